CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2));
CREATE TABLE staff (name text);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON orders AS RESTRICTIVE FOR SELECT TO reader USING (EXISTS (SELECT FROM staff WHERE name = CURRENT_USER));
COMMENT ON POLICY p ON orders IS 'staff only';
