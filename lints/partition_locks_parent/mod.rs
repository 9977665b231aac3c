#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "partition-locks-parent",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let of = |object: &Object| object.partition_of().map(|place| place.parent.clone());
    let made = cx.created().filter_map(|(e, at, object)| Some((e, at, of(object)?, true)));
    let gone = cx.dropped().filter_map(|(e, at, object)| Some((e, at, of(object)?, false)));
    for (effect, at, parent, create) in made.chain(gone) {
        if !cx.in_use(&parent) || !cx.stays(&parent) || !cx.lock(&parent).blocks_reads() {
            continue;
        }
        let (partition, parent) = (short(at), short(&parent));
        let (word, columns) = match at.kind {
            Kind::ForeignTable => ("FOREIGN TABLE", format!("with the columns of {parent}")),
            _ => ("TABLE", format!("(LIKE {parent} INCLUDING ALL)")),
        };
        let (doing, help) = if create {
            ("creating", format!("CREATE {word} {partition} {columns}, and then ALTER TABLE {parent} ATTACH PARTITION"))
        } else {
            (
                "dropping",
                format!(
                    "ALTER TABLE {parent} DETACH PARTITION {partition} CONCURRENTLY, and DROP {word} in a later migration"
                ),
            )
        };
        sink.at(
            cx.place(effect.span),
            format!("{doing} partition `{partition}` locks all of `{parent}` against reads and writes"),
        )
        .label(format!("takes an ACCESS EXCLUSIVE lock on `{parent}`"))
        .help(help);
    }
}
