//! Extended statistics.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Address, ColumnSet, Expr, Ident, Kind, Statistics};

pub(super) const SQL: &[&str] = &[include_str!("extended_statistics.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let at = Address::of(Kind::Statistics, build.names.schema(f.next()), f.name());
        let relation = f.next();
        let Some(table) = build.names.relation(relation).cloned() else { continue };
        let columns = build.names.columns(relation, &f.next::<Vec<i16>>());
        let columns = ColumnSet(columns);
        let wanted = f.next::<Vec<i8>>();
        let kinds = [(b'd', "ndistinct"), (b'f', "dependencies"), (b'm', "mcv")]
            .into_iter()
            .filter(|(letter, _)| wanted.iter().any(|w| w.cast_unsigned() == *letter))
            .map(|(_, word)| Ident::from(word))
            .collect();
        let target = f.next();
        let exprs = f.next::<Option<Vec<&str>>>().unwrap_or_default().into_iter().map(Expr::text).collect();
        build.put(class::STATISTICS, oid, at, Statistics { table, columns, exprs, kinds, target });
    }
}
