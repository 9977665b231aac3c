CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE TABLE item (id serial PRIMARY KEY, order_id bigint NOT NULL REFERENCES orders, sku varchar(20), qty int CHECK (qty > 0));
CREATE INDEX item_order ON item (order_id);
