//! A list of findings that were there before somebody started to look: they are left out from then on.
//!
//! A finding is known by its lint, its file's name and the text that it points at, not by its line, so that it is known
//! again when something is written above it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diagnostic::Diagnostic;

/// The findings that are known, each with how often it is there.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Baseline(BTreeMap<u64, usize>);

/// The first line of a file, which says what it is.
const HEADER: &str =
    "# undrift baseline 1: findings that are known; `undrift lint --write-baseline FILE` writes it anew";

impl Baseline {
    /// Reads a file.
    ///
    /// # Errors
    ///
    /// The number of the line that is none of a baseline.
    pub fn parse(text: &str) -> Result<Self, usize> {
        let mut out = Self::default();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let word = line.split_whitespace().next().unwrap_or_default();
            let known = (word.len() == 16).then(|| u64::from_str_radix(word, 16).ok()).flatten();
            *out.0.entry(known.ok_or(number + 1)?).or_default() += 1;
        }
        Ok(out)
    }

    /// A file of all these findings, one a line, in an order in which those of two branches merge.
    pub fn write(findings: &[Diagnostic]) -> String {
        let mut lines: Vec<String> = findings
            .iter()
            .map(|d| {
                // Without a place the message names the file as it was found from here.
                let what = d.place.as_ref().map_or(String::new(), |_| format!(": {}", one_line(&d.message)));
                format!("{:016x} {} {}{what}", fingerprint(d), d.lint, file(&d.subject))
            })
            .collect();
        lines.sort_by(|a, b| a[17..].cmp(&b[17..]).then_with(|| a.cmp(b)));
        let mut out = String::from(HEADER);
        out.push('\n');
        for line in lines {
            let _ = writeln!(out, "{line}");
        }
        out
    }

    /// Takes the known findings away; returns how many they were. What stays in the baseline matches nothing.
    pub fn take(&mut self, findings: &mut Vec<Diagnostic>) -> usize {
        let before = findings.len();
        findings.retain(|finding| match self.0.get_mut(&fingerprint(finding)) {
            Some(left) if *left > 0 => {
                *left -= 1;
                false
            }
            _ => true,
        });
        before - findings.len()
    }

    /// How many entries have matched nothing so far.
    pub fn left(&self) -> usize {
        self.0.values().sum()
    }
}

/// What a finding is known by: FNV-1a over its lint, its file and the text that it points at.
pub fn fingerprint(finding: &Diagnostic) -> u64 {
    let text = match &finding.place {
        Some(place) => one_line(place.source.slice(place.span)),
        None => String::new(),
    };
    let parts = [finding.lint, &file(&finding.subject), &text];
    parts
        .iter()
        .flat_map(|part| part.bytes().chain([0]))
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// A file's name, with its directory where many files have that name.
fn file(subject: &str) -> String {
    let mut parts = subject.rsplit('/');
    let name = parts.next().unwrap_or_default();
    match (name, parts.next()) {
        ("up.sql" | "down.sql" | "migration.sql", Some(directory)) => format!("{directory}/{name}"),
        _ => name.to_owned(),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::sql::{Source, Span};

    fn finding(text: &str, of: &str) -> Diagnostic {
        let source = Source::new("db/002.up.sql", text);
        let start = u32::try_from(text.find(of).expect("it is there")).expect("short");
        let place = source.place(Span::new(start, start + u32::try_from(of.len()).expect("short")));
        Diagnostic::at("drop-column", Severity::Warning, place, "dropping")
    }

    #[test]
    fn a_finding_is_known_again() {
        let one = finding("ALTER TABLE t DROP a;", "DROP a");
        let mut baseline = Baseline::parse(&Baseline::write(std::slice::from_ref(&one))).expect("just written");
        // Moved, and with other blanks; then twice, where it was known once.
        let mut now = vec![finding("-- why\n\nALTER TABLE t DROP\n a;", "DROP\n a"), one, finding("DROP b", "DROP b")];
        assert_eq!(baseline.take(&mut now), 1);
        assert_eq!(now.len(), 2);
        assert_eq!(baseline.left(), 0);
    }

    #[test]
    fn what_is_none_is_refused() {
        assert_eq!(Baseline::parse("# x\n\nnot a fingerprint"), Err(3));
        assert_eq!(Baseline::parse("0123456789abcdef"), Ok(Baseline(BTreeMap::from([(0x0123_4567_89ab_cdef, 1)]))));
    }
}
