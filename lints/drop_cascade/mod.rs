#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-cascade",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "bytebase:statement_disallow_rm_tbl_cascade",
        "pg-migration-lint:PGM202",
        "migrationpilot:MP022",
        "migrationpilot:MP052",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let stated: Vec<&Address> = cx.dropped().filter(|(e, ..)| e.cause == Cause::Stated).map(|(_, at, _)| at).collect();
    // What is a part of something that is named goes without saying.
    let part = |at: &Address| {
        stated.iter().any(|s| at.path.starts_with(&s.path) || (s.kind == Kind::Column && table_of(s) == table_of(at)))
    };
    // Of what a lone file drops nobody knows what depends on it.
    if cx.alone() && cascades(&cx.statement.stmt) && stated.iter().any(|at| cx.is_old(at)) {
        sink.at(cx.statement.place(), "CASCADE drops whatever depends on this, and the file does not say what")
            .help("drop each by its name, so that a reader sees what goes, and leave CASCADE out");
        return;
    }
    let mut spans: Vec<Span> = Vec::new();
    for (effect, ..) in cx.dropped() {
        if spans.contains(&effect.span) {
            continue;
        }
        spans.push(effect.span);
        let mut gone: Vec<String> = cx
            .dropped()
            .filter(|(e, at, _)| {
                let own =
                    matches!(at.kind, Kind::Index | Kind::Sequence | Kind::Comment | Kind::NotNull | Kind::Identity);
                e.span == effect.span && e.cause == Cause::Cascaded && !own && !part(at) && cx.is_old(at)
            })
            .map(|(_, at, _)| (table_of(at), at))
            // Of a relation that goes as a whole the relation is enough.
            .filter(|(of, _)| !cx.dropped().any(|(_, other, _)| Some(&other.path) == of.as_ref().map(|a| &a.path)))
            .map(|(_, at)| format!("{} `{}`", at.kind.label(), short(at)))
            .collect();
        gone.dedup();
        if !gone.is_empty() {
            sink.at(cx.place(effect.span), format!("CASCADE drops {} as well", gone.join(", ")))
                .help("drop each by its name, so that a reader sees what goes, and leave CASCADE out");
        }
    }
}

fn cascades(stmt: &ast::Stmt) -> bool {
    let cascade = |behavior: ast::Behavior| behavior == ast::Behavior::Cascade;
    match stmt {
        ast::Stmt::Drop(drop) => cascade(drop.behavior),
        ast::Stmt::AlterTable(alter) => alter.commands.iter().any(|c| match &c.action {
            ast::AlterAction::DropColumn { behavior, .. } | ast::AlterAction::DropConstraint { behavior, .. } => {
                cascade(*behavior)
            }
            _ => false,
        }),
        _ => false,
    }
}
