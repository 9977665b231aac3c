#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-role",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-role-options"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let (name, what) = match stmt {
            ast::Stmt::AlterSetting(alter) if alter.role.is_some() || alter.database.is_none() => {
                (alter.role.as_deref().unwrap_or("ALL"), format!("has `{}` set", alter.set.name))
            }
            ast::Stmt::AlterRole(alter) => (alter.name.as_str(), "gets other rights".to_owned()),
            _ => continue,
        };
        sink.at(cx.place(span), format!("role `{name}` {what} in every database of the server"))
            .help("change roles where they are made");
    }
}
