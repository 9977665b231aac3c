#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "default-does-not-fit",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    let made = cx.created().chain(cx.altered().map(|(e, at, _, to)| (e, at, to)));
    for (effect, at, object) in made {
        let Object::ColumnDefault(default) = object else { continue };
        let Expr::Tree(tree) = &default.expr else { continue };
        let Some(Object::Column(column)) = outcome.after.get(&at.as_kind(Kind::Column)).map(|o| &**o) else { continue };
        let Some(value) = constant(&tree.root) else { continue };
        if !column.ty.array && !fits(&column.ty, value) {
            sink.at(
                cx.place(effect.span),
                format!(
                    "`{value}` is no value of `{}`, which is {}",
                    short(&at.as_kind(Kind::Column)),
                    column.ty.sql()
                ),
            )
            .label("every INSERT that takes the default fails")
            .help("a default that fits, or a wider type");
        }
    }
}

/// The text of a constant, below the casts around it.
fn constant(node: &Node) -> Option<&str> {
    match node {
        Node::Const(value) => value.value.as_deref(),
        Node::Relabel { value, .. } | Node::ViaText { value, .. } => constant(value),
        Node::Func(func) if func.args.len() <= 3 => func.args.first().and_then(constant),
        _ => None,
    }
}

/// Whether a type takes a value, as far as its modifier says.
fn fits(ty: &Type, value: &str) -> bool {
    if ty.typmod() < 0 {
        return true;
    }
    match ty.name.as_str() {
        "varchar" | "bpchar" => {
            let most = usize::try_from(ty.typmod() - 4).unwrap_or(usize::MAX);
            value.trim_end_matches(' ').chars().count() <= most
        }
        "numeric" => {
            let (precision, scale) = ((ty.typmod() - 4) >> 16, (ty.typmod() - 4) & 0x7ff);
            let whole =
                value.trim_start_matches(['-', '+']).split('.').next().unwrap_or_default().trim_start_matches('0');
            let digits = whole.bytes().all(|b| b.is_ascii_digit());
            !digits || i32::try_from(whole.len()).is_ok_and(|n| n <= precision - scale)
        }
        _ => true,
    }
}
