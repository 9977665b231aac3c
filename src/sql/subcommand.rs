//! The parts of a statement that its tree does not place.

use super::lex::{self, LexKind};
use super::{Span, Statement};

impl Statement {
    /// The spans of the subcommands of an ALTER, which stand after the relation's name and are separated by commas.
    ///
    /// `name_at` is where the relation's name starts. Empty where the text cannot be told apart.
    pub fn subcommands(&self, name_at: u32) -> Vec<Span> {
        self.subcommands_in(self.span, name_at)
    }

    /// The same of an ALTER that stands in the statement: in a DO block.
    pub fn subcommands_in(&self, whole: Span, name_at: u32) -> Vec<Span> {
        let text = &self.source.text;
        let bytes = text.as_bytes();
        let end = whole.end as usize;
        let mut from = name_at as usize;
        if from < whole.start as usize || from >= end {
            return Vec::new();
        }
        // The name: words with dots between them, and an old-style asterisk.
        loop {
            let Some(word) = lex::next(bytes, from) else { return Vec::new() };
            from = word.end;
            match lex::next(bytes, from) {
                Some(dot) if is_punct(dot, text, ".") => from = dot.end,
                Some(star) if star.text(text) == "*" => {
                    from = star.end;
                    break;
                }
                _ => break,
            }
        }
        let mut out = Vec::new();
        let mut start: Option<usize> = None;
        let (mut last, mut depth) = (from, 0_i32);
        while let Some(lexeme) = lex::next(bytes, from).filter(|l| l.start < end) {
            from = lexeme.end;
            if lexeme.kind == LexKind::Comment {
                continue;
            }
            if is_punct(lexeme, text, ",") && depth == 0 {
                if let Some(start) = start.take() {
                    out.push(Span::new(start as u32, last as u32));
                }
                continue;
            }
            if is_punct(lexeme, text, "(") || is_punct(lexeme, text, "[") {
                depth += 1;
            } else if is_punct(lexeme, text, ")") || is_punct(lexeme, text, "]") {
                depth -= 1;
            }
            start.get_or_insert(lexeme.start);
            last = lexeme.end;
        }
        if let Some(start) = start {
            out.push(Span::new(start as u32, last as u32));
        }
        out
    }
}

impl Statement {
    /// The names that the server cuts, because they are longer than 63 bytes.
    pub fn long_names(&self) -> Vec<Span> {
        let text = &self.source.text;
        let mut out = Vec::new();
        let mut from = self.span.start as usize;
        while let Some(lexeme) = lex::next(text.as_bytes(), from).filter(|l| l.start < self.span.end as usize) {
            from = lexeme.end;
            let bytes = match lexeme.kind {
                LexKind::Word => lexeme.text(text).len(),
                LexKind::Quoted => lexeme.text(text).trim_matches('"').replace("\"\"", "\"").len(),
                _ => 0,
            };
            if bytes > 63 {
                out.push(Span::new(lexeme.start as u32, lexeme.end as u32));
            }
        }
        out
    }
}

/// The words and marks of a text of SQL, one after the other, without comments and strings; quoted names without their quotes.
pub fn words(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut from = 0;
    while let Some(lexeme) = lex::next(text.as_bytes(), from) {
        from = lexeme.end;
        match lexeme.kind {
            LexKind::Word | LexKind::Punct | LexKind::Op => out.push(lexeme.text(text)),
            LexKind::Quoted => out.push(lexeme.text(text).trim_matches('"')),
            _ => {}
        }
    }
    out
}

fn is_punct(lexeme: lex::Lexeme, text: &str, mark: &str) -> bool {
    lexeme.kind == LexKind::Punct && lexeme.text(text) == mark
}
