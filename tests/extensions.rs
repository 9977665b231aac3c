//! What the data say that extensions bring, against what real servers say that they brought.

#![allow(clippy::print_stderr, reason = "what a server has not, the test says")]

mod support;

use std::collections::BTreeSet;
use std::fmt::Write;

use support::{Database, Server};
use undrift::catalog::builtin::extensions::{Contents, Package};
use undrift::catalog::{Address, ArgumentMode, Catalog, Kind, Object, Type, Version, quote_ident};
use undrift::replay::Replay;
use undrift::sql::{Source, parse};

/// A member in the words of `pg_describe_object`.
fn describe(catalog: &Catalog, at: &Address) -> Option<String> {
    let part = at.path.parts().len() > 2 && !at.kind.has_signature();
    if part || at.kind == Kind::Index {
        return None;
    }
    let name = at.sql_name();
    Some(match catalog.get(at).map(|o| &**o) {
        Some(Object::Function(f)) => {
            let takes = f.args.iter().filter(|a| !matches!(a.mode, ArgumentMode::Out | ArgumentMode::Table));
            let types: Vec<String> = takes.map(|a| a.ty.sql_unmodified()).collect();
            let [schema, name, _] = at.path.parts() else { panic!("a function has a signature: {at}") };
            // The server does not qualify what is in its own schema.
            let schema = if schema == "pg_catalog" { String::new() } else { format!("{}.", quote_ident(schema)) };
            format!("function {schema}{}({})", quote_ident(name), types.join(","))
        }
        Some(Object::Operator(o)) => {
            let operand = |ty: &Option<Type>| ty.as_ref().map_or_else(|| "NONE".to_owned(), Type::sql_unmodified);
            let name = name.split_once('(').map_or(name.as_str(), |(name, _)| name);
            format!("operator {name}({},{})", operand(&o.left), operand(&o.right))
        }
        Some(Object::Cast(c)) => format!("cast from {} to {}", c.source.sql_unmodified(), c.target.sql_unmodified()),
        Some(Object::Transform(t)) => format!("transform for {} language {}", t.ty.sql_unmodified(), t.language),
        Some(Object::OperatorClass(_) | Object::OperatorFamily(_)) => {
            let method = at.method().expect("it has a method");
            format!("{} {name} for access method {method}", at.kind.label())
        }
        _ if at.kind.is_own_type() => format!("type {name}"),
        _ => format!("{} {name}", at.kind.label()),
    })
}

/// What the server brought, in the same words.
fn brought(db: &Database, extension: &str) -> BTreeSet<String> {
    db.run("SET search_path = pg_catalog").expect("the path can be set");
    // From 18 on the types of arrays and of the rows of relations are members, too: they come with what they are of.
    let sql = format!(
        "SELECT pg_describe_object(classid, objid, 0) FROM pg_depend WHERE deptype = 'e'
         AND NOT (classid = 'pg_type'::regclass AND EXISTS (
             SELECT FROM pg_type t LEFT JOIN pg_class c ON c.oid = typrelid
             WHERE t.oid = objid AND (typcategory = 'A' AND typelem <> 0 OR relkind <> 'c')))
         AND refclassid = 'pg_extension'::regclass AND refobjid = (SELECT oid FROM pg_extension WHERE extname = '{extension}')"
    );
    let rows = db.run(&sql).expect("the members can be read");
    let one = |row: Vec<Option<String>>| row.into_iter().next().flatten().unwrap_or_default();
    rows.into_iter().map(one).map(|s| s.replacen("composite type ", "type ", 1).replace('"', "")).collect()
}

/// Creates the extension on the server and in replay, and tells what differs; `None` where the server has it not.
fn differences(server: &'static Server, name: &str, contents: &Contents) -> Option<String> {
    let release = contents.release();
    let db = server.database();
    let (quoted, version) = (quote_ident(name), release.version);
    let create = format!("CREATE EXTENSION {quoted} VERSION '{version}' CASCADE");
    db.run(&create).ok()?;
    let mut replay = Replay::new(Version(server.major));
    for statement in &parse(Source::new("create.sql", create)).statements {
        if let Err(reject) = replay.step(statement) {
            return Some(format!("{name} {version}: replay refuses it: {}", reject.message));
        }
    }
    let members = replay.catalog.members(name);
    // Which words need quotes differs from version to version.
    let ours: BTreeSet<String> =
        members.filter_map(|at| describe(&replay.catalog, at)).map(|s| s.replace('"', "")).collect();
    let theirs = brought(&db, name);
    let mut out = String::new();
    for missing in theirs.difference(&ours) {
        let _ = writeln!(out, "{name} {version}: only the server: {missing}");
    }
    for more in ours.difference(&theirs) {
        let _ = writeln!(out, "{name} {version}: only the data: {more}");
    }
    Some(out)
}

#[test]
fn every_version_of_every_extension_brings_what_the_server_says() {
    for server in support::servers() {
        let (mut wrong, mut checked, mut skipped) = (String::new(), 0, BTreeSet::new());
        for name in Package::names() {
            let package = Package::of(name).expect("it is listed");
            for contents in package.all(Version(server.major)) {
                match differences(server, name, &contents) {
                    Some(differences) => {
                        wrong.push_str(&differences);
                        checked += 1;
                    }
                    None => drop(skipped.insert(name)),
                }
            }
        }
        let skipped = skipped.into_iter().collect::<Vec<_>>().join(", ");
        let major = server.major;
        eprintln!("{major}: {checked} versions of extensions compared; SKIPPED as the server has them not: {skipped}");
        assert!(wrong.is_empty(), "on {}:\n{wrong}", server.major);
        assert!(checked > 50, "a server has more than {checked} versions of extensions");
    }
}
