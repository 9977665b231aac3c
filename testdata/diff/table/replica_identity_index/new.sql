CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE UNIQUE INDEX orders_status ON orders (status);
ALTER TABLE orders REPLICA IDENTITY USING INDEX orders_status;
