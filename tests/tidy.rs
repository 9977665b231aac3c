//! The rules of `docs/architecture.md` that a machine can hold: layers, sizes, wording.

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file below a folder of the project, with its text, sorted by path.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut out: Vec<(PathBuf, String)> = walkdir::WalkDir::new(root.join(folder))
        .into_iter()
        .filter_map(Result::ok)
        .filter(|e| e.path().extension().is_some_and(|x| x == "rs"))
        .map(|e| {
            let text = fs::read_to_string(e.path()).expect("a source file is UTF-8");
            (e.path().strip_prefix(root).expect("below the root").to_owned(), text)
        })
        .collect();
    out.sort();
    assert!(!out.is_empty() || folder == "lints", "no Rust file below {folder}");
    out
}

/// The lines of a file that are code, numbered from 1: no comments, and nothing behind the first test module.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .take_while(|(_, l)| !l.starts_with("#[cfg(test)]"))
        .map(|(i, l)| (i + 1, l))
        .filter(|(_, l)| !l.trim_start().starts_with("//"))
}

/// Fails with every place in `folder` at which a forbidden text stands.
fn forbid(folder: &str, except: &[&str], forbidden: &[&str], why: &str) {
    let mut found = Vec::new();
    for (path, text) in sources(folder) {
        let name = path.to_string_lossy().replace('\\', "/");
        if except.iter().any(|e| name.starts_with(e)) {
            continue;
        }
        for (number, line) in code(&text) {
            if let Some(word) = forbidden.iter().find(|w| line.contains(**w)) {
                found.push(format!("{name}:{number}: `{word}`"));
            }
        }
    }
    assert!(found.is_empty(), "{why}\n{}", found.join("\n"));
}

#[test]
fn only_sql_names_the_parsers() {
    forbid("src", &["src/sql/"], &["pg_query::", "sqlparser::"], "only src/sql/ names pg_query or sqlparser");
    forbid("lints", &[], &["pg_query::", "sqlparser::"], "only src/sql/ names pg_query or sqlparser");
}

#[test]
fn the_catalog_imports_no_sibling() {
    let siblings = [
        "crate::command",
        "crate::config",
        "crate::diagnostic",
        "crate::diff",
        "crate::expr",
        "crate::history",
        "crate::lint",
        "crate::live",
        "crate::plan",
        "crate::replay",
        "crate::report",
        "crate::sql",
    ];
    forbid("src/catalog", &[], &siblings, "src/catalog/ imports no sibling");
}

#[test]
fn the_core_does_no_input_or_output() {
    let io = ["std::fs", "std::net::Tcp", "std::net::Udp", "std::process", "std::io", "tokio"];
    for folder in ["src/catalog", "src/sql", "src/expr", "src/replay", "src/plan", "src/lint", "src/report", "lints"] {
        forbid(folder, &["src/plan/write.rs"], &io, "everything between the disk and the report is pure");
    }
}

#[test]
fn async_stays_in_live() {
    forbid("src", &["src/live/"], &["async ", ".await"], "async stays in src/live/");
}

#[test]
fn generic_code_names_no_kind() {
    let kinds = ["Kind::", "Object::"];
    for file in ["src/diff.rs", "src/plan/graph.rs", "src/report"] {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
        if root.exists() {
            forbid(file, &[], &kinds, "the differ, the graph and the reports name no kind of object");
        }
    }
}

#[test]
fn planners_look_at_every_attribute() {
    let mut found = Vec::new();
    for (path, text) in sources("src/plan") {
        let mut rest = text.as_str();
        while let Some(at) = rest.find("::Delta {") {
            rest = &rest[at..];
            let pattern = &rest[..rest.find('}').unwrap_or(rest.len())];
            if pattern.contains("..") {
                found.push(format!("{}: {}", path.display(), pattern.lines().next().unwrap_or_default()));
            }
            rest = &rest["::Delta {".len()..];
        }
    }
    assert!(found.is_empty(), "a Delta is destructured without `..`\n{}", found.join("\n"));
}

#[test]
fn files_stay_small() {
    let mut found = Vec::new();
    for (folder, most) in [("src", 800), ("lints", 150), ("tests", 800), ("benches", 400), ("examples", 800)] {
        if !Path::new(env!("CARGO_MANIFEST_DIR")).join(folder).exists() {
            continue;
        }
        for (path, text) in sources(folder) {
            let lines = text.lines().count();
            // What is generated from a server or from PostgreSQL's keyword list is data.
            // The list of the lints is as long as there are lints.
            let most = if path.ends_with("lints/mod.rs") { 800 } else { most };
            if lines > most && !text.starts_with("//! Generated") {
                found.push(format!("{}: {lines} lines, at most {most}", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "split these by meaning\n{}", found.join("\n"));
}

#[test]
fn no_file_is_called_utils() {
    for folder in ["src", "lints", "tests"] {
        for (path, _) in sources(folder) {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            assert!(!["util", "utils", "helpers", "common", "misc"].contains(&name.as_str()), "{}", path.display());
        }
    }
}

#[test]
fn messages_keep_their_style() {
    // A message starts in lower case unless with a keyword in capitals, and has no final period.
    let mut found = Vec::new();
    for (path, text) in sources("lints") {
        for (number, line) in code(&text) {
            let Some(at) = line.find("format!(\"") else { continue };
            let message = &line[at + "format!(\"".len()..];
            let first = message.chars().next().unwrap_or('a');
            let second = message.chars().nth(1).unwrap_or('a');
            if first.is_uppercase() && second.is_lowercase() {
                found.push(format!("{}:{number}: starts in upper case", path.display()));
            }
            if message.split('"').next().is_some_and(|m| m.ends_with('.')) {
                found.push(format!("{}:{number}: ends with a period", path.display()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}
