//! For people, at a terminal or in a log.

use std::fmt::{self, Write as _};
use std::sync::Arc;

use miette::{GraphicalReportHandler, GraphicalTheme, LabeledSpan, SourceCode};
use rayon::prelude::*;

use super::{Comparison, Findings, count};
use crate::catalog::Change;
use crate::diagnostic::{Diagnostic, Severity};
use crate::sql::Source;

/// How to draw.
#[derive(Debug, Clone, Copy)]
pub struct Style {
    /// With colours.
    pub color: bool,
    /// With box-drawing characters.
    pub unicode: bool,
    /// The width in columns.
    pub width: usize,
}

impl Default for Style {
    fn default() -> Self {
        Self { color: false, unicode: true, width: 80 }
    }
}

impl Style {
    fn handler(self) -> GraphicalReportHandler {
        let theme = match (self.color, self.unicode) {
            (true, true) => GraphicalTheme::unicode(),
            (true, false) => GraphicalTheme::ascii(),
            (false, true) => GraphicalTheme::unicode_nocolor(),
            (false, false) => GraphicalTheme::none(),
        };
        GraphicalReportHandler::new_themed(theme).with_width(self.width).with_links(false).with_context_lines(1)
    }

    fn paint(self, code: &str, text: &str) -> String {
        if self.color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    }
}

/// A diagnostic as miette draws it.
struct Shown<'a>(&'a Diagnostic);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.place {
            Some(_) => f.write_str(&self.0.message),
            None => write!(f, "{}: {}", self.0.subject, self.0.message),
        }
    }
}

impl std::error::Error for Shown<'_> {}

impl miette::Diagnostic for Shown<'_> {
    fn code<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        Some(Box::new(self.0.lint))
    }

    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.0.severity {
            Severity::Info => miette::Severity::Advice,
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        self.0.help.as_ref().map(|h| Box::new(h) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.0.place.as_ref().map(|p| &*p.source as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let place = self.0.place.as_ref()?;
        let main = LabeledSpan::new_primary_with_span(
            self.0.label.clone(),
            (place.span.start as usize, (place.span.end - place.span.start) as usize),
        );
        let others = self
            .0
            .labels
            .iter()
            .filter(|l| Arc::ptr_eq(&l.place.source, &place.source))
            .map(|l| {
                let span = l.place.span;
                LabeledSpan::new_with_span(
                    Some(l.text.clone()),
                    (span.start as usize, (span.end - span.start) as usize),
                )
            })
            .collect::<Vec<_>>();
        Some(Box::new(std::iter::once(main).chain(others)))
    }
}

/// What miette reads of a source: the lines around a span, with the file's name.
impl SourceCode for Source {
    fn read_span<'a>(
        &'a self,
        span: &miette::SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn miette::SpanContents<'a> + 'a>, miette::MietteError> {
        // A statement of many lines is shown by its first lines: a reader needs to find it, not to read it here.
        const LINES: usize = 8;
        let start = span.offset().min(self.text.len());
        let text = &self.text.as_bytes()[start..(start + span.len()).min(self.text.len())];
        let shown = match text.iter().enumerate().filter(|(_, b)| **b == b'\n').nth(LINES - 1) {
            Some((i, _)) => i,
            None => text.len(),
        };
        // miette counts lines from the start of what it is given, which in a long file costs more than all the rest.
        let first = (self.position(start as u32).0 as usize - 1).saturating_sub(before);
        let skipped = self.line_start(first);
        let near = &self.text.as_bytes()[skipped..];
        let contents = near.read_span(&(start - skipped, shown).into(), before, after)?;
        let span = contents.span();
        Ok(Box::new(miette::MietteSpanContents::new_named(
            self.name.to_string(),
            contents.data(),
            (span.offset() + skipped, span.len()).into(),
            contents.line() + first,
            contents.column(),
            contents.line_count() + first,
        )))
    }
}

/// The findings of `lint`, with a summary line.
pub fn findings(findings: &Findings, style: Style) -> String {
    let mut out = String::new();
    let each: Vec<String> = findings.diagnostics.par_iter().map(|found| diagnostic(found, style)).collect();
    out.extend(each);
    out.push_str(&summary(findings, style));
    out
}

/// One finding, with an empty line behind it.
pub fn diagnostic(diagnostic: &Diagnostic, style: Style) -> String {
    let handler = style.handler();
    let mut out = String::new();
    {
        // The long span of a whole statement would underline every line of it; its first line is enough to find it.
        let mut shown = diagnostic.clone();
        if let Some(place) = &mut shown.place {
            place.span = first_line(&place.source, place.span);
        }
        for label in &mut shown.labels {
            label.place.span = first_line(&label.place.source, label.place.span);
        }
        let _ = handler.render_report(&mut out, &Shown(&shown));
        for label in &diagnostic.labels {
            if diagnostic.place.as_ref().is_none_or(|p| !Arc::ptr_eq(&p.source, &label.place.source)) {
                let (line, column) = label.place.source.position(label.place.span.start);
                let _ = writeln!(out, "  see {}:{line}:{column}: {}", label.place.source.name, label.text);
            }
        }
        out.push('\n');
    }
    out
}

fn first_line(source: &Source, span: crate::sql::Span) -> crate::sql::Span {
    let text = source.slice(span);
    match text.find('\n') {
        Some(end) => {
            let end = text[..end].trim_end().len();
            crate::sql::Span::new(span.start, span.start + u32::try_from(end).unwrap_or(0))
        }
        None => span,
    }
}

fn summary(findings: &Findings, style: Style) -> String {
    let mut out = String::new();
    let errors = findings.count(Severity::Error);
    let warnings = findings.count(Severity::Warning);
    let infos = findings.count(Severity::Info);
    let checked = format!(
        "{} checked, {} evaluated",
        count(findings.checked, "migration"),
        count(findings.statements - findings.opaque, "statement")
    );
    let mut parts = Vec::new();
    if errors > 0 {
        parts.push(style.paint("31;1", &count(errors, "error")));
    }
    if warnings > 0 {
        parts.push(style.paint("33;1", &count(warnings, "warning")));
    }
    if infos > 0 {
        parts.push(if infos == 1 { "1 note".to_owned() } else { format!("{infos} notes") });
    }
    let found = if parts.is_empty() { style.paint("32;1", "nothing found") } else { parts.join(", ") };
    let _ = writeln!(out, "{found} ({checked})");
    if findings.opaque > 0 {
        let _ = writeln!(
            out,
            "{} could not be evaluated; `undrift schema --coverage` lists them",
            count(findings.opaque, "statement")
        );
    }
    if findings.unread > 0 {
        let _ = writeln!(
            out,
            "{} could not be read as {} will be run; everything else was",
            count(findings.unread, "part"),
            if findings.unread == 1 { "it" } else { "they" }
        );
    }
    if findings.known > 0 {
        let _ = writeln!(out, "{} more in the baseline", findings.known);
    }
    if errors + warnings > 0 {
        let _ = writeln!(out, "`undrift explain LINT` shows the harm and the safe way");
    }
    out
}

/// The differences of two schemas, one paragraph an object.
pub fn comparison(comparison: &Comparison, style: Style) -> String {
    let mut out = String::new();
    for difference in &comparison.differences {
        let (mark, color) = match &difference.change {
            Change::Create(..) => ("+", "32"),
            Change::Drop(..) => ("-", "31"),
            Change::Alter(..) | Change::Rename(..) => ("~", "33"),
        };
        let line = match &difference.change {
            Change::Rename(from, to) => format!("{mark} {from} → {to}"),
            change => format!("{mark} {}", change.address()),
        };
        let _ = write!(out, "{}", style.paint(color, &line));
        if let Some(origin) = &difference.origin {
            let _ = write!(out, "  {}", style.paint("2", &format!("({origin})")));
        }
        out.push('\n');
        match &difference.sql {
            (Some(old), Some(new)) if difference.attributes.is_empty() => {
                let _ = writeln!(out, "    {}", style.paint("31", &format!("- {old}")));
                let _ = writeln!(out, "    {}", style.paint("32", &format!("+ {new}")));
            }
            (Some(one), None) | (None, Some(one)) => {
                for line in one.lines() {
                    let _ = writeln!(out, "    {line}");
                }
            }
            _ => {}
        }
        for (attribute, old, new) in &difference.attributes {
            let name = super::attribute(attribute);
            if old.contains('\n') || new.contains('\n') {
                let _ = writeln!(out, "    {name}:");
                for change in similar::TextDiff::from_lines(old.as_str(), new.as_str()).iter_all_changes() {
                    let (sign, color) = match change.tag() {
                        similar::ChangeTag::Delete => ("-", "31"),
                        similar::ChangeTag::Insert => ("+", "32"),
                        similar::ChangeTag::Equal => (" ", "0"),
                    };
                    let text = format!("{sign} {}", change.value().trim_end_matches('\n'));
                    let _ = writeln!(out, "      {}", if color == "0" { text } else { style.paint(color, &text) });
                }
            } else {
                let _ = writeln!(out, "    {name}: {} → {}", style.paint("31", old), style.paint("32", new));
            }
        }
    }
    for unjudged in &comparison.unjudged {
        let _ = writeln!(out, "? {} not judged: {}", unjudged.address, unjudged.because);
    }
    if comparison.differences.is_empty() {
        let _ = write!(out, "{}", style.paint("32;1", "no differences"));
    } else {
        let _ = write!(out, "{}", style.paint("31;1", &count(comparison.differences.len(), "difference")));
    }
    let _ = writeln!(out, " ({} → {})", comparison.from, comparison.to);
    if !comparison.unjudged.is_empty() {
        let _ = writeln!(out, "{} not judged", count(comparison.unjudged.len(), "object"));
    }
    out
}

/// Why a command could not be done.
pub fn failure(error: &miette::Report, style: Style) -> String {
    let mut out = String::new();
    // Writing to a string does not fail.
    let _ = style.handler().render_report(&mut out, error.as_ref());
    out
}
