//! What extensions bring: `src/catalog/builtin/extensions.tsv`.
//!
//! Every version of every extension that a server offers is created in a transaction of its own, in a schema of a name
//! that stands for whichever it will be; what it brought is read, and the transaction is undone.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use tokio_postgres::{Client, SimpleQueryMessage};

/// The schema that an extension is created in; `@` in the data.
const OWN: &str = "undrift_own";
/// What stands before the name of the extension whose schema it is; `@name` in the data.
const OTHER: &str = "undrift_of_";

/// The extensions that do not come with PostgreSQL. Of these only the version that the server's package has is read.
const OTHERS: &[&str] = &[
    "address_standardizer",
    "address_standardizer_data_us",
    "hll",
    "hypopg",
    "ip4r",
    "pg_cron",
    "pg_partman",
    "pg_repack",
    "pgaudit",
    "postgis",
    "postgis_raster",
    "postgis_sfcgal",
    "postgis_tiger_geocoder",
    "postgis_topology",
    "prefix",
    "semver",
    "vector",
];

/// Functions that write types, functions and operators as the data have them.
const HELPERS: &str = "
CREATE FUNCTION pg_temp.sch(n oid) RETURNS text LANGUAGE sql AS $$
  SELECT CASE nspname WHEN 'pg_catalog' THEN '' ELSE nspname || '.' END FROM pg_namespace WHERE oid = n $$;
CREATE FUNCTION pg_temp.ty(t oid) RETURNS text LANGUAGE sql AS $$
  SELECT CASE WHEN e.oid IS NULL THEN pg_temp.sch(t.typnamespace) || t.typname
         ELSE pg_temp.sch(e.typnamespace) || e.typname || '[]' END
  FROM pg_type t LEFT JOIN pg_type e ON e.typarray = t.oid WHERE t.oid = $1 $$;
CREATE FUNCTION pg_temp.tys(t oid[]) RETURNS text LANGUAGE sql AS $$
  SELECT coalesce(string_agg(pg_temp.ty(x), ',' ORDER BY n), '') FROM unnest(t) WITH ORDINALITY AS u(x, n) $$;
CREATE FUNCTION pg_temp.fn(f oid) RETURNS text LANGUAGE sql AS $$
  SELECT pg_temp.sch(pronamespace) || proname || '(' || pg_temp.tys(proargtypes::oid[]) || ')' FROM pg_proc WHERE oid = f $$;
CREATE FUNCTION pg_temp.op(o oid) RETURNS text LANGUAGE sql AS $$
  SELECT pg_temp.sch(oprnamespace) || oprname || '(' || coalesce(pg_temp.ty(oprleft), '') || ','
         || coalesce(pg_temp.ty(oprright), '') || ')' FROM pg_operator WHERE oid = o $$;
CREATE FUNCTION pg_temp.rel(r oid) RETURNS text LANGUAGE sql AS $$
  SELECT pg_temp.sch(relnamespace) || relname FROM pg_class WHERE oid = r $$;
CREATE FUNCTION pg_temp.yes(b bool) RETURNS text LANGUAGE sql AS $$ SELECT CASE WHEN b THEN '1' ELSE '0' END $$;
CREATE FUNCTION pg_temp.cols(r oid, keys int2[]) RETURNS text LANGUAGE sql AS $$
  SELECT string_agg(coalesce(attname::text, ''), ',' ORDER BY n)
  FROM unnest(keys) WITH ORDINALITY AS u(k, n) LEFT JOIN pg_attribute ON attrelid = r AND attnum = k $$;
CREATE FUNCTION pg_temp.columns(r oid) RETURNS text LANGUAGE sql AS $$
  SELECT coalesce(string_agg(concat_ws(':', attname, pg_temp.ty(atttypid), atttypmod,
           concat(CASE WHEN attnotnull THEN 'n' END, CASE WHEN atthasdef THEN 'd' END, nullif(attidentity, ''))), ' '
           ORDER BY attnum), '')
  FROM pg_attribute WHERE attrelid = r AND attnum > 0 AND NOT attisdropped $$;
";

/// Each query gives the letter of the row, a number that tells the order in which the objects were made, and fields.
/// `{pg_proc}` stands for the numbers of the members of that catalog.
const QUERIES: &[&str] = &[
    "SELECT 'n', oid, nspname FROM pg_namespace WHERE oid IN {pg_namespace}",
    "SELECT 't', oid, pg_temp.ty(oid), typlen, pg_temp.yes(typbyval), typalign, typstorage, typcategory,
            pg_temp.yes(typispreferred), typdelim, pg_temp.yes(typcollation <> 0), pg_temp.ty(typelem),
            pg_temp.fn(typinput), pg_temp.fn(typoutput), pg_temp.fn(typmodin), pg_temp.fn(typmodout),
            pg_temp.fn(nullif(to_jsonb(t) ->> 'typsubscript', '-')::regproc::oid)
     FROM pg_type t WHERE oid IN {pg_type} AND typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)",
    "SELECT 'e', oid, pg_temp.ty(oid), (SELECT string_agg(enumlabel, ' ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid)
     FROM pg_type t WHERE oid IN {pg_type} AND typtype = 'e'",
    "SELECT 'd', oid, pg_temp.ty(oid), pg_temp.ty(typbasetype), typtypmod, pg_temp.yes(typnotnull),
            (SELECT string_agg(conname, ',' ORDER BY oid) FROM pg_constraint WHERE contypid = t.oid AND contype = 'c')
     FROM pg_type t WHERE oid IN {pg_type} AND typtype = 'd'",
    "SELECT 'r', oid, pg_temp.rel(oid), relkind, concat(CASE WHEN relpersistence = 'u' THEN 'u' END,
            CASE WHEN relrowsecurity THEN 's' END), pg_temp.columns(oid)
     FROM pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'c', 'f')
       AND (oid IN {pg_class} OR reltype IN {pg_type} AND relkind = 'c')",
    "SELECT 's', c.oid, pg_temp.rel(c.oid), pg_temp.ty(seqtypid), seqstart, seqincrement, seqmin, seqmax, seqcache,
            pg_temp.yes(seqcycle), (SELECT concat(pg_temp.rel(refobjid), '.', attname, ':', d.deptype) FROM pg_depend d
             JOIN pg_attribute ON attrelid = refobjid AND attnum = refobjsubid
             WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.refclassid = 'pg_class'::regclass
               AND d.refobjsubid > 0 AND d.deptype IN ('a', 'i'))
     FROM pg_class c JOIN pg_sequence ON seqrelid = c.oid WHERE c.oid IN {pg_class}",
    "SELECT 'i', c.oid, pg_temp.rel(c.oid), pg_temp.rel(indrelid), amname, pg_temp.yes(indisunique),
            pg_temp.cols(indrelid, indkey::int2[]), pg_temp.yes(indpred IS NOT NULL),
            (SELECT concat(conname, ':', contype) FROM pg_constraint WHERE conindid = c.oid AND contype IN ('p', 'u', 'x'))
     FROM pg_index JOIN pg_class c ON c.oid = indexrelid JOIN pg_am ON pg_am.oid = relam WHERE indrelid IN {pg_class}",
    "SELECT 'k', oid, pg_temp.rel(conrelid), conname, contype, pg_temp.cols(conrelid, conkey), pg_temp.rel(conindid),
            pg_temp.rel(confrelid), pg_temp.cols(confrelid, confkey)
     FROM pg_constraint WHERE conrelid IN {pg_class} AND contype IN ('p', 'u', 'c', 'f')",
    "SELECT 'p', p.oid, pg_temp.sch(pronamespace) || proname, prokind, provolatile, pg_temp.yes(proisstrict), pg_temp.yes(proretset),
            lanname, pronargdefaults, pg_temp.ty(prorettype),
            pg_temp.tys(coalesce(proallargtypes, proargtypes::oid[])), coalesce(array_to_string(proargmodes, ''), ''),
            coalesce(array_to_string(proargnames, ',', ''), ''), aggkind, aggnumdirectargs, pg_temp.fn(aggtransfn)
     FROM pg_proc p JOIN pg_language l ON l.oid = prolang LEFT JOIN pg_aggregate a ON a.aggfnoid = p.oid
     WHERE p.oid IN {pg_proc}",
    "SELECT 'o', oid, pg_temp.sch(oprnamespace) || oprname, pg_temp.ty(oprleft), pg_temp.ty(oprright), pg_temp.ty(oprresult),
            pg_temp.fn(oprcode), pg_temp.op(oprcom), pg_temp.op(oprnegate), pg_temp.yes(oprcanhash), pg_temp.yes(oprcanmerge)
     FROM pg_operator WHERE oid IN {pg_operator}",
    "SELECT 'f', f.oid, pg_temp.sch(opfnamespace) || opfname, amname FROM pg_opfamily f JOIN pg_am am ON am.oid = opfmethod
     WHERE f.oid IN {pg_opfamily}",
    "SELECT 'c', c.oid, pg_temp.sch(opcnamespace) || opcname, amname, pg_temp.sch(opfnamespace) || opfname,
            pg_temp.ty(opcintype), pg_temp.ty(opckeytype), pg_temp.yes(opcdefault)
     FROM pg_opclass c JOIN pg_am am ON am.oid = opcmethod JOIN pg_opfamily f ON f.oid = opcfamily WHERE c.oid IN {pg_opclass}",
    // The operators of classes and families, below whichever they belong to.
    "SELECT 'x', a.oid, CASE WHEN c.oid IS NULL THEN 'f' ELSE 'c' END,
            coalesce(pg_temp.sch(opcnamespace) || opcname, pg_temp.sch(opfnamespace) || opfname), amname, amopstrategy,
            pg_temp.op(amopopr), pg_temp.ty(amoplefttype), pg_temp.ty(amoprighttype),
            (SELECT pg_temp.sch(s.opfnamespace) || s.opfname FROM pg_opfamily s WHERE s.oid = amopsortfamily)
     FROM pg_amop a JOIN pg_am am ON am.oid = amopmethod JOIN pg_opfamily f ON f.oid = amopfamily
     LEFT JOIN pg_depend d ON d.classid = 'pg_amop'::regclass AND d.objid = a.oid AND d.refclassid = 'pg_opclass'::regclass
     LEFT JOIN pg_opclass c ON c.oid = d.refobjid
     WHERE f.oid IN {pg_opfamily} OR c.oid IN {pg_opclass}",
    "SELECT 'q', oid, pg_temp.ty(castsource), pg_temp.ty(casttarget), pg_temp.fn(castfunc), castcontext, castmethod
     FROM pg_cast WHERE oid IN {pg_cast}",
    "SELECT 'l', oid, lanname, pg_temp.yes(lanpltrusted), pg_temp.fn(lanplcallfoid), pg_temp.fn(laninline), pg_temp.fn(lanvalidator)
     FROM pg_language WHERE oid IN {pg_language}",
    "SELECT 'h', oid, amname, amtype, pg_temp.fn(amhandler) FROM pg_am WHERE oid IN {pg_am}",
    "SELECT 'w', oid, fdwname, pg_temp.fn(fdwhandler), pg_temp.fn(fdwvalidator) FROM pg_foreign_data_wrapper
     WHERE oid IN {pg_foreign_data_wrapper}",
    "SELECT 'u', oid, pg_temp.sch(tmplnamespace) || tmplname, pg_temp.fn(tmplinit), pg_temp.fn(tmpllexize) FROM pg_ts_template
     WHERE oid IN {pg_ts_template}",
    "SELECT 'b', d.oid, pg_temp.sch(dictnamespace) || dictname, pg_temp.sch(tmplnamespace) || tmplname, dictinitoption
     FROM pg_ts_dict d JOIN pg_ts_template t ON t.oid = dicttemplate WHERE d.oid IN {pg_ts_dict}",
    "SELECT 'v', oid, evtname, evtevent, pg_temp.fn(evtfoid), coalesce(array_to_string(evttags, ','), '')
     FROM pg_event_trigger WHERE oid IN {pg_event_trigger}",
    "SELECT 'z', t.oid, pg_temp.ty(trftype), lanname, pg_temp.fn(trffromsql), pg_temp.fn(trftosql)
     FROM pg_transform t JOIN pg_language l ON l.oid = trflang WHERE t.oid IN {pg_transform}",
];

/// The catalogs whose members the queries read; a member of another is an error.
const CATALOGS: &[&str] = &[
    "pg_namespace",
    "pg_type",
    "pg_class",
    "pg_proc",
    "pg_operator",
    "pg_opfamily",
    "pg_opclass",
    "pg_cast",
    "pg_language",
    "pg_am",
    "pg_foreign_data_wrapper",
    "pg_ts_template",
    "pg_ts_dict",
    "pg_event_trigger",
    "pg_transform",
];

/// One version of an extension on one server, as its control file says it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Release {
    major: u32,
    version: String,
    default: bool,
    relocatable: bool,
    schema: String,
    requires: String,
    /// The versions that it can be updated to.
    updates: Vec<String>,
    /// What it brings could be read; that of a language needs libraries that a server may lack.
    read: bool,
}

/// What one extension brings.
#[derive(Debug, Default)]
struct Package {
    releases: Vec<Release>,
    /// Each row with the releases that have it and its place in the newest of them.
    rows: BTreeMap<Vec<String>, (BTreeSet<usize>, usize)>,
}

/// The packages of every server so far.
#[derive(Debug, Default)]
pub(crate) struct Packages(BTreeMap<String, Package>);

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

async fn rows(client: &Client, sql: &str) -> Result<Vec<Vec<String>>> {
    let mut out = Vec::new();
    for message in client.simple_query(sql).await? {
        if let SimpleQueryMessage::Row(row) = message {
            out.push((0..row.len()).map(|c| row.get(c).unwrap_or("").to_owned()).collect());
        }
    }
    Ok(out)
}

impl Packages {
    /// Reads what a server offers.
    pub(crate) async fn read(&mut self, client: &Client, major: u32) -> Result<()> {
        let offered = "SELECT v.name, v.version, (v.version = a.default_version)::text, v.relocatable::text, v.schema,
                array_to_string(v.requires, ',')
             FROM pg_available_extension_versions v JOIN pg_available_extensions a ON a.name = v.name
             WHERE v.name <> 'plpgsql' AND v.name !~ '-3$' AND coalesce(a.comment, '') !~ '^stub of'
             ORDER BY 1, 2";
        client.batch_execute("SET client_min_messages = error").await?;
        for fields in rows(client, offered).await? {
            let [name, version, default, relocatable, schema, requires] = fields.as_slice() else { unreachable!() };
            if OTHERS.contains(&name.as_str()) && default != "true" {
                continue;
            }
            let paths = format!(
                "SELECT target FROM pg_extension_update_paths('{name}') WHERE source = '{version}' AND path IS NOT NULL"
            );
            let mut release = Release {
                read: true,
                major,
                version: version.clone(),
                default: default == "true",
                relocatable: relocatable == "true",
                schema: schema.clone(),
                requires: requires.clone(),
                updates: rows(client, &paths).await?.into_iter().flatten().collect(),
            };
            client.batch_execute("BEGIN").await?;
            let found = members(client, name, &release).await;
            client.batch_execute("ROLLBACK").await?;
            match found {
                Ok(found) => self.add(name, release, found),
                Err(error) => {
                    let why = error.source().map_or_else(|| error.to_string(), ToString::to_string);
                    eprintln!("{major}: {name} {version} is not read: {why}");
                    release.read = false;
                    self.add(name, release, Vec::new());
                }
            }
        }
        Ok(())
    }

    fn add(&mut self, name: &str, release: Release, found: Vec<Vec<String>>) {
        let package = self.0.entry(name.to_owned()).or_default();
        let at = package.releases.len();
        package.releases.push(release);
        for (place, row) in found.into_iter().enumerate() {
            let (releases, order) = package.rows.entry(row).or_default();
            releases.insert(at);
            *order = place;
        }
    }

    /// The file.
    pub(crate) fn write(&self) -> String {
        let mut out = String::new();
        out.push_str("# What extensions bring, read from the catalogs of servers by examples/builtins; do not edit.\n");
        out.push_str("# `@` stands for the schema that the extension is in, `@name` for that of another extension.\n");
        for (name, package) in &self.0 {
            let ships = if OTHERS.contains(&name.as_str()) { "other" } else { "contrib" };
            writeln!(out, "@\t{name}\t{ships}").expect("a string takes everything");
            for r in &package.releases {
                let mut flags = String::new();
                for (set, flag) in [(r.default, 'd'), (r.relocatable, 'r'), (!r.read, '?')] {
                    flags.extend(set.then_some(flag));
                }
                let updates = r.updates.join(",");
                let fields = [r.version.as_str(), &flags, &r.schema, &r.requires, &updates].join("\t");
                writeln!(out, "=\t{}\t{}", r.major, fields.trim_end_matches('\t')).expect("a string takes everything");
            }
            let read = package.releases.iter().filter(|r| r.read).count();
            let mut sorted: Vec<_> = package.rows.iter().collect();
            sorted.sort_by_key(|(row, (_, order))| (*order, *row));
            for (row, (releases, _)) in sorted {
                let has = ranges(releases, read);
                let fields = row[1..].join("\t");
                writeln!(out, "{}\t{has}\t{}", row[0], fields.trim_end_matches('\t'))
                    .expect("a string takes everything");
            }
        }
        out
    }
}

/// `0-3,5`; nothing where it is all.
fn ranges(set: &BTreeSet<usize>, all: usize) -> String {
    if set.len() == all {
        return String::new();
    }
    let mut out: Vec<(usize, usize)> = Vec::new();
    for &n in set {
        match out.last_mut() {
            Some((_, last)) if *last + 1 == n => *last = n,
            _ => out.push((n, n)),
        }
    }
    let one = |&(a, b): &(usize, usize)| if a == b { a.to_string() } else { format!("{a}-{b}") };
    out.iter().map(one).collect::<Vec<_>>().join(",")
}

/// Whether an extension finds PostGIS in `public` only.
fn in_public(name: &str) -> bool {
    matches!(name, "postgis_topology" | "postgis_tiger_geocoder")
}

/// Creates an extension with what it requires, each in a schema of its own, and reads what it brought.
async fn members(client: &Client, name: &str, release: &Release) -> Result<Vec<Vec<String>>> {
    let mut required: Vec<String> = release.requires.split(',').filter(|r| !r.is_empty()).map(str::to_owned).collect();
    let mut at = 0;
    while at < required.len() {
        let sql = format!(
            "SELECT unnest(requires) FROM pg_available_extension_versions v JOIN pg_available_extensions a
             ON a.name = v.name AND a.default_version = v.version WHERE v.name = '{}'",
            required[at]
        );
        required.extend(rows(client, &sql).await?.into_iter().flatten());
        at += 1;
    }
    let mut path = Vec::new();
    for other in required.iter().rev() {
        let fixed =
            format!("SELECT 1 FROM pg_available_extension_versions WHERE name = '{other}' AND schema IS NOT NULL");
        let schema = if rows(client, &fixed).await?.is_empty() {
            let schema = match name {
                // It insists on the schema of PostGIS.
                "postgis_raster" if other == "postgis" => OWN.to_owned(),
                name if in_public(name) => "public".to_owned(),
                _ => format!("\"{OTHER}{other}\""),
            };
            client.batch_execute(&format!("CREATE SCHEMA IF NOT EXISTS {schema}")).await?;
            path.push(schema.clone());
            format!(" SCHEMA {schema}")
        } else {
            String::new()
        };
        client.batch_execute(&format!("CREATE EXTENSION IF NOT EXISTS \"{other}\"{schema}")).await?;
    }
    let schema = if release.schema.is_empty() { format!(" SCHEMA {OWN}") } else { String::new() };
    let version = &release.version;
    path.insert(0, OWN.to_owned());
    let create = format!("CREATE SCHEMA IF NOT EXISTS {OWN}; SET LOCAL search_path = {}", path.join(", "));
    client.batch_execute(&create).await?;
    client.batch_execute(&format!("CREATE EXTENSION \"{name}\"{schema} VERSION '{version}'")).await?;
    client.batch_execute(&format!("SET LOCAL search_path = pg_catalog; {HELPERS}")).await?;
    let own = format!(
        "refclassid = 'pg_extension'::regclass AND deptype = 'e'
        AND refobjid = (SELECT oid FROM pg_extension WHERE extname = '{name}')"
    );
    let known = CATALOGS.iter().map(|c| format!("'{c}'::regclass")).collect::<Vec<_>>().join(", ");
    let strange =
        format!("SELECT pg_describe_object(classid, objid, 0) FROM pg_depend WHERE {own} AND classid NOT IN ({known})");
    if let Some(strange) = rows(client, &strange).await?.first() {
        return Err(format!("{} is of a kind that no query reads", strange[0]).into());
    }
    let mut all: Vec<(u64, Vec<String>)> = Vec::new();
    for query in QUERIES {
        let mut query = (*query).to_owned();
        for catalog in CATALOGS {
            let members = format!("(SELECT objid FROM pg_depend WHERE classid = '{catalog}'::regclass AND {own})");
            query = query.replace(&format!("{{{catalog}}}"), &members);
        }
        for mut row in rows(client, &query).await? {
            let oid = row.remove(1).parse()?;
            for field in &mut row {
                *field = field.replace(OWN, "@").replace(OTHER, "@");
                if in_public(name) {
                    *field = field.replace("public.", "@postgis.");
                }
                assert!(!field.contains(['\t', '\n']), "a field holds a tab or a line: {field}");
            }
            all.push((oid, row));
        }
    }
    all.sort();
    Ok(all.into_iter().map(|(_, row)| row).collect())
}
