//! Lines of the data to objects.
//!
//! Only what other objects can tell of a member is there: a function without its body, a view without its query.

use std::collections::HashMap;
use std::sync::Arc;

use super::super::super::{
    AccessMethod, Action, Address, Aggregate, Argument, ArgumentMode, BaseType, Cast, Check, Column, ColumnDefault,
    CompositeType, Domain, DomainCheck, EnumType, EventTrigger, Expr, ForeignDataWrapper, ForeignKey, Function, Ident,
    Index, IndexKey, Kind, Language, MaterializedView, Member, Members, Modifier, Object, Operator, OperatorClass,
    OperatorFamily, Persistence, PrimaryKey, RoutineKind, Schema, Sequence, Table, TextSearchDictionary,
    TextSearchTemplate, Transform, Transition, Type, Unique, View, Volatility,
};
use super::{Brought, Row};

/// A field of a line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field(&'static str);

impl Field {
    pub(super) fn new(text: &'static str) -> Self {
        Self(text)
    }
}

/// Where an extension and those that it requires are.
pub(super) struct Places<'a> {
    /// Its own schema, then theirs.
    pub(super) schemas: &'a [Ident],
    /// Their names.
    pub(super) requires: &'a [&'static str],
}

/// The fields of a line, one after the other; what is not there is empty.
struct Fields<'a> {
    places: &'a Places<'a>,
    rest: std::slice::Iter<'a, Field>,
}

/// What the data do not hold of an expression.
fn unsaid() -> Expr {
    Expr::text(String::new())
}

impl Places<'_> {
    /// The objects of lines.
    pub(super) fn objects<'r>(&self, rows: impl Iterator<Item = &'r Row>) -> Vec<Brought> {
        let mut out: Vec<(Address, Object)> = Vec::new();
        let mut held: HashMap<Address, Vec<Member>> = HashMap::new();
        for row in rows {
            let mut f = Fields { places: self, rest: row.fields.iter() };
            if row.letter == b'x' {
                let (holder, member) = f.member();
                held.entry(holder).or_default().push(member);
            } else {
                f.read(row.letter, &mut out);
            }
        }
        for (at, object) in &mut out {
            let members = Members(held.remove(at).unwrap_or_default());
            match object {
                Object::OperatorClass(class) => class.members = members,
                Object::OperatorFamily(family) => family.members = members,
                _ => {}
            }
        }
        out.into_iter().map(|(at, object)| (at, Arc::new(object))).collect()
    }

    /// The schema that a name starts with, and the rest of the name.
    fn split(&self, text: &'static str) -> (Ident, &'static str) {
        let Some((schema, name)) = text.split_once('.') else { return (Ident::new_static("pg_catalog"), text) };
        let Some(of) = schema.strip_prefix('@') else { return (Ident::new_static(schema), name) };
        let at = if of.is_empty() { Some(0) } else { self.requires.iter().position(|r| *r == of).map(|i| i + 1) };
        (self.schemas[at.unwrap_or(0)].clone(), name)
    }

    fn ty(&self, text: &'static str) -> Type {
        let (text, array) = text.strip_suffix("[]").map_or((text, false), |element| (element, true));
        let (schema, name) = self.split(text);
        Type { schema, name: Ident::new_static(name), array, modifier: Modifier::None }
    }

    /// `schema.name(type,type)`: the schema, the name and the types, empty ones as `None`.
    fn signature(&self, text: &'static str) -> (Ident, Ident, Vec<Option<Type>>) {
        let (name, args) = text.trim_end_matches(')').rsplit_once('(').expect("a signature has parentheses");
        let (schema, name) = self.split(name);
        let args = if args.is_empty() { Vec::new() } else { args.split(',').collect() };
        let ty = |t: &'static str| (!t.is_empty()).then(|| self.ty(t));
        (schema, Ident::new_static(name), args.into_iter().map(ty).collect())
    }
}

impl Fields<'_> {
    fn text(&mut self) -> &'static str {
        self.rest.next().map_or("", |f| f.0)
    }

    fn name(&mut self) -> Ident {
        Ident::new_static(self.text())
    }

    fn letter(&mut self) -> char {
        self.text().chars().next().unwrap_or(' ')
    }

    fn yes(&mut self) -> bool {
        self.text() == "1"
    }

    fn number<N: std::str::FromStr>(&mut self) -> N
    where
        N::Err: std::fmt::Debug,
    {
        self.text().parse().expect("the data hold numbers here")
    }

    /// A name in a schema.
    fn path(&mut self) -> (Ident, Ident) {
        let (schema, name) = self.places.split(self.text());
        (schema, Ident::new_static(name))
    }

    fn of(&mut self, kind: Kind) -> Address {
        let (schema, name) = self.path();
        Address::of(kind, schema, name)
    }

    fn optional_type(&mut self) -> Option<Type> {
        Some(self.text()).filter(|t| !t.is_empty()).map(|t| self.places.ty(t))
    }

    fn ty(&mut self) -> Type {
        self.places.ty(self.text())
    }

    fn optional_function(&mut self) -> Option<Address> {
        let text = Some(self.text()).filter(|t| !t.is_empty())?;
        let (schema, name, args) = self.places.signature(text);
        Some(Address::routine(schema, name, args.iter().flatten()))
    }

    fn function(&mut self) -> Address {
        self.optional_function().expect("the data hold a function here")
    }

    fn operator(&mut self) -> Option<Address> {
        let text = Some(self.text()).filter(|t| !t.is_empty())?;
        let (schema, name, args) = self.places.signature(text);
        let [left, right] = args.as_slice() else { return None };
        Some(Address::operator(schema, name, left.as_ref(), right.as_ref()))
    }

    /// Columns by their names.
    fn columns(&mut self, relation: &Address) -> Vec<Address> {
        let names = self.text().split(',').filter(|c| !c.is_empty());
        names.map(|c| relation.child(Kind::Column, Ident::new_static(c))).collect()
    }

    /// An operator of a class or a family, with the address of that.
    fn member(&mut self) -> (Address, Member) {
        let kind = if self.text() == "c" { Kind::OperatorClass } else { Kind::OperatorFamily };
        let (schema, name) = self.path();
        let method = self.name();
        let number = self.number();
        let target = self.operator().expect("a member has an operator");
        let (left, right) = (self.ty(), self.ty());
        let order_by = Some(self.text()).filter(|t| !t.is_empty()).map(|t| {
            let (schema, name) = self.places.split(t);
            Address::with_method(Kind::OperatorFamily, schema, Ident::new_static(name), "btree")
        });
        let member = Member { number, target, left, right, order_by, hard: kind == Kind::OperatorClass };
        (Address::with_method(kind, schema, name, method), member)
    }

    fn read(&mut self, letter: u8, out: &mut Vec<(Address, Object)>) {
        let (at, object): (Address, Object) = match letter {
            b'n' => (Address::top(Kind::Schema, self.name()), Schema { initial: false }.into()),
            b't' => self.base_type(),
            b'e' => {
                let at = self.of(Kind::EnumType);
                (at, EnumType { labels: self.text().split(' ').map(Ident::new_static).collect() }.into())
            }
            b'd' => return self.domain(out),
            b'r' => return self.relation(out),
            b's' => self.sequence(),
            b'i' => self.index(),
            b'k' => self.constraint(),
            b'p' => self.routine(),
            b'o' => self.operator_object(),
            b'f' => {
                let (schema, name) = self.path();
                let at = Address::with_method(Kind::OperatorFamily, schema, name, self.name());
                (at, OperatorFamily { members: Members::default() }.into())
            }
            b'c' => self.operator_class(),
            b'q' => {
                let (source, target, function) = (self.ty(), self.ty(), self.optional_function());
                let at = Address::cast(&source, &target);
                let (context, method) = (self.letter(), self.letter());
                (at, Cast { source, target, method, function, context }.into())
            }
            b'l' => {
                let at = Address::top(Kind::Language, self.name());
                let trusted = self.yes();
                let handler = self.function();
                let (inline, validator) = (self.optional_function(), self.optional_function());
                (at, Language { handler, inline, validator, trusted }.into())
            }
            b'h' => {
                let at = Address::top(Kind::AccessMethod, self.name());
                (at, AccessMethod { table: self.letter() == 't', handler: self.function() }.into())
            }
            b'w' => {
                let at = Address::top(Kind::ForeignDataWrapper, self.name());
                let (handler, validator) = (self.optional_function(), self.optional_function());
                (at, ForeignDataWrapper { handler, validator, options: crate::catalog::Options::new() }.into())
            }
            b'u' => {
                let at = self.of(Kind::TextSearchTemplate);
                (at, TextSearchTemplate { init: self.optional_function(), lexize: self.function() }.into())
            }
            b'b' => {
                let at = self.of(Kind::TextSearchDictionary);
                let template = self.of(Kind::TextSearchTemplate);
                let options = Some(self.text().to_owned()).filter(|o| !o.is_empty());
                (at, TextSearchDictionary { template, options }.into())
            }
            b'v' => {
                let at = Address::top(Kind::EventTrigger, self.name());
                let (event, function) = (self.name(), self.function());
                let tags = self.text().split(',').filter(|t| !t.is_empty()).map(Ident::new_static).collect();
                (at, EventTrigger { event, tags, function, enabled: 'O' }.into())
            }
            b'z' => {
                let (ty, language) = (self.ty(), self.name());
                let at = Address::transform(&ty, &language);
                let (from_sql, to_sql) = (self.optional_function(), self.optional_function());
                (at, Transform { ty, language, from_sql, to_sql }.into())
            }
            other => panic!("the data of extensions hold a line of the unknown kind `{}`", char::from(other)),
        };
        out.push((at, object));
    }

    fn base_type(&mut self) -> (Address, Object) {
        let at = self.of(Kind::BaseType);
        let (length, by_value) = (self.number(), self.yes());
        let (alignment, storage, category) = (self.letter(), self.letter(), self.letter());
        let (preferred, delimiter, collatable) = (self.yes(), self.letter(), self.yes());
        let element = self.optional_type();
        let (input, output) = (self.function(), self.function());
        let (modifier_in, modifier_out) = (self.optional_function(), self.optional_function());
        let subscript = self.optional_function();
        let base = BaseType {
            input,
            output,
            receive: None,
            send: None,
            modifier_in,
            modifier_out,
            analyze: None,
            subscript,
            length,
            by_value,
            alignment,
            storage,
            category,
            preferred,
            default: None,
            element,
            delimiter,
            collatable,
        };
        (at, base.into())
    }

    fn domain(&mut self, out: &mut Vec<(Address, Object)>) {
        let at = self.of(Kind::Domain);
        let base = self.with_modifier();
        let not_null = self.yes();
        out.push((at.clone(), Domain { base, collation: None, not_null, default: None }.into()));
        for name in self.text().split(',').filter(|n| !n.is_empty()) {
            let check = DomainCheck { expr: unsaid(), validated: true };
            out.push((at.child(Kind::DomainCheck, Ident::new_static(name)), check.into()));
        }
    }

    /// A type, then its modifier.
    fn with_modifier(&mut self) -> Type {
        let mut ty = self.ty();
        modify(&mut ty, self.text());
        ty
    }

    fn relation(&mut self, out: &mut Vec<(Address, Object)>) {
        let (schema, name) = self.path();
        let (kind, flags, columns) = (self.letter(), self.text(), self.text());
        let unlogged = flags.contains('u');
        let (kind, object): (Kind, Object) = match kind {
            'v' => (Kind::View, View { query: unsaid(), options: crate::catalog::Options::new() }.into()),
            'm' => {
                let (query, options) = (unsaid(), crate::catalog::Options::new());
                let view = MaterializedView { query, options, tablespace: None, access_method: None, populated: true };
                (Kind::MaterializedView, view.into())
            }
            'c' => (Kind::CompositeType, CompositeType {}.into()),
            'r' => {
                let persistence = if unlogged { Persistence::Unlogged } else { Persistence::Permanent };
                let table = Table { row_security: flags.contains('s'), ..Table::plain(persistence) };
                (Kind::Table, table.into())
            }
            other => panic!("the data of extensions hold a relation of the unknown kind `{other}`"),
        };
        let at = Address::of(kind, schema, name);
        out.push((at.clone(), object));
        for (i, column) in columns.split(' ').filter(|c| !c.is_empty()).enumerate() {
            let mut parts = column.split(':');
            let mut next = || parts.next().unwrap_or_default();
            let (name, mut ty) = (next(), self.places.ty(next()));
            modify(&mut ty, next());
            let flags = next();
            let column = Column { not_null: flags.contains('n'), ..Column::plain(ty, None, i as i32 + 1) };
            out.push((at.child(Kind::Column, Ident::new_static(name)), column.into()));
            if flags.contains('d') {
                let default = ColumnDefault { expr: unsaid() };
                out.push((at.child(Kind::ColumnDefault, Ident::new_static(name)), default.into()));
            }
        }
    }

    fn sequence(&mut self) -> (Address, Object) {
        let at = self.of(Kind::Sequence);
        let ty = self.ty();
        let (start, increment, min) = (self.number(), self.number(), self.number());
        let (max, cache, cycle) = (self.number(), self.number(), self.yes());
        let owned = self.text().split_once(':').and_then(|(column, how)| {
            let (relation, column) = column.rsplit_once('.')?;
            let (schema, relation) = self.places.split(relation);
            let table = Address::of(Kind::Table, schema, Ident::new_static(relation));
            Some((table.child(Kind::Column, Ident::new_static(column)), how == "i"))
        });
        let sequence = Sequence {
            ty,
            start,
            increment,
            min,
            max,
            cache,
            cycle,
            identity: owned.as_ref().is_some_and(|(_, identity)| *identity),
            owned_by: owned.map(|(column, _)| column),
            persistence: Persistence::Permanent,
        };
        (at, sequence.into())
    }

    fn index(&mut self) -> (Address, Object) {
        let (at, table) = (self.of(Kind::Index), self.of(Kind::Table));
        let (method, unique) = (self.name(), self.yes());
        let keys = self.text().split(',').map(|column| {
            let column = (!column.is_empty()).then(|| table.child(Kind::Column, Ident::new_static(column)));
            IndexKey {
                expr: column.is_none().then(unsaid),
                column,
                collation: None,
                opclass: None,
                opclass_options: crate::catalog::Options::new(),
                statistics: None,
                descending: false,
                nulls_first: false,
            }
        });
        let keys: Vec<IndexKey> = keys.collect();
        let predicate = self.yes().then(unsaid);
        let constraint = self.text().split_once(':').map(|(name, kind)| {
            let kind = match kind {
                "p" => Kind::PrimaryKey,
                "u" => Kind::Unique,
                _ => Kind::Exclusion,
            };
            table.child(kind, Ident::new_static(name))
        });
        let index = Index {
            column_names: keys.iter().map(IndexKey::own_name).collect(),
            table,
            unique,
            method,
            keys,
            include: Vec::new(),
            predicate,
            nulls_not_distinct: false,
            options: crate::catalog::Options::new(),
            tablespace: None,
            constraint,
            parent: None,
            valid: true,
            clustered: false,
        };
        (at, index.into())
    }

    fn constraint(&mut self) -> (Address, Object) {
        let table = self.of(Kind::Table);
        let (name, kind) = (self.name(), self.letter());
        let columns = self.columns(&table);
        let (deferrable, deferred, without_overlaps, parent) = (false, false, false, None);
        match kind {
            'p' => {
                let index = self.of(Kind::Index);
                let key = PrimaryKey { columns, index, deferrable, deferred, without_overlaps, parent };
                (table.child(Kind::PrimaryKey, name), key.into())
            }
            'u' => {
                let index = self.of(Kind::Index);
                let key = Unique { columns, index, deferrable, deferred, without_overlaps, parent };
                (table.child(Kind::Unique, name), key.into())
            }
            'f' => {
                let index = Some(self.of(Kind::Index));
                let references = self.of(Kind::Table);
                let key = ForeignKey {
                    columns,
                    referenced: self.columns(&references),
                    references,
                    index,
                    match_full: false,
                    on_update: Action::NoAction,
                    on_delete: Action::NoAction,
                    set_columns: Vec::new(),
                    deferrable,
                    deferred,
                    validated: true,
                    enforced: true,
                    period: false,
                    parent,
                };
                (table.child(Kind::ForeignKey, name), key.into())
            }
            _ => {
                let check = Check {
                    expr: unsaid(),
                    validated: true,
                    no_inherit: false,
                    enforced: true,
                    local: true,
                    bereft: false,
                };
                (table.child(Kind::Check, name), check.into())
            }
        }
    }

    fn routine(&mut self) -> (Address, Object) {
        let (schema, name) = self.path();
        let routine = match self.letter() {
            'p' => RoutineKind::Procedure,
            'a' => RoutineKind::Aggregate,
            'w' => RoutineKind::Window,
            _ => RoutineKind::Function,
        };
        let volatility = match self.letter() {
            'i' => Volatility::Immutable,
            's' => Volatility::Stable,
            _ => Volatility::Volatile,
        };
        let (strict, returns_set, language) = (self.yes(), self.yes(), self.name());
        let defaults: usize = self.number();
        let returns = self.optional_type();
        let (types, modes, names) = (self.text(), self.text(), self.text());
        let mut names = names.split(',');
        let mut modes = modes.chars();
        let types = types.split(',').filter(|t| !t.is_empty());
        let mut args: Vec<Argument> = types
            .map(|ty| Argument {
                name: names.next().filter(|n| !n.is_empty()).map(Ident::new_static),
                ty: self.places.ty(ty),
                mode: match modes.next() {
                    Some('o') => ArgumentMode::Out,
                    Some('b') => ArgumentMode::InOut,
                    Some('v') => ArgumentMode::Variadic,
                    Some('t') => ArgumentMode::Table,
                    _ => ArgumentMode::In,
                },
                default: None,
            })
            .collect();
        args.iter_mut().rev().filter(|a| a.mode.is_input()).take(defaults).for_each(|a| a.default = Some(unsaid()));
        let at = Address::routine(schema, name, args.iter().filter(|a| a.mode.is_input()).map(|a| &a.ty));
        let (kind, direct_args) = (self.letter(), self.text().parse().unwrap_or_default());
        let aggregate = self.optional_function().zip(returns.clone()).map(|(function, ty)| Aggregate {
            kind,
            direct_args,
            plain: Transition {
                function,
                inverse: None,
                ty,
                space: 0,
                initial: None,
                finish: None,
                finish_extra: false,
                finish_modify: 'r',
            },
            moving: None,
            combine: None,
            serialize: None,
            deserialize: None,
            sort_operator: None,
        });
        let function = Function {
            routine,
            args,
            returns: returns.filter(|_| routine != RoutineKind::Procedure),
            returns_set,
            language,
            body: String::new(),
            library: None,
            sql_body: None,
            volatility,
            strict,
            security_definer: false,
            leakproof: false,
            parallel: 'u',
            cost: None,
            rows: None,
            config: crate::catalog::Options::new(),
            aggregate,
        };
        (at, function.into())
    }

    fn operator_object(&mut self) -> (Address, Object) {
        let (schema, name) = self.path();
        let (left, right, result) = (self.optional_type(), self.optional_type(), self.optional_type());
        let at = Address::operator(schema, name, left.as_ref(), right.as_ref());
        let function = self.optional_function();
        let (commutator, negator) = (self.operator(), self.operator());
        let (hashes, merges) = (self.yes(), self.yes());
        let (restrict, join) = (None, None);
        let operator = Operator { function, left, right, result, commutator, negator, restrict, join, hashes, merges };
        (at, operator.into())
    }

    fn operator_class(&mut self) -> (Address, Object) {
        let (schema, name) = self.path();
        let method = self.name();
        let (family_schema, family) = self.path();
        let family = Address::with_method(Kind::OperatorFamily, family_schema, family, method.clone());
        let (input, storage, default) = (self.ty(), self.optional_type(), self.yes());
        let at = Address::with_method(Kind::OperatorClass, schema, name, method);
        (at, OperatorClass { family, input, storage, default, members: Members::default() }.into())
    }
}

/// Gives a built-in type its modifier.
fn modify(ty: &mut Type, modifier: &str) {
    if let Ok(raw) = modifier.parse::<i32>()
        && raw >= 0
    {
        ty.modifier = Modifier::Raw(raw);
    }
}
