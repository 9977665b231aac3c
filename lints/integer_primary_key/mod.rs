#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "integer-primary-key",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["diesel-guard:ShortIntegerPrimaryKeyCheck", "pg-migration-lint:PGM107"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    for (effect, _, object) in cx.created() {
        let Object::PrimaryKey(key) = object else { continue };
        if key.parent.is_some() {
            continue;
        }
        for at in &key.columns {
            let Some(Object::Column(column)) = outcome.after.get(at).map(|o| &**o) else { continue };
            let limit = match column.ty.name.as_str() {
                "int2" => "32,767",
                "int4" => "2,147,483,647",
                _ => continue,
            };
            // The parts of a composite key mostly refer to other tables, and are as wide as what they refer to.
            if column.ty.schema == "pg_catalog" && key.columns.len() == 1 {
                sink.at(cx.place(effect.span), format!("primary key `{}` runs out of values at {limit}", short(at)))
                    .help("bigint");
            }
        }
    }
}
