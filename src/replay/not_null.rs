//! NOT NULL: a mark of a column, and from 18 on a constraint with a name.

use crate::catalog::{Address, Column, Expr, Ident, Kind, NotNull, Object};
use crate::expr;

use super::alter_table::Target;
use super::column::is_system_column;
use super::constraint::{Asked, NAMED_NOT_NULL, NotNullSpec, no_column};
use super::cx::Cx;
use super::{Cause, Lock, Reject, Work, names};

impl Cx<'_> {
    /// SET NOT NULL, and the NOT NULL of a primary key or of ADD CONSTRAINT … NOT NULL.
    pub(crate) fn set_not_null(&mut self, target: &Target, spec: &NotNullSpec) -> Result<(), Reject> {
        if self.version() < NAMED_NOT_NULL {
            return self.mark_not_null(target, spec, false);
        }
        match spec.asked {
            Asked::Set => self.set_named_not_null(target, &target.at, &spec.column, None),
            Asked::Added | Asked::Key => self.add_not_null(target, &target.at, spec, false),
        }
    }

    /// `ATPrepSetNotNull` and `ATExecSetNotNull`, before 18. `alone` tells that the tables below have what is asked, as it was
    /// before the statement.
    pub(crate) fn mark_not_null(&mut self, target: &Target, spec: &NotNullSpec, alone: bool) -> Result<(), Reject> {
        let table = &target.at;
        if !target.recurse && !target.spread && self.is_partitioned(table) && !self.partitions(table).is_empty() {
            let lacks = |p: &Address| self.column(p, &spec.column).is_none_or(|c| !c.not_null);
            if let Some(partition) = self.partitions(table).into_iter().find(lacks) {
                let (column, partition) = (&spec.column, partition.name());
                let detail = format!("Column \"{column}\" of relation \"{partition}\" is not already NOT NULL.");
                return Err(only_the_parent().detail(detail));
            }
        }
        // Where the column of a partitioned table is marked, those of its partitions are.
        let marked = self.altered_column(table, &spec.column)?.not_null && self.is_partitioned(table);
        let reach = if marked || alone { vec![table.clone()] } else { self.with_children(target) };
        for (i, table) in reach.into_iter().enumerate() {
            let column = self.altered_column(&table, &spec.column)?;
            let proven = column.not_null || self.check_proves_not_null(&table, &spec.column);
            let cause = if i == 0 { self.cause } else { Cause::Implied };
            self.because(cause, |cx| {
                if !column.not_null {
                    let marked = crate::catalog::Column { not_null: true, ..column };
                    cx.alter(&table.child(Kind::Column, spec.column.clone()), marked);
                }
                if i > 0 {
                    cx.lock(&table, Lock::AccessExclusive);
                }
                if !proven {
                    cx.look_for_nulls(&table, target.lock);
                }
            });
        }
        Ok(())
    }

    /// `ATExecSetNotNull`, from 18 on. `name` is that of the parent's constraint where the parent passes it on.
    pub(crate) fn set_named_not_null(
        &mut self,
        target: &Target,
        table: &Address,
        column: &Ident,
        name: Option<&Ident>,
    ) -> Result<(), Reject> {
        let marked = self.altered_column(table, column)?.not_null;
        let recursing = name.is_some();
        if let Some((at, mut existing)) = self.not_null_of(table, column) {
            if existing.no_inherit && target.recurse {
                return Err(Reject::new("0A000", cannot_change(at.name(), table)));
            }
            if !recursing && !existing.local {
                existing.local = true;
                self.alter(&at, existing);
            } else if !recursing && !existing.validated {
                let target = Target { at: table.clone(), ..target.clone() };
                return self.validate_constraint(&target, at.name());
            }
            return Ok(());
        }
        let children = self.children_of(table);
        // A table that is not partitioned keeps the constraint for itself.
        let no_inherit = !target.recurse && !children.is_empty();
        if no_inherit && self.is_partitioned(table) {
            return Err(only_the_parent());
        }
        let proven = marked || self.check_proves_not_null(table, column);
        let schema = table.schema().cloned().unwrap_or_default();
        let name = match name {
            Some(name) => self.free_constraint(table, name)?,
            None => names::constraint_name(&self.catalog, &schema, table.name(), Some(column), "not_null", &[]),
        };
        self.store_not_null(table, name.clone(), column, true, no_inherit, !recursing);
        if !proven {
            self.look_for_nulls(table, target.lock);
        }
        if target.recurse {
            for child in children {
                self.because(Cause::Implied, |cx| {
                    cx.lock(&child, Lock::AccessExclusive);
                    cx.set_named_not_null(target, &child, column, Some(&name))
                })?;
            }
        }
        Ok(())
    }

    /// `ATAddCheckNNConstraint` of a NOT NULL, from 18 on.
    fn add_not_null(
        &mut self,
        target: &Target,
        table: &Address,
        spec: &NotNullSpec,
        recursing: bool,
    ) -> Result<(), Reject> {
        let marked = self.not_null_column(table, &spec.column)?.not_null;
        if let Some((at, mut existing)) = self.not_null_of(table, &spec.column) {
            // What a primary key needs was asked for before anything was done.
            demand(&NotNullSpec { asked: Asked::Added, ..spec.clone() }, &at, &existing, table)?;
            if let Some(wanted) = spec.name.as_ref().filter(|name| !recursing && *name != at.name()) {
                let message = format!(
                    "cannot create not-null constraint \"{wanted}\" on column \"{}\" of table \"{}\"",
                    spec.column,
                    table.name()
                );
                return Err(Reject::new("55000", message)
                    .detail(format!("A not-null constraint named \"{}\" already exists for this column.", at.name())));
            }
            if !recursing && !existing.local {
                existing.local = true;
                self.alter(&at, existing);
            }
            return Ok(());
        }
        let proven = marked || !spec.validated || self.check_proves_not_null(table, &spec.column);
        let schema = table.schema().cloned().unwrap_or_default();
        let name = match &spec.name {
            Some(name) => self.free_constraint(table, name)?,
            None => names::constraint_name(&self.catalog, &schema, table.name(), Some(&spec.column), "not_null", &[]),
        };
        self.store_not_null(table, name.clone(), &spec.column, spec.validated, spec.no_inherit, !recursing);
        if !proven {
            self.look_for_nulls(table, target.lock);
        }
        if spec.no_inherit {
            return Ok(());
        }
        let children = self.children_of(table);
        // What a primary key needs goes to all below, whatever is said.
        if !target.recurse && spec.asked != Asked::Key && !children.is_empty() {
            return Err(Reject::new("42P16", "constraint must be added to child tables too"));
        }
        let spec = NotNullSpec { name: Some(name), ..spec.clone() };
        for child in children {
            self.because(Cause::Implied, |cx| {
                cx.lock(&child, Lock::AccessExclusive);
                cx.add_not_null(target, &child, &spec, true)
            })?;
        }
        Ok(())
    }

    /// The column that a NOT NULL constraint is for.
    pub(crate) fn not_null_column(&self, table: &Address, column: &Ident) -> Result<Column, Reject> {
        self.column(table, column).ok_or_else(|| {
            if is_system_column(column) {
                return Reject::new("0A000", format!("cannot add not-null constraint on system column \"{column}\""));
            }
            no_column(column, table)
        })
    }

    /// Reads the rows of a table for NULLs.
    fn look_for_nulls(&mut self, table: &Address, lock: Lock) {
        if table.kind == Kind::Table && !self.is_partitioned(table) {
            self.work(table, lock, Work::Scan);
        }
    }

    /// A constraint's name that no other of the table has.
    pub(crate) fn free_constraint(&self, table: &Address, name: &Ident) -> Result<Ident, Reject> {
        match names::constraint_of(&self.catalog, table, name) {
            Some(_) => {
                let message = format!("constraint \"{name}\" for relation \"{}\" already exists", table.name());
                Err(Reject::new("42710", message))
            }
            None => Ok(name.clone()),
        }
    }

    /// Whether a validated CHECK says that the column is not NULL (`NotNullImpliedByRelConstraints`, from 12 on).
    fn check_proves_not_null(&self, table: &Address, column: &str) -> bool {
        let wanted = format!("{} IS NOT NULL", crate::catalog::quote_ident(column));
        let at = table.child(Kind::Column, column);
        self.catalog.children(table).any(|(_, object)| match &**object {
            Object::Check(check) if check.validated => match &check.expr {
                Expr::Tree(tree) => super::conjuncts::says_not_null(&tree.root, &at),
                Expr::Text(_) => super::conjuncts::conjuncts(&expr::print(&check.expr)).contains(&wanted),
            },
            _ => false,
        })
    }

    /// What a primary key that ALTER TABLE adds asks of a column before anything else is done: `ATPrepAddPrimaryKey`. Returns
    /// whether the column still needs a NOT NULL.
    pub(crate) fn key_needs_not_null(&self, target: &Target, column: &Ident) -> Result<bool, Reject> {
        let table = &target.at;
        let spec = NotNullSpec::of_key(column.clone());
        if let Some((at, existing)) = self.not_null_of(table, column) {
            return demand(&spec, &at, &existing, table).map(|()| false);
        }
        if !target.recurse {
            for child in self.children_of(table) {
                let Some((at, existing)) = self.not_null_of(&child, column) else {
                    let message = format!("column \"{column}\" of table \"{}\" is not marked NOT NULL", child.name());
                    return Err(Reject::new("XX000", message));
                };
                demand(&spec, &at, &existing, &child)?;
            }
        }
        Ok(true)
    }

    /// The NOT NULL of a column of an index that becomes a primary key's.
    pub(crate) fn not_null_of_index(&mut self, target: &Target, column: &Ident) -> Result<(), Reject> {
        if let Some((at, existing)) = self.not_null_of(&target.at, column) {
            demand(&NotNullSpec::implied(column.clone()), &at, &existing, &target.at)?;
        }
        self.set_not_null(target, &NotNullSpec::implied(column.clone()))
    }

    /// DROP NOT NULL: `ATExecDropNotNull`.
    pub(crate) fn drop_not_null(&mut self, target: &Target, column: &Ident) -> Result<(), Reject> {
        let table = &target.at;
        let object = self.altered_column(table, column)?;
        if !object.not_null {
            return Ok(());
        }
        if self.identity_of(table, column).is_some() {
            return Err(Reject::new("42601", is_identity(column, table)));
        }
        if self.version() < NAMED_NOT_NULL {
            self.check_not_in_key(table, column)?;
        }
        let parent_says = self.is_partition(table)
            && self.catalog.parents(table).iter().any(|p| self.column(p, column).is_some_and(|c| c.not_null));
        if parent_says {
            return Err(Reject::new("42P16", format!("column \"{column}\" is marked NOT NULL in parent table")));
        }
        if self.version() >= NAMED_NOT_NULL {
            return match self.not_null_of(table, column) {
                Some((at, _)) => self.drop_not_null_constraint(target, &at),
                None => Ok(()),
            };
        }
        for table in self.with_children(target) {
            let Some(mut object) = self.column(&table, column) else { continue };
            object.not_null = false;
            self.alter(&table.child(Kind::Column, column.clone()), object);
        }
        Ok(())
    }

    /// How many parents have an inheritable NOT NULL constraint on a column: `coninhcount`.
    pub(crate) fn not_null_inherited(&self, table: &Address, column: &Ident) -> usize {
        let parents = self.catalog.parents(table);
        parents.iter().filter(|p| self.not_null_of(p, column).is_some_and(|(_, n)| !n.no_inherit)).count()
    }

    /// Drops a NOT NULL constraint with the mark of its column, here and in children that have it from here alone.
    pub(crate) fn drop_not_null_constraint(&mut self, target: &Target, at: &Address) -> Result<(), Reject> {
        let table = &target.at;
        let Some(Object::NotNull(not_null)) = self.get(at).map(|o| (**o).clone()) else { return Ok(()) };
        let column = not_null.column.name().clone();
        if self.not_null_inherited(table, &column) > 0 {
            let message =
                format!("cannot drop inherited constraint \"{}\" of relation \"{}\"", at.name(), table.name());
            return Err(Reject::new("42P16", message));
        }
        self.check_not_in_key(table, &column)?;
        if self.identity_of(table, &column).is_some() {
            return Err(Reject::new("55000", is_identity(&column, table)));
        }
        let children = self.children_of(table);
        super::depend::remove(self, at);
        if let Some(mut object) = self.column(table, &column) {
            object.not_null = false;
            self.alter(&table.child(Kind::Column, column.clone()), object);
        }
        if not_null.no_inherit {
            return Ok(());
        }
        for child in children {
            let Some((below, mut own)) = self.not_null_of(&child, &column) else { continue };
            if own.local || self.not_null_inherited(&child, &column) > 0 {
                continue;
            }
            if target.recurse {
                let child_target = Target { at: child.clone(), ..target.clone() };
                self.because(Cause::Implied, |cx| cx.drop_not_null_constraint(&child_target, &below))?;
            } else {
                own.local = true;
                self.alter(&below, own);
            }
        }
        Ok(())
    }

    /// A column of a primary key, or of the index that is the replica identity, stays NOT NULL.
    fn check_not_in_key(&self, table: &Address, column: &Ident) -> Result<(), Reject> {
        let at = table.child(Kind::Column, column.clone());
        if self.primary_key(table).is_some_and(|(_, key)| key.columns.contains(&at)) {
            return Err(Reject::new("42P16", format!("column \"{column}\" is in a primary key")));
        }
        if let Some(Object::Table(object)) = self.get(table).map(|o| &**o)
            && let crate::catalog::ReplicaIdentity::Index(index) = &object.replica_identity
            && let Some(Object::Index(index)) = self.get(index).map(|o| &**o)
            && index.keys.iter().any(|k| k.column.as_ref() == Some(&at))
        {
            return Err(Reject::new("42P16", format!("column \"{column}\" is in index used as replica identity")));
        }
        Ok(())
    }

    /// Stores a NOT NULL constraint and marks its column.
    pub(crate) fn store_not_null(
        &mut self,
        table: &Address,
        name: Ident,
        column: &Ident,
        validated: bool,
        no_inherit: bool,
        local: bool,
    ) {
        let column_at = table.child(Kind::Column, column.clone());
        if let Some(mut object) = self.column(table, column)
            && !object.not_null
        {
            object.not_null = true;
            self.alter(&column_at, object);
        }
        let object = NotNull { column: column_at, validated, no_inherit, local };
        self.because(Cause::Implied, |cx| cx.create(table.child(Kind::NotNull, name), object));
    }

    /// The NOT NULL constraint of a column, where the version has one.
    pub(crate) fn not_null_of(&self, table: &Address, column: &str) -> Option<(Address, NotNull)> {
        let column = table.child(Kind::Column, column);
        self.catalog.referrers(&column).find_map(|at| match self.get(at).map(|o| &**o) {
            Some(Object::NotNull(n)) if n.column == column => Some((at.clone(), n.clone())),
            _ => None,
        })
    }
}

fn only_the_parent() -> Reject {
    Reject::new("42P16", "constraint must be added to child tables too").hint("Do not specify the ONLY keyword.")
}

fn is_identity(column: &Ident, table: &Address) -> String {
    format!("column \"{column}\" of relation \"{}\" is an identity column", table.name())
}

fn cannot_change(name: &Ident, table: &Address) -> String {
    format!("cannot change NO INHERIT status of NOT NULL constraint \"{name}\" on relation \"{}\"", table.name())
}

/// What a NOT NULL constraint that is there must be for what is asked.
fn demand(spec: &NotNullSpec, at: &Address, existing: &NotNull, table: &Address) -> Result<(), Reject> {
    let (name, relation) = (at.name(), table.name());
    let inherit = "You might need to make the existing constraint inheritable using ALTER TABLE ... ALTER CONSTRAINT ... INHERIT.";
    let validate = "You might need to validate it using ALTER TABLE ... VALIDATE CONSTRAINT.";
    if spec.asked == Asked::Key && (existing.no_inherit || !existing.validated) {
        let (mark, hint) = if existing.no_inherit { ("NO INHERIT", inherit) } else { ("NOT VALID", validate) };
        let column = &spec.column;
        return Err(Reject::new("55000", format!("cannot create primary key on column \"{column}\""))
            .detail(format!(
                "The constraint \"{name}\" on column \"{column}\" of table \"{relation}\", marked {mark}, is incompatible with a primary key."
            ))
            .hint(hint));
    }
    if existing.no_inherit != spec.no_inherit {
        return Err(Reject::new("55000", cannot_change(name, table)).hint(inherit));
    }
    if spec.validated && !existing.validated {
        return Err(super::constraint::not_valid(name, relation));
    }
    Ok(())
}
