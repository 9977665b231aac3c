//! ALTER TABLE and its kin: the subcommands, in the passes in which PostgreSQL runs them.

use std::collections::BTreeMap;

use crate::catalog::{Address, Kind, Object, TEMPORARY, Table, Touches, Version};
use crate::sql::Span;
use crate::sql::ast::{AlterAction, AlterTable, ConstraintKind, ObjectClass};

use super::cx::Cx;
use super::index::{Build, IndexSpec};
use super::updatable::Updatable;
use super::{Lock, Reject, options};

/// SET WITHOUT OIDS, which every table is by now.
const DROP_OIDS: &str = "AT_DropOids";

/// The passes of `tablecmds.c`. Subcommands of one pass run in the order in which they were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pass {
    Drop,
    AlterType,
    AddColumn,
    SetExpression,
    OldIndex,
    OldConstraint,
    AddConstraint,
    ColumnAttributes,
    AddIndexConstraint,
    AddIndex,
    AddOtherConstraint,
    Misc,
}

impl Pass {
    /// The place of the pass: before 17 columns are added once what hangs on retyped ones is made again.
    fn rank(self, version: Version) -> u8 {
        match self {
            Self::OldIndex if version.0 < 17 => Self::AlterType as u8 * 4 + 1,
            Self::OldConstraint if version.0 < 17 => Self::AlterType as u8 * 4 + 2,
            pass => pass as u8 * 4,
        }
    }
}

/// One subcommand, or a part that another subcommand left for a later pass.
#[derive(Debug, Clone)]
pub(crate) enum Task<'s> {
    /// As written, with whether the tables below have it as a task of their own.
    Written(&'s AlterAction, bool),
    /// An index of a constraint of a column or constraint that was added.
    Index(IndexSpec<'s>),
    /// CHECK constraints and foreign keys of a column or constraint that was added.
    Checks(Vec<super::constraint::CheckSpec<'s>>),
    /// Foreign keys, with whether no row can violate them.
    ForeignKey(super::constraint::ForeignKeySpec<'s>, bool),
    /// A NOT NULL that a primary key brings.
    NotNull(super::constraint::NotNullSpec),
    /// A NOT NULL that becomes a task of another pass.
    Later(Pass, super::constraint::NotNullSpec),
    /// What hangs on a column of another type by now, with whether the type is another one.
    Again(Address, bool),
}

/// The tasks of one ALTER that are still to run.
#[derive(Debug)]
pub(crate) struct Queue<'s> {
    version: Version,
    /// The tables with tasks, in the order in which they run within a pass.
    tables: Vec<Address>,
    /// The place of each of them.
    places: BTreeMap<Address, usize>,
    /// The table whose task runs.
    current: usize,
    /// What the columns that an ALTER TYPE names had been before it, the first of each column first.
    types: Vec<(Address, crate::catalog::Type)>,
    /// What hangs on the retyped columns of the current table, with whether the type is another one.
    pub(super) retyped: Vec<(Address, bool)>,
    /// The persistence changes, which happens once in a statement.
    pub(super) changes_persistence: bool,
    /// The access method is set, which happens once in a statement, too.
    pub(super) changes_method: bool,
    /// The sequences that follow a change of persistence.
    pub(super) owned: Vec<Address>,
    /// The table has a TOAST table before the statement.
    toasted: bool,
    /// The tasks by the rank of their pass, their table and their number.
    tasks: BTreeMap<(u8, usize, usize), (Span, Task<'s>)>,
}

impl<'s> Queue<'s> {
    fn new(version: Version, table: &Address, toasted: bool) -> Self {
        Self {
            version,
            tables: vec![table.clone()],
            places: BTreeMap::from([(table.clone(), 0)]),
            current: 0,
            types: Vec::new(),
            retyped: Vec::new(),
            changes_persistence: false,
            changes_method: false,
            owned: Vec::new(),
            toasted,
            tasks: BTreeMap::new(),
        }
    }

    /// Puts a task of the current table at the end of its pass.
    pub(crate) fn push(&mut self, pass: Pass, span: Span, task: Task<'s>) {
        self.push_for(self.current, pass, span, task);
    }

    fn push_for(&mut self, table: usize, pass: Pass, span: Span, task: Task<'s>) {
        let rank = pass.rank(self.version);
        let last = self.tasks.range((rank, table, 0)..=(rank, table, usize::MAX)).next_back();
        let number = last.map_or(0, |((.., number), _)| number + 1);
        self.tasks.insert((rank, table, number), (span, task));
    }

    /// The place of a table among those that have tasks.
    fn table(&mut self, at: &Address) -> usize {
        *self.places.entry(at.clone()).or_insert_with(|| {
            self.tables.push(at.clone());
            self.tables.len() - 1
        })
    }

    /// Whether the columns of the current table that get another type have it by now, so that what hangs on them is due.
    fn types_are_done(&self) -> bool {
        let next = self.tasks.first_key_value().map(|(&(rank, table, _), _)| (rank, table));
        !self.retyped.is_empty() && next != Some((Pass::AlterType.rank(self.version), self.current))
    }

    fn next(&mut self) -> Option<(usize, Span, Task<'s>)> {
        let ((_, table, _), (span, task)) = self.tasks.pop_first()?;
        self.current = table;
        Some((table, span, task))
    }
}

/// The relation that is altered, and how.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) at: Address,
    /// ONLY was not said: children follow.
    pub(crate) recurse: bool,
    /// The strongest lock of the whole statement, held from its start.
    pub(crate) lock: Lock,
    /// The children have it as tasks of their own.
    pub(crate) spread: bool,
    /// It is a typed table, and the type is altered.
    pub(crate) through_type: bool,
}

impl Target {
    pub(crate) fn of(at: Address, recurse: bool, lock: Lock) -> Self {
        Self { at, recurse, lock, spread: false, through_type: false }
    }
}

impl Cx<'_> {
    /// ALTER TABLE, INDEX, VIEW, MATERIALIZED VIEW, SEQUENCE, FOREIGN TABLE, TYPE.
    pub(crate) fn alter_table(&mut self, stmt: &AlterTable) -> Result<(), Reject> {
        let found = super::rename::altered_relation(self, &stmt.relation.name, stmt.class, stmt.if_exists)?;
        let Some(at) = found else { return Ok(()) };
        if stmt.class == ObjectClass::Index && at.kind != Kind::Index {
            return Err(Reject::new("42809", format!("\"{}\" is not an index", at.name())));
        }
        self.check_not_pending(&at, "ALTER TABLE")?;
        let whole = self.span;
        let spans = self.statement.subcommands(stmt.relation.name.at);
        let spans = if spans.len() == stmt.commands.len() { spans } else { vec![whole; stmt.commands.len()] };
        let actions: Vec<(&AlterAction, Span)> = stmt.commands.iter().map(|c| &c.action).zip(spans).collect();
        self.alter_relation(&Target::of(at, !stmt.relation.only, Lock::None), &actions)
    }

    /// `ATController`: the subcommands for one relation and those below it.
    pub(super) fn alter_relation(&mut self, prepared: &Target, actions: &[(&AlterAction, Span)]) -> Result<(), Reject> {
        let at = prepared.at.clone();
        let mut queue = Queue::new(self.version(), &at, self.has_toast(&at));
        let mut strongest = Lock::None;
        for &(action, span) in actions {
            strongest = strongest.max(self.lock_level(&at, action));
            let prepare = |cx: &mut Self| {
                cx.check_kind(&at, action)?;
                match cx.prepare(prepared, action, span, &mut queue) {
                    Ok(spread) => Ok(Some(spread)),
                    Err(reject) => cx.unless_unknown(&cx.with_children(prepared), reject).map(|()| None),
                }
            };
            let Some(spread) = self.within(span, prepare)? else { continue };
            queue.push(pass(action), span, Task::Written(action, spread));
            if spread {
                for below in self.descendants(&at) {
                    let table = queue.table(&below);
                    queue.push_for(table, pass(action), span, Task::Written(action, true));
                }
            }
        }
        loop {
            if queue.types_are_done() {
                self.types_done(&mut queue)?;
                continue;
            }
            let Some((table, span, task)) = queue.next() else { break };
            let spread = matches!(task, Task::Written(_, true));
            let target = Target { at: queue.tables[table].clone(), lock: strongest, spread, ..prepared.clone() };
            let cause = if table == 0 { self.cause } else { super::Cause::Implied };
            self.within(span, |cx| {
                cx.because(cause, |cx| {
                    if table > 0 {
                        cx.lock(&target.at, Lock::AccessExclusive);
                    }
                    cx.run_task(&target, task, &mut queue)
                        .or_else(|reject| cx.unless_unknown(&cx.with_children(&target), reject))
                })
            })?;
        }
        let widens = |action: &AlterAction| {
            matches!(
                action,
                AlterAction::AddColumn { .. } | AlterAction::AlterType { .. } | AlterAction::SetStorage { .. }
            )
        };
        if actions.iter().any(|(action, _)| widens(action)) {
            self.keep_toast(&at);
            for below in self.descendants(&at) {
                self.keep_toast(&below);
            }
        }
        let mut written: Vec<Address> = std::mem::take(&mut self.rewritten);
        for table in &written {
            self.check_row_type_unused(table)?;
        }
        self.late.take().map_or(Ok(()), Err)?;
        written.retain(|table| self.has_rewritten(table));
        for at in written {
            // A table that is written anew has a TOAST table only if it needs one.
            if let Some(mut table) = self.table_object_of(&at)
                && table.toasted
                && !self.would_toast(&at, &table)
            {
                table.toasted = false;
                table.options.retain(|name, _| !name.starts_with("toast."));
                self.because(super::Cause::Implied, |cx| cx.alter(&at, table));
            }
        }
        Ok(())
    }

    /// A table that needs a TOAST table by now has it from here on, whatever becomes of its columns.
    fn keep_toast(&mut self, at: &Address) {
        if let Some(mut table) = self.table_object_of(at)
            && !table.toasted
            && self.would_toast(at, &table)
        {
            table.toasted = true;
            self.because(super::Cause::Implied, |cx| cx.alter(at, table));
        }
    }

    /// Whether a table that is made with the columns of one would have a place for values that are too long for a page.
    fn would_toast(&self, at: &Address, table: &Table) -> bool {
        let columns = self.catalog.columns(at);
        let stored = columns.iter().filter(|(_, c)| c.generated.as_ref().is_none_or(|g| g.stored));
        table.partition_by.is_none() && self.needs_toast(stored.map(|(_, c)| (&c.ty, c.storage)))
    }

    /// Whether a table has that place.
    fn has_toast(&self, at: &Address) -> bool {
        self.table_object_of(at).is_some_and(|table| table.toasted || self.would_toast(at, &table))
    }

    /// `ATPostAlterTypeCleanup`: what hangs on retyped columns is read again, and made again in later passes.
    fn types_done(&mut self, queue: &mut Queue<'_>) -> Result<(), Reject> {
        let span = self.span;
        let retyped = std::mem::take(&mut queue.retyped);
        for (dependent, _) in &retyped {
            self.because(super::Cause::Implied, |cx| cx.drop_copies(dependent, retyped.len() == 1))?;
        }
        for (dependent, key_changed) in retyped {
            let done = self.because(super::Cause::Implied, |cx| cx.read_again(&dependent));
            done.or_else(|reject| self.unless_unknown(&[queue.tables[queue.current].clone()], reject))?;
            let pass = match dependent.kind {
                Kind::Index => Pass::OldIndex,
                Kind::Statistics => Pass::Misc,
                _ => Pass::OldConstraint,
            };
            queue.push(pass, span, Task::Again(dependent, key_changed));
        }
        Ok(())
    }

    fn run_task<'s>(&mut self, target: &Target, task: Task<'s>, queue: &mut Queue<'s>) -> Result<(), Reject> {
        let table = &target.at;
        match task {
            Task::Written(action, _) => {
                self.lock(table, self.lock_level(table, action));
                self.alter_action(target, action, queue)
            }
            Task::Index(spec) => self.add_index_constraint(target, &spec),
            Task::Checks(checks) => self.add_check_constraints(target, &checks),
            Task::ForeignKey(key, skip_validation) => {
                let lock = Lock::ShareRowExclusive;
                let adding = super::foreign_key::Adding { lock, skip_validation, only: !target.recurse, adopts: true };
                self.add_foreign_key(table, &key, adding)
            }
            Task::NotNull(spec) => self.set_not_null(target, &spec),
            Task::Later(pass, spec) => {
                queue.push(pass, self.span, Task::NotNull(spec));
                Ok(())
            }
            Task::Again(dependent, key_changed) => {
                self.because(super::Cause::Implied, |cx| cx.make_again(&dependent, key_changed))
            }
        }
    }

    fn alter_action<'s>(
        &mut self,
        target: &Target,
        action: &'s AlterAction,
        queue: &mut Queue<'s>,
    ) -> Result<(), Reject> {
        use AlterAction as A;
        match action {
            A::AddColumn { column, if_not_exists } => self.add_column(target, column, *if_not_exists, queue),
            A::DropColumn { name, if_exists, behavior } => self.drop_column(target, name, *if_exists, *behavior),
            A::ColumnDefault { column, default } => self.alter_default(target, column, default.as_ref()),
            A::SetNotNull { column } => {
                let spec = super::constraint::NotNullSpec::implied(column.clone());
                if self.version() < super::constraint::NAMED_NOT_NULL {
                    // What the tables below do about it is a task of theirs.
                    return self.mark_not_null(target, &spec, true);
                }
                self.set_not_null(target, &spec)
            }
            A::DropNotNull { column } => self.drop_not_null(target, column),
            A::SetExpression { column, expr } => self.set_expression(target, column, expr),
            A::DropExpression { column, if_exists } => self.drop_expression(target, column, *if_exists),
            A::SetStatistics { column, target: value } => self.set_statistics(target, column, *value),
            A::SetColumnOptions { column, options, reset } => self.set_column_options(target, column, options, *reset),
            A::SetStorage { column, storage } => self.set_storage(target, column, storage),
            A::SetCompression { column, method } => self.set_compression(target, column, method),
            A::AlterType { column, ty, collation, using } => {
                let now = self.altered_column(&target.at, column)?.ty;
                let at = target.at.child(Kind::Column, column.clone());
                let first = queue.types.iter().find(|(known, _)| *known == at).map(|(_, ty)| ty.clone());
                if first.is_some_and(|first| first != now) {
                    let message = format!("cannot alter type of column \"{column}\" twice");
                    return Err(Reject::new("0A000", message));
                }
                queue.types.push((at, now));
                let retyped = self.alter_type(target, column, ty, collation.as_ref(), using.as_ref())?;
                for (dependent, changed) in retyped {
                    match queue.retyped.iter_mut().find(|(known, _)| *known == dependent) {
                        Some((_, known)) => *known |= changed,
                        None => queue.retyped.push((dependent, changed)),
                    }
                }
                Ok(())
            }
            A::AddIdentity { column, always, options } => self.add_identity(target, column, *always, options),
            A::SetIdentity { column, options } => self.set_identity(target, column, options),
            A::DropIdentity { column, if_exists } => self.drop_identity(target, column, *if_exists),
            A::AddConstraint(constraint) => self.add_constraint(target, constraint, queue),
            A::AlterConstraint { name, deferrable, initially_deferred, enforced, inherit } => {
                self.alter_constraint(target, name, *deferrable, *initially_deferred, *enforced, *inherit)
            }
            A::ValidateConstraint { name } => self.validate_constraint(target, name),
            A::DropConstraint { name, if_exists, behavior } => {
                self.drop_constraint(target, name, *if_exists, *behavior)
            }
            A::ChangeOwner { role } => self.owner_to(&target.at, role),
            A::ClusterOn { index } => self.cluster_on(target, Some(index)),
            A::SetWithoutCluster => self.cluster_on(target, None),
            A::SetLogged => self.set_persistence(target, true, &queue.owned),
            A::SetUnlogged => self.set_persistence(target, false, &queue.owned),
            A::SetAccessMethod { method } => self.set_access_method(target, method.as_ref()),
            A::SetTablespace { name } => self.set_tablespace(target, name),
            A::SetOptions { options } => self.set_options(target, options, false, queue.toasted),
            A::ResetOptions { options } => self.set_options(target, options, true, queue.toasted),
            A::TriggerState { which, state } => self.trigger_state(target, which, *state),
            A::RuleState { name, state } => self.rule_state(&target.at, name, *state),
            A::AddInherit { parent } => self.add_inherit(target, parent),
            A::DropInherit { parent } => self.drop_inherit(target, parent),
            A::AddOf { ty } => self.add_of(target, ty),
            A::DropOf => self.drop_of(target),
            A::ReplicaIdentity(identity) => self.replica_identity(target, identity),
            A::RowSecurity { enable } => self.row_security(target, Some(*enable), None),
            A::ForceRowSecurity { force } => self.row_security(target, None, Some(*force)),
            A::AttachPartition { partition, bound } => match (target.at.kind, bound) {
                (Kind::Index, None) => self.attach_partitioned_index(target, partition),
                (Kind::Index, Some(_)) => {
                    Err(Reject::new("42P17", format!("\"{}\" is not a partitioned table", target.at.name())))
                }
                (_, Some(bound)) => self.attach_partition(target, partition, bound),
                (_, None) => Ok(()),
            },
            A::DetachPartition { partition, concurrently, finalize } => {
                self.detach_partition(target, partition, *concurrently, *finalize)
            }
            A::ForeignOptions { options } => self.foreign_options(target, options),
            A::ColumnForeignOptions { column, options } => self.column_foreign_options(target, column, options),
            A::Other { name } if name == DROP_OIDS => Ok(()),
            A::Other { name } => {
                self.opaque(format!("{name} is not evaluated"), Touches::Objects(vec![target.at.clone()]));
                Ok(())
            }
        }
    }

    /// `AlterTableGetLockLevel` for one subcommand.
    fn lock_level(&self, table: &Address, action: &AlterAction) -> Lock {
        use AlterAction as A;
        match action {
            A::AddConstraint(constraint) if matches!(constraint.kind, ConstraintKind::ForeignKey(_)) => {
                Lock::ShareRowExclusive
            }
            A::TriggerState { .. } => Lock::ShareRowExclusive,
            A::SetStatistics { .. }
            | A::ClusterOn { .. }
            | A::SetWithoutCluster
            | A::SetColumnOptions { .. }
            | A::ValidateConstraint { .. }
            | A::AttachPartition { .. }
            | A::DetachPartition { concurrently: true, .. }
            | A::DetachPartition { finalize: true, .. } => Lock::ShareUpdateExclusive,
            A::SetOptions { options } | A::ResetOptions { options } => {
                let weak = table.kind != Kind::View
                    && options.iter().all(|o| {
                        !matches!(
                            &*o.name,
                            "user_catalog_table"
                                | "security_barrier"
                                | "fastupdate"
                                | "gin_pending_list_limit"
                                | "buffering"
                                | "pages_per_range"
                                | "autosummarize"
                        )
                    });
                if weak { Lock::ShareUpdateExclusive } else { Lock::AccessExclusive }
            }
            _ => Lock::AccessExclusive,
        }
    }

    /// `ATSimplePermissions`: the kinds of relation that a subcommand takes.
    fn check_kind(&self, at: &Address, action: &AlterAction) -> Result<(), Reject> {
        use AlterAction as A;
        use Kind::{CompositeType, ForeignTable, Index, MaterializedView, Table, View};
        let takes: &[Kind] = match action {
            A::AddColumn { .. } | A::DropColumn { .. } | A::AlterType { .. } => &[Table, CompositeType, ForeignTable],
            A::ColumnDefault { .. } => &[Table, View, ForeignTable],
            A::SetNotNull { .. }
            | A::DropNotNull { .. }
            | A::SetExpression { .. }
            | A::DropExpression { .. }
            | A::AddConstraint(_)
            | A::ValidateConstraint { .. }
            | A::DropConstraint { .. }
            | A::TriggerState { .. }
            | A::AddInherit { .. }
            | A::DropInherit { .. }
            | A::RuleState { .. } => &[Table, ForeignTable],
            A::AddIdentity { .. } | A::SetIdentity { .. } | A::DropIdentity { .. } => &[Table, View, ForeignTable],
            A::SetStatistics { .. } => &[Table, MaterializedView, Index, ForeignTable],
            A::SetColumnOptions { .. } => &[Table, MaterializedView, ForeignTable],
            A::SetStorage { .. } => &[Table, MaterializedView, ForeignTable],
            A::SetCompression { .. } => &[Table, MaterializedView],
            A::ClusterOn { .. } | A::SetWithoutCluster => &[Table, MaterializedView],
            A::SetLogged | A::SetUnlogged => &[Table, Kind::Sequence],
            A::SetAccessMethod { .. } => &[Table, MaterializedView],
            A::SetTablespace { .. } => &[Table, MaterializedView, Index],
            A::SetOptions { .. } | A::ResetOptions { .. } => &[Table, View, MaterializedView, Index],
            A::AlterConstraint { .. } | A::AddOf { .. } | A::DropOf => &[Table],
            A::ReplicaIdentity(_) => &[Table, MaterializedView],
            A::RowSecurity { .. } | A::ForceRowSecurity { .. } => &[Table],
            A::AttachPartition { .. } => &[Table, Index],
            A::DetachPartition { .. } => &[Table],
            A::ForeignOptions { .. } | A::ColumnForeignOptions { .. } => &[ForeignTable],
            A::Other { name } if name == DROP_OIDS => &[Table, ForeignTable],
            A::ChangeOwner { .. } | A::Other { .. } => return Ok(()),
        };
        if self.version().0 < 15 && (!takes.contains(&at.kind) || at.kind == Kind::Sequence) {
            let kinds = match action {
                A::AttachPartition { .. } => "table or partitioned index".to_owned(),
                _ => listed(takes),
            };
            return Err(Reject::new("42809", format!("\"{}\" is not a {kinds}", at.name())));
        }
        if !takes.contains(&at.kind) {
            return Err(Reject::new(
                "42809",
                format!("ALTER action {} cannot be performed on relation \"{}\"", words(action), at.name()),
            )
            .detail(super::drop::not_supported_for(self, at)));
        }
        if let A::SetLogged | A::SetUnlogged = action
            && self.is_partitioned(at)
            && self.version().0 >= 18
        {
            let message = format!("ALTER action {} cannot be performed on relation \"{}\"", words(action), at.name());
            return Err(Reject::new("42809", message).detail("This operation is not supported for partitioned tables."));
        }
        if let (A::AttachPartition { .. }, Some(Object::Index(index))) = (action, self.get(at).map(|o| &**o))
            && !self.is_partitioned(&index.table)
            && self.version().0 >= 15
        {
            let message = format!("ALTER action {} cannot be performed on relation \"{}\"", words(action), at.name());
            return Err(Reject::new("42809", message).detail("This operation is not supported for indexes."));
        }
        if let A::AttachPartition { .. } | A::DetachPartition { .. } = action
            && at.kind == Table
            && !self.is_partitioned(at)
        {
            if self.version().0 < 18 {
                return Err(Reject::new("42P17", format!("table \"{}\" is not partitioned", at.name())));
            }
            let message = format!("ALTER action {} cannot be performed on relation \"{}\"", words(action), at.name());
            return Err(Reject::new("42809", message).detail(super::drop::not_supported_for(self, at)));
        }
        Ok(())
    }

    /// ADD CONSTRAINT: what the constraint comes to, each part in the pass of its kind.
    fn add_constraint<'s>(
        &mut self,
        target: &Target,
        constraint: &'s crate::sql::ast::Constraint,
        queue: &mut Queue<'s>,
    ) -> Result<(), Reject> {
        let mut definition = super::column::Definition::new(target.at.clone(), self.persistence_of(&target.at));
        definition.alter = true;
        definition.partitioned = self.is_partitioned(&target.at);
        definition.excludes_partitioned = self.version().0 >= 17;
        definition.add_table_constraint(constraint)?;
        self.queue_definition(target, definition, false, queue)
    }

    /// Queues what a column or a constraint that was added comes to.
    pub(crate) fn queue_definition<'s>(
        &mut self,
        target: &Target,
        mut definition: super::column::Definition<'s>,
        skip_foreign_keys: bool,
        queue: &mut Queue<'s>,
    ) -> Result<(), Reject> {
        let span = self.span;
        let indexes = self.index_constraints(&mut definition)?;
        for spec in std::mem::take(&mut definition.not_nulls) {
            queue.push(Pass::ColumnAttributes, span, Task::NotNull(spec));
        }
        for index in indexes {
            if index.is_primary() && index.using_index.is_none() {
                for key in &index.keys {
                    if let super::index::KeySpec::Written(element) = key
                        && let Some(column) = &element.column
                        // From 18 on the constraint was asked for before anything was done.
                        && self.version() < super::constraint::NAMED_NOT_NULL
                        // Nothing is said again of a column that is NOT NULL already.
                        && self.column(&target.at, column).is_none_or(|c| !c.not_null)
                    {
                        let spec = super::constraint::NotNullSpec::of_key(column.clone());
                        queue.push(Pass::ColumnAttributes, span, Task::NotNull(spec));
                    }
                }
            }
            let pass = if index.using_index.is_some() { Pass::AddIndexConstraint } else { Pass::AddIndex };
            queue.push(pass, span, Task::Index(index));
        }
        if !definition.checks.is_empty() {
            queue.push(Pass::AddOtherConstraint, span, Task::Checks(definition.checks));
        }
        for key in definition.foreign_keys {
            queue.push(Pass::AddOtherConstraint, span, Task::ForeignKey(key, skip_foreign_keys));
        }
        Ok(())
    }

    /// The persistence of a relation.
    pub(crate) fn persistence_of(&self, at: &Address) -> crate::catalog::Persistence {
        match self.get(at).map(|o| &**o) {
            Some(Object::Table(t)) => t.persistence,
            _ if at.schema().is_some_and(|schema| schema == TEMPORARY) => crate::catalog::Persistence::Temporary,
            _ => crate::catalog::Persistence::Permanent,
        }
    }

    /// Adds the index of a constraint to a table: a new one, or one that is there.
    fn add_index_constraint(&mut self, target: &Target, spec: &IndexSpec<'_>) -> Result<(), Reject> {
        if let Some(index) = &spec.using_index {
            return self.constraint_using_index(target, spec, index);
        }
        let mut spec = spec.clone();
        spec.only = !target.recurse;
        let build = Build { lock: target.lock, ..Build::ALTER };
        self.because(super::Cause::Implied, |cx| cx.define_index(&target.at, &spec, build)).map(|_| ())
    }

    /// SET and RESET of storage parameters.
    fn set_options(
        &mut self,
        target: &Target,
        written: &[crate::sql::ast::Option_],
        reset: bool,
        toasted: bool,
    ) -> Result<(), Reject> {
        let at = &target.at;
        let Some(object) = self.get(at).map(|o| (**o).clone()) else { return Ok(()) };
        // Nobody reads what is said of a TOAST table that is not there.
        let without_toast = matches!(&object, Object::Index(_)) || matches!(&object, Object::Table(_)) && !toasted;
        let kept: Vec<_> =
            written.iter().filter(|o| !without_toast || o.namespace.as_deref() != Some("toast")).cloned().collect();
        let written = &kept[..];
        match object {
            Object::Table(mut table) => {
                let of = options::Of::table(table.partition_by.is_some(), self.version());
                options::merge(&mut table.options, written, of, reset)?;
                // The TOAST table that columns of the same statement may bring is made when it ends.
                if !toasted {
                    table.options.retain(|name, _| !name.starts_with("toast."));
                }
                self.alter(at, table);
            }
            Object::MaterializedView(mut view) => {
                options::merge(&mut view.options, written, options::Of::Heap, reset)?;
                self.alter(at, view);
            }
            Object::View(mut view) => {
                options::merge(&mut view.options, written, options::Of::View, reset)?;
                if view.options.contains_key("check_option") {
                    let updatable = super::updatable::check_option(&view.query)?;
                    if updatable == Updatable::Unknown {
                        self.opaque(Updatable::REASON, Touches::Objects(vec![at.clone()]));
                    }
                }
                self.alter(at, view);
            }
            Object::Index(mut index) => {
                if self.is_partitioned(&index.table) {
                    let message = format!(
                        "ALTER action {} cannot be performed on relation \"{}\"",
                        if reset { "RESET" } else { "SET" },
                        at.name()
                    );
                    return Err(Reject::new("42809", message)
                        .detail("This operation is not supported for partitioned indexes."));
                }
                let method = index.method.clone();
                options::merge(&mut index.options, written, options::Of::Index(&method), reset)?;
                self.alter(at, index);
            }
            _ => {}
        }
        Ok(())
    }
}

/// The pass of a subcommand.
pub(super) fn pass(action: &AlterAction) -> Pass {
    use AlterAction as A;
    match action {
        A::DropColumn { .. }
        | A::ColumnDefault { default: None, .. }
        | A::DropNotNull { .. }
        | A::DropExpression { .. }
        | A::DropIdentity { .. }
        | A::DropConstraint { .. } => Pass::Drop,
        A::AlterType { .. } => Pass::AlterType,
        A::AddColumn { .. } => Pass::AddColumn,
        A::SetExpression { .. } => Pass::SetExpression,
        A::AddConstraint(_) => Pass::AddConstraint,
        A::SetNotNull { .. } => Pass::ColumnAttributes,
        A::ColumnDefault { default: Some(_), .. } | A::AddIdentity { .. } => Pass::AddOtherConstraint,
        _ => Pass::Misc,
    }
}

/// `alter_table_type_to_string`.
fn words(action: &AlterAction) -> &'static str {
    use AlterAction as A;
    match action {
        A::AddColumn { .. } => "ADD COLUMN",
        A::DropColumn { .. } => "DROP COLUMN",
        A::ColumnDefault { .. } => "ALTER COLUMN ... SET DEFAULT",
        A::SetNotNull { .. } => "ALTER COLUMN ... SET NOT NULL",
        A::DropNotNull { .. } => "ALTER COLUMN ... DROP NOT NULL",
        A::SetExpression { .. } => "ALTER COLUMN ... SET EXPRESSION",
        A::DropExpression { .. } => "ALTER COLUMN ... DROP EXPRESSION",
        A::SetStatistics { .. } => "ALTER COLUMN ... SET STATISTICS",
        A::SetColumnOptions { reset: false, .. } => "ALTER COLUMN ... SET",
        A::SetColumnOptions { reset: true, .. } => "ALTER COLUMN ... RESET",
        A::SetStorage { .. } => "ALTER COLUMN ... SET STORAGE",
        A::SetCompression { .. } => "ALTER COLUMN ... SET COMPRESSION",
        A::AlterType { .. } => "ALTER COLUMN ... SET DATA TYPE",
        A::AddIdentity { .. } => "ALTER COLUMN ... ADD IDENTITY",
        A::SetIdentity { .. } => "ALTER COLUMN ... SET",
        A::DropIdentity { .. } => "ALTER COLUMN ... DROP IDENTITY",
        A::AddConstraint(_) => "ADD CONSTRAINT",
        A::AlterConstraint { .. } => "ALTER CONSTRAINT",
        A::ValidateConstraint { .. } => "VALIDATE CONSTRAINT",
        A::DropConstraint { .. } => "DROP CONSTRAINT",
        A::ChangeOwner { .. } => "OWNER TO",
        A::ClusterOn { .. } => "CLUSTER ON",
        A::SetWithoutCluster => "SET WITHOUT CLUSTER",
        A::SetLogged => "SET LOGGED",
        A::SetUnlogged => "SET UNLOGGED",
        A::SetAccessMethod { .. } => "SET ACCESS METHOD",
        A::SetTablespace { .. } => "SET TABLESPACE",
        A::SetOptions { .. } => "SET",
        A::ResetOptions { .. } => "RESET",
        A::TriggerState { which, state } => {
            use crate::sql::ast::TriggerSelector as S;
            match (which, state) {
                (S::Name(_), 'D') => "DISABLE TRIGGER",
                (S::All, 'D') => "DISABLE TRIGGER ALL",
                (S::User, 'D') => "DISABLE TRIGGER USER",
                (_, 'A') => "ENABLE ALWAYS TRIGGER",
                (_, 'R') => "ENABLE REPLICA TRIGGER",
                (S::All, _) => "ENABLE TRIGGER ALL",
                (S::User, _) => "ENABLE TRIGGER USER",
                (S::Name(_), _) => "ENABLE TRIGGER",
            }
        }
        A::RuleState { state: 'D', .. } => "DISABLE RULE",
        A::RuleState { state: 'A', .. } => "ENABLE ALWAYS RULE",
        A::RuleState { state: 'R', .. } => "ENABLE REPLICA RULE",
        A::RuleState { .. } => "ENABLE RULE",
        A::AddInherit { .. } => "INHERIT",
        A::DropInherit { .. } => "NO INHERIT",
        A::AddOf { .. } => "OF",
        A::DropOf => "NOT OF",
        A::ReplicaIdentity(_) => "REPLICA IDENTITY",
        A::RowSecurity { enable: true } => "ENABLE ROW SECURITY",
        A::RowSecurity { enable: false } => "DISABLE ROW SECURITY",
        A::ForceRowSecurity { force: true } => "FORCE ROW SECURITY",
        A::ForceRowSecurity { force: false } => "NO FORCE ROW SECURITY",
        A::AttachPartition { .. } => "ATTACH PARTITION",
        A::DetachPartition { finalize: true, .. } => "DETACH PARTITION ... FINALIZE",
        A::DetachPartition { .. } => "DETACH PARTITION",
        A::ForeignOptions { .. } => "OPTIONS",
        A::ColumnForeignOptions { .. } => "ALTER COLUMN ... OPTIONS",
        A::Other { name } if name == DROP_OIDS => "SET WITHOUT OIDS",
        A::Other { .. } => "",
    }
}

/// The kinds of relation, as `ATWrongRelkindError` lists them.
fn listed(kinds: &[Kind]) -> String {
    let named: Vec<&str> = [
        (Kind::Table, "table"),
        (Kind::View, "view"),
        (Kind::MaterializedView, "materialized view"),
        (Kind::Index, "index"),
        (Kind::CompositeType, "composite type"),
        (Kind::ForeignTable, "foreign table"),
    ]
    .iter()
    .filter(|(kind, _)| kinds.contains(kind))
    .map(|(_, name)| *name)
    .collect();
    match named.as_slice() {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [one, other] => format!("{one} or {other}"),
        [rest @ .., last] => format!("{}, or {last}", rest.join(", ")),
    }
}
