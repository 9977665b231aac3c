#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "table-without-primary-key",
    category: Category::Policy,
    since: "0.1.0",
    sources: &[
        "diesel-guard:CreateTableWithoutPkCheck",
        "bytebase:table_require_pk",
        "squabble:require_primary_key",
        "pg-migration-lint:PGM503",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, object) in cx.created() {
        let Object::Table(table) = object else { continue };
        if table.persistence == Persistence::Temporary || table.partition_of.is_some() {
            continue;
        }
        // What counts is the end of the migration; by then it may have a key, another name, or be gone.
        let keyless =
            |o: &Outcome| o.after.contains(at) && !o.after.children(at).any(|(part, _)| part.kind == Kind::PrimaryKey);
        if cx.end().is_some_and(keyless) {
            sink.at(cx.place(effect.span), format!("`{}` has no primary key", short(at)))
                .help("add a PRIMARY KEY, such as id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY");
        }
    }
}
