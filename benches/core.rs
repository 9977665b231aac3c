//! Reading, replaying and comparing, and how their time grows with the number of tables.

mod made;

use divan::Bencher;
use undrift::catalog::{Catalog, Version};
use undrift::diff::diff;
use undrift::history::TransactionMode;
use undrift::replay::Run;
use undrift::sql::{Script, parse};

/// Replay makes and drops many small objects, which costs less with this allocator than with the usual ones.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

fn scripts(tables: usize) -> Vec<Script> {
    made::files(tables).into_iter().map(parse).collect()
}

fn replayed(scripts: &[Script]) -> Catalog {
    let mut run = Run::new(Version::NEWEST);
    for script in scripts {
        run.script(script, TransactionMode::File);
    }
    run.replay.catalog
}

/// The parser alone, which is the floor of everything else.
#[divan::bench(args = [100, 1000])]
fn pg_query_alone(bencher: Bencher<'_, '_>, tables: usize) {
    let files = made::files(tables);
    bencher.bench_local(|| files.iter().map(|f| pg_query::parse(&f.text, 0).is_ok()).filter(|ok| *ok).count());
}

/// Text to statements with spans, comments and suppressions.
#[divan::bench(args = [100, 1000])]
fn read(bencher: Bencher<'_, '_>, tables: usize) {
    let files = made::files(tables);
    bencher.bench_local(|| files.iter().map(|f| parse(f.clone()).statements.len()).sum::<usize>());
}

/// Statements to a catalog: how the time grows with their number.
#[divan::bench(args = [1_000, 10_000, 100_000])]
fn replay(bencher: Bencher<'_, '_>, statements: usize) {
    let scripts = scripts(statements / made::STATEMENTS);
    bencher.bench_local(|| replayed(&scripts).len());
}

/// Two catalogs that differ in one object of each table.
#[divan::bench(args = [100, 1000, 5000])]
fn compare(bencher: Bencher<'_, '_>, tables: usize) {
    let scripts = scripts(tables);
    let whole = replayed(&scripts);
    let mut less = whole.clone();
    let gone: Vec<_> =
        whole.iter().filter(|(at, _)| at.name().ends_with("_created_at_idx")).map(|(a, _)| a.clone()).collect();
    for at in &gone {
        less.take(at);
    }
    bencher.bench_local(|| diff(&less, &whole).len());
}
