-- What the arguments of a function say of its result, and of each other.
-- reject 42P13
create function f(anyelement) returns anyrange language sql as 'select null';
-- reject 42P13
create function f(anyelement) returns anymultirange language sql as 'select null';
-- reject 42P13
create function f(int) returns anymultirange language sql as 'select null';
-- reject 42P13
create function f(anycompatible) returns anycompatiblerange language sql as 'select null';
-- reject 42P13
create function f(anycompatible) returns anycompatiblemultirange language sql as 'select null';
-- reject 42P13
create function f(int) returns anyelement language sql as 'select null';
-- reject 42P13
create function f(int) returns anyarray language sql as 'select null';
-- reject 42P13
create function f(int) returns anyenum language sql as 'select null';
-- reject 42P13
create function f(int) returns anycompatible language sql as 'select null';
-- reject 42P13
create function f(int) returns anycompatiblearray language sql as 'select null';
-- reject 42P13
create function f(int) returns anynonarray language sql as 'select null';
-- reject 42P13
create function f(int) returns internal language sql as 'select null';
-- reject 42P13
create function f(i anyelement, out r anymultirange, out t text) language sql as 'select null';
-- reject 42P13
create function f(inout i anyelement, out r anymultirange) language sql as 'select null';
-- reject 42P13
create function f(i anyelement) returns table(j anyelement, r anymultirange) language sql as 'select null';
create function f(anymultirange) returns anyrange language plpgsql as 'begin return null; end';
create function g(anyrange) returns anyelement language plpgsql as 'begin return null; end';
-- reject 42P13
create function h(name text) returns event_trigger language plpgsql as 'begin end';
-- reject 42P13
create function h() returns event_trigger language sql as 'select 1';
-- reject 42P13
create function h(name text) returns trigger language plpgsql as 'begin end';
-- reject 42P13
create function h() returns trigger language sql as 'select 1';
-- reject 42P13
create function h() returns internal language sql as 'select 1';
-- reject 42P13
create function h() returns cstring language sql as 'select 1';
-- reject 42P13
create function h(cstring) returns int language sql as 'select 1';
-- reject 42P13
create function h(internal) returns int language sql as 'select 1';
-- reject 42P13
create procedure p(a variadic int[], b out int) language plpgsql as 'begin end';
-- reject 42P13
create procedure p(a int default 42, b out int) language plpgsql as 'begin end';
-- reject 42P13
create procedure p(a int default 42, b inout int) language plpgsql as 'begin end';
-- reject 42P13
create procedure p(variadic a int[], b int) language plpgsql as 'begin end';
-- reject 42P13
create function v(variadic a int[], b int) returns int language plpgsql as 'begin end';
create function v(variadic a int[], out b int) language plpgsql as 'begin end';
create procedure amb(a int, out b int, out c int) language plpgsql as 'begin end';
create procedure amb(a int, b int, c int) language plpgsql as 'begin end';
-- reject 42725
drop procedure amb(int, int, int);
drop procedure amb(int, out int, out int);
drop procedure amb(int, int, int);

-- Types that are spelled otherwise without a modifier.
CREATE FUNCTION lengths(a bit(3), b char(4), c varbit(5), d "char", e bpchar, f varchar(6)[]) RETURNS bit LANGUAGE sql AS 'SELECT a';
COMMENT ON FUNCTION lengths(bit, char, varbit, "char", char, varchar[]) IS 'found';
CREATE FUNCTION bits_and_chars(bit, char) RETURNS bool LANGUAGE sql AS 'SELECT true';
CREATE OPERATOR === (LEFTARG = bit(3), RIGHTARG = char(4), FUNCTION = bits_and_chars);
COMMENT ON OPERATOR === (bit, char) IS 'found';
