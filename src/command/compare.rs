//! Two catalogs to a comparison that a report can print.

use std::collections::{BTreeSet, HashMap};

use crate::catalog::{Address, Catalog, Change, Kind, Path, Refs, TEMPORARY, Version};
use crate::config::Config;
use crate::diff::diff;
use crate::expr;
use crate::history::History;
use crate::plan::Definitions;
use crate::report::{Comparison, Difference, Unjudged};

use super::evaluate::Side;

/// What takes part in no comparison: the framework's books, and what the settings leave out.
pub(super) struct Ignored {
    tables: Vec<String>,
    schemas: Vec<String>,
}

impl Ignored {
    pub(super) fn of(project: Option<(&History, &Config)>) -> Self {
        let mut ignored = Self { tables: Vec::new(), schemas: Vec::new() };
        if let Some((history, config)) = project {
            let (tables, schemas): (Vec<String>, Vec<String>) =
                history.tracking.iter().map(ToString::to_string).partition(|name| name.contains('.'));
            ignored.tables.extend(tables);
            ignored.schemas.extend(schemas);
            ignored.tables.extend(config.drift.ignore_tables.iter().cloned());
            ignored.schemas.extend(config.drift.ignore_schemas.iter().cloned());
        }
        ignored
    }

    /// Takes what is ignored, with everything below it or on it, out of a catalog.
    pub(super) fn strip(&self, catalog: &mut Catalog) {
        let mut gone: BTreeSet<Address> = BTreeSet::new();
        for (at, _) in catalog.iter() {
            let parts = at.path.parts();
            let temporary = parts[0] == TEMPORARY;
            let schema = self.schemas.iter().any(|p| glob(p, &parts[0]));
            let table = parts.len() > 1
                && self.tables.iter().any(|p| match p.split_once('.') {
                    Some((schema, table)) => glob(schema, &parts[0]) && glob(table, &parts[1]),
                    None => glob(p, &parts[1]),
                });
            if temporary || schema || table {
                gone.insert(at.clone());
            }
        }
        // Indexes, sequences and triggers of what goes have addresses of their own.
        let more: Vec<Address> = gone
            .iter()
            .flat_map(|at| catalog.referrers(at))
            .filter(|at| matches!(at.kind, Kind::Index | Kind::Sequence))
            .cloned()
            .collect();
        for at in gone.into_iter().chain(more) {
            catalog.take(&at);
        }
    }
}

/// Whether a pattern with `*` matches a whole name.
fn glob(pattern: &str, name: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == name,
        Some((head, rest)) => {
            name.starts_with(head)
                && (rest.is_empty()
                    || (head.len()..=name.len()).any(|i| name.is_char_boundary(i) && glob(rest, &name[i..])))
        }
    }
}

/// Compares two sides. `expected` is the one whose files the reader is pointed to; SQL is printed for `version`.
pub(super) fn compare(from: &Side, to: &Side, expected: &Catalog, version: Version) -> Comparison {
    let changes = diff(&from.catalog, &to.catalog);
    let mut comparison = Comparison { from: from.label.clone(), to: to.label.clone(), ..Comparison::default() };
    let mut whole = Whole::default();
    for change in changes.iter().filter(|c| matches!(c, Change::Create(..) | Change::Drop(..))) {
        whole.0.entry(&change.address().path).or_default().push(change.address().kind);
    }
    let (before, after) = (Definitions::of(&from.catalog, version), Definitions::of(&to.catalog, version));
    for change in &changes {
        let at = change.address();
        if let Some(mark) = expected.opaque().find(|o| o.may_touch(at)) {
            let place = mark.origin.as_ref().map_or_else(String::new, |o| format!("{o}: "));
            comparison.unjudged.push(Unjudged { address: at.clone(), because: format!("{place}{}", mark.reason) });
            continue;
        }
        if follows(change, &whole) {
            continue;
        }
        comparison.differences.push(difference(change, (from, &before), (to, &after), expected));
    }
    comparison
}

/// What comes or goes: the kinds by their path.
#[derive(Default)]
struct Whole<'a>(HashMap<&'a Path, Vec<Kind>>);

impl Whole<'_> {
    fn at(&self, path: &Path) -> &[Kind] {
        self.0.get(path).map_or(&[], Vec::as_slice)
    }

    fn contains(&self, at: &Address) -> bool {
        self.at(&at.path).contains(&at.kind)
    }
}

/// Whether a part comes or goes with its whole, which is told already.
fn follows(change: &Change, whole: &Whole<'_>) -> bool {
    let (at, object) = match change {
        Change::Create(at, object) | Change::Drop(at, object) => (at, object),
        Change::Alter(..) | Change::Rename(..) => return false,
    };
    if at.kind.is_aspect() {
        return at.subject().is_some_and(|s| whole.contains(&s));
    }
    // A column's default comes and goes with the column.
    if matches!(at.kind, Kind::ColumnDefault | Kind::Identity) && whole.contains(&at.as_kind(Kind::Column)) {
        return true;
    }
    let parent = at.parent_path();
    let mut owned =
        parent.is_some_and(|path| whole.at(&path).iter().any(|&kind| at.kind.is_part_of(kind) && kind != Kind::Schema));
    if at.kind == Kind::NotNull {
        object.refs(&mut |r| owned |= r.kind == Kind::Column && whole.contains(r));
    }
    if matches!(at.kind, Kind::Index | Kind::Sequence) {
        object.refs(&mut |r| {
            owned |= whole.contains(r) && matches!(r.kind, Kind::Table | Kind::MaterializedView | Kind::Column)
                || (r.kind.is_constraint() && whole.contains(r));
        });
    }
    owned
}

fn difference(
    change: &Change,
    (from, before): (&Side, &Definitions<'_>),
    (to, after): (&Side, &Definitions<'_>),
    expected: &Catalog,
) -> Difference {
    let at = change.address();
    let attributes = match change {
        Change::Alter(_, old, new) => old.differences(new, &expr::print),
        _ => Vec::new(),
    };
    let origin = expected.entry(at).and_then(|entry| {
        let origins = &entry.origins;
        attributes.iter().find_map(|(name, ..)| origins.attributes.get(name)).or(origins.created.as_ref()).cloned()
    });
    let sql = match change {
        Change::Create(..) => (None, definition(&to.catalog, after, at)),
        Change::Drop(..) => (definition(&from.catalog, before, at), None),
        Change::Alter(..) | Change::Rename(..) => (None, None),
    };
    Difference { change: change.clone(), attributes, sql, origin }
}

/// The SQL that makes an object where everything else is there already.
fn definition(catalog: &Catalog, definitions: &Definitions<'_>, at: &Address) -> Option<String> {
    let parts: Vec<Address> =
        catalog.below(&at.path).map(|(a, _)| a).filter(|a| *a == at || a.belongs_to(at)).cloned().collect();
    let mut gone: BTreeSet<Address> = parts.into_iter().collect();
    gone.insert(at.clone());
    if at.kind == Kind::Column {
        gone.extend([Kind::ColumnDefault, Kind::Identity].map(|kind| at.as_kind(kind)));
    }
    // What cannot be without it is made with it: a constraint's index, a table's indexes, a column's NOT NULL.
    loop {
        let more: Vec<Address> =
            gone.iter().flat_map(|a| catalog.referrers(a)).filter(|a| !gone.contains(*a)).cloned().collect();
        if more.is_empty() {
            break;
        }
        gone.extend(more);
    }
    let made = gone.iter().filter(|a| *a == at || a.belongs_to(at) || a.path == at.path || implements(catalog, a, at));
    let steps = definitions.creation(&made.cloned().collect(), &gone).ok()?;
    let sql: Vec<String> = steps.iter().map(|s| format!("{};", s.sql)).collect();
    (!sql.is_empty()).then(|| sql.join("\n"))
}

/// Whether `part` belongs to the definition of `whole` though it has an address of its own.
fn implements(catalog: &Catalog, part: &Address, whole: &Address) -> bool {
    let Some(object) = catalog.get(part) else { return false };
    let mut found = false;
    match part.kind {
        Kind::Index if whole.kind.is_constraint() => object.refs(&mut |r| found |= r == whole),
        Kind::NotNull if whole.kind == Kind::Column => object.refs(&mut |r| found |= r == whole),
        Kind::Sequence => object.refs(&mut |r| found |= r == whole || r.belongs_to(whole)),
        _ => {}
    }
    found
}
