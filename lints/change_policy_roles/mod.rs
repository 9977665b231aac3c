#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-policy-roles",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-policy-roles"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Policy(from), Object::Policy(to)) = (from, to) else { continue };
        if from.roles != to.roles && cx.part_in_use(at) {
            sink.at(cx.place(effect.span), format!("policy `{}` is for other roles", quote_ident(at.name())))
                .help("see that the roles of running code are among them");
        }
    }
}
