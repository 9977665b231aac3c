#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "missing-comment",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Table(table) = object else { continue };
        if table.persistence != Persistence::Temporary && table.partition_of.is_none() && !cx.stays_commented(at) {
            sink.at(cx.place(effect.span), format!("`{}` has no comment", short(at)))
                .help("COMMENT ON TABLE in the same migration");
        }
    }
}
