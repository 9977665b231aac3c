//! Roles, privileges and row security.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, behavior, def_elems, ident, role, roles};
use crate::sql::ast::{
    AlterPolicy, AlterRole, AlterSetting, CreatePolicy, CreateRole, DefaultPrivileges, GrantRole, PolicyCommand, Set,
    SetValue, Stmt,
};

impl Lower<'_> {
    /// The statements of this file; `None` for others.
    pub(super) fn privilege(&self, node: &N) -> Option<Stmt> {
        Some(match node {
            N::CreatePolicyStmt(s) => Stmt::CreatePolicy(Box::new(CreatePolicy {
                name: s.policy_name.as_str().into(),
                relation: self.range_name(s.table.as_ref()),
                permissive: s.permissive,
                command: match s.cmd_name.as_str() {
                    "select" => PolicyCommand::Select,
                    "insert" => PolicyCommand::Insert,
                    "update" => PolicyCommand::Update,
                    "delete" => PolicyCommand::Delete,
                    _ => PolicyCommand::All,
                },
                roles: roles(&s.roles),
                using: self.opt(s.qual.as_deref()),
                check: self.opt(s.with_check.as_deref()),
            })),
            N::AlterPolicyStmt(s) => Stmt::AlterPolicy(Box::new(AlterPolicy {
                name: s.policy_name.as_str().into(),
                relation: self.range_name(s.table.as_ref()),
                roles: roles(&s.roles),
                using: self.opt(s.qual.as_deref()),
                check: self.opt(s.with_check.as_deref()),
            })),
            N::AlterDefaultPrivilegesStmt(s) => {
                let list = |name: &str| {
                    def_elems(&s.options).find(|d| d.defname == name).and_then(|d| match &d.arg.as_deref()?.node {
                        Some(N::List(l)) => Some(l.items.as_slice()),
                        _ => None,
                    })
                };
                let default = pb::GrantStmt::default();
                Stmt::DefaultPrivileges(DefaultPrivileges {
                    schemas: list("schemas").map(super::idents).unwrap_or_default(),
                    roles: list("roles").map(roles).unwrap_or_default(),
                    action: self.grant(s.action.as_ref().unwrap_or(&default)),
                })
            }
            N::GrantRoleStmt(s) => Stmt::GrantRole(GrantRole {
                grant: s.is_grant,
                roles: s
                    .granted_roles
                    .iter()
                    .filter_map(|n| match &n.node {
                        Some(N::AccessPriv(p)) => Some(p.priv_name.as_str().into()),
                        _ => None,
                    })
                    .collect(),
                grantees: roles(&s.grantee_roles),
                options: self.options(&s.opt),
                grantor: s.grantor.as_ref().map(|r| role(Some(r))),
                behavior: behavior(s.behavior()),
            }),
            N::CreateRoleStmt(s) => Stmt::CreateRole(CreateRole {
                name: s.role.as_str().into(),
                user: s.stmt_type() == pb::RoleStmtType::RolestmtUser,
                options: self.options(&s.options),
            }),
            N::AlterRoleStmt(s) => Stmt::AlterRole(AlterRole {
                name: role(s.role.as_ref()),
                options: self.options(&s.options),
                drop_members: s.action < 0,
            }),
            N::AlterRoleSetStmt(s) => Stmt::AlterSetting(AlterSetting {
                role: s.role.as_ref().map(|r| role(Some(r))),
                database: ident(&s.database),
                set: self.opt_set(s.setstmt.as_ref()),
            }),
            N::AlterDatabaseSetStmt(s) => Stmt::AlterSetting(AlterSetting {
                role: None,
                database: ident(&s.dbname),
                set: self.opt_set(s.setstmt.as_ref()),
            }),
            _ => return None,
        })
    }

    fn opt_set(&self, s: Option<&pb::VariableSetStmt>) -> Set {
        s.map_or_else(|| Set { name: String::new(), value: SetValue::Default, local: false }, |s| self.set(s))
    }
}
