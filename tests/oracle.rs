//! What a server has after executing SQL is what replay says: every case of `testdata/replay`, on every server; its
//! objects, and what depends on what.
//!
//! The grammar of a case is in `testdata/README.md`.

#![allow(clippy::print_stderr, reason = "a skipped case says so")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use undrift::catalog::Version;
use undrift::plan::{Access, print_with_access};
use undrift::replay::{Depends, Outcome, Reject, Replay};
use undrift::sql::{Script, Source, Statement, parse};

use support::compare::compare;
use support::{Database, Refusal, Server};

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/replay");
    let mut trials = Vec::new();
    for path in support::sql_files(&root) {
        let name = path.strip_prefix(&root).unwrap_or(&path).display().to_string().replace('\\', "/");
        let case = Arc::new(Case::read(&path, &name));
        for major in support::majors().into_iter().filter(|m| case.runs_on(*m)) {
            let case = case.clone();
            trials.push(Trial::test(format!("{name} on {major}"), move || case.check(major)));
        }
    }
    libtest_mimic::run(&Arguments::from_args(), trials).exit();
}

/// One file.
struct Case {
    script: Script,
    /// `-- version …` on the first line.
    versions: Option<Versions>,
    /// `-- access` on the first line: owners and privileges are compared, too.
    access: bool,
    /// `-- extension …` on the first line: the case needs a server that has it.
    extension: Option<String>,
    /// `-- roles …`: the roles that the case makes, which outlive its database.
    roles: Vec<String>,
    /// What is said before each statement.
    notes: Vec<Notes>,
}

/// What the comments before a statement say of it.
#[derive(Default)]
struct Notes {
    /// The SQLSTATE with which the server refuses it.
    reject: Option<String>,
    /// It may stay unevaluated.
    opaque: bool,
    /// The server's DETAIL is one of several that would do.
    any_detail: bool,
    versions: Option<Versions>,
}

/// `>= 16`, `< 15`.
#[derive(Clone)]
struct Versions {
    operator: String,
    major: u16,
}

/// Whether a server could create an extension.
fn has_extension(server: &'static Server, name: &str) -> bool {
    let sql = format!("SELECT count(*) FROM pg_available_extensions WHERE name = '{name}'");
    server.database().one(&sql) != "0"
}

impl Versions {
    fn read(text: &str) -> Option<Self> {
        let (operator, major) = text.trim().strip_prefix("version ")?.trim().split_once(' ')?;
        Some(Self { operator: operator.to_owned(), major: major.trim().parse().ok()? })
    }

    fn contain(&self, major: u16) -> bool {
        match self.operator.as_str() {
            ">=" => major >= self.major,
            "<" => major < self.major,
            other => panic!("`{other}` is not an operator of a version line: `>=` and `<` are"),
        }
    }
}

impl Case {
    fn read(path: &Path, name: &str) -> Self {
        let text = std::fs::read_to_string(path).expect("the case can be read");
        let script = parse(Source::new(name, text));
        let mut notes: Vec<Notes> = script.statements.iter().map(|_| Notes::default()).collect();
        let mut versions = None;
        let mut access = false;
        let mut extension = None;
        let mut roles = Vec::new();
        for comment in &script.comments {
            let text = script.source.slice(comment.span).trim_start_matches("--").trim();
            let read = Versions::read(text);
            if let (Some(name), 0) = (text.strip_prefix("extension "), comment.span.start) {
                extension = Some(name.trim().to_owned());
                continue;
            }
            if text == "access" && comment.span.start == 0 {
                access = true;
                continue;
            }
            if read.is_some() && comment.span.start == 0 {
                versions = read;
                continue;
            }
            if let Some(list) = text.strip_prefix("roles ") {
                roles.extend(list.split_whitespace().map(str::to_owned));
                continue;
            }
            let Some(next) = script.statements.iter().position(|s| s.span.start > comment.span.start) else { continue };
            let note = &mut notes[next];
            if let Some(code) = text.strip_prefix("reject ") {
                note.reject = Some(code.trim().to_owned());
            } else if text == "opaque" {
                note.opaque = true;
            } else if text == "any detail" {
                note.any_detail = true;
            } else if read.is_some() {
                note.versions = read;
            }
        }
        Self { script, versions, access, extension, roles, notes }
    }

    fn runs_on(&self, major: u16) -> bool {
        self.versions.as_ref().is_none_or(|v| v.contain(major))
    }

    /// The statements that run on a version.
    fn statements(&self, major: u16) -> impl Iterator<Item = (&Statement, &Notes)> {
        self.script
            .statements
            .iter()
            .zip(&self.notes)
            .filter(move |(_, n)| n.versions.as_ref().is_none_or(|v| v.contain(major)))
    }

    fn check(&self, major: u16) -> Result<(), Failed> {
        if let Some(problem) = self.script.problems.first() {
            return Err(format!("the case is not read: {}", problem.message).into());
        }
        let Some(server) = support::server(major) else { return Ok(()) };
        if let Some(extension) = &self.extension
            && !has_extension(server, extension)
        {
            eprintln!("SKIPPED: PostgreSQL {major} has no extension {extension} here");
            return Ok(());
        }
        let wrong = self.on_server_alone(server);
        if !wrong.is_empty() {
            return Err(format!("the case is wrong:\n{wrong}").into());
        }
        let mut wrong = self.run(server, false);
        if wrong.is_empty() {
            return Ok(());
        }
        // Once more, step by step, for the place where the two first part.
        wrong.push_str(&self.run(server, true));
        Err(wrong.into())
    }

    /// A database for the case, and what takes the case's roles away once the database is gone.
    fn database(&self, server: &'static Server) -> (support::Roles, Database) {
        (support::Roles::new(server, self.roles.clone()), server.database())
    }

    /// Whether the server does what the case says.
    fn on_server_alone(&self, server: &'static Server) -> String {
        let (_roles, db) = self.database(server);
        let mut wrong = String::new();
        for (statement, notes) in self.statements(server.major) {
            let theirs = db.run(statement.text()).map(|_| ());
            if let Some(text) = judge_case(notes, &theirs) {
                let _ = writeln!(wrong, "{}: {}\n    {text}", statement.origin(), first_line(statement));
            }
        }
        wrong
    }

    /// Runs the case on both sides and returns what differs.
    fn run(&self, server: &'static Server, stepwise: bool) -> String {
        let (_roles, db) = self.database(server);
        let version = Version(server.major);
        let mut replay = if self.access { Replay::with_access(version, None) } else { Replay::new(version) };
        let mut wrong = String::new();
        for (statement, notes) in self.statements(server.major) {
            let theirs = db.run(statement.text()).map(|_| ());
            let ours = replay.step(statement);
            if let Some(text) = judge(notes, &theirs, &ours) {
                let _ = writeln!(wrong, "{}: {}\n    {text}", statement.origin(), first_line(statement));
            }
            if stepwise && replay.session.transaction.is_none() {
                let text = differences(&replay, &db, self.access);
                if !text.is_empty() {
                    let _ = writeln!(wrong, "after {}: {}\n{text}", statement.origin(), first_line(statement));
                    return wrong;
                }
            }
        }
        if !stepwise {
            wrong.push_str(&differences(&replay, &db, self.access));
            if replay.session.transaction.is_none() && replay.catalog.opaque().next().is_none() {
                wrong.push_str(&dependencies(&self.script.source.name, &replay, &db));
                wrong.push_str(&dumped(&self.script.source.name, &replay, &db, self.access));
            }
        }
        wrong
    }
}

/// What is wrong with what a case says of the server.
fn judge_case(notes: &Notes, theirs: &Result<(), Refusal>) -> Option<String> {
    match (&notes.reject, theirs) {
        (None, Err(e)) => Some(format!("the server refuses it: {} {}", e.sqlstate, e.message)),
        (Some(code), Ok(())) => Some(format!("the server accepts it, the case says {code}")),
        (Some(code), Err(e)) if *code != e.sqlstate => {
            Some(format!("the server refuses it with {} {}, the case says {code}", e.sqlstate, e.message))
        }
        _ => None,
    }
}

/// What is wrong with replay's outcome of one statement.
fn judge(notes: &Notes, theirs: &Result<(), Refusal>, ours: &Result<Outcome, Reject>) -> Option<String> {
    match (theirs, ours) {
        (Ok(()), Ok(outcome)) => {
            (!notes.opaque).then(|| outcome.opaque.first()).flatten().map(|o| format!("not evaluated: {}", o.reason))
        }
        (Ok(()), Err(r)) => Some(format!("replay refuses it: {} {}", r.sqlstate, r.message)),
        (Err(e), Ok(_)) => Some(format!("replay accepts it, the server says {} {}", e.sqlstate, e.message)),
        (Err(e), Err(r)) if e.sqlstate != r.sqlstate || e.message != r.message => {
            Some(format!("server {} {}\n    replay {} {}", e.sqlstate, e.message, r.sqlstate, r.message))
        }
        (Err(e), Err(r)) => {
            let parts = [("DETAIL", &e.detail, &r.detail), ("HINT", &e.hint, &r.hint)];
            // Where one of the server's own catalogs has the key already, the numbers of objects are shown.
            let by_catalog = e.sqlstate == "23505" && e.message.contains("unique constraint \"pg_");
            let wrong = parts.into_iter().filter(|(part, theirs, ours)| {
                let loose = by_catalog || notes.any_detail && theirs.is_some() && ours.is_some();
                theirs != ours && !(loose && *part == "DETAIL")
            });
            let wrong: Vec<String> =
                wrong.map(|(part, theirs, ours)| format!("{part}: server {theirs:?}\n    replay {ours:?}")).collect();
            (!wrong.is_empty()).then(|| wrong.join("\n    "))
        }
    }
}

fn differences(replay: &Replay, db: &Database, access: bool) -> String {
    let (raw, live) = if access { db.introspect_both_with_access() } else { db.introspect_both() };
    let comparison = compare(&replay.catalog, &raw, &live);
    comparison.different.iter().chain(&comparison.misprinted).map(|(_, text)| text.as_str()).collect()
}

/// Where `pg_dump` writes something else.
fn dumped(name: &str, replay: &Replay, db: &Database, access: bool) -> String {
    let options: &[&str] = if access { &[] } else { &["--no-owner", "--no-privileges"] };
    let Some(theirs) = db.dump(options) else { return String::new() };
    let access = Access { owners: access, privileges: access };
    let ours = print_with_access(&replay.catalog, replay.session.version, access);
    let mut out = String::new();
    let is_known = |text: &str| DUMPED_OTHERWISE.iter().any(|(case, part, _)| *case == name && text.contains(part));
    for text in support::dump::compare(&theirs, &ours).differences.iter().filter(|text| !is_known(text)) {
        let _ = writeln!(out, "pg_dump: {text}");
    }
    out
}

/// What `pg_dump` writes otherwise, and why.
const DUMPED_OTHERWISE: &[(&str, &str, &str)] = &[
    ("alter_table/types.sql", "(f::text)", "expressions of statistics are printed with as few parentheses as can be"),
    ("foreign/validator.sql", "password '********'", "what is secret is never kept"),
];

/// Where `pg_depend` says something else.
fn dependencies(name: &str, replay: &Replay, db: &Database) -> String {
    let rows = db.run(DEPENDENCIES).expect("pg_depend can be read");
    let text = |field: &Option<String>| field.clone().unwrap_or_default();
    let theirs: BTreeSet<Depends> = rows
        .iter()
        .map(|row| Depends {
            dependent: text(&row[0]),
            how: text(&row[1]).chars().next().unwrap_or(' '),
            on: text(&row[2]),
        })
        .collect();
    let ours = replay.dependencies();
    let mut out = String::new();
    for (side, rows) in [("server", theirs.difference(&ours)), ("replay", ours.difference(&theirs))] {
        // Before 15 the expression of a generated column had a row beside the column's own.
        let is_own = |row: &Depends| row.dependent == format!("default value for {}", row.on);
        for Depends { dependent, how, on } in
            rows.filter(|row| !is_told_otherwise(row) && !is_known(name, row) && !is_own(row))
        {
            let _ = writeln!(out, "pg_depend, {side} alone: {dependent} -{how}-> {on}");
        }
    }
    out
}

/// Rows of which one side knows nothing, and why.
const UNLIKE: &[(&str, &str, &str)] = &[
    ("constraint/forms.sql", "sys_tableoid_check", "the columns of the system are not told from their table"),
    ("domain/alter.sql", "constraint held_not_null", "the NOT NULL of a domain is no object here"),
    ("domain/create.sql", "constraint d1_not_null", "the NOT NULL of a domain is no object here"),
    ("domain/not_null_again.sql", "constraint nn_not_null", "the NOT NULL of a domain is no object here"),
    ("extension/postgis.sql", "json", "`json` is a keyword since 16, and quoted in every version here"),
    ("rule/create.sql", "conf3", "what ON CONFLICT ON CONSTRAINT makes of the columns that are not said"),
    ("type/composite.sql", "view visited", "a column of a function's row that is the row of a table"),
];

fn is_known(name: &str, row: &Depends) -> bool {
    UNLIKE.iter().any(|(case, part, _)| *case == name && (row.dependent.contains(part) || row.on.contains(part)))
}

/// What replay and the server write down in another way. To the same effect: the types and collations in an expression, of
/// which the server leaves out those that a function brings; foreign keys to each partition; the members of operator
/// classes and families. Not to the same effect, since replay does not know of it: the operators that sort, and the
/// attributes of a composite type that a function's row has.
fn is_told_otherwise(row: &Depends) -> bool {
    let starts = |text: &str, with: &[&str]| with.iter().any(|start| text.starts_with(start));
    let has_expression =
        starts(&row.dependent, &["view ", "materialized view ", "default value ", "index ", "constraint ", "policy "]);
    let in_expression = has_expression && starts(&row.on, &["type ", "collation "]) && row.how == 'n';
    let on_attribute = row.on.starts_with("column ") && row.on.contains(" of composite type ");
    let on_partition = row.dependent.starts_with("constraint ") && row.on.starts_with("table ") && row.how == 'n';
    let sorts = has_expression && starts(&row.on, &["operator <(", "operator =("]);
    let has_members = starts(&row.dependent, &["operator class ", "operator family "]);
    in_expression || on_attribute || on_partition || sorts || has_members
}

/// What depends on what. A view stands for its rule, a generated column for its expression, a composite type for its
/// relation, and the schema of temporary objects has no number. Left out are what the server makes for itself (tables of
/// what is too long, constructors of ranges, triggers of foreign keys), the entries of operator families, which replay
/// has as a part of them, and members of extensions.
const DEPENDENCIES: &str = r"
    WITH left_out (class, object) AS (
        SELECT classid, objid FROM pg_depend WHERE deptype = 'e'
        UNION ALL SELECT 'pg_class'::regclass, c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
            WHERE nspname LIKE 'pg\_toast%'
        UNION ALL SELECT 'pg_trigger'::regclass, oid FROM pg_trigger WHERE tgname ~ '^(RI|PK|Unique)_ConstraintTrigger_'
        UNION ALL SELECT classid, objid FROM pg_depend
            WHERE classid IN ('pg_proc'::regclass, 'pg_cast'::regclass) AND deptype = 'i'
        UNION ALL SELECT 'pg_constraint'::regclass, c.oid FROM pg_constraint c JOIN pg_constraint p ON p.oid = c.conparentid
            WHERE c.contype = 'f' AND c.conrelid = p.conrelid
        UNION ALL SELECT 'pg_rewrite'::regclass, r.oid FROM pg_rewrite r JOIN pg_depend d
            ON d.classid = 'pg_class'::regclass AND d.objid = ev_class AND d.deptype = 'e'
        UNION ALL SELECT 'pg_amop'::regclass, oid FROM pg_amop
        UNION ALL SELECT 'pg_amproc'::regclass, oid FROM pg_amproc
    ), both_out (class, object) AS (
        SELECT * FROM left_out
        UNION ALL SELECT d.classid, d.objid FROM pg_depend d JOIN left_out l ON d.refclassid = l.class AND d.refobjid = l.object
            WHERE d.deptype = 'i' OR d.classid IN ('pg_attrdef'::regclass, 'pg_constraint'::regclass)
                AND d.refclassid IN ('pg_class'::regclass, 'pg_type'::regclass) AND d.deptype = 'a'
    ), all_out (class, object) AS (
        SELECT * FROM both_out
        UNION ALL SELECT d.classid, d.objid FROM pg_depend d JOIN both_out l ON d.refclassid = l.class AND d.refobjid = l.object
            WHERE d.deptype = 'i'
    ), rows (dependent, how, other) AS (
        SELECT pg_describe_object(classid, objid, objsubid), deptype, pg_describe_object(refclassid, refobjid, refobjsubid)
        FROM pg_depend
        WHERE objid >= 16384 AND (refobjid >= 16384 OR refclassid = 'pg_namespace'::regclass AND refobjid = 2200)
            AND (classid, objid) NOT IN (SELECT class, object FROM all_out)
    ), same (dependent, how, other) AS (
        SELECT generated.other, r.how, r.other FROM rows r
            JOIN rows generated ON generated.dependent = r.dependent AND generated.how = 'i' AND r.dependent LIKE 'default value for %'
        UNION SELECT * FROM rows r WHERE NOT EXISTS (SELECT FROM rows generated
            WHERE generated.dependent = r.dependent AND generated.how = 'i' AND r.dependent LIKE 'default value for %')
    ), told (dependent, how, other) AS (
        SELECT regexp_replace(regexp_replace(regexp_replace(dependent, '^rule _RETURN on ', ''), '^composite ', ''), 'pg_temp_\d+', 'pg_temp'), how,
            regexp_replace(regexp_replace(regexp_replace(other, '^rule _RETURN on ', ''), '^composite ', ''), 'pg_temp_\d+', 'pg_temp')
        FROM same
    )
    SELECT DISTINCT * FROM told WHERE dependent <> other";

fn first_line(statement: &Statement) -> &str {
    statement.text().lines().next().unwrap_or_default()
}
