#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rename-enum-value",
    category: Category::Break,
    since: "0.1.0",
    sources: &[
        "squabble:disallow_rename_enum_value",
        "migrationpilot:MP060",
        "squawk:renaming-object",
        "oh-my-pg-linter:warning-alter-enum",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::AlterEnum(alter) = stmt else { continue };
        let ast::EnumAction::Rename { from, to } = &alter.action else { continue };
        let old = cx
            .altered()
            .any(|(_, at, ..)| at.kind == Kind::EnumType && at.name() == alter.name.name() && cx.is_old(at));
        if old {
            sink.at(cx.place(span), format!("code that still says `{from}` is refused when the label is `{to}`"))
                .help("ADD VALUE the new label, move code and rows over, and leave the old one unused");
        }
    }
}
