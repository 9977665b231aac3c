#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "foreign-key",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squabble:disallow_foreign_key", "bytebase:table_no_foreign_key"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        if key.parent.is_none() {
            sink.at(
                cx.place(effect.span),
                format!("foreign key `{}` is one more than the project wants", quote_ident(at.name())),
            )
            .help("see to the reference in the application");
        }
    }
}
