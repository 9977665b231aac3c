//! Resolves the expressions of many statements here and on real servers, and compares what comes out.
//!
//! ```text
//! cargo run --example expressions -- measure CASES.jsonl 'host=… port=…' …   share of equal answers, differences
//! cargo run --example expressions -- record FILE.sql 'host=… port=…' …       writes the servers' answers into FILE.sql
//! cargo run --example expressions -- check FILE.sql 'host=… port=…'          compares FILE.sql's cases
//! cargo run --example expressions -- record-references, check-references     the same for what the expressions refer to
//! cargo run --example expressions -- make FILE.sql SEED EXPRESSIONS QUERIES  writes random statements into FILE.sql
//! cargo run --example expressions -- random SEED EXPRESSIONS QUERIES 'host=… port=…' …   compares random ones
//! cargo run --example expressions -- make-wide, wide                         the same two for more forms
//! cargo run --example expressions -- make-literals FILE.sql SEED COUNT        writes random literals into FILE.sql
//! cargo run --example expressions -- make-forms FILE.sql SEED VERSION COUNT   writes random forms of SQL/XML and SQL/JSON
//! cargo run --example expressions -- forms SEED VERSION COUNT 'host=… port=…' …   compares random ones
//! cargo run --example expressions -- literals SEED COUNT 'host=… port=…' …   compares random literals
//! cargo run --example expressions -- reread 'host=… dbname=…' …              reads what a database prints, and prints it
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for developers")]

#[path = "../../tests/expr/cases.rs"]
mod cases;
#[path = "../../tests/expr/generate.rs"]
mod generate;
mod measure;
mod server;

#[path = "../../tests/support/compare.rs"]
#[allow(unreachable_pub, reason = "the tests mount it, too")]
mod compare;

use std::collections::BTreeMap;

use cases::{Answer, Case, File};
use server::{What, run, version_of};
use undrift::live::{Limits, Target};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Fallible<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["reread", databases @ ..] => databases.iter().try_for_each(|database| reread(database)),
        ["measure", file, servers @ ..] => {
            let text = std::fs::read_to_string(file)?;
            servers.iter().try_for_each(|server| measure::measure(&text, server))
        }
        ["record", file, servers @ ..] => record(file, servers, What::Texts),
        ["record-references", file, servers @ ..] => record(file, servers, What::References),
        [mode @ ("check" | "check-references"), file, servers @ ..] => {
            let text = std::fs::read_to_string(file)?;
            let what = if *mode == "check" { What::Texts } else { What::References };
            servers.iter().try_for_each(|server| {
                let parsed = cases::read(&text, &[version_of(server)?]);
                check(&parsed, server, what)
            })
        }
        ["make", file, seed, expressions, queries] => {
            let cases = random(seed.parse()?, expressions.parse()?, queries.parse()?);
            std::fs::write(file, cases::write(&File { setup: generate::SETUP.to_owned() + "\n", cases }, &[]))?;
            Ok(())
        }
        ["literals", seed, count, servers @ ..] => servers.iter().try_for_each(|server| {
            let cases = cases_of(generate::literals(seed.parse()?, count.parse()?));
            check(&File { setup: generate::SETUP.to_owned(), cases }, server, What::Texts)
        }),
        ["forms", seed, version, count, servers @ ..] => servers.iter().try_for_each(|server| {
            let cases = cases_of(generate::forms(seed.parse()?, version.parse()?, count.parse()?));
            check(&File { setup: generate::SETUP.to_owned(), cases }, server, What::Texts)
        }),
        ["make-forms", file, seed, version, count] => {
            let cases = cases_of(generate::forms(seed.parse()?, version.parse()?, count.parse()?));
            std::fs::write(file, cases::write(&File { setup: generate::SETUP.to_owned() + "\n", cases }, &[]))?;
            Ok(())
        }
        ["make-literals", file, seed, count] => {
            let cases = cases_of(generate::literals(seed.parse()?, count.parse()?));
            std::fs::write(file, cases::write(&File { setup: generate::SETUP.to_owned() + "\n", cases }, &[]))?;
            Ok(())
        }
        ["random", seed, expressions, queries, servers @ ..] => servers.iter().try_for_each(|server| {
            let cases = random(seed.parse()?, expressions.parse()?, queries.parse()?);
            check(&File { setup: generate::SETUP.to_owned(), cases }, server, What::Texts)
        }),
        ["make-wide", file, seed, expressions, queries] => {
            let cases = cases_of(generate::wide(seed.parse()?, expressions.parse()?, queries.parse()?));
            std::fs::write(file, cases::write(&File { setup: generate::wide::setup() + "\n", cases }, &[]))?;
            Ok(())
        }
        ["wide", seed, expressions, queries, servers @ ..] => servers.iter().try_for_each(|server| {
            let cases = cases_of(generate::wide(seed.parse()?, expressions.parse()?, queries.parse()?));
            check(&File { setup: generate::wide::setup(), cases }, server, What::Texts)
        }),
        _ => Err("see the head of the file".into()),
    }
}

/// Random statements: with expressions, then with queries.
fn random(seed: u64, expressions: usize, queries: usize) -> Vec<Case> {
    cases_of(generate::statements(seed, expressions, queries))
}

fn cases_of(all: Vec<String>) -> Vec<Case> {
    all.into_iter().map(|sql| Case { sql, expected: BTreeMap::new() }).collect()
}

/// Writes the servers' answers into a file of cases.
fn record(file: &str, servers: &[&str], what: What) -> Fallible<()> {
    let text = std::fs::read_to_string(file)?;
    let versions: Vec<u16> = servers.iter().map(|s| version_of(s)).collect::<Fallible<_>>()?;
    let mut parsed = cases::read(&text, &versions);
    for case in &mut parsed.cases {
        case.expected.clear();
    }
    for server in servers {
        let version = version_of(server)?;
        for (i, (expected, _)) in run(server, &parsed, what)?.into_iter().enumerate() {
            parsed.cases[i].expected.insert(version, expected);
        }
    }
    std::fs::write(file, cases::write(&parsed, &versions))?;
    Ok(())
}

/// Compares what a server and the library answer.
fn check(file: &File, server: &str, what: What) -> Fallible<()> {
    let mut counts = Counts::default();
    for (case, (expected, ours)) in file.cases.iter().zip(run(server, file, what)?) {
        counts.tally(&case.sql, &expected, &ours);
    }
    println!("PostgreSQL {}: {counts}", version_of(server)?);
    Ok(())
}

/// How often the library answered as the server did.
#[derive(Debug, Default, Clone, Copy)]
struct Counts {
    equal: usize,
    refused: usize,
    state: usize,
    different: usize,
    unknown: usize,
}

impl std::fmt::Display for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { equal, refused, state, different, unknown } = self;
        write!(
            f,
            "{equal:>5} equal, {refused:>5} refused alike, {state} refused with another message, {different:>3} different, \
             {unknown:>3} not known of {}",
            equal + refused + state + different + unknown
        )
    }
}

impl Counts {
    fn tally(&mut self, sql: &str, expected: &Answer, ours: &Result<Vec<String>, Option<String>>) {
        match (expected, ours) {
            (Ok(a), Ok(b)) if a == b => self.equal += 1,
            (Err(a), Err(Some(b))) if a == b => self.refused += 1,
            (Err(a), Err(Some(b))) if a.get(..5) == b.get(..5) => {
                self.state += 1;
                println!("m  {sql}\n     server {a}\n     here   {b}");
            }
            // What an index asks of a type is no question of its expression.
            (Err(a), Ok(_)) if a.contains("no default operator class") || a.contains("are not supported by type") => {
                self.refused += 1;
            }
            (Err(a), Err(Some(b))) if a.contains("no default operator class") && b.contains("on system columns") => {
                self.refused += 1;
            }
            (_, Err(None)) => {
                self.unknown += 1;
                println!("?  {sql}\n     server {expected:?}");
            }
            _ => {
                self.different += 1;
                println!("!  {sql}\n     server {expected:?}\n     here   {ours:?}");
            }
        }
    }
}

/// Resolves every expression of a database and compares what is printed for it with what the server printed.
fn reread(database: &str) -> Fallible<()> {
    use undrift::catalog::{Expr, Object};
    fn texts(object: &Object) -> Vec<&Expr> {
        match object {
            Object::Domain(d) => d.default.iter().collect(),
            Object::DomainCheck(c) => vec![&c.expr],
            Object::Function(f) => f.args.iter().filter_map(|a| a.default.as_ref()).collect(),
            Object::Column(c) => c.generated.iter().map(|g| &g.expr).collect(),
            Object::ColumnDefault(d) => vec![&d.expr],
            Object::Index(i) => i.keys.iter().filter_map(|k| k.expr.as_ref()).chain(&i.predicate).collect(),
            Object::Check(c) => vec![&c.expr],
            Object::Trigger(t) => t.when.iter().collect(),
            Object::View(v) => vec![&v.query],
            Object::MaterializedView(v) => vec![&v.query],
            _ => Vec::new(),
        }
    }
    let live = undrift::live::introspect(&Target::parse(database).map_err(|e| e.to_string())?, &Limits::default())
        .map_err(|e| e.to_string())?;
    let before = live.catalog.clone();
    let mut after = live.catalog;
    let start = std::time::Instant::now();
    undrift::expr::resolve_printed(&mut after, live.version);
    let took = start.elapsed();
    let style = undrift::expr::Style { version: live.version, ..undrift::expr::Style::default() };
    let (mut same, mut other, mut unknown) = (0, 0, 0);
    for ((at, old), (_, new)) in before.iter().zip(after.iter()) {
        for (was, is) in texts(old).into_iter().zip(texts(new)) {
            let printed = undrift::expr::print_with(is, &style);
            let Expr::Text(text) = was else { continue };
            match is {
                Expr::Text(t) => {
                    unknown += 1;
                    println!("? {at}: {}\n    {}", t.reason.as_deref().unwrap_or("not read"), text.sql);
                }
                Expr::Tree(_) if printed == text.sql => same += 1,
                Expr::Tree(_) => {
                    other += 1;
                    println!("! {at}\n    was {:?}\n    is  {printed:?}", text.sql);
                }
            }
        }
    }
    println!("{database}: {same} the same, {other} others, {unknown} not known, {took:?}");
    Ok(())
}
