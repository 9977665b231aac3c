//! What a role may do that the history made, and that is no superuser: owners and privileges, asked before a statement
//! runs, as the server asks while it looks up what the statement names.
//!
//! A refusal needs certainty: that the role is no superuser, who owns the object, and of whom the role is a member.

use crate::catalog::acl::{Holder, Rights, initial_acl};
use crate::catalog::{Address, Ident, Kind, Object, Path, RoutineKind, Version};
use crate::replay::cx::Cx;
use crate::replay::{Reject, comment, foreign};
use crate::sql::ast::{
    AlterAction, AlterTable, DataKind, Name, ObjectClass, ObjectName, Query, QueryBody, Stmt, TableExpr,
};

use super::statement::ADMIN_OPTION_COUNTS;
use super::{DATABASE_OWNER, PUBLIC, denied};

/// MAINTAIN came with 17: before it, only owners could run what it is for.
const MAINTAIN: Version = Version(17);

/// The predefined roles that need no grant, with what they may do with schemas and with relations.
const PREDEFINED: &[(&str, &str, &str)] =
    &[("pg_read_all_data", "U", "r"), ("pg_write_all_data", "U", "awd"), ("pg_maintain", "", "m")];

fn relation_of_rows(kind: Kind) -> bool {
    matches!(kind, Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable)
}

/// How a message names an object that is not the role's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// By its name alone, and routines of all kinds as functions.
    Bare,
    /// As the statement wrote it.
    Written,
}

/// Refuses what the current user certainly may not do.
pub(in crate::replay) fn check(cx: &Cx<'_>, stmt: &Stmt) -> Result<(), Reject> {
    if cx.session.is_superuser(&cx.session.user) != Some(false) {
        return Ok(());
    }
    superusers_only(cx, stmt)?;
    match stmt {
        Stmt::Drop(s) => s.objects.iter().try_for_each(|o| cx.may_drop(o)),
        Stmt::Comment(s) => cx.must_own_named(&s.object, Shown::Written),
        Stmt::SecurityLabel(s) => cx.must_own_named(&s.object, Shown::Written),
        Stmt::Rename(s) => {
            cx.must_own_named(&s.object, Shown::Bare)?;
            let Some(at) = cx.named(&s.object) else { return Ok(()) };
            // A part's new name is no name in the schema.
            if at.path.parts().len() == 2 || at.kind == Kind::Function { cx.may_create_beside(&at) } else { Ok(()) }
        }
        Stmt::SetSchema(s) => {
            cx.must_own_named(&s.object, Shown::Bare)?;
            cx.may_create_in(&s.schema, &cx.session.user)
        }
        Stmt::SetOwner(s) => {
            let Some(at) = cx.named(&s.object) else { return Ok(()) };
            let role = cx.session.role(&s.role)?;
            if at.kind.is_aspect() || cx.owner_known(&at).as_ref() == Some(&role) {
                return Ok(());
            }
            if at.kind == Kind::ForeignDataWrapper {
                return may_own(cx, &at, &role);
            }
            cx.must_own(&at, &s.object, Shown::Bare)?;
            cx.may_hand_to(&at, &role)
        }
        Stmt::AlterTable(s) => alter_table(cx, s),
        Stmt::CreateTable(s) => {
            cx.may_create_named(&s.name)?;
            match &s.foreign {
                Some((server, _)) => cx.must_hold(&Address::top(Kind::ForeignServer, server.clone()), "U"),
                None => Ok(()),
            }
        }
        Stmt::CreateTableAs(s) => cx.may_create_named(&s.target.name),
        Stmt::CreateSequence(s) => cx.may_create_named(&s.name),
        Stmt::CreateView(s) => {
            cx.may_create_named(&s.name)?;
            let existing = cx.find_relation(&s.name).map(|(at, _)| at).filter(|_| s.replace);
            existing.map_or(Ok(()), |at| cx.must_own_relation(&at))
        }
        Stmt::CreateEnum(s) => cx.may_create_named(&s.name),
        Stmt::CreateDomain(s) => cx.may_create_named(&s.name),
        Stmt::CreateCompositeType(s) => cx.may_create_named(&s.name),
        Stmt::CreateFunction(s) => cx.may_create_named(&s.name),
        Stmt::CreateConversion(s) => cx.may_create_named(&s.name),
        Stmt::CreateIndex(s) => {
            let Some((at, _)) = cx.find_relation(&s.relation.name) else { return Ok(()) };
            cx.must_own_relation(&at)?;
            cx.may_create_beside(&at)
        }
        Stmt::CreateStatistics(s) => match s.from.as_slice() {
            [TableExpr::Relation(from)] => cx.must_own_by_name(&from.name),
            _ => Ok(()),
        },
        Stmt::AlterStatistics(s) => cx.must_own_named(&object(ObjectClass::Statistics, &s.name), Shown::Written),
        Stmt::AlterTextSearchConfiguration(s) => {
            cx.must_own_named(&object(ObjectClass::TextSearchConfiguration, &s.name), Shown::Written)
        }
        Stmt::AlterDefinition(s) => cx.must_own_named(&s.object, Shown::Written),
        Stmt::DependsOnExtension(s) => cx.must_own_named(&s.object, Shown::Written),
        Stmt::AlterPublication(s) => top(cx, ObjectClass::Publication, &s.name),
        Stmt::AlterSubscription(s) => top(cx, ObjectClass::Subscription, &s.name),
        Stmt::AlterEventTrigger(s) => top(cx, ObjectClass::EventTrigger, &s.name),
        Stmt::ForeignServer(s) if s.alter => top(cx, ObjectClass::ForeignServer, &s.name),
        Stmt::ForeignServer(s) => match &s.wrapper {
            Some(wrapper) => cx.must_hold(&Address::top(Kind::ForeignDataWrapper, wrapper.clone()), "U"),
            None => Ok(()),
        },
        Stmt::UserMapping(s) => cx.may_map(&s.user, &s.server),
        Stmt::ImportForeignSchema(s) => cx.must_hold(&Address::top(Kind::ForeignServer, s.server.clone()), "U"),
        Stmt::Reindex(s) if s.what == "SCHEMA" && !cx.maintains_all() => match &s.name {
            Some(name) => cx.must_own_named(&object(ObjectClass::Schema, name), Shown::Written),
            None => Ok(()),
        },
        Stmt::CreateRule(s) => cx.must_own_by_name(&s.relation),
        Stmt::CreatePolicy(s) => cx.must_own_by_name(&s.relation),
        Stmt::AlterPolicy(s) => cx.must_own_by_name(&s.relation),
        Stmt::CreateTrigger(s) => cx.must_hold_by_name(&s.relation.name, "t"),
        Stmt::AlterSequence(s) => cx.must_own_by_name(&s.name),
        Stmt::AlterFunction(s) => cx.must_own_named(&s.function, Shown::Written),
        Stmt::AlterEnum(s) => cx.must_own_type(&s.name),
        Stmt::AlterDomain(s) => cx.must_own_type(&s.name),
        Stmt::RefreshMaterializedView(s) => cx.may_maintain(&s.name),
        Stmt::Cluster(s) => s.relation.as_ref().map_or(Ok(()), |name| cx.may_maintain(name)),
        Stmt::Truncate(s) => s.relations.iter().try_for_each(|r| cx.must_hold_by_name(&r.name, "D")),
        Stmt::Query(q) => cx.may_read(q),
        Stmt::Data(s) => {
            let needed = match s.kind {
                DataKind::Insert => "a",
                DataKind::Update => "w",
                DataKind::Delete => "d",
                DataKind::Merge => return Ok(()),
            };
            if s.with.is_none() {
                cx.must_hold_by_name(&s.target.name, needed)?;
            }
            s.source.as_ref().map_or(Ok(()), |q| cx.may_read(q))
        }
        _ => Ok(()),
    }
}

/// What no privilege is for.
fn superusers_only(cx: &Cx<'_>, stmt: &Stmt) -> Result<(), Reject> {
    let refuse = |message: &str| Err(denied(message));
    let hinted = |what: &str, name: &str, hint: &str| {
        Err(denied(format!("permission denied to {what} \"{name}\"")).hint(hint.to_owned()))
    };
    match stmt {
        Stmt::OperatorClass(s) => {
            cx.usable(&s.name)?;
            use crate::sql::ast::OperatorClassAction as Action;
            match s.action {
                Action::CreateClass | Action::CreateFamily if cx.may_create_named(&s.name).is_err() => {
                    cx.may_create_named(&s.name)
                }
                Action::CreateClass => refuse("must be superuser to create an operator class"),
                Action::CreateFamily => refuse("must be superuser to create an operator family"),
                _ => refuse("must be superuser to alter an operator family"),
            }
        }
        Stmt::CreateAccessMethod(s) => {
            hinted("create access method", &s.name, "Must be superuser to create an access method.")
        }
        Stmt::CreateEventTrigger(s) => {
            hinted("create event trigger", &s.name, "Must be superuser to create an event trigger.")
        }
        Stmt::ForeignDataWrapper(s) if s.alter => {
            hinted("alter foreign-data wrapper", &s.name, "Must be superuser to alter a foreign-data wrapper.")
        }
        Stmt::ForeignDataWrapper(s) => {
            hinted("create foreign-data wrapper", &s.name, "Must be superuser to create a foreign-data wrapper.")
        }
        Stmt::CreateSubscription(_) if cx.version() < ADMIN_OPTION_COUNTS => {
            refuse("must be superuser to create subscriptions")
        }
        Stmt::CreateSubscription(_)
            if cx.session.has_privileges_of(&cx.session.user, &"pg_create_subscription".into()) == Some(false) =>
        {
            Err(denied("permission denied to create subscription")
                .detail("Only roles with privileges of the \"pg_create_subscription\" role may create subscriptions."))
        }
        Stmt::ReassignOwned { roles, to } => owned(cx, roles, Some(to)),
        Stmt::DropOwned(s) => owned(cx, &s.roles, None),
        _ => Ok(()),
    }
}

/// Who may drop or give away what roles own.
fn owned(cx: &Cx<'_>, roles: &[Ident], to: Option<&Ident>) -> Result<(), Reject> {
    let session = &cx.session;
    let verb = if to.is_some() { "reassign" } else { "drop" };
    let refused = |detail: String| {
        let refused = denied(format!("permission denied to {verb} objects"));
        if session.version < ADMIN_OPTION_COUNTS { refused } else { refused.detail(detail) }
    };
    for role in roles {
        let role = session.role(role)?;
        if session.has_privileges_of(&session.user, &role) == Some(false) {
            return Err(refused(format!(
                "Only roles with privileges of role \"{role}\" may {verb} objects owned by it."
            )));
        }
    }
    let Some(to) = to else { return Ok(()) };
    let to = session.role(to)?;
    if session.has_privileges_of(&session.user, &to) == Some(false) {
        return Err(refused(format!("Only roles with privileges of role \"{to}\" may reassign objects to it.")));
    }
    Ok(())
}

/// A name as statements give it that say the class.
fn object(class: ObjectClass, name: &Name) -> ObjectName {
    ObjectName { class, name: name.clone(), part: None, args: None }
}

/// ALTER of what has one name in the whole database.
fn top(cx: &Cx<'_>, class: ObjectClass, name: &Ident) -> Result<(), Reject> {
    cx.must_own_named(&object(class, &Name::bare(name.clone())), Shown::Bare)
}

fn alter_table(cx: &Cx<'_>, stmt: &AlterTable) -> Result<(), Reject> {
    cx.usable(&stmt.relation.name)?;
    let Some((at, _)) = cx.find_relation(&stmt.relation.name) else { return Ok(()) };
    cx.must_own_relation(&at)?;
    for command in &stmt.commands {
        match &command.action {
            AlterAction::ChangeOwner { role, .. } => {
                let role = cx.session.role(role)?;
                if at.kind != Kind::Index && cx.owner_known(&at).as_ref() != Some(&role) {
                    cx.may_hand_to(&at, &role)?;
                }
            }
            AlterAction::AttachPartition { partition, .. } if at.kind != Kind::Index => {
                cx.must_own_by_name(partition)?;
            }
            _ => {}
        }
    }
    Ok(())
}

impl Cx<'_> {
    /// Who owns an object, where that is recorded.
    fn owner_known(&self, at: &Address) -> Option<Ident> {
        let whole = self.whole(at);
        match self.get(&whole.aspect(Kind::Owner)).map(|o| &**o) {
            Some(Object::Owner(owner)) => Some(owner.role.clone()),
            _ => None,
        }
    }

    /// What has the owner that an object goes by.
    fn whole(&self, at: &Address) -> Address {
        let owned = crate::catalog::acl::has_owner(at.kind);
        match at.kind {
            Kind::Index => match self.get(at).map(|o| &**o) {
                Some(Object::Index(index)) => index.table.clone(),
                _ => at.clone(),
            },
            Kind::MultirangeType => match self.get(at).map(|o| &**o) {
                Some(Object::MultirangeType(m)) => m.range.clone(),
                _ => at.clone(),
            },
            Kind::DomainCheck => {
                let parts = at.path.parts();
                self.type_at(&parts[0], &parts[1]).unwrap_or_else(|| at.clone())
            }
            _ if owned => at.clone(),
            _ => self.relation_of(at).unwrap_or_else(|| at.clone()),
        }
    }

    /// `object_ownercheck`: whether a role owns an object.
    fn owns(&self, role: &Ident, at: &Address) -> Option<bool> {
        let owner = self.owner_known(at)?;
        self.session.has_privileges_of(role, &owner)
    }

    /// The privileges on an object that a role certainly cannot use, of those asked for.
    pub(in crate::replay) fn lacking(&self, role: &Ident, at: &Address, asked: Rights) -> Rights {
        if self.session.is_superuser(role) != Some(false) || !self.session.access {
            return Rights::NONE;
        }
        let Some(owner) = self.owner_known(at) else { return Rights::NONE };
        let acl = match self.get(&at.aspect(Kind::Privileges)).map(|o| &**o) {
            Some(Object::Privileges(p)) => p.acl.clone(),
            _ => initial_acl(at, self.version()),
        };
        let mut lacking = asked;
        for item in &acl.0 {
            let counts = match &item.grantee {
                Holder::Public => Some(true),
                Holder::Owner => self.session.has_privileges_of(role, &owner),
                Holder::Role(holder) => self.session.has_privileges_of(role, holder),
            };
            if counts != Some(false) {
                lacking = lacking.without(item.held);
            }
        }
        for (holder, of_schemas, of_relations) in PREDEFINED {
            let may = if at.kind == Kind::Schema { of_schemas } else { of_relations };
            let applies = at.kind == Kind::Schema || at.kind == Kind::Sequence || relation_of_rows(at.kind);
            if applies && self.session.has_privileges_of(role, &Ident::new_static(holder)) != Some(false) {
                lacking = lacking.without(Rights::of(may));
            }
        }
        lacking
    }

    /// The object of a statement, where it is there and known.
    fn named(&self, object: &ObjectName) -> Option<Address> {
        comment::subject(self, object).ok()
    }

    fn must_own_named(&self, object: &ObjectName, shown: Shown) -> Result<(), Reject> {
        if matches!(object.class, ObjectClass::Cast | ObjectClass::Role) {
            return Ok(());
        }
        let relation_first = matches!(
            object.class,
            ObjectClass::Column
                | ObjectClass::TableConstraint
                | ObjectClass::Trigger
                | ObjectClass::Policy
                | ObjectClass::Rule
                | ObjectClass::Attribute
        );
        if relation_first && shown == Shown::Bare {
            return self.must_own_by_name(&object.name);
        }
        self.usable(&object.name)?;
        self.named(object).map_or(Ok(()), |at| self.must_own(&at, object, shown))
    }

    /// `must be owner of …` (42501).
    fn must_own(&self, at: &Address, object: &ObjectName, shown: Shown) -> Result<(), Reject> {
        if self.owns(&self.session.user, at) != Some(false) {
            return Ok(());
        }
        let name = match shown {
            Shown::Written => object.name.to_string(),
            Shown::Bare => self.bare_name(at),
        };
        let what = match at.kind {
            kind if kind.is_relation() && kind != Kind::CompositeType => return self.must_own_relation(at),
            Kind::Column | Kind::Trigger | Kind::Policy | Kind::Rule => {
                return Err(denied(format!("must be owner of relation {}", at.path.parts()[1])));
            }
            Kind::DomainCheck => format!("type {}", self.type_text_at(&self.whole(at))),
            kind if kind.is_constraint() => {
                return Err(denied(format!("must be owner of relation {}", at.path.parts()[1])));
            }
            Kind::Function => {
                let word = match self.routine_kind(at) {
                    _ if shown == Shown::Bare => "function",
                    _ if object.class == ObjectClass::Routine => "routine",
                    Some(RoutineKind::Procedure) => "procedure",
                    Some(RoutineKind::Aggregate) if object.class == ObjectClass::Aggregate => "aggregate",
                    _ => "function",
                };
                format!("{word} {name}")
            }
            kind if kind.is_type() || kind.is_own_type() => format!("type {}", self.type_text_at(at)),
            Kind::ForeignServer => format!("foreign server {name}"),
            kind => format!("{} {name}", kind.label()),
        };
        Err(denied(format!("must be owner of {what}")))
    }

    fn bare_name(&self, at: &Address) -> String {
        match at.kind {
            Kind::Function | Kind::Operator => at.path.parts()[1].to_string(),
            _ => at.name().to_string(),
        }
    }

    /// `RangeVarCallbackOwnsRelation`.
    fn must_own_relation(&self, at: &Address) -> Result<(), Reject> {
        if self.owns(&self.session.user, at) != Some(false) {
            return Ok(());
        }
        Err(denied(format!("must be owner of {} {}", relation_word(at.kind), at.path.parts()[1])))
    }

    fn must_own_by_name(&self, name: &Name) -> Result<(), Reject> {
        self.usable(name)?;
        self.find_relation(name).map_or(Ok(()), |(at, _)| self.must_own_relation(&at))
    }

    fn must_own_type(&self, name: &Name) -> Result<(), Reject> {
        self.usable(name)?;
        let Some(at) = self.find_type(name) else { return Ok(()) };
        if self.owns(&self.session.user, &at) != Some(false) {
            return Ok(());
        }
        Err(denied(format!("must be owner of type {}", self.type_text_at(&at))))
    }

    /// The owner of an object's schema may drop it, too.
    fn may_drop(&self, object: &ObjectName) -> Result<(), Reject> {
        if let (ObjectClass::UserMapping, Some(server)) = (object.class, &object.part) {
            let user = self.session.role(object.name.name()).unwrap_or_else(|_| object.name.name().clone());
            let there = self.catalog.contains(&foreign::mapping_at(server, &user));
            return if there { self.may_map(object.name.name(), server) } else { Ok(()) };
        }
        if matches!(object.class, ObjectClass::Cast | ObjectClass::Role) {
            return Ok(());
        }
        self.usable(&object.name)?;
        let Some(at) = self.named(object) else { return Ok(()) };
        let schema = at.schema().map(|s| Address::top(Kind::Schema, s.clone()));
        if schema.is_some_and(|s| self.owns(&self.session.user, &s) != Some(false)) {
            return Ok(());
        }
        self.must_own(&at, object, Shown::Written)
    }

    /// `user_mapping_ddl_aclcheck`: the owner of a server maps everyone, others themselves.
    fn may_map(&self, user: &Ident, server: &Ident) -> Result<(), Reject> {
        let at = Address::top(Kind::ForeignServer, server.clone());
        if self.owns(&self.session.user, &at) != Some(false) {
            return Ok(());
        }
        if *user != *PUBLIC && self.session.role(user)? == self.session.user {
            return self.must_hold(&at, "U");
        }
        Err(denied(format!("must be owner of foreign server {server}")))
    }

    /// `check_can_set_role`, and that the new owner may create in the object's schema.
    fn may_hand_to(&self, at: &Address, role: &Ident) -> Result<(), Reject> {
        may_become_owner(self, role)?;
        match at.schema() {
            Some(schema) => self.may_create_in(schema, role),
            None => Ok(()),
        }
    }

    fn may_create_beside(&self, at: &Address) -> Result<(), Reject> {
        at.schema().map_or(Ok(()), |schema| self.may_create_in(schema, &self.session.user))
    }

    fn may_create_named(&self, name: &Name) -> Result<(), Reject> {
        match self.creation_schema(name) {
            Ok(schema) => self.may_create_in(&schema, &self.session.user),
            Err(_) => Ok(()),
        }
    }

    /// `permission denied for schema …` (42501).
    fn may_create_in(&self, schema: &Ident, role: &Ident) -> Result<(), Reject> {
        self.must_hold_in(schema, role, "C")
    }

    fn must_hold_in(&self, schema: &Ident, role: &Ident, right: &str) -> Result<(), Reject> {
        let at = Address::new(Kind::Schema, Path::new([schema.clone()]));
        if !self.catalog.contains(&at) || self.lacking(role, &at, Rights::of(right)).is_empty() {
            return Ok(());
        }
        Err(denied(format!("permission denied for schema {schema}")))
    }

    /// A name with a schema needs USAGE on that.
    fn usable(&self, name: &Name) -> Result<(), Reject> {
        name.schema().map_or(Ok(()), |schema| self.must_hold_in(schema, &self.session.user, "U"))
    }

    /// Whether a name without a schema may be looked for in a schema.
    pub(in crate::replay) fn may_look_in(&self, schema: &str) -> bool {
        let at = Address::top(Kind::Schema, schema);
        self.lacking(&self.session.user, &at, Rights::of("U")).is_empty()
    }

    fn must_hold_by_name(&self, name: &Name, right: &str) -> Result<(), Reject> {
        self.usable(name)?;
        self.find_relation(name).map_or(Ok(()), |(at, _)| self.must_hold(&at, right))
    }

    /// `permission denied for table …` (42501), where neither the relation nor any of its columns was granted.
    fn must_hold(&self, at: &Address, right: &str) -> Result<(), Reject> {
        let asked = Rights::of(right);
        let user = &self.session.user;
        if self.lacking(user, at, asked).is_empty() {
            return Ok(());
        }
        let granted = self.catalog.children(at).filter(|(a, _)| a.kind == Kind::Column).any(|(a, _)| {
            let acl = match self.get(&a.aspect(Kind::Privileges)).map(|o| &**o) {
                Some(Object::Privileges(p)) => p.acl.clone(),
                _ => return false,
            };
            acl.0.iter().any(|item| !item.held.common(asked).is_empty())
        });
        if granted {
            return Ok(());
        }
        Err(no_privilege(self, at))
    }

    /// Whether the user may have what `pg_maintain` gives.
    fn maintains_all(&self) -> bool {
        let maintainer = Ident::new_static("pg_maintain");
        self.version() >= MAINTAIN && self.session.has_privileges_of(&self.session.user, &maintainer) != Some(false)
    }

    fn may_maintain(&self, name: &Name) -> Result<(), Reject> {
        self.usable(name)?;
        let Some((at, _)) = self.find_relation(name) else { return Ok(()) };
        if self.version() < MAINTAIN { self.must_own_relation(&at) } else { self.must_hold(&at, "m") }
    }

    /// SELECT on the relations that a query names; what stands behind WITH may be named like one.
    fn may_read(&self, query: &Query) -> Result<(), Reject> {
        if query.with.is_some() {
            return Ok(());
        }
        match &query.body {
            QueryBody::Select(select) => select.from.iter().try_for_each(|f| self.may_read_from(f)),
            QueryBody::SetOp { left, right, .. } => {
                self.may_read(left)?;
                self.may_read(right)
            }
            QueryBody::Values(_) => Ok(()),
        }
    }

    fn may_read_from(&self, from: &TableExpr) -> Result<(), Reject> {
        match from {
            TableExpr::Relation(relation) => self.must_hold_by_name(&relation.name, "r"),
            TableExpr::Subquery { query, .. } => self.may_read(query),
            TableExpr::Join(join) => {
                self.may_read_from(&join.left)?;
                self.may_read_from(&join.right)
            }
            TableExpr::Sample { table, .. } => self.may_read_from(table),
            TableExpr::Function(_) | TableExpr::XmlTable(_) | TableExpr::JsonTable(_) => Ok(()),
        }
    }
}

/// `permission denied for …` (42501).
pub(in crate::replay) fn no_privilege(cx: &Cx<'_>, at: &Address) -> Reject {
    let (word, name) = match at.kind {
        Kind::Function => {
            let procedure = cx.routine_kind(at) == Some(RoutineKind::Procedure);
            (if procedure { "procedure" } else { "function" }, at.path.parts()[1].to_string())
        }
        // Its message names the relation.
        Kind::Column => match cx.relation_of(at) {
            Some(relation) => return no_privilege(cx, &relation),
            None => ("column", at.name().to_string()),
        },
        Kind::ForeignServer => ("foreign server", at.name().to_string()),
        Kind::ForeignDataWrapper => ("foreign-data wrapper", at.name().to_string()),
        kind if kind.is_own_type() => ("type", cx.type_text_at(at)),
        kind => (relation_word(kind), at.name().to_string()),
    };
    denied(format!("permission denied for {word} {name}"))
}

/// `get_relkind_objtype`: the word of messages about who may do what.
fn relation_word(kind: Kind) -> &'static str {
    match kind {
        Kind::CompositeType => "type",
        other => other.label(),
    }
}

/// What only superusers may own.
pub(in crate::replay) fn may_own(cx: &Cx<'_>, at: &Address, role: &Ident) -> Result<(), Reject> {
    let (what, article) = match at.kind {
        Kind::ForeignDataWrapper => ("foreign-data wrapper", "a"),
        Kind::EventTrigger => ("event trigger", "an"),
        _ => return Ok(()),
    };
    let refused = || denied(format!("permission denied to change owner of {what} \"{}\"", at.name()));
    if at.kind == Kind::ForeignDataWrapper && cx.session.is_superuser(&cx.session.user) == Some(false) {
        return Err(refused().hint("Must be superuser to change owner of a foreign-data wrapper."));
    }
    if cx.session.is_superuser(role) == Some(false) {
        return Err(refused().hint(format!("The owner of {article} {what} must be a superuser.")));
    }
    Ok(())
}

/// `check_can_set_role`: whether the current user may give something to a role.
pub(in crate::replay) fn may_become_owner(cx: &Cx<'_>, role: &Ident) -> Result<(), Reject> {
    if cx.session.can_set_role(&cx.session.user, role) != Some(false) {
        return Ok(());
    }
    Err(denied(if cx.version() < ADMIN_OPTION_COUNTS {
        format!("must be member of role \"{role}\"")
    } else {
        format!("must be able to SET ROLE \"{role}\"")
    }))
}

/// A setting that superusers change, and others who were granted SET on it, which the catalog does not hold.
pub(in crate::replay) fn may_set_parameter(cx: &Cx<'_>, name: &str) -> Result<(), Reject> {
    let user = &cx.session.user;
    let may_be_granted = cx.version() >= Version(15) && cx.session.parameters_granted;
    if cx.session.is_superuser(user) != Some(false) || may_be_granted {
        return Ok(());
    }
    Err(denied(format!("permission denied to set parameter \"{name}\"")))
}

/// SET ROLE and SET SESSION AUTHORIZATION.
pub(in crate::replay) fn may_become(cx: &Cx<'_>, setting: &str, value: &str) -> Result<(), Reject> {
    let session = &cx.session;
    let role = Ident::from(value);
    let (word, allowed) = match setting {
        "role" if value != "none" => ("set role", session.can_set_role(&session.session_user, &role)),
        "session_authorization" if value != "default" => {
            let same = role == session.login;
            ("set session authorization", if same { Some(true) } else { session.is_superuser(&session.login) })
        }
        _ => return Ok(()),
    };
    if session.role_exists(&role) == Some(false) {
        return Err(Reject::new("22023", format!("role \"{value}\" does not exist")));
    }
    if allowed != Some(false) || role == DATABASE_OWNER {
        return Ok(());
    }
    if setting == "session_authorization" && session.version < Version(17) {
        return Err(denied("permission denied to set session authorization"));
    }
    Err(denied(format!("permission denied to {word} \"{value}\"")))
}
