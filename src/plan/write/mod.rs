//! A plan as the next migrations of a project: in its framework's own layout, one file for each transaction, with the
//! way back. Nothing is written to the disk here.

mod layout;
mod number;

use std::fmt::Write as _;
use std::path::PathBuf;

use super::expand::Stage;
use super::{Options, Plan, Step, TransactionNeed, Unprovable, plan, prove, transactions};
use crate::catalog::Catalog;
use crate::history::{History, TransactionMode};
use crate::replay::Lock;

pub use number::Moment;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Where, as paths are shown to the user.
    pub path: PathBuf,
    /// What.
    pub text: String,
}

/// The migrations that a plan becomes.
#[derive(Debug, Clone, Default)]
pub struct Migrations {
    /// The files, in the order in which they run; the way back of each after it.
    pub files: Vec<File>,
    /// What else the user has to do, each a sentence without a final period.
    pub remarks: Vec<String>,
    /// The steps that are only there as comments.
    pub withheld: Vec<Step>,
}

/// What runs in one transaction, or alone outside of any, with the way back.
struct Part<'a> {
    up: &'a [Step],
    down: Vec<Step>,
    alone: bool,
}

/// Plans the way from `from` to `to` and writes it as the next migrations of a history, each with its way back.
///
/// `name` is the name of the first migration; `now` dates those whose versions are times.
///
/// # Errors
///
/// When the way there or a way back cannot be proven.
pub fn migrations(
    history: &History,
    from: &Catalog,
    to: &Catalog,
    options: &Options,
    name: &str,
    now: Moment,
) -> Result<Migrations, Unprovable> {
    let layout = layout::of(history);
    let options = Options {
        // In one transaction nothing is gained by validating later.
        online: options.online && layout.mode != TransactionMode::Run,
        concurrently: options.concurrently && layout.stands_alone,
        ..*options
    };
    let up = plan(from, to, &options)?;
    let mut out = Migrations { withheld: up.withheld.clone(), ..Migrations::default() };
    if layout.mode == TransactionMode::Run && up.steps.iter().any(|s| s.transaction == TransactionNeed::Later) {
        out.remarks.push(format!(
            "{} runs all pending migrations in one transaction: apply what comes before a new enum label is used first",
            history.framework
        ));
    }
    let parts = parts(from, &up, &options, layout.mode == TransactionMode::Run)?;
    if parts.is_empty() && up.withheld.is_empty() {
        return Ok(out);
    }
    let mut numbers = number::Numbers::after(history, now);
    let count = parts.len().max(1);
    for i in 0..count {
        let name = if i == 0 { name.to_owned() } else { format!("{name}_{}", i + 1) };
        let (up_text, down_text, alone) = match parts.get(i) {
            Some(part) => (layout.body(part.up), layout.body(&part.down), part.alone),
            None => (String::new(), String::new(), false),
        };
        let withheld = if i + 1 == count { withheld(&up) } else { String::new() };
        // Some tools take an empty direction for a mistake.
        let said =
            |text: String| if text.is_empty() { "-- Nothing to do in this direction.\n".to_owned() } else { text };
        let (up_text, down_text) = (said(up_text + &withheld), said(down_text));
        layout.write(&mut numbers, &name, &up_text, &down_text, alone, &mut out);
    }
    Ok(out)
}

/// Writes stages as the next migrations of a history; `None` where the framework runs nothing outside a transaction block.
pub fn stages(history: &History, stages: &[Stage], name: &str, now: Moment) -> Option<Migrations> {
    let layout = layout::of(history);
    if stages.iter().any(|stage| stage.alone) && !layout.stands_alone {
        return None;
    }
    let mut out = Migrations::default();
    let mut numbers = number::Numbers::after(history, now);
    for (i, stage) in stages.iter().enumerate() {
        let name = if i == 0 { name.to_owned() } else { format!("{name}_{}", i + 1) };
        let text = |list: &[String]| {
            if list.is_empty() {
                return "-- Nothing to do in this direction.\n".to_owned();
            }
            let timeout = if stage.alone { "" } else { "SET LOCAL lock_timeout = '5s';\n" };
            list.iter().fold(timeout.to_owned(), |out, sql| out + &layout.statement(sql) + "\n")
        };
        layout.write(&mut numbers, &name, &text(&stage.up), &text(&stage.down), stage.alone, &mut out);
    }
    Some(out)
}

/// The parts of a plan. The way back of each is planned from the state after it to the state before it.
fn parts<'a>(from: &Catalog, up: &'a Plan, options: &Options, one: bool) -> Result<Vec<Part<'a>>, Unprovable> {
    let groups = if one { vec![up.steps.as_slice()] } else { transactions(&up.steps) };
    let mut out = Vec::new();
    let mut before = from.clone();
    for group in groups.into_iter().filter(|g| !g.is_empty()) {
        let after = prove::replay(&before, group, options.version)?;
        let alone = group.iter().any(|s| s.transaction == TransactionNeed::Alone);
        // The way back undoes what was done, and what that loses was not there before.
        let back = Options { allow_destructive: true, ..*options };
        let mut down = plan(&after, &before, &back)?.steps;
        if transactions(&down).len() > 1 || down.iter().any(|s| s.transaction == TransactionNeed::Alone) != alone {
            // It has to fit into one transaction, as the way forward does.
            let plain = Options { online: false, concurrently: false, ..back };
            down = plan(&after, &before, &plain)?.steps;
        }
        out.push(Part { up: group, down, alone });
        before = after;
    }
    Ok(out)
}

/// A plan as one script: statements in order, those that were withheld as comments.
pub fn script(plan: &Plan) -> String {
    let mut out = String::new();
    let groups = transactions(&plan.steps);
    for (i, group) in groups.iter().enumerate().filter(|(_, g)| !g.is_empty()) {
        if i > 0 {
            out.push('\n');
        }
        if group.iter().any(|s| s.transaction == TransactionNeed::Alone) {
            out.push_str("-- Outside a transaction block:\n");
        } else if groups.len() > 1 {
            out.push_str("-- In a transaction of its own:\n");
        }
        out.push_str(&listing(group, |sql| format!("{sql};")));
    }
    out + &withheld(plan)
}

/// The steps as the body of a migration, each with what its reader should know.
fn statements(steps: &[Step], wrap: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let blocks = steps.iter().any(|s| s.lock >= Lock::Share && s.transaction != TransactionNeed::Alone);
    if blocks {
        out.push_str("-- Give up rather than queue behind a long transaction, and hold up everyone else.\n");
        out.push_str("SET LOCAL lock_timeout = '5s';\n\n");
    }
    out + &listing(steps, wrap)
}

fn listing(steps: &[Step], wrap: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for step in steps {
        if let Some(note) = &step.note {
            let _ = writeln!(out, "-- Note: {note}.");
        }
        if let Some(loss) = &step.loss {
            let _ = writeln!(out, "-- Loses {loss}.");
        }
        let _ = writeln!(out, "{}", wrap(&step.sql));
    }
    out
}

/// The withheld steps as comments.
fn withheld(up: &Plan) -> String {
    if up.withheld.is_empty() {
        return String::new();
    }
    let mut out = "\n-- Left out because data would be lost; --allow-destructive lets it through:\n".to_owned();
    for step in &up.withheld {
        if let Some(loss) = &step.loss {
            let _ = writeln!(out, "--   loses {loss}");
        }
        for line in format!("{};", step.sql).lines() {
            let _ = writeln!(out, "-- {line}");
        }
    }
    out
}
