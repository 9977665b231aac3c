//! Resolved INSERT, UPDATE, DELETE and MERGE: what PostgreSQL's `Query` holds beside that of a SELECT.

use super::tree::{Collation, Node};
use super::tree_query::{Query, Target};
use super::{Address, Ident, Refs};

/// What a data statement does to its target; its WITH, FROM and WHERE are those of the [`Query`] that holds it.
#[derive(Debug, Clone, PartialEq)]
pub struct Data {
    /// Which statement.
    pub kind: DataKind,
    /// The entry of the range table that rows are written to.
    pub target: u16,
    /// The columns that are set, in the order of the values.
    pub columns: Vec<Address>,
    /// The values of an INSERT of one row, or of an UPDATE.
    pub values: Vec<Node>,
    /// The entry of the range table that an INSERT takes its rows from: a subquery or a VALUES list.
    pub source: Option<u16>,
    /// OVERRIDING: `SYSTEM` or `USER`.
    pub overriding: Option<&'static str>,
    /// ON CONFLICT.
    pub conflict: Option<Conflict>,
    /// The condition of a MERGE.
    pub on: Option<Node>,
    /// The WHEN clauses of a MERGE.
    pub merge: Vec<MergeWhen>,
    /// RETURNING.
    pub returning: Vec<Target>,
    /// `RETURNING WITH (OLD AS name)`.
    pub old: Option<Ident>,
    /// `RETURNING WITH (NEW AS name)`.
    pub new: Option<Ident>,
}

/// WHEN … THEN of MERGE.
#[derive(Debug, Clone, PartialEq)]
pub struct MergeWhen {
    /// Which rows it is about: `MATCHED`, `NOT MATCHED BY SOURCE`, `NOT MATCHED BY TARGET`.
    pub matched: &'static str,
    /// AND.
    pub condition: Option<Node>,
    /// What is done.
    pub action: MergeAction,
}

/// What MERGE does with a row.
#[derive(Debug, Clone, PartialEq)]
pub enum MergeAction {
    Insert { columns: Vec<Address>, values: Vec<Node>, overriding: Option<&'static str> },
    Update { columns: Vec<Address>, values: Vec<Node> },
    Delete,
    Nothing,
}

/// The statements that write rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DataKind {
    Insert,
    Update,
    Delete,
    Merge,
}

/// ON CONFLICT.
#[derive(Debug, Clone, PartialEq)]
pub struct Conflict {
    /// What an index is inferred from.
    pub keys: Vec<ConflictKey>,
    /// The predicate of the index.
    pub predicate: Option<Node>,
    /// ON CONSTRAINT.
    pub constraint: Option<Address>,
    /// DO UPDATE, not DO NOTHING.
    pub update: bool,
    /// The columns that DO UPDATE sets.
    pub columns: Vec<Address>,
    /// Their values.
    pub values: Vec<Node>,
    /// WHERE of DO UPDATE.
    pub filter: Option<Node>,
}

/// A column or an expression of ON CONFLICT (…).
#[derive(Debug, Clone, PartialEq)]
pub struct ConflictKey {
    /// It.
    pub value: Node,
    /// COLLATE.
    pub collation: Option<Collation>,
}

impl Data {
    /// Calls `f` for every outermost node.
    pub(super) fn nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        self.values.iter().chain(&self.on).for_each(&mut *f);
        for when in &self.merge {
            when.condition.iter().for_each(&mut *f);
            if let MergeAction::Insert { values, .. } | MergeAction::Update { values, .. } = &when.action {
                values.iter().for_each(&mut *f);
            }
        }
        self.returning.iter().for_each(|t| f(&t.value));
        if let Some(c) = &self.conflict {
            c.keys.iter().for_each(|k| f(&k.value));
            c.predicate.iter().chain(&c.values).chain(&c.filter).for_each(&mut *f);
        }
    }

    /// The outermost nodes, to change them.
    pub(super) fn nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        self.values.iter_mut().chain(&mut self.on).for_each(&mut *f);
        for when in &mut self.merge {
            when.condition.iter_mut().for_each(&mut *f);
            if let MergeAction::Insert { values, .. } | MergeAction::Update { values, .. } = &mut when.action {
                values.iter_mut().for_each(&mut *f);
            }
        }
        self.returning.iter_mut().for_each(|t| f(&mut t.value));
        if let Some(c) = &mut self.conflict {
            c.keys.iter_mut().for_each(|k| f(&mut k.value));
            c.predicate.iter_mut().chain(&mut c.values).chain(&mut c.filter).for_each(&mut *f);
        }
    }

    /// The references that stand in no node.
    pub(super) fn own_refs(&self, f: &mut dyn FnMut(&Address)) {
        self.columns.iter().for_each(&mut *f);
        self.unrecorded(f);
        self.conflict.iter().filter_map(|c| c.constraint.as_ref()).for_each(f);
    }

    /// The columns that are set, but that the server does not record as depended on.
    fn unrecorded(&self, f: &mut dyn FnMut(&Address)) {
        for when in &self.merge {
            if let MergeAction::Insert { columns, .. } | MergeAction::Update { columns, .. } = &when.action {
                columns.iter().for_each(&mut *f);
            }
        }
        self.conflict.iter().for_each(|c| c.columns.iter().for_each(&mut *f));
    }

    /// The references that stand in no node, to change them.
    pub(super) fn rewrite_own(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.columns.iter_mut().for_each(&mut *f);
        for when in &mut self.merge {
            if let MergeAction::Insert { columns, .. } | MergeAction::Update { columns, .. } = &mut when.action {
                columns.iter_mut().for_each(&mut *f);
            }
        }
        if let Some(c) = &mut self.conflict {
            c.columns.iter_mut().for_each(&mut *f);
            c.constraint.rewrite(f);
        }
    }
}

impl Query {
    /// The columns that statements in it set without a dependency.
    pub(super) fn unrecorded_columns(&self, f: &mut dyn FnMut(&Address)) {
        self.data_statements(&mut |d| d.unrecorded(f));
    }

    /// The data statements in it, those of its common table expressions and subqueries among them.
    pub(super) fn data_statements<'a>(&'a self, f: &mut dyn FnMut(&'a Data)) {
        self.queries(&mut |q| q.data.iter().for_each(|d| f(d)));
    }
}
