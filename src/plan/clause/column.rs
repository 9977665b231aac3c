//! A column as CREATE TABLE and ADD COLUMN say it.

use std::fmt::Write as _;

use super::{collation, sequence_options};
use crate::catalog::{Address, Column, ColumnDefault, Identity, NotNull, Sequence, quote_ident};
use crate::expr;

/// `name type [DEFAULT …] [NOT NULL] [COLLATE …]`, in the order in which `pg_dump` writes them.
///
/// `constraint` is the column's NOT NULL constraint with its address, where it is an object of its own (from 18 on);
/// its name is said unless it is the one that the server gives where nothing is in its way.
pub(crate) fn column(
    at: &Address,
    column: &Column,
    default: Option<&ColumnDefault>,
    constraint: Option<(&Address, &NotNull)>,
    not_null: bool,
) -> String {
    named_column(at, column, default, constraint, not_null, |_| false)
}

/// As [`column`]; `say` tells of which constraints the name is said although it is the usual one.
pub(crate) fn named_column(
    at: &Address,
    column: &Column,
    default: Option<&ColumnDefault>,
    constraint: Option<(&Address, &NotNull)>,
    not_null: bool,
    say: impl Fn(&Address) -> bool,
) -> String {
    let mut out = format!("{} {}", quote_ident(at.name()), column.ty.sql());
    if let Some(generated) = &column.generated {
        let kind = if generated.stored { " STORED" } else { "" };
        let _ = write!(out, " GENERATED ALWAYS AS ({}){kind}", expr::print(&generated.expr));
    } else if let Some(default) = default {
        let _ = write!(out, " DEFAULT {}", expr::print(&default.expr));
    }
    if not_null {
        match constraint {
            Some((name, c)) => {
                if !is_default_not_null_name(name, at) || say(name) {
                    let _ = write!(out, " CONSTRAINT {}", quote_ident(name.name()));
                }
                out.push_str(" NOT NULL");
                if c.no_inherit {
                    out.push_str(" NO INHERIT");
                }
            }
            None => out.push_str(" NOT NULL"),
        }
    }
    if let Some(at) = &column.collation {
        let _ = write!(out, " COLLATE {}", collation(at));
    }
    out
}

/// Whether a NOT NULL constraint has the name that the server chooses for the column when nothing else is in its way.
pub(crate) fn is_default_not_null_name(constraint: &Address, column: &Address) -> bool {
    let parts = column.path.parts();
    let full = format!("{}_{}_not_null", parts[parts.len() - 2], column.name());
    // A name that had to be cut is said in full: how it was cut is the server's affair.
    full.len() <= 63 && constraint.name() == full.as_str()
}

/// `GENERATED … AS IDENTITY (…)`, with the options of the sequence behind it.
pub(crate) fn identity(identity: &Identity, sequence: Option<&Sequence>) -> String {
    let when = if identity.always { "ALWAYS" } else { "BY DEFAULT" };
    let mut out = format!("GENERATED {when} AS IDENTITY");
    if let Some(sequence) = sequence {
        let _ = write!(
            out,
            " (\n    SEQUENCE NAME {}{}\n)",
            identity.sequence.sql_name(),
            sequence_options(sequence, false)
        );
    }
    out
}
