//! Queries: `analyze.c`, `parse_clause.c`, `parse_relation.c`, `parse_target.c`.

mod assign;
mod body;
pub(super) mod check;
mod clause;
mod data;
mod from;
mod merge;
mod names;
mod table_function;
mod with;

use super::coerce::Context;
use super::collate::Coll;
use super::cx::{Cx, Outcome, Typed, reject, unknown};
use super::resolve::{Level, Resolver, bare};
use crate::catalog::builtin::oid::{self, BOOL, UNKNOWN};
use crate::catalog::tree::{Attribute, Collation, Connective, Form, Node, Sublink, SublinkKind, Var};
use crate::catalog::tree_query::{Output, Query, Relation, SetOperation, Source, Target};
use crate::catalog::{Address, Ident, Kind};
use crate::replay::Reject;
use crate::sql::ast::{self, Field, QueryBody};

use check::Clause;
use names::Column;
pub(super) use names::{Listed, Names};

/// An entry of the select list while the query is analysed.
#[derive(Debug, Clone)]
struct Entry {
    value: Typed,
    name: Option<Ident>,
    junk: bool,
}

/// A column of what a query returns.
#[derive(Debug, Clone)]
pub(super) struct Out {
    pub name: Ident,
    pub ty: u32,
    pub typmod: i32,
    pub coll: Option<Collation>,
}

/// The address of a collation.
pub(super) fn collation_address(coll: &Collation) -> Address {
    Address::of(Kind::Collation, coll.schema.clone(), coll.name.clone())
}

impl Out {
    /// A column that can be named, as it is returned.
    fn of(column: &Column) -> Self {
        Self { name: column.name.clone(), ty: column.ty, typmod: column.typmod, coll: column.coll.clone() }
    }

    /// As a tree holds it.
    fn output(&self, cx: &Cx<'_>) -> Output {
        Output {
            name: self.name.clone(),
            ty: cx.ty(self.ty, self.typmod),
            collation: self.coll.as_ref().map(collation_address),
        }
    }
}

/// A subquery in an expression.
pub(super) fn sublink(
    resolver: &mut Resolver<'_>,
    kind: SublinkKind,
    operand: Option<&ast::Expr>,
    operator: Option<&ast::Name>,
    query: &ast::Query,
) -> Outcome<Typed> {
    let (tree, columns) = resolver.query(query, true, None)?;
    let left = match operand {
        None => Vec::new(),
        Some(ast::Expr { node: ast::ExprNode::Row { items, .. }, .. }) => resolver.list(items)?,
        Some(e) => {
            let value = resolver.expr(e)?;
            match (&value.node, resolver.cx.row_type(value.ty)) {
                // A row that is cast to a row type is one all the same.
                (Node::Row { items, .. }, Some(relation)) => {
                    let columns = resolver.cx.catalog.columns(&relation);
                    let typed = |(item, (_, column)): (&Node, &(&Ident, &crate::catalog::Column))| Typed {
                        typmod: column.ty.typmod(),
                        ..Typed::new(item.clone(), resolver.cx.id(&column.ty))
                    };
                    items.iter().zip(&columns).map(typed).collect()
                }
                _ => vec![value],
            }
        }
    };
    let make = |left: Vec<Node>, ops, is_in| Node::Sublink(Box::new(Sublink { kind, left, ops, is_in, query: tree }));
    match kind {
        SublinkKind::Exists => Ok(Typed::new(make(Vec::new(), Vec::new(), false), BOOL)),
        SublinkKind::Scalar | SublinkKind::Array => {
            let [column] = columns.as_slice() else {
                return reject("42601", "subquery must return only one column");
            };
            let (ty, typmod, coll) = (column.ty, column.typmod, Coll::of(column.coll.clone()));
            let node = make(Vec::new(), Vec::new(), false);
            if kind == SublinkKind::Scalar {
                return Ok(Typed { node, ty, typmod, coll, row: Vec::new() });
            }
            let element = if resolver.cx.element(ty) != 0 { resolver.cx.element(ty) } else { ty };
            let array = resolver.cx.array_of(element);
            if array == 0 {
                return reject(
                    "42704",
                    format!("could not find array type for data type {}", resolver.cx.type_name(ty)),
                );
            }
            Ok(Typed { node, ty: array, typmod, coll, row: Vec::new() })
        }
        SublinkKind::Query => unreachable!("a query is no expression"),
        SublinkKind::Any | SublinkKind::All | SublinkKind::Row => {
            if left.len() < columns.len() {
                return reject("42601", "subquery has too many columns");
            }
            if left.len() > columns.len() {
                return reject("42601", "subquery has too few columns");
            }
            let equals = bare("=");
            let name = operator.unwrap_or(&equals);
            let right = columns
                .iter()
                .enumerate()
                .map(|(i, c)| Typed {
                    node: Node::Param { name: None, number: i as u16 + 1 },
                    ty: c.ty,
                    typmod: c.typmod,
                    coll: Coll::of(c.coll.clone()),
                    row: Vec::new(),
                })
                .collect();
            let test = resolver.row_compare(name, left, right)?;
            let (mut lefts, mut ops) = (Vec::new(), Vec::new());
            let mut take = |node: Node| {
                if let Node::Op { op, args } = node {
                    ops.push(op);
                    lefts.extend(args.into_iter().next());
                }
            };
            match test.node {
                Node::Bool { connective: Connective::And | Connective::Or, args } => args.into_iter().for_each(take),
                Node::RowCompare { ops: list, left, .. } => {
                    lefts = left;
                    ops = list;
                }
                other => take(other),
            }
            let is_in = kind == SublinkKind::Any && ops.first().is_some_and(|o| o.name() == "=");
            Ok(Typed::new(make(lefts, ops, is_in), BOOL))
        }
    }
}

/// Whether a query refers to a relation that is `level` levels outside of it.
pub(super) fn refers_outside(query: &Query, level: u16) -> bool {
    fn node(n: &Node, level: u16) -> bool {
        let mut found = match n {
            Node::Var(var) => var.up == level,
            Node::Sublink(sublink) => refers_outside(&sublink.query, level),
            _ => false,
        };
        n.children(&mut |child| found |= node(child, level));
        found
    }
    let mut found = false;
    query.own_nodes(&mut |n| found |= node(n, level + 1));
    for relation in &query.relations {
        if let Source::Subquery(inner) = &relation.source {
            found |= refers_outside(inner, level + 1);
        }
    }
    found || query.ctes.iter().any(|c| refers_outside(&c.query, level + 1))
}

impl Resolver<'_> {
    /// The query level that is being analysed.
    fn names(&mut self) -> &mut Names {
        match self.levels.last_mut() {
            Some(Level::Query(names)) => names,
            _ => unreachable!("a query is being analysed"),
        }
    }

    /// `parse_sub_analyze`: a query with its columns. `recursive` names the common table expression of the level
    /// outside that this is the body of.
    pub(super) fn query(
        &mut self,
        query: &ast::Query,
        resolve_unknowns: bool,
        recursive: Option<&Ident>,
    ) -> Outcome<(Query, Vec<Out>)> {
        self.levels.push(Level::Query(Names::default()));
        let saved = (std::mem::take(&mut self.windows), self.sets, std::mem::take(&mut self.operators));
        // What is around has not been read to its end.
        let around = self.cx.mismatch.take();
        let result = self.query_body(query, resolve_unknowns, recursive);
        let result = result.and_then(|read| self.cx.assign_collations().map(|()| read));
        self.cx.mismatch.replace(around);
        (self.windows, self.sets, self.operators) = saved;
        self.levels.pop();
        result
    }

    fn query_body(
        &mut self,
        query: &ast::Query,
        resolve_unknowns: bool,
        recursive: Option<&Ident>,
    ) -> Outcome<(Query, Vec<Out>)> {
        let mut out = Query::default();
        if let Some(with) = &query.with {
            self.with(with, &mut out)?;
        }
        let columns = match &query.body {
            QueryBody::Select(select) => self.select(query, select, resolve_unknowns, &mut out)?,
            QueryBody::Values(rows) => self.values(query, rows, &mut out)?,
            QueryBody::SetOp { .. } => self.set_operation(query, recursive, &mut out)?,
        };
        out.relations = std::mem::take(&mut self.names().relations);
        out.operators = std::mem::take(&mut self.operators);
        Ok((out, columns))
    }

    /// `transformSelectStmt`.
    fn select(
        &mut self,
        query: &ast::Query,
        select: &ast::Select,
        resolve_unknowns: bool,
        out: &mut Query,
    ) -> Outcome<Vec<Out>> {
        if select.into.is_some() {
            return unknown("SELECT INTO makes a table");
        }
        self.windows.clone_from(&select.windows);
        for item in &select.from {
            let (from, mut items) = self.from_item(item)?;
            out.from.push(from);
            let names = self.names();
            names.items.append(&mut items);
        }
        self.enter_clause(Clause::Target);
        let mut entries = self.targets(&select.targets)?;
        if let Some(filter) = &select.filter {
            self.enter_clause(Clause::Where);
            let value = self.expr(filter)?;
            out.filter = Some(self.cx.to_boolean(value, "WHERE")?.node);
        }
        if let Some(having) = &select.having {
            self.enter_clause(Clause::Having);
            let value = self.expr(having)?;
            out.having = Some(self.cx.to_boolean(value, "HAVING")?.node);
        }
        self.enter_clause(Clause::Target);
        out.order_by = self.order_by(&query.order_by, &mut entries)?;
        self.enter_clause(Clause::GroupBy);
        self.group_by(select, &mut entries, out)?;
        self.enter_clause(Clause::Target);
        out.distinct = self.distinct_clause(select.distinct.as_ref(), &out.order_by, &mut entries)?;
        self.limits(query, out)?;
        let windows = std::mem::take(&mut self.windows);
        out.windows = self.window_clauses(&windows, &mut entries)?;
        if resolve_unknowns {
            for entry in &mut entries {
                let value = std::mem::replace(&mut entry.value, Typed::new(Node::Default, 0));
                entry.value = self.text_if_unknown(value)?;
            }
        }
        self.locking(query, select, &entries, out)?;
        self.check_grouped(out, &entries)?;
        Ok(self.finish_targets(entries, out))
    }

    /// The targets of a finished query, and its columns.
    fn finish_targets(&mut self, entries: Vec<Entry>, out: &mut Query) -> Vec<Out> {
        let mut columns = Vec::with_capacity(entries.len());
        self.undetermined.clear();
        for entry in entries {
            let undetermined = matches!(entry.value.coll, Coll::Conflict(..));
            let coll = self.cx.shown_collation(entry.value.ty, &entry.value.coll);
            let Typed { node, ty, typmod, .. } = entry.value;
            if !entry.junk {
                let name = entry.name.clone().unwrap_or_else(|| "?column?".into());
                if undetermined {
                    self.undetermined.push(columns.len());
                }
                columns.push(Out { name, ty, typmod, coll: coll.clone() });
            }
            out.targets.push(Target {
                value: node,
                name: entry.name,
                junk: entry.junk,
                ty: self.cx.ty(ty, typmod),
                collation: coll.as_ref().map(collation_address),
            });
        }
        columns
    }

    /// `transformTargetList`.
    fn targets(&mut self, targets: &[ast::Target]) -> Outcome<Vec<Entry>> {
        let mut out = Vec::with_capacity(targets.len());
        for target in targets {
            match &target.expr.node {
                ast::ExprNode::Column(fields) if matches!(fields.last(), Some(Field::Star)) => {
                    let entries = self.star_entries(&fields[..fields.len() - 1]);
                    out.extend(entries.map_err(|failure| failure.at(target.expr.at))?);
                }
                ast::ExprNode::Indirection { path, .. } if matches!(path.last(), Some(ast::Step::Star)) => {
                    self.spread(&target.expr, &mut out)?;
                }
                _ => {
                    let value = self.expr(&target.expr)?;
                    let name = target.alias.clone().unwrap_or_else(|| self.column_name(&target.expr));
                    out.push(Entry { value, name: Some(name), junk: false });
                }
            }
        }
        Ok(out)
    }

    /// `transformExpressionList`: values, with what stars among them stand for.
    fn expression_list(&mut self, items: &[ast::Expr]) -> Outcome<Vec<Typed>> {
        let mut out = Vec::with_capacity(items.len());
        for item in items {
            if let ast::ExprNode::Indirection { path, .. } = &item.node
                && matches!(path.last(), Some(ast::Step::Star))
            {
                let mut entries = Vec::new();
                self.spread(item, &mut entries)?;
                out.extend(entries.into_iter().map(|e| e.value));
            } else {
                out.extend(self.list(std::slice::from_ref(item))?);
            }
        }
        Ok(out)
    }

    /// The columns that a star stands for among other values.
    pub(super) fn star_values(&mut self, fields: &[Field]) -> Outcome<Vec<Typed>> {
        let entries = self.star_entries(&fields[..fields.len() - 1])?;
        Ok(entries.into_iter().map(|e| e.value).collect())
    }

    /// What a star stands for: the columns of what FROM names, or the fields of an argument that is a row.
    fn star_entries(&mut self, qualifier: &[Field]) -> Outcome<Vec<Entry>> {
        let rejected = match self.star(qualifier) {
            Ok(columns) => {
                let entry = |c: &Column| Entry { value: c.value(), name: Some(c.name.clone()), junk: false };
                return Ok(columns.iter().map(entry).collect());
            }
            Err(crate::expr::Failure::Reject(rejected)) => rejected,
            Err(unknown) => return Err(unknown),
        };
        let Some(row) = self.param_row(qualifier) else { return Err(rejected.into()) };
        let mut entries = Vec::new();
        self.spread_row(&row, &mut entries)?;
        Ok(entries)
    }

    /// `ExpandRowReference`: `(row).*`.
    fn spread(&mut self, expr: &ast::Expr, out: &mut Vec<Entry>) -> Outcome<()> {
        let ast::ExprNode::Indirection { operand, path } = &expr.node else { unreachable!("it ends in a star") };
        let steps = &path[..path.len() - 1];
        let value = if steps.is_empty() {
            self.expr(operand)?
        } else {
            let node = ast::ExprNode::Indirection { operand: operand.clone(), path: steps.to_vec() };
            self.expr(&ast::Expr { node, at: expr.at })?
        };
        self.spread_row(&value, out)
    }

    /// The fields of a row.
    fn spread_row(&mut self, value: &Typed, out: &mut Vec<Entry>) -> Outcome<()> {
        let Some(relation) = self.cx.row_type(value.ty) else {
            return unknown("a record is expanded by .*");
        };
        for (name, _) in self.cx.catalog.columns(&relation) {
            let value = self.field(value.clone(), name)?;
            out.push(Entry { value, name: Some(name.clone()), junk: false });
        }
        Ok(())
    }

    /// The name of a column without an alias; before 14 EXTRACT was `date_part`.
    fn column_name(&self, expr: &ast::Expr) -> Ident {
        let name = super::names::column_name(expr);
        if name == "extract" && self.cx.version() < 14 { "date_part".into() } else { name }
    }

    /// `ExpandColumnRefStar`.
    fn star(&mut self, qualifier: &[Field]) -> Outcome<Vec<Column>> {
        let parts: Vec<&Ident> = qualifier
            .iter()
            .filter_map(|f| match f {
                Field::Name(n) => Some(n),
                Field::Star => None,
            })
            .collect();
        if parts.is_empty() {
            let names = self.names();
            let columns: Vec<Column> =
                names.items.iter().filter(|i| i.by_column).flat_map(|i| i.columns.iter().cloned()).collect();
            if names.items.is_empty() {
                return reject("42601", "SELECT * with no tables specified is not valid");
            }
            return Ok(columns);
        }
        let (schema, relation) = match parts.as_slice() {
            [relation] => (None, *relation),
            [schema, relation] | [_, schema, relation] => (Some(*schema), *relation),
            _ => return unknown("a qualifier has too many parts"),
        };
        for (up, level) in self.levels.iter().rev().enumerate() {
            match level {
                Level::Query(names) => {
                    if let Some(item) = names.item(schema, relation) {
                        return Ok(item.columns.iter().map(|c| c.at_level(up as u16)).collect());
                    }
                }
                Level::Scope(scope) => {
                    let columns: Vec<Column> = scope
                        .columns
                        .iter()
                        .filter(|c| c.relation == *relation && !c.at.name().is_empty())
                        .map(|c| Column {
                            name: c.at.name().clone(),
                            var: Var::new(up as u16, u16::from(*relation == "new"), Attribute::Column(c.at.clone())),
                            ty: self.cx.id(&c.ty),
                            typmod: c.ty.typmod(),
                            coll: c.collation.as_ref().map(super::collate::collation_of),
                        })
                        .collect();
                    if !columns.is_empty() {
                        return Ok(columns);
                    }
                }
            }
        }
        self.missing_relation(&parts)
    }

    /// `transformValuesClause`.
    fn values(&mut self, query: &ast::Query, rows: &[Vec<ast::Expr>], out: &mut Query) -> Outcome<Vec<Out>> {
        self.enter_clause(Clause::Values);
        let mut all: Vec<Vec<Typed>> = Vec::with_capacity(rows.len());
        for row in rows {
            let row = self.expression_list(row)?;
            if all.first().is_some_and(|first| first.len() != row.len()) {
                return reject("42601", "VALUES lists must all be the same length");
            }
            all.push(row);
        }
        let width = all.first().map_or(0, Vec::len);
        self.cx.assign_collations()?;
        let mut columns = Vec::with_capacity(width);
        for i in 0..width {
            let types: Vec<u32> = all.iter().map(|r| r[i].ty).collect();
            let ty = self.cx.common_type(&types, Some("VALUES"))?.unwrap_or(oid::TEXT);
            for row in &mut all {
                let value = std::mem::replace(&mut row[i], Typed::new(Node::Default, 0));
                row[i] = self.cx.to_common(value, ty, "VALUES")?;
            }
            let first = all.first().map_or(-1, |r| r[i].typmod);
            let typmod = if all.iter().all(|r| r[i].typmod == first) { first } else { -1 };
            let coll = self.cx.common_collation(all.iter().map(|r| &r[i]), ty)?;
            let coll = self.cx.shown_collation(ty, &coll);
            columns.push(Out { name: format!("column{}", i + 1).into(), ty, typmod, coll });
        }
        self.enter_clause(Clause::Target);
        let nodes = all.into_iter().map(|r| r.into_iter().map(|v| v.node).collect()).collect();
        let shown = columns.iter().map(|c| c.output(self.cx)).collect();
        let names = self.names();
        let relation = names.add(Relation {
            source: Source::Values(nodes),
            alias: None,
            aliases: Vec::new(),
            columns: shown,
            lateral: false,
            in_from: true,
        });
        names.items.push(names::Item::of("*VALUES*".into(), relation, &columns));
        out.from.push(crate::catalog::tree_query::From::Relation(relation));
        let mut entries: Vec<Entry> = columns
            .iter()
            .enumerate()
            .map(|(i, c)| Entry {
                value: Typed {
                    node: Node::Var(Box::new(Var::new(0, relation, Attribute::Number(i as u16)))),
                    ty: c.ty,
                    typmod: c.typmod,
                    coll: Coll::of(c.coll.clone()),
                    row: Vec::new(),
                },
                name: Some(c.name.clone()),
                junk: false,
            })
            .collect();
        out.order_by = self.order_by(&query.order_by, &mut entries)?;
        self.limits(query, out)?;
        out.values = true;
        Ok(self.finish_targets(entries, out))
    }

    /// `transformSetOperationStmt`.
    fn set_operation(&mut self, query: &ast::Query, recursive: Option<&Ident>, out: &mut Query) -> Outcome<Vec<Out>> {
        let QueryBody::SetOp { op, all, left, right } = &query.body else { unreachable!("a set operation") };
        no_locking(query)?;
        let (tree, columns) = self.set_pair(*op, *all, left, right, recursive)?;
        out.set_operation = Some(tree);
        let first = {
            let mut node = out.set_operation.as_ref();
            loop {
                match node {
                    Some(SetOperation::Pair { left, .. }) => node = Some(left),
                    Some(SetOperation::Query(n)) => break *n,
                    None => break 0,
                }
            }
        };
        let mut entries: Vec<Entry> = columns
            .iter()
            .enumerate()
            .map(|(i, c)| Entry {
                value: Typed {
                    node: Node::Var(Box::new(Var::new(0, first, Attribute::Number(i as u16)))),
                    ty: c.ty,
                    typmod: c.typmod,
                    coll: Coll::of(c.coll.clone()),
                    row: Vec::new(),
                },
                name: Some(c.name.clone()),
                junk: false,
            })
            .collect();
        let width = entries.len();
        // Only result columns may be sorted by.
        let item = names::Item::of("*SELECT*".into(), first, &columns);
        self.names().items.push(item);
        out.order_by = self.order_by(&query.order_by, &mut entries)?;
        if entries.len() > width {
            return Err(Reject::new("0A000", "invalid UNION/INTERSECT/EXCEPT ORDER BY clause")
                .detail("Only result column names can be used, not expressions or functions.")
                .hint("Add the expression/function to every SELECT, or move the UNION into a FROM clause.")
                .into());
        }
        self.names().items.pop();
        self.limits(query, out)?;
        Ok(self.finish_targets(entries, out))
    }

    fn set_pair(
        &mut self,
        op: ast::SetOp,
        all: bool,
        left: &ast::Query,
        right: &ast::Query,
        recursive: Option<&Ident>,
    ) -> Outcome<(SetOperation, Vec<Out>)> {
        let word = match op {
            ast::SetOp::Union => "UNION",
            ast::SetOp::Intersect => "INTERSECT",
            ast::SetOp::Except => "EXCEPT",
        };
        let (l, mut lcols) = self.set_side(left)?;
        if let Some(name) = recursive {
            // The columns of the recursive query are those of its first part.
            for level in self.levels.iter_mut().rev() {
                let Level::Query(names) = level else { continue };
                if let Some(cte) = names.ctes.iter_mut().find(|c| c.pending && c.name == *name) {
                    cte.columns.clone_from(&lcols);
                    for column in &mut cte.columns {
                        if column.ty == UNKNOWN {
                            column.ty = oid::TEXT;
                        }
                    }
                    for (column, alias) in cte.columns.iter_mut().zip(&cte.aliases) {
                        column.name = alias.clone();
                    }
                    cte.pending = false;
                    break;
                }
            }
        }
        let (r, rcols) = self.set_side(right)?;
        let first: Vec<(u32, i32)> = lcols.iter().map(|c| (c.ty, c.typmod)).collect();
        if lcols.len() != rcols.len() {
            return reject("42601", format!("each {word} query must have the same number of columns"));
        }
        for (i, (a, b)) in lcols.iter_mut().zip(&rcols).enumerate() {
            let ty = self.cx.common_type(&[a.ty, b.ty], Some(word))?.unwrap_or(oid::TEXT);
            self.settle(&l, i, a.ty, ty, word)?;
            self.settle(&r, i, b.ty, ty, word)?;
            if !(all && op == ast::SetOp::Union) {
                self.told_apart(ty)?;
            }
            let same = a.ty == ty && b.ty == ty && a.typmod == b.typmod;
            a.typmod = if same { a.typmod } else { -1 };
            a.ty = ty;
            let keeps_all = all && op == ast::SetOp::Union;
            a.coll = self.cx.set_collation(ty, a.coll.as_ref(), b.coll.as_ref(), keeps_all)?;
            if let Some(name) = recursive {
                let (was, was_typmod) = if first[i].0 == UNKNOWN { (oid::TEXT, -1) } else { first[i] };
                if (was, was_typmod) != (a.ty, a.typmod) {
                    let shown = |ty, typmod| self.cx.ty(ty, typmod).sql();
                    let message = format!(
                        "recursive query \"{name}\" column {} has type {} in non-recursive term but type {} overall",
                        i + 1,
                        shown(was, was_typmod),
                        shown(a.ty, a.typmod)
                    );
                    return Err(Reject::new("42804", message)
                        .hint("Cast the output of the non-recursive term to the correct type.")
                        .into());
                }
            }
        }
        Ok((SetOperation::Pair { word, all, left: Box::new(l), right: Box::new(r) }, lcols))
    }

    fn set_side(&mut self, query: &ast::Query) -> Outcome<(SetOperation, Vec<Out>)> {
        no_locking(query)?;
        let plain = query.with.is_none()
            && query.order_by.is_empty()
            && query.limit.is_none()
            && query.offset.is_none()
            && query.locking.is_empty();
        if let (QueryBody::SetOp { op, all, left, right }, true) = (&query.body, plain) {
            return self.set_pair(*op, *all, left, right, None);
        }
        let (tree, columns) = self.query(query, false, None)?;
        let shown = columns.iter().map(|c| c.output(self.cx)).collect();
        let names = self.names();
        let number = names.relations.len() + 1;
        let relation = names.add(Relation {
            source: Source::Subquery(Box::new(tree)),
            alias: Some(format!("*SELECT* {number}").into()),
            aliases: Vec::new(),
            columns: shown,
            lateral: false,
            in_from: false,
        });
        Ok((SetOperation::Query(relation), columns))
    }

    /// Gives the unknown literals of one side's column the common type.
    fn settle(&mut self, side: &SetOperation, column: usize, from: u32, to: u32, word: &str) -> Outcome<()> {
        if from == to {
            return Ok(());
        }
        if from != UNKNOWN {
            if !self.cx.can_coerce_one(from, to, Context::Implicit) {
                return reject(
                    "42846",
                    format!("{word} could not convert type {} to {}", self.cx.type_name(from), self.cx.type_name(to)),
                );
            }
            return Ok(());
        }
        let SetOperation::Query(relation) = side else { return Ok(()) };
        let cx = self.cx;
        let names = self.names();
        let Source::Subquery(query) = &mut names.relations[usize::from(*relation)].source else { return Ok(()) };
        if let Some(target) = query.targets.iter_mut().filter(|t| !t.junk).nth(column)
            && matches!(target.value, Node::Const(_))
        {
            let value = Typed::new(std::mem::replace(&mut target.value, Node::Default), from);
            let value = cx.coerce_type(value, to, -1, Context::Implicit, Form::Implicit)?;
            target.value = value.node;
            target.ty = cx.ty(value.ty, value.typmod);
        }
        Ok(())
    }
}

/// No row of a set operation is a row of a table.
fn no_locking(query: &ast::Query) -> Outcome<()> {
    match query.locking.first() {
        None => Ok(()),
        Some(clause) => reject("0A000", format!("FOR {} is not allowed with UNION/INTERSECT/EXCEPT", clause.strength)),
    }
}
