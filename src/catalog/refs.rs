//! References inside objects: how they are found and how they follow a rename.

use super::tree::Const;
use super::tree_query::Relation;
use super::{Address, Expr, Ident, Kind, Type};

/// Something that may hold references to objects.
pub trait Refs {
    /// Calls `f` for every reference.
    fn refs(&self, f: &mut dyn FnMut(&Address));

    /// Calls `f` for every reference, which it may change.
    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address));

    /// Calls `f` for every reference that the server records no dependency for, each time it is one.
    fn unrecorded(&self, _f: &mut dyn FnMut(&Address)) {}

    /// Calls `f` for every part of a resolved expression that no address leads to, which it may change.
    fn inner(&mut self, _f: &mut dyn FnMut(Inner<'_>)) {}
}

/// A part of a resolved expression that has no address.
#[derive(Debug)]
pub enum Inner<'a> {
    /// A constant.
    Constant(&'a mut Const),
    /// An entry of a query's range table.
    Relation(&'a mut Relation),
}

impl Refs for Address {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        f(self);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        f(self);
    }
}

/// A type is referred to as [`Kind::Type`], since its name does not say whether it is an enum, a domain or a row type.
impl Refs for Type {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        if self.schema != "pg_catalog" && self.schema != "information_schema" {
            f(&Address::of(Kind::Type, self.schema.clone(), self.name.clone()));
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        if self.schema != "pg_catalog" && self.schema != "information_schema" {
            let mut at = Address::of(Kind::Type, self.schema.clone(), self.name.clone());
            f(&mut at);
            self.schema = at.path.parts()[0].clone();
            self.name = at.path.parts()[1].clone();
        }
    }
}

impl Refs for Expr {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        self.references(f);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.rewrite_references(f);
    }

    fn unrecorded(&self, f: &mut dyn FnMut(&Address)) {
        self.unrecorded_references(f);
    }

    fn inner(&mut self, f: &mut dyn FnMut(Inner<'_>)) {
        self.rewrite_inner(f);
    }
}

impl<T: Refs> Refs for Option<T> {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        if let Some(t) = self {
            t.refs(f);
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        if let Some(t) = self {
            t.rewrite(f);
        }
    }

    fn unrecorded(&self, f: &mut dyn FnMut(&Address)) {
        if let Some(t) = self {
            t.unrecorded(f);
        }
    }

    fn inner(&mut self, f: &mut dyn FnMut(Inner<'_>)) {
        if let Some(t) = self {
            t.inner(f);
        }
    }
}

impl<T: Refs> Refs for Vec<T> {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        for t in self {
            t.refs(f);
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        for t in self {
            t.rewrite(f);
        }
    }

    fn unrecorded(&self, f: &mut dyn FnMut(&Address)) {
        for t in self {
            t.unrecorded(f);
        }
    }

    fn inner(&mut self, f: &mut dyn FnMut(Inner<'_>)) {
        for t in self {
            t.inner(f);
        }
    }
}

impl<T: Refs> Refs for Box<T> {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        (**self).refs(f);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        (**self).rewrite(f);
    }

    fn inner(&mut self, f: &mut dyn FnMut(Inner<'_>)) {
        (**self).inner(f);
    }
}

/// Types that hold no reference.
macro_rules! no_refs {
    ($($ty:ty),* $(,)?) => {
        $(impl Refs for $ty {
            fn refs(&self, _: &mut dyn FnMut(&Address)) {}
            fn rewrite(&mut self, _: &mut dyn FnMut(&mut Address)) {}
        })*
    };
}

/// Structs whose named fields hold the references.
macro_rules! refs_in {
    ($($ty:ty { $($field:ident),* }),* $(,)?) => {
        $(impl $crate::catalog::Refs for $ty {
            fn refs(&self, f: &mut dyn FnMut(&$crate::catalog::Address)) {
                $($crate::catalog::Refs::refs(&self.$field, f);)*
            }
            fn rewrite(&mut self, f: &mut dyn FnMut(&mut $crate::catalog::Address)) {
                $($crate::catalog::Refs::rewrite(&mut self.$field, f);)*
            }
            fn inner(&mut self, f: &mut dyn FnMut($crate::catalog::refs::Inner<'_>)) {
                $($crate::catalog::Refs::inner(&mut self.$field, f);)*
            }
        })*
    };
}

pub(super) use {no_refs, refs_in};

no_refs!(bool, i16, i32, i64, u32, char, String, Ident, std::collections::BTreeMap<Ident, String>, crate::catalog::Options);

impl Refs for (Ident, Type) {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        self.1.refs(f);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.1.rewrite(f);
    }
}
