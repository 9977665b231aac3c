//! The constructor functions of range and multirange types. They are no objects of the catalog: they come and go with
//! their type.

use super::cx::Cx;
use crate::catalog::builtin::oid::TEXT;
use crate::catalog::{Address, Ident, Kind, Object, Path, RangeType};

/// One constructor function.
#[derive(Debug, Clone)]
pub(super) struct Constructor {
    /// Its address.
    pub(super) at: Address,
    /// Its arguments.
    pub(super) args: Vec<u32>,
    /// The last argument is VARIADIC.
    pub(super) variadic: bool,
    /// The type that it makes.
    pub(super) result: u32,
}

impl Cx<'_> {
    /// The constructors of that name in a schema. Those of a type that has another name by now are found by a search
    /// through the whole catalog.
    pub(super) fn constructors(&self, schema: &Ident, name: &Ident, search: bool) -> Vec<Constructor> {
        let path = Path::new([schema.clone(), name.clone()]);
        let mut out = Vec::new();
        let mut add = |at: &Address, moved: Option<&Path>| {
            let is_it = moved.map_or(at.path == path, |moved| *moved == path);
            if is_it {
                out.extend(self.of_type(at, &path));
            }
        };
        if search {
            for (at, object) in self.catalog.iter() {
                match &**object {
                    Object::RangeType(r) if r.constructor.is_some() => add(at, r.constructor.as_ref()),
                    Object::MultirangeType(m) if m.constructor.is_some() => add(at, m.constructor.as_ref()),
                    _ => {}
                }
            }
            return out;
        }
        let (range, multirange) =
            (Address::new(Kind::RangeType, path.clone()), Address::new(Kind::MultirangeType, path.clone()));
        match self.catalog.get(&range).or_else(|| self.catalog.get(&multirange)).map(|o| &**o) {
            Some(Object::RangeType(r)) => add(&range, r.constructor.as_ref()),
            Some(Object::MultirangeType(m)) => add(&multirange, m.constructor.as_ref()),
            _ => {}
        }
        out
    }

    /// The constructors of a type.
    fn of_type(&self, at: &Address, path: &Path) -> Vec<Constructor> {
        let [schema, name] = at.path.parts() else { return Vec::new() };
        let own = crate::catalog::Type {
            schema: schema.clone(),
            name: name.clone(),
            array: false,
            modifier: crate::catalog::Modifier::None,
        };
        let result = self.id(&own);
        let make = |args: Vec<u32>, variadic: bool| {
            let list: Vec<String> = args.iter().map(|&t| self.ty(t, -1).sql()).collect();
            let at = Address::new(Kind::Function, path.join(format!("({})", list.join(","))));
            Constructor { at, args, variadic, result }
        };
        if at.kind == Kind::RangeType {
            let subtype = self.subtype(result);
            return vec![make(vec![subtype, subtype], false), make(vec![subtype, subtype, TEXT], false)];
        }
        let range = self.range_of_multirange(result);
        vec![make(Vec::new(), false), make(vec![range], false), make(vec![self.array_of(range)], true)]
    }

    /// The constructor that makes a multirange of one range.
    pub(super) fn multirange_of_one(&self, multirange: u32) -> Option<Address> {
        let ty = self.ty(multirange, -1);
        let at = Address::of(Kind::MultirangeType, ty.schema.clone(), ty.name.clone());
        let Some(Object::MultirangeType(m)) = self.catalog.get(&at).map(|o| &**o) else { return None };
        let path = m.constructor.as_ref().unwrap_or(&at.path);
        self.of_type(&at, path).into_iter().find(|c| c.args.len() == 1 && !c.variadic).map(|c| c.at)
    }

    /// Whether an address that the catalog does not hold is that of a constructor function.
    pub(super) fn is_constructor(&self, at: &Address) -> bool {
        let [schema, name, _] = at.path.parts() else { return false };
        let found = |search| self.constructors(schema, name, search).iter().any(|c| c.at == *at);
        found(false) || found(true)
    }

    /// Whether a range type of the user's own compares its bounds, or brings them into a form, by something that only its
    /// functions know.
    pub(super) fn has_unknown_order(&self, range: u32) -> bool {
        let ty = self.ty(range, -1);
        let at = Address::of(Kind::RangeType, ty.schema, ty.name);
        matches!(self.catalog.get(&at).map(|o| &**o),
            Some(Object::RangeType(RangeType { opclass, canonical, .. })) if opclass.is_some() || canonical.is_some())
    }
}
