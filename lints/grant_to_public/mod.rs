#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "grant-to-public",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP085"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let grant = match stmt {
            ast::Stmt::Grant(grant) => grant,
            ast::Stmt::DefaultPrivileges(default) => &default.action,
            _ => continue,
        };
        // To use a schema, a type or a function is what PUBLIC mostly may anyway.
        let much = grant.privileges.is_empty()
            || grant
                .privileges
                .iter()
                .any(|(p, _)| !matches!(p.to_ascii_lowercase().as_str(), "usage" | "execute" | "connect"));
        if grant.grant && much && grant.grantees.iter().any(|g| g == "public") {
            sink.at(cx.place(span), "this is granted to every role that there is and that there will be")
                .help("grant it to a role, and that role to those who need it");
        }
    }
}
