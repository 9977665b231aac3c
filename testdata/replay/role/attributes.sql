-- roles ra_plain ra_maker ra_super ra_made ra_made2 ra_new ra_gone ra_other
CREATE ROLE ra_plain;
-- reject 42710
CREATE USER ra_plain;
-- reject 42601
CREATE ROLE ra_new CREATEDB NOCREATEDB;
-- reject 42601
CREATE ROLE ra_new LOGIN NOLOGIN;
-- reject 22023
CREATE ROLE ra_new CONNECTION LIMIT -2;
-- reject 42939
CREATE ROLE pg_ra;
-- reject 42939
ALTER ROLE pg_monitor NOLOGIN;
-- reject 42939
ALTER ROLE ra_plain RENAME TO pg_ra;
CREATE USER ra_maker CREATEROLE;
CREATE GROUP ra_super SUPERUSER;
CREATE ROLE ra_gone;
DROP ROLE ra_gone;
-- reject 42704
DROP ROLE ra_gone;
DROP ROLE IF EXISTS ra_gone;
-- reject 42704
ALTER ROLE ra_gone NOINHERIT;
-- reject 42704
ALTER ROLE ra_gone SET search_path = public;
-- reject 42704
GRANT ra_plain TO ra_gone;
-- reject 42704
GRANT ra_gone TO ra_plain;
-- reject 42704
GRANT USAGE ON SCHEMA public TO ra_gone;
-- reject 42704
ALTER DEFAULT PRIVILEGES FOR ROLE ra_gone GRANT SELECT ON TABLES TO ra_plain;
-- reject 42704
REASSIGN OWNED BY ra_gone TO ra_plain;
-- reject 42704
DROP OWNED BY ra_gone;
-- reject 42704
CREATE SCHEMA s AUTHORIZATION ra_gone;
-- reject 22023
SET ROLE ra_gone;
-- reject 22023
SET SESSION AUTHORIZATION ra_gone;
-- reject 22023
DROP ROLE CURRENT_USER;
-- reject 55006
DROP ROLE postgres;
-- reject 0A000
ALTER ROLE postgres RENAME TO ra_new;
-- reject 42710
ALTER ROLE ra_plain RENAME TO ra_maker;
ALTER ROLE ra_plain RENAME TO ra_new;
-- reject 42704
GRANT ra_maker TO ra_plain;
ALTER ROLE ra_new RENAME TO ra_plain;
SET ROLE ra_plain;
-- reject 42501
CREATE ROLE ra_made;
-- reject 42501
CREATE ROLE ra_made SUPERUSER;
-- reject 42501
DROP ROLE ra_maker;
-- reject 42501
DROP ROLE IF EXISTS ra_gone;
-- reject 42501
ALTER ROLE ra_maker NOLOGIN;
-- reject 42501
ALTER ROLE ra_plain CREATEDB;
-- reject 42501
ALTER ROLE ra_plain SUPERUSER;
-- reject 42501
ALTER ROLE ra_super NOLOGIN;
-- reject 42501
ALTER ROLE ra_maker PASSWORD 'secret';
ALTER ROLE ra_plain PASSWORD 'secret';
-- reject 42501
ALTER ROLE ra_maker RENAME TO ra_made;
-- reject 42501
ALTER ROLE ra_super RENAME TO ra_made;
-- reject 42501
ALTER ROLE ra_maker SET search_path = public;
-- reject 42501
ALTER ROLE ra_super SET search_path = public;
ALTER ROLE ra_plain SET search_path = public;
-- reject 42501
ALTER ROLE ALL SET search_path = public;
SET SESSION AUTHORIZATION ra_maker;
CREATE ROLE ra_made;
-- reject 42501
CREATE ROLE ra_made2 SUPERUSER;
-- reject 42501
CREATE ROLE ra_made2 REPLICATION;
-- reject 42501
CREATE ROLE ra_made2 BYPASSRLS;
-- version >= 16
-- reject 42501
CREATE ROLE ra_made2 CREATEDB;
CREATE ROLE ra_made2 CREATEROLE;
ALTER ROLE ra_made NOINHERIT;
-- reject 42501
ALTER ROLE ra_made SUPERUSER;
-- reject 42501
ALTER ROLE ra_made REPLICATION;
-- reject 42501
ALTER ROLE ra_made BYPASSRLS;
-- version >= 16
-- reject 42501
ALTER ROLE ra_made CREATEDB;
-- version >= 16
-- reject 42501
ALTER ROLE ra_plain NOINHERIT;
-- version < 16
ALTER ROLE ra_plain NOINHERIT;
-- reject 42501
ALTER ROLE ra_super NOINHERIT;
ALTER ROLE ra_made RENAME TO ra_other;
ALTER ROLE ra_other RENAME TO ra_made;
-- version >= 16
-- reject 42501
ALTER ROLE ra_plain RENAME TO ra_other;
-- reject 42501
DROP ROLE ra_super;
-- version >= 16
-- reject 42501
DROP ROLE ra_plain;
DROP ROLE ra_made;
-- reject 55006
DROP ROLE ra_maker;
-- reject 42501
SET ROLE ra_super;
-- reject 42501
SET ROLE ra_plain;
RESET SESSION AUTHORIZATION;
BEGIN;
CREATE ROLE ra_made;
ROLLBACK;
-- reject 42704
DROP ROLE ra_made;
