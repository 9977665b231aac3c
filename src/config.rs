//! `undrift.toml`: what a project says about its migrations, and where its databases are.
//!
//! Every key is documented in `docs/config.md`. Flags of the command line win over the file.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use miette::{Diagnostic, NamedSource, SourceSpan};
use serde::Deserialize;
use thiserror::Error;

use crate::catalog::Version;

/// The name of the file.
pub const FILE: &str = "undrift.toml";

/// How the migrations are sent to the server, where the project says it itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Transaction {
    /// Each file, or each direction of it, is wrapped in a transaction.
    File,
    /// All pending migrations run in one transaction.
    Run,
    /// Each statement is sent by itself, outside a transaction.
    Statement,
    /// Each file is sent as it is, in one piece, without a transaction around it.
    None,
}

impl std::str::FromStr for Transaction {
    type Err = String;

    fn from_str(s: &str) -> Result<Self, String> {
        match s {
            "file" => Ok(Self::File),
            "run" => Ok(Self::Run),
            "statement" => Ok(Self::Statement),
            "none" => Ok(Self::None),
            _ => Err(format!("`{s}` is none of `file`, `run`, `statement`, `none`")),
        }
    }
}

/// The project's settings; all paths in it are resolved against the file's directory.
#[derive(Debug, Clone, Default)]
pub struct Config {
    /// The file they were read from.
    pub path: Option<PathBuf>,
    /// The migration framework, by the name that `undrift` gives it.
    pub framework: Option<String>,
    /// Where the migrations are. Several directories are locations of one history.
    pub migrations: Vec<PathBuf>,
    /// A file that lists the migrations one per line, first to last.
    pub order: Option<PathBuf>,
    /// The major version of the server that the migrations are for.
    pub pg_version: Option<Version>,
    /// SQL that is there before the first migration.
    pub before: Vec<PathBuf>,
    /// How the migrations are sent, where it is not what the framework does by default.
    pub transaction: Option<Transaction>,
    /// The framework's tracking table, `schema.table`, where it is not the default one.
    pub tracking_table: Option<String>,
    /// Which lints run, and how bad their findings are.
    pub lints: Lints,
    /// What the policy lints ask for.
    pub policy: Policy,
    /// What drift leaves out.
    pub drift: Drift,
    /// Flyway's naming, where it is configured away from the default.
    pub flyway: Flyway,
    /// The databases, by name.
    pub environments: BTreeMap<String, Environment>,
}

/// `[lints]`: names of lints, or `all`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Lints {
    /// These do not run.
    pub allow: Vec<String>,
    /// These run, and their findings are warnings.
    pub warn: Vec<String>,
    /// These run, and their findings are errors.
    pub deny: Vec<String>,
    /// Findings that are known and left out.
    pub baseline: Option<PathBuf>,
    /// Only migrations after this version are reported on.
    pub start_after: Option<String>,
    /// Comments that silence these linters are honoured.
    pub honor: Vec<String>,
    /// Every suppression has to say why.
    pub require_reason: bool,
}

/// `[policy]`: what the policy lints hold a schema against.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    /// What the names of tables and views look like.
    pub table_names: Option<Pattern>,
    /// What the names of columns look like.
    pub column_names: Option<Pattern>,
    /// What the names of indexes look like.
    pub index_names: Option<Pattern>,
    /// What the names of constraints look like.
    pub constraint_names: Option<Pattern>,
    /// The columns that every table has.
    pub required_columns: Vec<String>,
    /// The types that no column has.
    pub forbidden_types: Vec<String>,
    /// The most columns of a table.
    pub most_columns: Option<usize>,
    /// The most indexes of a table.
    pub most_indexes: Option<usize>,
}

/// A regular expression.
#[derive(Debug, Clone, Deserialize)]
#[serde(try_from = "String")]
pub struct Pattern(regex::Regex);

impl Pattern {
    /// Whether a name looks so.
    pub fn matches(&self, name: &str) -> bool {
        self.0.is_match(name)
    }

    /// The expression as it was written.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl TryFrom<String> for Pattern {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        regex::Regex::new(&text).map(Self).map_err(|_| format!("`{text}` is no regular expression"))
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Pattern {}

/// `[drift]`: what is there in the database and is nobody's business here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Drift {
    /// Schemas that are left out, with everything in them; `*` stands for any text.
    pub ignore_schemas: Vec<String>,
    /// Tables that are left out, `schema.table` or `table`; `*` stands for any text.
    pub ignore_tables: Vec<String>,
}

/// `[flyway]`: the settings of Flyway that change which files are migrations.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
pub struct Flyway {
    /// `sqlMigrationPrefix`; `V` by default, empty for file names that start with the version.
    pub prefix: Option<String>,
    /// `repeatableSqlMigrationPrefix`; `R` by default.
    pub repeatable_prefix: Option<String>,
    /// `undoSqlMigrationPrefix`; `U` by default.
    pub undo_prefix: Option<String>,
    /// `baselineMigrationPrefix`; `B` by default.
    pub baseline_prefix: Option<String>,
    /// `sqlMigrationSeparator`; `__` by default.
    pub separator: Option<String>,
    /// `sqlMigrationSuffixes`; `.sql` by default.
    pub suffixes: Vec<String>,
}

/// One database.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Environment {
    /// A connection string, or `env:NAME` for the value of an environment variable.
    pub url: String,
}

impl Environment {
    /// The connection string.
    pub fn url(&self) -> Result<String, Error> {
        match self.url.strip_prefix("env:") {
            None => Ok(self.url.clone()),
            Some(name) => std::env::var(name).map_err(|_| Error::Variable { name: name.to_owned() }),
        }
    }
}

/// Why the settings could not be read.
#[derive(Debug, Error, Diagnostic)]
pub enum Error {
    /// The file could not be opened.
    #[error("cannot read {path}: {reason}")]
    #[diagnostic(help("name a file that exists with --config, or leave the flag out to search for {FILE} upward"))]
    Unreadable {
        /// The file, as it is shown to the user.
        path: String,
        /// The system's words.
        reason: std::io::Error,
    },
    /// It is not the TOML that is expected.
    #[error("{message}")]
    Invalid {
        /// What is wrong.
        message: String,
        /// The file.
        #[source_code]
        source_code: Arc<NamedSource<String>>,
        /// Where.
        #[label]
        span: Option<SourceSpan>,
        /// What was meant.
        #[help]
        help: Option<String>,
    },
    /// A variable that a URL names is not set.
    #[error("environment variable {name} is not set")]
    #[diagnostic(help("{FILE} takes the database's address from it: set it, or name a URL with --db"))]
    Variable {
        /// Its name.
        name: String,
    },
}

/// The file's own shape.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename_all = "kebab-case")]
struct Raw {
    framework: Option<String>,
    migrations: OneOrMany,
    order: Option<PathBuf>,
    pg_version: Option<RawVersion>,
    before: OneOrMany,
    transaction: Option<Transaction>,
    tracking_table: Option<String>,
    lints: Lints,
    policy: Policy,
    drift: Drift,
    flyway: Flyway,
    environments: BTreeMap<String, Environment>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged, expecting = "expected a path or a list of paths")]
enum OneOrMany {
    One(PathBuf),
    Many(Vec<PathBuf>),
}

impl Default for OneOrMany {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

#[derive(Debug, Deserialize)]
#[serde(try_from = "toml::Value")]
struct RawVersion(Version);

impl TryFrom<toml::Value> for RawVersion {
    type Error = String;

    fn try_from(value: toml::Value) -> Result<Self, String> {
        let text = match value {
            toml::Value::Integer(number) => number.to_string(),
            toml::Value::String(text) => text,
            other => return Err(format!("`{other}` is not a PostgreSQL version")),
        };
        text.parse().map(Self)
    }
}

impl Config {
    /// Searches for [`FILE`] in `start` and the directories above it, up to the repository's; the default settings where
    /// there is none.
    pub fn find(start: &Path) -> Result<Self, Error> {
        let start = std::path::absolute(start).unwrap_or_else(|_| start.to_owned());
        for directory in start.ancestors() {
            let path = directory.join(FILE);
            if path.is_file() {
                return Self::read(&path);
            }
            // What lies above a repository is not part of the project.
            if directory.join(".git").exists() {
                break;
            }
        }
        Ok(Self::default())
    }

    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let shown = crate::history::shown(path);
        let text = std::fs::read_to_string(path).map_err(|reason| Error::Unreadable { path: shown.clone(), reason })?;
        let mut config = Self::parse(&shown, &text)?;
        config.path = Some(path.to_owned());
        let base = path.parent().unwrap_or(Path::new(""));
        let baseline = &mut config.lints.baseline;
        for relative in config.migrations.iter_mut().chain(&mut config.before).chain(&mut config.order).chain(baseline)
        {
            *relative = base.join(&relative);
        }
        Ok(config)
    }

    /// Reads settings from text; `name` is shown in errors. Paths stay as they are written.
    pub fn parse(name: &str, text: &str) -> Result<Self, Error> {
        let raw: Raw = toml::from_str(text).map_err(|error| invalid(name, text, &error))?;
        let many = |paths| match paths {
            OneOrMany::One(path) => vec![path],
            OneOrMany::Many(paths) => paths,
        };
        Ok(Self {
            path: None,
            framework: raw.framework,
            migrations: many(raw.migrations),
            order: raw.order,
            pg_version: raw.pg_version.map(|version| version.0),
            before: many(raw.before),
            transaction: raw.transaction,
            tracking_table: raw.tracking_table,
            lints: raw.lints,
            policy: raw.policy,
            drift: raw.drift,
            flyway: raw.flyway,
            environments: raw.environments,
        })
    }
}

fn invalid(name: &str, text: &str, error: &toml::de::Error) -> Error {
    let (message, help) = match unknown(error.message()) {
        Some((key, known)) => {
            let near = similar::get_close_matches(key, &known, 1, 0.6);
            let help = match near.first() {
                Some(near) => format!("did you mean `{near}`?"),
                None if known.is_empty() => "this table takes no keys".to_owned(),
                None => format!("known here: {}", known.join(", ")),
            };
            (format!("unknown key `{key}`"), Some(help))
        }
        None => (error.message().trim_end().to_owned(), None),
    };
    Error::Invalid {
        message,
        source_code: Arc::new(NamedSource::new(name, text.to_owned())),
        span: error.span().map(Into::into),
        help,
    }
}

/// The key and the known ones out of serde's "unknown field `a`, expected one of `b`, `c`" (also for variants).
fn unknown(message: &str) -> Option<(&str, Vec<&str>)> {
    let rest = message.strip_prefix("unknown field ").or_else(|| message.strip_prefix("unknown variant "))?;
    let mut quoted = rest.split('`').skip(1).step_by(2);
    Some((quoted.next()?, quoted.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> (String, String) {
        match Config::parse("undrift.toml", text).expect_err("the text is wrong") {
            Error::Invalid { message, help, span, .. } => {
                assert!(span.is_some(), "no place for {message}");
                (message, help.unwrap_or_default())
            }
            other => panic!("{other}"),
        }
    }

    #[test]
    fn all_keys() {
        let config = Config::parse(
            "undrift.toml",
            r#"
            framework = "flyway"
            migrations = ["all", "local"]
            pg-version = 15
            before = "platform.sql"
            transaction = "statement"
            tracking-table = "ops.history"
            [lints]
            allow = ["table-dropped"]
            [drift]
            ignore-schemas = ["audit"]
            [flyway]
            prefix = ""
            [environments.production]
            url = "env:DATABASE_URL"
            "#,
        )
        .expect("the text is right");
        assert_eq!(config.framework.as_deref(), Some("flyway"));
        assert_eq!(config.migrations, [PathBuf::from("all"), PathBuf::from("local")]);
        assert_eq!(config.pg_version, Some(Version(15)));
        assert_eq!(config.before, [PathBuf::from("platform.sql")]);
        assert_eq!(config.transaction, Some(Transaction::Statement));
        assert_eq!(config.flyway.prefix.as_deref(), Some(""));
        assert_eq!(config.environments["production"].url, "env:DATABASE_URL");
    }

    #[test]
    fn misspelt_keys_get_a_suggestion() {
        assert_eq!(
            refused("framewrok = \"goose\""),
            ("unknown key `framewrok`".into(), "did you mean `framework`?".into())
        );
        assert_eq!(refused("[lints]\nalow = []"), ("unknown key `alow`".into(), "did you mean `allow`?".into()));
        assert_eq!(
            refused("[lints]\nzzz = []").1,
            "known here: allow, warn, deny, baseline, start-after, honor, require-reason"
        );
    }

    #[test]
    fn wrong_values_are_named() {
        assert!(refused("pg-version = 9").0.contains("PostgreSQL 9 is not known"));
        assert!(refused("migrations = 3").0.contains("expected a path or a list of paths"));
        assert_eq!(refused("transaction = \"files\"").1, "did you mean `file`?");
        assert!(!refused("framework = ").0.is_empty());
    }
}
