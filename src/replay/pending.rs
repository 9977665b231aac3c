//! Events of deferred triggers that wait for the end of the transaction: no statement changes their tables before that.

use crate::catalog::{Address, Ident, Kind, Object};
use crate::sql::ast::{DataKind, DataStmt, QueryBody};

use super::cx::Cx;
use super::{Reject, Session};

impl Session {
    /// SET CONSTRAINTS: those that are named, or all. What becomes immediate fires at once.
    pub(super) fn defer(&mut self, named: Option<&[Address]>, deferred: bool) {
        match named {
            None => self.deferred = vec![(None, deferred)],
            Some(named) => self.deferred.extend(named.iter().map(|at| (Some(at.clone()), deferred))),
        }
        if !deferred {
            self.pending.retain(|(_, constraint)| named.is_some_and(|named| !named.contains(constraint)));
        }
    }

    /// Whether a constraint waits for the end of the transaction, which it does `initially` or not.
    fn is_deferred(&self, constraint: &Address, initially: bool) -> bool {
        let said = self.deferred.iter().rev().find(|(at, _)| at.as_ref().is_none_or(|at| at == constraint));
        said.map_or(initially, |(_, deferred)| *deferred)
    }

    /// The end of the transaction.
    pub(super) fn fire_pending(&mut self) {
        self.pending.clear();
        self.deferred.clear();
    }
}

impl Cx<'_> {
    /// The events that a row leaves which a statement inserts whatever the tables hold.
    pub(super) fn queue_events(&mut self, table: &Address, stmt: &DataStmt) {
        let surely = match &stmt.source {
            None => true,
            Some(source) => matches!(source.body, QueryBody::Values(_)) && source.limit.is_none(),
        };
        let plain = stmt.kind == DataKind::Insert && stmt.on_conflict.is_none() && table.kind == Kind::Table;
        if !surely || !plain || self.session.transaction.is_none() || self.is_partitioned(table) {
            return;
        }
        if self.session.settings.get("session_replication_role").is_some_and(|role| role != "origin") {
            return;
        }
        let mut queued = Vec::new();
        for (at, object) in self.catalog.children(table) {
            match &**object {
                // It may put something else in the place of the row.
                Object::Rule(_) => return,
                Object::Trigger(trigger) if !trigger.constraint => return,
                Object::ForeignKey(key)
                    if key.deferrable && key.enforced && self.session.is_deferred(at, key.deferred) =>
                {
                    queued.push(at.clone());
                }
                _ => {}
            }
        }
        self.session.pending.extend(queued.into_iter().map(|key| (table.clone(), key)));
    }

    /// `CheckTableNotInUse`: `command` is what the statement would do.
    pub(super) fn check_not_pending(&self, table: &Address, command: &str) -> Result<(), Reject> {
        if self.session.pending.iter().any(|(at, _)| at == table) {
            return Err(pending(table.name(), command));
        }
        Ok(())
    }

    /// The same for the tables that the statement has dropped.
    pub(super) fn check_dropped_not_pending(&self) -> Result<(), Reject> {
        match self.session.pending.iter().find(|(table, _)| self.has_dropped(table)) {
            Some((table, _)) => Err(pending(table.name(), "DROP TABLE")),
            None => Ok(()),
        }
    }
}

fn pending(table: &Ident, command: &str) -> Reject {
    Reject::new("55006", format!("cannot {command} \"{table}\" because it has pending trigger events"))
}
