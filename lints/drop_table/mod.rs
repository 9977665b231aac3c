#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-table",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squawk:ban-drop-table",
        "pgls:banDropTable",
        "atlas:DS102",
        "pgfence:drop-table",
        "pg-migration-lint:PGM201",
        "diesel-guard:DropTableCheck",
        "drizzle-migration-lint:drop-table",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for effect in cx.effects() {
        let Some(Change::Drop(at, _)) = &effect.change else { continue };
        if at.kind != Kind::Table || !cx.in_use(at) {
            continue;
        }
        let table = short(at);
        let message = if effect.cause == Cause::Cascaded {
            format!("CASCADE drops table `{table}` too, with its data")
        } else {
            format!("dropping table `{table}` loses its data and breaks code that still names it")
        };
        sink.at(cx.place(effect.span), message)
            .help("release code that no longer uses it first, keep a dump, and drop it in a later migration");
    }
}
