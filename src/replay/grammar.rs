//! Words of the grammar that came with a version: before it, they are syntax errors.

use crate::catalog::Version;
use crate::sql::Statement;
use crate::sql::ast::{AlterAction, ColumnDef, Constraint, ConstraintKind, SqlBody, Stmt, TableElement};
use crate::sql::newer::{Unread, unread};

use super::Reject;
use super::column::ENFORCEABLE;
use super::cx::Cx;

/// Refuses what the parser of a version does not read in a statement.
pub(in crate::replay) fn check_forms(statement: &Statement, version: Version) -> Result<(), Reject> {
    let Some(unread) = unread(statement, version.0).filter(|_| !statement.templated) else { return Ok(()) };
    let refused = |message: String| Err(Reject::new("42601", message));
    match unread {
        Unread::Near(word) => refused(format!("syntax error at or near \"{word}\"")),
        Unread::End => refused("syntax error at end of input".to_owned()),
        Unread::Junk(text) => refused(format!("trailing junk after numeric literal at or near \"{text}\"")),
        Unread::NoAlias(values) => {
            let (what, form) = if values { ("VALUES", "VALUES ...") } else { ("subquery", "SELECT ...") };
            Err(Reject::new("42601", format!("{what} in FROM must have an alias"))
                .hint(format!("For example, FROM ({form}) [AS] foo.")))
        }
    }
}

/// Refuses what the parser of the server's version does not read.
pub(super) fn check(cx: &Cx<'_>, stmt: &Stmt) -> Result<(), Reject> {
    check_forms(cx.statement, cx.version())?;
    match stmt {
        Stmt::CreateTable(s) => s.elements.iter().try_for_each(|element| match element {
            TableElement::Column(c) => column(cx, c),
            TableElement::Constraint(c) => constraint(cx, c, true),
            TableElement::Like { .. } => Ok(()),
        }),
        Stmt::AlterTable(s) => s.commands.iter().try_for_each(|command| match &command.action {
            AlterAction::AddColumn { column: c, .. } => column(cx, c),
            AlterAction::AddConstraint(c) => constraint(cx, c, true),
            AlterAction::SetStorage { storage, .. } if storage == "default" => {
                cx.requires_word("default", cx.statement.span.start, Version(16))
            }
            AlterAction::SetStatistics { target: None, .. } | AlterAction::SetAccessMethod { method: None } => {
                cx.requires_word("default", cx.statement.span.start, Version(17))
            }
            _ => Ok(()),
        }),
        Stmt::CreateFunction(s) if matches!(s.body, Some(SqlBody::Return(_))) => {
            cx.requires_word("return", cx.statement.span.start, Version(14))
        }
        Stmt::CreateIndex(s) if s.nulls_not_distinct => {
            cx.requires_word("nulls not distinct", cx.statement.span.start, Version(15))
        }
        _ => Ok(()),
    }
}

fn column(cx: &Cx<'_>, column: &ColumnDef) -> Result<(), Reject> {
    if column.storage.is_some() {
        cx.requires_word("storage", column.at, Version(16))?;
    }
    if column.misuse.is_some_and(|m| m.contains("ENFORCED")) {
        cx.requires_word("enforced", column.at, ENFORCEABLE)?;
    }
    if column.compression.is_some() {
        cx.requires_word("compression", column.at, Version(14))?;
    }
    if column.storage.is_some() {
        cx.requires_word("storage", column.at, Version(16))?;
    }
    column.constraints.iter().try_for_each(|c| constraint(cx, c, false))
}

fn constraint(cx: &Cx<'_>, constraint: &Constraint, of_table: bool) -> Result<(), Reject> {
    let at = constraint.at;
    match &constraint.kind {
        ConstraintKind::PrimaryKey(key) | ConstraintKind::Unique(key) => {
            if key.nulls_not_distinct {
                cx.requires_word("nulls not distinct", at, Version(15))?;
            }
            if key.without_overlaps {
                cx.requires_word("without", at, Version(18))?;
            }
        }
        ConstraintKind::ForeignKey(key) if key.period && cx.version() < Version(18) => {
            // The column behind PERIOD is what is not read.
            let text = cx.statement.source.text.get(at as usize..).unwrap_or_default();
            let words = text.split(|c: char| !(c == '_' || c.is_alphanumeric())).filter(|word| !word.is_empty());
            let column = words.skip_while(|word| !word.eq_ignore_ascii_case("period")).nth(1).unwrap_or_default();
            return Err(Reject::new("42601", format!("syntax error at or near \"{column}\"")));
        }
        ConstraintKind::ForeignKey(key) if !key.set_columns.is_empty() => {
            // The list of columns behind SET NULL or SET DEFAULT: its parenthesis is what is not read.
            cx.requires_word("(", at, Version(15))?;
        }
        ConstraintKind::Generated { stored: false, .. } => cx.requires_word("virtual", at, Version(18))?,
        ConstraintKind::NotNull { .. } if of_table => cx.requires_word("not", at, Version(18))?,
        _ => {}
    }
    if constraint.enforced.is_some() {
        cx.requires_word("enforced", at, ENFORCEABLE)?;
    }
    Ok(())
}
