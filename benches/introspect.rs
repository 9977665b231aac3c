//! Reading a large database, beside `pg_dump -s` of the same one: `cargo bench --bench introspect -- [TABLES] [MAJOR]`.
//!
//! Makes a database of 10,000 tables (50,000 columns, 20,000 indexes, 10,000 foreign keys) on a throwaway server, reads it
//! several times and prints medians, their ratio, and the greatest memory of each process; ours also made the database. Without a server it says so.

#![allow(clippy::print_stdout, reason = "a program for developers")]

#[path = "../tests/support/mod.rs"]
mod support;

use std::fmt::Write as _;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use undrift::live::{Limits, Session};

/// The program's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const ROUNDS: usize = 5;

fn main() {
    let numbers: Vec<usize> = std::env::args().skip(1).filter_map(|a| a.parse().ok()).collect();
    // The tests run it without `--bench`, to see that it works.
    let usual = if std::env::args().any(|a| a == "--bench") { 10_000 } else { 100 };
    let tables = numbers.first().copied().unwrap_or(usual);
    let major = numbers.get(1).map_or(18, |m| u16::try_from(*m).expect("a major version"));
    let Some(server) = support::server(major) else {
        println!("SKIPPED: no PostgreSQL {major}");
        return;
    };
    let db = server.database();
    fill(&db, tables);
    let mut objects = 0;
    let ours = median(|| {
        let session = Session::open(&db.target(), &Limits::default()).expect("the server is there");
        objects = session.introspect().expect("the database can be read").catalog.len();
    });
    let memory = peak().map_or_else(|| "?".to_owned(), |kb| format!("{} MB", kb / 1024));
    println!("{tables} tables, {objects} objects, PostgreSQL {major}");
    println!("introspect   {:>7.3} s   {memory}", ours.as_secs_f64());
    let mut dump_memory = None;
    if !dump(&db.url(), &mut dump_memory) {
        println!("pg_dump is missing or of another version: nothing to compare with");
        return;
    }
    let theirs = median(|| assert!(dump(&db.url(), &mut dump_memory), "pg_dump ran before and fails now"));
    let memory = dump_memory.map_or_else(|| "?".to_owned(), |kb| format!("{} MB", kb / 1024));
    println!("pg_dump -s   {:>7.3} s   {memory}", theirs.as_secs_f64());
    println!("ratio        {:>7.1}", theirs.as_secs_f64() / ours.as_secs_f64());
}

/// Five columns, a primary key, a further index and a foreign key for each table.
fn fill(db: &support::Database, tables: usize) {
    for first in (0..tables).step_by(500) {
        let mut sql = String::new();
        for i in first..(first + 500).min(tables) {
            let parent = i.saturating_sub(1);
            let _ = write!(
                sql,
                "CREATE TABLE t{i} (id bigint PRIMARY KEY, parent_id bigint REFERENCES t{parent}, name text NOT NULL, \
                 amount numeric(12,2) DEFAULT 0, created_at timestamptz DEFAULT now());
                 CREATE INDEX t{i}_name_idx ON t{i} (name);"
            );
        }
        db.run(&sql).expect("the tables can be made");
    }
    db.run("ANALYZE").expect("statistics can be taken");
}

fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            run();
            start.elapsed()
        })
        .collect();
    times.sort();
    times[ROUNDS / 2]
}

/// The greatest resident memory of this process, in kB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|l| l.strip_prefix("VmHWM:"))?.trim().trim_end_matches(" kB").parse().ok()
}

/// Runs `pg_dump -s`, under GNU time where it is installed, which tells its memory. Whether it did.
fn dump(url: &str, memory: &mut Option<u64>) -> bool {
    let measured = std::path::Path::new("/usr/bin/time").exists();
    let mut command = Command::new(if measured { "/usr/bin/time" } else { "pg_dump" });
    if measured {
        command.args(["-f", "%M", "pg_dump"]);
    }
    let Ok(output) = command.args(["-s", "-d", url]).stdout(Stdio::null()).stderr(Stdio::piped()).output() else {
        return false;
    };
    if measured {
        *memory = String::from_utf8_lossy(&output.stderr).lines().last().and_then(|l| l.trim().parse().ok());
    }
    output.status.success()
}
