//! Objects found by the names that statements give them.

use crate::catalog::{Address, Ident, Kind, Object, Path, RoutineKind, TEMPORARY, Type};
use crate::expr::{self, Failure};
use crate::sql::ast::{ArgMode, FunctionArg, Name, ObjectClass, ObjectName, TypeName};

use super::cx::Cx;
use super::{Reject, extension};

impl Cx<'_> {
    /// A type name's type.
    ///
    /// # Errors
    ///
    /// A refusal, or that it is not known.
    pub(crate) fn resolve_type(&self, name: &TypeName) -> Result<Type, Failure> {
        expr::types::resolve(name, &self.catalog, &self.session)
    }

    /// A type name's type, which may be a shell.
    ///
    /// # Errors
    ///
    /// As [`Self::resolve_type`].
    pub(crate) fn resolve_any(&self, name: &TypeName) -> Result<Type, Failure> {
        expr::types::resolve_any(name, &self.catalog, &self.session).map(|t| t.plain())
    }

    /// The type of the catalog that a name means; `None` where there is none.
    pub(crate) fn find_type(&self, name: &Name) -> Option<Address> {
        match name.schema() {
            Some(schema) => self.type_at(schema, name.name()),
            None => {
                // What is temporary hides all else.
                let temporary = Ident::new_static(TEMPORARY);
                std::iter::once(&temporary).chain(&self.path()).find_map(|schema| self.type_at(schema, name.name()))
            }
        }
    }

    /// The type of the catalog that a name means.
    ///
    /// # Errors
    ///
    /// `type "x" does not exist` (42704), or its schema (3F000).
    pub(crate) fn user_type(&self, name: &Name) -> Result<Address, Reject> {
        if let Some(at) = self.find_type(name) {
            return Ok(at);
        }
        if let Some(schema) = name.schema() {
            self.require_schema(schema)?;
        }
        Err(no_type(name))
    }

    /// The routines of a name in the search path, a hidden one left out.
    pub(crate) fn routines(&self, name: &Name) -> Vec<Address> {
        let schemas = match name.schema() {
            Some(schema) => vec![schema.clone()],
            None => self.path(),
        };
        let mut out: Vec<Address> = Vec::new();
        for schema in schemas {
            let path = Path::new([schema, name.name().clone()]);
            for (at, _) in self.catalog.below(&path).filter(|(a, _)| a.kind == Kind::Function) {
                let hidden = out.iter().any(|o| o.path.parts()[2] == at.path.parts()[2]);
                if !hidden {
                    out.push(at.clone());
                }
            }
        }
        out
    }

    /// What a routine of the catalog is.
    pub(crate) fn routine_kind(&self, at: &Address) -> Option<RoutineKind> {
        match self.get(at).map(|o| &**o) {
            Some(Object::Function(f)) => Some(f.routine),
            _ => None,
        }
    }

    /// The routine that a statement names: `LookupFuncWithArgs`.
    ///
    /// # Errors
    ///
    /// What the server says where there is none, more than one, or another kind of routine; [`Failure::Unknown`] where
    /// an argument's type is not known or an extension may provide the routine.
    pub(crate) fn routine(&self, object: &ObjectName) -> Result<Address, Failure> {
        let class = object.class;
        let name = &object.name;
        if let Some(schema) = name.schema() {
            self.require_schema(schema)?;
        }
        let fits = |kind: RoutineKind| match class {
            ObjectClass::Function => kind != RoutineKind::Procedure,
            ObjectClass::Procedure => kind == RoutineKind::Procedure,
            ObjectClass::Aggregate => kind == RoutineKind::Aggregate,
            _ => true,
        };
        let word = match class {
            ObjectClass::Procedure => "procedure",
            ObjectClass::Aggregate => "aggregate",
            ObjectClass::Routine => "routine",
            _ => "function",
        };
        let found = self.routines(name);
        let Some(args) = &object.args else {
            let found: Vec<Address> = found.into_iter().filter(|at| self.routine_kind(at).is_some_and(fits)).collect();
            return match found.len() {
                1 => Ok(found.into_iter().next().expect("there is one")),
                0 if extension::may_provide(&self.catalog, name.schema()) => {
                    Err(Failure::Unknown(format!("{word} `{name}` may be an extension's")))
                }
                0 => {
                    let word = if class == ObjectClass::Routine { "function" } else { word };
                    let article = if word == "aggregate" { "an" } else { "a" };
                    Err(Reject::new("42883", format!("could not find {article} {word} named \"{name}\"")).into())
                }
                _ => Err(Reject::new("42725", format!("{word} name \"{name}\" is not unique"))
                    .hint(format!("Specify the argument list to select the {word} unambiguously."))
                    .into()),
            };
        };
        let types = self.input_types(args)?;
        let wanted = Address::signature(&types);
        let shown = || format!("{name}({})", types.iter().map(|t| self.type_text(t)).collect::<Vec<_>>().join(", "));
        let by_inputs = found.iter().find(|at| at.path.parts()[2] == wanted).cloned();
        // The SQL standard names a procedure by all of its arguments, OUT among them.
        let by_all = found.iter().find(|at| {
            let spelled = matches!(class, ObjectClass::Procedure | ObjectClass::Routine)
                && self.version().0 >= 14
                && args.iter().all(|a| a.mode == ArgMode::In);
            let Some(Object::Function(f)) = self.get(at).map(|o| &**o).filter(|_| spelled) else { return false };
            f.routine == RoutineKind::Procedure && f.args.iter().map(|a| &a.ty).eq(&types)
        });
        let chosen = match (by_inputs, by_all.cloned()) {
            (Some(a), Some(b)) if a != b => {
                return Err(Reject::new("42725", format!("{word} name \"{name}\" is not unique")).into());
            }
            (a, b) => b.or(a),
        };
        let Some(at) = chosen else {
            if extension::may_provide(&self.catalog, name.schema()) {
                return Err(Failure::Unknown(format!("{word} `{name}` may be an extension's")));
            }
            let word = if class == ObjectClass::Routine { "function" } else { word };
            if class == ObjectClass::Aggregate && types.is_empty() {
                return Err(Reject::new("42883", format!("aggregate {name}(*) does not exist")).into());
            }
            return Err(Reject::new("42883", format!("{word} {} does not exist", shown())).into());
        };
        if self.routine_kind(&at).is_some_and(fits) {
            return Ok(at);
        }
        let message = match class {
            ObjectClass::Aggregate => format!("function {} is not an aggregate", shown()),
            _ => format!("{} is not a {word}", shown()),
        };
        Err(Reject::new("42809", message).into())
    }

    /// The types of the arguments that are part of a signature.
    pub(crate) fn input_types(&self, args: &[FunctionArg]) -> Result<Vec<Type>, Failure> {
        args.iter()
            .filter(|a| !matches!(a.mode, ArgMode::Out | ArgMode::Table))
            .map(|a| expr::types::resolve_any(&a.ty, &self.catalog, &self.session).map(|t| t.plain()))
            .collect()
    }

    /// Turns what is not known into a mark, and lets a refusal through.
    pub(crate) fn or_opaque<T>(
        &mut self,
        result: Result<T, Failure>,
        touches: crate::catalog::Touches,
    ) -> Result<Option<T>, Reject> {
        match result {
            Ok(t) => Ok(Some(t)),
            Err(Failure::Reject(reject)) => Err(reject),
            Err(Failure::Unknown(reason)) => {
                self.opaque(reason, touches);
                Ok(None)
            }
        }
    }
}

/// The kind of a class whose objects have one name each in the whole database.
pub(crate) fn top_kind(class: ObjectClass) -> Option<Kind> {
    match class {
        ObjectClass::Schema => Some(Kind::Schema),
        ObjectClass::Extension => Some(Kind::Extension),
        ObjectClass::EventTrigger => Some(Kind::EventTrigger),
        ObjectClass::ForeignDataWrapper => Some(Kind::ForeignDataWrapper),
        ObjectClass::ForeignServer => Some(Kind::ForeignServer),
        ObjectClass::Publication => Some(Kind::Publication),
        ObjectClass::Subscription => Some(Kind::Subscription),
        ObjectClass::AccessMethod => Some(Kind::AccessMethod),
        _ => None,
    }
}

/// That there is no such object of a [`top_kind`].
pub(crate) fn no_top(kind: Kind, name: &Ident) -> Reject {
    let sqlstate = if kind == Kind::Schema { "3F000" } else { "42704" };
    Reject::new(sqlstate, format!("{} \"{name}\" does not exist", kind.label()))
}

/// The kind of a part that statements name with the relation that it is on.
pub(crate) fn named_on_relation(class: ObjectClass) -> Option<Kind> {
    match class {
        ObjectClass::Trigger => Some(Kind::Trigger),
        ObjectClass::Policy => Some(Kind::Policy),
        ObjectClass::Rule => Some(Kind::Rule),
        _ => None,
    }
}

/// That a relation has no such part: the server says *table* of triggers and policies, *relation* of rules.
pub(crate) fn no_part(kind: Kind, part: &Ident, relation: &Address) -> Reject {
    let what = kind.label();
    if kind == Kind::Rule {
        return Reject::new("42704", format!("rule \"{part}\" for relation \"{}\" does not exist", relation.name()));
    }
    Reject::new("42704", format!("{what} \"{part}\" for table \"{}\" does not exist", relation.name()))
}

/// `type "x" does not exist`.
pub(crate) fn no_type(name: &Name) -> Reject {
    Reject::new("42704", format!("type \"{name}\" does not exist"))
}
