//! The directions inside a file, and what a file says about its transaction.

use std::sync::Arc;

use regex::Regex;

use super::TransactionMode;
use super::convention::{Convention, Sections, Switch, SwitchAt};
use super::names::regex;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::{Source, Span};

/// The rules of one framework, ready to be applied to many files.
#[derive(Debug)]
pub(super) struct Rules {
    row: &'static Convention,
    up: Option<Regex>,
    down: Option<Regex>,
    switch: Option<(Switch, Option<Regex>)>,
    meant: Option<Regex>,
    foreign: Vec<(&'static str, Regex)>,
}

/// One direction of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Section {
    /// Its bytes.
    pub part: Span,
    /// How the file itself says it is sent.
    pub mode: Option<TransactionMode>,
}

/// What a file holds.
#[derive(Debug, Default)]
pub(super) struct Split {
    /// The way forward.
    pub up: Option<Section>,
    /// The way back.
    pub down: Option<Section>,
    /// What is wrong with it.
    pub problems: Vec<Diagnostic>,
}

/// Lines that start a way back in other frameworks' files: where they mean nothing, the way back runs with the way
/// forward.
const FOREIGN: &[(&str, &str)] = &[
    ("dbmate", r"(?m)^--\s*migrate:(?:up|down)\b"),
    ("goose", r"(?im)^--\s*\+goose\s+(?:up|down)\b"),
    ("sql-migrate", r"(?m)^--\s*\+migrate\s+(?:Up|Down)\b"),
    ("tern", r"(?m)^---- create above / drop below ----"),
    ("node-pg-migrate", r"(?im)^\s*--[\s-]*(?:up|down)\s+migration\b"),
];

/// An offset in a source, whose spans are of 32 bits.
fn offset(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Rules {
    pub(super) fn new(row: &'static Convention) -> Self {
        let (up, down) = match row.sections {
            Sections::None => (None, None),
            Sections::Marked { up, down, .. } => (Some(regex(up)), Some(regex(down))),
            Sections::Divided(line) => (None, Some(regex(line))),
        };
        let switch = row.switch.map(|switch| {
            let pattern = match switch.at {
                SwitchAt::File(pattern) | SwitchAt::Part(pattern) | SwitchAt::Options(pattern) => Some(regex(pattern)),
                SwitchAt::Metadata | SwitchAt::Flyway => None,
            };
            (switch, pattern)
        });
        Self {
            row,
            up,
            down,
            switch,
            meant: row.switch.and_then(|switch| switch.meant).map(regex),
            foreign: FOREIGN.iter().filter(|(name, _)| *name != row.name).map(|(n, p)| (*n, regex(p))).collect(),
        }
    }

    /// The directions of a file that the framework runs forward (`up`), or back where that has files of its own.
    pub(super) fn split(&self, source: &Arc<Source>, forward: bool) -> Split {
        let text = source.text.as_str();
        let whole = Span::new(0, offset(text.len()));
        let mut split = match self.row.sections {
            // A file that only goes back has no sections in it.
            _ if !forward => {
                Split { down: Some(Section { part: whole, mode: self.mode(text, whole, "") }), ..Split::default() }
            }
            Sections::None => {
                Split { up: Some(Section { part: whole, mode: self.mode(text, whole, "") }), ..Split::default() }
            }
            Sections::Divided(_) => self.divided(text, whole),
            Sections::Marked { up_needed, down_needed, .. } => self.marked(source, up_needed, down_needed),
        };
        self.remarks(source, &mut split);
        split
    }

    fn divided(&self, text: &str, whole: Span) -> Split {
        let line = self.down.as_ref().and_then(|line| line.find(text));
        let up = line.map_or(whole, |line| Span::new(0, offset(line.start())));
        let section = |part| Some(Section { part, mode: self.mode(text, part, "") });
        Split {
            up: section(up),
            down: line
                .filter(|line| !text[line.end()..].trim().is_empty())
                .and_then(|line| section(Span::new(offset(line.end()), whole.end))),
            problems: Vec::new(),
        }
    }

    fn marked(&self, source: &Arc<Source>, up_needed: bool, down_needed: bool) -> Split {
        let text = source.text.as_str();
        let mut marks: Vec<(usize, usize, bool, String)> = Vec::new();
        for (pattern, forward) in [(&self.up, true), (&self.down, false)] {
            for captures in pattern.iter().flat_map(|pattern| pattern.captures_iter(text)) {
                let all = captures.get(0).expect("group 0 is the match");
                // A pattern that starts with blanks may have taken empty lines before its own.
                let start = all.end() - all.as_str().trim_start().len();
                let options = captures.name("o").map_or("", |m| m.as_str()).trim().to_owned();
                marks.push((start, all.end(), forward, options));
            }
        }
        marks.sort();
        let mut split = Split::default();
        let Some(first) = marks.first() else {
            let part = Span::new(0, offset(text.len()));
            split.up = Some(Section { part, mode: self.mode(text, part, "") });
            if up_needed {
                let message = format!("`{}` has no section for the way up: {} refuses it", source.name, self.row.name);
                split.problems.push(Diagnostic::at(
                    "section-missing",
                    Severity::Error,
                    source.place(first_line(text)),
                    message,
                ));
            }
            return split;
        };
        if !only_comments(&text[..first.0]) {
            let message = format!("text before the first section of `{}` is not part of any migration", source.name);
            let place = source.place(Span::new(0, offset(first.0)));
            split.problems.push(Diagnostic::at("section-missing", Severity::Error, place, message));
        }
        for (i, (start, end, forward, options)) in marks.iter().enumerate() {
            let until = marks.get(i + 1).map_or(text.len(), |next| next.0);
            // Comments that head the file belong to the way forward: they may speak of the whole file.
            let from = if *forward && i == 0 && only_comments(&text[..*start]) { 0 } else { *end };
            let part = Span::new(offset(from), offset(until));
            let section = Section { part, mode: self.mode(text, part, options) };
            let taken = if *forward { &mut split.up } else { &mut split.down };
            if taken.is_none() {
                *taken = Some(section);
            } else {
                let way = if *forward { "up" } else { "down" };
                let place = source.place(Span::new(offset(*start), offset(*end)));
                let message = format!("`{}` has a second section for the way {way}, which is left out", source.name);
                split.problems.push(Diagnostic::at("section-missing", Severity::Warning, place, message));
            }
        }
        if split.up.is_none() && up_needed || split.down.is_none() && down_needed {
            let way = if split.up.is_none() { "up" } else { "down" };
            let message = format!("`{}` has no section for the way {way}: {} refuses it", source.name, self.row.name);
            let place = source.place(Span::new(offset(first.0), offset(first.1)));
            split.problems.push(Diagnostic::at("section-missing", Severity::Error, place, message));
        }
        split
    }

    /// How the file says that a part of it is sent.
    fn mode(&self, text: &str, part: Span, options: &str) -> Option<TransactionMode> {
        let (switch, pattern) = self.switch.as_ref()?;
        let within = match switch.at {
            SwitchAt::File(_) => text,
            SwitchAt::Part(_) => text.get(part.start as usize..part.end as usize)?,
            SwitchAt::Options(_) => options,
            SwitchAt::Metadata | SwitchAt::Flyway => return None,
        };
        pattern.as_ref()?.is_match(within).then_some(switch.mode)
    }

    /// Switches that are written but do nothing, and sections of other frameworks.
    fn remarks(&self, source: &Arc<Source>, split: &mut Split) {
        let name = &source.name;
        let off = split.up.or(split.down).is_some_and(|section| section.mode.is_some());
        if let (false, Some(found)) = (off, self.meant.as_ref().and_then(|meant| meant.find(&source.text))) {
            let written = found.as_str().trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).trim_end();
            let start = found.start() + found.as_str().find(written).unwrap_or_default();
            let message = format!("`{written}` in `{name}` is not where {} looks for it", self.row.name);
            let place = source.place(Span::new(offset(start), offset(found.end())));
            let help = match self.row.name {
                "sqlx" if source.text.starts_with('\u{feff}') => "remove the byte order mark before it",
                "sqlx" | "hasura" => "make it the first bytes of the file",
                "tern" if source.text.contains('\r') => "end the line with a line feed alone",
                "tern" => "write exactly `---- tern: disable-tx ----` on a line of its own",
                "atlas" => "make it the head of the file, and leave an empty line after it",
                _ => "make it the first line after the header",
            };
            split.problems.push(Diagnostic::at("misplaced-directive", Severity::Warning, place, message).help(help));
        }
        for (owner, pattern) in &self.foreign {
            if let Some(found) = pattern.find(&source.text) {
                let start = found.end() - found.as_str().trim_start().len();
                let place = source.place(Span::new(offset(start), offset(found.end())));
                let written = found.as_str().trim();
                let message = format!("`{written}` in `{name}` is a plain comment to {}", self.row.name);
                let help = format!("it is a directive of {owner}: what follows it runs with the rest of the file");
                split.problems.push(Diagnostic::at("foreign-directive", Severity::Warning, place, message).help(help));
            }
        }
    }
}

fn first_line(text: &str) -> Span {
    Span::new(0, offset(text.find('\n').unwrap_or(text.len())))
}

/// Whether there is nothing but blanks and `--` comments.
fn only_comments(text: &str) -> bool {
    text.lines()
        .map(|line| line.trim_start_matches('\u{feff}').trim())
        .all(|line| line.is_empty() || line.starts_with("--"))
}
