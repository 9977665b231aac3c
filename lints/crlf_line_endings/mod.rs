#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "crlf-line-endings",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

/// Frameworks whose checksum is over the bytes of the file, line endings included.
const BYTES: &[&str] = &["sqlx", "refinery", "atlas"];

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let framework = cx.history.framework;
    let source = &cx.migration.up.script.source;
    if !BYTES.contains(&framework) {
        return;
    }
    let Some(at) = source.text.find("\r\n") else { return };
    let at = u32::try_from(at).unwrap_or(u32::MAX);
    sink.at(
        source.place(Span::new(at, at)),
        format!("`{}` ends its lines with CR LF, and {framework}'s checksum is over every byte", source.name),
    )
    .help("write `*.sql text eol=lf` into .gitattributes, and save the file with LF, before it is applied anywhere");
}
