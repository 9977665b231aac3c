//! Common table expressions: `parse_cte.c`.

use super::Out;
use super::names::CteName;
use crate::catalog::Ident;
use crate::catalog::builtin::oid;
use crate::catalog::tree_query::{Cte, Cycle, Query, Search};
use crate::expr::cx::{Outcome, reject};
use crate::expr::resolve::Resolver;
use crate::sql::ast::{self, QueryBody};

impl Resolver<'_> {
    /// `transformWithClause`.
    pub(super) fn with(&mut self, with: &ast::With, out: &mut Query) -> Outcome<()> {
        out.recursive = with.recursive;
        for (i, cte) in with.ctes.iter().enumerate() {
            if with.ctes[..i].iter().any(|c| c.name == cte.name) {
                let message = format!("WITH query name \"{}\" specified more than once", cte.name);
                return reject("42712", message);
            }
        }
        for (i, cte) in with.ctes.iter().enumerate() {
            if !with.recursive {
                self.names().future = with.ctes[i..].iter().map(|c| c.name.clone()).collect();
            }
            let mut is_recursive = false;
            if let (true, ast::CteBody::Query(body)) = (with.recursive, &cte.body) {
                is_recursive = mentions(body, &cte.name);
                if is_recursive {
                    check_recursion(body, &cte.name)?;
                    self.names().ctes.push(CteName {
                        name: cte.name.clone(),
                        columns: Vec::new(),
                        silent: false,
                        aliases: cte.columns.clone(),
                        pending: true,
                        growing: true,
                    });
                }
            }
            if (cte.search.is_some() || cte.cycle.is_some()) && !is_recursive && self.cx.version() < 18 {
                return reject("42601", "WITH query is not recursive");
            }
            let (query, mut columns) = match &cte.body {
                ast::CteBody::Query(body) => self.query(body, true, is_recursive.then_some(&cte.name))?,
                ast::CteBody::Data(body) => {
                    if self.levels.len() > 1 {
                        let message = "WITH clause containing a data-modifying statement must be at the top level";
                        return reject("0A000", message);
                    }
                    if body.kind == ast::DataKind::Merge && self.cx.version() < 17 {
                        return reject("0A000", "MERGE not supported in WITH query");
                    }
                    self.data_query(body)?
                }
            };
            let silent = query.data.is_some() && columns.is_empty();
            if cte.columns.len() > columns.len() {
                return reject(
                    "42P10",
                    format!(
                        "WITH query \"{}\" has {} columns available but {} columns specified",
                        cte.name,
                        columns.len(),
                        cte.columns.len()
                    ),
                );
            }
            for (column, alias) in columns.iter_mut().zip(&cte.columns) {
                column.name = alias.clone();
            }
            let search = cte.search.as_ref().map(|s| Search {
                breadth: s.breadth,
                columns: s.columns.clone(),
                set: s.set.clone(),
            });
            if let Some(search) = &search {
                let ty = if search.breadth { oid::RECORD } else { oid::RECORDARRAY };
                columns.push(Out { name: search.set.clone(), ty, typmod: -1, coll: None });
            }
            let cycle = match &cte.cycle {
                Some(cycle) => Some(Box::new(self.cycle(cycle, &mut columns)?)),
                None => None,
            };
            let shown = columns.iter().map(|c| c.output(self.cx)).collect();
            let names = self.names();
            if is_recursive {
                names.ctes.retain(|c| c.name != cte.name);
            }
            names.ctes.push(CteName {
                name: cte.name.clone(),
                columns,
                silent,
                aliases: Vec::new(),
                pending: false,
                growing: false,
            });
            out.ctes.push(Cte {
                name: cte.name.clone(),
                aliases: cte.columns.clone(),
                materialized: cte.materialized,
                query,
                columns: shown,
                recursive: is_recursive,
                search,
                cycle,
            });
        }
        self.names().future.clear();
        Ok(())
    }

    /// CYCLE of a common table expression, which adds two columns to it.
    fn cycle(&mut self, cycle: &ast::Cycle, columns: &mut Vec<Out>) -> Outcome<Cycle> {
        let values = [self.expr(&cycle.value)?, self.expr(&cycle.default)?];
        let ty = self.cx.common_type(&[values[0].ty, values[1].ty], Some("CYCLE"))?.unwrap_or(oid::TEXT);
        let [value, default] = values.map(|v| self.cx.to_common(v, ty, "CYCLE"));
        let (value, default) = (value?, default?);
        let typmod = if value.typmod == default.typmod { value.typmod } else { -1 };
        columns.push(Out { name: cycle.mark.clone(), ty, typmod, coll: None });
        columns.push(Out { name: cycle.path.clone(), ty: oid::RECORDARRAY, typmod: -1, coll: None });
        Ok(Cycle {
            columns: cycle.columns.clone(),
            mark: cycle.mark.clone(),
            value: value.node,
            default: default.node,
            path: cycle.path.clone(),
        })
    }
}

/// `checkWellFormedRecursion`, as far as the outermost form goes.
fn check_recursion(query: &ast::Query, name: &Ident) -> Outcome<()> {
    let QueryBody::SetOp { op: ast::SetOp::Union, left, right, .. } = &query.body else {
        let message =
            format!("recursive query \"{name}\" does not have the form non-recursive-term UNION [ALL] recursive-term");
        return reject("42P19", message);
    };
    if mentions(left, name) {
        let message = format!("recursive reference to query \"{name}\" must not appear within its non-recursive term");
        return reject("42P19", message);
    }
    if let QueryBody::Select(select) = &right.body
        && select.from.iter().filter(|t| matches!(t, ast::TableExpr::Relation(r) if r.name.name() == name)).count() > 1
    {
        return reject("42P19", format!("recursive reference to query \"{name}\" must not appear more than once"));
    }
    Ok(())
}

/// Whether a query names a relation, as far as can be seen without scoping.
fn mentions(query: &ast::Query, name: &Ident) -> bool {
    fn table(t: &ast::TableExpr, name: &Ident) -> bool {
        match t {
            ast::TableExpr::Relation(r) => r.name.schema().is_none() && r.name.name() == name,
            ast::TableExpr::Subquery { query, .. } => mentions(query, name),
            ast::TableExpr::Join(j) => table(&j.left, name) || table(&j.right, name),
            ast::TableExpr::Sample { table: t, .. } => table(t, name),
            _ => false,
        }
    }
    let inner = match &query.body {
        QueryBody::Select(select) => {
            select.from.iter().any(|t| table(t, name)) || select.filter.iter().any(|e| expr_mentions(e, name))
        }
        QueryBody::SetOp { left, right, .. } => mentions(left, name) || mentions(right, name),
        QueryBody::Values(_) => false,
    };
    inner
        || query
            .with
            .as_ref()
            .is_some_and(|w| w.ctes.iter().any(|c| matches!(&c.body, ast::CteBody::Query(q) if mentions(q, name))))
}

fn expr_mentions(expr: &ast::Expr, name: &Ident) -> bool {
    let mut found = false;
    crate::expr::printed::walk(expr, &mut |e| {
        if let ast::ExprNode::Sublink { query, .. } = &e.node {
            found |= mentions(query, name);
        }
    });
    found
}
