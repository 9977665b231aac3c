//! Objects of which no more is said than has to be.

use super::{Address, Argument, ArgumentMode, Column, Function, Persistence, ReplicaIdentity, Sequence, Table, Type};

impl Table {
    /// A table that nothing but its persistence is said of.
    pub fn plain(persistence: Persistence) -> Self {
        Self {
            persistence,
            partition_by: None,
            partition_of: None,
            inherits: Vec::new(),
            of_type: None,
            options: crate::catalog::Options::new(),
            tablespace: None,
            access_method: None,
            replica_identity: ReplicaIdentity::Default,
            row_security: false,
            force_row_security: false,
            toasted: false,
        }
    }
}

impl Column {
    /// A column of which nothing but its type is known.
    pub fn plain(ty: Type, collation: Option<Address>, position: i32) -> Self {
        Self {
            ty,
            collation,
            not_null: false,
            generated: None,
            storage: None,
            compression: None,
            statistics: None,
            options: crate::catalog::Options::new(),
            foreign_options: crate::catalog::Options::new(),
            local: true,
            position,
        }
    }
}

impl Sequence {
    /// A sequence of that type with nothing else said.
    pub fn plain(ty: Type) -> Self {
        let max = Self::range(&ty).1;
        Self {
            ty,
            start: 1,
            increment: 1,
            min: 1,
            max,
            cache: 1,
            cycle: false,
            owned_by: None,
            identity: false,
            persistence: Persistence::Permanent,
        }
    }

    /// The least and the greatest value of a type.
    pub fn range(ty: &Type) -> (i64, i64) {
        match &*ty.name {
            "int2" => (i64::from(i16::MIN), i64::from(i16::MAX)),
            "int4" => (i64::from(i32::MIN), i64::from(i32::MAX)),
            _ => (i64::MIN, i64::MAX),
        }
    }
}

impl ArgumentMode {
    /// Whether an argument of this mode is part of the signature.
    pub fn is_input(self) -> bool {
        !matches!(self, Self::Out | Self::Table)
    }

    /// Whether the argument describes the result.
    pub fn is_output(self) -> bool {
        !matches!(self, Self::In | Self::Variadic)
    }
}

impl Function {
    /// The arguments that are part of its signature.
    pub fn inputs(&self) -> impl Iterator<Item = &Argument> {
        self.args.iter().filter(|a| a.mode.is_input())
    }

    /// The types of the arguments that are part of its signature.
    pub fn input_types(&self) -> impl Iterator<Item = &Type> {
        self.inputs().map(|a| &a.ty)
    }
}
