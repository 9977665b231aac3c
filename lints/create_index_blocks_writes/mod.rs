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
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    let ast::Stmt::CreateIndex(create) = &cx.statement.stmt else { return };
    if create.concurrently {
        return;
    }
    let Some(built) = cx.work(cx.statement.span, Work::IndexBuild).filter(|e| e.lock.blocks_writes()) else { return };
    let table = short(&built.on);
    let index = create.name.as_ref().map_or_else(|| "an index".to_owned(), |n| format!("index `{}`", quote_ident(n)));
    let partitioned =
        matches!(cx.before.get(&built.on).map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some());
    let message = format!("building {index} blocks every write to `{table}` until it is done");
    let finding = sink.at(cx.statement.place(), message).label(format!("takes a {} lock on `{table}`", built.lock));
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
