#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-replica-identity",
    category: Category::Error,
    since: "0.1.0",
    sources: &["migrationpilot:MP055"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.dropped() {
        let Object::Index(index) = object else { continue };
        let named = cx.table(&index.table).is_some_and(|t| t.replica_identity == ReplicaIdentity::Index(at.clone()));
        if named && cx.in_use(&index.table) && cx.stays(&index.table) {
            let table = short(&index.table);
            sink.at(cx.place(effect.span), format!("`{table}` has no replica identity without `{}`", short(at)))
                .help(format!("ALTER TABLE {table} REPLICA IDENTITY USING INDEX another one, or FULL, before it"));
        }
    }
}
