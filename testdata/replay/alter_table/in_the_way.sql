-- Constraints that stand in the way of a parent's.
create table ck (a int check (a > 0));
create table ck1 (a int, constraint ck_a_check check (a > 0) no inherit);
create table ck2 (a int);
alter table ck2 add constraint ck_a_check check (a > 0) not valid;
-- reject 42P17
alter table ck1 inherit ck;
-- reject 42P17
alter table ck2 inherit ck;
create table ckp (a int check (a > 0)) partition by list (a);
create table ckp1 (a int, constraint ckp_a_check check (a > 0) no inherit);
create table ckp2 (a int);
alter table ckp2 add constraint ckp_a_check check (a > 0) not valid;
-- reject 42P17
alter table ckp attach partition ckp1 for values in (1);
-- reject 42P17
alter table ckp attach partition ckp2 for values in (2);

