//! `parse_collate.c`: which collation an expression has.

use super::cx::{Cx, Outcome, unknown};
use crate::catalog::tree::Collation;
use crate::catalog::{Address, Ident, Path};
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
                self.builtins.has_collation(last) || looks_like_a_locale(last)
            } else {
                self.catalog
                    .below(&Path::new([schema.clone(), last.clone()]))
                    .any(|(a, _)| a.kind.label() == "collation")
            }
        };
        let found = match name.schema() {
            Some(schema) => known(schema).then(|| schema.clone()),
            None => self.path.iter().find(|s| known(s)).cloned(),
        };
        match found {
            Some(schema) => Ok(Collation { schema, name: last.clone() }),
            None => unknown(format!("the collation {name} is not known")),
        }
    }
}

/// Whether a name is one that initdb gives to a collation of the operating system or of ICU.
fn looks_like_a_locale(name: &str) -> bool {
    let language = name.bytes().take_while(u8::is_ascii_lowercase).count();
    name.ends_with("-x-icu")
        || name.starts_with("C.")
        || ((2..=3).contains(&language)
            && (name.len() == language || matches!(name.as_bytes()[language], b'_' | b'.' | b'@')))
}
