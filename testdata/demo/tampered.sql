-- What people do to a database by hand, without a migration.
CREATE INDEX hotfix_orders_placed_at ON orders (placed_at);
ALTER TABLE customers ALTER COLUMN name TYPE varchar(200);
ALTER TABLE order_lines DROP CONSTRAINT order_lines_quantity_check;
ALTER TABLE customers ADD COLUMN vip boolean NOT NULL DEFAULT false;
