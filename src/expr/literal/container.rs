//! Arrays, rows, ranges: literals that hold others.

use super::canonical;
use crate::catalog::builtin::oid;
use crate::catalog::{Address, Ident};
use crate::expr::Failure;
use crate::expr::cx::{Cx, Outcome, reject, unknown};
use crate::replay::Reject;

fn malformed<T>(text: &str, detail: &str) -> Outcome<T> {
    Err(Reject::new("22P02", format!("malformed array literal: \"{text}\"")).detail(detail).into())
}

enum Item {
    Null,
    Value(Ident),
    List(Vec<Item>),
}

/// `array_in` and `array_out`.
pub(super) fn array(cx: &Cx<'_>, text: &str, element: u32) -> Outcome<String> {
    let delimiter = cx.builtins.ty(element).map_or(b',', |t| t.delimiter);
    let trimmed = text.trim_matches(|c: char| c.is_ascii_whitespace());
    if trimmed.starts_with('[') {
        if !trimmed.contains('=') {
            return reject("22P02", format!("malformed array literal: \"{text}\""));
        }
        return unknown("an array literal gives its bounds");
    }
    if !trimmed.starts_with('{') {
        return malformed(text, "Array value must start with \"{\" or dimension information.");
    }
    let mut parser = ArrayParser { cx, text: trimmed, whole: text, at: 0, element, delimiter };
    let items = parser.list()?;
    if parser.at < trimmed.len() {
        return malformed(text, "Junk after closing right brace.");
    }
    check_shape(&items, text)?;
    let mut out = String::with_capacity(text.len());
    print_array(&items, delimiter, &mut out);
    Ok(out)
}

/// Sub-arrays must all have the same shape.
fn check_shape(items: &[Item], text: &str) -> Outcome<Vec<usize>> {
    let mut inner: Option<Vec<usize>> = None;
    for item in items {
        let shape = match item {
            Item::List(list) => check_shape(list, text)?,
            _ => Vec::new(),
        };
        if inner.as_ref().is_some_and(|s| *s != shape) {
            return malformed(text, "Multidimensional arrays must have sub-arrays with matching dimensions.");
        }
        inner = Some(shape);
    }
    let mut shape = vec![items.len()];
    shape.extend(inner.unwrap_or_default());
    Ok(shape)
}

struct ArrayParser<'a, 'b> {
    cx: &'a Cx<'b>,
    text: &'a str,
    whole: &'a str,
    at: usize,
    element: u32,
    delimiter: u8,
}

impl ArrayParser<'_, '_> {
    fn space(&mut self) {
        while self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn list(&mut self) -> Outcome<Vec<Item>> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.text.as_bytes().get(self.at) == Some(&b'}') {
            self.at += 1;
            return Ok(items);
        }
        loop {
            self.space();
            items.push(self.item()?);
            self.space();
            match self.text.as_bytes().get(self.at) {
                Some(&d) if d == self.delimiter => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return Ok(items);
                }
                Some(_) => return malformed(self.whole, "Unexpected array element."),
                None => return malformed(self.whole, "Unexpected end of input."),
            }
        }
    }

    fn item(&mut self) -> Outcome<Item> {
        let bytes = self.text.as_bytes();
        match bytes.get(self.at) {
            Some(b'{') => self.list().map(Item::List),
            Some(b'"') => {
                self.at += 1;
                let mut raw = Vec::new();
                loop {
                    match bytes.get(self.at) {
                        Some(b'"') => {
                            self.at += 1;
                            break;
                        }
                        Some(b'\\') => {
                            self.at += 1;
                            raw.extend(bytes.get(self.at));
                        }
                        Some(&b) => raw.push(b),
                        None => return malformed(self.whole, "Unexpected end of input."),
                    }
                    self.at += 1;
                }
                self.value(raw)
            }
            Some(&b) if b == b'}' || b == self.delimiter => {
                malformed(self.whole, &format!("Unexpected \"{}\" character.", char::from(b)))
            }
            None => malformed(self.whole, "Unexpected end of input."),
            Some(_) => {
                let mut raw = Vec::new();
                let mut escaped = false;
                while let Some(&b) = bytes.get(self.at) {
                    if b == b'}' || b == self.delimiter || b == b'{' || b == b'"' {
                        break;
                    }
                    if b == b'\\' {
                        escaped = true;
                        self.at += 1;
                        raw.extend(bytes.get(self.at));
                    } else {
                        raw.push(b);
                    }
                    self.at += 1;
                }
                while raw.last().is_some_and(u8::is_ascii_whitespace) {
                    raw.pop();
                }
                if !escaped && raw.eq_ignore_ascii_case(b"null") {
                    return Ok(Item::Null);
                }
                self.value(raw)
            }
        }
    }

    fn value(&self, raw: Vec<u8>) -> Outcome<Item> {
        let text = String::from_utf8(raw).map_err(|_| Failure::Unknown("an array literal is no text".into()))?;
        let base = self.cx.base(self.element);
        canonical(self.cx, &text, base, -1).map(Item::Value)
    }
}

fn print_array(items: &[Item], delimiter: u8, out: &mut String) {
    out.push('{');
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(char::from(delimiter));
        }
        match item {
            Item::Null => out.push_str("NULL"),
            Item::List(list) => print_array(list, delimiter, out),
            Item::Value(v) => {
                let quote = v.is_empty()
                    || v.eq_ignore_ascii_case("null")
                    || v.bytes().any(|b| {
                        matches!(b, b'"' | b'\\' | b'{' | b'}')
                            || b == delimiter
                            || b.is_ascii_whitespace()
                            || b == 0x0b
                    });
                if quote {
                    quoted(v, out);
                } else {
                    out.push_str(v);
                }
            }
        }
    }
    out.push('}');
}

fn quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        if matches!(c, '"' | '\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('"');
}

/// Splits the inside of a row or range literal at its top-level commas, resolving quotes; `None` for an empty field.
fn fields(inner: &str) -> Option<Vec<Option<String>>> {
    let bytes = inner.as_bytes();
    let mut out = Vec::new();
    let mut current: Vec<u8> = Vec::new();
    let mut seen = false;
    let mut quoted = false;
    let mut i = 0;
    while i < bytes.len() {
        match bytes[i] {
            b'\\' => {
                seen = true;
                i += 1;
                current.push(*bytes.get(i)?);
            }
            b'"' if quoted && bytes.get(i + 1) == Some(&b'"') => {
                current.push(b'"');
                i += 1;
            }
            b'"' => {
                seen = true;
                quoted = !quoted;
            }
            b',' if !quoted => {
                let field = String::from_utf8(std::mem::take(&mut current)).ok()?;
                out.push((seen || !field.is_empty()).then_some(field));
                seen = false;
            }
            b => current.push(b),
        }
        i += 1;
    }
    if quoted {
        return None;
    }
    let field = String::from_utf8(current).ok()?;
    out.push((seen || !field.is_empty()).then_some(field));
    Some(out)
}

/// `record_in` and `record_out`.
pub(super) fn composite(cx: &Cx<'_>, text: &str, relation: &Address, name: &str) -> Outcome<String> {
    let _ = name;
    let bad =
        |detail: &str| Err(Reject::new("22P02", format!("malformed record literal: \"{text}\"")).detail(detail).into());
    let trimmed = text.trim();
    let Some(inner) = trimmed.strip_prefix('(') else { return bad("Missing left parenthesis.") };
    let Some(inner) = inner.strip_suffix(')') else { return bad("Unexpected end of input.") };
    let columns = cx.catalog.columns(relation);
    let Some(parts) = fields(inner) else { return bad("Unexpected end of input.") };
    let parts = if columns.is_empty() && inner.is_empty() { Vec::new() } else { parts };
    if parts.len() < columns.len() {
        return bad("Too few columns.");
    }
    if parts.len() > columns.len() {
        return bad("Too many columns.");
    }
    let mut out = String::from("(");
    for (i, (part, (_, column))) in parts.iter().zip(columns).enumerate() {
        if i > 0 {
            out.push(',');
        }
        if let Some(part) = part {
            let (base, typmod) = cx.base_and_typmod(cx.id(&column.ty), column.ty.typmod());
            let value = canonical(cx, part, base, if base == oid::INTERVAL { typmod } else { -1 })?;
            field_out(&value, &mut out);
        }
    }
    out.push(')');
    Ok(out)
}

fn field_out(value: &str, out: &mut String) {
    let quote = value.is_empty()
        || value
            .bytes()
            .any(|b| matches!(b, b'"' | b'\\' | b'(' | b')' | b',') || b.is_ascii_whitespace() || b == 0x0b);
    if !quote {
        out.push_str(value);
        return;
    }
    out.push('"');
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            out.push(c);
        }
        out.push(c);
    }
    out.push('"');
}

/// `range_in` and `range_out`.
pub(super) fn range(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<String> {
    let subtype = cx.subtype(ty);
    if cx.has_unknown_order(ty) {
        return unknown(format!("how {} compares and rewrites its bounds is not known", cx.type_name(ty)));
    }
    // A range of the user's own over whole numbers has no canonical form, unless it says so.
    let discrete = cx.builtins.ty(ty).is_some();
    let bad =
        |detail: &str| Err(Reject::new("22P02", format!("malformed range literal: \"{text}\"")).detail(detail).into());
    let trimmed = text.trim();
    if trimmed.eq_ignore_ascii_case("empty") {
        return Ok("empty".into());
    }
    let first = trimmed.bytes().next();
    let Some(lower_inclusive @ (b'[' | b'(')) = first else { return bad("Missing left parenthesis or bracket.") };
    let Some(upper_inclusive @ (b']' | b')')) = trimmed.bytes().next_back().filter(|_| trimmed.len() > 1) else {
        return bad("Unexpected end of input.");
    };
    let (mut lower_inclusive, mut upper_inclusive) = (lower_inclusive == b'[', upper_inclusive == b']');
    let Some(parts) = fields(&trimmed[1..trimmed.len() - 1]) else { return bad("Unexpected end of input.") };
    let [lower, upper] = parts.as_slice() else {
        return bad(if parts.len() < 2 { "Missing comma after lower bound." } else { "Too many commas." });
    };
    let read = |part: &Option<String>| part.as_deref().map(|p| canonical(cx, p, subtype, -1)).transpose();
    let (mut lower, mut upper) = (read(lower)?, read(upper)?);
    lower_inclusive &= lower.is_some();
    upper_inclusive &= upper.is_some();
    if let (Some(a), Some(b)) = (&lower, &upper) {
        match order(cx, a, b, subtype) {
            Some(std::cmp::Ordering::Greater) => {
                return reject("22000", "range lower bound must be less than or equal to range upper bound");
            }
            Some(std::cmp::Ordering::Equal) if !(lower_inclusive && upper_inclusive) => return Ok("empty".into()),
            Some(_) => {}
            None => return unknown("the bounds of a range literal could not be compared"),
        }
    }
    // Ranges of whole numbers and days have one form: the lower bound in, the upper out.
    if discrete && matches!(subtype, oid::INT4 | oid::INT8 | oid::DATE) {
        let next = |v: &Ident| -> Outcome<Ident> {
            if subtype == oid::DATE {
                super::datetime::next_day(v).map(Ident::from)
            } else {
                let n: i128 = v.parse().unwrap_or(0);
                Ok((n + 1).to_string().into())
            }
        };
        if let Some(l) = lower.as_ref().filter(|l| !lower_inclusive && !l.ends_with("infinity")) {
            lower = Some(next(l)?);
            lower_inclusive = true;
        }
        if let Some(u) = upper.as_ref().filter(|u| upper_inclusive && !u.ends_with("infinity")) {
            upper = Some(next(u)?);
            upper_inclusive = false;
        }
        if let (Some(a), Some(b)) = (&lower, &upper)
            && lower_inclusive
            && !upper_inclusive
            && order(cx, a, b, subtype) != Some(std::cmp::Ordering::Less)
        {
            return Ok("empty".into());
        }
    }
    let mut out = String::from(if lower_inclusive { "[" } else { "(" });
    if let Some(l) = &lower {
        bound_out(l, &mut out);
    }
    out.push(',');
    if let Some(u) = &upper {
        bound_out(u, &mut out);
    }
    out.push(if upper_inclusive { ']' } else { ')' });
    Ok(out)
}

fn bound_out(value: &str, out: &mut String) {
    let quote = value.is_empty()
        || value.bytes().any(|b| {
            matches!(b, b'"' | b'\\' | b'(' | b')' | b'[' | b']' | b',') || b.is_ascii_whitespace() || b == 0x0b
        });
    if !quote {
        out.push_str(value);
        return;
    }
    out.push('"');
    for c in value.chars() {
        if matches!(c, '"' | '\\') {
            out.push(c);
        }
        out.push(c);
    }
    out.push('"');
}

/// Compares two canonical bounds.
fn order(cx: &Cx<'_>, a: &str, b: &str, subtype: u32) -> Option<std::cmp::Ordering> {
    if let Some(labels) = cx.enum_labels(subtype) {
        let place = |label: &str| labels.iter().position(|l| l == label);
        return Some(place(a)?.cmp(&place(b)?));
    }
    let subtype = cx.base(subtype);
    match subtype {
        oid::INT2 | oid::INT4 | oid::INT8 | oid::OID => Some(a.parse::<i64>().ok()?.cmp(&b.parse().ok()?)),
        oid::NUMERIC | oid::FLOAT4 | oid::FLOAT8 => a.parse::<f64>().ok()?.partial_cmp(&b.parse().ok()?),
        oid::TIME => Some(a.cmp(b)),
        // ISO dates and times of the four-digit years order as text.
        oid::DATE | oid::TIMESTAMP | oid::TIMESTAMPTZ => {
            let rank = |s: &str| match s {
                "-infinity" => Some(0),
                "infinity" => Some(2),
                s if s.ends_with("BC") || s.find('-') != Some(4) => None,
                _ => Some(1),
            };
            Some(rank(a)?.cmp(&rank(b)?).then_with(|| a.cmp(b)))
        }
        _ => None,
    }
}

/// `multirange_in`: only literals of at most one range are read; more would have to be sorted and merged.
pub(super) fn multirange(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<String> {
    let trimmed = text.trim();
    let Some(inner) = trimmed.strip_prefix('{').and_then(|s| s.strip_suffix('}')) else {
        return Err(Reject::new("22P02", format!("malformed multirange literal: \"{text}\""))
            .detail("Missing left brace.")
            .into());
    };
    let inner = inner.trim();
    if inner.is_empty() {
        return Ok("{}".into());
    }
    if inner[1..].contains(['[', '(']) {
        return unknown("a multirange literal holds several ranges");
    }
    let one = range(cx, inner, ty)?;
    Ok(if one == "empty" { "{}".into() } else { format!("{{{one}}}") })
}
