-- What dates, times and intervals are read as depends on the session.
CREATE TABLE d (a date DEFAULT '01/02/2003', b date DEFAULT '2003-02-01', c date DEFAULT '1-Feb-03');
SET datestyle = 'ISO, DMY';
CREATE TABLE e (a date DEFAULT '01/02/2003', b timestamp DEFAULT '1.2.2003 4:05', c date DEFAULT '03-Feb-01');
-- The order stays where only the style is set, and German brings its own.
SET datestyle = 'SQL';
CREATE TABLE f (a date DEFAULT '01/02/2003');
-- reject 22008
CREATE TABLE g (a date DEFAULT '01/13/2003');
SET datestyle = 'YMD';
CREATE TABLE g (a date DEFAULT '01/02/03', b date DEFAULT '03 Feb 01');
SET datestyle TO German;
CREATE TABLE h (a date DEFAULT '01/02/2003');
SET datestyle TO 'US';
CREATE TABLE i (a date DEFAULT '01/02/2003');
RESET datestyle;
CREATE TABLE j (a date DEFAULT '01/02/2003');
-- DEFAULT says what other words do not.
SET datestyle = 'SQL, DMY';
SET datestyle = 'DEFAULT, Postgres';
CREATE TABLE by_default_1 (a date DEFAULT '01/02/2003');
SET datestyle = 'DEFAULT, German';
CREATE TABLE by_default_2 (a date DEFAULT '01/02/2003');
SET datestyle = 'German, DEFAULT';
CREATE TABLE by_default_3 (a date DEFAULT '01/02/2003');
SET datestyle = 'YMD, DEFAULT';
CREATE TABLE by_default_4 (a date DEFAULT '01/02/03');
-- reject 22023
SET datestyle = 'DEFAULT, ISO, SQL';
RESET datestyle;

CREATE TABLE k (a interval DEFAULT '-1 1:00:00', b interval DEFAULT '-1-2 +3 -4:05', c interval DEFAULT '-1 day 2 hours');
SET intervalstyle = 'sql_standard';
CREATE TABLE l (a interval DEFAULT '-1 1:00:00', b interval DEFAULT '-1-2 +3 -4:05', c interval DEFAULT '-1 day 2 hours');
SET intervalstyle = 'iso_8601';
CREATE TABLE m (a interval DEFAULT '-1 1:00:00');
RESET intervalstyle;

CREATE TABLE n (a timestamptz DEFAULT '2024-01-01 10:00', b timetz DEFAULT '10:00');
SET timezone = 'Etc/GMT+5';
CREATE TABLE o (a timestamptz DEFAULT '2024-01-01 10:00', b timetz DEFAULT '10:00', c timestamptz DEFAULT '2024-01-01 10:00+01');
SET TIME ZONE -3;
CREATE TABLE p (a timestamptz DEFAULT '2024-01-01 10:00', b timetz DEFAULT '10:00');
SET timezone = 'Europe/Berlin';
-- The rules of a zone are the server's.
CREATE TABLE q (a timestamptz DEFAULT '2024-01-01 10:00+01', b timestamp DEFAULT '2024-01-01 10:00');
RESET timezone;

-- reject 22007
CREATE TABLE t (a date DEFAULT 'today foo');
-- reject 22007
CREATE TABLE t (a time DEFAULT 'today');

-- What is no style, and what contradicts itself.
-- reject 22023
SET datestyle = 'nosuch';
-- reject 22023
SET datestyle TO iso, foo;
-- reject 22023
SET datestyle = 'iso,,dmy';
-- reject 22023
SET datestyle TO "iso bar";
-- reject 22023
SET datestyle = 'iso, sql';
-- reject 22023
SET datestyle = 'us, dmy';
-- reject 22023
SET datestyle = 'german, sql';
-- reject 22023
SELECT set_config('datestyle', 'nosuch', false);
-- reject 22023
CREATE FUNCTION styled() RETURNS int LANGUAGE sql SET datestyle = 'sql, iso' AS 'SELECT 1';
SET datestyle = 'german, mdy';
CREATE TABLE ba (a date DEFAULT '01/02/2003');
SET datestyle = 'mdy, german';
CREATE TABLE bb (a date DEFAULT '01/02/2003');
SET datestyle = 'dmy, default';
CREATE TABLE bc (a date DEFAULT '01/02/2003');
SET datestyle = '';
CREATE TABLE bd (a date DEFAULT '01/02/2003');
SET datestyle = 'ymd, iso, iso, default';
CREATE TABLE be (a date DEFAULT '01/02/03');
SET datestyle TO noneuropean;
CREATE TABLE bf (a date DEFAULT '01/02/2003');
