#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "char-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "squawk:ban-char-field",
        "pgls:banCharField",
        "diesel-guard:CharTypeCheck",
        "oh-my-pg-linter:ban-char-field",
        "squabble:disallow_padded_char_type",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        if column.ty.schema == "pg_catalog" && column.ty.name == "bpchar" {
            sink.at(place, format!("`{}` pads its values with blanks", short(at)))
                .help("text, and a CHECK where the length matters");
        }
    }
}
