//! Volatile functions in expressions that could not be resolved.

use crate::catalog::{Object, Volatility};
use crate::sql::ast::{Expr, ExprNode};

use super::cx::Cx;

/// Whether an expression that could not be resolved calls a function that is volatile, as far as names tell.
pub(crate) fn calls_volatile(cx: &Cx<'_>, expr: &Expr) -> bool {
    if let ExprNode::Call(call) = &expr.node {
        let name = &**call.name.name();
        let own = cx.routines(&call.name);
        let volatile = match own.first().and_then(|at| cx.get(at)).map(|o| &**o) {
            Some(Object::Function(f)) => f.volatility == Volatility::Volatile,
            _ => {
                matches!(
                    name,
                    "random"
                        | "random_normal"
                        | "clock_timestamp"
                        | "timeofday"
                        | "gen_random_uuid"
                        | "uuidv4"
                        | "uuidv7"
                        | "nextval"
                        | "currval"
                        | "lastval"
                        | "setval"
                        | "gen_random_bytes"
                        | "gen_salt"
                        | "txid_current"
                ) || name.starts_with("uuid_generate_")
            }
        };
        if volatile {
            return true;
        }
    }
    let mut found = false;
    super::walk::children(expr, &mut |child| found |= calls_volatile(cx, child));
    found
}
