-- A time zone is hours to the east, fewer than a week's, or a name.
SET timezone = '5';
SET timezone = -3.5;
SET TIME ZONE 'UTC';
SET timezone = 'FOO3';
SET timezone = '167';
SET timezone TO DEFAULT;
-- reject 22023
SET timezone = 'nan';
-- reject 22023
SET timezone = 'infinity';
-- reject 22023
SET timezone = '168';
-- reject 22023
SET timezone = '-1e10';
-- reject 22023
SET timezone = 'nowhere';
-- reject 22023
SET timezone = '';
SET TIME ZONE INTERVAL '+02:00' HOUR TO MINUTE;
SET TIME ZONE LOCAL;
CREATE TABLE t (a timestamptz DEFAULT '2024-01-01 12:00+00');
