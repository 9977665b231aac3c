//! Functions, procedures and triggers.

use undrift::catalog::{Kind, Object, RoutineKind};

use super::{COLUMNS, Maker, RELATIONS, ROUTINES, list};

impl Maker<'_> {
    pub(super) fn create_routine(&mut self) -> String {
        if self.rng.chance(35) {
            return format!(
                "CREATE OR REPLACE FUNCTION {}() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$",
                self.new_name(&["trg", "trg2"])
            );
        }
        let replace = self.maybe(35, "OR REPLACE ");
        let name = self.new_name(ROUTINES);
        let mut arguments = Vec::new();
        for i in 0..self.rng.below(3) {
            let ty = self.rng.pick(&["integer", "text", "bigint", "boolean", "jsonb", "integer[]"]).to_string();
            let default = if self.rng.chance(15) { " DEFAULT NULL" } else { "" };
            arguments.push(if self.rng.chance(75) { format!("p{i} {ty}{default}") } else { format!("{ty}{default}") });
        }
        if self.rng.chance(15) {
            arguments.push(format!("OUT o {}", self.type_name()));
        }
        let marks = self.rng.word(&[
            "",
            "",
            " IMMUTABLE",
            " STABLE STRICT",
            " SECURITY DEFINER",
            " PARALLEL SAFE COST 10",
            " SET search_path = public",
            " LEAKPROOF",
            " ROWS 5",
        ]);
        let out = arguments.last().is_some_and(|a| a.starts_with("OUT "));
        let nothing = if out { "" } else { " NULL" };
        let arguments = arguments.join(", ");
        if !out && self.rng.chance(12) {
            return format!("CREATE {replace}PROCEDURE {name}({arguments}) LANGUAGE sql AS 'SELECT 1'");
        }
        match self.rng.below(5) {
            0 => {
                let table = self.target(&[Kind::Table, Kind::View], RELATIONS);
                let returns = if out { String::new() } else { format!(" RETURNS SETOF {}", table.sql) };
                format!(
                    "CREATE {replace}FUNCTION {name}({arguments}){returns} LANGUAGE plpgsql{marks} AS $$BEGIN RETURN; END$$"
                )
            }
            1 if self.version >= 14 && !out && !self.all(super::TABLES).is_empty() => {
                let there = self.all(super::TABLES);
                let at = self.rng.pick(&there).clone();
                let table = super::Target { sql: self.named(&at), at: Some(at) };
                let columns = self.columns(&table);
                let column = self.column_of(&columns).sql;
                match self.rng.below(3) {
                    0 => format!(
                        "CREATE {replace}FUNCTION {name}() RETURNS text LANGUAGE sql{marks} BEGIN ATOMIC SELECT ({column})::text FROM {}; END",
                        table.sql
                    ),
                    1 => format!("CREATE {replace}FUNCTION {name}(p integer) RETURNS integer{marks} RETURN p + 1"),
                    _ => format!(
                        "CREATE {replace}FUNCTION {name}() RETURNS bigint{marks} RETURN (SELECT count(*) FROM {})",
                        table.sql
                    ),
                }
            }
            2 => format!(
                "CREATE {replace}FUNCTION {name}(p {}) RETURNS TABLE (x integer, y {}) LANGUAGE plpgsql AS $$BEGIN RETURN; END$$",
                self.type_name(),
                self.type_name()
            ),
            _ => {
                let ty = self.type_name();
                let returns = if out { String::new() } else { format!(" RETURNS {ty}") };
                format!(
                    "CREATE {replace}FUNCTION {name}({arguments}){returns} LANGUAGE plpgsql{marks} AS $$BEGIN RETURN{nothing}; END$$"
                )
            }
        }
    }

    pub(super) fn alter_routine(&mut self) -> String {
        let routine = self.target(&[Kind::Function], &["f1(integer)", "f2()"]);
        let sql = routine.at.as_ref().map_or(routine.sql.clone(), undrift::catalog::Address::sql_name);
        let word = self.routine_word(&routine);
        format!(
            "ALTER {word} {sql} {}",
            self.rng.pick(&[
                "IMMUTABLE",
                "STABLE",
                "STRICT",
                "SECURITY DEFINER",
                "COST 50",
                "SET search_path TO public",
                "RESET ALL",
                "PARALLEL SAFE",
                "CALLED ON NULL INPUT",
                "ROWS 10"
            ])
        )
    }

    pub(super) fn routine_word(&mut self, routine: &super::Target) -> &'static str {
        let object = routine.at.as_ref().and_then(|at| self.catalog.get(at));
        match object.map(|o| &**o) {
            Some(Object::Function(f)) if f.routine == RoutineKind::Procedure && self.rng.chance(95) => "PROCEDURE",
            _ if self.rng.chance(4) => "ROUTINE",
            _ => "FUNCTION",
        }
    }

    pub(super) fn create_trigger(&mut self) -> String {
        let on = self.target(&[Kind::Table, Kind::Table, Kind::Table, Kind::View], RELATIONS);
        let columns = self.columns(&on);
        let functions: Vec<_> = self
            .all(&[Kind::Function])
            .into_iter()
            .filter(|at| matches!(self.catalog.get(at).map(|o| &**o), Some(Object::Function(f)) if f.returns.as_ref().is_some_and(|t| t.is("trigger"))))
            .collect();
        if functions.is_empty() {
            return "CREATE OR REPLACE FUNCTION trg() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$"
                .into();
        }
        let function = self.rng.pick(&functions).clone();
        let name = self.name(&["g1", "g2", "g3"]);
        let is_view = on.at.as_ref().is_some_and(|at| at.kind == Kind::View);
        let constraint = !is_view && self.rng.chance(8);
        let timing = if constraint {
            "AFTER"
        } else if is_view && self.rng.chance(80) {
            "INSTEAD OF"
        } else {
            self.rng.word(&["BEFORE", "AFTER", "AFTER", "INSTEAD OF"])
        };
        let event = match self.rng.below(6) {
            0 => "DELETE".to_owned(),
            1 => "INSERT OR UPDATE".into(),
            2 => format!("UPDATE OF {}", list(&self.some_columns(&columns, 2))),
            3 if self.rng.chance(30) => "TRUNCATE".into(),
            4 => "UPDATE".into(),
            _ => "INSERT".into(),
        };
        let each = self.rng.word(&["ROW", "ROW", "ROW", "STATEMENT"]);
        let each = if constraint || is_view { "ROW" } else { each };
        let referencing = if timing == "AFTER" && !constraint && self.rng.chance(15) {
            if event.starts_with("INSERT") {
                " REFERENCING NEW TABLE AS new_rows"
            } else {
                " REFERENCING OLD TABLE AS old_rows"
            }
        } else {
            ""
        };
        let when = if self.rng.chance(15) {
            let column = self.column_of(&columns).sql;
            let row = if event.starts_with("DELETE") { "OLD" } else { "NEW" };
            format!(" WHEN ({row}.{column} IS NOT NULL)")
        } else {
            String::new()
        };
        let replace = if self.version >= 14 && !constraint { self.maybe(12, "OR REPLACE ") } else { "" };
        let (word, deferrable) =
            if constraint { ("CONSTRAINT ", self.rng.word(&["", " DEFERRABLE INITIALLY DEFERRED"])) } else { ("", "") };
        let arguments = self.maybe(10, "'x', 1");
        format!(
            "CREATE {replace}{word}TRIGGER {name} {timing} {event} ON {}{deferrable}{referencing} FOR EACH {each}{when} EXECUTE FUNCTION {}.{}({arguments})",
            on.sql,
            undrift::catalog::quote_ident(&function.path.parts()[0]),
            undrift::catalog::quote_ident(&function.path.parts()[1]),
        )
    }

    /// A part's name for a comment.
    pub(super) fn any_column(&mut self) -> String {
        self.name(COLUMNS)
    }
}
