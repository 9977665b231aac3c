//! How deeply statements nest, known before they are parsed.
//!
//! Trees are read by recursion, here and in the library. Hardly any is deep, and those that are (generated chains of
//! hundreds of operators) are read on a stack of their own.

use pg_query::protobuf::{ScanToken, Token};

use super::lex::{self, LexKind};
use super::scan;

/// What any thread's stack has room for.
pub(super) const ORDINARY: u32 = 64;

/// Room for the deepest tree that the library hands out.
const STACK: usize = 64 << 20;

/// Runs `f` on a thread with a large stack.
pub(super) fn with_large_stack(f: impl FnOnce() + Send) {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().name("deep parse".to_owned()).stack_size(STACK);
        let running = thread.spawn_scoped(scope, f).expect("a thread can be started");
        if let Err(panic) = running.join() {
            std::panic::resume_unwind(panic);
        }
    });
}

/// An upper bound of the depth of the deepest statement.
///
/// Each parenthesis, each CASE and each set operation may be a level, and so may each operator or keyword since the
/// last comma of the same parentheses.
#[derive(Default)]
struct Nesting {
    /// For each open parenthesis, and for none, the operators since the last comma.
    levels: Vec<u32>,
    /// The sum of `levels`.
    inside: u32,
    /// Set operations and CASE, which commas do not end.
    lasting: u32,
    deepest: u32,
}

impl Nesting {
    fn open(&mut self) {
        self.levels.push(0);
        self.measure();
    }

    fn close(&mut self) {
        let last = self.levels.pop().unwrap_or_default();
        self.inside -= last;
    }

    fn comma(&mut self) {
        if let Some(last) = self.levels.last_mut() {
            self.inside -= std::mem::take(last);
        }
    }

    fn step(&mut self) {
        if self.levels.is_empty() {
            self.levels.push(0);
        }
        if let Some(last) = self.levels.last_mut() {
            *last += 1;
            self.inside += 1;
        }
        self.measure();
    }

    fn lasting(&mut self) {
        self.lasting += 1;
        self.measure();
    }

    fn measure(&mut self) {
        let depth = self.inside + self.lasting + self.levels.len() as u32;
        self.deepest = self.deepest.max(depth);
    }

    fn end_of_statement(&mut self) {
        self.levels.clear();
        self.inside = 0;
        self.lasting = 0;
    }
}

/// The depth of a text that the library can scan.
pub(super) fn of_tokens(tokens: &[ScanToken]) -> u32 {
    let mut nesting = Nesting::default();
    for t in tokens {
        match Token::try_from(t.token).unwrap_or(Token::Nul) {
            Token::Ascii40 | Token::Ascii91 => nesting.open(),
            Token::Ascii41 | Token::Ascii93 => nesting.close(),
            Token::Ascii44 => nesting.comma(),
            Token::Ascii59 => nesting.end_of_statement(),
            Token::Union | Token::Except | Token::Intersect | Token::Case | Token::Join => nesting.lasting(),
            Token::Ident | Token::Uident | Token::Sconst | Token::Iconst | Token::Fconst | Token::Ascii46 => {}
            _ if scan::is_comment(t) => {}
            _ => nesting.step(),
        }
    }
    nesting.deepest
}

/// The depth of any text.
pub(super) fn of_text(text: &str) -> u32 {
    let mut nesting = Nesting::default();
    let mut at = 0;
    while let Some(l) = lex::next(text.as_bytes(), at) {
        at = l.end;
        match (l.kind, l.text(text)) {
            (LexKind::Punct, "(" | "[") => nesting.open(),
            (LexKind::Punct, ")" | "]") => nesting.close(),
            (LexKind::Punct, ",") => nesting.comma(),
            (LexKind::Punct, ";") => nesting.end_of_statement(),
            (LexKind::Word, word)
                if ["union", "except", "intersect", "case", "join"].iter().any(|k| word.eq_ignore_ascii_case(k)) =>
            {
                nesting.lasting();
            }
            (LexKind::Word | LexKind::Op, _) | (LexKind::Punct, "::") => nesting.step(),
            _ => {}
        }
    }
    nesting.deepest
}
