#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "on-delete-cascade",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["bytebase:statement_disallow_on_del_cascade"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        if key.parent.is_none() && key.on_delete == Action::Cascade {
            sink.at(
                cx.place(effect.span),
                format!(
                    "foreign key `{}` takes rows along when the row that they refer to is deleted",
                    quote_ident(at.name())
                ),
            )
            .help("ON DELETE RESTRICT, and delete what refers to it first");
        }
    }
}
