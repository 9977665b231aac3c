//! Indexes in the form of `pg_get_indexdef`, and partition keys in that of `pg_get_partkeydef`.

use std::fmt::Write as _;

use super::{columns, options, visible_name, with_options};
use crate::catalog::{Address, Index, IndexKey, PartitionBy, quote_ident};
use crate::expr;

/// `CREATE [UNIQUE] INDEX [CONCURRENTLY] name ON [ONLY] table USING method (…) …`.
pub(crate) fn create_index(at: &Address, index: &Index, concurrently: bool, only: bool) -> String {
    let unique = if index.unique { "UNIQUE " } else { "" };
    let concurrently = if concurrently { "CONCURRENTLY " } else { "" };
    let only = if only { "ONLY " } else { "" };
    let mut out = format!(
        "CREATE {unique}INDEX {concurrently}{} ON {only}{} USING {} (",
        quote_ident(at.name()),
        index.table.sql_name(),
        quote_ident(&index.method)
    );
    out.push_str(&index.keys.iter().map(key).collect::<Vec<_>>().join(", "));
    out.push(')');
    tail(&mut out, index);
    if let Some(tablespace) = &index.tablespace {
        let _ = write!(out, " TABLESPACE {}", quote_ident(tablespace));
    }
    predicate(&mut out, index, false);
    out
}

/// INCLUDE, NULLS NOT DISTINCT and WITH.
pub(super) fn tail(out: &mut String, index: &Index) {
    if !index.include.is_empty() {
        let _ = write!(out, " INCLUDE ({})", columns(&index.include));
    }
    if index.nulls_not_distinct {
        out.push_str(" NULLS NOT DISTINCT");
    }
    with_options(out, &index.options);
}

/// WHERE; an EXCLUDE constraint needs parentheses around it.
pub(super) fn predicate(out: &mut String, index: &Index, parentheses: bool) {
    if let Some(predicate) = &index.predicate {
        let text = expr::print(predicate);
        let _ = if parentheses { write!(out, " WHERE ({text})") } else { write!(out, " WHERE {text}") };
    }
}

/// One key: the column or the expression, COLLATE, the operator class, the direction.
pub(super) fn key(key: &IndexKey) -> String {
    let mut out = column_or_expression(key.column.as_ref(), key.expr.as_ref());
    if let Some(at) = &key.collation {
        let _ = write!(out, " COLLATE {}", visible_name(at));
    }
    if let Some(opclass) = &key.opclass {
        let _ = write!(out, " {}", visible_name(opclass));
    }
    if !key.opclass_options.is_empty() {
        // Replay and introspection keep the class whenever it has parameters, be it the default: it has to be said.
        let _ = write!(out, " ({})", options(&key.opclass_options));
    }
    if key.descending {
        out.push_str(" DESC");
        if !key.nulls_first {
            out.push_str(" NULLS LAST");
        }
    } else if key.nulls_first {
        out.push_str(" NULLS FIRST");
    }
    out
}

fn column_or_expression(column: Option<&Address>, expression: Option<&crate::catalog::Expr>) -> String {
    match (column, expression) {
        (Some(column), _) => quote_ident(column.name()),
        (None, Some(e)) => {
            let text = expr::print(e);
            if looks_like_function(&text) { text } else { format!("({text})") }
        }
        (None, None) => String::new(),
    }
}

/// Whether an expression's text is one function call, or one of the forms that the grammar treats alike: these alone
/// may stand as a key without further parentheses.
pub(crate) fn looks_like_function(text: &str) -> bool {
    let Some(open) = text.find('(') else { return false };
    let head = &text[..open];
    let name = head.split('.').all(|part| {
        let part = part
            .strip_prefix('"')
            .and_then(|p| p.strip_suffix('"'))
            .map_or(part, |quoted| if quoted.contains('"') { "" } else { "quoted" });
        !part.is_empty()
            && part.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '$')
            && !part.starts_with(|c: char| c.is_ascii_digit())
    });
    if head.is_empty() {
        return text.contains(" AT TIME ZONE ") && closes_at_end(text, 0) && is_at_time_zone(text);
    }
    name && !matches!(head, "ARRAY" | "ROW" | "CAST" | "EXISTS") && closes_at_end(text, open)
}

/// Whether the outermost operator of a text in parentheses is AT TIME ZONE, which is a function in disguise.
fn is_at_time_zone(text: &str) -> bool {
    let mut depth = 0;
    let mut quoted = false;
    for (i, c) in text.char_indices() {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            ' ' if !quoted && depth == 1 && text[i..].starts_with(" AT TIME ZONE ") => return true,
            _ => {}
        }
    }
    false
}

/// Whether the parenthesis that opens at `open` is closed by the last character.
fn closes_at_end(text: &str, open: usize) -> bool {
    let mut depth = 0usize;
    let mut quote = None;
    for (i, c) in text.char_indices().skip_while(|(i, _)| *i < open) {
        match (quote, c) {
            (Some(q), c) if c == q => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(') => depth += 1,
            (None, ')') => {
                depth -= 1;
                if depth == 0 {
                    return i + 1 == text.len();
                }
            }
            _ => {}
        }
    }
    false
}

/// `RANGE (a, lower(b))`, what follows PARTITION BY.
pub(crate) fn partition_by(by: &PartitionBy) -> String {
    let keys: Vec<String> = by
        .keys
        .iter()
        .map(|key| {
            let mut out = column_or_expression(key.column.as_ref(), key.expr.as_ref());
            if let Some(at) = &key.collation {
                let _ = write!(out, " COLLATE {}", visible_name(at));
            }
            if let Some(opclass) = &key.opclass {
                let _ = write!(out, " {}", visible_name(opclass));
            }
            out
        })
        .collect();
    format!("{} ({})", by.strategy.to_uppercase(), keys.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_calls_stand_without_parentheses() {
        for text in
            ["lower(name)", "public.f(a, ')')", "\"Odd\".f((a + b))", "COALESCE(a, b)", "(a AT TIME ZONE 'UTC'::text)"]
        {
            assert!(looks_like_function(text), "{text}");
        }
        for text in ["(a + b)", "(f(a) || g(b))", "f(a)::text", "ARRAY(SELECT 1)", "(f(a AT TIME ZONE 'x') + 1)", "a"] {
            assert!(!looks_like_function(text), "{text}");
        }
    }
}
