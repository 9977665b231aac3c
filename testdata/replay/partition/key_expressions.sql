-- What a partition key can be made of.
-- reject 42P17
create table g (a int, b int generated always as (a*2) stored) partition by range ((b+1));
-- reject 42P17
create table g (a int, b int generated always as (a*2) stored) partition by range ((g is null));
-- reject 42P16
create table g (a int) partition by range ((row(a)));
-- reject 42P17
create table g (a int) partition by range ((null::int));
-- reject 42P17
create table g (a int) partition by range ((1));
-- reject 42P17
create table g (a int) partition by range ((abs(1)));
-- reject 42P17
create table g (a int) partition by range ((random()));
-- reject 42P16
create table g (a int) partition by range (('x'));
-- reject 42704
create table g (a point) partition by range (a point_ops);
-- reject 42804
create table g (a int) partition by range (a text_ops);
-- reject 42704
create table g (a int) partition by range (a nope);
-- reject 42804
create table g (a int) partition by range (a collate "C");
-- reject 42804
create table g (a int) partition by range (((a+1) collate "C"));
-- reject 42P17
create table g (a int) partition by range ((ctid));
-- reject 42P17
create table g (a int) partition by range ((ctid is null));
create table g (a int) partition by range ((g));
-- reject 42P07
create table g (a int) partition by list ((g));
create function fixed() returns int language sql immutable as 'select 0';
-- reject 42P07
create table g (a int) partition by range ((fixed()));
-- reject 42P07
create table g (a int, g text) partition by list ((g));

