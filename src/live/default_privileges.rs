//! Privileges that objects get when they are made, read where privileges are asked for.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::acl::Acl;
use crate::catalog::{Address, DefaultPrivileges, Ident, Kind, Path};

pub(super) const SQL: &[&str] = &[include_str!("default_privileges.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in rows.iter().flatten() {
        let mut f = Fields::new(row);
        let role = f.name();
        let schema: Option<Ident> = f.oid().map(|oid| build.names.schema(oid));
        let word = match f.char() {
            'S' => "SEQUENCES",
            'f' => "FUNCTIONS",
            'T' => "TYPES",
            'n' => "SCHEMAS",
            'r' => "TABLES",
            _ => continue,
        };
        let acl = Acl::parse(f.next::<Vec<&str>>(), &role);
        let path = Path::new(["".into(), role, schema.clone().unwrap_or_default(), word.into()]);
        let schema = schema.map(|s| Address::top(Kind::Schema, s));
        build.catalog.insert(Address::new(Kind::DefaultPrivileges, path), DefaultPrivileges { schema, acl });
    }
}
