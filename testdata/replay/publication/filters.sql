-- version >= 15
-- What rows are filtered by is made of what the server brings.
create type mood as enum ('calm', 'wild');
create collation own from "C";
create function same(int, int) returns bool language sql immutable as 'select $1 = $2';
create operator =#= (leftarg = int, rightarg = int, function = same);
create table t (a int, b text, m mood, c text collate own, d int[], e timestamptz);
-- reject 0A000
create publication p for table t where (a =#= 1);
-- reject 0A000
create publication p for table t where (same(a, 1));
-- reject 0A000
create publication p for table t where (a < random());
-- reject 0A000
create publication p for table t where (e < now());
-- reject 0A000
create publication p for table t where (m = 'calm');
-- reject 0A000
create publication p for table t where (m is null);
-- reject 0A000
create publication p for table t where (b < '2' collate own);
-- reject 0A000
create publication p for table t where (c < '2');
-- reject 0A000
create publication p for table t where (ctid is null);
-- reject 0A000
create publication p for table t where (d[1] = 1);
-- reject 0A000
create publication p for table t where (a in (select 1));
-- reject 0A000
create publication p for table t where (a::text = '1');
-- reject 0A000
create publication p for table t where (a = current_date - date '2020-01-01');
create publication p for table t where (row(a, 1) = row(1, 1));
-- reject 42710
create publication p for table t where (t is not null);
-- reject 42710
create publication p for table t where (coalesce(a, 1) = 1 and b like 'x%' and a in (1, 2) and (case when a > 1 then true else false end));
-- reject 0A000
alter publication p add table t where (a < random());
-- reject 0A000
alter publication p set table t where (a < random());
alter publication p set table t where (a < abs(-3));

