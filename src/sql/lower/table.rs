//! CREATE TABLE, ALTER TABLE, CREATE INDEX, sequences and their parts.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::query::on_commit;
use super::{Lower, behavior, ident, idents, persistence, role};
use crate::sql::ast::{
    AlterAction, AlterTable, AlterTableCommand, ColumnDef, ColumnRef, Constraint, ConstraintKind, CreateIndex,
    CreateTable, Expr, ExprNode, Field, ForeignKey, IndexConstraint, IndexElement, LikeOptions, Matching, Option_,
    PartitionBound, PartitionBy, PartitionKey, ReferentialAction, ReplicaIdentity, TableElement, TriggerSelector,
};

impl Lower<'_> {
    pub(super) fn create_table(&self, s: &pb::CreateStmt) -> CreateTable {
        let mut parents = s.inh_relations.iter().filter_map(|n| match &n.node {
            Some(N::RangeVar(r)) => Some(self.range_name(Some(r))),
            _ => None,
        });
        let partition_of = s
            .partbound
            .as_ref()
            .map(|b| (parents.next().unwrap_or_else(|| self.range_name(None)), self.partition_bound(b)));
        CreateTable {
            name: self.range_name(s.relation.as_ref()),
            persistence: persistence(s.relation.as_ref()),
            if_not_exists: s.if_not_exists,
            elements: s.table_elts.iter().filter_map(|n| self.table_element(n)).collect(),
            inherits: parents.collect(),
            partition_of,
            partition_by: s.partspec.as_ref().map(|p| self.partition_by(p)),
            of_type: self.opt_type(s.of_typename.as_ref()),
            options: self.options(&s.options),
            on_commit: on_commit(s.oncommit()),
            tablespace: ident(&s.tablespacename),
            access_method: ident(&s.access_method),
            foreign: None,
        }
    }

    fn table_element(&self, node: &pb::Node) -> Option<TableElement> {
        Some(match node.node.as_ref()? {
            N::ColumnDef(c) => TableElement::Column(self.column_def(c)),
            N::Constraint(c) => TableElement::Constraint(self.constraint(c)),
            N::TableLikeClause(l) => {
                // CREATE_TABLE_LIKE_* of parsenodes.h.
                let has = |bit: u32| l.options & (1 << bit) != 0;
                TableElement::Like {
                    source: self.range_name(l.relation.as_ref()),
                    options: LikeOptions {
                        comments: has(0),
                        compression: has(1),
                        constraints: has(2),
                        defaults: has(3),
                        generated: has(4),
                        identity: has(5),
                        indexes: has(6),
                        statistics: has(7),
                        storage: has(8),
                    },
                }
            }
            _ => return None,
        })
    }

    /// A column, of a table or of a composite type.
    pub(super) fn column_def(&self, c: &pb::ColumnDef) -> ColumnDef {
        ColumnDef {
            name: c.colname.as_str().into(),
            ty: self.opt_type(c.type_name.as_ref()),
            collation: c.coll_clause.as_ref().map(|c| self.name(&c.collname, c.location)),
            compression: ident(&c.compression),
            storage: ident(&c.storage_name),
            constraints: self.constraints(&c.constraints),
            misuse: misused_attribute(&c.constraints),
            options: self.options(&c.fdwoptions),
            at: self.at(c.location),
        }
    }

    pub(super) fn column_defs(&self, nodes: &[pb::Node]) -> Vec<ColumnDef> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::ColumnDef(c)) => Some(self.column_def(c)),
                _ => None,
            })
            .collect()
    }

    /// The constraints of a column or domain. The grammar lists DEFERRABLE and its kin as constraints of their own,
    /// which belong to the one before them.
    pub(super) fn constraints(&self, nodes: &[pb::Node]) -> Vec<Constraint> {
        use pb::ConstrType as T;
        let mut out: Vec<Constraint> = Vec::with_capacity(nodes.len());
        for node in nodes {
            let Some(N::Constraint(c)) = &node.node else { continue };
            let ty = c.contype();
            if matches!(
                ty,
                T::ConstrAttrDeferrable
                    | T::ConstrAttrNotDeferrable
                    | T::ConstrAttrDeferred
                    | T::ConstrAttrImmediate
                    | T::ConstrAttrEnforced
                    | T::ConstrAttrNotEnforced
            ) {
                let Some(last) = out.last_mut() else { continue };
                match ty {
                    T::ConstrAttrDeferrable => last.deferrable = Some(true),
                    T::ConstrAttrNotDeferrable => last.deferrable = Some(false),
                    T::ConstrAttrDeferred => last.initially_deferred = Some(true),
                    T::ConstrAttrImmediate => last.initially_deferred = Some(false),
                    T::ConstrAttrEnforced => last.enforced = Some(true),
                    _ => {
                        last.enforced = Some(false);
                        // What is not enforced is not validated either.
                        last.not_valid = true;
                    }
                }
            } else {
                out.push(self.constraint(c));
            }
        }
        out
    }

    pub(super) fn constraint(&self, c: &pb::Constraint) -> Constraint {
        use pb::ConstrType as T;
        let raw = || self.opt(c.raw_expr.as_deref()).unwrap_or_else(|| self.expr(&pb::Node { node: None }));
        let index = || IndexConstraint {
            columns: idents(&c.keys),
            include: idents(&c.including),
            nulls_not_distinct: c.nulls_not_distinct,
            without_overlaps: c.without_overlaps,
            options: self.options(&c.options),
            tablespace: ident(&c.indexspace),
            using_index: ident(&c.indexname),
        };
        let enforceable = matches!(c.contype(), T::ConstrCheck | T::ConstrForeign);
        let kind = match c.contype() {
            T::ConstrNull => ConstraintKind::Null,
            T::ConstrDefault => ConstraintKind::Default(raw()),
            T::ConstrIdentity => {
                ConstraintKind::Identity { always: c.generated_when == "a", options: self.options(&c.options) }
            }
            T::ConstrGenerated => ConstraintKind::Generated { expr: raw(), stored: c.generated_kind == "s" },
            T::ConstrCheck => ConstraintKind::Check(raw()),
            T::ConstrPrimary => ConstraintKind::PrimaryKey(index()),
            T::ConstrUnique => ConstraintKind::Unique(index()),
            T::ConstrExclusion => ConstraintKind::Exclude {
                method: ident(&c.access_method),
                elements: c
                    .exclusions
                    .iter()
                    .filter_map(|n| {
                        let Some(N::List(pair)) = &n.node else { return None };
                        let [element, operator] = pair.items.as_slice() else { return None };
                        let Some(N::IndexElem(element)) = &element.node else { return None };
                        let Some(N::List(operator)) = &operator.node else { return None };
                        Some((self.index_element(element), self.name(&operator.items, -1)))
                    })
                    .collect(),
                predicate: self.opt(c.where_clause.as_deref()),
                index: index(),
            },
            T::ConstrForeign => ConstraintKind::ForeignKey(Box::new(ForeignKey {
                columns: idents(&c.fk_attrs),
                references: self.range_name(c.pktable.as_ref()),
                referenced_columns: idents(&c.pk_attrs),
                matching: match c.fk_matchtype.as_str() {
                    "f" => Matching::Full,
                    "p" => Matching::Partial,
                    _ => Matching::Simple,
                },
                on_update: referential_action(&c.fk_upd_action),
                on_delete: referential_action(&c.fk_del_action),
                set_columns: idents(&c.fk_del_set_cols),
                period: c.fk_with_period,
                referenced_period: c.pk_with_period,
            })),
            _ => ConstraintKind::NotNull { column: c.keys.first().map(|k| super::text(k).into()) },
        };
        Constraint {
            name: ident(&c.conname),
            kind,
            deferrable: c.deferrable.then_some(true),
            initially_deferred: c.initdeferred.then_some(true),
            not_valid: c.skip_validation,
            enforced: (enforceable && !c.is_enforced).then_some(false),
            no_inherit: c.is_no_inherit,
            at: self.at(c.location),
        }
    }

    fn partition_by(&self, p: &pb::PartitionSpec) -> PartitionBy {
        let strategy = match p.strategy() {
            pb::PartitionStrategy::List => "list",
            pb::PartitionStrategy::Hash => "hash",
            _ => "range",
        };
        let keys = p
            .part_params
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::PartitionElem(e)) => Some(PartitionKey {
                    column: ident(&e.name),
                    expr: self.opt(e.expr.as_deref()),
                    collation: (!e.collation.is_empty()).then(|| self.name(&e.collation, e.location)),
                    opclass: (!e.opclass.is_empty()).then(|| self.name(&e.opclass, e.location)),
                }),
                _ => None,
            })
            .collect();
        PartitionBy { strategy: strategy.into(), keys }
    }

    pub(super) fn partition_bound(&self, b: &pb::PartitionBoundSpec) -> PartitionBound {
        if b.is_default {
            return PartitionBound::Default;
        }
        match b.strategy.as_str() {
            "h" => PartitionBound::Hash { modulus: b.modulus, remainder: b.remainder },
            "l" => PartitionBound::List(self.exprs(&b.listdatums)),
            _ => PartitionBound::Range { from: self.range_bound(&b.lowerdatums), to: self.range_bound(&b.upperdatums) },
        }
    }

    fn range_bound(&self, nodes: &[pb::Node]) -> Vec<Expr> {
        nodes
            .iter()
            .map(|n| match &n.node {
                Some(N::PartitionRangeDatum(d)) => {
                    let word = match d.kind() {
                        pb::PartitionRangeDatumKind::PartitionRangeDatumMinvalue => "minvalue",
                        pb::PartitionRangeDatumKind::PartitionRangeDatumMaxvalue => "maxvalue",
                        _ => return self.expr(d.value.as_deref().unwrap_or(n)),
                    };
                    Expr { node: ExprNode::Column(vec![Field::Name(word.into())]), at: 0 }
                }
                _ => self.expr(n),
            })
            .collect()
    }

    pub(super) fn index_elements(&self, nodes: &[pb::Node]) -> Vec<IndexElement> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::IndexElem(e)) => Some(self.index_element(e)),
                _ => None,
            })
            .collect()
    }

    fn index_element(&self, e: &pb::IndexElem) -> IndexElement {
        IndexElement {
            column: ident(&e.name),
            expr: self.opt(e.expr.as_deref()),
            collation: (!e.collation.is_empty()).then(|| self.name(&e.collation, -1)),
            opclass: (!e.opclass.is_empty()).then(|| self.name(&e.opclass, -1)),
            opclass_options: self.options(&e.opclassopts),
            descending: super::descending(e.ordering()),
            nulls_first: super::nulls_first(e.nulls_ordering()),
        }
    }

    pub(super) fn create_index(&self, s: &pb::IndexStmt) -> CreateIndex {
        CreateIndex {
            name: ident(&s.idxname),
            relation: self.opt_relation(s.relation.as_ref()),
            unique: s.unique,
            concurrently: s.concurrent,
            if_not_exists: s.if_not_exists,
            method: ident(&s.access_method).unwrap_or_else(|| "btree".into()),
            elements: self.index_elements(&s.index_params),
            include: self.index_elements(&s.index_including_params),
            predicate: self.opt(s.where_clause.as_deref()),
            options: self.options(&s.options),
            tablespace: ident(&s.table_space),
            nulls_not_distinct: s.nulls_not_distinct,
        }
    }

    pub(super) fn alter_table(&self, s: &pb::AlterTableStmt) -> AlterTable {
        let commands = s
            .cmds
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::AlterTableCmd(c)) => Some(self.alter_command(c)),
                _ => None,
            })
            .collect();
        AlterTable {
            relation: self.opt_relation(s.relation.as_ref()),
            class: super::object::class(s.objtype()),
            if_exists: s.missing_ok,
            commands,
        }
    }

    fn alter_command(&self, c: &pb::AlterTableCmd) -> AlterTableCommand {
        let def = c.def.as_deref().and_then(|d| d.node.as_ref());
        // The command itself has no place in the tree: a definition's own is the nearest.
        let at = match def {
            Some(N::ColumnDef(d)) => self.at(d.location),
            Some(N::Constraint(d)) => self.at(d.location),
            Some(N::PartitionCmd(d)) => d.name.as_ref().map_or(0, |r| self.at(r.location)),
            Some(N::RangeVar(r)) => self.at(r.location),
            _ => 0,
        };
        let at = if at == 0 { self.tokens.first().map_or(0, |t| self.at(t.start)) } else { at };
        AlterTableCommand { action: self.alter_action(c, def), at, behavior: behavior(c.behavior()) }
    }

    fn alter_action(&self, c: &pb::AlterTableCmd, def: Option<&N>) -> AlterAction {
        use AlterAction as A;
        use pb::AlterTableType as T;
        let name = || ident(&c.name).unwrap_or_default();
        let if_exists = c.missing_ok;
        let behavior = behavior(c.behavior());
        let expr = || self.opt(c.def.as_deref());
        let list = || match def {
            Some(N::List(l)) => self.options(&l.items),
            _ => Vec::new(),
        };
        let word = || match def {
            Some(N::String(s)) => s.sval.as_str().into(),
            _ => name(),
        };
        let parent = || match def {
            Some(N::RangeVar(r)) => self.range_name(Some(r)),
            _ => self.range_name(None),
        };
        let trigger = |which, state| A::TriggerState { which, state };
        match (c.subtype(), def) {
            (T::AtAddColumn | T::AtAddColumnToView, Some(N::ColumnDef(d))) => {
                A::AddColumn { column: Box::new(self.column_def(d)), if_not_exists: c.missing_ok }
            }
            (T::AtColumnDefault, _) => A::ColumnDefault { column: name(), default: expr() },
            (T::AtDropNotNull, _) => A::DropNotNull { column: name() },
            (T::AtSetNotNull, _) => A::SetNotNull { column: name() },
            (T::AtSetExpression, Some(_)) => {
                A::SetExpression { column: name(), expr: self.expr(c.def.as_deref().expect("matched as present")) }
            }
            (T::AtDropExpression, _) => A::DropExpression { column: name(), if_exists },
            (T::AtSetStatistics, _) => A::SetStatistics {
                column: ident(&c.name).map_or(ColumnRef::Number(c.num), ColumnRef::Name),
                target: match def {
                    Some(N::Integer(i)) => Some(i.ival),
                    _ => None,
                },
            },
            (T::AtSetOptions, _) => A::SetColumnOptions { column: name(), options: list(), reset: false },
            (T::AtResetOptions, _) => A::SetColumnOptions { column: name(), options: list(), reset: true },
            (T::AtSetStorage, _) => A::SetStorage { column: name(), storage: word() },
            (T::AtSetCompression, _) => A::SetCompression { column: name(), method: word() },
            (T::AtDropColumn, _) => A::DropColumn { name: name(), if_exists, behavior },
            (T::AtAddConstraint, Some(N::Constraint(d))) => A::AddConstraint(Box::new(self.constraint(d))),
            (T::AtAlterConstraint, Some(N::AtalterConstraint(d))) => A::AlterConstraint {
                name: d.conname.as_str().into(),
                deferrable: d.alter_deferrability.then_some(d.deferrable),
                initially_deferred: d.alter_deferrability.then_some(d.initdeferred),
                enforced: d.alter_enforceability.then_some(d.is_enforced),
                inherit: d.alter_inheritability.then_some(!d.noinherit),
            },
            (T::AtValidateConstraint, _) => A::ValidateConstraint { name: name() },
            (T::AtDropConstraint, _) => A::DropConstraint { name: name(), if_exists, behavior },
            (T::AtAlterColumnType, Some(N::ColumnDef(d))) => A::AlterType {
                column: name(),
                ty: self.type_name(d.type_name.as_ref()),
                collation: d.coll_clause.as_ref().map(|c| self.name(&c.collname, c.location)),
                using: self.opt(d.raw_default.as_deref()),
            },
            (T::AtAlterColumnGenericOptions, _) => A::ColumnForeignOptions { column: name(), options: list() },
            (T::AtChangeOwner, _) => A::ChangeOwner { role: role(c.newowner.as_ref()) },
            (T::AtClusterOn, _) => A::ClusterOn { index: name() },
            (T::AtDropCluster, _) => A::SetWithoutCluster,
            (T::AtSetLogged, _) => A::SetLogged,
            (T::AtSetUnLogged, _) => A::SetUnlogged,
            (T::AtSetAccessMethod, _) => A::SetAccessMethod { method: ident(&c.name) },
            (T::AtSetTableSpace, _) => A::SetTablespace { name: name() },
            (T::AtSetRelOptions, _) => A::SetOptions { options: list() },
            (T::AtResetRelOptions, _) => A::ResetOptions { options: list() },
            (T::AtEnableTrig, _) => trigger(TriggerSelector::Name(name()), 'O'),
            (T::AtEnableAlwaysTrig, _) => trigger(TriggerSelector::Name(name()), 'A'),
            (T::AtEnableReplicaTrig, _) => trigger(TriggerSelector::Name(name()), 'R'),
            (T::AtDisableTrig, _) => trigger(TriggerSelector::Name(name()), 'D'),
            (T::AtEnableTrigAll, _) => trigger(TriggerSelector::All, 'O'),
            (T::AtDisableTrigAll, _) => trigger(TriggerSelector::All, 'D'),
            (T::AtEnableTrigUser, _) => trigger(TriggerSelector::User, 'O'),
            (T::AtDisableTrigUser, _) => trigger(TriggerSelector::User, 'D'),
            (T::AtEnableRule, _) => A::RuleState { name: name(), state: 'O' },
            (T::AtEnableAlwaysRule, _) => A::RuleState { name: name(), state: 'A' },
            (T::AtEnableReplicaRule, _) => A::RuleState { name: name(), state: 'R' },
            (T::AtDisableRule, _) => A::RuleState { name: name(), state: 'D' },
            (T::AtAddInherit, _) => A::AddInherit { parent: parent() },
            (T::AtDropInherit, _) => A::DropInherit { parent: parent() },
            (T::AtAddOf, Some(N::TypeName(t))) => A::AddOf { ty: self.type_name(Some(t)) },
            (T::AtDropOf, _) => A::DropOf,
            (T::AtReplicaIdentity, Some(N::ReplicaIdentityStmt(r))) => {
                A::ReplicaIdentity(match r.identity_type.as_str() {
                    "f" => ReplicaIdentity::Full,
                    "n" => ReplicaIdentity::Nothing,
                    "i" => ReplicaIdentity::Index(r.name.as_str().into()),
                    _ => ReplicaIdentity::Default,
                })
            }
            (T::AtEnableRowSecurity, _) => A::RowSecurity { enable: true },
            (T::AtDisableRowSecurity, _) => A::RowSecurity { enable: false },
            (T::AtForceRowSecurity, _) => A::ForceRowSecurity { force: true },
            (T::AtNoForceRowSecurity, _) => A::ForceRowSecurity { force: false },
            (T::AtGenericOptions, _) => A::ForeignOptions { options: list() },
            (T::AtAttachPartition, Some(N::PartitionCmd(p))) => A::AttachPartition {
                partition: self.range_name(p.name.as_ref()),
                bound: p.bound.as_ref().map(|b| self.partition_bound(b)),
            },
            (t @ (T::AtDetachPartition | T::AtDetachPartitionFinalize), Some(N::PartitionCmd(p))) => {
                A::DetachPartition {
                    partition: self.range_name(p.name.as_ref()),
                    concurrently: p.concurrent,
                    finalize: t == T::AtDetachPartitionFinalize,
                }
            }
            (T::AtAddIdentity, Some(N::Constraint(d))) => {
                A::AddIdentity { column: name(), always: d.generated_when == "a", options: self.options(&d.options) }
            }
            (T::AtSetIdentity, _) => A::SetIdentity { column: name(), options: self.identity_options(def) },
            (T::AtDropIdentity, _) => A::DropIdentity { column: name(), if_exists },
            (other, _) => A::Other { name: other.as_str_name().to_owned() },
        }
    }

    /// SET GENERATED carries its letter as an integer: it is given as the word.
    fn identity_options(&self, def: Option<&N>) -> Vec<Option_> {
        use crate::sql::ast::OptionValue;
        let Some(N::List(l)) = def else { return Vec::new() };
        let mut options = self.options(&l.items);
        for option in &mut options {
            if option.name == "generated"
                && let Some(OptionValue::Integer(letter)) = option.value
            {
                let word = if letter == i64::from(b'a') { "always" } else { "by default" };
                option.value = Some(OptionValue::String(word.to_owned()));
            }
        }
        options
    }
}

fn referential_action(letter: &str) -> ReferentialAction {
    match letter {
        "r" => ReferentialAction::Restrict,
        "c" => ReferentialAction::Cascade,
        "n" => ReferentialAction::SetNull,
        "d" => ReferentialAction::SetDefault,
        _ => ReferentialAction::NoAction,
    }
}

/// `transformConstraintAttrs`: the first of DEFERRABLE, INITIALLY and ENFORCED that is out of place, said twice or at odds
/// with another.
fn misused_attribute(nodes: &[pb::Node]) -> Option<&'static str> {
    use pb::ConstrType as T;
    let mut last = None;
    let (mut deferrable, mut deferred, mut enforced) = (None, None, false);
    for node in nodes {
        let Some(N::Constraint(c)) = &node.node else { continue };
        let defers = matches!(last, Some(T::ConstrPrimary | T::ConstrUnique | T::ConstrExclusion | T::ConstrForeign));
        let enforces = matches!(last, Some(T::ConstrCheck | T::ConstrForeign));
        match c.contype() {
            T::ConstrAttrDeferrable if !defers => return Some("misplaced DEFERRABLE clause"),
            T::ConstrAttrNotDeferrable if !defers => return Some("misplaced NOT DEFERRABLE clause"),
            T::ConstrAttrDeferred if !defers => return Some("misplaced INITIALLY DEFERRED clause"),
            T::ConstrAttrImmediate if !defers => return Some("misplaced INITIALLY IMMEDIATE clause"),
            T::ConstrAttrEnforced if !enforces => return Some("misplaced ENFORCED clause"),
            T::ConstrAttrNotEnforced if !enforces => return Some("misplaced NOT ENFORCED clause"),
            T::ConstrAttrDeferrable | T::ConstrAttrNotDeferrable if deferrable.is_some() => {
                return Some("multiple DEFERRABLE/NOT DEFERRABLE clauses not allowed");
            }
            T::ConstrAttrDeferred | T::ConstrAttrImmediate if deferred.is_some() => {
                return Some("multiple INITIALLY IMMEDIATE/DEFERRED clauses not allowed");
            }
            T::ConstrAttrEnforced | T::ConstrAttrNotEnforced if enforced => {
                return Some("multiple ENFORCED/NOT ENFORCED clauses not allowed");
            }
            T::ConstrAttrDeferrable => deferrable = Some(true),
            T::ConstrAttrNotDeferrable => deferrable = Some(false),
            T::ConstrAttrDeferred => deferred = Some(true),
            T::ConstrAttrImmediate => deferred = Some(false),
            T::ConstrAttrEnforced | T::ConstrAttrNotEnforced => enforced = true,
            other => {
                last = Some(other);
                (deferrable, deferred, enforced) = (None, None, false);
            }
        }
        if deferrable == Some(false) && deferred == Some(true) {
            return Some("constraint declared INITIALLY DEFERRED must be DEFERRABLE");
        }
    }
    None
}
