//! The arguments of a function, as its body names them.

use super::Failure;
use super::cx::{Outcome, Typed, reject};
use super::resolve::Resolver;
use crate::catalog::Ident;
use crate::catalog::tree::Node;
use crate::sql::ast::Field;

impl Resolver<'_> {
    /// `sql_fn_param_ref`.
    pub(super) fn param(&self, n: i32) -> Outcome<Typed> {
        if let Some((_, params)) = &self.params
            && let Some((name, ty)) = usize::try_from(n - 1).ok().and_then(|i| params.get(i))
        {
            // By whichever of the two it was named, it is printed by its name.
            return Ok(Typed::new(Node::Param { name: name.clone(), number: n as u16 }, self.cx.id(ty)));
        }
        reject("42P02", format!("there is no parameter ${n}"))
    }

    /// `sql_fn_post_column_ref`: an argument by its name, which the function's name may stand before.
    pub(super) fn named_param(&self, function: Option<&Ident>, name: &Ident) -> Option<Typed> {
        let (own, params) = self.params.as_ref()?;
        if function.is_some_and(|f| f != own) {
            return None;
        }
        let at = params.iter().position(|(n, _)| n.as_ref() == Some(name))?;
        let ty = self.cx.id(&params[at].1);
        Some(Typed::new(Node::Param { name: Some(name.clone()), number: at as u16 + 1 }, ty))
    }

    /// The field of an argument that is a row.
    pub(super) fn param_field(
        &mut self,
        function: Option<&Ident>,
        row: &Ident,
        field: &Ident,
    ) -> Outcome<Option<Typed>> {
        let Some(row) = self.named_param(function, row).filter(|r| self.cx.is_complex(r.ty)) else { return Ok(None) };
        match self.field(row, field) {
            Ok(field) => Ok(Some(field)),
            // It is the column that is then said to be missing.
            Err(Failure::Reject(_)) => Ok(None),
            Err(unknown) => Err(unknown),
        }
    }

    /// The argument of a function that `a.*` or `f.a.*` means.
    pub(super) fn param_row(&self, qualifier: &[Field]) -> Option<Typed> {
        match qualifier {
            [Field::Name(name)] => self.named_param(None, name),
            [Field::Name(function), Field::Name(name)] => self.named_param(Some(function), name),
            _ => None,
        }
    }
}
