//! LIKE in CREATE TABLE: `transformTableLikeClause` and `expandTableLikeClause`.

use crate::catalog::{Address, ColumnSet, Comment, Kind, Object, Sequence, Statistics, Type};
use crate::sql::ast::{LikeOptions, Name};

use super::column::{ColumnSpec, Definition, Formula};
use super::constraint::{Asked, CheckSpec, NAMED_NOT_NULL, NotNullSpec};
use super::cx::Cx;
use super::index::{Build, Moved};
use super::{Cause, Lock, Reject};

/// A LIKE clause that is to be expanded once the table is there.
#[derive(Debug)]
pub(crate) struct Like {
    pub(crate) source: Address,
    options: LikeOptions,
}

impl Cx<'_> {
    /// Adds the source's columns to a definition.
    pub(crate) fn like(
        &mut self,
        definition: &mut Definition<'_>,
        source: &Name,
        mut options: LikeOptions,
    ) -> Result<Like, Reject> {
        if definition.foreign {
            // Another server keeps the rows, and has indexes and sequences of its own.
            options = LikeOptions { storage: false, compression: false, identity: false, indexes: false, ..options };
        }
        let source = self.relation(source)?;
        self.lock(&source, Lock::AccessShare);
        if !matches!(
            source.kind,
            Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable | Kind::CompositeType
        ) {
            if self.version().0 < 15 {
                let kinds = "table, view, materialized view, composite type, or foreign table";
                return Err(Reject::new("42809", format!("\"{}\" is not a {kinds}", source.name())));
            }
            let message = format!("relation \"{}\" is invalid in LIKE clause", source.name());
            let what = if source.kind == Kind::Sequence { "sequences" } else { "indexes" };
            return Err(Reject::new("42809", message).detail(format!("This operation is not supported for {what}.")));
        }
        let moved = Moved { from: source.clone(), to: definition.table.clone() };
        let columns: Vec<_> = self.catalog.columns(&source).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        for (name, column) in columns {
            let mut spec = ColumnSpec::new(name.clone(), column.ty.clone());
            spec.collation.clone_from(&column.collation);
            spec.not_null = column.not_null;
            if options.generated {
                spec.generated = column.generated.as_ref().map(|g| (Formula::Known(moved.expr(&g.expr)), g.stored));
            }
            if options.storage {
                spec.storage = column.storage;
                spec.keeps_storage = true;
            }
            if options.compression {
                spec.compression.clone_from(&column.compression);
            }
            if options.identity
                && let Some(identity) = self.identity_of(&source, &name).cloned()
            {
                let sequence = self.copied_sequence(definition, &name, &identity.sequence);
                spec.identity = Some((identity.always, sequence));
            }
            if options.defaults
                && let Some(Object::ColumnDefault(default)) =
                    self.get(&source.child(Kind::ColumnDefault, name.clone())).map(|o| (**o).clone())
            {
                spec.default = Some(Formula::Known(moved.expr(&default.expr)));
            }
            if self.version() >= NAMED_NOT_NULL
                && let Some((at, not_null)) = self.not_null_of(&source, &name)
            {
                definition.not_nulls.push(NotNullSpec {
                    name: Some(at.name().clone()),
                    column: name,
                    no_inherit: not_null.no_inherit,
                    validated: true,
                    asked: Asked::Added,
                });
            }
            definition.columns.push(spec);
        }
        Ok(Like { source, options })
    }

    /// The sequence of a copied identity column: the source's parameters under a new name.
    fn copied_sequence(&mut self, definition: &mut Definition<'_>, column: &str, source: &Address) -> Address {
        let schema = definition.table.schema().cloned().unwrap_or_default();
        let name = self.sequence_name(definition, &schema, column);
        if self.relation_exists(&schema, &name) {
            let reject = Reject::new("42P07", format!("relation \"{name}\" already exists"));
            definition.sequence_refused.get_or_insert(reject);
            return Address::of(Kind::Sequence, schema, name);
        }
        let at = Address::of(Kind::Sequence, schema, name);
        if let Some(Object::Sequence(sequence)) = self.get(source).map(|o| (**o).clone()) {
            let copy = Sequence {
                owned_by: Some(definition.table.child(Kind::Column, column)),
                persistence: definition.persistence,
                // The copy is always a bigint; its bounds are those of the source.
                ty: Type::builtin("int8"),
                ..sequence
            };
            self.because(Cause::Implied, |cx| cx.create(at.clone(), copy));
            definition.sequences.push(at.clone());
        }
        at
    }

    /// What LIKE brings beside the columns, once the table is there.
    pub(crate) fn expand_like(&mut self, table: &Address, like: &Like) -> Result<(), Reject> {
        let source = &like.source;
        let options = like.options;
        let moved = Moved { from: source.clone(), to: table.clone() };
        let comment_of = |cx: &Self, at: &Address| match cx.get(&at.comment()).map(|o| &**o) {
            Some(Object::Comment(c)) => Some(c.text.clone()),
            _ => None,
        };
        if options.constraints {
            let checks: Vec<_> = self
                .catalog
                .children(source)
                .filter_map(|(at, o)| match &**o {
                    Object::Check(c) => Some((at.clone(), c.clone())),
                    _ => None,
                })
                .collect();
            let specs: Vec<CheckSpec<'static>> = checks
                .iter()
                .map(|(at, check)| CheckSpec {
                    name: Some(at.name().clone()),
                    expr: Formula::Known(moved.expr(&check.expr)),
                    no_inherit: check.no_inherit,
                    not_valid: false,
                    enforced: check.enforced,
                    local: true,
                })
                .collect();
            self.because(Cause::Implied, |cx| cx.add_checks(table, &specs, true))?;
            if options.comments {
                for (at, _) in &checks {
                    self.copy_comment(at, &moved.address(at));
                }
            }
        }
        if options.comments {
            let columns: Vec<Address> =
                self.catalog.columns(source).iter().map(|(n, _)| source.child(Kind::Column, (*n).clone())).collect();
            for at in columns {
                self.copy_comment(&at, &moved.address(&at));
            }
        }
        if options.comments {
            let columns: Vec<_> = self.catalog.columns(source).iter().map(|(n, _)| (*n).clone()).collect();
            for column in columns {
                if let (Some((from, _)), Some((to, _))) =
                    (self.not_null_of(source, &column), self.not_null_of(table, &column))
                {
                    self.copy_comment(&from, &to);
                }
            }
        }
        if options.statistics {
            for (at, statistics) in self.statistics_of(source) {
                let copy = Statistics {
                    table: table.clone(),
                    columns: ColumnSet(statistics.columns.0.iter().map(|c| moved.address(c)).collect()),
                    exprs: statistics.exprs.iter().map(|e| moved.expr(e)).collect(),
                    ..statistics
                };
                let made = self.because(Cause::Implied, |cx| cx.copy_statistics(copy));
                if let Some(text) = comment_of(self, &at).filter(|_| options.comments) {
                    self.because(Cause::Implied, |cx| cx.create(made.comment(), Comment { text }));
                }
            }
        }
        if options.indexes && matches!(source.kind, Kind::Table | Kind::MaterializedView) {
            let mut indexes: Vec<_> = self.catalog.indexes(source).map(|(a, i)| (a.clone(), i.clone())).collect();
            let born = |at: &Address| self.catalog.entry(at).map_or(0, |e| e.born);
            indexes.sort_by_key(|(at, index)| (index.constraint.is_none(), born(at)));
            for (at, index) in indexes {
                let mut spec = self.cloned_index(&index, table, None);
                if options.comments {
                    spec.comment = comment_of(self, &at);
                }
                self.because(Cause::Implied, |cx| cx.define_index(table, &spec, Build::NEW_TABLE))?;
            }
        }
        Ok(())
    }

    fn copy_comment(&mut self, from: &Address, to: &Address) {
        if let Some(Object::Comment(comment)) = self.get(&from.comment()).map(|o| (**o).clone())
            && self.catalog.contains(to)
        {
            let copy = Comment { ..comment };
            self.because(Cause::Implied, |cx| cx.create(to.comment(), copy));
        }
    }
}
