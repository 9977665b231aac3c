//! The XML and SQL/JSON forms: their expressions, and their text as the library's own deparser spells it.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::Lower;
use crate::catalog::Ident;
use crate::sql::ast::{Const, Expr, ExprNode, Special, TableExpr};

/// An expression that has no node of its own.
pub(super) fn expr(lower: &Lower<'_>, node: &pb::Node, inner: &N) -> Expr {
    let mut args = Vec::new();
    let (kind, form, location) = describe(inner);
    walk(lower, inner, &mut args);
    let mut sql = deparse_expr(node).unwrap_or_default();
    // The deparser forgets the last words of XMLPARSE, which the tree keeps as a second argument.
    if form == "XMLPARSE" && matches!(args.get(1), Some(Expr { node: ExprNode::Const(Const::Boolean(true)), .. })) {
        sql.truncate(sql.trim_end().len() - 1);
        sql.push_str(" PRESERVE WHITESPACE)");
    }
    Expr { node: ExprNode::Special(Box::new(Special { kind, form: form.into(), args, sql })), at: lower.at(location) }
}

/// XMLTABLE and `JSON_TABLE` in FROM.
pub(super) fn table(lower: &Lower<'_>, node: &pb::Node, inner: &N) -> TableExpr {
    let mut args = Vec::new();
    walk(lower, inner, &mut args);
    let mut columns = Vec::new();
    let (kind, lateral, alias) = match inner {
        N::RangeTableFunc(t) => {
            for c in &t.columns {
                if let Some(N::RangeTableFuncCol(c)) = &c.node {
                    columns.push(c.colname.as_str().into());
                }
            }
            ("RangeTableFunc", t.lateral, t.alias.as_ref())
        }
        N::JsonTable(t) => {
            json_columns(&t.columns, &mut columns);
            ("JsonTable", t.lateral, t.alias.as_ref())
        }
        _ => ("RangeTableEntry", false, None),
    };
    let alias = alias.map(super::alias);
    let mut sql = deparse_table(node).unwrap_or_default();
    if lateral && !sql.get(..7).is_some_and(|word| word.eq_ignore_ascii_case("lateral")) {
        sql.insert_str(0, "LATERAL ");
    }
    TableExpr::Special { kind, args, columns, lateral, alias, sql }
}

fn json_columns(nodes: &[pb::Node], columns: &mut Vec<Ident>) {
    for c in nodes {
        if let Some(N::JsonTableColumn(c)) = &c.node {
            if c.coltype() == pb::JsonTableColumnType::JtcNested {
                json_columns(&c.columns, columns);
            } else {
                columns.push(c.name.as_str().into());
            }
        }
    }
}

fn describe(inner: &N) -> (&'static str, &'static str, i32) {
    match inner {
        N::XmlExpr(x) => (
            "XmlExpr",
            match x.op() {
                pb::XmlExprOp::IsXmlconcat => "XMLCONCAT",
                pb::XmlExprOp::IsXmlelement => "XMLELEMENT",
                pb::XmlExprOp::IsXmlforest => "XMLFOREST",
                pb::XmlExprOp::IsXmlparse => "XMLPARSE",
                pb::XmlExprOp::IsXmlpi => "XMLPI",
                pb::XmlExprOp::IsXmlroot => "XMLROOT",
                pb::XmlExprOp::IsXmlserialize => "XMLSERIALIZE",
                pb::XmlExprOp::IsDocument => "IS DOCUMENT",
                pb::XmlExprOp::Undefined => "",
            },
            x.location,
        ),
        N::XmlSerialize(x) => ("XmlSerialize", "XMLSERIALIZE", x.location),
        N::JsonIsPredicate(j) => (
            "JsonIsPredicate",
            match j.item_type() {
                pb::JsonValueType::JsTypeObject => "IS JSON OBJECT",
                pb::JsonValueType::JsTypeArray => "IS JSON ARRAY",
                pb::JsonValueType::JsTypeScalar => "IS JSON SCALAR",
                _ => "IS JSON",
            },
            j.location,
        ),
        N::JsonFuncExpr(j) => (
            "JsonFuncExpr",
            match j.op() {
                pb::JsonExprOp::JsonExistsOp => "JSON_EXISTS",
                pb::JsonExprOp::JsonQueryOp => "JSON_QUERY",
                pb::JsonExprOp::JsonValueOp => "JSON_VALUE",
                _ => "JSON_TABLE",
            },
            j.location,
        ),
        N::JsonParseExpr(j) => ("JsonParseExpr", "JSON", j.location),
        N::JsonScalarExpr(j) => ("JsonScalarExpr", "JSON_SCALAR", j.location),
        N::JsonSerializeExpr(j) => ("JsonSerializeExpr", "JSON_SERIALIZE", j.location),
        N::JsonObjectConstructor(j) => ("JsonObjectConstructor", "JSON_OBJECT", j.location),
        N::JsonArrayConstructor(j) => ("JsonArrayConstructor", "JSON_ARRAY", j.location),
        N::JsonArrayQueryConstructor(j) => ("JsonArrayQueryConstructor", "JSON_ARRAY", j.location),
        N::JsonObjectAgg(j) => ("JsonObjectAgg", "JSON_OBJECTAGG", j.constructor.as_ref().map_or(-1, |c| c.location)),
        N::JsonArrayAgg(j) => ("JsonArrayAgg", "JSON_ARRAYAGG", j.constructor.as_ref().map_or(-1, |c| c.location)),
        N::MergeSupportFunc(m) => ("MergeSupportFunc", "MERGE_ACTION", m.location),
        N::JsonValueExpr(_) => ("JsonValueExpr", "", -1),
        _ => ("Other", "", -1),
    }
}

/// Collects the expressions below a node, in the order of the text.
fn walk(lower: &Lower<'_>, inner: &N, out: &mut Vec<Expr>) {
    let push = |node: Option<&pb::Node>, out: &mut Vec<Expr>| {
        if let Some(e) = node {
            node_into(lower, e, out);
        }
    };
    let value = |v: Option<&pb::JsonValueExpr>, out: &mut Vec<Expr>| {
        if let Some(e) = v.and_then(|v| v.raw_expr.as_deref()) {
            node_into(lower, e, out);
        }
    };
    let behavior = |b: Option<&pb::JsonBehavior>, out: &mut Vec<Expr>| {
        if let Some(e) = b.and_then(|b| b.expr.as_deref()) {
            node_into(lower, e, out);
        }
    };
    match inner {
        N::XmlExpr(x) => {
            x.named_args.iter().chain(&x.args).for_each(|n| node_into(lower, n, out));
        }
        N::XmlSerialize(x) => push(x.expr.as_deref(), out),
        N::JsonIsPredicate(j) => push(j.expr.as_deref(), out),
        N::JsonValueExpr(v) => value(Some(v), out),
        N::JsonArgument(a) => value(a.val.as_deref(), out),
        N::JsonKeyValue(k) => {
            push(k.key.as_deref(), out);
            value(k.value.as_deref(), out);
        }
        N::JsonFuncExpr(j) => {
            value(j.context_item.as_deref(), out);
            push(j.pathspec.as_deref(), out);
            j.passing.iter().for_each(|n| node_into(lower, n, out));
            behavior(j.on_empty.as_deref(), out);
            behavior(j.on_error.as_deref(), out);
        }
        N::JsonParseExpr(j) => value(j.expr.as_deref(), out),
        N::JsonScalarExpr(j) => push(j.expr.as_deref(), out),
        N::JsonSerializeExpr(j) => value(j.expr.as_deref(), out),
        N::JsonObjectConstructor(j) => j.exprs.iter().for_each(|n| node_into(lower, n, out)),
        N::JsonArrayConstructor(j) => j.exprs.iter().for_each(|n| node_into(lower, n, out)),
        N::JsonArrayQueryConstructor(j) => {
            if let Some(q) = j.query.as_deref() {
                out.push(lower.scalar_query(q));
            }
        }
        N::JsonObjectAgg(j) => {
            if let Some(k) = j.arg.as_deref() {
                push(k.key.as_deref(), out);
                value(k.value.as_deref(), out);
            }
            aggregate(lower, j.constructor.as_deref(), out);
        }
        N::JsonArrayAgg(j) => {
            value(j.arg.as_deref(), out);
            aggregate(lower, j.constructor.as_deref(), out);
        }
        N::RangeTableFunc(t) => {
            t.namespaces.iter().for_each(|n| node_into(lower, n, out));
            push(t.rowexpr.as_deref(), out);
            push(t.docexpr.as_deref(), out);
            for c in &t.columns {
                if let Some(N::RangeTableFuncCol(c)) = &c.node {
                    push(c.colexpr.as_deref(), out);
                    push(c.coldefexpr.as_deref(), out);
                }
            }
        }
        N::JsonTable(t) => {
            value(t.context_item.as_deref(), out);
            push(t.pathspec.as_ref().and_then(|p| p.string.as_deref()), out);
            t.passing.iter().for_each(|n| node_into(lower, n, out));
            t.columns.iter().for_each(|n| node_into(lower, n, out));
            behavior(t.on_error.as_deref(), out);
        }
        N::JsonTableColumn(c) => {
            push(c.pathspec.as_ref().and_then(|p| p.string.as_deref()), out);
            c.columns.iter().for_each(|n| node_into(lower, n, out));
            behavior(c.on_empty.as_deref(), out);
            behavior(c.on_error.as_deref(), out);
        }
        _ => {}
    }
}

fn aggregate(lower: &Lower<'_>, a: Option<&pb::JsonAggConstructor>, out: &mut Vec<Expr>) {
    let Some(a) = a else { return };
    out.extend(lower.order_by(&a.agg_order).into_iter().map(|o| o.expr));
    out.extend(lower.opt(a.agg_filter.as_deref()));
    if let Some(w) = a.over.as_deref() {
        let w = lower.window(w);
        out.extend(w.partition_by);
        out.extend(w.order_by.into_iter().map(|o| o.expr));
    }
}

fn node_into(lower: &Lower<'_>, node: &pb::Node, out: &mut Vec<Expr>) {
    match &node.node {
        Some(N::ResTarget(t)) => out.extend(lower.opt(t.val.as_deref())),
        Some(inner @ (N::JsonValueExpr(_) | N::JsonArgument(_) | N::JsonKeyValue(_) | N::JsonTableColumn(_))) => {
            walk(lower, inner, out);
        }
        Some(_) => out.push(lower.expr(node)),
        None => {}
    }
}

fn deparse(select: pb::SelectStmt) -> Option<String> {
    let stmt = pb::Node { node: Some(N::SelectStmt(Box::new(select))) };
    let raw = pb::RawStmt { stmt: Some(Box::new(stmt)), stmt_location: 0, stmt_len: 0 };
    pg_query::deparse(&pb::ParseResult { version: 0, stmts: vec![raw] }, pg_query::DeparseOptions::default()).ok()
}

fn empty_select() -> pb::SelectStmt {
    pb::SelectStmt {
        limit_option: pb::LimitOption::Default.into(),
        op: pb::SetOperation::SetopNone.into(),
        ..pb::SelectStmt::default()
    }
}

fn deparse_expr(node: &pb::Node) -> Option<String> {
    let target = pb::ResTarget { val: Some(Box::new(node.clone())), ..pb::ResTarget::default() };
    let target = pb::Node { node: Some(N::ResTarget(Box::new(target))) };
    let sql = deparse(pb::SelectStmt { target_list: vec![target], ..empty_select() })?;
    sql.strip_prefix("SELECT ").map(str::to_owned)
}

fn deparse_table(node: &pb::Node) -> Option<String> {
    let sql = deparse(pb::SelectStmt { from_clause: vec![node.clone()], ..empty_select() })?;
    sql.split_once("FROM ").map(|(_, rest)| rest.to_owned())
}
