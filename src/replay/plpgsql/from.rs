//! FROM and WHERE: the rows that a query is about.

use std::collections::HashMap;
use std::rc::Rc;

use crate::catalog::{Ident, Path};
use crate::expr::names::column_name;
use crate::sql::ast::{Alias, Expr, ExprNode, Field, Join, JoinKind, RangeFunction, Relation, TableExpr};

use super::super::{Reject, extension, walk};
use super::query::{Level, Row, Rows};
use super::value::{self, Record, Value};
use super::{Machine, system};

/// Rows, each with whether it is there for sure, and whether there are no others.
pub(super) struct Product {
    pub(super) rows: Vec<(Level, bool)>,
    pub(super) certain: bool,
}

/// What an item of FROM makes.
struct Item {
    /// The names of its columns, relation by relation.
    names: Vec<(Ident, Rc<[Ident]>)>,
    product: Product,
}

/// An item of FROM before it is evaluated.
enum Source<'q> {
    Plain(&'q TableExpr),
    /// It depends on the items before it.
    Lateral(&'q TableExpr),
}

impl Machine<'_, '_> {
    /// The rows of FROM that WHERE keeps.
    pub(super) fn from(&mut self, from: &[TableExpr], filter: Option<&Expr>) -> Result<Product, Reject> {
        let mut sources = Vec::new();
        let mut tests = Vec::new();
        for item in from {
            flatten(item, &mut sources, &mut tests);
        }
        if let Some(filter) = filter {
            conjuncts(filter, &mut tests);
        }
        self.product(&sources, tests)
    }

    fn product(&mut self, sources: &[Source<'_>], mut tests: Vec<&Expr>) -> Result<Product, Reject> {
        let mut items: Vec<Option<Item>> = Vec::new();
        for source in sources {
            items.push(match source {
                Source::Plain(expr) => Some(self.item(expr)?),
                Source::Lateral(_) => None,
            });
        }
        let all: Vec<(Ident, Rc<[Ident]>)> = items.iter().flatten().flat_map(|i| i.names.clone()).collect();
        let mut bound: Vec<(Ident, Rc<[Ident]>)> = Vec::new();
        let mut out = Product { rows: vec![(Level::default(), true)], certain: true };
        for (source, item) in sources.iter().zip(items) {
            match item {
                Some(mut item) => {
                    // What is about this item alone makes it smaller first.
                    let own: Vec<&Expr> =
                        tests.iter().copied().filter(|t| self.is_bound(t, &item.names, &all)).collect();
                    if !own.is_empty() && !item.names.is_empty() {
                        item.product = self.filtered(item.product, &own)?;
                        tests.retain(|t| !own.iter().any(|o| std::ptr::eq(*o, *t)));
                    }
                    bound.extend(item.names.clone());
                    out = self.joined(out, &item, &mut tests, &bound, &all)?;
                }
                None => {
                    let Source::Lateral(expr) = source else { continue };
                    out = self.lateral(out, expr)?;
                }
            }
        }
        self.filtered(out, &tests)
    }

    /// Two sets of rows side by side, as far as the tests that can be made keep them.
    fn joined(
        &mut self,
        left: Product,
        item: &Item,
        tests: &mut Vec<&Expr>,
        bound: &[(Ident, Rc<[Ident]>)],
        all: &[(Ident, Rc<[Ident]>)],
    ) -> Result<Product, Reject> {
        let now: Vec<&Expr> = tests.iter().copied().filter(|t| self.is_bound(t, bound, all)).collect();
        tests.retain(|t| !now.iter().any(|o| std::ptr::eq(*o, *t)));
        let keyed = now.iter().find_map(|t| equated(t, item));
        let index = keyed.and_then(|(outer, column)| index(item, &column).map(|index| (outer, index)));
        let mut out = Product { rows: Vec::new(), certain: left.certain && item.product.certain };
        for (l, a) in left.rows {
            let few = match &index {
                Some((outer, index)) => {
                    let value = self.with_level(&l, |m| m.eval(outer))?;
                    key(&value).map(|k| index.get(&k).cloned().unwrap_or_default())
                }
                None => None,
            };
            let places = few.unwrap_or_else(|| (0..item.product.rows.len()).collect());
            let mut rows = Vec::with_capacity(places.len());
            for place in places {
                let (r, b) = &item.product.rows[place];
                rows.push((l.beside(r), a && *b));
            }
            let kept = self.filtered(Product { rows, certain: true }, &now)?;
            out.certain &= kept.certain;
            out.rows.extend(kept.rows);
        }
        Ok(out)
    }

    pub(super) fn with_level<T>(&mut self, level: &Level, f: impl FnOnce(&mut Self) -> T) -> T {
        self.rows.push(Rc::new(level.clone()));
        let out = f(self);
        self.rows.pop();
        out
    }

    fn filtered(&mut self, product: Product, tests: &[&Expr]) -> Result<Product, Reject> {
        if tests.is_empty() {
            return Ok(product);
        }
        let mut out = Product { rows: Vec::new(), certain: product.certain };
        for (level, sure) in product.rows {
            let mut keep = Some(true);
            for test in tests {
                match self.with_level(&level, |m| m.eval(test))?.truth() {
                    Some(true) => {}
                    Some(false) => {
                        keep = Some(false);
                        break;
                    }
                    None => keep = None,
                }
            }
            match keep {
                Some(true) => out.rows.push((level, sure)),
                Some(false) => {}
                None => out.rows.push((level, false)),
            }
        }
        Ok(out)
    }

    /// Whether everything that a test names is bound, or is no column of this query.
    fn is_bound(&self, test: &Expr, bound: &[(Ident, Rc<[Ident]>)], all: &[(Ident, Rc<[Ident]>)]) -> bool {
        let mut fine = true;
        let mut any = false;
        self.check_bound(test, bound, all, &mut fine, &mut any);
        fine && any
    }

    fn check_bound(
        &self,
        expr: &Expr,
        bound: &[(Ident, Rc<[Ident]>)],
        all: &[(Ident, Rc<[Ident]>)],
        fine: &mut bool,
        any: &mut bool,
    ) {
        match &expr.node {
            ExprNode::Sublink { .. } => *fine = false,
            ExprNode::Call(call) if super::call::own(self.cx, call).is_some() => *fine = false,
            ExprNode::Column(fields) => {
                let names: Vec<&Ident> = fields
                    .iter()
                    .filter_map(|f| match f {
                        Field::Name(n) => Some(n),
                        Field::Star => None,
                    })
                    .collect();
                let found = |list: &[(Ident, Rc<[Ident]>)]| match names[..] {
                    [name] => list.iter().any(|(_, columns)| columns.contains(name)),
                    [.., table, _] => list.iter().any(|(alias, _)| alias == table),
                    [] => false,
                };
                if found(bound) {
                    *any = true;
                } else if found(all) || !self.is_outer(&names) {
                    *fine = false;
                }
            }
            _ => walk::children(expr, &mut |child| self.check_bound(child, bound, all, fine, any)),
        }
    }

    /// Whether a name is a variable's, or a column of a query around this one.
    fn is_outer(&self, names: &[&Ident]) -> bool {
        let owned: Vec<Ident> = names.iter().map(|n| (*n).clone()).collect();
        self.rows.iter().any(|l| l.find(&owned).is_some()) || self.variable(&owned).is_some()
    }

    fn item(&mut self, expr: &TableExpr) -> Result<Item, Reject> {
        match expr {
            TableExpr::Relation(relation) => self.relation_item(relation),
            TableExpr::Subquery { query, alias, .. } => {
                let rows = self.query(query)?;
                let names = rows.rows.first().map_or_else(|| output_names(query), |r| r.names.clone());
                Ok(aliased(rows, names, alias.as_ref(), &"subquery".into()))
            }
            TableExpr::Function(function) => {
                let (rows, names, own) = self.function_rows(function)?;
                Ok(aliased(rows, names, function.alias.as_ref(), &own))
            }
            TableExpr::Join(join) => self.outer_join(join),
            TableExpr::Sample { table, .. } => {
                let mut item = self.item(table)?;
                item.product.rows.iter_mut().for_each(|(_, sure)| *sure = false);
                item.product.certain = false;
                Ok(item)
            }
            TableExpr::XmlTable(_) | TableExpr::JsonTable(_) => Ok(Item {
                names: Vec::new(),
                product: Product { rows: vec![(Level::default(), false)], certain: false },
            }),
        }
    }

    fn relation_item(&mut self, relation: &Relation) -> Result<Item, Reject> {
        let name = relation.name.name();
        if relation.name.schema().is_none()
            && let Some((_, rows)) = self.ctes.iter().rev().find(|(n, _)| n == name).cloned()
        {
            let names = rows.rows.first().map_or_else(|| rows.names.clone(), |r| r.names.clone());
            return Ok(aliased(Rows::clone(&rows), names, relation.alias.as_ref(), name));
        }
        if let Some(table) = self.system_table(relation.name.schema(), name) {
            let rows = Rows { certain: table.complete, rows: Vec::new(), names: table.names.clone() };
            let mut item = aliased(rows, table.names.clone(), relation.alias.as_ref(), name);
            let (alias, names) = item.names[0].clone();
            item.product.rows = table
                .rows
                .iter()
                .map(|values| {
                    let record = Record { names: names.clone(), values: values.clone() };
                    (Level::one(alias.clone(), Rc::new(record)), true)
                })
                .collect();
            return Ok(item);
        }
        let schema = relation.name.schema();
        let columns: Rc<[Ident]> = match self.cx.find_relation(&relation.name) {
            Some((at, _)) => self.cx.catalog.columns(&at).into_iter().map(|(n, _)| n.clone()).collect(),
            None if system::relation(&relation.name).is_some()
                || schema.is_some_and(|s| s == "information_schema" || s == "pg_catalog")
                || extension::may_provide(&self.cx.catalog, schema) =>
            {
                Rc::default()
            }
            None => {
                return Err(self.cx.relation(&relation.name).err().unwrap_or_else(|| {
                    Reject::new("42P01", format!("relation \"{}\" does not exist", relation.name))
                }));
            }
        };
        // Its rows are data: there may be any number of them.
        let row = Row { values: vec![Value::Unknown; columns.len()], names: columns.clone() };
        let rows = Rows { certain: false, rows: vec![row], names: columns.clone() };
        let mut item = aliased(rows, columns, relation.alias.as_ref(), name);
        item.product.rows.iter_mut().for_each(|(_, sure)| *sure = false);
        Ok(item)
    }

    fn system_table(&mut self, schema: Option<&Ident>, name: &Ident) -> Option<Rc<system::Table>> {
        let information = match schema.map(Ident::as_str) {
            Some("information_schema") => true,
            Some("pg_catalog") => false,
            None => {
                if self.cx.find_relation(&crate::sql::ast::Name::bare(name.clone())).is_some() {
                    return None;
                }
                self.cx.path().iter().any(|s| s == "information_schema")
            }
            Some(_) => return None,
        };
        let key = (information, name.clone());
        if let Some(table) = self.system.get(&key) {
            return Some(table.clone());
        }
        let table = Rc::new(system::table(self.cx, information, name)?);
        self.system.insert(key, table.clone());
        Some(table)
    }

    /// A join that is not only a product with conditions.
    fn outer_join(&mut self, join: &Join) -> Result<Item, Reject> {
        let left = self.side(&join.left)?;
        let right = self.side(&join.right)?;
        let using: Vec<Ident> = if join.natural {
            let own: Vec<&Ident> = right.names.iter().flat_map(|(_, n)| n.iter()).collect();
            left.names.iter().flat_map(|(_, n)| n.iter()).filter(|n| own.contains(n)).cloned().collect()
        } else {
            join.using.clone()
        };
        let names: Vec<_> = left.names.iter().chain(&right.names).cloned().collect();
        let mut out = Product { rows: Vec::new(), certain: left.product.certain && right.product.certain };
        let mut met = vec![false; right.product.rows.len()];
        for (l, a) in &left.product.rows {
            let mut matched = Some(false);
            for (place, (r, b)) in right.product.rows.iter().enumerate() {
                let level = l.beside(r);
                let fits = match &join.on {
                    Some(on) => self.with_level(&level, |m| m.eval(on))?.truth(),
                    None => same(l, r, &using),
                };
                if fits == Some(false) {
                    continue;
                }
                met[place] = true;
                let sure = fits == Some(true) && *b;
                matched = if sure { Some(true) } else { matched.filter(|m| *m) };
                out.rows.push((level, *a && sure));
            }
            if matches!(join.kind, JoinKind::Left | JoinKind::Full) && matched != Some(true) {
                let sure = *a && matched == Some(false) && right.product.certain;
                out.rows.push((l.beside(&nulls(&right.names)), sure));
            }
        }
        if matches!(join.kind, JoinKind::Right | JoinKind::Full) {
            for (place, (r, b)) in right.product.rows.iter().enumerate().filter(|(p, _)| !met[*p]) {
                let _ = place;
                out.rows.push((nulls(&left.names).beside(r), *b && left.product.certain));
            }
        }
        Ok(Item { names, product: out })
    }

    /// One side of a join.
    fn side(&mut self, expr: &TableExpr) -> Result<Item, Reject> {
        let TableExpr::Join(join) = expr else { return self.item(expr) };
        if join.kind != JoinKind::Inner || join.natural || !join.using.is_empty() {
            return self.outer_join(join);
        }
        let (left, right) = (self.side(&join.left)?, self.side(&join.right)?);
        let names: Vec<_> = left.names.iter().chain(&right.names).cloned().collect();
        let mut tests = Vec::new();
        if let Some(on) = &join.on {
            conjuncts(on, &mut tests);
        }
        let product = self.joined(left.product, &right, &mut tests, &names, &names)?;
        let product = self.filtered(product, &tests)?;
        Ok(Item { names, product })
    }

    /// An item that is evaluated for each row before it.
    fn lateral(&mut self, left: Product, expr: &TableExpr) -> Result<Product, Reject> {
        let (expr, join) = match expr {
            TableExpr::Join(join) => (&join.right, Some(join)),
            other => (other, None),
        };
        let mut out = Product { rows: Vec::new(), certain: left.certain };
        for (level, sure) in left.rows {
            self.rows.push(Rc::new(level.clone()));
            let item = self.item(expr);
            self.rows.pop();
            let item = item?;
            let mut rows: Vec<(Level, bool)> =
                item.product.rows.iter().map(|(r, b)| (level.beside(r), sure && *b)).collect();
            if let Some(on) = join.and_then(|j| j.on.as_ref()) {
                rows = self.filtered(Product { rows, certain: true }, &[on])?.rows;
            }
            if rows.is_empty() && join.is_some_and(|j| j.kind == JoinKind::Left) {
                rows.push((level.beside(&nulls(&item.names)), sure && item.product.certain));
            }
            out.certain &= item.product.certain;
            out.rows.extend(rows);
        }
        Ok(out)
    }

    /// The rows of a function in FROM, the names of its columns, and its own name.
    fn function_rows(&mut self, function: &RangeFunction) -> Result<(Rows, Rc<[Ident]>, Ident), Reject> {
        let [(expr, definitions)] = &function.functions[..] else {
            return Ok((Rows::unknown(), Rc::default(), Ident::default()));
        };
        let own = column_name(expr);
        let definitions = if definitions.is_empty() { &function.columns } else { definitions };
        let mut rows = match &expr.node {
            ExprNode::Call(call) => self.set_of(call)?,
            _ => None,
        };
        if rows.is_none() {
            let value = self.eval(expr)?;
            rows = Some(match value {
                Value::Unknown | Value::OneOf(_) | Value::Partial(_) => Rows::unknown(),
                Value::Record(record) => Rows::sure(vec![Record::clone(&record)]),
                value => Rows::sure(vec![Row { names: [own.clone()].into(), values: vec![value] }]),
            });
        }
        let mut rows = rows.unwrap_or_else(Rows::unknown);
        if function.ordinality {
            for (i, row) in rows.rows.iter_mut().enumerate() {
                row.names = row.names.iter().cloned().chain(["ordinality".into()]).collect();
                row.values.push(Value::Int(i as i64 + 1));
            }
        }
        let mut names: Rc<[Ident]> = rows.rows.first().map_or_else(|| [own.clone()].into(), |r| r.names.clone());
        if !definitions.is_empty() {
            names = definitions.iter().map(|d| d.name.clone()).collect();
        } else if let Some(alias) = &function.alias
            && alias.columns.is_empty()
            && names.len() == 1 + usize::from(function.ordinality)
            && names[0] == own
        {
            // A function that returns one column gives it the name of its alias.
            names = std::iter::once(alias.name.clone()).chain(names.iter().skip(1).cloned()).collect();
        }
        Ok((rows, names, own))
    }
}

/// Rows under an alias.
fn aliased(rows: Rows, names: Rc<[Ident]>, alias: Option<&Alias>, own: &Ident) -> Item {
    let name = alias.map_or(own, |a| &a.name).clone();
    let names: Rc<[Ident]> = match alias {
        Some(alias) if !alias.columns.is_empty() => {
            let kept = names.iter().skip(alias.columns.len()).cloned();
            alias.columns.iter().cloned().chain(kept).collect()
        }
        _ => names,
    };
    let level = |row: Row| {
        let fits = row.values.len() == names.len();
        let record = Record { names: if fits { names.clone() } else { row.names }, values: row.values };
        (Level::one(name.clone(), Rc::new(record)), true)
    };
    let mut product = Product { certain: rows.certain, rows: rows.rows.into_iter().map(level).collect() };
    if !product.certain && product.rows.is_empty() {
        // Something may be there.
        let record = Record { values: vec![Value::Unknown; names.len()], names: names.clone() };
        product.rows.push((Level::one(name.clone(), Rc::new(record)), false));
    }
    Item { names: vec![(name, names)], product }
}

/// The names of a query's columns.
pub(super) fn output_names(query: &crate::sql::ast::Query) -> Rc<[Ident]> {
    match &query.body {
        crate::sql::ast::QueryBody::Select(select) => {
            select.targets.iter().map(|t| t.alias.clone().unwrap_or_else(|| column_name(&t.expr))).collect()
        }
        crate::sql::ast::QueryBody::SetOp { left, .. } => output_names(left),
        crate::sql::ast::QueryBody::Values(rows) => {
            (1..=rows.first().map_or(0, Vec::len)).map(|i| format!("column{i}").into()).collect()
        }
    }
}

fn nulls(names: &[(Ident, Rc<[Ident]>)]) -> Level {
    let mut level = Level::default();
    for (alias, columns) in names {
        let record = Record { values: vec![Value::Null; columns.len()], names: columns.clone() };
        level = level.beside(&Level::one(alias.clone(), Rc::new(record)));
    }
    level
}

/// Takes inner joins apart.
fn flatten<'q>(expr: &'q TableExpr, sources: &mut Vec<Source<'q>>, tests: &mut Vec<&'q Expr>) {
    let lateral = |e: &TableExpr| match e {
        TableExpr::Subquery { lateral, .. } => *lateral,
        // A function may refer to what stands before it without saying LATERAL.
        TableExpr::Function(_) => true,
        _ => false,
    };
    match expr {
        TableExpr::Join(join) if lateral(&join.right) && matches!(join.kind, JoinKind::Inner | JoinKind::Left) => {
            flatten(&join.left, sources, tests);
            sources.push(Source::Lateral(expr));
        }
        TableExpr::Join(join) if join.kind == JoinKind::Inner && !join.natural && join.using.is_empty() => {
            flatten(&join.left, sources, tests);
            flatten(&join.right, sources, tests);
            if let Some(on) = &join.on {
                conjuncts(on, tests);
            }
        }
        expr if lateral(expr) && !sources.is_empty() => sources.push(Source::Lateral(expr)),
        expr => sources.push(Source::Plain(expr)),
    }
}

fn conjuncts<'q>(expr: &'q Expr, out: &mut Vec<&'q Expr>) {
    match &expr.node {
        ExprNode::And(list) => list.iter().for_each(|e| conjuncts(e, out)),
        _ => out.push(expr),
    }
}

/// USING.
fn same(left: &Level, right: &Level, using: &[Ident]) -> Option<bool> {
    for name in using {
        let one = std::slice::from_ref(name);
        let found = value::operate("=", &left.find(one)?, &right.find(one)?);
        if !found.truth()? {
            return Some(false);
        }
    }
    Some(true)
}

/// A value as a key of a look-up.
#[derive(PartialEq, Eq, Hash)]
enum Key {
    Text(String),
    Int(i64),
    Object(Path),
}

fn key(value: &Value) -> Option<Key> {
    match value {
        Value::Text(t) => Some(Key::Text(t.clone())),
        Value::Int(i) => Some(Key::Int(*i)),
        Value::Oid(at) | Value::Reg(at) => Some(Key::Object(at.path.clone())),
        _ => None,
    }
}

/// The side of an equation that is about rows before an item, and the item's column on the other.
fn equated<'e>(test: &'e Expr, item: &Item) -> Option<(&'e Expr, Vec<Ident>)> {
    let ExprNode::Op { name, left: Some(left), right } = &test.node else { return None };
    if name.name() != "=" {
        return None;
    }
    let column = |e: &Expr| -> Option<Vec<Ident>> {
        let ExprNode::Column(fields) = &e.node else { return None };
        let names: Vec<Ident> = fields
            .iter()
            .filter_map(|f| match f {
                Field::Name(n) => Some(n.clone()),
                Field::Star => None,
            })
            .collect();
        let [table, _] = &names[..] else { return None };
        item.names.iter().any(|(alias, _)| alias == table).then_some(names)
    };
    match (column(left), column(right)) {
        (None, Some(own)) => Some((left, own)),
        (Some(own), None) => Some((right, own)),
        _ => None,
    }
}

/// The places of an item's rows by a column; `None` where a value is not known.
fn index(item: &Item, column: &[Ident]) -> Option<HashMap<Key, Vec<usize>>> {
    let mut out: HashMap<Key, Vec<usize>> = HashMap::new();
    for (place, (level, _)) in item.product.rows.iter().enumerate() {
        match level.find(column)? {
            Value::Null => {}
            value => out.entry(key(&value)?).or_default().push(place),
        }
    }
    Some(out)
}
