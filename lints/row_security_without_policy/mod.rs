#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "row-security-without-policy",
    category: Category::Break,
    since: "0.1.0",
    sources: &["migrationpilot:MP057", "splinter:rls_enabled_no_policy", "migrationpilot:MP079"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Table(from), Object::Table(to)) = (from, to) else { continue };
        if from.row_security || !to.row_security {
            continue;
        }
        let Some(end) =
            cx.end().filter(|end| matches!(end.after.get(at).map(|o| &**o), Some(Object::Table(t)) if t.row_security))
        else {
            continue;
        };
        let lets_through = end.after.children(at).any(|(_, o)| matches!(&**o, Object::Policy(p) if p.permissive));
        // What was not evaluated may have made a policy.
        let unknown = end.after.opaque().any(|o| o.may_touch(at));
        if !lets_through && !unknown {
            sink.at(
                cx.place(effect.span),
                format!("nobody but its owner sees a row of `{}`, for no policy lets one through", short(at)),
            )
            .help("CREATE POLICY in the same migration");
        }
    }
}
