//! The clauses of DDL, in the form in which PostgreSQL itself prints them. The planner and the schema printer share
//! them.

mod aggregate;
mod column;
mod constraint;
mod grant;
mod index;
mod language;
mod operator;
mod policy;
mod routine;
mod rule;
mod sequence;
mod statistics;
mod text_search;
mod trigger;
mod types;

use std::fmt::Write as _;

pub(crate) use aggregate::create_aggregate;
pub(crate) use column::{column, identity, is_default_not_null_name, named_column};
pub(crate) use constraint::{check, exclusion, foreign_key, not_null, primary_key, unique};
pub(crate) use grant::{changes as privilege_changes, default_privileges, dumped as dumped_privileges, grantable};
pub(crate) use index::{create_index, partition_by};
pub(crate) use language::{create_access_method, create_conversion, create_language, create_transform};
pub(crate) use operator::{
    add_members, create_operator, create_operator_class, function_reference, member, member_number, operator_reference,
};
pub(crate) use policy::{conditions, create_policy, roles};
pub(crate) use routine::{create_routine, identity_arguments, input_types};
pub(crate) use rule::{create_rule, rule_state};
pub(crate) use sequence::{bounds, sequence_options};
pub(crate) use statistics::{create_collation, create_statistics};
pub(crate) use text_search::{
    create_cast, create_configuration, create_dictionary, create_parser, create_template, mapping,
};
pub(crate) use trigger::create_trigger;
pub(crate) use types::{create_base, create_range};

use crate::catalog::{Address, Ident, Object, Options, RoutineKind, Type, quote_ident, quote_literal};

/// The column names of a list, quoted and separated by commas.
pub(crate) fn columns<'a>(list: impl IntoIterator<Item = &'a Address>) -> String {
    list.into_iter().map(|c| quote_ident(c.name())).collect::<Vec<_>>().join(", ")
}

/// `key='value', …`: storage parameters, each value bare where it is an identifier; those of the TOAST table last.
pub(crate) fn options(options: &Options) -> String {
    let (toast, own): (Vec<_>, Vec<_>) = options.iter().partition(|(key, _)| key.starts_with("toast."));
    own.into_iter().chain(toast).map(|(key, value)| option(key, value)).collect::<Vec<_>>().join(", ")
}

fn option(key: &str, value: &str) -> String {
    // A parameter of another namespace (`toast.autovacuum_enabled`) is not one identifier.
    let key = key.split('.').map(quote_ident).collect::<Vec<_>>().join(".");
    if quote_ident(value) == value && !value.is_empty() {
        format!("{key}={value}")
    } else {
        format!("{key}={}", quote_literal(value))
    }
}

/// `SET (…)` and `RESET (…)`, which lead from one set of storage parameters to another.
pub(crate) fn changed_options(old: &Options, new: &Options) -> Vec<String> {
    let set: Vec<String> = new.iter().filter(|(k, v)| old.get(k) != Some(*v)).map(|(k, v)| option(k, v)).collect();
    let reset: Vec<String> = old
        .keys()
        .filter(|k| !new.contains_key(k))
        .map(|k| k.split('.').map(quote_ident).collect::<Vec<_>>().join("."))
        .collect();
    let mut out = Vec::new();
    if !set.is_empty() {
        out.push(format!("SET ({})", set.join(", ")));
    }
    if !reset.is_empty() {
        out.push(format!("RESET ({})", reset.join(", ")));
    }
    out
}

/// Options in the order of their names, in which `pg_dump` reads those of foreign objects.
fn by_name(options: &Options) -> Vec<(&Ident, &String)> {
    let mut list: Vec<_> = options.iter().collect();
    list.sort();
    list
}

/// `key 'value'`, joined by a separator: the OPTIONS of foreign objects.
pub(crate) fn foreign_options(options: &Options, separator: &str) -> String {
    let list = by_name(options).into_iter();
    list.map(|(key, value)| format!("{} {}", quote_ident(key), quote_literal(value)))
        .collect::<Vec<_>>()
        .join(separator)
}

/// What stands in `OPTIONS (…)` of an ALTER that leads from some options to others.
pub(crate) fn changed_foreign_options(old: &Options, new: &Options) -> String {
    let mut changes = Vec::new();
    for (key, value) in new {
        let verb = match old.get(key) {
            None => "ADD",
            Some(was) if was != value => "SET",
            Some(_) => continue,
        };
        changes.push(format!("{verb} {} {}", quote_ident(key), quote_literal(value)));
    }
    changes.extend(old.keys().filter(|k| !new.contains_key(k)).map(|k| format!("DROP {}", quote_ident(k))));
    changes.join(", ")
}

/// A name that needs no schema when it is in `pg_catalog`: a collation, an operator class.
pub(crate) fn visible_name(at: &Address) -> String {
    let parts = at.path.parts();
    if parts.len() >= 2 && parts[0] == "pg_catalog" { quote_ident(&parts[1]) } else { at.sql_name() }
}

/// An operator with its operand types: `public.+ (NONE, integer)`.
pub(crate) fn operator_name(at: &Address) -> String {
    let parts = at.path.parts();
    let operands = parts[2].replacen(',', ", ", 1);
    format!("{}.{} {operands}", quote_ident(&parts[0]), parts[1])
}

/// An operator class or family with its access method: `public.odd_ops USING btree`.
pub(crate) fn name_with_method(at: &Address) -> String {
    let method = at.method().map(|m| quote_ident(m)).unwrap_or_default();
    format!("{} USING {method}", at.sql_name())
}

/// A collation, qualified as `pg_dump` qualifies it.
pub(crate) fn collation(at: &Address) -> String {
    at.path.parts().iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".")
}

/// The body of a function between dollars, with the tag that `pg_dump` chooses.
pub(crate) fn body_literal(text: &str) -> String {
    let mut tag = String::from("$");
    let mut suffix = "_XXXXXXX".chars().cycle();
    while text.contains(&tag) {
        tag.extend(suffix.next());
    }
    tag.push('$');
    format!("{tag}{text}{tag}")
}

/// The values of a setting that is a list of names, each as a literal; any other setting as one literal.
pub(crate) fn setting(name: &str, value: &str) -> String {
    const LISTS: [&str; 6] = [
        "local_preload_libraries",
        "search_path",
        "session_preload_libraries",
        "shared_preload_libraries",
        "temp_tablespaces",
        "unix_socket_directories",
    ];
    if !LISTS.contains(&name) {
        return quote_literal(value);
    }
    let names = split_names(value);
    if names.is_empty() {
        "''".to_owned()
    } else {
        names.iter().map(|n| quote_literal(n)).collect::<Vec<_>>().join(", ")
    }
}

/// `SplitGUCList`: names between commas, a quoted one with its quotes off.
fn split_names(value: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut chars = value.trim().chars().peekable();
    while chars.peek().is_some() {
        let mut name = String::new();
        while chars.next_if(|c| c.is_whitespace()).is_some() {}
        if chars.next_if_eq(&'"').is_some() {
            while let Some(c) = chars.next() {
                if c == '"' && chars.next_if_eq(&'"').is_none() {
                    break;
                }
                name.push(c);
            }
        } else {
            while let Some(c) = chars.next_if(|c| *c != ',') {
                name.push(c);
            }
            name.truncate(name.trim_end().len());
        }
        while chars.next_if(|c| *c != ',').is_some() {}
        chars.next();
        out.push(name);
    }
    out
}

/// `COMMENT ON …`, up to the text. `None` when the subject is not there.
pub(crate) fn comment_subject(subject: &Address, object: &Object) -> Option<String> {
    use crate::catalog::Kind;
    let parts = subject.path.parts();
    let of_table = |word: &str| {
        let table = subject.path.head(parts.len() - 1);
        let table = table.parts().iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
        format!("{word} {} ON {table}", quote_ident(subject.name()))
    };
    Some(match (subject.kind, object) {
        (Kind::Schema, _) => format!("SCHEMA {}", subject.sql_name()),
        (Kind::ForeignDataWrapper, _) => format!("FOREIGN DATA WRAPPER {}", subject.sql_name()),
        (Kind::ForeignServer, _) => format!("SERVER {}", subject.sql_name()),
        (Kind::Subscription, _) => format!("SUBSCRIPTION {}", subject.sql_name()),
        (Kind::Publication, _) => format!("PUBLICATION {}", subject.sql_name()),
        (Kind::Extension, _) => format!("EXTENSION {}", subject.sql_name()),
        (Kind::Domain, _) => format!("DOMAIN {}", subject.sql_name()),
        (Kind::Collation, _) => format!("COLLATION {}", subject.sql_name()),
        (Kind::Cast, _) => format!("CAST {}", subject.sql_name()),
        (Kind::Language, _) => format!("LANGUAGE {}", subject.sql_name()),
        (Kind::Transform, _) => format!("TRANSFORM {}", subject.sql_name()),
        (Kind::AccessMethod, _) => format!("ACCESS METHOD {}", subject.sql_name()),
        (Kind::Conversion, _) => format!("CONVERSION {}", subject.sql_name()),
        (Kind::Operator, Object::Operator(o)) => {
            let operand = |ty: &Option<Type>| ty.as_ref().map_or_else(|| "NONE".to_owned(), Type::sql_unmodified);
            let name = format!("{}.{}", quote_ident(&parts[0]), parts[1]);
            format!("OPERATOR {name} ({}, {})", operand(&o.left), operand(&o.right))
        }
        (Kind::OperatorClass | Kind::OperatorFamily, _) => {
            format!("{} {}", subject.kind.label().to_uppercase(), name_with_method(subject))
        }
        (
            Kind::TextSearchConfiguration
            | Kind::TextSearchDictionary
            | Kind::TextSearchParser
            | Kind::TextSearchTemplate,
            _,
        ) => format!("{} {}", subject.kind.label().to_uppercase(), subject.sql_name()),
        (Kind::Statistics, _) => format!("STATISTICS {}", subject.sql_name()),
        (kind, _) if kind.is_own_type() => format!("TYPE {}", subject.sql_name()),
        (Kind::DomainCheck, _) => {
            let domain = subject.path.head(parts.len() - 1);
            let domain = domain.parts().iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
            format!("CONSTRAINT {} ON DOMAIN {domain}", quote_ident(subject.name()))
        }
        (Kind::Function, Object::Function(f)) => {
            let word = match f.routine {
                RoutineKind::Procedure => "PROCEDURE",
                RoutineKind::Aggregate => "AGGREGATE",
                RoutineKind::Function | RoutineKind::Window => "FUNCTION",
            };
            format!("{word} {}", routine_name(subject, f))
        }
        (Kind::Sequence, _) => format!("SEQUENCE {}", subject.sql_name()),
        (Kind::Table, _) => format!("TABLE {}", subject.sql_name()),
        (Kind::View, _) => format!("VIEW {}", subject.sql_name()),
        (Kind::MaterializedView, _) => format!("MATERIALIZED VIEW {}", subject.sql_name()),
        (Kind::ForeignTable, _) => format!("FOREIGN TABLE {}", subject.sql_name()),
        (Kind::Column, _) => format!("COLUMN {}", subject.sql_name()),
        (Kind::Index, _) => format!("INDEX {}", subject.sql_name()),
        (Kind::Trigger, _) => of_table("TRIGGER"),
        (Kind::Rule, _) => of_table("RULE"),
        (Kind::Policy, _) => of_table("POLICY"),
        (Kind::EventTrigger, _) => format!("EVENT TRIGGER {}", subject.sql_name()),
        (kind, _) if kind.is_constraint() => of_table("CONSTRAINT"),
        _ => return None,
    })
}

/// A routine's name with its identity arguments: `public.f(a integer)`.
pub(crate) fn routine_name(at: &Address, routine: &crate::catalog::Function) -> String {
    let parts = at.path.parts();
    let name = parts[..parts.len() - 1].iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
    if routine.routine == RoutineKind::Aggregate && routine.args.is_empty() {
        return format!("{name}(*)");
    }
    format!("{name}({})", identity_arguments(routine))
}

/// Appends ` WITH (…)` where there are options.
pub(crate) fn with_options(out: &mut String, list: &Options) {
    if !list.is_empty() {
        let _ = write!(out, " WITH ({})", options(list));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bodies_are_quoted_as_a_dump_quotes_them() {
        assert_eq!(body_literal("select 1"), "$$select 1$$");
        assert_eq!(body_literal("select 'a'"), "$$select 'a'$$");
        assert_eq!(body_literal("select 'a$1'"), "$_$select 'a$1'$_$");
        assert_eq!(body_literal("'$_$"), "$_X$'$_$$_X$");
    }

    #[test]
    fn settings_that_are_lists_are_quoted_name_by_name() {
        assert_eq!(setting("search_path", "public, \"My\"\"S\", pg_temp"), "'public', 'My\"S', 'pg_temp'");
        assert_eq!(setting("search_path", "\"\""), "''");
        assert_eq!(setting("work_mem", "64MB"), "'64MB'");
    }
}
