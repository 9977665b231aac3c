//! JSON: the check that `json` makes, and the form in which `jsonb` prints.

use super::super::Failure;
use super::number::numeric;
use crate::expr::cx::Outcome;
use crate::replay::Reject;

/// A JSON value as jsonb keeps it.
#[derive(Debug)]
enum Value {
    Plain(String),
    Array(Vec<Value>),
    /// Keys sorted by length, then bytes; of equal keys the last.
    Object(Vec<(String, Value)>),
}

/// Whether a text is JSON.
pub(super) fn check(text: &str) -> Outcome<()> {
    parse(text, false).map(drop)
}

/// What jsonb prints for a text.
pub(super) fn jsonb(text: &str) -> Outcome<String> {
    let mut out = String::with_capacity(text.len() + 8);
    print(&parse(text, true)?, &mut out);
    Ok(out)
}

fn parse(text: &str, binary: bool) -> Outcome<Value> {
    let mut parser = Parser { text, binary, at: 0, depth: 0 };
    let value = parser.value()?;
    parser.space();
    if parser.at < text.len() {
        return parser.fail("end of input");
    }
    Ok(value)
}

struct Parser<'a> {
    text: &'a str,
    /// It is jsonb, whose numbers have to fit `numeric`.
    binary: bool,
    at: usize,
    depth: u32,
}

impl Parser<'_> {
    fn fail<T>(&self, expected: &str) -> Outcome<T> {
        let rest = &self.text[self.at..];
        let detail = if rest.is_empty() {
            "The input string ended unexpectedly.".to_owned()
        } else {
            let first = rest.chars().next().unwrap_or_default();
            let end = if first.is_ascii_alphanumeric() || first == '_' || !first.is_ascii() {
                rest.find(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())
            } else {
                first.len_utf8()
            };
            let token = &rest[..end];
            if first.is_ascii_alphabetic() || matches!(first, '\'') {
                format!("Token \"{token}\" is invalid.")
            } else {
                format!("Expected {expected}, but found \"{token}\".")
            }
        };
        Err(Failure::Reject(Reject::new("22P02", "invalid input syntax for type json").detail(detail)))
    }

    fn space(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len();
    }

    fn next(&mut self) -> Option<u8> {
        self.space();
        self.text.as_bytes().get(self.at).copied()
    }

    fn value(&mut self) -> Outcome<Value> {
        match self.next() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.string().map(|s| Value::Plain(quoted(&s))),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => {
                for word in ["true", "false", "null"] {
                    let rest = &self.text[self.at..];
                    let ends = rest.as_bytes().get(word.len()).is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'_');
                    if rest.starts_with(word) && ends {
                        self.at += word.len();
                        return Ok(Value::Plain(word.to_owned()));
                    }
                }
                self.fail("JSON value")
            }
        }
    }

    fn number(&mut self) -> Outcome<Value> {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let mut i = start + usize::from(bytes[start] == b'-');
        let digits = |mut i: usize| {
            let from = i;
            while bytes.get(i).is_some_and(u8::is_ascii_digit) {
                i += 1;
            }
            (i, i > from)
        };
        let mut ok = if bytes.get(i) == Some(&b'0') {
            i += 1;
            true
        } else {
            let (end, any) = digits(i);
            i = end;
            any
        };
        if bytes.get(i) == Some(&b'.') {
            let (end, any) = digits(i + 1);
            i = end;
            ok &= any;
        }
        if matches!(bytes.get(i), Some(b'e' | b'E')) {
            let sign = usize::from(matches!(bytes.get(i + 1), Some(b'+' | b'-')));
            let (end, any) = digits(i + 1 + sign);
            i = end;
            ok &= any;
        }
        ok &= bytes.get(i).is_none_or(|b| !b.is_ascii_alphanumeric() && *b != b'_');
        if !ok {
            let end = self.text[start..]
                .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+' | '.')))
                .map_or(self.text.len(), |e| start + e);
            let token = &self.text[start..end];
            return Err(Failure::Reject(
                Reject::new("22P02", "invalid input syntax for type json")
                    .detail(format!("Token \"{token}\" is invalid.")),
            ));
        }
        self.at = i;
        let text = &self.text[start..i];
        Ok(Value::Plain(if self.binary { numeric(text, 15)? } else { text.to_owned() }))
    }

    fn string(&mut self) -> Outcome<String> {
        self.at += 1;
        let mut out = String::new();
        loop {
            let rest = &self.text[self.at..];
            let Some(c) = rest.chars().next() else { return self.fail("string") };
            self.at += c.len_utf8();
            match c {
                '"' => return Ok(out),
                '\\' => {
                    let Some(escape) = self.text[self.at..].chars().next() else { return self.fail("string") };
                    self.at += escape.len_utf8();
                    match escape {
                        '"' | '\\' | '/' => out.push(escape),
                        'b' => out.push('\u{8}'),
                        'f' => out.push('\u{c}'),
                        'n' => out.push('\n'),
                        'r' => out.push('\r'),
                        't' => out.push('\t'),
                        'u' => out.push(self.unicode()?),
                        other => {
                            return Err(Failure::Reject(
                                Reject::new("22P02", "invalid input syntax for type json")
                                    .detail(format!("Escape sequence \"\\{other}\" is invalid.")),
                            ));
                        }
                    }
                }
                c if (c as u32) < 0x20 => {
                    return Err(Failure::Reject(
                        Reject::new("22P02", "invalid input syntax for type json")
                            .detail(format!("Character with value 0x{:02x} must be escaped.", c as u32)),
                    ));
                }
                c => out.push(c),
            }
        }
    }

    fn unicode(&mut self) -> Outcome<char> {
        let unit = |p: &mut Self| -> Option<u32> {
            let n = u32::from_str_radix(p.text.get(p.at..p.at + 4)?, 16).ok()?;
            p.at += 4;
            Some(n)
        };
        let bad = || {
            Failure::Reject(
                Reject::new("22P02", "invalid input syntax for type json")
                    .detail("\"\\u\" must be followed by four hexadecimal digits."),
            )
        };
        let first = unit(self).ok_or_else(bad)?;
        if first == 0 {
            return Err(Failure::Reject(
                Reject::new("22P05", "unsupported Unicode escape sequence")
                    .detail("\\u0000 cannot be converted to text."),
            ));
        }
        let code = if (0xd800..0xdc00).contains(&first) {
            if self.text.get(self.at..self.at + 2) != Some("\\u") {
                return Err(bad());
            }
            self.at += 2;
            let second = unit(self).filter(|n| (0xdc00..0xe000).contains(n)).ok_or_else(bad)?;
            0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)
        } else {
            first
        };
        char::from_u32(code).ok_or_else(bad)
    }

    fn enter(&mut self) -> Outcome<()> {
        self.depth += 1;
        if self.depth > 1000 {
            return Err(Failure::Unknown("the JSON value is nested too deeply".into()));
        }
        self.at += 1;
        Ok(())
    }

    fn array(&mut self) -> Outcome<Value> {
        self.enter()?;
        let mut items = Vec::new();
        if self.next() == Some(b']') {
            self.at += 1;
        } else {
            loop {
                items.push(self.value()?);
                match self.next() {
                    Some(b',') => self.at += 1,
                    Some(b']') => {
                        self.at += 1;
                        break;
                    }
                    _ => return self.fail("\",\" or \"]\""),
                }
            }
        }
        self.depth -= 1;
        Ok(Value::Array(items))
    }

    fn object(&mut self) -> Outcome<Value> {
        self.enter()?;
        let mut items: Vec<(String, Value)> = Vec::new();
        if self.next() == Some(b'}') {
            self.at += 1;
        } else {
            loop {
                if self.next() != Some(b'"') {
                    return self.fail(if items.is_empty() { "string or \"}\"" } else { "string" });
                }
                let key = self.string()?;
                if self.next() != Some(b':') {
                    return self.fail("\":\"");
                }
                self.at += 1;
                let value = self.value()?;
                items.retain(|(k, _)| *k != key);
                items.push((key, value));
                match self.next() {
                    Some(b',') => self.at += 1,
                    Some(b'}') => {
                        self.at += 1;
                        break;
                    }
                    _ => return self.fail("\",\" or \"}\""),
                }
            }
        }
        items.sort_by(|(a, _), (b, _)| a.len().cmp(&b.len()).then_with(|| a.cmp(b)));
        self.depth -= 1;
        Ok(Value::Object(items))
    }
}

/// `escape_json`.
pub(in crate::expr) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '\u{8}' => out.push_str("\\b"),
            '\u{c}' => out.push_str("\\f"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if (c as u32) < 0x20 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn print(value: &Value, out: &mut String) {
    match value {
        Value::Plain(text) => out.push_str(text),
        Value::Array(items) => {
            out.push('[');
            for (i, item) in items.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                print(item, out);
            }
            out.push(']');
        }
        Value::Object(items) => {
            out.push('{');
            for (i, (key, item)) in items.iter().enumerate() {
                if i > 0 {
                    out.push_str(", ");
                }
                out.push_str(&quoted(key));
                out.push_str(": ");
                print(item, out);
            }
            out.push('}');
        }
    }
}
