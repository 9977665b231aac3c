//! Kinds beside relations, their types and routines: statistics, foreign data, policies, rules, publications, privileges,
//! ranges, collations, casts, event triggers.

use undrift::catalog::{Kind, Object, quote_ident};

use super::{Col, Maker, RELATIONS, ROUTINES, TYPES, Target, list};

const ROLES: &[&str] = &["reader", "writer", "keeper"];
const SERVERS: &[&str] = &["srv1", "srv2"];
const WRAPPERS: &[&str] = &["fdw1", "fdw2"];
const PUBLICATIONS: &[&str] = &["pub1", "pub2"];

impl Maker<'_> {
    pub(super) fn more(&mut self) -> String {
        match self.rng.below(34) {
            0..=2 => self.create_statistics(),
            3 => self.alter_statistics(),
            4..=7 => self.foreign(),
            8..=10 => self.create_policy(),
            11 => self.alter_policy(),
            12..=14 => self.create_rule(),
            15 => self.alter_rule(),
            16..=17 => self.create_publication(),
            18..=19 => self.alter_publication(),
            20..=23 => self.privileges(),
            24 => self.default_privileges(),
            25 => self.owner(),
            26..=27 => self.range(),
            28 => self.collation(),
            29 => self.cast(),
            30 => self.event_trigger(),
            _ => self.drop_more(),
        }
    }

    fn create_statistics(&mut self) -> String {
        let on = self.target(&[Kind::Table, Kind::Table, Kind::Table, Kind::MaterializedView], RELATIONS);
        if on.at.as_ref().is_some_and(|at| at.schema().is_some_and(|s| s == "pg_temp")) {
            // Another session does not see what they are about.
            return self.alter_statistics();
        }
        let columns = self.columns(&on);
        let chosen = self.some_columns(&columns, 3);
        let mut keys: Vec<String> = chosen.iter().map(|c| c.sql.clone()).collect();
        if self.version >= 14 && self.rng.chance(40) {
            keys.push(format!("({})", self.value(&columns)));
        }
        let kinds =
            self.rng.word(&["", "", " (ndistinct)", " (dependencies, mcv)", " (ndistinct, ndistinct)", " (other)"]);
        let name = if self.version >= 16 && self.rng.chance(30) {
            String::new()
        } else {
            format!(" {}{}", self.maybe(15, "IF NOT EXISTS "), self.new_name(&["st1", "st2", "st3"]))
        };
        format!("CREATE STATISTICS{name}{kinds} ON {} FROM {}", keys.join(", "), on.sql)
    }

    fn alter_statistics(&mut self) -> String {
        let of = self.target(&[Kind::Statistics], &["st1", "st2"]);
        match self.rng.below(3) {
            0 => format!("ALTER STATISTICS {} SET STATISTICS {}", of.sql, self.rng.pick(&["100", "-1", "0", "20000"])),
            1 => format!("ALTER STATISTICS {} RENAME TO {}", of.sql, self.name(&["st1", "st2", "st3"])),
            _ => format!("ALTER STATISTICS {} SET SCHEMA {}", of.sql, self.schema_name()),
        }
    }

    fn options(&mut self) -> String {
        self.rng.word(&["", "", " OPTIONS (a 'x')", " OPTIONS (a 'x', b 'y z')", " OPTIONS (a 'x', a 'y')"]).to_owned()
    }

    fn altered_options(&mut self) -> &'static str {
        self.rng.word(&["OPTIONS (ADD c 'z')", "OPTIONS (SET a 'q')", "OPTIONS (DROP a)", "OPTIONS (b 'y')"])
    }

    /// The name of something that has one name in the whole database.
    pub(super) fn top(&mut self, kind: Kind, pool: &[&str]) -> String {
        let there = self.all(&[kind]);
        if there.is_empty() || self.rng.chance(5) { self.name(pool) } else { quote_ident(self.rng.pick(&there).name()) }
    }

    fn foreign(&mut self) -> String {
        let servers = self.all(&[Kind::ForeignServer]);
        let wrappers = self.all(&[Kind::ForeignDataWrapper]);
        if wrappers.is_empty() && self.rng.chance(80) {
            return format!("CREATE FOREIGN DATA WRAPPER {}{}", self.name(WRAPPERS), self.options());
        }
        if servers.is_empty() && self.rng.chance(80) {
            let not_exists = self.maybe(20, "IF NOT EXISTS ");
            let kind = self.maybe(30, " TYPE 'k' VERSION '1'");
            let wrapper = self.top(Kind::ForeignDataWrapper, WRAPPERS);
            return format!(
                "CREATE SERVER {not_exists}{}{kind} FOREIGN DATA WRAPPER {wrapper}{}",
                self.name(SERVERS),
                self.options()
            );
        }
        let server = self.top(Kind::ForeignServer, SERVERS);
        match self.rng.below(10) {
            0 => format!(
                "CREATE USER MAPPING {}FOR {} SERVER {server}{}",
                self.maybe(20, "IF NOT EXISTS "),
                self.rng.pick(&["PUBLIC", "reader", "CURRENT_USER"]),
                self.options()
            ),
            1 => format!("ALTER SERVER {server} {}", self.altered_options()),
            2 => format!(
                "ALTER FOREIGN DATA WRAPPER {} {}",
                self.top(Kind::ForeignDataWrapper, WRAPPERS),
                self.altered_options()
            ),
            3 => {
                let of = self.target(&[Kind::ForeignTable], RELATIONS);
                let columns = self.columns(&of);
                let column = self.column_of(&columns).sql;
                match self.rng.below(4) {
                    0 => format!("ALTER FOREIGN TABLE {} {}", of.sql, self.altered_options()),
                    1 => format!("ALTER FOREIGN TABLE {} ALTER COLUMN {column} {}", of.sql, self.altered_options()),
                    2 => format!("ALTER FOREIGN TABLE {} ADD COLUMN {}", of.sql, self.column_definition(false).0),
                    _ => format!("ALTER FOREIGN TABLE {} DROP COLUMN {column}", of.sql),
                }
            }
            4 => {
                let partitioned: Vec<_> = self.all(super::TABLES).into_iter().filter(|at| self.is_split(at)).collect();
                if partitioned.is_empty() {
                    return format!("DROP USER MAPPING IF EXISTS FOR PUBLIC SERVER {server}");
                }
                let parent = self.rng.pick(&partitioned).clone();
                let parent = Target { sql: self.named(&parent), at: Some(parent) };
                let bound = self.bound(&parent);
                format!(
                    "CREATE FOREIGN TABLE {} PARTITION OF {} {bound} SERVER {server}",
                    self.new_name(RELATIONS),
                    parent.sql
                )
            }
            _ => {
                let mut items: Vec<String> = Vec::new();
                let mut columns: Vec<Col> = Vec::new();
                for _ in 0..=self.rng.below(3) {
                    let (definition, column) = self.column_definition(true);
                    if columns.iter().all(|c| c.sql != column.sql) {
                        items.push(definition);
                        columns.push(column);
                    }
                }
                if self.rng.chance(30) {
                    items.push(format!("CHECK ({})", self.condition(&columns)));
                }
                format!(
                    "CREATE FOREIGN TABLE {}{} ({}) SERVER {server}{}",
                    self.maybe(10, "IF NOT EXISTS "),
                    self.new_name(RELATIONS),
                    items.join(", "),
                    self.options()
                )
            }
        }
    }

    fn is_split(&self, at: &undrift::catalog::Address) -> bool {
        matches!(self.catalog.get(at).map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some())
    }

    fn role(&mut self) -> &'static str {
        self.rng.word(ROLES)
    }

    fn create_policy(&mut self) -> String {
        let on = self.table();
        let columns = self.columns(&on);
        let mut out = format!("CREATE POLICY {} ON {}", self.name(&["p1", "p2", "p3"]), on.sql);
        out.push_str(self.rng.word(&["", "", " AS RESTRICTIVE", " AS PERMISSIVE"]));
        let command = self.rng.word(&["", " FOR ALL", " FOR SELECT", " FOR INSERT", " FOR UPDATE", " FOR DELETE"]);
        out.push_str(command);
        if self.rng.chance(40) {
            out.push_str(" TO ");
            out.push_str(if self.rng.chance(30) { "PUBLIC" } else { self.role() });
        }
        if command != " FOR INSERT" || self.rng.chance(5) {
            out.push_str(&format!(" USING ({})", self.condition(&columns)));
        }
        if command != " FOR SELECT" && command != " FOR DELETE" && self.rng.chance(50) {
            out.push_str(&format!(" WITH CHECK ({})", self.condition(&columns)));
        }
        out
    }

    fn alter_policy(&mut self) -> String {
        let on = self.table();
        let columns = self.columns(&on);
        let name = self.part(&on, &[Kind::Policy]);
        match self.rng.below(3) {
            0 => format!("ALTER POLICY {name} ON {} RENAME TO {}", on.sql, self.name(&["p1", "p2", "p3"])),
            1 => format!("ALTER POLICY {name} ON {} TO {}", on.sql, self.role()),
            _ => format!("ALTER POLICY {name} ON {} USING ({})", on.sql, self.condition(&columns)),
        }
    }

    fn create_rule(&mut self) -> String {
        let on = self.target(&[Kind::Table, Kind::View], RELATIONS);
        let columns = self.columns(&on);
        let event = self.rng.word(&["INSERT", "UPDATE", "DELETE"]);
        let row = if event == "INSERT" { "new" } else { "old" };
        let condition = if self.rng.chance(30) && !columns.is_empty() {
            format!(" WHERE {row}.{} IS NOT NULL", self.column_of(&columns).sql)
        } else {
            String::new()
        };
        let other = self.table();
        let others = self.columns(&other);
        let action = match self.rng.below(4) {
            0 => "NOTHING".to_owned(),
            1 if !others.is_empty() && !columns.is_empty() => format!(
                "INSERT INTO {} ({}) VALUES ({row}.{})",
                other.sql,
                self.column_of(&others).sql,
                self.column_of(&columns).sql
            ),
            2 => format!("DELETE FROM {} WHERE {}", other.sql, self.condition(&others)),
            _ => format!("UPDATE {} SET {c} = {c}", other.sql, c = self.column_of(&others).sql),
        };
        format!(
            "CREATE {}RULE {} AS ON {event} TO {}{condition} DO {}{action}",
            self.maybe(25, "OR REPLACE "),
            self.name(&["r1", "r2", "r3"]),
            on.sql,
            self.rng.pick(&["ALSO ", "INSTEAD ", ""]),
        )
    }

    fn alter_rule(&mut self) -> String {
        let on = self.target(&[Kind::Table, Kind::View], RELATIONS);
        let name = self.part(&on, &[Kind::Rule]);
        if self.rng.chance(50) {
            format!("ALTER RULE {name} ON {} RENAME TO {}", on.sql, self.name(&["r1", "r2", "r3"]))
        } else {
            format!("ALTER TABLE {} {} RULE {name}", on.sql, self.rng.pick(&["DISABLE", "ENABLE", "ENABLE ALWAYS"]))
        }
    }

    fn published(&mut self) -> String {
        let of = self.table();
        let columns = self.columns(&of);
        let mut out = format!("TABLE {}{}", self.maybe(10, "ONLY "), of.sql);
        if self.version >= 15 && self.rng.chance(25) && !columns.is_empty() {
            out.push_str(&format!(" ({})", list(&self.some_columns(&columns, 2))));
        }
        if self.version >= 15 && self.rng.chance(20) {
            out.push_str(&format!(" WHERE ({})", self.condition(&columns)));
        }
        out
    }

    fn create_publication(&mut self) -> String {
        let name = self.name(PUBLICATIONS);
        let with = self.rng.word(&["", "", " WITH (publish = 'insert, update')", " WITH (publish_via_partition_root)"]);
        match self.rng.below(5) {
            0 => format!("CREATE PUBLICATION {name}{with}"),
            1 => format!("CREATE PUBLICATION {name} FOR ALL TABLES{with}"),
            2 if self.version >= 15 => {
                format!("CREATE PUBLICATION {name} FOR TABLES IN SCHEMA {}{with}", self.schema_name())
            }
            _ => format!("CREATE PUBLICATION {name} FOR {}{with}", self.published()),
        }
    }

    fn alter_publication(&mut self) -> String {
        let name = self.top(Kind::Publication, PUBLICATIONS);
        match self.rng.below(6) {
            0 => format!("ALTER PUBLICATION {name} SET (publish = 'delete')"),
            1 => format!("ALTER PUBLICATION {name} RENAME TO {}", self.name(PUBLICATIONS)),
            2 => format!("ALTER PUBLICATION {name} SET {}", self.published()),
            3 => format!("ALTER PUBLICATION {name} DROP TABLE {}", self.table().sql),
            _ => format!("ALTER PUBLICATION {name} ADD {}", self.published()),
        }
    }

    fn privileges(&mut self) -> String {
        let grantee = if self.rng.chance(25) { "PUBLIC" } else { self.role() };
        let (what, privileges): (String, &[&'static str]) = match self.rng.below(8) {
            0..=2 => {
                let on = self.target(&[Kind::Table, Kind::View, Kind::MaterializedView, Kind::Sequence], RELATIONS);
                (on.sql, &["ALL", "SELECT", "INSERT, UPDATE", "TRIGGER", "REFERENCES, SELECT", "USAGE", "TRUNCATE"])
            }
            3 => {
                let on = self.target(&[Kind::Table, Kind::View], RELATIONS);
                let columns = self.columns(&on);
                let column = self.column_of(&columns).sql;
                let privilege = self.rng.word(&["SELECT", "UPDATE", "INSERT", "REFERENCES", "DELETE"]);
                return self.granted(&format!("{privilege} ({column})"), &on.sql, grantee);
            }
            4 => (
                format!("SEQUENCE {}", self.target(&[Kind::Sequence], &["q1"]).sql),
                &["USAGE", "ALL", "SELECT, UPDATE"],
            ),
            5 => (format!("SCHEMA {}", self.schema_name()), &["USAGE", "CREATE", "ALL", "SELECT"]),
            6 => {
                let routine = self.target(&[Kind::Function], ROUTINES);
                let word = self.routine_word(&routine);
                let sql = routine.at.as_ref().map_or("f1()".to_owned(), undrift::catalog::Address::sql_name);
                (format!("{word} {sql}"), &["EXECUTE", "ALL"])
            }
            _ => {
                let of = self.target(&[Kind::EnumType, Kind::Domain, Kind::CompositeType], TYPES);
                (format!("TYPE {}", of.sql), &["USAGE", "ALL"])
            }
        };
        let privileges = self.rng.word(privileges);
        self.granted(privileges, &what, grantee)
    }

    fn granted(&mut self, privileges: &str, what: &str, role: &str) -> String {
        if self.rng.chance(65) {
            let option = if role == "PUBLIC" { "" } else { self.maybe(15, " WITH GRANT OPTION") };
            return format!("GRANT {privileges} ON {what} TO {role}{option}");
        }
        let option = self.maybe(15, "GRANT OPTION FOR ");
        format!("REVOKE {option}{privileges} ON {what} FROM {role}{}", self.maybe(20, " CASCADE"))
    }

    fn default_privileges(&mut self) -> String {
        let place = if self.rng.chance(50) { format!(" IN SCHEMA {}", self.schema_name()) } else { String::new() };
        let what = self.rng.word(&["SELECT ON TABLES", "ALL ON SEQUENCES", "EXECUTE ON FUNCTIONS", "USAGE ON TYPES"]);
        let role = if self.rng.chance(25) { "PUBLIC" } else { self.role() };
        if self.rng.chance(65) {
            format!("ALTER DEFAULT PRIVILEGES{place} GRANT {what} TO {role}")
        } else {
            format!("ALTER DEFAULT PRIVILEGES{place} REVOKE {what} FROM {role}")
        }
    }

    fn owner(&mut self) -> String {
        let (of, word) = self.any();
        // What an owner may read decides whether a query over a view can run, which is not what is compared here.
        let role = if word.ends_with("VIEW") { "CURRENT_USER" } else { self.role() };
        format!("ALTER {word} {} OWNER TO {role}", of.sql)
    }

    fn range(&mut self) -> String {
        let subtype = match self.rng.below(4) {
            0 => self.type_name(),
            _ => self.rng.word(&["integer", "text", "float8", "timestamptz", "inet", "point", "numeric"]).to_owned(),
        };
        let more = match self.rng.below(5) {
            0 => ", collation = \"C\"".to_owned(),
            1 if self.version >= 14 => format!(", multirange_type_name = {}", self.new_name(TYPES)),
            2 => ", subtype_opclass = text_pattern_ops".to_owned(),
            _ => String::new(),
        };
        format!("CREATE TYPE {} AS RANGE (subtype = {subtype}{more})", self.new_name(TYPES))
    }

    fn collation(&mut self) -> String {
        let name = self.new_name(&["co1", "co2"]);
        match self.rng.below(5) {
            0 => format!("CREATE COLLATION {}{name} FROM \"C\"", self.maybe(20, "IF NOT EXISTS ")),
            1 => format!("CREATE COLLATION {name} (locale = 'C', provider = libc)"),
            2 => {
                let of = self.target(&[Kind::Collation], &["co1", "co2"]);
                format!("ALTER COLLATION {} RENAME TO {}", of.sql, self.name(&["co1", "co2"]))
            }
            3 => format!("CREATE COLLATION {name} FROM missing"),
            _ => {
                let of = self.target(&[Kind::Collation], &["co1", "co2"]);
                let on = self.table();
                format!("ALTER TABLE {} ADD COLUMN {} text COLLATE {}", on.sql, self.any_column(), of.sql)
            }
        }
    }

    fn cast(&mut self) -> String {
        let types = self.all(&[Kind::EnumType, Kind::Domain, Kind::CompositeType, Kind::Table]);
        let one = if types.is_empty() { "integer".to_owned() } else { self.rng.pick(&types).clone().sql_name() };
        let other = self.rng.word(&["text", "integer", "jsonb", "varchar"]);
        let context = self.rng.word(&["", " AS ASSIGNMENT", " AS IMPLICIT"]);
        if self.rng.chance(20) {
            return format!("DROP CAST {}({one} AS {other})", self.maybe(40, "IF EXISTS "));
        }
        format!(
            "CREATE CAST ({one} AS {other}) {}{context}",
            self.rng.pick(&["WITH INOUT", "WITH INOUT", "WITHOUT FUNCTION"])
        )
    }

    fn event_trigger(&mut self) -> String {
        let name = self.name(&["et1", "et2"]);
        match self.rng.below(5) {
            0 => "CREATE OR REPLACE FUNCTION on_event() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN END$$".into(),
            1 => {
                format!("ALTER EVENT TRIGGER {name} {}", self.rng.pick(&["DISABLE", "ENABLE REPLICA", "ENABLE ALWAYS"]))
            }
            2 => format!("ALTER EVENT TRIGGER {name} RENAME TO {}", self.name(&["et1", "et2"])),
            _ => {
                let event = self.rng.word(&["ddl_command_start", "ddl_command_end", "sql_drop", "never"]);
                let when = self.rng.word(&["", "", " WHEN TAG IN ('CREATE TABLE')", " WHEN TAG IN ('SELECT')"]);
                format!("CREATE EVENT TRIGGER {name} ON {event}{when} EXECUTE FUNCTION on_event()")
            }
        }
    }

    fn drop_more(&mut self) -> String {
        let exists = self.maybe(25, "IF EXISTS ");
        let behavior = self.rng.word(&["", "", " RESTRICT", " CASCADE", " CASCADE"]);
        match self.rng.below(11) {
            0 => format!("DROP STATISTICS {exists}{}", self.target(&[Kind::Statistics], &["st1"]).sql),
            1 => format!("DROP FOREIGN TABLE {exists}{}{behavior}", self.target(&[Kind::ForeignTable], RELATIONS).sql),
            2 => format!("DROP SERVER {exists}{}{behavior}", self.top(Kind::ForeignServer, SERVERS)),
            3 => {
                format!("DROP FOREIGN DATA WRAPPER {exists}{}{behavior}", self.top(Kind::ForeignDataWrapper, WRAPPERS))
            }
            4 => {
                let on = self.table();
                format!("DROP POLICY {exists}{} ON {}", self.part(&on, &[Kind::Policy]), on.sql)
            }
            5 => {
                let on = self.target(&[Kind::Table, Kind::View], RELATIONS);
                format!("DROP RULE {exists}{} ON {}{behavior}", self.part(&on, &[Kind::Rule]), on.sql)
            }
            6 => format!("DROP PUBLICATION {exists}{}", self.top(Kind::Publication, PUBLICATIONS)),
            7 => format!("DROP COLLATION {exists}{}{behavior}", self.target(&[Kind::Collation], &["co1"]).sql),
            8 => format!("DROP EVENT TRIGGER {exists}{}", self.top(Kind::EventTrigger, &["et1", "et2"])),
            9 => format!("DROP TYPE {exists}{}{behavior}", self.target(&[Kind::RangeType], TYPES).sql),
            _ => {
                let on = self.comment_on_more();
                format!("COMMENT ON {on} IS {}", self.rng.pick(&["'a comment'", "NULL"]))
            }
        }
    }

    fn comment_on_more(&mut self) -> String {
        match self.rng.below(6) {
            0 => format!("STATISTICS {}", self.target(&[Kind::Statistics], &["st1"]).sql),
            1 => {
                let on = self.table();
                format!("POLICY {} ON {}", self.part(&on, &[Kind::Policy]), on.sql)
            }
            2 => {
                let on = self.target(&[Kind::Table, Kind::View], RELATIONS);
                format!("RULE {} ON {}", self.part(&on, &[Kind::Rule]), on.sql)
            }
            3 => format!("PUBLICATION {}", self.top(Kind::Publication, PUBLICATIONS)),
            4 => format!("SERVER {}", self.top(Kind::ForeignServer, SERVERS)),
            _ => format!("FOREIGN TABLE {}", self.target(&[Kind::ForeignTable], RELATIONS).sql),
        }
    }
}
