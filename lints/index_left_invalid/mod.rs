#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "index-left-invalid",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::History(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    for made in cx.made() {
        let Object::Index(index) = &**made.object else { continue };
        if index.valid || cx.unknown(made.at) || !cx.moved_on(made.migration) {
            continue;
        }
        let (name, table) = (short(made.at), short(&index.table));
        sink.at(made.place, format!("index `{name}` stays invalid: some partitions of `{table}` have no index attached to it"))
            .label("no query uses it")
            .help(format!(
                "for each partition CREATE INDEX CONCURRENTLY, then ALTER INDEX {name} ATTACH PARTITION …; with the last one it \
                 becomes valid"
            ));
    }
}
