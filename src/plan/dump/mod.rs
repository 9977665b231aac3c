//! A catalog as SQL that an empty server accepts, in the order and the form of `pg_dump --schema-only`.

mod item;
mod order;
mod relation;

use std::fmt::Write as _;

use crate::catalog::{Address, Catalog, Kind, Object, Version, needs_no_quotes};
use crate::sql::unquoted;

use item::{Entry, TableSetting};

/// What is printed beside the schema itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Access {
    /// The owner of every object.
    pub owners: bool,
    /// GRANT and REVOKE.
    pub privileges: bool,
}

/// The whole schema as SQL, as `pg_dump --schema-only --no-owner --no-privileges` of that version writes it.
///
/// Replaying the text gives the same catalog, but for whether a materialized view holds data, which is no schema.
pub fn print_schema(catalog: &Catalog, version: Version) -> String {
    print_with_access(catalog, version, Access::default())
}

/// The whole schema as SQL, with owners or privileges, which the catalog must have been made with.
pub fn print_with_access(catalog: &Catalog, version: Version, access: Access) -> String {
    let mut out = header(version);
    let mut tablespace: Option<String> = None;
    let mut access_method: Option<String> = None;
    let items = order::sort(item::items(catalog, version));
    // Privileges come after everything else, but what fires or is filled at the very end.
    let last = items.iter().position(|i| i.key.priority >= item::Priority::EventTrigger).unwrap_or(items.len());
    for (i, item) in items.iter().enumerate() {
        if i == last && access.privileges {
            grants(&mut out, &items, catalog, version, access);
        }
        let owner = access.owners.then(|| owner(catalog, item, version)).flatten();
        for entry in &item.entries {
            switch(&mut out, "default_tablespace", &entry.tablespace, &mut tablespace, |name| {
                if name.is_empty() { "''".to_owned() } else { crate::catalog::quote_ident(name) }
            });
            switch(&mut out, "default_table_access_method", &entry.access_method, &mut access_method, |name| {
                crate::catalog::quote_ident(name)
            });
            print_entry(&mut out, entry, owner.as_ref().map(|(role, _)| role.as_str()), version);
            if let Some((_, Some(statement))) = owner.as_ref().filter(|_| entry.owned) {
                let _ = write!(out, "{statement};\n\n");
            }
        }
    }
    if last == items.len() && access.privileges {
        grants(&mut out, &items, catalog, version, access);
    }
    out.push_str("--\n-- PostgreSQL database dump complete\n--\n\n");
    out
}

/// The owner of what an item makes, and the statement that makes it so; what belongs to a table has the table's.
fn owner(catalog: &Catalog, item: &item::Item, version: Version) -> Option<(String, Option<String>)> {
    let at = item.subject.as_ref()?;
    let whole = if catalog.contains(&at.aspect(Kind::Owner)) {
        at.clone()
    } else {
        super::relation_of(catalog, at).or_else(|| match catalog.get(at).map(|o| &**o) {
            Some(Object::Index(i)) => Some(i.table.clone()),
            _ => None,
        })?
    };
    let Some(Object::Owner(o)) = catalog.get(&whole.aspect(Kind::Owner)).map(|o| &**o) else { return None };
    let statement = catalog.get(at).filter(|_| whole == *at).and_then(|object| {
        // A sequence behind an identity is made and owned with its table.
        let identity = matches!(&**object, Object::Sequence(s) if s.identity);
        let statement = (!identity).then(|| super::owner::statement(at, object, &o.role)).flatten()?;
        // Views and sequences were called tables here.
        let word = at.kind.label().to_uppercase();
        let as_table = version < Version(16) && matches!(at.kind, Kind::View | Kind::MaterializedView | Kind::Sequence);
        Some(if as_table { statement.replacen(&word, "TABLE", 1) } else { statement })
    });
    Some((o.role.to_string(), statement))
}

/// The privileges of everything, in the order of the items.
fn grants(out: &mut String, items: &[item::Item], catalog: &Catalog, version: Version, access: Access) {
    let all = |kind| crate::catalog::acl::all_rights(kind, version);
    let mut say = |at: &Address, tag: &str, whole: &Address| {
        let Some(Object::Privileges(p)) = catalog.get(&at.aspect(Kind::Privileges)).map(|o| &**o) else { return };
        let Some(on) = super::clause::grantable(catalog, at) else { return };
        let initial = match catalog.get(at).map(|o| &**o) {
            // The schema that came with the database has what it came with, under any name.
            Some(Object::Schema(s)) if s.initial => {
                crate::catalog::acl::initial_acl(&Address::top(Kind::Schema, "public"), version)
            }
            _ => crate::catalog::acl::initial_acl(at, version),
        };
        let sql = super::clause::dumped_privileges(&on, &initial, &p.acl, all(at.kind), "");
        let schema = at.schema().filter(|_| at.kind != Kind::Schema).map(ToString::to_string);
        if sql.is_empty() {
            return;
        }
        let entry = Entry { tag: tag.to_owned(), desc: "ACL", schema, sql, ..Entry::default() };
        let owner = match catalog.get(&whole.aspect(Kind::Owner)).map(|o| &**o) {
            Some(Object::Owner(o)) if access.owners => Some(o.role.as_str()),
            _ => None,
        };
        print_entry(out, &entry, owner, version);
    };
    let mut told = std::collections::BTreeSet::new();
    let subjects = items.iter().filter_map(|i| i.subject.as_ref());
    for at in subjects.filter(|at| told.insert((*at).clone())) {
        if let Some(on) = super::clause::grantable(catalog, at) {
            let schema = at.schema().map(|s| format!("{}.", crate::catalog::quote_ident(s))).unwrap_or_default();
            say(at, &on.on.replacen(&schema, "", 1), at);
        }
        if matches!(at.kind, Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable) {
            for (name, _) in catalog.columns(at) {
                say(&at.child(Kind::Column, name.clone()), &format!("COLUMN {}.{name}", at.name()), at);
            }
        }
    }
    let mut defaults: Vec<_> = catalog
        .iter()
        .filter_map(|(at, object)| match &**object {
            Object::DefaultPrivileges(d) => Some((at, d)),
            _ => None,
        })
        .collect();
    // By schema, those without one last, by the letter of what they are on, and by role.
    defaults.sort_by_key(|(at, d)| {
        let parts = at.path.parts();
        let letter = match parts[3].as_str() {
            "LARGE OBJECTS" => 'L',
            "SEQUENCES" => 'S',
            "TYPES" => 'T',
            "FUNCTIONS" => 'f',
            "SCHEMAS" => 'n',
            "TABLES" => 'r',
            _ => 'z',
        };
        (d.schema.is_none(), parts[2].clone(), letter, parts[1].clone())
    });
    for (at, d) in defaults {
        let (kind, base) = crate::catalog::acl::undeclared(at, version);
        let (prefix, mut on) = super::clause::default_privileges(&at.path);
        if version < Version(16) {
            // The name that is not there was followed by a space.
            on.on.push(' ');
        }
        let parts = at.path.parts();
        let entry = Entry {
            tag: format!("DEFAULT PRIVILEGES FOR {}", parts[3]),
            desc: "DEFAULT ACL",
            schema: d.schema.as_ref().map(|s| s.name().to_string()),
            sql: super::clause::dumped_privileges(&on, &base, &d.acl, all(kind), &prefix),
            ..Entry::default()
        };
        print_entry(out, &entry, access.owners.then_some(parts[1].as_str()), version);
    }
}

fn header(version: Version) -> String {
    let mut out = "--\n-- PostgreSQL database dump\n--\n\n".to_owned();
    out.push_str("SET statement_timeout = 0;\nSET lock_timeout = 0;\nSET idle_in_transaction_session_timeout = 0;\n");
    if version.0 >= 17 {
        out.push_str("SET transaction_timeout = 0;\n");
    }
    out.push_str("SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n");
    out.push_str("SELECT pg_catalog.set_config('search_path', '', false);\nSET check_function_bodies = false;\n");
    out.push_str("SET xmloption = content;\nSET client_min_messages = warning;\nSET row_security = off;\n\n");
    out
}

/// Sets what an entry takes from a setting, where it is not set so already.
fn switch(
    out: &mut String,
    setting: &str,
    wanted: &TableSetting,
    current: &mut Option<String>,
    quote: impl Fn(&str) -> String,
) {
    let TableSetting::To(name) = wanted else { return };
    if current.as_ref() != Some(name) {
        let _ = write!(out, "SET {setting} = {};\n\n", quote(name));
        *current = Some(name.clone());
    }
}

fn print_entry(out: &mut String, entry: &Entry, owner: Option<&str>, version: Version) {
    // What is a keyword of a newer version alone stands without quotes.
    let bare = |name: &str| needs_no_quotes(name, version);
    let sql = unquoted(&entry.sql, bare);
    // These begin with a piece of SQL where others have a plain name.
    let is_sql = matches!(entry.desc, "COMMENT" | "ACL" | "SECURITY LABEL");
    let tag = if is_sql { unquoted(&entry.tag, bare) } else { entry.tag.as_str().into() };
    let one_line = |text: &str| text.replace(['\r', '\n'], " ");
    let schema = entry.schema.as_deref().unwrap_or("-");
    let _ = write!(
        out,
        "--\n-- Name: {}; Type: {}; Schema: {}; Owner: {}\n--\n\n{}\n\n",
        one_line(&tag),
        entry.desc,
        one_line(schema),
        one_line(owner.unwrap_or("-")),
        sql
    );
}
