//! Text to statements: the only folder that names `pg_query` or `sqlparser`.

#![allow(clippy::cast_possible_truncation, reason = "offsets are 32 bits wide: no file of SQL is larger")]
#![allow(clippy::doc_markdown, reason = "the words of SQL are written as PostgreSQL's documentation writes them")]

pub mod ast;
mod depth;
mod dialect;
pub mod foreign;
mod lex;
mod lower;
pub mod newer;
mod parse;
mod place;
mod placeholder;
pub mod plpgsql;
pub mod print;
mod psql;
mod quoted;
mod recover;
mod scan;
mod subcommand;
mod suggest;
mod suppress;

pub use parse::{parse, parse_part};
pub(crate) use quoted::unquoted;
pub use subcommand::words;

use std::sync::Arc;

use crate::catalog::{Ident, Origin};
use crate::diagnostic::{Diagnostic, Place};

/// A file's text with its name.
#[derive(Debug)]
pub struct Source {
    /// The path as it is shown to the user: relative to where the program was started, with forward slashes.
    pub name: Ident,
    /// The text. Statement spans are byte offsets into it. A leading BOM is part of it.
    pub text: String,
    /// What was wrong with the bytes that the text was made of; `None` for those of UTF-8.
    pub misread: Option<Misread>,
    /// The byte offset of each line's start.
    lines: Vec<u32>,
}

/// Why a text is not the bytes of its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misread {
    /// Where in the text the first character stands that the file does not have.
    pub at: u32,
    /// What is wrong: `byte 0xE9 is not UTF-8`.
    pub what: String,
    /// The way out.
    pub help: String,
}

impl Source {
    /// A source of the given name.
    pub fn new(name: impl Into<Ident>, text: impl Into<String>) -> Arc<Self> {
        Self::made_of(name.into(), text.into(), None)
    }

    /// A source whose bytes are not those of its text.
    pub fn misread(name: impl Into<Ident>, text: impl Into<String>, misread: Misread) -> Arc<Self> {
        Self::made_of(name.into(), text.into(), Some(misread))
    }

    fn made_of(name: Ident, text: String, misread: Option<Misread>) -> Arc<Self> {
        let mut lines = vec![0];
        lines.extend(text.bytes().enumerate().filter(|(_, b)| *b == b'\n').map(|(i, _)| i as u32 + 1));
        Arc::new(Self { name, text, misread, lines })
    }

    /// The line (from 1) and the column (in characters, from 1) of a byte offset.
    pub fn position(&self, offset: u32) -> (u32, u32) {
        let line = self.lines.partition_point(|&start| start <= offset).max(1) - 1;
        let start = self.lines[line] as usize;
        let end = (offset as usize).clamp(start, self.text.len());
        let column = self.text.get(start..end).map_or(0, |s| s.chars().count());
        (line as u32 + 1, column as u32 + 1)
    }

    /// The byte offset at which a line starts, counted from 0; the end of the text behind the last one.
    pub(crate) fn line_start(&self, line: usize) -> usize {
        self.lines.get(line).map_or(self.text.len(), |&start| start as usize)
    }

    /// The origin of a byte offset.
    pub fn origin(&self, offset: u32) -> Origin {
        Origin { file: self.name.clone(), line: self.position(offset).0 }
    }

    /// The text of a span.
    pub fn slice(&self, span: Span) -> &str {
        self.text.get(span.start as usize..span.end as usize).unwrap_or_default()
    }

    /// A place in this source.
    pub fn place(self: &Arc<Self>, span: Span) -> Place {
        Place { source: self.clone(), span }
    }
}

/// A range of bytes in a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// The byte after the last.
    pub end: u32,
}

impl Span {
    /// From `start` to `end`.
    pub fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// Whether `offset` is inside.
    pub fn contains(self, offset: u32) -> bool {
        (self.start..self.end).contains(&offset)
    }
}

/// One statement of a file.
#[derive(Debug, Clone)]
pub struct Statement {
    /// The file.
    pub source: Arc<Source>,
    /// The statement's bytes: from its first token to its last, without the semicolon and without comments around it.
    pub span: Span,
    /// What it says.
    pub stmt: ast::Stmt,
    /// The server's command tag: `ALTER TABLE`, `CREATE INDEX`, `DO`.
    pub tag: &'static str,
    /// Names or values in `stmt` stand for the placeholders of a template: what it says is not all known.
    pub templated: bool,
}

impl Statement {
    /// The statement's text.
    pub fn text(&self) -> &str {
        self.source.slice(self.span)
    }

    /// The whole statement as a place.
    pub fn place(&self) -> Place {
        self.source.place(self.span)
    }

    /// Where it starts.
    pub fn origin(&self) -> Origin {
        self.source.origin(self.span.start)
    }
}

/// A comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comment {
    /// Its bytes, the marker included.
    pub span: Span,
}

/// `-- undrift: allow lint-name reason…`
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Suppression {
    /// The lints it names; `all` is a name like others.
    pub lints: Vec<Ident>,
    /// The rest of the comment.
    pub reason: String,
    /// The last day on which it holds, as `2025-06-30`.
    pub until: Option<Ident>,
    /// The bytes it covers: the statement it stands before or in, a region, or the whole file.
    pub covers: Span,
    /// The comment itself.
    pub span: Span,
}

/// A parsed file, or the part of a file that is one direction of a migration.
#[derive(Debug, Clone)]
pub struct Script {
    /// The file.
    pub source: Arc<Source>,
    /// The statements that could be read, in order.
    pub statements: Vec<Statement>,
    /// The comments, in order.
    pub comments: Vec<Comment>,
    /// The suppressions.
    pub suppressions: Vec<Suppression>,
    /// Comments that silence other linters; the names are `tool:rule`, `*` stands for any text at their end.
    pub foreign: Vec<Suppression>,
    /// Syntax errors, unreadable parts, psql commands, templates: what is not in `statements`, and why.
    pub problems: Vec<Diagnostic>,
}
