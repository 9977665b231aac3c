#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "unquoted-dynamic-sql",
    category: Category::Robust,
    since: "0.1.0",
    sources: &["migrationpilot:MP063"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateFunction(create) = stmt else { continue };
        let said = |name: &str| create.options.iter().find(|o| o.name == name).and_then(ast::Option_::text);
        let Some(body) = said("as").filter(|_| said("language").is_some_and(|l| l.eq_ignore_ascii_case("plpgsql")))
        else {
            continue;
        };
        let args = create.args.iter().filter_map(|a| Some((a.name.clone()?.to_string(), a.ty.name.name().to_string())));
        for (at, name) in plpgsql::unquoted(&body, &args.collect::<Vec<_>>()) {
            let verbatim =
                cx.statement.source.text.get(create.body_at as usize..).is_some_and(|rest| rest.starts_with(&body));
            let from = create.body_at + u32::try_from(at).unwrap_or(0);
            let place =
                if verbatim && create.body_at > 0 { Span::new(from, from + "EXECUTE".len() as u32) } else { span };
            sink.at(cx.place(place), format!("whoever chooses `{name}` chooses the SQL that `{}` runs", create.name))
                .help("format() with %I for names and %L for values, or USING");
        }
    }
}
