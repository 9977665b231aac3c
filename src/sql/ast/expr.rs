//! Expressions as they were written.

use super::{Json, Name, OrderBy, Query, TypeName, WindowDef, Xml};
use crate::catalog::Ident;

/// An expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Expr {
    /// What it is.
    pub node: ExprNode,
    /// Byte offset in the file of the node's location as PostgreSQL records it (an operator's for `a + b`).
    pub at: u32,
}

/// The forms of an expression (`a_expr` and its kin of `gram.y`).
#[derive(Debug, Clone, PartialEq)]
pub enum ExprNode {
    /// `a`, `t.a`, `s.t.a`, `t.*`.
    Column(Vec<Field>),
    /// `$1`.
    Param(i32),
    /// A constant.
    Const(Const),
    /// `name OP name`, `OP name`.
    Op { name: Name, left: Option<Box<Expr>>, right: Box<Expr> },
    /// `left OP ANY (right)` and `left OP ALL (right)` over an array.
    OpAny { name: Name, left: Box<Expr>, right: Box<Expr>, all: bool },
    /// `IS [NOT] DISTINCT FROM`.
    Distinct { left: Box<Expr>, right: Box<Expr>, not: bool },
    /// `NULLIF(left, right)`.
    NullIf { left: Box<Expr>, right: Box<Expr> },
    /// `left [NOT] IN (list)`.
    In { left: Box<Expr>, list: Vec<Expr>, not: bool },
    /// `LIKE`, `ILIKE`, `SIMILAR TO`; `name` is the operator (`~~`, `!~~*`, `~` …) and an ESCAPE clause or the
    /// conversion of SIMILAR is already a function call in `right`.
    Like { kind: LikeKind, name: Name, left: Box<Expr>, right: Box<Expr> },
    /// `[NOT] BETWEEN [SYMMETRIC]`.
    Between { operand: Box<Expr>, low: Box<Expr>, high: Box<Expr>, not: bool, symmetric: bool },
    /// `AND`, flattened by the grammar.
    And(Vec<Expr>),
    /// `OR`, flattened by the grammar.
    Or(Vec<Expr>),
    /// `NOT`.
    Not(Box<Expr>),
    /// `IS [NOT] NULL`.
    IsNull { operand: Box<Expr>, not: bool },
    /// `IS [NOT] TRUE / FALSE / UNKNOWN`.
    IsBool { operand: Box<Expr>, test: BoolTest },
    /// A function call, an aggregate, a window function or a special form that the grammar makes a call.
    Call(Box<Call>),
    /// `expr::type`, `CAST(expr AS type)`, `type 'literal'`.
    Cast { operand: Box<Expr>, ty: TypeName },
    /// `COLLATE`.
    Collate { operand: Box<Expr>, collation: Name },
    /// `CASE`.
    Case { operand: Option<Box<Expr>>, whens: Vec<(Expr, Expr)>, otherwise: Option<Box<Expr>> },
    /// `COALESCE`.
    Coalesce(Vec<Expr>),
    /// `GREATEST`.
    Greatest(Vec<Expr>),
    /// `LEAST`.
    Least(Vec<Expr>),
    /// `ARRAY[…]`.
    Array(Vec<Expr>),
    /// `ROW(…)` or `(a, b)`.
    Row { items: Vec<Expr>, explicit: bool },
    /// `(expr).field`, `expr[subscript]`, `(expr).*`.
    Indirection { operand: Box<Expr>, path: Vec<Step> },
    /// A subquery in an expression.
    Sublink { kind: SublinkKind, operand: Option<Box<Expr>>, operator: Option<Name>, query: Box<Query> },
    /// `CURRENT_DATE`, `LOCALTIMESTAMP(3)`, `CURRENT_USER` …
    SqlValue { function: SqlValue, precision: Option<i32> },
    /// `GROUPING(…)`.
    Grouping(Vec<Expr>),
    /// `DEFAULT` where a value stands (INSERT, UPDATE).
    Default,
    /// `CURRENT OF cursor`.
    CurrentOf(Ident),
    /// The value of column `column` (from 1) of the `columns` that `(a, b) = source` of UPDATE sets.
    MultiAssign { source: Box<Expr>, column: i32, columns: i32 },
    /// `MERGE_ACTION()`.
    MergeAction,
    /// A form of SQL/XML.
    Xml(Box<Xml>),
    /// A form of SQL/JSON.
    Json(Box<Json>),
    /// A form that this program does not know.
    Unread,
}

/// One part of a column reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// A name.
    Name(Ident),
    /// `*`.
    Star,
}

/// A constant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Const {
    /// `NULL`.
    Null,
    /// An integer that fits 32 bits.
    Integer(i32),
    /// Any other number, as written.
    Float(String),
    /// `TRUE`, `FALSE`.
    Boolean(bool),
    /// A string, its escapes already resolved.
    String(String),
    /// `B'101'` (the text starts with `b`) or `X'1F'` (with `x`), as the scanner keeps it.
    Bits(String),
}

/// Which pattern-matching form was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LikeKind {
    /// `LIKE`.
    Like,
    /// `ILIKE`.
    ILike,
    /// `SIMILAR TO`.
    Similar,
}

/// The tests of `IS …` on booleans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BoolTest {
    True,
    NotTrue,
    False,
    NotFalse,
    Unknown,
    NotUnknown,
}

/// A function call.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The function's name as written.
    pub name: Name,
    /// The arguments in order; a named one carries its name.
    pub args: Vec<Arg>,
    /// `count(*)`.
    pub star: bool,
    /// `DISTINCT`.
    pub distinct: bool,
    /// The last argument is `VARIADIC`.
    pub variadic: bool,
    /// `ORDER BY` among the arguments, or of `WITHIN GROUP`.
    pub order_by: Vec<OrderBy>,
    /// `order_by` belongs to `WITHIN GROUP`.
    pub within_group: bool,
    /// `FILTER (WHERE …)`.
    pub filter: Option<Box<Expr>>,
    /// `OVER …`.
    pub over: Option<Box<WindowDef>>,
    /// Written in SQL syntax (`EXTRACT(year FROM d)`), which PostgreSQL 14 and later print back.
    pub sql_syntax: bool,
    /// `IGNORE NULLS` / `RESPECT NULLS` would stand here; not in the grammar of 18.
    pub at: u32,
}

/// An argument of a call.
#[derive(Debug, Clone, PartialEq)]
pub struct Arg {
    /// `name => value`.
    pub name: Option<Ident>,
    /// The value.
    pub value: Expr,
}

/// One step of an indirection.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// `.name`.
    Field(Ident),
    /// `.*`.
    Star,
    /// `[i]`.
    Index(Expr),
    /// `[a:b]`, either bound may be missing.
    Slice(Option<Expr>, Option<Expr>),
}

/// The forms of a subquery in an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SublinkKind {
    /// `EXISTS (…)`.
    Exists,
    /// `x OP ANY (…)`; `IN (…)` has no operator written.
    Any,
    /// `x OP ALL (…)`.
    All,
    /// `(…)` as a value.
    Scalar,
    /// `(a, b) = (…)`.
    RowCompare,
    /// `ARRAY(…)`.
    Array,
    /// `(a, b) = (…)` in UPDATE … SET.
    MultiAssign,
}

/// The SQL-value functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SqlValue {
    CurrentDate,
    CurrentTime,
    CurrentTimestamp,
    Localtime,
    Localtimestamp,
    CurrentRole,
    CurrentUser,
    User,
    SessionUser,
    CurrentCatalog,
    CurrentSchema,
}
