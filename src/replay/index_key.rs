//! What an index is made of: `ComputeIndexAttrs`.

use std::borrow::Cow;

use crate::catalog::{Address, Expr, Ident, Index, IndexKey, Kind, Object, Type};
use crate::expr::{self, ScopeColumn, Use};
use crate::sql::ast::{self, ColumnRef, ExprNode};

use super::column::Formula;
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
            KeySpec::Known { name, key } => return Ok((IndexKey { statistics: None, ..key.clone() }, name.clone())),
            KeySpec::Written(element) => element,
        };
        let mut out = IndexKey {
            column: None,
            expr: None,
            collation: None,
            opclass: None,
            opclass_options: crate::catalog::Options::new(),
            statistics: None,
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
                let Some((ty, collation)) = self.key_column(table, name) else {
                    let named = if spec.role.is_some() { " named in key" } else { "" };
                    return Err(Reject::new("42703", format!("column \"{name}\"{named} does not exist")));
                };
                out.column = Some(table.child(Kind::Column, name.clone()));
                own_collation = collation;
                (Some(ty), name.clone())
            }
            (None, Some(written)) => {
                let name = expr::names::index_column_name(written);
                let column =
                    bare_column(written, table).and_then(|c| self.key_column(table, &c).map(|found| (c, found)));
                if let Some((column, (ty, collation))) = column {
                    // A column in parentheses is a column.
                    out.column = Some(table.child(Kind::Column, column));
                    own_collation = collation;
                    (Some(ty), name)
                } else {
                    let resolved = self.formula(&Formula::Written(Cow::Borrowed(written)), &Use::IndexKey, table)?;
                    let ty = expr::type_of(&resolved).cloned();
                    out.expr = Some(resolved);
                    (ty, name)
                }
            }
            (None, None) => (None, "expr".into()),
        };
        if let Some(collation) = written_collation {
            let found = self.collation_address(collation)?;
            ty.as_ref().map_or(Ok(()), |ty| self.require_collatable(ty))?;
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
        self.check_pattern_class(&out, table)?;
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

    /// The classes that compare texts byte by byte take no nondeterministic collation.
    fn check_pattern_class(&self, key: &IndexKey, table: &Address) -> Result<(), Reject> {
        let Some(class) = key.opclass.as_ref().map(Address::name) else { return Ok(()) };
        if !matches!(&**class, "text_pattern_ops" | "varchar_pattern_ops" | "bpchar_pattern_ops") {
            return Ok(());
        }
        let of_column = key.column.as_ref().and_then(|c| self.column(table, c.name())).and_then(|c| c.collation);
        let collation = key.collation.as_ref().or(of_column.as_ref()).and_then(|at| self.get(at));
        if matches!(collation.map(|o| &**o), Some(Object::Collation(c)) if !c.deterministic) {
            let message = format!("nondeterministic collations are not supported for operator class \"{class}\"");
            return Err(Reject::new("0A000", message));
        }
        Ok(())
    }

    /// The type and the collation of a column, or of a system column, which is refused once all keys are read.
    fn key_column(&self, table: &Address, name: &str) -> Option<(Type, Option<Address>)> {
        match self.column(table, name) {
            Some(column) => Some((column.ty, column.collation)),
            None => expr::system_column(name).map(|ty| (ty, None)),
        }
    }

    /// `transformIndexStmt`: the expressions are read before anything is made of them; whether they are immutable is seen
    /// later.
    pub(super) fn read_index<'e>(
        &self,
        predicate: Option<&Result<Expr, Reject>>,
        keys: impl Iterator<Item = &'e ast::IndexElement>,
        columns: &[ScopeColumn],
    ) -> Result<(), Reject> {
        let now = |result: Result<(), Reject>| result.or_else(|r| if r.sqlstate == "42P17" { Ok(()) } else { Err(r) });
        if let Some(Err(reject)) = predicate {
            now(Err(reject.clone()))?;
        }
        for written in keys.filter_map(|e| e.expr.as_ref()) {
            let formula = Formula::Written(Cow::Borrowed(written));
            now(self.formula_over(&formula, &Use::IndexKey, columns.to_vec()).map(|_| ()))?;
        }
        Ok(())
    }

    /// What an index is made of is stored: no system column, and none that is computed when it is read.
    pub(super) fn check_stored(
        &self,
        table: &Address,
        spec: &IndexSpec<'_>,
        keys: &[IndexKey],
        predicate: Option<&Expr>,
    ) -> Result<(), Reject> {
        let refuse = |message: &str| Err(Reject::new("0A000", message));
        let on_system = "index creation on system columns is not supported";
        let is_virtual =
            |name: &Ident| self.column(table, name).is_some_and(|c| c.generated.is_some_and(|g| !g.stored));
        let plain = keys.iter().filter_map(|k| k.column.as_ref()).map(Address::name).chain(&spec.include);
        for name in plain {
            if self.column(table, name).is_none() {
                return refuse(on_system);
            }
            if is_virtual(name) {
                return refuse(match &spec.role {
                    Some(r) if r.kind == Kind::PrimaryKey => {
                        "primary keys on virtual generated columns are not supported"
                    }
                    Some(_) => "unique constraints on virtual generated columns are not supported",
                    None => "indexes on virtual generated columns are not supported",
                });
            }
        }
        let formulas: Vec<&Expr> = keys.iter().filter_map(|k| k.expr.as_ref()).chain(predicate).collect();
        if formulas.iter().any(|e| expr::names_system_column(e)) {
            return refuse(on_system);
        }
        let named = formulas.iter().filter_map(|e| expr::columns(e)).flatten();
        if named.filter(|at| at.kind == Kind::Column).any(|at| is_virtual(at.name())) {
            return refuse("indexes on virtual generated columns are not supported");
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
///
/// Returns the place of the key.
pub(crate) fn key_with_statistics(at: &Address, index: &Index, column: &ColumnRef) -> Result<usize, Reject> {
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
        Some(key) if key.expr.is_some() => Ok(place),
        Some(_) => Err(refuse("non-expression").hint("Alter statistics on table column instead.")),
        None => Err(refuse("included")),
    }
}
