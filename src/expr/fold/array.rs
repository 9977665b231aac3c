//! Constant arrays: their shapes, and what `x OP ANY (array)` comes to.

use super::Planned::{self, Computed, Open, Present};
use super::{Failure, Planner, constant_of, facts};
use crate::catalog::tree::{Node, Operator};
use crate::catalog::{Ident, Type, Volatility};
use crate::expr::cx::{Cx, Outcome, unknown};
use crate::expr::literal;

impl Planner<'_> {
    /// `x OP ANY (array)` and `x OP ALL (array)`.
    pub(super) fn op_array(&mut self, node: &Node, op: &Operator, all: bool, args: &[Node]) -> Outcome<Planned> {
        let left = self.node(&args[0])?;
        let (array, items) = match &args[1] {
            Node::Array { items, multidimensional: false, .. } => {
                let items = self.all(items)?;
                (constant_of(&items), Some(items))
            }
            other => (self.node(other)?, None),
        };
        let volatile = facts::own_volatility(self.cx, node) != Volatility::Immutable;
        if volatile || !left.is_constant() || !array.is_constant() {
            return Ok(Open { mutable: volatile || left.mutable() || array.mutable() });
        }
        let not_computed = || unknown(format!("what {} gives is not computed", op.name()));
        let Some(row) = self.function_of(op) else { return not_computed() };
        let ty = facts::type_of(self.cx, &args[1]).map_or(0, |ty| self.cx.base_element(ty));
        let types = [facts::type_of(self.cx, &args[0]).unwrap_or(row.args[0]), ty];
        let items = match (&array, items) {
            (Planned::Const(None), _) => return Ok(Planned::NULL),
            (_, Some(items)) => items,
            (Planned::Const(Some(text)), None) => match literal::elements(self.cx, text, ty) {
                Some((_, items)) => items.into_iter().map(Planned::Const).collect(),
                None => return not_computed(),
            },
            _ => return not_computed(),
        };
        if items.is_empty() {
            return Ok(Planned::of(all));
        }
        if row.strict && left == Planned::NULL {
            return Ok(Planned::NULL);
        }
        let in_doubt = !self.collated || self.cx.is_in_conflict(node);
        let loose = self.is_nondeterministic(node);
        let (mut null, mut unsure) = (false, false);
        for item in items {
            let result = match self.apply(row, &types, &[left.clone(), item], in_doubt, loose) {
                Err(Failure::Reject(reject)) if unsure => {
                    return unknown(format!("whether {} comes up is not known", reject.message));
                }
                result => result?,
            };
            match result {
                Planned::Const(Some(truth)) if (truth == "t") != all => return Ok(Planned::of(!all)),
                Planned::Const(Some(_)) => {}
                Planned::Const(None) => null = true,
                _ => unsure = true,
            }
        }
        Ok(match (unsure, null) {
            (true, false) if left.is_present() => Present,
            (true, _) => Computed,
            (false, true) => Planned::NULL,
            (false, false) => Planned::of(all),
        })
    }
}

impl Planner<'_> {
    /// An element of a constant array, where it is one of a single dimension.
    pub(super) fn subscript(&mut self, node: &Node) -> Outcome<Planned> {
        let Node::Subscript { value, slice, bounds } = node else { return unknown("it is no subscript") };
        let hidden = |parts: &[Planned]| match constant_of(parts) {
            Present => Computed,
            other => other,
        };
        let [(None, Some(index))] = bounds.as_slice() else { return Ok(hidden(&self.parts(node)?)) };
        if *slice {
            return Ok(hidden(&self.parts(node)?));
        }
        let index = self.node(index)?;
        let (array, items) = match &**value {
            Node::Array { items, multidimensional: false, .. } => {
                let items = self.all(items)?;
                (constant_of(&items), Some(items))
            }
            other => (self.node(other)?, None),
        };
        if index.is_constant() && array == Planned::NULL || index == Planned::NULL && array.is_constant() {
            return Ok(Planned::NULL);
        }
        let whole = hidden(&[index.clone(), array.clone()]);
        let ty = facts::type_of(self.cx, value).map_or(0, |ty| self.cx.base_element(ty));
        let (Planned::Const(Some(index)), true, true) = (&index, array.is_constant(), ty != 0) else {
            return Ok(whole);
        };
        let (lower, items) = match (&array, items) {
            (_, Some(items)) => (1, items),
            (Planned::Const(Some(text)), None) => match literal::elements(self.cx, text, ty) {
                Some((dimensions, items)) if dimensions.len() < 2 => {
                    let lower = dimensions.first().map_or(1, |(lower, _)| *lower);
                    (lower, items.into_iter().map(Planned::Const).collect())
                }
                Some(_) => return Ok(Planned::NULL),
                None => return Ok(whole),
            },
            _ => return Ok(whole),
        };
        let Ok(index) = index.parse::<i64>() else { return Ok(whole) };
        let at = usize::try_from(index - lower).ok();
        Ok(at.and_then(|at| items.get(at)).cloned().unwrap_or(Planned::NULL))
    }
}

/// The constant that an array of constants is.
pub(super) fn written(cx: &Cx<'_>, ty: &Type, parts: &[Planned], multidimensional: bool) -> Option<Ident> {
    let array = cx.id(ty);
    if cx.builtins.ty(cx.base_element(array)).is_some_and(|t| t.delimiter != b',') {
        return None;
    }
    let mut out = String::from("{");
    for (i, part) in parts.iter().enumerate() {
        if i > 0 {
            out.push(',');
        }
        match part {
            Planned::Const(None) if multidimensional => return None,
            Planned::Const(None) => out.push_str("NULL"),
            // An array whose parts are laid out otherwise than from one on is left alone.
            Planned::Const(Some(text)) if multidimensional && !text.starts_with("{\"") && text.len() > 2 => {
                out.push_str(text.starts_with('{').then_some(text.as_str())?);
            }
            Planned::Const(Some(_)) if multidimensional => return None,
            Planned::Const(Some(text)) => {
                out.push('"');
                out.push_str(&text.replace('\\', "\\\\").replace('"', "\\\""));
                out.push('"');
            }
            _ => return None,
        }
    }
    out.push('}');
    literal::canonical(cx, &out, array, -1).ok()
}

/// The parts of an array of arrays are not of one shape.
pub(super) struct Uneven;

/// The dimensions of an array that is written out; `None` where a part of it is not.
pub(super) fn dimensions(node: &Node) -> Option<Result<Vec<usize>, Uneven>> {
    let Node::Array { items, multidimensional, .. } = node else { return None };
    if !multidimensional {
        return Some(Ok(vec![items.len()]));
    }
    let mut inner: Option<Vec<usize>> = None;
    for item in items {
        match (dimensions(item)?, &inner) {
            (Err(uneven), _) => return Some(Err(uneven)),
            (Ok(own), Some(first)) if own != *first => return Some(Err(Uneven)),
            (Ok(own), _) => inner = Some(own),
        }
    }
    let mut all = vec![items.len()];
    all.extend(inner?);
    Some(Ok(all))
}
