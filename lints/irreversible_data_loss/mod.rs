#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "irreversible-data-loss",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let Some(down) = cx.rollback() else { return };
    for statement in cx.statements() {
        let mut tables: Vec<&Address> = Vec::new();
        for effect in statement.effects() {
            let Some(Change::Drop(at, object)) = &effect.change else { continue };
            let lost = match &**object {
                Object::Table(_) => {
                    tables.push(at);
                    statement.has_rows(at)
                }
                Object::Column(column) if column.generated.is_none() => {
                    table_of(at).is_some_and(|t| !tables.contains(&&t) && statement.has_rows(&t) && !gone(cx, &t))
                }
                _ => false,
            };
            if lost && !statement.is_new(at) && down.after.contains(at) {
                let what = if at.kind == Kind::Table { "rows" } else { "values" };
                sink.at(
                    statement.place(effect.span),
                    format!("rolling back makes `{}` again, without its {what}", short(at)),
                )
                .label("loses data for good")
                .help(
                    "keep the data, renamed, until nobody wants to go back; or accept that this step has no way back",
                );
            }
        }
    }
}

/// Whether the migration drops the table as a whole.
fn gone(cx: &MigrationCx<'_>, table: &Address) -> bool {
    !cx.after.contains(table)
}
