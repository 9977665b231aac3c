//! ALTER TABLE, and ALTER of types, sequences and views.

use undrift::catalog::{Kind, Object};

use super::{CONSTRAINTS, Col, Maker, RELATIONS, TABLES, TYPES, Target};

const CONSTRAINT_KINDS: &[Kind] =
    &[Kind::PrimaryKey, Kind::Unique, Kind::Exclusion, Kind::Check, Kind::ForeignKey, Kind::NotNull];

impl Maker<'_> {
    pub(super) fn alter_table(&mut self) -> String {
        let table = self.table();
        let columns = self.columns(&table);
        if self.rng.chance(14)
            && let Some(text) = self.partitioning(&table)
        {
            return text;
        }
        if self.rng.chance(3) {
            let parent = self.table();
            return format!("ALTER TABLE {} {}INHERIT {}", table.sql, self.maybe(40, "NO "), parent.sql);
        }
        let count = [1, 1, 1, 1, 1, 2, 2, 3][self.rng.below(8)];
        let commands: Vec<String> = (0..count).map(|_| self.command(&table, &columns)).collect();
        format!(
            "ALTER TABLE {}{}{} {}",
            self.maybe(4, "IF EXISTS "),
            self.maybe(8, "ONLY "),
            table.sql,
            commands.join(", ")
        )
    }

    /// ATTACH or DETACH PARTITION, where there is a partitioned table.
    fn partitioning(&mut self, table: &Target) -> Option<String> {
        let parents: Vec<_> = self
            .all(TABLES)
            .into_iter()
            .filter(
                |at| matches!(self.catalog.get(at).map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some()),
            )
            .collect();
        if parents.is_empty() {
            return None;
        }
        let at = self.rng.pick(&parents).clone();
        let parent = Target { sql: self.named(&at), at: Some(at.clone()) };
        let children: Vec<_> = self
            .all(TABLES)
            .into_iter()
            .filter(|c| matches!(self.catalog.get(c).map(|o| &**o), Some(Object::Table(t)) if t.partition_of.as_ref().is_some_and(|p| p.parent == at)))
            .collect();
        if !children.is_empty() && self.rng.chance(35) {
            let child = self.rng.pick(&children).clone();
            let how = if self.rng.chance(10) { " CONCURRENTLY" } else { "" };
            return Some(format!("ALTER TABLE {} DETACH PARTITION {}{how}", parent.sql, self.named(&child)));
        }
        if self.rng.chance(50) {
            // A table that fits: LIKE the parent.
            return Some(format!(
                "CREATE TABLE {} (LIKE {}{})",
                self.new_name(RELATIONS),
                parent.sql,
                self.rng.pick(&["", " INCLUDING ALL", " INCLUDING CONSTRAINTS INCLUDING DEFAULTS"])
            ));
        }
        let fitting: Vec<_> = self
            .all(TABLES)
            .into_iter()
            .filter(|c| {
                let names = |at| {
                    self.catalog
                        .columns(at)
                        .into_iter()
                        .map(|(n, _)| n.clone())
                        .collect::<std::collections::BTreeSet<_>>()
                };
                *c != at
                    && names(c) == names(&at)
                    && matches!(self.catalog.get(c).map(|o| &**o), Some(Object::Table(t)) if t.partition_of.is_none())
            })
            .collect();
        let child = if fitting.is_empty() || self.rng.chance(5) {
            table.clone()
        } else {
            let at = self.rng.pick(&fitting).clone();
            Target { sql: self.named(&at), at: Some(at) }
        };
        Some(format!("ALTER TABLE {} ATTACH PARTITION {} {}", parent.sql, child.sql, self.bound(&parent)))
    }

    /// One subcommand of ALTER TABLE.
    fn command(&mut self, table: &Target, columns: &[Col]) -> String {
        let column = self.column_of(columns);
        let c = &column.sql;
        match self.rng.below(62) {
            0..=8 => format!("ADD COLUMN {}{}", self.maybe(12, "IF NOT EXISTS "), self.column_definition(true).0),
            9..=13 => format!("DROP COLUMN {}{c}{}", self.maybe(8, "IF EXISTS "), self.maybe(45, " CASCADE")),
            14..=18 => {
                let ty = self.type_name();
                match self.rng.below(4) {
                    0 => format!("ALTER COLUMN {c} TYPE {ty} USING {c}::text::{ty}"),
                    1 => format!(
                        "ALTER {c} SET DATA TYPE {}",
                        self.rng.pick(&["bigint", "text", "varchar(50)", "numeric(12,3)", "timestamptz"])
                    ),
                    2 => format!("ALTER COLUMN {c} TYPE {ty} USING NULL::{ty}"),
                    _ => format!("ALTER COLUMN {c} TYPE {ty}"),
                }
            }
            19..=22 => format!("ALTER COLUMN {c} SET DEFAULT {}", self.default(column.ty.as_ref())),
            23 => format!("ALTER COLUMN {c} DROP DEFAULT"),
            24..=26 => format!("ALTER COLUMN {c} SET NOT NULL"),
            27..=28 => format!("ALTER COLUMN {c} DROP NOT NULL"),
            29..=35 => {
                let constraint = self.table_constraint(columns);
                let not_valid = constraint.contains("CHECK") || constraint.contains("FOREIGN");
                format!("ADD {constraint}{}", if not_valid { self.maybe(25, " NOT VALID") } else { "" })
            }
            36 => self.using_index(table),
            37..=40 => format!(
                "DROP CONSTRAINT {}{}{}",
                self.maybe(8, "IF EXISTS "),
                self.part(table, CONSTRAINT_KINDS),
                self.maybe(35, " CASCADE")
            ),
            41..=42 => {
                format!("VALIDATE CONSTRAINT {}", self.part(table, &[Kind::Check, Kind::ForeignKey, Kind::NotNull]))
            }
            43 => format!(
                "ALTER CONSTRAINT {} {}",
                self.part(table, &[Kind::ForeignKey, Kind::Check]),
                self.rng.pick(&[
                    "DEFERRABLE",
                    "NOT DEFERRABLE",
                    "DEFERRABLE INITIALLY DEFERRED",
                    "INITIALLY IMMEDIATE"
                ])
            ),
            44 => match self.rng.below(4) {
                0 => format!("ALTER COLUMN {c} DROP IDENTITY{}", self.maybe(40, " IF EXISTS")),
                1 => format!(
                    "ALTER COLUMN {c} SET GENERATED {} SET INCREMENT BY 3 RESTART",
                    self.rng.pick(&["ALWAYS", "BY DEFAULT"])
                ),
                _ => format!("ALTER COLUMN {c} ADD GENERATED {} AS IDENTITY", self.rng.pick(&["ALWAYS", "BY DEFAULT"])),
            },
            45 if self.version >= 17 && self.rng.chance(60) => {
                format!("ALTER COLUMN {c} SET EXPRESSION AS ({})", self.value(columns))
            }
            45 => format!("ALTER COLUMN {c} DROP EXPRESSION{}", self.maybe(30, " IF EXISTS")),
            46 => format!("ALTER COLUMN {c} SET STATISTICS {}", self.rng.pick(&["100", "-1", "0", "20000"])),
            47 => format!("ALTER COLUMN {c} SET STORAGE {}", self.rng.pick(&["PLAIN", "EXTERNAL", "EXTENDED", "MAIN"])),
            48 => format!("ALTER COLUMN {c} SET COMPRESSION {}", self.rng.pick(&["pglz", "default", "zip"])),
            49 => format!(
                "ALTER COLUMN {c} {}",
                self.rng.pick(&[
                    "SET (n_distinct = 5)",
                    "RESET (n_distinct)",
                    "SET (n_distinct_inherited = -0.5)",
                    "SET (fillfactor = 3)"
                ])
            ),
            50..=51 => self
                .rng
                .word(&[
                    "SET (fillfactor = 80)",
                    "RESET (fillfactor)",
                    "SET (autovacuum_enabled = off)",
                    "SET (toast.autovacuum_enabled = false)",
                    "SET (nothing = 1)",
                    "SET (parallel_workers = 4, fillfactor = 50)",
                    "SET (fillfactor = 5)",
                ])
                .to_owned(),
            52 => {
                let indexes: Vec<String> = table
                    .at
                    .as_ref()
                    .map(|at| self.catalog.indexes(at).map(|(i, _)| undrift::catalog::quote_ident(i.name())).collect())
                    .unwrap_or_default();
                match indexes.as_slice() {
                    [] => self
                        .rng
                        .word(&[
                            "REPLICA IDENTITY FULL",
                            "REPLICA IDENTITY NOTHING",
                            "REPLICA IDENTITY DEFAULT",
                            "SET WITHOUT CLUSTER",
                        ])
                        .to_owned(),
                    some => {
                        let index = self.rng.pick(some).clone();
                        if self.rng.chance(50) {
                            format!("CLUSTER ON {index}")
                        } else {
                            format!("REPLICA IDENTITY USING INDEX {index}")
                        }
                    }
                }
            }
            53 => self
                .rng
                .word(&[
                    "ENABLE ROW LEVEL SECURITY",
                    "DISABLE ROW LEVEL SECURITY",
                    "FORCE ROW LEVEL SECURITY",
                    "NO FORCE ROW LEVEL SECURITY",
                ])
                .to_owned(),
            54 => self.rng.word(&["SET LOGGED", "SET UNLOGGED"]).to_owned(),
            55 => match self.rng.below(4) {
                0 => "DISABLE TRIGGER USER".into(),
                1 => "ENABLE TRIGGER ALL".into(),
                n => format!(
                    "{} TRIGGER {}",
                    ["", "", "DISABLE", "ENABLE ALWAYS"][n],
                    self.part(table, &[Kind::Trigger])
                ),
            },
            56 => {
                let of = self.target(&[Kind::CompositeType], TYPES);
                if self.rng.chance(60) { format!("OF {}", of.sql) } else { "NOT OF".into() }
            }
            57 if self.version >= 18 => match self.rng.below(3) {
                0 => format!("ADD CONSTRAINT {} NOT NULL {c} NOT VALID", self.name(CONSTRAINTS)),
                1 => format!(
                    "ALTER CONSTRAINT {} {}INHERIT",
                    self.part(table, &[Kind::NotNull, Kind::Check]),
                    self.maybe(50, "NO ")
                ),
                _ => format!(
                    "ALTER CONSTRAINT {} {}ENFORCED",
                    self.part(table, &[Kind::ForeignKey, Kind::Check]),
                    self.maybe(50, "NOT ")
                ),
            },
            _ => format!("ALTER COLUMN {c} SET NOT NULL"),
        }
    }

    fn using_index(&mut self, table: &Target) -> String {
        let indexes: Vec<String> = table
            .at
            .as_ref()
            .map(|at| {
                self.catalog
                    .indexes(at)
                    .filter(|(_, i)| i.constraint.is_none())
                    .map(|(i, _)| undrift::catalog::quote_ident(i.name()))
                    .collect()
            })
            .unwrap_or_default();
        let index = if indexes.is_empty() { "i1".to_owned() } else { self.rng.pick(&indexes).clone() };
        let name = if self.rng.chance(50) { format!("CONSTRAINT {} ", self.name(CONSTRAINTS)) } else { String::new() };
        format!("ADD {name}{} USING INDEX {index}", self.rng.pick(&["PRIMARY KEY", "UNIQUE"]))
    }

    pub(super) fn alter_sequence(&mut self) -> String {
        let sequence = self.target(&[Kind::Sequence], &["q1", "q2"]);
        let options = match self.rng.below(4) {
            0 => self.owned_by(),
            1 => "RESTART".into(),
            2 if self.version >= 15 => self.rng.word(&["SET LOGGED", "SET UNLOGGED"]).to_owned(),
            _ => self.sequence_options(true),
        };
        if options.is_empty() {
            return format!("ALTER SEQUENCE {} NO CYCLE", sequence.sql);
        }
        format!("ALTER SEQUENCE {}{} {options}", self.maybe(5, "IF EXISTS "), sequence.sql)
    }

    pub(super) fn alter_type(&mut self) -> String {
        let of = self.target(&[Kind::EnumType, Kind::Domain, Kind::CompositeType], TYPES);
        let t = of.sql.clone();
        match of.at.as_ref().map(|at| at.kind) {
            Some(Kind::EnumType) | None => {
                let label = self.rng.word(&["'a'", "'b'", "'c d'", "'X'", "'new'", "'last'"]);
                let other = self.rng.word(&["'a'", "'b'", "'X'", "'new'"]);
                match self.rng.below(5) {
                    0 => format!("ALTER TYPE {t} RENAME VALUE {other} TO {label}"),
                    1 => format!("ALTER TYPE {t} ADD VALUE {label} BEFORE {other}"),
                    2 => format!("ALTER TYPE {t} ADD VALUE IF NOT EXISTS {label} AFTER {other}"),
                    _ => format!("ALTER TYPE {t} ADD VALUE {}{label}", self.maybe(40, "IF NOT EXISTS ")),
                }
            }
            Some(Kind::Domain) => {
                let base = match of.at.as_ref().and_then(|at| self.catalog.get(at)).map(|o| (**o).clone()) {
                    Some(Object::Domain(d)) => Some(d.base),
                    _ => None,
                };
                let value = Col { sql: "VALUE".into(), ty: base.clone() };
                match self.rng.below(8) {
                    0 => format!("ALTER DOMAIN {t} SET DEFAULT {}", self.default(base.as_ref())),
                    1 => format!("ALTER DOMAIN {t} DROP DEFAULT"),
                    2 => format!("ALTER DOMAIN {t} SET NOT NULL"),
                    3 => format!("ALTER DOMAIN {t} DROP NOT NULL"),
                    4 => format!(
                        "ALTER DOMAIN {t} DROP CONSTRAINT {}{}",
                        self.maybe(15, "IF EXISTS "),
                        self.part(&of, &[Kind::DomainCheck])
                    ),
                    5 => format!(
                        "ALTER DOMAIN {t} RENAME CONSTRAINT {} TO {}",
                        self.part(&of, &[Kind::DomainCheck]),
                        self.name(CONSTRAINTS)
                    ),
                    6 => format!("ALTER DOMAIN {t} VALIDATE CONSTRAINT {}", self.part(&of, &[Kind::DomainCheck])),
                    _ => {
                        let named = if self.rng.chance(50) {
                            format!("CONSTRAINT {} ", self.name(CONSTRAINTS))
                        } else {
                            String::new()
                        };
                        format!(
                            "ALTER DOMAIN {t} ADD {named}CHECK ({}){}",
                            self.condition(std::slice::from_ref(&value)),
                            self.maybe(25, " NOT VALID")
                        )
                    }
                }
            }
            Some(_) => {
                let columns = self.columns(&of);
                let c = self.column_of(&columns).sql;
                let cascade = self.maybe(45, " CASCADE");
                match self.rng.below(5) {
                    0 => format!("ALTER TYPE {t} DROP ATTRIBUTE {}{c}{cascade}", self.maybe(10, "IF EXISTS ")),
                    1 => format!("ALTER TYPE {t} ALTER ATTRIBUTE {c} TYPE {}{cascade}", self.type_name()),
                    2 => format!("ALTER TYPE {t} RENAME ATTRIBUTE {c} TO {}{cascade}", self.name(super::COLUMNS)),
                    _ => format!(
                        "ALTER TYPE {t} ADD ATTRIBUTE {} {}{cascade}",
                        self.name(super::COLUMNS),
                        self.type_name()
                    ),
                }
            }
        }
    }

    pub(super) fn alter_view(&mut self) -> String {
        if self.rng.chance(30) {
            let view = self.target(&[Kind::MaterializedView], &["m1", "m2"]);
            return format!(
                "REFRESH MATERIALIZED VIEW {}{}{}",
                self.maybe(15, "CONCURRENTLY "),
                view.sql,
                self.maybe(20, " WITH NO DATA")
            );
        }
        let view = self.target(&[Kind::View], &["v1", "v2"]);
        let columns = self.columns(&view);
        let column = self.column_of(&columns);
        match self.rng.below(5) {
            0 => format!(
                "ALTER VIEW {} ALTER COLUMN {} SET DEFAULT {}",
                view.sql,
                column.sql,
                self.default(column.ty.as_ref())
            ),
            1 => format!("ALTER VIEW {} ALTER {} DROP DEFAULT", view.sql, column.sql),
            2 => format!("ALTER VIEW {} SET (security_barrier = true)", view.sql),
            3 => format!("ALTER VIEW {} RESET (security_barrier)", view.sql),
            _ => format!(
                "ALTER VIEW {} SET (check_option = {})",
                view.sql,
                self.rng.pick(&["local", "cascaded", "none"])
            ),
        }
    }
}
