#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "remove-enum-value",
    category: Category::Break,
    since: "0.1.0",
    sources: &["migrationpilot:MP024"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::EnumType(new) = object else { continue };
        let Some(Object::EnumType(old)) = cx.migration.before.get(at).map(|o| &**o) else { continue };
        let lost: Vec<String> =
            old.labels.iter().filter(|l| !new.labels.contains(l)).map(|l| format!("`{l}`")).collect();
        if !lost.is_empty() {
            sink.at(cx.place(effect.span), format!("`{}` no longer has {}", short(at), lost.join(", ")))
                .help("release code that no longer writes them and move the rows over first");
        }
    }
}
