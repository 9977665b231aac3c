#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "disable-trigger",
    category: Category::Error,
    since: "0.1.0",
    sources: &["pgfence:enable-disable-trigger", "pgls:avoidEnableDisableTrigger", "squawk:ban-disable-trigger"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let enabled = |s: &StatementCx<'_>, which: &ast::TriggerSelector| {
        s.commands().iter().any(|(c, _)| matches!(&c.action, ast::AlterAction::TriggerState { which: w, state: 'O' | 'A' } if w == which || *w == ast::TriggerSelector::All))
    };
    for (command, span) in cx.commands() {
        if let ast::AlterAction::RuleState { name, state: 'D' | 'R' } = &command.action {
            sink.at(cx.place(span), format!("rule `{}` is out of force for everybody after this", quote_ident(name)))
                .help("ENABLE it again in the same transaction");
        }
    }
    for (command, span) in cx.commands() {
        let ast::AlterAction::TriggerState { which, state: 'D' | 'R' } = &command.action else { continue };
        let table = cx.effects().iter().find(|e| e.lock.blocks_writes() && cx.in_use(&e.on)).map(|e| &e.on);
        let Some(table) = table.filter(|_| !cx.later().any(|s| enabled(&s, which) && cx.same_transaction(&s))) else {
            continue;
        };
        let what = match which {
            ast::TriggerSelector::All => "foreign keys and triggers of".to_owned(),
            ast::TriggerSelector::User => "triggers of".to_owned(),
            ast::TriggerSelector::Name(name) => format!("trigger `{}` of", quote_ident(name)),
        };
        sink.at(cx.place(span), format!("{what} `{}` are out of force for everybody after this", short(table)))
            .help("ENABLE it again in the same transaction, or SET LOCAL session_replication_role = replica, which holds for this session only");
    }
}
