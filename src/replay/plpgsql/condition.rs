//! The names of the conditions that EXCEPTION catches and RAISE raises: `errcodes.txt`.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

use super::super::Reject;

/// The names with their SQLSTATEs; a few names have two.
const CONDITIONS: &str = include_str!("conditions.tsv");

fn conditions() -> impl Iterator<Item = (&'static str, &'static str)> {
    CONDITIONS.lines().filter(|l| !l.starts_with('#')).filter_map(|l| l.split_once('\t'))
}

/// The SQLSTATE of a condition's name, or of a SQLSTATE that is known.
pub(super) fn sqlstate(name: &str) -> Option<&'static str> {
    conditions().find(|(n, code)| *n == name || *code == name).map(|(_, code)| code)
}

/// A SQLSTATE that the server does not know by name: refusals hold such texts for good.
pub(super) fn other(code: &str) -> &'static str {
    static MADE: Mutex<BTreeSet<&'static str>> = Mutex::new(BTreeSet::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(known) = made.get(code) {
        return known;
    }
    let kept: &'static str = Box::leak(code.to_owned().into_boxed_str());
    made.insert(kept);
    kept
}

/// The SQLSTATE that a condition's name, or a SQLSTATE, stands for.
///
/// # Errors
///
/// That there is no such condition.
pub(super) fn code(name: &str) -> Result<&'static str, Reject> {
    if let Some(code) = sqlstate(name) {
        return Ok(code);
    }
    if name.len() == 5 && name.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_uppercase()) {
        return Ok(other(name));
    }
    Err(Reject::new("42704", format!("unrecognized exception condition \"{name}\"")))
}

/// Whether `WHEN name` catches an error.
pub(super) fn catches(name: &str, error: &str) -> bool {
    if name == "others" {
        // Neither a cancelled query nor a failed assertion.
        return !matches!(error, "57014" | "P0004");
    }
    // The name of a class of errors catches the whole class; its code ends in three zeros.
    let fits = |code: &str| code == error || (code.ends_with("000") && code.get(..2) == error.get(..2));
    fits(name) || conditions().any(|(n, code)| n == name && fits(code))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_class_catches_its_members() {
        assert!(catches("integrity_constraint_violation", "23505"));
        assert!(catches("duplicate_object", "42710"));
        assert!(catches("42710", "42710"));
        assert!(catches("others", "42P01"));
        assert!(!catches("duplicate_object", "42P07"));
        assert!(!catches("others", "57014"));
    }
}
