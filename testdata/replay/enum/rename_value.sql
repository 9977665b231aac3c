CREATE TYPE e AS ENUM ('a', 'b', 'c');
CREATE TABLE t (x e DEFAULT 'a', CHECK (x <> 'b'));
ALTER TYPE e RENAME VALUE 'a' TO 'z';
ALTER TYPE e RENAME VALUE 'b' TO 'it''s';
-- reject 22023
ALTER TYPE e RENAME VALUE 'nosuch' TO 'q';
-- reject 42710
ALTER TYPE e RENAME VALUE 'c' TO 'z';
-- reject 42710
ALTER TYPE e RENAME VALUE 'c' TO 'c';
