//! `undrift reconcile`.

use crate::cli::ReconcileArgs;
use crate::command::{Exit, Output, drift, files};
use crate::plan;

pub(super) fn run(args: &ReconcileArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let access = plan::Access::default();
    let sides = drift::sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history, access)?;
    let project = sides.expected.project.as_ref().expect("the expected side is a project");
    let (live, expected) = (&sides.live.catalog, &sides.expected.catalog);
    let options =
        plan::Options { version: sides.version, allow_destructive: args.allow_destructive, ..plan::Options::default() };
    let written = plan::write::migrations(&project.history, live, expected, &options, &args.name, super::now())?;
    if written.files.is_empty() {
        out.text(&format!("nothing to reconcile: {} is what the {} say\n", sides.live.label, sides.expected.label))?;
        return Ok(Exit::Clean);
    }
    if args.write {
        files::create(&written.files)?;
        for file in &written.files {
            out.text(&format!("wrote {}\n", file.path.display()))?;
        }
    } else {
        for (i, file) in written.files.iter().enumerate() {
            let gap = if i == 0 { "" } else { "\n" };
            out.text(&format!("{gap}-- File: {}\n{}", file.path.display(), file.text))?;
        }
    }
    for remark in &written.remarks {
        out.text(&format!("-- {remark}\n"))?;
    }
    Ok(Exit::Clean)
}
