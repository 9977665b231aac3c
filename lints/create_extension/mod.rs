#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-extension",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["diesel-guard:CreateExtensionCheck", "migrationpilot:MP078"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateExtension(create) = stmt else { continue };
        sink.at(cx.place(span), format!("extension `{}` is installed by a migration", quote_ident(&create.name)))
            .help("install it where the database is made");
    }
}
