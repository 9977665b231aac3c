#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-add-column"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.created().filter(|(e, at, _)| at.kind == Kind::Column && e.cause != Cause::Cascaded) {
        let used =
            table_of(at).is_some_and(|t| cx.in_use(&t) && cx.table(&t).is_some_and(|t| t.partition_of.is_none()));
        if used {
            sink.at(cx.place(effect.span), format!("code that reads all columns meets `{}`", short(at)))
                .help("see that code names its columns");
        }
    }
}
