//! `undrift reconcile`.

use crate::cli::ReconcileArgs;
use crate::command::{Exit, Output, drift};
use crate::plan;

pub(super) fn run(args: &ReconcileArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let sides = drift::sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history)?;
    let project = sides.expected.project.as_ref().expect("the expected side is a project");
    let (live, expected) = (&sides.live.catalog, &sides.expected.catalog);
    let options =
        plan::Options { version: sides.version, allow_destructive: args.allow_destructive, ..Default::default() };
    let up = plan::plan(live, expected, &options)?;
    let down = plan::plan(expected, live, &options)?;
    if up.is_empty() {
        out.text(&format!("nothing to reconcile: {} is what the {} say\n", sides.live.label, sides.expected.label))?;
        return Ok(Exit::Clean);
    }
    let _ = (project, &down);
    out.text(&up.steps.iter().map(|s| format!("{};\n", s.sql)).collect::<String>())?;
    Ok(Exit::Clean)
}
