//! A scanner that never fails, for texts that the library's scanner or parser refuses.
//!
//! It follows the rules of `scan.l`, knows what is unterminated, and gives back bytes it does not understand one by one.

/// A piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lexeme {
    /// What it is.
    pub(super) kind: LexKind,
    /// The first byte.
    pub(super) start: usize,
    /// The byte after the last.
    pub(super) end: usize,
}

/// The kinds of lexeme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LexKind {
    /// A key word or an unquoted identifier.
    Word,
    /// `"…"`.
    Quoted,
    /// A string constant of any form but a dollar-quoted one.
    String,
    /// `$tag$…$tag$`.
    Dollar,
    /// A number.
    Number,
    /// `$1`.
    Param,
    /// An operator.
    Op,
    /// One of `,()[].;:` or a compound of them, or a byte with no meaning in SQL.
    Punct,
    /// `-- …` or `/* … */`.
    Comment,
    /// A string, identifier, dollar quote or comment that does not end.
    Unterminated,
}

impl Lexeme {
    /// The bytes.
    pub(super) fn text(self, text: &str) -> &str {
        text.get(self.start..self.end).unwrap_or_default()
    }
}

/// The next lexeme at or after `from`; white space is skipped.
pub(super) fn next(bytes: &[u8], from: usize) -> Option<Lexeme> {
    let mut start = from;
    while bytes.get(start).copied().is_some_and(super::scan::is_space) {
        start += 1;
    }
    let first = *bytes.get(start)?;
    let second = bytes.get(start + 1).copied().unwrap_or(0);
    let third = bytes.get(start + 2).copied().unwrap_or(0);
    let (kind, end) = match first {
        b'-' if second == b'-' => (LexKind::Comment, line_end(bytes, start)),
        b'/' if second == b'*' => closed(LexKind::Comment, block_comment(bytes, start), bytes),
        b'\'' => closed(LexKind::String, string(bytes, start, false), bytes),
        b'e' | b'E' if second == b'\'' => closed(LexKind::String, string(bytes, start + 1, true), bytes),
        b'b' | b'B' | b'x' | b'X' if second == b'\'' => closed(LexKind::String, string(bytes, start + 1, false), bytes),
        b'u' | b'U' if second == b'&' && third == b'\'' => {
            closed(LexKind::String, string(bytes, start + 2, false), bytes)
        }
        b'u' | b'U' if second == b'&' && third == b'"' => closed(LexKind::Quoted, quoted(bytes, start + 2), bytes),
        b'"' => closed(LexKind::Quoted, quoted(bytes, start), bytes),
        b'$' if second.is_ascii_digit() => (LexKind::Param, run(bytes, start + 1, |b| b.is_ascii_digit())),
        b'$' => match dollar_tag(bytes, start) {
            Some(tag) => {
                let delimiter = &bytes[start..tag];
                closed(LexKind::Dollar, find(bytes, tag, delimiter).map(|at| at + delimiter.len()), bytes)
            }
            None => (LexKind::Punct, start + 1),
        },
        b if is_word_start(b) => (LexKind::Word, run(bytes, start, is_word_part)),
        b if b.is_ascii_digit() => (LexKind::Number, number(bytes, start)),
        b'.' if second.is_ascii_digit() => (LexKind::Number, number(bytes, start)),
        b'.' if second == b'.' => (LexKind::Punct, start + 2),
        b':' if matches!(second, b':' | b'=') => (LexKind::Punct, start + 2),
        b if is_op(b) => (LexKind::Op, operator(bytes, start)),
        _ => (LexKind::Punct, start + 1),
    };
    Some(Lexeme { kind, start, end })
}

fn closed(kind: LexKind, end: Option<usize>, bytes: &[u8]) -> (LexKind, usize) {
    end.map_or((LexKind::Unterminated, bytes.len()), |end| (kind, end))
}

/// The end of the line that holds `from`, its line break not included.
pub(super) fn line_end(bytes: &[u8], from: usize) -> usize {
    bytes[from..].iter().position(|b| matches!(b, b'\n' | b'\r')).map_or(bytes.len(), |i| from + i)
}

fn block_comment(bytes: &[u8], start: usize) -> Option<usize> {
    let mut depth = 0;
    let mut i = start;
    while i + 1 < bytes.len() {
        match (bytes[i], bytes[i + 1]) {
            (b'/', b'*') => {
                depth += 1;
                i += 2;
            }
            (b'*', b'/') => {
                depth -= 1;
                i += 2;
                if depth == 0 {
                    return Some(i);
                }
            }
            _ => i += 1,
        }
    }
    None
}

/// The end of a string whose quote is at `quote`, with the pieces that continue it on later lines.
fn string(bytes: &[u8], quote: usize, escapes: bool) -> Option<usize> {
    let mut i = quote + 1;
    loop {
        match *bytes.get(i)? {
            b'\\' if escapes => i += 2,
            b'\'' if bytes.get(i + 1) == Some(&b'\'') => i += 2,
            b'\'' => {
                let space = run(bytes, i + 1, super::scan::is_space);
                let continued =
                    bytes.get(space) == Some(&b'\'') && bytes[i + 1..space].iter().any(|b| matches!(b, b'\n' | b'\r'));
                if !continued {
                    return Some(i + 1);
                }
                i = space + 1;
            }
            _ => i += 1,
        }
    }
}

fn quoted(bytes: &[u8], quote: usize) -> Option<usize> {
    let mut i = quote + 1;
    loop {
        match *bytes.get(i)? {
            b'"' if bytes.get(i + 1) == Some(&b'"') => i += 2,
            b'"' => return Some(i + 1),
            _ => i += 1,
        }
    }
}

/// The end of `$tag$`.
fn dollar_tag(bytes: &[u8], start: usize) -> Option<usize> {
    let mut i = start + 1;
    while let Some(&b) = bytes.get(i) {
        match b {
            b'$' => return Some(i + 1),
            b if is_word_start(b) || (b.is_ascii_digit() && i > start + 1) => i += 1,
            _ => return None,
        }
    }
    None
}

pub(super) fn find(bytes: &[u8], from: usize, what: &[u8]) -> Option<usize> {
    bytes.get(from..)?.windows(what.len()).position(|w| w == what).map(|i| from + i)
}

pub(super) fn run(bytes: &[u8], from: usize, accept: impl Fn(u8) -> bool) -> usize {
    let mut end = from;
    while bytes.get(end).copied().is_some_and(&accept) {
        end += 1;
    }
    end
}

fn number(bytes: &[u8], start: usize) -> usize {
    let digits = |from| run(bytes, from, |b| b.is_ascii_digit() || b == b'_');
    if bytes[start] == b'0' && matches!(bytes.get(start + 1), Some(b'x' | b'X' | b'o' | b'O' | b'b' | b'B')) {
        return run(bytes, start + 2, is_word_part);
    }
    let mut end = digits(start);
    // `1..2` is a range of PL/pgSQL, not a decimal point.
    if bytes.get(end) == Some(&b'.') && bytes.get(end + 1) != Some(&b'.') {
        end = digits(end + 1);
    }
    if matches!(bytes.get(end), Some(b'e' | b'E')) {
        let sign = usize::from(matches!(bytes.get(end + 1), Some(b'+' | b'-')));
        if bytes.get(end + 1 + sign).is_some_and(u8::is_ascii_digit) {
            end = digits(end + 1 + sign);
        }
    }
    // Junk after a number belongs to the token that the server names.
    run(bytes, end, is_word_part)
}

fn operator(bytes: &[u8], start: usize) -> usize {
    let mut end = start;
    while bytes.get(end).copied().is_some_and(is_op) {
        let pair = (bytes[end], bytes.get(end + 1).copied().unwrap_or(0));
        if end > start && (pair == (b'-', b'-') || pair == (b'/', b'*')) {
            break;
        }
        end += 1;
    }
    let special = bytes[start..end].iter().any(|b| b"~!@#^&|`?%".contains(b));
    while end - start > 1 && !special && matches!(bytes[end - 1], b'+' | b'-') {
        end -= 1;
    }
    end
}

fn is_op(b: u8) -> bool {
    b"~!@#^&|`?+-*/%<>=".contains(&b)
}

pub(super) fn is_word_start(b: u8) -> bool {
    b.is_ascii_alphabetic() || b == b'_' || b >= 0x80
}

pub(super) fn is_word_part(b: u8) -> bool {
    is_word_start(b) || b.is_ascii_digit() || b == b'$'
}

/// Whether a text is one unquoted word that keeps its letter case.
pub(super) fn is_plain_word(text: &str) -> bool {
    text.bytes().next().is_some_and(|b| b.is_ascii_lowercase() || b == b'_')
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
}

#[cfg(test)]
mod tests {
    use super::{LexKind, next};

    #[test]
    fn agrees_with_the_library_on_valid_text() {
        let texts = [
            "select 'a''b', E'a\\'b', $$x$$, $a1$ $$ $a1$, \"q\"\"q\", 1.5e-3, 0xff, .5, a->>'b', x::int, y[1:2]",
            "select -1, a<-b, a+-b, a@-b, 1-- c\n, 'a'\n 'b', U&'d\\0061' /* a /* b */ c */ from grüße where $1 := 2;",
            "select 1..2, a.*, b'01', x'ff', n'x', a=>b, a<=b, a<>b, a!=b, a%b, 1_000",
        ];
        for text in texts {
            let expected: Vec<(i32, i32)> =
                pg_query::scan_tokens(text).expect("valid").iter().map(|t| (t.start, t.end)).collect();
            let mut got = Vec::new();
            let mut at = 0;
            while let Some(l) = next(text.as_bytes(), at) {
                got.push((l.start as i32, l.end as i32));
                at = l.end;
            }
            assert_eq!(got, expected, "{text}");
        }
    }

    #[test]
    fn unterminated() {
        for text in ["'a", "E'a\\'", "\"a", "/* a /* b */", "$a$ b $", "U&'x"] {
            assert_eq!(
                next(text.as_bytes(), 0).map(|l| (l.kind, l.end)),
                Some((LexKind::Unterminated, text.len())),
                "{text}"
            );
        }
    }
}
