CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
