//! The columns that a statement itself writes down.

use super::{StatementCx, table_of};
use crate::catalog::{Address, Change, Column, Object};
use crate::diagnostic::Place;
use crate::replay::{Cause, Effect};
use crate::sql::{Span, ast};

impl<'a> StatementCx<'a> {
    /// The columns of tables that the statement defines, or gives another type, each with its place. What a partition or
    /// a view has from elsewhere is not among them.
    pub fn stated_columns(&self) -> Vec<(Place, &'a Address, &'a Column)> {
        let mut out = Vec::new();
        for effect in self.effects().iter().filter(|e| e.cause != Cause::Cascaded) {
            let (at, column) = match &effect.change {
                Some(Change::Create(at, object)) => match &**object {
                    Object::Column(column) if column.local => (at, column),
                    _ => continue,
                },
                Some(Change::Alter(at, from, to)) => match (&**from, &**to) {
                    (Object::Column(from), Object::Column(to)) if from.ty != to.ty => (at, to),
                    _ => continue,
                },
                _ => continue,
            };
            if self.of_table(at)
                && let Some(span) = self.written(effect, at)
            {
                out.push((self.place(span), at, column));
            }
        }
        out
    }

    /// Whether a column is of a table that is no partition, not of a view or a type.
    fn of_table(&self, column: &Address) -> bool {
        let table = table_of(column);
        let after = self.outcome.ok().map(|o| &o.after);
        let object = table.and_then(|table| after?.get(&table));
        matches!(object.map(|o| &**o), Some(Object::Table(t)) if t.partition_of.is_none())
    }

    /// Where the statement writes a column down; `None` for one that LIKE or a query brings.
    fn written(&self, effect: &Effect, column: &Address) -> Option<Span> {
        match &self.statement.stmt {
            ast::Stmt::CreateTable(create) => create.elements.iter().find_map(|element| match element {
                ast::TableElement::Column(c) if c.name == *column.name() => {
                    Some(Span::new(c.at, c.at + c.name.len() as u32))
                }
                _ => None,
            }),
            ast::Stmt::CreateTableAs(_) | ast::Stmt::Query(_) => None,
            _ => Some(effect.span),
        }
    }
}
