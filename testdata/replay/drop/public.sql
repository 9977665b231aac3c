-- The schema that comes with a database, made anew.
drop schema public cascade;
create schema public;
create table t (a int);
