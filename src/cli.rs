//! The command line: structs, nothing else.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::catalog::Version;

/// PostgreSQL migrations, evaluated without a database.
#[derive(Debug, Parser)]
#[command(name = "undrift", version, about, max_term_width = 100, propagate_version = true)]
#[command(after_help = "Exit status: 0 nothing found, 1 something found, 2 it could not be done.

Start with `undrift lint` in a project, or `undrift schema` to see what its migrations add up to.")]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,

    /// When to colour the output.
    #[arg(long, global = true, value_enum, default_value_t, value_name = "WHEN")]
    pub color: Color,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Check migrations: locks, rewrites, broken clients, lost data, statements that PostgreSQL would refuse.
    ///
    /// Every migration before the checked ones is evaluated first, so each statement is judged by what the schema is at
    /// that point. No database is needed.
    #[command(after_help = "Examples:
  undrift lint                          every migration of this project
  undrift lint db/migrations            a directory
  undrift lint --since origin/main      only migrations that changed since the merge base
  undrift lint 042_add_status.up.sql    one file alone
  git show HEAD:x.sql | undrift lint -  standard input")]
    Lint(LintArgs),

    /// Print the schema that the migrations add up to, as SQL that an empty server accepts.
    #[command(after_help = "Examples:
  undrift schema > schema.sql
  undrift schema --at 20240131120000    the schema after that version
  undrift schema --coverage             how much of the history was evaluated, and what was not")]
    Schema(SchemaArgs),

    /// Compare two schemas.
    ///
    /// Each side is a migrations directory, an SQL file (a dump, a schema.sql) or the URL of a live database.
    #[command(after_help = "Examples:
  undrift diff db/migrations schema.sql
  undrift diff postgres://localhost/shop db/migrations --sql    the proven plan that turns A into B")]
    Diff(DiffArgs),

    /// Compare a live database with what the migrations say it should be.
    ///
    /// The database is only read, in one read-only transaction with short timeouts.
    #[command(after_help = "Examples:
  undrift drift --db postgres://app@db.internal/shop
  undrift drift --db \"$DATABASE_URL\" --format json
  PGHOST=/run/postgresql undrift drift --db 'dbname=shop'")]
    Drift(DriftArgs),

    /// Write the migration that takes a live database back to what the migrations say, up and down.
    ///
    /// The plan is replayed before it is printed; one that cannot be proven is not printed. Steps that lose data are
    /// commented out unless --allow-destructive is given.
    #[command(after_help = "Examples:
  undrift reconcile --db \"$DATABASE_URL\"            print it
  undrift reconcile --db \"$DATABASE_URL\" --write    write the files beside the other migrations")]
    Reconcile(ReconcileArgs),

    /// Write down how large and how busy a database's tables are, for `undrift lint --stats`.
    ///
    /// Only the server's own statistics are read, in one read-only transaction; no table is.
    #[command(after_help = "Examples:
  undrift stats --db \"$DATABASE_URL\" > undrift-stats.json
  undrift lint --stats undrift-stats.json --since origin/main")]
    Stats(StatsArgs),

    /// Print the page of a lint: the harm, examples, the safe way.
    Explain {
        /// The lint's name, `create-index-blocks-writes` for example.
        lint: String,
    },

    /// List the lints.
    Lints {
        /// How to print the list.
        #[arg(long, value_enum, default_value_t)]
        format: ListFormat,
    },
}

/// Which migrations, and how to read them.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Migrations")]
pub struct HistoryArgs {
    /// The framework whose rules apply; detected where nothing says it.
    #[arg(long, value_name = "NAME")]
    pub framework: Option<String>,

    /// What runs in one transaction: file, run, statement or none; the framework's own rule where nothing says it.
    #[arg(long, value_name = "MODE")]
    pub transaction: Option<String>,

    /// The PostgreSQL major version, 12 to 18.
    #[arg(long, value_name = "MAJOR")]
    pub pg_version: Option<Version>,

    /// SQL that is there before the first migration: a platform's schemas and roles, a baseline dump. May be repeated.
    #[arg(long, value_name = "FILE")]
    pub before: Vec<PathBuf>,

    /// A file that lists the migration files in their order, one path a line.
    #[arg(long, value_name = "FILE")]
    pub order: Option<PathBuf>,

    /// The configuration file; else the nearest undrift.toml at or above the migrations.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// Arguments of `lint`.
#[derive(Debug, Clone, Args)]
pub struct LintArgs {
    /// A project, a migrations directory, SQL files, or `-` for standard input.
    #[arg(value_name = "PATH")]
    pub paths: Vec<PathBuf>,

    /// Report only on migrations that changed since the merge base with this revision, uncommitted ones included.
    #[arg(long, value_name = "REV")]
    pub since: Option<String>,

    /// Run only these lints. May be repeated or separated by commas; `squawk:…` and other tools' names are known.
    #[arg(long, value_name = "LINT", value_delimiter = ',')]
    pub select: Vec<String>,

    /// Do not run these lints.
    #[arg(long, value_name = "LINT", value_delimiter = ',')]
    pub allow: Vec<String>,

    /// Report only on migrations after this version.
    #[arg(long, value_name = "VERSION")]
    pub start_after: Option<String>,

    /// Leave out the findings that this file lists.
    #[arg(long, value_name = "FILE")]
    pub baseline: Option<PathBuf>,

    /// Write the findings to this file, which --baseline then leaves out.
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub write_baseline: Option<PathBuf>,

    /// Let the sizes in this file, which `undrift stats` wrote, decide how bad a lock is.
    #[arg(long, value_name = "FILE")]
    pub stats: Option<PathBuf>,

    /// Let the sizes of the tables in this database decide how bad a lock is.
    #[arg(long, value_name = "URL", conflicts_with = "stats")]
    pub db: Option<String>,

    /// Honour comments that silence these linters: squawk, pgls, eugene, atlas, `strong_migrations`.
    #[arg(long, value_name = "TOOL", value_delimiter = ',')]
    pub honor: Vec<String>,

    /// Make the fixes that leave what the migrations come to as it is: in files that are new on this branch, never in one that was
    /// merged or applied. What blocks is taken apart into migrations of their own.
    #[arg(long)]
    pub fix: bool,

    /// With --fix or --diff: make the other fixes too.
    #[arg(long)]
    pub r#unsafe: bool,

    /// Print what --fix would change, and change nothing.
    #[arg(long, conflicts_with = "fix")]
    pub diff: bool,

    /// Print the locks of each statement, on what and until when, in place of the findings.
    #[arg(long, value_name = "FORMAT", value_enum, num_args = 0..=1, require_equals = true, default_missing_value = "text")]
    pub timeline: Option<TimelineFormat>,

    /// How to print the findings.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,

    #[command(flatten)]
    #[expect(missing_docs, reason = "flattened")]
    pub history: HistoryArgs,
}

/// Arguments of `stats`.
#[derive(Debug, Clone, Args)]
pub struct StatsArgs {
    /// The database: a URL or libpq's key=value form; what it leaves out comes from PG* variables and .pgpass.
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub db: Option<String>,
}

/// Arguments of `schema`.
#[derive(Debug, Clone, Args)]
pub struct SchemaArgs {
    /// A project, a migrations directory, an SQL file, or `-` for standard input.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,

    /// Stop after this version.
    #[arg(long, value_name = "VERSION")]
    pub at: Option<String>,

    /// Print the owner of every object, too.
    #[arg(long)]
    pub owner: bool,

    /// Print GRANT and REVOKE, too.
    #[arg(long)]
    pub privileges: bool,

    /// Print how much of the history was evaluated and what was not, by kind of statement, in place of the schema.
    #[arg(long)]
    pub coverage: bool,

    #[command(flatten)]
    #[expect(missing_docs, reason = "flattened")]
    pub history: HistoryArgs,
}

/// Arguments of `diff`.
#[derive(Debug, Clone, Args)]
pub struct DiffArgs {
    /// The old side: a migrations directory, an SQL file, or a database URL.
    #[arg(value_name = "A")]
    pub from: String,

    /// The new side.
    #[arg(value_name = "B")]
    pub to: String,

    /// Print the SQL that turns A into B, once it is proven.
    #[arg(long)]
    pub sql: bool,

    /// Let the SQL drop what holds data.
    #[arg(long, requires = "sql")]
    pub allow_destructive: bool,

    /// How to print the differences.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,

    #[command(flatten)]
    #[expect(missing_docs, reason = "flattened")]
    pub history: HistoryArgs,
}

/// Arguments of `drift`.
#[derive(Debug, Clone, Args)]
pub struct DriftArgs {
    /// A project or a migrations directory.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,

    /// The database: a URL or libpq's key=value form; what it leaves out comes from PG* variables and .pgpass.
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub db: Option<String>,

    /// Compare the owners of objects, too.
    #[arg(long)]
    pub owner: bool,

    /// Compare the privileges on objects, too.
    #[arg(long)]
    pub privileges: bool,

    /// Compare with the schema after this version, not after the last one.
    #[arg(long, value_name = "VERSION")]
    pub at: Option<String>,

    /// How to print the differences.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,

    #[command(flatten)]
    #[expect(missing_docs, reason = "flattened")]
    pub history: HistoryArgs,
}

/// Arguments of `reconcile`.
#[derive(Debug, Clone, Args)]
pub struct ReconcileArgs {
    /// A project or a migrations directory.
    #[arg(value_name = "PATH")]
    pub path: Option<PathBuf>,

    /// The database: a URL or libpq's key=value form; what it leaves out comes from PG* variables and .pgpass.
    #[arg(long, value_name = "URL", env = "DATABASE_URL", hide_env_values = true)]
    pub db: Option<String>,

    /// Compare with the schema after this version, not after the last one.
    #[arg(long, value_name = "VERSION")]
    pub at: Option<String>,

    /// Write the files beside the other migrations; existing files are never overwritten.
    #[arg(long)]
    pub write: bool,

    /// The name of the new migration.
    #[arg(long, value_name = "NAME", default_value = "reconcile")]
    pub name: String,

    /// Do not comment out the steps that lose data.
    #[arg(long)]
    pub allow_destructive: bool,

    #[command(flatten)]
    #[expect(missing_docs, reason = "flattened")]
    pub history: HistoryArgs,
}

/// How findings and differences are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Format {
    /// For people: source excerpt, label, help.
    #[default]
    Terminal,
    /// One JSON document; its schema is in docs/json.md.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Annotations of a GitHub Actions run.
    Github,
}

/// How the locks of migrations are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum TimelineFormat {
    /// For people: statements with their locks, and a bar for each table.
    Text,
    /// Tables, for a comment on a change.
    Markdown,
    /// A page of its own.
    Html,
    /// One JSON document; its schema is in docs/json.md.
    Json,
}

/// How the list of lints is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum ListFormat {
    /// A table.
    #[default]
    Terminal,
    /// One JSON document.
    Json,
}

/// When to colour the output.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Color {
    /// On a terminal, unless `NO_COLOR` is set.
    #[default]
    Auto,
    /// Always.
    Always,
    /// Never.
    Never,
}
