//! From a path to a history.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rayon::prelude::*;

use super::convention::{self, Convention, Layout};
use super::detect::Detected;
use super::files::{Files, shown, standard_input};
use super::plan::{Part, Planned};
use super::{
    Direction, Error, History, Migration, Options, Parsed, TransactionMode, detect, framework, list, locate, plan,
};
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Script, Source, Span};

/// Reads the migrations at `path`: their directory, a project's directory with one of them below it, one SQL file, or
/// `-` for standard input.
///
/// The directory that the settings name is taken where `path` is above it.
pub fn load(path: &Path, options: &Options<'_>) -> Result<History, Error> {
    let mut files = Files::default();
    let before = options.before.iter().chain(if options.before.is_empty() { &options.config.before[..] } else { &[] });
    let before: Vec<PathBuf> = before.cloned().collect();
    files.read(before.iter().cloned())?;
    let mut history = if path == Path::new("-") {
        one(&standard_input()?, None, &mut files, options)?
    } else if let Some(order) = order(path, options) {
        let row = named(options)?.map_or_else(|| row("list"), |(row, _)| row);
        let mut planned = list::plan(row, order, &mut files, options)?;
        if planned.steps.iter().any(|step| step.up.mode == TransactionMode::Unknown) {
            planned.problems.insert(0, unknown(&shown(order), true));
        }
        finish(row, format!("the order in {}", shown(order)), path, planned, options)
    } else if path.is_file() && path.extension().is_none_or(|extension| extension != "plan") {
        one(&super::files::read(path)?, Some(path), &mut files, options)?
    } else {
        directory(path, &mut files, options)?
    };
    let before: Vec<_> = before.iter().filter_map(|path| files.get(path).cloned()).collect();
    history.before = before.par_iter().map(|source| Arc::new(crate::sql::parse(source.clone()))).collect();
    Ok(history)
}

fn row(name: &str) -> &'static Convention {
    convention::find(name).expect("the table has it")
}

/// The framework that the user named, and where.
fn named(options: &Options<'_>) -> Result<Option<(&'static Convention, &'static str)>, Error> {
    let Some((name, said)) = options.framework() else { return Ok(None) };
    if let Some(row) = convention::find(name) {
        return Ok(Some((row, said)));
    }
    let known: Vec<&str> = super::frameworks().collect();
    let near = similar::get_close_matches(name, &known, 1, 0.6);
    Err(Error::Framework {
        said,
        name: name.to_owned(),
        help: match near.first() {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("known: {}", known.join(", ")),
        },
    })
}

/// A directory of migrations, or one that has them below it.
fn directory(path: &Path, files: &mut Files, options: &Options<'_>) -> Result<History, Error> {
    let roots = roots(path, options);
    let named = named(options)?;
    let first = &roots[0];
    let (row, evidence, rivals, roots) = if let Some((row, said)) = named {
        let roots: Vec<PathBuf> = roots.iter().map(|root| locate::of(row, root, files)).collect::<Result<_, _>>()?;
        (row, said.to_owned(), Vec::new(), roots)
    } else {
        let (root, Detected { row, evidence, rivals }) = locate::locate(first, files)?;
        let rest = roots[1..].iter().map(|root| locate::of(row, root, files));
        let roots = std::iter::once(Ok(root)).chain(rest).collect::<Result<Vec<_>, _>>()?;
        (row, evidence, rivals, roots)
    };
    let mut planned = match row.layout {
        Layout::Own if matches!(row.name, "file" | "list") => {
            return Err(Error::None {
                path: shown(first),
                reason: format!("framework `{}` is not for directories", row.name),
                help: if row.name == "list" {
                    "pass the list with --order, or set `order = \"…\"` in undrift.toml".to_owned()
                } else {
                    "name the file itself".to_owned()
                },
            });
        }
        Layout::Own => framework::own(row, &roots[0], files, options)?,
        _ => plan::plan(row, &roots, files, options)?,
    };
    if planned.steps.is_empty() && planned.problems.is_empty() {
        return Err(Error::None {
            path: shown(&roots[0]),
            reason: format!("no file is a migration to {}", row.name),
            help: "name the directory of the migrations, or another framework with --framework".to_owned(),
        });
    }
    if let Some(diagnostic) = ambiguity(row, &rivals, &roots[0]) {
        planned.problems.insert(0, diagnostic);
    }
    if row.transaction == TransactionMode::Unknown && options.transaction().is_none() {
        planned.problems.insert(0, unknown(&shown(&roots[0]), named.is_some()));
    }
    Ok(finish(row, evidence, &roots[0], planned, options))
}

/// Says that it is not known how the files are sent.
fn unknown(root: &str, named: bool) -> Diagnostic {
    let how = "`transaction = \"file\"` (or \"run\", \"statement\", \"none\")";
    let (message, help) = if named {
        (
            format!("nothing tells whether the files of `{root}` run in transactions"),
            format!("set {how} in undrift.toml, or pass --transaction"),
        )
    } else {
        (
            format!("nothing tells which framework runs `{root}`, nor whether its files run in transactions"),
            format!("set `framework = \"…\"` or {how} in undrift.toml, or pass --framework or --transaction"),
        )
    };
    Diagnostic::about("ambiguous-framework", Severity::Info, root, message).help(help)
}

/// Says that the files could be another framework's.
fn ambiguity(row: &Convention, rivals: &[&Convention], root: &Path) -> Option<Diagnostic> {
    if rivals.is_empty() {
        return None;
    }
    let root = shown(root);
    let others: Vec<&str> = rivals.iter().map(|rival| rival.name).collect();
    let message = format!("`{root}` could be {} or {}; it is read as {}", row.name, others.join(" or "), row.name);
    let differs = std::iter::once(row).chain(rivals.iter().copied()).map(|r| format!("{}: {}", r.name, r.differs));
    Some(Diagnostic::about("ambiguous-framework", Severity::Info, root, message).help(format!(
        "{}; say which with `framework = \"…\"` in undrift.toml or --framework",
        differs.collect::<Vec<_>>().join("; ")
    )))
}

/// The list of migrations that the user named, or that the settings name for what is at `path`.
fn order<'a>(path: &Path, options: &'a Options<'_>) -> Option<&'a Path> {
    let said = options.config.order.as_deref().filter(|_| !path.is_file() && (about(path, options) != Some(false)));
    options.order.as_deref().or(said)
}

/// Whether the settings' directories are at or below `path`; `None` where they name none.
fn about(path: &Path, options: &Options<'_>) -> Option<bool> {
    let absolute = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let said = &options.config.migrations;
    // Without a path the project is meant, from wherever in it the program was started.
    let here = absolute(path);
    (!said.is_empty()).then(|| path == Path::new(".") || said.iter().all(|root| absolute(root).starts_with(&here)))
}

/// The directories that the settings name, where `path` is above them; else `path`.
fn roots(path: &Path, options: &Options<'_>) -> Vec<PathBuf> {
    if about(path, options) == Some(true) { options.config.migrations.clone() } else { vec![path.to_owned()] }
}

/// One file as a history of one migration, or of those that it has sections for. A file that lies among migrations is
/// read by the rules of their framework.
fn one(source: &Arc<Source>, path: Option<&Path>, files: &mut Files, options: &Options<'_>) -> Result<History, Error> {
    let (row, evidence) = if let Some((row, said)) = named(options)? {
        (row, said.to_owned())
    } else if let Some(found) = detect::directive(&source.text) {
        found
    } else if let Some(found) = path.and_then(|path| among(path, files)) {
        (found.0, found.1)
    } else {
        (row("file"), "being one file".to_owned())
    };
    let root = path.unwrap_or(Path::new("-"));
    let mode = options.transaction().unwrap_or(row.transaction);
    if let Some(planned) = framework::sections(row, source, mode) {
        return Ok(finish(row, evidence, root, planned, options));
    }
    let mut planned = Planned::default();
    let back = path.filter(|_| row.name != "file").and_then(|path| list::back(row, path));
    files.read(back.clone())?;
    let back = back.and_then(|back| files.get(&back).cloned());
    let said = list::Said { path: path.unwrap_or(Path::new(source.name.as_str())), mode: None };
    planned.steps.push(list::step(row, &said, source, back.as_ref(), mode, options, &mut planned.problems)?);
    Ok(finish(row, evidence, root, planned, options))
}

/// The way forward that a text would be, if it were the file at `path`; `None` where that is no migration to the framework, or
/// one that only goes back.
pub(super) fn was_up(framework: &str, path: &Path, text: &str) -> Option<Direction> {
    let row = convention::find(framework)?;
    let name = path.file_name()?.to_string_lossy();
    let named = match row.layout {
        Layout::Folders { up, .. } if name == up => path.parent()?.file_name()?.to_string_lossy(),
        Layout::Folders { .. } => return None,
        Layout::Own if !super::files::is_sql(&name) || path.iter().any(|part| part == "revert" || part == "verify") => {
            return None;
        }
        _ => name,
    };
    if !matches!(row.layout, Layout::Own) {
        let named = super::names::Names::new(row).read(&named, Path::new(named.as_ref()))?;
        if !matches!(named.role, convention::Role::Up | convention::Role::Baseline) {
            return None;
        }
    }
    let source = Source::new(shown(path), text);
    let split = super::section::Rules::new(row).split(&source, true).up?;
    let script = crate::sql::parse_part(source, split.part).into();
    Some(Direction { script, part: split.part, transaction: split.mode.unwrap_or(row.transaction) })
}

/// The directory of the migrations of which a file is one.
pub fn home(path: &Path) -> Option<PathBuf> {
    if !path.is_file() {
        return None;
    }
    let (row, _, directory) = among(path, &mut Files::default())?;
    // Any numbered files look like migrations; these have to be said to be some.
    let sure = row.name != "plain" || directory.to_string_lossy().to_lowercase().contains("migrat");
    sure.then_some(directory)
}

/// The framework of the migrations among which a file lies, if it is one of them, with their directory.
fn among(path: &Path, files: &mut Files) -> Option<(&'static Convention, String, PathBuf)> {
    let path = std::path::absolute(path).ok()?;
    let name = path.file_name()?.to_string_lossy();
    path.ancestors().skip(1).take(4).enumerate().find_map(|(up, directory)| {
        if up > 1 && !directory.join("sqitch.plan").is_file() {
            return None;
        }
        let detected = detect::detect_near(directory, files).ok()??;
        let row = detected.row;
        let belongs = match row.layout {
            Layout::Folders { up: forward, down } => up == 1 && (name == forward || name == down),
            Layout::Own => true,
            Layout::Flat | Layout::Recursive => {
                up == 0 && super::names::Names::new(row).read(&name, Path::new(name.as_ref())).is_some()
            }
        };
        belongs.then(|| (row, detected.evidence, directory.to_owned()))
    })
}

/// Begins to parse what was planned.
fn finish(row: &'static Convention, evidence: String, root: &Path, planned: Planned, options: &Options<'_>) -> History {
    let Planned { steps, mut problems, snapshot } = planned;
    let version = options.config.pg_version.unwrap_or_default();
    let parsed: Vec<(Migration, Vec<Diagnostic>)> = steps
        .into_par_iter()
        .map(|step| {
            let label = step.label.map_or_else(|| step.up.source.name.clone(), Into::into);
            let mut problems = Vec::new();
            let mut direction = |part: &Part| direction(row, part, version.0, &mut problems);
            let up = direction(&step.up);
            let down = step.down.as_ref().map(direction);
            (
                Migration { version: step.version, name: step.name, label, up, down, repeatable: step.repeatable },
                problems,
            )
        })
        .collect();
    let mut migrations = Vec::with_capacity(parsed.len());
    for (migration, found) in parsed {
        migrations.push(migration);
        problems.extend(found);
    }
    let tracking = match &options.config.tracking_table {
        Some(table) if table.contains('.') => vec![table.as_str().into()],
        Some(table) => vec![format!("public.{table}").into()],
        None => row.tracking.iter().map(|&table| table.into()).collect(),
    };
    History {
        framework: row.name,
        evidence,
        root: root.to_owned(),
        before: Vec::new(),
        migrations,
        problems,
        tracking,
        snapshot,
    }
}

fn direction(row: &Convention, part: &Part, version: u16, problems: &mut Vec<Diagnostic>) -> Direction {
    let whole = Span::new(0, u32::try_from(part.source.text.len()).unwrap_or(u32::MAX));
    let span = part.span.unwrap_or(whole);
    if part.program {
        let name = &part.source.name;
        let message = format!("`{name}` is a program: what it does to the schema is not known");
        let problem =
            Diagnostic::at("program-migration", Severity::Warning, part.source.place(Span::new(0, 0)), message).help(
                format!("list the migrations with --order, with an SQL file that does the same in place of `{name}`"),
            );
        let script = Script {
            source: part.source.clone(),
            statements: Vec::new(),
            comments: Vec::new(),
            suppressions: Vec::new(),
            foreign: Vec::new(),
            problems: vec![problem],
        };
        return Direction { script: script.into(), part: span, transaction: part.mode };
    }
    let script = Parsed::begin(part.source.clone(), part.span);
    let mut transaction = part.mode;
    if part.lenient {
        let alone = |statement: &&crate::sql::Statement| framework::refuses_transaction(statement.text(), version);
        if let Some(statement) = script.statements.iter().find(alone) {
            transaction = TransactionMode::Statement;
            if let Some(other) = script.statements.iter().find(|statement| !alone(statement)) {
                let message = format!(
                    "{} refuses `{}`: it mixes statements that need a transaction with some that take none",
                    row.name, part.source.name
                );
                problems.push(
                    Diagnostic::at("mixed-transaction", Severity::Error, statement.place(), message)
                        .label("takes no transaction")
                        .also(other.place(), "runs in one")
                        .help("move the statement to a migration of its own, or set Flyway's `mixed`"),
                );
            }
        }
    }
    Direction { script, part: span, transaction }
}
