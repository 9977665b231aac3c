CREATE DOMAIN money2 AS numeric(10,2);
