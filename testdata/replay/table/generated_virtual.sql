-- version >= 18
-- Columns that are computed when they are read.
create table t (a int, b int generated always as (a*2) virtual);
create domain dom as int;
create type ct as (x int);
create function uf(int) returns int language sql immutable as 'select $1';
-- reject 0A000
create table v1 (a int, b dom generated always as (a*2) virtual);
-- reject 0A000
create table v2 (a int, b ct generated always as (row(a)::ct) virtual);
-- reject 0A000
create table v3 (a int, b int generated always as (uf(a)) virtual);
-- reject 0A000
create table v4 (a dom, b int generated always as (a*2) virtual);
-- reject 0A000
create table v5 (a ct, b int generated always as ((a).x) virtual);
-- reject 0A000
create table v6 (a ct, b bool generated always as (a is null) virtual);
-- reject 0A000
create table v7 (a dom, b bool generated always as (a is null) virtual);
create table v8 (a dom, b dom generated always as (a) stored);
-- reject 0A000
alter table t add column c dom generated always as (a*2) virtual;
-- reject 0A000
alter table t alter column b type dom;
create type en as enum ('a','b');
-- reject 0A000
create table v9 (a en, b en generated always as ('a') virtual);
-- reject 0A000
create table v10 (a en, b bool generated always as (a > 'a') virtual);
-- reject 0A000
create table v11 (a en[], b int generated always as (array_length(a,1)) virtual);
create table v13 (a int, b int generated always as (a*2) virtual, check (b > 0));
-- reject 0A000
alter table v13 alter b set expression as (a*3);
create table v14 (a int, b int generated always as (a*2) virtual check (a > 0));
-- reject 0A000
alter table v14 alter b set expression as (a*3);
create table v15 (a int, b int generated always as (a*2) virtual not null);
alter table v15 alter b set expression as (a*3);
-- reject 0A000
alter table t alter b drop expression;
-- reject 0A000
create table v16 (a int, b int[] generated always as (array[a]) virtual, c en[] generated always as ('{a}'::en[]) virtual);
-- reject 0A000
create table v17 (a int, b int generated always as (a*2) virtual unique);
-- reject 42P01
create table v18 (a int, b int generated always as (a*2) virtual references v17);
create table v19 (a int, b int generated always as (a*2) virtual);
-- reject 0A000
create index on v19 ((b+1));
-- reject 0A000
create index on v19 (a) where b > 1;
-- reject 0A000
create index on v19 (a) include (b);
-- reject 0A000
alter table v19 add exclude using btree (b with =);
-- reject 0A000
create statistics ss on b, a from v19;
-- reject 0A000
create statistics ss on (b+1) from v19;
-- reject 42P10
create publication pb for table v19 (a, b);
alter table v19 alter b set not null;
create policy pol on v19 using (b > 0);
create function trf() returns trigger language plpgsql as 'begin return new; end';
-- reject 42P17
create trigger tr before insert on v19 for each row when (new.b > 0) execute function trf();
-- reject 42P17
create trigger tr2 before insert on v19 for each row when (new is not null) execute function trf();
create trigger tr3 after insert on v19 for each row when (new.b > 0) execute function trf();
create trigger tr4 before update on v19 for each row when (old.b > 0) execute function trf();
-- reject 42P17
create trigger tr5 before update on v19 for each row when (old.* is distinct from new.*) execute function trf();
-- reject 0A000
alter table v19 alter a type ct using row(a)::ct;
-- reject 0A000
alter table v19 alter a type dom;

create function own_made(int) returns int immutable language sql as 'select $1';
create table v20 (a int, b int generated always as (a + 1) virtual);
-- reject 0A000
alter table v20 alter b set expression as (own_made(a));
alter table v20 alter b set expression as (a * 2);
