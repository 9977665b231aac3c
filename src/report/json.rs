//! One JSON document a run. The schema is in `docs/json.md`; `version` grows when a field changes its meaning.

use serde_json::{Value, json};

use super::{Comparison, Findings};
use crate::catalog::Change;
use crate::diagnostic::{Diagnostic, Place, Severity};

/// The version of the documents.
pub const VERSION: u32 = 1;

/// The findings of `lint`.
pub fn findings(findings: &Findings) -> String {
    let document = json!({
        "version": VERSION,
        "command": "lint",
        "summary": {
            "checked": findings.checked,
            "statements": findings.statements,
            "opaque": findings.opaque,
            "unread": findings.unread,
            "errors": findings.count(Severity::Error),
            "warnings": findings.count(Severity::Warning),
            "infos": findings.count(Severity::Info),
            "known": findings.known,
        },
        "findings": findings.diagnostics.iter().map(diagnostic).collect::<Vec<_>>(),
    });
    pretty(&document)
}

/// The differences of `diff` and `drift`.
pub fn comparison(command: &str, comparison: &Comparison) -> String {
    let differences: Vec<Value> = comparison
        .differences
        .iter()
        .map(|d| {
            let (change, address, to) = match &d.change {
                Change::Create(at, _) => ("create", at, None),
                Change::Drop(at, _) => ("drop", at, None),
                Change::Alter(at, ..) => ("alter", at, None),
                Change::Rename(from, to) => ("rename", from, Some(to.to_string())),
            };
            json!({
                "change": change,
                "kind": address.kind.label(),
                "address": address.to_string(),
                "to": to,
                "attributes": d.attributes.iter().map(|(name, old, new)| json!({
                    "name": super::attribute(name), "from": old, "to": new,
                })).collect::<Vec<_>>(),
                "from_sql": d.sql.0,
                "to_sql": d.sql.1,
                "origin": d.origin.as_ref().map(|o| json!({"file": o.file, "line": o.line})),
            })
        })
        .collect();
    let document = json!({
        "version": VERSION,
        "command": command,
        "from": comparison.from,
        "to": comparison.to,
        "differences": differences,
        "unjudged": comparison.unjudged.iter().map(|u| json!({
            "address": u.address.to_string(), "because": u.because,
        })).collect::<Vec<_>>(),
    });
    pretty(&document)
}

fn diagnostic(diagnostic: &Diagnostic) -> Value {
    json!({
        "lint": diagnostic.lint,
        "severity": diagnostic.severity.to_string(),
        "message": diagnostic.message,
        "subject": diagnostic.subject,
        "place": diagnostic.place.as_ref().map(place),
        "label": diagnostic.label,
        "related": diagnostic.labels.iter().map(|l| json!({
            "place": place(&l.place), "text": l.text,
        })).collect::<Vec<_>>(),
        "help": diagnostic.help,
        "fixes": diagnostic.fixes.iter().map(|f| json!({
            "title": f.title,
            "safe": f.safety == crate::diagnostic::Safety::Safe,
            "edits": f.edits.iter().map(|e| json!({"place": place(&e.place), "text": e.text})).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

fn place(place: &Place) -> Value {
    let point = |offset: u32| {
        let (line, column) = place.source.position(offset);
        json!({"line": line, "column": column, "offset": offset})
    };
    json!({
        "file": place.source.name,
        "start": point(place.span.start),
        "end": point(place.span.end),
    })
}

fn pretty(value: &Value) -> String {
    let mut out = serde_json::to_string_pretty(value).expect("a JSON value prints");
    out.push('\n');
    out
}
