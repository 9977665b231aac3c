#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "not-enforced-constraint",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP082"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let unenforced = |object: &Object| match object {
        Object::Check(check) => !check.enforced,
        Object::ForeignKey(key) => !key.enforced && key.parent.is_none(),
        _ => false,
    };
    let made = cx.created().filter(|(_, _, object)| unenforced(object));
    let changed =
        cx.altered().filter(|(_, _, from, to)| !unenforced(from) && unenforced(to)).map(|(e, at, _, to)| (e, at, to));
    for (effect, at, _) in made.chain(changed) {
        sink.at(cx.place(effect.span), format!("`{}` keeps no row out", quote_ident(at.name())))
            .help("NOT VALID, which holds for new rows, and VALIDATE it later");
    }
}
