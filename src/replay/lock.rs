//! Lock levels.

use std::fmt;

/// A table-level lock, in PostgreSQL's order of strength.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Lock {
    /// No table lock.
    #[default]
    None,
    /// `SELECT`.
    AccessShare,
    /// `SELECT … FOR UPDATE`; the parent in `VALIDATE CONSTRAINT` of a foreign key.
    RowShare,
    /// `INSERT`, `UPDATE`, `DELETE`.
    RowExclusive,
    /// `VACUUM`, `CREATE INDEX CONCURRENTLY`, `VALIDATE CONSTRAINT`.
    ShareUpdateExclusive,
    /// `CREATE INDEX`: blocks writes.
    Share,
    /// `ADD FOREIGN KEY`, `CREATE TRIGGER`: blocks writes.
    ShareRowExclusive,
    /// `REFRESH MATERIALIZED VIEW CONCURRENTLY`: blocks all but plain reads.
    Exclusive,
    /// Most of `ALTER TABLE`, `DROP`, `TRUNCATE`: blocks everything.
    AccessExclusive,
}

impl Lock {
    /// Whether it blocks INSERT, UPDATE and DELETE.
    pub fn blocks_writes(self) -> bool {
        self >= Self::Share
    }

    /// Whether it blocks SELECT.
    pub fn blocks_reads(self) -> bool {
        self == Self::AccessExclusive
    }
}

impl fmt::Display for Lock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "no lock",
            Self::AccessShare => "ACCESS SHARE",
            Self::RowShare => "ROW SHARE",
            Self::RowExclusive => "ROW EXCLUSIVE",
            Self::ShareUpdateExclusive => "SHARE UPDATE EXCLUSIVE",
            Self::Share => "SHARE",
            Self::ShareRowExclusive => "SHARE ROW EXCLUSIVE",
            Self::Exclusive => "EXCLUSIVE",
            Self::AccessExclusive => "ACCESS EXCLUSIVE",
        })
    }
}
