#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-view-columns",
    category: Category::Break,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, _) in cx.dropped() {
        let view = matches!(at.kind, Kind::View | Kind::MaterializedView);
        if !view || !cx.in_use(at) {
            continue;
        }
        let Some(end) = cx.end() else { continue };
        let kinds = [Kind::View, Kind::MaterializedView, Kind::Table];
        let Some(new) = kinds.iter().map(|k| at.as_kind(*k)).find(|at| end.after.contains(at)) else { continue };
        let after = end.after.columns(&new);
        let lost =
            cx.before.columns(at).into_iter().find_map(|(name, old)| match after.iter().find(|(n, _)| *n == name) {
                None => Some(format!("loses column `{}`", quote_ident(name))),
                Some((_, new)) if new.ty != old.ty => {
                    Some(format!("has column `{}` with another type", quote_ident(name)))
                }
                Some(_) => None,
            });
        if let Some(lost) = lost {
            sink.at(cx.place(effect.span), format!("`{}` {lost} when it is made anew", short(at)))
                .help("keep the column until no code reads it, or make a view of another name beside it");
        }
    }
}
