//! The items of tables, views, sequences and what belongs to them.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::super::{clause, descent, parents_of, publication, refs_of, relation_of};
use super::item::{Entry, Item, Key, Priority, Source, TableSetting, resolved};
use crate::catalog::{
    Address, Check, Column, ColumnDefault, Expr, ForeignTable, Index, Kind, Object, PartitionOf, Persistence,
    ReplicaIdentity, Sequence, Table, Version, quote_ident,
};
use crate::expr;

fn key(at: &Address, priority: Priority) -> Key {
    let after_data = priority >= Priority::Constraint;
    let schema = at.schema().map(ToString::to_string);
    let detail = if at.path.parts().len() > 2 { vec![at.path.parts()[1].to_string()] } else { Vec::new() };
    Key { after_data, priority, schema, name: at.name().to_string(), number: 0, detail }
}

fn item(at: &Address, priority: Priority, entries: Vec<Entry>, needs: Vec<Address>) -> Item {
    Item { key: key(at, priority), subject: Some(at.clone()), is: vec![at.clone()], needs, postponed: false, entries }
}

fn entry(at: &Address, desc: &'static str, sql: String) -> Entry {
    let parts = at.path.parts();
    let tag = if parts.len() > 2 { format!("{} {}", parts[1], parts[2]) } else { at.name().to_string() };
    let owned = matches!(desc, "TABLE" | "VIEW" | "MATERIALIZED VIEW" | "FOREIGN TABLE" | "SEQUENCE");
    Entry { tag, desc, schema: Some(parts[0].to_string()), sql, owned, ..Entry::default() }
}

/// In which tablespace something lies; the database's own is the empty name.
fn tablespace(name: Option<&crate::catalog::Ident>) -> TableSetting {
    TableSetting::To(name.map(ToString::to_string).unwrap_or_default())
}

/// Adds the items of one object; most parts are in the entries of their relation.
pub(super) fn items(source: Source<'_>, at: &Address, object: &Object, out: &mut Vec<Item>) {
    match object {
        Object::Sequence(s) => out.push(sequence(source, at, s)),
        Object::Table(t) => table(source, at, t, out),
        Object::View(v) => {
            let mut options = v.options.clone();
            let check = options.remove("check_option");
            let mut sql = format!("VIEW {}", at.sql_name());
            clause::with_options(&mut sql, &options);
            let _ = write!(sql, " AS\n{}", query(source, &v.query));
            if let Some(check) = check {
                let _ = write!(sql, "\n  WITH {} CHECK OPTION", check.to_uppercase());
            }
            let mut needs = resolved(source.catalog, refs_of(v));
            let first = if needs.iter().any(|n| comes_after_data(source, n)) || reads_itself(source, at) {
                // It is made without its query, which follows where all that it reads is there.
                needs.push(at.clone());
                let mut first = entry(at, "RULE", format!("CREATE OR REPLACE {sql};\n"));
                first.tag = format!("{} _RETURN", at.name());
                let mut rule = item(at, Priority::Rule, vec![first], std::mem::take(&mut needs));
                rule.is = Vec::new();
                rule.subject = None;
                "_RETURN".clone_into(&mut rule.key.name);
                rule.key.detail = vec![at.name().to_string()];
                out.push(rule);
                needs = resolved(source.catalog, source.catalog.columns(at).into_iter().flat_map(|(_, c)| refs_of(c)));
                format!("CREATE VIEW {} AS\n{};\n", at.sql_name(), without_query(source, at))
            } else {
                format!("CREATE {sql};\n")
            };
            let mut entries = vec![entry(at, "VIEW", first)];
            entries.extend(comments(source, at));
            out.push(item(at, Priority::Table, entries, needs));
        }
        Object::MaterializedView(v) => {
            let mut sql = format!("CREATE MATERIALIZED VIEW {}", at.sql_name());
            clause::with_options(&mut sql, &v.options);
            let _ = write!(sql, " AS\n{}\n  WITH NO DATA;\n", query(source, &v.query));
            for (column, object) in source.catalog.columns(at) {
                column_details(&alter_only(at), column, object, &mut sql);
            }
            let mut first = entry(at, "MATERIALIZED VIEW", sql);
            first.tablespace = tablespace(v.tablespace.as_ref());
            first.access_method = TableSetting::To(v.access_method.as_deref().unwrap_or("heap").to_owned());
            let mut entries = vec![first];
            entries.extend(comments(source, at));
            let mut item = item(at, Priority::Table, entries, resolved(source.catalog, refs_of(v)));
            item.needs.extend(v.access_method.iter().map(|name| Address::top(Kind::AccessMethod, name.clone())));
            item.postponed = comes_after_data(source, at);
            out.push(item);
        }
        Object::ForeignTable(t) => foreign_table(source, at, t, out),
        Object::ColumnDefault(d) if is_separate(source, at, d) => {
            out.push(default(source, at, d));
        }
        Object::Index(i) => out.extend(index(source, at, i)),
        Object::PrimaryKey(c) => {
            let definition = clause::primary_key(c, defining(source, &c.index).as_ref());
            out.push(constraint(source, at, definition, Some(&c.index), true));
        }
        Object::Unique(c) => {
            let definition = clause::unique(c, defining(source, &c.index).as_ref());
            out.push(constraint(source, at, definition, Some(&c.index), true));
        }
        Object::Exclusion(c) => {
            let definition = clause::exclusion(c, defining(source, &c.index).as_ref());
            out.push(constraint(source, at, definition, Some(&c.index), true));
        }
        Object::Check(c) if !is_inline(source, at, c) && is_said(source, at, c.local) => {
            let mut item = constraint(source, at, clause::check(c), None, false);
            item.entries[0].desc = "CHECK CONSTRAINT";
            item.needs.extend(resolved(source.catalog, refs_of(c)));
            out.push(item);
        }
        Object::NotNull(c) if !c.validated && is_said(source, at, c.local) => {
            out.push(constraint(source, at, clause::not_null(c), None, false));
        }
        Object::ForeignKey(c) if c.parent.is_none() => {
            let only = !is_partitioned(source, at);
            let mut item = constraint(source, at, clause::foreign_key(c), None, only);
            item.entries[0].desc = "FK CONSTRAINT";
            item.key.priority = Priority::ForeignKey;
            out.push(item);
        }
        Object::Trigger(t) => {
            let table = table_of(source, at);
            let mut sql = String::new();
            if t.parent.is_none() {
                let _ = writeln!(sql, "{};", clause::create_trigger(at, t));
            }
            if t.enabled != 'O' {
                let state = match t.enabled {
                    'D' => "DISABLE",
                    'A' => "ENABLE ALWAYS",
                    _ => "ENABLE REPLICA",
                };
                let word = if table.kind == Kind::ForeignTable { "FOREIGN TABLE" } else { "TABLE" };
                let _ =
                    write!(sql, "\nALTER {word} {} {state} TRIGGER {};\n", table.sql_name(), quote_ident(at.name()));
            }
            if !sql.is_empty() {
                let mut entries = vec![entry(at, "TRIGGER", sql)];
                entries.extend(source.comment(at));
                out.push(item(at, Priority::Trigger, entries, t.parent.iter().cloned().collect()));
            }
        }
        Object::Rule(r) => {
            let mut sql = format!("{};\n", clause::create_rule(at, r));
            if r.enabled != 'O' {
                let table = table_of(source, at).sql_name();
                let _ = writeln!(sql, "ALTER TABLE {table} {};", clause::rule_state(at, r.enabled));
            }
            let mut entries = vec![entry(at, "RULE", sql)];
            entries.extend(source.comment(at));
            out.push(item(at, Priority::Rule, entries, Vec::new()));
        }
        Object::PublicationTable(t) => {
            let mut first = entry(at, "PUBLICATION TABLE", format!("{};\n", publication::add_table(at, t)));
            let (table, name) = (&at.path.parts()[1], at.name());
            first.tag = format!("{name} {table}");
            let mut item = item(at, Priority::PublicationTable, vec![first], Vec::new());
            item.key.name = table.to_string();
            item.key.detail = vec![name.to_string()];
            out.push(item);
        }
        Object::Policy(p) => {
            let mut entries = vec![entry(at, "POLICY", format!("{};\n", clause::create_policy(at, p)))];
            entries.extend(source.comment(at));
            out.push(item(at, Priority::Policy, entries, Vec::new()));
        }
        _ => {}
    }
}

/// Whether something that a query needs is there only after the data: a key that GROUP BY relies on, or a materialized
/// view whose query relies on one.
fn comes_after_data(source: Source<'_>, at: &Address) -> bool {
    let Some(Object::MaterializedView(view)) = source.catalog.get(at).map(|o| &**o) else {
        return at.kind.is_constraint();
    };
    resolved(source.catalog, refs_of(view)).iter().any(|n| n != at && comes_after_data(source, n))
}

/// Whether a view is the first by name of those that read each other in a circle.
fn reads_itself(source: Source<'_>, at: &Address) -> bool {
    let mut next = vec![at.clone()];
    let mut seen = BTreeSet::new();
    while let Some(view) = next.pop() {
        let Some(Object::View(v)) = source.catalog.get(&view).map(|o| &**o) else { continue };
        for read in resolved(source.catalog, refs_of(v)) {
            if read == *at {
                return true;
            }
            if read.kind == Kind::View && read > *at && seen.insert(read.clone()) {
                next.push(read);
            }
        }
    }
    false
}

/// `createDummyViewAsClause`: a query that gives a view the columns it has.
fn without_query(source: Source<'_>, at: &Address) -> String {
    let columns: Vec<String> = source
        .catalog
        .columns(at)
        .into_iter()
        .map(|(name, column)| {
            let collation = column.collation.as_ref().map(|c| format!(" COLLATE {}", clause::collation(c)));
            let collation = collation.unwrap_or_default();
            format!("\n    NULL::{}{collation} AS {}", column.ty.sql(), quote_ident(name))
        })
        .collect();
    format!("SELECT{}", columns.join(","))
}

/// A query's text, which the server begins with a space.
fn query(source: Source<'_>, text: &crate::catalog::Expr) -> String {
    let text = expr::print_with(text, &expr::Style { version: source.version, ..expr::Style::default() });
    if text.starts_with(' ') { text } else { format!(" {text}") }
}

fn behind<'a>(source: Source<'a>, at: &Address) -> Option<&'a Index> {
    super::super::index::behind(source.catalog, at)
}

/// The index behind a constraint as the constraint's definition tells it: where it lies is a setting's affair.
fn defining(source: Source<'_>, at: &Address) -> Option<Index> {
    behind(source, at).map(|i| Index { tablespace: None, ..i.clone() })
}

fn table_of(source: Source<'_>, at: &Address) -> Address {
    relation_of(source.catalog, at).unwrap_or_else(|| Address::new(Kind::Table, at.path.head(2)))
}

fn table_object<'a>(source: Source<'a>, at: &Address) -> Option<&'a Table> {
    match source.catalog.get(at).map(|o| &**o) {
        Some(Object::Table(t)) => Some(t),
        _ => None,
    }
}

fn is_partitioned(source: Source<'_>, part: &Address) -> bool {
    table_object(source, &table_of(source, part)).is_some_and(|t| t.partition_by.is_some())
}

fn is_partition(source: Source<'_>, part: &Address) -> bool {
    source.catalog.get(&table_of(source, part)).is_some_and(|table| table.partition_of().is_some())
}

/// Whether an inherited part is said by the table itself: its own always, a partition's all, since it stands by itself
/// until it is attached.
fn is_said(source: Source<'_>, part: &Address, local: bool) -> bool {
    local || is_partition(source, part)
}

/// Whether a CHECK constraint is in CREATE TABLE.
fn is_inline(source: Source<'_>, at: &Address, check: &Check) -> bool {
    let outside = check.validated
        && check.enforced
        && !leads_to(source, refs_of(check).into_iter().filter(|r| r.kind != Kind::Column), &table_of(source, at));
    is_said(source, at, check.local) && outside
}

/// Whether one of the objects needs the table, so that it cannot come before.
fn leads_to(source: Source<'_>, from: impl IntoIterator<Item = Address>, table: &Address) -> bool {
    let mut next: Vec<Address> = resolved(source.catalog, from);
    let mut seen = BTreeSet::new();
    while let Some(at) = next.pop() {
        if at == *table {
            return true;
        }
        if seen.insert(at.clone())
            && let Some(object) = source.catalog.get(&at)
        {
            next.extend(resolved(source.catalog, refs_of(&**object)));
            if at.kind.is_type() {
                for (_, part) in source.catalog.children(&at) {
                    if matches!(&**part, Object::Column(_)) {
                        next.extend(resolved(source.catalog, refs_of(&**part)));
                    }
                }
            }
        }
    }
    false
}

/// Whether a default is set after the table was made: a sequence that the column owns needs the table first.
fn is_separate(source: Source<'_>, at: &Address, default: &ColumnDefault) -> bool {
    let table = table_of(source, at);
    if table.kind == Kind::View {
        return true;
    }
    let printed = match source.catalog.get(&at.as_kind(Kind::Column)).map(|o| &**o) {
        Some(Object::Column(c)) => is_said(source, &at.as_kind(Kind::Column), c.local),
        _ => true,
    };
    // A default that is known as text alone does not tell what it calls.
    let owns = || {
        let column = at.as_kind(Kind::Column);
        expr::print(&default.expr).contains("nextval(")
            && source.catalog.referrers(&column).any(|r| r.kind == Kind::Sequence)
    };
    !printed || leads_to(source, refs_of(default), &table) || owns()
}

fn sequence(source: Source<'_>, at: &Address, s: &Sequence) -> Item {
    let name = at.sql_name();
    let owner_table = s.owned_by.as_ref().and_then(|c| relation_of(source.catalog, c));
    let mut entries = Vec::new();
    match (&s.owned_by, s.identity) {
        (Some(column), true) => {
            let identity = column.as_kind(Kind::Identity);
            let Some(Object::Identity(i)) = source.catalog.get(&identity).map(|o| &**o) else {
                return item(at, Priority::Table, Vec::new(), Vec::new());
            };
            let table = table_of(source, column).sql_name();
            let clause = clause::identity(i, Some(s));
            let sql = format!("ALTER TABLE {table} ALTER COLUMN {} ADD {clause};\n", quote_ident(column.name()));
            entries.push(entry(at, "SEQUENCE", sql));
        }
        (owner, _) => {
            let unlogged = if s.persistence == Persistence::Unlogged { "UNLOGGED " } else { "" };
            let sql = format!("CREATE {unlogged}SEQUENCE {name}{};\n", clause::sequence_options(s, true));
            entries.push(entry(at, "SEQUENCE", sql));
            if let Some(column) = owner {
                let sql = format!("ALTER SEQUENCE {name} OWNED BY {};\n", column.sql_name());
                entries.push(entry(at, "SEQUENCE OWNED BY", sql));
            }
        }
    }
    entries.extend(source.comment(at));
    entries.extend(source.labels(at));
    item(at, Priority::Table, entries, owner_table.into_iter().collect())
}

/// The comments and labels on a relation and its columns.
fn comments(source: Source<'_>, at: &Address) -> Vec<Entry> {
    let mut out: Vec<Entry> = source.comment(at).into_iter().collect();
    for (name, _) in source.catalog.columns(at) {
        out.extend(source.comment(&at.child(Kind::Column, name.clone())));
    }
    out.extend(source.labels(at));
    out
}

/// The lines between the parentheses of CREATE TABLE, and what they need.
fn lines(source: Source<'_>, at: &Address, parents: &[Address], all: bool) -> (Vec<String>, Vec<Address>) {
    let (mut lines, mut needs) = (Vec::new(), Vec::new());
    needs.extend(parents.iter().cloned());
    for (name, column) in source.catalog.columns(at) {
        let column_at = at.child(Kind::Column, name.clone());
        if !(column.local || all) {
            // A NOT NULL of its own over a column that comes from a parent.
            if let Some((constraint, own)) = not_null(source, &column_at)
                && own.local
                && own.validated
            {
                let named = if clause::is_default_not_null_name(constraint, &column_at) {
                    String::new()
                } else {
                    format!("CONSTRAINT {} ", quote_ident(constraint.name()))
                };
                let no_inherit = if own.no_inherit { " NO INHERIT" } else { "" };
                lines.push(format!("\n    {named}NOT NULL {}{no_inherit}", quote_ident(name)));
            }
            continue;
        }
        let default = match source.catalog.get(&column_at.as_kind(Kind::ColumnDefault)).map(|o| &**o) {
            Some(Object::ColumnDefault(d)) if !is_separate(source, &column_at.as_kind(Kind::ColumnDefault), d) => {
                Some(d)
            }
            _ => None,
        };
        let nothing = withheld_default(source, &column_at).filter(|_| default.is_none());
        let default = default.or(nothing.as_ref());
        let not_null = not_null(source, &column_at);
        let says = column.not_null
            && match not_null {
                Some((_, constraint)) => constraint.validated,
                // Before it was a constraint, it went without saying where a parent says it.
                None => all || source.version >= Version(18) || !inherits_not_null(source, parents, name),
            };
        lines.push(format!("\n    {}", clause::column(&column_at, column, default, not_null, says)));
        needs.extend(refs_of(column));
        default.iter().for_each(|d| needs.extend(refs_of(*d)));
    }
    for (check_at, object) in source.catalog.children(at) {
        if let Object::Check(c) = &**object
            && is_inline(source, check_at, c)
        {
            lines.push(format!("\n    CONSTRAINT {} {}", quote_ident(check_at.name()), clause::check(c)));
            needs.extend(refs_of(c));
        }
    }
    let mut needs = resolved(source.catalog, needs);
    needs.retain(|n| n != at);
    (lines, needs)
}

/// `DEFAULT NULL` of a column that has no default, while one that it comes from has one.
fn withheld_default(source: Source<'_>, column: &Address) -> Option<ColumnDefault> {
    let has_own = source.catalog.contains(&column.as_kind(Kind::ColumnDefault))
        || matches!(source.catalog.get(column).map(|o| &**o), Some(Object::Column(c)) if c.generated.is_some());
    let withheld = |parent: &Address| {
        let above = parent.child(Kind::Column, column.name().clone());
        source.catalog.contains(&above.as_kind(Kind::ColumnDefault)) || withheld_default(source, &above).is_some()
    };
    let withheld = !has_own && parents_of(source.catalog, column).iter().any(withheld);
    withheld.then(|| ColumnDefault { expr: Expr::text("NULL") })
}

/// Whether one of the parents has the column and says NOT NULL of it.
fn inherits_not_null(source: Source<'_>, parents: &[Address], name: &str) -> bool {
    parents.iter().any(|parent| source.catalog.columns(parent).iter().any(|(n, c)| *n == name && c.not_null))
}

fn not_null<'a>(source: Source<'a>, column: &Address) -> Option<(&'a Address, &'a crate::catalog::NotNull)> {
    super::super::column::not_null_of(source.catalog, column)
}

fn table(source: Source<'_>, at: &Address, t: &Table, out: &mut Vec<Item>) {
    let name = at.sql_name();
    let (lines, mut needs) = lines(source, at, &t.inherits, t.partition_of.is_some());
    let unlogged = if t.persistence == Persistence::Unlogged { "UNLOGGED " } else { "" };
    let mut sql = format!("CREATE {unlogged}TABLE {name}");
    if let Some(ty) = &t.of_type {
        let _ = write!(sql, " OF {}", ty.sql());
        needs.extend(resolved(source.catalog, refs_of(ty)));
        typed_lines(source, at, &mut sql);
    } else {
        let _ = write!(sql, " ({}\n)", lines.join(","));
    }
    sql.push_str(&descent::inherits(&t.inherits));
    if let Some(by) = &t.partition_by {
        let _ = write!(sql, "\nPARTITION BY {}", clause::partition_by(by));
        needs.extend(resolved(source.catalog, refs_of(by)).into_iter().filter(|n| n != at));
    }
    if !t.options.is_empty() {
        let _ = write!(sql, "\nWITH ({})", clause::options(&t.options));
    }
    sql.push_str(";\n");
    match &t.replica_identity {
        ReplicaIdentity::Full => sql.push_str(&format!("\nALTER TABLE ONLY {name} REPLICA IDENTITY FULL;\n")),
        ReplicaIdentity::Nothing => sql.push_str(&format!("\nALTER TABLE ONLY {name} REPLICA IDENTITY NOTHING;\n")),
        ReplicaIdentity::Default | ReplicaIdentity::Index(_) => {}
    }
    if t.force_row_security {
        let _ = write!(sql, "\nALTER TABLE ONLY {name} FORCE ROW LEVEL SECURITY;\n");
    }
    all_details(source, at, &t.inherits, t.partition_of.is_some(), &mut sql);
    needs.extend(t.access_method.iter().map(|name| Address::top(Kind::AccessMethod, name.clone())));
    let mut first = entry(at, "TABLE", sql);
    first.tablespace = tablespace(t.tablespace.as_ref());
    if t.partition_by.is_none() || source.version.0 >= 17 && t.access_method.is_some() {
        first.access_method = TableSetting::To(t.access_method.as_deref().unwrap_or("heap").to_owned());
    }
    with_place(source, at, t.partition_of.as_ref(), first, needs, out);
    if t.row_security {
        let sql = format!("ALTER TABLE {name} ENABLE ROW LEVEL SECURITY;");
        let mut security = item(at, Priority::Policy, vec![entry(at, "ROW SECURITY", sql)], Vec::new());
        security.is = Vec::new();
        out.push(security);
    }
}

fn foreign_table(source: Source<'_>, at: &Address, t: &ForeignTable, out: &mut Vec<Item>) {
    let (lines, mut needs) = lines(source, at, &t.inherits, t.partition_of.is_some());
    let mut sql = format!("CREATE FOREIGN TABLE {} ({}\n)", at.sql_name(), lines.join(","));
    sql.push_str(&descent::inherits(&t.inherits));
    let _ = write!(sql, "\nSERVER {}", quote_ident(t.server.name()));
    if !t.options.is_empty() {
        let _ = write!(sql, "\nOPTIONS (\n    {}\n)", clause::foreign_options(&t.options, ",\n    "));
    }
    sql.push_str(";\n");
    all_details(source, at, &t.inherits, t.partition_of.is_some(), &mut sql);
    needs.push(t.server.clone());
    with_place(source, at, t.partition_of.as_ref(), entry(at, "FOREIGN TABLE", sql), needs, out);
}

/// The items that are a table or a foreign table: its first entry with what is said of its parts, and its place in its
/// parent.
fn with_place(
    source: Source<'_>,
    at: &Address,
    place: Option<&PartitionOf>,
    first: Entry,
    mut needs: Vec<Address>,
    out: &mut Vec<Item>,
) {
    let mut entries = vec![first];
    entries.extend(comments(source, at));
    for (check_at, object) in source.catalog.children(at) {
        match &**object {
            Object::Check(c) if is_inline(source, check_at, c) => entries.extend(source.comment(check_at)),
            Object::NotNull(n) if n.validated => entries.extend(source.comment(check_at)),
            _ => {}
        }
    }
    needs.extend(place.map(|p| p.parent.clone()));
    out.push(item(at, Priority::Table, entries, needs));
    for (name, column) in source.catalog.columns(at) {
        let column_at = at.child(Kind::Column, name.clone());
        if !is_said(source, &column_at, column.local)
            && let Some(nothing) = withheld_default(source, &column_at)
        {
            out.push(default(source, &column_at.as_kind(Kind::ColumnDefault), &nothing));
        }
    }
    if let Some(place) = place {
        let sql = format!(
            "ALTER TABLE ONLY {} ATTACH PARTITION {} {};\n",
            place.parent.sql_name(),
            at.sql_name(),
            expr::print(&place.bound)
        );
        let mut attach = item(
            at,
            Priority::TableAttach,
            vec![entry(at, "TABLE ATTACH", sql)],
            vec![at.clone(), place.parent.clone()],
        );
        attach.is = Vec::new();
        out.push(attach);
    }
}

/// The columns of a table OF a type that add something to their attribute.
fn typed_lines(source: Source<'_>, at: &Address, sql: &mut String) {
    let mut lines = Vec::new();
    for (name, column) in source.catalog.columns(at) {
        let column_at = at.child(Kind::Column, name.clone());
        let default = match source.catalog.get(&column_at.as_kind(Kind::ColumnDefault)).map(|o| &**o) {
            Some(Object::ColumnDefault(d)) => Some(d),
            _ => None,
        };
        let full = clause::column(&column_at, column, default, not_null(source, &column_at), column.not_null);
        let bare = format!("{} {}", quote_ident(name), column.ty.sql());
        if let Some(rest) = full.strip_prefix(&bare).filter(|rest| !rest.is_empty()) {
            lines.push(format!("\n    {}{rest}", quote_ident(name)));
        }
    }
    if !lines.is_empty() {
        let _ = write!(sql, " ({}\n)", lines.join(","));
    }
}

/// `ALTER TABLE ONLY name`, in the words of the kind of table.
fn alter_only(at: &Address) -> String {
    let foreign = if at.kind == Kind::ForeignTable { "FOREIGN " } else { "" };
    format!("ALTER {foreign}TABLE ONLY {}", at.sql_name())
}

/// What CREATE TABLE and CREATE FOREIGN TABLE cannot say of the columns.
fn all_details(source: Source<'_>, at: &Address, parents: &[Address], is_partition: bool, sql: &mut String) {
    let alter = alter_only(at);
    for (name, column) in source.catalog.columns(at) {
        // That it is NOT NULL, before that was a constraint, where no parent says it.
        if !column.local
            && !is_partition
            && column.not_null
            && source.version < Version(18)
            && !inherits_not_null(source, parents, name)
        {
            let _ = writeln!(sql, "{alter} ALTER COLUMN {} SET NOT NULL;", quote_ident(name));
        }
        column_details(&alter, name, column, sql);
        if !column.foreign_options.is_empty() {
            let list = clause::foreign_options(&column.foreign_options, ",\n    ");
            let only = if source.version < Version(18) { "" } else { "ONLY " };
            let (table, column) = (at.sql_name(), quote_ident(name));
            let _ = write!(sql, "ALTER FOREIGN TABLE {only}{table} ALTER COLUMN {column} OPTIONS (\n    {list}\n);\n");
        }
    }
}

/// What the statement that makes a relation cannot say of a column.
fn column_details(alter: &str, name: &str, column: &Column, sql: &mut String) {
    let alter = format!("{alter} ALTER COLUMN {}", quote_ident(name));
    if let Some(n) = column.statistics {
        let _ = writeln!(sql, "{alter} SET STATISTICS {n};");
    }
    if let Some(storage) = column.storage {
        let word = match storage {
            'p' => "PLAIN",
            'e' => "EXTERNAL",
            'm' => "MAIN",
            _ => "EXTENDED",
        };
        let _ = writeln!(sql, "{alter} SET STORAGE {word};");
    }
    if let Some(method) = &column.compression {
        let _ = writeln!(sql, "{alter} SET COMPRESSION {method};");
    }
    if !column.options.is_empty() {
        // As the catalog holds them, without quotes.
        let options: Vec<String> = column.options.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let _ = writeln!(sql, "{alter} SET ({});", options.join(", "));
    }
}

fn default(source: Source<'_>, at: &Address, d: &ColumnDefault) -> Item {
    let table = table_of(source, at);
    let sql = format!(
        "{} ALTER COLUMN {} SET DEFAULT {};\n",
        alter_only(&table),
        quote_ident(at.name()),
        expr::print(&d.expr)
    );
    let mut needs = resolved(source.catalog, refs_of(d));
    needs.push(table.clone());
    let mut out = item(at, Priority::Default, vec![entry(at, "DEFAULT", sql)], needs);
    // Defaults are ordered by their table, and then by the number of the column.
    out.key.name = table.name().to_string();
    out.key.detail = Vec::new();
    if let Some(Object::Column(c)) = source.catalog.get(&at.as_kind(Kind::Column)).map(|o| &**o) {
        out.key.number = c.position;
    }
    out
}

fn constraint(source: Source<'_>, at: &Address, definition: String, index: Option<&Address>, only: bool) -> Item {
    let table = table_of(source, at);
    let word = if table.kind == Kind::ForeignTable { "FOREIGN TABLE" } else { "TABLE" };
    let only = if only { " ONLY" } else { "" };
    let mut sql = format!(
        "ALTER {word}{only} {}\n    ADD CONSTRAINT {} {definition};\n",
        table.sql_name(),
        quote_ident(at.name())
    );
    let mut entries = Vec::new();
    let mut is = vec![at.clone()];
    let mut setting = TableSetting::Any;
    let mut needs = Vec::new();
    if let Some(index_at) = index {
        is.push(index_at.clone());
        if let Some(index) = behind(source, index_at) {
            needs.extend(index.parent.clone());
            setting = tablespace(index.tablespace.as_ref());
            sql.push_str(&marks(source, index_at, index));
        }
    }
    let mut first = entry(at, "CONSTRAINT", sql);
    first.tablespace = setting;
    entries.push(first);
    entries.extend(source.comment(at));
    entries.extend(index.and_then(|i| source.comment(i)));
    let mut out = item(at, Priority::Constraint, entries, needs);
    out.is = is;
    out
}

/// CLUSTER ON, SET STATISTICS and REPLICA IDENTITY USING INDEX, which name an index that is there.
fn marks(source: Source<'_>, at: &Address, index: &Index) -> String {
    let mut out = String::new();
    let table = index.table.sql_name();
    if index.clustered {
        let _ = write!(out, "\nALTER TABLE {table} CLUSTER ON {};\n", quote_ident(at.name()));
    }
    for (i, key) in index.keys.iter().enumerate() {
        if let Some(n) = key.statistics {
            let _ = writeln!(out, "ALTER INDEX {} ALTER COLUMN {} SET STATISTICS {n};", at.sql_name(), i + 1);
        }
    }
    if let Some(Object::Table(t)) = source.catalog.get(&index.table).map(|o| &**o)
        && t.replica_identity == ReplicaIdentity::Index(at.clone())
    {
        let _ = write!(out, "\nALTER TABLE ONLY {table} REPLICA IDENTITY USING INDEX {};\n", quote_ident(at.name()));
    }
    out
}

/// The index itself unless a constraint makes it, and its place below the index of the partitioned table.
fn index(source: Source<'_>, at: &Address, i: &Index) -> Vec<Item> {
    let mut out = Vec::new();
    if i.constraint.is_none() {
        let only = table_object(source, &i.table).is_some_and(|t| t.partition_by.is_some());
        let bare = Index { tablespace: None, ..i.clone() };
        let sql = format!("{};\n{}", clause::create_index(at, &bare, false, only), marks(source, at, i));
        let mut first = entry(at, "INDEX", sql);
        first.tablespace = tablespace(i.tablespace.as_ref());
        let mut entries = vec![first];
        entries.extend(source.comment(at));
        out.push(item(at, Priority::Index, entries, i.parent.iter().cloned().collect()));
    }
    if let Some(parent) = &i.parent {
        let sql = format!("ALTER INDEX {} ATTACH PARTITION {};\n", parent.sql_name(), at.sql_name());
        let needs = vec![at.clone(), parent.clone()];
        let mut attach = item(at, Priority::IndexAttach, vec![entry(at, "INDEX ATTACH", sql)], needs);
        attach.is = Vec::new();
        out.push(attach);
    }
    out
}
