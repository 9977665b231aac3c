//! CREATE INDEX and the indexes of constraints: `DefineIndex`.

use std::borrow::Cow;

use crate::catalog::{Address, Ident, Index, IndexKey, Kind, Object, Options, Touches};
use crate::expr::{self, Use};
use crate::sql::ast::{CreateIndex, IndexElement, Option_};

use super::column::{Formula, is_system_column};
use super::constraint::IndexRole;
use super::cx::Cx;
use super::{Cause, Lock, Reject, Work, names, options};

/// A key of an index about to be made.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum KeySpec<'s> {
    /// As it was written.
    Written(Cow<'s, IndexElement>),
    /// Copied from another index, with the name that the key has in an index's name.
    Known { name: Ident, key: IndexKey },
}

/// An index about to be made.
#[derive(Debug, Clone)]
pub(crate) struct IndexSpec<'s> {
    pub(crate) name: Option<Ident>,
    pub(crate) method: Ident,
    pub(crate) keys: Vec<KeySpec<'s>>,
    pub(crate) include: Vec<Ident>,
    /// What the index itself calls the columns of INCLUDE, where that is copied.
    pub(crate) include_names: Vec<Ident>,
    pub(crate) predicate: Option<Formula<'s>>,
    pub(crate) unique: bool,
    pub(crate) nulls_not_distinct: bool,
    /// As written.
    pub(crate) options: Vec<Option_>,
    /// Copied.
    pub(crate) known_options: Options,
    pub(crate) tablespace: Option<Ident>,
    /// The operator of each key of an exclusion constraint.
    pub(crate) operators: Vec<Ident>,
    /// The index that is to become the constraint's, instead of a new one.
    pub(crate) using_index: Option<Ident>,
    /// The constraint that it is made for.
    pub(crate) role: Option<IndexRole>,
    /// The partitioned index that it belongs to.
    pub(crate) parent: Option<Address>,
    /// Partitions do not get one.
    pub(crate) only: bool,
    /// The comment to copy (LIKE INCLUDING COMMENTS).
    pub(crate) comment: Option<String>,
}

/// Under which circumstances an index is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Build {
    /// The lock on the table while it is made; none where the table is made by the same statement.
    pub(crate) lock: Lock,
    /// Whether there may be rows to read.
    pub(crate) rows: bool,
    /// Which indexes of a partition become parts of the index.
    pub(crate) adopts: Adopts,
}

/// Which indexes that a partition has already become parts of an index of the partitioned table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Adopts {
    /// CREATE INDEX: all that fit; one that is not valid leaves the partitioned index so.
    All,
    /// ATTACH PARTITION: those that are valid.
    Valid,
    /// ALTER COLUMN … TYPE has taken off all that were there.
    None,
}

impl Build {
    /// For a table that the statement itself makes.
    pub(crate) const NEW_TABLE: Self = Self { lock: Lock::None, rows: false, adopts: Adopts::All };
    /// For ALTER TABLE.
    pub(crate) const ALTER: Self = Self { lock: Lock::AccessExclusive, rows: true, adopts: Adopts::All };
}

impl IndexSpec<'_> {
    pub(crate) fn new(name: Option<Ident>, method: &str) -> Self {
        Self {
            name,
            method: method.into(),
            keys: Vec::new(),
            include: Vec::new(),
            include_names: Vec::new(),
            predicate: None,
            unique: false,
            nulls_not_distinct: false,
            options: Vec::new(),
            known_options: Options::new(),
            tablespace: None,
            operators: Vec::new(),
            using_index: None,
            role: None,
            parent: None,
            only: false,
            comment: None,
        }
    }

    /// Whether it is made for a primary key.
    pub(crate) fn is_primary(&self) -> bool {
        self.role.as_ref().is_some_and(|r| r.kind == Kind::PrimaryKey)
    }

    /// The columns that are written as keys.
    pub(crate) fn written_columns(&self) -> impl Iterator<Item = &Ident> {
        self.keys.iter().filter_map(|key| match key {
            KeySpec::Written(element) => element.column.as_ref(),
            KeySpec::Known { .. } => None,
        })
    }

    /// Whether two constraints of one statement ask for the same index.
    pub(crate) fn same_index(&self, other: &Self) -> bool {
        let deferral = |s: &Self| s.role.as_ref().map(|r| (r.deferrable, r.deferred));
        self.using_index.is_none()
            && other.using_index.is_none()
            && self.keys == other.keys
            && self.include == other.include
            && self.operators == other.operators
            && self.method == other.method
            && self.nulls_not_distinct == other.nulls_not_distinct
            && deferral(self) == deferral(other)
            && match (&self.predicate, &other.predicate) {
                (None, None) => true,
                (Some(Formula::Written(a)), Some(Formula::Written(b))) => a == b,
                (Some(Formula::Known(a)), Some(Formula::Known(b))) => a == b,
                _ => false,
            }
    }
}

impl Cx<'_> {
    /// CREATE INDEX.
    pub(crate) fn create_index(&mut self, stmt: &CreateIndex) -> Result<(), Reject> {
        if stmt.concurrently {
            super::transaction::not_in_block(self, "CREATE INDEX CONCURRENTLY")?;
        }
        let table = self.relation(&stmt.relation.name)?;
        let partitioned = self.is_partitioned(&table);
        if !matches!(table.kind, Kind::Table | Kind::MaterializedView) || stmt.concurrently && partitioned {
            // The expressions are read before it is seen what the relation is.
            let columns = self.columns_in_scope(&table);
            let predicate = stmt
                .predicate
                .as_ref()
                .map(|p| self.formula_over(&Formula::Written(Cow::Borrowed(p)), &Use::IndexPredicate, columns.clone()));
            self.read_index(predicate.as_ref(), stmt.elements.iter(), &columns)?;
        }
        self.check_opens(&table)?;
        let of_kind = match table.kind {
            Kind::Table | Kind::MaterializedView => None,
            Kind::View => Some("views"),
            Kind::ForeignTable => Some("foreign tables"),
            _ => Some("sequences"),
        };
        if let Some(what) = of_kind {
            if self.version().0 < 15 {
                return Err(Reject::new(
                    "42809",
                    match table.kind {
                        Kind::ForeignTable => format!("cannot create index on foreign table \"{}\"", table.name()),
                        _ => format!("\"{}\" is not a table or materialized view", table.name()),
                    },
                ));
            }
            let message = format!("cannot create index on relation \"{}\"", table.name());
            return Err(Reject::new("42809", message).detail(format!("This operation is not supported for {what}.")));
        }
        let lock = if stmt.concurrently { Lock::ShareUpdateExclusive } else { Lock::Share };
        self.lock(&table, lock);
        self.check_not_pending(&table, "CREATE INDEX")?;
        if stmt.concurrently && partitioned {
            let message = format!("cannot create index on partitioned table \"{}\" concurrently", table.name());
            return Err(Reject::new("0A000", message));
        }
        if stmt.unique
            && !stmt.relation.only
            && partitioned
            && self.descendants(&table).iter().any(|below| below.kind == Kind::ForeignTable)
        {
            return Err(unique_over_foreign(&table));
        }
        let mut method = &*stmt.method;
        if method == "rtree" && !self.is_own_method(method) {
            self.notice("substituting access method \"gist\" for obsolete method \"rtree\"", None);
            method = "gist";
        }
        let mut spec = IndexSpec::new(stmt.name.clone(), method);
        spec.keys = stmt.elements.iter().map(|e| KeySpec::Written(Cow::Borrowed(e))).collect();
        for element in &stmt.include {
            let Some(column) = &element.column else {
                return Err(Reject::new("0A000", "expressions are not supported in included columns"));
            };
            spec.include.push(column.clone());
        }
        spec.predicate = stmt.predicate.as_ref().map(|p| Formula::Written(Cow::Borrowed(p)));
        spec.unique = stmt.unique;
        spec.nulls_not_distinct = stmt.nulls_not_distinct;
        spec.options.clone_from(&stmt.options);
        spec.tablespace.clone_from(&stmt.tablespace);
        spec.only = stmt.relation.only;
        let existing = spec.name.as_ref().filter(|_| stmt.if_not_exists).and_then(|name| {
            let schema = table.schema().cloned().unwrap_or_default();
            self.catalog.relation(&schema, name).map(|(at, _)| at)
        });
        let mark = self.mark();
        let made = self.define_index(&table, &spec, Build { lock, rows: true, adopts: Adopts::All });
        if let (Some(existing), Err(reject)) = (existing, &made)
            && reject.sqlstate == "42P07"
        {
            // That the name is taken is seen last.
            self.back_to(&mark);
            self.notice(format!("relation \"{}\" already exists, skipping", existing.name()), Some(existing));
            return Ok(());
        }
        made.map(|_| ()).or_else(|reject| self.unless_unknown(&[table], reject))
    }

    /// Turns the refusal of something missing into an opaque mark where the first of some relations is not fully known: what
    /// is missed may be there, and then all of them are touched.
    pub(crate) fn unless_unknown(&mut self, relations: &[Address], reject: Reject) -> Result<(), Reject> {
        let missing = matches!(reject.sqlstate, "42703" | "42704" | "42P01" | "42830" | "42883")
            // What was written shows it.
            && reject.message != super::foreign_key::DISAGREE;
        if !missing || !self.catalog.opaque().any(|o| o.may_touch(&relations[0])) {
            return Err(reject);
        }
        let reason = format!("{}, but not all of `{}` is known", reject.message, relations[0].name());
        self.opaque(reason, Touches::Objects(relations.to_vec()));
        Ok(())
    }

    /// `DefineIndex`: makes an index with the constraint that it implements, and one for every partition.
    pub(crate) fn define_index(
        &mut self,
        table: &Address,
        spec: &IndexSpec<'_>,
        build: Build,
    ) -> Result<Address, Reject> {
        let partitioned = self.is_partitioned(table);
        let what = match &spec.role {
            Some(role) if role.kind == Kind::PrimaryKey => "PRIMARY KEY",
            Some(role) if role.kind == Kind::Exclusion => "EXCLUDE",
            Some(_) => "UNIQUE",
            None => "UNIQUE",
        };
        let exclusion = spec.role.as_ref().is_some_and(|r| r.kind == Kind::Exclusion);
        if partitioned && exclusion && self.version().0 < 17 {
            let message = format!("cannot create exclusion constraints on partitioned table \"{}\"", table.name());
            return Err(Reject::new("0A000", message));
        }
        spec.tablespace.as_ref().map_or(Ok(()), super::alter_misc::check_tablespace)?;
        let predicate = spec.predicate.as_ref().map(|formula| self.formula(formula, &Use::IndexPredicate, table));
        let written = spec.keys.iter().filter_map(|key| match key {
            KeySpec::Written(element) => Some(&**element),
            KeySpec::Known { .. } => None,
        });
        self.read_index(predicate.as_ref(), written, &self.columns_in_scope(table))?;
        self.check_method(spec)?;
        let tablespace = self.index_tablespace(spec, build, partitioned)?;
        // What always holds is no predicate.
        let predicate = predicate.transpose()?.filter(|e| !expr::is_true_constant(e));
        let mut index_options = spec.known_options.clone();
        options::merge(&mut index_options, &spec.options, options::Of::Index(&spec.method), false)?;
        let mut keys = Vec::with_capacity(spec.keys.len());
        let mut key_names = Vec::with_capacity(spec.keys.len());
        for key in &spec.keys {
            let (key, name) = self.index_key(table, key, spec)?;
            keys.push(key);
            key_names.push(name);
        }
        for (i, column) in spec.include.iter().enumerate() {
            if self.column(table, column).is_none() && !is_system_column(column) {
                let named = if spec.role.is_some() { " named in key" } else { "" };
                return Err(Reject::new("42703", format!("column \"{column}\"{named} does not exist")));
            }
            key_names.push(spec.include_names.get(i).unwrap_or(column).clone());
        }
        for (key, operator) in keys.iter().zip(&spec.operators) {
            self.check_exclusion_operator(table, key, operator)?;
        }
        if spec.is_primary() {
            self.check_single_primary(table)?;
            // Another subcommand may have taken away what was there at first.
            for name in spec.written_columns().filter(|_| build.rows) {
                if self.column(table, name).is_some_and(|c| !c.not_null) {
                    let message = format!("primary key column \"{name}\" is not marked NOT NULL");
                    return Err(Reject::new("42P16", message));
                }
            }
        }
        if partitioned && (spec.unique || exclusion) {
            self.check_partition_key(table, &keys, spec, what)?;
        }
        self.check_stored(table, spec, &keys, predicate.as_ref())?;
        let schema = table.schema().cloned().unwrap_or_default();
        let name = match &spec.name {
            Some(name) => name.clone(),
            None => self.index_name(table, &schema, &key_names, spec),
        };
        if self.relation_exists(&schema, &name) {
            return Err(Reject::new("42P07", format!("relation \"{name}\" already exists")));
        }
        if spec.role.is_some() && names::constraint_of(&self.catalog, table, &name).is_some() {
            let message = format!("constraint \"{name}\" for relation \"{}\" already exists", table.name());
            return Err(Reject::new("42710", message));
        }
        let at = Address::of(Kind::Index, schema, name);
        let mut column_names: Vec<Ident> = Vec::with_capacity(key_names.len());
        for name in &key_names {
            column_names.push(unique_name(name, &column_names));
        }
        let columns: Vec<Ident> = keys.iter().filter_map(|k| k.column.as_ref().map(|c| c.name().clone())).collect();
        let object = Index {
            table: table.clone(),
            unique: spec.unique,
            method: spec.method.clone(),
            keys,
            include: spec.include.iter().map(|c| table.child(Kind::Column, c.clone())).collect(),
            predicate,
            nulls_not_distinct: spec.nulls_not_distinct,
            options: index_options,
            tablespace,
            constraint: spec.role.as_ref().map(|r| table.child(r.kind, at.name().clone())),
            parent: spec.parent.clone(),
            valid: !(partitioned && spec.only && !self.partitions(table).is_empty()),
            clustered: false,
            column_names,
        };
        if spec.method == "gin" && !partitioned {
            // It is seen when the index is built, which CONCURRENTLY does once it is there.
            self.check_elements_sortable(table, &object.keys).map_err(|reject| {
                let stays = build.lock == Lock::ShareUpdateExclusive && table.schema().is_some_and(|s| s != "pg_temp");
                let left = Object::Index(Index { valid: false, ..object.clone() });
                Reject { leaves: stays.then(|| std::sync::Arc::new((at.clone(), left))), ..reject }
            })?;
        }
        let cause = if spec.role.is_some() || spec.parent.is_some() { Cause::Implied } else { self.cause };
        self.because(cause, |cx| cx.create(at.clone(), object.clone()));
        for class in object.keys.iter().filter_map(|key| key.opclass.as_ref()) {
            self.mark_unknown_class(class, &at);
        }
        // A table that is written anew gets its indexes with that.
        if build.rows && !partitioned && (build.adopts != Adopts::None || !self.has_rewritten(table)) {
            self.work(table, build.lock, Work::IndexBuild);
        }
        if let Some(role) = &spec.role {
            let role_at = self.create_index_constraint(table, &at, role, &columns, &spec.operators);
            if role.kind == Kind::PrimaryKey {
                debug_assert_eq!(
                    Some(&role_at),
                    object.constraint.as_ref(),
                    "an index and its constraint share a name"
                );
            }
        }
        if let Some(text) = &spec.comment {
            self.create(at.comment(), crate::catalog::Comment { text: text.clone() });
        }
        if partitioned && !spec.only {
            let partitions = self.partitions(table);
            for partition in &partitions {
                self.because(Cause::Implied, |cx| cx.index_partition(&at, partition, build))?;
            }
            if !partitions.iter().all(|partition| self.has_valid_part(partition, &at)) {
                let object = Index { valid: false, ..object };
                self.because(Cause::Implied, |cx| cx.alter(&at, object));
            }
        }
        Ok(at)
    }

    /// Gives a partition the index that belongs to a partitioned index: one that it has and that fits, else a new one.
    pub(crate) fn index_partition(
        &mut self,
        parent: &Address,
        partition: &Address,
        build: Build,
    ) -> Result<(), Reject> {
        let Some(Object::Index(index)) = self.get(parent).map(|o| (**o).clone()) else { return Ok(()) };
        if partition.kind == Kind::ForeignTable {
            return if index.unique { Err(unique_over_foreign(&index.table)) } else { Ok(()) };
        }
        // A partition's index is built under SHARE; the NOT NULL that a primary key brings is a constraint since 18, and adding
        // it takes the lock of ALTER TABLE.
        let primary = index.constraint.as_ref().is_some_and(|at| at.kind == Kind::PrimaryKey);
        let build = match build.lock {
            Lock::AccessExclusive if !(primary && self.version().0 >= 18) => Build { lock: Lock::Share, ..build },
            _ => build,
        };
        if build.rows {
            self.lock(partition, build.lock);
        }
        if let Some(existing) = self.matching_index(&index, partition, build.adopts) {
            return self.attach_index(parent, &existing);
        }
        let spec = self.cloned_index(&index, partition, Some(parent.clone()));
        self.define_index(partition, &spec, build)?;
        Ok(())
    }

    /// `generateClonedIndexStmt`: the index of another table, for `table`, whose columns have the same names.
    pub(crate) fn cloned_index(&self, index: &Index, table: &Address, parent: Option<Address>) -> IndexSpec<'static> {
        let moved = Moved { from: index.table.clone(), to: table.clone() };
        let mut spec = IndexSpec::new(None, &index.method);
        spec.unique = index.unique;
        spec.nulls_not_distinct = index.nulls_not_distinct;
        spec.known_options.clone_from(&index.options);
        spec.tablespace.clone_from(&index.tablespace);
        spec.include = index.include.iter().map(|a| a.name().clone()).collect();
        spec.include_names = index.column_names.iter().skip(index.keys.len()).cloned().collect();
        spec.predicate = index.predicate.as_ref().map(|p| Formula::Known(moved.expr(p)));
        let mut taken: Vec<Ident> = Vec::new();
        for (i, key) in index.keys.iter().enumerate() {
            let name = match (&key.column, &key.expr) {
                _ if i < index.column_names.len() => index.column_names[i].clone(),
                (Some(column), _) => column.name().clone(),
                (None, Some(expr)) => printed_name(&expr::print(expr)),
                (None, None) => "expr".into(),
            };
            let name = unique_name(&name, &taken);
            taken.push(name.clone());
            let mut key = key.clone();
            key.column = key.column.as_ref().map(|c| moved.address(c));
            key.expr = key.expr.as_ref().map(|e| moved.expr(e));
            spec.keys.push(KeySpec::Known { name, key });
        }
        if let Some(constraint) = &index.constraint {
            let (deferrable, deferred, without_overlaps) = match self.get(constraint).map(|o| &**o) {
                Some(Object::PrimaryKey(c)) => (c.deferrable, c.deferred, c.without_overlaps),
                Some(Object::Unique(c)) => (c.deferrable, c.deferred, c.without_overlaps),
                Some(Object::Exclusion(c)) => {
                    spec.operators.clone_from(&c.operators);
                    (c.deferrable, c.deferred, false)
                }
                _ => (false, false, false),
            };
            let parent = parent.is_some().then(|| constraint.clone());
            spec.role = Some(IndexRole { kind: constraint.kind, deferrable, deferred, without_overlaps, parent });
        }
        spec.parent = parent;
        spec
    }

    /// An index of the partition that a partitioned index can adopt.
    fn matching_index(&self, index: &Index, partition: &Address, adopts: Adopts) -> Option<Address> {
        let mut found: Vec<&Address> = self
            .catalog
            .indexes(partition)
            .filter(|(_, candidate)| {
                candidate.parent.is_none()
                    && (adopts == Adopts::All || adopts == Adopts::Valid && candidate.valid)
                    && self.same_definition(index, candidate)
                    && match (&index.constraint, &candidate.constraint) {
                        (None, _) => true,
                        (Some(_), Some(_)) => true,
                        (Some(_), None) => false,
                    }
            })
            .map(|(at, _)| at)
            .collect();
        found.sort_by_key(|at| self.catalog.entry(at).map_or(0, |e| e.born));
        found.first().map(|at| (*at).clone())
    }

    /// Whether an index of a partition is made like one of the partitioned table: `CompareIndexInfo`.
    pub(crate) fn same_definition(&self, index: &Index, candidate: &Index) -> bool {
        let moved = Moved { from: index.table.clone(), to: candidate.table.clone() };
        let keys = index.keys.iter().map(|k| moved.key(k));
        candidate.unique == index.unique
            && candidate.method == index.method
            && candidate.nulls_not_distinct == index.nulls_not_distinct
            && candidate.keys.len() == index.keys.len()
            && candidate.include.len() == index.include.len()
            && candidate.include.iter().zip(&index.include).all(|(a, b)| a.name() == b.name())
            && candidate.keys.iter().zip(keys).all(|(a, b)| {
                a.column == b.column && a.expr == b.expr && a.collation == b.collation && a.opclass == b.opclass
            })
            && candidate.predicate == index.predicate.as_ref().map(|p| moved.expr(p))
            // An index of an exclusion constraint is like no other.
            && ![index, candidate].iter().any(|i| i.constraint.as_ref().is_some_and(|c| c.kind == Kind::Exclusion))
    }

    /// Makes an index, with its constraint, a part of a partitioned one.
    pub(crate) fn attach_index(&mut self, parent: &Address, index: &Address) -> Result<(), Reject> {
        let Some(Object::Index(of_parent)) = self.get(parent).map(|o| (**o).clone()) else { return Ok(()) };
        let Some(Object::Index(mut of_partition)) = self.get(index).map(|o| (**o).clone()) else { return Ok(()) };
        of_partition.parent = Some(parent.clone());
        let constraint = of_partition.constraint.clone();
        self.alter(index, of_partition);
        if let (Some(up), Some(at)) = (of_parent.constraint, constraint) {
            match self.get(&at).map(|o| (**o).clone()) {
                Some(Object::PrimaryKey(mut c)) => {
                    c.parent = Some(up);
                    self.alter(&at, c);
                }
                Some(Object::Unique(mut c)) => {
                    c.parent = Some(up);
                    self.alter(&at, c);
                }
                Some(Object::Exclusion(mut c)) => {
                    c.parent = Some(up);
                    self.alter(&at, c);
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// The tablespace of a new index: what is said, else `default_tablespace`, which ALTER COLUMN … TYPE leaves aside.
    fn index_tablespace(&self, spec: &IndexSpec<'_>, build: Build, partitioned: bool) -> Result<Option<Ident>, Reject> {
        let default = || self.setting_name("default_tablespace").filter(|_| build.adopts != Adopts::None);
        let tablespace = spec.tablespace.clone().or_else(default);
        if tablespace.as_deref() != Some("pg_default") {
            return Ok(tablespace);
        }
        if partitioned {
            return Err(Reject::new("0A000", "cannot specify default tablespace for partitioned relations"));
        }
        Ok(None)
    }

    /// The capabilities of the built-in access methods.
    fn check_method(&self, spec: &IndexSpec<'_>) -> Result<(), Reject> {
        let method = &*spec.method;
        let builtin = super::opclass::BUILTIN_METHODS.contains(&method);
        if !builtin {
            // Only an extension can bring another method.
            let extended = super::extension::may_provide(&self.catalog, None);
            let made =
                self.catalog.anything_may_differ() || self.catalog.opaque().any(|o| o.tag == "CREATE ACCESS METHOD");
            if !extended && !made && !self.is_own_method(method) {
                return Err(Reject::new("42704", format!("access method \"{method}\" does not exist")));
            }
            return Ok(());
        }
        let cannot = |what: &str| Reject::new("0A000", format!("access method \"{method}\" does not support {what}"));
        let overlaps = spec.role.as_ref().is_some_and(|r| r.without_overlaps);
        if spec.unique && method != "btree" && !overlaps {
            return Err(cannot("unique indexes"));
        }
        if !spec.include.is_empty() && !matches!(method, "btree" | "gist" | "spgist") {
            return Err(cannot("included columns"));
        }
        if spec.keys.len() > 1 && matches!(method, "hash" | "spgist") {
            return Err(cannot("multicolumn indexes"));
        }
        if !spec.operators.is_empty() && !matches!(method, "btree" | "hash" | "gist" | "spgist") {
            return Err(cannot("exclusion constraints"));
        }
        Ok(())
    }

    /// `ChooseIndexName`.
    fn index_name(&self, table: &Address, schema: &Ident, key_names: &[Ident], spec: &IndexSpec<'_>) -> Ident {
        let (label, addition, is_constraint) = match &spec.role {
            Some(role) if role.kind == Kind::PrimaryKey => ("pkey", false, true),
            Some(role) if role.kind == Kind::Exclusion => ("excl", true, true),
            Some(_) => ("key", true, true),
            None => ("idx", true, false),
        };
        let mut names: Vec<Ident> = Vec::with_capacity(key_names.len());
        for name in key_names {
            names.push(unique_name(name, &names));
        }
        let addition = addition.then(|| names::index_name_addition(names.iter().map(|n| &**n)));
        names::relation_name(&self.catalog, schema, table.name(), addition.as_deref(), label, is_constraint)
    }

    /// A unique index of a partitioned table must hold every column of the partition key.
    fn check_partition_key(
        &self,
        table: &Address,
        keys: &[IndexKey],
        spec: &IndexSpec<'_>,
        what: &str,
    ) -> Result<(), Reject> {
        let Some(Object::Table(object)) = self.get(table).map(|o| &**o) else { return Ok(()) };
        let Some(by) = &object.partition_by else { return Ok(()) };
        let (noun, word) = match &spec.role {
            None => ("unique index", "UNIQUE"),
            Some(r) if r.kind == Kind::PrimaryKey => ("PRIMARY KEY", what),
            Some(r) if r.kind == Kind::Exclusion => ("EXCLUDE", what),
            Some(_) => ("UNIQUE", what),
        };
        let _ = noun;
        for key in &by.keys {
            let Some(column) = &key.column else {
                return Err(Reject::new(
                    "0A000",
                    format!("unsupported {word} constraint with partition key definition"),
                )
                .detail(format!("{word} constraints cannot be used when partition keys include expressions.")));
            };
            let place = keys.iter().position(|k| k.column.as_ref() == Some(column) && k.collation == key.collation);
            // One of another schema may be an equality.
            let unequal = |op: &&Ident| **op != "=" && !op.starts_with("OPERATOR(");
            if let Some(operator) = place.and_then(|i| spec.operators.get(i)).filter(unequal) {
                let column = column.name();
                let message = format!(
                    "cannot match partition key to index on column \"{column}\" using non-equal operator \"{operator}\""
                );
                return Err(Reject::new("0A000", message));
            }
            if place.is_none() {
                return Err(Reject::new(
                    "0A000",
                    "unique constraint on partitioned table must include all partitioning columns",
                )
                .detail(format!(
                    "{word} constraint on table \"{}\" lacks column \"{}\" which is part of the partition key.",
                    table.name(),
                    column.name()
                )));
            }
        }
        Ok(())
    }

    /// The partitions of a table, oldest first.
    pub(crate) fn partitions(&self, table: &Address) -> Vec<Address> {
        self.children_of(table).into_iter().filter(|at| self.is_partition(at)).collect()
    }

    /// The partitions of a table, or what inherits from it, oldest first.
    pub(crate) fn children_of(&self, table: &Address) -> Vec<Address> {
        self.catalog.heirs(table)
    }

    /// A table and all that inherit from it.
    pub(crate) fn family(&self, table: &Address) -> Vec<Address> {
        let mut family = vec![table.clone()];
        family.extend(self.descendants(table));
        family
    }

    /// All that inherit from a table, at any depth, each once, parents before children.
    pub(crate) fn descendants(&self, table: &Address) -> Vec<Address> {
        let mut out: Vec<Address> = Vec::new();
        let mut queue = self.children_of(table);
        while !queue.is_empty() {
            let mut next = Vec::new();
            for at in queue {
                if !out.contains(&at) {
                    next.extend(self.children_of(&at));
                    out.push(at);
                }
            }
            queue = next;
        }
        out
    }
}

/// Why no unique index of a partitioned table reaches all of its rows.
fn unique_over_foreign(table: &Address) -> Reject {
    Reject::new("42809", format!("cannot create unique index on partitioned table \"{}\"", table.name()))
        .detail(format!("Table \"{}\" contains partitions that are foreign tables.", table.name()))
}

/// Rewrites what belongs to one table to what belongs to another with the same columns.
pub(crate) struct Moved {
    pub(crate) from: Address,
    pub(crate) to: Address,
}

impl Moved {
    /// An address, if it is the table or a part of it.
    pub(crate) fn address(&self, at: &Address) -> Address {
        if at.path.starts_with(&self.from.path) { at.rebase(&self.from.path, &self.to.path) } else { at.clone() }
    }

    /// An expression over the table's columns.
    pub(crate) fn expr(&self, expr: &crate::catalog::Expr) -> crate::catalog::Expr {
        let mut out = expr.clone();
        crate::catalog::Refs::rewrite(&mut out, &mut |at| *at = self.address(at));
        out
    }

    /// A key of an index.
    pub(crate) fn key(&self, key: &IndexKey) -> IndexKey {
        let mut out = key.clone();
        out.column = key.column.as_ref().map(|c| self.address(c));
        out.expr = key.expr.as_ref().map(|e| self.expr(e));
        out
    }
}

/// A name that is not among `taken`, numbered behind as `ChooseIndexColumnNames` does.
fn unique_name(name: &Ident, taken: &[Ident]) -> Ident {
    if !taken.contains(name) {
        return name.clone();
    }
    (1..=u32::MAX)
        .map(|n| {
            let number = n.to_string();
            let mut end = name.len().min(63 - number.len());
            while !name.is_char_boundary(end) {
                end -= 1;
            }
            Ident::from(format!("{}{number}", &name[..end]))
        })
        .find(|candidate| !taken.contains(candidate))
        .expect("some number is free")
}

/// The name that a printed expression has in an index's name, where its written form is gone.
fn printed_name(text: &str) -> Ident {
    let mut inner = text.trim();
    while let Some(rest) = inner.strip_prefix('(').and_then(|r| r.strip_suffix(')')) {
        inner = rest.trim();
    }
    let word: String =
        inner.chars().take_while(|c| c.is_alphanumeric() || *c == '_' || *c == '.' || *c == '"').collect();
    if inner[word.len()..].starts_with('(') {
        let last = word.rsplit('.').next().unwrap_or_default().trim_matches('"');
        return last.to_lowercase().into();
    }
    if inner.starts_with("CASE ") {
        return "case".into();
    }
    "expr".into()
}
