//! Constraints of tables: what is written, what it is called, what it makes.

use std::collections::BTreeSet;

use crate::catalog::{
    Address, Check, ColumnDefault, Exclusion, Ident, Identity, Kind, Object, PrimaryKey, Unique, Version,
};
use crate::expr::{self, Use};
use crate::sql::ast::{self, Constraint, ConstraintKind, IndexElement};

use super::column::{Definition, Formula, is_system_column};
use super::cx::Cx;
use super::index::{IndexSpec, KeySpec};
use super::{Lock, Reject, Work, names};

/// A CHECK constraint about to be made.
#[derive(Debug, Clone)]
pub(crate) struct CheckSpec<'s> {
    pub(crate) name: Option<Ident>,
    pub(crate) expr: Formula<'s>,
    pub(crate) no_inherit: bool,
    pub(crate) not_valid: bool,
    pub(crate) enforced: bool,
    pub(crate) local: bool,
}

impl<'s> CheckSpec<'s> {
    /// As it was written.
    pub(crate) fn written(constraint: &'s Constraint, expr: &'s ast::Expr) -> Self {
        Self {
            name: constraint.name.clone(),
            expr: Formula::Written(std::borrow::Cow::Borrowed(expr)),
            no_inherit: constraint.no_inherit,
            not_valid: constraint.not_valid,
            enforced: constraint.enforced != Some(false),
            local: true,
        }
    }
}

/// A NOT NULL constraint about to be made.
#[derive(Debug, Clone)]
pub(crate) struct NotNullSpec {
    pub(crate) name: Option<Ident>,
    pub(crate) column: Ident,
    pub(crate) no_inherit: bool,
    pub(crate) validated: bool,
    pub(crate) asked: Asked,
}

/// Who asks for a NOT NULL, which decides what it demands of one that is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// SET NOT NULL, and what has no demands.
    Set,
    /// ADD CONSTRAINT … NOT NULL, and the NOT NULL of a column definition.
    Added,
    /// A primary key.
    Key,
}

impl NotNullSpec {
    /// What SET NOT NULL, a serial or an identity column brings.
    pub(crate) fn implied(column: Ident) -> Self {
        Self { name: None, column, no_inherit: false, validated: true, asked: Asked::Set }
    }

    /// What a primary key brings.
    pub(crate) fn of_key(column: Ident) -> Self {
        Self { asked: Asked::Key, ..Self::implied(column) }
    }
}

/// A PRIMARY KEY, UNIQUE or EXCLUDE constraint as it was written.
#[derive(Debug, Clone)]
pub(crate) struct IndexConstraintSpec<'s> {
    pub(crate) constraint: &'s Constraint,
    /// The column it was written on.
    pub(crate) column: Option<Ident>,
}

/// A foreign key as it was written.
#[derive(Debug, Clone)]
pub(crate) struct ForeignKeySpec<'s> {
    pub(crate) constraint: &'s Constraint,
    /// The column it was written on.
    pub(crate) column: Option<Ident>,
}

/// The constraint that an index implements.
#[derive(Debug, Clone)]
pub(crate) struct IndexRole {
    /// `PrimaryKey`, `Unique` or `Exclusion`.
    pub(crate) kind: Kind,
    pub(crate) deferrable: bool,
    pub(crate) deferred: bool,
    pub(crate) without_overlaps: bool,
    /// The constraint of the partitioned parent.
    pub(crate) parent: Option<Address>,
}

/// From which version on NOT NULL is a constraint with a name.
pub(crate) const NAMED_NOT_NULL: Version = Version(18);

impl<'s> Definition<'s> {
    /// `transformTableConstraint`.
    pub(crate) fn add_table_constraint(&mut self, constraint: &'s Constraint) -> Result<(), Reject> {
        match &constraint.kind {
            ConstraintKind::Check(expr) => self.checks.push(CheckSpec::written(constraint, expr)),
            ConstraintKind::NotNull { .. } if constraint.no_inherit && self.partitioned => {
                return Err(super::column::no_inherit_on_partitioned());
            }
            ConstraintKind::NotNull { column: Some(column) } => self.not_nulls.push(NotNullSpec {
                name: constraint.name.clone(),
                column: column.clone(),
                no_inherit: constraint.no_inherit,
                validated: !constraint.not_valid,
                asked: Asked::Added,
            }),
            ConstraintKind::Exclude { .. } if self.partitioned && !self.excludes_partitioned => {
                return Err(Reject::new("0A000", "exclusion constraints are not supported on partitioned tables"));
            }
            ConstraintKind::PrimaryKey(_) | ConstraintKind::Unique(_) | ConstraintKind::Exclude { .. } => {
                if self.foreign {
                    let what = match constraint.kind {
                        ConstraintKind::PrimaryKey(_) => "primary key",
                        ConstraintKind::Unique(_) => "unique",
                        _ => "exclusion",
                    };
                    return Err(Reject::new(
                        "0A000",
                        format!("{what} constraints are not supported on foreign tables"),
                    ));
                }
                self.index_constraints.push(IndexConstraintSpec { constraint, column: None });
            }
            ConstraintKind::ForeignKey(_) => {
                if self.foreign {
                    return Err(Reject::new("0A000", "foreign key constraints are not supported on foreign tables"));
                }
                self.foreign_keys.push(ForeignKeySpec { constraint, column: None });
            }
            // The grammar lets none of these stand as a table constraint.
            ConstraintKind::Null
            | ConstraintKind::NotNull { column: None }
            | ConstraintKind::Default(_)
            | ConstraintKind::Identity { .. }
            | ConstraintKind::Generated { .. } => {}
        }
        Ok(())
    }
}

/// A column with what its definition set apart: its default and its identity.
impl Cx<'_> {
    /// Stores the default of a column, or nothing where it is a plain NULL.
    pub(crate) fn store_default(
        &mut self,
        table: &Address,
        column: &Ident,
        default: &Formula<'_>,
    ) -> Result<(), Reject> {
        let Some(ty) = self.column(table, column).map(|c| c.ty) else { return Ok(()) };
        // A default may name no column; the server says so with the column in scope.
        let expr = self.formula(default, &Use::Default(ty), table).map_err(|r| name_column(r, column))?;
        if !expr::is_null_constant(&expr) {
            let at = table.child(Kind::ColumnDefault, column.clone());
            self.create(at, ColumnDefault { expr });
        }
        Ok(())
    }

    /// Stores the identity of a column.
    pub(crate) fn store_identity(&mut self, table: &Address, column: &Ident, always: bool, sequence: Address) {
        self.create(table.child(Kind::Identity, column.clone()), Identity { always, sequence });
    }

    /// A column of a relation.
    pub(crate) fn column(&self, relation: &Address, name: &str) -> Option<crate::catalog::Column> {
        self.object(&relation.child(Kind::Column, name), |o| match o {
            Object::Column(c) => Some(c),
            _ => None,
        })
    }

    /// `AddRelationNewConstraints`, the part about CHECK: resolves, names, merges with inherited ones and stores.
    /// Returns the constraints that are new.
    pub(crate) fn add_checks(
        &mut self,
        table: &Address,
        checks: &[CheckSpec<'_>],
        is_new_table: bool,
    ) -> Result<Vec<Address>, Reject> {
        let schema = table.schema().cloned().unwrap_or_default();
        let mut given: Vec<Ident> = Vec::new();
        let mut made = Vec::new();
        for check in checks {
            let expr = self.formula(&check.expr, &Use::Check, table)?;
            let name = match &check.name {
                Some(name) => {
                    if given.contains(name) {
                        return Err(Reject::new("42710", format!("check constraint \"{name}\" already exists")));
                    }
                    name.clone()
                }
                None => {
                    let column = self.only_column(&expr, check, table);
                    names::constraint_name(&self.catalog, &schema, table.name(), column.as_deref(), "check", &given)
                }
            };
            given.push(name.clone());
            // A new table has nothing to violate a constraint, so NOT VALID means nothing there.
            let validated = check.enforced && (is_new_table || !check.not_valid);
            if validated && !is_new_table && table.kind == Kind::Table && !self.is_partitioned(table) {
                expr::check_run(&expr, &self.catalog, &self.session)?;
            }
            let object = Check {
                expr,
                validated,
                no_inherit: check.no_inherit,
                enforced: check.enforced,
                local: check.local,
                bereft: false,
            };
            if let Some(existing) = names::constraint_of(&self.catalog, table, &name) {
                self.merge_check(table, &existing, object)?;
                continue;
            }
            if check.no_inherit && self.is_partitioned(table) {
                return Err(Reject::new(
                    "42P16",
                    format!("cannot add NO INHERIT constraint to partitioned table \"{}\"", table.name()),
                ));
            }
            let at = table.child(Kind::Check, name);
            self.create(at.clone(), object);
            made.push(at);
        }
        Ok(made)
    }

    /// The column a CHECK is named after: the only one it names.
    fn only_column(&self, expr: &crate::catalog::Expr, check: &CheckSpec<'_>, table: &Address) -> Option<Ident> {
        let mut named: BTreeSet<Ident> = BTreeSet::new();
        match expr::columns(expr) {
            // The whole row has no column's name.
            Some(columns) if columns.iter().any(|at| at.kind != Kind::Column) => return None,
            Some(columns) => named.extend(columns.iter().map(|at| at.name().clone())),
            None => {
                // Not resolved: the written names that are columns of the table will do.
                if let Formula::Written(written) = &check.expr {
                    super::walk::column_names(written, &mut |name| {
                        if self.column(table, name).is_some() {
                            named.insert(name.clone());
                        }
                    });
                }
            }
        }
        (named.len() == 1).then(|| named.pop_first()).flatten()
    }

    /// `MergeWithExistingConstraint`.
    fn merge_check(&mut self, table: &Address, existing: &Address, new: Check) -> Result<(), Reject> {
        let name = existing.name().clone();
        let taken = || {
            let message = format!("constraint \"{name}\" for relation \"{}\" already exists", table.name());
            Reject::new("42710", message)
        };
        let old = self.object(existing, |o| match o {
            Object::Check(c) => Some(c),
            _ => None,
        });
        let Some(old) = old else { return Err(taken()) };
        let is_partition = self.is_partition(table);
        if old.expr != new.expr || new.local && (old.local || is_partition) {
            return Err(taken());
        }
        let conflict = |with: &str| {
            let message =
                format!("constraint \"{name}\" conflicts with {with} constraint on relation \"{}\"", table.name());
            Reject::new("42P17", message)
        };
        if old.no_inherit {
            return Err(conflict("non-inherited"));
        }
        if !old.local && new.no_inherit {
            return Err(conflict("inherited"));
        }
        if old.enforced && !old.validated && new.validated {
            return Err(conflict("NOT VALID"));
        }
        if !new.local && new.enforced && !old.enforced || new.local && !new.enforced && old.enforced {
            return Err(conflict("NOT ENFORCED"));
        }
        self.notice(format!("merging constraint \"{name}\" with inherited definition"), Some(existing.clone()));
        let local = !is_partition && (old.local || new.local);
        // What is enforced here is so whatever the parent says.
        let enforced = old.enforced || new.enforced;
        let validated = old.validated || new.enforced && !old.enforced;
        self.alter(existing, Check { validated, enforced, local, ..old });
        Ok(())
    }

    /// `AddRelationNotNullConstraints`: the NOT NULL constraints of a new table, those of its parents among them.
    /// Before version 18 a NOT NULL is only a mark of its column.
    pub(crate) fn add_not_nulls(
        &mut self,
        table: &Address,
        specs: &[NotNullSpec],
        inherited: &[(Ident, Ident)],
    ) -> Result<(), Reject> {
        if self.version() < NAMED_NOT_NULL {
            return Ok(());
        }
        let schema = table.schema().cloned().unwrap_or_default();
        let mut merged: Vec<NotNullSpec> = Vec::new();
        for spec in specs {
            self.not_null_column(table, &spec.column)?;
            let Some(earlier) = merged.iter_mut().find(|m| m.column == spec.column) else {
                merged.push(spec.clone());
                continue;
            };
            if earlier.no_inherit != spec.no_inherit {
                let column = &spec.column;
                return Err(Reject::new(
                    "42601",
                    format!("conflicting NO INHERIT declaration for not-null constraint on column \"{column}\""),
                ));
            }
            match (&earlier.name, &spec.name) {
                (Some(a), Some(b)) if a != b => {
                    return Err(Reject::new(
                        "42601",
                        format!("conflicting not-null constraint names \"{a}\" and \"{b}\""),
                    ));
                }
                (None, Some(_)) => earlier.name.clone_from(&spec.name),
                _ => {}
            }
        }
        let (mut used, mut given): (Vec<Ident>, Vec<Ident>) = (Vec::new(), Vec::new());
        for spec in &merged {
            let from_parent = inherited.iter().any(|(column, _)| *column == spec.column);
            if from_parent && spec.no_inherit {
                let message =
                    format!("cannot define not-null constraint with NO INHERIT on column \"{}\"", spec.column);
                return Err(Reject::new("42804", message).detail("The column has an inherited not-null constraint."));
            }
            let name = match &spec.name {
                Some(name) => {
                    if given.contains(name) {
                        let message = format!("constraint \"{name}\" for relation \"{}\" already exists", table.name());
                        return Err(Reject::new("42710", message));
                    }
                    if names::constraint_of(&self.catalog, table, name).is_some() {
                        return Err(names::constraint_stored_twice());
                    }
                    given.push(name.clone());
                    name.clone()
                }
                None => {
                    names::constraint_name(&self.catalog, &schema, table.name(), Some(&spec.column), "not_null", &used)
                }
            };
            used.push(name.clone());
            self.store_not_null(table, name, &spec.column, spec.validated, spec.no_inherit, true);
        }
        let mut done: Vec<Ident> = merged.iter().map(|m| m.column.clone()).collect();
        for (column, name) in inherited {
            if done.contains(column) {
                continue;
            }
            done.push(column.clone());
            let of_parent = |parent: &Address| match self.get(&parent.child(Kind::Check, name.clone())).map(|o| &**o) {
                Some(Object::Check(check)) => !check.no_inherit,
                _ => false,
            };
            let other = names::constraint_of(&self.catalog, table, name).is_some();
            if other && self.catalog.parents(table).iter().any(of_parent) {
                return Err(names::constraint_stored_twice());
            }
            let name = if other || used.contains(name) {
                names::constraint_name(&self.catalog, &schema, table.name(), Some(column), "not_null", &used)
            } else {
                name.clone()
            };
            used.push(name.clone());
            self.store_not_null(table, name, column, true, false, false);
        }
        Ok(())
    }

    /// `transformIndexConstraints`: what the written index constraints come to, the primary key first and without
    /// those that repeat another. Marks key columns of a primary key NOT NULL in the definition.
    pub(crate) fn index_constraints<'s>(&self, definition: &mut Definition<'s>) -> Result<Vec<IndexSpec<'s>>, Reject> {
        let mut specs: Vec<IndexSpec<'s>> = Vec::new();
        let mut has_primary = false;
        for written in std::mem::take(&mut definition.index_constraints) {
            if matches!(written.constraint.kind, ConstraintKind::PrimaryKey(_)) {
                if has_primary {
                    return Err(several_primary(definition.name()));
                }
                has_primary = true;
            }
            specs.push(self.index_constraint(definition, &written)?);
        }
        let (primary, others): (Vec<_>, Vec<_>) = specs.into_iter().partition(IndexSpec::is_primary);
        let mut kept = primary;
        for spec in others {
            match kept.iter_mut().find(|k| k.same_index(&spec)) {
                Some(prior) => {
                    prior.unique |= spec.unique;
                    if prior.name.is_none() {
                        prior.name = spec.name;
                    }
                }
                None => kept.push(spec),
            }
        }
        Ok(kept)
    }

    /// `transformIndexConstraint`.
    fn index_constraint<'s>(
        &self,
        definition: &mut Definition<'s>,
        written: &IndexConstraintSpec<'s>,
    ) -> Result<IndexSpec<'s>, Reject> {
        let constraint = written.constraint;
        let (kind, parameters) = match &constraint.kind {
            ConstraintKind::PrimaryKey(p) => (Kind::PrimaryKey, p),
            ConstraintKind::Unique(p) => (Kind::Unique, p),
            ConstraintKind::Exclude { index, .. } => (Kind::Exclusion, index),
            _ => unreachable!("only index constraints come here"),
        };
        let mut spec = IndexSpec::new(constraint.name.clone(), "btree");
        spec.unique = kind != Kind::Exclusion;
        spec.nulls_not_distinct = parameters.nulls_not_distinct;
        spec.options.clone_from(&parameters.options);
        spec.tablespace.clone_from(&parameters.tablespace);
        spec.include.clone_from(&parameters.include);
        spec.using_index.clone_from(&parameters.using_index);
        spec.role = Some(IndexRole {
            kind,
            deferrable: constraint.deferrable.unwrap_or(false) || constraint.initially_deferred == Some(true),
            deferred: constraint.initially_deferred == Some(true),
            without_overlaps: parameters.without_overlaps,
            parent: None,
        });
        if let Some(index) = &spec.using_index {
            self.usable_index(&definition.table, index)?;
            return Ok(spec);
        }
        if let ConstraintKind::Exclude { method, elements, predicate, .. } = &constraint.kind {
            spec.method = method.clone().unwrap_or_else(|| "btree".into());
            for (element, operator) in elements {
                spec.keys.push(KeySpec::Written(std::borrow::Cow::Borrowed(element)));
                spec.operators.push(operator_text(operator));
            }
            spec.predicate = predicate.as_ref().map(|p| Formula::Written(std::borrow::Cow::Borrowed(p)));
            self.check_include(definition, &spec.include)?;
            return Ok(spec);
        }
        let columns = match &written.column {
            Some(column) => vec![column.clone()],
            None => parameters.columns.clone(),
        };
        if parameters.without_overlaps && columns.len() < 2 {
            return Err(Reject::new("42601", "constraint using WITHOUT OVERLAPS needs at least two columns"));
        }
        let mut seen: Vec<Ident> = Vec::new();
        for (i, column) in columns.iter().enumerate() {
            // What a table that exists has is looked at when the index is made.
            if !definition.alter && !self.defines(definition, column) {
                return Err(Reject::new("42703", format!("column \"{column}\" named in key does not exist")));
            }
            if seen.contains(column) {
                let what = if kind == Kind::PrimaryKey { "primary key" } else { "unique" };
                let message = format!("column \"{column}\" appears twice in {what} constraint");
                return Err(Reject::new("42701", message));
            }
            seen.push(column.clone());
            let stays = definition.not_nulls.iter().find(|n| n.column == *column).is_some_and(|n| n.no_inherit);
            if kind == Kind::PrimaryKey && self.version() >= NAMED_NOT_NULL && !definition.alter && stays {
                let message =
                    format!("conflicting NO INHERIT declaration for not-null constraint on column \"{column}\"");
                return Err(Reject::new("42601", message));
            }
            if kind == Kind::PrimaryKey
                && let Some(own) = definition.columns.iter_mut().find(|c| c.name == *column)
                && !own.not_null
            {
                own.not_null = true;
                definition.not_nulls.push(NotNullSpec::implied(column.clone()));
            } else if kind == Kind::PrimaryKey
                && !definition.alter
                && !seen_here(definition, column)
                && !is_system_column(column)
            {
                definition.not_nulls.push(NotNullSpec::implied(column.clone()));
            }
            let last = i + 1 == columns.len();
            if parameters.without_overlaps && last {
                spec.method = "gist".into();
            }
            spec.keys.push(KeySpec::Written(std::borrow::Cow::Owned(plain_key(column.clone()))));
        }
        if parameters.without_overlaps {
            spec.operators = columns.iter().map(|_| Ident::from("=")).collect();
            if let Some(last) = spec.operators.last_mut() {
                *last = "&&".into();
            }
        }
        self.check_include(definition, &spec.include)?;
        Ok(spec)
    }

    fn check_include(&self, definition: &Definition<'_>, include: &[Ident]) -> Result<(), Reject> {
        // What a table that exists has is looked at when the index is made.
        match include.iter().find(|c| !definition.alter && !self.defines(definition, c)) {
            Some(column) => Err(Reject::new("42703", format!("column \"{column}\" named in key does not exist"))),
            None => Ok(()),
        }
    }

    /// Whether the table has, or will have, the column.
    fn defines(&self, definition: &Definition<'_>, column: &str) -> bool {
        definition.columns.iter().any(|c| c.name == column)
            || is_system_column(column)
            || definition.alter && self.column(&definition.table, column).is_some()
            || definition.parent_columns.iter().any(|c| c == column)
    }

    /// The primary key of a table.
    pub(crate) fn primary_key(&self, table: &Address) -> Option<(Address, PrimaryKey)> {
        self.catalog.children(table).find_map(|(at, object)| match &**object {
            Object::PrimaryKey(key) => Some((at.clone(), key.clone())),
            _ => None,
        })
    }

    /// Refuses another primary key for a table that has one.
    pub(crate) fn check_single_primary(&self, table: &Address) -> Result<(), Reject> {
        if self.primary_key(table).is_none() { Ok(()) } else { Err(several_primary(table.name())) }
    }

    /// `index_constraint_create`: the constraint that an index implements.
    pub(crate) fn create_index_constraint(
        &mut self,
        table: &Address,
        index: &Address,
        role: &IndexRole,
        columns: &[Ident],
        operators: &[Ident],
    ) -> Address {
        let at = table.child(role.kind, index.name().clone());
        let columns = columns.iter().map(|c| table.child(Kind::Column, c.clone())).collect();
        let (deferrable, deferred, parent) = (role.deferrable, role.deferred, role.parent.clone());
        let (index, without_overlaps) = (index.clone(), role.without_overlaps);
        let object: Object = match role.kind {
            Kind::PrimaryKey => PrimaryKey { columns, index, deferrable, deferred, without_overlaps, parent }.into(),
            Kind::Unique => Unique { columns, index, deferrable, deferred, without_overlaps, parent }.into(),
            _ => Exclusion { index, operators: operators.to_vec(), deferrable, deferred, parent }.into(),
        };
        self.create(at.clone(), object);
        at
    }

    /// Records the scan that a constraint on existing rows needs.
    pub(crate) fn validate_rows(&mut self, table: &Address, lock: Lock) {
        self.work(table, lock, Work::Validate);
    }
}

fn several_primary(table: &str) -> Reject {
    Reject::new("42P16", format!("multiple primary keys for table \"{table}\" are not allowed"))
}

/// A NOT NULL that may not hold of all rows does not do.
pub(crate) fn not_valid(name: &str, relation: &str) -> Reject {
    Reject::new("55000", format!("incompatible NOT VALID constraint \"{name}\" on relation \"{relation}\""))
        .hint("You might need to validate it using ALTER TABLE ... VALIDATE CONSTRAINT.")
}

/// Whether a NOT NULL for the column is in the definition already.
fn seen_here(definition: &Definition<'_>, column: &Ident) -> bool {
    definition.columns.iter().any(|c| c.name == *column) || definition.not_nulls.iter().any(|n| n.column == *column)
}

/// A key of a constraint's index: the column with every default.
pub(crate) fn plain_key(column: Ident) -> IndexElement {
    IndexElement {
        column: Some(column),
        expr: None,
        collation: None,
        opclass: None,
        opclass_options: Vec::new(),
        descending: None,
        nulls_first: None,
    }
}

/// An operator as an exclusion constraint prints it.
fn operator_text(name: &ast::Name) -> Ident {
    match name.schema() {
        Some(schema) if schema != "pg_catalog" => {
            format!("OPERATOR({}.{})", crate::catalog::quote_ident(schema), name.name()).into()
        }
        _ => name.name().clone(),
    }
}

/// `column "x" of relation "t" does not exist`.
pub(crate) fn no_column(column: &str, table: &Address) -> Reject {
    Reject::new("42703", format!("column \"{column}\" of relation \"{}\" does not exist", table.name()))
}

/// How the refusal begins of an expression that does not fit the type of its column, which is not named in it.
const MISFIT: &str = "column is of type ";

/// Whether an expression was refused for nothing but that it does not fit the type of its column.
pub(crate) fn is_misfit(reject: &Reject) -> bool {
    reject.sqlstate == "42804" && reject.message.starts_with(MISFIT)
}

/// The server names the column where an expression does not fit its type.
pub(crate) fn name_column(mut reject: Reject, column: &str) -> Reject {
    if let Some(rest) = reject.message.strip_prefix(MISFIT) {
        reject.message = format!("column \"{column}\" is of type {rest}");
    }
    reject
}
