//! The locks and the work that effects claim, compared with what a server takes and does.
//!
//! Each statement runs in a transaction on a server, which is then asked for its locks; what it says at `debug1` tells
//! which tables it rewrites, reads, validates and indexes. No expected value is written here: the server is.

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;

use libtest_mimic::{Arguments, Failed, Trial};
use support::Database;
use undrift::catalog::{Address, Kind, Version};
use undrift::history::TransactionMode;
use undrift::replay::{Lock, Outcome, Run, Work};
use undrift::sql::{Source, parse};

/// What is there before each statement.
const SETUP: &str = include_str!("../testdata/locks/setup.sql");

/// One statement a line; a line that ends in `@18` is for that version and later ones.
const STATEMENTS: &str = include_str!("../testdata/locks/statements.sql");

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = Vec::new();
    for server in support::servers() {
        for line in STATEMENTS.lines().filter(|l| !l.is_empty() && !l.starts_with("--")) {
            let (statement, since) = match line.rsplit_once(" -- since ") {
                Some((statement, since)) => (statement, since.parse().expect("a major version")),
                None => (line, 0),
            };
            if server.major >= since {
                trials.push(Trial::test(format!("{}/{statement}", server.major), move || compare(server, statement)));
            }
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

/// What happens to one relation.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Claim {
    lock: Option<String>,
    work: BTreeSet<&'static str>,
}

fn compare(server: &'static support::Server, statement: &str) -> Result<(), Failed> {
    let expected = ask(server, statement)?;
    let actual = replay(server.major, statement)?;
    if expected == actual {
        return Ok(());
    }
    let mut message = String::new();
    for name in expected.keys().chain(actual.keys()).collect::<BTreeSet<_>>() {
        let (e, a) = (expected.get(name).cloned().unwrap_or_default(), actual.get(name).cloned().unwrap_or_default());
        if e != a {
            message
                .push_str(&format!("{name}\n  server {:?} {:?}\n  replay {:?} {:?}\n", e.lock, e.work, a.lock, a.work));
        }
    }
    Err(message.into())
}

/// The modes that effects speak of, weakest first; weaker ones come with every reading of a table.
const MODES: &[&str] =
    &["ShareUpdateExclusiveLock", "ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock"];

fn ask(server: &'static support::Server, statement: &str) -> Result<BTreeMap<String, Claim>, Failed> {
    let db = prepared(server)?;
    let out = ask_one(&db, statement);
    // The transaction is over in any case, and nothing of it is left.
    db.run("ROLLBACK").map_err(refused)?;
    IDLE.lock().expect("nothing panics here").push((server.major, db));
    out
}

/// Databases in which the setup was run; a statement leaves no trace in them.
static IDLE: Mutex<Vec<(u16, Database)>> = Mutex::new(Vec::new());

fn refused(refusal: support::Refusal) -> String {
    format!("the server refuses: {} {}", refusal.sqlstate, refusal.message)
}

fn prepared(server: &'static support::Server) -> Result<Database, Failed> {
    let mut idle = IDLE.lock().expect("nothing panics here");
    if let Some(i) = idle.iter().position(|(major, _)| *major == server.major) {
        return Ok(idle.swap_remove(i).1);
    }
    drop(idle);
    let db = server.database();
    db.run(SETUP).map_err(refused)?;
    db.run(
        "CREATE TABLE public.names AS SELECT oid, relnamespace::regnamespace || '.' || relname AS name,
         pg_relation_filenode(oid) AS file FROM pg_class WHERE oid >= 16384 AND relkind IN ('r', 'p', 'm', 'f')",
    )
    .map_err(refused)?;
    db.run("SET client_min_messages = debug1").map_err(refused)?;
    Ok(db)
}

fn ask_one(db: &Database, statement: &str) -> Result<BTreeMap<String, Claim>, Failed> {
    db.notices();
    db.run("BEGIN").map_err(refused)?;
    let files = "SELECT n.name FROM public.names n JOIN pg_class c USING (oid)
                 WHERE pg_relation_filenode(n.oid) IS DISTINCT FROM n.file";
    db.run(statement).map_err(refused)?;
    let notices = db.notices();
    let rewritten = db.run(files).map_err(refused)?;
    let rows = db
        .run(
            "SELECT n.name, l.mode FROM pg_locks l JOIN public.names n ON n.oid = l.relation
             WHERE l.pid = pg_backend_pid() AND l.locktype = 'relation' AND n.name <> 'public.names'",
        )
        .map_err(refused)?;
    let mut out: BTreeMap<String, Claim> = BTreeMap::new();
    for row in rows {
        let (Some(name), Some(mode)) = (row[0].clone(), row[1].clone()) else { continue };
        if let Some(rank) = MODES.iter().position(|m| *m == mode) {
            let lock = &mut out.entry(name).or_default().lock;
            let held = lock.as_ref().and_then(|l| MODES.iter().position(|m| m == l));
            if held.is_none_or(|held| held < rank) {
                *lock = Some(mode);
            }
        }
    }
    let known: BTreeSet<String> = db
        .run("SELECT name FROM public.names")
        .map_err(refused)?
        .into_iter()
        .filter_map(|row| row[0].clone())
        .collect();
    for notice in &notices {
        let (work, table) = if let Some(rest) = notice.strip_prefix("verifying table ") {
            ("scan", rest)
        } else if let Some((_, rest)) = notice.strip_prefix("building index ").and_then(|r| r.split_once(" on table "))
        {
            ("index", rest)
        } else {
            continue;
        };
        let table = table.split('"').nth(1).unwrap_or_default();
        let name = format!("public.{table}");
        if known.contains(&name) {
            out.entry(name).or_default().work.insert(work);
        }
    }
    for name in rewritten.into_iter().filter_map(|row| row[0].clone()) {
        out.entry(name).or_default().work.insert("rewrite");
    }
    // The message names the constraint; the referencing table is the one that is altered.
    if notices.iter().any(|n| n.starts_with("validating foreign key constraint")) {
        let altered = statement.split(' ').nth(2).unwrap_or_default();
        out.entry(format!("public.{altered}")).or_default().work.insert("scan");
    }
    out.values_mut().for_each(simplify);
    out.retain(|_, claim| *claim != Claim::default());
    Ok(out)
}

/// A rewrite rebuilds the indexes, and reads everything.
fn simplify(claim: &mut Claim) {
    if claim.work.contains("rewrite") {
        claim.work = BTreeSet::from(["rewrite"]);
    }
}

/// Statements that read tables without a message at `debug1`.
const SILENT: &[&str] = &["ALTER DOMAIN", "REFRESH MATERIALIZED VIEW CONCURRENTLY"];

fn replay(major: u16, statement: &str) -> Result<BTreeMap<String, Claim>, Failed> {
    let mut run = Run::new(Version(major));
    // What the setup lacks shows in the statements that need it.
    run.script(&parse(Source::new("setup.sql", SETUP)), TransactionMode::Statement);
    let before = run.replay.catalog.clone();
    let script = parse(Source::new("statement.sql", statement));
    let steps = run.script(&script, TransactionMode::File);
    let mut out: BTreeMap<String, Claim> = BTreeMap::new();
    for step in steps {
        let outcome: Outcome = step.outcome.map_err(|r| format!("replay refuses: {} {r}", r.sqlstate))?;
        if let Some(opaque) = outcome.opaque.first() {
            return Err(format!("not evaluated: {}", opaque.reason).into());
        }
        for effect in &outcome.effects {
            let table = matches!(effect.on.kind, Kind::Table | Kind::MaterializedView | Kind::ForeignTable);
            if !table || !before.contains(&effect.on) {
                continue;
            }
            let claim = out.entry(path(&effect.on)).or_default();
            let mode = format!("{}Lock", camel(effect.lock));
            if let Some(rank) = MODES.iter().position(|m| *m == mode) {
                let held = claim.lock.as_ref().and_then(|l| MODES.iter().position(|m| m == l));
                if held.is_none_or(|held| held < rank) {
                    claim.lock = Some(mode);
                }
            }
            match effect.work {
                // The referenced table is looked up in, not read through.
                Work::Validate if effect.on.name() == "parent" && !statement.starts_with("ALTER TABLE parent ") => {}
                // The server reads the rows and does not say so.
                Work::Scan | Work::Validate if SILENT.iter().any(|s| statement.starts_with(s)) => {}
                Work::None => {}
                Work::Scan | Work::Validate => {
                    claim.work.insert("scan");
                }
                Work::IndexBuild => {
                    claim.work.insert("index");
                }
                Work::Rewrite => {
                    claim.work.insert("rewrite");
                }
            }
        }
    }
    out.values_mut().for_each(simplify);
    out.retain(|_, claim| *claim != Claim::default());
    Ok(out)
}

fn path(at: &Address) -> String {
    at.path.parts().iter().map(smol_str::SmolStr::as_str).collect::<Vec<_>>().join(".")
}

/// `SHARE UPDATE EXCLUSIVE` as `pg_locks` writes it, without its `Lock`.
fn camel(lock: Lock) -> String {
    let words = lock.to_string();
    let mut out = String::new();
    for word in words.split(' ') {
        out.push_str(&word[..1]);
        out.push_str(&word[1..].to_lowercase());
    }
    out
}
