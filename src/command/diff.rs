//! `undrift diff`.

use crate::catalog::Version;
use crate::cli::{DiffArgs, Format};
use crate::command::compare::{Ignored, compare};
use crate::command::evaluate::{self, Project, Side};
use crate::command::{Exit, Output};
use crate::live::Live;
use crate::plan;
use crate::report::{self, Comparison};

/// A side before the version is known that it is to be evaluated for.
enum Read {
    Live(Box<Live>),
    Project(Box<Project>, String),
}

fn read(argument: &str, args: &DiffArgs) -> miette::Result<Read> {
    if evaluate::is_database(argument) {
        return Ok(Read::Live(Box::new(evaluate::database(argument)?)));
    }
    let path = evaluate::path(argument)?;
    Ok(Read::Project(Box::new(Project::read(Some(&path), &args.history)?), argument.to_owned()))
}

fn side(read: Read, version: Version) -> Side {
    match read {
        Read::Live(live) => Side::live(*live),
        Read::Project(project, label) => {
            let until = project.history.migrations.len();
            let evaluated = evaluate::replay(&project.history, version, until);
            Side::of(*project, evaluated, label)
        }
    }
}

pub(super) fn run(args: &DiffArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let (from, to) = (read(&args.from, args)?, read(&args.to, args)?);
    // A live side decides the version, so that the other is what that server would have made of it.
    let version = args.history.pg_version.or_else(|| {
        [&from, &to].iter().find_map(|side| match side {
            Read::Live(live) => Some(live.version),
            Read::Project(project, _) => project.config.pg_version,
        })
    });
    let version = version.unwrap_or_default();
    let (mut from, mut to) = (side(from, version), side(to, version));
    evaluate::complete(&from.label, &from.refused)?;
    evaluate::complete(&to.label, &to.refused)?;
    let ignored = [&from, &to].map(|s| Ignored::of(s.project.as_ref().map(|p| (&p.history, &p.config))));
    for ignored in &ignored {
        ignored.strip(&mut from.catalog);
        ignored.strip(&mut to.catalog);
    }
    if args.sql {
        let options = plan::Options { version, allow_destructive: args.allow_destructive, ..plan::Options::default() };
        let plan = plan::plan(&from.catalog, &to.catalog, &options)?;
        out.text(&plan::write::script(&plan))?;
        return Ok(if plan.is_empty() { Exit::Clean } else { Exit::Findings });
    }
    // Opaque marks of both sides count.
    let mut expected = to.catalog.clone();
    for mark in from.catalog.opaque() {
        expected.mark_opaque((**mark).clone());
    }
    print(&compare(&from, &to, &expected, version), "diff", args.format, out)
}

/// Prints a comparison; its emptiness is the exit status.
pub(super) fn print(
    comparison: &Comparison,
    command: &str,
    format: Format,
    out: &mut Output<'_>,
) -> miette::Result<Exit> {
    let text = match format {
        Format::Terminal => report::terminal::comparison(comparison, out.style),
        Format::Json => report::json::comparison(command, comparison),
        Format::Github => report::github::comparison(comparison),
        Format::Sarif => report::sarif::comparison(comparison),
    };
    out.text(&text)?;
    Ok(if comparison.differences.is_empty() { Exit::Clean } else { Exit::Findings })
}
