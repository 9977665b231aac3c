#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unbatched-backfill",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pgfence:update-in-migration", "online_migrations:backfill"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (data, target, span) in cx.data_statements() {
        let Some(filter) = &data.filter else { continue };
        // What has no condition at all is another finding's.
        let most = truth(filter).is_none() && !cx.picks_by_key(&target, filter);
        if data.kind == ast::DataKind::Update && most && cx.has_rows(&target) {
            let table = short(&target);
            sink.at(
                cx.place(span),
                format!("UPDATE goes through all of `{table}`, and keeps the rows that it changes locked to the end"),
            )
            .help("update in batches by ranges of the key, each in a transaction of its own");
        }
    }
}
