//! Printed conditions, taken apart.

/// The parts of a printed condition that are joined by AND, without their parentheses.
pub(crate) fn conjuncts(text: &str) -> Vec<String> {
    let inner = strip_parentheses(text);
    let (mut out, mut depth, mut quoted, mut start) = (Vec::new(), 0, None, 0);
    let bytes = inner.as_bytes();
    let mut i = 0;
    while i < bytes.len() {
        let b = bytes[i];
        match quoted {
            Some(q) if b == q => quoted = None,
            Some(_) => {}
            None => match b {
                b'\'' | b'"' => quoted = Some(b),
                b'(' => depth += 1,
                b')' => depth -= 1,
                b' ' if depth == 0 && inner[i..].starts_with(" AND ") => {
                    out.push(&inner[start..i]);
                    start = i + 5;
                    i = start;
                    continue;
                }
                _ => {}
            },
        }
        i += 1;
    }
    if out.is_empty() {
        return vec![inner.to_owned()];
    }
    out.push(&inner[start..]);
    out.into_iter().flat_map(conjuncts).collect()
}

/// Takes away the parentheses around a whole text.
fn strip_parentheses(text: &str) -> &str {
    let mut text = text.trim();
    loop {
        let Some(inner) = text.strip_prefix('(').and_then(|t| t.strip_suffix(')')) else { return text };
        let mut depth = 0;
        for c in inner.chars() {
            match c {
                '(' => depth += 1,
                ')' => depth -= 1,
                _ => {}
            }
            if depth < 0 {
                return text;
            }
        }
        text = inner.trim();
    }
}
