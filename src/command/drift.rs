//! `undrift drift`.

use crate::catalog::Version;
use crate::cli::{DriftArgs, HistoryArgs};
use crate::command::compare::{Ignored, compare};
use crate::command::diff::print;
use crate::command::evaluate::{self, Project, Side};
use crate::command::{Exit, Output};
use crate::history::History;
use crate::live::Applied;
use crate::plan::Access;

/// Leaves in a history what the database has recorded as applied, and tells how many migrations that leaves out. A
/// database without records is compared with the whole history.
fn keep(history: &mut History, applied: Option<&Applied>) -> usize {
    let before = history.migrations.len();
    match applied {
        None => {}
        Some(Applied::UpTo(None)) => history.migrations.clear(),
        Some(Applied::UpTo(Some(version))) => {
            if let Some(last) = history.migrations.iter().rposition(|m| m.version == *version) {
                history.migrations.truncate(last + 1);
            }
        }
        Some(Applied::Each(versions)) => history.migrations.retain(|m| versions.contains(m.version.as_str())),
    }
    before - history.migrations.len()
}

/// The two sides of a drift: what the migrations say, and what the database holds, with the same things left out.
pub(super) struct Sides {
    pub(super) expected: Side,
    pub(super) live: Side,
    pub(super) version: Version,
}

/// Reads both sides.
pub(super) fn sides(
    path: Option<&std::path::Path>,
    db: Option<&str>,
    at: Option<&str>,
    args: &HistoryArgs,
    access: Access,
) -> miette::Result<Sides> {
    let url = evaluate::required(db)?;
    let mut project = Project::read(path, args)?;
    let (live, applied) = evaluate::database_of(url, &project.history, access)?;
    // What is not yet applied is no drift, unless a version is asked for.
    let pending = if at.is_none() { keep(&mut project.history, applied.as_ref()) } else { 0 };
    let until = project.until(at)?;
    // A flag asks what another version would have made of the history; else it is the server's own.
    let version = args.pg_version.unwrap_or(live.version);
    let evaluated = evaluate::replay_with(&project.history, version, until, access, Some(&live.user));
    let label = match project.history.migrations[..until].last() {
        Some(last) if pending > 0 => format!("applied migrations up to {} ({pending} pending)", last.version),
        Some(last) => format!("migrations up to {}", last.version),
        None if pending > 0 => format!("no applied migrations ({pending} pending)"),
        None => "no migrations".to_owned(),
    };
    let ignored = Ignored::of(Some((&project.history, &project.config)));
    let mut expected = Side::of(project, evaluated, label);
    evaluate::complete(&expected.label, &expected.refused)?;
    let mut live = Side::live(live);
    ignored.strip(&mut expected.catalog);
    ignored.strip(&mut live.catalog);
    evaluate::strip_access(&mut expected.catalog, access);
    evaluate::strip_access(&mut live.catalog, access);
    Ok(Sides { expected, live, version })
}

pub(super) fn run(args: &DriftArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let access = Access { owners: args.owner, privileges: args.privileges };
    let sides = sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history, access)?;
    let comparison = compare(&sides.expected, &sides.live, &sides.expected.catalog, sides.version);
    print(&comparison, "drift", args.format, out)
}
