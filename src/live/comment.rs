//! Comments.

use tokio_postgres::Row;

use super::fields::Fields;
use super::names::Build;
use crate::catalog::Comment;

pub(super) const SQL: &[&str] = &[include_str!("comment.sql")];

pub(super) fn read(rows: &[Vec<Row>], build: &mut Build) {
    for row in &rows[0] {
        let mut f = Fields::new(row);
        let Some(on) = build.described(f.next(), f.next(), f.next()) else { continue };
        build.catalog.insert(on.comment(), Comment { text: f.next::<&str>().to_owned() });
    }
}
