#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "new-constraint-rejects-writes",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:new-write-restriction"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let table = match object {
            Object::Index(index) if index.unique && index.constraint.is_none() => Some(index.table.clone()),
            Object::Check(_) | Object::Unique(_) | Object::ForeignKey(_) | Object::Exclusion(_) => table_of(at),
            _ => None,
        };
        let Some(table) = table.filter(|t| cx.in_use(t)) else { continue };
        let mut new = false;
        object.refs(&mut |r| new |= r.kind == Kind::Column && (cx.is_new(r) || !cx.before.contains(r)));
        if !new {
            sink.at(
                cx.place(effect.span),
                format!(
                    "writes to `{}` that break `{}` are refused from now on",
                    short(&table),
                    quote_ident(at.name())
                ),
            )
            .help("release code that keeps to it first");
        }
    }
}
