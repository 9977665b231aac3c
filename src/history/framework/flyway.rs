//! Flyway's configurable names, its script configuration files, and the statements it runs outside a transaction.

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use regex::Regex;

use crate::history::convention::{Convention, Role};
use crate::history::files::{is_sql, read, shown};
use crate::history::names::Names;
use crate::history::{Error, Options, TransactionMode};

/// The names of files, with the prefixes and separators of the project's configuration.
pub(super) fn names(row: &Convention, roots: &[PathBuf], options: &Options<'_>) -> Result<Names, Error> {
    let said = &options.config.flyway;
    let project = roots.first().map(|root| configured(root)).unwrap_or_default();
    let pick = |own: &Option<String>, key: &str, default: &str| {
        let found = own.clone().or_else(|| project.iter().find(|(k, _)| k == key).map(|(_, v)| v.clone()));
        escape(&found.unwrap_or_else(|| default.to_owned()))
    };
    let mut prefix = pick(&said.prefix, "sqlmigrationprefix", "V");
    let separator = pick(&said.separator, "sqlmigrationseparator", "__");
    let suffixes = if said.suffixes.is_empty() { vec![".sql".to_owned()] } else { said.suffixes.clone() };
    let suffix = format!("(?:{})", suffixes.iter().map(|s| escape(s)).collect::<Vec<_>>().join("|"));
    if said.prefix.is_none() && prefix == "V" && bare(roots)? {
        prefix = String::new();
    }
    let version = r"(?P<v>[0-9]+(?:[._][0-9]+)*)";
    let rest = format!("{separator}(?P<n>.*){suffix}$");
    let undo = pick(&said.undo_prefix, "undosqlmigrationprefix", "U");
    let baseline = pick(&said.baseline_prefix, "baselinemigrationprefix", "B");
    let repeatable = pick(&said.repeatable_prefix, "repeatablesqlmigrationprefix", "R");
    let mut patterns = vec![
        (format!("^{prefix}{version}{rest}"), Role::Up),
        (format!("^{undo}{version}{rest}"), Role::Down),
        (format!("^{baseline}{version}{rest}"), Role::Baseline),
        (format!("^{repeatable}{rest}"), Role::Repeatable),
    ];
    let others = row.names.iter().filter(|(_, role)| matches!(role, Role::Program | Role::Other | Role::Refused(_)));
    patterns.extend(others.map(|(pattern, role)| ((*pattern).to_owned(), *role)));
    Ok(Names::with(row, patterns))
}

/// Whether all names start with the version itself: a project that set the prefix to nothing where we do not see it.
fn bare(roots: &[PathBuf]) -> Result<bool, Error> {
    static BARE: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^[0-9][0-9._]*__.*\.sql$").expect("a pattern"));
    let mut any = false;
    for root in roots {
        for entry in crate::history::files::list(root, 16)? {
            if entry.name.starts_with('V') && entry.name.contains("__") && is_sql(&entry.name) {
                return Ok(false);
            }
            any |= BARE.is_match(&entry.name);
        }
    }
    Ok(any)
}

fn escape(text: &str) -> String {
    regex::escape(text)
}

/// The settings of `flyway.conf`, `flyway.toml` or Spring's `application.properties` in `root` or above it, with keys
/// in lower case and without what stands before their last dot.
fn configured(root: &Path) -> Vec<(String, String)> {
    let start = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    for directory in start.ancestors().take(6) {
        for name in ["flyway.conf", "flyway.toml", "application.properties", "conf/flyway.conf"] {
            let Ok(source) = read(&directory.join(name)) else { continue };
            let spring = name == "application.properties";
            let lines = source.text.lines().filter_map(|line| line.split_once('='));
            let settings = lines.filter(|(key, _)| !spring || key.trim().starts_with("spring.flyway."));
            let settings: Vec<_> = settings
                .map(|(key, value)| {
                    let key = key.trim().rsplit('.').next().unwrap_or_default().replace('-', "").to_lowercase();
                    (key, value.trim().trim_matches('"').to_owned())
                })
                .collect();
            if !settings.is_empty() {
                return settings;
            }
        }
        if directory.join(".git").exists() {
            break;
        }
    }
    Vec::new()
}

/// What the `.conf` file beside a migration says.
pub(super) fn script_config(migration: &Path) -> Result<Option<TransactionMode>, Error> {
    let mut name = migration.as_os_str().to_owned();
    name.push(".conf");
    let path = PathBuf::from(name);
    if !path.is_file() {
        return Ok(None);
    }
    let source = read(&path)?;
    let value =
        source.text.lines().filter_map(|line| line.split_once('=')).find(|(k, _)| k.trim() == "executeInTransaction");
    Ok(match value.map(|(_, value)| value.trim()) {
        Some(value) if value.eq_ignore_ascii_case("false") => Some(TransactionMode::Statement),
        Some(value) if value.eq_ignore_ascii_case("true") => Some(TransactionMode::File),
        Some(value) => {
            return Err(Error::Malformed {
                path: shown(&path),
                reason: format!("executeInTransaction is `{value}`, which is neither `true` nor `false`"),
                source_code: Arc::new(miette::NamedSource::new(shown(&path), source.text.clone())),
                span: None,
                help: None,
            });
        }
        None => None,
    })
}

/// Whether Flyway sees a statement as one that no transaction block takes.
pub(in crate::history) fn refuses_transaction(statement: &str, version: u16) -> bool {
    static REFUSES: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?i)^(?:(?:CREATE|DROP)\s+(?:DATABASE|TABLESPACE|SUBSCRIPTION)\b|ALTER\s+SYSTEM\b|(?:CREATE\s+(?:UNIQUE\s+)?|DROP\s+)INDEX\s+CONCURRENTLY\b|REINDEX\s+(?:\(.*\)\s*)?(?:SCHEMA|DATABASE|SYSTEM)\b|VACUUM\b|DISCARD\s+ALL\b)",
        )
        .expect("a pattern")
    });
    static ADD_VALUE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(?i)^ALTER\s+TYPE\s.*\sADD\s+VALUE\b").expect("a pattern"));
    REFUSES.is_match(statement) || version < 12 && ADD_VALUE.is_match(statement)
}
