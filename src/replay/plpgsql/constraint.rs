//! `pg_constraint`, and the text of constraints.

use crate::catalog::{Action, Address, Kind, Object, quote_ident};
use crate::expr;

use super::super::cx::Cx;
use super::system::{Table, column_number, name_of, namespace, of, oid, relation_of, text};
use super::value::Value;

fn contype(kind: Kind) -> &'static str {
    match kind {
        Kind::PrimaryKey => "p",
        Kind::Unique => "u",
        Kind::Exclusion => "x",
        Kind::ForeignKey => "f",
        Kind::NotNull => "n",
        _ => "c",
    }
}

fn action(action: Action) -> &'static str {
    match action {
        Action::NoAction => "a",
        Action::Restrict => "r",
        Action::Cascade => "c",
        Action::SetNull => "n",
        Action::SetDefault => "d",
    }
}

pub(super) fn pg_constraint(cx: &Cx<'_>) -> Option<Table> {
    let kinds: Vec<Kind> = Kind::CONSTRAINTS.iter().copied().chain([Kind::DomainCheck]).collect();
    let rows = of(cx, &kinds).map(|(at, o)| {
        let validated = match o {
            Object::ForeignKey(c) => c.validated,
            Object::Check(c) => c.validated,
            Object::NotNull(c) => c.validated,
            Object::DomainCheck(c) => c.validated,
            _ => true,
        };
        let (deferrable, deferred, index) = match o {
            Object::PrimaryKey(c) => (c.deferrable, c.deferred, Some(&c.index)),
            Object::Unique(c) => (c.deferrable, c.deferred, Some(&c.index)),
            Object::Exclusion(c) => (c.deferrable, c.deferred, Some(&c.index)),
            Object::ForeignKey(c) => (c.deferrable, c.deferred, c.index.as_ref()),
            _ => (false, false, None),
        };
        let (referenced, numbers_there, update, delete) = match o {
            Object::ForeignKey(c) => (
                Value::Oid(c.references.clone()),
                numbers(cx, &c.referenced),
                text(action(c.on_update)),
                text(action(c.on_delete)),
            ),
            _ => (Value::Int(0), Value::Null, text(" "), text(" ")),
        };
        let parent = match o {
            Object::PrimaryKey(c) => c.parent.as_ref(),
            Object::Unique(c) => c.parent.as_ref(),
            Object::Exclusion(c) => c.parent.as_ref(),
            Object::ForeignKey(c) => c.parent.as_ref(),
            _ => None,
        };
        let table = cx.relation_of(at);
        let (local, inherited) = match (o, &table) {
            (Object::Check(c), Some(table)) => (c.local, cx.check_inherited(table, at.name())),
            (Object::NotNull(c), Some(table)) => (c.local, cx.not_null_inherited(table, c.column.name())),
            _ => (parent.is_none(), usize::from(parent.is_some())),
        };
        let (relation, domain) = if at.kind == Kind::DomainCheck {
            (Value::Int(0), Value::Oid(Address::new(Kind::Type, at.path.head(2))))
        } else {
            (relation_of(cx, at), Value::Int(0))
        };
        [
            oid(at),
            name_of(at),
            namespace(at),
            text(contype(at.kind)),
            relation,
            domain,
            referenced,
            Value::Bool(validated),
            Value::Bool(deferrable),
            Value::Bool(deferred),
            index.map_or(Value::Int(0), |i| Value::Oid(i.clone())),
            numbers(cx, &constraint_columns(o)),
            numbers_there,
            update,
            delete,
            Value::Bool(local),
            Value::Int(inherited as i64),
            parent.map_or(Value::Int(0), |at| Value::Oid(at.clone())),
        ]
    });
    Table::new(
        [
            "oid",
            "conname",
            "connamespace",
            "contype",
            "conrelid",
            "contypid",
            "confrelid",
            "convalidated",
            "condeferrable",
            "condeferred",
            "conindid",
            "conkey",
            "confkey",
            "confupdtype",
            "confdeltype",
            "conislocal",
            "coninhcount",
            "conparentid",
        ],
        rows,
    )
}

/// The numbers of columns.
fn numbers(cx: &Cx<'_>, columns: &[Address]) -> Value {
    Value::Array(columns.iter().map(|at| column_number(cx, at)).collect())
}

/// The columns of a constraint.
pub(super) fn constraint_columns(o: &Object) -> Vec<Address> {
    match o {
        Object::PrimaryKey(c) => c.columns.clone(),
        Object::Unique(c) => c.columns.clone(),
        Object::ForeignKey(c) => c.columns.clone(),
        Object::Check(c) => expr::columns(&c.expr).into_iter().flatten().collect(),
        Object::NotNull(c) => vec![c.column.clone()],
        _ => Vec::new(),
    }
}

/// `pg_get_constraintdef`, as far as its text is known here.
pub(super) fn constraint_text(cx: &Cx<'_>, at: &Address) -> Option<String> {
    let list = |columns: &[Address]| columns.iter().map(|c| quote_ident(c.name())).collect::<Vec<_>>().join(", ");
    let deferral = |deferrable: bool, deferred: bool| match (deferrable, deferred) {
        (_, true) => " DEFERRABLE INITIALLY DEFERRED",
        (true, false) => " DEFERRABLE",
        _ => "",
    };
    let words = |a: Action| match a {
        Action::NoAction => None,
        Action::Restrict => Some("RESTRICT"),
        Action::Cascade => Some("CASCADE"),
        Action::SetNull => Some("SET NULL"),
        Action::SetDefault => Some("SET DEFAULT"),
    };
    match cx.get(at).map(|o| &**o)? {
        Object::Check(c) => {
            let mut out = format!("CHECK ({})", expr::print(&c.expr));
            if c.no_inherit {
                out.push_str(" NO INHERIT");
            }
            if !c.validated {
                out.push_str(" NOT VALID");
            }
            c.enforced.then_some(out)
        }
        Object::DomainCheck(c) => Some(format!("CHECK ({})", expr::print(&c.expr))),
        Object::PrimaryKey(c) if !c.without_overlaps && includes_nothing(cx, &c.index) => {
            Some(format!("PRIMARY KEY ({}){}", list(&c.columns), deferral(c.deferrable, c.deferred)))
        }
        Object::Unique(c) if !c.without_overlaps && includes_nothing(cx, &c.index) => {
            Some(format!("UNIQUE ({}){}", list(&c.columns), deferral(c.deferrable, c.deferred)))
        }
        Object::ForeignKey(c) if c.enforced && !c.period && c.set_columns.is_empty() => {
            let mut out = format!(
                "FOREIGN KEY ({}) REFERENCES {}({})",
                list(&c.columns),
                cx.relation_text(&c.references),
                list(&c.referenced)
            );
            if c.match_full {
                out.push_str(" MATCH FULL");
            }
            if let Some(action) = words(c.on_update) {
                out.push_str(&format!(" ON UPDATE {action}"));
            }
            if let Some(action) = words(c.on_delete) {
                out.push_str(&format!(" ON DELETE {action}"));
            }
            out.push_str(deferral(c.deferrable, c.deferred));
            if !c.validated {
                out.push_str(" NOT VALID");
            }
            Some(out)
        }
        _ => None,
    }
}

/// Whether a key's index is a plain one.
fn includes_nothing(cx: &Cx<'_>, index: &Address) -> bool {
    matches!(cx.get(index).map(|o| &**o), Some(Object::Index(i)) if i.include.is_empty() && !i.nulls_not_distinct)
}
