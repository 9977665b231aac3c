//! Text search: `tsvectorin` and `tsqueryin`, with what prints them.

use super::is_blank;
use std::collections::BTreeMap;
use std::iter::Peekable;
use std::str::Chars;

use crate::expr::cx::{Outcome, reject};

/// The highest position of a lexeme.
const LAST_POSITION: u32 = (1 << 14) - 1;
/// How many positions a lexeme keeps.
const MOST_POSITIONS: usize = 256;
/// How long a lexeme may be.
const LONGEST: usize = (1 << 11) - 1;

fn is_operator(c: char) -> bool {
    matches!(c, '!' | '&' | '|' | '(' | ')' | '<')
}

/// Positions with their weights, 3 for A down to 0 for D.
type Positions = Vec<(u32, u8)>;

/// The words of a text (`gettoken_tsvector`).
struct Words<'a> {
    text: &'a str,
    rest: Peekable<Chars<'a>>,
    /// It is a query, in which signs end a word and positions do not come.
    query: bool,
}

impl<'a> Words<'a> {
    fn new(text: &'a str, query: bool) -> Self {
        Self { text, rest: text.chars().peekable(), query }
    }

    fn syntax<T>(&self) -> Outcome<T> {
        let what = if self.query { "tsquery" } else { "tsvector" };
        reject("42601", format!("syntax error in {what}: \"{}\"", self.text))
    }

    fn escaped(&mut self, word: &mut String) -> Outcome<()> {
        match self.rest.next() {
            Some(c) => {
                word.push(c);
                Ok(())
            }
            None => reject("42601", format!("there is no escaped character: \"{}\"", self.text)),
        }
    }

    /// The next word; `None` at the end.
    fn next(&mut self) -> Outcome<Option<(String, Positions)>> {
        while self.rest.next_if(|c| is_blank(*c)).is_some() {}
        let mut word = String::new();
        let Some(first) = self.rest.peek().copied() else { return Ok(None) };
        if first == '\'' {
            self.rest.next();
            loop {
                match self.rest.next() {
                    Some('\'') if self.rest.next_if_eq(&'\'').is_some() => word.push('\''),
                    Some('\'') => break,
                    Some('\\') => self.escaped(&mut word)?,
                    Some(c) => word.push(c),
                    None => return self.syntax(),
                }
            }
            if word.is_empty() {
                return self.syntax();
            }
        } else if self.query && is_operator(first) {
            return self.syntax();
        } else {
            // A colon at the very beginning is a part of the word.
            let mut begin = true;
            while let Some(c) = self.rest.peek().copied() {
                if is_blank(c) || self.query && is_operator(c) || c == ':' && !begin {
                    break;
                }
                begin = false;
                self.rest.next();
                if c == '\\' { self.escaped(&mut word)? } else { word.push(c) }
            }
        }
        let mut positions = Vec::new();
        if !self.query && self.rest.next_if_eq(&':').is_some() {
            self.positions(&mut positions)?;
        }
        Ok(Some((word, positions)))
    }

    fn positions(&mut self, out: &mut Vec<(u32, u8)>) -> Outcome<()> {
        loop {
            let mut digits = String::new();
            while let Some(c) = self.rest.next_if(char::is_ascii_digit) {
                digits.push(c);
            }
            if digits.is_empty() {
                return self.syntax();
            }
            let position = digits.parse::<u32>().unwrap_or(LAST_POSITION).min(LAST_POSITION);
            if position == 0 {
                return reject("42601", format!("wrong position info in tsvector: \"{}\"", self.text));
            }
            let mut weight = 0;
            loop {
                let own = match self.rest.peek() {
                    Some(',') => {
                        self.rest.next();
                        out.push((position, weight));
                        break;
                    }
                    Some('a' | 'A' | '*') => 3,
                    Some('b' | 'B') => 2,
                    Some('c' | 'C') => 1,
                    Some('d' | 'D') => 0,
                    Some(c) if c.is_ascii_digit() => {
                        self.rest.next();
                        continue;
                    }
                    Some(c) if !is_blank(*c) => return self.syntax(),
                    _ => {
                        out.push((position, weight));
                        return Ok(());
                    }
                };
                if weight != 0 {
                    return self.syntax();
                }
                weight = own;
                self.rest.next();
            }
        }
    }
}

/// A lexeme in quotes.
fn quoted(word: &str) -> String {
    let mut out = String::with_capacity(word.len() + 2);
    out.push('\'');
    for c in word.chars() {
        if matches!(c, '\'' | '\\') {
            out.push(c);
        }
        out.push(c);
    }
    out.push('\'');
    out
}

/// The canonical text of a tsvector: every lexeme once, in the order of the bytes, its positions in order.
pub(super) fn vector(text: &str) -> Outcome<String> {
    let mut words = Words::new(text, false);
    let mut lexemes: BTreeMap<String, Positions> = BTreeMap::new();
    while let Some((word, positions)) = words.next()? {
        if word.len() > LONGEST - 1 {
            return reject("54000", format!("word is too long ({} bytes, max {} bytes)", word.len(), LONGEST - 1));
        }
        lexemes.entry(word).or_default().extend(positions);
    }
    let mut out = String::new();
    for (word, mut positions) in lexemes {
        // Of two at one place the heavier counts.
        positions.sort_by(|(a, v), (b, w)| a.cmp(b).then(w.cmp(v)));
        positions.dedup_by_key(|(position, _)| *position);
        positions.truncate(MOST_POSITIONS - 1);
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&quoted(&word));
        for (i, (position, weight)) in positions.iter().enumerate() {
            out.push_str(&format!("{}{position}", if i == 0 { ':' } else { ',' }));
            out.push_str(["", "C", "B", "A"][usize::from(*weight)]);
        }
    }
    Ok(out)
}

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
    Not,
}

impl Operator {
    /// How closely it binds.
    fn rank(self) -> u8 {
        match self {
            Self::Or => 1,
            Self::And => 2,
            Self::Phrase(_) => 3,
            Self::Not => 4,
        }
    }
}

/// The canonical text of a query.
pub(super) fn query(text: &str) -> Outcome<String> {
    let mut reader = Query { words: Words::new(text, true), depth: 0, count: 0 };
    let mut parts = Vec::new();
    reader.level(&mut parts, true)?;
    let mut out = String::new();
    if let Some(part) = parts.pop() {
        show(&part, 0, false, &mut out);
    }
    Ok(out)
}

struct Query<'a> {
    words: Words<'a>,
    depth: u32,
    /// How many words there have been.
    count: usize,
}

/// What operators connect is nested as deeply as there are words.
const MOST_WORDS: usize = 1000;

impl Query<'_> {
    fn skip(&mut self) -> Option<char> {
        while self.words.rest.next_if(|c| is_blank(*c)).is_some() {}
        self.words.rest.peek().copied()
    }

    /// `makepol`: what stands up to the end or to the parenthesis that closes.
    fn level(&mut self, parts: &mut Vec<Part>, mut first: bool) -> Outcome<()> {
        let mut operators: Vec<Operator> = Vec::new();
        loop {
            // An operand.
            match self.skip() {
                Some('!') => {
                    self.words.rest.next();
                    push(&mut operators, Operator::Not)?;
                    first = false;
                    continue;
                }
                Some('(') => {
                    self.words.rest.next();
                    self.depth += 1;
                    if self.depth > 200 {
                        return crate::expr::cx::unknown("a text search query is nested too deeply");
                    }
                    self.level(parts, false)?;
                }
                Some(':') => return self.words.syntax(),
                _ => match self.words.next()? {
                    Some((word, _)) => {
                        if word.len() >= LONGEST {
                            return reject("54000", format!("word is too long in tsquery: \"{}\"", self.words.text));
                        }
                        self.count += 1;
                        if self.count > MOST_WORDS {
                            return crate::expr::cx::unknown("a text search query has very many words");
                        }
                        let marks = self.marks();
                        parts.push(Part::Word(quoted(&word) + &marks));
                    }
                    None if first => return Ok(()),
                    None => return reject("42601", format!("no operand in tsquery: \"{}\"", self.words.text)),
                },
            }
            first = false;
            // What comes after it.
            let operator = match self.skip() {
                Some('&') => Operator::And,
                Some('|') => Operator::Or,
                Some('<') => self.phrase()?,
                Some(')') => {
                    self.words.rest.next();
                    if self.depth == 0 {
                        return self.words.syntax();
                    }
                    self.depth -= 1;
                    apply(&mut operators, parts, 1);
                    return Ok(());
                }
                None if self.depth == 0 => {
                    apply(&mut operators, parts, 1);
                    return Ok(());
                }
                _ => return self.words.syntax(),
            };
            if !matches!(operator, Operator::Phrase(_)) {
                self.words.rest.next();
            }
            apply(&mut operators, parts, operator.rank());
            push(&mut operators, operator)?;
        }
    }

    /// `<->` and `<N>`.
    fn phrase(&mut self) -> Outcome<Operator> {
        self.words.rest.next();
        let mut digits = String::new();
        if self.words.rest.next_if_eq(&'-').is_some() {
            digits.push('1');
        } else {
            while let Some(c) = self.words.rest.next_if(char::is_ascii_digit) {
                digits.push(c);
            }
        }
        if digits.is_empty() {
            return self.words.syntax();
        }
        match digits.parse::<u32>() {
            Ok(distance) if distance <= LAST_POSITION + 1 => {
                // Something has to follow.
                if self.words.rest.next_if_eq(&'>').is_none() || self.words.rest.peek().is_none() {
                    return self.words.syntax();
                }
                Ok(Operator::Phrase(distance))
            }
            _ => reject(
                "22023",
                format!(
                    "distance in phrase operator must be an integer value between zero and {} inclusive",
                    LAST_POSITION + 1
                ),
            ),
        }
    }

    /// The weights and the mark of a prefix after a word.
    fn marks(&mut self) -> String {
        if self.words.rest.next_if_eq(&':').is_none() {
            return String::new();
        }
        let mut written = String::new();
        while let Some(c) = self.words.rest.next_if(|c| matches!(c, 'a'..='d' | 'A'..='D' | '*')) {
            written.push(c.to_ascii_uppercase());
        }
        let shown: String = ['*', 'A', 'B', 'C', 'D'].into_iter().filter(|m| written.contains(*m)).collect();
        if shown.is_empty() { shown } else { format!(":{shown}") }
    }
}

/// How many operators may wait for their operands.
const MOST_OPERATORS: usize = 32;

/// `pushOpStack`.
fn push(operators: &mut Vec<Operator>, operator: Operator) -> Outcome<()> {
    if operators.len() == MOST_OPERATORS {
        return reject("XX000", "tsquery stack too small");
    }
    operators.push(operator);
    Ok(())
}

/// `cleanOpStack`: operators that bind at least so closely take their operands.
fn apply(operators: &mut Vec<Operator>, parts: &mut Vec<Part>, rank: u8) {
    while operators.last().is_some_and(|o| o.rank() >= rank) {
        let Some(operator) = operators.pop() else { return };
        let Some(right) = parts.pop() else { return };
        let part = if operator == Operator::Not {
            Part::Not(Box::new(right))
        } else {
            let Some(left) = parts.pop() else { return };
            Part::Both(operator, Box::new(left), Box::new(right))
        };
        parts.push(part);
    }
}

/// `infix` of `tsquery.c`.
fn show(part: &Part, rank: u8, right_of_phrase: bool, out: &mut String) {
    match part {
        Part::Word(word) => out.push_str(word),
        Part::Not(inner) => {
            out.push('!');
            show(inner, Operator::Not.rank(), false, out);
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
                Operator::Not => {}
            }
            show(right, operator.rank(), phrase, out);
            out.push_str(if parentheses { " )" } else { "" });
        }
    }
}
