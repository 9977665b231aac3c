//! Texts: names, quoting, arrays, `format()`.

use crate::catalog::{Address, Ident, Kind, quote_ident, quote_literal, truncate};

use super::super::cx::Cx;
use super::eval::type_at;
use super::value::{Hole, Piece, Value, from_pieces};

/// A qualified name's parts, as `regclass` reads it; none where it is malformed.
pub(super) fn parts(text: &str) -> Vec<Ident> {
    let mut out = Vec::new();
    let mut rest = text.trim();
    loop {
        rest = rest.trim_start();
        let (part, after) = if let Some(quoted) = rest.strip_prefix('"') {
            let mut name = String::new();
            let mut at = 0;
            loop {
                let Some(end) = quoted[at..].find('"') else { return Vec::new() };
                name.push_str(&quoted[at..at + end]);
                at += end + 1;
                if !quoted[at..].starts_with('"') {
                    break;
                }
                name.push('"');
                at += 1;
            }
            (name, &quoted[at..])
        } else {
            let end = rest.find(['.', ' ', '\t', '\n']).unwrap_or(rest.len());
            (rest[..end].to_lowercase(), &rest[end..])
        };
        if part.is_empty() {
            return Vec::new();
        }
        out.push(truncate(&part));
        match after.trim_start().strip_prefix('.') {
            Some(more) => rest = more,
            None if after.trim().is_empty() => return out,
            None => return Vec::new(),
        }
    }
}

/// `current_schema()`.
pub(super) fn current_schema(cx: &Cx<'_>) -> Value {
    let first = cx.session.schemas(|s| cx.catalog.contains(&Address::top(Kind::Schema, s))).into_iter().next();
    first.map_or(Value::Null, |s| Value::Text(s.to_string()))
}

/// What `regclass` and its kin print.
pub(super) fn object_text(cx: &Cx<'_>, value: &Value) -> Option<String> {
    let Value::Reg(at) = value else { return None };
    let parts = at.path.parts();
    Some(match at.kind {
        Kind::Schema => quote_ident(at.name()),
        Kind::Function if parts.len() == 3 => {
            let text = cx.routine_text(at);
            text.split_once('(').map_or(text.clone(), |(name, _)| name.to_owned())
        }
        Kind::Function => quote_ident(at.name()),
        kind if kind.is_relation() && parts[0] == "pg_catalog" => quote_ident(&parts[1]),
        kind if kind.is_relation() => cx.relation_text(at),
        kind if kind == Kind::Type || kind.is_type() => cx.type_text(&type_at(at)),
        _ => return None,
    })
}

/// What is known of a value as a text.
pub(super) fn pieces(cx: &Cx<'_>, value: &Value, hole: Hole) -> Vec<Piece> {
    match object_text(cx, value) {
        Some(text) => vec![Piece::Known(text)],
        None => value.pieces(hole),
    }
}

/// `array_in` of one dimension or more.
pub(super) fn array(text: &str) -> Option<Vec<Value>> {
    let mut chars = text.trim().chars().peekable();
    let out = items(&mut chars)?;
    chars.next().is_none().then_some(out)
}

fn items(chars: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Option<Vec<Value>> {
    if chars.next()? != '{' {
        return None;
    }
    let mut out = Vec::new();
    if chars.peek() == Some(&'}') {
        chars.next();
        return Some(out);
    }
    loop {
        while chars.peek().is_some_and(|c| c.is_whitespace()) {
            chars.next();
        }
        match chars.peek()? {
            '{' => out.push(Value::Array(items(chars)?)),
            '"' => {
                chars.next();
                let mut item = String::new();
                loop {
                    match chars.next()? {
                        '"' => break,
                        '\\' => item.push(chars.next()?),
                        c => item.push(c),
                    }
                }
                out.push(Value::Text(item));
            }
            _ => {
                let mut item = String::new();
                while let Some(c) = chars.peek().filter(|c| !matches!(c, ',' | '}')) {
                    item.push(*c);
                    chars.next();
                }
                let item = item.trim();
                out.push(if item.eq_ignore_ascii_case("null") { Value::Null } else { Value::Text(item.to_owned()) });
            }
        }
        match chars.next()? {
            ',' => {}
            '}' => return Some(out),
            c if c.is_whitespace() => {}
            _ => return None,
        }
    }
}

/// The nearest whole number.
pub(super) fn rounded(number: &str) -> Option<i64> {
    let n: f64 = number.parse().ok()?;
    let n = n.round();
    #[allow(clippy::cast_possible_truncation, reason = "the range is checked")]
    (n.abs() < 9e15).then_some(n as i64)
}

/// `quote_ident`, `quote_literal` and the like over a text that may not be all known.
pub(super) fn quoted(cx: &Cx<'_>, value: &Value, hole: Hole) -> Value {
    let quote: fn(&str) -> String = match hole {
        Hole::Ident => quote_ident,
        _ => quote_literal,
    };
    match value {
        Value::Null => Value::Null,
        Value::OneOf(list) => {
            let all: Vec<Value> = list.iter().map(|v| quoted(cx, v, hole)).collect();
            super::value::either(&all.iter().collect::<Vec<_>>())
        }
        value => match value.plain_text().or_else(|| object_text(cx, value)) {
            Some(text) => Value::Text(quote(&text)),
            None => from_pieces(vec![Piece::Hole(hole)]),
        },
    }
}

/// `format()`: `%s`, `%I`, `%L`, with positions and widths.
pub(super) fn format(cx: &Cx<'_>, template: &str, args: &[Value]) -> Result<Value, &'static str> {
    let mut out: Vec<Piece> = Vec::new();
    let mut chars = template.chars().peekable();
    let mut next = 0;
    let known = |out: &mut Vec<Piece>, text: String| out.push(Piece::Known(text));
    while let Some(c) = chars.next() {
        if c != '%' {
            known(&mut out, c.to_string());
            continue;
        }
        let digits = |chars: &mut std::iter::Peekable<std::str::Chars<'_>>| {
            let mut out = String::new();
            while let Some(d) = chars.peek().filter(|d| d.is_ascii_digit()) {
                out.push(*d);
                chars.next();
            }
            out
        };
        let mut number = digits(&mut chars);
        let mut index = None;
        if !number.is_empty() && chars.peek() == Some(&'$') {
            chars.next();
            index = number.parse::<usize>().ok().and_then(|i| i.checked_sub(1));
            number = String::new();
        }
        let left = chars.peek() == Some(&'-');
        if left {
            chars.next();
        }
        if number.is_empty() {
            number = digits(&mut chars);
        }
        let width: usize = number.parse().unwrap_or(0);
        let Some(kind) = chars.next() else { return Err("unterminated format() type specifier") };
        if kind == '%' {
            known(&mut out, "%".to_owned());
            continue;
        }
        let index = index.unwrap_or(next);
        next = index + 1;
        let Some(value) = args.get(index) else { return Err("too few arguments for format()") };
        let made = match (kind, value) {
            ('L', Value::Null) => Value::Text("NULL".to_owned()),
            ('s', Value::Null) => Value::Text(String::new()),
            ('I', Value::Null) => return Err("null values cannot be formatted as an SQL identifier"),
            ('s', value) => from_pieces(pieces(cx, value, Hole::Raw)),
            ('I', value) => quoted(cx, value, Hole::Ident),
            ('L', value) => quoted(cx, value, Hole::Literal),
            _ => return Err("unrecognized format() type specifier"),
        };
        match made {
            Value::Text(text) => {
                let missing = " ".repeat(width.saturating_sub(text.chars().count()));
                known(&mut out, if left { text + &missing } else { missing + &text });
            }
            Value::Partial(pieces) => out.extend(pieces),
            _ => out.push(Piece::Hole(Hole::Raw)),
        }
    }
    Ok(from_pieces(out))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_the_server_reads_them() {
        assert_eq!(parts("Public.\"My \"\"T\""), ["public", "My \"T"]);
        assert_eq!(parts(" a . b "), ["a", "b"]);
        assert!(parts("a.").is_empty() && parts("").is_empty() && parts("\"a").is_empty());
    }

    #[test]
    fn arrays_are_read_as_the_server_reads_them() {
        let read = array("{a, \"b c\",NULL,\"NULL\",{1,2}}").unwrap();
        let text = |t: &str| Value::Text(t.to_owned());
        let inner = Value::Array(vec![text("1"), text("2")]);
        assert_eq!(read, [text("a"), text("b c"), Value::Null, text("NULL"), inner]);
        assert_eq!(array("{}").unwrap(), []);
        assert!(array("{a").is_none());
    }
}
