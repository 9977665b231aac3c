//! The options of a sequence: `init_params`, for CREATE SEQUENCE, ALTER SEQUENCE and identity columns.

use crate::catalog::{Sequence, Type};
use crate::sql::ast::{Option_, OptionValue};

use super::Reject;

/// The integer of an option.
fn integer(option: &Option_) -> Result<i64, Reject> {
    match &option.value {
        Some(OptionValue::Integer(i)) => Ok(*i),
        Some(OptionValue::Float(text) | OptionValue::String(text)) => {
            text.parse().map_err(|_| Reject::new("22003", format!("value \"{text}\" is out of range for type bigint")))
        }
        _ => Err(Reject::new("42601", format!("{} requires a numeric value", option.name))),
    }
}

/// Refuses an option that is said twice, before any of them means something.
///
/// # Errors
///
/// `conflicting or redundant options` (42601).
pub(crate) fn check_said_once(options: &[Option_]) -> Result<(), Reject> {
    let twice = options.iter().enumerate().any(|(i, o)| options[..i].iter().any(|e| e.name == o.name));
    if twice { Err(Reject::new("42601", "conflicting or redundant options")) } else { Ok(()) }
}

/// Lays the written options over a sequence. `ty` is what the option AS means, resolved by the caller; `init` is true
/// for a new sequence, whose unsaid options get their defaults.
///
/// OWNED BY and RESTART are left to the caller.
///
/// # Errors
///
/// What the server refuses: a repeated option, a type that is no integer, bounds that do not fit (22023, 42601).
pub(crate) fn apply(sequence: &mut Sequence, options: &[Option_], ty: Option<Type>, init: bool) -> Result<(), Reject> {
    let find = |name: &str| -> Result<Option<&Option_>, Reject> {
        let mut found = options.iter().filter(|o| o.name == name);
        match (found.next(), found.next()) {
            (_, Some(_)) => Err(Reject::new("42601", "conflicting or redundant options")),
            (first, None) => Ok(first),
        }
    };
    let (mut reset_min, mut reset_max) = (false, false);
    if let Some(ty) = ty {
        if ty.array || ty.schema != "pg_catalog" || !matches!(&*ty.name, "int2" | "int4" | "int8") {
            let what = if sequence.identity { "identity column type" } else { "sequence type" };
            return Err(Reject::new("22023", format!("{what} must be smallint, integer, or bigint")));
        }
        if !init {
            let (low, high) = Sequence::range(&sequence.ty);
            // A bound that is the old type's own moves to the new type's own, whichever way the sequence runs.
            reset_max = sequence.max == high;
            reset_min = sequence.min == low;
        }
        sequence.ty = ty;
    }
    if let Some(option) = find("increment")? {
        sequence.increment = integer(option)?;
        if sequence.increment == 0 {
            return Err(Reject::new("22023", "INCREMENT must not be zero"));
        }
    } else if init {
        sequence.increment = 1;
    }
    if let Some(option) = find("cycle")? {
        sequence.cycle = !matches!(option.value, Some(OptionValue::Boolean(false) | OptionValue::Integer(0)));
    }
    let (low, high) = Sequence::range(&sequence.ty);
    let type_name = sequence.ty.plain().sql();
    match find("maxvalue")? {
        Some(option) if option.value.is_some() => sequence.max = integer(option)?,
        None if !init && !reset_max => {}
        _ => sequence.max = if sequence.increment > 0 || reset_max { high } else { -1 },
    }
    if sequence.max < low || sequence.max > high {
        let message = format!("MAXVALUE ({}) is out of range for sequence data type {type_name}", sequence.max);
        return Err(Reject::new("22023", message));
    }
    match find("minvalue")? {
        Some(option) if option.value.is_some() => sequence.min = integer(option)?,
        None if !init && !reset_min => {}
        _ => sequence.min = if sequence.increment < 0 || reset_min { low } else { 1 },
    }
    if sequence.min < low || sequence.min > high {
        let message = format!("MINVALUE ({}) is out of range for sequence data type {type_name}", sequence.min);
        return Err(Reject::new("22023", message));
    }
    if sequence.min >= sequence.max {
        let message = format!("MINVALUE ({}) must be less than MAXVALUE ({})", sequence.min, sequence.max);
        return Err(Reject::new("22023", message));
    }
    if let Some(option) = find("start")? {
        sequence.start = integer(option)?;
    } else if init {
        sequence.start = if sequence.increment > 0 { sequence.min } else { sequence.max };
    }
    if sequence.start < sequence.min {
        let message = format!("START value ({}) cannot be less than MINVALUE ({})", sequence.start, sequence.min);
        return Err(Reject::new("22023", message));
    }
    if sequence.start > sequence.max {
        let message = format!("START value ({}) cannot be greater than MAXVALUE ({})", sequence.start, sequence.max);
        return Err(Reject::new("22023", message));
    }
    if let Some(option) = find("cache")? {
        sequence.cache = integer(option)?;
        if sequence.cache <= 0 {
            return Err(Reject::new("22023", format!("CACHE ({}) must be greater than zero", sequence.cache)));
        }
    } else if init {
        sequence.cache = 1;
    }
    Ok(())
}
