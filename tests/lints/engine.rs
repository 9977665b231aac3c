//! What the engine does beside the checks: suppressions, selection, what is applied together, what is taken for granted.

#![allow(unreachable_pub, reason = "a test binary mounts this file")]

use std::collections::BTreeSet;
use std::path::Path;

use libtest_mimic::{Failed, Trial};
use undrift::catalog::{Ident, Version};
use undrift::config::Config;
use undrift::diagnostic::Severity;
use undrift::history::{self, History};
use undrift::lint::{self, Options};

pub fn trials() -> Vec<Trial> {
    vec![
        Trial::test("engine/suppressions", suppressions),
        Trial::test("engine/severities", severities),
        Trial::test("engine/applied_together", applied_together),
        Trial::test("engine/taken_for_granted", taken_for_granted),
        Trial::test("engine/what_a_lone_file_takes_away_was_there", what_a_lone_file_takes_away_was_there),
        Trial::test("engine/the_same_each_time", the_same_each_time),
        Trial::test("engine/edited_after_merge", edited_after_merge),
        Trial::test("engine/out_of_order", out_of_order),
        Trial::test("engine/expiry_and_reasons", expiry_and_reasons),
        Trial::test("engine/other_linters_comments", other_linters_comments),
        Trial::test("engine/start_after", start_after),
        Trial::test("engine/remarks", remarks),
        Trial::test("engine/sizes", sizes),
        Trial::test("engine/what_is_unread_blinds_nothing", what_is_unread_blinds_nothing),
    ]
}

const CREATE: (&str, &str) = ("001_create.up.sql", "CREATE TABLE t (id bigint PRIMARY KEY, a int, b int, c int);\n");

fn load(directory: &Path, files: &[(&str, &str)]) -> Result<History, Failed> {
    for (name, text) in files {
        std::fs::write(directory.join(name), text)?;
    }
    let config = Config::parse("undrift.toml", "framework = \"golang-migrate\"").map_err(|e| e.to_string())?;
    history::load(directory, &history::Options::new(&config)).map_err(|e| e.to_string().into())
}

/// The findings of some lints as `lint line`.
fn found(history: &History, select: &[&str], options: Options) -> Vec<String> {
    let select = select.iter().map(|s| (*s).to_owned()).collect();
    let report = lint::run(history, &Options { version: Version(15), select, ..options });
    let line = |d: &undrift::diagnostic::Diagnostic| d.place.as_ref().map_or(0, |p| p.source.position(p.span.start).0);
    report.findings.iter().map(|d| format!("{} {}", d.lint, line(d))).collect()
}

fn equal<T: PartialEq + std::fmt::Debug>(actual: &T, expected: &T) -> Result<(), Failed> {
    if actual == expected { Ok(()) } else { Err(format!("expected {expected:?}\nfound    {actual:?}").into()) }
}

fn suppressions() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let text = "-- undrift: allow drop-column nobody reads it\nALTER TABLE t DROP COLUMN a;\n\
                -- undrift: allow squawk:ban-drop-column\nALTER TABLE t DROP COLUMN b;\n\
                -- undrift: allow drop-colum\nALTER TABLE t DROP COLUMN c;\n\
                -- undrift: allow drop-column\nALTER TABLE t ADD COLUMN d int;\n";
    let history = load(directory.path(), &[CREATE, ("002_drop.up.sql", text)])?;
    let found = found(&history, &["drop-column"], Options::default());
    equal(&found, &["unknown-lint 5", "drop-column 6", "unused-suppression 7"].map(str::to_owned).to_vec())?;
    let report = lint::run(&history, &Options { version: Version(15), ..Options::default() });
    let help = report.findings.iter().find(|d| d.lint == "unknown-lint").and_then(|d| d.help.clone());
    equal(&help, &Some("did you mean `drop-column`?".to_owned()))
}

fn severities() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let history = load(directory.path(), &[CREATE, ("002_drop.up.sql", "ALTER TABLE t DROP COLUMN a;\n")])?;
    let severity = |options: Options| {
        let report = lint::run(&history, &options);
        report.findings.iter().find(|d| d.lint == "drop-column").map(|d| d.severity)
    };
    let name = || vec!["drop-column".to_owned()];
    equal(&severity(Options::default()), &Some(Severity::Warning))?;
    equal(&severity(Options { deny: name(), ..Options::default() }), &Some(Severity::Error))?;
    equal(&severity(Options { allow: name(), ..Options::default() }), &None)?;
    let unknown = lint::run(&history, &Options { allow: vec!["drop-colunm".to_owned()], ..Options::default() });
    equal(&unknown.findings.iter().any(|d| d.lint == "unknown-lint"), &true)
}

/// A table that one changed migration makes is not in use in the next one; one that is there already is.
fn applied_together() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let files = [
        CREATE,
        ("002_create.up.sql", "CREATE TABLE u (id bigint PRIMARY KEY);\n"),
        ("003_index.up.sql", "CREATE INDEX ON t (a);\nCREATE INDEX ON u (id);\n"),
    ];
    let history = load(directory.path(), &files)?;
    let lint = ["create-index-blocks-writes"];
    let lines = |list: &[u32]| list.iter().map(|n| format!("{} {n}", lint[0])).collect::<Vec<_>>();
    equal(&found(&history, &lint, Options::default()), &lines(&[1, 2]))?;
    let labels = |from: usize| history.migrations[from..].iter().map(|m| m.label.clone()).collect::<BTreeSet<Ident>>();
    equal(&found(&history, &lint, Options { only: Some(labels(1)), ..Options::default() }), &lines(&[1]))?;
    equal(&found(&history, &lint, Options { only: Some(labels(2)), ..Options::default() }), &lines(&[1, 2]))?;
    equal(&found(&history, &lint, Options { only: Some(BTreeSet::new()), ..Options::default() }), &lines(&[]))
}

/// A file alone: what it names is there, and nothing is said to be missing.
fn taken_for_granted() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let text = "CREATE INDEX ON app.t (lower(a)) WHERE deleted_at IS NULL;\n\
                ALTER TABLE app.t ADD FOREIGN KEY (u_id) REFERENCES u (id), ADD COLUMN n app.state NOT NULL;\n\
                DROP TABLE IF EXISTS old;\nDROP TABLE IF EXISTS fresh;\nCREATE TABLE fresh (id int);\n";
    let history = load(directory.path(), &[("001_alone.up.sql", text)])?;
    let lints = ["rejected-by-postgres", "create-index-blocks-writes", "add-foreign-key-validates", "drop-table"];
    let alone = found(&history, &lints, Options { assume: true, ..Options::default() });
    let expected = ["create-index-blocks-writes 1", "add-foreign-key-validates 2", "drop-table 3"];
    equal(&alone, &expected.map(str::to_owned).to_vec())?;
    equal(
        &found(&history, &lints, Options::default()),
        &vec!["rejected-by-postgres 1".to_owned(), "rejected-by-postgres 2".to_owned()],
    )
}

/// What a lone file drops or changes is taken to have been as it must have been for that.
fn what_a_lone_file_takes_away_was_there() -> Result<(), Failed> {
    let cases = [
        ("DROP POLICY p ON t", "drop-policy"),
        ("ALTER POLICY p ON t USING (a = 1)", "change-policy-condition"),
        ("DROP RULE r ON t", "drop-rule"),
        ("ALTER TABLE t DISABLE RULE r", "disable-trigger"),
        ("ALTER TABLE t DISABLE TRIGGER x", "disable-trigger"),
        ("ALTER TABLE t ALTER COLUMN a DROP DEFAULT", "drop-default"),
        ("ALTER TABLE t ALTER COLUMN a DROP EXPRESSION", "drop-generated-expression"),
        ("ALTER TABLE t ALTER COLUMN a SET GENERATED ALWAYS", "change-identity"),
        ("ALTER TABLE t DISABLE ROW LEVEL SECURITY", "disable-row-security"),
        ("ALTER TYPE address DROP ATTRIBUTE zip", "change-attribute"),
        ("ALTER TYPE address RENAME ATTRIBUTE zip TO code", "change-attribute"),
        ("ALTER PUBLICATION p DROP TABLE t", "change-replication"),
        ("ALTER VIEW v RENAME COLUMN a TO b", "rename-column"),
        ("ALTER DOMAIN d ADD CHECK (VALUE > 0)", "alter-domain-scans-tables"),
        ("CREATE OR REPLACE VIEW v AS SELECT 1", "replace-definition"),
        ("DROP TABLE t CASCADE", "drop-cascade"),
    ];
    for (statement, lint) in cases {
        let directory = tempfile::tempdir()?;
        let history = load(directory.path(), &[("001_alone.up.sql", statement)])?;
        let alone = found(&history, &[lint], Options { assume: true, ..Options::default() });
        if alone != [format!("{lint} 1")] {
            return Err(format!("{statement}: {alone:?}").into());
        }
    }
    Ok(())
}

fn the_same_each_time() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let drops = "ALTER TABLE t DROP COLUMN a, DROP COLUMN b, ADD COLUMN d int NOT NULL;\nDROP TABLE t;\n";
    let history = load(directory.path(), &[CREATE, ("002_drop.up.sql", drops)])?;
    let first = lint::run(&history, &Options::default()).findings;
    equal(&(first.len() > 3), &true)?;
    (0..5).try_for_each(|_| equal(&lint::run(&history, &Options::default()).findings, &first))
}

fn git(directory: &Path, arguments: &[&str]) -> Result<(), Failed> {
    let identity = ["-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "init.defaultBranch=main"];
    let output = std::process::Command::new("git").arg("-C").arg(directory).args(identity).args(arguments).output()?;
    if output.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&output.stderr).into_owned().into()) }
}

/// A repository whose first commit has some files, and the working tree others besides.
fn repository(framework: &str, merged: &[(&str, &str)], here: &[(&str, &str)]) -> Result<tempfile::TempDir, Failed> {
    let directory = tempfile::tempdir()?;
    git(directory.path(), &["init", "-q"])?;
    std::fs::write(directory.path().join("undrift.toml"), format!("framework = \"{framework}\"\n"))?;
    for (name, text) in merged {
        std::fs::write(directory.path().join(name), text)?;
    }
    git(directory.path(), &["add", "."])?;
    git(directory.path(), &["commit", "-q", "-m", "merged"])?;
    for (name, text) in here {
        std::fs::write(directory.path().join(name), text)?;
    }
    Ok(directory)
}

/// What one lint says about a working tree, compared with its last commit.
fn since_head(directory: &Path, lint: &str) -> Result<Vec<String>, Failed> {
    let config = Config::find(directory).map_err(|e| e.to_string())?;
    let history = history::load(directory, &history::Options::new(&config)).map_err(|e| e.to_string())?;
    let branch = history::git::branch(&history, "HEAD").map_err(|e| e.to_string())?;
    let select = vec![lint.to_owned()];
    let report =
        lint::run(&history, &Options { version: Version(15), select, branch: Some(branch), ..Options::default() });
    let name = |d: &undrift::diagnostic::Diagnostic| d.subject.rsplit('/').next().unwrap_or_default().to_owned();
    Ok(report.findings.iter().filter(|d| d.lint == lint).map(|d| format!("{}: {}", name(d), d.message)).collect())
}

fn edited_after_merge() -> Result<(), Failed> {
    let lint = "merged-migration-edited";
    let merged = [CREATE, ("002_add.up.sql", "ALTER TABLE t ADD COLUMN d int;\n"), ("002_add.down.sql", "SELECT 1;\n")];
    let says = |framework: &str, here: &[(&str, &str)]| -> Result<usize, Failed> {
        Ok(since_head(repository(framework, &merged, here)?.path(), lint)?.len())
    };
    equal(&says("golang-migrate", &[])?, &0)?;
    equal(&says("golang-migrate", &[("002_add.up.sql", "ALTER TABLE t ADD COLUMN d bigint;\n")])?, &1)?;
    // Comments and blanks are no edit, but to a checksum.
    let comment = [("002_add.up.sql", "-- why\nALTER TABLE t\n  ADD COLUMN d int;\n")];
    equal(&says("golang-migrate", &comment)?, &0)?;
    equal(&says("sqlx", &comment)?, &1)?;
    // Nobody has run the down.
    equal(&says("golang-migrate", &[("002_add.down.sql", "ALTER TABLE t DROP COLUMN d;\n")])?, &0)?;
    // A new file is none that was merged.
    equal(&says("golang-migrate", &[("003_more.up.sql", "ALTER TABLE t ADD COLUMN e int;\n")])?, &0)?;
    let directory = repository("golang-migrate", &merged, &[])?;
    std::fs::remove_file(directory.path().join("002_add.up.sql"))?;
    std::fs::remove_file(directory.path().join("002_add.down.sql"))?;
    let found = since_head(directory.path(), lint)?;
    equal(&found.len(), &1)?;
    equal(&found[0].starts_with("002_add.up.sql"), &true)
}

fn out_of_order() -> Result<(), Failed> {
    let lint = "migration-out-of-order";
    let merged = [CREATE, ("005_add.up.sql", "ALTER TABLE t ADD COLUMN d int;\n")];
    let says = |framework: &str, here: (&str, &str)| -> Result<usize, Failed> {
        Ok(since_head(repository(framework, &merged, &[here])?.path(), lint)?.len())
    };
    let early = ("003_early.up.sql", "ALTER TABLE t ADD COLUMN e int;\n");
    equal(&says("golang-migrate", early)?, &1)?;
    equal(&says("golang-migrate", ("006_last.up.sql", "ALTER TABLE t ADD COLUMN e int;\n"))?, &0)?;
    // sqlx runs it late, which comes to the same schema...
    equal(&says("sqlx", early)?, &0)?;
    // ...or does not.
    equal(&says("sqlx", ("003_early.up.sql", "ALTER TABLE t ADD COLUMN d text;\n"))?, &1)
}

/// The findings of `drop-column` and of what is said about suppressions, as `lint line`.
fn drops(text: &str, suppressions: lint::Rules) -> Result<Vec<String>, Failed> {
    let directory = tempfile::tempdir()?;
    let history = load(directory.path(), &[CREATE, ("002_drop.up.sql", text)])?;
    Ok(found(&history, &["drop-column"], Options { suppressions, ..Options::default() }))
}

fn expiry_and_reasons() -> Result<(), Failed> {
    let text = "-- undrift: allow drop-column until 2025-06-30 the old client\nALTER TABLE t DROP COLUMN a;\n";
    let on = |day: &str| lint::Rules { today: Some(day.into()), ..lint::Rules::default() };
    equal(&drops(text, on("2025-06-30"))?, &Vec::new())?;
    equal(&drops(text, on("2025-07-01"))?, &["expired-suppression 1", "drop-column 2"].map(str::to_owned).to_vec())?;
    equal(&drops(text, lint::Rules::default())?, &Vec::new())?;
    let bare = "-- undrift: allow drop-column\nALTER TABLE t DROP COLUMN a;\n";
    let reasons = || lint::Rules { reasons: true, ..lint::Rules::default() };
    equal(&drops(bare, reasons())?, &vec!["suppression-without-reason 1".to_owned()])?;
    equal(&drops(text, reasons())?, &Vec::new())?;
    // Prose is a reason, a day that is none is a mistake.
    let prose = "-- undrift: allow drop-column until the old client is gone\nALTER TABLE t DROP COLUMN a;\n";
    equal(&drops(prose, on("2999-01-01"))?, &Vec::new())?;
    let wrong = "-- undrift: allow drop-column until 2025-13-01\nALTER TABLE t DROP COLUMN a;\n";
    equal(&drops(wrong, on("2025-01-01"))?, &["malformed-suppression 1", "drop-column 2"].map(str::to_owned).to_vec())
}

fn other_linters_comments() -> Result<(), Failed> {
    let drop = "ALTER TABLE t DROP COLUMN a;\n";
    let honor = |tool: &str| lint::Rules { honor: vec![tool.to_owned()], ..lint::Rules::default() };
    let silent = |comment: &str, tool: &str| -> Result<bool, Failed> {
        Ok(drops(&format!("{comment}\n{drop}"), honor(tool))?.is_empty())
    };
    for (comment, tool) in [
        ("-- squawk-ignore ban-drop-column", "squawk"),
        ("-- squawk-ignore prefer-robust-stmts, ban-drop-column", "squawk"),
        ("-- squawk-ignore-file", "squawk"),
        ("-- pgls-ignore lint/safety/banDropColumn: not read any more", "pgls"),
        ("-- pgls-ignore-all lint/safety", "pgls"),
        ("-- atlas:nolint DS103", "atlas"),
        ("-- atlas:nolint destructive", "atlas"),
        ("-- safety_assured", "strong_migrations"),
    ] {
        equal(&(comment, silent(comment, tool)?), &(comment, true))?;
        // Only on request.
        equal(&(comment, drops(&format!("{comment}\n{drop}"), lint::Rules::default())?.is_empty()), &(comment, false))?;
    }
    equal(&silent("-- squawk-ignore ban-drop-table", "squawk")?, &false)?;
    equal(&silent("-- pgls-ignore lint/safety/banDropTable: why", "pgls")?, &false)?;
    equal(&silent("-- squawk-ignore ban-drop-column", "pgls")?, &false)
}

fn start_after() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let history = load(
        directory.path(),
        &[
            CREATE,
            ("002_b.up.sql", "ALTER TABLE t DROP COLUMN a;\n"),
            ("003_c.up.sql", "ALTER TABLE t DROP COLUMN b;\n"),
        ],
    )?;
    let from = |from| found(&history, &["drop-column"], Options { from, ..Options::default() }).len();
    equal(&(from(0), from(2), from(3)), &(2, 1, 0))
}

fn remarks() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let history = load(directory.path(), &[CREATE, ("002_b.up.sql", "-- undrift: allow drop-table\nSELECT 1;\n")])?;
    equal(&found(&history, &["drop-table"], Options::default()), &vec!["unused-suppression 1".to_owned()])?;
    let allow = vec!["unused-suppression".to_owned()];
    equal(&found(&history, &["drop-table"], Options { allow, ..Options::default() }), &Vec::new())
}

/// What is over in an instant is a note, what takes long says so; what the settings say stays.
fn sizes() -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    let history = load(directory.path(), &[CREATE, ("002_index.up.sql", "CREATE INDEX t_a ON t (a);\n")])?;
    let index = "create-index-blocks-writes".to_owned();
    let with = |rows: u64, bytes: u64, deny: bool| -> Result<(Severity, String), Failed> {
        let table = lint::stats::TableStatistics {
            schema: "public".to_owned(),
            name: "t".to_owned(),
            rows,
            bytes,
            ..lint::stats::TableStatistics::default()
        };
        let statistics = lint::Statistics { tables: vec![table], ..lint::Statistics::default() };
        let deny = if deny { vec![index.clone()] } else { Vec::new() };
        let options = Options {
            version: Version(15),
            select: vec![index.clone()],
            deny,
            sizes: Some(statistics.into()),
            ..Options::default()
        };
        let report = lint::run(&history, &options);
        let finding = report.findings.into_iter().find(|d| d.lint == index).ok_or("nothing is found")?;
        Ok((finding.severity, finding.help.unwrap_or_default()))
    };
    equal(&with(10, 8192, false)?.0, &Severity::Info)?;
    equal(&with(10, 8192, true)?.0, &Severity::Error)?;
    equal(&with(200_000, 20_000_000, false)?.0, &Severity::Warning)?;
    let (severity, help) = with(12_000_000, 4_400_000_000, false)?;
    equal(&severity, &Severity::Error)?;
    let told = "`t` has about 12 million rows (4.1 GB): building the index takes some 46 s; ";
    equal(&help.starts_with(told), &true).map_err(|_| help.into())
}

/// A part that cannot be read is named and counted, and what follows it is looked at all the same.
fn what_is_unread_blinds_nothing() -> Result<(), Failed> {
    let drop = "ALTER TABLE t DROP COLUMN a;\n";
    for (part, count) in [
        ("SELECT FROM WHERE;\n", 1),
        ("CREATE INDEX ON t (id\n;\n", 1),
        ("\\copy t from 'x.csv'\n", 1),
        ("{{ template \"x\" }};\n", 1),
        ("{% if x %}\nSELECT 1;\n{% endif %}\n", 2),
        ("SELECT '<%= x %>';\n", 0),
        ("COPY t (id) FROM stdin;\n1\n\\.\n", 0),
    ] {
        let directory = tempfile::tempdir()?;
        let history = load(directory.path(), &[CREATE, ("002_x.up.sql", &format!("{part}{drop}"))])?;
        let select = vec!["drop-column".to_owned(), "rejected-by-postgres".to_owned()];
        let report = lint::run(&history, &Options { version: Version(15), select, ..Options::default() });
        let seen = report.findings.iter().filter(|d| d.lint == "drop-column").count();
        equal(&(part, seen, report.unread), &(part, 1, count))?;
        let remarks = report.findings.len() - seen;
        equal(&(part, remarks >= usize::from(count > 0)), &(part, true))?;
    }
    // A table in a schema that a template names is a table.
    let directory = tempfile::tempdir()?;
    let history = load(
        directory.path(),
        &[
            ("001_a.up.sql", "CREATE TABLE {{ .Schema }}.users (id bigint PRIMARY KEY, name text);\n"),
            ("002_b.up.sql", "ALTER TABLE {{ .Schema }}.users DROP COLUMN name;\n"),
            ("003_c.up.sql", "CREATE INDEX ON ${schema}.other (id);\n"),
        ],
    )?;
    let found =
        found(&history, &["drop-column", "rejected-by-postgres", "create-index-blocks-writes"], Options::default());
    let lints: Vec<&str> = found.iter().map(|f| f.split(' ').next().unwrap_or_default()).collect();
    equal(&lints.contains(&"rejected-by-postgres"), &false).map_err(|_| format!("{found:?}"))?;
    equal(&(lints.contains(&"drop-column"), lints.contains(&"create-index-blocks-writes")), &(true, true))
        .map_err(|_| format!("{found:?}").into())
}
