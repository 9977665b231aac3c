//! RENAME, SET SCHEMA, DROP, COMMENT, transactions and settings.

use undrift::catalog::{Kind, Object, quote_ident};

use super::{COLUMNS, CONSTRAINTS, Maker, RELATIONS, ROUTINES, TYPES, Target};

/// The word of a command for a kind.
fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::View => "VIEW",
        Kind::MaterializedView => "MATERIALIZED VIEW",
        Kind::Index => "INDEX",
        Kind::Sequence => "SEQUENCE",
        Kind::EnumType | Kind::CompositeType => "TYPE",
        Kind::Domain => "DOMAIN",
        Kind::Schema => "SCHEMA",
        _ => "TABLE",
    }
}

const NAMED: &[Kind] = &[
    Kind::Table,
    Kind::View,
    Kind::MaterializedView,
    Kind::Index,
    Kind::Sequence,
    Kind::EnumType,
    Kind::CompositeType,
    Kind::Domain,
    Kind::Function,
];

impl Maker<'_> {
    pub(super) fn any(&mut self) -> (Target, &'static str) {
        let kind = *self.rng.pick(NAMED);
        let pool = match kind {
            Kind::EnumType | Kind::CompositeType | Kind::Domain => TYPES,
            Kind::Function => ROUTINES,
            _ => RELATIONS,
        };
        let target = self.target(&[kind], pool);
        if kind == Kind::Function {
            let word = self.routine_word(&target);
            let sql = match &target.at {
                Some(at) if at.kind == Kind::Function => at.sql_name(),
                _ => format!("{}()", target.sql),
            };
            return (Target { sql, at: target.at }, word);
        }
        (target, word(kind))
    }

    pub(super) fn rename(&mut self) -> String {
        match self.rng.below(10) {
            0..=3 => {
                let of = self.target(&[Kind::Table, Kind::Table, Kind::View, Kind::MaterializedView], RELATIONS);
                let columns = self.columns(&of);
                let kind = of.at.as_ref().map_or(Kind::Table, |at| at.kind);
                format!(
                    "ALTER {} {} RENAME COLUMN {} TO {}",
                    word(kind),
                    of.sql,
                    self.column_of(&columns).sql,
                    self.name(COLUMNS)
                )
            }
            4 => {
                let of = self.table();
                let kinds =
                    &[Kind::PrimaryKey, Kind::Unique, Kind::Check, Kind::ForeignKey, Kind::NotNull, Kind::Exclusion];
                format!(
                    "ALTER TABLE {} RENAME CONSTRAINT {} TO {}",
                    of.sql,
                    self.part(&of, kinds),
                    self.name(CONSTRAINTS)
                )
            }
            5 => {
                let of = self.table();
                format!(
                    "ALTER TRIGGER {} ON {} RENAME TO {}",
                    self.part(&of, &[Kind::Trigger]),
                    of.sql,
                    self.name(&["g1", "g2", "g4"])
                )
            }
            6 if self.rng.chance(30) => {
                format!("ALTER SCHEMA {} RENAME TO {}", self.schema_name(), self.name(super::SCHEMAS))
            }
            _ => {
                let (target, word) = self.any();
                let name = match target.at.as_ref().map(|at| at.kind) {
                    Some(Kind::EnumType | Kind::Domain | Kind::CompositeType) => self.name(TYPES),
                    Some(Kind::Function) => self.name(ROUTINES),
                    _ => self.name(RELATIONS),
                };
                format!("ALTER {word} {} RENAME TO {name}", target.sql)
            }
        }
    }

    pub(super) fn set_schema(&mut self) -> String {
        let (target, word) = self.any();
        format!("ALTER {word} {} SET SCHEMA {}", target.sql, self.schema_name())
    }

    pub(super) fn drop(&mut self) -> String {
        let behavior = self.rng.word(&["", "", " RESTRICT", " CASCADE", " CASCADE"]);
        let exists = self.maybe(25, "IF EXISTS ");
        if self.rng.chance(8) {
            return format!("DROP SCHEMA {exists}{}{behavior}", self.schema_name());
        }
        if self.rng.chance(10) {
            let of = self.table();
            return format!("DROP TRIGGER {exists}{} ON {}{behavior}", self.part(&of, &[Kind::Trigger]), of.sql);
        }
        let (target, word) = self.any();
        if self.rng.chance(10) {
            let (other, same) = self.any();
            if same == word {
                return format!("DROP {word} {exists}{}, {}{behavior}", target.sql, other.sql);
            }
        }
        if word == "INDEX" && self.rng.chance(15) {
            return format!("DROP INDEX CONCURRENTLY {exists}{}", target.sql);
        }
        format!("DROP {word} {exists}{}{behavior}", target.sql)
    }

    pub(super) fn comment(&mut self) -> String {
        let text = self.rng.word(&["'a comment'", "'another'", "NULL", "''", "E'two\\nlines'"]);
        let on = match self.rng.below(6) {
            0..=1 => {
                let of = self.target(&[Kind::Table, Kind::Table, Kind::View, Kind::CompositeType], RELATIONS);
                let columns = self.columns(&of);
                format!("COLUMN {}.{}", of.sql, self.column_of(&columns).sql)
            }
            2 => {
                let of = self.table();
                let kinds =
                    &[Kind::PrimaryKey, Kind::Unique, Kind::Check, Kind::ForeignKey, Kind::NotNull, Kind::Exclusion];
                format!("CONSTRAINT {} ON {}", self.part(&of, kinds), of.sql)
            }
            3 if self.rng.chance(30) => {
                let of = self.table();
                format!("TRIGGER {} ON {}", self.part(&of, &[Kind::Trigger]), of.sql)
            }
            3 if self.rng.chance(30) => format!("SCHEMA {}", self.schema_name()),
            4 if self.rng.chance(20) => {
                let of = self.target(&[Kind::Domain], TYPES);
                format!("CONSTRAINT {} ON DOMAIN {}", self.part(&of, &[Kind::DomainCheck]), of.sql)
            }
            _ => {
                let (target, word) = self.any();
                format!("{word} {}", target.sql)
            }
        };
        format!("COMMENT ON {on} IS {text}")
    }

    pub(super) fn transaction(&mut self) -> String {
        let name = self.name(&["sp1", "sp2"]);
        if self.session.transaction.is_none() {
            return match self.rng.below(12) {
                0 => "COMMIT".into(),
                1 => format!("SAVEPOINT {name}"),
                2 => "ROLLBACK".into(),
                3 => "START TRANSACTION".into(),
                _ => "BEGIN".into(),
            };
        }
        match self.rng.below(12) {
            0..=3 => "COMMIT".into(),
            4 => "ROLLBACK".into(),
            5..=7 => format!("SAVEPOINT {name}"),
            8..=9 => format!("ROLLBACK TO {name}"),
            10 => format!("RELEASE {name}"),
            _ => "BEGIN".into(),
        }
    }

    pub(super) fn end_of_failed_transaction(&mut self) -> String {
        let savepoints = self.session.transaction.as_ref().map_or(0, |t| t.savepoints.len());
        if savepoints > 0 && self.rng.chance(60) {
            let names: Vec<String> = self
                .session
                .transaction
                .iter()
                .flat_map(|t| t.savepoints.iter().map(|(name, ..)| quote_ident(name)))
                .collect();
            return format!("ROLLBACK TO SAVEPOINT {}", self.rng.pick(&names));
        }
        self.rng.word(&["ROLLBACK", "ROLLBACK", "COMMIT"]).to_owned()
    }

    pub(super) fn setting(&mut self) -> String {
        match self.rng.below(7) {
            0 => "RESET search_path".into(),
            1 => "SET search_path TO public".into(),
            2 => format!("SET search_path = {}, public", self.schema_name()),
            3 => format!("SET LOCAL search_path = {}", self.schema_name()),
            4 => "SET search_path = \"$user\", public, s1".into(),
            5 => self
                .rng
                .word(&[
                    "SET check_function_bodies = off",
                    "RESET ALL",
                    "DISCARD ALL",
                    "SET statement_timeout = 0",
                    "SET default_table_access_method = heap",
                ])
                .to_owned(),
            _ => format!("SELECT set_config('search_path', 'public', {})", self.rng.pick(&["true", "false"])),
        }
    }

    /// Whether anything can be renamed at all.
    pub(super) fn is_empty(&self) -> bool {
        !self.catalog.iter().any(|(_, o)| matches!(**o, Object::Table(_)))
    }
}
