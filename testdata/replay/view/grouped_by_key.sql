-- A query that groups by a key may read what the key decides, and so needs the key.
create table person (id int primary key, name text, born date);
create table visit (id int primary key, person_id int references person, at timestamptz);
create view visits with (security_barrier = true) as
    select p.id, p.name, p.born, count(*) as n from person p join visit v on v.person_id = p.id group by p.id;
create view b_visits as select * from visits where n > 1;
create materialized view a_visits as
    select p.id, p.name collate "C" as name, count(*) as n from person p join visit v on v.person_id = p.id group by p.id;
create index on a_visits (name);
create view after_it as select name from a_visits;
-- reject 2BP01
alter table person drop constraint person_pkey;
