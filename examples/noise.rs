//! Measures how much the lints say about real histories, beside another linter on the same files.
//!
//! ```text
//! cargo run --release --example noise -- DIR [--squawk FILE] [--only NAME,NAME]
//! ```
//!
//! Every folder of `DIR` with a `corpus.json` is a history, with its files in `migrations/`. Each is linted as a whole, and its last
//! fifth as a branch that adds it would be: with the rest for context. Prints findings per hundred migrations by category and
//! lint, and for `--squawk`, a binary, its findings per hundred files by rule, with the time that both took.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a program for developers")]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use undrift::catalog::Version;
use undrift::config::{Config, Transaction};
use undrift::diagnostic::Diagnostic;
use undrift::history::{self, History, TransactionMode};
use undrift::lint;

fn main() {
    let mut directory = None;
    let (mut squawk, mut only) = (None, Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--squawk" => squawk = arguments.next().map(PathBuf::from),
            "--only" => only = arguments.next().unwrap_or_default().split(',').map(str::to_owned).collect(),
            other => directory = Some(PathBuf::from(other)),
        }
    }
    let directory = directory.expect("the directory of the histories is missing");
    let mut histories: Vec<PathBuf> = std::fs::read_dir(&directory)
        .expect("the directory can be read")
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| path.join("corpus.json").is_file())
        .filter(|path| only.is_empty() || only.iter().any(|name| path.ends_with(name)))
        .collect();
    histories.sort();
    let (mut whole, mut last) = (Tally::default(), Tally::default());
    let (mut theirs, mut theirs_last) = (Tally::default(), Tally::default());
    println!(
        "{:<16} {:>6} {:>9} {:>9} {:>8} {:>9} {:>9} {:>8}",
        "history", "files", "findings", "last 20%", "seconds", "squawk", "last 20%", "seconds"
    );
    for path in &histories {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let start = Instant::now();
        let history = load(path);
        let report = run(&history, None);
        let ours = start.elapsed();
        let (found, first) = (report.findings.len(), history.migrations.len() - history.migrations.len().div_ceil(5));
        whole.add(&name, history.migrations.len(), report.findings.iter().map(|d| d.lint));
        let labels: BTreeSet<_> = history.migrations[first..].iter().map(|m| m.label.clone()).collect();
        let recent = run(&history, Some(labels));
        let new: Vec<&Diagnostic> = recent.findings.iter().filter(|d| concerns(d, &history, first)).collect();
        last.add(&name, history.migrations.len() - first, new.iter().map(|d| d.lint));
        let (mut other, mut other_last, mut time) = (0, 0, Duration::ZERO);
        if let Some(binary) = &squawk {
            let (rules, took) = by_squawk(binary, &history, 0);
            (other, time) = (rules.len(), took);
            theirs.add(&name, history.migrations.len(), rules.iter().map(String::as_str));
            let (rules, _) = by_squawk(binary, &history, first);
            other_last = rules.len();
            theirs_last.add(&name, history.migrations.len() - first, rules.iter().map(String::as_str));
        }
        println!(
            "{name:<16} {:>6} {found:>9} {:>9} {:>8.3} {other:>9} {other_last:>9} {:>8.3}",
            history.migrations.len(),
            new.len(),
            ours.as_secs_f64(),
            time.as_secs_f64()
        );
    }
    println!("\nundrift: findings per 100 migrations, of {} and of the last {}", whole.files, last.files);
    for category in lint::Category::ALL {
        let of = |name: &str| undrift::lints::ALL.iter().any(|l| l.name == name && l.category == *category);
        print_group(category.name(), &of, &whole, &last);
    }
    let rest = |name: &str| undrift::lints::ALL.iter().all(|l| l.name != name);
    print_group("of the files themselves", &rest, &whole, &last);
    print_group("in all", &|_| true, &whole, &last);
    if squawk.is_some() {
        println!("\nsquawk: findings per 100 files");
        print_group("in all", &|_| true, &theirs, &theirs_last);
    }
}

/// The migrations of a history, read as the program reads them; where its layout is its own, in the order that is written
/// beside it.
fn load(path: &Path) -> History {
    let before = Some(path.join("prelude.sql")).filter(|p| p.is_file()).into_iter().collect();
    let config = Config::default();
    let options = history::Options { before, ..history::Options::new(&config) };
    history::load(&path.join("migrations"), &options).unwrap_or_else(|_| {
        let order = Some(path.join("order.txt"));
        let options = history::Options { order, transaction: Some(Transaction::File), ..options };
        history::load(path, &options).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
    })
}

fn run(history: &History, only: Option<BTreeSet<undrift::catalog::Ident>>) -> lint::Report {
    lint::run(history, &lint::Options { version: Version(15), only, ..lint::Options::default() })
}

/// Whether a finding is about a migration from the `first` on.
fn concerns(finding: &Diagnostic, history: &History, first: usize) -> bool {
    history.migrations[first..].iter().any(|m| {
        let names = std::iter::once(&m.up).chain(&m.down).map(|d| &d.script.source.name);
        m.label == finding.subject.as_str() || names.into_iter().any(|name| *name == finding.subject.as_str())
    })
}

/// The rules that the other linter reports on the up files from the `first` on.
fn by_squawk(binary: &Path, history: &History, first: usize) -> (Vec<String>, Duration) {
    let migrations = &history.migrations[first..];
    let mut files: Vec<&str> = migrations.iter().map(|m| m.up.script.source.name.as_str()).collect();
    files.dedup();
    let wrapped = migrations.iter().filter(|m| m.up.transaction != TransactionMode::Statement).count();
    let mut command = Command::new(binary);
    command.args(["--reporter", "json", "--pg-version", "15"]);
    if wrapped * 2 > migrations.len() {
        command.arg("--assume-in-transaction");
    }
    let start = Instant::now();
    let output = command.args(files).output().expect("squawk runs");
    let took = start.elapsed();
    let found: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let rules = found.as_array().map(Vec::as_slice).unwrap_or_default();
    (rules.iter().filter_map(|v| v["rule_name"].as_str().map(str::to_owned)).collect(), took)
}

/// How often each rule reports.
#[derive(Default)]
struct Tally {
    files: usize,
    rules: BTreeMap<String, BTreeMap<String, usize>>,
}

impl Tally {
    fn add<'a>(&mut self, history: &str, files: usize, rules: impl Iterator<Item = &'a str>) {
        self.files += files;
        for rule in rules {
            *self.rules.entry(rule.to_owned()).or_default().entry(history.to_owned()).or_default() += 1;
        }
    }

    fn per_hundred(&self, rule: &str) -> f64 {
        let found: usize = self.rules.get(rule).map_or(0, |histories| histories.values().sum());
        hundred(found, self.files)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts are small")]
fn hundred(found: usize, files: usize) -> f64 {
    100.0 * found as f64 / files.max(1) as f64
}

fn print_group(title: &str, of: &dyn Fn(&str) -> bool, whole: &Tally, last: &Tally) {
    let mut rules: Vec<&str> = whole.rules.keys().chain(last.rules.keys()).map(String::as_str).collect();
    rules.sort_unstable();
    rules.dedup();
    rules.retain(|rule| of(rule));
    rules.sort_by(|a, b| whole.per_hundred(b).total_cmp(&whole.per_hundred(a)));
    let sum = |tally: &Tally| rules.iter().map(|rule| tally.per_hundred(rule)).sum::<f64>();
    println!("{:>8.1} {:>8.1}  {title}", sum(whole), sum(last));
    if title == "in all" && rules.iter().any(|rule| undrift::lints::ALL.iter().any(|l| l.name == *rule)) {
        return;
    }
    for rule in rules {
        println!("{:>8.1} {:>8.1}    {rule}", whole.per_hundred(rule), last.per_hundred(rule));
    }
}
