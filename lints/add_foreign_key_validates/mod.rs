#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "add-foreign-key-validates",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:adding-foreign-key-constraint",
        "pgls:addingForeignKeyConstraint",
        "eugene:E1",
        "strong_migrations:add_foreign_key",
        "atlas:PG306",
        "pgfence:add-constraint-fk-no-not-valid",
        "pg-migration-lint:PGM014",
        "diesel-guard:AddForeignKeyCheck",
        "drizzle-migration-lint:add-fk-without-not-valid",
        "sqlfluff:PG02",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::ForeignKey(key) = object else { continue };
        // The keys of partitions come with their parent's.
        if !key.validated || key.parent.is_some() {
            continue;
        }
        let Some(child) = at.parent_path().map(|path| Address::new(Kind::Table, path)) else { continue };
        let validates = |e: &&Effect| e.work == Work::Validate && e.on == child;
        let Some(scan) = cx.part(effect.span).find(validates).filter(|_| cx.in_use(&child)) else { continue };
        let child = short(&child);
        let parent = short(&key.references);
        let name = quote_ident(at.name());
        let blocked = if parent == child { format!("`{child}`") } else { format!("`{child}` and `{parent}`") };
        sink.at(cx.place(effect.span), format!("checking foreign key `{name}` blocks writes to {blocked} while all of `{child}` is read"))
            .label(format!("takes {} locks on {blocked}", scan.lock))
            .help(format!(
                "add it NOT VALID, which is instant, and in a later transaction ALTER TABLE {child} VALIDATE CONSTRAINT {name}, which \
                 lets writes go on"
            ));
    }
}
