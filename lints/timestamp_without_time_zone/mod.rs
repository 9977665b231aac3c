#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "timestamp-without-time-zone",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "squawk:prefer-timestamp-tz",
        "pgls:preferTimestamptz",
        "pgfence:prefer-timestamptz",
        "diesel-guard:TimestampTypeCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        if column.ty.schema == "pg_catalog" && column.ty.name == "timestamp" {
            sink.at(place, format!("`{}` does not say which moment it means", short(at)))
                .help("timestamp with time zone keeps the moment");
        }
    }
}
