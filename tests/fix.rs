//! Fixes and follow-ups, written into repositories: what new migrations become, and that merged ones stay as they are.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use undrift::catalog::{Catalog, Version};
use undrift::config::Config;
use undrift::history::{self, History};
use undrift::lint;
use undrift::replay::Run;

fn git(directory: &Path, arguments: &[&str]) {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
    let output =
        Command::new("git").arg("-C").arg(directory).args(identity).args(arguments).output().expect("git runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// A repository with some files merged and others new on a branch.
fn repository(framework: &str, merged: &[(&str, &str)], new: &[(&str, &str)]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().expect("a directory");
    let write = |files: &[(&str, &str)]| {
        for (name, text) in files {
            let path = directory.path().join(name);
            std::fs::create_dir_all(path.parent().expect("a file")).expect("a directory");
            std::fs::write(path, text).expect("a file");
        }
    };
    git(directory.path(), &["init", "-q"]);
    write(&[("undrift.toml", &format!("framework = \"{framework}\"\npg-version = 15\n"))]);
    write(merged);
    git(directory.path(), &["add", "."]);
    git(directory.path(), &["commit", "-q", "-m", "merged"]);
    git(directory.path(), &["checkout", "-q", "-b", "feature"]);
    write(new);
    directory
}

fn undrift(directory: &Path, arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_undrift")).current_dir(directory).args(arguments).output();
    let output = output.expect("it runs");
    assert_ne!(output.status.code(), Some(2), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn load(directory: &Path) -> History {
    let config = Config::find(directory).expect("settings");
    history::load(directory, &history::Options::new(&config)).expect("a history")
}

fn catalog(history: &History) -> Catalog {
    catalog_on(history, Version(15))
}

fn catalog_on(history: &History, version: Version) -> Catalog {
    let mut run = Run::new(version);
    for migration in &history.migrations {
        for step in run.direction(&migration.up) {
            assert!(step.outcome.is_ok(), "{}: {:?}", migration.label, step.outcome.err());
        }
    }
    run.replay.catalog
}

fn texts(directory: &Path) -> BTreeMap<String, String> {
    let files = walk(directory);
    files.into_iter().map(|f| (f.clone(), std::fs::read_to_string(directory.join(f)).expect("text"))).collect()
}

fn walk(directory: &Path) -> Vec<String> {
    let mut out = Vec::new();
    let mut open = vec![directory.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(&folder).expect("a directory").filter_map(Result::ok) {
            if entry.file_name() == ".git" {
                continue;
            }
            if entry.path().is_dir() {
                open.push(entry.path());
            } else {
                let path = entry.path();
                let relative = path.strip_prefix(directory).expect("below").to_string_lossy().into_owned();
                out.push(relative);
            }
        }
    }
    out.sort();
    out
}

/// Fixes a repository; the lints are then silent, downs undo, the schema is the same, and merged files are as they were.
fn fixed(framework: &str, merged: &[(&str, &str)], new: &[(&str, &str)], lints: &[&str]) -> BTreeMap<String, String> {
    let repository = repository(framework, merged, new);
    let directory = repository.path();
    let before = catalog(&load(directory));
    let shown = undrift(directory, &["lint", "--diff"]);
    assert!(shown.contains("+++ "), "{framework}: nothing is offered\n{shown}");
    assert_eq!(texts(directory).len(), merged.len() + new.len() + 1, "--diff writes nothing");
    let said = undrift(directory, &["lint", "--fix"]);
    assert!(said.contains("fixed "), "{said}");
    let history = load(directory);
    let changes = undrift::diff::diff(&before, &catalog(&history));
    assert!(changes.is_empty(), "{framework}: {changes:?}\n{said}");
    let mut select: Vec<String> = lints.iter().map(|l| (*l).to_owned()).collect();
    for always in [
        "rejected-by-postgres",
        "concurrently-in-transaction",
        "down-rejected-by-postgres",
        "down-does-not-undo-up",
        "duplicate-version",
        "empty-migration",
    ] {
        select.push(always.to_owned());
    }
    let report = lint::run(&history, &lint::Options { version: Version(15), select, ..lint::Options::default() });
    let left: Vec<String> = report.findings.iter().map(|d| format!("{} [{}]", d.message, d.lint)).collect();
    assert!(left.is_empty(), "{framework}: {left:#?}\n{:#?}", texts(directory));
    let after = texts(directory);
    for (name, text) in merged {
        assert_eq!(after[*name], *text, "{name} was merged");
    }
    after
}

const CREATE: &str = "CREATE TABLE person (id bigint PRIMARY KEY, email text);\n\
                      CREATE TABLE pet (id bigint PRIMARY KEY, person_id bigint);\n";
const DROP: &str = "DROP TABLE pet;\nDROP TABLE person;\n";
const NEW: &str = "ALTER TABLE person ALTER COLUMN email SET NOT NULL, ADD COLUMN phone text;\n\
                   ALTER TABLE pet ADD CONSTRAINT pet_person FOREIGN KEY (person_id) REFERENCES person;\n\
                   ALTER TABLE person ADD CONSTRAINT person_email_key UNIQUE (email);\n\
                   ALTER TABLE pet ADD CONSTRAINT pet_id CHECK (id > 0);\n\
                   CREATE INDEX pet_person_id ON pet (person_id);\n";
const BACK: &str = "DROP INDEX pet_person_id;\nALTER TABLE pet DROP CONSTRAINT pet_id;\n\
                    ALTER TABLE person DROP CONSTRAINT person_email_key;\n\
                    ALTER TABLE pet DROP CONSTRAINT pet_person;\n\
                    ALTER TABLE person DROP COLUMN phone, ALTER COLUMN email DROP NOT NULL;\n";
const LINTS: &[&str] = &[
    "create-index-blocks-writes",
    "add-unique-builds-index",
    "set-not-null-scans-table",
    "add-foreign-key-validates",
    "add-check-validates",
];

#[test]
fn pairs_become_sequences() {
    for framework in ["golang-migrate", "sqlx"] {
        let files = fixed(
            framework,
            &[("20240101000000_create.up.sql", CREATE), ("20240101000000_create.down.sql", DROP)],
            &[("20240102000000_tighten.up.sql", NEW), ("20240102000000_tighten.down.sql", BACK)],
            LINTS,
        );
        assert_eq!(files["20240102000000_tighten.up.sql"], "ALTER TABLE person ADD COLUMN phone text;\n");
        let down = "ALTER TABLE person DROP COLUMN phone, ALTER COLUMN email DROP NOT NULL;\n";
        assert_eq!(files["20240102000000_tighten.down.sql"], down);
        let alone = files.iter().find(|(_, text)| text.contains("CREATE INDEX CONCURRENTLY")).expect("the index");
        assert_eq!(alone.1.starts_with("-- no-transaction"), framework == "sqlx", "{alone:?}");
    }
}

#[test]
fn directories_become_sequences() {
    let files = fixed(
        "diesel",
        &[("2024-01-01-000000_create/up.sql", CREATE), ("2024-01-01-000000_create/down.sql", DROP)],
        &[("2024-01-02-000000_tighten/up.sql", NEW), ("2024-01-02-000000_tighten/down.sql", BACK)],
        LINTS,
    );
    assert!(files.keys().any(|name| name.ends_with("metadata.toml")), "{:?}", files.keys());
}

#[test]
fn files_without_downs_become_sequences() {
    let files = fixed("flyway", &[("V1__create.sql", CREATE)], &[("V2__tighten.sql", NEW)], LINTS);
    assert!(files.keys().any(|name| name.starts_with("V3__tighten_online")), "{:?}", files.keys());
}

/// Both directions are in one file, whose markers stay where they are.
#[test]
fn sections_become_sequences() {
    let file = |up: &str, down: &str, framework: &str| match framework {
        "goose" => format!("-- +goose Up\n{up}-- +goose Down\n{down}"),
        _ => format!("-- migrate:up\n{up}\n-- migrate:down\n{down}"),
    };
    for framework in ["goose", "dbmate"] {
        let files = fixed(
            framework,
            &[("20240101000000_create.sql", &file(CREATE, DROP, framework))],
            &[("20240102000000_tighten.sql", &file(NEW, BACK, framework))],
            LINTS,
        );
        let up = "ALTER TABLE person ADD COLUMN phone text;\n";
        let down = "ALTER TABLE person DROP COLUMN phone, ALTER COLUMN email DROP NOT NULL;\n";
        assert_eq!(files["20240102000000_tighten.sql"], file(up, down, framework));
        let alone = files.values().find(|text| text.contains("CREATE INDEX CONCURRENTLY")).expect("the index");
        let directive = if framework == "goose" { "-- +goose NO TRANSACTION" } else { "transaction:false" };
        assert!(alone.contains(directive), "{alone}");
    }
    // What stands behind a statement on its line does not draw the marker up.
    let up = "ALTER TABLE pet ADD COLUMN name text; CREATE INDEX pet_person_id ON pet (person_id);\n";
    let down = "DROP INDEX pet_person_id; ALTER TABLE pet DROP COLUMN name;\n";
    let files = fixed(
        "goose",
        &[("1_create.sql", &file(CREATE, DROP, "goose"))],
        &[("2_index.sql", &file(up, down, "goose"))],
        &["create-index-blocks-writes"],
    );
    let (up, down) = ("ALTER TABLE pet ADD COLUMN name text;\n", "ALTER TABLE pet DROP COLUMN name;\n");
    assert_eq!(files["2_index.sql"], file(up, down, "goose"));
}

/// A file of which nothing is left says where its statements are.
#[test]
fn an_emptied_file_says_so() {
    let files = fixed(
        "sqlx",
        &[("1_create.sql", CREATE)],
        &[("2_index.sql", "CREATE INDEX pet_person_id ON pet (person_id);\n")],
        &["create-index-blocks-writes"],
    );
    assert!(files["2_index.sql"].starts_with("-- What was here follows"), "{files:?}");
}

#[test]
fn one_statement_is_rewritten() {
    let files = fixed(
        "golang-migrate",
        &[("1_create.up.sql", CREATE), ("1_create.down.sql", DROP)],
        &[
            ("2_index.up.sql", "CREATE INDEX pet_person_id ON pet (person_id);\n"),
            ("2_index.down.sql", "DROP INDEX CONCURRENTLY pet_person_id;\n"),
        ],
        &["create-index-blocks-writes"],
    );
    assert_eq!(files["2_index.up.sql"], "CREATE INDEX CONCURRENTLY pet_person_id ON pet (person_id);\n");
    assert_eq!(files.len(), 5);
}

/// What was merged is reported, and stays.
#[test]
fn merged_files_are_never_edited() {
    let index = ("2_index.up.sql", "CREATE INDEX pet_person_id ON pet (person_id);\n");
    let repository = repository("golang-migrate", &[("1_create.up.sql", CREATE), index], &[]);
    let before = texts(repository.path());
    let said = undrift(repository.path(), &["lint", "--fix", "--unsafe"]);
    assert!(said.contains("left 1 fix in migrations that were merged or applied"), "{said}");
    assert!(said.contains("create-index-blocks-writes"), "{said}");
    assert_eq!(texts(repository.path()), before);
}

/// Rows that are written in between see another schema: only on request.
#[test]
fn migrations_that_change_rows_are_left_to_people() {
    let text = "UPDATE person SET email = '';\nALTER TABLE person ALTER COLUMN email SET NOT NULL;\n";
    let repository = repository("sqlx", &[("1_create.sql", CREATE)], &[("2_fill.sql", text)]);
    let before = texts(repository.path());
    undrift(repository.path(), &["lint", "--fix"]);
    assert_eq!(texts(repository.path()), before);
    let said = undrift(repository.path(), &["lint", "--fix", "--unsafe"]);
    assert!(said.contains("fixed "), "{said}");
    assert_eq!(texts(repository.path())["2_fill.sql"], "UPDATE person SET email = '';\n");
}

/// A sequence that `--unsafe` writes for a change of a column: it runs, its downs undo, and what it comes to is told.
fn expanded(framework: &str, version: u16, statement: &str, back: &str) -> (Vec<undrift::catalog::Change>, String) {
    let merged = [("1_create.up.sql", RETYPED), ("1_create.down.sql", "DROP TABLE item;\nDROP TYPE state;\n")];
    let new = [("2_change.up.sql", statement), ("2_change.down.sql", back)];
    let repository = repository(framework, &merged, &new);
    let settings = format!("framework = \"{framework}\"\npg-version = {version}\n");
    std::fs::write(repository.path().join("undrift.toml"), settings).expect("settings");
    let before = catalog_on(&load(repository.path()), Version(version));
    let said = undrift(repository.path(), &["lint", "--fix", "--unsafe"]);
    assert!(said.contains("fixed 1 finding"), "{said}");
    let history = load(repository.path());
    let select =
        ["rejected-by-postgres", "down-rejected-by-postgres", "down-does-not-undo-up", "change-column-type-rewrites"];
    let select = select.iter().map(|l| (*l).to_owned()).collect();
    let report = lint::run(&history, &lint::Options { version: Version(version), select, ..lint::Options::default() });
    let left: Vec<String> = report.findings.iter().map(|d| format!("{} [{}]", d.message, d.lint)).collect();
    assert!(left.is_empty(), "{framework}: {left:#?}\n{:#?}", texts(repository.path()));
    (undrift::diff::diff(&before, &catalog_on(&history, Version(version))), said)
}

const RETYPED: &str = "CREATE TYPE state AS ENUM ('new', 'done', 'lost');\n\
                       CREATE TABLE item (id bigint PRIMARY KEY, count int NOT NULL DEFAULT 0, note text,\n    \
                       state state NOT NULL DEFAULT 'new');\n";

/// A label leaves an enum by way of another type; the old one goes last.
#[test]
fn a_label_is_removed_in_stages() {
    let swap = |labels: &str| {
        format!(
            "ALTER TYPE state RENAME TO state_old;\nCREATE TYPE state AS ENUM ({labels});\nALTER TABLE item ALTER COLUMN state \
             DROP DEFAULT, ALTER COLUMN state TYPE state USING state::text::state, ALTER COLUMN state SET DEFAULT \
             'new';\nDROP TYPE state_old;\n"
        )
    };
    for (framework, version) in [("golang-migrate", 15), ("sqlx", 18)] {
        let (changes, _) = expanded(framework, version, &swap("'new', 'done'"), &swap("'new', 'done', 'lost'"));
        assert!(changes.is_empty(), "{framework}: {changes:?}");
    }
}

#[test]
fn a_type_changes_in_stages() {
    for (framework, version) in [("golang-migrate", 15), ("sqlx", 15), ("golang-migrate", 18)] {
        let (changes, _) = expanded(
            framework,
            version,
            "ALTER TABLE item ALTER COLUMN count TYPE bigint;\n",
            "ALTER TABLE item ALTER COLUMN count TYPE int;\n",
        );
        assert!(changes.is_empty(), "{framework}: {changes:?}");
    }
}

#[test]
fn a_column_gets_another_name_beside_the_old_one() {
    let (changes, said) = expanded(
        "sqlx",
        15,
        "ALTER TABLE item RENAME COLUMN note TO remark;\n",
        "ALTER TABLE item RENAME COLUMN remark TO note;\n",
    );
    // Both names, and what keeps them alike.
    assert!(changes.iter().any(|c| c.address().name() == "note"), "{changes:?}");
    assert!(said.contains("write a last migration: DROP TRIGGER"), "{said}");
}
