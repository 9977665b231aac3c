CREATE SCHEMA app;
CREATE TABLE app.t (a int);
CREATE TYPE app.mood AS ENUM ('a');
