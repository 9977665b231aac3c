//! Queries and data statements.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, alias, form, ident, idents};
use crate::sql::ast::{
    Assignment, ColumnDefinition, Cte, CteBody, Cycle, DataKind, DataStmt, Distinct, GroupItem, GroupingKind,
    InsertColumn, Into_, Join, JoinKind, Locking, MergeAction, MergeMatch, MergeWhen, OnCommit, OnConflict, Overriding,
    Query, QueryBody, RangeFunction, Relation, Search, Select, SetOp, TableExpr, Target, With,
};

impl Lower<'_> {
    /// A query as a node: SELECT, or VALUES.
    pub(super) fn query_node(&self, node: Option<&pb::Node>, location: i32) -> Query {
        match node.and_then(|n| n.node.as_ref()) {
            Some(N::SelectStmt(s)) => self.query(s, location),
            _ => self.query(&pb::SelectStmt::default(), location),
        }
    }

    /// A query; the grammar records no place for one, so the caller gives the nearest it knows.
    pub(super) fn query(&self, s: &pb::SelectStmt, location: i32) -> Query {
        let body = match s.op() {
            op @ (pb::SetOperation::SetopUnion | pb::SetOperation::SetopIntersect | pb::SetOperation::SetopExcept) => {
                let side =
                    |side: Option<&pb::SelectStmt>| {
                        Box::new(side.map_or_else(
                            || self.query(&pb::SelectStmt::default(), location),
                            |s| self.query(s, location),
                        ))
                    };
                QueryBody::SetOp {
                    op: match op {
                        pb::SetOperation::SetopIntersect => SetOp::Intersect,
                        pb::SetOperation::SetopExcept => SetOp::Except,
                        _ => SetOp::Union,
                    },
                    all: s.all,
                    left: side(s.larg.as_deref()),
                    right: side(s.rarg.as_deref()),
                }
            }
            _ if !s.values_lists.is_empty() => QueryBody::Values(
                s.values_lists
                    .iter()
                    .map(|row| match &row.node {
                        Some(N::List(l)) => self.exprs(&l.items),
                        _ => Vec::new(),
                    })
                    .collect(),
            ),
            _ => QueryBody::Select(Box::new(self.select(s))),
        };
        Query {
            with: s.with_clause.as_ref().map(|w| self.with(w)),
            body,
            order_by: self.order_by(&s.sort_clause),
            limit: self.opt(s.limit_count.as_deref()),
            with_ties: s.limit_option() == pb::LimitOption::WithTies,
            offset: self.opt(s.limit_offset.as_deref()),
            locking: s.locking_clause.iter().filter_map(|l| self.locking(l)).collect(),
            at: self.at(location),
        }
    }

    fn select(&self, s: &pb::SelectStmt) -> Select {
        Select {
            distinct: match s.distinct_clause.as_slice() {
                [] => None,
                [pb::Node { node: None }] => Some(Distinct::All),
                on => Some(Distinct::On(self.exprs(on))),
            },
            targets: self.targets(&s.target_list),
            into: s.into_clause.as_deref().map(|i| Box::new(self.into(i))),
            from: self.tables(&s.from_clause),
            filter: self.opt(s.where_clause.as_deref()),
            group_by: s.group_clause.iter().map(|g| self.group_item(g)).collect(),
            group_distinct: s.group_distinct,
            having: self.opt(s.having_clause.as_deref()),
            windows: s
                .window_clause
                .iter()
                .filter_map(|w| match &w.node {
                    Some(N::WindowDef(w)) => Some(self.window(w)),
                    _ => None,
                })
                .collect(),
        }
    }

    /// The target of SELECT INTO and CREATE TABLE AS.
    pub(super) fn into(&self, i: &pb::IntoClause) -> Into_ {
        Into_ {
            name: self.range_name(i.rel.as_ref()),
            columns: idents(&i.col_names),
            persistence: super::persistence(i.rel.as_ref()),
            options: self.options(&i.options),
            on_commit: on_commit(i.on_commit()),
            tablespace: ident(&i.table_space_name),
            access_method: ident(&i.access_method),
        }
    }

    /// A select list, or RETURNING.
    pub(super) fn targets(&self, nodes: &[pb::Node]) -> Vec<Target> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::ResTarget(t)) => self.opt(t.val.as_deref()).map(|expr| Target { alias: ident(&t.name), expr }),
                _ => None,
            })
            .collect()
    }

    fn group_item(&self, node: &pb::Node) -> GroupItem {
        let Some(N::GroupingSet(g)) = &node.node else {
            return GroupItem::Expr(self.expr(node));
        };
        let kind = match g.kind() {
            pb::GroupingSetKind::GroupingSetRollup => GroupingKind::Rollup,
            pb::GroupingSetKind::GroupingSetCube => GroupingKind::Cube,
            pb::GroupingSetKind::GroupingSetSets => GroupingKind::Sets,
            _ => return GroupItem::Empty,
        };
        GroupItem::Set { kind, items: g.content.iter().map(|g| self.group_item(g)).collect() }
    }

    /// The entries of FROM.
    pub(super) fn tables(&self, nodes: &[pb::Node]) -> Vec<TableExpr> {
        nodes.iter().map(|n| self.table_expr(n)).collect()
    }

    fn need_table(&self, node: Option<&pb::Node>) -> TableExpr {
        self.table_expr(node.unwrap_or(&pb::Node { node: None }))
    }

    fn table_expr(&self, node: &pb::Node) -> TableExpr {
        let empty = N::AStar(pb::AStar {});
        match node.node.as_ref().unwrap_or(&empty) {
            N::RangeVar(r) => TableExpr::Relation(self.relation(r)),
            N::RangeSubselect(s) => TableExpr::Subquery {
                query: Box::new(self.query_node(s.subquery.as_deref(), -1)),
                lateral: s.lateral,
                alias: s.alias.as_ref().map(alias),
            },
            N::RangeFunction(f) => {
                let functions = f
                    .functions
                    .iter()
                    .filter_map(|n| match &n.node {
                        Some(N::List(l)) => {
                            let call = self.expr(l.items.first()?);
                            let columns = match l.items.get(1).and_then(|n| n.node.as_ref()) {
                                Some(N::List(c)) => self.column_definitions(&c.items),
                                _ => Vec::new(),
                            };
                            Some((call, columns))
                        }
                        _ => None,
                    })
                    .collect();
                TableExpr::Function(Box::new(RangeFunction {
                    functions,
                    rows_from: f.is_rowsfrom,
                    ordinality: f.ordinality,
                    lateral: f.lateral,
                    alias: f.alias.as_ref().map(alias),
                    columns: self.column_definitions(&f.coldeflist),
                }))
            }
            N::JoinExpr(j) => TableExpr::Join(Box::new(Join {
                kind: match j.jointype() {
                    pb::JoinType::JoinLeft => JoinKind::Left,
                    pb::JoinType::JoinRight => JoinKind::Right,
                    pb::JoinType::JoinFull => JoinKind::Full,
                    _ => JoinKind::Inner,
                },
                natural: j.is_natural,
                left: self.need_table(j.larg.as_deref()),
                right: self.need_table(j.rarg.as_deref()),
                using: idents(&j.using_clause),
                using_alias: j.join_using_alias.as_ref().map(|a| a.aliasname.as_str().into()),
                on: self.opt(j.quals.as_deref()),
                alias: j.alias.as_ref().map(alias),
            })),
            N::RangeTableSample(s) => TableExpr::Sample {
                table: Box::new(self.need_table(s.relation.as_deref())),
                method: self.name(&s.method, s.location),
                args: self.exprs(&s.args),
                repeatable: self.opt(s.repeatable.as_deref()),
            },
            inner => form::table(self, inner),
        }
    }

    /// A column definition list after a function.
    fn column_definitions(&self, nodes: &[pb::Node]) -> Vec<ColumnDefinition> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::ColumnDef(c)) => Some(ColumnDefinition {
                    name: c.colname.as_str().into(),
                    ty: self.type_name(c.type_name.as_ref()),
                    collation: c.coll_clause.as_ref().map(|c| self.name(&c.collname, c.location)),
                }),
                _ => None,
            })
            .collect()
    }

    fn locking(&self, node: &pb::Node) -> Option<Locking> {
        let Some(N::LockingClause(l)) = &node.node else { return None };
        Some(Locking {
            strength: match l.strength() {
                pb::LockClauseStrength::LcsForkeyshare => "KEY SHARE",
                pb::LockClauseStrength::LcsForshare => "SHARE",
                pb::LockClauseStrength::LcsFornokeyupdate => "NO KEY UPDATE",
                _ => "UPDATE",
            },
            of: l
                .locked_rels
                .iter()
                .filter_map(|n| match &n.node {
                    Some(N::RangeVar(r)) => Some(self.range_name(Some(r))),
                    _ => None,
                })
                .collect(),
            wait: match l.wait_policy() {
                pb::LockWaitPolicy::LockWaitSkip => "SKIP LOCKED",
                pb::LockWaitPolicy::LockWaitError => "NOWAIT",
                _ => "",
            },
        })
    }

    /// WITH.
    pub(super) fn with(&self, w: &pb::WithClause) -> With {
        let ctes = w
            .ctes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::CommonTableExpr(c)) => Some(self.cte(c)),
                _ => None,
            })
            .collect();
        With { recursive: w.recursive, ctes }
    }

    fn cte(&self, c: &pb::CommonTableExpr) -> Cte {
        let body = match c.ctequery.as_deref().and_then(|n| n.node.as_ref()) {
            Some(inner @ (N::InsertStmt(_) | N::UpdateStmt(_) | N::DeleteStmt(_) | N::MergeStmt(_))) => {
                CteBody::Data(Box::new(self.data(inner)))
            }
            _ => CteBody::Query(Box::new(self.query_node(c.ctequery.as_deref(), c.location))),
        };
        let or_null = |e: Option<&pb::Node>| self.expr(e.unwrap_or(&pb::Node { node: None }));
        Cte {
            name: c.ctename.as_str().into(),
            columns: idents(&c.aliascolnames),
            materialized: match c.ctematerialized() {
                pb::CteMaterialize::Always => Some(true),
                pb::CteMaterialize::Never => Some(false),
                _ => None,
            },
            body,
            search: c.search_clause.as_ref().map(|s| Search {
                breadth: s.search_breadth_first,
                columns: idents(&s.search_col_list),
                set: s.search_seq_column.as_str().into(),
            }),
            cycle: c.cycle_clause.as_ref().map(|y| Cycle {
                columns: idents(&y.cycle_col_list),
                mark: y.cycle_mark_column.as_str().into(),
                value: or_null(y.cycle_mark_value.as_deref()),
                default: or_null(y.cycle_mark_default.as_deref()),
                path: y.cycle_path_column.as_str().into(),
            }),
        }
    }

    /// INSERT, UPDATE, DELETE, MERGE.
    pub(super) fn data(&self, node: &N) -> DataStmt {
        let empty = |kind| DataStmt {
            kind,
            with: None,
            target: Relation { name: self.range_name(None), only: false, alias: None },
            columns: Vec::new(),
            overriding: None,
            source: None,
            assignments: Vec::new(),
            from: Vec::new(),
            filter: None,
            on_conflict: None,
            merge: Vec::new(),
            returning: Vec::new(),
            returning_old: None,
            returning_new: None,
        };
        let (mut data, target, with, returning) = match node {
            N::InsertStmt(s) => {
                let mut data = empty(DataKind::Insert);
                data.columns = self.insert_columns(&s.cols);
                data.overriding = overriding(s.r#override());
                data.source = s.select_stmt.as_deref().map(|q| Box::new(self.query_node(Some(q), -1)));
                data.on_conflict = s.on_conflict_clause.as_deref().map(|c| Box::new(self.on_conflict(c)));
                (data, &s.relation, &s.with_clause, &s.returning_clause)
            }
            N::UpdateStmt(s) => {
                let mut data = empty(DataKind::Update);
                data.assignments = self.assignments(&s.target_list);
                data.from = self.tables(&s.from_clause);
                data.filter = self.opt(s.where_clause.as_deref());
                (data, &s.relation, &s.with_clause, &s.returning_clause)
            }
            N::DeleteStmt(s) => {
                let mut data = empty(DataKind::Delete);
                data.from = self.tables(&s.using_clause);
                data.filter = self.opt(s.where_clause.as_deref());
                (data, &s.relation, &s.with_clause, &s.returning_clause)
            }
            N::MergeStmt(s) => {
                let mut data = empty(DataKind::Merge);
                data.from = s.source_relation.iter().map(|n| self.table_expr(n)).collect();
                data.filter = self.opt(s.join_condition.as_deref());
                data.merge = s.merge_when_clauses.iter().filter_map(|n| self.merge_when(n)).collect();
                (data, &s.relation, &s.with_clause, &s.returning_clause)
            }
            _ => unreachable!("only data statements are lowered as such"),
        };
        if let Some(r) = target {
            data.target = self.relation(r);
        }
        data.with = with.as_ref().map(|w| self.with(w));
        if let Some(r) = returning {
            data.returning = self.targets(&r.exprs);
            for option in &r.options {
                if let Some(N::ReturningOption(o)) = &option.node {
                    let name = Some(o.value.as_str().into());
                    match o.option() {
                        pb::ReturningOptionKind::ReturningOptionNew => data.returning_new = name,
                        _ => data.returning_old = name,
                    }
                }
            }
        }
        data
    }

    fn insert_columns(&self, nodes: &[pb::Node]) -> Vec<InsertColumn> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::ResTarget(t)) => Some(InsertColumn {
                    name: t.name.as_str().into(),
                    path: self.steps(&t.indirection),
                    at: self.at(t.location),
                }),
                _ => None,
            })
            .collect()
    }

    fn assignments(&self, nodes: &[pb::Node]) -> Vec<Assignment> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::ResTarget(t)) => Some(Assignment {
                    column: t.name.as_str().into(),
                    path: self.steps(&t.indirection),
                    value: self.opt(t.val.as_deref())?,
                    at: self.at(t.location),
                }),
                _ => None,
            })
            .collect()
    }

    fn on_conflict(&self, c: &pb::OnConflictClause) -> OnConflict {
        let infer = c.infer.as_deref();
        OnConflict {
            elements: infer.map(|i| self.index_elements(&i.index_elems)).unwrap_or_default(),
            predicate: infer.and_then(|i| self.opt(i.where_clause.as_deref())),
            constraint: infer.and_then(|i| ident(&i.conname)),
            update: (c.action() == pb::OnConflictAction::OnconflictUpdate).then(|| self.assignments(&c.target_list)),
            filter: self.opt(c.where_clause.as_deref()),
        }
    }

    fn merge_when(&self, node: &pb::Node) -> Option<MergeWhen> {
        let Some(N::MergeWhenClause(w)) = &node.node else { return None };
        Some(MergeWhen {
            matched: match w.match_kind() {
                pb::MergeMatchKind::MergeWhenNotMatchedBySource => MergeMatch::NotMatchedBySource,
                pb::MergeMatchKind::MergeWhenNotMatchedByTarget => MergeMatch::NotMatchedByTarget,
                _ => MergeMatch::Matched,
            },
            condition: self.opt(w.condition.as_deref()),
            action: match w.command_type() {
                pb::CmdType::CmdInsert => MergeAction::Insert {
                    columns: self.insert_columns(&w.target_list),
                    overriding: overriding(w.r#override()),
                    values: self.exprs(&w.values),
                },
                pb::CmdType::CmdUpdate => MergeAction::Update(self.assignments(&w.target_list)),
                pb::CmdType::CmdDelete => MergeAction::Delete,
                _ => MergeAction::Nothing,
            },
        })
    }
}

fn overriding(kind: pb::OverridingKind) -> Option<Overriding> {
    match kind {
        pb::OverridingKind::OverridingUserValue => Some(Overriding::User),
        pb::OverridingKind::OverridingSystemValue => Some(Overriding::System),
        _ => None,
    }
}

pub(super) fn on_commit(action: pb::OnCommitAction) -> OnCommit {
    match action {
        pb::OnCommitAction::OncommitPreserveRows => OnCommit::PreserveRows,
        pb::OnCommitAction::OncommitDeleteRows => OnCommit::DeleteRows,
        pb::OnCommitAction::OncommitDrop => OnCommit::Drop,
        _ => OnCommit::Unspecified,
    }
}
