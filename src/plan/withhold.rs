//! What a plan leaves undone unless it is allowed to lose data: the goal minus the changes that would.

use super::{Options, clause, conversion};
use crate::catalog::{Address, Catalog, Column, EnumType, Kind, Object, Persistence};
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
            Object::Column(c) => c.generated.is_none() && holds_data(from, at),
            Object::Sequence(s) => !s.identity,
            Object::Extension(_) => true,
            _ => false,
        };
        if loses {
            keep(from, &mut goal, at);
        }
    }
    goal
}

/// Whether a column is one of a table or a type; those of views hold nothing.
fn holds_data(catalog: &Catalog, at: &Address) -> bool {
    super::relation_of(catalog, at).is_some_and(|r| matches!(r.kind, Kind::Table | Kind::CompositeType))
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
    let along: Vec<Address> = from
        .below(&at.path)
        .map(|(a, _)| a)
        .chain(from.referrers(at))
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
    if !loses || !holds_data(from, at) {
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
