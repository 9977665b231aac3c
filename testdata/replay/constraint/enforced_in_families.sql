-- version >= 18
-- CHECK constraints that are enforced in one table of a family and not in another.
create table p (a int);
create table c (a int, constraint x check (a > 0) not enforced, constraint y check (a > 1)) inherits (p);
-- reject 42P17
alter table p add constraint x check (a > 0);
alter table p add constraint y check (a > 1) not enforced;
alter table p add constraint z check (a > 2) not enforced;
alter table c add constraint z check (a > 2);
alter table p add constraint w check (a > 3);
-- reject 42P17
alter table c add constraint w check (a > 3) not enforced;
-- reject 42P17
create table d (a int constraint w check (a > 3) not enforced) inherits (p);
-- reject 42P17
create table e (a int constraint z check (a > 2) not enforced) inherits (p, c);
create table f (a int constraint z check (a > 2)) inherits (p);
