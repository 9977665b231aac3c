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
    let paths: Vec<Option<PathBuf>> = match args.paths.as_slice() {
        [] => vec![None],
        some => some.iter().cloned().map(Some).collect(),
    };
    let mut findings = Findings::default();
    for path in &paths {
        let project = Project::read(path.as_deref(), &args.history)?;
        let only = match &args.since {
            Some(rev) => Some(changed(&project, rev)?),
            None => None,
        };
        let options = lint::Options {
            version: project.version(&args.history).unwrap_or_default(),
            select: args.select.clone(),
            allow: args.allow.iter().chain(&project.config.lints.allow).cloned().collect(),
            warn: project.config.lints.warn.clone(),
            deny: project.config.lints.deny.clone(),
            only,
            // One file alone does not say what was there before it.
            assume: project.history.framework == "file" && project.history.before.is_empty(),
        };
        let report = lint::run(&project.history, &options);
        findings.diagnostics.extend(report.findings);
        findings.checked += report.migrations;
        findings.statements += report.statements;
        findings.opaque += report.catalog.opaque().count();
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

/// The labels of the migrations of which a file changed since a revision.
fn changed(project: &Project, rev: &str) -> miette::Result<BTreeSet<Ident>> {
    let files = history::git::changed_since(&project.history.root, rev)?;
    let same = |label: &str| {
        let path = Path::new(label);
        path.canonicalize().is_ok_and(|p| files.contains(&p)) || files.contains(path)
    };
    let migrations = project.history.migrations.iter().filter(|m| {
        let down = m.down.as_ref().map(|d| d.script.source.name.as_str());
        same(&m.up.script.source.name) || down.is_some_and(same)
    });
    Ok(migrations.map(|m| m.label.clone()).collect())
}
