//! Fixes, applied to a history in memory: nothing here reads or writes a file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Options;
use crate::catalog::{Catalog, Ident};
use crate::diagnostic::{Diagnostic, Edit, Safety};
use crate::history::{Direction, History, TransactionMode};
use crate::plan::expand::Stage;
use crate::replay::Run;
use crate::sql::{Source, Span, Statement, ast};

/// A history with some of its files changed.
#[derive(Debug, Clone)]
pub struct Fixed {
    /// The history as it is then.
    pub history: History,
    /// The edits that were made.
    pub edits: Vec<Edit>,
    /// How many findings they answer.
    pub fixed: usize,
    /// How many findings offer a fix that was not made, since it changes what the history comes to.
    pub refused: usize,
}

/// What a history comes to, and how many of its statements are refused.
fn outcome(history: &History, options: &Options) -> (Catalog, usize) {
    let mut run = Run::new(options.version);
    run.assume = options.assume;
    run.templates = true;
    run.before(history);
    let mut refused = 0;
    for migration in &history.migrations {
        refused += run.direction(&migration.up).iter().filter(|s| s.outcome.is_err()).count();
    }
    (run.replay.catalog, refused)
}

/// The catalog that a history comes to, if PostgreSQL refuses no more of it than of another.
pub fn comes_to(history: &History, than: &History, options: &Options) -> Option<Catalog> {
    let (catalog, refused) = outcome(history, options);
    (refused <= outcome(than, options).1).then_some(catalog)
}

/// Makes the fixes that findings offer, of each the first: those that leave what the history comes to as it is and, with
/// `all`, the others. Files outside of `editable` stay as they are.
pub fn apply(
    history: &History,
    findings: &[Diagnostic],
    editable: &BTreeSet<Ident>,
    all: bool,
    options: &Options,
) -> Fixed {
    let (before, refusals) = outcome(history, options);
    let mut out = Fixed { history: history.clone(), edits: Vec::new(), fixed: 0, refused: 0 };
    for finding in findings {
        let Some(fix) = finding.fixes.iter().find(|fix| all || fix.safety == Safety::Safe) else { continue };
        if !fix.edits.iter().all(|e| editable.contains(&e.place.source.name) && e.place.source.misread.is_none()) {
            continue;
        }
        if fix.edits.iter().any(|e| out.edits.iter().any(|other| overlap(e, other))) {
            continue;
        }
        let mut edits = out.edits.clone();
        edits.extend(fix.edits.iter().cloned());
        let changed = rewrite(history, &edits);
        let (after, refused) = outcome(&changed, options);
        let same = crate::diff::diff(&before, &after).is_empty();
        if refused > refusals || (fix.safety == Safety::Safe && !same) {
            out.refused += 1;
            continue;
        }
        out.edits = edits;
        out.history = changed;
        out.fixed += 1;
    }
    out
}

fn overlap(a: &Edit, b: &Edit) -> bool {
    let (x, y) = (a.place.span, b.place.span);
    a.place.source.name == b.place.source.name && x.start <= y.end && y.start <= x.end
}

/// The text of a file after edits that do not overlap.
pub fn edited(source: &Source, edits: &[Edit]) -> String {
    let mut own: Vec<&Edit> = edits.iter().filter(|e| e.place.source.name == source.name).collect();
    own.sort_by_key(|e| e.place.span);
    let mut out = String::with_capacity(source.text.len());
    let mut at = 0;
    for edit in own {
        let (start, end) = (edit.place.span.start as usize, edit.place.span.end as usize);
        out.push_str(&source.text[at..start]);
        out.push_str(&edit.text);
        at = end;
    }
    out.push_str(&source.text[at..]);
    out
}

/// An edit of a file that `edits` have changed, told in the text that the file had before them; `None` where it touches what
/// they wrote.
pub fn before(original: &Arc<Source>, edits: &[Edit], later: &Edit) -> Option<Edit> {
    if later.place.source.name != original.name {
        return Some(later.clone());
    }
    let mut own: Vec<&Edit> = edits.iter().filter(|e| e.place.source.name == original.name).collect();
    own.sort_by_key(|e| e.place.span);
    let Span { start, end } = later.place.span;
    // How much later everything stands because of the edits so far.
    let mut moved: i64 = 0;
    for edit in own {
        let from = i64::from(edit.place.span.start) + moved;
        let to = from + i64::from(length(&edit.text));
        if i64::from(end) <= from {
            break;
        }
        if i64::from(start) < to {
            return None;
        }
        moved = to - i64::from(edit.place.span.end);
    }
    let back = |at: u32| u32::try_from(i64::from(at) - moved).ok();
    Some(Edit { place: original.place(Span::new(back(start)?, back(end)?)), text: later.text.clone() })
}

/// A history whose files have been edited.
pub fn rewrite(history: &History, edits: &[Edit]) -> History {
    let mut sources: BTreeMap<Ident, Arc<Source>> = BTreeMap::new();
    for edit in edits {
        let source = &edit.place.source;
        sources.entry(source.name.clone()).or_insert_with(|| Source::new(source.name.clone(), edited(source, edits)));
    }
    let mut out = history.clone();
    for migration in &mut out.migrations {
        for direction in std::iter::once(&mut migration.up).chain(&mut migration.down) {
            if let Some(source) = sources.get(&direction.script.source.name) {
                *direction = read(direction, source.clone(), edits);
            }
        }
    }
    out
}

/// A direction as it is read from its file after the edits.
fn read(direction: &Direction, source: Arc<Source>, edits: &[Edit]) -> Direction {
    let whole = direction.part == Span::new(0, length(&direction.script.source.text));
    let part = if whole {
        Span::new(0, length(&source.text))
    } else {
        // What is edited before the part moves it, what is edited in it makes it longer or shorter.
        let grown = |until: u32, inside: bool| {
            let own = edits.iter().filter(|e| {
                let at = e.place.span.start;
                e.place.source.name == source.name && (at < until || (inside && at == until))
            });
            own.map(|e| i64::from(length(&e.text)) - i64::from(e.place.span.end - e.place.span.start)).sum::<i64>()
        };
        let moved = |at: u32, by: i64| u32::try_from(i64::from(at) + by).unwrap_or(at);
        let Span { start, end } = direction.part;
        Span::new(moved(start, grown(start, false)), moved(end, grown(end, true)))
    };
    let script = crate::sql::parse_part(source, part);
    Direction { script: script.into(), part, transaction: direction.transaction }
}

fn length(text: &str) -> u32 {
    u32::try_from(text.len()).unwrap_or(u32::MAX)
}

/// The edits that take what findings point at out of the up scripts: whole statements, or subcommands of ALTER TABLE.
pub fn without(history: &History, findings: &[&Diagnostic]) -> Vec<Edit> {
    let mut out = Vec::new();
    for migration in &history.migrations {
        let script = &migration.up.script;
        let mut left = script.statements.len();
        let first = out.len();
        for statement in &script.statements {
            let pointed: Vec<Span> = findings
                .iter()
                .flat_map(|f| f.place.iter().chain(f.labels.iter().map(|l| &l.place)))
                .filter(|p| p.source.name == script.source.name && statement.span.contains(p.span.start))
                .map(|p| p.span)
                .collect();
            if pointed.is_empty() {
                continue;
            }
            let edit = take_out(statement, &pointed);
            left -= usize::from(edit.place.span.start <= statement.span.start);
            out.push(edit);
        }
        // A file without a statement says where they are.
        if left == 0
            && let Some(edit) = out[first..].first_mut()
        {
            "-- What was here follows in migrations of its own, step by step.\n".clone_into(&mut edit.text);
        }
    }
    out
}

/// Takes a statement out, or those of its subcommands that spans point at.
fn take_out(statement: &Statement, pointed: &[Span]) -> Edit {
    let parts = match &statement.stmt {
        ast::Stmt::AlterTable(alter) => statement.subcommands(alter.relation.name.at),
        _ => Vec::new(),
    };
    let kept: Vec<Span> =
        parts.iter().copied().filter(|part| !pointed.iter().any(|p| part.contains(p.start))).collect();
    let source = &statement.source;
    if let (Some(first), Some(last), false) = (parts.first(), parts.last(), kept.is_empty())
        && kept.len() < parts.len()
    {
        let text = kept.iter().map(|span| source.slice(*span)).collect::<Vec<_>>().join(", ");
        return Edit { place: source.place(Span::new(first.start, last.end)), text };
    }
    let (before, rest) = (&source.text[..statement.span.start as usize], &source.text[statement.span.end as usize..]);
    let semicolon = rest.len() - rest.trim_start_matches([' ', '\t']).strip_prefix(';').unwrap_or(rest).len();
    let after = &rest[semicolon..];
    let next = after.trim_start_matches([' ', '\t', '\r']);
    // The line goes as well where nothing else stands on it: what comes below, be it a directive, starts a line of its own.
    let alone = before.rsplit('\n').next().is_none_or(|line| line.trim().is_empty());
    let next = next.strip_prefix('\n').filter(|_| alone).unwrap_or(next);
    let end = statement.span.end + u32::try_from(semicolon + after.len() - next.len()).unwrap_or(0);
    let blanks = before.len() - before.trim_end_matches([' ', '\t']).len();
    let start = if alone { 0 } else { u32::try_from(blanks).unwrap_or(0) };
    Edit { place: source.place(Span::new(statement.span.start - start, end)), text: String::new() }
}

/// What stages of migrations come to after a history, if PostgreSQL refuses none of them.
pub fn staged(from: &Catalog, stages: &[Stage], options: &Options) -> Option<Catalog> {
    let mut run = Run::on(from.clone(), options.version);
    for stage in stages {
        let text = stage.up.iter().fold(String::new(), |out, sql| out + sql + ";\n");
        let script = crate::sql::parse(Source::new("stage", text));
        let mode = if stage.alone { TransactionMode::Statement } else { TransactionMode::File };
        let refused = run.script(&script, mode).iter().any(|step| step.outcome.is_err());
        if refused || !script.problems.is_empty() {
            return None;
        }
    }
    Some(run.replay.catalog)
}

/// The edits that take out of a migration's down what PostgreSQL would refuse there; `None` where the rest does not bring back
/// what was there before the migration.
pub fn mend_down(history: &History, index: usize, options: &Options) -> Option<Vec<Edit>> {
    let mut run = Run::new(options.version);
    run.before(history);
    for migration in &history.migrations[..index] {
        run.direction(&migration.up);
    }
    let before = run.replay.catalog.clone();
    let migration = &history.migrations[index];
    run.direction(&migration.up);
    let Some(down) = &migration.down else { return Some(Vec::new()) };
    let steps = run.direction(down);
    let refused = down.script.statements.iter().zip(&steps).filter(|(_, step)| step.outcome.is_err());
    let edits: Vec<Edit> = refused.map(|(statement, _)| take_out(statement, &[])).collect();
    crate::diff::diff(&before, &run.replay.catalog).is_empty().then_some(edits)
}

/// What of a migration's up PostgreSQL refuses once `edits` have been made, because it needs what they take out: the edits that
/// take that out as well, and its statements.
pub fn needing(history: &History, edits: &[Edit], index: usize, options: &Options) -> Option<(Vec<Edit>, Vec<String>)> {
    let changed = rewrite(history, edits);
    let mut run = Run::new(options.version);
    run.before(&changed);
    for migration in &changed.migrations[..index] {
        run.direction(&migration.up);
    }
    let up = &changed.migrations[index].up;
    let original = &history.migrations[index].up.script.source;
    let (mut further, mut texts) = (Vec::new(), Vec::new());
    for (statement, step) in up.script.statements.iter().zip(run.direction(up)) {
        if step.outcome.is_err() {
            further.push(before(original, edits, &take_out(statement, &[]))?);
            texts.push(statement.text().to_owned());
        }
    }
    Some((further, texts))
}

/// The edits that make a migration's down bring back what was there before its up, by another plan than the file's.
pub fn plan_down(history: &History, index: usize, options: &Options) -> Option<Vec<Edit>> {
    let Some(down) = &history.migrations[index].down else { return Some(Vec::new()) };
    let mut run = Run::new(options.version);
    run.before(history);
    for migration in &history.migrations[..index] {
        run.direction(&migration.up);
    }
    let before = run.replay.catalog.clone();
    run.direction(&history.migrations[index].up);
    let text = way(&run.replay.catalog, &before, options)?.join(";\n");
    let statements = &down.script.statements;
    let span = Span::new(statements.first()?.span.start, statements.last()?.span.end);
    Some(vec![Edit { place: down.script.source.place(span), text }])
}

/// The statements of a plan from one catalog to another that fits into one transaction.
pub fn way(from: &Catalog, to: &Catalog, options: &Options) -> Option<Vec<String>> {
    let settings =
        crate::plan::Options { version: options.version, allow_destructive: true, online: false, concurrently: false };
    let plan = crate::plan::plan(from, to, &settings).ok()?;
    Some(plan.steps.into_iter().map(|step| step.sql).collect())
}

/// Whether a migration changes rows, or runs code that may: then the order of what it does matters to more than the schema.
pub fn touches_rows(direction: &Direction) -> bool {
    direction.script.statements.iter().any(|s| {
        matches!(
            s.stmt,
            ast::Stmt::Data(_) | ast::Stmt::Query(_) | ast::Stmt::Do(_) | ast::Stmt::Call(_) | ast::Stmt::Copy(_)
        )
    })
}
