//! `ruleutils.c`: a tree to the text that the server prints for it.

mod form;
mod query;
mod syntax;

use std::fmt::Write as _;

use crate::catalog::tree::{
    Attribute, Callee, Collation, Connective, Const, Form, Frame, Func, Node, Operator, RowVersion, Tree, Var,
};
use crate::catalog::{Address, Ident, Kind, Type, Version, quote_ident};

pub(super) use query::{function_alias, query_text};

/// How text is printed.
#[derive(Debug, Clone)]
pub struct Style {
    /// The version whose text is wanted.
    pub version: Version,
    /// The schemas whose objects are printed without their schema; `pg_catalog` always is one.
    pub visible: Vec<Ident>,
    /// CASE and subqueries are broken into lines, as `pg_get_expr` and `pg_get_constraintdef` do.
    pub indent: bool,
}

impl Default for Style {
    /// What `pg_get_expr` prints in a session whose search path holds `pg_catalog` alone.
    fn default() -> Self {
        Self { version: Version::default(), visible: Vec::new(), indent: true }
    }
}

/// `format_type` with a modifier, the schema shown unless it is visible.
pub(super) fn type_text(ty: &Type, visible: &[Ident]) -> String {
    if ty.schema == "pg_catalog" || !visible.contains(&ty.schema) {
        return ty.sql();
    }
    let full = ty.sql();
    let prefix = quote_ident(&ty.schema).len() + 1;
    full[prefix..].to_owned()
}

/// The names that a level of queries gives to its relations.
#[derive(Debug, Default, Clone)]
pub(super) struct Names {
    /// For each relation the name it is referred to by.
    pub(super) relations: Vec<Option<Ident>>,
    /// For each relation the names of its columns, where they are not those of the catalog.
    pub(super) columns: Vec<Vec<Ident>>,
    /// For each table the columns that an alias list renames.
    pub(super) aliased: Vec<Vec<(Address, Ident)>>,
    /// Columns are printed with their relation.
    pub(super) prefix: bool,
    /// What the query returns, where a column without its relation could be taken for it.
    pub(super) outputs: Vec<(Ident, Option<Var>)>,
    /// The names of the old and the new row in RETURNING, where they are not `old` and `new`.
    pub(super) versions: [Option<Ident>; 2],
}

/// The state of printing (`deparse_context`).
pub(super) struct Printer<'a> {
    pub(super) out: String,
    pub(super) style: &'a Style,
    pub(super) level: i32,
    pub(super) names: Vec<Names>,
    /// The windows of the query that is printed.
    pub(super) windows: Vec<String>,
    /// The function whose body is printed.
    pub(super) function: Option<&'a Ident>,
    /// At which level the columns are named as those of the whole.
    pub(super) named: usize,
}

impl<'a> Printer<'a> {
    pub(super) fn new(style: &'a Style) -> Self {
        let out = String::with_capacity(64);
        Self { out, style, level: 0, names: Vec::new(), windows: Vec::new(), function: None, named: 1 }
    }
}

const INDENT_LIMIT: i32 = 40;
const INDENT_STEP: i32 = 8;
pub(super) const INDENT_VAR: i32 = 4;

/// What the server prints for a tree.
pub(super) fn tree(tree: &Tree, style: &Style) -> String {
    if let Node::Sublink(sublink) = &tree.root
        && sublink.kind == crate::catalog::tree::SublinkKind::Query
    {
        return query_text(&sublink.query, style);
    }
    if let Node::Body { atomic, statements } = &tree.root {
        let function = match &tree.frame {
            Frame::Routine(at) => Some(at.name()),
            _ => None,
        };
        return query::body_text(*atomic, statements, function, style);
    }
    let names = match &tree.frame {
        Frame::None | Frame::Routine(_) => Names::default(),
        Frame::Relation(at) => {
            Names { relations: vec![Some(at.name().clone())], columns: vec![Vec::new()], ..Names::default() }
        }
        Frame::Transition(_) => Names {
            relations: vec![Some("old".into()), Some("new".into())],
            columns: vec![Vec::new(), Vec::new()],
            prefix: true,
            ..Names::default()
        },
    };
    // A condition on `old` and `new` stands in the definition of a trigger or a rule, which is indented.
    let level = if matches!(tree.frame, Frame::Transition(_)) { INDENT_STEP } else { 0 };
    let mut printer = Printer { level, names: vec![names], ..Printer::new(style) };
    printer.node(&tree.root, false);
    printer.out
}

impl Printer<'_> {
    /// `appendContextKeyword`.
    pub(super) fn keyword(&mut self, word: &str, before: i32, after: i32, plus: i32) {
        if !self.style.indent {
            self.out.push_str(word);
            return;
        }
        self.level += before;
        self.out.truncate(self.out.trim_end_matches(' ').len());
        self.out.push('\n');
        let amount = if self.level < INDENT_LIMIT {
            self.level.max(0)
        } else {
            (INDENT_LIMIT + (self.level - INDENT_LIMIT) / (INDENT_STEP / 2)) % INDENT_LIMIT
        } + plus;
        for _ in 0..amount {
            self.out.push(' ');
        }
        self.out.push_str(word);
        self.level = (self.level + after).max(0);
    }

    pub(super) fn ident(&mut self, name: &str) {
        if crate::catalog::needs_no_quotes(name, self.style.version) {
            self.out.push_str(name);
        } else {
            let _ = write!(self.out, "\"{}\"", name.replace('"', "\"\""));
        }
    }

    /// A name with its schema, unless that is visible.
    pub(super) fn qualified(&mut self, schema: &str, name: &str) {
        if schema != "pg_catalog" && !self.style.visible.iter().any(|v| v == schema) {
            self.ident(schema);
            self.out.push('.');
        }
        self.ident(name);
    }

    pub(super) fn ty(&mut self, ty: &Type) {
        let text = type_text(ty, &self.style.visible);
        self.out.push_str(&text);
    }

    pub(super) fn list(&mut self, nodes: &[Node], implicit: bool) {
        for (i, node) in nodes.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.node(node, implicit);
        }
    }

    fn op(&mut self, op: &Operator) {
        let text = self.op_text(op);
        self.out.push_str(&text);
    }

    /// `generate_operator_name`.
    pub(super) fn op_text(&self, op: &Operator) -> String {
        match op {
            Operator::User(at) if !at.schema().is_some_and(|s| self.style.visible.iter().any(|v| v == s)) => {
                let schema = at.schema().map(|s| crate::catalog::quote_ident(s)).unwrap_or_default();
                format!("OPERATOR({schema}.{})", at.name())
            }
            _ => op.name().to_owned(),
        }
    }

    /// `get_rule_expr`; `implicit` shows implicit casts.
    pub(super) fn node(&mut self, node: &Node, implicit: bool) {
        match node {
            Node::Var(var) => self.var(var),
            Node::Value => self.out.push_str("VALUE"),
            Node::Param { name: Some(name), .. } => {
                // An argument is told from a column by its function's name.
                if let Some(function) = self.function
                    && self.names.iter().any(|n| !n.relations.is_empty())
                {
                    self.ident(function);
                    self.out.push('.');
                }
                self.ident(name);
            }
            Node::Param { number, .. } => {
                let _ = write!(self.out, "${number}");
            }
            Node::Const(c) => self.constant(c, 0),
            Node::Object { ty, at } => {
                let mut text = object_text(at, &self.style.visible);
                if matches!(ty.name.as_str(), "regprocedure" | "regoperator") {
                    // The last part of the path are the types of the arguments.
                    text.push_str(at.path.parts().last().map_or("", Ident::as_str));
                }
                self.quoted(&text);
                self.out.push_str("::");
                self.ty(ty);
            }
            Node::Op { op, args } => {
                self.out.push('(');
                match args.as_slice() {
                    [left, right] => {
                        self.node(left, true);
                        self.out.push(' ');
                        self.op(op);
                        self.out.push(' ');
                        self.node(right, true);
                    }
                    args => {
                        self.op(op);
                        self.out.push(' ');
                        self.list(args, true);
                    }
                }
                self.out.push(')');
            }
            Node::Distinct { args, .. } => {
                self.out.push('(');
                self.node(&args[0], true);
                self.out.push_str(" IS DISTINCT FROM ");
                self.node(&args[1], true);
                self.out.push(')');
            }
            Node::NullIf { args, .. } => self.call("NULLIF", args),
            Node::OpArray { op, all, args } => {
                self.out.push('(');
                self.node(&args[0], true);
                self.out.push(' ');
                self.op(op);
                self.out.push_str(if *all { " ALL (" } else { " ANY (" });
                self.node(&args[1], true);
                if let Node::Sublink(sublink) = &args[1] {
                    // Without a cast it would read as a subquery of the comparison.
                    if sublink.kind == crate::catalog::tree::SublinkKind::Scalar
                        && let Some(target) = sublink.query.targets.iter().find(|t| !t.junk)
                    {
                        self.out.push_str("::");
                        let ty = target.ty.clone();
                        self.ty(&ty);
                    }
                }
                self.out.push_str("))");
            }
            Node::RowCompare { ops, left, right } => {
                self.out.push_str("(ROW(");
                self.list(left, true);
                self.out.push_str(") ");
                self.op(&ops[0]);
                self.out.push_str(" ROW(");
                self.list(right, true);
                self.out.push_str("))");
            }
            Node::Bool { connective: Connective::Not, args } => {
                self.out.push_str("(NOT ");
                self.node(&args[0], false);
                self.out.push(')');
            }
            Node::Bool { connective, args } => {
                self.out.push('(');
                for (i, arg) in args.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(if *connective == Connective::And { " AND " } else { " OR " });
                    }
                    self.node(arg, false);
                }
                self.out.push(')');
            }
            Node::Func(func) => self.func(func, implicit),
            Node::Named { name, value } => {
                self.ident(name);
                self.out.push_str(" => ");
                self.node(value, implicit);
            }
            Node::Aggregate(aggregate) => self.aggregate(aggregate),
            Node::Window(window) => self.window(window),
            Node::Grouping(args) => self.call_implicit("GROUPING", args, true),
            Node::Relabel { value, ty, form }
            | Node::ViaText { value, ty, form }
            | Node::ArrayCast { value, ty, form }
            | Node::RowCast { value, ty, form }
            | Node::DomainCast { value, ty, form } => {
                if *form == Form::Implicit && !implicit {
                    self.node(value, false);
                } else {
                    self.cast(value, ty);
                }
            }
            Node::Collate { value, collation } => {
                self.out.push('(');
                self.node(value, implicit);
                self.out.push_str(" COLLATE ");
                self.collation(collation);
                self.out.push(')');
            }
            Node::Case { operand, whens, otherwise } => self.case(operand.as_deref(), whens, otherwise),
            Node::CaseOperand => self.out.push_str("CASE_TEST_EXPR"),
            Node::Array { items, ty, .. } => {
                self.out.push_str("ARRAY[");
                self.list(items, true);
                self.out.push(']');
                if items.is_empty() {
                    self.out.push_str("::");
                    let plain = ty.plain();
                    self.ty(&plain);
                }
            }
            Node::Row { items, ty, form } => {
                self.out.push_str("ROW(");
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(", ");
                    }
                    self.toplevel(item, true);
                }
                self.out.push(')');
                if let (Form::Cast, Some(ty)) = (form, ty) {
                    self.out.push_str("::");
                    self.ty(ty);
                }
            }
            Node::Coalesce(args) => self.call("COALESCE", args),
            Node::MinMax { greatest, args } => self.call(if *greatest { "GREATEST" } else { "LEAST" }, args),
            Node::SqlValue { name, precision } => {
                self.out.push_str(name);
                if let Some(precision) = precision {
                    let _ = write!(self.out, "({precision})");
                }
            }
            Node::NullTest { value, not, row, of_row } => {
                self.out.push('(');
                self.node(value, true);
                self.out.push_str(match (*row || !*of_row, *not) {
                    (true, false) => " IS NULL",
                    (true, true) => " IS NOT NULL",
                    (false, false) => " IS NOT DISTINCT FROM NULL",
                    (false, true) => " IS DISTINCT FROM NULL",
                });
                self.out.push(')');
            }
            Node::BoolTest { value, test } => {
                self.out.push('(');
                self.node(value, false);
                self.out.push_str(" IS ");
                self.out.push_str(test);
                self.out.push(')');
            }
            Node::Field { value, name, .. } => {
                let bare = matches!(**value, Node::Subscript { .. } | Node::Field { .. });
                self.parenthesized(value, !bare, implicit);
                self.out.push('.');
                self.ident(name);
            }
            Node::Subscript { value, slice, bounds } => {
                let bare = matches!(**value, Node::Var(_) | Node::Field { .. });
                self.parenthesized(value, !bare, implicit);
                self.subscripts(*slice, bounds);
            }
            Node::Xml(xml) => self.xml(xml),
            Node::Json(json) => self.json(json, implicit),
            Node::Sublink(sublink) => self.sublink(sublink),
            Node::MultiAssign { sublink, .. } => sublink.iter().for_each(|s| self.sublink(s)),
            Node::Store { value, .. } => self.node(value, implicit),
            Node::Body { .. } => unreachable!("a body is no part of an expression"),
            Node::Default => self.out.push_str("DEFAULT"),
        }
    }

    /// `printSubscripts`.
    pub(super) fn subscripts(&mut self, slice: bool, bounds: &[(Option<Node>, Option<Node>)]) {
        for (lower, upper) in bounds {
            self.out.push('[');
            if slice {
                if let Some(lower) = lower {
                    self.node(lower, false);
                }
                self.out.push(':');
            }
            if let Some(upper) = upper {
                self.node(upper, false);
            }
            self.out.push(']');
        }
    }

    fn parenthesized(&mut self, node: &Node, parentheses: bool, implicit: bool) {
        if parentheses {
            self.out.push('(');
        }
        self.node(node, implicit);
        if parentheses {
            self.out.push(')');
        }
    }

    /// `get_rule_expr_toplevel`: a whole row among others must not read as its columns.
    pub(super) fn toplevel(&mut self, node: &Node, implicit: bool) {
        if let Node::Var(var) = node {
            self.var(var);
            if let Attribute::Row(ty) = &var.attribute
                && let Some(ty) = ty
            {
                self.out.push_str("::");
                self.ty(ty);
            }
            return;
        }
        self.node(node, implicit);
    }

    fn call(&mut self, name: &str, args: &[Node]) {
        self.call_implicit(name, args, true);
    }

    fn call_implicit(&mut self, name: &str, args: &[Node], implicit: bool) {
        self.out.push_str(name);
        self.out.push('(');
        self.list(args, implicit);
        self.out.push(')');
    }

    /// The name that a column reference shows; `None` for a whole row.
    pub(super) fn var_name(&self, var: &Var) -> Option<Ident> {
        let names = self.names.len().checked_sub(1 + usize::from(var.up)).and_then(|l| self.names.get(l));
        let relation = usize::from(var.relation);
        match &var.attribute {
            Attribute::Column(at) => {
                let alias = names.and_then(|n| n.aliased.get(relation)?.iter().find(|(a, _)| a == at));
                Some(alias.map_or_else(|| at.name().clone(), |(_, name)| name.clone()))
            }
            Attribute::Number(n) | Attribute::Result { number: n, .. } => {
                let name = names.and_then(|names| names.columns.get(relation)?.get(usize::from(*n)));
                Some(name.cloned().unwrap_or_else(|| "?column?".into()))
            }
            Attribute::System(name) => Some(name.clone()),
            Attribute::Row(_) => None,
        }
    }

    /// `get_variable`.
    fn var(&mut self, var: &Var) {
        let names = self.names.len().checked_sub(1 + usize::from(var.up)).and_then(|l| self.names.get(l));
        let version = match var.row {
            RowVersion::Any => None,
            RowVersion::Old => Some((0, "old")),
            RowVersion::New => Some((1, "new")),
        };
        let relation = match version {
            Some((i, word)) => Some(names.and_then(|n| n.versions[i].clone()).unwrap_or_else(|| word.into())),
            None => names.and_then(|n| n.relations.get(usize::from(var.relation)).cloned().flatten()),
        };
        // The prefix is what the innermost query needs, whichever query the column is of.
        let prefix = version.is_some() || self.names.last().is_some_and(|n| n.prefix);
        let column = self.var_name(var);
        if let Some(relation) = relation.filter(|_| prefix || column.is_none()) {
            self.ident(&relation);
            self.out.push('.');
        }
        match column {
            Some(column) => self.ident(&column),
            None => self.out.push('*'),
        }
    }

    /// `simple_quote_literal`.
    pub(super) fn quoted(&mut self, text: &str) {
        self.out.push('\'');
        for c in text.chars() {
            if c == '\'' {
                self.out.push('\'');
            }
            self.out.push(c);
        }
        self.out.push('\'');
    }

    /// `get_const_expr`; `show` below 0 leaves the type out.
    pub(super) fn constant(&mut self, c: &Const, show: i32) {
        let Some(value) = &c.value else {
            self.out.push_str("NULL");
            if show >= 0 {
                self.out.push_str("::");
                self.ty(&c.ty);
            }
            return;
        };
        let mut label = true;
        if c.ty.is("int4") {
            label = value.starts_with('-');
            if label {
                self.quoted(value);
            } else {
                self.out.push_str(value);
            }
        } else if c.ty.is("numeric") {
            let bare = value.starts_with(|c: char| c.is_ascii_digit()) && value.contains(['e', 'E', '.']);
            if bare {
                self.out.push_str(value);
            } else {
                self.quoted(value);
            }
            label = !bare || c.ty.typmod() >= 0;
        } else if c.ty.is("bool") {
            self.out.push_str(if value == "t" { "true" } else { "false" });
            label = false;
        } else {
            self.quoted(value);
            label &= !c.ty.is("unknown");
        }
        if show >= 0 && (label || show > 0) {
            self.out.push_str("::");
            self.ty(&c.ty);
        }
    }

    /// `get_coercion_expr`.
    fn cast(&mut self, value: &Node, ty: &Type) {
        match value {
            Node::Const(c) if c.ty.typmod() < 0 && c.ty.plain() == ty.plain() => self.constant(c, -1),
            _ => {
                self.out.push('(');
                self.node(value, false);
                self.out.push(')');
            }
        }
        self.out.push_str("::");
        self.ty(ty);
    }

    pub(super) fn collation(&mut self, collation: &Collation) {
        self.qualified(&collation.schema, &collation.name);
    }

    pub(super) fn function_name(&mut self, callee: &Callee) {
        match callee {
            Callee::Builtin(row) => self.ident(row.name),
            Callee::User(at) => {
                let schema = at.path.parts()[0].clone();
                self.qualified(&schema, at.name());
            }
        }
    }

    /// `get_func_expr`.
    fn func(&mut self, func: &Func, implicit: bool) {
        match func.form {
            Form::Implicit if !implicit => return self.node(&func.args[0], false),
            Form::Implicit | Form::Cast => return self.cast(&func.args[0], &func.ty),
            Form::Syntax if self.sql_syntax(func) => return,
            Form::Syntax | Form::Call => {}
        }
        self.function_name(&func.function);
        self.out.push('(');
        self.args(&func.args, func.variadic);
        self.out.push(')');
    }

    pub(super) fn args(&mut self, args: &[Node], variadic: bool) {
        for (i, arg) in args.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if variadic && i + 1 == args.len() {
                self.out.push_str("VARIADIC ");
            }
            self.node(arg, true);
        }
    }

    fn case(&mut self, operand: Option<&Node>, whens: &[(Node, Node)], otherwise: &Node) {
        self.keyword("CASE", 0, INDENT_VAR, 0);
        if let Some(operand) = operand {
            self.out.push(' ');
            self.node(operand, true);
        }
        for (when, then) in whens {
            // A condition of a CASE with an operand is a comparison with it, of which only the other side shows.
            let shown = match when {
                Node::Op { args, .. } if operand.is_some() && args.len() == 2 && is_operand(&args[0]) => &args[1],
                when => when,
            };
            if !self.style.indent {
                self.out.push(' ');
            }
            self.keyword("WHEN ", 0, 0, 0);
            self.node(shown, false);
            self.out.push_str(" THEN ");
            self.node(then, true);
        }
        if !self.style.indent {
            self.out.push(' ');
        }
        self.keyword("ELSE ", 0, 0, 0);
        self.node(otherwise, true);
        if !self.style.indent {
            self.out.push(' ');
        }
        self.keyword("END", -INDENT_VAR, 0, 0);
    }
}

/// Whether a node is the operand of a CASE, perhaps with an implicit cast.
fn is_operand(node: &Node) -> bool {
    match node {
        Node::CaseOperand => true,
        Node::Relabel { value, form: Form::Implicit, .. }
        | Node::ViaText { value, form: Form::Implicit, .. }
        | Node::ArrayCast { value, form: Form::Implicit, .. }
        | Node::DomainCast { value, form: Form::Implicit, .. } => is_operand(value),
        Node::Func(func) if func.form == Form::Implicit => is_operand(&func.args[0]),
        _ => false,
    }
}

/// What `regclassout` and its kin print for an object.
fn object_text(at: &Address, visible: &[Ident]) -> String {
    let schema = &at.path.parts()[0];
    let name = if at.kind == Kind::Operator { at.name().to_string() } else { quote_ident(at.name()) };
    if at.kind == Kind::Schema || visible.contains(schema) { name } else { format!("{}.{name}", quote_ident(schema)) }
}
