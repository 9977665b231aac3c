//! `undrift reconcile`.

use std::fs;
use std::io;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::cli::ReconcileArgs;
use crate::command::{Exit, Output, drift};
use crate::plan;
use crate::plan::write::{File, Moment};

pub(super) fn run(args: &ReconcileArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let sides = drift::sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history)?;
    let project = sides.expected.project.as_ref().expect("the expected side is a project");
    let (live, expected) = (&sides.live.catalog, &sides.expected.catalog);
    let options =
        plan::Options { version: sides.version, allow_destructive: args.allow_destructive, ..plan::Options::default() };
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |d| d.as_millis());
    let now = Moment { unix_ms: u64::try_from(now).unwrap_or(u64::MAX) };
    let written = plan::write::migrations(&project.history, live, expected, &options, &args.name, now)?;
    if written.files.is_empty() {
        out.text(&format!("nothing to reconcile: {} is what the {} say\n", sides.live.label, sides.expected.label))?;
        return Ok(Exit::Clean);
    }
    if args.write {
        write(&written.files)?;
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

/// Writes new files: each whole, under another name first, and never over one that exists.
fn write(files: &[File]) -> miette::Result<()> {
    if let Some(there) = files.iter().map(|f| &f.path).find(|p| p.exists()) {
        return Err(miette::miette!(help = "--name gives the migration another name", "{} exists", there.display()));
    }
    for file in files {
        place(&file.path, &file.text).map_err(|e| {
            miette::miette!(help = "is the directory writable?", "cannot write {}: {e}", file.path.display())
        })?;
    }
    Ok(())
}

fn place(path: &Path, text: &str) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut temporary = path.as_os_str().to_owned();
    temporary.push(".undrift-new");
    fs::write(&temporary, text)?;
    // A hard link, unlike a rename, fails where somebody else was faster.
    let linked = fs::hard_link(&temporary, path);
    let removed = fs::remove_file(&temporary);
    linked.and(removed)
}
