//! `undrift stats`, and what `lint` reads of it.

use std::path::Path;

use crate::cli::StatsArgs;
use crate::command::{Exit, Output, evaluate, now};
use crate::history;
use crate::lint::stats::{self, Sizes, Statistics, TableStatistics};
use crate::live::{Limits, Session, Target};

pub(super) fn run(args: &StatsArgs, out: &mut Output<'_>) -> miette::Result<Exit> {
    let statistics = read(evaluate::required(args.db.as_deref())?)?;
    let mut text = serde_json::to_string_pretty(&statistics).expect("statistics print");
    text.push('\n');
    out.text(&text)?;
    Ok(Exit::Clean)
}

/// The sizes that a file or a database tells.
pub(super) fn sizes(file: Option<&Path>, db: Option<&str>) -> miette::Result<Option<Sizes>> {
    if let Some(db) = db {
        return Ok(Some(read(db)?.into()));
    }
    let Some(file) = file else { return Ok(None) };
    let shown = history::shown(file);
    let help = "`undrift stats --db URL` writes one";
    let text = std::fs::read_to_string(file).map_err(|e| miette::miette!(help = help, "cannot read {shown}: {e}"))?;
    let found: Statistics =
        serde_json::from_str(&text).map_err(|e| miette::miette!(help = help, "{shown} is no statistics file: {e}"))?;
    if found.version != stats::VERSION {
        return Err(miette::miette!(help = help, "{shown} is of version {}, not {}", found.version, stats::VERSION));
    }
    Ok(Some(found.into()))
}

fn read(url: &str) -> miette::Result<Statistics> {
    let session = Session::open(&Target::parse(url)?, &Limits::default())?;
    let tables = session.statistics()?.into_iter().map(|t| TableStatistics {
        schema: t.schema,
        name: t.name,
        rows: whole(t.rows),
        bytes: whole(t.bytes),
        index_bytes: whole(t.index_bytes),
        writes_per_second: rate(t.writes, t.seconds),
        scans_per_second: rate(t.scans, t.seconds),
    });
    let tables = tables.collect();
    let (server, database) = session.told();
    Ok(Statistics {
        version: stats::VERSION,
        database: database.to_owned(),
        server: server.to_owned(),
        day: now().day(),
        tables,
    })
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an estimate, never negative")]
fn whole(value: f64) -> u64 {
    value.max(0.0) as u64
}

fn rate(count: f64, seconds: f64) -> f64 {
    (count / seconds * 1000.0).round() / 1000.0
}
