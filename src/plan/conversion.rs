//! What it takes to change a column's type.

use crate::catalog::Type;
use crate::replay::Work;

/// How the rows of a column get from one type to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Conversion {
    /// USING has to be said, since there is no assignment cast.
    pub using: bool,
    /// What the server has to do.
    pub work: Work,
    /// What is lost, if anything: `the digits beyond the new precision`.
    pub loss: Option<String>,
}

/// Wider numbers have the greater rank; what leads to a lower one loses.
fn number(ty: &Type) -> Option<u8> {
    ["int2", "int4", "int8", "numeric", "float4", "float8"].iter().position(|n| ty.is(n)).map(|n| n as u8)
}

fn is_string(ty: &Type) -> bool {
    ["text", "varchar", "bpchar"].iter().any(|n| ty.is(n))
}

/// Assignment casts among the built-in types that are neither numbers nor strings, with what they lose.
const CASTS: &[(&str, &str, Option<&str>)] = &[
    ("date", "timestamp", None),
    ("date", "timestamptz", None),
    ("timestamp", "timestamptz", None),
    ("timestamptz", "timestamp", Some("the time zone")),
    ("timestamp", "date", Some("the time of day")),
    ("timestamptz", "date", Some("the time of day")),
    ("timestamp", "time", Some("the date")),
    ("timestamptz", "time", Some("the date")),
    ("timestamptz", "timetz", Some("the date")),
    ("time", "timetz", None),
    ("timetz", "time", Some("the time zone")),
    ("time", "interval", None),
    ("interval", "time", Some("the days")),
    ("json", "jsonb", Some("the order and the repetition of keys")),
    ("jsonb", "json", None),
    ("bit", "varbit", None),
    ("varbit", "bit", Some("the bits beyond the new length")),
    ("cidr", "inet", None),
    ("inet", "cidr", Some("the host part")),
    ("int8", "money", None),
    ("int4", "money", None),
    ("numeric", "money", Some("the digits beyond the cents")),
    ("money", "numeric", None),
    ("int4", "oid", None),
    ("int8", "oid", Some("values beyond the range of oid")),
    ("oid", "int4", None),
    ("oid", "int8", None),
    ("macaddr", "macaddr8", None),
    ("macaddr8", "macaddr", Some("the values that do not fit")),
];

/// The precision and the scale of a numeric.
fn numeric_modifier(ty: &Type) -> Option<(i32, i32)> {
    let bits = ty.typmod();
    (bits >= 0).then(|| {
        let bits = bits - 4;
        ((bits >> 16) & 0xffff, ((bits & 0x7ff) ^ 1024) - 1024)
    })
}

/// Judges the change of a type.
pub(super) fn conversion(old: &Type, new: &Type) -> Conversion {
    let plain = |using, work, loss: Option<&str>| Conversion { using, work, loss: loss.map(ToOwned::to_owned) };
    if old.plain() == new.plain() {
        return same_base(old, new);
    }
    if is_string(new) && !new.array {
        let cut = new.typmod() >= 0 && !(is_string(old) && (0..=new.typmod()).contains(&old.typmod()));
        let binary = is_string(old) && !old.is("bpchar") && !new.is("bpchar");
        let loss = if old.is("bpchar") { None } else { cut.then_some("the characters beyond the new length") };
        return plain(false, if binary && !cut { Work::None } else { Work::Rewrite }, loss);
    }
    if let (Some(a), Some(b)) = (number(old), number(new)) {
        // Between numeric and the floats digits change either way.
        let cut = b < a || b >= 4 && a >= 2 || numeric_modifier(new).is_some();
        return plain(false, Work::Rewrite, cut.then_some("the digits that do not fit"));
    }
    if old.array == new.array
        && !old.array
        && let Some((_, _, loss)) = CASTS.iter().find(|(a, b, _)| old.is(a) && new.is(b))
    {
        return plain(false, Work::Rewrite, *loss);
    }
    if is_string(old) {
        // Text that does not read as the new type stops the statement; nothing is lost silently.
        return plain(true, Work::Rewrite, None);
    }
    plain(true, Work::Rewrite, Some("what the cast does not keep"))
}

/// Only the modifier differs.
fn same_base(old: &Type, new: &Type) -> Conversion {
    let (a, b) = (old.typmod(), new.typmod());
    let wider = b < 0 || (a >= 0 && a <= b);
    let (widens, free) = if old.is("numeric") {
        match (numeric_modifier(old), numeric_modifier(new)) {
            (_, None) => (true, true),
            (None, Some(_)) => (false, false),
            (Some((p, s)), Some((q, t))) => (t >= s && q - t >= p - s, s == t && q >= p),
        }
    } else if ["varchar", "varbit", "timestamp", "timestamptz", "time", "timetz", "interval"].iter().any(|t| old.is(t))
    {
        (wider, wider)
    } else {
        (wider, false)
    };
    Conversion {
        using: false,
        work: if free { Work::None } else { Work::Rewrite },
        loss: (!widens).then(|| "what does not fit the new length or precision".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Modifier;

    fn ty(name: &str, modifier: Option<i32>) -> Type {
        Type { modifier: modifier.map_or(Modifier::None, Modifier::Raw), ..Type::builtin(name) }
    }

    #[test]
    fn widening_is_free_and_narrowing_loses() {
        let free = Conversion { using: false, work: Work::None, loss: None };
        assert_eq!(conversion(&ty("varchar", Some(14)), &ty("varchar", Some(24))), free);
        assert_eq!(conversion(&ty("varchar", Some(14)), &ty("text", None)), free);
        assert_eq!(conversion(&ty("text", None), &ty("varchar", None)), free);
        assert_eq!(
            conversion(&ty("numeric", Some((10 << 16 | 2) + 4)), &ty("numeric", Some((12 << 16 | 2) + 4))),
            free
        );
        assert!(conversion(&ty("varchar", Some(24)), &ty("varchar", Some(14))).loss.is_some());
        assert!(conversion(&ty("int8", None), &ty("int4", None)).loss.is_some());
        assert_eq!(conversion(&ty("int4", None), &ty("int8", None)).loss, None);
        assert!(conversion(&ty("text", None), &ty("int4", None)).using);
        assert!(!conversion(&ty("int4", None), &ty("text", None)).using);
    }
}
