//! ORDER BY, GROUP BY, DISTINCT, LIMIT, WINDOW, locking.

use super::Entry;
use super::check::Clause;
use crate::catalog::builtin::oid::{self, UNKNOWN};
use crate::catalog::tree::{Node, Operator};
use crate::catalog::tree_query::{Distinct, GroupingSet, Locking, Query, SortKey, Source, WindowClause};
use crate::expr::coerce::Context;
use crate::expr::cx::{Outcome, Typed, reject};
use crate::expr::resolve::{Level, Resolver};
use crate::replay::Reject;
use crate::sql::ast::{self, Const, Expr, ExprNode, Field};

/// The bits of a frame that say what its offsets count.
const NONDEFAULT: i32 = 0x0001;
const ROWS: i32 = 0x0004;
const GROUPS: i32 = 0x0008;

/// How many elements CUBE may have.
const MOST_IN_CUBE: usize = 12;

/// Where a target is looked for, for messages and for what a bare name means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    OrderBy,
    GroupBy,
    DistinctOn,
    Window,
}

impl Place {
    fn word(self) -> &'static str {
        match self {
            Self::OrderBy => "ORDER BY",
            Self::GroupBy => "GROUP BY",
            Self::DistinctOn => "DISTINCT ON",
            Self::Window => "window ORDER BY",
        }
    }
}

impl Resolver<'_> {
    /// `findTargetlistEntrySQL92` (`SQL99` for windows): the target that an expression means, added where there is none.
    fn target(&mut self, expr: &Expr, entries: &mut Vec<Entry>, place: Place) -> Outcome<u16> {
        if place != Place::Window {
            if let ExprNode::Column(fields) = &expr.node
                && let [Field::Name(name)] = fields.as_slice()
            {
                // GROUP BY prefers a column of FROM to one of the select list.
                let in_from = place == Place::GroupBy && {
                    let Some(Level::Query(names)) = self.levels.last() else { unreachable!("in a query") };
                    names.find(self.cx, None, None, name, 0).is_ok_and(|f| f.is_some())
                };
                if !in_from {
                    let mut found: Option<usize> = None;
                    for (i, entry) in entries.iter().enumerate() {
                        if entry.junk || entry.name.as_ref() != Some(name) {
                            continue;
                        }
                        match found {
                            None => found = Some(i),
                            Some(first) if entries[first].value.node == entry.value.node => {}
                            Some(_) => {
                                return reject("42702", format!("{} \"{name}\" is ambiguous", place.word()));
                            }
                        }
                    }
                    if let Some(found) = found {
                        return Ok(found as u16);
                    }
                }
            }
            if let ExprNode::Const(constant) = &expr.node {
                return match constant {
                    Const::Integer(n) => {
                        let visible = entries.iter().enumerate().filter(|(_, e)| !e.junk).map(|(i, _)| i);
                        match usize::try_from(*n)
                            .ok()
                            .and_then(|n| n.checked_sub(1))
                            .and_then(|n| visible.clone().nth(n))
                        {
                            Some(i) => Ok(i as u16),
                            None => reject("42P10", format!("{} position {n} is not in select list", place.word())),
                        }
                    }
                    Const::Null | Const::Boolean(_) | Const::Float(_) | Const::String(_) | Const::Bits(_) => {
                        reject("42601", format!("non-integer constant in {}", place.word()))
                    }
                };
            }
        }
        let value = self.expr(expr)?;
        if let Some(i) = entries.iter().position(|e| e.value.node == value.node) {
            return Ok(i as u16);
        }
        entries.push(Entry { value, name: None, junk: true });
        Ok(entries.len() as u16 - 1)
    }

    /// A target that is sorted or grouped by has a type.
    fn settle_target(&mut self, entries: &mut [Entry], target: u16, place: Place) -> Outcome<()> {
        self.cx.check_sorted(&entries[usize::from(target)].value);
        self.text_target(entries, target)?;
        let ty = entries[usize::from(target)].value.ty;
        if place == Place::OrderBy {
            return self.check_sortable(ty, "an ordering");
        }
        self.told_apart(ty)
    }

    /// What is grouped by and told apart: it has operators for that, which the query refers to.
    pub(in crate::expr) fn told_apart(&mut self, ty: u32) -> Outcome<()> {
        self.check_sortable(ty, "an equality")?;
        self.compares_by(ty, false);
        Ok(())
    }

    /// Notes the operators by which values of a type are sorted.
    pub(in crate::expr) fn compares_by(&mut self, ty: u32, descending: bool) {
        let [less, equal, greater] = self.cx.sort_operators(ty);
        for operator in [if descending { greater } else { less }, equal].into_iter().flatten() {
            self.refers_to(&operator);
        }
    }

    fn refers_to(&mut self, operator: &Operator) {
        if let Operator::User(at) = operator
            && !self.operators.contains(at)
        {
            self.operators.push(at.clone());
        }
    }

    /// A target without a type is a text.
    fn text_target(&mut self, entries: &mut [Entry], target: u16) -> Outcome<()> {
        let entry = &mut entries[usize::from(target)];
        if entry.value.ty == UNKNOWN {
            let value = std::mem::replace(&mut entry.value, Typed::new(Node::Default, 0));
            entry.value = self.text_if_unknown(value)?;
        }
        Ok(())
    }

    /// `addTargetToSortList` for USING: whether it is DESC, whether NULLs come first, and the operator where it is
    /// neither of the type's own two.
    pub(in crate::expr) fn sorted_by(
        &mut self,
        name: &ast::Name,
        ty: u32,
        key: &ast::OrderBy,
    ) -> Outcome<(bool, bool, Option<Operator>)> {
        let found = self.cx.operator(name, Some(ty), ty)?;
        if !self.cx.binary_coercible(ty, found.left) || !self.cx.binary_coercible(ty, found.right) {
            let shown = self.cx.type_name(ty);
            let message = format!("operator requires run-time type coercion: {shown} {} {shown}", name.name());
            return reject("42883", message);
        }
        let strategies = self.cx.btree_strategies(&found.which);
        let Some(strategy) = strategies.into_iter().find(|s| matches!(s, 1 | 5)) else {
            let message = format!("operator {} is not a valid ordering operator", name.name());
            let hint = "Ordering operators must be \"<\" or \">\" members of btree operator families.";
            return Err(Reject::new("42809", message).hint(hint).into());
        };
        let [less, _, greater] = self.cx.sort_operators(ty);
        self.refers_to(&found.which);
        if let Some(equal) = self.cx.equality_of(&found.which) {
            self.refers_to(&equal);
        }
        let nulls_first = key.nulls_first.unwrap_or(strategy == 5);
        Ok(match Some(found.which) {
            which if which == less => (false, nulls_first, None),
            which if which == greater => (true, nulls_first, None),
            which => (strategy == 5, nulls_first, which),
        })
    }

    /// Whether values of a type can be sorted or told apart.
    pub(in crate::expr) fn check_sortable(&self, ty: u32, what: &str) -> Outcome<()> {
        if self.cx.is_sortable(ty) {
            return Ok(());
        }
        Err(crate::replay::Reject::new(
            "42883",
            format!("could not identify {what} operator for type {}", self.cx.type_name(ty)),
        )
        .into())
    }

    /// `transformSortClause`.
    pub(super) fn order_by(&mut self, keys: &[ast::OrderBy], entries: &mut Vec<Entry>) -> Outcome<Vec<SortKey>> {
        self.sort_keys(keys, entries, Place::OrderBy)
    }

    fn sort_keys(&mut self, keys: &[ast::OrderBy], entries: &mut Vec<Entry>, place: Place) -> Outcome<Vec<SortKey>> {
        let mut out: Vec<SortKey> = Vec::with_capacity(keys.len());
        for key in keys {
            let target = self.target(&key.expr, entries, place)?;
            let direction = match &key.using {
                None => {
                    self.settle_target(entries, target, Place::OrderBy)?;
                    let descending = key.descending.unwrap_or(false);
                    self.compares_by(entries[usize::from(target)].value.ty, descending);
                    (descending, key.nulls_first.unwrap_or(descending), None)
                }
                Some(name) => {
                    self.text_target(entries, target)?;
                    self.sorted_by(name, entries[usize::from(target)].value.ty, key)?
                }
            };
            let (descending, nulls_first, using) = direction;
            if out.iter().any(|k| k.target == target && self.cx.is_same_order(k.using.as_ref(), using.as_ref())) {
                continue;
            }
            out.push(SortKey { target, descending, nulls_first, using });
        }
        Ok(out)
    }

    /// `transformGroupClause`.
    pub(super) fn group_by(&mut self, select: &ast::Select, entries: &mut Vec<Entry>, out: &mut Query) -> Outcome<()> {
        out.group_distinct = select.group_distinct;
        let plain = select.group_by.iter().all(|g| matches!(g, ast::GroupItem::Expr(_)));
        for item in &select.group_by {
            if let (ast::GroupItem::Expr(e), true) = (item, plain) {
                for e in parts(e) {
                    let target = self.target(e, entries, Place::GroupBy)?;
                    self.settle_target(entries, target, Place::GroupBy)?;
                    if !out.group_by.contains(&target) {
                        out.group_by.push(target);
                    }
                }
            } else {
                let set = self.grouping_set(item, entries)?;
                out.grouping_sets.push(set);
            }
        }
        Ok(())
    }

    fn grouping_set(&mut self, item: &ast::GroupItem, entries: &mut Vec<Entry>) -> Outcome<GroupingSet> {
        Ok(match item {
            ast::GroupItem::Empty => GroupingSet::Empty,
            ast::GroupItem::Expr(e) => {
                let mut list = Vec::new();
                for e in parts(e) {
                    let target = self.target(e, entries, Place::GroupBy)?;
                    self.settle_target(entries, target, Place::GroupBy)?;
                    if !list.contains(&target) {
                        list.push(target);
                    }
                }
                GroupingSet::Simple(list)
            }
            ast::GroupItem::Set { kind: ast::GroupingKind::Cube, items } if items.len() > MOST_IN_CUBE => {
                return reject("54011", format!("CUBE is limited to {MOST_IN_CUBE} elements"));
            }
            ast::GroupItem::Set { kind, items } => {
                let list = items.iter().map(|i| self.grouping_set(i, entries)).collect::<Outcome<Vec<_>>>()?;
                match kind {
                    ast::GroupingKind::Rollup => GroupingSet::Rollup(list),
                    ast::GroupingKind::Cube => GroupingSet::Cube(list),
                    ast::GroupingKind::Sets => GroupingSet::Sets(list),
                }
            }
        })
    }

    /// `transformDistinctClause` and `transformDistinctOnClause`.
    pub(super) fn distinct_clause(
        &mut self,
        distinct: Option<&ast::Distinct>,
        order_by: &[SortKey],
        entries: &mut Vec<Entry>,
    ) -> Outcome<Distinct> {
        Ok(match distinct {
            None => Distinct::No,
            Some(ast::Distinct::All) => {
                for entry in entries.iter_mut().filter(|e| !e.junk) {
                    let value = std::mem::replace(&mut entry.value, Typed::new(Node::Default, 0));
                    entry.value = self.text_if_unknown(value)?;
                    self.cx.check_sorted(&entry.value);
                    let ty = entry.value.ty;
                    self.told_apart(ty)?;
                }
                if entries.iter().any(|e| e.junk) {
                    return reject("42P10", "for SELECT DISTINCT, ORDER BY expressions must appear in select list");
                }
                Distinct::All
            }
            Some(ast::Distinct::On(list)) => {
                let mut on = Vec::new();
                for e in list {
                    let target = self.target(e, entries, Place::DistinctOn)?;
                    self.settle_target(entries, target, Place::DistinctOn)?;
                    on.push(target);
                }
                // What is sorted by comes first, in that order, and nothing else may stand before it.
                let mut sorted: Vec<u16> = Vec::new();
                let mut skipped = false;
                for key in order_by {
                    if on.contains(&key.target) && !skipped {
                        sorted.push(key.target);
                    } else {
                        skipped = true;
                    }
                }
                for target in on {
                    if !sorted.contains(&target) {
                        if skipped {
                            let message = "SELECT DISTINCT ON expressions must match initial ORDER BY expressions";
                            return reject("42P10", message);
                        }
                        sorted.push(target);
                    }
                }
                Distinct::On(sorted)
            }
        })
    }

    /// LIMIT and OFFSET.
    pub(super) fn limits(&mut self, query: &ast::Query, out: &mut Query) -> Outcome<()> {
        out.with_ties = query.with_ties;
        for (expr, what, slot) in [(&query.offset, "OFFSET", &mut out.offset), (&query.limit, "LIMIT", &mut out.limit)]
        {
            if let Some(e) = expr {
                let clause = if what == "LIMIT" { Clause::Limit } else { Clause::Offset };
                let before = self.enter_clause(clause);
                let value = self.expr(e)?;
                self.enter_clause(before);
                let value = self.cx.to_specific(value, oid::INT8, what)?.node;
                no_variables(&value, what)?;
                *slot = Some(value);
            }
        }
        Ok(())
    }

    /// `transformWindowDefinitions`.
    pub(super) fn window_clauses(
        &mut self,
        windows: &[ast::WindowDef],
        entries: &mut Vec<Entry>,
    ) -> Outcome<Vec<WindowClause>> {
        let mut out: Vec<WindowClause> = Vec::with_capacity(windows.len());
        for window in windows {
            if let Some(name) = window.name.as_ref().filter(|n| out.iter().any(|w| w.name.as_ref() == Some(n))) {
                return reject("42P20", format!("window \"{name}\" is already defined"));
            }
            let base = match &window.base {
                None => None,
                Some(name) => match out.iter().find(|w| w.name.as_ref() == Some(name)) {
                    Some(base) => Some(base.clone()),
                    None => return reject("42704", format!("window \"{name}\" does not exist")),
                },
            };
            let before = self.enter_clause(Clause::WindowKey);
            let mut order_by = self.sort_keys(&window.order_by, entries, Place::Window)?;
            let mut partition_by = Vec::new();
            for e in &window.partition_by {
                let target = self.target(e, entries, Place::Window)?;
                self.settle_target(entries, target, Place::Window)?;
                partition_by.push(target);
            }
            let mut copied_order = false;
            if let (Some(base), Some(name)) = (&base, &window.base) {
                if !window.partition_by.is_empty() {
                    return reject("42P20", format!("cannot override PARTITION BY clause of window \"{name}\""));
                }
                if !order_by.is_empty() && !base.order_by.is_empty() {
                    return reject("42P20", format!("cannot override ORDER BY clause of window \"{name}\""));
                }
                if base.frame & NONDEFAULT != 0 {
                    let message = format!("cannot copy window \"{name}\" because it has a frame clause");
                    return reject("42P20", message);
                }
                partition_by.clone_from(&base.partition_by);
                if order_by.is_empty() {
                    order_by.clone_from(&base.order_by);
                    copied_order = true;
                }
            }
            let sort_type = order_by.first().map(|k| entries[usize::from(k.target)].value.ty);
            let has_offset = window.start.is_some() || window.end.is_some();
            if window.frame & (ROWS | GROUPS) == 0 && has_offset && order_by.len() != 1 {
                let message = "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column";
                return reject("42P20", message);
            }
            if window.frame & GROUPS != 0 && order_by.is_empty() {
                return reject("42P20", "GROUPS mode requires an ORDER BY clause");
            }
            let offset = |me: &mut Self, e: &Option<Box<Expr>>| -> Outcome<Option<Node>> {
                let Some(e) = e else { return Ok(None) };
                me.enter_clause(Clause::WindowFrame(match window.frame {
                    frame if frame & ROWS != 0 => "window ROWS",
                    frame if frame & GROUPS != 0 => "window GROUPS",
                    _ => "window RANGE",
                }));
                let value = me.expr(e)?;
                let node = me.frame_offset(value, window.frame, sort_type)?;
                no_variables(
                    &node,
                    match window.frame {
                        frame if frame & ROWS != 0 => "ROWS",
                        frame if frame & GROUPS != 0 => "GROUPS",
                        _ => "RANGE",
                    },
                )?;
                Ok(Some(node))
            };
            let start = offset(self, &window.start)?;
            let end = offset(self, &window.end)?;
            self.enter_clause(before);
            out.push(WindowClause {
                name: window.name.clone(),
                base: window.base.clone(),
                partition_by,
                order_by,
                frame: window.frame,
                start,
                end,
                copied_order,
            });
        }
        Ok(out)
    }

    /// `transformFrameOffset`.
    fn frame_offset(&self, value: Typed, frame: i32, sort_type: Option<u32>) -> Outcome<Node> {
        if frame & (ROWS | GROUPS) != 0 {
            let what = if frame & ROWS != 0 { "ROWS" } else { "GROUPS" };
            return Ok(self.cx.to_specific(value, oid::INT8, what)?.node);
        }
        // For RANGE the offset is of the type that the sort type's in_range function takes.
        let target = match sort_type.map(|t| self.cx.base(t)) {
            Some(oid::DATE | oid::TIME | oid::TIMETZ | oid::TIMESTAMP | oid::TIMESTAMPTZ | oid::INTERVAL) => {
                oid::INTERVAL
            }
            Some(oid::INT2 | oid::INT4) if value.ty == UNKNOWN => oid::INT4,
            Some(ty) if value.ty == UNKNOWN => ty,
            Some(oid::FLOAT4 | oid::FLOAT8) => oid::FLOAT8,
            Some(oid::NUMERIC) => oid::NUMERIC,
            _ => value.ty,
        };
        let from = value.ty;
        if let Some(ty) = sort_type.map(|t| self.cx.base(t)) {
            let sorts = self.cx.builtins.procs_named("in_range").any(|p| p.args.first() == Some(&ty));
            if !sorts && !self.cx.is_foreign(ty) && self.cx.builtins.ty(ty).is_some() {
                let shown = self.cx.type_name(ty);
                let message = format!("RANGE with offset PRECEDING/FOLLOWING is not supported for column type {shown}");
                return reject("0A000", message);
            }
        }
        match self.cx.coerce_to_target(value, target, -1, Context::Implicit, crate::catalog::tree::Form::Implicit)? {
            Some(value) => Ok(value.node),
            None => Err(Reject::new(
                "0A000",
                format!(
                    "RANGE with offset PRECEDING/FOLLOWING is not supported for column type {} and offset type {}",
                    sort_type.map_or_else(String::new, |t| self.cx.type_name(t)),
                    self.cx.type_name(from)
                ),
            )
            .hint("Cast the offset value to an appropriate type.")
            .into()),
        }
    }

    /// FOR UPDATE and its kin.
    pub(super) fn locking(
        &mut self,
        query: &ast::Query,
        select: &ast::Select,
        entries: &[Entry],
        out: &mut Query,
    ) -> Outcome<()> {
        if let Some(clause) = query.locking.first() {
            let what = if select.distinct.is_some() {
                Some("DISTINCT clause")
            } else if !select.group_by.is_empty() {
                Some("GROUP BY clause")
            } else if select.having.is_some() {
                Some("HAVING clause")
            } else if self.names().aggregates {
                Some("aggregate functions")
            } else if entries.iter().any(|e| e.value.node.any(&|n| matches!(n, Node::Window(_)))) {
                Some("window functions")
            } else if entries.iter().any(|e| e.value.node.any(&|n| matches!(n, Node::Func(f) if f.set))) {
                Some("set-returning functions in the target list")
            } else {
                None
            };
            if let Some(what) = what {
                return reject("0A000", format!("FOR {} is not allowed with {what}", clause.strength));
            }
        }
        for clause in &query.locking {
            let all = clause.of.is_empty();
            let names = self.names();
            let relations: Vec<u16> = if all {
                (0..names.relations.len() as u16)
                    .filter(|n| {
                        let r = &names.relations[usize::from(*n)];
                        r.in_from && matches!(r.source, Source::Table { .. } | Source::Subquery(_))
                    })
                    .collect()
            } else {
                let mut list = Vec::new();
                for name in &clause.of {
                    let in_from = |item: &&super::names::Item| names.relations[usize::from(item.relation)].in_from;
                    match names.item(None, name.name()).filter(in_from) {
                        Some(item) => {
                            let of = match &names.relations[usize::from(item.relation)].source {
                                Source::Table { .. } | Source::Subquery(_) => None,
                                Source::Functions { .. } => Some("a function"),
                                Source::TableFunction(_) => Some("a table function"),
                                Source::Values(_) => Some("VALUES"),
                                Source::Cte { .. } => Some("a WITH query"),
                                Source::Join { .. } => Some("a join"),
                            };
                            if let Some(of) = of {
                                let message = format!("FOR {} cannot be applied to {of}", clause.strength);
                                return reject("0A000", message);
                            }
                            list.push(item.relation);
                        }
                        None => {
                            return reject(
                                "42P01",
                                format!(
                                    "relation \"{}\" in FOR {} clause not found in FROM clause",
                                    name.name(),
                                    clause.strength
                                ),
                            );
                        }
                    }
                }
                list
            };
            for &relation in &relations {
                let inner = match &self.names().relations[usize::from(relation)].source {
                    Source::Subquery(inner) => locked_in(inner),
                    _ => None,
                };
                if let Some(what) = inner {
                    return reject("0A000", format!("FOR {} is not allowed with {what}", clause.strength));
                }
            }
            for relation in relations {
                // Of two clauses the stronger counts, and what a subquery locks is locked as strongly.
                match out.locking.iter_mut().find(|l| l.relation == relation) {
                    Some(lock) => strengthen(lock, clause),
                    None => out.locking.push(Locking { relation, strength: clause.strength, wait: clause.wait }),
                }
                if let Source::Subquery(inner) = &mut self.names().relations[usize::from(relation)].source {
                    lock_within(inner, clause);
                }
            }
        }
        Ok(())
    }
}

/// `applyLockingClause` for what is locked already.
fn strengthen(lock: &mut Locking, clause: &ast::Locking) {
    const STRENGTHS: [&str; 4] = ["KEY SHARE", "SHARE", "NO KEY UPDATE", "UPDATE"];
    const WAITS: [&str; 3] = ["", "SKIP LOCKED", "NOWAIT"];
    let place = |list: &[&str], word: &str| list.iter().position(|w| *w == word);
    if place(&STRENGTHS, clause.strength) > place(&STRENGTHS, lock.strength) {
        lock.strength = clause.strength;
    }
    if place(&WAITS, clause.wait) > place(&WAITS, lock.wait) {
        lock.wait = clause.wait;
    }
}

/// What a subquery locks itself.
fn lock_within(query: &mut Query, clause: &ast::Locking) {
    query.locking.iter_mut().for_each(|lock| strengthen(lock, clause));
    for relation in query.relations.iter_mut().filter(|r| r.in_from) {
        if let Source::Subquery(inner) = &mut relation.source {
            lock_within(inner, clause);
        }
    }
}

/// Why the rows of a query are no rows of tables that could be locked; its subqueries are locked with it.
fn locked_in(query: &Query) -> Option<&'static str> {
    let in_targets = |test: &dyn Fn(&Node) -> bool| query.targets.iter().any(|t| t.value.any(test));
    let own = [
        (query.set_operation.is_some(), "UNION/INTERSECT/EXCEPT"),
        (query.distinct != Distinct::No, "DISTINCT clause"),
        (!query.group_by.is_empty() || !query.grouping_sets.is_empty(), "GROUP BY clause"),
        (query.having.is_some(), "HAVING clause"),
        (in_targets(&|n| matches!(n, Node::Aggregate(a) if a.up == 0)), "aggregate functions"),
        (in_targets(&|n| matches!(n, Node::Window(_))), "window functions"),
        (in_targets(&|n| matches!(n, Node::Func(f) if f.set)), "set-returning functions in the target list"),
    ];
    let found = own.into_iter().find(|(there, _)| *there).map(|(_, what)| what);
    found.or_else(|| {
        query.relations.iter().filter(|r| r.in_from).find_map(|r| match &r.source {
            Source::Subquery(inner) => locked_in(inner),
            _ => None,
        })
    })
}

/// `checkExprIsVarFree`.
fn no_variables(node: &Node, what: &str) -> Outcome<()> {
    if node.any(&|n| matches!(n, Node::Var(v) if v.up == 0)) {
        return reject("42P10", format!("argument of {what} must not contain variables"));
    }
    Ok(())
}

/// The parts of a parenthesized list in GROUP BY.
fn parts(expr: &Expr) -> Vec<&Expr> {
    match &expr.node {
        ExprNode::Row { items, explicit: false } => items.iter().collect(),
        _ => vec![expr],
    }
}
