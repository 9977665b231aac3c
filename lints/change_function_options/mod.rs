#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-function-options",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-function-options"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterFunction(_) = stmt else { continue };
        for (_, at, from, to) in cx.altered() {
            let (Object::Function(from), Object::Function(to)) = (from, to) else { continue };
            if from != to && cx.is_old(at) {
                sink.at(cx.place(span), format!("`{}` behaves otherwise from now on", short(at)))
                    .help("see that running code copes with it");
                break;
            }
        }
    }
}
