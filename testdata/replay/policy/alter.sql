CREATE TABLE t (id int PRIMARY KEY, owner text NOT NULL, team int, extra int);
CREATE TABLE m (team int, name text);
CREATE FUNCTION is_member(t int) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
CREATE POLICY p ON t USING (owner = current_user);
CREATE POLICY q ON t FOR SELECT TO reader USING (team = 1);
CREATE POLICY i ON t FOR INSERT WITH CHECK (team = 1);
CREATE POLICY f ON t USING (is_member(team));
CREATE POLICY s ON t USING (EXISTS (SELECT FROM m WHERE m.team = t.team AND m.name = t.owner));
CREATE POLICY e ON t USING (extra > 0);
ALTER POLICY p ON t TO reader, writer;
ALTER POLICY p ON t USING (owner = 'x');
ALTER POLICY p ON t TO PUBLIC WITH CHECK (team > 5);
ALTER POLICY q ON t TO current_user USING (team = 2);
ALTER POLICY q ON t RENAME TO r;
ALTER TABLE t RENAME COLUMN owner TO holder;
ALTER TABLE t RENAME COLUMN team TO crew;
ALTER TABLE m RENAME COLUMN team TO crew;
ALTER TABLE m RENAME TO members;
ALTER TABLE t RENAME TO things;
ALTER FUNCTION is_member(int) RENAME TO belongs;
CREATE SCHEMA app;
ALTER TABLE things SET SCHEMA app;
ALTER TABLE members SET SCHEMA app;
-- reject 42704
ALTER POLICY nosuch ON app.things USING (true);
-- reject 42601
ALTER POLICY r ON app.things WITH CHECK (true);
-- reject 42601
ALTER POLICY i ON app.things USING (true);
-- reject 42704
ALTER POLICY nosuch ON app.things RENAME TO x;
-- reject 42710
ALTER POLICY r ON app.things RENAME TO p;
-- reject 42P01
ALTER POLICY r ON things RENAME TO p;
-- reject 0A000
-- any detail
ALTER TABLE app.things ALTER COLUMN crew TYPE bigint;
-- reject 0A000
ALTER TABLE app.members ALTER COLUMN crew TYPE bigint;
-- reject 2BP01
ALTER TABLE app.things DROP COLUMN extra;
-- reject 2BP01
DROP FUNCTION belongs(int);
-- reject 2BP01
DROP TABLE app.members;
ALTER TABLE app.things DROP COLUMN extra CASCADE;
DROP FUNCTION belongs CASCADE;
-- reject 42704
DROP POLICY nosuch ON app.things;
DROP POLICY IF EXISTS nosuch ON app.things;
DROP POLICY IF EXISTS nosuch ON nosuch;
-- reject 42P01
DROP POLICY r ON nosuch;
DROP POLICY r ON app.things;
DROP TABLE app.members CASCADE;
DROP POLICY p ON app.things CASCADE;
DROP TABLE app.things;
