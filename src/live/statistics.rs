//! How large and how busy a database's tables are, as the server's own statistics have it.

use super::fields::Fields;
use super::{Error, Session, render};

/// What the server knows of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct TableStatistics {
    /// Its schema.
    pub schema: String,
    /// Its name.
    pub name: String,
    /// How many rows it has, about: what the last ANALYZE has found, or what was written since.
    pub rows: f64,
    /// How many bytes the table itself has.
    pub bytes: f64,
    /// How many bytes its indexes have.
    pub index_bytes: f64,
    /// Rows that were inserted, updated and deleted since the server counts.
    pub writes: f64,
    /// Scans of the table and of its indexes since the server counts.
    pub scans: f64,
    /// For how many seconds the server has counted.
    pub seconds: f64,
}

impl Session {
    /// The tables with what the server knows of them. Nothing of the tables themselves is read.
    ///
    /// # Errors
    ///
    /// When the query fails or takes too long, or the connection breaks.
    pub fn statistics(&self) -> Result<Vec<TableStatistics>, Error> {
        let rows = self.query_all(&[render(include_str!("statistics.sql"), self.version())])?;
        let table = |row| {
            let mut f = Fields::new(row);
            TableStatistics {
                schema: f.next::<&str>().to_owned(),
                name: f.next::<&str>().to_owned(),
                rows: f.next(),
                bytes: f.next(),
                index_bytes: f.next(),
                writes: f.next(),
                scans: f.next(),
                seconds: f.next(),
            }
        };
        Ok(rows[0].iter().map(table).collect())
    }

    /// The server's full version and the database.
    pub fn told(&self) -> (&str, &str) {
        (&self.full_version, &self.database)
    }
}
