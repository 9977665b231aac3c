//! Steps in an order in which each finds what it needs: one graph, one sort. Names no kind.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

use super::{Step, TransactionNeed};
use crate::catalog::{Address, Kind, Path};

/// A step with what the sort needs to know about it.
#[derive(Debug)]
pub(super) struct Node {
    /// The step.
    pub step: Step,
    /// Steps of one change keep their order and take no notice of each other's needs.
    pub change: usize,
    /// The change creates or alters what it is about; otherwise it drops it.
    pub makes: bool,
    /// Among steps that may come in any order, where this one reads best.
    pub rank: Rank,
}

/// Weight, then name: what makes a plan read like a dump.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// Drops are below zero, and the later in a dump, the earlier in a plan.
    pub weight: i32,
    /// The relation or the object.
    pub whole: Path,
    /// The place among the parts.
    pub position: i32,
    /// The object itself.
    pub at: Address,
    /// What is said about an object comes after it: which kind of thing that is.
    pub aspect: Option<Kind>,
}

/// Steps that wait for each other: a bug in a kind's rules.
#[derive(Debug)]
pub(super) struct Cycle(pub Vec<String>);

/// Puts the steps in order.
///
/// # Errors
///
/// The statements of a cycle.
pub(super) fn sort(nodes: Vec<Node>) -> Result<Vec<Step>, Cycle> {
    let successors = edges(&nodes);
    let stages = stages(&nodes, &successors)?;
    let mut waiting = predecessors(&successors);
    let key = |i: usize| {
        let node = &nodes[i];
        (stages[i], node.step.transaction == TransactionNeed::Alone, node.rank.clone(), i)
    };
    let mut ready: BinaryHeap<Reverse<_>> =
        waiting.iter().enumerate().filter(|(_, n)| **n == 0).map(|(i, _)| Reverse(key(i))).collect();
    let mut order = Vec::with_capacity(nodes.len());
    while let Some(Reverse((.., i))) = ready.pop() {
        order.push(i);
        for &next in &successors[i] {
            waiting[next] -= 1;
            if waiting[next] == 0 {
                ready.push(Reverse(key(next)));
            }
        }
    }
    let mut steps: Vec<Option<Step>> = nodes.into_iter().map(|n| Some(n.step)).collect();
    Ok(order.into_iter().filter_map(|i| steps[i].take()).collect())
}

fn predecessors(successors: &[Vec<usize>]) -> Vec<usize> {
    let mut count = vec![0; successors.len()];
    for &next in successors.iter().flatten() {
        count[next] += 1;
    }
    count
}

/// For each node the nodes that come after it.
fn edges(nodes: &[Node]) -> Vec<Vec<usize>> {
    let index = |list: fn(&Step) -> &Vec<Address>| {
        let mut map: BTreeMap<&Address, Vec<usize>> = BTreeMap::new();
        for (i, node) in nodes.iter().enumerate() {
            for at in list(&node.step) {
                map.entry(at).or_default().push(i);
            }
        }
        map
    };
    let producers = index(|s| &s.produces);
    let destroyers = index(|s| &s.destroys);
    let releasers = index(|s| &s.releases);
    // Relations and types share their names.
    let shared = |at: &Address| (at.kind.is_relation() || at.kind.is_type()) && at.path.parts().len() == 2;
    let mut freed: BTreeMap<&Path, Vec<(&Address, usize)>> = BTreeMap::new();
    for (at, destroyers) in destroyers.iter().filter(|(at, _)| shared(at)) {
        freed.entry(&at.path).or_default().extend(destroyers.iter().map(|&d| (*at, d)));
    }
    let none = Vec::new();
    let mut successors = vec![Vec::new(); nodes.len()];
    let mut add = |before: usize, after: usize| {
        if nodes[before].change != nodes[after].change {
            successors[before].push(after);
        }
    };
    for (i, node) in nodes.iter().enumerate() {
        for at in &node.step.consumes {
            producers.get(at).unwrap_or(&none).iter().for_each(|&p| add(p, i));
        }
        for at in &node.step.destroys {
            releasers.get(at).unwrap_or(&none).iter().for_each(|&r| add(r, i));
        }
        for at in &node.step.produces {
            if shared(at) {
                let others = freed.get(&at.path).into_iter().flatten().filter(|(other, _)| *other != at);
                others.for_each(|&(_, d)| add(d, i));
            }
            match destroyers.get(at) {
                // It comes back: what let go of it let go of the old one.
                Some(destroyers) => destroyers.iter().for_each(|&d| add(d, i)),
                // It is altered: whatever would be in the way is gone first, unless it is this that sets it free.
                None => {
                    let frees = |r: usize| nodes[r].step.destroys.iter().any(|d| node.step.releases.contains(d));
                    let in_the_way =
                        releasers.get(at).unwrap_or(&none).iter().filter(|&&r| !nodes[r].makes && !frees(r));
                    in_the_way.for_each(|&r| add(r, i));
                }
            }
        }
    }
    for pair in 1..nodes.len() {
        if nodes[pair].change == nodes[pair - 1].change {
            successors[pair - 1].push(pair);
        }
    }
    for list in &mut successors {
        list.sort_unstable();
        list.dedup();
    }
    successors
}

/// How many commits must lie before each step: one before every step that must come later, and one on either side of
/// every step that stands alone.
fn stages(nodes: &[Node], successors: &[Vec<usize>]) -> Result<Vec<u32>, Cycle> {
    let mut waiting = predecessors(successors);
    let mut stages = vec![0; nodes.len()];
    let mut ready: Vec<usize> = (0..nodes.len()).filter(|&i| waiting[i] == 0).collect();
    let mut done = 0;
    while let Some(i) = ready.pop() {
        done += 1;
        let alone = nodes[i].step.transaction == TransactionNeed::Alone;
        for &next in &successors[i] {
            let later = nodes[next].step.transaction == TransactionNeed::Later;
            stages[next] = stages[next].max(stages[i] + u32::from(alone || later));
            waiting[next] -= 1;
            if waiting[next] == 0 {
                ready.push(next);
            }
        }
    }
    if done == nodes.len() {
        return Ok(stages);
    }
    Err(Cycle((0..nodes.len()).filter(|&i| waiting[i] > 0).map(|i| nodes[i].step.sql.clone()).collect()))
}
