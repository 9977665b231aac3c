#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "identity-column-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["diesel-guard:AddIdentityColumnCheck"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_rewrite(
        sink,
        Fills::Identity,
        "as an identity column",
        "add it as a plain bigint, number existing rows in batches, make it NOT NULL, and then ADD GENERATED … AS IDENTITY",
    );
}
