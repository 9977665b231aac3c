#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "timetz-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squabble:disallow_timetz_types"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if ty.is("timetz") {
            sink.at(place, format!("`{}` has an offset without a day", short(at)))
                .help("timestamp with time zone, or time and the name of a zone");
        }
    }
}
