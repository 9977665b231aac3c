-- The row of a relation of the system as a whole.
create view present as select c.relname, i is null as bare, i is not null as indexed
    from pg_class c left join pg_index i on i.indrelid = c.oid;
create view whole as select c from pg_class c;
create view schemas as select s from information_schema.schemata s where s is not null;
create view nested as select t.c is null as bare from (select c from pg_class c) t;
-- The columns of a row go by the names that the query gives them.
create table aliased (id int, name text);
-- reject 42703
create view hidden as select q.id from aliased q(first);
create view shown as select q.first, (q).first as again, q.name from aliased q(first);
-- reject 42703
create view still_hidden as select (q.*).id from aliased q(first);
