#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "forbidden-type",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at, column) in cx.stated_columns() {
        let name = column.ty.element().sql_unmodified();
        let forbidden = cx
            .policy()
            .forbidden_types
            .iter()
            .any(|t| t.eq_ignore_ascii_case(&name) || t.eq_ignore_ascii_case(&column.ty.name));
        if forbidden {
            sink.at(place, format!("`{}` is {name}, which the project does without", short(at))).help("another type");
        }
    }
}
