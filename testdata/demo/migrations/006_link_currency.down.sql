ALTER TABLE orders DROP COLUMN currency;
DROP TABLE currencies;
