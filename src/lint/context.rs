//! What lints see.

use std::cell::OnceCell;
use std::sync::OnceLock;

use crate::catalog::{Address, Catalog, Change, Kind, Object, PartitionOf, Persistence, Table, Version, quote_ident};
use crate::config::Policy;
use crate::diagnostic::Place;
use crate::history::{History, Migration, TransactionMode};
use crate::lint::backfill::Unfilled;
use crate::lint::fresh::Fresh;
use crate::lint::locks::Habits;
use crate::lint::rollback::Rollback;
use crate::lint::taint::{self, Tainted};
use crate::replay::{Effect, Lock, Outcome, Reject, Session, Step, Work};
use crate::sql::{Span, Statement, ast};

/// What a migration lint sees.
#[derive(Debug)]
pub struct MigrationCx<'a> {
    /// The migration.
    pub migration: &'a Migration,
    /// The history it is in.
    pub history: &'a History,
    /// The catalog before it.
    pub before: &'a Catalog,
    /// The catalog after it.
    pub after: &'a Catalog,
    /// The catalog after the last migration of the history.
    pub last: &'a Catalog,
    /// Each statement's catalog before, session before, and outcome, in step with the up script's statements.
    pub steps: &'a [Step],
    /// The server's version.
    pub version: Version,
    /// What the policy lints ask for.
    pub policy: &'a Policy,
    /// For each statement, the relations that nobody uses yet when it starts.
    pub(super) fresh: &'a [Fresh],
    /// For each statement, the names that refused statements before it would have made or taken away.
    pub(super) tainted: &'a [Tainted],
    /// The same after the last statement.
    pub(super) tainted_after: &'a Tainted,
    /// For each statement, the columns that hold NULL in every older row.
    pub(super) unfilled: &'a [Unfilled],
    /// What the history does throughout, found out when it is first asked for.
    pub(super) habits: &'a OnceLock<Habits>,
    /// What the files name and nothing made is taken to be there.
    pub(super) assumes: bool,
    /// The down, replayed when it is first asked for.
    pub(super) rollback: OnceCell<Option<Rollback>>,
}

impl<'a> MigrationCx<'a> {
    /// Each statement with its context.
    pub fn statements(&'a self) -> impl Iterator<Item = StatementCx<'a>> {
        self.migration.up.script.statements.iter().zip(self.steps).enumerate().map(|(index, (statement, step))| {
            StatementCx {
                statement,
                outcome: step.outcome.as_ref(),
                before: &step.before,
                session: &step.session,
                migration: self,
                index,
            }
        })
    }

    /// How the migration is sent to the server.
    pub fn mode(&self) -> TransactionMode {
        self.migration.up.transaction
    }

    /// Whether somebody may be using a relation when statement `index` starts: it is there, it is not temporary, and it
    /// was not created in this migration or in one that is applied together with it.
    pub fn in_use(&self, relation: &Address, index: usize) -> bool {
        let before = &self.steps[index].before;
        let temporary = match before.get(relation).map(|o| &**o) {
            Some(Object::Table(t)) => t.persistence == Persistence::Temporary,
            Some(_) => false,
            None => return false,
        };
        !temporary && !self.fresh[index].contains(relation)
    }
}

/// What a statement lint sees.
#[derive(Debug, Clone, Copy)]
pub struct StatementCx<'a> {
    /// The statement.
    pub statement: &'a Statement,
    /// What it does, or why it is refused.
    pub outcome: Result<&'a Outcome, &'a Reject>,
    /// The catalog before it.
    pub before: &'a Catalog,
    /// The session before it.
    pub session: &'a Session,
    /// The migration it is in.
    pub migration: &'a MigrationCx<'a>,
    /// Its place among the migration's statements.
    pub index: usize,
}

impl<'a> StatementCx<'a> {
    /// What the statement does; nothing where it is refused.
    pub fn effects(&self) -> &'a [Effect] {
        self.outcome.map_or(&[], |o| &o.effects)
    }

    /// The server's version.
    pub fn version(&self) -> Version {
        self.migration.version
    }

    /// Whether the files are not the whole history, so that what they name and did not make is taken to be there.
    pub fn alone(&self) -> bool {
        self.migration.assumes
    }

    /// Whether it runs in a transaction block, whoever opened that.
    pub fn in_transaction(&self) -> bool {
        self.session.transaction.is_some()
    }

    /// Whether somebody may be using a relation when the statement starts.
    pub fn in_use(&self, relation: &Address) -> bool {
        self.migration.in_use(relation, self.index)
    }

    /// Whether a refusal is PostgreSQL's own for certain: it does not follow from an earlier refusal, and nothing that was
    /// not evaluated can have made or taken away what it is about.
    pub fn certain(&self, reject: &Reject) -> bool {
        // Where the files are not the whole history, what is missing may be in the others.
        let elsewhere = self.migration.assumes && taint::is_missing(reject.sqlstate);
        // What is wrong with the statement itself is wrong whatever is there.
        let itself = reject.sqlstate == "42601";
        let guessed = elsewhere || !itself && self.migration.steps[..=self.index].iter().any(|s| !s.assumed.is_empty());
        // Where nothing is known of the runner, it may well open the transaction that is missing (25P01).
        let runner = reject.sqlstate == "25P01" && self.migration.mode() == TransactionMode::Unknown;
        !guessed && !runner && !self.migration.tainted[self.index].explains(reject, self.statement, self.before)
    }

    /// Whether the migration itself, or one that is applied together with it, made an object.
    pub fn is_new(&self, at: &Address) -> bool {
        self.migration.fresh[self.index].contains(at)
    }

    /// The migration that added a column without a value, by its place in the history, if nothing has filled it since.
    pub fn unfilled_since(&self, column: &Address) -> Option<&'a Migration> {
        let added = self.migration.unfilled[self.index].since(column)?;
        self.migration.history.migrations.get(added)
    }

    /// A table as it is before the statement.
    pub fn table(&self, at: &Address) -> Option<&'a Table> {
        match self.before.get(at).map(|o| &**o) {
            Some(Object::Table(table)) => Some(table),
            _ => None,
        }
    }

    /// The place of a partition as it is before the statement.
    pub fn partition_of(&self, at: &Address) -> Option<&'a PartitionOf> {
        self.before.get(at)?.partition_of()
    }

    /// The table, the view or the like that a column is of before the statement.
    pub fn relation_of(&self, column: &Address) -> Option<Address> {
        let path = column.parent_path()?;
        let kinds = [Kind::Table, Kind::View, Kind::MaterializedView, Kind::ForeignTable];
        kinds.map(|kind| Address::new(kind, path.clone())).into_iter().find(|at| self.before.contains(at))
    }

    /// What the migration comes to: the outcome of its last statement that is not refused, from this one on.
    pub fn end(&self) -> Option<&'a Outcome> {
        self.migration.steps[self.index..].iter().rev().find_map(|s| s.outcome.as_ref().ok())
    }

    /// A place in the statement's file.
    pub fn place(&self, span: Span) -> Place {
        self.statement.source.place(span)
    }

    /// The subcommands of an ALTER TABLE.
    pub fn alter_table(&self) -> Option<&'a ast::AlterTable> {
        match &self.statement.stmt {
            ast::Stmt::AlterTable(alter) => Some(alter),
            _ => None,
        }
    }

    /// The effects of one part of the statement: a subcommand of ALTER TABLE.
    pub fn part(&self, span: Span) -> impl Iterator<Item = &'a Effect> + use<'a> {
        self.effects().iter().filter(move |e| e.span == span)
    }

    /// The parts of the statement that have effects, each once, in order.
    pub fn parts(&self) -> Vec<Span> {
        let mut parts: Vec<Span> = self.effects().iter().map(|e| e.span).collect();
        parts.dedup();
        let mut seen = std::collections::BTreeSet::new();
        parts.retain(|s| seen.insert(*s));
        parts
    }

    /// Work on a table in use that goes on in a part of the statement and takes time: the table has not just been emptied.
    pub fn work(&self, span: Span, work: Work) -> Option<&'a Effect> {
        self.part(span).find(|e| e.work == work && self.has_rows(&e.on))
    }

    /// Whether somebody may be using a table, and it was not emptied earlier in the same transaction.
    pub fn has_rows(&self, table: &Address) -> bool {
        let emptied = self.migration.fresh[self.index].emptied(table);
        holds_rows(table.kind) && self.in_use(table) && !emptied
    }

    /// Whether the migration put rows into a table before the statement.
    pub fn filled(&self, table: &Address) -> bool {
        self.migration.fresh[self.index].filled(table)
    }

    /// Whether the statement writes a table anew.
    pub fn rewrites(&self, table: &Address) -> bool {
        self.effects().iter().any(|e| e.work == Work::Rewrite && e.on == *table)
    }

    /// The strongest lock that the statement takes on a relation.
    pub fn lock(&self, on: &Address) -> Lock {
        self.effects().iter().filter(|e| e.on == *on).map(|e| e.lock).max().unwrap_or_default()
    }

    /// What the statement creates.
    pub fn created(&self) -> impl Iterator<Item = (&'a Effect, &'a Address, &'a Object)> + use<'a> {
        self.effects().iter().filter_map(|e| match &e.change {
            Some(Change::Create(at, object)) => Some((e, at, &**object)),
            _ => None,
        })
    }
}

/// Whether relations of the kind hold rows that others read and write.
fn holds_rows(kind: Kind) -> bool {
    matches!(kind, Kind::Table | Kind::ForeignTable)
}

/// The table that a column or a constraint is of.
pub fn table_of(part: &Address) -> Option<Address> {
    part.parent_path().map(|path| Address::new(Kind::Table, path))
}

/// An object's name as messages say it: without its schema where that is `public`.
pub fn short(at: &Address) -> String {
    let parts = at.path.parts();
    let skip = usize::from(parts.len() > 1 && parts[0] == "public");
    if at.kind.has_signature() {
        return at.sql_name();
    }
    parts[skip..].iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".")
}
