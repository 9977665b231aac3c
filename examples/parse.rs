//! Parses every `.sql` file below the given directories and prints what could not be read and how long it took.
#![allow(clippy::print_stdout, reason = "the output of an example")]

use std::time::{Duration, Instant};

use undrift::sql::{Source, parse};

fn main() {
    let mut files = Vec::new();
    for dir in std::env::args().skip(1) {
        for entry in walkdir::WalkDir::new(dir).sort_by_file_name().into_iter().flatten() {
            if entry.path().extension().is_some_and(|e| e == "sql")
                && let Ok(bytes) = std::fs::read(entry.path())
            {
                files.push((entry.path().display().to_string(), String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
    }
    let (mut statements, mut problems, mut bytes) = (0, 0, 0);
    let mut time = Duration::ZERO;
    for (name, text) in files.iter().cloned() {
        bytes += text.len();
        let source = Source::new(name, text);
        let start = Instant::now();
        let script = parse(source.clone());
        time += start.elapsed();
        statements += script.statements.len();
        problems += script.problems.len();
        for p in &script.problems {
            let (line, column) = p.place.as_ref().map_or((0, 0), |at| source.position(at.span.start));
            println!("{}:{line}:{column}: {} [{}]: {}", p.subject, p.severity, p.lint, p.message);
        }
    }
    println!("{} files, {bytes} bytes, {statements} statements, {problems} problems, {time:?}", files.len());
}
