#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "domain-with-constraint",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-create-domain-with-constraint"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateDomain(create) = stmt else { continue };
        let guards =
            |c: &ast::Constraint| matches!(c.kind, ast::ConstraintKind::Check(_) | ast::ConstraintKind::NotNull { .. });
        if create.constraints.iter().any(guards) {
            sink.at(cx.place(span), format!("domain `{}` has a constraint, which is hard to change", create.name))
                .help("the base type, and a CHECK of each table");
        }
    }
}
