CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE INDEX i ON orders (lower(status), (total + 1), upper(note) text_pattern_ops);
