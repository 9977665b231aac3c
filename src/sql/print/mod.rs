//! Parse trees back to SQL, in one canonical spelling.
//!
//! The text parses to the tree it was printed from: white space, letter case, comments and redundant parentheses are
//! gone, everything else is kept. It is not what a server prints, which needs names and types resolved.

mod call;
mod data;
mod form;
mod query;
mod types;

use std::fmt::{Display, Write};

use super::ast::{
    BoolTest, Const, DataStmt, Expr, ExprNode, Field, Json, LikeKind, Name, Query, SqlValue, Step, SublinkKind,
    TypeName, Xml,
};
use crate::catalog::{Ident, quote_ident, quote_literal};

/// An expression.
pub fn expr(e: &Expr) -> String {
    let mut p = Printer::default();
    p.top(e);
    p.out
}

/// A query.
pub fn query(q: &Query) -> String {
    let mut p = Printer::default();
    p.query(q);
    p.out
}

/// INSERT, UPDATE, DELETE or MERGE.
pub fn data(d: &DataStmt) -> String {
    let mut p = Printer::default();
    p.data(d);
    p.out
}

/// A type, by the names that the standard has for it where it has one.
pub fn type_name(t: &TypeName) -> String {
    let mut p = Printer::default();
    p.type_name(t);
    p.out
}

/// A possibly qualified name, quoted where needed.
pub fn name(n: &Name) -> String {
    let mut p = Printer::default();
    p.name(n);
    p.out
}

#[derive(Default)]
struct Printer {
    out: String,
}

impl Printer {
    fn word(&mut self, text: &str) {
        self.out.push_str(text);
    }

    fn put(&mut self, value: impl Display) {
        // Writing to a string does not fail.
        let _ = write!(self.out, "{value}");
    }

    fn ident(&mut self, name: &str) {
        self.out.push_str(&quote_ident(name));
    }

    fn idents(&mut self, names: &[Ident]) {
        self.list(names, |p, n| p.ident(n));
    }

    /// `(a, b)`, or nothing for none.
    fn ident_list(&mut self, names: &[Ident]) {
        if !names.is_empty() {
            self.word(" (");
            self.idents(names);
            self.word(")");
        }
    }

    fn name(&mut self, name: &Name) {
        for (i, part) in name.parts.iter().enumerate() {
            if i > 0 {
                self.word(".");
            }
            self.ident(part);
        }
    }

    fn list<T>(&mut self, items: &[T], mut one: impl FnMut(&mut Self, &T)) {
        for (i, item) in items.iter().enumerate() {
            if i > 0 {
                self.word(", ");
            }
            one(self, item);
        }
    }

    fn exprs(&mut self, items: &[Expr]) {
        self.list(items, Self::top);
    }

    /// A keyword and a list in parentheses.
    fn form(&mut self, word: &str, items: &[Expr]) {
        self.word(word);
        self.word("(");
        self.exprs(items);
        self.word(")");
    }

    /// An expression where parentheses around the whole are not needed.
    fn top(&mut self, e: &Expr) {
        match &e.node {
            ExprNode::Op { name, left, right } => {
                if let Some(left) = left {
                    self.expr(left);
                    self.word(" ");
                }
                self.operator(name);
                self.word(" ");
                self.expr(right);
            }
            ExprNode::OpAny { name, left, right, all } => {
                self.expr(left);
                self.word(" ");
                self.operator(name);
                self.word(if *all { " ALL (" } else { " ANY (" });
                self.array_operand(right);
                self.word(")");
            }
            ExprNode::Distinct { left, right, not } => {
                self.expr(left);
                self.word(if *not { " IS NOT DISTINCT FROM " } else { " IS DISTINCT FROM " });
                self.expr(right);
            }
            ExprNode::In { left, list, not } => {
                self.expr(left);
                self.form(if *not { " NOT IN " } else { " IN " }, list);
            }
            ExprNode::Like { kind, name, left, right } => self.like(*kind, name, left, right),
            ExprNode::Between { operand, low, high, not, symmetric } => {
                self.expr(operand);
                self.word(if *not { " NOT BETWEEN " } else { " BETWEEN " });
                self.word(if *symmetric { "SYMMETRIC " } else { "" });
                self.expr(low);
                self.word(" AND ");
                self.expr(high);
            }
            ExprNode::And(args) => self.joined(args, " AND "),
            ExprNode::Or(args) => self.joined(args, " OR "),
            ExprNode::Not(arg) => {
                self.word("NOT ");
                self.expr(arg);
            }
            ExprNode::IsNull { operand, not } => {
                self.expr(operand);
                self.word(if *not { " IS NOT NULL" } else { " IS NULL" });
            }
            ExprNode::IsBool { operand, test } => {
                self.expr(operand);
                self.word(match test {
                    BoolTest::True => " IS TRUE",
                    BoolTest::NotTrue => " IS NOT TRUE",
                    BoolTest::False => " IS FALSE",
                    BoolTest::NotFalse => " IS NOT FALSE",
                    BoolTest::Unknown => " IS UNKNOWN",
                    BoolTest::NotUnknown => " IS NOT UNKNOWN",
                });
            }
            ExprNode::Collate { operand, collation } => {
                self.expr(operand);
                self.word(" COLLATE ");
                self.name(collation);
            }
            ExprNode::Sublink { kind, operand, operator, query } => {
                self.sublink(*kind, operand.as_deref(), operator.as_ref(), query);
            }
            ExprNode::Call(c) => self.call(c),
            ExprNode::MergeAction => self.word("MERGE_ACTION()"),
            ExprNode::Unread => self.word("…"),
            ExprNode::Xml(xml) => self.xml(xml),
            ExprNode::Json(json) => self.json(json),
            ExprNode::Const(c) => self.constant(c),
            ExprNode::CurrentOf(cursor) => {
                self.word("CURRENT OF ");
                self.ident(cursor);
            }
            ExprNode::MultiAssign { source, .. } => self.top(source),
            _ => self.atom(e),
        }
    }

    /// What binds more tightly than any operator.
    fn atom(&mut self, e: &Expr) {
        match &e.node {
            ExprNode::Column(fields) => {
                for (i, f) in fields.iter().enumerate() {
                    if i > 0 {
                        self.word(".");
                    }
                    match f {
                        Field::Name(n) => self.ident(n),
                        Field::Star => self.word("*"),
                    }
                }
            }
            ExprNode::Param(n) => {
                self.word("$");
                self.put(n);
            }
            ExprNode::NullIf { left, right } => {
                self.word("NULLIF(");
                self.top(left);
                self.word(", ");
                self.top(right);
                self.word(")");
            }
            ExprNode::Cast { operand, ty } => {
                self.expr(operand);
                self.word("::");
                self.type_name(ty);
            }
            ExprNode::Case { operand, whens, otherwise } => {
                self.word("CASE");
                if let Some(o) = operand {
                    self.word(" ");
                    self.expr(o);
                }
                for (when, then) in whens {
                    self.word(" WHEN ");
                    self.top(when);
                    self.word(" THEN ");
                    self.top(then);
                }
                if let Some(o) = otherwise {
                    self.word(" ELSE ");
                    self.top(o);
                }
                self.word(" END");
            }
            ExprNode::Coalesce(args) => self.form("COALESCE", args),
            ExprNode::Greatest(args) => self.form("GREATEST", args),
            ExprNode::Least(args) => self.form("LEAST", args),
            ExprNode::Grouping(args) => self.form("GROUPING", args),
            ExprNode::Array(items) => {
                self.word("ARRAY[");
                self.exprs(items);
                self.word("]");
            }
            ExprNode::Row { items, explicit } => self.form(if *explicit { "ROW" } else { "" }, items),
            ExprNode::Indirection { operand, path } => {
                self.word("(");
                self.top(operand);
                self.word(")");
                self.steps(path);
            }
            ExprNode::SqlValue { function, precision } => {
                self.word(match function {
                    SqlValue::CurrentDate => "CURRENT_DATE",
                    SqlValue::CurrentTime => "CURRENT_TIME",
                    SqlValue::CurrentTimestamp => "CURRENT_TIMESTAMP",
                    SqlValue::Localtime => "LOCALTIME",
                    SqlValue::Localtimestamp => "LOCALTIMESTAMP",
                    SqlValue::CurrentRole => "CURRENT_ROLE",
                    SqlValue::CurrentUser => "CURRENT_USER",
                    SqlValue::User => "USER",
                    SqlValue::SessionUser => "SESSION_USER",
                    SqlValue::CurrentCatalog => "CURRENT_CATALOG",
                    SqlValue::CurrentSchema => "CURRENT_SCHEMA",
                });
                if let Some(precision) = precision {
                    self.put(format_args!("({precision})"));
                }
            }
            ExprNode::Default => self.word("DEFAULT"),
            // The rest needs no parentheses where `top` prints it.
            _ => self.top(e),
        }
    }

    /// An expression as an operand.
    fn expr(&mut self, e: &Expr) {
        let bare = match &e.node {
            ExprNode::Column(_)
            | ExprNode::Param(_)
            | ExprNode::NullIf { .. }
            | ExprNode::Cast { .. }
            | ExprNode::Case { .. }
            | ExprNode::Coalesce(_)
            | ExprNode::Greatest(_)
            | ExprNode::Least(_)
            | ExprNode::Grouping(_)
            | ExprNode::Array(_)
            | ExprNode::Row { .. }
            | ExprNode::Indirection { .. }
            | ExprNode::SqlValue { .. }
            | ExprNode::MergeAction
            | ExprNode::Unread
            | ExprNode::Default => true,
            ExprNode::Const(Const::Integer(i)) => *i >= 0,
            ExprNode::Const(Const::Float(f)) => !f.starts_with('-'),
            ExprNode::Const(_) => true,
            ExprNode::Sublink { kind, .. } => {
                matches!(kind, SublinkKind::Scalar | SublinkKind::Exists | SublinkKind::Array)
            }
            ExprNode::Call(c) => !c.sql_syntax || call::looks_like_call(c),
            ExprNode::Xml(xml) => !matches!(**xml, Xml::IsDocument(_)),
            ExprNode::Json(json) => !matches!(**json, Json::Is { .. }),
            _ => false,
        };
        if bare {
            self.atom(e);
        } else {
            self.word("(");
            self.top(e);
            self.word(")");
        }
    }

    fn joined(&mut self, args: &[Expr], word: &str) {
        for (i, arg) in args.iter().enumerate() {
            if i > 0 {
                self.word(word);
            }
            self.expr(arg);
        }
    }

    fn operator(&mut self, name: &Name) {
        match name.parts.as_slice() {
            [symbol] => self.word(symbol),
            parts => {
                self.word("OPERATOR(");
                for part in &parts[..parts.len().saturating_sub(1)] {
                    self.ident(part);
                    self.word(".");
                }
                self.word(name.name());
                self.word(")");
            }
        }
    }

    /// The array of ANY; a subquery in its place would be read as a subquery of rows.
    fn array_operand(&mut self, e: &Expr) {
        if matches!(e.node, ExprNode::Sublink { kind: SublinkKind::Scalar, .. }) {
            self.word("(");
            self.top(e);
            self.word(")");
        } else {
            self.top(e);
        }
    }

    fn like(&mut self, kind: LikeKind, name: &Name, left: &Expr, right: &Expr) {
        self.expr(left);
        self.word(if name.name().starts_with('!') { " NOT" } else { "" });
        self.word(match kind {
            LikeKind::Like => " LIKE ",
            LikeKind::ILike => " ILIKE ",
            LikeKind::Similar => " SIMILAR TO ",
        });
        // The grammar has put the pattern and the escape into a call.
        let function = if kind == LikeKind::Similar { "similar_to_escape" } else { "like_escape" };
        match &right.node {
            ExprNode::Call(c)
                if c.name.parts.len() == 2
                    && c.name.parts[0] == "pg_catalog"
                    && c.name.parts[1] == function
                    && !c.sql_syntax
                    && matches!(c.args.len(), 1 | 2) =>
            {
                self.expr(&c.args[0].value);
                if let Some(escape) = c.args.get(1) {
                    self.word(" ESCAPE ");
                    self.expr(&escape.value);
                }
            }
            _ => self.expr(right),
        }
    }

    fn constant(&mut self, c: &Const) {
        match c {
            Const::Null => self.word("NULL"),
            Const::Integer(i) => self.put(i),
            Const::Float(f) => self.word(f),
            Const::Boolean(b) => self.word(if *b { "TRUE" } else { "FALSE" }),
            Const::String(s) => self.word(&quote_literal(s)),
            Const::Bits(b) => {
                let (kind, digits) = b.split_at(b.len().min(1));
                self.put(format_args!("{kind}'{digits}'"));
            }
        }
    }

    fn steps(&mut self, path: &[Step]) {
        for step in path {
            match step {
                Step::Field(name) => {
                    self.word(".");
                    self.ident(name);
                }
                Step::Star => self.word(".*"),
                Step::Index(i) => {
                    self.word("[");
                    self.top(i);
                    self.word("]");
                }
                Step::Slice(low, high) => {
                    self.word("[");
                    low.iter().for_each(|e| self.top(e));
                    self.word(" : ");
                    high.iter().for_each(|e| self.top(e));
                    self.word("]");
                }
            }
        }
    }

    fn sublink(&mut self, kind: SublinkKind, operand: Option<&Expr>, operator: Option<&Name>, query: &Query) {
        if let Some(operand) = operand {
            self.expr(operand);
            self.word(" ");
        }
        match (kind, operator) {
            (SublinkKind::Exists, _) => self.word("EXISTS "),
            (SublinkKind::Array, _) => self.word("ARRAY"),
            (SublinkKind::Any, None) => self.word("IN "),
            (SublinkKind::Any, Some(op)) => {
                self.operator(op);
                self.word(" ANY ");
            }
            (SublinkKind::All, op) => {
                op.iter().for_each(|op| self.operator(op));
                self.word(" ALL ");
            }
            _ => {}
        }
        self.parens(query);
    }

    fn parens(&mut self, query: &Query) {
        self.word("(");
        self.query(query);
        self.word(")");
    }
}

#[cfg(test)]
mod tests {
    use crate::sql::ast::Stmt;
    use crate::sql::{Source, parse};

    /// The library's own tree of a statement, without places.
    fn raw(sql: &str) -> String {
        let parsed = pg_query::parse(sql, 0).unwrap_or_else(|e| panic!("{e}: {sql}"));
        let stmt = parsed.protobuf.stmts.first().and_then(|s| s.stmt.as_ref());
        let text = format!("{stmt:?}");
        let mut out = String::new();
        let mut rest = text.as_str();
        // `location: 12` and `list_start: 3` differ between two spellings of one statement.
        while let Some(colon) = rest.find(": ") {
            let (head, tail) = rest.split_at(colon);
            out.push_str(head);
            let place = ["location", "list_start", "list_end"].iter().any(|f| head.ends_with(f));
            rest =
                if place { tail[2..].trim_start_matches(|c: char| c == '-' || c.is_ascii_digit()) } else { &tail[2..] };
            out.push(':');
        }
        out + rest
    }

    #[test]
    fn what_is_printed_parses_to_the_same_tree() {
        let text = include_str!("../../../testdata/sql/round_trip.sql");
        let script = parse(Source::new("round_trip.sql", text));
        assert!(script.problems.is_empty(), "{:?}", script.problems);
        assert!(script.statements.len() > 60);
        for s in &script.statements {
            let printed = match &s.stmt {
                Stmt::Query(q) => super::query(q),
                Stmt::Data(d) => super::data(d),
                other => panic!("{other:?}"),
            };
            assert_eq!(raw(&printed), raw(s.text()), "{}\n{printed}", s.text());
        }
    }

    #[test]
    fn one_spelling() {
        let spell = |sql: &str| match &parse(Source::new("a.sql", sql)).statements[0].stmt {
            Stmt::Query(q) => super::query(q),
            other => panic!("{other:?}"),
        };
        let twins = [
            ("SELECT  ((A))+1 /* x */", "select a + 1"),
            ("SELECT x::INT", "SELECT x::integer"),
            ("SELECT cast(x AS varchar(3)) FROM t", "SELECT x::character varying(3) FROM t"),
            ("SELECT (a AND b) AND (c)", "SELECT a AND b AND c"),
            ("SELECT \"a\", U&\"\\0061\"", "SELECT a, a"),
        ];
        for (a, b) in twins {
            assert_eq!(spell(a), spell(b));
        }
        assert_ne!(spell("SELECT a - (b - c)"), spell("SELECT a - b - c"));
        assert_ne!(spell("SELECT x::int4"), spell("SELECT x::s.int4"));
    }
}
