//! ALTER COLUMN … TYPE: `ATExecAlterColumnType` and `ATPostAlterTypeCleanup`.

use std::borrow::Cow;

use crate::catalog::{Address, Column, ColumnDefault, Expr, Generated, Ident, Index, Kind, NotNull, Object, Type};
use crate::expr::types::Conversion;
use crate::expr::{self, Scope, Use};
use crate::sql::ast::{self, ExprNode, Field, Name, QueryBody, Stmt, TypeName};
use crate::sql::{self, Source};

use super::alter_table::Target;
use super::column::Formula;
use super::cx::Cx;
use super::foreign_key::Adding;
use super::index::{Adopts, Build};
use super::{Cause, Lock, Reject, Work, sequence_options};

impl Cx<'_> {
    /// `ATPrepAlterColumnType`: what is refused before any subcommand has run. Returns the type with its collation.
    pub(crate) fn prepare_type(
        &mut self,
        target: &Target,
        name: &Ident,
        written: &TypeName,
        collation: Option<&Name>,
        using: Option<&ast::Expr>,
    ) -> Result<(Type, Option<Address>), Reject> {
        let table = &target.at;
        if let Some(using) = using {
            // USING is read before the column that it is for is looked up, and meets its type last.
            let missing = |r: &Reject| matches!(r.sqlstate, "42703" | "42883" | "42704" | "42P01" | "22P02");
            let formula = Formula::Written(Cow::Borrowed(using));
            if let Err(reject) = self.formula(&formula, &Use::Statistics, table)
                && missing(&reject)
            {
                return Err(reject);
            }
        }
        let identity = self.object(&table.child(Kind::Identity, name.clone()), |o| match o {
            Object::Identity(identity) => Some(identity),
            _ => None,
        });
        if let Some(identity) = identity
            && let Some(Object::Sequence(mut sequence)) = self.get(&identity.sequence).map(|o| (**o).clone())
        {
            // The sequence gets the type before anything else is looked at.
            let ty = self.written_type(written, table)?;
            sequence_options::apply(&mut sequence, &[], Some(ty.plain()), false)?;
        }
        if let Some(object) = self.table_object_of(table)
            && object.of_type.is_some()
            && !target.through_type
        {
            return Err(Reject::new("42809", "cannot alter column type of typed table"));
        }
        let old = self.altered_column(table, name)?;
        if old.generated.is_some() && using.is_some() {
            return Err(Reject::new("42611", "cannot specify USING when altering type of generated column")
                .detail(format!("Column \"{name}\" is a generated column.")));
        }
        if self.inheritance_count(table, name) > 0 {
            return Err(Reject::new("42P16", format!("cannot alter inherited column \"{name}\"")));
        }
        let at = table.child(Kind::Column, name.clone());
        self.check_not_partition_key(table, &at, "alter")?;
        let ty = self.written_type(written, table)?;
        if written.setof {
            return Err(Reject::new("42P16", format!("column \"{name}\" cannot be declared SETOF")));
        }
        let collation = self.written_collation(collation, &ty)?;
        self.check_not_part_of_itself(table, &ty)?;
        if old.generated.as_ref().is_some_and(|g| !g.stored) {
            self.check_virtual_type(name, &ty)?;
        }
        match using {
            Some(using) => {
                let formula = Formula::Written(Cow::Borrowed(using));
                let resolved = self.formula(&formula, &Use::Using(ty.clone()), table).map_err(|r| {
                    let cast = ["cannot cast", "result of USING clause"].iter().any(|m| r.message.starts_with(m));
                    if r.sqlstate == "42804" && cast {
                        cannot_cast("result of USING clause for column", name, &self.type_text(&ty.plain()))
                            .hint("You might need to add an explicit cast.")
                    } else {
                        r
                    }
                })?;
                expr::check_run(&resolved, &self.catalog, &self.session)?;
                if let Some(from) = expr::type_of(&resolved)
                    && self.assignable(from, &ty) == Some(false)
                {
                    return Err(cannot_cast("result of USING clause for column", name, &self.type_text(&ty.plain()))
                        .hint("You might need to add an explicit cast."));
                }
            }
            None if old.generated.as_ref().is_none_or(|g| g.stored)
                && table.kind != Kind::CompositeType
                && self.assignable(&old.ty, &ty) == Some(false) =>
            {
                let shown = self.type_text(&ty.plain());
                let quoted = crate::catalog::quote_ident(name);
                let with_modifier = self.type_text(&ty);
                let reject = cannot_cast("column", name, &shown);
                return Err(match old.generated {
                    Some(_) => reject,
                    None => reject.hint(format!("You might need to specify \"USING {quoted}::{with_modifier}\".")),
                });
            }
            None => {}
        }
        self.check_without_storage(table, using.is_some())?;
        let children = self.children_of(table);
        if !children.is_empty() && !target.recurse {
            return Err(Reject::new(
                "42P16",
                format!("type of inherited column \"{name}\" must be changed in child tables too"),
            ));
        }
        let family = self.family(table);
        for member in &family[1..] {
            self.check_not_partition_key(member, &member.child(Kind::Column, name.clone()), "alter")?;
            self.check_not_part_of_itself(member, &ty)?;
            let outside =
                self.catalog.parents(member).iter().any(|p| !family.contains(p) && self.column(p, name).is_some());
            if outside {
                let message = format!("cannot alter inherited column \"{name}\" of relation \"{}\"", member.name());
                return Err(Reject::new("42P16", message));
            }
            if using.is_some_and(|u| names_row(u, table) && self.column(table, table.name()).is_none()) {
                return Err(Reject::new("0A000", "cannot convert whole-row table reference")
                    .detail("USING expression contains a whole-row table reference."));
            }
            self.check_without_storage(member, using.is_some())?;
        }
        Ok((ty, collation))
    }

    /// What is refused at once of a table that has no storage of its own, since it is not written anew later.
    fn check_without_storage(&self, table: &Address, using: bool) -> Result<(), Reject> {
        if using && table.kind == Kind::ForeignTable {
            return Err(Reject::new("42809", format!("\"{}\" is not a table", table.name())));
        }
        if table.kind != Kind::Table || self.is_partitioned(table) {
            self.check_row_type_unused(table)?;
        }
        Ok(())
    }

    /// ALTER COLUMN … TYPE of one table. Returns what hangs on the column and is to be made again, with whether the type is
    /// another one.
    pub(crate) fn alter_type(
        &mut self,
        target: &Target,
        name: &Ident,
        written: &TypeName,
        collation: Option<&Name>,
        using: Option<&ast::Expr>,
    ) -> Result<Vec<(Address, bool)>, Reject> {
        let (table, lock) = (&target.at, target.lock);
        let ty = self.written_type(written, table)?;
        let collation = self.written_collation(collation, &ty)?;
        let at = table.child(Kind::Column, name.clone());
        let old = self.altered_column(table, name)?;
        let mut dependents: Vec<Address> = self.catalog.referrers(&at).cloned().collect();
        dependents.sort_by_key(|d| self.catalog.entry(d).map_or(0, |e| e.born));
        let default_at = table.child(Kind::ColumnDefault, name.clone());
        let default = match self.get(&default_at).map(|o| &**o) {
            Some(Object::ColumnDefault(default)) => {
                Some((&default.expr, Use::Default(ty.clone()), "default for column"))
            }
            _ => {
                let of = |g| (g, Use::Generated(ty.clone()), "generation expression for column");
                old.generated.as_ref().map(|g| of(&g.expr))
            }
        };
        // What was there only for the old type is taken off first.
        if let Some((expr, usage, what)) = default
            && let Err(reject) = self.reread(expr, &usage, table)
            && super::constraint::is_misfit(&reject)
        {
            return Err(cannot_cast(what, name, &self.type_text(&ty.plain())));
        }
        for dependent in &dependents {
            self.check_dependent(dependent, &at)?;
        }
        let new = Column { ty: ty.clone(), collation, storage: None, compression: None, ..old.clone() };
        let rewrites = self.requires_rewrite(&old.ty, &ty, using, name);
        let key_changed = old.ty.plain() != ty.plain();
        self.alter(&at, new);
        // That it holds values of its type is recorded anew.
        self.catalog.renew(&at);
        if let Some(generated) = &old.generated
            && let Some(mut column) = self.column(table, name)
        {
            // The text stays; what is behind it is cast to the new type.
            let expr = self.reread(&generated.expr, &Use::Generated(ty.clone()), table)?;
            column.generated = Some(Generated { expr, stored: generated.stored });
            self.because(Cause::Implied, |cx| cx.alter(&at, column));
        }
        if let Some(Object::Identity(identity)) =
            self.get(&table.child(Kind::Identity, name.clone())).map(|o| (**o).clone())
            && let Some(Object::Sequence(mut sequence)) = self.get(&identity.sequence).map(|o| (**o).clone())
            && self.catalog.contains(&identity.sequence)
        {
            sequence_options::apply(&mut sequence, &[], Some(ty.plain()), false)?;
            self.because(Cause::Implied, |cx| cx.alter(&identity.sequence, sequence));
        }
        if let Some(Object::ColumnDefault(ColumnDefault { expr })) = self.get(&default_at).map(|o| (**o).clone()) {
            // The text stays; what is behind it is cast to the new type.
            let expr = self.reread(&expr, &Use::Default(ty.clone()), table)?;
            self.because(Cause::Implied, |cx| cx.alter(&default_at, ColumnDefault { expr }));
        }
        if table.kind == Kind::Table && !self.is_partitioned(table) {
            self.rewritten.push(table.clone());
        }
        if table.kind == Kind::Table && !self.is_partitioned(table) && rewrites {
            self.work(table, lock, Work::Rewrite);
        }
        if !rewrites {
            self.because(Cause::Implied, |cx| {
                for dependent in &dependents {
                    cx.rework(dependent, table, &at, &old, lock);
                }
            });
        }
        let again = |d: &Address| {
            matches!(d.kind, Kind::Check | Kind::NotNull | Kind::Index | Kind::Statistics | Kind::ForeignKey)
        };
        Ok(dependents.into_iter().filter(again).map(|d| (d, key_changed)).collect())
    }

    /// `CheckIndexCompatible`, turned round: whether an index has to be built again although the values stay.
    fn index_must_be_rebuilt(&self, dependent: &Address, column: &Address, old: &Column) -> bool {
        let Some(Object::Index(index)) = self.get(dependent).map(|o| &**o) else { return false };
        if index.predicate.is_some() || index.keys.iter().any(|k| k.expr.is_some()) {
            return true;
        }
        let Some(key) = index.keys.iter().find(|k| k.column.as_ref() == Some(column)) else { return false };
        let Some(new) = self.column(&index.table, column.name()) else { return false };
        (key.collation.is_none() && new.collation != old.collation)
            || (key.opclass.is_none()
                && self.default_opclass(&index.method, &old.ty) != self.default_opclass(&index.method, &new.ty))
    }

    /// What the server does not rebuild by itself stands in the way: `RememberAllDependentForRebuilding`.
    fn check_dependent(&self, dependent: &Address, column: &Address) -> Result<(), Reject> {
        let refuse = |what: &str, described: String| {
            Err(Reject::new("0A000", format!("cannot alter type of a column used by {what}"))
                .detail(format!("{described} depends on column \"{}\"", column.name())))
        };
        match self.get(dependent).map(|o| &**o) {
            Some(Object::View(_) | Object::MaterializedView(_)) => {
                refuse("a view or rule", format!("rule _RETURN on {}", self.describe(dependent)))
            }
            Some(Object::Rule(_)) => refuse("a view or rule", self.describe(dependent)),
            Some(Object::Function(_)) => refuse("a function or procedure", self.describe(dependent)),
            Some(Object::Trigger(_)) => Err(Reject::new(
                "0A000",
                "cannot alter type of a column used in a trigger definition",
            )
            .detail(format!("{} depends on column \"{}\"", self.describe(dependent), column.name()))),
            // The server says so of a column list, too.
            Some(Object::PublicationTable(_)) => {
                Err(Reject::new("0A000", "cannot alter type of a column used by a publication WHERE clause")
                    .detail(format!("{} depends on column \"{}\"", self.describe(dependent), column.name())))
            }
            Some(Object::Policy(_)) => Err(Reject::new(
                "0A000",
                "cannot alter type of a column used in a policy definition",
            )
            .detail(format!("{} depends on column \"{}\"", self.describe(dependent), column.name()))),
            Some(Object::Column(other)) if other.generated.is_some() && dependent != column => Err(Reject::new(
                if self.version().0 >= 15 { "0A000" } else { "42601" },
                "cannot alter type of a column used by a generated column",
            )
            .detail(format!("Column \"{}\" is used by generated column \"{}\".", column.name(), dependent.name()))),
            _ => Ok(()),
        }
    }

    /// What has to be done for what depends on a column whose values stay as they are: a CHECK is made anew, which reads
    /// the rows, and an index is built anew where its order changes.
    fn rework(&mut self, dependent: &Address, table: &Address, column: &Address, old: &Column, lock: Lock) {
        let stored = table.kind == Kind::Table && !self.is_partitioned(table);
        let work = match self.get(dependent).map(|o| &**o) {
            Some(Object::Check(check)) if check.validated => Work::Validate,
            Some(Object::Index(_)) if self.index_must_be_rebuilt(dependent, column, old) => Work::IndexBuild,
            _ => return,
        };
        if stored {
            self.work(table, lock, work);
        }
    }

    /// Prints the expressions of an index or of statistics and reads them again, as the server does at once.
    pub(super) fn read_again(&mut self, dependent: &Address) -> Result<(), Reject> {
        match self.get(dependent).map(|o| (**o).clone()) {
            Some(Object::Index(mut index)) => {
                let on = index.table.clone();
                // The predicate is read first.
                if let Some(predicate) = &index.predicate {
                    index.predicate = Some(self.reread(predicate, &Use::IndexPredicate, &on)?);
                }
                for key in &mut index.keys {
                    // The index is made anew from its definition, which does not hold them.
                    key.statistics = None;
                    if let Some(expr) = &key.expr {
                        key.expr = Some(self.reread(expr, &Use::IndexKey, &on)?);
                    }
                }
                self.alter_if_changed(dependent, index);
            }
            Some(Object::Statistics(mut statistics)) => {
                // They are made anew, without their target.
                statistics.target = None;
                let on = statistics.table.clone();
                for expr in std::mem::take(&mut statistics.exprs) {
                    let expr = self.reread(&expr, &Use::Statistics, &on)?;
                    // A cast to the type that the column has now is no expression any more.
                    match expr::bare_column(&expr) {
                        Some(column) => statistics.columns.0.push(column.clone()),
                        None => statistics.exprs.push(expr),
                    }
                }
                // That a column is there twice is seen when they are made.
                if !has_twice(&statistics.columns.0) {
                    statistics.columns = super::statistics::in_order(self, &on, &statistics.columns.0);
                }
                self.alter_if_changed(dependent, statistics);
            }
            _ => {}
        }
        Ok(())
    }

    fn alter_if_changed(&mut self, at: &Address, object: impl Into<Object>) {
        let object = object.into();
        // What means the same may be written in another way by now.
        let texts = |object: &Object| {
            let exprs: Vec<&Expr> = match object {
                Object::Check(check) => vec![&check.expr],
                Object::Index(i) => i.keys.iter().filter_map(|k| k.expr.as_ref()).chain(&i.predicate).collect(),
                Object::Statistics(statistics) => statistics.exprs.iter().collect(),
                _ => Vec::new(),
            };
            exprs.into_iter().map(expr::print).collect::<Vec<_>>()
        };
        if self.get(at).is_some_and(|old| **old != object || texts(old) != texts(&object)) {
            self.alter(at, object);
        }
    }

    /// What partitions have of an index or a foreign key goes when that is dropped to be made again; `alone` tells that
    /// nothing else of the table is.
    pub(super) fn drop_copies(&mut self, dependent: &Address, alone: bool) -> Result<(), Reject> {
        let copies: Vec<Address> = self
            .catalog
            .referrers(dependent)
            .filter(|at| match self.get(at).map(|o| &**o) {
                Some(Object::Index(index)) => index.parent.as_ref() == Some(dependent),
                Some(Object::ForeignKey(key)) => key.parent.as_ref() == Some(dependent),
                _ => false,
            })
            .cloned()
            .collect();
        for copy in copies {
            self.drop_copies(&copy, alone)?;
            if let Some(Object::Index(index)) = self.get(&copy).map(|o| (**o).clone()) {
                let on_it = |at: &&Address| matches!(self.get(at).map(|o| &**o), Some(Object::ForeignKey(key)) if key.index.as_ref() == Some(&copy));
                if let Some(key) = self.catalog.referrers(&copy).find(on_it) {
                    let message = match self.get(dependent).map(|o| &**o) {
                        Some(Object::Index(Index { constraint: Some(at), .. })) if alone => {
                            format!("cannot drop {} because other objects depend on it", self.describe(at))
                        }
                        _ => "cannot drop desired object(s) because other objects depend on them".to_owned(),
                    };
                    let detail = format!("{} depends on {}", self.describe(key), self.describe(&copy));
                    return Err(Reject::new("2BP01", message)
                        .detail(detail)
                        .hint("Use DROP ... CASCADE to drop the dependent objects too."));
                }
                if let Some(constraint) = &index.constraint {
                    super::depend::remove(self, constraint);
                }
            }
            super::depend::remove(self, &copy);
        }
        Ok(())
    }

    /// Gives the tables below the NOT NULL constraint of a retyped column again, under its name.
    fn pass_not_null_on(&mut self, table: &Address, name: &Ident, not_null: &NotNull) -> Result<(), Reject> {
        if not_null.no_inherit {
            return Ok(());
        }
        let column = not_null.column.name();
        for child in self.children_of(table) {
            let Some((at, own)) = self.not_null_of(&child, column) else { continue };
            if at.name() != name {
                if own.local {
                    let message = format!(
                        "cannot create not-null constraint \"{}\" on column \"{column}\" of table \"{}\"",
                        at.name(),
                        child.name()
                    );
                    return Err(Reject::new("55000", message)
                        .detail(format!("A not-null constraint named \"{name}\" already exists for this column.")));
                }
                let name = self.free_constraint(&child, name)?;
                super::depend::remove(self, &at);
                self.create(child.child(Kind::NotNull, name), own);
            } else if !own.local {
                super::depend::remove(self, &at.comment());
            }
            self.pass_not_null_on(&child, name, not_null)?;
        }
        Ok(())
    }

    /// Makes an index or a constraint again over retyped columns.
    pub(super) fn make_again(&mut self, dependent: &Address, key_changed: bool) -> Result<(), Reject> {
        match self.get(dependent).map(|o| (**o).clone()) {
            Some(Object::Check(mut check)) => {
                let Some(table) = self.relation_of(dependent) else { return Ok(()) };
                check.expr = self.reread(&check.expr, &Use::Check, &table)?;
                if !check.local {
                    // The parent's brings it back.
                    super::depend::remove(self, &dependent.comment());
                }
                self.alter_if_changed(dependent, check);
            }
            Some(Object::NotNull(not_null)) if not_null.local => {
                if let Some(table) = self.relation_of(dependent) {
                    self.pass_not_null_on(&table, dependent.name(), &not_null)?;
                }
            }
            Some(Object::Index(index)) => {
                let on = index.table.clone();
                for key in &index.keys {
                    let Some(ty) = self.key_type(&on, key.column.as_ref(), key.expr.as_ref()) else { continue };
                    if key.collation.is_some() {
                        self.require_collatable(&ty)?;
                    }
                    match &key.opclass {
                        Some(class) => self.check_opclass(&index.method, class, &ty)?,
                        None => self.require_opclass(&index.method, &ty)?,
                    }
                }
                if index.parent.is_none() && self.is_partitioned(&on) {
                    // What was made for the partitioned table alone is not any more.
                    self.alter_if_changed(dependent, Index { valid: true, ..index });
                    for partition in self.partitions(&on) {
                        self.index_partition(dependent, &partition, Build { adopts: Adopts::None, ..Build::ALTER })?;
                    }
                }
            }
            Some(Object::Statistics(statistics)) => {
                for at in &statistics.columns.0 {
                    if let Some(column) = self.column(&statistics.table, at.name()) {
                        super::statistics::check_sortable(self, at.name(), &column.ty)?;
                    }
                }
                if has_twice(&statistics.columns.0) {
                    return Err(Reject::new("42701", "duplicate column name in statistics definition"));
                }
            }
            Some(Object::ForeignKey(key)) => {
                let Some(from) = self.relation_of(dependent) else { return Ok(()) };
                self.check_comparable(dependent, &key)?;
                let validates = key_changed && key.validated;
                if key.parent.is_none() && self.is_partitioned(&from) {
                    let lock = Lock::AccessExclusive;
                    let adding = Adding { lock, skip_validation: !validates, only: false, adopts: false };
                    for partition in self.partitions(&from) {
                        self.clone_foreign_key(dependent, &partition, adding)?;
                    }
                }
                if validates {
                    self.work(&from, Lock::AccessExclusive, Work::Validate);
                    self.work(&key.references, Lock::AccessExclusive, Work::Validate);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Reads the printed form of an expression again, over the columns as they are now.
    fn reread(&self, expr: &Expr, usage: &Use, table: &Address) -> Result<Expr, Reject> {
        if expr::type_of(expr).is_none() {
            return Ok(expr.clone());
        }
        let Some((source, written)) = reparse(&expr::print(expr)) else { return Ok(expr.clone()) };
        let scope = Scope {
            catalog: &self.catalog,
            session: &self.session,
            source: &source,
            columns: self.columns_in_scope(table),
            value: None,
        };
        expr::resolve(&written, usage, &scope)
    }

    /// `ATColumnChangeRequiresRewrite`.
    fn requires_rewrite(&self, from: &Type, to: &Type, using: Option<&ast::Expr>, column: &Ident) -> bool {
        if let Some(using) = using {
            match &using.node {
                ExprNode::Column(fields) if is_column(fields, column) => {}
                ExprNode::Cast { operand, ty } => {
                    let plain = matches!(&operand.node, ExprNode::Column(fields) if is_column(fields, column));
                    let same = expr::types::resolve(ty, &self.catalog, &self.session).is_ok_and(|t| t == *to);
                    if !plain || !same {
                        return true;
                    }
                }
                _ => return true,
            }
        }
        if from == to {
            return false;
        }
        // A domain without constraints is its base type.
        let to = if self.domain_has_constraints(to) { return true } else { self.base_type(to) };
        let from = self.base_type(from);
        expr::types::conversion(&from, &to, &self.catalog, &self.session) != Conversion::Unchanged
    }

    /// Whether values of one type can be assigned to a column of another; `None` where an extension may bring a cast.
    pub(crate) fn assignable(&self, from: &Type, to: &Type) -> Option<bool> {
        match expr::types::conversion(from, to, &self.catalog, &self.session) {
            Conversion::Unchanged | Conversion::Rewrite => Some(true),
            Conversion::Impossible => Some(false),
            Conversion::Unknown => None,
        }
    }
}

fn cannot_cast(what: &str, column: &Ident, ty: &str) -> Reject {
    Reject::new("42804", format!("{what} \"{column}\" cannot be cast automatically to type {ty}"))
}

fn is_column(fields: &[Field], column: &Ident) -> bool {
    matches!(fields.last(), Some(Field::Name(name)) if name == column)
}

/// Reads a printed expression.
pub(super) fn reparse(text: &str) -> Option<(std::sync::Arc<Source>, ast::Expr)> {
    let source = Source::new("", format!("SELECT {text}"));
    let script = sql::parse(source.clone());
    let Some(Stmt::Query(query)) = script.statements.first().map(|s| s.stmt.clone()) else { return None };
    let QueryBody::Select(select) = query.body else { return None };
    let target = select.targets.into_iter().next()?;
    Some((source, target.expr))
}

/// Whether an expression names the whole row of a table.
fn names_row(expr: &ast::Expr, table: &Address) -> bool {
    let mut found = match &expr.node {
        ExprNode::Column(fields) => match fields.as_slice() {
            [Field::Name(name)] | [Field::Name(name), Field::Star] => name == table.name(),
            _ => false,
        },
        _ => false,
    };
    super::walk::children(expr, &mut |child| found |= names_row(child, table));
    found
}

fn has_twice(columns: &[Address]) -> bool {
    columns.iter().enumerate().any(|(i, column)| columns[..i].contains(column))
}
