//! Queries and data statements as they were written.

use super::{Expr, JsonTable, Name, TypeName, XmlTable};
use crate::catalog::Ident;

/// SELECT, VALUES, or a set operation over two of them.
#[derive(Debug, Clone, PartialEq)]
pub struct Query {
    /// `WITH`.
    pub with: Option<With>,
    /// What it is.
    pub body: QueryBody,
    /// `ORDER BY`.
    pub order_by: Vec<OrderBy>,
    /// `LIMIT` or `FETCH FIRST`.
    pub limit: Option<Expr>,
    /// `FETCH FIRST … WITH TIES`.
    pub with_ties: bool,
    /// `OFFSET`.
    pub offset: Option<Expr>,
    /// `FOR UPDATE` and its kin.
    pub locking: Vec<Locking>,
    /// Byte offset of the query.
    pub at: u32,
}

/// The body of a query.
#[derive(Debug, Clone, PartialEq)]
pub enum QueryBody {
    /// `SELECT`.
    Select(Box<Select>),
    /// `VALUES (…), (…)`.
    Values(Vec<Vec<Expr>>),
    /// `UNION`, `INTERSECT`, `EXCEPT`.
    SetOp { op: SetOp, all: bool, left: Box<Query>, right: Box<Query> },
}

/// The set operations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SetOp {
    Union,
    Intersect,
    Except,
}

/// A plain SELECT.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Select {
    /// `DISTINCT`.
    pub distinct: Option<Distinct>,
    /// The select list.
    pub targets: Vec<Target>,
    /// `INTO`.
    pub into: Option<Box<super::Into_>>,
    /// `FROM`.
    pub from: Vec<TableExpr>,
    /// `WHERE`.
    pub filter: Option<Expr>,
    /// `GROUP BY`.
    pub group_by: Vec<GroupItem>,
    /// `GROUP BY DISTINCT`.
    pub group_distinct: bool,
    /// `HAVING`.
    pub having: Option<Expr>,
    /// `WINDOW`.
    pub windows: Vec<WindowDef>,
}

/// `DISTINCT` or `DISTINCT ON (…)`.
#[derive(Debug, Clone, PartialEq)]
pub enum Distinct {
    /// `DISTINCT`.
    All,
    /// `DISTINCT ON`.
    On(Vec<Expr>),
}

/// One entry of a select list, or of RETURNING.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// `AS name`.
    pub alias: Option<Ident>,
    /// The expression; a star is a column reference that ends in one.
    pub expr: Expr,
}

/// What stands in FROM.
#[derive(Debug, Clone, PartialEq)]
pub enum TableExpr {
    /// A table, view or CTE.
    Relation(Relation),
    /// `(SELECT …) alias`.
    Subquery { query: Box<Query>, lateral: bool, alias: Option<Alias> },
    /// `f(…) alias`, `ROWS FROM (…)`.
    Function(Box<RangeFunction>),
    /// A join.
    Join(Box<Join>),
    /// `TABLESAMPLE`.
    Sample { table: Box<TableExpr>, method: Name, args: Vec<Expr>, repeatable: Option<Expr> },
    /// `XMLTABLE`.
    XmlTable(Box<XmlTable>),
    /// `JSON_TABLE`.
    JsonTable(Box<JsonTable>),
}

/// A relation in FROM, or the target of a statement.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    /// The name.
    pub name: Name,
    /// `ONLY`.
    pub only: bool,
    /// The alias.
    pub alias: Option<Alias>,
}

/// `AS name (columns)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alias {
    /// The alias.
    pub name: Ident,
    /// The column aliases.
    pub columns: Vec<Ident>,
}

/// A function in FROM.
#[derive(Debug, Clone, PartialEq)]
pub struct RangeFunction {
    /// The calls, each with its own column definition list; more than one for `ROWS FROM`.
    pub functions: Vec<(Expr, Vec<ColumnDefinition>)>,
    /// `ROWS FROM`.
    pub rows_from: bool,
    /// `WITH ORDINALITY`.
    pub ordinality: bool,
    /// `LATERAL`.
    pub lateral: bool,
    /// The alias.
    pub alias: Option<Alias>,
    /// A column definition list after the alias.
    pub columns: Vec<ColumnDefinition>,
}

/// `name type [COLLATE c]` in a column definition list.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnDefinition {
    /// The column's name.
    pub name: Ident,
    /// Its type.
    pub ty: TypeName,
    /// Its collation.
    pub collation: Option<Name>,
}

/// A join.
#[derive(Debug, Clone, PartialEq)]
pub struct Join {
    /// The kind.
    pub kind: JoinKind,
    /// `NATURAL`.
    pub natural: bool,
    /// The left side.
    pub left: TableExpr,
    /// The right side.
    pub right: TableExpr,
    /// `USING`.
    pub using: Vec<Ident>,
    /// `USING (…) AS alias`.
    pub using_alias: Option<Ident>,
    /// `ON`.
    pub on: Option<Expr>,
    /// The alias of the join.
    pub alias: Option<Alias>,
}

/// The kinds of join. A cross join is an inner join without a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JoinKind {
    Inner,
    Left,
    Right,
    Full,
}

/// One item of GROUP BY.
#[derive(Debug, Clone, PartialEq)]
pub enum GroupItem {
    /// A plain expression.
    Expr(Expr),
    /// `()`.
    Empty,
    /// `ROLLUP`, `CUBE` or `GROUPING SETS`.
    Set { kind: GroupingKind, items: Vec<GroupItem> },
}

/// The kinds of grouping set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum GroupingKind {
    Rollup,
    Cube,
    Sets,
}

/// A window definition, or what follows OVER.
#[derive(Debug, Clone, PartialEq)]
pub struct WindowDef {
    /// The name it defines (`WINDOW w AS …`), or that `OVER w` names.
    pub name: Option<Ident>,
    /// The window it is based on: `OVER (w …)`.
    pub base: Option<Ident>,
    /// `PARTITION BY`.
    pub partition_by: Vec<Expr>,
    /// `ORDER BY`.
    pub order_by: Vec<OrderBy>,
    /// PostgreSQL's frame option bits (`FRAMEOPTION_*` of `parsenodes.h`).
    pub frame: i32,
    /// The offset of a `PRECEDING`/`FOLLOWING` start.
    pub start: Option<Box<Expr>>,
    /// The offset of a `PRECEDING`/`FOLLOWING` end.
    pub end: Option<Box<Expr>>,
}

/// One sort key.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderBy {
    /// What to sort by.
    pub expr: Expr,
    /// `ASC`, `DESC`, or nothing said.
    pub descending: Option<bool>,
    /// `NULLS FIRST` (true), `NULLS LAST`, or nothing said.
    pub nulls_first: Option<bool>,
    /// `USING operator`.
    pub using: Option<Name>,
}

/// `FOR UPDATE` and its kin.
#[derive(Debug, Clone, PartialEq)]
pub struct Locking {
    /// PostgreSQL's words: `UPDATE`, `NO KEY UPDATE`, `SHARE`, `KEY SHARE`.
    pub strength: &'static str,
    /// `OF`.
    pub of: Vec<Name>,
    /// `NOWAIT` or `SKIP LOCKED`.
    pub wait: &'static str,
}

/// `WITH`.
#[derive(Debug, Clone, PartialEq)]
pub struct With {
    /// `RECURSIVE`.
    pub recursive: bool,
    /// The common table expressions.
    pub ctes: Vec<Cte>,
}

/// A common table expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Cte {
    /// Its name.
    pub name: Ident,
    /// Its column aliases.
    pub columns: Vec<Ident>,
    /// `MATERIALIZED` (true), `NOT MATERIALIZED`, or nothing said.
    pub materialized: Option<bool>,
    /// What it holds.
    pub body: CteBody,
    /// `SEARCH`.
    pub search: Option<Search>,
    /// `CYCLE`.
    pub cycle: Option<Cycle>,
}

/// `SEARCH DEPTH FIRST BY columns SET column`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// `BREADTH FIRST`, not `DEPTH FIRST`.
    pub breadth: bool,
    /// The columns to search by.
    pub columns: Vec<Ident>,
    /// The column that is added.
    pub set: Ident,
}

/// `CYCLE columns SET mark [TO value DEFAULT value] USING path`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cycle {
    /// The columns that tell a cycle.
    pub columns: Vec<Ident>,
    /// The column that marks one.
    pub mark: Ident,
    /// What the mark is in a cycle; TRUE where nothing was said.
    pub value: Expr,
    /// What the mark is elsewhere; FALSE where nothing was said.
    pub default: Expr,
    /// The column that holds the path.
    pub path: Ident,
}

/// What a common table expression holds.
#[derive(Debug, Clone, PartialEq)]
pub enum CteBody {
    /// A query.
    Query(Box<Query>),
    /// INSERT, UPDATE, DELETE or MERGE.
    Data(Box<super::DataStmt>),
}
