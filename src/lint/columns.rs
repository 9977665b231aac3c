//! The columns that a statement itself writes down.

use super::{Sink, StatementCx, short, table_of};
use crate::catalog::{Address, Catalog, Change, Column, Domain, Kind, Object, Type, quote_ident};
use crate::diagnostic::Place;
use crate::replay::{Cause, Effect, Work};
use crate::sql::{Span, ast};

/// Why every row needs a value of its own when a column is added.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fills {
    /// GENERATED ALWAYS AS (…) STORED.
    Generated,
    /// GENERATED … AS IDENTITY.
    Identity,
    /// A sequence of its own.
    Serial,
    /// A domain with constraints, which are checked row by row.
    Domain,
    /// A volatile default.
    Default,
}

impl<'a> StatementCx<'a> {
    /// The columns of tables that the statement defines, or gives another type, each with its place. What a partition or
    /// a view has from elsewhere is not among them.
    pub fn stated_columns(&self) -> Vec<(Place, &'a Address, &'a Column)> {
        let mut out = Vec::new();
        for effect in self.effects().iter().filter(|e| e.cause != Cause::Cascaded) {
            let (at, column) = match &effect.change {
                Some(Change::Create(at, object)) => match &**object {
                    Object::Column(column) if column.local => (at, column),
                    _ => continue,
                },
                Some(Change::Alter(at, from, to)) => match (&**from, &**to) {
                    (Object::Column(from), Object::Column(to)) if from.ty != to.ty => (at, to),
                    _ => continue,
                },
                _ => continue,
            };
            if self.of_table(at)
                && let Some(span) = self.written(effect, at)
            {
                out.push((self.place(span), at, column));
            }
        }
        out
    }

    /// Whether a column is of a table that is no partition, not of a view or a type.
    fn of_table(&self, column: &Address) -> bool {
        let table = table_of(column);
        let after = self.outcome.ok().map(|o| &o.after);
        let object = table.and_then(|table| after?.get(&table));
        matches!(object.map(|o| &**o), Some(Object::Table(t)) if t.partition_of.is_none())
    }

    /// Where the statement writes a column down; `None` for one that LIKE or a query brings.
    fn written(&self, effect: &Effect, column: &Address) -> Option<Span> {
        match &self.statement.stmt {
            ast::Stmt::CreateTable(create) => create.elements.iter().find_map(|element| match element {
                ast::TableElement::Column(c) if c.name == *column.name() => {
                    Some(Span::new(c.at, c.at + c.name.len() as u32))
                }
                _ => None,
            }),
            ast::Stmt::CreateTableAs(_) | ast::Stmt::Query(_) => None,
            _ => Some(effect.span),
        }
    }

    /// Reports that columns which ALTER TABLE adds, and which are filled for that reason, make it write the table anew. One
    /// statement writes a table once, however many such columns it adds.
    pub fn report_rewrite(&self, sink: &mut Sink, why: Fills, words: &str, help: &str) {
        if !self.alters_tables() {
            return;
        }
        let added = self.created().filter_map(|(effect, at, object)| match object {
            Object::Column(column) if self.fills(at, column) == why => {
                Some((effect.span, at, self.work(effect.span, Work::Rewrite)?))
            }
            _ => None,
        });
        let added: Vec<_> = added.collect();
        let Some((span, at, work)) = added.first().copied() else { return };
        let table = short(&work.on);
        let name = quote_ident(at.name());
        let message = format!("adding `{table}.{name}` {words} rewrites `{table}` while nobody can read or write it");
        let mut finding =
            sink.at(self.place(span), message).label(format!("writes all of `{table}` anew under {}", work.lock));
        for (other, at, _) in &added[1..] {
            finding = finding.also(self.place(*other), format!("so does `{}`", quote_ident(at.name())));
        }
        finding.help(help);
    }

    fn fills(&self, at: &Address, column: &Column) -> Fills {
        let has = |kind| self.created().any(|(_, other, _)| other.path == at.path && other.kind == kind);
        let owned = |object: &Object| matches!(object, Object::Sequence(s) if s.owned_by.as_ref() == Some(at));
        if column.generated.is_some() {
            Fills::Generated
        } else if has(Kind::Identity) {
            Fills::Identity
        } else if self.created().any(|(e, _, object)| e.cause == Cause::Implied && owned(object)) {
            Fills::Serial
        } else if constrained(self.before, &column.ty) {
            Fills::Domain
        } else {
            Fills::Default
        }
    }
}

/// The domain that a type is.
fn domain<'a>(catalog: &'a Catalog, ty: &Type) -> Option<(Address, &'a Domain)> {
    let at = Address::of(Kind::Domain, ty.schema.clone(), ty.name.clone());
    match catalog.get(&at).map(|o| &**o) {
        Some(Object::Domain(domain)) if !ty.array => Some((at, domain)),
        _ => None,
    }
}

/// Whether a type is a domain that refuses values, or is based on one.
pub fn constrained(catalog: &Catalog, ty: &Type) -> bool {
    domain(catalog, ty).is_some_and(|(at, domain)| {
        domain.not_null
            || catalog.children(&at).any(|(part, _)| part.kind == Kind::DomainCheck)
            || constrained(catalog, &domain.base)
    })
}
