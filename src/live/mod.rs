//! A server to a catalog, in one snapshot: the only folder that is async.
//!
//! Every kind has a file with its queries and the reader of their rows. All queries are sent at once, in one read-only
//! transaction, and answered in the binary protocol; the server prints expressions only. Names of what rows refer to
//! come from a few queries of their own instead of joins.

mod access_method;
mod applied;
mod base_type;
mod cast;
mod check;
mod collation;
mod column;
mod column_default;
mod comment;
mod composite_type;
mod connect;
mod conversion;
mod default_privileges;
mod domain;
mod domain_check;
mod enum_type;
mod error;
mod event_trigger;
mod exclusion;
mod extended_statistics;
mod extension;
mod extension_dependency;
mod fields;
mod foreign_data_wrapper;
mod foreign_key;
mod foreign_server;
mod foreign_table;
mod function;
mod identity;
mod index;
mod language;
mod materialized_view;
mod multirange_type;
mod names;
mod not_null;
mod operator;
mod operator_class;
mod operator_family;
mod owner;
mod policy;
mod primary_key;
mod privileges;
mod publication;
mod publication_schema;
mod publication_table;
mod range_type;
mod rule;
mod schema;
mod security_labels;
mod sequence;
mod session;
mod shell_type;
mod statistics;
mod subscription;
mod table;
mod text_search_configuration;
mod text_search_dictionary;
mod text_search_parser;
mod text_search_template;
mod transform;
mod trigger;
mod unique;
mod user_mapping;
mod view;

use tokio_postgres::Row;

use crate::catalog::{Address, Catalog, Ident, Kind, Version};

pub use applied::Applied;
pub use connect::{Environment, Target};
pub use error::Error;
pub use session::{Limits, Session};
pub use statistics::TableStatistics;

use names::{Build, Names};

/// What a server's database holds.
#[derive(Debug, Clone)]
pub struct Live {
    /// The objects. Expressions are known as text; [`crate::expr::resolve_printed`] resolves them.
    pub catalog: Catalog,
    /// The server's major version.
    pub version: Version,
    /// The server's full version: `15.4 (Debian 15.4-1)`.
    pub full_version: String,
    /// The database.
    pub database: Ident,
    /// The role that read it.
    pub user: Ident,
}

/// One kind: its queries, and the reader of their answers.
struct Source {
    kind: Kind,
    sql: &'static [&'static str],
    read: fn(&[Vec<Row>], &mut Build),
}

macro_rules! sources {
    ($(
        $(#[$doc:meta])*
        $module:ident $name:ident $label:literal in [$($whole:ident)*] { $($field:tt)* } aside { $($aside:tt)* }
    )*) => {
        /// Every kind, wholes before their parts.
        const SOURCES: &[Source] = &[
            $(Source { kind: Kind::$name, sql: $module::SQL, read: $module::read }),*
        ];
    };
}

crate::objects!(sources);

/// Reads a database.
///
/// # Errors
///
/// When the server cannot be reached, refuses the role, is of an unknown version, or takes longer than `limits` allow.
pub fn introspect(target: &Target, limits: &Limits) -> Result<Live, Error> {
    Session::open(target, limits)?.introspect()
}

/// The catalog without the named relations and what belongs to them: a framework's own tables are no drift.
///
/// A name is `table`, which means it in whichever schema it is, or `schema.table`. Types and sequences of the same
/// name, and sequences that a column of such a table owns, go too.
#[must_use]
pub fn without(catalog: &Catalog, tables: &[&str]) -> Catalog {
    let is_named = |at: &Address| {
        let parts = at.path.parts();
        parts.len() == 2
            && tables.iter().any(|t| match t.split_once('.') {
                Some((schema, name)) => parts[0] == schema && parts[1] == name,
                None => parts[1] == *t,
            })
    };
    let named: Vec<Address> = catalog.iter().map(|(at, _)| at).filter(|at| is_named(at)).cloned().collect();
    let mut gone = named.clone();
    for at in &named {
        gone.extend(catalog.indexes(at).map(|(index, _)| index.clone()));
        for (column, _) in catalog.children(at).filter(|(a, _)| a.kind == Kind::Column) {
            gone.extend(catalog.referrers(column).filter(|a| a.kind == Kind::Sequence).cloned());
        }
    }
    let mut out = catalog.clone();
    for (at, _) in catalog.iter() {
        if gone.iter().any(|g| at == g || at.belongs_to(g)) {
            out.take(at);
        }
    }
    out
}

/// The text of a query for a version: `{schemas}` are the users' schemas, and `{{15: new | old}}` is `new` from
/// version 15 on and `old` before.
fn render(template: &str, version: Version) -> String {
    const SCHEMAS: &str = "(SELECT oid FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema')";
    let mut out = String::with_capacity(template.len() + SCHEMAS.len());
    let mut rest = template;
    while let Some((before, choice)) = rest.split_once("{{") {
        out.push_str(before);
        let (choice, after) = choice.split_once("}}").expect("a choice of a query is closed");
        let (since, choice) = choice.split_once(':').expect("a choice of a query names a version");
        let (new, old) = choice.split_once('|').expect("a choice of a query has two sides");
        let since: u16 = since.trim().parse().expect("a choice of a query names a version");
        out.push_str(if version.0 >= since { new.trim() } else { old.trim() });
        rest = after;
    }
    out.push_str(rest);
    out.replace("{schemas}", SCHEMAS)
}

/// The kinds, without owners and privileges unless those are asked for.
fn sources(access: bool) -> impl Iterator<Item = &'static Source> {
    let asked = move |kind| access || !matches!(kind, Kind::Owner | Kind::Privileges | Kind::DefaultPrivileges);
    SOURCES.iter().filter(move |s| asked(s.kind))
}

/// The queries in the order in which [`build`] takes their answers.
fn queries(version: Version, access: bool) -> Vec<String> {
    let of_kinds = sources(access).flat_map(|s| s.sql);
    Names::SQL.iter().chain(of_kinds).map(|sql| render(sql, version)).collect()
}

/// Answers to objects. `next` gives the answers in the order of [`queries`]; `None` where there will be no more, as the
/// connection has failed.
fn build(mut next: impl FnMut() -> Option<Vec<Row>>, version: Version, access: bool) -> Option<Catalog> {
    let mut take = |count: usize| (0..count).map(|_| next()).collect::<Option<Vec<Vec<Row>>>>();
    let mut names = Names::read(&take(Names::SQL.len())?);
    // What comes before the columns may name some.
    let mut waiting: Vec<(&Source, Vec<Vec<Row>>)> = Vec::new();
    let mut build = None;
    for source in sources(access) {
        let own = take(source.sql.len())?;
        if source.kind == Kind::Column {
            column::names(&own, &mut names);
            let build = build.insert(Build::new(std::mem::take(&mut names), version));
            for (source, answers) in waiting.drain(..) {
                (source.read)(&answers, build);
            }
        }
        match &mut build {
            Some(build) => (source.read)(&own, build),
            None => waiting.push((source, own)),
        }
    }
    build.map(|build| build.catalog)
}

#[cfg(test)]
mod tests {
    use super::{queries, render};
    use crate::catalog::Version;

    #[test]
    fn a_query_chooses_by_version() {
        let template = "SELECT {{15: a | b}}, {{18: c | NULL::int2[]}} FROM t";
        assert_eq!(render(template, Version(14)), "SELECT b, NULL::int2[] FROM t");
        assert_eq!(render(template, Version(15)), "SELECT a, NULL::int2[] FROM t");
        assert_eq!(render(template, Version(18)), "SELECT a, c FROM t");
    }

    #[test]
    fn no_query_keeps_a_placeholder() {
        for version in Version::OLDEST.0..=Version::NEWEST.0 {
            for query in queries(Version(version), true) {
                assert!(!query.contains('{') && !query.contains("}}"), "{query}");
                assert!(!query.contains("information_schema."), "{query}");
            }
        }
    }
}
