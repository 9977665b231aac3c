#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "smallint-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:prefer-bigint-over-smallint", "pgls:preferBigintOverSmallint"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if ty.is("int2") {
            sink.at(place, format!("`{}` runs out of values at 32,767", short(at))).help("integer or bigint");
        }
    }
}
