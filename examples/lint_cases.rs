//! Measures the lints against a file of cases: `cargo run --example lint_cases -- FILE [rule]`.
//!
//! Each line of the file is a JSON object: `sql` (or `history`, files in order), `canonical` rule names, `expect` (`fire` or
//! `clean`), and what is assumed. Prints right and wrong for each rule that a lint answers, and with a rule's name the wrong
//! cases themselves. The lints that [`ANSWERS`] names are asked, else those that have the tool's rule among their sources.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use undrift::catalog::Version;
use undrift::history::{Direction, History, Migration, TransactionMode};
use undrift::lint;
use undrift::sql::{Source, Span, parse};

/// Which lint answers which rule.
const ANSWERS: &[(&str, &str)] = &[
    ("require-concurrent-index-creation", "create-index-blocks-writes"),
    ("concurrently-in-transaction", "concurrently-in-transaction"),
    ("non-transactional-statement", "concurrently-in-transaction"),
    ("adding-required-field", "add-not-null-column-without-default"),
    ("adding-not-nullable-field", "set-not-null-scans-table"),
    ("adding-foreign-key-constraint", "add-foreign-key-validates"),
    ("disallowed-unique-constraint", "add-unique-builds-index"),
    ("adding-primary-key-constraint", "add-primary-key-builds-index"),
    ("changing-column-type", "change-column-type-rewrites"),
    ("volatile-default", "volatile-default-rewrites"),
    ("adding-serial-column", "serial-column-rewrites"),
    ("adding-identity-column", "identity-column-rewrites"),
    ("adding-stored-generated-column", "generated-column-rewrites"),
    ("ban-drop-column", "drop-column"),
    ("ban-drop-table", "drop-table"),
    ("renaming-column", "rename-column"),
    ("renaming-table", "rename-table"),
    ("prefer-robust-stmts", "not-idempotent-ddl"),
    ("running-statement-while-holding-access-exclusive", "ddl-mixed-with-dml"),
    ("running-statement-while-holding-access-exclusive", "lock-held-during-scan"),
    ("running-statement-while-holding-access-exclusive", "lock-held-during-rewrite"),
    ("running-statement-while-holding-access-exclusive", "lock-held-during-index-build"),
    ("update-without-where", "update-without-where"),
    ("update-without-where", "delete-without-where"),
    ("delete-without-where", "update-without-where"),
    ("delete-without-where", "delete-without-where"),
    ("unbatched-backfill", "unbatched-backfill"),
    ("unbatched-backfill", "update-without-where"),
    ("wide-lock-window", "several-tables-locked"),
    ("wide-lock-window", "lock-held-during-rewrite"),
    ("drop-constraint", "drop-constraint"),
    ("drop-constraint", "drop-foreign-key"),
    ("fk-missing-index", "foreign-key-without-index"),
    ("concurrent-index-if-not-exists", "concurrent-index-if-not-exists"),
    ("prefer-robust-stmts", "missing-if-exists"),
    ("pk-using-nullable-index", "set-not-null-scans-table"),
    ("require-concurrent-index-deletion", "drop-index-blocks-table"),
    ("require-concurrent-reindex", "reindex-blocks-writes"),
    ("constraint-missing-not-valid", "add-check-validates"),
    ("add-exclusion-constraint", "add-exclusion-builds-index"),
    ("ban-alter-domain-with-add-constraint", "alter-domain-scans-tables"),
    ("require-concurrent-refresh-matview", "refresh-blocks-readers"),
    ("ban-truncate", "truncate-table"),
    ("ban-truncate", "truncate-cascade"),
    ("ban-truncate-cascade", "truncate-cascade"),
    ("explicit-transaction-control", "explicit-transaction"),
    ("index-duplicate-column", "repeated-index-column"),
    ("index-duplicate-column", "rejected-by-postgres"),
    ("ban-drop-not-null", "drop-not-null"),
    ("drop-primary-key", "drop-primary-key"),
    ("validate-constraint-in-same-transaction", "validate-while-locked"),
    ("attach-partition", "attach-partition-scans"),
    ("require-concurrent-detach-partition", "detach-partition-blocks"),
    ("rename-schema", "rename-schema"),
    ("ban-drop-database", "drop-database"),
    ("prefer-timestamptz", "timestamp-without-time-zone"),
    ("ban-char-field", "char-column"),
    ("adding-json-column", "json-column"),
    ("prefer-bigint-primary-key", "integer-primary-key"),
    ("require-primary-key", "table-without-primary-key"),
    ("prefer-identity", "serial-column"),
    ("wide-index", "wide-index"),
    ("adding-field-with-default", "volatile-default-rewrites"),
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let file = arguments.next().ok_or("the file of cases is missing")?;
    let shown = arguments.next();
    let mut out = std::io::stdout().lock();
    let mut tally: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    let mut unanswered: BTreeMap<String, usize> = BTreeMap::new();
    for line in std::fs::read_to_string(file)?.lines() {
        let case: serde_json::Value = serde_json::from_str(line)?;
        let rules = case["canonical"].as_array().map(Vec::as_slice).unwrap_or_default();
        let own = format!("{}:{}", case["tool"].as_str().unwrap_or(""), case["rule"].as_str().unwrap_or(""));
        let rules: Vec<&str> = rules.iter().filter_map(|r| r.as_str()).collect();
        // The lints that are about one of the rules, else the name that people who come from the tool would select.
        let about = ANSWERS.iter().filter(|(r, _)| rules.contains(r)).map(|(_, lint)| (*lint).to_owned());
        let mut lints: Vec<String> = about.collect();
        if lints.is_empty() && lint::named(&own).is_ok() {
            lints.push(own.clone());
        }
        let rule = rules.join("+");
        if lints.is_empty() {
            *unanswered.entry(rule).or_default() += 1;
            continue;
        }
        let found = findings(&case, &lints);
        let right = found.is_empty() != (case["expect"] == "fire");
        let entry = tally.entry(rule.clone()).or_default();
        *(if right { &mut entry.0 } else { &mut entry.1 }) += 1;
        if !right && shown.as_deref().is_some_and(|s| s == rule || s == "all") {
            writeln!(
                out,
                "\n{} {rule}: expected {}\n{}",
                case["id"],
                case["expect"],
                case["sql"].as_str().unwrap_or("")
            )?;
            if let Some(note) = case["note"].as_str() {
                writeln!(out, "   note: {note}")?;
            }
            found.iter().try_for_each(|f| writeln!(out, "   {f}"))?;
        }
    }
    for (rule, (right, wrong)) in &tally {
        writeln!(out, "{right:4} right {wrong:4} wrong  {rule}")?;
    }
    let right: usize = tally.values().map(|t| t.0).sum();
    let wrong: usize = tally.values().map(|t| t.1).sum();
    writeln!(out, "{right:4} right {wrong:4} wrong  in all")?;
    let list: Vec<String> = unanswered.iter().map(|(rule, cases)| format!("{rule} {cases}")).collect();
    writeln!(out, "unanswered: {}", list.join(", "))?;
    Ok(())
}

fn findings(case: &serde_json::Value, lints: &[String]) -> Vec<String> {
    let mode = match case["assume_in_transaction"].as_bool() {
        Some(true) => TransactionMode::File,
        Some(false) => TransactionMode::Statement,
        None => TransactionMode::Unknown,
    };
    let texts = |key: &str| -> Vec<String> {
        let list = case[key].as_array().map(Vec::as_slice).unwrap_or_default();
        list.iter().filter_map(|v| v.as_str().or_else(|| v["sql"].as_str()).map(str::to_owned)).collect()
    };
    let mut files = texts("history");
    let last = texts("scripts");
    if last.is_empty() {
        files.push(case["sql"].as_str().unwrap_or_default().to_owned());
    } else {
        files.extend(last);
    }
    let migrations: Vec<Migration> = files.iter().enumerate().map(|(i, text)| migration(i, text, mode)).collect();
    let only = migrations.last().map(|m| std::iter::once(m.label.clone()).collect());
    let history = History {
        framework: "files",
        evidence: String::new(),
        root: PathBuf::new(),
        before: Vec::new(),
        migrations,
        problems: Vec::new(),
        tracking: Vec::new(),
        snapshot: None,
    };
    let version = case["pg_version"].as_u64().and_then(|v| u16::try_from(v).ok()).map_or(Version(15), Version);
    let options = lint::Options { version, select: lints.to_vec(), only, assume: true, ..lint::Options::default() };
    lint::run(&history, &options).findings.iter().map(|d| format!("{} [{}]", d.message, d.lint)).collect()
}

fn migration(index: usize, text: &str, transaction: TransactionMode) -> Migration {
    let name = format!("{:03}.sql", index + 1);
    let source = Source::new(name.as_str(), text);
    let part = Span::new(0, u32::try_from(text.len()).unwrap_or(u32::MAX));
    let up = Direction { script: parse(source).into(), part, transaction };
    let label = name.as_str().into();
    Migration { version: label, name: "case".into(), label: name.as_str().into(), up, down: None, repeatable: false }
}
