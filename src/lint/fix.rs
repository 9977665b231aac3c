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
    let rest = &source.text[statement.span.end as usize..];
    let semicolon = rest.len() - rest.trim_start_matches([' ', '\t']).strip_prefix(';').unwrap_or(rest).len();
    let after = &rest[semicolon..];
    let line = after.len() - after.trim_start_matches([' ', '\t', '\r']).strip_prefix('\n').unwrap_or(after).len();
    let end = statement.span.end + u32::try_from(semicolon + line).unwrap_or(0);
    Edit { place: source.place(Span::new(statement.span.start, end)), text: String::new() }
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

/// Whether a migration changes rows, or runs code that may: then the order of what it does matters to more than the schema.
pub fn touches_rows(direction: &Direction) -> bool {
    direction.script.statements.iter().any(|s| {
        matches!(
            s.stmt,
            ast::Stmt::Data(_) | ast::Stmt::Query(_) | ast::Stmt::Do(_) | ast::Stmt::Call(_) | ast::Stmt::Copy(_)
        )
    })
}
