#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "float-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squabble:disallow_float_types"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let ty = &column.ty;
        if (ty.is("float4") || ty.is("float8")) && !ty.array {
            sink.at(place, format!("`{}` is rounded to binary", short(at))).help("numeric");
        }
    }
}
