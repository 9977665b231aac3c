-- ONLY, and what the children would have to follow.
create table parent (a int, b int, constraint inherited check (a > 0));
create table child (c int) inherits (parent);
create table grand () inherits (child);
-- reject 42P16
alter table only parent rename constraint inherited to other;
-- reject 42P16
alter table only parent rename column a to d;
-- reject 42P16
alter table child rename constraint inherited to other;
-- reject 42P16
alter table child rename column a to d;
-- reject 42P16
alter table only child rename column c to e;
-- reject 42P16
alter table only child rename column e to c;
alter table parent rename constraint inherited to renamed;
alter table parent add constraint alone check (b > 0) no inherit;
alter table only parent rename constraint alone to still_alone;
create table parts (a int, b text) partition by list (a);
create table part_1 partition of parts for values in (1);
-- reject 42P16
alter table only parts alter b set not null;
-- reject 42P16
alter table only parts add constraint checked check (b <> 'z');
alter table parts alter b set not null;
alter table parts add constraint checked check (b <> 'z');
-- version < 18
-- reject 42P16
alter table only parts drop constraint checked;
-- version >= 18
alter table only parts drop constraint checked;
-- version < 18
-- reject 42P16
alter table only parts alter b drop not null;
-- version >= 18
alter table only parts alter b drop not null;
-- reject 42P16
alter table only parts rename column b to c;
-- reject 42P16
alter table part_1 rename column b to c;
create table kept (f1 int, f2 text, f3 text);
alter table kept alter f1 type text using f2 || ' and ' || f3, alter f2 type bigint using f1 * 10, drop column f3;
-- reject 42703
alter table kept alter f1 type int using f4, add column f4 int;

