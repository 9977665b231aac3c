//! The run: replay the history, then look at every migration.

use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use rayon::prelude::*;

use super::backfill::Unfilled;
use super::fresh::Fresh;
use super::locks::Habits;
use super::taint::Tainted;
use super::{Category, Check, HistoryCx, Lint, MigrationCx, Selection, Sink, Sizes, suppress};
use crate::catalog::{Catalog, Ident, Version};
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::git::Branch;
use crate::history::{History, Migration};
use crate::replay::{Run, Step};
use crate::sql::Script;

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
    /// Only migrations from this one on, by its place in the history, are reported on. Those before it have been applied; so
    /// may those after it.
    pub from: usize,
    /// How large and how busy the tables are, where that is known.
    pub sizes: Option<Sizes>,
    /// How comments that silence findings are taken.
    pub suppressions: suppress::Rules,
    /// What the branch has made of the files of the branch that it will be merged into.
    pub branch: Option<Branch>,
    /// What the policy lints ask for.
    pub policy: crate::config::Policy,
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
    /// How many parts of the files could not be read as they will be run: syntax errors, templates, psql's commands, programs.
    pub unread: usize,
}

/// Looks at a history.
pub fn run(history: &History, options: &Options) -> Report {
    let selection = Selection::new(&options.select, &options.allow, &options.warn, &options.deny);
    let mut database = Run::new(options.version);
    database.assume = options.assume;
    database.templates = true;
    database.before(history);
    let mut batch = Fresh::default();
    let mut taint = Tainted::default();
    let mut unfilled = Unfilled::default();
    let mut recorded = Vec::with_capacity(history.migrations.len());
    for migration in &history.migrations {
        let before = database.replay.catalog.clone();
        let steps = database.direction(&migration.up);
        let reported =
            recorded.len() >= options.from && options.only.as_ref().is_none_or(|only| only.contains(&migration.label));
        let (fresh, after) = batch.clone().trace(&migration.up.script.statements, &steps);
        // Migrations that are only looked at for context have been applied; a table of theirs is in use.
        batch = if options.only.is_some() && reported { after } else { Fresh::default() };
        let (tainted, after) = taint.trace(&migration.up.script.statements, &steps);
        taint = after;
        let tainted_after = taint.clone();
        let (empty, after) = unfilled.trace(recorded.len(), &migration.up.script.statements, &steps);
        unfilled = after;
        let after = database.replay.catalog.clone();
        recorded.push(Recorded {
            migration,
            before,
            after,
            steps,
            fresh,
            tainted,
            tainted_after,
            unfilled: empty,
            reported,
        });
    }
    let last = database.replay.catalog;
    let mut findings: Vec<Diagnostic> = selection.unknown.iter().map(configuration).collect();
    let whole = HistoryCx::new(history, &last, options.version, options.branch.as_ref());
    let (mut of_migrations, general) = of_history(&whole, options, &selection, &recorded);
    findings.extend(general);
    let cx = Context {
        history,
        last: &last,
        options,
        selection: &selection,
        lints: selection.lints().collect(),
        habits: OnceLock::new(),
    };
    let reported: Vec<(&Recorded<'_>, Vec<Diagnostic>)> = recorded
        .iter()
        .enumerate()
        .filter(|(_, r)| r.reported)
        .map(|(i, r)| (r, of_migrations.remove(&i).unwrap_or_default()))
        .collect();
    let per_migration: Vec<Vec<Diagnostic>> =
        reported.into_par_iter().map(|(recorded, found)| look_at(recorded, found, &cx)).collect();
    findings.extend(per_migration.into_iter().flatten());
    selection.remark(&mut findings);
    let looked_at = || recorded.iter().filter(|r| r.reported);
    Report {
        findings,
        migrations: looked_at().count(),
        statements: looked_at().map(|r| r.steps.len()).sum(),
        opaque: looked_at()
            .flat_map(|r| &r.steps)
            .filter(|s| s.outcome.as_ref().is_ok_and(|o| !o.opaque.is_empty()))
            .count(),
        unread: looked_at()
            .flat_map(|r| std::iter::once(&r.migration.up).chain(&r.migration.down))
            .flat_map(|direction| &direction.script.problems)
            .filter(|problem| UNREAD.contains(&problem.lint))
            .count(),
        catalog: last.clone(),
    }
}

/// What is said of parts of a file that could not be read as they will be run.
const UNREAD: &[&str] =
    &["syntax-error", "template-placeholder", "psql-meta-command", "unread-statement", "program-migration", "not-utf8"];

/// What is the same for every migration.
struct Context<'a> {
    history: &'a History,
    last: &'a Catalog,
    options: &'a Options,
    selection: &'a Selection,
    lints: Vec<(&'static Lint, Severity)>,
    habits: OnceLock<Habits>,
}

/// One migration as it was replayed.
struct Recorded<'a> {
    migration: &'a Migration,
    before: Catalog,
    after: Catalog,
    steps: Vec<Step>,
    fresh: Vec<Fresh>,
    tainted: Vec<Tainted>,
    tainted_after: Tainted,
    unfilled: Vec<Unfilled>,
    reported: bool,
}

/// The findings in one migration, in the order of its files; `found` are those that come from the history as a whole.
fn look_at(recorded: &Recorded<'_>, mut found: Vec<Diagnostic>, run: &Context<'_>) -> Vec<Diagnostic> {
    let Recorded { migration, before, after, steps, fresh, tainted, tainted_after, unfilled, .. } = recorded;
    let cx = MigrationCx {
        migration,
        history: run.history,
        before,
        after,
        last: run.last,
        steps,
        version: run.options.version,
        policy: &run.options.policy,
        fresh,
        tainted,
        tainted_after,
        unfilled,
        assumes: run.options.assume,
        habits: &run.habits,
        rollback: OnceCell::new(),
    };
    for &(lint, severity) in &run.lints {
        found.extend(check(lint, severity, &cx));
    }
    if let Some(sizes) = &run.options.sizes {
        weigh(&mut found, sizes, run.selection, &cx);
    }
    let scripts: Vec<&Script> =
        std::iter::once(&migration.up).chain(&migration.down).map(|direction| &*direction.script).collect();
    let problems = scripts.iter().flat_map(|script| script.problems.iter().cloned());
    found.extend(run.selection.judge(problems));
    suppress::apply(&scripts, &mut found, run.selection, &run.options.suppressions);
    sort(&mut found);
    found
}

/// Lets the findings about locks weigh what the size of the tables makes them weigh.
fn weigh(found: &mut [Diagnostic], sizes: &Sizes, selection: &Selection, cx: &MigrationCx<'_>) {
    let locks: BTreeSet<&str> =
        crate::lints::ALL.iter().filter(|l| l.category == Category::Lock).map(|l| l.name).collect();
    for finding in found.iter_mut().filter(|f| locks.contains(f.lint)) {
        let at = finding.place.as_ref().map(|p| p.span.start);
        let statement = cx.statements().find(|s| at.is_some_and(|at| s.statement.span.contains(at)));
        if let Some(statement) = statement {
            let fixed = selection.is_said(finding.lint);
            sizes.weigh(finding, &statement, fixed);
        }
    }
}

fn check(lint: &Lint, severity: Severity, cx: &MigrationCx<'_>) -> Vec<Diagnostic> {
    let mut sink = Sink::new(lint.name, severity);
    match lint.check {
        Check::Statement(check) => cx.statements().for_each(|statement| check(&statement, &mut sink)),
        Check::Migration(check) => check(cx, &mut sink),
        Check::History(_) | Check::End(_) | Check::Reading => {}
    }
    sink.into_found()
}

/// The findings of the lints that look at the history as a whole: those in a migration, by its place, and the others.
fn of_history(
    cx: &HistoryCx<'_>,
    options: &Options,
    selection: &Selection,
    recorded: &[Recorded<'_>],
) -> (BTreeMap<usize, Vec<Diagnostic>>, Vec<Diagnostic>) {
    let mut of_migrations: BTreeMap<usize, Vec<Diagnostic>> = BTreeMap::new();
    let mut general = Vec::new();
    let mut found: Vec<Diagnostic> = selection.judge(cx.history.problems.iter().cloned()).collect();
    for (lint, severity) in selection.lints() {
        let check = match lint.check {
            // What a lone file does not say is not wrong with its history.
            Check::History(check) if !options.assume => check,
            Check::End(check) => check,
            _ => continue,
        };
        let mut sink = Sink::new(lint.name, severity);
        check(cx, &mut sink);
        found.extend(sink.into_found());
    }
    if found.is_empty() {
        return (of_migrations, general);
    }
    let mut files: BTreeMap<&str, usize> = BTreeMap::new();
    for (i, Recorded { migration, .. }) in recorded.iter().enumerate() {
        files.insert(migration.label.as_str(), i);
        for direction in std::iter::once(&migration.up).chain(&migration.down) {
            files.insert(direction.script.source.name.as_str(), i);
        }
    }
    for finding in found {
        match files.get(finding.subject.as_str()) {
            Some(&i) if recorded[i].reported => of_migrations.entry(i).or_default().push(finding),
            // Where two files clash, the one that is looked at may be the other.
            Some(_) if !cx.history.problems.iter().any(|p| p.lint == finding.lint) => {}
            _ => general.push(finding),
        }
    }
    sort(&mut general);
    (of_migrations, general)
}

/// By file, place and lint; findings without a place come first in their file.
fn sort(found: &mut [Diagnostic]) {
    let span = |d: &Diagnostic| d.place.as_ref().map(|p| p.span);
    found.sort_by(|a, b| (&a.subject, span(a), a.lint, &a.message).cmp(&(&b.subject, span(b), b.lint, &b.message)));
}

fn configuration(unknown: &super::Unknown) -> Diagnostic {
    Diagnostic::about(suppress::UNKNOWN, Severity::Warning, "settings", unknown.to_string()).help(unknown.help())
}
