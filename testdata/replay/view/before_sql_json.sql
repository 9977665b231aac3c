-- Before their versions the words of SQL/JSON are names of functions, and what else belongs to them is not read.
CREATE TABLE t (a integer, j jsonb, s text);
-- version < 16
-- reject 42883
CREATE VIEW v AS SELECT json_array(a) FROM t;
-- version < 16
-- reject 42883
CREATE VIEW v AS SELECT json_object();
-- version < 16
-- reject 42883
CREATE VIEW v AS SELECT json_arrayagg(a ORDER BY a) FILTER (WHERE a > 1) FROM t;
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT json_array(a RETURNING text) FROM t;
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT json_array(null, (a) Null ON NULL) FROM t;
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT json_array(SELECT 1);
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT json_object('a': 1);
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT json_object(s VALUE 1) FROM t;
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT json_objectagg(s: a) FROM t;
-- version < 16
-- reject 42601
ALTER TABLE t ADD CHECK (a > 1 AND s IS JSON);
-- version < 16
-- reject 42601
ALTER TABLE t ADD CHECK (s IS NOT JSON OBJECT WITH UNIQUE KEYS);
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT xmlserialize(CONTENT '<a/>' AS text INDENT);
-- version < 16
-- reject 42601
CREATE VIEW v AS SELECT xmlserialize(CONTENT '<a/>' AS text no INDENT);
-- version < 17
CREATE VIEW w AS SELECT json(s) AS j FROM t;
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT json(s WITH UNIQUE KEYS) FROM t;
-- version < 17
-- reject 42883
CREATE VIEW v AS SELECT json_scalar(1);
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT json_serialize(j RETURNING bytea) FROM t;
-- version < 17
-- reject 42883
CREATE VIEW v AS SELECT json_exists(j, '$') FROM t;
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT json_value(j, '$.default' DEFAULT 1 ON EMPTY) FROM t;
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT json_query(j, '$' WITH WRAPPER) FROM t;
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT json_exists(j, ('$' || s) PASSING a AS x) FROM t;
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT * FROM t, json_table(j, '$' columns (a integer)) q;
-- version < 17
-- reject 42601
CREATE VIEW v AS SELECT * FROM json_table('{}', '$' AS p COLUMNS (a integer)) q;
-- version < 16
-- reject 42601
CREATE FUNCTION f(x text) RETURNS boolean LANGUAGE sql AS 'SELECT x IS JSON';
-- version < 16
-- reject 42601
CREATE FUNCTION f(x text) RETURNS boolean LANGUAGE plpgsql AS 'BEGIN RETURN x IS JSON; END';
-- version < 17
-- reject 42601
CREATE FUNCTION f(x jsonb) RETURNS text LANGUAGE plpgsql AS 'DECLARE r text; BEGIN SELECT json_value(x, ''$'' RETURNING text) INTO r; RETURN r; END';
-- version < 17
CREATE FUNCTION g(x jsonb) RETURNS json LANGUAGE plpgsql AS 'BEGIN RETURN json(x::text); END';
-- version >= 13
CREATE VIEW n AS SELECT normalize(s, NFKC), s IS NFD NORMALIZED AS d, s IS NOT NORMALIZED AS e FROM t;
-- version < 16
-- reject 42601
DO 'BEGIN IF ''1'' IS JSON THEN NULL; END IF; END';
