//! Connecting to a real server in every way there is, and being refused.

#![allow(clippy::print_stderr, reason = "a skipped test says so")]

mod support;

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use undrift::live::{Environment, Error, Limits, Session, Target};

use support::{Database, Server};

const PASSWORD: &str = "s3cret:word";

/// A server with TLS and passwords on a free port, in which the role `reader` may log in by password over TLS alone.
struct Fixture {
    port: u16,
    socket: String,
    dir: tempfile::TempDir,
    _db: Database,
}

impl Fixture {
    fn new() -> Option<Self> {
        let major = support::majors()[0];
        // A port that was just free is free, unless someone else is very quick.
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let port = listener.local_addr().expect("it has an address").port();
        drop(listener);
        support::server(major)?;
        let server: &'static Server = Box::leak(Box::new(Server::start_on(major, Some(port)).expect("it starts")));
        let db = server.database_named("app");
        let socket = db.url().split('\'').nth(1).expect("the host is quoted").to_owned();
        let certificate = "openssl req -new -x509 -days 2 -nodes -subj /CN=localhost -keyout server.key -out server.crt \
                           2>/dev/null && chmod 600 server.key && chmod 644 server.crt";
        if db.run(&format!("COPY (SELECT 1) TO PROGRAM '{certificate}'")).is_err() {
            assert!(std::env::var_os("UNDRIFT_REQUIRE_SERVERS").is_none(), "openssl is missing");
            eprintln!("SKIPPED: openssl is missing");
            return None;
        }
        let rules =
            "local all postgres trust\nlocal all all scram-sha-256\nhostssl all all 127.0.0.1/32 scram-sha-256\n";
        db.run("SET password_encryption = 'scram-sha-256'").expect("the setting exists");
        db.run(&format!("CREATE ROLE reader LOGIN PASSWORD '{PASSWORD}'")).expect("the role is new");
        db.run(&format!("COPY (SELECT unnest(string_to_array('{rules}', '\n'))) TO PROGRAM 'cat > pg_hba.conf'"))
            .expect("the rules can be written");
        db.run("ALTER SYSTEM SET ssl = on").expect("TLS can be switched on");
        db.run("SELECT pg_reload_conf()").expect("the server reads its settings again");
        let dir = tempfile::tempdir().expect("a directory can be made");
        let text = db.one("SELECT pg_read_file('server.crt')");
        std::fs::write(dir.path().join("root.crt"), text).expect("the certificate can be written");
        let fixture = Self { port, socket, dir, _db: db };
        // The server reads its settings again in its own time.
        for _ in 0..100 {
            if fixture.open(&fixture.tcp("sslmode=require")).is_ok() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(50));
        }
        Some(fixture)
    }

    fn tcp(&self, more: &str) -> String {
        format!(
            "host=localhost hostaddr=127.0.0.1 port={} user=reader dbname=app password='{PASSWORD}' {more}",
            self.port
        )
    }

    fn root(&self) -> PathBuf {
        self.dir.path().join("root.crt")
    }

    fn open(&self, text: &str) -> Result<Session, Error> {
        self.open_in(text, &Environment::new([], Some(self.dir.path())))
    }

    fn open_in(&self, text: &str, environment: &Environment) -> Result<Session, Error> {
        Session::open(&Target::parse_in(text, environment)?, &Limits::default())
    }

    fn refusal(&self, text: &str) -> Error {
        match self.open(text) {
            Ok(_) => panic!("{text} connects"),
            Err(e) => {
                let report = format!("{e} {e:?} {:?}", miette::Report::new(self.open(text).err().expect("again")));
                assert!(!report.contains(PASSWORD), "the password is shown: {report}");
                assert!(miette::Diagnostic::help(&e).is_some(), "no way out is shown: {e}");
                e
            }
        }
    }
}

fn unrelated_certificate(dir: &Path) -> PathBuf {
    let file = dir.join("other.crt");
    let status = std::process::Command::new("openssl")
        .args(["req", "-new", "-x509", "-days", "2", "-nodes", "-subj", "/CN=other", "-keyout"])
        .arg(dir.join("other.key"))
        .arg("-out")
        .arg(&file)
        .stderr(std::process::Stdio::null())
        .status();
    assert!(status.is_ok_and(|s| s.success()), "openssl can make a certificate");
    file
}

#[test]
fn every_way_in_and_every_refusal() {
    let Some(fixture) = Fixture::new() else { return };
    let root = fixture.root().display().to_string();

    // TLS, with as much trust as each mode asks for.
    for more in ["sslmode=require", "sslmode=prefer", "sslmode=allow"] {
        fixture.open(&fixture.tcp(more)).unwrap_or_else(|e| panic!("{more}: {e}"));
    }
    fixture.open(&fixture.tcp(&format!("sslmode=verify-full sslrootcert={root}"))).expect("it is localhost's own");
    let by_address =
        format!("postgresql://reader:s3cret%3Aword@127.0.0.1:{}/app?sslrootcert={root}&sslmode=", fixture.port);
    fixture.open(&format!("{by_address}verify-ca")).expect("the certificate is trusted");
    assert!(matches!(fixture.refusal(&format!("{by_address}verify-full")), Error::Tls { .. }));
    let other = unrelated_certificate(fixture.dir.path()).display().to_string();
    let stranger = fixture.tcp(&format!("sslmode=verify-ca sslrootcert={other}"));
    assert!(matches!(fixture.refusal(&stranger), Error::Tls { .. }));

    // What the server refuses.
    let code = |error: Error| match error {
        Error::Refused { sqlstate, .. } => sqlstate,
        other => panic!("{other:?}"),
    };
    assert_eq!(code(fixture.refusal(&fixture.tcp("sslmode=disable"))), "28000");
    assert_eq!(code(fixture.refusal(&fixture.tcp("password=wrong"))), "28P01");
    assert_eq!(code(fixture.refusal(&fixture.tcp("dbname=nonesuch"))), "3D000");
    let without = format!("host=127.0.0.1 port={} user=reader dbname=app", fixture.port);
    assert!(matches!(fixture.refusal(&without), Error::Settings { .. }));

    // The password file, the variables, a service, a socket.
    let file = fixture.dir.path().join(".pgpass");
    std::fs::write(&file, "127.0.0.1:*:app:reader:s3cret\\:word\n").expect("the file can be written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).expect("the mode can be set");
        let help = miette::Diagnostic::help(&fixture.refusal(&without)).map(|h| h.to_string());
        assert!(help.is_some_and(|h| h.contains("chmod 600")), "the ignored file is named");
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o600)).expect("the mode can be set");
    }
    fixture.open(&without).expect("the password is in the file");
    let port = fixture.port.to_string();
    let variables = [
        ("PGHOST", fixture.socket.as_str()),
        ("PGPORT", &port),
        ("PGUSER", "reader"),
        ("PGDATABASE", "app"),
        ("PGPASSWORD", PASSWORD),
    ];
    let session = fixture.open_in("", &Environment::new(variables, None)).expect("the variables say it all");
    assert_eq!(session.introspect().expect("it can be read").database, "app");
    std::fs::write(
        fixture.dir.path().join(".pg_service.conf"),
        format!("[app]\nhost={}\nport={port}\nuser=postgres\ndbname=app\n", fixture.socket),
    )
    .expect("the file can be written");
    fixture.open("service=app").expect("the service says it all");

    // A host that is not there, alone and before one that is.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    let dead = listener.local_addr().expect("it has an address").port();
    drop(listener);
    let gone = fixture.refusal(&format!("postgresql://reader:x@127.0.0.1:{dead}/app"));
    assert!(matches!(gone, Error::Unreachable { .. }), "{gone:?}");
    let two = format!("postgresql://reader:s3cret%3Aword@127.0.0.1:{dead},127.0.0.1:{port}/app");
    fixture.open(&two).expect("the second host is there");
    let missing = fixture.refusal("host=/nonesuch user=u");
    assert!(matches!(missing, Error::Unreachable { .. }), "{missing:?}");
}

#[test]
fn a_database_under_migration_is_not_waited_for_longer_than_allowed() {
    for server in support::servers() {
        let db = server.database();
        db.run("CREATE TABLE t (a int); CREATE VIEW v AS SELECT a FROM t").expect("the SQL works");
        // The server locks what a view reads before it prints the view.
        db.run("BEGIN; LOCK TABLE t").expect("the lock is free");
        let short = std::time::Duration::from_millis(100);
        let code = |limits: &Limits| match undrift::live::introspect(&db.target(), limits) {
            Err(Error::Query { sqlstate, help: Some(_), .. }) => sqlstate.unwrap_or_default(),
            other => panic!("{other:?}"),
        };
        assert_eq!(code(&Limits { lock: short, ..Limits::default() }), "55P03");
        assert_eq!(code(&Limits { statement: short, ..Limits::default() }), "57014");
        db.run("ROLLBACK").expect("the block ends");
        assert!(undrift::live::introspect(&db.target(), &Limits { lock: short, ..Limits::default() }).is_ok());
    }
}
