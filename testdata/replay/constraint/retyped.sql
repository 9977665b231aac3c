-- ALTER COLUMN … TYPE makes the constraints of the column again: below a table they are named as the table's are.
CREATE TABLE p (c inet NOT NULL, e int) PARTITION BY HASH (e);
CREATE TABLE p1 (c inet NOT NULL, e int);
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE p ALTER COLUMN c TYPE float8 USING 1;

CREATE TABLE a (c inet);
CREATE TABLE b () INHERITS (a);
CREATE TABLE d (c inet CONSTRAINT own NOT NULL) INHERITS (a);
-- A NOT NULL of another name is of its own on 18.
-- version >= 18
ALTER TABLE a ADD CONSTRAINT an NOT NULL c;
-- version >= 18
-- reject 55000
ALTER TABLE a ALTER COLUMN c TYPE text;
DROP TABLE d;
ALTER TABLE a ALTER COLUMN c TYPE text;

CREATE TABLE g (c inet PRIMARY KEY);
CREATE TABLE h (c inet CONSTRAINT own NOT NULL) INHERITS (g);
-- version >= 18
-- reject 55000
ALTER TABLE g ALTER COLUMN c TYPE text;
-- version < 18
ALTER TABLE g ALTER COLUMN c TYPE text;

CREATE TABLE i (c inet, CHECK (c IS NOT NULL), CONSTRAINT l CHECK (c IS NOT NULL));
CREATE TABLE j (CONSTRAINT l CHECK (c IS NOT NULL)) INHERITS (i);
COMMENT ON CONSTRAINT i_c_check ON j IS 'x';
COMMENT ON CONSTRAINT l ON j IS 'y';
ALTER TABLE i ALTER COLUMN c TYPE text;

-- A list of characters is read as one of texts; the server prints the cast of the list or of its elements.
CREATE TABLE k (c char(3), u int, CHECK (c IN ('a', 'b')));
CREATE INDEX ki ON k (u) WHERE c IN ('a', 'b');
ALTER TABLE k ALTER COLUMN c TYPE text;

-- A CHECK stays inherited where that of the parent went with a column.
CREATE TABLE m (e float8, CHECK (e > 1), CHECK (e > 3) NO INHERIT);
CREATE TABLE n (e float8, c int, CONSTRAINT m_e_check CHECK (e > 1), CONSTRAINT m_e_check1 CHECK (e > 3)) INHERITS (m);
ALTER TABLE m DROP COLUMN e;
ALTER TABLE n DROP CONSTRAINT m_e_check1;
-- reject 42P16
ALTER TABLE n DROP CONSTRAINT m_e_check;
ALTER TABLE n NO INHERIT m;
-- reject 42P16
ALTER TABLE n DROP CONSTRAINT m_e_check;
ALTER TABLE n DROP COLUMN e;

-- What a primary key asks of a NOT NULL that the same statement makes.
CREATE TABLE o (a int);
-- version >= 18
-- reject 55000
ALTER TABLE o ADD CONSTRAINT k1 NOT NULL a NOT VALID, ADD PRIMARY KEY (a);
-- version >= 18
ALTER TABLE o ADD CONSTRAINT k1 NOT NULL a NOT VALID;
-- version >= 18
-- reject 55000
ALTER TABLE o ADD PRIMARY KEY (a);
