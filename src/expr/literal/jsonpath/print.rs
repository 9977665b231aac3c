//! The canonical text of a path.

use super::super::json::quoted;
use super::{Item, Kind};

/// `operationPriority`.
fn priority(kind: &Kind) -> u8 {
    match kind {
        Kind::Binary(operator, ..) => match *operator {
            "||" => 0,
            "&&" => 1,
            "+" | "-" => 3,
            "*" | "/" | "%" => 4,
            _ => 2,
        },
        Kind::Sign(..) => 5,
        _ => 6,
    }
}

/// What prints a path.
pub(super) struct Printer {
    /// The server's major version.
    pub(super) version: u16,
}

impl Printer {
    /// `printJsonPathItem`, with what follows.
    pub(super) fn item(&self, item: &Item, after: bool, parentheses: bool, out: &mut String) {
        self.kind(&item.kind, after, parentheses, !item.steps.is_empty(), out);
        for (i, step) in item.steps.iter().enumerate() {
            self.kind(step, true, true, i + 1 < item.steps.len(), out);
        }
    }

    fn kind(&self, shown: &Kind, after: bool, parentheses: bool, followed: bool, out: &mut String) {
        let (open, close) = if parentheses { ("(", ")") } else { ("", "") };
        let operand = |inner: &Item, out: &mut String| {
            self.item(inner, false, priority(&inner.kind) <= priority(shown), out);
        };
        let dot = if after { "." } else { "" };
        match shown {
            Kind::Null => out.push_str("null"),
            Kind::Bool(b) => out.push_str(if *b { "true" } else { "false" }),
            Kind::String(s) => out.push_str(&quoted(s)),
            Kind::Numeric(n) if followed && self.version >= 15 => out.push_str(&format!("({n})")),
            Kind::Numeric(n) => out.push_str(n),
            Kind::Variable(v) => out.push_str(&format!("${}", quoted(v))),
            Kind::Root => out.push('$'),
            Kind::Current => out.push('@'),
            Kind::Last => out.push_str("last"),
            Kind::Binary(operator, left, right) => {
                out.push_str(open);
                operand(left, out);
                out.push_str(&format!(" {operator} "));
                operand(right, out);
                out.push_str(close);
            }
            Kind::Sign(sign, inner) => {
                out.push_str(open);
                out.push(*sign);
                operand(inner, out);
                out.push_str(close);
            }
            Kind::Not(inner) => self.wrapped("!(", inner, ")", out),
            Kind::IsUnknown(inner) => self.wrapped("(", inner, ") is unknown", out),
            Kind::Exists(inner) => self.wrapped("exists (", inner, ")", out),
            Kind::Filter(inner) => self.wrapped("?(", inner, ")", out),
            Kind::LikeRegex { value, pattern, flags } => {
                out.push_str(open);
                operand(value, out);
                out.push_str(&format!(" like_regex {}", quoted(pattern)));
                if !flags.is_empty() {
                    out.push_str(&format!(" flag \"{flags}\""));
                }
                out.push_str(close);
            }
            Kind::Key(key) => out.push_str(&format!("{dot}{}", quoted(key))),
            Kind::AnyKey => out.push_str(&format!("{dot}*")),
            Kind::AnyArray => out.push_str("[*]"),
            Kind::Index(list) => {
                out.push('[');
                for (i, (from, to)) in list.iter().enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    self.item(from, false, false, out);
                    if let Some(to) = to {
                        out.push_str(" to ");
                        self.item(to, false, false, out);
                    }
                }
                out.push(']');
            }
            Kind::Any(first, last) => {
                let level = |n: &Option<u32>| n.map_or_else(|| "last".to_owned(), |n| n.to_string());
                out.push_str(dot);
                match (first, last) {
                    (Some(0), None) => out.push_str("**"),
                    (a, b) if a == b => out.push_str(&format!("**{{{}}}", level(a))),
                    (a, b) => out.push_str(&format!("**{{{} to {}}}", level(a), level(b))),
                }
            }
            Kind::Method(name, args) => {
                out.push_str(&format!(".{name}("));
                for (i, arg) in args.iter().enumerate() {
                    out.push_str(if i > 0 { "," } else { "" });
                    self.item(arg, false, false, out);
                }
                out.push(')');
            }
        }
    }

    fn wrapped(&self, before: &str, inner: &Item, after: &str, out: &mut String) {
        out.push_str(before);
        self.item(inner, false, false, out);
        out.push_str(after);
    }
}
