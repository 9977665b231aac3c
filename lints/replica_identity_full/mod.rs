#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "replica-identity-full",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["migrationpilot:MP055"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Table(from), Object::Table(to)) = (from, to) else { continue };
        let what = match &to.replica_identity {
            ReplicaIdentity::Full => "sends whole rows to subscribers",
            ReplicaIdentity::Nothing => "cannot be changed once it is published",
            _ => continue,
        };
        if from.replica_identity != to.replica_identity {
            sink.at(cx.place(effect.span), format!("`{}` {what}", short(at)))
                .help("a primary key, or REPLICA IDENTITY USING INDEX");
        }
    }
}
