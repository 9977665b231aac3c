//! `undrift explain` and `undrift lints`.

use std::fmt::Write as _;

use serde_json::json;

use crate::cli::ListFormat;
use crate::command::{Exit, Output};
use crate::lint;

pub(super) fn explain(name: &str, out: &mut Output<'_>) -> miette::Result<Exit> {
    let found = lint::named(name).map_err(|unknown| {
        let help = match unknown.suggestion {
            Some(near) => format!("did you mean `{near}`? `undrift lints` lists them all"),
            None => unknown.help(),
        };
        miette::miette!(help = help, "{unknown}")
    })?;
    let pages: Vec<&str> = found.iter().map(|l| l.page.trim_end()).collect();
    out.text(&format!("{}\n", pages.join("\n\n")))?;
    Ok(Exit::Clean)
}

pub(super) fn list(format: ListFormat, out: &mut Output<'_>) -> miette::Result<Exit> {
    let lints = crate::lints::ALL;
    let text = match format {
        ListFormat::Json => {
            let list: Vec<_> = lints
                .iter()
                .map(|l| {
                    json!({
                        "name": l.name,
                        "category": l.category.name(),
                        "severity": l.category.severity().to_string(),
                        "default": l.category.on_by_default(),
                        "since": l.since,
                        "sources": l.sources,
                        "summary": l.summary(),
                    })
                })
                .collect();
            format!("{:#}\n", json!({"version": 1, "lints": list}))
        }
        ListFormat::Terminal => {
            let mut text = String::new();
            let width = lints.iter().map(|l| l.name.len()).max().unwrap_or(0);
            for l in lints {
                let category = l.category.name();
                let _ = writeln!(text, "{:width$}  {category:6}  {}", l.name, l.summary());
            }
            text
        }
    };
    out.text(&text)?;
    Ok(Exit::Clean)
}
