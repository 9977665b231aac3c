//! The laws of `docs/architecture.md` over everything that `testdata/replay` leads to. No server is needed: law 4
//! is `tests/reconcile.rs` and the test of the bundled example below, law 5 `tests/oracle.rs`, laws 6 and 7 `tests/lints.rs`.
//!
//! `UNDRIFT_PAIRS=5000` tries more pairs, `UNDRIFT_SEED=7` other ones.

mod support;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex};

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use rayon::prelude::*;
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

/// What keeps plans from states of a history: a part of what each refusal says, and why. Any other refusal fails. A plan
/// that is not proven is refused, never printed.
const UNREACHED: &[(&str, &str, &str)] = &[
    (
        "partition/exclusion.sql",
        "cannot drop inherited constraint",
        "the server attaches no index of an exclusion constraint",
    ),
    (
        "view/rows_of_functions.sql",
        "return type mismatch in function declared to return",
        "the body of a function is not read for the columns that its result has",
    ),
    ("extension/members.sql", "already exists", "what a statement made a member of an extension is in no list"),
    ("type/typed_tables.sql", "named in partition key does not exist", "the columns of a typed table follow its type"),
    (
        "alter_table/orders_found.sql",
        "wait for each other",
        "views that read each other, of which the first is made over a stand-in",
    ),
    (
        "alter_table/orders_found.sql",
        "cannot determine element type",
        "a foreign key over arrays that is validated, which the server takes with its column alone",
    ),
    (
        "alter_table/orders_found_more.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "alter_table/orders_found_more.sql",
        "differs in not_null",
        "before 18 an heir without the NOT NULL of its parent",
    ),
    (
        "alter_table/orders_found_more.sql",
        "cannot create not-null constraint",
        "a NOT NULL that was validated on a partition alone",
    ),
    (
        "extension/citext.sql",
        "order of the values is not known",
        "bounds over texts, whose order is the database's to say",
    ),
    ("extension/members.sql", "cannot drop", "what a statement made a member of an extension is in no list"),
    ("extension/members.sql", "does not exist", "what a statement made a member of an extension is in no list"),
    ("extension/members.sql", "differs in body", "a function that stands where an extension had one"),
    ("extension/members.sql", "does not support SET SCHEMA", "an extension some of whose members are elsewhere"),
    (
        "partition/bound_values.sql",
        "order of the values is not known",
        "bounds over texts, whose order is the database's to say",
    ),
    ("partition/exclusion.sql", "cannot attach index", "the server attaches no index of an exclusion constraint"),
    ("partition/exclusion.sql", "does not exist", "the server attaches no index of an exclusion constraint"),
    ("partition/exclusion.sql", "differs in valid", "the server attaches no index of an exclusion constraint"),
    ("partition/exclusion.sql", "already exists", "the server attaches no index of an exclusion constraint"),
    ("type/typed_tables.sql", "typed table", "the columns of a typed table follow its type"),
    ("base_type/create.sql", "wait for each other", "a column goes from a base type to another that has its functions"),
    (
        "base_type/create.sql",
        "cannot drop type count",
        "a column goes from a base type to another that has its functions",
    ),
    (
        "policy/alter.sql",
        "wait for each other",
        "a column under another name, told as dropped and added, whose NOT NULL keeps its name",
    ),
    (
        "alter_table/only.sql",
        "differs in not_null",
        "a NOT NULL of a partitioned table alone is told to its partitions",
    ),
    (
        "alter_table/only.sql",
        "parts_b_not_null differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "alter_table/passes.sql",
        "logged_d_seq differs in persistence",
        "a serial's sequence that was not logged before its table was",
    ),
    (
        "alter_table/made_again.sql",
        "cannot attach index",
        "which of a partition's keys ATTACH PARTITION takes is the server's to choose",
    ),
    (
        "alter_table/made_again.sql",
        "cannot drop inherited constraint",
        "a key of a partition that hangs on another key of the table above, under another name",
    ),
    (
        "alter_table/made_again.sql",
        "cannot rename inherited constraint",
        "a NOT NULL of a partition that is called as that of the table above",
    ),
    (
        "alter_table/made_again.sql",
        "f1_own",
        "a foreign key of a partition that is that of the table above, under another name",
    ),
    (
        "alter_table/made_again.sql",
        "for table \"q",
        "a NOT NULL of a partition that is called as that of the table above",
    ),
    (
        "alter_table/made_again.sql",
        "f_own is left over",
        "a foreign key of a partition that is that of the table above, under another name",
    ),
    ("constraint/not_null.sql", "must be marked NOT NULL", "before 18 a partition without the NOT NULL of its parent"),
    (
        "constraint/not_null.sql",
        "is marked NOT NULL in parent table",
        "before 18 a partition without the NOT NULL of its parent",
    ),
    (
        "constraint/not_null.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    ("extension/added.sql", "cannot drop", "what a statement made a member of an extension is in no list"),
    ("extension/added.sql", "already exists", "what a statement made a member of an extension is in no list"),
    ("foreign/inherit.sql", "p_ee2", "a constraint that is inherited from a table that has it no more"),
    (
        "foreign/inherit.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "foreign/served.sql",
        "uses its row type",
        "the server retypes no column of a table whose row type another table has",
    ),
    ("foreign/served.sql", "default value", "an heir whose default is not that of its parent"),
    ("foreign/served.sql", "differs in not_null", "an heir whose NOT NULL is its own on a column that is its parent's"),
    ("function/merge_in_with.sql", "cannot execute MERGE", "a function that was made before a rule that is in its way"),
    (
        "function/sql_body.sql",
        "ON CONFLICT clause cannot be used",
        "a function that was made before a rule that is in its way",
    ),
    (
        "index/refused_by_place.sql",
        "a value of the bound is not computed",
        "bounds whose expressions are not computed here",
    ),
    (
        "index/refused_by_place.sql",
        "order of the values is not known",
        "bounds whose expressions are not computed here",
    ),
    ("partition/exclusion.sql", "wait for each other", "the server attaches no index of an exclusion constraint"),
    (
        "partition/parts_that_fit.sql",
        "cannot attach index",
        "which of a partition's indexes ATTACH PARTITION takes is the server's to choose",
    ),
    (
        "partition/parts_that_fit.sql",
        "cannot drop index",
        "which of a partition's indexes ATTACH PARTITION takes is the server's to choose",
    ),
    (
        "partition/retyped.sql",
        "cannot drop inherited constraint",
        "a key of a partition that hangs on another key of the table above, under another name",
    ),
    (
        "partition/retyped.sql",
        "ownf",
        "a foreign key of a partition that is that of the table above, under another name",
    ),
    ("partition/retyped.sql", "for table \"q2", "a NOT NULL of a partition that is called as that of the table above"),
    (
        "partition/retyped.sql",
        "multiple primary keys",
        "a key of a partition that hangs on another key of the table above, under another name",
    ),
    ("partition/retyped.sql", "wait for each other", "a partition that is clustered by an index that its parent takes"),
    (
        "table/found_first.sql",
        "could not identify a comparison function",
        "an index that could not be built stays where it was to be built beside other work",
    ),
    ("table/inherit.sql", "b is missing", "a column that goes from the parent alone"),
    (
        "view/rows_of_functions_older.sql",
        "cannot drop column",
        "a view over the row of a function, whose columns it does not say",
    ),
    (
        "view/rows_of_functions_older.sql",
        "is ambiguous",
        "a view over the row of a function, whose columns it does not say",
    ),
    (
        "view/rows_of_functions_older.sql",
        "return type mismatch",
        "the body of a function is not read for the columns that its result has",
    ),
    (
        "view/rows_of_functions_older.sql",
        "columns available",
        "a view over the row of a function, whose columns it does not say",
    ),
    (
        "table/generated.sql",
        "cannot drop generation expression",
        "what ends the generation of a parent's column has ended that of its heirs already",
    ),
    (
        "foreign/partition_refusals.sql",
        "cannot attach foreign table",
        "a key that was given to a partitioned table alone, over foreign partitions",
    ),
    ("table/toast.sql", "differs in options", "options of a TOAST table that is no more"),
    ("extension/added.sql", "does not exist", "what a statement made a member of an extension is in no list"),
    (
        "table/found_first.sql",
        "order of the values is not known",
        "bounds over texts, whose order is the database's to say",
    ),
    ("alter_table/passes.sql", "losing differs in options", "options of a TOAST table that is no more"),
    (
        "alter_table/types.sql",
        "uses its row type",
        "the server retypes no column of a table whose row type another table has",
    ),
    ("cast/create.sql", "does not exist (42704)", "the body of a function names a type by a name that it has no more"),
    (
        "constraint/enforced_in_families.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "constraint/enforced_in_families.sql",
        "cannot drop inherited constraint",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "constraint/forms.sql",
        "cannot drop column a of table t",
        "a key of another table is in the way of a dropped column",
    ),
    ("constraint/names.sql", "t_b_key1 is missing", "a name is reused while the one that had it is renamed"),
    (
        "constraint/not_null_18.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "constraint/not_null_18.sql",
        "cannot drop inherited constraint",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    ("constraint/not_null_18.sql", "differs in not_null", "before 18 an heir without the NOT NULL of its parent"),
    (
        "constraint/not_null_demands.sql",
        "below_a_not_null is left over",
        "a NOT NULL that is inherited does not take the name of the one it stands for",
    ),
    (
        "constraint/not_null_demands.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    ("constraint/not_null_of_keys.sql", "differs in not_null", "an heir without the NOT NULL of the key above it"),
    (
        "constraint/not_null_of_keys.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    (
        "constraint/not_null_under_key.sql",
        "is left over",
        "a key before the constraint of the parent makes one of its own",
    ),
    (
        "constraint/not_null_under_key.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    ("do/catalog_write.sql", "differs in valid", "only a write to the catalog makes an index not valid"),
    ("drop/partitions.sql", "part of the partition key", "the server retypes no column of a partition key"),
    ("drop/partitions.sql", "checked is missing", "a constraint that a partition has before it is attached"),
    ("extension/others.sql", "tablesample method", "a sampling method of an extension is no object of the catalog"),
    (
        "extension/others.sql",
        "is a sampling method of an extension",
        "a sampling method of an extension is no object of the catalog",
    ),
    ("extension/version.sql", "has no update path", "no script leads an extension back to an older version"),
    (
        "function/bodies_checked.sql",
        "return type mismatch",
        "a body that the server takes with check_function_bodies off alone",
    ),
    (
        "function/bodies_checked.sql",
        "relation \"nowhere\" does not exist",
        "a body that the server takes with check_function_bodies off alone",
    ),
    (
        "function/bodies_checked.sql",
        "syntax error",
        "a body that the server takes with check_function_bodies off alone",
    ),
    (
        "function/sql_body.sql",
        "return type mismatch",
        "a body whose table has a column more than it had, which the server takes no more",
    ),
    (
        "index/made_of.sql",
        "differs in nulls_not_distinct",
        "15 has a primary key over an index with NULLS NOT DISTINCT, which no plan says",
    ),
    (
        "operator/links.sql",
        "differs in",
        "before 17 a link that one of two operators has cannot be said of an operator that is there",
    ),
    (
        "partition/keys.sql",
        "p_f_fkey is left over",
        "a foreign key of one name that the partition had before it was attached",
    ),
    (
        "partition/keys.sql",
        "incompatible NOT VALID constraint",
        "a key before the NOT NULL of its columns is validated",
    ),
    (
        "partition/keys_and_values.sql",
        "because other objects depend on it",
        "a partition that keeps its keys when it is detached",
    ),
    (
        "partition/keys_and_values.sql",
        "cannot drop inherited constraint",
        "a partition that keeps its keys when it is detached",
    ),
    ("partition/references.sql", "positive is missing", "a constraint that a partition has before it is attached"),
    (
        "range/alter.sql",
        "public.fr(double precision, double precision) does not exist",
        "constructors of a range type that keep the name it had",
    ),
    (
        "table/generated.sql",
        "conflicting generation expression",
        "before 18 a partition whose default stands for the generation expression",
    ),
    ("table/inherit.sql", "differs in", "what is a table's own and what it inherits cannot be said after the fact"),
    (
        "table/inherit.sql",
        "default value public.n.a is left over",
        "a default of a column that is inherited is not taken away",
    ),
    (
        "table/like.sql",
        "differs in ty",
        "an identity sequence of another type than its column's, which only LIKE makes",
    ),
    (
        "table/like_inherit.sql",
        "differs in local",
        "what is a table's own and what it inherits cannot be said after the fact",
    ),
    ("table/partition.sql", "cannot drop inherited constraint", "a partition that keeps its keys when it is detached"),
    (
        "table/partition.sql",
        "incompatible NOT VALID constraint",
        "a key before the NOT NULL of its columns is validated",
    ),
    (
        "table/refusal_order.sql",
        "\"pg_temp.stays\" does not exist",
        "a type of a session, which no other session can name",
    ),
    (
        "type/composite.sql",
        "\"aud\" is ambiguous",
        "a view over a function whose row has a column more, which the server would not take again",
    ),
    ("view/follows.sql", "which fields pg_class has is not known", "the fields of such a row are not known"),
    (
        "view/follows.sql",
        "cannot drop column x of composite type pair",
        "what a view reads of a function's row is in no plan's way",
    ),
    (
        "view/follows.sql",
        "\"x\" is ambiguous",
        "a view over a function whose row has a column more, which the server would not take again",
    ),
    (
        "view/rows_of_functions.sql",
        "columns specified",
        "a view over a function whose row has a column less, which the server would not take again",
    ),
    ("foreign/validator.sql", "invalid option", "options that were given before there was a validator"),
    ("partition/identity_of_partitions.sql", "differs in ty", "an identity sequence gets its column's type"),
    ("table/once_and_all.sql", "is left over", "partitions keep their keys on DETACH"),
    ("table/once_and_all.sql", "requires it", "an index of a partition goes with that of the partitioned table"),
    ("partition/parts_that_fit.sql", "is missing", "a foreign key that a partition has before it is attached"),
    ("alter_table/made_again.sql", "requires it", "an index of a partition goes with that of the partitioned table"),
    (
        "view/types_of_json.sql",
        "does not exist",
        "a view does not hold up the type of RETURNING, so the type may be gone",
    ),
    ("constraint/not_null.sql", "differs in not_null", "a column that is not marked, below one that is"),
    ("type/composite.sql", "view public.me differs in query", "a view over a function whose row has other columns"),
    (
        "view/follows.sql",
        "view public.fn differs in query",
        "a view over a function whose row has a column more, which the server would not take again",
    ),
    (
        "view/follows.sql",
        "return type mismatch",
        "a body whose type has a column more than it had, which the server takes no more",
    ),
    (
        "view/refusals.sql",
        "in an aggregate with DISTINCT",
        "the server would not take the text that it prints of the view",
    ),
];

/// Refusals that two tables of one name lead to that know nothing of each other: how a box becomes an integer, or what the
/// rows that are there get where the default fails, is their owner's to say.
const UNRELATED: &[&str] = &["42846", "22012"];

/// Schemas that are printed as `pg_dump` prints them, where its text leads elsewhere too.
const LOST_IN_A_DUMP: &[(&str, u16, &str)] = &[
    (
        "alter_table/orders_found.sql",
        15,
        "a foreign key over arrays with a modifier that stands in CREATE TABLE cannot be made later",
    ),
    (
        "alter_table/orders_found.sql",
        18,
        "a foreign key over arrays with a modifier that stands in CREATE TABLE cannot be made later",
    ),
    ("table/toast.sql", 15, "options of a TOAST table that is no more"),
    ("table/toast.sql", 18, "options of a TOAST table that is no more"),
    ("extension/added.sql", 15, "what a statement made a member of an extension is left out"),
    ("extension/added.sql", 18, "what a statement made a member of an extension is left out"),
    ("constraint/not_null.sql", 18, "a NOT NULL becomes a partition's own"),
    ("access/public_renamed.sql", 15, "the comment that initdb gives is said of a schema that has another name"),
    ("access/public_renamed.sql", 18, "the comment that initdb gives is said of a schema that has another name"),
    ("alter_table/orders_found_more.sql", 18, "a NOT NULL becomes a partition's own"),
    ("partition/exclusion.sql", 18, "the server attaches no index of an exclusion constraint"),
    ("do/catalog_write.sql", 15, "an index that is marked as not valid is printed as any other"),
    ("do/catalog_write.sql", 18, "an index that is marked as not valid is printed as any other"),
    ("foreign/validator.sql", 15, "options that were given before there was a validator"),
    ("foreign/validator.sql", 18, "options that were given before there was a validator"),
    ("index/functions_in_sql.sql", 15, "the body of a function finds nothing where the search path is empty"),
    ("partition/identity_of_partitions.sql", 18, "NOT NULL constraints get other names"),
    ("table/once_and_all.sql", 18, "NOT NULL constraints get other names"),
    ("extension/version.sql", 15, "the version of an extension is left out"),
    ("extension/version.sql", 18, "the version of an extension is left out"),
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

/// The entry of the list that says why.
fn excuse(name: &str, why: &str) -> Option<usize> {
    UNREACHED.iter().position(|(n, part, _)| *n == name && why.contains(part))
}

fn unrelated(why: &Unprovable) -> bool {
    matches!(why, Unprovable::Refused { reject, .. } if UNRELATED.contains(&reject.sqlstate))
}

/// Checks a property of pairs of states of one version, of the same history or of two that know nothing of each other,
/// and says every pair that it does not hold for.
fn on_pairs(cases: usize, check: impl Fn((&States, &Catalog), (&States, &Catalog)) -> Result<(), String> + Sync) {
    let number = |name: &str| std::env::var(name).ok().and_then(|s| s.parse::<u64>().ok());
    let cases = number("UNDRIFT_PAIRS").map_or(cases, |n| n as usize);
    let mut bytes = [0; 32];
    bytes[..8].copy_from_slice(&number("UNDRIFT_SEED").unwrap_or(1).to_le_bytes());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &bytes));
    let half = ALL.len() / 2;
    let strategy =
        ((0..half, 0..half), any::<bool>(), any::<bool>(), any::<prop::sample::Index>(), any::<prop::sample::Index>());
    let pairs: Vec<_> =
        (0..cases).map(|_| strategy.new_tree(&mut runner).expect("nothing is filtered").current()).collect();
    let failures: Vec<String> = pairs
        .into_par_iter()
        .filter_map(|((a, b), newer, same, i, j)| {
            let offset = if newer { half } else { 0 };
            let (a, b) = (&ALL[offset + a], &ALL[offset + if same { a } else { b }]);
            let (i, j) = (i.index(a.catalogs.len()), j.index(b.catalogs.len()));
            let why = check((a, &a.catalogs[i]), (b, &b.catalogs[j])).err()?;
            Some(format!("== {} ({i}) → {} ({j}) on {}\n{why}\n", a.name, b.name, a.version.0))
        })
        .collect();
    assert!(failures.is_empty(), "{} of {cases}\n{}", failures.len(), failures.concat());
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
    on_pairs(1000, |(_, from), (_, to)| {
        let mut applied = from.clone();
        diff(from, to).iter().for_each(|change| applied.apply(change, None));
        let left = differences(&applied, to);
        if left.is_empty() { Ok(()) } else { Err(left) }
    });
}

#[test]
fn law_3_plans_lead_to_the_other_side() {
    let options = |version| Options { version, allow_destructive: true, ..Options::default() };
    let in_pairs = Mutex::new(BTreeSet::new());
    on_pairs(300, |(here, from), (there, to)| match plan(from, to, &options(here.version)) {
        Ok(_) => Ok(()),
        Err(e) if unrelated(&e) => Ok(()),
        Err(e) => {
            let why = e.to_string();
            let entry = [here, there].iter().find_map(|states| excuse(&states.name, &why)).ok_or(why)?;
            in_pairs.lock().expect("nothing panics here").insert(entry);
            Ok(())
        }
    });
    // Every state of each history from nothing and back, and from its last state and back.
    let refusals = |states: &States| {
        let (first, last) = (&states.catalogs[0], states.catalogs.last().expect("there is at least the empty one"));
        let mut out = Vec::new();
        for (i, here) in states.catalogs.iter().enumerate() {
            let ways = [
                (first, here, "from nothing"),
                (here, first, "to nothing"),
                (here, last, "to the end"),
                (last, here, "from the end"),
            ];
            for (from, to, way) in ways {
                if let Err(e) = plan(from, to, &options(states.version)) {
                    if unrelated(&e) {
                        continue;
                    }
                    let place = format!("== {} ({i}) on {} {way}", states.name, states.version.0);
                    out.push((excuse(&states.name, &e.to_string()), format!("{place}\n{e}\n")));
                }
            }
        }
        out
    };
    let refusals: Vec<(Option<usize>, String)> = ALL.par_iter().flat_map_iter(refusals).collect();
    let failing: String = refusals.iter().filter(|(excuse, _)| excuse.is_none()).map(|(_, text)| &**text).collect();
    assert!(failing.is_empty(), "{failing}");
    let met = |entry: usize| {
        let of_pairs = |states: &States| {
            let all = || states.catalogs.iter();
            let refused = |from, to| {
                plan(from, to, &options(states.version))
                    .is_err_and(|e| excuse(&states.name, &e.to_string()) == Some(entry))
            };
            all().any(|from| all().any(|to| refused(from, to)))
        };
        in_pairs.lock().expect("nothing panics here").contains(&entry)
            || refusals.iter().any(|(excuse, _)| *excuse == Some(entry))
            || ALL.iter().filter(|states| states.name == UNREACHED[entry].0).any(of_pairs)
    };
    let stale: Vec<_> = UNREACHED.iter().enumerate().filter(|(i, _)| !met(*i)).map(|(_, entry)| entry).collect();
    assert!(stale.is_empty(), "no plan is refused for these any more, so they have to leave the list: {stale:#?}");
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
