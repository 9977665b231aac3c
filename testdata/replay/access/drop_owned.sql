-- access
CREATE TABLE a (x int);
CREATE TABLE b (x int);
CREATE TABLE c (x int);
CREATE VIEW v AS SELECT x FROM b;
ALTER TABLE b OWNER TO keeper;
GRANT SELECT ON a TO keeper;
GRANT SELECT (x) ON c TO keeper;
GRANT ALL ON c TO keeper, reader;
ALTER DEFAULT PRIVILEGES FOR ROLE keeper GRANT SELECT ON TABLES TO reader;
CREATE POLICY p ON a TO keeper USING (true);
CREATE POLICY q ON a TO keeper, reader USING (true);
-- reject 2BP01
DROP OWNED BY keeper;
DROP OWNED BY keeper CASCADE;
DROP OWNED BY keeper;

-- What default privileges come to without a role may be what is so anyway.
ALTER DEFAULT PRIVILEGES GRANT SELECT ON TABLES TO keeper;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT EXECUTE ON FUNCTIONS TO keeper;
ALTER DEFAULT PRIVILEGES GRANT ALL ON SEQUENCES TO keeper, reader;
DROP OWNED BY keeper;
