//! Workflow commands of GitHub Actions: one annotation a finding.

use std::fmt::Write as _;

use super::{Comparison, Findings};
use crate::diagnostic::Severity;

/// The findings as annotations.
pub fn findings(findings: &Findings) -> String {
    let mut out = String::new();
    for diagnostic in &findings.diagnostics {
        let level = match diagnostic.severity {
            Severity::Info => "notice",
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let mut properties = vec![format!("title={}", property(diagnostic.lint))];
        match &diagnostic.place {
            Some(place) => {
                let (line, column) = place.source.position(place.span.start);
                let (end_line, end_column) = place.source.position(place.span.end);
                properties.push(format!("file={}", property(&place.source.name)));
                properties.push(format!("line={line},endLine={end_line}"));
                // The columns count only where the annotation is on one line.
                if line == end_line {
                    properties.push(format!("col={column},endColumn={end_column}"));
                }
            }
            None => properties.push(format!("file={}", property(&diagnostic.subject))),
        }
        let mut message = diagnostic.message.clone();
        if let Some(help) = &diagnostic.help {
            let _ = write!(message, "\n{help}");
        }
        let _ = writeln!(out, "::{level} {}::{}", properties.join(","), data(&message));
    }
    out
}

/// The differences as annotations without a file.
pub fn comparison(comparison: &Comparison) -> String {
    let mut out = String::new();
    for difference in &comparison.differences {
        let what = super::sentence(difference, comparison);
        let _ = writeln!(out, "::error title=drift::{}", data(&what));
    }
    out
}

/// A message's text: the runner reads `%` escapes.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property's value, in which `:` and `,` would end it.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
