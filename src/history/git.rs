//! Which files a branch has touched, by the `git` command.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::Error;
use crate::diagnostic::Diagnostic;

/// The files below `directory` that were added or changed since the branch left `revision`: committed since the merge
/// base, staged, unstaged or untracked. Paths are absolute and without links; [`contains`] asks for one.
pub fn changed_since(directory: &Path, revision: &str) -> Result<BTreeSet<PathBuf>, Error> {
    let directory = if directory.is_file() { directory.parent().unwrap_or(directory) } else { directory };
    let directory = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let top = run(directory, &["rev-parse", "--show-toplevel"]).map_err(|words| not_a_repository(directory, &words))?;
    let top = PathBuf::from(top.trim_end_matches('\n'));
    let top = std::fs::canonicalize(&top).unwrap_or(top);
    let commit = format!("{revision}^{{commit}}");
    run(directory, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
        .map_err(|_| unknown(directory, revision))?;
    let base = run(directory, &["merge-base", revision, "HEAD"]).map_err(|_| unrelated(directory, revision))?;
    let base = base.trim();
    let mut changed = BTreeSet::new();
    // The difference to the working tree holds what is committed, staged and unstaged.
    let tracked = run(&top, &["diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", base, "--"]);
    let untracked = run(&top, &["ls-files", "-z", "--others", "--exclude-standard"]);
    // A file that is staged and then removed from the working tree is still part of the next commit.
    let staged = run(&top, &["diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", "--cached", base, "--"]);
    for names in [tracked, staged, untracked] {
        let names = names.map_err(|words| Error::Git { reason: format!("git: {words}"), help: None })?;
        changed.extend(names.split('\0').filter(|name| !name.is_empty()).map(|name| top.join(name)));
    }
    Ok(changed)
}

/// Whether a file, by the path that the user is shown, is one of those that changed.
pub fn contains(changed: &BTreeSet<PathBuf>, shown: &str) -> bool {
    std::fs::canonicalize(shown).is_ok_and(|path| changed.contains(&path))
}

/// Whether a problem with the set of migrations is about a file that changed.
pub fn concerns(changed: &BTreeSet<PathBuf>, problem: &Diagnostic) -> bool {
    let named = problem.message.split('`').skip(1).step_by(2);
    let places = problem.place.iter().chain(problem.labels.iter().map(|label| &label.place));
    std::iter::once(problem.subject.as_str())
        .chain(named)
        .chain(places.map(|place| place.source.name.as_str()))
        .any(|name| contains(changed, name))
}

fn not_a_repository(directory: &Path, words: &str) -> Error {
    let directory = super::shown(directory);
    if words.contains("dubious ownership") {
        return Error::Git {
            reason: format!("git does not trust {directory}: it belongs to another user"),
            help: Some(format!("run `git config --global --add safe.directory {directory}`")),
        };
    }
    if words.contains("git is not installed") {
        return Error::Git { reason: words.to_owned(), help: Some("install git, or leave --since out".to_owned()) };
    }
    Error::Git {
        reason: format!("{directory} is not in a git repository"),
        help: Some("leave --since out to lint every migration".to_owned()),
    }
}

fn shallow(directory: &Path) -> bool {
    run(directory, &["rev-parse", "--is-shallow-repository"]).is_ok_and(|answer| answer.trim() == "true")
}

fn unknown(directory: &Path, revision: &str) -> Error {
    let help = if shallow(directory) {
        "this clone is shallow: fetch the whole history (in GitHub Actions, `fetch-depth: 0` of actions/checkout)"
    } else if run(directory, &["rev-parse", "--verify", "--quiet", &format!("origin/{revision}^{{commit}}")]).is_ok() {
        return Error::Git {
            reason: format!("git knows no revision `{revision}`"),
            help: Some(format!("did you mean `origin/{revision}`?")),
        };
    } else {
        "name a branch, a tag or a commit that is in this clone"
    };
    Error::Git { reason: format!("git knows no revision `{revision}`"), help: Some(help.to_owned()) }
}

fn unrelated(directory: &Path, revision: &str) -> Error {
    let help = if shallow(directory) {
        "this clone is shallow: fetch the whole history (in GitHub Actions, `fetch-depth: 0` of actions/checkout)"
    } else {
        "name a revision that the branch has grown from"
    };
    Error::Git { reason: format!("`{revision}` and HEAD have no commit in common"), help: Some(help.to_owned()) }
}

/// What git prints, or what it says is wrong.
fn run(directory: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git").arg("-C").arg(directory).args(arguments).env("LC_ALL", "C").output();
    match output {
        Ok(output) if output.status.success() => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        Ok(output) => Err(String::from_utf8_lossy(&output.stderr).trim().to_owned()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Err("git is not installed".to_owned()),
        Err(error) => Err(format!("cannot run git: {error}")),
    }
}
