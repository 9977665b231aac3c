#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-replication",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-replica-identity"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Table(from), Object::Table(to)) = (from, to) else { continue };
        if from.replica_identity != to.replica_identity && cx.in_use(at) {
            sink.at(cx.place(effect.span), format!("subscribers find the rows of `{}` by something else", short(at)))
                .help("see that the subscribers have what it takes");
        }
    }
    for (stmt, span) in cx.runs() {
        let name = match stmt {
            ast::Stmt::AlterPublication(alter) => &alter.name,
            ast::Stmt::Drop(drop) => match drop.objects.first() {
                Some(object) if object.class == ast::ObjectClass::Publication => object.name.name(),
                _ => continue,
            },
            _ => continue,
        };
        if cx.is_old(&Address::top(Kind::Publication, name.clone())) {
            sink.at(cx.place(span), format!("subscribers of `{}` get other changes, or none", quote_ident(name)))
                .help("change the subscriptions together with it");
        }
    }
}
