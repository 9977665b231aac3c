//! What the files of each framework look like.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::number::{self, Numbers};
use super::{File, Migrations, statements};
use crate::history::{History, TransactionMode};
use crate::plan::Step;

/// How a history's files are written.
pub(super) struct Layout<'a> {
    history: &'a History,
    /// Where migrations lie.
    directory: PathBuf,
    /// The last migration's file or directory.
    last: String,
    /// How a migration is sent.
    pub mode: TransactionMode,
    /// A statement can run outside a transaction block.
    pub stands_alone: bool,
    /// Ways back are written.
    downs: bool,
}

/// Frameworks in which nothing runs outside a transaction block.
const NEVER_ALONE: &[&str] = &["refinery", "supabase", "poststack", "drizzle", "node-pg-migrate", "mojo-pg"];

/// Frameworks that know no way back, or none in the user's files.
const NO_DOWNS: &[&str] = &["refinery", "supabase", "drizzle", "atlas", "graphile-migrate"];

/// The layout of a history.
pub(super) fn of(history: &History) -> Layout<'_> {
    let versioned: Vec<_> = history.migrations.iter().filter(|m| !m.repeatable).collect();
    let last = versioned.last();
    let directory = last.map_or_else(
        || history.root.clone(),
        |m| {
            let file = Path::new(m.label.as_str());
            let folder = file.parent().unwrap_or(Path::new(""));
            let is_folder = file.ends_with("up.sql") || file.ends_with("migration.sql");
            if is_folder { folder.parent().unwrap_or(Path::new("")).to_owned() } else { folder.to_owned() }
        },
    );
    let mode = last.map_or(TransactionMode::Unknown, |m| m.up.transaction);
    let has_downs = versioned.iter().any(|m| m.down.is_some());
    // Where ways back are a matter of choice, the history shows what was chosen.
    let by_choice = matches!(history.framework, "sqlx" | "flyway" | "prisma");
    let downs = !NO_DOWNS.contains(&history.framework) && (has_downs || !by_choice);
    let run = matches!(history.framework, "drizzle" | "node-pg-migrate" | "mojo-pg");
    Layout {
        history,
        directory,
        last: last.map(|m| number::file_name(m)).unwrap_or_default(),
        mode: if run || mode == TransactionMode::Run { TransactionMode::Run } else { mode },
        stands_alone: !NEVER_ALONE.contains(&history.framework) && mode != TransactionMode::Run,
        downs,
    }
}

impl Layout<'_> {
    /// The statements of one direction.
    pub(super) fn body(&self, steps: &[Step]) -> String {
        statements(steps, |sql| self.statement(sql))
    }

    /// A statement as it stands in a file.
    pub(super) fn statement(&self, sql: &str) -> String {
        let inner = sql.contains(';');
        match self.history.framework {
            "goose" if inner => format!("-- +goose StatementBegin\n{sql};\n-- +goose StatementEnd"),
            "sql-migrate" if inner => format!("-- +migrate StatementBegin\n{sql};\n-- +migrate StatementEnd"),
            "drizzle" => format!("{sql};\n--> statement-breakpoint"),
            _ => format!("{sql};"),
        }
    }

    /// Adds the files of one migration.
    pub(super) fn write(
        &self,
        numbers: &mut Numbers,
        name: &str,
        up: &str,
        down: &str,
        alone: bool,
        out: &mut Migrations,
    ) {
        let version = numbers.next();
        let stem = version.as_ref().map_or_else(|| name.to_owned(), |v| format!("{v}_{name}"));
        let mut add = |path: String, text: String| {
            out.files.push(File { path: self.directory.join(path), text });
        };
        match self.history.framework {
            "golang-migrate" => self.pair(&mut add, &stem, ["up", "down"], up, down),
            "sqlx" => {
                let first = if alone { "-- no-transaction\n" } else { "" };
                if self.downs {
                    self.pair(&mut add, &stem, ["up", "down"], &(first.to_owned() + up), &(first.to_owned() + down));
                } else {
                    add(format!("{stem}.sql"), format!("{first}{up}"));
                }
            }
            "flyway" | "refinery" => {
                let version = version.unwrap_or_default();
                add(format!("V{version}__{name}.sql"), up.to_owned());
                if self.downs {
                    add(format!("U{version}__{name}.sql"), down.to_owned());
                }
            }
            "prisma" => {
                add(format!("{stem}/migration.sql"), up.to_owned());
                if self.downs {
                    add(format!("{stem}/down.sql"), down.to_owned());
                }
            }
            "diesel" => {
                add(format!("{stem}/up.sql"), up.to_owned());
                add(format!("{stem}/down.sql"), down.to_owned());
                if alone {
                    add(format!("{stem}/metadata.toml"), "run_in_transaction = false\n".to_owned());
                }
            }
            "hasura" => {
                let first = if alone { "-- hasura:no-transaction\n" } else { "" };
                add(format!("{stem}/up.sql"), format!("{first}{up}"));
                add(format!("{stem}/down.sql"), format!("{first}{down}"));
            }
            "drizzle" => self.drizzle(&stem, version.as_deref(), up, out),
            "dbmate" => {
                let option = if alone { " transaction:false" } else { "" };
                add(format!("{stem}.sql"), format!("-- migrate:up{option}\n{up}\n-- migrate:down{option}\n{down}"));
            }
            "goose" => {
                let first = if alone { "-- +goose NO TRANSACTION\n\n" } else { "" };
                add(format!("{stem}.sql"), format!("{first}-- +goose Up\n{up}\n-- +goose Down\n{down}"));
            }
            "sql-migrate" => {
                let option = if alone { " notransaction" } else { "" };
                add(format!("{stem}.sql"), format!("-- +migrate Up{option}\n{up}\n-- +migrate Down{option}\n{down}"));
            }
            "tern" => {
                let first = if alone { "---- tern: disable-tx ----\n" } else { "" };
                let divider = "---- create above / drop below ----";
                add(format!("{stem}.sql"), format!("{first}{up}\n{divider}\n{first}{down}"));
            }
            "node-pg-migrate" if !self.last.ends_with(".up.sql") => {
                add(format!("{stem}.sql"), format!("-- Up Migration\n{up}\n-- Down Migration\n{down}"));
            }
            "atlas" => {
                let first = if alone { "-- atlas:txmode none\n\n" } else { "" };
                add(format!("{stem}.sql"), format!("{first}{up}"));
                remark(out, "run `atlas migrate hash` so that atlas.sum knows the new files");
            }
            "yoyo" => {
                let first = if alone { "-- transactional: false\n" } else { "" };
                let depends =
                    out.files.iter().rev().find_map(|f| stem_of(&f.path)).or_else(|| stem_of(Path::new(&self.last)));
                let depends = depends.map(|d| format!("-- depends: {d}\n")).unwrap_or_default();
                out.files.push(File {
                    path: self.directory.join(format!("{stem}.sql")),
                    text: format!("{depends}{first}{up}"),
                });
                out.files.push(File {
                    path: self.directory.join(format!("{stem}.rollback.sql")),
                    text: format!("{first}{down}"),
                });
            }
            "pop" => {
                let auto = if alone { ".autocommit" } else { "" };
                add(format!("{stem}{auto}.up.sql"), up.to_owned());
                add(format!("{stem}{auto}.down.sql"), down.to_owned());
            }
            "poststack" => {
                add(format!("{stem}.sql"), up.to_owned());
                add(format!("{stem}.rollback.sql"), down.to_owned());
            }
            "postgrator" => {
                let version = version.unwrap_or_default();
                add(format!("{version}.do.{name}.sql"), up.to_owned());
                add(format!("{version}.undo.{name}.sql"), down.to_owned());
            }
            "supabase" => add(format!("{stem}.sql"), up.to_owned()),
            "graphile-migrate" => {
                let first = if alone { "--! no-transaction\n" } else { "" };
                add(format!("{name}.sql"), format!("{first}{up}"));
                remark(out, "put each file in its turn into migrations/current.sql and run `graphile-migrate commit`");
            }
            "sqitch" => {
                let wrap = |text: &str| if alone { text.to_owned() } else { format!("BEGIN;\n\n{text}\nCOMMIT;\n") };
                add(format!("{name}.sql"), wrap(up));
                let revert =
                    self.directory.parent().unwrap_or(Path::new("")).join("revert").join(format!("{name}.sql"));
                out.files.push(File { path: revert, text: wrap(down) });
                remark(out, &format!("add `{name}` to sqitch.plan, in the order of the files"));
            }
            "liquibase" => {
                let option = if alone { " runInTransaction:false" } else { "" };
                let rollback = down.lines().fold(String::new(), |mut text, line| {
                    let _ = writeln!(text, "--rollback {line}");
                    text
                });
                add(
                    format!("{name}.sql"),
                    format!(
                        "--liquibase formatted sql\n\n--changeset undrift:{name}{option} splitStatements:false\n{up}{rollback}"
                    ),
                );
                remark(out, "include the new files in the changelog, in their order");
            }
            "mojo-pg" => {
                let version = version.unwrap_or_default();
                add(format!("{name}.sql"), format!("-- {version} up\n{up}\n-- {version} down\n{down}"));
                remark(out, "append the text to the file that holds the migrations");
            }
            _ => self.plain(&mut add, &stem, up, down, alone),
        }
    }

    fn pair(&self, add: &mut impl FnMut(String, String), stem: &str, words: [&str; 2], up: &str, down: &str) {
        add(format!("{stem}.{}.sql", words[0]), up.to_owned());
        if self.downs {
            add(format!("{stem}.{}.sql", words[1]), down.to_owned());
        }
    }

    /// Drizzle keeps a journal beside the files, or has a folder for each migration.
    fn drizzle(&self, stem: &str, version: Option<&str>, up: &str, out: &mut Migrations) {
        let folders = self.history.migrations.iter().any(|m| m.label.ends_with("/migration.sql"));
        if folders {
            out.files.push(File { path: self.directory.join(stem).join("migration.sql"), text: up.to_owned() });
            return;
        }
        out.files.push(File { path: self.directory.join(format!("{stem}.sql")), text: up.to_owned() });
        let index = version.and_then(|v| v.parse::<u64>().ok()).unwrap_or_default();
        remark(
            out,
            &format!(
                "add {{ \"idx\": {index}, \"version\": \"7\", \"when\": <now, in milliseconds>, \"tag\": \"{stem}\", \
                 \"breakpoints\": true }} to the entries of meta/_journal.json"
            ),
        );
    }

    /// Files without a known runner, in the words that the others use.
    fn plain(&self, add: &mut impl FnMut(String, String), stem: &str, up: &str, down: &str, alone: bool) {
        let first = if alone { "-- Runs outside a transaction block.\n" } else { "" };
        let (up, down) = (format!("{first}{up}"), format!("{first}{down}"));
        let labels = || self.history.migrations.iter().map(|m| m.label.as_str());
        let back =
            self.history.migrations.iter().filter_map(|m| m.down.as_ref()).map(|d| d.script.source.name.as_str());
        let word = back
            .filter_map(|path| ["down", "undo", "rollback", "revert"].into_iter().find(|w| path.contains(w)))
            .next_back()
            .unwrap_or("down");
        let letter = if self.last.starts_with(['V', 'v']) { &self.last[..1] } else { "" };
        let marked = labels().any(|l| l.ends_with(".up.sql")) || self.history.migrations.is_empty();
        let up_name = if marked { format!("{letter}{stem}.up.sql") } else { format!("{letter}{stem}.sql") };
        add(up_name, up);
        add(format!("{letter}{stem}.{word}.sql"), down);
    }
}

/// Says something once.
fn remark(out: &mut Migrations, text: &str) {
    if !out.remarks.iter().any(|r| r == text) {
        out.remarks.push(text.to_owned());
    }
}

/// The name of a migration as yoyo knows it.
fn stem_of(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    let stem = name.strip_suffix(".rollback.sql").or_else(|| name.strip_suffix(".sql"))?;
    Some(stem.to_owned())
}
