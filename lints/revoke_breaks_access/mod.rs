#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "revoke-breaks-access",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-revoke"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::Grant(grant) = stmt else { continue };
        let old = |o: &ast::ObjectName| cx.relation(&o.name).is_some_and(|at| cx.in_use(&at));
        if !grant.grant && (grant.objects.iter().any(old) || !grant.all_in_schemas.is_empty()) {
            sink.at(cx.place(span), "code that still uses this privilege is refused from now on")
                .help("release code that no longer needs it first");
        }
    }
}
