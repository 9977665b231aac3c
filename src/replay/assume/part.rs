//! Parts of tables and types that a statement takes for granted: what it takes away or changes must have been there.

use std::sync::Arc;

use super::{Supply, guess};
use crate::catalog::{
    Address, Column, ColumnDefault, CompositeType, Domain, Expr, Generated, Ident, Identity, Kind, Object, Policy,
    Publication, Rule, Sequence, Table, Type,
};
use crate::sql::ast::{AlterAction, AlterDomain, AlterTable, ConstraintKind, DomainAction, Name, TriggerSelector};

impl Supply<'_> {
    /// What the subcommands of an ALTER TABLE take away or change, on a table that is only assumed.
    pub(super) fn parts(&mut self, table: &Address, alter: &AlterTable) {
        if table.kind != Kind::Table {
            return;
        }
        let assumed = self.added.contains(table);
        for command in &alter.commands {
            match &command.action {
                AlterAction::TriggerState { which: TriggerSelector::Name(name), .. } => {
                    self.trigger_of(table, name);
                }
                AlterAction::RuleState { name, .. } => self.rule(table, name),
                _ if !assumed => {}
                AlterAction::ColumnDefault { column, default: None } => {
                    let at = table.child(Kind::ColumnDefault, column.clone());
                    if !self.catalog.contains(&at) {
                        self.add(at, ColumnDefault { expr: Expr::text("NULL") });
                    }
                }
                AlterAction::SetExpression { column, .. } | AlterAction::DropExpression { column, .. } => {
                    let generated = Some(Generated { expr: Expr::text("NULL"), stored: true });
                    self.column(table, column, |c| c.generated = generated);
                }
                AlterAction::SetIdentity { column, .. } | AlterAction::DropIdentity { column, .. } => {
                    self.identity(table, column);
                }
                AlterAction::RowSecurity { enable: false } => self.table_with(table, |t| t.row_security = true),
                AlterAction::ForceRowSecurity { force: false } => {
                    self.table_with(table, |t| t.force_row_security = true);
                }
                _ => {}
            }
        }
    }

    fn table_with(&mut self, table: &Address, change: impl FnOnce(&mut Table)) {
        if let Some(Object::Table(there)) = self.catalog.get(table).map(|o| (**o).clone()) {
            let mut there = there;
            change(&mut there);
            self.catalog.put(table.clone(), Arc::new(there.into()), Arc::default());
        }
    }

    fn column(&mut self, table: &Address, name: &Ident, change: impl FnOnce(&mut Column)) {
        let at = table.child(Kind::Column, name.clone());
        if let Some(Object::Column(there)) = self.catalog.get(&at).map(|o| (**o).clone()) {
            let mut there = there;
            change(&mut there);
            self.catalog.put(at, Arc::new(there.into()), Arc::default());
        }
    }

    /// An identity, BY DEFAULT, with its sequence.
    fn identity(&mut self, table: &Address, column: &Ident) {
        let at = table.child(Kind::Identity, column.clone());
        if self.catalog.contains(&at) {
            return;
        }
        self.column(table, column, |c| {
            c.ty = Type::builtin("int8");
            c.not_null = true;
        });
        let name: Ident = format!("{}_{column}_seq", table.name()).into();
        let sequence = Address::of(Kind::Sequence, table.path.parts()[0].clone(), name);
        let owned_by = Some(table.child(Kind::Column, column.clone()));
        self.add(sequence.clone(), Sequence { owned_by, identity: true, ..Sequence::plain(Type::builtin("int8")) });
        self.add(at, Identity { always: false, sequence });
    }

    /// A policy of a table.
    pub(super) fn policy(&mut self, table: &Name, name: &Ident) {
        let table = self.table(table, guess::Columns::default());
        let at = table.child(Kind::Policy, name.clone());
        if table.kind == Kind::Table && !self.catalog.contains(&at) {
            let roles = vec!["public".into()];
            let using = Some(Expr::text("false"));
            self.add(at, Policy { permissive: true, command: "ALL".into(), roles, using, check: None });
        }
    }

    /// A rule of a table.
    pub(super) fn rule(&mut self, table: &Address, name: &Ident) {
        let at = table.child(Kind::Rule, name.clone());
        if !self.catalog.contains(&at) {
            let actions = Vec::new();
            self.add(at, Rule { event: "DELETE".into(), instead: true, condition: None, actions, enabled: 'O' });
        }
    }

    /// A publication of some tables.
    pub(super) fn publication(&mut self, name: &Ident) {
        let at = Address::top(Kind::Publication, name.clone());
        if !self.catalog.contains(&at) {
            let publish = ["insert", "update", "delete", "truncate"].map(Ident::from).to_vec();
            self.add(at, Publication { all_tables: false, publish, via_root: false, generated: false });
        }
    }

    /// A domain that is altered, over a type that its new condition fits.
    pub(super) fn domain(&mut self, alter: &AlterDomain) {
        let mut columns = guess::Columns::default();
        if let DomainAction::AddConstraint(constraint) = &alter.action
            && let ConstraintKind::Check(condition) = &constraint.kind
        {
            columns.condition(condition);
        }
        let value = columns.into_types().find(|(name, ..)| name == "value").map(|(_, ty, _)| ty);
        self.schema(alter.name.schema());
        let schema = alter.name.schema().cloned().unwrap_or_else(|| "public".into());
        let at = Address::of(Kind::Domain, schema, alter.name.name().clone());
        if !self.catalog.contains(&at) {
            let base = value.unwrap_or_else(|| Type::builtin("text"));
            self.add(at, Domain { base, collation: None, not_null: false, default: None });
        }
    }

    /// A composite type with attributes.
    pub(super) fn composite(&mut self, name: &Name, attributes: &[&Ident]) {
        self.schema(name.schema());
        let schema = name.schema().cloned().unwrap_or_else(|| "public".into());
        let at = Address::of(Kind::CompositeType, schema, name.name().clone());
        if !self.catalog.contains(&at) {
            self.add(at.clone(), CompositeType {});
        }
        self.columns_of(&at, attributes);
    }

    /// Columns of a view or attributes of a type.
    pub(super) fn columns_of(&mut self, at: &Address, names: &[&Ident]) {
        for name in names {
            let column = at.child(Kind::Column, (*name).clone());
            if !self.catalog.contains(&column) {
                self.add(column, Column::plain(Type::builtin("int4"), None, 1000));
            }
        }
    }
}
