//! `undrift reconcile`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use crate::cli::ReconcileArgs;
use crate::command::{Exit, Output, drift};
use crate::plan::{self, write::File};

pub(super) fn run(args: &ReconcileArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let sides = drift::sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history)?;
    let project = sides.expected.project.as_ref().expect("the expected side is a project");
    let (live, expected) = (&sides.live.catalog, &sides.expected.catalog);
    let options =
        plan::Options { version: sides.version, allow_destructive: args.allow_destructive, ..plan::Options::default() };
    let up = plan::plan(live, expected, &options)?;
    if up.is_empty() {
        out.text(&format!("nothing to reconcile: {} is what the {} say\n", sides.live.label, sides.expected.label))?;
        return Ok(Exit::Clean);
    }
    // The way back starts where the way there ends, which may be short of the goal.
    let down = plan::plan(&up.goal, live, &plan::Options { allow_destructive: true, ..options })?;
    if args.write {
        let files = plan::write::files(&up, &down, &project.history, &args.name, &stamp(SystemTime::now()))?;
        for path in write(&project.history.root, &files)? {
            out.text(&format!("wrote {}\n", path.display()))?;
        }
        return Ok(Exit::Clean);
    }
    match plan::write::files(&up, &down, &project.history, &args.name, &stamp(SystemTime::now())) {
        Ok(files) => {
            for (i, file) in files.iter().enumerate() {
                let gap = if i == 0 { "" } else { "\n" };
                out.text(&format!("{gap}-- File: {}\n{}", file.name, file.text))?;
            }
        }
        // Whoever keeps the order elsewhere still gets the SQL.
        Err(_) => {
            out.text(&format!("-- Up:\n{}\n-- Down:\n{}", plan::write::script(&up), plan::write::script(&down)))?;
        }
    }
    Ok(Exit::Clean)
}

/// Writes new files below a directory: each whole, under another name first, and never over one that exists.
fn write(root: &Path, files: &[File]) -> miette::Result<Vec<PathBuf>> {
    let paths: Vec<PathBuf> = files.iter().map(|f| root.join(&f.name)).collect();
    if let Some(there) = paths.iter().find(|p| p.exists()) {
        return Err(miette::miette!(help = "--name gives the migration another name", "{} exists", there.display()));
    }
    for (path, file) in paths.iter().zip(files) {
        place(path, &file.text).map_err(|e| {
            miette::miette!(help = "is the directory writable?", "cannot write {}: {e}", path.display())
        })?;
    }
    Ok(paths)
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

/// A time as fourteen digits in UTC.
fn stamp(now: SystemTime) -> String {
    let seconds = now.duration_since(UNIX_EPOCH).map_or(0, |d| d.as_secs());
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Days to a date by the algorithm for the proleptic Gregorian calendar whose years begin in March.
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month_from_march = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
    let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
    let year = year_of_era + era * 400 + u64::from(month <= 2);
    format!("{year:04}{month:02}{day:02}{:02}{:02}{:02}", rest / 3600, rest / 60 % 60, rest % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn stamps_are_times_in_utc() {
        let at = |seconds| stamp(UNIX_EPOCH + Duration::from_secs(seconds));
        assert_eq!(at(0), "19700101000000");
        assert_eq!(at(951_782_400), "20000229000000");
        assert_eq!(at(1_767_225_599), "20251231235959");
    }
}
