//! `pg_dump`'s order: by sort of object, schema and name, and then as little out of that order as dependencies demand.

use std::collections::{BTreeMap, BinaryHeap};

use super::item::{Item, Key, Priority};
use crate::catalog::Address;

/// The place of the data, between what comes before and what comes after it; nothing is printed there.
fn data() -> Item {
    let key = Key {
        after_data: true,
        priority: Priority::Schema,
        schema: None,
        name: String::new(),
        number: 0,
        detail: Vec::new(),
    };
    Item { key, subject: None, is: Vec::new(), needs: Vec::new(), postponed: false, entries: Vec::new() }
}

/// Puts the items in order.
///
/// What depends on itself in a circle keeps its place by name.
pub(super) fn sort(mut items: Vec<Item>) -> Vec<Item> {
    items.sort_by(|a, b| a.key.cmp(&b.key));
    let after = items.iter().position(|i| i.key.after_data).unwrap_or(items.len());
    items.insert(after, data());
    let mut by_address: BTreeMap<&Address, usize> = BTreeMap::new();
    for (i, item) in items.iter().enumerate() {
        for at in &item.is {
            by_address.entry(at).or_insert(i);
        }
    }
    let needs: Vec<Vec<usize>> = items
        .iter()
        .enumerate()
        .map(|(i, item)| {
            let mut list: Vec<usize> = item.needs.iter().filter_map(|n| by_address.get(n).copied()).collect();
            // What the data waits for cannot wait for it.
            list.retain(|&n| n != i && (item.postponed || items[n].key.after_data <= item.key.after_data));
            if i == after {
                list.extend((0..after).filter(|&n| !items[n].postponed));
            } else if item.key.after_data {
                list.push(after);
            }
            list.sort_unstable();
            list.dedup();
            list
        })
        .collect();
    // As `TopoSort` does it: from the back, always the last by name of those that nothing waits for.
    let mut dependents = vec![0usize; items.len()];
    for &need in needs.iter().flatten() {
        dependents[need] += 1;
    }
    let mut order = Vec::with_capacity(items.len());
    let mut placed = vec![false; items.len()];
    let mut free: BinaryHeap<usize> = (0..items.len()).filter(|&i| dependents[i] == 0).collect();
    let mut last_unplaced = items.len();
    while order.len() < items.len() {
        let next = free.pop().unwrap_or_else(|| {
            while placed[last_unplaced - 1] {
                last_unplaced -= 1;
            }
            last_unplaced - 1
        });
        if std::mem::replace(&mut placed[next], true) {
            continue;
        }
        order.push(next);
        for &need in &needs[next] {
            dependents[need] = dependents[need].saturating_sub(1);
            if dependents[need] == 0 && !placed[need] {
                free.push(need);
            }
        }
    }
    let mut slots: Vec<Option<Item>> = items.into_iter().map(Some).collect();
    order.into_iter().rev().filter_map(|i| slots[i].take()).collect()
}
