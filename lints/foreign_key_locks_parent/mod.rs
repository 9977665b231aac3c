#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "foreign-key-locks-parent",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["migrationpilot:MP069", "gitlab:create_table_with_foreign_keys", "online_migrations:create_table"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let Object::ForeignKey(key) = object else { continue };
        let Some(child) = table_of(at) else { continue };
        // A key that is added by itself and not validated is the way to go.
        let alone = cx.before.contains(&child) && !key.validated;
        if alone || key.parent.is_some() || child == key.references || !cx.in_use(&key.references) {
            continue;
        }
        let parent = short(&key.references);
        sink.at(cx.place(effect.span), format!("foreign key `{}` blocks writes to `{parent}`", quote_ident(at.name())))
            .label(format!("waits for {} on `{parent}`", cx.lock(&key.references)))
            .help(format!(
                "ADD CONSTRAINT {} FOREIGN KEY … NOT VALID in a migration of its own, with a short lock_timeout",
                quote_ident(at.name())
            ));
    }
}
