#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "timestamp-precision",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squabble:disallow_timestamp_precision", "pg-migration-lint:PGM102"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if (ty.is("timestamptz") || ty.is("timestamp")) && ty.typmod() >= 0 {
            sink.at(place, format!("`{}` rounds, and may show the next second or day", short(at)))
                .help("timestamptz without a precision");
        }
    }
}
