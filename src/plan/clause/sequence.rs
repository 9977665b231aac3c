//! The options of a sequence.

use std::fmt::Write as _;

use crate::catalog::Sequence;

/// One option a line, each indented by four, in `pg_dump`'s order; `typed` says AS where the type is not `bigint`.
pub(crate) fn sequence_options(sequence: &Sequence, typed: bool) -> String {
    let mut out = String::new();
    if typed && !sequence.ty.is("int8") {
        let _ = write!(out, "\n    AS {}", sequence.ty.sql());
    }
    let _ = write!(out, "\n    START WITH {}\n    INCREMENT BY {}", sequence.start, sequence.increment);
    let (min, max) = bounds(sequence);
    if sequence.min == min {
        out.push_str("\n    NO MINVALUE");
    } else {
        let _ = write!(out, "\n    MINVALUE {}", sequence.min);
    }
    if sequence.max == max {
        out.push_str("\n    NO MAXVALUE");
    } else {
        let _ = write!(out, "\n    MAXVALUE {}", sequence.max);
    }
    let _ = write!(out, "\n    CACHE {}", sequence.cache);
    if sequence.cycle {
        out.push_str("\n    CYCLE");
    }
    out
}

/// The bounds that a sequence of that type and direction has when none are said.
pub(crate) fn bounds(sequence: &Sequence) -> (i64, i64) {
    let (low, high) = if sequence.ty.is("int2") {
        (i64::from(i16::MIN), i64::from(i16::MAX))
    } else if sequence.ty.is("int4") {
        (i64::from(i32::MIN), i64::from(i32::MAX))
    } else {
        (i64::MIN, i64::MAX)
    };
    if sequence.increment > 0 { (1, high) } else { (low, -1) }
}
