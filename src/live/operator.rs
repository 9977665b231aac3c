//! Operators.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::Operator;

pub(super) const SQL: &[&str] = &[include_str!("operator.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let oid = f.next();
        let _: (u32, &str) = (f.next(), f.next());
        let Some(at) = build.names.operator(oid) else { continue };
        let mut ty = || f.oid().map(|t| build.names.plain_type(t));
        let (left, right, result) = (ty(), ty(), ty());
        let function = f.oid().and_then(|p| build.names.function(p));
        let mut other = || f.oid().and_then(|o| build.names.operator(o));
        let (commutator, negator) = (other(), other());
        let mut estimator = || f.oid().and_then(|p| build.names.function(p));
        let (restrict, join) = (estimator(), estimator());
        let operator = Operator {
            function,
            left,
            right,
            result,
            commutator,
            negator,
            restrict,
            join,
            hashes: f.next(),
            merges: f.next(),
        };
        build.put(class::OPERATOR, oid, at, operator);
    }
}
