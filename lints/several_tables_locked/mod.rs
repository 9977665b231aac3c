#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "several-tables-locked",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["pgfence:wide-lock-window", "pgls:avoidWideLockWindow", "migrationpilot:MP008"],
    page: include_str!("README.md"),
    check: Check::Migration(check),
};

fn check(cx: &MigrationCx<'_>, sink: &mut Sink) {
    let mut done = false;
    cx.with_held(|statement, held| {
        done &= !held.is_empty();
        if done {
            return;
        }
        let Some(first) = held.iter().find(|h| h.lock.blocks_reads()) else { return };
        // A partition and its parent are one table to those who use them.
        let family = |at: &Address| statement.partition_of(at).map_or(at.clone(), |p| p.parent.clone());
        let second = statement.effects().iter().find(|e| {
            e.lock.blocks_reads()
                && e.on.kind == Kind::Table
                && statement.in_use(&e.on)
                && statement.effects().iter().all(|e| e.work == Work::None)
                && family(&e.on) != family(first.on)
                && held.iter().all(|h| *h.on != e.on)
        });
        let Some(second) = second else { return };
        done = true;
        let (one, other) = (short(first.on), short(&second.on));
        sink.at(statement.place(second.span), format!("the transaction waits for a lock on `{other}` while it keeps everybody out of `{one}`"))
            .also(first.by.source.place(first.span), format!("{} on `{one}` from here to the end of the transaction", first.lock))
            .help("change one table in a migration, or at least set a short lock_timeout and lock the tables in the order in which the code uses them");
    });
}
