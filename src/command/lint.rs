//! `undrift lint`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::catalog::Ident;
use crate::cli::{Format, LintArgs};
use crate::command::evaluate::Project;
use crate::command::{Exit, Output};
use crate::diagnostic::Severity;
use crate::history;
use crate::lint;
use crate::report::{self, Findings};

pub(super) fn run(args: &LintArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let mut findings = Findings::default();
    for task in tasks(args) {
        let mut project = Project::read(task.path.as_deref(), &args.history)?;
        let mut only = None;
        if let Some(files) = &task.files {
            project.history.problems.retain(|problem| history::git::concerns(files, problem));
            only = Some(touched(&project, files));
        }
        let mut branch = None;
        if let Some(rev) = &args.since {
            branch = Some(history::git::branch(&project.history, rev)?);
            let files = history::git::changed_since(&project.history.root, rev)?;
            project.history.problems.retain(|problem| history::git::concerns(&files, problem));
            let changed = touched(&project, &files);
            only = Some(only.map_or_else(|| changed.clone(), |only| &only & &changed));
        }
        let alone = project.history.root.is_file() || task.path.as_deref() == Some(Path::new("-"));
        let options = lint::Options {
            version: project.version(&args.history).unwrap_or_default(),
            select: args.select.clone(),
            allow: args.allow.iter().chain(&project.config.lints.allow).cloned().collect(),
            warn: project.config.lints.warn.clone(),
            deny: project.config.lints.deny.clone(),
            only,
            branch,
            // One file alone does not say what was there before it.
            assume: alone && project.history.before.is_empty(),
        };
        let report = lint::run(&project.history, &options);
        findings.diagnostics.extend(report.findings);
        findings.checked += report.migrations;
        findings.statements += report.statements;
        findings.opaque += report.opaque;
    }
    let text = match args.format {
        Format::Terminal => report::terminal::findings(&findings, out.style),
        Format::Json => report::json::findings(&findings),
        Format::Sarif => report::sarif::findings(&findings, crate::lints::ALL),
        Format::Github => report::github::findings(&findings),
    };
    out.text(&text)?;
    let bad = findings.count(Severity::Error) + findings.count(Severity::Warning);
    Ok(if bad == 0 { Exit::Clean } else { Exit::Findings })
}

/// What one evaluation is about.
struct Task {
    path: Option<PathBuf>,
    /// The files to report on, where the rest of their history is only evaluated.
    files: Option<BTreeSet<PathBuf>>,
}

/// The histories that the arguments name. Files that lie among migrations are looked at as part of their history.
fn tasks(args: &LintArgs) -> Vec<Task> {
    if args.paths.is_empty() {
        return vec![Task { path: None, files: None }];
    }
    let alone = !args.history.before.is_empty() || args.history.order.is_some() || args.history.framework.is_some();
    let mut tasks: Vec<Task> = Vec::new();
    for path in &args.paths {
        let home = if alone { None } else { history::home(path) };
        let Some((home, file)) = home.zip(path.canonicalize().ok()) else {
            tasks.push(Task { path: Some(path.clone()), files: None });
            continue;
        };
        match tasks.iter_mut().find(|task| task.path.as_ref() == Some(&home) && task.files.is_some()) {
            Some(Task { files: Some(files), .. }) => _ = files.insert(file),
            _ => tasks.push(Task { path: Some(home), files: Some(BTreeSet::from([file])) }),
        }
    }
    tasks
}

/// The labels of the migrations that one of the files belongs to.
fn touched(project: &Project, files: &BTreeSet<PathBuf>) -> BTreeSet<Ident> {
    let migrations = project.history.migrations.iter().filter(|m| {
        let mut sources = std::iter::once(&m.up).chain(&m.down).map(|direction| &direction.script.source.name);
        sources.any(|name| history::git::contains(files, name))
    });
    migrations.map(|m| m.label.clone()).collect()
}
