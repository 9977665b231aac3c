-- INHERITS and what follows from it.
CREATE TABLE p (a int NOT NULL DEFAULT 1, b text, CONSTRAINT a_positive CHECK (a > 0), CONSTRAINT own CHECK (a < 100) NO INHERIT);
CREATE TABLE c (d int) INHERITS (p);
CREATE TABLE c2 (b text, a int DEFAULT 5) INHERITS (p);
CREATE TABLE q (b text, e int);
CREATE TABLE c3 (f int) INHERITS (p, q);
-- reject 42804
CREATE TABLE c4 (a text) INHERITS (p);
CREATE TABLE q2 (a int DEFAULT 7);
-- reject 42611
CREATE TABLE c4 () INHERITS (p, q2);
CREATE TABLE c4 (a int DEFAULT 9) INHERITS (p, q2);
CREATE TABLE q3 (a text);
-- reject 42804
CREATE TABLE c5 () INHERITS (p, q3);
-- reject 42P07
CREATE TABLE c5 () INHERITS (p, p);
-- reject 42P01
CREATE TABLE c5 () INHERITS (nonesuch);
CREATE TABLE k (CONSTRAINT a_positive CHECK (a > 0)) INHERITS (p);
-- reject 42710
CREATE TABLE k2 (CONSTRAINT a_positive CHECK (a > 1)) INHERITS (p);
CREATE VIEW v AS SELECT 1 AS one;
-- reject 42809
CREATE TABLE c5 () INHERITS (v);
ALTER TABLE p ADD COLUMN g int DEFAULT 3;
ALTER TABLE c ADD COLUMN h int;
ALTER TABLE p ADD COLUMN h int;
-- reject 42804
ALTER TABLE p ADD COLUMN d text;
-- reject 42P16
ALTER TABLE ONLY p ADD COLUMN z int;
-- reject 42P16
ALTER TABLE c DROP COLUMN a;
-- reject 42P16
ALTER TABLE c ALTER COLUMN a TYPE bigint;
-- reject 42P16
ALTER TABLE ONLY p ALTER COLUMN a TYPE bigint;
ALTER TABLE p ALTER COLUMN g TYPE bigint;
ALTER TABLE p ALTER COLUMN g SET DEFAULT 4, ALTER COLUMN g SET NOT NULL;
ALTER TABLE ONLY p ALTER COLUMN g SET DEFAULT 5;
ALTER TABLE p ALTER COLUMN g DROP NOT NULL;
ALTER TABLE p ADD CONSTRAINT g_positive CHECK (g > 0);
ALTER TABLE p ADD CONSTRAINT g_small CHECK (g < 1000) NOT VALID;
ALTER TABLE p VALIDATE CONSTRAINT g_small;
-- reject 42P16
ALTER TABLE ONLY p ADD CONSTRAINT g_only CHECK (g <> 5);
ALTER TABLE ONLY p ADD CONSTRAINT g_only CHECK (g <> 5) NO INHERIT;
-- reject 42P16
ALTER TABLE c DROP CONSTRAINT g_positive;
ALTER TABLE p DROP CONSTRAINT g_positive;
ALTER TABLE ONLY p DROP CONSTRAINT g_small;
ALTER TABLE p DROP COLUMN h;
ALTER TABLE ONLY p DROP COLUMN g;
CREATE TABLE n (a int NOT NULL, b text, CONSTRAINT a_positive CHECK (a > 0));
ALTER TABLE n INHERIT p;
-- reject 42P07
ALTER TABLE n INHERIT p;
-- reject 42P07
ALTER TABLE p INHERIT n;
ALTER TABLE n NO INHERIT p;
-- reject 42P01
ALTER TABLE n NO INHERIT p;
CREATE TABLE n2 (a int NOT NULL);
-- reject 42804
ALTER TABLE n2 INHERIT p;
CREATE TABLE n3 (a int NOT NULL, b text);
-- reject 42804
ALTER TABLE n3 INHERIT p;
CREATE TABLE n4 (a int, b text, CONSTRAINT a_positive CHECK (a > 0));
-- reject 42804
ALTER TABLE n4 INHERIT p;
-- reject 2BP01
DROP TABLE p;
DROP TABLE p CASCADE;

-- Parents that store or collate a column in different ways cannot be told into one.
CREATE TABLE in_place (d text, e text COLLATE "C");
ALTER TABLE in_place ALTER COLUMN d SET STORAGE EXTERNAL;
CREATE TABLE toasted (d text);
CREATE TABLE collated (e text);
-- reject 42804
CREATE TABLE of_both () INHERITS (in_place, toasted);
-- reject 42804
CREATE TABLE of_both () INHERITS (toasted, in_place);
-- reject 42P21
CREATE TABLE of_both () INHERITS (in_place, collated);
-- version >= 14
CREATE TABLE pressed (d text COMPRESSION pglz);
-- version >= 14
CREATE TABLE pressed_heir () INHERITS (toasted, pressed);
-- version >= 14
CREATE TABLE pressed_by_itself (d text) INHERITS (pressed);
-- reject 42804
CREATE TABLE another (LIKE in_place INCLUDING STORAGE) INHERITS (toasted);
-- reject 42804
CREATE TABLE another (LIKE toasted INCLUDING STORAGE) INHERITS (in_place);
CREATE TABLE another (LIKE toasted) INHERITS (in_place);
-- version >= 16
CREATE TABLE not_heeded (d text STORAGE EXTERNAL) INHERITS (toasted);
-- A column is renamed below first.
CREATE TABLE above (a int);
CREATE TABLE under (b int, c int) INHERITS (above);
-- reject 42701
ALTER TABLE above RENAME COLUMN b TO c;
-- reject 42703
ALTER TABLE above RENAME COLUMN z TO c;
-- reject 0A000
ALTER TABLE above RENAME COLUMN ctid TO c;

-- What comes from two parents goes when it goes from both.
CREATE TABLE top_one (a int, b int, CHECK (a > 1));
CREATE TABLE middle (c int) INHERITS (top_one);
CREATE TABLE lowest (d int) INHERITS (top_one, middle);
ALTER TABLE top_one DROP CONSTRAINT top_one_a_check;
ALTER TABLE top_one DROP COLUMN a;
ALTER TABLE ONLY top_one DROP COLUMN b;
