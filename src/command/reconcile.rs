//! `undrift reconcile`.

use crate::cli::ReconcileArgs;
use crate::command::{Exit, Output, drift, evaluate};
use crate::plan;

pub(super) fn run(args: &ReconcileArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let sides = drift::sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history)?;
    let project = sides.expected.project.as_ref().expect("the expected side is a project");
    let (live, expected) = (&sides.live.catalog, &sides.expected.catalog);
    let options = plan::Options { version: sides.version, allow_destructive: args.allow_destructive, ..Default::default() };
    let up = plan::plan(live, expected, &options).map_err(evaluate::unprovable)?;
    let down = plan::plan(expected, live, &options).map_err(evaluate::unprovable)?;
    if up.steps.is_empty() {
        out.text(&format!("nothing to reconcile: {} is what the {} say\n", sides.live.label, sides.expected.label))?;
        return Ok(Exit::Clean);
    }
    let files = plan::write::files(&up, &down, &project.history, &args.name, &options);
    if !args.write {
        for file in &files {
            out.text(&format!("-- {}\n{}\n", file.name, file.text.trim_end()))?;
            out.text("\n")?;
        }
        return Ok(Exit::Clean);
    }
    for path in crate::history::write_new(&project.history.root, &files.iter().map(|f| (f.name.as_str(), f.text.as_str())).collect::<Vec<_>>())? {
        out.text(&format!("wrote {}\n", path.display()))?;
    }
    Ok(Exit::Clean)
}
