//! Queries: `analyze.c`, `parse_clause.c`, `parse_relation.c`, `parse_target.c`.

use super::cx::{Cx, Outcome, Typed, unknown};
use super::resolve::Resolver;
use crate::catalog::Ident;
use crate::catalog::tree::SublinkKind;
use crate::catalog::tree_query::Query;
use crate::sql::ast;

/// The names that the relations of a query make visible.
#[derive(Debug, Default)]
pub(super) struct Names {}

impl Names {
    /// A column.
    pub(in crate::expr) fn find(
        &self,
        cx: &Cx<'_>,
        schema: Option<&Ident>,
        relation: Option<&Ident>,
        column: &Ident,
        up: u16,
    ) -> Outcome<Option<Typed>> {
        let _ = (cx, schema, relation, column, up);
        Ok(None)
    }

    /// A whole relation.
    pub(in crate::expr) fn whole_row(
        &self,
        cx: &Cx<'_>,
        schema: Option<&Ident>,
        relation: &Ident,
        up: u16,
    ) -> Option<Typed> {
        let _ = (cx, schema, relation, up);
        None
    }
}

/// A subquery in an expression.
pub(super) fn sublink(
    resolver: &mut Resolver<'_>,
    kind: SublinkKind,
    operand: Option<&ast::Expr>,
    operator: Option<&ast::Name>,
    query: &ast::Query,
) -> Outcome<Typed> {
    let _ = (resolver, kind, operand, operator, query);
    unknown("a subquery is not modelled yet")
}

/// Whether a query refers to a relation `level` levels outside of it.
pub(super) fn refers_outside(query: &Query, level: u16) -> bool {
    let _ = (query, level);
    true
}
