//! What units of time EXTRACT and `date_trunc` take.

use super::compute::{Call, FINE, Value, refuse};
use crate::catalog::builtin::oid;
use crate::expr::cx::Cx;
use crate::expr::literal;

/// The units that parts of a day are counted in, and those of whole days.
const CLOCK: [&str; 5] = ["microseconds", "milliseconds", "second", "minute", "hour"];
const CALENDAR: [&str; 8] = ["day", "month", "quarter", "year", "decade", "century", "millennium", "week"];
/// What EXTRACT alone takes.
const SPECIAL: [&str; 6] = ["epoch", "dow", "doy", "isodow", "isoyear", "julian"];
const ZONE: [&str; 3] = ["timezone", "timezone_hour", "timezone_minute"];

/// A call that takes a unit and a moment, an interval or a time.
pub(super) fn units(cx: &Cx<'_>, call: &Call<'_>, args: &[&str]) -> Option<Value> {
    let (name, [unit, _]) = (call.row.name, args) else { return None };
    let truncates = name == "date_trunc";
    if !truncates && !matches!(name, "extract" | "date_part") {
        return None;
    }
    // The messages are those of 15 and later.
    let refuse = |state, message| if cx.version() < 15 { None } else { refuse(state, message) };
    let ty = cx.base(*call.types.get(1)?);
    let unit = unit.to_ascii_lowercase();
    let own = unit.as_str();
    let clock = CLOCK.contains(&own);
    let calendar = CALENDAR.contains(&own);
    let special = SPECIAL.contains(&own);
    let zone = ZONE.contains(&own);
    let shown = cx.type_name(ty);
    if !(clock || calendar || zone || special && !truncates) {
        // Other words for units are left alone.
        if !special && literal::is_time_word(own) {
            return None;
        }
        return refuse("22023", format!("unit \"{own}\" not recognized for type {shown}"));
    }
    let taken = match ty {
        oid::TIMESTAMP | oid::TIMESTAMPTZ if truncates => clock || calendar,
        oid::TIMESTAMP => !zone,
        oid::TIMESTAMPTZ => true,
        oid::DATE => calendar || special,
        oid::TIME => clock || own == "epoch",
        oid::TIMETZ => clock || zone || own == "epoch",
        oid::INTERVAL if own == "week" => !truncates && cx.version() >= 18,
        oid::INTERVAL => clock || calendar || own == "epoch",
        _ => return None,
    };
    if taken { FINE } else { refuse("0A000", format!("unit \"{own}\" not supported for type {shown}")) }
}
