CREATE TABLE t (a int);
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; end';
-- reject 42704
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare x nosuchtype; begin return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1;';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1 end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin if true then return 1; end; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin retur 1; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin select 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin x := 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin x = 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare x int; x int; begin return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1 +; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin update t st a = 1; return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin perform from from; return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin exit; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin continue; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin raise notice ''x %''; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin raise notice ''x'', 1; end';
-- reject 42704
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; exception when nosuch_cond then return 2; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin select 1 into nosuch; return 1; end';
-- reject 22005
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare c constant int := 1; begin c := 2; return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin for x in select 1 loop end loop; return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin open c; return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'return 1;';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS '';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin loop exit; end; return 1; end';
-- reject 42804
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return next 1; end';
-- reject 42804
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return query select 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin get diagnostics x = row_count; return 1; end';
-- reject 22004
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare x int not null; begin return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin case when true then return 1; end; end';
-- reject 42704
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare z alias for $9; begin return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin foreach x in array array[1] loop end loop; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; 2; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return $1; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin commit; return 1; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare x int = 1; begin return x; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'declare x int[] = ''{}''; y t; begin return 1; end';
-- reject 42601
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return 1; exception return 2; end';
-- reject 42704
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin raise nosuch_cond; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin raise exception ''a'' using message = ''x''; end';
CREATE OR REPLACE FUNCTION f() RETURNS int LANGUAGE plpgsql AS 'begin return new; end';
-- reject 42804
CREATE FUNCTION p1() RETURNS SETOF int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
-- reject 42804
CREATE FUNCTION p2() RETURNS void LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
-- reject 42601
CREATE PROCEDURE p3() LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
-- reject 42804
CREATE FUNCTION p4(OUT a int) LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
-- reject 0A000
CREATE FUNCTION p5(x cstring) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
-- reject 0A000
CREATE FUNCTION p6() RETURNS cstring LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
CREATE FUNCTION p7(x record) RETURNS record LANGUAGE plpgsql AS 'BEGIN RETURN x; END';
CREATE FUNCTION p8() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN new.a := 1; IF tg_op = ''INSERT'' THEN old := new; END IF; RETURN new; END';
CREATE FUNCTION p9() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN RAISE NOTICE ''%'', tg_tag; END';
CREATE FUNCTION p10(a int, INOUT b int) LANGUAGE plpgsql AS '<<l>> DECLARE c int; BEGIN l.c := p10.a; p10.b := c; $1 := 3; found := true; SELECT 1, 2 INTO c, b; EXIT l; EXCEPTION WHEN unique_violation OR SQLSTATE ''23503'' THEN RAISE NOTICE ''% %'', sqlstate, sqlerrm; END';
-- reject 42601
CREATE FUNCTION p11() RETURNS int LANGUAGE plpgsql AS '<<b>> BEGIN CONTINUE b; END';
-- reject 42601
CREATE FUNCTION p12() RETURNS int LANGUAGE plpgsql AS 'BEGIN LOOP EXIT z; END LOOP; END';
-- reject 42601
CREATE FUNCTION p13() RETURNS int LANGUAGE plpgsql AS 'BEGIN FOR i IN 1..3 LOOP i := 2; EXIT; END LOOP; i := 4; RETURN 1; END';
CREATE FUNCTION p14() RETURNS int LANGUAGE plpgsql AS 'DECLARE r record; c CURSOR FOR SELECT 1; BEGIN OPEN c; FETCH c INTO r; CLOSE c; FOR q IN c LOOP q.x := 1; END LOOP; FOR r IN EXECUTE ''select 1'' LOOP NULL; END LOOP; RETURN r.x; END';
-- reject 42704
CREATE FUNCTION p15() RETURNS int LANGUAGE plpgsql AS 'DECLARE x nosuch[]; BEGIN RETURN 1; END';
-- reject 3F000
CREATE FUNCTION p16() RETURNS int LANGUAGE plpgsql AS 'DECLARE x nosuch.y; BEGIN RETURN 1; END';
CREATE FUNCTION p17() RETURNS int LANGUAGE plpgsql AS 'DECLARE x t; y t.a%TYPE; z t%ROWTYPE; w numeric(10,2)[] DEFAULT ''{}''; v varchar(3) COLLATE "C" := ''a''; BEGIN x.a := 1; w[1] := 2; RETURN y; END';
-- reject 42601
CREATE FUNCTION p18() RETURNS int LANGUAGE plpgsql AS 'BEGIN PERFORM 1; EXECUTE ''SELEC'' INTO nosuch; RETURN 1; END';
CREATE FUNCTION p19() RETURNS int LANGUAGE plpgsql AS 'BEGIN RAISE EXCEPTION ''100%% of %'', 1 USING ERRCODE = ''22012'', HINT = ''h''; END';
CREATE FUNCTION p20() RETURNS int LANGUAGE plpgsql AS 'BEGIN SELECT nosuch FROM nowhere; RETURN nosuch(1); END';

-- All parameters share a namespace.
-- reject 42P13
CREATE FUNCTION same_name(a int) RETURNS TABLE (a int) LANGUAGE plpgsql AS $$BEGIN END$$;
-- reject 42P13
CREATE FUNCTION same_name(a int, OUT a int) LANGUAGE plpgsql AS $$BEGIN END$$;
CREATE FUNCTION same_name(a int, OUT a int) LANGUAGE sql AS 'SELECT 1';
