//! What resolution knows: the built-in objects of a version, the catalog, the search path, and the facts of types.
//!
//! Types are numbers here, as PostgreSQL's own rules are written over them: those of `pg_type` for built-in types, and
//! numbers handed out on first use for the catalog's.

use std::cell::RefCell;

use super::Failure;
use super::collate::Coll;
use crate::catalog::builtin::relations::{System, SystemDomain, SystemRelation};
use crate::catalog::builtin::{Builtins, oid};
use crate::catalog::tree::{Callee, Node};
use crate::catalog::{Address, BaseType, Catalog, Ident, Kind, Modifier, Object, Path, Type};
use crate::replay::{Reject, Session};

/// A result of resolution.
pub(super) type Outcome<T> = Result<T, Failure>;

/// The first number handed out to a type of the catalog; a scalar is even, its array the odd number after it.
const FIRST_USER: u32 = 1 << 24;

/// A resolved expression with its type.
#[derive(Debug, Clone)]
pub(super) struct Typed {
    /// The expression.
    pub(super) node: Node,
    /// Its type.
    pub(super) ty: u32,
    /// Its type modifier, -1 for none.
    pub(super) typmod: i32,
    /// Its collation.
    pub(super) coll: Coll,
    /// The types and modifiers of a row constructor's fields.
    pub(super) row: Vec<(u32, i32)>,
}

impl Typed {
    /// An expression without a modifier.
    pub(super) fn new(node: Node, ty: u32) -> Self {
        Self { node, ty, typmod: -1, coll: Coll::Own, row: Vec::new() }
    }
}

/// A type of the catalog.
#[derive(Debug, Clone)]
struct UserType {
    schema: Ident,
    name: Ident,
    /// As `typtype`; `?` for a type that nothing is known of.
    kind: u8,
    /// A domain's base type and modifier.
    base: (u32, i32),
    /// Where a composite type's columns are.
    relation: Option<Address>,
    /// The subtype of a range type or of what a multirange type is over, that range type, and its multirange type.
    range: (u32, u32, u32),
}

/// The context of one resolution.
#[derive(Debug)]
pub(super) struct Cx<'a> {
    /// The built-in objects.
    pub(super) builtins: &'static Builtins,
    /// What exists.
    pub(super) catalog: &'a Catalog,
    /// The search path and the settings.
    pub(super) session: &'a Session,
    /// The schemas that are searched, in order.
    pub(super) path: Vec<Ident>,
    /// The catalog has casts of its own.
    pub(super) has_casts: bool,
    users: RefCell<Vec<UserType>>,
    /// What is wrong with the collations of what is being read.
    pub(super) mismatch: RefCell<Option<Failure>>,
    /// Operators whose operands contradict each other in their collations.
    pub(super) conflicts: RefCell<Vec<Node>>,
}

/// The error of a thing that PostgreSQL refuses.
pub(super) fn reject<T>(sqlstate: &'static str, message: impl Into<String>) -> Outcome<T> {
    Err(Failure::Reject(Reject::new(sqlstate, message)))
}

/// The error of a thing that is not known.
pub(super) fn unknown<T>(reason: impl Into<String>) -> Outcome<T> {
    Err(Failure::Unknown(reason.into()))
}

impl<'a> Cx<'a> {
    /// A context over a catalog and a session.
    pub(super) fn new(catalog: &'a Catalog, session: &'a Session) -> Self {
        let mut path: Vec<Ident> = Vec::with_capacity(session.search_path.len() + 1);
        for schema in &session.search_path {
            let schema = if schema == "$user" { &session.user } else { schema };
            if schema == "pg_catalog" || catalog.contains(&Address::top(Kind::Schema, schema.clone())) {
                path.push(schema.clone());
            }
        }
        if !path.iter().any(|s| s == "pg_catalog") {
            path.insert(0, "pg_catalog".into());
        }
        // Temporary relations and types are found before all others.
        if catalog.below(&crate::catalog::Path::new(["pg_temp".into()])).next().is_some() {
            path.insert(0, "pg_temp".into());
        }
        let has_casts = catalog.has_casts();
        Self {
            builtins: Builtins::of(session.version),
            catalog,
            session,
            path,
            has_casts,
            users: RefCell::default(),
            mismatch: RefCell::default(),
            conflicts: RefCell::default(),
        }
    }

    /// Whether a schema exists.
    pub(super) fn has_schema(&self, schema: &Ident) -> bool {
        matches!(schema.as_str(), "pg_catalog" | "information_schema" | "pg_temp" | "pg_toast")
            || self.catalog.contains(&Address::top(Kind::Schema, schema.clone()))
    }

    /// The server's major version.
    pub(super) fn version(&self) -> u16 {
        self.session.version.0
    }

    /// Whether something may exist that the catalog does not show.
    pub(super) fn may_hide_something(&self) -> bool {
        self.catalog.anything_may_differ() || crate::replay::extension::may_provide(self.catalog, None)
    }

    /// What to say of something that is not found: a refusal, unless it may be there all the same.
    pub(super) fn missing<T>(&self, what: Reject) -> Outcome<T> {
        if self.may_hide_something() {
            unknown(format!("{}, unless an extension provides it", what.message))
        } else {
            Err(Failure::Reject(what))
        }
    }

    /// Whether a function's result is described by arguments.
    pub(super) fn has_outputs(&self, callee: &Callee) -> bool {
        match callee {
            Callee::Builtin(row) => row.modes.bytes().any(|m| matches!(m, b'o' | b'b' | b't')),
            Callee::User(at) => matches!(self.catalog.get(at).map(|o| &**o), Some(Object::Function(f))
                if f.args.iter().any(|a| a.mode.is_output())),
        }
    }

    /// The arguments that describe a function's result: names, types and modifiers.
    pub(super) fn outputs(&self, callee: &Callee) -> Vec<(Option<Ident>, u32, i32)> {
        match callee {
            Callee::Builtin(row) => {
                let modes = row.modes.as_bytes();
                let names: Vec<&str> = row.arg_names().collect();
                let outs = row.all_args.iter().enumerate();
                let outs = outs.filter(|(i, _)| matches!(modes.get(*i), Some(b'o' | b'b' | b't')));
                let name = |i: usize| names.get(i).filter(|n| !n.is_empty()).map(|n| Ident::new_static(n));
                outs.map(|(i, ty)| (name(i), *ty, -1)).collect()
            }
            Callee::User(at) => match self.catalog.get(at).map(|o| &**o) {
                Some(Object::Function(f)) => {
                    let outs = f.args.iter().filter(|a| a.mode.is_output());
                    outs.map(|a| (a.name.clone(), self.id(&a.ty), a.ty.typmod())).collect()
                }
                _ => Vec::new(),
            },
        }
    }

    /// The type and the modifier of a field of the record that a call gives.
    pub(super) fn output(&self, call: &Node, name: &Ident) -> Option<(u32, i32)> {
        let Node::Func(func) = call else { return None };
        let outs = self.outputs(&func.function);
        // What has no name goes by its number.
        let named = |i: usize, own: &Option<Ident>| match own {
            Some(own) => own == name,
            None => name.strip_prefix("column").is_some_and(|n| n == (i + 1).to_string()),
        };
        let found = outs.iter().enumerate().find(|(i, (own, ..))| named(*i, own));
        found.map(|(_, (_, ty, typmod))| (*ty, *typmod)).filter(|(ty, _)| !super::coerce::is_polymorphic(*ty))
    }

    /// A table or view of the system.
    pub(super) fn system_relation(&self, schema: &str, name: &str) -> Option<&'static SystemRelation> {
        matches!(schema, "pg_catalog" | "information_schema")
            .then(|| System::of(self.session.version).relation(schema, name))?
    }

    /// A domain of the information schema.
    pub(super) fn system_domain(&self, schema: &str, name: &str) -> Option<&'static SystemDomain> {
        (schema == "information_schema").then(|| System::of(self.session.version).domain(name))?
    }

    // Types.

    /// The number of a type, without its modifier.
    pub(super) fn id(&self, ty: &Type) -> u32 {
        if ty.schema == "pg_catalog"
            && let Some(row) = self.builtins.type_named(&ty.name)
        {
            return if ty.array { row.array } else { row.oid };
        }
        let mut users = self.users.borrow_mut();
        let at = users.iter().position(|u| u.name == ty.name && u.schema == ty.schema).unwrap_or_else(|| {
            users.push(UserType {
                schema: ty.schema.clone(),
                name: ty.name.clone(),
                kind: 0,
                base: (0, -1),
                relation: None,
                range: (0, 0, 0),
            });
            users.len() - 1
        });
        let fresh = users[at].kind == 0;
        drop(users);
        if fresh {
            self.learn(at);
        }
        FIRST_USER + 2 * at as u32 + u32::from(ty.array)
    }

    /// Looks a type of the catalog up.
    fn learn(&self, at: usize) {
        let (schema, name) = {
            let users = self.users.borrow();
            (users[at].schema.clone(), users[at].name.clone())
        };
        let path = Path::new([schema, name]);
        let found = self.catalog.at(&path).find(|(a, _)| a.kind.is_type());
        let kind = match found.map(|(a, _)| a.kind) {
            Some(Kind::EnumType) => b'e',
            Some(Kind::Domain) => b'd',
            Some(Kind::RangeType) => b'r',
            Some(Kind::MultirangeType) => b'm',
            Some(Kind::BaseType) => b'b',
            None if self.system_domain(&path.parts()[0], &path.parts()[1]).is_some() => b'd',
            Some(Kind::ShellType) | None => b'?',
            Some(_) => b'c',
        };
        // Known from here on, as types may refer to each other.
        self.users.borrow_mut()[at].kind = kind;
        let own = FIRST_USER + 2 * at as u32;
        let named = |a: &Address| {
            let [schema, name] = a.path.parts() else { return 0 };
            self.id(&Type { schema: schema.clone(), name: name.clone(), array: false, modifier: Modifier::None })
        };
        let (mut base, mut relation, mut range) = ((0, -1), None, (0, 0, 0));
        match found.map(|(a, o)| (a, &**o)) {
            Some((_, Object::Domain(domain))) => base = (self.id(&domain.base), domain.base.typmod()),
            Some((_, Object::RangeType(r))) => {
                range = (self.id(&r.subtype), own, r.multirange.as_ref().map_or(0, named));
            }
            Some((_, Object::MultirangeType(m))) => {
                if let Some(Object::RangeType(r)) = self.catalog.get(&m.range).map(|o| &**o) {
                    range = (self.id(&r.subtype), named(&m.range), own);
                }
            }
            Some((a, _)) if kind == b'c' => relation = Some(a.clone()),
            None if kind == b'd' => {
                if let Some(domain) = self.system_domain(&path.parts()[0], &path.parts()[1]) {
                    base = (self.id(&domain.base), domain.base.typmod());
                }
            }
            _ => {}
        }
        let mut users = self.users.borrow_mut();
        users[at].base = base;
        users[at].relation = relation;
        users[at].range = range;
    }

    fn user(&self, id: u32) -> Option<std::cell::Ref<'_, UserType>> {
        let at = id.checked_sub(FIRST_USER)? as usize / 2;
        Some(std::cell::Ref::map(self.users.borrow(), |users| &users[at]))
    }

    /// The type of a number with a modifier.
    pub(super) fn ty(&self, id: u32, typmod: i32) -> Type {
        let modifier = Modifier::of(typmod);
        if let Some(user) = self.user(id) {
            return Type { schema: user.schema.clone(), name: user.name.clone(), array: id % 2 == 1, modifier };
        }
        let schema = Ident::new_static("pg_catalog");
        match self.builtins.ty(id) {
            Some(row) if row.is_array && row.name.starts_with('_') => {
                let name = self.builtins.ty(row.element).map_or("", |e| e.name);
                Type { schema, name: Ident::new_static(name), array: true, modifier }
            }
            Some(row) => Type { schema, name: Ident::new_static(row.name), array: false, modifier },
            None => Type { schema, name: "???".into(), array: false, modifier },
        }
    }

    /// The name of a type as messages have it: unqualified where the search path shows it.
    pub(super) fn type_name(&self, id: u32) -> String {
        // Without a modifier two types go by other names than where one is asked for and not there.
        match id {
            oid::BPCHAR => "character".to_owned(),
            oid::BPCHARARRAY => "character[]".to_owned(),
            oid::BIT => "bit".to_owned(),
            oid::BITARRAY => "bit[]".to_owned(),
            _ => self.type_name_with(id, -1),
        }
    }

    /// The same, with a modifier.
    pub(super) fn type_name_with(&self, id: u32, typmod: i32) -> String {
        let ty = self.ty(id, typmod);
        // In messages a type without a modifier has its SQL name.
        if typmod < 0 && ty.schema == "pg_catalog" {
            return ty.sql_unmodified();
        }
        // A type of that name that is found first hides it.
        let found = self.path.iter().find(|schema| self.type_in(schema, &ty.name).is_some());
        if found.is_some_and(|schema| *schema != ty.schema) {
            ty.sql()
        } else {
            super::print::type_text(&ty, &self.path)
        }
    }

    /// `typtype`.
    pub(super) fn kind(&self, id: u32) -> u8 {
        match self.user(id) {
            Some(_) if id % 2 == 1 => b'b',
            Some(user) => user.kind,
            None => self.builtins.ty(id).map_or(b'b', |t| t.kind),
        }
    }

    /// Whether nothing is known of the type (or of the element type) but its name.
    pub(super) fn is_foreign(&self, id: u32) -> bool {
        self.user(id).is_some_and(|user| user.kind == b'?')
    }

    /// Whether a type is only a shell.
    pub(super) fn is_shell(&self, id: u32) -> bool {
        self.user(id).is_some_and(|user| {
            user.kind == b'?'
                && id.is_multiple_of(2)
                && self.catalog.contains(&Address::of(Kind::ShellType, user.schema.clone(), user.name.clone()))
        })
    }

    /// The base type of the catalog behind a number.
    pub(super) fn base_type(&self, id: u32) -> Option<&'a BaseType> {
        let user = self.user(id).filter(|user| user.kind == b'b' && id.is_multiple_of(2))?;
        match self.catalog.get(&Address::of(Kind::BaseType, user.schema.clone(), user.name.clone())).map(|o| &**o) {
            Some(Object::BaseType(base)) => Some(base),
            _ => None,
        }
    }

    /// Whether an extension brought the type (or the element type), so that all of its casts are known.
    pub(super) fn is_brought(&self, id: u32) -> bool {
        self.user(id).is_some_and(|user| {
            let at = Address::of(Kind::BaseType, user.schema.clone(), user.name.clone());
            self.catalog.extension_of(&at).is_some()
        })
    }

    /// Whether values of a base type can be subscripted as those of hstore.
    pub(super) fn is_hstore(&self, id: u32) -> bool {
        let handler = self.base_type(id).and_then(|base| base.subscript.as_ref());
        handler.is_some_and(|f| f.name() == "hstore_subscript_handler")
    }

    /// The subtype of a range type, 0 for anything else.
    pub(super) fn subtype(&self, range: u32) -> u32 {
        match self.user(range) {
            Some(user) if user.kind == b'r' && range.is_multiple_of(2) => user.range.0,
            Some(_) => 0,
            None => self.builtins.range(range).filter(|r| r.range == range).map_or(0, |r| r.subtype),
        }
    }

    /// The range type that a multirange type is over, 0 for anything else.
    pub(super) fn range_of_multirange(&self, multirange: u32) -> u32 {
        match self.user(multirange) {
            Some(user) if user.kind == b'm' && multirange.is_multiple_of(2) => user.range.1,
            Some(_) => 0,
            None => self.builtins.range(multirange).filter(|r| r.multirange == multirange).map_or(0, |r| r.range),
        }
    }

    /// The multirange type over a range type, 0 where there is none.
    pub(super) fn multirange_of(&self, range: u32) -> u32 {
        match self.user(range) {
            Some(user) if user.kind == b'r' && range.is_multiple_of(2) => user.range.2,
            Some(_) => 0,
            None => self.builtins.range(range).filter(|r| r.range == range).map_or(0, |r| r.multirange),
        }
    }

    /// `typcategory`.
    pub(super) fn category(&self, id: u32) -> u8 {
        match self.user(id) {
            Some(_) if id % 2 == 1 => b'A',
            Some(user) => match user.kind {
                b'e' => b'E',
                b'c' => b'C',
                b'r' | b'm' => b'R',
                b'b' => {
                    drop(user);
                    self.base_type(id).map_or(b'U', |base| base.category as u8)
                }
                b'd' => {
                    let base = user.base.0;
                    drop(user);
                    self.category(base)
                }
                _ => b'U',
            },
            None => self.builtins.ty(id).map_or(b'U', |t| t.category),
        }
    }

    /// `typispreferred`.
    pub(super) fn preferred(&self, id: u32) -> bool {
        match self.base_type(id) {
            Some(base) => base.preferred,
            None => self.builtins.ty(id).is_some_and(|t| t.preferred),
        }
    }

    /// The element type of a true array, else 0. A domain over an array is none.
    pub(super) fn element(&self, id: u32) -> u32 {
        if id >= FIRST_USER {
            return if id % 2 == 1 { id - 1 } else { 0 };
        }
        self.builtins.ty(id).map_or(0, |t| if t.is_array { t.element } else { 0 })
    }

    /// What a subscript takes out of a value: an element of an array, or a part of what is laid out like one, else 0.
    pub(super) fn subscripted(&self, id: u32) -> u32 {
        let laid_out = |name: &str| matches!(name, "name" | "box" | "lseg" | "line" | "point");
        match self.element(id) {
            0 => self.builtins.ty(id).filter(|t| laid_out(t.name)).map_or(0, |t| t.element),
            element => element,
        }
    }

    /// The element type of an array or of a domain over one, else 0.
    pub(super) fn base_element(&self, id: u32) -> u32 {
        self.element(self.base(id))
    }

    /// The array type over a type, 0 where there is none.
    pub(super) fn array_of(&self, id: u32) -> u32 {
        if id >= FIRST_USER {
            return if id.is_multiple_of(2) { id + 1 } else { 0 };
        }
        self.builtins.ty(id).map_or(0, |t| t.array)
    }

    /// The type itself, or what a domain is ultimately over.
    pub(super) fn base(&self, id: u32) -> u32 {
        self.base_and_typmod(id, -1).0
    }

    /// The base type with the modifier to use for it: the domain's, where the type is one.
    pub(super) fn base_and_typmod(&self, mut id: u32, mut typmod: i32) -> (u32, i32) {
        loop {
            match self.user(id) {
                Some(user) if user.kind == b'd' && id.is_multiple_of(2) => {
                    let base = user.base;
                    drop(user);
                    (id, typmod) = base;
                }
                _ => return (id, typmod),
            }
        }
    }

    /// Whether a collation applies to values of the type.
    pub(super) fn collatable(&self, id: u32) -> bool {
        let base = self.base(id);
        let element = self.element(base);
        let id = if element != 0 { self.base(element) } else { base };
        if let Some(base) = self.base_type(id) {
            return base.collatable;
        }
        self.is_foreign(id) || self.builtins.ty(id).is_some_and(|t| t.collation != 0)
    }

    /// The relation or composite type behind a row type.
    pub(super) fn row_type(&self, id: u32) -> Option<Address> {
        let base = self.base(id);
        if base % 2 == 1 {
            return None;
        }
        self.user(base)?.relation.clone()
    }

    /// `ISCOMPLEX`: a named row type.
    pub(super) fn is_complex(&self, id: u32) -> bool {
        self.row_type(id).is_some()
    }

    /// `type_is_rowtype`: a named row type, a domain over one, or `record`.
    pub(super) fn is_row_type(&self, id: u32) -> bool {
        id == oid::RECORD || self.is_complex(id)
    }

    /// The labels of an enum.
    pub(super) fn enum_labels(&self, id: u32) -> Option<&'a [Ident]> {
        let user = self.user(id)?;
        match self.catalog.get(&Address::of(Kind::EnumType, user.schema.clone(), user.name.clone())).map(|o| &**o) {
            Some(Object::EnumType(e)) => Some(&e.labels),
            _ => None,
        }
    }

    /// Whether a label was added in the transaction that is open.
    pub(super) fn is_unsafe_label(&self, id: u32, label: &str) -> bool {
        self.user(id).is_some_and(|user| {
            let at = Address::of(Kind::EnumType, user.schema.clone(), user.name.clone());
            self.session.is_unsafe_label(&at, label)
        })
    }

    /// A type by name, as `LookupTypeName` finds it.
    pub(super) fn find_type(&self, schema: Option<&str>, name: &str) -> Option<u32> {
        match schema {
            Some(schema) => self.type_in(schema, name),
            None => self.path.iter().find_map(|s| self.type_in(s, name)),
        }
    }

    fn type_in(&self, schema: &str, name: &str) -> Option<u32> {
        if schema == "pg_catalog"
            && let Some(built_in) = self.builtins.type_named(name)
        {
            return Some(built_in.oid);
        }
        let look = |name: &str| {
            let ty = Type { schema: schema.into(), name: name.into(), array: false, modifier: Modifier::None };
            if self.system_domain(schema, name).is_some() || self.system_relation(schema, name).is_some() {
                return Some(self.id(&ty));
            }
            let path = Path::new([schema.into(), name.into()]);
            Kind::ALL
                .iter()
                .filter(|k| k.is_type())
                .any(|&kind| self.catalog.contains(&Address::new(kind, path.clone())))
                .then(|| self.id(&ty))
        };
        look(name).or_else(|| {
            let element = look(name.strip_prefix('_')?)?;
            Some(self.array_of(element))
        })
    }
}
