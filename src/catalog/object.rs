//! Every kind of object: the enums, the structs, the comparison of attributes and the references, made of the list in
//! `kinds.rs`.

use std::collections::BTreeMap;

use super::acl::Acl;
use super::builtin::extensions::Contents;
use super::part::{
    Action, Aggregate, Argument, ColumnSet, Generated, IndexKey, Mapping, Members, PartitionBy, PartitionOf,
    Persistence, ReplicaIdentity, RoutineKind, Timing, Volatility,
};
use super::{Address, Expr, Ident, Options, Path, Printer, Refs, Show, Type};

macro_rules! define {
    ($(
        $(#[$doc:meta])*
        $module:ident $name:ident $label:literal in [$($whole:ident)*] {
            $( $(#[$fdoc:meta])* $field:ident : $ty:ty, )*
        } aside {
            $( $(#[$adoc:meta])* $aside:ident : $aty:ty, )*
        }
    )*) => {
        /// What an object is. The order is that of a dump.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            /// Any type, where a reference does not say which kind; no object has it.
            Type,
            $( $(#[$doc])* $name, )*
        }

        impl Kind {
            /// The least kind.
            pub const FIRST: Self = Self::Type;

            /// Every kind that an object can have.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The words of `pg_identify_object`.
            pub fn label(self) -> &'static str {
                match self {
                    Self::Type => "type",
                    $(Self::$name => $label,)*
                }
            }

            /// The kind with a label.
            pub fn from_label(label: &str) -> Option<Self> {
                match label {
                    "type" => Some(Self::Type),
                    $($label => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Whether an object of this kind is a part of one of kind `whole`: goes with it, and has its path.
            pub fn is_part_of(self, whole: Self) -> bool {
                let wholes: &[Self] = match self {
                    Self::Type => &[],
                    $(Self::$name => &[$(Self::$whole),*],)*
                };
                wholes.contains(&whole)
            }
        }

        $(
            $(#[$doc])*
            #[derive(Debug, Clone)]
            pub struct $name {
                $( $(#[$fdoc])* pub $field: $ty, )*
                $( $(#[$adoc])* pub $aside: $aty, )*
            }

            impl PartialEq for $name {
                #[allow(unused_variables, reason = "a kind may have no attributes")]
                fn eq(&self, other: &Self) -> bool {
                    true $(&& self.$field == other.$field)*
                }
            }

            impl Eq for $name {}

            impl From<$name> for Object {
                fn from(object: $name) -> Self {
                    Self::$name(object)
                }
            }

            impl Refs for $name {
                #[allow(unused_variables, reason = "a kind may have no attributes")]
                fn refs(&self, f: &mut dyn FnMut(&Address)) {
                    $(Refs::refs(&self.$field, f);)*
                }

                #[allow(unused_variables, reason = "a kind may have no attributes")]
                fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
                    $(Refs::rewrite(&mut self.$field, f);)*
                }

                #[allow(unused_variables, reason = "a kind may have no attributes")]
                fn inner(&mut self, f: &mut dyn FnMut(super::refs::Inner<'_>)) {
                    $(Refs::inner(&mut self.$field, f);)*
                }
            }

            #[doc = concat!("What differs between two objects of kind `", $label, "`.")]
            pub mod $module {
                #[allow(unused_imports, reason = "a kind may have no attributes")]
                use super::*;

                /// For each attribute the old and the new value, if they differ.
                ///
                /// Destructure it without `..`: a new attribute then does not compile until someone says how it is
                /// altered.
                #[derive(Debug, Clone, Copy)]
                pub struct Delta<'a> {
                    $( $(#[$fdoc])* pub $field: Option<(&'a $ty, &'a $ty)>, )*
                    #[doc(hidden)]
                    pub marker: std::marker::PhantomData<&'a ()>,
                }

                impl<'a> Delta<'a> {
                    /// Compares two objects, attribute by attribute.
                    #[allow(unused_variables, reason = "a kind may have no attributes")]
                    pub fn new(old: &'a super::$name, new: &'a super::$name) -> Self {
                        Self {
                            $( $field: (old.$field != new.$field).then_some((&old.$field, &new.$field)), )*
                            marker: std::marker::PhantomData,
                        }
                    }
                }
            }
        )*

        /// One thing that can be changed by itself.
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(clippy::large_enum_variant, reason = "objects live behind an Arc")]
        pub enum Object {
            $( $(#[$doc])* $name($name), )*
        }

        impl Object {
            /// What it is.
            pub fn kind(&self) -> Kind {
                match self {
                    $(Self::$name(_) => Kind::$name,)*
                }
            }

            /// The attributes in which two objects of the same kind differ: field name, value here, value there.
            pub fn differences(&self, other: &Self, print: Printer<'_>) -> Vec<(&'static str, String, String)> {
                let mut out = Vec::new();
                match (self, other) {
                    $((Self::$name(a), Self::$name(b)) => {
                        let _ = (a, b, &mut out, print);
                        $(if a.$field != b.$field {
                            out.push((stringify!($field), Show::show(&a.$field, print), Show::show(&b.$field, print)));
                        })*
                    })*
                    _ => {}
                }
                out
            }

            /// The attributes, by field name, in which two objects of the same kind differ.
            ///
            /// # Panics
            ///
            /// When the kinds differ: an address has one kind.
            pub fn changed(&self, other: &Self) -> Vec<&'static str> {
                let mut out = Vec::new();
                match (self, other) {
                    $((Self::$name(a), Self::$name(b)) => {
                        let _ = (a, b, &mut out);
                        $(if a.$field != b.$field {
                            out.push(stringify!($field));
                        })*
                    })*
                    _ => panic!("compared a {} with a {}", self.kind().label(), other.kind().label()),
                }
                out
            }
        }

        impl Refs for Object {
            fn refs(&self, f: &mut dyn FnMut(&Address)) {
                match self {
                    $(Self::$name(o) => o.refs(f),)*
                }
            }

            fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
                match self {
                    $(Self::$name(o) => o.rewrite(f),)*
                }
            }

            fn inner(&mut self, f: &mut dyn FnMut(super::refs::Inner<'_>)) {
                match self {
                    $(Self::$name(o) => o.inner(f),)*
                }
            }
        }
    };
}

crate::objects!(define);

impl Kind {
    /// The kinds that share PostgreSQL's one namespace of relations.
    pub const RELATIONS: &'static [Self] = &[
        Self::Table,
        Self::View,
        Self::MaterializedView,
        Self::ForeignTable,
        Self::Sequence,
        Self::Index,
        Self::CompositeType,
    ];

    /// The kinds that are types by themselves, not the row types of relations.
    pub const TYPES: &'static [Self] = &[
        Self::EnumType,
        Self::Domain,
        Self::CompositeType,
        Self::RangeType,
        Self::MultirangeType,
        Self::BaseType,
        Self::ShellType,
    ];

    /// The kinds that are constraints of a table, which share one namespace per table.
    pub const CONSTRAINTS: &'static [Self] =
        &[Self::PrimaryKey, Self::Unique, Self::Exclusion, Self::Check, Self::NotNull, Self::ForeignKey];

    /// Whether it has a row in `pg_class` of its own.
    pub fn is_relation(self) -> bool {
        Self::RELATIONS.contains(&self)
    }

    /// Whether it is a constraint of a table.
    pub fn is_constraint(self) -> bool {
        Self::CONSTRAINTS.contains(&self)
    }

    /// Whether a column can be of it: what a reference of kind [`Kind::Type`] may mean.
    pub fn is_type(self) -> bool {
        self.is_own_type() || matches!(self, Self::Table | Self::View | Self::MaterializedView | Self::ForeignTable)
    }

    /// Whether it is a type by itself.
    pub fn is_own_type(self) -> bool {
        Self::TYPES.contains(&self)
    }

    /// Whether its path ends in what tells it from others of its name: argument types, or an access method.
    pub fn has_signature(self) -> bool {
        matches!(self, Self::Function | Self::Operator) || self.has_method()
    }

    /// Whether its path ends in an access method.
    pub fn has_method(self) -> bool {
        matches!(self, Self::OperatorClass | Self::OperatorFamily)
    }

    /// Whether it says something about another object and has no name of its own.
    pub fn is_aspect(self) -> bool {
        matches!(
            self,
            Self::Comment | Self::SecurityLabels | Self::Owner | Self::Privileges | Self::ExtensionDependency
        )
    }
}
