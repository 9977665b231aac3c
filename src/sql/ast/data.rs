//! Data statements as they were written.

use super::{Expr, IndexElement, Query, Relation, Target, With};
use crate::catalog::Ident;

/// INSERT, UPDATE, DELETE, MERGE.
#[derive(Debug, Clone, PartialEq)]
pub struct DataStmt {
    pub kind: DataKind,
    pub with: Option<With>,
    pub target: Relation,
    /// INSERT's columns.
    pub columns: Vec<InsertColumn>,
    /// `OVERRIDING USER VALUE` or `OVERRIDING SYSTEM VALUE` of INSERT.
    pub overriding: Option<Overriding>,
    /// INSERT's source; `None` for DEFAULT VALUES.
    pub source: Option<Box<Query>>,
    /// UPDATE's assignments.
    pub assignments: Vec<Assignment>,
    /// UPDATE … FROM, DELETE … USING, MERGE … USING.
    pub from: Vec<super::TableExpr>,
    /// WHERE, or MERGE's ON.
    pub filter: Option<Expr>,
    /// ON CONFLICT of INSERT.
    pub on_conflict: Option<Box<OnConflict>>,
    /// The WHEN clauses of MERGE.
    pub merge: Vec<MergeWhen>,
    pub returning: Vec<Target>,
    /// `RETURNING WITH (OLD AS name)` (18).
    pub returning_old: Option<Ident>,
    /// `RETURNING WITH (NEW AS name)` (18).
    pub returning_new: Option<Ident>,
}

/// A column that INSERT names, or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct InsertColumn {
    pub name: Ident,
    /// `.field` and `[subscript]` after it.
    pub path: Vec<super::Step>,
    pub at: u32,
}

/// `column = value`.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    pub column: Ident,
    /// `.field` and `[subscript]` after it.
    pub path: Vec<super::Step>,
    pub value: Expr,
    pub at: u32,
}

/// OVERRIDING.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overriding {
    User,
    System,
}

/// ON CONFLICT.
#[derive(Debug, Clone, PartialEq)]
pub struct OnConflict {
    /// The columns and expressions of the arbiter index.
    pub elements: Vec<IndexElement>,
    /// The arbiter's predicate.
    pub predicate: Option<Expr>,
    /// `ON CONSTRAINT name`.
    pub constraint: Option<Ident>,
    /// DO UPDATE SET; `None` for DO NOTHING.
    pub update: Option<Vec<Assignment>>,
    /// WHERE of DO UPDATE.
    pub filter: Option<Expr>,
}

/// WHEN … THEN of MERGE.
#[derive(Debug, Clone, PartialEq)]
pub struct MergeWhen {
    pub matched: MergeMatch,
    pub condition: Option<Expr>,
    pub action: MergeAction,
}

/// When a MERGE action is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeMatch {
    Matched,
    NotMatchedBySource,
    NotMatchedByTarget,
}

/// What MERGE does.
#[derive(Debug, Clone, PartialEq)]
pub enum MergeAction {
    /// `INSERT (columns) VALUES (values)`; no values for DEFAULT VALUES.
    Insert {
        columns: Vec<InsertColumn>,
        overriding: Option<Overriding>,
        values: Vec<Expr>,
    },
    Update(Vec<Assignment>),
    Delete,
    Nothing,
}

/// Which data statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DataKind {
    Insert,
    Update,
    Delete,
    Merge,
}
