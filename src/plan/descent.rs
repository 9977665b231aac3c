//! The place of tables and foreign tables below others: partitions and INHERITS.

use super::{Context, Step, column};
use crate::catalog::{Address, Catalog, Kind, Object, PartitionOf};
use crate::expr;
use crate::replay::{Lock, Work};

fn locked(sql: String) -> Step {
    Step::new(sql).lock(Lock::AccessExclusive, Work::None)
}

/// `INHERITS (…)`, with a line break before it; empty where there are no parents.
pub(super) fn inherits(parents: &[Address]) -> String {
    if parents.is_empty() {
        return String::new();
    }
    let parents: Vec<String> = parents.iter().map(Address::sql_name).collect();
    format!("\nINHERITS ({})", parents.join(", "))
}

/// What the parents of INHERITS have before an heir is made: the server adds no identity column to a table that others
/// inherit from, and an heir takes over the types and the defaults that there are.
pub(super) fn inherited(parents: &[Address], cx: &Context<'_>) -> Vec<Address> {
    let mut out = Vec::new();
    for parent in parents {
        for (name, _) in cx.to.columns(parent) {
            let column = parent.child(Kind::Column, name.clone());
            let default = column.as_kind(Kind::ColumnDefault);
            if cx.to.contains(&default) {
                out.push(default);
            } else if cx.to.contains(&column.as_kind(Kind::Identity)) || cx.from.contains(&column) {
                out.push(column);
            }
        }
    }
    out
}

/// ATTACH PARTITION. The indexes and constraints that the partition has in common with its parent are there first, so
/// that the server takes them instead of making its own.
pub(super) fn attach(at: &Address, place: &PartitionOf, cx: &Context<'_>) -> Step {
    let sql = format!(
        "ALTER TABLE ONLY {} ATTACH PARTITION {} {}",
        place.parent.sql_name(),
        at.sql_name(),
        expr::print(&place.bound)
    );
    let mut first = vec![place.parent.clone()];
    first
        .extend(cx.to.columns(&place.parent).iter().map(|(name, _)| place.parent.child(Kind::Column, (*name).clone())));
    for (index_at, index) in cx.to.indexes(at) {
        if index.parent.is_some() {
            first.push(index_at.clone());
        }
    }
    first.extend(cx.to.columns(at).iter().map(|(name, _)| at.child(Kind::Column, (*name).clone())));
    first.extend(own_checks(cx.to, at));
    first.extend(checks(cx.to, &place.parent));
    first.extend(gone(&place.parent, cx));
    let mut work = if cx.in_use(at) { Work::Scan } else { Work::None };
    if at.kind == Kind::ForeignTable {
        // Nobody reads the rows of another server to see that they fit, and no unique index reaches them.
        work = Work::None;
        first.push(super::keyless(&place.parent));
    }
    Step::new(sql).lock(Lock::ShareUpdateExclusive, work).consumes(first).produces([super::attachment(at)])
}

/// The constraints that a table takes over from `parent` when it is attached: those that come to the parent only afterwards
/// would merge with the table's, which would stay its own.
fn checks(catalog: &Catalog, parent: &Address) -> Vec<Address> {
    // What is not validated comes once the table is below.
    let inherited = |object: &Object| match object {
        Object::Check(check) => check.validated,
        Object::NotNull(_) => true,
        _ => false,
    };
    catalog.children(parent).filter(|(_, object)| inherited(object)).map(|(at, _)| at.clone()).collect()
}

/// What a table that gets a parent has in common with it, and validated by then.
fn own_checks(catalog: &Catalog, at: &Address) -> Vec<Address> {
    checks(catalog, at).into_iter().flat_map(|check| [super::validated(&check), check]).collect()
}

/// What a parent no longer has by the time it gets a table below it, which need not have it.
fn gone<'a>(parent: &Address, cx: &'a Context<'_>) -> impl Iterator<Item = Address> + use<'a> {
    cx.from.children(parent).map(|(at, _)| at).filter(|at| cx.dropped.contains(at)).map(super::gone)
}

/// DETACH PARTITION.
pub(super) fn detach(at: &Address, place: &PartitionOf) -> Step {
    locked(format!("ALTER TABLE {} DETACH PARTITION {}", place.parent.sql_name(), at.sql_name()))
        .releases([place.parent.clone()])
        .produces([super::detachment(at)])
}

/// INHERIT and NO INHERIT, from one list of parents to the other.
pub(super) fn change_parents(at: &Address, old: &[Address], new: &[Address], cx: &Context<'_>) -> Vec<Step> {
    let alter = column::alter_relation(at);
    let leave = old.iter().filter(|p| !new.contains(p)).map(|parent| {
        locked(format!("{alter} NO INHERIT {}", parent.sql_name()))
            .releases([parent.clone()])
            .produces([super::detachment(at)])
    });
    let joined: Vec<&Address> = new.iter().filter(|p| !old.contains(p)).collect();
    let join = joined.iter().map(|parent| {
        let columns = cx.to.columns(parent);
        let needs =
            columns.iter().flat_map(|(name, _)| [*parent, at].map(|table| table.child(Kind::Column, (*name).clone())));
        locked(format!("{alter} INHERIT {}", parent.sql_name()))
            .consumes([(*parent).clone()])
            .consumes(needs)
            .consumes(own_checks(cx.to, at))
            .consumes(checks(cx.to, parent))
            .consumes(gone(parent, cx))
    });
    // What no parent has becomes the table's own, and stays so.
    if stays_inherited(at, &joined, cx) { join.chain(leave).collect() } else { leave.chain(join).collect() }
}

/// Whether the parents that a table gets have nothing but what it inherits before and after, so that they can take the place
/// of those that it leaves.
fn stays_inherited(at: &Address, joined: &[&Address], cx: &Context<'_>) -> bool {
    let unchanged = |name: &crate::catalog::Ident| {
        let column = at.child(Kind::Column, name.clone());
        let [before, after] = [cx.from, cx.to].map(|catalog| catalog.get(&column));
        before == after && matches!(after.map(|o| &**o), Some(Object::Column(c)) if !c.local)
    };
    joined.iter().flat_map(|parent| cx.to.columns(parent)).all(|(name, _)| unchanged(name))
        && !checks(cx.to, at).iter().any(|check| cx.created.contains(check))
}
