//! Which database to connect to, put together from everything that may say it.

use std::fmt;
use std::net::IpAddr;
use std::path::Path;
use std::time::Duration;

use tokio_postgres::config::{ChannelBinding, SslMode, SslNegotiation, TargetSessionAttrs};
use tokio_postgres::{Client, Config, NoTls};

use super::environment::Environment;
use super::passwords::Passwords;
use super::service;
use super::string::{self, Settings};
use super::tls::{Mode, Tls};
use crate::live::Error;

/// How long to wait for a host that does not answer, unless `connect_timeout` says otherwise.
const TIMEOUT: Duration = Duration::from_secs(10);

/// The environment variable of each setting.
const VARIABLES: &[(&str, &str)] = &[
    ("PGHOST", "host"),
    ("PGHOSTADDR", "hostaddr"),
    ("PGPORT", "port"),
    ("PGDATABASE", "dbname"),
    ("PGUSER", "user"),
    ("PGPASSWORD", "password"),
    ("PGPASSFILE", "passfile"),
    ("PGOPTIONS", "options"),
    ("PGAPPNAME", "application_name"),
    ("PGSSLMODE", "sslmode"),
    ("PGSSLNEGOTIATION", "sslnegotiation"),
    ("PGSSLROOTCERT", "sslrootcert"),
    ("PGSSLCERT", "sslcert"),
    ("PGSSLKEY", "sslkey"),
    ("PGCHANNELBINDING", "channel_binding"),
    ("PGCONNECT_TIMEOUT", "connect_timeout"),
    ("PGTARGETSESSIONATTRS", "target_session_attrs"),
];

/// Where servers put their sockets: that of Debian, and the one compiled in by default.
const SOCKET_DIRECTORIES: &[&str] = &["/var/run/postgresql", "/tmp"];

/// A database to connect to. Neither its debug nor its display form shows a password.
#[derive(Clone)]
pub struct Target {
    hosts: Vec<Host>,
    database: String,
    user: String,
    tls: Tls,
    /// Why the password file is not used.
    password_hint: Option<String>,
}

/// One of the hosts to try.
#[derive(Clone)]
struct Host {
    /// How it is shown: `localhost:5432`, `/tmp/.s.PGSQL.5432`.
    name: String,
    socket: bool,
    config: Config,
}

impl Target {
    /// Reads a connection string: a URL, a list of `keyword = value`, or a database's name. What it does not say comes
    /// from the service file, the `PG*` variables, the password file and the defaults, as with `psql`.
    ///
    /// # Errors
    ///
    /// When the string is malformed or names an unknown setting, a service is not defined, or a certificate cannot be
    /// read.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::parse_in(text, &Environment::of_process())
    }

    /// [`Target::parse`] in an environment other than that of the process.
    ///
    /// # Errors
    ///
    /// As for [`Target::parse`].
    pub fn parse_in(text: &str, environment: &Environment) -> Result<Self, Error> {
        let mut settings = string::parse(text)?;
        if let Some(service) = settings.get("service").cloned().or_else(|| environment.get("PGSERVICE").map(Into::into))
        {
            service::add(&mut settings, &service, environment)?;
        }
        for (variable, name) in VARIABLES {
            if let Some(value) = environment.get(variable) {
                settings.entry((*name).to_owned()).or_insert_with(|| value.to_owned());
            }
        }
        let user = settings.get("user").cloned().or_else(|| environment.user()).ok_or_else(|| {
            Error::settings("the connection names no user", Some("set PGUSER, or `user=` in the connection string"))
        })?;
        let database = settings.get("dbname").cloned().unwrap_or_else(|| user.clone());
        let passwords = Passwords::read(&settings, environment);
        let tls = Tls::new(&settings, environment)?;
        let common = common(&settings, &user, &database)?;
        let hosts = hosts(&settings)?
            .into_iter()
            .map(|place| place.configure(&common, &settings, &passwords, &database, &user))
            .collect();
        Ok(Self { hosts, database, user, tls, password_hint: passwords.ignored })
    }

    /// The database's name.
    pub fn database(&self) -> &str {
        &self.database
    }

    /// Connects to the first host that lets us in.
    pub(in crate::live) async fn connect(&self) -> Result<(Client, String), Error> {
        let mut last = None;
        for host in &self.hosts {
            match self.connect_to(host).await {
                Ok(client) => return Ok((client, host.name.clone())),
                Err(e) => {
                    let next = is_worth_another_host(&e);
                    let mut error = Error::connecting(&e, &host.name);
                    if let (Error::Refused { help: help @ Some(_), sqlstate, .. }, Some(hint)) =
                        (&mut error, &self.password_hint)
                        && sqlstate == "28P01"
                    {
                        *help = Some(hint.clone());
                    }
                    if let (Error::Settings { help, message }, Some(hint)) = (&mut error, &self.password_hint)
                        && message.contains("password")
                    {
                        *help = Some(hint.clone());
                    }
                    // Of several hosts, the first error says more than that of a stand-in.
                    let error = last.take().unwrap_or(error);
                    if !next {
                        return Err(error);
                    }
                    last = Some(error);
                }
            }
        }
        Err(last.unwrap_or_else(|| Error::settings("the connection names no host", None)))
    }

    async fn connect_to(&self, host: &Host) -> Result<Client, tokio_postgres::Error> {
        let mut config = host.config.clone();
        if host.socket || self.tls.mode == Mode::Disable {
            return plain(&config).await;
        }
        match self.tls.mode {
            Mode::Allow => match plain(&config).await {
                Err(e) if e.as_db_error().is_some() => {
                    self.encrypted(config.ssl_mode(SslMode::Require)).await.map_err(|_| e)
                }
                other => other,
            },
            Mode::Prefer => match self.encrypted(config.ssl_mode(SslMode::Prefer)).await {
                Err(e) if is_tls(&e) || e.as_db_error().is_some() => plain(&config).await.map_err(|_| e),
                other => other,
            },
            _ => self.encrypted(config.ssl_mode(SslMode::Require)).await,
        }
    }

    async fn encrypted(&self, config: &Config) -> Result<Client, tokio_postgres::Error> {
        let (client, connection) = config.connect(self.tls.connector.clone()).await?;
        tokio::spawn(connection);
        Ok(client)
    }
}

async fn plain(config: &Config) -> Result<Client, tokio_postgres::Error> {
    let mut config = config.clone();
    let (client, connection) = config.ssl_mode(SslMode::Disable).connect(NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

fn is_tls(error: &tokio_postgres::Error) -> bool {
    error.as_db_error().is_none() && error.to_string().contains("TLS")
}

/// libpq goes on to the next host where one cannot be reached or is not ready, not where it refuses the login.
fn is_worth_another_host(error: &tokio_postgres::Error) -> bool {
    error.as_db_error().is_none_or(|db| *db.code() == tokio_postgres::error::SqlState::CANNOT_CONNECT_NOW)
}

impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let hosts: Vec<&str> = self.hosts.iter().map(|h| h.name.as_str()).collect();
        write!(f, "{} at {} as {}", self.database, hosts.join(", "), self.user)
    }
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Target({self})")
    }
}

/// What all hosts share.
fn common(settings: &Settings, user: &str, database: &str) -> Result<Config, Error> {
    let mut config = Config::new();
    config.user(user).dbname(database).connect_timeout(TIMEOUT);
    let name = settings.get("application_name").or_else(|| settings.get("fallback_application_name"));
    config.application_name(name.map_or("undrift", String::as_str));
    if let Some(options) = settings.get("options") {
        config.options(options);
    }
    if let Some(text) = settings.get("connect_timeout") {
        let seconds: u64 = text.trim().parse().map_err(|_| wrong("connect_timeout", text, "a number of seconds"))?;
        // Zero means to wait for ever.
        config.connect_timeout(Duration::from_secs(if seconds == 0 { u64::from(u32::MAX) } else { seconds }));
    }
    if let Some(text) = settings.get("channel_binding") {
        config.channel_binding(match text.as_str() {
            "disable" => ChannelBinding::Disable,
            "prefer" => ChannelBinding::Prefer,
            "require" => ChannelBinding::Require,
            _ => return Err(wrong("channel_binding", text, "disable, prefer or require")),
        });
    }
    if let Some(text) = settings.get("sslnegotiation") {
        config.ssl_negotiation(match text.as_str() {
            "postgres" => SslNegotiation::Postgres,
            "direct" => SslNegotiation::Direct,
            _ => return Err(wrong("sslnegotiation", text, "postgres or direct")),
        });
    }
    if let Some(text) = settings.get("target_session_attrs") {
        config.target_session_attrs(match text.as_str() {
            "any" | "prefer-standby" => TargetSessionAttrs::Any,
            "read-write" | "primary" => TargetSessionAttrs::ReadWrite,
            "read-only" | "standby" => TargetSessionAttrs::ReadOnly,
            _ => {
                let known = "any, read-write, read-only, primary, standby or prefer-standby";
                return Err(wrong("target_session_attrs", text, known));
            }
        });
    }
    Ok(config)
}

fn wrong(name: &str, value: &str, known: &str) -> Error {
    Error::settings(format!("`{value}` is not a value of `{name}`"), Some(&format!("it is {known}")))
}

/// Where a server is.
struct Place {
    host: String,
    address: Option<IpAddr>,
    port: u16,
}

impl Place {
    fn socket(&self) -> bool {
        self.host.starts_with('/')
    }

    fn configure(
        self,
        common: &Config,
        settings: &Settings,
        passwords: &Passwords,
        database: &str,
        user: &str,
    ) -> Host {
        let mut config = common.clone();
        config.port(self.port);
        if self.socket() {
            config.host_path(&self.host);
        } else {
            config.host(&self.host);
            if let Some(address) = self.address {
                config.hostaddr(address);
            }
        }
        let listed = if SOCKET_DIRECTORIES.contains(&self.host.as_str()) { "localhost" } else { &self.host };
        let found = passwords.find(listed, self.port, database, user);
        if let Some(password) = settings.get("password").map(String::as_str).or(found) {
            config.password(password);
        }
        let name = if self.socket() {
            format!("{}/.s.PGSQL.{}", self.host, self.port)
        } else if self.host.contains(':') {
            format!("[{}]:{}", self.host, self.port)
        } else {
            format!("{}:{}", self.host, self.port)
        };
        Host { name, socket: self.socket(), config }
    }
}

/// The hosts in order.
fn hosts(settings: &Settings) -> Result<Vec<Place>, Error> {
    let list = |name: &str| -> Vec<String> {
        settings.get(name).map(|s| s.split(',').map(|p| p.trim().to_owned()).collect()).unwrap_or_default()
    };
    let (names, addresses, ports) = (list("host"), list("hostaddr"), list("port"));
    let count = names.len().max(addresses.len()).max(1);
    if !addresses.is_empty() && !names.is_empty() && names.len() != addresses.len() {
        return Err(Error::settings("the connection has as many `hostaddr` as `host`, or none", None));
    }
    if ports.len() > 1 && ports.len() != count {
        return Err(Error::settings(
            format!("the connection names {count} hosts and {} ports", ports.len()),
            Some("name one port for each host, or one for all"),
        ));
    }
    let mut out = Vec::with_capacity(count);
    for i in 0..count {
        let port = match ports.get(i).or_else(|| ports.first()).filter(|p| !p.is_empty()) {
            Some(text) => text.parse().map_err(|_| wrong("port", text, "a number up to 65535"))?,
            None => 5432,
        };
        let address: Option<IpAddr> = match addresses.get(i).filter(|a| !a.is_empty()) {
            Some(text) => Some(text.parse().map_err(|_| wrong("hostaddr", text, "an IP address"))?),
            None => None,
        };
        let host = match (names.get(i).filter(|n| !n.is_empty()), address) {
            (Some(name), _) => name.clone(),
            (None, Some(address)) => address.to_string(),
            (None, None) => default_host(port),
        };
        out.push(Place { host, address, port });
    }
    Ok(out)
}

/// Where a server on this machine is: a socket if there is one, else this machine's own address.
fn default_host(port: u16) -> String {
    let found = SOCKET_DIRECTORIES.iter().find(|dir| Path::new(dir).join(format!(".s.PGSQL.{port}")).exists());
    found.map_or_else(|| "localhost".to_owned(), |dir| (*dir).to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Environment, Target};

    fn target(text: &str, variables: &[(&str, &str)]) -> Target {
        let environment = Environment::new(variables.iter().copied(), None);
        Target::parse_in(text, &environment).unwrap_or_else(|e| panic!("{text}: {e}"))
    }

    #[test]
    fn the_string_wins_over_the_environment() {
        let variables =
            [("PGHOST", "eh"), ("PGPORT", "1"), ("PGUSER", "eu"), ("PGDATABASE", "ed"), ("PGPASSWORD", "secret")];
        assert_eq!(target("", &variables).to_string(), "ed at eh:1 as eu");
        assert_eq!(target("host=h dbname=d", &variables).to_string(), "d at h:1 as eu");
        assert_eq!(target("postgresql://u@h:2/d", &variables).to_string(), "d at h:2 as u");
        assert!(!format!("{:?}", target("", &variables)).contains("secret"));
    }

    #[test]
    fn without_a_database_it_is_the_users() {
        assert_eq!(target("postgresql://u@h", &[]).to_string(), "u at h:5432 as u");
        assert_eq!(target("host=h", &[("USER", "me")]).to_string(), "me at h:5432 as me");
    }

    #[test]
    fn several_hosts_share_a_port_or_have_one_each() {
        assert_eq!(target("host=a,b port=1 user=u", &[]).to_string(), "u at a:1, b:1 as u");
        assert_eq!(target("postgresql://u@a:1,[::1]:2/d", &[]).to_string(), "d at a:1, [::1]:2 as u");
        assert_eq!(target("host=/run/x,b user=u", &[]).to_string(), "u at /run/x/.s.PGSQL.5432, b:5432 as u");
        let environment = Environment::new([], None);
        assert!(Target::parse_in("host=a,b,c port=1,2 user=u", &environment).is_err());
        assert!(Target::parse_in("host=a port=99999 user=u", &environment).is_err());
    }
}
