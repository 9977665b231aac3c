-- version >= 15
-- MERGE in WITH came two versions after MERGE.
create table t (a int);
create table comp (a int);
-- version < 17
-- reject 0A000
create function g(x int) returns int begin atomic with w as (merge into comp using t on comp.a = t.a when not matched then do nothing) select 1; end;
