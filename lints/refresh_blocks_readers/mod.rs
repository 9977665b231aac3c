#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "refresh-blocks-readers",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "pgls:requireConcurrentRefreshMatview",
        "pgfence:refresh-matview-blocking",
        "diesel-guard:RefreshMatViewCheck",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        if let ast::Stmt::RefreshMaterializedView(refresh) = stmt {
            one(cx, refresh, span, sink);
        }
    }
}

fn one(cx: &StatementCx<'_>, refresh: &ast::RefreshMaterializedView, span: Span, sink: &mut Sink) {
    let named = cx.relation(&refresh.name);
    let locked = |e: &&Effect| Some(&e.on) == named.as_ref() && e.lock.blocks_reads() && cx.in_use(&e.on);
    let Some(effect) = cx.within(span).find(locked) else { return };
    let Some(Object::MaterializedView(view)) = cx.before.get(&effect.on).map(|o| &**o) else { return };
    let assumed = !cx.migration.steps[cx.index].assumed.is_empty();
    if !view.populated && !assumed {
        return;
    }
    let name = short(&effect.on);
    let unique = cx
        .before
        .indexes(&effect.on)
        .any(|(_, i)| i.unique && i.predicate.is_none() && i.keys.iter().all(|k| k.column.is_some()));
    let message = if refresh.no_data {
        format!("nobody can read `{name}` after a refresh WITH NO DATA")
    } else {
        format!("nobody can read `{name}` until its query is done")
    };
    sink.at(cx.place(span), message).label(format!("takes an {} lock on `{name}`", effect.lock)).help(if unique {
        "REFRESH MATERIALIZED VIEW CONCURRENTLY lets readers go on".to_owned()
    } else {
        format!("CREATE UNIQUE INDEX on columns of `{name}` first, and REFRESH MATERIALIZED VIEW CONCURRENTLY")
    });
}
