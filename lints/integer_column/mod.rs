#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "integer-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "squawk:prefer-bigint-over-int",
        "pgls:preferBigInt",
        "pgls:preferBigintOverInt",
        "pgfence:prefer-bigint-over-int",
        "squawk:prefer-big-int",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if ty.is("int4") && !cx.is_key_column(at) {
            sink.at(place, format!("`{}` runs out of values at 2,147,483,647", short(at))).help("bigint");
        }
    }
}
