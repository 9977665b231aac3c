//! Tables.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, column, constraint, heirs, refs_of, whole};
use crate::catalog::{
    Address, Catalog, Kind, Object, PartitionOf, Persistence, ReplicaIdentity, Table, quote_ident, table,
};
use crate::expr;
use crate::replay::{Lock, Work};

/// The columns of a table that CREATE TABLE says, in their order.
pub(super) fn own_columns<'a>(
    catalog: &'a Catalog,
    at: &Address,
    is_said: impl Fn(&Address, &crate::catalog::Column) -> bool,
) -> Vec<(Address, &'a crate::catalog::Column)> {
    catalog
        .columns(at)
        .into_iter()
        .map(|(name, column)| (at.child(Kind::Column, name.clone()), column))
        .filter(|(a, c)| is_said(a, c))
        .collect()
}

fn replica_identity(alter: &str, identity: &ReplicaIdentity) -> Step {
    let what = match identity {
        ReplicaIdentity::Default => "DEFAULT".to_owned(),
        ReplicaIdentity::Full => "FULL".to_owned(),
        ReplicaIdentity::Nothing => "NOTHING".to_owned(),
        ReplicaIdentity::Index(index) => format!("USING INDEX {}", quote_ident(index.name())),
    };
    let needs = if let ReplicaIdentity::Index(index) = identity { Some(index.clone()) } else { None };
    locked(format!("{alter} REPLICA IDENTITY {what}")).consumes(needs)
}

fn locked(sql: String) -> Step {
    Step::new(sql).lock(Lock::AccessExclusive, Work::None)
}

fn row_security(alter: &str, on: bool) -> Step {
    locked(format!("{alter} {} ROW LEVEL SECURITY", if on { "ENABLE" } else { "DISABLE" }))
}

fn force_row_security(alter: &str, on: bool) -> Step {
    locked(format!("{alter} {}FORCE ROW LEVEL SECURITY", if on { "" } else { "NO " }))
}

/// ATTACH PARTITION. The indexes and constraints that the partition has in common with its parent are there first, so
/// that the server takes them instead of making its own.
fn attach(at: &Address, place: &PartitionOf, cx: &Context<'_>) -> Step {
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
    for (part, object) in cx.to.children(at) {
        if matches!(&**object, Object::Column(_) | Object::Check(_) | Object::NotNull(_)) {
            first.push(part.clone());
        }
    }
    first.extend(checks(cx.to, &place.parent));
    let work = if cx.in_use(at) { Work::Scan } else { Work::None };
    Step::new(sql).lock(Lock::ShareUpdateExclusive, work).consumes(first).produces([super::attachment(at)])
}

/// The constraints that a table takes over from `parent` when it is attached: those that come to the parent only afterwards
/// would merge with the table's, which would stay its own.
fn checks(catalog: &Catalog, parent: &Address) -> Vec<Address> {
    let inherited = |object: &Object| matches!(object, Object::Check(_) | Object::NotNull(_));
    catalog.children(parent).filter(|(_, object)| inherited(object)).map(|(at, _)| at.clone()).collect()
}

fn detach(at: &Address, place: &PartitionOf) -> Step {
    locked(format!("ALTER TABLE {} DETACH PARTITION {}", place.parent.sql_name(), at.sql_name()))
        .releases([place.parent.clone()])
        .produces([super::detachment(at)])
}

impl Ddl for Table {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let alter = format!("ALTER TABLE {}", at.sql_name());
        let mut lines = Vec::new();
        // A partition says all of its columns, since it is attached afterwards; an heir of INHERITS only its own.
        let folded = |part: &Address| cx.folded.contains(part);
        for (column_at, column) in own_columns(cx.to, at, |a, c| folded(a) && (c.local || self.partition_of.is_some()))
        {
            let mut line = column::definition(&column_at, column, cx);
            if self.of_type.is_some() {
                line = column::options_of_typed(&column_at, column, cx);
            }
            if !line.is_empty() {
                lines.push(line);
            }
        }
        lines.extend(constraint::folded_lines(at, cx));
        let mut sql = format!("CREATE {}TABLE {}", super::sequence::persistence(self.persistence), at.sql_name());
        if let Some(ty) = &self.of_type {
            let _ = write!(sql, " OF {}", ty.sql());
        }
        if !(lines.is_empty() && self.of_type.is_some()) {
            let _ = write!(sql, " (\n    {}\n)", lines.join(",\n    "));
            if lines.is_empty() {
                sql.truncate(sql.len() - "(\n    \n)".len());
                sql.push_str("()");
            }
        }
        if !self.inherits.is_empty() {
            let parents: Vec<String> = self.inherits.iter().map(Address::sql_name).collect();
            let _ = write!(sql, "\nINHERITS ({})", parents.join(", "));
        }
        if let Some(by) = &self.partition_by {
            let _ = write!(sql, "\nPARTITION BY {}", clause::partition_by(by));
        }
        if let Some(method) = &self.access_method {
            let _ = write!(sql, "\nUSING {}", quote_ident(method));
        }
        if !self.options.is_empty() {
            let _ = write!(sql, "\nWITH ({})", clause::options(&self.options));
        }
        if let Some(tablespace) = &self.tablespace {
            let _ = write!(sql, "\nTABLESPACE {}", quote_ident(tablespace));
        }
        // The server adds no identity column to a table that others inherit from, and an heir takes over the defaults that
        // there are.
        let inherited = self.inherits.iter().flat_map(|parent| {
            let columns = cx.to.columns(parent).into_iter().map(|(name, _)| parent.child(Kind::Column, name.clone()));
            columns
                .filter_map(|column| {
                    let default = column.as_kind(Kind::ColumnDefault);
                    let identity = cx.to.contains(&column.as_kind(Kind::Identity));
                    if cx.to.contains(&default) { Some(default) } else { identity.then_some(column) }
                })
                .collect::<Vec<_>>()
        });
        let mut steps = vec![Step::new(sql).consumes(inherited).produces([at.clone()])];
        if let Some(place) = &self.partition_of {
            steps.push(attach(at, place, cx));
        }
        if self.replica_identity != ReplicaIdentity::Default {
            steps.push(replica_identity(&alter, &self.replica_identity));
        }
        if self.row_security {
            steps.push(row_security(&alter, true));
        }
        if self.force_row_security {
            steps.push(force_row_security(&alter, true));
        }
        for (column_at, column) in own_columns(cx.to, at, |a, _| folded(a)) {
            steps.extend(column::rest(&column_at, column, cx));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let step = locked(format!("DROP TABLE {}", at.sql_name()));
        vec![if self.persistence == Persistence::Temporary {
            step
        } else {
            step.loss(format!("table `{}` with its data", at.sql_name()))
        }]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let table::Delta {
            persistence,
            partition_by,
            partition_of,
            inherits,
            of_type,
            options,
            tablespace,
            access_method,
            replica_identity: identity,
            row_security: security,
            force_row_security: force,
            marker: _,
        } = table::Delta::new(self, new);
        let alter = format!("ALTER TABLE {}", at.sql_name());
        if partition_by.is_some() {
            return None;
        }
        let mut steps = Vec::new();
        let rewriting = |sql: String| Step::new(sql).lock(Lock::AccessExclusive, Work::Rewrite);
        if let Some((old, new)) = persistence {
            match (old, new) {
                (Persistence::Temporary, _) | (_, Persistence::Temporary) => return None,
                (_, Persistence::Permanent) => steps.push(rewriting(format!("{alter} SET LOGGED"))),
                (_, Persistence::Unlogged) => steps.push(rewriting(format!("{alter} SET UNLOGGED"))),
            }
        }
        if let Some((old, _)) = partition_of {
            steps.extend(old.iter().map(|place| detach(at, place)));
        }
        if let Some((old, new)) = inherits {
            for parent in old.iter().filter(|p| !new.contains(p)) {
                steps.push(
                    locked(format!("{alter} NO INHERIT {}", parent.sql_name()))
                        .releases([parent.clone()])
                        .produces([super::detachment(at)]),
                );
            }
            for parent in new.iter().filter(|p| !old.contains(p)) {
                let columns = cx.to.columns(parent);
                let needs = columns.iter().flat_map(|(name, _)| {
                    [parent.child(Kind::Column, (*name).clone()), at.child(Kind::Column, (*name).clone())]
                });
                steps.push(
                    locked(format!("{alter} INHERIT {}", parent.sql_name()))
                        .consumes([parent.clone()])
                        .consumes(needs)
                        .consumes(checks(cx.to, parent)),
                );
            }
        }
        if let Some((_, new)) = of_type {
            let step = match new {
                Some(ty) => locked(format!("{alter} OF {}", ty.sql())).consumes(refs_of(ty)),
                None => locked(format!("{alter} NOT OF")),
            };
            steps.push(step);
        }
        if let Some((old, new)) = options {
            for clause in clause::changed_options(old, new) {
                steps.push(Step::new(format!("{alter} {clause}")).lock(Lock::ShareUpdateExclusive, Work::None));
            }
        }
        if let Some((_, new)) = tablespace {
            let name = new.as_deref().map_or_else(|| "pg_default".to_owned(), quote_ident);
            steps.push(rewriting(format!("{alter} SET TABLESPACE {name}")));
        }
        if let Some((_, new)) = access_method {
            if cx.options.version.0 < 15 {
                return None;
            }
            let name = new.as_deref().map_or_else(|| "heap".to_owned(), quote_ident);
            steps.push(rewriting(format!("{alter} SET ACCESS METHOD {name}")));
        }
        if let Some((old, new)) = identity {
            let old = if let ReplicaIdentity::Index(i) = old { Some(i.clone()) } else { None };
            steps.push(replica_identity(&alter, new).releases(old));
        }
        if let Some((_, on)) = security {
            steps.push(row_security(&alter, *on));
        }
        if let Some((_, on)) = force {
            steps.push(force_row_security(&alter, *on));
        }
        if let Some((_, Some(place))) = partition_of {
            steps.push(attach(at, place, cx));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs: Vec<Address> = whole(at).into_iter().collect();
        needs.extend(self.inherits.iter().cloned());
        self.of_type.iter().for_each(|t| needs.extend(refs_of(t)));
        self.partition_by.iter().for_each(|p| needs.extend(refs_of(p)));
        // The keys of PARTITION BY are the table's own columns, which CREATE TABLE says itself.
        needs.retain(|n| !n.belongs_to(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        let mut out: Vec<Address> = whole(at).into_iter().collect();
        out.extend(self.partition_of.iter().map(|p| p.parent.clone()));
        out
    }

    fn displaces(&self, _: &Self, _: &Address, _: &Context<'_>) -> Vec<Address> {
        Vec::new()
    }
}

/// Whether a partition or an heir of `at` exists in the goal.
pub(super) fn has_heirs(catalog: &Catalog, at: &Address) -> bool {
    !heirs(catalog, at).is_empty()
}
