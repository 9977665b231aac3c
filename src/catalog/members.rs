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
        if self.members == 0 {
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

    /// Which addresses members get when extensions come into other schemas: `before` and `after` tell the schema of each. What
    /// spells an object of another extension follows that.
    pub(super) fn member_moves(
        &self,
        before: &dyn Fn(&str) -> Option<Ident>,
        after: &dyn Fn(&str) -> Option<Ident>,
    ) -> Vec<(Address, Address)> {
        let mut out = Vec::new();
        for (at, e) in self.extensions() {
            let name = at.name();
            let (Some(contents), Some(from), Some(to)) = (e.contents, before(name), after(name)) else { continue };
            let (old, new) = (contents.objects(&from, before), contents.objects(&to, after));
            if Arc::ptr_eq(&old, &new) {
                continue;
            }
            let pairs = old.iter().zip(new.iter()).map(|((a, _), (b, _))| (a, b));
            out.extend(pairs.filter(|(a, b)| a != b && self.is_member(a, name)).map(|(a, b)| (a.clone(), b.clone())));
        }
        out
    }

    fn is_member(&self, at: &Address, extension: &Ident) -> bool {
        self.entry(at).is_some_and(|e| e.extension.as_ref() == Some(extension))
    }

    /// Makes an object with its parts a member of an extension, or of none any more.
    ///
    /// # Panics
    ///
    /// When there is no such object.
    pub fn set_member(&mut self, at: &Address, extension: Option<&Ident>) {
        assert!(self.contains(at), "membership of {at}, which is not in the catalog");
        let mut wholes: Vec<Address> = vec![at.clone()];
        if at.kind.is_relation() {
            wholes.extend(self.indexes(at).map(|(index, _)| index.clone()));
        }
        // What is in a schema is no part of it.
        let is_part = |a: &Address, whole: &Address| match whole.kind {
            Kind::Schema => a.subject().as_ref() == Some(whole),
            _ => a.belongs_to(whole),
        };
        let mut parts = wholes.clone();
        for whole in &wholes {
            parts.extend(self.below(&whole.path).filter(|(a, _)| is_part(a, whole)).map(|(a, _)| a.clone()));
        }
        for part in parts {
            let Some(entry) = self.remove(&part) else { continue };
            self.place(part, Entry { extension: extension.cloned(), ..entry });
        }
    }

    /// Brings the members in line with what the extension was and what it is.
    pub(super) fn exchange_members(&mut self, at: &Address, old: Option<&Object>, new: Option<&Object>) {
        let (old, new) = (extension(old), extension(new));
        let name = at.name();
        let moved = old.zip(new).filter(|(old, new)| old.contents == new.contents);
        if let Some((old, new)) = moved {
            if old.schema != new.schema {
                let from = old.schema.name();
                let after = |other: &str| self.extension_schema(other).cloned();
                let before = |other: &str| if name == other { Some(from.clone()) } else { after(other) };
                // What was added later moves, too.
                let there = |a: &&Address| a.path.parts().len() > 1 && a.path.parts()[0] == *from;
                let added =
                    self.members(name).filter(there).map(|a| (a.clone(), a.rebase(&old.schema.path, &new.schema.path)));
                let mut map: BTreeMap<Address, Address> = added.collect();
                map.extend(self.member_moves(&before, &after));
                self.rekey(map);
            }
            return;
        }
        let none = Arc::<Vec<Brought>>::default;
        let (before, after) = (old.map_or_else(none, |e| self.brought(e)), new.map_or_else(none, |e| self.brought(e)));
        let kept: BTreeSet<&Address> = after.iter().map(|(a, _)| a).collect();
        for (member, _) in before.iter().filter(|(a, _)| !kept.contains(a)) {
            if self.is_member(member, name) {
                self.remove(member);
            }
        }
        let had: BTreeSet<&Address> = before.iter().map(|(a, _)| a).collect();
        for (member, object) in after.iter() {
            let born = match self.entry(member) {
                Some(entry) if entry.extension.as_ref() == Some(name) => entry.born,
                // What is there under that name, and is no member, is somebody's own.
                Some(_) => continue,
                // It was taken out of the extension, and dropped.
                None if had.contains(member) => continue,
                None => self.birth(),
            };
            let (object, origins) = (object.clone(), Arc::default());
            self.place(member.clone(), Entry { object, origins, born, extension: Some(name.clone()) });
        }
    }
}
