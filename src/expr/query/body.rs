//! The statements of a function in SQL: `transformReturnStmt`, and those that a query can be.

use super::check::Clause;
use super::{Entry, Level, Names, Resolver};
use crate::catalog::tree_query::Query;
use crate::expr::cx::{Outcome, reject};
use crate::sql::ast::{self, QueryBody, Stmt};

impl Resolver<'_> {
    /// A statement of a body; `None` for one that is no query.
    pub(in crate::expr) fn body_statement(&mut self, stmt: &Stmt) -> Outcome<Option<Query>> {
        match stmt {
            Stmt::Return(value) => self.return_statement(value).map(Some),
            Stmt::Query(query) => {
                if let QueryBody::Select(select) = &query.body
                    && select.into.is_some()
                {
                    return reject("42601", "SELECT ... INTO is not allowed here");
                }
                self.query(query, true, None).map(|(query, _)| Some(query))
            }
            Stmt::Data(data) => self.data_query(data).map(|(query, _)| Some(query)),
            _ => Ok(None),
        }
    }

    fn return_statement(&mut self, value: &ast::Expr) -> Outcome<Query> {
        let mut out = Query { is_return: true, ..Query::default() };
        self.levels.push(Level::Query(Names::default()));
        self.enter_clause(Clause::Target);
        let value = self.expr(value).and_then(|value| self.text_if_unknown(value));
        let result = value.and_then(|value| {
            let entries = vec![Entry { value, name: None, junk: false }];
            let windows = std::mem::take(&mut self.windows);
            let mut entries = entries;
            out.windows = self.window_clauses(&windows, &mut entries)?;
            self.check_grouped(&mut out, &entries)?;
            self.finish_targets(entries, &mut out);
            out.relations = std::mem::take(&mut self.names().relations);
            out.operators = std::mem::take(&mut self.operators);
            Ok(out)
        });
        self.levels.pop();
        result
    }
}
