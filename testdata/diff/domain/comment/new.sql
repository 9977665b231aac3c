CREATE DOMAIN money2 AS numeric(10,2);
COMMENT ON DOMAIN money2 IS 'x';
