#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "revoke-breaks-access",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-revoke", "migrationpilot:MP091"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        // What is no relation is taken to be old: a schema, a function, a role.
        let old = |o: &ast::ObjectName| cx.relation(&o.name).is_none_or(|at| cx.in_use(&at));
        let revokes = match stmt {
            ast::Stmt::Grant(grant) => {
                !grant.grant && (grant.objects.iter().any(old) || !grant.all_in_schemas.is_empty())
            }
            ast::Stmt::GrantRole(grant) => !grant.grant,
            ast::Stmt::Drop(drop) => drop.objects.iter().any(|o| o.class == ast::ObjectClass::Role),
            ast::Stmt::DropOwned(_) => true,
            _ => false,
        };
        if revokes {
            sink.at(cx.place(span), "code that still uses this privilege is refused from now on")
                .help("release code that no longer needs it first");
        }
    }
}
