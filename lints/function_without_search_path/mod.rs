#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "function-without-search-path",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pgspot:PS005", "splinter:function_search_path_mutable"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Function(function) = object else { continue };
        let text = function.sql_body.is_none() && matches!(function.language.as_str(), "sql" | "plpgsql");
        if text && !function.config.contains_key("search_path") {
            sink.at(cx.place(effect.span), format!("`{}` has no search_path of its own", short(at)))
                .help("SET search_path = '' and names with schemas, or a list of schemas");
        }
    }
}
