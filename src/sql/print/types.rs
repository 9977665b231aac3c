//! Type names.

use super::Printer;
use crate::sql::ast::{Const, Expr, ExprNode, TypeName};

/// `INTERVAL_FULL_RANGE` of timestamp.h: no fields were written.
const FULL_RANGE: i32 = 0x7fff;

impl Printer {
    pub(super) fn type_name(&mut self, t: &TypeName) {
        if t.setof {
            self.word("SETOF ");
        }
        if !self.standard_type(t) {
            self.name(&t.name);
            if t.of_column {
                self.word("%TYPE");
            }
            self.modifiers(&t.modifiers);
        }
        for bound in &t.array {
            match bound {
                Some(size) => self.put(format_args!("[{size}]")),
                None => self.word("[]"),
            }
        }
    }

    fn modifiers(&mut self, modifiers: &[Expr]) {
        if !modifiers.is_empty() {
            self.form("", modifiers);
        }
    }

    /// The spelling of the standard for a name that the grammar has put into `pg_catalog`.
    fn standard_type(&mut self, t: &TypeName) -> bool {
        let [schema, name] = t.name.parts.as_slice() else { return false };
        if schema != "pg_catalog" || t.of_column {
            return false;
        }
        let (before, after, takes) = match name.as_str() {
            "bool" => ("boolean", "", false),
            "int2" => ("smallint", "", false),
            "int4" => ("integer", "", false),
            "int8" => ("bigint", "", false),
            "float4" => ("real", "", false),
            "float8" => ("double precision", "", false),
            "numeric" => ("numeric", "", true),
            "varchar" => ("character varying", "", true),
            "varbit" => ("bit varying", "", true),
            // Without a length the keywords would mean a length of one.
            "bpchar" if !t.modifiers.is_empty() => ("character", "", true),
            "bit" if !t.modifiers.is_empty() => ("bit", "", true),
            "timestamp" => ("timestamp", " without time zone", true),
            "timestamptz" => ("timestamp", " with time zone", true),
            "time" => ("time", " without time zone", true),
            "timetz" => ("time", " with time zone", true),
            "interval" => return self.interval(t),
            _ => return false,
        };
        // Only these take exactly one integer where the grammar wants one.
        let one = matches!(t.modifiers.as_slice(), [Expr { node: ExprNode::Const(Const::Integer(_)), .. }]);
        if !t.modifiers.is_empty() && !(takes && (one || name == "numeric")) {
            return false;
        }
        self.word(before);
        self.modifiers(&t.modifiers);
        self.word(after);
        true
    }

    fn interval(&mut self, t: &TypeName) -> bool {
        let number = |e: &Expr| match e.node {
            ExprNode::Const(Const::Integer(i)) => Some(i),
            _ => None,
        };
        let numbers: Option<Vec<i32>> = t.modifiers.iter().map(number).collect();
        let Some(numbers) = numbers else { return false };
        let (fields, precision) = match numbers.as_slice() {
            [] => ("", None),
            [fields] => match interval_fields(*fields) {
                Some(words) => (words, None),
                None => return false,
            },
            [FULL_RANGE, precision] => ("", Some(*precision)),
            [fields, precision] => match interval_fields(*fields) {
                Some(words) if words.ends_with("second") => (words, Some(*precision)),
                _ => return false,
            },
            _ => return false,
        };
        self.word("interval");
        self.word(fields);
        if let Some(precision) = precision {
            self.put(format_args!("({precision})"));
        }
        true
    }
}

/// The words for a mask of fields: `INTERVAL_MASK` of datetime.h.
fn interval_fields(mask: i32) -> Option<&'static str> {
    const MONTH: i32 = 1 << 1;
    const YEAR: i32 = 1 << 2;
    const DAY: i32 = 1 << 3;
    const HOUR: i32 = 1 << 10;
    const MINUTE: i32 = 1 << 11;
    const SECOND: i32 = 1 << 12;
    let all = [
        (YEAR, " year"),
        (MONTH, " month"),
        (DAY, " day"),
        (HOUR, " hour"),
        (MINUTE, " minute"),
        (SECOND, " second"),
        (YEAR | MONTH, " year to month"),
        (DAY | HOUR, " day to hour"),
        (DAY | HOUR | MINUTE, " day to minute"),
        (DAY | HOUR | MINUTE | SECOND, " day to second"),
        (HOUR | MINUTE, " hour to minute"),
        (HOUR | MINUTE | SECOND, " hour to second"),
        (MINUTE | SECOND, " minute to second"),
    ];
    all.into_iter().find(|(m, _)| *m == mask).map(|(_, words)| words)
}
