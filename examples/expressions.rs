//! Resolves the expressions of many statements here and on real servers, and compares what comes out.
//!
//! ```text
//! cargo run --example expressions -- measure CASES.jsonl 'host=… port=…' …   share of equal answers, differences
//! cargo run --example expressions -- record FILE.sql 'host=… port=…' …       writes the servers' answers into FILE.sql
//! cargo run --example expressions -- check FILE.sql 'host=… port=…'          compares FILE.sql's cases
//! cargo run --example expressions -- reread 'host=… dbname=…' …              reads what a database prints, and prints it
//! ```

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for developers")]

#[path = "../tests/expr/cases.rs"]
mod cases;

use std::collections::BTreeMap;

use cases::{Answer, Case, File};
use tokio_postgres::{Client, NoTls, SimpleQueryMessage};
use undrift::catalog::Catalog;
use undrift::live::{Limits, Target};
use undrift::replay::Session;

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn main() -> Fallible<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if let Some("reread") = args.first().map(String::as_str) {
        return args[1..].iter().try_for_each(|database| reread(database));
    }
    let [mode, file, servers @ ..] = args.as_slice() else { return Err("see the head of the file".into()) };
    let text = std::fs::read_to_string(file)?;
    let versions: Vec<u16> = servers.iter().map(|s| version_of(s)).collect::<Fallible<_>>()?;
    match mode.as_str() {
        "measure" => {
            for server in servers {
                let mut groups: BTreeMap<String, Vec<(String, Case)>> = BTreeMap::new();
                for line in text.lines() {
                    let case: serde_json::Value = serde_json::from_str(line)?;
                    let source = case["source"].as_str().unwrap_or_default();
                    let Some(kind) = source.strip_prefix("measured:normalisation/") else { continue };
                    let sql = case["from_sql"].as_str().unwrap_or_default();
                    let (setup, last) = sql.trim().rsplit_once(";\n").unwrap_or(("", sql));
                    let case = Case { sql: last.to_owned(), expected: BTreeMap::new() };
                    groups.entry(format!("{setup};")).or_default().push((kind.to_owned(), case));
                }
                let mut counts: BTreeMap<String, (usize, usize, usize, usize)> = BTreeMap::new();
                for (setup, list) in groups {
                    let (kinds, cases): (Vec<_>, Vec<_>) = list.into_iter().unzip();
                    let mut file = File { setup, cases };
                    let results = run(server, &mut file)?;
                    for ((kind, case), (expected, ours)) in kinds.iter().zip(&file.cases).zip(results) {
                        tally(counts.entry(kind.clone()).or_default(), &case.sql, &expected, ours);
                    }
                }
                println!("PostgreSQL {}", version_of(server)?);
                for (kind, (equal, different, unknown, all)) in counts {
                    println!("  {kind:<10} {equal:>4} equal {different:>4} different {unknown:>4} not known of {all}");
                }
            }
        }
        "record" => {
            let mut parsed = cases::read(&text, &versions);
            for case in &mut parsed.cases {
                case.expected.clear();
            }
            for server in servers {
                let version = version_of(server)?;
                for (i, (expected, _)) in run(server, &mut parsed)?.into_iter().enumerate() {
                    parsed.cases[i].expected.insert(version, expected);
                }
            }
            std::fs::write(file, cases::write(&parsed, &versions))?;
        }
        _ => {
            for server in servers {
                let mut parsed = cases::read(&text, &versions);
                let mut counts = (0, 0, 0, 0);
                let results = run(server, &mut parsed)?;
                for (case, (expected, ours)) in parsed.cases.iter().zip(results) {
                    tally(&mut counts, &case.sql, &expected, ours);
                }
                let (equal, different, unknown, all) = counts;
                println!(
                    "PostgreSQL {}: {equal} equal, {different} different, {unknown} not known of {all}",
                    version_of(server)?
                );
            }
        }
    }
    Ok(())
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

fn tally(
    counts: &mut (usize, usize, usize, usize),
    sql: &str,
    expected: &Answer,
    ours: Result<Vec<String>, Option<String>>,
) {
    counts.3 += 1;
    let show = |a: &Result<Vec<String>, Option<String>>| format!("{a:?}");
    match (expected, &ours) {
        (Ok(a), Ok(b)) if a == b => counts.0 += 1,
        (Err(a), Err(Some(b))) if a == b => counts.0 += 1,
        (_, Err(None)) => {
            counts.2 += 1;
            println!("?  {sql}\n     server {expected:?}");
        }
        _ => {
            counts.1 += 1;
            println!("!  {sql}\n     server {expected:?}\n     here   {}", show(&ours));
        }
    }
}

fn version_of(server: &str) -> Fallible<u16> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let client = connect(server).await?;
        let row = client.query_one("SELECT current_setting('server_version_num')", &[]).await?;
        Ok((row.get::<_, String>(0).parse::<u32>()? / 10_000) as u16)
    })
}

async fn connect(server: &str) -> Fallible<Client> {
    let (client, connection) = tokio_postgres::connect(server, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

type Both = (Answer, Result<Vec<String>, Option<String>>);

/// Runs the cases on a server and here.
fn run(server: &str, file: &mut File) -> Fallible<Vec<Both>> {
    let version = version_of(server)?;
    let name = format!("undrift_expressions_{}", std::process::id());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let own = format!("{server} dbname={name}");
    let answers: Vec<Answer> = runtime.block_on(async {
        let admin = connect(&format!("{server} dbname=postgres")).await?;
        admin.batch_execute(&format!("DROP DATABASE IF EXISTS {name}")).await?;
        admin.batch_execute(&format!("CREATE DATABASE {name}")).await?;
        let client = connect(&own).await?;
        client.batch_execute(&file.setup).await?;
        let mut out = Vec::new();
        for case in &file.cases {
            out.push(ask(&client, &case.sql).await?);
        }
        Ok::<_, Box<dyn std::error::Error>>(out)
    })?;
    let catalog: Catalog = {
        let mut live = undrift::live::introspect(&Target::parse(&own).map_err(|e| e.to_string())?, &Limits::default())
            .map_err(|e| e.to_string())?;
        undrift::expr::resolve_printed(&mut live.catalog, live.version);
        live.catalog
    };
    runtime.block_on(async {
        let admin = connect(&format!("{server} dbname=postgres")).await?;
        admin
            .batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"))
            .await
            .or_else(|_| Ok::<_, tokio_postgres::Error>(()))?;
        Ok::<_, Box<dyn std::error::Error>>(())
    })?;
    let session = Session::new(undrift::catalog::Version(version));
    let mut out = Vec::new();
    for (case, answer) in file.cases.iter().zip(answers) {
        let ours = match cases::statements(&case.sql).first() {
            Some(statement) => cases::answer(statement, &catalog, &session)
                .map_err(|r| r.map(|r| format!("{} {}", r.sqlstate, r.message))),
            None => Err(None),
        };
        out.push((answer, ours));
    }
    Ok(out)
}

async fn ask(client: &Client, sql: &str) -> Fallible<Answer> {
    let Some(statement) = cases::statements(sql).into_iter().next() else {
        return Ok(Err("not parsed".into()));
    };
    client.batch_execute("BEGIN").await?;
    let result = match client.batch_execute(sql).await {
        Err(error) => match error.as_db_error() {
            Some(db) => Err(format!("{} {}", db.code().code(), db.message())),
            None => return Err(error.into()),
        },
        Ok(()) => {
            client.batch_execute("SET LOCAL search_path = pg_catalog").await?;
            let mut out = Vec::new();
            for message in client.simple_query(cases::question(&statement)).await? {
                if let SimpleQueryMessage::Row(row) = message {
                    out.push(row.get(0).unwrap_or("").to_owned());
                }
            }
            Ok(out)
        }
    };
    client.batch_execute("ROLLBACK").await?;
    Ok(result)
}
