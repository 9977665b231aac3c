#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "copy-reads-server",
    category: Category::Robust,
    since: "0.1.0",
    sources: &[],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::Copy(copy) = stmt else { continue };
        let Some(file) = &copy.file else { continue };
        let what = if copy.program {
            "runs a program on"
        } else if copy.from {
            "reads a file of"
        } else {
            "writes a file of"
        };
        sink.at(cx.place(span), format!("COPY {what} the server's machine: {file}"))
            .help("INSERT … VALUES, or COPY FROM STDIN by the client");
    }
}
