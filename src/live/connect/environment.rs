//! What the process was started with, as far as connections read it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The environment variables and the home directory that settings are read from.
#[derive(Clone, Default)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    home: Option<PathBuf>,
}

impl Environment {
    /// That of this process.
    pub fn of_process() -> Self {
        let variables: BTreeMap<String, String> = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| name.starts_with("PG") || matches!(name.as_str(), "USER" | "LOGNAME" | "USERNAME"))
            .collect();
        Self { variables, home: std::env::home_dir() }
    }

    /// An environment with these variables and nothing else.
    pub fn new<'a>(variables: impl IntoIterator<Item = (&'a str, &'a str)>, home: Option<&Path>) -> Self {
        let variables = variables.into_iter().map(|(n, v)| (n.to_owned(), v.to_owned())).collect();
        Self { variables, home: home.map(Path::to_owned) }
    }

    /// A variable that is set and not empty.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// A path below the home directory.
    pub(super) fn below_home(&self, path: &str) -> Option<PathBuf> {
        self.home.as_ref().map(|home| home.join(path))
    }

    /// The name of the user who runs this process.
    pub(super) fn user(&self) -> Option<String> {
        ["USER", "LOGNAME", "USERNAME"].into_iter().find_map(|name| self.get(name)).map(str::to_owned).or_else(account)
    }
}

/// The name of this process's account, from the list of accounts.
#[cfg(unix)]
fn account() -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    let uid = std::fs::metadata("/proc/self").ok()?.uid().to_string();
    let accounts = std::fs::read_to_string("/etc/passwd").ok()?;
    let mut lines = accounts.lines().map(|line| line.split(':').collect::<Vec<_>>());
    lines.find(|parts| parts.get(2).is_some_and(|id| *id == uid)).map(|parts| parts[0].to_owned())
}

#[cfg(not(unix))]
fn account() -> Option<String> {
    None
}
