#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "name-needs-quotes",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["pg-migration-lint:PGM509", "django-safe-migrations:SM019"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (place, at) in cx.stated_names() {
        let name = at.name();
        if quote_ident(name).starts_with('"') {
            sink.at(place, format!("{} {} has to be quoted for ever", at.kind.label(), quote_ident(name)))
                .help("small letters, digits and underscores, and no key word");
        }
    }
}
