//! `parse_expr.c`: a written expression to a typed tree.

use super::coerce::{Context, boolean, integer};
use super::collate::{Coll, collation_of};
use super::cx::{Cx, Outcome, Typed, reject, unknown};
use super::{Scope, Use, literal};
use crate::catalog::builtin::oid::{self, BOOL, UNKNOWN};
use crate::catalog::tree::{Attribute, Const, Form, Node, SublinkKind, Var};
use crate::catalog::{Address, Ident, Kind};
use crate::replay::Reject;
use crate::sql::ast::{self, Expr, ExprNode, Field, Name, SqlValue};

/// One query level that names are looked up in, innermost last.
#[derive(Debug)]
pub(super) enum Level<'a> {
    /// The columns of a statement's own relation.
    Scope(&'a Scope<'a>),
    /// The relations of a query.
    Query(super::query::Names),
}

/// A function's parameter: its name, if it has one, and its type.
pub(super) type Parameter = (Option<Ident>, crate::catalog::Type);

/// Turns written expressions into trees.
#[derive(Debug)]
pub(super) struct Resolver<'a> {
    /// What is known.
    pub(super) cx: &'a Cx<'a>,
    /// Where names are looked up.
    pub(super) levels: Vec<Level<'a>>,
    /// What the expression is for.
    pub(super) usage: Option<&'a Use>,
    /// What VALUE stands for.
    pub(super) value: Option<Typed>,
    /// How many calls that return sets were seen at the current query level.
    pub(super) sets: u32,
    /// The columns of the query analysed last whose collation is not determined.
    pub(super) undetermined: Vec<usize>,
    /// The operators of the catalog by which the query sorts and tells rows apart.
    pub(super) operators: Vec<Address>,
    /// The windows that OVER has defined at the current query level.
    pub(super) windows: Vec<ast::WindowDef>,
    /// A function whose arguments may be named: its name, and the arguments.
    pub(super) params: Option<(Ident, Vec<Parameter>)>,
    /// How deep the expression is nested.
    depth: u32,
}

/// The system columns with their types.
pub(super) const SYSTEM: &[(&str, u32)] =
    &[("tableoid", oid::OID), ("ctid", 27), ("xmin", 28), ("cmin", 29), ("xmax", 28), ("cmax", 29)];

/// The nesting at which the server would run out of stack; ours is smaller.
const DEEPEST: u32 = 400;

impl<'a> Resolver<'a> {
    /// A resolver of names in `levels`.
    pub(super) fn new(cx: &'a Cx<'a>, usage: Option<&'a Use>) -> Self {
        Self {
            cx,
            levels: Vec::new(),
            usage,
            value: None,
            sets: 0,
            undetermined: Vec::new(),
            operators: Vec::new(),
            windows: Vec::new(),
            params: None,
            depth: 0,
        }
    }

    /// `transformExprRecurse`.
    pub(super) fn expr(&mut self, expr: &Expr) -> Outcome<Typed> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return unknown("the expression is nested too deeply");
        }
        let result = self.node(expr).map_err(|f| f.at(expr.at));
        self.depth -= 1;
        result
    }

    fn node(&mut self, expr: &Expr) -> Outcome<Typed> {
        match &expr.node {
            ExprNode::Column(fields) => self.column(fields),
            ExprNode::Param(n) => self.param(*n),
            ExprNode::Const(c) => self.constant(c),
            ExprNode::Op { name, left: Some(left), right } => self.binary(name, left, right),
            ExprNode::Op { name, left: None, right } => {
                let right = self.expr(right)?;
                self.op(name, None, right)
            }
            ExprNode::OpAny { name, left, right, all } => {
                let left = self.expr(left)?;
                let right = self.expr(right)?;
                self.op_array(name, *all, left, right)
            }
            ExprNode::Distinct { left, right, not } => self.distinct(left, right, *not),
            ExprNode::NullIf { left, right } => self.null_if(left, right),
            ExprNode::In { left, list, not } => self.in_list(left, list, *not),
            ExprNode::Like { name, left, right, .. } => self.binary(name, left, right),
            ExprNode::Between { operand, low, high, not, symmetric } => {
                self.between(operand, low, high, *not, *symmetric)
            }
            ExprNode::And(list) => self.connect(list, crate::catalog::tree::Connective::And, "AND"),
            ExprNode::Or(list) => self.connect(list, crate::catalog::tree::Connective::Or, "OR"),
            ExprNode::Not(operand) => {
                let value = self.expr(operand)?;
                let value = self.cx.to_boolean(value, "NOT")?;
                Ok(Typed::new(
                    Node::Bool { connective: crate::catalog::tree::Connective::Not, args: vec![value.node] },
                    BOOL,
                ))
            }
            ExprNode::IsNull { operand, not } => {
                let value = self.expr(operand)?;
                Ok(self.null_test(value, *not))
            }
            ExprNode::IsBool { operand, test } => {
                use ast::BoolTest::{False, NotFalse, NotTrue, NotUnknown, True, Unknown};
                let test = match test {
                    True => "TRUE",
                    NotTrue => "NOT TRUE",
                    False => "FALSE",
                    NotFalse => "NOT FALSE",
                    Unknown => "UNKNOWN",
                    NotUnknown => "NOT UNKNOWN",
                };
                let value = self.expr(operand)?;
                let value = self.cx.to_boolean(value, &format!("IS {test}"))?;
                Ok(Typed::new(Node::BoolTest { value: Box::new(value.node), test }, BOOL))
            }
            ExprNode::Call(call) => self.call(call),
            ExprNode::Cast { operand, ty } => self.cast(operand, ty),
            ExprNode::Collate { operand, collation } => self.collate(operand, collation),
            ExprNode::Case { operand, whens, otherwise } => self.case(operand.as_deref(), whens, otherwise.as_deref()),
            ExprNode::Coalesce(list) => {
                let sets = self.sets;
                let (args, ty) = self.common(list, "COALESCE")?;
                self.no_sets(sets, "COALESCE")?;
                let typmod = Cx::common_typmod(&args, ty);
                let coll = self.cx.common_collation(&args, ty)?;
                let node = Node::Coalesce(args.into_iter().map(|a| a.node).collect());
                Ok(Typed { node, ty, typmod, coll, row: Vec::new() })
            }
            ExprNode::Greatest(list) => self.min_max(list, true),
            ExprNode::Least(list) => self.min_max(list, false),
            ExprNode::Array(items) => self.array(items, None),
            ExprNode::Row { items, explicit } => self.row(items, *explicit),
            ExprNode::Indirection { operand, path } => self.indirection(operand, path),
            ExprNode::Sublink { kind, operand, operator, query } => {
                self.sublink(*kind, operand.as_deref(), operator.as_ref(), query)
            }
            ExprNode::SqlValue { function, precision } => Ok(self.sql_value(*function, *precision)),
            ExprNode::Grouping(args) => {
                let mut out = Vec::with_capacity(args.len());
                for arg in args {
                    out.push(self.expr(arg)?.node);
                }
                self.check_grouping(&out)?;
                Ok(Typed::new(Node::Grouping(out), oid::INT4))
            }
            ExprNode::Default => Ok(Typed::new(Node::Default, UNKNOWN)),
            ExprNode::MergeAction if self.cx.version() < 17 => {
                self.call_with(&Name::bare("merge_action"), Vec::new(), Vec::new())
            }
            ExprNode::MergeAction => self.merge_action_value(),
            ExprNode::Xml(xml) => self.xml(xml),
            ExprNode::Json(json) if self.cx.version() < json.since() => match json.as_call() {
                Some(call) => self.call(&call),
                None => unknown("the form is not read by that version"),
            },
            ExprNode::Json(json) => self.json(json),
            ExprNode::CurrentOf(_) => unknown("CURRENT OF is not modelled"),
            ExprNode::Unread | ExprNode::MultiAssign { .. } => unknown("the form of the expression is not modelled"),
        }
    }

    fn constant(&self, constant: &ast::Const) -> Outcome<Typed> {
        let version = self.cx.version();
        Ok(match constant {
            ast::Const::Null => Typed::new(literal::unknown_constant(None), UNKNOWN),
            ast::Const::String(s) => Typed::new(literal::unknown_constant(Some(s)), UNKNOWN),
            ast::Const::Integer(n) => Typed::new(integer(*n), oid::INT4),
            ast::Const::Boolean(b) => Typed::new(boolean(*b), BOOL),
            ast::Const::Float(text) => match literal::is_int8(text, version) {
                Some(n) if literal::is_int4(n) => Typed::new(literal::raw("int4", &n.to_string()), oid::INT4),
                Some(n) => Typed::new(literal::raw("int8", &n.to_string()), oid::INT8),
                None => Typed::new(literal::raw("numeric", &literal::numeric(text, version)?), oid::NUMERIC),
            },
            ast::Const::Bits(text) => Typed::new(literal::constant(self.cx, text, oid::BIT, -1)?, oid::BIT),
        })
    }

    // Columns.

    /// `transformColumnRef`.
    fn column(&mut self, fields: &[Field]) -> Outcome<Typed> {
        match self.usage {
            Some(Use::Default(_)) => return reject("0A000", "cannot use column reference in DEFAULT expression"),
            Some(Use::PartitionBound(_)) => {
                return reject("0A000", "cannot use column reference in partition bound expression");
            }
            _ => {}
        }
        if let ([Field::Name(name)], Some(value)) = (fields, &self.value)
            && name == "value"
        {
            return Ok(value.clone());
        }
        let mut names: Vec<&Ident> = Vec::with_capacity(3);
        let mut star = false;
        for field in fields {
            match field {
                Field::Name(name) => names.push(name),
                Field::Star => star = true,
            }
        }
        if star {
            return match self.whole_row(&names)? {
                Some(row) => Ok(row),
                None => match self.param_row(&fields[..names.len()]) {
                    Some(row) => Ok(row),
                    None => self.missing_relation(&names),
                },
            };
        }
        match names.as_slice() {
            [column] => {
                if let Some(found) = self.find_column(None, None, column)? {
                    return Ok(found);
                }
                if let Some(row) = self.whole_row(&names)? {
                    return Ok(row);
                }
                if let Some(param) = self.named_param(None, column) {
                    return Ok(param);
                }
                self.missing_column(None, column)
            }
            [relation, column] => {
                if let Some(found) = self.find_column(None, Some(relation), column)? {
                    return Ok(found);
                }
                if let Some(param) = self.named_param(Some(relation), column) {
                    return Ok(param);
                }
                if let Some(field) = self.param_field(None, relation, column)? {
                    return Ok(field);
                }
                self.no_column(&[relation], column)
            }
            [schema, relation, column] | [_, schema, relation, column] => {
                if let Some(found) = self.find_column(Some(schema), Some(relation), column)? {
                    return Ok(found);
                }
                if let [function, row, field] = names.as_slice()
                    && let Some(field) = self.param_field(Some(function), row, field)?
                {
                    return Ok(field);
                }
                self.no_column(&[schema, relation], column)
            }
            _ => reject("42601", format!("improper qualified name (too many dotted names): {}", join(&names))),
        }
    }

    fn no_column(&mut self, relation: &[&Ident], column: &Ident) -> Outcome<Typed> {
        if let Some(row) = self.whole_row(relation)? {
            // A function may be called in the notation of a column.
            if row.ty != oid::RECORD {
                match self.field(row, column) {
                    Err(super::Failure::Reject(_)) => {}
                    found => return found,
                }
            }
            return self.missing_column(relation.last().copied(), column);
        }
        let name = relation[relation.len() - 1];
        // A rule knows both rows, but may not name the one that its event has not.
        if self.usage == Some(&Use::Rule) && matches!(&**name, "old" | "new") {
            let reject = Reject::new("42P01", format!("invalid reference to FROM-clause entry for table \"{name}\""));
            let there = format!(
                "There is an entry for table \"{name}\", but it cannot be referenced from this part of the query."
            );
            return Err(if self.cx.version() < 16 { reject.hint(there) } else { reject.detail(there) }.into());
        }
        self.missing_relation(relation)
    }

    /// `colNameToVar` and `scanRTEForColumn`, from the innermost level outwards.
    fn find_column(
        &mut self,
        schema: Option<&Ident>,
        relation: Option<&Ident>,
        column: &Ident,
    ) -> Outcome<Option<Typed>> {
        for (up, level) in self.levels.iter().rev().enumerate() {
            let found = match level {
                Level::Scope(scope) => self.in_scope(scope, schema, relation, column, up as u16)?,
                Level::Query(names) => names.find(self.cx, schema, relation, column, up as u16)?,
            };
            // The nearest relation of that name is meant, whether it has the column or not.
            let here = relation.is_some_and(|r| match level {
                Level::Scope(_) => false,
                Level::Query(names) => names.has_item(schema, r),
            });
            if found.is_some() || here {
                return Ok(found);
            }
        }
        Ok(None)
    }

    fn in_scope(
        &self,
        scope: &Scope<'_>,
        schema: Option<&Ident>,
        relation: Option<&Ident>,
        column: &Ident,
        up: u16,
    ) -> Outcome<Option<Typed>> {
        let named = |c: &&super::ScopeColumn| {
            relation.is_none_or(|r| c.relation == *r) && schema.is_none_or(|s| c.at.path.parts()[0] == *s)
        };
        let mut found = scope.columns.iter().filter(|c| c.at.name() == column).filter(named);
        if let Some(one) = found.next() {
            if found.next().is_some() {
                return reject("42702", format!("column reference \"{column}\" is ambiguous"));
            }
            let node =
                Node::Var(Box::new(Var::new(up, u16::from(one.relation == "new"), Attribute::Column(one.at.clone()))));
            let coll = Coll::of(one.collation.as_ref().map(collation_of));
            return Ok(Some(Typed { node, ty: self.cx.id(&one.ty), typmod: one.ty.typmod(), coll, row: Vec::new() }));
        }
        if let Some((name, ty)) = SYSTEM.iter().find(|(n, _)| n == column)
            && let Some(of) = scope.columns.iter().find(named)
            && self.stores_rows(&of.at)
        {
            if scope.columns.iter().filter(named).any(|c| c.relation != of.relation) {
                return reject("42702", format!("column reference \"{column}\" is ambiguous"));
            }
            match self.usage {
                Some(Use::Check) if *name != "tableoid" => {
                    let message = format!("system column \"{name}\" reference in check constraint is invalid");
                    return reject("42P10", message);
                }
                Some(Use::Generated(_)) if *name != "tableoid" => {
                    let message = format!("cannot use system column \"{name}\" in column generation expression");
                    return reject("42P10", message);
                }
                _ => {}
            }
            let node = Node::Var(Box::new(Var::new(
                up,
                u16::from(of.relation == "new"),
                Attribute::System(Ident::new_static(name)),
            )));
            return Ok(Some(Typed::new(node, *ty)));
        }
        Ok(None)
    }

    /// Whether the relation of a column has system columns: views, composite types and indexes have none.
    fn stores_rows(&self, column: &Address) -> bool {
        let [schema, relation, _] = column.path.parts() else { return true };
        let found = self.cx.catalog.relation(schema, relation);
        found.is_none_or(|(at, _)| !matches!(at.kind, Kind::View | Kind::CompositeType | Kind::Index))
    }

    /// A reference to a whole relation.
    fn whole_row(&mut self, names: &[&Ident]) -> Outcome<Option<Typed>> {
        let (schema, relation) = match names {
            [relation] => (None, *relation),
            [schema, relation] | [_, schema, relation] => (Some(*schema), *relation),
            _ => return Ok(None),
        };
        for (up, level) in self.levels.iter().rev().enumerate() {
            match level {
                Level::Scope(scope) => {
                    let of = scope
                        .columns
                        .iter()
                        .find(|c| c.relation == *relation && schema.is_none_or(|s| c.at.path.parts()[0] == *s));
                    if let Some(of) = of {
                        let parts = of.at.path.parts();
                        let ty = crate::catalog::Type {
                            schema: parts[0].clone(),
                            name: parts[1].clone(),
                            array: false,
                            modifier: crate::catalog::Modifier::None,
                        };
                        let id = self.cx.id(&ty);
                        let node = Node::Var(Box::new(Var::new(
                            up as u16,
                            u16::from(*relation == "new"),
                            Attribute::Row(Some(ty)),
                        )));
                        return Ok(Some(Typed::new(node, id)));
                    }
                }
                Level::Query(query) => {
                    if let Some(row) = query.whole_row(self.cx, schema, relation, up as u16)? {
                        return Ok(Some(row));
                    }
                }
            }
        }
        Ok(None)
    }

    // Casts.

    /// `transformTypeCast`.
    fn cast(&mut self, operand: &Expr, ty: &ast::TypeName) -> Outcome<Typed> {
        let target = super::types::resolve_in(self.cx, ty)?;
        let (id, typmod) = (self.cx.id(&target), target.typmod());
        if matches!(target.modifier, crate::catalog::Modifier::Text(_)) && !self.cx.is_brought(id) {
            return unknown(format!("what the modifier of {target} does is not known"));
        }
        let value = match &operand.node {
            ExprNode::Array(items) => {
                let (base, base_typmod) = self.cx.base_and_typmod(id, typmod);
                let element = self.cx.element(base);
                if element == 0 { self.expr(operand)? } else { self.array(items, Some((base, element, base_typmod)))? }
            }
            _ => self.expr(operand)?,
        };
        let from = value.ty;
        match self.cx.coerce_to_target(value, id, typmod, Context::Explicit, Form::Cast)? {
            Some(value) => Ok(value),
            None => {
                reject("42846", format!("cannot cast type {} to {}", self.cx.type_name(from), self.cx.type_name(id)))
            }
        }
    }

    /// `transformArrayExpr`; `target` is the array type to be, its element type and modifier.
    fn array(&mut self, items: &[Expr], target: Option<(u32, u32, i32)>) -> Outcome<Typed> {
        let mut multidimensional = false;
        let mut values = Vec::with_capacity(items.len());
        for item in items {
            let value = match &item.node {
                ExprNode::Array(inner) => {
                    multidimensional = true;
                    self.array(inner, target)?
                }
                _ => {
                    let value = self.expr(item)?;
                    multidimensional |=
                        self.cx.element(value.ty) != 0 && !matches!(value.ty, oid::INT2VECTOR | oid::OIDVECTOR);
                    value
                }
            };
            values.push(value);
        }
        let (array, element, wanted, hard) = match target {
            Some((array, element, _)) => (array, element, if multidimensional { array } else { element }, true),
            None => {
                if values.is_empty() {
                    return Err(Reject::new("42P18", "cannot determine type of empty array")
                        .hint("Explicitly cast to the desired type, for example ARRAY[]::integer[].")
                        .into());
                }
                let types: Vec<u32> = values.iter().map(|v| v.ty).collect();
                let common = self.cx.common_type(&types, Some("ARRAY"))?.unwrap_or(oid::TEXT);
                if multidimensional {
                    let element = self.cx.element(common);
                    if element == 0 {
                        return reject(
                            "42704",
                            format!("could not find element type for data type {}", self.cx.type_name(common)),
                        );
                    }
                    (common, element, common, false)
                } else {
                    let array = self.cx.array_of(common);
                    if array == 0 {
                        return reject(
                            "42704",
                            format!("could not find array type for data type {}", self.cx.type_name(common)),
                        );
                    }
                    (array, common, common, false)
                }
            }
        };
        let _ = element;
        let typmod = target.map_or(-1, |t| t.2);
        let mut out = Vec::with_capacity(values.len());
        for value in values {
            let from = value.ty;
            let value = if hard {
                match self.cx.coerce_to_target(value, wanted, typmod, Context::Explicit, Form::Cast)? {
                    Some(value) => value,
                    None => {
                        return reject(
                            "42846",
                            format!("cannot cast type {} to {}", self.cx.type_name(from), self.cx.type_name(wanted)),
                        );
                    }
                }
            } else {
                self.cx.to_common(value, wanted, "ARRAY")?
            };
            out.push(value);
        }
        let typmod = Cx::common_typmod(&out, wanted);
        let coll = self.cx.common_collation(&out, array)?;
        let node = Node::Array {
            items: out.into_iter().map(|v| v.node).collect(),
            ty: self.cx.ty(array, -1),
            multidimensional,
        };
        Ok(Typed { node, ty: array, typmod, coll, row: Vec::new() })
    }

    /// `transformRowExpr`.
    fn row(&mut self, items: &[Expr], explicit: bool) -> Outcome<Typed> {
        let values = self.list(items)?;
        Ok(row_of(values, explicit))
    }

    /// Expressions in order; `x.*` spreads its columns.
    pub(super) fn list(&mut self, items: &[Expr]) -> Outcome<Vec<Typed>> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            match &item.node {
                ExprNode::Column(fields) if matches!(fields.last(), Some(Field::Star)) => {
                    out.extend(self.star_values(fields).map_err(|f| f.at(item.at))?);
                }
                _ => out.push(self.expr(item)?),
            }
        }
        Ok(out)
    }

    /// `transformCollateClause`.
    fn collate(&mut self, operand: &Expr, name: &Name) -> Outcome<Typed> {
        let value = self.expr(operand)?;
        if !self.cx.collatable(value.ty) && value.ty != UNKNOWN {
            return reject("42804", format!("collations are not supported by type {}", self.cx.type_name(value.ty)));
        }
        let collation = self.cx.collation(name)?;
        Ok(Typed {
            node: Node::Collate { value: Box::new(value.node), collation: collation.clone() },
            coll: Coll::Explicit(collation),
            ..value
        })
    }

    /// `transformSQLValueFunction`.
    fn sql_value(&self, function: SqlValue, precision: Option<i32>) -> Typed {
        let (name, ty) = match function {
            SqlValue::CurrentDate => ("CURRENT_DATE", oid::DATE),
            SqlValue::CurrentTime => ("CURRENT_TIME", oid::TIMETZ),
            SqlValue::CurrentTimestamp => ("CURRENT_TIMESTAMP", oid::TIMESTAMPTZ),
            SqlValue::Localtime => ("LOCALTIME", oid::TIME),
            SqlValue::Localtimestamp => ("LOCALTIMESTAMP", oid::TIMESTAMP),
            SqlValue::CurrentRole => ("CURRENT_ROLE", oid::NAME),
            SqlValue::CurrentUser => ("CURRENT_USER", oid::NAME),
            SqlValue::User => ("USER", oid::NAME),
            SqlValue::SessionUser => ("SESSION_USER", oid::NAME),
            SqlValue::CurrentCatalog => ("CURRENT_CATALOG", oid::NAME),
            SqlValue::CurrentSchema => ("CURRENT_SCHEMA", oid::NAME),
        };
        let precision = precision.map(|p| p.clamp(0, 6));
        Typed {
            node: Node::SqlValue { name, precision },
            ty,
            typmod: precision.unwrap_or(-1),
            coll: Coll::Own,
            row: Vec::new(),
        }
    }

    /// IS [NOT] NULL.
    pub(super) fn null_test(&self, value: Typed, not: bool) -> Typed {
        let row = self.cx.is_row_type(value.ty);
        Typed::new(Node::NullTest { value: Box::new(value.node), not, row, of_row: row }, BOOL)
    }

    fn sublink(
        &mut self,
        kind: ast::SublinkKind,
        operand: Option<&Expr>,
        operator: Option<&Name>,
        query: &ast::Query,
    ) -> Outcome<Typed> {
        let forbidden = match self.usage {
            Some(Use::Default(_)) => Some("DEFAULT expression"),
            Some(Use::ArgumentDefault(_)) => Some("DEFAULT expression"),
            Some(Use::Check) => Some("check constraint"),
            Some(Use::Generated(_)) => Some("column generation expression"),
            Some(Use::IndexKey) => Some("index expression"),
            Some(Use::IndexPredicate) => Some("index predicate"),
            Some(Use::Statistics) => Some("statistics expression"),
            Some(Use::TriggerWhen) => Some("trigger WHEN condition"),
            Some(Use::PartitionKey) => Some("partition key expression"),
            Some(Use::PartitionBound(_)) => Some("partition bound"),
            Some(Use::Using(_)) => Some("transform expression"),
            Some(Use::Policy | Use::Rule | Use::Publication) | None => None,
        };
        if let Some(what) = forbidden {
            return reject("0A000", format!("cannot use subquery in {what}"));
        }
        let kind = match kind {
            ast::SublinkKind::Exists => SublinkKind::Exists,
            ast::SublinkKind::Any => SublinkKind::Any,
            ast::SublinkKind::All => SublinkKind::All,
            ast::SublinkKind::Scalar => SublinkKind::Scalar,
            ast::SublinkKind::RowCompare => SublinkKind::Row,
            ast::SublinkKind::Array => SublinkKind::Array,
            ast::SublinkKind::MultiAssign => return unknown("UPDATE … SET (…) = (…) is not modelled"),
        };
        super::query::sublink(self, kind, operand, operator, query)
    }
}

/// A row constructor of these values.
pub(super) fn row_of(values: Vec<Typed>, explicit: bool) -> Typed {
    let row = values.iter().map(|v| (v.ty, v.typmod)).collect();
    let node = Node::Row {
        items: values.into_iter().map(|v| v.node).collect(),
        ty: None,
        form: if explicit { Form::Call } else { Form::Implicit },
    };
    Typed { node, ty: oid::RECORD, typmod: -1, coll: Coll::Own, row }
}

fn join(names: &[&Ident]) -> String {
    names.iter().map(|n| n.as_str()).collect::<Vec<_>>().join(".")
}

/// The two operators of a comparison by BETWEEN and its kin are looked up by these names.
pub(super) fn bare(name: &'static str) -> Name {
    Name { parts: vec![Ident::new_static(name)], at: 0 }
}

/// Whether a node is the constant NULL.
pub(super) fn is_null(node: &Node) -> bool {
    matches!(node, Node::Const(c) if matches!(**c, Const { value: None, .. }))
}
