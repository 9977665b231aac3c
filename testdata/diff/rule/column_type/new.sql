CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10,2));
CREATE TABLE log (id numeric, what text);
CREATE VIEW open AS SELECT id FROM orders;
CREATE RULE r AS ON INSERT TO orders DO ALSO INSERT INTO log VALUES (NEW.id, 'x');
