//! Catalog against catalog: what changes turn the one into the other. Names no kind.

use crate::catalog::{Catalog, Change};

/// The changes that turn `old` into `new`, in the order of addresses. Renames are not guessed.
pub fn diff(old: &Catalog, new: &Catalog) -> Vec<Change> {
    let mut changes = Vec::new();
    let (mut left, mut right) = (old.iter().peekable(), new.iter().peekable());
    loop {
        let order = match (left.peek(), right.peek()) {
            (None, None) => return changes,
            (Some(_), None) => std::cmp::Ordering::Less,
            (None, Some(_)) => std::cmp::Ordering::Greater,
            (Some((a, _)), Some((b, _))) => a.cmp(b),
        };
        match order {
            std::cmp::Ordering::Less => {
                let (at, object) = left.next().expect("peeked");
                changes.push(Change::Drop(at.clone(), object.clone()));
            }
            std::cmp::Ordering::Greater => {
                let (at, object) = right.next().expect("peeked");
                changes.push(Change::Create(at.clone(), object.clone()));
            }
            std::cmp::Ordering::Equal => {
                let (at, from) = left.next().expect("peeked");
                let (_, to) = right.next().expect("peeked");
                if !std::sync::Arc::ptr_eq(from, to) && from != to {
                    changes.push(Change::Alter(at.clone(), from.clone(), to.clone()));
                }
            }
        }
    }
}
