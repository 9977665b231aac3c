//! Privileges, read where they are asked for.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::acl::{Acl, all_rights, initial_acl};
use crate::catalog::{Kind, Privileges};

pub(super) const SQL: &[&str] = &[include_str!("privileges.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in rows.iter().flatten() {
        let mut f = Fields::new(row);
        let (of, oid): (u32, u32) = (f.next(), f.next());
        let part: i16 = f.next();
        let owner: &str = f.next();
        let acl = Acl::parse(f.next::<Vec<&str>>(), owner);
        let on = match part {
            number if of == class::CLASS && number > 0 => build.names.column(oid, number),
            _ => build.address(of, oid).cloned(),
        };
        let Some(on) = on.filter(|on| build.catalog.contains(on)) else { continue };
        let version = build.version;
        if !all_rights(on.kind, version).is_empty() && acl != initial_acl(&on, version) {
            build.catalog.insert(on.aspect(Kind::Privileges), Privileges { acl });
        }
    }
}
