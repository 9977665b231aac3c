//! CREATE SEQUENCE, ALTER SEQUENCE.

use crate::catalog::{Address, Ident, Kind, Object, Persistence, Sequence, Touches, Type, Version};
use crate::sql::ast::{self, AlterSequence, CreateSequence, Name, Option_, OptionValue};

use super::column::is_system_column;
use super::cx::Cx;
use super::{Lock, Reject, sequence_options};

/// CREATE SEQUENCE.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateSequence) -> Result<(), Reject> {
    // Where it is to be made is looked at once the options are read, unless IF NOT EXISTS asks for it.
    let place = cx.creation_place(&stmt.name, stmt.persistence).map(|(schema, _)| schema);
    let name = stmt.name.name();
    let exists = format!("relation \"{name}\" already exists");
    if stmt.if_not_exists {
        let schema = place.clone()?;
        if let Some((at, _)) = cx.catalog.relation(&schema, name) {
            cx.notice(format!("{exists}, skipping"), Some(at));
            return Ok(());
        }
    }
    sequence_options::check_said_once(&stmt.options)?;
    let mut sequence = Sequence::plain(Type::builtin("int8"));
    sequence.persistence = match stmt.persistence {
        ast::Persistence::Permanent => Persistence::Permanent,
        ast::Persistence::Unlogged => Persistence::Unlogged,
        ast::Persistence::Temporary => Persistence::Temporary,
    };
    let schema = place.clone().unwrap_or_default();
    let at = Address::of(Kind::Sequence, schema.clone(), name.clone());
    let Some(ty) = written_type(cx, &stmt.options, &at)? else { return Ok(()) };
    sequence_options::apply(&mut sequence, &stmt.options, ty, true)?;
    restart(&sequence, &stmt.options)?;
    place?;
    if cx.catalog.relation(&schema, name).is_some() {
        return Err(Reject::new("42P07", exists));
    }
    if let Some(owner) = owner(cx, &at, &stmt.options)? {
        sequence.owned_by = owner;
    }
    cx.create(at, sequence);
    Ok(())
}

/// ALTER SEQUENCE.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterSequence) -> Result<(), Reject> {
    let Some((at, _)) = cx.find_relation(&stmt.name) else {
        if stmt.if_exists {
            cx.notice(format!("relation \"{}\" does not exist, skipping", stmt.name.name()), None);
            return Ok(());
        }
        return cx.relation(&stmt.name).map(|_| ());
    };
    let Some(mut sequence) = cx.object(&at, |o| match o {
        Object::Sequence(s) => Some(s),
        _ => None,
    }) else {
        return Err(not_a_sequence(cx, &at));
    };
    sequence_options::check_said_once(&stmt.options)?;
    let Some(ty) = written_type(cx, &stmt.options, &at)? else { return Ok(()) };
    cx.lock(&at, Lock::ShareRowExclusive);
    let before = sequence.start;
    sequence_options::apply(&mut sequence, &stmt.options, ty, false)?;
    if !stmt.options.iter().any(|o| o.name == "restart") && (before < sequence.min || before > sequence.max) {
        // It is refused where the sequence still stands at its start.
        cx.opaque("where the sequence stands is data", Touches::Objects(vec![at.clone()]));
        return Ok(());
    }
    restart(&sequence, &stmt.options)?;
    if let Some(owner) = owner(cx, &at, &stmt.options)? {
        if sequence.identity {
            let table = sequence.owned_by.as_ref().map(|c| c.path.parts()[1].clone()).unwrap_or_default();
            return Err(Reject::new("0A000", "cannot change ownership of identity sequence")
                .detail(format!("Sequence \"{}\" is linked to table \"{table}\".", at.name())));
        }
        sequence.owned_by = owner;
    }
    cx.alter(&at, sequence);
    Ok(())
}

impl Cx<'_> {
    /// The sequences that the columns of a table own.
    pub(crate) fn owned_sequences(&self, table: &Address) -> Vec<Address> {
        let columns = self.catalog.children(table).filter(|(at, _)| at.kind == Kind::Column);
        let mut out: Vec<Address> = columns
            .flat_map(|(column, _)| self.catalog.referrers(column))
            .filter(|at| at.kind == Kind::Sequence)
            .cloned()
            .collect();
        out.sort();
        out
    }
}

/// The refusal of a relation that is none.
fn not_a_sequence(cx: &Cx<'_>, at: &Address) -> Reject {
    let name = at.name();
    if cx.version() < Version(17) {
        return Reject::new("42809", format!("\"{name}\" is not a sequence"));
    }
    Reject::new("42809", format!("cannot open relation \"{name}\"")).detail(super::drop::not_supported_for(cx, at))
}

/// The type of AS: `None` where it is not known, which is marked.
#[expect(clippy::option_option, reason = "nothing written and not known are two things")]
fn written_type(cx: &mut Cx<'_>, options: &[Option_], at: &Address) -> Result<Option<Option<Type>>, Reject> {
    let Some(OptionValue::Type(name)) = options.iter().find(|o| o.name == "as").and_then(|o| o.value.as_ref()) else {
        return Ok(Some(None));
    };
    let ty = cx.resolve_type(name);
    Ok(cx.or_opaque(ty, Touches::Objects(vec![at.clone()]))?.map(Some))
}

/// Refuses a RESTART that is out of bounds. Where the sequence stands is data.
fn restart(sequence: &Sequence, options: &[Option_]) -> Result<(), Reject> {
    let Some(option) = options.iter().find(|o| o.name == "restart") else { return Ok(()) };
    let value = match &option.value {
        Some(OptionValue::Integer(i)) => *i,
        Some(OptionValue::Float(text) | OptionValue::String(text)) => text.parse().unwrap_or(sequence.start),
        _ => sequence.start,
    };
    if value < sequence.min {
        let message = format!("RESTART value ({value}) cannot be less than MINVALUE ({})", sequence.min);
        return Err(Reject::new("22023", message));
    }
    if value > sequence.max {
        let message = format!("RESTART value ({value}) cannot be greater than MAXVALUE ({})", sequence.max);
        return Err(Reject::new("22023", message));
    }
    Ok(())
}

/// OWNED BY: `process_owned_by`. `Some(None)` is OWNED BY NONE.
#[expect(clippy::option_option, reason = "OWNED BY NONE is not the same as nothing")]
fn owner(cx: &mut Cx<'_>, at: &Address, options: &[Option_]) -> Result<Option<Option<Address>>, Reject> {
    let Some(option) = options.iter().find(|o| o.name == "owned_by") else { return Ok(None) };
    let parts: Vec<Ident> = match &option.value {
        Some(OptionValue::Name(name)) => name.parts.clone(),
        Some(OptionValue::Type(ty)) => ty.name.parts.clone(),
        Some(OptionValue::List(items)) => items.iter().map(|i| Ident::from(i.to_text())).collect(),
        Some(other) => vec![Ident::from(other.to_text())],
        None => vec!["none".into()],
    };
    let Some((column, table)) = parts.split_last().filter(|(_, table)| !table.is_empty()) else {
        if parts.first().is_some_and(|p| p == "none") {
            return Ok(Some(None));
        }
        return Err(
            Reject::new("42601", "invalid OWNED BY option").hint("Specify OWNED BY table.column or OWNED BY NONE.")
        );
    };
    if table.len() > 2 {
        let name = Name { parts: table.to_vec(), at: 0 };
        return Err(Reject::new("0A000", format!("cross-database references are not implemented: \"{name}\"")));
    }
    let table = cx.relation(&Name { parts: table.to_vec(), at: 0 })?;
    if !matches!(table.kind, Kind::Table | Kind::ForeignTable | Kind::View) {
        if cx.version() < Version(15) {
            let message = format!("referenced relation \"{}\" is not a table or foreign table", table.name());
            return Err(Reject::new("42809", message));
        }
        return Err(Reject::new("42809", format!("sequence cannot be owned by relation \"{}\"", table.name()))
            .detail(super::drop::not_supported_for(cx, &table)));
    }
    cx.lock(&table, Lock::AccessShare);
    if cx.session.access && cx.owner_of(&table) != cx.owner_of(at) {
        return Err(Reject::new("55000", "sequence must have same owner as table it is linked to"));
    }
    if table.schema() != at.schema() {
        return Err(Reject::new("55000", "sequence must be in same schema as table it is linked to"));
    }
    let column_at = table.child(Kind::Column, column.clone());
    if is_system_column(column) && !cx.catalog.contains(&column_at) {
        cx.opaque("a sequence of a system column is not modelled", Touches::Objects(vec![at.clone()]));
        return Ok(None);
    }
    if !cx.catalog.contains(&column_at) {
        let message = format!("column \"{column}\" of relation \"{}\" does not exist", table.name());
        return Err(Reject::new("42703", message));
    }
    Ok(Some(Some(column_at)))
}
