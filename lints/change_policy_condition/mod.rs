#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-policy-condition",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-policy-condition"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Policy(from), Object::Policy(to)) = (from, to) else { continue };
        if (from.using != to.using || from.check != to.check) && cx.part_in_use(at) {
            sink.at(
                cx.place(effect.span),
                format!("policy `{}` lets other rows be seen or written", quote_ident(at.name())),
            )
            .help("see that running code copes with it");
        }
    }
}
