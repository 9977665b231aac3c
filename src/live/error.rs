//! What can go wrong between here and a server.

use miette::Diagnostic;
use thiserror::Error;
use tokio_postgres::error::SqlState;

/// Why a database could not be read. No message holds a password.
#[derive(Debug, Error, Diagnostic)]
pub enum Error {
    /// The connection string, a `PG*` variable or a file it names cannot be used.
    #[error("{message}")]
    Settings {
        /// What is wrong.
        message: String,
        /// The way out.
        #[help]
        help: Option<String>,
    },
    /// No server answers.
    #[error("cannot reach the server at {at}: {cause}")]
    Unreachable {
        /// Host and port, or the socket.
        at: String,
        /// What the system says.
        cause: String,
        /// The way out.
        #[help]
        help: Option<String>,
    },
    /// The connection cannot be encrypted as asked, or the certificate is not trusted.
    #[error("no trusted TLS connection to {at}: {cause}")]
    Tls {
        /// Host and port.
        at: String,
        /// What the library says.
        cause: String,
        /// The way out.
        #[help]
        help: Option<String>,
    },
    /// The server refuses the role, its password, or the database.
    #[error("the server at {at} refuses the connection: {message}")]
    Refused {
        /// Host and port, or the socket.
        at: String,
        /// SQLSTATE.
        sqlstate: String,
        /// The server's message.
        message: String,
        /// The way out.
        #[help]
        help: Option<String>,
    },
    /// The server's version is not known.
    #[error("{message}")]
    Version {
        /// Which version it is, and which are known.
        message: String,
    },
    /// A query failed.
    #[error("reading the catalog of {database} failed: {message}")]
    Query {
        /// The database.
        database: String,
        /// SQLSTATE, if the server sent one.
        sqlstate: Option<String>,
        /// The server's message.
        message: String,
        /// The way out.
        #[help]
        help: Option<String>,
    },
    /// The connection broke.
    #[error("the connection to {at} was lost: {cause}")]
    Lost {
        /// Host and port, or the socket.
        at: String,
        /// What the system says.
        cause: String,
    },
}

impl Error {
    pub(super) fn settings(message: impl Into<String>, help: Option<&str>) -> Self {
        Self::Settings { message: message.into(), help: help.map(str::to_owned) }
    }

    /// An error while connecting.
    pub(super) fn connecting(error: &tokio_postgres::Error, at: &str) -> Self {
        let at = at.to_owned();
        if let Some(db) = error.as_db_error() {
            let help = refused_help(db.code());
            let (sqlstate, message) = (db.code().code().to_owned(), db.message().to_owned());
            return Self::Refused { at, sqlstate, message, help: help.map(str::to_owned) };
        }
        let cause = cause(error);
        if cause.contains("server does not support TLS") {
            let help = "the server has no TLS: set `sslmode=disable` if the network between is trusted".to_owned();
            return Self::Tls { at, cause, help: Some(help) };
        }
        if cause.contains("channel binding") {
            let help = "set `channel_binding=prefer`".to_owned();
            return Self::Tls { at, cause, help: Some(help) };
        }
        if error.to_string().contains("TLS") {
            let help = "name the certificate authority with `sslrootcert=FILE`, or `sslrootcert=system` for that of the \
                        operating system";
            return Self::Tls { at, cause, help: Some(help.to_owned()) };
        }
        let io = std::error::Error::source(error).and_then(|e| e.downcast_ref::<std::io::Error>());
        if io.is_none() && error.to_string().contains("configuration") {
            return Self::Settings {
                message: format!("cannot connect to {at}: {cause}"),
                help: cause
                    .contains("password")
                    .then(|| "set PGPASSWORD, or add a line for it to the password file (~/.pgpass)".to_owned()),
            };
        }
        let help = match io.map(std::io::Error::kind) {
            Some(std::io::ErrorKind::ConnectionRefused) => {
                "nothing listens there: is the server running, and the port right?"
            }
            Some(std::io::ErrorKind::NotFound) => {
                "there is no socket of a server: is it running, and the socket's directory right? Name a host to use TCP"
            }
            Some(std::io::ErrorKind::PermissionDenied) => "the socket belongs to another user: name a host to use TCP",
            Some(std::io::ErrorKind::TimedOut) => {
                "nothing answers there: check the host and the firewall, or raise `connect_timeout`"
            }
            _ => "check host and port of the connection",
        };
        Self::Unreachable { at, cause, help: Some(help.to_owned()) }
    }

    /// An error after connecting.
    pub(super) fn querying(error: &tokio_postgres::Error, at: &str, database: &str) -> Self {
        let Some(db) = error.as_db_error() else {
            return Self::Lost { at: at.to_owned(), cause: cause(error) };
        };
        let code = db.code();
        let help = if *code == SqlState::QUERY_CANCELED {
            Some("the server is busy or the catalog is large: raise the statement timeout, or try again later")
        } else if *code == SqlState::LOCK_NOT_AVAILABLE {
            Some("a migration is running: wait until it is done, or raise the lock timeout")
        } else if *code == SqlState::INSUFFICIENT_PRIVILEGE {
            Some("the role must be able to read the system catalogs, as every role can by default")
        } else {
            None
        };
        Self::Query {
            database: database.to_owned(),
            sqlstate: Some(code.code().to_owned()),
            message: db.message().to_owned(),
            help: help.map(str::to_owned),
        }
    }
}

fn refused_help(code: &SqlState) -> Option<&'static str> {
    if *code == SqlState::INVALID_PASSWORD {
        Some("check user and password: PGPASSWORD, the password file (~/.pgpass), or the connection string")
    } else if *code == SqlState::INVALID_AUTHORIZATION_SPECIFICATION {
        Some("check the user's name, and the server's pg_hba.conf for this user, database and host")
    } else if *code == SqlState::INVALID_CATALOG_NAME {
        Some("check the database's name; without one, that of the user is meant")
    } else if *code == SqlState::INSUFFICIENT_PRIVILEGE {
        Some("the role needs CONNECT on the database")
    } else if *code == SqlState::TOO_MANY_CONNECTIONS {
        Some("the server has no free connection: try again later")
    } else if *code == SqlState::CANNOT_CONNECT_NOW {
        Some("the server is starting or stopping: try again in a moment")
    } else {
        None
    }
}

/// The innermost cause, which says what happened; the outer layers say only in which phase.
fn cause(error: &tokio_postgres::Error) -> String {
    let mut inner: &dyn std::error::Error = error;
    while let Some(source) = inner.source() {
        inner = source;
    }
    inner.to_string()
}
