#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "byte-order-mark",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// Frameworks that take the mark away, or hand the file to psql, which does.
const STRIP: &[&str] = &["flyway", "liquibase", "sqitch"];

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    if STRIP.contains(&cx.history.framework) {
        return;
    }
    for direction in std::iter::once(&cx.migration.up).chain(&cx.migration.down) {
        let source = &direction.script.source;
        if direction.part.start > 0 || !source.text.starts_with('\u{feff}') {
            continue;
        }
        let place = source.place(Span::new(0, 3));
        sink.at(
            place,
            format!("`{}` starts with a byte order mark, which PostgreSQL takes for part of a word", source.name),
        )
        .help("save it as UTF-8 without the mark");
    }
}
