//! Queries, as far as they are about the catalog, constants and variables.

use std::cmp::Ordering;
use std::rc::Rc;

use crate::catalog::Ident;
use crate::expr::names::column_name;
use crate::sql::ast::{
    Const, CteBody, Distinct, Expr, ExprNode, Field, GroupItem, OrderBy, Query, QueryBody, Select, SetOp, Target,
};

use super::super::{Reject, walk};
use super::value::{self, Record, Value};
use super::{Machine, aggregate, call, known};

/// One row that a query returns.
pub(super) type Row = Record;

/// What a query returns.
#[derive(Debug, Clone)]
pub(super) struct Rows {
    /// These are all rows.
    pub(super) certain: bool,
    /// The rows that are returned for sure.
    #[allow(clippy::struct_field_names, reason = "it is the word")]
    pub(super) rows: Vec<Row>,
    /// The names of the columns.
    pub(super) names: Rc<[Ident]>,
}

impl Rows {
    pub(super) fn unknown() -> Self {
        Self { certain: false, rows: Vec::new(), names: Rc::default() }
    }

    pub(super) fn sure(rows: Vec<Row>) -> Self {
        let names = rows.first().map(|r| r.names.clone()).unwrap_or_default();
        Self { certain: true, rows, names }
    }

    pub(super) fn exists(&self) -> Value {
        match (self.certain, self.rows.is_empty()) {
            (_, false) => Value::Bool(true),
            (true, true) => Value::Bool(false),
            (false, true) => Value::Unknown,
        }
    }

    pub(super) fn scalar(&self) -> Value {
        match (&self.rows[..], self.certain) {
            ([], true) => Value::Null,
            ([row], true) => row.values.first().cloned().unwrap_or(Value::Unknown),
            _ => Value::Unknown,
        }
    }

    pub(super) fn array(&self) -> Value {
        if !self.certain {
            return Value::Unknown;
        }
        Value::Array(self.rows.iter().map(|r| r.values.first().cloned().unwrap_or(Value::Unknown)).collect())
    }
}

/// A row of FROM: the relations by alias.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Level(Vec<(Ident, Rc<Record>)>);

impl Level {
    pub(super) fn one(alias: Ident, record: Rc<Record>) -> Self {
        Self(vec![(alias, record)])
    }

    #[must_use]
    pub(super) fn beside(&self, other: &Self) -> Self {
        Self(self.0.iter().chain(&other.0).cloned().collect())
    }

    /// The value of a column, or a whole row.
    pub(super) fn find(&self, names: &[Ident]) -> Option<Value> {
        match names {
            [name] => {
                let column = self.0.iter().find_map(|(_, record)| record.get(name).cloned());
                column.or_else(|| {
                    let whole = self.0.iter().find(|(alias, _)| alias == name);
                    whole.map(|(_, record)| Value::Record(record.clone()))
                })
            }
            [.., table, name] => {
                let (_, record) = self.0.iter().find(|(alias, _)| alias == table)?;
                Some(record.get(name).cloned().unwrap_or(Value::Unknown))
            }
            [] => None,
        }
    }
}

/// A row of the result with the row of FROM that it is made of.
struct Made {
    row: Row,
    level: Option<Rc<Level>>,
    group: Option<Rc<Vec<Rc<Level>>>>,
}

impl Machine<'_, '_> {
    /// Runs a query. Where it reads data, nothing is known of its rows.
    pub(super) fn query(&mut self, query: &Query) -> Result<Rows, Reject> {
        if self.rows.is_empty() && self.ctes.is_empty() {
            self.check_constants(query)?;
        }
        let scope = self.ctes.len();
        let group = self.group.take();
        let result = self.query_in_scope(query);
        self.group = group;
        self.ctes.truncate(scope);
        result
    }

    fn query_in_scope(&mut self, query: &Query) -> Result<Rows, Reject> {
        if let Some(with) = &query.with {
            for cte in &with.ctes {
                let rows = match &cte.body {
                    CteBody::Query(q) if with.recursive => self.recursive(&cte.name, &cte.columns, q)?,
                    CteBody::Query(q) => self.query(q)?,
                    CteBody::Data(data) => {
                        self.data_calls(data)?;
                        Rows::unknown()
                    }
                };
                self.ctes.push((cte.name.clone(), Rc::new(renamed(rows, &cte.columns))));
            }
        }
        let mut made = Vec::new();
        let mut certain = true;
        let mut names = Rc::default();
        match &query.body {
            QueryBody::Select(select) => {
                (made, certain) = self.select(select)?;
                names = super::from::output_names(query);
            }
            QueryBody::Values(lists) => {
                for list in lists {
                    let mut values = Vec::new();
                    for item in list {
                        values.push(self.eval(item)?);
                    }
                    let columns: Rc<[Ident]> = (1..=values.len()).map(|i| format!("column{i}").into()).collect();
                    names = columns.clone();
                    made.push(Made { row: Row { names: columns, values }, level: None, group: None });
                }
            }
            QueryBody::SetOp { op, all, left, right } => {
                let (left, right) = (self.query(left)?, self.query(right)?);
                let rows = combined(*op, *all, left, right);
                (certain, names) = (rows.certain, rows.names);
                made = rows.rows.into_iter().map(|row| Made { row, level: None, group: None }).collect();
            }
        }
        if !query.order_by.is_empty() && !self.sorted(&mut made, &query.order_by)? {
            // In which order they come is not known: whether the first few are these.
            if query.limit.is_some() || query.offset.is_some() {
                return Ok(Rows { certain: certain && made.is_empty(), rows: Vec::new(), names });
            }
        }
        let mut rows: Vec<Row> = made.into_iter().map(|m| m.row).collect();
        if query.offset.is_some() || query.limit.is_some() {
            let number = |v: Value| match v {
                Value::Int(n) => usize::try_from(n).ok(),
                _ => None,
            };
            let offset = match &query.offset {
                Some(e) => number(self.eval(e)?),
                None => Some(0),
            };
            let limit = match &query.limit {
                Some(e) => match self.eval(e)? {
                    Value::Null => Some(usize::MAX),
                    v => number(v),
                },
                None => Some(usize::MAX),
            };
            let (Some(offset), Some(limit)) = (offset, limit) else { return Ok(Rows::unknown()) };
            if certain {
                rows = rows.into_iter().skip(offset).take(limit).collect();
            } else {
                // A row that is there for sure says only that there is one.
                let enough = offset == 0 && limit > 0 && !rows.is_empty();
                rows.truncate(usize::from(enough));
                rows.iter_mut().for_each(|r| r.values.iter_mut().for_each(|v| *v = Value::Unknown));
            }
        }
        Ok(Rows { certain, rows, names })
    }

    /// A common table expression that may refer to itself.
    fn recursive(&mut self, name: &Ident, columns: &[Ident], query: &Query) -> Result<Rows, Reject> {
        let QueryBody::SetOp { op: SetOp::Union, all, left, right } = &query.body else { return self.query(query) };
        let mut out = renamed(self.query(left)?, columns);
        let mut last = out.clone();
        let mut certain = out.certain;
        while !last.rows.is_empty() && certain {
            if !self.spend() {
                return Ok(Rows::unknown());
            }
            self.ctes.push((name.clone(), Rc::new(last)));
            let next = self.query(right);
            self.ctes.pop();
            let mut next = renamed(next?, columns);
            certain &= next.certain;
            next.rows.iter_mut().for_each(|r| r.names = out.names.clone());
            if !*all {
                next.rows.retain(|r| !out.rows.contains(r));
            }
            out.rows.extend(next.rows.iter().cloned());
            last = next;
        }
        out.certain = certain;
        Ok(out)
    }

    fn select(&mut self, select: &Select) -> Result<(Vec<Made>, bool), Reject> {
        let product = self.from(&select.from, select.filter.as_ref())?;
        let mut certain = product.certain;
        let mut levels = Vec::new();
        let mut doubtful = Vec::new();
        for (level, sure) in product.rows {
            if sure {
                levels.push(Rc::new(level));
            } else {
                certain = false;
                doubtful.push(Rc::new(level));
            }
        }
        if !doubtful.is_empty() && select.targets.iter().any(|t| self.has_effect(&t.expr)) {
            for level in doubtful {
                self.maybe(|m| {
                    m.rows.push(level);
                    let result = m.targets(&select.targets, None);
                    m.rows.pop();
                    result.map(|_| ())
                })?;
            }
        }
        let grouped = !select.group_by.is_empty()
            || select.having.is_some()
            || select.targets.iter().any(|t| aggregate::is_below(&t.expr));
        let mut made = Vec::new();
        if grouped {
            if !certain {
                return Ok(self.unknown_groups(select, &levels));
            }
            let Some(groups) = self.groups(select, levels)? else { return Ok((Vec::new(), false)) };
            for group in groups {
                let level = group.first().cloned().unwrap_or_default();
                let group = Rc::new(group);
                self.rows.push(level.clone());
                self.group = Some(group.clone());
                let keep = select.having.as_ref().map_or(Ok(Some(true)), |h| self.eval(h).map(|v| v.truth()));
                let row = self.targets(&select.targets, Some(&level));
                self.group = None;
                self.rows.pop();
                match keep? {
                    Some(true) => made.push(Made { row: row?, level: Some(level), group: Some(group) }),
                    Some(false) => {}
                    None => certain = false,
                }
            }
        } else {
            for level in levels {
                if !self.spend() {
                    return Ok((Vec::new(), false));
                }
                self.rows.push(level.clone());
                let rows = self.target_rows(&select.targets, &level);
                self.rows.pop();
                let (rows, sure) = rows?;
                certain &= sure;
                made.extend(rows.into_iter().map(|row| Made { row, level: Some(level.clone()), group: None }));
            }
        }
        match &select.distinct {
            None => {}
            Some(Distinct::All) => {
                let mut kept: Vec<Made> = Vec::new();
                for one in made {
                    if !kept.iter().any(|k| k.row.values == one.row.values) {
                        kept.push(one);
                    }
                }
                made = kept;
            }
            Some(Distinct::On(_)) => return Ok((Vec::new(), certain && made.is_empty())),
        }
        Ok((made, certain))
    }

    /// An aggregate over rows that are not all known: one row, of which only a few things are known.
    fn unknown_groups(&mut self, select: &Select, levels: &[Rc<Level>]) -> (Vec<Made>, bool) {
        if !select.group_by.is_empty() || select.having.is_some() {
            return (Vec::new(), false);
        }
        let _ = levels;
        let names = select.targets.iter().map(|t| t.alias.clone().unwrap_or_else(|| column_name(&t.expr))).collect();
        let row = Row { names, values: vec![Value::Unknown; select.targets.len()] };
        (vec![Made { row, level: None, group: None }], true)
    }

    /// The rows of each group; `None` where the groups are not known.
    fn groups(&mut self, select: &Select, levels: Vec<Rc<Level>>) -> Result<Option<Vec<Vec<Rc<Level>>>>, Reject> {
        if select.group_by.is_empty() {
            return Ok(Some(vec![levels]));
        }
        let mut groups: Vec<(Vec<Value>, Vec<Rc<Level>>)> = Vec::new();
        for level in levels {
            let mut key = Vec::new();
            for item in &select.group_by {
                let GroupItem::Expr(expr) = item else { return Ok(None) };
                let expr = by_position(expr, &select.targets).unwrap_or(expr);
                self.rows.push(level.clone());
                let value = self.eval(expr);
                self.rows.pop();
                let value = value?;
                if value.is_unknown() {
                    return Ok(None);
                }
                key.push(value);
            }
            match groups.iter_mut().find(|(k, _)| *k == key) {
                Some((_, rows)) => rows.push(level),
                None => groups.push((key, vec![level])),
            }
        }
        Ok(Some(groups.into_iter().map(|(_, rows)| rows).collect()))
    }

    /// The rows that a select list makes of one: more than one where a function in it returns a set.
    fn target_rows(&mut self, targets: &[Target], level: &Level) -> Result<(Vec<Row>, bool), Reject> {
        let set = targets.iter().position(|t| matches!(&t.expr.node, ExprNode::Call(c) if self.returns_set(c)));
        let Some(place) = set else { return Ok((vec![self.targets(targets, Some(level))?], true)) };
        let ExprNode::Call(call) = &targets[place].expr.node else { return Ok((Vec::new(), false)) };
        let Some(rows) = self.set_of(call)? else { return Ok((Vec::new(), false)) };
        let mut out = Vec::new();
        for row in &rows.rows {
            let value = match &row.values[..] {
                [one] => one.clone(),
                _ => Value::Record(Rc::new(row.clone())),
            };
            let (mut names, mut values) = (Vec::new(), Vec::new());
            for (i, target) in targets.iter().enumerate() {
                names.push(target.alias.clone().unwrap_or_else(|| column_name(&target.expr)));
                values.push(if i == place { value.clone() } else { self.eval(&target.expr)? });
            }
            out.push(Row { names: names.into(), values });
        }
        Ok((out, rows.certain))
    }

    fn targets(&mut self, targets: &[Target], level: Option<&Level>) -> Result<Row, Reject> {
        let (mut names, mut values) = (Vec::new(), Vec::new());
        for target in targets {
            match &target.expr.node {
                ExprNode::Column(fields) if fields.last() == Some(&Field::Star) => {
                    for (alias, record) in level.iter().flat_map(|l| &l.0) {
                        let wanted = match &fields[..] {
                            [.., Field::Name(table), Field::Star] => table == alias,
                            _ => true,
                        };
                        if wanted {
                            names.extend(record.names.iter().cloned());
                            values.extend(record.values.iter().cloned());
                        }
                    }
                }
                _ => {
                    names.push(target.alias.clone().unwrap_or_else(|| column_name(&target.expr)));
                    values.push(self.eval(&target.expr)?);
                }
            }
        }
        Ok(Row { names: names.into(), values })
    }

    /// ORDER BY; `false` where the order is not known.
    fn sorted(&mut self, made: &mut Vec<Made>, keys: &[OrderBy]) -> Result<bool, Reject> {
        let mut keyed = Vec::new();
        let mut known = true;
        for one in made.drain(..) {
            let mut values = Vec::new();
            for key in keys {
                let value = match position(&key.expr, &one.row) {
                    Some(value) => value,
                    None => {
                        let depth = self.rows.len();
                        self.rows.extend(one.level.clone());
                        self.group.clone_from(&one.group);
                        let value = self.eval(&key.expr);
                        self.group = None;
                        self.rows.truncate(depth);
                        value?
                    }
                };
                known &= !value.is_unknown();
                values.push(value);
            }
            keyed.push((values, one));
        }
        keyed.sort_by(|(a, _), (b, _)| {
            for (i, key) in keys.iter().enumerate() {
                let descending = key.descending == Some(true);
                let nulls_first = key.nulls_first.unwrap_or(descending);
                let order = match (&a[i], &b[i]) {
                    (Value::Null, Value::Null) => Ordering::Equal,
                    (Value::Null, _) if nulls_first => return Ordering::Less,
                    (Value::Null, _) => return Ordering::Greater,
                    (_, Value::Null) if nulls_first => return Ordering::Greater,
                    (_, Value::Null) => return Ordering::Less,
                    (x, y) => value::order(x, y).unwrap_or(Ordering::Equal),
                };
                let order = if descending { order.reverse() } else { order };
                if order != Ordering::Equal {
                    return order;
                }
            }
            Ordering::Equal
        });
        *made = keyed.into_iter().map(|(_, one)| one).collect();
        Ok(known)
    }

    /// Whether an expression calls what may do something.
    pub(super) fn has_effect(&self, expr: &Expr) -> bool {
        if let ExprNode::Call(c) = &expr.node
            && (known::has_effect(c.name.name()) || call::own(self.cx, c).is_some())
        {
            return true;
        }
        let mut found = false;
        walk::children(expr, &mut |child| found |= self.has_effect(child));
        found
    }
}

/// The target that a number in GROUP BY or a target's alias stands for.
fn by_position<'q>(expr: &Expr, targets: &'q [Target]) -> Option<&'q Expr> {
    match &expr.node {
        ExprNode::Const(Const::Integer(n)) => usize::try_from(n - 1).ok().and_then(|i| targets.get(i)).map(|t| &t.expr),
        ExprNode::Column(fields) => match &fields[..] {
            [Field::Name(name)] => targets.iter().find(|t| t.alias.as_ref() == Some(name)).map(|t| &t.expr),
            _ => None,
        },
        _ => None,
    }
}

/// The column of the result that a sort key stands for.
fn position(expr: &Expr, row: &Row) -> Option<Value> {
    match &expr.node {
        ExprNode::Const(Const::Integer(n)) => usize::try_from(n - 1).ok().and_then(|i| row.values.get(i)).cloned(),
        ExprNode::Column(fields) => match &fields[..] {
            [Field::Name(name)] => row.get(name).cloned(),
            _ => None,
        },
        _ => None,
    }
}

/// The names that are given to the columns of a query.
fn renamed(mut rows: Rows, columns: &[Ident]) -> Rows {
    if columns.is_empty() {
        return rows;
    }
    let names: Rc<[Ident]> = columns.iter().cloned().chain(rows.names.iter().skip(columns.len()).cloned()).collect();
    for row in &mut rows.rows {
        if row.values.len() == names.len() {
            row.names = names.clone();
        }
    }
    rows.names = names;
    rows
}

/// A set operation.
fn combined(op: SetOp, all: bool, left: Rows, right: Rows) -> Rows {
    let certain = left.certain && right.certain;
    let names = left.names.clone();
    let mut rows: Vec<Row> = Vec::new();
    let has = |rows: &[Row], row: &Row| rows.iter().any(|r| r.values == row.values);
    match op {
        SetOp::Union => {
            for mut row in left.rows.into_iter().chain(right.rows) {
                if all || !has(&rows, &row) {
                    if row.values.len() == names.len() {
                        row.names = names.clone();
                    }
                    rows.push(row);
                }
            }
        }
        _ if !certain => {}
        SetOp::Intersect | SetOp::Except => {
            for row in left.rows {
                if has(&right.rows, &row) == (op == SetOp::Intersect) && (all || !has(&rows, &row)) {
                    rows.push(row);
                }
            }
        }
    }
    Rows { certain, rows, names }
}
