-- The values of bounds are fitted to the types of the keys, and compared as those compare them.
CREATE TABLE bits (a bit(3)) PARTITION BY LIST (a);
CREATE TABLE bits_1 PARTITION OF bits FOR VALUES IN ('101', B'111');
-- reject 22026
CREATE TABLE bits_2 PARTITION OF bits FOR VALUES IN ('1011');
-- reject 42P17
CREATE TABLE bits_2 PARTITION OF bits FOR VALUES IN ('111');
CREATE TABLE varying_bits (a varbit(3)) PARTITION BY LIST (a);
-- reject 22001
CREATE TABLE varying_bits_1 PARTITION OF varying_bits FOR VALUES IN ('10111');
CREATE TABLE chars (a char(3)) PARTITION BY LIST (a);
CREATE TABLE chars_1 PARTITION OF chars FOR VALUES IN ('a', 'b  ', 'c      ');
-- reject 22001
CREATE TABLE chars_2 PARTITION OF chars FOR VALUES IN ('abcd');
-- reject 42P17
CREATE TABLE chars_2 PARTITION OF chars FOR VALUES IN ('c');
CREATE TABLE numbers (a numeric(5,2)) PARTITION BY RANGE (a);
CREATE TABLE numbers_1 PARTITION OF numbers FOR VALUES FROM (1) TO (2.5);
-- reject 22003
CREATE TABLE numbers_2 PARTITION OF numbers FOR VALUES FROM (12345) TO (12346);
-- reject 42P17
CREATE TABLE numbers_2 PARTITION OF numbers FOR VALUES FROM (2.4) TO (10);
CREATE TABLE numbers_3 PARTITION OF numbers FOR VALUES FROM (2.5) TO (10);
CREATE TABLE seconds (a timestamp(0)) PARTITION BY LIST (a);
CREATE TABLE seconds_1 PARTITION OF seconds FOR VALUES IN ('2020-08-01', '2020-09-01');
CREATE TABLE reals (a real, d date) PARTITION BY RANGE (((a)));
CREATE TABLE reals_1 PARTITION OF reals FOR VALUES FROM (20) TO (40);
-- reject 42P17
CREATE TABLE reals_2 PARTITION OF reals FOR VALUES FROM (10) TO (MAXVALUE);
CREATE TABLE reals_3 PARTITION OF reals FOR VALUES FROM (-1e10) TO (-5);
-- reject 42P17
CREATE TABLE reals_4 PARTITION OF reals FOR VALUES FROM (-6) TO (5);
CREATE TABLE spans (a interval) PARTITION BY RANGE (a);
CREATE TABLE spans_1 PARTITION OF spans FOR VALUES FROM ('3 sec') TO ('1 day');
-- reject 42P17
CREATE TABLE spans_2 PARTITION OF spans FOR VALUES FROM ('23:59:59.5') TO ('1 mon');
CREATE TABLE spans_3 PARTITION OF spans FOR VALUES FROM ('1 year -1 day') TO ('13 mons 4 days');
-- reject 42P17
CREATE TABLE spans_4 PARTITION OF spans FOR VALUES FROM ('394 days -00:00:01') TO ('400 days');
CREATE TABLE amounts (a money) PARTITION BY RANGE (a);
CREATE TABLE amounts_1 PARTITION OF amounts FOR VALUES FROM ('1') TO ('1000');
-- reject 42P17
CREATE TABLE amounts_2 PARTITION OF amounts FOR VALUES FROM ('999.99') TO ('2000');
CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy', 'glad');
CREATE TABLE moods (a mood) PARTITION BY RANGE (a);
CREATE TABLE moods_1 PARTITION OF moods FOR VALUES FROM ('sad') TO ('happy');
-- reject 42P17
CREATE TABLE moods_2 PARTITION OF moods FOR VALUES FROM ('ok') TO ('glad');
CREATE TABLE texts (a text COLLATE "C", b text) PARTITION BY RANGE (a);
CREATE TABLE texts_1 PARTITION OF texts FOR VALUES FROM ('Ab') TO ('aB');
-- reject 42P17
CREATE TABLE texts_2 PARTITION OF texts FOR VALUES FROM ('Zz') TO ('zz');
-- reject 42703
CREATE TABLE t (d integer) PARTITION BY HASH (((f)));
-- reject 42703
CREATE TABLE t (d integer) PARTITION BY HASH (f);
CREATE TABLE lists (a integer) PARTITION BY LIST (a);
-- reject 42P16
CREATE TABLE t PARTITION OF lists FOR VALUES FROM (1) TO (2) PARTITION BY LIST (missing);
-- In which order the texts of the database's own collation are is not known.
CREATE TABLE words (a text) PARTITION BY RANGE (a);
-- opaque
CREATE TABLE words_1 PARTITION OF words FOR VALUES FROM ('a') TO ('b');
-- opaque
CREATE TABLE words_2 PARTITION OF words FOR VALUES FROM ('b') TO ('c');
-- reject 42P17
CREATE TABLE words_3 PARTITION OF words FOR VALUES FROM ('b') TO ('d');
-- reject 42P17
CREATE TABLE words_3 PARTITION OF words FOR VALUES FROM ('d') TO ('d');
CREATE TABLE words_3 PARTITION OF words DEFAULT;
CREATE TABLE listed (a varchar) PARTITION BY LIST (a);
CREATE TABLE listed_1 PARTITION OF listed FOR VALUES IN ('a', 'b');
CREATE TABLE listed_2 PARTITION OF listed FOR VALUES IN ('c');
-- reject 42P17
CREATE TABLE listed_3 PARTITION OF listed FOR VALUES IN ('b');
CREATE COLLATION plain (locale = 'POSIX');
CREATE TABLE bytes (a text COLLATE plain, b char(3) COLLATE ucs_basic) PARTITION BY RANGE (a, b);
CREATE TABLE bytes_1 PARTITION OF bytes FOR VALUES FROM ('A', 'x') TO ('a', 'X');
-- reject 42P17
CREATE TABLE bytes_2 PARTITION OF bytes FOR VALUES FROM ('Z', 'x') TO ('b', 'X');
CREATE TABLE days (a date) PARTITION BY RANGE (a);
CREATE TABLE days_1 PARTITION OF days FOR VALUES FROM ('-infinity') TO ('2020-01-01');
CREATE TABLE days_2 PARTITION OF days FOR VALUES FROM ('2021-01-01') TO ('infinity');
-- reject 42P17
CREATE TABLE days_3 PARTITION OF days FOR VALUES FROM ('2019-01-01') TO ('2020-02-01');
-- reject 42P17
CREATE TABLE days_3 PARTITION OF days FOR VALUES FROM ('2020-01-01') TO ('infinity');
