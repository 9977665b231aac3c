//! Tokens.

use pg_query::protobuf::{ScanToken, Token};

/// The tokens of a text, comments among them.
pub(super) fn tokens(text: &str) -> Result<Vec<ScanToken>, pg_query::Error> {
    // The library hands out a null slice for a text without tokens.
    if text.bytes().all(is_space) {
        return Ok(Vec::new());
    }
    pg_query::scan_tokens(text)
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
