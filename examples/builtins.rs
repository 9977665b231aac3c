//! Reads the built-in types, casts, operators, functions and operator classes of running servers and writes
//! `src/catalog/builtin/data.tsv`: `cargo run --example builtins -- 'host=/tmp port=5432 user=postgres' … > data.tsv`,
//! one connection string a major version. With `relations` before the connection strings it writes
//! `src/catalog/builtin/relations.tsv`: the relations of `pg_catalog` and of the information schema.

use std::collections::BTreeMap;
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
];

/// The extensions whose functions over built-in types are read, where the server has them.
const EXTENSIONS: &[&str] = &[
    "uuid-ossp",
    "pgcrypto",
    "unaccent",
    "fuzzystrmatch",
    "pg_trgm",
    "tablefunc",
    "intarray",
    "btree_gist",
    "btree_gin",
    "sslinfo",
    "pg_stat_statements",
    "dblink",
    "xml2",
    "lo",
    "isn",
    "earthdistance",
    "cube",
    "hstore",
    "citext",
    "ltree",
];

/// Their functions, as those above but with the extension's name in place of the number.
const MEMBERS: &str = "SELECT 'x', 0, extname, proname, prokind, provolatile, CASE WHEN proisstrict THEN 1 ELSE 0 END,
        CASE WHEN proretset THEN 1 ELSE 0 END, provariadic, pronargdefaults, prorettype, proargtypes::text,
        coalesce(array_to_string(proallargtypes, ' '), ''), coalesce(array_to_string(proargmodes, ''), ''),
        coalesce(array_to_string(proargnames, ',', ''), ''), coalesce(aggkind::text, ''), coalesce(aggnumdirectargs, 0)
 FROM pg_proc p LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
 JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
 JOIN pg_extension e ON e.oid = d.refobjid AND d.refclassid = 'pg_extension'::regclass
 WHERE extname <> 'plpgsql' AND prorettype < 16384 AND NOT EXISTS (SELECT FROM unnest(proargtypes::oid[] || coalesce(proallargtypes, '{}'::oid[])) t WHERE t >= 16384)
   AND NOT EXISTS (SELECT FROM unnest(proargtypes::oid[] || prorettype) t WHERE t IN (2281, 2275))";

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
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let mut rows: BTreeMap<(usize, Vec<String>), Vec<u32>> = BTreeMap::new();
    let mut versions = Vec::new();
    let mut urls: Vec<String> = std::env::args().skip(1).collect();
    let relations = urls.first().is_some_and(|first| first == "relations");
    if relations {
        urls.remove(0);
    }
    let queries = if relations { RELATIONS } else { QUERIES };
    for url in urls {
        runtime.block_on(async {
            let (client, connection) = tokio_postgres::connect(&url, NoTls).await?;
            tokio::spawn(connection);
            let version: String = client.query_one("SELECT current_setting('server_version_num')", &[]).await?.get(0);
            let major: u32 = version.parse::<u32>()? / 10_000;
            versions.push(major);
            for (i, query) in queries.iter().enumerate() {
                for message in client.simple_query(query).await? {
                    if let SimpleQueryMessage::Row(row) = message {
                        let fields: Vec<String> = (0..row.len()).map(|c| row.get(c).unwrap_or("").to_owned()).collect();
                        rows.entry((i, fields)).or_default().push(major);
                    }
                }
            }
            if relations {
                return Ok(());
            }
            client.batch_execute("BEGIN").await?;
            for extension in EXTENSIONS {
                client.batch_execute("SAVEPOINT s").await?;
                let create = format!("CREATE EXTENSION IF NOT EXISTS \"{extension}\" CASCADE");
                if client.batch_execute(&create).await.is_err() {
                    client.batch_execute("ROLLBACK TO s").await?;
                }
            }
            for message in client.simple_query(MEMBERS).await? {
                if let SimpleQueryMessage::Row(row) = message {
                    let fields: Vec<String> = (0..row.len()).map(|c| row.get(c).unwrap_or("").to_owned()).collect();
                    rows.entry((QUERIES.len(), fields)).or_default().push(major);
                }
            }
            client.batch_execute("ROLLBACK").await?;
            Ok::<_, Box<dyn std::error::Error>>(())
        })?;
    }
    versions.sort_unstable();
    let mut sorted: Vec<_> = rows.into_iter().collect();
    let key = |fields: &[String]| (fields[1].parse::<u32>().unwrap_or(0), fields.to_vec());
    sorted.sort_by(|((a, x), _), ((b, y), _)| a.cmp(b).then_with(|| key(x).cmp(&key(y))));
    let mut out = std::io::stdout().lock();
    writeln!(out, "# Built-in objects of PostgreSQL, read from its catalogs by examples/builtins.rs; do not edit.")?;
    writeln!(out, "# The first field is the kind, the second the versions that have the row (`*`: all of these).")?;
    writeln!(out, "#versions\t{}", versions.iter().map(u32::to_string).collect::<Vec<_>>().join(","))?;
    for ((_, fields), mut has) in sorted {
        has.sort_unstable();
        let has =
            if has == versions { "*".to_owned() } else { has.iter().map(u32::to_string).collect::<Vec<_>>().join(",") };
        writeln!(out, "{}\t{}\t{}", fields[0], has, fields[1..].join("\t"))?;
    }
    Ok(())
}
