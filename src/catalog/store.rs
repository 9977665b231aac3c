//! Where a catalog keeps its objects: grouped by relation, found by hash, listed in order.
//!
//! Replay asks for single objects far more often than it changes any, and keeps the catalog of before every statement. So
//! a relation and its parts are one small sorted list that copies share; a hash leads to it, and only listing everything
//! goes through the ordered set of the groups.

use std::hash::{BuildHasherDefault, Hash, Hasher};
use std::sync::Arc;

use imbl::{GenericHashMap, OrdSet};
use rustc_hash::FxHasher;

use super::{Address, Entry, Ident, Kind, Path};

/// A map that hashes fast; the keys are names of one's own schema, so nobody gains by making them collide.
pub(super) type Map<K, V> = GenericHashMap<K, V, BuildHasherDefault<FxHasher>, imbl::shared_ptr::DefaultSharedPtr>;

/// The identity of a group: the first two identifiers of a path, or the one that there is.
#[derive(Debug, Clone)]
pub(super) struct Head(pub(super) Path);

impl Head {
    pub(super) fn of(at: &Address) -> Self {
        Self(at.path.clone())
    }

    fn parts(&self) -> &[Ident] {
        self.0.first_two()
    }
}

impl PartialEq for Head {
    fn eq(&self, other: &Self) -> bool {
        self.0.head_hash() == other.0.head_hash() && self.parts() == other.parts()
    }
}

impl Eq for Head {}

impl PartialOrd for Head {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Head {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.parts().cmp(other.parts())
    }
}

impl Hash for Head {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u32(self.0.head_hash());
    }
}

/// The objects whose paths share their head, in the order of addresses.
type Group = Vec<(Address, Entry)>;

/// The objects of a catalog.
#[derive(Debug, Clone, Default)]
pub(super) struct Store {
    groups: Map<Head, Arc<Group>>,
    order: OrdSet<Head>,
    len: usize,
}

impl Store {
    pub(super) fn get(&self, at: &Address) -> Option<&Entry> {
        let group = self.groups.get(&Head::of(at))?;
        find(group, at)
    }

    pub(super) fn len(&self) -> usize {
        self.len
    }

    /// Every object, in the order of addresses.
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = &(Address, Entry)> {
        self.order.iter().filter_map(|head| self.groups.get(head)).flat_map(|group| group.iter())
    }

    /// Everything at or below a path, in the order of addresses.
    pub(super) fn below<'a>(&'a self, path: &Path) -> impl Iterator<Item = &'a (Address, Entry)> + use<'a> {
        let one = (path.parts().len() > 1).then(|| self.groups.get(&Head(path.clone()))).flatten();
        let all = (path.parts().len() < 2).then(|| {
            let path = path.clone();
            self.order
                .range(Head(path.clone())..)
                .take_while(move |head| head.0.starts_with(&path))
                .filter_map(|head| self.groups.get(head))
        });
        let path = path.clone();
        one.into_iter().chain(all.into_iter().flatten()).flat_map(move |group| within(group, &path))
    }

    /// What is exactly at a path, of whatever kind.
    pub(super) fn at<'a>(&'a self, path: &Path) -> impl Iterator<Item = &'a (Address, Entry)> + use<'a> {
        let group = self.groups.get(&Head(path.clone())).map_or(&[][..], |group| within(group, path));
        let depth = path.parts().len();
        group.iter().take_while(move |(at, _)| at.path.parts().len() == depth)
    }

    /// Puts an object at an address, in place of what was there.
    pub(super) fn insert(&mut self, at: Address, entry: Entry) {
        let head = Head::of(&at);
        let Some(group) = self.groups.get_mut(&head) else {
            // The key keeps no more of the path than it needs, so that a table's groups do not hold on to a part's.
            let key = Head(if at.path.parts().len() > 2 { at.path.head(2) } else { at.path.clone() });
            self.order.insert(key.clone());
            self.groups.insert(key, Arc::new(vec![(at, entry)]));
            self.len += 1;
            return;
        };
        let group = Arc::make_mut(group);
        match place(group, &at) {
            Ok(found) => group[found].1 = entry,
            Err(gap) => {
                group.insert(gap, (at, entry));
                self.len += 1;
            }
        }
    }

    /// Takes an object out.
    pub(super) fn remove(&mut self, at: &Address) -> Option<Entry> {
        let head = Head::of(at);
        let found = place(self.groups.get(&head)?, at).ok()?;
        let group = Arc::make_mut(self.groups.get_mut(&head)?);
        let (_, entry) = group.remove(found);
        self.len -= 1;
        if group.is_empty() {
            self.groups.remove(&head);
            self.order.remove(&head);
        }
        Some(entry)
    }
}

/// Up to this many objects, hashes are compared one after the other rather than names by halves.
const SMALL: usize = 96;

fn find<'a>(group: &'a Group, at: &Address) -> Option<&'a Entry> {
    if group.len() > SMALL {
        return place(group, at).ok().map(|found| &group[found].1);
    }
    let same = |(a, _): &&(Address, Entry)| {
        a.path.tail_hash() == at.path.tail_hash() && a.kind == at.kind && tail(a).0 == tail(at).0
    };
    group.iter().find(same).map(|(_, entry)| entry)
}

fn place(group: &Group, at: &Address) -> Result<usize, usize> {
    group.binary_search_by(|(a, _)| tail(a).cmp(&tail(at)))
}

/// What tells the addresses of a group apart, in their order: the paths are equal as far as the head goes.
fn tail(at: &Address) -> (&[Ident], Kind) {
    (at.path.parts().get(2..).unwrap_or_default(), at.kind)
}

/// The part of a group that is at or below a path.
fn within<'a>(group: &'a Group, path: &Path) -> &'a [(Address, Entry)] {
    let Some(rest) = path.parts().get(2..).filter(|rest| !rest.is_empty()) else {
        return group;
    };
    let start = group.partition_point(|(a, _)| tail(a).0 < rest);
    let count = group[start..].partition_point(|(a, _)| tail(a).0.starts_with(rest));
    &group[start..start + count]
}

/// What refers to what, derived from the objects.
#[derive(Debug, Clone, Default)]
pub(super) struct Referrers {
    by_head: Map<Head, Pairs>,
}

/// (referenced, referring) pairs whose referenced addresses share their head.
#[derive(Debug, Clone)]
enum Pairs {
    /// The usual case: a sorted list.
    Few(Arc<Vec<(Address, Address)>>),
    /// What half the database refers to.
    Many(OrdSet<(Address, Address)>),
}

/// Above this many pairs, copying the list for every statement that adds one costs more than a tree.
const FEW: usize = 64;

impl Referrers {
    pub(super) fn insert(&mut self, to: &Address, from: &Address) {
        let pair = (to.clone(), from.clone());
        match self.by_head.get_mut(&Head::of(to)) {
            None => {
                self.by_head.insert(Head::of(to), Pairs::Few(Arc::new(vec![pair])));
            }
            Some(Pairs::Many(set)) => {
                set.insert(pair);
            }
            Some(pairs @ Pairs::Few(_)) => {
                let Pairs::Few(list) = &mut *pairs else { unreachable!("matched as few") };
                if let Err(gap) = list.binary_search(&pair) {
                    if list.len() < FEW {
                        Arc::make_mut(list).insert(gap, pair);
                    } else {
                        let mut set: OrdSet<_> = list.iter().cloned().collect();
                        set.insert(pair);
                        *pairs = Pairs::Many(set);
                    }
                }
            }
        }
    }

    pub(super) fn remove(&mut self, to: &Address, from: &Address) {
        let head = Head::of(to);
        let pair = (to.clone(), from.clone());
        let empty = match self.by_head.get_mut(&head) {
            None => return,
            Some(Pairs::Many(set)) => {
                set.remove(&pair);
                set.is_empty()
            }
            Some(Pairs::Few(list)) => {
                if let Ok(found) = list.binary_search(&pair) {
                    Arc::make_mut(list).remove(found);
                }
                list.is_empty()
            }
        };
        if empty {
            self.by_head.remove(&head);
        }
    }

    /// What refers to an address, in the order of addresses.
    pub(super) fn to<'a>(&'a self, at: &Address) -> impl Iterator<Item = &'a Address> + use<'a> {
        let (few, many) = match self.by_head.get(&Head::of(at)) {
            None => (&[][..], None),
            Some(Pairs::Few(list)) => {
                let start = list.partition_point(|(to, _)| to < at);
                let count = list[start..].partition_point(|(to, _)| to == at);
                (&list[start..start + count], None)
            }
            Some(Pairs::Many(set)) => {
                let lowest = (at.clone(), Address::new(Kind::FIRST, Path::new([])));
                let at = at.clone();
                (&[][..], Some(set.range(lowest..).take_while(move |(to, _)| *to == at)))
            }
        };
        few.iter().chain(many.into_iter().flatten()).map(|(_, from)| from)
    }

    /// Every pair, in no order.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &(Address, Address)> {
        self.by_head.values().flat_map(|pairs| {
            let (few, many) = match pairs {
                Pairs::Few(list) => (&list[..], None),
                Pairs::Many(set) => (&[][..], Some(set.iter())),
            };
            few.iter().chain(many.into_iter().flatten())
        })
    }
}
