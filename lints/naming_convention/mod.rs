#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "naming-convention",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["atlas:NM101", "atlas:NM102", "atlas:NM103", "atlas:NM104", "atlas:NM105", "atlas:NM106"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let policy = cx.policy();
    for (place, at) in cx.stated_names() {
        let name = at.name();
        let pattern = match at.kind {
            Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable => &policy.table_names,
            Kind::Column => &policy.column_names,
            Kind::Index => &policy.index_names,
            kind if kind.is_constraint() => &policy.constraint_names,
            _ => continue,
        };
        let plain = |name: &str| {
            name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
        };
        let right = pattern.as_ref().map_or_else(|| plain(name), |p| p.matches(name));
        if !right {
            let wanted = pattern.as_ref().map_or("small letters, digits and underscores", |p| p.as_str());
            sink.at(place, format!("{} `{name}` is not called as the project's are", at.kind.label())).help(wanted);
        }
    }
}
