#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "security-definer-without-search-path",
    category: Category::Error,
    since: "0.1.0",
    sources: &["pgspot:PS003", "pgspot:PS004", "migrationpilot:MP099"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let open = |object: &Object| matches!(object, Object::Function(f) if f.security_definer && !f.config.contains_key("search_path"));
    let changed = cx.altered().filter(|(_, _, from, _)| !open(from)).map(|(e, at, _, to)| (e, at, to));
    for (effect, at, object) in cx.created().chain(changed) {
        if open(object) && cx.finally(at).is_none_or(open) {
            sink.at(cx.place(effect.span), format!("the caller of `{}` decides what the names in it mean", short(at)))
                .help("SET search_path = …, pg_temp in its definition");
        }
    }
}
