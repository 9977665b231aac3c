//! What depends on what: the rows that `pg_depend` would hold, derived from the objects.

use std::collections::BTreeSet;

use crate::catalog::{Address, Expr, Function, Ident, Kind, Object, Path, Refs, Type, Version};
use crate::replay::cx::Cx;
use crate::replay::describe::{array_of, element_of};

use super::Dependency::{self, Auto, Extension, Internal, Normal, PartitionPrimary, PartitionSecondary};
use super::{is_member, type_node};

/// The rows that `pg_depend` would hold for an object.
pub(crate) fn dependencies(cx: &Cx<'_>, at: &Address) -> Vec<(Address, Dependency)> {
    let mut out = Edges { cx, out: Vec::new() };
    if at.kind == Kind::Type {
        let parts = at.path.parts();
        if let Some(element) = element_of(at) {
            let element = type_node(&cx.catalog, &element);
            if let Some(Object::Domain(d)) = cx.get(&element).map(|o| &**o) {
                out.all(&d.collation, Normal);
            }
            out.add(&element, Internal);
        } else if let Some((relation, _)) = cx.catalog.relation(&parts[0], &parts[1]) {
            out.add(&relation, Internal);
        }
        return out.out;
    }
    let Some(object) = cx.get(at) else { return Vec::new() };
    let in_schema = at.kind.is_part_of(Kind::Schema) && !matches!(at.kind, Kind::Index | Kind::PublicationSchema);
    if in_schema && let Some(schema) = at.schema() {
        out.add(&Address::top(Kind::Schema, schema.clone()), Normal);
    }
    if let Some(Object::ExtensionDependency(d)) = cx.get(&at.aspect(Kind::ExtensionDependency)).map(|o| &**o) {
        out.all(&d.extensions, Auto);
    }
    if is_member(at)
        && let Some(extension) = cx.catalog.extension_of(at)
    {
        out.add(&extension, Extension);
    }
    match &**object {
        Object::Schema(_)
        | Object::EnumType(_)
        | Object::CompositeType(_)
        | Object::ShellType(_)
        | Object::Collation(_)
        | Object::Comment(_)
        | Object::SecurityLabels(_) => {}
        Object::BaseType(t) => {
            out.functions(t);
            if let Some(element) = &t.element {
                out.ty(element);
            }
        }
        Object::RangeType(r) => {
            out.ty(&r.subtype);
            out.all(&r.opclass, Normal);
            out.all(&r.collation, Normal);
            out.all(&r.canonical, Normal);
            out.all(&r.difference, Normal);
        }
        Object::Cast(c) => {
            out.ty(&c.source);
            out.ty(&c.target);
            out.all(&c.function, Normal);
        }
        Object::Language(l) => out.functions(l),
        Object::AccessMethod(m) => out.add(&m.handler, Normal),
        Object::Conversion(c) => out.add(&c.function, Normal),
        Object::Transform(t) => {
            out.language(&t.language);
            out.ty(&t.ty);
            out.all(&t.from_sql, Normal);
            out.all(&t.to_sql, Normal);
        }
        Object::Operator(o) => {
            for ty in [&o.left, &o.right, &o.result].into_iter().flatten() {
                out.ty(ty);
            }
            out.all(&o.function, Normal);
            out.all(&o.restrict, Normal);
            out.all(&o.join, Normal);
        }
        Object::OperatorFamily(f) => {
            out.method(at.method(), Auto);
            for member in f.members.0.iter().filter(|m| m.hard) {
                out.add(&member.target, Normal);
            }
        }
        Object::OperatorClass(c) => {
            out.add(&c.family, Auto);
            out.ty(&c.input);
            if let Some(storage) = &c.storage {
                out.ty(storage);
            }
            for member in &c.members.0 {
                out.add(&member.target, Normal);
            }
        }
        Object::TextSearchParser(p) => out.functions(p),
        Object::TextSearchTemplate(t) => out.functions(t),
        Object::TextSearchDictionary(d) => out.add(&d.template, Normal),
        Object::TextSearchConfiguration(c) => {
            out.add(&c.parser, Normal);
            out.all(&c.mappings, Normal);
        }
        Object::MultirangeType(m) => out.add(&m.range, Internal),
        Object::Extension(e) => {
            out.add(&e.schema, Normal);
            for name in e.required() {
                let other = Address::top(Kind::Extension, Ident::new_static(name));
                if cx.catalog.contains(&other) {
                    out.add(&other, Normal);
                }
            }
        }
        Object::Domain(d) => {
            out.ty(&d.base);
            out.all(&d.collation, Normal);
            out.all(&d.default, Normal);
        }
        Object::DomainCheck(c) => {
            out.add(&Address::new(Kind::Domain, at.path.head(2)), Auto);
            out.all(&c.expr, Normal);
        }
        Object::Function(f) => {
            for arg in &f.args {
                out.ty(&arg.ty);
                out.all(&arg.default, Normal);
            }
            if let Some(ty) = &f.returns {
                out.ty(ty);
            }
            out.statements(f.sql_body.as_slice(), None);
            out.language(&f.language);
            out.transforms(at, f);
            // The type of the state is not depended on: the transition function takes it.
            out.functions(&f.aggregate);
        }
        Object::Sequence(s) => {
            if let Some(column) = &s.owned_by {
                out.add(column, if s.identity { Internal } else { Auto });
            }
        }
        Object::Table(t) => {
            out.descent(object);
            if let Some(ty) = &t.of_type {
                out.ty(ty);
            }
            out.method(t.access_method.as_ref(), Normal);
            if let Some(by) = &t.partition_by {
                by.refs(&mut |r| {
                    if !r.path.starts_with(&at.path) {
                        out.add(r, Normal);
                    }
                });
                let method = if by.strategy == "hash" { "hash" } else { "btree" };
                for key in by.keys.iter().filter(|key| key.opclass.is_none()) {
                    if let Some(own) = cx.default_class_of(at, (&key.column, &key.expr), method) {
                        out.add(&own, Normal);
                    }
                }
            }
        }
        Object::View(v) => out.all(&v.query, Normal),
        Object::MaterializedView(v) => {
            out.all(&v.query, Normal);
            out.method(v.access_method.as_ref(), Normal);
        }
        Object::ForeignTable(t) => {
            out.descent(object);
            out.add(&t.server, Normal);
        }
        Object::Column(c) => {
            // A column of a partition key is a part of how the table is made.
            let table = cx.relation_of(at);
            let by = match table.as_ref().and_then(|t| cx.get(t)).map(|o| &**o) {
                Some(Object::Table(t)) => t.partition_by.as_ref(),
                _ => None,
            };
            if let (Some(table), Some(by)) = (&table, by) {
                let mut in_key = by.keys.iter().any(|key| key.column.as_ref() == Some(at));
                for expr in by.keys.iter().filter_map(|key| key.expr.as_ref()) {
                    crate::catalog::Refs::refs(expr, &mut |r| in_key |= r == at);
                }
                if in_key {
                    out.add(table, Internal);
                }
            }
            out.ty(&c.ty);
            out.all(&c.collation, Normal);
            if let Some(g) = &c.generated {
                out.all(&g.expr, if cx.version() >= Version(15) { Normal } else { Auto });
            }
        }
        Object::ColumnDefault(d) => {
            out.add(&at.as_kind(Kind::Column), Auto);
            out.all(&d.expr, Normal);
        }
        // An identity is an attribute of its column.
        Object::Identity(_) => out.add(&at.as_kind(Kind::Column), Internal),
        Object::Index(i) => {
            let own = &i.table.path;
            if let Some(constraint) = &i.constraint {
                out.add(constraint, Internal);
                for key in &i.keys {
                    out.within(&key.expr, own, Auto);
                }
                out.within(&i.predicate, own, Auto);
            } else {
                for key in &i.keys {
                    out.within(&key.column, own, Auto);
                    out.within(&key.expr, own, Auto);
                }
                out.within(&i.include, own, Auto);
                out.within(&i.predicate, own, Auto);
                if i.keys.iter().all(|key| key.column.is_none()) && i.include.is_empty() {
                    out.add(&i.table, Auto);
                }
            }
            for key in &i.keys {
                out.outside(&key.expr, own, Normal);
                out.all(&key.collation, Normal);
                out.all(&key.opclass, Normal);
                if let (None, Some(own)) =
                    (&key.opclass, out.cx.default_class_of(&i.table, (&key.column, &key.expr), &i.method))
                {
                    out.add(&own, Normal);
                }
            }
            out.outside(&i.predicate, own, Normal);
            out.part(i.parent.as_ref(), &i.table);
        }
        Object::Statistics(s) => {
            let own = &s.table.path;
            for column in &s.columns.0 {
                out.add(column, Auto);
            }
            out.within(&s.exprs, own, Auto);
            if s.columns.0.is_empty() {
                out.add(&s.table, Auto);
            }
            out.outside(&s.exprs, own, Normal);
        }
        Object::PrimaryKey(c) => {
            out.included(&c.index);
            out.key(at, &c.columns, c.parent.as_ref());
        }
        Object::Unique(c) => {
            out.included(&c.index);
            out.key(at, &c.columns, c.parent.as_ref());
        }
        Object::Exclusion(c) => {
            let columns: Vec<Address> = match cx.get(&c.index).map(|o| &**o) {
                Some(Object::Index(i)) => {
                    i.keys.iter().filter_map(|k| k.column.clone()).chain(i.include.iter().cloned()).collect()
                }
                _ => Vec::new(),
            };
            out.key(at, &columns, c.parent.as_ref());
        }
        Object::Check(c) => {
            let before = out.out.len();
            let own = at.path.head(2);
            out.within(&c.expr, &own, Auto);
            if out.out.len() == before {
                out.relation(at, Auto);
            }
            // Once as the columns of the constraint, once as what its expression names.
            out.within(&c.expr, &own, Normal);
            out.outside(&c.expr, &own, Normal);
        }
        Object::NotNull(c) => out.add(&c.column, Auto),
        Object::ForeignKey(c) => {
            out.key(at, &c.columns, c.parent.as_ref());
            for column in &c.referenced {
                out.add(column, Normal);
            }
            if c.referenced.is_empty() {
                out.add(&c.references, Normal);
            }
            if let Some(index) = &c.index {
                out.add(index, Normal);
            }
            // It has a part of its own for every partition of what it refers to.
            if cx.is_partitioned(&c.references) {
                for partition in &cx.descendants(&c.references) {
                    out.add(partition, Normal);
                }
            }
        }
        Object::EventTrigger(e) => out.add(&e.function, Normal),
        Object::ForeignDataWrapper(w) => {
            out.all(&w.handler, Normal);
            out.all(&w.validator, Normal);
        }
        Object::ForeignServer(s) => out.add(&s.wrapper, Normal),
        Object::UserMapping(m) => out.add(&m.server, Normal),
        Object::Publication(_) | Object::Subscription(_) => {}
        Object::PublicationTable(t) => {
            out.relation(at, Auto);
            out.add(&t.publication, Auto);
            out.all(&t.columns, Normal);
            out.all(&t.filter, Normal);
        }
        Object::PublicationSchema(s) => {
            out.add(&Address::top(Kind::Schema, at.path.parts()[0].clone()), Auto);
            out.add(&s.publication, Auto);
        }
        Object::DefaultPrivileges(d) => out.all(&d.schema, Auto),
        Object::Owner(_) | Object::Privileges(_) | Object::ExtensionDependency(_) => {}
        Object::Rule(r) => {
            out.relation(at, Auto);
            out.all(&r.condition, Normal);
            // OLD and NEW stand in the range table of every action as the relation itself, NOTHING among them.
            let queries = !r.actions.iter().any(Expr::is_notify);
            let own = cx.relation_of(at).filter(|_| queries);
            out.statements(&r.actions, own);
        }
        Object::Policy(p) => {
            out.relation(at, Auto);
            out.all(&p.using, Normal);
            out.all(&p.check, Normal);
        }
        Object::Trigger(t) => {
            out.relation(at, Auto);
            out.add(&t.function, Normal);
            for column in &t.columns {
                out.add(column, Normal);
            }
            out.all(&t.when, Normal);
            if let Some(from) = &t.from {
                out.add(from, Auto);
            }
            if let Some(relation) = cx.relation_of(at) {
                out.part(t.parent.as_ref(), &relation);
            }
        }
    }
    out.out
}

/// The references that the server records.
fn depended_on(from: &impl Refs) -> Vec<Address> {
    let mut left: Vec<Address> = Vec::new();
    from.unrecorded(&mut |at| left.push(at.clone()));
    let mut out = Vec::new();
    from.refs(&mut |to| match left.iter().position(|at| at == to) {
        Some(i) => {
            left.swap_remove(i);
        }
        None => out.push(to.clone()),
    });
    out
}

struct Edges<'a, 'c> {
    cx: &'a Cx<'c>,
    out: Vec<(Address, Dependency)>,
}

impl Edges<'_, '_> {
    fn add(&mut self, to: &Address, dependency: Dependency) {
        let to = if to.kind == Kind::Type && element_of(to).is_none() {
            type_node(&self.cx.catalog, to)
        } else {
            to.clone()
        };
        self.out.push((to, dependency));
    }

    /// A partition goes with its parent, which an heir of INHERITS keeps from going.
    fn descent(&mut self, object: &Object) {
        if let Some(place) = object.partition_of() {
            self.add(&place.parent, Auto);
        }
        for parent in object.inherits() {
            self.add(parent, Normal);
        }
    }

    /// A type is depended on as what it is: its array is another type.
    fn ty(&mut self, ty: &Type) {
        if ty.schema == "pg_catalog" {
            return;
        }
        let at = Address::of(Kind::Type, ty.schema.clone(), ty.name.clone());
        if ty.array {
            self.out.push((array_of(&at), Normal));
        } else {
            self.add(&at, Normal);
        }
    }

    /// A language that the catalog holds.
    fn language(&mut self, name: &Ident) {
        let at = Address::top(Kind::Language, name.clone());
        if self.cx.catalog.contains(&at) {
            self.add(&at, Normal);
        }
    }

    /// An access method that the catalog holds.
    fn method(&mut self, name: Option<&Ident>, dependency: Dependency) {
        if let Some(at) = name.map(|n| Address::top(Kind::AccessMethod, n.clone()))
            && self.cx.catalog.contains(&at)
        {
            self.add(&at, dependency);
        }
    }

    /// Up to 17 a function depends on the transforms that its types have when it is made, whether it is told to use
    /// them or not.
    fn transforms(&mut self, function: &Address, f: &Function) {
        if self.cx.version() >= Version(18) {
            return;
        }
        let born = |at: &Address| self.cx.catalog.entry(at).map_or(0, |e| e.born);
        let made = born(function);
        for ty in f.args.iter().map(|a| &a.ty).chain(&f.returns) {
            let at = Address::transform(&ty.plain(), &f.language);
            if self.cx.catalog.contains(&at) && born(&at) < made {
                self.add(&at, Normal);
            }
        }
    }

    /// Every reference in something.
    fn all(&mut self, from: &impl Refs, dependency: Dependency) {
        self.recorded(&depended_on(from), dependency);
    }

    /// What statements depend on; the actions of a rule on their relation, too.
    fn statements(&mut self, statements: &[Expr], own: Option<Address>) {
        let mut recorded: Vec<Address> = own.into_iter().collect();
        for expr in statements {
            recorded.extend(depended_on(expr));
        }
        self.recorded(&recorded, Normal);
    }

    /// References without those to whole relations of which columns are referred to, too.
    fn recorded(&mut self, refs: &[Address], dependency: Dependency) {
        let parts: BTreeSet<Path> =
            refs.iter().filter(|r| r.kind == Kind::Column).map(|column| column.path.head(2)).collect();
        for to in refs.iter().filter(|to| !(to.kind.is_relation() && parts.contains(&to.path))) {
            self.add(to, dependency);
        }
    }

    /// The functions and operators that something refers to.
    fn functions(&mut self, from: &impl Refs) {
        from.refs(&mut |to| {
            if to.kind.has_signature() {
                self.add(to, Normal);
            }
        });
    }

    /// The references to the columns of one relation.
    fn within(&mut self, from: &impl Refs, own: &Path, dependency: Dependency) {
        from.refs(&mut |to| {
            if to.kind == Kind::Column && to.path.starts_with(own) {
                self.add(to, dependency);
            }
        });
    }

    /// The references to anything but one relation.
    fn outside(&mut self, from: &impl Refs, own: &Path, dependency: Dependency) {
        for to in depended_on(from).iter().filter(|to| !to.path.starts_with(own) || to.kind == Kind::Type) {
            self.add(to, dependency);
        }
    }

    /// The columns of a constraint, or its table where it has none; and the constraint of the partitioned table.
    /// The columns that the index of a key includes.
    fn included(&mut self, index: &Address) {
        let Some(Object::Index(index)) = self.cx.get(index).map(|o| &**o) else { return };
        for column in &index.include {
            self.add(column, Auto);
        }
    }

    fn key(&mut self, at: &Address, columns: &[Address], parent: Option<&Address>) {
        for column in columns {
            self.add(column, Auto);
        }
        if columns.is_empty() {
            self.relation(at, Auto);
        }
        if let Some(relation) = self.cx.relation_of(at) {
            self.part(parent, &relation);
        }
    }

    fn relation(&mut self, part: &Address, dependency: Dependency) {
        if let Some(relation) = self.cx.relation_of(part) {
            self.add(&relation, dependency);
        }
    }

    fn part(&mut self, parent: Option<&Address>, relation: &Address) {
        if let Some(parent) = parent {
            self.add(parent, PartitionPrimary);
            self.add(relation, PartitionSecondary);
        }
    }
}
