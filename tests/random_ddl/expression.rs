//! Types, literals and expressions.

use undrift::catalog::{Kind, Object, Type, quote_ident, quote_literal};

use super::{Col, Maker, TYPES};

/// What can be done with values of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Number,
    Text,
    Bool,
    Day,
    Json,
    Other,
}

const BUILT_IN: &[&str] = &[
    "integer",
    "integer",
    "integer",
    "bigint",
    "smallint",
    "text",
    "text",
    "text",
    "varchar",
    "varchar(20)",
    "char(3)",
    "char",
    "numeric",
    "numeric(10,2)",
    "boolean",
    "date",
    "timestamp",
    "timestamptz",
    "timestamptz(3)",
    "timestamp(0)",
    "interval",
    "interval day to second",
    "uuid",
    "jsonb",
    "json",
    "bytea",
    "integer[]",
    "text[]",
    "varchar(5)[]",
    "inet",
    "float8",
    "real",
    "time",
    "\"char\"",
    "name",
    "int4range",
    "bit(3)",
    "varbit",
    "point",
    "oid",
    "tsvector",
    "regclass",
    "xml",
    "money",
];

pub(super) fn class(ty: Option<&Type>) -> Class {
    let Some(ty) = ty else { return Class::Other };
    if ty.array || ty.schema != "pg_catalog" {
        return Class::Other;
    }
    match ty.name.as_str() {
        "int2" | "int4" | "int8" | "numeric" | "float4" | "float8" => Class::Number,
        "text" | "varchar" | "bpchar" => Class::Text,
        "bool" => Class::Bool,
        "date" | "timestamp" => Class::Day,
        "jsonb" => Class::Json,
        _ => Class::Other,
    }
}

impl Maker<'_> {
    /// The name of a type; `None` tells that no more is known of it than its name.
    pub(super) fn type_name(&mut self) -> String {
        let roll = self.rng.below(100);
        if roll < 12 {
            let own = self.all(&[Kind::EnumType, Kind::Domain, Kind::CompositeType, Kind::Table]);
            if !own.is_empty() {
                let at = self.rng.pick(&own).clone();
                return format!("{}{}", self.named(&at), self.maybe(10, "[]"));
            }
        }
        if roll < 13 {
            return self.new_name(TYPES);
        }
        (*self.rng.pick(BUILT_IN)).to_owned()
    }

    /// A literal, mostly one that the type reads.
    pub(super) fn literal(&mut self, ty: Option<&Type>) -> String {
        if let Some(ty) = ty.filter(|t| t.schema != "pg_catalog" && !t.array) {
            let at = undrift::catalog::Address::of(Kind::EnumType, ty.schema.clone(), ty.name.clone());
            if let Some(Object::EnumType(e)) = self.catalog.get(&at).map(|o| &**o)
                && !e.labels.is_empty()
            {
                let label = quote_literal(self.rng.pick(&e.labels).as_str());
                return if self.rng.chance(50) { format!("{label}::{}", ty.sql()) } else { label };
            }
        }
        let n = self.rng.below(5);
        match class(ty) {
            Class::Number => match n {
                0 => "0".into(),
                1 => "'7'".into(),
                2 => "-3".into(),
                3 => "10000000000".into(),
                _ => "1".into(),
            },
            Class::Text => ["'x'", "''", "'it''s'", "'a b'::text", "'v'::varchar"][n].into(),
            Class::Bool => ["true", "false", "'t'", "NOT true", "1 > 0"][n].into(),
            Class::Day => {
                ["'2020-01-01'", "CURRENT_DATE", "now()", "'2021-02-03'::date", "CURRENT_TIMESTAMP"][n].into()
            }
            Class::Json => ["'{}'", "'[]'::jsonb", "jsonb_build_object('a', 1)", "'{\"a\": [1, 2]}'", "NULL"][n].into(),
            Class::Other => match ty {
                Some(ty) if ty.is("uuid") => "gen_random_uuid()".into(),
                Some(ty) if ty.array => ["'{}'", "ARRAY[]::text[]", "NULL", "'{1,2}'", "array[1,2]"][n].into(),
                Some(ty) if ty.is("timestamptz") => {
                    ["now()", "CURRENT_TIMESTAMP", "now()", "statement_timestamp()", "now() + '1 day'"][n].into()
                }
                Some(ty) if ty.is("interval") => {
                    ["'1 day'", "'2 hours'::interval", "'0'", "interval '3 min'", "'1 mon'"][n].into()
                }
                _ if self.rng.chance(75) => "NULL".into(),
                _ => ["NULL", "'x'", "1", "now()", "''"][n].into(),
            },
        }
    }

    /// A DEFAULT.
    pub(super) fn default(&mut self, ty: Option<&Type>) -> String {
        if self.rng.chance(8) && class(ty) == Class::Number {
            let sequences = self.all(&[Kind::Sequence]);
            if !sequences.is_empty() {
                let at = self.rng.pick(&sequences).clone();
                return format!("nextval({})", quote_literal(&self.named(&at)));
            }
        }
        if self.rng.chance(3) {
            return self.call();
        }
        let literal = self.literal(ty);
        if self.rng.chance(15) { format!("({literal})") } else { literal }
    }

    /// A call of a routine that exists, mostly.
    fn call(&mut self) -> String {
        let routines = self.all(&[Kind::Function]);
        if routines.is_empty() {
            return "f1()".into();
        }
        let at = self.rng.pick(&routines).clone();
        let Some(Object::Function(f)) = self.catalog.get(&at).map(|o| (**o).clone()) else { return "f1()".into() };
        let args: Vec<String> = f
            .args
            .iter()
            .filter(|a| matches!(a.mode, undrift::catalog::ArgumentMode::In))
            .map(|a| self.literal(Some(&a.ty)))
            .collect();
        format!("{}({})", at_name(&at), args.join(", "))
    }

    /// A condition on some columns.
    pub(super) fn condition(&mut self, columns: &[Col]) -> String {
        if self.rng.chance(20) {
            let (left, right) = (self.condition(columns), self.condition(columns));
            return match self.rng.below(4) {
                0 => format!("({left}) OR ({right})"),
                1 => format!("NOT ({left})"),
                2 => format!("({left}) AND {right}"),
                _ => format!("CASE WHEN {left} THEN {right} ELSE false END"),
            };
        }
        let column = self.column_of(columns);
        let c = &column.sql;
        if self.rng.chance(15) {
            return format!("{c} IS {}NULL", self.maybe(60, "NOT "));
        }
        match class(column.ty.as_ref()) {
            Class::Number => match self.rng.below(9) {
                0 => format!("{c} > 0"),
                1 => format!("{c} BETWEEN 1 AND 10"),
                2 => format!("{c} IN (1, 2, 3)"),
                3 => format!("{c} % 2 = 0"),
                4 => format!("{c} <> ALL (ARRAY[4, 5])"),
                5 => format!("{c} + 1 < 100.5"),
                6 => format!("abs({c}) >= 1"),
                7 => format!("coalesce({c}, 0) = 0"),
                _ => format!("{c} >= '5'"),
            },
            Class::Text => match self.rng.below(9) {
                0 => format!("length({c}) > 3"),
                1 => format!("{c} <> ''"),
                2 => format!("{c} LIKE 'a%'"),
                3 => format!("{c} ~ '^[a-z]+$'"),
                4 => format!("{c} IN ('a', 'b')"),
                5 => format!("upper({c}) = {c}"),
                6 => format!("{c} = 'x'"),
                7 => format!("char_length(btrim({c})) > 0"),
                _ => format!("{c} || 'z' > 'b' COLLATE \"C\""),
            },
            Class::Bool => {
                if self.rng.chance(50) {
                    c.clone()
                } else {
                    format!("{c} IS NOT FALSE")
                }
            }
            Class::Day => match self.rng.below(3) {
                0 => format!("{c} > '2020-01-01'"),
                1 => format!("date_part('year', {c}) > 2000"),
                _ => format!("{c} < now()"),
            },
            Class::Json => {
                if self.rng.chance(50) {
                    format!("{c} ? 'a'")
                } else {
                    format!("({c} ->> 'k') = 'v'")
                }
            }
            Class::Other => match &column.ty {
                Some(ty) if ty.array => format!("cardinality({c}) > 0"),
                Some(ty) if self.is_enum(ty) => {
                    let literal = self.literal(Some(ty));
                    format!("{c} = {literal}")
                }
                _ => format!("{c} IS DISTINCT FROM NULL"),
            },
        }
    }

    fn is_enum(&self, ty: &Type) -> bool {
        self.catalog.contains(&undrift::catalog::Address::of(Kind::EnumType, ty.schema.clone(), ty.name.clone()))
    }

    /// A value made of some columns.
    pub(super) fn value(&mut self, columns: &[Col]) -> String {
        let column = self.column_of(columns);
        let c = &column.sql;
        match class(column.ty.as_ref()) {
            Class::Number => match self.rng.below(5) {
                0 => format!("{c} * 2"),
                1 => format!("{c} + 1"),
                2 => format!("-{c}"),
                3 => format!("{c}::text"),
                _ => format!("round({c}::numeric, 2)"),
            },
            Class::Text => match self.rng.below(5) {
                0 => format!("lower({c})"),
                1 => format!("{c} || '!'"),
                2 => format!("coalesce({c}, 'none')"),
                3 => format!("substr({c}, 1, 2)"),
                _ => format!("md5({c})"),
            },
            Class::Bool => format!("NOT {c}"),
            Class::Day => format!("extract(year from {c})"),
            Class::Json => format!("{c} -> 'a'"),
            Class::Other => {
                if self.rng.chance(30) {
                    format!("{c}::text")
                } else {
                    format!("({c})")
                }
            }
        }
    }
}

fn at_name(at: &undrift::catalog::Address) -> String {
    // A routine's address ends in its input types.
    let parts = at.path.parts();
    format!("{}.{}", quote_ident(&parts[0]), quote_ident(&parts[1]))
}
