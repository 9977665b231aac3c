//! Columns as CREATE TABLE and ALTER TABLE ADD COLUMN define them: `transformColumnDefinition`.

use std::borrow::Cow;

use crate::catalog::Persistence;
use crate::catalog::{
    Address, Column, Expr, Generated, Ident, Index, Kind, Object, Options, Sequence, Touches, Type, Version,
};
use crate::expr::{self, Failure, Scope, ScopeColumn, Use};
use crate::sql::ast::{self, ColumnDef, ConstraintKind, TypeName};

use super::constraint::{Asked, CheckSpec, ForeignKeySpec, IndexConstraintSpec, NAMED_NOT_NULL, NotNullSpec};
use super::cx::Cx;
use super::{Cause, Reject, names, sequence_options};

/// An expression that is still as it was written, or is known already because it was copied from another object.
#[derive(Debug, Clone)]
pub(crate) enum Formula<'s> {
    /// As written, or as the server itself writes it (the default of a serial column).
    Written(Cow<'s, ast::Expr>),
    /// Copied.
    Known(Expr),
}

/// A column about to be made.
#[derive(Debug, Clone)]
pub(crate) struct ColumnSpec<'s> {
    pub(crate) name: Ident,
    /// Byte offset of the definition; 0 where LIKE copied it.
    pub(crate) at: u32,
    pub(crate) ty: Type,
    pub(crate) collation: Option<Address>,
    pub(crate) not_null: bool,
    pub(crate) default: Option<Formula<'s>>,
    /// With whether it is stored.
    pub(crate) generated: Option<(Formula<'s>, bool)>,
    /// ALWAYS, and the sequence.
    pub(crate) identity: Option<(bool, Address)>,
    pub(crate) storage: Option<char>,
    /// LIKE says the storage, so that what is inherited has to be the same.
    pub(crate) keeps_storage: bool,
    pub(crate) compression: Option<Ident>,
    pub(crate) options: Options,
    pub(crate) local: bool,
    /// It came from a parent, so it is merged with, not refused.
    pub(crate) inherited: bool,
    /// Its type was not written: a column of a typed table or of a partition.
    pub(crate) untyped: bool,
}

impl ColumnSpec<'_> {
    /// A plain column.
    pub(crate) fn new(name: Ident, ty: Type) -> Self {
        Self {
            name,
            at: 0,
            ty,
            collation: None,
            not_null: false,
            default: None,
            generated: None,
            identity: None,
            storage: None,
            keeps_storage: false,
            compression: None,
            options: Options::new(),
            local: true,
            inherited: false,
            untyped: false,
        }
    }
}

/// What the elements of CREATE TABLE, or one ADD COLUMN, come to: `CreateStmtContext`.
#[derive(Debug)]
pub(crate) struct Definition<'s> {
    /// The table.
    pub(crate) table: Address,
    pub(crate) persistence: Persistence,
    /// `CREATE FOREIGN TABLE` and its kin refuse some constraints.
    pub(crate) foreign: bool,
    /// It is partitioned.
    pub(crate) partitioned: bool,
    /// `typed tables` or `partitions`: it has its columns from elsewhere, which some of them cannot add to.
    pub(crate) kind_of: Option<&'static str>,
    /// A partitioned table may have exclusion constraints: from 17 on.
    pub(crate) excludes_partitioned: bool,
    /// The table exists already: ALTER TABLE.
    pub(crate) alter: bool,
    pub(crate) columns: Vec<ColumnSpec<'s>>,
    pub(crate) checks: Vec<CheckSpec<'s>>,
    pub(crate) not_nulls: Vec<NotNullSpec>,
    pub(crate) index_constraints: Vec<IndexConstraintSpec<'s>>,
    pub(crate) foreign_keys: Vec<ForeignKeySpec<'s>>,
    /// The columns that come from parents.
    pub(crate) parent_columns: Vec<Ident>,
    /// What is wrong with the options of a foreign table's columns, which the server says last.
    pub(crate) options_refused: Option<Reject>,
    /// Why the sequence of a column cannot be made, which the server says once all elements are read.
    pub(crate) sequence_refused: Option<Reject>,
    /// The sequences of its columns.
    pub(crate) sequences: Vec<Address>,
}

impl Definition<'_> {
    pub(crate) fn new(table: Address, persistence: Persistence) -> Self {
        let foreign = table.kind == Kind::ForeignTable;
        Self {
            table,
            persistence,
            foreign,
            partitioned: false,
            kind_of: None,
            excludes_partitioned: false,
            alter: false,
            columns: Vec::new(),
            checks: Vec::new(),
            not_nulls: Vec::new(),
            index_constraints: Vec::new(),
            foreign_keys: Vec::new(),
            parent_columns: Vec::new(),
            sequence_refused: None,
            options_refused: None,
            sequences: Vec::new(),
        }
    }

    /// The table's name, for messages.
    pub(crate) fn name(&self) -> &Ident {
        self.table.name()
    }
}

/// The integer type that `serial` and its kin stand for.
fn serial(ty: &TypeName) -> Option<&'static str> {
    if ty.name.parts.len() != 1 || ty.of_column {
        return None;
    }
    match &**ty.name.name() {
        "smallserial" | "serial2" => Some("int2"),
        "serial" | "serial4" => Some("int4"),
        "bigserial" | "serial8" => Some("int8"),
        _ => None,
    }
}

/// From which version on a child's column can be computed otherwise than its parent's.
pub(crate) const GENERATED_CHILD: Version = Version(16);

/// From which version on a constraint can be NOT ENFORCED.
pub(crate) const ENFORCEABLE: Version = Version(18);

/// The columns that every table has and no user column may be called.
pub(crate) fn is_system_column(name: &str) -> bool {
    expr::system_column(name).is_some()
}

impl Cx<'_> {
    /// The type a written name means. Where an extension may provide it, the type is taken by its name, and `owner`,
    /// which has it, is marked as not fully known.
    pub(crate) fn written_type(&mut self, ty: &TypeName, owner: &Address) -> Result<Type, Reject> {
        match expr::types::resolve(ty, &self.catalog, &self.session) {
            Ok(found) => Ok(found),
            Err(Failure::Reject(reject)) => Err(reject),
            Err(Failure::Unknown(reason)) => {
                self.opaque(reason, Touches::Objects(vec![owner.clone()]));
                let schema = ty.name.schema().cloned().unwrap_or_else(|| "public".into());
                let array = !ty.array.is_empty();
                let name = ty.name.name().clone();
                Ok(Type { schema, name, array, modifier: crate::catalog::Modifier::None })
            }
        }
    }

    /// Words of the grammar that came with a version: before it, the first of them is a syntax error. `from` is a place
    /// before them.
    pub(crate) fn requires_word(&self, words: &str, from: u32, since: Version) -> Result<(), Reject> {
        if self.version() >= since {
            return Ok(());
        }
        let text = self.statement.source.text.get(from as usize..).unwrap_or_default();
        let in_a_name = |c: Option<char>| c.is_some_and(|c| c == '_' || c.is_alphanumeric());
        let written = text.char_indices().find_map(|(at, _)| {
            let found = text.get(at..at + words.len())?;
            let alone =
                !in_a_name(text[..at].chars().next_back()) && !in_a_name(text[at + words.len()..].chars().next());
            (found.eq_ignore_ascii_case(words) && (alone || words == "(")).then_some(found)
        });
        let first = written.unwrap_or(words).split(' ').next().unwrap_or_default();
        Err(Reject::new("42601", format!("syntax error at or near \"{first}\"")))
    }

    /// The collation of a column where it is not the type's own.
    pub(crate) fn written_collation(
        &self,
        collation: Option<&ast::Name>,
        ty: &Type,
    ) -> Result<Option<Address>, Reject> {
        let Some(name) = collation else { return Ok(None) };
        let found = self.collation_address(name)?;
        self.require_collatable(ty)?;
        let own = self.own_collation(ty);
        Ok(match found {
            found if found == own => None,
            // The default collation over a type with its own is a deviation, too.
            None => Some(Address::of(Kind::Collation, "pg_catalog", "default")),
            found => found,
        })
    }

    /// The collation of a type that has its own, which its columns have unless they say otherwise.
    fn own_collation(&self, ty: &Type) -> Option<Address> {
        if ty.is("name") {
            return Some(Address::of(Kind::Collation, "pg_catalog", "C"));
        }
        let at = Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone());
        match self.get(&at).map(|o| &**o) {
            Some(Object::Domain(d)) if !ty.array => d.collation.clone().or_else(|| self.own_collation(&d.base.clone())),
            _ => None,
        }
    }

    /// `transformColumnDefinition`.
    pub(crate) fn define_column<'s>(
        &mut self,
        definition: &mut Definition<'s>,
        column: &'s ColumnDef,
    ) -> Result<(), Reject> {
        let table = definition.table.clone();
        let serial = column.ty.as_ref().and_then(serial);
        let mut spec = match (&column.ty, serial) {
            (_, Some(integer)) => {
                if column.ty.as_ref().is_some_and(|t| !t.array.is_empty()) {
                    return Err(Reject::new("0A000", "array of serial is not implemented"));
                }
                ColumnSpec::new(column.name.clone(), Type::builtin(integer))
            }
            (Some(ty), None) => {
                let found = self.written_type(ty, &table)?;
                ColumnSpec::new(column.name.clone(), found)
            }
            (None, None) => {
                let mut spec = ColumnSpec::new(column.name.clone(), Type::builtin("unknown"));
                spec.untyped = true;
                spec
            }
        };
        spec.at = column.at;
        if !spec.untyped {
            spec.collation = self.written_collation(column.collation.as_ref(), &spec.ty)?;
            spec.storage = self.written_storage(column.storage.as_ref(), &spec.ty)?;
            spec.compression = self.written_compression(column.compression.as_ref(), &spec.ty)?;
        }
        if let Err(reject) = super::options::foreign(&mut spec.options, &column.options) {
            if !definition.foreign || definition.alter {
                return Err(reject);
            }
            definition.options_refused.get_or_insert(reject);
        }
        if let Some(misuse) = column.misuse {
            return Err(Reject::new("42601", misuse));
        }
        let mut said_null: Option<bool> = None;
        let mut need_not_null = false;
        let mut saw_default = false;
        let mut not_null_spec: Option<NotNullSpec> = None;
        // What a key, a serial or an identity column brings is inherited.
        let inherits = serial.is_some()
            || column
                .constraints
                .iter()
                .any(|c| matches!(c.kind, ConstraintKind::PrimaryKey(_) | ConstraintKind::Identity { .. }));
        let conflict = || {
            let message = format!(
                "conflicting NULL/NOT NULL declarations for column \"{}\" of table \"{}\"",
                column.name,
                table.name()
            );
            Reject::new("42601", message)
        };
        let multiple = |what: &str| {
            Reject::new(
                "42601",
                format!("multiple {what} for column \"{}\" of table \"{}\"", column.name, table.name()),
            )
        };
        let mut serial_default = None;
        if let Some(integer) = serial {
            let sequence = match self.serial_sequence(definition, &column.name, Type::builtin(integer), None) {
                Ok(sequence) => sequence,
                Err(reject) => {
                    definition.sequence_refused.get_or_insert(reject);
                    Address::of(Kind::Sequence, table.schema().cloned().unwrap_or_default(), column.name.clone())
                }
            };
            definition.sequences.push(sequence.clone());
            serial_default = Some(Formula::Written(Cow::Owned(nextval(&sequence))));
            need_not_null = true;
        }
        for constraint in &column.constraints {
            match &constraint.kind {
                ConstraintKind::Null => {
                    if said_null == Some(true) || need_not_null {
                        return Err(conflict());
                    }
                    said_null = Some(false);
                }
                ConstraintKind::NotNull { .. } => {
                    let partitioned = definition.partitioned || definition.alter && self.is_partitioned(&table);
                    if constraint.no_inherit && partitioned {
                        return Err(no_inherit_on_partitioned());
                    }
                    if said_null == Some(false) {
                        return Err(conflict());
                    }
                    if constraint.no_inherit && inherits {
                        let message = format!(
                            "conflicting NO INHERIT declarations for not-null constraints on column \"{}\"",
                            column.name
                        );
                        return Err(Reject::new("42601", message));
                    }
                    match &mut not_null_spec {
                        Some(earlier) => {
                            if let (Some(a), Some(b)) = (&earlier.name, &constraint.name)
                                && a != b
                                && self.version() >= NAMED_NOT_NULL
                            {
                                return Err(Reject::new(
                                    "XX000",
                                    format!("conflicting not-null constraint names \"{a}\" and \"{b}\""),
                                ));
                            }
                            if earlier.no_inherit != constraint.no_inherit {
                                let message = format!(
                                    "conflicting NO INHERIT declarations for not-null constraints on column \"{}\"",
                                    column.name
                                );
                                return Err(Reject::new("42601", message));
                            }
                            if earlier.name.is_none() {
                                earlier.name.clone_from(&constraint.name);
                            }
                        }
                        None => {
                            not_null_spec = Some(NotNullSpec {
                                name: constraint.name.clone(),
                                column: column.name.clone(),
                                no_inherit: constraint.no_inherit,
                                validated: !constraint.not_valid,
                                asked: Asked::Added,
                            });
                        }
                    }
                    said_null = Some(true);
                }
                ConstraintKind::Default(default) => {
                    if saw_default {
                        return Err(multiple("default values specified"));
                    }
                    saw_default = true;
                    spec.default = Some(Formula::Written(Cow::Borrowed(default)));
                }
                ConstraintKind::Identity { always, options } => {
                    if let Some(kind) = definition.kind_of {
                        return Err(Reject::new("0A000", format!("identity columns are not supported on {kind}")));
                    }
                    if spec.identity.is_some() {
                        return Err(multiple("identity specifications"));
                    }
                    if said_null == Some(false) {
                        return Err(conflict());
                    }
                    match self.serial_sequence(definition, &column.name, spec.ty.clone(), Some(options)) {
                        Ok(sequence) => {
                            definition.sequences.push(sequence.clone());
                            spec.identity = Some((*always, sequence));
                        }
                        Err(reject) => {
                            // The column counts as an identity column for the rest of the definition.
                            spec.identity = Some((*always, table.clone()));
                            definition.sequence_refused.get_or_insert(reject);
                        }
                    }
                    need_not_null = true;
                }
                ConstraintKind::Generated { expr, stored } => {
                    if let Some(kind) = definition.kind_of
                        && (kind == "typed tables" || self.version() < GENERATED_CHILD)
                    {
                        return Err(Reject::new("0A000", format!("generated columns are not supported on {kind}")));
                    }
                    if spec.generated.is_some() {
                        return Err(multiple("generation clauses specified"));
                    }
                    spec.generated = Some((Formula::Written(Cow::Borrowed(expr)), *stored));
                }
                ConstraintKind::Check(expr) => definition.checks.push(CheckSpec::written(constraint, expr)),
                ConstraintKind::PrimaryKey(_) | ConstraintKind::Unique(_) | ConstraintKind::Exclude { .. } => {
                    if definition.foreign {
                        let what = if matches!(constraint.kind, ConstraintKind::PrimaryKey(_)) {
                            "primary key"
                        } else {
                            "unique"
                        };
                        return Err(Reject::new(
                            "0A000",
                            format!("{what} constraints are not supported on foreign tables"),
                        ));
                    }
                    if matches!(constraint.kind, ConstraintKind::PrimaryKey(_)) {
                        // Before 18 a key marks its columns when its index is looked at.
                        if self.version() >= NAMED_NOT_NULL {
                            if said_null == Some(false) {
                                return Err(conflict());
                            }
                            need_not_null = true;
                        }
                    }
                    definition
                        .index_constraints
                        .push(IndexConstraintSpec { constraint, column: Some(column.name.clone()) });
                }
                ConstraintKind::ForeignKey(_) => {
                    if definition.foreign {
                        return Err(Reject::new(
                            "0A000",
                            "foreign key constraints are not supported on foreign tables",
                        ));
                    }
                    definition.foreign_keys.push(ForeignKeySpec { constraint, column: Some(column.name.clone()) });
                }
            }
            check_one_source(&spec, saw_default, column, &table)?;
        }
        // The default of a serial column stands behind what was written.
        if let Some(default) = serial_default {
            if saw_default {
                return Err(multiple("default values specified"));
            }
            spec.default = Some(default);
            check_one_source(&spec, true, column, &table)?;
        }
        if let Some(not_null) = not_null_spec {
            definition.not_nulls.push(not_null);
        }
        spec.not_null = said_null == Some(true) || need_not_null;
        if need_not_null && said_null != Some(true) {
            definition.not_nulls.push(NotNullSpec::implied(column.name.clone()));
        }
        definition.columns.push(spec);
        Ok(())
    }

    /// `generateSerialExtraStmts`: the sequence of a serial or an identity column.
    pub(crate) fn serial_sequence(
        &mut self,
        definition: &Definition<'_>,
        column: &Ident,
        ty: Type,
        identity: Option<&[ast::Option_]>,
    ) -> Result<Address, Reject> {
        let table = &definition.table;
        let schema = table.schema().cloned().unwrap_or_default();
        let options = identity.unwrap_or_default();
        let named = options.iter().find(|o| o.name == "sequence_name").and_then(|o| match &o.value {
            Some(ast::OptionValue::Name(name)) => Some(name.clone()),
            Some(ast::OptionValue::Type(ty)) => Some(ty.name.clone()),
            Some(ast::OptionValue::String(text)) => Some(ast::Name::bare(text.as_str())),
            _ => None,
        });
        let (sequence_schema, name) = match named {
            Some(name) => (name.schema().cloned().unwrap_or(schema), name.name().clone()),
            None => {
                let name = self.sequence_name(definition, &schema, column);
                (schema, name)
            }
        };
        sequence_options::check_said_once(options)?;
        let base = self.base_type(&ty);
        let taken = self.relation_exists(&sequence_schema, &name);
        let at = Address::of(Kind::Sequence, sequence_schema, name);
        let mut sequence = Sequence {
            owned_by: Some(table.child(Kind::Column, column.clone())),
            identity: identity.is_some(),
            // Before 15 no sequence is unlogged.
            persistence: match definition.persistence {
                Persistence::Unlogged if self.version().0 < 15 => Persistence::Permanent,
                persistence => persistence,
            },
            ..Sequence::plain(Type::builtin("int8"))
        };
        let mut explicit = None;
        if let Some(option) = options.iter().find(|o| o.name == "as")
            && let Some(ast::OptionValue::Type(written)) = &option.value
        {
            explicit = Some(self.written_type(&written.clone(), table)?);
        }
        sequence_options::apply(&mut sequence, options, Some(explicit.unwrap_or(base)), true)?;
        if taken {
            return Err(Reject::new("42P07", format!("relation \"{}\" already exists", at.name())));
        }
        if let Some(option) = options.iter().find(|o| matches!(&*o.name, "logged" | "unlogged")) {
            sequence.persistence =
                if option.name == "unlogged" { Persistence::Unlogged } else { Persistence::Permanent };
        }
        self.because(Cause::Implied, |cx| cx.create(at.clone(), sequence));
        if self.catalog.contains(table) {
            // It is its table's.
            let owner = self.owner_of(table);
            self.because(Cause::Implied, |cx| cx.change_owner(&at, &owner));
        }
        Ok(at)
    }

    /// The name of a column's sequence. Names are chosen before any of the sequences of the statement is made.
    pub(crate) fn sequence_name(&self, definition: &Definition<'_>, schema: &Ident, column: &str) -> Ident {
        names::numbered("seq", |label| {
            let name = names::object_name(definition.name(), Some(column), Some(label));
            let taken = self.catalog.relation(schema, &name).is_some_and(|(at, _)| !definition.sequences.contains(&at));
            (!taken).then_some(name)
        })
    }

    /// STORAGE, where it is not the type's own.
    pub(crate) fn written_storage(&self, storage: Option<&Ident>, ty: &Type) -> Result<Option<char>, Reject> {
        let Some(storage) = storage else { return Ok(None) };
        let own = self.default_storage(ty);
        let letter = match &*storage.to_ascii_lowercase() {
            "plain" => 'p',
            "external" => 'e',
            "extended" => 'x',
            "main" => 'm',
            "default" => own,
            _ => return Err(Reject::new("22023", format!("invalid storage type \"{storage}\""))),
        };
        if letter != 'p' && own == 'p' {
            let message = format!("column data type {} can only have storage PLAIN", self.type_text(&ty.plain()));
            return Err(Reject::new("0A000", message));
        }
        Ok((letter != own).then_some(letter))
    }

    /// COMPRESSION, where it is not the default.
    pub(crate) fn written_compression(&self, method: Option<&Ident>, ty: &Type) -> Result<Option<Ident>, Reject> {
        let Some(method) = method else { return Ok(None) };
        if method == "default" {
            return Ok(None);
        }
        if self.default_storage(ty) == 'p' {
            let message = format!("column data type {} does not support compression", self.type_text(&ty.plain()));
            return Err(Reject::new("0A000", message));
        }
        if !matches!(&**method, "pglz" | "lz4") {
            return Err(Reject::new("22023", format!("invalid compression method \"{method}\"")));
        }
        Ok(Some(method.clone()))
    }

    /// The columns of an index, which are read before it is seen that nothing can be made of them.
    fn index_columns(&self, relation: &Address, index: &Index) -> Vec<ScopeColumn> {
        let types = index.keys.iter().map(|key| self.key_type(&index.table, key.column.as_ref(), key.expr.as_ref()));
        let included = index.include.iter().map(|column| self.column(&index.table, column.name()).map(|c| c.ty));
        let named = index.column_names.iter().zip(types.chain(included));
        named
            .filter_map(|(name, ty)| {
                let (relation, at) = (relation.name().clone(), relation.child(Kind::Column, name.clone()));
                Some(ScopeColumn { relation, at, ty: ty?, collation: None })
            })
            .collect()
    }

    /// What an expression of a relation may name, from the columns it has now.
    pub(crate) fn columns_in_scope(&self, relation: &Address) -> Vec<ScopeColumn> {
        if let Some(Object::Index(index)) = self.get(relation).map(|o| &**o) {
            return self.index_columns(relation, index);
        }
        expr::scope_columns(&self.catalog, relation)
    }

    /// Resolves an expression of a relation.
    pub(crate) fn formula(&self, formula: &Formula<'_>, usage: &Use, relation: &Address) -> Result<Expr, Reject> {
        self.formula_over(formula, usage, self.columns_in_scope(relation))
    }

    /// Resolves an expression over the given columns.
    pub(crate) fn formula_over(
        &self,
        formula: &Formula<'_>,
        usage: &Use,
        columns: Vec<ScopeColumn>,
    ) -> Result<Expr, Reject> {
        match formula {
            Formula::Known(expr) => Ok(expr.clone()),
            Formula::Written(written) => {
                let scope = Scope {
                    catalog: &self.catalog,
                    session: &self.session,
                    source: &self.statement.source,
                    columns,
                    value: None,
                };
                expr::resolve(written, usage, &scope)
            }
        }
    }

    /// The column object of a spec, generated expression resolved over `scope`.
    pub(crate) fn column_object(
        &self,
        spec: &ColumnSpec<'_>,
        position: i32,
        scope: &[ScopeColumn],
    ) -> Result<Column, Reject> {
        let generated = match &spec.generated {
            Some((formula, stored)) => {
                let expr = self
                    .formula_over(formula, &Use::Generated(spec.ty.clone()), scope.to_vec())
                    .map_err(|r| super::constraint::name_column(r, &spec.name))?;
                if !stored {
                    self.check_virtual(&spec.name, &spec.ty, &expr, scope)?;
                }
                Some(Generated { expr, stored: *stored })
            }
            None => None,
        };
        Ok(Column {
            ty: spec.ty.clone(),
            collation: spec.collation.clone(),
            not_null: spec.not_null,
            generated,
            storage: spec.storage,
            compression: spec.compression.clone(),
            statistics: None,
            options: Options::new(),
            foreign_options: spec.options.clone(),
            local: spec.local,
            position,
        })
    }

    /// A column that is computed when it is read is made of nothing that users define: `check_virtual_generated_security`.
    pub(crate) fn check_virtual(
        &self,
        column: &str,
        ty: &Type,
        expr: &Expr,
        scope: &[ScopeColumn],
    ) -> Result<(), Reject> {
        self.check_virtual_type(column, ty)?;
        let Some(what) = expr::user_defined(expr, scope, &self.catalog, self.version()) else { return Ok(()) };
        Err(Reject::new("0A000", format!("generation expression uses user-defined {what}"))
            .detail(format!("Virtual generated columns that make use of user-defined {what}s are not yet supported.")))
    }

    /// Whether the table is partitioned.
    pub(crate) fn is_partitioned(&self, table: &Address) -> bool {
        matches!(self.get(table).map(|o| &**o), Some(Object::Table(t)) if t.partition_by.is_some())
    }
}

/// A NOT NULL of a partitioned table holds for every partition.
pub(crate) fn no_inherit_on_partitioned() -> Reject {
    Reject::new("0A000", "not-null constraints on partitioned tables cannot be NO INHERIT")
}

/// A column has its values from one source only.
fn check_one_source(spec: &ColumnSpec<'_>, default: bool, column: &ColumnDef, table: &Address) -> Result<(), Reject> {
    if spec.generated.is_some() && default {
        return Err(both("default and generation expression", column, table));
    }
    if spec.identity.is_some() && default {
        return Err(both("default and identity", column, table));
    }
    if spec.identity.is_some() && spec.generated.is_some() {
        return Err(both("identity and generation expression", column, table));
    }
    Ok(())
}

fn both(what: &str, column: &ColumnDef, table: &Address) -> Reject {
    let message = format!("both {what} specified for column \"{}\" of table \"{}\"", column.name, table.name());
    Reject::new("42601", message)
}

/// The default that a serial column gets: `nextval('schema.sequence'::regclass)`.
fn nextval(sequence: &Address) -> ast::Expr {
    let node = |node| ast::Expr { node, at: 0 };
    let name = node(ast::ExprNode::Const(ast::Const::String(sequence.sql_name())));
    let regclass = TypeName {
        name: ast::Name::qualified("pg_catalog", "regclass"),
        modifiers: Vec::new(),
        array: Vec::new(),
        setof: false,
        of_column: false,
        at: 0,
    };
    let value = node(ast::ExprNode::Cast { operand: Box::new(name), ty: regclass });
    node(ast::ExprNode::Call(Box::new(ast::Call {
        name: ast::Name::qualified("pg_catalog", "nextval"),
        args: vec![ast::Arg { name: None, value }],
        star: false,
        distinct: false,
        variadic: false,
        order_by: Vec::new(),
        within_group: false,
        filter: None,
        over: None,
        sql_syntax: false,
        at: 0,
    })))
}
