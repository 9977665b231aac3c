//! Where aggregates, window functions and functions that return sets may stand, and what may be named beside them:
//! `parse_agg.c` and `check_srf_call_placement` of `parse_func.c`.

use std::cell::RefCell;

use super::Entry;
use super::names::Names;
use crate::catalog::tree::{Aggregate, Attribute, Node, Var};
use crate::catalog::tree_query::{GroupingSet, Query, Source};
use crate::catalog::{Address, Ident, Kind, Object, Path};
use crate::expr::Use;
use crate::expr::cx::{Cx, Outcome, reject};
use crate::expr::resolve::{Level, Resolver};
use crate::replay::Reject;

/// The clause of a query that is being analysed (`ParseExprKind`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(in crate::expr) enum Clause {
    /// Something in which nothing is forbidden.
    #[default]
    Free,
    /// The select list, ORDER BY, DISTINCT ON and the like.
    Target,
    Subselect,
    Function,
    On,
    Where,
    GroupBy,
    Having,
    Filter,
    WindowKey,
    WindowFrame(&'static str),
    Limit,
    Offset,
    Values,
    Update,
    Returning,
    MergeWhen,
}

/// What is placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::expr) enum Placed {
    Aggregate,
    Grouping,
    Window,
    Set,
}

impl Placed {
    /// The subject of the message, and the SQLSTATE.
    fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::Aggregate => ("aggregate functions", "42803"),
            Self::Grouping => ("grouping operations", "42803"),
            Self::Window => ("window functions", "42P20"),
            Self::Set => ("set-returning functions", "0A000"),
        }
    }
}

/// The place of an expression that is in no query, in messages.
fn place_of(usage: &Use) -> &'static str {
    match usage {
        Use::Default(_) | Use::ArgumentDefault(_) => "DEFAULT expressions",
        Use::Check => "check constraints",
        Use::Generated(_) => "column generation expressions",
        Use::IndexKey => "index expressions",
        Use::IndexPredicate => "index predicates",
        Use::Statistics => "statistics expressions",
        Use::TriggerWhen => "trigger WHEN conditions",
        Use::PartitionKey => "partition key expressions",
        Use::PartitionBound(_) => "partition bound",
        Use::Using(_) => "transform expressions",
        Use::Policy => "policy expressions",
        Use::Rule | Use::Publication => "WHERE",
    }
}

/// The place in a query, in messages; `None` where that is allowed there.
fn clause_of(clause: Clause, placed: Placed) -> Option<&'static str> {
    Some(match clause {
        Clause::Free | Clause::Target => return None,
        Clause::Subselect if matches!(placed, Placed::Aggregate | Placed::Grouping) => {
            "FROM clause of their own query level"
        }
        Clause::Subselect => "sub-SELECT in FROM",
        Clause::Function if placed == Placed::Set => return None,
        Clause::Function => "functions in FROM",
        Clause::On => "JOIN conditions",
        Clause::Where => "WHERE",
        Clause::GroupBy if placed == Placed::Set => return None,
        Clause::GroupBy => "GROUP BY",
        Clause::Having if matches!(placed, Placed::Aggregate | Placed::Grouping) => return None,
        Clause::Having => "HAVING",
        Clause::Filter => "FILTER",
        Clause::WindowKey if placed == Placed::Window => "window definitions",
        Clause::WindowKey => return None,
        Clause::WindowFrame(_) if matches!(placed, Placed::Window | Placed::Set) => "window definitions",
        Clause::WindowFrame(name) => name,
        Clause::Limit => "LIMIT",
        Clause::Offset => "OFFSET",
        Clause::Values => "VALUES",
        Clause::Update => "UPDATE",
        Clause::Returning => "RETURNING",
        Clause::MergeWhen => "MERGE WHEN conditions",
    })
}

/// Calls `f` for a node and all below it, those of queries in it with how many queries deeper they are; where `f` says
/// no, what is below is left out.
fn visit<'a>(node: &'a Node, depth: u16, f: &mut dyn FnMut(&'a Node, u16) -> bool) {
    if !f(node, depth) {
        return;
    }
    node.children(&mut |child| visit(child, depth, f));
    if let Node::Sublink(sublink) = node {
        visit_query(&sublink.query, depth + 1, f);
    }
}

fn visit_query<'a>(query: &'a Query, depth: u16, f: &mut dyn FnMut(&'a Node, u16) -> bool) {
    query.own_nodes(&mut |n| visit(n, depth, f));
    for relation in &query.relations {
        if let Source::Subquery(inner) = &relation.source {
            visit_query(inner, depth + 1, f);
        }
    }
    for cte in &query.ctes {
        visit_query(&cte.query, depth + 1, f);
    }
}

/// The lowest level that the columns, and that the aggregates, of a list of nodes are of.
#[derive(Default)]
struct Lowest {
    column: Option<u16>,
    aggregate: Option<u16>,
    window: bool,
    set: bool,
}

impl Lowest {
    fn of<'a>(nodes: impl Iterator<Item = &'a Node>) -> Self {
        let mut out = Self::default();
        let lower = |slot: &mut Option<u16>, up: u16, depth: u16| {
            if let Some(level) = up.checked_sub(depth) {
                *slot = Some(slot.map_or(level, |s| s.min(level)));
            }
        };
        for node in nodes {
            visit(node, 0, &mut |n, depth| {
                match n {
                    Node::Var(var) => lower(&mut out.column, var.up, depth),
                    Node::Aggregate(a) => lower(&mut out.aggregate, a.up, depth),
                    Node::Window(_) if depth == 0 => out.window = true,
                    Node::Func(f) if depth == 0 && f.set => out.set = true,
                    _ => {}
                }
                true
            });
        }
        out
    }
}

impl Resolver<'_> {
    /// Sets the clause of the innermost query, and gives the one before.
    pub(in crate::expr) fn enter_clause(&mut self, clause: Clause) -> Clause {
        match self.levels.last_mut() {
            Some(Level::Query(names)) => std::mem::replace(&mut names.clause, clause),
            _ => Clause::Free,
        }
    }

    /// Refuses what may not stand in the clause that a query `up` levels further out is in.
    fn check_place(&self, placed: Placed, up: u16) -> Outcome<()> {
        let level = self.levels.len().checked_sub(1 + usize::from(up)).and_then(|i| self.levels.get(i));
        let place = match level {
            Some(Level::Query(names)) => clause_of(names.clause, placed),
            _ => self.usage.map(place_of),
        };
        let Some(place) = place else { return Ok(()) };
        let (what, state) = placed.words();
        reject(state, format!("{what} are not allowed in {place}"))
    }

    /// `check_srf_call_placement`.
    pub(in crate::expr) fn check_set(&mut self, nested: bool) -> Outcome<()> {
        if nested && matches!(self.levels.last(), Some(Level::Query(n)) if n.clause == Clause::Function) {
            return reject("0A000", "set-returning functions must appear at top level of FROM");
        }
        self.sets += 1;
        self.check_place(Placed::Set, 0)
    }

    /// `transformWindowFuncCall`: what may not be in the arguments, and where the call may not stand.
    pub(in crate::expr) fn check_window(&self, args: &[Node], filter: Option<&Node>) -> Outcome<()> {
        if Lowest::of(args.iter().chain(filter)).window {
            return reject("42P20", "window function calls cannot be nested");
        }
        self.check_place(Placed::Window, 0)
    }

    /// `check_agglevels_and_constraints`: finds the query that an aggregate belongs to.
    pub(in crate::expr) fn check_aggregate(&mut self, aggregate: &mut Aggregate) -> Outcome<()> {
        let sorted = aggregate.order_by.iter().map(|s| &s.value);
        let (direct, args): (&[Node], &[Node]) =
            if aggregate.within_group { (&aggregate.args, &[]) } else { (&[], &aggregate.args) };
        let lowest = Lowest::of(args.iter().chain(sorted).chain(&aggregate.filter));
        if lowest.window {
            return reject("42803", "aggregate function calls cannot contain window function calls");
        }
        if lowest.set {
            return Err(Reject::new("0A000", "aggregate function calls cannot contain set-returning function calls")
                .hint("You might be able to move the set-returning function into a LATERAL FROM item.")
                .into());
        }
        let up = match (lowest.column, lowest.aggregate) {
            (None, None) => 0,
            (Some(one), None) | (None, Some(one)) => one,
            (Some(a), Some(b)) => a.min(b),
        };
        if lowest.aggregate == Some(up) {
            return reject("42803", "aggregate function calls cannot be nested");
        }
        let direct = Lowest::of(direct.iter());
        if direct.column.is_some_and(|l| l < up) {
            let message = "outer-level aggregate cannot contain a lower-level variable in its direct arguments";
            return reject("42803", message);
        }
        if direct.aggregate.is_some_and(|l| l <= up) {
            return reject("42803", "aggregate function calls cannot be nested");
        }
        aggregate.up = up;
        self.note_aggregate(Placed::Aggregate, up)
    }

    /// GROUPING belongs to the query that its arguments are of.
    pub(in crate::expr) fn check_grouping(&mut self, args: &[Node]) -> Outcome<()> {
        let up = Lowest::of(args.iter()).column.unwrap_or(0);
        self.note_aggregate(Placed::Grouping, up)
    }

    fn note_aggregate(&mut self, placed: Placed, up: u16) -> Outcome<()> {
        self.check_place(placed, up)?;
        let level = self.levels.len().checked_sub(1 + usize::from(up)).and_then(|i| self.levels.get_mut(i));
        if let Some(Level::Query(names)) = level {
            names.aggregates = true;
        }
        Ok(())
    }

    /// `parseCheckAggregates`: beside aggregates, only what is grouped by may be named.
    pub(super) fn check_grouped(&mut self, query: &mut Query, entries: &[Entry]) -> Outcome<()> {
        self.cx.assign_collations()?;
        let names = self.names();
        let grouped = !query.group_by.is_empty() || !query.grouping_sets.is_empty() || query.having.is_some();
        if !grouped && !names.aggregates {
            return Ok(());
        }
        if names.aggregates && names.recursion {
            return reject("42P19", "aggregate functions are not allowed in a recursive query's recursive term");
        }
        let mut targets: Vec<u16> = query.group_by.clone();
        query.grouping_sets.iter().for_each(|s| all_of(s, &mut targets));
        let mut common: Vec<u16> = query.group_by.clone();
        query.grouping_sets.iter().for_each(|s| common.extend(common_of(s)));
        let nodes =
            |list: &[u16]| -> Vec<Node> { list.iter().map(|t| entries[usize::from(*t)].value.node.clone()).collect() };
        ditch_single_set(query, &targets)?;
        let keys = RefCell::default();
        let check = Grouped { cx: self.cx, groups: nodes(&targets), common: nodes(&common), keys: &keys };
        let names = self.names();
        for entry in entries {
            check.node(names, &entry.value.node)?;
        }
        query.having.iter().try_for_each(|h| check.node(names, h))?;
        query.keys = keys.into_inner();
        Ok(())
    }
}

/// How many sets GROUP BY may stand for.
const MOST_SETS: usize = 4096;

/// `expand_grouping_sets`, for what is made of it: one set is plain grouping.
fn ditch_single_set(query: &mut Query, targets: &[u16]) -> Outcome<()> {
    if query.grouping_sets.is_empty() {
        return Ok(());
    }
    let mut all: Vec<Vec<u16>> = vec![Vec::new()];
    for set in &query.grouping_sets {
        let own = expanded(set);
        if own.len() * all.len() > MOST_SETS {
            return reject("54001", format!("too many grouping sets present (maximum {MOST_SETS})"));
        }
        all = all.iter().flat_map(|a| own.iter().map(move |b| [&a[..], &b[..]].concat())).collect();
    }
    if query.group_distinct {
        for set in &mut all {
            set.sort_unstable();
            set.dedup();
        }
        all.sort_unstable();
        all.dedup();
    }
    if all.len() == 1 && !targets.is_empty() {
        let mut seen = Vec::new();
        targets.iter().for_each(|t| {
            if !seen.contains(t) {
                seen.push(*t);
            }
        });
        query.group_by = seen;
        query.grouping_sets.clear();
    }
    Ok(())
}

/// The sets that one stands for.
fn expanded(set: &GroupingSet) -> Vec<Vec<u16>> {
    let flat = |set: &GroupingSet| {
        let mut list = Vec::new();
        all_of(set, &mut list);
        list
    };
    match set {
        GroupingSet::Empty => vec![Vec::new()],
        GroupingSet::Simple(list) => vec![list.clone()],
        GroupingSet::Rollup(list) => (0..=list.len()).map(|n| list[..n].iter().flat_map(flat).collect()).collect(),
        GroupingSet::Cube(list) => (0..1_usize << list.len())
            .map(|bits| {
                list.iter().enumerate().filter(|(i, _)| bits >> i & 1 == 1).flat_map(|(_, s)| flat(s)).collect()
            })
            .collect(),
        GroupingSet::Sets(list) => list.iter().map(expanded).collect::<Vec<_>>().concat(),
    }
}

/// Every target that grouping sets name.
fn all_of(set: &GroupingSet, out: &mut Vec<u16>) {
    match set {
        GroupingSet::Empty => {}
        GroupingSet::Simple(list) => out.extend(list),
        GroupingSet::Rollup(list) | GroupingSet::Cube(list) | GroupingSet::Sets(list) => {
            list.iter().for_each(|s| all_of(s, out));
        }
    }
}

/// The targets that are in every set that a grouping set stands for.
fn common_of(set: &GroupingSet) -> Vec<u16> {
    match set {
        GroupingSet::Empty | GroupingSet::Rollup(_) | GroupingSet::Cube(_) => Vec::new(),
        GroupingSet::Simple(list) => list.clone(),
        GroupingSet::Sets(list) => {
            let mut sets = list.iter().map(common_of);
            let first = sets.next().unwrap_or_default();
            let rest: Vec<Vec<u16>> = sets.collect();
            first.into_iter().filter(|t| rest.iter().all(|s| s.contains(t))).collect()
        }
    }
}

/// What a query is grouped by.
struct Grouped<'a> {
    cx: &'a Cx<'a>,
    groups: Vec<Node>,
    common: Vec<Node>,
    /// The primary keys that were needed.
    keys: &'a RefCell<Vec<Address>>,
}

impl Grouped<'_> {
    fn node(&self, names: &Names, root: &Node) -> Outcome<()> {
        let mut wrong: Option<Reject> = None;
        visit(root, 0, &mut |n, depth| {
            if wrong.is_some() {
                return false;
            }
            match n {
                Node::Aggregate(a) if a.up >= depth => {
                    // What is aggregated is free; the direct arguments of an ordered-set aggregate are not.
                    if a.up == depth && a.within_group {
                        for arg in &a.args {
                            if let Err(crate::expr::Failure::Reject(reject)) = self.node(names, arg) {
                                wrong = Some(reject);
                            }
                        }
                    }
                    false
                }
                Node::Grouping(args) => {
                    let mut own = true;
                    for arg in args {
                        own &= Lowest::of(std::iter::once(arg)).column.is_none_or(|l| l == depth);
                    }
                    if own && args.iter().any(|a| !self.is_grouped(a, depth)) {
                        let message =
                            "arguments to GROUPING must be grouping expressions of the associated query level";
                        wrong = Some(Reject::new("42803", message));
                    }
                    false
                }
                Node::Var(var) if var.up == depth => {
                    if !self.is_grouped(n, depth) && !self.depends(names, var) {
                        let column = shown(names, var);
                        wrong = Some(Reject::new(
                            "42803",
                            if depth == 0 {
                                format!(
                                    "column \"{column}\" must appear in the GROUP BY clause or be used in an aggregate function"
                                )
                            } else {
                                format!("subquery uses ungrouped column \"{column}\" from outer query")
                            },
                        ));
                    }
                    false
                }
                _ => !(depth == 0 && self.groups.contains(n)),
            }
        });
        wrong.map_or(Ok(()), |reject| Err(reject.into()))
    }

    fn is_grouped(&self, node: &Node, depth: u16) -> bool {
        self.groups.iter().any(|g| match (g, node) {
            (Node::Var(g), Node::Var(v)) => {
                g.up == 0 && v.up == depth && g.relation == v.relation && g.attribute == v.attribute
            }
            (g, n) => depth == 0 && g == n,
        })
    }

    /// `check_functional_grouping`: the primary key of the column's table is grouped by.
    fn depends(&self, names: &Names, var: &Var) -> bool {
        let Some(Source::Table { at, .. }) = names.relations.get(usize::from(var.relation)).map(|r| &r.source) else {
            return false;
        };
        if let Some(system) = self.cx.system_relation(&at.path.parts()[0], at.name()) {
            let grouped = |name: &&'static str| {
                let column = at.child(Kind::Column, Ident::new_static(name));
                self.common.iter().any(|g| {
                    matches!(g, Node::Var(v) if v.up == 0
                        && v.relation == var.relation
                        && matches!(&v.attribute, Attribute::Column(c) if *c == column))
                })
            };
            return !system.key.is_empty() && system.key.iter().all(grouped);
        }
        let path: &Path = &at.path;
        let found = self.cx.catalog.below(path).find(|(_, object)| match &***object {
            Object::PrimaryKey(key) if !key.deferrable => key.columns.iter().all(|column| {
                self.common.iter().any(|g| {
                    matches!(g, Node::Var(v) if v.up == 0
                        && v.relation == var.relation
                        && v.attribute == Attribute::Column(column.clone()))
                })
            }),
            _ => false,
        });
        let mut keys = self.keys.borrow_mut();
        found
            .inspect(|(key, _)| {
                if !keys.contains(key) {
                    keys.push((*key).clone());
                }
            })
            .is_some()
    }
}

/// A column as messages have it.
fn shown(names: &Names, var: &Var) -> String {
    let Some(relation) = names.relations.get(usize::from(var.relation)) else { return "?".to_owned() };
    let column = match (&var.attribute, &relation.source) {
        (Attribute::Column(at), Source::Table { columns, .. }) => {
            let alias = columns.iter().position(|c| c == at).and_then(|i| relation.aliases.get(i));
            alias.unwrap_or(at.name()).clone()
        }
        (Attribute::Column(at), _) => at.name().clone(),
        (Attribute::Number(n) | Attribute::Result { number: n, .. }, _) => {
            relation.columns.get(usize::from(*n)).map_or_else(|| "?column?".into(), |c| c.name.clone())
        }
        (Attribute::System(name), _) => name.clone(),
        (Attribute::Row(_), _) => "*".into(),
    };
    format!("{}.{column}", super::names::relation_name(relation))
}
