//! Comments.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::{Build, class};
use crate::catalog::Comment;

pub(super) const SQL: &[&str] = &[include_str!("comment.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let (of, oid): (u32, u32) = (f.next(), f.next());
        let part: i32 = f.next();
        let on = match i16::try_from(part) {
            Ok(number) if of == class::CLASS && number > 0 => build.names.column(oid, number),
            _ => build.address(of, oid).cloned(),
        };
        let Some(on) = on.filter(|on| build.catalog.contains(on)) else { continue };
        build.catalog.insert(on.comment(), Comment { text: f.next::<&str>().to_owned() });
    }
}
