//! What a dump consists of: one item for each object that stands by itself, with the entries that print it.

use std::fmt::Write as _;

use super::super::{clause, event_trigger, foreign, publication, refs_of, relation_of, subscription};
use super::relation;
use crate::catalog::control;
use crate::catalog::{
    Address, Catalog, Domain, EnumType, Expr, Function, Kind, Object, RoutineKind, Schema, Type, Version, quote_ident,
    quote_literal,
};
use crate::expr;

/// What `pg_dump` orders by before it looks at dependencies.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    /// Constraints and all that `pg_dump` puts after the data.
    pub after_data: bool,
    /// The sort of object.
    pub priority: Priority,
    /// Objects without a schema come last among their like, as nothing without one shares a priority with the rest.
    pub schema: Option<String>,
    /// The name.
    pub name: String,
    /// For functions the number of arguments, for defaults that of the column.
    pub number: i32,
    /// For functions the argument types, for what belongs to a table the table.
    pub detail: Vec<String>,
}

/// `dbObjectTypePriority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Priority {
    Schema,
    Language,
    Collation,
    Transform,
    Extension,
    Type,
    Cast,
    Function,
    Aggregate,
    AccessMethod,
    Operator,
    OperatorFamily,
    Conversion,
    TextSearchParser,
    TextSearchTemplate,
    TextSearchDictionary,
    TextSearchConfiguration,
    ForeignDataWrapper,
    ForeignServer,
    Table,
    TableAttach,
    Default,
    Constraint,
    Index,
    IndexAttach,
    Statistics,
    Rule,
    Trigger,
    ForeignKey,
    Policy,
    Publication,
    PublicationTable,
    PublicationSchema,
    Subscription,
    EventTrigger,
}

/// A setting that decides where a table is put.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum TableSetting {
    /// It does not matter.
    #[default]
    Any,
    /// It has to be this.
    To(String),
}

/// One commented piece of a dump.
#[derive(Debug, Clone, Default)]
pub(super) struct Entry {
    pub tag: String,
    pub desc: &'static str,
    pub schema: Option<String>,
    /// With its semicolon, and a line feed where `pg_dump` leaves two empty lines.
    pub sql: String,
    /// It makes the object itself, whose owner is said after it.
    pub owned: bool,
    pub tablespace: TableSetting,
    pub access_method: TableSetting,
}

/// An object with its entries.
#[derive(Debug)]
pub(super) struct Item {
    pub key: Key,
    /// The object it is about.
    pub subject: Option<Address>,
    /// The objects it makes.
    pub is: Vec<Address>,
    /// The objects that have to be made before.
    pub needs: Vec<Address>,
    /// It needs what comes after the data, and so comes after the data too, however it is ordered.
    pub postponed: bool,
    pub entries: Vec<Entry>,
}

/// What every printer needs to know.
#[derive(Debug, Clone, Copy)]
pub(super) struct Source<'a> {
    pub catalog: &'a Catalog,
    pub version: Version,
}

impl Source<'_> {
    /// The entry of an object's comment, if it has one.
    pub(super) fn comment(&self, at: &Address) -> Option<Entry> {
        let text = match self.catalog.get(&at.comment()).map(|o| &**o) {
            Some(Object::Comment(comment)) => comment.text.as_str(),
            // An extension brings its own.
            _ if at.kind == Kind::Extension => control::comment(at.name())?,
            _ => return None,
        };
        let subject = clause::comment_subject(at, self.catalog.get(at)?)?;
        let schema = at.schema().map(ToString::to_string);
        Some(Entry {
            tag: unqualified(at, &subject),
            desc: "COMMENT",
            schema,
            sql: format!("COMMENT ON {subject} IS {};\n", quote_literal(text)),
            ..Entry::default()
        })
    }
}

impl Source<'_> {
    /// The entry of the labels on an object and, of a relation, on its columns.
    pub(super) fn labels(&self, at: &Address) -> Option<Entry> {
        let columns = self.catalog.columns(at).into_iter().map(|(name, _)| at.child(Kind::Column, name.clone()));
        let mut sql = String::new();
        for on in [at.clone()].into_iter().chain(columns) {
            let Some(Object::SecurityLabels(l)) = self.catalog.get(&on.aspect(Kind::SecurityLabels)).map(|o| &**o)
            else {
                continue;
            };
            let subject = clause::comment_subject(&on, self.catalog.get(&on)?)?;
            for (provider, label) in &l.labels {
                let (provider, label) = (quote_ident(provider), quote_literal(label));
                let _ = writeln!(sql, "SECURITY LABEL FOR {provider} ON {subject} IS {label};");
            }
        }
        if sql.is_empty() {
            return None;
        }
        Some(Entry {
            tag: unqualified(at, &clause::comment_subject(at, self.catalog.get(at)?)?),
            desc: "SECURITY LABEL",
            schema: at.schema().map(ToString::to_string),
            sql,
            ..Entry::default()
        })
    }
}

/// The subject of a comment without its schema: the label of the entry.
fn unqualified(at: &Address, subject: &str) -> String {
    match at.schema() {
        Some(schema) => subject.replacen(&format!("{}.", quote_ident(schema)), "", 1),
        None => subject.to_owned(),
    }
}

/// Every item of the catalog, in no particular order.
pub(super) fn items(catalog: &Catalog, version: Version) -> Vec<Item> {
    let source = Source { catalog, version };
    let mut out = Vec::new();
    for (at, object) in catalog.iter() {
        if at.schema().is_some_and(|s| *s == crate::catalog::TEMPORARY) {
            // It ends with the session.
            continue;
        }
        match &**object {
            Object::Schema(s) => out.push(schema(source, at, s)),
            Object::Extension(e) => {
                if at.name() == "plpgsql" {
                    continue;
                }
                let sql =
                    format!("CREATE EXTENSION IF NOT EXISTS {} WITH SCHEMA {}", at.sql_name(), e.schema.sql_name());
                let mut needs = vec![e.schema.clone()];
                needs.extend(e.required().iter().map(|n| Address::top(Kind::Extension, *n)));
                out.push(simple(source, at, Priority::Extension, "EXTENSION", sql, needs));
            }
            Object::Collation(c) => {
                let sql = clause::create_collation(at, c);
                out.push(simple(source, at, Priority::Collation, "COLLATION", sql, Vec::new()));
            }
            Object::Cast(c) => {
                let sql = clause::create_cast(at, c);
                out.push(simple(source, at, Priority::Cast, "CAST", sql, refs_of(c)));
                if let Some(item) = out.last_mut() {
                    item.entries[0].tag = format!("CAST {}", at.sql_name());
                    item.key.name = format!("{} {}", type_name(&c.source), type_name(&c.target));
                }
            }
            Object::Language(l) => {
                let sql = clause::create_language(at, l);
                out.push(simple(source, at, Priority::Language, "PROCEDURAL LANGUAGE", sql, refs_of(l)));
            }
            Object::Transform(t) => {
                let sql = clause::create_transform(at, t);
                let mut needs = refs_of(t);
                needs.push(Address::top(Kind::Language, t.language.clone()));
                let mut item = simple(source, at, Priority::Transform, "TRANSFORM", sql, needs);
                item.entries[0].tag = format!("TRANSFORM {}", at.sql_name());
                item.key.name = format!("{} {}", type_name(&t.ty), t.language);
                out.push(item);
            }
            Object::AccessMethod(m) => {
                let sql = clause::create_access_method(at, m);
                out.push(simple(source, at, Priority::AccessMethod, "ACCESS METHOD", sql, refs_of(m)));
            }
            Object::Conversion(c) => {
                let sql = clause::create_conversion(at, c);
                out.push(simple(source, at, Priority::Conversion, "CONVERSION", sql, refs_of(c)));
            }
            Object::Operator(o) => {
                if o.function.is_some() {
                    let mut needs = refs_of(o);
                    needs.retain(|a| a.kind != Kind::Operator);
                    let sql = clause::create_operator(at, o);
                    let mut item = simple(source, at, Priority::Operator, "OPERATOR", sql, needs);
                    item.key.detail = at.path.parts()[2..].iter().map(ToString::to_string).collect();
                    out.push(item);
                }
            }
            Object::OperatorFamily(f) => {
                let mut sql = format!("CREATE OPERATOR FAMILY {}", clause::name_with_method(at));
                if !f.members.0.is_empty() {
                    let _ = write!(sql, ";\n{}", clause::add_members(at, &f.members.sorted()));
                }
                out.push(with_method(source, at, "OPERATOR FAMILY", sql, refs_of(f)));
            }
            Object::OperatorClass(c) => {
                let sql = clause::create_operator_class(at, c);
                out.push(with_method(source, at, "OPERATOR CLASS", sql, refs_of(c)));
            }
            Object::TextSearchParser(p) => {
                let sql = clause::create_parser(at, p, version);
                out.push(simple(source, at, Priority::TextSearchParser, "TEXT SEARCH PARSER", sql, refs_of(p)));
            }
            Object::TextSearchTemplate(t) => {
                let sql = clause::create_template(at, t, version);
                out.push(simple(source, at, Priority::TextSearchTemplate, "TEXT SEARCH TEMPLATE", sql, refs_of(t)));
            }
            Object::TextSearchDictionary(d) => {
                let sql = clause::create_dictionary(at, d);
                let desc = "TEXT SEARCH DICTIONARY";
                out.push(simple(source, at, Priority::TextSearchDictionary, desc, sql, refs_of(d)));
            }
            Object::TextSearchConfiguration(c) => {
                let sql = clause::create_configuration(at, c);
                let desc = "TEXT SEARCH CONFIGURATION";
                let mut item = simple(source, at, Priority::TextSearchConfiguration, desc, sql, refs_of(c));
                for mapping in &c.mappings {
                    let _ = write!(item.entries[0].sql, "\n{};\n", clause::mapping(at, "ADD", mapping));
                }
                out.push(item);
            }
            Object::Statistics(s) => {
                let sql = clause::create_statistics(at, s);
                let mut item = simple(source, at, Priority::Statistics, "STATISTICS", sql, refs_of(s));
                if let Some(target) = s.target {
                    let set = format!("ALTER STATISTICS {} SET STATISTICS {target};\n", at.sql_name());
                    item.entries[0].sql.push_str(&set);
                }
                item.key.after_data = true;
                out.push(item);
            }
            Object::EnumType(e) => {
                out.push(simple(source, at, Priority::Type, "TYPE", enum_type(at, e), Vec::new()));
            }
            Object::Domain(d) => domain(source, at, d, &mut out),
            Object::CompositeType(_) => out.push(composite(source, at)),
            Object::ShellType(_) => {
                let sql = format!("CREATE TYPE {}", at.sql_name());
                out.push(simple(source, at, Priority::Type, "TYPE", sql, Vec::new()));
            }
            Object::BaseType(t) => {
                out.extend(shell(source, at, object));
                let mut needs = refs_of(t);
                needs.push(at.as_kind(Kind::ShellType));
                let sql = clause::create_base(at, t, version);
                out.push(simple(source, at, Priority::Type, "TYPE", sql, needs));
            }
            Object::RangeType(t) => {
                out.extend(shell(source, at, object));
                let mut needs = refs_of(t);
                needs.push(at.as_kind(Kind::ShellType));
                let sql = clause::create_range(at, t, version);
                let mut item = simple(source, at, Priority::Type, "TYPE", sql, needs);
                item.is.extend(t.multirange.clone());
                out.push(item);
            }
            Object::MultirangeType(_) => {}
            Object::Function(f) => out.push(function(source, at, f)),
            Object::ForeignDataWrapper(w) => {
                let sql = foreign::wrapper(at, w);
                let priority = Priority::ForeignDataWrapper;
                out.push(simple(source, at, priority, "FOREIGN DATA WRAPPER", sql, refs_of(w)));
            }
            Object::ForeignServer(s) => {
                let sql = foreign::server(at, s);
                let mut item = simple(source, at, Priority::ForeignServer, "SERVER", sql, refs_of(s));
                for (mapping_at, object) in catalog.iter().filter(|(a, _)| a.kind == Kind::UserMapping) {
                    let Object::UserMapping(m) = &**object else { continue };
                    if m.server == *at {
                        let parts = mapping_at.path.parts();
                        item.entries.push(Entry {
                            tag: format!("USER MAPPING {} SERVER {}", parts[2], parts[1]),
                            desc: "USER MAPPING",
                            sql: format!("{};\n", foreign::mapping(mapping_at, m)),
                            ..Entry::default()
                        });
                    }
                }
                out.push(item);
            }
            Object::Publication(p) => {
                let sql = publication::definition(at, p);
                let mut item = simple(source, at, Priority::Publication, "PUBLICATION", sql, Vec::new());
                item.key.after_data = true;
                out.push(item);
            }
            Object::PublicationSchema(s) => {
                let sql = publication::add_schema(at, s);
                let desc = "PUBLICATION TABLES IN SCHEMA";
                let mut item = simple(source, at, Priority::PublicationSchema, desc, sql, Vec::new());
                item.key.after_data = true;
                item.entries[0].tag = format!("{} {}", at.name(), at.path.parts()[0]);
                item.entries[0].owned = false;
                out.push(item);
            }
            Object::Subscription(s) => {
                let sql = subscription::definition(at, s, version);
                let mut item = simple(source, at, Priority::Subscription, "SUBSCRIPTION", sql, Vec::new());
                item.key.after_data = true;
                out.push(item);
            }
            Object::EventTrigger(e) => {
                let mut sql = event_trigger::definition(at, e);
                if e.enabled != 'O' {
                    let _ = write!(sql, ";\n\n{}", event_trigger::state(at, e.enabled));
                }
                let mut item = simple(source, at, Priority::EventTrigger, "EVENT TRIGGER", sql, refs_of(e));
                item.key.after_data = true;
                out.push(item);
            }
            _ => relation::items(source, at, object, &mut out),
        }
    }
    for item in &mut out {
        go_with_extensions(catalog, item);
    }
    out
}

/// Says after an object which extensions it goes with.
fn go_with_extensions(catalog: &Catalog, item: &mut Item) {
    let Some(at) = &item.subject else { return };
    let (Some(object), Some(Object::ExtensionDependency(d))) =
        (catalog.get(at), catalog.get(&at.aspect(Kind::ExtensionDependency)).map(|o| &**o))
    else {
        return;
    };
    let (Some(subject), Some(entry)) = (clause::comment_subject(at, object), item.entries.first_mut()) else { return };
    for extension in &d.extensions {
        let _ = write!(entry.sql, "\nALTER {subject} DEPENDS ON EXTENSION {};\n", extension.sql_name());
    }
}

/// An item of one entry and a comment.
fn simple(
    source: Source<'_>,
    at: &Address,
    priority: Priority,
    desc: &'static str,
    sql: String,
    needs: Vec<Address>,
) -> Item {
    let entry = Entry {
        tag: at.name().to_string(),
        desc,
        schema: at.schema().map(ToString::to_string),
        sql: format!("{sql};\n"),
        owned: true,
        ..Entry::default()
    };
    Item {
        subject: Some(at.clone()),
        key: Key {
            after_data: false,
            priority,
            schema: at.schema().map(ToString::to_string),
            name: at.name().to_string(),
            number: 0,
            detail: Vec::new(),
        },
        is: vec![at.clone()],
        needs: resolved(source.catalog, needs),
        postponed: false,
        entries: [entry].into_iter().chain(source.comment(at)).chain(source.labels(at)).collect(),
    }
}

/// An operator class or family.
fn with_method(source: Source<'_>, at: &Address, desc: &'static str, sql: String, needs: Vec<Address>) -> Item {
    let mut item = simple(source, at, Priority::OperatorFamily, desc, sql, needs);
    item.key.detail = at.method().map(ToString::to_string).into_iter().collect();
    item
}

/// References with types under the kind that they are, and parts of relations as the relation.
pub(super) fn resolved(catalog: &Catalog, refs: impl IntoIterator<Item = Address>) -> Vec<Address> {
    refs.into_iter()
        .map(|at| {
            if at.kind == Kind::Type {
                let kinds = Kind::ALL.iter().filter(|k| k.is_type());
                return kinds.map(|k| at.as_kind(*k)).find(|a| catalog.contains(a)).unwrap_or(at);
            }
            if at.kind == Kind::Column { relation_of(catalog, &at).unwrap_or(at) } else { at }
        })
        .collect()
}

fn schema(source: Source<'_>, at: &Address, schema: &Schema) -> Item {
    let sql = format!("CREATE SCHEMA {}", at.sql_name());
    let mut item = simple(source, at, Priority::Schema, "SCHEMA", sql, Vec::new());
    let comment = |text: &str| Entry {
        tag: format!("SCHEMA {}", at.name()),
        desc: "COMMENT",
        sql: format!("COMMENT ON SCHEMA {} IS {};\n", at.sql_name(), quote_literal(text)),
        ..Entry::default()
    };
    let is_public = at.name() == "public";
    let commented = item.entries.iter().any(|e| e.desc == "COMMENT");
    match (is_public, schema.initial) {
        // Every database has it, with a comment.
        (true, initial) if initial || source.version < Version(15) => drop(item.entries.remove(0)),
        (true, _) => {
            "-- *not* creating schema, since initdb creates it\n".clone_into(&mut item.entries[0].sql);
            if !commented {
                item.entries.push(comment(""));
            }
        }
        (false, true) if !commented => item.entries.push(comment("standard public schema")),
        (false, _) => {}
    }
    item
}

/// The shell of a type that functions of its own need before they can be made.
fn shell(source: Source<'_>, at: &Address, object: &Object) -> Option<Item> {
    let own = refs_of(object);
    let mut functions = source.catalog.referrers(&at.as_kind(Kind::Type)).filter(|f| own.contains(f));
    functions.next()?;
    let sql = format!("CREATE TYPE {}", at.sql_name());
    let mut item = simple(source, at, Priority::Type, "SHELL TYPE", sql, Vec::new());
    item.entries.truncate(1);
    item.is = vec![at.as_kind(Kind::ShellType)];
    Some(item)
}

fn enum_type(at: &Address, e: &EnumType) -> String {
    let labels: Vec<String> = e.labels.iter().map(|l| format!("\n    {}", quote_literal(l))).collect();
    format!("CREATE TYPE {} AS ENUM ({}\n)", at.sql_name(), labels.join(","))
}

fn domain(source: Source<'_>, at: &Address, d: &Domain, out: &mut Vec<Item>) {
    let mut sql = format!("CREATE DOMAIN {} AS {}", at.sql_name(), d.base.sql());
    if let Some(collation) = &d.collation {
        let _ = write!(sql, " COLLATE {}", clause::collation(collation));
    }
    if d.not_null {
        sql.push_str(" NOT NULL");
    }
    if let Some(default) = &d.default {
        let _ = write!(sql, " DEFAULT {}", expr::print(default));
    }
    let mut needs = refs_of(d);
    let mut comments = Vec::new();
    for (check_at, object) in source.catalog.children(at) {
        let Object::DomainCheck(check) = &**object else { continue };
        let definition = format!("CONSTRAINT {} CHECK ({})", quote_ident(check_at.name()), expr::print(&check.expr));
        needs.extend(refs_of(check).into_iter().filter(|r| r != at));
        if check.validated {
            let _ = write!(sql, "\n\t{definition}");
            comments.extend(source.comment(check_at));
        } else {
            let sql = format!("ALTER DOMAIN {}\n    ADD {definition} NOT VALID", at.sql_name());
            let mut item = simple(source, check_at, Priority::Constraint, "CHECK CONSTRAINT", sql, Vec::new());
            item.entries[0].tag = format!("{} {}", at.name(), check_at.name());
            item.entries[0].owned = false;
            item.key.after_data = true;
            out.push(item);
        }
    }
    let mut item = simple(source, at, Priority::Type, "DOMAIN", sql, needs);
    item.entries.extend(comments);
    out.push(item);
}

fn composite(source: Source<'_>, at: &Address) -> Item {
    let mut lines = Vec::new();
    let mut needs = Vec::new();
    let mut comments = Vec::new();
    for (name, column) in source.catalog.columns(at) {
        let column_at = at.child(Kind::Column, name.clone());
        lines.push(format!("\n\t{}", clause::column(&column_at, column, None, None, false)));
        needs.extend(refs_of(column));
        comments.extend(source.comment(&column_at));
    }
    let sql = format!("CREATE TYPE {} AS ({}\n)", at.sql_name(), lines.join(","));
    let mut item = simple(source, at, Priority::Type, "TYPE", sql, needs);
    item.entries.extend(comments);
    item
}

fn function(source: Source<'_>, at: &Address, f: &Function) -> Item {
    let desc = match f.routine {
        RoutineKind::Procedure => "PROCEDURE",
        RoutineKind::Aggregate => "AGGREGATE",
        RoutineKind::Function | RoutineKind::Window => "FUNCTION",
    };
    let sql =
        clause::create_aggregate(at, f, false, source.version).unwrap_or_else(|| clause::create_routine(at, f, false));
    let mut needs = refs_of(f);
    needs.push(Address::top(Kind::Language, f.language.clone()));
    if let Some(body @ Expr::Text(_)) = &f.sql_body {
        needs.extend(named_in(source.catalog, &expr::print(body)));
    }
    let is_aggregate = f.routine == RoutineKind::Aggregate;
    let priority = if is_aggregate { Priority::Aggregate } else { Priority::Function };
    // A type that is made of the function is there as a shell only.
    let made_of_it = |need: &Address| {
        matches!(need.kind, Kind::BaseType | Kind::RangeType)
            && source.catalog.get(need).is_some_and(|o| refs_of(&**o).contains(at))
    };
    let needs = resolved(source.catalog, needs)
        .into_iter()
        .map(|need| if made_of_it(&need) { need.as_kind(Kind::ShellType) } else { need })
        .collect();
    let mut item = simple(source, at, priority, desc, sql, needs);
    item.entries[0].tag = if is_aggregate && f.args.is_empty() {
        format!("{}(*)", at.name())
    } else {
        format!("{}({})", at.name(), clause::input_types(f))
    };
    let inputs: Vec<&Type> = f.input_types().collect();
    item.key.number = i32::try_from(inputs.len()).unwrap_or(i32::MAX);
    item.key.detail = inputs.iter().flat_map(|t| [t.schema.to_string(), type_name(t)]).collect();
    item
}

/// The relations whose qualified names stand in a text that is known as text alone. The server read it when the
/// function was made, so they have to be there first.
fn named_in(catalog: &Catalog, text: &str) -> Vec<Address> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '"';
    let relations = catalog.iter().filter(|(at, _)| at.kind.is_relation() && at.kind != Kind::Index);
    relations
        .filter(|(at, _)| {
            let name = at.sql_name();
            text.match_indices(&name)
                .any(|(i, _)| !text[..i].ends_with(is_part) && !text[i + name.len()..].starts_with(is_part))
        })
        .map(|(at, _)| at.clone())
        .collect()
}

/// The name in `pg_type`, where an array's begins with an underscore.
fn type_name(ty: &Type) -> String {
    if ty.array { format!("_{}", ty.name) } else { ty.name.to_string() }
}
