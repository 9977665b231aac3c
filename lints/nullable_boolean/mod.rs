#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "nullable-boolean",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["gitlab:safer_boolean_column"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if ty.is("bool") && !column.not_null {
            sink.at(place, format!("`{}` has three values: true, false and NULL", short(at)))
                .help("NOT NULL DEFAULT false");
        }
    }
}
