//! From the differences of two catalogs to steps: what has to be dropped and made anew because something else is, what
//! is said by the statement of another object, and what each step needs.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::graph::{self, Cycle, Node, Rank};
use super::{
    Context, Options, Step, TransactionNeed, defined_type, fold, function, refs_of, relation_of, said_by_name, types,
    whole,
};
use crate::catalog::{
    Address, Catalog, Change, Expr, Ident, Kind, Object, Path, ReplicaIdentity, Table, quote_literal,
};
use crate::diff::diff;

/// What happens to which object.
#[derive(Debug, Default)]
struct Changes {
    creates: BTreeMap<Address, Arc<Object>>,
    drops: BTreeMap<Address, Arc<Object>>,
    alters: BTreeMap<Address, (Arc<Object>, Arc<Object>)>,
    created: BTreeSet<Address>,
    dropped: BTreeSet<Address>,
    /// Dropped parts that have to go before their whole can.
    apart: BTreeSet<Address>,
    /// Schema and name of NOT NULL constraints that more than one table has, on either side.
    common: BTreeSet<(Ident, Ident)>,
}

impl Changes {
    /// The differences as they are.
    fn new(from: &Catalog, to: &Catalog) -> Self {
        let mut out = Self::default();
        for change in diff(from, to) {
            match change {
                Change::Create(at, object) => out.create(at, object),
                Change::Drop(at, object) => out.drop(at, object),
                Change::Alter(at, old, new) => {
                    out.alters.insert(at, (old, new));
                }
                Change::Rename(..) => unreachable!("a difference is never told as a rename"),
            }
        }
        out.alter_views(from, to);
        out.separate(from, to);
        out.common = common_names(from, to);
        out
    }

    /// The creation of some objects of `to`.
    fn creating<'a>(ats: impl Iterator<Item = &'a Address>, to: &Catalog, common: &BTreeSet<(Ident, Ident)>) -> Self {
        let mut out = Self { common: common.clone(), ..Self::default() };
        for at in ats {
            if let Some(object) = to.get(at) {
                out.create(at.clone(), object.clone());
            }
        }
        out
    }

    /// What has changed its kind has nothing in common with what it was: the parts that seem to stay are others.
    fn separate(&mut self, from: &Catalog, to: &Catalog) {
        let changed: Vec<Address> = self.created.iter().filter(|at| at.path.parts().len() == 2).cloned().collect();
        for new in changed {
            let old = Kind::ALL.iter().map(|k| new.as_kind(*k)).find(|at| self.dropped.contains(at));
            let Some(old) = old.filter(|old| old.kind.is_relation() && new.kind.is_relation()) else { continue };
            for (at, object) in from.below(&old.path).filter(|(a, _)| a.belongs_to(&old)) {
                self.alters.remove(at);
                self.drop(at.clone(), object.clone());
            }
            for (at, object) in to.below(&new.path).filter(|(a, _)| a.belongs_to(&new)) {
                self.create(at.clone(), object.clone());
            }
        }
    }

    fn create(&mut self, at: Address, object: Arc<Object>) {
        self.created.insert(at.clone());
        self.creates.insert(at, object);
    }

    fn drop(&mut self, at: Address, object: Arc<Object>) {
        self.dropped.insert(at.clone());
        self.drops.insert(at, object);
    }

    /// A view whose columns change is changed, even if its text is not.
    fn alter_views(&mut self, from: &Catalog, to: &Catalog) {
        let columns = self.created.iter().chain(&self.dropped).chain(self.alters.keys());
        let views: BTreeSet<Address> = columns
            .filter(|at| at.kind == Kind::Column)
            .flat_map(|at| [Kind::View, Kind::MaterializedView].map(|k| Address::new(k, at.path.head(2))))
            .filter(|view| from.contains(view) && to.contains(view))
            .collect();
        for at in views {
            let (old, new) = (from.get(&at).expect("filtered").clone(), to.get(&at).expect("filtered").clone());
            self.alters.entry(at).or_insert((old, new));
        }
    }

    fn context<'a>(
        &'a self,
        from: &'a Catalog,
        to: &'a Catalog,
        options: &'a Options,
        folded: &'a BTreeSet<Address>,
    ) -> Context<'a> {
        Context { from, to, options, created: &self.created, dropped: &self.dropped, folded, common: &self.common }
    }

    /// Drops an object and makes it anew, with its parts. Whether anything is new.
    fn recreate(&mut self, at: &Address, from: &Catalog, to: &Catalog) -> bool {
        if self.dropped.contains(at) || !from.contains(at) {
            return false;
        }
        let parts: Vec<Address> =
            from.below(&at.path).map(|(a, _)| a).filter(|a| *a == at || a.belongs_to(at)).cloned().collect();
        let new_parts: Vec<Address> =
            to.below(&at.path).map(|(a, _)| a).filter(|a| *a == at || a.belongs_to(at)).cloned().collect();
        for part in parts {
            self.alters.remove(&part);
            let object = from.get(&part).expect("listed").clone();
            self.drop(part, object);
        }
        for part in new_parts {
            let object = to.get(&part).expect("listed").clone();
            self.create(part, object);
        }
        true
    }

    /// Whether a view moves from a relation that goes to one that comes. Replaced in place it would keep the old one from
    /// going before the new one is there, which may need the names of what belongs to the old.
    fn moves(&self, old: &Object, new: &Object) -> bool {
        matches!(new, Object::View(_))
            && refs_of(old).iter().any(|r| r.kind.is_relation() && self.dropped.contains(r))
            && refs_of(new).iter().any(|r| r.kind.is_relation() && self.created.contains(r))
    }

    /// Finds everything that has to be made anew, until there is nothing more.
    fn close(&mut self, from: &Catalog, to: &Catalog, options: &Options) {
        let nothing = BTreeSet::new();
        let mut told: BTreeSet<Address> = BTreeSet::new();
        let mut asked: BTreeSet<Address> = BTreeSet::new();
        loop {
            let mut again = Vec::new();
            let cx = self.context(from, to, options, &nothing);
            for (at, (old, new)) in &self.alters {
                if !asked.insert(at.clone()) {
                    continue;
                }
                if super::alter(old, new, at, &cx).is_none() || self.moves(old, new) {
                    again.push(at.clone());
                } else {
                    again.extend(super::displaces(old, new, at, &cx));
                }
            }
            let fresh: Vec<Address> = self.dropped.iter().filter(|at| !told.contains(*at)).cloned().collect();
            let mut identities = Vec::new();
            for at in fresh {
                for referrer in from.referrers(&at) {
                    if self.dropped.contains(referrer) {
                        continue;
                    }
                    let object = from.get(referrer).expect("a referrer is in the catalog");
                    let comes_back = self.created.contains(&at);
                    let goes_along = super::goes_with(object, referrer, from).contains(&at);
                    match &**object {
                        // A table survives the index that tells its rows apart.
                        Object::Table(t) if at.kind == Kind::Index => {
                            identities.push((referrer.clone(), t.clone()));
                        }
                        _ if comes_back || goes_along => again.push(referrer.clone()),
                        _ => {}
                    }
                }
                told.insert(at);
            }
            for (at, table) in identities {
                let Some(new) = to.get(&at).cloned() else { continue };
                // Without its index the table has no identity until it is told the new index.
                if matches!(&*new, Object::Table(t) if matches!(t.replica_identity, ReplicaIdentity::Index(_))) {
                    let old = Table { replica_identity: ReplicaIdentity::Nothing, ..table };
                    self.alters.insert(at, (Arc::new(old.into()), new));
                }
            }
            let mut moved = false;
            for at in again {
                moved |= self.recreate(&at, from, to);
            }
            if !moved {
                return;
            }
        }
    }
}

/// The steps from one catalog to the other, in order.
///
/// # Errors
///
/// The statements that wait for each other.
pub(super) fn steps(from: &Catalog, to: &Catalog, options: &Options) -> Result<Vec<Step>, Cycle> {
    ordered(Changes::new(from, to), from, to, options)
}

/// The steps that make some objects, which `to` has more than `from`, without a look at the rest of the catalogs.
///
/// # Errors
///
/// The statements that wait for each other.
pub(super) fn creation<'a>(
    ats: impl Iterator<Item = &'a Address>,
    (from, to): (&Catalog, &Catalog),
    common: &BTreeSet<(Ident, Ident)>,
    options: &Options,
) -> Result<Vec<Step>, Cycle> {
    ordered(Changes::creating(ats, to, common), from, to, options)
}

fn ordered(mut changes: Changes, from: &Catalog, to: &Catalog, options: &Options) -> Result<Vec<Step>, Cycle> {
    changes.close(from, to, options);
    keep_apart(&mut changes, from);
    let mut parts = fold::fold(&changes.creates, |at| concrete(at, to));
    // CREATE VIEW has no place for the defaults of its columns.
    parts.retain(|part, _| {
        part.kind != Kind::ColumnDefault || relation_of(to, part).is_none_or(|r| r.kind != Kind::View)
    });
    let folded: BTreeSet<Address> = parts.keys().cloned().collect();
    let cx = changes.context(from, to, options, &folded);

    let mut functions = function::Named::new();
    let made = changes.creates.iter().chain(changes.alters.iter().map(|(at, (_, new))| (at, new)));
    for (at, object) in made {
        if let Object::Function(f) = &**object {
            functions.entry(&at.path.parts()[1]).or_default().push((at, f));
        }
    }

    let mut drafts = Drafts::default();
    for (at, object) in &changes.drops {
        if roots(at, object, &changes, from).is_empty() {
            let mut needs = after_departures(at, &cx);
            needs.extend(super::parts_above(from, at).iter().map(super::gone));
            drafts.push(at, super::drop(object, at, &cx), false, needs, from);
        }
    }
    absorb(&mut drafts.nodes, &changes, from);
    for (at, (old, new)) in &changes.alters {
        let Some(mut steps) = super::alter(old, new, at, &cx) else {
            unreachable!("{at} cannot be altered, and is not made anew");
        };
        if let Some(first) = steps.first_mut() {
            let after: BTreeSet<Address> = refs_of(&**new).into_iter().chain(said_by_name(at, new, to)).collect();
            let before = refs_of(&**old).into_iter().chain(said_by_name(at, old, from));
            first.releases.extend(before.filter(|r| !after.contains(r)));
        }
        let mut needs = super::needs(new, at);
        needs.extend(after_departures(at, &cx));
        if let Object::Function(f) = &**new {
            needs.extend(function::called(at, f, &functions));
        }
        drafts.push(at, steps, true, needs, to);
    }
    let mut members: BTreeMap<Address, Vec<&Address>> = BTreeMap::new();
    for part in parts.keys() {
        members.entry(fold::root(&parts, part)).or_default().push(part);
    }
    for (at, object) in &changes.creates {
        if folded.contains(at) {
            continue;
        }
        let mut steps = super::create(object, at, &cx);
        let mut needs = super::needs(object, at);
        needs.extend(after_departures(at, &cx));
        needs.extend(said_by_name(at, object, to));
        // Where an extension has something now, that has to move away first.
        needs.extend(from.extension_of(at));
        if let Object::Function(f) = &**object {
            needs.extend(function::called(at, f, &functions));
            needs = defined_type::through_shells(needs, at, f, to);
        }
        let own = members.remove(at).unwrap_or_default();
        if let Some(first) = steps.first_mut() {
            for part in own {
                let object = &changes.creates[part];
                needs.extend(super::needs(object, part));
                needs.extend(said_by_name(part, object, to));
                first.produces.push(part.clone());
                if let Some(index) = index_of(object) {
                    first.produces.push(index);
                }
                if let Object::Identity(identity) = &**object {
                    first.produces.push(identity.sequence.clone());
                }
            }
        }
        drafts.push(at, steps, true, needs, to);
    }
    let mut nodes = drafts.nodes;
    resolve(&mut nodes, &changes, from, to);
    commit_labels(&mut nodes, &changes);
    graph::sort(nodes)
}

/// Whether tables below have it, too.
fn is_inherited(at: &Address) -> bool {
    matches!(at.kind, Kind::Column | Kind::Check | Kind::NotNull)
}

/// Which departures come before something happens to a part that tables have in common with those below: that of its own
/// table from where the part comes from, and those of the tables below.
fn after_departures(at: &Address, cx: &Context<'_>) -> Vec<Address> {
    let Some(table) = relation_of(cx.from, at).filter(|_| is_inherited(at)) else { return Vec::new() };
    let mut out = super::departures(&table, cx);
    if !super::parts_above(cx.from, at).is_empty() {
        out.push(super::detachment(&table));
    }
    out
}

/// Whether a part does not go along with what it comes from, since its table leaves that table before.
fn stays_behind(at: &Address, whole: &Address, changes: &Changes, from: &Catalog) -> bool {
    let (Some(table), Some(above)) = (relation_of(from, at), relation_of(from, whole)) else { return false };
    let left = |(old, new): &(Arc<Object>, Arc<Object>)| {
        old.parents().any(|p| *p == above) && !new.parents().any(|p| *p == above)
    };
    is_inherited(at) && changes.alters.get(&table).is_some_and(left)
}

/// The index that comes with a constraint.
fn index_of(object: &Object) -> Option<Address> {
    match object {
        Object::PrimaryKey(c) => Some(c.index.clone()),
        Object::Unique(c) => Some(c.index.clone()),
        Object::Exclusion(c) => Some(c.index.clone()),
        _ => None,
    }
}

/// The names of NOT NULL constraints that more than one table of a schema has, or has had: the server, asked to choose one,
/// chooses another.
pub(super) fn common_names(from: &Catalog, to: &Catalog) -> BTreeSet<(Ident, Ident)> {
    let mut tables: BTreeMap<(Ident, Ident), Path> = BTreeMap::new();
    let mut common = BTreeSet::new();
    for (at, _) in from.iter().chain(to.iter()).filter(|(at, _)| at.kind == Kind::NotNull) {
        let (Some(schema), Some(table)) = (at.schema(), at.parent_path()) else { continue };
        let key = (schema.clone(), at.name().clone());
        if tables.get(&key).is_some_and(|other| *other != table) {
            common.insert(key);
        } else {
            tables.insert(key, table);
        }
    }
    common
}

#[derive(Default)]
struct Drafts {
    nodes: Vec<Node>,
    changes: usize,
}

impl Drafts {
    /// Adds the steps of one change, which makes or alters `at`, or drops it, and what the first of them needs.
    fn push(&mut self, at: &Address, steps: Vec<Step>, makes: bool, mut needs: Vec<Address>, catalog: &Catalog) {
        self.changes += 1;
        for mut step in steps {
            // What needs more than the object itself is a detail that nobody waits for, and so is a validation.
            let detail = !step.consumes.is_empty() || step.transaction == TransactionNeed::Later;
            if makes && !detail && !step.produces.contains(at) {
                step.produces.push(at.clone());
            }
            step.consumes.append(&mut needs);
            let rank = rank(at, makes, catalog);
            self.nodes.push(Node { step, change: self.changes, makes, rank });
        }
    }
}

fn rank(at: &Address, makes: bool, catalog: &Catalog) -> Rank {
    let subject = at.subject();
    let about = subject.as_ref().unwrap_or(at);
    let object = catalog.get(about).map(|o| &**o);
    let weight = match object {
        // The server reads the body of a function when it is made, and nobody can tell what it names: it comes
        // after the relations, unless something asks for it.
        // The functions that a type is made of come as soon as they can, as nothing uses the type before.
        Some(Object::Function(f)) if matches!(&*f.language, "c" | "internal") => about.kind as i32 * 2,
        Some(Object::Function(f)) if !matches!(f.sql_body, Some(Expr::Tree(_))) => Kind::Trigger as i32 * 2 - 1,
        _ => about.kind as i32 * 2,
    };
    let position = if let Some(Object::Column(c)) = object { c.position } else { 0 };
    let depth = about.path.parts().len().min(2);
    Rank {
        weight: if makes { weight } else { -1 - weight },
        whole: about.path.head(depth),
        position,
        at: about.clone(),
        aspect: subject.is_some().then_some(at.kind),
    }
}

/// Finds the parts that keep their whole from being dropped: one that refers to something which, by whatever way,
/// refers to the whole. Of two tables whose foreign keys refer to each other neither can be dropped first.
fn keep_apart(changes: &mut Changes, from: &Catalog) {
    let mut tops: BTreeMap<&Address, BTreeSet<Address>> = BTreeMap::new();
    let mut members: BTreeMap<Address, Vec<&Address>> = BTreeMap::new();
    for (at, object) in &changes.drops {
        let (mut seen, mut found) = (BTreeSet::new(), BTreeSet::new());
        let mut next = vec![(at.clone(), object)];
        while let Some((current, object)) = next.pop() {
            let up = roots(&current, object, changes, from);
            if up.is_empty() {
                found.insert(current.clone());
            }
            next.extend(up.into_iter().filter(|u| seen.insert(u.clone())).map(|u| (u.clone(), &changes.drops[&u])));
        }
        for top in &found {
            members.entry(top.clone()).or_default().push(at);
        }
        tops.insert(at, found);
    }
    let outside = |at: &Address| -> Vec<Address> {
        let own = &tops[at];
        refs_of(&*changes.drops[at])
            .iter()
            .map(|r| concrete(r, from))
            .filter_map(|r| tops.get(&r))
            .flatten()
            .filter(|top| !own.contains(*top))
            .cloned()
            .collect()
    };
    let mut apart = BTreeSet::new();
    for at in changes.drops.keys().filter(|at| !tops[*at].contains(*at)) {
        let mut seen = BTreeSet::new();
        let mut next = outside(at);
        while let Some(top) = next.pop() {
            if tops[at].contains(&top) {
                apart.insert(at.clone());
                break;
            }
            if seen.insert(top.clone()) {
                next.extend(members[&top].iter().flat_map(|m| outside(m)));
            }
        }
    }
    changes.apart = apart;
}

/// The dropped objects that take this one along; empty if it has to be dropped by itself.
fn roots(at: &Address, object: &Object, changes: &Changes, from: &Catalog) -> Vec<Address> {
    if changes.apart.contains(at) {
        return Vec::new();
    }
    super::goes_with(object, at, from)
        .into_iter()
        .filter(|w| w.kind != Kind::Schema && changes.drops.contains_key(w) && !stays_behind(at, w, changes, from))
        .collect()
}

/// Gives each drop what goes along with it.
fn absorb(nodes: &mut [Node], changes: &Changes, from: &Catalog) {
    let by_address: BTreeMap<Address, usize> = nodes
        .iter()
        .enumerate()
        .map(|(i, n)| (n.rank.at.clone(), i))
        .filter(|(_, i)| nodes[*i].rank.aspect.is_none())
        .collect();
    let aspects: BTreeMap<Address, usize> =
        nodes.iter().enumerate().filter_map(|(i, n)| n.rank.aspect.map(|kind| (n.rank.at.aspect(kind), i))).collect();
    for (at, object) in &changes.drops {
        let (mut seen, mut ends) = (BTreeSet::new(), Vec::new());
        let mut next = vec![at.clone()];
        while let Some(current) = next.pop() {
            if !seen.insert(current.clone()) {
                continue;
            }
            if let Some(&i) = by_address.get(&current).or_else(|| aspects.get(&current)) {
                ends.push((current, i));
            } else if let Some(object) = changes.drops.get(&current) {
                next.extend(roots(&current, object, changes, from));
            }
        }
        // What it goes along with it is never in the way of: a partition's index goes with the partition as it does with
        // the index above it, whichever of the two is dropped first.
        let held: Vec<Address> = refs_of(&**object)
            .into_iter()
            .chain(said_by_name(at, object, from))
            .map(|r| concrete(&r, from))
            .filter(|r| !seen.contains(r))
            // A sequence is in the way of nothing that happens to the column that owns it, but of its going.
            .filter(|r| !(at.kind == Kind::Sequence && r.kind == Kind::Column))
            // Two operators that name each other are in nobody's way.
            .filter(|r| !(at.kind == Kind::Operator && r.kind == Kind::Operator))
            .collect();
        for (current, i) in ends {
            let step = &mut nodes[i].step;
            step.destroys.push(at.clone());
            if is_inherited(at) {
                step.produces.push(super::gone(at));
            }
            step.releases.extend(held.iter().cloned());
            if current == *at {
                step.releases.extend(whole(at));
            }
        }
    }
    for node in nodes {
        let Step { destroys, releases, .. } = &mut node.step;
        releases.retain(|r| !destroys.contains(r));
    }
}

/// The address under which a catalog has what is referred to: a type is referred to by its name alone, and what an
/// extension brought comes and goes with the extension.
fn concrete(at: &Address, catalog: &Catalog) -> Address {
    let found = if at.kind == Kind::Type {
        Kind::ALL.iter().filter(|k| k.is_type()).map(|k| at.as_kind(*k)).find(|a| catalog.contains(a))
    } else {
        None
    };
    let at = found.unwrap_or_else(|| at.clone());
    catalog.extension_of(&at).unwrap_or(at)
}

/// Replaces references by what makes the object that is meant.
fn resolve(nodes: &mut [Node], changes: &Changes, from: &Catalog, to: &Catalog) {
    let produced: BTreeSet<Address> = nodes.iter().flat_map(|n| n.step.produces.iter().cloned()).collect();
    for node in nodes {
        let mut consumes = Vec::new();
        for need in node.step.consumes.drain(..) {
            let need = concrete(&need, to);
            // What no step makes by itself comes with what it would go with: a view's columns with the view.
            if !produced.contains(&need)
                && let Some(object) = changes.creates.get(&need)
            {
                consumes.extend(super::goes_with(object, &need, to));
                continue;
            }
            consumes.push(need);
        }
        consumes.sort();
        consumes.dedup();
        node.step.consumes = consumes;
        for release in &mut node.step.releases {
            *release = concrete(release, from);
        }
        node.step.releases.sort();
        node.step.releases.dedup();
        node.step.produces.sort();
        node.step.produces.dedup();
    }
}

/// A new label of an enum can be used only after the transaction that added it.
fn commit_labels(nodes: &mut [Node], changes: &Changes) {
    for (at, (old, new)) in &changes.alters {
        let (Object::EnumType(old), Object::EnumType(new)) = (&**old, &**new) else { continue };
        let Some(added) = types::added_labels(&old.labels, &new.labels) else { continue };
        let literals: Vec<String> = added.iter().map(|(label, _)| quote_literal(label)).collect();
        for node in nodes.iter_mut().filter(|n| n.makes && n.rank.at != *at) {
            let step = &mut node.step;
            if literals.iter().any(|l| step.sql.contains(l.as_str())) && step.transaction == TransactionNeed::Any {
                step.transaction = TransactionNeed::Later;
                step.consumes.push(at.clone());
            }
        }
    }
}
