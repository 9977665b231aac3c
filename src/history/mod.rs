//! Disk to ordered migrations.

use std::path::PathBuf;
use std::sync::Arc;

use crate::catalog::Ident;
use crate::diagnostic::Diagnostic;
use crate::sql::{Script, Span};

/// A directory of migrations, in the order in which the framework runs them.
#[derive(Debug, Clone)]
pub struct History {
    /// The framework whose rules were used.
    pub framework: &'static str,
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
    pub script: Arc<Script>,
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
