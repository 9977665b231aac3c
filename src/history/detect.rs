//! Which framework's a directory is: from files only that framework has, from directives in the migrations, from the
//! project's dependencies, and last from the names of the files. Where these leave a choice it is said, never guessed.

use std::path::{Path, PathBuf};

use super::Error;
use super::convention::{self, Convention};
use super::files::{self, Entry, Files, is_sql, read, shown};
use super::names::regex;

/// What was found out.
#[derive(Debug)]
pub(super) struct Detected {
    /// The framework.
    pub row: &'static Convention,
    /// What says so.
    pub evidence: String,
    /// Frameworks for which as much speaks.
    pub rivals: Vec<&'static Convention>,
}

/// What speaks for a framework.
struct Signal {
    framework: &'static str,
    /// Paths in the directory; `*` stands for one part. Decisive.
    inside: &'static [&'static str],
    /// Paths in the directory or above it.
    above: &'static [&'static str],
    /// How the directory's own path ends.
    place: &'static [&'static str],
    /// Lines of migrations. Decisive.
    directive: Option<&'static str>,
    /// Whether some migration has to have such a line.
    needed: bool,
    /// Names of dependencies, with the manifest that has them.
    depends: &'static [(&'static str, &'static str)],
    /// A name in the directory (in it and below for Flyway and refinery) that has to be there.
    names: &'static str,
    /// A name that must not be there.
    never: Option<&'static str>,
    /// Whether the names alone are enough.
    alone: bool,
    /// A name with which they are not.
    alone_unless: Option<&'static str>,
}

const BASE: Signal = Signal {
    framework: "",
    inside: &[],
    above: &[],
    place: &[],
    directive: None,
    needed: false,
    depends: &[],
    names: r"^[0-9]+[^/]*\.sql$",
    never: None,
    alone: false,
    alone_unless: None,
};

const UP_DOWN: &str = r"^[0-9]+_[^/]*\.(?:up|down)\.";

/// Names with a `/` at their end are directories that hold what follows.
static SIGNALS: &[Signal] = &[
    Signal {
        framework: "drizzle",
        inside: &["meta/_journal.json", "*/snapshot.json"],
        above: &["drizzle.config.ts", "drizzle.config.js", "drizzle.config.json", "drizzle.config.mjs"],
        depends: &[("package.json", "\"drizzle-orm\""), ("package.json", "\"drizzle-kit\"")],
        names: r"^(?:[0-9]{4}_\w+\.sql|[0-9]{14}_[^/]*/migration\.sql|meta/_journal\.json)$",
        ..BASE
    },
    Signal {
        framework: "prisma",
        inside: &["migration_lock.toml"],
        above: &["schema.prisma", "prisma/schema.prisma", "prisma.config.ts"],
        place: &["prisma/migrations"],
        depends: &[("package.json", "\"prisma\""), ("package.json", "\"@prisma/client\"")],
        names: r"/migration\.sql$",
        alone: true,
        ..BASE
    },
    Signal {
        framework: "diesel",
        inside: &["*/metadata.toml", "00000000000000_diesel_initial_setup"],
        above: &["diesel.toml"],
        depends: &[("Cargo.toml", "diesel"), ("Cargo.toml", "diesel_migrations"), ("Cargo.toml", "diesel-async")],
        names: r"/up\.sql$",
        alone: true,
        ..BASE
    },
    Signal {
        framework: "hasura",
        above: &["metadata/version.yaml", "hasura.yaml", "config.yaml"],
        place: &["migrations/default"],
        names: r"^[0-9]{13,}_[^/]*/(?:up|down)\.sql$",
        never: Some(r"^[0-9]{4}-"),
        alone: true,
        ..BASE
    },
    Signal { framework: "sqitch", inside: &["sqitch.plan"], names: r"^sqitch\.plan$", ..BASE },
    Signal {
        framework: "dbmate",
        directive: Some(r"(?m)^--\s*migrate:up\b"),
        needed: true,
        depends: &[("package.json", "\"dbmate\""), ("go.mod", "github.com/amacneil/dbmate")],
        ..BASE
    },
    Signal {
        framework: "goose",
        directive: Some(r"(?im)^--\s*\+goose\s+(?:up|down)\b"),
        needed: true,
        depends: &[("go.mod", "github.com/pressly/goose")],
        names: r"^[0-9]+_[^/]*\.(?:sql|go)$",
        never: Some(UP_DOWN),
        ..BASE
    },
    Signal {
        framework: "sql-migrate",
        above: &["dbconfig.yml"],
        directive: Some(r"(?m)^--\s*\+migrate\s+(?:Up|Down)\b"),
        needed: true,
        depends: &[("go.mod", "github.com/rubenv/sql-migrate")],
        names: r"^[^/]+\.sql$",
        never: Some(UP_DOWN),
        ..BASE
    },
    Signal {
        framework: "tern",
        inside: &["tern.conf"],
        above: &["tern.conf"],
        directive: Some(r"(?m)^---- (?:create above / drop below|tern: disable-tx) ----"),
        depends: &[("go.mod", "github.com/jackc/tern")],
        names: r"^[0-9]+_[^/]+\.sql$",
        never: Some(UP_DOWN),
        ..BASE
    },
    Signal {
        framework: "node-pg-migrate",
        directive: Some(r"(?im)^\s*--[\s-]*(?:up|down)\s+migration\b"),
        depends: &[("package.json", "\"node-pg-migrate\"")],
        names: r"^[0-9]+[_-][^/]*\.(?:sql|[cm]?[jt]s)$",
        ..BASE
    },
    Signal { framework: "atlas", inside: &["atlas.sum"], names: r"^[^/]+\.sql$", ..BASE },
    Signal {
        framework: "graphile-migrate",
        above: &[".gmrc", ".gmrc.js", ".gmrc.cjs"],
        place: &["migrations/committed"],
        directive: Some(r"(?m)\A--! Previous:"),
        depends: &[("package.json", "\"graphile-migrate\"")],
        names: r"^[0-9]+(?:-[-_a-zA-Z0-9]*)?\.sql$",
        ..BASE
    },
    Signal {
        framework: "yoyo",
        above: &["yoyo.ini"],
        directive: Some(r"\A(?:\s*--[^\n]*\n)*?\s*--\s*(?:depends|transactional):"),
        depends: &[
            ("requirements.txt", "yoyo-migrations"),
            ("pyproject.toml", "yoyo-migrations"),
            ("setup.py", "yoyo-migrations"),
            ("setup.cfg", "yoyo-migrations"),
        ],
        names: r"^[^/]+\.sql$",
        never: Some(UP_DOWN),
        ..BASE
    },
    Signal {
        framework: "flyway",
        inside: &["**.sql.conf"],
        above: &["flyway.toml", "flyway.conf", "conf/flyway.conf"],
        place: &["src/main/resources/db/migration"],
        depends: &[("pom.xml", "flyway"), ("build.gradle", "flyway"), ("build.gradle.kts", "flyway")],
        names: r"^(?:[VUB][0-9]+(?:[._][0-9]+)*__.*\.sql|[0-9][0-9._]*__.*\.sql|R__.*\.sql)$",
        alone: true,
        ..BASE
    },
    Signal {
        framework: "refinery",
        above: &["refinery.toml"],
        depends: &[("Cargo.toml", "refinery")],
        names: r"^[UV][0-9]+__\w+\.(?:sql|rs)$",
        alone_unless: Some(r"^(?:R__|B[0-9]|[VU][0-9]+[._][0-9])"),
        alone: true,
        ..BASE
    },
    Signal {
        framework: "supabase",
        place: &["supabase/migrations"],
        names: r"^[0-9]+_[^/]*\.sql$",
        never: Some(UP_DOWN),
        ..BASE
    },
    Signal {
        framework: "liquibase",
        directive: Some(super::framework::liquibase::HEADER),
        needed: true,
        names: r"^[^/]+\.sql$",
        ..BASE
    },
    Signal {
        framework: "mojo-pg",
        directive: Some(super::framework::mojo::LOOKS_LIKE),
        needed: true,
        names: r"^[^/]+\.sql$",
        never: Some(r"^[vV]?[0-9].*\.sql$"),
        ..BASE
    },
    Signal {
        framework: "pop",
        inside: &["**.postgres.up.sql", "**.cockroach.up.sql", "**.mysql.up.sql", "**.autocommit.up.sql", "**.up.fizz"],
        depends: &[("go.mod", "github.com/gobuffalo/pop"), ("go.mod", "github.com/ory/pop")],
        names: UP_DOWN,
        ..BASE
    },
    Signal { framework: "postgrator", names: r"^[0-9]+\.(?:do|undo)\.", alone: true, ..BASE },
    Signal {
        framework: "golang-migrate",
        depends: &[("go.mod", "github.com/golang-migrate/migrate")],
        names: r"^[0-9]+_[^/]*\.up\.",
        alone: true,
        ..BASE
    },
    Signal {
        framework: "sqlx",
        above: &["sqlx.toml", ".sqlx"],
        directive: Some(r"\A-- no-transaction"),
        depends: &[("Cargo.toml", "sqlx")],
        names: r"^[0-9]+_[^/]*\.sql$",
        ..BASE
    },
    Signal {
        framework: "poststack",
        names: r"^[0-9]+_[^/]*\.rollback\.sql$",
        never: Some(r"^[0-9]+\.[^.]*\.sql$"),
        alone: true,
        ..BASE
    },
    Signal { framework: "plain", names: r"^[vV]?[0-9][^/]*\.sql$", ..BASE },
];

/// Frameworks whose migrations are programs: what shows them, and how their SQL is got.
static PROGRAMS: &[(&str, &str, &str, &str)] = &[
    ("alembic", r"\.py$", r"(?m)^down_revision\b", "give undrift the SQL: `alembic upgrade base:head --sql > all.sql`"),
    (
        "django",
        r"\.py$",
        r"class Migration\(migrations\.Migration\)",
        "give undrift the SQL of `manage.py sqlmigrate` for each",
    ),
    ("rails", r"\.rb$", r"ActiveRecord::Migration", "give undrift db/structure.sql"),
    ("ecto", r"\.exs$", r"use Ecto\.Migration", "give undrift a dump of the schema"),
    ("typeorm", r"\.[cm]?[jt]s$", r"\bqueryRunner\b|\bQueryRunner\b", "give undrift a dump of the schema"),
    ("sequelize", r"\.[cm]?[jt]s$", r"\bqueryInterface\b", "give undrift a dump of the schema"),
    ("knex", r"\.[cm]?[jt]s$", r"\bknex\b|\bKnex\b", "give undrift a dump of the schema"),
];

/// What is in a directory and around it.
struct Look<'a> {
    root: &'a Path,
    /// Names of the files in it, and `directory/file` for one level more.
    names: Vec<String>,
    /// Names of files at any depth.
    deep: Vec<String>,
    /// Paths of the SQL files.
    sql: Vec<PathBuf>,
    /// Paths of those that are directly in it.
    here: Vec<PathBuf>,
    /// The directory and those above it, up to the repository's.
    above: Vec<PathBuf>,
}

impl<'a> Look<'a> {
    fn new(root: &'a Path, depth: usize) -> Result<Self, Error> {
        let entries = files::list(root, depth)?;
        let below = |e: &Entry| e.path.strip_prefix(root).unwrap_or(&e.path).to_string_lossy().replace('\\', "/");
        let mut look =
            Self { root, names: Vec::new(), deep: Vec::new(), sql: Vec::new(), here: Vec::new(), above: above(root) };
        for entry in entries.iter().filter(|e| !e.directory) {
            let path = below(entry);
            let depth = path.matches('/').count();
            if is_sql(&entry.name) && depth <= 1 {
                look.sql.push(entry.path.clone());
                if depth == 0 {
                    look.here.push(entry.path.clone());
                }
            }
            if depth <= 1 {
                look.names.push(path);
            }
            look.deep.push(entry.name.clone());
        }
        let empty = entries.iter().filter(|e| e.directory).map(below).filter(|p| !p.contains('/'));
        look.names.extend(empty);
        Ok(look)
    }
}

/// A directory and those above it, up to the one that is a repository.
fn above(root: &Path) -> Vec<PathBuf> {
    let start = std::path::absolute(root).unwrap_or_else(|_| root.to_owned());
    let mut found = Vec::new();
    for directory in start.ancestors().take(8) {
        found.push(directory.to_owned());
        if directory.join(".git").exists() {
            break;
        }
    }
    found
}

/// The framework of the migrations in `root`; `None` where there are none.
pub(super) fn detect(root: &Path, files: &mut Files) -> Result<Option<Detected>, Error> {
    detect_to(root, 4, files)
}

/// The framework of the migrations in `root` or in directories right below it. It may be any directory, one with a whole
/// disk below it among them, so that looking further would take long.
pub(super) fn detect_near(root: &Path, files: &mut Files) -> Result<Option<Detected>, Error> {
    detect_to(root, 2, files)
}

fn detect_to(root: &Path, depth: usize, files: &mut Files) -> Result<Option<Detected>, Error> {
    let look = Look::new(root, depth)?;
    files.glance(look.sql.iter().cloned());
    let mut scored: Vec<(u32, String, &'static Convention)> = Vec::new();
    for signal in SIGNALS {
        let row = convention::find(signal.framework).expect("every signal has a row");
        if let Some((score, evidence)) = score(signal, &look, files) {
            scored.push((score, evidence, row));
        }
    }
    let Some(best) = scored.iter().map(|(score, ..)| *score).max() else { return Ok(None) };
    let mut equal = scored.into_iter().filter(|(score, ..)| *score == best);
    let Some((_, evidence, row)) = equal.next() else { return Ok(None) };
    let mut rivals: Vec<&'static Convention> = equal.map(|(_, _, row)| row).collect();
    if best == NAMES {
        rivals.extend(also(&look).into_iter().filter(|r| r.name != row.name));
        rivals.sort_by_key(|r| r.name);
        rivals.dedup_by_key(|r| r.name);
    }
    Ok(Some(Detected { row, evidence, rivals }))
}

const DECISIVE: u32 = 8;
const NEAR: u32 = 4;
const DEPENDENCY: u32 = 2;
const NAMES: u32 = 1;

fn score(signal: &Signal, look: &Look<'_>, files: &Files) -> Option<(u32, String)> {
    let names = regex(signal.names);
    let recursive = matches!(signal.framework, "flyway" | "refinery");
    let pool = if recursive { &look.deep } else { &look.names };
    let named = pool.iter().any(|name| names.is_match(name));
    if !named {
        return None;
    }
    if let Some(marker) = signal.inside.iter().find(|marker| inside(look, marker)) {
        return Some((DECISIVE, marker.trim_start_matches(['*', '/']).to_owned()));
    }
    if signal.never.is_some_and(|never| pool.iter().any(|name| regex(never).is_match(name))) {
        return None;
    }
    if let Some(directive) = signal.directive.map(regex) {
        let found = look.here.iter().find_map(|path| Some((path, directive.find(files.text(path))?)));
        if let Some((path, found)) = found {
            let line = found.as_str().trim().lines().last().unwrap_or_default();
            return Some((DECISIVE, format!("`{line}` in {}", shown(path))));
        }
        if signal.needed {
            return None;
        }
    }
    let own_path = look.above.first().map(|p| p.to_string_lossy().replace('\\', "/")).unwrap_or_default();
    if let Some(place) = signal.place.iter().find(|place| own_path.ends_with(&format!("/{place}"))) {
        return Some((NEAR, format!("the directory {place}")));
    }
    for directory in &look.above {
        if let Some(marker) = signal.above.iter().find(|marker| directory.join(marker).exists()) {
            let path = directory.join(marker);
            if *marker != "config.yaml" || read(&path).is_ok_and(|s| s.text.contains("version: 3")) {
                return Some((NEAR, shown(&path)));
            }
        }
    }
    for (manifest, needle) in signal.depends {
        let manifests = look.above.iter().map(|directory| directory.join(manifest)).filter(|path| path.is_file());
        let named = |path: &PathBuf| read(path).is_ok_and(|source| depends(manifest, &source.text, needle));
        if let Some(path) = manifests.into_iter().find(named) {
            return Some((DEPENDENCY, format!("{} depends on {}", shown(&path), needle.trim_matches('"'))));
        }
    }
    // Numbered files that nothing else speaks for.
    if signal.framework == "plain" {
        return Some((0, "the names of the files".to_owned()));
    }
    let alone = signal.alone && !signal.alone_unless.is_some_and(|name| pool.iter().any(|n| regex(name).is_match(n)));
    alone.then(|| (NAMES, "the names of the files".to_owned()))
}

/// Whether a manifest names a dependency, not merely a word that contains its name.
fn depends(manifest: &str, text: &str, needle: &str) -> bool {
    if manifest != "Cargo.toml" {
        return text.contains(needle);
    }
    text.lines().map(str::trim_start).any(|line| {
        let table =
            line.strip_prefix('[').is_some_and(|table| table.trim_end().ends_with(&format!("dependencies.{needle}]")));
        table || line.strip_prefix(needle).is_some_and(|rest| rest.trim_start().starts_with(['=', '.']))
    })
}

/// Whether a marker is in the directory.
fn inside(look: &Look<'_>, marker: &str) -> bool {
    match marker.split_once('*') {
        Some(("", rest)) if rest.starts_with('*') => look.deep.iter().any(|name| name.ends_with(&rest[1..])),
        Some(("", rest)) => {
            look.names.iter().any(|name| name.split_once('/').is_some_and(|(_, n)| *rest == *format!("/{n}")))
        }
        _ => look.root.join(marker).exists(),
    }
}

/// Frameworks whose names these could be as well, though nothing else speaks for them.
fn also(look: &Look<'_>) -> Vec<&'static Convention> {
    let any = |pattern: &str| {
        let pattern = regex(pattern);
        look.names.iter().any(|name| pattern.is_match(name))
    };
    let mut found = Vec::new();
    if any(r"^[0-9]+_.*\.up\.sql$") {
        found.push("sqlx");
    }
    if any(r"^[0-9][0-9._]*__.*\.sql$") && !any(r"^[VURB].*__.*\.sql$") {
        found.push("plain");
    }
    found.into_iter().filter_map(convention::find).collect()
}

/// The framework whose directives are in a text.
pub(super) fn directive(text: &str) -> Option<(&'static Convention, String)> {
    SIGNALS.iter().find_map(|signal| {
        let found = regex(signal.directive?).find(text)?.as_str().trim();
        Some((convention::find(signal.framework)?, format!("`{}`", found.lines().last().unwrap_or_default())))
    })
}

/// The framework whose programs are in `root`, with a way to get SQL out of it.
pub(super) fn program(root: &Path, files: &mut Files) -> Result<Option<(&'static str, &'static str)>, Error> {
    let entries = files::list(root, 1)?;
    for (framework, name, text, help) in PROGRAMS {
        let (name, text) = (regex(name), regex(text));
        let paths: Vec<PathBuf> =
            entries.iter().filter(|e| !e.directory && name.is_match(&e.name)).map(|e| e.path.clone()).collect();
        files.glance(paths.iter().cloned());
        if paths.iter().any(|path| text.is_match(files.text(path))) {
            return Ok(Some((framework, help)));
        }
    }
    Ok(None)
}
