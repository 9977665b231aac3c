#![doc = include_str!("README.md")]

use crate::catalog::{Action, ForeignKey};
use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "on-delete-set-null-on-not-null",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    for effect in cx.effects() {
        let keys: Vec<(&Address, &ForeignKey)> = match &effect.change {
            Some(Change::Create(at, object)) => match &**object {
                Object::ForeignKey(key) => vec![(at, key)],
                _ => continue,
            },
            Some(Change::Alter(at, from, to)) => match (&**from, &**to) {
                (Object::Column(from), Object::Column(to)) if !from.not_null && to.not_null => on(&outcome.after, at),
                _ => continue,
            },
            _ => continue,
        };
        for (at, key) in keys.into_iter().filter(|(_, key)| key.parent.is_none()) {
            let set = if key.set_columns.is_empty() { &key.columns } else { &key.set_columns };
            let refuses = |c: &&Address| matches!(outcome.after.get(c).map(|o| &**o), Some(Object::Column(column)) if column.not_null);
            let deletes = key.on_delete == Action::SetNull;
            let columns = if deletes { set } else { &key.columns };
            if !deletes && key.on_update != Action::SetNull {
                continue;
            }
            let Some(column) = columns.iter().find(refuses) else { continue };
            let (event, what) = if deletes { ("DELETE", "deleting") } else { ("UPDATE", "changing the key of") };
            let (parent, name) = (short(&key.references), short(column));
            sink.at(
                cx.place(effect.span),
                format!("{what} a row of `{parent}` that is referenced fails: `{name}` refuses NULL"),
            )
            .label(format!("`{}` is ON {event} SET NULL", quote_ident(at.name())))
            .help("let the column be NULL, or use ON DELETE RESTRICT or CASCADE");
        }
    }
}

/// The foreign keys of a column.
fn on<'a>(catalog: &'a Catalog, column: &Address) -> Vec<(&'a Address, &'a ForeignKey)> {
    let Some(table) = table_of(column) else { return Vec::new() };
    let keys = catalog.children(&table).filter_map(|(at, object)| match &**object {
        Object::ForeignKey(key) if key.columns.contains(column) => Some((at, key)),
        _ => None,
    });
    keys.collect()
}
