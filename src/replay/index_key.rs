//! What an index is made of: `ComputeIndexAttrs`.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::catalog::{Address, Ident, Index, IndexKey, Kind, Type};
use crate::expr::{self, Use};
use crate::sql::ast::{self, ColumnRef, ExprNode};

use super::column::{Formula, SYSTEM_COLUMNS};
use super::cx::Cx;
use super::index::{IndexSpec, KeySpec};
use super::opclass::Default;
use super::{Reject, options};

impl Cx<'_> {
    /// One key: `ComputeIndexAttrs`, with the name it has in the index's name.
    pub(super) fn index_key(
        &self,
        table: &Address,
        key: &KeySpec<'_>,
        spec: &IndexSpec<'_>,
    ) -> Result<(IndexKey, Ident), Reject> {
        let element = match key {
            KeySpec::Known { name, key } => return Ok((key.clone(), name.clone())),
            KeySpec::Written(element) => element,
        };
        let mut out = IndexKey {
            column: None,
            expr: None,
            collation: None,
            opclass: None,
            opclass_options: BTreeMap::new(),
            descending: element.descending == Some(true),
            nulls_first: element.nulls_first.unwrap_or(element.descending == Some(true)),
        };
        let mut own_collation = None;
        // A COLLATE at the top of an expression is the key's.
        let mut written_collation = element.collation.as_ref();
        let mut expression = element.expr.as_ref();
        while let Some(ast::Expr { node: ExprNode::Collate { operand, collation }, .. }) = expression {
            written_collation = written_collation.or(Some(collation));
            expression = Some(operand);
        }
        let (ty, name): (Option<Type>, Ident) = match (&element.column, expression) {
            (Some(name), _) => {
                let Some(column) = self.column(table, name) else {
                    if SYSTEM_COLUMNS.contains(&&**name) {
                        // It is refused once all keys are read.
                        out.column = Some(table.child(Kind::Column, name.clone()));
                        return Ok((out, name.clone()));
                    }
                    let message = if spec.role.is_some() {
                        format!("column \"{name}\" named in key does not exist")
                    } else {
                        format!("column \"{name}\" does not exist")
                    };
                    return Err(Reject::new("42703", message));
                };
                out.column = Some(table.child(Kind::Column, name.clone()));
                own_collation.clone_from(&column.collation);
                if matches!(&column.generated, Some(g) if !g.stored) {
                    let message = match &spec.role {
                        Some(r) if r.kind == Kind::PrimaryKey => {
                            "primary keys on virtual generated columns are not supported"
                        }
                        Some(_) => "unique constraints on virtual generated columns are not supported",
                        None => "indexes on virtual generated columns are not supported",
                    };
                    return Err(Reject::new("0A000", message));
                }
                (Some(column.ty), name.clone())
            }
            (None, Some(written)) => {
                let name = expr::names::index_column_name(written);
                let column = bare_column(written, table);
                if let Some(column) = column.as_ref().filter(|c| SYSTEM_COLUMNS.contains(&&***c)) {
                    out.column = Some(table.child(Kind::Column, column.clone()));
                    return Ok((out, name));
                }
                if let Some(column) = column.filter(|c| self.column(table, c).is_some()) {
                    // A column in parentheses is a column.
                    let object = self.column(table, &column);
                    out.column = Some(table.child(Kind::Column, column));
                    own_collation = object.as_ref().and_then(|c| c.collation.clone());
                    (object.map(|c| c.ty), name)
                } else {
                    let resolved = self.formula(&Formula::Written(Cow::Borrowed(written)), &Use::IndexKey, table)?;
                    self.check_stored(table, &resolved)?;
                    let ty = expr::type_of(&resolved).cloned();
                    out.expr = Some(resolved);
                    (ty, name)
                }
            }
            (None, None) => (None, "expr".into()),
        };
        if let Some(collation) = written_collation {
            if let Some(ty) = &ty
                && !self.is_collatable(ty)
            {
                let message = format!("collations are not supported by type {}", self.type_text(&ty.plain()));
                return Err(Reject::new("42804", message));
            }
            let found = self.collation_address(collation)?;
            if found != own_collation {
                // The default collation over a column with its own is a deviation that must be kept.
                out.collation = found.or_else(|| Some(Address::of(Kind::Collation, "pg_catalog", "default")));
            }
        }
        if let (Some(ty), None) = (&ty, &out.column)
            && ty.is("record")
        {
            return Err(Reject::new("42P16", format!("column \"{name}\" has pseudo-type record")));
        }
        let default = match &ty {
            Some(ty) => self.default_opclass(&spec.method, ty),
            None => Default::Unknown,
        };
        match (&element.opclass, default) {
            (Some(written), default) => {
                let found = self.opclass_address(written, &spec.method);
                if let Some(ty) = &ty {
                    self.check_opclass(&spec.method, &found, ty)?;
                }
                // A key that gives the class parameters says the class.
                if !default.is(&found) || !element.opclass_options.is_empty() {
                    out.opclass = Some(found);
                }
                for option in &element.opclass_options {
                    out.opclass_options.insert(option.name.clone(), options::value(option));
                }
            }
            (None, Default::Missing) => {
                if let Some(ty) = &ty {
                    self.require_opclass(&spec.method, ty)?;
                }
            }
            _ => {}
        }
        if spec.method != "btree" {
            let cannot =
                |what: &str| Reject::new("0A000", format!("access method \"{}\" does not support {what}", spec.method));
            if super::opclass::BUILTIN_METHODS.contains(&&*spec.method) {
                if element.descending.is_some() {
                    return Err(cannot("ASC/DESC options"));
                }
                if element.nulls_first.is_some() {
                    return Err(cannot("NULLS FIRST/LAST options"));
                }
            }
        }
        Ok((out, name))
    }

    /// What an index is made of is stored: no system column, and none that is computed when it is read.
    pub(super) fn check_stored(&self, table: &Address, expr: &crate::catalog::Expr) -> Result<(), Reject> {
        let named = expr::columns(expr).unwrap_or_default();
        if named.iter().any(|at| at.kind == Kind::Column && SYSTEM_COLUMNS.contains(&&**at.name())) {
            return Err(Reject::new("0A000", "index creation on system columns is not supported"));
        }
        let is_virtual = |c: &crate::catalog::Column| c.generated.as_ref().is_some_and(|g| !g.stored);
        let whole_row = named.contains(table);
        let columns = self.catalog.columns(table);
        if columns.iter().any(|(name, c)| {
            is_virtual(c) && (whole_row || named.contains(&table.child(Kind::Column, (*name).clone())))
        }) {
            return Err(Reject::new("0A000", "indexes on virtual generated columns are not supported"));
        }
        Ok(())
    }
}

/// The column that an expression is nothing but.
pub(crate) fn bare_column(expr: &ast::Expr, table: &Address) -> Option<Ident> {
    match &expr.node {
        ast::ExprNode::Column(fields) => match fields.as_slice() {
            [ast::Field::Name(name)] => Some(name.clone()),
            [ast::Field::Name(relation), ast::Field::Name(name)] if relation == table.name() => Some(name.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Only what an index computes itself has statistics of its own.
pub(crate) fn check_statistics(at: &Address, index: &Index, column: &ColumnRef) -> Result<(), Reject> {
    let place = match column {
        ColumnRef::Name(name) => index.column_names.iter().position(|n| n == name),
        ColumnRef::Number(number) => usize::try_from(*number - 1).ok().filter(|n| *n < index.column_names.len()),
    };
    let Some(place) = place else {
        let what = match column {
            ColumnRef::Name(name) => format!("column \"{name}\""),
            ColumnRef::Number(number) => format!("column number {number}"),
        };
        return Err(Reject::new("42703", format!("{what} of relation \"{}\" does not exist", at.name())));
    };
    let name = &index.column_names[place];
    let refuse = |what: &str| {
        Reject::new("0A000", format!("cannot alter statistics on {what} column \"{name}\" of index \"{}\"", at.name()))
    };
    match index.keys.get(place) {
        Some(key) if key.expr.is_some() => Ok(()),
        Some(_) => Err(refuse("non-expression").hint("Alter statistics on table column instead.")),
        None => Err(refuse("included")),
    }
}
