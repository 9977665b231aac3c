CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2));
CREATE TABLE staff (name text);
CREATE POLICY p ON orders TO reader, writer USING (total > 1) WITH CHECK (status <> 'x');
