//! The forms of SQL/XML and SQL/JSON.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::Lower;
use crate::catalog::Ident;
use crate::catalog::tree_form::{JsonEncoding, JsonFormatKind};
use crate::sql::ast::{
    Const, Expr, ExprNode, Json, JsonAggregate, JsonBehavior, JsonBehaviorKind, JsonColumn, JsonColumnValue,
    JsonFormat, JsonFunction, JsonFunctionKind, JsonItem, JsonOutput, JsonPath, JsonQuotes, JsonTable, JsonValue,
    JsonWrapper, NamedValue, Standalone, TableExpr, Xml, XmlColumn, XmlTable,
};

/// An expression of SQL/XML or SQL/JSON.
pub(super) fn expr(lower: &Lower<'_>, inner: &N) -> Expr {
    let xml = |location: i32, xml: Xml| Expr { node: ExprNode::Xml(Box::new(xml)), at: lower.at(location) };
    let json = |location: i32, json: Json| Expr { node: ExprNode::Json(Box::new(json)), at: lower.at(location) };
    match inner {
        N::XmlExpr(x) => xml(x.location, xml_expr(lower, x)),
        N::XmlSerialize(x) => xml(
            x.location,
            Xml::Serialize {
                document: x.xmloption() == pb::XmlOptionType::XmloptionDocument,
                value: need(lower, x.expr.as_deref()),
                ty: lower.type_name(x.type_name.as_ref()),
                indent: x.indent,
            },
        ),
        N::JsonIsPredicate(j) => json(
            j.location,
            Json::Is {
                operand: need(lower, j.expr.as_deref()),
                format: format(j.format.as_ref()),
                item: match j.item_type() {
                    pb::JsonValueType::JsTypeObject => JsonItem::Object,
                    pb::JsonValueType::JsTypeArray => JsonItem::Array,
                    pb::JsonValueType::JsTypeScalar => JsonItem::Scalar,
                    _ => JsonItem::Any,
                },
                unique: j.unique_keys,
            },
        ),
        N::JsonFuncExpr(j) => json(j.location, Json::Function(function(lower, j))),
        N::JsonParseExpr(j) => json(
            j.location,
            Json::Parse {
                value: value(lower, j.expr.as_deref()),
                unique: j.unique_keys,
                output: output(lower, j.output.as_ref()),
            },
        ),
        N::JsonScalarExpr(j) => json(
            j.location,
            Json::Scalar { value: need(lower, j.expr.as_deref()), output: output(lower, j.output.as_ref()) },
        ),
        N::JsonSerializeExpr(j) => json(
            j.location,
            Json::Serialize { value: value(lower, j.expr.as_deref()), output: output(lower, j.output.as_ref()) },
        ),
        N::JsonObjectConstructor(j) => json(
            j.location,
            Json::Object {
                pairs: j.exprs.iter().filter_map(|n| pair(lower, n)).collect(),
                absent: j.absent_on_null,
                unique: j.unique,
                output: output(lower, j.output.as_ref()),
            },
        ),
        N::JsonArrayConstructor(j) => json(
            j.location,
            Json::Array {
                items: j.exprs.iter().filter_map(|n| json_value(lower, n)).collect(),
                absent: j.absent_on_null,
                output: output(lower, j.output.as_ref()),
            },
        ),
        N::JsonArrayQueryConstructor(j) => json(
            j.location,
            Json::ArrayQuery {
                query: Box::new(lower.query_node(j.query.as_deref(), j.location)),
                format: format(j.format.as_ref()),
                output: output(lower, j.output.as_ref()),
            },
        ),
        N::JsonObjectAgg(j) => {
            let (key, value) = key_value(lower, j.arg.as_deref());
            let (absent, unique) = (j.absent_on_null, j.unique);
            let aggregate = aggregate(lower, j.constructor.as_deref());
            json(
                j.constructor.as_ref().map_or(-1, |c| c.location),
                Json::ObjectAgg { key, value, absent, unique, aggregate },
            )
        }
        N::JsonArrayAgg(j) => {
            let aggregate = aggregate(lower, j.constructor.as_deref());
            json(
                j.constructor.as_ref().map_or(-1, |c| c.location),
                Json::ArrayAgg { value: value(lower, j.arg.as_deref()), absent: j.absent_on_null, aggregate },
            )
        }
        N::MergeSupportFunc(m) => Expr { node: ExprNode::MergeAction, at: lower.at(m.location) },
        _ => Expr { node: ExprNode::Unread, at: lower.at(-1) },
    }
}

/// XMLTABLE and `JSON_TABLE` in FROM.
pub(super) fn table(lower: &Lower<'_>, inner: &N) -> TableExpr {
    match inner {
        N::JsonTable(t) => TableExpr::JsonTable(Box::new(JsonTable {
            context: value(lower, t.context_item.as_deref()),
            path: path(t.pathspec.as_deref()),
            passing: passing(lower, &t.passing),
            columns: json_columns(lower, &t.columns),
            on_error: behavior(lower, t.on_error.as_deref()),
            at: lower.at(t.location),
            lateral: t.lateral,
            alias: t.alias.as_ref().map(super::alias),
        })),
        N::RangeTableFunc(t) => TableExpr::XmlTable(Box::new(XmlTable {
            namespaces: named(lower, &t.namespaces),
            row: need(lower, t.rowexpr.as_deref()),
            document: need(lower, t.docexpr.as_deref()),
            columns: t
                .columns
                .iter()
                .filter_map(|c| match &c.node {
                    Some(N::RangeTableFuncCol(c)) => Some(XmlColumn {
                        name: c.colname.as_str().into(),
                        ty: lower.opt_type(c.type_name.as_ref()).filter(|_| !c.for_ordinality),
                        path: lower.opt(c.colexpr.as_deref()),
                        default: lower.opt(c.coldefexpr.as_deref()),
                        not_null: c.is_not_null,
                    }),
                    _ => None,
                })
                .collect(),
            lateral: t.lateral,
            alias: t.alias.as_ref().map(super::alias),
        })),
        // The grammar makes no other node of an item of FROM.
        _ => TableExpr::Relation(lower.relation(&pb::RangeVar::default())),
    }
}

fn need(lower: &Lower<'_>, node: Option<&pb::Node>) -> Expr {
    lower.opt(node).unwrap_or(Expr { node: ExprNode::Unread, at: 0 })
}

fn xml_expr(lower: &Lower<'_>, x: &pb::XmlExpr) -> Xml {
    let mut args = lower.exprs(&x.args).into_iter();
    let mut next = || args.next().unwrap_or(Expr { node: ExprNode::Unread, at: 0 });
    match x.op() {
        pb::XmlExprOp::IsXmlelement => Xml::Element {
            name: x.name.as_str().into(),
            attributes: named(lower, &x.named_args),
            content: lower.exprs(&x.args),
        },
        pb::XmlExprOp::IsXmlforest => Xml::Forest(named(lower, &x.named_args)),
        pb::XmlExprOp::IsXmlparse => Xml::Parse {
            document: x.xmloption() == pb::XmlOptionType::XmloptionDocument,
            value: next(),
            preserve: is_true(&next()),
        },
        pb::XmlExprOp::IsXmlpi => {
            Xml::Pi { name: x.name.as_str().into(), content: lower.exprs(&x.args).into_iter().next() }
        }
        pb::XmlExprOp::IsXmlroot => Xml::Root {
            value: next(),
            version: next(),
            standalone: match next().node {
                ExprNode::Const(Const::Integer(0)) => Standalone::Yes,
                ExprNode::Const(Const::Integer(1)) => Standalone::No,
                ExprNode::Const(Const::Integer(2)) => Standalone::NoValue,
                _ => Standalone::Omitted,
            },
        },
        pb::XmlExprOp::IsDocument => Xml::IsDocument(next()),
        // XMLSERIALIZE has a node of its own.
        pb::XmlExprOp::IsXmlconcat | pb::XmlExprOp::IsXmlserialize | pb::XmlExprOp::Undefined => {
            Xml::Concat(lower.exprs(&x.args))
        }
    }
}

/// A constant of the grammar's own, which it may cast to boolean.
fn is_true(e: &Expr) -> bool {
    match &e.node {
        ExprNode::Const(Const::Boolean(b)) => *b,
        ExprNode::Cast { operand, .. } => is_true(operand),
        _ => false,
    }
}

fn named(lower: &Lower<'_>, nodes: &[pb::Node]) -> Vec<NamedValue> {
    nodes
        .iter()
        .filter_map(|n| match &n.node {
            Some(N::ResTarget(t)) => {
                Some(NamedValue { name: super::ident(&t.name), value: need(lower, t.val.as_deref()) })
            }
            _ => None,
        })
        .collect()
}

fn format(f: Option<&pb::JsonFormat>) -> JsonFormat {
    let Some(f) = f else { return JsonFormat::default() };
    JsonFormat {
        kind: match f.format_type() {
            pb::JsonFormatType::JsFormatJson => JsonFormatKind::Json,
            pb::JsonFormatType::JsFormatJsonb => JsonFormatKind::Jsonb,
            _ => JsonFormatKind::Default,
        },
        encoding: match f.encoding() {
            pb::JsonEncoding::JsEncUtf8 => JsonEncoding::Utf8,
            pb::JsonEncoding::JsEncUtf16 => JsonEncoding::Utf16,
            pb::JsonEncoding::JsEncUtf32 => JsonEncoding::Utf32,
            _ => JsonEncoding::Default,
        },
    }
}

fn value(lower: &Lower<'_>, v: Option<&pb::JsonValueExpr>) -> JsonValue {
    JsonValue {
        value: need(lower, v.and_then(|v| v.raw_expr.as_deref())),
        format: format(v.and_then(|v| v.format.as_ref())),
    }
}

fn json_value(lower: &Lower<'_>, node: &pb::Node) -> Option<JsonValue> {
    match &node.node {
        Some(N::JsonValueExpr(v)) => Some(value(lower, Some(v))),
        _ => None,
    }
}

fn key_value(lower: &Lower<'_>, pair: Option<&pb::JsonKeyValue>) -> (Expr, JsonValue) {
    (need(lower, pair.and_then(|p| p.key.as_deref())), value(lower, pair.and_then(|p| p.value.as_deref())))
}

fn pair(lower: &Lower<'_>, node: &pb::Node) -> Option<(Expr, JsonValue)> {
    match &node.node {
        Some(N::JsonKeyValue(pair)) => Some(key_value(lower, Some(pair))),
        _ => None,
    }
}

fn passing(lower: &Lower<'_>, nodes: &[pb::Node]) -> Vec<(Ident, JsonValue)> {
    nodes
        .iter()
        .filter_map(|n| match &n.node {
            Some(N::JsonArgument(a)) => Some((a.name.as_str().into(), value(lower, a.val.as_deref()))),
            _ => None,
        })
        .collect()
}

fn output(lower: &Lower<'_>, o: Option<&pb::JsonOutput>) -> Option<JsonOutput> {
    o.map(|o| JsonOutput {
        ty: lower.type_name(o.type_name.as_ref()),
        format: format(o.returning.as_ref().and_then(|r| r.format.as_ref())),
    })
}

fn behavior(lower: &Lower<'_>, b: Option<&pb::JsonBehavior>) -> Option<JsonBehavior> {
    use pb::JsonBehaviorType as T;
    b.map(|b| JsonBehavior {
        kind: match b.btype() {
            T::JsonBehaviorError => JsonBehaviorKind::Error,
            T::JsonBehaviorEmpty => JsonBehaviorKind::Empty,
            T::JsonBehaviorTrue => JsonBehaviorKind::True,
            T::JsonBehaviorFalse => JsonBehaviorKind::False,
            T::JsonBehaviorUnknown => JsonBehaviorKind::Unknown,
            T::JsonBehaviorEmptyArray => JsonBehaviorKind::EmptyArray,
            T::JsonBehaviorEmptyObject => JsonBehaviorKind::EmptyObject,
            T::JsonBehaviorDefault => JsonBehaviorKind::Default,
            T::Undefined | T::JsonBehaviorNull => JsonBehaviorKind::Null,
        },
        value: lower.opt(b.expr.as_deref()),
    })
}

fn wrapper(w: pb::JsonWrapper) -> JsonWrapper {
    match w {
        pb::JsonWrapper::JswNone => JsonWrapper::None,
        pb::JsonWrapper::JswConditional => JsonWrapper::Conditional,
        pb::JsonWrapper::JswUnconditional => JsonWrapper::Unconditional,
        pb::JsonWrapper::Undefined | pb::JsonWrapper::JswUnspec => JsonWrapper::Unspecified,
    }
}

fn quotes(q: pb::JsonQuotes) -> JsonQuotes {
    match q {
        pb::JsonQuotes::JsQuotesKeep => JsonQuotes::Keep,
        pb::JsonQuotes::JsQuotesOmit => JsonQuotes::Omit,
        pb::JsonQuotes::Undefined | pb::JsonQuotes::JsQuotesUnspec => JsonQuotes::Unspecified,
    }
}

fn function(lower: &Lower<'_>, j: &pb::JsonFuncExpr) -> JsonFunction {
    JsonFunction {
        kind: match j.op() {
            pb::JsonExprOp::JsonExistsOp => JsonFunctionKind::Exists,
            pb::JsonExprOp::JsonQueryOp => JsonFunctionKind::Query,
            pb::JsonExprOp::JsonTableOp => JsonFunctionKind::Table,
            pb::JsonExprOp::Undefined | pb::JsonExprOp::JsonValueOp => JsonFunctionKind::Value,
        },
        context: value(lower, j.context_item.as_deref()),
        path: need(lower, j.pathspec.as_deref()),
        passing: passing(lower, &j.passing),
        output: output(lower, j.output.as_ref()),
        on_empty: behavior(lower, j.on_empty.as_deref()),
        on_error: behavior(lower, j.on_error.as_deref()),
        wrapper: wrapper(j.wrapper()),
        quotes: quotes(j.quotes()),
    }
}

fn aggregate(lower: &Lower<'_>, a: Option<&pb::JsonAggConstructor>) -> JsonAggregate {
    JsonAggregate {
        order_by: a.map_or_else(Vec::new, |a| lower.order_by(&a.agg_order)),
        filter: lower.opt(a.and_then(|a| a.agg_filter.as_deref())),
        over: a.and_then(|a| a.over.as_deref()).map(|w| lower.window(w)),
        output: output(lower, a.and_then(|a| a.output.as_ref())),
    }
}

fn path_text(node: Option<&pb::Node>) -> Option<String> {
    match &node?.node {
        Some(N::AConst(c)) => match &c.val {
            Some(pb::a_const::Val::Sval(s)) => Some(s.sval.clone()),
            _ => None,
        },
        _ => None,
    }
}

fn path(p: Option<&pb::JsonTablePathSpec>) -> JsonPath {
    JsonPath {
        path: path_text(p.and_then(|p| p.string.as_deref())).unwrap_or_default(),
        name: p.and_then(|p| super::ident(&p.name)),
    }
}

fn json_columns(lower: &Lower<'_>, nodes: &[pb::Node]) -> Vec<JsonColumn> {
    use pb::JsonTableColumnType as T;
    let column = |node: &pb::Node| {
        let Some(N::JsonTableColumn(c)) = &node.node else { return None };
        let kind = c.coltype();
        Some(match kind {
            T::JtcForOrdinality => JsonColumn::Ordinality(c.name.as_str().into()),
            T::JtcNested => {
                JsonColumn::Nested { path: path(c.pathspec.as_deref()), columns: json_columns(lower, &c.columns) }
            }
            T::Undefined | T::JtcRegular | T::JtcExists | T::JtcFormatted => {
                JsonColumn::Value(Box::new(JsonColumnValue {
                    name: c.name.as_str().into(),
                    ty: lower.type_name(c.type_name.as_ref()),
                    exists: kind == T::JtcExists,
                    formatted: kind == T::JtcFormatted,
                    format: format(c.format.as_ref()),
                    path: path_text(c.pathspec.as_ref().and_then(|p| p.string.as_deref())),
                    wrapper: wrapper(c.wrapper()),
                    quotes: quotes(c.quotes()),
                    on_empty: behavior(lower, c.on_empty.as_deref()),
                    on_error: behavior(lower, c.on_error.as_deref()),
                }))
            }
        })
    };
    nodes.iter().filter_map(column).collect()
}
