#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "nullable-foreign-key",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        if key.parent.is_none() && cx.takes_null(key) {
            sink.at(
                cx.place(effect.span),
                format!("foreign key `{}` is not looked at where its column is NULL", quote_ident(at.name())),
            )
            .help("NOT NULL on its columns");
        }
    }
}
