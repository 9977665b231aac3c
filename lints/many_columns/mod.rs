#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "many-columns",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["gitlab:add_columns_to_wide_tables"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    let most = cx.policy().most_columns.unwrap_or(60);
    let mut seen: Vec<Address> = Vec::new();
    for (effect, at, _) in cx.created().filter(|(_, at, _)| at.kind == Kind::Column) {
        let Some(table) = table_of(at).filter(|t| outcome.after.contains(t) && !seen.contains(t)) else { continue };
        let count = outcome.after.columns(&table).len();
        let partition =
            matches!(outcome.after.get(&table).map(|o| &**o), Some(Object::Table(t)) if t.partition_of.is_some());
        if count > most && !partition {
            sink.at(cx.place(effect.span), format!("`{}` has {count} columns", short(&table)))
                .help("a second table with the same key for what is seldom read");
        }
        seen.push(table);
    }
}
