//! Random forms beyond those that the first generator makes: named and defaulted arguments, casts to types with
//! modifiers, rows, slices, sublinks in expressions, and in queries what can stand in FROM, GROUP BY and behind it.

use super::query::Items;
use super::{BOOL, Column, Generator, MOOD, PAIR, POSITIVE, SETUP};

/// What these statements are about beside [`SETUP`].
const MORE: &str = "\
CREATE FUNCTION app.named(a integer, b text DEFAULT 'b', c numeric DEFAULT 1.5) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $2';
CREATE FUNCTION app.listed(a integer, VARIADIC d text[] DEFAULT '{}') RETURNS text LANGUAGE sql IMMUTABLE AS 'select $2[1]';
CREATE FUNCTION app.same(a anyelement, b anyelement) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.either(a anycompatible, b anycompatible) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.over(n integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.over(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.over(n text) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION app.described(IN n integer, OUT x integer, OUT y text) LANGUAGE sql IMMUTABLE AS 'select $1, ''y''';
CREATE FUNCTION app.listing(n integer) RETURNS TABLE (k integer, v text) LANGUAGE sql STABLE AS 'select 1, ''v''';
CREATE FUNCTION app.pairs() RETURNS SETOF app.pair LANGUAGE sql STABLE AS 'select 1, ''y''';
CREATE FUNCTION app.of_pair(p app.pair) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select ($1).x';
CREATE AGGREGATE app.joined(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE OPERATOR app.=== (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq);
CREATE TYPE app.span AS RANGE (SUBTYPE = date);
CREATE DOMAIN app.codes AS varchar(4)[];
ALTER TABLE r ADD COLUMN da date[], ADD COLUMN mac macaddr, ADD COLUMN sp app.span, ADD COLUMN co app.codes,
  ADD COLUMN ma app.mood[], ADD COLUMN cc text COLLATE \"C\";
";

/// The setup of [`Generator::wide`].
pub fn setup() -> String {
    SETUP.to_owned() + MORE
}

const TYPES: &[&str] = &[
    "numeric(6,3)",
    "numeric(3)",
    "varchar(5)",
    "char(2)",
    "bit(3)",
    "bit varying(6)",
    "time(2)",
    "timetz(1)",
    "timestamp(2)",
    "timestamptz(3)",
    "interval year to month",
    "interval second(2)",
    "interval(1)",
    "float(20)",
    "varchar(7)[]",
    "numeric(5,1)[]",
    "char(3)[]",
    "app.positive",
    "word",
    "app.mood",
    "app.pair",
    "app.codes",
    "name",
    "\"char\"",
    "text",
    "regclass",
    "oid",
    "jsonb",
    "json",
    "date",
    "boolean",
    "int2",
    "double precision",
    "app.span",
    "integer[]",
    "app.mood[]",
    "date[]",
    "macaddr",
    "bytea",
    "xml",
    "int4range",
    "money",
];

const OTHERS: &[&str] = &[
    "da",
    "mac",
    "sp",
    "co",
    "ma",
    "cc",
    "da[1]",
    "co[1]",
    "ma[i4]",
    "lower(sp)",
    "upper(sp)",
    "cc || t",
    "(da)[1:2]",
    "array[md, 'ok']",
    "array[d, null]",
    "array[wd, 'x']",
    "array[po, 3]",
    "sp * sp",
    "mac::text",
    "current_user",
    "session_user",
    "current_role",
    "current_catalog",
    "current_schema",
    "localtime(2)",
    "current_time(1)",
    "current_timestamp(2)",
    "localtimestamp(0)",
    "collation for (t)",
    "collation for (cc)",
    "array[array[1, 2], array[3, 4]]",
    "'{{1,2},{3,4}}'::int[]",
    "array[]::date[]",
    "row(i4, t)",
    "row(pr.*, 1)",
    "(pr).y",
    "(pr).x",
    "(row(1, 'a')::app.pair).y",
    "app.described(i4)",
    "(app.described(i4)).y",
    "r.*",
    "r",
    "(r).t",
    "(r.pr).x",
    "ctid",
    "tableoid",
    "xmin",
    "tableoid::regclass",
    "r.tableoid = 'r'::regclass",
];

impl Generator {
    /// One that makes these forms, too.
    pub fn wide(seed: u64) -> Self {
        Self { wide: true, ..Self::new(seed) }
    }

    /// A value in one of the forms; whether it is of the type is left to chance where that is hard to say.
    pub(super) fn wide_value(&mut self, ty: u32, depth: usize) -> String {
        let inner = depth.saturating_sub(1);
        match self.random.below(if ty == BOOL { 22 } else { 14 }) {
            0 => self.named_call(ty, inner),
            1 => {
                let of = self.any_type();
                let value = self.value(of, inner);
                format!("cast({value} as {})", self.random.pick(TYPES))
            }
            2 => format!("(({})::{})", self.value(ty, inner), self.random.pick(TYPES)),
            3 if !self.columns.is_empty() => self.random.pick(OTHERS).to_owned(),
            4 => format!("app.same({}, {})", self.value(ty, inner), self.value(ty, inner)),
            5 => {
                let other = self.any_type();
                format!("app.either({}, {})", self.value(ty, inner), self.leaf(other))
            }
            6 => format!("app.over({})", self.value(ty, inner)),
            7 => {
                let mut list = vec![self.value(ty, inner)];
                for _ in 0..self.random.below(3) {
                    let other = if self.random.one_in(3) { self.any_type() } else { ty };
                    list.push(self.leaf(other));
                }
                format!("{}({})", self.random.pick(&["coalesce", "greatest", "least"]), list.join(", "))
            }
            8 => {
                let text = self.value(25, inner);
                match self.random.below(7) {
                    0 => format!("trim(trailing from {text})"),
                    1 => format!("trim(both from {text})"),
                    2 => format!("overlay({text} placing {} from 2 for 3)", self.leaf(25)),
                    3 => format!("substring({text} for 2)"),
                    4 => format!("substring({text} similar '%#\"a#\"%' escape '#')"),
                    5 => format!("({text} is nfc normalized)::text"),
                    _ => format!("({text} collate pg_catalog.\"C\")"),
                }
            }
            9 => {
                let of = [1114, 1184, 1266, 1083][self.random.below(4)];
                let zone = self.random.pick(&["'UTC'", "interval '-1:30'", "t", "current_setting('timezone')"]);
                format!("({} at time zone {zone})", self.value(of, inner))
            }
            10 => {
                let field = self.random.pick(&[
                    "century",
                    "day",
                    "decade",
                    "doy",
                    "hour",
                    "isodow",
                    "isoyear",
                    "julian",
                    "microseconds",
                    "millennium",
                    "milliseconds",
                    "minute",
                    "month",
                    "quarter",
                    "second",
                    "week",
                    "timezone_hour",
                ]);
                let of = [1114, 1184, 1082, 1186, 1083, 1266][self.random.below(6)];
                format!("extract({field} from {})", self.value(of, inner))
            }
            11 => self.container(inner),
            12 => {
                let array = [1007, 1009, 1015, 1231][self.random.below(4)];
                format!("({} || {})", self.value(array, inner), self.value(ty, inner))
            }
            13 => self.sublink(ty),
            14 => {
                let (a, b) = (self.any_type(), self.any_type());
                let op =
                    self.random.pick(&["=", "<>", "<", "<=", ">", ">=", "is distinct from", "is not distinct from"]);
                let (c, d) = (self.leaf(a), self.leaf(b));
                format!("row({}, {}) {op} row({c}, {d})", self.value(a, inner), self.leaf(b))
            }
            15 => {
                let (a, b) = (self.any_type(), self.any_type());
                let rows: Vec<String> =
                    (0..=self.random.below(2)).map(|_| format!("({}, {})", self.leaf(a), self.leaf(b))).collect();
                let not = self.random.pick(&["", "not "]);
                format!("({}, {}) {not}in ({})", self.leaf(a), self.leaf(b), rows.join(", "))
            }
            16 => {
                let (a, b) = (self.any_type(), self.any_type());
                let not = self.random.pick(&["", "not "]);
                format!("({}, {}) is {not}null", self.value(a, inner), self.leaf(b))
            }
            17 => format!("{} is {}document", "xm", self.random.pick(&["", "not "])),
            18 => format!(
                "{} {} {} {}",
                self.operand(25, inner),
                self.random.pick(&["like", "not like", "ilike", "not ilike"]),
                self.random.pick(&["any", "all"]),
                self.random.pick(&["(array['a%', 'b'])", "(ta)", "('{x,y}')", "(array[t, v])"])
            ),
            19 => {
                let a = [1082, 1114, 1184, 1083][self.random.below(4)];
                format!(
                    "({}, {}) overlaps ({}, {})",
                    self.leaf(a),
                    self.leaf(a),
                    self.leaf(a),
                    self.random.pick(&["interval '1 day'", "d", "ts", "tz", "'2024-01-01'"])
                )
            }
            20 => format!("({} operator(app.===) {})", self.operand(25, inner), self.operand(25, inner)),
            _ => {
                let collation = self.random.pick(&["\"C\"", "\"POSIX\"", "pg_catalog.\"default\"", "\"nosuch\""]);
                let op = self.random.pick(&["=", "<", "~~", "~", "||"]);
                format!("({} collate {collation}) {op} {}", self.operand(25, inner), self.operand(25, inner))
            }
        }
    }

    fn named_call(&mut self, ty: u32, inner: usize) -> String {
        match self.random.below(9) {
            0 => format!("app.named({}, c => {})", self.value(23, inner), self.value(1700, inner)),
            1 => format!("app.named(b => {}, a => {})", self.value(25, inner), self.leaf(23)),
            2 => format!("app.named({}, b := {})", self.leaf(POSITIVE), self.leaf(1043)),
            3 => format!("app.listed({}, {}, {})", self.leaf(23), self.value(25, inner), self.leaf(1043)),
            4 => format!("app.listed({}, variadic {})", self.leaf(21), self.value(1009, inner)),
            5 => format!("app.listed({})", self.value(23, inner)),
            6 => format!("make_interval(days => {}, hours => {})", self.value(23, inner), self.leaf(23)),
            7 => format!("app.listed(a => {}, variadic d => {})", self.leaf(23), self.leaf(1009)),
            _ => format!("app.over(n => {})", self.value(ty, inner)),
        }
    }

    /// Parts of arrays and documents.
    fn container(&mut self, inner: usize) -> String {
        let index = self.value(23, inner.saturating_sub(1));
        match self.random.below(9) {
            0 => format!("({})[1][{index}]", self.value(1007, inner)),
            1 => format!("({})[{index}:2][1:2]", self.value(1007, inner)),
            2 => format!("({})[:{index}]", self.value(1009, inner)),
            3 => format!("({})[:]", self.value(1015, inner)),
            4 => format!("({})['a']['b']", self.value(3802, inner)),
            5 => format!("({})[{index}]['k']", self.value(3802, inner)),
            6 => format!("app.of_pair({})", self.value(PAIR, inner)),
            7 => format!("({}).x", self.value(PAIR, inner)),
            _ => format!("array[[{index}, 2], [3, {}]]", self.leaf(23)),
        }
    }

    /// A query in an expression, about one of the tables.
    fn sublink(&mut self, ty: u32) -> String {
        let outer = self.columns.clone();
        let of = |text: &str, ty| Column { text: text.into(), ty };
        self.columns.extend([of("u.id", 23), of("u.name", 25), of("u.amount", 1700), of("u.kind", MOOD)]);
        let (value, filter) = (self.leaf(ty), self.leaf(BOOL));
        self.columns = outer;
        match self.random.below(5) {
            0 => format!("(select max({value}) from app.s u where {filter})"),
            1 => format!("array(select {value} from app.s u order by u.id)"),
            2 => format!("exists (select from app.s u where {filter})"),
            3 => format!("{} in (select {value} from app.s u)", self.operand(ty, 0)),
            _ => format!("({}, 1) = (select {value}, u.id from app.s u limit 1)", self.leaf(ty)),
        }
    }

    /// What can be joined beside the forms of the first generator; what it can be named by goes to `items`.
    pub(super) fn joined(&mut self, number: usize, items: &mut Items) -> String {
        let name = format!("f{number}");
        let columns = |list: &[(&str, u32)]| list.iter().map(|(n, t)| ((*n).to_owned(), *t)).collect::<Vec<_>>();
        let (text, own) = match self.random.below(14) {
            0 => (
                format!("cross join lateral unnest(array[1, 2], {}) as {name}(a, b)", self.leaf(1009)),
                columns(&[("a", 23), ("b", 25)]),
            ),
            1 => (
                format!(
                    "cross join rows from (generate_series(1, 2), unnest({})) with ordinality as {name}(a, b, n)",
                    self.leaf(1009)
                ),
                columns(&[("a", 23), ("b", 25), ("n", 20)]),
            ),
            2 => (
                format!("left join lateral app.listing({}) {name} on true", self.leaf(23)),
                columns(&[("k", 23), ("v", 25)]),
            ),
            3 => (format!("cross join app.pairs() as {name}"), columns(&[("x", 23), ("y", 25)])),
            4 => (
                format!("cross join json_to_recordset('[]') as {name}(a integer, b varchar(3), c text collate \"C\")"),
                columns(&[("a", 23), ("b", 1043), ("c", 25)]),
            ),
            5 => (
                format!("cross join app.s {name} tablesample system ({})", self.random.pick(&["10", "2.5", "1 + 1"])),
                columns(&[("id", 23), ("name", 25)]),
            ),
            6 => (format!("natural join app.seen {name}"), columns(&[("id", 23), ("name", 25)])),
            7 => (format!("natural left join (values (1, 'a')) {name}(id, w)"), columns(&[("id", 23), ("w", 25)])),
            8 => (format!("cross join app.described(3) {name}"), columns(&[("x", 23), ("y", 25)])),
            9 => (
                format!("cross join (app.s {name} join app.\"T two\" t2 using (id))"),
                columns(&[("name", 25), ("amount", 1700)]),
            ),
            10 => (
                format!(
                    "left join (app.s s2 join app.\"T two\" t3 using (id) as merged) on merged.id = 1 cross join app.seen {name}"
                ),
                columns(&[("id", 23)]),
            ),
            11 => (format!("cross join generate_series(1, 3) with ordinality {name}"), columns(&[("ordinality", 20)])),
            12 => (
                format!(
                    "cross join app.s {name} tablesample bernoulli (50) repeatable ({})",
                    self.random.pick(&["1", "2.5"])
                ),
                columns(&[("id", 23), ("kind", MOOD)]),
            ),
            _ => (format!("full join (table app.seen) {name} using (id)"), columns(&[("name", 25)])),
        };
        items.push((name, own));
        text
    }

    /// A way to group by keys.
    pub(super) fn grouping(&mut self, keys: &str, first: &str) -> String {
        match self.random.below(6) {
            0 => format!("grouping sets (rollup ({keys}), cube ({first}))"),
            1 => format!("distinct rollup ({keys}), {first}"),
            2 => format!("{first}, grouping sets (({keys}), {first}, ())"),
            3 => format!("rollup (({keys}), {first})"),
            4 => "()".to_owned(),
            _ => format!("({keys})"),
        }
    }

    /// An aggregate or a window function.
    pub(super) fn aggregated(&mut self, ty: u32) -> String {
        let filter = if self.random.one_in(3) { format!(" filter (where {})", self.leaf(BOOL)) } else { String::new() };
        let text = match self.random.below(10) {
            0 => format!(
                "percentile_cont({}) within group (order by {})",
                self.random.pick(&["0.5", "array[0.1, 0.9]"]),
                self.leaf(701)
            ),
            1 => format!("percentile_disc(0.5) within group (order by {} desc)", self.leaf(ty)),
            2 => format!("rank({}) within group (order by {} nulls first)", self.leaf(ty), self.leaf(ty)),
            3 => format!("array_agg(distinct {} order by {})", self.leaf(25), self.leaf(25)),
            4 => format!("app.joined({} order by {})", self.leaf(25), self.sort_leaf()),
            5 => format!("jsonb_object_agg({}, {})", self.leaf(25), self.leaf(ty)),
            6 => return format!("sum({}){filter} over named", self.leaf(1700)),
            7 => return format!("grouping({})", self.leaf(25)),
            8 => {
                let over = self.random.pick(&[
                    "range between unbounded preceding and current row exclude group",
                    "rows between 1 preceding and 2 following exclude current row",
                    "groups current row",
                ]);
                let (of, key, by) = (self.leaf(ty), self.leaf(25), self.sort_leaf());
                return format!("max({of}){filter} over (partition by {key} order by {by} {over})");
            }
            _ => format!("json_agg({})", self.leaf(ty)),
        };
        text + &filter
    }

    /// What may follow a query.
    pub(super) fn ending(&mut self, first: &str) -> String {
        match self.random.below(8) {
            0 => " order by 1 fetch first 2 rows with ties".to_owned(),
            1 => format!(" order by {} using >", self.leaf(23)),
            2 => format!(" for update of {first}"),
            3 => format!(" for no key update of {first} for share"),
            4 => " limit (select 3) offset 1::bigint".to_owned(),
            5 => format!(" order by {} collate \"C\" desc nulls last", self.leaf(25)),
            6 => " fetch first row only".to_owned(),
            _ => format!(" order by {first}"),
        }
    }

    /// A term of a set operation whose other side has another type.
    pub(super) fn mixed(&mut self, types: &[u32]) -> String {
        let list: Vec<String> = types
            .iter()
            .map(|ty| match ty {
                23 => self.random.pick(&["1.5", "null", "'7'", "2::smallint", "3::bigint"]).to_owned(),
                25 => self.random.pick(&["'x'", "'y'::varchar(3)", "null", "'n'::name", "'c'::char(2)"]).to_owned(),
                1700 => self.random.pick(&["1", "2.5::float8", "null", "'3'"]).to_owned(),
                1082 => self.random.pick(&["now()", "'2024-01-01'", "localtimestamp"]).to_owned(),
                _ => self.leaf(*ty),
            })
            .collect();
        if self.random.one_in(3) {
            format!("values ({})", list.join(", "))
        } else {
            format!("select {}", list.join(", "))
        }
    }
}
