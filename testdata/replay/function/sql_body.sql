-- version >= 14
CREATE SCHEMA s;
SET search_path = s;
create table t(a int primary key, b text, c numeric, d int[]);
create table u(a int, x text);
create type r as (f int, g text);
create function f1(x int, y int) returns int return x + y;
create function f2(int, int) returns int return $1 + $2;
create function f3(x int) returns setof text begin atomic select b from t where a = x; end;
create function f4(x int, y text default 'q') returns int begin atomic insert into t (a, b) values (x, y); update t set b = y where t.a = f4.x; delete from t where a = $1; select x as z; end;
create procedure p1(x int) begin atomic insert into t values (x, 'a'); end;
create procedure p2() begin atomic end;
-- reject 42703
create function f5(out x int, y int) return y;
create function f6(x r) returns text return x.g;
create function f7(x r) returns text return f7.x.f || (x).g;
create function f8(x r) returns record begin atomic select x.*; end;
-- reject 42P13
create function f9(x r) returns table(f int, g text) begin atomic select x.*, 1 from t; end;
create function f9(x r) returns table(f int, g text) begin atomic select x.* from t; end;
create function f10(x int) returns int return (select count(*) from t where t.a = x);
create function f11(x int) returns int return case when x > 1 then (select 1) else 2 end;
create function f12(x int) returns int begin atomic with w as (update t set b = 'x' where a = x returning a) select a from w; end;
create function f13(x int) returns int begin atomic insert into t (a) values (x), (x+1) on conflict (a) do update set b = excluded.b, c = x where t.a > x returning a; end;
-- version >= 15
create function f14(x int) returns void begin atomic merge into t using u on t.a = u.a when matched and u.x = 'd' then delete when matched then update set b = u.x, c = f14.x when not matched then insert (a, b) values (u.a, u.x); end;
-- version >= 15
create function f15(x int) returns void begin atomic merge into t as q using (select * from u where a > f15.x) v on q.a = v.a when matched then do nothing when not matched and v.a > 2 then insert default values when not matched then insert values (v.a); end;
create function f16(x int) returns void begin atomic update t set (b, c) = (select u.x, u.a from u where u.a = t.a), d = array[f16.x]; end;
create function f17(x int) returns void begin atomic update t set d[1] = x, (a, b) = (1, 'q'); end;
create function f18(x int) returns setof t begin atomic select * from t where a in (select a from u where u.a < f18.x) order by a limit x; end;
create function f19(x int) returns setof t begin atomic select * from t union all select * from t order by 1; end;
create function f20(x int) returns text language sql return 'a';
create function f21(x int) returns t begin atomic select t from t; end;
create function "F X"("X y" int) returns int return "X y";
create function f22("select" int, x int) returns int begin atomic values (1, 2); select "select" from t join u using (a) where f22."select" = f22.x; end;
create function f23(x int) returns int begin atomic insert into t select x, 'a' returning a; end;
create function f24(x int) returns int begin atomic with recursive w(n) as (select x union all select n+1 from w where n < 5) select n from w; end;
create function f25(x int) returns int begin atomic update t set b = 'q' from u where t.a = u.a returning t.a; end;
create function f26(x int) returns int begin atomic delete from t q using u where q.a = u.a returning u.a; end;
-- version >= 17
create function f27(x int) returns void begin atomic merge into t using u on t.a = u.a when not matched by source then delete when not matched by target then do nothing; end;
-- version >= 17
create function f28(x int) returns int begin atomic merge into t using u on t.a = u.a when matched then delete returning t.a; end;
-- version >= 18
-- reject 42P13
create function f29(x int) returns int begin atomic update t set b = 'q' returning old.a, new.a, a; end;
-- version >= 18
create function f29(x int) returns int begin atomic update t set b = 'q' returning new.a; end;
-- version >= 18
create function f30(x int) returns int begin atomic update t set b = 'q' returning with (old as o) o.a; end;
-- version >= 17
create function f31(x int) returns int begin atomic with m as (merge into t using u on t.a = u.a when matched then delete returning merge_action(), t.*) select a from m; end;
create function f32(variadic xs int[]) returns int return xs[1];
-- reject 42P13
create function f33(x anyelement) returns int return 1;
-- reject 0A000
create function f34(x int) returns int begin atomic create table q(a int); end;
-- reject 0A000
create function f35(x int) returns int begin atomic call p1(x); end;
create function f36(x int) returns text return 'a' || x;
-- reject 42P13
create function f37(x int) returns int return 'a';
-- reject 42703
create function f38(x int) returns int return nosuch;
-- reject 42P01
create function f39(x int) returns int return f39.nosuch;
-- reject 42P02
create function f40(x int) returns int return $3;
-- reject 42P13
create function f41(x int) returns int begin atomic select x, x; end;
-- reject 42P13
create function f42(x int) returns int begin atomic insert into t values (1); end;
-- reject 42P13
create function f43(x int) returns int begin atomic end;
create function f44(x int) returns record begin atomic select 1, 2; end;
-- reject 42P13
create function f45(x int) returns t begin atomic select 1, 'a'; end;
-- reject 42P13
create function f46(x int) returns t begin atomic select 1, 'a', 2, '{1}'::int[], 5; end;
-- reject 42P13
create function f47(x int) returns t begin atomic select 1, 2, 2, 3; end;
create function f48(x int) returns bigint return x;
create function f49(x int) returns smallint return x;
create function f50(x int, out a int, out b text) begin atomic select x, 'q'; end;
create function f51(x int, out a int, out b text) return row(x, 'q'::text);
create procedure p3(inout x int, inout y int) begin atomic select x, y; end;
create procedure p4(inout x int) begin atomic select x; end;
-- reject 42P13
create procedure p5(inout x int) begin atomic insert into t values (1); end;
create function f52() returns date return current_date;
create function f53(a int) returns setof int begin atomic select a from t; end;
create function f54(a t) returns setof text begin atomic select a.b; end;
create function f55(a t) returns text return (a).b || a.c;
-- reject 42P13
create function f56() returns trigger return null;
-- reject 42P13
create function f57() returns int language plpgsql return 1;
-- reject 42P13
create function f58() returns int language sql as 'select 1' return 1;
create function f59() returns int return sum(1);
create function f60() returns setof int return generate_series(1,2);
-- reject 42601
create function f61() returns int begin atomic select 1 into x; end;
create function f62(x int) returns boolean return exists (select from t where a = x and b = any (array(select u.x from u)));
create function f63(x int default 3, y int default 4) returns int return f1(x, y => y);
create function f64(x int, x2 int) returns int stable strict begin atomic select a from (select a, row_number() over (order by b) n from t) q where n = f64.x; end;
create function g1(x int) returns int begin atomic insert into t (d[1], d[2]) values (x, 2) returning a; end;
create table comp(a int, r r, rs r[]);
create function g2(x int) returns void begin atomic update comp set r.f = x, rs[1].g = 'q', rs[2:3] = array[r]; end;
-- reject 42703
create function g3(x int) returns void begin atomic update comp set r.nosuch = x; end;
-- reject 42804
create function g4(x int) returns void begin atomic update comp set a.f = x; end;
-- reject 42804
create function g5(x int) returns void begin atomic update comp set a[1] = x; end;
-- reject 42804
create function g6(x int) returns void begin atomic update comp set r.f = now(); end;
-- reject 42804
create function g7(x int) returns void begin atomic update comp set rs[1] = x; end;
-- reject 42601
create function g8(x int) returns void begin atomic update comp set a = 1, a = 2; end;
-- reject 42601
create function g9(x int) returns void begin atomic update comp set (a, r) = (select 1); end;
-- reject 42601
create function g10(x int) returns void begin atomic update comp set (a, r) = (1, 2, 3); end;
-- reject 42803
create function g11(x int) returns void begin atomic update comp set a = count(*); end;
-- reject 42803
create function g12(x int) returns void begin atomic delete from comp where count(*) > 1; end;
-- reject 42803
create function g13(x int) returns int begin atomic delete from comp returning count(*); end;
-- reject 0A000
create function g14(x int) returns int begin atomic with w as (delete from comp) select a from w; end;
-- reject 0A000
create function g15(x int) returns int begin atomic select * from (with w as (delete from comp returning a) select a from w) q; end;
-- version >= 15
-- reject 42712
create function g16(x int) returns void begin atomic merge into comp using comp on true when matched then delete; end;
-- version >= 15
-- reject 42601
create function g17(x int) returns void begin atomic merge into comp using t on comp.a = t.a when matched then delete when matched then do nothing; end;
-- version >= 15
-- reject 42P01
create function g18(x int) returns void begin atomic merge into comp using t on comp.a = t.a when not matched then insert values (comp.a); end;
-- version >= 15
-- reject 42601
create function g19(x int) returns void begin atomic with recursive w as (select 1) merge into comp using t on comp.a = t.a when not matched then do nothing; end;
-- version >= 15
create function g20(x int) returns void begin atomic with w as (select 1 as a) merge into comp c using w on c.a = w.a and c.a > g20.x when not matched and w.a = 3 then insert (a) overriding system value values (w.a) when matched and c.a > 5 then update set (a, r) = (select 1, row(1, 'a')::r); end;
-- version >= 17
create function g21(x int) returns int begin atomic with w as (merge into comp using t on comp.a = t.a when not matched then do nothing) select 1; end;
create function g22(x int, y int) returns setof record begin atomic select x, y union all select a, a from t order by 1 limit y; end;
create function g23(x r) returns void begin atomic insert into comp (r) values (x); insert into comp (a, r) values (x.f, row(x.*)); end;
create function g24(x r) returns int begin atomic select num_nulls(x.*) from t; end;
create function g25(a int) returns int begin atomic select g25.a + t.a from t; end;
create function g26(x int) returns text return (select b from t where t.a = x) collate "C";
-- version >= 15
create function g27() returns void begin atomic merge into comp using t on 1 when matched then delete; end;
-- version >= 15
-- reject 42804
create function g28() returns void begin atomic merge into comp using t on true when matched and 1 then delete; end;
alter function g25 rename to g25_renamed;
alter table t rename column b to bb;
alter table u rename to uu;
-- reject 0A000
alter table t alter column a type bigint;
-- reject 2BP01
alter table t drop column bb;
-- reject 2BP01
drop table uu;
-- version >= 15
drop function f14(int);
alter table t drop column bb cascade;
-- reject 2BP01
drop function f1(int, int);
-- reject 2BP01
-- any detail
drop type r;
create or replace function f2(int, int) returns int begin atomic select $2 + $1; end;
drop table uu cascade;
drop type r cascade;
drop function f1 cascade;

-- That a column is set twice is seen once the function is there.
CREATE TABLE set_twice (a int);
-- version >= 14
CREATE PROCEDURE sets_twice() LANGUAGE sql BEGIN ATOMIC UPDATE set_twice SET a = 1; END;
-- version >= 14
-- reject 42723
CREATE PROCEDURE sets_twice() LANGUAGE sql BEGIN ATOMIC UPDATE set_twice SET a = 1, a = 2; END;
-- version >= 14
-- reject 42601
CREATE OR REPLACE PROCEDURE sets_twice() LANGUAGE sql BEGIN ATOMIC UPDATE set_twice SET a = 1, a = 2; END;

-- ON CONFLICT does not go with rules that INSERT fires or that UPDATE has.
CREATE TABLE ruled (a int PRIMARY KEY);
CREATE RULE ruled_rule AS ON UPDATE TO ruled DO ALSO SELECT 1;
ALTER TABLE ruled DISABLE RULE ruled_rule;
-- version >= 14
-- reject 0A000
CREATE FUNCTION conflicts() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO ruled VALUES (1) ON CONFLICT DO NOTHING; END;
DROP RULE ruled_rule ON ruled;
CREATE RULE ruled_rule AS ON INSERT TO ruled DO ALSO SELECT 1;
-- version >= 14
-- reject 0A000
CREATE FUNCTION conflicts() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO ruled VALUES (1) ON CONFLICT DO NOTHING; END;
ALTER TABLE ruled DISABLE RULE ruled_rule;
CREATE FUNCTION conflicts() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO ruled VALUES (1) ON CONFLICT DO NOTHING; END;
CREATE TABLE ignored (a int PRIMARY KEY);
CREATE RULE ignored_rule AS ON INSERT TO ignored WHERE new.a > 1 DO NOTHING;
-- version >= 14
CREATE FUNCTION ignores() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO ignored VALUES (1) ON CONFLICT DO NOTHING; END;
-- A body that stands before the rule does stays.
CREATE TABLE late (a int PRIMARY KEY);
CREATE FUNCTION before_rule() RETURNS void LANGUAGE sql BEGIN ATOMIC INSERT INTO late VALUES (1) ON CONFLICT DO NOTHING; END;
-- version >= 15
CREATE FUNCTION merged_before_rule() RETURNS void LANGUAGE sql BEGIN ATOMIC MERGE INTO late USING t ON late.a = t.a WHEN MATCHED THEN DELETE; END;
CREATE RULE follows AS ON INSERT TO late DO ALSO DELETE FROM t;
