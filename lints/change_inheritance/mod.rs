#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-inheritance",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-detach-inheritance"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (command, span) in cx.commands() {
        let (parent, what) = match &command.action {
            ast::AlterAction::AddInherit { parent } => (cx.relation(parent), "come into"),
            ast::AlterAction::DropInherit { parent } => (cx.relation(parent), "leave"),
            ast::AlterAction::DetachPartition { partition, .. } => {
                let place = cx.relation(partition).and_then(|at| cx.partition_of(&at));
                (place.map(|of| of.parent.clone()), "leave")
            }
            _ => continue,
        };
        if let Some(parent) = parent.filter(|at| cx.in_use(at)) {
            sink.at(cx.place(span), format!("rows {what} queries of `{}`", short(&parent)))
                .help("see that code that reads the parent copes with it");
        }
    }
}
