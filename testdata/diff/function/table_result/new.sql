CREATE FUNCTION f(n int) RETURNS TABLE (a int, b text) LANGUAGE sql ROWS 5 AS $$ SELECT 1, 'x' $$;
