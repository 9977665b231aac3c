#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "breaks-function-body",
    category: Category::Break,
    since: "0.1.0",
    sources: &["migrationpilot:MP052"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Some(end) = cx.end() else { return };
    let gone = cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated).map(|(e, at, _)| (e, at));
    let moved = cx.renamed().filter(|(e, ..)| e.cause == Cause::Stated).map(|(e, from, _)| (e, from));
    for (effect, at) in gone.chain(moved) {
        let table = match at.kind {
            Kind::Column => table_of(at),
            Kind::Table | Kind::View | Kind::MaterializedView => Some(at.clone()),
            _ => None,
        };
        // What takes the old name again keeps the body right.
        let again = end.after.at(&at.path).any(|(a, _)| a.kind.is_relation() || a.kind == Kind::Column);
        let Some(table) = table.filter(|_| !again && cx.part_in_use(at)) else { continue };
        let column = (at.kind == Kind::Column).then(|| at.name().as_str());
        let trigger = |function: &Address| {
            cx.before.children(&table).any(|(_, o)| matches!(&**o, Object::Trigger(t) if t.function == *function))
        };
        let user = end
            .after
            .functions()
            .find(|(f, function)| cx.is_old(f) && plpgsql::mentions(&function.body, table.name(), column, trigger(f)));
        if let Some((function, _)) = user {
            sink.at(cx.place(effect.span), format!("the body of `{}` still names `{}`", short(function), short(at)))
                .help("CREATE OR REPLACE FUNCTION without it in the same migration");
        }
    }
}
