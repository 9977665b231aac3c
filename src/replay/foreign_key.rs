//! Foreign keys: `ATAddForeignKeyConstraint`.

use crate::catalog::builtin::Builtins;
use crate::catalog::{Action, Address, Column, ForeignKey, Ident, Index, Kind, Modifier, Object, Persistence, Type};
use crate::expr;
use crate::sql::ast::{ConstraintKind, Matching, ReferentialAction};

use super::column::is_system_column;
use super::constraint::ForeignKeySpec;
use super::cx::Cx;
use super::index::Moved;
use super::opclass::Default;
use super::{Cause, Lock, Reject, Work, names};

/// A foreign key has as many columns on either side.
pub(crate) const DISAGREE: &str = "number of referencing and referenced columns for foreign key disagree";

/// Under which circumstances a foreign key is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Adding {
    /// The lock on the referencing table; none where the statement makes it.
    pub(crate) lock: Lock,
    /// No row can violate it: the table or the column is new.
    pub(crate) skip_validation: bool,
    /// ONLY was said.
    pub(crate) only: bool,
    /// A foreign key that a partition has already and that fits becomes its part of the parent's.
    pub(crate) adopts: bool,
}

fn action(action: ReferentialAction) -> Action {
    match action {
        ReferentialAction::NoAction => Action::NoAction,
        ReferentialAction::Restrict => Action::Restrict,
        ReferentialAction::Cascade => Action::Cascade,
        ReferentialAction::SetNull => Action::SetNull,
        ReferentialAction::SetDefault => Action::SetDefault,
    }
}

impl Cx<'_> {
    /// Adds a foreign key, and its copies to partitions.
    pub(crate) fn add_foreign_key(
        &mut self,
        table: &Address,
        spec: &ForeignKeySpec<'_>,
        adding: Adding,
    ) -> Result<(), Reject> {
        let ConstraintKind::ForeignKey(written) = &spec.constraint.kind else {
            unreachable!("only foreign keys come here")
        };
        let Err(mut reject) = self.add_known_foreign_key(table, spec, adding) else { return Ok(()) };
        if let Some((references, _)) = self.find_relation(&written.references) {
            // What is not known of the other table shows in this one.
            match self.unless_unknown(&[references, table.clone()], reject) {
                Ok(()) => return Ok(()),
                Err(same) => reject = same,
            }
        }
        self.unless_unknown(std::slice::from_ref(table), reject)
    }

    fn add_known_foreign_key(
        &mut self,
        table: &Address,
        spec: &ForeignKeySpec<'_>,
        adding: Adding,
    ) -> Result<Address, Reject> {
        let ConstraintKind::ForeignKey(written) = &spec.constraint.kind else {
            unreachable!("only foreign keys come here")
        };
        let columns: Vec<Ident> = match &spec.column {
            Some(column) => vec![column.clone()],
            None => written.columns.clone(),
        };
        let schema = table.schema().cloned().unwrap_or_default();
        let name = match &spec.constraint.name {
            Some(name) => {
                if names::constraint_of(&self.catalog, table, name).is_some() {
                    let message = format!("constraint \"{name}\" for relation \"{}\" already exists", table.name());
                    return Err(Reject::new("42710", message));
                }
                name.clone()
            }
            None => {
                let addition = names::index_name_addition(columns.iter().map(|c| &**c));
                names::constraint_name(&self.catalog, &schema, table.name(), Some(&addition), "fkey", &[])
            }
        };
        let referenced_table = self.opened(&written.references)?;
        if referenced_table != *table || adding.lock != Lock::None {
            self.lock(&referenced_table, Lock::ShareRowExclusive);
        }
        if adding.lock != Lock::None && self.is_partitioned(table) {
            let cannot = |what: &str| {
                let message = format!(
                    "cannot {what} foreign key on partitioned table \"{}\" referencing relation \"{}\"",
                    table.name(),
                    referenced_table.name()
                );
                Reject::new("42809", message)
            };
            if adding.only {
                return Err(cannot("use ONLY for"));
            }
            if spec.constraint.not_valid && self.version().0 < 18 {
                return Err(cannot("add NOT VALID").detail("This feature is not yet supported on partitioned tables."));
            }
        }
        if referenced_table.kind != Kind::Table {
            let message = format!("referenced relation \"{}\" is not a table", referenced_table.name());
            return Err(Reject::new("42809", message));
        }
        self.check_persistence(table, &referenced_table)?;
        let local = self.key_columns(table, &columns)?;
        let disagree = |which: [&str; 2]| {
            let message = format!("foreign key uses PERIOD on the {} table but not the {} table", which[0], which[1]);
            Err(Reject::new("42830", message))
        };
        if written.referenced_period && !written.period {
            return disagree(["referenced", "referencing"]);
        }
        for column in &written.set_columns {
            if !columns.contains(column) {
                if self.column(table, column).is_none() {
                    return Err(missing(column));
                }
                let message =
                    format!("column \"{column}\" referenced in ON DELETE SET action must be part of foreign key");
                return Err(Reject::new("42P10", message));
            }
        }
        let (index, referenced) = if written.referenced_columns.is_empty() {
            let found = self.referenced_primary_key(&referenced_table)?;
            if !written.period && self.is_temporal(&found.0) {
                return disagree(["referenced", "referencing"]);
            }
            found
        } else {
            let columns = self.key_columns(&referenced_table, &written.referenced_columns)?;
            if written.period && !written.referenced_period {
                return disagree(["referencing", "referenced"]);
            }
            let index = self.referenced_unique(&referenced_table, &written.referenced_columns, written.period)?;
            if !written.period && self.is_temporal(&index) {
                let message = "foreign key must use PERIOD when referencing a primary key using WITHOUT OVERLAPS";
                return Err(Reject::new("42830", message));
            }
            (index, columns)
        };
        for (_, object) in &local {
            if let Some(generated) = &object.generated {
                let invalid = |which: &str| {
                    let message =
                        format!("invalid {which} action for foreign key constraint containing generated column");
                    Reject::new("42601", message)
                };
                use ReferentialAction::{Cascade, SetDefault, SetNull};
                if matches!(written.on_update, SetNull | SetDefault | Cascade) {
                    return Err(invalid("ON UPDATE"));
                }
                if matches!(written.on_delete, SetNull | SetDefault) {
                    return Err(invalid("ON DELETE"));
                }
                if !generated.stored {
                    return Err(Reject::new(
                        "0A000",
                        "foreign key constraints on virtual generated columns are not supported",
                    ));
                }
            }
        }
        if written.period {
            let actions = [("UPDATE", written.on_update), ("DELETE", written.on_delete)];
            if let Some((event, _)) = actions.into_iter().find(|(_, action)| *action != ReferentialAction::NoAction) {
                let message = format!("unsupported ON {event} action for foreign key constraint using PERIOD");
                return Err(Reject::new("0A000", message));
            }
        }
        if local.len() != referenced.len() {
            return Err(Reject::new("42830", DISAGREE));
        }
        for ((column, own), (target, other)) in local.iter().zip(&referenced) {
            if !self.comparable(&other.ty, &own.ty) {
                return Err(self.incomparable(&name, (column, &own.ty), (target, &other.ty)));
            }
            if self.version().0 >= 18 && own.collation != other.collation {
                let vague = |of: &Option<Address>| {
                    let object = of.as_ref().and_then(|at| self.get(at));
                    matches!(object.map(|o| &**o), Some(Object::Collation(c)) if !c.deterministic)
                };
                let shown = |of: &Option<Address>| of.as_ref().map_or("default".into(), |at| at.name().clone());
                if vague(&own.collation) || vague(&other.collation) {
                    let (a, b) = (shown(&own.collation), shown(&other.collation));
                    let message = format!("foreign key constraint \"{name}\" cannot be implemented");
                    return Err(Reject::new("42P21", message).detail(format!(
                        "Key columns \"{column}\" of the referencing table and \"{target}\" of the referenced table have incompatible collations: \"{a}\" and \"{b}\".  If either collation is nondeterministic, then both collations have to be the same."
                    )));
                }
            }
            if self.is_collatable(&own.ty) != self.is_collatable(&other.ty) && self.version().0 >= 18 {
                return Err(Reject::new("XX000", "key columns are not both collatable"));
            }
        }
        let deferred = spec.constraint.initially_deferred == Some(true);
        let enforced = spec.constraint.enforced != Some(false);
        let new_table = adding.lock == Lock::None;
        let at = |relation: &Address, list: &[(Ident, Column)]| -> Vec<Address> {
            list.iter().map(|(name, _)| relation.child(Kind::Column, name.clone())).collect()
        };
        let key = ForeignKey {
            columns: at(table, &local),
            references: referenced_table.clone(),
            referenced: at(&referenced_table, &referenced),
            index: Some(index),
            match_full: written.matching == Matching::Full,
            on_update: action(written.on_update),
            on_delete: action(written.on_delete),
            set_columns: written.set_columns.iter().map(|c| table.child(Kind::Column, c.clone())).collect(),
            deferrable: spec.constraint.deferrable.unwrap_or(false) || deferred,
            deferred,
            validated: enforced && (new_table || !spec.constraint.not_valid),
            enforced,
            period: written.period,
            parent: None,
        };
        self.store_foreign_key(table, name, key, adding)
    }

    /// Stores a foreign key and its copies in partitions.
    pub(crate) fn store_foreign_key(
        &mut self,
        table: &Address,
        name: Ident,
        key: ForeignKey,
        adding: Adding,
    ) -> Result<Address, Reject> {
        let name = if names::constraint_of(&self.catalog, table, &name).is_some() {
            // The name that a partition should share with its parent may be taken there.
            let schema = table.schema().cloned().unwrap_or_default();
            let addition = names::index_name_addition(key.columns.iter().map(|c| &**c.name()));
            names::constraint_name(&self.catalog, &schema, table.name(), Some(&addition), "fkey", &[])
        } else {
            name
        };
        let at = table.child(Kind::ForeignKey, name.clone());
        let validates = key.validated && !adding.skip_validation;
        let referenced = key.references.clone();
        self.create(at.clone(), key.clone());
        if adding.lock != Lock::None {
            self.lock(table, adding.lock);
        }
        if validates && !self.is_partitioned(table) {
            self.check_arrays_compared(table, &key);
            self.work(table, adding.lock, Work::Validate);
            self.work(&referenced, Lock::ShareRowExclusive, Work::Validate);
        }
        if self.is_partitioned(table) {
            for partition in self.partitions(table) {
                if partition == referenced && adding.lock != Lock::None {
                    let what = format!(
                        "cannot ALTER TABLE \"{}\" because it is being used by active queries in this session",
                        partition.name()
                    );
                    return Err(Reject::new("55006", what));
                }
                self.because(Cause::Implied, |cx| cx.clone_foreign_key(&at, &partition, adding))?;
            }
        }
        Ok(at)
    }

    /// `RI_Initial_Check`: the query that looks at the rows casts arrays to `anyarray`, which it cannot compare where their
    /// types have a modifier.
    pub(crate) fn check_arrays_compared(&mut self, table: &Address, key: &ForeignKey) {
        if let Err(reject) = self.arrays_compared(table, key) {
            let span = self.span;
            self.late.get_or_insert(reject.at(span));
        }
    }

    fn arrays_compared(&self, table: &Address, key: &ForeignKey) -> Result<(), Reject> {
        for (own, other) in key.columns.iter().zip(&key.referenced) {
            let (Some(own), Some(other)) = (self.column(table, own.name()), self.column(&key.references, other.name()))
            else {
                continue;
            };
            if !own.ty.array || !other.ty.array {
                continue;
            }
            let modified = |ty: &Type| ty.modifier != Modifier::None;
            let shown = |ty: &Type| if modified(ty) { "anyarray".to_owned() } else { self.type_text(ty) };
            match (modified(&other.ty), modified(&own.ty)) {
                (false, false) => {}
                (true, true) => {
                    return Err(Reject::new("42804", "cannot determine element type of \"anyarray\" argument"));
                }
                _ => {
                    let (left, right) = (shown(&other.ty), shown(&own.ty));
                    let message = format!("operator does not exist: {left} pg_catalog.= {right}");
                    return Err(Reject::new("42883", message).hint(
                        "No operator matches the given name and argument types. You might need to add explicit type casts.",
                    ));
                }
            }
        }
        Ok(())
    }

    /// Gives a partition the foreign key of its parent: `CloneForeignKeyConstraints`.
    pub(crate) fn clone_foreign_key(
        &mut self,
        parent: &Address,
        partition: &Address,
        adding: Adding,
    ) -> Result<(), Reject> {
        let Some(Object::ForeignKey(of_parent)) = self.get(parent).map(|o| (**o).clone()) else { return Ok(()) };
        let Some(table) = self.relation_of(parent) else { return Ok(()) };
        if partition.kind == Kind::ForeignTable {
            return Err(Reject::new("42809", "foreign key constraints are not supported on foreign tables"));
        }
        let moved = Moved { from: table, to: partition.clone() };
        let mut key = of_parent.clone();
        key.columns = key.columns.iter().map(|c| moved.address(c)).collect();
        key.set_columns = key.set_columns.iter().map(|c| moved.address(c)).collect();
        key.parent = Some(parent.clone());
        // A foreign key that the partition has already and that says the same becomes the parent's.
        if adding.adopts
            && let Some(at) = self.fitting_key(parent, &key, partition)?
            && let Some(Object::ForeignKey(mut own)) = self.get(&at).map(|o| (**o).clone())
        {
            own.parent = Some(parent.clone());
            if key.validated && !own.validated {
                own.validated = true;
                self.work(partition, Lock::AccessExclusive, Work::Validate);
            }
            self.alter(&at, own);
            return Ok(());
        }
        self.store_foreign_key(partition, parent.name().clone(), key, adding)?;
        Ok(())
    }

    /// `tryAttachPartitionForeignKey`: a foreign key of a partition that says what the parent's `key` says there.
    fn fitting_key(&self, parent: &Address, key: &ForeignKey, partition: &Address) -> Result<Option<Address>, Reject> {
        for (at, object) in self.catalog.children(partition) {
            let Object::ForeignKey(own) = &**object else { continue };
            if own.parent.is_some()
                || own.columns != key.columns
                || own.references != key.references
                || own.referenced != key.referenced
            {
                continue;
            }
            if own.enforced != key.enforced {
                let (parent, own, partition) = (parent.name(), at.name(), partition.name());
                return Err(Reject::new(
                    "42P17",
                    format!(
                        "constraint \"{parent}\" enforceability conflicts with constraint \"{own}\" on relation \"{partition}\""
                    ),
                ));
            }
            // Since 18 a foreign key that is NOT VALID is looked at with the others.
            if (own.validated || self.version().0 >= 18)
                && own.on_update == key.on_update
                && own.on_delete == key.on_delete
                && own.set_columns == key.set_columns
                && own.match_full == key.match_full
                && own.deferrable == key.deferrable
                && own.deferred == key.deferred
            {
                return Ok(Some(at.clone()));
            }
        }
        Ok(None)
    }

    fn persistence(&self, table: &Address) -> Persistence {
        match self.get(table).map(|o| &**o) {
            Some(Object::Table(t)) => t.persistence,
            _ => Persistence::Permanent,
        }
    }

    fn check_persistence(&self, table: &Address, referenced: &Address) -> Result<(), Reject> {
        let refuse = |message: &str| Err(Reject::new("42P16", message));
        match (self.persistence(table), self.persistence(referenced)) {
            (Persistence::Permanent, Persistence::Unlogged | Persistence::Temporary) => {
                refuse("constraints on permanent tables may reference only permanent tables")
            }
            (Persistence::Unlogged, Persistence::Temporary) => {
                refuse("constraints on unlogged tables may reference only permanent or unlogged tables")
            }
            (Persistence::Temporary, Persistence::Permanent | Persistence::Unlogged) => {
                refuse("constraints on temporary tables may reference only temporary tables")
            }
            _ => Ok(()),
        }
    }

    /// `transformColumnNameList`.
    fn key_columns(&self, table: &Address, names: &[Ident]) -> Result<Vec<(Ident, Column)>, Reject> {
        names
            .iter()
            .map(|name| match self.column(table, name) {
                Some(column) => Ok((name.clone(), column)),
                None if is_system_column(name) => {
                    Err(Reject::new("0A000", "system columns cannot be used in foreign keys"))
                }
                None => Err(missing(name)),
            })
            .collect()
    }

    /// `transformFkeyGetPrimaryKey`.
    fn referenced_primary_key(&self, table: &Address) -> Result<(Address, Vec<(Ident, Column)>), Reject> {
        let Some((_, key)) = self.primary_key(table) else {
            let message = format!("there is no primary key for referenced table \"{}\"", table.name());
            return Err(Reject::new("42704", message));
        };
        if key.deferrable {
            let message = format!("cannot use a deferrable primary key for referenced table \"{}\"", table.name());
            return Err(Reject::new("55000", message));
        }
        let columns =
            key.columns.iter().filter_map(|at| self.column(table, at.name()).map(|c| (at.name().clone(), c))).collect();
        Ok((key.index, columns))
    }

    /// `transformFkeyCheckAttrs`: a unique index on exactly those columns.
    pub(crate) fn referenced_unique(
        &self,
        table: &Address,
        columns: &[Ident],
        period: bool,
    ) -> Result<Address, Reject> {
        for (i, column) in columns.iter().enumerate() {
            if columns[..i].contains(column) {
                return Err(Reject::new("42830", "foreign key referenced-columns list must not contain duplicates"));
            }
        }
        let fits = |index: &Index| {
            let temporal = self.is_temporal_key(index);
            // A PERIOD may refer to what any exclusion constraint keeps apart.
            let excluded = period && index.constraint.as_ref().is_some_and(|c| c.kind == Kind::Exclusion);
            (temporal || excluded || index.unique && !period)
                && index.predicate.is_none()
                && index.valid
                && index.keys.len() == columns.len()
                && index.keys.iter().all(|k| k.column.as_ref().is_some_and(|c| columns.contains(c.name())))
        };
        let mut candidates: Vec<(&Address, &Index)> = self.catalog.indexes(table).filter(|(_, i)| fits(i)).collect();
        candidates.sort_by_key(|(at, _)| self.catalog.entry(at).map_or(0, |e| e.born));
        let deferrable = |index: &Index| match index.constraint.as_ref().and_then(|c| self.get(c)).map(|o| &**o) {
            Some(Object::PrimaryKey(c)) => c.deferrable,
            Some(Object::Unique(c)) => c.deferrable,
            Some(Object::Exclusion(c)) => c.deferrable,
            _ => false,
        };
        if let Some((at, _)) = candidates.iter().find(|(_, i)| !deferrable(i)) {
            return Ok((*at).clone());
        }
        if candidates.is_empty() {
            let message =
                format!("there is no unique constraint matching given keys for referenced table \"{}\"", table.name());
            return Err(Reject::new("42830", message));
        }
        let message = format!("cannot use a deferrable unique constraint for referenced table \"{}\"", table.name());
        Err(Reject::new("55000", message))
    }

    /// Whether an index is that of a key WITHOUT OVERLAPS.
    fn is_temporal(&self, index: &Address) -> bool {
        matches!(self.get(index).map(|o| &**o), Some(Object::Index(i)) if self.is_temporal_key(i))
    }

    fn is_temporal_key(&self, index: &Index) -> bool {
        match index.constraint.as_ref().and_then(|c| self.get(c)).map(|o| &**o) {
            Some(Object::PrimaryKey(c)) => c.without_overlaps,
            Some(Object::Unique(c)) => c.without_overlaps,
            _ => false,
        }
    }

    /// Whether a key column of type `pk` can be compared with a referencing column of type `fk`, by an equality operator of
    /// the family of the key's class, or after an implicit cast to what the class is for: `ATAddForeignKeyConstraint`.
    fn comparable(&self, pk: &Type, fk: &Type) -> bool {
        const EQUAL: u8 = 3;
        let (pk, fk) = (self.base_type(pk).plain(), self.base_type(fk).plain());
        let both = |target: &Type| expr::types::both_coerce([&pk, &fk], target, &self.catalog, &self.session);
        let class = match self.default_opclass("btree", &pk) {
            Default::Class(class) => class,
            Default::Own(own) => match self.get(&own).map(|o| &**o) {
                Some(Object::OperatorClass(class)) => return both(&class.input),
                _ => return true,
            },
            // Nothing is known of the type but its name.
            Default::Missing | Default::Unknown => return true,
        };
        let builtins = Builtins::of(self.version());
        let row = builtins.opclasses().iter().find(|c| c.default && c.method == "btree" && c.name == class);
        let Some(row) = row else { return pk == fk };
        let own = (!fk.array && fk.schema == "pg_catalog").then(|| builtins.type_named(&fk.name)).flatten();
        let takes = |left: u32, right: u32| {
            let found = builtins.operator_exact("=", left, right).map_or(&[][..], |o| builtins.families(o.oid));
            found.iter().any(|f| f.strategy == EQUAL && f.family == row.family)
        };
        own.is_some_and(|own| takes(row.input, own.oid) && takes(own.oid, own.oid))
            || builtins.ty(row.input).is_some_and(|input| both(&Type::builtin(input.name)))
    }

    /// That two columns of a foreign key cannot be compared.
    fn incomparable(&self, name: &Ident, (column, own): (&Ident, &Type), (target, other): (&Ident, &Type)) -> Reject {
        let (a, b) = (self.type_text(&own.plain()), self.type_text(&other.plain()));
        let detail = if self.version().0 >= 18 {
            format!(
                "Key columns \"{column}\" of the referencing table and \"{target}\" of the referenced table are of incompatible types: {a} and {b}."
            )
        } else {
            format!("Key columns \"{column}\" and \"{target}\" are of incompatible types: {a} and {b}.")
        };
        Reject::new("42804", format!("foreign key constraint \"{name}\" cannot be implemented")).detail(detail)
    }

    /// Refuses columns of a foreign key whose types cannot be compared any more.
    pub(crate) fn check_comparable(&self, at: &Address, key: &ForeignKey) -> Result<(), Reject> {
        for (own, other) in key.columns.iter().zip(&key.referenced) {
            let own =
                self.relation_of(at).and_then(|table| self.column(&table, own.name())).map(|c| (own.name(), c.ty));
            let other = self.column(&key.references, other.name()).map(|c| (other.name(), c.ty));
            if let (Some((column, own)), Some((target, other))) = (own, other)
                && !self.comparable(&other, &own)
            {
                return Err(self.incomparable(at.name(), (column, &own), (target, &other)));
            }
        }
        Ok(())
    }
}

fn missing(column: &Ident) -> Reject {
    Reject::new("42703", format!("column \"{column}\" referenced in foreign key constraint does not exist"))
}
