#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "role-setting",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterSetting(alter) = stmt else { continue };
        sink.at(cx.place(span), format!("`{}` is set for sessions beyond this schema", alter.set.name))
            .help("set it in the configuration of the server or of the connection");
    }
}
