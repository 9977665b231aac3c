//! ATTACH PARTITION and DETACH PARTITION, of tables and of indexes.

use crate::catalog::{Address, Kind, Object, PartitionOf, Persistence};
use crate::sql::ast::{Name, PartitionBound};

use super::alter_table::Target;
use super::cx::Cx;
use super::index::{Adopts, Build};
use super::{Cause, Lock, Reject, Work, transaction};

impl Cx<'_> {
    /// ALTER TABLE … ATTACH PARTITION.
    pub(crate) fn attach_partition(
        &mut self,
        target: &Target,
        partition: &Name,
        bound: &PartitionBound,
    ) -> Result<(), Reject> {
        let parent = &target.at;
        self.read_written_bound(parent, bound)?;
        let at = self.opened(partition)?;
        self.lock(&at, Lock::AccessExclusive);
        if !matches!(at.kind, Kind::Table | Kind::ForeignTable) {
            if self.version().0 < 15 {
                let message = format!("\"{}\" is not a table or foreign table", at.name());
                return Err(Reject::new("42809", message));
            }
            let message = format!("ALTER action ATTACH PARTITION cannot be performed on relation \"{}\"", at.name());
            return Err(Reject::new("42809", message).detail(super::drop::not_supported_for(self, &at)));
        }
        let table = self.table_object_of(&at);
        let is_leaf = !self.is_partitioned(&at);
        if self.is_partition(&at) {
            return Err(Reject::new("42809", format!("\"{}\" is already a partition", at.name())));
        }
        if table.as_ref().is_some_and(|t| t.of_type.is_some()) {
            return Err(Reject::new("42809", "cannot attach a typed table as partition"));
        }
        if !self.catalog.parents(&at).is_empty() {
            return Err(Reject::new("42809", "cannot attach inheritance child as partition"));
        }
        // Heirs of a foreign table go along with it.
        if table.is_some() && is_leaf && !self.children_of(&at).is_empty() {
            return Err(Reject::new("42809", "cannot attach inheritance parent as partition"));
        }
        if *parent == at || self.descendants(&at).contains(parent) {
            return Err(Reject::new("42P07", "circular inheritance not allowed").detail(format!(
                "\"{}\" is already a child of \"{}\".",
                parent.name(),
                at.name()
            )));
        }
        let parent_temporary = self.persistence_of(parent) == Persistence::Temporary;
        let temporary = self.persistence_of(&at) == Persistence::Temporary;
        if temporary && !parent_temporary {
            let message =
                format!("cannot attach a temporary relation as partition of permanent relation \"{}\"", parent.name());
            return Err(Reject::new("42809", message));
        }
        if !temporary && parent_temporary {
            let message =
                format!("cannot attach a permanent relation as partition of temporary relation \"{}\"", parent.name());
            return Err(Reject::new("42809", message));
        }
        for (name, _) in self.catalog.columns(&at) {
            if self.version().0 >= 17 && self.identity_of(&at, name).is_some() {
                let message = format!("table \"{}\" being attached contains an identity column \"{name}\"", at.name());
                return Err(
                    Reject::new("55000", message).detail("The new partition may not contain an identity column.")
                );
            }
            if self.column(parent, name).is_none() {
                let message = format!(
                    "table \"{}\" contains column \"{name}\" not found in parent \"{}\"",
                    at.name(),
                    parent.name()
                );
                return Err(Reject::new("42804", message)
                    .detail("The new partition may contain only the columns present in parent."));
            }
        }
        self.check_transitions(&at, "a partition", "on partitions")?;
        let bound = self.partition_bound(&at, parent, bound)?;
        self.merge_into_inheritance(&at, parent, true)?;
        let of_parent = self.catalog.children(parent).find_map(|(key, o)| match &**o {
            Object::ForeignKey(k) if k.references == at => Some(key.name().clone()),
            _ => None,
        });
        if let Some(key) = of_parent {
            let message = format!(
                "cannot attach table \"{}\" as a partition because it is referenced by foreign key \"{key}\"",
                at.name()
            );
            return Err(Reject::new("0A000", message));
        }
        self.change_descent(&at, |place, _| *place = Some(PartitionOf { parent: parent.clone(), bound }));
        if table.is_some() && is_leaf && !self.checks_prove_bound(&at, parent) {
            // The rows are read to see that they are within the bound.
            self.work(&at, Lock::AccessExclusive, Work::Scan);
        }
        if at.kind == Kind::ForeignTable {
            let message = format!(
                "cannot attach foreign table \"{}\" as partition of partitioned table \"{}\"",
                at.name(),
                parent.name()
            );
            let table = if self.version().0 < 14 { "Table" } else { "Partitioned table" };
            let detail = format!("{table} \"{}\" contains unique indexes.", parent.name());
            self.check_foreign_partition(parent, Reject::new("42809", message).detail(detail))?;
        }
        let build = Build { adopts: Adopts::Valid, ..Build::ALTER };
        self.clone_to_partition(&at, parent, build)?;
        Ok(())
    }

    /// Whether what is known of the rows says what the bound says, for bounds over one column.
    fn checks_prove_bound(&self, partition: &Address, parent: &Address) -> bool {
        let bound = self.partition_of(partition).map(|place| crate::expr::print(&place.bound));
        let by = self.table_object_of(parent).and_then(|t| t.partition_by);
        let (Some(bound), Some(by)): (Option<String>, _) = (bound, by) else { return false };
        let [crate::catalog::PartitionKey { column: Some(column), expr: None, .. }] = by.keys.as_slice() else {
            return false;
        };
        let Some(of) = self.column(partition, column.name()) else { return false };
        let said: Vec<String> = self
            .catalog
            .children(partition)
            .filter_map(|(_, o)| match &**o {
                Object::Check(check) if check.validated => Some(crate::expr::print(&check.expr)),
                _ => None,
            })
            .flat_map(|text| super::conjuncts::conjuncts(&text))
            .collect();
        super::bound::Known::of(self, column.name(), &of.ty, of.not_null, &said).proves(&bound)
    }

    /// `DetachAddConstraintIfNeeded`: the bound stays as a CHECK, unless another constraint says it already.
    fn keep_bound(&mut self, at: &Address, target: &Target) -> Result<(), Reject> {
        let mut chain = vec![at.clone()];
        while let Some(above) = chain.last().and_then(|t| self.partition_of(t)) {
            chain.push(above.parent.clone());
        }
        let keys: Vec<Address> = chain[1..]
            .iter()
            .filter_map(|t| self.table_object_of(t)?.partition_by)
            .flat_map(|by| by.keys.into_iter().filter_map(|key| key.column))
            .map(|column| at.child(Kind::Column, column.name().clone()))
            .collect();
        // What is said of other columns proves nothing.
        let checked = self.catalog.children(at).any(|(_, o)| match &**o {
            Object::Check(check) if check.validated => {
                crate::expr::columns(&check.expr).is_none_or(|columns| keys.iter().any(|key| columns.contains(key)))
            }
            _ => false,
        });
        if checked && chain.len() == 2 && self.checks_prove_bound(at, &chain[1]) {
            return Ok(());
        }
        // From the root down.
        let conditions: Option<Vec<String>> =
            chain.windows(2).rev().map(|pair| self.bound_condition(&pair[0], &pair[1])).collect();
        let written = conditions.filter(|_| !checked).map(|all| all.join(" AND ")).and_then(|text| {
            let (source, written) = super::alter_type::reparse(&text)?;
            let scope = crate::expr::Scope {
                catalog: &self.catalog,
                session: &self.session,
                source: &source,
                columns: self.columns_in_scope(at),
                value: None,
            };
            crate::expr::resolve(&written, &crate::expr::Use::Check, &scope).ok()
        });
        let Some(expr) = written else {
            self.opaque(
                "DETACH PARTITION CONCURRENTLY leaves the bound as a CHECK",
                crate::catalog::Touches::Objects(vec![at.clone()]),
            );
            return Ok(());
        };
        let check = super::constraint::CheckSpec {
            name: None,
            expr: super::column::Formula::Known(expr),
            no_inherit: false,
            not_valid: false,
            enforced: true,
            local: true,
        };
        let target = Target { at: at.clone(), recurse: true, ..target.clone() };
        self.because(Cause::Implied, |cx| cx.add_check(at, &check, &target, true))
    }

    /// What the bound of a partition says of its rows, as an expression: `get_qual_from_partbound`, for one key whose type is
    /// the one that its operators take.
    fn bound_condition(&self, partition: &Address, parent: &Address) -> Option<String> {
        let bound = self.partition_of(partition).map(|place| crate::expr::print(&place.bound))?;
        let by = self.table_object_of(parent)?.partition_by?;
        let [crate::catalog::PartitionKey { column: Some(column), opclass: None, .. }] = by.keys.as_slice() else {
            return None;
        };
        let ty = self.column(partition, column.name())?.ty;
        let plain = ty.schema == "pg_catalog" && !ty.array && ty.modifier == crate::catalog::Modifier::None;
        if !plain || matches!(&*ty.name, "varchar" | "cidr") {
            return None;
        }
        let key = crate::catalog::quote_ident(column.name());
        let constant = |text: &str| {
            let quoted = if text.starts_with('\'') { text.to_owned() } else { format!("'{text}'") };
            format!("{quoted}::{}", ty.sql())
        };
        if let Some(list) = bound.strip_prefix("FOR VALUES IN ") {
            let (values, _) = super::partition::read_values(list)?;
            let (nulls, values): (Vec<String>, Vec<String>) = values.into_iter().partition(|v| v == "NULL");
            let among = match values.as_slice() {
                [] => None,
                // A comparison with such a constant is made the value or its negation.
                [one] if ty.is("bool") => Some(if one == "true" { key.clone() } else { format!("NOT {key}") }),
                [one] => Some(format!("{key} = {}", constant(one))),
                more => Some(format!("{key} = ANY ('{{{}}}'::{}[])", elements(more)?, ty.sql())),
            };
            return Some(match (nulls.is_empty(), among) {
                (true, among) => format!("{key} IS NOT NULL AND {}", among?),
                (false, None) => format!("{key} IS NULL"),
                (false, Some(among)) => format!("({key} IS NULL OR {among})"),
            });
        }
        let (from, rest) = super::partition::read_values(bound.strip_prefix("FOR VALUES FROM ")?)?;
        let (to, _) = super::partition::read_values(rest.strip_prefix(" TO ")?)?;
        let mut parts = vec![format!("{key} IS NOT NULL")];
        parts.extend(from.first().filter(|v| *v != "MINVALUE").map(|v| format!("{key} >= {}", constant(v))));
        parts.extend(to.first().filter(|v| *v != "MAXVALUE").map(|v| format!("{key} < {}", constant(v))));
        Some(parts.join(" AND "))
    }

    /// ALTER TABLE … DETACH PARTITION.
    pub(crate) fn detach_partition(
        &mut self,
        target: &Target,
        partition: &Name,
        concurrently: bool,
        finalize: bool,
    ) -> Result<(), Reject> {
        let parent = &target.at;
        if concurrently {
            transaction::not_in_block(self, "ALTER TABLE ... DETACH CONCURRENTLY")?;
        }
        let at = self.relation(partition)?;
        let lock = if concurrently { Lock::ShareUpdateExclusive } else { Lock::AccessExclusive };
        self.lock(&at, if finalize { Lock::AccessExclusive } else { lock });
        if self.partition_of(&at).is_none_or(|place| place.parent != *parent) {
            let message = format!("relation \"{}\" is not a partition of relation \"{}\"", at.name(), parent.name());
            return Err(Reject::new("42P01", message));
        }
        if finalize {
            // Only a failure leaves something to complete.
            return Err(Reject::new("55000", format!("cannot complete detaching partition \"{}\"", at.name()))
                .detail("There's no pending concurrent detach."));
        }
        let default = self
            .partitions(parent)
            .into_iter()
            .find(|p| self.partition_of(p).is_some_and(|place| crate::expr::print(&place.bound) == "DEFAULT"));
        if let Some(default) = default {
            if concurrently {
                return Err(Reject::new(
                    "55000",
                    "cannot detach partitions concurrently when a default partition exists",
                ));
            }
            self.lock(&default, Lock::AccessExclusive);
        }
        if concurrently {
            self.keep_bound(&at, target)?;
        }
        self.change_descent(&at, |place, _| *place = None);
        let parts: Vec<(Address, Object)> =
            self.catalog.children(&at).map(|(a, o)| (a.clone(), (**o).clone())).collect();
        self.because(Cause::Implied, |cx| {
            cx.leave_inheritance(&at, parent);
            for (part, object) in parts {
                match object {
                    Object::ForeignKey(mut key) if key.parent.is_some() => {
                        key.parent = None;
                        cx.alter(&part, key);
                    }
                    Object::Trigger(trigger) if trigger.parent.is_some() => cx.remove(&part),
                    Object::PrimaryKey(mut key) if key.parent.is_some() => {
                        key.parent = None;
                        cx.alter(&part, key);
                    }
                    Object::Unique(mut key) if key.parent.is_some() => {
                        key.parent = None;
                        cx.alter(&part, key);
                    }
                    Object::Exclusion(mut key) if key.parent.is_some() => {
                        key.parent = None;
                        cx.alter(&part, key);
                    }
                    _ => {}
                }
            }
            let indexes: Vec<_> = cx.catalog.indexes(&at).map(|(a, i)| (a.clone(), i.clone())).collect();
            for (index_at, mut index) in indexes {
                if index.parent.take().is_some() {
                    cx.alter(&index_at, index);
                }
            }
        });
        Ok(())
    }

    /// ALTER INDEX … ATTACH PARTITION.
    pub(crate) fn attach_partitioned_index(&mut self, target: &Target, index: &Name) -> Result<(), Reject> {
        let parent = &target.at;
        let at = self.relation(index)?;
        let (Some(Object::Index(above)), own) = (self.get(parent).map(|o| (**o).clone()), self.get(&at)) else {
            return Ok(());
        };
        let Some(Object::Index(below)) = own.map(|o| (**o).clone()) else {
            return Err(Reject::new("42P17", format!("\"{}\" is not an index", at.name())));
        };
        self.lock(&at, Lock::AccessExclusive);
        self.lock(&below.table, Lock::AccessShare);
        let cannot = |code: &'static str, detail: String| {
            let message =
                format!("cannot attach index \"{}\" as a partition of index \"{}\"", at.name(), parent.name());
            Err(Reject::new(code, message).detail(detail))
        };
        if below.parent.as_ref() == Some(parent) {
            return Ok(());
        }
        if self.catalog.indexes(&below.table).any(|(_, i)| i.parent.as_ref() == Some(parent)) {
            return cannot(
                "55000",
                format!("Another index is already attached for partition \"{}\".", below.table.name()),
            );
        }
        if below.parent.is_some() {
            return cannot("55000", format!("Index \"{}\" is already attached to another index.", at.name()));
        }
        if !self.partitions(&above.table).contains(&below.table) {
            return cannot(
                "55000",
                format!(
                    "Index \"{}\" is not an index on any partition of table \"{}\".",
                    at.name(),
                    above.table.name()
                ),
            );
        }
        if !self.same_definition(&above, &below) {
            return cannot("42P17", "The index definitions do not match.".to_owned());
        }
        if above.constraint.is_some() && below.constraint.is_none() {
            let detail = format!(
                "The index \"{}\" belongs to a constraint in table \"{}\" but no constraint exists for index \"{}\".",
                parent.name(),
                above.table.name(),
                at.name()
            );
            return cannot("42P17", detail);
        }
        self.attach_index(parent, &at)?;
        self.validate_partitioned_index(parent);
        Ok(())
    }

    /// Whether a partition has its part of a partitioned index, and that is valid.
    pub(crate) fn has_valid_part(&self, partition: &Address, index: &Address) -> bool {
        self.catalog.indexes(partition).any(|(_, i)| i.parent.as_ref() == Some(index) && i.valid)
    }

    /// A partitioned index becomes valid once every partition has its part of it.
    fn validate_partitioned_index(&mut self, at: &Address) {
        let Some(Object::Index(mut index)) = self.get(at).map(|o| (**o).clone()) else { return };
        if index.valid {
            return;
        }
        let complete = self.partitions(&index.table).iter().all(|partition| self.has_valid_part(partition, at));
        if complete {
            index.valid = true;
            let above = index.parent.clone();
            self.because(Cause::Implied, |cx| cx.alter(at, index));
            if let Some(above) = above {
                self.validate_partitioned_index(&above);
            }
        }
    }
}

/// The values of a printed list as the elements of an array's text; `None` where one would have to be quoted in it.
fn elements(values: &[String]) -> Option<String> {
    let plain = |value: &String| {
        let text = value.trim_matches('\'').to_owned();
        let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'.' | b'_' | b'+');
        let null = text.eq_ignore_ascii_case("null");
        (!text.is_empty() && !null && text.bytes().all(plain)).then_some(text)
    };
    Some(values.iter().map(plain).collect::<Option<Vec<_>>>()?.join(","))
}
