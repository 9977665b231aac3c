CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE TABLE item (order_id bigint REFERENCES orders, n int);
