//! Expressions that mean the same are the same, whatever text the server holds for them, and those that only look alike are
//! not: among what is replayed, among what servers hold, and between the two.
//!
//! What is the same, and what is not, a server decides: both sides are dumped and restored until the text that it holds no
//! longer changes.

mod support;

use std::collections::BTreeMap;
use std::path::Path;

use undrift::catalog::{Catalog, Version};
use undrift::diff::diff;
use undrift::expr::{Verdict, compare};
use undrift::history::TransactionMode;
use undrift::plan::print_schema;
use undrift::replay::run::Run;
use undrift::sql::{Source, parse};

/// How often what a server holds is dumped and restored: after that nothing changes.
const RESTORES: usize = 3;

/// Two scripts that are run in a schema of their own.
struct Pair {
    name: String,
    sides: [String; 2],
    /// Before this version the server does not read them, or has other rules.
    since: u16,
}

/// A file: what all pairs use, then for each `-- pair name`, one script, `-- and`, the other.
fn pairs(text: &str) -> (String, Vec<Pair>) {
    let mut blocks = text.split("-- pair ");
    let setup = blocks.next().unwrap_or_default().to_owned();
    let pairs = blocks.map(|block| {
        let (head, body) = block.split_once('\n').expect("a pair has a name and scripts");
        let (name, since) = head.split_once(" since ").unwrap_or((head, "0"));
        let (left, right) = body.split_once("\n-- and\n").expect("a pair has two scripts");
        Pair {
            name: name.trim().to_owned(),
            sides: [left.to_owned(), right.to_owned()],
            since: since.trim().parse().expect("a version"),
        }
    });
    (setup, pairs.collect())
}

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/meaning").join(name);
    std::fs::read_to_string(path).expect("the file is there")
}

/// One side of all pairs as one script.
fn script(setup: &str, pairs: &[&Pair], side: usize) -> String {
    let mut out = setup.to_owned();
    for pair in pairs {
        out +=
            &format!("CREATE SCHEMA \"{0}\";\nSET search_path = \"{0}\", public;\n{1}\n", pair.name, pair.sides[side]);
    }
    out + "RESET search_path;\n"
}

fn replayed(sql: &str, version: u16) -> Catalog {
    let mut run = Run::new(Version(version));
    let script = parse(Source::new("pairs.sql", sql));
    assert!(script.problems.is_empty(), "{:?}", script.problems);
    for step in run.script(&script, TransactionMode::Statement) {
        if let Err(reject) = step.outcome {
            panic!("replay refuses a statement: {reject}");
        }
    }
    assert_eq!(run.replay.catalog.opaque().count(), 0, "all of it is evaluated");
    run.replay.catalog
}

/// The objects of each schema as a server holds their texts.
fn texts(catalog: &Catalog) -> BTreeMap<String, Vec<String>> {
    let mut out: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (at, object) in catalog.iter() {
        let schema = at.schema().map_or_else(|| at.name().to_string(), ToString::to_string);
        out.entry(schema).or_default().push(format!("{at}: {object:?}"));
    }
    out
}

/// The schemas in which two catalogs differ.
fn differing(a: &Catalog, b: &Catalog) -> Vec<String> {
    let changes = diff(a, b);
    let schema = |change: &undrift::catalog::Change| {
        let at = change.address();
        at.schema().map_or_else(|| at.name().to_string(), ToString::to_string)
    };
    let mut out: Vec<String> = changes.iter().map(schema).collect();
    out.dedup();
    out
}

/// What is found of a file's pairs on one server: the pairs, and for each of the comparisons the schemas that differ.
struct Found {
    pairs: Vec<String>,
    /// In how many of them the server holds other texts at first.
    apart: usize,
    restored: Vec<String>,
    judged: Vec<(&'static str, Vec<String>)>,
}

/// Runs a dump of texts, of which it is not known what they refer to: what is refused comes again after the rest.
fn restore(db: &support::Database, dump: &str) {
    let script = parse(Source::new("dump.sql", dump));
    let mut left: Vec<&str> = script.statements.iter().map(undrift::sql::Statement::text).collect();
    loop {
        let refused: Vec<(&str, _)> = left.iter().filter_map(|sql| Some((*sql, db.run(sql).err()?))).collect();
        if refused.is_empty() {
            return;
        }
        assert!(refused.len() < left.len(), "the dump is refused: {refused:?}");
        left = refused.into_iter().map(|(sql, _)| sql).collect();
    }
}

fn find(server: &'static support::Server, text: &str) -> Found {
    let (setup, all) = pairs(text);
    let pairs: Vec<&Pair> = all.iter().filter(|p| p.since <= server.major).collect();
    let (mut raws, mut lives, mut replays, mut firsts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for side in 0..2 {
        let sql = script(&setup, &pairs, side);
        let db = server.database();
        db.run(&sql).unwrap_or_else(|refusal| panic!("the server refuses side {side}: {refusal:?}"));
        let (raw, live) = db.introspect_both();
        firsts.push(texts(&raw.catalog));
        lives.push(live.catalog);
        replays.push(replayed(&sql, server.major));
        let mut last = raw.catalog;
        for _ in 0..RESTORES {
            let db = server.database();
            restore(&db, &print_schema(&last, Version(server.major)));
            last = db.introspect_raw().catalog;
        }
        raws.push(texts(&last));
    }
    let names: Vec<String> = pairs.iter().map(|p| p.name.clone()).collect();
    let other = |a: &BTreeMap<String, Vec<String>>, b: &BTreeMap<String, Vec<String>>| -> Vec<String> {
        names.iter().filter(|name| a.get(*name) != b.get(*name)).cloned().collect()
    };
    Found {
        apart: other(&firsts[0], &firsts[1]).len(),
        restored: other(&raws[0], &raws[1]),
        judged: vec![
            ("replayed and replayed", differing(&replays[0], &replays[1])),
            ("live and live", differing(&lives[0], &lives[1])),
            ("replayed and live", differing(&replays[0], &lives[1])),
            ("live and replayed", differing(&lives[0], &replays[1])),
            ("one side, replayed and live", Vec::from_iter(differing(&replays[0], &lives[0]).first().cloned())),
        ],
        pairs: names,
    }
}

#[test]
fn what_a_server_makes_one_of_is_the_same() {
    for server in support::servers() {
        let found = find(server, &file("same.sql"));
        assert!(found.restored.is_empty(), "{}: restored texts differ: {:?}", server.major, found.restored);
        for (sides, differing) in &found.judged {
            assert!(differing.is_empty(), "{}, {sides}: told apart: {differing:?}", server.major);
        }
        // Where the texts are one from the start, nothing is tried.
        assert!(found.apart * 4 > found.pairs.len() * 3, "{} of {} have two texts", found.apart, found.pairs.len());
    }
}

#[test]
fn what_only_looks_alike_is_told_apart() {
    for server in support::servers() {
        let found = find(server, &file("other.sql"));
        assert_eq!(found.restored, found.pairs, "{}: the server makes one of a pair", server.major);
        let (own, judged) = found.judged.split_last().expect("there are comparisons");
        assert!(own.1.is_empty(), "{}: {:?} is not what the server has", server.major, own.1);
        for (sides, differing) in judged {
            let confused: Vec<_> = found.pairs.iter().filter(|p| !differing.contains(p)).collect();
            assert!(confused.is_empty(), "{}, {sides}: taken for one: {confused:?}", server.major);
        }
    }
}

/// A view and a constraint that servers of several versions hold in other texts: 16 left out qualifiers that are not needed.
#[test]
fn versions_print_otherwise_what_is_the_same() {
    let (setup, all) = pairs(&file("same.sql"));
    let pairs: Vec<&Pair> = all.iter().filter(|p| p.since == 0).collect();
    let sql = script(&setup, &pairs, 0);
    let mut before: Option<(u16, Catalog)> = None;
    for server in support::servers() {
        let db = server.database();
        db.run(&sql).expect("the server reads it");
        let live = db.introspect_both().1.catalog;
        if let Some((version, old)) = &before {
            let named = |at: &undrift::catalog::Address| at.kind == undrift::catalog::Kind::NotNull;
            let told: Vec<_> = diff(old, &live).into_iter().filter(|c| !named(c.address())).collect();
            let told: Vec<_> = told.iter().map(|c| c.address().to_string()).collect();
            assert!(told.is_empty(), "{version} and {}: {told:?}", server.major);
        }
        before = Some((server.major, live));
    }
}

fn unknown_extension() -> undrift::catalog::Opaque {
    undrift::catalog::Opaque {
        origin: None,
        tag: "CREATE EXTENSION".into(),
        reason: "the extension is not known".into(),
        touches: undrift::catalog::Touches::Anything,
    }
}

/// The verdict has two more values: the texts are one, and it cannot be told.
#[test]
fn verdicts_have_four_values() {
    let with = |check: &str| {
        let sql = format!("CREATE TABLE t (v varchar(9), n int, CONSTRAINT c CHECK ({check}))");
        let mut run = Run::new(Version(18));
        run.replay.catalog.mark_opaque(unknown_extension());
        let script = parse(Source::new("t.sql", sql.as_str()));
        drop(run.script(&script, TransactionMode::Statement));
        let found = run.replay.catalog.iter().find_map(|(_, o)| match &**o {
            undrift::catalog::Object::Check(c) => Some(c.expr.clone()),
            _ => None,
        });
        found.expect("there is a constraint")
    };
    let verdict = |a: &str, b: &str| compare(&with(a), &with(b));
    assert_eq!(verdict("n between 1 and 2", "n >= 1 AND n <= 2"), Verdict::SameText);
    assert_eq!(
        verdict("v in ('a', 'b')", "v::text = ANY (ARRAY['a'::varchar::text, 'b'::varchar::text])"),
        Verdict::SameMeaning
    );
    assert_eq!(verdict("n < 1", "n <= 1"), Verdict::Different);
    assert_eq!(verdict("nosuch(n)", "nosuch(n + 1)"), Verdict::CannotTell);
    assert_eq!(verdict("nosuch(n)", "n > 1"), Verdict::CannotTell);
    assert_eq!(verdict("nosuch(n)", "(nosuch(n))"), Verdict::SameText);
}
