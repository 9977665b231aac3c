//! Resolved queries: PostgreSQL's `Query` of `parsenodes.h`.

use super::tree::{Collation, Node, Operator};
use super::tree_data::Data;
use super::tree_form::TableFunction;
use super::{Address, Ident, Refs, Type};

/// A resolved query.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Query {
    /// WITH RECURSIVE.
    pub recursive: bool,
    /// WITH.
    pub ctes: Vec<Cte>,
    /// The range table: everything a column reference can belong to.
    pub relations: Vec<Relation>,
    /// FROM.
    pub from: Vec<From>,
    /// The select list, then what only ORDER BY, GROUP BY and their kin name.
    pub targets: Vec<Target>,
    /// WHERE.
    pub filter: Option<Node>,
    /// GROUP BY: numbers of targets.
    pub group_by: Vec<u16>,
    /// GROUP BY with grouping sets.
    pub grouping_sets: Vec<GroupingSet>,
    /// GROUP BY DISTINCT.
    pub group_distinct: bool,
    /// HAVING.
    pub having: Option<Node>,
    /// The windows, named ones first.
    pub windows: Vec<WindowClause>,
    /// DISTINCT.
    pub distinct: Distinct,
    /// ORDER BY.
    pub order_by: Vec<SortKey>,
    /// LIMIT.
    pub limit: Option<Node>,
    /// FETCH FIRST … WITH TIES.
    pub with_ties: bool,
    /// OFFSET.
    pub offset: Option<Node>,
    /// FOR UPDATE and its kin.
    pub locking: Vec<Locking>,
    /// UNION and its kin, over subqueries of the range table.
    pub set_operation: Option<SetOperation>,
    /// It is a VALUES list and nothing else.
    pub values: bool,
    /// The primary keys without which more would have to be grouped by.
    pub keys: Vec<Address>,
    /// The operators of the catalog by which it sorts, groups and tells rows apart.
    pub operators: Vec<Address>,
    /// It is no SELECT, but writes rows.
    pub data: Option<Box<Data>>,
    /// It is the RETURN of a function.
    pub is_return: bool,
    /// It is NOTIFY of that channel, with a payload.
    pub notify: Option<(Ident, Option<Ident>)>,
}

/// A common table expression.
#[derive(Debug, Clone, PartialEq)]
pub struct Cte {
    /// Its name.
    pub name: Ident,
    /// The column names that were written.
    pub aliases: Vec<Ident>,
    /// MATERIALIZED (true), NOT MATERIALIZED, or nothing said.
    pub materialized: Option<bool>,
    /// The query.
    pub query: Query,
    /// Its columns.
    pub columns: Vec<Output>,
    /// It names itself.
    pub recursive: bool,
    /// SEARCH.
    pub search: Option<Search>,
    /// CYCLE.
    pub cycle: Option<Box<Cycle>>,
}

/// `SEARCH … FIRST BY columns SET column`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Search {
    /// BREADTH FIRST, not DEPTH FIRST.
    pub breadth: bool,
    /// The columns that are searched by.
    pub columns: Vec<Ident>,
    /// The column that is added.
    pub set: Ident,
}

/// `CYCLE columns SET mark TO value DEFAULT value USING path`.
#[derive(Debug, Clone, PartialEq)]
pub struct Cycle {
    /// The columns that tell a cycle.
    pub columns: Vec<Ident>,
    /// The column that marks one.
    pub mark: Ident,
    /// What the mark is in a cycle.
    pub value: Node,
    /// What the mark is elsewhere.
    pub default: Node,
    /// The column that holds the path.
    pub path: Ident,
}

/// A column of a query's result.
#[derive(Debug, Clone, PartialEq)]
pub struct Output {
    /// Its name; empty for a column of a function that its row type no longer has.
    pub name: Ident,
    /// Its type.
    pub ty: Type,
    /// Its collation, where it is not the type's own.
    pub collation: Option<Address>,
}

/// An entry of the range table.
#[derive(Debug, Clone, PartialEq)]
pub struct Relation {
    /// What it is.
    pub source: Source,
    /// The alias that was written.
    pub alias: Option<Ident>,
    /// The column aliases that were written.
    pub aliases: Vec<Ident>,
    /// The columns as they are known by; for a table those of when it was resolved.
    pub columns: Vec<Output>,
    /// LATERAL.
    pub lateral: bool,
    /// It stands in FROM.
    pub in_from: bool,
}

/// What an entry of the range table is.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// A table, a view or another relation of the catalog.
    Table { at: Address, only: bool, columns: Vec<Address> },
    /// A subquery.
    Subquery(Box<Query>),
    /// Functions.
    Functions { calls: Vec<Call>, ordinality: bool },
    /// XMLTABLE or `JSON_TABLE`.
    TableFunction(Box<TableFunction>),
    /// A VALUES list.
    Values(Vec<Vec<Node>>),
    /// A common table expression of this query or of one `up` further out.
    Cte { name: Ident, up: u16 },
    /// A join; each column is one of the two sides', or for a USING column both.
    Join {
        kind: JoinKind,
        left: u16,
        right: u16,
        using: Vec<Ident>,
        /// What a column of USING is: one side's, or nothing else.
        merged: Vec<Node>,
        /// The columns of both sides that USING compares.
        compared: Vec<Node>,
        using_alias: Option<Ident>,
    },
}

/// A function in FROM.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    /// The call.
    pub node: Node,
    /// How many columns it gives.
    pub width: u16,
    /// A column definition list was written.
    pub definitions: Vec<Definition>,
}

/// A column of a column definition list.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub ty: Type,
    /// COLLATE.
    pub collation: Option<Collation>,
}

/// The kinds of join.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JoinKind {
    Inner,
    Left,
    Right,
    Full,
}

/// What stands in FROM.
#[derive(Debug, Clone, PartialEq)]
pub enum From {
    /// An entry of the range table.
    Relation(u16),
    /// A join; `entry` is its own entry.
    Join {
        entry: u16,
        kind: JoinKind,
        left: Box<Self>,
        right: Box<Self>,
        using: Vec<Ident>,
        using_alias: Option<Ident>,
        on: Option<Node>,
        natural: bool,
        /// It has an alias of its own.
        alias: Option<Ident>,
        aliases: Vec<Ident>,
    },
    /// TABLESAMPLE.
    Sample { relation: u16, method: Ident, args: Vec<Node>, repeatable: Option<Node> },
}

/// An entry of the select list.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// The value.
    pub value: Node,
    /// The column's name.
    pub name: Option<Ident>,
    /// It is there only to be sorted or grouped by.
    pub junk: bool,
    /// Its type.
    pub ty: Type,
    /// Its collation, where it is not the type's own.
    pub collation: Option<Address>,
}

/// A grouping set: numbers of targets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupingSet {
    Empty,
    Simple(Vec<u16>),
    Rollup(Vec<Self>),
    Cube(Vec<Self>),
    Sets(Vec<Self>),
}

/// A window.
#[derive(Debug, Clone, PartialEq)]
pub struct WindowClause {
    /// The name it was given.
    pub name: Option<Ident>,
    /// The window it is based on.
    pub base: Option<Ident>,
    /// PARTITION BY: numbers of targets.
    pub partition_by: Vec<u16>,
    /// ORDER BY.
    pub order_by: Vec<SortKey>,
    /// PostgreSQL's frame option bits.
    pub frame: i32,
    /// The offset of the frame's start.
    pub start: Option<Node>,
    /// The offset of the frame's end.
    pub end: Option<Node>,
    /// The ORDER BY is the base's.
    pub copied_order: bool,
}

/// DISTINCT.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Distinct {
    #[default]
    No,
    All,
    /// Numbers of targets.
    On(Vec<u16>),
}

/// A sort key.
#[derive(Debug, Clone, PartialEq)]
pub struct SortKey {
    /// The number of the target.
    pub target: u16,
    /// DESC.
    pub descending: bool,
    /// NULLS FIRST.
    pub nulls_first: bool,
    /// USING that operator, where it is neither `<` nor `>`.
    pub using: Option<Operator>,
}

/// FOR UPDATE and its kin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Locking {
    /// The entry of the range table.
    pub relation: u16,
    /// `UPDATE`, `NO KEY UPDATE`, `SHARE`, `KEY SHARE`.
    pub strength: &'static str,
    /// `NOWAIT`, `SKIP LOCKED` or nothing.
    pub wait: &'static str,
}

/// UNION and its kin.
#[derive(Debug, Clone, PartialEq)]
pub enum SetOperation {
    /// A subquery of the range table.
    Query(u16),
    /// An operation over two.
    Pair { word: &'static str, all: bool, left: Box<Self>, right: Box<Self> },
}

impl Query {
    /// Calls `f` for every outermost node in it and in the queries it holds; queries inside nodes are not entered.
    pub fn nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        for cte in &self.ctes {
            cte.query.nodes(f);
        }
        for relation in &self.relations {
            if let Source::Subquery(query) = &relation.source {
                query.nodes(f);
            }
        }
        self.own_nodes(f);
    }

    /// Calls `f` for every outermost node of this query alone.
    pub fn own_nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        for relation in &self.relations {
            match &relation.source {
                Source::Functions { calls, .. } => calls.iter().for_each(|c| f(&c.node)),
                Source::TableFunction(table) => table.nodes(f),
                Source::Values(rows) => rows.iter().flatten().for_each(&mut *f),
                Source::Join { merged, compared, .. } => merged.iter().chain(compared).for_each(&mut *f),
                Source::Table { .. } | Source::Cte { .. } | Source::Subquery(_) => {}
            }
        }
        for from in &self.from {
            from.nodes(f);
        }
        self.targets.iter().for_each(|t| f(&t.value));
        self.filter.iter().chain(&self.having).chain(&self.limit).chain(&self.offset).for_each(&mut *f);
        for window in &self.windows {
            window.start.iter().chain(&window.end).for_each(&mut *f);
        }
        if let Some(data) = &self.data {
            data.nodes(f);
        }
    }

    /// Calls `f` for this query and for those in its common table expressions and its range table.
    pub(super) fn queries<'a>(&'a self, f: &mut dyn FnMut(&'a Self)) {
        f(self);
        self.ctes.iter().for_each(|c| c.query.queries(f));
        for relation in &self.relations {
            if let Source::Subquery(query) = &relation.source {
                query.queries(f);
            }
        }
    }

    fn queries_mut(&mut self, f: &mut dyn FnMut(&mut Self)) {
        f(self);
        self.ctes.iter_mut().for_each(|c| c.query.queries_mut(f));
        for relation in &mut self.relations {
            if let Source::Subquery(query) = &mut relation.source {
                query.queries_mut(f);
            }
        }
    }

    fn nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        for cte in &mut self.ctes {
            cte.query.nodes_mut(f);
        }
        for relation in &mut self.relations {
            if let Source::Subquery(query) = &mut relation.source {
                query.nodes_mut(f);
            }
        }
        self.own_nodes_mut(f);
    }

    /// The outermost nodes of this query alone, to change them.
    pub(super) fn own_nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        for relation in &mut self.relations {
            match &mut relation.source {
                Source::Functions { calls, .. } => calls.iter_mut().for_each(|c| f(&mut c.node)),
                Source::TableFunction(table) => table.nodes_mut(f),
                Source::Values(rows) => rows.iter_mut().flatten().for_each(&mut *f),
                Source::Join { merged, compared, .. } => merged.iter_mut().chain(compared).for_each(&mut *f),
                Source::Table { .. } | Source::Cte { .. } | Source::Subquery(_) => {}
            }
        }
        for from in &mut self.from {
            from.nodes_mut(f);
        }
        self.targets.iter_mut().for_each(|t| f(&mut t.value));
        self.filter.iter_mut().chain(&mut self.having).chain(&mut self.limit).chain(&mut self.offset).for_each(&mut *f);
        for window in &mut self.windows {
            window.start.iter_mut().chain(&mut window.end).for_each(&mut *f);
        }
        if let Some(data) = &mut self.data {
            data.nodes_mut(f);
        }
    }

    fn tables<'a>(&'a self, f: &mut dyn FnMut(&'a Relation)) {
        self.ctes.iter().for_each(|c| c.query.tables(f));
        for relation in &self.relations {
            if let Source::Subquery(query) = &relation.source {
                query.tables(f);
            }
            f(relation);
        }
    }

    fn tables_mut(&mut self, f: &mut dyn FnMut(&mut Relation)) {
        self.ctes.iter_mut().for_each(|c| c.query.tables_mut(f));
        for relation in &mut self.relations {
            if let Source::Subquery(query) = &mut relation.source {
                query.tables_mut(f);
            }
            f(relation);
        }
    }
}

impl From {
    fn nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        match self {
            Self::Relation(_) => {}
            Self::Join { left, right, on, .. } => {
                left.nodes(f);
                right.nodes(f);
                on.iter().for_each(f);
            }
            Self::Sample { args, repeatable, .. } => args.iter().chain(repeatable).for_each(f),
        }
    }

    fn nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        match self {
            Self::Relation(_) => {}
            Self::Join { left, right, on, .. } => {
                left.nodes_mut(f);
                right.nodes_mut(f);
                on.iter_mut().for_each(f);
            }
            Self::Sample { args, repeatable, .. } => args.iter_mut().chain(repeatable).for_each(f),
        }
    }
}

impl Query {
    fn needed_keys(&self, f: &mut dyn FnMut(&Address)) {
        self.keys.iter().chain(&self.operators).for_each(&mut *f);
        self.ctes.iter().for_each(|c| c.query.needed_keys(f));
        for relation in &self.relations {
            if let Source::Subquery(query) = &relation.source {
                query.needed_keys(f);
            }
        }
    }

    fn rewrite_keys(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.keys.iter_mut().chain(&mut self.operators).for_each(&mut *f);
        let windows = self.windows.iter_mut().flat_map(|window| &mut window.order_by);
        self.order_by.iter_mut().chain(windows).for_each(|key| key.using.rewrite(f));
        self.ctes.iter_mut().for_each(|c| c.query.rewrite_keys(f));
        for relation in &mut self.relations {
            if let Source::Subquery(query) = &mut relation.source {
                query.rewrite_keys(f);
            }
        }
    }

    /// What the results refer to beside their values: their types and collations.
    fn target_refs(&self, f: &mut dyn FnMut(&Address)) {
        self.ctes.iter().for_each(|c| c.query.target_refs(f));
        for relation in &self.relations {
            if let Source::Subquery(query) = &relation.source {
                query.target_refs(f);
            }
        }
        for target in self.targets.iter().filter(|t| !t.junk) {
            target.ty.refs(f);
            target.collation.refs(f);
        }
    }

    fn rewrite_targets(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.ctes.iter_mut().for_each(|c| c.query.rewrite_targets(f));
        for relation in &mut self.relations {
            if let Source::Subquery(query) = &mut relation.source {
                query.rewrite_targets(f);
            }
        }
        for target in &mut self.targets {
            target.ty.rewrite(f);
            target.collation.rewrite(f);
        }
    }
}

impl Refs for Query {
    fn refs(&self, f: &mut dyn FnMut(&Address)) {
        self.tables(&mut |r| match &r.source {
            Source::Table { at, .. } => f(at),
            Source::TableFunction(_) => r.columns.iter().for_each(|c| c.ty.refs(f)),
            _ => {}
        });
        self.needed_keys(f);
        self.data_statements(&mut |d| d.own_refs(f));
        self.nodes(&mut |n| n.refs(f));
        self.target_refs(f);
    }

    fn unrecorded(&self, f: &mut dyn FnMut(&Address)) {
        // The columns of a view and the result of a function have them.
        self.target_refs(f);
        self.unrecorded_columns(f);
        self.nodes(&mut |n| n.unrecorded(f));
    }

    fn rewrite(&mut self, f: &mut dyn FnMut(&mut Address)) {
        self.rewrite_keys(f);
        self.tables_mut(&mut |r| match &mut r.source {
            Source::Table { at, columns, .. } => {
                f(at);
                columns.iter_mut().for_each(&mut *f);
            }
            Source::TableFunction(table) => {
                r.columns.iter_mut().for_each(|c| c.ty.rewrite(f));
                table.column_types(&mut |ty| ty.rewrite(f));
            }
            _ => {}
        });
        self.queries_mut(&mut |q| q.data.iter_mut().for_each(|d| d.rewrite_own(f)));
        self.nodes_mut(&mut |n| n.rewrite(f));
        self.rewrite_targets(f);
    }

    fn inner(&mut self, f: &mut dyn FnMut(super::refs::Inner<'_>)) {
        self.tables_mut(&mut |r| f(super::refs::Inner::Relation(r)));
        self.nodes_mut(&mut |n| n.inner(f));
    }
}
