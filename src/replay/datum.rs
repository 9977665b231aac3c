//! The values of partition bounds, and how they stand to each other.

use std::cmp::Ordering;

use crate::catalog::Type;
use crate::expr::{self, Texts};

use super::cx::Cx;

/// One value of a bound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Datum {
    Min,
    Max,
    Null,
    /// What an expression gives that is not computed.
    Unknown,
    /// As it is printed without quotes.
    Value(String),
}

/// A key of a partitioned table.
#[derive(Debug, Clone)]
pub(super) struct Key {
    /// Its type without domains, where it and its order are known.
    pub(super) ty: Option<Type>,
    /// How values that are texts compare.
    pub(super) texts: Texts,
}

impl Cx<'_> {
    /// How two values of a key stand to each other; `Some(None)` where only that they differ is known.
    #[allow(clippy::option_option, reason = "what is not compared at all is another thing")]
    pub(super) fn datum_order(&self, a: &Datum, b: &Datum, key: &Key) -> Option<Option<Ordering>> {
        match (a, b) {
            (Datum::Unknown, _) | (_, Datum::Unknown) => None,
            (Datum::Value(a), Datum::Value(b)) => {
                let ty = key.ty.as_ref()?;
                expr::order(a, b, ty, key.texts, &self.catalog, &self.session)
            }
            (a, b) if a == b => Some(Some(Ordering::Equal)),
            (Datum::Min, _) | (_, Datum::Max) => Some(Some(Ordering::Less)),
            (_, Datum::Min) | (Datum::Max, _) => Some(Some(Ordering::Greater)),
            // A NULL is no value.
            _ => Some(None),
        }
    }

    /// Whether two values of a key are the same, where that is known.
    pub(super) fn is_same_datum(&self, a: &Datum, b: &Datum, key: &Key) -> Option<bool> {
        self.datum_order(a, b, key).map(|order| order == Some(Ordering::Equal))
    }

    /// Compares two sides of range bounds, value by value.
    pub(super) fn side_order(&self, a: &[Datum], b: &[Datum], keys: &[Key]) -> Option<Ordering> {
        for ((x, y), key) in a.iter().zip(b).zip(keys) {
            match self.datum_order(x, y, key)?? {
                Ordering::Equal if matches!(x, Datum::Min | Datum::Max) => break,
                Ordering::Equal => {}
                other => return Some(other),
            }
        }
        Some(Ordering::Equal)
    }
}
