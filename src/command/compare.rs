//! Two catalogs to a comparison that a report can print.

use std::collections::BTreeSet;

use crate::catalog::{Address, Catalog, Change, Kind, Refs};
use crate::config::Config;
use crate::diff::diff;
use crate::expr;
use crate::history::History;
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
            ignored.tables.extend(history.tracking.iter().map(ToString::to_string));
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
            let temporary = parts[0] == "pg_temp";
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

/// Compares two sides. `expected` is the one whose files the reader is pointed to.
pub(super) fn compare(from: &Side, to: &Side, expected: &Catalog) -> Comparison {
    let changes = diff(&from.catalog, &to.catalog);
    let mut comparison = Comparison { from: from.label.clone(), to: to.label.clone(), ..Comparison::default() };
    let whole: BTreeSet<&Address> =
        changes.iter().filter(|c| matches!(c, Change::Create(..) | Change::Drop(..))).map(Change::address).collect();
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
        comparison.differences.push(difference(change, expected));
    }
    comparison
}

/// Whether a part comes or goes with its whole, which is told already.
fn follows(change: &Change, whole: &BTreeSet<&Address>) -> bool {
    let (at, object) = match change {
        Change::Create(at, object) | Change::Drop(at, object) => (at, object),
        Change::Alter(..) | Change::Rename(..) => return false,
    };
    if at.kind == Kind::Comment {
        return at.subject().is_some_and(|s| whole.contains(&s));
    }
    let mut owned = whole
        .iter()
        .any(|w| at.kind.is_part_of(w.kind) && at.parent_path().as_ref() == Some(&w.path) && w.kind != Kind::Schema);
    if matches!(at.kind, Kind::Index | Kind::Sequence) {
        object.refs(&mut |r| {
            owned |= whole.contains(r) && matches!(r.kind, Kind::Table | Kind::MaterializedView | Kind::Column)
                || (r.kind.is_constraint() && whole.contains(r));
        });
    }
    owned
}

fn difference(change: &Change, expected: &Catalog) -> Difference {
    let at = change.address();
    let attributes = match change {
        Change::Alter(_, old, new) => old.differences(new, &expr::print),
        _ => Vec::new(),
    };
    let origin = expected.entry(at).and_then(|entry| {
        let origins = &entry.origins;
        attributes.iter().find_map(|(name, ..)| origins.attributes.get(name)).or(origins.created.as_ref()).cloned()
    });
    let sql = (None, None);
    Difference { change: change.clone(), attributes, sql, origin }
}
