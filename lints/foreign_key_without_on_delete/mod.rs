#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "foreign-key-without-on-delete",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["migrationpilot:MP086"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        if key.parent.is_none() && key.on_delete == Action::NoAction && !cx.says_on_delete(effect.span) {
            sink.at(
                cx.place(effect.span),
                format!("foreign key `{}` does not say what ON DELETE does", quote_ident(at.name())),
            )
            .help("ON DELETE RESTRICT, CASCADE or SET NULL");
        }
    }
}
