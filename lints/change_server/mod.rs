#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-server",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-system-options"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        if matches!(stmt, ast::Stmt::Other { tag: "ALTER SYSTEM", .. }) {
            sink.at(cx.place(span), "this changes the configuration of the whole server")
                .help("set it in the configuration of the server");
        }
    }
}
