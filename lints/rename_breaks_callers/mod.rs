#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "rename-breaks-callers",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:renaming-object", "squawk:ban-set-schema", "bytebase:schema_backward_compatibility"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, from, to) in cx.renamed().filter(|(e, ..)| e.cause == Cause::Stated) {
        let named = matches!(
            from.kind,
            Kind::View
                | Kind::MaterializedView
                | Kind::Function
                | Kind::EnumType
                | Kind::Domain
                | Kind::CompositeType
                | Kind::RangeType
                | Kind::Sequence
        );
        let kept = cx.name_is_taken_again(from);
        let trigger = matches!(cx.before.get(from).map(|o| &**o), Some(Object::Function(f)) if f.returns.as_ref().is_some_and(|t| t.is("trigger")));
        let owned = matches!(cx.before.get(from).map(|o| &**o), Some(Object::Sequence(s)) if s.owned_by.is_some());
        if named && cx.is_old(from) && !kept && !trigger && !owned {
            let message =
                format!("calling {} `{}` `{}` breaks code that names it", from.kind.label(), short(from), short(to));
            sink.at(cx.place(effect.span), message)
                .help("make the new one beside the old one, move code over, and drop the old one in a later migration");
        }
    }
    // Databases and roles are of the whole server, and in no catalog of one database.
    for (stmt, span) in cx.runs() {
        let ast::Stmt::Rename(rename) = stmt else { continue };
        let what = match rename.object.class {
            ast::ObjectClass::Database => "database",
            ast::ObjectClass::Role => "role",
            _ => continue,
        };
        let message = format!(
            "calling {what} `{}` `{}` breaks whoever connects by the old name",
            rename.object.name,
            quote_ident(&rename.to)
        );
        sink.at(cx.place(span), message).help("change what connects at the same moment");
    }
}
