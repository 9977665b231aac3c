//! Types as a column, an argument or an expression has them.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use super::{Ident, quote_ident};

/// A data type with its modifier.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Type {
    /// The schema of the element type: `pg_catalog` for built-in types.
    pub schema: Ident,
    /// The element type's name in `pg_type`: `int4`, `varchar`, `mood`.
    pub name: Ident,
    /// It is an array of that type. PostgreSQL does not tell one dimension from several.
    pub array: bool,
    /// The type modifier.
    pub modifier: Modifier,
}

/// A type modifier.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Modifier {
    /// None was given (`-1`).
    #[default]
    None,
    /// A built-in type's modifier as `atttypmod` holds it.
    Raw(i32),
    /// An extension's modifier as its output function prints it, with its parentheses: `(Point,4326)`.
    Text(Ident),
}

/// The texts that numbers from [`FIRST_TEXT`] on stand for, of which a schema has a handful.
static TEXTS: Mutex<Vec<Ident>> = Mutex::new(Vec::new());

/// No modifier of a built-in type is as great.
const FIRST_TEXT: i32 = 0x7f00_0000;

impl Modifier {
    /// The modifier that [`Type::typmod`] told.
    pub fn of(typmod: i32) -> Self {
        if typmod < 0 {
            return Self::None;
        }
        let text = || {
            let texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
            texts.get(usize::try_from(typmod - FIRST_TEXT).ok()?).cloned()
        };
        text().map_or(Self::Raw(typmod), Self::Text)
    }
}

impl Type {
    /// A built-in type without a modifier.
    pub fn builtin(name: &str) -> Self {
        Self { schema: "pg_catalog".into(), name: name.into(), array: false, modifier: Modifier::None }
    }

    /// Whether this is a built-in scalar of that name, whatever its modifier.
    pub fn is(&self, name: &str) -> bool {
        !self.array && self.schema == "pg_catalog" && self.name == name
    }

    /// The type without its modifier.
    #[must_use]
    pub fn plain(&self) -> Self {
        Self { modifier: Modifier::None, ..self.clone() }
    }

    /// The array of this type; an array is its own array, as in PostgreSQL.
    #[must_use]
    pub fn array_of(&self) -> Self {
        Self { array: true, ..self.clone() }
    }

    /// The element type of an array.
    #[must_use]
    pub fn element(&self) -> Self {
        Self { array: false, ..self.clone() }
    }

    /// The raw modifier, `-1` where there is none. That of an extension's type is a number that stands for its text, good
    /// for comparing it and for [`Modifier::of`].
    pub fn typmod(&self) -> i32 {
        match &self.modifier {
            Modifier::None => -1,
            Modifier::Raw(n) => *n,
            Modifier::Text(text) => {
                let mut texts = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
                let at = texts.iter().position(|t| t == text).unwrap_or_else(|| {
                    texts.push(text.clone());
                    texts.len() - 1
                });
                FIRST_TEXT + at as i32
            }
        }
    }

    /// What `format_type(oid, NULL)` prints, as for the arguments and results of functions, which have no modifiers.
    pub fn sql_unmodified(&self) -> String {
        let plain = self.plain();
        if plain.schema != "pg_catalog" {
            return plain.sql();
        }
        let name = match plain.name.as_str() {
            "bit" => "bit",
            "bpchar" => "character",
            _ => return plain.sql(),
        };
        if plain.array { format!("{name}[]") } else { name.to_owned() }
    }

    /// What `format_type(oid, typmod)` prints when only `pg_catalog` is in the search path.
    pub fn sql(&self) -> String {
        let mut out = if self.schema == "pg_catalog" {
            builtin_name(&self.name, &self.modifier)
        } else {
            let mut out = format!("{}.{}", quote_ident(&self.schema), quote_ident(&self.name));
            match &self.modifier {
                Modifier::None => {}
                Modifier::Raw(n) => out.push_str(&format!("({n})")),
                Modifier::Text(t) => out.push_str(t),
            }
            out
        };
        if self.array {
            out.push_str("[]");
        }
        out
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sql())
    }
}

/// `format_type_extended` for the types of `pg_catalog`.
fn builtin_name(name: &str, modifier: &Modifier) -> String {
    let typmod = match modifier {
        Modifier::Raw(n) => Some(*n),
        Modifier::None | Modifier::Text(_) => None,
    };
    let precision = |n: i32| format!("({n})");
    match name {
        // Without a modifier these two would read back as a type of length 1, so the server quotes the one and
        // leaves the other under its internal name.
        "bit" => typmod.map_or_else(|| "\"bit\"".to_owned(), |n| format!("bit({n})")),
        "bpchar" => typmod.map_or_else(|| "bpchar".to_owned(), |n| format!("character({})", n - 4)),
        "bool" => "boolean".to_owned(),
        "float4" => "real".to_owned(),
        "float8" => "double precision".to_owned(),
        "int2" => "smallint".to_owned(),
        "int4" => "integer".to_owned(),
        "int8" => "bigint".to_owned(),
        "varchar" => format!("character varying{}", typmod.map(|n| precision(n - 4)).unwrap_or_default()),
        "varbit" => format!("bit varying{}", typmod.map(precision).unwrap_or_default()),
        "numeric" => match typmod {
            None => "numeric".to_owned(),
            Some(n) => {
                let bits = n - 4;
                // The scale is an 11-bit signed number since 15.
                let scale = ((bits & 0x7ff) ^ 1024) - 1024;
                format!("numeric({},{scale})", (bits >> 16) & 0xffff)
            }
        },
        "time" => format!("time{} without time zone", typmod.map(precision).unwrap_or_default()),
        "timetz" => format!("time{} with time zone", typmod.map(precision).unwrap_or_default()),
        "timestamp" => format!("timestamp{} without time zone", typmod.map(precision).unwrap_or_default()),
        "timestamptz" => format!("timestamp{} with time zone", typmod.map(precision).unwrap_or_default()),
        "interval" => format!("interval{}", typmod.map(interval_modifier).unwrap_or_default()),
        "char" => "\"char\"".to_owned(),
        // A keyword since 16, which the server does not quote here.
        "json" => "json".to_owned(),
        other => quote_ident(other),
    }
}

/// `intervaltypmodout`.
fn interval_modifier(typmod: i32) -> String {
    const MONTH: i32 = 1 << 1;
    const YEAR: i32 = 1 << 2;
    const DAY: i32 = 1 << 3;
    const HOUR: i32 = 1 << 10;
    const MINUTE: i32 = 1 << 11;
    const SECOND: i32 = 1 << 12;
    const FULL: i32 = 0x7fff;
    let fields = (typmod >> 16) & 0x7fff;
    let precision = typmod & 0xffff;
    let mut out = match fields {
        YEAR => " year",
        MONTH => " month",
        DAY => " day",
        HOUR => " hour",
        MINUTE => " minute",
        SECOND => " second",
        f if f == YEAR | MONTH => " year to month",
        f if f == DAY | HOUR => " day to hour",
        f if f == DAY | HOUR | MINUTE => " day to minute",
        f if f == DAY | HOUR | MINUTE | SECOND => " day to second",
        f if f == HOUR | MINUTE => " hour to minute",
        f if f == HOUR | MINUTE | SECOND => " hour to second",
        f if f == MINUTE | SECOND => " minute to second",
        FULL => "",
        _ => "",
    }
    .to_owned();
    if precision != 0xffff {
        out.push_str(&format!("({precision})"));
    }
    out
}
