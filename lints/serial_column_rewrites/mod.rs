#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "serial-column-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &["pgls:addSerialColumn", "eugene:E11", "pgfence:add-column-serial", "diesel-guard:AddSerialColumnCheck"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_rewrite(
        sink,
        Fills::Serial,
        "as a serial column",
        "add it as a bigint without a default, SET DEFAULT nextval(…) in a second statement, and number existing rows in batches",
    );
}
