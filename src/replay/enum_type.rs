//! CREATE TYPE … AS ENUM, ALTER TYPE … ADD VALUE and RENAME VALUE.

use crate::catalog::{Address, EnumType, Ident, Kind, Object};
use crate::sql::ast::{AlterEnum, CreateEnum, EnumAction, Name};

use super::Reject;
use super::cx::Cx;

/// The longest label in bytes.
const MAX: usize = 63;

/// CREATE TYPE … AS ENUM.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateEnum) -> Result<(), Reject> {
    let at = Address::of(Kind::EnumType, cx.creation_schema(&stmt.name)?, stmt.name.name().clone());
    type_is_free(cx, &at)?;
    let mut labels: Vec<Ident> = Vec::with_capacity(stmt.labels.len());
    for label in &stmt.labels {
        short_enough(label)?;
        if labels.iter().any(|l| l == label) {
            return Err(Reject::new(
                "23505",
                "duplicate key value violates unique constraint \"pg_enum_typid_label_index\"",
            ));
        }
        labels.push(label.into());
    }
    cx.create(at, EnumType { labels });
    Ok(())
}

/// Refuses a name that a type has, be it the row type of a relation. A shell of that name makes place for the type that
/// is about to be made, which keeps what is said of it.
pub(super) fn type_is_free(cx: &mut Cx<'_>, new: &Address) -> Result<(), Reject> {
    let (schema, name) = (&new.path.parts()[0], new.name());
    match cx.type_at(schema, name) {
        Some(at) if at.kind == Kind::ShellType => {
            owns_shell(cx, &at)?;
            cx.because(super::Cause::Implied, |cx| {
                for said in [Kind::Comment, Kind::SecurityLabels].map(|kind| at.aspect(kind)) {
                    if cx.catalog.contains(&said) && (new.kind == Kind::CompositeType || !new.kind.is_relation()) {
                        cx.rename(&said, &new.aspect(said.kind));
                    }
                }
                super::depend::remove(cx, &at);
            });
            Ok(())
        }
        Some(_) => Err(Reject::new("42710", format!("type \"{name}\" already exists"))),
        None => Ok(()),
    }
}

/// A shell becomes a type of its owner alone, and of no other role, be it a superuser.
pub(super) fn owns_shell(cx: &Cx<'_>, shell: &Address) -> Result<(), Reject> {
    if cx.session.access && cx.owner_of(shell) != cx.session.user {
        return Err(Reject::new("42501", format!("must be owner of type {}", shell.name())));
    }
    Ok(())
}

/// The same for the row type of a relation that is made.
pub(super) fn row_type_is_free(cx: &mut Cx<'_>, relation: &Address) -> Result<(), Reject> {
    type_is_free(cx, relation).map_err(|reject| match reject.sqlstate {
        "42710" => reject.hint(
            "A relation has an associated type of the same name, so you must use a name that doesn't conflict with any existing type.",
        ),
        _ => reject,
    })
}

/// ALTER TYPE … ADD VALUE, RENAME VALUE.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterEnum) -> Result<(), Reject> {
    let at = require(cx, &stmt.name)?;
    let Some(mut labels) = cx.object(&at, |o| match o {
        Object::EnumType(e) => Some(&e.labels),
        _ => None,
    }) else {
        return Ok(());
    };
    let position = |labels: &[Ident], label: &str| labels.iter().position(|l| l == label);
    let missing = |label: &str| Reject::new("22023", format!("\"{label}\" is not an existing enum label"));
    let exists = |label: &str| format!("enum label \"{label}\" already exists");
    match &stmt.action {
        EnumAction::Add { value, if_not_exists, neighbour } => {
            short_enough(value)?;
            if position(&labels, value).is_some() {
                if *if_not_exists {
                    cx.notice(format!("{}, skipping", exists(value)), Some(at));
                    return Ok(());
                }
                return Err(Reject::new("42710", exists(value)));
            }
            let place = match neighbour {
                None => labels.len(),
                Some((neighbour, after)) => {
                    position(&labels, neighbour).ok_or_else(|| missing(neighbour))? + usize::from(*after)
                }
            };
            labels.insert(place, value.into());
            let label = Ident::from(value);
            let made_here = cx.session.transaction.as_ref().is_some_and(|t| !t.catalog.contains(&at));
            if let Some(transaction) = &mut cx.session.transaction
                && !(made_here && cx.session.version >= crate::catalog::Version(17))
            {
                transaction.new_labels.insert((at.clone(), label));
            }
            cx.alter(&at, EnumType { labels });
        }
        EnumAction::Rename { from, to } => {
            let place = position(&labels, from).ok_or_else(|| missing(from))?;
            if position(&labels, to).is_some() {
                return Err(Reject::new("42710", exists(to)));
            }
            short_enough(to)?;
            labels[place] = to.into();
            cx.alter(&at, EnumType { labels });
            super::rename::follow_label(cx, &at, from, to);
        }
    }
    Ok(())
}

/// The enum of that name.
fn require(cx: &Cx<'_>, name: &Name) -> Result<Address, Reject> {
    let at = cx.user_type(name)?;
    if at.kind == Kind::EnumType {
        Ok(at)
    } else if at.kind == Kind::ShellType {
        Err(super::base_type::only_a_shell(name))
    } else {
        Err(Reject::new("42809", format!("{} is not an enum", cx.type_text_at(&at))))
    }
}

fn short_enough(label: &str) -> Result<(), Reject> {
    if label.len() > MAX {
        return Err(
            Reject::new("42602", format!("invalid enum label \"{label}\"")).detail("Labels must be 63 bytes or less.")
        );
    }
    Ok(())
}
