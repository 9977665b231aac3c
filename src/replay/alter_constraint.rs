//! ALTER TABLE … ADD, ALTER, VALIDATE and DROP CONSTRAINT.

use std::collections::BTreeMap;

use crate::catalog::{Address, Ident, Index, Kind, Object};
use crate::sql::ast::Behavior;

use super::alter_table::Target;
use super::constraint::CheckSpec;
use super::cx::Cx;
use super::index::{IndexSpec, Moved};
use super::{Cause, Lock, Reject, Work, column::Formula, depend, names, rename};

impl Cx<'_> {
    /// Adds CHECK constraints to a table and what inherits from it.
    pub(crate) fn add_check_constraints(&mut self, target: &Target, checks: &[CheckSpec<'_>]) -> Result<(), Reject> {
        for check in checks {
            self.add_check(&target.at, check, target, true)?;
        }
        Ok(())
    }

    pub(crate) fn add_check(
        &mut self,
        table: &Address,
        check: &CheckSpec<'_>,
        target: &Target,
        top: bool,
    ) -> Result<(), Reject> {
        let made = self.add_checks(table, std::slice::from_ref(check), false)?;
        let reads = check.enforced && !check.not_valid;
        if !made.is_empty() && reads && table.kind == Kind::Table && !self.is_partitioned(table) {
            if top {
                self.validate_rows(table, target.lock);
            } else {
                self.work(table, target.lock, Work::Scan);
            }
        }
        let Some(at) = made
            .first()
            .cloned()
            .or_else(|| check.name.as_ref().and_then(|name| names::constraint_of(&self.catalog, table, name)))
        else {
            return Ok(());
        };
        if check.no_inherit {
            return Ok(());
        }
        let children = self.children_of(table);
        if !children.is_empty() && !target.recurse && top {
            return Err(Reject::new("42P16", "constraint must be added to child tables too"));
        }
        let Some(Object::Check(stored)) = self.get(&at).map(|o| (**o).clone()) else { return Ok(()) };
        for child in children {
            self.lock(&child, Lock::AccessExclusive);
            let moved = Moved { from: table.clone(), to: child.clone() };
            let copy = CheckSpec {
                name: Some(at.name().clone()),
                expr: Formula::Known(moved.expr(&stored.expr)),
                no_inherit: false,
                not_valid: check.not_valid,
                enforced: check.enforced,
                local: false,
            };
            self.because(Cause::Implied, |cx| cx.add_check(&child, &copy, target, false))?;
        }
        Ok(())
    }

    /// ADD CONSTRAINT … USING INDEX.
    pub(crate) fn constraint_using_index(
        &mut self,
        target: &Target,
        spec: &IndexSpec<'_>,
        index_name: &Ident,
    ) -> Result<(), Reject> {
        let table = &target.at;
        let schema = table.schema().cloned().unwrap_or_default();
        let at = Address::of(Kind::Index, schema.clone(), index_name.clone());
        let Some(role) = &spec.role else { return Ok(()) };
        let index = self.usable_index(table, index_name)?;
        if self.is_partitioned(table) {
            return Err(Reject::new(
                "0A000",
                "ALTER TABLE / ADD CONSTRAINT USING INDEX is not supported on partitioned tables",
            ));
        }
        if role.kind == Kind::PrimaryKey {
            self.check_single_primary(table)?;
        }
        if role.kind == Kind::PrimaryKey && index.nulls_not_distinct && self.version().0 >= 16 {
            return Err(Reject::new("42P16", "primary keys cannot use NULLS NOT DISTINCT indexes"));
        }
        let columns: Vec<Ident> =
            index.keys.iter().filter_map(|k| k.column.as_ref().map(|c| c.name().clone())).collect();
        let name = spec.name.clone().unwrap_or_else(|| index_name.clone());
        if role.kind == Kind::PrimaryKey {
            for column in &columns {
                // Other than a key that makes its index, one that takes an index makes an inherited constraint its own.
                self.not_null_of_index(target, column)?;
            }
        }
        if names::constraint_of(&self.catalog, table, &name).is_some() {
            return Err(names::constraint_stored_twice());
        }
        let mut own = at.clone();
        if name != *index_name {
            self.notice(
                format!("ALTER TABLE / ADD CONSTRAINT USING INDEX will rename index \"{index_name}\" to \"{name}\""),
                Some(at.clone()),
            );
            rename::move_relation(self, &at, &name)?;
            own = Address::of(Kind::Index, schema, name.clone());
        }
        if let Some(Object::Index(mut index)) = self.get(&own).map(|o| (**o).clone()) {
            index.constraint = Some(table.child(role.kind, name));
            self.alter(&own, index);
        }
        self.create_index_constraint(table, &own, role, &columns, &[]);
        Ok(())
    }

    /// The index that is to become a constraint's, with the demands that `transformIndexConstraint` makes of it.
    pub(crate) fn usable_index(&self, table: &Address, name: &Ident) -> Result<Index, Reject> {
        let at = Address::of(Kind::Index, table.schema().cloned().unwrap_or_default(), name.clone());
        let Some(Object::Index(index)) = self.get(&at).map(|o| (**o).clone()) else {
            return Err(Reject::new("42704", format!("index \"{name}\" does not exist")));
        };
        let cannot = |message: String| {
            Reject::new("42809", message)
                .detail("Cannot create a primary key or unique constraint using such an index.")
        };
        if index.constraint.is_some() {
            return Err(Reject::new("55000", format!("index \"{name}\" is already associated with a constraint")));
        }
        if index.table != *table {
            let message = format!("index \"{name}\" does not belong to table \"{}\"", table.name());
            return Err(Reject::new("55000", message));
        }
        if !index.valid {
            return Err(Reject::new("55000", format!("index \"{name}\" is not valid")));
        }
        if !index.unique {
            return Err(cannot(format!("\"{name}\" is not a unique index")));
        }
        if index.keys.iter().any(|k| k.expr.is_some()) {
            return Err(cannot(format!("index \"{name}\" contains expressions")));
        }
        if index.predicate.is_some() {
            return Err(cannot(format!("\"{name}\" is a partial index")));
        }
        if index.method != "btree" {
            return Err(Reject::new("42809", format!("index \"{name}\" is not a btree")));
        }
        for (i, key) in index.keys.iter().enumerate() {
            if key.descending || key.nulls_first || key.opclass.is_some() || key.collation.is_some() {
                let message =
                    format!("index \"{name}\" column number {} does not have default sorting behavior", i + 1);
                return Err(cannot(message));
            }
        }
        Ok(index)
    }

    /// A constraint that a subcommand names.
    fn named_constraint(&self, table: &Address, name: &Ident) -> Result<Address, Reject> {
        names::constraint_of(&self.catalog, table, name).ok_or_else(|| {
            let message = format!("constraint \"{name}\" of relation \"{}\" does not exist", table.name());
            Reject::new("42704", message)
        })
    }

    /// VALIDATE CONSTRAINT.
    pub(crate) fn validate_constraint(&mut self, target: &Target, name: &Ident) -> Result<(), Reject> {
        let table = &target.at;
        let at = self.named_constraint(table, name)?;
        let not_enforced = || Reject::new("55000", "cannot validate NOT ENFORCED constraint");
        match self.get(&at).map(|o| (**o).clone()) {
            Some(Object::ForeignKey(key)) => {
                if !key.enforced {
                    return Err(not_enforced());
                }
                if key.validated {
                    return Ok(());
                }
                self.lock(&key.references, Lock::RowShare);
                self.validate_foreign_key(&at, target.lock)
            }
            Some(Object::Check(check)) => {
                if !check.enforced {
                    return Err(not_enforced());
                }
                if check.validated {
                    return Ok(());
                }
                self.check_validates_below(target, check.no_inherit)?;
                let mut tables = vec![table.clone()];
                if !check.no_inherit {
                    tables.extend(self.descendants(table));
                }
                for (i, table) in tables.into_iter().enumerate() {
                    let cause = if i == 0 { self.cause } else { Cause::Implied };
                    self.because(cause, |cx| cx.mark_validated(&table.child(Kind::Check, name.clone()), target.lock));
                }
                Ok(())
            }
            Some(Object::NotNull(not_null)) => {
                if not_null.validated {
                    return Ok(());
                }
                self.check_validates_below(target, not_null.no_inherit)?;
                let column = not_null.column.name().clone();
                let mut tables = vec![table.clone()];
                if !not_null.no_inherit {
                    tables.extend(self.descendants(table));
                }
                for (i, table) in tables.into_iter().enumerate() {
                    let Some((at, _)) = self.not_null_of(&table, &column) else { continue };
                    let cause = if i == 0 { self.cause } else { Cause::Implied };
                    self.because(cause, |cx| cx.mark_validated(&at, target.lock));
                }
                Ok(())
            }
            _ => {
                let what = if self.version().0 >= 18 {
                    return Err(Reject::new(
                        "42809",
                        format!("cannot validate constraint \"{name}\" of relation \"{}\"", table.name()),
                    )
                    .detail("This operation is not supported for this type of constraint."));
                } else {
                    "a foreign key or check constraint"
                };
                let message = format!("constraint \"{name}\" of relation \"{}\" is not {what}", table.name());
                Err(Reject::new("42809", message))
            }
        }
    }

    /// What is inherited is not validated in a parent alone.
    fn check_validates_below(&self, target: &Target, no_inherit: bool) -> Result<(), Reject> {
        if target.recurse || no_inherit || self.children_of(&target.at).is_empty() {
            return Ok(());
        }
        Err(Reject::new("42P16", "constraint must be validated on child tables too"))
    }

    fn validate_foreign_key(&mut self, at: &Address, lock: Lock) -> Result<(), Reject> {
        let Some(Object::ForeignKey(mut key)) = self.get(at).map(|o| (**o).clone()) else { return Ok(()) };
        if key.validated {
            return Ok(());
        }
        let Some(table) = self.relation_of(at) else { return Ok(()) };
        key.validated = true;
        self.alter(at, key.clone());
        if !self.is_partitioned(&table) {
            self.check_arrays_compared(&table, &key);
            self.work(&table, lock, Work::Validate);
        }
        for partition in self.partitions(&table) {
            let below = self.catalog.children(&partition).find_map(|(a, o)| match &**o {
                Object::ForeignKey(k) if k.parent.as_ref() == Some(at) => Some(a.clone()),
                _ => None,
            });
            if let Some(below) = below {
                self.because(Cause::Implied, |cx| cx.validate_foreign_key(&below, lock))?;
            }
        }
        Ok(())
    }

    fn mark_validated(&mut self, at: &Address, lock: Lock) {
        let Some(table) = self.relation_of(at) else { return };
        match self.get(at).map(|o| (**o).clone()) {
            Some(Object::Check(mut check)) if !check.validated => {
                check.validated = true;
                self.alter(at, check);
            }
            Some(Object::NotNull(mut not_null)) if !not_null.validated => {
                not_null.validated = true;
                self.alter(at, not_null);
            }
            _ => return,
        }
        if !self.is_partitioned(&table) {
            self.validate_rows(&table, lock);
        }
    }

    /// ALTER CONSTRAINT.
    pub(crate) fn alter_constraint(
        &mut self,
        target: &Target,
        name: &Ident,
        deferrable: Option<bool>,
        initially_deferred: Option<bool>,
        enforced: Option<bool>,
        inherit: Option<bool>,
    ) -> Result<(), Reject> {
        let table = &target.at;
        if !target.recurse && self.is_partitioned(table) && self.version().0 >= 18 {
            return Err(Reject::new("42P16", "constraint must be altered in child tables too")
                .hint("Do not specify the ONLY keyword."));
        }
        let at = self.named_constraint(table, name)?;
        if let Some(inherit) = inherit {
            return self.alter_inheritability(target, &at, inherit);
        }
        let Some(Object::ForeignKey(key)) = self.get(&at).map(|o| (**o).clone()) else {
            let relation = table.name();
            if enforced.is_some() && self.version().0 >= 18 {
                return Err(Reject::new(
                    "42809",
                    format!("cannot alter enforceability of constraint \"{name}\" of relation \"{relation}\""),
                ));
            }
            let message = format!("constraint \"{name}\" of relation \"{relation}\" is not a foreign key constraint");
            return Err(Reject::new("42809", message));
        };
        if let Some(parent) = &key.parent {
            let of_parent = self.relation_of(parent).map(|t| t.name().clone()).unwrap_or_default();
            let message = format!("cannot alter constraint \"{name}\" on relation \"{}\"", table.name());
            return Err(Reject::new("55000", message)
                .detail(format!(
                    "Constraint \"{name}\" is derived from constraint \"{}\" of relation \"{of_parent}\".",
                    parent.name()
                ))
                .hint("You may alter the constraint it derives from instead."));
        }
        let mut wanted = key.clone();
        let deferred = initially_deferred == Some(true);
        if deferrable.is_some() || initially_deferred.is_some() {
            wanted.deferrable = deferrable.unwrap_or(false) || deferred;
            wanted.deferred = deferred;
        }
        if let Some(enforced) = enforced
            && enforced != key.enforced
        {
            wanted.enforced = enforced;
            wanted.validated = enforced;
            if enforced {
                self.work(table, target.lock, Work::Validate);
                self.work(&key.references, Lock::ShareRowExclusive, Work::Validate);
            }
        }
        let (deferrable, deferred, enforced) = (wanted.deferrable, wanted.deferred, wanted.enforced);
        self.alter(&at, wanted);
        let mut parents = vec![at];
        while let Some(parent) = parents.pop() {
            let copies: Vec<Address> = self
                .catalog
                .referrers(&parent)
                .filter(|a| matches!(self.get(a).map(|o| &**o), Some(Object::ForeignKey(k)) if k.parent.as_ref() == Some(&parent)))
                .cloned()
                .collect();
            for copy in copies {
                if let Some(Object::ForeignKey(mut below)) = self.get(&copy).map(|o| (**o).clone()) {
                    below.deferrable = deferrable;
                    below.deferred = deferred;
                    if below.enforced != enforced {
                        below.enforced = enforced;
                        below.validated = enforced;
                    }
                    self.because(Cause::Implied, |cx| cx.alter(&copy, below));
                }
                parents.push(copy);
            }
        }
        Ok(())
    }

    fn alter_inheritability(&mut self, target: &Target, at: &Address, inherit: bool) -> Result<(), Reject> {
        let Some(Object::NotNull(mut not_null)) = self.get(at).map(|o| (**o).clone()) else {
            let message = format!(
                "constraint \"{}\" of relation \"{}\" is not a not-null constraint",
                at.name(),
                target.at.name()
            );
            return Err(Reject::new("42809", message));
        };
        let column = not_null.column.name().clone();
        let above = self.catalog.parents(&target.at);
        let inherited = above.iter().filter_map(|p| self.not_null_of(p, &column)).any(|(_, n)| !n.no_inherit);
        if !inherit && inherited {
            let (name, table) = (at.name(), target.at.name());
            let message = format!("cannot alter inherited constraint \"{name}\" on relation \"{table}\"");
            return Err(Reject::new("55000", message));
        }
        not_null.no_inherit = !inherit;
        self.alter(at, not_null);
        for child in self.children_of(&target.at) {
            if inherit {
                let target = Target { recurse: true, ..target.clone() };
                self.because(Cause::Implied, |cx| cx.set_named_not_null(&target, &child, &column, Some(at.name())))?;
            } else if let Some((below, mut own)) = self.not_null_of(&child, &column) {
                own.local = true;
                self.alter(&below, own);
            }
        }
        Ok(())
    }

    /// DROP CONSTRAINT.
    pub(crate) fn drop_constraint(
        &mut self,
        target: &Target,
        name: &Ident,
        if_exists: bool,
        behavior: Behavior,
    ) -> Result<(), Reject> {
        let table = &target.at;
        let at = match self.named_constraint(table, name) {
            Ok(at) => at,
            Err(reject) if if_exists => {
                self.notice(format!("{}, skipping", reject.message), Some(table.clone()));
                return Ok(());
            }
            Err(reject) => return Err(reject),
        };
        let inherited = match self.get(&at).map(|o| &**o) {
            Some(Object::ForeignKey(k)) => k.parent.is_some(),
            Some(Object::PrimaryKey(k)) => k.parent.is_some(),
            Some(Object::Unique(k)) => k.parent.is_some(),
            Some(Object::Exclusion(k)) => k.parent.is_some(),
            Some(Object::Check(c)) => !c.local || c.bereft || self.check_inherited(table, name) > 0,
            _ => false,
        };
        if inherited {
            let message = format!("cannot drop inherited constraint \"{name}\" of relation \"{}\"", table.name());
            return Err(Reject::new("42P16", message));
        }
        if at.kind == Kind::NotNull {
            return self.drop_not_null_constraint(target, &at);
        }
        if let Some(Object::ForeignKey(key)) = self.get(&at).map(|o| (**o).clone())
            && key.references != *table
        {
            self.lock(&key.references, Lock::AccessExclusive);
        }
        let mut going = Vec::new();
        if let Some(Object::Check(check)) = self.get(&at).map(|o| (**o).clone())
            && !check.no_inherit
        {
            let children = self.children_of(table);
            let only = !target.recurse && !children.is_empty();
            if only && self.is_partitioned(table) && self.version().0 < 18 {
                return Err(Reject::new(
                    "42P16",
                    "cannot remove constraint from only the partitioned table when partitions exist",
                )
                .hint("Do not specify the ONLY keyword."));
            }
            self.checks_to_drop(table, name, target.recurse, &mut going, &mut BTreeMap::new());
        }
        going.push(at);
        depend::drop_objects(self, &going, behavior)
    }

    /// How many parents have an inheritable CHECK of that name: `coninhcount`.
    pub(crate) fn check_inherited(&self, table: &Address, name: &Ident) -> usize {
        self.catalog
            .parents(table)
            .iter()
            .filter(|p| {
                matches!(self.get(&p.child(Kind::Check, name.clone())).map(|o| &**o),
                    Some(Object::Check(c)) if !c.no_inherit)
            })
            .count()
    }

    /// The copies of a CHECK in children: those with no other source go, the others become the children's own. `left` counts the
    /// parents from which the copy of a child does not come any more.
    fn checks_to_drop(
        &mut self,
        table: &Address,
        name: &Ident,
        recurse: bool,
        going: &mut Vec<Address>,
        left: &mut BTreeMap<Address, usize>,
    ) {
        for child in self.children_of(table) {
            let at = child.child(Kind::Check, name.clone());
            let Some(Object::Check(mut check)) = self.get(&at).map(|o| (**o).clone()) else { continue };
            self.lock(&child, Lock::AccessExclusive);
            let gone = left.entry(child.clone()).or_default();
            let elsewhere = self.check_inherited(&child, name) > *gone + 1;
            *gone += 1;
            if recurse && !elsewhere && !check.local {
                self.checks_to_drop(&child, name, true, going, left);
                going.push(at);
            } else if !recurse && !check.local {
                check.local = true;
                self.alter(&at, check);
            }
        }
    }
}
