//! What extensions bring into a catalog: objects like any other, but for that nobody wrote them. They come, move and go
//! with their extension, and whoever lists the objects does not meet them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::builtin::extensions::Brought;
use super::{Address, Catalog, Entry, Extension, Ident, Kind, Object};

fn extension(object: Option<&Object>) -> Option<&Extension> {
    match object {
        Some(Object::Extension(e)) => Some(e),
        _ => None,
    }
}

impl Extension {
    /// The extensions that it requires, as far as that is known.
    pub fn required(&self) -> &'static [&'static str] {
        self.contents.map_or(&[], |c| &c.release().requires)
    }

    /// Whether it requires an extension.
    pub fn requires(&self, name: &str) -> bool {
        self.required().contains(&name)
    }
}

impl Catalog {
    /// The members of an extension and their parts, in the order of addresses.
    pub fn members<'a>(&'a self, extension: &'a str) -> impl Iterator<Item = &'a Address> {
        let own = move |e: &Entry| e.extension.as_ref().is_some_and(|x| x == extension);
        self.objects.iter().filter(move |(_, e)| own(e)).map(|(a, _)| a)
    }

    /// The extension that an object is a member of, or a part of a member.
    pub fn extension_of(&self, at: &Address) -> Option<Address> {
        let name = self.entry(at)?.extension.clone()?;
        Some(Address::top(Kind::Extension, name))
    }

    /// What an extension of the catalog brings; nothing where that is not known.
    pub fn brought(&self, extension: &Extension) -> Arc<Vec<Brought>> {
        let schema = |name: &str| self.extension_schema(name).cloned();
        extension.contents.map_or_else(Arc::default, |c| c.objects(extension.schema.name(), &schema))
    }

    /// The schema that an extension is in.
    pub fn extension_schema(&self, name: &str) -> Option<&Ident> {
        let at = Address::top(Kind::Extension, name);
        extension(self.get(&at).map(|o| &**o)).map(|e| e.schema.name())
    }

    /// The extension whose member a new object is on: a trigger or an index on its table, a comment. Such are left out as
    /// the member itself, since a dump lists them no more than that.
    pub(super) fn member_below(&self, at: &Address, object: &Object) -> Option<Ident> {
        if self.extensions().all(|(_, e)| e.contents.is_none()) {
            return None;
        }
        let whole = match object {
            Object::Index(index) => Some(index.table.clone()),
            _ if at.kind.is_aspect() => at.subject(),
            _ if at.path.parts().len() < 3 || at.kind.has_signature() => None,
            _ => {
                let path = at.path.head(2);
                self.at(&path).map(|(a, _)| a.clone()).find(|a| at.kind.is_part_of(a.kind))
            }
        };
        self.entry(&whole?)?.extension.clone()
    }

    /// Which addresses members get when a schema gets another name.
    pub(super) fn member_moves(&self, from: &Ident, to: &Ident) -> Vec<(Address, Address)> {
        let moved = |schema: &Ident| if schema == from { to.clone() } else { schema.clone() };
        let mut out = Vec::new();
        for (_, e) in self.extensions() {
            let Some(contents) = e.contents else { continue };
            let others = |name: &str| self.extension_schema(name).map(moved);
            let after = contents.objects(&moved(e.schema.name()), &others);
            let pairs = self.brought(e);
            let pairs = pairs.iter().zip(after.iter()).map(|((a, _), (b, _))| (a.clone(), b.clone()));
            out.extend(pairs.filter(|(a, b)| a != b && self.contains(a)));
        }
        out
    }

    /// Brings the members in line with what the extension was and what it is.
    pub(super) fn exchange_members(&mut self, at: &Address, old: Option<&Object>, new: Option<&Object>) {
        let (old, new) = (extension(old), extension(new));
        let moved = old.zip(new).filter(|(old, new)| old.contents == new.contents);
        if let Some((old, new)) = moved {
            if old.schema != new.schema {
                let (from, to) = (self.brought(old), self.brought(new));
                let pairs = from.iter().zip(to.iter()).map(|((a, _), (b, _))| (a.clone(), b.clone()));
                let map: BTreeMap<Address, Address> = pairs.filter(|(a, b)| a != b && self.contains(a)).collect();
                self.rekey(map);
            }
            return;
        }
        let none = Arc::<Vec<Brought>>::default;
        let (before, after) = (old.map_or_else(none, |e| self.brought(e)), new.map_or_else(none, |e| self.brought(e)));
        let kept: BTreeSet<&Address> = after.iter().map(|(a, _)| a).collect();
        for (member, _) in before.iter().filter(|(a, _)| !kept.contains(a)) {
            self.remove(member);
        }
        for (member, object) in after.iter() {
            let born = match self.entry(member) {
                Some(entry) => entry.born,
                None => self.birth(),
            };
            let (object, origins) = (object.clone(), Arc::default());
            self.place(member.clone(), Entry { object, origins, born, extension: Some(at.name().clone()) });
        }
    }
}
