#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "superuser-role",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP073"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let (name, options) = match stmt {
            ast::Stmt::CreateRole(role) => (&role.name, &role.options),
            ast::Stmt::AlterRole(role) => (&role.name, &role.options),
            _ => continue,
        };
        let strong = options.iter().find_map(|o| {
            let word = match o.name.as_str() {
                "superuser" => "SUPERUSER",
                "bypassrls" => "BYPASSRLS",
                "isreplication" => "REPLICATION",
                "createrole" => "CREATEROLE",
                _ => return None,
            };
            o.text().is_none_or(|t| t == "true" || t == "1").then_some(word)
        });
        if let Some(word) = strong {
            sink.at(cx.place(span), format!("`{}` may do more than any grant says: {word}", quote_ident(name)))
                .help("a role with the privileges that it needs");
        }
    }
}
