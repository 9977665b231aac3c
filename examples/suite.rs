//! Runs scripts of any SQL, such as a regression suite's, on a server and through replay, statement by statement.
//!
//! ```text
//! cargo run --example suite -- DIR [--pg 15,18] [--only NAME,NAME] [--before FILE] [--every 25] [--show all|ddl|none]
//! ```
//!
//! Every file of `DIR` runs in a new database, as psql runs it: each statement by itself, on after a refusal. `--before`
//! names a file that runs first. Where the two sides part, replay follows the server, so that one difference is one line:
//! what the server refuses is undone, and what differs in the catalogs is read from the server.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for developers")]

#[path = "support/script.rs"]
mod script;
#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use undrift::catalog::{Catalog, Change, Version};
use undrift::diff::diff;
use undrift::replay::Replay;
use undrift::sql::{Source, parse};

use script::Item;
use support::compare::compare;
use support::{Database, Refusal, Server};

/// Statements whose refusal depends on rows: what they are answered is told apart.
const ON_ROWS: &[&str] = &[
    "select",
    "insert",
    "update",
    "delete",
    "merge",
    "with",
    "values",
    "table",
    "copy",
    "explain",
    "execute",
    "prepare",
    "fetch",
    "declare",
    "move",
    "close",
    "analyze",
    "vacuum",
    "show",
    "call",
    "deallocate",
    "(select",
];

fn main() {
    let options = Options::read();
    println!("{:<28} {:>2} {}", "file", "pg", Tally::TITLE);
    for major in &options.majors {
        let Some(server) = support::server(*major) else { continue };
        let mut total = Tally::default();
        for file in &options.files {
            let name = file.file_stem().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
            let tally = run(server, file, &options);
            println!("{name:<28} {major:>2} {}", tally.line());
            total.add(&tally);
        }
        println!("{:<28} {major:>2} {}", "TOTAL", total.line());
    }
}

struct Options {
    files: Vec<PathBuf>,
    majors: Vec<u16>,
    before: Option<PathBuf>,
    every: usize,
    show: Show,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Show {
    None,
    Ddl,
    All,
}

impl Options {
    fn read() -> Self {
        let mut options =
            Self { files: Vec::new(), majors: support::majors(), before: None, every: 25, show: Show::None };
        let mut only: Vec<String> = Vec::new();
        let mut dir = None;
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            let mut value = || args.next().expect("the option takes a value");
            match arg.as_str() {
                "--pg" => {
                    options.majors = value().split(',').map(|m| m.parse().expect("a major version")).collect();
                }
                "--only" => only = value().split(',').map(str::to_owned).collect(),
                "--before" => options.before = Some(value().into()),
                "--every" => options.every = value().parse().expect("a number of statements"),
                "--show" => {
                    options.show = match value().as_str() {
                        "all" => Show::All,
                        "ddl" => Show::Ddl,
                        "none" => Show::None,
                        other => panic!("`{other}` is nothing to show: `all`, `ddl` and `none` are"),
                    }
                }
                _ => dir = Some(PathBuf::from(arg)),
            }
        }
        let dir =
            dir.expect("usage: suite DIR [--pg 15,18] [--only NAME,NAME] [--before FILE] [--every N] [--show ddl]");
        options.files = support::sql_files(&dir)
            .into_iter()
            .filter(|f| only.is_empty() || only.iter().any(|name| f.file_stem().is_some_and(|n| *n == **name)))
            .collect();
        options
    }
}

/// How often both sides said what.
#[derive(Default)]
struct Tally {
    statements: usize,
    /// Both accept, and replay says what comes of it.
    equal: usize,
    /// Both refuse, in the same words.
    alike: usize,
    /// Both refuse, the DETAIL or the HINT differs.
    hints: usize,
    /// Both refuse, in other words.
    otherwise: usize,
    /// One accepts, the other refuses, and replay does not say that it does not know.
    silent: usize,
    /// The same for queries and the statements that change rows.
    queries: usize,
    /// The same where rows may be why the server refuses.
    rows: usize,
    /// The server refuses for want of a privilege: replay runs as a superuser, whatever role is set.
    rights: usize,
    /// Replay says that it does not know.
    opaque: usize,
    panics: usize,
    /// The connection was lost.
    lost: usize,
    /// Not sent to either: what psql would send is not known.
    unsent: usize,
    /// Objects that differ where the catalogs are compared.
    objects: usize,
    /// The same where something unknown may be the reason.
    unjudged: usize,
    misprinted: usize,
}

impl Tally {
    const TITLE: &str = " stmts  equal  alike  hints  other silent queries   rows rights opaque panics   lost unsent | objects unjudged misprinted";

    fn add(&mut self, other: &Self) {
        let Self {
            statements,
            equal,
            alike,
            hints,
            otherwise,
            silent,
            queries,
            rows,
            rights,
            opaque,
            panics,
            lost,
            unsent,
            objects,
            unjudged,
            misprinted,
        } = other;
        self.statements += statements;
        self.equal += equal;
        self.alike += alike;
        self.hints += hints;
        self.otherwise += otherwise;
        self.silent += silent;
        self.queries += queries;
        self.rows += rows;
        self.rights += rights;
        self.opaque += opaque;
        self.panics += panics;
        self.lost += lost;
        self.unsent += unsent;
        self.objects += objects;
        self.unjudged += unjudged;
        self.misprinted += misprinted;
    }

    fn line(&self) -> String {
        format!(
            "{:>6} {:>6} {:>6} {:>6} {:>6} {:>6} {:>7} {:>6} {:>6} {:>6} {:>6} {:>6} {:>6} | {:>7} {:>8} {:>10}",
            self.statements,
            self.equal,
            self.alike,
            self.hints,
            self.otherwise,
            self.silent,
            self.queries,
            self.rows,
            self.rights,
            self.opaque,
            self.panics,
            self.lost,
            self.unsent,
            self.objects,
            self.unjudged,
            self.misprinted
        )
    }
}

/// What replay says to a statement.
enum Ours {
    Accepts,
    Opaque(String),
    Refuses { sqlstate: String, message: String, detail: Option<String>, hint: Option<String> },
    Panics,
}

fn run(server: &'static Server, file: &Path, options: &Options) -> Tally {
    let mut sides = Sides {
        db: server.database_named("regression"),
        replay: Replay::with_access(Version(server.major), None),
        tally: Tally::default(),
        show: Show::None,
        misprinted: BTreeSet::new(),
    };
    sides.db.run("ALTER DATABASE regression SET statement_timeout = '60s'").expect("a database can be set up");
    sides.db.reconnect();
    if let Some(before) = &options.before {
        sides.script(before, usize::MAX);
        sides.compare("what runs before");
    }
    sides.tally = Tally::default();
    sides.show = options.show;
    sides.script(file, options.every);
    let tally = std::mem::take(&mut sides.tally);
    drop(sides);
    support::forget_roles(server);
    tally
}

/// The two sides, in step.
struct Sides {
    db: Database,
    replay: Replay,
    tally: Tally,
    show: Show,
    /// What was printed otherwise already.
    misprinted: BTreeSet<String>,
}

impl Sides {
    fn script(&mut self, file: &Path, every: usize) {
        let bytes = std::fs::read(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let name = file.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        let mut since = 0;
        let mut from = 1;
        for (line, item) in script::read(&text) {
            match item {
                Item::Statement(text) => self.step(&name, line, &text, None),
                Item::Copy(text, data) => self.step(&name, line, &text, Some(&data)),
                Item::Unknown => self.tally.unsent += 1,
                Item::Connect(role) => {
                    self.both("ROLLBACK");
                    self.both("DISCARD ALL");
                    if let Some(role) = role {
                        self.both(&format!("SET SESSION AUTHORIZATION {role}"));
                    }
                }
            }
            since += 1;
            if since >= every && self.replay.session.transaction.is_none() {
                self.compare(&format!("{name}:{from}-{line}"));
                since = 0;
                from = line + 1;
            }
        }
        self.both("ROLLBACK");
        self.compare(&format!("{name}:{from}-"));
    }

    fn both(&mut self, sql: &str) {
        let _ = self.db.run(sql);
        let _ = self.ours(sql);
    }

    fn ours(&mut self, sql: &str) -> Ours {
        let script = parse(Source::new("suite.sql", sql));
        let [statement] = script.statements.as_slice() else {
            if let Some(transaction) = &mut self.replay.session.transaction {
                transaction.failed = true;
            }
            let message = script.problems.first().map_or("it is not read", |p| &p.message).to_owned();
            return Ours::Refuses { sqlstate: "42601".to_owned(), message, detail: None, hint: None };
        };
        match catch_unwind(AssertUnwindSafe(|| self.replay.step(statement))) {
            Err(_) => Ours::Panics,
            Ok(Ok(outcome)) => match outcome.opaque.first() {
                None => Ours::Accepts,
                Some(mark) => Ours::Opaque(format!("{}: {}", mark.tag, mark.reason)),
            },
            Ok(Err(r)) => {
                Ours::Refuses { sqlstate: r.sqlstate.to_owned(), message: r.message, detail: r.detail, hint: r.hint }
            }
        }
    }

    fn step(&mut self, file: &str, line: usize, sql: &str, data: Option<&str>) {
        let first = sql.split_whitespace().next().unwrap_or_default().to_lowercase();
        let on_rows = ON_ROWS.contains(&first.as_str());
        let sent = if first == "copy" { with_files(sql, data) } else { sql.to_owned() };
        let Ok(theirs) = catch_unwind(AssertUnwindSafe(|| self.db.run(&sent).map(|_| ()))) else {
            self.tally.lost += 1;
            println!("LOST {file}:{line}: {}", one_line(sql));
            // A server that crashed needs a moment to recover.
            std::thread::sleep(std::time::Duration::from_secs(3));
            self.db.reconnect();
            self.both("ROLLBACK");
            self.both("DISCARD ALL");
            return;
        };
        let before = self.replay.clone();
        let ours = self.ours(sql);
        self.tally.statements += 1;
        let shown = self.show == Show::All || self.show == Show::Ddl && !on_rows;
        let tell = |what: &str, server: &str, replay: &str| {
            if shown {
                println!("{what} {file}:{line}: {}\n    server: {server}\n    replay: {replay}", one_line(sql));
            }
        };
        let said = |e: &Refusal| format!("{} {}{}", e.sqlstate, e.message, extra(e.detail.as_ref(), e.hint.as_ref()));
        match (&theirs, &ours) {
            (_, Ours::Panics) => {
                self.tally.panics += 1;
                tell("PANIC", "?", "it panics");
                self.replay = before;
            }
            (Ok(()), Ours::Accepts) => self.tally.equal += 1,
            (Ok(()), Ours::Opaque(reason)) => {
                self.tally.opaque += 1;
                tell("OPAQUE", "accepted", reason);
            }
            (Ok(()), Ours::Refuses { sqlstate, message, detail, hint }) => {
                *(if on_rows { &mut self.tally.queries } else { &mut self.tally.silent }) += 1;
                tell(
                    if on_rows { "QUERY" } else { "SILENT" },
                    "accepted",
                    &format!("{sqlstate} {message}{}", extra(detail.as_ref(), hint.as_ref())),
                );
                if self.replay.session.transaction.is_none() {
                    self.follow();
                } else {
                    self.replay = before;
                }
            }
            (Err(e), Ours::Accepts | Ours::Opaque(_)) => {
                let by_rows = matches!(&e.sqlstate[..2], "22" | "23" | "P0" | "21");
                if let Ours::Opaque(_) = ours {
                    self.tally.opaque += 1;
                } else if by_rows {
                    self.tally.rows += 1;
                    tell("ROWS", &said(e), "accepted");
                } else if e.sqlstate == "42501" {
                    self.tally.rights += 1;
                    tell("RIGHTS", &said(e), "accepted");
                } else {
                    *(if on_rows { &mut self.tally.queries } else { &mut self.tally.silent }) += 1;
                    tell(if on_rows { "QUERY" } else { "SILENT" }, &said(e), "accepted");
                }
                self.replay = before;
                if sql.to_lowercase().contains("concurrently") && self.replay.session.transaction.is_none() {
                    // It leaves behind what it had made by then.
                    self.follow();
                }
                if let Some(transaction) = &mut self.replay.session.transaction {
                    transaction.failed = true;
                }
                // A COMMIT that is refused ends its block all the same.
                let prepares = first == "prepare" && sql.to_lowercase().contains(" transaction");
                if prepares || matches!(first.as_str(), "commit" | "end") {
                    let _ = self.ours("ROLLBACK");
                }
            }
            (Err(e), Ours::Refuses { sqlstate, message, detail, hint }) => {
                let syntax = e.sqlstate == "42601" && sqlstate == "42601";
                let grammar = sqlstate == "42601" && message.contains(&e.message);
                if syntax || grammar {
                    self.tally.alike += 1;
                } else if e.sqlstate != *sqlstate || e.message != *message {
                    self.tally.otherwise += 1;
                    tell("OTHER", &said(e), &format!("{sqlstate} {message}{}", extra(detail.as_ref(), hint.as_ref())));
                } else if e.detail != *detail || e.hint != *hint {
                    self.tally.hints += 1;
                    tell("HINT", &said(e), &format!("{sqlstate} {message}{}", extra(detail.as_ref(), hint.as_ref())));
                } else {
                    self.tally.alike += 1;
                }
            }
        }
    }

    /// Compares the catalogs, and takes over what differs.
    fn compare(&mut self, place: &str) {
        let Ok((raw, live)) = catch_unwind(AssertUnwindSafe(|| self.db.introspect_both_with_access())) else {
            println!("PANIC {place}: introspection");
            self.tally.panics += 1;
            return;
        };
        let found = compare(&self.replay.catalog, &raw, &live);
        self.tally.objects += found.different.len();
        self.tally.unjudged += found.unjudged.len();
        let new: Vec<&String> =
            found.misprinted.iter().map(|(_, text)| text).filter(|t| self.misprinted.insert((*t).clone())).collect();
        self.tally.misprinted += new.len();
        if self.show != Show::None {
            for (_, text) in &found.different {
                println!("OBJECT {place}: {}", text.trim_end());
            }
            for (_, text) in &found.unjudged {
                println!("UNJUDGED {place}: {}", text.trim_end());
            }
            for text in new {
                println!("MISPRINT {place}: {}", text.trim_end());
            }
        }
        self.take_over(&live.catalog);
    }

    /// Takes over what differs.
    fn follow(&mut self) {
        if let Ok((_, live)) = catch_unwind(AssertUnwindSafe(|| self.db.introspect_both_with_access())) {
            self.take_over(&live.catalog);
        }
    }

    /// Takes the server's objects, and none of what was unknown; what is temporary stays, since it is not read.
    fn take_over(&mut self, live: &Catalog) {
        let changes = diff(&self.replay.catalog, live);
        let differs = |c: &&Change| c.address().schema().is_none_or(|s| s != "pg_temp");
        if !changes.iter().any(|c| differs(&c)) && self.replay.catalog.opaque().next().is_none() {
            return;
        }
        let mut catalog = live.clone();
        for (at, object) in self.replay.catalog.iter() {
            if at.schema().is_some_and(|s| s == "pg_temp") {
                let origins = self.replay.catalog.entry(at).map(|e| e.origins.clone()).unwrap_or_default();
                catalog.put(at.clone(), object.clone(), origins);
            }
        }
        self.replay.catalog = catalog;
    }
}

/// A COPY from and to the client as one from and to a file: the simple protocol has no way for the data.
fn with_files(sql: &str, data: Option<&str>) -> String {
    let Some(at) = sql.to_lowercase().find(if data.is_some() { "stdin" } else { "stdout" }) else {
        return sql.to_owned();
    };
    let (path, length) = match data {
        Some(data) => {
            let path = std::env::temp_dir().join(format!("undrift-copy-{}", std::process::id()));
            std::fs::write(&path, data).expect("a temporary file can be written");
            (path, "stdin".len())
        }
        None => ("/dev/null".into(), "stdout".len()),
    };
    format!("{}'{}'{}", &sql[..at], path.display(), &sql[at + length..])
}

fn extra(detail: Option<&String>, hint: Option<&String>) -> String {
    let detail = detail.map(|d| format!(" DETAIL: {d}")).unwrap_or_default();
    let hint = hint.map(|h| format!(" HINT: {h}")).unwrap_or_default();
    (detail + &hint).replace('\n', "⏎")
}

fn one_line(sql: &str) -> String {
    let mut text = sql.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.len() > 400 {
        let end = (0..=400).rev().find(|i| text.is_char_boundary(*i)).unwrap_or_default();
        text.truncate(end);
        text.push('…');
    }
    text
}
