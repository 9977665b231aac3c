//! Text search queries: `tsqueryin` and `tsqueryout`.

use crate::expr::cx::{Outcome, reject, unknown};

/// A part of a query.
enum Part {
    /// A word, as it is printed.
    Word(String),
    Not(Box<Self>),
    Both(Operator, Box<Self>, Box<Self>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operator {
    Or,
    And,
    /// How many words further the second one is.
    Phrase(u32),
}

impl Operator {
    /// How closely it binds.
    fn rank(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Phrase(_) => 3,
        }
    }
}

/// The canonical text of a query.
pub(super) fn query(text: &str) -> Outcome<String> {
    let mut reader = Reader { rest: text };
    let Some(part) = reader.part(0) else {
        return unknown(format!("how the text search query '{text}' is read is not known"));
    };
    if !reader.skip().is_empty() {
        return reject("42601", format!("syntax error in tsquery: \"{text}\""));
    }
    let mut out = String::new();
    show(&part, 0, false, &mut out);
    Ok(out)
}

struct Reader<'a> {
    rest: &'a str,
}

impl<'a> Reader<'a> {
    fn skip(&mut self) -> &'a str {
        self.rest = self.rest.trim_start();
        self.rest
    }

    fn take(&mut self, sign: &str) -> bool {
        match self.skip().strip_prefix(sign) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// What binds more closely than `rank`; `None` where the text is not one that is understood here.
    fn part(&mut self, rank: u8) -> Option<Part> {
        let mut left = self.operand()?;
        loop {
            let (operator, length) = self.operator()?;
            let Some(operator) = operator.filter(|o| o.rank() > rank) else { return Some(left) };
            self.rest = &self.rest[length..];
            let right = self.part(operator.rank())?;
            left = Part::Both(operator, Box::new(left), Box::new(right));
        }
    }

    /// The operator that comes next, with its length.
    fn operator(&mut self) -> Option<(Option<Operator>, usize)> {
        let rest = self.skip();
        Some(match rest.bytes().next() {
            Some(b'|') => (Some(Operator::Or), 1),
            Some(b'&') => (Some(Operator::And), 1),
            Some(b'<') => {
                let (distance, _) = rest[1..].split_once('>')?;
                let words = if distance == "-" { 1 } else { distance.parse().ok()? };
                (Some(Operator::Phrase(words)), distance.len() + 2)
            }
            _ => (None, 0),
        })
    }

    fn operand(&mut self) -> Option<Part> {
        if self.take("!") {
            return Some(Part::Not(Box::new(self.operand()?)));
        }
        if self.take("(") {
            let inner = self.part(0)?;
            return self.take(")").then_some(inner);
        }
        let rest = self.skip();
        let word: String = if let Some(quoted) = rest.strip_prefix('\'') {
            let end = quoted.find('\'')?;
            self.rest = &quoted[end + 1..];
            quoted[..end].to_owned()
        } else {
            let end = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
            self.rest = &rest[end..];
            rest[..end].to_owned()
        };
        if word.is_empty() || word.contains('\\') || self.rest.starts_with('\'') {
            return None;
        }
        let mut shown = format!("'{word}'");
        if let Some(marks) = self.rest.strip_prefix(':') {
            let end = marks.find(|c: char| !matches!(c, 'a'..='d' | 'A'..='D' | '*')).unwrap_or(marks.len());
            self.rest = &marks[end..];
            shown.push(':');
            // A prefix comes before the weights, which are in order.
            for mark in ['*', 'A', 'B', 'C', 'D'] {
                if marks[..end].to_ascii_uppercase().contains(mark) {
                    shown.push(mark);
                }
            }
        }
        Some(Part::Word(shown))
    }
}

/// `infix` of `tsquery.c`.
fn show(part: &Part, rank: u8, right_of_phrase: bool, out: &mut String) {
    match part {
        Part::Word(word) => out.push_str(word),
        Part::Not(inner) => {
            out.push('!');
            let parentheses = matches!(**inner, Part::Both(..));
            out.push_str(if parentheses { "( " } else { "" });
            show(inner, 0, false, out);
            out.push_str(if parentheses { " )" } else { "" });
        }
        Part::Both(operator, left, right) => {
            let phrase = matches!(operator, Operator::Phrase(_));
            let parentheses = operator.rank() < rank || (phrase && right_of_phrase);
            out.push_str(if parentheses { "( " } else { "" });
            show(left, operator.rank(), false, out);
            match operator {
                Operator::Or => out.push_str(" | "),
                Operator::And => out.push_str(" & "),
                Operator::Phrase(1) => out.push_str(" <-> "),
                Operator::Phrase(n) => out.push_str(&format!(" <{n}> ")),
            }
            show(right, operator.rank(), phrase, out);
            out.push_str(if parentheses { " )" } else { "" });
        }
    }
}
