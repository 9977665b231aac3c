//! SET, RESET, SET LOCAL, `set_config` and DISCARD.

use crate::catalog::{Address, Ident, Object, TEMPORARY, Version, quote_ident, truncate};
use crate::sql::ast::{AlterSetting, Const, Expr, ExprNode, Query, QueryBody, Set, SetValue};

use super::cx::Cx;
use super::{Reject, Session, role, settings, transaction, utility};

impl Session {
    /// A setting's value as text; `None` for one that was not set.
    pub fn setting(&self, name: &str) -> Option<String> {
        match name {
            "search_path" => Some(self.search_path.iter().map(|s| quote_ident(s)).collect::<Vec<_>>().join(", ")),
            _ => self.settings.get(name).cloned(),
        }
    }

    /// Gives a setting the value that a text says, or its default.
    pub(super) fn assign(&mut self, name: &str, value: Option<&str>) -> Result<(), Reject> {
        match (name, value) {
            ("search_path", Some(text)) => self.search_path = identifiers(text)?,
            ("search_path", None) => self.search_path = Self::new(self.version).search_path,
            ("timezone", Some(value)) if !value.eq_ignore_ascii_case("default") => crate::expr::check_time_zone(value)?,
            ("role", value) => {
                self.user = match value {
                    None | Some("none") => self.session_user.clone(),
                    Some(role) => role.into(),
                };
                self.owners.insert(self.user.clone());
            }
            ("session_authorization", value) => {
                let user = value.filter(|v| *v != "default").map_or_else(|| self.login.clone(), Ident::from);
                self.session_user = user.clone();
                self.owners.insert(user.clone());
                self.user = user;
            }
            _ => {}
        }
        if name != "search_path" {
            match value {
                Some(value) if name == "datestyle" => {
                    let style = date_style(value, self.settings.get(name).map(String::as_str), self.version)?;
                    self.settings.insert(name.to_owned(), style)
                }
                Some(value) => self.settings.insert(name.to_owned(), value.to_owned()),
                None => self.settings.remove(name),
            };
        }
        Ok(())
    }

    /// What the end of a transaction brings back after SET LOCAL.
    pub(super) fn end_local(&mut self, local: &[(String, Option<String>)]) {
        for (name, value) in local.iter().rev() {
            // The values were in force before, so they are well formed.
            let _ = self.assign(name, value.as_deref());
        }
    }
}

/// The style and the order of dates that a session begins with.
const DATE_STYLE: (&str, &str) = ("ISO", "MDY");

/// `check_datestyle`: a style and an order, of which what is not written stays; German brings its own order. What is written
/// twice has to be the same.
fn date_style(value: &str, before: Option<&str>, version: Version) -> Result<String, Reject> {
    let invalid = |detail: String| {
        Err(Reject::new("22023", format!("invalid value for parameter \"DateStyle\": \"{value}\"")).detail(detail))
    };
    let Some(words) = names_in(value) else { return invalid("List syntax is invalid.".to_owned()) };
    let (own_style, own_order) = before.and_then(|b| b.split_once(", ")).unwrap_or(DATE_STYLE);
    // What holds if no word says otherwise, and what a word said.
    let (mut implied_style, mut implied_order) = (own_style, own_order);
    let (mut style, mut order): (Option<&str>, Option<&str>) = (None, None);
    let mut conflict = false;
    for written in &words {
        let word = written.to_ascii_uppercase();
        let (is_style, said) = match word.as_str() {
            "ISO" => (true, "ISO"),
            "SQL" => (true, "SQL"),
            w if w.starts_with("POSTGRES") => (true, "Postgres"),
            "GERMAN" => {
                implied_order = "DMY";
                (true, "German")
            }
            "YMD" => (false, "YMD"),
            w if w == "DMY" || w.starts_with("EURO") => (false, "DMY"),
            w if w == "MDY" || w == "US" || w.starts_with("NONEURO") => (false, "MDY"),
            "DEFAULT" => {
                (implied_style, implied_order) = DATE_STYLE;
                continue;
            }
            _ => return invalid(format!("Unrecognized key word: \"{written}\".")),
        };
        let field = if is_style { &mut style } else { &mut order };
        conflict |= field.is_some_and(|was| was != said);
        *field = Some(said);
    }
    if conflict {
        let name = if version.0 >= 18 { "DateStyle" } else { "datestyle" };
        return invalid(format!("Conflicting \"{name}\" specifications."));
    }
    Ok(format!("{}, {}", style.unwrap_or(implied_style), order.unwrap_or(implied_order)))
}

/// SET and RESET.
pub(super) fn set(cx: &mut Cx<'_>, stmt: &Set) -> Result<(), Reject> {
    let name = stmt.name.to_ascii_lowercase();
    if matches!(&*name, "transaction" | "session characteristics" | "transaction snapshot") {
        let SetValue::Values(modes) = &stmt.value else { return Ok(()) };
        let said = modes.iter().rev().find_map(|mode| mode.strip_prefix("transaction_read_only "));
        return match said {
            Some(said) => read_only(cx, &name, matches!(said, "1" | "true")),
            None => Ok(()),
        };
    }
    let of_transaction = matches!(&*name, "transaction_isolation" | "transaction_read_only" | "transaction_deferrable");
    if of_transaction && stmt.value == SetValue::Default && cx.version() >= Version(16) {
        return Err(Reject::new("0A000", format!("parameter \"{name}\" cannot be reset")));
    }
    if let (true, SetValue::Values(values)) = (name == "transaction_read_only", &stmt.value)
        && let Some(said) = values.first().and_then(|text| super::options::parse_bool(text))
    {
        return read_only(cx, "transaction", said);
    }
    if stmt.value != SetValue::ResetAll {
        settings::check_name(cx, &Ident::from(stmt.name.as_str()))?;
    }
    match &stmt.value {
        SetValue::ResetAll => {
            reset_all(&mut cx.session);
            Ok(())
        }
        SetValue::Current => Ok(()),
        SetValue::Default => assign(cx, &name, None, stmt.local),
        SetValue::Values(values) => {
            let text = value_text(&name, values);
            assign(cx, &name, Some(text), stmt.local)
        }
    }
}

/// READ ONLY and READ WRITE, of the transaction or of those to come.
fn read_only(cx: &mut Cx<'_>, of: &str, said: bool) -> Result<(), Reject> {
    if of == "session characteristics" {
        return cx.session.assign("default_transaction_read_only", Some(if said { "on" } else { "off" }));
    }
    transaction::set_read_only(cx, said)
}

/// `flatten_set_variable_args`: the value that SET stores.
pub(super) fn value_text(name: &str, values: &[String]) -> String {
    if is_list(&name.to_ascii_lowercase()) {
        // Each value of a list of names is one name, whatever is in it.
        values.iter().map(|v| quote_ident(v)).collect::<Vec<_>>().join(", ")
    } else {
        values.join(", ")
    }
}

/// A setting's name as the server knows it.
pub(super) fn canonical_name(name: &str) -> Ident {
    match &*name.to_ascii_lowercase() {
        "datestyle" => "DateStyle".into(),
        "intervalstyle" => "IntervalStyle".into(),
        "timezone" => "TimeZone".into(),
        // A setting of an extension is what was written.
        _ if name.contains('.') => name.into(),
        lower => lower.into(),
    }
}

/// The settings whose values are lists of names.
fn is_list(name: &str) -> bool {
    matches!(
        name,
        "search_path"
            | "temp_tablespaces"
            | "session_preload_libraries"
            | "shared_preload_libraries"
            | "local_preload_libraries"
    )
}

fn assign(cx: &mut Cx<'_>, name: &str, value: Option<String>, local: bool) -> Result<(), Reject> {
    if local && cx.session.transaction.is_none() && cx.in_block {
        return set_by_function(cx, name, value.as_deref().unwrap_or_default(), true);
    }
    if local && cx.session.transaction.is_none() {
        cx.notice("SET LOCAL can only be used in transaction blocks", None);
        return Ok(());
    }
    let old = cx.session.setting(name);
    role::right::may_become(cx, name, value.as_deref().unwrap_or("none"))?;
    if let Some(value) = &value {
        check_value(cx, name, value)?;
    }
    cx.session.assign(name, value.as_deref())?;
    if let Some(t) = &mut cx.session.transaction {
        let known = t.local.iter().position(|(n, _)| n == name);
        match (local, known) {
            (true, None) => t.local.push((name.to_owned(), old)),
            // A later SET without LOCAL is what stays.
            (false, Some(i)) => {
                t.local.remove(i);
            }
            _ => {}
        }
    }
    Ok(())
}

/// Values that are asked of the catalog, or that no server takes any more.
fn check_value(cx: &Cx<'_>, name: &str, value: &str) -> Result<(), Reject> {
    match name {
        "default_with_oids" if super::options::parse_bool(value) == Some(true) => {
            Err(Reject::new("0A000", "tables declared WITH OIDS are not supported"))
        }
        "default_table_access_method" => cx.check_table_method(value).map_err(|reject| match reject.sqlstate {
            "42704" => Reject::new(
                "22023",
                format!("invalid value for parameter \"default_table_access_method\": \"{value}\""),
            )
            .detail(format!("Table access method \"{value}\" does not exist.")),
            _ => reject,
        }),
        _ => Ok(()),
    }
}

/// `set_config`: a local setting outside a block ends with the statement, which a block of PL/pgSQL is, too.
pub(super) fn set_by_function(cx: &mut Cx<'_>, name: &str, value: &str, local: bool) -> Result<(), Reject> {
    if local && cx.session.transaction.is_none() {
        let old = cx.session.setting(name);
        cx.until_end.push((name.to_owned(), old));
        return cx.session.assign(name, Some(value));
    }
    assign(cx, name, Some(value.to_owned()), local)
}

/// A SET clause of a function that begins.
pub(super) fn for_function(cx: &mut Cx<'_>, name: &str, value: &str) -> Result<(), Reject> {
    cx.session.assign(name, Some(value))
}

/// A function with a SET clause ends: the setting is again what it was.
pub(super) fn after_function(cx: &mut Cx<'_>, name: &str, before: &Session) {
    // The value was in force before, so it is well formed.
    let _ = cx.session.assign(name, before.setting(name).as_deref());
}

/// Refuses a setting that is none, or a value that it cannot have, which is kept for later.
pub(super) fn check(cx: &Cx<'_>, name: &str, value: &str) -> Result<(), Reject> {
    settings::check_name(cx, &Ident::from(name))?;
    cx.session.clone().assign(&name.to_ascii_lowercase(), Some(value))
}

/// ALTER DATABASE … SET and ALTER ROLE … SET, which later sessions start with. The database can only be the one at hand
/// as far as its schema is concerned; of roles the one that the migrations run as.
pub(super) fn default(cx: &mut Cx<'_>, stmt: &AlterSetting) -> Result<(), Reject> {
    role::statement::may_set(cx, stmt)?;
    // What is taken away needs not be known.
    if matches!(stmt.set.value, SetValue::Values(_) | SetValue::Current) {
        settings::check_name(cx, &Ident::from(stmt.set.name.as_str()))?;
    }
    let role = stmt.role.as_ref().map(|r| cx.session.role(r)).transpose()?;
    if role.is_some_and(|r| r != cx.session.session_user) {
        return Ok(());
    }
    let name = stmt.set.name.to_ascii_lowercase();
    match &stmt.set.value {
        SetValue::ResetAll => cx.session.defaults.clear(),
        SetValue::Default => {
            cx.session.defaults.remove(&name);
        }
        SetValue::Current => {
            let value = cx.session.setting(&name);
            cx.session.defaults.extend(value.map(|v| (name, v)));
        }
        SetValue::Values(values) => {
            let value = value_text(&name, values);
            check(cx, &name, &value)?;
            cx.session.defaults.insert(name, value);
        }
    }
    Ok(())
}

fn reset_all(session: &mut Session) {
    // RESET ALL leaves the role alone.
    session.settings.retain(|name, _| matches!(&**name, "role" | "session_authorization"));
    session.search_path = Session::new(session.version).search_path;
    if let Some(t) = &mut session.transaction {
        t.local.clear();
    }
}

/// DISCARD.
pub(super) fn discard(cx: &mut Cx<'_>) -> Result<(), Reject> {
    if matches!(cx.statement.tag, "DISCARD ALL" | "DISCARD TEMP") {
        let relation = |at: &Address| at.kind.is_relation() || at.kind.is_type();
        let temporary: Vec<Address> = cx
            .catalog
            .iter()
            .map(|(at, _)| at)
            .filter(|at| at.path.parts().len() == 2 && at.path.parts()[0] == TEMPORARY && relation(at))
            .filter(|at| !matches!(cx.get(at).map(|o| &**o), Some(Object::Index(i)) if i.constraint.is_some()))
            .cloned()
            .collect();
        super::depend::drop_objects(cx, &temporary, crate::sql::ast::Behavior::Cascade)?;
    }
    if cx.statement.tag == "DISCARD ALL" {
        transaction::not_in_block(cx, "DISCARD ALL")?;
        reset_all(&mut cx.session);
        cx.session.assign("session_authorization", None)?;
        cx.session.settings.clear();
        cx.session.prepared.clear();
        cx.session.cursors.clear();
    }
    if matches!(cx.statement.tag, "DISCARD ALL" | "DISCARD TEMP") {
        utility::drop_temporary(cx);
    }
    Ok(())
}

/// A SELECT that does nothing but call `set_config`; `false` where it is another query.
pub(super) fn set_config(cx: &mut Cx<'_>, query: &Query) -> Result<bool, Reject> {
    let QueryBody::Select(select) = &query.body else { return Ok(false) };
    if !select.from.is_empty() || select.filter.is_some() || select.into.is_some() || query.with.is_some() {
        return Ok(false);
    }
    let mut calls = Vec::new();
    for target in &select.targets {
        let ExprNode::Call(call) = &target.expr.node else { return Ok(false) };
        if call.name.name() != "set_config" || call.name.schema().is_some_and(|s| s != "pg_catalog") {
            return Ok(false);
        }
        let [name, value, local] = &call.args[..] else { return Ok(false) };
        let (Some(name), Some(value), Some(local)) = (string(&name.value), string(&value.value), boolean(&local.value))
        else {
            return Ok(false);
        };
        calls.push((name.to_ascii_lowercase(), value.to_owned(), local));
    }
    for (name, value, local) in &calls {
        settings::check_name(cx, &Ident::from(name.as_str()))?;
        // A local setting outside a block ends with the statement.
        if !*local || cx.session.transaction.is_some() {
            assign(cx, name, Some(value.clone()), *local)?;
        }
    }
    Ok(!calls.is_empty())
}

fn string(expr: &Expr) -> Option<&str> {
    match &expr.node {
        ExprNode::Const(Const::String(s)) => Some(s),
        ExprNode::Cast { operand, .. } => string(operand),
        _ => None,
    }
}

fn boolean(expr: &Expr) -> Option<bool> {
    match &expr.node {
        ExprNode::Const(Const::Boolean(b)) => Some(*b),
        ExprNode::Cast { operand, .. } => boolean(operand),
        ExprNode::Const(Const::String(s)) => match &**s {
            "t" | "true" | "on" | "yes" | "1" => Some(true),
            "f" | "false" | "off" | "no" | "0" => Some(false),
            _ => None,
        },
        _ => None,
    }
}

/// The names of a search path.
pub(super) fn identifiers(text: &str) -> Result<Vec<Ident>, Reject> {
    names_in(text).ok_or_else(|| {
        Reject::new("22023", format!("invalid value for parameter \"search_path\": \"{text}\""))
            .detail("List syntax is invalid.")
    })
}

/// `SplitIdentifierString`: a comma-separated list of names, folded unless they are quoted; `None` where it is none.
fn names_in(text: &str) -> Option<Vec<Ident>> {
    let mut out = Vec::new();
    let mut rest = text.trim();
    if rest.is_empty() {
        return Some(out);
    }
    loop {
        let name;
        if let Some(quoted) = rest.strip_prefix('"') {
            let mut value = String::new();
            let mut chars = quoted.char_indices().peekable();
            let end = loop {
                let (i, c) = chars.next()?;
                if c != '"' {
                    value.push(c);
                } else if chars.peek().is_some_and(|(_, c)| *c == '"') {
                    chars.next();
                    value.push('"');
                } else {
                    break i + 1;
                }
            };
            name = truncate(&value);
            rest = quoted[end..].trim_start();
        } else {
            let end = rest.find(|c: char| c == ',' || c.is_whitespace()).unwrap_or(rest.len());
            if end == 0 {
                return None;
            }
            name = truncate(&rest[..end].to_ascii_lowercase());
            rest = rest[end..].trim_start();
        }
        out.push(name);
        match rest.strip_prefix(',') {
            Some(more) => rest = more.trim_start(),
            None if rest.is_empty() => return Some(out),
            None => return None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_of_names_is_read_as_the_server_reads_it() {
        let names = identifiers(r#" "$user", Public ,"A""b""#).unwrap();
        assert_eq!(names, ["$user", "public", "A\"b"]);
        assert_eq!(identifiers("").unwrap(), Vec::<Ident>::new());
        assert_eq!(identifiers("\"\"").unwrap(), [""]);
        assert!(identifiers("a,,b").is_err());
        assert!(identifiers("a b").is_err());
    }
}
