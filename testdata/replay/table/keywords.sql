-- Words that are keywords of some versions alone.
create table keywords (json json, json_object text, merge_action text default 'json', normalize text);
create view words as select json, json_object, normalize from keywords where json is not null;
comment on column keywords.json is 'the "json"';
create index on keywords (json_object);
