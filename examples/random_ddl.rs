//! Makes random sequences of DDL and compares what a server and replay make of them.
//!
//! ```text
//! cargo run --example random_ddl -- [--pg 15,18] [--statements 20000] [--length 60] [--every 20] [--seed 1] [--file FILE]
//! ```
//!
//! Every kind of difference is printed once, with a sequence made short. `--file` runs the statements of a file instead, one a
//! line; a sequence ends at an empty line.

#![allow(clippy::print_stdout, reason = "a program for developers")]

#[path = "../tests/random_ddl/mod.rs"]
mod random_ddl;
#[path = "../tests/support/mod.rs"]
mod support;

use std::collections::BTreeMap;
use std::time::Instant;

use random_ddl::run;

fn main() {
    let mut options: BTreeMap<String, String> = BTreeMap::new();
    let mut args = std::env::args().skip(1);
    while let (Some(name), Some(value)) = (args.next(), args.next()) {
        options.insert(name.trim_start_matches("--").to_owned(), value);
    }
    let number =
        |name: &str, default: usize| options.get(name).map_or(default, |v| v.parse().expect("the option is a number"));
    let majors: Vec<u16> = match options.get("pg") {
        Some(list) => list.split(',').map(|m| m.parse().expect("a major version")).collect(),
        None => support::majors(),
    };
    let (wanted, length, every) = (number("statements", 20_000), number("length", 60), number("every", 20));
    for major in majors {
        let Some(server) = support::server(major) else { continue };
        if let Some(file) = options.get("file") {
            let text = std::fs::read_to_string(file).expect("the file can be read");
            let place = run::Place::new(server);
            for sequence in text.split("\n\n") {
                let lines = sequence.lines().filter(|l| !l.is_empty() && !l.starts_with("--"));
                let statements: Vec<String> = lines.map(|l| l.trim_end_matches(';').to_owned()).collect();
                for difference in run::differences(&place, &statements, true) {
                    println!("{}\non {major}: {}\n", statements.join(";\n"), difference.text.trim_end());
                }
            }
            continue;
        }
        measure(server, wanted, length, every, number("seed", 1));
    }
}

fn measure(server: &'static support::Server, wanted: usize, length: usize, every: usize, first: usize) {
    let start = Instant::now();
    let mut total = run::Tally::default();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut seed = first;
    let mut sequences = 0;
    let mut told_otherwise = 0;
    let place = run::Place::new(server);
    while total.statements < wanted {
        let (tally, found) = run::sequence(&place, seed as u64, length, every);
        total.statements += tally.statements;
        total.accepted += tally.accepted;
        total.refused += tally.refused;
        for (reason, count) in tally.opaque {
            *total.opaque.entry(reason).or_default() += count;
        }
        for (refusal, count) in tally.refusals {
            *total.refusals.entry(refusal).or_default() += count;
        }
        for (statements, difference) in found {
            told_otherwise += usize::from(difference.only_told_otherwise());
            let signature = difference.signature.clone();
            let count = seen.entry(signature.clone()).or_default();
            *count += 1;
            if *count == 1 {
                let (short, difference) = run::shrink(&place, statements, difference);
                println!("==== seed {seed} on {}: {signature}", server.major);
                for sql in short {
                    println!("{sql};");
                }
                println!("{}\n", difference.text.trim_end());
            }
        }
        seed += 1;
        sequences += 1;
    }
    println!(
        "on {}: {} statements in {sequences} sequences, {} accepted, {} refused alike, {} silent differences, {told_otherwise} refused otherwise, {:.0} s",
        server.major,
        total.statements,
        total.accepted,
        total.refused,
        seen.values().sum::<usize>() - told_otherwise,
        start.elapsed().as_secs_f64()
    );
    for (signature, count) in &seen {
        println!("  part {count:>5}  {signature}");
    }
    for (reason, count) in &total.opaque {
        println!("  opaque {count:>5}  {reason}");
    }
    for (refusal, count) in &total.refusals {
        println!("  refused {count:>5}  {refusal}");
    }
}
