//! A history or a database to a catalog.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use crate::catalog::{Address, Catalog, Ident, Kind, Version};
use crate::cli::HistoryArgs;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Severity};
use crate::history::{self, History, Options, TransactionMode};
use crate::live::{self, Applied, Limits, Live, Target};
use crate::plan::Access;
use crate::replay::{Replay, Run, Step};
use crate::sql::Script;
use crate::sql::ast::{ObjectClass, Stmt};

/// A project's migrations with its settings.
pub(super) struct Project {
    pub(super) config: Config,
    pub(super) history: History,
}

impl Project {
    /// Reads the migrations that a path names, or those of the project around the current directory.
    pub(super) fn read(path: Option<&Path>, args: &HistoryArgs) -> miette::Result<Self> {
        let start = path.unwrap_or(Path::new("."));
        let config = match &args.config {
            Some(file) => Config::read(file)?,
            None => Config::find(start)?,
        };
        let options = Options {
            framework: args.framework.clone(),
            transaction: args.transaction.as_deref().map(str::parse).transpose().map_err(|e: String| {
                miette::miette!(help = "--transaction takes file, run, statement or none", "{e}")
            })?,
            before: args.before.clone(),
            order: args.order.clone(),
            config: &config,
        };
        let history = history::load(start, &options)?;
        Ok(Self { config, history })
    }

    /// The version that is said by the flag or the settings.
    pub(super) fn version(&self, args: &HistoryArgs) -> Option<Version> {
        args.pg_version.or(self.config.pg_version)
    }

    /// How many migrations to evaluate: all, or those up to the one that `--at` names.
    pub(super) fn until(&self, at: Option<&str>) -> miette::Result<usize> {
        let Some(at) = at else { return Ok(self.history.migrations.len()) };
        self.history.position(at).map(|i| i + 1).ok_or_else(|| {
            let near: Vec<&str> = self.history.migrations.iter().rev().take(3).map(|m| m.version.as_str()).collect();
            miette::miette!(
                help = format!("the last versions are {}", near.join(", ")),
                "no migration has version {at}"
            )
        })
    }
}

/// What a history evaluates to.
pub(super) struct Evaluated {
    pub(super) catalog: Catalog,
    /// What PostgreSQL would refuse, and what could not be parsed: the catalog is without it.
    pub(super) refused: Vec<Diagnostic>,
    /// For each command tag how many statements were evaluated and how many were not.
    pub(super) coverage: BTreeMap<Ident, (usize, usize)>,
    pub(super) version: Version,
}

/// Replays the first `until` migrations of a history.
pub(super) fn replay(history: &History, version: Version, until: usize) -> Evaluated {
    replay_with(history, version, until, Access::default(), None)
}

/// The same with owners or privileges; `login` is the role that the migrations run as.
pub(super) fn replay_with(
    history: &History,
    version: Version,
    until: usize,
    access: Access,
    login: Option<&Ident>,
) -> Evaluated {
    let mut run = Run::new(version);
    // What other roles may do is told by owners and privileges, whether those are asked for or not.
    let asked = access != Access::default();
    let tracked = asked || changes_roles(history, until);
    if tracked {
        run.replay = Replay::with_access(version, login);
    }
    let mut refused: Vec<Diagnostic> = Vec::new();
    let mut coverage: BTreeMap<Ident, (usize, usize)> = BTreeMap::new();
    let mut take = |script: &Script, steps: &[Step]| {
        refused.extend(script.problems.iter().filter(|p| p.severity == Severity::Error).cloned());
        for (statement, step) in script.statements.iter().zip(steps) {
            let counts = coverage.entry(statement.tag.into()).or_default();
            match &step.outcome {
                Ok(outcome) if outcome.opaque.is_empty() => counts.0 += 1,
                Ok(_) => counts.1 += 1,
                Err(reject) => {
                    counts.0 += 1;
                    let place = statement.source.place(reject.span.unwrap_or(statement.span));
                    let mut diagnostic =
                        Diagnostic::at("rejected-by-postgres", Severity::Error, place, reject.message.clone());
                    let more: Vec<&str> =
                        [&reject.detail, &reject.hint].into_iter().flatten().map(String::as_str).collect();
                    diagnostic.help = (!more.is_empty()).then(|| more.join("; "));
                    refused.push(diagnostic);
                }
            }
        }
    };
    for script in &history.before {
        let steps = run.script(script, TransactionMode::Statement);
        take(script, &steps);
    }
    for migration in &history.migrations[..until] {
        let steps = run.direction(&migration.up);
        take(&migration.up.script, &steps);
    }
    let mut catalog = run.replay.catalog;
    if tracked && !asked {
        strip_access(&mut catalog, access);
    }
    Evaluated { catalog, refused, coverage, version }
}

/// Whether a history becomes other roles, or drops some.
fn changes_roles(history: &History, until: usize) -> bool {
    let before = history.before.iter().flat_map(|script| &script.statements);
    let migrations = history.migrations[..until].iter().flat_map(|m| &m.up.script.statements);
    before.chain(migrations).any(|statement| match &statement.stmt {
        Stmt::Set(set) => matches!(&*set.name.to_ascii_lowercase(), "role" | "session_authorization"),
        Stmt::Drop(drop) => drop.objects.iter().any(|o| o.class == ObjectClass::Role),
        _ => false,
    })
}

/// Whether an argument names a database and not a file.
pub(super) fn is_database(argument: &str) -> bool {
    argument.starts_with("postgres://")
        || argument.starts_with("postgresql://")
        || (argument.contains('=') && !Path::new(argument).exists())
}

/// Introspects a database, as [`database`] does, and reads what a history's framework has recorded in it.
pub(super) fn database_of(url: &str, history: &History, access: Access) -> miette::Result<(Live, Option<Applied>)> {
    let session = live::Session::open(&Target::parse(url)?, &Limits::default())?;
    let applied = match history.tracking.first() {
        Some(table) => session.applied(history.framework, table)?,
        None => None,
    };
    let asked = access != Access::default();
    let mut live = if asked { session.introspect_with_access()? } else { session.introspect()? };
    crate::expr::resolve_printed(&mut live.catalog, live.version);
    Ok((live, applied))
}

/// Takes away the owners, or the privileges, that were not asked for.
pub(super) fn strip_access(catalog: &mut Catalog, access: Access) {
    let unasked = |kind| match kind {
        Kind::Owner => !access.owners,
        Kind::Privileges | Kind::DefaultPrivileges => !access.privileges,
        _ => false,
    };
    let gone: Vec<Address> = catalog.iter().map(|(at, _)| at).filter(|at| unasked(at.kind)).cloned().collect();
    for at in &gone {
        catalog.take(at);
    }
}

/// Introspects a database; its expressions are resolved so that they can be compared.
pub(super) fn database(url: &str) -> miette::Result<Live> {
    let target = Target::parse(url)?;
    let mut live = live::introspect(&target, &Limits::default())?;
    crate::expr::resolve_printed(&mut live.catalog, live.version);
    Ok(live)
}

/// One side of a comparison.
pub(super) struct Side {
    pub(super) catalog: Catalog,
    pub(super) label: String,
    /// The project, where the side is one: its framework's books are left out of the comparison.
    pub(super) project: Option<Project>,
    pub(super) refused: Vec<Diagnostic>,
}

impl Side {
    /// A side that was replayed.
    pub(super) fn of(project: Project, evaluated: Evaluated, label: String) -> Self {
        Self { catalog: evaluated.catalog, label, project: Some(project), refused: evaluated.refused }
    }

    /// A side that was introspected.
    pub(super) fn live(live: Live) -> Self {
        let label = format!("database {} (PostgreSQL {})", live.database, live.full_version);
        Self { catalog: live.catalog, label, project: None, refused: Vec::new() }
    }
}

/// The path of an argument that is no database.
pub(super) fn path(argument: &str) -> miette::Result<PathBuf> {
    let path = PathBuf::from(argument);
    if argument != "-" && !path.exists() {
        return Err(miette::miette!(
            help = "name a migrations directory, an SQL file, or a URL that starts with postgres://",
            "{argument} does not exist"
        ));
    }
    Ok(path)
}

/// The database of `--db`.
pub(super) fn required(db: Option<&str>) -> miette::Result<&str> {
    db.ok_or_else(|| {
        miette::miette!(
            help = "--db takes a URL (postgres://user@host/database) or libpq's key=value form; PG* variables and \
                    .pgpass fill in what it leaves out. DATABASE_URL is read where --db is missing",
            "no database was named"
        )
    })
}

/// A history that PostgreSQL would not run to its end, with what stands in its way.
#[derive(Debug, thiserror::Error, miette::Diagnostic)]
#[error("{label} cannot be evaluated to the end")]
#[diagnostic(help(
    "`undrift lint` explains each finding; --before names SQL that is there before the first migration"
))]
pub(super) struct Unevaluated {
    label: String,
    pub(super) refused: Vec<Diagnostic>,
}

/// Refuses to go on with a history that PostgreSQL would not run to its end.
pub(super) fn complete(label: &str, refused: &[Diagnostic]) -> Result<(), Unevaluated> {
    if refused.is_empty() {
        return Ok(());
    }
    Err(Unevaluated { label: label.to_owned(), refused: refused.to_vec() })
}
