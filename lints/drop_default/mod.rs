#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-default",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-default"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped().filter(|(e, at, _)| e.cause == Cause::Stated && at.kind == Kind::ColumnDefault)
    {
        let column = at.as_kind(Kind::Column);
        let Some(table) = table_of(at).filter(|t| cx.in_use(t) && !cx.is_new(&column)) else { continue };
        let Some(Object::Column(now)) = cx.finally(&column) else { continue };
        let filled = now.generated.is_some() || cx.stays(at) || cx.stays(&at.as_kind(Kind::Identity));
        if filled {
            continue;
        }
        let name = format!("{}.{}", short(&table), quote_ident(at.name()));
        let message = if now.not_null {
            format!("an INSERT that leaves `{name}` out fails without its default")
        } else {
            format!("an INSERT that leaves `{name}` out makes it NULL without its default")
        };
        sink.at(cx.place(effect.span), message)
            .help("release code that always names the column first, and drop the default in a later migration");
    }
}
