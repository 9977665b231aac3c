CREATE TABLE t (id int PRIMARY KEY, owner text NOT NULL, team int, "Mixed" text);
CREATE TABLE members (team int, name text, active boolean DEFAULT true);
CREATE VIEW v AS SELECT id FROM t;
CREATE SEQUENCE s;
CREATE FUNCTION is_member(t int) RETURNS boolean LANGUAGE sql STABLE AS 'SELECT true';
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY plain ON t;
CREATE POLICY using_only ON t USING (owner = CURRENT_USER);
CREATE POLICY two ON t FOR UPDATE USING (owner = current_user) WITH CHECK (team > 0 AND owner = session_user);
CREATE POLICY sel ON t FOR SELECT TO PUBLIC USING (true);
CREATE POLICY ins ON t FOR INSERT TO reader WITH CHECK (is_member(team));
CREATE POLICY del ON t AS RESTRICTIVE FOR DELETE TO writer, reader USING ("Mixed" IS NOT NULL);
CREATE POLICY everything ON t AS PERMISSIVE FOR ALL TO current_user, writer USING (owner = current_setting('app.user', true));
CREATE POLICY sub ON t USING (EXISTS (SELECT 1 FROM members m WHERE m.team = t.team AND m.name = CURRENT_USER));
CREATE POLICY inlist ON t FOR SELECT USING (team IN (SELECT team FROM members WHERE active));
CREATE POLICY scalar ON t FOR SELECT USING (team = (SELECT max(members.team) FROM members WHERE members.name = t.owner));
CREATE POLICY self ON t FOR SELECT USING (id = (SELECT min(id) FROM t));
CREATE POLICY other_self ON t FOR SELECT USING (id = (SELECT min(x.id) FROM t x JOIN members USING (team) WHERE x.owner = t.owner));
CREATE POLICY deep ON t FOR SELECT USING (EXISTS (SELECT FROM members a WHERE a.team IN (SELECT b.team FROM members b WHERE b.name = a.name OR b.name = owner)));
CREATE POLICY anyone ON t FOR SELECT TO PUBLIC, reader USING (team = ANY (ARRAY[1, 2]));
CREATE POLICY union_ ON t FOR SELECT USING (team IN (SELECT team FROM members UNION SELECT 1));
CREATE POLICY cte ON t FOR SELECT USING (EXISTS (WITH w AS (SELECT team FROM members WHERE active) SELECT 1 FROM w WHERE w.team = t.team));
COMMENT ON POLICY plain ON t IS 'nothing passes';
COMMENT ON POLICY sub ON public.t IS 'members';
COMMENT ON POLICY sub ON t IS NULL;
-- reject 42710
CREATE POLICY plain ON t USING (true);
-- reject 42P01
CREATE POLICY p ON nosuch USING (true);
-- reject 3F000
CREATE POLICY p ON nosuch.t USING (true);
-- reject 42809
CREATE POLICY p ON v USING (true);
-- reject 42809
CREATE POLICY p ON s USING (true);
-- reject 42703
CREATE POLICY p ON t USING (nosuch = 1);
-- reject 42804
CREATE POLICY p ON t USING (team);
-- reject 42804
CREATE POLICY p ON t WITH CHECK (team);
-- reject 42601
CREATE POLICY p ON t FOR SELECT WITH CHECK (true);
-- reject 42601
CREATE POLICY p ON t FOR DELETE USING (true) WITH CHECK (true);
-- reject 42601
CREATE POLICY p ON t FOR INSERT USING (true);
-- reject 42803
CREATE POLICY p ON t USING (max(team) > 1);
-- reject 42P20
CREATE POLICY p ON t USING (row_number() OVER () > 1);
-- reject 42704
COMMENT ON POLICY nosuch ON t IS 'x';
-- reject 42P01
COMMENT ON POLICY plain ON nosuch IS 'x';

-- A table without columns has those of the system.
CREATE TABLE without_columns ();
CREATE POLICY of_nothing ON without_columns USING (without_columns IS NOT NULL);
-- reject 42703
CREATE POLICY of_less ON without_columns USING (a IS NULL);
