#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "index-dropped-before-its-replacement",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["online_migrations:replace_index"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let Object::Index(old) = object else { continue };
        if !cx.has_rows(&old.table) || !cx.is_old(at) {
            continue;
        }
        let first = |index: &Index| index.keys.first().map(|k| (k.column.clone(), k.expr.clone()));
        let replaces = |s: &StatementCx<'_>| {
            // In one transaction nobody sees the table without either of them.
            !cx.same_transaction(s)
                && s.created().any(
                    |(_, _, o)| matches!(o, Object::Index(new) if new.table == old.table && first(new) == first(old)),
                )
        };
        if let Some(later) = cx.later().find(replaces) {
            sink.at(cx.place(effect.span), format!("`{}` is gone before what takes its place is there", short(at)))
                .also(later.statement.place(), "takes its place")
                .help("build the new index first, under another name, and then drop the old one");
        }
    }
}
