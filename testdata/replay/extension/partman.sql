-- extension pg_partman
CREATE SCHEMA partman;
CREATE EXTENSION pg_partman SCHEMA partman;
CREATE VIEW v AS SELECT parent_table, premake, infinite_time_partitions FROM partman.part_config WHERE retention IS NOT NULL;
CREATE VIEW w AS SELECT p.* FROM partman.show_partitions('public.t') p;
UPDATE partman.part_config SET retention = '1 month' WHERE parent_table = 'public.t';
-- reject 42703
CREATE VIEW bad AS SELECT nosuch FROM partman.part_config;
-- reject 0A000
ALTER EXTENSION pg_partman SET SCHEMA public;
-- reject 2BP01
DROP TABLE partman.part_config;
-- reject 2BP01
DROP EXTENSION pg_partman;
DROP SCHEMA partman CASCADE;
