//! Introspection against real servers: what was created is what is read.

mod support;

use undrift::catalog::{Address, Catalog, Kind, Object};
use undrift::live;

use support::Database;

const EVERYTHING: &str = include_str!("../testdata/live/everything.sql");

/// How many objects of a kind the server has, asked in another way than introspection does.
const COUNTS: &[(Kind, u16, &str)] = &[
    (Kind::Schema, 12, "SELECT count(*) FROM information_schema.schemata WHERE schema_name IN ('app', 'public')"),
    (Kind::Extension, 12, "SELECT count(*) FROM pg_extension"),
    (Kind::Domain, 12, "SELECT count(*) FROM information_schema.domains WHERE domain_schema = 'public'"),
    (Kind::Table, 12, "SELECT count(*) FROM pg_tables WHERE schemaname IN ('app', 'public')"),
    (Kind::View, 12, "SELECT count(*) FROM pg_views WHERE schemaname = 'app'"),
    (Kind::MaterializedView, 12, "SELECT count(*) FROM pg_matviews"),
    (Kind::Sequence, 12, "SELECT count(*) FROM pg_sequences"),
    (Kind::Index, 12, "SELECT count(*) FROM pg_indexes WHERE schemaname IN ('app', 'public')"),
    (Kind::NotNull, 18, "SELECT count(*) FROM pg_constraint WHERE contype = 'n' AND conrelid >= 16384"),
    (Kind::ForeignKey, 12, "SELECT count(*) FROM pg_constraint WHERE contype = 'f'"),
    (Kind::Comment, 12, "SELECT 11"),
];

fn everything(server: &'static support::Server) -> Database {
    let db = server.database();
    db.run(EVERYTHING).expect("the SQL works");
    db
}

fn of(catalog: &Catalog, kind: Kind) -> Vec<&Address> {
    catalog.iter().map(|(at, _)| at).filter(|at| at.kind == kind).collect()
}

#[test]
fn every_kind_is_read_and_none_twice() {
    for server in support::servers() {
        let db = everything(server);
        let live = db.introspect_both_with_access().0;
        assert_eq!(live.version.0, server.major);
        for kind in Kind::ALL {
            let found = of(&live.catalog, *kind);
            let since = match kind {
                Kind::NotNull => 18,
                Kind::PublicationSchema => 15,
                Kind::MultirangeType => 14,
                _ => 12,
            };
            if server.major >= since {
                assert!(!found.is_empty(), "no {} on {}", kind.label(), server.major);
            }
        }
        for (kind, since, sql) in COUNTS.iter().filter(|(_, since, _)| server.major >= *since) {
            let _ = since;
            let found = of(&live.catalog, *kind);
            assert_eq!(found.len().to_string(), db.one(sql), "{} on {}: {found:?}", kind.label(), server.major);
        }
    }
}

#[test]
fn no_reference_dangles() {
    for server in support::servers() {
        let catalog = everything(server).introspect_raw().catalog;
        for (at, object) in catalog.iter() {
            undrift::catalog::Refs::refs(&**object, &mut |to| {
                let builtin = to.path.parts()[0] == "pg_catalog";
                let found = match to.kind {
                    Kind::Type => {
                        Kind::ALL.iter().any(|k| k.is_type() && catalog.contains(&to.as_kind(*k)))
                            || to.path.parts()[1] == "citext"
                    }
                    _ => catalog.contains(to),
                };
                assert!(builtin || found, "{at} refers to {to}, which is not there");
            });
        }
    }
}

#[test]
fn attributes_are_what_was_said() {
    for server in support::servers() {
        let catalog = everything(server).introspect_raw().catalog;
        let get = |at: Address| catalog.get(&at).unwrap_or_else(|| panic!("{at} is missing")).clone();
        let table = |name: &str| Address::of(Kind::Table, "public", name);

        let Object::EnumType(mood) = &*get(Address::of(Kind::EnumType, "public", "mood")) else { unreachable!() };
        assert_eq!(mood.labels, ["sad", "ok", "fine", "happy"]);

        let Object::Sequence(numbers) = &*get(Address::of(Kind::Sequence, "app", "numbers")) else { unreachable!() };
        assert_eq!((numbers.start, numbers.increment, numbers.min, numbers.max), (5, -2, -100, 50));
        assert_eq!((numbers.cache, numbers.cycle, numbers.ty.sql().as_str()), (3, true, "smallint"));

        let Object::Column(v) = &*get(table("t").child(Kind::Column, "v")) else { unreachable!() };
        assert_eq!(v.ty.sql(), "character varying(10)");
        assert_eq!(v.collation, Some(Address::of(Kind::Collation, "pg_catalog", "C")));
        let Object::Column(big) = &*get(table("t").child(Kind::Column, "big")) else { unreachable!() };
        assert_eq!((big.storage, big.collation.is_none(), big.statistics), (Some('e'), true, None));
        let Object::Column(id) = &*get(table("u").child(Kind::Column, "id")) else { unreachable!() };
        assert_eq!((id.statistics, id.options.get("n_distinct").map(String::as_str)), (Some(500), Some("5")));

        let Object::Table(t) = &*get(table("t")) else { unreachable!() };
        assert_eq!(t.options.get("toast.autovacuum_enabled").map(String::as_str), Some("off"));
        assert_eq!(t.options.get("fillfactor").map(String::as_str), Some("70"));
        let Object::Table(p) = &*get(table("p")) else { unreachable!() };
        let keys = &p.partition_by.as_ref().expect("p is partitioned").keys;
        assert_eq!(keys.iter().map(|k| k.expr.is_some()).collect::<Vec<_>>(), [false, true, true]);
        let Object::Table(p1) = &*get(table("p1")) else { unreachable!() };
        assert_eq!(p1.partition_of.as_ref().map(|p| &p.parent), Some(&table("p")));
        assert!(p1.inherits.is_empty());

        let Object::SecurityLabels(l) = &*get(table("t").aspect(Kind::SecurityLabels)) else { unreachable!() };
        assert_eq!(l.labels.get("masker").map(String::as_str), Some("label 0"));
        assert_eq!(of(&catalog, Kind::SecurityLabels).len(), 3);

        let index = |name: &str| match &*get(Address::of(Kind::Index, "public", name)) {
            Object::Index(i) => i.clone(),
            other => panic!("{other:?}"),
        };
        let many = index("t_many");
        assert_eq!(many.keys.len(), 3);
        assert!(many.keys[0].descending && many.keys[0].nulls_first && many.keys[0].opclass.is_none());
        assert_eq!(
            many.keys[1].opclass,
            Some(Address::with_method(Kind::OperatorClass, "pg_catalog", "text_pattern_ops", "btree"))
        );
        // The server takes a COLLATE around a whole key for the key's own, and what is left may be a column.
        let collated = &many.keys[2];
        assert_eq!(collated.column, Some(table("t").child(Kind::Column, "big")));
        assert_eq!(collated.collation, Some(Address::of(Kind::Collation, "pg_catalog", "C")));
        assert!(many.keys[..2].iter().all(|k| k.collation.is_none()));
        assert_eq!(many.include, [table("t").child(Kind::Column, "m")]);
        let added = index("t_added");
        assert_eq!(added.keys[0].collation, Some(Address::of(Kind::Collation, "pg_catalog", "C")));
        assert!(index("t_gin").keys[0].opclass.is_none());
        assert_eq!(index("t_pkey").constraint, Some(table("t").child(Kind::PrimaryKey, "t_pkey")));
        assert_eq!(index("p1_id_idx").parent, Some(Address::of(Kind::Index, "public", "p_id")));

        let Object::Trigger(touch) = &*get(table("t").child(Kind::Trigger, "touch")) else { unreachable!() };
        assert_eq!(touch.events, ["INSERT", "UPDATE"]);
        assert_eq!((touch.args.as_slice(), touch.row), (["a".to_owned(), "b c".to_owned()].as_slice(), true));
        let Object::Trigger(part) = &*get(table("p1").child(Kind::Trigger, "part")) else { unreachable!() };
        assert_eq!(part.parent, Some(table("p").child(Kind::Trigger, "part")));

        let f = Address::new(
            Kind::Function,
            undrift::catalog::Path::new(["public".into(), "f".into(), "(integer,text)".into()]),
        );
        let Object::Function(f) = &*get(f) else { unreachable!() };
        assert_eq!((f.args.len(), f.args[1].default.is_some(), f.args[0].default.is_some()), (3, true, false));
        assert_eq!((f.cost.as_deref(), f.rows.as_deref()), (Some("7"), Some("3")));
        assert_eq!(f.config.get("search_path").map(String::as_str), Some("app, public"));
    }
}

#[test]
fn a_role_without_privileges_reads_the_catalog() {
    for server in support::servers() {
        let db = everything(server);
        let whole = db.introspect_raw().catalog;
        db.run("CREATE ROLE bystander LOGIN").expect("a role can be created");
        let target = live::Target::parse(&db.url().replace("user=postgres", "user=bystander")).expect("well formed");
        let seen = live::introspect(&target, &live::Limits::default()).expect("a role that may connect can read");
        assert_eq!(seen.user, "bystander");
        // The server shows the options of a user mapping to those who may use the mapping.
        let differing = undrift::diff::diff(&whole, &seen.catalog);
        let others: Vec<_> = differing.iter().filter(|c| c.address().kind != Kind::UserMapping).collect();
        assert!(others.is_empty(), "{others:?}");
        db.run("DROP ROLE bystander").expect("it owns nothing");
    }
}

#[test]
fn without_leaves_out_a_table_with_all_that_is_its_own() {
    for server in support::servers() {
        let db = server.database();
        let before = db.introspect_raw().catalog;
        db.run("CREATE TABLE tracking (id serial PRIMARY KEY, at timestamptz DEFAULT now()); CREATE INDEX ON tracking (at); COMMENT ON TABLE tracking IS 'x'")
            .expect("the SQL works");
        let after = db.introspect_raw().catalog;
        assert!(after.len() > before.len());
        for name in ["tracking", "public.tracking"] {
            let rest = live::without(&after, &[name]);
            assert!(undrift::diff::diff(&before, &rest).is_empty(), "{:?}", undrift::diff::diff(&before, &rest));
        }
        assert_eq!(live::without(&after, &["other.tracking"]).len(), after.len());
    }
}

#[test]
fn statistics_tell_how_large_tables_are() {
    for server in support::servers() {
        let db = server.database();
        db.run("CREATE SCHEMA app; CREATE TABLE app.large (id int PRIMARY KEY); CREATE TABLE small (id int)")
            .expect("runs");
        db.run("INSERT INTO app.large SELECT generate_series(1, 10000)").expect("runs");
        // What was inserted is counted a while after, and once more where ANALYZE comes between.
        let is_counted = "SELECT count(*) FROM pg_stat_user_tables WHERE n_tup_ins = 10000";
        let until = std::time::Instant::now() + std::time::Duration::from_mins(1);
        while db.one(is_counted) != "1" && std::time::Instant::now() < until {
            std::thread::sleep(std::time::Duration::from_millis(100));
        }
        db.run("ANALYZE").expect("runs");
        let session = live::Session::open(&live::Target::parse(&db.url()).expect("a URL"), &live::Limits::default());
        let tables = session.expect("connects").statistics().expect("reads");
        let names: Vec<_> = tables.iter().map(|t| (t.schema.as_str(), t.name.as_str())).collect();
        assert_eq!(names, [("app", "large"), ("public", "small")]);
        assert!((tables[0].rows - 10_000.0).abs() < 1.0, "{tables:?}");
        assert!(tables[0].bytes >= 300_000.0 && tables[0].index_bytes >= 200_000.0, "{tables:?}");
        assert!(tables[1].rows < 1.0 && tables[1].bytes < 1.0, "{tables:?}");
    }
}
