-- What random sequences showed.
CREATE TABLE t (a int PRIMARY KEY, b text);
-- Parameters of a TOAST table that is not there.
ALTER INDEX t_pkey SET (toast.autovacuum_enabled = false, fillfactor = 60);
ALTER INDEX t_pkey SET (toast.nosuch = false);
-- reject 22023
ALTER INDEX t_pkey SET (foo.nosuch = false);
-- reject 22023
CREATE INDEX ON t (b) WITH (toast.autovacuum_enabled = false);
CREATE VIEW v WITH (toast.nosuch = false) AS SELECT 1 AS a;
ALTER VIEW v SET (toast.nosuch = false);
CREATE TABLE small (a int);
ALTER TABLE small SET (toast.nosuch = false);
-- reject 22023
ALTER TABLE t SET (toast.nosuch = false);
-- Indexes are copied in the order in which they were made.
CREATE TABLE made (a int, b int);
CREATE UNIQUE INDEX z ON made (a) WHERE b IS NOT NULL;
CREATE INDEX y ON made (a);
CREATE INDEX x ON made (a DESC);
CREATE TABLE copied (LIKE made INCLUDING ALL);
-- version >= 18
CREATE TABLE p (b text) PARTITION BY LIST (b);
-- version >= 18
CREATE TABLE p1 PARTITION OF p FOR VALUES IN ('a');
-- version >= 18
ALTER TABLE p1 ALTER b SET NOT NULL;
-- version >= 18
ALTER TABLE p ALTER b SET NOT NULL;
-- version >= 18
-- reject 42704
ALTER TABLE p RENAME CONSTRAINT p_b_not_null TO renamed;
-- version >= 18
-- reject 42P16
ALTER TABLE p1 RENAME CONSTRAINT p1_b_not_null TO p_b_not_null;
CREATE TABLE over (c text, CONSTRAINT ck CHECK (c > 'a'));
CREATE TABLE under () INHERITS (over);
-- reject 42710
ALTER TABLE over RENAME CONSTRAINT ck TO ck;
ALTER TABLE over RENAME CONSTRAINT ck TO checked;
COMMENT ON COLUMN t.ctid IS 'nobody lists it';
CREATE TYPE y1 AS (a bigint);
CREATE TABLE uses (u y1);
-- reject 42P16
ALTER TYPE y1 ALTER ATTRIBUTE a TYPE uses CASCADE;
-- reject 42704
ALTER TABLE y1 RENAME CONSTRAINT nosuch TO other;
CREATE TABLE parts (d uses NOT NULL) PARTITION BY LIST (d);
-- version >= 15
-- reject 22023
CREATE PUBLICATION pub FOR TABLE parts WHERE (d IS DISTINCT FROM NULL);
CREATE TABLE counted (b uuid, c int);
CREATE STATISTICS st ON b, (b::text) FROM counted;
-- reject 42701
ALTER TABLE counted ALTER b TYPE text USING NULL::text;
CREATE STATISTICS sc ON b, (c::text) FROM counted;
DROP STATISTICS st;
ALTER TABLE counted ALTER c TYPE text;
-- A column that is selected twice is one to sort by.
CREATE VIEW sorted AS SELECT (b) AS x, a, b FROM t ORDER BY 1 DESC NULLS LAST, 2;
CREATE VIEW grouped AS SELECT b AS x, b, count(*) FROM t GROUP BY 1;
