//! Facts about resolved expressions: volatility, the columns they name.

use std::collections::BTreeSet;

use super::Scope;
use super::coerce::Context;
use super::cx::Cx;
use crate::catalog::builtin::oid;
use crate::catalog::tree::{Attribute, Callee, Form, Node, Operator, Tree};
use crate::catalog::tree_form::{Json, XmlOp};
use crate::catalog::{Address, Ident, Kind, Object, Volatility};
use crate::sql::ast;

const TEXTANYCAT: u32 = 2003;
const ANYTEXTCAT: u32 = 2004;

/// Whether something may change between two evaluations.
pub type Mutable = Volatility;

fn of_letter(letter: u8) -> Volatility {
    match letter {
        b'i' => Volatility::Immutable,
        b's' => Volatility::Stable,
        _ => Volatility::Volatile,
    }
}

fn worse(a: Volatility, b: Volatility) -> Volatility {
    let rank = |v: Volatility| match v {
        Volatility::Immutable => 0,
        Volatility::Stable => 1,
        Volatility::Volatile => 2,
    };
    if rank(a) >= rank(b) { a } else { b }
}

/// The volatility of a function.
fn of_callee(cx: &Cx<'_>, callee: &Callee) -> Volatility {
    match callee {
        Callee::Builtin(row) => of_letter(row.volatility),
        Callee::User(at) => match cx.catalog.get(at).map(|o| &**o) {
            Some(Object::Function(f)) => f.volatility,
            _ if cx.is_constructor(at) => Volatility::Immutable,
            _ => Volatility::Volatile,
        },
    }
}

/// The volatility of the function behind an operator.
fn of_operator(cx: &Cx<'_>, op: &Operator) -> Volatility {
    let at = match op {
        Operator::Builtin(row) => {
            return cx.builtins.proc(row.function).map_or(Volatility::Volatile, |p| of_letter(p.volatility));
        }
        Operator::User(at) => match cx.catalog.get(at).map(|o| &**o) {
            Some(Object::Operator(o)) => o.function.as_ref(),
            _ => None,
        },
    };
    let Some(at) = at else { return Volatility::Volatile };
    match cx.builtin_function(at) {
        Some(row) => of_letter(row.volatility),
        None => of_callee(cx, &Callee::User(at.clone())),
    }
}

/// The volatility of a type's input or output function.
fn of_io(cx: &Cx<'_>, ty: u32, output: bool) -> Volatility {
    let ty = cx.base(ty);
    if cx.element(ty) != 0 || matches!(cx.kind(ty), b'e' | b'c' | b'r' | b'm') || cx.is_foreign(ty) {
        return Volatility::Stable;
    }
    if let Some(base) = cx.base_type(ty) {
        let at = if output { &base.output } else { &base.input };
        return match cx.builtin_function(at) {
            Some(row) => of_letter(row.volatility),
            None => of_callee(cx, &Callee::User(at.clone())),
        };
    }
    let Some(row) = cx.builtins.ty(ty) else { return Volatility::Stable };
    let end = if output { "out" } else { "in" };
    let names = [format!("{}{end}", row.name), format!("{}_{end}", row.name)];
    names.iter().find_map(|n| cx.builtins.procs_named(n).next()).map_or(Volatility::Stable, |p| of_letter(p.volatility))
}

/// Whether an element is cast by way of its text.
fn by_text(node: &Node) -> bool {
    node.any(&|n| matches!(n, Node::ViaText { value, .. } if **value == Node::CaseOperand))
}

/// Whether an expression names a system column.
pub(super) fn names_system_column(node: &Node) -> bool {
    node.any(&|n| matches!(n, Node::Var(var) if matches!(var.attribute, Attribute::System(_))))
}

/// Whether an expression names a whole row.
pub(super) fn names_row(node: &Node) -> bool {
    node.any(&|n| matches!(n, Node::Var(var) if matches!(var.attribute, Attribute::Row(_))))
}

/// `expression_returns_set`.
pub(super) fn returns_set(node: &Node) -> bool {
    node.any(&|n| matches!(n, Node::Func(func) if func.set))
}

/// The volatility of the most volatile part of an expression.
pub(super) fn volatility(cx: &Cx<'_>, node: &Node) -> Volatility {
    let mut all = own_volatility(cx, node);
    node.children(&mut |child| all = worse(all, volatility(cx, child)));
    all
}

/// That of a node without its parts.
pub(super) fn own_volatility(cx: &Cx<'_>, node: &Node) -> Volatility {
    match node {
        // `text || anything` is a function in SQL that is taken apart: what counts is how the other side is printed.
        Node::Op { op: Operator::Builtin(row), args }
            if matches!(row.function, ANYTEXTCAT | TEXTANYCAT) && args.len() == 2 =>
        {
            let other = &args[usize::from(row.function == TEXTANYCAT)];
            type_of(cx, other).map_or(Volatility::Stable, |t| of_io(cx, t, true))
        }
        Node::Op { op, .. } | Node::Distinct { op, .. } | Node::NullIf { op, .. } | Node::OpArray { op, .. } => {
            of_operator(cx, op)
        }
        Node::RowCompare { ops, .. } => ops.iter().fold(Volatility::Immutable, |v, op| worse(v, of_operator(cx, op))),
        Node::Func(func) => of_callee(cx, &func.function),
        Node::Aggregate(a) => of_callee(cx, &a.function),
        Node::Window(w) => of_callee(cx, &w.function),
        Node::SqlValue { .. } => Volatility::Stable,
        Node::ViaText { value, ty, .. } => {
            worse(of_io(cx, cx.id(ty), false), type_of(cx, value).map_or(Volatility::Immutable, |t| of_io(cx, t, true)))
        }
        Node::ArrayCast { value, ty, .. } => {
            let from = type_of(cx, value).map_or(0, |t| cx.base_element(t));
            let to = (cx.element(cx.id(ty)), ty.typmod());
            match cx.element_cast((from, -1), to, Context::Explicit, Form::Implicit) {
                Ok(Some(element)) if from != 0 && by_text(&element.node) => {
                    worse(volatility(cx, &element.node), of_io(cx, from, true))
                }
                Ok(Some(element)) if from != 0 => volatility(cx, &element.node),
                Ok(None) => Volatility::Immutable,
                _ => Volatility::Stable,
            }
        }
        Node::Sublink(_) => Volatility::Stable,
        Node::Json(json) => of_json(cx, json),
        _ => Volatility::Immutable,
    }
}

/// What `contain_mutable_functions` finds in a form of SQL/JSON beside its parts.
fn of_json(cx: &Cx<'_>, json: &Json) -> Volatility {
    let mutable = match json {
        Json::Value { .. } | Json::Is { .. } => false,
        Json::Constructor(constructor) => {
            // `to_json_is_immutable`.
            let is_immutable = |ty: u32| match cx.base(ty) {
                oid::BOOL | oid::JSON | oid::JSONB => true,
                oid::DATE | oid::TIMESTAMP | oid::TIMESTAMPTZ => false,
                base => !cx.is_row_type(base) && of_io(cx, base, true) == Volatility::Immutable,
            };
            constructor.args.iter().any(|arg| !type_of(cx, arg).is_some_and(is_immutable))
        }
        Json::Function(function) => match &function.path {
            Node::Const(path) => path.value.as_ref().is_some_and(|path| {
                let passed = function.names.iter().zip(&function.passing);
                let types: Option<Vec<(&str, u32)>> =
                    passed.map(|(name, value)| Some((name.as_str(), type_of(cx, value)?))).collect();
                // A type that is not known may be one of those that depend on the time zone.
                types.is_none_or(|types| super::literal::path_is_mutable(path, &types, cx.version()))
            }),
            _ => true,
        },
    };
    if mutable { Volatility::Stable } else { Volatility::Immutable }
}

/// `exprType` where the node itself tells it.
pub(super) fn type_of(cx: &Cx<'_>, node: &Node) -> Option<u32> {
    Some(match node {
        Node::Var(var) => match &var.attribute {
            Attribute::Column(at) | Attribute::Result { at, .. } => match cx.catalog.get(at).map(|o| &**o) {
                Some(Object::Column(c)) => cx.id(&c.ty),
                _ => return None,
            },
            Attribute::Row(Some(ty)) => cx.id(ty),
            _ => return None,
        },
        Node::Const(c) => cx.id(&c.ty),
        Node::Object { ty, .. }
        | Node::Relabel { ty, .. }
        | Node::ViaText { ty, .. }
        | Node::ArrayCast { ty, .. }
        | Node::RowCast { ty, .. }
        | Node::DomainCast { ty, .. }
        | Node::Array { ty, .. } => cx.id(ty),
        Node::Func(func) => cx.id(&func.ty),
        Node::Op { op: Operator::Builtin(row), .. } if !super::coerce::is_polymorphic(row.result) => row.result,
        Node::Op { op: Operator::Builtin(row), args } => {
            let actual: Vec<u32> = args.iter().map(|arg| type_of(cx, arg)).collect::<Option<_>>()?;
            let mut declared = if row.left == 0 { vec![row.right] } else { vec![row.left, row.right] };
            cx.enforce_generic(&actual, &mut declared, row.result).ok()?
        }
        Node::Op { op: Operator::User(at), .. } => match cx.catalog.get(at).map(|o| &**o) {
            Some(Object::Operator(o)) => {
                Some(cx.id(o.result.as_ref()?)).filter(|t| !super::coerce::is_polymorphic(*t))?
            }
            _ => return None,
        },
        Node::Bool { .. }
        | Node::NullTest { .. }
        | Node::BoolTest { .. }
        | Node::OpArray { .. }
        | Node::Distinct { .. }
        | Node::RowCompare { .. } => oid::BOOL,
        Node::Coalesce(args) | Node::MinMax { args, .. } | Node::NullIf { args, .. } => type_of(cx, args.first()?)?,
        Node::Subscript { value, slice, .. } => {
            let base = cx.base(type_of(cx, value)?);
            match base {
                base if *slice || base == oid::JSONB => base,
                base if cx.is_hstore(base) => oid::TEXT,
                base => cx.subscripted(base),
            }
        }
        Node::Row { ty, .. } => ty.as_ref().map_or(oid::RECORD, |t| cx.id(t)),
        Node::Field { at: Some(at), .. } => match cx.catalog.get(at).map(|o| &**o) {
            Some(Object::Column(c)) => cx.id(&c.ty),
            _ => return None,
        },
        Node::Field { value, name, at: None } => cx.output(value, name)?.0,
        Node::Case { otherwise, .. } => type_of(cx, otherwise)?,
        Node::Xml(xml) => match xml.op {
            XmlOp::Serialize => oid::TEXT,
            XmlOp::IsDocument => oid::BOOL,
            _ => oid::XML,
        },
        Node::Json(json) => match &**json {
            Json::Value { formatted, .. } => type_of(cx, formatted)?,
            Json::Is { .. } => oid::BOOL,
            json => cx.id(&json.returning()?.ty),
        },
        Node::Collate { value, .. } => type_of(cx, value)?,
        Node::SqlValue { name, .. } => match *name {
            "CURRENT_DATE" => oid::DATE,
            "CURRENT_TIME" => oid::TIMETZ,
            "CURRENT_TIMESTAMP" => oid::TIMESTAMPTZ,
            "LOCALTIME" => oid::TIME,
            "LOCALTIMESTAMP" => oid::TIMESTAMP,
            _ => oid::NAME,
        },
        _ => return None,
    })
}

/// `check_simple_rowfilter_expr`: why a publication cannot filter rows by an expression.
pub(super) fn row_filter(cx: &Cx<'_>, node: &Node, columns: &[super::ScopeColumn]) -> Option<&'static str> {
    let own_operator = |op: &Operator| matches!(op, Operator::User(_));
    let own = |ty: &crate::catalog::Type| ty.schema != "pg_catalog";
    let column = |at: &Address| columns.iter().find(|c| c.at == *at);
    let mut problem = match node {
        Node::Var(var) => match var.attribute {
            Attribute::System(_) => Some("System columns are not allowed."),
            _ => None,
        },
        Node::Op { op, .. } | Node::Distinct { op, .. } | Node::NullIf { op, .. } | Node::OpArray { op, .. } => {
            own_operator(op).then_some("User-defined operators are not allowed.")
        }
        Node::RowCompare { ops, .. } => {
            ops.iter().any(own_operator).then_some("User-defined operators are not allowed.")
        }
        Node::Const(_)
        | Node::Object { .. }
        | Node::Func(_)
        | Node::Named { .. }
        | Node::Bool { .. }
        | Node::Relabel { .. }
        | Node::Collate { .. }
        | Node::Case { .. }
        | Node::CaseOperand
        | Node::Array { .. }
        | Node::Row { .. }
        | Node::Coalesce(_)
        | Node::MinMax { .. }
        | Node::Xml(_)
        | Node::NullTest { .. }
        | Node::BoolTest { .. } => None,
        _ => Some(
            "Only columns, constants, built-in operators, built-in data types, built-in collations, and immutable built-in functions are allowed.",
        ),
    };
    let typed = match node {
        Node::Var(var) => match &var.attribute {
            Attribute::Column(at) => column(at).is_some_and(|c| own(&c.ty)),
            Attribute::Row(Some(ty)) => own(ty),
            _ => false,
        },
        other => type_of(cx, other).is_some_and(|ty| own(&cx.ty(ty, -1))),
    };
    if typed {
        problem = problem.or(Some("User-defined types are not allowed."));
    }
    let mutable = match node {
        Node::Func(func) => match &func.function {
            Callee::Builtin(row) => row.volatility != b'i',
            Callee::User(_) => true,
        },
        Node::Op { op, .. } | Node::Distinct { op, .. } | Node::NullIf { op, .. } | Node::OpArray { op, .. } => {
            of_operator(cx, op) != Volatility::Immutable
        }
        _ => false,
    };
    if mutable {
        problem = problem.or(Some("User-defined or built-in mutable functions are not allowed."));
    }
    let collated = match node {
        Node::Collate { collation, .. } => collation.schema != "pg_catalog",
        Node::Var(var) => match &var.attribute {
            Attribute::Column(at) => column(at)
                .and_then(|c| c.collation.as_ref())
                .is_some_and(|c| c.schema().is_some_and(|s| s != "pg_catalog")),
            _ => false,
        },
        _ => false,
    };
    if collated {
        problem = problem.or(Some("User-defined collations are not allowed."));
    }
    node.children(&mut |child| problem = problem.or_else(|| row_filter(cx, child, columns)));
    problem
}

/// The first thing in an expression that the server does not bring: a `function` or a `type`.
pub(super) fn user_defined(cx: &Cx<'_>, node: &Node, columns: &[super::ScopeColumn]) -> Option<&'static str> {
    let calls = match node {
        Node::Func(func) => matches!(func.function, Callee::User(_)),
        Node::Op { op, .. } | Node::Distinct { op, .. } | Node::NullIf { op, .. } | Node::OpArray { op, .. } => {
            match op {
                Operator::Builtin(_) => false,
                Operator::User(at) => match cx.catalog.get(at).map(|o| &**o) {
                    Some(Object::Operator(o)) => o.function.as_ref().is_some_and(|f| cx.builtin_function(f).is_none()),
                    _ => true,
                },
            }
        }
        _ => false,
    };
    if calls {
        return Some("function");
    }
    let own = |ty: &crate::catalog::Type| ty.schema != "pg_catalog";
    let typed = match node {
        Node::Var(var) => match &var.attribute {
            Attribute::Column(at) => columns.iter().find(|c| c.at == *at).is_some_and(|c| own(&c.ty)),
            Attribute::Row(Some(ty)) => own(ty),
            _ => false,
        },
        other => type_of(cx, other).is_some_and(|ty| own(&cx.ty(ty, -1))),
    };
    if typed {
        return Some("type");
    }
    let mut found = None;
    node.children(&mut |child| found = found.or_else(|| user_defined(cx, child, columns)));
    found
}

/// Whether a default stores nothing: NULL, however it is cast, but not to a domain.
pub(super) fn is_null_constant(node: &Node) -> bool {
    match node {
        Node::Const(c) => c.value.is_none(),
        // The length cast of a constant NULL is taken away before the default is looked at.
        Node::Func(func) if func.form == Form::Implicit => false,
        _ => false,
    }
}

/// The columns that a tree names itself.
pub(super) fn columns(tree: &Tree) -> BTreeSet<Address> {
    let mut out = BTreeSet::new();
    collect(&tree.root, tree, &mut out);
    out
}

fn collect(node: &Node, tree: &Tree, out: &mut BTreeSet<Address>) {
    if let Node::Var(var) = node {
        match (&var.attribute, &tree.frame) {
            (Attribute::Column(at), _) => {
                out.insert(at.clone());
            }
            // A system column counts as a column, the whole row as one that is no column.
            (Attribute::System(name), super::Frame::Relation(at) | super::Frame::Transition(at)) => {
                out.insert(at.child(Kind::Column, name.clone()));
            }
            (Attribute::Row(_), super::Frame::Relation(at) | super::Frame::Transition(at)) => {
                out.insert(at.clone());
            }
            _ => {}
        }
    }
    node.children(&mut |child| collect(child, tree, out));
}

/// The relations of the catalog that a query names which is not resolved; common table expressions are none.
pub(super) fn written_relations(query: &ast::Query, scope: &Scope<'_>) -> Vec<Address> {
    #[derive(Default)]
    struct Named {
        relations: Vec<ast::Name>,
        ctes: BTreeSet<Ident>,
    }
    impl ast::Visitor for Named {
        fn query(&mut self, query: &ast::Query) -> bool {
            self.ctes.extend(query.with.iter().flat_map(|with| &with.ctes).map(|cte| cte.name.clone()));
            true
        }

        fn relation(&mut self, relation: &ast::Relation) {
            self.relations.push(relation.name.clone());
        }
    }
    let mut named = Named::default();
    query.walk(&mut named);
    let cx = Cx::new(scope.catalog, scope.session);
    let mut out = BTreeSet::new();
    for name in &named.relations {
        let found = match name.schema() {
            Some(schema) => scope.catalog.relation(schema, name.name()),
            None if named.ctes.contains(name.name()) => None,
            None => cx.path.iter().find_map(|schema| scope.catalog.relation(schema, name.name())),
        };
        out.extend(found.map(|(at, _)| at));
    }
    out.into_iter().collect()
}

/// The columns of the scope that a written expression seems to name.
pub(super) fn written_columns(expr: &ast::Expr, scope: &Scope<'_>) -> Vec<Address> {
    let mut out = BTreeSet::new();
    super::printed::walk(expr, &mut |e| {
        if let ast::ExprNode::Column(fields) = &e.node
            && let Some(ast::Field::Name(name)) = fields.last()
        {
            out.extend(scope.columns.iter().filter(|c| c.at.name() == name).map(|c| c.at.clone()));
        }
    });
    out.into_iter().collect()
}
