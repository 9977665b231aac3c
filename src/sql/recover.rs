//! Files that the parser refuses: which statements are bad, where exactly, and what the others say.

use std::collections::BTreeSet;
use std::ops::Range;

use super::lex::{self, LexKind, Lexeme};
use super::parse::{lower_all, message};
use super::{Comment, Script, Span, dialect, place, placeholder, psql, scan, suggest};
use crate::diagnostic::{Diagnostic, Edit, Fix, Safety, Severity};

/// How many statements are tried together before each is tried alone.
const GROUP: usize = 64;

/// A text in which what is not SQL is blanked out, byte for byte.
pub(super) struct Recovery<'a> {
    pub(super) script: &'a mut Script,
    /// Offset in the file of the text's first byte.
    pub(super) base: u32,
    /// The text.
    pub(super) bytes: Vec<u8>,
    /// The placeholders that have been named.
    pub(super) placeholders: BTreeSet<String>,
}

/// Reads a text statement by statement.
pub(super) fn recover(script: &mut Script, base: u32, text: &str) {
    let mut recovery = Recovery { script, base, bytes: text.as_bytes().to_vec(), placeholders: BTreeSet::new() };
    recovery.nul_bytes();
    let pieces = recovery.split();
    let masked = String::from_utf8(std::mem::take(&mut recovery.bytes)).expect("only whole characters are blanked");
    for group in pieces.chunks(GROUP) {
        let (Some(first), Some(last)) = (group.first(), group.last()) else { continue };
        let whole = first.start..last.end;
        if recovery.accept(&masked, whole).is_ok() {
            continue;
        }
        for piece in group {
            if let Err(message) = recovery.accept(&masked, piece.clone()) {
                recovery.refuse(&masked, piece.clone(), &message);
            }
        }
    }
    recovery.script.statements.sort_by_key(|s| s.span.start);
}

impl Recovery<'_> {
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.base + range.start as u32, self.base + range.end as u32)
    }

    pub(super) fn problem(&mut self, lint: &'static str, severity: Severity, at: Range<usize>, message: String) {
        self.diagnostic(lint, severity, at, message, None);
    }

    pub(super) fn diagnostic(
        &mut self,
        lint: &'static str,
        severity: Severity,
        at: Range<usize>,
        message: String,
        help: Option<String>,
    ) {
        let place = self.script.source.place(self.span(at));
        let mut problem = Diagnostic::at(lint, severity, place, message);
        problem.help = help;
        self.script.problems.push(problem);
    }

    /// Blanks a range, but for its line breaks.
    pub(super) fn blank(&mut self, range: Range<usize>) {
        for b in &mut self.bytes[range] {
            if !matches!(*b, b'\n' | b'\r') {
                *b = b' ';
            }
        }
    }

    /// The server takes no text with a zero byte in it.
    fn nul_bytes(&mut self) {
        if let Some(at) = self.bytes.iter().position(|b| *b == 0) {
            let message = "invalid byte sequence for encoding \"UTF8\": 0x00".to_owned();
            self.problem("syntax-error", Severity::Error, at..at + 1, message);
            for b in &mut self.bytes {
                if *b == 0 {
                    *b = b' ';
                }
            }
        }
    }

    /// Blanks psql's commands and COPY's data, and cuts the rest at the semicolons that end statements.
    fn split(&mut self) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let mut state = State::default();
        let mut at = 0;
        while let Some(l) = lex::next(&self.bytes, at) {
            at = l.end;
            match l.kind {
                LexKind::Comment => {
                    let span = self.span(l.start..l.end);
                    self.script.comments.push(Comment { span });
                    continue;
                }
                LexKind::Punct if self.bytes[l.start] == b'\\' => {
                    let command = psql::command(self, l.start);
                    at = command.resume;
                    if command.ends_statement && state.start.is_some() {
                        pieces.extend(state.take(l.start + 1));
                    }
                    continue;
                }
                _ => {}
            }
            if state.token(&self.bytes, l) {
                let copy = state.copies_from_stdin();
                pieces.extend(state.take(l.end));
                if copy {
                    at = psql::copy_data(self, l.end);
                }
            }
        }
        pieces.extend(state.take(self.bytes.len()));
        pieces
    }

    /// Parses a range and takes its statements.
    fn accept(&mut self, text: &str, range: Range<usize>) -> Result<(), String> {
        let slice = &text[range.clone()];
        let parsed = pg_query::parse(slice, 0).map_err(|e| message(&e))?;
        let tokens = scan::tokens(slice).map_err(|e| message(&e))?;
        let base = self.base + range.start as u32;
        lower_all(self.script, base, slice, &tokens, &parsed.protobuf.stmts);
        Ok(())
    }

    /// Says what is wrong with a statement that the parser refuses.
    fn refuse(&mut self, text: &str, range: Range<usize>, message: &str) {
        if placeholder::explain(self, text, range.clone()) {
            return;
        }
        if message.contains("nested too deeply")
            || message.contains("stack depth limit")
            || message.contains("recursion limit")
        {
            let message = "the statement is nested too deeply to be read".to_owned();
            self.problem("unread-statement", Severity::Warning, range, message);
            return;
        }
        let slice = &text[range.clone()];
        let found = place::locate(slice, message);
        let suggestion = suggest::keyword(slice, found.clone());
        let at = range.start + found.start..range.start + found.end;
        // The server quotes all of an unterminated token, which may be all of the file.
        let message = match message.split_once('\n') {
            Some((line, _)) => format!("{}\"", line.trim_end()),
            None => message.to_owned(),
        };
        let place = self.script.source.place(self.span(at));
        let mut problem = Diagnostic::at("syntax-error", Severity::Error, place, message);
        if let Some((word, keyword)) = suggestion {
            let start = range.start + word.start;
            let place = self.script.source.place(self.span(start..range.start + word.end));
            let edits = vec![Edit { place, text: keyword.clone() }];
            let title = format!("write `{keyword}`");
            problem =
                problem.help(format!("did you mean `{keyword}`?")).fix(Fix { title, edits, safety: Safety::Unsafe });
        } else if let Some(database) = dialect::other(slice) {
            problem =
                problem.help(format!("this is {database}'s SQL: name the directory of the PostgreSQL migrations"));
        }
        self.script.problems.push(problem);
    }
}

/// What splitting knows of the statement it is in.
#[derive(Default)]
struct State {
    start: Option<usize>,
    /// The first words, in lower case.
    words: Vec<String>,
    parens: u32,
    /// The depth of BEGIN ATOMIC … END, CASE … END inside it counted.
    atomic: u32,
    /// The last word, in lower case.
    last: String,
    from_stdin: bool,
}

impl State {
    /// Takes a token; whether it ends the statement.
    fn token(&mut self, bytes: &[u8], l: Lexeme) -> bool {
        self.start.get_or_insert(l.start);
        match (l.kind, bytes[l.start]) {
            (LexKind::Word, _) => {
                let word = String::from_utf8_lossy(&bytes[l.start..l.end]).to_lowercase();
                match word.as_str() {
                    "atomic" if self.last == "begin" && self.creates_routine() => self.atomic = 1,
                    "case" | "begin" if self.atomic > 0 => self.atomic += 1,
                    "end" => self.atomic = self.atomic.saturating_sub(1),
                    "stdin" if self.last == "from" => self.from_stdin = true,
                    _ => {}
                }
                if self.words.len() < 4 {
                    self.words.push(word.clone());
                }
                self.last = word;
            }
            (LexKind::Punct, b'(') => self.parens += 1,
            (LexKind::Punct, b')') => self.parens = self.parens.saturating_sub(1),
            // Only the commands of a rule may have semicolons inside parentheses.
            (LexKind::Punct, b';') => return self.atomic == 0 && (self.parens == 0 || !self.creates_rule()),
            _ => {}
        }
        false
    }

    fn after_create(&self) -> Option<&str> {
        let words: Vec<&str> = self.words.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["create", "or", "replace", what, ..] | ["create", what, ..] => Some(what),
            _ => None,
        }
    }

    fn creates_routine(&self) -> bool {
        matches!(self.after_create(), Some("function" | "procedure"))
    }

    fn creates_rule(&self) -> bool {
        self.after_create() == Some("rule")
    }

    fn copies_from_stdin(&self) -> bool {
        self.words.first().is_some_and(|w| w == "copy") && self.from_stdin
    }

    /// Ends the statement at `end` and begins anew.
    fn take(&mut self, end: usize) -> Option<Range<usize>> {
        std::mem::take(self).start.map(|start| start..end)
    }
}
