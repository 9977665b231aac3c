#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-foreign-key",
    category: Category::Break,
    since: "0.1.0",
    sources: &["atlas:CD101", "squawk:ban-drop-constraint", "pgfence:drop-constraint"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated) {
        let Object::ForeignKey(key) = object else { continue };
        let Some(table) = table_of(at).filter(|_| cx.part_in_use(at)) else { continue };
        let again = cx.end().is_some_and(|end| {
            end.after
                .children(&table)
                .any(|(_, o)| matches!(&**o, Object::ForeignKey(new) if new.columns == key.columns))
        });
        if key.parent.is_some() || again || !cx.stays(&table) {
            continue;
        }
        let (child, parent) = (short(&table), short(&key.references));
        sink.at(
            cx.place(effect.span),
            format!(
                "without `{}` rows of `{child}` may refer to rows of `{parent}` that are not there",
                quote_ident(at.name())
            ),
        )
        .label(format!("takes ACCESS EXCLUSIVE locks on `{child}` and `{parent}`"))
        .help("release code that keeps the tables in step itself first, and set a short lock_timeout");
    }
}
