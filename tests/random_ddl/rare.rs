//! What histories have less often: extensions and their members, aggregates, operators with their classes and families, base
//! types, text search, conversions, languages, transforms and access methods, blocks of PL/pgSQL, schemas with elements.

use undrift::catalog::{Kind, quote_ident};

use super::{Maker, RELATIONS, ROUTINES, TYPES};

const EXTENSIONS: &[&str] = &["citext", "hstore", "cube", "earthdistance", "unaccent", "intarray", "pg_trgm"];
const OPERATORS: &[&str] = &["===", "!==", "<<<"];
const CLASSES: &[&str] = &["c1_ops", "c2_ops", "int4_ops"];
const DICTIONARIES: &[&str] = &["d1", "d2"];
const CONFIGURATIONS: &[&str] = &["cfg1", "cfg2"];
const LANGUAGES: &[&str] = &["lang1", "lang2"];
const METHODS: &[&str] = &["am1", "am2"];

impl Maker<'_> {
    pub(super) fn rare(&mut self) -> String {
        match self.rng.below(30) {
            0..=6 => self.extension(),
            7..=9 => self.aggregate(),
            10..=13 => self.operator(),
            14..=16 => self.class_or_family(),
            17..=18 => self.base_type(),
            19..=21 => self.text_search(),
            22 => self.conversion(),
            23..=24 => self.language(),
            25..=27 => self.block(),
            28 => self.schema_with_elements(),
            _ => self.owned(),
        }
    }

    fn behavior(&mut self) -> &'static str {
        self.rng.word(&["", "", " RESTRICT", " CASCADE"])
    }

    fn extension(&mut self) -> String {
        let there = self.catalog.extensions().map(|(at, _)| at.name().clone()).filter(|n| *n != "plpgsql");
        let there: Vec<_> = there.collect();
        if there.is_empty() || self.rng.chance(35) {
            let schema = if self.rng.chance(30) { format!(" SCHEMA {}", self.schema_name()) } else { String::new() };
            return format!(
                "CREATE EXTENSION {}{}{schema}{}",
                self.maybe(30, "IF NOT EXISTS "),
                self.name(EXTENSIONS),
                self.maybe(40, " CASCADE")
            );
        }
        let name = quote_ident(self.rng.pick(&there).as_str());
        match self.rng.below(9) {
            0 => format!("DROP EXTENSION {}{name}{}", self.maybe(20, "IF EXISTS "), self.behavior()),
            1..=2 => format!("ALTER EXTENSION {name} SET SCHEMA {}", self.schema_name()),
            3 => format!("ALTER EXTENSION {name} UPDATE"),
            4 => format!("COMMENT ON EXTENSION {name} IS {}", self.rng.word(&["'x'", "NULL"])),
            5 => {
                let (target, word) = self.any();
                let on = if word == "INDEX" || word == "FUNCTION" { word } else { "INDEX" };
                format!("ALTER {on} {} DEPENDS ON EXTENSION {name}", target.sql)
            }
            n => {
                let (target, word) = self.any();
                let action = if n == 6 { "DROP" } else { "ADD" };
                format!("ALTER EXTENSION {name} {action} {word} {}", target.sql)
            }
        }
    }

    fn aggregate(&mut self) -> String {
        let aggregates: Vec<String> =
            self.catalog.functions().filter(|(_, f)| f.aggregate.is_some()).map(|(at, _)| at.sql_name()).collect();
        if aggregates.is_empty() || self.rng.chance(50) {
            let or_replace = self.maybe(25, "OR REPLACE ");
            let name = self.new_name(&["agg1", "agg2", "f1"]);
            let definition = self.rng.word(&[
                "(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0')",
                "(integer) (SFUNC = int4larger, STYPE = integer, SORTOP = >)",
                "(bigint) (SFUNC = int8_avg_accum, STYPE = internal, FINALFUNC = int8_avg)",
                "(anyelement) (SFUNC = array_append, STYPE = anyarray, INITCOND = '{}')",
                "(float8) (SFUNC = float8pl, STYPE = float8, COMBINEFUNC = float8pl, PARALLEL = safe)",
                "(text) (SFUNC = textcat, STYPE = text)",
                "(integer) (SFUNC = int4pl)",
                "(integer) (SFUNC = nosuch, STYPE = integer)",
                "(text) (SFUNC = int4pl, STYPE = integer)",
                "(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0')",
            ]);
            return format!("CREATE {or_replace}AGGREGATE {name}{definition}");
        }
        let of = self.rng.pick(&aggregates).clone();
        match self.rng.below(5) {
            0 => format!("ALTER AGGREGATE {of} RENAME TO {}", self.name(ROUTINES)),
            1 => format!("ALTER AGGREGATE {of} SET SCHEMA {}", self.schema_name()),
            2 => format!("COMMENT ON AGGREGATE {of} IS 'x'"),
            _ => format!("DROP AGGREGATE {of}{}", self.behavior()),
        }
    }

    fn operator(&mut self) -> String {
        let there: Vec<String> = self.all(&[Kind::Operator]).iter().map(undrift::catalog::Address::sql_name).collect();
        if there.is_empty() || self.rng.chance(55) {
            let name = *self.rng.pick(OPERATORS);
            let name = if self.rng.chance(30) { format!("{}.{name}", self.schema_name()) } else { name.to_owned() };
            let operands = self.rng.word(&[
                "LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq",
                "LEFTARG = integer, RIGHTARG = integer, PROCEDURE = int4lt",
                "LEFTARG = text, RIGHTARG = text, FUNCTION = texteq",
                "RIGHTARG = integer, FUNCTION = int4um",
                "LEFTARG = bigint, RIGHTARG = integer, FUNCTION = int84eq",
                "LEFTARG = integer, RIGHTARG = text, FUNCTION = int4eq",
                "LEFTARG = integer, FUNCTION = int4um",
                "FUNCTION = int4eq",
            ]);
            let more = self.rng.word(&[
                "",
                "",
                ", COMMUTATOR = ===",
                ", NEGATOR = !==",
                ", COMMUTATOR = ===, NEGATOR = !==, HASHES, MERGES",
                ", RESTRICT = eqsel, JOIN = eqjoinsel",
                ", HASHES",
                ", RESTRICT = nosuch",
            ]);
            return format!("CREATE OPERATOR {name} ({operands}{more})");
        }
        let of = self.rng.pick(&there).clone();
        match self.rng.below(6) {
            0 => format!("ALTER OPERATOR {of} SET (RESTRICT = NONE, JOIN = eqjoinsel)"),
            1 => format!("ALTER OPERATOR {of} SET SCHEMA {}", self.schema_name()),
            2 => format!("ALTER OPERATOR {of} OWNER TO writer"),
            3 => format!("COMMENT ON OPERATOR {of} IS 'x'"),
            _ => format!("DROP OPERATOR {of}{}", self.behavior()),
        }
    }

    fn class_or_family(&mut self) -> String {
        let kind = *self.rng.pick(&[Kind::OperatorClass, Kind::OperatorFamily]);
        let word = if kind == Kind::OperatorClass { "OPERATOR CLASS" } else { "OPERATOR FAMILY" };
        let there = self.all(&[kind]);
        if there.is_empty() || self.rng.chance(50) {
            let name = self.new_name(CLASSES);
            if kind == Kind::OperatorFamily {
                return format!("CREATE OPERATOR FAMILY {name} USING {}", self.rng.pick(&["btree", "hash", "gist"]));
            }
            let default = self.maybe(15, "DEFAULT ");
            let family = if self.rng.chance(30) { format!(" FAMILY {}", self.name(CLASSES)) } else { String::new() };
            let body = self.rng.word(&[
                "FOR TYPE integer USING btree{} AS OPERATOR 1 <, OPERATOR 3 =, FUNCTION 1 btint4cmp(integer, integer)",
                "FOR TYPE integer USING hash{} AS OPERATOR 1 =, FUNCTION 1 hashint4(integer)",
                "FOR TYPE text USING btree{} AS OPERATOR 1 <, FUNCTION 1 bttextcmp(text, text)",
                "FOR TYPE integer USING btree{} AS OPERATOR 9 <, FUNCTION 1 btint4cmp(integer, integer)",
                "FOR TYPE integer USING btree{} AS FUNCTION 1 int4eq(integer, integer)",
                "FOR TYPE integer USING nosuch{} AS STORAGE integer",
            ]);
            return format!("CREATE OPERATOR CLASS {name} {default}{}", body.replacen("{}", &family, 1));
        }
        let at = self.rng.pick(&there).clone();
        let of = format!("{} USING {}", at.sql_name(), at.method().map(ToString::to_string).unwrap_or_default());
        match self.rng.below(6) {
            0 => format!("ALTER {word} {of} RENAME TO {}", self.name(CLASSES)),
            1 => format!("ALTER {word} {of} SET SCHEMA {}", self.schema_name()),
            2 => format!(
                "ALTER OPERATOR FAMILY {of} ADD OPERATOR 1 < (integer, bigint), FUNCTION 1 btint48cmp(integer, bigint)"
            ),
            3 => format!("ALTER OPERATOR FAMILY {of} DROP OPERATOR 1 (integer, bigint)"),
            4 => format!("COMMENT ON {word} {of} IS 'x'"),
            _ => format!("DROP {word} {of}{}", self.behavior()),
        }
    }

    fn base_type(&mut self) -> String {
        let shells = self.all(&[Kind::ShellType]);
        let Some(shell) = shells.first().map(undrift::catalog::Address::sql_name) else {
            let bases: Vec<String> =
                self.all(&[Kind::BaseType]).iter().map(undrift::catalog::Address::sql_name).collect();
            if bases.is_empty() || self.rng.chance(40) {
                return format!("CREATE TYPE {}", self.new_name(TYPES));
            }
            let of = self.rng.pick(&bases).clone();
            return match self.rng.below(4) {
                0 => format!("ALTER TYPE {of} SET (STORAGE = plain)"),
                1 => format!("ALTER TYPE {of} RENAME TO {}", self.name(TYPES)),
                2 => format!("CREATE CAST ({of} AS integer) WITHOUT FUNCTION"),
                _ => format!("DROP TYPE {of}{}", self.behavior()),
            };
        };
        match self.rng.below(4) {
            0 => format!(
                "CREATE FUNCTION base_in(cstring) RETURNS {shell} LANGUAGE internal IMMUTABLE STRICT AS 'int4in'"
            ),
            1 => format!(
                "CREATE FUNCTION base_out({shell}) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out'"
            ),
            2 => format!("CREATE TYPE {shell} (INPUT = base_in, OUTPUT = base_out, LIKE = integer)"),
            _ => format!("CREATE TABLE {} (a {shell})", self.new_name(RELATIONS)),
        }
    }

    fn text_search(&mut self) -> String {
        let configurations = self.all(&[Kind::TextSearchConfiguration]);
        match self.rng.below(8) {
            0 => {
                let options = self.rng.word(&[
                    "TEMPLATE = simple",
                    "TEMPLATE = simple, STOPWORDS = english, ACCEPT = false",
                    "TEMPLATE = snowball, LANGUAGE = german",
                    "TEMPLATE = nosuch",
                    "TEMPLATE = simple, NOSUCH = 1",
                ]);
                format!("CREATE TEXT SEARCH DICTIONARY {} ({options})", self.new_name(DICTIONARIES))
            }
            1 => {
                let of = self.target(&[Kind::TextSearchDictionary], DICTIONARIES);
                match self.rng.below(3) {
                    0 => format!("ALTER TEXT SEARCH DICTIONARY {} (ACCEPT = true)", of.sql),
                    1 => format!("ALTER TEXT SEARCH DICTIONARY {} RENAME TO {}", of.sql, self.name(DICTIONARIES)),
                    _ => format!("DROP TEXT SEARCH DICTIONARY {}{}", of.sql, self.behavior()),
                }
            }
            2 => format!(
                "CREATE TEXT SEARCH CONFIGURATION {} ({})",
                self.new_name(CONFIGURATIONS),
                self.rng.pick(&[
                    "COPY = english",
                    "COPY = pg_catalog.simple",
                    "PARSER = \"default\"",
                    "PARSER = nosuch"
                ])
            ),
            _ if configurations.is_empty() => {
                format!("CREATE TEXT SEARCH CONFIGURATION {} (COPY = simple)", self.new_name(CONFIGURATIONS))
            }
            _ => {
                let of = self.target(&[Kind::TextSearchConfiguration], CONFIGURATIONS);
                let dictionary = self.target(&[Kind::TextSearchDictionary], DICTIONARIES).sql;
                let token = self.rng.word(&["asciiword", "word", "asciiword, word", "nosuch"]);
                let action = match self.rng.below(7) {
                    0 => format!("ADD MAPPING FOR {token} WITH {dictionary}, english_stem"),
                    1 => format!("ALTER MAPPING FOR {token} WITH {dictionary}"),
                    2 => format!("ALTER MAPPING REPLACE english_stem WITH {dictionary}"),
                    3 => format!("DROP MAPPING {}FOR {token}", self.maybe(40, "IF EXISTS ")),
                    4 => format!("RENAME TO {}", self.name(CONFIGURATIONS)),
                    5 => format!("SET SCHEMA {}", self.schema_name()),
                    _ => return format!("DROP TEXT SEARCH CONFIGURATION {}{}", of.sql, self.behavior()),
                };
                format!("ALTER TEXT SEARCH CONFIGURATION {} {action}", of.sql)
            }
        }
    }

    fn conversion(&mut self) -> String {
        let of = self.target(&[Kind::Conversion], &["conv1", "conv2"]);
        match self.rng.below(5) {
            0 => format!("ALTER CONVERSION {} RENAME TO {}", of.sql, self.name(&["conv1", "conv2"])),
            1 => format!("DROP CONVERSION {}", of.sql),
            _ => format!(
                "CREATE {}CONVERSION {} FOR {} FROM utf8_to_iso8859_1",
                self.maybe(25, "DEFAULT "),
                self.new_name(&["conv1", "conv2"]),
                self.rng.pick(&["'UTF8' TO 'LATIN1'", "'LATIN1' TO 'UTF8'", "'UTF8' TO 'NOSUCH'"])
            ),
        }
    }

    fn language(&mut self) -> String {
        let there: Vec<String> =
            self.all(&[Kind::Language]).iter().map(|at| quote_ident(at.name())).filter(|n| n != "plpgsql").collect();
        if self.rng.chance(25) {
            let methods = self.all(&[Kind::AccessMethod]);
            if methods.is_empty() || self.rng.chance(50) {
                let what = self.rng.word(&["INDEX HANDLER bthandler", "TABLE HANDLER heap_tableam_handler"]);
                return format!("CREATE ACCESS METHOD {} TYPE {what}", self.name(METHODS));
            }
            let of = quote_ident(self.rng.pick(&methods).name());
            return format!("DROP ACCESS METHOD {of}{}", self.behavior());
        }
        if there.is_empty() || self.rng.chance(30) {
            let more = self.rng.word(&["", " INLINE plpgsql_inline_handler VALIDATOR plpgsql_validator"]);
            return format!(
                "CREATE {}{}LANGUAGE {} HANDLER plpgsql_call_handler{more}",
                self.maybe(20, "OR REPLACE "),
                self.maybe(40, "TRUSTED "),
                self.name(LANGUAGES)
            );
        }
        let of = self.rng.pick(&there).clone();
        match self.rng.below(6) {
            0 => format!("ALTER LANGUAGE {of} RENAME TO {}", self.name(LANGUAGES)),
            1 => format!("CREATE TRANSFORM FOR integer LANGUAGE {of} (FROM SQL WITH FUNCTION prsd_lextype(internal))"),
            2 => format!("DROP TRANSFORM IF EXISTS FOR integer LANGUAGE {of}{}", self.behavior()),
            3 => format!(
                "CREATE FUNCTION {}() RETURNS integer LANGUAGE {of} AS 'BEGIN RETURN 1; END'",
                self.new_name(ROUTINES)
            ),
            4 => format!("COMMENT ON LANGUAGE {of} IS 'x'"),
            _ => format!("DROP LANGUAGE {of}{}", self.behavior()),
        }
    }

    fn block(&mut self) -> String {
        let (table, column) = (self.name(RELATIONS), self.name(super::COLUMNS));
        let ty = self.name(TYPES);
        let literal = |name: &str| name.trim_matches('"').to_owned();
        match self.rng.below(6) {
            0 => format!(
                "DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = '{}') THEN CREATE TYPE {ty} AS ENUM ('a', 'b'); END IF; END $$",
                literal(&ty)
            ),
            1 => {
                format!("DO $$ BEGIN CREATE TYPE {ty} AS ENUM ('a'); EXCEPTION WHEN duplicate_object THEN NULL; END $$")
            }
            2 => format!(
                "DO $$ BEGIN IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = '{}' AND column_name = '{}' AND table_schema = 'public') THEN ALTER TABLE public.{table} RENAME COLUMN {column} TO renamed; END IF; END $$",
                literal(&table),
                literal(&column)
            ),
            3 => format!(
                "DO $$ DECLARE r record; BEGIN FOR r IN SELECT conname FROM pg_constraint WHERE conrelid = to_regclass('public.{table}') AND contype = 'c' ORDER BY conname LOOP EXECUTE format('ALTER TABLE public.{table} DROP CONSTRAINT %I', r.conname); END LOOP; END $$"
            ),
            4 => format!(
                "DO $$ BEGIN ALTER TABLE {table} ADD COLUMN {column} integer; EXCEPTION WHEN duplicate_column OR undefined_table THEN RAISE NOTICE 'there'; END $$"
            ),
            _ => format!(
                "DO $$ DECLARE n text := '{}'; BEGIN EXECUTE 'CREATE TABLE IF NOT EXISTS ' || quote_ident(n) || ' (a integer)'; EXECUTE format('COMMENT ON TABLE %I IS %L', n, 'made'); END $$",
                literal(&table)
            ),
        }
    }

    fn schema_with_elements(&mut self) -> String {
        let (name, table, view) = (self.name(super::SCHEMAS), self.name(RELATIONS), self.name(&["v1", "v2"]));
        let elements = match self.rng.below(4) {
            0 => format!("CREATE TABLE {table} (a integer PRIMARY KEY) CREATE VIEW {view} AS SELECT a FROM {table}"),
            1 => format!("CREATE VIEW {view} AS SELECT a FROM {table} CREATE TABLE {table} (a integer)"),
            2 => format!(
                "CREATE TABLE {table} (a integer) CREATE INDEX ON {table} (a) GRANT SELECT ON {table} TO reader"
            ),
            _ => format!("CREATE SEQUENCE sq CREATE TABLE {table} (a integer DEFAULT nextval('sq'))"),
        };
        format!("CREATE SCHEMA {name} {elements}")
    }

    fn owned(&mut self) -> String {
        let role = self.rng.word(&["reader", "writer", "keeper"]);
        if self.rng.chance(50) {
            return format!("REASSIGN OWNED BY {role} TO postgres");
        }
        format!("DROP OWNED BY {role}{}", self.behavior())
    }
}
