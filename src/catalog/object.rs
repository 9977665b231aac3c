//! Every kind of object, declared once.
//!
//! `objects!` takes the name of a macro and calls it with the list of kinds. Here that makes the enums, the structs,
//! the comparison of attributes and the references; the planner and the introspection call it with macros of their
//! own, so a kind that they forget does not compile.

use std::collections::BTreeMap;

use super::part::{
    Action, Argument, Generated, IndexKey, PartitionBy, PartitionOf, Persistence, ReplicaIdentity, RoutineKind, Timing,
    Volatility,
};
use super::{Address, Expr, Ident, Printer, Refs, Show, Type};

/// Calls `$callback!` with the declaration of every kind, in the order in which a dump lists them.
///
/// ```text
/// /// Documentation.
/// name Struct "label" in [kinds it is a part of] { fields } aside { fields that take no part in equality }
/// ```
#[macro_export]
macro_rules! objects {
    ($callback:ident) => {
        $callback! {
            /// A schema.
            schema Schema "schema" in [] {} aside {}

            /// An extension, addressed by its name alone.
            extension Extension "extension" in [] {
                /// The schema its objects are in.
                schema: Address,
                /// The installed version; `None` where it is the server's default, or the history does not say one and
                /// so means the default.
                version: Option<Ident>,
            } aside {}

            /// An enum type.
            enum_type EnumType "enum type" in [Schema] {
                /// The labels in their order.
                labels: Vec<Ident>,
            } aside {}

            /// A domain.
            domain Domain "domain" in [Schema] {
                /// The type it is based on.
                base: Type,
                /// A collation ([`Kind::Collation`]) other than the base type's own.
                collation: Option<Address>,
                /// NOT NULL.
                not_null: bool,
                /// DEFAULT.
                default: Option<Expr>,
            } aside {}

            /// A CHECK constraint of a domain.
            domain_check DomainCheck "domain constraint" in [Domain] {
                /// The condition, in terms of VALUE.
                expr: Expr,
                /// It has been validated.
                validated: bool,
            } aside {}

            /// A composite type made by CREATE TYPE … AS (…); its attributes are columns.
            composite_type CompositeType "composite type" in [Schema] {} aside {}

            /// A function, a procedure, an aggregate or a window function.
            function Function "function" in [Schema] {
                /// What it is.
                routine: RoutineKind,
                /// The arguments, in order, OUT and TABLE columns among them.
                args: Vec<Argument>,
                /// The result type; `None` for a procedure.
                returns: Option<Type>,
                /// RETURNS SETOF or TABLE.
                returns_set: bool,
                /// LANGUAGE.
                language: Ident,
                /// The body as text, for C functions the symbol; empty where `sql_body` holds it.
                body: String,
                /// The object file of a C function.
                library: Option<String>,
                /// A body in SQL-standard form.
                sql_body: Option<Expr>,
                /// IMMUTABLE, STABLE or VOLATILE.
                volatility: Volatility,
                /// STRICT.
                strict: bool,
                /// SECURITY DEFINER.
                security_definer: bool,
                /// LEAKPROOF.
                leakproof: bool,
                /// PARALLEL: `u`, `r` or `s`.
                parallel: char,
                /// COST, where it is not the language's default (1 for `c` and `internal`, else 100).
                cost: Option<Ident>,
                /// ROWS, where it is not the default (1000 for a set, else 0).
                rows: Option<Ident>,
                /// SET clauses: the values as `proconfig` holds them.
                config: BTreeMap<Ident, String>,
            } aside {}

            /// A sequence.
            sequence Sequence "sequence" in [Schema] {
                /// `int2`, `int4` or `int8`.
                ty: Type,
                /// START.
                start: i64,
                /// INCREMENT.
                increment: i64,
                /// MINVALUE.
                min: i64,
                /// MAXVALUE.
                max: i64,
                /// CACHE.
                cache: i64,
                /// CYCLE.
                cycle: bool,
                /// The column it is dropped with: OWNED BY, a serial column, or an identity column.
                owned_by: Option<Address>,
                /// It belongs to an identity column, which alone may change it.
                identity: bool,
                /// How long it lives.
                persistence: Persistence,
            } aside {}

            /// A table.
            table Table "table" in [Schema] {
                /// How long it lives.
                persistence: Persistence,
                /// PARTITION BY, if it is partitioned.
                partition_by: Option<PartitionBy>,
                /// The parent and the bound, if it is a partition.
                partition_of: Option<PartitionOf>,
                /// The parents of INHERITS, in order.
                inherits: Vec<Address>,
                /// OF type.
                of_type: Option<Type>,
                /// Storage parameters, as `reloptions` holds them; those of the TOAST table with `toast.` before.
                options: BTreeMap<Ident, String>,
                /// A tablespace other than the database's.
                tablespace: Option<Ident>,
                /// An access method other than `heap`.
                access_method: Option<Ident>,
                /// REPLICA IDENTITY.
                replica_identity: ReplicaIdentity,
                /// ENABLE ROW LEVEL SECURITY.
                row_security: bool,
                /// FORCE ROW LEVEL SECURITY.
                force_row_security: bool,
            } aside {}

            /// A view; its columns are columns.
            view View "view" in [Schema] {
                /// The query, without a final semicolon.
                query: Expr,
                /// `reloptions`, the check option among them.
                options: BTreeMap<Ident, String>,
            } aside {}

            /// A materialized view; its columns are columns.
            materialized_view MaterializedView "materialized view" in [Schema] {
                /// The query, without a final semicolon.
                query: Expr,
                /// `reloptions`.
                options: BTreeMap<Ident, String>,
                /// A tablespace other than the database's.
                tablespace: Option<Ident>,
                /// An access method other than `heap`.
                access_method: Option<Ident>,
                /// It holds data (WITH DATA or a later REFRESH).
                populated: bool,
            } aside {}

            /// A foreign table; its columns are columns.
            foreign_table ForeignTable "foreign table" in [Schema] {
                /// The server.
                server: Ident,
                /// OPTIONS.
                options: BTreeMap<Ident, String>,
            } aside {}

            /// A column of a table, a view, a materialized view, a foreign table or a composite type.
            column Column "table column" in [Table View MaterializedView ForeignTable CompositeType] {
                /// The type.
                ty: Type,
                /// A collation ([`Kind::Collation`]) other than the type's own.
                collation: Option<Address>,
                /// It refuses NULL. From 18 on a [`NotNull`] constraint stands beside it.
                not_null: bool,
                /// GENERATED ALWAYS AS (…).
                generated: Option<Generated>,
                /// STORAGE, where it is not the type's default: `p`, `e`, `m`, `x`.
                storage: Option<char>,
                /// COMPRESSION, where it was said: `pglz` or `lz4`.
                compression: Option<Ident>,
                /// SET STATISTICS, where it was said.
                statistics: Option<i32>,
                /// Attribute options (`n_distinct`).
                options: BTreeMap<Ident, String>,
                /// It was defined here, not only inherited.
                local: bool,
            } aside {
                /// `attnum`: its place among the columns, gaps where columns were dropped.
                position: i32,
            }

            /// A column's DEFAULT.
            column_default ColumnDefault "default value" in [Table View ForeignTable] {
                /// The expression.
                expr: Expr,
            } aside {}

            /// GENERATED … AS IDENTITY.
            identity Identity "identity" in [Table] {
                /// ALWAYS, not BY DEFAULT.
                always: bool,
                /// The sequence behind it.
                sequence: Address,
            } aside {}

            /// An index.
            index Index "index" in [Schema] {
                /// The table or materialized view it is on.
                table: Address,
                /// UNIQUE.
                unique: bool,
                /// The access method.
                method: Ident,
                /// The keys.
                keys: Vec<IndexKey>,
                /// INCLUDE.
                include: Vec<Address>,
                /// WHERE.
                predicate: Option<Expr>,
                /// NULLS NOT DISTINCT.
                nulls_not_distinct: bool,
                /// Storage parameters.
                options: BTreeMap<Ident, String>,
                /// A tablespace other than the database's.
                tablespace: Option<Ident>,
                /// The constraint that it implements; the two come and go together.
                constraint: Option<Address>,
                /// The partitioned index it is attached to.
                parent: Option<Address>,
                /// CREATE INDEX ON ONLY of a partitioned table leaves an index invalid, as a failed
                /// CREATE INDEX CONCURRENTLY does.
                valid: bool,
                /// CLUSTER ON.
                clustered: bool,
            } aside {}

            /// A PRIMARY KEY constraint; its index has the same name.
            primary_key PrimaryKey "primary key" in [Table] {
                /// The key columns.
                columns: Vec<Address>,
                /// The index.
                index: Address,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// WITHOUT OVERLAPS.
                without_overlaps: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A UNIQUE constraint; its index has the same name.
            unique Unique "unique constraint" in [Table] {
                /// The key columns.
                columns: Vec<Address>,
                /// The index.
                index: Address,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// WITHOUT OVERLAPS.
                without_overlaps: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// An EXCLUDE constraint; its index has the same name.
            exclusion Exclusion "exclusion constraint" in [Table] {
                /// The index, which holds the keys and the predicate.
                index: Address,
                /// The operator of each key: `&&`, and `OPERATOR(schema.&&)` for one that is not in `pg_catalog`.
                operators: Vec<Ident>,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
            } aside {}

            /// A CHECK constraint of a table.
            check Check "check constraint" in [Table ForeignTable] {
                /// The condition.
                expr: Expr,
                /// It has been validated.
                validated: bool,
                /// NO INHERIT.
                no_inherit: bool,
                /// ENFORCED (always, before 18).
                enforced: bool,
                /// It was defined here, not only inherited.
                local: bool,
            } aside {}

            /// A NOT NULL constraint, which is an object of its own from 18 on.
            not_null NotNull "not-null constraint" in [Table ForeignTable] {
                /// The column.
                column: Address,
                /// It has been validated.
                validated: bool,
                /// NO INHERIT.
                no_inherit: bool,
                /// It was defined here, not only inherited.
                local: bool,
            } aside {}

            /// A foreign key.
            foreign_key ForeignKey "foreign key" in [Table] {
                /// The referencing columns.
                columns: Vec<Address>,
                /// The referenced table.
                references: Address,
                /// The referenced columns, in the same order.
                referenced: Vec<Address>,
                /// The unique index of the referenced table that makes it possible.
                index: Option<Address>,
                /// MATCH FULL.
                match_full: bool,
                /// ON UPDATE.
                on_update: Action,
                /// ON DELETE.
                on_delete: Action,
                /// ON DELETE SET NULL (columns) or SET DEFAULT (columns).
                set_columns: Vec<Address>,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// It has been validated.
                validated: bool,
                /// ENFORCED (always, before 18).
                enforced: bool,
                /// PERIOD: the last column on each side is a period.
                period: bool,
                /// The constraint of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A trigger.
            trigger Trigger "trigger" in [Table View ForeignTable] {
                /// BEFORE, AFTER or INSTEAD OF.
                timing: Timing,
                /// The events: any of `INSERT`, `DELETE`, `UPDATE`, `TRUNCATE`, in that order.
                events: Vec<Ident>,
                /// UPDATE OF.
                columns: Vec<Address>,
                /// FOR EACH ROW.
                row: bool,
                /// WHEN.
                when: Option<Expr>,
                /// The trigger function.
                function: Address,
                /// Its arguments.
                args: Vec<String>,
                /// REFERENCING OLD TABLE AS.
                old_table: Option<Ident>,
                /// REFERENCING NEW TABLE AS.
                new_table: Option<Ident>,
                /// CONSTRAINT TRIGGER.
                constraint: bool,
                /// DEFERRABLE.
                deferrable: bool,
                /// INITIALLY DEFERRED.
                deferred: bool,
                /// The FROM table of a constraint trigger.
                from: Option<Address>,
                /// `tgenabled`: `O`, `D`, `R` or `A`.
                enabled: char,
                /// The trigger of the partitioned parent that it belongs to.
                parent: Option<Address>,
            } aside {}

            /// A comment; its address is that of what it is on, and a last part that says of which kind that is.
            ///
            /// Two comments are no objects, since nobody wrote them: `standard public schema` on the schema `public`,
            /// and the one on an extension that its control file brings.
            comment Comment "comment" in [] {
                /// The text.
                text: String,
            } aside {}
        }
    };
}

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
            /// A collation that is referred to; its path is `[schema, name]`, built-in ones are in `pg_catalog`.
            Collation,
            /// An operator class that is referred to; its path is `[schema, name]`.
            OperatorClass,
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
                    Self::Collation => "collation",
                    Self::OperatorClass => "operator class",
                    $(Self::$name => $label,)*
                }
            }

            /// The kind with a label.
            pub fn from_label(label: &str) -> Option<Self> {
                match label {
                    "type" => Some(Self::Type),
                    "collation" => Some(Self::Collation),
                    "operator class" => Some(Self::OperatorClass),
                    $($label => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Whether an object of this kind is a part of one of kind `whole`: goes with it, and has its path.
            pub fn is_part_of(self, whole: Self) -> bool {
                let wholes: &[Self] = match self {
                    Self::Type | Self::Collation | Self::OperatorClass => &[],
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
                fn constants(&mut self, f: &mut dyn FnMut(&mut super::tree::Const)) {
                    $(Refs::constants(&mut self.$field, f);)*
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

            fn constants(&mut self, f: &mut dyn FnMut(&mut super::tree::Const)) {
                match self {
                    $(Self::$name(o) => o.constants(f),)*
                }
            }
        }
    };
}

objects!(define);

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
        matches!(
            self,
            Self::EnumType
                | Self::Domain
                | Self::CompositeType
                | Self::Table
                | Self::View
                | Self::MaterializedView
                | Self::ForeignTable
        )
    }

    /// Whether its path ends in argument types.
    pub fn has_signature(self) -> bool {
        matches!(self, Self::Function)
    }

    /// Whether it says something about another object and has no name of its own.
    pub fn is_aspect(self) -> bool {
        matches!(self, Self::Comment)
    }
}
