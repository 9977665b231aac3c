//! MERGE: `parse_merge.c`.

use super::check::Clause;
use super::data::{Written, check_count, overriding};
use crate::catalog::builtin::oid;
use crate::catalog::tree::Node;
use crate::catalog::tree_data::{Data, DataKind, MergeAction, MergeWhen};
use crate::catalog::tree_query::Query;
use crate::catalog::{Address, Kind, Rule};
use crate::expr::cx::{Outcome, Typed, reject, unknown};
use crate::expr::resolve::{Level, Resolver};
use crate::replay::Reject;
use crate::sql::ast::{self, DataStmt, MergeMatch};

fn words(matched: MergeMatch) -> &'static str {
    match matched {
        MergeMatch::Matched => "MATCHED",
        MergeMatch::NotMatchedBySource => "NOT MATCHED BY SOURCE",
        MergeMatch::NotMatchedByTarget => "NOT MATCHED BY TARGET",
    }
}

impl Resolver<'_> {
    /// `transformMergeSupportFunc`.
    pub(in crate::expr) fn merge_action_value(&self) -> Outcome<Typed> {
        let returning = self.levels.iter().any(|l| matches!(l, Level::Query(names) if names.returns_of_merge));
        if !returning {
            return reject("42601", "MERGE_ACTION() can only be used in the RETURNING list of a MERGE command");
        }
        Ok(Typed::new(Node::SqlValue { name: "MERGE_ACTION()", precision: None }, oid::TEXT))
    }

    /// `transformMergeStmt`.
    pub(super) fn merge(&mut self, stmt: &DataStmt, out: &mut Query) -> Outcome<Data> {
        let mut final_ones: Vec<MergeMatch> = Vec::new();
        for when in &stmt.merge {
            if final_ones.contains(&when.matched) {
                return reject("42601", "unreachable WHEN clause specified after unconditional WHEN clause");
            }
            if when.condition.is_none() {
                final_ones.push(when.matched);
            }
        }
        let target = self.target_table(&stmt.target)?;
        if !matches!(target.at.kind, Kind::Table | Kind::View) {
            let name = target.at.name();
            return reject("0A000", format!("cannot execute MERGE on relation \"{name}\""));
        }
        // One that is off was looked at, too, before 16.
        let acts = |rule: &Rule| {
            rule.event != "SELECT" && (rule.enabled != 'D' && rule.enabled != 'R' || self.cx.version() < 16)
        };
        if self.meets_rule(&target.at, acts) {
            let message = format!("cannot execute MERGE on relation \"{}\"", target.at.name());
            return Err(Reject::new("0A000", message)
                .detail("MERGE is not supported for relations with rules.")
                .into());
        }
        let [source] = stmt.from.as_slice() else { return unknown("a MERGE has no source") };
        let (from, sources) = self.from_item(source)?;
        if sources.iter().any(|i| i.by_name && i.name == target.item.name) {
            let message = format!("name \"{}\" specified more than once", target.item.name);
            let detail = "The name is used both as MERGE target table and data source.";
            return Err(Reject::new("42712", message).detail(detail).into());
        }
        out.from.push(from);
        let mut both = sources.clone();
        both.push(target.item.clone());
        self.names().items.clone_from(&both);
        self.enter_clause(Clause::On);
        // The server takes a condition of any type here.
        let on = match &stmt.filter {
            Some(condition) => Some(self.expr(condition)?.node),
            None => None,
        };
        self.names().returns_of_merge = true;
        let returned = self.returning(stmt, &target)?;
        self.names().returns_of_merge = false;
        let mut whens = Vec::with_capacity(stmt.merge.len());
        for when in &stmt.merge {
            self.names().items = match when.matched {
                MergeMatch::Matched => both.clone(),
                MergeMatch::NotMatchedByTarget => sources.clone(),
                MergeMatch::NotMatchedBySource => vec![target.item.clone()],
            };
            let condition = match &when.condition {
                Some(condition) => {
                    self.enter_clause(Clause::MergeWhen);
                    let value = self.expr(condition)?;
                    Some(self.cx.to_boolean(value, "WHEN")?.node)
                }
                None => None,
            };
            let action = self.merge_action(&when.action, &target)?;
            whens.push(MergeWhen { matched: words(when.matched), condition, action });
        }
        self.names().items = both;
        let data = returned.data(DataKind::Merge, target.number);
        Ok(Data { on, merge: whens, ..data })
    }

    fn merge_action(&mut self, action: &ast::MergeAction, target: &Written) -> Outcome<MergeAction> {
        Ok(match action {
            ast::MergeAction::Insert { columns: written, overriding: word, values } => {
                let mut columns = self.insert_columns(written, target)?;
                let paths: Vec<&[ast::Step]> = written.iter().map(|c| c.path.as_slice()).collect();
                let values = if values.is_empty() {
                    columns.clear();
                    Vec::new()
                } else {
                    self.enter_clause(Clause::Values);
                    let row = self.list(values)?;
                    check_count(row.len(), &mut columns, !written.is_empty())?;
                    self.assigned_list(row, &columns, &paths)?
                };
                let columns = columns.iter().map(|c| target.at.child(Kind::Column, c.name.clone())).collect();
                MergeAction::Insert { columns, values, overriding: word.map(overriding) }
            }
            ast::MergeAction::Update(assignments) => {
                let sets = self.assignments(assignments, target)?;
                let (columns, values): (Vec<Address>, Vec<Node>) =
                    sets.into_iter().map(|s| (s.column, s.value)).unzip();
                MergeAction::Update { columns, values }
            }
            ast::MergeAction::Delete => MergeAction::Delete,
            ast::MergeAction::Nothing => MergeAction::Nothing,
        })
    }
}
