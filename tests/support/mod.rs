//! Throwaway PostgreSQL servers and databases for the tests.

#![allow(unreachable_pub, reason = "every test binary mounts this file")]
#![allow(dead_code, reason = "every test binary uses its own part")]
#![allow(clippy::print_stderr, reason = "a skipped test says so")]

pub mod compare;
pub mod dump;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use tokio::runtime::Runtime;
use tokio_postgres::{AsyncMessage, Client, Config, NoTls, SimpleQueryMessage};
use undrift::live::{Limits, Live, Session, Target};

/// The majors that the tests use unless `UNDRIFT_PG` names others.
const MAJORS: &[u16] = &[15, 18];

/// The roles that every server of the tests has, since roles are no part of a database.
const ROLES: &[&str] = &["reader", "writer", "keeper"];

/// Makes the absence of a server a failure.
const REQUIRED: &str = "UNDRIFT_REQUIRE_SERVERS";

/// A throwaway server, shared by all tests of one binary.
///
/// It stops and its files go when this process ends, however it ends: the script that runs it waits for the end of
/// the pipe that is held here.
pub struct Server {
    /// Its major version.
    pub major: u16,
    /// Its connection string without a database.
    base: String,
    databases: AtomicU32,
    pg_dump: OnceLock<Option<PathBuf>>,
    _held: ChildStdin,
}

/// Every SQL file below a folder, sorted by path.
pub fn sql_files(dir: &Path) -> Vec<PathBuf> {
    let mut out: Vec<PathBuf> = walkdir::WalkDir::new(dir)
        .into_iter()
        .filter_map(Result::ok)
        .map(walkdir::DirEntry::into_path)
        .filter(|path| path.extension().is_some_and(|e| e == "sql"))
        .collect();
    out.sort();
    assert!(!out.is_empty(), "no SQL file below {}", dir.display());
    out
}

/// The majors to test on: `UNDRIFT_PG=14,16`, else two.
pub fn majors() -> Vec<u16> {
    match std::env::var("UNDRIFT_PG") {
        Ok(list) => list.split(',').map(|m| m.trim().parse().expect("UNDRIFT_PG lists major versions")).collect(),
        Err(_) => MAJORS.to_vec(),
    }
}

/// The servers of [`majors`] that are to be had.
pub fn servers() -> Vec<&'static Server> {
    majors().into_iter().filter_map(server).collect()
}

/// The shared server of a major version. Without one, says so, and fails where `UNDRIFT_REQUIRE_SERVERS` is set.
pub fn server(major: u16) -> Option<&'static Server> {
    static SERVERS: OnceLock<Mutex<BTreeMap<u16, Option<&'static Server>>>> = OnceLock::new();
    let mut servers = SERVERS.get_or_init(Mutex::default).lock().expect("no test panics while it starts a server");
    *servers.entry(major).or_insert_with(|| match Server::start(major) {
        Ok(server) => {
            let server: &'static Server = Box::leak(Box::new(server));
            let roles: Vec<String> = ROLES.iter().map(|role| format!("CREATE ROLE {role}")).collect();
            let admin = Database::connect(server, "postgres".to_owned(), false);
            admin.run(&roles.join(";")).expect("a new server has none of the roles");
            Some(server)
        }
        Err(why) => {
            assert!(std::env::var_os(REQUIRED).is_none(), "no PostgreSQL {major}: {why}");
            eprintln!("SKIPPED: no PostgreSQL {major}: {why}");
            None
        }
    })
}

impl Server {
    /// Starts a server.
    pub fn start(major: u16) -> Result<Self, String> {
        Self::start_on(major, None)
    }

    /// Starts a server that also listens on a port of `127.0.0.1`.
    pub fn start_on(major: u16, port: Option<u16>) -> Result<Self, String> {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/postgres.sh");
        let mut child = Command::new("bash")
            .arg(script)
            .args(["run", &major.to_string()])
            .envs(port.map(|port| ("UNDRIFT_PG_PORT", port.to_string())))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|e| format!("bash cannot be run: {e}"))?;
        let held = child.stdin.take().expect("its input is piped");
        let mut line = String::new();
        let output = child.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut line).map_err(|e| e.to_string())?;
        if line.trim().is_empty() {
            return Err("scripts/postgres.sh could not start one".to_owned());
        }
        let base = line.trim().trim_end_matches("dbname=postgres").to_owned();
        Ok(Self { major, base, databases: AtomicU32::new(0), pg_dump: OnceLock::new(), _held: held })
    }

    /// Where `pg_dump` of its version is, which comes with some builds of the server alone.
    pub fn pg_dump(&self) -> Option<&Path> {
        let found = self.pg_dump.get_or_init(|| {
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts/postgres.sh");
            let output = Command::new("bash").arg(script).args(["bin", &self.major.to_string()]).output().ok()?;
            let program = Path::new(String::from_utf8(output.stdout).ok()?.trim()).join("pg_dump");
            if !program.is_file() {
                eprintln!("SKIPPED: no pg_dump of PostgreSQL {} to compare with", self.major);
                return None;
            }
            Some(program)
        });
        found.as_deref()
    }

    /// A new, empty database. It goes when it is dropped.
    pub fn database(&'static self) -> Database {
        self.database_named(&format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed)))
    }

    /// A new, empty database of a name that no other has at the same time.
    pub fn database_named(&'static self, name: &str) -> Database {
        let admin = Database::connect(self, "postgres".to_owned(), false);
        // Without the write-ahead log it takes half the time.
        let copy = if self.major >= 15 { " STRATEGY file_copy" } else { "" };
        admin.run(&format!("CREATE DATABASE {name} TEMPLATE template0{copy}")).expect("a database can be created");
        Database::connect(self, name.to_owned(), true)
    }
}

/// A refusal of the server.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// SQLSTATE.
    pub sqlstate: String,
    /// The primary message.
    pub message: String,
    /// DETAIL.
    pub detail: Option<String>,
    /// HINT.
    pub hint: Option<String>,
}

/// A connection to a database.
pub struct Database {
    server: &'static Server,
    name: String,
    owned: bool,
    runtime: Runtime,
    client: Option<Client>,
    notices: Arc<Mutex<Vec<String>>>,
}

impl Database {
    fn connect(server: &'static Server, name: String, owned: bool) -> Self {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        let config: Config = format!("{} dbname={name}", server.base).parse().expect("the script prints settings");
        let (client, mut connection) =
            runtime.block_on(config.connect(NoTls)).expect("the throwaway server accepts connections");
        let notices: Arc<Mutex<Vec<String>>> = Arc::default();
        let heard = notices.clone();
        runtime.spawn(async move {
            while let Some(Ok(message)) = std::future::poll_fn(|cx| connection.poll_message(cx)).await {
                if let AsyncMessage::Notice(notice) = message {
                    heard.lock().expect("nothing panics here").push(notice.message().to_owned());
                }
            }
        });
        Self { server, name, owned, runtime, client: Some(client), notices }
    }

    /// Starts another session.
    pub fn reconnect(&mut self) {
        self.client = None;
        let owned = std::mem::replace(&mut self.owned, false);
        *self = Self::connect(self.server, self.name.clone(), owned);
    }

    /// A connection string to it.
    pub fn url(&self) -> String {
        format!("{} dbname={}", self.server.base, self.name)
    }

    /// The connection string as a target.
    pub fn target(&self) -> Target {
        Target::parse(&self.url()).expect("the connection string is well formed")
    }

    /// Runs SQL in the simple protocol: several statements are one transaction, unless they say otherwise.
    pub fn run(&self, sql: &str) -> Result<Vec<Vec<Option<String>>>, Refusal> {
        let client = self.client.as_ref().expect("the connection is open");
        match self.runtime.block_on(client.simple_query(sql)) {
            Ok(messages) => Ok(messages
                .iter()
                .filter_map(|m| match m {
                    SimpleQueryMessage::Row(row) => {
                        Some((0..row.len()).map(|i| row.get(i).map(str::to_owned)).collect())
                    }
                    _ => None,
                })
                .collect()),
            Err(e) => match e.as_db_error() {
                Some(db) => Err(Refusal {
                    sqlstate: db.code().code().to_owned(),
                    message: db.message().to_owned(),
                    detail: db.detail().map(str::to_owned),
                    hint: db.hint().map(str::to_owned),
                }),
                None => panic!("the connection broke at {sql}: {e}"),
            },
        }
    }

    /// The notices since the last call, debug messages among them where `client_min_messages` lets them through.
    pub fn notices(&self) -> Vec<String> {
        std::mem::take(&mut *self.notices.lock().expect("nothing panics here"))
    }

    /// The first column of the first row.
    pub fn one(&self, sql: &str) -> String {
        self.run(sql).expect("the query works")[0][0].clone().expect("the value is not null")
    }

    /// What undrift reads from it, with its expressions resolved.
    pub fn introspect(&self) -> Live {
        self.introspect_both().1
    }

    /// What undrift reads from it, as it is and with its expressions resolved.
    pub fn introspect_both(&self) -> (Live, Live) {
        self.resolved(self.introspect_raw())
    }

    /// The same, with owners and privileges.
    pub fn introspect_both_with_access(&self) -> (Live, Live) {
        let raw = Session::open(&self.target(), &Limits::default())
            .and_then(|session| session.introspect_with_access())
            .unwrap_or_else(|e| panic!("{:?}", miette::Report::new(e)));
        self.resolved(raw)
    }

    /// What `pg_dump --schema-only` of the server's version writes of it; `None` where there is no such program.
    pub fn dump(&self, options: &[&str]) -> Option<String> {
        let program = self.server.pg_dump()?;
        let output = Command::new(program)
            .args(["--schema-only", "--lock-wait-timeout=60s"])
            .args(options)
            .args(["--dbname", &self.url()])
            .output()
            .expect("pg_dump can be run");
        assert!(output.status.success(), "pg_dump: {}", String::from_utf8_lossy(&output.stderr));
        Some(String::from_utf8(output.stdout).expect("pg_dump writes UTF-8"))
    }

    fn resolved(&self, raw: Live) -> (Live, Live) {
        let mut live = raw.clone();
        undrift::expr::resolve_printed(&mut live.catalog, live.version);
        (raw, live)
    }

    /// What undrift reads from it.
    pub fn introspect_raw(&self) -> Live {
        Session::open(&self.target(), &Limits::default())
            .and_then(|session| session.introspect())
            .unwrap_or_else(|e| panic!("{:?}", miette::Report::new(e)))
    }
}

/// Roles that are not there before a case and not after it; to be dropped after the databases that know them.
pub struct Roles {
    server: &'static Server,
    names: Vec<String>,
}

impl Roles {
    /// Takes away what an earlier run may have left.
    pub fn new(server: &'static Server, names: Vec<String>) -> Self {
        let roles = Self { server, names };
        roles.forget();
        roles
    }

    fn forget(&self) {
        if self.names.is_empty() {
            return;
        }
        let admin = Database::connect(self.server, "postgres".to_owned(), false);
        let sql = format!("DROP ROLE IF EXISTS {}", self.names.join(", "));
        if let Err(e) = admin.run(&sql) {
            eprintln!("{sql}: {}", e.message);
        }
    }
}

impl Drop for Roles {
    fn drop(&mut self) {
        self.forget();
    }
}

/// Drops the roles and the tablespaces that a script left behind, since they outlive its database.
pub fn forget_roles(server: &'static Server) {
    let admin = Database::connect(server, "postgres".to_owned(), false);
    let names = |sql: &str| -> Vec<String> {
        let rows = admin.run(sql).expect("the catalog can be read");
        rows.into_iter().filter_map(|row| row.into_iter().next().flatten()).collect()
    };
    let mut left = Vec::new();
    for space in names("SELECT quote_ident(spcname) FROM pg_tablespace WHERE oid >= 16384") {
        left.push(format!("DROP TABLESPACE {space}"));
    }
    for role in names("SELECT quote_ident(rolname) FROM pg_roles WHERE oid >= 16384") {
        if !ROLES.contains(&role.as_str()) {
            left.push(format!("DROP OWNED BY {role}; DROP ROLE {role}"));
        }
    }
    for sql in left {
        if let Err(e) = admin.run(&sql) {
            eprintln!("{sql}: {}", e.message);
        }
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.client = None;
        if self.owned {
            let admin = Self::connect(self.server, "postgres".to_owned(), false);
            // A database goes only without subscriptions, and a subscription with a slot only with its publisher.
            let own = Self::connect(self.server, self.name.clone(), false);
            // Where it does not work the database says so when it is dropped.
            let _ = own.run(
                "DO $$ DECLARE s text; BEGIN
                    FOR s IN SELECT subname FROM pg_subscription u JOIN pg_database d ON d.oid = u.subdbid
                            WHERE datname = current_database() LOOP
                        EXECUTE format('ALTER SUBSCRIPTION %I DISABLE', s);
                        EXECUTE format('ALTER SUBSCRIPTION %I SET (slot_name = NONE)', s);
                        EXECUTE format('DROP SUBSCRIPTION %I', s);
                    END LOOP;
                END $$",
            );
            drop(own);
            // The connection closes with the runtime, after this: the server is not to wait for it.
            let force = if self.server.major >= 13 { " WITH (FORCE)" } else { "" };
            let dropped = admin.run(&format!("DROP DATABASE {}{force}", self.name));
            if let (Err(e), false) = (dropped, std::thread::panicking() || force.is_empty()) {
                panic!("{} cannot be dropped: {}", self.name, e.message);
            }
        }
    }
}
