//! Replays real migration histories here and on real servers, and compares what comes out.
//!
//! ```text
//! cargo run --release --example corpus -- DIR [--pg 15,18] [--only NAME,NAME] [--show NAME] [--offline]
//! cargo run --release --example corpus -- DIR --dump [--pg 15,17] [--only NAME,NAME] [--show NAME]
//! ```
//!
//! Every folder of `DIR` with a `steps.json` is a history: what runs, in which order and transaction mode. `--show`
//! prints in detail what replay refuses, does not evaluate, and answers otherwise than the server; `--offline` replays
//! without a server. `--dump` compares what is printed for the result with `replayed_pg15.sql` and its like, which
//! `pg_dump --schema-only --no-owner --no-privileges` wrote after a server ran the history.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for developers")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use undrift::catalog::Version;
use undrift::history::TransactionMode;
use undrift::live::Live;
use undrift::replay::run::Run;
use undrift::sql::{Script, Source, Span, parse_part};

use support::compare::{Comparison, compare};
use support::dump;

fn main() {
    let options = Options::read();
    if options.dump {
        return compare_dumps(&options);
    }
    println!(
        "{:<16} {:>2} {:>5} {:>6} {:>6} {:>6} {:>7} {:>7} {:>9} {:>9} {:>10} {:>8} {:>8}  server",
        "history",
        "pg",
        "files",
        "stmts",
        "eval",
        "opaque",
        "refused",
        "equal",
        "different",
        "unjudged",
        "misprinted",
        "undrift",
        "server"
    );
    let mut totals: BTreeMap<u16, Row> = BTreeMap::new();
    for dir in &options.histories {
        let history = CorpusHistory::read(dir);
        for major in &options.majors {
            let row = history.measure(*major, &options);
            row.print(&history.name, *major);
            totals.entry(*major).or_default().add(&row);
        }
    }
    for (major, row) in totals {
        row.print("TOTAL", major);
    }
}

/// Prints how the text for every history relates to what `pg_dump` wrote of it.
fn compare_dumps(options: &Options) {
    println!("{:<16} {:>2} {:>7} {:>6} {:>8} {:>6}", "history", "pg", "entries", "equal", "in order", "same");
    for major in &options.majors {
        let mut total = dump::Comparison::default();
        let mut same = 0;
        for dir in &options.histories {
            let history = CorpusHistory::read(dir);
            let Ok(theirs) = std::fs::read_to_string(dir.join(format!("replayed_pg{major}.sql"))) else { continue };
            let mut run = Run::new(Version(*major));
            let (mut row, mut details) = (Row::default(), Details::default());
            history.replay_all(&mut run, &mut row, &mut details);
            let ours = undrift::plan::print_schema(&run.replay.catalog, Version(*major));
            let found = dump::compare(&theirs, &ours);
            let yes = if found.same { "yes" } else { "no" };
            let (entries, equal, in_order) = (found.entries, found.equal, found.in_order);
            println!("{:<16} {major:>2} {entries:>7} {equal:>6} {in_order:>8} {yes:>6}", history.name);
            if options.show.contains(&history.name) {
                found.differences.iter().for_each(|d| println!("{}", d.trim_end()));
            }
            total.entries += entries;
            total.equal += equal;
            total.in_order += in_order;
            same += usize::from(found.same);
            for (kind, count) in found.by_kind {
                *total.by_kind.entry(kind).or_default() += count;
            }
        }
        #[expect(clippy::cast_precision_loss, reason = "a percentage for people")]
        let share = |n: usize| 100.0 * n as f64 / total.entries.max(1) as f64;
        println!(
            "on {major}: {} entries, {:.2} % equal, {:.2} % in order, {same} whole texts the same",
            total.entries,
            share(total.equal),
            share(total.in_order)
        );
        for ((kind, what), count) in &total.by_kind {
            println!("  {count:>5} {kind} {what}");
        }
    }
}

struct Options {
    histories: Vec<PathBuf>,
    majors: Vec<u16>,
    show: Vec<String>,
    offline: bool,
    dump: bool,
}

impl Options {
    fn read() -> Self {
        let mut dir = None;
        let (mut majors, mut show, mut only, mut offline) = (None, Vec::new(), Vec::new(), false);
        let mut dump = false;
        let list = |text: Option<String>| -> Vec<String> {
            text.expect("the option takes a value").split(',').map(str::to_owned).collect()
        };
        let mut args = std::env::args().skip(1);
        while let Some(arg) = args.next() {
            match arg.as_str() {
                "--pg" => {
                    majors = Some(list(args.next()).iter().map(|m| m.parse().expect("a major version")).collect());
                }
                "--show" => show = list(args.next()),
                "--only" => only = list(args.next()),
                "--offline" => offline = true,
                "--dump" => dump = true,
                _ => dir = Some(PathBuf::from(arg)),
            }
        }
        let dir = dir.expect("usage: corpus DIR [--pg 15,18] [--only NAME,NAME] [--show NAME,NAME] [--offline]");
        only.extend(show.iter().cloned());
        let mut histories: Vec<PathBuf> = std::fs::read_dir(&dir)
            .expect("the directory can be read")
            .map(|entry| entry.expect("the directory can be read").path())
            .filter(|path| path.join("steps.json").exists())
            .filter(|path| only.is_empty() || only.iter().any(|name| path.ends_with(name)))
            .collect();
        histories.sort();
        let majors = majors.unwrap_or_else(|| if dump { vec![15, 17] } else { support::majors() });
        Self { histories, majors, show, offline, dump }
    }
}

/// One step of a history.
struct CorpusStep {
    id: String,
    /// The text that runs, a part of the file.
    text: String,
    /// It is wrapped in a transaction.
    wrapped: bool,
}

impl CorpusStep {
    /// Whether it has commands that only psql understands.
    fn needs_psql(&self) -> bool {
        self.text.lines().any(|line| line.starts_with('\\'))
    }
}

struct CorpusHistory {
    name: String,
    dir: PathBuf,
    prelude: Option<String>,
    search_path: Option<String>,
    steps: Vec<CorpusStep>,
}

impl CorpusHistory {
    fn read(dir: &Path) -> Self {
        // psql runs in the folder of the migrations, so paths must not depend on where this program runs.
        let dir = &dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
        let json = |name: &str| -> serde_json::Value {
            let text = std::fs::read_to_string(dir.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
            serde_json::from_str(&text).unwrap_or_else(|e| panic!("{name}: {e}"))
        };
        let steps = json("steps.json");
        let prelude = std::fs::read_to_string(dir.join("prelude.sql")).ok();
        let options = json("corpus.json")["session_options"].as_str().map(str::to_owned);
        let said = options.as_deref().and_then(|o| o.split_once("search_path="));
        // Replay knows no settings of databases: what the prelude sets goes before every step.
        let set = prelude.as_deref().and_then(|p| p.split_once("ALTER DATABASE corpus SET search_path TO "));
        let search_path = said.or(set).map(|(_, path)| path.split(';').next().unwrap_or_default().to_owned());
        let steps = steps.as_array().expect("steps.json is a list").iter().map(|step| {
            let file = step["up"].as_str().expect("a step has a file");
            let bytes = std::fs::read(dir.join(file)).unwrap_or_else(|e| panic!("{file}: {e}"));
            let text = String::from_utf8_lossy(&bytes).into_owned();
            CorpusStep {
                id: file.to_owned(),
                text: match step["section"].as_str() {
                    Some(wanted) => section(&text, wanted),
                    None => text,
                },
                wrapped: step["up_mode"] == "tx",
            }
        });
        Self {
            name: dir.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default(),
            dir: dir.to_owned(),
            prelude,
            search_path,
            steps: steps.collect(),
        }
    }

    fn measure(&self, major: u16, options: &Options) -> Row {
        let mut row = Row { files: self.steps.len(), ..Row::default() };
        let mut run = Run::new(Version(major));
        let mut details = Details::default();
        self.replay_all(&mut run, &mut row, &mut details);
        if !options.offline {
            match support::server(major) {
                None => "no server".clone_into(&mut row.outcome),
                Some(server) => match self.run_on(server) {
                    Err(why) => row.outcome = why,
                    Ok((raw, live, time)) => {
                        row.server = time;
                        "ok".clone_into(&mut row.outcome);
                        let comparison = compare(&run.replay.catalog, &raw, &live);
                        row.equal = comparison.equal;
                        row.different = comparison.different.len();
                        row.misprinted = comparison.misprinted.len();
                        row.unjudged = comparison.unjudged.len();
                        details.comparison = comparison;
                    }
                },
            }
        }
        if options.show.contains(&self.name) {
            details.print(&self.name, major);
        }
        row
    }

    fn replay_all(&self, run: &mut Run, row: &mut Row, details: &mut Details) {
        if let Some(prelude) = &self.prelude {
            for step in run.script(&self.parse("prelude.sql", prelude), TransactionMode::Statement) {
                if let Err(reject) = step.outcome {
                    details.refused.push(format!("prelude.sql: {} {}", reject.sqlstate, reject.message));
                }
            }
        }
        for step in &self.steps {
            self.replay(step, run, row, details);
        }
    }

    /// Parses a step. A setting of the whole history's sessions goes before it, on its first line.
    fn parse(&self, file: &str, text: &str) -> Script {
        let source = Source::new(format!("{}/{file}", self.name), text.to_owned());
        let end = u32::try_from(text.len()).expect("a migration is smaller than 4 GB");
        let mut script = parse_part(source, Span::new(0, end));
        if let Some(path) = &self.search_path {
            let set = Source::new("session", format!("SET search_path = {path}"));
            let end = u32::try_from(set.text.len()).expect("a setting is short");
            let set = parse_part(set, Span::new(0, end));
            script.statements.splice(0..0, set.statements);
        }
        script
    }

    fn replay(&self, step: &CorpusStep, run: &mut Run, row: &mut Row, details: &mut Details) {
        let start = Instant::now();
        let script = self.parse(&step.id, &step.text);
        let mode = if step.wrapped { TransactionMode::File } else { TransactionMode::Statement };
        let steps = run.script(&script, mode);
        row.undrift += start.elapsed();
        let extra = usize::from(self.search_path.is_some());
        row.statements += script.statements.len() - extra;
        for problem in &script.problems {
            details.problems.push(format!("{}: {}", step.id, problem.message));
        }
        for (statement, step) in script.statements.iter().zip(&steps).skip(extra) {
            let place = statement.origin();
            match &step.outcome {
                Err(reject) => {
                    row.refused += 1;
                    details.refused.push(format!("{place}: {} {}", reject.sqlstate, reject.message));
                }
                Ok(outcome) if outcome.opaque.is_empty() => row.evaluated += 1,
                Ok(outcome) => {
                    row.opaque += 1;
                    for mark in &outcome.opaque {
                        let entry = details.opaque.entry((mark.tag.to_string(), mark.reason.clone())).or_default();
                        entry.0 += 1;
                        entry.1.get_or_insert_with(|| place.to_string());
                    }
                }
            }
        }
    }

    /// Runs the same steps on a server and reads the result. Every step has a session of its own.
    fn run_on(&self, server: &'static support::Server) -> Result<(Live, Live, Duration), String> {
        let mut db = server.database_named("corpus");
        let start = Instant::now();
        if let Some(prelude) = &self.prelude {
            for statement in &self.parse("prelude.sql", prelude).statements {
                db.run(statement.text()).map_err(|e| format!("prelude.sql: {}", e.message))?;
            }
        }
        if let Some(path) = &self.search_path {
            db.run(&format!("ALTER DATABASE corpus SET search_path = {path}")).map_err(|e| e.message)?;
        }
        db.reconnect();
        for step in &self.steps {
            let failed = |e: support::Refusal| format!("{}: {} {}", step.id, e.sqlstate, e.message);
            db.run("DISCARD ALL").map_err(failed)?;
            if step.needs_psql() {
                self.run_with_psql(step, &db)?;
            } else if step.wrapped {
                db.run("BEGIN").map_err(failed)?;
                db.run(&step.text).map_err(failed)?;
                db.run("COMMIT").map_err(failed)?;
            } else {
                let extra = usize::from(self.search_path.is_some());
                for statement in self.parse(&step.id, &step.text).statements.iter().skip(extra) {
                    db.run(statement.text()).map_err(failed)?;
                }
            }
        }
        let time = start.elapsed();
        let (raw, live) = db.introspect_both();
        Ok((raw, live, time))
    }
}

impl CorpusHistory {
    fn run_with_psql(&self, step: &CorpusStep, db: &support::Database) -> Result<(), String> {
        let mut psql = std::process::Command::new("psql");
        psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", &db.url()]).current_dir(self.dir.join("migrations"));
        if step.wrapped {
            psql.arg("-1");
        }
        let output = psql.arg("-f").arg(self.dir.join(&step.id)).output().map_err(|e| format!("psql: {e}"))?;
        if output.status.success() {
            return Ok(());
        }
        Err(format!("{}: {}", step.id, String::from_utf8_lossy(&output.stderr).lines().next().unwrap_or_default()))
    }
}

/// The lines between a section's marker (`-- +goose Up`, `-- migrate:down`, `-- 18 up`) and the next marker.
fn section(text: &str, wanted: &str) -> String {
    let marker = |line: &str| -> Option<String> {
        let line = line.trim().strip_prefix("--")?.trim().to_ascii_lowercase();
        let line = line.trim_start_matches("+goose").trim_start_matches("+migrate").trim_start_matches("migrate:");
        let words: Vec<&str> = line.split_whitespace().collect();
        match words.as_slice() {
            [direction @ ("up" | "down"), ..] => Some((*direction).to_owned()),
            [number, direction @ ("up" | "down")] if number.parse::<u32>().is_ok() => {
                Some(format!("{number} {direction}"))
            }
            _ => None,
        }
    };
    let mut inside = false;
    let mut out = String::new();
    for line in text.lines() {
        if let Some(found) = marker(line) {
            inside = found == wanted;
        }
        if inside {
            out.push_str(line);
        }
        // Lines keep their numbers.
        out.push('\n');
    }
    out
}

/// One line of the table.
#[derive(Default)]
struct Row {
    files: usize,
    statements: usize,
    evaluated: usize,
    opaque: usize,
    refused: usize,
    equal: usize,
    different: usize,
    unjudged: usize,
    misprinted: usize,
    undrift: Duration,
    server: Duration,
    outcome: String,
}

impl Row {
    fn add(&mut self, other: &Self) {
        self.files += other.files;
        self.statements += other.statements;
        self.evaluated += other.evaluated;
        self.opaque += other.opaque;
        self.refused += other.refused;
        self.equal += other.equal;
        self.different += other.different;
        self.unjudged += other.unjudged;
        self.misprinted += other.misprinted;
        self.undrift += other.undrift;
        self.server += other.server;
    }

    fn print(&self, name: &str, major: u16) {
        println!(
            "{name:<16} {major:>2} {:>5} {:>6} {:>6} {:>6} {:>7} {:>7} {:>9} {:>9} {:>10} {:>8.3} {:>8.2}  {}",
            self.files,
            self.statements,
            self.evaluated,
            self.opaque,
            self.refused,
            self.equal,
            self.different,
            self.unjudged,
            self.misprinted,
            self.undrift.as_secs_f64(),
            self.server.as_secs_f64(),
            self.outcome
        );
    }
}

/// What `--show` prints.
#[derive(Default)]
struct Details {
    problems: Vec<String>,
    refused: Vec<String>,
    opaque: BTreeMap<(String, String), (usize, Option<String>)>,
    comparison: Comparison,
}

impl Details {
    fn print(&self, name: &str, major: u16) {
        println!("\n==== {name} on {major}");
        for line in &self.problems {
            println!("not read: {line}");
        }
        for line in &self.refused {
            println!("refused: {line}");
        }
        for ((tag, reason), (count, first)) in &self.opaque {
            println!("opaque: {count} × {tag}: {reason} (first at {})", first.as_deref().unwrap_or("?"));
        }
        for (_, text) in &self.comparison.different {
            print!("{text}");
        }
        for (_, text) in &self.comparison.misprinted {
            print!("{text}");
        }
        for (at, _) in &self.comparison.unjudged {
            println!("unjudged: {at}");
        }
        println!();
    }
}
