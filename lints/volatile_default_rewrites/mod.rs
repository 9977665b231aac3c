#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "volatile-default-rewrites",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:adding-field-with-default",
        "pgls:addingFieldWithDefault",
        "pgls:addSerialColumn",
        "eugene:E11",
        "strong_migrations:add_column_default",
        "atlas:PG302",
        "pgfence:add-column-non-constant-default",
        "pgfence:add-column-serial",
        "pgfence:add-column-stored-generated",
        "pg-migration-lint:PGM006",
        "diesel-guard:AddColumnCheck",
        "diesel-guard:AddSerialColumnCheck",
        "diesel-guard:AddIdentityColumnCheck",
        "diesel-guard:GeneratedColumnCheck",
        "drizzle-migration-lint:volatile-default-on-add-column",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if cx.alter_table().is_none() {
        return;
    }
    let added = cx.created().filter_map(|(e, at, object)| match object {
        Object::Column(column) => Some((e.span, at, column, cx.work(e.span, Work::Rewrite)?)),
        _ => None,
    });
    // One ALTER TABLE writes the table once, however many such columns it adds.
    let added: Vec<_> = added.collect();
    let Some((span, at, column, work)) = added.first().copied() else { return };
    let has = |kind| cx.created().any(|(_, other, _)| other.path == at.path && other.kind == kind);
    let table = short(&work.on);
    let name = quote_ident(at.name());
    let (why, way) = if column.generated.is_some() {
        (
            "as a stored generated column",
            "add a plain column, fill it by a trigger and in batches; a VIRTUAL one (18) needs no rewrite",
        )
    } else if has(Kind::Identity) {
        ("as an identity column", "add it nullable, fill it in batches, and then ADD GENERATED … AS IDENTITY")
    } else if has(Kind::ColumnDefault) {
        (
            "with a volatile default",
            "add it without the default, SET DEFAULT in a second statement, and fill existing rows in batches",
        )
    } else {
        ("of a domain with constraints", "add it with the domain's base type and a CHECK that is NOT VALID")
    };
    let message = format!("adding `{table}.{name}` {why} rewrites `{table}` while nobody can read or write it");
    let mut finding =
        sink.at(cx.place(span), message).label(format!("writes all of `{table}` anew under {}", work.lock));
    for (other, at, ..) in &added[1..] {
        finding = finding.also(cx.place(*other), format!("so does `{}`", quote_ident(at.name())));
    }
    finding.help(way);
}
