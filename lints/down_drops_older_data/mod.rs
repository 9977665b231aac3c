#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "down-drops-older-data",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Some(down) = cx.rollback() else { return };
    let older: std::collections::BTreeSet<u64> = cx.before.iter().filter_map(|(at, _)| born(cx.before, at)).collect();
    for (statement, step) in down.statements() {
        let Ok(outcome) = &step.outcome else { continue };
        let is_older = |at: &Address| born(&step.before, at).is_some_and(|born| older.contains(&born));
        let dropped = outcome.effects.iter().filter_map(|effect| match &effect.change {
            Some(Change::Drop(at, object)) if holds_data(at, object) && is_older(at) => Some((effect.span, at)),
            _ => None,
        });
        let mut tables: Vec<&Address> = Vec::new();
        for (span, at) in dropped {
            // The columns of a table go with it.
            if at.kind == Kind::Table {
                tables.push(at);
            } else if table_of(at).is_some_and(|table| tables.contains(&&table) || drops(outcome, &table)) {
                continue;
            }
            let place = statement.source.place(span);
            sink.at(
                place,
                format!("rolling back drops `{}`, which was there before `{}`", short(at), cx.migration.label),
            )
            .label("not made by the up that this undoes")
            .help("drop only what the up made; IF NOT EXISTS in the up may have made nothing");
        }
        if let ast::Stmt::Truncate(_) = statement.stmt {
            let emptied = outcome.effects.iter().find(|e| e.lock == Lock::AccessExclusive && is_older(&e.on));
            if let Some(effect) = emptied {
                let message = format!(
                    "rolling back empties `{}`, which was there before `{}`",
                    short(&effect.on),
                    cx.migration.label
                );
                sink.at(statement.place(), message).help("delete only the rows that the up wrote");
            }
        }
    }
}

/// When an object came to be, which tells it from another of the same name.
fn born(catalog: &Catalog, at: &Address) -> Option<u64> {
    matches!(at.kind, Kind::Table | Kind::Column).then(|| catalog.entry(at).map(|e| e.born))?
}

fn drops(outcome: &Outcome, table: &Address) -> bool {
    outcome.changes().any(|c| matches!(c, Change::Drop(at, _) if at == table))
}

/// Whether dropping an object loses what people wrote.
fn holds_data(at: &Address, object: &Object) -> bool {
    match object {
        Object::Table(table) => table.persistence != Persistence::Temporary,
        Object::Column(column) => column.generated.is_none() && at.path.parts().len() == 3,
        _ => false,
    }
}
