//! The run: replay the history, then look at every migration.

use std::collections::BTreeSet;

use rayon::prelude::*;

use super::fresh::Fresh;
use super::taint::Tainted;
use super::{Check, Lint, MigrationCx, Selection, Sink, suppress};
use crate::catalog::{Catalog, Ident, Version};
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::{History, Migration};
use crate::replay::{Run, Step};

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// The server's version.
    pub version: Version,
    /// Only these lints run, by any name that [`super::named`] knows; empty for those that are on by default.
    pub select: Vec<String>,
    /// These do not run.
    pub allow: Vec<String>,
    /// These run, and their findings are warnings.
    pub warn: Vec<String>,
    /// These run, and their findings are errors.
    pub deny: Vec<String>,
    /// The migrations to report on, by their labels; `None` for all. They are taken to be applied together: a table that one
    /// of them makes is not yet in use in the next. The rest of the history is evaluated all the same.
    pub only: Option<BTreeSet<Ident>>,
    /// The files are not the whole history: what a statement names and nothing made is taken to be there.
    pub assume: bool,
}

/// What came of it.
#[derive(Debug, Clone)]
pub struct Report {
    /// The findings, in the order of the history and of the files.
    pub findings: Vec<Diagnostic>,
    /// The catalog after the last migration.
    pub catalog: Catalog,
    /// How many migrations were looked at.
    pub migrations: usize,
    /// How many statements were looked at.
    pub statements: usize,
    /// How many of these could not be evaluated, or not wholly.
    pub opaque: usize,
}

/// Looks at a history.
pub fn run(history: &History, options: &Options) -> Report {
    let selection = Selection::new(&options.select, &options.allow, &options.warn, &options.deny);
    let mut database = Run::new(options.version);
    database.assume = options.assume;
    database.before(history);
    let mut batch = Fresh::default();
    let mut taint = Tainted::default();
    let mut recorded = Vec::with_capacity(history.migrations.len());
    for migration in &history.migrations {
        let before = database.replay.catalog.clone();
        let steps = database.direction(&migration.up);
        let reported = options.only.as_ref().is_none_or(|only| only.contains(&migration.label));
        let (fresh, after) = batch.clone().trace(&migration.up.script.statements, &steps);
        // Migrations that are only looked at for context have been applied; a table of theirs is in use.
        batch = if options.only.is_some() && reported { after } else { Fresh::default() };
        let (tainted, after) = taint.trace(&migration.up.script.statements, &steps);
        taint = after;
        recorded.push(Recorded { migration, before, steps, fresh, tainted, reported });
    }
    let mut findings: Vec<Diagnostic> = selection.unknown.iter().map(configuration).collect();
    findings.extend(history.problems.iter().cloned());
    let per_migration: Vec<Vec<Diagnostic>> =
        recorded.par_iter().filter(|r| r.reported).map(|r| look_at(r, history, options.version, &selection)).collect();
    findings.extend(per_migration.into_iter().flatten());
    findings.extend(of_history(history, options, &selection));
    let looked_at = || recorded.iter().filter(|r| r.reported);
    Report {
        findings,
        migrations: looked_at().count(),
        statements: looked_at().map(|r| r.steps.len()).sum(),
        opaque: looked_at()
            .flat_map(|r| &r.steps)
            .filter(|s| s.outcome.as_ref().is_ok_and(|o| !o.opaque.is_empty()))
            .count(),
        catalog: database.replay.catalog,
    }
}

/// One migration as it was replayed.
struct Recorded<'a> {
    migration: &'a Migration,
    before: Catalog,
    steps: Vec<Step>,
    fresh: Vec<Fresh>,
    tainted: Vec<Tainted>,
    reported: bool,
}

/// The findings in one migration, in the order of its files.
fn look_at(recorded: &Recorded<'_>, history: &History, version: Version, selection: &Selection) -> Vec<Diagnostic> {
    let Recorded { migration, before, steps, fresh, tainted, .. } = recorded;
    let cx = MigrationCx { migration, history, before, steps, version, fresh, tainted };
    let mut found: Vec<Diagnostic> = Vec::new();
    for (lint, severity) in selection.lints() {
        found.extend(check(lint, severity, &cx));
    }
    suppress::apply(&migration.up.script, &mut found, selection);
    found.extend(migration.up.script.problems.iter().cloned());
    found.extend(migration.down.iter().flat_map(|down| down.script.problems.iter().cloned()));
    sort(&mut found);
    found
}

fn check(lint: &Lint, severity: Severity, cx: &MigrationCx<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(lint.name, severity);
    match lint.check {
        Check::Statement(check) => cx.statements().for_each(|statement| check(&statement, &mut sink)),
        Check::Migration(check) => check(cx, &mut sink),
        Check::History(_) => {}
    }
    sink.into_found()
}

/// The findings of the lints that look at the history as a whole.
fn of_history(history: &History, options: &Options, selection: &Selection) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (lint, severity) in selection.lints() {
        if let Check::History(check) = lint.check {
            let mut sink = Sink::new(lint.name, severity);
            check(history, &mut sink);
            found.extend(sink.into_found());
        }
    }
    if let Some(only) = &options.only {
        found.retain(|d| only.iter().any(|label| label.as_str() == d.subject));
    }
    sort(&mut found);
    found
}

/// By file, place and lint; findings without a place come first in their file.
fn sort(found: &mut [Diagnostic]) {
    found.sort_by(|a, b| {
        let key = |d: &Diagnostic| (d.subject.clone(), d.place.as_ref().map(|p| p.span), d.lint, d.message.clone());
        key(a).cmp(&key(b))
    });
}

fn configuration(unknown: &super::Unknown) -> Diagnostic {
    let help = match unknown.suggestion {
        Some(near) => format!("did you mean `{near}`?"),
        None => "`undrift lints` lists the names".to_owned(),
    };
    Diagnostic::about(suppress::UNKNOWN, Severity::Warning, "settings", unknown.to_string()).help(help)
}
