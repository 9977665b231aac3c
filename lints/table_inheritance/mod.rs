#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "table-inheritance",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        if !object.inherits().is_empty() {
            sink.at(cx.place(effect.span), format!("`{}` inherits from another table", short(at)))
                .help("a table of its own, or declarative partitioning");
        }
    }
}
