//! What single frameworks do beyond the convention table: orders written in files of their own, and files that stand
//! beside migrations.

mod atlas;
mod diesel;
mod drizzle;
mod flyway;
pub(super) mod liquibase;
pub(super) mod mojo;
mod pop;
mod prisma;
mod snapshot;
mod sqitch;
mod supabase;
mod yoyo;

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::convention::Convention;
use super::files::Files;
use super::names::Names;
use super::plan::{Found, Planned};
use super::{Error, Options, TransactionMode};
use crate::diagnostic::Diagnostic;
use crate::sql::Source;

pub(super) use flyway::refuses_transaction;

/// The file names of a framework, as it is configured here.
pub(super) fn names(row: &Convention, roots: &[PathBuf], options: &Options<'_>) -> Result<Names, Error> {
    match row.name {
        "flyway" => flyway::names(row, roots, options),
        _ => Ok(Names::new(row)),
    }
}

/// What the files themselves say about the order, or about which of them run.
pub(super) fn arrange(
    row: &Convention,
    roots: &[PathBuf],
    found: &mut Vec<Found>,
    files: &Files,
    problems: &mut Vec<Diagnostic>,
) {
    match row.name {
        "yoyo" => yoyo::arrange(found, files, problems),
        "supabase" => supabase::arrange(found, problems),
        "prisma" => prisma::arrange(roots, problems),
        "pop" => pop::arrange(found),
        "atlas" => atlas::arrange(roots, found, files, problems),
        _ => {}
    }
}

/// What stands beside a migration about how it is sent.
pub(super) fn beside(
    row: &Convention,
    path: &Path,
    problems: &mut Vec<Diagnostic>,
) -> Result<Option<TransactionMode>, Error> {
    match row.name {
        "diesel" => diesel::metadata(path, problems),
        "flyway" => flyway::script_config(path),
        "pop" => Ok(pop::mode(path)),
        _ => Ok(None),
    }
}

/// The migrations of a file that holds several.
pub(super) fn sections(row: &Convention, source: &Arc<Source>, mode: TransactionMode) -> Option<Planned> {
    match row.name {
        // A file without the header is one change, which a master changelog names.
        "liquibase" if liquibase::is(&source.text) => Some(liquibase::sections(source, mode)),
        "mojo-pg" => Some(mojo::sections(source, mode)),
        _ => None,
    }
}

/// The migrations of a framework that keeps their order in a file of its own, if `root` is one of its directories.
pub(super) fn own(
    row: &'static Convention,
    root: &Path,
    files: &mut Files,
    options: &Options<'_>,
) -> Result<Planned, Error> {
    match row.name {
        "drizzle" => drizzle::plan(row, root, files, options),
        "sqitch" => sqitch::plan(row, root, files, options),
        "liquibase" => liquibase::plan(row, root, files, options),
        "mojo-pg" => mojo::plan(row, root, files, options),
        name => unreachable!("{name} has no reader of its own"),
    }
}
