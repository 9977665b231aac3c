-- version >= 18
-- A filter holds what virtual generated columns are computed from.
CREATE TABLE t (a int PRIMARY KEY, b int GENERATED ALWAYS AS (a * 2), c text, d text COLLATE "C" GENERATED ALWAYS AS (c || 'd'));
CREATE PUBLICATION p FOR TABLE t WHERE (b > 1 AND c = 'x' AND d = 'y');
-- reject 0A000
ALTER TABLE t ALTER b SET EXPRESSION AS (a * 3);
DROP PUBLICATION p;
ALTER TABLE t ALTER b SET EXPRESSION AS (a * 3);
CREATE TABLE x (a xml, b xml);
CREATE PUBLICATION q FOR TABLE x WHERE (a IS DOCUMENT);
