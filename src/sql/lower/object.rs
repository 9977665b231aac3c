//! What DROP, COMMENT, ALTER … RENAME and their kin name.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, behavior, ident, role};
use crate::catalog::Ident;
use crate::sql::ast::{
    ArgMode, Comment, Drop, FunctionArg, Grant, Name, ObjectClass, ObjectName, Rename, SetOwner, SetSchema,
};

impl Lower<'_> {
    /// An object as the grammar gives it for its class.
    pub(super) fn object(&self, class: ObjectClass, node: Option<&pb::Node>) -> ObjectName {
        use ObjectClass as C;
        let empty = ObjectName { class, name: Name::bare(""), part: None, args: None };
        let Some(inner) = node.and_then(|n| n.node.as_ref()) else { return empty };
        match inner {
            N::List(l) => match class {
                C::Column | C::Attribute | C::TableConstraint | C::Policy | C::Rule | C::Trigger => {
                    let Some((part, name)) = l.items.split_last() else { return empty };
                    ObjectName { name: self.name(name, -1), part: Some(super::text(part).into()), ..empty }
                }
                C::DomainConstraint => match l.items.as_slice() {
                    [pb::Node { node: Some(N::TypeName(t)) }, part] => {
                        ObjectName { name: self.type_name(Some(t)).name, part: Some(super::text(part).into()), ..empty }
                    }
                    items => ObjectName { name: self.name(items, -1), ..empty },
                },
                // The access method stands first.
                C::OperatorClass | C::OperatorFamily => match l.items.split_first() {
                    Some((method, name)) => {
                        ObjectName { name: self.name(name, -1), part: Some(super::text(method).into()), ..empty }
                    }
                    None => empty,
                },
                C::Cast => ObjectName { args: Some(self.args(&l.items)), ..empty },
                C::Transform => ObjectName {
                    args: Some(self.args(&l.items[..l.items.len().min(1)])),
                    part: l.items.get(1).map(|n| super::text(n).into()),
                    ..empty
                },
                _ => ObjectName { name: self.name(&l.items, -1), ..empty },
            },
            N::TypeName(t) => ObjectName { name: self.type_name(Some(t)).name, ..empty },
            N::ObjectWithArgs(o) => self.object_with_args(class, o),
            N::RangeVar(r) => ObjectName { name: self.range_name(Some(r)), ..empty },
            N::String(s) => ObjectName { name: Name::bare(s.sval.as_str()), ..empty },
            N::RoleSpec(r) => ObjectName { name: Name::bare(role(Some(r))), ..empty },
            N::Integer(i) => ObjectName { name: Name::bare(i.ival.to_string()), ..empty },
            N::Float(f) => ObjectName { name: Name::bare(f.fval.as_str()), ..empty },
            _ => empty,
        }
    }

    /// A function, procedure, aggregate or operator with its argument types.
    pub(super) fn object_with_args(&self, class: ObjectClass, o: &pb::ObjectWithArgs) -> ObjectName {
        let args = if o.args_unspecified {
            None
        } else if o.objfuncargs.is_empty() {
            Some(self.args(&o.objargs))
        } else {
            Some(self.function_args(&o.objfuncargs))
        };
        ObjectName { class, name: self.name(&o.objname, -1), part: None, args }
    }

    /// Types as nameless arguments; a missing one is of type `none`.
    fn args(&self, nodes: &[pb::Node]) -> Vec<FunctionArg> {
        nodes
            .iter()
            .map(|n| FunctionArg {
                name: None,
                ty: match &n.node {
                    Some(N::TypeName(t)) => self.type_name(Some(t)),
                    _ => self.type_name(None),
                },
                mode: ArgMode::In,
                default: None,
            })
            .collect()
    }

    pub(super) fn drop(&self, s: &pb::DropStmt) -> Drop {
        let class = class(s.remove_type());
        Drop {
            objects: s.objects.iter().map(|o| self.object(class, Some(o))).collect(),
            if_exists: s.missing_ok,
            behavior: behavior(s.behavior()),
            concurrently: s.concurrent,
        }
    }

    /// DROP of things that have statements of their own in the grammar.
    pub(super) fn drop_named(class: ObjectClass, names: Vec<Ident>, if_exists: bool) -> Drop {
        let object = |name: Ident| ObjectName { class, name: Name::bare(name), part: None, args: None };
        Drop {
            objects: names.into_iter().map(object).collect(),
            if_exists,
            behavior: crate::sql::ast::Behavior::Restrict,
            concurrently: false,
        }
    }

    pub(super) fn comment(&self, s: &pb::CommentStmt) -> Comment {
        // An empty comment removes the comment, as NULL does.
        let text = (!s.comment.is_empty()).then(|| s.comment.clone());
        Comment { object: self.object(class(s.objtype()), s.object.as_deref()), text }
    }

    pub(super) fn rename(&self, s: &pb::RenameStmt) -> Rename {
        let what = class(s.rename_type());
        let mut object = match (&s.relation, &s.object) {
            (Some(r), _) => ObjectName { class: what, name: self.range_name(Some(r)), part: None, args: None },
            (None, Some(o)) => self.object(what, Some(o)),
            // Roles, schemas, databases and tablespaces are given by the old name alone.
            (None, None) => ObjectName { class: what, name: Name::bare(s.subname.as_str()), part: None, args: None },
        };
        if (s.relation.is_some() || s.object.is_some()) && !s.subname.is_empty() {
            object.part = Some(s.subname.as_str().into());
        }
        let relation_class = match s.relation_type() {
            pb::ObjectType::Undefined | pb::ObjectType::ObjectAccessMethod => what,
            t => class(t),
        };
        Rename {
            object,
            relation_class,
            to: s.newname.as_str().into(),
            only: s.relation.as_ref().is_some_and(|r| !r.inh),
            if_exists: s.missing_ok,
            behavior: behavior(s.behavior()),
        }
    }

    pub(super) fn set_schema(&self, s: &pb::AlterObjectSchemaStmt) -> SetSchema {
        let what = class(s.object_type());
        let object = match &s.relation {
            Some(r) => ObjectName { class: what, name: self.range_name(Some(r)), part: None, args: None },
            None => self.object(what, s.object.as_deref()),
        };
        SetSchema { object, schema: s.newschema.as_str().into(), if_exists: s.missing_ok }
    }

    pub(super) fn set_owner(&self, s: &pb::AlterOwnerStmt) -> SetOwner {
        let what = class(s.object_type());
        let object = match &s.relation {
            Some(r) => ObjectName { class: what, name: self.range_name(Some(r)), part: None, args: None },
            None => self.object(what, s.object.as_deref()),
        };
        SetOwner { object, role: role(s.newowner.as_ref()) }
    }

    pub(super) fn grant(&self, s: &pb::GrantStmt) -> Grant {
        let class = class(s.objtype());
        let all = s.targtype() == pb::GrantTargetType::AclTargetAllInSchema;
        Grant {
            grant: s.is_grant,
            class,
            objects: if all { Vec::new() } else { s.objects.iter().map(|o| self.object(class, Some(o))).collect() },
            all_in_schemas: if all { super::idents(&s.objects) } else { Vec::new() },
            privileges: s
                .privileges
                .iter()
                .filter_map(|n| match &n.node {
                    Some(N::AccessPriv(p)) => {
                        let name = ident(&p.priv_name).map_or_else(|| "ALL".to_owned(), |n| n.to_uppercase());
                        Some((name, super::idents(&p.cols)))
                    }
                    _ => None,
                })
                .collect(),
            grantees: super::roles(&s.grantees),
            grant_option: s.grant_option,
            grantor: s.grantor.as_ref().map(|r| role(Some(r))),
            behavior: behavior(s.behavior()),
        }
    }
}

/// The class of an object type.
pub(super) fn class(t: pb::ObjectType) -> ObjectClass {
    use ObjectClass as C;
    use pb::ObjectType as T;
    match t {
        T::ObjectAccessMethod => C::AccessMethod,
        T::ObjectAggregate => C::Aggregate,
        T::ObjectAttribute => C::Attribute,
        T::ObjectCast => C::Cast,
        T::ObjectColumn => C::Column,
        T::ObjectCollation => C::Collation,
        T::ObjectConversion => C::Conversion,
        T::ObjectDatabase => C::Database,
        T::ObjectDomain => C::Domain,
        T::ObjectDomconstraint => C::DomainConstraint,
        T::ObjectEventTrigger => C::EventTrigger,
        T::ObjectExtension => C::Extension,
        T::ObjectFdw => C::ForeignDataWrapper,
        T::ObjectForeignServer => C::ForeignServer,
        T::ObjectForeignTable => C::ForeignTable,
        T::ObjectFunction => C::Function,
        T::ObjectIndex => C::Index,
        T::ObjectLanguage => C::Language,
        T::ObjectLargeobject => C::LargeObject,
        T::ObjectMatview => C::MaterializedView,
        T::ObjectOpclass => C::OperatorClass,
        T::ObjectOperator => C::Operator,
        T::ObjectOpfamily => C::OperatorFamily,
        T::ObjectPolicy => C::Policy,
        T::ObjectProcedure => C::Procedure,
        T::ObjectPublication => C::Publication,
        T::ObjectRole => C::Role,
        T::ObjectRoutine => C::Routine,
        T::ObjectRule => C::Rule,
        T::ObjectSchema => C::Schema,
        T::ObjectSequence => C::Sequence,
        T::ObjectSubscription => C::Subscription,
        T::ObjectStatisticExt => C::Statistics,
        T::ObjectTabconstraint => C::TableConstraint,
        T::ObjectTable => C::Table,
        T::ObjectTablespace => C::Tablespace,
        T::ObjectTransform => C::Transform,
        T::ObjectTrigger => C::Trigger,
        T::ObjectTsconfiguration => C::TextSearchConfiguration,
        T::ObjectTsdictionary => C::TextSearchDictionary,
        T::ObjectTsparser => C::TextSearchParser,
        T::ObjectTstemplate => C::TextSearchTemplate,
        T::ObjectType => C::Type,
        T::ObjectUserMapping => C::UserMapping,
        T::ObjectView => C::View,
        _ => C::Other,
    }
}
