//! Which files a branch has touched, by the `git` command.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use super::load::was_up;
use super::{Direction, Error, History};
use crate::catalog::Ident;
use crate::diagnostic::Diagnostic;

/// The files below `directory` that were added or changed since the branch left `revision`: committed since the merge
/// base, staged, unstaged or untracked. Paths are absolute and without links; [`contains`] asks for one.
pub fn changed_since(directory: &Path, revision: &str) -> Result<BTreeSet<PathBuf>, Error> {
    let Base { top, commit, .. } = base(directory, revision)?;
    let mut changed = BTreeSet::new();
    // The difference to the working tree holds what is committed, staged and unstaged.
    let tracked = run(&top, &["diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", &commit, "--"]);
    let untracked = run(&top, &["ls-files", "-z", "--others", "--exclude-standard"]);
    // A file that is staged and then removed from the working tree is still part of the next commit.
    let staged =
        run(&top, &["diff", "--name-only", "-z", "--no-renames", "--diff-filter=d", "--cached", &commit, "--"]);
    for names in [tracked, staged, untracked] {
        let names = names.map_err(|words| Error::Git { reason: format!("git: {words}"), help: None })?;
        changed.extend(names.split('\0').filter(|name| !name.is_empty()).map(|name| top.join(name)));
    }
    Ok(changed)
}

/// How a history's files differ from those of the merge base with `revision`.
pub fn branch(history: &History, revision: &str) -> Result<Branch, Error> {
    let Base { top, below, commit } = base(&history.root, revision)?;
    let git = |arguments: &[&str]| {
        run(&top, arguments).map_err(|words| Error::Git { reason: format!("git: {words}"), help: None })
    };
    let mut names: BTreeMap<PathBuf, Ident> = BTreeMap::new();
    for migration in &history.migrations {
        for direction in std::iter::once(&migration.up).chain(&migration.down) {
            let name = &direction.script.source.name;
            if let Ok(path) = std::fs::canonicalize(name.as_str()) {
                names.insert(path, name.clone());
            }
        }
    }
    let mut out = Branch { base: revision.to_owned(), ..Branch::default() };
    let untracked = git(&["ls-files", "-z", "--others", "--exclude-standard", "--", &below])?;
    out.added.extend(untracked.split('\0').filter_map(|name| names.get(&top.join(name)).cloned()));
    let status = git(&["diff", "--name-status", "-z", "--no-renames", &commit, "--", &below])?;
    let mut fields = status.split('\0');
    while let (Some(status), Some(name)) = (fields.next(), fields.next()) {
        let path = top.join(name);
        if status == "A" {
            out.added.extend(names.get(&path).cloned());
        } else if let Ok(text) = run(&top, &["show", &format!("{commit}:{name}")]) {
            let was = was_up(history.framework, &path, &text);
            match names.get(&path) {
                Some(name) if status != "D" => out.edited.push(Edited { name: name.clone(), was }),
                None if status == "D" && was.is_some() => out.gone.push(super::shown(&path)),
                _ => {}
            }
        }
    }
    Ok(out)
}

/// The files of a history that no other branch has yet, and so may be changed: those that are new since the merge base with
/// `revision` or, without one, with the main branch. `None` outside of a repository, where nothing is known of others.
pub fn unmerged(history: &History, revision: Option<&str>) -> Result<Option<BTreeSet<Ident>>, Error> {
    let root = if history.root.is_file() { history.root.parent().unwrap_or(&history.root) } else { &history.root };
    let root = if root.as_os_str().is_empty() { Path::new(".") } else { root };
    if run(root, &["rev-parse", "--verify", "--quiet", "HEAD"]).is_err() {
        return Ok(None);
    }
    let known = |name: &&str| run(root, &["rev-parse", "--verify", "--quiet", &format!("{name}^{{commit}}")]).is_ok();
    let main = ["origin/HEAD", "origin/main", "origin/master", "main", "master", "HEAD"];
    let revision = revision.or_else(|| main.iter().copied().find(known)).unwrap_or("HEAD");
    Ok(Some(branch(history, revision)?.added))
}

/// Where a branch left another.
struct Base {
    /// The working tree's root.
    top: PathBuf,
    /// The directory that was asked about, as git is told it.
    below: String,
    /// The merge base.
    commit: String,
}

fn base(directory: &Path, revision: &str) -> Result<Base, Error> {
    let directory = if directory.is_file() { directory.parent().unwrap_or(directory) } else { directory };
    let directory = if directory.as_os_str().is_empty() { Path::new(".") } else { directory };
    let top = run(directory, &["rev-parse", "--show-toplevel"]).map_err(|words| not_a_repository(directory, &words))?;
    let top = PathBuf::from(top.trim_end_matches('\n'));
    let top = std::fs::canonicalize(&top).unwrap_or(top);
    let commit = format!("{revision}^{{commit}}");
    run(directory, &["rev-parse", "--verify", "--quiet", "--end-of-options", &commit])
        .map_err(|_| unknown(directory, revision))?;
    let base = run(directory, &["merge-base", revision, "HEAD"]).map_err(|_| unrelated(directory, revision))?;
    let below = std::fs::canonicalize(directory).unwrap_or_else(|_| directory.to_owned());
    let below = below.strip_prefix(&top).unwrap_or(Path::new("")).to_string_lossy().into_owned();
    let below = if below.is_empty() { ".".to_owned() } else { below };
    Ok(Base { top, below, commit: base.trim().to_owned() })
}

/// How a branch's files differ from those of the branch that it will be merged into, by the names that users are shown.
#[derive(Debug, Clone, Default)]
pub struct Branch {
    /// What the base is called: `origin/main`.
    pub base: String,
    /// Files of migrations that are not there in the base.
    pub added: BTreeSet<Ident>,
    /// Files of migrations that have another text in the base.
    pub edited: Vec<Edited>,
    /// Files that are migrations in the base, and are not there any more.
    pub gone: Vec<String>,
}

/// A file that has another text in the base.
#[derive(Debug, Clone)]
pub struct Edited {
    /// Its name.
    pub name: Ident,
    /// What it goes forward to in the base.
    pub was: Option<Direction>,
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
