//! Every project in `testdata/frameworks` is read, and what was read is compared with its `expected.txt`.
//!
//! `UPDATE=1` rewrites the files; what changed is then to be checked against the framework, not against the program.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use miette::Diagnostic as _;
use undrift::config::Config;
use undrift::history::{self, Direction, Options};

const ROOT: &str = "testdata/frameworks";

fn direction(direction: &Direction) -> String {
    let file = direction.script.source.name.rsplit('/').next().unwrap_or_default().to_owned();
    let text = direction.script.source.slice(direction.part);
    let first = text
        .lines()
        .map(|line| line.trim_start_matches('\u{feff}').trim())
        .find(|line| !line.is_empty() && !line.starts_with("--"))
        .unwrap_or("(nothing)");
    let first: String = first.chars().take(40).collect();
    format!("{file} {:?}: {first}", direction.transaction)
}

/// What the loader says about a project, with paths relative to it.
fn describe(case: &Path) -> String {
    // A project may say in `path` what is to be read; else it is the whole project.
    let path =
        std::fs::read_to_string(case.join("path")).map_or_else(|_| case.to_owned(), |path| case.join(path.trim()));
    let mut out = String::new();
    let config = match Config::find(case) {
        // A file above the project is not part of it.
        Ok(config) if config.path.as_ref().is_some_and(|p| p.parent() != std::path::absolute(case).ok().as_deref()) => {
            Config::default()
        }
        Ok(config) => config,
        Err(error) => return format!("config: {error}\n"),
    };
    match history::load(&path, &Options::new(&config)) {
        Ok(history) => {
            writeln!(out, "{} in {}, by {}", history.framework, history::shown(&history.root), history.evidence)
                .unwrap();
            writeln!(out, "tracking: {}", history.tracking.join(", ")).unwrap();
            for migration in &history.migrations {
                let again = if migration.repeatable { " (repeatable)" } else { "" };
                writeln!(out, "{} = {} `{}`{again}", migration.label, migration.version, migration.name).unwrap();
                writeln!(out, "  up   {}", direction(&migration.up)).unwrap();
                if let Some(down) = &migration.down {
                    writeln!(out, "  down {}", direction(down)).unwrap();
                }
                for problem in migration.up.script.problems.iter().filter(|p| p.lint == "program-migration") {
                    writeln!(out, "  {}: {}", problem.severity, problem.message).unwrap();
                }
            }
            for problem in &history.problems {
                let at = problem.place.as_ref().map(|place| {
                    let (line, column) = place.source.position(place.span.start);
                    format!(" at {}:{line}:{column}", place.source.name)
                });
                writeln!(out, "{} {}{}: {}", problem.severity, problem.lint, at.unwrap_or_default(), problem.message)
                    .unwrap();
                if let Some(help) = &problem.help {
                    writeln!(out, "  help: {help}").unwrap();
                }
            }
        }
        Err(error) => {
            writeln!(out, "error: {error}").unwrap();
            if let Some(help) = error.help() {
                writeln!(out, "  help: {help}").unwrap();
            }
        }
    }
    let prefix = format!("{ROOT}/{}/", case.file_name().unwrap().to_string_lossy());
    out.replace(&prefix, "").replace(prefix.trim_end_matches('/'), ".")
}

#[test]
fn frameworks() {
    let mut cases: Vec<PathBuf> =
        std::fs::read_dir(ROOT).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect();
    cases.sort();
    assert!(cases.len() > 40, "only {} projects in {ROOT}", cases.len());
    let mut wrong = String::new();
    for case in &cases {
        let got = describe(case);
        let expected_path = case.join("expected.txt");
        let expected = std::fs::read_to_string(&expected_path).unwrap_or_default();
        if got == expected {
            continue;
        }
        if std::env::var_os("UPDATE").is_some() {
            std::fs::write(&expected_path, got).unwrap();
        } else {
            let diff = similar::TextDiff::from_lines(expected.as_str(), got.as_str());
            write!(wrong, "\n{}\n{}", case.display(), diff.unified_diff()).unwrap();
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// What `docs/config.md` says is what the program takes.
#[test]
fn documented() {
    let page = std::fs::read_to_string("docs/config.md").unwrap();
    for framework in history::frameworks().filter(|name| !matches!(*name, "file" | "list")) {
        assert!(page.contains(&format!("| `{framework}` |")), "docs/config.md does not have `{framework}`");
    }
    let examples: Vec<&str> = page.split("```toml\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(examples.len(), 2);
    for example in examples {
        Config::parse("docs/config.md", example).unwrap_or_else(|error| panic!("{error} in\n{example}"));
    }
}

mod since {
    use std::collections::BTreeSet;
    use std::path::Path;
    use std::process::Command;

    use miette::Diagnostic as _;
    use undrift::history::git::changed_since;

    fn git(directory: &Path, arguments: &[&str]) {
        let output = Command::new("git")
            .args(["-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "init.defaultBranch=main"])
            .args(arguments)
            .current_dir(directory)
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .output()
            .expect("git is installed");
        assert!(output.status.success(), "git {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    fn write(directory: &Path, name: &str) {
        let path = directory.join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, format!("-- {name}\n")).unwrap();
    }

    fn names(top: &Path, directory: &Path, revision: &str) -> Vec<String> {
        let top = top.canonicalize().unwrap();
        let changed: BTreeSet<_> = changed_since(directory, revision).unwrap();
        changed.iter().map(|path| path.strip_prefix(&top).unwrap().to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn committed_staged_unstaged_and_untracked() {
        let temporary = tempfile::tempdir().unwrap();
        let top = temporary.path();
        git(top, &["init", "-q"]);
        for name in ["m/1.sql", "m/2.sql", "m/3.sql", "m/4.sql"] {
            write(top, name);
        }
        git(top, &["add", "."]);
        git(top, &["commit", "-qm", "base"]);
        git(top, &["checkout", "-qb", "branch"]);
        write(top, "m/committed.sql");
        git(top, &["rm", "-q", "m/4.sql"]);
        git(top, &["add", "."]);
        git(top, &["commit", "-qm", "branch"]);
        // What main gets after the branch has left it is not the branch's.
        git(top, &["checkout", "-q", "main"]);
        write(top, "m/of main.sql");
        git(top, &["add", "."]);
        git(top, &["commit", "-qm", "main"]);
        git(top, &["checkout", "-q", "branch"]);
        write(top, "m/ştaged.sql");
        git(top, &["add", "."]);
        std::fs::write(top.join("m/3.sql"), "-- changed\n").unwrap();
        write(top, "m/untracked.sql");
        let expected = ["m/3.sql", "m/committed.sql", "m/untracked.sql", "m/ştaged.sql"];
        assert_eq!(names(top, top, "main"), expected);
        assert_eq!(names(top, &top.join("m"), "main"), expected, "from below the top");
    }

    #[test]
    fn what_git_refuses() {
        let temporary = tempfile::tempdir().unwrap();
        let top = temporary.path();
        let refused = |directory: &Path, revision: &str| {
            let error = changed_since(directory, revision).unwrap_err();
            (error.to_string(), error.help().map(|help| help.to_string()).unwrap_or_default())
        };
        assert!(refused(top, "main").0.ends_with("is not in a git repository"));
        let origin = top.join("origin");
        std::fs::create_dir(&origin).unwrap();
        git(&origin, &["init", "-q"]);
        for name in ["1.sql", "2.sql"] {
            write(&origin, name);
            git(&origin, &["add", "."]);
            git(&origin, &["commit", "-qm", name]);
        }
        assert_eq!(refused(&origin, "nowhere").0, "git knows no revision `nowhere`");
        assert_eq!(refused(&origin, "--help").0, "git knows no revision `--help`");
        let url = format!("file://{}", origin.display());
        git(top, &["clone", "-q", "--depth", "1", &url, "shallow"]);
        assert!(refused(&top.join("shallow"), "HEAD~1").1.contains("shallow"));
        git(top, &["clone", "-q", &url, "clone"]);
        git(&top.join("clone"), &["checkout", "-q", "--detach"]);
        git(&top.join("clone"), &["branch", "-qD", "main"]);
        assert_eq!(refused(&top.join("clone"), "main").1, "did you mean `origin/main`?");
    }
}
