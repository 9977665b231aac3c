//! What the lints of policy ask of a statement.

use super::{StatementCx, table_of};
use crate::catalog::{Address, ForeignKey, Kind, Object, TEMPORARY};
use crate::config::Policy;
use crate::diagnostic::Place;
use crate::replay::Cause;
use crate::sql::{Span, ast};

impl<'a> StatementCx<'a> {
    /// The project's settings.
    pub fn policy(&self) -> &'a Policy {
        self.migration.policy
    }

    /// The names that the statement gives: of relations, columns, constraints and types that it makes, and of what it renames.
    pub fn stated_names(&self) -> Vec<(Place, &'a Address)> {
        let columns = self.stated_columns();
        let mut out: Vec<(Place, &'a Address)> = columns.iter().map(|(place, at, _)| (place.clone(), *at)).collect();
        for (effect, at, object) in self.created() {
            let temporary = at.path.parts().first().is_some_and(|schema| schema == TEMPORARY);
            let named = match object {
                Object::Index(index) => index.parent.is_none() && index.constraint.is_none(),
                Object::Column(_) | Object::NotNull(_) => false,
                _ => at.kind.is_constraint() || at.kind.is_relation() || at.kind.is_type() || at.kind == Kind::Schema,
            };
            if named && !temporary && effect.cause != Cause::Cascaded {
                out.push((self.place(effect.span), at));
            }
        }
        let renamed = self.renamed().filter(|(e, ..)| e.cause == Cause::Stated);
        out.extend(renamed.map(|(e, _, to)| (self.place(e.span), to)));
        out
    }

    /// Whether a column is in the primary key of its table, when the migration is done.
    pub fn is_key_column(&self, column: &Address) -> bool {
        let Some((table, end)) = table_of(column).zip(self.end()) else { return false };
        end.after.children(&table).any(|(_, o)| matches!(&**o, Object::PrimaryKey(key) if key.columns.contains(column)))
    }

    /// Whether a column of a foreign key takes NULL, when the migration is done.
    pub fn takes_null(&self, key: &ForeignKey) -> bool {
        let null = |column: &Address| matches!(self.finally(column), Some(Object::Column(c)) if !c.not_null);
        key.columns.iter().any(null)
    }

    /// Whether a table has a comment when the migration is done.
    pub fn stays_commented(&self, table: &Address) -> bool {
        !self.stays(table) || self.stays(&table.comment())
    }

    /// Whether the part of the statement that adds a foreign key says ON DELETE.
    pub fn says_on_delete(&self, span: Span) -> bool {
        let text = self.statement.source.slice(span).to_ascii_lowercase();
        let said =
            text.split_whitespace().collect::<Vec<_>>().windows(2).any(|w| w[0].ends_with("on") && w[1] == "delete");
        said || matches!(self.statement.stmt, ast::Stmt::Do(_))
    }
}
