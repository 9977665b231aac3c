-- version >= 18
-- Constraints that stand in the way of a parent's, NOT NULL among them.
create table parts (a int not null, b int check (b > 0)) partition by list (a);
create table alone (a int not null no inherit, b int, constraint parts_b_check check (b > 0));
-- reject 42P17
alter table parts attach partition alone for values in (1);
create table later (a int, b int, constraint parts_b_check check (b > 0));
alter table later add constraint nn not null a not valid;
-- reject 42P17
alter table parts attach partition later for values in (2);
alter table later validate constraint nn;
alter table parts attach partition later for values in (2);
create table p (a int not null);
create table c (a int not null no inherit);
-- reject 42P17
alter table c inherit p;
create table d (a int);
alter table d add constraint nn not null a not valid;
-- reject 42P17
alter table d inherit p;
-- reject 55000
alter table d alter a add generated always as identity;
create table ck (a int check (a > 0));
create table ck3 (a int, constraint ck_a_check check (a > 0) not enforced);
-- reject 42P17
alter table ck3 inherit ck;
create table e (a int, constraint ck_a_check check (a > 0) enforced);
create table f (a int, constraint ck_a_check check (a > 0) not enforced);
alter table e inherit f;
