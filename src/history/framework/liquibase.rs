//! Liquibase's formatted SQL: changesets in a file, with their rollbacks in comments.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use regex::Regex;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::convention::Convention;
use crate::history::files::{Files, is_sql, list, shown};
use crate::history::names::natural;
use crate::history::plan::{Part, Planned, Step};
use crate::history::{Error, Options, TransactionMode};
use crate::sql::{Source, Span};

/// The first line of a changelog.
pub(in crate::history) const HEADER: &str = r"(?i)\A\x{feff}?\s*--\s*liquibase\s+formatted\b";

static CHANGESET: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r#"(?im)^[ \t]*--[ \t]*changeset[ \t]+(?:"([^"]*)"|([^:\n]+)):[ \t]*(?:"([^"]*)"|(\S+))([^\n]*)$"#)
        .expect("a pattern")
});

static ROLLBACK: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?i)^[ \t]*--[ \t]*rollback\b(.*)$").expect("a pattern"));

static HEAD: LazyLock<Regex> = LazyLock::new(|| Regex::new(HEADER).expect("a pattern"));

/// Whether a file is a changelog.
pub(super) fn is(text: &str) -> bool {
    HEAD.is_match(text)
}

pub(super) fn plan(row: &Convention, root: &Path, files: &mut Files, options: &Options<'_>) -> Result<Planned, Error> {
    let mut paths = if root.is_file() {
        vec![root.to_owned()]
    } else {
        list(root, 16)?.into_iter().filter(|e| !e.directory && is_sql(&e.name)).map(|e| e.path).collect()
    };
    paths.sort_by_key(|path| natural(&path.to_string_lossy()));
    files.glance(paths.iter().cloned());
    let (changelogs, others): (Vec<_>, Vec<_>) = paths.iter().partition(|path| is(files.text(path)));
    let mode = options.transaction().unwrap_or(row.transaction);
    let mut planned = Planned::default();
    for path in &changelogs {
        let found = sections(files.get(path).expect("it was read"), mode);
        planned.steps.extend(found.steps);
        planned.problems.extend(found.problems);
    }
    for path in others {
        let path = shown(path);
        let message = format!("`{path}` does not start with `--liquibase formatted sql`: it is left out");
        planned.problems.push(Diagnostic::about("file-not-run", Severity::Warning, path, message));
    }
    if changelogs.len() > 1 {
        let message =
            format!("the {} changelogs of `{}` are read in the order of their names", changelogs.len(), shown(root));
        planned
            .problems
            .push(Diagnostic::about("changelog-order", Severity::Info, shown(root), message).help(
                "where a master changelog says otherwise, list them in its order and pass the list with --order",
            ));
    }
    Ok(planned)
}

/// The changesets of one changelog.
pub(in crate::history) fn sections(source: &Arc<Source>, mode: TransactionMode) -> Planned {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut planned = Planned::default();
    let marks: Vec<_> = CHANGESET.captures_iter(&source.text).collect();
    for (i, captures) in marks.iter().enumerate() {
        let line = captures.get(0).expect("the match");
        let text = |one: usize, other: usize| {
            captures.get(one).or_else(|| captures.get(other)).map_or("", |m| m.as_str()).trim()
        };
        let (author, id, attributes) = (text(1, 2), text(3, 4), text(5, 5));
        let attribute = |name: &str| {
            let mut pairs = attributes.split_whitespace().filter_map(|word| word.split_once(':'));
            pairs
                .find(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value.trim_matches('"').to_lowercase())
        };
        let until = marks.get(i + 1).map_or(source.text.len(), |next| next.get(0).expect("the match").start());
        let part = Span::new(offset(line.end()), offset(until));
        let place = source.place(Span::new(offset(line.start()), offset(line.end())));
        if attribute("dbms").is_some_and(|dbms| !for_postgres(&dbms)) {
            continue;
        }
        let body = source.slice(part);
        if body.lines().any(|line| line.trim_start().trim_start_matches('-').trim_start().starts_with("precondition")) {
            let message = format!("changeset `{id}` runs only where its preconditions hold; it is read as if they did");
            planned.problems.push(Diagnostic::at("precondition", Severity::Info, place, message));
        }
        let is = |name, value: &str| attribute(name).is_some_and(|found| found == value);
        let mode = match (is("runInTransaction", "false"), is("splitStatements", "false")) {
            (false, _) => mode,
            (true, false) => TransactionMode::Statement,
            (true, true) => TransactionMode::SimpleQuery,
        };
        planned.steps.push(Step {
            version: id.into(),
            name: author.into(),
            label: Some(format!("{}#{id}", source.name)),
            up: Part { span: Some(part), ..Part::whole(source.clone(), mode) },
            down: rollback(source, part).map(|masked| Part { span: Some(part), ..Part::whole(masked, mode) }),
            repeatable: is("runOnChange", "true") || is("runAlways", "true"),
        });
    }
    planned
}

/// Whether a list of databases holds PostgreSQL.
fn for_postgres(dbms: &str) -> bool {
    let mut names = dbms.split(',').map(str::trim);
    if dbms.contains('!') {
        return !names.any(|name| name == "!postgresql");
    }
    names.any(|name| matches!(name, "postgresql" | "all" | ""))
}

/// The file with nothing but what its comments say about going back from one changeset, at the places where they say
/// it; `None` where they say nothing.
fn rollback(source: &Source, part: Span) -> Option<Arc<Source>> {
    let mut masked = blank(&source.text[..part.start as usize]);
    let (mut any, mut block) = (false, false);
    for line in source.slice(part).split_inclusive('\n') {
        let kept = if block {
            let end = line.find("*/");
            block = end.is_none();
            Some(0..end.unwrap_or(line.len()))
        } else if let Some(captures) = ROLLBACK.captures(line.trim_end_matches(['\n', '\r'])) {
            let said = captures.get(1).expect("a group");
            any = true;
            let nothing = matches!(said.as_str().trim().to_lowercase().as_str(), "" | "empty" | "not required");
            (!nothing).then(|| said.range())
        } else if line
            .trim_start()
            .to_lowercase()
            .trim_start_matches("/*")
            .trim_start()
            .starts_with("liquibase rollback")
        {
            (any, block) = (true, true);
            None
        } else {
            None
        };
        let kept = kept.unwrap_or(0..0);
        masked.push_str(&blank(&line[..kept.start]));
        masked.push_str(&line[kept.clone()]);
        masked.push_str(&blank(&line[kept.end..]));
    }
    masked.push_str(&blank(&source.text[part.end as usize..]));
    any.then(|| Source::new(source.name.clone(), masked))
}

/// As many bytes, of which only the line ends are left.
fn blank(text: &str) -> String {
    text.bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect()
}
