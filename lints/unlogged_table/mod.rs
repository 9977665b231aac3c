#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unlogged-table",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM506"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Table(table) = object else { continue };
        if table.persistence == Persistence::Unlogged {
            sink.at(cx.place(effect.span), format!("`{}` is empty after a crash", short(at)))
                .help("a plain table, where the rows matter");
        }
    }
}
