#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-row-security",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-row-level-security"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Table(from), Object::Table(to)) = (from, to) else { continue };
        let what = match (from.row_security != to.row_security, from.force_row_security != to.force_row_security) {
            (true, _) if to.row_security => "only rows that a policy lets through are seen from now on",
            (true, _) => "all rows are seen from now on",
            (_, true) if to.force_row_security => "the owner, too, sees only rows that a policy lets through",
            (_, true) => "the owner sees all rows again",
            _ => continue,
        };
        if cx.in_use(at) {
            sink.at(cx.place(effect.span), format!("of `{}` {what}", short(at)))
                .help("see that running code copes with it");
        }
    }
}
