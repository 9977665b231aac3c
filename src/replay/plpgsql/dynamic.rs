//! EXECUTE: statements that are made at run time, of which some parts may not be known.

use crate::catalog::{Address, Kind, Touches};
use crate::sql::ast::{AlterAction, AlterTable, Call, CreateIndex, ExprNode, Name, ObjectClass, Stmt, Visitor};
use crate::sql::plpgsql::{Into, Sql};

use super::super::Reject;
use super::control::{Alternative, Flow};
use super::value::{Hole, Piece, Value};
use super::{Machine, call, known};

/// What stands for a name that is not known.
const SOME_NAME: &str = "some_name_that_is_not_known";

/// `query string argument of EXECUTE is null`.
pub(super) fn null_query() -> Reject {
    Reject::new("22004", "query string argument of EXECUTE is null")
}

impl<'m, 'c> Machine<'m, 'c> {
    pub(super) fn execute(&mut self, sql: &Sql, into: &Into, using: &[Sql]) -> Result<(), Reject> {
        let using = self.eval_all(using)?;
        let value = self.eval_sql(sql)?;
        let outer = std::mem::replace(&mut self.params, using);
        let result = self.execute_value(value, into);
        self.params = outer;
        result
    }

    fn execute_value(&mut self, value: Value, into: &Into) -> Result<(), Reject> {
        match value {
            Value::Null => Err(null_query()),
            Value::OneOf(values) => {
                let mut ways: Vec<Alternative<'_, 'm, 'c>> = Vec::new();
                for value in values {
                    ways.push(Box::new(move |m| m.execute_value(value, into).map(|()| Flow::next())));
                }
                self.perhaps(ways).map(|_| ())
            }
            Value::Partial(pieces) => self.execute_partial(&pieces, into),
            Value::Text(text) => {
                let script = self.detached(&text);
                self.script(&script, into, false, true)
            }
            _ => {
                self.forget(&into.targets);
                self.opaque("the block runs dynamic SQL that depends on data");
                Ok(())
            }
        }
    }

    /// A statement of which parts are not known.
    fn execute_partial(&mut self, pieces: &[Piece], into: &Into) -> Result<(), Reject> {
        let (text, exact) = filled(pieces);
        let script = self.detached(&text);
        self.forget(&into.targets);
        self.row_count = Value::Unknown;
        if !script.problems.is_empty() || script.statements.is_empty() {
            let begin = match pieces.first() {
                Some(Piece::Known(text)) => text.as_str(),
                _ => "",
            };
            if !harmless_start(begin) {
                self.opaque("the block runs dynamic SQL that depends on data");
            }
            return Ok(());
        }
        if exact {
            // Only literals are not known: what it does is known but for them.
            let mark = self.cx.mark();
            self.script(&script, into, false, true)?;
            let touched = self.cx.changed_since(&mark);
            if !touched.is_empty() {
                self.cx.opaque("a literal in it depends on data", Touches::Objects(touched));
            }
            return Ok(());
        }
        for statement in &script.statements {
            match self.reach(&statement.stmt) {
                Touches::Nothing => {}
                Touches::Objects(list) if list.is_empty() => {}
                touches => self.cx.opaque("the block runs dynamic SQL that depends on data", touches),
            }
        }
        Ok(())
    }

    /// What a statement may touch in which names are not known.
    fn reach(&mut self, stmt: &Stmt) -> Touches {
        match stmt {
            Stmt::Data(data) => {
                let mut calls = Calls { found: Vec::new() };
                data.walk(&mut calls);
                self.reach_of_calls(&calls.found)
            }
            Stmt::Query(query) => {
                let mut calls = Calls { found: Vec::new() };
                query.walk(&mut calls);
                self.reach_of_calls(&calls.found)
            }
            Stmt::Grant(_) | Stmt::SetOwner(_) | Stmt::DefaultPrivileges(_) if !self.cx.session.access => {
                Touches::Nothing
            }
            Stmt::Grant(grant) if grant.all_in_schemas.is_empty() => {
                let mut touched = Vec::new();
                for object in &grant.objects {
                    match self.reach_of_name(&object.name) {
                        Touches::Objects(list) => touched.extend(list),
                        other => return other,
                    }
                }
                Touches::Objects(touched)
            }
            Stmt::SetOwner(owner) => self.reach_of_name(&owner.object.name),
            Stmt::GrantRole(_)
            | Stmt::CreateRole(_)
            | Stmt::AlterRole(_)
            | Stmt::Truncate(_)
            | Stmt::Lock(_)
            | Stmt::Reindex(_)
            | Stmt::Vacuum(_)
            | Stmt::Cluster(_)
            | Stmt::Copy(_)
            | Stmt::RefreshMaterializedView(_)
            | Stmt::AlterSetting(_)
            | Stmt::Explain { .. } => Touches::Nothing,
            Stmt::AlterTable(AlterTable { relation, commands, .. }) => {
                // What a table is attached to, what inherits from it and what refers to it changes with it.
                let alone = commands.iter().all(|c| {
                    !matches!(c.action, AlterAction::AttachPartition { .. } | AlterAction::DetachPartition { .. })
                });
                if alone { self.reach_of_name(&relation.name) } else { Touches::Anything }
            }
            Stmt::Drop(drop) if drop.objects.iter().all(|o| modelless(o.class)) => Touches::Nothing,
            Stmt::Drop(drop) if drop.behavior == crate::sql::ast::Behavior::Restrict => {
                let mut touched = Vec::new();
                for object in &drop.objects {
                    match self.reach_of_name(&object.name) {
                        Touches::Objects(list) => touched.extend(list),
                        other => return other,
                    }
                }
                Touches::Objects(touched)
            }
            Stmt::Comment(comment) => self.reach_of_name(&comment.object.name),
            Stmt::Rename(rename) if rename.object.part.is_some() => self.reach_of_name(&rename.object.name),
            Stmt::CreateIndex(index) => self.reach_of_index(index),
            Stmt::CreateTrigger(trigger) => self.reach_of_name(&trigger.relation.name),
            _ => Touches::Anything,
        }
    }

    /// The relations that a name may mean.
    fn relations_like(&self, name: &Name) -> Vec<Address> {
        if !name.parts.iter().any(|p| p.contains(SOME_NAME)) {
            return self.cx.find_relation(name).map(|(at, _)| at).into_iter().collect();
        }
        // A part of which some letters are known.
        let fits = |pattern: &str, part: &str| {
            let start = pattern.split(SOME_NAME).next().unwrap_or_default();
            let end = pattern.rsplit(SOME_NAME).next().unwrap_or_default();
            if pattern.contains(SOME_NAME) { part.starts_with(start) && part.ends_with(end) } else { part == pattern }
        };
        let path = self.cx.path();
        let relations = self.cx.catalog.iter_with_members().filter(|(at, _)| at.kind.is_relation());
        relations
            .filter(|(at, _)| {
                let parts = at.path.parts();
                let schema = match name.schema() {
                    Some(schema) => fits(schema, &parts[0]),
                    None => path.contains(&parts[0]),
                };
                schema && fits(name.name(), &parts[1])
            })
            .map(|(at, _)| at.clone())
            .collect()
    }

    fn reach_of_name(&self, name: &Name) -> Touches {
        let found = self.relations_like(name);
        // A relation that is not there now may have been made by a statement that is not known.
        if found.is_empty() && !name.parts.iter().any(|p| p.contains(SOME_NAME)) {
            return Touches::Anything;
        }
        Touches::Objects(found)
    }

    /// The indexes that a CREATE INDEX of a known name may make.
    fn reach_of_index(&self, stmt: &CreateIndex) -> Touches {
        let Some(name) = stmt.name.as_ref().filter(|n| !n.contains(SOME_NAME)) else { return Touches::Anything };
        let tables = self.relations_like(&stmt.relation.name);
        let mut out: Vec<Address> =
            tables.iter().map(|at| Address::of(Kind::Index, at.path.parts()[0].clone(), name.clone())).collect();
        out.sort();
        out.dedup();
        Touches::Objects(out)
    }

    fn reach_of_calls(&self, calls: &[Call]) -> Touches {
        let changes = calls.iter().any(|c| known::makes_tables(c.name.name()) || call::own(self.cx, c).is_some());
        if changes { Touches::Anything } else { Touches::Nothing }
    }

    /// Marks what is said to change the schema in a way that is not modelled.
    pub(super) fn not_modelled(&mut self, name: &Name, table: Option<Address>) {
        let reason = format!("{name}() changes the schema in a way that is not modelled");
        self.cx.opaque(reason, table.map_or(Touches::Anything, |t| Touches::Objects(vec![t])));
    }
}

/// The calls of a tree.
struct Calls {
    found: Vec<Call>,
}

impl Visitor for Calls {
    fn expr(&mut self, expr: &crate::sql::ast::Expr) -> bool {
        if let ExprNode::Call(call) = &expr.node {
            self.found.push((**call).clone());
        }
        true
    }
}

/// A text with something that can be read in each hole, and whether only literals are not known.
fn filled(pieces: &[Piece]) -> (String, bool) {
    let mut out = String::new();
    let mut exact = true;
    for piece in pieces {
        match piece {
            Piece::Known(text) => out.push_str(text),
            Piece::Hole(Hole::Literal) => out.push_str("NULL"),
            Piece::Hole(_) => {
                exact = false;
                out.push_str(SOME_NAME);
            }
        }
    }
    (out, exact)
}

/// The kinds of objects that the catalog does not hold.
fn modelless(class: ObjectClass) -> bool {
    matches!(class, ObjectClass::Role | ObjectClass::Database | ObjectClass::Tablespace | ObjectClass::LargeObject)
}

/// Whether a statement that begins so leaves the schema as it is.
fn harmless_start(start: &str) -> bool {
    let mut words = start.split_whitespace().map(str::to_lowercase);
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    match &*first {
        "grant" | "revoke" | "update" | "insert" | "delete" | "truncate" | "analyze" | "analyse" | "vacuum"
        | "lock" | "notify" | "refresh" | "reindex" | "copy" => true,
        "alter" if start.to_lowercase().contains(" owner to ") => true,
        "create" | "drop" | "alter" => matches!(&*second, "role" | "user" | "database" | "group"),
        _ => false,
    }
}
