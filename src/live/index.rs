//! Indexes.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::fields::{Fields, options, split_list};
use super::names::{Build, Names, class};
use crate::catalog::{Expr, Ident, Index, IndexKey, Kind, Options};

pub(super) const SQL: &[&str] = &[include_str!("index.sql"), include_str!("index_key.sql")];

/// What only the index's own attribute tells of a key: its type, the operator class's parameters and SET STATISTICS.
type Keys = HashMap<(u32, i16), (u32, Options, Option<i32>)>;

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut keys = Keys::new();
    for row in &rows[1] {
        let mut f = Fields::new(row);
        let at = (f.next(), f.next());
        keys.insert(at, (f.next(), options(f.next::<Option<Vec<&str>>>().unwrap_or_default()), f.next()));
    }
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (oid, relation) = (f.next(), f.next());
        let (Some(at), Some(table)) = (build.names.relation(oid), build.names.relation(relation)) else { continue };
        let (at, table) = (at.clone(), table.clone());
        let (unique, method) = (f.next(), f.name());
        let (columns, count): (Vec<i16>, i16) = (f.next(), f.next());
        let (key_columns, included) = columns.split_at(usize::try_from(count).unwrap_or_default());
        let raw = RawKeys {
            index: oid,
            relation,
            columns: key_columns,
            classes: f.next(),
            collations: f.next(),
            flags: f.next(),
            exprs: split_list(f.next::<Option<&str>>().unwrap_or_default()),
        };
        let predicate = f.expr();
        let nulls_not_distinct = f.next();
        let (options, tablespace) = (f.options(), f.optional_name());
        let constraint = f.optional_char().map(constraint_kind);
        let constraint_name = f.optional_name();
        let parent = f.next::<Option<u32>>().and_then(|p| build.names.relation(p).cloned());
        let (valid, clustered) = (f.next(), f.next());
        let index = Index {
            unique,
            keys: raw.keys(&keys, f.next(), &method, &build.names),
            method,
            include: build.names.columns(relation, included),
            predicate,
            nulls_not_distinct,
            options,
            tablespace,
            constraint: constraint.zip(constraint_name).map(|(kind, name)| table.child(kind, name)),
            parent,
            valid,
            clustered,
            column_names: f.next::<Vec<&str>>().into_iter().map(Ident::from).collect(),
            table,
        };
        if build.catalog.contains(&index.table) {
            build.put(class::CLASS, oid, at, index);
        }
    }
}

/// `contype` of a constraint that has an index.
pub(super) fn constraint_kind(letter: char) -> Kind {
    match letter {
        'p' => Kind::PrimaryKey,
        'u' => Kind::Unique,
        _ => Kind::Exclusion,
    }
}

/// Whether the whole definition says a collation after the key with that text. Text that starts a line of its own in
/// a list does not in a definition.
pub(super) fn collates(definition: &str, key: &str) -> bool {
    let key = key.trim_start();
    definition.contains(&format!("{key} COLLATE ")) || definition.contains(&format!("{key}) COLLATE "))
}

/// The parallel arrays of `pg_index`.
struct RawKeys<'a> {
    index: u32,
    relation: u32,
    columns: &'a [i16],
    classes: Vec<u32>,
    collations: Vec<u32>,
    flags: Vec<i16>,
    exprs: Vec<&'a str>,
}

impl RawKeys<'_> {
    fn keys(&self, attributes: &Keys, definition: Option<&str>, method: &str, names: &Names) -> Vec<IndexKey> {
        const DESC: i16 = 1;
        const NULLS_FIRST: i16 = 2;
        let mut exprs = self.exprs.iter();
        let mut out = Vec::with_capacity(self.columns.len());
        for (i, number) in self.columns.iter().enumerate() {
            let place = i16::try_from(i + 1).unwrap_or(i16::MAX);
            let (class, collation, flags) = (self.classes[i], self.collations[i], self.flags[i]);
            let attribute = attributes.get(&(self.index, place));
            let (expr, key_type, collation) = match names.column_info(self.relation, *number) {
                Some(column) => {
                    let own = collation == column.collation;
                    (None, Some(column.type_oid), if own { None } else { names.collation(collation) })
                }
                None => {
                    let text = exprs.next().copied().unwrap_or_default();
                    // A hash index stores hashes, which its operator classes do not say.
                    let stores_input = method != "hash" && names.stores_input(class);
                    let key_type = attribute.map(|(ty, ..)| *ty).filter(|_| stores_input);
                    let added = definition.is_some_and(|d| collates(d, text));
                    let collation = names.collation(collation).filter(|_| added);
                    (Some(Expr::text(text)), key_type, collation)
                }
            };
            let opclass_options = attribute.map(|(_, o, _)| o.clone()).unwrap_or_default();
            let unusual = names.unusual_class(class, key_type);
            out.push(IndexKey {
                column: names.column(self.relation, *number),
                expr,
                collation,
                // A key that gives the class parameters says the class.
                opclass: if opclass_options.is_empty() { unusual } else { names.operator_class(class) },
                opclass_options,
                statistics: attribute.and_then(|(.., n)| *n),
                descending: flags & DESC != 0,
                nulls_first: flags & NULLS_FIRST != 0,
            });
        }
        out
    }
}
