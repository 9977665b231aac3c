//! What is said of names that nothing visible has: `errorMissingColumn` and `errorMissingRTE`.

use super::ScopeColumn;
use super::cx::Outcome;
use super::query::Listed;
use super::resolve::{Level, Resolver};
use crate::catalog::Ident;
use crate::catalog::tree::Var;
use crate::replay::Reject;

/// The greatest distance at which a name is proposed for another.
const FARTHEST: usize = 3;

/// The columns nearest to a name that was not found (`FuzzyAttrMatchState`).
struct Nearest {
    distance: usize,
    first: Option<(Ident, Ident)>,
    second: Option<(Ident, Ident)>,
}

impl Nearest {
    /// `updateFuzzyAttrMatchState`.
    fn update(&mut self, relation: &Ident, penalty: usize, actual: &Ident, wanted: &str, before16: bool) {
        if penalty > self.distance || actual.is_empty() {
            return;
        }
        let distance = levenshtein(actual, wanted);
        if distance > wanted.len() / 2 {
            return;
        }
        let distance = distance + penalty;
        let here = Some((relation.clone(), actual.clone()));
        if distance < self.distance {
            *self = Self { distance, first: here, second: None };
        } else if distance == self.distance {
            if self.second.is_some() {
                (self.first, self.second) = (None, None);
                if before16 {
                    self.distance = distance.saturating_sub(1);
                }
            } else if self.first.is_some() {
                self.second = here;
            } else if before16 && self.distance <= FARTHEST {
                self.first = here;
            }
        }
    }
}

/// How many characters have to be put in, taken away or changed.
pub(crate) fn levenshtein(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

impl Resolver<'_> {
    /// The range table of each level, from the innermost outwards.
    fn listed(&self) -> Vec<Listed> {
        let mut out: Vec<Listed> = Vec::new();
        for level in self.levels.iter().rev() {
            match level {
                Level::Query(names) => out.extend(names.listed()),
                Level::Scope(scope) => {
                    for column in &scope.columns {
                        let name = &column.relation;
                        if !out.iter().any(|l| l.name == *name && l.of_scope) {
                            let of_scope = true;
                            out.push(Listed { name: name.clone(), of_scope, ..Listed::default() });
                        }
                        if let Some(listed) = out.iter_mut().find(|l| l.name == *name && l.of_scope)
                            && !column.at.name().is_empty()
                        {
                            listed.columns.push(column.at.name().clone());
                        }
                    }
                }
            }
        }
        out
    }

    /// The name of the relation that a whole row is of.
    pub(super) fn row_name(&self, var: &Var) -> Option<Ident> {
        let level = self.levels.iter().rev().nth(usize::from(var.up))?;
        match level {
            Level::Query(names) => names.listed().into_iter().nth(usize::from(var.relation)).map(|l| l.name),
            Level::Scope(scope) => {
                let mut names: Vec<&Ident> = scope.columns.iter().map(|c| &c.relation).collect();
                names.dedup();
                names.get(usize::from(var.relation)).or(names.first()).map(|n| (*n).clone())
            }
        }
    }

    /// The names that a query gives to the columns of a relation whose row it is.
    pub(super) fn row_columns(&self, var: &Var) -> Option<Vec<Ident>> {
        match self.levels.iter().rev().nth(usize::from(var.up))? {
            Level::Query(names) => names.listed().into_iter().nth(usize::from(var.relation)).map(|l| l.columns),
            Level::Scope(_) => None,
        }
    }

    /// `errorMissingColumn`.
    pub(super) fn missing_column<T>(&self, relation: Option<&Ident>, column: &Ident) -> Outcome<T> {
        let message = match relation {
            Some(relation) => format!("column {relation}.{column} does not exist"),
            None => format!("column \"{column}\" does not exist"),
        };
        let reject = Reject::new("42703", message);
        let before16 = self.cx.version() < 16;
        let mut nearest = Nearest { distance: FARTHEST + 1, first: None, second: None };
        let mut exact: Vec<Listed> = Vec::new();
        for listed in self.listed().into_iter().filter(|l| !l.is_join) {
            let penalty = relation.map_or(0, |r| levenshtein(&listed.name, r));
            for name in &listed.columns {
                nearest.update(&listed.name, penalty, name, column, before16);
            }
            if penalty == 0 && listed.columns.contains(column) {
                exact.push(listed);
                if before16 {
                    break;
                }
            }
        }
        let hidden = |table: &Ident| {
            format!(
                "There is a column named \"{column}\" in table \"{table}\", but it cannot be referenced from this part of the query."
            )
        };
        let reject = match (exact.as_slice(), nearest.first, nearest.second) {
            ([one, ..], ..) if before16 => reject.hint(hidden(&one.name)),
            ([one], ..) => {
                let reject = reject.detail(hidden(&one.name));
                if one.set_aside {
                    reject.hint("To reference that column, you must mark this subquery with LATERAL.")
                } else if relation.is_none() && one.by_name_only {
                    reject.hint("To reference that column, you must use a table-qualified name.")
                } else {
                    reject
                }
            }
            ([_, _, ..], ..) => {
                let reject = reject.detail(format!(
                    "There are columns named \"{column}\", but they are in tables that cannot be referenced from this part of the query."
                ));
                if relation.is_none() { reject.hint("Try using a table-qualified name.") } else { reject }
            }
            ([], Some((table, name)), None) => {
                reject.hint(format!("Perhaps you meant to reference the column \"{table}.{name}\"."))
            }
            ([], Some((table, name)), Some((other, second))) => reject.hint(format!(
                "Perhaps you meant to reference the column \"{table}.{name}\" or the column \"{other}.{second}\"."
            )),
            ([], None, _) => reject,
        };
        Err(reject.into())
    }

    /// Whether the relation of a name without a schema is that of this schema.
    fn is_found(&self, schema: &Ident, name: &Ident) -> bool {
        self.cx.path.iter().find(|s| self.cx.catalog.relation(s, name).is_some()).is_some_and(|s| s == schema)
    }

    /// `errorMissingRTE`.
    pub(super) fn missing_relation<T>(&self, names: &[&Ident]) -> Outcome<T> {
        let name = names[names.len() - 1];
        let qualified = names.len() > 1;
        for level in self.levels.iter().rev() {
            let hidden = match level {
                Level::Query(query) => query.hidden(self.cx, name, qualified),
                Level::Scope(scope) => {
                    let hidden =
                        scope.columns.iter().find(|c| c.relation == *name).map(|_| (name.clone(), false, false));
                    // A table whose rows go by other names.
                    let is_table = |c: &&ScopeColumn| {
                        let parts = c.at.path.parts();
                        let meant = if qualified {
                            *names[names.len() - 2] == parts[0]
                        } else {
                            self.is_found(&parts[0], name)
                        };
                        parts[1] == *name && c.relation != *name && meant
                    };
                    hidden.or_else(|| scope.columns.iter().find(is_table).map(|c| (c.relation.clone(), true, false)))
                }
            };
            if let Some((alias, other, set_aside)) = hidden {
                let reject =
                    Reject::new("42P01", format!("invalid reference to FROM-clause entry for table \"{name}\""));
                let there = format!(
                    "There is an entry for table \"{alias}\", but it cannot be referenced from this part of the query."
                );
                return Err(if other {
                    reject.hint(format!("Perhaps you meant to reference the table alias \"{alias}\"."))
                } else if self.cx.version() < 16 {
                    reject.hint(there)
                } else if set_aside {
                    reject.detail(there).hint("To reference that table, you must mark this subquery with LATERAL.")
                } else {
                    reject.detail(there)
                }
                .into());
            }
        }
        Err(Reject::new("42P01", format!("missing FROM-clause entry for table \"{name}\"")).into())
    }
}
