#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "missing-required-column",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squabble:require_columns"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Table(table) = object else { continue };
        if table.persistence == Persistence::Temporary || table.partition_of.is_some() || !cx.stays(at) {
            continue;
        }
        let missing = |name: &&String| !cx.stays(&at.child(Kind::Column, name.as_str()));
        let missing: Vec<String> =
            cx.policy().required_columns.iter().filter(missing).map(|n| format!("`{n}`")).collect();
        if !missing.is_empty() {
            sink.at(cx.place(effect.span), format!("`{}` lacks {}", short(at), missing.join(", ")))
                .help("add what the project asks of every table");
        }
    }
}
