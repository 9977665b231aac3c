CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2));
CREATE TABLE staff (name text);
CREATE POLICY p ON orders USING (total > 0);
COMMENT ON POLICY p ON orders IS 'x';
