#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "alter-domain-scans-tables",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:ban-alter-domain-with-add-constraint",
        "pgfence:ban-alter-domain-add-constraint",
        "diesel-guard:AddDomainCheckConstraintCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        if let ast::Stmt::AlterDomain(alter) = stmt {
            one(cx, alter, span, sink);
        }
    }
}

fn one(cx: &StatementCx<'_>, alter: &ast::AlterDomain, span: Span, sink: &mut Sink) {
    let checks = match &alter.action {
        ast::DomainAction::AddConstraint(constraint) => !constraint.not_valid,
        ast::DomainAction::SetNotNull => true,
        _ => return,
    };
    let mut tables: Vec<String> = cx
        .within(span)
        .filter(|e| e.work == Work::Scan && e.lock.blocks_writes() && cx.has_rows(&e.on))
        .map(|e| format!("`{}`", short(&e.on)))
        .collect();
    tables.dedup();
    // Of a domain that is only assumed nobody knows which tables use it.
    let unknown = checks && cx.outcome.is_ok() && !cx.migration.steps[cx.index].assumed.is_empty();
    if tables.is_empty() && !unknown {
        return;
    }
    let on = if tables.is_empty() { "every table that uses it".to_owned() } else { tables.join(", ") };
    sink.at(
        cx.place(span),
        format!("a condition on domain `{}` blocks writes to {on} while they are read", alter.name),
    )
    .label("takes a SHARE lock on each table and reads it all")
    .help("ADD CONSTRAINT … CHECK (…) NOT VALID, and ALTER DOMAIN … VALIDATE CONSTRAINT in a later migration");
}
