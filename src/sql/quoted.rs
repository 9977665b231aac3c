//! Quoted identifiers.

use std::borrow::Cow;

use super::lex::{self, LexKind};

/// The text with those of its quoted identifiers bare of which `plain` says that they need no quotes. Strings, bodies
/// of functions among them, and comments stay as they are.
pub(crate) fn unquoted(text: &str, plain: impl Fn(&str) -> bool) -> Cow<'_, str> {
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    while let Some(lexeme) = lex::next(text.as_bytes(), at) {
        at = lexeme.end;
        let name = (lexeme.kind == LexKind::Quoted).then(|| lexeme.text(text).trim_matches('"'));
        if let Some(name) = name.filter(|name| plain(name)) {
            out.push_str(&text[copied..lexeme.start]);
            out.push_str(name);
            copied = lexeme.end;
        }
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    out.push_str(&text[copied..]);
    Cow::Owned(out)
}

#[cfg(test)]
mod tests {
    use super::unquoted;

    #[test]
    fn quotes_go_from_identifiers_alone() {
        let text = "SELECT \"a\".\"b\" AS \"A\", '\"a\"', $$\"a\"$$ -- \"a\"";
        let plain = |name: &str| name == "a";
        assert_eq!(unquoted(text, plain), "SELECT a.\"b\" AS \"A\", '\"a\"', $$\"a\"$$ -- \"a\"");
        assert_eq!(unquoted("SELECT b", plain), "SELECT b");
    }
}
