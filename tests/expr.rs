//! Expressions and queries: what the library prints for them is what servers print.
//!
//! `testdata/expr/*.sql` hold a setup and statements with what servers of several versions answered; the answers are
//! recorded by `cargo run --example expressions -- record FILE SERVER…`.

#[path = "expr/cases.rs"]
mod cases;
#[path = "expr/generate.rs"]
mod generate;

use std::path::Path;

use undrift::catalog::{Catalog, Version};
use undrift::history::TransactionMode;
use undrift::replay::Session;
use undrift::replay::run::Run;
use undrift::sql::{Source, parse};

/// The versions that the answers are recorded from.
const VERSIONS: [u16; 7] = [12, 13, 14, 15, 16, 17, 18];

fn catalog_after(setup: &str, version: u16, file: &str) -> Catalog {
    let mut run = Run::new(Version(version));
    let script = parse(Source::new(file, setup));
    assert!(script.problems.is_empty(), "{file}: the setup does not parse: {:?}", script.problems);
    for step in run.script(&script, TransactionMode::Statement) {
        if let Err(reject) = step.outcome {
            panic!("{file}: the setup is refused: {reject}");
        }
    }
    run.replay.catalog
}

/// Those whose grammar has what the newer cases use.
const NEWER: [u16; 5] = [14, 15, 16, 17, 18];

/// Runs a file for every version that answers are recorded from. An answer that is not known is allowed only where
/// `known_gaps` names the statement's beginning: there it must stay unknown until the list is shortened.
fn check(file: &str, versions: &[u16], known_gaps: &[&str]) {
    compare(file, versions, known_gaps, None);
}

/// The same, where so many answers of every version are not known, whichever they are.
fn compare(file: &str, versions: &[u16], known_gaps: &[&str], unknown: Option<usize>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/expr").join(file);
    let text = std::fs::read_to_string(&path).unwrap();
    let cases = cases::read(&text, versions);
    let mut wrong = Vec::new();
    let mut count = 0;
    for &version in versions {
        let mut gaps = 0;
        let catalog = catalog_after(&cases.setup, version, file);
        let session = Session::new(Version(version));
        for case in &cases.cases {
            let expected = case.expected.get(&version).unwrap_or_else(|| panic!("{file}: no answer for {}", case.sql));
            let gap = known_gaps.iter().any(|g| case.sql.contains(g));
            count += 1;
            let ours = match cases::statements(&case.sql).first() {
                Some(statement) => cases::answer(statement, &catalog, &session)
                    .map_err(|r| r.map(|r| format!("{} {}", r.sqlstate, r.message))),
                None => Err(cases::syntax_error(&case.sql)),
            };
            let right = match (&ours, expected) {
                (Err(None), _) if unknown.is_some() => {
                    gaps += 1;
                    true
                }
                (Err(None), _) => gap,
                (Ok(a), Ok(b)) => a == b && !gap,
                (Err(Some(a)), Err(b)) => a == b && !gap,
                _ => false,
            };
            if !right {
                wrong.push(format!("{version}: {}\n  server {expected:?}\n  here   {ours:?}", case.sql));
            }
        }
        if let Some(unknown) = unknown {
            assert_eq!(gaps, unknown, "{file}: so many answers of {version} are not known");
        }
    }
    assert!(count > 0, "{file}: no cases");
    assert!(wrong.is_empty(), "{file}: {} of {count} answers differ\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn scalar_expressions_print_as_servers_print_them() {
    check("scalar.sql", &VERSIONS, &[]);
}

#[test]
fn queries_print_as_servers_print_them() {
    check("queries.sql", &VERSIONS, &[]);
}

#[test]
fn operators() {
    check("operators.sql", &VERSIONS, &[]);
}

#[test]
fn functions() {
    check("functions.sql", &VERSIONS, &[]);
}

#[test]
fn types_and_their_literals() {
    check("types.sql", &VERSIONS, &[]);
}

#[test]
fn forms_and_what_is_refused() {
    check("forms.sql", &VERSIONS, &[]);
    check("since14.sql", &NEWER, &[]);
}

/// What functions of users in another language than SQL, very long numbers and collations that are not deterministic give
/// is not computed.
#[test]
fn constants_are_computed() {
    check("constants.sql", &VERSIONS, &["1234567890123456789012345678", "collate loose", "passes(1)", "fails()"]);
}

/// What is computed when an expression is defined, bodies of functions among it, and when collations are found out.
#[test]
fn what_is_computed_and_when() {
    check("folded.sql", &[15, 18], &[]);
}

#[test]
fn xml() {
    check("xml.sql", &VERSIONS, &[]);
}

#[test]
fn sql_json() {
    check("sql_json.sql", &[16, 17, 18], &[]);
    check("sql_json_since17.sql", &[17, 18], &[]);
}

#[test]
fn relations_of_the_system() {
    check("system.sql", &VERSIONS, &["select c.nosuch from"]);
}

#[test]
fn select() {
    check("select.sql", &VERSIONS, &["(s.r).f1"]);
    check("select_since14.sql", &NEWER, &[]);
}

/// Which statements [`random_statements`] makes.
const SEED: u64 = 27;

/// The answers were recorded once; the generator must still make the same statements.
#[test]
fn random_statements() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/expr/random.sql");
    let cases = cases::read(&std::fs::read_to_string(path).unwrap(), &NEWER).cases;
    let made = generate::statements(SEED, 600, 200);
    let read: Vec<String> = cases.iter().map(|c| c.sql.clone()).collect();
    assert_eq!(made, read, "make testdata/expr/random.sql again");
    check("random.sql", &NEWER, &[]);
}

/// Which statements [`random_forms`] makes.
const FORM_SEED: u64 = 53;

/// Those with SQL/XML for every version, and those with SQL/JSON beside it.
#[test]
fn random_forms() {
    for (file, version, count, versions) in
        [("random_xml.sql", 15, 300, &NEWER[..]), ("random_sql_json.sql", 17, 600, &[17, 18])]
    {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/expr").join(file);
        let cases = cases::read(&std::fs::read_to_string(path).unwrap(), versions).cases;
        let made = generate::forms(FORM_SEED, version, count);
        let read: Vec<String> = cases.iter().map(|c| c.sql.clone()).collect();
        assert_eq!(made, read, "make testdata/expr/{file} again");
        // What XMLEXISTS finds in a constant is not computed.
        check(file, versions, &["(i4) where (xmlexists('//a' passing '<a/>')) is true"]);
    }
}

/// Which statements [`random_wide`] makes.
const WIDE_SEED: u64 = 11;

#[test]
fn random_wide() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/expr/random_wide.sql");
    let cases = cases::read(&std::fs::read_to_string(path).unwrap(), &NEWER).cases;
    let made = generate::wide(WIDE_SEED, 300, 150);
    let read: Vec<String> = cases.iter().map(|c| c.sql.clone()).collect();
    assert_eq!(made, read, "make testdata/expr/random_wide.sql again");
    check("random_wide.sql", &NEWER, &[]);
}

/// Which literals [`random_literals`] reads.
const LITERAL_SEED: u64 = 41;

/// How many of them are not known: roles, the time, names of time zones, what is wrong with vectors of numbers.
const UNKNOWN_LITERALS: usize = 44;

#[test]
fn random_literals() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/expr/literals.sql");
    let cases = cases::read(&std::fs::read_to_string(path).unwrap(), &NEWER).cases;
    let made = generate::literals(LITERAL_SEED, 1500);
    let read: Vec<String> = cases.iter().map(|c| c.sql.clone()).collect();
    assert_eq!(made, read, "make testdata/expr/literals.sql again");
    compare("literals.sql", &NEWER, &[], Some(UNKNOWN_LITERALS));
}
