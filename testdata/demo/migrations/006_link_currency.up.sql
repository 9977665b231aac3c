CREATE TABLE currencies (code char(3) PRIMARY KEY, name text NOT NULL);

INSERT INTO currencies VALUES ('EUR', 'Euro'), ('CHF', 'Swiss franc');

ALTER TABLE orders ADD COLUMN currency char(3) DEFAULT 'EUR';
ALTER TABLE orders ADD FOREIGN KEY (currency) REFERENCES currencies;
