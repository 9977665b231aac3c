-- What an index cannot be made of.
create table t (a int, b text);
-- reject 0A000
create index on t ((ctid is null));
-- reject 0A000
create index on t (a) where ctid is null;
-- reject 0A000
create index on t (a) where tableoid is null;
create index on t ((t is null));
-- version < 15
-- reject 42601
create unique index distinct_nulls on t (a) nulls not distinct;
-- version >= 15
create unique index distinct_nulls on t (a) nulls not distinct;
-- version < 15
-- reject 42704
alter table t add primary key using index distinct_nulls;
-- version >= 16
-- reject 42P16
alter table t add primary key using index distinct_nulls;
create index plain on t (a);
create index mixed on t (a, (b || 'x'), b);
-- reject 0A000
alter index mixed alter column 1 set statistics 100;
alter index mixed alter column 2 set statistics 100;
-- reject 0A000
alter index mixed alter column 3 set statistics 100;
-- reject 42703
alter index mixed alter column 4 set statistics 100;
-- reject 0A000
alter index mixed alter column b set statistics 100;
alter index mixed alter column "expr" set statistics 100;
-- reject 0A000
alter table t alter column 1 set statistics 100;
create index covering on t (a, (b || 'x')) include (a);
-- reject 0A000
alter index covering alter column 3 set statistics 100;
-- reject 42703
alter index covering alter column nonesuch set statistics 100;
create table targets (a int, b int);
create index by_sum on targets (a, (a + b), (a * b));
alter index by_sum alter column 2 set statistics 20;
alter index by_sum alter column 3 set statistics 2000;
alter index by_sum alter column 3 set statistics -1;
create table targets_too (like targets including indexes);
create index by_difference on targets ((a - b));
alter index by_difference alter column 1 set statistics 7;
alter table targets alter column a type bigint;
