#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-exclusion-builds-index",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "pgls:avoidAddingExclusionConstraint",
        "eugene:E8",
        "strong_migrations:add_exclusion_constraint",
        "pgfence:add-constraint-exclude",
        "diesel-guard:AddExcludeConstraintCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Exclusion(_) = object else { continue };
        let Some(built) = cx.work(effect.span, Work::IndexBuild) else { continue };
        let table = short(&built.on);
        let name = quote_ident(at.name());
        sink.at(cx.place(effect.span), format!("building exclusion constraint `{name}` blocks reads and writes of `{table}`"))
            .label(format!("builds an index on `{table}` while it is locked"))
            .help("it can be neither NOT VALID nor CONCURRENT: put it on a new table and copy the rows, or run it when nobody needs this one");
    }
}
