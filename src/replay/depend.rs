//! What depends on what, and what a DROP takes with it: `dependency.c`.
//!
//! Dependencies are not stored. [`dependencies`] derives from an object what PostgreSQL would have written into
//! `pg_depend` for it; the search for what has to go follows `findDependentObjects` step by step, so that the set, the
//! order of the DETAIL lines and the refusals are the server's.

mod edges;

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Address, Catalog, Kind, Object, ReplicaIdentity};
use crate::sql::ast::Behavior;
use crate::sql::{Source, parse};

use super::cx::Cx;
use super::describe::{array_of, element_of};
use super::{Cause, Lock, Reject, Replay, operator, operator_family};

pub(crate) use edges::dependencies;

/// How an object depends on another: `pg_depend.deptype`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dependency {
    /// `n`: the other cannot go without CASCADE.
    Normal,
    /// `a`: it goes with the other.
    Auto,
    /// `i`: it is a part of how the other is made, and cannot be dropped by itself.
    Internal,
    /// `e`: it is a member of the extension that the other is, and cannot be dropped by itself.
    Extension,
    /// `P`: it goes with the other, and cannot be dropped unless one of its partition dependencies is.
    PartitionPrimary,
    /// `S`: as `P`, but not the one that is named in the refusal.
    PartitionSecondary,
}

/// A row of `pg_depend` between two objects that somebody made, as `pg_describe_object` describes them in the session.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Depends {
    /// What depends. A view stands for its rule.
    pub dependent: String,
    /// `pg_depend.deptype`: `n`, `a`, `i`, `e`, `P` or `S`.
    pub how: char,
    /// What it depends on.
    pub on: String,
}

use Dependency::{Auto, Extension, Internal, Normal, PartitionPrimary, PartitionSecondary};

const ORIGINAL: u16 = 1;
const NORMAL: u16 = 1 << 1;
const AUTO: u16 = 1 << 2;
const INTERNAL: u16 = 1 << 3;
const PARTITION: u16 = 1 << 4;
const REVERSE: u16 = 1 << 5;
const IS_PART: u16 = 1 << 6;
const SUBOBJECT: u16 = 1 << 7;
const EXTENSION: u16 = 1 << 8;

impl Dependency {
    fn letter(self) -> char {
        match self {
            Normal => 'n',
            Auto => 'a',
            Internal => 'i',
            Extension => 'e',
            PartitionPrimary => 'P',
            PartitionSecondary => 'S',
        }
    }

    fn flag(self) -> u16 {
        match self {
            Normal => NORMAL,
            Auto => AUTO,
            Internal => INTERNAL,
            Extension => EXTENSION,
            PartitionPrimary | PartitionSecondary => PARTITION,
        }
    }
}

/// Drops objects with what depends on them, as DROP does with all the objects it names at once.
///
/// # Errors
///
/// 2BP01 where something depends on them and the behaviour is RESTRICT, or where one is a part of something else.
pub(crate) fn drop_objects(cx: &mut Cx<'_>, objects: &[Address], behavior: Behavior) -> Result<(), Reject> {
    drop_with(cx, objects, behavior, Lock::AccessExclusive)
}

/// [`drop_objects`] under a lock other than ACCESS EXCLUSIVE.
pub(crate) fn drop_with(cx: &mut Cx<'_>, objects: &[Address], behavior: Behavior, level: Lock) -> Result<(), Reject> {
    let mut search = Search { cx, targets: Vec::new(), index: BTreeMap::new(), stack: Vec::new(), pending: objects };
    for object in objects {
        search.find(object.clone(), ORIGINAL)?;
    }
    let targets = search.targets;
    report(cx, objects, &targets, behavior)?;
    lock(cx, &targets, level);
    let brought: BTreeSet<Address> = targets
        .iter()
        .filter_map(|t| match cx.get(&t.at).map(|o| &**o) {
            Some(Object::Extension(e)) => Some(cx.catalog.brought(e)),
            _ => None,
        })
        .flat_map(|all| all.iter().map(|(at, _)| at.clone()).collect::<Vec<_>>())
        .collect();
    for target in &targets {
        if brought.contains(&target.at) && cx.catalog.extension_of(&target.at).is_some() {
            leave_member(cx, &target.at);
        } else if target.flags & ORIGINAL != 0 {
            remove(cx, &target.at);
        } else {
            cx.because(Cause::Cascaded, |cx| remove(cx, &target.at));
        }
    }
    Ok(())
}

/// An object to be dropped.
struct Target {
    at: Address,
    flags: u16,
    /// What it goes because of.
    dependee: Option<Address>,
}

struct Search<'a, 'c> {
    cx: &'a Cx<'c>,
    /// What has to go, in the order in which it goes.
    targets: Vec<Target>,
    index: BTreeMap<Address, usize>,
    stack: Vec<(Address, u16)>,
    pending: &'a [Address],
}

impl Search<'_, '_> {
    /// `findDependentObjects`.
    fn find(&mut self, object: Address, mut flags: u16) -> Result<(), Reject> {
        if self.on_stack(&object, flags) || self.is_target(&object, flags) {
            return Ok(());
        }
        let mut owner = None;
        let mut partition = None;
        for (other, dependency) in dependencies_of_whole(self.cx, &object) {
            // A part of the object may depend on the whole.
            if other == object {
                continue;
            }
            match dependency {
                Normal | Auto => {}
                Internal | Extension if self.stack.is_empty() => {
                    if self.pending.contains(&other)
                        || whole(self.cx, &other).is_some_and(|w| self.pending.contains(&w))
                    {
                        return Ok(());
                    }
                    owner.get_or_insert(other);
                }
                Internal | Extension => {
                    if self.on_stack(&other, 0) {
                        continue;
                    }
                    // What it is a part of has to go instead; it will come along.
                    self.find(other, REVERSE)?;
                    self.is_target(&object, flags);
                    return Ok(());
                }
                PartitionPrimary => {
                    flags |= IS_PART;
                    partition = Some(other);
                }
                PartitionSecondary => {
                    if flags & IS_PART == 0 {
                        partition = Some(other);
                    }
                    flags |= IS_PART;
                }
            }
        }
        if let Some(owner) = owner {
            return Err(requires(self.cx, &object, partition.as_ref().unwrap_or(&owner)));
        }
        self.stack.push((object.clone(), flags));
        for (dependent, flag) in self.dependents(&object) {
            self.find(dependent, flag)?;
        }
        let (object, flags) = self.stack.pop().expect("pushed above");
        let dependee = if flags & IS_PART == 0 { self.stack.last().map(|(at, _)| at.clone()) } else { partition };
        self.index.insert(object.clone(), self.targets.len());
        self.targets.push(Target { at: object, flags, dependee });
        Ok(())
    }

    /// `stack_address_present_add_flags`.
    fn on_stack(&mut self, object: &Address, flags: u16) -> bool {
        let above = whole(self.cx, object);
        let mut found = false;
        for (at, have) in self.stack.iter_mut().rev() {
            if at == object {
                *have |= flags;
                found = true;
            } else if above.as_ref() == Some(at) {
                found = true;
            } else if flags != 0
                && at.kind == Kind::Column
                && at.path.head(2) == object.path
                && object.kind.is_relation()
            {
                *have |= flags | SUBOBJECT;
            }
        }
        found
    }

    /// `object_address_present_add_flags`.
    fn is_target(&mut self, object: &Address, flags: u16) -> bool {
        if let Some(&i) = self.index.get(object) {
            self.targets[i].flags |= flags;
            return true;
        }
        if whole(self.cx, object).is_some_and(|w| self.index.contains_key(&w)) {
            return true;
        }
        if flags != 0 && object.kind.is_relation() {
            let columns = self.index.range(Address::new(Kind::FIRST, object.path.clone())..);
            for (_, &i) in columns.take_while(|(at, _)| at.path.starts_with(&object.path)) {
                if self.targets[i].at.kind == Kind::Column {
                    self.targets[i].flags |= flags | SUBOBJECT;
                }
            }
        }
        false
    }

    /// What depends on an object, newest first, as the server meets it.
    fn dependents(&self, object: &Address) -> Vec<(Address, u16)> {
        let mut found: BTreeMap<Address, u16> = BTreeMap::new();
        for candidate in candidates(&self.cx.catalog, object) {
            if candidate == *object || whole(self.cx, &candidate).as_ref() == Some(object) {
                continue;
            }
            let is_relation = object.kind.is_relation();
            for (other, dependency) in dependencies(self.cx, &candidate) {
                let hit = other == *object
                    || (is_relation && other.kind == Kind::Column && other.path.head(2) == object.path);
                if hit {
                    *found.entry(candidate.clone()).or_default() |= dependency.flag();
                }
            }
        }
        let mut out: Vec<(Address, u16)> = found.into_iter().collect();
        out.sort_by_cached_key(|(at, _)| {
            let (born, position) = age(&self.cx.catalog, at);
            (std::cmp::Reverse(born), position)
        });
        out
    }
}

/// Where an object stands in the order of OIDs: its own or, for a column, its relation's, and the column's number.
fn age(catalog: &Catalog, at: &Address) -> (u64, i32) {
    if at.kind == Kind::Column
        && let Some(Object::Column(c)) = catalog.get(at).map(|o| &**o)
    {
        let parts = at.path.parts();
        let born = catalog.relation(&parts[0], &parts[1]).and_then(|(r, _)| catalog.entry(&r)).map_or(0, |e| e.born);
        return (born, c.position);
    }
    if at.kind == Kind::Type {
        // The array type of a type is made before it, the row type of a relation with it.
        let parts = at.path.parts();
        let element = Kind::ALL
            .iter()
            .filter(|k| k.is_type())
            .find_map(|&k| catalog.entry(&Address::of(k, parts[0].clone(), parts[1].clone())).map(|e| e.born));
        return (element.unwrap_or_default(), -1);
    }
    (catalog.entry(at).map_or(0, |e| e.born), 0)
}

impl Replay {
    /// What depends on what now: what `DROP` goes by. Of what an extension brought nothing is said but what depends on it.
    pub fn dependencies(&self) -> BTreeSet<Depends> {
        let script = parse(Source::new("", "SELECT"));
        let cx = Cx::new(&self.catalog, &script.statements[0], &self.session);
        let mut out = BTreeSet::new();
        // The language that every database has is in no dump, and an identity is a part of its column.
        let own = |at: &Address| !(at.kind == Kind::Extension && at.name() == "plpgsql" || at.kind == Kind::Identity);
        for (at, _) in self.catalog.iter().filter(|(at, _)| own(at)) {
            let mut nodes = vec![at.clone()];
            if at.kind.is_type() && !at.kind.is_own_type() {
                nodes.push(at.as_kind(Kind::Type));
            }
            // A type of which nothing but the name is known has no array yet.
            if at.kind.is_type() && at.kind != Kind::ShellType {
                nodes.push(array_of(at));
            }
            for node in nodes {
                for (to, how) in dependencies(&cx, &node) {
                    let initial =
                        to.schema().is_some_and(|s| matches!(s.as_str(), "pg_catalog" | "information_schema"));
                    if !initial && to != *at || self.catalog.contains(&to) {
                        out.insert(Depends { dependent: cx.describe(&node), how: how.letter(), on: cx.describe(&to) });
                    }
                }
            }
        }
        out
    }
}

/// For a column its relation.
fn whole(cx: &Cx<'_>, at: &Address) -> Option<Address> {
    (at.kind == Kind::Column).then(|| cx.relation_of(at)).flatten()
}

/// Everything that may depend on an object.
fn candidates(catalog: &Catalog, object: &Address) -> BTreeSet<Address> {
    let mut out = BTreeSet::new();
    if let Some(element) = element_of(object) {
        // Whoever refers to the array refers to the element as far as references tell.
        out.extend(catalog.referrers(&element).cloned());
        return out;
    }
    if object.kind == Kind::Schema {
        out.extend(
            catalog
                .below(&object.path)
                .filter(|(a, _)| {
                    let depth = if a.kind.has_signature() { 3 } else { 2 };
                    a.path.parts().len() == depth && a.kind.is_part_of(Kind::Schema)
                })
                .map(|(a, _)| a.clone()),
        );
        out.extend(catalog.referrers(object).cloned());
        return out;
    }
    out.extend(catalog.referrers(object).cloned());
    out.extend(catalog.children(object).filter(|(a, _)| a.kind != Kind::Column).map(|(a, _)| a.clone()));
    // A foreign key to a partitioned table refers to each of its partitions.
    let mut above = object.clone();
    while let Some(partition) = catalog.get(&above).and_then(|table| table.partition_of()) {
        above = partition.parent.clone();
        out.extend(catalog.referrers(&above).filter(|a| a.kind == Kind::ForeignKey).cloned());
        for (column, _) in catalog.children(&above).filter(|(a, _)| a.kind == Kind::Column) {
            out.extend(catalog.referrers(column).filter(|a| a.kind == Kind::ForeignKey).cloned());
        }
    }
    if object.kind.is_relation() && object.kind != Kind::Index {
        for (column, _) in catalog.children(object).filter(|(a, _)| a.kind == Kind::Column) {
            out.extend(catalog.referrers(column).cloned());
        }
    }
    if object.kind == Kind::Column {
        // A constraint names the columns that it excludes by, or includes, through its index alone.
        let behind = |a: &Address| match catalog.get(a).map(|o| &**o) {
            Some(Object::Index(i)) => i.constraint.clone(),
            _ => None,
        };
        let constraints: Vec<Address> = out.iter().filter_map(behind).collect();
        out.extend(constraints);
        out.insert(object.as_kind(Kind::ColumnDefault));
        out.retain(|a| a.kind != Kind::ColumnDefault || catalog.contains(a));
    }
    if object.kind == Kind::Extension {
        let said: Vec<Address> = out.iter().filter(|a| a.kind == Kind::ExtensionDependency).cloned().collect();
        out.extend(said.iter().filter_map(Address::subject));
        out.extend(catalog.members(object.name()).filter(|a| is_member(a)).cloned());
        let name = object.name().as_str();
        out.extend(catalog.extensions().filter(|(_, e)| e.requires(name)).map(|(a, _)| a.clone()));
    }
    if matches!(object.kind, Kind::Language | Kind::Transform | Kind::AccessMethod) {
        // These are said by their names.
        let name = object.name();
        let says = |o: &Object| match (object.kind, o) {
            (Kind::Language, Object::Function(f)) => f.language == *name,
            (Kind::Language, Object::Transform(t)) => t.language == *name,
            (Kind::Transform, Object::Function(_)) => true,
            (Kind::AccessMethod, Object::Table(t)) => t.access_method.as_ref() == Some(name),
            (Kind::AccessMethod, Object::MaterializedView(v)) => v.access_method.as_ref() == Some(name),
            (Kind::AccessMethod, Object::OperatorFamily(_)) => true,
            _ => false,
        };
        out.extend(catalog.iter_with_members().filter(|(_, o)| says(o)).map(|(a, _)| a.clone()));
    }
    if object.kind == Kind::OperatorClass {
        // An index says only which class is not the default, and so does a partition key.
        let of_method = |o: &Object| match o {
            Object::Index(i) => object.method() == Some(&i.method),
            Object::Table(t) => t.partition_by.is_some(),
            _ => false,
        };
        out.extend(catalog.iter().filter(|(_, o)| of_method(o)).map(|(a, _)| a.clone()));
    }
    if object.kind.is_type() || object.kind == Kind::Type {
        let as_type = object.as_kind(Kind::Type);
        out.extend(catalog.referrers(&as_type).cloned());
        if object.kind.is_own_type() || object.kind == Kind::Type {
            out.insert(array_of(object));
        } else {
            out.insert(as_type);
        }
    }
    out
}

/// Whether something that an extension brought is a member of it, not a part of one: what has a name of its own.
fn is_member(at: &Address) -> bool {
    at.kind != Kind::Index && (at.path.parts().len() < 3 || at.kind.has_signature())
}

/// What a reference to a type of any kind means.
fn type_node(catalog: &Catalog, at: &Address) -> Address {
    Kind::TYPES.iter().map(|&kind| at.as_kind(kind)).find(|at| catalog.contains(at)).unwrap_or_else(|| at.clone())
}

/// What an object depends on; for a relation with what its columns depend on.
fn dependencies_of_whole(cx: &Cx<'_>, at: &Address) -> Vec<(Address, Dependency)> {
    let mut out = dependencies(cx, at);
    if at.kind.is_relation() {
        for (column, _) in cx.catalog.children(at).filter(|(a, _)| a.kind == Kind::Column) {
            let own = |other: &Address| other == at || whole(cx, other).as_ref() == Some(at);
            out.extend(dependencies(cx, column).into_iter().filter(|(other, _)| !own(other)));
        }
    }
    out
}

/// The refusal to drop a part of something.
fn requires(cx: &Cx<'_>, object: &Address, owner: &Address) -> Reject {
    let owner = cx.describe(owner);
    Reject::new("2BP01", format!("cannot drop {} because {owner} requires it", cx.describe(object)))
        .hint(format!("You can drop {owner} instead."))
}

/// `reportDependentObjects`.
fn report(cx: &mut Cx<'_>, objects: &[Address], targets: &[Target], behavior: Behavior) -> Result<(), Reject> {
    /// As many lines are shown to the client.
    const MAX: usize = 100;
    for target in targets {
        if target.flags & (IS_PART | PARTITION) == IS_PART
            && let Some(dependee) = &target.dependee
        {
            return Err(requires(cx, &target.at, dependee));
        }
    }
    let mut lines = Vec::new();
    for target in targets.iter().rev() {
        if target.flags & (ORIGINAL | SUBOBJECT | AUTO | INTERNAL | PARTITION | EXTENSION) != 0 {
            continue;
        }
        let what = cx.describe(&target.at);
        lines.push(match (behavior, &target.dependee) {
            (Behavior::Restrict, Some(dependee)) => format!("{what} depends on {}", cx.describe(dependee)),
            _ => format!("drop cascades to {what}"),
        });
    }
    if lines.is_empty() {
        return Ok(());
    }
    let count = lines.len();
    let first = lines[0].clone();
    let more = count.saturating_sub(MAX);
    lines.truncate(MAX);
    if more > 0 {
        let objects = if more == 1 { "object" } else { "objects" };
        lines.push(format!("and {more} other {objects} (see server log for list)"));
    }
    let detail = lines.join("\n");
    if behavior == Behavior::Restrict {
        let what = match objects {
            [one] => cx.describe(one),
            _ => "desired object(s)".to_owned(),
        };
        let why = if objects.len() == 1 { "other objects depend on it" } else { "other objects depend on them" };
        return Err(Reject::new("2BP01", format!("cannot drop {what} because {why}"))
            .detail(detail)
            .hint("Use DROP ... CASCADE to drop the dependent objects too."));
    }
    let on = objects.first().cloned();
    if count == 1 {
        cx.notice(first, on);
    } else {
        cx.notice_detail(format!("drop cascades to {count} other objects"), detail, on);
    }
    Ok(())
}

/// The locks that the drop takes: on what goes, and on the relations that lose a part.
fn lock(cx: &mut Cx<'_>, targets: &[Target], level: Lock) {
    let mut locked = BTreeSet::new();
    for target in targets {
        let mut on = Vec::new();
        match cx.get(&target.at).map(|o| &**o) {
            Some(Object::Index(i)) => on.extend([i.table.clone(), target.at.clone()]),
            Some(Object::ForeignKey(c)) => {
                on.extend(cx.relation_of(&target.at));
                on.push(c.references.clone());
            }
            Some(object) if target.at.kind.is_relation() => {
                // A partition's parent is locked first, since its partition descriptor changes.
                on.extend(object.partition_of().map(|p| p.parent.clone()));
                on.push(target.at.clone());
            }
            Some(_) if target.at.path.parts().len() > 2 => on.extend(cx.relation_of(&target.at)),
            _ => {}
        }
        let cause = if target.flags & ORIGINAL == 0 { Cause::Cascaded } else { cx.cause };
        for relation in on {
            if locked.insert(relation.clone()) {
                cx.because(cause, |cx| cx.lock(&relation, level));
            }
        }
    }
}

/// A member goes with its extension; what others said of it or put on it goes before.
fn leave_member(cx: &mut Cx<'_>, at: &Address) {
    let below = cx.catalog.below(&at.path).filter(|(a, _)| a.belongs_to(at)).map(|(a, _)| a.clone());
    let others: Vec<Address> = below.filter(|a| cx.catalog.extension_of(a).is_none()).collect();
    cx.because(Cause::Cascaded, |cx| others.iter().for_each(|other| cx.remove(other)));
}

/// Takes one object out of the catalog with what has no dependency of its own: a relation's columns, comments.
pub(super) fn remove(cx: &mut Cx<'_>, at: &Address) {
    let mut parts: Vec<Address> =
        cx.catalog.below(&at.path).filter(|(a, _)| a.belongs_to(at)).map(|(a, _)| a.clone()).collect();
    if at.kind == Kind::Column {
        parts.push(at.as_kind(Kind::Identity));
    }
    if at.kind == Kind::Schema {
        parts.retain(|a| a.kind.is_aspect() && a.subject().as_ref() == Some(at));
    }
    if at.kind == Kind::Index
        && let Some(Object::Index(index)) = cx.get(at).map(|o| &**o)
    {
        // The server leaves the table's mark in place, which then identifies nothing.
        let table_at = index.table.clone();
        if let Some(Object::Table(table)) = cx.get(&table_at).map(|o| &**o)
            && table.replica_identity == ReplicaIdentity::Index(at.clone())
        {
            let mut table = table.clone();
            table.replica_identity = ReplicaIdentity::Nothing;
            cx.alter(&table_at, table);
        }
    }
    cx.because(Cause::Cascaded, |cx| {
        for part in parts {
            cx.remove(&part);
        }
    });
    cx.remove(at);
    if at.kind == Kind::Operator {
        operator::unlink(cx, at);
    }
    if matches!(at.kind, Kind::Operator | Kind::Function | Kind::OperatorFamily) || at.kind.is_type() {
        operator_family::unlink(cx, at);
    }
}
