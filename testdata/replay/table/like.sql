-- LIKE with each of its options.
CREATE TABLE base (
    id int GENERATED ALWAYS AS IDENTITY (START 5),
    n int NOT NULL DEFAULT 5 CONSTRAINT n_positive CHECK (n > 0),
    t text UNIQUE,
    g int GENERATED ALWAYS AS (n * 2) STORED,
    PRIMARY KEY (id, n)
) WITH (fillfactor = 50);
CREATE INDEX base_lower ON base (lower(t) DESC) WHERE n > 1;
COMMENT ON TABLE base IS 'the table';
COMMENT ON COLUMN base.n IS 'a number';
COMMENT ON INDEX base_lower IS 'the index';
COMMENT ON CONSTRAINT n_positive ON base IS 'the check';
CREATE TABLE l_plain (LIKE base);
CREATE TABLE l_defaults (LIKE base INCLUDING DEFAULTS);
CREATE TABLE l_constraints (LIKE base INCLUDING CONSTRAINTS);
CREATE TABLE l_generated (LIKE base INCLUDING GENERATED);
CREATE TABLE l_identity (LIKE base INCLUDING IDENTITY);
CREATE TABLE l_indexes (LIKE base INCLUDING INDEXES);
CREATE TABLE l_comments (LIKE base INCLUDING COMMENTS);
CREATE TABLE l_all (LIKE base INCLUDING ALL, extra text);
CREATE TABLE l_but (LIKE base INCLUDING ALL EXCLUDING INDEXES EXCLUDING IDENTITY);
CREATE TABLE l_two (a int, LIKE base INCLUDING DEFAULTS, b int);
-- reject 42701
CREATE TABLE l_dup (n int, LIKE base);
-- reject 42P01
CREATE TABLE l_missing (LIKE nonesuch);
CREATE SEQUENCE sq;
-- reject 42809
CREATE TABLE l_sequence (LIKE sq);
-- reject 42P16
CREATE TABLE l_keys (LIKE base INCLUDING INDEXES, PRIMARY KEY (id));
CREATE TYPE pair AS (a int, b text);
CREATE TABLE l_type (LIKE pair);
CREATE TABLE stored (a text COMPRESSION pglz);
ALTER TABLE stored ALTER COLUMN a SET STORAGE EXTERNAL;
CREATE TABLE l_stored (LIKE stored INCLUDING STORAGE INCLUDING COMPRESSION);
CREATE TABLE l_not_stored (LIKE stored);

-- The columns of an index keep the names that they had when it was made.
CREATE TABLE index_columns (a int, b int);
CREATE INDEX ON index_columns (a, a DESC) INCLUDE (a, b);
ALTER TABLE index_columns RENAME COLUMN a TO z;
CREATE TABLE index_columns_like (LIKE index_columns INCLUDING INDEXES);
