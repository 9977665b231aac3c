#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-database",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "squawk:ban-drop-database",
        "pgls:banDropDatabase",
        "diesel-guard:DropDatabaseCheck",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if cx.statement.tag == "DROP DATABASE" {
        sink.at(
            cx.statement.place(),
            "DROP DATABASE loses everything in the database, and no transaction brings it back",
        )
        .help("take it out of the migrations; drop a database by hand, after a backup");
    }
}
