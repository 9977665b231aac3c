//! A plan is proven by replaying its SQL: law 3, on every run, without a server.

use std::fmt;

use super::Step;
use crate::catalog::{Catalog, Change, Kind, Version};
use crate::diff::diff;
use crate::replay::{Reject, Replay, Session};
use crate::sql::{self, Source};

/// Why a plan is not shown.
#[derive(Debug, Clone)]
pub enum Unprovable {
    /// A statement of the plan does not parse. A bug in how it was printed.
    Syntax {
        /// The statement.
        sql: String,
        /// What the parser said.
        message: String,
    },
    /// PostgreSQL would refuse a statement of the plan.
    Refused {
        /// The statement.
        sql: String,
        /// What it would say.
        reject: Reject,
    },
    /// Replay cannot tell what a statement of the plan does.
    Opaque {
        /// The statement.
        sql: String,
        /// Why.
        reason: String,
    },
    /// The plan leads elsewhere.
    Differs {
        /// What would be left to do.
        remaining: Vec<Change>,
    },
    /// Steps wait for each other. A bug in a kind's rules.
    Cycle {
        /// The statements.
        statements: Vec<String>,
    },
}

impl fmt::Display for Unprovable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax { sql, message } => write!(f, "a statement of the plan does not parse: {message}\n{sql}"),
            Self::Refused { sql, reject } => {
                write!(
                    f,
                    "PostgreSQL would refuse a statement of the plan: {} ({})\n{sql}",
                    reject.message, reject.sqlstate
                )
            }
            Self::Opaque { sql, reason } => {
                write!(f, "it is not known what a statement of the plan does: {reason}\n{sql}")
            }
            Self::Differs { remaining } => {
                write!(f, "after the plan these would still differ:")?;
                for change in remaining {
                    write!(f, "\n  {}", describe(change))?;
                }
                Ok(())
            }
            Self::Cycle { statements } => {
                write!(f, "steps of the plan wait for each other:\n{}", statements.join(";\n"))
            }
        }
    }
}

impl std::error::Error for Unprovable {}

impl miette::Diagnostic for Unprovable {}

/// A change in one line, with the attributes that differ.
fn describe(change: &Change) -> String {
    match change {
        Change::Create(at, _) => format!("{at} is missing"),
        Change::Drop(at, _) => format!("{at} is left over"),
        Change::Alter(at, from, to) => format!("{at} differs in {}", from.changed(to).join(", ")),
        Change::Rename(from, to) => format!("{from} is not renamed to {to}"),
    }
}

/// Replays the steps onto `from`.
///
/// # Errors
///
/// The first statement that does not parse, would be refused or is not understood.
pub(super) fn replay(from: &Catalog, steps: &[Step], version: Version) -> Result<Catalog, Unprovable> {
    let mut replay = Replay { catalog: from.clone(), session: Session::new(version) };
    replay.session.access = tracks_access(from);
    for step in steps {
        let script = sql::parse(Source::new("plan.sql", format!("{};", step.sql)));
        if let Some(problem) = script.problems.first() {
            return Err(Unprovable::Syntax { sql: step.sql.clone(), message: problem.message.clone() });
        }
        for statement in &script.statements {
            let outcome =
                replay.step(statement).map_err(|reject| Unprovable::Refused { sql: step.sql.clone(), reject })?;
            // Members of an extension are not modelled. The server refuses to drop or move one that is in use.
            let extension = matches!(statement.tag, "DROP EXTENSION" | "ALTER EXTENSION");
            if let Some(mark) = outcome.opaque.first().filter(|_| !extension) {
                return Err(Unprovable::Opaque { sql: step.sql.clone(), reason: mark.reason.clone() });
            }
        }
    }
    Ok(replay.catalog)
}

/// Whether a catalog was made with owners and privileges.
fn tracks_access(catalog: &Catalog) -> bool {
    catalog.iter().any(|(at, _)| matches!(at.kind, Kind::Owner | Kind::Privileges | Kind::DefaultPrivileges))
}

/// Replays the steps onto `from` and compares the result with `to`.
///
/// # Errors
///
/// What stands between the plan and its goal.
pub(super) fn prove(from: &Catalog, to: &Catalog, steps: &[Step], version: Version) -> Result<(), Unprovable> {
    let remaining = diff(&replay(from, steps, version)?, to);
    if remaining.is_empty() { Ok(()) } else { Err(Unprovable::Differs { remaining }) }
}
