//! Objects that few schemas define.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::object::class;
use super::{Lower, behavior, ident, idents};
use crate::sql::ast::{
    AlterDefinition, AlterEventTrigger, AlterStatistics, AlterTextSearchConfiguration, CastContext, CastMethod,
    CreateAccessMethod, CreateCast, CreateConversion, CreateEventTrigger, CreateLanguage, CreateRule, CreateStatistics,
    CreateTransform, Define, DependsOnExtension, DropOwned, FunctionArg, MappingAction, Name, ObjectClass, ObjectName,
    OperatorClass, OperatorClassAction, OperatorClassItem, RuleEvent, SecurityLabel, StatisticsItem, Stmt, TypeName,
};

impl Lower<'_> {
    /// A name where the grammar may have none.
    fn opt_name(&self, nodes: &[pb::Node]) -> Option<Name> {
        (!nodes.is_empty()).then(|| self.name(nodes, -1))
    }

    fn named(&self, class: ObjectClass, nodes: &[pb::Node]) -> ObjectName {
        ObjectName { class, name: self.name(nodes, -1), part: None, args: None }
    }

    fn function(&self, f: Option<&pb::ObjectWithArgs>) -> Option<ObjectName> {
        f.map(|f| self.object_with_args(ObjectClass::Function, f))
    }

    pub(super) fn types(&self, nodes: &[pb::Node]) -> Vec<TypeName> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::TypeName(t)) => Some(self.type_name(Some(t))),
                _ => None,
            })
            .collect()
    }

    /// The statements of this file; `None` for others.
    pub(super) fn definition(&self, node: &N) -> Option<Stmt> {
        Some(match node {
            N::DefineStmt(s) => Stmt::Define(Box::new(self.define(s))),
            N::CreateRangeStmt(s) => Stmt::Define(Box::new(Define {
                class: ObjectClass::Type,
                name: self.name(&s.type_name, -1),
                args: None,
                direct_args: None,
                options: self.options(&s.params),
                range: true,
                if_not_exists: false,
                replace: false,
            })),
            N::AlterTypeStmt(s) => Stmt::AlterDefinition(AlterDefinition {
                object: self.named(ObjectClass::Type, &s.type_name),
                options: self.options(&s.options),
            }),
            // REFRESH VERSION.
            N::AlterCollationStmt(s) => Stmt::AlterDefinition(AlterDefinition {
                object: self.named(ObjectClass::Collation, &s.collname),
                options: Vec::new(),
            }),
            N::AlterOperatorStmt(s) => Stmt::AlterDefinition(AlterDefinition {
                object: s.opername.as_ref().map_or_else(
                    || self.object(ObjectClass::Operator, None),
                    |o| self.object_with_args(ObjectClass::Operator, o),
                ),
                options: self.options(&s.options),
            }),
            N::AlterTsdictionaryStmt(s) => Stmt::AlterDefinition(AlterDefinition {
                object: self.named(ObjectClass::TextSearchDictionary, &s.dictname),
                options: self.options(&s.options),
            }),
            N::AlterTsconfigurationStmt(s) => Stmt::AlterTextSearchConfiguration(AlterTextSearchConfiguration {
                name: self.name(&s.cfgname, -1),
                action: match s.kind() {
                    pb::AlterTsConfigType::AlterTsconfigAlterMappingForToken => MappingAction::AlterForToken,
                    pb::AlterTsConfigType::AlterTsconfigReplaceDict => MappingAction::Replace,
                    pb::AlterTsConfigType::AlterTsconfigReplaceDictForToken => MappingAction::ReplaceForToken,
                    pb::AlterTsConfigType::AlterTsconfigDropMapping => MappingAction::Drop,
                    _ => MappingAction::Add,
                },
                token_types: idents(&s.tokentype),
                dictionaries: s
                    .dicts
                    .iter()
                    .filter_map(|n| match &n.node {
                        Some(N::List(l)) => Some(self.name(&l.items, -1)),
                        _ => None,
                    })
                    .collect(),
                if_exists: s.missing_ok,
            }),
            N::RuleStmt(s) => Stmt::CreateRule(Box::new(self.rule(s))),
            N::CreateStatsStmt(s) => Stmt::CreateStatistics(CreateStatistics {
                name: self.opt_name(&s.defnames),
                if_not_exists: s.if_not_exists,
                kinds: idents(&s.stat_types),
                items: s
                    .exprs
                    .iter()
                    .filter_map(|n| match &n.node {
                        Some(N::StatsElem(e)) => {
                            Some(StatisticsItem { column: ident(&e.name), expr: self.opt(e.expr.as_deref()) })
                        }
                        _ => None,
                    })
                    .collect(),
                from: self.tables(&s.relations),
            }),
            N::AlterStatsStmt(s) => Stmt::AlterStatistics(AlterStatistics {
                name: self.name(&s.defnames, -1),
                if_exists: s.missing_ok,
                target: match s.stxstattarget.as_deref().and_then(|n| n.node.as_ref()) {
                    Some(N::Integer(i)) => Some(i.ival),
                    _ => None,
                },
            }),
            N::CreateCastStmt(s) => Stmt::CreateCast(Box::new(CreateCast {
                source: self.type_name(s.sourcetype.as_ref()),
                target: self.type_name(s.targettype.as_ref()),
                method: match self.function(s.func.as_ref()) {
                    Some(f) => CastMethod::Function(f),
                    None if s.inout => CastMethod::InOut,
                    None => CastMethod::Binary,
                },
                context: match s.context() {
                    pb::CoercionContext::CoercionImplicit => CastContext::Implicit,
                    pb::CoercionContext::CoercionAssignment => CastContext::Assignment,
                    _ => CastContext::Explicit,
                },
            })),
            N::CreateOpClassStmt(s) => Stmt::OperatorClass(Box::new(OperatorClass {
                action: OperatorClassAction::CreateClass,
                name: self.name(&s.opclassname, -1),
                family: self.opt_name(&s.opfamilyname),
                method: s.amname.as_str().into(),
                ty: self.opt_type(s.datatype.as_ref()),
                default: s.is_default,
                items: self.operator_class_items(&s.items),
            })),
            N::CreateOpFamilyStmt(s) => {
                self.operator_family(OperatorClassAction::CreateFamily, &s.opfamilyname, &s.amname, &[])
            }
            N::AlterOpFamilyStmt(s) => {
                let action =
                    if s.is_drop { OperatorClassAction::DropFromFamily } else { OperatorClassAction::AddToFamily };
                self.operator_family(action, &s.opfamilyname, &s.amname, &s.items)
            }
            N::CreateEventTrigStmt(s) => Stmt::CreateEventTrigger(CreateEventTrigger {
                name: s.trigname.as_str().into(),
                event: s.eventname.as_str().into(),
                filters: self.options(&s.whenclause),
                function: self.name(&s.funcname, -1),
            }),
            N::AlterEventTrigStmt(s) => Stmt::AlterEventTrigger(AlterEventTrigger {
                name: s.trigname.as_str().into(),
                state: s.tgenabled.chars().next().unwrap_or('O'),
            }),
            N::CreateConversionStmt(s) => Stmt::CreateConversion(CreateConversion {
                name: self.name(&s.conversion_name, -1),
                from: s.for_encoding_name.clone(),
                to: s.to_encoding_name.clone(),
                function: self.name(&s.func_name, -1),
                default: s.def,
            }),
            N::CreateTransformStmt(s) => Stmt::CreateTransform(Box::new(CreateTransform {
                replace: s.replace,
                ty: self.type_name(s.type_name.as_ref()),
                language: s.lang.as_str().into(),
                from_sql: self.function(s.fromsql.as_ref()),
                to_sql: self.function(s.tosql.as_ref()),
            })),
            N::CreatePlangStmt(s) => Stmt::CreateLanguage(CreateLanguage {
                name: s.plname.as_str().into(),
                replace: s.replace,
                trusted: s.pltrusted,
                handler: self.opt_name(&s.plhandler),
                inline: self.opt_name(&s.plinline),
                validator: self.opt_name(&s.plvalidator),
            }),
            N::CreateAmStmt(s) => Stmt::CreateAccessMethod(CreateAccessMethod {
                name: s.amname.as_str().into(),
                kind: s.amtype.chars().next().unwrap_or('i'),
                handler: self.name(&s.handler_name, -1),
            }),
            N::AlterObjectDependsStmt(s) => {
                let what = class(s.object_type());
                let mut object = match (&s.relation, s.object.as_deref()) {
                    (Some(r), _) => ObjectName { class: what, name: self.range_name(Some(r)), part: None, args: None },
                    (None, object) => self.object(what, object),
                };
                if let (Some(_), Some(N::List(l))) = (&s.relation, s.object.as_deref().and_then(|n| n.node.as_ref())) {
                    object.part = l.items.last().map(|n| super::text(n).into());
                }
                Stmt::DependsOnExtension(DependsOnExtension {
                    object,
                    extension: s.extname.as_ref().map(|name| name.sval.as_str()).unwrap_or_default().into(),
                    remove: s.remove,
                })
            }
            N::SecLabelStmt(s) => Stmt::SecurityLabel(SecurityLabel {
                object: self.object(class(s.objtype()), s.object.as_deref()),
                provider: ident(&s.provider),
                label: (!s.label.is_empty()).then(|| s.label.clone()),
            }),
            N::DropOwnedStmt(s) => {
                Stmt::DropOwned(DropOwned { roles: super::roles(&s.roles), behavior: behavior(s.behavior()) })
            }
            N::ReassignOwnedStmt(s) => {
                Stmt::ReassignOwned { roles: super::roles(&s.roles), to: super::role(s.newrole.as_ref()) }
            }
            _ => return None,
        })
    }

    fn define(&self, s: &pb::DefineStmt) -> Define {
        // An aggregate's arguments come as a list of them and the number of direct ones, -1 where there is no split.
        let (args, direct_args): (Option<Vec<FunctionArg>>, Option<usize>) = match s.args.as_slice() {
            [pb::Node { node: Some(N::List(args)) }, split] => (
                Some(self.function_args(&args.items)),
                match &split.node {
                    Some(N::Integer(i)) => usize::try_from(i.ival).ok(),
                    _ => None,
                },
            ),
            // `(*)` is an empty list, which the tree cannot tell from none.
            [_, split] => (
                Some(Vec::new()),
                match &split.node {
                    Some(N::Integer(i)) => usize::try_from(i.ival).ok(),
                    _ => None,
                },
            ),
            _ => (None, None),
        };
        Define {
            class: class(s.kind()),
            name: self.name(&s.defnames, -1),
            args,
            direct_args,
            options: self.options(&s.definition),
            range: false,
            if_not_exists: s.if_not_exists,
            replace: s.replace,
        }
    }

    fn rule(&self, s: &pb::RuleStmt) -> CreateRule {
        CreateRule {
            name: s.rulename.as_str().into(),
            relation: self.range_name(s.relation.as_ref()),
            replace: s.replace,
            event: match s.event() {
                pb::CmdType::CmdUpdate => RuleEvent::Update,
                pb::CmdType::CmdInsert => RuleEvent::Insert,
                pb::CmdType::CmdDelete => RuleEvent::Delete,
                _ => RuleEvent::Select,
            },
            instead: s.instead,
            condition: self.opt(s.where_clause.as_deref()),
            actions: s.actions.iter().filter_map(|n| n.node.as_ref()).map(|n| self.stmt(n)).collect(),
        }
    }

    fn operator_family(
        &self,
        action: OperatorClassAction,
        name: &[pb::Node],
        method: &str,
        items: &[pb::Node],
    ) -> Stmt {
        Stmt::OperatorClass(Box::new(OperatorClass {
            action,
            name: self.name(name, -1),
            family: None,
            method: method.into(),
            ty: None,
            default: false,
            items: self.operator_class_items(items),
        }))
    }

    fn operator_class_items(&self, nodes: &[pb::Node]) -> Vec<OperatorClassItem> {
        // OPCLASS_ITEM_* of parsenodes.h.
        const OPERATOR: i32 = 1;
        const FUNCTION: i32 = 2;
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::CreateOpClassItem(i)) => Some(match i.itemtype {
                    OPERATOR => OperatorClassItem::Operator {
                        number: i.number,
                        operator: i.name.as_ref().map(|o| self.object_with_args(ObjectClass::Operator, o)),
                        order_family: self.opt_name(&i.order_family),
                        types: self.types(&i.class_args),
                    },
                    FUNCTION => OperatorClassItem::Function {
                        number: i.number,
                        function: self.function(i.name.as_ref()),
                        types: self.types(&i.class_args),
                    },
                    _ => OperatorClassItem::Storage(self.type_name(i.storedtype.as_ref())),
                }),
                _ => None,
            })
            .collect()
    }
}
