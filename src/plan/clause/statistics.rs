//! Collations and extended statistics as `pg_dump` writes them.

use std::fmt::Write as _;

use super::index::looks_like_function;
use super::{columns, quote_ident};
use crate::catalog::{Address, Collation, Expr, Ident, Statistics, quote_literal};
use crate::expr;

/// `CREATE COLLATION`.
pub(crate) fn create_collation(at: &Address, collation: &Collation) -> String {
    let provider = match collation.provider {
        'i' => "icu",
        'b' => "builtin",
        _ => "libc",
    };
    let mut out = format!("CREATE COLLATION {} (provider = {provider}", at.sql_name());
    if !collation.deterministic {
        out.push_str(", deterministic = false");
    }
    match (&collation.locale, &collation.collate, &collation.ctype) {
        (Some(locale), ..) => {
            let _ = write!(out, ", locale = {}", quote_literal(locale));
        }
        (None, Some(collate), Some(ctype)) if collate == ctype => {
            let _ = write!(out, ", locale = {}", quote_literal(collate));
        }
        (None, collate, ctype) => {
            for (word, value) in [("lc_collate", collate), ("lc_ctype", ctype)] {
                if let Some(value) = value {
                    let _ = write!(out, ", {word} = {}", quote_literal(value));
                }
            }
        }
    }
    if let Some(rules) = &collation.rules {
        let _ = write!(out, ", rules = {}", quote_literal(rules));
    }
    out.push(')');
    out
}

/// `pg_get_statisticsobjdef`.
pub(crate) fn create_statistics(at: &Address, statistics: &Statistics) -> String {
    let mut out = format!("CREATE STATISTICS {}", at.sql_name());
    let items = statistics.columns.0.len() + statistics.exprs.len();
    if items > 1 && statistics.kinds.len() < 3 {
        let kinds: Vec<&str> = statistics.kinds.iter().map(Ident::as_str).collect();
        let _ = write!(out, " ({})", kinds.join(", "));
    }
    let mut list: Vec<String> = Vec::with_capacity(items);
    if !statistics.columns.0.is_empty() {
        list.push(columns(&statistics.columns.0));
    }
    list.extend(statistics.exprs.iter().map(expression));
    let table = statistics.table.path.parts().iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    let _ = write!(out, " ON {} FROM {table}", list.join(", "));
    out
}

/// An expression of a list, in parentheses unless it looks like a call or has them.
fn expression(expr: &Expr) -> String {
    let text = expr::print(expr);
    if looks_like_function(&text) || is_one_group(&text) { text } else { format!("({text})") }
}

/// Whether the parenthesis at the start of a text is closed at its end.
fn is_one_group(text: &str) -> bool {
    let (mut depth, mut quote) = (0_i32, None);
    for (i, b) in text.bytes().enumerate() {
        match (quote, b) {
            (Some(q), _) => quote = (b != q).then_some(q),
            (None, b'\'' | b'"') => quote = Some(b),
            (None, b'(') => depth += 1,
            (None, b')') => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return i + 1 == text.len() && text.starts_with('(');
        }
    }
    false
}
