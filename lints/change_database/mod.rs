#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "change-database",
    category: Category::Policy,
    since: "0.1.0",
    sources: &["squawk:ban-alter-database-options"],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let (name, what) = match stmt {
            ast::Stmt::AlterSetting(ast::AlterSetting { role: None, database: Some(name), set }) => {
                (name, format!("`{}`", set.name))
            }
            ast::Stmt::DatabaseOptions(options) if options.alter && !options.tablespace => {
                let names: Vec<String> = options.options.iter().map(|o| format!("`{}`", o.name)).collect();
                (&options.name, if names.is_empty() { "options".to_owned() } else { names.join(", ") })
            }
            _ => continue,
        };
        sink.at(cx.place(span), format!("every new session of database `{name}` gets another {what}"))
            .help("set it where the database is made");
    }
}
