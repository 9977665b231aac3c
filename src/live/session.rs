//! A connection with one read-only transaction.

use std::sync::mpsc;
use std::time::Duration;

use futures_util::StreamExt;
use futures_util::future::join_all;
use futures_util::stream::FuturesOrdered;
use tokio::runtime::Runtime;
use tokio_postgres::{Client, Row};

use super::fields::Fields;
use super::{Error, Live, Target, build, queries};
use crate::catalog::{Catalog, Ident, Version};

/// How long the server may work for us, so that reading never stands in the way of others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// `statement_timeout` of each query.
    pub statement: Duration,
    /// `lock_timeout`: printing an expression takes a lock on what it refers to.
    pub lock: Duration,
    /// `idle_in_transaction_session_timeout`.
    pub idle: Duration,
}

impl Default for Limits {
    /// One minute for a query, five seconds for a lock, one minute of idleness.
    fn default() -> Self {
        Self { statement: Duration::from_mins(1), lock: Duration::from_secs(5), idle: Duration::from_mins(1) }
    }
}

/// A connection to a database, inside one repeatable-read, read-only transaction.
///
/// Blocking: the asynchronous part is inside.
pub struct Session {
    runtime: Runtime,
    client: Client,
    at: String,
    version: Version,
    pub(super) full_version: String,
    pub(super) database: Ident,
    user: Ident,
}

impl Session {
    /// Connects and takes the snapshot.
    ///
    /// # Errors
    ///
    /// When the server cannot be reached, refuses the role, or is of an unknown version.
    pub fn open(target: &Target, limits: &Limits) -> Result<Self, Error> {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|e| Error::settings(format!("cannot start: {e}"), None))?;
        let (client, at) = runtime.block_on(target.connect())?;
        let begin = begin(limits);
        let row = runtime.block_on(async {
            client.batch_execute(&begin).await?;
            client.query_typed_one(include_str!("names/server.sql"), &[]).await
        });
        let row = row.map_err(|e| Error::querying(&e, &at, target.database()))?;
        let mut f = Fields::new(&row);
        let number: i32 = f.next();
        let version = number.to_string().parse().map_err(|message| Error::Version { message })?;
        let full_version = f.next::<&str>().to_owned();
        let (database, user) = (f.name(), f.name());
        Ok(Self { runtime, client, at, version, full_version, database, user })
    }

    /// The server's major version.
    pub fn version(&self) -> Version {
        self.version
    }

    /// Reads the catalog.
    ///
    /// # Errors
    ///
    /// When a query fails or takes too long, or the connection breaks.
    pub fn introspect(&self) -> Result<Live, Error> {
        self.read(false)
    }

    /// Reads the catalog with the owner of every object and the privileges on it.
    ///
    /// # Errors
    ///
    /// As [`Self::introspect`].
    pub fn introspect_with_access(&self) -> Result<Live, Error> {
        self.read(true)
    }

    fn read(&self, access: bool) -> Result<Live, Error> {
        let queries = queries(self.version, access);
        Ok(Live {
            catalog: self.build(&queries, access)?,
            version: self.version,
            full_version: self.full_version.clone(),
            database: self.database.clone(),
            user: self.user.clone(),
        })
    }

    /// Sends all queries before the first answer is there, and makes a catalog of the first answers while the server is
    /// still at the later ones.
    fn build(&self, queries: &[String], access: bool) -> Result<Catalog, Error> {
        let (send, answers) = mpsc::channel();
        std::thread::scope(|scope| {
            let version = self.version;
            let builder = scope.spawn(move || build(|| answers.recv().ok(), version, access));
            let read = self.runtime.block_on(async {
                let mut pending: FuturesOrdered<_> =
                    queries.iter().map(|sql| self.client.query_typed(sql.as_str(), &[])).collect();
                while let Some(answer) = pending.next().await {
                    // A builder that is gone has panicked, which joining it tells.
                    let _ = send.send(answer?);
                }
                Ok(())
            });
            drop(send);
            let built = builder.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            // The first failure is the cause of the later ones.
            read.map_err(|e| Error::querying(&e, &self.at, &self.database))?;
            Ok(built.expect("every query was answered"))
        })
    }

    /// Sends all queries before the first answer is there, and returns the answers in order.
    pub(super) fn query_all(&self, queries: &[String]) -> Result<Vec<Vec<Row>>, Error> {
        let answers =
            self.runtime.block_on(join_all(queries.iter().map(|sql| self.client.query_typed(sql.as_str(), &[]))));
        // The first failure is the cause of the later ones.
        answers.into_iter().collect::<Result<_, _>>().map_err(|e| Error::querying(&e, &self.at, &self.database))
    }
}

/// Begins the transaction. Everything that changes how the server prints is pinned.
fn begin(limits: &Limits) -> String {
    let mut sql = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY".to_owned();
    let timeouts = [
        ("statement_timeout", limits.statement),
        ("lock_timeout", limits.lock),
        ("idle_in_transaction_session_timeout", limits.idle),
    ];
    for (name, duration) in timeouts {
        sql.push_str(&format!("; SET LOCAL {name} = {}", duration.as_millis()));
    }
    let settings = [
        ("search_path", "pg_catalog"),
        ("DateStyle", "'ISO, MDY'"),
        ("IntervalStyle", "postgres"),
        ("TimeZone", "'UTC'"),
        ("extra_float_digits", "1"),
        ("bytea_output", "hex"),
        ("xmlbinary", "base64"),
        ("lc_monetary", "'C'"),
        ("quote_all_identifiers", "off"),
        ("standard_conforming_strings", "on"),
        ("backslash_quote", "safe_encoding"),
        // Compiling a query takes longer than reading a catalog.
        ("jit", "off"),
        // Workers would each load what they print for; and a busy server is to feel little of this.
        ("max_parallel_workers_per_gather", "0"),
    ];
    for (name, value) in settings {
        sql.push_str(&format!("; SET LOCAL {name} = {value}"));
    }
    sql
}
