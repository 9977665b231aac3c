//! Where in a statement the parser's complaint belongs.
//!
//! The library gives the server's message without its position.

use std::ops::Range;

use super::lex::{self, LexKind, Lexeme};
use super::parse::message;

/// The bytes that a message about a statement means, as the server would point at them.
///
/// Most messages name a token. Of the places where that token stands the right one is the first that the grammar does
/// not let follow what is before it: what can still be continued fails "at end of input" when it is cut off there.
pub(super) fn locate(text: &str, said: &str) -> Range<usize> {
    let mut lexemes = Vec::new();
    let mut at = 0;
    while let Some(l) = lex::next(text.as_bytes(), at) {
        at = l.end;
        if l.kind != LexKind::Comment {
            lexemes.push(l);
        }
    }
    let Some(last) = lexemes.last() else { return 0..text.len() };
    if said.ends_with("at end of input") {
        return last.end..last.end;
    }
    let fails = |l: &Lexeme| match pg_query::parse(&text[..l.end], 0) {
        Ok(_) => false,
        Err(e) => !message(&e).ends_with("at end of input"),
    };
    if let Some((_, near)) = said.split_once(" at or near \"") {
        let near = near.strip_suffix('"').unwrap_or(near);
        let candidates: Vec<Lexeme> = lexemes.iter().copied().filter(|l| text[l.start..].starts_with(near)).collect();
        let found = candidates.partition_point(|l| !fails(l));
        if let Some(l) = candidates.get(found).or(candidates.last()) {
            let end = if l.kind == LexKind::Unterminated {
                lex::line_end(text.as_bytes(), l.start)
            } else {
                l.start + near.len().max(1)
            };
            return l.start..end.min(text.len());
        }
    }
    // The rest are refused by the grammar's own code, some time after what they are about has been read.
    let found = lexemes.partition_point(|l| !fails(l)).min(lexemes.len() - 1);
    let trail = Trail { text, lexemes: &lexemes[..=found] };
    let about = trail.about(said).unwrap_or(lexemes[found]);
    if about.kind == LexKind::String && said.contains("Unicode escape") {
        return bad_escape(about.text(text)).map_or(about.start..about.end, |i| about.start + i..about.end);
    }
    about.start..about.end
}

/// The tokens up to the one at which the grammar's code complained.
struct Trail<'a> {
    text: &'a str,
    lexemes: &'a [Lexeme],
}

impl Trail<'_> {
    fn is(&self, l: &Lexeme, words: &[&str]) -> bool {
        l.kind == LexKind::Word && words.iter().any(|w| l.text(self.text).eq_ignore_ascii_case(w))
    }

    /// The last of some words.
    fn last(&self, words: &[&str]) -> Option<usize> {
        self.lexemes.iter().rposition(|l| self.is(l, words))
    }

    fn first(&self, words: &[&str]) -> Option<usize> {
        self.lexemes.iter().position(|l| self.is(l, words))
    }

    /// The token that the grammar gives as the place of its complaint.
    fn about(&self, said: &str) -> Option<Lexeme> {
        let starts = |prefix: &str| said.starts_with(prefix);
        let index = if starts("LIMIT #,#") || starts("multiple LIMIT") {
            self.last(&["limit", "fetch"])
        } else if starts("multiple OFFSET") {
            self.last(&["offset"])
        } else if starts("multiple WITH") {
            self.first(&["with"])
        } else if starts("improper qualified name") {
            self.dotted_name()
        } else if said.contains("constraints cannot be") {
            self.attributes()
        } else if starts("constraint declared INITIALLY") || starts("conflicting constraint properties") {
            let last = self.lexemes.iter().rposition(|l| self.is(l, ATTRIBUTES))?;
            let two = last.checked_sub(1).filter(|i| self.is(&self.lexemes[*i], &["not", "no", "initially"]));
            Some(two.unwrap_or(last))
        } else if starts("MATCH PARTIAL") {
            self.last(&["match"])
        } else if starts("a column list with") {
            self.last(&["on"])
        } else if starts("multiple COLLATE") {
            self.last(&["collate"])
        } else if starts("unrecognized partitioning strategy") {
            self.last(&["by"]).map(|i| i + 1)
        } else if said.contains("hash partition provided more than once") {
            self.last(&["modulus", "remainder"])
        } else if said.contains("hash partition must be specified") || starts("WITH TIES cannot") {
            self.last(&["with"])
        } else if starts("unrecognized hash partition bound") {
            said.split('"').nth(1).and_then(|word| self.last(&[word]))
        } else if said.ends_with("with WITHIN GROUP") {
            self.last(&["within"])
        } else if starts("frame ") {
            self.frame_bound(said)
        } else if starts("precision for type float") {
            self.lexemes.iter().rposition(|l| l.kind == LexKind::Number)
        } else if starts("type modifier cannot have parameter name") {
            let arrow = |l: &Lexeme| matches!(l.text(self.text), "=>" | ":=");
            self.lexemes.iter().rposition(arrow).and_then(|i| i.checked_sub(1))
        } else if starts("type modifier cannot have ORDER BY") {
            self.last(&["order"])
        } else if starts("OUT and INOUT arguments") || starts("aggregates cannot have output") {
            self.first(&["out", "inout"])
        } else if starts("CREATE SCHEMA IF NOT EXISTS cannot") {
            self.lexemes.iter().skip(1).position(|l| self.is(l, &["create", "grant"])).map(|i| i + 1)
        } else if starts("for a generated column") {
            self.last(&["by"])
        } else {
            None
        }?;
        self.lexemes.get(index).copied()
    }

    /// The start of the name of several parts that ends the trail.
    fn dotted_name(&self) -> Option<usize> {
        let part = |l: &Lexeme| matches!(l.kind, LexKind::Word | LexKind::Quoted);
        let mut at = self.lexemes.iter().rposition(|l| l.text(self.text) == ".")?.checked_sub(1)?;
        while at >= 2 && self.lexemes[at - 1].text(self.text) == "." && part(&self.lexemes[at - 2]) {
            at -= 2;
        }
        Some(at)
    }

    /// The start of the run of constraint attributes that ends the trail.
    fn attributes(&self) -> Option<usize> {
        let mut at = self.lexemes.iter().rposition(|l| self.is(l, ATTRIBUTES))?;
        while at > 0 && self.is(&self.lexemes[at - 1], ATTRIBUTES) {
            at -= 1;
        }
        Some(at)
    }

    fn frame_bound(&self, said: &str) -> Option<usize> {
        let start = self.last(&["rows", "range", "groups"])? + 1;
        if !self.lexemes.get(start).is_some_and(|l| self.is(l, &["between"])) {
            return Some(start);
        }
        if said.starts_with("frame start ") { Some(start + 1) } else { self.last(&["and"]).map(|i| i + 1) }
    }
}

/// The words of `ConstraintAttributeSpec`.
const ATTRIBUTES: &[&str] =
    &["not", "no", "deferrable", "initially", "deferred", "immediate", "valid", "inherit", "enforced"];

/// The first Unicode escape of a string that is not complete.
fn bad_escape(literal: &str) -> Option<usize> {
    let bytes = literal.as_bytes();
    let plain = literal.starts_with(['u', 'U']);
    let hex = |from: usize, digits: usize| {
        bytes.get(from..from + digits).is_some_and(|d| d.iter().all(u8::is_ascii_hexdigit))
    };
    let mut at = 0;
    while let Some(slash) = lex::find(bytes, at, b"\\") {
        let complete = match bytes.get(slash + 1) {
            Some(b'\\') => true,
            Some(b'+') if plain => hex(slash + 2, 6),
            Some(_) if plain => hex(slash + 1, 4),
            Some(b'u') => hex(slash + 2, 4),
            Some(b'U') => hex(slash + 2, 8),
            _ => true,
        };
        if !complete {
            return Some(slash);
        }
        at = slash + 2;
    }
    None
}
