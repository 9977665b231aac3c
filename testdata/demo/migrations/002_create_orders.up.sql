CREATE TYPE order_status AS ENUM ('draft', 'placed', 'paid', 'shipped');

CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers,
    status order_status NOT NULL DEFAULT 'draft',
    total numeric(12, 2) NOT NULL CHECK (total >= 0),
    placed_at timestamptz
);

CREATE INDEX orders_customer_id_idx ON orders (customer_id);
