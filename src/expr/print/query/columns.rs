//! The names that the columns of a query's relations are printed by: `set_deparse_for_query`.

use super::Shown;
use crate::catalog::tree::Node;
use crate::catalog::tree_query::{From, Query, Relation, Source};
use crate::catalog::{Address, Ident};

/// What is known of the names of an entry (`deparse_columns`).
#[derive(Default)]
struct Columns {
    names: Vec<Option<Ident>>,
    /// The names of merged columns of the joins around it, which no other column may have.
    around: Vec<Ident>,
    /// For a join: how many of its columns are merged, and where its columns are in its sides.
    merged: usize,
    left: Vec<Option<usize>>,
    right: Vec<Option<usize>>,
}

/// For each entry how its columns are shown, and for tables the names that are not the columns' own.
pub(super) fn names(query: &Query) -> Vec<(Shown, Vec<(Address, Ident)>)> {
    let mut naming = Naming {
        query,
        columns: query.relations.iter().map(|_| Columns::default()).collect(),
        everywhere: Vec::new(),
        unique: query.from.iter().any(|f| has_dangerous_join(query, f)),
    };
    for from in &query.from {
        naming.using(from, &[]);
    }
    (0..query.relations.len()).map(|i| naming.relation(i)).collect()
}

/// `has_dangerous_join_using`: a merged column is no column of either side, so that its name stands alone.
fn has_dangerous_join(query: &Query, from: &From) -> bool {
    let From::Join { entry, left, right, alias, using, .. } = from else { return false };
    let merged = match &query.relations[usize::from(*entry)].source {
        Source::Join { merged, .. } => merged.as_slice(),
        _ => &[],
    };
    (alias.is_none() && !using.is_empty() && merged.iter().any(|m| !matches!(m, Node::Var(_))))
        || has_dangerous_join(query, left)
        || has_dangerous_join(query, right)
}

fn width(relation: &Relation) -> usize {
    match &relation.source {
        Source::Table { columns, .. } => columns.len(),
        _ => relation.columns.len(),
    }
}

/// The name that a column has without any alias.
fn real_name(relation: &Relation, i: usize) -> Ident {
    match &relation.source {
        Source::Table { columns, .. } => columns[i].name().clone(),
        _ => relation.columns[i].name.clone(),
    }
}

struct Naming<'a> {
    query: &'a Query,
    columns: Vec<Columns>,
    /// The names of merged columns that must be unique in the whole query.
    everywhere: Vec<Ident>,
    unique: bool,
}

impl Naming<'_> {
    /// Names a column of an entry, unless that has been done.
    fn put(&mut self, entry: u16, column: usize, name: &Ident) {
        let names = &mut self.columns[usize::from(entry)].names;
        if names.len() <= column {
            names.resize(column + 1, None);
        }
        names[column] = Some(name.clone());
    }

    /// `make_colname_unique`.
    fn unique_name(&self, wanted: &Ident, entry: usize) -> Ident {
        let own = &self.columns[entry];
        let taken = |name: &Ident| {
            own.names.iter().flatten().any(|n| n == name) || self.everywhere.contains(name) || own.around.contains(name)
        };
        if !taken(wanted) {
            return wanted.clone();
        }
        let mut n = 1;
        loop {
            let suffix = format!("_{n}");
            let mut end = wanted.len().min(63 - suffix.len());
            while !wanted.is_char_boundary(end) {
                end -= 1;
            }
            let name: Ident = format!("{}{suffix}", &wanted[..end]).into();
            if !taken(&name) {
                return name;
            }
            n += 1;
        }
    }

    /// `set_using_names`: merged columns are named first, from the outermost join inwards.
    fn using(&mut self, from: &From, around: &[Ident]) {
        let From::Join { entry, left, right, using, .. } = from else { return };
        let own = usize::from(*entry);
        self.identify(own, using);
        let relation = &self.query.relations[own];
        let Source::Join { left: l, right: r, .. } = relation.source else { return };
        if relation.alias.is_none() {
            for i in 0..self.columns[own].names.len() {
                let Some(name) = self.columns[own].names[i].clone() else { continue };
                self.push_down(own, i, l, r, &name);
            }
        }
        let mut around = around.to_vec();
        for (i, name) in using.iter().enumerate() {
            let given = self.columns[own].names.get(i).cloned().flatten();
            let name = given.unwrap_or_else(|| {
                let wanted = relation.aliases.get(i).filter(|_| relation.alias.is_some()).unwrap_or(name);
                let name = self.unique_name(wanted, own);
                if self.unique {
                    self.everywhere.push(name.clone());
                }
                self.put(*entry, i, &name);
                name
            });
            around.push(name.clone());
            self.push_down(own, i, l, r, &name);
        }
        self.columns[usize::from(l)].around.clone_from(&around);
        self.columns[usize::from(r)].around.clone_from(&around);
        self.using(left, &around);
        self.using(right, &around);
    }

    /// A column of a join has the same name in its sides.
    fn push_down(&mut self, join: usize, column: usize, left: u16, right: u16, name: &Ident) {
        if let Some(Some(at)) = self.columns[join].left.get(column).copied() {
            self.put(left, at, name);
        }
        if let Some(Some(at)) = self.columns[join].right.get(column).copied() {
            self.put(right, at, name);
        }
    }

    /// `identify_join_columns`: where the columns of a join come from.
    fn identify(&mut self, entry: usize, using: &[Ident]) {
        let Source::Join { left, right, .. } = self.query.relations[entry].source else { return };
        let visible = |side: u16| -> Vec<Ident> {
            let relation = &self.query.relations[usize::from(side)];
            (0..width(relation))
                .map(|i| match &relation.source {
                    Source::Table { .. } => relation.aliases.get(i).cloned().unwrap_or_else(|| real_name(relation, i)),
                    _ => real_name(relation, i),
                })
                .collect()
        };
        let (l, r) = (visible(left), visible(right));
        let own = &mut self.columns[entry];
        own.merged = using.len();
        for name in using {
            own.left.push(l.iter().position(|n| n == name));
            own.right.push(r.iter().position(|n| n == name));
        }
        for (i, name) in l.iter().enumerate() {
            if !using.contains(name) {
                own.left.push(Some(i));
                own.right.push(None);
            }
        }
        for (i, name) in r.iter().enumerate() {
            if !using.contains(name) {
                own.left.push(None);
                own.right.push(Some(i));
            }
        }
    }

    /// `set_relation_column_names` and `set_join_column_names`.
    fn relation(&mut self, entry: usize) -> (Shown, Vec<(Address, Ident)>) {
        let relation = &self.query.relations[entry];
        let join = matches!(relation.source, Source::Join { .. });
        let count = width(relation);
        // Where nothing has a name of its own and nothing was asked for, a table's columns are its own.
        if let (Source::Table { .. }, true) =
            (&relation.source, relation.aliases.is_empty() && self.everywhere.is_empty())
            && self.columns[entry].names.is_empty()
            && self.columns[entry].around.is_empty()
        {
            return (Shown::default(), Vec::new());
        }
        self.columns[entry].names.resize(count, None);
        let mut changed = false;
        let first = if join { self.columns[entry].merged } else { 0 };
        for i in first..count {
            let real = if join {
                let own = &self.columns[entry];
                let Source::Join { left, right, .. } = relation.source else { unreachable!("a join") };
                let side = match (own.left.get(i).copied().flatten(), own.right.get(i).copied().flatten()) {
                    (Some(at), _) => self.columns[usize::from(left)].names.get(at).cloned().flatten().or_else(|| {
                        let side = &self.query.relations[usize::from(left)];
                        (at < width(side)).then(|| real_name(side, at))
                    }),
                    (None, Some(at)) => {
                        self.columns[usize::from(right)].names.get(at).cloned().flatten().or_else(|| {
                            let side = &self.query.relations[usize::from(right)];
                            (at < width(side)).then(|| real_name(side, at))
                        })
                    }
                    (None, None) => None,
                };
                side.unwrap_or_else(|| real_name(relation, i))
            } else {
                real_name(relation, i)
            };
            if join && relation.alias.is_none() {
                self.columns[entry].names[i] = Some(real);
                continue;
            }
            // A column that a function's row type no longer has.
            if real.is_empty() {
                continue;
            }
            let name = match self.columns[entry].names[i].clone() {
                Some(name) => name,
                None => {
                    let wanted = relation.aliases.get(i).unwrap_or(&real).clone();
                    let name = self.unique_name(&wanted, entry);
                    self.columns[entry].names[i] = Some(name.clone());
                    name
                }
            };
            changed |= name != real;
        }
        let names: Vec<Ident> = self.columns[entry].names.iter().map(|name| name.clone().unwrap_or_default()).collect();
        let listed = match &relation.source {
            Source::Table { .. } => changed,
            Source::Functions { .. } => true,
            Source::TableFunction(_) => false,
            Source::Join { .. } => relation.alias.is_some() && changed,
            _ => changed || !relation.aliases.is_empty(),
        };
        let aliased = match &relation.source {
            Source::Table { columns, .. } if changed => {
                columns.iter().cloned().zip(names.iter().cloned()).filter(|(at, name)| at.name() != name).collect()
            }
            _ => Vec::new(),
        };
        (Shown { names, listed }, aliased)
    }
}
