//! Whether a refused statement is another database's SQL.
//!
//! `sqlparser` reads many dialects and means none of them, so it serves for nothing but this one question: its trees never
//! come near the catalog.

use sqlparser::dialect::{Dialect, MsSqlDialect, MySqlDialect, PostgreSqlDialect, SQLiteDialect};
use sqlparser::parser::Parser;

/// The database whose statement this is, where `sqlparser` reads it in that dialect and not in PostgreSQL's: a statement
/// that it takes in every dialect tells nothing.
pub(super) fn other(statement: &str) -> Option<&'static str> {
    let reads = |dialect: &dyn Dialect| Parser::parse_sql(dialect, statement).is_ok_and(|s| !s.is_empty());
    if reads(&PostgreSqlDialect {}) {
        return None;
    }
    let dialects: [(&dyn Dialect, &'static str); 3] =
        [(&MySqlDialect {}, "MySQL"), (&SQLiteDialect {}, "SQLite"), (&MsSqlDialect {}, "SQL Server")];
    dialects.into_iter().find(|(dialect, _)| reads(*dialect)).map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::other;

    #[test]
    fn names_the_database() {
        let cases = [
            ("CREATE TABLE t (id INT AUTO_INCREMENT PRIMARY KEY) ENGINE=InnoDB", Some("MySQL")),
            ("ALTER TABLE t ADD COLUMN a int AFTER b", Some("MySQL")),
            ("CREATE TABLE [dbo].[t] ([id] int IDENTITY(1,1))", Some("SQL Server")),
            ("CREATE TABEL t (a int)", None),
            ("SELECT FROM WHERE", None),
            ("CREATE TABLE t (a int)", None),
            ("", None),
        ];
        for (sql, expected) in cases {
            assert_eq!(other(sql), expected, "{sql}");
        }
    }
}
