//! Rules in the form of `pg_get_ruledef`.

use std::fmt::Write as _;

use crate::catalog::{Address, Rule, quote_ident};
use crate::expr;

/// `CREATE RULE … AS ON … TO … DO …`, without the final semicolon.
pub(crate) fn create_rule(at: &Address, rule: &Rule) -> String {
    let parts = at.path.parts();
    let relation = parts[..parts.len() - 1].iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    let mut out = format!("CREATE RULE {} AS\n    ON {} TO {relation}", quote_ident(at.name()), rule.event);
    if let Some(condition) = &rule.condition {
        let _ = write!(out, "\n   WHERE {}", expr::print(condition));
    }
    out.push_str(if rule.instead { " DO INSTEAD " } else { " DO " });
    let action = |e| {
        let text = expr::print(e);
        // A command that is no query stands on a line of its own.
        if text.starts_with("NOTIFY") { format!("\n {text}") } else { format!(" {text}") }
    };
    match rule.actions.as_slice() {
        [] => out.push_str("NOTHING"),
        [one] => {
            let text = action(one);
            if text.starts_with('\n') {
                out.truncate(out.trim_end().len());
            }
            out.push_str(&text);
        }
        several => {
            out.push('(');
            for one in several {
                let _ = writeln!(out, "{};", action(one));
            }
            out.push(')');
        }
    }
    out
}

/// `ENABLE ALWAYS RULE …` and its kin.
pub(crate) fn rule_state(at: &Address, state: char) -> String {
    let word = match state {
        'D' => "DISABLE",
        'R' => "ENABLE REPLICA",
        'A' => "ENABLE ALWAYS",
        _ => "ENABLE",
    };
    format!("{word} RULE {}", quote_ident(at.name()))
}
