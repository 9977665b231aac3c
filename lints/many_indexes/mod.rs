#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "many-indexes",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["gitlab:prevent_index_creation"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    let most = cx.policy().most_indexes.unwrap_or(15);
    for (effect, at, object) in cx.created() {
        let Object::Index(index) = object else { continue };
        let count = outcome.after.indexes(&index.table).count();
        if count > most && index.parent.is_none() {
            let message = format!("`{}` is index number {count} of `{}`", quote_ident(at.name()), short(&index.table));
            sink.at(cx.place(effect.span), message).help("drop one that no query uses");
            return;
        }
    }
}
