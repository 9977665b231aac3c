//! SARIF 2.1.0, which code-scanning services read.

use serde_json::{Value, json};

use super::{Comparison, Findings};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::lint::Lint;

/// The findings of `lint`, with the pages of the lints that were run.
pub fn findings(findings: &Findings, lints: &[&Lint]) -> String {
    let mut names: Vec<&str> = lints.iter().map(|l| l.name).collect();
    names.extend(findings.diagnostics.iter().map(|d| d.lint));
    names.sort_unstable();
    names.dedup();
    let rules: Vec<Value> = names
        .iter()
        .map(|name| match lints.iter().find(|l| l.name == *name) {
            Some(lint) => json!({
                "id": name,
                "shortDescription": {"text": summary(lint.page)},
                "help": {"text": lint.page, "markdown": lint.page},
                "defaultConfiguration": {"level": level(lint.category.severity())},
            }),
            None => json!({"id": name}),
        })
        .collect();
    let results: Vec<Value> = findings
        .diagnostics
        .iter()
        .map(|d| {
            let index = names.binary_search(&d.lint).expect("every name is in the list");
            result(d, index)
        })
        .collect();
    document(&rules.into(), &results.into())
}

/// The first paragraph below a page's heading.
fn summary(page: &str) -> String {
    page.lines()
        .skip_while(|l| l.starts_with('#') || l.trim().is_empty())
        .take_while(|l| !l.trim().is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn result(diagnostic: &Diagnostic, rule: usize) -> Value {
    let mut text = diagnostic.message.clone();
    if let Some(help) = &diagnostic.help {
        text.push_str("\n\n");
        text.push_str(help);
    }
    let location = match &diagnostic.place {
        Some(place) => location(place, None),
        None => json!({"physicalLocation": {"artifactLocation": {"uri": uri(&diagnostic.subject)}}}),
    };
    let mut result = json!({
        "ruleId": diagnostic.lint,
        "ruleIndex": rule,
        "level": level(diagnostic.severity),
        "message": {"text": text},
        "locations": [location],
    });
    if !diagnostic.labels.is_empty() {
        result["relatedLocations"] =
            diagnostic.labels.iter().map(|l| location_of(&l.place, &l.text)).collect::<Vec<_>>().into();
    }
    result
}

fn location_of(place: &Place, text: &str) -> Value {
    location(place, Some(text))
}

fn location(place: &Place, text: Option<&str>) -> Value {
    let (line, column) = place.source.position(place.span.start);
    let (end_line, end_column) = place.source.position(place.span.end);
    let mut location = json!({
        "physicalLocation": {
            "artifactLocation": {"uri": uri(&place.source.name)},
            "region": {
                "startLine": line,
                "startColumn": column,
                "endLine": end_line,
                "endColumn": end_column,
            },
        },
    });
    if let Some(text) = text {
        location["message"] = json!({"text": text});
    }
    location
}

/// A path as a relative URI: what RFC 3986 does not allow in a path is percent-encoded.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => out.push(char::from(byte)),
            _ => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "note",
        Severity::Warning => "warning",
        Severity::Error => "error",
    }
}

/// The differences of `diff` and `drift`: results without a place in a file, or with the place that set the expected side.
pub fn comparison(comparison: &Comparison) -> String {
    let results: Vec<Value> = comparison
        .differences
        .iter()
        .map(|d| {
            let text = super::sentence(d, comparison);
            let mut result = json!({
                "ruleId": "drift",
                "ruleIndex": 0,
                "level": "error",
                "message": {"text": text},
                "locations": [{"logicalLocations": [{
                    "fullyQualifiedName": d.change.address().sql_name(),
                    "kind": d.change.address().kind.label(),
                }]}],
            });
            if let Some(origin) = &d.origin {
                result["locations"][0]["physicalLocation"] = json!({
                    "artifactLocation": {"uri": uri(&origin.file)},
                    "region": {"startLine": origin.line},
                });
            }
            result
        })
        .collect();
    let rules = json!([{"id": "drift", "shortDescription": {"text": "The schema is not what it should be."}}]);
    document(&rules, &results.into())
}

fn document(rules: &Value, results: &Value) -> String {
    let document = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "undrift",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    let mut out = serde_json::to_string_pretty(&document).expect("a JSON value prints");
    out.push('\n');
    out
}
