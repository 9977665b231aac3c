#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "foreign-key-type-mismatch",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["online_migrations:mismatched_foreign_key_type"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Ok(outcome) = cx.outcome else { return };
    // What is only assumed has no type that is known.
    if !cx.migration.steps[cx.index].assumed.is_empty() {
        return;
    }
    let ty = |at: &Address| match outcome.after.get(at).map(|o| &**o) {
        Some(Object::Column(column)) => Some(column.ty.plain()),
        _ => None,
    };
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        let pair = key.columns.iter().zip(&key.referenced).find_map(|(own, other)| {
            let (own_type, other_type) = (ty(own)?, ty(other)?);
            (own_type != other_type).then_some((own, own_type, other, other_type))
        });
        let Some((own, own_type, other, other_type)) = pair.filter(|_| key.parent.is_none()) else { continue };
        sink.at(
            cx.place(effect.span),
            format!(
                "`{}` is {} and refers to `{}`, which is {}",
                short(own),
                own_type.sql(),
                short(other),
                other_type.sql()
            ),
        )
        .help(format!(
            "give both the same type; {} is foreign key `{}`",
            quote_ident(own.name()),
            quote_ident(at.name())
        ));
    }
}
