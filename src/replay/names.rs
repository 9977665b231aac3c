//! PostgreSQL's own names for what is not named: constraints, indexes, sequences.

use crate::catalog::{Address, Catalog, Ident, Kind};

const MAX: usize = 63;

/// `makeObjectName`: `name1_name2_label`, cut to 63 bytes by shortening the longer of the two names.
pub fn object_name(name1: &str, name2: Option<&str>, label: Option<&str>) -> Ident {
    let mut overhead = 0;
    if name2.is_some() {
        overhead += 1;
    }
    if let Some(label) = label {
        overhead += label.len() + 1;
    }
    let available = MAX - overhead;
    let (mut len1, mut len2) = (name1.len(), name2.map_or(0, str::len));
    while len1 + len2 > available {
        if len1 > len2 {
            len1 -= 1;
        } else {
            len2 -= 1;
        }
    }
    let mut out = String::with_capacity(MAX);
    out.push_str(clip(name1, len1));
    if let Some(name2) = name2 {
        out.push('_');
        out.push_str(clip(name2, len2));
    }
    if let Some(label) = label {
        out.push('_');
        out.push_str(label);
    }
    out.into()
}

/// The longest prefix of at most `len` bytes that ends at a character boundary.
fn clip(name: &str, len: usize) -> &str {
    let mut end = len.min(name.len());
    while !name.is_char_boundary(end) {
        end -= 1;
    }
    &name[..end]
}

/// `ChooseRelationName`: a name that no relation of the schema has, and for a constraint's index no constraint of the
/// schema either.
pub fn relation_name(
    catalog: &Catalog,
    schema: &Ident,
    name1: &str,
    name2: Option<&str>,
    label: &str,
    is_constraint: bool,
) -> Ident {
    numbered(label, |label| {
        let name = object_name(name1, name2, Some(label));
        let taken = catalog.relation(schema, &name).is_some()
            || (is_constraint && constraint_in_schema(catalog, schema, &name));
        (!taken).then_some(name)
    })
}

/// `ChooseConstraintName`: a name that no constraint of the schema has, nor one of `others` which are about to be made.
pub fn constraint_name(
    catalog: &Catalog,
    schema: &Ident,
    name1: &str,
    name2: Option<&str>,
    label: &str,
    others: &[Ident],
) -> Ident {
    numbered(label, |label| {
        let name = object_name(name1, name2, Some(label));
        let taken = others.contains(&name) || constraint_in_schema(catalog, schema, &name);
        (!taken).then_some(name)
    })
}

/// Tries the label as it is, then with 1, 2, … behind it.
pub(super) fn numbered<T>(label: &str, mut free: impl FnMut(&str) -> Option<T>) -> T {
    if let Some(name) = free(label) {
        return name;
    }
    (1u32..).find_map(|n| free(&format!("{label}{n}"))).expect("some number is free")
}

/// Whether a constraint of that name is on any table or domain of the schema.
pub fn constraint_in_schema(catalog: &Catalog, schema: &Ident, name: &str) -> bool {
    catalog.has_constraint(schema, name)
}

/// Whether a relation has a constraint of that name, and of which kind.
pub fn constraint_of(catalog: &Catalog, relation: &Address, name: &str) -> Option<Address> {
    Kind::CONSTRAINTS.iter().map(|&kind| relation.child(kind, name)).find(|at| catalog.contains(at))
}

/// `ChooseIndexNameAddition`: the columns' names joined by `_`, no more once 63 bytes are reached.
pub fn index_name_addition<'a>(columns: impl IntoIterator<Item = &'a str>) -> String {
    let mut out = String::new();
    for column in columns {
        if !out.is_empty() {
            out.push('_');
        }
        out.push_str(clip(column, MAX));
        if out.len() >= MAX {
            break;
        }
    }
    out
}

/// A name that the server sees to be taken only when it stores the constraint.
pub(crate) fn constraint_stored_twice() -> super::Reject {
    let index = "pg_constraint_conrelid_contypid_conname_index";
    super::Reject::new("23505", format!("duplicate key value violates unique constraint \"{index}\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    // The expected names were read from a server.
    #[test]
    fn long_names_are_cut_where_the_server_cuts_them() {
        let t = "t".repeat(63);
        assert_eq!(object_name(&t, None, Some("pkey")), format!("{}_pkey", "t".repeat(58)));
        let (t, c) = ("t".repeat(60), "c".repeat(60));
        assert_eq!(object_name(&t, Some(&c), Some("key")), format!("{}_{}_key", "t".repeat(29), "c".repeat(29)));
        assert_eq!(object_name(&t, Some(&c), Some("fkey")), format!("{}_{}_fkey", "t".repeat(29), "c".repeat(28)));
    }
}
