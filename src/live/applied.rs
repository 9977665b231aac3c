//! Which migrations a framework has recorded as applied.

use std::collections::BTreeSet;

use super::{Error, Session};
use crate::catalog::quote_ident;

/// What the tracking table says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Applied {
    /// Everything up to this version; `None` for nothing.
    UpTo(Option<String>),
    /// These versions.
    Each(BTreeSet<String>),
}

/// The query of a framework's recorded versions, and whether it keeps the last one only. `{t}` is the table.
fn query(framework: &str) -> Option<(&'static str, bool)> {
    Some(match framework {
        "golang-migrate" => ("SELECT version::text FROM {t} WHERE version >= 0", true),
        "tern" => ("SELECT version::text FROM {t} WHERE version > 0", true),
        "postgrator" => ("SELECT max(version)::text FROM {t} WHERE version > 0 HAVING max(version) > 0", true),
        "sqlx" => ("SELECT version::text FROM {t} WHERE success", false),
        "flyway" => (
            "SELECT coalesce(version, description)::text FROM (SELECT DISTINCT ON (version, CASE WHEN version IS NULL \
             THEN description END) * FROM {t} ORDER BY version, CASE WHEN version IS NULL THEN description END, \
             installed_rank DESC) AS last WHERE success AND type NOT LIKE 'UNDO%' AND type NOT IN ('DELETE', 'SCHEMA')",
            false,
        ),
        "prisma" => {
            ("SELECT migration_name::text FROM {t} WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL", false)
        }
        // Directories of 1.0 have whole seconds; rows that an earlier version wrote have milliseconds.
        "drizzle" => (
            "SELECT created_at::bigint::text FROM {t} UNION SELECT (created_at::bigint / 1000 * 1000)::text FROM {t}",
            false,
        ),
        "goose" => (
            "SELECT version_id::text FROM (SELECT DISTINCT ON (version_id) version_id, is_applied FROM {t} \
             ORDER BY version_id, id DESC) AS last WHERE is_applied AND version_id > 0",
            false,
        ),
        "refinery" | "diesel" | "dbmate" | "supabase" | "pop" | "poststack" | "hasura" => {
            ("SELECT version::text FROM {t}", false)
        }
        "sql-migrate" => ("SELECT id::text FROM {t}", false),
        "node-pg-migrate" => ("SELECT name::text FROM {t}", false),
        "atlas" => ("SELECT version::text FROM {t} WHERE applied = total AND version !~ '^\\.'", false),
        "graphile-migrate" => ("SELECT substring(filename from '^[0-9]+')::text FROM {t}", false),
        "yoyo" => ("SELECT migration_id::text FROM {t}", false),
        _ => return None,
    })
}

impl Session {
    /// What a framework has recorded in `table` (`schema.name`), or in the one table of that name in another schema.
    /// `None` where there is no such table, the role may not read it, or the framework's books are not known.
    ///
    /// # Errors
    ///
    /// When a query fails or takes too long, or the connection breaks.
    pub fn applied(&self, framework: &str, table: &str) -> Result<Option<Applied>, Error> {
        let Some((query, last)) = query(framework) else { return Ok(None) };
        let (schema, name) = table.split_once('.').unwrap_or(("public", table));
        let literal = |text: &str| format!("'{}'", text.replace('\'', "''"));
        let find = format!(
            "SELECT n.nspname::text, c.relname::text FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON \
             n.oid = c.relnamespace WHERE c.relname = {} AND c.relkind IN ('r', 'p') AND \
             pg_catalog.has_schema_privilege(n.oid, 'USAGE') AND pg_catalog.has_table_privilege(c.oid, 'SELECT') \
             ORDER BY n.nspname <> {}, n.nspname",
            literal(name),
            literal(schema)
        );
        let found = self.query_all(&[find])?;
        let tables: Vec<(&str, &str)> = found[0].iter().map(|row| (row.get(0), row.get(1))).collect();
        let table = match tables.as_slice() {
            [] => return Ok(None),
            [first, rest @ ..] if first.0 == schema || rest.is_empty() => first,
            // Several, none of them in the expected place.
            _ => return Ok(None),
        };
        let table = format!("{}.{}", quote_ident(table.0), quote_ident(table.1));
        let rows = self.query_all(&[query.replace("{t}", &table)])?;
        let versions = rows[0].iter().filter_map(|row| row.get::<_, Option<String>>(0));
        Ok(Some(if last { Applied::UpTo(versions.last()) } else { Applied::Each(versions.collect()) }))
    }
}
