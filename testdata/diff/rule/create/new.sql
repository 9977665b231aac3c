CREATE TABLE orders (id bigint PRIMARY KEY, total numeric(10,2));
CREATE TABLE log (id bigint, what text);
CREATE VIEW open AS SELECT id FROM orders;
CREATE RULE ins AS ON INSERT TO open DO INSTEAD INSERT INTO orders (id) VALUES (NEW.id);
CREATE RULE keep AS ON DELETE TO orders WHERE old.total > 0 DO INSTEAD (UPDATE log SET what = 'x' WHERE log.id = old.id; INSERT INTO log SELECT old.id, 'y');
ALTER TABLE orders DISABLE RULE keep;
COMMENT ON RULE keep ON orders IS 'kept';
