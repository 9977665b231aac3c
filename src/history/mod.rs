//! Disk to ordered migrations.
//!
//! [`load`] finds the migrations below a path, decides which framework runs them ([`detect`]), puts them in that
//! framework's order ([`convention`] for frameworks that file names describe, [`framework`] for the rest), and reads
//! and parses the files in parallel. What is wrong with the set is a [`Diagnostic`]; what keeps it from being read is
//! an [`Error`].

mod convention;
mod detect;
mod error;
mod files;
mod framework;
pub mod git;
mod list;
mod load;
mod locate;
mod names;
mod parsed;
mod plan;
mod section;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use crate::catalog::{Address, Ident};
use crate::config::{Config, Transaction};
use crate::diagnostic::Diagnostic;
use crate::sql::{Script, Span};

pub use error::Error;
pub use files::shown;
pub use load::{home, load};
pub use parsed::Parsed;

/// A directory of migrations, in the order in which the framework runs them.
#[derive(Debug, Clone)]
pub struct History {
    /// The framework whose rules were used.
    pub framework: &'static str,
    /// What the framework was told from: `the names of the files`, `--framework`, `diesel.toml`.
    pub evidence: String,
    /// Where it was found.
    pub root: PathBuf,
    /// SQL that is there before the first migration (`--before`); not linted.
    pub before: Vec<Arc<Script>>,
    /// The migrations, first to last.
    pub migrations: Vec<Migration>,
    /// What is wrong with the set: duplicate versions, files the framework would refuse, a down without an up.
    pub problems: Vec<Diagnostic>,
    /// Tables (`schema.name`) in which the framework keeps its books, and their schemas if it owns them.
    pub tracking: Vec<Ident>,
    /// The schema that a generator believes the migrations to come to, where it keeps one beside them.
    pub snapshot: Option<Snapshot>,
}

/// What a generator has written down about the schema after the last migration.
#[derive(Debug, Clone, Default)]
pub struct Snapshot {
    /// The file.
    pub name: String,
    /// The tables with the names of their columns.
    pub tables: BTreeMap<Address, BTreeSet<Ident>>,
}

impl History {
    /// The place in [`History::migrations`] of the migration that `wanted` names: by version, by name, by path, or by
    /// the number that the version is (`3` for `0003`); the last of several.
    pub fn position(&self, wanted: &str) -> Option<usize> {
        let number = |s: &str| {
            let digits = s.trim_start_matches('0');
            (!s.is_empty() && s.bytes().all(|b| b.is_ascii_digit())).then(|| digits.to_owned())
        };
        let last = |test: &dyn Fn(&Migration) -> bool| self.migrations.iter().rposition(test);
        last(&|m| m.version == wanted || m.label == wanted)
            .or_else(|| last(&|m| m.name == wanted || m.label.rsplit('/').next() == Some(wanted)))
            .or_else(|| {
                let wanted = number(wanted)?;
                last(&|m| {
                    let digits: String = m.version.chars().take_while(char::is_ascii_digit).collect();
                    number(&digits).as_ref() == Some(&wanted)
                })
            })
    }

    /// What the framework does to undo a migration that has no way back; `None` where it has no ways back at all.
    pub fn without_down(&self) -> Option<&'static str> {
        convention::find(self.framework).and_then(|row| row.without_down)
    }
}

/// One migration.
#[derive(Debug, Clone)]
pub struct Migration {
    /// The version as the framework's tracking table knows it.
    pub version: Ident,
    /// The name without the version.
    pub name: Ident,
    /// How it is shown to the user: the up file's path.
    pub label: Ident,
    /// Forward.
    pub up: Direction,
    /// Back, if there is one.
    pub down: Option<Direction>,
    /// It runs again whenever its text changes (Flyway's R files).
    pub repeatable: bool,
}

/// One direction of a migration.
#[derive(Debug, Clone)]
pub struct Direction {
    /// The statements.
    pub script: Parsed,
    /// The part of the file that is this direction.
    pub part: Span,
    /// How it is sent to the server.
    pub transaction: TransactionMode,
}

/// How a migration is sent to the server, which decides what runs in a transaction block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TransactionMode {
    /// The whole run is one transaction.
    Run,
    /// The file, or this direction of it, is wrapped in one transaction.
    File,
    /// The file is sent as one simple query: one implicit transaction, unless it is a single statement.
    SimpleQuery,
    /// Each statement is a transaction of its own.
    Statement,
    /// Nothing is known.
    #[default]
    Unknown,
}

impl From<Transaction> for TransactionMode {
    fn from(said: Transaction) -> Self {
        match said {
            Transaction::File => Self::File,
            Transaction::Run => Self::Run,
            Transaction::Statement => Self::Statement,
            Transaction::None => Self::SimpleQuery,
        }
    }
}

/// What the user says about a history; each wins over the same thing in `config`.
#[derive(Debug, Clone)]
pub struct Options<'a> {
    /// The framework's name ([`frameworks`] lists them).
    pub framework: Option<String>,
    /// How migrations are sent by default. A file that says for itself (`-- no-transaction`) is still believed.
    pub transaction: Option<Transaction>,
    /// SQL that is there before the first migration.
    pub before: Vec<PathBuf>,
    /// A file that lists the migrations, one path a line, first to last.
    pub order: Option<PathBuf>,
    /// The project's settings.
    pub config: &'a Config,
}

impl<'a> Options<'a> {
    /// Nothing but the project's settings.
    pub fn new(config: &'a Config) -> Self {
        Self { framework: None, transaction: None, before: Vec::new(), order: None, config }
    }

    fn framework(&self) -> Option<(&str, &'static str)> {
        let flag = self.framework.as_deref().map(|name| (name, "--framework"));
        flag.or_else(|| self.config.framework.as_deref().map(|name| (name, "`framework` in undrift.toml")))
    }

    fn transaction(&self) -> Option<TransactionMode> {
        self.transaction.or(self.config.transaction).map(Into::into)
    }
}

/// The names that `--framework` and `framework = "…"` take.
pub fn frameworks() -> impl Iterator<Item = &'static str> {
    convention::TABLE.iter().map(|row| row.name)
}
