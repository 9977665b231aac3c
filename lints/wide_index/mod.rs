#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "wide-index",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["strong_migrations:add_index_columns", "diesel-guard:WideIndexCheck", "bytebase:index_key_number_limit"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Index(index) = object else { continue };
        if index.parent.is_some() || index.keys.len() < 4 {
            continue;
        }
        let message = format!("index `{}` has {} columns", quote_ident(at.name()), index.keys.len());
        sink.at(cx.place(effect.span), message).help("two or three leading columns, and INCLUDE for what is only read");
    }
}
