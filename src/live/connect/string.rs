//! Connection strings: URLs and `keyword = value` lists, as libpq reads them.

use std::collections::BTreeMap;

use crate::live::Error;

/// Settings by libpq's names.
pub(super) type Settings = BTreeMap<String, String>;

/// The names that libpq knows. Those that make no difference here are accepted and not used.
const KNOWN: &[&str] = &[
    "application_name",
    "channel_binding",
    "client_encoding",
    "connect_timeout",
    "dbname",
    "fallback_application_name",
    "gssdelegation",
    "gssencmode",
    "gsslib",
    "host",
    "hostaddr",
    "keepalives",
    "keepalives_count",
    "keepalives_idle",
    "keepalives_interval",
    "krbsrvname",
    "load_balance_hosts",
    "max_protocol_version",
    "min_protocol_version",
    "options",
    "passfile",
    "password",
    "port",
    "replication",
    "require_auth",
    "requirepeer",
    "requiressl",
    "service",
    "servicefile",
    "ssl_max_protocol_version",
    "ssl_min_protocol_version",
    "sslcert",
    "sslcertmode",
    "sslcompression",
    "sslcrl",
    "sslcrldir",
    "sslkey",
    "sslkeylogfile",
    "sslmode",
    "sslnegotiation",
    "sslpassword",
    "sslrootcert",
    "sslsni",
    "target_session_attrs",
    "tcp_user_timeout",
    "user",
];

/// Parameters that other programs put into the URLs they share with us.
const FOREIGN: &[&str] = &[
    "connection_limit",
    "connectionLimit",
    "currentSchema",
    "pgbouncer",
    "pool_max_conns",
    "pool_timeout",
    "prepareThreshold",
    "schema",
    "search_path",
    "serverVersion",
    "charset",
    "sslaccept",
    "sslidentity",
    "socket_timeout",
    "statement_cache_size",
    "supa",
    "uselibpqcompat",
    "max_idle_connection_lifetime",
];

/// Reads a connection string: a URL, a list of `keyword = value`, or the name of a database.
pub(super) fn parse(text: &str) -> Result<Settings, Error> {
    let text = text.trim();
    let text = text.strip_prefix("jdbc:").unwrap_or(text);
    if let Some(rest) = after_scheme(text) {
        return url(rest);
    }
    if text.contains("://") {
        let scheme = text.split("://").next().unwrap_or_default();
        return Err(Error::settings(
            format!("a connection string of scheme `{scheme}` is not one of PostgreSQL"),
            Some("it starts with `postgresql://` or is a list such as `host=localhost dbname=app`"),
        ));
    }
    if text.contains('=') {
        return pairs(text);
    }
    let database = (!text.is_empty()).then(|| ("dbname".to_owned(), text.to_owned()));
    Ok(database.into_iter().collect())
}

/// What follows the scheme of a URL. Some libraries name their driver in it: `postgresql+psycopg://`.
fn after_scheme(text: &str) -> Option<&str> {
    let (scheme, rest) = text.split_once("://")?;
    let scheme = scheme.split_once('+').map_or(scheme, |(scheme, _)| scheme);
    matches!(scheme, "postgres" | "postgresql" | "pgx" | "pgx5").then_some(rest)
}

fn url(rest: &str) -> Result<Settings, Error> {
    let mut out = Settings::new();
    let (rest, query) = rest.split_once('?').map_or((rest, None), |(a, b)| (a, Some(b)));
    let (authority, path) = rest.split_once('/').map_or((rest, None), |(a, b)| (a, Some(b)));
    let hosts = match authority.rsplit_once('@') {
        Some((user, hosts)) => {
            let (name, password) = user.split_once(':').map_or((user, None), |(n, p)| (n, Some(p)));
            put(&mut out, "user", &decode(name, "the user")?);
            if let Some(password) = password {
                put(&mut out, "password", &decode(password, "the password")?);
            }
            hosts
        }
        None => authority,
    };
    let (mut names, mut ports) = (Vec::new(), Vec::new());
    for host in hosts.split(',') {
        let (name, port) = host_and_port(host)?;
        names.push(decode(name, "the host")?);
        ports.push(port.to_owned());
    }
    if names.iter().any(|n| !n.is_empty()) {
        put(&mut out, "host", &names.join(","));
    }
    if ports.iter().any(|p| !p.is_empty()) {
        put(&mut out, "port", &ports.join(","));
    }
    if let Some(path) = path {
        put(&mut out, "dbname", &decode(path, "the database")?);
    }
    for parameter in query.into_iter().flat_map(|q| q.split('&')).filter(|p| !p.is_empty()) {
        let (name, value) = parameter.split_once('=').ok_or_else(|| {
            Error::settings("a parameter of the connection URL has no value", Some("write it as `?name=value`"))
        })?;
        let (name, value) = (decode(name, "a parameter's name")?, decode(value, &format!("`{name}`"))?);
        if name == "ssl" {
            // As JDBC and others write it.
            let mode = if value == "true" { "require" } else { "prefer" };
            out.entry("sslmode".to_owned()).or_insert_with(|| mode.to_owned());
        } else if !FOREIGN.contains(&name.as_str()) && !name.starts_with("x-") {
            check_name(&name)?;
            put(&mut out, &name, &value);
        }
    }
    Ok(out)
}

/// An empty part of a URL says nothing.
fn put(out: &mut Settings, name: &str, value: &str) {
    if !value.is_empty() {
        out.insert(name.to_owned(), value.to_owned());
    }
}

fn host_and_port(host: &str) -> Result<(&str, &str), Error> {
    if let Some(rest) = host.strip_prefix('[') {
        let (name, rest) = rest.split_once(']').ok_or_else(|| {
            Error::settings("the IPv6 address in the connection URL has no end", Some("write it as `[::1]:5432`"))
        })?;
        return Ok((name, rest.strip_prefix(':').unwrap_or(rest)));
    }
    Ok(host.split_once(':').unwrap_or((host, "")))
}

fn check_name(name: &str) -> Result<(), Error> {
    if KNOWN.contains(&name) {
        return Ok(());
    }
    Err(Error::settings(
        format!("`{name}` is not a setting of a connection"),
        Some("the names are those of libpq: https://www.postgresql.org/docs/current/libpq-connect.html"),
    ))
}

/// `%41` to `A`. The message does not repeat the value, which may be secret.
fn decode(text: &str, what: &str) -> Result<String, Error> {
    let broken = || {
        Error::settings(
            format!("{what} in the connection URL has a broken percent escape"),
            Some("a percent sign is written as `%25`, other special characters as `%` and two hexadecimal digits"),
        )
    };
    let mut out = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte != b'%' {
            out.push(byte);
            continue;
        }
        let digit = |b: Option<u8>| char::from(b?).to_digit(16);
        let (high, low) = (digit(bytes.next()), digit(bytes.next()));
        let code = high.zip(low).and_then(|(h, l)| u8::try_from(h * 16 + l).ok()).filter(|c| *c != 0);
        out.push(code.ok_or_else(broken)?);
    }
    String::from_utf8(out).map_err(|_| broken())
}

/// `host=localhost dbname = 'my db'`.
fn pairs(text: &str) -> Result<Settings, Error> {
    let mut out = Settings::new();
    let mut chars = text.chars().peekable();
    loop {
        while chars.next_if(|c| c.is_whitespace()).is_some() {}
        let mut name = String::new();
        while let Some(c) = chars.next_if(|c| *c != '=' && !c.is_whitespace()) {
            name.push(c);
        }
        if name.is_empty() && chars.peek().is_none() {
            return Ok(out);
        }
        while chars.next_if(|c| c.is_whitespace()).is_some() {}
        if chars.next() != Some('=') {
            // What stands here may be the tail of an unquoted password.
            return Err(Error::settings(
                "the connection string has a word without `=`",
                Some("a value with spaces is quoted: `password='two words'`"),
            ));
        }
        check_name(&name)?;
        while chars.next_if(|c| c.is_whitespace()).is_some() {}
        let quoted = chars.next_if_eq(&'\'').is_some();
        let mut value = String::new();
        loop {
            match chars.next() {
                Some('\\') => value.extend(chars.next()),
                Some('\'') if quoted => break,
                Some(c) if quoted || !c.is_whitespace() => value.push(c),
                None if quoted => {
                    return Err(Error::settings(format!("the value of `{name}` has no closing quote"), None));
                }
                _ => break,
            }
        }
        put(&mut out, &name, &value);
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    fn read(text: &str) -> String {
        let settings = parse(text).unwrap_or_else(|e| panic!("{text}: {e}"));
        settings.iter().map(|(k, v)| format!("{k}={v}")).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_url_says_what_libpq_reads_in_it() {
        assert_eq!(read("postgresql://"), "");
        assert_eq!(read("postgres://localhost/mydb"), "dbname=mydb host=localhost");
        assert_eq!(
            read("postgresql://us%40er:p%3Aw@host1:123,host2:456/some%20db?target_session_attrs=any"),
            "dbname=some db host=host1,host2 password=p:w port=123,456 target_session_attrs=any user=us@er"
        );
        assert_eq!(read("postgresql://%2Fvar%2Frun/db"), "dbname=db host=/var/run");
        assert_eq!(read("postgresql:///db?host=/tmp&port=5433"), "dbname=db host=/tmp port=5433");
        assert_eq!(read("postgresql://[2001:db8::1234]:5432/db"), "dbname=db host=2001:db8::1234 port=5432");
        assert_eq!(read("postgresql://u:a@b@h/d"), "dbname=d host=h password=a@b user=u");
    }

    #[test]
    fn urls_of_other_programs_are_read() {
        assert_eq!(read("postgresql+psycopg2://u@h/d"), "dbname=d host=h user=u");
        assert_eq!(read("jdbc:postgresql://h/d?user=u&ssl=true"), "dbname=d host=h sslmode=require user=u");
        assert_eq!(
            read("postgresql://u@h/d?schema=public&connection_limit=5&sslmode=disable&x-migrations-table=m"),
            "dbname=d host=h sslmode=disable user=u"
        );
    }

    #[test]
    fn a_list_of_pairs_is_read() {
        assert_eq!(
            read(r"host = localhost password='it\'s \\ two words' dbname=a\ b"),
            r"dbname=a b host=localhost password=it's \ two words"
        );
        assert_eq!(read("mydb"), "dbname=mydb");
        assert_eq!(read(""), "");
    }

    #[test]
    fn no_message_repeats_a_secret() {
        for text in [
            "postgresql://u:secret%zz@h/d",
            "postgresql://u:secret@h/d?nonesuch=1",
            "password='secret host=h",
            "host=h password=not secret",
            "password=secret nonesuch=1",
            "mysql://u:secret@h/d",
        ] {
            let error = parse(text).expect_err(text);
            assert!(!format!("{error} {error:?}").contains("secret"), "{error:?}");
        }
    }
}
