//! Indexes.

use super::{Context, Ddl, Step, attachment, clause, refs_of, whole};
use crate::catalog::{Address, Catalog, Index, IndexKey, Kind, Object, index, quote_ident};
use crate::replay::{Lock, Work};

/// `ALTER INDEX parent ATTACH PARTITION index`, which does nothing where the server has attached it already.
fn attach(at: &Address, parent: &Address, table: &Address) -> Step {
    Step::new(format!("ALTER INDEX {} ATTACH PARTITION {}", parent.sql_name(), at.sql_name()))
        .lock(Lock::ShareUpdateExclusive, Work::None)
        .consumes([parent.clone(), attachment(table)])
}

/// Whether the index of a partitioned table is made after those of its partitions, which it then takes. One that is made
/// before them waits for one of every partition to become valid, and a foreign partition never has one.
fn comes_last(at: &Address, cx: &Context<'_>) -> bool {
    cx.created.contains(at)
        && behind(cx.to, at).is_some_and(|i| i.valid && !i.unique && super::reaches_foreign(cx.to, &i.table))
}

/// Marks or unmarks the index that CLUSTER goes by.
fn cluster(at: &Address, index: &Index) -> Step {
    let table = index.table.sql_name();
    let sql = if index.clustered {
        format!("ALTER TABLE {table} CLUSTER ON {}", quote_ident(at.name()))
    } else {
        format!("ALTER TABLE {table} SET WITHOUT CLUSTER")
    };
    Step::new(sql).lock(Lock::ShareUpdateExclusive, Work::None)
}

/// What an index gets after it has been made, by itself or by a constraint.
pub(super) fn details(at: &Address, index: &Index, cx: &Context<'_>) -> Vec<Step> {
    let mut steps = Vec::new();
    if let Some(parent) = index.parent.as_ref().filter(|parent| !comes_last(parent, cx)) {
        steps.push(attach(at, parent, &index.table));
    }
    if index.clustered {
        steps.push(cluster(at, index));
    }
    steps.extend(statistics(at, &[], &index.keys));
    steps
}

/// SET STATISTICS of the keys where it is another than it was.
fn statistics(at: &Address, old: &[IndexKey], new: &[IndexKey]) -> Vec<Step> {
    let was = |i: usize| old.get(i).and_then(|key| key.statistics);
    let changed = new.iter().enumerate().filter(|(i, key)| key.statistics != was(*i));
    changed
        .map(|(i, key)| {
            let sql = format!(
                "ALTER INDEX {} ALTER COLUMN {} SET STATISTICS {}",
                at.sql_name(),
                i + 1,
                key.statistics.unwrap_or(-1)
            );
            Step::new(sql).lock(Lock::ShareUpdateExclusive, Work::None)
        })
        .collect()
}

/// Whether the index can be built without blocking writers: its table is in use, and is not partitioned, where the
/// server refuses it.
pub(super) fn concurrently(index: &Index, cx: &Context<'_>) -> bool {
    cx.options.concurrently && cx.in_use(&index.table) && !cx.is_partitioned(&index.table)
}

impl Ddl for Index {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        if self.constraint.is_some() {
            // The constraint makes it.
            return details(at, self, cx);
        }
        let concurrently = concurrently(self, cx);
        let last = comes_last(at, cx);
        let only = cx.is_partitioned(&self.table) && !cx.to.heirs(&self.table).is_empty() && !last;
        let mut step = Step::new(clause::create_index(at, self, concurrently, only));
        if concurrently {
            step = step.lock(Lock::ShareUpdateExclusive, Work::IndexBuild).alone();
        } else if cx.in_use(&self.table) {
            step = step.lock(Lock::Share, if only { Work::None } else { Work::IndexBuild });
        }
        if last {
            step = step.consumes(cx.to.referrers(at).filter(|r| r.kind == Kind::Index).cloned());
        }
        if self.unique {
            step = step.consumes(super::keep_from_keys(&self.table, cx));
        }
        if only {
            // A partition that is attached afterwards would give it whichever of its indexes fits.
            step = step.consumes(cx.to.heirs(&self.table).iter().map(super::attachment));
        }
        let mut steps = vec![step.produces([at.clone()])];
        steps.extend(details(at, self, cx));
        steps
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        if self.constraint.is_some() {
            return Vec::new();
        }
        let concurrently =
            cx.options.online && cx.options.concurrently && !cx.is_partitioned(&self.table) && self.parent.is_none();
        let sql = format!("DROP INDEX {}{}", if concurrently { "CONCURRENTLY " } else { "" }, at.sql_name());
        let step = if concurrently {
            Step::new(sql).lock(Lock::ShareUpdateExclusive, Work::None).alone()
        } else {
            Step::new(sql).lock(Lock::AccessExclusive, Work::None)
        };
        vec![if self.unique { step.produces([super::keyless(&self.table)]) } else { step }]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let index::Delta {
            table,
            unique,
            method,
            keys,
            include,
            predicate,
            nulls_not_distinct,
            options,
            tablespace,
            constraint,
            parent,
            valid,
            clustered,
            marker: _,
        } = index::Delta::new(self, new);
        if table.is_some()
            || unique.is_some()
            || method.is_some()
            || keys.is_some_and(|(old, new)| !same_but_for_statistics(old, new))
            || include.is_some()
            || predicate.is_some()
            || nulls_not_distinct.is_some()
        {
            return None;
        }
        // A constraint can be put on an index that is there, but not taken off it.
        if matches!(constraint, Some((Some(_), _))) {
            return None;
        }
        let mut steps = Vec::new();
        if let Some((was, becomes)) = parent {
            match (was, becomes) {
                (None, Some(parent)) if comes_last(parent, cx) => {}
                (None, Some(parent)) => steps.push(attach(at, parent, &new.table)),
                // Only DETACH PARTITION of the table loosens it.
                (Some(_), None) => {}
                _ => return None,
            }
        }
        // A partitioned index becomes valid when its last part is attached; any other has to be built again.
        if valid.is_some() && parent.is_none() && !new.valid {
            return None;
        }
        if valid.is_some() && new.valid && self.parent.is_none() && new.parent.is_none() && !self.valid {
            return None;
        }
        if let Some((old, new)) = options {
            for clause in clause::changed_options(old, new) {
                let sql = format!("ALTER INDEX {} {clause}", at.sql_name());
                steps.push(Step::new(sql).lock(Lock::ShareUpdateExclusive, Work::None));
            }
        }
        if let Some((_, new)) = tablespace {
            let name = new.as_deref().map_or_else(|| "pg_default".to_owned(), quote_ident);
            let sql = format!("ALTER INDEX {} SET TABLESPACE {name}", at.sql_name());
            steps.push(Step::new(sql).lock(Lock::AccessExclusive, Work::Rewrite));
        }
        if clustered.is_some() {
            steps.push(cluster(at, new));
        }
        steps.extend(statistics(at, &self.keys, &new.keys));
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs: Vec<Address> = whole(at).into_iter().collect();
        // The parent is attached to in a step of its own.
        let bare = Self { parent: None, ..self.clone() };
        needs.extend(refs_of(&bare));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        let mut out: Vec<Address> = whole(at).into_iter().collect();
        out.push(self.table.clone());
        out.extend(self.constraint.clone());
        out.extend(self.parent.clone());
        for key in &self.keys {
            out.extend(key.column.clone());
            key.expr.iter().for_each(|e| out.extend(refs_of(e).into_iter().filter(|a| a.kind == Kind::Column)));
        }
        out.extend(self.include.iter().cloned());
        self.predicate.iter().for_each(|e| out.extend(refs_of(e).into_iter().filter(|a| a.kind == Kind::Column)));
        out
    }
}

/// Whether the keys are the same but for SET STATISTICS.
fn same_but_for_statistics(old: &[IndexKey], new: &[IndexKey]) -> bool {
    let bare = |key: &IndexKey| IndexKey { statistics: None, ..key.clone() };
    old.len() == new.len() && old.iter().zip(new).all(|(a, b)| bare(a) == bare(b))
}

/// The index behind a constraint.
pub(super) fn behind<'a>(catalog: &'a Catalog, at: &Address) -> Option<&'a Index> {
    match catalog.get(at).map(|o| &**o) {
        Some(Object::Index(i)) => Some(i),
        _ => None,
    }
}
