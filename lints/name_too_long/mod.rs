#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "name-too-long",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["squawk:identifier-too-long"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for span in cx.statement.long_names() {
        let text = cx.statement.source.slice(span);
        sink.at(cx.place(span), format!("`{}` is cut to 63 bytes", text.trim_matches('"'))).help("a shorter name");
    }
}
