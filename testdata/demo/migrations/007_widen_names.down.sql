ALTER TABLE orders ALTER COLUMN currency DROP NOT NULL;
ALTER TABLE order_lines ALTER COLUMN quantity TYPE integer;
ALTER TABLE customers ALTER COLUMN email TYPE varchar(120);
