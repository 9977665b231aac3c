//! Arrays, rows, ranges: literals that hold others.

use super::{is_blank, is_space};
use std::cmp::Ordering;

use super::{Texts, canonical};
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
    let (bounds, rest) = bounds(cx, text)?;
    if !rest.starts_with('{') {
        return malformed(
            text,
            if bounds.is_empty() {
                "Array value must start with \"{\" or dimension information."
            } else {
                "Array contents must start with \"{\"."
            },
        );
    }
    // Before 17 the shape is looked at first, without the bounds.
    let older = cx.version() < 17;
    let (all, text) = (text, if older { rest } else { text });
    let mut parser = ArrayParser { cx, text: rest, whole: text, at: 0, depth: 0, element, delimiter, bad: None };
    let items = match parser.whole() {
        Ok(items) => items,
        Err(malformed) => return Err(parser.bad.filter(|_| !older).unwrap_or(malformed)),
    };
    let shape = shape(&items, text)?;
    if older && shape.len() > 1 && shape.contains(&0) {
        return malformed(text, "Unexpected \"}\" character.");
    }
    if let Some(bad) = parser.bad.take_if(|_| !older) {
        return Err(bad);
    }
    if !bounds.is_empty()
        && (bounds.len() != shape.len() || bounds.iter().zip(&shape).any(|((l, u), n)| u - l + 1 != *n as i64))
    {
        return malformed(all, "Specified array dimensions do not match array contents.");
    }
    if let Some(bad) = parser.bad {
        return Err(bad);
    }
    let mut out = String::with_capacity(text.len());
    // Bounds are shown where one of them is not the usual.
    if bounds.iter().any(|(lower, _)| *lower != 1) {
        for (lower, upper) in &bounds {
            out.push_str(&format!("[{lower}:{upper}]"));
        }
        out.push('=');
    }
    if shape.contains(&0) {
        return Ok("{}".into());
    }
    print_array(&items, delimiter, &mut out);
    Ok(out)
}

/// How many dimensions an array may have.
pub(in crate::expr) const MOST_DIMENSIONS: usize = 6;

/// The refusal of more than that.
pub(in crate::expr) fn too_many_dimensions<T>(given: usize) -> Outcome<T> {
    reject("54000", format!("number of array dimensions ({given}) exceeds the maximum allowed ({MOST_DIMENSIONS})"))
}

/// The same in a literal, where from 17 on it is not said how many there are.
fn nested_too_deeply<T>(cx: &Cx<'_>) -> Outcome<T> {
    if cx.version() < 17 {
        return too_many_dimensions(MOST_DIMENSIONS + 1);
    }
    reject("54000", format!("number of array dimensions exceeds the maximum allowed ({MOST_DIMENSIONS})"))
}

/// The bounds and the lengths of the dimensions of an array, and its elements in order.
pub(in crate::expr) type Elements = (Vec<(i64, usize)>, Vec<Option<Ident>>);

/// The elements of an array that is printed canonically.
pub(in crate::expr) fn elements(cx: &Cx<'_>, text: &str, element: u32) -> Option<Elements> {
    fn flat(items: Vec<Item>, out: &mut Vec<Option<Ident>>) {
        for item in items {
            match item {
                Item::Null => out.push(None),
                Item::Value(value) => out.push(Some(value)),
                Item::List(list) => flat(list, out),
            }
        }
    }
    let delimiter = cx.builtins.ty(element).map_or(b',', |t| t.delimiter);
    let (bounds, rest) = bounds(cx, text).ok()?;
    let mut parser = ArrayParser { cx, text: rest, whole: text, at: 0, depth: 0, element, delimiter, bad: None };
    let items = parser.whole().ok().filter(|_| rest.starts_with('{'))?;
    let shape = shape(&items, text).ok()?;
    if parser.bad.is_some() {
        return None;
    }
    let lower = |i: usize| bounds.get(i).map_or(1, |(lower, _)| *lower);
    let shape = if shape.contains(&0) { Vec::new() } else { shape };
    let dimensions = shape.into_iter().enumerate().map(|(i, n)| (lower(i), n)).collect();
    let mut out = Vec::new();
    flat(items, &mut out);
    Some((dimensions, out))
}

/// The bounds that an array literal gives, and what follows them.
fn bounds<'t>(cx: &Cx<'_>, text: &'t str) -> Outcome<(Vec<(i64, i64)>, &'t str)> {
    let mut rest = text.trim_start_matches(is_blank);
    let mut out = Vec::new();
    while let Some(inner) = rest.strip_prefix('[') {
        if out.len() >= MOST_DIMENSIONS {
            return nested_too_deeply(cx);
        }
        let number = |text: &mut &str| -> Option<i64> {
            let end = text.find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+'))).unwrap_or(text.len());
            let (digits, after) = text.split_at(end);
            *text = after;
            digits.strip_prefix('+').unwrap_or(digits).parse::<i32>().ok().map(i64::from)
        };
        rest = inner;
        let Some(mut upper) = number(&mut rest) else {
            return malformed(text, "\"[\" must introduce explicitly-specified array dimensions.");
        };
        let mut lower = 1;
        if let Some(after) = rest.strip_prefix(':') {
            rest = after;
            lower = upper;
            match number(&mut rest) {
                Some(n) => upper = n,
                None => return malformed(text, "Missing array dimension value."),
            }
        }
        match rest.strip_prefix(']') {
            Some(after) => rest = after.trim_start_matches(is_blank),
            None => return malformed(text, "Missing \"]\" after array dimensions."),
        }
        if upper < lower {
            return reject("2202E", "upper bound cannot be less than lower bound");
        }
        out.push((lower, upper));
    }
    if out.is_empty() {
        return Ok((out, rest));
    }
    match rest.strip_prefix('=') {
        Some(after) => Ok((out, after.trim_start_matches(is_blank))),
        None => malformed(text, "Missing \"=\" after array dimensions."),
    }
}

/// Sub-arrays must all have the same shape.
fn shape(items: &[Item], text: &str) -> Outcome<Vec<usize>> {
    let mut inner: Option<Vec<usize>> = None;
    for item in items {
        let own = match item {
            Item::List(list) => shape(list, text)?,
            _ => Vec::new(),
        };
        if inner.as_ref().is_some_and(|s| *s != own) {
            return malformed(text, "Multidimensional arrays must have sub-arrays with matching dimensions.");
        }
        inner = Some(own);
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
    depth: usize,
    element: u32,
    delimiter: u8,
    /// What is wrong with the first element that the type does not read.
    bad: Option<Failure>,
}

impl ArrayParser<'_, '_> {
    fn space(&mut self) {
        while self.text.as_bytes().get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn whole(&mut self) -> Outcome<Vec<Item>> {
        let items = self.list()?;
        self.space();
        if self.at < self.text.len() { malformed(self.whole, "Junk after closing right brace.") } else { Ok(items) }
    }

    fn list(&mut self) -> Outcome<Vec<Item>> {
        self.depth += 1;
        if self.depth > MOST_DIMENSIONS {
            return nested_too_deeply(self.cx);
        }
        let items = self.items();
        self.depth -= 1;
        items
    }

    fn items(&mut self) -> Outcome<Vec<Item>> {
        self.at += 1;
        let mut items = Vec::new();
        self.space();
        if self.text.as_bytes().get(self.at) == Some(&b'}') {
            self.at += 1;
            return Ok(items);
        }
        loop {
            self.space();
            let nested = self.text.as_bytes().get(self.at) == Some(&b'{');
            if items.first().is_some_and(|first| matches!(first, Item::List(_)) != nested) {
                return malformed(self.whole, "Multidimensional arrays must have sub-arrays with matching dimensions.");
            }
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
                self.space();
                self.ends()?;
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
                self.ends()?;
                if !escaped && raw.eq_ignore_ascii_case(b"null") {
                    return Ok(Item::Null);
                }
                self.value(raw)
            }
        }
    }

    /// Nothing but a delimiter or a brace ends an element.
    fn ends(&self) -> Outcome<()> {
        match self.text.as_bytes().get(self.at) {
            Some(&b) if b == self.delimiter || b == b'}' => Ok(()),
            Some(_) => malformed(self.whole, "Incorrectly quoted array element."),
            None => malformed(self.whole, "Unexpected end of input."),
        }
    }

    fn value(&mut self, raw: Vec<u8>) -> Outcome<Item> {
        let text = String::from_utf8(raw).map_err(|_| Failure::Unknown("an array literal is no text".into()))?;
        let base = self.cx.base(self.element);
        Ok(Item::Value(canonical(self.cx, &text, base, -1).unwrap_or_else(|bad| {
            self.bad.get_or_insert(bad);
            Ident::default()
        })))
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
                    || v.bytes().any(|b| matches!(b, b'"' | b'\\' | b'{' | b'}') || b == delimiter || is_space(b));
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

/// `record_in` and `record_out`.
pub(super) fn composite(cx: &Cx<'_>, text: &str, relation: &Address) -> Outcome<String> {
    let bad =
        |detail: &str| Err(Reject::new("22P02", format!("malformed record literal: \"{text}\"")).detail(detail).into());
    let bytes = text.as_bytes();
    let mut at = bytes.iter().take_while(|b| is_space(**b)).count();
    if bytes.get(at) != Some(&b'(') {
        return bad("Missing left parenthesis.");
    }
    at += 1;
    let mut out = String::from("(");
    for (i, (_, column)) in cx.catalog.columns(relation).into_iter().enumerate() {
        if i > 0 {
            if bytes.get(at) != Some(&b',') {
                return bad("Too few columns.");
            }
            at += 1;
            out.push(',');
        }
        match read_part(text, &mut at, b")") {
            Part::Absent => {}
            Part::Text(part) => {
                let (base, typmod) = cx.base_and_typmod(cx.id(&column.ty), column.ty.typmod());
                let value = canonical(cx, &part, base, if base == oid::INTERVAL { typmod } else { -1 })?;
                field_out(&value, &mut out);
            }
            Part::Unended => return bad("Unexpected end of input."),
        }
    }
    if bytes.get(at) != Some(&b')') {
        return bad("Too many columns.");
    }
    if !bytes[at + 1..].iter().all(|b| is_space(*b)) {
        return bad("Junk after right parenthesis.");
    }
    out.push(')');
    Ok(out)
}

/// What stands between two signs of a row or a range.
enum Part {
    /// Nothing at all.
    Absent,
    Text(String),
    /// The text ends before the sign.
    Unended,
}

/// A field of a row or a bound of a range, up to a comma or one of the signs that close.
fn read_part(text: &str, at: &mut usize, closing: &[u8]) -> Part {
    let bytes = text.as_bytes();
    let ends = |b: u8| b == b',' || closing.contains(&b);
    if bytes.get(*at).copied().is_some_and(ends) {
        return Part::Absent;
    }
    let (mut out, mut quoted) = (Vec::new(), false);
    loop {
        let Some(&b) = bytes.get(*at) else { return Part::Unended };
        match b {
            b if !quoted && ends(b) => break,
            b'\\' => {
                *at += 1;
                match bytes.get(*at) {
                    Some(escaped) => out.push(*escaped),
                    None => return Part::Unended,
                }
            }
            b'"' if quoted && bytes.get(*at + 1) == Some(&b'"') => {
                *at += 1;
                out.push(b'"');
            }
            b'"' => quoted = !quoted,
            b => out.push(b),
        }
        *at += 1;
    }
    String::from_utf8(out).map_or(Part::Unended, Part::Text)
}

fn field_out(value: &str, out: &mut String) {
    let quote =
        value.is_empty() || value.bytes().any(|b| matches!(b, b'"' | b'\\' | b'(' | b')' | b',') || is_space(b));
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

/// A range: no bounds where it is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Range {
    empty: bool,
    /// The lower bound, and whether it is in the range; `None` where there is none.
    lower: Option<(Ident, bool)>,
    upper: Option<(Ident, bool)>,
}

impl Range {
    const EMPTY: Self = Self { empty: true, lower: None, upper: None };

    fn show(&self) -> String {
        if self.empty {
            return "empty".into();
        }
        let mut out = String::from(if self.lower.as_ref().is_some_and(|l| l.1) { "[" } else { "(" });
        if let Some((lower, _)) = &self.lower {
            bound_out(lower, &mut out);
        }
        out.push(',');
        if let Some((upper, _)) = &self.upper {
            bound_out(upper, &mut out);
        }
        out.push(if self.upper.as_ref().is_some_and(|u| u.1) { ']' } else { ')' });
        out
    }
}

/// `range_in` and `range_out`.
pub(super) fn range(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<String> {
    read_range(cx, text, ty).map(|range| range.show())
}

/// A bound of a range, `None` within where it has none; nothing where that is not known.
#[allow(clippy::option_option, reason = "what is not known is another thing than NULL")]
pub(in crate::expr) fn range_bound(cx: &Cx<'_>, text: &str, ty: u32, upper: bool) -> Option<Option<Ident>> {
    let range = read_range(cx, text, ty).ok()?;
    let bound = if upper { range.upper } else { range.lower };
    Some(bound.map(|(value, _)| value).filter(|_| !range.empty))
}

fn read_range(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<Range> {
    let subtype = cx.subtype(ty);
    if cx.has_unknown_order(ty) {
        return unknown(format!("how {} compares and rewrites its bounds is not known", cx.type_name(ty)));
    }
    // A range of the user's own over whole numbers has no canonical form, unless it says so.
    let discrete = cx.builtins.ty(ty).is_some();
    let bad =
        |detail: &str| Err(Reject::new("22P02", format!("malformed range literal: \"{text}\"")).detail(detail).into());
    let trimmed = text.trim_matches(is_blank);
    let starts_empty = trimmed.get(..5).is_some_and(|t| t.eq_ignore_ascii_case("empty"));
    if starts_empty {
        return if trimmed.len() == 5 { Ok(Range::EMPTY) } else { bad("Junk after \"empty\" key word.") };
    }
    let first = trimmed.bytes().next();
    let Some(first @ (b'[' | b'(')) = first else { return bad("Missing left parenthesis or bracket.") };
    let mut at = 1;
    let lower = read_part(trimmed, &mut at, b")]");
    if matches!(lower, Part::Unended) {
        return bad("Unexpected end of input.");
    }
    if trimmed.as_bytes().get(at) != Some(&b',') {
        return bad("Missing comma after lower bound.");
    }
    at += 1;
    let upper = read_part(trimmed, &mut at, b")]");
    if matches!(upper, Part::Unended) {
        return bad("Unexpected end of input.");
    }
    let last = match trimmed.as_bytes().get(at) {
        Some(b @ (b']' | b')')) => *b,
        _ => return bad("Too many commas."),
    };
    if at + 1 < trimmed.len() {
        return bad("Junk after right parenthesis or bracket.");
    }
    let read = |part: Part| match part {
        Part::Text(text) => canonical(cx, &text, subtype, -1).map(Some),
        _ => Ok(None),
    };
    let lower = read(lower)?.map(|l| (l, first == b'['));
    let upper = read(upper)?.map(|u| (u, last == b']'));
    let range = Range { empty: false, lower, upper };
    if let (Some((a, with_a)), Some((b, with_b))) = (&range.lower, &range.upper) {
        match order(cx, a, b, subtype) {
            Some(Ordering::Greater) => {
                return reject("22000", "range lower bound must be less than or equal to range upper bound");
            }
            Some(Ordering::Equal) if !(*with_a && *with_b) => return Ok(Range::EMPTY),
            Some(_) => {}
            None => return unknown("the bounds of a range literal could not be compared"),
        }
    }
    if discrete && matches!(subtype, oid::INT4 | oid::INT8 | oid::DATE) {
        discrete_range(cx, range, subtype)
    } else {
        Ok(range)
    }
}

/// Ranges of whole numbers and days have one form: the lower bound in, the upper out.
fn discrete_range(cx: &Cx<'_>, mut range: Range, subtype: u32) -> Outcome<Range> {
    let next = |v: &Ident| -> Outcome<Ident> {
        if subtype == oid::DATE {
            return super::datetime::next_day(v).map(Ident::from);
        }
        let n: i128 = v.parse().unwrap_or(0);
        let (most, name) =
            if subtype == oid::INT4 { (i128::from(i32::MAX), "integer") } else { (i128::from(i64::MAX), "bigint") };
        if n == most { reject("22003", format!("{name} out of range")) } else { Ok((n + 1).to_string().into()) }
    };
    let finite = |bound: &Option<(Ident, bool)>, wanted: bool| {
        bound.as_ref().filter(|(v, within)| *within == wanted && !v.ends_with("infinity")).map(|(v, _)| v.clone())
    };
    if let Some(lower) = finite(&range.lower, false) {
        range.lower = Some((next(&lower)?, true));
    }
    if let Some(upper) = finite(&range.upper, true) {
        range.upper = Some((next(&upper)?, false));
    }
    match (&range.lower, &range.upper) {
        (Some((a, true)), Some((b, false))) if order(cx, a, b, subtype) != Some(Ordering::Less) => Ok(Range::EMPTY),
        _ => Ok(range),
    }
}

fn bound_out(value: &str, out: &mut String) {
    let quote = value.is_empty()
        || value.bytes().any(|b| matches!(b, b'"' | b'\\' | b'(' | b')' | b'[' | b']' | b',') || is_space(b));
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
fn order(cx: &Cx<'_>, a: &str, b: &str, subtype: u32) -> Option<Ordering> {
    super::order(cx, a, b, subtype, Texts::Distinct)?
}

/// Compares lower bounds, or upper ones, where `None` is without end.
fn order_bounds(
    cx: &Cx<'_>,
    (a, a_lower): (&Option<(Ident, bool)>, bool),
    (b, b_lower): (&Option<(Ident, bool)>, bool),
    subtype: u32,
) -> Option<Ordering> {
    let endless = |lower: bool| if lower { Ordering::Less } else { Ordering::Greater };
    Some(match (a, b) {
        (None, None) => endless(a_lower).cmp(&endless(b_lower)),
        (None, Some(_)) => endless(a_lower),
        (Some(_), None) => endless(b_lower).reverse(),
        (Some((a, with_a)), Some((b, with_b))) => order(cx, a, b, subtype)?.then_with(|| {
            // A bound that is not within lies beyond one that is.
            let place = |within: bool, lower: bool| {
                if within {
                    0
                } else if lower {
                    1
                } else {
                    -1
                }
            };
            place(*with_a, a_lower).cmp(&place(*with_b, b_lower))
        }),
    })
}

/// `multirange_in`, with `multirange_canonicalize`.
pub(super) fn multirange(cx: &Cx<'_>, text: &str, ty: u32) -> Outcome<String> {
    let bad = |detail: &str| {
        Err(Reject::new("22P02", format!("malformed multirange literal: \"{text}\"")).detail(detail).into())
    };
    let subtype = cx.subtype(ty);
    let trimmed = text.trim_matches(is_blank);
    let bytes = trimmed.as_bytes();
    if bytes.first() != Some(&b'{') {
        return bad("Missing left brace.");
    }
    let skip = |mut at: usize| {
        while bytes.get(at).copied().is_some_and(is_space) {
            at += 1;
        }
        at
    };
    let mut at = skip(1);
    let mut ranges: Vec<Range> = Vec::new();
    while bytes.get(at) != Some(&b'}') || !ranges.is_empty() {
        let begin = at;
        if trimmed.get(at..at + 5).is_some_and(|t| t.eq_ignore_ascii_case("empty")) {
            at += 5;
        } else if matches!(bytes.get(at), Some(b'[' | b'(')) {
            // Up to the first sign that closes, whatever commas stand before it.
            loop {
                at += 1;
                match read_part(trimmed, &mut at, b")]") {
                    Part::Unended => return bad("Unexpected end of input."),
                    _ if bytes[at] == b',' => {}
                    _ => break,
                }
            }
            at += 1;
        } else {
            return bad(if at < bytes.len() { "Expected range start." } else { "Unexpected end of input." });
        }
        ranges.push(read_range(cx, trimmed.get(begin..at).unwrap_or_default(), ty)?);
        at = skip(at);
        match bytes.get(at) {
            Some(b',') => at = skip(at + 1),
            Some(b'}') => break,
            Some(_) => return bad("Expected comma or end of multirange."),
            None => return bad("Unexpected end of input."),
        }
    }
    if skip(at + 1) < bytes.len() {
        return bad("Junk after closing right brace.");
    }
    ranges.retain(|r| !r.empty);
    // Whether a value can be compared does not depend on the other one.
    let values = || ranges.iter().flat_map(|r| [&r.lower, &r.upper]).flatten().map(|(value, _)| value);
    if values().next().is_some_and(|first| values().any(|value| order(cx, value, first, subtype).is_none())) {
        return unknown("the ranges of a multirange literal could not be compared");
    }
    let compare = |a: (&Option<(Ident, bool)>, bool), b: (&Option<(Ident, bool)>, bool)| {
        order_bounds(cx, a, b, subtype).unwrap_or(Ordering::Equal)
    };
    ranges.sort_by(|a, b| {
        compare((&a.lower, true), (&b.lower, true)).then_with(|| compare((&a.upper, false), (&b.upper, false)))
    });
    let mut merged: Vec<Range> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if touch(cx, last.upper.as_ref(), range.lower.as_ref(), subtype) => {
                if compare((&last.upper, false), (&range.upper, false)) == Ordering::Less {
                    last.upper = range.upper;
                }
            }
            _ => merged.push(range),
        }
    }
    Ok(format!("{{{}}}", merged.iter().map(Range::show).collect::<Vec<_>>().join(",")))
}

/// Whether a range that ends at one bound and one that begins at the other leave nothing between them.
fn touch(cx: &Cx<'_>, upper: Option<&(Ident, bool)>, lower: Option<&(Ident, bool)>, subtype: u32) -> bool {
    match (upper, lower) {
        (Some((u, with_u)), Some((l, with_l))) => match order(cx, u, l, subtype) {
            Some(Ordering::Greater) => true,
            Some(Ordering::Equal) => *with_u || *with_l,
            _ => false,
        },
        _ => true,
    }
}
