//! A catalog as SQL that an empty server accepts, in the order and the form of `pg_dump --schema-only`.

mod item;
mod order;
mod relation;

use std::fmt::Write as _;

use crate::catalog::{Catalog, Version};

use item::{Entry, TableSetting};

/// The whole schema as SQL, as `pg_dump --schema-only --no-owner --no-privileges` of that version writes it.
///
/// Replaying the text gives the same catalog. A materialized view that holds data is refreshed at the end.
pub fn print_schema(catalog: &Catalog, version: Version) -> String {
    let mut out = header(version);
    let mut tablespace: Option<String> = None;
    let mut access_method: Option<String> = None;
    for item in order::sort(item::items(catalog, version)) {
        for entry in &item.entries {
            switch(&mut out, "default_tablespace", &entry.tablespace, &mut tablespace, |name| {
                if name.is_empty() { "''".to_owned() } else { crate::catalog::quote_ident(name) }
            });
            switch(&mut out, "default_table_access_method", &entry.access_method, &mut access_method, |name| {
                crate::catalog::quote_ident(name)
            });
            print_entry(&mut out, entry);
        }
    }
    out.push_str("--\n-- PostgreSQL database dump complete\n--\n\n");
    out
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

fn print_entry(out: &mut String, entry: &Entry) {
    let one_line = |text: &str| text.replace(['\r', '\n'], " ");
    let schema = entry.schema.as_deref().unwrap_or("-");
    let _ = write!(
        out,
        "--\n-- Name: {}; Type: {}; Schema: {}; Owner: -\n--\n\n{}\n\n",
        one_line(&entry.tag),
        entry.desc,
        one_line(schema),
        entry.sql
    );
}
