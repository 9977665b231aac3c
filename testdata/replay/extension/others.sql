-- Wrappers, views of the server's state, triggers.
CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE EXTENSION dblink;
CREATE EXTENSION pg_stat_statements;
CREATE EXTENSION moddatetime;
CREATE EXTENSION insert_username;
CREATE EXTENSION refint;
CREATE EXTENSION autoinc;
CREATE EXTENSION tcn;
CREATE EXTENSION tsm_system_rows;
CREATE EXTENSION pgstattuple;
CREATE EXTENSION pg_buffercache;
CREATE EXTENSION pageinspect;
CREATE EXTENSION dict_int;
CREATE EXTENSION dict_xsyn;
CREATE EXTENSION sslinfo;
CREATE SERVER s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h', dbname 'd');
CREATE SERVER f FOREIGN DATA WRAPPER file_fdw;
-- reject 42704
CREATE SERVER n FOREIGN DATA WRAPPER nosuch;
CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (user 'u');
CREATE FOREIGN TABLE ft (a int OPTIONS (column_name 'b'), b text) SERVER s OPTIONS (table_name 'x');
CREATE TABLE t (id int PRIMARY KEY, updated timestamptz, who text);
CREATE TRIGGER m BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION moddatetime(updated);
CREATE TRIGGER w BEFORE INSERT OR UPDATE ON t FOR EACH ROW EXECUTE PROCEDURE insert_username(who);
CREATE TRIGGER n AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION triggered_change_notification();
-- reject 42883
CREATE TRIGGER x AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION nosuch();
CREATE VIEW slow AS SELECT userid, queryid, query, calls, rows FROM pg_stat_statements ORDER BY calls DESC;
CREATE VIEW star AS SELECT * FROM pg_stat_statements s WHERE s.calls > 1;
CREATE VIEW called AS SELECT * FROM pg_stat_statements(true);
CREATE VIEW bloat AS SELECT b.dead_tuple_percent AS d, s.* FROM pgstattuple('t'::regclass) b, pgstatindex('t_pkey') s;
CREATE VIEW buffers AS SELECT count(*) AS n, relfilenode FROM pg_buffercache GROUP BY relfilenode;
CREATE VIEW remote AS SELECT * FROM dblink('dbname=x', 'select 1') AS x(a int, b text);
CREATE VIEW conn AS SELECT dblink_connect('x') AS a, dblink_get_connections() AS b;
-- opaque
CREATE VIEW sample AS SELECT * FROM t TABLESAMPLE system_rows (10);
CREATE TEXT SEARCH DICTIONARY ints (TEMPLATE = intdict_template, maxlen = 4);
CREATE TEXT SEARCH DICTIONARY syn (TEMPLATE = xsyn_template);
CREATE MATERIALIZED VIEW mv AS SELECT s.query, s.total_exec_time FROM pg_stat_statements s WITH NO DATA;
-- reject 42703
CREATE VIEW bad AS SELECT nosuch FROM pg_stat_statements;
-- reject 2BP01
DROP VIEW pg_stat_statements;
-- reject 2BP01
DROP FOREIGN DATA WRAPPER postgres_fdw CASCADE;
-- reject 2BP01
DROP EXTENSION postgres_fdw;
-- reject 2BP01
DROP EXTENSION pg_stat_statements;
-- reject 2BP01
DROP EXTENSION moddatetime;
DROP EXTENSION postgres_fdw CASCADE;
DROP EXTENSION pg_stat_statements, moddatetime, dblink, dict_int, tsm_system_rows CASCADE;
-- reject 42P01
SELECT * FROM pg_stat_statements;
-- reject 42P01
CREATE VIEW bad AS SELECT * FROM pg_stat_statements;
