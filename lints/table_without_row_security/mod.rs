#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "table-without-row-security",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["splinter:rls_disabled_in_public"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Table(table) = object else { continue };
        let open = matches!(cx.finally(at), Some(Object::Table(t)) if !t.row_security);
        if open && table.persistence != Persistence::Temporary && table.partition_of.is_none() {
            sink.at(cx.place(effect.span), format!("`{}` has no row security", short(at)))
                .help("ALTER TABLE … ENABLE ROW LEVEL SECURITY, and policies");
        }
    }
}
