//! Tables.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, column, constraint, descent, refs_of, whole};
use crate::catalog::{Address, Catalog, Kind, Persistence, ReplicaIdentity, Table, quote_ident, table};
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

/// The columns between the parentheses of CREATE TABLE. A partition says all of its columns, since it is attached
/// afterwards; an heir of INHERITS only its own.
pub(super) fn lines(at: &Address, is_partition: bool, cx: &Context<'_>) -> Vec<String> {
    let is_said =
        |part: &Address, column: &crate::catalog::Column| cx.folded.contains(part) && (column.local || is_partition);
    own_columns(cx.to, at, is_said).iter().map(|(a, c)| column::definition(a, c, cx)).collect()
}

impl Ddl for Table {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let alter = format!("ALTER TABLE {}", at.sql_name());
        let folded = |part: &Address| cx.folded.contains(part);
        let mut lines = if self.of_type.is_some() {
            let columns = own_columns(cx.to, at, |a, c| folded(a) && c.local);
            let said = columns.iter().map(|(a, c)| column::options_of_typed(a, c, cx));
            said.filter(|line| !line.is_empty()).collect()
        } else {
            lines(at, self.partition_of.is_some(), cx)
        };
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
        sql.push_str(&descent::inherits(&self.inherits));
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
        let inherited = descent::inherited(&self.inherits, cx);
        let mut steps = vec![Step::new(sql).consumes(inherited).produces([at.clone()])];
        if let Some(place) = &self.partition_of {
            steps.push(descent::attach(at, place, cx));
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
            steps.extend(old.iter().map(|place| descent::detach(at, place)));
        }
        if let Some((old, new)) = inherits {
            steps.extend(descent::change_parents(at, old, new, cx));
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
            steps.push(descent::attach(at, place, cx));
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
