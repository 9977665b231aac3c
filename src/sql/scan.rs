//! Tokens.

use pg_query::protobuf::{ScanToken, Token};

/// The tokens of a text, comments among them.
pub(super) fn tokens(text: &str) -> Result<Vec<ScanToken>, pg_query::Error> {
    // The library hands out a null slice for a text without tokens.
    if text.bytes().all(is_space) {
        return Ok(Vec::new());
    }
    let tokens = pg_query::scan_tokens(text)?;
    // The library takes `$1a` for a parameter and a word; the server has refused that since 15.
    for t in tokens.iter().filter(|t| t.token == Token::Param as i32) {
        let bytes = text.as_bytes();
        let (start, end) = (t.start.unsigned_abs() as usize, t.end.unsigned_abs() as usize);
        let junk = super::lex::run(bytes, end, super::lex::is_word_part);
        if junk > end {
            let near = text.get(start..junk).unwrap_or_default();
            return Err(pg_query::Error::Scan(format!("trailing junk after parameter at or near \"{near}\"")));
        }
    }
    Ok(tokens)
}

/// White space as `scan.l` has it.
pub(super) fn is_space(b: u8) -> bool {
    matches!(b, b' ' | b'\t' | b'\n' | b'\r' | 0x0b | 0x0c)
}

/// Whether a token is a comment.
pub(super) fn is_comment(t: &ScanToken) -> bool {
    t.token == Token::SqlComment as i32 || t.token == Token::CComment as i32
}

/// Whether a token is a semicolon.
pub(super) fn is_semicolon(t: &ScanToken) -> bool {
    t.token == Token::Ascii59 as i32
}
