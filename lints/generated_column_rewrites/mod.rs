#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "generated-column-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "pgls:addingFieldWithDefault",
        "eugene:E11",
        "pgfence:add-column-stored-generated",
        "diesel-guard:GeneratedColumnCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    cx.report_rewrite(
        sink,
        Fills::Generated,
        "as a stored generated column",
        "add a plain column, keep it by a trigger, and fill existing rows in batches; a VIRTUAL one (18) needs no rewrite",
    );
}
