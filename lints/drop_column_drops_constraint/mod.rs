#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "drop-column-drops-constraint",
    category: Category::Break,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM010", "pg-migration-lint:PGM011", "pg-migration-lint:PGM012"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let columns: Vec<(&Effect, &Address)> =
        cx.dropped().filter(|(_, at, _)| at.kind == Kind::Column).map(|(e, at, _)| (e, at)).collect();
    for (effect, column) in columns {
        let Some(table) = table_of(column).filter(|t| cx.in_use(t) && cx.stays(t)) else { continue };
        let wider = |at: &Address, object: &Object| {
            let key = at.kind == Kind::PrimaryKey;
            let mut others = false;
            object
                .refs(&mut |r| others |= r.kind == Kind::Column && r != column && table_of(r).as_ref() == Some(&table));
            at.kind.is_constraint() && at.kind != Kind::NotNull && (key || others)
        };
        let lost = cx.dropped().find(|(e, at, object)| {
            e.span == effect.span && table_of(at).as_ref() == Some(&table) && cx.is_old(at) && wider(at, object)
        });
        let Some((_, at, _)) = lost else { continue };
        if cx.creates_later(|made, _| made.kind == at.kind && table_of(made).as_ref() == Some(&table)) {
            continue;
        }
        sink.at(
            cx.place(effect.span),
            format!("dropping `{}` also drops {} `{}`", short(column), at.kind.label(), quote_ident(at.name())),
        )
        .help("drop the constraint by its name first, and add what is to hold for the other columns");
    }
}
