#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "domain-column-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_rewrite(
        sink,
        Fills::Domain,
        "of a domain with constraints",
        "add it with the domain's base type, and a CHECK that is NOT VALID and validated in a later migration",
    );
}
