//! Composite types and the row types of tables: what holds their rows, and what they may consist of.

use crate::catalog::tree::Node;
use crate::catalog::tree_query::Source;
use crate::catalog::{Address, Ident, Inner, Kind, Object, Refs, Type};

use super::Reject;
use super::cx::Cx;

impl Cx<'_> {
    /// Refuses to rewrite rows that a column elsewhere holds: `find_composite_type_dependencies`.
    ///
    /// Only what is stored is in the way: a view or a composite type passes the question on to those that hold its rows.
    pub(crate) fn check_row_type_unused(&self, relation: &Address) -> Result<(), Reject> {
        let mut seen = Vec::new();
        let Some(user) = self.holder_of(relation, &mut seen) else { return Ok(()) };
        let parts = user.path.parts();
        let (what, uses) = match relation.kind {
            Kind::CompositeType => ("type", "uses it"),
            Kind::ForeignTable => ("foreign table", "uses its row type"),
            _ => ("table", "uses its row type"),
        };
        let message =
            format!("cannot alter {what} \"{}\" because column \"{}.{}\" {uses}", relation.name(), parts[1], parts[2]);
        Err(Reject::new("0A000", message))
    }

    /// The first stored column that holds values of a type, arrays of it and domains over it.
    fn holder_of(&self, ty: &Address, seen: &mut Vec<Address>) -> Option<Address> {
        if seen.contains(ty) {
            return None;
        }
        seen.push(ty.clone());
        let names = |written: &Type| written.schema == ty.path.parts()[0] && written.name == *ty.name();
        let mut users: Vec<(bool, u64, Address)> = Vec::new();
        for at in self.catalog.referrers(ty) {
            let array = match self.get(at).map(|o| &**o) {
                Some(Object::Column(c)) if names(&c.ty) => c.ty.array,
                Some(Object::Domain(d)) if names(&d.base) => d.base.array,
                _ => continue,
            };
            // The array type is as old as the type, so what uses it is found first.
            users.push((!array, self.catalog.entry(at).map_or(0, |e| e.born), at.clone()));
        }
        users.sort();
        users.into_iter().find_map(|(_, _, at)| {
            if at.kind == Kind::Domain {
                return self.holder_of(&at, seen);
            }
            let relation =
                self.relation_of(&at).or_else(|| at.parent_path().map(|p| Address::new(Kind::CompositeType, p)))?;
            match relation.kind {
                Kind::Table | Kind::MaterializedView => Some(at),
                _ => self.holder_of(&relation, seen),
            }
        })
    }

    /// The first stored column whose values hold values of a domain within them: as elements of an array, or as a part of a
    /// row.
    pub(crate) fn container_of(&self, domain: &Address) -> Option<Address> {
        let mut users: Vec<(u64, Address)> = self
            .catalog
            .referrers(domain)
            .filter(|at| matches!(at.kind, Kind::Column | Kind::Domain))
            .map(|at| (self.catalog.entry(at).map_or(0, |e| e.born), at.clone()))
            .collect();
        users.sort();
        users.into_iter().find_map(|(_, at)| {
            let ty = match self.get(&at).map(|o| &**o) {
                Some(Object::Column(c)) => &c.ty,
                Some(Object::Domain(d)) => &d.base,
                _ => return None,
            };
            if ty.schema != domain.path.parts()[0] || ty.name != *domain.name() {
                return None;
            }
            if at.kind == Kind::Domain {
                return if ty.array { self.holder_of(&at, &mut Vec::new()) } else { None };
            }
            let relation =
                self.relation_of(&at).or_else(|| at.parent_path().map(|p| Address::new(Kind::CompositeType, p)))?;
            let stored = matches!(relation.kind, Kind::Table | Kind::MaterializedView);
            if ty.array && stored { Some(at) } else { self.holder_of(&relation, &mut Vec::new()) }
        })
    }

    /// Which of a relation's columns one is, from 0.
    pub(crate) fn place_of_column(&self, relation: &Address, column: &Ident) -> Option<usize> {
        self.catalog.columns(relation).iter().position(|(name, _)| *name == column)
    }

    /// After a column of a row type went, which was at that place: queries that call a function which returns it no longer
    /// name that column, though they keep its place. They name the columns as these were called when they were read.
    pub(crate) fn forget_column(&mut self, relation: &Address, place: Option<usize>) {
        let Some(place) = place else { return };
        let functions = self.catalog.referrers(relation).filter(|at| at.kind == Kind::Function);
        let mut users: Vec<Address> = functions.flat_map(|at| self.catalog.referrers(at)).cloned().collect();
        users.sort();
        users.dedup();
        for at in users {
            let Some(object) = self.get(&at) else { continue };
            let mut object = (**object).clone();
            let mut changed = false;
            object.inner(&mut |inner| {
                let Inner::Relation(entry) = inner else { return };
                let Source::Functions { calls, .. } = &entry.source else { return };
                let mut first = 0;
                for call in calls {
                    let own = first..first + usize::from(call.width);
                    first = own.end;
                    let Node::Func(func) = &call.node else { continue };
                    if func.ty.schema != relation.path.parts()[0] || func.ty.name != *relation.name() {
                        continue;
                    }
                    if let Some(found) = entry.columns[own].iter_mut().filter(|c| !c.name.is_empty()).nth(place) {
                        found.name = Ident::default();
                        changed = true;
                    }
                }
            });
            if changed {
                self.because(super::Cause::Implied, |cx| cx.alter(&at, object));
            }
        }
    }

    /// Refuses a column that would make a row a part of itself: `CheckAttributeType`.
    pub(crate) fn check_not_part_of_itself(&self, relation: &Address, ty: &Type) -> Result<(), Reject> {
        self.check_parts(ty, &mut vec![relation.path.clone()])
    }

    fn check_parts(&self, ty: &Type, containing: &mut Vec<crate::catalog::Path>) -> Result<(), Reject> {
        if ty.schema == "pg_catalog" {
            return Ok(());
        }
        let base = self.base_type(&ty.element());
        if base.schema == "pg_catalog" || base.array {
            return if base.array { self.check_parts(&base, containing) } else { Ok(()) };
        }
        let named = |kind: Kind| Address::of(kind, base.schema.clone(), base.name.clone());
        let range = match self.get(&named(Kind::MultirangeType)).map(|o| &**o) {
            Some(Object::MultirangeType(m)) => m.range.clone(),
            _ => named(Kind::RangeType),
        };
        if let Some(Object::RangeType(range)) = self.get(&range).map(|o| &**o) {
            return self.check_parts(&range.subtype, containing);
        }
        let at = named(Kind::CompositeType);
        if containing.contains(&at.path) {
            let message = format!("composite type {} cannot be made a member of itself", self.type_text(&base.plain()));
            return Err(Reject::new("42P16", message));
        }
        let relation = self.catalog.relation(&base.schema, &base.name).map(|(found, _)| found);
        let Some(relation) = relation.or_else(|| self.catalog.contains(&at).then_some(at)) else { return Ok(()) };
        containing.push(relation.path.clone());
        for (_, column) in self.catalog.columns(&relation) {
            self.check_parts(&column.ty, containing)?;
        }
        containing.pop();
        Ok(())
    }
}
