//! Row security policies in the form of `pg_dump`.

use std::fmt::Write as _;

use crate::catalog::{Address, Expr, Ident, Policy, quote_ident};
use crate::expr;

/// `CREATE POLICY … ON … [AS RESTRICTIVE] [FOR …] [TO …] [USING (…)] [WITH CHECK (…)]`.
pub(crate) fn create_policy(at: &Address, policy: &Policy) -> String {
    let parts = at.path.parts();
    let table = parts[..parts.len() - 1].iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    let mut out = format!("CREATE POLICY {} ON {table}", quote_ident(at.name()));
    if !policy.permissive {
        out.push_str(" AS RESTRICTIVE");
    }
    if policy.command != "ALL" {
        let _ = write!(out, " FOR {}", policy.command);
    }
    if policy.roles != ["public"] {
        let _ = write!(out, " TO {}", roles(&policy.roles));
    }
    out.push_str(&conditions(policy.using.as_ref(), policy.check.as_ref()));
    out
}

/// The roles that a policy is for.
pub(crate) fn roles(roles: &[Ident]) -> String {
    let word = |r: &Ident| if r == "public" { "PUBLIC".to_owned() } else { quote_ident(r) };
    roles.iter().map(word).collect::<Vec<_>>().join(", ")
}

/// ` USING (…) WITH CHECK (…)`, as far as they are given.
pub(crate) fn conditions(using: Option<&Expr>, check: Option<&Expr>) -> String {
    let mut out = String::new();
    if let Some(using) = using {
        let _ = write!(out, " USING ({})", expr::print(using));
    }
    if let Some(check) = check {
        let _ = write!(out, " WITH CHECK ({})", expr::print(check));
    }
    out
}
