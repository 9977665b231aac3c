#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-sequence",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-sequence-values", "squawk:ban-alter-identity"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let counts =
        |options: &[ast::Option_]| options.iter().any(|o| !matches!(o.name.as_str(), "owned_by" | "as" | "generated"));
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterSequence(alter) = stmt else { continue };
        if counts(&alter.options) && cx.relation(&alter.name).is_some_and(|at| cx.in_use(&at)) {
            sink.at(cx.place(span), format!("`{}` gives other numbers from now on", alter.name))
                .help("see that code does not count on the old ones");
        }
    }
    for (command, span) in cx.commands() {
        let ast::AlterAction::SetIdentity { column, options } = &command.action else { continue };
        let used = cx.effects().iter().any(|e| e.on.kind == Kind::Table && cx.in_use(&e.on));
        if counts(options) && used {
            sink.at(cx.place(span), format!("`{}` gets other numbers from now on", quote_ident(column)))
                .help("see that code does not count on the old ones");
        }
    }
}
