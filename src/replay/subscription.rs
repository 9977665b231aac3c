//! CREATE and ALTER SUBSCRIPTION.
//!
//! A subscription that connects asks the publisher what it publishes; what is refused over there is not known here. The
//! password of a connection is never kept.

use crate::catalog::{Address, Ident, Kind, Object, Subscription, Touches, Version, truncate};
use crate::sql::ast::{AlterSubscription, CreateSubscription, Drop, Option_, OptionValue};

use super::cx::Cx;
use super::define::Attributes;
use super::lookup::no_top;
use super::{Reject, transaction};

fn syntax(message: impl Into<String>) -> Reject {
    Reject::new("42601", message)
}

/// CREATE SUBSCRIPTION.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateSubscription) -> Result<(), Reject> {
    let name = truncate(&stmt.name);
    let at = Address::top(Kind::Subscription, name.clone());
    let mut subscription = Subscription {
        connection: None,
        publications: Vec::new(),
        enabled: true,
        slot: Some(name.clone()),
        binary: false,
        streaming: if cx.version() >= Version(18) { 'p' } else { 'f' },
        two_phase: false,
        disable_on_error: false,
        password_required: true,
        run_as_owner: false,
        failover: false,
        origin: "any".into(),
        synchronous_commit: "off".into(),
    };
    let connects = options(cx, &mut subscription, &stmt.options, true)?;
    if connects.create_slot {
        transaction::not_in_block(cx, "CREATE SUBSCRIPTION ... WITH (create_slot = true)")?;
    }
    if cx.catalog.contains(&at) {
        return Err(Reject::new("42710", format!("subscription \"{name}\" already exists")));
    }
    subscription.connection = Some(connection(&stmt.connection)?);
    subscription.publications = distinct(&stmt.publications, cx.version())?;
    if connects.connect {
        cx.opaque("whether the publisher can be reached is not known", Touches::Objects(vec![at.clone()]));
    } else if cx.version() >= Version(16) {
        cx.notice("subscription was created, but is not connected", Some(at.clone()));
    } else {
        let message = "tables were not subscribed, you will have to run ALTER SUBSCRIPTION ... REFRESH PUBLICATION to \
                       subscribe the tables";
        cx.notice(message, Some(at.clone()));
    }
    cx.create(at, subscription);
    Ok(())
}

/// `check_duplicates_in_publist`.
fn distinct(names: &[Ident], version: Version) -> Result<Vec<Ident>, Reject> {
    let sqlstate = if version >= Version(14) { "42710" } else { "42601" };
    for (i, name) in names.iter().enumerate() {
        if names[..i].contains(name) {
            return Err(Reject::new(sqlstate, format!("publication name \"{name}\" used more than once")));
        }
    }
    Ok(names.to_vec())
}

/// What a statement does beside changing the subscription.
struct Connects {
    connect: bool,
    create_slot: bool,
}

/// The options of a version, with the version that brought each.
const OPTIONS: &[(&str, u16)] = &[
    ("connect", 12),
    ("enabled", 12),
    ("create_slot", 12),
    ("slot_name", 12),
    ("copy_data", 12),
    ("synchronous_commit", 12),
    ("refresh", 12),
    ("binary", 14),
    ("streaming", 14),
    ("two_phase", 15),
    ("disable_on_error", 15),
    ("origin", 16),
    ("password_required", 16),
    ("run_as_owner", 16),
    ("failover", 17),
];

/// `parse_subscription_options`.
fn options(cx: &Cx<'_>, s: &mut Subscription, written: &[Option_], create: bool) -> Result<Connects, Reject> {
    let version = cx.version();
    let given = Attributes(written);
    for (i, option) in written.iter().enumerate() {
        let known = OPTIONS.iter().any(|(name, since)| *name == option.name && version >= Version(*since));
        let fits = if create {
            option.name != "refresh"
        } else {
            !matches!(&*option.name, "connect" | "enabled" | "create_slot" | "copy_data" | "refresh")
                && (option.name != "two_phase" || version >= Version(18))
        };
        if !known || !fits {
            return Err(syntax(format!("unrecognized subscription parameter: \"{}\"", option.name)));
        }
        if written[..i].iter().any(|o| o.name == option.name) {
            return Err(syntax("conflicting or redundant options"));
        }
    }
    let connect = given.truth("connect")?;
    let enabled = given.truth("enabled")?;
    let create_slot = given.truth("create_slot")?;
    let copy_data = given.truth("copy_data")?;
    let no_slot = match given.last(&["slot_name"]) {
        Some(option) => {
            s.slot = slot(option)?;
            s.slot.is_none()
        }
        None => false,
    };
    if let Some(said) = given.text("synchronous_commit")? {
        let known = ["on", "off", "local", "remote_write", "remote_apply"];
        if !known.contains(&&*said.to_ascii_lowercase()) {
            let message = format!("invalid value for parameter \"synchronous_commit\": \"{said}\"");
            let hint = "Available values: local, remote_write, remote_apply, on, off.";
            return Err(Reject::new("22023", message).hint(hint));
        }
        s.synchronous_commit = said.into();
    }
    s.binary = given.truth("binary")?.unwrap_or(s.binary);
    if let Some(option) = given.last(&["streaming"]) {
        s.streaming = match option.value.as_ref().map(|v| v.to_text().to_ascii_lowercase()) {
            Some(text) if text == "parallel" && version >= Version(16) => 'p',
            _ if given.truth("streaming").is_err() && version >= Version(16) => {
                return Err(syntax("streaming requires a Boolean value or \"parallel\""));
            }
            _ => {
                if given.truth("streaming")?.unwrap_or(true) {
                    't'
                } else {
                    'f'
                }
            }
        };
    }
    s.two_phase = given.truth("two_phase")?.unwrap_or(s.two_phase);
    s.disable_on_error = given.truth("disable_on_error")?.unwrap_or(s.disable_on_error);
    s.password_required = given.truth("password_required")?.unwrap_or(s.password_required);
    s.run_as_owner = given.truth("run_as_owner")?.unwrap_or(s.run_as_owner);
    s.failover = given.truth("failover")?.unwrap_or(s.failover);
    if let Some(said) = given.text("origin")? {
        if !matches!(&*said.to_ascii_lowercase(), "any" | "none") {
            return Err(Reject::new("22023", format!("unrecognized origin value: \"{said}\"")));
        }
        s.origin = said.into();
    }
    let exclusive = |other: &str| syntax(format!("connect = false and {other} = true are mutually exclusive options"));
    if connect == Some(false) {
        for (said, name) in [(enabled, "enabled"), (create_slot, "create_slot"), (copy_data, "copy_data")] {
            if said == Some(true) {
                return Err(exclusive(name));
            }
        }
    }
    let connects = Connects {
        connect: connect.unwrap_or(true),
        create_slot: create && create_slot.unwrap_or(connect != Some(false)),
    };
    if create {
        s.enabled = enabled.unwrap_or(connects.connect);
    }
    if no_slot && create {
        if s.enabled {
            return Err(syntax("subscription with slot_name = NONE must also set enabled = false"));
        }
        if connects.create_slot {
            return Err(syntax("subscription with slot_name = NONE must also set create_slot = false"));
        }
    }
    Ok(connects)
}

/// A name of a replication slot; `None` for NONE.
fn slot(option: &Option_) -> Result<Option<Ident>, Reject> {
    let text = match &option.value {
        None => return Err(syntax(format!("{} requires a parameter", option.name))),
        Some(OptionValue::Type(ty)) => ty.name.to_string(),
        Some(value) => value.to_text(),
    };
    if text == "none" {
        return Ok(None);
    }
    let refuse = |what: &str| Reject::new("42602", format!("replication slot name \"{text}\" {what}"));
    if text.is_empty() {
        return Err(refuse("is too short"));
    }
    if text.len() >= 64 {
        return Err(Reject::new("42622", format!("replication slot name \"{text}\" is too long")));
    }
    if !text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_') {
        let hint = "Replication slot names may only contain lower case letters, numbers, and the underscore character.";
        return Err(refuse("contains invalid character").hint(hint));
    }
    Ok(Some(text.into()))
}

/// A connection string as it may be kept: what is secret stands there as asterisks.
///
/// # Errors
///
/// That it is none.
fn connection(text: &str) -> Result<String, Reject> {
    const SECRET: &[&str] = &["password", "sslpassword", "passfile", "sslkey"];
    const URI: &[&str] = &["postgresql://", "postgres://"];
    if URI.iter().any(|prefix| text.starts_with(prefix)) {
        // user:password@host, and ?password=…
        let (scheme, rest) = text.split_once("//").unwrap_or(("", text));
        // A password may hold what ends the host, though it should not.
        let behind_user = rest.split('?').next().and_then(|before| before.rfind('@')).unwrap_or(0);
        let end = rest[behind_user..].find(['/', '?']).map_or(rest.len(), |n| behind_user + n);
        let (authority, path) = rest.split_at(end);
        let authority = match authority.rsplit_once('@') {
            Some((user, host)) => {
                let user = user.split_once(':').map_or(user.to_owned(), |(u, _)| format!("{u}:***"));
                format!("{user}@{host}")
            }
            None => authority.to_owned(),
        };
        let (path, query) = path.split_once('?').map_or((path, None), |(p, q)| (p, Some(q)));
        let query = query.map(|q| {
            let hide = |item: &str| match item.split_once('=') {
                Some((name, _)) if SECRET.contains(&name) => format!("{name}=***"),
                _ => item.to_owned(),
            };
            format!("?{}", q.split('&').map(hide).collect::<Vec<_>>().join("&"))
        });
        return Ok(format!("{scheme}//{authority}{path}{}", query.unwrap_or_default()));
    }
    let mut out = Vec::new();
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = &rest[..end];
        let after = rest[end..].trim_start();
        let Some(value) = after.strip_prefix('=') else {
            let message = format!("missing \"=\" after \"{name}\" in connection info string");
            return Err(syntax(format!("invalid connection string syntax: {message}\n")));
        };
        let value = value.trim_start();
        let length = value_length(value);
        let shown = if SECRET.contains(&name) { "***" } else { &value[..length] };
        out.push(format!("{name}={shown}"));
        rest = value[length..].trim_start();
    }
    Ok(out.join(" "))
}

/// How long a value of a connection string is: quoted, or up to the next blank, a backslash before anything.
fn value_length(text: &str) -> usize {
    let quoted = text.starts_with('\'');
    let mut escaped = false;
    for (i, c) in text.char_indices().skip(usize::from(quoted)) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\'' if quoted => return i + 1,
            c if !quoted && c.is_whitespace() => return i,
            _ => {}
        }
    }
    text.len()
}

/// ALTER SUBSCRIPTION.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterSubscription) -> Result<(), Reject> {
    let at = Address::top(Kind::Subscription, stmt.name.clone());
    let Some(Object::Subscription(old)) = cx.get(&at).map(|o| &**o) else {
        return Err(no_top(Kind::Subscription, &stmt.name));
    };
    let mut new = old.clone();
    let given = Attributes(&stmt.options);
    match stmt.action {
        "OPTIONS" => {
            options(cx, &mut new, &stmt.options, false)?;
            if new.enabled && new.slot.is_none() {
                return Err(Reject::new("55000", "cannot set slot_name = NONE for enabled subscription"));
            }
        }
        "ENABLED" => {
            new.enabled = given.truth("enabled")?.unwrap_or(false);
            if new.enabled && new.slot.is_none() {
                return Err(Reject::new("55000", "cannot enable subscription that does not have a slot name"));
            }
        }
        "CONNECTION" => new.connection = Some(connection(stmt.connection.as_deref().unwrap_or_default())?),
        "SET PUBLICATION" | "ADD PUBLICATION" | "DROP PUBLICATION" => {
            publications(&mut new, stmt, cx.version())?;
            let refresh = given.truth("refresh")?.unwrap_or(true);
            if refresh && !new.enabled {
                let word = stmt.action.split(' ').next().unwrap_or_default();
                let hint = if word == "SET" || cx.version() < Version(14) {
                    "Use ALTER SUBSCRIPTION ... SET PUBLICATION ... WITH (refresh = false).".to_owned()
                } else {
                    format!("Use ALTER SUBSCRIPTION ... {word} PUBLICATION ... WITH (refresh = false) instead.")
                };
                let message = "ALTER SUBSCRIPTION with refresh is not allowed for disabled subscriptions";
                return Err(Reject::new(not_ready(cx.version()), message).hint(hint));
            }
            if refresh {
                cx.opaque("whether the publisher can be reached is not known", Touches::Objects(vec![at.clone()]));
            }
        }
        "REFRESH PUBLICATION" => {
            if !new.enabled {
                let message = "ALTER SUBSCRIPTION ... REFRESH is not allowed for disabled subscriptions";
                return Err(Reject::new(not_ready(cx.version()), message));
            }
            cx.opaque("whether the publisher can be reached is not known", Touches::Nothing);
            return Ok(());
        }
        // What is passed over is no part of the schema.
        _ => return Ok(()),
    }
    cx.alter(&at, new);
    Ok(())
}

/// The code of a refusal to refresh.
fn not_ready(version: Version) -> &'static str {
    if version >= Version(14) { "55000" } else { "42601" }
}

/// SET, ADD and DROP PUBLICATION.
fn publications(s: &mut Subscription, stmt: &AlterSubscription, version: Version) -> Result<(), Reject> {
    let names = distinct(&stmt.publications, version)?;
    let name = &stmt.name;
    match stmt.action {
        "SET PUBLICATION" => s.publications = names,
        "ADD PUBLICATION" => {
            for publication in names {
                if s.publications.contains(&publication) {
                    let message = format!("publication \"{publication}\" is already in subscription \"{name}\"");
                    return Err(Reject::new("42710", message));
                }
                s.publications.push(publication);
            }
        }
        _ => {
            for publication in names {
                let Some(i) = s.publications.iter().position(|p| *p == publication) else {
                    let message = format!("publication \"{publication}\" is not in subscription \"{name}\"");
                    return Err(Reject::new("42P17", message));
                };
                s.publications.remove(i);
            }
            if s.publications.is_empty() {
                return Err(Reject::new("42P17", "cannot drop all the publications from a subscription"));
            }
        }
    }
    Ok(())
}

/// What DROP SUBSCRIPTION asks: one that has a slot goes in no transaction block, and takes the slot along.
pub(super) fn check_drop(cx: &mut Cx<'_>, stmt: &Drop) -> Result<(), Reject> {
    for object in &stmt.objects {
        let at = Address::top(Kind::Subscription, object.name.name().clone());
        let has_slot = matches!(cx.get(&at).map(|o| &**o), Some(Object::Subscription(s)) if s.slot.is_some());
        if has_slot {
            transaction::not_in_block(cx, "DROP SUBSCRIPTION")?;
            cx.opaque("whether the publisher can be reached is not known", Touches::Objects(vec![at]));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::connection;

    #[test]
    fn no_secret_is_kept() {
        for (said, kept) in [
            ("host=x password=secret dbname=y", "host=x password=*** dbname=y"),
            ("host = x  password = 'se cr\\'et' user=u", "host=x password=*** user=u"),
            ("postgresql://u:secret@h:1/db?sslpassword=p&x=1", "postgresql://u:***@h:1/db?sslpassword=***&x=1"),
            ("postgres://h/db", "postgres://h/db"),
            ("postgres://u:se/cret@h/db", "postgres://u:***@h/db"),
        ] {
            assert_eq!(connection(said).ok().as_deref(), Some(kept), "{said}");
        }
        assert!(connection("foo").is_err());
    }
}
