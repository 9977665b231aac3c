//! The cases of a file, each loaded into a server and replayed: what is printed for everything in them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;
use undrift::catalog::{Catalog, Kind, Version};
use undrift::diff::diff;
use undrift::history::TransactionMode;
use undrift::live::{Limits, Live, Target};
use undrift::replay::run::Run;
use undrift::sql::{Source, parse};

use super::cases::{Case, File};
use super::compare::{Comparison, compare};
use super::server::{What, admin, run, version_of};
use super::{Counts, Fallible};

/// How many objects of a kind are right.
#[derive(Debug, Default, Clone, Copy)]
struct Objects {
    right: usize,
    wrong: usize,
    unjudged: usize,
}

/// Measures on one server.
pub(super) fn measure(text: &str, server: &str) -> Fallible<()> {
    let cases: Vec<Value> = text.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let measured = |case: &&Value| case["source"].as_str().is_some_and(|s| s.starts_with("measured:"));
    let cases: Vec<&Value> = cases.iter().filter(measured).collect();
    admin(server, "CREATE ROLE r1; CREATE ROLE r2").ok();
    admin(server, "SET allow_in_place_tablespaces = on; CREATE TABLESPACE ts1 LOCATION ''").ok();
    let expressions = alone(&cases, server)?;
    let mut all: BTreeMap<String, BTreeMap<&'static str, Objects>> = BTreeMap::new();
    let mut verdicts: BTreeMap<String, [usize; 4]> = BTreeMap::new();
    for case in &cases {
        let source = case["source"].as_str().unwrap_or_default();
        let group = source.strip_prefix("measured:").unwrap_or(source).split('/').next().unwrap_or_default();
        let objects = all.entry(group.to_owned()).or_default();
        let name = case["name"].as_str().unwrap_or_default();
        let (from, to) = (case["from_sql"].as_str().unwrap_or_default(), case["to_sql"].as_str().unwrap_or_default());
        let before = loaded(server, from, &format!("{source} {name} (from)"), objects)?;
        let after = loaded(server, to, &format!("{source} {name} (to)"), objects)?;
        if let (Some(before), Some(after)) = (before, after) {
            let counts = verdicts.entry(group.to_owned()).or_default();
            // Of the normalisations both sides are one; the others differ, whichever side is the live one.
            let same = group == "normalisation";
            let found = [
                diff(&before.0, &after.0).is_empty(),
                diff(&before.1, &after.1).is_empty(),
                diff(&before.0, &after.1).is_empty(),
            ];
            counts[0] += 1;
            for (i, found) in found.into_iter().enumerate() {
                if found == same {
                    counts[i + 1] += 1;
                } else {
                    let which = ["replayed and replayed", "live and live", "replayed and live"][i];
                    println!("{}  {source} {name}: {which}", if same { "D" } else { "=" });
                    if same {
                        let (a, b) = [(&before.0, &after.0), (&before.1, &after.1), (&before.0, &after.1)][i];
                        for change in diff(a, b) {
                            println!("     {}", change.address());
                        }
                    }
                }
            }
        }
    }
    println!("PostgreSQL {}", version_of(server)?);
    println!("  expressions alone");
    for (kind, counts) in expressions {
        println!("    {kind:<10} {counts}");
    }
    for (group, kinds) in all {
        println!("  {group}, objects");
        for (kind, Objects { right, wrong, unjudged }) in kinds {
            println!("    {kind:<24} {right:>6} right {wrong:>4} wrong {unjudged:>4} not judged");
        }
    }
    for (group, [all, replayed, live, crossed]) in verdicts {
        println!(
            "  {group}, pairs: {replayed} / {live} / {crossed} of {all} told right (replayed, live, replayed to live)"
        );
    }
    Ok(())
}

/// The statements of the normalisations alone, over their setups.
fn alone(cases: &[&Value], server: &str) -> Fallible<BTreeMap<String, Counts>> {
    let mut groups: BTreeMap<String, Vec<(String, Case)>> = BTreeMap::new();
    for case in cases {
        let source = case["source"].as_str().unwrap_or_default();
        let Some(kind) = source.strip_prefix("measured:normalisation/") else { continue };
        let sql = case["from_sql"].as_str().unwrap_or_default();
        let (setup, last) = sql.trim().rsplit_once(";\n").unwrap_or(("", sql));
        let case = Case { sql: last.to_owned(), expected: BTreeMap::new() };
        groups.entry(format!("{setup};")).or_default().push((kind.to_owned(), case));
    }
    let mut counts: BTreeMap<String, Counts> = BTreeMap::new();
    for (setup, list) in groups {
        let (kinds, cases): (Vec<_>, Vec<_>) = list.into_iter().unzip();
        let file = File { setup, cases };
        let results = run(server, &file, What::Texts)?;
        for ((kind, case), (expected, ours)) in kinds.iter().zip(&file.cases).zip(results) {
            counts.entry(kind.clone()).or_default().tally(&case.sql, &expected, &ours);
        }
    }
    Ok(counts)
}

/// What a text gives, replayed and on the server; `None` where the server refuses it.
fn loaded(
    server: &str,
    sql: &str,
    title: &str,
    objects: &mut BTreeMap<&'static str, Objects>,
) -> Fallible<Option<(Catalog, Catalog)>> {
    // A database is not dropped before the end, since that waits for the server to write everything.
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    let name = format!("undrift_measure_{}_{number}", std::process::id());
    admin(server, &format!("CREATE DATABASE {name}"))?;
    let own = format!("{server} dbname={name}");
    if let Err(error) = admin(&own, sql) {
        println!("x  {title}: {error}");
        return Ok(None);
    }
    let target = Target::parse(&own).map_err(|e| e.to_string())?;
    let raw = undrift::live::introspect(&target, &Limits::default()).map_err(|e| e.to_string())?;
    let mut live = raw.clone();
    undrift::expr::resolve_printed(&mut live.catalog, live.version);
    let mut here = Run::new(Version(version_of(server)?));
    for step in here.script(&parse(Source::new("case.sql", sql)), TransactionMode::Statement) {
        if let Err(reject) = step.outcome {
            println!("r  {title}: {reject}");
        }
    }
    let replayed = here.replay.catalog;
    tally(&replayed, &raw, &live, title, objects);
    Ok(Some((replayed, live.catalog)))
}

fn tally(replayed: &Catalog, raw: &Live, live: &Live, title: &str, objects: &mut BTreeMap<&'static str, Objects>) {
    let Comparison { unjudged, different, misprinted, .. } = compare(replayed, raw, live);
    for (at, _) in live.catalog.iter() {
        if !matches!(at.kind, Kind::Schema | Kind::Extension) {
            objects.entry(at.kind.label()).or_default().right += 1;
        }
    }
    for (at, text) in &unjudged {
        println!("?  {title}\n{text}");
        let count = objects.entry(at.kind.label()).or_default();
        count.unjudged += 1;
        count.right = count.right.saturating_sub(1);
    }
    for (at, text) in different.iter().chain(&misprinted) {
        println!("!  {title}\n{text}");
        let count = objects.entry(at.kind.label()).or_default();
        count.wrong += 1;
        count.right = count.right.saturating_sub(1);
    }
}
