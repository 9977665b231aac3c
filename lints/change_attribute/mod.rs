#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-attribute",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-drop-column", "squawk:changing-column-type", "squawk:renaming-column"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let of =
        |at: &Address| at.parent_path().map(|path| Address::new(Kind::CompositeType, path)).filter(|t| cx.is_old(t));
    let stated = |e: &Effect| e.cause == Cause::Stated;
    let gone = cx.dropped().filter(|(e, ..)| stated(e)).map(|(e, at, _)| (e, at, "is gone from"));
    let renamed = cx.renamed().filter(|(e, ..)| stated(e)).map(|(e, at, _)| (e, at, "has another name in"));
    let retyped = cx.altered().filter_map(|(e, at, from, to)| match (from, to) {
        (Object::Column(from), Object::Column(to)) if from.ty != to.ty && stated(e) => {
            Some((e, at, "has another type in"))
        }
        _ => None,
    });
    for (effect, at, what) in gone.chain(renamed).chain(retyped).filter(|(_, at, _)| at.kind == Kind::Column) {
        let Some(of) = of(at) else { continue };
        sink.at(
            cx.place(effect.span),
            format!("attribute `{}` {what} composite type `{}`", quote_ident(at.name()), short(&of)),
        )
        .help("make a new type beside the old one, and move code over");
    }
}
