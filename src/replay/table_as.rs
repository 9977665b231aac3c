//! CREATE TABLE AS and SELECT INTO.

use crate::catalog::{Address, Kind, Table, Touches};
use crate::expr::{self, Failure, Scope};
use crate::sql::ast::{CreateTableAs, Into_, Query, QueryBody, Stmt};

use super::column::ColumnSpec;
use super::cx::Cx;
use super::{Reject, options, utility};

/// The target of SELECT INTO.
pub(crate) fn into(query: &Query) -> Option<&Into_> {
    match &query.body {
        QueryBody::Select(select) => select.into.as_deref(),
        QueryBody::SetOp { left, .. } => into(left),
        QueryBody::Values(_) => None,
    }
}

/// Takes INTO away: what is left is the query that fills the table.
fn clear_into(query: &mut Query) {
    match &mut query.body {
        QueryBody::Select(select) => select.into = None,
        QueryBody::SetOp { left, .. } => clear_into(left),
        QueryBody::Values(_) => {}
    }
}

impl Cx<'_> {
    /// CREATE TABLE AS. A materialized view is not made here.
    pub(crate) fn create_table_as(&mut self, stmt: &CreateTableAs) -> Result<(), Reject> {
        if let Some(name) = &stmt.execute {
            let statement = utility::prepared(self, name)?;
            let query = match &*statement {
                Stmt::Query(query) => Some(&**query),
                _ => None,
            };
            return self.table_of_query(&stmt.target, query, stmt.if_not_exists, !stmt.no_data);
        }
        self.table_of_query(&stmt.target, stmt.query.as_ref(), stmt.if_not_exists, !stmt.no_data)
    }

    /// SELECT INTO.
    pub(crate) fn select_into(&mut self, target: &Into_, query: &Query) -> Result<(), Reject> {
        let mut query = query.clone();
        clear_into(&mut query);
        self.table_of_query(target, Some(&query), false, true)
    }

    fn table_of_query(
        &mut self,
        target: &Into_,
        query: Option<&Query>,
        if_not_exists: bool,
        with_data: bool,
    ) -> Result<(), Reject> {
        let mut unknown = None;
        let mut filled_from = None;
        let mut columns = Vec::new();
        match query {
            Some(query) => {
                self.query_locks(query);
                let scope = Scope {
                    catalog: &self.catalog,
                    session: &self.session,
                    source: &self.statement.source,
                    columns: Vec::new(),
                    value: None,
                };
                match expr::read_query(query, &[], &scope) {
                    Ok((tree, found)) => {
                        columns = found;
                        filled_from = Some(tree).filter(|_| with_data);
                    }
                    // What is no column may be a variable.
                    Err(Failure::Reject(reject)) if self.in_block && reject.sqlstate == "42703" => {
                        unknown = Some(format!("{}, unless it is a variable", reject.message));
                    }
                    Err(Failure::Reject(reject)) if reject.sqlstate == "42P02" => {
                        unknown = Some("the types of its parameters are not known".to_owned());
                    }
                    Err(Failure::Reject(reject)) => return Err(reject),
                    Err(Failure::Unknown(reason)) => unknown = Some(reason),
                }
            }
            None => unknown = Some("the prepared statement is no query".to_owned()),
        }
        let (schema, persistence) = self.creation_place(&target.name, target.persistence)?;
        let name = target.name.name().clone();
        if let Some((existing, _)) = self.catalog.relation(&schema, &name) {
            let message = format!("relation \"{name}\" already exists");
            if if_not_exists {
                self.notice(format!("{message}, skipping"), Some(existing));
                return Ok(());
            }
            return Err(Reject::new("42P07", message));
        }
        let at = Address::of(Kind::Table, schema, name);
        self.on_commit(&at, target.on_commit, persistence)?;
        if let Some(query) = &filled_from {
            super::view::check_runs(self, query)?;
        }
        if unknown.is_none() && target.columns.len() > columns.len() {
            return Err(Reject::new("42601", "too many column names were specified"));
        }
        for (column, name) in columns.iter_mut().zip(&target.columns) {
            column.name = name.clone();
        }
        self.require_free_name(&at)?;
        let mut reloptions = crate::catalog::Options::new();
        options::merge(&mut reloptions, &target.options, options::Of::Heap, false)?;
        let toasted = unknown.is_some() || self.needs_toast(columns.iter().map(|c| (&c.ty, None)));
        if !toasted {
            reloptions.retain(|name, _| !name.starts_with("toast."));
        }
        let tablespace = target.tablespace.clone().or_else(|| self.setting_name("default_tablespace"));
        tablespace.as_ref().map_or(Ok(()), super::alter_misc::check_tablespace)?;
        let table = Table {
            options: reloptions,
            tablespace: tablespace.filter(|t| t != "pg_default"),
            access_method: target
                .access_method
                .clone()
                .or_else(|| self.setting_name("default_table_access_method"))
                .filter(|m| m != "heap"),
            toasted,
            ..Table::plain(persistence)
        };
        for (i, column) in columns.iter().enumerate() {
            if columns[..i].iter().any(|c| c.name == column.name) {
                return Err(Reject::new("42701", format!("column \"{}\" specified more than once", column.name)));
            }
        }
        self.create(at.clone(), table);
        for (position, column) in (1..).zip(columns) {
            let mut spec = ColumnSpec::new(column.name.clone(), column.ty);
            spec.collation = column.collation;
            self.check_attribute(&spec)?;
            let object = self.column_object(&spec, position, &[])?;
            self.create(at.child(Kind::Column, column.name), object);
        }
        if let Some(reason) = unknown {
            self.opaque(format!("the columns come from a query: {reason}"), Touches::Objects(vec![at]));
        }
        Ok(())
    }
}
