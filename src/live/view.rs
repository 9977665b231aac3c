//! Views. Their columns are columns.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::{Expr, View};

pub(super) const SQL: &[&str] = &[include_str!("view.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let Some(at) = build.names.relation(oid).cloned() else { continue };
        let view = View { query: query(f.next()), options: f.options() };
        build.put(class::CLASS, oid, at, view);
    }
}

/// What `pg_get_viewdef` prints, without the leading space and the final semicolon.
pub(super) fn query(printed: &str) -> Expr {
    Expr::text(printed.trim().trim_end_matches(';'))
}
