#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-generated-expression",
    category: Category::Break,
    since: "0.1.0",
    sources: &["squawk:ban-alter-generated-expression"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (effect, at, from, to) in cx.altered() {
        let (Object::Column(from), Object::Column(to)) = (from, to) else { continue };
        let (Some(from), Some(to)) = (&from.generated, &to.generated) else { continue };
        let Some(table) = table_of(at).filter(|t| cx.in_use(t) && from.expr != to.expr && !cx.is_new(at)) else {
            continue;
        };
        let table = short(&table);
        let mut finding =
            sink.at(cx.place(effect.span), format!("`{}` has another value in every row from now on", short(at)));
        if let Some(work) = cx.work(effect.span, Work::Rewrite) {
            finding = finding.label(format!("writes all of `{table}` anew under {}", work.lock));
        }
        finding
            .help("add a column with the new expression, move readers over, and drop the old one in a later migration");
    }
}
