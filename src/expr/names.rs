//! The names that PostgreSQL derives from expressions.

use super::Failure;
use crate::catalog::{Address, Catalog, Ident};
use crate::replay::Session;
use crate::sql::ast::{Expr, ExprNode, Field, Json, JsonFunctionKind, Name, SqlValue, Step, SublinkKind, Xml};

/// The collation that a name means.
///
/// # Errors
///
/// That there is none, or that it is not known.
pub fn collation(name: &Name, catalog: &Catalog, session: &Session) -> Result<Address, Failure> {
    super::cx::Cx::new(catalog, session).collation(name).map(|c| super::query::collation_address(&c))
}

/// `FigureColname`: the name of a column of a select list that has no alias.
pub fn column_name(expr: &Expr) -> Ident {
    figure(expr).map_or_else(|| "?column?".into(), |(name, _)| name)
}

/// `FigureIndexColname`: the name of an index key that is an expression, before it is made unique within the index;
/// `expr` where PostgreSQL finds none.
pub fn index_column_name(expr: &Expr) -> Ident {
    figure(expr).map_or_else(|| "expr".into(), |(name, _)| name)
}

/// `FigureColnameInternal`: a name with its strength, where 2 is a good one and 1 one that a better one replaces.
fn figure(expr: &Expr) -> Option<(Ident, u8)> {
    let good = |name: &str| Some((Ident::new(name), 2));
    match &expr.node {
        ExprNode::Column(fields) => fields.iter().rev().find_map(|f| match f {
            Field::Name(name) => Some((name.clone(), 2)),
            Field::Star => None,
        }),
        ExprNode::Indirection { operand, path } => path
            .iter()
            .rev()
            .find_map(|step| match step {
                Step::Field(name) => Some((name.clone(), 2)),
                _ => None,
            })
            .or_else(|| figure(operand)),
        ExprNode::Call(call) => good(call.name.name()),
        ExprNode::NullIf { .. } => good("nullif"),
        ExprNode::Cast { operand, ty } => match figure(operand) {
            Some((name, strength)) if strength > 1 => Some((name, strength)),
            _ => Some((ty.name.name().clone(), 1)),
        },
        ExprNode::Collate { operand, .. } => figure(operand),
        ExprNode::Grouping(_) => good("grouping"),
        ExprNode::Sublink { kind, query, .. } => match kind {
            SublinkKind::Exists => good("exists"),
            SublinkKind::Array => good("array"),
            SublinkKind::Scalar => first_target(query),
            _ => None,
        },
        ExprNode::Case { otherwise, .. } => match otherwise.as_deref().and_then(figure) {
            Some((name, strength)) if strength > 1 => Some((name, strength)),
            _ => Some(("case".into(), 1)),
        },
        ExprNode::Array(_) => good("array"),
        ExprNode::Row { .. } => good("row"),
        ExprNode::Coalesce(_) => good("coalesce"),
        ExprNode::Greatest(_) => good("greatest"),
        ExprNode::Least(_) => good("least"),
        ExprNode::SqlValue { function, .. } => good(match function {
            SqlValue::CurrentDate => "current_date",
            SqlValue::CurrentTime => "current_time",
            SqlValue::CurrentTimestamp => "current_timestamp",
            SqlValue::Localtime => "localtime",
            SqlValue::Localtimestamp => "localtimestamp",
            SqlValue::CurrentRole => "current_role",
            SqlValue::CurrentUser => "current_user",
            SqlValue::User => "user",
            SqlValue::SessionUser => "session_user",
            SqlValue::CurrentCatalog => "current_catalog",
            SqlValue::CurrentSchema => "current_schema",
        }),
        ExprNode::MergeAction => good("merge_action"),
        ExprNode::Xml(xml) => good(match &**xml {
            Xml::Concat(_) => "xmlconcat",
            Xml::Element { .. } => "xmlelement",
            Xml::Forest(_) => "xmlforest",
            Xml::Parse { .. } => "xmlparse",
            Xml::Pi { .. } => "xmlpi",
            Xml::Root { .. } => "xmlroot",
            Xml::Serialize { .. } => "xmlserialize",
            Xml::IsDocument(_) => return None,
        }),
        ExprNode::Json(json) => good(match &**json {
            Json::Object { .. } => "json_object",
            Json::Array { .. } | Json::ArrayQuery { .. } => "json_array",
            Json::ObjectAgg { .. } => "json_objectagg",
            Json::ArrayAgg { .. } => "json_arrayagg",
            Json::Parse { .. } => "json",
            Json::Scalar { .. } => "json_scalar",
            Json::Serialize { .. } => "json_serialize",
            Json::Is { .. } => return None,
            Json::Function(function) if function.kind == JsonFunctionKind::Table => return None,
            Json::Function(function) => function.kind.word(),
        }),
        _ => None,
    }
}

/// The name of the only column of a scalar subquery.
fn first_target(query: &crate::sql::ast::Query) -> Option<(Ident, u8)> {
    use crate::sql::ast::QueryBody;
    match &query.body {
        QueryBody::Select(select) => {
            let target = select.targets.first()?;
            match &target.alias {
                Some(alias) => Some((alias.clone(), 2)),
                None => figure(&target.expr),
            }
        }
        QueryBody::Values(_) => Some(("column1".into(), 2)),
        QueryBody::SetOp { left, .. } => first_target(left),
    }
}
