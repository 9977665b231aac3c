#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-check-validates",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:constraint-missing-not-valid",
        "pgls:constraintMissingNotValid",
        "eugene:E1",
        "strong_migrations:add_check_constraint",
        "atlas:PG305",
        "pgfence:add-constraint-check-no-not-valid",
        "diesel-guard:AddCheckConstraintCheck",
        "drizzle-migration-lint:add-check-without-not-valid",
        "bytebase:statement_add_check_not_valid",
        "oh-my-pg-linter:constraint-missing-not-valid",
        "bytebase:schema_backward_compatibility",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let mut reported: Vec<Span> = Vec::new();
    for (effect, at, object) in cx.created() {
        let Object::Check(check) = object else { continue };
        // What a partition or a child inherits is read with its parent.
        if !check.validated || !check.local || effect.cause == Cause::Cascaded || reported.contains(&effect.span) {
            continue;
        }
        // The table itself is validated; partitions and children are read without that word.
        let work = cx.work(effect.span, Work::Validate).or_else(|| cx.work(effect.span, Work::Scan));
        let Some(scan) = work.filter(|e| e.lock.blocks_writes()) else { continue };
        let Some(table) = table_of(at) else { continue };
        if !cx.in_use(&table) || cx.rewrites(&scan.on) {
            continue;
        }
        reported.push(effect.span);
        let (table, name) = (short(&table), quote_ident(at.name()));
        sink.at(cx.place(effect.span), format!("checking `{name}` reads all of `{table}` while nobody can use it"))
            .label(format!("scans `{}` under {}", short(&scan.on), scan.lock))
            .help(format!(
                "add it NOT VALID, which is instant, and in a later transaction ALTER TABLE {table} VALIDATE CONSTRAINT {name}"
            ));
    }
}
