//! Expressions and queries: names and types resolved as PostgreSQL resolves them, text printed as it prints.
//!
//! ```text
//!   ast::Expr ──resolve──▶ catalog::Expr (a typed tree) ──print──▶ what pg_get_expr prints
//!   Expr::Text (printed by a server) ──resolve_printed──▶ the same tree
//! ```

pub mod body;
pub(crate) mod calendar;
mod call;
mod candidate;
mod coerce;
mod collate;
mod constructor;
mod cx;
mod facts;
mod fold;
mod generic;
mod json;
mod literal;
mod missing;
pub mod names;
mod operator;
mod ops;
mod param;
mod part;
mod print;
mod printed;
mod query;
mod resolve;
pub mod routine;
pub mod types;
mod xml;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::catalog::tree::{Form, Frame, Tree};
use crate::catalog::{Address, Catalog, Expr, Generated, Ident, Kind, Object, Path, Text, Type, Version, Volatility};
use crate::replay::{Reject, Session};
use crate::sql::{Source, ast};
pub use facts::Mutable;
pub use literal::Texts;
pub(crate) use missing::levenshtein;
pub use print::Style;
pub use printed::{resolve_printed, scope_columns};

/// Where an expression stands, which decides what it may refer to and what it is coerced to.
#[derive(Debug, Clone)]
pub struct Scope<'a> {
    /// What exists.
    pub catalog: &'a Catalog,
    /// The search path, the version and the settings in force.
    pub session: &'a Session,
    /// The file the expression was read from, for its text.
    pub source: &'a Source,
    /// The columns it may name: each with the relation's name or alias, the column's address and its type.
    pub columns: Vec<ScopeColumn>,
    /// The type of VALUE in a domain's constraint.
    pub value: Option<Type>,
}

/// A column that an expression may name.
#[derive(Debug, Clone)]
pub struct ScopeColumn {
    /// The relation's name or alias: the table's own name, or `old` and `new`.
    pub relation: Ident,
    /// The column.
    pub at: Address,
    /// Its type.
    pub ty: Type,
    /// Its collation, where it is not the type's own.
    pub collation: Option<Address>,
}

/// What an expression is used for: the contexts differ in coercion, in what is refused and in how the text is printed.
#[derive(Debug, Clone, PartialEq)]
pub enum Use {
    /// DEFAULT of a column or domain of that type.
    Default(Type),
    /// GENERATED ALWAYS AS of a column of that type.
    Generated(Type),
    /// CHECK, of a table or a domain.
    Check,
    /// A key of an index.
    IndexKey,
    /// A predicate of an index.
    IndexPredicate,
    /// WHEN of a trigger.
    TriggerWhen,
    /// A key of PARTITION BY.
    PartitionKey,
    /// A bound of a partition whose key has that type: a value of FOR VALUES.
    PartitionBound(Type),
    /// The default of a function's argument of that type.
    ArgumentDefault(Type),
    /// USING of ALTER COLUMN TYPE to that type.
    Using(Type),
    /// USING or WITH CHECK of a policy.
    Policy,
    /// WHERE of a rule.
    Rule,
    /// WHERE of a table of a publication.
    Publication,
    /// An expression of CREATE STATISTICS.
    Statistics,
}

/// Why something was not resolved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Failure {
    /// PostgreSQL would refuse it.
    Reject(Reject),
    /// It depends on what is not known (an extension's function, say): the reason as a clause.
    Unknown(String),
}

impl From<Reject> for Failure {
    fn from(reject: Reject) -> Self {
        Self::Reject(reject)
    }
}

/// Whether two expressions are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The server prints the same text for both.
    SameText,
    /// The texts differ, the meaning does not.
    SameMeaning,
    /// They mean different things.
    Different,
    /// At least one was not resolved and the texts differ.
    CannotTell,
}

impl Failure {
    /// The same, at a place, unless it has one.
    fn at(self, offset: u32) -> Self {
        match self {
            Self::Reject(reject) if offset > 0 => Self::Reject(reject.at(crate::sql::Span::new(offset, offset + 1))),
            other => other,
        }
    }
}

/// Whether a session's time zone can be set to a value.
///
/// # Errors
///
/// What PostgreSQL would refuse: a name that no zone has, hours that are too many.
pub(crate) fn check_time_zone(value: &str) -> Result<(), Reject> {
    literal::check_time_zone(value)
}

/// Resolves an expression.
///
/// What depends on something that is not known becomes an [`Expr::Text`] with the reason. The server stores nothing
/// for a default that [`is_null_constant`].
///
/// # Errors
///
/// What PostgreSQL would refuse: an undefined column, a type mismatch, a malformed literal.
pub fn resolve(expr: &ast::Expr, usage: &Use, scope: &Scope<'_>) -> Result<Expr, Reject> {
    match resolve_tree(expr, usage, scope) {
        Ok(tree) => Ok(Expr::Tree(Arc::new(tree))),
        Err(Failure::Reject(reject)) => Err(reject),
        Err(Failure::Unknown(reason)) => Ok(unresolved(expr, scope, reason)),
    }
}

/// Resolves an expression to a tree.
fn resolve_tree(expr: &ast::Expr, usage: &Use, scope: &Scope<'_>) -> Result<Tree, Failure> {
    let cx = cx::Cx::new(scope.catalog, scope.session);
    let mut resolver = resolve::Resolver::new(&cx, Some(usage));
    resolver.value = scope.value.as_ref().map(|ty| cx::Typed {
        node: crate::catalog::tree::Node::Value,
        ty: cx.id(ty),
        typmod: ty.typmod(),
        coll: collate::Coll::Own,
        row: Vec::new(),
    });
    resolver.levels.push(resolve::Level::Scope(scope));
    let value = resolver.expr(expr)?;
    // What a generated column's type makes of the value may change.
    if matches!(usage, Use::Generated(_)) {
        if facts::names_row(&value.node) {
            // It would be a part of itself.
            let refused = Reject::new("42P17", "cannot use whole-row variable in column generation expression");
            return Err(refused.detail("This would cause the generated column to depend on its own value.").into());
        }
        fold::check(&cx, &value.node, usage)?;
    }
    let mut value = finish(&cx, value, usage)?;
    cx.assign_collations()?;
    if matches!(usage, Use::IndexKey) {
        let name = match names::column_name(expr) {
            name if name == "?column?" => "expr".into(),
            name => name,
        };
        let (ty, collation) = (cx.ty(value.ty, value.typmod), None);
        check_output(&[OutputColumn { name, ty, collation }])?;
    }
    if matches!(usage, Use::PartitionBound(_)) {
        value.node = fold::bound(&cx, value.node)?;
    }
    if value.node == crate::catalog::tree::Node::Default {
        return Err(Failure::Reject(Reject::new("42601", "DEFAULT is not allowed in this context")));
    }
    if !matches!(usage, Use::Generated(_)) {
        fold::check(&cx, &value.node, usage)?;
    }
    if matches!(usage, Use::IndexPredicate) && !scope.session.printed {
        // The index is built at once, so that its predicate is made ready to run, one part after the other.
        use crate::catalog::tree::{Connective, Node};
        if let Node::Bool { connective: Connective::And, args } = &value.node {
            for arg in args {
                fold::plan(&cx, arg, true)?;
            }
        }
        fold::check_runnable(&cx, &value.node)?;
    }
    // A COLLATE on top of a key is the key's.
    while let (crate::catalog::tree::Node::Collate { .. }, Use::IndexKey) = (&value.node, usage) {
        let crate::catalog::tree::Node::Collate { value: inner, .. } = value.node else { unreachable!("it is one") };
        value.node = *inner;
    }
    let frame = match (scope.columns.first(), usage) {
        (None, _) => Frame::None,
        (Some(column), Use::TriggerWhen | Use::Rule) => Frame::Transition(relation_of(scope.catalog, &column.at)),
        (Some(column), _) => Frame::Relation(relation_of(scope.catalog, &column.at)),
    };
    Ok(Tree {
        ty: cx.ty(value.ty, value.typmod),
        collation: cx.shown_collation(value.ty, &value.coll).as_ref().map(query::collation_address),
        root: value.node,
        frame,
    })
}

/// The relation that a column belongs to.
fn relation_of(catalog: &Catalog, column: &Address) -> Address {
    let path: Path = column.path.head(2);
    let found = catalog.at(&path).find(|(a, _)| a.kind.is_relation()).map(|(a, _)| a.clone());
    found.unwrap_or_else(|| Address::new(Kind::Table, path))
}

/// An expression as it comes out when the server prints it and reads it again, as ALTER COLUMN … TYPE has it done with
/// what depends on the column. `scope` holds the columns as they are afterwards.
///
/// # Errors
///
/// What PostgreSQL would refuse.
pub fn resolve_again(expr: &Expr, usage: &Use, scope: &Scope<'_>) -> Result<Expr, Reject> {
    let style = Style { version: scope.session.version, ..Style::default() };
    match printed::parse_expression(&print_with(expr, &style)) {
        Some(written) => resolve(&written, usage, scope),
        None => Ok(expr.clone()),
    }
}

/// Brings a value to what its use needs.
fn finish(cx: &cx::Cx<'_>, value: cx::Typed, usage: &Use) -> Result<cx::Typed, Failure> {
    use coerce::Context::Assignment;
    let boolean = |value, what| cx.to_boolean(value, what);
    match usage {
        Use::Default(ty) | Use::Generated(ty) | Use::ArgumentDefault(ty) | Use::Using(ty) | Use::PartitionBound(ty) => {
            let from = value.ty;
            match cx.coerce_to_target(value, cx.id(ty), ty.typmod(), Assignment, Form::Implicit)? {
                Some(value) => Ok(value),
                None if matches!(usage, Use::Using(_)) => Err(Failure::Reject(Reject::new(
                    "42804",
                    format!("result of USING clause cannot be cast automatically to type {}", cx.type_name(cx.id(ty))),
                ))),
                None if matches!(usage, Use::PartitionBound(_)) => Err(Failure::Reject(Reject::new(
                    "42804",
                    format!("specified value cannot be cast to type {}", cx.type_name(cx.id(ty))),
                ))),
                None => {
                    let subject = if matches!(usage, Use::ArgumentDefault(_)) { "argument" } else { "column" };
                    Err(Failure::Reject(
                        Reject::new(
                            "42804",
                            format!(
                                "{subject} is of type {} but default expression is of type {}",
                                cx.type_name(cx.id(ty)),
                                cx.type_name(from)
                            ),
                        )
                        .hint("You will need to rewrite or cast the expression."),
                    ))
                }
            }
        }
        Use::Check => boolean(value, "CHECK"),
        Use::IndexPredicate => boolean(value, "WHERE"),
        Use::TriggerWhen => boolean(value, "WHEN"),
        Use::Policy => boolean(value, "POLICY"),
        Use::Rule => boolean(value, "WHERE"),
        Use::Publication => boolean(value, "PUBLICATION WHERE"),
        Use::IndexKey | Use::PartitionKey | Use::Statistics => Ok(value),
    }
}

/// An expression that is known as text only.
fn unresolved(expr: &ast::Expr, scope: &Scope<'_>, reason: String) -> Expr {
    let sql = crate::sql::print::expr(expr);
    let shape = printed::shape(&sql);
    let refs = facts::written_columns(expr, scope);
    Expr::Text(Arc::new(Text { sql, shape, refs, reason: Some(reason) }))
}

/// A query of which only its text is known, with the relations that it names.
pub fn unresolved_query(sql: String, query: &ast::Query, scope: &Scope<'_>) -> Expr {
    let refs = facts::written_relations(query, scope);
    Expr::Text(Arc::new(Text { shape: sql.clone(), sql, refs, reason: None }))
}

/// A column that a query returns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputColumn {
    /// Its name: the alias, or what the server makes of the expression.
    pub name: Ident,
    /// Its type.
    pub ty: Type,
    /// Its collation, where it is not the type's own.
    pub collation: Option<Address>,
}

/// Resolves a query, of a view say. `names` replace the names of the first columns, as CREATE VIEW v (names) does.
///
/// # Errors
///
/// What PostgreSQL would refuse, or that it is not known; what an unknown query refers to is not told.
pub fn resolve_query(
    query: &ast::Query,
    names: &[Ident],
    scope: &Scope<'_>,
) -> Result<(Expr, Vec<OutputColumn>), Failure> {
    let (expr, columns) = read_query(query, names, scope)?;
    check_output(&columns)?;
    Ok((expr, columns))
}

/// [`resolve_query`] without a look at whether a relation can have such columns, which the server takes later.
///
/// # Errors
///
/// What PostgreSQL would refuse, or that it is not known.
pub fn read_query(
    query: &ast::Query,
    names: &[Ident],
    scope: &Scope<'_>,
) -> Result<(Expr, Vec<OutputColumn>), Failure> {
    let cx = cx::Cx::new(scope.catalog, scope.session);
    let mut resolver = resolve::Resolver::new(&cx, None);
    let (mut tree, mut columns) = resolver.query(query, true, None)?;
    if names.len() > columns.len() {
        return Err(Failure::Reject(Reject::new("42601", "CREATE VIEW specifies more column names than columns")));
    }
    for (column, name) in columns.iter_mut().zip(names) {
        column.name = name.clone();
    }
    for (target, name) in tree.targets.iter_mut().filter(|t| !t.junk).zip(names) {
        target.name = Some(name.clone());
    }
    if let Some(column) = resolver.undetermined.first().and_then(|&i| columns.get(i)) {
        let ty = cx.type_name(column.ty);
        let message = format!("no collation was derived for column \"{}\" with collatable type {ty}", column.name);
        let hint = "Use the COLLATE clause to set the collation explicitly.";
        return Err(Failure::Reject(Reject::new("42P22", message).hint(hint)));
    }
    let columns = columns
        .into_iter()
        .map(|c| OutputColumn {
            name: c.name,
            ty: cx.ty(c.ty, c.typmod),
            collation: c.coll.as_ref().map(query::collation_address),
        })
        .collect();
    Ok((whole(tree), columns))
}

/// A query that is no part of an expression.
fn whole(query: crate::catalog::tree_query::Query) -> Expr {
    let sublink = crate::catalog::tree::Sublink {
        kind: crate::catalog::tree::SublinkKind::Query,
        left: Vec::new(),
        ops: Vec::new(),
        is_in: false,
        query,
    };
    let root = crate::catalog::tree::Node::Sublink(Box::new(sublink));
    Expr::Tree(Arc::new(Tree { root, ty: Type::builtin("record"), collation: None, frame: Frame::None }))
}

/// Resolves an action of a rule on `event`, in which `old` and `new` are its rows.
///
/// # Errors
///
/// What PostgreSQL would refuse, or that it is not known.
pub fn resolve_action(action: &ast::Stmt, event: &Address, scope: &Scope<'_>) -> Result<Expr, Failure> {
    let cx = cx::Cx::new(scope.catalog, scope.session);
    resolve::Resolver::new(&cx, None).rule_action(action, event).map(whole)
}

/// Whether a query has common table expressions that write rows.
pub fn writes_rows(query: &Expr) -> bool {
    let Expr::Tree(tree) = query else { return false };
    let crate::catalog::tree::Node::Sublink(sublink) = &tree.root else { return false };
    sublink.query.ctes.iter().any(|cte| cte.query.data.is_some())
}

/// The types of what an action of a rule returns; nothing for one that returns nothing, or is not known.
pub fn returned(action: &Expr) -> Vec<Type> {
    let Expr::Tree(tree) = action else { return Vec::new() };
    let crate::catalog::tree::Node::Sublink(sublink) = &tree.root else { return Vec::new() };
    let data = sublink.query.data.iter();
    data.flat_map(|d| d.returning.iter().filter(|t| !t.junk).map(|t| t.ty.clone())).collect()
}

/// An action of a rule that is known as text only.
pub fn unresolved_action(action: &ast::Stmt, reason: String) -> Expr {
    let sql = match action {
        ast::Stmt::Query(query) => crate::sql::print::query(query),
        ast::Stmt::Data(data) => crate::sql::print::data(data),
        _ => String::new(),
    };
    let shape = printed::shape(&sql);
    Expr::Text(Arc::new(Text { sql, shape, refs: Vec::new(), reason: Some(reason) }))
}

/// `CheckAttributeNamesTypes`: the columns of a relation have names of their own and types that can be stored.
///
/// # Errors
///
/// A name that comes twice (42701), and a pseudo-type (42P16).
pub fn check_output(columns: &[OutputColumn]) -> Result<(), Reject> {
    for (i, column) in columns.iter().enumerate() {
        if columns[..i].iter().any(|c| c.name == column.name) {
            let message = format!("column \"{}\" specified more than once", column.name);
            return Err(Reject::new("42701", message));
        }
    }
    for column in columns {
        let pseudo = match (&*column.ty.name, column.ty.array) {
            _ if column.ty.schema != "pg_catalog" => continue,
            ("record", false) => "record",
            ("record", true) => "record[]",
            ("void", false) => "void",
            ("anyarray", false) => "anyarray",
            _ => continue,
        };
        let message = format!("column \"{}\" has pseudo-type {pseudo}", column.name);
        return Err(Reject::new("42P16", message));
    }
    Ok(())
}

/// Whether the server stores nothing for an expression used as a default (`DEFAULT NULL`).
pub fn is_null_constant(expr: &Expr) -> bool {
    match expr {
        Expr::Text(text) => text.sql.eq_ignore_ascii_case("null"),
        Expr::Tree(tree) => facts::is_null_constant(&tree.root),
    }
}

/// Whether an expression is the constant `true`, which as a predicate is none.
pub fn is_true_constant(expr: &Expr) -> bool {
    use crate::catalog::tree::Node;
    matches!(expr, Expr::Tree(tree) if matches!(&tree.root, Node::Const(c) if c.ty.is("bool") && c.value.as_deref() == Some("t")))
}

/// What the server prints for an expression in a session whose search path holds `pg_catalog` alone
/// (`pg_get_expr`).
pub fn print(expr: &Expr) -> String {
    print_with(expr, &Style::default())
}

/// What the server prints for an expression in another style.
pub fn print_with(expr: &Expr, style: &Style) -> String {
    match expr {
        Expr::Text(text) => text.sql.clone(),
        Expr::Tree(tree) => print::tree(tree, style),
    }
}

/// The type of an expression; `None` where it was not resolved.
pub fn type_of(expr: &Expr) -> Option<&Type> {
    match expr {
        Expr::Text(_) => None,
        Expr::Tree(tree) => Some(&tree.ty),
    }
}

/// The volatility of an expression: that of its most volatile part; `None` where it was not resolved.
pub fn volatility(expr: &Expr, catalog: &Catalog, version: Version) -> Option<Volatility> {
    match expr {
        Expr::Text(_) => None,
        Expr::Tree(tree) => {
            let session = Session::new(version);
            Some(facts::volatility(&cx::Cx::new(catalog, &session), &tree.root))
        }
    }
}

/// What the server refuses when it makes an expression ready to run: for the rows that are there, be they none.
///
/// # Errors
///
/// A division by zero among its constants, say, or a type without an order in GREATEST. What is not computed here is
/// not refused.
pub fn check_run(expr: &Expr, catalog: &Catalog, session: &Session) -> Result<(), Reject> {
    let Expr::Tree(tree) = expr else { return Ok(()) };
    let cx = cx::Cx::new(catalog, session);
    let refused = |outcome: Result<(), Failure>| match outcome {
        Err(Failure::Reject(reject)) => Err(reject),
        _ => Ok(()),
    };
    refused(fold::plan(&cx, &tree.root, true).map(drop))?;
    refused(fold::check_runnable(&cx, &tree.root))
}

/// Whether an expression calls a `function` or has a value of a `type` that the server does not bring, and which of the two
/// comes first; `None` also where it was not resolved. `columns` are those it may name.
pub fn user_defined(expr: &Expr, columns: &[ScopeColumn], catalog: &Catalog, version: Version) -> Option<&'static str> {
    let Expr::Tree(tree) = expr else { return None };
    let session = Session::new(version);
    facts::user_defined(&cx::Cx::new(catalog, &session), &tree.root, columns)
}

/// Why a publication cannot filter rows by an expression over these columns: the server's DETAIL. `None` where it can, or
/// where the expression was not resolved.
pub fn row_filter_refusal(
    expr: &Expr,
    columns: &[ScopeColumn],
    catalog: &Catalog,
    version: Version,
) -> Option<&'static str> {
    let Expr::Tree(tree) = expr else { return None };
    let session = Session::new(version);
    facts::row_filter(&cx::Cx::new(catalog, &session), &tree.root, columns)
}

/// `expand_generated_columns_in_expr`: an expression in which virtual generated columns are what they are computed from.
pub fn expand_virtual(expr: &Expr, catalog: &Catalog) -> Expr {
    use crate::catalog::tree::{Attribute, Node};
    fn expand(node: &mut Node, catalog: &Catalog) {
        let Node::Var(var) = node else { return node.children_mut(&mut |child| expand(child, catalog)) };
        let Attribute::Column(at) = &var.attribute else { return };
        let Some(Object::Column(column)) = catalog.get(at).map(|o| &**o) else { return };
        let Some(Generated { expr: Expr::Tree(tree), stored: false }) = &column.generated else { return };
        let value = tree.root.clone();
        *node = match &column.collation {
            Some(own) if tree.collation.as_ref() != Some(own) => {
                Node::Collate { value: Box::new(value), collation: collate::collation_of(own) }
            }
            _ => value,
        };
    }
    let Expr::Tree(tree) = expr else { return expr.clone() };
    let mut expanded = (**tree).clone();
    expand(&mut expanded.root, catalog);
    Expr::Tree(Arc::new(expanded))
}

/// Whether an expression names a system column.
pub fn names_system_column(expr: &Expr) -> bool {
    matches!(expr, Expr::Tree(tree) if facts::names_system_column(&tree.root))
}

/// The columns that an expression names itself, sublinks not counted; `None` where it was not resolved. A CHECK that
/// names exactly one column is named after it.
pub fn columns(expr: &Expr) -> Option<BTreeSet<Address>> {
    match expr {
        Expr::Text(text) if text.reason.is_none() => None,
        Expr::Text(text) => Some(text.refs.iter().cloned().collect()),
        Expr::Tree(tree) => Some(facts::columns(tree)),
    }
}

/// The column that an expression is nothing but.
pub fn bare_column(expr: &Expr) -> Option<&Address> {
    use crate::catalog::tree::{Attribute, Node};
    match expr {
        Expr::Tree(tree) => match &tree.root {
            Node::Var(var) => match &var.attribute {
                Attribute::Column(at) => Some(at),
                _ => None,
            },
            _ => None,
        },
        Expr::Text(_) => None,
    }
}

/// How the refusal begins of a statement that sets a column twice, which the server sees when it rewrites the statement.
pub const TWICE_ASSIGNED: &str = "multiple assignments to same column";

/// The type of a system column, if there is one of that name.
pub fn system_column(name: &str) -> Option<Type> {
    let (_, ty) = resolve::SYSTEM.iter().find(|(system, _)| *system == name)?;
    let builtins = crate::catalog::builtin::Builtins::of(Version::NEWEST);
    builtins.ty(*ty).map(|ty| Type::builtin(ty.name))
}

/// How two values of a type, as the server prints them, stand to each other; `Some(None)` where only that they differ is
/// known, and `None` where not even that is.
#[allow(clippy::option_option, reason = "what is not compared at all is another thing")]
pub fn order(
    a: &str,
    b: &str,
    ty: &Type,
    texts: Texts,
    catalog: &Catalog,
    session: &Session,
) -> Option<Option<std::cmp::Ordering>> {
    let cx = cx::Cx::new(catalog, session);
    literal::order(&cx, a, b, cx.id(ty), texts)
}

/// Compares two expressions.
pub fn compare(a: &Expr, b: &Expr) -> Verdict {
    match (a, b) {
        (Expr::Text(x), Expr::Text(y)) if x.sql == y.sql => Verdict::SameText,
        (Expr::Text(x), Expr::Text(y)) if x.shape == y.shape => Verdict::SameMeaning,
        (Expr::Tree(_), Expr::Tree(_)) if print(a) == print(b) => Verdict::SameText,
        (Expr::Tree(_), Expr::Tree(_)) if a == b => Verdict::SameMeaning,
        (Expr::Tree(_), Expr::Tree(_)) => Verdict::Different,
        _ if print(a) == print(b) => Verdict::SameText,
        _ => Verdict::CannotTell,
    }
}
