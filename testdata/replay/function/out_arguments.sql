-- The arguments that the body of a function can name, where arguments that are not given stand before them.
CREATE FUNCTION f1(OUT a int, IN b int, IN c int) LANGUAGE sql AS $$ SELECT b - c $$;
CREATE FUNCTION f2(OUT a int, IN b int, OUT c text, IN d text) LANGUAGE sql AS $$ SELECT b, d || $2 $$;
CREATE PROCEDURE p1(OUT a int, IN b int, IN c int) LANGUAGE sql AS $$ SELECT b - c $$;
CREATE PROCEDURE p2(a OUT int, VARIADIC b int[]) LANGUAGE sql AS $$ SELECT b[1] + b[2] $$;
CREATE FUNCTION f3(IN a int, OUT b int, INOUT c int) LANGUAGE sql AS $$ SELECT a, c $$;
-- reject 42703
CREATE FUNCTION f4(OUT a int, IN b int) LANGUAGE sql AS $$ SELECT a $$;
-- In the standard's form they are named by all arguments and typed by those that are given.
-- reject 42703
CREATE FUNCTION f5(OUT a int, IN b int, IN c int) LANGUAGE sql BEGIN ATOMIC SELECT b - c; END;
