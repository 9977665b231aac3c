//! Random statements with expressions and queries: valid for the most part, some of them refused.
//!
//! The same seed gives the same statements, for ever: what is random is drawn from a generator of its own, and what is
//! drawn from are lists in this file and the built-in functions and operators of those names.

#![allow(dead_code, reason = "the test and the example each use a part")]
#![allow(unreachable_pub, reason = "the test and the example mount it")]

#[path = "generate/form.rs"]
mod form;
#[path = "generate/literal.rs"]
mod literal;
#[path = "generate/query.rs"]
mod query;
#[path = "generate/wide.rs"]
pub mod wide;

use undrift::catalog::Version;
use undrift::catalog::builtin::Builtins;

/// What the statements are about.
pub const SETUP: &str = "\
CREATE SCHEMA app;
CREATE TYPE app.mood AS ENUM ('sad', 'ok', 'it''s fine');
CREATE DOMAIN app.positive AS integer CHECK (VALUE > 0);
CREATE DOMAIN word AS varchar(12);
CREATE TYPE app.pair AS (x integer, y text);
CREATE FUNCTION app.twice(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 * 2';
CREATE FUNCTION label(t text, n integer DEFAULT 3, p text DEFAULT 'x') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION label(t text[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION total(VARIADIC n numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE FUNCTION app.first_of(a anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1[1]';
CREATE SEQUENCE app.numbers;
CREATE TABLE r (
  i2 smallint, i4 integer, i8 bigint, num numeric, price numeric(10,2), f4 real, f8 double precision, b boolean,
  t text, v varchar, v20 varchar(20), c char, c5 char(5), nm name, d date, ts timestamp, tz timestamptz, tm time, ttz timetz,
  iv interval, u uuid, j json, jb jsonb, by bytea, ip inet, ci cidr, bt bit(4), vb varbit, ia integer[], ta text[], va varchar(10)[],
  na numeric[], r4 int4range, rn numrange, rt tstzrange, rd daterange, md app.mood, po app.positive, wd word, pr app.pair, oi oid,
  mo money, tv tsvector, tq tsquery, pt point, bx box, xm xml, ch \"char\", \"Mixed Case\" integer, \"select\" text
);
CREATE TABLE app.s (id integer PRIMARY KEY, r_id integer, name text NOT NULL, amount numeric(12,3), at timestamptz, tags text[], kind app.mood);
CREATE TABLE app.\"T two\" (id integer, s_id bigint, label varchar(30), doc jsonb, flag boolean, day date);
CREATE VIEW app.seen AS SELECT id, name, amount FROM app.s WHERE amount > 0;
CREATE FUNCTION fired() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
";

/// Random statements: with expressions, then with queries.
pub fn statements(seed: u64, expressions: usize, queries: usize) -> Vec<String> {
    let mut made = Generator::new(seed);
    let mut out: Vec<String> = (0..expressions).map(|_| made.statement()).collect();
    out.extend((0..queries).map(|_| made.view()));
    out
}

/// Random statements with forms of SQL/XML, and those of SQL/JSON that a version has.
pub fn forms(seed: u64, version: u16, count: usize) -> Vec<String> {
    let mut made = Generator::new(seed);
    (0..count).map(|_| made.form(version)).collect()
}

/// Random statements with expressions, then with queries, of more forms.
pub fn wide(seed: u64, expressions: usize, queries: usize) -> Vec<String> {
    let mut made = Generator::wide(seed);
    let mut out: Vec<String> = (0..expressions).map(|_| made.statement()).collect();
    out.extend((0..queries).map(|_| made.view()));
    out
}

/// Random statements with literals.
pub fn literals(seed: u64, count: usize) -> Vec<String> {
    let mut made = Generator::new(seed);
    (0..count).map(|_| made.literal()).collect()
}

/// Numbers that look random (splitmix64).
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) % n as u64) as usize
    }

    pub fn one_in(&mut self, n: usize) -> bool {
        self.below(n) == 0
    }

    pub fn pick<'a, T: ?Sized>(&mut self, list: &[&'a T]) -> &'a T {
        list[self.below(list.len())]
    }
}

/// A type that values are made of: its number, its name, and literals without quotes that are plain or quoted.
struct Kind {
    oid: u32,
    name: &'static str,
    literals: &'static [&'static str],
}

const fn kind(oid: u32, name: &'static str, literals: &'static [&'static str]) -> Kind {
    Kind { oid, name, literals }
}

/// Numbers for the types of [`SETUP`], which have none of their own.
const MOOD: u32 = 1_000_000;
const POSITIVE: u32 = 1_000_001;
const WORD: u32 = 1_000_002;
const PAIR: u32 = 1_000_003;

const KINDS: &[Kind] = &[
    kind(16, "boolean", &["true", "false", "'t'", "'no'", "null"]),
    kind(21, "smallint", &["1", "'7'", "-3", "2::smallint"]),
    kind(23, "integer", &["0", "1", "42", "-17", "'12'", "2147483647", "0", "app.twice(4)", "null"]),
    kind(20, "bigint", &["5", "3000000000", "'-9'", "-2147483648"]),
    kind(1700, "numeric", &["1.5", "0.00", "'12.340'", "-7.25", "1e10", "99999999999999999999", ".5", "'NaN'"]),
    kind(700, "real", &["1.5", "'0.1'", "'Infinity'", "2"]),
    kind(701, "double precision", &["2.5", "'1e-7'", "'NaN'", "-0.0", "3"]),
    kind(25, "text", &["'a'", "'it''s'", "''", "'a\\b'", "E'tab\\tx'", "'long words'", "null", "'100'"]),
    kind(1043, "varchar", &["'v'", "'varchar'", "'x y'"]),
    kind(1042, "char(5)", &["'c'", "'abcde'", "'  '"]),
    kind(19, "name", &["'n'", "'public'"]),
    kind(1082, "date", &["'2024-02-29'", "'infinity'", "'1999-1-8'", "'epoch'", "current_date"]),
    kind(1114, "timestamp", &["'2024-01-01 10:00'", "'2000-01-01'", "'-infinity'", "localtimestamp"]),
    kind(1184, "timestamptz", &["'2024-01-01 10:00+00'", "now()", "current_timestamp", "'infinity'"]),
    kind(1083, "time", &["'10:20'", "'23:59:59.5'", "'04:05 PM'"]),
    kind(1266, "timetz", &["'10:20+02'", "'01:02:03-05'"]),
    kind(
        1186,
        "interval",
        &["'1 day'", "'2 hours 3 min'", "'1 mon -1 days'", "'P1Y2M'", "interval '3' day", "'90 min'"],
    ),
    kind(
        2950,
        "uuid",
        &["'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11'", "'A0EEBC999C0B4EF8BB6D6BB9BD380A11'", "gen_random_uuid()"],
    ),
    kind(114, "json", &["'{\"a\": 1}'", "'[1, 2]'", "'null'"]),
    kind(3802, "jsonb", &["'{\"b\":1, \"a\": [true,null]}'", "'[]'", "'\"s\"'", "'1.50'"]),
    kind(17, "bytea", &["'\\xDEADbeef'", "'abc'", "''"]),
    kind(869, "inet", &["'10.0.0.1'", "'192.168.1.0/24'", "'::1'"]),
    kind(650, "cidr", &["'10.0.0.0/8'", "'2001:db8::/32'"]),
    kind(1560, "bit(4)", &["B'1010'", "'0101'"]),
    kind(1562, "varbit", &["B'11'", "X'1F'"]),
    kind(1007, "integer[]", &["'{1,2}'", "array[1, 2, 3]", "'{}'", "array[]::int[]", "'{{1,2},{3,4}}'"]),
    kind(1009, "text[]", &["'{a,b}'", "array['a', 'b c']", "'{\"x y\",NULL}'", "array['p']::text[]"]),
    kind(1015, "varchar[]", &["'{a,b}'", "array['q'::varchar]"]),
    kind(1231, "numeric[]", &["'{1.50,2}'", "array[1, 2.5]"]),
    kind(3904, "int4range", &["'[1,5)'", "int4range(1, 9)", "'empty'", "'(,3]'"]),
    kind(3906, "numrange", &["'[1.0,2.5]'", "numrange(0, 1.5)"]),
    kind(3910, "tstzrange", &["'[2024-01-01 00:00+00,)'", "tstzrange(now(), null)"]),
    kind(3912, "daterange", &["'[2024-01-01,2024-02-01]'", "daterange('2024-01-01', '2025-01-01', '[]')"]),
    kind(MOOD, "app.mood", &["'sad'", "'ok'", "'it''s fine'", "'sad'::app.mood"]),
    kind(POSITIVE, "app.positive", &["3", "'8'", "4::app.positive"]),
    kind(WORD, "word", &["'w'", "'word'::word"]),
    kind(PAIR, "app.pair", &["row(1, 'a')::app.pair", "'(1,a)'"]),
    kind(26, "oid", &["1", "'pg_class'::regclass::oid", "16"]),
    kind(790, "money", &["'1.50'", "12::money"]),
    kind(3614, "tsvector", &["'a b'", "to_tsvector('simple', 'x')"]),
    kind(3615, "tsquery", &["'a & b'", "to_tsquery('simple', 'x')"]),
    kind(600, "point", &["'(1,2)'", "point(1, 2)"]),
    kind(603, "box", &["'(1,2),(0,0)'"]),
    kind(18, "\"char\"", &["'a'", "'x'::\"char\""]),
];

const OPERATORS: &[&str] = &[
    "+", "-", "", "/", "%", "^", "=", "<>", "<", ">", "<=", ">=", "||", "~~", "!~~", "~~", "~", "!~", "~", "&&", "@>",
    "<@", "->", "->>", "#>", "#>>", "?", "?|", "?&", "@@", "&", "|", "#", "<<", ">>", "-|-", "&<", "&>", "<->", "^@",
    "@?", ">>=", "<<=", "~=", "!!", "|/", "@", "##", "@-@", "*<", "|&>", "!~~",
];

#[rustfmt::skip]
const FUNCTIONS: &[&str] = &[
    "abs", "ceil", "floor", "round", "trunc", "sqrt", "power", "mod", "sign", "length", "char_length", "octet_length",
    "bit_length", "lower", "upper", "initcap", "btrim", "ltrim", "rtrim", "lpad", "rpad", "substr", "substring",
    "replace", "repeat", "reverse", "left", "right", "strpos", "position", "overlay", "concat", "concat_ws", "format",
    "md5", "encode", "decode", "chr", "ascii", "to_char", "to_date", "to_number", "to_timestamp", "date_trunc",
    "date_part", "extract", "age", "make_date", "make_interval", "justify_days", "isfinite", "array_length",
    "array_upper", "cardinality", "array_append", "array_prepend", "array_cat", "array_remove", "array_replace",
    "array_position", "array_to_string", "string_to_array", "array_dims", "array_ndims", "unnest", "lower_inc",
    "upper_inf", "isempty", "range_merge", "jsonb_array_length", "jsonb_typeof", "json_typeof", "jsonb_extract_path",
    "jsonb_extract_path_text", "jsonb_set", "jsonb_strip_nulls", "to_jsonb", "to_json", "jsonb_build_object",
    "jsonb_build_array", "json_build_object", "jsonb_path_exists", "host", "masklen", "family", "network",
    "set_masklen", "text", "abbrev", "to_tsvector", "to_tsquery", "plainto_tsquery", "ts_rank", "setweight",
    "numnode", "num_nulls", "num_nonnulls", "coalesce", "int4range", "numrange", "daterange", "tstzrange", "int4",
    "int8", "numeric", "float8", "varchar", "date", "timestamp", "greatest", "width_bucket", "get_bit", "set_bit",
    "get_byte", "sha256", "quote_ident", "quote_literal", "regexp_replace", "regexp_match", "regexp_split_to_array",
    "split_part", "starts_with", "translate", "to_hex", "gcd", "lcm", "exp", "ln", "log", "degrees", "atan2", "scale",
    "min_scale", "trim_scale", "area", "center", "pg_typeof", "enum_range", "enum_first", "timezone", "date_bin",
    "now", "random", "nextval", "current_setting", "unistr", "string_agg", "count", "sum", "max", "array_agg",
    "bool_and", "row_number", "generate_series", "jsonb_array_elements", "like", "similar_to_escape", "overlaps",
    "bit_count", "array_fill", "convert_from", "inet_same_family",
];

/// Where an expression may take its values from.
#[derive(Clone)]
struct Column {
    text: String,
    ty: u32,
}

/// A generator of expressions.
pub struct Generator {
    pub random: Random,
    builtins: &'static Builtins,
    columns: Vec<Column>,
    /// The types as the catalog of 15 has them count, so that every version gets the same statements.
    aggregates: bool,
    /// The forms of `wide.rs` are made, too.
    wide: bool,
}

/// The columns of `r`.
const R: &[(&str, u32)] = &[
    ("i2", 21),
    ("i4", 23),
    ("i8", 20),
    ("num", 1700),
    ("price", 1700),
    ("f4", 700),
    ("f8", 701),
    ("b", 16),
    ("t", 25),
    ("v", 1043),
    ("v20", 1043),
    ("c", 1042),
    ("c5", 1042),
    ("nm", 19),
    ("d", 1082),
    ("ts", 1114),
    ("tz", 1184),
    ("tm", 1083),
    ("ttz", 1266),
    ("iv", 1186),
    ("u", 2950),
    ("j", 114),
    ("jb", 3802),
    ("by", 17),
    ("ip", 869),
    ("ci", 650),
    ("bt", 1560),
    ("vb", 1562),
    ("ia", 1007),
    ("ta", 1009),
    ("va", 1015),
    ("na", 1231),
    ("r4", 3904),
    ("rn", 3906),
    ("rt", 3910),
    ("rd", 3912),
    ("md", MOOD),
    ("po", POSITIVE),
    ("wd", WORD),
    ("pr", PAIR),
    ("oi", 26),
    ("mo", 790),
    ("tv", 3614),
    ("tq", 3615),
    ("pt", 600),
    ("bx", 603),
    ("ch", 18),
    ("\"Mixed Case\"", 23),
    ("\"select\"", 25),
];

const BOOL: u32 = 16;

impl Generator {
    pub fn new(seed: u64) -> Self {
        Self {
            random: Random::new(seed),
            builtins: Builtins::of(Version(15)),
            columns: Vec::new(),
            aggregates: false,
            wide: false,
        }
    }

    /// A statement with one expression.
    pub fn statement(&mut self) -> String {
        self.columns = R.iter().map(|(n, t)| Column { text: (*n).to_owned(), ty: *t }).collect();
        self.aggregates = self.random.one_in(60);
        let depth = 1 + self.random.below(4);
        match self.random.below(20) {
            0..=8 => format!("alter table r add check ({}) not valid;", self.value(BOOL, depth)),
            9..=10 => {
                self.columns.clear();
                let ty = self.any_type();
                format!("create table z (z {} default {});", self.type_name(ty), self.default(ty, depth))
            }
            11..=12 => {
                let ty = self.any_type();
                format!(
                    "alter table r add column z {} generated always as ({}) stored;",
                    self.type_name(ty),
                    self.value(ty, depth)
                )
            }
            13..=14 => {
                // Only what can be sorted can be a key.
                let ty = match self.any_type() {
                    114 | 600 | 603 => 25,
                    ty => ty,
                };
                format!("create index on r ({});", self.index_key(ty, depth))
            }
            15 => format!("create index on r (i4) where {};", self.value(BOOL, depth)),
            16 => {
                let ty = self.any_type();
                self.columns = vec![Column { text: "value".into(), ty }, Column { text: "VALUE".into(), ty }];
                format!("create domain z as {} check ({});", self.type_name(ty), self.value(BOOL, depth))
            }
            17 => {
                self.columns = R
                    .iter()
                    .flat_map(|(n, t)| ["old", "new"].map(|r| Column { text: format!("{r}.{n}"), ty: *t }))
                    .collect();
                format!(
                    "create trigger z before update on r for each row when ({}) execute function fired();",
                    self.value(BOOL, depth)
                )
            }
            _ => {
                let mut list = Vec::new();
                for i in 0..=self.random.below(2) {
                    let ty = self.any_type();
                    list.push(format!("{} as x{i}", self.value(ty, depth)));
                }
                format!("create view z as select {} from r;", list.join(", "))
            }
        }
    }

    fn default(&mut self, ty: u32, depth: usize) -> String {
        let text = self.value(ty, depth);
        // What may follow DEFAULT is less than an expression.
        if text.contains([' ', '<', '>']) && !text.ends_with('\'') { format!("({text})") } else { text }
    }

    fn index_key(&mut self, ty: u32, depth: usize) -> String {
        let value = self.value(ty, depth);
        if value.trim_start_matches('(').starts_with('\'') {
            format!("({value}::{})", self.type_name(ty))
        } else {
            format!("({value})")
        }
    }

    fn any_type(&mut self) -> u32 {
        KINDS[self.random.below(KINDS.len())].oid
    }

    fn type_name(&mut self, ty: u32) -> String {
        match ty {
            1700 if self.random.one_in(4) => "numeric(8,2)".into(),
            1043 if self.random.one_in(2) => "varchar(9)".into(),
            1042 if self.random.one_in(2) => "character(3)".into(),
            1114 if self.random.one_in(4) => "timestamp(3)".into(),
            1184 if self.random.one_in(4) => "timestamp(0) with time zone".into(),
            1186 if self.random.one_in(4) => {
                self.random.pick(&["interval(2)", "interval hour to minute", "interval day"]).into()
            }
            _ => KINDS.iter().find(|k| k.oid == ty).map_or("text", |k| k.name).to_owned(),
        }
    }

    fn known(ty: u32) -> bool {
        KINDS.iter().any(|k| k.oid == ty)
    }

    /// An expression of a type, now and then of another one.
    pub(crate) fn value(&mut self, ty: u32, depth: usize) -> String {
        let ty = if self.random.one_in(40) { self.any_type() } else { ty };
        if depth == 0 {
            return self.leaf(ty);
        }
        if self.wide && self.random.one_in(5) {
            return self.wide_value(ty, depth);
        }
        match self.random.below(if ty == BOOL { 26 } else { 18 }) {
            0..=1 => self.leaf(ty),
            2..=5 => self.operation(ty, depth),
            6..=9 => self.call(ty, depth),
            10 => self.case(ty, depth),
            11 => {
                let (a, b) = (self.value(ty, depth - 1), self.value(ty, depth - 1));
                match self.random.below(4) {
                    0 => format!("nullif({a}, {b})"),
                    1 => format!("greatest({a}, {b})"),
                    2 => format!("least({a}, {b}, {})", self.leaf(ty)),
                    _ => format!("coalesce({a}, {b})"),
                }
            }
            12..=13 => {
                let from = self.any_type();
                let value = self.value(from, depth - 1);
                let name = self.type_name(ty);
                if self.random.one_in(3) { format!("cast({value} as {name})") } else { format!("({value})::{name}") }
            }
            14 => self.element(ty, depth),
            15 if matches!(ty, 25 | 1043 | 1042 | 19) => {
                let value = self.value(ty, depth - 1);
                format!("({value} collate \"{}\")", self.random.pick(&["C", "POSIX", "default"]))
            }
            15 => format!("({})", self.value(ty, depth - 1)),
            16 => self.syntax(ty, depth),
            17 => self.operation(ty, depth),
            _ => self.condition(depth),
        }
    }

    fn leaf(&mut self, ty: u32) -> String {
        let fitting: Vec<String> = self.columns.iter().filter(|c| c.ty == ty).map(|c| c.text.clone()).collect();
        if !fitting.is_empty() && !self.random.one_in(3) {
            return fitting[self.random.below(fitting.len())].clone();
        }
        match KINDS.iter().find(|k| k.oid == ty) {
            Some(kind) => {
                let literal = kind.literals[self.random.below(kind.literals.len())];
                match self.random.below(8) {
                    0 if literal.starts_with('\'') && !kind.name.contains(['[', '"', '.']) => {
                        format!("{} {literal}", kind.name.trim_end_matches("(5)").trim_end_matches("(4)"))
                    }
                    1 => format!("{literal}::{}", self.type_name(ty)),
                    _ => literal.to_owned(),
                }
            }
            None => "null".into(),
        }
    }

    /// An operator that gives the type, or what a polymorphic one does.
    fn operation(&mut self, ty: u32, depth: usize) -> String {
        let builtins = self.builtins;
        for _ in 0..30 {
            let name = self.random.pick(OPERATORS);
            let rows: Vec<_> = builtins
                .operators_named(name)
                .filter(|o| o.result == ty && (o.left == 0 || self.usable(o.left)) && self.usable(o.right))
                .collect();
            if rows.is_empty() {
                continue;
            }
            let row = rows[self.random.below(rows.len())];
            let container = self.any_array();
            let right = self.argument(row.right, container, depth - 1);
            if row.left == 0 {
                return format!("({name} {right})");
            }
            let left = self.argument(row.left, container, depth - 1);
            let left = if left.contains(' ') && !left.ends_with(')') { format!("({left})") } else { left };
            return match self.random.below(12) {
                0 if row.result == BOOL && name != "!!" => {
                    format!("({left} {name} any (array[{right}, {}]))", self.argument(row.right, container, 0))
                }
                1 => format!("{left} operator(pg_catalog.{name}) ({right})"),
                2..=4 => format!("{left} {name} ({right})"),
                _ => format!("({left} {name} ({right}))"),
            };
        }
        self.leaf(ty)
    }

    fn usable(&self, ty: u32) -> bool {
        Self::known(ty) || matches!(ty, 2277 | 2283 | 5077 | 5078 | 3831 | 3500 | 2776)
    }

    /// An array type with its element's.
    fn any_array(&mut self) -> (u32, u32) {
        [(1007, 23), (1009, 25), (1015, 1043), (1231, 1700)][self.random.below(4)]
    }

    fn argument(&mut self, declared: u32, container: (u32, u32), depth: usize) -> String {
        match declared {
            2277 | 5078 => self.value(container.0, depth),
            2283 | 5077 | 2776 => self.value(container.1, depth),
            3831 => {
                let ty = [3904, 3906, 3910, 3912][self.random.below(4)];
                self.value(ty, depth)
            }
            3500 => self.value(MOOD, depth),
            2276 => {
                let ty = self.any_type();
                self.value(ty, depth)
            }
            ty => {
                // A narrower or a like type does as well.
                let like: &[u32] = match ty {
                    25 => &[25, 25, 25, 1043, 1042, 19, WORD],
                    1700 => &[1700, 1700, 23, 20],
                    701 => &[701, 23, 1700, 700],
                    20 => &[20, 23, 21],
                    23 => &[23, 23, 21, POSITIVE],
                    1184 => &[1184, 1082, 1114],
                    1114 => &[1114, 1082],
                    _ => return self.value(ty, depth),
                };
                let ty = like[self.random.below(like.len())];
                self.value(ty, depth)
            }
        }
    }

    fn call(&mut self, ty: u32, depth: usize) -> String {
        let builtins = self.builtins;
        for _ in 0..30 {
            let name = self.random.pick(FUNCTIONS);
            let aggregates = self.aggregates;
            let rows: Vec<_> = builtins
                .procs_named(name)
                .filter(|p| {
                    (p.result == ty || (p.result == 2283 && Self::known(ty)))
                        && (aggregates || (p.kind == b'f' && !p.returns_set))
                        && p.args.iter().all(|&t| self.usable(t) || t == 2276)
                })
                .collect();
            if rows.is_empty() {
                continue;
            }
            let row = rows[self.random.below(rows.len())];
            let container = match ty {
                23 => (1007, 23),
                25 => (1009, 25),
                1700 => (1231, 1700),
                _ => self.any_array(),
            };
            let drop = if row.defaults > 0 { self.random.below(usize::from(row.defaults) + 1) } else { 0 };
            let mut args: Vec<String> = Vec::new();
            for &arg in &row.args[..row.args.len() - drop] {
                args.push(self.argument(arg, container, depth - 1));
            }
            if row.variadic != 0 {
                if row.variadic != 2276 && self.random.one_in(4) {
                    let last = args.pop().unwrap_or_default();
                    args.push(format!("variadic {last}"));
                } else if row.variadic != 2276 {
                    args.pop();
                    for _ in 0..=self.random.below(2) {
                        args.push(self.argument(row.variadic, container, depth - 1));
                    }
                }
            }
            let quoted =
                if matches!(name, "overlaps" | "position" | "overlay" | "substring" | "coalesce" | "greatest" | "like")
                {
                    format!("pg_catalog.{name}")
                } else if matches!(name, "timestamp" | "varchar" | "numeric" | "extract") {
                    format!("pg_catalog.\"{name}\"")
                } else {
                    name.to_owned()
                };
            return format!("{quoted}({})", args.join(", "));
        }
        self.leaf(ty)
    }

    fn case(&mut self, ty: u32, depth: usize) -> String {
        let mut out = String::from("case");
        let operand = self.random.one_in(2).then(|| self.any_type());
        if let Some(of) = operand {
            out += &format!(" {}", self.value(of, depth - 1));
        }
        for _ in 0..=self.random.below(2) {
            let when = match operand {
                Some(of) => self.leaf(of),
                None => self.value(BOOL, depth - 1),
            };
            out += &format!(" when {when} then {}", self.value(ty, depth - 1));
        }
        if !self.random.one_in(3) {
            out += &format!(" else {}", self.value(ty, depth - 1));
        }
        out + " end"
    }

    /// Something that is an element, a slice or a field.
    fn element(&mut self, ty: u32, depth: usize) -> String {
        let index = self.value(23, depth.saturating_sub(2));
        match ty {
            23 if self.columns.iter().any(|c| c.ty == PAIR) => {
                let column = self.columns.iter().find(|c| c.ty == PAIR).map_or(String::new(), |c| c.text.clone());
                if self.random.one_in(2) { format!("({column}).x") } else { format!("(ia)[{index}]") }
            }
            23 => format!("(array[1, 2])[{index}]"),
            25 => format!("({})[{index}]", self.value(1009, depth - 1)),
            1043 => format!("({})[{index}]", self.leaf(1015)),
            1700 => format!("total({}, 2)", self.value(1700, depth - 1)),
            1007 | 1009 | 1015 | 1231 => match self.random.below(3) {
                0 => format!("({})[{index}:]", self.value(ty, depth - 1)),
                1 => format!("({})[1:{index}]", self.leaf(ty)),
                _ => format!("array[{}]", {
                    let of = match ty {
                        1007 => 23,
                        1009 => 25,
                        1015 => 1043,
                        _ => 1700,
                    };
                    format!("{}, {}", self.value(of, depth - 1), self.value(of, depth - 1))
                }),
            },
            3802 => format!("({})['{}']", self.value(3802, depth - 1), self.random.pick(&["a", "b", "1"])),
            PAIR => format!("row({index}, {})::app.pair", self.value(25, depth - 1)),
            POSITIVE => format!("app.twice({index})"),
            _ => self.leaf(ty),
        }
    }

    /// Forms with a syntax of their own.
    fn syntax(&mut self, ty: u32, depth: usize) -> String {
        match ty {
            25 => {
                let text = self.value(25, depth - 1);
                match self.random.below(9) {
                    0 => format!("substring({text} from {} for 3)", self.value(23, depth - 1)),
                    1 => format!("trim(both 'x' from {text})"),
                    2 => format!("trim({text})"),
                    3 => format!("overlay({text} placing 'z' from 2)"),
                    4 => format!("label({text})"),
                    5 => format!("label({text}, p => {})", self.leaf(25)),
                    6 => format!("trim(leading from {text})"),
                    7 => format!("substring({text} from '[a-z]+')"),
                    _ => format!("normalize({text}, NFC)"),
                }
            }
            23 => match self.random.below(3) {
                0 => format!("position({} in {})", self.value(25, depth - 1), self.value(25, depth - 1)),
                1 => format!("app.twice({})", self.value(23, depth - 1)),
                _ => format!("app.first_of({})", self.value(1007, depth - 1)),
            },
            1700 => {
                let of = [1114, 1184, 1082, 1186][self.random.below(4)];
                format!(
                    "extract({} from {})",
                    self.random.pick(&["year", "epoch", "dow", "\"Month\"", "timezone"]),
                    self.value(of, depth - 1)
                )
            }
            1184 => format!("({} at time zone {})", self.value(1114, depth - 1), self.zone()),
            1114 => format!("({} at time zone {})", self.value(1184, depth - 1), self.zone()),
            20 => "nextval('app.numbers')".into(),
            BOOL => format!(
                "(({}, {}) overlaps ({}, {}))",
                self.leaf(1114),
                self.leaf(1114),
                self.leaf(1114),
                self.random.pick(&["interval '1 day'", "ts"])
            ),
            _ => self.leaf(ty),
        }
    }

    fn zone(&mut self) -> String {
        self.random.pick(&["'UTC'", "'Europe/Berlin'", "t", "interval '1 hour'"]).to_owned()
    }

    /// Conditions that have forms of their own.
    fn condition(&mut self, depth: usize) -> String {
        let ty = self.any_type();
        let inner = depth - 1;
        match self.random.below(14) {
            0 | 1 => format!("({} and {})", self.value(BOOL, inner), self.value(BOOL, inner)),
            2 => format!("{} or {} or not {}", self.value(BOOL, inner), self.value(BOOL, inner), self.boolean(inner)),
            3 => format!("({}) is {}null", self.value(ty, inner), self.random.pick(&["", "not "])),
            4 => {
                let test = self.random.pick(&["true", "not true", "false", "unknown", "not unknown"]);
                format!("({}) is {test}", self.value(BOOL, inner))
            }
            5 => format!(
                "{} {}between {}{} and {}",
                self.operand(ty, inner),
                self.random.pick(&["", "not "]),
                self.random.pick(&["", "", "symmetric "]),
                self.operand(ty, inner),
                self.operand(ty, inner)
            ),
            6 | 7 => {
                let mut list = vec![self.leaf(ty)];
                for _ in 0..self.random.below(4) {
                    list.push(self.value(ty, inner / 2));
                }
                format!("{} {}in ({})", self.operand(ty, inner), self.random.pick(&["", "not "]), list.join(", "))
            }
            8 => format!(
                "{} {} {}",
                self.operand(25, inner),
                self.random.pick(&["like", "not like", "ilike", "similar to", "not similar to"]),
                self.random.pick(&["'a%'", "'_b' escape '!'", "t", "v20 || '%'", "'(x|y)*'"])
            ),
            9 => format!(
                "{} is {}distinct from {}",
                self.operand(ty, inner),
                self.random.pick(&["", "not "]),
                self.operand(ty, inner)
            ),
            10 => {
                let op = self.random.pick(&["=", "<>", "<", ">="]);
                format!("({}, {}) {op} ({}, {})", self.leaf(ty), self.leaf(23), self.leaf(ty), self.leaf(23))
            }
            11 => {
                let (array, element) = self.any_array();
                format!(
                    "{} {} {} ({})",
                    self.operand(element, inner),
                    self.random.pick(&["=", "<>", "<"]),
                    self.random.pick(&["any", "all"]),
                    self.value(array, inner)
                )
            }
            12 => format!("(not {})", self.boolean(inner)),
            _ => {
                let op = self.random.pick(&["=", "<>", "<", ">", "<=", ">="]);
                format!("{} {op} {}", self.operand(ty, inner), self.operand(ty, inner))
            }
        }
    }

    fn boolean(&mut self, depth: usize) -> String {
        format!("({})", self.value(BOOL, depth))
    }

    /// A value that can stand beside an operator.
    fn operand(&mut self, ty: u32, depth: usize) -> String {
        let text = self.value(ty, depth);
        if text.contains(' ') { format!("({text})") } else { text }
    }
}
