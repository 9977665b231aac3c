//! GRANT and REVOKE.

use crate::catalog::acl::{Acl, AclItem, Holder, Rights};
use crate::catalog::{Address, Catalog, Ident, Kind, Object, Path, quote_ident};

/// What privileges are on, as GRANT names it: `TABLE public.t`, and for a column the column beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grantable {
    /// The class and the name.
    pub on: String,
    /// The column.
    pub column: Option<Ident>,
    /// Who the owner is.
    pub owner: String,
}

/// What the privileges of an object are on; `None` for what nothing can be granted on.
pub(crate) fn grantable(catalog: &Catalog, at: &Address) -> Option<Grantable> {
    let whole = if at.kind == Kind::Column { super::super::relation_of(catalog, at)? } else { at.clone() };
    let owner = match catalog.get(&whole.aspect(Kind::Owner)).map(|o| &**o) {
        Some(Object::Owner(owner)) => quote_ident(&owner.role),
        _ => "CURRENT_USER".to_owned(),
    };
    let on = match whole.kind {
        Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable => {
            format!("TABLE {}", whole.sql_name())
        }
        Kind::Sequence => format!("SEQUENCE {}", whole.sql_name()),
        Kind::Schema => format!("SCHEMA {}", whole.sql_name()),
        Kind::ForeignDataWrapper => format!("FOREIGN DATA WRAPPER {}", whole.sql_name()),
        Kind::ForeignServer => format!("FOREIGN SERVER {}", whole.sql_name()),
        Kind::Language => format!("LANGUAGE {}", whole.sql_name()),
        Kind::Function => match catalog.get(&whole).map(|o| &**o) {
            Some(Object::Function(f)) => {
                let word = if f.routine == crate::catalog::RoutineKind::Procedure { "PROCEDURE" } else { "FUNCTION" };
                format!("{word} {}", function_name(&whole, f))
            }
            _ => return None,
        },
        kind if kind.is_type() || matches!(kind, Kind::ShellType | Kind::BaseType | Kind::RangeType) => {
            format!("TYPE {}", whole.sql_name())
        }
        _ => return None,
    };
    let column = (at.kind == Kind::Column).then(|| at.name().clone());
    Some(Grantable { on, column, owner })
}

/// A function with its arguments, as GRANT names it: one without arguments has empty parentheses, an aggregate too.
fn function_name(at: &Address, f: &crate::catalog::Function) -> String {
    let parts = at.path.parts();
    format!("{}.{}({})", quote_ident(&parts[0]), quote_ident(&parts[1]), super::identity_arguments(f))
}

fn holder(holder: &Holder, owner: &str) -> String {
    match holder {
        Holder::Owner => owner.to_owned(),
        Holder::Public => "PUBLIC".to_owned(),
        Holder::Role(role) => quote_ident(role),
    }
}

/// The statements that turn privileges into others, a difference at a time.
pub(crate) fn changes(on: &Grantable, from: &Acl, to: &Acl) -> Vec<String> {
    let held = |acl: &Acl, like: &AclItem| -> (Rights, Rights) {
        let same = |i: &&AclItem| i.grantee == like.grantee && i.grantor == like.grantor;
        acl.0.iter().find(same).map_or((Rights::NONE, Rights::NONE), |i| (i.held, i.grantable))
    };
    let mut out = Vec::new();
    let mut say = |item: &AclItem, words: String, preposition: &str, option: &str| {
        let grantee = holder(&item.grantee, &on.owner);
        let text = format!("{words} ON {} {preposition} {grantee}{option}", on.on);
        match &item.grantor {
            Holder::Role(role) => {
                out.push(format!("SET ROLE {}", quote_ident(role)));
                out.push(text);
                out.push("RESET ROLE".to_owned());
            }
            _ => out.push(text),
        }
    };
    for item in &from.0 {
        let (kept, options) = held(to, item);
        let lost = item.held.without(kept);
        if !lost.is_empty() {
            say(item, format!("REVOKE {}", list(lost, on, ", ")), "FROM", "");
        }
        let lost_options = item.grantable.without(options).without(lost);
        if !lost_options.is_empty() {
            say(item, format!("REVOKE GRANT OPTION FOR {}", list(lost_options, on, ", ")), "FROM", "");
        }
    }
    for item in &to.0 {
        let (had, options) = held(from, item);
        let new_options = item.grantable.without(options);
        let new = item.held.without(had).without(new_options);
        if !new.is_empty() {
            say(item, format!("GRANT {}", list(new, on, ", ")), "TO", "");
        }
        if !new_options.is_empty() {
            say(item, format!("GRANT {}", list(new_options, on, ", ")), "TO", " WITH GRANT OPTION");
        }
    }
    out
}

/// The words of privileges; for a column each with the column.
fn list(rights: Rights, on: &Grantable, separator: &str) -> String {
    /// The order in which `pg_dump` names them.
    const ORDER: &str = "rUaxdtDmCXTcsAw";
    let order = |letter: char| ORDER.find(letter);
    let mut words: Vec<(char, &str)> = rights.words().collect();
    // Of a schema and a database CREATE comes first.
    words.sort_by_key(|(letter, _)| if *letter == 'C' { None } else { order(*letter) });
    let word = |word: &str| match &on.column {
        Some(column) => format!("{word}({})", quote_ident(column)),
        None => word.to_owned(),
    };
    words.iter().map(|(_, w)| word(w)).collect::<Vec<_>>().join(separator)
}

/// The statements by which `pg_dump` makes privileges of those that a new object has; `prefix` stands before each.
pub(crate) fn dumped(on: &Grantable, base: &Acl, acl: &Acl, all: Rights, prefix: &str) -> String {
    let (mut first, mut second) = (String::new(), String::new());
    let words = |rights: Rights| {
        if rights == all && on.column.is_none() { "ALL".to_owned() } else { list(rights, on, ",") }
    };
    for item in base.0.iter().filter(|i| !acl.0.contains(i)) {
        let from = holder(&item.grantee, &on.owner);
        first.push_str(&format!("{prefix}REVOKE {} ON {} FROM {from};\n", words(item.held), on.on));
    }
    for item in acl.0.iter().filter(|i| !base.0.contains(i)) {
        let own = item.grantee == Holder::Owner && item.grantor == Holder::Owner;
        let out = if own { &mut first } else { &mut second };
        let to = holder(&item.grantee, &on.owner);
        let foreign = match &item.grantor {
            Holder::Role(role) => Some(quote_ident(role)),
            _ => None,
        };
        if let Some(grantor) = &foreign {
            out.push_str(&format!("SET SESSION AUTHORIZATION {grantor};\n"));
        }
        let plain = item.held.without(item.grantable);
        if !plain.is_empty() {
            out.push_str(&format!("{prefix}GRANT {} ON {} TO {to};\n", words(plain), on.on));
        }
        if !item.grantable.is_empty() {
            let given = words(item.grantable);
            out.push_str(&format!("{prefix}GRANT {given} ON {} TO {to} WITH GRANT OPTION;\n", on.on));
        }
        if foreign.is_some() {
            out.push_str("RESET SESSION AUTHORIZATION;\n");
        }
    }
    first + &second
}

/// `ALTER DEFAULT PRIVILEGES FOR ROLE … [IN SCHEMA …] `, and what they are on.
pub(crate) fn default_privileges(path: &Path) -> (String, Grantable) {
    let parts = path.parts();
    let role = quote_ident(&parts[1]);
    let schema = if parts[2].is_empty() { String::new() } else { format!("IN SCHEMA {} ", quote_ident(&parts[2])) };
    let on = Grantable { on: parts[3].to_string(), column: None, owner: role.clone() };
    (format!("ALTER DEFAULT PRIVILEGES FOR ROLE {role} {schema}"), on)
}
