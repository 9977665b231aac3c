//! What the bodies of functions name and run, read as text: PostgreSQL does not look into them either.

use crate::catalog::Ident;
use crate::sql::ast::{Const, Expr, ExprNode, Field, QueryBody, Stmt};
use crate::sql::plpgsql::{self, Action, Block, Declared, Rowset, Sql, Step};
use crate::sql::{Source, words};

/// Whether a statement of a body names a table and, if one is given, a column of it. In the function of a trigger on the table
/// the fields of NEW and OLD are such columns.
pub fn mentions(body: &str, table: &Ident, column: Option<&str>, trigger: bool) -> bool {
    let words = words(body);
    words.split(|w| *w == ";").any(|statement| {
        let at_table = |i: usize| statement[i].eq_ignore_ascii_case(table);
        let tables: Vec<usize> = (0..statement.len()).filter(|&i| at_table(i)).collect();
        let Some(column) = column else {
            // A column of that name is not the table.
            return tables.iter().any(|&i| {
                let before = i.checked_sub(1).map(|b| statement[b].to_ascii_lowercase()).unwrap_or_default();
                matches!(before.as_str(), "from" | "join" | "into" | "update" | "table" | "using" | "," | "only" | ".")
            });
        };
        // The table's own name and the aliases that follow it.
        let mut names: Vec<&str> = vec![table];
        for &i in &tables {
            let next = statement.get(i + 1).filter(|w| w.eq_ignore_ascii_case("as")).map_or(i + 1, |_| i + 2);
            names.extend(statement.get(next).copied().filter(|w| w.chars().all(|c| c.is_alphanumeric() || c == '_')));
        }
        (0..statement.len()).filter(|&i| statement[i].eq_ignore_ascii_case(column)).any(|i| {
            let qualifier = (i >= 2 && statement[i - 1] == ".").then(|| statement[i - 2]);
            match qualifier {
                Some(q) if q.eq_ignore_ascii_case("new") || q.eq_ignore_ascii_case("old") => trigger,
                Some(q) => !tables.is_empty() && names.iter().any(|n| n.eq_ignore_ascii_case(q)),
                None => !tables.is_empty(),
            }
        })
    })
}

/// The EXECUTEs of a PL/pgSQL body that put a variable into SQL without quoting it: each with its place in the body and the
/// variable. `args` are the names and types of the function's arguments.
pub fn unquoted(body: &str, args: &[(String, String)]) -> Vec<(usize, String)> {
    let Ok(block) = plpgsql::parse(body) else { return Vec::new() };
    let mut search = Search { types: args.to_vec(), found: Vec::new() };
    search.block(&block);
    search.found
}

struct Search {
    /// Variables with the names of their types.
    types: Vec<(String, String)>,
    found: Vec<(usize, String)>,
}

impl Search {
    fn block(&mut self, block: &Block) {
        for declaration in &block.declarations {
            if let Declared::Variable { ty, .. } = &declaration.what {
                self.types.push((declaration.name.to_string(), ty.to_ascii_lowercase()));
            }
        }
        self.steps(&block.body);
        block.handlers.iter().for_each(|handler| self.steps(&handler.body));
    }

    fn steps(&mut self, steps: &[Step]) {
        for step in steps {
            match &step.action {
                Action::Block(block) => self.block(block),
                Action::Execute(sql, ..) => self.execute(sql, step.at),
                Action::ReturnQuery(Rowset::Dynamic(sql, _)) | Action::Open(_, Rowset::Dynamic(sql, _)) => {
                    self.execute(sql, step.at);
                }
                Action::If(branches, otherwise) => {
                    branches.iter().for_each(|(_, body)| self.steps(body));
                    self.steps(otherwise);
                }
                Action::Case { whens, otherwise, .. } => {
                    whens.iter().for_each(|(_, body)| self.steps(body));
                    otherwise.iter().for_each(|body| self.steps(body));
                }
                Action::ForQuery { rows, body, .. } => {
                    if let Rowset::Dynamic(sql, _) = rows {
                        self.execute(sql, step.at);
                    }
                    self.steps(body);
                }
                Action::ForRange { body, .. } | Action::ForEach { body, .. } | Action::Loop { body, .. } => {
                    self.steps(body);
                }
                _ => {}
            }
        }
    }

    fn execute(&mut self, sql: &Sql, at: usize) {
        let script = crate::sql::parse(Source::new("", format!("SELECT {}", sql.text)));
        let Some(Stmt::Query(query)) = script.statements.first().map(|s| &s.stmt) else { return };
        let QueryBody::Select(select) = &query.body else { return };
        // A bare variable was put together elsewhere.
        let whole = select.targets.first().map(|t| &t.expr).filter(|e| !matches!(e.node, ExprNode::Column(_)));
        if let Some(name) = whole.and_then(|e| self.open(e)) {
            self.found.push((at, name));
        }
    }

    /// The variable that an expression puts into text as it is.
    fn open(&self, expr: &Expr) -> Option<String> {
        match &expr.node {
            ExprNode::Column(fields) => {
                let parts: Vec<&str> = fields
                    .iter()
                    .map(|f| match f {
                        Field::Name(name) => name.as_str(),
                        Field::Star => "*",
                    })
                    .collect();
                let name = parts.join(".");
                let safe = parts.first().is_some_and(|first| first.starts_with("tg_") || self.closed(first));
                (!safe).then_some(name)
            }
            ExprNode::Op { name, left: Some(left), right } if name.name() == "||" => {
                self.open(left).or_else(|| self.open(right))
            }
            ExprNode::Cast { ty, .. } if is_closed(ty.name.name()) => None,
            ExprNode::Cast { operand, .. } => self.open(operand),
            ExprNode::Coalesce(list) => list.iter().find_map(|e| self.open(e)),
            ExprNode::Call(call) => match call.name.name().as_str() {
                "format" => {
                    let mut args = call.args.iter().map(|a| &a.value);
                    let ExprNode::Const(Const::String(format)) = &args.next()?.node else { return None };
                    let kinds = placeholders(format);
                    args.zip(kinds).filter(|(_, kind)| *kind == 's').find_map(|(arg, _)| self.open(arg))
                }
                "concat" | "lower" | "upper" | "trim" | "btrim" | "replace" => {
                    call.args.iter().find_map(|a| self.open(&a.value))
                }
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether a variable is of a type that cannot hold SQL, or of one that is not known.
    fn closed(&self, name: &str) -> bool {
        match self.types.iter().rev().find(|(n, _)| n == name) {
            Some((_, ty)) => is_closed(ty),
            None => true,
        }
    }
}

/// Whether no value of a type can be taken for SQL.
fn is_closed(ty: &str) -> bool {
    let name = ty.rsplit('.').next().unwrap_or(ty);
    !matches!(name, "text" | "varchar" | "bpchar" | "char" | "name" | "record" | "json" | "jsonb" | "citext")
        && !name.starts_with("character")
        && !name.starts_with("varchar")
        && !ty.contains('%')
}

/// The kinds of the placeholders of `format`, in order.
fn placeholders(format: &str) -> Vec<char> {
    let mut out = Vec::new();
    let mut chars = format.chars();
    while let Some(c) = chars.next() {
        if c == '%' {
            match chars.next() {
                Some('%') | None => {}
                Some(kind) => out.push(kind),
            }
        }
    }
    out
}
