ALTER TABLE customers ALTER COLUMN email TYPE varchar(320);
ALTER TABLE order_lines ALTER COLUMN quantity TYPE bigint;
ALTER TABLE orders ALTER COLUMN currency SET NOT NULL;
