#![doc = include_str!("README.md")]

use crate::lint::prelude::*;

/// The lint.
pub static LINT: Lint = Lint {
    name: "concurrently-in-transaction",
    category: Category::Error,
    since: "0.1.0",
    sources: &[
        "squawk:ban-concurrent-index-creation-in-transaction",
        "pgls:banConcurrentIndexCreationInTransaction",
        "atlas:PG103",
        "pgfence:concurrent-in-transaction",
        "pg-migration-lint:PGM003",
        "bytebase:statement_non_transactional",
    ],
    page: include_str!("README.md"),
    check: Check::Statement(check),
};

fn check(cx: &StatementCx<'_>, sink: &mut Sink) {
    if !cx.in_transaction() {
        return;
    }
    let Some(command) = outside_only(&cx.statement.stmt) else { return };
    let message = format!("{command} cannot run inside a transaction block");
    let finding = sink.at(cx.statement.place(), message);
    let explicit = cx.session.transaction.as_ref().is_some_and(|t| !t.implicit);
    if explicit {
        return finding.help("COMMIT before it, or move it to a migration of its own");
    }
    match cx.migration.mode() {
        TransactionMode::SimpleQuery => finding.help(
            "the statements of this file are sent together, which makes them one transaction: move this one to a file of its own",
        ),
        _ => finding.help(match directive(cx.migration.history.framework) {
            Some(how) => format!("move it to a migration of its own and take that out of its transaction: {how}"),
            None => "move it to a migration of its own that does not run in a transaction".to_owned(),
        }),
    }
}

/// The command as PostgreSQL's own message names it, if it refuses to run inside a transaction block.
fn outside_only(stmt: &ast::Stmt) -> Option<&'static str> {
    match stmt {
        ast::Stmt::CreateIndex(create) if create.concurrently => Some("CREATE INDEX CONCURRENTLY"),
        ast::Stmt::Drop(drop) if drop.concurrently => Some("DROP INDEX CONCURRENTLY"),
        ast::Stmt::Reindex(reindex) if reindex.concurrently => Some("REINDEX CONCURRENTLY"),
        ast::Stmt::Reindex(reindex) => match reindex.what {
            "SCHEMA" => Some("REINDEX SCHEMA"),
            "SYSTEM" => Some("REINDEX SYSTEM"),
            "DATABASE" => Some("REINDEX DATABASE"),
            _ => None,
        },
        ast::Stmt::Vacuum(vacuum) if vacuum.vacuum => Some("VACUUM"),
        ast::Stmt::Cluster(cluster) if cluster.relation.is_none() => Some("CLUSTER"),
        ast::Stmt::AlterTable(alter) => alter.commands.iter().find_map(|c| match &c.action {
            ast::AlterAction::DetachPartition { concurrently: true, .. } => Some("ALTER TABLE ... DETACH CONCURRENTLY"),
            _ => None,
        }),
        ast::Stmt::Other { tag, .. } => {
            const OUTSIDE: &[&str] = &[
                "CREATE DATABASE",
                "DROP DATABASE",
                "CREATE TABLESPACE",
                "DROP TABLESPACE",
                "ALTER SYSTEM",
                "DROP SUBSCRIPTION",
            ];
            OUTSIDE.iter().find(|t| *t == tag).copied()
        }
        _ => None,
    }
}

/// How a framework is told not to wrap a migration.
fn directive(framework: &str) -> Option<&'static str> {
    Some(match framework {
        "goose" => "`-- +goose NO TRANSACTION`",
        "dbmate" => "`-- migrate:up transaction:false`",
        "sql-migrate" => "`-- +migrate Up notransaction`",
        "sqlx" => "`-- no-transaction` as the file's first line",
        "diesel" => "`run_in_transaction = false` in metadata.toml beside up.sql",
        "flyway" => "`executeInTransaction=false` in a .sql.conf file beside it",
        "atlas" => "`-- atlas:txmode none` as the file's first line",
        "tern" => "`---- tern: disable-tx ----`",
        "refinery" => "run it without grouping, in a file of its own",
        "graphile-migrate" => "`--! no-transaction` as the file's first line",
        "node-pg-migrate" => "`-- pg-migrate: no-transaction`",
        _ => return None,
    })
}
