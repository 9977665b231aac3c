//! CREATE of schemas, tables, indexes, sequences, types and views.

use std::fmt::Write as _;

use undrift::catalog::{Kind, Object};

use super::expression::{Class, class};
use super::{COLUMNS, CONSTRAINTS, Col, Maker, RELATIONS, SCHEMAS, TABLES, TYPES, Target, list};

impl Maker<'_> {
    pub(super) fn create_schema(&mut self) -> String {
        let name = self.name(SCHEMAS);
        let not_exists = self.maybe(40, "IF NOT EXISTS ");
        let mut out = format!("CREATE SCHEMA {not_exists}{name}");
        if not_exists.is_empty() && self.rng.chance(25) {
            for _ in 0..=self.rng.below(2) {
                let element = match self.rng.below(4) {
                    0 => self.create_view(),
                    1 => self.create_sequence(),
                    _ => self.create_table(),
                };
                let _ = write!(out, " {element}");
            }
        }
        out
    }

    pub(super) fn create_table(&mut self) -> String {
        let persistence = match self.rng.below(30) {
            0 => "TEMP ",
            1..=2 => "UNLOGGED ",
            _ => "",
        };
        let not_exists = self.maybe(10, "IF NOT EXISTS ");
        let name = if persistence == "TEMP " { self.name(RELATIONS) } else { self.new_name(RELATIONS) };
        let mut out = format!("CREATE {persistence}TABLE {not_exists}{name}");
        let partitioned: Vec<_> = self.all(TABLES).into_iter().filter(|at| self.is_partitioned(at)).collect();
        if !partitioned.is_empty() && self.rng.chance(30) {
            let parent = self.rng.pick(&partitioned).clone();
            let parent = Target { sql: self.named(&parent), at: Some(parent) };
            let _ = write!(out, " PARTITION OF {}", parent.sql);
            if self.rng.chance(20) {
                let columns = self.columns(&parent);
                let column = self.column_of(&columns);
                let extra = match self.rng.below(4) {
                    0 => format!("{} NOT NULL", column.sql),
                    1 => format!("{} DEFAULT {}", column.sql, self.default(column.ty.as_ref())),
                    2 => format!("{} WITH OPTIONS UNIQUE", column.sql),
                    _ => self.table_constraint(&columns),
                };
                let _ = write!(out, " ({extra})");
            }
            let _ = write!(out, " {}", self.bound(&parent));
            if self.rng.chance(20) {
                out.push_str(&self.partition_by(&parent));
            }
            return out;
        }
        let composites = self.all(&[Kind::CompositeType]);
        if !composites.is_empty() && self.rng.chance(4) {
            let of = self.rng.pick(&composites).clone();
            let of = Target { sql: self.named(&of), at: Some(of) };
            let _ = write!(out, " OF {}", of.sql);
            if self.rng.chance(50) {
                let columns = self.columns(&of);
                let column = self.column_of(&columns);
                let constraint = self.column_constraints(&column);
                let _ = write!(out, " ({} WITH OPTIONS{constraint})", column.sql);
            }
            return out;
        }
        let mut columns: Vec<Col> = Vec::new();
        let mut items: Vec<String> = Vec::new();
        let mut inherits = Vec::new();
        if self.rng.chance(12) && !self.all(TABLES).is_empty() {
            for _ in 0..=usize::from(self.rng.chance(25)) {
                let parent = self.table();
                columns.extend(self.columns(&parent));
                inherits.push(parent.sql);
            }
        }
        let like_only = self.rng.chance(4);
        if like_only || self.rng.chance(8) {
            let like = self.target(&[Kind::Table, Kind::Table, Kind::View, Kind::CompositeType], RELATIONS);
            columns.extend(self.columns(&like));
            let mut item = format!("LIKE {}", like.sql);
            for _ in 0..self.rng.below(4) {
                item.push_str(if self.rng.chance(80) { " INCLUDING " } else { " EXCLUDING " });
                item.push_str(self.rng.word(&[
                    "ALL",
                    "ALL",
                    "DEFAULTS",
                    "CONSTRAINTS",
                    "INDEXES",
                    "IDENTITY",
                    "GENERATED",
                    "COMMENTS",
                    "STORAGE",
                    "STATISTICS",
                    "COMPRESSION",
                ]));
            }
            items.push(item);
        }
        if !like_only {
            for _ in 0..=self.rng.below(5) {
                let (definition, column) = self.column_definition(true);
                items.push(definition);
                if self.rng.chance(2) || columns.iter().all(|c| c.sql != column.sql) {
                    columns.push(column);
                } else {
                    // The same column twice is refused, which is enough to see now and then.
                    if self.rng.chance(80) {
                        items.pop();
                    }
                }
            }
        }
        for _ in 0..[0, 0, 1, 1, 2][self.rng.below(5)] {
            items.push(self.table_constraint(&columns));
        }
        let _ = write!(out, " ({})", items.join(", "));
        if !inherits.is_empty() {
            let _ = write!(out, " INHERITS ({})", inherits.join(", "));
        }
        if self.rng.chance(18) {
            let by = self.partition_key(&columns);
            out.push_str(&by);
        } else if self.rng.chance(6) {
            out.push_str(self.rng.word(&[
                " WITH (fillfactor = 70)",
                " WITH (autovacuum_enabled = false, toast.autovacuum_enabled = off)",
                " USING heap",
                " WITH (parallel_workers=2)",
            ]));
        }
        if persistence == "TEMP " && self.rng.chance(30) {
            out.push_str(self.rng.word(&[" ON COMMIT DROP", " ON COMMIT DELETE ROWS", " ON COMMIT PRESERVE ROWS"]));
        }
        out
    }

    fn is_partitioned(&self, at: &undrift::catalog::Address) -> bool {
        matches!(self.catalog.get(at).map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some())
    }

    fn partition_by(&mut self, of: &Target) -> String {
        let columns = self.columns(of);
        self.partition_key(&columns)
    }

    fn partition_key(&mut self, columns: &[Col]) -> String {
        let strategy = self.rng.word(&["RANGE", "RANGE", "LIST", "LIST", "HASH"]);
        let simple: Vec<Col> = columns
            .iter()
            .filter(|c| {
                matches!(class(c.ty.as_ref()), Class::Number | Class::Text | Class::Day | Class::Bool) || c.ty.is_none()
            })
            .cloned()
            .collect();
        // In which order texts are depends on the database's collation.
        let ordered: Vec<Col> = simple.iter().filter(|c| class(c.ty.as_ref()) != Class::Text).cloned().collect();
        let simple = if strategy == "RANGE" && self.rng.chance(95) { ordered } else { simple };
        let strategy = if strategy == "RANGE" && simple.is_empty() { "HASH" } else { strategy };
        let from = if simple.is_empty() { columns } else { &simple };
        let keys = if strategy == "LIST" || self.rng.chance(75) {
            if self.rng.chance(8) { format!("({})", self.value(from)) } else { self.column_of(from).sql }
        } else {
            list(&self.some_columns(from, 2))
        };
        format!(" PARTITION BY {strategy} ({keys})")
    }

    /// FOR VALUES …, in terms of the keys of a table.
    pub(super) fn bound(&mut self, parent: &Target) -> String {
        let object = parent.at.as_ref().and_then(|at| self.catalog.get(at)).map(|o| (**o).clone());
        let Some(Object::Table(undrift::catalog::Table { partition_by: Some(by), .. })) = object else {
            return "FOR VALUES FROM (1) TO (10)".into();
        };
        if self.rng.chance(8) {
            return "DEFAULT".into();
        }
        let columns = self.columns(parent);
        let types: Vec<Class> = by
            .keys
            .iter()
            .map(|k| {
                let name = k.column.as_ref().map(|c| undrift::catalog::quote_ident(c.name()));
                class(columns.iter().find(|c| Some(&c.sql) == name.as_ref()).and_then(|c| c.ty.as_ref()))
            })
            .collect();
        let strategy = if self.rng.chance(3) { "range".into() } else { by.strategy.to_string() };
        match strategy.as_str() {
            "hash" => {
                let modulus = [2, 2, 4, 4, 3][self.rng.below(5)];
                format!(
                    "FOR VALUES WITH (MODULUS {modulus}, REMAINDER {})",
                    self.rng.below(modulus + usize::from(modulus == 3))
                )
            }
            "list" => {
                let values: Vec<String> = (0..=self.rng.below(2)).map(|_| self.bound_value(types[0])).collect();
                format!("FOR VALUES IN ({})", values.join(", "))
            }
            _ => {
                let n = self.rng.below(8);
                let (mut from, mut to) = (Vec::new(), Vec::new());
                for class in &types {
                    from.push(if self.rng.chance(6) { "MINVALUE".to_owned() } else { range_value(*class, n) });
                    to.push(if self.rng.chance(6) {
                        "MAXVALUE".to_owned()
                    } else {
                        range_value(*class, n + 1 + self.rng.below(2))
                    });
                }
                if self.rng.chance(3) {
                    to.push("1".into());
                }
                format!("FOR VALUES FROM ({}) TO ({})", from.join(", "), to.join(", "))
            }
        }
    }

    fn bound_value(&mut self, class: Class) -> String {
        if self.rng.chance(5) {
            return "NULL".into();
        }
        let n = self.rng.below(12);
        match class {
            Class::Bool => {
                if n.is_multiple_of(2) {
                    "true".into()
                } else {
                    "false".into()
                }
            }
            _ => range_value(class, n),
        }
    }

    /// A column with its constraints; the type is known where it is a built-in scalar without modifiers.
    pub(super) fn column_definition(&mut self, may_be_serial: bool) -> (String, Col) {
        let name = self.name(COLUMNS);
        let type_name = if may_be_serial && self.rng.chance(7) {
            (self.rng.word(&["serial", "bigserial", "smallserial"])).to_owned()
        } else {
            self.type_name()
        };
        let ty = known(&type_name);
        let column = Col { sql: name, ty };
        let mut definition = format!("{} {type_name}", column.sql);
        if class(column.ty.as_ref()) == Class::Text && self.rng.chance(5) {
            definition.push_str(self.rng.word(&[
                " COLLATE \"C\"",
                " COLLATE \"POSIX\"",
                " COLLATE pg_catalog.\"default\"",
            ]));
        }
        definition.push_str(&self.column_constraints(&column));
        (definition, column)
    }

    /// The constraints of one column.
    fn column_constraints(&mut self, column: &Col) -> String {
        let mut out = String::new();
        for _ in 0..[0, 0, 1, 1, 1, 2][self.rng.below(6)] {
            let name =
                if self.rng.chance(15) { format!("CONSTRAINT {} ", self.name(CONSTRAINTS)) } else { String::new() };
            let text = match self.rng.below(22) {
                0..=4 => format!("{name}NOT NULL"),
                5 => "NULL".into(),
                6..=10 => format!("DEFAULT {}", self.default(column.ty.as_ref())),
                11..=12 => format!("{name}PRIMARY KEY"),
                13..=14 => format!(
                    "{name}UNIQUE{}",
                    if self.version >= 15 { self.maybe(10, " NULLS NOT DISTINCT") } else { "" }
                ),
                15..=17 => format!(
                    "{name}CHECK ({}){}",
                    self.condition(std::slice::from_ref(column)),
                    self.maybe(10, " NO INHERIT")
                ),
                18 if !self.all(TABLES).is_empty() => {
                    let (target, columns) = self.referenced();
                    format!("{name}REFERENCES {target}{}{}", first_of(&columns), self.actions(&[]))
                }
                19 if class(column.ty.as_ref()) == Class::Number || self.rng.chance(3) => format!(
                    "GENERATED {} AS IDENTITY{}",
                    self.rng.pick(&["ALWAYS", "BY DEFAULT"]),
                    self.identity_options()
                ),
                20 if self.rng.chance(50) => {
                    let others: Vec<Col> =
                        COLUMNS[..3].iter().map(|c| Col { sql: (*c).to_owned(), ty: known("integer") }).collect();
                    format!("GENERATED ALWAYS AS ({}) {}", self.value(&others), self.stored())
                }
                _ => {
                    if self.version >= 18 && self.rng.chance(40) {
                        format!("{name}NOT NULL NO INHERIT")
                    } else {
                        format!("{name}NOT NULL")
                    }
                }
            };
            let _ = write!(out, " {text}");
        }
        out
    }

    pub(super) fn stored(&mut self) -> &'static str {
        if self.version >= 18 { self.rng.word(&["STORED", "VIRTUAL", ""]) } else { "STORED" }
    }

    fn identity_options(&mut self) -> String {
        if self.rng.chance(70) { String::new() } else { format!(" ({})", self.sequence_options(false)) }
    }

    /// A constraint of a table.
    pub(super) fn table_constraint(&mut self, columns: &[Col]) -> String {
        let name = if self.rng.chance(45) { format!("CONSTRAINT {} ", self.name(CONSTRAINTS)) } else { String::new() };
        let simple = self.simple(columns);
        let keys = if self.rng.chance(90) { &simple } else { columns };
        let deferrable = self.rng.word(&[
            "",
            "",
            "",
            "",
            " DEFERRABLE",
            " DEFERRABLE INITIALLY DEFERRED",
            " NOT DEFERRABLE",
            " INITIALLY IMMEDIATE",
        ]);
        let text = match self.rng.below(20) {
            0..=2 => {
                format!("PRIMARY KEY ({}){}{deferrable}", list(&self.some_columns(keys, 2)), self.include(columns))
            }
            3..=6 => {
                let nulls = if self.version >= 15 { self.maybe(10, " NULLS NOT DISTINCT") } else { "" };
                format!("UNIQUE{nulls} ({}){}{deferrable}", list(&self.some_columns(keys, 2)), self.include(columns))
            }
            7..=12 => {
                format!("CHECK ({}){}{}", self.condition(columns), self.maybe(10, " NO INHERIT"), self.enforced(6))
            }
            13..=16 => {
                let (target, referenced) = self.referenced();
                let count = if referenced.is_empty() { 1 } else { referenced.len() };
                let mut own: Vec<Col> = (0..count).map(|_| self.column_of(columns)).collect();
                if self.rng.chance(4) {
                    own.push(self.column_of(columns));
                }
                let there = if referenced.is_empty() || self.rng.chance(25) {
                    String::new()
                } else {
                    format!(" ({})", referenced.join(", "))
                };
                let matching = self.rng.word(&["", "", "", " MATCH FULL", " MATCH SIMPLE"]);
                format!(
                    "FOREIGN KEY ({}) REFERENCES {target}{there}{matching}{}{deferrable}{}",
                    list(&own),
                    self.actions(&own),
                    self.enforced(5)
                )
            }
            17 if self.rng.chance(30) => format!("EXCLUDE USING gist ({} WITH &&)", self.column_of(columns).sql),
            17..=18 => format!(
                "EXCLUDE ({} WITH =){}",
                self.column_of(keys).sql,
                if self.rng.chance(40) { format!(" WHERE ({})", self.condition(columns)) } else { String::new() }
            ),
            _ if self.version >= 18 => {
                format!("NOT NULL {}{}", self.column_of(columns).sql, self.maybe(15, " NO INHERIT"))
            }
            _ => format!("CHECK ({})", self.condition(columns)),
        };
        format!("{name}{text}")
    }

    fn enforced(&mut self, percent: u64) -> &'static str {
        if self.version >= 18 { self.maybe(percent, " NOT ENFORCED") } else { "" }
    }

    fn include(&mut self, columns: &[Col]) -> String {
        if self.rng.chance(8) { format!(" INCLUDE ({})", list(&self.some_columns(columns, 1))) } else { String::new() }
    }

    /// A table with the columns of one of its keys, mostly.
    fn referenced(&mut self) -> (String, Vec<String>) {
        let keyed: Vec<_> = self
            .catalog
            .iter()
            .filter(|(at, o)| {
                matches!(&***o, Object::PrimaryKey(_) | Object::Unique(_))
                    && at.schema().is_some_and(|s| s != "pg_temp")
            })
            .map(|(at, o)| {
                let columns = match &**o {
                    Object::PrimaryKey(k) => k.columns.clone(),
                    Object::Unique(k) => k.columns.clone(),
                    _ => Vec::new(),
                };
                (at.clone(), columns)
            })
            .collect();
        if keyed.is_empty() || self.rng.chance(8) {
            let table = self.table();
            let columns = self.columns(&table);
            return (table.sql, vec![self.column_of(&columns).sql]);
        }
        let (at, columns) = self.rng.pick(&keyed).clone();
        let table = undrift::catalog::Address::new(Kind::Table, at.path.head(2));
        (self.named(&table), columns.iter().map(|c| undrift::catalog::quote_ident(c.name())).collect())
    }

    fn actions(&mut self, own: &[Col]) -> String {
        let mut out = String::new();
        for event in ["ON DELETE", "ON UPDATE"] {
            if self.rng.chance(25) {
                let action = self.rng.word(&["CASCADE", "SET NULL", "SET DEFAULT", "RESTRICT", "NO ACTION"]);
                let _ = write!(out, " {event} {action}");
                if action.starts_with("SET")
                    && event == "ON DELETE"
                    && self.version >= 15
                    && !own.is_empty()
                    && self.rng.chance(20)
                {
                    let _ = write!(out, " ({})", self.rng.pick(own).sql);
                }
            }
        }
        out
    }

    pub(super) fn create_table_as(&mut self) -> String {
        let name = self.new_name(RELATIONS);
        let (query, width) = self.query();
        match self.rng.below(5) {
            0 => format!("CREATE TABLE IF NOT EXISTS {name} AS {query}"),
            1 => format!("CREATE TABLE {name} ({}) AS {query}", COLUMNS[..width.min(COLUMNS.len() - 2)].join(", ")),
            2 => format!("CREATE UNLOGGED TABLE {name} WITH (fillfactor = 80) AS {query} WITH NO DATA"),
            _ => format!("CREATE TABLE {name} AS {query}"),
        }
    }

    /// A query with the number of its columns.
    pub(super) fn query(&mut self) -> (String, usize) {
        let mut from = self.target(&[Kind::Table, Kind::Table, Kind::View, Kind::MaterializedView], RELATIONS);
        if from.at.as_ref().is_some_and(|at| at.kind == Kind::Sequence) {
            // A sequence has a row, and what is made of that has rows, too.
            from = Target { sql: self.name(RELATIONS), at: None };
        }
        let columns = self.columns(&from);
        if self.rng.chance(15) {
            return (format!("SELECT * FROM {}", from.sql), columns.len().max(1));
        }
        let mut outputs: Vec<String> = Vec::new();
        for i in 0..=self.rng.below(3) {
            outputs.push(if self.rng.chance(55) {
                self.column_of(&columns).sql
            } else {
                format!("{} AS x{i}", self.value(&columns))
            });
        }
        let mut width = outputs.len();
        let distinct = self.maybe(6, "DISTINCT ");
        if columns.is_empty() {
            return (format!("SELECT 1 AS one, 'x'::text AS word FROM {}", from.sql), 2);
        }
        let mut out = match self.rng.below(10) {
            0 => {
                width = 2;
                let c = self.column_of(&columns).sql;
                format!("SELECT {c}, count(*) AS n FROM {} GROUP BY {c}", from.sql)
            }
            1 => {
                let other = self.table();
                let theirs = self.columns(&other);
                width = 2;
                if theirs.is_empty() {
                    return (format!("SELECT 1 AS one, 'x'::text AS word FROM {}", from.sql), 2);
                }
                let (left, right) = (self.column_of(&columns).sql, self.column_of(&theirs).sql);
                let join = self.rng.word(&["JOIN", "LEFT JOIN", "CROSS JOIN"]);
                let on =
                    if join == "CROSS JOIN" { String::new() } else { format!(" ON x.{left}::text = y.{right}::text") };
                format!("SELECT x.{left}, y.{right} AS other FROM {} x {join} {} y{on}", from.sql, other.sql)
            }
            2 => {
                format!("WITH w AS (SELECT {} FROM {}) SELECT * FROM w", outputs.join(", "), from.sql)
            }
            _ => format!("SELECT {distinct}{} FROM {}", outputs.join(", "), from.sql),
        };
        if out.starts_with("SELECT") && !out.contains(" GROUP ") && !out.contains(" x ") && self.rng.chance(35) {
            let _ = write!(out, " WHERE {}", self.condition(&columns));
        }
        if self.rng.chance(5) {
            out = format!("{out} UNION ALL {out}");
        }
        if self.rng.chance(10) {
            out.push_str(self.rng.word(&[" ORDER BY 1", " LIMIT 10", " ORDER BY 1 DESC NULLS LAST OFFSET 1"]));
        }
        (out, width)
    }

    pub(super) fn create_index(&mut self) -> String {
        let on = self.target(&[Kind::Table, Kind::Table, Kind::Table, Kind::MaterializedView], RELATIONS);
        let columns = self.columns(&on);
        let unique = self.maybe(30, "UNIQUE ");
        let concurrently = if self.rng.chance(8) { "CONCURRENTLY " } else { "" };
        let mut name = if self.rng.chance(55) {
            format!("{} ", self.name(&["i1", "i2", "i3", "i4", "t1_a_idx"]))
        } else {
            String::new()
        };
        if !name.is_empty() && self.rng.chance(15) {
            name = format!("IF NOT EXISTS {name}");
        }
        let only = self.maybe(5, "ONLY ");
        let simple = self.simple(&columns);
        let from = if self.rng.chance(92) { &simple } else { &columns };
        let mut chosen = self.some_columns(from, 2);
        let ordered = self.rng.chance(85);
        let method = if ordered {
            self.rng.word(&["", "", "", "", " USING btree"])
        } else {
            self.rng.word(&[" USING hash", " USING brin", " USING gin", " USING gist"])
        };
        if method == " USING hash" {
            chosen.truncate(1);
        } else if method == " USING gin" {
            chosen = columns
                .iter()
                .filter(|c| c.ty.as_ref().is_some_and(|t| t.array || t.is("jsonb")))
                .take(1)
                .cloned()
                .collect();
            if chosen.is_empty() {
                chosen = self.some_columns(&columns, 1);
            }
        }
        let unique = if ordered { unique } else { "" };
        let mut keys = Vec::new();
        for column in chosen {
            let mut key = match self.rng.below(8) {
                0 => format!("({})", self.value(std::slice::from_ref(&column))),
                1 if class(column.ty.as_ref()) == Class::Text => format!("lower({})", column.sql),
                _ => column.sql.clone(),
            };
            if class(column.ty.as_ref()) == Class::Text && self.rng.chance(10) {
                key.push_str(self.rng.word(&[
                    " text_pattern_ops",
                    " COLLATE \"C\"",
                    " COLLATE \"C\" text_ops",
                    " varchar_pattern_ops",
                ]));
            }
            if ordered || self.rng.chance(3) {
                key.push_str(self.rng.word(&["", "", "", "", "", " DESC", " ASC NULLS FIRST", " DESC NULLS LAST"]));
            }
            keys.push(key);
        }
        let mut out = format!(
            "CREATE {unique}INDEX {concurrently}{name}ON {only}{}{method} ({}){}",
            on.sql,
            keys.join(", "),
            if ordered { self.include(&columns) } else { String::new() }
        );
        if self.version >= 15 && !unique.is_empty() && self.rng.chance(8) {
            out.push_str(" NULLS NOT DISTINCT");
        }
        if ordered && self.rng.chance(6) {
            out.push_str(self.rng.word(&[
                " WITH (fillfactor = 70)",
                " WITH (deduplicate_items = off)",
                " WITH (fastupdate = off)",
            ]));
        }
        if self.rng.chance(20) {
            let _ = write!(out, " WHERE {}", self.condition(&columns));
        }
        out
    }

    pub(super) fn create_sequence(&mut self) -> String {
        let kind = if self.version >= 15 { self.maybe(8, "UNLOGGED ") } else { "" };
        format!(
            "CREATE {kind}SEQUENCE {}{} {}",
            self.maybe(10, "IF NOT EXISTS "),
            self.new_name(&["q1", "q2", "q3", "t1_a_seq"]),
            self.sequence_options(true)
        )
    }

    pub(super) fn sequence_options(&mut self, full: bool) -> String {
        let mut out: Vec<String> = Vec::new();
        for _ in 0..self.rng.below(4) {
            let option = match self.rng.below(if full { 12 } else { 9 }) {
                0 => "INCREMENT BY 2".into(),
                1 => "INCREMENT -1".into(),
                2 => "MINVALUE 5".into(),
                3 => "NO MINVALUE".into(),
                4 => "MAXVALUE 1000".into(),
                5 => "START WITH 10".into(),
                6 => "CACHE 20".into(),
                7 => "CYCLE".into(),
                8 => "NO MAXVALUE".into(),
                9..=10 => format!("AS {}", self.rng.pick(&["smallint", "integer", "bigint"])),
                _ => self.owned_by(),
            };
            out.push(option);
        }
        out.join(" ")
    }

    pub(super) fn owned_by(&mut self) -> String {
        if self.rng.chance(20) {
            return "OWNED BY NONE".into();
        }
        let table = self.table();
        let columns = self.columns(&table);
        format!("OWNED BY {}.{}", table.sql, self.column_of(&columns).sql)
    }

    pub(super) fn create_type(&mut self) -> String {
        let name = self.new_name(TYPES);
        match self.rng.below(3) {
            0 => {
                let labels = ["'a'", "'b'", "'c d'", "'X'", "'a'"];
                let (from, to) = (self.rng.below(3), 3 + usize::from(self.rng.chance(60)));
                format!("CREATE TYPE {name} AS ENUM ({})", labels[from..to].join(", "))
            }
            1 => {
                let base = self.type_name();
                let mut out = format!("CREATE DOMAIN {name} AS {base}");
                let column = Col { sql: "VALUE".into(), ty: known(&base) };
                for _ in 0..self.rng.below(3) {
                    let text = match self.rng.below(5) {
                        0 => "NOT NULL".into(),
                        1 => format!("DEFAULT {}", self.default(column.ty.as_ref())),
                        2 => format!(
                            "CONSTRAINT {} CHECK ({})",
                            self.name(CONSTRAINTS),
                            self.condition(std::slice::from_ref(&column))
                        ),
                        _ => format!("CHECK ({})", self.condition(std::slice::from_ref(&column))),
                    };
                    let _ = write!(out, " {text}");
                }
                out
            }
            _ => {
                let mut attributes = Vec::new();
                for column in COLUMNS.iter().take(1 + self.rng.below(4)) {
                    attributes.push(format!("{} {}", undrift::catalog::quote_ident(column), self.type_name()));
                }
                format!("CREATE TYPE {name} AS ({})", attributes.join(", "))
            }
        }
    }

    pub(super) fn create_view(&mut self) -> String {
        let (query, width) = self.query();
        if self.rng.chance(25) {
            let no_data = self.maybe(30, " WITH NO DATA");
            return format!(
                "CREATE MATERIALIZED VIEW {}{} AS {query}{no_data}",
                self.maybe(10, "IF NOT EXISTS "),
                self.new_name(&["m1", "m2", "m3"])
            );
        }
        let views = self.all(&[Kind::View]);
        let replace = self.rng.chance(30);
        let name = if replace && !views.is_empty() {
            let at = self.rng.pick(&views).clone();
            self.named(&at)
        } else {
            self.new_name(&["v1", "v2", "v3", "v4"])
        };
        let names = if self.rng.chance(10) {
            format!(" ({})", ["c1", "c2", "c3", "c4"][..width.clamp(1, 4)].join(", "))
        } else {
            String::new()
        };
        let options = if self.version >= 15 {
            self.rng.word(&["", "", "", "", " WITH (security_barrier)", " WITH (security_invoker = true)"])
        } else {
            ""
        };
        let check = self.maybe(6, " WITH CASCADED CHECK OPTION");
        format!("CREATE {}VIEW {name}{names}{options} AS {query}{check}", if replace { "OR REPLACE " } else { "" })
    }
}

/// A value of a bound that grows with `n`.
fn range_value(class: Class, n: usize) -> String {
    match class {
        Class::Number => (n * 10).to_string(),
        Class::Day => format!("'2020-0{}-01'", 1 + n.min(8)),
        Class::Text => format!("'{}'", char::from(b'a' + u8::try_from(n % 26).unwrap_or_default())),
        Class::Bool => {
            if n == 0 {
                "false".into()
            } else {
                "true".into()
            }
        }
        _ => format!("'{n}'"),
    }
}

fn first_of(columns: &[String]) -> String {
    match columns {
        [one] => format!(" ({one})"),
        _ => String::new(),
    }
}

/// The type of a name, where expressions are made for it.
fn known(name: &str) -> Option<undrift::catalog::Type> {
    let name = match name {
        "integer" | "serial" => "int4",
        "bigint" | "bigserial" => "int8",
        "smallint" | "smallserial" => "int2",
        "text" => "text",
        "varchar" | "varchar(20)" => "varchar",
        "numeric" | "numeric(10,2)" => "numeric",
        "boolean" => "bool",
        "date" => "date",
        "timestamp" => "timestamp",
        "timestamptz" => "timestamptz",
        "jsonb" => "jsonb",
        "uuid" => "uuid",
        "interval" => "interval",
        "float8" => "float8",
        "integer[]" => return Some(undrift::catalog::Type::builtin("int4").array_of()),
        "text[]" => return Some(undrift::catalog::Type::builtin("text").array_of()),
        _ => return None,
    };
    Some(undrift::catalog::Type::builtin(name))
}
