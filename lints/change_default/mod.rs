#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-default",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-set-default", "strong_migrations:change_column_default"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let made = cx.created().filter(|(e, ..)| e.cause == Cause::Stated).map(|(e, at, _)| (e, at));
    let changed = cx.altered().filter(|(_, _, from, to)| from != to).map(|(e, at, ..)| (e, at));
    for (effect, at) in made.chain(changed).filter(|(_, at)| at.kind == Kind::ColumnDefault) {
        let column = at.as_kind(Kind::Column);
        if cx.before.contains(&column) && cx.part_in_use(&column) {
            sink.at(cx.place(effect.span), format!("rows that leave `{}` out get another value", short(&column)))
                .help("see that running code does not rely on the old one");
        }
    }
}
