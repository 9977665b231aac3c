//! Objects that a statement takes for granted, where the rest of the history is not there to tell about them.
//!
//! A file that is looked at alone names tables that other files made. They are taken to be there, with the columns that the
//! statement names, so that what it does to them can be told. Types are guessed from the use; a guess is never reported.

mod guess;
mod part;
mod rare;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{Outcome, Reject, Session};
use crate::catalog::{
    Address, Catalog, Check, Column, Domain, Expr, Ident, Index, IndexKey, Kind, MaterializedView, Object, PartitionBy,
    PartitionKey, PartitionOf, Path, Persistence, PrimaryKey, Schema, Sequence, TEMPORARY, Table, Type, Unique, View,
};
use crate::sql::Statement;
use crate::sql::ast::{self, AlterAction, ConstraintKind, Name, ObjectClass, Stmt};

/// The SQLSTATEs that say that something is missing.
const MISSING: &[&str] = &["42P01", "42703", "42704", "42883", "3F000", "42830", "23514"];

/// Adds what a refused statement takes for granted. Returns what was added; nothing where the refusal is about something
/// else.
pub(super) fn supply(catalog: &mut Catalog, session: &Session, statement: &Statement, reject: &Reject) -> Vec<Address> {
    if !MISSING.contains(&reject.sqlstate) {
        return Vec::new();
    }
    let mut supply = Supply { catalog, session, added: Vec::new() };
    supply.statement(&statement.stmt);
    if supply.added.is_empty() {
        supply.named(&reject.message);
    }
    supply.added
}

/// Adds what a statement skipped because of IF EXISTS: what is worth a look is what happens where it is there. A script that
/// makes the thing itself afterwards clears the way for that, and nothing is added.
pub(super) fn supply_skipped(
    catalog: &mut Catalog,
    session: &Session,
    statement: &Statement,
    outcome: &Outcome,
    made_later: &[Ident],
) -> Vec<Address> {
    let skipped = outcome.notices.iter().any(|n| n.message.ends_with("does not exist, skipping"));
    let made = |o: &ast::ObjectName| made_later.contains(o.name.name());
    match &statement.stmt {
        Stmt::Drop(drop) if drop.objects.iter().any(made) => return Vec::new(),
        Stmt::Drop(_) | Stmt::AlterTable(_) | Stmt::Rename(_) if skipped => {}
        _ => return Vec::new(),
    }
    let mut supply = Supply { catalog, session, added: Vec::new() };
    supply.statement(&statement.stmt);
    supply.added
}

/// The names of the relations that statements make.
pub(super) fn makes(statements: &[Statement]) -> Vec<Ident> {
    let name = |s: &Statement| match &s.stmt {
        Stmt::CreateTable(t) => Some(t.name.name().clone()),
        Stmt::CreateTableAs(t) => Some(t.target.name.name().clone()),
        Stmt::CreateView(v) => Some(v.name.name().clone()),
        Stmt::CreateIndex(i) => i.name.clone(),
        Stmt::Rename(r) => Some(r.to.clone()),
        _ => None,
    };
    statements.iter().filter_map(name).collect()
}

struct Supply<'a> {
    catalog: &'a mut Catalog,
    session: &'a Session,
    added: Vec<Address>,
}

impl Supply<'_> {
    fn statement(&mut self, stmt: &Stmt) {
        match stmt {
            Stmt::AlterTable(alter) => self.alter_table(alter),
            Stmt::CreateIndex(create) => {
                let mut columns = guess::Columns::default();
                for element in create.elements.iter().chain(&create.include) {
                    columns.index_element(element, &create.method);
                }
                create.predicate.iter().for_each(|e| columns.condition(e));
                self.table(&create.relation.name, columns);
            }
            Stmt::CreateTable(create) => {
                self.schema(create.name.schema());
                for name in create.inherits.iter().chain(create.partition_of.as_ref().map(|(name, _)| name)) {
                    self.table(name, guess::Columns::default());
                }
                for element in &create.elements {
                    match element {
                        ast::TableElement::Column(column) => {
                            column.constraints.iter().for_each(|c| self.referenced(c, column.ty.as_ref()));
                        }
                        ast::TableElement::Constraint(constraint) => self.referenced(constraint, None),
                        ast::TableElement::Like { source, .. } => {
                            self.table(source, guess::Columns::default());
                        }
                    }
                }
            }
            Stmt::CreateTrigger(create) => {
                let mut columns = guess::Columns::default();
                create.columns.iter().for_each(|c| columns.name(c));
                let table = self.table(&create.relation.name, columns);
                self.trigger_function(&table, &create.function);
            }
            Stmt::Rename(rename) => self.object(&rename.object, rename.relation_class),
            Stmt::SetSchema(set) => {
                self.schema(Some(&set.schema));
                self.object(&set.object, set.object.class);
            }
            Stmt::Comment(comment) => self.object(&comment.object, comment.object.class),
            Stmt::Drop(drop) => drop.objects.iter().for_each(|o| self.object(o, o.class)),
            Stmt::Truncate(truncate) => {
                for relation in &truncate.relations {
                    self.table(&relation.name, guess::Columns::default());
                }
            }
            Stmt::Lock(lock) => lock.relations.iter().for_each(|r| {
                self.table(&r.name, guess::Columns::default());
            }),
            Stmt::Data(data) => {
                let mut columns = guess::Columns::default();
                data.columns.iter().for_each(|c| columns.name(&c.name));
                data.filter.iter().for_each(|e| columns.condition(e));
                self.table(&data.target.name, columns);
            }
            Stmt::RefreshMaterializedView(refresh) => self.relation_of(&refresh.name, ObjectClass::MaterializedView),
            Stmt::Reindex(reindex) => {
                if let Some(name) = &reindex.name {
                    let class = if reindex.what == "INDEX" { ObjectClass::Index } else { ObjectClass::Table };
                    self.relation_of(name, class);
                }
            }
            Stmt::Vacuum(vacuum) => vacuum.relations.iter().for_each(|name| {
                self.table(name, guess::Columns::default());
            }),
            Stmt::Copy(copy) => {
                let mut columns = guess::Columns::default();
                copy.columns.iter().for_each(|c| columns.name(c));
                if let Some(relation) = &copy.relation {
                    self.table(&relation.name, columns);
                }
            }
            Stmt::Cluster(cluster) => {
                if let Some(name) = &cluster.relation {
                    self.table(name, guess::Columns::default());
                }
            }
            Stmt::AlterEnum(alter) => self.enum_type(alter),
            Stmt::AlterExtension(alter) => self.extension(&alter.name),
            Stmt::AlterFunction(alter) => self.routine(&alter.function),
            Stmt::CreatePolicy(create) => {
                let mut columns = guess::Columns::default();
                create.using.iter().chain(&create.check).for_each(|e| columns.condition(e));
                self.table(&create.relation, columns);
            }
            Stmt::AlterPolicy(alter) => {
                let mut columns = guess::Columns::default();
                alter.using.iter().chain(&alter.check).for_each(|e| columns.condition(e));
                self.table(&alter.relation, columns);
                self.policy(&alter.relation, &alter.name);
            }
            Stmt::AlterPublication(alter) => self.publication(&alter.name),
            Stmt::AlterDomain(alter) => self.domain(alter),
            Stmt::AlterSequence(alter) => self.relation_of(&alter.name, ObjectClass::Sequence),
            _ => {}
        }
    }

    fn alter_table(&mut self, alter: &ast::AlterTable) {
        if alter.class == ObjectClass::Type {
            let names = alter.commands.iter().filter_map(|c| match &c.action {
                AlterAction::DropColumn { name, .. } => Some(name),
                AlterAction::AlterType { column, .. } => Some(column),
                _ => None,
            });
            return self.composite(&alter.relation.name, &names.collect::<Vec<_>>());
        }
        if !matches!(alter.class, ObjectClass::Table | ObjectClass::ForeignTable) {
            return self.relation_of(&alter.relation.name, alter.class);
        }
        let mut columns = guess::Columns::default();
        let mut added: BTreeSet<&Ident> = BTreeSet::new();
        for command in &alter.commands {
            match &command.action {
                AlterAction::AddColumn { column, .. } => {
                    added.insert(&column.name);
                    for constraint in &column.constraints {
                        if let ConstraintKind::Generated { expr, .. } | ConstraintKind::Check(expr) = &constraint.kind {
                            columns.condition(expr);
                        }
                    }
                }
                AlterAction::AlterType { column, ty, .. } => columns.retyped(column, ty),
                AlterAction::ColumnDefault { column, default } => {
                    columns.name(column);
                    if let Some(default) = default {
                        columns.value(column, default);
                    }
                }
                AlterAction::DropColumn { name: column, .. }
                | AlterAction::SetNotNull { column }
                | AlterAction::DropExpression { column, .. }
                | AlterAction::SetColumnOptions { column, .. }
                | AlterAction::SetStorage { column, .. }
                | AlterAction::SetCompression { column, .. }
                | AlterAction::SetIdentity { column, .. }
                | AlterAction::DropIdentity { column, .. }
                | AlterAction::SetStatistics { column: ast::ColumnRef::Name(column), .. } => columns.name(column),
                AlterAction::DropNotNull { column } => columns.not_null(column),
                AlterAction::SetExpression { column, expr } => {
                    columns.name(column);
                    columns.condition(expr);
                }
                AlterAction::AddIdentity { column, .. } => {
                    columns.integer(column);
                    columns.not_null(column);
                }
                AlterAction::AddConstraint(constraint) => match &constraint.kind {
                    ConstraintKind::Check(expr) => columns.condition(expr),
                    ConstraintKind::NotNull { column } => column.iter().for_each(|c| columns.name(c)),
                    ConstraintKind::PrimaryKey(key) | ConstraintKind::Unique(key) => {
                        key.columns.iter().chain(&key.include).for_each(|c| columns.name(c));
                    }
                    ConstraintKind::ForeignKey(key) => key.columns.iter().for_each(|c| columns.key(c)),
                    ConstraintKind::Exclude { elements, method, .. } => {
                        let method = method.clone().unwrap_or_else(|| "gist".into());
                        for (element, _) in elements {
                            columns.index_element(element, &method);
                        }
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        columns.forget(&added);
        let table = self.table(&alter.relation.name, columns);
        self.parts(&table, alter);
        for command in &alter.commands {
            match &command.action {
                AlterAction::AddColumn { column, .. } => {
                    column.constraints.iter().for_each(|c| self.referenced(c, column.ty.as_ref()));
                }
                AlterAction::AddConstraint(constraint) => {
                    self.referenced(constraint, None);
                    let (ConstraintKind::PrimaryKey(key) | ConstraintKind::Unique(key)) = &constraint.kind else {
                        continue;
                    };
                    if let Some(index) = &key.using_index {
                        self.unique_index(&table, index, None);
                    }
                }
                AlterAction::ValidateConstraint { name } => self.check(&table, name, false),
                AlterAction::DropConstraint { name, .. } => self.constraint(&table, name),
                AlterAction::AlterConstraint { name, .. } => self.check(&table, name, true),
                AlterAction::ClusterOn { index } | AlterAction::ReplicaIdentity(ast::ReplicaIdentity::Index(index)) => {
                    self.unique_index(&table, index, None);
                }
                AlterAction::AttachPartition { partition, bound } => {
                    self.partition(&table, partition, bound.as_ref(), false);
                }
                AlterAction::DetachPartition { partition, .. } => self.partition(&table, partition, None, true),
                AlterAction::AddInherit { parent } | AlterAction::DropInherit { parent } => {
                    self.table(parent, guess::Columns::default());
                }
                _ => {}
            }
        }
    }

    /// The table of a REFERENCES clause, with a key on the columns it names.
    fn referenced(&mut self, constraint: &ast::Constraint, ty: Option<&ast::TypeName>) {
        let ConstraintKind::ForeignKey(key) = &constraint.kind else { return };
        let names: Vec<Ident> =
            if key.referenced_columns.is_empty() { vec!["id".into()] } else { key.referenced_columns.clone() };
        let mut columns = guess::Columns::default();
        for name in &names {
            match ty {
                Some(ty) => columns.like(name, ty),
                None => columns.key(name),
            }
        }
        let table = self.table(&key.references, columns);
        let has_key = self.catalog.children(&table).any(|(_, o)| match &**o {
            Object::PrimaryKey(k) => key.referenced_columns.is_empty() || k.columns.len() == names.len(),
            Object::Unique(u) => !key.referenced_columns.is_empty() && u.columns.len() == names.len(),
            _ => false,
        });
        if has_key || table.kind != Kind::Table {
            return;
        }
        let name: Ident = if key.referenced_columns.is_empty() {
            format!("{}_pkey", table.name()).into()
        } else {
            format!("{}_{}_key", table.name(), names.join("_")).into()
        };
        let columns: Vec<Address> = names.iter().map(|n| table.child(Kind::Column, n.clone())).collect();
        let kind = if key.referenced_columns.is_empty() { Kind::PrimaryKey } else { Kind::Unique };
        self.key(&table, &name, kind, columns);
    }

    /// An object that a statement names by its class.
    fn object(&mut self, object: &ast::ObjectName, class: ObjectClass) {
        match object.class {
            ObjectClass::Attribute => self.composite(&object.name, &object.part.iter().collect::<Vec<_>>()),
            ObjectClass::Column => {
                let mut columns = guess::Columns::default();
                object.part.iter().for_each(|c| columns.name(c));
                if matches!(class, ObjectClass::View | ObjectClass::MaterializedView) {
                    self.relation_of(&object.name, class);
                    let kind = if class == ObjectClass::View { Kind::View } else { Kind::MaterializedView };
                    let (at, _) = self.place(kind, &object.name);
                    self.columns_of(&at, &object.part.iter().collect::<Vec<_>>());
                } else {
                    self.table(&object.name, columns);
                }
            }
            ObjectClass::TableConstraint => {
                let table = self.table(&object.name, guess::Columns::default());
                object.part.iter().for_each(|c| self.check(&table, c, true));
            }
            ObjectClass::Schema => self.schema(Some(object.name.name())),
            ObjectClass::Trigger => self.trigger(object),
            ObjectClass::Function | ObjectClass::Procedure | ObjectClass::Routine => self.routine(object),
            ObjectClass::Extension => self.extension(object.name.name()),
            ObjectClass::Policy => object.part.iter().for_each(|name| self.policy(&object.name, name)),
            ObjectClass::Rule => {
                let table = self.table(&object.name, guess::Columns::default());
                object.part.iter().for_each(|name| self.rule(&table, name));
            }
            ObjectClass::Publication => self.publication(object.name.name()),
            ObjectClass::Type | ObjectClass::Domain => self.text_domain(&object.name),
            ObjectClass::Table
            | ObjectClass::View
            | ObjectClass::MaterializedView
            | ObjectClass::Sequence
            | ObjectClass::Index => self.relation_of(&object.name, object.class),
            _ => {}
        }
    }

    /// The type or function that a refusal names.
    fn named(&mut self, message: &str) {
        if let Some(rest) = message.strip_prefix("type \"") {
            let name = rest.split('"').next().unwrap_or_default().trim_end_matches("[]");
            let mut parts: Vec<Ident> = name.split('.').map(Ident::from).collect();
            parts.retain(|p| !p.is_empty());
            if !parts.is_empty() {
                self.text_domain(&Name { parts, at: 0 });
            }
        } else if let Some(rest) = message.strip_prefix("function ") {
            let name = rest.split('(').next().unwrap_or_default();
            let extension = match name {
                _ if name.starts_with("uuid_generate_") => "uuid-ossp",
                "gen_random_bytes" | "crypt" | "gen_salt" | "digest" | "gen_random_uuid" => "pgcrypto",
                _ => return,
            };
            let at = Address::top(Kind::Extension, extension);
            if !self.catalog.contains(&at) {
                self.add(at, super::extension::assumed(extension, self.session));
            }
        } else if let Some(rest) = message.strip_prefix("schema \"") {
            let name: Ident = rest.split('"').next().unwrap_or_default().into();
            self.schema(Some(&name));
        }
    }

    fn add(&mut self, at: Address, object: impl Into<Object>) {
        self.added.push(at.clone());
        self.catalog.put(at, Arc::new(object.into()), Arc::default());
    }

    fn schema(&mut self, name: Option<&Ident>) {
        let Some(name) = name else { return };
        let at = Address::top(Kind::Schema, name.clone());
        let builtin = matches!(name.as_str(), "pg_catalog" | "information_schema" | "pg_toast" | TEMPORARY);
        if !builtin && !self.catalog.contains(&at) {
            self.add(at, Schema { initial: false });
        }
    }

    /// What the name means, or where an object of that name would be.
    fn place(&mut self, kind: Kind, name: &Name) -> (Address, bool) {
        self.schema(name.schema());
        let exists = |s: &str| self.catalog.contains(&Address::top(Kind::Schema, s));
        let schemas = name.schema().map_or_else(|| self.session.schemas(exists), |s| vec![s.clone()]);
        let found = schemas.iter().find_map(|s| self.catalog.relation(s, name.name()));
        match found {
            Some((at, _)) => (at, true),
            None => {
                let schema = schemas.first().cloned().unwrap_or_else(|| "public".into());
                (Address::of(kind, schema, name.name().clone()), false)
            }
        }
    }

    fn table(&mut self, name: &Name, columns: guess::Columns) -> Address {
        let (at, there) = self.place(Kind::Table, name);
        if !there {
            self.add(at.clone(), Table::plain(Persistence::Permanent));
        }
        if !matches!(at.kind, Kind::Table | Kind::ForeignTable | Kind::MaterializedView) {
            return at;
        }
        let mut position = self.catalog.columns(&at).iter().map(|(_, c)| c.position).max().unwrap_or_default();
        for (name, ty, not_null) in columns.into_types() {
            let column = at.child(Kind::Column, name);
            if !self.catalog.contains(&column) {
                position += 1;
                self.add(column, Column { not_null, ..Column::plain(ty, None, position) });
            }
        }
        at
    }

    fn relation_of(&mut self, name: &Name, class: ObjectClass) {
        let kind = match class {
            ObjectClass::View => Kind::View,
            ObjectClass::MaterializedView => Kind::MaterializedView,
            ObjectClass::Sequence => Kind::Sequence,
            ObjectClass::Index => Kind::Index,
            _ => Kind::Table,
        };
        let (at, there) = self.place(kind, name);
        if there {
            return;
        }
        match kind {
            Kind::View => self.add(at, View { query: Expr::text("SELECT 1"), options: crate::catalog::Options::new() }),
            Kind::MaterializedView => {
                let query = Expr::text("SELECT 1");
                let options = crate::catalog::Options::new();
                self.add(
                    at,
                    MaterializedView { query, options, tablespace: None, access_method: None, populated: true },
                );
            }
            Kind::Sequence => self.add(at, Sequence::plain(Type::builtin("int8"))),
            Kind::Index => {
                let table = self.table(&Name::qualified(at.path.parts()[0].clone(), OWNER), guess::Columns::default());
                self.unique_index(&table, &at.name().clone(), Some(false));
            }
            _ => self.add(at, Table::plain(Persistence::Permanent)),
        }
    }

    fn check(&mut self, table: &Address, name: &Ident, validated: bool) {
        let there = Kind::CONSTRAINTS.iter().any(|k| self.catalog.contains(&table.child(*k, name.clone())));
        if !there && table.kind == Kind::Table {
            let expr = Expr::text("true");
            let check = Check { expr, validated, no_inherit: false, enforced: true, local: true, bereft: false };
            self.add(table.child(Kind::Check, name.clone()), check);
        }
    }

    /// A constraint that is dropped: of the kind that its name speaks of, else a check.
    fn constraint(&mut self, table: &Address, name: &Ident) {
        let there = Kind::CONSTRAINTS.iter().any(|k| self.catalog.contains(&table.child(*k, name.clone())));
        if there || table.kind != Kind::Table {
            return;
        }
        let lower = name.to_lowercase();
        let word = |w: &str| lower.split('_').any(|part| part == w);
        let key = word("pkey") || word("pk") || lower.contains("primary_key");
        if key && !self.catalog.children(table).any(|(at, _)| at.kind == Kind::PrimaryKey) {
            let column = self.key_column(table);
            self.key(table, name, Kind::PrimaryKey, vec![column]);
        } else if word("key") || word("uq") || word("uniq") || word("unique") || word("uk") {
            let column = self.key_column(table);
            self.key(table, name, Kind::Unique, vec![column]);
        } else {
            self.check(table, name, true);
        }
    }

    /// The column `id`, which refuses NULL.
    fn key_column(&mut self, table: &Address) -> Address {
        let column = table.child(Kind::Column, "id");
        if !self.catalog.contains(&column) {
            self.add(column.clone(), Column { not_null: true, ..Column::plain(Type::builtin("int8"), None, 1000) });
        }
        column
    }

    /// A primary key or a unique constraint with its index.
    fn key(&mut self, table: &Address, name: &Ident, kind: Kind, columns: Vec<Address>) {
        let index = Address::of(Kind::Index, table.path.parts()[0].clone(), name.clone());
        let at = table.child(kind, name.clone());
        let (deferrable, deferred, without_overlaps, parent) = (false, false, false, None);
        let keys = columns.clone();
        if kind == Kind::PrimaryKey {
            let key = PrimaryKey { columns, index: index.clone(), deferrable, deferred, without_overlaps, parent };
            self.add(at.clone(), key);
        } else {
            let key = Unique { columns, index: index.clone(), deferrable, deferred, without_overlaps, parent };
            self.add(at.clone(), key);
        }
        self.index(&index, table, keys, Some(at));
    }

    /// A table that is, or becomes, a partition of another one that nothing made.
    fn partition(&mut self, parent: &Address, name: &Name, bound: Option<&ast::PartitionBound>, attached: bool) {
        let partition = self.table(name, guess::Columns::default());
        // Of a table that something made it is known what it is.
        if !self.added.contains(&partition) {
            return;
        }
        if self.added.contains(parent) {
            self.partitioned(parent, bound);
        }
        let columns: Vec<(Ident, Column)> =
            self.catalog.columns(parent).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        for (name, column) in columns {
            let at = partition.child(Kind::Column, name);
            if !self.catalog.contains(&at) {
                self.add(at, column);
            }
        }
        if let Some(Object::Table(table)) = self.catalog.get(&partition).map(|o| (**o).clone())
            && attached
        {
            let bound = Expr::text("FOR VALUES IN ('assumed')");
            let partition_of = Some(PartitionOf { parent: parent.clone(), bound });
            self.catalog.put(partition, Arc::new(Table { partition_of, ..table }.into()), Arc::default());
        }
    }

    /// Makes a table that is only assumed a partitioned one.
    fn partitioned(&mut self, table: &Address, bound: Option<&ast::PartitionBound>) {
        let Some(Object::Table(plain)) = self.catalog.get(table).map(|o| (**o).clone()) else { return };
        if plain.partition_by.is_some() {
            return;
        }
        let (strategy, value) = match bound {
            Some(ast::PartitionBound::Range { from, .. }) => ("range", from.first()),
            Some(ast::PartitionBound::List(values)) => ("list", values.first()),
            Some(ast::PartitionBound::Hash { .. }) => ("hash", None),
            Some(ast::PartitionBound::Default) | None => ("list", None),
        };
        let ty = value.and_then(guess::literal).unwrap_or("text");
        let column = table.child(Kind::Column, "id");
        if !self.catalog.contains(&column) {
            self.add(column.clone(), Column::plain(Type::builtin(ty), None, 1000));
        }
        let keys = vec![PartitionKey { column: Some(column), expr: None, collation: None, opclass: None }];
        let partition_by = Some(PartitionBy { strategy: strategy.into(), keys });
        self.catalog.put(table.clone(), Arc::new(Table { partition_by, ..plain }.into()), Arc::default());
    }

    fn unique_index(&mut self, table: &Address, name: &Ident, unique: Option<bool>) {
        let index = Address::of(Kind::Index, table.path.parts()[0].clone(), name.clone());
        if self.catalog.contains(&index) {
            return;
        }
        let column = table.child(Kind::Column, "id");
        if !self.catalog.contains(&column) {
            let mut id = Column::plain(Type::builtin("int8"), None, 1000);
            id.not_null = true;
            self.add(column.clone(), id);
        }
        self.index(&index, table, vec![column], None);
        if unique == Some(false)
            && let Some(Object::Index(made)) = self.catalog.get(&index).map(|o| (**o).clone())
        {
            self.catalog.put(index, Arc::new(Index { unique: false, ..made }.into()), Arc::default());
        }
    }

    fn index(&mut self, at: &Address, table: &Address, columns: Vec<Address>, constraint: Option<Address>) {
        let key = |column| IndexKey {
            column: Some(column),
            expr: None,
            collation: None,
            opclass: None,
            opclass_options: crate::catalog::Options::new(),
            statistics: None,
            descending: false,
            nulls_first: false,
        };
        let keys: Vec<IndexKey> = columns.into_iter().map(key).collect();
        let index = Index {
            column_names: keys.iter().map(IndexKey::own_name).collect(),
            table: table.clone(),
            unique: true,
            method: "btree".into(),
            keys,
            include: Vec::new(),
            predicate: None,
            nulls_not_distinct: false,
            options: crate::catalog::Options::new(),
            tablespace: None,
            constraint,
            parent: None,
            valid: true,
            clustered: false,
        };
        self.add(at.clone(), index);
    }

    /// A type that takes any literal: a domain over text.
    fn text_domain(&mut self, name: &Name) {
        self.schema(name.schema());
        let schema = name.schema().cloned().unwrap_or_else(|| "public".into());
        let at = Address::new(Kind::Domain, Path::new([schema, name.name().clone()]));
        if !self.catalog.contains(&at) {
            let base = Type::builtin("text");
            self.add(at, Domain { base, collation: None, not_null: false, default: None });
        }
    }
}

/// The table of an index whose table nothing names.
const OWNER: &str = "unknown";
