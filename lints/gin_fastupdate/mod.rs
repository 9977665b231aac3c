#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "gin-fastupdate",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["oh-my-pg-linter:ban-gin-fast-update"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Index(index) = object else { continue };
        let off = index
            .options
            .get("fastupdate")
            .is_some_and(|v| matches!(v.to_ascii_lowercase().as_str(), "off" | "false" | "no" | "0"));
        if index.method == "gin" && index.parent.is_none() && !off {
            sink.at(cx.place(effect.span), format!("`{}` collects changes in a list", quote_ident(at.name())))
                .help("WITH (fastupdate = off)");
        }
    }
}
