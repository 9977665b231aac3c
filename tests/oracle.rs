//! What a server has after executing SQL is what replay says: every case of `testdata/replay`, on every server.
//!
//! The grammar of a case is in `testdata/README.md`.

#![allow(clippy::print_stderr, reason = "a skipped case says so")]

mod support;

use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use undrift::catalog::Version;
use undrift::replay::{Outcome, Reject, Replay};
use undrift::sql::{Script, Source, Statement, parse};

use support::compare::compare;
use support::{Database, Refusal, Server};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/replay");
    let mut trials = Vec::new();
    for path in support::sql_files(&root) {
        let name = path.strip_prefix(&root).unwrap_or(&path).display().to_string().replace('\\', "/");
        let case = Arc::new(Case::read(&path, &name));
        for major in support::majors().into_iter().filter(|m| case.runs_on(*m)) {
            let case = case.clone();
            trials.push(Trial::test(format!("{name} on {major}"), move || case.check(major)));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// One file.
struct Case {
    script: Script,
    /// `-- version …` on the first line.
    versions: Option<Versions>,
    /// `-- access` on the first line: owners and privileges are compared, too.
    access: bool,
    /// `-- extension …` on the first line: the case needs a server that has it.
    extension: Option<String>,
    /// What is said before each statement.
    notes: Vec<Notes>,
}

/// What the comments before a statement say of it.
#[derive(Default)]
struct Notes {
    /// The SQLSTATE with which the server refuses it.
    reject: Option<String>,
    /// It may stay unevaluated.
    opaque: bool,
    /// The server's DETAIL is one of several that would do.
    any_detail: bool,
    versions: Option<Versions>,
}

/// `>= 16`, `< 15`.
#[derive(Clone)]
struct Versions {
    operator: String,
    major: u16,
}

/// Whether a server could create an extension.
fn has_extension(server: &'static Server, name: &str) -> bool {
    let sql = format!("SELECT count(*) FROM pg_available_extensions WHERE name = '{name}'");
    server.database().one(&sql) != "0"
}

impl Versions {
    fn read(text: &str) -> Option<Self> {
        let (operator, major) = text.trim().strip_prefix("version ")?.trim().split_once(' ')?;
        Some(Self { operator: operator.to_owned(), major: major.trim().parse().ok()? })
    }

    fn contain(&self, major: u16) -> bool {
        match self.operator.as_str() {
            ">=" => major >= self.major,
            "<" => major < self.major,
            other => panic!("`{other}` is not an operator of a version line: `>=` and `<` are"),
        }
    }
}

impl Case {
    fn read(path: &Path, name: &str) -> Self {
        let text = std::fs::read_to_string(path).expect("the case can be read");
        let script = parse(Source::new(name, text));
        let mut notes: Vec<Notes> = script.statements.iter().map(|_| Notes::default()).collect();
        let mut versions = None;
        let mut access = false;
        let mut extension = None;
        for comment in &script.comments {
            let text = script.source.slice(comment.span).trim_start_matches("--").trim();
            let read = Versions::read(text);
            if let (Some(name), 0) = (text.strip_prefix("extension "), comment.span.start) {
                extension = Some(name.trim().to_owned());
                continue;
            }
            if text == "access" && comment.span.start == 0 {
                access = true;
                continue;
            }
            if read.is_some() && comment.span.start == 0 {
                versions = read;
                continue;
            }
            let Some(next) = script.statements.iter().position(|s| s.span.start > comment.span.start) else { continue };
            let note = &mut notes[next];
            if let Some(code) = text.strip_prefix("reject ") {
                note.reject = Some(code.trim().to_owned());
            } else if text == "opaque" {
                note.opaque = true;
            } else if text == "any detail" {
                note.any_detail = true;
            } else if read.is_some() {
                note.versions = read;
            }
        }
        Self { script, versions, access, extension, notes }
    }

    fn runs_on(&self, major: u16) -> bool {
        self.versions.as_ref().is_none_or(|v| v.contain(major))
    }

    /// The statements that run on a version.
    fn statements(&self, major: u16) -> impl Iterator<Item = (&Statement, &Notes)> {
        self.script
            .statements
            .iter()
            .zip(&self.notes)
            .filter(move |(_, n)| n.versions.as_ref().is_none_or(|v| v.contain(major)))
    }

    fn check(&self, major: u16) -> Result<(), Failed> {
        if let Some(problem) = self.script.problems.first() {
            return Err(format!("the case is not read: {}", problem.message).into());
        }
        let Some(server) = support::server(major) else { return Ok(()) };
        if let Some(extension) = &self.extension
            && !has_extension(server, extension)
        {
            eprintln!("SKIPPED: PostgreSQL {major} has no extension {extension} here");
            return Ok(());
        }
        let wrong = self.on_server_alone(server);
        if !wrong.is_empty() {
            return Err(format!("the case is wrong:\n{wrong}").into());
        }
        let mut wrong = self.run(server, false);
        if wrong.is_empty() {
            return Ok(());
        }
        // Once more, step by step, for the place where the two first part.
        let stepwise = self.run(server, true);
        if !stepwise.is_empty() {
            wrong = stepwise;
        }
        Err(wrong.into())
    }

    /// Whether the server does what the case says.
    fn on_server_alone(&self, server: &'static Server) -> String {
        let db = server.database();
        let mut wrong = String::new();
        for (statement, notes) in self.statements(server.major) {
            let theirs = db.run(statement.text()).map(|_| ());
            if let Some(text) = judge_case(notes, &theirs) {
                let _ = writeln!(wrong, "{}: {}\n    {text}", statement.origin(), first_line(statement));
            }
        }
        wrong
    }

    /// Runs the case on both sides and returns what differs.
    fn run(&self, server: &'static Server, stepwise: bool) -> String {
        let db = server.database();
        let version = Version(server.major);
        let mut replay = if self.access { Replay::with_access(version, None) } else { Replay::new(version) };
        let mut wrong = String::new();
        for (statement, notes) in self.statements(server.major) {
            let theirs = db.run(statement.text()).map(|_| ());
            let ours = replay.step(statement);
            if let Some(text) = judge(notes, &theirs, &ours) {
                let _ = writeln!(wrong, "{}: {}\n    {text}", statement.origin(), first_line(statement));
            }
            if stepwise && replay.session.transaction.is_none() {
                let text = differences(&replay, &db, self.access);
                if !text.is_empty() {
                    let _ = writeln!(wrong, "after {}: {}\n{text}", statement.origin(), first_line(statement));
                    return wrong;
                }
            }
        }
        if !stepwise {
            wrong.push_str(&differences(&replay, &db, self.access));
        }
        wrong
    }
}

/// What is wrong with what a case says of the server.
fn judge_case(notes: &Notes, theirs: &Result<(), Refusal>) -> Option<String> {
    match (&notes.reject, theirs) {
        (None, Err(e)) => Some(format!("the server refuses it: {} {}", e.sqlstate, e.message)),
        (Some(code), Ok(())) => Some(format!("the server accepts it, the case says {code}")),
        (Some(code), Err(e)) if *code != e.sqlstate => {
            Some(format!("the server refuses it with {} {}, the case says {code}", e.sqlstate, e.message))
        }
        _ => None,
    }
}

/// What is wrong with replay's outcome of one statement.
fn judge(notes: &Notes, theirs: &Result<(), Refusal>, ours: &Result<Outcome, Reject>) -> Option<String> {
    match (theirs, ours) {
        (Ok(()), Ok(outcome)) => {
            (!notes.opaque).then(|| outcome.opaque.first()).flatten().map(|o| format!("not evaluated: {}", o.reason))
        }
        (Ok(()), Err(r)) => Some(format!("replay refuses it: {} {}", r.sqlstate, r.message)),
        (Err(e), Ok(_)) => Some(format!("replay accepts it, the server says {} {}", e.sqlstate, e.message)),
        (Err(e), Err(r)) if e.sqlstate != r.sqlstate || e.message != r.message => {
            Some(format!("server {} {}\n    replay {} {}", e.sqlstate, e.message, r.sqlstate, r.message))
        }
        (Err(e), Err(r)) => {
            let parts = [("DETAIL", &e.detail, &r.detail), ("HINT", &e.hint, &r.hint)];
            // Where one of the server's own catalogs has the key already, the numbers of objects are shown.
            let by_catalog = e.sqlstate == "23505" && e.message.contains("unique constraint \"pg_");
            let wrong = parts.into_iter().filter(|(part, theirs, ours)| {
                let loose = by_catalog || notes.any_detail && theirs.is_some() && ours.is_some();
                theirs != ours && !(loose && *part == "DETAIL")
            });
            let wrong: Vec<String> =
                wrong.map(|(part, theirs, ours)| format!("{part}: server {theirs:?}\n    replay {ours:?}")).collect();
            (!wrong.is_empty()).then(|| wrong.join("\n    "))
        }
    }
}

fn differences(replay: &Replay, db: &Database, access: bool) -> String {
    let (raw, live) = if access { db.introspect_both_with_access() } else { db.introspect_both() };
    let comparison = compare(&replay.catalog, &raw, &live);
    comparison.different.iter().chain(&comparison.misprinted).map(|(_, text)| text.as_str()).collect()
}

fn first_line(statement: &Statement) -> &str {
    statement.text().lines().next().unwrap_or_default()
}
