//! Roles, privileges and row security, as they were written.

use super::{Behavior, Expr, Grant, Name, Option_, Set};
use crate::catalog::Ident;

/// CREATE POLICY.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePolicy {
    pub name: Ident,
    pub relation: Name,
    /// AS PERMISSIVE, which is the default.
    pub permissive: bool,
    pub command: PolicyCommand,
    /// TO; `public` where nothing was said.
    pub roles: Vec<Ident>,
    pub using: Option<Expr>,
    pub check: Option<Expr>,
}

/// What a policy is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum PolicyCommand {
    #[default]
    All,
    Select,
    Insert,
    Update,
    Delete,
}

/// ALTER POLICY: what is not said stays.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterPolicy {
    pub name: Ident,
    pub relation: Name,
    pub roles: Vec<Ident>,
    pub using: Option<Expr>,
    pub check: Option<Expr>,
}

/// ALTER DEFAULT PRIVILEGES.
#[derive(Debug, Clone, PartialEq)]
pub struct DefaultPrivileges {
    /// IN SCHEMA.
    pub schemas: Vec<Ident>,
    /// FOR ROLE.
    pub roles: Vec<Ident>,
    /// GRANT or REVOKE; its objects are empty.
    pub action: Grant,
}

/// GRANT and REVOKE of roles.
#[derive(Debug, Clone, PartialEq)]
pub struct GrantRole {
    pub grant: bool,
    pub roles: Vec<Ident>,
    pub grantees: Vec<Ident>,
    /// `admin`, `inherit`, `set`: Boolean.
    pub options: Vec<Option_>,
    /// GRANTED BY.
    pub grantor: Option<Ident>,
    pub behavior: Behavior,
}

/// CREATE ROLE, CREATE USER, CREATE GROUP.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRole {
    pub name: Ident,
    /// CREATE USER, which may log in.
    pub user: bool,
    /// By PostgreSQL's own names: `superuser`, `canlogin`, `password`, `addroleto` …
    pub options: Vec<Option_>,
}

/// ALTER ROLE … WITH, and ALTER GROUP … ADD / DROP USER.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterRole {
    pub name: Ident,
    pub options: Vec<Option_>,
    /// Members are taken away, not added.
    pub drop_members: bool,
}

/// ALTER ROLE … SET, ALTER DATABASE … SET.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterSetting {
    /// `None` for ALL roles, or where a database is meant.
    pub role: Option<Ident>,
    pub database: Option<Ident>,
    pub set: Set,
}
