//! Text to trees: expressions that a server printed, and the text of what was not resolved.

use std::sync::Arc;

use super::{Scope, ScopeColumn, Use};
use crate::catalog::{Address, Catalog, Expr, Ident, Kind, Object, Type, Version};
use crate::replay::Session;
use crate::sql::ast::{self, ExprNode};
use crate::sql::{self, Source};

/// Calls `f` for every expression at or below one, those of subqueries not among them.
pub(super) fn walk(expr: &ast::Expr, f: &mut dyn FnMut(&ast::Expr)) {
    f(expr);
    let mut each = |list: &[ast::Expr]| list.iter().for_each(|e| walk(e, f));
    match &expr.node {
        ExprNode::Op { left, right, .. } => {
            if let Some(left) = left {
                walk(left, f);
            }
            walk(right, f);
        }
        ExprNode::OpAny { left, right, .. }
        | ExprNode::Distinct { left, right, .. }
        | ExprNode::NullIf { left, right }
        | ExprNode::Like { left, right, .. } => {
            walk(left, f);
            walk(right, f);
        }
        ExprNode::In { left, list, .. } => {
            each(list);
            walk(left, f);
        }
        ExprNode::Between { operand, low, high, .. } => {
            walk(operand, f);
            walk(low, f);
            walk(high, f);
        }
        ExprNode::And(list)
        | ExprNode::Or(list)
        | ExprNode::Coalesce(list)
        | ExprNode::Greatest(list)
        | ExprNode::Least(list)
        | ExprNode::Array(list)
        | ExprNode::Grouping(list) => each(list),
        ExprNode::Row { items, .. } => each(items),
        ExprNode::Not(operand)
        | ExprNode::IsNull { operand, .. }
        | ExprNode::IsBool { operand, .. }
        | ExprNode::Cast { operand, .. }
        | ExprNode::Collate { operand, .. } => walk(operand, f),
        ExprNode::Call(call) => {
            call.args.iter().for_each(|a| walk(&a.value, f));
            call.order_by.iter().for_each(|o| walk(&o.expr, f));
            if let Some(filter) = &call.filter {
                walk(filter, f);
            }
        }
        ExprNode::Case { operand, whens, otherwise } => {
            if let Some(operand) = operand {
                walk(operand, f);
            }
            for (when, then) in whens {
                walk(when, f);
                walk(then, f);
            }
            if let Some(otherwise) = otherwise {
                walk(otherwise, f);
            }
        }
        ExprNode::Indirection { operand, path } => {
            for step in path {
                match step {
                    ast::Step::Index(e) => walk(e, f),
                    ast::Step::Slice(a, b) => a.iter().chain(b).for_each(|e| walk(e, f)),
                    _ => {}
                }
            }
            walk(operand, f);
        }
        ExprNode::Sublink { operand: Some(operand), .. } => walk(operand, f),
        ExprNode::Xml(xml) => xml.exprs(&mut |e| walk(e, f)),
        ExprNode::Json(json) => json.exprs(&mut |e| walk(e, f)),
        _ => {}
    }
}

/// What two unresolved texts are compared by: the canonical text of the parse tree without what only resolution could
/// tell apart: the qualifiers of names and operators, the casts and the parentheses that a server adds, ELSE NULL.
pub(super) fn shape(canonical: &str) -> String {
    let tokens = tokens(canonical);
    let mut out: Vec<&str> = Vec::with_capacity(tokens.len());
    let mut i = 0;
    let is_name = |t: &str| t.starts_with(|c: char| c.is_alphabetic() || matches!(c, '_' | '"'));
    while i < tokens.len() {
        let token = tokens[i];
        if is_name(token) && tokens.get(i + 1) == Some(&".") && tokens.get(i + 2).is_some_and(|t| is_name(t)) {
            i += 2;
        } else if token == "::" {
            i = after_type(&tokens, i + 1);
        } else if token == "OPERATOR" && tokens.get(i + 1) == Some(&"(") && tokens.get(i + 3) == Some(&".") {
            i += 4;
        } else if matches!(token, "(" | ")") {
            i += 1;
        } else if token == "ELSE" && tokens.get(i + 1) == Some(&"NULL") {
            i += 2;
        } else {
            out.push(token);
            i += 1;
        }
    }
    out.join(" ")
}

/// Where a type name that starts at a token ends.
fn after_type(tokens: &[&str], mut i: usize) -> usize {
    i += 1;
    while tokens.get(i) == Some(&".") {
        i += 2;
    }
    loop {
        match tokens.get(i) {
            Some(&word)
                if ["precision", "varying", "with", "without", "time", "zone"]
                    .iter()
                    .any(|w| word.eq_ignore_ascii_case(w)) =>
            {
                i += 1;
            }
            // A modifier: only numbers and words stand in it.
            Some(&"(") => {
                let close = tokens[i..].iter().position(|t| *t == ")").map_or(tokens.len(), |n| i + n);
                i = close + 1;
            }
            Some(&"[") if tokens.get(i + 1) == Some(&"]") => i += 2,
            _ => return i,
        }
    }
}

/// Splits canonical SQL into words, strings, numbers and signs.
fn tokens(text: &str) -> Vec<&str> {
    let bytes = text.as_bytes();
    let mut out = Vec::new();
    let mut i = 0;
    while i < bytes.len() {
        let start = i;
        match bytes[i] {
            b if b.is_ascii_whitespace() => {
                i += 1;
                continue;
            }
            quote @ (b'\'' | b'"') => {
                i += 1;
                while i < bytes.len() && bytes[i] != quote {
                    i += 1;
                }
                i += 1;
            }
            b if b.is_ascii_digit() => {
                while i < bytes.len() && (bytes[i].is_ascii_alphanumeric() || bytes[i] == b'.') {
                    i += 1;
                }
            }
            b if b.is_ascii_alphabetic() || b == b'_' || b >= 0x80 => {
                while i < bytes.len() && (bytes[i].is_ascii_alphanumeric() || bytes[i] == b'_' || bytes[i] >= 0x80) {
                    i += 1;
                }
            }
            b':' if bytes.get(i + 1) == Some(&b':') => i += 2,
            _ => i += 1,
        }
        out.push(text.get(start..i.min(bytes.len())).unwrap_or_default());
    }
    out
}

/// A query from the text that a server printed for it.
fn parse_query(text: &str) -> Option<ast::Query> {
    let script = sql::parse(Source::new("printed", text));
    match script.statements.into_iter().next()?.stmt {
        ast::Stmt::Query(query) => Some(*query),
        _ => None,
    }
}

/// An expression from the text that a server printed for it.
pub(super) fn parse_expression(text: &str) -> Option<ast::Expr> {
    let source = Source::new("printed", format!("SELECT ({text})"));
    let script = sql::parse(source);
    let statement = script.statements.into_iter().next()?;
    let ast::Stmt::Query(query) = statement.stmt else { return None };
    match query.body {
        ast::QueryBody::Select(select) => select.targets.into_iter().next().map(|t| t.expr),
        _ => None,
    }
}

/// Resolves every expression of an introspected catalog that is known as text only. What cannot be resolved stays
/// text, with the reason.
pub fn resolve_printed(catalog: &mut Catalog, version: Version) {
    let mut session = Session::new(version);
    session.search_path = vec!["pg_catalog".into()];
    session.printed = true;
    let source = Source::new("printed", "");
    let mut changed: Vec<(Address, Object)> = Vec::new();
    let mut scopes: Option<(Address, Vec<ScopeColumn>)> = None;
    for (at, object) in catalog.iter() {
        if !has_text(object) {
            continue;
        }
        let relation = relation_of(catalog, at, object);
        let columns = match (&relation, &scopes) {
            (None, _) => Vec::new(),
            (Some(relation), Some((of, columns))) if of == relation => columns.clone(),
            (Some(relation), _) => {
                let columns = scope_columns(catalog, relation);
                scopes = Some((relation.clone(), columns.clone()));
                columns
            }
        };
        let mut scope = Scope { catalog, session: &session, source: &source, columns, value: None };
        let mut new = (**object).clone();
        resolve_object(&mut new, at, &mut scope);
        changed.push((at.clone(), new));
    }
    for (at, object) in changed {
        let origins = catalog.entry(&at).map(|e| e.origins.clone()).unwrap_or_default();
        catalog.put(at, Arc::new(object), origins);
    }
}

fn has_text(object: &Object) -> bool {
    let text = |e: &Expr| matches!(e, Expr::Text(_));
    let some = |e: &Option<Expr>| e.as_ref().is_some_and(text);
    match object {
        Object::Domain(d) => some(&d.default),
        Object::DomainCheck(c) => text(&c.expr),
        Object::Function(f) => some(&f.sql_body) || f.args.iter().any(|a| some(&a.default)),
        Object::Table(t) => t.partition_by.as_ref().is_some_and(|p| p.keys.iter().any(|k| some(&k.expr))),
        Object::Column(c) => c.generated.as_ref().is_some_and(|g| text(&g.expr)),
        Object::ColumnDefault(d) => text(&d.expr),
        Object::Index(i) => some(&i.predicate) || i.keys.iter().any(|k| some(&k.expr)),
        Object::Statistics(s) => s.exprs.iter().any(text),
        Object::Check(c) => text(&c.expr),
        Object::Trigger(t) => some(&t.when),
        Object::Policy(p) => some(&p.using) || some(&p.check),
        Object::PublicationTable(t) => some(&t.filter),
        Object::Rule(r) => some(&r.condition) || r.actions.iter().any(text),
        Object::View(v) => text(&v.query),
        Object::MaterializedView(v) => text(&v.query),
        _ => false,
    }
}

/// The relation whose columns an object's expressions name.
fn relation_of(catalog: &Catalog, at: &Address, object: &Object) -> Option<Address> {
    match object {
        Object::Index(i) => Some(i.table.clone()),
        Object::Statistics(s) => Some(s.table.clone()),
        Object::Table(_) | Object::View(_) | Object::MaterializedView(_) => Some(at.clone()),
        Object::Domain(_) | Object::DomainCheck(_) | Object::Function(_) => None,
        _ => {
            let path = at.parent_path()?;
            let [schema, name] = path.parts() else { return None };
            catalog.relation(schema, name).map(|(a, _)| a)
        }
    }
}

/// The columns of a relation as a scope has them. One without columns has a place that no name means: the relation can be
/// named, and has its system columns.
pub fn scope_columns(catalog: &Catalog, relation: &Address) -> Vec<ScopeColumn> {
    let columns = catalog.columns(relation);
    if columns.is_empty() {
        return vec![ScopeColumn {
            relation: relation.name().clone(),
            at: relation.child(Kind::Column, ""),
            ty: Type::builtin("unknown"),
            collation: None,
        }];
    }
    columns
        .into_iter()
        .map(|(name, column)| ScopeColumn {
            relation: relation.name().clone(),
            at: relation.child(Kind::Column, name.clone()),
            ty: column.ty.clone(),
            collation: column.collation.clone(),
        })
        .collect()
}

fn again(expr: &mut Expr, usage: &Use, scope: &Scope<'_>) {
    let Expr::Text(text) = expr else { return };
    let Some(parsed) = parse_expression(&text.sql) else { return };
    match super::resolve_tree(&parsed, usage, scope) {
        Ok(tree) => *expr = Expr::Tree(Arc::new(tree)),
        Err(failure) => {
            let reason = match failure {
                super::Failure::Unknown(reason) => reason,
                super::Failure::Reject(reject) => reject.message,
            };
            let mut new = (**text).clone();
            new.shape = shape(&sql::print::expr(&parsed));
            new.refs = super::facts::written_columns(&parsed, scope);
            new.reason = Some(reason);
            *expr = Expr::Text(Arc::new(new));
        }
    }
}

/// A view's query; its columns keep the names that the catalog has for them.
fn query_again(expr: &mut Expr, scope: &Scope<'_>) {
    let Expr::Text(text) = expr else { return };
    let Some(parsed) = parse_query(&text.sql) else { return };
    let names: Vec<Ident> =
        scope.columns.iter().map(|c| c.at.name()).filter(|name| !name.is_empty()).cloned().collect();
    match super::resolve_query(&parsed, &names, scope) {
        Ok((tree, _)) => *expr = tree,
        Err(failure) => {
            let mut new = (**text).clone();
            new.shape = shape(&sql::print::query(&parsed));
            new.refs = super::facts::written_relations(&parsed, scope);
            new.reason = Some(match failure {
                super::Failure::Unknown(reason) => reason,
                super::Failure::Reject(reject) => reject.message,
            });
            *expr = Expr::Text(Arc::new(new));
        }
    }
}

fn again_if(expr: &mut Option<Expr>, usage: &Use, scope: &Scope<'_>) {
    if let Some(expr) = expr {
        again(expr, usage, scope);
    }
}

fn resolve_object(object: &mut Object, at: &Address, scope: &mut Scope<'_>) {
    match object {
        Object::Domain(d) => {
            let usage = Use::Default(d.base.clone());
            again_if(&mut d.default, &usage, scope);
        }
        Object::DomainCheck(c) => {
            let domain = at.parent_path().map(|p| Address::new(Kind::Domain, p));
            if let Some(Object::Domain(d)) = domain.and_then(|d| scope.catalog.get(&d)).map(|o| &**o) {
                scope.value = Some(d.base.clone());
            }
            again(&mut c.expr, &Use::Check, scope);
        }
        Object::Function(f) => {
            for arg in &mut f.args {
                let usage = Use::ArgumentDefault(arg.ty.clone());
                again_if(&mut arg.default, &usage, scope);
            }
            if let Some(mut body) = f.sql_body.take() {
                super::body::again(&mut body, at, f, scope);
                f.sql_body = Some(body);
            }
        }
        Object::Table(t) => {
            for key in t.partition_by.iter_mut().flat_map(|p| &mut p.keys) {
                again_if(&mut key.expr, &Use::PartitionKey, scope);
            }
        }
        Object::Column(c) => {
            let usage = Use::Generated(c.ty.clone());
            if let Some(g) = &mut c.generated {
                again(&mut g.expr, &usage, scope);
            }
        }
        Object::ColumnDefault(d) => {
            if let Some(ty) = column_type(scope, at.path.parts().last()) {
                scope.columns.clear();
                again(&mut d.expr, &Use::Default(ty), scope);
            }
        }
        Object::Index(i) => {
            for key in &mut i.keys {
                again_if(&mut key.expr, &Use::IndexKey, scope);
            }
            again_if(&mut i.predicate, &Use::IndexPredicate, scope);
        }
        Object::Statistics(s) => s.exprs.iter_mut().for_each(|e| again(e, &Use::Statistics, scope)),
        Object::Check(c) => again(&mut c.expr, &Use::Check, scope),
        Object::View(v) => query_again(&mut v.query, scope),
        Object::MaterializedView(v) => query_again(&mut v.query, scope),
        Object::Rule(r) => {
            if let Some(event) = at.parent_path().and_then(|p| scope.catalog.relation(&p.parts()[0], &p.parts()[1])) {
                let event = event.0;
                for action in &mut r.actions {
                    action_again(action, &event, scope);
                }
            }
            let rows: &[&str] = match &*r.event {
                "INSERT" => &["new"],
                "UPDATE" => &["old", "new"],
                _ => &["old"],
            };
            scope.columns = rows_of(scope, rows);
            again_if(&mut r.condition, &Use::Rule, scope);
        }
        Object::PublicationTable(t) => again_if(&mut t.filter, &Use::Publication, scope),
        Object::Policy(p) => {
            again_if(&mut p.using, &Use::Policy, scope);
            again_if(&mut p.check, &Use::Policy, scope);
        }
        Object::Trigger(t) => {
            scope.columns = rows_of(scope, &["old", "new"]);
            again_if(&mut t.when, &Use::TriggerWhen, scope);
        }
        _ => {}
    }
}

/// The columns of a scope as those of rows that have names of their own.
fn rows_of(scope: &Scope<'_>, rows: &[&str]) -> Vec<ScopeColumn> {
    rows.iter()
        .flat_map(|row| scope.columns.iter().map(|c| ScopeColumn { relation: (*row).into(), ..c.clone() }))
        .collect()
}

/// An action of a rule.
fn action_again(expr: &mut Expr, event: &Address, scope: &Scope<'_>) {
    let Expr::Text(text) = expr else { return };
    let script = sql::parse(Source::new("printed", text.sql.as_str()));
    let Some(statement) = script.statements.into_iter().next() else { return };
    match super::resolve_action(&statement.stmt, event, scope) {
        Ok(tree) => *expr = tree,
        Err(failure) => {
            let reason = match failure {
                super::Failure::Unknown(reason) => reason,
                super::Failure::Reject(reject) => reject.message,
            };
            let mut new = (**text).clone();
            if let Expr::Text(unresolved) = super::unresolved_action(&statement.stmt, reason)
                && !unresolved.sql.is_empty()
            {
                new.shape.clone_from(&unresolved.shape);
                new.reason.clone_from(&unresolved.reason);
            }
            *expr = Expr::Text(Arc::new(new));
        }
    }
}

fn column_type(scope: &Scope<'_>, name: Option<&Ident>) -> Option<Type> {
    let name = name?;
    scope.columns.iter().find(|c| c.at.name() == name).map(|c| c.ty.clone())
}
