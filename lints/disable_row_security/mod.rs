#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "disable-row-security",
    category: Category::Error,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Table(from), Object::Table(to)) = (from, to) else { continue };
        let Some(Object::Table(end)) = cx.finally(at).filter(|_| cx.in_use(at)) else { continue };
        if from.row_security && !to.row_security && !end.row_security {
            sink.at(
                cx.place(effect.span),
                format!("every role that may read `{}` reads all of its rows after this", short(at)),
            )
            .help("keep row security on, and add a policy for those who are to see more");
        } else if from.force_row_security && !to.force_row_security && !end.force_row_security {
            sink.at(cx.place(effect.span), format!("the owner of `{}` reads all of its rows after this", short(at)))
                .help("keep it forced where the application connects as the owner");
        }
    }
}
