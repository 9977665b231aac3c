CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2), note varchar(20));
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER trg BEFORE INSERT OR UPDATE OF status, note ON orders FOR EACH ROW WHEN (NEW.total > 0) EXECUTE FUNCTION f('a', 'it''s');
ALTER TABLE orders DISABLE TRIGGER trg;
