//! `parse_collate.c`: which collation an expression has.

use super::cx::{Cx, Outcome};
use crate::catalog::tree::Collation;
use crate::catalog::{Address, Ident, Kind};
use crate::replay::Reject;
use crate::sql::ast::Name;

/// The collation that an address names.
pub(super) fn collation_of(at: &Address) -> Collation {
    match at.path.parts() {
        [schema, name, ..] => Collation { schema: schema.clone(), name: name.clone() },
        [name] => Collation { schema: "pg_catalog".into(), name: name.clone() },
        [] => Collation { schema: "pg_catalog".into(), name: "default".into() },
    }
}

impl Cx<'_> {
    /// `LookupCollation`.
    pub(super) fn collation(&self, name: &Name) -> Outcome<Collation> {
        let last = name.name();
        let known = |schema: &Ident| {
            if schema == "pg_catalog" {
                self.builtins.has_collation(last)
            } else {
                self.catalog.contains(&Address::of(Kind::Collation, schema.clone(), last.clone()))
            }
        };
        let found = match name.schema() {
            Some(schema) => known(schema).then(|| schema.clone()),
            None => self.path.iter().find(|s| known(s)).cloned(),
        };
        // What the system brings is there as well, as far as its name tells.
        let brought = name.schema().is_none_or(|s| s == "pg_catalog") && looks_like_a_locale(last);
        let found = found.or_else(|| brought.then(|| "pg_catalog".into()));
        match found {
            Some(schema) => Ok(Collation { schema, name: last.clone() }),
            None => {
                if let Some(schema) = name.schema().filter(|s| !self.has_schema(s)) {
                    return self.missing(Reject::new("3F000", format!("schema \"{schema}\" does not exist")));
                }
                let message = format!("collation \"{name}\" for encoding \"UTF8\" does not exist");
                self.missing(Reject::new("42704", message))
            }
        }
    }
}

/// Whether a name is one that initdb gives to a collation of the operating system or of ICU.
fn looks_like_a_locale(name: &str) -> bool {
    let language = name.bytes().take_while(u8::is_ascii_lowercase).count();
    name.ends_with("-x-icu")
        || name.starts_with("C.")
        || ((2..=3).contains(&language)
            && name.as_bytes().get(language).is_some_and(|b| matches!(b, b'_' | b'.' | b'@')))
}
