//! The locks that transactions hold from one statement to the next.

use super::{MigrationCx, Sink, StatementCx, short};
use crate::catalog::{Address, Ident, Kind};
use crate::replay::{Effect, Lock, Work};
use crate::sql::{Span, Statement, ast};

/// A lock on a relation in use that blocks writes, and that is held to the end of the transaction.
#[derive(Debug, Clone, Copy)]
pub struct Held<'a> {
    /// The statement that took it.
    pub by: &'a Statement,
    /// The part of the statement that took it.
    pub span: Span,
    /// The relation.
    pub on: &'a Address,
    /// The lock.
    pub lock: Lock,
}

impl Held<'_> {
    /// What it keeps from going on: `reads and writes of` or `writes to`.
    pub fn blocks(&self) -> &'static str {
        if self.lock.blocks_reads() { "reads and writes of" } else { "writes to" }
    }
}

impl<'a> MigrationCx<'a> {
    /// Calls `f` with each statement and the strong locks that its transaction holds when it starts, in the order in which they
    /// were taken; a relation comes a second time where it is locked more strongly later on.
    pub fn with_held(&'a self, mut f: impl FnMut(&StatementCx<'a>, &[Held<'a>])) {
        let mut held: Vec<Held<'a>> = Vec::new();
        let mut saved: Vec<(&Ident, usize)> = Vec::new();
        for statement in self.statements() {
            if !statement.in_transaction() {
                held.clear();
                saved.clear();
            }
            f(&statement, &held);
            match &statement.statement.stmt {
                _ if statement.ends_transaction() => {
                    held.clear();
                    saved.clear();
                }
                ast::Stmt::Transaction(ast::Transaction::Savepoint(name)) => saved.push((name, held.len())),
                // What was locked since a savepoint is let go by the way back to it.
                ast::Stmt::Transaction(ast::Transaction::RollbackTo(name)) => {
                    if let Some(i) = saved.iter().rposition(|(n, _)| *n == name) {
                        held.truncate(saved[i].1);
                        saved.truncate(i + 1);
                    }
                }
                _ => take(&statement, &mut held),
            }
        }
    }
}

impl<'a> MigrationCx<'a> {
    /// Reports work of some kinds that goes on while the transaction holds, from an earlier statement on, a lock that keeps
    /// others out of a relation: once for each transaction.
    pub fn report_work_under_lock(&'a self, sink: &mut Sink, works: &[Work], doing: &str) {
        let mut done: Option<usize> = None;
        let mut transaction = 0;
        self.with_held(|statement, held| {
            if held.is_empty() {
                transaction += 1;
            }
            if done == Some(transaction) {
                return;
            }
            let long = |e: &&Effect| works.contains(&e.work) && statement.has_rows(&e.on);
            for effect in statement.effects().iter().filter(long) {
                // What the statement itself locks so strongly is another finding's, and so is VALIDATE of a locked table.
                let kept = |h: &&Held<'_>| {
                    *h.on != effect.on || (h.lock > effect.lock && effect.lock.blocks_writes())
                };
                let Some(lock) = held.iter().filter(kept).max_by_key(|h| h.lock) else { continue };
                let (table, locked) = (short(&effect.on), short(lock.on));
                let message = if table == locked {
                    format!("{doing} `{table}` takes place under a lock that blocks {} it to the end", lock.blocks())
                } else {
                    format!(
                        "{doing} `{table}` takes place while `{locked}` is locked, which blocks {} it to the end",
                        lock.blocks()
                    )
                };
                sink.at(statement.place(effect.span), message)
                .also(
                    lock.by.source.place(lock.span),
                    format!("{} on `{locked}` from here to the end of the transaction", lock.lock),
                )
                .help("put the two into migrations of their own, so that each lock is held no longer than its statement needs");
                done = Some(transaction);
                return;
            }
        });
    }
}

/// What a history does throughout, so that no migration has to read all others to know.
#[derive(Debug, Clone, Copy)]
pub struct Habits {
    /// The migrations that lock what is there name `lock_timeout`, if not all of them: one file in three, or more.
    pub sets_lock_timeout: bool,
    /// Some migration sets `lock_timeout` for a role or a database.
    pub sets_lock_timeout_for_role: bool,
}

impl Habits {
    fn of(history: &crate::history::History) -> Self {
        let scripts =
            history.before.iter().map(|s| &**s).chain(history.migrations.iter().map(|migration| &*migration.up.script));
        let (mut strong, mut timed, mut for_role) = (0, 0, false);
        for script in scripts {
            strong += usize::from(script.statements.iter().any(|s| may_lock(&s.stmt)));
            timed += usize::from(script.statements.iter().any(|s| s.text().contains("lock_timeout")));
            for_role |= script.statements.iter().any(|s| sets_for_role(&s.stmt));
        }
        // A project that sets the timeout in a file now and then has no habit of it.
        Self { sets_lock_timeout: timed * 3 >= strong, sets_lock_timeout_for_role: for_role }
    }
}

/// Whether a statement sets the timeout for a role or a database.
fn sets_for_role(stmt: &ast::Stmt) -> bool {
    matches!(stmt, ast::Stmt::AlterSetting(alter) if alter.set.name.eq_ignore_ascii_case("lock_timeout"))
}

/// Whether a statement may lock what is there.
pub fn may_lock(stmt: &ast::Stmt) -> bool {
    match stmt {
        ast::Stmt::AlterTable(_)
        | ast::Stmt::Drop(_)
        | ast::Stmt::Truncate(_)
        | ast::Stmt::CreateTrigger(_)
        | ast::Stmt::Rename(_) => true,
        ast::Stmt::CreateIndex(index) => !index.concurrently,
        _ => false,
    }
}

impl MigrationCx<'_> {
    /// What the history does throughout.
    pub fn habits(&self) -> Habits {
        *self.habits.get_or_init(|| Habits::of(self.history))
    }

    /// Whether no later migration has a script that `wanted` picks.
    pub fn is_latest(&self, wanted: &dyn Fn(&crate::sql::Script) -> bool) -> bool {
        let later = self.history.migrations.iter().rev().take_while(|m| m.label != self.migration.label);
        later.into_iter().all(|m| !wanted(&m.up.script))
    }
}

/// Adds the strong locks of a statement to those that are held.
fn take<'a>(statement: &StatementCx<'a>, held: &mut Vec<Held<'a>>) {
    for effect in statement.effects().iter().filter(|e| e.lock.blocks_writes()) {
        let stored = matches!(effect.on.kind, Kind::Table | Kind::MaterializedView);
        let weaker = held.iter().all(|h| *h.on != effect.on || h.lock < effect.lock);
        if stored && weaker && statement.in_use(&effect.on) {
            held.push(Held { by: statement.statement, span: effect.span, on: &effect.on, lock: effect.lock });
        }
    }
}
