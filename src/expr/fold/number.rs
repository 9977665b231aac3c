//! What arithmetic gives for constants.

use std::cmp::Ordering;

use super::compute::{FINE, Value, done, refuse};
use crate::catalog::builtin::{ProcRow, oid};
use crate::expr::literal;

/// A number as so many units of a power of ten.
pub(super) fn decimal(text: &str) -> Option<(i128, u32)> {
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |d| (-1, d));
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    let units: i128 = format!("{whole}{part}").parse().ok()?;
    (units.abs() < 1 << 90).then_some((sign * units, part.len() as u32))
}

pub(super) fn show_decimal(units: i128, scale: u32) -> String {
    let digits = format!("{:0>width$}", units.unsigned_abs(), width = scale as usize + 1);
    let (whole, part) = digits.split_at(digits.len() - scale as usize);
    let sign = if units < 0 { "-" } else { "" };
    if scale == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part}") }
}

/// What a power is refused for: of a base that is so to zero, and an exponent that is so to it.
fn power_refused(base: Ordering, exponent: Ordering, is_whole: bool) -> Option<Value> {
    if base.is_eq() && exponent.is_lt() {
        return refuse("2201F", "zero raised to a negative power is undefined");
    }
    if base.is_lt() && !is_whole {
        return refuse("2201F", "a negative number raised to a non-integer power yields a complex result");
    }
    None
}

/// Arithmetic of numbers of any length.
pub(super) fn numerics(row: &ProcRow, args: &[&str]) -> Option<Value> {
    if let ("trunc" | "round", [a, digits]) = (row.name, args)
        && row.result == oid::NUMERIC
    {
        return if decimal(a).is_some() && digits.trim_start_matches('-').len() < 3 { FINE } else { None };
    }
    if row.result != oid::NUMERIC || row.args.iter().any(|t| *t != oid::NUMERIC) {
        return None;
    }
    let is_zero = |text: &str| decimal(text).is_some_and(|(units, _)| units == 0);
    match (row.name, args) {
        ("numeric_add" | "numeric_sub", [a, b]) => {
            let ((a, s), (b, t)) = (decimal(a)?, decimal(b)?);
            let scale = s.max(t);
            if scale > 8 {
                return FINE;
            }
            let (a, b) = (a * 10_i128.pow(scale - s), b * 10_i128.pow(scale - t));
            done(show_decimal(if row.name == "numeric_add" { a + b } else { a - b }, scale))
        }
        ("numeric_mul", [a, b]) => {
            let ((a, s), (b, t)) = (decimal(a)?, decimal(b)?);
            done(show_decimal(a.checked_mul(b)?, s + t))
        }
        ("numeric_div" | "div" | "numeric_mod" | "mod" | "numeric_div_trunc", [a, b]) if *a != "NaN" && is_zero(b) => {
            refuse("22012", "division by zero")
        }
        ("numeric_div", [a, b]) if decimal(a).is_some() && decimal(b).is_some() => FINE,
        ("numeric_uplus", [a]) => done(*a),
        ("sign", [a]) => done(decimal(a)?.0.signum().to_string()),
        ("floor" | "ceil" | "ceiling" | "trunc" | "round", [a]) => {
            let (units, scale) = decimal(a)?;
            let unit = 10_i128.checked_pow(scale)?;
            let whole = match row.name {
                "floor" => units.div_euclid(unit),
                "trunc" => units / unit,
                "round" => (units.abs() + unit / 2) / unit * units.signum(),
                _ => -(-units).div_euclid(unit),
            };
            done(whole.to_string())
        }
        ("exp" | "numeric_exp", [a]) => match decimal(a)? {
            (units, scale) if units >= 6000 * 10_i128.checked_pow(scale)? => {
                refuse("22003", "value overflows numeric format")
            }
            _ => FINE,
        },
        ("pow" | "power" | "numeric_power", [a, b]) => {
            let ((base, _), (exponent, scale)) = (decimal(a)?, decimal(b)?);
            let is_whole = exponent % 10_i128.checked_pow(scale)? == 0;
            if let Some(refused) = power_refused(base.cmp(&0), exponent.cmp(&0), is_whole) {
                return Some(refused);
            }
            let small = |text: &str| text.trim_start_matches('-').split('.').next().is_some_and(|n| n.len() < 3);
            if small(a) && small(b) { FINE } else { None }
        }
        ("numeric_mod" | "mod", [_, b]) if decimal(b).is_some_and(|(units, _)| units != 0) => FINE,
        ("numeric_abs" | "abs", [a]) if decimal(a).is_some() => done(a.trim_start_matches('-')),
        ("numeric_uminus", [a]) => {
            let (units, scale) = decimal(a)?;
            done(show_decimal(-units, scale))
        }
        ("sqrt" | "numeric_sqrt", [a]) if a.starts_with('-') => {
            refuse("2201F", "cannot take square root of a negative number")
        }
        ("ln" | "numeric_ln" | "log" | "numeric_log", [.., a]) if is_zero(a) => {
            refuse("2201E", "cannot take logarithm of zero")
        }
        ("ln" | "numeric_ln" | "log" | "numeric_log", [.., a]) if a.starts_with('-') => {
            refuse("2201E", "cannot take logarithm of a negative number")
        }
        _ => None,
    }
}

/// A floating-point number: one of the shorter type has the value that its text is nearest to there.
pub(super) fn float(text: &str, ty: u32) -> Option<f64> {
    if ty == oid::FLOAT4 { text.parse::<f32>().ok().map(f64::from) } else { text.parse().ok() }
}

/// A number as the floating-point type shows it, where it fits it.
pub(super) fn show_float(exact: f64, single: bool, finite: bool, nonzero: bool) -> Option<Value> {
    let value = if single { f64::from(exact as f32) } else { exact };
    if value.is_infinite() && finite {
        return refuse("22003", "value out of range: overflow");
    }
    if value == 0.0 && nonzero {
        return refuse("22003", "value out of range: underflow");
    }
    done(if single { literal::show_float4(exact as f32) } else { literal::show_float8(value) })
}

/// Arithmetic of floating-point numbers.
pub(super) fn floats(row: &ProcRow, args: &[&str]) -> Option<Value> {
    let single = row.result == oid::FLOAT4;
    if !single && row.result != oid::FLOAT8 || !row.args.iter().all(|t| matches!(*t, oid::FLOAT4 | oid::FLOAT8)) {
        return None;
    }
    if let ([text], [ty]) = (args, &*row.args) {
        return of_float(row.name, float(text, *ty)?, single);
    }
    if let ("pow" | "power" | "dpow", [a, b]) = (row.name, args) {
        let (a, b) = (float(a, row.args[0])?, float(b, row.args[1])?);
        if let Some(refused) = power_refused(a.partial_cmp(&0.0)?, b.partial_cmp(&0.0)?, b.fract() == 0.0) {
            return Some(refused);
        }
        return if a.abs() < 100.0 && b.abs() < 100.0 && (a == 0.0 || a.abs() > 0.01) { FINE } else { None };
    }
    let operation = row.name.strip_prefix("float")?.trim_start_matches(['4', '8']);
    let ([a, b], [left, right]) = (args, &*row.args) else { return None };
    let (a, b) = (float(a, *left)?, float(b, *right)?);
    let (exact, nonzero) = match operation {
        "pl" => (a + b, false),
        "mi" => (a - b, false),
        "mul" => (a * b, a != 0.0 && b != 0.0),
        "div" if b == 0.0 && !a.is_nan() => return refuse("22012", "division by zero"),
        "div" => (a / b, a != 0.0 && b.is_finite()),
        _ => return None,
    };
    let finite = a.is_finite() && (operation == "div" || b.is_finite());
    show_float(exact, single, finite, nonzero)
}

/// Functions of one floating-point number.
fn of_float(name: &str, a: f64, single: bool) -> Option<Value> {
    let value = match name {
        "abs" | "float8abs" | "float4abs" => a.abs(),
        "float8um" | "float4um" => -a,
        "float8up" | "float4up" => a,
        "ceil" | "ceiling" => a.ceil(),
        "floor" => a.floor(),
        "trunc" | "dtrunc" => a.trunc(),
        "round" | "dround" => a.round_ties_even(),
        "sqrt" | "dsqrt" if a < 0.0 => return refuse("2201F", "cannot take square root of a negative number"),
        "sqrt" | "dsqrt" => return FINE,
        "exp" | "dexp" if a.abs() < 700.0 || !a.is_finite() => return FINE,
        _ => return None,
    };
    show_float(value, single, a.is_finite(), false)
}
