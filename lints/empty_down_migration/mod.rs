#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "empty-down-migration",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// What generators write into a down that nobody has filled in yet.
const BOILERPLATE: &[&str] = &[
    "this file should undo anything in",
    "add down migration script here",
    "down sql query",
    "write your migrate down statements here",
    "xxx add ddls here",
    "+goose",
    "migrate:down",
    "+migrate",
    "down migration",
    "revert ",
    "undrift:",
    "rollback goes here",
    "todo",
];

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Some(down) = &cx.migration.down else { return };
    let script = &down.script;
    let idle = script.statements.iter().all(|s| matches!(&s.stmt, ast::Stmt::Query(_)) && generated(s.text()))
        && script.problems.is_empty();
    let does = cx.steps.iter().any(|s| s.outcome.as_ref().is_ok_and(|o| o.changes().next().is_some()));
    if !idle || !does || script.comments.iter().any(|c| says_why(script.source.slice(c.span))) {
        return;
    }
    let name = &script.source.name;
    sink.about(
        name.as_str(),
        format!("the down of `{}` is empty: rolling back changes the version and nothing else", cx.migration.label),
    )
    .help(format!(
        "write the statements that undo it into `{name}`; where nothing can be undone, say so there in a comment"
    ));
}

/// Whether a query is a generator's own: `SELECT 'down SQL query'`, `SELECT 1`.
fn generated(text: &str) -> bool {
    let text = text.to_lowercase();
    text.contains("down sql query") || text.trim_end_matches(';').trim() == "select 1"
}

/// Whether somebody has written into the down why there is nothing in it.
fn says_why(comment: &str) -> bool {
    let text = comment.trim_matches(|c: char| "-/*! \t\r\n".contains(c)).to_lowercase();
    text.split_whitespace().count() > 1 && !BOILERPLATE.iter().any(|b| text.contains(b))
}
