#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "attach-partition-scans",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "pgls:avoidAttachingPartition",
        "pgfence:attach-partition",
        "migrationpilot:MP072",
        "migrationpilot:MP093",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let mut seen: Vec<&Address> = Vec::new();
    let attaching = cx.runs().into_iter().filter(|(stmt, _)| match stmt {
        ast::Stmt::CreateTable(create) => create.partition_of.is_some(),
        ast::Stmt::AlterTable(alter) => {
            alter.commands.iter().any(|c| matches!(c.action, ast::AlterAction::AttachPartition { .. }))
        }
        _ => false,
    });
    let effects = attaching.flat_map(|(_, span)| cx.within(span));
    for scan in effects.filter(|e| e.work == Work::Scan && e.lock.blocks_reads()) {
        if seen.contains(&&scan.on) || !cx.has_rows(&scan.on) {
            continue;
        }
        seen.push(&scan.on);
        let table = short(&scan.on);
        let partition = cx.table(&scan.on).is_some_and(|t| t.partition_of.is_some());
        let (why, way) = if partition {
            ("to see that none of its rows belong to the new one", "that excludes the new bound")
        } else {
            ("to see that its rows fit the bound", "that says the same as the bound")
        };
        sink.at(cx.place(scan.span), format!("all of `{table}` is read {why}, while nobody can use it"))
            .label(format!("scans `{table}` under {}", scan.lock))
            .help(format!(
                "ADD a CHECK {way} to `{table}` NOT VALID, VALIDATE it in a later transaction, and only then do this"
            ));
    }
}
