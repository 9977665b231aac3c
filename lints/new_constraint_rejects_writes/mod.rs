#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "new-constraint-rejects-writes",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-new-write-restriction"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let help = "release code that keeps to it first";
    for (effect, at, from, to) in cx.altered().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let what = match (from, to) {
            (Object::Column(from), Object::Column(to)) if !from.not_null && to.not_null && cx.part_in_use(at) => "NULL",
            (Object::Domain(from), Object::Domain(to)) if !from.not_null && to.not_null && cx.is_old(at) => "NULL",
            (Object::Check(from), Object::Check(to)) if !from.enforced && to.enforced => "what breaks it",
            (Object::ForeignKey(from), Object::ForeignKey(to)) if !from.enforced && to.enforced => "what breaks it",
            _ => continue,
        };
        sink.at(cx.place(effect.span), format!("`{}` refuses {what} from now on", short(at))).help(help);
    }
    for (effect, at, _) in cx.created().filter(|(_, at, _)| at.kind == Kind::DomainCheck) {
        let domain = at.parent_path().map(|path| Address::new(Kind::Domain, path));
        if let Some(domain) = domain.filter(|d| cx.is_old(d)) {
            sink.at(cx.place(effect.span), format!("`{}` refuses what breaks it from now on", short(&domain)))
                .help(help);
        }
    }
    for (effect, at, object) in cx.created().filter(|(e, ..)| e.cause != Cause::Cascaded) {
        let table = match object {
            Object::Index(index) if index.unique && index.constraint.is_none() => Some(index.table.clone()),
            Object::Check(_) | Object::Unique(_) | Object::ForeignKey(_) | Object::Exclusion(_) => table_of(at),
            _ => None,
        };
        let Some(table) = table.filter(|t| cx.in_use(t)) else { continue };
        let mut new = false;
        object.refs(&mut |r| new |= r.kind == Kind::Column && (cx.is_new(r) || !cx.before.contains(r)));
        if !new {
            sink.at(
                cx.place(effect.span),
                format!(
                    "writes to `{}` that break `{}` are refused from now on",
                    short(&table),
                    quote_ident(at.name())
                ),
            )
            .help(help);
        }
    }
}
