CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy');
CREATE TYPE nothing AS ENUM ();
CREATE TYPE "Mixed Case" AS ENUM ('It''s', '', 'a b');
-- reject 42710
CREATE TYPE mood AS ENUM ('x');
-- reject 23505
CREATE TYPE twice AS ENUM ('a', 'b', 'a');
-- reject 42602
CREATE TYPE long AS ENUM ('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
-- reject 3F000
CREATE TYPE nosuch.mood AS ENUM ('x');
CREATE SEQUENCE taken;
CREATE TYPE taken AS ENUM ('a sequence has no row type');
CREATE TABLE rows (a int);
-- reject 42710
CREATE TYPE rows AS ENUM ('x');
CREATE SCHEMA other;
CREATE TYPE other.mood AS ENUM ('x');
