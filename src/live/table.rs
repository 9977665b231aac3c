//! Tables.

use std::collections::HashMap;

use tokio_postgres::Row;

use super::fields::{Fields, split_list};
use super::index::collates;
use super::names::{Build, Names, class};
use crate::catalog::{
    Address, Expr, Ident, PartitionBy, PartitionKey, PartitionOf, Persistence, ReplicaIdentity, Table,
};

pub(super) const SQL: &[&str] = &[include_str!("table.sql"), include_str!("table_parent.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    let mut parents = parents(&rows[1], &build.names);
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(at) = build.names.relation(oid).cloned() else { continue };
        let persistence = persistence(f.char());
        let of_type = f.oid().map(|t| build.names.plain_type(t));
        let mut options = f.options();
        options.extend(f.options().into_iter().map(|(k, v)| (Ident::from(format!("toast.{k}")), v)));
        let toasted = f.next();
        let (tablespace, access_method) = (f.optional_name(), f.optional_name());
        let letter = f.char();
        let index = f.next::<Option<u32>>().and_then(|i| build.names.relation(i).cloned());
        let replica_identity = match (letter, index) {
            ('f', _) => ReplicaIdentity::Full,
            // The index may have been dropped since, which then works like NOTHING.
            ('n', _) | ('i', None) => ReplicaIdentity::Nothing,
            ('i', Some(index)) => ReplicaIdentity::Index(index),
            _ => ReplicaIdentity::Default,
        };
        let (row_security, force_row_security) = (f.next(), f.next());
        let (partition_of, inherits) = descent(&mut f, parents.remove(&oid).unwrap_or_default());
        let partition_by = partition_by(oid, &mut f, &build.names);
        let table = Table {
            persistence,
            partition_by,
            partition_of,
            inherits,
            of_type,
            options,
            tablespace,
            access_method,
            replica_identity,
            row_security,
            force_row_security,
            toasted,
        };
        build.put(class::CLASS, oid, at, table);
    }
}

/// The parents of every relation, in the order of `pg_inherits`.
pub(super) fn parents(rows: &[Row], names: &Names) -> HashMap<u32, Vec<Address>> {
    let mut parents: HashMap<u32, Vec<Address>> = HashMap::new();
    for row in rows {
        let mut f = Fields::new(row);
        let (child, parent) = (f.next(), f.next());
        parents.entry(child).or_default().extend(names.relation(parent).cloned());
    }
    parents
}

/// The place of a partition and the parents of INHERITS: from the parents, whether it is a partition, and the bound.
pub(super) fn descent(f: &mut Fields<'_>, mut parents: Vec<Address>) -> (Option<PartitionOf>, Vec<Address>) {
    let is_partition: bool = f.next();
    match f.expr() {
        Some(bound) if is_partition && !parents.is_empty() => {
            (Some(PartitionOf { parent: parents.remove(0), bound }), parents)
        }
        _ => (None, parents),
    }
}

/// `relpersistence`.
pub(super) fn persistence(letter: char) -> Persistence {
    match letter {
        'u' => Persistence::Unlogged,
        't' => Persistence::Temporary,
        _ => Persistence::Permanent,
    }
}

fn partition_by(table: u32, f: &mut Fields<'_>, names: &Names) -> Option<PartitionBy> {
    let strategy = match f.optional_char()? {
        'l' => "list",
        'h' => "hash",
        _ => "range",
    };
    let (columns, classes, collations): (Vec<i16>, Vec<u32>, Vec<u32>) = (f.next(), f.next(), f.next());
    let printed: Option<&str> = f.next();
    let mut exprs = split_list(printed.unwrap_or_default()).into_iter();
    let definition: Option<&str> = f.next();
    let keys = columns.iter().zip(classes).zip(collations).map(|((number, class), collation)| {
        match names.column_info(table, *number) {
            Some(info) => PartitionKey {
                column: names.column(table, *number),
                expr: None,
                collation: if collation == info.collation { None } else { names.collation(collation) },
                opclass: names.unusual_class(class, Some(info.type_oid)),
            },
            None => {
                let text = exprs.next().unwrap_or_default();
                PartitionKey {
                    column: None,
                    expr: Some(Expr::text(text)),
                    collation: names.collation(collation).filter(|_| definition.is_some_and(|d| collates(d, text))),
                    opclass: names.unusual_class(class, None),
                }
            }
        }
    });
    Some(PartitionBy { strategy: strategy.into(), keys: keys.collect() })
}
