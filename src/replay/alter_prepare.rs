//! ALTER TABLE before anything is done: `ATPrepCmd` for every subcommand, which also hands it to the tables below.

use crate::catalog::{Ident, Kind, Object, Persistence};
use crate::sql::Span;
use crate::sql::ast::{AlterAction, ConstraintKind};

use super::alter_table::{Pass, Queue, Target, Task};
use super::constraint::{NAMED_NOT_NULL, NotNullSpec, no_column};
use super::cx::Cx;
use super::{Reject, column::is_system_column};

impl Cx<'_> {
    /// What a subcommand refuses before the first of them runs. Returns whether each table below has it as a task of its own.
    pub(super) fn prepare<'s>(
        &mut self,
        target: &Target,
        action: &'s AlterAction,
        span: Span,
        queue: &mut Queue<'s>,
    ) -> Result<bool, Reject> {
        use AlterAction as A;
        let table = &target.at;
        let typed = !target.through_type && self.table_object_of(table).is_some_and(|t| t.of_type.is_some());
        match action {
            A::AddColumn { .. } if typed => Err(Reject::new("42809", "cannot add column to typed table")),
            A::DropColumn { .. } if typed => Err(Reject::new("42809", "cannot drop column from typed table")),
            A::AlterType { column, ty, collation, using } => {
                let mark = self.mark();
                let done = self.prepare_type(target, column, ty, collation.as_ref(), using.as_ref()).map(|_| true);
                if done.is_ok() {
                    self.back_to(&mark);
                }
                done
            }
            A::ColumnDefault { .. } | A::SetStorage { .. } | A::SetStatistics { .. } | A::SetExpression { .. } => {
                Ok(target.recurse)
            }
            A::SetNotNull { column } if self.version() < NAMED_NOT_NULL => self.prepare_not_null(target, column),
            A::DropNotNull { .. } if self.version() < NAMED_NOT_NULL => {
                if !target.recurse && self.is_partitioned(table) && !self.partitions(table).is_empty() {
                    return Err(Reject::new(
                        "42P16",
                        "cannot remove constraint from only the partitioned table when partitions exist",
                    )
                    .hint("Do not specify the ONLY keyword."));
                }
                Ok(target.recurse)
            }
            A::DropExpression { column, .. } => self.prepare_drop_expression(target, column),
            A::SetAccessMethod { method } => {
                if queue.changes_method {
                    return Err(Reject::new("0A000", "cannot have multiple SET ACCESS METHOD subcommands"));
                }
                let now = match self.get(table).map(|o| &**o) {
                    Some(Object::Table(t)) => t.access_method.as_ref(),
                    Some(Object::MaterializedView(v)) => v.access_method.as_ref(),
                    _ => None,
                };
                queue.changes_method = method.as_ref().filter(|m| *m != "heap") != now;
                Ok(false)
            }
            A::SetLogged | A::SetUnlogged => {
                self.prepare_persistence(target, matches!(action, A::SetLogged), queue)?;
                Ok(false)
            }
            A::AddInherit { .. } => {
                let cannot = |what: &str| Err(Reject::new("42809", format!("cannot change inheritance of {what}")));
                if typed {
                    return cannot("typed table");
                }
                if self.is_partition(table) {
                    return cannot("a partition");
                }
                if self.is_partitioned(table) { cannot("partitioned table") } else { Ok(false) }
            }
            A::AddConstraint(constraint) if self.version() >= NAMED_NOT_NULL => {
                if let ConstraintKind::PrimaryKey(key) = &constraint.kind {
                    for column in &key.columns {
                        if self.key_needs_not_null(target, column)? {
                            let task = Task::Later(Pass::ColumnAttributes, NotNullSpec::of_key(column.clone()));
                            queue.push(Pass::AddConstraint, span, task);
                        }
                    }
                }
                Ok(false)
            }
            _ => Ok(false),
        }
    }

    /// `ATPrepSetNotNull`: what is marked in a partitioned table is marked below, too.
    fn prepare_not_null(&self, target: &Target, column: &Ident) -> Result<bool, Reject> {
        if self.children_of(&target.at).is_empty() {
            return Ok(false);
        }
        if !self.is_partitioned(&target.at) || is_system_column(column) {
            return Ok(target.recurse);
        }
        let marked = self.column(&target.at, column).ok_or_else(|| no_column(column, &target.at))?.not_null;
        Ok(target.recurse && !marked)
    }

    /// `ATPrepDropExpression`.
    fn prepare_drop_expression(&self, target: &Target, column: &Ident) -> Result<bool, Reject> {
        let table = &target.at;
        let children = self.children_of(table);
        // The children are asked as if ONLY had been said of them.
        if !target.recurse && !children.is_empty() || children.iter().any(|child| !self.children_of(child).is_empty()) {
            return Err(Reject::new("0A000", "ALTER TABLE / DROP EXPRESSION must be applied to child tables too"));
        }
        if self.column(table, column).is_none() && !is_system_column(column) {
            return Err(no_column(column, table));
        }
        if self.inheritance_count(table, column) > 0 {
            return Err(Reject::new("42P16", "cannot drop generation expression from inherited column"));
        }
        Ok(target.recurse)
    }

    /// `ATPrepChangePersistence`. What belongs to the table's columns by then changes with it.
    fn prepare_persistence(&mut self, target: &Target, logged: bool, queue: &mut Queue<'_>) -> Result<(), Reject> {
        let at = &target.at;
        let now = match self.get(at).map(|o| &**o) {
            Some(Object::Table(t)) => t.persistence,
            Some(Object::Sequence(s)) => s.persistence,
            _ => return Ok(()),
        };
        if queue.changes_persistence {
            return Err(Reject::new("0A000", "cannot change persistence setting twice"));
        }
        if now == Persistence::Temporary {
            let message = format!("cannot change logged status of table \"{}\" because it is temporary", at.name());
            return Err(Reject::new("42P16", message));
        }
        let wanted = if logged { Persistence::Permanent } else { Persistence::Unlogged };
        if now == wanted {
            return Ok(());
        }
        if at.kind == Kind::Table {
            self.check_persistence_change(at, logged)?;
        }
        queue.changes_persistence = true;
        queue.owned = self.owned_sequences(at);
        Ok(())
    }
}
