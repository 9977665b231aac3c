//! A file, or a part of one, to a script.

use std::sync::Arc;

use pg_query::protobuf::ScanToken;

use super::lower::Lower;
use super::recover::recover;
use super::scan::{is_comment, is_semicolon, tokens};
use crate::diagnostic::{Diagnostic, Severity};

use super::{Comment, Script, Source, Span, Statement, depth, suppress};

/// The byte order mark.
const BOM: &str = "\u{feff}";

/// Parses a whole file.
pub fn parse(source: Arc<Source>) -> Script {
    let end = source.text.len() as u32;
    parse_part(source, Span::new(0, end))
}

/// Parses a part of a file, such as one direction of a migration. All offsets are into the whole file.
///
/// # Panics
///
/// If the part does not lie in the file on character boundaries.
pub fn parse_part(source: Arc<Source>, part: Span) -> Script {
    let text = &source.text[part.start as usize..part.end as usize];
    let bom = if text.starts_with(BOM) { BOM.len() } else { 0 };
    let text = &text[bom..];
    let base = part.start + bom as u32;
    let mut script = Script {
        source: source.clone(),
        statements: Vec::new(),
        comments: Vec::new(),
        suppressions: Vec::new(),
        foreign: Vec::new(),
        problems: Vec::new(),
    };
    let scanned = tokens(text);
    let nesting = match &scanned {
        Ok(tokens) => depth::of_tokens(tokens),
        Err(_) => depth::of_text(text),
    };
    let mut read = || match (&scanned, pg_query::parse(text, 0)) {
        (Ok(tokens), Ok(parsed)) => {
            script.comments.extend(tokens.iter().filter(|t| is_comment(t)).map(|t| Comment { span: span(base, t) }));
            lower_all(&mut script, base, text, tokens, &parsed.protobuf.stmts);
        }
        _ => recover(&mut script, base, text),
    };
    if nesting > depth::ORDINARY {
        depth::with_large_stack(read);
    } else {
        read();
    }
    if let Some(misread) = &source.misread
        && part.start <= misread.at
        && misread.at <= part.end
    {
        let end = source.text[misread.at as usize..].chars().next().map_or(0, char::len_utf8) as u32;
        let place = source.place(Span::new(misread.at, misread.at + end));
        let message = format!("`{}` is not UTF-8: {}", source.name, misread.what);
        script.problems.push(Diagnostic::at("not-utf8", Severity::Error, place, message).help(misread.help.as_str()));
    }
    suppress::collect(&mut script, part);
    if part.start > 0 || (part.end as usize) < source.text.len() {
        suppress::whole_file(&mut script, part);
    }
    script.problems.sort_by_key(|p| p.place.as_ref().map_or(0, |p| p.span.start));
    script
}

/// The server's own words.
pub(super) fn message(error: &pg_query::Error) -> String {
    match error {
        pg_query::Error::Parse(m) | pg_query::Error::Scan(m) => m.clone(),
        other => other.to_string(),
    }
}

fn span(base: u32, t: &ScanToken) -> Span {
    Span::new(base + t.start.unsigned_abs(), base + t.end.unsigned_abs())
}

/// Lowers parsed statements, each with the tokens from its first to its last.
pub(super) fn lower_all(
    script: &mut Script,
    base: u32,
    text: &str,
    tokens: &[ScanToken],
    statements: &[pg_query::protobuf::RawStmt],
) {
    for raw in statements {
        let Some(node) = raw.stmt.as_deref().and_then(|n| n.node.as_ref()) else { continue };
        let start = raw.stmt_location;
        // A length of zero means the rest of the text.
        let end = if raw.stmt_len == 0 { i32::MAX } else { start + raw.stmt_len };
        let first = tokens.partition_point(|t| t.start < start);
        let last = first + tokens[first..].partition_point(|t| t.start < end);
        let mut own = &tokens[first..last];
        while let Some((_, rest)) = own.split_first().filter(|(t, _)| is_comment(t) || is_semicolon(t)) {
            own = rest;
        }
        while let Some((_, rest)) = own.split_last().filter(|(t, _)| is_comment(t) || is_semicolon(t)) {
            own = rest;
        }
        let (Some(a), Some(b)) = (own.first(), own.last()) else { continue };
        let span = Span::new(base + a.start.unsigned_abs(), base + b.end.unsigned_abs());
        let (stmt, tag) = Lower { base, text, tokens: own }.statement(node);
        script.statements.push(Statement { source: script.source.clone(), span, stmt, tag, templated: false });
    }
}
