//! What a statement does.

use std::sync::Arc;

use crate::catalog::{Address, Catalog, Change, Object, Opaque};
use crate::replay::{Lock, Session};
use crate::sql::{Span, ast};

/// One thing that a statement would do to one object, in PostgreSQL's terms.
#[derive(Debug, Clone)]
pub struct Effect {
    /// What happens to the catalog; `None` for a lock or work without a change.
    pub change: Option<Change>,
    /// The relation that is locked or worked on, or the object that is changed.
    pub on: Address,
    /// The lock on `on`, held to the end of the transaction.
    pub lock: Lock,
    /// What has to be done to `on` while the lock is held.
    pub work: Work,
    /// Why this happens.
    pub cause: Cause,
    /// The part of the statement that says it (one subcommand of ALTER TABLE).
    pub span: Span,
}

/// Work that takes time in proportion to the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Work {
    /// Only the catalog changes.
    #[default]
    None,
    /// The table is read once to check its rows.
    Scan,
    /// A constraint is validated: one scan, and for a foreign key a look-up in the other table.
    Validate,
    /// An index is built.
    IndexBuild,
    /// The table and all its indexes are written anew.
    Rewrite,
}

/// Why an effect happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Cause {
    /// The statement says so.
    #[default]
    Stated,
    /// It belongs to what the statement says: the index of a primary key, the sequence of a serial column.
    Implied,
    /// CASCADE, or an automatic dependency.
    Cascaded,
}

/// What the server says beside doing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The server's words: `relation "t" already exists, skipping`.
    pub message: String,
    /// The server's DETAIL: what a CASCADE takes along, line by line.
    pub detail: Option<String>,
    /// The object it is about.
    pub on: Option<Address>,
}

/// A statement that stands in a DO block or in a function, and that ran because that did.
#[derive(Debug, Clone)]
pub struct Ran {
    /// What it says.
    pub stmt: Arc<ast::Stmt>,
    /// Its place in the file; the whole outer statement where it has none of its own.
    pub span: Span,
}

/// Everything that a statement does.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// The effects in the order in which they happen.
    pub effects: Vec<Effect>,
    /// What the server would say.
    pub notices: Vec<Notice>,
    /// What could not be evaluated.
    pub opaque: Vec<Opaque>,
    /// The statements that it ran in turn.
    pub ran: Vec<Ran>,
    /// The catalog afterwards: the one before with every change applied.
    pub after: Catalog,
    /// The session afterwards.
    pub session: Session,
}

impl Outcome {
    /// The changes in order.
    pub fn changes(&self) -> impl Iterator<Item = &Change> {
        self.effects.iter().filter_map(|e| e.change.as_ref())
    }
}

/// What PostgreSQL would refuse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct Reject {
    /// The five characters of SQLSTATE.
    pub sqlstate: &'static str,
    /// The server's primary message.
    pub message: String,
    /// The server's DETAIL.
    pub detail: Option<String>,
    /// The server's HINT.
    pub hint: Option<String>,
    /// The part of the statement it is about; the whole statement where that is not known.
    pub span: Option<Span>,
    /// What is there afterwards although the statement is refused: the index of CREATE INDEX CONCURRENTLY.
    pub leaves: Option<std::sync::Arc<(Address, Object)>>,
}

impl Reject {
    /// A refusal.
    pub fn new(sqlstate: &'static str, message: impl Into<String>) -> Self {
        Self { sqlstate, message: message.into(), detail: None, hint: None, span: None, leaves: None }
    }

    /// With the server's DETAIL.
    #[must_use]
    pub fn detail(mut self, text: impl Into<String>) -> Self {
        self.detail = Some(text.into());
        self
    }

    /// With the server's HINT.
    #[must_use]
    pub fn hint(mut self, text: impl Into<String>) -> Self {
        self.hint = Some(text.into());
        self
    }

    /// At a place, unless it has one.
    #[must_use]
    pub fn at(mut self, span: Span) -> Self {
        self.span.get_or_insert(span);
        self
    }
}
