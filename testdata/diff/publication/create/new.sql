CREATE TABLE t (id int, b text);
CREATE SCHEMA app;
CREATE TABLE u (a int);
CREATE PUBLICATION p FOR TABLE t (id) WHERE (id > 1), u;
CREATE PUBLICATION a FOR ALL TABLES WITH (publish = 'insert', publish_via_partition_root = true);
CREATE PUBLICATION s FOR TABLES IN SCHEMA app;
COMMENT ON PUBLICATION p IS 'x';
