//! Constraints in the form of `pg_get_constraintdef`.

use std::fmt::Write as _;

use super::{columns, index, with_options};
use crate::catalog::{Action, Address, Check, Exclusion, ForeignKey, Index, NotNull, PrimaryKey, Unique, quote_ident};
use crate::expr;

fn deferral(out: &mut String, deferrable: bool, deferred: bool) {
    if deferrable {
        out.push_str(" DEFERRABLE");
    }
    if deferred {
        out.push_str(" INITIALLY DEFERRED");
    }
}

fn key(out: &mut String, list: &[Address], without_overlaps: bool, index: Option<&Index>) {
    let overlaps = if without_overlaps { " WITHOUT OVERLAPS" } else { "" };
    let _ = write!(out, " ({}{overlaps})", columns(list));
    if let Some(index) = index {
        if !index.include.is_empty() {
            let _ = write!(out, " INCLUDE ({})", columns(&index.include));
        }
        with_options(out, &index.options);
        if let Some(tablespace) = &index.tablespace {
            let _ = write!(out, " USING INDEX TABLESPACE {}", quote_ident(tablespace));
        }
    }
}

/// `PRIMARY KEY (…)`; the index tells INCLUDE and the storage parameters.
pub(crate) fn primary_key(constraint: &PrimaryKey, index: Option<&Index>) -> String {
    let mut out = "PRIMARY KEY".to_owned();
    key(&mut out, &constraint.columns, constraint.without_overlaps, index);
    deferral(&mut out, constraint.deferrable, constraint.deferred);
    out
}

/// `UNIQUE (…)`; the index tells INCLUDE, NULLS NOT DISTINCT and the storage parameters.
pub(crate) fn unique(constraint: &Unique, index: Option<&Index>) -> String {
    let mut out = "UNIQUE".to_owned();
    if index.is_some_and(|i| i.nulls_not_distinct) {
        out.push_str(" NULLS NOT DISTINCT");
    }
    key(&mut out, &constraint.columns, constraint.without_overlaps, index);
    deferral(&mut out, constraint.deferrable, constraint.deferred);
    out
}

/// `EXCLUDE USING method (key WITH operator, …)`.
pub(crate) fn exclusion(constraint: &Exclusion, index: Option<&Index>) -> String {
    let mut out = "EXCLUDE".to_owned();
    if let Some(i) = index {
        let _ = write!(out, " USING {} (", quote_ident(&i.method));
        for (n, (key, operator)) in i.keys.iter().zip(&constraint.operators).enumerate() {
            let comma = if n > 0 { ", " } else { "" };
            let _ = write!(out, "{comma}{} WITH {operator}", index::key(key));
        }
        out.push(')');
        index::tail(&mut out, i);
        if let Some(tablespace) = &i.tablespace {
            let _ = write!(out, " USING INDEX TABLESPACE {}", quote_ident(tablespace));
        }
        index::predicate(&mut out, i, true);
    }
    deferral(&mut out, constraint.deferrable, constraint.deferred);
    out
}

/// `CHECK (…)`.
pub(crate) fn check(constraint: &Check) -> String {
    let mut out = format!("CHECK ({})", expr::print(&constraint.expr));
    if constraint.no_inherit {
        out.push_str(" NO INHERIT");
    }
    validity(&mut out, constraint.validated, constraint.enforced);
    out
}

fn validity(out: &mut String, validated: bool, enforced: bool) {
    if !enforced {
        out.push_str(" NOT ENFORCED");
    } else if !validated {
        out.push_str(" NOT VALID");
    }
}

/// `NOT NULL column`, the table constraint that 18 brought.
pub(crate) fn not_null(constraint: &NotNull) -> String {
    let mut out = format!("NOT NULL {}", quote_ident(constraint.column.name()));
    if constraint.no_inherit {
        out.push_str(" NO INHERIT");
    }
    validity(&mut out, constraint.validated, true);
    out
}

/// `FOREIGN KEY (…) REFERENCES …`.
pub(crate) fn foreign_key(constraint: &ForeignKey) -> String {
    let list = |columns_of: &[Address]| {
        let names: Vec<String> = columns_of.iter().map(|c| quote_ident(c.name())).collect();
        match names.split_last() {
            Some((last, rest)) if constraint.period => {
                rest.iter().cloned().chain([format!("PERIOD {last}")]).collect::<Vec<_>>().join(", ")
            }
            _ => names.join(", "),
        }
    };
    let mut out = format!(
        "FOREIGN KEY ({}) REFERENCES {}({})",
        list(&constraint.columns),
        constraint.references.sql_name(),
        list(&constraint.referenced)
    );
    if constraint.match_full {
        out.push_str(" MATCH FULL");
    }
    if constraint.on_update != Action::NoAction {
        let _ = write!(out, " ON UPDATE {}", action(constraint.on_update));
    }
    if constraint.on_delete != Action::NoAction {
        let _ = write!(out, " ON DELETE {}", action(constraint.on_delete));
        if !constraint.set_columns.is_empty() {
            let _ = write!(out, " ({})", columns(&constraint.set_columns));
        }
    }
    deferral(&mut out, constraint.deferrable, constraint.deferred);
    validity(&mut out, constraint.validated, constraint.enforced);
    out
}

fn action(action: Action) -> &'static str {
    match action {
        Action::NoAction => "NO ACTION",
        Action::Restrict => "RESTRICT",
        Action::Cascade => "CASCADE",
        Action::SetNull => "SET NULL",
        Action::SetDefault => "SET DEFAULT",
    }
}
