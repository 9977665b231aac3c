CREATE TABLE orders (id bigint PRIMARY KEY, status text NOT NULL, total numeric(10,2));
CREATE TABLE staff (name text);
CREATE FUNCTION fine(a text, b integer) RETURNS boolean LANGUAGE sql AS 'SELECT true';
CREATE POLICY p ON orders USING (fine(status, 1));
