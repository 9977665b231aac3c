CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(100));
CREATE TABLE item (id serial PRIMARY KEY, order_id bigint REFERENCES orders ON DELETE CASCADE, sku varchar(64) NOT NULL UNIQUE, qty bigint CHECK (qty >= 0), added timestamptz DEFAULT now());
CREATE INDEX item_sku ON item (lower(sku));
CREATE TABLE audit (at timestamptz NOT NULL DEFAULT now(), what text);
