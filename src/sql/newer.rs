//! What the grammar of an older version does not read: forms of SQL/XML and SQL/JSON, which show in the tree, and those that
//! show in their words.

mod forms;

use super::Statement;
use super::ast::{Expr, ExprNode, Json, QueryBody, TableExpr, Visitor, Xml};
use super::lex::{self, LexKind, Lexeme};
use forms::Words;

/// What the parser of an older version does not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unread {
    /// It stops at a word, as it is written.
    Near(String),
    /// It expects more.
    End,
    /// It takes what is written for a number with something behind it.
    Junk(String),
    /// A subquery in FROM without an alias; whether it is a VALUES list.
    NoAlias(bool),
}

/// What the parser of a version does not read in a statement, the first of it; `None` where it reads all.
pub fn unread(statement: &Statement, version: u16) -> Option<Unread> {
    if version >= 18 {
        return None;
    }
    let text = &statement.source.text;
    let words = Words::of(text, statement.span.start as usize, statement.span.end as usize);
    let mut found: Vec<(usize, Unread)> = words.unread(version).into_iter().chain(words.junk(version)).collect();
    if version < 17 {
        let mut finder = Finder { text, version, found: None, no_alias: None };
        statement.stmt.walk(&mut finder);
        found.extend(finder.found.map(|l| (l.start, Unread::Near(l.text(text).to_owned()))));
        // It is said once the whole FROM is read.
        found.extend(finder.no_alias.map(|values| (text.len(), Unread::NoAlias(values))));
    }
    found.into_iter().min_by_key(|(at, _)| *at).map(|(_, unread)| unread)
}

struct Finder<'t> {
    text: &'t str,
    version: u16,
    /// The first so far.
    found: Option<Lexeme>,
    /// A subquery in FROM has no alias; whether it is a VALUES list.
    no_alias: Option<bool>,
}

/// The words that begin what follows the arguments of a form; `unique`, `wrapper` and what else WITH may be followed by.
const CLAUSES: [&str; 14] = [
    "returning",
    "null",
    "absent",
    "format",
    "passing",
    "error",
    "default",
    "empty",
    "true",
    "false",
    "unknown",
    "keep",
    "omit",
    "columns",
];
const AFTER_WITH: [&str; 5] = ["unique", "wrapper", "conditional", "unconditional", "array"];

impl Visitor for Finder<'_> {
    fn expr(&mut self, expr: &Expr) -> bool {
        let from = expr.at as usize;
        match &expr.node {
            ExprNode::Xml(xml) if self.version < 16 && matches!(**xml, Xml::Serialize { .. }) => {
                self.stop_at_indent(from);
            }
            ExprNode::Json(json) if self.version < json.since() => match &**json {
                Json::Is { .. } => self.stop_at_is_json(from),
                Json::ArrayQuery { .. } => self.stop(from, &|_, _, before| before == "("),
                Json::Object { pairs, .. } if !pairs.is_empty() => {
                    self.stop(from, &|word, _, _| matches!(word, ":" | "value"));
                }
                Json::ObjectAgg { .. } => self.stop(from, &|word, _, _| matches!(word, ":" | "value")),
                json if json.as_call().is_none() => self.stop(from, &|word, next, before| {
                    !matches!(before, "(" | ",")
                        && (CLAUSES.contains(&word) || matches!(word, "with" | "without") && AFTER_WITH.contains(&next))
                }),
                _ => {}
            },
            _ => {}
        }
        true
    }

    fn table(&mut self, table: &TableExpr) {
        if let TableExpr::JsonTable(json) = table
            && self.version < 17
        {
            self.stop(json.at as usize, &|word, _, _| matches!(word, "as" | "passing" | "columns" | "format"));
        }
        if let TableExpr::Subquery { query, alias: None, .. } = table
            && self.version < 16
        {
            self.no_alias.get_or_insert(matches!(query.body, QueryBody::Values(_)));
        }
    }
}

impl Finder<'_> {
    fn keep(&mut self, lexeme: Lexeme) {
        if self.found.is_none_or(|l| lexeme.start < l.start) {
            self.found = Some(lexeme);
        }
    }

    /// The lexemes from a place on, with how many parentheses are open before each.
    fn lexemes(&self, mut at: usize) -> Vec<(Lexeme, u32)> {
        let mut out = Vec::new();
        let mut depth = 0u32;
        while let Some(lexeme) = lex::next(self.text.as_bytes(), at) {
            at = lexeme.end;
            if lexeme.kind == LexKind::Comment {
                continue;
            }
            let text = lexeme.text(self.text);
            out.push((lexeme, depth));
            match text {
                "(" | "[" => depth += 1,
                ")" | "]" => {
                    depth = depth.saturating_sub(1);
                    if depth == 0 {
                        break;
                    }
                }
                ";" => break,
                _ => {}
            }
        }
        out
    }

    /// Keeps the first lexeme right inside the parentheses of a form for which `ends` says so: it is given the lexeme in
    /// lower case, the one after it and the one before it.
    fn stop(&mut self, from: usize, ends: &dyn Fn(&str, &str, &str) -> bool) {
        let lexemes = self.lexemes(from);
        let word = |i: usize| {
            let of = |(l, _): &(Lexeme, u32)| l.text(self.text).to_ascii_lowercase();
            lexemes.get(i).map(of).unwrap_or_default()
        };
        let at = (1..lexemes.len()).find(|&i| lexemes[i].1 == 1 && ends(&word(i), &word(i + 1), &word(i - 1)));
        if let Some(at) = at {
            self.keep(lexemes[at].0);
        }
    }

    /// `[NO] INDENT` stands behind the type, which is behind the last AS.
    fn stop_at_indent(&mut self, from: usize) {
        let lexemes = self.lexemes(from);
        let is = |at: usize, word: &str| lexemes[at].1 == 1 && lexemes[at].0.text(self.text).eq_ignore_ascii_case(word);
        let Some(typed) = (0..lexemes.len()).rfind(|&at| is(at, "as")) else { return };
        let found = (typed + 2..lexemes.len()).find(|&at| is(at, "indent") || is(at, "no"));
        if let Some(at) = found {
            self.keep(lexemes[at].0);
        }
    }

    fn stop_at_is_json(&mut self, from: usize) {
        let mut at = from;
        let mut before = [false; 2];
        while let Some(lexeme) = lex::next(self.text.as_bytes(), at) {
            at = lexeme.end;
            if lexeme.kind == LexKind::Comment {
                continue;
            }
            let text = lexeme.text(self.text);
            if text == ";" {
                return;
            }
            if text.eq_ignore_ascii_case("json") && before[1] {
                return self.keep(lexeme);
            }
            // IS, or NOT after it.
            let is = text.eq_ignore_ascii_case("is");
            before = [is, is || before[0] && text.eq_ignore_ascii_case("not")];
        }
    }
}
