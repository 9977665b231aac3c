//! `undrift schema`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::cli::SchemaArgs;
use crate::command::{Exit, Output, evaluate};
use crate::plan;
use crate::report::count;

/// How many places are listed for one reason.
const PLACES: usize = 5;

pub(super) fn run(args: &SchemaArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let project = evaluate::Project::read(args.path.as_deref(), &args.history)?;
    let version = project.version(&args.history).unwrap_or_default();
    let until = project.until(args.at.as_deref())?;
    let access = plan::Access { owners: args.owner, privileges: args.privileges };
    let evaluated = evaluate::replay_with(&project.history, version, until, access, None);
    if args.coverage {
        out.text(&coverage(&evaluated))?;
        return Ok(Exit::Clean);
    }
    evaluate::complete("the history", &evaluated.refused)?;
    out.text(&plan::print_with_access(&evaluated.catalog, evaluated.version, access))?;
    Ok(Exit::Clean)
}

/// How much was evaluated, by command tag, and the place and reason of what was not.
fn coverage(evaluated: &evaluate::Evaluated) -> String {
    let mut out = String::new();
    let (done, opaque) = evaluated.coverage.values().fold((0, 0), |(a, b), (c, d)| (a + c, b + d));
    let total = done + opaque;
    let width = evaluated.coverage.keys().map(smol_str::SmolStr::len).max().unwrap_or(0).max("statement".len());
    let _ = writeln!(out, "{:width$}  evaluated  opaque", "statement");
    for (tag, (done, opaque)) in &evaluated.coverage {
        let _ = writeln!(out, "{tag:width$}  {done:>9}  {opaque:>6}");
    }
    let _ = writeln!(out, "{:width$}  {done:>9}  {opaque:>6}", "total");
    #[expect(clippy::cast_precision_loss, reason = "a percentage for people")]
    let share = if total == 0 { 100.0 } else { 100.0 * done as f64 / total as f64 };
    let _ = writeln!(out, "\n{share:.1} % of {} evaluated", count(total, "statement"));
    if !evaluated.refused.is_empty() {
        let _ = writeln!(out, "{} refused; `undrift lint` explains them", count(evaluated.refused.len(), "statement"));
    }
    // The same reason in many places is told once, with the first places; the most frequent first.
    let mut reasons: BTreeMap<(&str, &str), Vec<String>> = BTreeMap::new();
    for mark in evaluated.catalog.opaque() {
        let origin = mark.origin.as_ref().map(ToString::to_string).unwrap_or_default();
        reasons.entry((&mark.tag, &mark.reason)).or_default().push(origin);
    }
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|(_, places)| std::cmp::Reverse(places.len()));
    if !reasons.is_empty() {
        out.push_str("\nnot evaluated:\n");
    }
    for ((tag, reason), places) in &reasons {
        let _ = writeln!(out, "  {:>4}  {tag}: {reason}", places.len());
        for place in places.iter().take(PLACES) {
            let _ = writeln!(out, "          {place}");
        }
        if let Some(more) = places.len().checked_sub(PLACES).filter(|n| *n > 0) {
            let _ = writeln!(out, "          and {} more", count(more, "place"));
        }
    }
    out
}
