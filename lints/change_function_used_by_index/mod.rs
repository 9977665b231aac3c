#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-function-used-by-index",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let rebuilt = |at: &Address| {
        let table = table_of(at);
        cx.later().any(|s| {
            let index =
                s.effects().iter().any(|e| e.work != Work::None && (e.on == *at || Some(&e.on) == table.as_ref()));
            index || s.dropped().any(|(_, gone, _)| gone == at) || matches!(s.statement.stmt, ast::Stmt::Reindex(_))
        })
    };
    for (effect, at, from, to) in cx.altered() {
        let (Object::Function(from), Object::Function(to)) = (from, to) else { continue };
        let same = from.body == to.body && from.sql_body == to.sql_body && from.volatility == to.volatility;
        if same || !cx.is_old(at) {
            continue;
        }
        let stores = |user: &&Address| match cx.before.get(user).map(|o| &**o) {
            Some(Object::Index(_)) => true,
            Some(Object::Column(column)) => column.generated.as_ref().is_some_and(|g| g.stored),
            Some(Object::Check(check)) => check.validated,
            _ => false,
        };
        let mut users = cx.before.referrers(at).filter(stores).filter(|user| cx.is_old(user) && !rebuilt(user));
        if let Some(user) = users.next() {
            sink.at(cx.place(effect.span), format!("{} `{}` keeps what `{}` said before", user.kind.label(), short(user), short(at)))
                .help("make a function of another name, and an index or column with it beside the old one; or REINDEX and rewrite after the change");
        }
    }
}
