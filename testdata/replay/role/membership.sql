-- roles rm_group rm_a rm_b rm_c rm_maker rm_super rm_in
CREATE ROLE rm_group;
CREATE ROLE rm_a;
CREATE ROLE rm_b NOINHERIT;
CREATE ROLE rm_c;
CREATE ROLE rm_maker CREATEROLE;
CREATE ROLE rm_super SUPERUSER;
GRANT rm_group TO rm_a;
-- reject 0LP01
GRANT rm_a TO rm_group;
-- reject 0LP01
GRANT rm_a TO rm_a;
-- version >= 18
-- reject 0A000
GRANT pg_database_owner TO rm_a;
-- version >= 18
-- reject 0A000
GRANT rm_a TO pg_database_owner;
-- version < 18
-- reject XX000
GRANT pg_database_owner TO rm_a;
-- version < 18
-- reject XX000
GRANT rm_a TO pg_database_owner;
GRANT rm_a TO rm_b;
-- reject 0LP01
GRANT rm_b TO rm_group;
SET SESSION AUTHORIZATION rm_b;
SET ROLE rm_a;
SET ROLE rm_group;
RESET ROLE;
-- reject 42501
SET ROLE rm_c;
-- reject 42501
GRANT rm_group TO rm_c;
-- reject 42501
REVOKE rm_group FROM rm_a;
RESET SESSION AUTHORIZATION;
GRANT rm_group TO rm_b WITH ADMIN OPTION;
SET ROLE rm_b;
GRANT rm_group TO rm_c;
-- reject 42501
GRANT rm_c TO rm_a;
-- reject 42501
GRANT rm_super TO rm_a;
RESET ROLE;
-- version >= 16
-- reject 2BP01
REVOKE ADMIN OPTION FOR rm_group FROM rm_b;
-- version >= 16
-- reject 2BP01
REVOKE rm_group FROM rm_b;
-- version >= 16
-- reject 2BP01
DROP ROLE rm_b;
REVOKE rm_group FROM rm_b CASCADE;
SET SESSION AUTHORIZATION rm_c;
-- version >= 16
-- reject 42501
SET ROLE rm_group;
RESET SESSION AUTHORIZATION;
-- version >= 16
GRANT rm_group TO rm_c WITH SET FALSE, INHERIT TRUE;
SET SESSION AUTHORIZATION rm_c;
-- version >= 16
-- reject 42501
SET ROLE rm_group;
RESET SESSION AUTHORIZATION;
-- version >= 16
GRANT rm_group TO rm_c WITH SET TRUE;
SET SESSION AUTHORIZATION rm_c;
SET ROLE rm_group;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION rm_maker;
-- version >= 16
-- reject 42501
GRANT rm_group TO rm_maker;
CREATE ROLE rm_in;
GRANT rm_in TO rm_a;
-- version >= 16
-- reject 42501
GRANT rm_in TO rm_c GRANTED BY rm_a;
RESET SESSION AUTHORIZATION;
-- version >= 16
-- reject 42501
GRANT rm_in TO rm_c GRANTED BY rm_a;
-- version >= 16
GRANT rm_in TO rm_c GRANTED BY rm_maker;
-- version >= 16
-- reject 0LP01
GRANT rm_in TO rm_maker WITH ADMIN OPTION GRANTED BY rm_maker;
ALTER GROUP rm_group ADD USER rm_maker;
ALTER GROUP rm_group DROP USER rm_maker;
-- reject 42601
GRANT rm_group TO rm_maker WITH NOTHING TRUE;
DROP ROLE rm_a;
DROP ROLE rm_group;
CREATE ROLE rm_group ROLE rm_b ADMIN rm_c IN ROLE rm_in;
-- reject 0LP01
GRANT rm_b TO rm_in;
SET ROLE rm_c;
GRANT rm_group TO rm_maker;
RESET ROLE;
DROP ROLE rm_group;
