//! The laws of `docs/architecture.md` over everything that `testdata/replay` leads to. No server is needed: law 4
//! is `tests/reconcile.rs` and the test of the bundled example below, law 5 `tests/oracle.rs`, laws 6 and 7 `tests/lints.rs`.
//!
//! `PROPTEST_CASES=5000` tries more pairs, `UNDRIFT_SEED=7` other ones.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use undrift::catalog::{Catalog, Change, MaterializedView, Object, Version};
use undrift::diff::diff;
use undrift::expr::print;
use undrift::plan::{Options, Unprovable, plan, print_schema};
use undrift::replay::Replay;
use undrift::sql::{Source, parse};

const VERSIONS: [Version; 2] = [Version(15), Version(18)];

/// What a case of `testdata/replay` leads to after each of its statements that is not inside a transaction block.
struct States {
    name: String,
    version: Version,
    catalogs: Vec<Catalog>,
}

fn files(dir: &str) -> Vec<PathBuf> {
    support::sql_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(dir))
}

/// Statements that a version refuses are left out, as a server would.
fn states(path: &Path, version: Version) -> States {
    let text = std::fs::read_to_string(path).expect("the case can be read");
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("testdata/replay");
    let name = path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let mut replay = Replay::new(version);
    let mut catalogs = vec![replay.catalog.clone()];
    for statement in &parse(Source::new("case.sql", text)).statements {
        let done = replay.step(statement).is_ok();
        if done && replay.session.transaction.is_none() {
            catalogs.push(settled(&replay.catalog));
        }
    }
    States { name, version, catalogs }
}

/// Without what belongs to the session, which no plan leads to.
fn settled(catalog: &Catalog) -> Catalog {
    let mut out = catalog.clone();
    let temporary: Vec<_> =
        catalog.iter().map(|(at, _)| at).filter(|at| at.schema().is_some_and(|s| s == "pg_temp")).cloned().collect();
    for at in temporary {
        out.take(&at);
    }
    out
}

/// Histories with states that no plan reaches yet, or none can. A plan that is not proven is refused, never printed.
const UNREACHED: &[(&str, &str)] = &[
    ("alter_table/types.sql", "the server retypes no column of a table whose row type another table has"),
    ("alter_table/refusals.sql", "a default of a column that is inherited is not set anew"),
    ("constraint/forms.sql", "a key of another table is in the way of a dropped column"),
    ("constraint/names.sql", "a name is reused while the one that had it is renamed"),
    ("constraint/not_null_18.sql", "what is a table's own and what it inherits cannot be said after the fact"),
    ("constraint/not_null_demands.sql", "a NOT NULL that is inherited does not take the name of the one it stands for"),
    ("constraint/not_null_under_key.sql", "a key before the constraint of the parent makes one of its own"),
    ("do/catalog_write.sql", "only a write to the catalog makes an index not valid"),
    ("rule/create.sql", "a rule whose action is no query is not written"),
    (
        "operator/links.sql",
        "before 17 a link that one of two operators has cannot be said of an operator that is there",
    ),
    ("index/made_of.sql", "15 has a primary key over an index with NULLS NOT DISTINCT, which no plan says"),
    ("partition/keys.sql", "indexes of a partitioned table that are attached to one partition at a time"),
    ("partition/keys_and_values.sql", "a partition that keeps its keys when it is detached"),
    ("range/alter.sql", "constructors of a range type that keep the name it had"),
    ("rename/columns.sql", "a column under another name, told as dropped and added, whose sequence keeps its name"),
    ("type/composite.sql", "the server retypes no attribute of a type that a column has"),
    ("table/inherit.sql", "what is a table's own and what it inherits cannot be said after the fact"),
    ("table/refusal_order.sql", "a type of a session, which no other session can name"),
    ("table/like.sql", "an identity sequence of another type than its column's, which only LIKE makes"),
    ("table/like_inherit.sql", "what is a table's own and what it inherits cannot be said after the fact"),
    ("table/partition.sql", "a partition that keeps its keys when it is detached"),
];

/// Histories with states of their own that no plan reaches yet, and what keeps the first of them from it.
const UNREACHED_ALONE: &[(&str, &str)] = &[
    (
        "alter_table/in_the_way_named.sql",
        "constraint 'nn' conflicts with NOT VALID constraint on child table 'later' (42P17)",
    ),
    ("alter_table/only.sql", "left over: table column public.part_1.b differs in not_null"),
    ("alter_table/passes.sql", "cannot cast type numeric to regclass (42846)"),
    ("cast/create.sql", "type 'mood' does not exist (42704)"),
    ("constraint/enforced_in_families.sql", "left over: check constraint public.f.y differs in local"),
    ("constraint/not_null_of_keys.sql", "left over: table column public.below.a differs in not_null"),
    ("drop/partitions.sql", "cannot alter column 'a' because it is part of the partition key of relation 'keyed' (42P"),
    ("extension/indexes.sql", "cannot drop extension btree_gist because other objects depend on it (2BP01)"),
    ("extension/others.sql", "tablesample method system_rows does not exist (42704)"),
    ("extension/postgis.sql", "left over: table column public.mv.id differs in statistics"),
    ("extension/version.sql", "extension 'citext' has no update path from version '1.6' to version '1.4' (22023)"),
    ("function/bodies_checked.sql", "return type mismatch in function declared to return integer (42P13)"),
    ("function/sql_body.sql", "return type mismatch in function declared to return s.t (42P13)"),
    ("partition/references.sql", "left over: check constraint public.checked_1.positive is missing"),
    ("table/generated.sql", "column 'b' in child table has a conflicting generation expression (42804)"),
    ("view/follows.sql", "not evaluated: c is a row of a relation of the system"),
    ("view/refusals.sql", "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list (42P10)"),
];

/// Histories whose states are planned from and to each other's alone, not in pairs with those of other histories: there a
/// plan may be refused where names meet (an extension's version, the order of a table's columns, a default that fails).
const NOT_PAIRED: &[&str] = &[
    "access/public_renamed.sql",
    "alter_table/below.sql",
    "alter_table/in_the_way.sql",
    "alter_table/in_the_way_named.sql",
    "alter_table/only.sql",
    "alter_table/passes.sql",
    "constraint/attributes.sql",
    "constraint/enforced_in_families.sql",
    "constraint/not_null_of_keys.sql",
    "drop/partitions.sql",
    "extension/catalogs.sql",
    "extension/citext.sql",
    "extension/containers.sql",
    "extension/drop.sql",
    "extension/indexes.sql",
    "extension/others.sql",
    "extension/partman.sql",
    "extension/postgis.sql",
    "extension/postgis_drop.sql",
    "extension/schema.sql",
    "extension/text.sql",
    "extension/vector.sql",
    "extension/version.sql",
    "function/bodies_checked.sql",
    "function/plpgsql_checked.sql",
    "function/signatures.sql",
    "function/sql_body.sql",
    "index/constants.sql",
    "index/made_of.sql",
    "index/wrong_relation.sql",
    "operator/partners.sql",
    "partition/bound_values.sql",
    "partition/detach_concurrently.sql",
    "partition/key_expressions.sql",
    "publication/filters.sql",
    "range/create.sql",
    "session/styles.sql",
    "statistics/create.sql",
    "statistics/reject.sql",
    "table/generated.sql",
    "table/generated_virtual.sql",
    "table/order_of_refusals.sql",
    "view/follows.sql",
    "view/refusals.sql",
];

/// Schemas that are printed as `pg_dump` prints them, where its text leads elsewhere too.
const LOST_IN_A_DUMP: &[(&str, u16, &str)] = &[
    ("do/catalog_write.sql", 15, "an index that is marked as not valid is printed as any other"),
    ("do/catalog_write.sql", 18, "an index that is marked as not valid is printed as any other"),
    ("extension/citext.sql", 15, "NULLIF finds another operator where the search path is empty"),
    ("extension/citext.sql", 18, "NULLIF finds another operator where the search path is empty"),
    ("index/made_of.sql", 15, "a primary key over an index with NULLS NOT DISTINCT, which no statement makes at once"),
    ("table/generated.sql", 15, "a partition whose default stands for the generation expression cannot be attached"),
    ("partition/keys.sql", 18, "NOT NULL constraints get other names"),
    ("range/create.sql", 15, "a comment on a multirange type is left out"),
    ("range/create.sql", 18, "a comment on a multirange type is left out"),
    ("table/like.sql", 15, "an identity sequence gets its column's type"),
    ("table/like.sql", 18, "an identity sequence gets its column's type"),
    ("table/like_inherit.sql", 18, "NOT NULL constraints get other names"),
];

static ALL: LazyLock<Vec<States>> = LazyLock::new(|| {
    let paths = files("testdata/replay");
    VERSIONS.iter().flat_map(|v| paths.iter().map(|path| states(path, *v))).collect()
});

fn differences(a: &Catalog, b: &Catalog) -> String {
    diff(a, b).iter().fold(String::new(), |mut out, change| {
        let _ = match change {
            Change::Alter(at, here, there) => {
                let fields = here.differences(there, &print);
                fields.iter().try_for_each(|(f, x, y)| writeln!(out, "  {at} differs in {f}: {x} → {y}"))
            }
            Change::Create(at, _) => writeln!(out, "  {at} is missing"),
            Change::Drop(at, _) => writeln!(out, "  {at} is too much"),
            Change::Rename(..) => writeln!(out, "  {change:?}"),
        };
        out
    })
}

fn unreached(name: &str) -> bool {
    UNREACHED.iter().any(|(n, _)| *n == name)
}

/// Runs a property on pairs of states of one version: of the same history or of two that know nothing of each other.
/// `planned` leaves out what no plan reaches.
fn on_pairs(cases: u32, planned: bool, check: impl Fn(Version, &Catalog, &Catalog) -> Result<(), String>) {
    let config = Config { failure_persistence: None, cases, ..Config::default() };
    let seed = std::env::var("UNDRIFT_SEED").ok().and_then(|s| s.parse::<u64>().ok()).unwrap_or(1);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&seed.to_le_bytes());
    let mut runner = TestRunner::new_with_rng(config, TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let half = ALL.len() / 2;
    let histories: Vec<usize> = (0..half)
        .filter(|i| !(planned && (unreached(&ALL[*i].name) || NOT_PAIRED.contains(&ALL[*i].name.as_str()))))
        .collect();
    let history = prop::sample::select(histories);
    let strategy = (
        (history.clone(), history),
        any::<bool>(),
        any::<bool>(),
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
    );
    let outcome = runner.run(&strategy, |((a, b), newer, same, i, j)| {
        let offset = if newer { half } else { 0 };
        let (a, b) = (&ALL[offset + a], &ALL[offset + if same { a } else { b }]);
        let (from, to) = (i.get(&a.catalogs), j.get(&b.catalogs));
        check(a.version, from, to).map_err(|why| {
            TestCaseError::fail(format!(
                "{} ({}) → {} ({})\n{why}",
                a.name,
                i.index(a.catalogs.len()),
                b.name,
                j.index(b.catalogs.len())
            ))
        })
    });
    if let Err(e) = outcome {
        panic!("{e}");
    }
}

#[test]
fn law_1_nothing_differs_from_itself() {
    for states in ALL.iter() {
        for catalog in &states.catalogs {
            let left = differences(catalog, catalog);
            assert!(left.is_empty(), "{} on {}: {left}", states.name, states.version.0);
        }
    }
}

#[test]
fn law_2_differences_lead_to_the_other_side() {
    on_pairs(1000, false, |_, from, to| {
        let mut applied = from.clone();
        diff(from, to).iter().for_each(|change| applied.apply(change, None));
        let left = differences(&applied, to);
        if left.is_empty() { Ok(()) } else { Err(left) }
    });
}

#[test]
fn law_3_plans_lead_to_the_other_side() {
    let options = |version| Options { version, allow_destructive: true, ..Options::default() };
    on_pairs(300, true, |version, from, to| match plan(from, to, &options(version)) {
        Ok(_) => Ok(()),
        // Two tables of one name that know nothing of each other: how a box becomes an integer is its owner's to say.
        Err(Unprovable::Refused { reject, .. }) if reject.sqlstate == "42846" => Ok(()),
        Err(e) => Err(e.to_string()),
    });
    // Every state of each history from nothing and back, and from its last state and back.
    let mut failing: BTreeMap<&str, String> = BTreeMap::new();
    for states in ALL.iter() {
        let (first, last) = (&states.catalogs[0], states.catalogs.last().expect("there is at least the empty one"));
        for (i, here) in states.catalogs.iter().enumerate() {
            let ways = [
                (first, here, "from nothing"),
                (here, first, "to nothing"),
                (here, last, "to the end"),
                (last, here, "from the end"),
            ];
            for (from, to, way) in ways {
                if let Err(e) = plan(from, to, &options(states.version)) {
                    let text = format!("== {} ({i}) on {} {way}\n{e}\n", states.name, states.version.0);
                    failing.entry(&states.name).or_default().push_str(&text);
                }
            }
        }
    }
    failing.retain(|name, _| !unreached(name) && !UNREACHED_ALONE.iter().any(|(n, _)| n == name));
    assert!(failing.is_empty(), "{}", failing.into_values().collect::<String>());
    let fails = |states: &States| {
        let all = || states.catalogs.iter();
        all().any(|from| all().any(|to| plan(from, to, &options(states.version)).is_err()))
    };
    let stale: Vec<&str> =
        UNREACHED.iter().map(|(n, _)| *n).filter(|n| !ALL.iter().any(|s| s.name == *n && fails(s))).collect();
    assert!(stale.is_empty(), "every state of these is reached now, so they have to leave the list: {stale:?}");
}

#[test]
fn law_4_each_way_back_of_the_example_leads_back() {
    for version in VERSIONS {
        let mut replay = Replay::new(version);
        let ups: Vec<PathBuf> = files("testdata/demo/migrations").into_iter().filter(|p| is(p, "up")).collect();
        assert!(!ups.is_empty(), "the example has migrations");
        for up in ups {
            let down = PathBuf::from(up.to_string_lossy().replace(".up.sql", ".down.sql"));
            let mut there = replay.clone();
            run(&mut there, &up);
            // One migration of the example has no way back, for the lint that says so.
            if up.to_string_lossy().contains("005_require_phone") {
                assert!(!down.exists(), "{}", down.display());
            } else {
                let mut back = there.clone();
                run(&mut back, &down);
                let left = differences(&back.catalog, &replay.catalog);
                assert!(left.is_empty(), "{} on {}\n{left}", down.display(), version.0);
            }
            replay = there;
        }
    }
}

fn is(path: &Path, direction: &str) -> bool {
    path.to_string_lossy().ends_with(&format!(".{direction}.sql"))
}

fn run(replay: &mut Replay, path: &Path) {
    let text = std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    for statement in &parse(Source::new("migration.sql", text)).statements {
        replay.step(statement).unwrap_or_else(|e| panic!("{}: {}", path.display(), e.message));
    }
}

/// With data in every materialized view: whether there is any is not told by a dump of the schema.
fn filled(catalog: &Catalog) -> Catalog {
    let mut out = catalog.clone();
    for (at, object) in catalog.iter() {
        if let Object::MaterializedView(view) = &**object {
            out.insert(at.clone(), MaterializedView { populated: true, ..view.clone() });
        }
    }
    out
}

#[test]
fn law_8_what_is_printed_leads_to_the_same_schema() {
    let mut failures = Vec::new();
    for states in ALL.iter() {
        // The last state that is known as a whole.
        let known = states.catalogs.iter().rev().find(|catalog| catalog.opaque().next().is_none());
        let catalog = known.expect("the empty one is known");
        let text = print_schema(catalog, states.version);
        let mut replay = Replay::new(states.version);
        let script = parse(Source::new("printed.sql", text.as_str()));
        let refused = script
            .statements
            .iter()
            .find_map(|s| replay.step(s).err().map(|e| format!("{} {}: {}", e.sqlstate, e.message, s.text())));
        let left = refused.unwrap_or_else(|| differences(&filled(&replay.catalog), &filled(catalog)));
        let lost = LOST_IN_A_DUMP.iter().any(|(n, v, _)| *n == states.name && *v == states.version.0);
        if left.is_empty() && lost {
            failures.push(format!(
                "== {} on {} leads to the same schema now: it has to leave the list",
                states.name, states.version.0
            ));
        }
        if !left.is_empty() && !lost {
            failures.push(format!("== {} on {}\n{left}", states.name, states.version.0));
        }
    }
    assert!(failures.is_empty(), "{} of {}\n{}", failures.len(), ALL.len(), failures.join("\n"));
}
