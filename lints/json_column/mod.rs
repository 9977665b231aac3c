#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "json-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "pgls:preferJsonb",
        "eugene:E3",
        "strong_migrations:add_column_json",
        "pgfence:add-column-json",
        "pg-migration-lint:PGM106",
        "diesel-guard:AddJsonColumnCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        if column.ty.schema == "pg_catalog" && column.ty.name == "json" {
            sink.at(place, format!("`{}` has no equality, so DISTINCT and GROUP BY fail on it", short(at)))
                .help("jsonb, which has equality and indexes");
        }
    }
}
