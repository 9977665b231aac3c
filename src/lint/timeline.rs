//! The locks of each migration: who takes them, on what, with what work, and until when.

use super::fresh::Fresh;
use super::run::Options;
use crate::catalog::{Address, Catalog, Ident, Kind, Object, Persistence};
use crate::history::{History, Migration, TransactionMode};
use crate::replay::{Lock, Run, Step, Work};
use crate::sql::Statement;
use crate::sql::ast::{Stmt, Transaction};

/// The locks of one migration.
#[derive(Debug, Clone)]
pub struct Timeline {
    /// The migration, as it is shown to the user.
    pub label: Ident,
    /// Its version.
    pub version: Ident,
    /// How it is sent to the server.
    pub mode: TransactionMode,
    /// Its statements in order.
    pub statements: Vec<Moment>,
}

/// One statement.
#[derive(Debug, Clone)]
pub struct Moment {
    /// Its line.
    pub line: u32,
    /// Its text on one line.
    pub sql: String,
    /// It runs in a transaction block.
    pub in_transaction: bool,
    /// Why the server refuses it.
    pub refused: Option<String>,
    /// The locks on relations, the strongest of each.
    pub locks: Vec<Taken>,
}

/// A lock on a relation.
#[derive(Debug, Clone)]
pub struct Taken {
    /// The relation.
    pub on: Address,
    /// The lock.
    pub lock: Lock,
    /// The longest work under it in this statement.
    pub work: Work,
    /// Somebody may be using the relation.
    pub in_use: bool,
    /// When it is let go.
    pub until: Until,
}

/// When a lock is let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Until {
    /// With its statement.
    Statement,
    /// When the statement of that number, from 0, ends the transaction or goes back to a savepoint.
    Moment(usize),
    /// When the framework ends the transaction, after the file.
    End,
    /// When the framework ends the transaction of the whole run.
    Run,
}

impl Taken {
    /// The number of the statement with which it is let go, where it was taken by number `own` of `all`.
    pub fn last(&self, own: usize, all: usize) -> usize {
        match self.until {
            Until::Statement => own,
            Until::Moment(i) => i,
            Until::End | Until::Run => all.saturating_sub(1),
        }
    }
}

/// The locks of the migrations that `options` picks.
pub fn timeline(history: &History, options: &Options) -> Vec<Timeline> {
    let mut database = Run::new(options.version);
    database.assume = options.assume;
    database.before(history);
    let mut batch = Fresh::default();
    let mut out = Vec::new();
    for (i, migration) in history.migrations.iter().enumerate() {
        let steps = database.direction(&migration.up);
        let shown = i >= options.from && options.only.as_ref().is_none_or(|only| only.contains(&migration.label));
        let (fresh, after) = batch.clone().trace(&migration.up.script.statements, &steps);
        batch = if options.only.is_some() && shown { after } else { Fresh::default() };
        if shown {
            out.push(of_migration(migration, &steps, &fresh));
        }
    }
    out
}

fn of_migration(migration: &Migration, steps: &[Step], fresh: &[Fresh]) -> Timeline {
    let statements = &migration.up.script.statements;
    let moments = statements.iter().zip(steps).enumerate().map(|(i, (statement, step))| {
        let until = until(statements, steps, i, migration.up.transaction);
        let mut locks: Vec<Taken> = Vec::new();
        for effect in step.outcome.iter().flat_map(|o| &o.effects).filter(|e| e.lock != Lock::None) {
            match locks.iter_mut().find(|t| t.on == effect.on) {
                Some(taken) => {
                    taken.lock = taken.lock.max(effect.lock);
                    taken.work = taken.work.max(effect.work);
                }
                None => locks.push(Taken {
                    on: effect.on.clone(),
                    lock: effect.lock,
                    work: effect.work,
                    in_use: in_use(&step.before, &effect.on, &fresh[i]),
                    until,
                }),
            }
        }
        Moment {
            line: statement.source.position(statement.span.start).0,
            sql: statement.text().split_whitespace().collect::<Vec<_>>().join(" "),
            in_transaction: step.in_transaction(),
            refused: step.outcome.as_ref().err().map(|r| r.message.clone()),
            locks,
        }
    });
    Timeline {
        label: migration.label.clone(),
        version: migration.version.clone(),
        mode: migration.up.transaction,
        statements: moments.collect(),
    }
}

fn in_use(before: &Catalog, at: &Address, fresh: &Fresh) -> bool {
    match before.get(at).map(|o| &**o) {
        Some(Object::Table(t)) => t.persistence != Persistence::Temporary && !fresh.contains(at),
        Some(_) => at.kind != Kind::Index && !fresh.contains(at),
        None => false,
    }
}

/// When the locks of a statement are let go.
fn until(statements: &[Statement], steps: &[Step], own: usize, mode: TransactionMode) -> Until {
    if !steps[own].in_transaction() {
        return Until::Statement;
    }
    let mut saved: Vec<&Ident> = Vec::new();
    for statement in &statements[..own] {
        match &statement.stmt {
            Stmt::Transaction(Transaction::Commit { .. } | Transaction::Rollback { .. }) => saved.clear(),
            Stmt::Transaction(Transaction::Savepoint(name)) => saved.push(name),
            _ => {}
        }
    }
    for (i, statement) in statements.iter().enumerate().skip(own + 1) {
        match &statement.stmt {
            Stmt::Transaction(Transaction::Commit { .. } | Transaction::Rollback { .. }) => return Until::Moment(i),
            Stmt::Transaction(Transaction::RollbackTo(name)) if saved.contains(&name) => return Until::Moment(i),
            _ => {}
        }
    }
    if mode == TransactionMode::Run { Until::Run } else { Until::End }
}
