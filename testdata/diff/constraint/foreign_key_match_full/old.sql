CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE TABLE item (order_id bigint, note varchar(20));
ALTER TABLE item ADD CONSTRAINT fk FOREIGN KEY (order_id) REFERENCES orders (id);
