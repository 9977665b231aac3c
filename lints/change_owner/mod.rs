#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-owner",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-revoke"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let message = match stmt {
            ast::Stmt::SetOwner(set) => {
                format!("`{}` belongs to `{}` from now on", set.object.name, quote_ident(&set.role))
            }
            ast::Stmt::ReassignOwned { to, .. } => format!("much belongs to `{}` from now on", quote_ident(to)),
            _ => continue,
        };
        sink.at(cx.place(span), message).help("make objects as the role that is to own them");
    }
    for (command, span) in cx.commands() {
        if let ast::AlterAction::ChangeOwner { role } = &command.action {
            sink.at(cx.place(span), format!("this belongs to `{}` from now on", quote_ident(role)))
                .help("make objects as the role that is to own them");
        }
    }
}
