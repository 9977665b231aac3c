#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "empty-migration",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// What generators write into a file that nobody has filled in yet.
const BOILERPLATE: &[&str] = &[
    "your sql goes here",
    "add migration script here",
    "add up migration script here",
    "up sql query",
    "write your migrate up statements here",
    "this is an empty migration",
    "custom sql migration file",
    "put your code below",
    "xxx add ddls here",
    "+goose",
    "migrate:up",
    "migrate:down",
    "+migrate",
    "up migration",
    "deploy ",
    "undrift:",
    "todo",
];

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let script = &cx.migration.up.script;
    let down_does = cx.migration.down.as_ref().is_some_and(|d| !d.script.statements.is_empty());
    let explained = script.comments.iter().any(|c| {
        let text = script.source.slice(c.span);
        let text = text.trim_matches(|c: char| "-/*! \t\r\n".contains(c)).to_lowercase();
        text.split_whitespace().count() > 1 && !BOILERPLATE.iter().any(|b| text.contains(b))
    });
    if !script.statements.is_empty() || !script.problems.is_empty() || explained || cx.migration.repeatable {
        return;
    }
    let label = &cx.migration.label;
    let message = if down_does {
        format!("`{label}` does nothing, but its down does")
    } else {
        format!("`{label}` does nothing, and its version is recorded as applied all the same")
    };
    sink.about(label.as_str(), message)
        .help("write the statements before it is merged: a version that was applied is not run again");
}
