//! The model: what a database holds, as an ordered map from addresses to objects.
//!
//! This folder does no I/O, builds no SQL and imports no sibling: replay, introspection, the differ and the planner
//! all meet here.

pub mod acl;
mod address;
pub mod builtin;
pub mod control;
mod descent;
mod expr;
mod ident;
mod keywords;
mod kinds;
mod members;
mod object;
mod options;
mod part;
mod plain;
mod refs;
mod show;
mod store;
#[allow(missing_docs, reason = "variants and their fields carry PostgreSQL's names")]
pub mod tree;
#[allow(missing_docs, reason = "variants and their fields carry PostgreSQL's names")]
pub mod tree_data;
#[allow(missing_docs, reason = "variants and their fields carry PostgreSQL's names")]
pub mod tree_form;
#[allow(missing_docs, reason = "variants and their fields carry PostgreSQL's names")]
pub mod tree_query;
mod tree_same;
mod types;
mod version;

use std::collections::BTreeMap;
use std::sync::Arc;

pub use address::{Address, Path};
pub use expr::{Expr, Text};
pub(crate) use ident::needs_no_quotes;
pub use ident::{Ident, Keyword, keyword, keywords, quote_ident, quote_literal, truncate};
pub use object::*;
pub use options::Options;
pub use part::*;
pub use refs::{Inner, Refs};
pub use show::{Printer, Show};
pub use types::{Modifier, Type};
pub use version::Version;

/// The schema that temporary objects are kept under.
pub const TEMPORARY: &str = "pg_temp";

use imbl::OrdSet;
use store::{Map, Referrers, Store};

/// An object with where it comes from.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The object.
    pub object: Arc<Object>,
    /// What last set it, attribute by attribute; takes no part in equality.
    pub origins: Arc<Origins>,
    /// Its place in the order in which the objects came to be, as a server's OIDs tell it; takes no part in equality.
    pub born: u64,
    /// The extension that it is a member of, or a part of a member.
    pub extension: Option<Ident>,
}

/// The columns that every sequence has, which are no objects of the catalog, with their types.
pub const SEQUENCE_COLUMNS: [(&str, &str); 3] = [("last_value", "int8"), ("log_cnt", "int8"), ("is_called", "bool")];

/// Where an object and its attributes were last set.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins {
    /// The statement that created the object.
    pub created: Option<Origin>,
    /// The statements that later changed an attribute, by the attribute's field name.
    pub attributes: BTreeMap<&'static str, Origin>,
}

/// A place in the user's files.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Origin {
    /// The file as it is shown to the user.
    pub file: Ident,
    /// The line, counted from 1.
    pub line: u32,
}

impl std::fmt::Display for Origin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

/// Something that replay could not evaluate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opaque {
    /// Where it is.
    pub origin: Option<Origin>,
    /// The kind of statement, as the server's command tag (`DO`, `CREATE POLICY`).
    pub tag: Ident,
    /// Why it was not evaluated, as a clause: "the block runs dynamic SQL".
    pub reason: String,
    /// Which objects it may have touched.
    pub touches: Touches,
}

/// The reach of something opaque.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Touches {
    /// Nothing that the catalog models: the statement's own object is of a kind not modelled yet.
    Nothing,
    /// These objects and what is below them.
    Objects(Vec<Address>),
    /// Possibly anything.
    Anything,
}

impl Opaque {
    /// Whether a difference at `address` may come from this.
    pub fn may_touch(&self, address: &Address) -> bool {
        match &self.touches {
            Touches::Nothing => false,
            Touches::Anything => true,
            Touches::Objects(list) => list.iter().any(|a| address.path.starts_with(&a.path)),
        }
    }
}

/// What happens to one object: the one currency between replay, the differ, the planner, lints and reports.
#[derive(Debug, Clone)]
pub enum Change {
    /// The object comes to be.
    Create(Address, Arc<Object>),
    /// The object goes. Its parts have changes of their own.
    Drop(Address, Arc<Object>),
    /// The object's attributes change.
    Alter(Address, Arc<Object>, Arc<Object>),
    /// The object, and with it everything below its path, gets another address. References follow.
    Rename(Address, Address),
}

impl Change {
    /// The address that the change is about, before the change.
    pub fn address(&self) -> &Address {
        match self {
            Self::Create(at, _) | Self::Drop(at, _) | Self::Alter(at, ..) | Self::Rename(at, _) => at,
        }
    }

    /// The change that undoes this one.
    #[must_use]
    pub fn inverse(&self) -> Self {
        match self {
            Self::Create(at, o) => Self::Drop(at.clone(), o.clone()),
            Self::Drop(at, o) => Self::Create(at.clone(), o.clone()),
            Self::Alter(at, from, to) => Self::Alter(at.clone(), to.clone(), from.clone()),
            Self::Rename(from, to) => Self::Rename(to.clone(), from.clone()),
        }
    }
}

/// A database's schema.
///
/// Cloning is cheap: the maps share structure, so a snapshot before every statement costs next to nothing.
#[derive(Debug, Clone, Default)]
pub struct Catalog {
    objects: Store,
    /// What refers to what, derived from the objects and kept in step by `put` and `take`.
    referrers: Referrers,
    /// How many constraints of each name a schema has, since their names are chosen to be unique in it.
    constraints: Map<(Ident, Ident), u32>,
    /// How many objects there have ever been.
    births: u64,
    /// The extensions, which are asked for wherever a name is not found.
    extensions: OrdSet<Address>,
    /// The functions, whose bodies are looked into when something that they may name changes.
    functions: OrdSet<Address>,
    /// The casts, which are asked for wherever two types meet.
    casts: OrdSet<Address>,
    /// The operator classes, which are asked for wherever a default is looked for.
    classes: OrdSet<Address>,
    /// The collations, which are asked for wherever a constant is computed.
    collations: OrdSet<Address>,
    /// How many objects are members of extensions, or parts of members.
    members: usize,
    /// Something opaque may have touched anything.
    anything: bool,
    /// An operator was made or changed by a statement that was not evaluated.
    operators: bool,
    opaque: imbl::Vector<Arc<Opaque>>,
}

impl Catalog {
    /// A catalog with nothing in it, not even the schema `public`.
    pub fn empty() -> Self {
        Self::default()
    }

    /// The object at an address.
    pub fn get(&self, at: &Address) -> Option<&Arc<Object>> {
        self.objects.get(at).map(|e| &e.object)
    }

    /// The object at an address with its origins.
    pub fn entry(&self, at: &Address) -> Option<&Entry> {
        self.objects.get(at)
    }

    /// Whether there is an object at an address.
    pub fn contains(&self, at: &Address) -> bool {
        self.objects.get(at).is_some()
    }

    /// Every object but what extensions brought, in the order of addresses: what a dump lists, and what is compared.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&Address, &Arc<Object>)> {
        self.objects.iter().filter(|(_, e)| e.extension.is_none()).map(|(a, e)| (a, &e.object))
    }

    /// Every object, what extensions brought among them, in the order of addresses.
    pub fn iter_with_members(&self) -> impl DoubleEndedIterator<Item = (&Address, &Arc<Object>)> {
        self.objects.iter().map(|(a, e)| (a, &e.object))
    }

    /// How many objects there are, those that extensions brought left out.
    pub fn len(&self) -> usize {
        self.objects.len() - self.members
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.objects.len() == 0
    }

    /// Everything at or below a path, of whatever kind.
    pub fn below<'a>(&'a self, path: &Path) -> impl Iterator<Item = (&'a Address, &'a Arc<Object>)> + use<'a> {
        self.objects.below(path).map(|(a, e)| (a, &e.object))
    }

    /// What is exactly at a path, of whatever kind.
    pub fn at<'a>(&'a self, path: &Path) -> impl Iterator<Item = (&'a Address, &'a Arc<Object>)> + use<'a> {
        self.objects.at(path).map(|(a, e)| (a, &e.object))
    }

    /// The parts of an object: those whose parent it is, without their own parts and without comments.
    pub fn children<'a>(&'a self, at: &Address) -> impl Iterator<Item = (&'a Address, &'a Arc<Object>)> + use<'a> {
        let path = at.path.clone();
        let kind = at.kind;
        self.below(&at.path)
            .filter(move |(a, _)| a.kind.is_part_of(kind) && a.path.parts().len() == path.parts().len() + 1)
    }

    /// What refers to an object, each with the object that refers. A part's reference to its parent is not told,
    /// a reference to a part of `at` is told only when asked for that part.
    pub fn referrers<'a>(&'a self, at: &Address) -> impl Iterator<Item = &'a Address> + use<'a> {
        let as_type = at.kind.is_type().then(|| self.referrers.to(&at.as_kind(Kind::Type)));
        self.referrers.to(at).chain(as_type.into_iter().flatten())
    }

    /// The objects that refer to something of a schema that is not in the catalog: an extension's own.
    pub fn dangling(&self, schema: &str) -> Vec<Address> {
        let mut out: Vec<Address> = self
            .referrers
            .pairs()
            .filter(|(to, _)| to.path.parts()[0] == schema && to.kind != Kind::Schema && !self.resolves(to))
            .map(|(_, from)| from.clone())
            .collect();
        out.sort();
        out.dedup();
        out
    }

    /// Whether a reference leads to an object.
    fn resolves(&self, to: &Address) -> bool {
        match to.kind {
            Kind::Type => self.at(&to.path).any(|(a, _)| a.kind.is_type()),
            _ => self.contains(to),
        }
    }

    /// Puts an object at an address, in place of whatever was there. What an extension brings comes along; an object that
    /// takes the place of a member is none itself.
    pub fn put(&mut self, at: Address, object: Arc<Object>, origins: Arc<Origins>) {
        let extension = self.member_below(&at, &object);
        self.put_as(at, object, origins, extension);
    }

    fn put_as(&mut self, at: Address, object: Arc<Object>, origins: Arc<Origins>, extension: Option<Ident>) {
        let born = self.objects.get(&at).map(|e| e.born);
        let born = born.unwrap_or_else(|| self.birth());
        let old = (at.kind == Kind::Extension).then(|| self.get(&at).cloned()).flatten();
        self.place(at.clone(), Entry { object: object.clone(), origins, born, extension });
        if at.kind == Kind::Extension {
            self.exchange_members(&at, old.as_deref(), Some(&object));
        }
    }

    /// Counts an object as the newest: what it refers to was recorded anew.
    pub fn renew(&mut self, at: &Address) {
        if let Some(entry) = self.objects.get(at).cloned() {
            let born = self.birth();
            self.objects.insert(at.clone(), Entry { born, ..entry });
        }
    }

    fn birth(&mut self) -> u64 {
        self.births += 1;
        self.births
    }

    fn place(&mut self, at: Address, entry: Entry) {
        let Entry { object, extension, .. } = &entry;
        self.unlink(&at);
        object.refs(&mut |to| {
            if *to != at {
                self.referrers.insert(to, &at);
            }
        });
        if let Some(key) = constraint_key(&at) {
            let count = self.constraints.get(&key).copied().unwrap_or_default();
            self.constraints.insert(key, count + 1);
        }
        // Nothing that a member's body names is known.
        if let Some(set) = self.listed(at.kind).filter(|_| extension.is_none() || at.kind != Kind::Function) {
            set.insert(at.clone());
        }
        let was_member = self.objects.get(&at).is_some_and(|old| old.extension.is_some());
        self.members = self.members + usize::from(extension.is_some()) - usize::from(was_member);
        self.objects.insert(at, entry);
    }

    /// Puts an object whose origin does not matter.
    pub fn insert(&mut self, at: Address, object: impl Into<Object>) {
        self.put(at, Arc::new(object.into()), Arc::default());
    }

    /// Takes an object out. What an extension brought goes along.
    pub fn take(&mut self, at: &Address) -> Option<Entry> {
        if at.kind == Kind::Extension {
            let members: Vec<Address> = self.members(at.name()).cloned().collect();
            for member in &members {
                self.remove(member);
            }
        }
        self.remove(at)
    }

    fn remove(&mut self, at: &Address) -> Option<Entry> {
        self.unlink(at);
        if let Some(set) = self.listed(at.kind) {
            set.remove(at);
        }
        let gone = self.objects.remove(at);
        self.members -= usize::from(gone.as_ref().is_some_and(|e| e.extension.is_some()));
        gone
    }

    /// The list of all objects of a kind, for the kinds that have one.
    fn listed(&mut self, kind: Kind) -> Option<&mut OrdSet<Address>> {
        match kind {
            Kind::Extension => Some(&mut self.extensions),
            Kind::Function => Some(&mut self.functions),
            Kind::Cast => Some(&mut self.casts),
            Kind::OperatorClass => Some(&mut self.classes),
            Kind::Collation => Some(&mut self.collations),
            _ => None,
        }
    }

    fn unlink(&mut self, at: &Address) {
        if let Some(old) = self.objects.get(at) {
            let object = old.object.clone();
            object.refs(&mut |to| {
                self.referrers.remove(to, at);
            });
            if let Some(key) = constraint_key(at) {
                match self.constraints.get(&key) {
                    Some(&count) if count > 1 => self.constraints.insert(key, count - 1),
                    _ => self.constraints.remove(&key),
                };
            }
        }
    }

    /// Whether a table or a domain of the schema has a constraint of that name.
    pub fn has_constraint(&self, schema: &str, name: &str) -> bool {
        self.constraints.contains_key(&(Ident::from(schema), Ident::from(name)))
    }

    /// Applies a change that `origin` made.
    ///
    /// # Panics
    ///
    /// When the change does not fit the catalog (a rename of what is not there): whoever made it read another catalog.
    pub fn apply(&mut self, change: &Change, origin: Option<&Origin>) {
        match change {
            Change::Create(at, object) => {
                let origins = Origins { created: origin.cloned(), ..Origins::default() };
                self.put(at.clone(), object.clone(), Arc::new(origins));
            }
            Change::Drop(at, _) => {
                self.take(at);
            }
            Change::Alter(at, from, to) => {
                let old = self.objects.get(at);
                let extension = old.and_then(|e| e.extension.clone());
                let mut origins = old.map(|e| (*e.origins).clone()).unwrap_or_default();
                if let Some(origin) = origin {
                    for attribute in from.changed(to) {
                        origins.attributes.insert(attribute, origin.clone());
                    }
                }
                self.put_as(at.clone(), to.clone(), Arc::new(origins), extension);
            }
            Change::Rename(from, to) => self.rename(from, to),
        }
    }

    /// Re-keys an object with everything below it, and rewrites every reference to any of them.
    fn rename(&mut self, from: &Address, to: &Address) {
        assert!(self.contains(from), "rename of {from}, which is not in the catalog");
        let moved = self.below(&from.path).filter(|(a, _)| *a == from || a.belongs_to(from)).map(|(a, _)| a.clone());
        let target = |a: &Address| {
            if a == from { to.clone() } else { a.rebase(&from.path, &to.path) }
        };
        let mut map: BTreeMap<Address, Address> = moved.map(|a| (a.clone(), target(&a))).collect();
        if from.kind == Kind::Schema {
            let before = |name: &str| self.extension_schema(name).cloned();
            let after =
                |name: &str| before(name).map(|schema| if schema == *from.name() { to.name().clone() } else { schema });
            map.extend(self.member_moves(&before, &after));
        }
        self.rekey(map);
    }

    /// Re-keys objects, and rewrites every reference to any of them.
    fn rekey(&mut self, mut map: BTreeMap<Address, Address>) {
        let sequences: Vec<(Address, Address)> =
            map.iter().filter(|(a, _)| a.kind == Kind::Sequence).map(|(a, b)| (a.clone(), b.clone())).collect();
        for ((from, to), (column, _)) in
            sequences.iter().flat_map(|pair| SEQUENCE_COLUMNS.iter().map(move |column| (pair, column)))
        {
            map.insert(from.child(Kind::Column, *column), to.child(Kind::Column, *column));
        }
        let mut touched: Vec<Address> = map.keys().cloned().collect();
        for a in map.keys() {
            touched.extend(self.referrers(a).cloned());
        }
        touched.sort();
        touched.dedup();
        let types: Vec<(Address, Address)> = map
            .iter()
            .filter(|(a, _)| a.kind.is_type())
            .map(|(a, b)| (a.as_kind(Kind::Type), b.as_kind(Kind::Type)))
            .collect();
        map.extend(types);
        let mut back = Vec::with_capacity(touched.len());
        for a in touched {
            let Some(entry) = self.remove(&a) else { continue };
            let mut object = (*entry.object).clone();
            object.rewrite(&mut |r| {
                if let Some(new) = map.get(r) {
                    *r = new.clone();
                }
            });
            let key = map.get(&a).cloned().unwrap_or(a);
            back.push((key, Entry { object: Arc::new(object), ..entry }));
        }
        for (key, entry) in back {
            self.place(key, entry);
        }
    }

    /// What replay could not evaluate, in order.
    pub fn opaque(&self) -> impl Iterator<Item = &Arc<Opaque>> {
        self.opaque.iter()
    }

    /// Whether something that was not evaluated may have touched anything.
    pub fn anything_may_differ(&self) -> bool {
        self.anything
    }

    /// Whether there may be operators that the catalog does not hold.
    pub fn operators_may_differ(&self) -> bool {
        self.operators
    }

    /// Whether there are casts beside the server's own.
    pub fn has_casts(&self) -> bool {
        !self.casts.is_empty()
    }

    /// The operator classes.
    pub fn operator_classes(&self) -> impl Iterator<Item = (&Address, &OperatorClass)> {
        self.classes.iter().filter_map(|at| match &**self.get(at)? {
            Object::OperatorClass(class) => Some((at, class)),
            _ => None,
        })
    }

    /// The extensions, in the order of their names.
    pub fn extensions(&self) -> impl Iterator<Item = (&Address, &Extension)> {
        self.extensions.iter().filter_map(|at| match &**self.get(at)? {
            Object::Extension(extension) => Some((at, extension)),
            _ => None,
        })
    }

    /// The collations.
    pub fn collations(&self) -> impl Iterator<Item = (&Address, &Collation)> {
        self.collations.iter().filter_map(|at| match &**self.get(at)? {
            Object::Collation(collation) => Some((at, collation)),
            _ => None,
        })
    }

    /// The functions, in the order of their addresses.
    pub fn functions(&self) -> impl Iterator<Item = (&Address, &Function)> {
        self.functions.iter().filter_map(|at| match &**self.get(at)? {
            Object::Function(function) => Some((at, function)),
            _ => None,
        })
    }

    /// Remembers that something was not evaluated.
    pub fn mark_opaque(&mut self, mark: Opaque) {
        self.anything |= mark.touches == Touches::Anything;
        self.operators |= matches!(mark.tag.as_str(), "CREATE OPERATOR" | "ALTER OPERATOR");
        self.opaque.push_back(Arc::new(mark));
    }
}

impl Catalog {
    /// The relation at `schema.name`, of whichever kind it is.
    pub fn relation(&self, schema: &str, name: &str) -> Option<(Address, &Arc<Object>)> {
        let path = Path::new([schema.into(), name.into()]);
        self.at(&path).find(|(a, _)| a.kind.is_relation()).map(|(a, o)| (a.clone(), o))
    }

    /// The columns of a relation in their order.
    pub fn columns<'a>(&'a self, relation: &Address) -> Vec<(&'a Ident, &'a Column)> {
        let mut out: Vec<(&Ident, &Column)> = self
            .children(relation)
            .filter_map(|(a, o)| match &**o {
                Object::Column(c) => Some((a.name(), c)),
                _ => None,
            })
            .collect();
        out.sort_by_key(|(_, c)| c.position);
        out
    }

    /// The indexes of a table or a materialized view.
    pub fn indexes<'a>(&'a self, relation: &Address) -> impl Iterator<Item = (&'a Address, &'a Index)> + use<'a> {
        let relation = relation.clone();
        self.referrers(&relation.clone()).filter_map(move |a| match self.get(a).map(|o| &**o) {
            Some(Object::Index(i)) if i.table == relation => Some((a, i)),
            _ => None,
        })
    }
}

impl Address {
    /// Whether this is a part of `whole`, or a comment on it or on a part of it.
    pub fn belongs_to(&self, whole: &Self) -> bool {
        if let Some(subject) = self.subject() {
            return subject == *whole || subject.belongs_to(whole);
        }
        self.path.parts().len() > whole.path.parts().len()
            && self.path.starts_with(&whole.path)
            && match whole.kind {
                Kind::Schema => self.path.parts().len() > 1,
                _ => self.kind.is_part_of(whole.kind),
            }
    }
}

/// The schema and the name of a constraint.
fn constraint_key(at: &Address) -> Option<(Ident, Ident)> {
    let parts = at.path.parts();
    (at.kind.is_constraint() || at.kind == Kind::DomainCheck).then(|| (parts[0].clone(), parts[2].clone()))
}
