//! The words and signs of a path.

use crate::expr::Failure;
use crate::expr::cx::{Outcome, reject, unknown};
use crate::replay::Reject;

/// A word or a sign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Token {
    /// What it is.
    pub(super) what: What,
    /// What the scanner has in hand when it is found, which is what messages quote.
    pub(super) raw: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum What {
    Word(String),
    String(String),
    Variable(String),
    Integer(String),
    Numeric(String),
    Sign(&'static str),
    End,
    /// What is wrong here.
    Bad(Failure),
}

/// `jsonpath_yyerror`.
pub(super) fn error<T>(message: &str, near: &str) -> Outcome<T> {
    if near.is_empty() {
        reject("42601", format!("{message} at end of jsonpath input"))
    } else {
        reject("42601", format!("{message} at or near \"{near}\" of jsonpath input"))
    }
}

/// The key words, with the version that has them first.
#[rustfmt::skip]
const KEYWORDS: &[(&str, u16)] = &[
    ("is", 12), ("to", 12), ("abs", 12), ("lax", 12), ("flag", 12), ("last", 12), ("null", 12), ("size", 12),
    ("true", 12), ("type", 12), ("with", 12), ("false", 12), ("floor", 12), ("double", 12), ("exists", 12),
    ("starts", 12), ("strict", 12), ("ceiling", 12), ("unknown", 12), ("keyvalue", 12), ("like_regex", 12),
    ("datetime", 13), ("bigint", 17), ("boolean", 17), ("date", 17), ("decimal", 17), ("integer", 17), ("number", 17),
    ("string", 17), ("time", 17), ("time_tz", 17), ("timestamp", 17), ("timestamp_tz", 17),
];

/// The key word that a word is.
pub(super) fn keyword(token: &Token, version: u16) -> Option<&'static str> {
    let What::Word(word) = &token.what else { return None };
    let (found, since) = KEYWORDS.iter().find(|(k, _)| k.eq_ignore_ascii_case(word))?;
    let lower = !matches!(*found, "null" | "true" | "false") || word == found;
    (*since <= version && lower).then_some(*found)
}

const SIGNS: [&str; 32] = [
    "&&", "||", "**", "<=", "==", "<>", "!=", ">=", "!", "<", ">", "?", "%", "$", ".", "[", "]", "{", "}", "(", ")",
    "|", "&", "=", "@", "#", ",", "*", ":", "-", "+", "/",
];

fn is_special(b: u8) -> bool {
    b"?%$.[]{}()|&!=<>@#,*:-+/".contains(&b)
}

fn is_blank(b: u8) -> bool {
    matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0x0c)
}

/// What a word is made of.
fn is_other(b: u8) -> bool {
    !is_special(b) && !is_blank(b) && !matches!(b, b'"' | b'\\')
}

/// A scanner of a text.
pub(super) struct Scanner<'a> {
    text: &'a str,
    at: usize,
    version: u16,
}

impl<'a> Scanner<'a> {
    pub(super) fn new(text: &'a str, version: u16) -> Self {
        Self { text, at: 0, version }
    }

    fn peek(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn span(&self, from: usize, wanted: impl Fn(u8) -> bool) -> usize {
        from + self.text.as_bytes()[from..].iter().take_while(|b| wanted(**b)).count()
    }

    /// All tokens; the last is the end, or what is wrong, which is said when the grammar gets there.
    pub(super) fn all(mut self) -> Vec<Token> {
        let mut out = Vec::new();
        loop {
            self.at = self.span(self.at, is_blank);
            let end = self.at >= self.text.len();
            match if end { Ok(Token { what: What::End, raw: String::new() }) } else { self.token() } {
                Ok(token) => out.push(token),
                Err(failure) => {
                    out.push(Token { what: What::Bad(failure), raw: String::new() });
                    return out;
                }
            }
            if end {
                return out;
            }
        }
    }

    fn token(&mut self) -> Outcome<Token> {
        let rest = &self.text[self.at..];
        if rest.starts_with("/*") {
            return unknown("a path has a comment");
        }
        let first = self.peek();
        if first == b'"' {
            self.at += 1;
            let text = self.quoted()?;
            return Ok(Token { what: What::String(text), raw: "\"".into() });
        }
        if first.is_ascii_digit()
            || first == b'.' && self.version >= 15 && rest[1..].starts_with(|c: char| c.is_ascii_digit())
        {
            return self.number();
        }
        if first == b'$' {
            let next = self.text.as_bytes().get(self.at + 1).copied().unwrap_or(b' ');
            if next == b'"' {
                self.at += 2;
                let text = self.quoted()?;
                return Ok(Token { what: What::Variable(text), raw: "\"".into() });
            }
            if is_other(next) {
                let end = self.span(self.at + 1, is_other);
                let raw = &self.text[self.at..end];
                self.at = end;
                return Ok(Token { what: What::Variable(raw[1..].to_owned()), raw: raw.to_owned() });
            }
        }
        if let Some(sign) = SIGNS.iter().find(|s| rest.starts_with(**s)) {
            self.at += sign.len();
            return Ok(Token { what: What::Sign(sign), raw: (*sign).to_owned() });
        }
        self.word()
    }

    fn word(&mut self) -> Outcome<Token> {
        let mut word = String::new();
        loop {
            let end = self.span(self.at, is_other);
            word.push_str(&self.text[self.at..end]);
            self.at = end;
            if self.peek() != b'\\' {
                break;
            }
            self.escape(&mut word)?;
        }
        if self.text[self.at..].starts_with("/*") {
            return unknown("a path has a comment");
        }
        // The blanks that end a word are in hand then; a sign is given back.
        let end = self.span(self.at, is_blank);
        let raw = self.text[self.at..end].to_owned();
        Ok(Token { what: What::Word(word), raw })
    }

    fn quoted(&mut self) -> Outcome<String> {
        let mut out = String::new();
        loop {
            let end = self.span(self.at, |b| !matches!(b, b'"' | b'\\'));
            out.push_str(&self.text[self.at..end]);
            self.at = end;
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(out);
                }
                Some(_) => self.escape(&mut out)?,
                None => {
                    let older = self.version < 16;
                    return error(
                        if older { "unexpected end of quoted string" } else { "unterminated quoted string" },
                        "",
                    );
                }
            }
        }
    }

    /// What stands from a backslash on.
    fn escape(&mut self, out: &mut String) -> Outcome<()> {
        let rest = &self.text[self.at + 1..];
        let Some(c) = rest.chars().next() else { return error("unexpected end after backslash", "\\") };
        match c {
            'u' => return self.unicode(out),
            'x' => {
                let digits = self.span(self.at + 2, |b| b.is_ascii_hexdigit()).min(self.at + 4);
                if digits < self.at + 4 {
                    return error("invalid hexadecimal character sequence", &self.text[self.at..digits]);
                }
                let code = u32::from_str_radix(&rest[1..3], 16).unwrap_or(0);
                out.push(character(code)?);
                self.at += 4;
                return Ok(());
            }
            'b' => out.push('\u{8}'),
            'f' => out.push('\u{c}'),
            'n' => out.push('\n'),
            'r' => out.push('\r'),
            't' => out.push('\t'),
            'v' => out.push('\u{b}'),
            other => out.push(other),
        }
        self.at += 1 + c.len_utf8();
        Ok(())
    }

    /// A run of `\uXXXX` and `\u{X…}`.
    fn unicode(&mut self, out: &mut String) -> Outcome<()> {
        let begin = self.at;
        let mut high: Option<u32> = None;
        let surrogate = |detail: &str| -> Outcome<()> {
            Err(Reject::new("22P02", "invalid input syntax for type jsonpath").detail(detail).into())
        };
        while self.text[self.at..].starts_with("\\u") {
            let braced = self.text.as_bytes().get(self.at + 2) == Some(&b'{');
            let from = self.at + 2 + usize::from(braced);
            let end = self.span(from, |b| b.is_ascii_hexdigit()).min(from + if braced { 6 } else { 4 });
            let closed =
                if braced { self.text.as_bytes().get(end) == Some(&b'}') && end > from } else { end == from + 4 };
            if !closed {
                return error("invalid Unicode escape sequence", &self.text[begin..end]);
            }
            self.at = end + usize::from(braced);
            let code = u32::from_str_radix(&self.text[from..end], 16).unwrap_or(0);
            match (code, high) {
                (0xd800..=0xdbff, Some(_)) => {
                    return surrogate("Unicode high surrogate must not follow a high surrogate.");
                }
                (0xd800..=0xdbff, None) => high = Some(code),
                (0xdc00..=0xdfff, Some(first)) => {
                    out.push(character(0x10000 + ((first & 0x3ff) << 10) + (code & 0x3ff))?);
                    high = None;
                }
                (0xdc00..=0xdfff, None) | (_, Some(_)) => {
                    return surrogate("Unicode low surrogate must follow a high surrogate.");
                }
                _ => out.push(character(code)?),
            }
        }
        if high.is_some() {
            return surrogate("Unicode low surrogate must follow a high surrogate.");
        }
        Ok(())
    }

    fn number(&mut self) -> Outcome<Token> {
        let bytes = self.text.as_bytes();
        let begin = self.at;
        let version = self.version;
        // From 16 on underscores may stand between digits.
        let digits = |from: usize, radix: u32| {
            let mut at = from;
            while let Some(&b) = bytes.get(at) {
                let digit = |b: u8| char::from(b).is_digit(radix);
                let between = version >= 16 && b == b'_' && at > from && bytes.get(at + 1).is_some_and(|n| digit(*n));
                if !digit(b) && !between {
                    break;
                }
                at += 1;
            }
            at
        };
        let radix = match bytes.get(begin + 1) {
            Some(b'x' | b'X') => 16,
            Some(b'o' | b'O') => 8,
            Some(b'b' | b'B') => 2,
            _ => 10,
        };
        if version >= 16 && bytes[begin] == b'0' && radix != 10 && digits(begin + 2, radix) > begin + 2 {
            let end = digits(begin + 2, radix);
            return self.numbered(end, true);
        }
        // Nothing may follow a leading zero.
        let mut end = if bytes[begin] == b'0' { begin + 1 } else { digits(begin, 10) };
        let mut whole = true;
        if bytes.get(end) == Some(&b'.') {
            let after = digits(end + 1, 10);
            if after > end + 1 || version >= 15 {
                (end, whole) = (after, false);
            }
        }
        if matches!(bytes.get(end), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(end + 1), Some(b'-' | b'+')));
            let after = digits(end + 1 + sign, 10);
            let stop = end + 1 + sign;
            // The longest that can be read counts, be it a word.
            let is_word = self.span(begin, is_other) > stop;
            if after > stop {
                (end, whole) = (after, false);
            } else if version < 15 && !is_word {
                return error("invalid floating point number", &self.text[begin..stop]);
            } else if sign == 1 && !is_word {
                return error("invalid numeric literal", &self.text[begin..stop]);
            }
        }
        self.numbered(end, whole)
    }

    fn numbered(&mut self, end: usize, whole: bool) -> Outcome<Token> {
        let junk = self.version >= 15 && self.text.as_bytes().get(end).is_some_and(|b| is_other(*b));
        if self.span(self.at, is_other) > end + usize::from(junk) {
            return self.word();
        }
        let raw = self.text[self.at..end].to_owned();
        if junk {
            let junk = self.text[end..].chars().next().map_or(0, char::len_utf8);
            return error("trailing junk after numeric literal", &self.text[self.at..end + junk]);
        }
        self.at = end;
        let what = if whole { What::Integer(raw.clone()) } else { What::Numeric(raw.clone()) };
        Ok(Token { what, raw })
    }
}

fn character(code: u32) -> Outcome<char> {
    if code == 0 {
        return Err(Reject::new("22P05", "unsupported Unicode escape sequence")
            .detail("\\u0000 cannot be converted to text.")
            .into());
    }
    match char::from_u32(code) {
        Some(c) => Ok(c),
        None => unknown("a character of a path is none of Unicode"),
    }
}
