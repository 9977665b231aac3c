//! Runs sequences on both sides, compares, and makes a failing sequence short.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use undrift::catalog::Version;
use undrift::replay::Replay;
use undrift::sql::{Source, parse};

use super::{Rng, statement};
use crate::support::compare::compare;
use crate::support::{Database, Refusal, Server};

/// What happened in some sequences.
#[derive(Default)]
pub struct Tally {
    /// Statements that both sides saw.
    pub statements: usize,
    /// Statements that both accepted.
    pub accepted: usize,
    /// Statements that both refused alike.
    pub refused: usize,
    /// How often replay said that it does not know, by reason.
    pub opaque: BTreeMap<String, usize>,
    /// How often each refusal was seen, names blanked.
    pub refusals: BTreeMap<String, usize>,
}

/// A place where the two sides part.
#[derive(Debug, Clone)]
pub struct Difference {
    /// What differs, without names: the same for all sequences that show the same.
    pub signature: String,
    /// What differs, for people.
    pub text: String,
}

impl Difference {
    /// Both sides refuse, for other reasons.
    pub fn only_told_otherwise(&self) -> bool {
        self.signature.starts_with("server: ")
            && !self.signature.contains(": accepted")
            && !self.signature.contains("panics")
    }

    /// It is about what a statement is answered, not about the catalogs.
    fn is_answer(&self) -> bool {
        self.signature.starts_with("server: ")
    }
}

/// The two sides, in step.
struct Sides<'a> {
    db: &'a Database,
    replay: Replay,
    tally: Tally,
}

/// A database that sequences run in one after the other: making one takes longer than most sequences.
pub struct Place {
    server: &'static Server,
    db: Database,
}

/// What a database is once it was made.
const EMPTY: &[&str] = &[
    "ROLLBACK",
    "RESET ALL",
    "SET client_min_messages = error",
    "DISCARD ALL",
    "DO $$ DECLARE s text; BEGIN \
     FOR s IN SELECT format('SUBSCRIPTION %I', subname) FROM pg_subscription \
     WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()) LOOP \
     EXECUTE 'ALTER ' || s || ' DISABLE'; EXECUTE 'ALTER ' || s || ' SET (slot_name = NONE)'; EXECUTE 'DROP ' || s; \
     END LOOP; END $$",
    "DO $$ DECLARE s text; BEGIN \
     FOR s IN SELECT format('EVENT TRIGGER %I', evtname) FROM pg_event_trigger \
     UNION ALL SELECT format('PUBLICATION %I', pubname) FROM pg_publication \
     UNION ALL SELECT format('FOREIGN DATA WRAPPER %I CASCADE', fdwname) FROM pg_foreign_data_wrapper \
     UNION ALL SELECT format('EXTENSION IF EXISTS %I CASCADE', extname) FROM pg_extension WHERE extname <> 'plpgsql' \
     UNION ALL SELECT format('LANGUAGE IF EXISTS %I CASCADE', lanname) FROM pg_language WHERE oid >= 16384 \
     UNION ALL SELECT format('ACCESS METHOD IF EXISTS %I CASCADE', amname) FROM pg_am WHERE oid >= 16384 LOOP \
     EXECUTE 'DROP ' || s; END LOOP; END $$",
    "DO $$ DECLARE s text; BEGIN \
     FOR s IN SELECT nspname FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' LOOP \
     EXECUTE format('DROP SCHEMA %I CASCADE', s); END LOOP; END $$",
    "DO $$ DECLARE s text; BEGIN \
     FOR s IN SELECT format('DROP CAST (%s AS %s)', castsource::regtype, casttarget::regtype) \
     FROM pg_cast WHERE oid >= 16384 LOOP EXECUTE s; END LOOP; END $$",
    "SET allow_system_table_mods = on",
    "DELETE FROM pg_default_acl",
    "DELETE FROM pg_shdepend WHERE classid = 'pg_default_acl'::regclass \
     AND dbid = (SELECT oid FROM pg_database WHERE datname = current_database())",
    "RESET allow_system_table_mods",
    "CREATE SCHEMA public",
    "GRANT USAGE ON SCHEMA public TO PUBLIC",
];

impl Place {
    pub fn new(server: &'static Server) -> Self {
        Self { server, db: server.database() }
    }

    fn empty(&self) {
        for sql in EMPTY {
            self.db.run(sql).unwrap_or_else(|e| panic!("{}: {sql}", e.message));
        }
        if self.server.major >= 15 {
            self.db.run("ALTER SCHEMA public OWNER TO pg_database_owner").expect("a superuser may say so");
        }
        self.db.notices();
    }
}

impl<'a> Sides<'a> {
    fn new(place: &'a Place) -> Self {
        place.empty();
        Self { db: &place.db, replay: Replay::with_access(Version(place.server.major), None), tally: Tally::default() }
    }

    /// One statement on both sides.
    fn step(&mut self, sql: &str) -> Option<Difference> {
        let theirs = self.db.run(sql).map(|_| ()).map_err(|e| Refusal { message: unnumbered(&e.message), ..e });
        let before = self.replay.clone();
        let script = parse(Source::new("random.sql", sql));
        let ours = match script.statements.as_slice() {
            [one] if script.problems.is_empty() => {
                catch_unwind(AssertUnwindSafe(|| self.replay.step(one).map_err(|r| (r.sqlstate.to_owned(), r.message))))
            }
            _ => {
                if let Some(transaction) = &mut self.replay.session.transaction {
                    transaction.failed = true;
                }
                Ok(Err(("42601".to_owned(), "it is not read".to_owned())))
            }
        };
        self.tally.statements += 1;
        let statement = sql.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        let difference = |server: &str, replay: &str| {
            Some(Difference {
                signature: format!("server: {} | replay: {} ({statement})", blanked(server), blanked(replay)),
                text: format!("server: {server}\nreplay: {replay}"),
            })
        };
        match (theirs, ours) {
            (_, Err(_)) => difference("?", "it panics"),
            (Ok(()), Ok(Ok(outcome))) => {
                self.tally.accepted += 1;
                for mark in &outcome.opaque {
                    *self.tally.opaque.entry(format!("{}: {}", mark.tag, blanked(&mark.reason))).or_default() += 1;
                }
                None
            }
            (Err(e), Ok(Ok(outcome))) if !outcome.opaque.is_empty() => {
                // What the server refuses changes nothing and fails the block, which replay cannot know.
                self.replay = before;
                if let Some(transaction) = &mut self.replay.session.transaction {
                    transaction.failed = true;
                }
                let key = format!("refused with {} {}", e.sqlstate, blanked(&e.message));
                *self.tally.opaque.entry(format!("{key}: {}", blanked(&outcome.opaque[0].reason))).or_default() += 1;
                None
            }
            (Err(e), Ok(Ok(_))) => difference(&format!("{} {}", e.sqlstate, e.message), "accepted"),
            (Ok(()), Ok(Err((code, message)))) => difference("accepted", &format!("{code} {message}")),
            (Err(e), Ok(Err((code, message)))) => {
                let is_syntax = e.sqlstate == "42601" && code == "42601";
                if is_syntax || e.sqlstate == code && e.message == message {
                    self.tally.refused += 1;
                    *self.tally.refusals.entry(format!("{code} {}", blanked(&message))).or_default() += 1;
                    return None;
                }
                difference(&format!("{} {}", e.sqlstate, e.message), &format!("{code} {message}"))
            }
        }
    }

    /// Both catalogs, unless a transaction block is open, which another session does not see into.
    fn compare(&self) -> Vec<Difference> {
        if self.replay.session.transaction.is_some() {
            return Vec::new();
        }
        let (raw, live) = self.db.introspect_both_with_access();
        let comparison = compare(&self.replay.catalog, &raw, &live);
        comparison
            .different
            .iter()
            .chain(&comparison.misprinted)
            // The server prints the number of its session's own schema, in which another session finds nothing.
            .filter(|(_, text)| !text.contains("pg_temp_"))
            .map(|(at, text)| {
                let fields: Vec<&str> = text
                    .lines()
                    .skip(1)
                    .filter(|l| l.starts_with("    ") && !l.starts_with("      "))
                    .map(str::trim)
                    .collect();
                let sign = text.chars().next().unwrap_or('?');
                let fields = if sign == '~' || sign == '≠' { fields.join(", ") } else { String::new() };
                Difference { signature: format!("{sign} {} {fields}", at.kind.label()), text: text.clone() }
            })
            .collect()
    }
}

/// A sequence that a seed decides, with what was seen in it and where the sides part first.
pub fn sequence(place: &Place, seed: u64, length: usize, every: usize) -> (Tally, Vec<(Vec<String>, Difference)>) {
    let mut rng = Rng::new(seed);
    let mut sides = Sides::new(place);
    let mut statements = Vec::new();
    let mut found = Vec::new();
    for i in 0..length {
        let sql = statement(&mut rng, &sides.replay.catalog, &sides.replay.session);
        statements.push(sql.clone());
        let mut differs = sides.step(&sql);
        if differs.is_none() && ((i + 1) % every == 0 || i + 1 == length) {
            differs = sides.compare().into_iter().next();
        }
        if let Some(difference) = differs {
            let goes_on = difference.only_told_otherwise();
            found.push((statements.clone(), difference));
            if !goes_on {
                break;
            }
            // Nothing has changed on either side.
            statements.pop();
        }
    }
    (sides.tally, found)
}

/// The differences that a sequence shows: the first statement that is answered differently, else the catalogs at the end.
pub fn differences(place: &Place, statements: &[String], catalogs: bool) -> Vec<Difference> {
    let mut sides = Sides::new(place);
    for sql in statements {
        if let Some(found) = sides.step(sql) {
            return vec![found];
        }
    }
    if !catalogs {
        return Vec::new();
    }
    if sides.replay.session.transaction.is_some() {
        sides.step("COMMIT");
    }
    sides.compare()
}

/// A sequence without the statements that the difference does not need.
pub fn shrink(place: &Place, mut statements: Vec<String>, difference: Difference) -> (Vec<String>, Difference) {
    let mut shown = difference;
    let mut chunk = statements.len().div_ceil(2);
    while chunk > 0 && !statements.is_empty() {
        let mut end = statements.len();
        let mut removed = false;
        while end > 0 {
            let start = end.saturating_sub(chunk);
            let fewer: Vec<String> = statements[..start].iter().chain(&statements[end..]).cloned().collect();
            if let Some(same) =
                differences(place, &fewer, !shown.is_answer()).into_iter().find(|d| d.signature == shown.signature)
            {
                statements = fewer;
                shown = same;
                removed = true;
            }
            end = start;
        }
        if chunk == 1 && !removed {
            break;
        }
        if chunk > 1 {
            chunk = chunk.div_ceil(2);
        }
    }
    (statements, shown)
}

/// A message without the numbers that only the server knows: that of the session's own schema, and OIDs.
fn unnumbered(message: &str) -> String {
    let mut out = message.to_owned();
    for (before, left) in [("pg_temp_", "pg_temp"), ("OID ", "OID")] {
        let mut parts = out.split(before);
        let mut without = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            let rest = part.trim_start_matches(|c: char| c.is_ascii_digit());
            without.push_str(if rest.len() < part.len() { left } else { before });
            without.push_str(rest);
        }
        out = without;
    }
    out
}

/// A message without the names and numbers in it.
pub fn blanked(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('"') {
        out.push_str(before);
        let Some((_, behind)) = after.split_once('"') else { break };
        out.push_str("\"…\"");
        rest = behind;
    }
    out.push_str(rest);
    out
}
