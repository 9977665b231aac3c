//! The tables and views of `pg_catalog` and of the information schema, by version.
//!
//! The data are read from real servers by `examples/builtins`. They are parsed when a version is first asked for.

use std::collections::HashMap;

use super::super::{Ident, Modifier, Type, Version};
use super::PerVersion;

static DATA: &str = include_str!("relations.tsv");

/// A relation of the system.
#[derive(Debug)]
pub struct SystemRelation {
    /// It is a view.
    pub is_view: bool,
    /// The columns of its primary key; empty where there is none.
    pub key: Vec<&'static str>,
    /// Its columns, in order.
    pub columns: Vec<SystemColumn>,
}

/// A column of a relation of the system.
#[derive(Debug)]
pub struct SystemColumn {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Its collation in `pg_catalog`, where it is not the type's own.
    pub collation: Option<&'static str>,
}

/// A domain of the information schema.
#[derive(Debug)]
pub struct SystemDomain {
    /// What it is over.
    pub base: Type,
    /// Its collation in `pg_catalog`, where it is not the base type's own.
    pub collation: Option<&'static str>,
}

/// What one version has.
#[derive(Debug, Default)]
pub struct System {
    relations: HashMap<&'static str, HashMap<&'static str, SystemRelation>>,
    domains: HashMap<&'static str, SystemDomain>,
    /// The indexes and TOAST tables by their schema and name, with whether it is an index.
    storage: HashMap<(&'static str, &'static str), bool>,
}

impl System {
    /// The relations of a version; those of the nearest known one for a version without data.
    pub fn of(version: Version) -> &'static Self {
        static ALL: PerVersion<System> = PerVersion::new();
        ALL.get(version, Self::load)
    }

    fn load(version: Version) -> Self {
        let mut out = Self::default();
        let wanted = version.to_string();
        for line in DATA.lines().filter(|l| !l.starts_with('#')) {
            let fields: Vec<&'static str> = line.split('\t').collect();
            let [kind, versions, _, rest @ ..] = fields.as_slice() else {
                panic!("a line of the data has fewer than three fields: {line}")
            };
            if *versions != "*" && !versions.split(',').any(|v| v == wanted) {
                continue;
            }
            match (*kind, rest) {
                ("d", [name, base, typmod, collation]) => {
                    let domain = SystemDomain { base: type_of(base, typmod), collation: some(collation) };
                    out.domains.insert(name, domain);
                }
                ("r" | "v", [schema, name, key, columns]) => {
                    let relation = SystemRelation {
                        is_view: *kind == "v",
                        key: key.split(',').filter(|k| !k.is_empty()).collect(),
                        columns: columns.split(' ').map(column).collect(),
                    };
                    out.relations.entry(schema).or_default().insert(name, relation);
                }
                ("i" | "t", [schema, name]) => {
                    out.storage.insert((schema, name), *kind == "i");
                }
                _ => panic!("the data hold a line of another kind: {line}"),
            }
        }
        out
    }

    /// A relation by its schema and name.
    pub fn relation(&'static self, schema: &str, name: &str) -> Option<&'static SystemRelation> {
        self.relations.get(schema)?.get(name)
    }

    /// Whether something is an index of a catalog, or else a catalog's TOAST table; `None` where it is neither.
    pub fn is_index(&self, schema: &str, name: &str) -> Option<bool> {
        self.storage.get(&(schema, name)).copied()
    }

    /// A domain of the information schema.
    pub fn domain(&'static self, name: &str) -> Option<&'static SystemDomain> {
        self.domains.get(name)
    }
}

fn some(text: &'static str) -> Option<&'static str> {
    (!text.is_empty()).then_some(text)
}

/// A type of `pg_catalog` or of the information schema by its name in `pg_type`.
fn type_of(name: &'static str, typmod: &str) -> Type {
    let typmod: i32 = typmod.parse().expect("the data hold numbers here");
    let modifier = if typmod < 0 { Modifier::None } else { Modifier::Raw(typmod) };
    let (schema, name) = name.split_once('.').unwrap_or(("pg_catalog", name));
    let (name, array) = name.strip_prefix('_').map_or((name, false), |element| (element, true));
    Type { schema: Ident::new_static(schema), name: Ident::new_static(name), array, modifier }
}

fn column(text: &'static str) -> SystemColumn {
    let mut parts = text.split(':');
    let mut next = || parts.next().unwrap_or_default();
    let (name, ty, typmod) = (next(), next(), next());
    SystemColumn { name, ty: type_of(ty, typmod), collation: some(next()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relations_differ_by_version() {
        let has = |version, column| {
            let class = System::of(Version(version)).relation("pg_catalog", "pg_stat_io");
            class.is_some_and(|r| r.columns.iter().any(|c| c.name == column))
        };
        assert!(!has(15, "reads") && has(16, "reads"));
        assert!(!has(17, "read_bytes") && has(18, "read_bytes"));
        let class = System::of(Version(15)).relation("pg_catalog", "pg_class").expect("every version has pg_class");
        assert_eq!((class.is_view, class.key.as_slice()), (false, ["oid"].as_slice()));
    }
}
