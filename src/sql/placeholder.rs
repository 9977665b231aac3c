//! Placeholders of template languages in statements that do not parse.

use std::ops::Range;

use super::lex::{self, LexKind};
use super::parse::lower_all;
use super::recover::Recovery;
use super::scan;
use crate::diagnostic::Severity;

/// A placeholder, and what stands for it.
struct Placeholder {
    range: Range<usize>,
    stands: Stands,
    /// Nothing else in SQL looks like it; the others are placeholders only if the statement parses without them.
    certain: bool,
}

/// What a placeholder is read as.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stands {
    /// An identifier.
    Name,
    /// A quoted identifier.
    Quoted,
    /// A string.
    String,
    /// Nothing: it steers the template.
    Nothing,
}

/// Explains a refused statement by its placeholders; reads it with names in their places, if that parses.
pub(super) fn explain(recovery: &mut Recovery<'_>, text: &str, range: Range<usize>) -> bool {
    let slice = &text[range.clone()];
    let found = find(slice);
    if found.is_empty() {
        return false;
    }
    let mut filled = fill(slice, &found);
    let mut parsed = pg_query::parse(&filled, 0);
    if parsed.is_err() && found.iter().any(|p| !p.certain) && found.iter().any(|p| p.certain) {
        let certain: Vec<_> = found.iter().filter(|p| p.certain).collect();
        filled = fill_some(slice, &certain);
        parsed = pg_query::parse(&filled, 0);
    }
    let read = match (parsed, scan::tokens(&filled)) {
        (Ok(parsed), Ok(tokens)) => {
            let known = recovery.script.statements.len();
            let base = recovery.base + range.start as u32;
            lower_all(recovery.script, base, &filled, &tokens, &parsed.protobuf.stmts);
            for statement in &mut recovery.script.statements[known..] {
                statement.templated = true;
            }
            true
        }
        _ => false,
    };
    if !read && !found.iter().any(|p| p.certain) {
        return false;
    }
    let mut names: Vec<String> = Vec::new();
    let named = |p: &&Placeholder| read || p.certain;
    for p in found.iter().filter(named) {
        let name = format!("`{}`", &slice[p.range.clone()]);
        // A file that is full of one placeholder is told so once.
        if !(names.contains(&name) || read && recovery.placeholders.contains(&name)) {
            names.push(name);
        }
    }
    if names.is_empty() {
        return true;
    }
    let new = |p: &&Placeholder| names.contains(&format!("`{}`", &slice[p.range.clone()]));
    let first = found.iter().filter(named).find(new).map_or(0..0, |p| p.range.clone());
    if read {
        recovery.placeholders.extend(names.iter().cloned());
    }
    let one = names.len() == 1;
    let names = names.join(", ");
    let (severity, message) = if read {
        let (is, it) = if one { ("is", "it") } else { ("are", "them") };
        (Severity::Warning, format!("{names} {is} filled in by a template: what stands for {it} is not known"))
    } else {
        (Severity::Error, format!("the statement cannot be read before a template has filled in {names}"))
    };
    let help = "give undrift the files as they are run, after the template engine".to_owned();
    let at = range.start + first.start..range.start + first.end;
    recovery.diagnostic("template-placeholder", severity, at, message, Some(help));
    true
}

/// The placeholders outside strings, comments and quoted names, in order.
fn find(text: &str) -> Vec<Placeholder> {
    let bytes = text.as_bytes();
    let mut found: Vec<Placeholder> = Vec::new();
    let mut at = 0;
    while let Some(l) = lex::next(bytes, at) {
        at = l.end;
        if matches!(l.kind, LexKind::Quoted | LexKind::String | LexKind::Unterminated) {
            // `"{{ index .Options "schema" }}"`: the quotes of the template cut the name's own in two.
            if let Some(p) = cut_by_quotes(text, l) {
                let quote = bytes[l.start];
                at = lex::find(bytes, p.range.end, &[quote]).map_or(bytes.len(), |i| i + 1);
                found.push(p);
            }
            continue;
        }
        if !matches!(l.kind, LexKind::Punct | LexKind::Op) {
            continue;
        }
        let rest = &text[l.start..];
        let bracketed = [
            ("{{", "}}"),
            ("{%", "%}"),
            ("{#", "#}"),
            ("<%", "%>"),
            ("${", "}"),
            ("#{", "}"),
            ("$(", ")"),
            ("%(", ")s"),
            ("{", "}"),
        ];
        // An operator may end in what begins a placeholder: `={{x}}` is one token to the scanner only up to `=`.
        let start = bracketed
            .iter()
            .filter_map(|(open, _)| text.get(l.start..=l.end).unwrap_or(l.text(text)).find(open).map(|i| l.start + i))
            .min();
        if let Some(start) = start
            && let Some((open, close)) = bracketed.iter().find(|(open, _)| text[start..].starts_with(open))
            && let Some(length) = text[start + open.len()..].find(close)
        {
            let end = start + open.len() + length + close.len();
            let inner = text[start + open.len()..end - close.len()].trim_matches(['-', '~', '=', ' ']);
            let plausible =
                !inner.is_empty() && (open.len() > 1 || inner.bytes().all(|b| lex::is_word_part(b) || b == b'.'));
            if plausible {
                let stands = if steers(open, inner) { Stands::Nothing } else { Stands::Name };
                found.push(Placeholder { range: start..end, stands, certain: true });
                at = end;
                continue;
            }
        }
        // `:name`, `:"name"` and `:'name'` of psql and of many libraries.
        if l.kind == LexKind::Punct && rest.starts_with(':') && l.end == l.start + 1 {
            let (stands, end) = match bytes.get(l.end) {
                Some(b'"') => (Stands::Quoted, closing(bytes, l.end)),
                Some(b'\'') => (Stands::String, closing(bytes, l.end)),
                Some(b) if lex::is_word_start(*b) => (Stands::Name, Some(lex::run(bytes, l.end, lex::is_word_part))),
                _ => continue,
            };
            if let Some(end) = end {
                found.push(Placeholder { range: l.start..end, stands, certain: stands != Stands::Name });
                at = end;
            }
        } else if l.kind == LexKind::Op && matches!(l.text(text), "%" | "@" | "?") {
            let after = if l.text(text) == "?" { l.end } else { lex::run(bytes, l.end, lex::is_word_part) };
            if after > l.end || l.text(text) == "?" {
                // `@name@` of Maven.
                let end = after + usize::from(l.text(text) == "@" && bytes.get(after) == Some(&b'@'));
                found.push(Placeholder { range: l.start..end, stands: Stands::Name, certain: false });
                at = end;
            }
        }
    }
    found
}

/// A `{{ … }}` that opens inside quotes and closes behind them.
fn cut_by_quotes(text: &str, l: lex::Lexeme) -> Option<Placeholder> {
    let inside = l.text(text);
    let open = inside.rfind("{{").filter(|open| !inside[*open..].contains("}}"))?;
    let start = l.start + open;
    let end = start + text[start..].find("}}")? + 2;
    Some(Placeholder { range: start..end, stands: Stands::Name, certain: true })
}

fn closing(bytes: &[u8], quote: usize) -> Option<usize> {
    lex::find(bytes, quote + 1, &bytes[quote..=quote]).map(|i| i + 1)
}

/// Whether a placeholder stands for nothing itself: `{% if %}`, `{{ end }}`, `{{/* comment */}}`.
fn steers(open: &str, inner: &str) -> bool {
    let first = inner.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
    match open {
        "{%" | "{#" => true,
        "{{" => {
            inner.starts_with("/*")
                || inner.starts_with('!')
                || matches!(
                    first,
                    "if" | "else"
                        | "end"
                        | "range"
                        | "with"
                        | "define"
                        | "block"
                        | "template"
                        | "break"
                        | "continue"
                        | "#if"
                        | "#each"
                        | "#unless"
                )
                || inner.starts_with(['#', '/'])
                || inner.starts_with('$') && inner.contains(":=")
        }
        "<%" => !inner.is_empty() && matches!(first, "if" | "else" | "end" | "unless" | "for" | "each" | "}" | "{"),
        _ => false,
    }
}

fn fill(text: &str, found: &[Placeholder]) -> String {
    fill_some(text, &found.iter().collect::<Vec<_>>())
}

/// The text with something of the same length in the place of each placeholder.
fn fill_some(text: &str, found: &[&Placeholder]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for p in found {
        out.push_str(&text[at..p.range.start]);
        let inner = &text[p.range.clone()];
        match p.stands {
            Stands::Nothing => out.extend(inner.bytes().map(|b| if b == b'\n' { '\n' } else { ' ' })),
            // A question mark alone is shorter than any string.
            Stands::Name if inner == "?" => out.push('_'),
            Stands::Name => out.extend(inner.bytes().enumerate().map(|(i, b)| match b {
                b if b.is_ascii_digit() && i == 0 => '_',
                b if b.is_ascii_alphanumeric() => char::from(b.to_ascii_lowercase()),
                _ => '_',
            })),
            Stands::Quoted => {
                out.push('"');
                out.push('_');
                out.push_str(&inner[2..]);
            }
            Stands::String => {
                out.push('\'');
                out.push('_');
                out.push_str(&inner[2..]);
            }
        }
        at = p.range.end;
    }
    out.push_str(&text[at..]);
    out
}
