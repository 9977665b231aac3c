#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "varchar-limit",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "squawk:prefer-text-field",
        "pgls:preferTextField",
        "pgfence:prefer-text-field",
        "pg-migration-lint:PGM108",
        "oh-my-pg-linter:prefer-text-field",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if ty.is("varchar") && ty.typmod() >= 0 {
            sink.at(place, format!("`{}` has a limit that is a part of its type", short(at)))
                .help("text, and CHECK (char_length(…) <= n) where a limit is needed");
        }
    }
}
