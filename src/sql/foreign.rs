//! Comments by which other linters are told to be silent.

use super::{Script, Span, Suppression};
use crate::catalog::Ident;

/// The linters whose comments are understood, by the names that `--honor` takes.
pub const TOOLS: &[&str] = &["squawk", "pgls", "eugene", "atlas", "strong_migrations"];

/// Which statements a comment is about.
enum Reach {
    Statement,
    File,
    Start,
    End,
}

/// What a comment of another linter says.
struct Said {
    tool: &'static str,
    reach: Reach,
    /// The rules, as our lints name them; all of them where there are none.
    rules: Vec<String>,
}

/// Reads what comments tell other linters.
pub(super) fn collect(script: &mut Script, part: Span, statement: impl Fn(&Script, Span) -> Span) {
    let mut open: Vec<usize> = Vec::new();
    let spans: Vec<Span> = script.comments.iter().map(|c| c.span).collect();
    for span in spans {
        let Some(said) = read(script.source.slice(span)) else { continue };
        let covers = match said.reach {
            Reach::Statement => statement(script, span),
            Reach::File => Span::new(0, script.source.text.len() as u32),
            Reach::Start => {
                open.push(script.foreign.len());
                Span::new(span.start, part.end)
            }
            Reach::End => {
                if let Some(i) = open.pop() {
                    script.foreign[i].covers.end = span.end;
                }
                continue;
            }
        };
        let names = if said.rules.is_empty() { vec!["*".to_owned()] } else { said.rules };
        let lints = names.into_iter().map(|rule| Ident::from(format!("{}:{rule}", said.tool))).collect();
        script.foreign.push(Suppression { lints, reason: String::new(), until: None, covers, span });
    }
}

fn read(comment: &str) -> Option<Said> {
    let body = match comment.strip_prefix("--") {
        Some(rest) => rest,
        None => comment.strip_prefix("/*")?.strip_suffix("*/")?,
    };
    let body = body.trim();
    let (word, rest) = body.split_once(char::is_whitespace).unwrap_or((body, ""));
    let listed = |text: &str| -> Vec<String> {
        text.split([',', ' ']).map(str::trim).filter(|r| !r.is_empty()).map(str::to_owned).collect()
    };
    let said = |tool, reach, rules| Some(Said { tool, reach, rules });
    match word {
        "squawk-ignore" => said("squawk", Reach::Statement, listed(rest)),
        "squawk-ignore-file" => said("squawk", Reach::File, listed(rest)),
        "pgls-ignore" | "pgt-ignore" => said("pgls", Reach::Statement, pgls(rest)),
        "pgls-ignore-all" | "pgt-ignore-all" => said("pgls", Reach::File, pgls(rest)),
        "pgls-ignore-start" | "pgt-ignore-start" => said("pgls", Reach::Start, pgls(rest)),
        "pgls-ignore-end" | "pgt-ignore-end" => said("pgls", Reach::End, Vec::new()),
        "eugene:" => said("eugene", Reach::File, listed(rest.trim().strip_prefix("ignore")?)),
        "atlas:nolint" => said("atlas", Reach::Statement, listed(rest).iter().map(|r| analyzer(r)).collect()),
        "safety_assured" => said("strong_migrations", Reach::Statement, Vec::new()),
        _ => None,
    }
}

/// `lint/safety/banDropColumn: why` is the rule `banDropColumn`; a whole group is every rule.
fn pgls(text: &str) -> Vec<String> {
    let path = text.split(':').next().unwrap_or_default();
    let rule = path.trim().split('/').nth(2).map(str::trim).filter(|r| !r.is_empty());
    rule.map(str::to_owned).into_iter().collect()
}

/// Atlas silences a check, or all those of an analyzer.
fn analyzer(name: &str) -> String {
    match name {
        "destructive" => "DS*".to_owned(),
        "incompatible" => "BC*".to_owned(),
        "data_depend" => "MF*".to_owned(),
        "concurrent_index" => "PG1*".to_owned(),
        "naming" => "NM*".to_owned(),
        check => check.to_owned(),
    }
}
