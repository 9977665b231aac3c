//! Partitioned tables: keys, bounds, and what a partition takes from its parent.

use std::cmp::Ordering;

use crate::catalog::{Address, Expr, Kind, Object, PartitionBy, PartitionKey, Touches, Trigger, Type};
use crate::expr::{self, ScopeColumn, Texts, Use};
use crate::sql::ast::{self, Const, ExprNode, Field, PartitionBound};

use super::column::{Definition, Formula, is_system_column};
use super::cx::Cx;
use super::datum::{Datum, Key};
use super::foreign_key::Adding;
use super::index::{Build, Moved};
use super::opclass::Default;
use super::{Cause, Lock, Reject, Work};

/// What a partition key cannot be made of: `ComputePartitionAttrs`.
fn check_key_expression(definition: &Definition<'_>, key: &Expr, number: usize) -> Result<(), Reject> {
    if let Some(ty) = expr::type_of(key)
        && (ty.is("record") || ty.is("unknown"))
    {
        let message = format!("partition key column {number} has pseudo-type {}", ty.name);
        return Err(Reject::new("42P16", message));
    }
    let Some(named) = expr::columns(key) else { return Ok(()) };
    if named.iter().any(|at| at.kind == Kind::Column && is_system_column(at.name())) {
        return Err(Reject::new("42P17", "partition key expressions cannot contain system column references"));
    }
    let whole_row = named.contains(&definition.table);
    let generated = definition.columns.iter().find(|c| {
        c.generated.is_some() && (whole_row || named.contains(&definition.table.child(Kind::Column, c.name.clone())))
    });
    if let Some(column) = generated {
        return Err(Reject::new("42P17", "cannot use generated column in partition key")
            .detail(format!("Column \"{}\" is a generated column.", column.name)));
    }
    // What is immutable of constants is one.
    if named.is_empty() {
        return Err(Reject::new("42P17", "cannot use constant expression as partition key"));
    }
    Ok(())
}

/// A bound that can be compared with others.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Bound {
    Default,
    List(Vec<Datum>),
    Range(Vec<Datum>, Vec<Datum>),
    Hash(i32, i32),
}

/// A bound as it was read.
pub(crate) struct ReadBound {
    /// As the server prints it.
    text: String,
    bound: Bound,
    keys: Vec<Key>,
}

impl Cx<'_> {
    /// `transformPartitionSpec` and `ComputePartitionAttrs`.
    pub(crate) fn partition_keys(
        &self,
        definition: &Definition<'_>,
        by: &ast::PartitionBy,
        scope: &[ScopeColumn],
    ) -> Result<PartitionBy, Reject> {
        if by.strategy == "list" && by.keys.len() != 1 {
            return Err(Reject::new("42P17", "cannot use \"list\" partition strategy with more than one column"));
        }
        let method = if by.strategy == "hash" { "hash" } else { "btree" };
        let mut keys = Vec::with_capacity(by.keys.len());
        for key in &by.keys {
            let mut out = PartitionKey { column: None, expr: None, collation: None, opclass: None };
            let mut own_collation = None;
            // A column in parentheses is a column, and a COLLATE at the top is the key's.
            let (mut written_collation, mut written) = (key.collation.as_ref(), key.expr.as_ref());
            while let Some(ast::Expr { node: ExprNode::Collate { operand, collation }, .. }) = written {
                written_collation = written_collation.or(Some(collation));
                written = Some(operand);
            }
            let bare = written.and_then(|e| super::index_key::bare_column(e, &definition.table));
            // The name of the table alone is its row.
            let bare = bare.filter(|name| {
                let is_column = definition.columns.iter().any(|c| c.name == *name);
                is_column || name != definition.table.name() && !is_system_column(name)
            });
            let ty: Option<Type> = match (key.column.as_ref().or(bare.as_ref()), written) {
                (Some(name), _) => {
                    if is_system_column(name) {
                        let message = format!("cannot use system column \"{name}\" in partition key");
                        return Err(Reject::new("42P17", message));
                    }
                    let Some(column) = definition.columns.iter().find(|c| c.name == *name) else {
                        if key.column.is_none() {
                            return Err(Reject::new("42703", format!("column \"{name}\" does not exist")));
                        }
                        let message = format!("column \"{name}\" named in partition key does not exist");
                        return Err(Reject::new("42703", message));
                    };
                    if column.generated.is_some() {
                        return Err(Reject::new("42P17", "cannot use generated column in partition key")
                            .detail(format!("Column \"{name}\" is a generated column.")));
                    }
                    own_collation.clone_from(&column.collation);
                    out.column = Some(definition.table.child(Kind::Column, name.clone()));
                    Some(column.ty.clone())
                }
                (None, Some(written)) => {
                    let formula = Formula::Written(std::borrow::Cow::Borrowed(written));
                    let resolved = self.formula_over(&formula, &Use::PartitionKey, scope.to_vec())?;
                    let ty = expr::type_of(&resolved).cloned();
                    check_key_expression(definition, &resolved, keys.len() + 1)?;
                    out.expr = Some(resolved);
                    ty
                }
                (None, None) => None,
            };
            if let Some(collation) = written_collation {
                ty.as_ref().map_or(Ok(()), |ty| self.require_collatable(ty))?;
                let found = self.collation_address(collation)?;
                if found != own_collation {
                    out.collation = found.or_else(|| Some(Address::of(Kind::Collation, "pg_catalog", "default")));
                }
            }
            let default = ty.as_ref().map_or(Default::Unknown, |ty| self.default_opclass(method, ty));
            match (&key.opclass, default) {
                (Some(written), default) => {
                    let found = self.opclass_address(written, method);
                    if let Some(ty) = &ty {
                        self.check_opclass(method, &found, ty)?;
                    }
                    if !default.is(&found) {
                        out.opclass = Some(found);
                    }
                }
                (None, Default::Missing) => {
                    let ty = ty.as_ref().map(|t| self.type_text(&t.plain())).unwrap_or_default();
                    return Err(Reject::new(
                        "42704",
                        format!("data type {ty} has no default operator class for access method \"{method}\""),
                    )
                    .hint(format!(
                        "You must specify a {method} operator class or define a default {method} operator class for the data type."
                    )));
                }
                _ => {}
            }
            keys.push(out);
        }
        Ok(PartitionBy { strategy: by.strategy.clone(), keys })
    }

    /// `transformPartitionBound` and `check_new_partition_bound`: the bound as the server prints it.
    pub(crate) fn partition_bound(
        &mut self,
        partition: &Address,
        parent: &Address,
        written: &PartitionBound,
    ) -> Result<Expr, Reject> {
        let read = self.read_written_bound(parent, written)?;
        self.check_bound(partition, parent, &read)?;
        let unknown = match &read.bound {
            Bound::List(values) => values.contains(&Datum::Unknown),
            Bound::Range(low, high) => low.contains(&Datum::Unknown) || high.contains(&Datum::Unknown),
            Bound::Default | Bound::Hash(..) => false,
        };
        if unknown {
            self.opaque("a value of the bound is not computed", Touches::Objects(vec![partition.clone()]));
        }
        Ok(Expr::text(read.text))
    }

    /// `transformPartitionBound`.
    pub(crate) fn read_written_bound(&self, parent: &Address, written: &PartitionBound) -> Result<ReadBound, Reject> {
        let Some(Object::Table(table)) = self.get(parent).map(|o| (**o).clone()) else {
            return Err(Reject::new("42P17", format!("\"{}\" is not partitioned", parent.name())));
        };
        let Some(by) = table.partition_by else {
            return Err(Reject::new("42P17", format!("table \"{}\" is not partitioned", parent.name())));
        };
        let invalid = |what: &str| Reject::new("42P16", format!("invalid bound specification for a {what} partition"));
        let types: Vec<Option<Type>> =
            by.keys.iter().map(|key| self.key_type(parent, key.column.as_ref(), key.expr.as_ref())).collect();
        let keys = self.bound_keys(parent, &by);
        let (text, bound) = match (&*by.strategy, written) {
            ("hash", PartitionBound::Default) => {
                return Err(Reject::new("42P16", "a hash-partitioned table may not have a default partition"));
            }
            (_, PartitionBound::Default) => ("DEFAULT".to_owned(), Bound::Default),
            ("hash", PartitionBound::Hash { modulus, remainder }) => {
                let refuse = |text: &str| Err(Reject::new("42P16", text));
                if *modulus <= 0 {
                    return refuse("modulus for hash partition must be an integer value greater than zero");
                }
                if *remainder < 0 {
                    return refuse(
                        "remainder for hash partition must be an integer value greater than or equal to zero",
                    );
                }
                if remainder >= modulus {
                    return refuse("remainder for hash partition must be less than modulus");
                }
                let text = format!("FOR VALUES WITH (modulus {modulus}, remainder {remainder})");
                (text, Bound::Hash(*modulus, *remainder))
            }
            ("list", PartitionBound::List(values)) => {
                let mut printed: Vec<String> = Vec::new();
                let mut data = Vec::new();
                for value in values {
                    let (text, datum) = self.bound_value(value, types[0].as_ref())?;
                    if !printed.contains(&text) {
                        printed.push(text);
                        data.push(datum);
                    }
                }
                (format!("FOR VALUES IN ({})", printed.join(", ")), Bound::List(data))
            }
            ("range", PartitionBound::Range { from, to }) => {
                for (side, values) in [("FROM", from), ("TO", to)] {
                    if values.len() != by.keys.len() {
                        let message = format!("{side} must specify exactly one value per partitioning column");
                        return Err(Reject::new("42P16", message));
                    }
                }
                let (low_text, low) = self.range_side(from, &types)?;
                let (high_text, high) = self.range_side(to, &types)?;
                (format!("FOR VALUES FROM ({low_text}) TO ({high_text})"), Bound::Range(low, high))
            }
            (strategy, _) => return Err(invalid(if strategy == "hash" { "hash" } else { strategy })),
        };
        Ok(ReadBound { text, bound, keys })
    }

    /// The keys of a partitioned table, as its bounds are compared by them.
    fn bound_keys(&self, table: &Address, by: &PartitionBy) -> Vec<Key> {
        by.keys
            .iter()
            .map(|key| {
                let ty = self.key_type(table, key.column.as_ref(), key.expr.as_ref()).map(|ty| self.base_type(&ty));
                let of_column =
                    key.column.as_ref().and_then(|c| self.column(table, c.name())).and_then(|c| c.collation);
                let texts = match (key.collation.as_ref().or(of_column.as_ref()), &ty) {
                    (Some(collation), _) => self.texts_of(collation),
                    // The type's own collation is "C".
                    (None, Some(ty)) if ty.is("name") => Texts::Bytes,
                    (None, _) => Texts::Distinct,
                };
                match &key.opclass {
                    None => Key { ty, texts },
                    Some(class) if class.name().ends_with("_pattern_ops") => Key { ty, texts: Texts::Bytes },
                    Some(class) if class.schema().is_some_and(|s| s == "pg_catalog") => Key { ty, texts },
                    // Its values are in an order of its own.
                    Some(_) => Key { ty: None, texts: Texts::Unknown },
                }
            })
            .collect()
    }

    /// How texts of a collation compare; in what order those of the database's own are is not known.
    fn texts_of(&self, collation: &Address) -> Texts {
        let bytewise = match self.get(collation).map(|o| &**o) {
            Some(Object::Collation(c)) if !c.deterministic => return Texts::Unknown,
            Some(Object::Collation(c)) => {
                c.provider == 'b' || c.provider == 'c' && matches!(c.collate.as_deref(), Some("C" | "POSIX"))
            }
            _ => {
                let known = ["C", "POSIX", "ucs_basic", "pg_c_utf8", "pg_unicode_fast"];
                collation.schema().is_some_and(|s| s == "pg_catalog") && known.contains(&&**collation.name())
            }
        };
        if bytewise { Texts::Bytes } else { Texts::Distinct }
    }

    fn range_side(&self, values: &[ast::Expr], types: &[Option<Type>]) -> Result<(String, Vec<Datum>), Reject> {
        let mut printed = Vec::new();
        let mut data: Vec<Datum> = Vec::new();
        for (value, ty) in values.iter().zip(types) {
            let (text, datum) = match infinite(value) {
                Some(datum) => (if datum == Datum::Min { "MINVALUE" } else { "MAXVALUE" }.to_owned(), datum),
                None => self.bound_value(value, ty.as_ref())?,
            };
            if datum == Datum::Null {
                return Err(Reject::new("42P17", "cannot specify NULL in range bound"));
            }
            match data.last() {
                Some(Datum::Max) if datum != Datum::Max => {
                    return Err(Reject::new("42804", "every bound following MAXVALUE must also be MAXVALUE"));
                }
                Some(Datum::Min) if datum != Datum::Min => {
                    return Err(Reject::new("42804", "every bound following MINVALUE must also be MINVALUE"));
                }
                _ => {}
            }
            printed.push(text);
            data.push(datum);
        }
        Ok((printed.join(", "), data))
    }

    /// A value of a bound: as `pg_get_expr` prints it, and as it can be compared.
    fn bound_value(&self, value: &ast::Expr, ty: Option<&Type>) -> Result<(String, Datum), Reject> {
        if matches!(value.node, ExprNode::Const(Const::Null)) {
            return Ok(("NULL".to_owned(), Datum::Null));
        }
        let ty = ty.cloned().unwrap_or_else(|| Type::builtin("text"));
        let formula = Formula::Written(std::borrow::Cow::Borrowed(value));
        let resolved = self.formula_over(&formula, &Use::PartitionBound(ty.clone()), Vec::new())?;
        if let Expr::Text(_) = &resolved {
            return Ok((expr::print(&resolved), Datum::Unknown));
        }
        let base = self.base_type(&ty);
        let plain = with_modifier(unquoted(&expr::print(&resolved)), &base);
        Ok((bound_text(&plain, &base), Datum::Value(plain)))
    }

    /// Refuses a bound that is empty or overlaps that of another partition, as far as the values can be compared.
    fn check_bound(&mut self, partition: &Address, parent: &Address, read: &ReadBound) -> Result<(), Reject> {
        let (bound, keys) = (&read.bound, &read.keys);
        let name = partition.name();
        let ends = match bound {
            Bound::Range(low, high) => self.side_order(low, high, keys),
            _ => Some(Ordering::Less),
        };
        let mut unknown = ends.is_none();
        if matches!(ends, Some(Ordering::Equal | Ordering::Greater)) {
            let message = format!("empty range bound specified for partition \"{name}\"");
            let reject = Reject::new("42P17", message);
            let ends = read.text.strip_prefix("FOR VALUES FROM ").and_then(|t| t.split_once(") TO ("));
            return Err(match ends {
                Some((low, high)) => reject
                    .detail(format!("Specified lower bound {low}) is greater than or equal to upper bound ({high}.")),
                None => reject,
            });
        }
        let others: Vec<(Address, String)> = self
            .partitions(parent)
            .into_iter()
            .filter(|at| at != partition)
            .filter_map(|at| {
                let bound = self.partition_of(&at).map(|place| expr::print(&place.bound))?;
                Some((at, bound))
            })
            .collect();
        let (mut default, mut found) = (None, None::<(Address, Bound)>);
        let read: Vec<(Address, Option<Bound>)> =
            others.into_iter().map(|(at, text)| (at, read_bound(&text))).collect();
        unknown |= read.iter().any(|(_, other)| other.is_none());
        let mut others: Vec<(Address, Bound)> = read.into_iter().filter_map(|(at, other)| Some((at, other?))).collect();
        match bound {
            Bound::Hash(modulus, _) => {
                let moduli = others.iter().filter_map(|(at, other)| match other {
                    Bound::Hash(modulus, remainder) => Some((*modulus, *remainder, at.name())),
                    _ => None,
                });
                check_modulus(*modulus, moduli.collect())?;
            }
            Bound::List(values) => {
                // The values are looked for one after the other.
                let is_there = |value: &Datum, theirs: &[Datum]| {
                    theirs.iter().any(|their| self.is_same_datum(value, their, &keys[0]) == Some(true))
                };
                let place = |other: &Bound| match other {
                    Bound::List(theirs) => values.iter().position(|v| is_there(v, theirs)).unwrap_or(usize::MAX),
                    _ => usize::MAX,
                };
                others.sort_by_cached_key(|(_, other)| place(other));
            }
            _ => {}
        }
        for (at, other) in others {
            let overlaps = match (bound, &other) {
                (Bound::Default, Bound::Default) => {
                    let message =
                        format!("partition \"{name}\" conflicts with existing default partition \"{}\"", at.name());
                    return Err(Reject::new("42P17", message));
                }
                (_, Bound::Default) => {
                    default = Some(at.clone());
                    false
                }
                (Bound::List(a), Bound::List(b)) => {
                    let same: Vec<Option<bool>> =
                        a.iter().flat_map(|x| b.iter().map(|y| self.is_same_datum(x, y, &keys[0]))).collect();
                    unknown |= same.contains(&None);
                    same.contains(&Some(true))
                }
                (Bound::Range(low, high), Bound::Range(other_low, other_high)) => {
                    let order = |a: &[Datum], b: &[Datum]| self.side_order(a, b, keys);
                    let ends = (order(low, other_high), order(other_low, high));
                    // Two that begin or end alike have values in common, whatever the order of values is.
                    let overlaps = order(low, other_low) == Some(Ordering::Equal)
                        || order(high, other_high) == Some(Ordering::Equal)
                        || ends == (Some(Ordering::Less), Some(Ordering::Less));
                    let apart = |order| matches!(order, Some(Ordering::Equal | Ordering::Greater));
                    unknown |= !overlaps && !apart(ends.0) && !apart(ends.1);
                    overlaps
                }
                (Bound::Hash(m, r), Bound::Hash(n, s)) => {
                    let common = gcd(*m, *n);
                    r % common == s % common
                }
                _ => false,
            };
            if !overlaps {
                continue;
            }
            // The lowest is found first.
            let lower = match (bound, &other, &found) {
                (_, _, None) => true,
                (_, Bound::Range(low, _), Some((_, Bound::Range(other_low, _)))) => {
                    self.side_order(low, other_low, keys) == Some(Ordering::Less)
                }
                (Bound::Hash(m, r), Bound::Hash(n, s), Some((_, Bound::Hash(other_n, other_s)))) => {
                    let first =
                        |n: &i32, s: &i32| (*r..).step_by(usize::try_from(*m).unwrap_or(1)).find(|k| k % n == *s);
                    first(n, s) < first(other_n, other_s)
                }
                _ => false,
            };
            if lower {
                found = Some((at, other));
            }
        }
        if let Some((at, _)) = found {
            let message = format!("partition \"{name}\" would overlap partition \"{}\"", at.name());
            return Err(Reject::new("42P17", message));
        }
        if unknown {
            let reason = "the order of the values is not known: it depends on a collation or on their type";
            self.opaque(reason, Touches::Objects(vec![partition.clone()]));
        }
        if let Some(default) = default {
            // Rows of the default partition that belong to the new one would be lost.
            let work = if default.kind == Kind::ForeignTable { Work::None } else { Work::Scan };
            self.work(&default, Lock::AccessExclusive, work);
        }
        Ok(())
    }

    /// Refuses a foreign partition of a table with a unique index, which cannot reach into it.
    pub(crate) fn check_foreign_partition(&self, parent: &Address, refused: Reject) -> Result<(), Reject> {
        if self.catalog.indexes(parent).any(|(_, index)| index.unique) { Err(refused) } else { Ok(()) }
    }

    /// Gives a partition what its parent has: indexes with their constraints, foreign keys, row triggers.
    pub(crate) fn clone_to_partition(
        &mut self,
        partition: &Address,
        parent: &Address,
        build: Build,
    ) -> Result<(), Reject> {
        let mut indexes: Vec<(u64, Address)> = self
            .catalog
            .indexes(parent)
            .map(|(at, _)| (self.catalog.entry(at).map_or(0, |e| e.born), at.clone()))
            .collect();
        indexes.sort();
        let parts: Vec<(Address, Object)> =
            self.catalog.children(parent).map(|(a, o)| (a.clone(), (**o).clone())).collect();
        self.because(Cause::Implied, |cx| {
            for (_, index) in &indexes {
                cx.index_partition(index, partition, build)?;
            }
            for (at, object) in &parts {
                if let Object::Trigger(trigger) = object
                    && trigger.row
                {
                    cx.clone_trigger(at, trigger, partition)?;
                }
            }
            for (at, _) in parts.iter().filter(|(at, _)| at.kind == Kind::ForeignKey) {
                let adding = Adding { lock: build.lock, skip_validation: !build.rows, only: false, adopts: true };
                cx.clone_foreign_key(at, partition, adding)?;
            }
            Ok(())
        })
    }

    /// Gives a partition the row trigger of its parent.
    pub(crate) fn clone_trigger(&mut self, at: &Address, trigger: &Trigger, partition: &Address) -> Result<(), Reject> {
        let Some(parent) = self.relation_of(at) else { return Ok(()) };
        if trigger.constraint {
            super::trigger::takes_constraint(partition)?;
        }
        let moved = Moved { from: parent, to: partition.clone() };
        let mut copy = trigger.clone();
        copy.columns = copy.columns.iter().map(|c| moved.address(c)).collect();
        copy.when = copy.when.as_ref().map(|w| moved.expr(w));
        copy.parent = Some(at.clone());
        let own = partition.child(Kind::Trigger, at.name().clone());
        if self.catalog.contains(&own) {
            let message = format!("trigger \"{}\" for relation \"{}\" already exists", at.name(), partition.name());
            return Err(Reject::new("42710", message));
        }
        self.create(own.clone(), copy);
        for below in self.partitions(partition) {
            self.clone_trigger(&own, trigger, &below)?;
        }
        Ok(())
    }
}

/// Every modulus of a hash partition is a factor of the next larger one.
fn check_modulus(new: i32, mut others: Vec<(i32, i32, &crate::catalog::Ident)>) -> Result<(), Reject> {
    others.sort_unstable();
    let below = others.iter().rfind(|(m, ..)| *m <= new).filter(|(m, ..)| new % m != 0);
    let above = others.iter().find(|(m, ..)| *m > new).filter(|(m, ..)| m % new != 0);
    let (words, (other, _, name)) = match (below, above) {
        (Some(below), _) => ("divisible by", below),
        (None, Some(above)) => ("a factor of", above),
        (None, None) => return Ok(()),
    };
    let message = "every hash partition modulus must be a factor of the next larger modulus";
    let detail = format!("The new modulus {new} is not {words} {other}, the modulus of existing partition \"{name}\".");
    Err(Reject::new("42P17", message).detail(detail))
}

/// A value as its type's modifier makes it: the digits of a `numeric`, the blanks of a `char`.
fn with_modifier(plain: String, ty: &Type) -> String {
    let modifier = usize::try_from(ty.typmod()).unwrap_or_default();
    if modifier < 4 || ty.array {
        return plain;
    }
    match &*ty.name {
        "bpchar" => {
            let missing = (modifier - 4).saturating_sub(plain.chars().count());
            plain + &" ".repeat(missing)
        }
        "numeric" => {
            let scale = (modifier - 4) & 0x7ff;
            let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
            if scale > 1000
                || fraction.len() > scale
                || !whole.trim_start_matches('-').bytes().all(|b| b.is_ascii_digit())
            {
                return plain;
            }
            if scale == 0 { whole.to_owned() } else { format!("{whole}.{fraction:0<scale$}") }
        }
        _ => plain,
    }
}

/// MINVALUE and MAXVALUE, which the grammar reads as column names.
fn infinite(value: &ast::Expr) -> Option<Datum> {
    let ExprNode::Column(fields) = &value.node else { return None };
    match fields.as_slice() {
        [Field::Name(name)] if name == "minvalue" => Some(Datum::Min),
        [Field::Name(name)] if name == "maxvalue" => Some(Datum::Max),
        _ => None,
    }
}

/// A constant in a bound as the server prints it: `get_const_expr` without a type label.
fn bound_text(plain: &str, ty: &Type) -> String {
    let bare = !ty.array
        && match &*ty.name {
            "int4" => !plain.starts_with('-'),
            "numeric" => plain.starts_with(|c: char| c.is_ascii_digit()) && plain.contains(['.', 'e', 'E']),
            "bool" => true,
            _ => false,
        };
    // `simple_quote_literal` never writes E''.
    if bare { plain.to_owned() } else { format!("'{}'", plain.replace('\'', "''")) }
}

/// The text of a printed constant, without its quotes, its type label and the parentheses around a negative one.
fn unquoted(text: &str) -> String {
    let mut text = text.trim();
    if let Some(rest) = text.strip_prefix('(') {
        text = rest.split(")::").next().unwrap_or(rest).trim_end_matches(')');
    }
    let (escaped, rest) = match text.strip_prefix('E') {
        Some(rest) if rest.starts_with('\'') => (true, rest),
        _ => (false, text),
    };
    let Some(body) = rest.strip_prefix('\'') else {
        return text.split("::").next().unwrap_or(text).to_owned();
    };
    let mut out = String::new();
    let mut chars = body.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\'' if chars.peek() == Some(&'\'') => {
                chars.next();
                out.push('\'');
            }
            '\'' => break,
            '\\' if escaped => out.extend(chars.next()),
            _ => out.push(c),
        }
    }
    out
}

/// Splits `(a, 'b, c') rest` into the values and the rest.
pub(super) fn read_values(text: &str) -> Option<(Vec<String>, &str)> {
    let inner = text.strip_prefix('(')?;
    let (mut values, mut value, mut quoted) = (Vec::new(), String::new(), false);
    for (i, c) in inner.char_indices() {
        match c {
            '\'' => {
                quoted = !quoted;
                value.push(c);
            }
            ',' if !quoted => values.push(std::mem::take(&mut value)),
            ')' if !quoted => {
                values.push(value);
                let values = values.iter().map(|v| v.trim().to_owned()).collect();
                return Some((values, &inner[i + 1..]));
            }
            _ => value.push(c),
        }
    }
    None
}

/// Reads a printed bound back.
fn read_bound(text: &str) -> Option<Bound> {
    if text == "DEFAULT" {
        return Some(Bound::Default);
    }
    let data = |text| {
        let (values, rest) = read_values(text)?;
        Some((values.iter().map(|v| read_datum(v)).collect::<Vec<Datum>>(), rest))
    };
    let rest = text.strip_prefix("FOR VALUES ")?;
    if let Some(rest) = rest.strip_prefix("WITH (modulus ") {
        let (modulus, rest) = rest.split_once(", remainder ")?;
        return Some(Bound::Hash(modulus.parse().ok()?, rest.trim_end_matches(')').parse().ok()?));
    }
    if let Some(rest) = rest.strip_prefix("IN ") {
        return Some(Bound::List(data(rest)?.0));
    }
    let (low, rest) = data(rest.strip_prefix("FROM ")?)?;
    let (high, _) = data(rest.strip_prefix(" TO ")?)?;
    Some(Bound::Range(low, high))
}

fn read_datum(text: &str) -> Datum {
    match text {
        "MINVALUE" => Datum::Min,
        "MAXVALUE" => Datum::Max,
        "NULL" => Datum::Null,
        _ => {
            let plain = text.strip_prefix('\'').and_then(|t| t.strip_suffix('\'')).unwrap_or(text);
            Datum::Value(plain.replace("''", "'"))
        }
    }
}

fn gcd(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
