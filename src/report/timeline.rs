//! The locks of migrations, as a picture for reviewers: text, Markdown, JSON.

use std::fmt::Write as _;

use serde_json::{Value, json};

use crate::history::TransactionMode;
use crate::lint::short;
use crate::lint::timeline::{Moment, Taken, Timeline, Until};
use crate::replay::{Lock, Work};

/// As text: each statement with its locks, then for each relation in use a bar over the statements.
pub fn text(timelines: &[Timeline]) -> String {
    let mut out = String::new();
    for timeline in timelines {
        let _ = writeln!(out, "{}  ({})", timeline.label, mode(timeline.mode));
        for (i, moment) in timeline.statements.iter().enumerate() {
            let _ = writeln!(out, "  {:>3}  line {:<5} {}", i + 1, moment.line, cut(&moment.sql, 90));
            if let Some(refused) = &moment.refused {
                let _ = writeln!(out, "         refused: {refused}");
            }
            for taken in shown(moment) {
                let _ = writeln!(out, "         {}", sentence(timeline, taken));
            }
        }
        bars(timeline, &mut out);
        out.push('\n');
    }
    if timelines.is_empty() {
        out.push_str("no migration is to be looked at\n");
    } else {
        out.push_str("█ blocks reads and writes, ▓ blocks writes, ░ blocks neither; one mark a statement\n");
    }
    out
}

/// Each relation that is in use: how strongly it is locked during each statement.
pub(super) fn rows(timeline: &Timeline) -> Vec<(String, Vec<Lock>)> {
    let all = timeline.statements.len();
    let mut rows: Vec<(String, Vec<Lock>)> = Vec::new();
    for (i, moment) in timeline.statements.iter().enumerate() {
        for taken in shown(moment) {
            let name = short(&taken.on);
            let at = rows.iter().position(|(n, _)| *n == name).unwrap_or_else(|| {
                rows.push((name, vec![Lock::None; all]));
                rows.len() - 1
            });
            for lock in &mut rows[at].1[i..=taken.last(i, all)] {
                *lock = (*lock).max(taken.lock);
            }
        }
    }
    rows
}

/// One bar for each relation that is in use.
fn bars(timeline: &Timeline, out: &mut String) {
    let rows = rows(timeline);
    if rows.is_empty() {
        out.push_str("  no lock on a relation in use\n");
        return;
    }
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or_default();
    for (name, locks) in rows {
        let bar: String = locks.iter().map(|lock| symbol(*lock)).collect();
        let _ = writeln!(out, "  {name:<width$}  {bar}");
    }
}

fn symbol(lock: Lock) -> char {
    match lock {
        Lock::None => '·',
        lock if lock.blocks_reads() => '█',
        lock if lock.blocks_writes() => '▓',
        _ => '░',
    }
}

/// As Markdown, for a comment on a change.
pub fn markdown(timelines: &[Timeline]) -> String {
    let mut out = String::new();
    for timeline in timelines {
        let _ = writeln!(out, "### `{}`\n\n{}\n", timeline.label, mode(timeline.mode));
        out.push_str("| line | statement | locks |\n|---:|---|---|\n");
        for moment in &timeline.statements {
            let locks: Vec<String> = shown(moment)
                .map(|taken| {
                    let words = sentence(timeline, taken).replace('|', "\\|");
                    if taken.lock.blocks_reads() { format!("**{words}**") } else { words }
                })
                .collect();
            let sql = cut(&moment.sql, 120).replace('|', "\\|").replace('`', "'");
            let refused = moment.refused.iter().map(|r| format!("refused: {}", r.replace('|', "\\|")));
            let cell: Vec<String> = refused.chain(locks).collect();
            let _ = writeln!(out, "| {} | `{sql}` | {} |", moment.line, cell.join("<br>"));
        }
        out.push('\n');
    }
    out
}

/// As JSON; the schema is in `docs/json.md`.
pub fn json(timelines: &[Timeline]) -> String {
    let migrations: Vec<Value> = timelines
        .iter()
        .map(|timeline| {
            json!({
                "label": timeline.label.as_str(),
                "version": timeline.version.as_str(),
                "transaction": mode_word(timeline.mode),
                "statements": timeline.statements.iter().map(|m| moment(timeline, m)).collect::<Vec<_>>(),
            })
        })
        .collect();
    let document = json!({ "version": super::json::VERSION, "command": "timeline", "migrations": migrations });
    let mut out = serde_json::to_string_pretty(&document).unwrap_or_default();
    out.push('\n');
    out
}

fn moment(timeline: &Timeline, moment: &Moment) -> Value {
    let locks: Vec<Value> = moment
        .locks
        .iter()
        .map(|taken| {
            let (until, line) = match taken.until {
                Until::Statement => ("statement", None),
                Until::Moment(i) => ("line", timeline.statements.get(i).map(|m| m.line)),
                Until::End => ("end", None),
                Until::Run => ("run", None),
            };
            json!({
                "on": taken.on.to_string(),
                "lock": taken.lock.to_string(),
                "work": work(taken.work),
                "in_use": taken.in_use,
                "until": until,
                "until_line": line,
            })
        })
        .collect();
    json!({
        "line": moment.line,
        "sql": moment.sql,
        "in_transaction": moment.in_transaction,
        "refused": moment.refused,
        "locks": locks,
    })
}

/// The locks that a reviewer wants to see: on what is in use, and stronger than that of a SELECT.
pub(super) fn shown(moment: &Moment) -> impl Iterator<Item = &Taken> {
    moment.locks.iter().filter(|taken| taken.in_use && taken.lock > Lock::AccessShare)
}

/// `ACCESS EXCLUSIVE on orders to line 5, while it is written anew`.
pub(super) fn sentence(timeline: &Timeline, taken: &Taken) -> String {
    let until = match taken.until {
        Until::Statement => "for this statement".to_owned(),
        Until::Moment(i) => format!("to line {}", timeline.statements.get(i).map_or(0, |m| m.line)),
        Until::End => "to the end of the file".to_owned(),
        Until::Run => "to the end of the run".to_owned(),
    };
    let work = match taken.work {
        Work::None => "",
        Work::Scan => ", while all of it is read",
        Work::Validate => ", while a constraint is validated",
        Work::IndexBuild => ", while an index is built",
        Work::Rewrite => ", while it is written anew",
    };
    format!("{} on {} {until}{work}", taken.lock, short(&taken.on))
}

fn work(work: Work) -> Option<&'static str> {
    match work {
        Work::None => None,
        Work::Scan => Some("scan"),
        Work::Validate => Some("validate"),
        Work::IndexBuild => Some("index build"),
        Work::Rewrite => Some("rewrite"),
    }
}

pub(super) fn mode(mode: TransactionMode) -> &'static str {
    match mode {
        TransactionMode::Run => "the whole run is one transaction",
        TransactionMode::File => "the file is one transaction",
        TransactionMode::SimpleQuery => "sent in one piece, which is one transaction where it has several statements",
        TransactionMode::Statement => "each statement is a transaction of its own",
        TransactionMode::Unknown => "it is not known what runs in a transaction",
    }
}

fn mode_word(mode: TransactionMode) -> &'static str {
    match mode {
        TransactionMode::Run => "run",
        TransactionMode::File => "file",
        TransactionMode::SimpleQuery => "simple-query",
        TransactionMode::Statement => "statement",
        TransactionMode::Unknown => "unknown",
    }
}

/// The beginning of a text.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut out: String = text.chars().take(most - 1).collect();
    out.push('…');
    out
}
