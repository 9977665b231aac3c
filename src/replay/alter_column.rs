//! ALTER TABLE … ADD COLUMN, DROP COLUMN, and ALTER COLUMN in all forms but TYPE.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::catalog::{
    Address, Column, ColumnDefault, Generated, Ident, Identity, Kind, Object, PartitionOf, Version, Volatility,
};
use crate::expr::{self, Use};
use crate::sql::ast::{self, Behavior, ColumnDef, ColumnRef, Option_};

use super::alter_table::{Queue, Target};
use super::column::{ColumnSpec, Definition, Formula, is_system_column};
use super::constraint::{name_column, no_column};
use super::cx::Cx;
use super::{Cause, Lock, Reject, Work, depend, options, sequence_options};

impl Cx<'_> {
    /// A column that a subcommand names.
    ///
    /// # Errors
    ///
    /// `column "x" of relation "t" does not exist`, or `cannot alter system column "ctid"`.
    pub(crate) fn altered_column(&self, table: &Address, name: &str) -> Result<Column, Reject> {
        if let Some(column) = self.column(table, name) {
            return Ok(column);
        }
        if is_system_column(name) {
            return Err(Reject::new("0A000", format!("cannot alter system column \"{name}\"")));
        }
        Err(no_column(name, table))
    }

    /// How many parents of a table have the column: `attinhcount`.
    pub(crate) fn inheritance_count(&self, table: &Address, column: &str) -> usize {
        self.catalog.parents(table).iter().filter(|p| self.column(p, column).is_some()).count()
    }

    /// ADD COLUMN.
    pub(crate) fn add_column<'s>(
        &mut self,
        target: &Target,
        column: &'s ColumnDef,
        if_not_exists: bool,
        queue: &mut Queue<'s>,
    ) -> Result<(), Reject> {
        let table = &target.at;
        if self.is_partition(table) {
            return Err(Reject::new("42809", "cannot add column to a partition"));
        }
        if is_system_column(&column.name) {
            let message = format!("column name \"{}\" conflicts with a system column name", column.name);
            return Err(Reject::new("42701", message));
        }
        if self.column(table, &column.name).is_some() {
            let message = format!("column \"{}\" of relation \"{}\" already exists", column.name, table.name());
            if if_not_exists {
                let at = table.child(Kind::Column, column.name.clone());
                self.notice(format!("{message}, skipping"), Some(at));
                return Ok(());
            }
            return Err(Reject::new("42701", message));
        }
        let children = self.children_of(table);
        let mut definition = Definition::new(table.clone(), self.persistence_of(table));
        definition.alter = true;
        self.define_column(&mut definition, column)?;
        let spec = definition.columns[0].clone();
        if let Some(reject) = definition.sequence_refused.take() {
            return Err(reject);
        }
        let shares = self.version() >= Version(17) && self.is_partitioned(table);
        if spec.identity.is_some() && target.recurse && !children.is_empty() && !shares {
            let message = "cannot recursively add identity column to table that has child tables";
            return Err(Reject::new("42P16", message));
        }
        self.check_not_part_of_itself(table, &spec.ty)?;
        self.check_attribute(&spec)?;
        // A column without a default has NULL in every row, which a foreign key lets pass.
        let skip_foreign_keys = spec.default.is_none() && spec.identity.is_none() && spec.generated.is_none();
        self.store_column(table, &spec, target.lock, true)?;
        if !target.recurse && !children.is_empty() {
            return Err(Reject::new("42P16", "column must be added to child tables too"));
        }
        self.add_column_to_children(table, &spec, target.lock)?;
        self.queue_definition(target, definition, skip_foreign_keys, queue)
    }

    /// Stores a new column with its default and identity, and records what has to be done to the rows.
    fn store_column(&mut self, table: &Address, spec: &ColumnSpec<'_>, lock: Lock, local: bool) -> Result<(), Reject> {
        let position = self.catalog.columns(table).iter().map(|(_, c)| c.position).max().unwrap_or(0) + 1;
        let mut scope = self.columns_in_scope(table);
        scope.push(expr::ScopeColumn {
            relation: table.name().clone(),
            at: table.child(Kind::Column, spec.name.clone()),
            ty: spec.ty.clone(),
            collation: spec.collation.clone(),
        });
        let mut settled = spec.clone();
        if let Some((formula, stored)) = &spec.generated {
            let mut generated = self.generated_columns(table);
            generated.push(spec.name.clone());
            let expr = self.generation(&spec.name, &spec.ty, formula, &scope, &generated)?;
            settled.generated = Some((Formula::Known(expr), *stored));
        }
        let mut object = self.column_object(&settled, position, &scope)?;
        object.local = local;
        self.create(table.child(Kind::Column, spec.name.clone()), object);
        if let Some(default) = &spec.default {
            self.store_default(table, &spec.name, default)?;
        }
        if let Some((always, sequence)) = &spec.identity {
            self.store_identity(table, &spec.name, *always, sequence.clone());
        }
        if table.kind != Kind::Table || self.is_partitioned(table) {
            return Ok(());
        }
        let stored = self.get(&table.child(Kind::ColumnDefault, spec.name.clone())).cloned();
        let volatile = match (stored.as_deref(), &spec.default) {
            (Some(Object::ColumnDefault(default)), Some(formula)) => self.is_volatile(&default.expr, formula),
            _ => false,
        };
        if let Some(Object::ColumnDefault(default)) = stored.as_deref() {
            check_in_range(&default.expr, &spec.ty)?;
            expr::check_run(&default.expr, &self.catalog, &self.session)?;
        }
        if let (Some(column), Some((_, true))) = (self.column(table, &spec.name), &spec.generated)
            && let Some(generated) = &column.generated
        {
            expr::check_run(&generated.expr, &self.catalog, &self.session)?;
        }
        let constrained = self.domain_has_constraints(&spec.ty);
        let rewrites = spec.identity.is_some()
            || volatile
            || matches!(spec.generated, Some((_, true)))
            || (constrained && spec.generated.is_none());
        if rewrites || stored.is_some() || spec.generated.is_some() {
            self.rewritten.push(table.clone());
        }
        if rewrites {
            self.work(table, lock, Work::Rewrite);
        } else if spec.not_null && stored.is_none() {
            self.work(table, lock, Work::Scan);
        }
        Ok(())
    }

    /// The columns of a table that are generated.
    fn generated_columns(&self, table: &Address) -> Vec<Ident> {
        let columns = self.catalog.columns(table).into_iter();
        columns.filter(|(_, c)| c.generated.is_some()).map(|(name, _)| name.clone()).collect()
    }

    fn add_column_to_children(&mut self, table: &Address, spec: &ColumnSpec<'_>, lock: Lock) -> Result<(), Reject> {
        for child in self.children_of(table) {
            self.lock(&child, Lock::AccessExclusive);
            if let Some(mut existing) = self.column(&child, &spec.name) {
                if existing.ty != spec.ty {
                    let message =
                        format!("child table \"{}\" has different type for column \"{}\"", child.name(), spec.name);
                    return Err(Reject::new("42804", message));
                }
                if existing.collation != spec.collation {
                    let message = format!(
                        "child table \"{}\" has different collation for column \"{}\"",
                        child.name(),
                        spec.name
                    );
                    return Err(Reject::new("42P21", message));
                }
                self.notice(
                    format!("merging definition of column \"{}\" for child \"{}\"", spec.name, child.name()),
                    Some(child.child(Kind::Column, spec.name.clone())),
                );
                if self.is_partition(&child) {
                    existing.local = false;
                    self.alter(&child.child(Kind::Column, spec.name.clone()), existing);
                }
                continue;
            }
            self.check_not_part_of_itself(&child, &spec.ty)?;
            let mut copy = spec.clone();
            copy.local = false;
            self.because(Cause::Implied, |cx| {
                // Partitions share that of their parent, from 17 on; others have none.
                copy.identity = None;
                cx.store_column(&child, &copy, lock, false)?;
                cx.add_column_to_children(&child, &copy, lock)
            })?;
        }
        Ok(())
    }

    /// The partitioned table and the bound, if a table is a partition.
    pub(crate) fn partition_of(&self, table: &Address) -> Option<&PartitionOf> {
        self.get(table)?.partition_of()
    }

    /// Whether a table is a partition.
    pub(crate) fn is_partition(&self, table: &Address) -> bool {
        self.partition_of(table).is_some()
    }

    /// Whether a default gives another value for every row, so that rows that are there must be written.
    pub(crate) fn is_volatile(&self, resolved: &crate::catalog::Expr, formula: &Formula<'_>) -> bool {
        if let Some(volatility) = expr::volatility(resolved, &self.catalog, self.session.version) {
            return volatility == Volatility::Volatile;
        }
        match formula {
            Formula::Written(written) => super::volatile::calls_volatile(self, written),
            Formula::Known(_) => false,
        }
    }

    /// Whether a type is a domain with constraints of its own or below.
    pub(crate) fn domain_has_constraints(&self, ty: &crate::catalog::Type) -> bool {
        if ty.array {
            return false;
        }
        let at = Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone());
        match self.get(&at).map(|o| &**o) {
            Some(Object::Domain(domain)) => {
                domain.not_null
                    || self.catalog.children(&at).any(|(a, _)| a.kind == Kind::DomainCheck)
                    || self.domain_has_constraints(&domain.base.clone())
            }
            _ => false,
        }
    }

    /// DROP COLUMN.
    pub(crate) fn drop_column(
        &mut self,
        target: &Target,
        name: &Ident,
        if_exists: bool,
        behavior: Behavior,
    ) -> Result<(), Reject> {
        let table = &target.at;
        if self.column(table, name).is_none() {
            if is_system_column(name) {
                return Err(Reject::new("0A000", format!("cannot drop system column \"{name}\"")));
            }
            let reject = no_column(name, table);
            if if_exists {
                self.notice(format!("{}, skipping", reject.message), Some(table.clone()));
                return Ok(());
            }
            return Err(reject);
        }
        if self.inheritance_count(table, name) > 0 {
            return Err(Reject::new("42P16", format!("cannot drop inherited column \"{name}\"")));
        }
        let mut going = Vec::new();
        self.columns_to_drop(table, name, target.recurse, &mut going, &mut BTreeMap::new())?;
        let place = self.place_of_column(table, name);
        self.bereave(&going);
        depend::drop_objects(self, &going, behavior)?;
        self.forget_column(table, place);
        Ok(())
    }

    /// `ATExecDropColumn` for one table and its children. `left` counts the parents from which the column of a child does not
    /// come any more.
    fn columns_to_drop(
        &mut self,
        table: &Address,
        name: &Ident,
        recurse: bool,
        going: &mut Vec<Address>,
        left: &mut BTreeMap<Address, usize>,
    ) -> Result<(), Reject> {
        let at = table.child(Kind::Column, name.clone());
        self.check_not_partition_key(table, &at, "drop")?;
        let children = self.children_of(table);
        if !recurse && !children.is_empty() && self.is_partitioned(table) {
            return Err(Reject::new(
                "42P16",
                "cannot drop column from only the partitioned table when partitions exist",
            )
            .hint("Do not specify the ONLY keyword."));
        }
        for child in children {
            let Some(mut column) = self.column(&child, name) else { continue };
            self.lock(&child, Lock::AccessExclusive);
            let gone = left.entry(child.clone()).or_default();
            let elsewhere = self.inheritance_count(&child, name) > *gone + 1;
            *gone += 1;
            if recurse && !elsewhere && !column.local {
                self.because(Cause::Cascaded, |cx| cx.columns_to_drop(&child, name, true, going, left))?;
            } else if !column.local && !recurse {
                column.local = true;
                self.alter(&child.child(Kind::Column, name.clone()), column);
            }
        }
        going.push(at);
        Ok(())
    }

    /// Marks the CHECK constraints that stay where the ones that they are inherited from go with their columns.
    fn bereave(&mut self, columns: &[Address]) {
        for column in columns {
            let Some(table) = self.relation_of(column) else { continue };
            let inherited: Vec<Ident> = self
                .catalog
                .referrers(column)
                .filter(|at| matches!(self.get(at).map(|o| &**o), Some(Object::Check(check)) if !check.no_inherit))
                .map(|at| at.name().clone())
                .collect();
            for child in self.children_of(&table) {
                for name in &inherited {
                    let at = child.child(Kind::Check, name.clone());
                    if let Some(Object::Check(mut check)) = self.get(&at).map(|o| (**o).clone()) {
                        check.bereft = true;
                        self.because(Cause::Cascaded, |cx| cx.alter(&at, check));
                    }
                }
            }
        }
    }

    /// A column of the partition key stays as it is.
    pub(crate) fn check_not_partition_key(&self, table: &Address, column: &Address, verb: &str) -> Result<(), Reject> {
        let Some(Object::Table(object)) = self.get(table).map(|o| &**o) else { return Ok(()) };
        let Some(by) = &object.partition_by else { return Ok(()) };
        for key in &by.keys {
            let mut named = key.column.as_ref() == Some(column);
            if let Some(expr) = &key.expr {
                crate::catalog::Refs::refs(expr, &mut |r| named |= r == column);
            }
            if named {
                let message = format!(
                    "cannot {verb} column \"{}\" because it is part of the partition key of relation \"{}\"",
                    column.name(),
                    table.name()
                );
                return Err(Reject::new("42P16", message));
            }
        }
        Ok(())
    }

    /// The table itself and, unless ONLY was said, everything below it that has the column.
    pub(crate) fn with_children(&self, target: &Target) -> Vec<Address> {
        let mut out = vec![target.at.clone()];
        if target.recurse && !target.spread {
            out.extend(self.descendants(&target.at));
        }
        out
    }

    /// SET DEFAULT and DROP DEFAULT.
    pub(crate) fn alter_default(
        &mut self,
        target: &Target,
        column: &Ident,
        default: Option<&ast::Expr>,
    ) -> Result<(), Reject> {
        for (i, table) in self.with_children(target).into_iter().enumerate() {
            let object = self.altered_column(&table, column)?;
            if self.identity_of(&table, column).is_some() {
                let message = format!("column \"{column}\" of relation \"{}\" is an identity column", table.name());
                let reject = Reject::new("42601", message);
                return Err(match default {
                    Some(_) => reject,
                    None => reject.hint("Use ALTER TABLE ... ALTER COLUMN ... DROP IDENTITY instead."),
                });
            }
            if let Some(generated) = &object.generated {
                let message = format!("column \"{column}\" of relation \"{}\" is a generated column", table.name());
                let reject = Reject::new("42601", message);
                return Err(match default {
                    Some(_) if self.version().0 >= 17 => {
                        reject.hint("Use ALTER TABLE ... ALTER COLUMN ... SET EXPRESSION instead.")
                    }
                    None if generated.stored => {
                        reject.hint("Use ALTER TABLE ... ALTER COLUMN ... DROP EXPRESSION instead.")
                    }
                    _ => reject,
                });
            }
            let cause = if i == 0 { self.cause } else { Cause::Implied };
            self.because(cause, |cx| cx.replace_default(&table, column, &object, default))?;
        }
        Ok(())
    }

    fn replace_default(
        &mut self,
        table: &Address,
        column: &Ident,
        object: &Column,
        default: Option<&ast::Expr>,
    ) -> Result<(), Reject> {
        let at = table.child(Kind::ColumnDefault, column.clone());
        let Some(written) = default else {
            self.remove(&at);
            return Ok(());
        };
        let formula = Formula::Written(Cow::Borrowed(written));
        let expr =
            self.formula(&formula, &Use::Default(object.ty.clone()), table).map_err(|r| name_column(r, column))?;
        if expr::is_null_constant(&expr) {
            self.remove(&at);
        } else if self.catalog.contains(&at) {
            self.alter(&at, ColumnDefault { expr });
        } else {
            self.create(at, ColumnDefault { expr });
        }
        Ok(())
    }

    /// SET EXPRESSION AS (17).
    pub(crate) fn set_expression(
        &mut self,
        target: &Target,
        column: &Ident,
        written: &ast::Expr,
    ) -> Result<(), Reject> {
        for table in self.with_children(target) {
            let mut object = self.altered_column(&table, column)?;
            let Some(generated) = object.generated.clone() else {
                let message = format!("column \"{column}\" of relation \"{}\" is not a generated column", table.name());
                return Err(Reject::new("55000", message));
            };
            let checked = self.catalog.children(&table).any(|(at, _)| at.kind == Kind::Check);
            if !generated.stored && checked {
                let message = "ALTER TABLE / SET EXPRESSION is not supported for virtual generated columns in tables with check constraints";
                return Err(Reject::new("0A000", message).detail(format!(
                    "Column \"{column}\" of relation \"{}\" is a virtual generated column.",
                    table.name()
                )));
            }
            let published = self.catalog.children(&table).any(|(at, _)| at.kind == Kind::PublicationTable);
            if !generated.stored && published {
                let message = "ALTER TABLE / SET EXPRESSION is not supported for virtual generated columns in tables that are part of a publication";
                return Err(Reject::new("0A000", message).detail(format!(
                    "Column \"{column}\" of relation \"{}\" is a virtual generated column.",
                    table.name()
                )));
            }
            let formula = Formula::Written(Cow::Borrowed(written));
            let scope = self.columns_in_scope(&table);
            let expr = self.generation(column, &object.ty, &formula, &scope, &self.generated_columns(&table))?;
            if !generated.stored {
                self.check_virtual(column, &object.ty, &expr, &scope)?;
            }
            object.generated = Some(Generated { expr, stored: generated.stored });
            self.alter(&table.child(Kind::Column, column.clone()), object);
            if generated.stored && !self.is_partitioned(&table) {
                self.rewritten.push(table.clone());
                self.work(&table, target.lock, Work::Rewrite);
            }
        }
        Ok(())
    }

    /// DROP EXPRESSION.
    pub(crate) fn drop_expression(&mut self, target: &Target, column: &Ident, if_exists: bool) -> Result<(), Reject> {
        for table in self.with_children(target) {
            let mut object = self.altered_column(&table, column)?;
            match &object.generated {
                Some(g) if !g.stored => {
                    let message = "ALTER TABLE / DROP EXPRESSION is not supported for virtual generated columns";
                    return Err(Reject::new("0A000", message).detail(format!(
                        "Column \"{column}\" of relation \"{}\" is a virtual generated column.",
                        table.name()
                    )));
                }
                Some(_) => {
                    object.generated = None;
                    self.alter(&table.child(Kind::Column, column.clone()), object);
                }
                None => {
                    let what = if self.version().0 >= 18 { "generated" } else { "stored generated" };
                    let message =
                        format!("column \"{column}\" of relation \"{}\" is not a {what} column", table.name());
                    if !if_exists {
                        return Err(Reject::new("55000", message));
                    }
                    self.notice(format!("{message}, skipping"), None);
                    return Ok(());
                }
            }
        }
        Ok(())
    }

    /// SET STATISTICS.
    pub(crate) fn set_statistics(
        &mut self,
        target: &Target,
        column: &ColumnRef,
        value: Option<i32>,
    ) -> Result<(), Reject> {
        let value = match value {
            None | Some(-1) => None,
            Some(n) if n < -1 => return Err(Reject::new("22023", format!("statistics target {n} is too low"))),
            Some(n) => Some(n.min(10_000)),
        };
        if let Some(Object::Index(index)) = self.get(&target.at).map(|o| &**o) {
            let place = super::index_key::key_with_statistics(&target.at, index, column)?;
            let mut index = index.clone();
            index.keys[place].statistics = value;
            self.alter(&target.at, index);
            return Ok(());
        }
        let ColumnRef::Name(name) = column else {
            return Err(Reject::new("0A000", "cannot refer to non-index column by number"));
        };
        for table in self.with_children(target) {
            let mut object = self.altered_column(&table, name)?;
            object.statistics = value;
            self.alter(&table.child(Kind::Column, name.clone()), object);
        }
        Ok(())
    }

    /// ALTER COLUMN … SET (…) and RESET (…).
    pub(crate) fn set_column_options(
        &mut self,
        target: &Target,
        column: &Ident,
        written: &[Option_],
        reset: bool,
    ) -> Result<(), Reject> {
        let mut object = self.altered_column(&target.at, column)?;
        for option in written {
            if !matches!(&*option.name, "n_distinct" | "n_distinct_inherited") {
                return Err(Reject::new("22023", format!("unrecognized parameter \"{}\"", option.name)));
            }
            if reset {
                object.options.remove(&option.name);
            } else {
                object.options.insert(option.name.clone(), options::value(option));
            }
        }
        self.alter(&target.at.child(Kind::Column, column.clone()), object);
        Ok(())
    }

    /// SET STORAGE.
    pub(crate) fn set_storage(&mut self, target: &Target, column: &Ident, storage: &Ident) -> Result<(), Reject> {
        for table in self.with_children(target) {
            let mut object = self.altered_column(&table, column)?;
            object.storage = self.written_storage(Some(storage), &object.ty)?;
            self.alter(&table.child(Kind::Column, column.clone()), object);
        }
        Ok(())
    }

    /// SET COMPRESSION.
    pub(crate) fn set_compression(&mut self, target: &Target, column: &Ident, method: &Ident) -> Result<(), Reject> {
        let mut object = self.altered_column(&target.at, column)?;
        object.compression = self.written_compression(Some(method), &object.ty)?;
        self.alter(&target.at.child(Kind::Column, column.clone()), object);
        Ok(())
    }

    /// What makes a column an identity column: from 17 on that of a partitioned table is that of its partitions, too.
    pub(crate) fn identity_of(&self, table: &Address, column: &Ident) -> Option<&Identity> {
        if let Some(Object::Identity(own)) = self.get(&table.child(Kind::Identity, column.clone())).map(|o| &**o) {
            return Some(own);
        }
        let place = self.partition_of(table).filter(|_| self.version() >= Version(17))?;
        self.identity_of(&place.parent, column)
    }

    /// From 17 on a partitioned table and its partitions share their identity columns.
    fn check_identity_place(&self, target: &Target, what: &str) -> Result<(), Reject> {
        let table = &target.at;
        if self.version() < Version(17) {
            return Ok(());
        }
        if self.is_partitioned(table) && !target.recurse {
            return Err(Reject::new("42P16", format!("cannot {what} of only the partitioned table"))
                .hint("Do not specify the ONLY keyword."));
        }
        if self.is_partition(table) {
            return Err(Reject::new("42P16", format!("cannot {what} of a partition")));
        }
        Ok(())
    }

    /// ADD GENERATED … AS IDENTITY.
    pub(crate) fn add_identity(
        &mut self,
        target: &Target,
        column: &Ident,
        always: bool,
        written: &[Option_],
    ) -> Result<(), Reject> {
        let table = &target.at;
        let object = self.altered_column(table, column)?;
        // The sequence is made first.
        let definition = Definition::new(table.clone(), self.persistence_of(table));
        let sequence = self.serial_sequence(&definition, column, object.ty.clone(), Some(written))?;
        self.check_identity_place(target, "add identity to a column")?;
        if !object.not_null {
            let message = format!(
                "column \"{column}\" of relation \"{}\" must be declared NOT NULL before identity can be added",
                table.name()
            );
            return Err(Reject::new("55000", message));
        }
        if let Some((at, _)) = self.not_null_of(table, column).filter(|(_, n)| !n.validated) {
            return Err(super::constraint::not_valid(at.name(), table.name()));
        }
        let at = table.child(Kind::Identity, column.clone());
        if self.catalog.contains(&at) {
            let message = format!("column \"{column}\" of relation \"{}\" is already an identity column", table.name());
            return Err(Reject::new("55000", message));
        }
        if self.catalog.contains(&table.child(Kind::ColumnDefault, column.clone())) {
            let message = format!("column \"{column}\" of relation \"{}\" already has a default value", table.name());
            return Err(Reject::new("55000", message));
        }
        self.store_identity(table, column, always, sequence);
        Ok(())
    }

    /// SET GENERATED, SET sequence options, RESTART.
    pub(crate) fn set_identity(&mut self, target: &Target, column: &Ident, written: &[Option_]) -> Result<(), Reject> {
        let table = &target.at;
        self.check_identity_place(target, "change identity column")?;
        self.altered_column(table, column)?;
        let at = table.child(Kind::Identity, column.clone());
        let Some(Object::Identity(mut identity)) = self.get(&at).map(|o| (**o).clone()) else {
            let message = format!("column \"{column}\" of relation \"{}\" is not an identity column", table.name());
            return Err(Reject::new("55000", message));
        };
        let (generated, options): (Vec<&Option_>, Vec<&Option_>) = written.iter().partition(|o| o.name == "generated");
        if let Some(option) = generated.first() {
            identity.always = match &option.value {
                Some(ast::OptionValue::Integer(code)) => *code == i64::from(b'a'),
                Some(ast::OptionValue::Boolean(always)) => *always,
                Some(value) => value.to_text().starts_with('a'),
                None => identity.always,
            };
            self.alter(&at, identity.clone());
        }
        let options: Vec<Option_> = options.into_iter().filter(|o| o.name != "restart").cloned().collect();
        if !options.is_empty()
            && let Some(Object::Sequence(mut sequence)) = self.get(&identity.sequence).map(|o| (**o).clone())
        {
            sequence_options::apply(&mut sequence, &options, None, false)?;
            self.because(Cause::Implied, |cx| cx.alter(&identity.sequence, sequence));
        }
        Ok(())
    }

    /// DROP IDENTITY.
    pub(crate) fn drop_identity(&mut self, target: &Target, column: &Ident, if_exists: bool) -> Result<(), Reject> {
        let table = &target.at;
        self.check_identity_place(target, "drop identity from a column")?;
        self.altered_column(table, column)?;
        let at = table.child(Kind::Identity, column.clone());
        let Some(Object::Identity(identity)) = self.get(&at).map(|o| (**o).clone()) else {
            let message = format!("column \"{column}\" of relation \"{}\" is not an identity column", table.name());
            if if_exists {
                self.notice(format!("{message}, skipping"), None);
                return Ok(());
            }
            return Err(Reject::new("55000", message));
        };
        self.remove(&at);
        self.because(Cause::Implied, |cx| depend::remove(cx, &identity.sequence));
        Ok(())
    }
}

/// A constant that a new column is filled with has to fit; as the default of a column without rows it need not.
fn check_in_range(default: &crate::catalog::Expr, ty: &crate::catalog::Type) -> Result<(), Reject> {
    let (name, low, high) = match &*ty.name {
        "int2" if ty.is("int2") => ("smallint", i64::from(i16::MIN), i64::from(i16::MAX)),
        "int4" if ty.is("int4") => ("integer", i64::from(i32::MIN), i64::from(i32::MAX)),
        _ => return Ok(()),
    };
    let text = expr::print(default);
    let number = text.strip_prefix('\'').and_then(|t| t.strip_suffix("'::bigint")).and_then(|n| n.parse::<i64>().ok());
    match number {
        Some(n) if n < low || n > high => Err(Reject::new("22003", format!("{name} out of range"))),
        _ => Ok(()),
    }
}
