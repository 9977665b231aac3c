CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10,2));
CREATE VIEW open AS SELECT id FROM orders;
