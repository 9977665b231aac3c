//! A history whose order somebody wrote down: a file that lists the migrations, one path a line.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::convention::{self, Convention, Layout, Role};
use super::files::{Files, read, shown};
use super::framework;
use super::names::{Names, stem};
use super::plan::{Part, Planned, Step};
use super::section::{Rules, Section};
use super::{Error, Options, TransactionMode};
use crate::config::Transaction;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Source, Span};

/// One line of the list.
struct Line {
    path: PathBuf,
    /// The version whose section of the file is meant (`pg.sql#18`).
    section: Option<String>,
    mode: Option<TransactionMode>,
}

/// The migrations that `order` lists. A line is a path relative to the list, optionally with `#` and the version of a
/// section, optionally with a tab and a transaction mode. Lines that start with `#` and empty lines mean nothing.
/// `row` says what directions and directives in the files mean.
pub(super) fn plan(
    row: &'static Convention,
    order: &Path,
    files: &mut Files,
    options: &Options<'_>,
) -> Result<Planned, Error> {
    let list = read(order)?;
    let base = order.parent().unwrap_or(Path::new(""));
    let mut problems = Vec::new();
    let mut lines = Vec::new();
    let mut start = 0;
    for raw in list.text.split_inclusive('\n') {
        let span = Span::new(
            u32::try_from(start).unwrap_or(u32::MAX),
            u32::try_from(start + raw.trim_end().len()).unwrap_or(u32::MAX),
        );
        start += raw.len();
        let text = raw.trim_start_matches('\u{feff}').trim();
        if text.is_empty() || text.starts_with('#') {
            continue;
        }
        match line(base, text) {
            Ok(line) if line.path.is_file() => lines.push(line),
            Ok(line) => problems.push(
                Diagnostic::at(
                    "journal-entry-without-file",
                    Severity::Error,
                    list.place(span),
                    format!("`{}` lists `{}`, which is not there", list.name, shown(&line.path)),
                )
                .help("correct the path: it is relative to the list"),
            ),
            Err(message) => problems.push(Diagnostic::at("journal", Severity::Error, list.place(span), message)),
        }
    }
    let default = options.transaction().unwrap_or(row.transaction);
    let backs: Vec<Option<PathBuf>> = lines.iter().map(|line| back(row, &line.path)).collect();
    files.read(lines.iter().map(|line| line.path.clone()).chain(backs.iter().flatten().cloned()))?;
    let mut steps = Vec::new();
    for (line, back) in lines.iter().zip(backs) {
        let source = files.get(&line.path).cloned().expect("it was read");
        // A section may be named without its framework.
        let holder = if line.section.is_some() && row.name == "list" { "mojo-pg" } else { row.name };
        let holder = convention::find(holder).unwrap_or(row);
        if let Some(sections) = framework::sections(holder, &source, default) {
            let wanted = |step: &Step| line.section.as_ref().is_none_or(|version| step.version == *version);
            steps.extend(sections.steps.into_iter().filter(wanted));
            problems.extend(sections.problems);
            continue;
        }
        let back = back.and_then(|back| files.get(&back).cloned());
        let said = Said { path: &line.path, mode: line.mode };
        steps.push(step(row, &said, &source, back.as_ref(), default, options, &mut problems)?);
    }
    Ok(Planned { steps, problems, ..Planned::default() })
}

/// A file that somebody named.
pub(super) struct Said<'a> {
    /// Where it is.
    pub path: &'a Path,
    /// How it is said to be sent.
    pub mode: Option<TransactionMode>,
}

/// One file as a migration of a framework, whatever its name.
pub(super) fn step(
    row: &'static Convention,
    said: &Said<'_>,
    source: &Arc<Source>,
    back: Option<&Arc<Source>>,
    default: TransactionMode,
    options: &Options<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Result<Step, Error> {
    let rules = Rules::new(row);
    let beside = framework::beside(row, said.path, problems)?;
    let whole = |source: &Source| Span::new(0, u32::try_from(source.text.len()).unwrap_or(u32::MAX));
    let part = |source: &Arc<Source>, section: Section| Part {
        span: (section.part != whole(source)).then_some(section.part),
        lenient: row.name == "flyway" && beside.is_none() && options.transaction().is_none(),
        ..Part::whole(source.clone(), said.mode.or(beside).or(section.mode).unwrap_or(default))
    };
    let split = rules.split(source, true);
    problems.extend(split.problems);
    let mut down = split.down.map(|section| part(source, section));
    if let Some(back) = back {
        let split = rules.split(back, false);
        problems.extend(split.problems);
        down = split.down.map(|section| part(back, section));
    }
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let named = match row.layout {
        Layout::Folders { .. } => said.path.parent().map(name),
        _ => Some(name(said.path)),
    };
    let named = named.and_then(|named| Names::new(row).read(&named, Path::new(&named)));
    let named = named.filter(|named| !matches!(named.role, Role::Refused(_)));
    let (version, name) = named.map_or_else(|| (version(said.path), "".into()), |named| (named.version, named.name));
    Ok(Step {
        version,
        name,
        label: None,
        up: part(source, split.up.unwrap_or(Section { part: Span::default(), mode: None })),
        down,
        repeatable: false,
    })
}

/// What to call a file that no framework's names describe: its name, or its directory's where many are named alike.
fn version(path: &Path) -> crate::catalog::Ident {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let file = name(path);
    let stem = stem(&file);
    if matches!(stem, "up" | "migration" | "schema")
        && let Some(folder) = path.parent().map(name).filter(|folder| !folder.is_empty())
    {
        return folder.into();
    }
    stem.strip_suffix(".up").or_else(|| stem.strip_suffix(".do")).unwrap_or(stem).into()
}

fn line(base: &Path, text: &str) -> Result<Line, String> {
    let (text, mode) = match text.split_once('\t') {
        Some((path, mode)) => (path.trim_end(), Some(mode.trim().parse::<Transaction>()?.into())),
        None => (text, None),
    };
    let path = base.join(text);
    match text.rsplit_once('#') {
        Some((file, section)) if !path.is_file() => {
            Ok(Line { path: base.join(file), section: Some(section.to_owned()), mode })
        }
        _ => Ok(Line { path, section: None, mode }),
    }
}

/// The file that goes back from what `path` does, by the usual pairs of names.
pub(super) fn back(row: &Convention, path: &Path) -> Option<PathBuf> {
    row.without_down?;
    let name = path.file_name()?.to_string_lossy().into_owned();
    let mut candidates = Vec::new();
    for (up, down) in [(".up.", ".down."), (".do.", ".undo."), ("_up.", "_down.")] {
        if let Some(at) = name.rfind(up) {
            candidates.push(path.with_file_name(format!("{}{down}{}", &name[..at], &name[at + up.len()..])));
        }
    }
    if name == "up.sql" || name == "migration.sql" {
        candidates.push(path.with_file_name("down.sql"));
    }
    let stem = stem(&name);
    candidates.push(path.with_file_name(format!("{stem}.down.sql")));
    candidates.push(path.with_file_name(format!("{stem}.rollback.sql")));
    let mut above: Vec<_> = path.iter().collect();
    if let Some(deploy) = above.iter().rposition(|part| *part == "deploy") {
        above[deploy] = std::ffi::OsStr::new("revert");
        candidates.push(above.iter().collect());
    }
    candidates.into_iter().find(|candidate| candidate != path && candidate.is_file())
}
