//! The statements that define an object by a list of attributes: CREATE AGGREGATE, OPERATOR, TYPE, COLLATION, TEXT
//! SEARCH …

use crate::sql::ast::{AlterDefinition, Define, Name, ObjectClass, Option_, OptionValue, TypeName};

use super::cx::Cx;
use super::{Reject, Touches, aggregate, base_type, collation, operator, text_search};

/// CREATE of what a list of attributes defines.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &Define) -> Result<(), Reject> {
    match stmt.class {
        ObjectClass::Aggregate => aggregate::create(cx, stmt),
        ObjectClass::Type => base_type::create(cx, stmt),
        ObjectClass::Operator => operator::create(cx, stmt),
        ObjectClass::Collation => collation::create(cx, stmt),
        ObjectClass::TextSearchConfiguration
        | ObjectClass::TextSearchDictionary
        | ObjectClass::TextSearchParser
        | ObjectClass::TextSearchTemplate => text_search::create(cx, stmt),
        _ => {
            cx.opaque(format!("{} is not evaluated", cx.statement.tag), Touches::Nothing);
            Ok(())
        }
    }
}

/// ALTER of an object by a list of attributes.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterDefinition) -> Result<(), Reject> {
    match stmt.object.class {
        ObjectClass::Type => base_type::alter(cx, stmt),
        ObjectClass::Operator => operator::alter(cx, stmt),
        ObjectClass::Collation => collation::refresh(cx, stmt),
        ObjectClass::TextSearchDictionary => text_search::alter_dictionary(cx, stmt),
        _ => {
            cx.opaque(format!("{} is not evaluated", cx.statement.tag), Touches::Nothing);
            Ok(())
        }
    }
}

/// The attributes of a definition, read as the `defGet…` functions read them.
pub(super) struct Attributes<'a>(pub(super) &'a [Option_]);

impl<'a> Attributes<'a> {
    /// The last attribute of one of these names.
    pub(super) fn last(&self, names: &[&str]) -> Option<&'a Option_> {
        self.0.iter().rev().find(|o| names.contains(&&*o.name))
    }

    /// `defGetString`.
    pub(super) fn text(&self, name: &str) -> Result<Option<String>, Reject> {
        self.text_of(&[name])
    }

    /// [`Self::text`], under any of several names.
    pub(super) fn text_of(&self, names: &[&str]) -> Result<Option<String>, Reject> {
        let Some(option) = self.last(names) else { return Ok(None) };
        match &option.value {
            None => Err(Reject::new("42601", format!("{} requires a parameter", option.name))),
            Some(OptionValue::Type(ty)) => Ok(Some(written(ty))),
            Some(value) => Ok(Some(value.to_text())),
        }
    }

    /// `defGetBoolean`.
    pub(super) fn truth(&self, name: &str) -> Result<Option<bool>, Reject> {
        let Some(option) = self.last(&[name]) else { return Ok(None) };
        let truth = match &option.value {
            None | Some(OptionValue::Integer(1)) => Some(true),
            Some(OptionValue::Integer(0)) => Some(false),
            Some(OptionValue::Integer(_)) => None,
            Some(value) => match &*value.to_text().to_ascii_lowercase() {
                "true" | "on" => Some(true),
                "false" | "off" => Some(false),
                _ => None,
            },
        };
        match truth {
            Some(truth) => Ok(Some(truth)),
            None => Err(Reject::new("42601", format!("{name} requires a Boolean value"))),
        }
    }

    /// `defGetInt32`.
    pub(super) fn integer(&self, name: &str) -> Result<Option<i32>, Reject> {
        let Some(option) = self.last(&[name]) else { return Ok(None) };
        match &option.value {
            Some(OptionValue::Integer(n)) => Ok(i32::try_from(*n).ok()),
            _ => Err(Reject::new("42601", format!("{name} requires an integer value"))),
        }
    }

    /// `defGetQualifiedName`.
    pub(super) fn name(&self, names: &[&str]) -> Option<Name> {
        match self.last(names)?.value.as_ref()? {
            OptionValue::Name(name) => Some(name.clone()),
            OptionValue::Type(ty) => Some(ty.name.clone()),
            OptionValue::String(text) => Some(Name::bare(text.as_str())),
            _ => None,
        }
    }

    /// `defGetTypeName`.
    pub(super) fn ty(&self, names: &[&str]) -> Option<TypeName> {
        match self.last(names)?.value.as_ref()? {
            OptionValue::Type(ty) => Some(ty.clone()),
            OptionValue::Name(name) => Some(TypeName::named(name.clone())),
            OptionValue::String(text) => Some(TypeName::named(Name::bare(text.as_str()))),
            _ => None,
        }
    }
}

/// `TypeNameToString`.
pub(super) fn written(ty: &TypeName) -> String {
    let mut out = ty.name.to_string();
    if !ty.array.is_empty() {
        out.push_str("[]");
    }
    out
}
