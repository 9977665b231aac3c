//! `undrift drift`.

use crate::catalog::Version;
use crate::cli::{DriftArgs, HistoryArgs};
use crate::command::compare::{Ignored, compare};
use crate::command::diff::print;
use crate::command::evaluate::{self, Project, Side};
use crate::command::{Exit, Output};

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
) -> miette::Result<Sides> {
    let url = evaluate::required(db)?;
    let project = Project::read(path, args)?;
    let until = project.until(at)?;
    let live = evaluate::database(url)?;
    // A flag asks what another version would have made of the history; else it is the server's own.
    let version = args.pg_version.unwrap_or(live.version);
    let evaluated = evaluate::replay(&project.history, version, until);
    let label = match project.history.migrations[..until].last() {
        Some(last) => format!("migrations up to {}", last.version),
        None => "no migrations".to_owned(),
    };
    let ignored = Ignored::of(Some((&project.history, &project.config)));
    let mut expected = Side::of(project, evaluated, label);
    evaluate::complete(&expected.label, &expected.refused)?;
    let mut live = Side::live(live);
    ignored.strip(&mut expected.catalog);
    ignored.strip(&mut live.catalog);
    Ok(Sides { expected, live, version })
}

pub(super) fn run(args: &DriftArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let sides = sides(args.path.as_deref(), args.db.as_deref(), args.at.as_deref(), &args.history)?;
    let comparison = compare(&sides.expected, &sides.live, &sides.expected.catalog);
    print(&comparison, "drift", args.format, out)
}
