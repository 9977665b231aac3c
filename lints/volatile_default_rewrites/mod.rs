#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "volatile-default-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:adding-field-with-default",
        "pgls:addingFieldWithDefault",
        "strong_migrations:add_column_default",
        "atlas:PG302",
        "pgfence:add-column-non-constant-default",
        "pg-migration-lint:PGM006",
        "diesel-guard:AddColumnCheck",
        "bytebase:column_default_disallow_volatile",
        "drizzle-migration-lint:volatile-default-on-add-column",
        "bytebase:statement_disallow_add_column_with_default",
        "oh-my-pg-linter:adding-field-with-default",
        "pgfence:add-column-constant-default",
        "pgfence:add-column-default-pre-pg11",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_rewrite(
        sink,
        Fills::Default,
        "with a volatile default",
        "add it without the default, SET DEFAULT in a second statement, and fill existing rows in batches",
    );
}
