//! Constraints of tables.

use super::column::relation;
use super::{Context, Ddl, Step, clause, index, refs_of};
use crate::catalog::{
    Address, Catalog, Check, Exclusion, ForeignKey, Kind, NotNull, Object, PrimaryKey, Unique, check, exclusion,
    foreign_key, not_null, primary_key, quote_ident, truncate, unique,
};
use crate::replay::{Lock, Work};

fn tables(at: &Address) -> Vec<Address> {
    let Some(path) = at.parent_path() else { return Vec::new() };
    [Kind::Table, Kind::ForeignTable].iter().map(|k| Address::new(*k, path.clone())).collect()
}

fn alter_table(at: &Address, cx: &Context<'_>) -> String {
    super::column::alter_relation(&relation(at, cx))
}

fn add(at: &Address, definition: &str, cx: &Context<'_>) -> String {
    format!("{} ADD CONSTRAINT {} {definition}", alter_table(at, cx), quote_ident(at.name()))
}

fn exclusive(sql: String) -> Step {
    Step::new(sql).lock(Lock::AccessExclusive, Work::None)
}

fn drop_constraint(at: &Address, cx: &Context<'_>) -> Step {
    let relation = super::relation_of(cx.from, at).unwrap_or_else(|| relation(at, cx));
    exclusive(format!("{} DROP CONSTRAINT {}", super::column::alter_relation(&relation), quote_ident(at.name())))
}

/// A key that goes leaves its table without a unique index.
fn drop_key(at: &Address, cx: &Context<'_>) -> Step {
    let table = super::relation_of(cx.from, at).unwrap_or_else(|| relation(at, cx));
    drop_constraint(at, cx).produces([super::keyless(&table)])
}

/// What has to be before a constraint that came from a parent can be dropped: the table is on its own.
fn on_its_own(at: &Address, local: bool, cx: &Context<'_>) -> Option<Address> {
    super::relation_of(cx.from, at).filter(|_| !local).map(|table| super::detachment(&table))
}

fn validate(at: &Address, cx: &Context<'_>) -> Step {
    Step::new(format!("{} VALIDATE CONSTRAINT {}", alter_table(at, cx), quote_ident(at.name())))
        .lock(Lock::ShareUpdateExclusive, Work::Validate)
        .produces([super::validated(at)])
        .later()
}

/// `CONSTRAINT name …` for each constraint that CREATE TABLE says: keys first, then checks, each in the order of names.
pub(super) fn folded_lines(table: &Address, cx: &Context<'_>) -> Vec<String> {
    let mut lines: Vec<(u8, String)> = Vec::new();
    for (at, object) in cx.to.children(table).filter(|(a, _)| cx.folded.contains(a)) {
        let definition = match &**object {
            Object::PrimaryKey(c) => (0, clause::primary_key(c, index::behind(cx.to, &c.index))),
            Object::Unique(c) => (1, clause::unique(c, index::behind(cx.to, &c.index))),
            Object::Exclusion(c) => (2, clause::exclusion(c, index::behind(cx.to, &c.index))),
            Object::Check(c) if c.local || inherits_by_attaching(table, cx) => (3, clause::check(c)),
            _ => continue,
        };
        lines.push((definition.0, format!("CONSTRAINT {} {}", quote_ident(at.name()), definition.1)));
    }
    lines.sort_by_key(|(rank, _)| *rank);
    lines.into_iter().map(|(_, line)| line).collect()
}

/// A partition is made by itself and then attached, so it says what it will inherit.
fn inherits_by_attaching(table: &Address, cx: &Context<'_>) -> bool {
    cx.to.get(table).is_some_and(|object| object.partition_of().is_some())
}

/// The constraints of the parents that this one is inherited from and goes with.
fn inherited_from(at: &Address, local: bool, catalog: &Catalog) -> Vec<Address> {
    if local {
        return Vec::new();
    }
    super::parents_of(catalog, at).iter().map(|parent| parent.child(at.kind, at.name().clone())).collect()
}

/// A constraint of the parent that this one is inherited from, if the parent gets it in this plan.
fn inherited_now(at: &Address, local: bool, cx: &Context<'_>) -> Option<Address> {
    if cx.created.contains(&relation(at, cx)) {
        return None;
    }
    // What the parent gets reaches only what is below it already.
    let was_below = |parent: &Address| super::parents_of(cx.from, at).iter().any(|table| parent.belongs_to(table));
    inherited_from(at, local, cx.to).into_iter().find(|parent| cx.created.contains(parent) && was_below(parent))
}

/// Whether a constraint that is not validated comes to a new table from above: the parent, whose constraint is not either,
/// gets it once the table is below it. A table that came below it afterwards would have it validated, or as its own.
fn waits_for_heirs(at: &Address, check: &Check, cx: &Context<'_>) -> bool {
    let unvalidated = |parent: &Address| {
        cx.created.contains(parent) && matches!(cx.to.get(parent).map(|o| &**o), Some(Object::Check(c)) if !c.validated)
    };
    !check.validated
        && cx.created.contains(&relation(at, cx))
        && inherited_from(at, check.local, cx.to).iter().any(unvalidated)
}

/// What stands for the new tables below that take a constraint over which is not validated.
fn reached_unvalidated(at: &Address, check: &Check, cx: &Context<'_>) -> Vec<Address> {
    let mut out = Vec::new();
    if check.validated || check.no_inherit {
        return out;
    }
    for heir in cx.to.heirs(&relation(at, cx)) {
        let below = heir.child(Kind::Check, at.name().clone());
        if matches!(cx.to.get(&below).map(|o| &**o), Some(Object::Check(c)) if waits_for_heirs(&below, c, cx)) {
            out.extend([heir.clone(), super::attachment(&heir)]);
            out.extend(reached_unvalidated(&below, check, cx));
        }
    }
    out
}

/// The steps of a PRIMARY KEY or UNIQUE constraint: on a table in use its index is built first, without blocking.
fn create_key(
    at: &Address,
    index_at: &Address,
    words: &str,
    definition: &str,
    deferral: (bool, bool),
    plain: bool,
    recurses: bool,
    cx: &Context<'_>,
) -> Vec<Step> {
    let table = relation(at, cx);
    let index = index::behind(cx.to, index_at);
    // An index that is there already, with no constraint on it yet, is taken as it is.
    let reused =
        index::behind(cx.from, index_at).is_some_and(|i| i.constraint.is_none()) && !cx.dropped.contains(index_at);
    let mut using = format!("{words} USING INDEX {}", quote_ident(index_at.name()));
    if deferral.0 {
        using.push_str(" DEFERRABLE");
    }
    if deferral.1 {
        using.push_str(" INITIALLY DEFERRED");
    }
    let mut steps = Vec::new();
    match index {
        Some(_) if reused => steps.push(exclusive(add(at, &using, cx))),
        Some(index) if plain && index::concurrently(index, cx) => {
            let build = clause::create_index(index_at, index, true, false);
            steps.push(Step::new(build).lock(Lock::ShareUpdateExclusive, Work::IndexBuild).alone());
            steps.push(exclusive(add(at, &using, cx)));
        }
        _ => {
            let only = cx.is_partitioned(&table) && !cx.to.heirs(&table).is_empty() && !recurses;
            let sql = if only {
                format!("ALTER TABLE ONLY {} ADD CONSTRAINT {} {definition}", table.sql_name(), quote_ident(at.name()))
            } else {
                add(at, definition, cx)
            };
            let work = if only { Work::None } else { Work::IndexBuild };
            let mut step = Step::new(sql);
            if only && words == "UNIQUE" {
                // A partition that is attached afterwards would give it whichever of its keys fits.
                step = step.consumes(cx.to.heirs(&table).iter().map(super::attachment)).produces([at.clone()]);
            }
            steps.push(if cx.in_use(&table) { step.lock(Lock::AccessExclusive, work) } else { step });
        }
    }
    for step in &mut steps {
        step.produces.push(index_at.clone());
    }
    if let Some(first) = steps.first_mut() {
        first.consumes.extend(super::keep_from_keys(&table, cx));
    }
    steps
}

/// Whether a primary key is added to a partitioned table and all its partitions at once. From 18 on a key that a
/// partition gets by itself makes the NOT NULL constraints under it the partition's own, which no later step undoes.
fn recurses(at: &Address, cx: &Context<'_>) -> bool {
    let table = relation(at, cx);
    let heirs = cx.to.heirs(&table);
    cx.options.version.0 >= 18
        && cx.created.contains(at)
        && !cx.created.contains(&table)
        && !heirs.is_empty()
        && heirs.iter().all(|heir| {
            let usual = truncate(&format!("{}_pkey", heir.name()));
            !cx.created.contains(heir) && cx.created.contains(&heir.child(Kind::PrimaryKey, usual))
        })
}

/// What a key with an index behind it goes with.
fn key_goes_with(at: &Address, columns: &[Address], parent: Option<&Address>) -> Vec<Address> {
    let mut out = tables(at);
    out.extend(columns.iter().cloned());
    out.extend(parent.cloned());
    out
}

fn key_needs(at: &Address, columns: &[Address]) -> Vec<Address> {
    let mut out = tables(at);
    out.extend(columns.iter().cloned());
    out
}

impl Ddl for PrimaryKey {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let definition = clause::primary_key(self, index::behind(cx.to, &self.index));
        let deferral = (self.deferrable, self.deferred);
        if self.parent.as_ref().is_some_and(|parent| recurses(parent, cx)) {
            return Vec::new();
        }
        create_key(at, &self.index, "PRIMARY KEY", &definition, deferral, !self.without_overlaps, recurses(at, cx), cx)
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![drop_key(at, cx)]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let primary_key::Delta { columns, index, deferrable, deferred, without_overlaps, parent, marker: _ } =
            primary_key::Delta::new(self, new);
        let _ = at;
        (columns.is_none()
            && index.is_none()
            && deferrable.is_none()
            && deferred.is_none()
            && without_overlaps.is_none()
            && can_be_reparented(parent))
        .then(Vec::new)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        key_needs(at, &self.columns)
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        key_goes_with(at, &self.columns, self.parent.as_ref())
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        if self.parent.is_some() { Vec::new() } else { tables(at) }
    }
}

impl Ddl for Unique {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let definition = clause::unique(self, index::behind(cx.to, &self.index));
        let deferral = (self.deferrable, self.deferred);
        create_key(at, &self.index, "UNIQUE", &definition, deferral, !self.without_overlaps, false, cx)
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![drop_key(at, cx)]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let unique::Delta { columns, index, deferrable, deferred, without_overlaps, parent, marker: _ } =
            unique::Delta::new(self, new);
        let _ = at;
        (columns.is_none()
            && index.is_none()
            && deferrable.is_none()
            && deferred.is_none()
            && without_overlaps.is_none()
            && can_be_reparented(parent))
        .then(Vec::new)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        key_needs(at, &self.columns)
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        key_goes_with(at, &self.columns, self.parent.as_ref())
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        if self.parent.is_some() { Vec::new() } else { tables(at) }
    }
}

/// ATTACH PARTITION and DETACH PARTITION tie and loosen; a change of parent takes both.
fn can_be_reparented(parent: Option<(&Option<Address>, &Option<Address>)>) -> bool {
    !matches!(parent, Some((Some(_), Some(_))))
}

impl Ddl for Exclusion {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let definition = clause::exclusion(self, index::behind(cx.to, &self.index));
        let mut step = Step::new(add(at, &definition, cx)).produces([self.index.clone()]);
        if let Some(index) = index::behind(cx.to, &self.index) {
            step.consumes.extend(refs_of(index).into_iter().filter(|a| a.kind == Kind::Column));
        }
        if cx.in_use(&relation(at, cx)) {
            step = step.lock(Lock::AccessExclusive, Work::IndexBuild);
        }
        vec![step]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![drop_constraint(at, cx)]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let exclusion::Delta { index, operators, deferrable, deferred, parent, marker: _ } =
            exclusion::Delta::new(self, new);
        (index.is_none()
            && operators.is_none()
            && deferrable.is_none()
            && deferred.is_none()
            && can_be_reparented(parent))
        .then(Vec::new)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        tables(at)
    }

    fn goes_with(&self, at: &Address, catalog: &Catalog) -> Vec<Address> {
        let mut out = tables(at);
        if let Some(index) = index::behind(catalog, &self.index) {
            out.extend(refs_of(index).into_iter().filter(|a| a.kind == Kind::Column));
        }
        out.extend(self.parent.clone());
        out
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        if self.parent.is_some() { Vec::new() } else { tables(at) }
    }
}

impl Ddl for Check {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        // ADD CONSTRAINT on the parent reaches the tables that inherit from it.
        if inherited_now(at, self.local, cx).is_some() || waits_for_heirs(at, self, cx) {
            return Vec::new();
        }
        let in_use = cx.in_use(&relation(at, cx));
        if !in_use || !self.validated || !self.enforced {
            let step = Step::new(add(at, &clause::check(self), cx)).consumes(reached_unvalidated(at, self, cx));
            let step = step.produces([at.clone()]);
            return vec![if in_use { step.lock(Lock::AccessExclusive, Work::None) } else { step }];
        }
        let not_valid = Self { validated: false, ..self.clone() };
        vec![exclusive(add(at, &clause::check(&not_valid), cx)), validate(at, cx)]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![drop_constraint(at, cx)]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let check::Delta { expr, validated, no_inherit, enforced, local: _, marker: _ } = check::Delta::new(self, new);
        if expr.is_some() || no_inherit.is_some() || enforced.is_some() || matches!(validated, Some((true, false))) {
            return None;
        }
        Some(validated.map(|_| validate(at, cx)).into_iter().collect())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(tables(at));
        needs
    }

    fn goes_with(&self, at: &Address, catalog: &Catalog) -> Vec<Address> {
        let mut out = tables(at);
        out.extend(refs_of(self).into_iter().filter(|a| a.kind == Kind::Column));
        out.extend(inherited_from(at, self.local, catalog));
        out
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        if self.validated { tables(at) } else { Vec::new() }
    }
}

/// A column has one NOT NULL constraint, so one that goes while another comes is the same under another name.
fn was<'a>(at: &Address, new: &NotNull, cx: &Context<'a>) -> Option<(&'a Address, &'a NotNull)> {
    let (old_at, old) = super::column::not_null_of(cx.from, &new.column)?;
    let stays = old_at != at && !cx.dropped.contains(&new.column) && !cx.to.contains(old_at);
    let same = stays && (old.validated || !new.validated || old.validated == new.validated);
    same.then_some((old_at, old))
}

/// The constraint that this one becomes.
fn becomes<'a>(at: &Address, old: &NotNull, cx: &Context<'a>) -> Option<&'a Address> {
    let (new_at, new) = super::column::not_null_of(cx.to, &old.column)?;
    was(new_at, new, cx).filter(|(old_at, _)| *old_at == at).map(|_| new_at)
}

impl Ddl for NotNull {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        if inherited_now(at, self.local, cx).is_some() {
            return Vec::new();
        }
        if let Some((old_at, old)) = was(at, self, cx) {
            // ALTER FOREIGN TABLE has no word for it.
            let sql = format!(
                "ALTER TABLE {} RENAME CONSTRAINT {} TO {}",
                relation(at, cx).sql_name(),
                quote_ident(old_at.name()),
                quote_ident(at.name())
            );
            let mut steps = vec![exclusive(sql).consumes(on_its_own(at, old.local, cx)).produces([at.clone()])];
            steps.extend(old.alter(self, at, cx).unwrap_or_default());
            return steps;
        }
        let column = [self.column.clone()];
        let in_use = cx.in_use(&relation(at, cx));
        if !in_use || !self.validated {
            let step = Step::new(add(at, &clause::not_null(self), cx)).produces(column);
            return vec![if in_use { step.lock(Lock::AccessExclusive, Work::None) } else { step }];
        }
        let not_valid = Self { validated: false, ..self.clone() };
        vec![
            exclusive(add(at, &clause::not_null(&not_valid), cx)).produces(column.clone()),
            validate(at, cx).produces(column),
        ]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        if becomes(at, self, cx).is_some() {
            return Vec::new();
        }
        vec![drop_constraint(at, cx).produces([self.column.clone()])]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let not_null::Delta { column, validated, no_inherit, local: _, marker: _ } = not_null::Delta::new(self, new);
        if column.is_some() || matches!(validated, Some((true, false))) {
            return None;
        }
        let mut steps = Vec::new();
        if no_inherit.is_some() {
            let inherit = if new.no_inherit { "NO INHERIT" } else { "INHERIT" };
            let name = quote_ident(at.name());
            steps.push(exclusive(format!("{} ALTER CONSTRAINT {name} {inherit}", alter_table(at, cx))));
        }
        if validated.is_some() {
            steps.push(validate(at, cx));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = tables(at);
        needs.push(self.column.clone());
        needs
    }

    fn goes_with(&self, at: &Address, catalog: &Catalog) -> Vec<Address> {
        let mut out = tables(at);
        out.push(self.column.clone());
        out.extend(inherited_from(at, self.local, catalog));
        out
    }

    fn folds_into(&self, _: &Address) -> Vec<Address> {
        if self.validated { vec![self.column.clone()] } else { Vec::new() }
    }
}

impl Ddl for ForeignKey {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        // The foreign key of a partition comes with that of its parent, or with ATTACH PARTITION.
        if self.parent.is_some() {
            return Vec::new();
        }
        let table = relation(at, cx);
        let in_use = cx.in_use(&table);
        // Before 18 a foreign key of a partitioned table cannot be added NOT VALID.
        let can_wait = !cx.is_partitioned(&table) || cx.options.version.0 >= 18;
        if !in_use || !self.validated || !self.enforced || !can_wait {
            let step = Step::new(add(at, &clause::foreign_key(self), cx));
            let work = if self.validated && in_use { Work::Validate } else { Work::None };
            return vec![if in_use || cx.in_use(&self.references) {
                step.lock(Lock::ShareRowExclusive, work)
            } else {
                step
            }];
        }
        let not_valid = Self { validated: false, ..self.clone() };
        vec![
            Step::new(add(at, &clause::foreign_key(&not_valid), cx)).lock(Lock::ShareRowExclusive, Work::None),
            validate(at, cx),
        ]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        if self.parent.is_some() {
            return Vec::new();
        }
        vec![drop_constraint(at, cx)]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let foreign_key::Delta {
            columns,
            references,
            referenced,
            index,
            match_full,
            on_update,
            on_delete,
            set_columns,
            deferrable,
            deferred,
            validated,
            enforced,
            period,
            parent,
            marker: _,
        } = foreign_key::Delta::new(self, new);
        if columns.is_some()
            || references.is_some()
            || referenced.is_some()
            || index.is_some()
            || match_full.is_some()
            || on_update.is_some()
            || on_delete.is_some()
            || set_columns.is_some()
            || period.is_some()
            || !can_be_reparented(parent)
            || matches!(validated, Some((true, false)))
        {
            return None;
        }
        let mut steps = Vec::new();
        let alter = format!("{} ALTER CONSTRAINT {}", alter_table(at, cx), quote_ident(at.name()));
        if deferrable.is_some() || deferred.is_some() {
            let clause = match (new.deferrable, new.deferred) {
                (false, _) => "NOT DEFERRABLE",
                (true, false) => "DEFERRABLE INITIALLY IMMEDIATE",
                (true, true) => "DEFERRABLE INITIALLY DEFERRED",
            };
            steps.push(exclusive(format!("{alter} {clause}")));
        }
        if enforced.is_some() {
            // ENFORCED validates at once, under the lock; NOT VALID cannot be had here.
            let step = exclusive(format!("{alter} {}ENFORCED", if new.enforced { "" } else { "NOT " }));
            steps.push(if new.enforced { step.lock(Lock::ShareRowExclusive, Work::Validate) } else { step });
        } else if validated.is_some() {
            steps.push(validate(at, cx));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(tables(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        // What is on the other side needs CASCADE to take it along, so that is said first.
        let mut out = tables(at);
        out.extend(self.columns.iter().cloned());
        out.extend(self.parent.clone());
        out
    }
}
