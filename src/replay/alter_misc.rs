//! ALTER TABLE's subcommands on the table as a whole: storage, inheritance, triggers, identity, security.

use crate::catalog::{Address, Ident, Kind, Object, PartitionOf, Persistence, ReplicaIdentity, Table, Version};
use crate::sql::ast::{self, Name, Option_, TriggerSelector, TypeName};

use super::alter_table::Target;
use super::constraint::NAMED_NOT_NULL;
use super::cx::Cx;
use super::index::Moved;
use super::{Cause, Lock, Reject, Work, options};

impl Cx<'_> {
    /// A table, to change and put back.
    pub(crate) fn table_object_of(&self, at: &Address) -> Option<Table> {
        self.object(at, |o| match o {
            Object::Table(t) => Some(t),
            _ => None,
        })
    }

    /// Changes of what a table or a foreign table is a partition or an heir.
    pub(crate) fn change_descent(
        &mut self,
        at: &Address,
        change: impl FnOnce(&mut Option<PartitionOf>, &mut Vec<Address>),
    ) {
        let Some(mut object) = self.get(at).map(|o| (**o).clone()) else { return };
        if let Some((place, parents)) = object.descent_mut() {
            change(place, parents);
            self.alter(at, object);
        }
    }

    /// CLUSTER ON and SET WITHOUT CLUSTER.
    pub(crate) fn cluster_on(&mut self, target: &Target, index: Option<&Ident>) -> Result<(), Reject> {
        let table = &target.at;
        let chosen = match index {
            Some(name) => Some(self.index_of(table, name)?),
            None => None,
        };
        if let Some(at) = &chosen
            && let Some(Object::Index(index)) = self.get(at).map(|o| &**o)
        {
            let name = at.name();
            let refuse = |code: &'static str, message: String| Err(Reject::new(code, message));
            if !matches!(&*index.method, "btree" | "gist") {
                return refuse(
                    "0A000",
                    format!("cannot cluster on index \"{name}\" because access method does not support clustering"),
                );
            }
            if index.predicate.is_some() {
                return refuse("0A000", format!("cannot cluster on partial index \"{name}\""));
            }
            if !index.valid {
                return refuse("55000", format!("cannot cluster on invalid index \"{name}\""));
            }
        }
        if self.is_partitioned(table) {
            return Err(Reject::new("0A000", "cannot mark index clustered in partitioned table"));
        }
        let indexes: Vec<_> = self.catalog.indexes(table).map(|(a, i)| (a.clone(), i.clone())).collect();
        for (at, mut index) in indexes {
            let clustered = chosen.as_ref() == Some(&at);
            if index.clustered != clustered {
                index.clustered = clustered;
                self.alter(&at, index);
            }
        }
        Ok(())
    }

    /// An index of a table by its name.
    fn index_of(&self, table: &Address, name: &Ident) -> Result<Address, Reject> {
        let schema = table.schema().cloned().unwrap_or_default();
        let at = Address::of(Kind::Index, schema, name.clone());
        match self.get(&at).map(|o| &**o) {
            Some(Object::Index(index)) if index.table == *table => Ok(at),
            Some(Object::Index(_)) => {
                Err(Reject::new("42809", format!("\"{name}\" is not an index for table \"{}\"", table.name())))
            }
            _ => Err(Reject::new("42704", format!("index \"{name}\" for table \"{}\" does not exist", table.name()))),
        }
    }

    /// SET LOGGED and SET UNLOGGED, with the sequences that belonged to columns of the table before.
    pub(crate) fn set_persistence(&mut self, target: &Target, logged: bool, owned: &[Address]) -> Result<(), Reject> {
        let at = &target.at;
        let wanted = if logged { Persistence::Permanent } else { Persistence::Unlogged };
        if let Some(Object::Sequence(mut sequence)) = self.get(at).map(|o| (**o).clone()) {
            sequence.persistence = wanted;
            self.alter(at, sequence);
            return Ok(());
        }
        let Some(mut table) = self.table_object_of(at) else { return Ok(()) };
        // What has no storage is not written anew, and so keeps its mark.
        if table.persistence == wanted || table.partition_by.is_some() {
            return Ok(());
        }
        table.persistence = wanted;
        self.alter(at, table);
        self.rewritten.push(at.clone());
        self.work(at, target.lock, Work::Rewrite);
        if self.version().0 >= 15 {
            for sequence_at in owned {
                if let Some(Object::Sequence(mut sequence)) = self.get(sequence_at).map(|o| (**o).clone()) {
                    sequence.persistence = wanted;
                    self.because(Cause::Implied, |cx| cx.alter(sequence_at, sequence));
                }
            }
        }
        Ok(())
    }

    /// A permanent table may not refer to an unlogged one.
    pub(crate) fn check_persistence_change(&self, at: &Address, logged: bool) -> Result<(), Reject> {
        if !logged && self.catalog.children(at).any(|(_, o)| matches!(&**o, Object::PublicationTable(_))) {
            let message =
                format!("cannot change table \"{}\" to unlogged because it is part of a publication", at.name());
            return Err(Reject::new("55000", message).detail("Unlogged relations cannot be replicated."));
        }
        if logged {
            for (_, object) in self.catalog.children(at) {
                if let Object::ForeignKey(key) = &**object
                    && key.references != *at
                    && self.persistence_of(&key.references) == Persistence::Unlogged
                {
                    let message = format!(
                        "could not change table \"{}\" to logged because it references unlogged table \"{}\"",
                        at.name(),
                        key.references.name()
                    );
                    return Err(Reject::new("42P16", message));
                }
            }
            return Ok(());
        }
        // What a foreign key refers to it refers to in every partition, but for those of its own partitions.
        let mut referenced = vec![at.clone()];
        while let Some(Object::Table(Table { partition_of: Some(of), .. })) =
            referenced.last().and_then(|table| self.get(table)).map(|o| &**o)
        {
            referenced.push(of.parent.clone());
        }
        for (to, from) in referenced.iter().flat_map(|to| self.catalog.referrers(to).map(move |from| (to, from))) {
            if let Some(Object::ForeignKey(key)) = self.get(from).map(|o| &**o)
                && (to == at || key.references == *to && key.parent.is_none())
                && let Some(table) = self.relation_of(from)
                && table != *at
                && self.persistence_of(&table) == Persistence::Permanent
            {
                let message = format!(
                    "could not change table \"{}\" to unlogged because it references logged table \"{}\"",
                    at.name(),
                    table.name()
                );
                return Err(Reject::new("42P16", message));
            }
        }
        Ok(())
    }

    /// SET ACCESS METHOD.
    pub(crate) fn set_access_method(&mut self, target: &Target, method: Option<&Ident>) -> Result<(), Reject> {
        if self.version().0 < 17 && self.is_partitioned(&target.at) {
            return Err(Reject::new("42809", "cannot change access method of a partitioned table"));
        }
        if let Some(method) = method {
            self.check_table_method(method)?;
        }
        let wanted = method.filter(|m| *m != "heap").cloned();
        match self.get(&target.at).map(|o| (**o).clone()) {
            Some(Object::Table(mut table)) if table.access_method != wanted => {
                table.access_method = wanted;
                let rewrites = table.partition_by.is_none();
                self.alter(&target.at, table);
                if rewrites {
                    self.rewritten.push(target.at.clone());
                    self.work(&target.at, target.lock, Work::Rewrite);
                }
            }
            Some(Object::MaterializedView(mut view)) if view.access_method != wanted => {
                view.access_method = wanted;
                self.alter(&target.at, view);
                self.work(&target.at, target.lock, Work::Rewrite);
            }
            _ => {}
        }
        Ok(())
    }

    /// SET TABLESPACE.
    pub(crate) fn set_tablespace(&mut self, target: &Target, name: &Ident) -> Result<(), Reject> {
        check_tablespace(name)?;
        let wanted = Some(name.clone()).filter(|n| n != "pg_default");
        match self.get(&target.at).map(|o| (**o).clone()) {
            Some(Object::Table(mut table)) if table.tablespace != wanted => {
                table.tablespace = wanted;
                let copies = table.partition_by.is_none();
                self.alter(&target.at, table);
                if copies {
                    self.work(&target.at, target.lock, Work::Rewrite);
                }
            }
            Some(Object::MaterializedView(mut view)) if view.tablespace != wanted => {
                view.tablespace = wanted;
                self.alter(&target.at, view);
                self.work(&target.at, target.lock, Work::Rewrite);
            }
            Some(Object::Index(mut index)) if index.tablespace != wanted => {
                index.tablespace = wanted;
                self.alter(&target.at, index);
                self.work(&target.at, target.lock, Work::Rewrite);
            }
            _ => {}
        }
        Ok(())
    }

    /// ENABLE and DISABLE TRIGGER.
    pub(crate) fn trigger_state(
        &mut self,
        target: &Target,
        which: &TriggerSelector,
        state: char,
    ) -> Result<(), Reject> {
        let table = &target.at;
        if let TriggerSelector::Name(name) = which
            && !self.catalog.contains(&table.child(Kind::Trigger, name.clone()))
        {
            let message = format!("trigger \"{name}\" for table \"{}\" does not exist", table.name());
            return Err(Reject::new("42704", message));
        }
        self.set_triggers(table, which, state, target.recurse);
        Ok(())
    }

    fn set_triggers(&mut self, table: &Address, which: &TriggerSelector, state: char, recurse: bool) {
        let triggers: Vec<_> = self
            .catalog
            .children(table)
            .filter_map(|(at, o)| match &**o {
                Object::Trigger(t) if !matches!(which, TriggerSelector::Name(n) if n != at.name()) => {
                    Some((at.clone(), t.clone()))
                }
                _ => None,
            })
            .collect();
        for (at, mut trigger) in triggers {
            let row = trigger.row;
            if trigger.enabled != state {
                trigger.enabled = state;
                self.alter(&at, trigger);
            }
            if row && recurse {
                for partition in self.partitions(table) {
                    let copy = partition.child(Kind::Trigger, at.name().clone());
                    let which = TriggerSelector::Name(copy.name().clone());
                    self.because(Cause::Implied, |cx| cx.set_triggers(&partition, &which, state, true));
                }
            }
        }
    }

    /// INHERIT.
    pub(crate) fn add_inherit(&mut self, target: &Target, parent: &Name) -> Result<(), Reject> {
        let child = &target.at;
        let parent = self.opened(parent)?;
        self.lock(&parent, Lock::ShareUpdateExclusive);
        if !matches!(parent.kind, Kind::Table | Kind::ForeignTable) {
            if self.version() < Version(15) {
                let message = format!("\"{}\" is not a table or foreign table", parent.name());
                return Err(Reject::new("42809", message));
            }
            let message = format!("ALTER action INHERIT cannot be performed on relation \"{}\"", parent.name());
            return Err(Reject::new("42809", message).detail(super::drop::not_supported_for(self, &parent)));
        }
        let is_temporary = |at: &Address| self.persistence_of(at) == Persistence::Temporary;
        if is_temporary(&parent) && !is_temporary(child) {
            let message = format!("cannot inherit from temporary relation \"{}\"", parent.name());
            return Err(Reject::new("42809", message));
        }
        if self.is_partitioned(&parent) {
            let message = format!("cannot inherit from partitioned table \"{}\"", parent.name());
            return Err(Reject::new("42809", message));
        }
        if self.is_partition(&parent) {
            return Err(Reject::new("42809", "cannot inherit from a partition"));
        }
        if self.catalog.parents(child).contains(&parent) {
            let message = format!("relation \"{}\" would be inherited from more than once", parent.name());
            return Err(Reject::new("42P07", message));
        }
        if parent == *child || self.descendants(child).contains(&parent) {
            return Err(Reject::new("42P07", "circular inheritance not allowed").detail(format!(
                "\"{}\" is already a child of \"{}\".",
                parent.name(),
                child.name()
            )));
        }
        self.check_transitions(child, "an inheritance child", "in inheritance hierarchies")?;
        self.merge_into_inheritance(child, &parent, false)?;
        self.change_descent(child, |_, parents| parents.push(parent));
        Ok(())
    }

    /// `FindTriggerIncompatibleWithInheritance`.
    pub(crate) fn check_transitions(&self, table: &Address, becoming: &str, place: &str) -> Result<(), Reject> {
        let with_transitions = self.catalog.children(table).find(
            |(_, o)| matches!(&***o, Object::Trigger(t) if t.row && (t.old_table.is_some() || t.new_table.is_some())),
        );
        let Some((trigger, _)) = with_transitions else { return Ok(()) };
        let message =
            format!("trigger \"{}\" prevents table \"{}\" from becoming {becoming}", trigger.name(), table.name());
        let end = if self.version() < Version(15) && place == "on partitions" { "" } else { "." };
        Err(Reject::new("0A000", message)
            .detail(format!("ROW triggers with transition tables are not supported {place}{end}")))
    }

    /// `MergeAttributesIntoExisting` and `MergeConstraintsIntoExisting`: what a table must have to become a child.
    pub(crate) fn merge_into_inheritance(
        &mut self,
        child: &Address,
        parent: &Address,
        is_partition: bool,
    ) -> Result<(), Reject> {
        let columns: Vec<_> = self.catalog.columns(parent).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        for (name, above) in &columns {
            let Some(mut own) = self.column(child, name) else {
                let message = format!("child table is missing column \"{name}\"");
                return Err(Reject::new("42804", message));
            };
            if own.ty != above.ty {
                let message = format!("child table \"{}\" has different type for column \"{name}\"", child.name());
                return Err(Reject::new("42804", message));
            }
            if own.collation != above.collation {
                let message = format!("child table \"{}\" has different collation for column \"{name}\"", child.name());
                return Err(Reject::new("42P21", message));
            }
            if self.version() >= NAMED_NOT_NULL {
                if let Some((_, constraint)) = self.not_null_of(parent, name)
                    && !constraint.no_inherit
                    && self.not_null_of(child, name).is_none()
                {
                    let message =
                        format!("column \"{name}\" in child table \"{}\" must be marked NOT NULL", child.name());
                    return Err(Reject::new("42804", message));
                }
            } else if above.not_null && !own.not_null {
                let message = format!("column \"{name}\" in child table must be marked NOT NULL");
                return Err(Reject::new("42804", message));
            }
            match (&above.generated, &own.generated) {
                (Some(_), None) => {
                    let message = format!("column \"{name}\" in child table must be a generated column");
                    return Err(Reject::new("42804", message));
                }
                (None, Some(_)) => {
                    let message = format!("column \"{name}\" in child table must not be a generated column");
                    return Err(Reject::new("42804", message));
                }
                (Some(above), Some(own)) if above.stored != own.stored => {
                    let kind = |stored: bool| if stored { "STORED" } else { "VIRTUAL" };
                    let message = format!("column \"{name}\" inherits from generated column of different kind");
                    return Err(Reject::new("42804", message).detail(format!(
                        "Parent column is {}, child column is {}.",
                        kind(above.stored),
                        kind(own.stored)
                    )));
                }
                (Some(above), Some(own))
                    if self.version().0 < 16
                        && own.expr != (Moved { from: parent.clone(), to: child.clone() }).expr(&above.expr) =>
                {
                    let message = format!("column \"{name}\" in child table has a conflicting generation expression");
                    return Err(Reject::new("42804", message));
                }
                _ => {}
            }
            if is_partition {
                own.local = false;
                self.alter(&child.child(Kind::Column, name.clone()), own);
            }
        }
        let moved = Moved { from: parent.clone(), to: child.clone() };
        let parts: Vec<(Address, Object)> =
            self.catalog.children(parent).map(|(a, o)| (a.clone(), (**o).clone())).collect();
        for (at, object) in parts {
            match object {
                Object::Check(check) if !check.no_inherit => {
                    let own_at = child.child(Kind::Check, at.name().clone());
                    let Some(Object::Check(mut own)) = self.get(&own_at).map(|o| (**o).clone()) else {
                        return Err(Reject::new(
                            "42804",
                            format!("child table is missing constraint \"{}\"", at.name()),
                        ));
                    };
                    if own.expr != moved.expr(&check.expr) {
                        let message = format!(
                            "child table \"{}\" has different definition for check constraint \"{}\"",
                            child.name(),
                            at.name()
                        );
                        return Err(Reject::new("42804", message));
                    }
                    if own.no_inherit {
                        let message = format!(
                            "constraint \"{}\" conflicts with non-inherited constraint on child table \"{}\"",
                            at.name(),
                            child.name()
                        );
                        return Err(Reject::new("42P17", message));
                    }
                    if check.enforced && !own.enforced {
                        let message = format!(
                            "constraint \"{}\" conflicts with NOT ENFORCED constraint on child table \"{}\"",
                            at.name(),
                            child.name()
                        );
                        return Err(Reject::new("42P17", message));
                    }
                    if !own.validated && check.enforced {
                        let message = format!(
                            "constraint \"{}\" conflicts with NOT VALID constraint on child table \"{}\"",
                            at.name(),
                            child.name()
                        );
                        return Err(Reject::new("42P17", message));
                    }
                    if is_partition {
                        own.local = false;
                        self.alter(&own_at, own);
                    }
                }
                Object::NotNull(not_null) if !not_null.no_inherit => {
                    let Some((own_at, mut own)) = self.not_null_of(child, not_null.column.name()) else { continue };
                    let what = match (own.no_inherit, not_null.validated && !own.validated) {
                        (true, _) => Some("non-inherited"),
                        (false, true) => Some("NOT VALID"),
                        (false, false) => None,
                    };
                    if let Some(what) = what {
                        let (name, child) = (own_at.name(), child.name());
                        let message = format!(
                            "constraint \"{name}\" conflicts with {what} constraint on child table \"{child}\""
                        );
                        return Err(Reject::new("42P17", message));
                    }
                    if is_partition {
                        own.local = false;
                        self.alter(&own_at, own);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// NO INHERIT.
    pub(crate) fn drop_inherit(&mut self, target: &Target, parent: &Name) -> Result<(), Reject> {
        let child = &target.at;
        if self.is_partition(child) {
            return Err(Reject::new("42809", "cannot change inheritance of a partition"));
        }
        let parent = self.opened(parent)?;
        self.lock(&parent, Lock::AccessShare);
        if !self.catalog.parents(child).contains(&parent) {
            let message = if self.is_partitioned(&parent) {
                format!("relation \"{}\" is not a partition of relation \"{}\"", child.name(), parent.name())
            } else {
                format!("relation \"{}\" is not a parent of relation \"{}\"", parent.name(), child.name())
            };
            return Err(Reject::new("42P01", message));
        }
        self.change_descent(child, |_, parents| parents.retain(|p| *p != parent));
        self.leave_inheritance(child, &parent);
        Ok(())
    }

    /// `RemoveInheritance`: what came from a parent alone is now the child's own.
    pub(crate) fn leave_inheritance(&mut self, child: &Address, parent: &Address) {
        let parents = self.catalog.parents(child);
        let names: Vec<Ident> = self.catalog.columns(parent).iter().map(|(n, _)| (*n).clone()).collect();
        for name in names {
            let elsewhere = parents.iter().any(|p| self.column(p, &name).is_some());
            if let Some(mut column) = self.column(child, &name)
                && !elsewhere
                && !column.local
            {
                column.local = true;
                self.alter(&child.child(Kind::Column, name.clone()), column);
            }
            if let Some((at, mut not_null)) = self.not_null_of(child, &name)
                && !not_null.local
                && !parents.iter().any(|p| self.not_null_of(p, &name).is_some())
            {
                not_null.local = true;
                self.alter(&at, not_null);
            }
        }
        let checks: Vec<Address> = self
            .catalog
            .children(parent)
            .filter(|(_, o)| matches!(&***o, Object::Check(c) if !c.no_inherit))
            .map(|(a, _)| child.child(Kind::Check, a.name().clone()))
            .collect();
        for at in checks {
            let elsewhere = parents.iter().any(|p| self.catalog.contains(&p.child(Kind::Check, at.name().clone())));
            if let Some(Object::Check(mut check)) = self.get(&at).map(|o| (**o).clone())
                && !check.local
                && !elsewhere
            {
                check.local = true;
                self.alter(&at, check);
            }
        }
    }

    /// OF type.
    pub(crate) fn add_of(&mut self, target: &Target, ty: &TypeName) -> Result<(), Reject> {
        let at = &target.at;
        let Some(mut table) = self.table_object_of(at) else { return Ok(()) };
        let found = self.written_type(ty, at)?;
        let composite = Address::of(Kind::CompositeType, found.schema.clone(), found.name.clone());
        self.check_of_type(&found)?;
        if !table.inherits.is_empty() || table.partition_of.is_some() {
            return Err(Reject::new("42809", "typed tables cannot inherit"));
        }
        let wanted: Vec<_> =
            self.catalog.columns(&composite).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        let own: Vec<_> = self.catalog.columns(at).into_iter().map(|(n, c)| (n.clone(), c.clone())).collect();
        for (i, (name, column)) in wanted.iter().enumerate() {
            let Some((own_name, own_column)) = own.get(i) else {
                return Err(Reject::new("42804", format!("table is missing column \"{name}\"")));
            };
            if own_name != name {
                let message = format!("table has column \"{own_name}\" where type requires \"{name}\"");
                return Err(Reject::new("42804", message));
            }
            if own_column.ty != column.ty {
                let message = format!("table \"{}\" has different type for column \"{name}\"", at.name());
                return Err(Reject::new("42804", message));
            }
        }
        if let Some((name, _)) = own.get(wanted.len()) {
            return Err(Reject::new("42804", format!("table has extra column \"{name}\"")));
        }
        table.of_type = Some(found);
        self.alter(at, table);
        Ok(())
    }

    /// NOT OF.
    pub(crate) fn drop_of(&mut self, target: &Target) -> Result<(), Reject> {
        let Some(mut table) = self.table_object_of(&target.at) else { return Ok(()) };
        if table.of_type.take().is_none() {
            return Err(Reject::new("42809", format!("\"{}\" is not a typed table", target.at.name())));
        }
        self.alter(&target.at, table);
        Ok(())
    }

    /// REPLICA IDENTITY.
    pub(crate) fn replica_identity(&mut self, target: &Target, identity: &ast::ReplicaIdentity) -> Result<(), Reject> {
        let at = &target.at;
        let Some(mut table) = self.table_object_of(at) else { return Ok(()) };
        table.replica_identity = match identity {
            ast::ReplicaIdentity::Default => ReplicaIdentity::Default,
            ast::ReplicaIdentity::Full => ReplicaIdentity::Full,
            ast::ReplicaIdentity::Nothing => ReplicaIdentity::Nothing,
            ast::ReplicaIdentity::Index(name) => {
                let index_at = self.index_of(at, name)?;
                let Some(Object::Index(index)) = self.get(&index_at).map(|o| &**o) else { return Ok(()) };
                let cannot = |what: String| Err(Reject::new("42809", what));
                if !index.unique {
                    return cannot(format!("cannot use non-unique index \"{name}\" as replica identity"));
                }
                let deferrable = match index.constraint.as_ref().and_then(|c| self.get(c)).map(|o| &**o) {
                    Some(Object::PrimaryKey(c)) => c.deferrable,
                    Some(Object::Unique(c)) => c.deferrable,
                    _ => false,
                };
                if deferrable {
                    let message = format!("cannot use non-immediate index \"{name}\" as replica identity");
                    return Err(Reject::new("0A000", message));
                }
                if index.keys.iter().any(|k| k.expr.is_some()) {
                    return Err(Reject::new(
                        "0A000",
                        format!("cannot use expression index \"{name}\" as replica identity"),
                    ));
                }
                if index.predicate.is_some() {
                    return Err(Reject::new(
                        "0A000",
                        format!("cannot use partial index \"{name}\" as replica identity"),
                    ));
                }
                for column in index.keys.iter().filter_map(|k| k.column.as_ref()) {
                    if self.column(at, column.name()).is_some_and(|c| !c.not_null) {
                        return cannot(format!(
                            "index \"{name}\" cannot be used as replica identity because column \"{}\" is nullable",
                            column.name()
                        ));
                    }
                }
                ReplicaIdentity::Index(index_at)
            }
        };
        self.alter(at, table);
        Ok(())
    }

    /// ENABLE, DISABLE, FORCE and NO FORCE ROW LEVEL SECURITY.
    pub(crate) fn row_security(
        &mut self,
        target: &Target,
        enable: Option<bool>,
        force: Option<bool>,
    ) -> Result<(), Reject> {
        let Some(mut table) = self.table_object_of(&target.at) else { return Ok(()) };
        if let Some(enable) = enable {
            table.row_security = enable;
        }
        if let Some(force) = force {
            table.force_row_security = force;
        }
        self.alter(&target.at, table);
        Ok(())
    }

    /// OPTIONS of a foreign table.
    pub(crate) fn foreign_options(&mut self, target: &Target, written: &[Option_]) -> Result<(), Reject> {
        if let Some(Object::ForeignTable(mut table)) = self.get(&target.at).map(|o| (**o).clone()) {
            options::foreign(&mut table.options, written)?;
            self.alter(&target.at, table);
        }
        Ok(())
    }

    /// OPTIONS of a foreign table's column.
    pub(crate) fn column_foreign_options(
        &mut self,
        target: &Target,
        column: &Ident,
        written: &[Option_],
    ) -> Result<(), Reject> {
        let mut object = self.altered_column(&target.at, column)?;
        options::foreign(&mut object.foreign_options, written)?;
        self.alter(&target.at.child(Kind::Column, column.clone()), object);
        Ok(())
    }
}

/// The tablespace of what all databases share is for nothing else.
pub(crate) fn check_tablespace(name: &Ident) -> Result<(), Reject> {
    if name == "pg_global" {
        return Err(Reject::new("22023", "only shared relations can be placed in pg_global tablespace"));
    }
    Ok(())
}
