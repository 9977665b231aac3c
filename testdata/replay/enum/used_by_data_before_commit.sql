CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE people (id int PRIMARY KEY, name text, mood mood);
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
INSERT INTO people VALUES (1, 'new', 'new');
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
INSERT INTO people (mood, id) VALUES ('ok', 1), ('new', 2);
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
INSERT INTO people (id, mood) SELECT 1, 'new';
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
UPDATE people SET mood = 'new';
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
UPDATE people SET name = 'x' WHERE mood = 'new';
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
DELETE FROM people WHERE mood IN ('sad', 'new');
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
DELETE FROM people p WHERE 'new' <> p.mood;
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
INSERT INTO people (id, mood) VALUES (1, 'sad') ON CONFLICT (id) DO UPDATE SET mood = 'new';
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
-- reject 55P04
UPDATE people SET name = ('new'::mood)::text;
ROLLBACK;
BEGIN;
ALTER TYPE mood ADD VALUE 'new';
INSERT INTO people VALUES (1, 'new', 'ok');
UPDATE people SET name = 'new' WHERE mood = 'ok';
COMMIT;
UPDATE people SET mood = 'new';
