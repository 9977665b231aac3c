#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "partitioned-table",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["bytebase:table_disallow_partition"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Table(table) = object else { continue };
        if table.partition_by.is_some() {
            sink.at(cx.place(effect.span), format!("`{}` is partitioned", short(at))).help("a plain table");
        }
    }
    for (command, span) in cx.commands() {
        if let ast::AlterAction::AttachPartition { partition, .. } = &command.action {
            sink.at(cx.place(span), format!("`{partition}` becomes a partition")).help("a plain table");
        }
    }
}
