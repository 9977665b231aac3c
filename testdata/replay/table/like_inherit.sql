-- LIKE copies, INHERITS links.
CREATE TABLE base (
    id integer PRIMARY KEY,
    n integer NOT NULL DEFAULT 5,
    s text COLLATE "C",
    CONSTRAINT n_positive CHECK (n > 0)
);
CREATE INDEX base_s ON base (s DESC);
COMMENT ON COLUMN base.n IS 'a number';
CREATE TABLE bare (LIKE base);
CREATE TABLE whole (LIKE base INCLUDING ALL);
CREATE TABLE part (extra int, LIKE base INCLUDING DEFAULTS INCLUDING CONSTRAINTS);
CREATE TABLE child (extra int) INHERITS (base);
CREATE TABLE merged (n integer, other int) INHERITS (base);
ALTER TABLE base ADD COLUMN added text;
ALTER TABLE base RENAME COLUMN s TO t;
ALTER TABLE base DROP COLUMN added;
-- reject 42P16
ALTER TABLE child DROP COLUMN n;
ALTER TABLE child NO INHERIT base;
ALTER TABLE base ADD CONSTRAINT small CHECK (n < 100);
