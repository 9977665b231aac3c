-- version >= 17
-- What refuses NOT NULL is not looked at where the domain has it.
CREATE DOMAIN nn AS int NOT NULL;
CREATE TYPE c AS (x nn);
CREATE TABLE u (y c);
ALTER DOMAIN nn ADD CONSTRAINT again NOT NULL;
ALTER DOMAIN nn SET NOT NULL;
