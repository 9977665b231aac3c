//! CREATE PUBLICATION and ALTER PUBLICATION.

use crate::catalog::{
    Address, Expr, Ident, Kind, Object, Publication, PublicationSchema, PublicationTable, Version, truncate,
};
use crate::expr::{self, Scope, Use};
use crate::sql::ast::{self, AlterPublication, CreatePublication, Option_, PublicationAction, PublicationObject};

use super::column::is_system_column;
use super::cx::Cx;
use super::drop::not_supported_for;
use super::lookup::no_top;
use super::{Cause, Lock, Reject};

/// What a publication publishes unless it is told otherwise.
const EVENTS: [&str; 4] = ["insert", "update", "delete", "truncate"];

/// CREATE PUBLICATION.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreatePublication) -> Result<(), Reject> {
    let name = truncate(&stmt.name);
    let at = Address::top(Kind::Publication, name.clone());
    if cx.catalog.contains(&at) {
        return Err(Reject::new("42710", format!("publication \"{name}\" already exists")));
    }
    let mut publication = Publication {
        all_tables: stmt.all_tables,
        publish: EVENTS.iter().map(|e| Ident::new_static(e)).collect(),
        via_root: false,
        generated: false,
    };
    options(cx, &mut publication, &stmt.options)?;
    stmt.objects.iter().try_for_each(|object| named_schema(cx, object).map(|_| ()))?;
    let members = members(cx, &at, &stmt.objects, false, publication.via_root)?;
    cx.create(at, publication);
    for (member, object) in members {
        cx.create(member, object);
    }
    Ok(())
}

/// ALTER PUBLICATION.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterPublication) -> Result<(), Reject> {
    let at = Address::top(Kind::Publication, stmt.name.clone());
    let Some(Object::Publication(old)) = cx.get(&at).map(|o| &**o) else {
        return Err(no_top(Kind::Publication, &stmt.name));
    };
    let mut new = old.clone();
    let (all_tables, via_root) = (old.all_tables, old.via_root);
    let objects = match &stmt.action {
        PublicationAction::Options(written) => {
            options(cx, &mut new, written)?;
            cx.alter(&at, new);
            return Ok(());
        }
        PublicationAction::Add(objects) | PublicationAction::Drop(objects) | PublicationAction::Set(objects) => objects,
    };
    objects.iter().try_for_each(|object| named_schema(cx, object).map(|_| ()))?;
    if all_tables {
        let schemas = objects.iter().all(|o| !matches!(o, PublicationObject::Table { .. }));
        let what = if schemas { "Schemas" } else { "Tables" };
        return Err(Reject::new("55000", format!("publication \"{}\" is defined as FOR ALL TABLES", stmt.name))
            .detail(format!("{what} cannot be added to or dropped from FOR ALL TABLES publications.")));
    }
    match &stmt.action {
        PublicationAction::Add(objects) => {
            let old = members_of(cx, &at);
            let has_schema = old.iter().any(|a| a.kind == Kind::PublicationSchema);
            let members = members(cx, &at, objects, has_schema, via_root)?;
            let lists_columns = |a: &Address| matches!(cx.get(a).map(|o| &**o), Some(Object::PublicationTable(t)) if !t.columns.is_empty());
            if members.iter().any(|(a, _)| a.kind == Kind::PublicationSchema) && old.iter().any(lists_columns) {
                let message = format!("cannot add schema to publication \"{}\"", stmt.name);
                return Err(Reject::new("22023", message).detail(
                    "Schemas cannot be added if any tables that specify a column list are already part of the publication.",
                ));
            }
            for (member, object) in members {
                if cx.catalog.contains(&member) {
                    return Err(already(&member));
                }
                cx.create(member, object);
            }
        }
        PublicationAction::Set(objects) => {
            let members = members(cx, &at, objects, false, via_root)?;
            let old: Vec<Address> = members_of(cx, &at);
            for gone in old.iter().filter(|o| !members.iter().any(|(m, _)| m == *o)) {
                cx.remove(gone);
            }
            for (member, object) in members {
                if cx.catalog.contains(&member) {
                    cx.alter(&member, object);
                } else {
                    cx.create(member, object);
                }
            }
        }
        PublicationAction::Drop(objects) => drop(cx, &at, objects)?,
        PublicationAction::Options(_) => {}
    }
    Ok(())
}

fn already(member: &Address) -> Reject {
    let parts = member.path.parts();
    let publication = member.name();
    let what = match member.kind {
        Kind::PublicationSchema => format!("schema \"{}\"", parts[0]),
        _ => format!("relation \"{}\"", parts[1]),
    };
    Reject::new("42710", format!("{what} is already member of publication \"{publication}\""))
}

/// The tables and schemas of a publication.
fn members_of(cx: &Cx<'_>, publication: &Address) -> Vec<Address> {
    cx.catalog
        .referrers(publication)
        .filter(|a| matches!(a.kind, Kind::PublicationTable | Kind::PublicationSchema))
        .cloned()
        .collect()
}

/// After a publication got another name: what it holds has it in its address.
pub(super) fn follow(cx: &mut Cx<'_>, publication: &Address) {
    if publication.kind != Kind::Publication {
        return;
    }
    for old in members_of(cx, publication) {
        let parts = old.path.parts();
        let new = Address::new(old.kind, old.path.head(parts.len() - 1).join(publication.name().clone()));
        cx.because(Cause::Implied, |cx| cx.rename(&old, &new));
    }
}

/// `parse_publication_options`.
fn options(cx: &Cx<'_>, publication: &mut Publication, written: &[Option_]) -> Result<(), Reject> {
    let mut seen: Vec<&Ident> = Vec::new();
    for option in written {
        let known = match option.name.as_str() {
            "publish" => true,
            "publish_via_partition_root" => cx.version() >= Version(13),
            "publish_generated_columns" => cx.version() >= Version(18),
            _ => false,
        };
        if !known {
            return Err(Reject::new("42601", format!("unrecognized publication parameter: \"{}\"", option.name)));
        }
        if seen.contains(&&option.name) {
            return Err(Reject::new("42601", "conflicting or redundant options"));
        }
        seen.push(&option.name);
        let text = option.text();
        match option.name.as_str() {
            "publish" => publication.publish = events(cx, &text.unwrap_or_default())?,
            "publish_via_partition_root" => publication.via_root = boolean(&option.name, text.as_deref())?,
            _ => {
                publication.generated = match text.as_deref().map(str::to_lowercase).as_deref() {
                    Some("stored") => true,
                    Some("none") => false,
                    _ => {
                        let value = option.text().unwrap_or_default();
                        let message =
                            format!("invalid value for publication parameter \"{}\": \"{value}\"", option.name);
                        return Err(Reject::new("42601", message).detail("Valid values are \"none\" and \"stored\"."));
                    }
                }
            }
        }
    }
    Ok(())
}

/// The list of `publish`.
fn events(cx: &Cx<'_>, text: &str) -> Result<Vec<Ident>, Reject> {
    let mut named = Vec::new();
    for word in text.split(',').map(str::trim).filter(|_| !text.trim().is_empty()) {
        if word.is_empty() || word.contains(char::is_whitespace) {
            let message = if cx.version() >= Version(15) {
                "invalid list syntax in parameter \"publish\"".to_owned()
            } else {
                "invalid list syntax for \"publish\" option".to_owned()
            };
            return Err(Reject::new("42601", message));
        }
        let lower = word.to_lowercase();
        if !EVENTS.contains(&lower.as_str()) {
            let message = if cx.version() >= Version(15) {
                format!("unrecognized value for publication option \"publish\": \"{lower}\"")
            } else {
                format!("unrecognized \"publish\" value: \"{lower}\"")
            };
            return Err(Reject::new("42601", message));
        }
        named.push(lower);
    }
    Ok(EVENTS.iter().filter(|e| named.iter().any(|n| n == *e)).map(|e| Ident::new_static(e)).collect())
}

/// `defGetBoolean`.
fn boolean(name: &str, text: Option<&str>) -> Result<bool, Reject> {
    match text.map(str::to_lowercase).as_deref() {
        None | Some("true" | "on" | "1") => Ok(true),
        Some("false" | "off" | "0") => Ok(false),
        Some(_) => Err(Reject::new("42601", format!("{name} requires a Boolean value"))),
    }
}

/// A table that a statement adds to a publication.
struct Added<'s> {
    table: Address,
    columns: &'s [Ident],
    written: Option<&'s ast::Expr>,
    filter: Option<Expr>,
}

/// What the objects of a statement come to: a table brings those that inherit from it. All tables are opened first; then
/// their conditions are read, it is seen what does not go together, and at last whether each can be published.
fn members(
    cx: &mut Cx<'_>,
    publication: &Address,
    objects: &[PublicationObject],
    has_schema: bool,
    via_root: bool,
) -> Result<Vec<(Address, Object)>, Reject> {
    let mut added: Vec<Added<'_>> = Vec::new();
    for object in objects {
        let PublicationObject::Table { name, only, columns, filter } = object else { continue };
        let table = cx.opened(name)?;
        cx.lock(&table, Lock::ShareUpdateExclusive);
        let below = if *only || cx.is_partitioned(&table) { Vec::new() } else { cx.family(&table) };
        for (i, at) in std::iter::once(table.clone()).chain(below.into_iter().skip(1)).enumerate() {
            let Some(earlier) = added.iter().find(|a| a.table == at) else {
                added.push(Added { table: at, columns, written: filter.as_ref(), filter: None });
                continue;
            };
            let which = if filter.is_some() || earlier.written.is_some() { "WHERE clauses" } else { "column lists" };
            let given = !columns.is_empty() || filter.is_some();
            if given || !earlier.columns.is_empty() || earlier.written.is_some() {
                let message = format!("conflicting or redundant {which} for table \"{}\"", table.name());
                return Err(Reject::new("42710", message));
            }
            if i == 0 {
                break;
            }
        }
    }
    for one in &mut added {
        let Some(written) = one.written else { continue };
        if !via_root && cx.is_partitioned(&one.table) {
            return Err(unfit_filter(&one.table));
        }
        one.filter = Some(condition(cx, written, &one.table)?);
    }
    let with_schema = has_schema || objects.iter().any(|o| !matches!(o, PublicationObject::Table { .. }));
    for one in added.iter().filter(|a| !a.columns.is_empty()) {
        check_list_fits(cx, &one.table, publication, with_schema, via_root)?;
    }
    let mut out: Vec<(Address, Object)> = Vec::new();
    for one in added {
        can_be_published(cx, &one.table)?;
        let columns = listed(&one.table, cx, one.columns)?;
        let at = one.table.child(Kind::PublicationTable, publication.name().clone());
        out.push((at, PublicationTable { publication: publication.clone(), columns, filter: one.filter }.into()));
    }
    for object in objects {
        let Some(schema) = named_schema(cx, object)? else { continue };
        let at = Address::top(Kind::Schema, schema).child(Kind::PublicationSchema, publication.name().clone());
        if !out.iter().any(|(a, _)| *a == at) {
            out.push((at, PublicationSchema { publication: publication.clone() }.into()));
        }
    }
    Ok(out)
}

/// The schema that is named, if it is no table: `ObjectsInPublicationToOids` looks at all of them first.
fn named_schema(cx: &Cx<'_>, object: &PublicationObject) -> Result<Option<Ident>, Reject> {
    let schema = match object {
        PublicationObject::Schema(schema) => schema.clone(),
        PublicationObject::CurrentSchema => cx
            .session
            .schemas(|s| cx.catalog.contains(&Address::top(Kind::Schema, s)))
            .into_iter()
            .next()
            .ok_or_else(|| Reject::new("3F000", "no schema has been selected for CURRENT_SCHEMA"))?,
        PublicationObject::Table { .. } => return Ok(None),
    };
    cx.require_schema(&schema)?;
    Ok(Some(schema))
}

/// `CheckPubRelationColumnList`: column lists and whole schemas do not go together, and a partitioned table has a list only
/// where its partitions are published as the table.
fn check_list_fits(
    cx: &Cx<'_>,
    table: &Address,
    publication: &Address,
    with_schema: bool,
    via_root: bool,
) -> Result<(), Reject> {
    let detail = if with_schema {
        "Column lists cannot be specified in publications containing FOR TABLES IN SCHEMA elements."
    } else if !via_root && cx.is_partitioned(table) {
        "Column lists cannot be specified for partitioned tables when publish_via_partition_root is false."
    } else {
        return Ok(());
    };
    let (schema, name) = (&table.path.parts()[0], table.name());
    let message =
        format!("cannot use column list for relation \"{schema}.{name}\" in publication \"{}\"", publication.name());
    Err(Reject::new("22023", message).detail(detail))
}

/// `check_publication_add_relation`.
fn can_be_published(cx: &Cx<'_>, table: &Address) -> Result<(), Reject> {
    use crate::catalog::Persistence::{Temporary, Unlogged};
    let name = table.name();
    let new = cx.version() >= Version(15);
    let refuse = |old: &str, old_detail: &str, detail: &str| {
        Err(if new {
            Reject::new("22023", format!("cannot add relation \"{name}\" to publication")).detail(detail)
        } else {
            Reject::new("22023", old).detail(old_detail)
        })
    };
    let unlogged = "Temporary and unlogged relations cannot be replicated.";
    match cx.get(table).map(|o| &**o) {
        Some(Object::Table(t)) => match t.persistence {
            Temporary => refuse(
                &format!("table \"{name}\" cannot be replicated"),
                unlogged,
                "This operation is not supported for temporary tables.",
            ),
            Unlogged => refuse(
                &format!("table \"{name}\" cannot be replicated"),
                unlogged,
                "This operation is not supported for unlogged tables.",
            ),
            crate::catalog::Persistence::Permanent => Ok(()),
        },
        _ => refuse(
            &format!("\"{name}\" is not a table"),
            "Only tables can be added to publications.",
            &not_supported_for(cx, table),
        ),
    }
}

/// `pub_collist_validate`: the columns in the order in which the table has them.
fn listed(table: &Address, cx: &Cx<'_>, columns: &[Ident]) -> Result<Vec<Address>, Reject> {
    let mut out: Vec<Address> = Vec::new();
    for column in columns {
        let at = table.child(Kind::Column, column.clone());
        if is_system_column(column) {
            let message = format!("cannot use system column \"{column}\" in publication column list");
            return Err(Reject::new("42P10", message));
        }
        let Some(Object::Column(c)) = cx.get(&at).map(|o| &**o) else {
            let message = format!("column \"{column}\" of relation \"{}\" does not exist", table.name());
            return Err(Reject::new("42703", message));
        };
        if c.generated.as_ref().is_some_and(|g| cx.version() < Version(18) || !g.stored) {
            let what = if cx.version() < Version(18) { "generated" } else { "virtual generated" };
            let message = format!("cannot use {what} column \"{column}\" in publication column list");
            return Err(Reject::new("42P10", message));
        }
        if out.contains(&at) {
            return Err(Reject::new("42710", format!("duplicate column \"{column}\" in publication column list")));
        }
        out.push(at);
    }
    let position = |at: &Address| match cx.get(at).map(|o| &**o) {
        Some(Object::Column(c)) => c.position,
        _ => 0,
    };
    out.sort_by_key(position);
    Ok(out)
}

fn condition(cx: &Cx<'_>, written: &ast::Expr, table: &Address) -> Result<Expr, Reject> {
    let scope = Scope {
        catalog: &cx.catalog,
        session: &cx.session,
        source: &cx.statement.source,
        columns: cx.columns_in_scope(table),
        value: None,
    };
    // A column that is computed when it is read is replaced by what it is computed from.
    let filter = expr::expand_virtual(&expr::resolve(written, &Use::Publication, &scope)?, &cx.catalog);
    match expr::row_filter_refusal(&filter, &scope.columns, &cx.catalog, cx.version()) {
        Some(detail) => Err(Reject::new("0A000", "invalid publication WHERE expression").detail(detail)),
        None => Ok(filter),
    }
}

/// A partitioned table has a WHERE only where its partitions are published as the table.
fn unfit_filter(table: &Address) -> Reject {
    Reject::new("22023", format!("cannot use publication WHERE clause for relation \"{}\"", table.name()))
        .detail("WHERE clause cannot be used for a partitioned table when publish_via_partition_root is false.")
}

/// DROP of tables and schemas.
fn drop(cx: &mut Cx<'_>, publication: &Address, objects: &[PublicationObject]) -> Result<(), Reject> {
    let mut gone = Vec::new();
    for object in objects {
        match object {
            PublicationObject::Table { name, only, columns, filter } => {
                let table = cx.relation(name)?;
                if !columns.is_empty() {
                    let message = "column list must not be specified in ALTER PUBLICATION ... DROP";
                    return Err(Reject::new("42601", message));
                }
                let family = if *only || cx.is_partitioned(&table) { vec![table.clone()] } else { cx.family(&table) };
                for member in family {
                    let at = member.child(Kind::PublicationTable, publication.name().clone());
                    if !cx.catalog.contains(&at) {
                        let message = format!("relation \"{}\" is not part of the publication", member.name());
                        return Err(Reject::new("42704", message));
                    }
                    if filter.is_some() {
                        let message = "cannot use a WHERE clause when removing a table from a publication";
                        return Err(Reject::new("42601", message));
                    }
                    gone.push(at);
                }
            }
            PublicationObject::Schema(_) | PublicationObject::CurrentSchema => {
                let schema = match object {
                    PublicationObject::Schema(schema) => schema.clone(),
                    _ => cx.creation_schema(&ast::Name::bare(""))?,
                };
                cx.require_schema(&schema)?;
                let at = Address::top(Kind::Schema, schema.clone())
                    .child(Kind::PublicationSchema, publication.name().clone());
                if !cx.catalog.contains(&at) {
                    let message = format!("tables from schema \"{schema}\" are not part of the publication");
                    return Err(Reject::new("42704", message));
                }
                gone.push(at);
            }
        }
    }
    for at in gone {
        cx.remove(&at);
    }
    Ok(())
}
