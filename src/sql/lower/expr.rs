//! Expressions and type names.

use pg_query::NodeEnum as N;
use pg_query::protobuf::{self as pb, a_const::Val};

use super::Lower;
use super::form;
use crate::sql::ast::{
    Arg, BoolTest, Call, Const, Expr, ExprNode, Field, LikeKind, Name, OrderBy, SqlValue, Step, SublinkKind, TypeName,
    WindowDef,
};

impl Lower<'_> {
    /// An expression that the grammar makes optional.
    pub(super) fn opt(&self, node: Option<&pb::Node>) -> Option<Expr> {
        node.filter(|n| n.node.is_some()).map(|n| self.expr(n))
    }

    pub(super) fn boxed(&self, node: Option<&pb::Node>) -> Option<Box<Expr>> {
        self.opt(node).map(Box::new)
    }

    pub(super) fn exprs(&self, nodes: &[pb::Node]) -> Vec<Expr> {
        nodes.iter().map(|n| self.expr(n)).collect()
    }

    /// An expression that the grammar always has.
    #[expect(clippy::unnecessary_box_returns, reason = "every caller puts it into a box")]
    fn need(&self, node: Option<&pb::Node>) -> Box<Expr> {
        Box::new(self.opt(node).unwrap_or(Expr { node: ExprNode::Unread, at: 0 }))
    }

    /// An expression.
    pub(super) fn expr(&self, node: &pb::Node) -> Expr {
        let Some(inner) = &node.node else {
            return Expr { node: ExprNode::Unread, at: 0 };
        };
        let make = |location: i32, node: ExprNode| Expr { node, at: self.at(location) };
        match inner {
            N::ColumnRef(c) => make(c.location, ExprNode::Column(c.fields.iter().map(Self::field).collect())),
            N::ParamRef(p) => make(p.location, ExprNode::Param(p.number)),
            N::AConst(c) => make(c.location, ExprNode::Const(Self::constant(c))),
            N::AExpr(a) => make(a.location, self.operator(a)),
            N::BoolExpr(b) => {
                let mut args = self.exprs(&b.args);
                make(
                    b.location,
                    match b.boolop() {
                        pb::BoolExprType::OrExpr => ExprNode::Or(args),
                        pb::BoolExprType::NotExpr if args.len() == 1 => ExprNode::Not(Box::new(args.remove(0))),
                        _ => ExprNode::And(args),
                    },
                )
            }
            N::NullTest(t) => {
                let not = t.nulltesttype() == pb::NullTestType::IsNotNull;
                make(t.location, ExprNode::IsNull { operand: self.need(t.arg.as_deref()), not })
            }
            N::BooleanTest(t) => {
                let test = match t.booltesttype() {
                    pb::BoolTestType::IsNotTrue => BoolTest::NotTrue,
                    pb::BoolTestType::IsFalse => BoolTest::False,
                    pb::BoolTestType::IsNotFalse => BoolTest::NotFalse,
                    pb::BoolTestType::IsUnknown => BoolTest::Unknown,
                    pb::BoolTestType::IsNotUnknown => BoolTest::NotUnknown,
                    pb::BoolTestType::Undefined | pb::BoolTestType::IsTrue => BoolTest::True,
                };
                make(t.location, ExprNode::IsBool { operand: self.need(t.arg.as_deref()), test })
            }
            N::FuncCall(f) => make(f.location, ExprNode::Call(Box::new(self.call(f)))),
            N::TypeCast(c) => {
                let ty = self.type_name(c.type_name.as_ref());
                // A type before a literal has its own place; the cast's is then unset.
                let at = if c.location >= 0 { self.at(c.location) } else { ty.at };
                Expr { node: ExprNode::Cast { operand: self.need(c.arg.as_deref()), ty }, at }
            }
            N::CollateClause(c) => {
                let collation = self.name(&c.collname, c.location);
                make(c.location, ExprNode::Collate { operand: self.need(c.arg.as_deref()), collation })
            }
            N::CaseExpr(c) => {
                let whens = c
                    .args
                    .iter()
                    .filter_map(|w| match &w.node {
                        Some(N::CaseWhen(w)) => Some((*self.need(w.expr.as_deref()), *self.need(w.result.as_deref()))),
                        _ => None,
                    })
                    .collect();
                let operand = self.boxed(c.arg.as_deref());
                let otherwise = self.boxed(c.defresult.as_deref());
                make(c.location, ExprNode::Case { operand, whens, otherwise })
            }
            N::CoalesceExpr(c) => make(c.location, ExprNode::Coalesce(self.exprs(&c.args))),
            N::MinMaxExpr(m) => {
                let args = self.exprs(&m.args);
                let least = m.op() == pb::MinMaxOp::IsLeast;
                make(m.location, if least { ExprNode::Least(args) } else { ExprNode::Greatest(args) })
            }
            N::AArrayExpr(a) => make(a.location, ExprNode::Array(self.exprs(&a.elements))),
            N::RowExpr(r) => {
                let explicit = r.row_format() == pb::CoercionForm::CoerceExplicitCall;
                make(r.location, ExprNode::Row { items: self.exprs(&r.args), explicit })
            }
            // The grammar makes a list only of the right side of IN and BETWEEN, which `operator` reads itself.
            N::List(l) => make(-1, ExprNode::Row { items: self.exprs(&l.items), explicit: false }),
            N::AIndirection(i) => {
                let operand = self.need(i.arg.as_deref());
                let at = operand.at;
                Expr { node: ExprNode::Indirection { operand, path: self.steps(&i.indirection) }, at }
            }
            N::SubLink(s) => {
                let kind = match s.sub_link_type() {
                    pb::SubLinkType::ExistsSublink => SublinkKind::Exists,
                    pb::SubLinkType::AllSublink => SublinkKind::All,
                    pb::SubLinkType::AnySublink => SublinkKind::Any,
                    pb::SubLinkType::RowcompareSublink => SublinkKind::RowCompare,
                    pb::SubLinkType::MultiexprSublink => SublinkKind::MultiAssign,
                    pb::SubLinkType::ArraySublink => SublinkKind::Array,
                    _ => SublinkKind::Scalar,
                };
                let operator = (!s.oper_name.is_empty()).then(|| self.name(&s.oper_name, -1));
                let operand = self.boxed(s.testexpr.as_deref());
                let query = Box::new(self.query_node(s.subselect.as_deref(), s.location));
                make(s.location, ExprNode::Sublink { kind, operand, operator, query })
            }
            N::SqlvalueFunction(f) => {
                use pb::SqlValueFunctionOp as Op;
                let function = match f.op() {
                    Op::SvfopCurrentTime | Op::SvfopCurrentTimeN => SqlValue::CurrentTime,
                    Op::SvfopCurrentTimestamp | Op::SvfopCurrentTimestampN => SqlValue::CurrentTimestamp,
                    Op::SvfopLocaltime | Op::SvfopLocaltimeN => SqlValue::Localtime,
                    Op::SvfopLocaltimestamp | Op::SvfopLocaltimestampN => SqlValue::Localtimestamp,
                    Op::SvfopCurrentRole => SqlValue::CurrentRole,
                    Op::SvfopCurrentUser => SqlValue::CurrentUser,
                    Op::SvfopUser => SqlValue::User,
                    Op::SvfopSessionUser => SqlValue::SessionUser,
                    Op::SvfopCurrentCatalog => SqlValue::CurrentCatalog,
                    Op::SvfopCurrentSchema => SqlValue::CurrentSchema,
                    Op::SqlvalueFunctionOpUndefined | Op::SvfopCurrentDate => SqlValue::CurrentDate,
                };
                let precision = (f.typmod >= 0).then_some(f.typmod);
                make(f.location, ExprNode::SqlValue { function, precision })
            }
            N::GroupingFunc(g) => make(g.location, ExprNode::Grouping(self.exprs(&g.args))),
            N::SetToDefault(d) => make(d.location, ExprNode::Default),
            N::CurrentOfExpr(c) => make(-1, ExprNode::CurrentOf(c.cursor_name.as_str().into())),
            N::MultiAssignRef(m) => {
                let source = self.need(m.source.as_deref());
                let at = source.at;
                Expr { node: ExprNode::MultiAssign { source, column: m.colno, columns: m.ncolumns }, at }
            }
            N::NamedArgExpr(a) => self.expr(a.arg.as_deref().unwrap_or(node)),
            N::TypeName(t) => {
                let ty = self.type_name(Some(t));
                make(t.location, ExprNode::Column(ty.name.parts.into_iter().map(Field::Name).collect()))
            }
            N::String(s) => make(-1, ExprNode::Const(Const::String(s.sval.clone()))),
            N::Integer(i) => make(-1, ExprNode::Const(Const::Integer(i.ival))),
            N::Float(f) => make(-1, ExprNode::Const(Const::Float(f.fval.clone()))),
            N::Boolean(b) => make(-1, ExprNode::Const(Const::Boolean(b.boolval))),
            inner => form::expr(self, inner),
        }
    }

    fn field(node: &pb::Node) -> Field {
        match &node.node {
            Some(N::String(s)) => Field::Name(s.sval.as_str().into()),
            _ => Field::Star,
        }
    }

    fn constant(c: &pb::AConst) -> Const {
        match &c.val {
            _ if c.isnull => Const::Null,
            None => Const::Null,
            Some(Val::Ival(i)) => Const::Integer(i.ival),
            Some(Val::Fval(f)) => Const::Float(f.fval.clone()),
            Some(Val::Boolval(b)) => Const::Boolean(b.boolval),
            Some(Val::Sval(s)) => Const::String(s.sval.clone()),
            Some(Val::Bsval(b)) => Const::Bits(b.bsval.clone()),
        }
    }

    fn operator(&self, a: &pb::AExpr) -> ExprNode {
        use pb::AExprKind as K;
        let kind = a.kind();
        // IN and BETWEEN have a list on their right.
        let list = || match a.rexpr.as_deref().and_then(|n| n.node.as_ref()) {
            Some(N::List(l)) => self.exprs(&l.items),
            _ => Vec::new(),
        };
        let name = || self.name(&a.name, a.location);
        let written = || a.name.first().map(super::text).unwrap_or_default();
        match kind {
            K::AexprOpAny | K::AexprOpAll => ExprNode::OpAny {
                name: name(),
                left: self.need(a.lexpr.as_deref()),
                right: self.need(a.rexpr.as_deref()),
                all: kind == K::AexprOpAll,
            },
            K::AexprDistinct | K::AexprNotDistinct => ExprNode::Distinct {
                left: self.need(a.lexpr.as_deref()),
                right: self.need(a.rexpr.as_deref()),
                not: kind == K::AexprNotDistinct,
            },
            K::AexprNullif => {
                ExprNode::NullIf { left: self.need(a.lexpr.as_deref()), right: self.need(a.rexpr.as_deref()) }
            }
            K::AexprIn => ExprNode::In { left: self.need(a.lexpr.as_deref()), list: list(), not: written() == "<>" },
            K::AexprLike | K::AexprIlike | K::AexprSimilar => ExprNode::Like {
                kind: match kind {
                    K::AexprLike => LikeKind::Like,
                    K::AexprIlike => LikeKind::ILike,
                    _ => LikeKind::Similar,
                },
                name: name(),
                left: self.need(a.lexpr.as_deref()),
                right: self.need(a.rexpr.as_deref()),
            },
            K::AexprBetween | K::AexprNotBetween | K::AexprBetweenSym | K::AexprNotBetweenSym => {
                let mut bounds = list().into_iter().map(Box::new);
                let (low, high) = (bounds.next(), bounds.next());
                ExprNode::Between {
                    operand: self.need(a.lexpr.as_deref()),
                    low: low.unwrap_or_else(|| self.need(None)),
                    high: high.unwrap_or_else(|| self.need(None)),
                    not: matches!(kind, K::AexprNotBetween | K::AexprNotBetweenSym),
                    symmetric: matches!(kind, K::AexprBetweenSym | K::AexprNotBetweenSym),
                }
            }
            K::Undefined | K::AexprOp => ExprNode::Op {
                name: name(),
                left: self.boxed(a.lexpr.as_deref()),
                right: self.need(a.rexpr.as_deref()),
            },
        }
    }

    /// A function call.
    pub(super) fn call(&self, f: &pb::FuncCall) -> Call {
        let args = f
            .args
            .iter()
            .map(|a| match &a.node {
                Some(N::NamedArgExpr(n)) => {
                    Arg { name: Some(n.name.as_str().into()), value: *self.need(n.arg.as_deref()) }
                }
                _ => Arg { name: None, value: self.expr(a) },
            })
            .collect();
        Call {
            name: self.name(&f.funcname, f.location),
            args,
            star: f.agg_star,
            distinct: f.agg_distinct,
            variadic: f.func_variadic,
            order_by: self.order_by(&f.agg_order),
            within_group: f.agg_within_group,
            filter: self.boxed(f.agg_filter.as_deref()),
            over: f.over.as_deref().map(|w| Box::new(self.window(w))),
            sql_syntax: f.funcformat() == pb::CoercionForm::CoerceSqlSyntax,
            at: self.at(f.location),
        }
    }

    /// The steps of an indirection.
    pub(super) fn steps(&self, nodes: &[pb::Node]) -> Vec<Step> {
        nodes
            .iter()
            .map(|n| match &n.node {
                Some(N::String(s)) => Step::Field(s.sval.as_str().into()),
                Some(N::AIndices(i)) if i.is_slice => {
                    Step::Slice(self.opt(i.lidx.as_deref()), self.opt(i.uidx.as_deref()))
                }
                Some(N::AIndices(i)) => Step::Index(*self.need(i.uidx.as_deref())),
                _ => Step::Star,
            })
            .collect()
    }

    /// ORDER BY.
    pub(super) fn order_by(&self, nodes: &[pb::Node]) -> Vec<OrderBy> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::SortBy(s)) => Some(OrderBy {
                    expr: *self.need(s.node.as_deref()),
                    descending: super::descending(s.sortby_dir()),
                    nulls_first: super::nulls_first(s.sortby_nulls()),
                    using: (!s.use_op.is_empty()).then(|| self.name(&s.use_op, s.location)),
                }),
                _ => None,
            })
            .collect()
    }

    /// A window definition.
    pub(super) fn window(&self, w: &pb::WindowDef) -> WindowDef {
        WindowDef {
            name: super::ident(&w.name),
            base: super::ident(&w.refname),
            partition_by: self.exprs(&w.partition_clause),
            order_by: self.order_by(&w.order_clause),
            frame: w.frame_options,
            start: self.boxed(w.start_offset.as_deref()),
            end: self.boxed(w.end_offset.as_deref()),
        }
    }

    /// A type that the grammar makes optional.
    pub(super) fn opt_type(&self, t: Option<&pb::TypeName>) -> Option<TypeName> {
        t.map(|t| self.type_name(Some(t)))
    }

    /// A type; where the grammar has none, one named `none`, as operators write a missing operand.
    pub(super) fn type_name(&self, t: Option<&pb::TypeName>) -> TypeName {
        let Some(t) = t else {
            return TypeName {
                name: Name::bare("none"),
                modifiers: Vec::new(),
                array: Vec::new(),
                setof: false,
                of_column: false,
                at: 0,
            };
        };
        TypeName {
            name: self.name(&t.names, t.location),
            modifiers: self.exprs(&t.typmods),
            array: t
                .array_bounds
                .iter()
                .map(|b| match &b.node {
                    Some(N::Integer(i)) if i.ival >= 0 => Some(i.ival),
                    _ => None,
                })
                .collect(),
            setof: t.setof,
            of_column: t.pct_type,
            at: self.at(t.location),
        }
    }
}
