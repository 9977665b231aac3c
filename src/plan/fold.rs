//! Which created parts the statement that creates their whole can say.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{Address, Object};

/// For each created part that is folded, what it is folded into. A part stays apart when something between it and its
/// whole has to come to be in between: a default that calls a function that takes the table's rows.
pub(super) fn fold(
    creates: &BTreeMap<Address, Arc<Object>>,
    resolve: impl Fn(&Address) -> Address,
) -> BTreeMap<Address, Address> {
    let mut folded: BTreeMap<Address, Address> = BTreeMap::new();
    let mut order: Vec<&Address> = creates.keys().collect();
    order.sort_by(|a, b| (a.kind, a).cmp(&(b.kind, b)));
    for part in order {
        let Some(whole) = super::folds_into(&creates[part], part).into_iter().find(|w| creates.contains_key(w)) else {
            continue;
        };
        let target = root(&folded, &whole);
        let outside: Vec<Address> = super::needs(&creates[part], part)
            .iter()
            .map(&resolve)
            .filter(|need| root(&folded, need) != target)
            .collect();
        if !reaches(creates, &folded, outside, &target, &resolve) {
            folded.insert(part.clone(), whole);
        }
    }
    folded
}

/// The statement that says `at`: what it is folded into, and that into, and so on.
pub(super) fn root(folded: &BTreeMap<Address, Address>, at: &Address) -> Address {
    let mut at = at;
    while let Some(whole) = folded.get(at) {
        at = whole;
    }
    at.clone()
}

/// Whether one of `from` needs `target`, however many steps away.
fn reaches(
    creates: &BTreeMap<Address, Arc<Object>>,
    folded: &BTreeMap<Address, Address>,
    mut from: Vec<Address>,
    target: &Address,
    resolve: impl Fn(&Address) -> Address,
) -> bool {
    let mut seen = BTreeSet::new();
    while let Some(at) = from.pop() {
        if root(folded, &at) == *target {
            return true;
        }
        let Some(object) = creates.get(&at) else { continue };
        if seen.insert(at.clone()) {
            from.extend(super::needs(object, &at).iter().map(&resolve));
        }
    }
    false
}
