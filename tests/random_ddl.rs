//! A short run of random DDL: what a server and replay make of the same statements. The long one is
//! `cargo run --example random_ddl`.
//!
//! `UNDRIFT_SEED` draws other sequences, which may meet a difference that is not mended yet.

#[path = "random_ddl/mod.rs"]
mod random_ddl;
mod support;

use random_ddl::run;

/// The first seed.
const SEED: u64 = 1;
/// How many sequences, of how many statements.
const SEQUENCES: u64 = 6;
const LENGTH: usize = 60;
/// After how many statements the catalogs are compared.
const EVERY: usize = 20;

#[test]
fn random_statements_have_no_silent_difference() {
    let seed = std::env::var("UNDRIFT_SEED").ok().map_or(SEED, |seed| seed.parse().expect("UNDRIFT_SEED is a number"));
    for major in support::majors() {
        let Some(server) = support::server(major) else { continue };
        let place = run::Place::new(server);
        let (mut statements, mut accepted) = (0, 0);
        for seed in seed..seed + SEQUENCES {
            let (tally, found) = run::sequence(&place, seed, LENGTH, EVERY);
            statements += tally.statements;
            accepted += tally.accepted;
            let silent = found.into_iter().find(|(_, difference)| !difference.only_told_otherwise());
            if let Some((statements, difference)) = silent {
                let (short, difference) = run::shrink(&place, statements, difference);
                panic!("seed {seed} on {major}:\n{};\n\n{}", short.join(";\n"), difference.text);
            }
        }
        // Statements that a server refuses for the most part would show little.
        assert!(accepted * 3 > statements, "only {accepted} of {statements} statements were accepted on {major}");
    }
}
