-- Generated columns beside what they inherit from and what they are made of.
-- reject 42P17
create table refers (a int, b int generated always as (num_nulls(refers)) stored);
-- reject 42P10
create table refers (a int, b int generated always as (ctid is null) stored);
create table grand (a int, b int generated always as (a * 2) stored);
create table parent () inherits (grand);
alter table grand alter b drop expression;
create table child () inherits (parent);
create table other (a int, b int generated always as (a * 3) stored);
create table again (a int, b int generated always as (a * 2) stored);
-- reject 0A000
alter table only grand alter b drop expression;
-- reject 0A000
alter table grand alter b drop expression;
create table one (a int, b int generated always as (a * 2) stored);
-- reject 42611
create table both_of () inherits (one, other);
create table alike () inherits (one, again);
-- version < 16
-- reject 42611
create table own (b int generated always as (a * 7) stored) inherits (one, other);
-- version >= 16
create table own (b int generated always as (a * 7) stored) inherits (one, other);
create table p0 (a int, b int);
create table p1 (a int, b int generated always as (a*2) stored);
create table p2 (a int, b int generated always as (a*3) stored);
-- version < 16
create table c1 (b int generated always as (a * 7) stored) inherits (p0);
-- version >= 16
-- reject 42611
create table c1 (b int generated always as (a * 7) stored) inherits (p0);
-- version < 16
-- reject 42611
create table c2 (b int generated always as (a * 7) stored) inherits (p1);
-- version >= 16
create table c2 (b int generated always as (a * 7) stored) inherits (p1);
-- reject 42611
create table c3 (b int default 3) inherits (p1);
-- reject 42611
create table c4 (b int generated always as identity) inherits (p1);
create table c5 (a int, b int);
-- reject 42804
alter table c5 inherit p1;
-- reject 42804
create table c6 () inherits (p0, p1);
create table pp (a int, b int generated always as (a*2) stored) partition by list (a);
-- version < 16
-- reject 0A000
create table pp1 partition of pp (b generated always as (a*9) stored) for values in (1);
-- version >= 16
create table pp1 partition of pp (b generated always as (a*9) stored) for values in (1);
-- version < 16
create table pp2 partition of pp (b default 4) for values in (2);
-- version >= 16
-- reject 42611
create table pp2 partition of pp (b default 4) for values in (2);
-- reject 0A000
create table pp3 partition of pp (b generated always as identity) for values in (3);
create table pp4 (a int, b int generated always as (a*3) stored);
-- version < 16
-- reject 42804
alter table pp attach partition pp4 for values in (4);
-- version >= 16
alter table pp attach partition pp4 for values in (4);
create table pp5 (a int, b int);
-- reject 42804
alter table pp attach partition pp5 for values in (5);
create table px (a int, b int) partition by list (a);
-- version < 16
-- reject 0A000
create table px1 partition of px (b generated always as (a*9) stored) for values in (1);
-- version >= 16
-- reject 42611
create table px1 partition of px (b generated always as (a*9) stored) for values in (1);
create function act() returns trigger language plpgsql as 'begin return new; end';
-- reject 42P17
create trigger early before insert on again for each row when (new.b > 0) execute function act();
-- reject 42P17
create trigger early before insert on again for each row when (new is not null) execute function act();
-- reject 42P17
create trigger early before update on again for each row when (old.* is distinct from new.*) execute function act();
create trigger early before insert on again for each row when (new.a > 0) execute function act();
create trigger early_old before update on again for each row when (old.b > 0) execute function act();
create trigger late after insert on again for each row when (new.b > 0) execute function act();


-- A generated column gets another type as any other does; nothing can be said of how.
CREATE TABLE retyped (c uuid, d int, f text GENERATED ALWAYS AS (c::text) STORED, g int GENERATED ALWAYS AS (d + 1) STORED);
-- reject 42804
ALTER TABLE retyped ALTER COLUMN f TYPE uuid;
-- reject 42804
ALTER TABLE retyped ALTER COLUMN g TYPE uuid;
ALTER TABLE retyped ALTER COLUMN g TYPE bigint;
-- version < 18
-- reject 42601
CREATE TABLE period (a int, FOREIGN KEY (a, PERIOD b) REFERENCES retyped);
