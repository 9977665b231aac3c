-- Refusals that look below the table, and types that no column has.
create table base (a int, b int);
create table heir () inherits (base);
-- reject 0A000
alter table base alter a type text using (base is null)::text;
alter table base alter a type text using a::text;
create table parts (a int, b int) partition by list (a);
create table part_1 partition of parts for values in (1) partition by list (b);
-- reject 42P16
alter table parts alter b type text;
-- reject 42P16
create type made as (a unknown);
-- reject 42P16
create type made as (a record);
-- reject 42P16
create type made as (a int, b void);
-- reject 42P16
create unlogged table pg_temp.t (a int);
