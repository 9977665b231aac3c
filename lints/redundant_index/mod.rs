#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "redundant-index",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM508", "migrationpilot:MP100", "pg-migration-guard:MGD003"],
    page: include_str!("README.md"),
    check: Check::End(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    for made in cx.made() {
        let Object::Index(index) = &**made.object else { continue };
        // The index of a constraint is there for the constraint; one of a partition comes with its parent's.
        if index.constraint.is_some() || index.parent.is_some() || cx.unknown(made.at) || cx.unknown(&index.table) {
            continue;
        }
        let others = cx.last.indexes(&index.table).filter(|(at, _)| *at != made.at);
        let born = |at: &Address| cx.last.entry(at).map(|e| e.born);
        let found = others
            .filter(|(at, other)| {
                let same = keys_equal(index, other) && index.unique == other.unique;
                // Of two that are the same the younger one is redundant.
                serves(other, index) && (!same || other.constraint.is_some() || born(at) < born(made.at))
            })
            .min_by_key(|(_, other)| (other.keys.len(), !other.unique));
        let Some((wider, other)) = found else { continue };
        let (name, wider_name) = (short(made.at), short(wider));
        let message = if keys_equal(index, other) {
            format!("index `{name}` has the same columns as `{wider_name}`")
        } else {
            format!("index `{name}` is a beginning of `{wider_name}`, which finds the same rows")
        };
        sink.at(made.place, message)
            .label("written at every INSERT, used by no query that the other does not serve")
            .help(format!("DROP INDEX CONCURRENTLY {name}"));
    }
}

fn keys_equal(a: &Index, b: &Index) -> bool {
    a.keys == b.keys
}

/// Whether `wide` finds every row that `narrow` finds, as fast: `narrow` is a beginning of it and adds nothing.
fn serves(wide: &Index, narrow: &Index) -> bool {
    let beginning = wide.keys.len() >= narrow.keys.len() && wide.keys[..narrow.keys.len()] == narrow.keys[..];
    let equal = wide.keys.len() == narrow.keys.len();
    // A unique index refuses rows, so only another on the same columns replaces it.
    let unique = !narrow.unique || (equal && wide.unique && wide.nulls_not_distinct == narrow.nulls_not_distinct);
    let same_columns = narrow
        .include
        .iter()
        .all(|c| wide.include.contains(c) || wide.keys.iter().any(|k| k.column.as_ref() == Some(c)));
    beginning
        && unique
        && same_columns
        && wide.valid
        && wide.method == narrow.method
        && wide.predicate == narrow.predicate
        && (equal || narrow.method.as_str() == "btree")
}
