//! CREATE TABLE: `transformCreateStmt` and `DefineRelation`.

use crate::catalog::{Address, ForeignTable, Ident, Kind, Object, PartitionOf, Persistence, TEMPORARY, Table};
use crate::expr::{self, ScopeColumn, Use};
use crate::sql::ast::{self, CreateTable, Name, OnCommit, TableElement};

use super::column::{Definition, Formula, is_system_column};
use super::constraint::NAMED_NOT_NULL;
use super::cx::Cx;
use super::foreign_key::Adding;
use super::index::{Build, IndexSpec};
use super::{Cause, Lock, Reject, options};

/// A persistence as it was written.
pub(crate) fn persistence(written: ast::Persistence, schema: &str) -> Persistence {
    match written {
        _ if schema == TEMPORARY => Persistence::Temporary,
        ast::Persistence::Permanent => Persistence::Permanent,
        ast::Persistence::Unlogged => Persistence::Unlogged,
        ast::Persistence::Temporary => Persistence::Temporary,
    }
}

impl Cx<'_> {
    /// Where a relation of that name is made: `RangeVarGetAndCheckCreationNamespace`.
    pub(crate) fn creation_place(
        &self,
        name: &Name,
        written: ast::Persistence,
    ) -> Result<(Ident, Persistence), Reject> {
        let schema = if written == ast::Persistence::Temporary {
            match name.schema() {
                Some(schema) if schema != TEMPORARY => {
                    self.require_schema(schema)?;
                    return Err(Reject::new("42P16", "cannot create temporary relation in non-temporary schema"));
                }
                _ => TEMPORARY.into(),
            }
        } else {
            self.creation_schema(name)?
        };
        if schema == TEMPORARY && written == ast::Persistence::Unlogged {
            return Err(Reject::new("42P16", "only temporary relations may be created in temporary schemas"));
        }
        let persistence = persistence(written, &schema);
        Ok((schema, persistence))
    }

    /// ON COMMIT of a table that is made: `DefineRelation`.
    pub(crate) fn on_commit(&mut self, at: &Address, action: OnCommit, persistence: Persistence) -> Result<(), Reject> {
        if action != OnCommit::Unspecified && persistence != Persistence::Temporary {
            return Err(Reject::new("42P16", "ON COMMIT can only be used on temporary tables"));
        }
        if action == OnCommit::Drop {
            self.session.drop_at_commit.insert(at.clone());
        }
        Ok(())
    }

    /// CREATE TABLE and CREATE FOREIGN TABLE.
    pub(crate) fn create_table(&mut self, stmt: &CreateTable) -> Result<(), Reject> {
        let (schema, persistence) = self.creation_place(&stmt.name, stmt.persistence)?;
        let name = stmt.name.name().clone();
        if stmt.if_not_exists
            && let Some((existing, _)) = self.catalog.relation(&schema, &name)
        {
            self.notice(format!("relation \"{name}\" already exists, skipping"), Some(existing));
            return Ok(());
        }
        if !stmt.inherits.is_empty() && stmt.partition_by.is_some() {
            return Err(Reject::new("42P17", "cannot create partitioned table as inheritance child"));
        }
        let kind = if stmt.foreign.is_some() { Kind::ForeignTable } else { Kind::Table };
        let at = Address::of(kind, schema, name.clone());
        self.on_commit(&at, stmt.on_commit, persistence)?;
        let mut definition = Definition::new(at.clone(), persistence);
        let of_type = match &stmt.of_type {
            Some(ty) => Some(self.columns_of_type(&mut definition, ty)?),
            None => None,
        };
        definition.partitioned = stmt.partition_by.is_some();
        definition.kind_of = match (&stmt.of_type, &stmt.partition_of) {
            (Some(_), _) => Some("typed tables"),
            (_, Some(_)) => Some("partitions"),
            _ => None,
        };
        definition.excludes_partitioned = self.version().0 >= 17;
        // The elements are read before the parents are looked at, but may name the parents' columns.
        let parents = self.parents(stmt);
        definition.parent_columns = parents
            .iter()
            .flatten()
            .flat_map(|p| self.catalog.columns(p).into_iter().map(|(n, _)| n.clone()).collect::<Vec<_>>())
            .collect();
        let mut likes = Vec::new();
        for element in &stmt.elements {
            match element {
                TableElement::Column(column) => self.define_column(&mut definition, column)?,
                TableElement::Constraint(constraint) => definition.add_table_constraint(constraint)?,
                TableElement::Like { source, options } => {
                    let like = self.like(&mut definition, source, *options)?;
                    likes.push(like);
                }
            }
        }
        let indexes = match (self.index_constraints(&mut definition), &parents) {
            (Err(reject), Err(missing)) if reject.sqlstate == "42703" => return Err(missing.clone()),
            (indexes, _) => indexes?,
        };
        if let Some(reject) = definition.sequence_refused.take() {
            return Err(reject);
        }
        if stmt.partition_by.is_some()
            && persistence == Persistence::Unlogged
            && self.version() >= crate::catalog::Version(18)
        {
            return Err(Reject::new("0A000", "partitioned tables cannot be unlogged"));
        }
        let parents = parents?;
        if let Some(twice) = parents.iter().enumerate().find(|(i, p)| parents[..*i].contains(p)).map(|(_, p)| p) {
            let message = format!("relation \"{}\" would be inherited from more than once", twice.name());
            return Err(Reject::new("42P07", message));
        }
        if definition.foreign {
            for check in &mut definition.checks {
                // Rows of another server are never read to validate a constraint.
                check.not_valid = false;
            }
        }
        self.define_relation(stmt, &mut definition, &parents, of_type)?;
        if let Some((server, written)) = &stmt.foreign {
            self.make_foreign(&mut definition, server, written)?;
        }
        if self.version() < NAMED_NOT_NULL {
            // The columns of a primary key that the table does not define are marked NOT NULL before any index is made.
            let mut of_key = indexes.iter().filter(|index| index.is_primary()).flat_map(IndexSpec::written_columns);
            if let Some(column) = of_key.find(|column| is_system_column(column)) {
                self.altered_column(&at, column)?;
            }
        }
        for index in &indexes {
            self.because(Cause::Implied, |cx| cx.define_index(&at, index, Build::NEW_TABLE))?;
        }
        for like in &likes {
            self.expand_like(&at, like)?;
        }
        let sources = parents.iter().chain(likes.iter().map(|like| &like.source));
        let unknown = sources.into_iter().find(|source| self.catalog.opaque().any(|o| o.may_touch(source)));
        if let Some(source) = unknown {
            let reason = format!("it takes over what `{}` has, of which not all is known", source.name());
            self.opaque(reason, crate::catalog::Touches::Objects(vec![at.clone()]));
        }
        for key in &definition.foreign_keys {
            self.add_foreign_key(
                &at,
                key,
                Adding { lock: Lock::None, skip_validation: true, only: false, adopts: true },
            )?;
        }
        Ok(())
    }

    /// `CreateForeignTable`: what makes the relation that is there a foreign table.
    fn make_foreign(
        &mut self,
        definition: &mut Definition<'_>,
        server: &Ident,
        written: &[ast::Option_],
    ) -> Result<(), Reject> {
        let server = self.require_server(server)?;
        let mut foreign_options = crate::catalog::Options::new();
        options::foreign(&mut foreign_options, written)?;
        if let Some(Object::ForeignTable(table)) = self.get(&definition.table).map(|o| (**o).clone()) {
            self.alter(&definition.table, ForeignTable { server, options: foreign_options, ..table });
        }
        definition.options_refused.take().map_or(Ok(()), Err)
    }

    /// `DefineRelation`: the table, its columns, defaults, partition clones and CHECK constraints.
    fn define_relation(
        &mut self,
        stmt: &CreateTable,
        definition: &mut Definition<'_>,
        parents: &[Address],
        of_type: Option<crate::catalog::Type>,
    ) -> Result<(), Reject> {
        let at = definition.table.clone();
        let tablespace = stmt.tablespace.clone().or_else(|| self.setting_name("default_tablespace"));
        tablespace.as_ref().map_or(Ok(()), super::alter_misc::check_tablespace)?;
        if of_type.is_some() {
            Self::merge_typed(definition)?;
        }
        let inherited = self.merge_attributes(definition, parents, stmt.partition_of.is_some())?;
        for (i, column) in definition.columns.iter().enumerate() {
            if definition.columns[..i].iter().any(|c| c.name == column.name) {
                return Err(Reject::new("42701", format!("column \"{}\" specified more than once", column.name)));
            }
            self.check_attribute(column)?;
        }
        self.require_free_name(&at)?;
        self.settle_values(definition)?;
        let scope = scope_of(definition);
        let partition_of = match &stmt.partition_of {
            Some((_, bound)) => {
                let parent = parents[0].clone();
                if !self.is_partitioned(&parent) {
                    return Err(Reject::new("42P17", format!("\"{}\" is not partitioned", parent.name())));
                }
                let bound = self.partition_bound(&at, &parent, bound)?;
                Some(PartitionOf { parent, bound })
            }
            None => None,
        };
        let inherits = if partition_of.is_some() { Vec::new() } else { parents.to_vec() };
        let object: Object = match &stmt.foreign {
            Some((server, _)) => {
                let server = Address::top(Kind::ForeignServer, server.clone());
                ForeignTable { server, options: crate::catalog::Options::new(), partition_of, inherits }.into()
            }
            None => {
                let table = self.table_object(stmt, definition, parents, of_type, &scope)?;
                Table { partition_of, inherits, ..table }.into()
            }
        };
        self.create(at.clone(), object);
        for (i, column) in definition.columns.iter().enumerate() {
            let position = i32::try_from(i).unwrap_or(i32::MAX - 1) + 1;
            let object = self.column_object(column, position, &scope)?;
            self.create(at.child(Kind::Column, column.name.clone()), object);
        }
        self.check_immutable(&at)?;
        for column in &definition.columns {
            if let Some(default) = &column.default {
                self.store_default(&at, &column.name, default)?;
            }
            if let Some((always, sequence)) = &column.identity {
                self.store_identity(&at, &column.name, *always, sequence.clone());
            }
        }
        self.add_checks(&at, &inherited.checks, true)?;
        if stmt.partition_of.is_some() {
            let parent = &parents[0];
            if definition.foreign {
                let refused = format!("cannot create foreign partition of partitioned table \"{}\"", parent.name());
                let detail = format!("Table \"{}\" contains indexes that are unique.", parent.name());
                self.check_foreign_partition(parent, Reject::new("42809", refused).detail(detail))?;
            }
            self.clone_to_partition(&at, parent, Build::NEW_TABLE)?;
        }
        self.add_checks(&at, &definition.checks, true)?;
        self.add_not_nulls(&at, &definition.not_nulls, &inherited.not_nulls)
    }

    /// What a partition key is made of does not change; which casts do is known once the columns are there.
    fn check_immutable(&self, at: &Address) -> Result<(), Reject> {
        let immutable = |expr: &crate::catalog::Expr| {
            expr::volatility(expr, &self.catalog, self.version()) != Some(crate::catalog::Volatility::Stable)
        };
        let by = self.table_object_of(at).and_then(|t| t.partition_by);
        if by.is_some_and(|by| by.keys.iter().filter_map(|k| k.expr.as_ref()).any(|e| !immutable(e))) {
            return Err(Reject::new("42P17", "functions in partition key expression must be marked IMMUTABLE"));
        }
        Ok(())
    }

    /// Reads the defaults and the generation expressions, column by column, over the table with its columns and nothing
    /// else, before bounds, partition keys and constraints are looked at: `AddRelationNewConstraints`.
    fn settle_values(&mut self, definition: &mut Definition<'_>) -> Result<(), Reject> {
        let at = definition.table.clone();
        let mark = self.mark();
        self.create(at.clone(), Table::plain(definition.persistence));
        for (column, position) in definition.columns.iter().zip(1..) {
            let plain = super::column::ColumnSpec { generated: None, ..column.clone() };
            let object = self.column_object(&plain, position, &[])?;
            self.create(at.child(Kind::Column, column.name.clone()), object);
        }
        let scope = scope_of(definition);
        let generated: Vec<Ident> =
            definition.columns.iter().filter(|c| c.generated.is_some()).map(|c| c.name.clone()).collect();
        let done = definition.columns.iter_mut().try_for_each(|column| {
            if let Some((formula, stored)) = &column.generated {
                let expr = self.generation(&column.name, &column.ty, formula, &scope, &generated)?;
                column.generated = Some((Formula::Known(expr), *stored));
            }
            if let Some(default) = &column.default {
                let expr = self
                    .formula_over(default, &Use::Default(column.ty.clone()), scope.clone())
                    .map_err(|r| super::constraint::name_column(r, &column.name))?;
                column.default = Some(Formula::Known(expr));
            }
            Ok(())
        });
        self.back_to(&mark);
        done
    }

    /// A generation expression: `cookDefault`. Other generated columns are refused once the names and operators are known,
    /// and before what it comes to is looked at.
    pub(crate) fn generation(
        &self,
        column: &Ident,
        ty: &crate::catalog::Type,
        formula: &Formula<'_>,
        scope: &[ScopeColumn],
        generated: &[Ident],
    ) -> Result<crate::catalog::Expr, Reject> {
        let done = self.formula_over(formula, &Use::Generated(ty.clone()), scope.to_vec());
        if let Err(reject) = &done
            && !super::constraint::is_misfit(reject)
            && reject.sqlstate != "42P17"
        {
            return done;
        }
        if let Formula::Written(written) = formula {
            let mut named = None;
            super::walk::column_names(written, &mut |name| {
                if named.is_none() && generated.contains(name) {
                    named = Some(name.clone());
                }
            });
            if let Some(name) = named {
                let message = format!("cannot use generated column \"{name}\" in column generation expression");
                return Err(Reject::new("42P17", message)
                    .detail("A generated column cannot reference another generated column."));
            }
        }
        let expr = done.map_err(|r| super::constraint::name_column(r, column))?;
        Ok(expr)
    }

    /// A table but for its place below others.
    fn table_object(
        &mut self,
        stmt: &CreateTable,
        definition: &Definition<'_>,
        parents: &[Address],
        of_type: Option<crate::catalog::Type>,
        scope: &[ScopeColumn],
    ) -> Result<Table, Reject> {
        let partition_by = match &stmt.partition_by {
            Some(by) => {
                let by = self.partition_keys(definition, by, scope)?;
                for class in by.keys.iter().filter_map(|key| key.opclass.as_ref()) {
                    self.mark_unknown_class(class, &definition.table);
                }
                Some(by)
            }
            None => None,
        };
        let mut reloptions = crate::catalog::Options::new();
        let of = options::Of::table(stmt.partition_by.is_some(), self.version());
        options::merge(&mut reloptions, &stmt.options, of, false)?;
        let is_virtual =
            |generated: &Option<(Formula<'_>, bool)>| generated.as_ref().is_some_and(|(_, stored)| !stored);
        let stored = definition.columns.iter().filter(|c| !is_virtual(&c.generated)).map(|c| (&c.ty, c.storage));
        let toasted = stmt.partition_by.is_none() && self.needs_toast(stored);
        if !toasted {
            reloptions.retain(|name, _| !name.starts_with("toast."));
        }
        if let Some(method) = &stmt.access_method {
            self.check_table_method(method)?;
        }
        let mut tablespace = stmt.tablespace.clone().or_else(|| self.setting_name("default_tablespace"));
        if tablespace.as_deref() == Some("pg_default") {
            if partition_by.is_some() {
                let message = "cannot specify default tablespace for partitioned relations";
                return Err(Reject::new("0A000", message));
            }
            tablespace = None;
        }
        let access_method = stmt
            .access_method
            .clone()
            .or_else(|| {
                // A partition takes the method of its parent, from 17 on.
                parents.first().filter(|_| stmt.partition_of.is_some()).and_then(|p| match self.get(p).map(|o| &**o) {
                    Some(Object::Table(t)) => t.access_method.clone(),
                    _ => None,
                })
            })
            .or_else(|| stmt.partition_by.is_none().then(|| self.setting_name("default_table_access_method")).flatten())
            .filter(|m| m != "heap");
        Ok(Table {
            partition_by,
            of_type,
            options: reloptions,
            tablespace,
            access_method,
            toasted,
            ..Table::plain(definition.persistence)
        })
    }

    /// `heapam_relation_needs_toast_table`: whether rows of columns of some types, with their storage where it is not the
    /// type's own, can be too long for a page. Only such a table has a place for the parameters of its TOAST table.
    pub(crate) fn needs_toast<'t>(
        &self,
        columns: impl Iterator<Item = (&'t crate::catalog::Type, Option<char>)>,
    ) -> bool {
        /// `TOAST_TUPLE_THRESHOLD` for pages of 8 kB.
        const THRESHOLD: i32 = 2032;
        let (mut length, mut toastable, mut unbounded) = (0, false, false);
        for (ty, storage) in columns {
            let ty = self.base_type(ty);
            if self.default_storage(&ty) == 'p' {
                length += 8;
                continue;
            }
            toastable |= storage != Some('p');
            let bound = match (&*ty.name, ty.typmod()) {
                _ if ty.array => None,
                (_, -1) => None,
                // A character takes four bytes at most.
                ("bpchar" | "varchar", modifier) => Some((modifier - 4) * 4 + 4),
                ("bit" | "varbit", modifier) => Some((modifier + 7) / 8 + 8),
                ("numeric", modifier) => Some(((((modifier - 4) >> 16) & 0xffff) + 3) / 4 * 2 + 12),
                _ => None,
            };
            match bound {
                Some(bound) => length += bound,
                None => unbounded = true,
            }
        }
        toastable && (unbounded || length + 32 > THRESHOLD)
    }

    /// The value of a setting that names something; `None` where it is not set or empty.
    pub(crate) fn setting_name(&self, setting: &str) -> Option<Ident> {
        self.session
            .settings
            .get(setting)
            .map(|v| v.trim_matches(['\'', '"']))
            .filter(|v| !v.is_empty())
            .map(Ident::from)
    }

    /// Refuses a name that a relation or a type has.
    pub(crate) fn require_free_name(&mut self, at: &Address) -> Result<(), Reject> {
        let schema = at.schema().cloned().unwrap_or_default();
        if self.relation_exists(&schema, at.name()) {
            return Err(Reject::new("42P07", format!("relation \"{}\" already exists", at.name())));
        }
        super::enum_type::row_type_is_free(self, at)
    }

    /// `CheckAttributeNamesTypes` for one column.
    pub(crate) fn check_attribute(&self, column: &super::column::ColumnSpec<'_>) -> Result<(), Reject> {
        if is_system_column(&column.name) {
            let message = format!("column name \"{}\" conflicts with a system column name", column.name);
            return Err(Reject::new("42701", message));
        }
        check_storable(&column.name, &column.ty)?;
        if matches!(column.generated, Some((_, false))) {
            self.check_virtual_type(&column.name, &column.ty)?;
        }
        Ok(())
    }

    /// A column that is worked out when it is read has a type of the server: `CheckAttributeType`, which looks into rows
    /// first.
    pub(crate) fn check_virtual_type(&self, column: &str, ty: &crate::catalog::Type) -> Result<(), Reject> {
        if ty.schema == "pg_catalog" {
            return Ok(());
        }
        let refuse = |what: &str| {
            Reject::new("0A000", format!("virtual generated column \"{column}\" cannot have a {what} type"))
        };
        let of_user = refuse("user-defined")
            .detail("Virtual generated columns that make use of user-defined types are not yet supported.");
        if ty.array {
            self.check_virtual_type(column, &ty.element())?;
            return Err(of_user);
        }
        let at = self.type_at(&ty.schema, &ty.name);
        if at.as_ref().is_some_and(|at| at.kind == Kind::Domain) {
            return Err(refuse("domain"));
        }
        if let Some(at) = at.filter(|at| at.kind.is_relation() || at.kind == Kind::CompositeType) {
            for (name, column) in self.catalog.columns(&at) {
                self.check_virtual_type(name, &column.ty)?;
            }
        }
        Err(of_user)
    }
}

/// `CheckAttributeType`: no column is of a pseudo-type.
pub(crate) fn check_storable(column: &str, ty: &crate::catalog::Type) -> Result<(), Reject> {
    if is_pseudo_type(ty) {
        let message = format!("column \"{column}\" has pseudo-type {}", ty.plain().sql());
        return Err(Reject::new("42P16", message));
    }
    Ok(())
}

/// What expressions of a new table may name.
pub(crate) fn scope_of(definition: &Definition<'_>) -> Vec<ScopeColumn> {
    let table = &definition.table;
    definition
        .columns
        .iter()
        .map(|column| ScopeColumn {
            relation: table.name().clone(),
            at: table.child(Kind::Column, column.name.clone()),
            ty: column.ty.clone(),
            collation: column.collation.clone(),
        })
        .collect()
}

/// Whether it is a pseudo-type.
pub(crate) fn is_pseudo_type(ty: &crate::catalog::Type) -> bool {
    ty.schema == "pg_catalog" && !ty.array && is_pseudo(&ty.name)
}

/// The pseudo-types, which no column can have.
fn is_pseudo(name: &str) -> bool {
    matches!(
        name,
        "any"
            | "anyelement"
            | "anyarray"
            | "anynonarray"
            | "anyenum"
            | "anyrange"
            | "anymultirange"
            | "anycompatible"
            | "anycompatiblearray"
            | "anycompatiblenonarray"
            | "anycompatiblerange"
            | "anycompatiblemultirange"
            | "cstring"
            | "internal"
            | "language_handler"
            | "fdw_handler"
            | "table_am_handler"
            | "index_am_handler"
            | "tsm_handler"
            | "record"
            | "trigger"
            | "event_trigger"
            | "pg_ddl_command"
            | "void"
            | "unknown"
    )
}
