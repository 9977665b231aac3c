#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "volatile-check",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP087"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    for (effect, at, object) in cx.created().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let Object::Check(check) = object else { continue };
        let Expr::Tree(tree) = &check.expr else { continue };
        let mut found = None;
        changing(&tree.root, &outcome.after, &mut found);
        if let Some(function) = found.filter(|_| check.local) {
            sink.at(
                cx.place(effect.span),
                format!(
                    "`{}` holds only at the moment: `{function}` may say something else later",
                    quote_ident(at.name())
                ),
            )
            .help("a trigger, or a foreign key where another table is asked");
        }
    }
}

/// A function in an expression that may change its mind: a volatile one, or one's own that is not immutable.
fn changing(node: &Node, catalog: &Catalog, found: &mut Option<String>) {
    if let Node::Func(func) = node {
        let name = match &func.function {
            Callee::Builtin(row) if row.volatility == b'v' => Some(row.name.to_string()),
            Callee::User(at) => match catalog.get(at).map(|o| &**o) {
                Some(Object::Function(f)) if f.volatility != Volatility::Immutable => Some(short(at)),
                _ => None,
            },
            Callee::Builtin(_) => None,
        };
        if let Some(name) = name {
            found.get_or_insert(name);
        }
    }
    node.children(&mut |child| changing(child, catalog, found));
}
