//! Resolved expressions: PostgreSQL's `primnodes.h`, with names in place of numbers so that they follow a rename.

use super::builtin::{OperatorRow, ProcRow};
use super::refs::Inner;
use super::tree_form::{Json, Xml};
use super::tree_query::Query;
use super::{Address, Ident, Refs, Type};

/// A resolved expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Tree {
    /// The outermost node.
    pub root: Node,
    /// Its type, with its modifier.
    pub ty: Type,
    /// Its collation, where it is not the type's own.
    pub collation: Option<Address>,
    /// What its columns belong to.
    pub frame: Frame,
}

/// What the columns of an expression belong to, which decides how they are printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Frame {
    /// No relation.
    None,
    /// One relation, whose name shows only where a subquery needs it.
    Relation(Address),
    /// `old` (relation 0) and `new` (relation 1) of a table.
    Transition(Address),
    /// A function, whose name tells its arguments from columns.
    Routine(Address),
}

/// How a function, a cast or a row constructor was written (`CoercionForm`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// As a function call.
    Call,
    /// As a cast.
    Cast,
    /// Not at all.
    Implicit,
    /// In SQL's own syntax: `EXTRACT(year FROM d)`.
    Syntax,
}

/// A function.
#[derive(Debug, Clone)]
pub enum Callee {
    /// A built-in one.
    Builtin(&'static ProcRow),
    /// One that the catalog holds.
    User(Address),
}

impl PartialEq for Callee {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Builtin(a), Self::Builtin(b)) => a.oid == b.oid,
            (Self::User(a), Self::User(b)) => a == b,
            _ => false,
        }
    }
}

/// An operator.
#[derive(Debug, Clone)]
pub enum Operator {
    /// A built-in one.
    Builtin(&'static OperatorRow),
    /// One that the catalog holds.
    User(Address),
}

impl Operator {
    /// Its name.
    pub fn name(&self) -> &str {
        match self {
            Self::Builtin(row) => row.name,
            Self::User(at) => at.name(),
        }
    }

    /// The built-in operator that it is.
    pub fn builtin(&self) -> Option<&'static OperatorRow> {
        match self {
            Self::Builtin(row) => Some(row),
            Self::User(_) => None,
        }
    }
}

impl PartialEq for Operator {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Builtin(a), Self::Builtin(b)) => a.oid == b.oid,
            (Self::User(a), Self::User(b)) => a == b,
            _ => false,
        }
    }
}

/// A collation: `pg_catalog` or another schema, and a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Collation {
    /// The schema.
    pub schema: Ident,
    /// The name.
    pub name: Ident,
}

/// What a column reference names.
#[derive(Debug, Clone, PartialEq)]
pub enum Attribute {
    /// A column of a relation of the catalog.
    Column(Address),
    /// The column of that number, from 0, of a subquery, a function, a join or anything else in FROM.
    Number(u16),
    /// The same of a function that returns rows of a type of the catalog: its number, and the column of that type.
    Result { number: u16, at: Address },
    /// A system column.
    System(Ident),
    /// The whole row; with the relation's row type, if it has one of its own.
    Row(Option<Type>),
}

/// A column reference.
#[derive(Debug, Clone, PartialEq)]
pub struct Var {
    /// How many queries further out the relation is.
    pub up: u16,
    /// Which relation of that query (of its range table), from 0.
    pub relation: u16,
    /// Which column.
    pub attribute: Attribute,
    /// Which row it is of, where RETURNING tells the old one and the new one apart.
    pub row: RowVersion,
}

impl Var {
    /// A reference to a row of whichever version there is.
    pub fn new(up: u16, relation: u16, attribute: Attribute) -> Self {
        Self { up, relation, attribute, row: RowVersion::Any }
    }
}

/// The rows of a table that RETURNING can name (`VarReturningType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum RowVersion {
    /// Whichever there is.
    #[default]
    Any,
    /// The row before the statement.
    Old,
    /// The row after it.
    New,
}

/// A constant.
#[derive(Debug, Clone, PartialEq)]
pub struct Const {
    /// Its type, with the modifier that the constant itself carries.
    pub ty: Type,
    /// The text that its output function prints; `None` for NULL.
    pub value: Option<Ident>,
}

/// AND, OR or NOT.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Connective {
    And,
    Or,
    Not,
}

/// A node of an expression.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    /// A column.
    Var(Box<Var>),
    /// `VALUE` in the constraint of a domain.
    Value,
    /// An argument of a function, with its name if it has one.
    Param { name: Option<Ident>, number: u16 },
    /// A constant.
    Const(Box<Const>),
    /// A constant of type regclass or its kin that names an object of the catalog; `path` is the part of the
    /// address that is the object.
    Object { ty: Type, at: Address },
    /// An operator with one or two operands.
    Op { op: Operator, args: Vec<Node> },
    /// `IS DISTINCT FROM`.
    Distinct { op: Operator, args: Vec<Node> },
    /// `NULLIF`.
    NullIf { op: Operator, args: Vec<Node> },
    /// `x OP ANY (array)`, `x OP ALL (array)`.
    OpArray { op: Operator, all: bool, args: Vec<Node> },
    /// `ROW(…) < ROW(…)`.
    RowCompare { ops: Vec<Operator>, left: Vec<Node>, right: Vec<Node> },
    /// AND, OR, NOT.
    Bool { connective: Connective, args: Vec<Node> },
    /// A function call or a cast by a function.
    Func(Box<Func>),
    /// `name => value`.
    Named { name: Ident, value: Box<Node> },
    /// An aggregate.
    Aggregate(Box<Aggregate>),
    /// A window function.
    Window(Box<Window>),
    /// `GROUPING(…)`.
    Grouping(Vec<Node>),
    /// A cast that changes nothing in the value.
    Relabel { value: Box<Node>, ty: Type, form: Form },
    /// A cast by the output and the input function.
    ViaText { value: Box<Node>, ty: Type, form: Form },
    /// A cast of an array, element by element.
    ArrayCast { value: Box<Node>, ty: Type, form: Form },
    /// A cast of a row to the row type of an ancestor.
    RowCast { value: Box<Node>, ty: Type, form: Form },
    /// A cast to a domain.
    DomainCast { value: Box<Node>, ty: Type, form: Form },
    /// `COLLATE`.
    Collate { value: Box<Node>, collation: Collation },
    /// `CASE`.
    Case { operand: Option<Box<Node>>, whens: Vec<(Node, Node)>, otherwise: Box<Node> },
    /// What stands for the operand of a CASE in its comparisons.
    CaseOperand,
    /// `ARRAY[…]`; `ty` is the array's.
    Array { items: Vec<Node>, ty: Type, multidimensional: bool },
    /// `ROW(…)`; `ty` where it is cast to a composite type.
    Row { items: Vec<Node>, ty: Option<Type>, form: Form },
    /// `COALESCE`.
    Coalesce(Vec<Node>),
    /// `GREATEST`, `LEAST`.
    MinMax { greatest: bool, args: Vec<Node> },
    /// `CURRENT_DATE` and its kin: the words, with the precision.
    SqlValue { name: &'static str, precision: Option<i32> },
    /// `IS [NOT] NULL`; `row` where the operand is a row and its fields are tested.
    NullTest {
        value: Box<Node>,
        not: bool,
        row: bool,
        /// The operand has a row type.
        of_row: bool,
    },
    /// `IS [NOT] TRUE / FALSE / UNKNOWN`: the words after IS.
    BoolTest { value: Box<Node>, test: &'static str },
    /// `(row).field`; the address where the row type is of the catalog.
    Field { value: Box<Node>, name: Ident, at: Option<Address> },
    /// `array[i]`, `array[a:b]`: for each dimension the lower bound of a slice and the upper bound or index.
    Subscript { value: Box<Node>, slice: bool, bounds: Vec<(Option<Node>, Option<Node>)> },
    /// An expression of SQL/XML.
    Xml(Box<Xml>),
    /// An expression of SQL/JSON.
    Json(Box<Json>),
    /// A subquery.
    Sublink(Box<Sublink>),
    /// `DEFAULT` where a value stands.
    Default,
    /// What several columns are set to together: the subquery stands with the first of them.
    MultiAssign { sublink: Option<Box<Sublink>>, width: u16 },
    /// A part of a column that is set: the steps that lead to it, and its value.
    Store { steps: Vec<StoreStep>, value: Box<Self> },
    /// The body of a function in SQL-standard form: one RETURN, or the statements of BEGIN ATOMIC.
    Body { atomic: bool, statements: Vec<Query> },
}

/// A step from a column to the part of it that is set.
#[derive(Debug, Clone, PartialEq)]
pub enum StoreStep {
    /// `.field`.
    Field { name: Ident, at: Address },
    /// `[i]` or `[a:b]`, as [`Node::Subscript`] has it.
    Subscript { slice: bool, bounds: Vec<(Option<Node>, Option<Node>)> },
}

impl StoreStep {
    fn nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        if let Self::Subscript { bounds, .. } = self {
            bounds.iter().flat_map(|(lower, upper)| lower.iter().chain(upper)).for_each(f);
        }
    }

    fn nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        if let Self::Subscript { bounds, .. } = self {
            bounds.iter_mut().flat_map(|(lower, upper)| lower.iter_mut().chain(upper)).for_each(f);
        }
    }
}

/// A function call.
#[derive(Debug, Clone, PartialEq)]
pub struct Func {
    /// The function.
    pub function: Callee,
    /// How it was written.
    pub form: Form,
    /// The arguments.
    pub args: Vec<Node>,
    /// The last argument is VARIADIC.
    pub variadic: bool,
    /// The result's type; with the modifier where it is a cast to a length.
    pub ty: Type,
    /// It returns a set.
    pub set: bool,
}

/// A sort key.
#[derive(Debug, Clone, PartialEq)]
pub struct Sort {
    /// What is sorted by.
    pub value: Node,
    /// DESC.
    pub descending: bool,
    /// NULLS FIRST.
    pub nulls_first: bool,
    /// USING that operator, where it is neither the type's `<` nor its `>`.
    pub using: Option<Operator>,
}

/// An aggregate.
#[derive(Debug, Clone, PartialEq)]
pub struct Aggregate {
    /// The function.
    pub function: Callee,
    /// `count(*)`.
    pub star: bool,
    /// The arguments, for an ordered-set aggregate the direct ones.
    pub args: Vec<Node>,
    /// The last argument is VARIADIC.
    pub variadic: bool,
    /// DISTINCT.
    pub distinct: bool,
    /// ORDER BY, or WITHIN GROUP.
    pub order_by: Vec<Sort>,
    /// It is an ordered-set aggregate.
    pub within_group: bool,
    /// FILTER.
    pub filter: Option<Node>,
    /// How many queries further out it belongs.
    pub up: u16,
}

/// A call of a window function.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// The function.
    pub function: Callee,
    /// `count(*)`.
    pub star: bool,
    /// The arguments.
    pub args: Vec<Node>,
    /// FILTER.
    pub filter: Option<Node>,
    /// OVER: which window of the query.
    pub window: u16,
}

/// The forms of a subquery in an expression.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SublinkKind {
    Exists,
    Any,
    All,
    Row,
    Scalar,
    Array,
    /// No expression at all: the query of a view.
    Query,
}

/// A subquery in an expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Sublink {
    /// Its form.
    pub kind: SublinkKind,
    /// What is compared, for the forms that compare.
    pub left: Vec<Node>,
    /// The operators.
    pub ops: Vec<Operator>,
    /// It is printed as IN.
    pub is_in: bool,
    /// The query.
    pub query: Query,
}

impl Node {
    /// Whether it or a node below it, those of subqueries not among them, passes a test.
    pub fn any(&self, test: &dyn Fn(&Self) -> bool) -> bool {
        let mut found = test(self);
        self.children(&mut |child| found = found || child.any(test));
        found
    }

    /// Calls `f` for every node right below this one, those of a subquery not among them.
    pub fn children<'a>(&'a self, f: &mut dyn FnMut(&'a Self)) {
        match self {
            Self::Var(_)
            | Self::Value
            | Self::Param { .. }
            | Self::Const(_)
            | Self::Object { .. }
            | Self::CaseOperand
            | Self::SqlValue { .. }
            | Self::MultiAssign { .. }
            | Self::Body { .. }
            | Self::Default => {}
            Self::Op { args, .. }
            | Self::Distinct { args, .. }
            | Self::NullIf { args, .. }
            | Self::OpArray { args, .. }
            | Self::Bool { args, .. }
            | Self::Grouping(args)
            | Self::Array { items: args, .. }
            | Self::Row { items: args, .. }
            | Self::Coalesce(args)
            | Self::MinMax { args, .. } => args.iter().for_each(f),
            Self::RowCompare { left, right, .. } => left.iter().chain(right).for_each(f),
            Self::Func(func) => func.args.iter().for_each(f),
            Self::Aggregate(a) => {
                a.args.iter().for_each(&mut *f);
                a.order_by.iter().for_each(|s| f(&s.value));
                a.filter.iter().for_each(f);
            }
            Self::Window(w) => {
                w.args.iter().for_each(&mut *f);
                w.filter.iter().for_each(f);
            }
            Self::Named { value, .. }
            | Self::Relabel { value, .. }
            | Self::ViaText { value, .. }
            | Self::ArrayCast { value, .. }
            | Self::RowCast { value, .. }
            | Self::DomainCast { value, .. }
            | Self::Collate { value, .. }
            | Self::NullTest { value, .. }
            | Self::BoolTest { value, .. }
            | Self::Field { value, .. } => f(value),
            Self::Case { operand, whens, otherwise } => {
                if let Some(operand) = operand {
                    f(operand);
                }
                for (when, then) in whens {
                    f(when);
                    f(then);
                }
                f(otherwise);
            }
            // The server looks at the bounds first.
            Self::Subscript { value, bounds, .. } => {
                bounds.iter().filter_map(|(_, upper)| upper.as_ref()).for_each(&mut *f);
                bounds.iter().filter_map(|(lower, _)| lower.as_ref()).for_each(&mut *f);
                f(value);
            }
            Self::Xml(xml) => xml.children(f),
            Self::Json(json) => json.children(f),
            Self::Sublink(sublink) => sublink.left.iter().for_each(f),
            Self::Store { steps, value } => {
                steps.iter().for_each(|step| step.nodes(f));
                f(value);
            }
        }
    }

    /// The same, to change them.
    pub fn children_mut(&mut self, f: &mut dyn FnMut(&mut Self)) {
        match self {
            Self::Var(_)
            | Self::Value
            | Self::Param { .. }
            | Self::Const(_)
            | Self::Object { .. }
            | Self::CaseOperand
            | Self::SqlValue { .. }
            | Self::MultiAssign { .. }
            | Self::Body { .. }
            | Self::Default => {}
            Self::Op { args, .. }
            | Self::Distinct { args, .. }
            | Self::NullIf { args, .. }
            | Self::OpArray { args, .. }
            | Self::Bool { args, .. }
            | Self::Grouping(args)
            | Self::Array { items: args, .. }
            | Self::Row { items: args, .. }
            | Self::Coalesce(args)
            | Self::MinMax { args, .. } => args.iter_mut().for_each(f),
            Self::RowCompare { left, right, .. } => left.iter_mut().chain(right).for_each(f),
            Self::Func(func) => func.args.iter_mut().for_each(f),
            Self::Aggregate(a) => {
                a.args.iter_mut().for_each(&mut *f);
                a.order_by.iter_mut().for_each(|s| f(&mut s.value));
                a.filter.iter_mut().for_each(f);
            }
            Self::Window(w) => {
                w.args.iter_mut().for_each(&mut *f);
                w.filter.iter_mut().for_each(f);
            }
            Self::Named { value, .. }
            | Self::Relabel { value, .. }
            | Self::ViaText { value, .. }
            | Self::ArrayCast { value, .. }
            | Self::RowCast { value, .. }
            | Self::DomainCast { value, .. }
            | Self::Collate { value, .. }
            | Self::NullTest { value, .. }
            | Self::BoolTest { value, .. }
            | Self::Field { value, .. } => f(value),
            Self::Case { operand, whens, otherwise } => {
                if let Some(operand) = operand {
                    f(operand);
                }
                for (when, then) in whens {
                    f(when);
                    f(then);
                }
                f(otherwise);
            }
            Self::Subscript { value, bounds, .. } => {
                bounds.iter_mut().filter_map(|(_, upper)| upper.as_mut()).for_each(&mut *f);
                bounds.iter_mut().filter_map(|(lower, _)| lower.as_mut()).for_each(&mut *f);
                f(value);
            }
            Self::Xml(xml) => xml.children_mut(f),
            Self::Json(json) => json.children_mut(f),
            Self::Sublink(sublink) => sublink.left.iter_mut().for_each(f),
            Self::Store { steps, value } => {
                steps.iter_mut().for_each(|step| step.nodes_mut(f));
                f(value);
            }
        }
    }
}

impl Refs for Node {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        match self {
            Self::Var(var) => match &var.attribute {
                Attribute::Column(at) | Attribute::Result { at, .. } => f(at),
                Attribute::Row(ty) => ty.refs(f),
                Attribute::Number(_) | Attribute::System(_) => {}
            },
            Self::Const(c) => c.ty.refs(f),
            Self::Object { ty, at } => {
                ty.refs(f);
                f(at);
            }
            Self::Func(func) => {
                func.ty.refs(f);
                func.function.refs(f);
            }
            Self::Aggregate(a) => {
                a.function.refs(f);
                a.order_by.iter().for_each(|key| key.using.refs(f));
            }
            Self::Window(w) => w.function.refs(f),
            Self::Relabel { ty, .. }
            | Self::ViaText { ty, .. }
            | Self::ArrayCast { ty, .. }
            | Self::RowCast { ty, .. }
            | Self::DomainCast { ty, .. }
            | Self::Array { ty, .. } => ty.refs(f),
            Self::Row { ty, .. } => ty.refs(f),
            Self::Xml(xml) => xml.target.refs(f),
            Self::Json(json) => json.types(f),
            Self::Field { at, .. } => at.refs(f),
            Self::Collate { collation, .. } => collation.refs(f),
            Self::Sublink(sublink) => {
                sublink.ops.refs(f);
                sublink.query.refs(f);
            }
            Self::Op { op, .. } | Self::Distinct { op, .. } | Self::NullIf { op, .. } | Self::OpArray { op, .. } => {
                op.refs(f);
            }
            Self::RowCompare { ops, .. } => ops.refs(f),
            Self::MultiAssign { sublink: Some(sublink), .. } => sublink.query.refs(f),
            Self::Store { steps, .. } => {
                for step in steps {
                    if let StoreStep::Field { at, .. } = step {
                        f(at);
                    }
                }
            }
            Self::Body { statements, .. } => statements.iter().for_each(|q| q.refs(f)),
            _ => {}
        }
        self.children(&mut |child| child.refs(f));
    }

    fn unrecorded(&self, f: &mut dyn FnMut(&Address)) {
        match self {
            Self::Json(json) => json.unrecorded_types(f),
            Self::Sublink(sublink) | Self::MultiAssign { sublink: Some(sublink), .. } => sublink.query.unrecorded(f),
            Self::Body { statements, .. } => statements.iter().for_each(|q| q.unrecorded(f)),
            _ => {}
        }
        self.children(&mut |child| child.unrecorded(f));
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        match self {
            Self::Var(var) => match &mut var.attribute {
                Attribute::Column(at) | Attribute::Result { at, .. } => f(at),
                Attribute::Row(ty) => ty.rewrite(f),
                Attribute::Number(_) | Attribute::System(_) => {}
            },
            Self::Const(c) => c.ty.rewrite(f),
            Self::Object { ty, at } => {
                ty.rewrite(f);
                f(at);
            }
            Self::Func(func) => {
                func.ty.rewrite(f);
                func.function.rewrite(f);
            }
            Self::Aggregate(a) => {
                a.function.rewrite(f);
                a.order_by.iter_mut().for_each(|key| key.using.rewrite(f));
            }
            Self::Window(w) => w.function.rewrite(f),
            Self::Relabel { ty, .. }
            | Self::ViaText { ty, .. }
            | Self::ArrayCast { ty, .. }
            | Self::RowCast { ty, .. }
            | Self::DomainCast { ty, .. }
            | Self::Array { ty, .. } => ty.rewrite(f),
            Self::Row { ty, .. } => ty.rewrite(f),
            Self::Xml(xml) => xml.target.rewrite(f),
            Self::Json(json) => json.rewrite_types(f),
            Self::Field { name, at, .. } => {
                at.rewrite(f);
                if let Some(at) = at {
                    *name = at.name().clone();
                }
            }
            Self::Collate { collation, .. } => collation.rewrite(f),
            Self::Sublink(sublink) => {
                sublink.ops.rewrite(f);
                sublink.query.rewrite(f);
            }
            Self::Op { op, .. } | Self::Distinct { op, .. } | Self::NullIf { op, .. } | Self::OpArray { op, .. } => {
                op.rewrite(f);
            }
            Self::RowCompare { ops, .. } => ops.rewrite(f),
            Self::MultiAssign { sublink: Some(sublink), .. } => sublink.query.rewrite(f),
            Self::Store { steps, .. } => {
                for step in steps {
                    if let StoreStep::Field { name, at } = step {
                        f(at);
                        *name = at.name().clone();
                    }
                }
            }
            Self::Body { statements, .. } => statements.iter_mut().for_each(|q| q.rewrite(f)),
            _ => {}
        }
        self.children_mut(&mut |child| child.rewrite(f));
    }

    fn inner(&mut self, f: &mut dyn FnMut(Inner<'_>)) {
        match self {
            Self::Const(c) => f(Inner::Constant(c)),
            Self::Sublink(sublink) | Self::MultiAssign { sublink: Some(sublink), .. } => sublink.query.inner(f),
            Self::Body { statements, .. } => statements.iter_mut().for_each(|q| q.inner(f)),
            _ => {}
        }
        self.children_mut(&mut |child| child.inner(f));
    }
}

/// A collation of the user's own is referred to.
impl Refs for Collation {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        if self.schema != "pg_catalog" {
            f(&Address::of(super::Kind::Collation, self.schema.clone(), self.name.clone()));
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        if self.schema != "pg_catalog" {
            let mut at = Address::of(super::Kind::Collation, self.schema.clone(), self.name.clone());
            f(&mut at);
            self.schema = at.path.parts()[0].clone();
            self.name = at.path.parts()[1].clone();
        }
    }
}

impl Refs for Callee {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        if let Self::User(at) = self {
            f(at);
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        if let Self::User(at) = self {
            f(at);
        }
    }
}

impl Refs for Operator {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        if let Self::User(at) = self {
            f(at);
        }
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        if let Self::User(at) = self {
            f(at);
        }
    }
}

impl Refs for Tree {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        self.root.refs(f);
        self.ty.refs(f);
        self.collation.refs(f);
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.root.rewrite(f);
        self.ty.rewrite(f);
        self.collation.rewrite(f);
        if let Frame::Relation(at) | Frame::Transition(at) | Frame::Routine(at) = &mut self.frame {
            f(at);
        }
    }
}
