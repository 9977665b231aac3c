//! `undrift lint`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::catalog::Ident;
use crate::cli::{Format, LintArgs, TimelineFormat};
use crate::command::evaluate::Project;
use crate::command::{Exit, Output};
use crate::diagnostic::Severity;
use crate::history;
use crate::lint;
use crate::report::{self, Findings};

pub(super) fn run(args: &LintArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let mut findings = Findings::default();
    let mut timelines = Vec::new();
    let mut baseline = None;
    let mut would_change = false;
    let sizes = super::stats::sizes(args.stats.as_deref(), args.db.as_deref())?;
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
        let lints = &project.config.lints;
        if baseline.is_none()
            && let Some(file) =
                args.baseline.as_ref().or(lints.baseline.as_ref()).filter(|_| args.write_baseline.is_none())
        {
            baseline = Some(read_baseline(file)?);
        }
        let start_after = args.start_after.as_deref().or(lints.start_after.as_deref());
        let alone = project.history.root.is_file() || task.path.as_deref() == Some(Path::new("-"));
        let options = lint::Options {
            version: project.version(&args.history).unwrap_or_default(),
            select: args.select.clone(),
            allow: args.allow.iter().chain(&lints.allow).cloned().collect(),
            warn: lints.warn.clone(),
            deny: lints.deny.clone(),
            policy: project.config.policy.clone(),
            only,
            from: start_after.map_or(Ok(0), |version| project.until(Some(version)))?,
            sizes: sizes.clone(),
            suppressions: lint::Rules {
                today: Some(super::now().day().into()),
                reasons: lints.require_reason,
                honor: honored(args.honor.iter().chain(&lints.honor))?,
            },
            branch,
            // One file alone does not say what was there before it.
            assume: alone && project.history.before.is_empty(),
        };
        if args.timeline.is_some() {
            timelines.extend(lint::timeline::timeline(&project.history, &options));
            continue;
        }
        let report = lint::run(&project.history, &options);
        if args.diff {
            would_change |= super::fix::run(&project, &report.findings, &options, args, out)?;
            continue;
        }
        if args.fix && super::fix::run(&project, &report.findings, &options, args, out)? {
            // What is left to say is said about the files as they are now.
            let again = LintArgs { fix: false, ..args.clone() };
            return run(&again, out);
        }
        findings.diagnostics.extend(report.findings);
        findings.checked += report.migrations;
        findings.statements += report.statements;
        findings.opaque += report.opaque;
        findings.unread += report.unread;
    }
    if args.diff {
        return Ok(if would_change { Exit::Findings } else { Exit::Clean });
    }
    if let Some(format) = args.timeline {
        let text = match format {
            TimelineFormat::Text => report::timeline::text(&timelines),
            TimelineFormat::Markdown => report::timeline::markdown(&timelines),
            TimelineFormat::Html => report::timeline_html::html(&timelines),
            TimelineFormat::Json => report::timeline::json(&timelines),
        };
        out.text(&text)?;
        return Ok(Exit::Clean);
    }
    if let Some(file) = &args.write_baseline {
        let text = lint::Baseline::write(&findings.diagnostics);
        super::files::replace(file, &text)?;
        let known = report::count(findings.diagnostics.len(), "finding");
        out.text(&format!("wrote {known} to {}\n", file.display()))?;
        return Ok(Exit::Clean);
    }
    if let Some(baseline) = &mut baseline {
        findings.known = baseline.take(&mut findings.diagnostics);
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

/// The findings that are known.
fn read_baseline(file: &Path) -> miette::Result<lint::Baseline> {
    let shown = history::shown(file);
    let text = std::fs::read_to_string(file).map_err(|reason| {
        miette::miette!(help = "`undrift lint --write-baseline FILE` writes one", "cannot read {shown}: {reason}")
    })?;
    lint::Baseline::parse(&text).map_err(|line| {
        miette::miette!(
            help = "write it anew with `undrift lint --write-baseline FILE`",
            "{shown}:{line} is no line of a baseline"
        )
    })
}

/// The linters whose comments count.
fn honored<'a>(names: impl Iterator<Item = &'a String>) -> miette::Result<Vec<String>> {
    let known = crate::sql::foreign::TOOLS;
    names
        .map(|name| {
            if known.contains(&name.as_str()) {
                return Ok(name.clone());
            }
            let help = format!("known: {}", known.join(", "));
            Err(miette::miette!(help = help, "the comments of `{name}` are not understood"))
        })
        .collect()
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
