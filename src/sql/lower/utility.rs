//! Utility statements, and what is parsed without being modelled.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, def_elems, ident, idents};
use crate::sql::ast::{Cluster, Copy, Lock, Name, OptionValue, Reindex, Stmt, Transaction, Vacuum};

impl Lower<'_> {
    pub(super) fn utility(&self, node: &N) -> Stmt {
        match node {
            N::LockStmt(s) => {
                Stmt::Lock(Lock { relations: self.relations(&s.relations), mode: s.mode, nowait: s.nowait })
            }
            N::VariableSetStmt(s) => Stmt::Set(self.set(s)),
            N::ConstraintsSetStmt(s) => {
                let names = self.relations(&s.constraints).into_iter().map(|r| r.name).collect();
                Stmt::SetConstraints { names, deferred: s.deferred }
            }
            N::TransactionStmt(s) => Stmt::Transaction(self.transaction(s)),
            N::CopyStmt(s) => Stmt::Copy(Box::new(Copy {
                relation: s.relation.as_ref().map(|r| self.relation(r)),
                query: s.query.as_deref().and_then(|n| n.node.as_ref()).map(|n| self.stmt(n)),
                columns: idents(&s.attlist),
                from: s.is_from,
                file: ident(&s.filename).map(Into::into),
                program: s.is_program,
                options: self.options(&s.options),
                filter: self.opt(s.where_clause.as_deref()),
            })),
            N::ReindexStmt(s) => Stmt::Reindex(Reindex {
                what: match s.kind() {
                    pb::ReindexObjectType::ReindexObjectTable => "TABLE",
                    pb::ReindexObjectType::ReindexObjectSchema => "SCHEMA",
                    pb::ReindexObjectType::ReindexObjectSystem => "SYSTEM",
                    pb::ReindexObjectType::ReindexObjectDatabase => "DATABASE",
                    _ => "INDEX",
                },
                name: match &s.relation {
                    Some(r) => Some(self.range_name(Some(r))),
                    None => ident(&s.name).map(Name::bare),
                },
                concurrently: self.flag(&s.params, "concurrently"),
            }),
            N::VacuumStmt(s) => Stmt::Vacuum(Vacuum {
                vacuum: s.is_vacuumcmd,
                full: self.flag(&s.options, "full"),
                relations: s
                    .rels
                    .iter()
                    .filter_map(|n| match &n.node {
                        Some(N::VacuumRelation(v)) => Some(self.range_name(v.relation.as_ref())),
                        _ => None,
                    })
                    .collect(),
                columns: s
                    .rels
                    .iter()
                    .enumerate()
                    .flat_map(|(i, n)| match &n.node {
                        Some(N::VacuumRelation(v)) => idents(&v.va_cols).into_iter().map(|c| (i, c)).collect(),
                        _ => Vec::new(),
                    })
                    .collect(),
            }),
            N::ClusterStmt(s) => Stmt::Cluster(Cluster {
                relation: s.relation.as_ref().map(|r| self.range_name(Some(r))),
                index: ident(&s.indexname),
            }),
            N::DiscardStmt(_) => Stmt::Discard,
            _ => self.other(node),
        }
    }

    /// A Boolean option as `defGetBoolean` reads it.
    fn flag(&self, options: &[pb::Node], name: &str) -> bool {
        def_elems(options).filter(|d| d.defname == name).any(|d| match self.option(d).value {
            None => true,
            Some(OptionValue::Boolean(b)) => b,
            Some(OptionValue::Integer(i)) => i != 0,
            Some(value) => matches!(value.to_text().to_lowercase().as_str(), "true" | "on" | "yes" | "1"),
        })
    }

    /// What is rare, and what is not modelled.
    pub(super) fn other(&self, node: &N) -> Stmt {
        self.definition(node)
            .or_else(|| self.privilege(node))
            .or_else(|| self.replication(node))
            .or_else(|| self.wrapping(node))
            .unwrap_or_else(|| Stmt::Other { tag: super::tag::tag(node), objects: Vec::new() })
    }

    /// Statements around others.
    fn wrapping(&self, node: &N) -> Option<Stmt> {
        let inner = |n: Option<&pb::Node>| n.and_then(|n| n.node.as_ref()).map(|n| Box::new(self.stmt(n)));
        Some(match node {
            N::ExplainStmt(s) => {
                Stmt::Explain { statement: inner(s.query.as_deref())?, options: self.options(&s.options) }
            }
            N::PrepareStmt(s) => Stmt::Prepare {
                name: s.name.as_str().into(),
                types: self.types(&s.argtypes),
                statement: inner(s.query.as_deref())?,
            },
            N::ExecuteStmt(s) => Stmt::Execute { name: s.name.as_str().into(), args: self.exprs(&s.params) },
            N::DeclareCursorStmt(s) => Stmt::DeclareCursor {
                name: s.portalname.as_str().into(),
                query: Box::new(self.query_node(s.query.as_deref(), -1)),
                // CURSOR_OPT_HOLD of parsenodes.h.
                hold: s.options & 0x20 != 0,
            },
            N::FetchStmt(s) => Stmt::Fetch { cursor: s.portalname.as_str().into() },
            N::ClosePortalStmt(s) => Stmt::CloseCursor(ident(&s.portalname)),
            N::NotifyStmt(s) => Stmt::Notify { channel: s.conditionname.as_str().into(), payload: ident(&s.payload) },
            N::DeallocateStmt(s) => Stmt::Deallocate(ident(&s.name)),
            _ => return None,
        })
    }
}

impl Lower<'_> {
    fn transaction(&self, s: &pb::TransactionStmt) -> Transaction {
        use pb::TransactionStmtKind as K;
        let name = || s.savepoint_name.as_str().into();
        match s.kind() {
            K::TransStmtCommit => Transaction::Commit { chain: s.chain },
            K::TransStmtRollback => Transaction::Rollback { chain: s.chain },
            K::TransStmtSavepoint => Transaction::Savepoint(name()),
            K::TransStmtRelease => Transaction::Release(name()),
            K::TransStmtRollbackTo => Transaction::RollbackTo(name()),
            K::TransStmtPrepare | K::TransStmtCommitPrepared | K::TransStmtRollbackPrepared => Transaction::Prepared,
            _ => {
                let mut modes = s.options.iter().rev().map(|n| self.set_value(n));
                let read_only =
                    |mode: String| mode.strip_prefix("transaction_read_only ").map(|said| matches!(said, "1" | "true"));
                Transaction::Begin { read_only: modes.find_map(read_only) }
            }
        }
    }
}
