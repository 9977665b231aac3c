//! Reads the built-in types, casts, operators, functions and operator classes of running servers and writes
//! `src/catalog/builtin/data.tsv`: `cargo run --example builtins -- 'host=/tmp port=5432 user=postgres' … > data.tsv`,
//! one connection string a major version. With `relations` before the connection strings it writes
//! `src/catalog/builtin/relations.tsv`: the relations of `pg_catalog` and of the information schema. With `extensions` it
//! writes `src/catalog/builtin/extensions.tsv`: what extensions bring, as far as the servers have them. With `--check`
//! after either word nothing is written: what the file holds is compared with what the servers say.

#![allow(clippy::print_stderr, reason = "what differs, and what a server cannot tell, is said beside the data")]

mod extensions;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;

use tokio_postgres::{NoTls, SimpleQueryMessage};

/// Each query gives the letter of the row, its sort key and its fields, all as text.
const QUERIES: &[&str] = &[
    // Types. Row types of the system's own tables are left out: nothing in a schema is declared with them.
    "SELECT 't', oid, typname, typlen, typtype, typcategory, CASE WHEN typispreferred THEN 1 ELSE 0 END, typdelim,
            typelem, typarray, typstorage, typcollation,
            CASE WHEN typcategory = 'A' AND typelem <> 0 AND typlen = -1 THEN 1 ELSE 0 END
     FROM pg_type WHERE oid < 16384 AND typnamespace = 'pg_catalog'::regnamespace AND typrelid = 0
       AND NOT EXISTS (SELECT FROM pg_type e WHERE e.oid = pg_type.typelem AND e.typrelid <> 0)",
    "SELECT 'r', rngtypid, rngsubtype, coalesce((to_jsonb(pg_range) ->> 'rngmultitypid'), '0') FROM pg_range WHERE rngtypid < 16384",
    "SELECT 'c', castsource, casttarget, castfunc, castcontext, castmethod FROM pg_cast WHERE oid < 16384",
    "SELECT 'o', oid, oprname, oprleft, oprright, oprresult, oprcode::oid, oprnegate, oprcom
     FROM pg_operator WHERE oid < 16384 AND oprnamespace = 'pg_catalog'::regnamespace",
    // The defaults of built-in functions are few and matter only by their number.
    "SELECT 'p', p.oid, proname, prokind, provolatile, CASE WHEN proisstrict THEN 1 ELSE 0 END,
            CASE WHEN proretset THEN 1 ELSE 0 END, provariadic, pronargdefaults, prorettype, proargtypes::text,
            coalesce(array_to_string(proallargtypes, ' '), ''), coalesce(array_to_string(proargmodes, ''), ''),
            coalesce(array_to_string(proargnames, ',', ''), ''), coalesce(aggkind::text, ''), coalesce(aggnumdirectargs, 0)
     FROM pg_proc p LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
     WHERE p.oid < 16384 AND pronamespace = 'pg_catalog'::regnamespace",
    "SELECT 'k', am.amname, opcname, opcintype, CASE WHEN opcdefault THEN 1 ELSE 0 END, opcfamily, opckeytype
     FROM pg_opclass c JOIN pg_am am ON am.oid = opcmethod WHERE c.oid < 16384",
    "SELECT 'f', f.oid, am.amname, opfname FROM pg_opfamily f JOIN pg_am am ON am.oid = opfmethod WHERE f.oid < 16384",
    "SELECT 'a', amopopr, am.amname, amopstrategy, amopfamily, amoplefttype, amoprighttype
     FROM pg_amop JOIN pg_am am ON am.oid = amopmethod
     WHERE amname IN ('btree', 'hash') AND amoppurpose = 's' AND pg_amop.oid < 16384",
    // What else initdb finds in the operating system's libraries differs from machine to machine.
    "SELECT 'l', oid, collname FROM pg_collation
     WHERE collname IN ('default', 'C', 'POSIX', 'ucs_basic', 'pg_c_utf8', 'pg_unicode_fast', 'unicode') AND oid < 16384",
    "SELECT 'g', 0, cfgname FROM pg_ts_config WHERE oid < 16384",
    "SELECT 'v', 0, proname, conforencoding, pg_encoding_to_char(conforencoding), contoencoding,
            pg_encoding_to_char(contoencoding)
     FROM pg_conversion c JOIN pg_proc p ON p.oid = conproc WHERE c.oid < 16384",
];

/// The domains of the information schema, then the system's tables and views with their primary keys and columns.
const RELATIONS: &[&str] = &[
    "SELECT 'd', 0, t.typname, b.typname, t.typtypmod, CASE WHEN t.typcollation <> b.typcollation THEN collname END
     FROM (SELECT oid, typname, typbasetype, typtypmod, typcollation FROM pg_type
           WHERE typtype = 'd' AND typnamespace = 'information_schema'::regnamespace) t
     JOIN (SELECT oid AS base, typname, typcollation FROM pg_type) b ON base = typbasetype
     LEFT JOIN pg_collation c ON c.oid = t.typcollation",
    "SELECT relkind, 0, nspname, relname,
            coalesce((SELECT string_agg(attname, ',' ORDER BY attnum) FROM pg_index
                      JOIN pg_attribute ON attrelid = c.oid AND attnum = ANY (indkey)
                      WHERE indrelid = c.oid AND to_jsonb(pg_index) ->> 'indisprimary' = 'true'), ''),
            string_agg(concat_ws(':', attname, CASE WHEN t.typnamespace = 'information_schema'::regnamespace THEN 'information_schema.' ELSE '' END
                || typname, atttypmod, CASE WHEN attcollation <> typcollation THEN collname END), ' ' ORDER BY attnum)
     FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
     JOIN pg_attribute a ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
     JOIN pg_type t ON t.oid = atttypid LEFT JOIN pg_collation l ON l.oid = attcollation
     WHERE nspname IN ('pg_catalog', 'information_schema') AND relkind IN ('r', 'v')
     GROUP BY c.oid, relkind, nspname, relname",
    // Their indexes and TOAST tables, as far as these are called alike everywhere.
    "SELECT relkind, 0, nspname, relname FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
     WHERE nspname IN ('pg_catalog', 'pg_toast') AND relkind IN ('i', 't') AND c.oid < 10000",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args: Vec<String> = std::env::args().skip(1).collect();
    let mut word = |words: &[&str]| match args.first() {
        Some(first) if words.contains(&first.as_str()) => Some(args.remove(0)),
        _ => None,
    };
    let what = word(&["relations", "extensions"]);
    let check = word(&["--check"]).is_some();
    let (file, text) = match what.as_deref() {
        Some("extensions") => ("extensions.tsv", read_extensions(&args)?),
        Some(_) => ("relations.tsv", read(&args, RELATIONS)?),
        None => ("data.tsv", read(&args, QUERIES)?),
    };
    if !check {
        std::io::stdout().lock().write_all(text.as_bytes())?;
        return Ok(());
    }
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog/builtin").join(file);
    let held = std::fs::read_to_string(&path)?;
    let (held, said): (BTreeSet<&str>, BTreeSet<&str>) = (held.lines().collect(), text.lines().collect());
    for (sign, lines) in [("-", held.difference(&said)), ("+", said.difference(&held))] {
        for line in lines {
            eprintln!("{sign}{line}");
        }
    }
    if held == said {
        eprintln!("{file} holds what the servers say: {} lines", held.len());
        return Ok(());
    }
    Err(format!("{file} does not hold what the servers say").into())
}

/// Connects to a server and tells its major version.
async fn connect(url: &str) -> Result<(tokio_postgres::Client, u32), Box<dyn std::error::Error>> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    let version: String = client.query_one("SELECT current_setting('server_version_num')", &[]).await?.get(0);
    Ok((client, version.parse::<u32>()? / 10_000))
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

fn read_extensions(urls: &[String]) -> Result<String, Box<dyn std::error::Error>> {
    let mut packages = extensions::Packages::default();
    runtime()?.block_on(async {
        for url in urls {
            let (client, major) = connect(url).await?;
            packages.read(&client, major).await?;
        }
        Ok::<_, Box<dyn std::error::Error>>(packages.write())
    })
}

/// What the queries give, each row once with the versions that have it.
fn read(urls: &[String], queries: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
    let mut rows: BTreeMap<(usize, Vec<String>), Vec<u32>> = BTreeMap::new();
    let mut versions = Vec::new();
    for url in urls {
        runtime()?.block_on(async {
            let (client, major) = connect(url).await?;
            versions.push(major);
            for (i, query) in queries.iter().enumerate() {
                for message in client.simple_query(query).await? {
                    if let SimpleQueryMessage::Row(row) = message {
                        let fields: Vec<String> = (0..row.len()).map(|c| row.get(c).unwrap_or("").to_owned()).collect();
                        rows.entry((i, fields)).or_default().push(major);
                    }
                }
            }
            Ok::<_, Box<dyn std::error::Error>>(())
        })?;
    }
    versions.sort_unstable();
    let mut sorted: Vec<_> = rows.into_iter().collect();
    let key = |fields: &[String]| (fields[1].parse::<u32>().unwrap_or(0), fields.to_vec());
    sorted.sort_by(|((a, x), _), ((b, y), _)| a.cmp(b).then_with(|| key(x).cmp(&key(y))));
    let mut out = String::new();
    out.push_str("# Built-in objects of PostgreSQL, read from its catalogs by examples/builtins; do not edit.\n");
    out.push_str("# The first field is the kind, the second the versions that have the row (`*`: all of these).\n");
    out.push_str(&format!("#versions\t{}\n", versions.iter().map(u32::to_string).collect::<Vec<_>>().join(",")));
    for ((_, fields), mut has) in sorted {
        has.sort_unstable();
        let has =
            if has == versions { "*".to_owned() } else { has.iter().map(u32::to_string).collect::<Vec<_>>().join(",") };
        out.push_str(&format!("{}\t{}\t{}\n", fields[0], has, fields[1..].join("\t")));
    }
    Ok(out)
}
