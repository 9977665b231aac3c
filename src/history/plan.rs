//! A directory's files to migrations in order, by a row of the convention table.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::convention::{Convention, Duplicates, Layout, Role, Strays, SwitchAt};
use super::files::{self, Entry, Files, is_sql, shown};
use super::names::{Named, Names};
use super::section::{Rules, Section};
use super::{Error, Options, TransactionMode, framework};
use crate::catalog::Ident;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Source, Span};

/// Migrations in order, read but not parsed.
#[derive(Debug, Default)]
pub(super) struct Planned {
    /// First to last.
    pub steps: Vec<Step>,
    /// What is wrong with the set.
    pub problems: Vec<Diagnostic>,
    /// What the framework's generator has written down about the schema.
    pub snapshot: Option<super::Snapshot>,
}

/// A migration whose files are read.
#[derive(Debug)]
pub(super) struct Step {
    /// As the tracking table has it.
    pub version: Ident,
    /// Without the version.
    pub name: Ident,
    /// As the user is shown it, where it is not the up file's path.
    pub label: Option<String>,
    /// Forward.
    pub up: Part,
    /// Back.
    pub down: Option<Part>,
    /// It runs again whenever its text changes.
    pub repeatable: bool,
}

/// One direction.
#[derive(Debug, Clone)]
pub(super) struct Part {
    /// The file.
    pub source: Arc<Source>,
    /// The bytes of it; `None` for all of them.
    pub span: Option<Span>,
    /// How it is sent.
    pub mode: TransactionMode,
    /// Statements that no transaction block takes make the framework send the file without one.
    pub lenient: bool,
    /// It is a program, not SQL.
    pub program: bool,
}

impl Part {
    /// A whole file.
    pub(super) fn whole(source: Arc<Source>, mode: TransactionMode) -> Self {
        Self { source, span: None, mode, lenient: false, program: false }
    }
}

/// A file, or a directory of files, whose name was read.
#[derive(Debug, Clone)]
pub(super) struct Found {
    /// What the name says.
    pub named: Named,
    /// The file that goes forward, or back for [`Role::Down`].
    pub path: PathBuf,
    /// The file that goes back, where the layout has it beside.
    pub back: Option<PathBuf>,
}

/// The migrations in `roots`.
pub(super) fn plan(
    row: &'static Convention,
    roots: &[PathBuf],
    files: &mut Files,
    options: &Options<'_>,
) -> Result<Planned, Error> {
    let names = framework::names(row, roots, options)?;
    let mut problems = Vec::new();
    let mut found = Vec::new();
    for root in roots {
        match row.layout {
            Layout::Flat => flat(row, &names, root, files::list(root, 1)?, &mut found, &mut problems),
            Layout::Recursive => flat(row, &names, root, files::list(root, 16)?, &mut found, &mut problems),
            Layout::Folders { up, down } => folders(row, &names, root, (up, down), &mut found, &mut problems)?,
            Layout::Own => unreachable!("{} has its own reader", row.name),
        }
    }
    let (mut ups, downs): (Vec<Found>, Vec<Found>) = found.into_iter().partition(|f| f.named.role != Role::Down);
    ups.sort_by(|a, b| a.named.key.cmp(&b.named.key));
    duplicates(row, &names, &mut ups, &mut problems);
    pair(row, &names, &mut ups, downs, &mut problems);
    baseline(&mut ups, &mut problems);
    gaps(row, &ups, &mut problems);
    let paths = ups.iter().flat_map(|f| std::iter::once(f.path.clone()).chain(f.back.clone()));
    files.read(paths)?;
    framework::arrange(row, roots, &mut ups, files, &mut problems);
    let steps = steps(row, ups, files, options, &mut problems)?;
    Ok(Planned { steps, problems, ..Planned::default() })
}

fn flat(
    row: &Convention,
    names: &Names,
    root: &Path,
    entries: Vec<Entry>,
    found: &mut Vec<Found>,
    problems: &mut Vec<Diagnostic>,
) {
    for entry in entries.into_iter().filter(|entry| !entry.directory) {
        let below = entry.path.strip_prefix(root).unwrap_or(&entry.path);
        let path = shown(&entry.path);
        match names.read(&entry.name, below) {
            Some(Named { role: Role::Other, .. }) => {}
            Some(Named { role: Role::Refused(why), .. }) => problems.push(
                Diagnostic::about(
                    "refused-name",
                    Severity::Error,
                    &path,
                    format!("{} stops at `{path}`: {why}", row.name),
                )
                .help("rename the file or move it out of the directory"),
            ),
            Some(named) => {
                if named.role != Role::Program && !is_sql(&entry.name) && row.name == "golang-migrate" {
                    let message = format!("`{path}` runs as a migration: {} takes any ending", row.name);
                    problems.push(
                        Diagnostic::about("backup-file-runs", Severity::Error, &path, message)
                            .help("move the file out of the directory"),
                    );
                } else if is_copy(&entry.name) && named.role != Role::Program {
                    let message = format!("`{path}` looks like a copy of a migration, and {} runs it", row.name);
                    problems.push(
                        Diagnostic::about("backup-file-runs", Severity::Error, &path, message)
                            .help("move the file out of the directory"),
                    );
                }
                found.push(Found { named, path: entry.path, back: None });
            }
            None if is_sql(&entry.name) || meant_as_sql(&entry.name) => problems.push(stray(row, &path)),
            None => {}
        }
    }
}

/// Whether a name is one that somebody gave to SQL that is to run, and that no framework looks for.
fn meant_as_sql(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    [".sql", ".sql.txt", ".psql", ".pgsql"].iter().any(|ending| lower.ends_with(ending))
}

/// Whether a name is one that editors and file managers give to copies.
fn is_copy(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    let stem = lower.strip_suffix(".sql").unwrap_or(&lower);
    let numbered = stem.ends_with(')') && stem.rsplit_once(" (").is_some_and(|(_, n)| n.len() < 4);
    numbered || [".bak", ".orig", ".old", ".rej", "~", " copy", "- copy"].iter().any(|ending| stem.ends_with(ending))
}

fn stray(row: &Convention, path: &str) -> Diagnostic {
    let (severity, what) = match row.strays {
        _ if row.name == "plain" => (Severity::Warning, "it is left out".to_owned()),
        Strays::Ignored => (Severity::Warning, format!("{} ignores it without a word", row.name)),
        Strays::Skipped => (Severity::Warning, format!("{} skips it with a warning", row.name)),
        Strays::Refused => (Severity::Error, format!("{} stops at it", row.name)),
    };
    let message = format!("`{path}` is no migration by its name: {what}");
    Diagnostic::about("file-not-run", severity, path, message)
        .help("rename it if it is to run, or move it out of the directory")
}

fn folders(
    row: &Convention,
    names: &Names,
    root: &Path,
    (up, down): (&str, &str),
    found: &mut Vec<Found>,
    problems: &mut Vec<Diagnostic>,
) -> Result<(), Error> {
    for entry in files::list(root, 1)? {
        let path = shown(&entry.path);
        if !entry.directory {
            if is_sql(&entry.name) {
                let message = format!("`{path}` is not run: {} has a directory for each migration", row.name);
                problems.push(Diagnostic::about("file-not-run", Severity::Warning, &path, message));
            }
            continue;
        }
        let forward = entry.path.join(up);
        let back = Some(entry.path.join(down)).filter(|path| path.is_file());
        let named = names.read(&entry.name, Path::new(&entry.name));
        match named {
            Some(named) if forward.is_file() => found.push(Found { named, path: forward, back }),
            Some(named) if back.is_some() && row.strays == Strays::Ignored => {
                found.push(Found {
                    named: Named { role: Role::Down, ..named },
                    path: back.unwrap_or_default(),
                    back: None,
                });
            }
            // Directories without files are no migrations to any of these frameworks but Prisma.
            _ if files::list(&entry.path, 1)?.is_empty() && row.name != "prisma" => {}
            Some(_) => problems.push(
                Diagnostic::about(
                    "refused-name",
                    if row.strays == Strays::Refused { Severity::Error } else { Severity::Warning },
                    &path,
                    format!("`{path}` has no {up}: {} {}", row.name, refusal(row)),
                )
                .help(format!("add {up}, or remove the directory")),
            ),
            None => problems.push(stray(row, &path)),
        }
    }
    Ok(())
}

fn refusal(row: &Convention) -> &'static str {
    match row.strays {
        Strays::Refused => "refuses the whole directory",
        Strays::Skipped | Strays::Ignored => "ignores it",
    }
}

fn duplicates(row: &Convention, names: &Names, ups: &mut Vec<Found>, problems: &mut Vec<Diagnostic>) {
    if row.duplicates == Duplicates::Allowed {
        return;
    }
    let mut i = 1;
    while i < ups.len() {
        let (one, other) = (&ups[i - 1], &ups[i]);
        // A baseline has the version of the migration that it replaces.
        let kinds = (one.named.role == Role::Baseline) == (other.named.role == Role::Baseline);
        if !kinds || names.identity(&one.named) != names.identity(&other.named) {
            i += 1;
            continue;
        }
        let (first, second) = (shown(&one.path), shown(&other.path));
        let version = &other.named.version;
        let (what, help) = match row.duplicates {
            Duplicates::Refused => (format!("{} refuses to start", row.name), "give one of them a version of its own"),
            Duplicates::LastWins => {
                (format!("{} runs one of them only", row.name), "give one of them a version of its own")
            }
            Duplicates::SecondFails => (
                format!("{} runs both, and the tracking table's primary key refuses the second", row.name),
                "give the second one a version of its own",
            ),
            Duplicates::Unknown | Duplicates::Allowed => {
                ("their order is that of their names".to_owned(), "give one of them a number of its own")
            }
        };
        let message = format!("`{first}` and `{second}` both have version {version}: {what}");
        problems.push(Diagnostic::about("duplicate-version", Severity::Error, second, message).help(help));
        if row.duplicates == Duplicates::LastWins {
            ups.remove(i - 1);
        } else {
            i += 1;
        }
    }
}

fn pair(row: &Convention, names: &Names, ups: &mut [Found], downs: Vec<Found>, problems: &mut Vec<Diagnostic>) {
    let mut by_version: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (i, up) in ups.iter().enumerate() {
        by_version.entry(names.identity(&up.named)).or_default().push(i);
    }
    for down in downs {
        let path = shown(&down.path);
        let candidates = by_version.get(&names.identity(&down.named)).map_or(&[][..], Vec::as_slice);
        let same_name = candidates.iter().find(|i| ups[**i].named.name == down.named.name);
        let Some(&up) = same_name.or_else(|| candidates.last().filter(|_| !row.paired_by_name)) else {
            let message = format!("`{path}` goes back from a migration that is not there");
            problems.push(
                Diagnostic::about("down-without-up", Severity::Warning, &path, message)
                    .help("restore the way forward, or remove the file"),
            );
            continue;
        };
        if row.name == "node-pg-migrate" && !ups[up].path.to_string_lossy().ends_with(".up.sql") {
            let message = format!("`{path}` runs as a migration of its own: node-pg-migrate does not pair it");
            problems.push(
                Diagnostic::about("down-runs-as-up", Severity::Error, &path, message)
                    .help("write `-- Down Migration` in the one file, or name the pair .up.sql and .down.sql and set the loader strategy `sql`"),
            );
        }
        if let Some(other) = ups[up].back.as_ref().filter(|_| row.name != "pop") {
            let message = format!("`{}` and `{path}` both go back from version {}", shown(other), down.named.version);
            problems.push(Diagnostic::about("duplicate-version", Severity::Error, &path, message));
        } else {
            ups[up].back = Some(down.path);
        }
    }
}

/// On an empty database the newest baseline runs in place of everything up to its version.
fn baseline(ups: &mut Vec<Found>, problems: &mut Vec<Diagnostic>) {
    let Some(newest) = ups.iter().rposition(|up| up.named.role == Role::Baseline) else { return };
    let key = ups[newest].named.key.clone();
    let path = ups[newest].path.clone();
    let before = ups.len();
    ups.retain(|up| up.path == path || up.named.role != Role::Baseline && up.named.key.after(&key));
    let dropped = before - ups.len();
    if dropped > 0 {
        let path = shown(&path);
        let message = format!("on an empty database `{path}` runs in place of {dropped} earlier migrations");
        problems.push(Diagnostic::about("baseline", Severity::Info, &path, message));
    }
}

fn gaps(row: &Convention, ups: &[Found], problems: &mut Vec<Diagnostic>) {
    let counts: Option<Vec<u32>> = ups.iter().map(|up| up.named.key.count()).collect();
    let Some(counts) = counts else { return };
    let strict = row.name == "tern";
    // Numbers with many gaps do not count.
    let next = counts.windows(2).filter(|pair| pair[1] == pair[0] + 1).count();
    if !strict && row.name != "plain" && (counts.len() < 3 || next * 3 < (counts.len() - 1) * 2) {
        return;
    }
    let mut expected = if strict { 1 } else { counts.first().copied().unwrap_or(0) };
    for (up, count) in ups.iter().zip(counts) {
        let path = shown(&up.path);
        if count > expected {
            let missing = if count - expected == 1 {
                format!("migration {expected} is missing")
            } else {
                format!("migrations {expected} to {} are missing", count - 1)
            };
            let (severity, what) = if strict {
                (Severity::Error, format!("tern refuses to start: {missing} before `{path}`"))
            } else {
                (Severity::Warning, format!("{missing} before `{path}`"))
            };
            problems.push(
                Diagnostic::about("version-gap", severity, &path, what)
                    .help("renumber the files, or restore the missing one"),
            );
        }
        expected = count + 1;
    }
    if row.name == "plain" {
        let by_text = ups.windows(2).find(|pair| pair[0].path.file_name() > pair[1].path.file_name());
        if let Some([one, other]) = by_text {
            let message = format!(
                "`{}` runs before `{}` by number, and after it by name: a runner that sorts names has another order",
                shown(&one.path),
                shown(&other.path)
            );
            problems.push(
                Diagnostic::about("order-by-name-differs", Severity::Warning, shown(&other.path), message)
                    .help("give all numbers the same width, or say `framework = \"…\"` in undrift.toml"),
            );
        }
    }
}

fn steps(
    row: &'static Convention,
    ups: Vec<Found>,
    files: &Files,
    options: &Options<'_>,
    problems: &mut Vec<Diagnostic>,
) -> Result<Vec<Step>, Error> {
    use rayon::prelude::*;
    let rules = Rules::new(row);
    let default = options.transaction().unwrap_or(row.transaction);
    let lenient = row.switch.is_some_and(|s| s.at == SwitchAt::Flyway) && options.transaction().is_none();
    let read = ups.into_par_iter().map(|up| {
        let source = |path: &Path| files.get(path).cloned().expect("every file of the plan was read");
        let mut problems = Vec::new();
        let beside = framework::beside(row, &up.path, &mut problems)?;
        let part = |source: &Arc<Source>, section: Section| Part {
            source: source.clone(),
            span: (section.part != Span::new(0, u32::try_from(source.text.len()).unwrap_or(u32::MAX)))
                .then_some(section.part),
            mode: beside.or(section.mode).unwrap_or(default),
            lenient: lenient && beside.is_none(),
            program: false,
        };
        let forward = source(&up.path);
        let (up_part, mut down) = if up.named.role == Role::Program {
            (Part { program: true, ..Part::whole(forward, default) }, None)
        } else {
            let split = rules.split(&forward, true);
            problems.extend(split.problems);
            let empty = Section { part: Span::default(), mode: None };
            (part(&forward, split.up.unwrap_or(empty)), split.down.map(|section| part(&forward, section)))
        };
        if let Some(back) = &up.back {
            let back = source(back);
            let split = rules.split(&back, false);
            problems.extend(split.problems);
            down = split.down.map(|section| part(&back, section));
        }
        let step = Step {
            version: up.named.version,
            name: up.named.name,
            label: None,
            up: up_part,
            down,
            repeatable: up.named.role == Role::Repeatable,
        };
        Ok((step, problems))
    });
    let read: Vec<(Step, Vec<Diagnostic>)> = read.collect::<Result<_, Error>>()?;
    let mut steps = Vec::with_capacity(read.len());
    for (step, found) in read {
        steps.push(step);
        problems.extend(found);
    }
    Ok(steps)
}

/// Whether a pattern is in a text.
pub(super) fn has(text: &str, pattern: &str) -> bool {
    super::names::regex(pattern).is_match(text)
}
