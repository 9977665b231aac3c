//! CREATE POLICY and ALTER POLICY.

use crate::catalog::{Address, Expr, Ident, Kind, Object, Policy, truncate};
use crate::expr::{self, Scope, Use};
use crate::sql::ast::{self, AlterPolicy, CreatePolicy, PolicyCommand};

use super::cx::Cx;
use super::role::PUBLIC;
use super::{Lock, Reject};

/// CREATE POLICY.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreatePolicy) -> Result<(), Reject> {
    let refuse = |message: &str| Err(Reject::new("42601", message));
    if matches!(stmt.command, PolicyCommand::Select | PolicyCommand::Delete) && stmt.check.is_some() {
        return refuse("WITH CHECK cannot be applied to SELECT or DELETE");
    }
    if stmt.command == PolicyCommand::Insert && stmt.using.is_some() {
        return refuse("only WITH CHECK expression allowed for INSERT");
    }
    let roles = roles(cx, &stmt.roles)?;
    let table = table(cx, &stmt.relation)?;
    let using = condition(cx, stmt.using.as_ref(), &table)?;
    let check = condition(cx, stmt.check.as_ref(), &table)?;
    let name = truncate(&stmt.name);
    let at = table.child(Kind::Policy, name.clone());
    if cx.catalog.contains(&at) {
        return Err(taken(&name, &table));
    }
    let command = match stmt.command {
        PolicyCommand::All => "ALL",
        PolicyCommand::Select => "SELECT",
        PolicyCommand::Insert => "INSERT",
        PolicyCommand::Update => "UPDATE",
        PolicyCommand::Delete => "DELETE",
    };
    cx.create(at, Policy { permissive: stmt.permissive, command: command.into(), roles, using, check });
    Ok(())
}

/// ALTER POLICY: what is not said stays.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterPolicy) -> Result<(), Reject> {
    let new_roles = (!stmt.roles.is_empty()).then(|| roles(cx, &stmt.roles)).transpose()?;
    let table = table(cx, &stmt.relation)?;
    let using = condition(cx, stmt.using.as_ref(), &table)?;
    let check = condition(cx, stmt.check.as_ref(), &table)?;
    let name = truncate(&stmt.name);
    let at = table.child(Kind::Policy, name.clone());
    let Some(Object::Policy(old)) = cx.get(&at).map(|o| &**o) else { return Err(missing(&name, &table)) };
    let mut policy = old.clone();
    if matches!(&*policy.command, "SELECT" | "DELETE") && check.is_some() {
        return Err(Reject::new("42601", "only USING expression allowed for SELECT, DELETE"));
    }
    if policy.command == "INSERT" && using.is_some() {
        return Err(Reject::new("42601", "only WITH CHECK expression allowed for INSERT"));
    }
    if let Some(roles) = new_roles {
        policy.roles = roles;
    }
    policy.using = using.or(policy.using);
    policy.check = check.or(policy.check);
    cx.alter(&at, policy);
    Ok(())
}

/// RENAME of a policy.
pub(super) fn rename(cx: &mut Cx<'_>, stmt: &ast::Rename, to: &Ident) -> Result<(), Reject> {
    let table = table(cx, &stmt.object.name)?;
    let Some(from) = stmt.object.part.as_ref().map(|n| truncate(n)) else { return Ok(()) };
    let new = table.child(Kind::Policy, to.clone());
    if cx.catalog.contains(&new) {
        return Err(taken(to, &table));
    }
    let old = table.child(Kind::Policy, from.clone());
    if !cx.catalog.contains(&old) {
        return Err(missing(&from, &table));
    }
    cx.rename(&old, &new);
    Ok(())
}

fn taken(name: &Ident, table: &Address) -> Reject {
    Reject::new("42710", format!("policy \"{name}\" for table \"{}\" already exists", table.name()))
}

fn missing(name: &Ident, table: &Address) -> Reject {
    Reject::new("42704", format!("policy \"{name}\" for table \"{}\" does not exist", table.name()))
}

/// `policy_role_list_to_array`: PUBLIC makes all others idle.
fn roles(cx: &mut Cx<'_>, written: &[Ident]) -> Result<Vec<Ident>, Reject> {
    let roles = cx.session.roles(written)?;
    if roles.iter().any(|r| r == PUBLIC) {
        if roles.len() > 1 {
            cx.notice("ignoring specified roles other than PUBLIC", None);
        }
        return Ok(vec![PUBLIC.into()]);
    }
    Ok(roles)
}

/// `RangeVarCallbackForPolicy`: policies are for tables alone.
fn table(cx: &mut Cx<'_>, name: &ast::Name) -> Result<Address, Reject> {
    let table = cx.relation(name)?;
    if table.kind != Kind::Table {
        return Err(Reject::new("42809", format!("\"{}\" is not a table", name.name())));
    }
    cx.lock(&table, Lock::AccessExclusive);
    Ok(table)
}

fn condition(cx: &Cx<'_>, written: Option<&ast::Expr>, table: &Address) -> Result<Option<Expr>, Reject> {
    let Some(written) = written else { return Ok(None) };
    let scope = Scope {
        catalog: &cx.catalog,
        session: &cx.session,
        source: &cx.statement.source,
        columns: cx.columns_in_scope(table),
        value: None,
    };
    expr::resolve(written, &Use::Policy, &scope).map(Some)
}
