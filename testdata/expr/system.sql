CREATE SCHEMA app;
CREATE TABLE app.docs (id integer PRIMARY KEY, title text, made regclass);

-- cases

create view v as select relname, relkind, reltuples from pg_class where relkind = 'r' and relname like 'a%';
--12,13,14,15=> SELECT pg_class.relname,\n    pg_class.relkind,\n    pg_class.reltuples\n   FROM pg_class\n  WHERE ((pg_class.relkind = 'r'::"char") AND (pg_class.relname ~~ 'a%'::text)) ;; relname name, relkind "char", reltuples real
--16,17,18=> SELECT relname,\n    relkind,\n    reltuples\n   FROM pg_class\n  WHERE ((relkind = 'r'::"char") AND (relname ~~ 'a%'::text)) ;; relname name, relkind "char", reltuples real

create view v as select c.oid, c.relname, n.nspname, a.attname, a.attnum, a.atthasdef from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid where a.attnum > 0 and not a.attisdropped;
--=> SELECT c.oid,\n    c.relname,\n    n.nspname,\n    a.attname,\n    a.attnum,\n    a.atthasdef\n   FROM ((pg_class c\n     JOIN pg_namespace n ON ((n.oid = c.relnamespace)))\n     JOIN pg_attribute a ON ((a.attrelid = c.oid)))\n  WHERE ((a.attnum > 0) AND (NOT a.attisdropped)) ;; oid oid, relname name, nspname name, attname name, attnum smallint, atthasdef boolean

create view v as select schemaname, tablename, attname, null_frac, most_common_vals, histogram_bounds::text::text[] as bounds from pg_stats where schemaname = 'app' order by 2, 3;
--! 42P16 column "most_common_vals" has pseudo-type anyarray

create view v as select table_schema, table_name, column_name, ordinal_position, is_nullable, character_maximum_length from information_schema.columns where table_name = 'docs' and is_nullable = 'YES';
--12,13,14,15=> SELECT columns.table_schema,\n    columns.table_name,\n    columns.column_name,\n    columns.ordinal_position,\n    columns.is_nullable,\n    columns.character_maximum_length\n   FROM information_schema.columns\n  WHERE (((columns.table_name)::name = 'docs'::name) AND ((columns.is_nullable)::text = 'YES'::text)) ;; table_schema information_schema.sql_identifier, table_name information_schema.sql_identifier, column_name information_schema.sql_identifier, ordinal_position information_schema.cardinal_number, is_nullable information_schema.yes_or_no, character_maximum_length information_schema.cardinal_number
--16,17,18=> SELECT table_schema,\n    table_name,\n    column_name,\n    ordinal_position,\n    is_nullable,\n    character_maximum_length\n   FROM information_schema.columns\n  WHERE (((table_name)::name = 'docs'::name) AND ((is_nullable)::text = 'YES'::text)) ;; table_schema information_schema.sql_identifier, table_name information_schema.sql_identifier, column_name information_schema.sql_identifier, ordinal_position information_schema.cardinal_number, is_nullable information_schema.yes_or_no, character_maximum_length information_schema.cardinal_number

create view v as select table_name::text || '.' || column_name as name, ordinal_position + 1 as next, coalesce(column_default, 'none') as d from information_schema.columns;
--12,13,14,15=> SELECT (((columns.table_name)::text || '.'::text) || (columns.column_name)::text) AS name,\n    ((columns.ordinal_position)::integer + 1) AS next,\n    COALESCE((columns.column_default)::character varying, 'none'::character varying) AS d\n   FROM information_schema.columns ;; name text, next integer, d character varying
--16,17,18=> SELECT (((table_name)::text || '.'::text) || (column_name)::text) AS name,\n    ((ordinal_position)::integer + 1) AS next,\n    COALESCE((column_default)::character varying, 'none'::character varying) AS d\n   FROM information_schema.columns ;; name text, next integer, d character varying

create view v as select t.* from information_schema.tables t where t.table_type in ('VIEW', 'BASE TABLE');
--12,13,14,15=> SELECT t.table_catalog,\n    t.table_schema,\n    t.table_name,\n    t.table_type,\n    t.self_referencing_column_name,\n    t.reference_generation,\n    t.user_defined_type_catalog,\n    t.user_defined_type_schema,\n    t.user_defined_type_name,\n    t.is_insertable_into,\n    t.is_typed,\n    t.commit_action\n   FROM information_schema.tables t\n  WHERE ((t.table_type)::text = ANY ((ARRAY['VIEW'::character varying, 'BASE TABLE'::character varying])::text[])) ;; table_catalog information_schema.sql_identifier, table_schema information_schema.sql_identifier, table_name information_schema.sql_identifier, table_type information_schema.character_data, self_referencing_column_name information_schema.sql_identifier, reference_generation information_schema.character_data, user_defined_type_catalog information_schema.sql_identifier, user_defined_type_schema information_schema.sql_identifier, user_defined_type_name information_schema.sql_identifier, is_insertable_into information_schema.yes_or_no, is_typed information_schema.yes_or_no, commit_action information_schema.character_data
--16,17,18=> SELECT table_catalog,\n    table_schema,\n    table_name,\n    table_type,\n    self_referencing_column_name,\n    reference_generation,\n    user_defined_type_catalog,\n    user_defined_type_schema,\n    user_defined_type_name,\n    is_insertable_into,\n    is_typed,\n    commit_action\n   FROM information_schema.tables t\n  WHERE ((table_type)::text = ANY ((ARRAY['VIEW'::character varying, 'BASE TABLE'::character varying])::text[])) ;; table_catalog information_schema.sql_identifier, table_schema information_schema.sql_identifier, table_name information_schema.sql_identifier, table_type information_schema.character_data, self_referencing_column_name information_schema.sql_identifier, reference_generation information_schema.character_data, user_defined_type_catalog information_schema.sql_identifier, user_defined_type_schema information_schema.sql_identifier, user_defined_type_name information_schema.sql_identifier, is_insertable_into information_schema.yes_or_no, is_typed information_schema.yes_or_no, commit_action information_schema.character_data

create view v as select tablename, pg_total_relation_size(quote_ident(tablename)) as size, tableowner from pg_catalog.pg_tables where schemaname not in ('pg_catalog', 'information_schema');
--12,13,14,15=> SELECT pg_tables.tablename,\n    pg_total_relation_size((quote_ident((pg_tables.tablename)::text))::regclass) AS size,\n    pg_tables.tableowner\n   FROM pg_tables\n  WHERE (pg_tables.schemaname <> ALL (ARRAY['pg_catalog'::name, 'information_schema'::name])) ;; tablename name, size bigint, tableowner name
--16,17,18=> SELECT tablename,\n    pg_total_relation_size((quote_ident((tablename)::text))::regclass) AS size,\n    tableowner\n   FROM pg_tables\n  WHERE (schemaname <> ALL (ARRAY['pg_catalog'::name, 'information_schema'::name])) ;; tablename name, size bigint, tableowner name

create view v as select conname, contype, conkey[1] as first, pg_get_constraintdef(oid) as def from pg_constraint where conrelid = 'app.docs'::regclass;
--12,13,14,15=> SELECT pg_constraint.conname,\n    pg_constraint.contype,\n    pg_constraint.conkey[1] AS first,\n    pg_get_constraintdef(pg_constraint.oid) AS def\n   FROM pg_constraint\n  WHERE (pg_constraint.conrelid = ('app.docs'::regclass)::oid) ;; conname name, contype "char", first smallint, def text
--16,17,18=> SELECT conname,\n    contype,\n    conkey[1] AS first,\n    pg_get_constraintdef(oid) AS def\n   FROM pg_constraint\n  WHERE (conrelid = ('app.docs'::regclass)::oid) ;; conname name, contype "char", first smallint, def text

create view v as select max(table_name) as m, min(is_nullable) as n, max(ordinal_position) as o, count(*) from information_schema.columns group by table_schema;
--12,13,14,15=> SELECT max((columns.table_name)::text) AS m,\n    min((columns.is_nullable)::text) AS n,\n    max((columns.ordinal_position)::integer) AS o,\n    count(*) AS count\n   FROM information_schema.columns\n  GROUP BY columns.table_schema ;; m text, n text, o integer, count bigint
--16,17,18=> SELECT max((table_name)::text) AS m,\n    min((is_nullable)::text) AS n,\n    max((ordinal_position)::integer) AS o,\n    count(*) AS count\n   FROM information_schema.columns\n  GROUP BY table_schema ;; m text, n text, o integer, count bigint

create view v as select c.relname, count(*) from pg_class c join pg_index i on i.indrelid = c.oid where i.indisunique and i.indpred is null group by c.relname having count(*) > 1;
--=> SELECT c.relname,\n    count(*) AS count\n   FROM (pg_class c\n     JOIN pg_index i ON ((i.indrelid = c.oid)))\n  WHERE (i.indisunique AND (i.indpred IS NULL))\n  GROUP BY c.relname\n HAVING (count(*) > 1) ;; relname name, count bigint

create view v as select typname, typcategory::text, oid::regtype as shown from pg_type where typtype = any ('{b,e}');
--12,13,14,15=> SELECT pg_type.typname,\n    (pg_type.typcategory)::text AS typcategory,\n    (pg_type.oid)::regtype AS shown\n   FROM pg_type\n  WHERE (pg_type.typtype = ANY ('{b,e}'::"char"[])) ;; typname name, typcategory text, shown regtype
--16,17,18=> SELECT typname,\n    (typcategory)::text AS typcategory,\n    (oid)::regtype AS shown\n   FROM pg_type\n  WHERE (typtype = ANY ('{b,e}'::"char"[])) ;; typname name, typcategory text, shown regtype

create view v as select d.title, c.relpages from app.docs d left join pg_class c on c.oid = d.made;
--=> SELECT d.title,\n    c.relpages\n   FROM (app.docs d\n     LEFT JOIN pg_class c ON ((c.oid = (d.made)::oid))) ;; title text, relpages integer

create view v as select table_name from information_schema.tables union select title from app.docs;
--=> SELECT tables.table_name\n   FROM information_schema.tables\nUNION\n SELECT docs.title AS table_name\n   FROM app.docs ;; table_name name

create view v as select case when is_nullable = 'YES' then column_name else 'x' end as c from information_schema.columns;
--12,13,14,15=> SELECT\n        CASE\n            WHEN ((columns.is_nullable)::text = 'YES'::text) THEN (columns.column_name)::name\n            ELSE 'x'::name\n        END AS c\n   FROM information_schema.columns ;; c name
--16,17,18=> SELECT\n        CASE\n            WHEN ((is_nullable)::text = 'YES'::text) THEN (column_name)::name\n            ELSE 'x'::name\n        END AS c\n   FROM information_schema.columns ;; c name

create view v as select nosuch from pg_class;
--! 42703 column "nosuch" does not exist

create view v as select relname from pg_class where relname = 1;
--! 42883 operator does not exist: name = integer

create view v as select c.nosuch from information_schema.columns c;
--! 42703 column c.nosuch does not exist

create view v as select relname from pg_class, pg_class;
--! 42712 table name "pg_class" specified more than once

create view v as select * from information_schema.nosuch;
--! 42P01 relation "information_schema.nosuch" does not exist

create view v as select pid, usename, state, query_start, now() - xact_start as age from pg_stat_activity where state <> 'idle';
--12,13,14,15=> SELECT pg_stat_activity.pid,\n    pg_stat_activity.usename,\n    pg_stat_activity.state,\n    pg_stat_activity.query_start,\n    (now() - pg_stat_activity.xact_start) AS age\n   FROM pg_stat_activity\n  WHERE (pg_stat_activity.state <> 'idle'::text) ;; pid integer, usename name, state text, query_start timestamp with time zone, age interval
--16,17,18=> SELECT pid,\n    usename,\n    state,\n    query_start,\n    (now() - xact_start) AS age\n   FROM pg_stat_activity\n  WHERE (state <> 'idle'::text) ;; pid integer, usename name, state text, query_start timestamp with time zone, age interval

create view v as select name, setting::integer as n, unit from pg_settings where name = 'max_connections';
--12,13,14,15=> SELECT pg_settings.name,\n    (pg_settings.setting)::integer AS n,\n    pg_settings.unit\n   FROM pg_settings\n  WHERE (pg_settings.name = 'max_connections'::text) ;; name text, n integer, unit text
--16,17,18=> SELECT name,\n    (setting)::integer AS n,\n    unit\n   FROM pg_settings\n  WHERE (name = 'max_connections'::text) ;; name text, n integer, unit text

create view v as select indexname, indexdef from pg_indexes natural join pg_tables;
--=> SELECT pg_indexes.indexname,\n    pg_indexes.indexdef\n   FROM (pg_indexes\n     JOIN pg_tables USING (schemaname, tablename, tablespace)) ;; indexname name, indexdef text

create view v as select grantee, privilege_type from information_schema.role_table_grants where is_grantable::boolean;
--12,13,14,15=> SELECT role_table_grants.grantee,\n    role_table_grants.privilege_type\n   FROM information_schema.role_table_grants\n  WHERE (role_table_grants.is_grantable)::boolean ;; grantee information_schema.sql_identifier, privilege_type information_schema.character_data
--16,17,18=> SELECT grantee,\n    privilege_type\n   FROM information_schema.role_table_grants\n  WHERE (is_grantable)::boolean ;; grantee information_schema.sql_identifier, privilege_type information_schema.character_data

create view v as select relname, relacl, reloptions[1] as o, relfrozenxid from pg_class where relacl is not null;
--12,13,14,15=> SELECT pg_class.relname,\n    pg_class.relacl,\n    pg_class.reloptions[1] AS o,\n    pg_class.relfrozenxid\n   FROM pg_class\n  WHERE (pg_class.relacl IS NOT NULL) ;; relname name, relacl aclitem[], o text, relfrozenxid xid
--16,17,18=> SELECT relname,\n    relacl,\n    reloptions[1] AS o,\n    relfrozenxid\n   FROM pg_class\n  WHERE (relacl IS NOT NULL) ;; relname name, relacl aclitem[], o text, relfrozenxid xid

create table z (z information_schema.sql_identifier default 'x');
--=> 'x'::name

create table z (z oid default 'pg_class'::regclass::oid);
--=> ('pg_class'::regclass)::oid

create table z (z regclass default 'information_schema.tables');
--=> 'information_schema.tables'::regclass

alter table app.docs add check (made <> 'pg_catalog.pg_type'::regclass);
--=> ((made)::oid <> ('pg_type'::regclass)::oid)

create view v as select cast(title as information_schema.character_data) as c, cast(id as information_schema.cardinal_number) as n from app.docs;
--12,13,14,15=> SELECT (docs.title)::information_schema.character_data AS c,\n    (docs.id)::information_schema.cardinal_number AS n\n   FROM app.docs ;; c information_schema.character_data, n information_schema.cardinal_number
--16,17,18=> SELECT (title)::information_schema.character_data AS c,\n    (id)::information_schema.cardinal_number AS n\n   FROM app.docs ;; c information_schema.character_data, n information_schema.cardinal_number

create table z (z point default ('[1,5)')::point);
--! 22P02 invalid input syntax for type point: "[1,5)"

create table z (z box default '[1,5],(2,3)');
--! 22P02 invalid input syntax for type box: "[1,5],(2,3)"

create table z (z point default ' ( 1 , 5 ) ');
--=> '(1,5)'::point

