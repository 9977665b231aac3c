//! What statements on rows do to the relations: locks and work, no change of the catalog.

use crate::catalog::builtin::relations::System;
use crate::catalog::{Address, Ident, Kind, Object, Touches};
use crate::sql::ast::{self, Behavior, CteBody, DataKind, DataStmt, Query, QueryBody, TableExpr};

use super::cx::Cx;
use super::{Cause, Lock, Reject, Work, data_labels, extension, transaction};

impl Cx<'_> {
    /// INSERT, UPDATE, DELETE, MERGE.
    pub(crate) fn data(&mut self, stmt: &DataStmt) -> Result<(), Reject> {
        self.with_clause(stmt.with.as_ref())?;
        let name = &stmt.target.name;
        let target = match self.relation(name) {
            Ok(target) => target,
            // The server's own tables are the schema: what a statement writes there cannot be told from its text.
            Err(_) if name.schema().map_or_else(|| name.name().starts_with("pg_"), |s| s == "pg_catalog") => {
                if !super::plpgsql::is_of_system(self, stmt) {
                    self.opaque(format!("it writes to {name}"), Touches::Anything);
                }
                // What it writes to a table that is known is evaluated with its conditions.
                return Ok(());
            }
            // Rows of a table that an extension brings are no part of the schema.
            Err(_) if extension::may_provide(&self.catalog, name.schema()) => {
                return Ok(());
            }
            Err(reject) => return Err(reject),
        };
        if let Some(twice) = assigned_twice(&stmt.assignments) {
            return Err(Reject::new("42601", format!("multiple assignments to same column \"{twice}\"")));
        }
        data_labels::check(self, &target, stmt)?;
        self.lock(&target, Lock::RowExclusive);
        self.queue_events(&target, stmt);
        let reads_rows = matches!(stmt.kind, DataKind::Update | DataKind::Delete | DataKind::Merge);
        if reads_rows && !stmt.target.only {
            for child in self.descendants(&target) {
                self.because(Cause::Implied, |cx| cx.lock(&child, Lock::RowExclusive));
            }
        }
        if let Some(source) = &stmt.source {
            self.query_locks(source);
        }
        for from in &stmt.from {
            self.from_locks(from);
        }
        Ok(())
    }

    fn with_clause(&mut self, with: Option<&ast::With>) -> Result<(), Reject> {
        for cte in with.iter().flat_map(|w| &w.ctes) {
            match &cte.body {
                CteBody::Query(query) => self.query_locks(query),
                CteBody::Data(data) => self.data(data)?,
            }
        }
        Ok(())
    }

    /// The locks of a query. A name that is no relation is a common table expression or belongs to something that is
    /// not known; a query changes nothing either way.
    pub(crate) fn query_locks(&mut self, query: &Query) {
        if let Some(with) = &query.with {
            for cte in &with.ctes {
                match &cte.body {
                    CteBody::Query(query) => self.query_locks(query),
                    CteBody::Data(data) => {
                        let _ = self.data(data);
                    }
                }
            }
        }
        match &query.body {
            QueryBody::Select(select) => {
                for from in &select.from {
                    self.from_locks(from);
                }
                if !query.locking.is_empty() {
                    for from in &select.from {
                        self.row_share(from);
                    }
                }
            }
            QueryBody::SetOp { left, right, .. } => {
                self.query_locks(left);
                self.query_locks(right);
            }
            QueryBody::Values(_) => {}
        }
    }

    fn from_locks(&mut self, from: &TableExpr) {
        match from {
            TableExpr::Relation(relation) => {
                if let Some(at) = self.find_relation(&relation.name).map(|(at, _)| at) {
                    self.lock(&at, Lock::AccessShare);
                }
            }
            TableExpr::Subquery { query, .. } => self.query_locks(query),
            TableExpr::Join(join) => {
                self.from_locks(&join.left);
                self.from_locks(&join.right);
            }
            TableExpr::Sample { table, .. } => self.from_locks(table),
            TableExpr::Function(_) | TableExpr::XmlTable(_) | TableExpr::JsonTable(_) => {}
        }
    }

    fn row_share(&mut self, from: &TableExpr) {
        match from {
            TableExpr::Relation(relation) => {
                if let Some(at) = self.find_relation(&relation.name).map(|(at, _)| at) {
                    self.lock(&at, Lock::RowShare);
                }
            }
            TableExpr::Join(join) => {
                self.row_share(&join.left);
                self.row_share(&join.right);
            }
            _ => {}
        }
    }

    /// TRUNCATE.
    pub(crate) fn truncate(&mut self, stmt: &ast::Truncate) -> Result<(), Reject> {
        let mut tables: Vec<Address> = Vec::new();
        for relation in &stmt.relations {
            let at = self.relation(&relation.name)?;
            if !matches!(at.kind, Kind::Table | Kind::ForeignTable) {
                return Err(Reject::new("42809", format!("\"{}\" is not a table", at.name())));
            }
            if relation.only && self.is_partitioned(&at) {
                return Err(Reject::new("42809", "cannot truncate only a partitioned table")
                    .hint("Do not specify the ONLY keyword, or use TRUNCATE ONLY on the partitions directly."));
            }
            let below = if relation.only { Vec::new() } else { self.descendants(&at) };
            for table in std::iter::once(at).chain(below) {
                if !tables.contains(&table) {
                    self.check_truncates(&table)?;
                    tables.push(table);
                }
            }
        }
        let mut next = 0;
        while next < tables.len() {
            let table = tables[next].clone();
            next += 1;
            let referring: Vec<(Address, Address)> = self
                .catalog
                .referrers(&table)
                .filter(
                    |from| matches!(self.get(from).map(|o| &**o), Some(Object::ForeignKey(k)) if k.references == table),
                )
                .filter_map(|from| self.relation_of(from).map(|at| (from.clone(), at)))
                .filter(|(_, at)| !tables.contains(at))
                .collect();
            let Some((_, first)) = referring.first() else { continue };
            if stmt.behavior != Behavior::Cascade {
                return Err(Reject::new("0A000", "cannot truncate a table referenced in a foreign key constraint")
                    .detail(format!("Table \"{}\" references \"{}\".", first.name(), table.name()))
                    .hint(format!(
                        "Truncate table \"{}\" at the same time, or use TRUNCATE ... CASCADE.",
                        first.name()
                    )));
            }
            for (_, at) in referring {
                self.notice(format!("truncate cascades to table \"{}\"", at.name()), Some(at.clone()));
                tables.push(at);
            }
        }
        for table in tables {
            self.check_not_pending(&table, "TRUNCATE")?;
            // A partitioned table has no rows of its own, a foreign table none here.
            let stored = table.kind == Kind::Table && !self.is_partitioned(&table);
            let work = if stored { Work::Rewrite } else { Work::None };
            self.work(&table, Lock::AccessExclusive, work);
        }
        Ok(())
    }

    /// `truncate_check_rel`: a foreign table is truncated by its wrapper, from 14 on.
    fn check_truncates(&self, table: &Address) -> Result<(), Reject> {
        let Some(Object::ForeignTable(foreign)) = self.get(table).map(|o| &**o) else { return Ok(()) };
        if self.version().0 < 14 {
            return Err(Reject::new("42809", format!("\"{}\" is not a table", table.name())));
        }
        let Some(Object::ForeignServer(server)) = self.get(&foreign.server).map(|o| &**o) else { return Ok(()) };
        match self.get(&server.wrapper).map(|o| &**o) {
            Some(Object::ForeignDataWrapper(wrapper)) if wrapper.handler.is_none() => {
                let message = format!("foreign-data wrapper \"{}\" has no handler", server.wrapper.name());
                Err(Reject::new("55000", message))
            }
            _ => Ok(()),
        }
    }

    /// LOCK TABLE.
    pub(crate) fn lock_table(&mut self, stmt: &ast::Lock) -> Result<(), Reject> {
        if self.session.transaction.is_none() {
            return Err(Reject::new("25P01", "LOCK TABLE can only be used in transaction blocks"));
        }
        let lock = match stmt.mode {
            1 => Lock::AccessShare,
            2 => Lock::RowShare,
            3 => Lock::RowExclusive,
            4 => Lock::ShareUpdateExclusive,
            5 => Lock::Share,
            6 => Lock::ShareRowExclusive,
            7 => Lock::Exclusive,
            _ => Lock::AccessExclusive,
        };
        for relation in &stmt.relations {
            let at = self.relation(&relation.name)?;
            if !matches!(at.kind, Kind::Table | Kind::View) {
                let message = format!("\"{}\" is not a table or view", at.name());
                return Err(Reject::new("42809", message));
            }
            self.lock(&at, lock);
            if !relation.only {
                for child in self.descendants(&at) {
                    self.because(Cause::Implied, |cx| cx.lock(&child, lock));
                }
            }
        }
        Ok(())
    }

    /// COPY.
    pub(crate) fn copy(&mut self, stmt: &ast::Copy) -> Result<(), Reject> {
        if let Some(relation) = &stmt.relation {
            let at = self.relation(&relation.name)?;
            self.lock(&at, if stmt.from { Lock::RowExclusive } else { Lock::AccessShare });
        }
        Ok(())
    }

    /// REINDEX.
    pub(crate) fn reindex(&mut self, stmt: &ast::Reindex) -> Result<(), Reject> {
        if stmt.concurrently {
            transaction::not_in_block(self, "REINDEX CONCURRENTLY")?;
        }
        let whole = match stmt.what {
            "SCHEMA" => Some("REINDEX SCHEMA"),
            "DATABASE" => Some("REINDEX DATABASE"),
            "SYSTEM" => Some("REINDEX SYSTEM"),
            _ => None,
        };
        let of_catalogs = || Reject::new("0A000", "cannot reindex system catalogs concurrently");
        if let Some(command) = whole {
            if stmt.what == "SYSTEM" && stmt.concurrently {
                return Err(of_catalogs());
            }
            transaction::not_in_block(self, command)?;
            return match &stmt.name {
                Some(schema) if stmt.what == "SCHEMA" => self.require_schema(schema.name()),
                _ => Ok(()),
            };
        }
        let Some(name) = &stmt.name else { return Ok(()) };
        if self.is_system_relation(name) {
            return if stmt.concurrently { Err(of_catalogs()) } else { Ok(()) };
        }
        let schema = name.schema().map_or("pg_catalog", |schema| &**schema);
        let of_system = System::of(self.version()).is_index(schema, name.name());
        if let Some(is_index) = of_system.filter(|_| self.find_relation(name).is_none()) {
            return match (stmt.what, is_index) {
                _ if stmt.concurrently => Err(of_catalogs()),
                ("INDEX", false) => Err(Reject::new("42809", format!("\"{}\" is not an index", name.name()))),
                ("TABLE", true) => {
                    Err(Reject::new("42809", format!("\"{}\" is not a table or materialized view", name.name())))
                }
                _ => Ok(()),
            };
        }
        let at = self.relation(name)?;
        let (table_lock, index_lock) = if stmt.concurrently {
            (Lock::ShareUpdateExclusive, Lock::ShareUpdateExclusive)
        } else {
            (Lock::Share, Lock::AccessExclusive)
        };
        if stmt.what == "INDEX" {
            let Some(Object::Index(index)) = self.get(&at).map(|o| (**o).clone()) else {
                return Err(Reject::new("42809", format!("\"{}\" is not an index", at.name())));
            };
            if self.is_partitioned(&index.table) {
                transaction::not_in_block(self, "REINDEX INDEX")?;
            }
            if stmt.concurrently && index.constraint.as_ref().is_some_and(|at| at.kind == Kind::Exclusion) {
                let message = "concurrent index creation for exclusion constraints is not supported";
                return Err(Reject::new("0A000", message));
            }
            self.work(&index.table, table_lock, Work::IndexBuild);
            self.lock(&at, index_lock);
            return Ok(());
        }
        if !matches!(at.kind, Kind::Table | Kind::MaterializedView) {
            return Err(Reject::new("42809", format!("\"{}\" is not a table or materialized view", at.name())));
        }
        if self.is_partitioned(&at) {
            transaction::not_in_block(self, "REINDEX TABLE")?;
        }
        let indexes: Vec<Address> = self.catalog.indexes(&at).map(|(a, _)| a.clone()).collect();
        self.work(&at, table_lock, Work::IndexBuild);
        for index in indexes {
            self.lock(&index, index_lock);
        }
        Ok(())
    }

    /// CLUSTER.
    pub(crate) fn cluster(&mut self, stmt: &ast::Cluster) -> Result<(), Reject> {
        let Some(relation) = &stmt.relation else {
            return transaction::not_in_block(self, "CLUSTER");
        };
        let at = self.relation(relation)?;
        if !matches!(at.kind, Kind::Table | Kind::MaterializedView) {
            return Err(Reject::new("42809", format!("\"{}\" is not a table or materialized view", at.name())));
        }
        let target = super::alter_table::Target::of(at.clone(), true, Lock::AccessExclusive);
        match &stmt.index {
            Some(index) if !self.is_partitioned(&at) => self.cluster_on(&target, Some(index))?,
            Some(_) => {}
            None => {
                let marked = self.catalog.indexes(&at).any(|(_, i)| i.clustered);
                if !marked {
                    let message = format!("there is no previously clustered index for table \"{}\"", at.name());
                    return Err(Reject::new("42704", message));
                }
            }
        }
        self.work(&at, Lock::AccessExclusive, Work::Rewrite);
        Ok(())
    }

    /// VACUUM and ANALYZE.
    pub(crate) fn vacuum(&mut self, stmt: &ast::Vacuum) -> Result<(), Reject> {
        if stmt.vacuum {
            transaction::not_in_block(self, "VACUUM")?;
        }
        for (i, name) in stmt.relations.iter().enumerate() {
            let at = self.relation(name)?;
            for (_, column) in stmt.columns.iter().filter(|(place, _)| *place == i) {
                if !self.catalog.contains(&at.child(Kind::Column, column.clone())) {
                    let message = format!("column \"{column}\" of relation \"{}\" does not exist", at.name());
                    return Err(Reject::new("42703", message));
                }
            }
            if stmt.full {
                self.work(&at, Lock::AccessExclusive, Work::Rewrite);
            } else {
                self.lock(&at, Lock::ShareUpdateExclusive);
            }
        }
        Ok(())
    }
}

/// A column that UPDATE assigns twice as a whole.
fn assigned_twice(assignments: &[ast::Assignment]) -> Option<&Ident> {
    let mut whole = assignments.iter().enumerate().filter(|(_, a)| a.path.is_empty());
    whole.find(|(i, a)| assignments[..*i].iter().any(|b| b.column == a.column)).map(|(_, a)| &a.column)
}
