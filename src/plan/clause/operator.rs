//! Operators, operator families and operator classes.

use std::fmt::Write as _;

use super::name_with_method;
use crate::catalog::{Address, Member, Operator, OperatorClass, Type, quote_ident};

/// An operator as another names it: `OPERATOR(public.=)`.
pub(crate) fn operator_reference(at: &Address) -> String {
    let parts = at.path.parts();
    format!("OPERATOR({}.{})", quote_ident(&parts[0]), parts[1])
}

/// A function as an operator names it, without its arguments.
pub(crate) fn function_reference(at: &Address) -> String {
    let parts = at.path.parts();
    let name = quote_ident(&parts[1]);
    if parts[0] == "pg_catalog" { name } else { format!("{}.{name}", quote_ident(&parts[0])) }
}

/// CREATE OPERATOR.
pub(crate) fn create_operator(at: &Address, o: &Operator) -> String {
    let mut items = Vec::new();
    let mut say = |word: &str, value: Option<String>| items.extend(value.map(|v| format!("{word} = {v}")));
    say("FUNCTION", o.function.as_ref().map(function_reference));
    say("LEFTARG", o.left.as_ref().map(Type::sql_unmodified));
    say("RIGHTARG", o.right.as_ref().map(Type::sql_unmodified));
    say("COMMUTATOR", o.commutator.as_ref().map(operator_reference));
    say("NEGATOR", o.negator.as_ref().map(operator_reference));
    items.extend(o.merges.then(|| "MERGES".to_owned()));
    items.extend(o.hashes.then(|| "HASHES".to_owned()));
    let mut say = |word: &str, value: Option<String>| items.extend(value.map(|v| format!("{word} = {v}")));
    say("RESTRICT", o.restrict.as_ref().map(function_reference));
    say("JOIN", o.join.as_ref().map(function_reference));
    let parts = at.path.parts();
    format!("CREATE OPERATOR {}.{} (\n    {}\n)", quote_ident(&parts[0]), parts[1], items.join(",\n    "))
}

/// A member of a class or a family: `OPERATOR 1 public.<(integer,integer)`.
pub(crate) fn member(m: &Member) -> String {
    let parts = m.target.path.parts();
    let schema = if parts[0] == "pg_catalog" { String::new() } else { format!("{}.", quote_ident(&parts[0])) };
    if m.is_function() {
        let name = quote_ident(&parts[1]);
        return format!("FUNCTION {} ({}, {}) {schema}{name}{}", m.number, m.left.sql(), m.right.sql(), parts[2]);
    }
    let mut out = format!("OPERATOR {} {schema}{}{}", m.number, parts[1], parts[2]);
    if let Some(family) = &m.order_by {
        let _ = write!(out, " FOR ORDER BY {}", family.sql_name());
    }
    out
}

/// A member as ALTER OPERATOR FAMILY … DROP names it.
pub(crate) fn member_number(m: &Member) -> String {
    let what = if m.is_function() { "FUNCTION" } else { "OPERATOR" };
    format!("{what} {} ({}, {})", m.number, m.left.sql(), m.right.sql())
}

/// CREATE OPERATOR CLASS.
pub(crate) fn create_operator_class(at: &Address, class: &OperatorClass) -> String {
    let mut items: Vec<String> = class.storage.iter().map(|t| format!("STORAGE {}", t.sql())).collect();
    items.extend(class.members.sorted().into_iter().map(member));
    if items.is_empty() {
        // The grammar asks for something; this says nothing.
        items.push(format!("STORAGE {}", class.input.sql()));
    }
    let method = at.method().map(|m| quote_ident(m)).unwrap_or_default();
    let family = &class.family;
    format!(
        "CREATE OPERATOR CLASS {}\n    {}FOR TYPE {} USING {method} FAMILY {} AS\n    {}",
        at.sql_name(),
        if class.default { "DEFAULT " } else { "" },
        class.input.sql(),
        family.sql_name(),
        items.join(" ,\n    ")
    )
}

/// The members of a family that belong to no class, added to it.
pub(crate) fn add_members(at: &Address, members: &[&Member]) -> String {
    let items: Vec<String> = members.iter().map(|m| member(m)).collect();
    format!("ALTER OPERATOR FAMILY {} ADD\n    {}", name_with_method(at), items.join(" ,\n    "))
}
