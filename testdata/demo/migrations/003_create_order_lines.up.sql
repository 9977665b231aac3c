CREATE TABLE order_lines (
    order_id bigint NOT NULL REFERENCES orders ON DELETE CASCADE,
    line integer NOT NULL,
    sku text NOT NULL,
    quantity integer NOT NULL DEFAULT 1,
    price numeric(12, 2) NOT NULL,
    PRIMARY KEY (order_id, line),
    CONSTRAINT order_lines_quantity_check CHECK (quantity BETWEEN 1 AND 999)
);
