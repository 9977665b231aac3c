//! Forms of statements beside the usual ones: what else ALTER does to each kind, temporal keys, bodies that write, statements
//! that are no DDL and reach the schema all the same.

use undrift::catalog::{Address, Kind, quote_ident};

use super::{CONSTRAINTS, Maker, RELATIONS, ROUTINES, TABLES, TYPES, Target, list};

const SUBSCRIPTIONS: &[&str] = &["sub1", "sub2"];

impl Maker<'_> {
    pub(super) fn wide(&mut self) -> String {
        match self.rng.below(40) {
            0..=1 => self.subscription(),
            2..=4 => self.more_privileges(),
            5..=6 => self.more_owners(),
            7..=9 => self.temporal(),
            10..=12 => self.writing_body(),
            13..=15 => self.alter_index(),
            16..=19 => self.more_of_tables(),
            20..=21 => self.alter_materialized_view(),
            22..=24 => self.more_of_routines(),
            25..=26 => self.more_of_types(),
            27..=30 => self.no_ddl(),
            31 => self.parser_or_template(),
            32..=33 => self.more_of_publications(),
            34 => self.more_of_servers(),
            35 => self.more_of_collations(),
            36..=37 => self.more_comments(),
            38 => self.more_views(),
            _ => self.label_or_import(),
        }
    }

    fn subscription(&mut self) -> String {
        let there = self.all(&[Kind::Subscription]);
        if there.is_empty() || self.rng.chance(25) {
            let more = self.rng.word(&["", ", slot_name = NONE", ", binary", ", nosuch = 1", ", enabled = true"]);
            let publications = self.rng.word(&["pub1", "pub1, pub2", "pub1, pub1"]);
            return format!(
                "CREATE SUBSCRIPTION {} CONNECTION 'dbname=nosuch' PUBLICATION {publications} WITH (connect = false{more})",
                self.name(SUBSCRIPTIONS)
            );
        }
        let of = quote_ident(self.rng.pick(&there).name());
        match self.rng.below(9) {
            0 => format!("ALTER SUBSCRIPTION {of} RENAME TO {}", self.name(SUBSCRIPTIONS)),
            1 => format!("ALTER SUBSCRIPTION {of} SET (slot_name = NONE)"),
            2 => format!("ALTER SUBSCRIPTION {of} SET PUBLICATION pub2 WITH (refresh = false)"),
            3 => format!("ALTER SUBSCRIPTION {of} ADD PUBLICATION pub3 WITH (refresh = false)"),
            4 => format!("ALTER SUBSCRIPTION {of} DROP PUBLICATION pub1 WITH (refresh = false)"),
            5 => format!("ALTER SUBSCRIPTION {of} SET (synchronous_commit = off)"),
            6 => format!("ALTER SUBSCRIPTION {of} CONNECTION 'dbname=other'"),
            7 => format!("COMMENT ON SUBSCRIPTION {of} IS 'x'"),
            _ => format!("ALTER SUBSCRIPTION {of} DISABLE"),
        }
    }

    fn grantees(&mut self) -> &'static str {
        self.rng.word(&["reader", "writer", "PUBLIC", "reader, writer", "CURRENT_USER"])
    }

    fn more_privileges(&mut self) -> String {
        let (privileges, on) = match self.rng.below(12) {
            0 => ("SELECT", format!("ALL TABLES IN SCHEMA {}", self.schema_name())),
            1 => ("USAGE", format!("ALL SEQUENCES IN SCHEMA {}", self.schema_name())),
            2 => ("EXECUTE", format!("ALL FUNCTIONS IN SCHEMA {}", self.schema_name())),
            3 => ("ALL", format!("ALL ROUTINES IN SCHEMA {}", self.schema_name())),
            4 => ("USAGE", "LANGUAGE plpgsql".to_owned()),
            5 => ("USAGE", format!("FOREIGN SERVER {}", self.top(Kind::ForeignServer, &["srv1"]))),
            6 => ("ALL", format!("FOREIGN DATA WRAPPER {}", self.top(Kind::ForeignDataWrapper, &["fdw1"]))),
            7 => ("USAGE", format!("DOMAIN {}", self.target(&[Kind::Domain], TYPES).sql)),
            8 => ("USAGE", format!("TYPE {}", self.target(&[Kind::RangeType, Kind::Table], TYPES).sql)),
            9 => ("USAGE", format!("LANGUAGE {}", self.top(Kind::Language, &["lang1"]))),
            10 => {
                let on = self.target(&[Kind::Table, Kind::View, Kind::ForeignTable], RELATIONS);
                let columns = self.columns(&on);
                let (some, others) = (self.some_columns(&columns, 2), self.some_columns(&columns, 2));
                let verb = if self.rng.chance(60) { "GRANT" } else { "REVOKE" };
                let to = if verb == "GRANT" { "TO" } else { "FROM" };
                return format!(
                    "{verb} SELECT ({}), UPDATE ({}) ON {} {to} {}",
                    list(&some),
                    list(&others),
                    on.sql,
                    self.grantees()
                );
            }
            _ => {
                let of = self.rng.word(&["", " FOR ROLE CURRENT_USER", " FOR ROLE writer"]);
                let place =
                    if self.rng.chance(40) { format!(" IN SCHEMA {}", self.schema_name()) } else { String::new() };
                let action = self.rng.word(&[
                    "GRANT USAGE ON SCHEMAS TO reader",
                    "GRANT ALL ON TABLES TO reader WITH GRANT OPTION",
                    "REVOKE EXECUTE ON ROUTINES FROM PUBLIC",
                    "REVOKE GRANT OPTION FOR ALL ON TABLES FROM reader",
                    "GRANT SELECT, INSERT ON TABLES TO reader, writer",
                ]);
                return format!("ALTER DEFAULT PRIVILEGES{of}{place} {action}");
            }
        };
        if self.rng.chance(65) {
            return format!("GRANT {privileges} ON {on} TO {}", self.grantees());
        }
        format!("REVOKE {privileges} ON {on} FROM {}{}", self.grantees(), self.maybe(25, " CASCADE"))
    }

    fn more_owners(&mut self) -> String {
        let (word, of) = match self.rng.below(13) {
            0 => ("SCHEMA", self.schema_name()),
            1 => ("STATISTICS", self.target(&[Kind::Statistics], &["st1"]).sql),
            2 => ("COLLATION", self.target(&[Kind::Collation], &["co1"]).sql),
            3 => ("PUBLICATION", self.top(Kind::Publication, &["pub1"])),
            4 => ("FOREIGN TABLE", self.target(&[Kind::ForeignTable], RELATIONS).sql),
            5 => ("SERVER", self.top(Kind::ForeignServer, &["srv1"])),
            6 => ("LANGUAGE", self.top(Kind::Language, &["lang1"])),
            7 => ("TEXT SEARCH CONFIGURATION", self.target(&[Kind::TextSearchConfiguration], &["cfg1"]).sql),
            8 => ("TEXT SEARCH DICTIONARY", self.target(&[Kind::TextSearchDictionary], &["d1"]).sql),
            9 => ("CONVERSION", self.target(&[Kind::Conversion], &["conv1"]).sql),
            10 => ("TYPE", self.target(&[Kind::RangeType, Kind::BaseType], TYPES).sql),
            _ => {
                // Only a superuser owns one, and who is one is not a part of the history.
                let (word, of) = match self.rng.below(2) {
                    0 => ("EVENT TRIGGER", self.top(Kind::EventTrigger, &["et1"])),
                    _ => ("FOREIGN DATA WRAPPER", self.top(Kind::ForeignDataWrapper, &["fdw1"])),
                };
                return format!("ALTER {word} {of} OWNER TO CURRENT_USER");
            }
        };
        let role = self.rng.word(&["reader", "writer", "CURRENT_USER"]);
        format!("ALTER {word} {of} OWNER TO {role}")
    }

    /// Keys WITHOUT OVERLAPS and foreign keys with PERIOD.
    fn temporal(&mut self) -> String {
        let ranges: Vec<Address> = self
            .all(TABLES)
            .into_iter()
            .filter(|at| self.catalog.columns(at).iter().filter(|(_, c)| c.ty.is("int4range")).count() > 1)
            .collect();
        if ranges.is_empty() || self.rng.chance(35) {
            let key = self.rng.word(&[
                "PRIMARY KEY (a, b WITHOUT OVERLAPS)",
                "UNIQUE (a, b WITHOUT OVERLAPS)",
                "CONSTRAINT k1 UNIQUE (b, a WITHOUT OVERLAPS) DEFERRABLE",
                "EXCLUDE USING gist (a WITH =, b WITH &&)",
                "EXCLUDE USING gist (a WITH &&) WHERE (NOT isempty(b))",
                "UNIQUE (c, b WITHOUT OVERLAPS)",
                "UNIQUE (b WITHOUT OVERLAPS)",
                "UNIQUE (a, b)",
            ]);
            let parted = self.maybe(15, " PARTITION BY RANGE (a)");
            return format!(
                "CREATE TABLE {} (a int4range, b int4range, c text, {key}){parted}",
                self.new_name(RELATIONS)
            );
        }
        let (one, other) = (self.rng.pick(&ranges).clone(), self.rng.pick(&ranges).clone());
        let (table, other) = (self.named(&one), self.named(&other));
        match self.rng.below(7) {
            0 => {
                format!("ALTER TABLE {table} ADD CONSTRAINT {} UNIQUE (a, b WITHOUT OVERLAPS)", self.name(CONSTRAINTS))
            }
            1 => format!("ALTER TABLE {table} ADD FOREIGN KEY (a, PERIOD b) REFERENCES {other} (a, PERIOD b)"),
            2 => format!("ALTER TABLE {table} ADD FOREIGN KEY (a, PERIOD b) REFERENCES {other}"),
            3 => format!("ALTER TABLE {table} ADD FOREIGN KEY (a, b) REFERENCES {other} (a, b)"),
            4 => format!(
                "ALTER TABLE {table} ADD FOREIGN KEY (a, PERIOD b) REFERENCES {other} (a, PERIOD b) ON DELETE CASCADE"
            ),
            5 => format!("CREATE TABLE {} (LIKE {table} INCLUDING ALL)", self.new_name(RELATIONS)),
            _ => format!("ALTER TABLE {table} ALTER COLUMN b TYPE int8range USING NULL"),
        }
    }

    /// Functions of the SQL standard whose bodies write.
    fn writing_body(&mut self) -> String {
        let there = self.all(TABLES);
        if self.version < 14 || there.is_empty() {
            return format!("CREATE FUNCTION {}() RETURNS void LANGUAGE sql AS ''", self.new_name(ROUTINES));
        }
        let at = self.rng.pick(&there).clone();
        let table = Target { sql: self.named(&at), at: Some(at) };
        let columns = self.columns(&table);
        let (c, d) = (self.column_of(&columns), self.column_of(&columns));
        let condition = self.condition(&columns);
        let value = self.literal(c.ty.as_ref());
        let (c, d, t) = (&c.sql, &d.sql, &table.sql);
        let body = match self.rng.below(9) {
            0 => format!("INSERT INTO {t} ({c}) VALUES ({value})"),
            1 => format!("INSERT INTO {t} ({c}) SELECT x.{c} FROM {t} x ON CONFLICT DO NOTHING"),
            2 => format!("UPDATE {t} SET {c} = {value} WHERE {condition}"),
            3 => format!("DELETE FROM {t} WHERE {condition}"),
            4 => format!("DELETE FROM {t} USING {t} y WHERE y.{d} IS NULL"),
            5 if self.version >= 15 => format!(
                "MERGE INTO {t} x USING {t} y ON x.{d}::text = y.{d}::text WHEN MATCHED THEN DELETE WHEN NOT MATCHED THEN INSERT ({c}) VALUES (y.{c})"
            ),
            6 if self.version >= 15 => format!(
                "MERGE INTO {t} x USING (SELECT {d} FROM {t}) y ON false WHEN MATCHED AND x.{c} IS NULL THEN UPDATE SET {c} = DEFAULT WHEN NOT MATCHED THEN DO NOTHING"
            ),
            7 => format!("WITH w AS (DELETE FROM {t} RETURNING {c}) INSERT INTO {t} ({c}) SELECT {c} FROM w"),
            _ => format!("UPDATE {t} SET ({c}, {d}) = (SELECT z.{c}, z.{d} FROM {t} z LIMIT 1)"),
        };
        let name = self.new_name(ROUTINES);
        match self.rng.below(3) {
            0 => format!("CREATE PROCEDURE {name}(p integer) LANGUAGE sql BEGIN ATOMIC {body}; END"),
            1 => format!(
                "CREATE OR REPLACE FUNCTION {name}() RETURNS SETOF text LANGUAGE sql BEGIN ATOMIC {body}; SELECT {c}::text FROM {t}; END"
            ),
            _ => format!("CREATE FUNCTION {name}() RETURNS void LANGUAGE sql BEGIN ATOMIC {body}; END"),
        }
    }

    fn alter_index(&mut self) -> String {
        let of = self.target(&[Kind::Index], &["i1", "i2"]);
        match self.rng.below(8) {
            0 => format!("ALTER INDEX {} SET (fillfactor = 70)", of.sql),
            1 => format!("ALTER INDEX {} RESET (fillfactor, deduplicate_items)", of.sql),
            2 => format!("ALTER INDEX {} ALTER COLUMN {} SET STATISTICS 50", of.sql, 1 + self.rng.below(2)),
            3 => format!("ALTER INDEX {} SET TABLESPACE pg_default", of.sql),
            4 => format!("ALTER INDEX IF EXISTS {} RENAME TO {}", of.sql, self.name(&["i1", "i2", "i5"])),
            5..=6 => {
                let other = self.target(&[Kind::Index], &["i1", "i2"]);
                format!("ALTER INDEX {} ATTACH PARTITION {}", of.sql, other.sql)
            }
            _ => format!("ALTER TABLE {} RENAME TO {}", of.sql, self.name(&["i1", "i2", "i5"])),
        }
    }

    fn more_of_tables(&mut self) -> String {
        let table = self.table();
        let columns = self.columns(&table);
        let column = self.column_of(&columns);
        let (t, c) = (&table.sql, &column.sql);
        match self.rng.below(16) {
            0 => format!("ALTER TABLE {t} SET ACCESS METHOD heap"),
            1 => format!("ALTER TABLE {t} SET ACCESS METHOD {}", self.rng.word(&["DEFAULT", "am1", "btree", "nosuch"])),
            2 => format!("ALTER TABLE {t} SET TABLESPACE {}", self.rng.word(&["pg_default", "pg_global"])),
            3 => format!("ALTER TABLE {t} SET WITHOUT OIDS"),
            4 => {
                let storage = self.rng.word(&["STORAGE external", "STORAGE main", "COMPRESSION pglz", "STORAGE plain"]);
                format!(
                    "CREATE TABLE {} (a text {storage}, b integer, c varchar(10) COMPRESSION pglz NOT NULL)",
                    self.new_name(RELATIONS)
                )
            }
            5 => format!("SELECT {c} INTO {} FROM {t}", self.new_name(RELATIONS)),
            6 => format!(
                "CREATE TABLE {} AS {} {t} WITH NO DATA",
                self.new_name(RELATIONS),
                self.rng.word(&["TABLE", "SELECT * FROM", "SELECT count(*) FROM"])
            ),
            7 => format!("CREATE TEMP TABLE {} AS SELECT {c} FROM {t}", self.name(RELATIONS)),
            8 => format!("CREATE TABLE {} () INHERITS ({t}, {t})", self.new_name(RELATIONS)),
            9 => format!(
                "ALTER TABLE {t} ADD COLUMN {} {} STORAGE {}",
                self.any_column(),
                self.type_name(),
                self.rng.word(&["plain", "extended", "DEFAULT"])
            ),
            10 => format!("CREATE TABLE {} (LIKE {t} INCLUDING ALL EXCLUDING INDEXES)", self.new_name(RELATIONS)),
            11 => format!(
                "ALTER TABLE {t} ADD CONSTRAINT {} CHECK ({}) NO INHERIT NOT VALID",
                self.name(CONSTRAINTS),
                self.condition(&columns)
            ),
            12 => format!("ALTER TABLE {t} ALTER COLUMN {c} TYPE text COLLATE \"C\""),
            13 => {
                format!("ALTER TABLE {t} ALTER COLUMN {c} SET STORAGE DEFAULT, ALTER COLUMN {c} SET STATISTICS DEFAULT")
            }
            14 => format!("ALTER TABLE {t} DISABLE TRIGGER ALL, ENABLE REPLICA TRIGGER {}", self.name(&["g1", "g2"])),
            _ => format!("DROP TABLE {t}, {}{}", self.table().sql, self.maybe(50, " CASCADE")),
        }
    }

    fn alter_materialized_view(&mut self) -> String {
        let of = self.target(&[Kind::MaterializedView], &["m1", "m2"]);
        let columns = self.columns(&of);
        let c = self.column_of(&columns).sql;
        let action = match self.rng.below(9) {
            0 => "SET (fillfactor = 60, autovacuum_enabled = off)".to_owned(),
            1 => "RESET (fillfactor)".to_owned(),
            2 => format!("ALTER COLUMN {c} SET STATISTICS 10"),
            3 => format!("ALTER COLUMN {c} SET STORAGE external"),
            4 => format!("ALTER COLUMN {c} SET (n_distinct = 3)"),
            5 => format!("RENAME COLUMN {c} TO {}", self.any_column()),
            6 => "SET WITHOUT CLUSTER".to_owned(),
            7 => format!("ALTER COLUMN {c} SET COMPRESSION pglz"),
            _ => format!("CLUSTER ON {}", self.name(&["i1", "i2"])),
        };
        format!("ALTER MATERIALIZED VIEW {} {action}", of.sql)
    }

    fn more_of_routines(&mut self) -> String {
        if self.rng.chance(50) {
            let name = self.new_name(ROUTINES);
            let ty = self.type_name();
            return match self.rng.below(10) {
                0 => format!("CREATE FUNCTION {name}(VARIADIC v {ty}[]) RETURNS integer LANGUAGE plpgsql AS $$BEGIN RETURN 1; END$$"),
                1 => format!("CREATE FUNCTION {name}(INOUT a {ty}, OUT b integer) LANGUAGE plpgsql AS $$BEGIN RETURN; END$$"),
                2 => format!("CREATE FUNCTION {name}(anyelement, anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT $1'"),
                3 => format!("CREATE PROCEDURE {name}(IN a {ty}, INOUT b integer DEFAULT 1) LANGUAGE plpgsql AS $$BEGIN END$$"),
                4 => format!("CREATE FUNCTION {name}(a integer DEFAULT 1, b {ty}) RETURNS integer LANGUAGE sql AS 'SELECT 1'"),
                5 => format!("CREATE FUNCTION {name}(a {ty}) RETURNS {ty} LANGUAGE plpgsql SET work_mem = '1MB' SET search_path FROM CURRENT AS $$BEGIN RETURN a; END$$"),
                6 => format!("CREATE FUNCTION {name}(a integer) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'int4eq'"),
                7 => "CREATE AGGREGATE agg3(float8 ORDER BY integer) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = percentile_disc_final, FINALFUNC_EXTRA)".to_owned(),
                8 => "CREATE AGGREGATE agg2(integer) (SFUNC = int4pl, STYPE = integer, MSFUNC = int4pl, MINVFUNC = int4mi, MSTYPE = integer)".to_owned(),
                _ => format!("CREATE FUNCTION {name}(a {ty}) RETURNS TABLE (a {ty}) LANGUAGE plpgsql AS $$BEGIN END$$"),
            };
        }
        let routine = self.target(&[Kind::Function], &["f1(integer)", "f2()"]);
        let sql = routine.at.as_ref().map_or(routine.sql.clone(), Address::sql_name);
        let bare =
            routine.at.as_ref().map_or("f1".to_owned(), |at| quote_ident(at.path.parts().get(1).map_or("f1", |p| p)));
        let word = self.routine_word(&routine);
        match self.rng.below(6) {
            0 => format!(
                "DROP {} {bare}{}",
                self.rng.word(&["FUNCTION", "PROCEDURE", "ROUTINE"]),
                self.maybe(40, " CASCADE")
            ),
            1 => format!("ALTER ROUTINE {bare} RENAME TO {}", self.name(ROUTINES)),
            2 => format!("COMMENT ON {word} {bare} IS 'x'"),
            3 => format!("ALTER {word} {sql} OWNER TO writer"),
            _ => format!(
                "ALTER {word} {sql} {}",
                self.rng.word(&[
                    "LEAKPROOF",
                    "NOT LEAKPROOF VOLATILE",
                    "RESET search_path",
                    "SET work_mem FROM CURRENT",
                    "SET nosuch = 1",
                    "SUPPORT generate_series_int4_support",
                    "SECURITY INVOKER PARALLEL RESTRICTED",
                    "RETURNS NULL ON NULL INPUT",
                    "COST 0",
                    "IMMUTABLE STABLE",
                ])
            ),
        }
    }

    fn more_of_types(&mut self) -> String {
        match self.rng.below(7) {
            0 => {
                let of = self.target(&[Kind::CompositeType], TYPES);
                let columns = self.columns(&of);
                let (c, d) = (self.column_of(&columns).sql, self.any_column());
                format!(
                    "ALTER TYPE {} ADD ATTRIBUTE {d} integer, DROP ATTRIBUTE {c}{}",
                    of.sql,
                    self.maybe(50, " CASCADE")
                )
            }
            1 => {
                let of = self.target(&[Kind::CompositeType], TYPES);
                let columns = self.columns(&of);
                let c = self.column_of(&columns).sql;
                format!("ALTER TYPE {} ALTER ATTRIBUTE {c} TYPE text COLLATE \"C\"", of.sql)
            }
            2 => {
                let of = self.target(&[Kind::RangeType, Kind::MultirangeType], TYPES);
                format!("ALTER TYPE {} RENAME TO {}", of.sql, self.name(TYPES))
            }
            3 => {
                let of = self.target(&[Kind::RangeType, Kind::MultirangeType], TYPES);
                format!("ALTER TYPE {} SET SCHEMA {}", of.sql, self.schema_name())
            }
            4 => format!("DROP TYPE {}", self.target(&[Kind::MultirangeType, Kind::Table], TYPES).sql),
            5 => {
                let of = self.target(&[Kind::RangeType, Kind::MultirangeType, Kind::Domain], TYPES);
                format!("ALTER TABLE {} ADD COLUMN {} {}", self.table().sql, self.any_column(), of.sql)
            }
            _ => {
                let of = self.target(&[Kind::EnumType, Kind::Domain, Kind::RangeType], TYPES);
                format!("CREATE DOMAIN {} AS {}[] CHECK (cardinality(VALUE) < 5)", self.new_name(TYPES), of.sql)
            }
        }
    }

    /// What is no DDL, on a database without rows. Statements that write are left out: what they are refused for is about rows.
    fn no_ddl(&mut self) -> String {
        let table = self.table();
        let t = &table.sql;
        match self.rng.below(14) {
            0 => format!("SELECT setval('{}', 7)", self.sequence_name()),
            1 => format!("SELECT nextval('{}')", self.sequence_name()),
            2 => format!("TRUNCATE {t}{}", self.rng.word(&["", " RESTART IDENTITY", " CASCADE"])),
            3 => format!("ANALYZE {t}"),
            4 => format!("VACUUM {t}"),
            5 => format!("CLUSTER {t}"),
            6 => format!("REINDEX TABLE {t}"),
            7 => format!("LOCK TABLE {t} IN SHARE MODE"),
            8 => "SET CONSTRAINTS ALL DEFERRED".into(),
            9 => self.rng.word(&["DISCARD TEMP", "DISCARD PLANS", "DISCARD SEQUENCES"]).to_owned(),
            // What is prepared is not read.
            10 if table.at.as_ref().is_some_and(|at| at.kind == Kind::Table) => {
                format!("PREPARE stmt AS SELECT * FROM {t}")
            }
            11 => self.rng.word(&["DEALLOCATE stmt", "DEALLOCATE ALL", "EXECUTE stmt"]).to_owned(),
            12 => format!("EXPLAIN SELECT * FROM {t}"),
            _ => format!("SELECT * FROM {t}"),
        }
    }

    fn sequence_name(&mut self) -> String {
        self.target(&[Kind::Sequence], &["q1"]).sql.replace('\'', "''")
    }

    fn parser_or_template(&mut self) -> String {
        let name = self.new_name(&["tsp1", "tsp2"]);
        match self.rng.below(7) {
            0..=1 => format!(
                "CREATE TEXT SEARCH PARSER {name} (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = {})",
                self.rng.word(&["prsd_lextype", "prsd_lextype, HEADLINE = prsd_headline", "nosuch"])
            ),
            2 => format!("CREATE TEXT SEARCH TEMPLATE {name} (INIT = dsimple_init, LEXIZE = dsimple_lexize)"),
            3 => format!("CREATE TEXT SEARCH CONFIGURATION cfg1 (PARSER = {name})"),
            4 => {
                let of = self.target(&[Kind::TextSearchParser], &["tsp1"]).sql;
                format!("ALTER TEXT SEARCH PARSER {of} RENAME TO {}", self.name(&["tsp1", "tsp2"]))
            }
            5 => {
                let of = self.target(&[Kind::TextSearchTemplate], &["tsp1"]).sql;
                format!("ALTER TEXT SEARCH TEMPLATE {of} SET SCHEMA {}", self.schema_name())
            }
            _ => {
                let of = self.target(&[Kind::TextSearchParser], &["tsp1"]).sql;
                format!("DROP TEXT SEARCH PARSER {of}{}", self.rng.word(&["", " CASCADE"]))
            }
        }
    }

    fn more_of_publications(&mut self) -> String {
        let of = self.top(Kind::Publication, &["pub1"]);
        match self.rng.below(7) {
            0 => format!("ALTER PUBLICATION {of} ADD TABLES IN SCHEMA {}", self.schema_name()),
            1 => format!("ALTER PUBLICATION {of} DROP TABLES IN SCHEMA {}", self.schema_name()),
            2 => format!("ALTER PUBLICATION {of} SET TABLES IN SCHEMA {}, CURRENT_SCHEMA", self.schema_name()),
            3 => format!("ALTER PUBLICATION {of} SET (publish_via_partition_root, publish = 'insert')"),
            4 => format!("ALTER PUBLICATION {of} SET (publish_generated_columns = stored)"),
            5 => format!("ALTER PUBLICATION {of} ADD TABLE {}, {}", self.table().sql, self.table().sql),
            _ => format!(
                "CREATE PUBLICATION pub3 FOR TABLE {}, TABLES IN SCHEMA {}",
                self.table().sql,
                self.schema_name()
            ),
        }
    }

    fn more_of_servers(&mut self) -> String {
        let of = self.top(Kind::ForeignServer, &["srv1"]);
        match self.rng.below(6) {
            0 => format!("ALTER SERVER {of} VERSION '2'"),
            1 => format!("ALTER SERVER {of} RENAME TO {}", self.name(&["srv1", "srv3"])),
            2 => format!("ALTER USER MAPPING FOR reader SERVER {of} OPTIONS (ADD u 'v')"),
            3 => format!("DROP USER MAPPING {}FOR PUBLIC SERVER {of}", self.maybe(40, "IF EXISTS ")),
            4 => format!("ALTER FOREIGN DATA WRAPPER {} NO HANDLER", self.top(Kind::ForeignDataWrapper, &["fdw1"])),
            _ => format!(
                "ALTER FOREIGN DATA WRAPPER {} RENAME TO {}",
                self.top(Kind::ForeignDataWrapper, &["fdw1"]),
                self.name(&["fdw1", "fdw3"])
            ),
        }
    }

    fn more_of_collations(&mut self) -> String {
        let of = self.target(&[Kind::Collation], &["co1", "co2"]).sql;
        match self.rng.below(5) {
            0 => format!("ALTER COLLATION {of} SET SCHEMA {}", self.schema_name()),
            1 => format!("ALTER COLLATION {of} REFRESH VERSION"),
            2 => format!(
                "CREATE COLLATION {} (provider = icu, locale = 'und', deterministic = false)",
                self.new_name(&["co1", "co3"])
            ),
            3 => format!("CREATE COLLATION {} (provider = nosuch, locale = 'C')", self.new_name(&["co1", "co3"])),
            _ => {
                let table = self.table();
                let columns = self.columns(&table);
                let c = self.column_of(&columns).sql;
                format!("CREATE INDEX ON {} ({c} COLLATE {of})", table.sql)
            }
        }
    }

    fn more_comments(&mut self) -> String {
        let on = match self.rng.below(12) {
            0 => format!("COLLATION {}", self.target(&[Kind::Collation], &["co1"]).sql),
            1 => format!("CONVERSION {}", self.target(&[Kind::Conversion], &["conv1"]).sql),
            2 => format!("FOREIGN DATA WRAPPER {}", self.top(Kind::ForeignDataWrapper, &["fdw1"])),
            3 => format!("EVENT TRIGGER {}", self.top(Kind::EventTrigger, &["et1"])),
            4 => format!("ACCESS METHOD {}", self.top(Kind::AccessMethod, &["am1"])),
            5 => format!("TEXT SEARCH DICTIONARY {}", self.target(&[Kind::TextSearchDictionary], &["d1"]).sql),
            6 => format!("TEXT SEARCH CONFIGURATION {}", self.target(&[Kind::TextSearchConfiguration], &["cfg1"]).sql),
            7 => format!("TEXT SEARCH PARSER {}", self.target(&[Kind::TextSearchParser], &["tsp1"]).sql),
            8 => "CAST (integer AS text)".to_owned(),
            9 => format!("TRANSFORM FOR integer LANGUAGE {}", self.top(Kind::Language, &["lang1"])),
            10 => format!("TYPE {}", self.target(&[Kind::RangeType, Kind::MultirangeType, Kind::Table], TYPES).sql),
            _ => format!("INDEX {}", self.target(&[Kind::Index], &["i1"]).sql),
        };
        format!("COMMENT ON {on} IS {}", self.rng.word(&["'a comment'", "NULL"]))
    }

    fn more_views(&mut self) -> String {
        let table = self.table();
        let columns = self.columns(&table);
        let (c, d) = (self.column_of(&columns).sql, self.column_of(&columns).sql);
        let t = &table.sql;
        let name = self.new_name(&["v5", "v6"]);
        match self.rng.below(8) {
            0 => format!("CREATE VIEW {name} AS SELECT {c} AS x, {d} AS y FROM {t} WITH LOCAL CHECK OPTION"),
            1 => {
                format!("CREATE RECURSIVE VIEW {name} (n) AS VALUES (1) UNION ALL SELECT n + 1 FROM {name} WHERE n < 9")
            }
            2 => format!("CREATE TEMP VIEW v7 AS SELECT {c} FROM {t}"),
            3 => format!(
                "CREATE VIEW {name} AS SELECT x.{c}, y.n FROM {t} x, LATERAL (SELECT count(*) AS n FROM {t} z WHERE z.{d} IS NULL) y"
            ),
            4 => format!("CREATE VIEW {name} AS SELECT row_number() OVER (ORDER BY {c}::text) AS n, {d} FROM {t}"),
            5 => format!("CREATE VIEW {name} AS VALUES (1, 'a'), (2, NULL)"),
            6 => format!(
                "CREATE VIEW {name} AS SELECT last_value, is_called FROM {}",
                self.target(&[Kind::Sequence], &["q1"]).sql
            ),
            _ => format!("CREATE OR REPLACE VIEW {name} AS SELECT x FROM {t} x"),
        }
    }

    fn label_or_import(&mut self) -> String {
        match self.rng.below(4) {
            0 if !self.all(TABLES).is_empty() => {
                // Whether the table or a provider is what is missed depends on what the server has loaded.
                let there = self.all(TABLES);
                format!("SECURITY LABEL ON TABLE {} IS 'x'", self.rng.pick(&there).sql_name())
            }
            1 => format!(
                "IMPORT FOREIGN SCHEMA s FROM SERVER {} INTO {}",
                self.top(Kind::ForeignServer, &["srv1"]),
                self.schema_name()
            ),
            2 => format!("CREATE SCHEMA AUTHORIZATION {}", self.rng.word(&["reader", "writer"])),
            _ => format!(
                "CREATE SCHEMA {} AUTHORIZATION writer CREATE TABLE t1 (a integer) GRANT SELECT ON t1 TO reader",
                self.name(super::SCHEMAS)
            ),
        }
    }
}
