-- What an index is made of, and in which order that is refused.
CREATE TABLE t (a int, b text);
-- reject 42803
CREATE INDEX ON t (nosuch, sum(a));
-- reject 42803
CREATE INDEX ON t ((random() + a), sum(a));
-- reject 42P17
CREATE INDEX ON t ((random() + a), nosuch);
-- reject 42703
CREATE INDEX ON t (nosuch, (random() + a));
-- reject 42883
CREATE INDEX ON t (nosuch, (a + b));
-- reject 42P17
CREATE INDEX ON t (nosuch) WHERE random() > 1;
-- reject 42803
CREATE INDEX ON t ((row_number() OVER ())) WHERE sum(a) > 1;
-- reject 42P20
CREATE INDEX ON t ((row_number() OVER ())) WHERE random() > 1;
-- reject 0A000
CREATE INDEX ON t (a, nosuch, (generate_series(1, 2)));
-- reject 42803
CREATE INDEX ON t USING nosuch (sum(a));
-- reject 42704
CREATE INDEX ON t ((ctid = '(0,1)') nosuch_ops, (random() + 1));
-- reject 42P17
CREATE INDEX ON t ((ctid = '(0,1)'), (random() + 1));
-- reject 0A000
CREATE INDEX ON t ((ctid));
-- reject 0A000
CREATE INDEX ON t (a) INCLUDE (ctid);
-- reject 42703
CREATE INDEX ON t (a) INCLUDE (ctid, nosuch);
-- reject 42703
CREATE INDEX ON t ((ctid), nosuch);
-- reject 42704
CREATE INDEX ON t (xmin);
-- reject 42704
CREATE INDEX ON t USING gist (ctid);
-- reject 42704
CREATE INDEX ON t (ctid nosuch_ops);
-- reject 42804
CREATE INDEX ON t (ctid COLLATE "C");
-- reject 0A000
ALTER TABLE t ADD UNIQUE (ctid);
-- reject 42704
ALTER TABLE t ADD UNIQUE (xmin, a);
-- reject 0A000
ALTER TABLE t ADD EXCLUDE USING btree (tableoid WITH =);
-- reject 0A000
CREATE INDEX t ON t (a) WHERE ctid = '(0,1)';
CREATE TABLE p (a int, b int) PARTITION BY LIST (a);
-- reject 0A000
CREATE UNIQUE INDEX ON p (b, ctid);
-- reject 0A000
CREATE UNIQUE INDEX ON p (a, ctid);
CREATE VIEW v AS SELECT 1 AS a;
-- reject 42803
CREATE INDEX ON v (sum(a));
-- reject 42809
CREATE INDEX ON v ((random() + a));
-- reject 0A000
CREATE INDEX ON v (a) WHERE generate_series(1, a) > 1;
-- version >= 18
CREATE TABLE g (a int, v int GENERATED ALWAYS AS (a + 1) VIRTUAL);
-- version >= 18
-- reject 0A000
CREATE INDEX ON g (v);
-- version >= 18
-- reject 0A000
CREATE INDEX ON g ((v + 1), (ctid = '(0,1)'));
-- version >= 18
-- reject 0A000
CREATE INDEX ON g (v, (ctid = '(0,1)'));
-- version >= 18
-- reject 42703
CREATE INDEX ON g ((v + 1), nosuch);
-- version >= 18
-- reject 42704
CREATE INDEX ON g ((v + 1) nosuch_ops);
-- version >= 18
-- reject 42703
CREATE INDEX ON g (a) INCLUDE (v, nosuch);
-- version >= 18
-- reject 0A000
ALTER TABLE g ADD UNIQUE (v);
-- version >= 18
CREATE INDEX whole ON g ((g));
