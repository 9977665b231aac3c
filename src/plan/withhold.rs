//! What a plan leaves undone unless it is allowed to lose data: the goal minus the changes that would.

use super::{Options, clause, conversion};
use crate::catalog::{Address, Catalog, Column, EnumType, Kind, Object, Persistence, Refs};
use crate::expr;

/// The nearest catalog to `to` that can be reached from `from` without losing data.
pub(super) fn goal(from: &Catalog, to: &Catalog, options: &Options) -> Catalog {
    let mut goal = to.clone();
    if options.allow_destructive {
        return goal;
    }
    for (at, object) in from.iter() {
        if let Some(wanted) = to.get(at) {
            match (&**object, &**wanted) {
                (Object::Column(old), Object::Column(new)) => keep_type(from, &mut goal, at, old, new),
                (Object::EnumType(old), Object::EnumType(new)) => keep_labels(&mut goal, at, old, new),
                _ => {}
            }
            continue;
        }
        let loses = match &**object {
            Object::Table(t) => t.persistence != Persistence::Temporary,
            Object::Column(c) => c.generated.is_none() && holds_data(from, &goal, at),
            Object::Sequence(s) => !s.identity,
            Object::Extension(_) => true,
            _ => false,
        };
        if loses {
            keep(from, &mut goal, at);
        }
    }
    let kept: Vec<Address> = from.iter().map(|(at, _)| at).filter(|at| !to.contains(at)).cloned().collect();
    for at in kept {
        settle(&mut goal, &at);
    }
    goal
}

/// What is kept of a table that leaves the one that it comes from is its own by then.
fn settle(goal: &mut Catalog, at: &Address) {
    let Some(mut object) = goal.get(at).map(|o| (**o).clone()) else { return };
    let local = match &mut object {
        Object::Column(c) => &mut c.local,
        Object::Check(c) => &mut c.local,
        Object::NotNull(c) => &mut c.local,
        _ => return,
    };
    if !*local && super::parts_above(goal, at).is_empty() {
        *local = true;
        goal.insert(at.clone(), object);
    }
}

/// Whether a column is one of a table or a type; those of views hold nothing. A foreign table's column stays as that of the
/// table that it comes from.
fn holds_data(from: &Catalog, goal: &Catalog, at: &Address) -> bool {
    let Some(relation) = super::relation_of(from, at) else { return false };
    match relation.kind {
        Kind::Table | Kind::CompositeType => true,
        Kind::ForeignTable => {
            let stays = |above: &Address| goal.parents(&relation).iter().any(|table| above.belongs_to(table));
            super::parts_above(from, at).iter().any(stays)
        }
        _ => false,
    }
}

/// Puts back an object with its parts and whatever goes along with it, unless something else has the place now.
fn keep(from: &Catalog, goal: &mut Catalog, at: &Address) {
    if goal.contains(at) || is_taken(goal, at) {
        return;
    }
    let Some(entry) = from.entry(at) else { return };
    // What it lives in and what it refers to stays with it.
    if let Some(whole) = super::whole(at).or_else(|| super::relation_of(from, at)) {
        keep(from, goal, &whole);
    }
    goal.put(at.clone(), entry.object.clone(), entry.origins.clone());
    for reference in super::refs_of(&*entry.object).into_iter().chain(super::said_by_name(at, &entry.object, from)) {
        let targets = Kind::ALL.iter().filter(|k| k.is_type()).map(|k| reference.as_kind(*k));
        for target in [reference.clone()].into_iter().chain(targets.filter(|_| reference.kind == Kind::Type)) {
            keep(from, goal, &target);
        }
    }
    let below = super::relation_of(goal, at).map(|table| goal.heirs(&table)).unwrap_or_default();
    let inherited: Vec<Address> = below.iter().map(|heir| heir.child(at.kind, at.name().clone())).collect();
    let along: Vec<Address> = from
        .below(&at.path)
        .map(|(a, _)| a)
        .chain(from.referrers(at))
        .chain(&inherited)
        .filter(|a| {
            a.belongs_to(at)
                || a.kind.is_aspect() && a.subject().as_ref() == Some(at)
                || from.get(a).is_some_and(|o| super::goes_with(o, a, from).contains(at))
        })
        .cloned()
        .collect();
    for part in along {
        keep(from, goal, &part);
    }
    hand_down(from, goal, at);
}

/// What is kept of a table is in those that come below it, too.
fn hand_down(from: &Catalog, goal: &mut Catalog, at: &Address) {
    let Some(table) = super::relation_of(goal, at) else { return };
    for heir in goal.heirs(&table) {
        let part = at.rebase(&table.path, &heir.path);
        let Some(mut object) = goal.get(at).map(|o| (**o).clone()).filter(|_| !goal.contains(&part)) else { continue };
        let stands_alone = from.contains(&heir) && goal.get(&heir).is_some_and(|o| o.partition_of().is_none());
        match &mut object {
            Object::Column(c) => c.local = stands_alone,
            Object::Check(c) if !c.no_inherit => c.local = stands_alone,
            Object::NotNull(c) if !c.no_inherit => c.local = stands_alone,
            _ => return,
        }
        object.rewrite(&mut |r| {
            if r.path.starts_with(&table.path) {
                *r = r.rebase(&table.path, &heir.path);
            }
        });
        goal.insert(part.clone(), object);
        hand_down(from, goal, &part);
    }
}

/// Whether the goal has another relation of that name, or another sort of constraint.
fn is_taken(goal: &Catalog, at: &Address) -> bool {
    let rivals = if at.kind.is_relation() {
        Kind::RELATIONS
    } else if at.kind.is_constraint() {
        Kind::CONSTRAINTS
    } else {
        &[]
    };
    // A table has one primary key, whatever its name.
    let second_key = at.kind == Kind::PrimaryKey
        && super::relation_of(goal, at)
            .is_some_and(|table| goal.children(&table).any(|(a, _)| a.kind == Kind::PrimaryKey));
    let computed_twice = matches!(at.kind, Kind::ColumnDefault | Kind::Identity)
        && (goal.contains(&at.as_kind(Kind::ColumnDefault)) || goal.contains(&at.as_kind(Kind::Identity)));
    second_key || computed_twice || rivals.iter().any(|k| goal.contains(&at.as_kind(*k)))
}

/// A column whose new type would not hold its values keeps the old one.
fn keep_type(from: &Catalog, goal: &mut Catalog, at: &Address, old: &Column, new: &Column) {
    let loses = old.generated.is_none() && new.generated.is_some()
        || old.ty != new.ty && conversion::conversion(&old.ty, &new.ty).loss.is_some();
    if !loses || !holds_data(from, goal, at) {
        return;
    }
    let kept = Column {
        ty: old.ty.clone(),
        collation: old.collation.clone(),
        generated: old.generated.clone(),
        storage: old.storage,
        ..new.clone()
    };
    goal.insert(at.clone(), kept);
    let default = at.as_kind(Kind::ColumnDefault);
    match from.entry(&default) {
        Some(entry) => goal.put(default, entry.object.clone(), entry.origins.clone()),
        None => {
            goal.take(&default);
        }
    }
    // What only differs because the type does stays as it is.
    let same: Vec<Address> = from
        .referrers(at)
        .filter(|r| match (from.get(r), goal.get(r)) {
            (Some(a), Some(b)) => a != b && text(r, a).is_some_and(|t| Some(t) == text(r, b)),
            _ => false,
        })
        .cloned()
        .collect();
    for referrer in same {
        let parts = from.below(&referrer.path).map(|(a, _)| a).filter(|a| **a == referrer || a.kind == Kind::Column);
        for part in parts.cloned().collect::<Vec<_>>() {
            let entry = from.entry(&part).expect("listed");
            goal.put(part, entry.object.clone(), entry.origins.clone());
        }
    }
}

/// What an object that compares or selects columns says.
fn text(at: &Address, object: &Object) -> Option<String> {
    match object {
        Object::Check(c) => Some(clause::check(c)),
        Object::Index(i) => Some(clause::create_index(at, i, false, false)),
        Object::View(v) => Some(expr::print(&v.query)),
        Object::MaterializedView(v) => Some(expr::print(&v.query)),
        _ => None,
    }
}

/// An enum keeps the labels that the goal lacks; new ones are still added.
fn keep_labels(goal: &mut Catalog, at: &Address, old: &EnumType, new: &EnumType) {
    if new.labels == old.labels || !old.labels.iter().any(|l| !new.labels.contains(l)) {
        return;
    }
    let mut labels = old.labels.clone();
    labels.extend(new.labels.iter().filter(|l| !old.labels.contains(l)).cloned());
    goal.insert(at.clone(), EnumType { labels });
}
