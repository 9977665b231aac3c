//! What a table takes from its parents: `MergeAttributes`.

use crate::catalog::{Address, Ident, Kind, Object, Persistence, TEMPORARY, Type};
use crate::sql::ast::{CreateTable, TypeName};

use super::column::{ColumnSpec, Definition, Formula, GENERATED_CHILD};
use super::constraint::{CheckSpec, NAMED_NOT_NULL};
use super::cx::Cx;
use super::index::Moved;
use super::{Lock, Reject};

/// The constraints that come from parents.
#[derive(Debug, Default)]
pub(crate) struct Inherited {
    pub(crate) checks: Vec<CheckSpec<'static>>,
    /// Column and constraint name.
    pub(crate) not_nulls: Vec<(Ident, Ident)>,
}

impl Cx<'_> {
    /// The parents of INHERITS or PARTITION OF, checked and locked.
    pub(crate) fn parents(&mut self, stmt: &CreateTable) -> Result<Vec<Address>, Reject> {
        let mut out: Vec<Address> = Vec::new();
        if let Some((parent, _)) = &stmt.partition_of {
            let parent = self.relation(parent)?;
            self.lock(&parent, Lock::AccessExclusive);
            return Ok(vec![parent]);
        }
        for name in &stmt.inherits {
            let parent = self.relation(name)?;
            self.lock(&parent, Lock::ShareUpdateExclusive);
            out.push(parent);
        }
        Ok(out)
    }

    /// What a parent has to be.
    fn check_parent(&self, parent: &Address, child: &Address, is_partition: bool) -> Result<(), Reject> {
        self.check_opens(parent)?;
        let refuse = |message: String| Err(Reject::new("42809", message));
        let name = parent.name();
        if !is_partition && self.is_partitioned(parent) {
            return refuse(format!("cannot inherit from partitioned table \"{name}\""));
        }
        if !is_partition && self.is_partition(parent) {
            return refuse(format!("cannot inherit from partition \"{name}\""));
        }
        if !matches!(parent.kind, Kind::Table | Kind::ForeignTable) {
            return refuse(format!("inherited relation \"{name}\" is not a table or foreign table"));
        }
        let temporary = self.persistence_of(parent) == Persistence::Temporary;
        match (temporary, child.schema().is_some_and(|s| s == TEMPORARY)) {
            (false, true) if is_partition => {
                refuse(format!("cannot create a temporary relation as partition of permanent relation \"{name}\""))
            }
            (true, false) if is_partition => {
                refuse(format!("cannot create a permanent relation as partition of temporary relation \"{name}\""))
            }
            (true, false) => refuse(format!("cannot inherit from temporary relation \"{name}\"")),
            _ => Ok(()),
        }
    }

    /// `MergeAttributes`: lays the parents' columns before the table's own, and collects the constraints they bring.
    pub(crate) fn merge_attributes(
        &mut self,
        definition: &mut Definition<'_>,
        parents: &[Address],
        is_partition: bool,
    ) -> Result<Inherited, Reject> {
        let mut own = std::mem::take(&mut definition.columns);
        for (i, column) in own.iter().enumerate() {
            if own[i + 1..].iter().any(|c| c.name == column.name) {
                return Err(Reject::new("42701", format!("column \"{}\" specified more than once", column.name)));
            }
        }
        let mut merged: Vec<ColumnSpec<'_>> = Vec::new();
        let mut inherited = Inherited::default();
        let mut conflicting: Vec<Ident> = Vec::new();
        for parent in parents {
            self.check_parent(parent, &definition.table, is_partition)?;
            self.merge_parent_columns(definition, parent, &mut merged, &mut conflicting)?;
            self.merge_parent_constraints(definition, parent, &mut inherited)?;
        }
        let from_parents = merged.len();
        for mut column in own.drain(..) {
            let Some(place) = merged[..from_parents].iter().position(|c| c.name == column.name) else {
                if column.untyped {
                    return Err(Reject::new("42703", format!("column \"{}\" does not exist", column.name)));
                }
                merged.push(column);
                continue;
            };
            let target = &mut merged[place];
            if !column.untyped {
                if !is_partition {
                    self.notice(format!("merging column \"{}\" with inherited definition", column.name), None);
                }
                if target.ty != column.ty {
                    let message = format!("column \"{}\" has a type conflict", column.name);
                    return Err(Reject::new("42804", message).detail(format!(
                        "{} versus {}",
                        target.ty.sql(),
                        column.ty.sql()
                    )));
                }
                if target.collation != column.collation {
                    return Err(collation_conflict("column", target, &column));
                }
                target.local = !is_partition;
                // STORAGE of the definition itself is not heeded.
                if column.keeps_storage && self.storage_of(target) != self.storage_of(&column) {
                    return Err(self.storage_conflict("column", target, &column));
                }
                merge_compression(target, &column)?;
            }
            target.not_null |= column.not_null;
            target.at = column.at;
            self.merge_generated(target, &mut conflicting, &column, is_partition)?;
            if let Some(generated) = column.generated {
                target.generated = Some(generated);
            }
            if target.generated.is_some()
                && let Some(default) = column.default.take()
            {
                // Before 16 a partition's default takes the place of what the column is computed from.
                target.generated = Some((default, true));
            }
            if column.default.is_some() {
                target.default = column.default;
                conflicting.retain(|c| *c != column.name);
            }
            if column.identity.is_some() {
                target.identity = column.identity;
            }
        }
        if let Some(column) = conflicting.first() {
            let generated = merged.iter().any(|c| c.name == *column && c.generated.is_some());
            let what = if generated { "generation expressions" } else { "default values" };
            let reject = Reject::new("42611", format!("column \"{column}\" inherits conflicting {what}"));
            return Err(match generated {
                true if self.version() < GENERATED_CHILD => reject,
                true => reject.hint("To resolve the conflict, specify a generation expression explicitly."),
                false => reject.hint("To resolve the conflict, specify a default explicitly."),
            });
        }
        // A primary key or a NOT NULL over inherited columns marks them.
        for spec in &definition.not_nulls {
            if let Some(column) = merged.iter_mut().find(|c| c.name == spec.column) {
                column.not_null = true;
            }
        }
        definition.columns = merged;
        Ok(inherited)
    }

    /// What a column says of how it is computed, beside what its parents say.
    fn merge_generated(
        &self,
        above: &ColumnSpec<'_>,
        conflicting: &mut Vec<Ident>,
        column: &ColumnSpec<'_>,
        is_partition: bool,
    ) -> Result<(), Reject> {
        let name = &column.name;
        let refuse = |text: String| Err(Reject::new("42611", text));
        match (&above.generated, &column.generated) {
            (Some(_), None) if column.default.is_some() && !(is_partition && self.version() < GENERATED_CHILD) => {
                refuse(format!("column \"{name}\" inherits from generated column but specifies default"))
            }
            (Some(_), None) if column.identity.is_some() => {
                refuse(format!("column \"{name}\" inherits from generated column but specifies identity"))
            }
            (Some((_, above)), Some((_, own))) if self.version() >= GENERATED_CHILD => {
                if above != own {
                    let kind = |stored: bool| if stored { "STORED" } else { "VIRTUAL" };
                    let message = format!("column \"{name}\" inherits from generated column of different kind");
                    return Err(Reject::new("42611", message).detail(format!(
                        "Parent column is {}, child column is {}.",
                        kind(*above),
                        kind(*own)
                    )));
                }
                conflicting.retain(|c| c != name);
                Ok(())
            }
            (Some(_), Some(_)) => {
                Err(Reject::new("42611", format!("child column \"{name}\" specifies generation expression")).hint(
                    "Omit the generation expression in the definition of the child table column to inherit the generation expression from the parent table.",
                ))
            }
            (None, Some(_)) if self.version() >= GENERATED_CHILD => {
                Err(Reject::new("42611", format!("child column \"{name}\" specifies generation expression"))
                    .hint("A child table column cannot be generated unless its parent column is."))
            }
            _ => Ok(()),
        }
    }

    fn merge_parent_columns(
        &mut self,
        definition: &Definition<'_>,
        parent: &Address,
        merged: &mut Vec<ColumnSpec<'_>>,
        conflicting: &mut Vec<Ident>,
    ) -> Result<(), Reject> {
        let moved = Moved { from: parent.clone(), to: definition.table.clone() };
        let columns: Vec<_> = self.catalog.columns(parent).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        for (name, column) in columns {
            let mut spec = ColumnSpec::new(name.clone(), column.ty.clone());
            spec.collation.clone_from(&column.collation);
            spec.not_null = column.not_null;
            spec.storage = column.storage;
            spec.compression.clone_from(&column.compression);
            spec.local = false;
            spec.inherited = true;
            spec.generated = column.generated.as_ref().map(|g| (Formula::Known(moved.expr(&g.expr)), g.stored));
            if spec.not_null && self.version() >= NAMED_NOT_NULL {
                // A NO INHERIT constraint stays with the parent.
                spec.not_null = self.not_null_of(parent, &name).is_none_or(|(_, n)| !n.no_inherit);
            }
            if let Some(Object::ColumnDefault(default)) =
                self.get(&parent.child(Kind::ColumnDefault, name.clone())).map(|o| &**o)
            {
                spec.default = Some(Formula::Known(moved.expr(&default.expr)));
            }
            let Some(existing) = merged.iter_mut().find(|c| c.name == name) else {
                merged.push(spec);
                continue;
            };
            self.notices_merge(&name);
            if existing.ty != spec.ty {
                let message = format!("inherited column \"{name}\" has a type conflict");
                return Err(Reject::new("42804", message).detail(format!(
                    "{} versus {}",
                    existing.ty.sql(),
                    spec.ty.sql()
                )));
            }
            if existing.collation != spec.collation {
                return Err(collation_conflict("inherited column", existing, &spec));
            }
            if self.storage_of(existing) != self.storage_of(&spec) {
                return Err(self.storage_conflict("inherited column", existing, &spec));
            }
            merge_compression(existing, &spec)?;
            match (&existing.generated, &spec.generated) {
                (None, None) => {}
                (Some((Formula::Known(a), x)), Some((Formula::Known(b), y))) if x == y => {
                    if a != b && !conflicting.contains(&name) {
                        conflicting.push(name.clone());
                    }
                }
                _ => {
                    let message = format!("inherited column \"{name}\" has a generation conflict");
                    return Err(Reject::new("42804", message));
                }
            }
            existing.not_null |= spec.not_null;
            match (&existing.default, &spec.default) {
                (Some(Formula::Known(a)), Some(Formula::Known(b))) if a != b => conflicting.push(name),
                (None, Some(_)) => existing.default = spec.default,
                _ => {}
            }
        }
        Ok(())
    }

    fn storage_of(&self, column: &ColumnSpec<'_>) -> char {
        column.storage.unwrap_or_else(|| self.default_storage(&column.ty))
    }

    fn storage_conflict(&self, what: &str, one: &ColumnSpec<'_>, other: &ColumnSpec<'_>) -> Reject {
        let word = |column: &ColumnSpec<'_>| match self.storage_of(column) {
            'p' => "PLAIN",
            'e' => "EXTERNAL",
            'm' => "MAIN",
            _ => "EXTENDED",
        };
        Reject::new("42804", format!("{what} \"{}\" has a storage parameter conflict", one.name)).detail(format!(
            "{} versus {}",
            word(one),
            word(other)
        ))
    }

    fn notices_merge(&mut self, column: &Ident) {
        self.notice(format!("merging multiple inherited definitions of column \"{column}\""), None);
    }

    fn merge_parent_constraints(
        &mut self,
        definition: &Definition<'_>,
        parent: &Address,
        inherited: &mut Inherited,
    ) -> Result<(), Reject> {
        let moved = Moved { from: parent.clone(), to: definition.table.clone() };
        let parts: Vec<(Address, Object)> =
            self.catalog.children(parent).map(|(a, o)| (a.clone(), (**o).clone())).collect();
        for (at, object) in parts {
            match object {
                Object::Check(check) if !check.no_inherit => {
                    let expr = moved.expr(&check.expr);
                    let name = at.name().clone();
                    let same = inherited.checks.iter_mut().find(|c| c.name.as_ref() == Some(&name));
                    match same {
                        Some(CheckSpec { expr: Formula::Known(other), enforced, .. }) if *other == expr => {
                            *enforced |= check.enforced;
                        }
                        Some(_) => {
                            let message = format!(
                                "check constraint name \"{name}\" appears multiple times but with different expressions"
                            );
                            return Err(Reject::new("42710", message));
                        }
                        None => inherited.checks.push(CheckSpec {
                            name: Some(name),
                            expr: Formula::Known(expr),
                            no_inherit: false,
                            not_valid: false,
                            enforced: check.enforced,
                            local: false,
                        }),
                    }
                }
                Object::NotNull(not_null) if !not_null.no_inherit => {
                    inherited.not_nulls.push((not_null.column.name().clone(), at.name().clone()));
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// OF type: the columns of the composite type, which the written columns only add to.
    pub(crate) fn columns_of_type(
        &mut self,
        definition: &mut Definition<'_>,
        written: &TypeName,
    ) -> Result<Type, Reject> {
        let table = definition.table.clone();
        let ty = self.written_type(written, &table)?;
        let at = Address::of(Kind::CompositeType, ty.schema.clone(), ty.name.clone());
        self.check_of_type(&ty)?;
        let columns: Vec<_> = self.catalog.columns(&at).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        for (name, column) in columns {
            let mut spec = ColumnSpec::new(name, column.ty);
            spec.collation = column.collation;
            definition.columns.push(spec);
        }
        Ok(ty)
    }

    /// `check_of_type`: only a composite type that stands alone has typed tables.
    pub(crate) fn check_of_type(&self, ty: &Type) -> Result<(), Reject> {
        let at = Address::of(Kind::CompositeType, ty.schema.clone(), ty.name.clone());
        if self.catalog.contains(&at) && !ty.array {
            return Ok(());
        }
        let shown = self.type_text(&ty.plain());
        if self.version().0 >= 18 && !ty.array && self.catalog.relation(&ty.schema, &ty.name).is_some() {
            return Err(Reject::new("42809", format!("type {shown} is the row type of another table"))
                .detail("A typed table must use a stand-alone composite type created with CREATE TYPE."));
        }
        Err(Reject::new("42809", format!("type {shown} is not a composite type")))
    }

    /// Lays the columns of a typed table that were written over those of its type.
    pub(crate) fn merge_typed(definition: &mut Definition<'_>) -> Result<(), Reject> {
        let columns = std::mem::take(&mut definition.columns);
        let (typed, options): (Vec<_>, Vec<_>) = columns.into_iter().partition(|c| !c.untyped);
        let mut typed = typed;
        let mut seen: Vec<Ident> = Vec::new();
        for option in options {
            let Some(target) = typed.iter_mut().find(|c| c.name == option.name) else {
                return Err(Reject::new("42703", format!("column \"{}\" does not exist", option.name)));
            };
            if seen.contains(&option.name) {
                return Err(Reject::new("42701", format!("column \"{}\" specified more than once", option.name)));
            }
            seen.push(option.name.clone());
            target.not_null |= option.not_null;
            target.at = option.at;
            target.default = option.default;
            target.generated = option.generated;
            target.identity = option.identity;
        }
        definition.columns = typed;
        Ok(())
    }
}

fn collation_conflict(what: &str, one: &ColumnSpec<'_>, other: &ColumnSpec<'_>) -> Reject {
    let word = |column: &ColumnSpec<'_>| match &column.collation {
        Some(collation) => collation.name().clone(),
        None => Ident::new_static("default"),
    };
    Reject::new("42P21", format!("{what} \"{}\" has a collation conflict", one.name)).detail(format!(
        "\"{}\" versus \"{}\"",
        word(one),
        word(other)
    ))
}

/// The compression of two definitions of a column; one that says none leaves it to the other.
fn merge_compression(column: &mut ColumnSpec<'_>, other: &ColumnSpec<'_>) -> Result<(), Reject> {
    match (&column.compression, &other.compression) {
        (Some(one), Some(two)) if one != two => {
            let message = format!("column \"{}\" has a compression method conflict", column.name);
            Err(Reject::new("42804", message).detail(format!("{one} versus {two}")))
        }
        (None, Some(_)) => {
            column.compression.clone_from(&other.compression);
            Ok(())
        }
        _ => Ok(()),
    }
}
