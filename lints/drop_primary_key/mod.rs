#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-primary-key",
    category: Category::Break,
    since: "0.1.0",
    sources: &["diesel-guard:DropPrimaryKeyCheck"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for effect in cx.effects() {
        let Some(Change::Drop(at, object)) = &effect.change else { continue };
        let Object::PrimaryKey(key) = &**object else { continue };
        let Some(table) = table_of(at) else { continue };
        // With the table, or with a key column, it goes for another reason.
        let stays = cx.outcome.is_ok_and(|o| o.after.contains(&table));
        if key.parent.is_some() || !stays || !cx.in_use(&table) || another(cx, &table) {
            continue;
        }
        let name = short(&table);
        sink.at(cx.place(effect.span), format!("`{name}` has no primary key after this"))
            .label("duplicates are taken, and replicated UPDATE and DELETE fail")
            .help(format!(
                "build the index of the new key CONCURRENTLY, and in one ALTER TABLE {name} DROP CONSTRAINT {} and ADD PRIMARY \
                 KEY USING INDEX",
                quote_ident(at.name())
            ));
    }
}

/// Whether the table has a primary key when the migration is done, or is no longer there.
fn another(cx: &StatementCx<'_>, table: &Address) -> bool {
    cx.end()
        .is_some_and(|o| !o.after.contains(table) || o.after.children(table).any(|(a, _)| a.kind == Kind::PrimaryKey))
}
