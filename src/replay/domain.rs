//! CREATE DOMAIN, ALTER DOMAIN.

use std::collections::BTreeSet;

use crate::catalog::{Address, Domain, DomainCheck, Expr, Ident, Kind, Object, Type, Version};
use crate::expr::{self, Scope, Use};
use crate::sql::ast::{self, AlterDomain, Constraint, ConstraintKind, CreateDomain, DomainAction};

use super::cx::Cx;
use super::enum_type::type_is_free;
use super::{Cause, Lock, Reject, Work, depend, names};

/// CREATE DOMAIN.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateDomain) -> Result<(), Reject> {
    let name = stmt.name.name();
    let at = Address::of(Kind::Domain, cx.creation_schema(&stmt.name)?, name.clone());
    type_is_free(cx, &at)?;
    let base = cx.written_type(&stmt.ty, &at)?;
    if super::table::is_pseudo_type(&base) {
        return Err(Reject::new("42804", format!("\"{}\" is not a valid base type for a domain", stmt.ty.name)));
    }
    let collation = cx.written_collation(stmt.collation.as_ref(), &base)?;
    // The default of a domain below is that of the new one, unless another is said.
    let inherited = match cx.get(&Address::of(Kind::Domain, base.schema.clone(), base.name.clone())).map(|o| &**o) {
        Some(Object::Domain(below)) if !base.array => below.default.clone(),
        _ => None,
    };
    let inherited = match inherited {
        Some(expr) => {
            let scope = Scope {
                catalog: &cx.catalog,
                session: &cx.session,
                source: &cx.statement.source,
                columns: Vec::new(),
                value: None,
            };
            Some(expr::resolve_again(&expr, &Use::Default(base.clone()), &scope)?)
        }
        None => None,
    };
    let mut domain = Domain { base, collation, not_null: false, default: inherited };
    let (mut null_said, mut default_said) = (false, false);
    for constraint in &stmt.constraints {
        match &constraint.kind {
            ConstraintKind::Default(written) => {
                if default_said {
                    return Err(Reject::new("42601", "multiple default expressions"));
                }
                default_said = true;
                domain.default = default(cx, name, &domain.base, written)?;
            }
            ConstraintKind::NotNull { .. } | ConstraintKind::Null => {
                let not_null = matches!(constraint.kind, ConstraintKind::NotNull { .. });
                if not_null && constraint.no_inherit && cx.version() >= Version(18) {
                    return Err(Reject::new("42P17", "not-null constraints for domains cannot be marked NO INHERIT"));
                }
                if null_said && domain.not_null != not_null {
                    return Err(Reject::new("42601", "conflicting NULL/NOT NULL constraints"));
                }
                if null_said && not_null && cx.version() >= Version(18) {
                    return Err(Reject::new("42P17", "redundant NOT NULL constraint definition"));
                }
                null_said = true;
                domain.not_null = not_null;
            }
            _ => fits_domain(cx, constraint)?,
        }
    }
    let base = domain.base.clone();
    cx.create(at.clone(), domain);
    for constraint in &stmt.constraints {
        if let ConstraintKind::Check(condition) = &constraint.kind {
            add_check(cx, &at, &base, constraint.name.as_ref(), condition, true)?;
        }
    }
    Ok(())
}

/// Refuses the constraints that a domain cannot have.
fn fits_domain(cx: &Cx<'_>, constraint: &Constraint) -> Result<(), Reject> {
    let impossible = |what: &str| Err(Reject::new("42601", format!("{what} constraints not possible for domains")));
    match &constraint.kind {
        ConstraintKind::Check(_) if constraint.no_inherit => {
            Err(Reject::new("42P17", "check constraints for domains cannot be marked NO INHERIT"))
        }
        ConstraintKind::Unique(_) => impossible("unique"),
        ConstraintKind::PrimaryKey(_) => impossible("primary key"),
        ConstraintKind::Exclude { .. } => impossible("exclusion"),
        ConstraintKind::ForeignKey(_) => impossible("foreign key"),
        ConstraintKind::Generated { .. } | ConstraintKind::Identity { .. } if cx.version() >= Version(18) => {
            Err(Reject::new("0A000", "specifying GENERATED not supported for domains"))
        }
        ConstraintKind::Generated { .. } | ConstraintKind::Identity { .. } => {
            Err(Reject::new("XX000", "unrecognized constraint subtype: 3"))
        }
        _ if constraint.enforced.is_some() => {
            Err(Reject::new("42P17", "specifying constraint enforceability not supported for domains"))
        }
        _ if constraint.deferrable.is_some() || constraint.initially_deferred.is_some() => {
            Err(Reject::new("0A000", "specifying constraint deferrability not supported for domains"))
        }
        _ => Ok(()),
    }
}

fn resolve(cx: &Cx<'_>, written: &ast::Expr, usage: &Use, value: Option<Type>) -> Result<Expr, Reject> {
    let scope =
        Scope { catalog: &cx.catalog, session: &cx.session, source: &cx.statement.source, columns: Vec::new(), value };
    expr::resolve(written, usage, &scope)
}

/// A DEFAULT; the server keeps none for NULL.
fn default(cx: &Cx<'_>, name: &Ident, base: &Type, written: &ast::Expr) -> Result<Option<Expr>, Reject> {
    let expr =
        resolve(cx, written, &Use::Default(base.clone()), None).map_err(|r| super::constraint::name_column(r, name))?;
    Ok(if expr::is_null_constant(&expr) { None } else { Some(expr) })
}

/// `domainAddCheckConstraint`.
fn add_check(
    cx: &mut Cx<'_>,
    domain: &Address,
    base: &Type,
    name: Option<&Ident>,
    condition: &ast::Expr,
    validated: bool,
) -> Result<(), Reject> {
    let schema = domain.path.parts()[0].clone();
    let name = match name {
        Some(name) => {
            if cx.catalog.contains(&domain.child(Kind::DomainCheck, name.clone())) {
                let message = format!("constraint \"{name}\" for domain \"{}\" already exists", domain.name());
                return Err(Reject::new("42710", message));
            }
            name.clone()
        }
        None => names::constraint_name(&cx.catalog, &schema, domain.name(), None, "check", &[]),
    };
    let expr = resolve(cx, condition, &Use::Check, Some(base.clone()))?;
    cx.create(domain.child(Kind::DomainCheck, name), DomainCheck { expr, validated });
    Ok(())
}

/// ALTER DOMAIN.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterDomain) -> Result<(), Reject> {
    let at = cx.user_type(&stmt.name)?;
    let Some(mut domain) = cx.object(&at, |o| match o {
        Object::Domain(d) => Some(d),
        _ => None,
    }) else {
        return Err(Reject::new("42809", format!("{} is not a domain", cx.type_text_at(&at))));
    };
    let missing = |name: &Ident| {
        let message = format!("constraint \"{name}\" of domain \"{}\" does not exist", stmt.name);
        Reject::new("42704", message)
    };
    match &stmt.action {
        DomainAction::Default(written) => {
            domain.default = match written {
                Some(written) => default(cx, at.name(), &domain.base, written)?,
                None => None,
            };
            cx.alter(&at, domain);
        }
        DomainAction::SetNotNull => {
            if domain.not_null {
                return Ok(());
            }
            domain.not_null = true;
            check_rows(cx, &at)?;
            cx.alter(&at, domain);
        }
        DomainAction::DropNotNull => {
            domain.not_null = false;
            cx.alter(&at, domain);
        }
        DomainAction::AddConstraint(constraint) => match &constraint.kind {
            ConstraintKind::Check(condition) => {
                fits_domain(cx, constraint)?;
                let base = domain.base.clone();
                add_check(cx, &at, &base, constraint.name.as_ref(), condition, !constraint.not_valid)?;
                if !constraint.not_valid {
                    check_rows(cx, &at)?;
                }
            }
            ConstraintKind::NotNull { .. } if cx.version() < Version(17) => {
                return Err(Reject::new("42601", "syntax error at or near \"NOT\""));
            }
            ConstraintKind::NotNull { .. } if domain.not_null => {}
            ConstraintKind::NotNull { .. } => {
                domain.not_null = true;
                check_rows(cx, &at)?;
                cx.alter(&at, domain);
            }
            _ => fits_domain(cx, constraint)?,
        },
        DomainAction::DropConstraint { name, if_exists, behavior } => {
            let check = at.child(Kind::DomainCheck, name.clone());
            if cx.catalog.contains(&check) {
                return depend::drop_objects(cx, &[check], *behavior);
            }
            if cx.version() >= Version(17) && domain.not_null && *name == format!("{}_not_null", at.name()) {
                domain.not_null = false;
                cx.alter(&at, domain);
                return Ok(());
            }
            let reject = missing(name);
            if !*if_exists {
                return Err(reject);
            }
            cx.notice(format!("{}, skipping", reject.message), Some(at));
        }
        DomainAction::ValidateConstraint { name } => {
            let check_at = at.child(Kind::DomainCheck, name.clone());
            let Some(Object::DomainCheck(check)) = cx.get(&check_at).map(|o| &**o) else { return Err(missing(name)) };
            if !check.validated {
                let check = DomainCheck { validated: true, ..check.clone() };
                check_rows(cx, &at)?;
                cx.alter(&check_at, check);
            }
        }
    }
    Ok(())
}

/// The tables whose rows are checked when a domain gets stricter, each locked and read: `get_rels_with_domain`. Values that
/// lie in arrays or rows are not looked into, so a column that holds such values is refused.
fn check_rows(cx: &mut Cx<'_>, domain: &Address) -> Result<(), Reject> {
    let mut domains = vec![domain.clone()];
    let mut tables = BTreeSet::new();
    while let Some(next) = domains.pop() {
        if let Some(column) = cx.container_of(&next) {
            let parts = column.path.parts();
            let shown = cx.type_text_at(domain);
            let message = format!("cannot alter type \"{shown}\" because column \"{}.{}\" uses it", parts[1], parts[2]);
            return Err(Reject::new("0A000", message));
        }
        for user in cx.catalog.referrers(&next) {
            match user.kind {
                Kind::Domain => domains.push(user.clone()),
                Kind::Column => tables.extend(cx.relation_of(user)),
                _ => {}
            }
        }
    }
    cx.because(Cause::Implied, |cx| {
        for table in tables.iter().filter(|t| matches!(t.kind, Kind::Table | Kind::MaterializedView)) {
            cx.work(table, Lock::Share, Work::Scan);
        }
    });
    Ok(())
}
