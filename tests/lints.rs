//! Every lint's page is its test; the registry, the folders and the documentation agree.

#[path = "lints/engine.rs"]
mod engine;
#[path = "lints/page.rs"]
mod page;
mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

use libtest_mimic::{Arguments, Failed, Trial};
use page::{Block, Claim, Page};
use support::Database;
use undrift::catalog::{Catalog, Version};
use undrift::config::Config;
use undrift::diagnostic::{Diagnostic, Edit, Safety};
use undrift::history::{self, History};
use undrift::lint::{self, Category, Lint};
use undrift::lints::ALL;
use undrift::replay::Run;
use undrift::sql::ast::{Stmt, Transaction};

fn main() {
    let arguments = Arguments::from_args();
    let mut trials = vec![Trial::test("registry", registry), Trial::test("documentation", documentation)];
    trials.extend(engine::trials());
    let servers = if arguments.list { Vec::new() } else { support::servers() };
    for lint in ALL {
        trials.push(Trial::test(format!("{}/page", lint.name), move || shape(lint)));
        for (file, page) in pages(lint) {
            for (i, block) in page.blocks.iter().enumerate() {
                let name = format!("{}/{file}:{}", lint.name, block.line);
                for server in servers.iter().filter(|_| block.claim != Claim::Fixed && !block.offline) {
                    let (block, server) = (block.clone(), *server);
                    let name = format!("{}/{name}", server.major);
                    trials.push(Trial::test(name, move || on_server(&block, server)));
                }
                let (block, before) = (block.clone(), page.blocks[..i].last().cloned());
                trials.push(Trial::test(name, move || run(lint, &block, before.as_ref())));
            }
        }
    }
    libtest_mimic::run(&arguments, trials).exit();
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn folder(lint: &Lint) -> PathBuf {
    root().join("lints").join(lint.name.replace('-', "_"))
}

/// The page and, where there is one, the file of further cases.
fn pages(lint: &Lint) -> Vec<(&'static str, Page)> {
    let tests = std::fs::read_to_string(folder(lint).join("tests.md")).ok();
    let further = tests.iter().map(|text| ("tests", page::read(text)));
    [("page", page::read(lint.page))].into_iter().chain(further).collect()
}

fn ensure(holds: bool, message: impl FnOnce() -> String) -> Result<(), Failed> {
    if holds { Ok(()) } else { Err(message().into()) }
}

/// Every folder is registered, and every registered lint has its folder.
fn registry() -> Result<(), Failed> {
    let entries = std::fs::read_dir(root().join("lints"))?;
    let mut folders: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|e| e.path().is_dir())
        .map(|e| e.file_name().to_string_lossy().into_owned())
        .collect();
    folders.sort();
    let mut names: Vec<String> = ALL.iter().map(|l| l.name.replace('-', "_")).collect();
    names.sort();
    ensure(folders == names, || format!("folders {folders:?}\nlints   {names:?}"))?;
    let mut sources: BTreeMap<&str, &str> = BTreeMap::new();
    for lint in ALL {
        for source in lint.sources {
            ensure(source.contains(':'), || format!("{source} does not say which tool it is from"))?;
            sources.insert(source, lint.name);
        }
    }
    Ok(())
}

/// What every page has.
fn shape(lint: &'static Lint) -> Result<(), Failed> {
    let pages = pages(lint);
    for (file, page) in &pages {
        ensure(page.heading == lint.name, || format!("{file} is headed `{}`", page.heading))?;
    }
    let page = &pages[0].1;
    for section in ["Why", "Examples", "See also"] {
        ensure(page.sections.iter().any(|s| s == section), || format!("no section `{section}`"))?;
    }
    let summary = lint.summary();
    ensure(summary.ends_with('.') && summary.len() < 160, || format!("no sentence of harm: `{summary}`"))?;
    // What is wrong with files is no matter of the server's.
    let of_files = matches!(lint.check, lint::Check::Reading);
    ensure(of_files || lint.page.contains("https://www.postgresql.org/docs/current/"), || {
        "no link to PostgreSQL".to_owned()
    })?;
    let count = |claim| page.blocks.iter().filter(|b| b.claim == claim).count();
    // Those that compare with another revision are tested in lints/engine.rs.
    let alone = !lint.page.contains("No finding is possible without `--since`");
    ensure(count(Claim::Bad) >= 2 || !alone, || "fewer than two bad examples".to_owned())?;
    ensure(count(Claim::Good) >= 2, || "fewer than two good examples".to_owned())?;
    let all: usize = pages.iter().map(|(_, p)| p.blocks.len()).sum();
    ensure(all >= 4 || !alone, || format!("{all} cases, where at least four are expected"))
}

/// Runs a block and compares what is reported with its markers.
fn run(lint: &'static Lint, block: &Block, before: Option<&Block>) -> Result<(), Failed> {
    if block.claim == Claim::Fixed {
        return fixed(lint, block, before);
    }
    let directory = tempfile::tempdir()?;
    write(block, directory.path())?;
    let found = lint_directory(lint, block, directory.path())?;
    let mut expected: Vec<(String, usize)> = Vec::new();
    for file in &block.files {
        expected.extend(file.marked.iter().map(|line| (file.path.clone(), *line)));
    }
    expected.sort();
    let mut actual: Vec<(String, usize)> = found
        .iter()
        .filter(|d| d.lint == lint.name)
        .map(|d| {
            let line = d.place.as_ref().map_or(0, |p| p.source.position(p.span.start).0 as usize);
            (relative(&d.subject, directory.path()), line)
        })
        .collect();
    actual.sort();
    ensure(block.claim == Claim::Bad || expected.is_empty(), || "a good block has a marker".to_owned())?;
    ensure(block.claim == Claim::Good || !expected.is_empty(), || "a bad block has no marker".to_owned())?;
    if actual != expected {
        let mut message = format!("expected {expected:?}\nreported {actual:?}\n");
        for finding in &found {
            let _ = writeln!(message, "{}: {} [{}]", finding.subject, finding.message, finding.lint);
        }
        return Err(message.into());
    }
    let offers = found.iter().any(|d| d.lint == lint.name && !d.fixes.is_empty());
    ensure(!offers || lint.page.contains("```sql fixed"), || {
        "a fix is offered that the page does not show".to_owned()
    })?;
    // SQL that does not run is no documentation.
    let broken = found.iter().find(|d| d.lint != lint.name && d.lint != "concurrently-in-transaction");
    ensure(broken.is_none(), || {
        broken.map(|d| format!("{}: {} [{}]", d.subject, d.message, d.lint)).unwrap_or_default()
    })?;
    found.iter().try_for_each(well_said)
}

/// Messages start in lower case, have no final period, and so has the help.
fn well_said(finding: &Diagnostic) -> Result<(), Failed> {
    let texts = [Some(&finding.message), finding.help.as_ref(), finding.label.as_ref()];
    texts.into_iter().flatten().try_for_each(|text| {
        let first = text.split(' ').next().unwrap_or_default();
        let shouted = first.chars().filter(|c| c.is_alphabetic()).all(char::is_uppercase);
        let lower = !text.starts_with(char::is_uppercase) || shouted || first.contains(|c: char| !c.is_alphabetic());
        let from_server = text.starts_with("SQLSTATE") || finding.lint.ends_with("rejected-by-postgres");
        ensure(from_server || (lower && !text.ends_with('.')), || format!("badly said: {text}"))
    })
}

/// What the fixes make of the bad block before is the fixed block; the lint is silent on it; and where they are safe, both
/// add up to the same catalog.
fn fixed(lint: &'static Lint, block: &Block, before: Option<&Block>) -> Result<(), Failed> {
    let Some(bad) = before.filter(|b| b.claim == Claim::Bad) else {
        return Err("a fixed block follows the bad block that it fixes".into());
    };
    let directory = tempfile::tempdir()?;
    write(bad, directory.path())?;
    let catalog = |settings: &Block| -> Result<Catalog, Failed> {
        let (config, history) = load(settings, directory.path())?;
        let mut run = Run::new(config.pg_version.unwrap_or(Version(15)));
        history.migrations.iter().for_each(|m| drop(run.direction(&m.up)));
        Ok(run.replay.catalog)
    };
    let unfixed = catalog(bad)?;
    let mut safe = true;
    let found = lint_directory(lint, bad, directory.path())?;
    let mut edits: Vec<Edit> = Vec::new();
    for fix in found.iter().filter(|d| d.lint == lint.name).filter_map(|d| d.fixes.first()) {
        safe &= fix.safety == Safety::Safe;
        edits.extend(fix.edits.iter().cloned());
    }
    ensure(!edits.is_empty(), || "no fix is offered".to_owned())?;
    edits.sort_by_key(|e| std::cmp::Reverse(e.place.span));
    for edit in &edits {
        let path = directory.path().join(relative(&edit.place.source.name, directory.path()));
        let mut text = std::fs::read_to_string(&path)?;
        text.replace_range(edit.place.span.start as usize..edit.place.span.end as usize, &edit.text);
        std::fs::write(&path, text)?;
    }
    for file in &block.files {
        let text = std::fs::read_to_string(directory.path().join(&file.path))?;
        ensure(text == file.text, || format!("{} becomes\n{text}", file.path))?;
    }
    let left = lint_directory(lint, bad, directory.path())?;
    ensure(left.is_empty(), || format!("after the fix: {}", left[0].message))?;
    let changes = undrift::diff::diff(&unfixed, &catalog(bad)?);
    ensure(!safe || changes.is_empty(), || format!("a safe fix changes the catalog: {changes:?}"))
}

fn write(block: &Block, directory: &Path) -> Result<(), Failed> {
    for file in &block.files {
        let path = directory.join(&file.path);
        std::fs::create_dir_all(path.parent().unwrap_or(directory))?;
        let bytes = file.text.split('¿').map(str::as_bytes).collect::<Vec<_>>().join(&0xE9);
        std::fs::write(path, bytes)?;
    }
    Ok(())
}

/// The settings and the history of a block whose files were written.
fn load(block: &Block, directory: &Path) -> Result<(Config, History), Failed> {
    let config = Config::parse("undrift.toml", &block.settings).map_err(|e| e.to_string())?;
    let history = history::load(directory, &history::Options::new(&config));
    let history = history.map_err(|e| format!("cannot be loaded: {e}"))?;
    Ok((config, history))
}

/// A database without objects, lent from those that blocks before this one have used: making one takes longer than most
/// blocks.
struct Clean {
    server: &'static support::Server,
    database: Option<Database>,
}

static IDLE: Mutex<Vec<(u16, Database)>> = Mutex::new(Vec::new());

/// Takes away everything that a block can have made.
const SWEEP: &str = "DO $$ DECLARE s text; BEGIN
    FOR s IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP
        EXECUTE format('DROP SCHEMA %I CASCADE', s);
    END LOOP; END $$; CREATE SCHEMA public";

impl Clean {
    fn database(server: &'static support::Server) -> Self {
        let mut idle = IDLE.lock().expect("nothing panics here");
        let found = idle.iter().position(|(major, _)| *major == server.major).map(|i| idle.swap_remove(i).1);
        drop(idle);
        Self { server, database: Some(found.unwrap_or_else(|| server.database())) }
    }
}

impl std::ops::Deref for Clean {
    type Target = Database;

    fn deref(&self) -> &Database {
        self.database.as_ref().expect("it is lent until it is dropped")
    }
}

impl Drop for Clean {
    fn drop(&mut self) {
        if let Some(database) = self.database.take()
            && database.run("ROLLBACK").is_ok()
            && database.run("RESET ALL").is_ok()
            && database.run("DISCARD TEMP").is_ok()
            && database.run(SWEEP).is_ok()
        {
            IDLE.lock().expect("nothing panics here").push((self.server.major, database));
        }
    }
}

/// Runs the statements of a block on a server: it refuses what replay refuses, in the same words, and nothing else.
fn on_server(block: &Block, server: &'static support::Server) -> Result<(), Failed> {
    let directory = tempfile::tempdir()?;
    write(block, directory.path())?;
    let (config, history) = load(block, directory.path())?;
    if config.pg_version.is_some_and(|v| v.0 > server.major) {
        return Ok(());
    }
    let db = Clean::database(server);
    let mut replay = Run::new(Version(server.major));
    for migration in &history.migrations {
        let steps = replay.direction(&migration.up);
        let mut open = false;
        for (statement, step) in migration.up.script.statements.iter().zip(&steps) {
            let control = match &statement.stmt {
                Stmt::Transaction(control) => Some(control),
                _ => None,
            };
            if !step.in_transaction() {
                open = false;
            } else if !open && control.is_none() {
                db.run("BEGIN").map_err(|r| r.message)?;
                open = true;
            }
            let guarded = step.in_transaction() && control.is_none();
            if guarded {
                db.run("SAVEPOINT before_statement").map_err(|r| r.message)?;
            }
            let answer = db.run(statement.text());
            // What was not evaluated says so; from there on replay may differ.
            let evaluated = step.before.opaque().next().is_none();
            match control {
                Some(Transaction::Begin { .. }) => open = true,
                Some(Transaction::Commit { .. } | Transaction::Rollback { .. }) => open = false,
                _ => {}
            }
            match (&answer, &step.outcome) {
                (Ok(_), Ok(_)) => {}
                (Err(refusal), Err(reject))
                    if refusal.sqlstate == reject.sqlstate && refusal.message == reject.message => {}
                _ if !evaluated => {}
                (Err(refusal), Err(reject)) => {
                    return Err(format!("{}\nserver {refusal:?}\nreplay {reject:?}", statement.text()).into());
                }
                (Ok(_), Err(reject)) => {
                    return Err(format!("{}\nonly replay refuses: {reject:?}", statement.text()).into());
                }
                (Err(refusal), Ok(_)) => {
                    return Err(format!("{}\nonly the server refuses: {refusal:?}", statement.text()).into());
                }
            }
            if guarded && answer.is_err() {
                db.run("ROLLBACK TO before_statement").map_err(|r| r.message)?;
            }
        }
        // Without a block it is a warning.
        db.run("COMMIT").map_err(|r| r.message)?;
    }
    Ok(())
}

fn lint_directory(lint: &'static Lint, block: &Block, directory: &Path) -> Result<Vec<Diagnostic>, Failed> {
    let (config, history) = load(block, directory)?;
    // The page's lint alone, and whether PostgreSQL takes the statements at all.
    let select = vec![lint.name.to_owned(), "rejected-by-postgres".to_owned()];
    let version = config.pg_version.unwrap_or(Version(15));
    let policy = config.policy.clone();
    let report = lint::run(&history, &lint::Options { version, select, policy, ..lint::Options::default() });
    let known = |d: &&Diagnostic| ALL.iter().any(|l| l.name == d.lint) || d.lint == "syntax-error";
    Ok(report.findings.iter().filter(known).cloned().collect())
}

/// A finding's file, relative to the directory that was linted.
fn relative(subject: &str, directory: &Path) -> String {
    let path = Path::new(subject);
    let inside = path.strip_prefix(directory).ok().map(|p| p.to_string_lossy().into_owned());
    inside.unwrap_or_else(|| {
        let name = directory.file_name().map(|n| n.to_string_lossy().into_owned()).unwrap_or_default();
        subject.split_once(&format!("{name}/")).map_or(subject.to_owned(), |(_, rest)| rest.to_owned())
    })
}

/// docs/lints.md is what the registry says; `UPDATE=1` writes it.
fn documentation() -> Result<(), Failed> {
    let path = root().join("docs/lints.md");
    let wanted = overview();
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(root().join("docs"))?;
        std::fs::write(&path, &wanted)?;
    }
    let there = std::fs::read_to_string(&path).unwrap_or_default();
    ensure(there == wanted, || "docs/lints.md is stale; UPDATE=1 cargo test --test lints writes it".to_owned())
}

fn overview() -> String {
    let mut out = String::from(
        "# Lints\n\nEach has a page with its reasons, examples and the safe way; `undrift explain NAME` prints it. This file is \
         made from those pages.\n",
    );
    for category in Category::ALL {
        let lints: Vec<_> = ALL.iter().filter(|l| l.category == *category).collect();
        if lints.is_empty() {
            continue;
        }
        let default = if category.on_by_default() { "on by default" } else { "off unless chosen" };
        let _ = writeln!(
            out,
            "\n## {}\n\n{}: {}, {default}.\n\n| lint | harm | answers to |\n|---|---|---|",
            category.name(),
            upper(category.about()),
            category.severity(),
        );
        for lint in lints {
            let sources = lint.sources.iter().map(|s| format!("`{s}`")).collect::<Vec<_>>().join(" ");
            let _ = writeln!(out, "| [{}](../{}) | {} | {sources} |", lint.name, lint.page_path(), lint.summary());
        }
    }
    out
}

fn upper(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|c| c.to_uppercase().chain(chars).collect()).unwrap_or_default()
}
