#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "autovacuum-disabled",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP066"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let options = |object: &Object| match object {
        Object::Table(table) => table.options.get("autovacuum_enabled").cloned(),
        _ => None,
    };
    let off = |object: &Object| {
        options(object)
            .is_some_and(|v| matches!(v.to_ascii_lowercase().as_str(), "false" | "off" | "no" | "0" | "f" | "n"))
    };
    let altered =
        cx.altered().filter(|(_, _, from, to)| options(from) != options(to)).map(|(e, at, _, to)| (e, at, to));
    for (effect, at, object) in cx.created().chain(altered) {
        if off(object) && cx.finally(at).is_some_and(off) {
            sink.at(cx.place(effect.span), format!("`{}` is never vacuumed after this", short(at)))
                .help(format!("ALTER TABLE {} RESET (autovacuum_enabled) when the load is done", short(at)));
        }
    }
}
