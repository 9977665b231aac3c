#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "integer-primary-key",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "diesel-guard:ShortIntegerPrimaryKeyCheck",
        "pg-migration-lint:PGM107",
        "bytebase:index_primary_key_type_allowlist",
        "migrationpilot:MP038",
    ],
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
            // A part of a composite key that refers to another table is as wide as what it refers to.
            let refers = key.columns.len() > 1 && refers(cx, at);
            if column.ty.schema == "pg_catalog" && !refers {
                sink.at(cx.place(effect.span), format!("primary key `{}` runs out of values at {limit}", short(at)))
                    .help("bigint");
            }
        }
    }
}

/// Whether a column is in a foreign key when the migration is done.
fn refers(cx: &StatementCx<'_>, column: &Address) -> bool {
    let Some((table, end)) = table_of(column).zip(cx.end()) else { return false };
    end.after.children(&table).any(|(_, o)| matches!(&**o, Object::ForeignKey(key) if key.columns.contains(column)))
}
