//! Columns of tables, views, materialized views, foreign tables and composite types.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, ColumnInfo, Names};
use crate::catalog::{Column, Generated, Ident, Kind};

pub(super) const SQL: &[&str] = &[include_str!("column.sql")];

/// Remembers the columns' names before anything refers to them.
pub(super) fn names(rows: &[Vec<Row>], names: &mut Names) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (relation, number, name, type_oid) = (f.next(), f.next(), f.name(), f.next());
        let (_, _): (i32, Option<&str>) = (f.next(), f.next());
        names.add_column(relation, number, ColumnInfo { name, type_oid, collation: f.next() });
    }
}

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let relation = f.next();
        let number: i16 = f.next();
        let name = f.name();
        let type_oid = f.next();
        let ty = build.names.ty(type_oid, f.next(), f.next());
        let collation = build.names.collation_beside(f.next(), type_oid);
        let not_null = f.next();
        let generated = f.char();
        let generated = f.expr().map(|expr| Generated { expr, stored: generated == 's' });
        let storage = build.names.storage_beside(f.char(), type_oid);
        let compression = match f.char() {
            'p' => Some(Ident::new_static("pglz")),
            'l' => Some(Ident::new_static("lz4")),
            _ => None,
        };
        let column = Column {
            ty,
            collation,
            not_null,
            generated,
            storage,
            compression,
            statistics: f.next(),
            options: f.options(),
            local: f.next(),
            foreign_options: f.options(),
            position: i32::from(number),
        };
        build.put_part(relation, None, Kind::Column, name, column);
    }
}
