#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "password-in-migration",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let (what, options) = match stmt {
            ast::Stmt::CreateRole(role) => (format!("role `{}`", quote_ident(&role.name)), &role.options),
            ast::Stmt::AlterRole(role) => (format!("role `{}`", quote_ident(&role.name)), &role.options),
            ast::Stmt::UserMapping(mapping) => ("this user mapping".to_owned(), &mapping.options),
            _ => continue,
        };
        let said = options.iter().any(|o| {
            o.name == "password" && o.text().is_some_and(|text| !text.is_empty() && !text.contains(['{', '$', ':']))
        });
        if said && !cx.statement.templated {
            sink.at(cx.place(span), format!("the password of {what} is in the file for everybody to read"))
                .help("set it outside of the migrations, and change this one");
        }
    }
}
