CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
ALTER TABLE orders DROP CONSTRAINT orders_pkey, ADD PRIMARY KEY (id, status);
