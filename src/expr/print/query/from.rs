//! FROM, as `get_from_clause` prints it.

use super::{INDENT_JOIN, Shown};
use crate::catalog::tree::Node;
use crate::catalog::tree_form::{Json, JsonConstructorKind, XmlOp};
use crate::catalog::tree_query::{Definition, From, JoinKind, Query, Source};
use crate::catalog::{Ident, Type};
use crate::expr::print::{INDENT_STEP, INDENT_VAR, Printer};

impl Printer<'_> {
    /// `get_from_clause`.
    pub(super) fn from_clause(&mut self, query: &Query, shown: &[Shown], word: &str) {
        for (i, from) in query.from.iter().enumerate() {
            if i == 0 {
                self.keyword(word, -INDENT_STEP, INDENT_STEP, 2);
                self.from_item(from, query, shown);
                continue;
            }
            self.out.push_str(", ");
            let text = self.aside(|p| p.from_item(from, query, shown));
            if self.style.indent {
                if text.starts_with('\n') {
                    self.out.truncate(self.out.trim_end_matches(' ').len());
                } else if self.last_line() + text.len() > 0 {
                    self.keyword("", -INDENT_STEP, INDENT_STEP, INDENT_VAR);
                }
            }
            self.out.push_str(&text);
        }
    }

    pub(super) fn relation_name(&mut self, relation: u16) {
        let name = self.names.last().and_then(|n| n.relations.get(usize::from(relation)).cloned().flatten());
        if let Some(name) = name {
            self.ident(&name);
        }
    }

    /// `get_from_clause_item`.
    fn from_item(&mut self, from: &From, query: &Query, shown: &[Shown]) {
        match from {
            From::Relation(number) => self.entry(*number, query, shown),
            From::Sample { relation, method, args, repeatable } => {
                self.entry(*relation, query, shown);
                self.out.push_str(" TABLESAMPLE ");
                self.ident(method);
                self.out.push_str(" (");
                self.list(args, false);
                self.out.push(')');
                if let Some(repeatable) = repeatable {
                    self.out.push_str(" REPEATABLE (");
                    self.node(repeatable, false);
                    self.out.push(')');
                }
            }
            From::Join { entry, kind, left, right, using, using_alias, on, alias, .. } => {
                self.out.push('(');
                self.from_item(left, query, shown);
                let condition = on.is_some() || !using.is_empty();
                let word = match kind {
                    JoinKind::Inner if condition => " JOIN ",
                    JoinKind::Inner => " CROSS JOIN ",
                    JoinKind::Left => " LEFT JOIN ",
                    JoinKind::Right => " RIGHT JOIN ",
                    JoinKind::Full => " FULL JOIN ",
                };
                self.keyword(word, -INDENT_STEP, INDENT_STEP, INDENT_JOIN);
                self.from_item(right, query, shown);
                if !using.is_empty() {
                    self.out.push_str(" USING ");
                    // The merged columns go by the names that they have been given here.
                    let given = shown[usize::from(*entry)].names.get(..using.len());
                    self.ident_list(given.unwrap_or(using));
                    if let Some(alias) = using_alias {
                        self.out.push_str(" AS ");
                        self.ident(alias);
                    }
                } else if let Some(on) = on {
                    self.out.push_str(" ON (");
                    self.node(on, false);
                    self.out.push(')');
                } else if *kind != JoinKind::Inner {
                    self.out.push_str(" ON TRUE");
                }
                self.out.push(')');
                if alias.is_some() {
                    self.out.push(' ');
                    self.relation_name(*entry);
                    let columns = &shown[usize::from(*entry)];
                    if columns.listed {
                        self.ident_list(&columns.names);
                    }
                }
            }
        }
    }

    /// An entry of the range table in FROM.
    fn entry(&mut self, number: u16, query: &Query, shown: &[Shown]) {
        let relation = &query.relations[usize::from(number)];
        let columns = &shown[usize::from(number)];
        if relation.lateral {
            self.out.push_str("LATERAL ");
        }
        let mut definitions: &[Definition] = &[];
        let own: Option<Ident> = match &relation.source {
            Source::Table { at, only, .. } => {
                if *only {
                    self.out.push_str("ONLY ");
                }
                let schema = at.path.parts()[0].clone();
                self.qualified(&schema, at.name());
                Some(at.name().clone())
            }
            Source::Subquery(inner) => {
                self.out.push('(');
                self.query(inner, true);
                self.out.push(')');
                None
            }
            Source::Functions { calls, ordinality } => {
                if let ([call], true) = (calls.as_slice(), !*ordinality || calls[0].definitions.is_empty()) {
                    self.call_in_from(&call.node, relation.columns.first().map(|c| &c.ty));
                    definitions = &call.definitions;
                } else if calls.iter().all(|c| c.definitions.is_empty() && unnested(&c.node).is_some()) {
                    self.out.push_str("UNNEST(");
                    for (i, call) in calls.iter().enumerate() {
                        if i > 0 {
                            self.out.push_str(", ");
                        }
                        self.list(unnested(&call.node).unwrap_or_default(), true);
                    }
                    self.out.push(')');
                } else {
                    self.out.push_str("ROWS FROM(");
                    let mut first = 0;
                    for (i, call) in calls.iter().enumerate() {
                        if i > 0 {
                            self.out.push_str(", ");
                        }
                        self.call_in_from(&call.node, relation.columns.get(first).map(|c| &c.ty));
                        first += usize::from(call.width);
                        if !call.definitions.is_empty() {
                            self.out.push_str(" AS ");
                            self.definitions(&call.definitions);
                        }
                    }
                    self.out.push(')');
                }
                if *ordinality {
                    self.out.push_str(" WITH ORDINALITY");
                }
                None
            }
            Source::TableFunction(function) => {
                self.table_function(function);
                Some(function.default_name().into())
            }
            Source::Values(rows) => {
                self.out.push('(');
                self.values(rows);
                self.out.push(')');
                None
            }
            Source::Cte { name, .. } => {
                self.ident(name);
                Some(name.clone())
            }
            Source::Join { .. } => None,
        };
        let name = self.names.last().and_then(|n| n.relations[usize::from(number)].clone());
        if relation.alias.is_some() || columns.listed || own != name {
            self.out.push(' ');
            self.relation_name(number);
        }
        if !definitions.is_empty() {
            self.definitions(definitions);
        } else if columns.listed {
            self.ident_list(&columns.names);
        }
    }

    /// `get_rule_expr_funccall`.
    fn call_in_from(&mut self, node: &Node, ty: Option<&Type>) {
        if looks_like_function(node) {
            self.node(node, true);
        } else {
            self.out.push_str("CAST(");
            self.node(node, false);
            self.out.push_str(" AS ");
            match ty {
                Some(ty) => self.ty(ty),
                None => self.out.push_str("unknown"),
            }
            self.out.push(')');
        }
    }

    /// `get_from_clause_coldeflist`.
    fn definitions(&mut self, definitions: &[Definition]) {
        self.out.push('(');
        for (i, definition) in definitions.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.ident(&definition.name);
            self.out.push(' ');
            self.ty(&definition.ty);
            if let Some(collation) = &definition.collation {
                self.out.push_str(" COLLATE ");
                self.collation(collation);
            }
        }
        self.out.push(')');
    }
}

/// The arguments of a call of the `unnest` of arrays.
fn unnested(node: &Node) -> Option<&[Node]> {
    const UNNEST: u32 = 2331;
    match node {
        Node::Func(func) => match &func.function {
            crate::catalog::tree::Callee::Builtin(row) if row.oid == UNNEST => Some(&func.args),
            _ => None,
        },
        _ => None,
    }
}

/// `looks_like_function`.
fn looks_like_function(node: &Node) -> bool {
    use crate::catalog::tree::Form;
    match node {
        Node::Func(func) => matches!(func.form, Form::Call | Form::Syntax),
        Node::Aggregate(_)
        | Node::Grouping(_)
        | Node::Window(_)
        | Node::NullIf { .. }
        | Node::Coalesce(_)
        | Node::MinMax { .. }
        | Node::SqlValue { .. }
        | Node::Xml(_) => true,
        Node::Json(json) => matches!(**json, Json::Function(_)),
        _ => false,
    }
}

/// The name that a function in FROM is known by without an alias.
pub(in crate::expr) fn function_alias(node: &Node) -> String {
    use crate::catalog::tree::Callee;
    match node {
        Node::Func(func) => match &func.function {
            Callee::Builtin(row) => row.name.to_owned(),
            Callee::User(at) => at.name().to_string(),
        },
        Node::SqlValue { name, .. } => name.to_ascii_lowercase(),
        Node::Coalesce(_) => "coalesce".to_owned(),
        Node::Xml(xml) if xml.op != XmlOp::IsDocument => xml.op.word().to_owned(),
        Node::Json(json) => match &**json {
            Json::Constructor(constructor) => match constructor.kind {
                JsonConstructorKind::Object => "json_object",
                JsonConstructorKind::Array => "json_array",
                JsonConstructorKind::ObjectAgg => "json_objectagg",
                JsonConstructorKind::ArrayAgg => "json_arrayagg",
                JsonConstructorKind::Parse => "json",
                JsonConstructorKind::Scalar => "json_scalar",
                JsonConstructorKind::Serialize => "json_serialize",
            },
            Json::Function(function) => function.kind.word(),
            Json::Value { .. } | Json::Is { .. } => "function",
        }
        .to_owned(),
        _ => "function".to_owned(),
    }
}
