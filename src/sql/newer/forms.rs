//! Productions of the grammar that came with a version, each by the words in which it shows.

use super::super::lex::{self, LexKind, Lexeme};
use super::Unread;

/// A production that the parsers of older versions do not read.
struct Form {
    /// The version that brought it.
    since: u16,
    /// What the statement starts with; empty for any.
    head: &'static str,
    /// The words in which it shows. `*` marks the one at which an older parser stops. `a|b` is either word and `!a|b` anything
    /// else, `_` a name with its qualifiers, `()` a list in parentheses, `..` anything up to what follows, on the same level
    /// of parentheses; `^` is the start of the statement and `;` its end. What ends in `?` may be missing.
    words: &'static str,
}

const fn form(since: u16, head: &'static str, words: &'static str) -> Form {
    Form { since, head, words }
}

const FORMS: &[Form] = &[
    form(13, "alter view", "rename *!to"),
    form(13, "drop database", "^ drop database if? exists? _ *(|with"),
    form(13, "alter", "alter column? _ drop *expression"),
    form(13, "", "row|rows *with ties"),
    form(13, "alter statistics", "^ alter statistics if? exists? _ set *statistics"),
    form(13, "alter index|materialized", "no *depends on extension"),
    form(13, "alter function|procedure|routine|trigger", "*no depends on extension"),
    form(13, "alter type", "^ alter type _ set *("),
    form(13, "", "is *normalized"),
    form(13, "", "is *nfc|nfd|nfkc|nfkd normalized"),
    form(13, "", "is not *nfc|nfd|nfkc|nfkd|normalized"),
    form(13, "create", "on _ using? _? ( .. _ *( _ ="),
    form(14, "create", "language sql .. *begin atomic"),
    form(14, "create", "*begin atomic"),
    form(14, "", ") *search depth|breadth first"),
    form(14, "", ") *cycle _ set|,"),
    form(14, "", "group by *distinct|all"),
    form(14, "", "join .. using () *as"),
    form(14, "alter", "detach partition _ *concurrently|finalize"),
    form(14, "alter", "set *compression"),
    form(14, "create", "including|excluding *compression"),
    form(14, "create", "^ create or replace *constraint|trigger"),
    form(14, "reindex", "^ reindex ( *!verbose"),
    form(14, "reindex", "^ reindex ( verbose *!,|)"),
    form(14, "cluster", "^ cluster *("),
    form(14, "alter subscription", "^ alter subscription _ *add|drop"),
    form(14, "grant|revoke", "on .. *granted by"),
    form(14, "", "similar *!to"),
    form(14, "declare", "*asensitive"),
    form(15, "alter subscription", "^ alter subscription _ *skip"),
    form(15, "", "^ *merge into"),
    form(15, "", "( *merge into"),
    form(15, "create publication", "for *tables in schema"),
    form(15, "alter publication", "add|drop|set *tables in schema"),
    form(15, "create|alter publication", ", tables *in schema"),
    form(15, "create publication", "^ create publication _ for .. *where"),
    form(15, "create publication", "table only? _ *("),
    form(15, "create publication", "^ create publication _ for table .. , only? _ *("),
    form(15, "alter publication", "^ alter publication _ add|drop|set .. *where"),
    form(15, "alter publication", "^ alter publication _ add|drop|set table only? _ *("),
    form(15, "alter publication", "^ alter publication _ add|drop|set table .. , only? _ *("),
    form(15, "alter", "set *access method"),
    form(15, "grant|revoke", "alter *system on parameter"),
    form(15, "grant|revoke", "on parameter *_"),
    form(16, "alter", "set storage *default"),
    form(16, "grant", "with admin *true|false"),
    form(16, "reindex", "^ reindex ()? database|system concurrently? *;"),
    form(17, "alter", "set statistics *default"),
    form(17, "alter", "alter column? _ set *expression as"),
    form(17, "alter", "set access method *default"),
    form(17, "cluster", "^ cluster () *;"),
    form(17, "", "not matched *by"),
    form(17, "", "merge into .. *returning"),
    form(17, "", "at *local"),
    form(18, "create|alter", "not null *no inherit"),
    form(18, "create|alter", ")|valid|deferrable|deferred|immediate *enforced"),
    form(18, "alter", "alter constraint _ *enforced|inherit"),
    form(18, "alter", "alter constraint _ not *enforced"),
    form(18, "create|alter", "foreign key ( .. , period *_"),
    form(18, "", "returning *with ("),
    form(18, "vacuum|analyze", "*only"),
    form(18, "alter default", "on *large objects"),
];

/// A statement as its lexemes, with how many parentheses are open before each.
pub(super) struct Words<'t> {
    text: &'t str,
    lexemes: Vec<(Lexeme, u32)>,
}

impl<'t> Words<'t> {
    pub(super) fn of(text: &'t str, from: usize, to: usize) -> Self {
        let mut lexemes = Vec::new();
        let (mut at, mut depth) = (from, 0u32);
        while let Some(lexeme) = lex::next(&text.as_bytes()[..to.min(text.len())], at) {
            at = lexeme.end;
            if lexeme.kind == LexKind::Comment {
                continue;
            }
            let word = lexeme.text(text);
            if matches!(word, ")" | "]") {
                depth = depth.saturating_sub(1);
            }
            lexemes.push((lexeme, depth));
            if matches!(word, "(" | "[") {
                depth += 1;
            }
        }
        Self { text, lexemes }
    }

    fn depth(&self, at: usize) -> Option<u32> {
        self.lexemes.get(at).map(|(_, depth)| *depth)
    }

    /// Whether the lexeme at a place is one of `a|b`.
    fn is(&self, at: usize, words: &str) -> bool {
        self.lexemes.get(at).is_some_and(|(lexeme, _)| {
            let text = lexeme.text(self.text);
            matches!(lexeme.kind, LexKind::Word | LexKind::Punct | LexKind::Op)
                && words.split('|').any(|word| text.eq_ignore_ascii_case(word))
        })
    }

    /// Where a name with its qualifiers ends.
    fn after_name(&self, at: usize) -> Option<usize> {
        let is_name = |at: usize| {
            self.lexemes
                .get(at)
                .is_some_and(|(l, _)| matches!(l.kind, LexKind::Word | LexKind::Quoted | LexKind::Number))
        };
        let mut end = at;
        while is_name(end) {
            end += 1;
            if !self.is(end, ".") {
                return Some(end);
            }
            end += 1;
        }
        None
    }

    /// Where a list in parentheses ends.
    fn after_list(&self, at: usize) -> Option<usize> {
        if !self.is(at, "(") {
            return None;
        }
        let depth = self.depth(at);
        (at + 1..self.lexemes.len()).find(|&i| self.depth(i) == depth).map(|close| close + 1)
    }

    /// Matches a pattern from a place on. Returns where the parser stops.
    fn stop(&self, at: usize, pattern: &[&str], stop: Option<usize>) -> Option<usize> {
        let Some((&first, rest)) = pattern.split_first() else { return stop };
        if first == "^" {
            return if at == 0 { self.stop(at, rest, stop) } else { None };
        }
        if first == ".." {
            let depth = self.depth(at)?;
            for end in at..self.lexemes.len() {
                match self.depth(end) {
                    Some(here) if here < depth => return None,
                    Some(here) if here > depth => {}
                    _ => {
                        if let Some(found) = self.stop(end, rest, stop) {
                            return Some(found);
                        }
                    }
                }
            }
            return None;
        }
        if let Some(word) = first.strip_suffix('?') {
            let mut taken = vec![word];
            taken.extend(rest);
            return self.stop(at, &taken, stop).or_else(|| self.stop(at, rest, stop));
        }
        let (word, stop) = match first.strip_prefix('*') {
            Some(word) => (word, Some(at)),
            None => (first, stop),
        };
        let next = match word {
            "_" => self.after_name(at)?,
            "()" => self.after_list(at)?,
            ";" => {
                if at < self.lexemes.len() {
                    return None;
                }
                at
            }
            word => {
                let fits = match word.strip_prefix('!') {
                    Some(others) => at < self.lexemes.len() && !self.is(at, others),
                    None => self.is(at, word),
                };
                if !fits {
                    return None;
                }
                at + 1
            }
        };
        self.stop(next, rest, stop)
    }

    /// What the parser of a version does not read first.
    pub(super) fn unread(&self, version: u16) -> Option<(usize, Unread)> {
        let mut first: Option<usize> = None;
        for form in FORMS.iter().filter(|form| form.since > version) {
            let head: Vec<&str> = form.head.split_whitespace().collect();
            if !head.iter().enumerate().all(|(i, words)| self.is(i, words)) {
                continue;
            }
            let pattern: Vec<&str> = form.words.split_whitespace().collect();
            let starts = if pattern[0] == "^" { 1 } else { self.lexemes.len() };
            let limit = first.map_or(starts, |at| starts.min(at + 1));
            let found = (0..limit).find_map(|at| self.stop(at, &pattern, None));
            first = match (first, found) {
                (Some(a), Some(b)) => Some(a.min(b)),
                (a, b) => a.or(b),
            };
        }
        let at = first?;
        Some(match self.lexemes.get(at) {
            Some((lexeme, _)) => (lexeme.start, Unread::Near(lexeme.text(self.text).to_owned())),
            None => (self.text.len(), Unread::End),
        })
    }

    /// A number in a form of 16, which 15 does not take for a number and a name, as those before did.
    pub(super) fn junk(&self, version: u16) -> Option<(usize, Unread)> {
        if version != 15 {
            return None;
        }
        let newer = |text: &str| text.contains('_') || text.as_bytes().get(1).is_some_and(u8::is_ascii_alphabetic);
        self.lexemes.iter().find_map(|(lexeme, _)| {
            let text = lexeme.text(self.text);
            let is_junk =
                lexeme.kind == LexKind::Number && newer(text) && !text.to_ascii_lowercase().contains(['e', '.']);
            is_junk.then(|| (lexeme.start, Unread::Junk(text.to_owned())))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{FORMS, Unread, Words};

    fn unread(text: &str, version: u16) -> Option<Unread> {
        Words::of(text, 0, text.len()).unread(version).map(|(_, unread)| unread)
    }

    #[test]
    fn every_form_says_where_an_older_parser_stops() {
        for form in FORMS {
            assert_eq!(form.words.matches('*').count(), 1, "{}", form.words);
        }
    }

    #[test]
    fn a_word_counts_in_its_place_alone() {
        let near = |word: &str| Some(Unread::Near(word.to_owned()));
        assert_eq!(unread("ALTER TABLE t ALTER a SET EXPRESSION AS (b)", 16), near("EXPRESSION"));
        assert_eq!(unread("ALTER TABLE t ALTER a SET EXPRESSION AS (b)", 17), None);
        assert_eq!(unread("ALTER TABLE t ADD enforced int, DROP \"enforced\"", 17), None);
        assert_eq!(unread("REINDEX (VERBOSE) DATABASE", 15), Some(Unread::End));
        assert_eq!(unread("MERGE INTO t USING s ON (a) WHEN MATCHED THEN DELETE RETURNING 1", 16), near("RETURNING"));
        assert_eq!(unread("SELECT 'merge into' WHERE a SIMILAR TO b", 12), None);
    }
}
