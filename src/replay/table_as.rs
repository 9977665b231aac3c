//! CREATE TABLE AS and SELECT INTO.

use std::collections::BTreeMap;

use crate::catalog::{Address, Kind, ReplicaIdentity, Table, Touches};
use crate::sql::ast::CreateTableAs;

use super::cx::Cx;
use super::{Reject, options};

impl Cx<'_> {
    /// CREATE TABLE AS. A materialized view is not made here.
    pub(crate) fn create_table_as(&mut self, stmt: &CreateTableAs) -> Result<(), Reject> {
        let target = &stmt.target;
        let (schema, persistence) = self.creation_place(&target.name, target.persistence)?;
        let name = target.name.name().clone();
        if let Some((existing, _)) = self.catalog.relation(&schema, &name) {
            let message = format!("relation \"{name}\" already exists");
            if stmt.if_not_exists {
                self.notice(format!("{message}, skipping"), Some(existing));
                return Ok(());
            }
            return Err(Reject::new("42P07", message));
        }
        let at = Address::of(Kind::Table, schema, name);
        self.require_free_name(&at)?;
        let mut reloptions = BTreeMap::new();
        options::merge(&mut reloptions, &target.options, options::Of::Heap, false)?;
        let table = Table {
            persistence,
            partition_by: None,
            partition_of: None,
            inherits: Vec::new(),
            of_type: None,
            options: reloptions,
            tablespace: target.tablespace.clone().filter(|t| t != "pg_default"),
            access_method: target.access_method.clone().filter(|m| m != "heap"),
            replica_identity: ReplicaIdentity::Default,
            row_security: false,
            force_row_security: false,
        };
        self.create(at.clone(), table);
        self.opaque("the columns come from a query", Touches::Objects(vec![at]));
        Ok(())
    }
}
