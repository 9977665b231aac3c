//! A plan to migration files in the project's own framework: names, sections, directives.

use std::fmt::Write as _;

use super::{Plan, Step, TransactionNeed};
use crate::history::History;
use crate::replay::Lock;

/// A file to be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its path below the migrations directory, with forward slashes.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// Why a framework's files cannot be written from outside.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, miette::Diagnostic)]
#[error("{framework} keeps its migrations in order in a file of its own, which undrift does not write")]
#[diagnostic(help("{way}"))]
pub struct Unwritable {
    /// The framework.
    pub framework: String,
    /// What to do.
    pub way: String,
}

/// Statements that share a migration, in one direction.
#[derive(Debug, Default)]
struct Group<'a> {
    steps: Vec<&'a Step>,
    /// Its only step cannot run in a transaction block.
    alone: bool,
}

/// One migration to be written.
struct Migration<'a> {
    version: String,
    name: String,
    up: Group<'a>,
    down: Group<'a>,
}

/// The plan as one script: statements in order, those that were withheld as comments.
pub fn script(plan: &Plan) -> String {
    let mut out = String::new();
    let groups = groups(&plan.steps);
    for (i, group) in groups.iter().enumerate() {
        if i > 0 {
            out.push('\n');
        }
        if group.alone {
            out.push_str("-- Outside a transaction block:\n");
        } else if groups.len() > 1 {
            out.push_str("-- In a transaction of its own:\n");
        }
        out.push_str(&statements(group, ""));
    }
    out.push_str(&withheld(&plan.withheld));
    out
}

/// The migrations that carry a plan out, and back, as files of the history's framework.
///
/// `stamp` is the present time as fourteen digits in UTC, for frameworks whose versions are times.
///
/// # Errors
///
/// For frameworks whose order stands in a file that undrift does not edit.
pub fn files(up: &Plan, down: &Plan, history: &History, name: &str, stamp: &str) -> Result<Vec<File>, Unwritable> {
    let framework = history.framework;
    if let Some(way) = elsewhere(framework, name) {
        return Err(Unwritable { framework: framework.to_owned(), way });
    }
    let (ups, mut downs) = (groups(&up.steps), groups(&down.steps));
    // Going back runs the newest migration first, so it gets the first group of the way back.
    let count = ups.len().max(downs.len()).max(1);
    downs.resize_with(count, Group::default);
    downs.reverse();
    let versions = versions(history, count, stamp);
    let mut ups = ups.into_iter();
    let migrations = versions.into_iter().zip(downs).enumerate().map(|(i, (version, down))| Migration {
        version,
        name: if count == 1 { name.to_owned() } else { format!("{name}_{}", i + 1) },
        up: ups.next().unwrap_or_default(),
        down,
    });
    let mut files = Vec::new();
    let migrations: Vec<Migration<'_>> = migrations.collect();
    let last = migrations.len() - 1;
    for (i, migration) in migrations.iter().enumerate() {
        let held = if i == last { withheld(&up.withheld) } else { String::new() };
        let held_back = if i == 0 { withheld(&down.withheld) } else { String::new() };
        files.extend(render(framework, history, migration, &held, &held_back));
    }
    Ok(files)
}

/// What to do where the order of the migrations stands in a file of the framework's own.
fn elsewhere(framework: &str, name: &str) -> Option<String> {
    let command = match framework {
        "drizzle" => format!("run `drizzle-kit generate --custom --name {name}`"),
        "sqitch" => format!("run `sqitch add {name}`"),
        "graphile-migrate" => "write it to migrations/current.sql".to_owned(),
        "liquibase" => "add a changeset to the changelog".to_owned(),
        "list" | "file" | "mojo-pg" => "add it to your migrations".to_owned(),
        _ => return None,
    };
    Some(format!("{command}, and paste what `undrift reconcile` prints without --write"))
}

/// Splits steps where a transaction has to end.
fn groups(steps: &[Step]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut later = false;
    for step in steps {
        let open = groups.last().is_some_and(|g| !g.alone);
        match step.transaction {
            TransactionNeed::Alone => {
                groups.push(Group { steps: vec![step], alone: true });
                later = false;
            }
            // Steps that wait for a commit may wait for the same one.
            TransactionNeed::Later if open && later => groups.last_mut().expect("open").steps.push(step),
            TransactionNeed::Later => {
                groups.push(Group { steps: vec![step], alone: false });
                later = true;
            }
            TransactionNeed::Any if open => groups.last_mut().expect("open").steps.push(step),
            TransactionNeed::Any => {
                groups.push(Group { steps: vec![step], alone: false });
                later = false;
            }
        }
    }
    groups
}

/// The statements of a group, each with its semicolon. `timeout` is a statement to begin with.
fn statements(group: &Group<'_>, timeout: &str) -> String {
    let mut out = String::new();
    let strong = group.steps.iter().any(|s| s.lock >= Lock::Share);
    if strong && !group.alone {
        out.push_str(timeout);
    }
    for step in &group.steps {
        if let Some(note) = &step.note {
            let _ = writeln!(out, "-- {note}");
        }
        let _ = writeln!(out, "{};", step.sql);
    }
    out
}

/// Steps that lose data and were not allowed, as comments.
fn withheld(steps: &[Step]) -> String {
    if steps.is_empty() {
        return String::new();
    }
    let mut out = String::from("\n-- Left out because data would be lost; --allow-destructive lets it through:\n");
    for step in steps {
        if let Some(loss) = &step.loss {
            let _ = writeln!(out, "--   loses {loss}");
        }
        for line in step.sql.lines() {
            let _ = writeln!(out, "-- {line}");
        }
        out.truncate(out.trim_end().len());
        out.push_str(";\n");
    }
    out
}

/// Waiting for a lock must not stop the application: better to fail and to be tried again.
const TIMEOUT: &str = "SET LOCAL lock_timeout = '5s';\n";

/// The files of one migration.
fn render(framework: &str, history: &History, m: &Migration<'_>, held: &str, held_back: &str) -> Vec<File> {
    let up = body(&statements(&m.up, TIMEOUT), held);
    let down = body(&statements(&m.down, TIMEOUT), held_back);
    let alone = m.up.alone || m.down.alone;
    let stem = format!("{}_{}", m.version, m.name);
    let file = |name: String, text: String| File { name, text };
    match framework {
        "sqlx" if !reversible(history) => {
            let text = if m.up.alone { format!("-- no-transaction\n{up}") } else { up };
            vec![file(format!("{stem}.sql"), text)]
        }
        "sqlx" => {
            let marked = |text: String, alone| if alone { format!("-- no-transaction\n{text}") } else { text };
            vec![
                file(format!("{stem}.up.sql"), marked(up, m.up.alone)),
                file(format!("{stem}.down.sql"), marked(down, m.down.alone)),
            ]
        }
        "flyway" | "refinery" => {
            let name = format!("V{}__{}.sql", m.version, m.name);
            let mut files = vec![file(name.clone(), up)];
            if framework == "flyway" && m.up.alone {
                files.push(file(format!("{name}.conf"), "executeInTransaction=false\n".to_owned()));
            }
            files
        }
        "prisma" => vec![file(format!("{stem}/migration.sql"), up)],
        "diesel" => {
            let mut files = vec![file(format!("{stem}/up.sql"), up), file(format!("{stem}/down.sql"), down)];
            if alone {
                files.push(file(format!("{stem}/metadata.toml"), "run_in_transaction = false\n".to_owned()));
            }
            files
        }
        "hasura" => {
            let marked = |text: String, alone| if alone { format!("-- hasura:no-transaction\n{text}") } else { text };
            vec![
                file(format!("{stem}/up.sql"), marked(up, m.up.alone)),
                file(format!("{stem}/down.sql"), marked(down, m.down.alone)),
            ]
        }
        "supabase" => vec![file(format!("{stem}.sql"), up)],
        "atlas" => {
            let text = if m.up.alone { format!("-- atlas:txmode none\n\n{up}") } else { up };
            vec![file(format!("{stem}.sql"), text)]
        }
        "dbmate" => {
            let option = |alone| if alone { " transaction:false" } else { "" };
            let text =
                format!("-- migrate:up{}\n{up}\n-- migrate:down{}\n{down}", option(m.up.alone), option(m.down.alone));
            vec![file(format!("{stem}.sql"), text)]
        }
        "goose" => {
            let head = if alone { "-- +goose NO TRANSACTION\n" } else { "" };
            let (up, down) = (whole(&m.up, "goose", held), whole(&m.down, "goose", held_back));
            vec![file(format!("{stem}.sql"), format!("{head}-- +goose Up\n{up}\n-- +goose Down\n{down}"))]
        }
        "sql-migrate" => {
            let option = |alone| if alone { " notransaction" } else { "" };
            let (up, down) = (whole(&m.up, "migrate", held), whole(&m.down, "migrate", held_back));
            let text =
                format!("-- +migrate Up{}\n{up}\n-- +migrate Down{}\n{down}", option(m.up.alone), option(m.down.alone));
            vec![file(format!("{stem}.sql"), text)]
        }
        "tern" => {
            let marked = |text: String, alone| if alone { format!("---- tern: disable-tx ----\n{text}") } else { text };
            let (up, down) = (marked(up, m.up.alone), marked(down, m.down.alone));
            vec![file(format!("{stem}.sql"), format!("{up}\n---- create above / drop below ----\n\n{down}"))]
        }
        "node-pg-migrate" => {
            vec![file(format!("{stem}.sql"), format!("-- Up Migration\n{up}\n-- Down Migration\n{down}"))]
        }
        "yoyo" => {
            let head = if alone { "-- transactional: false\n" } else { "" };
            vec![
                file(format!("{stem}.sql"), format!("{head}{up}")),
                file(format!("{stem}.rollback.sql"), format!("{head}{down}")),
            ]
        }
        "poststack" => vec![file(format!("{stem}.sql"), up), file(format!("{stem}.rollback.sql"), down)],
        "plain" => vec![file(format!("{stem}.sql"), up), file(format!("{stem}.down.sql"), down)],
        _ => vec![file(format!("{stem}.up.sql"), up), file(format!("{stem}.down.sql"), down)],
    }
}

/// A direction's text; one that does nothing says so, since some tools take an empty file for a mistake.
fn body(statements: &str, held: &str) -> String {
    if statements.is_empty() && held.is_empty() {
        return "-- Nothing to do in this direction.\n".to_owned();
    }
    format!("{statements}{}", if statements.is_empty() { held.trim_start() } else { held })
}

/// A direction for tools that split at semicolons: what has semicolons inside is fenced.
fn whole(group: &Group<'_>, marker: &str, held: &str) -> String {
    let mut out = String::new();
    if group.steps.iter().any(|s| s.lock >= Lock::Share) && !group.alone {
        out.push_str(TIMEOUT);
    }
    for step in &group.steps {
        if step.sql.contains(';') {
            let _ = writeln!(out, "-- +{marker} StatementBegin\n{};\n-- +{marker} StatementEnd", step.sql);
        } else {
            let _ = writeln!(out, "{};", step.sql);
        }
    }
    body(&out, held)
}

/// Whether the project's sqlx migrations have ways back.
fn reversible(history: &History) -> bool {
    history.migrations.iter().any(|m| m.label.ends_with(".up.sql"))
}

/// The versions of the next migrations, in the scheme of the last one: a time, or a number of the same width.
fn versions(history: &History, count: usize, stamp: &str) -> Vec<String> {
    let last = history.migrations.iter().rev().find(|m| !m.repeatable);
    // The version as the file has it, with its leading zeros, which the tracking table may not keep.
    let written = last.map_or_else(String::new, |m| {
        let parts: Vec<&str> = m.label.rsplit('/').collect();
        let folder = matches!(parts[0], "up.sql" | "migration.sql");
        let name = parts[usize::from(folder)];
        let name = name.trim_start_matches(['V', 'v']);
        name.chars()
            .take_while(|c| c.is_ascii_digit() || *c == '-')
            .collect::<String>()
            .trim_end_matches('-')
            .to_owned()
    });
    let digits: String = written.chars().filter(char::is_ascii_digit).collect();
    let time = digits.len() == 14 && (digits.starts_with("19") || digits.starts_with("20"));
    let next = digits.parse::<u64>().map_or(1, |n| n + 1);
    let start = if time { stamp.parse::<u64>().map_or(next, |now| now.max(next)) } else { next };
    (0..count as u64)
        .map(|i| {
            let number = if time { later(start, i) } else { start + i };
            let width = digits.len().max(if last.is_none() { 3 } else { 1 });
            let text = format!("{number:0width$}");
            // Diesel writes times with dashes.
            if time && written.contains('-') {
                format!("{}-{}-{}-{}", &text[..4], &text[4..6], &text[6..8], &text[8..])
            } else {
                text
            }
        })
        .collect()
}

/// A time of fourteen digits, some seconds later within its minute as far as that goes: the order is what counts.
fn later(stamp: u64, seconds: u64) -> u64 {
    let (minute, second) = (stamp / 100, stamp % 100);
    if second + seconds < 60 { minute * 100 + second + seconds } else { stamp + seconds }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(sql: &str, transaction: TransactionNeed) -> Step {
        Step { transaction, ..Step::new(sql) }
    }

    #[test]
    fn a_step_that_waits_for_a_commit_starts_a_group_and_one_that_stands_alone_has_its_own() {
        use TransactionNeed::{Alone, Any, Later};
        let steps = [
            step("a", Any),
            step("b", Any),
            step("c", Alone),
            step("d", Any),
            step("e", Later),
            step("f", Later),
            step("g", Any),
        ];
        let groups: Vec<Vec<&str>> =
            groups(&steps).iter().map(|g| g.steps.iter().map(|s| s.sql.as_str()).collect()).collect();
        assert_eq!(groups, vec![vec!["a", "b"], vec!["c"], vec!["d"], vec!["e", "f", "g"]]);
    }
}
