//! Literals of the types that extensions bring. What the input function of another base type makes of a text only that
//! function knows.

use crate::catalog::{Address, BaseType, Ident, Kind};
use crate::expr::cx::{Cx, Outcome, unknown};

/// What the type's output function prints for what its input function makes of a text.
pub(super) fn canonical(cx: &Cx<'_>, text: &str, ty: u32, base: &BaseType) -> Outcome<Ident> {
    let shown = cx.ty(ty, -1);
    let at = Address::of(Kind::BaseType, shown.schema.clone(), shown.name.clone());
    let extension = cx.catalog.extension_of(&at);
    let canonical = match (extension.as_ref().map(|e| e.name().as_str()), base.input.name().as_str()) {
        (Some("citext"), "citextin") => Some(text.to_owned()),
        (Some("hstore"), "hstore_in") => hstore(text),
        (Some("ltree"), "ltree_in") => is_ltree(text, false).then(|| text.to_owned()),
        (Some("ltree"), "lquery_in") => is_ltree(text, true).then(|| text.to_owned()),
        (Some("ltree"), "ltxtq_in") => {
            (!text.is_empty() && !text.contains('.') && is_ltree(text, false)).then(|| text.to_owned())
        }
        (Some("intarray"), "bqarr_in") => int_query(text),
        (Some("vector"), "vector_in") => vector(text, cx.version()),
        (Some("cube"), "cube_in") => cube(text),
        _ => None,
    };
    match canonical {
        Some(canonical) => Ok(canonical.into()),
        None => unknown(format!("how {} writes its values is not known", cx.type_name(ty))),
    }
}

/// Labels of letters and digits with dots between, a star for any number of them in a query.
fn is_ltree(text: &str, query: bool) -> bool {
    let label = |l: &str| {
        query && l == "*" || !l.is_empty() && l.len() < 256 && l.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
    };
    !query && text.is_empty() || text.split('.').all(label)
}

/// `hstore_in` and `hstore_out`: pairs in the order of their keys, the shorter ones first.
fn hstore(text: &str) -> Option<String> {
    let mut rest = text.chars().peekable();
    let mut pairs: Vec<(String, Option<String>)> = Vec::new();
    loop {
        while rest.next_if(char::is_ascii_whitespace).is_some() {}
        if rest.peek().is_none() {
            break;
        }
        let (key, _) = word(&mut rest, false)?;
        while rest.next_if(char::is_ascii_whitespace).is_some() {}
        if rest.next() != Some('=') || rest.next() != Some('>') {
            return None;
        }
        while rest.next_if(char::is_ascii_whitespace).is_some() {}
        let (value, quoted) = word(&mut rest, true)?;
        let null = !quoted && value.eq_ignore_ascii_case("null");
        pairs.push((key, (!null).then_some(value)));
        while rest.next_if(char::is_ascii_whitespace).is_some() {}
        match rest.next() {
            None => break,
            Some(',') => {}
            Some(_) => return None,
        }
    }
    pairs.sort_by(|(a, _), (b, _)| (a.len(), a).cmp(&(b.len(), b)));
    // Which of two with the same key is kept the sort of the server decides.
    if pairs.windows(2).any(|two| two[0].0 == two[1].0) {
        return None;
    }
    let quoted = |s: &str| format!("\"{}\"", s.replace('\\', "\\\\").replace('"', "\\\""));
    let shown = pairs.iter().map(|(key, value)| {
        let value = value.as_deref().map_or_else(|| "NULL".to_owned(), quoted);
        format!("{}=>{value}", quoted(key))
    });
    Some(shown.collect::<Vec<_>>().join(", "))
}

/// `get_val` of hstore: a key or a value, and whether it was quoted.
fn word(rest: &mut std::iter::Peekable<std::str::Chars<'_>>, is_value: bool) -> Option<(String, bool)> {
    let mut out = String::new();
    if rest.next_if_eq(&'"').is_some() {
        loop {
            match rest.next()? {
                '"' => return Some((out, true)),
                '\\' => out.push(rest.next()?),
                c => out.push(c),
            }
        }
    }
    let ends = |c: &char| c.is_ascii_whitespace() || if is_value { *c == ',' } else { *c == '=' };
    while let Some(c) = rest.next_if(|c| !ends(c)) {
        out.push(if c == '\\' { rest.next()? } else { c });
    }
    (!out.is_empty()).then_some((out, false))
}

/// `bqarr_in` and `bqarr_out` of numbers that one operator connects.
fn int_query(text: &str) -> Option<String> {
    let sign = if text.contains('|') { '|' } else { '&' };
    let number = |n: &str| n.trim().parse::<i32>().ok().map(|n| n.to_string());
    Some(text.split(sign).map(number).collect::<Option<Vec<_>>>()?.join(&format!(" {sign} ")))
}

/// Numbers with commas between, each as `float4` prints it.
fn vector(text: &str, version: u16) -> Option<String> {
    let inner = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    let numbers = inner.split(',').map(|n| super::number::float4(n.trim(), version).ok().filter(|n| is_finite(n)));
    Some(format!("[{}]", numbers.collect::<Option<Vec<_>>>()?.join(",")))
}

fn is_finite(number: &str) -> bool {
    number.parse::<f64>().is_ok_and(f64::is_finite)
}

/// A point, or two corners.
fn cube(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')).unwrap_or(text);
    let corner = |text: &str| {
        let inner = text.trim();
        let inner = inner.strip_prefix('(').and_then(|t| t.strip_suffix(')')).unwrap_or(inner);
        let numbers = inner.split(',').map(|n| super::number::float8(n.trim()).ok().filter(|n| is_finite(n)));
        Some(format!("({})", numbers.collect::<Option<Vec<_>>>()?.join(", ")))
    };
    let mut halves = text.split("),");
    match (halves.next()?, halves.next(), halves.next()) {
        (one, None, None) => corner(one),
        (one, Some(other), None) => {
            let (one, other) = (corner(&format!("{one})"))?, corner(other)?);
            let same = one == other;
            let dimensions = |c: &str| c.matches(',').count();
            (dimensions(&one) == dimensions(&other)).then(|| if same { one } else { format!("{one},{other}") })
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_printed_as_the_server_prints_them() {
        assert_eq!(
            hstore("b=>1, aa => NULL,a=>\"x y\"").as_deref(),
            Some("\"a\"=>\"x y\", \"b\"=>\"1\", \"aa\"=>NULL")
        );
        assert_eq!(hstore("a=>1, a=>2"), None);
        assert_eq!(int_query("1&2").as_deref(), Some("1 & 2"));
        assert_eq!(vector("[1, 2.50,3]", 18).as_deref(), Some("[1,2.5,3]"));
        assert_eq!(cube("1,2").as_deref(), Some("(1, 2)"));
        assert_eq!(cube("(1,2),(3,4)").as_deref(), Some("(1, 2),(3, 4)"));
    }
}
