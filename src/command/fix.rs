//! `undrift lint --fix` and `--diff`: what findings offer is written into the files that nobody else has yet.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::PathBuf;

use crate::catalog::{Change, Ident, Kind};
use crate::cli::LintArgs;
use crate::command::evaluate::Project;
use crate::command::{Output, files, now};
use crate::diagnostic::{Diagnostic, Edit};
use crate::history::{self, History};
use crate::lint::{self, fix};
use crate::live::{Applied, Limits, Session, Target};
use crate::plan;
use crate::plan::expand::Stage;
use crate::plan::write::File;

/// Lints that a sequence of migrations answers, each with words of which one is in the sequence if it does.
const FOLLOWED: &[(&str, &[&str])] = &[
    ("create-index-blocks-writes", &["CONCURRENTLY"]),
    ("add-unique-builds-index", &["CONCURRENTLY"]),
    ("add-primary-key-builds-index", &["CONCURRENTLY"]),
    ("set-not-null-scans-table", &["VALIDATE CONSTRAINT"]),
    ("add-foreign-key-validates", &["VALIDATE CONSTRAINT"]),
    ("add-check-validates", &["VALIDATE CONSTRAINT"]),
];

/// What is to be written.
#[derive(Default)]
struct Work {
    edits: Vec<Edit>,
    new: Vec<File>,
    remarks: Vec<String>,
    fixed: usize,
    /// Findings whose fix was not made, each group with why.
    left: BTreeMap<&'static str, usize>,
}

/// Fixes what the findings offer to have fixed; returns whether there was anything.
pub(super) fn run(
    project: &Project,
    findings: &[Diagnostic],
    options: &lint::Options,
    args: &LintArgs,
    out: &mut Output<'_>,
) -> miette::Result<bool> {
    let mut work = Work::default();
    let editable = editable(&project.history, args, options, &mut work)?;
    let fixed = fix::apply(&project.history, findings, &editable, false, options);
    let mut refused = fixed.refused;
    work.fixed = fixed.fixed;
    work.edits = fixed.edits;
    follow(&fixed.history, &editable, options, args, &mut work)?;
    if args.r#unsafe {
        expand(&fixed.history, &editable, options, &mut work)?;
        // Files that were changed above are told in another text now.
        let changed: BTreeSet<&Ident> = work.edits.iter().map(|e| &e.place.source.name).collect();
        let rest: BTreeSet<Ident> = editable.iter().filter(|name| !changed.contains(name)).cloned().collect();
        let further = fix::apply(&fixed.history, findings, &rest, true, options);
        refused = further.refused;
        work.fixed += further.fixed;
        work.edits.extend(further.edits);
    }
    let merged = findings.iter().filter(|f| !f.fixes.is_empty() && !mine(f, &editable)).count();
    if merged > 0 {
        work.left.insert("in migrations that were merged or applied, which are never edited", merged);
    }
    let edited: BTreeSet<&Ident> = work.edits.iter().map(|e| &e.place.source.name).collect();
    let open = |f: &&Diagnostic| {
        mine(f, &editable) && f.fixes.iter().flat_map(|fix| &fix.edits).all(|e| !edited.contains(&e.place.source.name))
    };
    let unsafe_left = findings.iter().filter(|f| !f.fixes.is_empty()).filter(open).count().saturating_sub(refused);
    if unsafe_left > 0 && !args.r#unsafe {
        work.left.insert("changing what the migrations come to: --unsafe makes them", unsafe_left);
    }
    if refused > 0 {
        work.left.insert("because replay comes to another schema with it", refused);
    }
    write(&work, args, out)
}

fn mine(finding: &Diagnostic, editable: &BTreeSet<Ident>) -> bool {
    finding.fixes.iter().flat_map(|fix| &fix.edits).all(|edit| editable.contains(&edit.place.source.name))
}

/// The files that may be changed: not merged, as git has it, and not applied, as the database has it where one is named.
fn editable(
    history: &History,
    args: &LintArgs,
    options: &lint::Options,
    work: &mut Work,
) -> miette::Result<BTreeSet<Ident>> {
    let names = |m: &history::Migration| -> Vec<Ident> {
        std::iter::once(&m.up).chain(&m.down).map(|d| d.script.source.name.clone()).collect()
    };
    let mut out: BTreeSet<Ident> = history.migrations.iter().flat_map(names).collect();
    for migration in &history.migrations[..options.from.min(history.migrations.len())] {
        names(migration).iter().for_each(|name| _ = out.remove(name));
    }
    if let Some(unmerged) = history::git::unmerged(history, args.since.as_deref())? {
        out.retain(|name| unmerged.contains(name));
    } else if options.from == 0 && args.db.is_none() {
        work.remarks.push(
            "no git repository tells which files others have, so all of them count as new; --db or --start-after says \
             which were applied"
                .to_owned(),
        );
    }
    if let Some(db) = &args.db
        && let Some(table) = history.tracking.first()
    {
        let session = Session::open(&Target::parse(db)?, &Limits::default())?;
        let applied = session.applied(history.framework, table)?;
        let last = match &applied {
            Some(Applied::UpTo(Some(version))) => history.migrations.iter().rposition(|m| m.version == *version),
            _ => None,
        };
        for (i, migration) in history.migrations.iter().enumerate() {
            let is_applied = match &applied {
                Some(Applied::UpTo(_)) => last.is_some_and(|last| i <= last),
                Some(Applied::Each(versions)) => versions.contains(migration.version.as_str()),
                None => false,
            };
            if is_applied {
                names(migration).iter().for_each(|name| _ = out.remove(name));
            }
        }
    }
    Ok(out)
}

/// Takes out of new migrations what blocks, and adds migrations after the last one that come to the same, step by step.
fn follow(
    history: &History,
    editable: &BTreeSet<Ident>,
    options: &lint::Options,
    args: &LintArgs,
    work: &mut Work,
) -> miette::Result<()> {
    let report = lint::run(history, options);
    let followed = |d: &&Diagnostic| FOLLOWED.iter().any(|(lint, _)| *lint == d.lint);
    let mut wanted: Vec<&Diagnostic> = report
        .findings
        .iter()
        .filter(followed)
        .filter(|d| d.place.as_ref().is_some_and(|p| editable.contains(&p.source.name)))
        .collect();
    // What is written twice would be edited twice.
    let touched = |d: &&Diagnostic| {
        let name = d.place.as_ref().map(|p| &p.source.name);
        work.edits.iter().any(|e| Some(&e.place.source.name) == name)
    };
    let before = wanted.len();
    wanted.retain(|d| !touched(d));
    if !args.r#unsafe {
        let rows = |d: &&Diagnostic| {
            let of = |m: &&history::Migration| m.label.as_str() == d.subject.as_str();
            history.migrations.iter().find(of).is_some_and(|m| fix::touches_rows(&m.up))
        };
        wanted.retain(|d| !rows(d));
    }
    if wanted.len() < before {
        work.left.insert(
            "in migrations that also change rows or were just fixed: look at them again",
            before - wanted.len(),
        );
    }
    if wanted.is_empty() {
        return Ok(());
    }
    // All at once, or else those that can be done alone.
    if let Some((edits, written)) = sequence(history, &wanted, options)? {
        work.fixed += wanted.len();
        take(work, edits, written);
        return Ok(());
    }
    for finding in &wanted {
        if let Some((edits, written)) = sequence(history, &[finding], options)? {
            work.fixed += 1;
            take(work, edits, written);
            let rest = wanted.len() - 1;
            if rest > 0 {
                work.left.insert("for a sequence of its own: run it again", rest);
            }
            return Ok(());
        }
    }
    work.left.insert("because later statements or the framework's transactions stand in the way", wanted.len());
    Ok(())
}

fn take(work: &mut Work, edits: Vec<Edit>, written: plan::write::Migrations) {
    work.edits.extend(edits);
    work.new.extend(written.files);
    work.remarks.extend(written.remarks);
}

/// The edits that take out what findings point at, and the migrations that bring it back; `None` where replay does not
/// prove that both come to what was there.
fn sequence(
    history: &History,
    findings: &[&Diagnostic],
    options: &lint::Options,
) -> miette::Result<Option<(Vec<Edit>, plan::write::Migrations)>> {
    let mut edits = fix::without(history, findings);
    let without = fix::rewrite(history, &edits);
    let Some(goal) = fix::comes_to(history, history, options) else { return Ok(None) };
    let Some(from) = fix::comes_to(&without, history, options) else { return Ok(None) };
    let first = findings.first().and_then(|f| history.migrations.iter().position(|m| m.label == f.subject.as_str()));
    let Some(first) = first else { return Ok(None) };
    for (i, migration) in history.migrations.iter().enumerate() {
        if findings.iter().any(|f| migration.label == f.subject.as_str()) {
            let Some(down) = fix::mend_down(&without, i, options) else { return Ok(None) };
            let Some(down) = told_before(migration, &edits, &down) else { return Ok(None) };
            edits.extend(down);
        }
    }
    let name = history.migrations[first].name.as_str();
    let name = if name.is_empty() { "follow_up" } else { name };
    let settings = plan::Options { version: options.version, ..plan::Options::default() };
    let Ok(written) = plan::write::migrations(&without, &from, &goal, &settings, &format!("{name}_online"), now())
    else {
        return Ok(None);
    };
    let text: String = written.files.iter().map(|f| f.text.as_str()).collect();
    let answers = findings
        .iter()
        .all(|f| FOLLOWED.iter().any(|(lint, words)| *lint == f.lint && words.iter().any(|word| text.contains(word))));
    Ok((written.withheld.is_empty() && answers).then_some((edits, written)))
}

/// The edits of a down, which may be in the file of its up, told in the text that the file has before the other edits.
fn told_before(migration: &history::Migration, edits: &[Edit], down: &[Edit]) -> Option<Vec<Edit>> {
    down.iter().map(|edit| fix::before(&migration.up.script.source, edits, edit)).collect()
}

/// Lints that a column which is there twice for a while answers.
const EXPANDED: &[&str] = &["change-column-type-rewrites", "rename-column"];

/// Takes a change of a column out of a new migration, and adds migrations between which old and new code both run.
fn expand(
    history: &History,
    editable: &BTreeSet<Ident>,
    options: &lint::Options,
    work: &mut Work,
) -> miette::Result<()> {
    let report = lint::run(history, options);
    let edited: BTreeSet<&Ident> = work.edits.iter().map(|e| &e.place.source.name).collect();
    let wanted = report.findings.iter().filter(|d| EXPANDED.contains(&d.lint)).find(|d| {
        d.place.as_ref().is_some_and(|p| editable.contains(&p.source.name) && !edited.contains(&p.source.name))
    });
    // One at a time, and not beside another sequence: both would be numbered alike.
    let Some(finding) = wanted.filter(|_| work.new.is_empty()) else { return Ok(()) };
    let mut edits = fix::without(history, &[finding]);
    let index = history.migrations.iter().position(|m| m.label == finding.subject.as_str());
    let Some(index) = index else { return Ok(()) };
    // What needs the change, as DROP TYPE of the old type does, comes after it.
    let Some((further, moved)) = fix::needing(history, &edits, index, options) else { return Ok(()) };
    edits.extend(further);
    let without = fix::rewrite(history, &edits);
    let (Some(goal), Some(from)) =
        (fix::comes_to(history, history, options), fix::comes_to(&without, history, options))
    else {
        return Ok(());
    };
    let down = fix::mend_down(&without, index, options).or_else(|| fix::plan_down(&without, index, options));
    let Some(down) = down else { return Ok(()) };
    let Some(down) = told_before(&history.migrations[index], &edits, &down) else { return Ok(()) };
    edits.extend(down);
    let changes = crate::diff::diff(&from, &goal);
    let columns: Vec<&Change> = changes.iter().filter(|c| c.address().kind == Kind::Column).collect();
    let mut contract = Vec::new();
    let stages = match columns.as_slice() {
        [Change::Alter(at, ..)] => plan::expand::retype(&from, &goal, at).and_then(|mut stages| {
            if !moved.is_empty() {
                let so_far = fix::staged(&from, &stages, options)?;
                stages.push(Stage { up: moved, down: fix::way(&goal, &so_far, options)?, alone: false });
            }
            let comes_to = fix::staged(&from, &stages, options)?;
            crate::diff::diff(&comes_to, &goal).is_empty().then_some(stages)
        }),
        [Change::Create(to, _), Change::Drop(at, _)] | [Change::Drop(at, _), Change::Create(to, _)]
            if at.parent_path() == to.parent_path() =>
        {
            plan::expand::rename(&from, at, to.name()).and_then(|(stages, last)| {
                contract = last;
                fix::staged(&from, &stages, options).map(|_| stages)
            })
        }
        _ => None,
    };
    let name = format!("{}_expand", history.migrations[index].name);
    let written = stages.and_then(|stages| plan::write::stages(&without, &stages, &name, now()));
    let Some(written) = written else {
        work.left.insert("because more than the column itself needs the column", 1);
        return Ok(());
    };
    work.fixed += 1;
    take(work, edits, written);
    if !contract.is_empty() {
        work.remarks.push(format!(
            "when no running code names the old column any more, write a last migration: {}",
            contract.join("; ")
        ));
    }
    Ok(())
}

/// Writes the files, or shows what would be written.
fn write(work: &Work, args: &LintArgs, out: &mut Output<'_>) -> miette::Result<bool> {
    let mut changed: BTreeMap<&str, (String, String)> = BTreeMap::new();
    for edit in &work.edits {
        let source = &edit.place.source;
        changed.entry(source.name.as_str()).or_insert_with(|| (source.text.clone(), fix::edited(source, &work.edits)));
    }
    let mut text = String::new();
    if args.diff {
        for (name, (old, new)) in &changed {
            let diff = similar::TextDiff::from_lines(old.as_str(), new.as_str());
            let _ = write!(text, "{}", diff.unified_diff().context_radius(3).header(name, name));
        }
        for file in &work.new {
            let name = history::shown(&file.path);
            let diff = similar::TextDiff::from_lines("", file.text.as_str());
            let _ = write!(text, "{}", diff.unified_diff().header("/dev/null", &name));
        }
    } else {
        for (name, (old, _)) in &changed {
            let there = std::fs::read_to_string(name).unwrap_or_default();
            if there != *old {
                return Err(miette::miette!(help = "run it again", "{name} has changed in the meantime"));
            }
        }
        files::create(&work.new)?;
        for (name, (_, new)) in &changed {
            files::replace(&PathBuf::from(name), new)?;
            let _ = writeln!(text, "changed {name}");
        }
        for file in &work.new {
            let _ = writeln!(text, "wrote {}", history::shown(&file.path));
        }
        if work.fixed > 0 {
            let _ = writeln!(text, "fixed {}", crate::report::count(work.fixed, "finding"));
        }
    }
    for remark in &work.remarks {
        let _ = writeln!(text, "note: {remark}");
    }
    for (why, count) in &work.left {
        let _ = writeln!(text, "left {} {why}", crate::report::count(*count, "fix"));
    }
    out.text(&text)?;
    Ok(!changed.is_empty() || !work.new.is_empty())
}
