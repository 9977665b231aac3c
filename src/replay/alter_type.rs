//! ALTER COLUMN … TYPE: `ATExecAlterColumnType` and `ATPostAlterTypeCleanup`.

use std::borrow::Cow;

use crate::catalog::{Address, Column, ColumnDefault, Expr, Generated, Ident, Kind, Object, Type};
use crate::expr::types::Conversion;
use crate::expr::{self, Scope, Use};
use crate::sql::ast::{self, ExprNode, Field, Name, QueryBody, Stmt, TypeName};
use crate::sql::{self, Source};

use super::alter_table::Target;
use super::column::Formula;
use super::cx::Cx;
use super::{Cause, Lock, Reject, Work, rename, sequence_options};

impl Cx<'_> {
    /// `ATPrepAlterColumnType`: what is refused before any subcommand has run. Returns the type with its collation.
    /// USING is read only once: when it is looked at `again` another subcommand may have dropped what it names.
    pub(crate) fn prepare_type(
        &mut self,
        target: &Target,
        name: &Ident,
        written: &TypeName,
        collation: Option<&Name>,
        using: Option<&ast::Expr>,
        again: bool,
    ) -> Result<(Type, Option<Address>), Reject> {
        let table = &target.at;
        if let Some(using) = using.filter(|_| !again) {
            // USING is read before the column that it is for is looked up, and meets its type last.
            let missing = |r: &Reject| matches!(r.sqlstate, "42703" | "42883" | "42704" | "42P01" | "22P02");
            let formula = Formula::Written(Cow::Borrowed(using));
            if let Err(reject) = self.formula(&formula, &Use::Statistics, table)
                && missing(&reject)
            {
                return Err(reject);
            }
        }
        let old = self.altered_column(table, name)?;
        if let Some(object) = self.table_object_of(table)
            && object.of_type.is_some()
        {
            return Err(Reject::new("42809", "cannot alter column type of typed table"));
        }
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
        if table.kind != Kind::Table || self.is_partitioned(table) {
            // What has no storage of its own is not written anew later.
            self.check_row_type_unused(table)?;
        }
        match using {
            Some(_) if again => {}
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
            None if old.generated.is_none() && self.assignable(&old.ty, &ty) == Some(false) => {
                let shown = self.type_text(&ty.plain());
                let quoted = crate::catalog::quote_ident(name);
                let with_modifier = self.type_text(&ty);
                return Err(cannot_cast("column", name, &shown)
                    .hint(format!("You might need to specify \"USING {quoted}::{with_modifier}\".")));
            }
            None => {}
        }
        let no_rows = |at: &Address| Reject::new("42809", format!("\"{}\" is not a table", at.name()));
        if using.is_some() && table.kind == Kind::ForeignTable {
            return Err(no_rows(table));
        }
        let children = self.children_of(table);
        if !children.is_empty() && !target.recurse {
            return Err(Reject::new(
                "42P16",
                format!("type of inherited column \"{name}\" must be changed in child tables too"),
            ));
        }
        let family = self.family(table);
        for member in &family[1..] {
            let outside =
                rename::parents(self, member).iter().any(|p| !family.contains(p) && self.column(p, name).is_some());
            if outside {
                let message = format!("cannot alter inherited column \"{name}\" of relation \"{}\"", member.name());
                return Err(Reject::new("42P16", message));
            }
            if using.is_some_and(|u| names_row(u, table) && self.column(table, table.name()).is_none()) {
                return Err(Reject::new("0A000", "cannot convert whole-row table reference")
                    .detail("USING expression contains a whole-row table reference."));
            }
            self.check_not_partition_key(member, &member.child(Kind::Column, name.clone()), "alter")?;
            if using.is_some() && member.kind == Kind::ForeignTable {
                return Err(no_rows(member));
            }
        }
        Ok((ty, collation))
    }

    /// A table and all that inherit from it.
    fn family(&self, table: &Address) -> Vec<Address> {
        let mut family = vec![table.clone()];
        family.extend(self.descendants(table));
        family
    }

    /// ALTER COLUMN … TYPE.
    pub(crate) fn alter_type(
        &mut self,
        target: &Target,
        name: &Ident,
        written: &TypeName,
        collation: Option<&Name>,
        using: Option<&ast::Expr>,
    ) -> Result<(), Reject> {
        // An earlier subcommand may have changed what the preparation saw, so it is seen again.
        let (ty, collation) = self.prepare_type(target, name, written, collation, using, true)?;
        for (i, member) in self.family(&target.at).iter().enumerate() {
            if i > 0 {
                self.lock(member, Lock::AccessExclusive);
            }
            let cause = if i == 0 { self.cause } else { Cause::Implied };
            self.because(cause, |cx| cx.change_type(member, name, &ty, collation.clone(), using, target.lock))?;
        }
        Ok(())
    }

    fn change_type(
        &mut self,
        table: &Address,
        name: &Ident,
        ty: &Type,
        collation: Option<Address>,
        using: Option<&ast::Expr>,
        lock: Lock,
    ) -> Result<(), Reject> {
        let at = table.child(Kind::Column, name.clone());
        let Some(old) = self.column(table, name) else { return Ok(()) };
        let mut dependents: Vec<Address> = self.catalog.referrers(&at).cloned().collect();
        dependents.sort_by_key(|d| self.catalog.entry(d).map_or(0, |e| e.born));
        let default_at = table.child(Kind::ColumnDefault, name.clone());
        if let Some(Object::ColumnDefault(ColumnDefault { expr })) = self.get(&default_at).map(|o| &**o) {
            let from = expr::type_of(expr).cloned().unwrap_or_else(|| old.ty.clone());
            if self.assignable(&from, ty) == Some(false) {
                let what =
                    if old.generated.is_some() { "generation expression for column" } else { "default for column" };
                return Err(cannot_cast(what, name, &self.type_text(&ty.plain())));
            }
        }
        for dependent in &dependents {
            self.check_dependent(dependent, &at)?;
        }
        let new = Column { ty: ty.clone(), collation, storage: None, compression: None, ..old.clone() };
        let rewrites = self.requires_rewrite(&old.ty, ty, using, name);
        let key_changed = old.ty.plain() != ty.plain();
        self.alter(&at, new);
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
        self.because(Cause::Implied, |cx| -> Result<(), Reject> {
            for dependent in &dependents {
                cx.rebuild(dependent, table, key_changed)?;
                if !rewrites {
                    cx.rework(dependent, table, &at, &old, lock);
                }
            }
            Ok(())
        })
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
            Some(Object::PublicationTable(t)) if t.filter.is_some() && !t.columns.contains(column) => {
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

    /// Prints what depends on the column and reads it again, as the server does with constraints and indexes.
    fn rebuild(&mut self, dependent: &Address, table: &Address, key_changed: bool) -> Result<(), Reject> {
        match self.get(dependent).map(|o| (**o).clone()) {
            Some(Object::Check(mut check)) => {
                let new = self.reread(&check.expr, &Use::Check, table)?;
                if new != check.expr {
                    check.expr = new;
                    self.alter(dependent, check);
                }
            }
            Some(Object::Index(mut index)) => {
                let on = index.table.clone();
                let mut changed = false;
                for key in &index.keys {
                    let Some(ty) = key.column.as_ref().and_then(|c| self.column(&on, c.name())).map(|c| c.ty) else {
                        continue;
                    };
                    match &key.opclass {
                        Some(class) => self.check_opclass(&index.method, class, &ty)?,
                        None => self.require_opclass(&index.method, &ty)?,
                    }
                }
                for key in &mut index.keys {
                    if let Some(expr) = &key.expr {
                        let new = self.reread(expr, &Use::IndexKey, &on)?;
                        changed |= new != *expr;
                        key.expr = Some(new);
                    }
                }
                if let Some(predicate) = &index.predicate {
                    let new = self.reread(predicate, &Use::IndexPredicate, &on)?;
                    changed |= new != *predicate;
                    index.predicate = Some(new);
                }
                if changed {
                    self.alter(dependent, index);
                }
            }
            Some(Object::Statistics(mut statistics)) => {
                let on = statistics.table.clone();
                let mut changed = false;
                for expr in &mut statistics.exprs {
                    let new = self.reread(expr, &Use::Statistics, &on)?;
                    changed |= new != *expr;
                    *expr = new;
                }
                if changed {
                    self.alter(dependent, statistics);
                }
            }
            Some(Object::ForeignKey(key)) => {
                let Some(from) = self.relation_of(dependent) else { return Ok(()) };
                for (own, other) in key.columns.iter().zip(&key.referenced) {
                    let (Some(a), Some(b)) =
                        (self.column(&from, own.name()), self.column(&key.references, other.name()))
                    else {
                        continue;
                    };
                    if !self.comparable(&b.ty, &a.ty) {
                        let (a, b) = (self.type_text(&a.ty.plain()), self.type_text(&b.ty.plain()));
                        let detail = if self.version().0 >= 18 {
                            format!(
                                "Key columns \"{}\" of the referencing table and \"{}\" of the referenced table are of incompatible types: {a} and {b}.",
                                own.name(),
                                other.name()
                            )
                        } else {
                            format!(
                                "Key columns \"{}\" and \"{}\" are of incompatible types: {a} and {b}.",
                                own.name(),
                                other.name()
                            )
                        };
                        let message = format!("foreign key constraint \"{}\" cannot be implemented", dependent.name());
                        return Err(Reject::new("42804", message).detail(detail));
                    }
                }
                if key_changed && key.validated {
                    self.work(&from, Lock::AccessExclusive, Work::Validate);
                    self.work(&key.references, Lock::AccessExclusive, Work::Validate);
                }
            }
            Some(Object::Column(mut column)) => {
                if let Some(generated) = &column.generated {
                    // Only the column itself gets here: others that use it were refused.
                    let new = self.reread(&generated.expr, &Use::Generated(column.ty.clone()), table)?;
                    column.generated = Some(Generated { expr: new, stored: generated.stored });
                    self.alter(dependent, column);
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
fn reparse(text: &str) -> Option<(std::sync::Arc<Source>, ast::Expr)> {
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
