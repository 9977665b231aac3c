#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "constraint-never-validated",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::History(check),
};

fn check(cx: &HistoryCx<'_>, sink: &mut Sink) {
    for made in cx.made() {
        let (what, validated, enforced, inherited) = match &**made.object {
            Object::Check(c) => ("check", c.validated, c.enforced, !c.local),
            Object::ForeignKey(k) => ("foreign key", k.validated, k.enforced, k.parent.is_some()),
            Object::NotNull(n) => ("not-null constraint", n.validated, true, !n.local),
            Object::DomainCheck(c) => ("check", c.validated, true, false),
            _ => continue,
        };
        // The migration that validates it may still have to be written.
        if validated || !enforced || inherited || !cx.moved_on(made.migration) || cx.unknown(made.at) {
            continue;
        }
        let Some(of) = made.at.parent_path() else { continue };
        let domain = matches!(&**made.object, Object::DomainCheck(_));
        let of = Address::new(if domain { Kind::Domain } else { Kind::Table }, of);
        let (whole, name) = (short(&of), quote_ident(made.at.name()));
        let word = if domain { "DOMAIN" } else { "TABLE" };
        sink.at(
            made.place,
            format!("{what} `{name}` of `{whole}` is NOT VALID to the end of the history: older rows may break it"),
        )
        .label("no later migration validates it")
        .help(format!(
            "add a migration with ALTER {word} {whole} VALIDATE CONSTRAINT {name}, which lets reads and writes go on"
        ));
    }
}
