-- What the input functions of types refuse, with the hints that they give.
-- reject 22008
CREATE TABLE d1 (d date DEFAULT '13/13/2024');

-- reject 22008
CREATE TABLE d1 (d date DEFAULT '31/12/2024');

-- reject 22008
CREATE TABLE d1 (d date DEFAULT '2024-02-30');

-- reject 22008
CREATE TABLE d1 (d timestamptz DEFAULT '2024-31-12 10:00');

-- reject 22015
CREATE TABLE d1 (i interval DEFAULT '1 2 3 4:00:99999999999');

SET datestyle = 'ISO, DMY';

CREATE TABLE d1 (d date DEFAULT '31/12/2024');

-- reject 22008
CREATE TABLE d2 (d date DEFAULT '12/31/2024');

-- Content is no document.
SET xmloption = document;

DO $$ BEGIN
  CREATE TABLE x1 (x xml DEFAULT 'abc');
EXCEPTION WHEN invalid_xml_document THEN CREATE TABLE no_text (a integer);
END $$;

DO $$ BEGIN
  CREATE TABLE x1 (x xml DEFAULT '<a/><b/>');
EXCEPTION WHEN invalid_xml_document THEN CREATE TABLE no_two_elements (a integer);
END $$;

DO $$ BEGIN
  CREATE TABLE x1 (x xml DEFAULT '');
EXCEPTION WHEN invalid_xml_document THEN CREATE TABLE nothing (a integer);
END $$;

CREATE TABLE x1 (x xml DEFAULT '<a/> <!-- b -->', y xml DEFAULT E'<?xml version="1.0"?>\n<a/>');

SET XML OPTION CONTENT;

CREATE TABLE x2 (x xml DEFAULT 'abc');

SET timezone = '5.5';

CREATE TABLE z1 (t timestamptz DEFAULT '2024-01-01 10:00');

-- Numbers that are none.
-- reject 22023
CREATE TABLE o1 (a integer) WITH (fillfactor = 'nan');

-- reject 22023
CREATE TABLE o1 (a integer) WITH (fillfactor = 'inf');

-- reject 22023
CREATE TABLE o1 (a integer) WITH (autovacuum_vacuum_scale_factor = 'NaN');

-- reject 22023
CREATE TABLE o1 (a integer) WITH (autovacuum_vacuum_scale_factor = 'Infinity');

-- An argument that is a row, whose field a body names by the name of the function.
CREATE TYPE pair AS (x integer, y text);

CREATE FUNCTION first(p pair) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT first.p.x; END;

CREATE FUNCTION whole(p pair) RETURNS pair LANGUAGE sql BEGIN ATOMIC SELECT p.*; END;

CREATE FUNCTION whole_again(p pair) RETURNS pair LANGUAGE sql BEGIN ATOMIC SELECT whole_again.p.*; END;

-- reject 42P01
CREATE FUNCTION lacks(p pair) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT p.z; END;
