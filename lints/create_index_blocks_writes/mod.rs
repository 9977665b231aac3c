#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "create-index-blocks-writes",
    category: Category::Lock,
    since: "0.1.0",
    sources: &[
        "squawk:require-concurrent-index-creation",
        "pgls:requireConcurrentIndexCreation",
        "eugene:E6",
        "strong_migrations:add_index",
        "atlas:PG101",
        "pgfence:create-index-not-concurrent",
        "pg-migration-lint:PGM001",
        "diesel-guard:AddIndexCheck",
        "sqlfluff:PG01",
        "migrationpilot:MP092",
        "bytebase:index_create_concurrently",
        "drizzle-migration-lint:create-index-non-concurrently",
        "oh-my-pg-linter:require-concurrent-index-creation",
        "squabble:require_concurrent_index",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let Some((create, built)) = blocking(cx) else { return inside(cx, sink) };
    // In a transaction the first lock is held to the end: further builds on the table are said with the first one, unless
    // somebody silences single statements.
    let together = cx.in_transaction() && cx.migration.migration.up.script.suppressions.is_empty();
    let alike = |other: &StatementCx<'_>| {
        other.in_transaction() && blocking(other).is_some_and(|(_, b)| b.on == built.on) && same_block(cx, other)
    };
    let all: Vec<StatementCx<'_>> = cx.migration.statements().collect();
    if together && all[..cx.index].iter().any(alike) {
        return;
    }
    let more: Vec<&StatementCx<'_>> = all[cx.index + 1..].iter().filter(|other| together && alike(other)).collect();
    let table = short(&built.on);
    let index = create.name.as_ref().map_or_else(|| "an index".to_owned(), |n| format!("index `{}`", quote_ident(n)));
    let partitioned =
        matches!(cx.before.get(&built.on).map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some());
    let message = match more.len() {
        0 => format!("building {index} blocks every write to `{table}` until it is done"),
        n => format!("building {} indexes blocks every write to `{table}` until the last is done", n + 1),
    };
    let mut finding = sink.at(cx.statement.place(), message).label(format!("takes a {} lock on `{table}`", built.lock));
    for other in more {
        finding = finding.also(other.statement.place(), "while this one is built, too");
    }
    if partitioned {
        return finding.help(format!(
            "a partitioned table cannot have an index built CONCURRENTLY: create it ON ONLY `{table}`, build one CONCURRENTLY \
             on each partition, and attach them with ALTER INDEX … ATTACH PARTITION"
        ));
    }
    if cx.in_transaction() {
        return finding.help("CREATE INDEX CONCURRENTLY, in a migration of its own that does not run in a transaction");
    }
    // Beside other statements a file that is sent in one piece would be a transaction, and nothing says that it is not.
    let finding = match keyword_end(cx.statement.text()) {
        Some(end) if cx.migration.mode() != TransactionMode::Unknown => {
            let at = cx.statement.span.start + end;
            finding.fix(Fix {
                title: "build it CONCURRENTLY".to_owned(),
                edits: vec![Edit { place: cx.place(Span::new(at, at)), text: " CONCURRENTLY".to_owned() }],
                safety: Safety::Safe,
            })
        }
        _ => finding,
    };
    finding.help("CREATE INDEX CONCURRENTLY lets writes go on");
}

/// Reports the builds of a block of code, or of a function that is called.
fn inside(cx: &StatementCx<'_>, sink: &mut Sink) {
    for (stmt, span) in cx.runs() {
        let ast::Stmt::CreateIndex(create) = stmt else { continue };
        let on = cx.relation(&create.relation.name);
        let built = cx.within(span).find(|e| {
            e.work == Work::IndexBuild && e.lock.blocks_writes() && Some(&e.on) == on.as_ref() && cx.has_rows(&e.on)
        });
        let Some(built) = built.filter(|_| span != cx.statement.span || !is_create(cx)) else { continue };
        let table = short(&built.on);
        sink.at(cx.place(span), format!("building an index blocks every write to `{table}` until it is done"))
            .label(format!("takes a {} lock on `{table}`", built.lock))
            .help("CREATE INDEX CONCURRENTLY, in a migration of its own that does not run in a transaction");
    }
}

fn is_create(cx: &StatementCx<'_>) -> bool {
    matches!(cx.statement.stmt, ast::Stmt::CreateIndex(_))
}

/// The CREATE INDEX that the statement is and the build that it does under a lock that blocks writes.
fn blocking<'a>(cx: &StatementCx<'a>) -> Option<(&'a ast::CreateIndex, &'a Effect)> {
    let ast::Stmt::CreateIndex(create) = &cx.statement.stmt else { return None };
    let built = cx.work(cx.statement.span, Work::IndexBuild).filter(|e| e.lock.blocks_writes())?;
    (!create.concurrently).then_some((create, built))
}

/// Whether no COMMIT or ROLLBACK stands between two statements.
fn same_block(a: &StatementCx<'_>, b: &StatementCx<'_>) -> bool {
    let (first, last) = (a.index.min(b.index), a.index.max(b.index));
    !a.migration.migration.up.script.statements[first..last].iter().any(|s| {
        matches!(&s.stmt, ast::Stmt::Transaction(ast::Transaction::Commit { .. } | ast::Transaction::Rollback { .. }))
    })
}

/// Where the words CREATE [UNIQUE] INDEX end, unless there is something else between them.
fn keyword_end(text: &str) -> Option<u32> {
    let mut end = 0;
    for (i, word) in text.split_inclusive(char::is_whitespace).enumerate() {
        let keyword = word.trim_end().to_ascii_uppercase();
        match (i, keyword.as_str()) {
            (0, "CREATE") | (1, "UNIQUE") => end += word.len(),
            (1 | 2, "INDEX") => return u32::try_from(end + "INDEX".len()).ok(),
            _ => return None,
        }
    }
    None
}
