CREATE TABLE customer (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, email text NOT NULL UNIQUE, age int CHECK (age > 0), created timestamptz NOT NULL DEFAULT now());
CREATE TABLE orders (id bigserial PRIMARY KEY, customer bigint NOT NULL REFERENCES customer ON DELETE CASCADE, total numeric(10,2) DEFAULT 0);
CREATE INDEX orders_customer_idx ON orders (customer);
COMMENT ON TABLE orders IS 'all of them';
COMMENT ON COLUMN orders.total IS 'in euros';
