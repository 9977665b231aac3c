//! Plans: what leads from one schema to another, on paper and on real servers.

mod support;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use undrift::catalog::{Catalog, Change, Version};
use undrift::diff::diff;
use undrift::plan::{Access, Options, Step, TransactionNeed, plan, print_with_access, unproven};
use undrift::replay::Replay;
use undrift::sql::{Source, parse};

/// A pair of schemas from `testdata/diff/<kind>/<case>/`.
struct Case {
    name: String,
    old: String,
    new: String,
}

impl Case {
    fn has_access(&self) -> bool {
        self.name.starts_with("access/")
    }
}

fn cases() -> Vec<Case> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/diff");
    let folders = |dir: &Path| {
        let mut list: Vec<PathBuf> = std::fs::read_dir(dir)
            .unwrap_or_else(|e| panic!("{}: {e}", dir.display()))
            .map(|entry| entry.expect("the folder can be read").path())
            .filter(|path| path.is_dir())
            .collect();
        list.sort();
        list
    };
    let only = std::env::var("UNDRIFT_CASE").unwrap_or_default();
    let mut out = Vec::new();
    for kind in folders(&root) {
        for case in folders(&kind) {
            let read = |name: &str| std::fs::read_to_string(case.join(name)).unwrap_or_else(|e| panic!("{name}: {e}"));
            let name = case.strip_prefix(&root).expect("it is below").to_string_lossy().into_owned();
            if name.contains(&only) {
                out.push(Case { name, old: read("old.sql"), new: read("new.sql") });
            }
        }
    }
    assert!(!out.is_empty(), "no case is called {only}");
    out
}

fn options(major: u16) -> Options {
    Options { version: Version(major), allow_destructive: true, ..Options::default() }
}

fn listing(steps: &[Step]) -> String {
    steps.iter().fold(String::new(), |mut out, step| {
        let mark = match step.transaction {
            TransactionNeed::Any => "",
            TransactionNeed::Later => "  -- in a later transaction",
            TransactionNeed::Alone => "  -- alone",
        };
        writeln!(out, "{};{mark}", step.sql).expect("a String takes everything");
        out
    })
}

fn differences(from: &Catalog, to: &Catalog) -> Vec<String> {
    diff(from, to)
        .iter()
        .map(|change| match change {
            Change::Create(at, _) => format!("{at} is missing"),
            Change::Drop(at, _) => format!("{at} is left over"),
            Change::Alter(at, a, b) => format!("{at} differs in {}\n    {a:?}\n    {b:?}", a.changed(b).join(", ")),
            Change::Rename(a, b) => format!("{a} is called {b}"),
        })
        .collect()
}

/// Whether a difference is one that a dump of a schema leaves, also when it is the server's: it adds the primary key of a
/// partition to it by itself, which from 18 on makes the NOT NULL constraints under it the partition's own, it does not
/// tell whether a materialized view holds data, and an index that it makes ON ONLY a partitioned table waits for one of every
/// partition, which a foreign one never has.
fn is_left_open(difference: &str) -> bool {
    let only = |kind: &str, attribute: &str| {
        difference.starts_with(kind) && difference.contains(&format!("differs in {attribute}\n"))
    };
    only("not-null", "local") || only("materialized view", "populated") || only("index", "valid")
}

/// Takes everything out of a database, which is faster than making a new one.
fn wipe(db: &support::Database) {
    db.run(
        "DO $$ DECLARE r record; BEGIN
            FOR r IN SELECT evtname FROM pg_event_trigger LOOP
                EXECUTE format('DROP EVENT TRIGGER %I', r.evtname);
            END LOOP;
            FOR r IN SELECT pubname FROM pg_publication LOOP
                EXECUTE format('DROP PUBLICATION %I', r.pubname);
            END LOOP;
            FOR r IN SELECT subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
                    WHERE datname = current_database() LOOP
                EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', r.subname);
                EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', r.subname);
                EXECUTE format('DROP SUBSCRIPTION %I', r.subname);
            END LOOP;
            FOR r IN SELECT fdwname FROM pg_foreign_data_wrapper LOOP
                EXECUTE format('DROP FOREIGN DATA WRAPPER %I CASCADE', r.fdwname);
            END LOOP;
            FOR r IN SELECT extname FROM pg_extension WHERE extname <> 'plpgsql' LOOP
                EXECUTE format('DROP EXTENSION %I CASCADE', r.extname);
            END LOOP;
            FOR r IN SELECT nspname FROM pg_namespace WHERE oid >= 16384 OR nspname = 'public' LOOP
                EXECUTE format('DROP SCHEMA %I CASCADE', r.nspname);
            END LOOP;
            FOR r IN SELECT lanname FROM pg_language WHERE oid >= 16384 LOOP
                EXECUTE format('DROP LANGUAGE %I CASCADE', r.lanname);
            END LOOP;
            FOR r IN SELECT amname FROM pg_am WHERE oid >= 16384 LOOP
                EXECUTE format('DROP ACCESS METHOD %I CASCADE', r.amname);
            END LOOP;
            FOR r IN SELECT castsource, casttarget FROM pg_cast WHERE oid >= 16384 LOOP
                EXECUTE format('DROP CAST (%s AS %s)', r.castsource::regtype, r.casttarget::regtype);
            END LOOP;
            CREATE SCHEMA public;
            DELETE FROM pg_default_acl;
        END $$",
    )
    .expect("it can be wiped");
}

/// What a file writer would put into one transaction runs in one here.
fn run(db: &support::Database, steps: &[Step]) -> Result<(), String> {
    for group in undrift::plan::transactions(steps) {
        let alone = group.iter().any(|s| s.transaction == TransactionNeed::Alone);
        let all = |sql: &str| {
            db.run(sql).map_err(|e| {
                let _ = db.run("ROLLBACK");
                format!("{} {}: {sql}", e.sqlstate, e.message)
            })
        };
        if !alone {
            all("BEGIN")?;
        }
        for step in group {
            all(&step.sql)?;
        }
        if !alone {
            all("COMMIT")?;
        }
    }
    Ok(())
}

/// What a database holds; with owners and privileges for the cases about those.
fn read(db: &support::Database, case: &Case) -> Catalog {
    if case.has_access() { db.introspect_both_with_access().1.catalog } else { db.introspect().catalog }
}

fn printed(catalog: &Catalog, version: Version, case: &Case) -> String {
    let access = case.has_access();
    print_with_access(catalog, version, Access { owners: access, privileges: access })
}

/// Runs a check on every case and reports all failures at once.
fn each(check: impl Fn(&Case) -> Result<(), String>) {
    let all = cases();
    let failures: Vec<String> =
        all.iter().filter_map(|case| check(case).err().map(|why| format!("== {}\n{why}", case.name))).collect();
    assert!(failures.is_empty(), "{} of {} fail\n{}", failures.len(), all.len(), failures.join("\n"));
}

#[test]
fn plans_lead_to_their_goal_on_servers() {
    for server in support::servers() {
        let (old, new) = (server.database(), server.database());
        each(|case| {
            wipe(&old);
            wipe(&new);
            old.run(&case.old).map_err(|e| format!("old.sql: {}", e.message))?;
            new.run(&case.new).map_err(|e| format!("new.sql: {}", e.message))?;
            let (from, to) = (read(&old, case), read(&new, case));
            for (here, there, way) in [(&from, &to, "up"), (&to, &from, "down")] {
                let steps = unproven(here, there, &options(server.major)).map_err(|e| e.to_string())?;
                run(&old, &steps).map_err(|e| format!("{way} on {}: {e}\n{}", server.major, listing(&steps)))?;
                let left = differences(&read(&old, case), there);
                if !left.is_empty() {
                    return Err(format!("{way} on {}: {}\n{}", server.major, left.join("\n"), listing(&steps)));
                }
            }
            Ok(())
        });
    }
}

#[test]
fn schemas_are_printed_so_that_they_can_be_loaded() {
    for server in support::servers() {
        let (db, again) = (server.database(), server.database());
        each(|case| {
            for sql in [&case.old, &case.new] {
                wipe(&db);
                wipe(&again);
                db.run(sql).map_err(|e| e.message)?;
                let catalog = read(&db, case);
                let text = printed(&catalog, Version(server.major), case);
                again.run(&text).map_err(|e| format!("on {}: {}\n{text}", server.major, e.message))?;
                let mut left = differences(&read(&again, case), &catalog);
                left.retain(|l| !is_left_open(l));
                if !left.is_empty() {
                    return Err(format!("on {}: {}\n{text}", server.major, left.join("\n")));
                }
            }
            Ok(())
        });
    }
}

/// The catalog that SQL leads to, or why it is not known.
fn replayed(sql: &str, version: Version, case: &Case) -> Result<Catalog, String> {
    let mut replay = if case.has_access() { Replay::with_access(version, None) } else { Replay::new(version) };
    for statement in &parse(Source::new("case.sql", sql)).statements {
        replay.step(statement).map_err(|e| format!("{}: {}", e.message, statement.text()))?;
    }
    if let Some(mark) = replay.catalog.opaque().next() {
        return Err(format!("opaque {}: {}", mark.tag, mark.reason));
    }
    Ok(replay.catalog)
}

#[test]
fn plans_are_proven_by_replay() {
    for major in support::majors() {
        let version = Version(major);
        each(|case| {
            let (from, to) = (replayed(&case.old, version, case)?, replayed(&case.new, version, case)?);
            if !diff(&from, &from).is_empty() {
                return Err("it differs from itself".to_owned());
            }
            let mut applied = from.clone();
            diff(&from, &to).iter().for_each(|change| applied.apply(change, None));
            let left = differences(&applied, &to);
            if !left.is_empty() {
                return Err(format!("its differences do not lead there: {}", left.join("\n")));
            }
            for (here, there) in [(&from, &to), (&to, &from)] {
                for allow_destructive in [true, false] {
                    let options = Options { allow_destructive, ..options(major) };
                    plan(here, there, &options).map_err(|e| {
                        let steps = unproven(here, there, &options).map(|s| listing(&s)).unwrap_or_default();
                        format!("on {major}: {e}\n{steps}")
                    })?;
                }
            }
            let text = printed(&to, version, case);
            let mut left = differences(&replayed(&text, version, case)?, &to);
            left.retain(|l| !is_left_open(l));
            if !left.is_empty() {
                return Err(format!("printed and replayed on {major}: {}\n{text}", left.join("\n")));
            }
            Ok(())
        });
    }
}
