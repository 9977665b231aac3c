CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total bigint);
CREATE TABLE staff (name text);
CREATE POLICY p ON orders USING (total > 0);
