//! A plan written into a project: the project with the new files leads to the goal, and back.

use std::fs;
use std::path::Path;

use undrift::catalog::{Catalog, Change, Version};
use undrift::config::Config;
use undrift::diff::diff;
use undrift::history::{History, Options, load};
use undrift::plan::write::{Moment, migrations};
use undrift::replay::Replay;
use undrift::replay::run::Run;
use undrift::sql::{Source, parse};

const BASE: &str = "CREATE TABLE orders (id bigint PRIMARY KEY, note varchar(20));\n";

/// What is there by hand: an index, a wider column, another table, a function with a semicolon in it.
const GOAL: &str = "CREATE TABLE orders (id bigint PRIMARY KEY, note text);
    CREATE INDEX orders_note ON orders (note);
    CREATE TABLE item (id int PRIMARY KEY, order_id bigint REFERENCES orders);
    CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';";

/// A framework with the files of one migration, whether it has ways back, and the name of the next file.
#[expect(clippy::type_complexity, reason = "a table of cases")]
const PROJECTS: &[(&str, &[(&str, &str)], bool, &str)] = &[
    (
        "golang-migrate",
        &[("000001_a.up.sql", "{}"), ("000001_a.down.sql", "DROP TABLE orders;")],
        true,
        "000002_fix.up.sql",
    ),
    ("sqlx", &[("1_a.up.sql", "{}"), ("1_a.down.sql", "DROP TABLE orders;")], true, "2_fix.up.sql"),
    ("flyway", &[("V1__a.sql", "{}")], false, "V2__fix.sql"),
    ("refinery", &[("V1__a.sql", "{}")], false, "V2__fix.sql"),
    ("prisma", &[("20240101000000_a/migration.sql", "{}")], false, "20240229123045_fix/migration.sql"),
    (
        "diesel",
        &[("2024-01-01-000000_a/up.sql", "{}"), ("2024-01-01-000000_a/down.sql", "DROP TABLE orders;")],
        true,
        "2024-02-29-123045_fix/up.sql",
    ),
    (
        "hasura",
        &[("1700000000000_a/up.sql", "{}"), ("1700000000000_a/down.sql", "DROP TABLE orders;")],
        true,
        "1709209845000_fix/up.sql",
    ),
    ("supabase", &[("20240101000000_a.sql", "{}")], false, "20240229123045_fix.sql"),
    (
        "dbmate",
        &[("20240101000000_a.sql", "-- migrate:up\n{}\n-- migrate:down\nDROP TABLE orders;\n")],
        true,
        "20240229123045_fix.sql",
    ),
    ("goose", &[("00001_a.sql", "-- +goose Up\n{}\n-- +goose Down\nDROP TABLE orders;\n")], true, "00002_fix.sql"),
    ("sql-migrate", &[("1_a.sql", "-- +migrate Up\n{}\n-- +migrate Down\nDROP TABLE orders;\n")], true, "2_fix.sql"),
    ("tern", &[("001_a.sql", "{}\n---- create above / drop below ----\nDROP TABLE orders;\n")], true, "002_fix.sql"),
    ("atlas", &[("20240101000000_a.sql", "{}")], false, "20240229123045_fix.sql"),
    ("poststack", &[("001_a.sql", "{}"), ("001_a.rollback.sql", "DROP TABLE orders;")], true, "002_fix.sql"),
    ("postgrator", &[("001.do.a.sql", "{}"), ("001.undo.a.sql", "DROP TABLE orders;")], true, "002.do.fix.sql"),
    (
        "pop",
        &[("20240101000000_a.up.sql", "{}"), ("20240101000000_a.down.sql", "DROP TABLE orders;")],
        true,
        "20240229123045_fix.up.sql",
    ),
    ("plain", &[("001_a.sql", "{}"), ("001_a.down.sql", "DROP TABLE orders;")], true, "002_fix.sql"),
];

fn read(dir: &Path, framework: &str) -> History {
    let config = Config::default();
    let options = Options { framework: Some(framework.to_owned()), ..Options::new(&config) };
    load(dir, &options).unwrap_or_else(|e| panic!("{framework}: {e}"))
}

/// The catalog after each migration, the empty one first.
fn states(history: &History, version: Version) -> Vec<Catalog> {
    let mut run = Run::new(version);
    run.before(history);
    let mut out = vec![run.replay.catalog.clone()];
    for migration in &history.migrations {
        for step in run.direction(&migration.up) {
            if let Err(reject) = &step.outcome {
                panic!("{}: {}: {}", history.framework, migration.label, reject.message);
            }
        }
        out.push(run.replay.catalog.clone());
    }
    out
}

fn replayed(sql: &str, version: Version) -> Catalog {
    let mut replay = Replay::new(version);
    for statement in &parse(Source::new("goal.sql", sql)).statements {
        replay.step(statement).unwrap_or_else(|e| panic!("{}", e.message));
    }
    replay.catalog
}

fn assert_same(a: &Catalog, b: &Catalog, what: &str) {
    let left: Vec<String> = diff(a, b).iter().map(|c: &Change| c.address().to_string()).collect();
    assert!(left.is_empty(), "{what}: {}", left.join(", "));
}

#[test]
fn what_is_written_leads_to_the_goal_and_back() {
    let version = Version(18);
    let now = Moment { unix_ms: 1_709_209_845_000 };
    for (framework, files, has_downs, next) in PROJECTS {
        let project = tempfile::tempdir().expect("a directory can be made");
        let dir = project.path().join("migrations");
        let put = |path: &Path, text: &str| {
            fs::create_dir_all(path.parent().expect("below the project")).expect("it can be made");
            assert!(!path.exists(), "{framework}: {} exists", path.display());
            fs::write(path, text).expect("it can be written");
        };
        for (name, text) in *files {
            put(&dir.join(name), &text.replace("{}", BASE));
        }
        let history = read(&dir, framework);
        let from = states(&history, version).pop().expect("there is a state");
        let to = replayed(GOAL, version);
        let options = undrift::plan::Options { version, ..undrift::plan::Options::default() };
        let written =
            migrations(&history, &from, &to, &options, "fix", now).unwrap_or_else(|e| panic!("{framework}: {e}"));
        assert!(written.files[0].path.ends_with(next), "{framework}: {}", written.files[0].path.display());
        for file in &written.files {
            put(&file.path, &file.text);
        }
        let history = read(&dir, framework);
        let states = states(&history, version);
        assert_same(states.last().expect("there is a state"), &to, framework);
        if !has_downs {
            continue;
        }
        for (i, migration) in history.migrations.iter().enumerate().skip(1) {
            let down =
                migration.down.as_ref().unwrap_or_else(|| panic!("{framework}: no way back of {}", migration.label));
            let mut run = Run::new(version);
            run.replay.catalog = states[i + 1].clone();
            for step in run.direction(down) {
                if let Err(reject) = &step.outcome {
                    panic!("{framework}: back from {}: {}", migration.label, reject.message);
                }
            }
            assert_same(&run.replay.catalog, &states[i], &format!("{framework}: back from {}", migration.label));
        }
    }
}
