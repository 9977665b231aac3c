//! Variables and their scopes.

use std::rc::Rc;

use crate::catalog::{Ident, Object, Type};
use crate::sql::ast::{ExprNode, Name, QueryBody, Stmt, TypeName};
use crate::sql::plpgsql::{Block, Declared, Rowset, Sql, Target};
use crate::sql::{self, Source};

use super::super::Reject;
use super::Machine;
use super::query::{Row, Rows};
use super::value::{Record, Value};

/// The variables of a block, a loop or a function.
#[derive(Debug, Clone, Default)]
pub(super) struct Frame {
    pub(super) label: Option<Ident>,
    pub(super) variables: Vec<Variable>,
}

/// A variable.
#[derive(Debug, Clone)]
pub(super) struct Variable {
    pub(super) name: Ident,
    pub(super) value: Value,
    pub(super) ty: Option<Type>,
    /// The names of the columns of a row type.
    pub(super) row: Option<Rc<[Ident]>>,
    /// The frame and the place of the variable that this is another name of.
    alias_of: Option<(usize, usize)>,
    constant: bool,
    not_null: bool,
    pub(super) cursor: Option<Cursor>,
}

/// A cursor.
#[derive(Debug, Clone)]
pub(super) struct Cursor {
    pub(super) args: Vec<Ident>,
    /// The query it is bound to.
    pub(super) query: Option<Sql>,
    /// The rows where it is open, and how many were fetched.
    pub(super) open: Option<(Rc<Rows>, usize)>,
}

impl Variable {
    pub(super) fn new(name: Ident, value: Value) -> Self {
        Self { name, value, ty: None, row: None, alias_of: None, constant: false, not_null: false, cursor: None }
    }
}

impl Frame {
    /// What every body has.
    pub(super) fn outermost() -> Self {
        Self { label: None, variables: vec![Variable::new("found".into(), Value::Bool(false))] }
    }
}

/// The type of a variable, and the columns of a row type.
type Declaration = (Option<Type>, Option<Rc<[Ident]>>);

impl Machine<'_, '_> {
    /// The frame and the place of a variable.
    fn find(&self, name: &str) -> Option<(usize, usize)> {
        let (f, v) = self
            .frames
            .iter()
            .enumerate()
            .rev()
            .find_map(|(f, frame)| frame.variables.iter().rposition(|v| v.name == name).map(|v| (f, v)))?;
        Some(self.frames[f].variables[v].alias_of.unwrap_or((f, v)))
    }

    /// The variable that a name of one or more parts begins with, and how many parts that takes.
    fn find_path(&self, names: &[Ident]) -> Option<((usize, usize), usize)> {
        let first = names.first()?;
        if let Some(at) = self.find(first) {
            return Some((at, 1));
        }
        let second = names.get(1)?;
        let labelled = self.frames.iter().rposition(|f| f.label.as_ref() == Some(first))?;
        let at = self.frames[labelled].variables.iter().rposition(|v| v.name == *second)?;
        Some(((labelled, at), 2))
    }

    pub(super) fn variable(&self, names: &[Ident]) -> Option<(&Variable, usize)> {
        self.find_path(names).map(|((f, v), parts)| (&self.frames[f].variables[v], parts))
    }

    pub(super) fn variable_mut(&mut self, name: &str) -> Option<&mut Variable> {
        self.find(name).map(|(f, v)| &mut self.frames[f].variables[v])
    }

    /// The value that a name stands for, a field of a record too; `None` where it names no variable.
    pub(super) fn value_of(&self, names: &[Ident]) -> Option<Value> {
        let (variable, parts) = self.variable(names)?;
        let mut value = variable.value.clone();
        for field in &names[parts..] {
            value = match value {
                Value::Record(record) => record.get(field).cloned().unwrap_or(Value::Unknown),
                Value::Null if variable.row.is_some() => Value::Null,
                _ => Value::Unknown,
            };
        }
        Some(value)
    }

    /// The declarations of a block, as its variables.
    pub(super) fn declare(&mut self, block: &Block) -> Result<(), Reject> {
        self.frames.push(Frame { label: block.label.clone(), variables: Vec::new() });
        for declaration in &block.declarations {
            let name = declaration.name.clone();
            let mut variable = Variable::new(name.clone(), Value::Null);
            match &declaration.what {
                Declared::Variable { ty, constant, not_null, default } => {
                    let (ty, row) = self.declared_type(ty)?;
                    if let Some(default) = default {
                        let value = self.eval_sql(default)?;
                        variable.value = self.converted(value, ty.as_ref())?;
                    }
                    if *not_null && variable.value == Value::Null {
                        return Err(null_refused(&name));
                    }
                    (variable.ty, variable.row) = (ty, row);
                    (variable.constant, variable.not_null) = (*constant, *not_null);
                    if variable.ty.as_ref().is_some_and(|t| t.is("refcursor")) {
                        variable.cursor = Some(Cursor { args: Vec::new(), query: None, open: None });
                    }
                }
                Declared::Alias(of) => {
                    variable.alias_of = self.find(of);
                }
                Declared::Cursor { args, query } => {
                    variable.cursor = Some(Cursor { args: args.clone(), query: Some(query.clone()), open: None });
                }
            }
            self.frames.last_mut().expect("a frame was pushed").variables.push(variable);
        }
        Ok(())
    }

    /// The type of a declaration, and the columns of a row type.
    fn declared_type(&mut self, text: &str) -> Result<Declaration, Reject> {
        let lower = text.to_lowercase();
        if lower == "record" {
            return Ok((None, None));
        }
        let of = |suffix: &str| lower.trim_end().strip_suffix(suffix).map(|rest| text[..rest.len()].trim().to_owned());
        if let Some(name) = of("%type") {
            return Ok((self.type_of_name(&super::text::parts(&name))?, None));
        }
        if let Some(name) = of("%rowtype") {
            let parts = super::text::parts(&name);
            let relation = self.cx.relation(&Name { parts, at: 0 })?;
            return Ok((None, Some(self.cx.catalog.columns(&relation).into_iter().map(|(n, _)| n.clone()).collect())));
        }
        let Some(name) = type_name(text) else { return Ok((None, None)) };
        let relation = self
            .cx
            .find_type(&name.name)
            .filter(|at| at.kind.is_relation() || at.kind == crate::catalog::Kind::CompositeType);
        if let Some(relation) = relation.filter(|_| name.array.is_empty()) {
            return Ok((None, Some(self.cx.catalog.columns(&relation).into_iter().map(|(n, _)| n.clone()).collect())));
        }
        match self.cx.resolve_type(&name) {
            Ok(ty) => Ok((Some(ty), None)),
            Err(crate::expr::Failure::Reject(reject)) => Err(reject),
            Err(crate::expr::Failure::Unknown(_)) => Ok((None, None)),
        }
    }

    /// `name%TYPE`.
    fn type_of_name(&self, parts: &[Ident]) -> Result<Option<Type>, Reject> {
        if let Some((variable, _)) = self.variable(parts) {
            return Ok(variable.ty.clone());
        }
        let Some((column, relation)) = parts.split_last().filter(|(_, r)| !r.is_empty()) else { return Ok(None) };
        let relation = self.cx.relation(&Name { parts: relation.to_vec(), at: 0 })?;
        match self.cx.get(&relation.child(crate::catalog::Kind::Column, column.clone())).map(|o| &**o) {
            Some(Object::Column(c)) => Ok(Some(c.ty.clone())),
            _ => {
                let message = format!("column \"{column}\" of relation \"{}\" does not exist", relation.name());
                Err(Reject::new("42703", message))
            }
        }
    }

    /// An assignment.
    pub(super) fn assign(&mut self, target: &Target, value: Value) -> Result<(), Reject> {
        let Some(((f, v), parts)) = self.find_path(&target.names) else { return Ok(()) };
        let variable = &self.frames[f].variables[v];
        if variable.constant {
            let message = format!("variable \"{}\" is declared CONSTANT", variable.name);
            return Err(Reject::new("22005", message));
        }
        let fields = &target.names[parts..];
        if !target.subscripts.is_empty() {
            let value = self.with_element(f, v, target, value)?;
            self.frames[f].variables[v].value = value;
            return Ok(());
        }
        if let [field] = fields {
            let variable = &mut self.frames[f].variables[v];
            variable.value = with_field(variable, field, value);
            return Ok(());
        }
        let ty = variable.ty.clone();
        let value = self.converted(value, ty.as_ref())?;
        let variable = &mut self.frames[f].variables[v];
        if variable.not_null && value == Value::Null {
            return Err(null_refused(&variable.name));
        }
        variable.value = value;
        Ok(())
    }

    /// An array with another element.
    fn with_element(&mut self, f: usize, v: usize, target: &Target, value: Value) -> Result<Value, Reject> {
        let [subscript] = &target.subscripts[..] else { return Ok(Value::Unknown) };
        let index = self.eval_sql(subscript)?;
        let held = self.frames[f].variables[v].value.clone();
        let mut items = match held {
            Value::Array(items) => items,
            Value::Null => Vec::new(),
            _ => return Ok(Value::Unknown),
        };
        let Value::Int(index) = index else { return Ok(Value::Unknown) };
        let Some(place) = usize::try_from(index - 1).ok().filter(|p| *p < 100_000) else { return Ok(Value::Unknown) };
        if items.len() <= place {
            items.resize(place + 1, Value::Null);
        }
        items[place] = value;
        Ok(Value::Array(items))
    }

    /// A value as an assignment to a type makes it.
    pub(super) fn converted(&mut self, value: Value, ty: Option<&Type>) -> Result<Value, Reject> {
        let Some(ty) = ty else { return Ok(value) };
        if let (Value::Text(text), "varchar" | "bpchar", n @ 5..) = (&value, &*ty.name, ty.typmod())
            && !ty.array
            && text.chars().skip(usize::try_from(n - 4).unwrap_or(0)).any(|c| c != ' ')
        {
            return Err(Reject::new("22001", format!("value too long for type {}", ty.sql())));
        }
        self.cast_to(value, ty)
    }

    pub(super) fn set_found(&mut self, value: Value) {
        if let Some(variable) = self.variable_mut("found") {
            variable.value = value;
        }
    }

    /// The targets of INTO get what is not known.
    pub(super) fn forget(&mut self, targets: &[Target]) {
        for target in targets {
            if let Some(((f, v), _)) = self.find_path(&target.names) {
                let variable = &mut self.frames[f].variables[v];
                variable.value = Value::Unknown;
            }
        }
    }

    /// The targets of INTO get a row, or NULL where there is none.
    pub(super) fn store(&mut self, targets: &[Target], row: Option<&Row>) -> Result<(), Reject> {
        if let [one] = targets
            && one.names.len() == 1
            && let Some(((f, v), _)) = self.find_path(&one.names)
            && self.frames[f].variables[v].ty.is_none()
            && self.frames[f].variables[v].cursor.is_none()
        {
            let variable = &mut self.frames[f].variables[v];
            variable.value = match row {
                None => Value::Null,
                Some(row) => {
                    let names = variable.row.clone().filter(|n| n.len() == row.values.len());
                    let names = names.unwrap_or_else(|| row.names.clone());
                    Value::Record(Rc::new(Record { names, values: row.values.clone() }))
                }
            };
            return Ok(());
        }
        for (i, target) in targets.iter().enumerate() {
            let value = row.map_or(Value::Null, |r| r.values.get(i).cloned().unwrap_or(Value::Null));
            self.assign(target, value)?;
        }
        Ok(())
    }

    /// The rows of a query of a loop, of OPEN or of RETURN QUERY; `None` where nothing is known of it.
    pub(super) fn rowset(&mut self, rows: &Rowset) -> Result<Rows, Reject> {
        match rows {
            Rowset::Static(sql) => self.query_sql(sql),
            Rowset::Dynamic(sql, using) => {
                let using = self.eval_all(using)?;
                match self.eval_sql(sql)? {
                    Value::Text(text) => {
                        let outer = std::mem::replace(&mut self.params, using);
                        let rows = self.query_text(&text);
                        self.params = outer;
                        rows
                    }
                    Value::Null => Err(super::dynamic::null_query()),
                    _ => Ok(Rows::unknown()),
                }
            }
            Rowset::Cursor(name, args) => {
                let values = self.eval_all(args)?;
                let Some(cursor) = self.variable_mut(name).and_then(|v| v.cursor.clone()) else {
                    return Ok(Rows::unknown());
                };
                let Some(query) = &cursor.query else { return Ok(Rows::unknown()) };
                let variables = cursor.args.iter().zip(values).map(|(n, v)| Variable::new(n.clone(), v)).collect();
                self.frames.push(Frame { label: None, variables });
                let rows = self.query_sql(query);
                self.frames.pop();
                rows
            }
        }
    }

    pub(super) fn eval_all(&mut self, list: &[Sql]) -> Result<Vec<Value>, Reject> {
        list.iter().map(|sql| self.eval_sql(sql)).collect()
    }
}

/// A record with another value in a field.
fn with_field(variable: &Variable, field: &Ident, value: Value) -> Value {
    let record = match &variable.value {
        Value::Record(record) => Record::clone(record),
        Value::Null => match &variable.row {
            Some(names) => Record { names: names.clone(), values: vec![Value::Null; names.len()] },
            None => return Value::Unknown,
        },
        _ => return Value::Unknown,
    };
    let Some(at) = record.names.iter().position(|n| n == field) else { return Value::Unknown };
    let mut record = record;
    record.values[at] = value;
    Value::Record(Rc::new(record))
}

fn null_refused(name: &str) -> Reject {
    Reject::new("22004", format!("null value cannot be assigned to variable \"{name}\" declared NOT NULL"))
}

/// A type's name as it was written.
pub(super) fn type_name(text: &str) -> Option<TypeName> {
    let script = sql::parse(Source::new("", format!("SELECT NULL::{text}")));
    if !script.problems.is_empty() {
        return None;
    }
    let Stmt::Query(query) = script.statements.into_iter().next()?.stmt else { return None };
    let QueryBody::Select(select) = query.body else { return None };
    match select.targets.into_iter().next()?.expr.node {
        ExprNode::Cast { ty, .. } => Some(ty),
        _ => None,
    }
}
