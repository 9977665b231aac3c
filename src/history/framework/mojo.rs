//! `Mojo::Pg::Migrations`: one file with a section for each version and direction.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use regex::Regex;

use crate::diagnostic::{Diagnostic, Severity};
use crate::history::convention::Convention;
use crate::history::files::{Files, is_sql, list, shown};
use crate::history::plan::{Part, Planned, Step};
use crate::history::{Error, Options, TransactionMode};
use crate::sql::{Source, Span};

/// `-- 3 up`
static SECTION: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"(?im)^[ \t]*--[ \t]*([0-9]+)[ \t]*(up|down)[^\n]*$").expect("a pattern"));

/// The form in which people write such a line, where a file is only looked at to see what it is.
pub(in crate::history) const LOOKS_LIKE: &str = r"(?m)^[ \t]*--[ \t]*[0-9]+[ \t]+up[ \t]*(?:\(.*)?\r?$";

pub(super) fn plan(row: &Convention, root: &Path, files: &mut Files, options: &Options<'_>) -> Result<Planned, Error> {
    let paths = if root.is_file() {
        vec![root.to_owned()]
    } else {
        list(root, 1)?.into_iter().filter(|e| is_sql(&e.name)).map(|e| e.path).collect()
    };
    files.read(paths.clone())?;
    let mut sources = paths.iter().filter_map(|path| files.get(path)).filter(|source| SECTION.is_match(&source.text));
    let Some(source) = sources.next() else {
        return Err(Error::None {
            path: shown(root),
            reason: "no file has sections such as `-- 1 up`".to_owned(),
            help: "name the file that holds the migrations".to_owned(),
        });
    };
    let mut planned = sections(source, options.transaction().unwrap_or(row.transaction));
    for other in sources {
        let message = format!("`{}` holds migrations of its own, which are left out", other.name);
        planned.problems.push(
            Diagnostic::about("file-not-run", Severity::Warning, other.name.as_str(), message)
                .help("name the one file that is meant instead of the directory"),
        );
    }
    Ok(planned)
}

/// The migrations of one file.
pub(in crate::history) fn sections(source: &Arc<Source>, mode: TransactionMode) -> Planned {
    let offset = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    let mut marks = Vec::new();
    for captures in SECTION.captures_iter(&source.text) {
        let (all, number) = (captures.get(0).expect("the match"), captures[1].parse::<u64>().unwrap_or(u64::MAX));
        marks.push((all.start(), all.end(), number, captures[2].eq_ignore_ascii_case("up")));
    }
    let mut problems = Vec::new();
    let mut ways: BTreeMap<(u64, bool), Part> = BTreeMap::new();
    for (i, &(start, end, number, up)) in marks.iter().enumerate() {
        let until = marks.get(i + 1).map_or(source.text.len(), |next| next.0);
        let part = Part { span: Some(Span::new(offset(end), offset(until))), ..Part::whole(source.clone(), mode) };
        if ways.insert((number, up), part).is_some() {
            let way = if up { "up" } else { "down" };
            let message = format!(
                "`{}` has two sections `{number} {way}`: Mojo runs both as one, here the last is taken",
                source.name
            );
            let place = source.place(Span::new(offset(start), offset(end)));
            problems.push(Diagnostic::at("duplicate-version", Severity::Error, place, message));
        }
    }
    let mut steps = Vec::new();
    for (&(number, up), part) in &ways {
        if up {
            steps.push(Step {
                version: number.to_string().into(),
                name: "".into(),
                label: Some(format!("{}#{number}", source.name)),
                up: part.clone(),
                down: ways.get(&(number, false)).cloned(),
                repeatable: false,
            });
        } else if !ways.contains_key(&(number, true)) {
            let message = format!("`{}` goes back from version {number}, which is not there", source.name);
            problems.push(Diagnostic::about("down-without-up", Severity::Warning, source.name.as_str(), message));
        }
    }
    Planned { steps, problems, ..Planned::default() }
}
