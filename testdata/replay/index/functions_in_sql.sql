-- Functions in SQL are looked into when an index calls them; from 17 on with a search path of the index's own.
CREATE FUNCTION next_of(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 + 1';
CREATE FUNCTION with_defaults(a integer, b integer DEFAULT 5, c text DEFAULT 'x') RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION calls(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select next_of($1)';
CREATE FUNCTION calls_by_schema(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select public.next_of($1)';
CREATE TABLE t (i integer);
CREATE INDEX a ON t (with_defaults(i));
CREATE INDEX b ON t (calls_by_schema(i)) WHERE with_defaults(i) > 0;
-- version >= 17
-- reject 42883
CREATE INDEX c ON t (calls(i));
-- version < 17
CREATE INDEX c ON t (calls(i));
