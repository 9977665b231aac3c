#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "update-extension",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-extension"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterExtension(alter) = stmt else { continue };
        let what = match &alter.action {
            ast::ExtensionAction::Update(_) => "is replaced by another version of itself",
            ast::ExtensionAction::Drop(_) => "lets go of an object of its own",
            ast::ExtensionAction::Add(_) => continue,
        };
        sink.at(cx.place(span), format!("extension `{}` {what}", quote_ident(&alter.name)))
            .help("do it where the extension is installed, and read what its new version takes away");
    }
}
