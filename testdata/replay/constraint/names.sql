-- The names that PostgreSQL gives to what has none.
CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE, c int CHECK (c > 0), d int REFERENCES t, UNIQUE (b, c), CHECK (b > c), CHECK (1 > 0));
ALTER TABLE t ADD CHECK (c > 1), ADD CHECK (c > 2), ADD UNIQUE (b), ADD FOREIGN KEY (b) REFERENCES t (a);
ALTER TABLE t ADD FOREIGN KEY (d) REFERENCES t (a);
CREATE TABLE a_table_with_a_name_that_is_quite_a_bit_too_long_for_postgresql (
    a_column_with_a_rather_long_name_too serial PRIMARY KEY,
    another_column_with_a_rather_long_name int UNIQUE CHECK (another_column_with_a_rather_long_name > 0),
    UNIQUE (a_column_with_a_rather_long_name_too, another_column_with_a_rather_long_name)
);
CREATE INDEX ON a_table_with_a_name_that_is_quite_a_bit_too_long_for_postgresql (another_column_with_a_rather_long_name, a_column_with_a_rather_long_name_too);
CREATE TABLE "größenverhältnisse_der_äußeren_und_inneren_flächen_über_alles" ("länge" int UNIQUE, "höhe" int CHECK ("höhe" > 0));
CREATE TABLE u (x int);
CREATE TABLE u_pkey (x int);
ALTER TABLE u ADD PRIMARY KEY (x);
CREATE TABLE w (a int CONSTRAINT w_b_check CHECK (a > 0), b int CHECK (b > 0));
