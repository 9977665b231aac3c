//! Queries, and what only stands in them.

mod columns;
mod data;
mod from;

use std::collections::HashMap;

pub(in crate::expr) use from::function_alias;

use super::form::AggregateForm;
use super::{INDENT_STEP, INDENT_VAR, Names, Printer, Style};
use crate::catalog::Ident;
use crate::catalog::tree::{Aggregate, Node, Operator, Sort, Sublink, SublinkKind, Var, Window};
use crate::catalog::tree_query::{
    Distinct, GroupingSet, Query, Relation, SetOperation, SortKey, Source, Target, WindowClause,
};

/// `PRETTYINDENT_JOIN`.
const INDENT_JOIN: i32 = 4;

/// What `pg_get_viewdef` prints for a query, without the space before it and the semicolon after it.
pub(in crate::expr) fn query_text(query: &Query, style: &Style) -> String {
    let mut printer = Printer::new(style);
    printer.query(query, true);
    printer.out.trim_start().to_owned()
}

/// What `pg_get_function_sqlbody` prints for the body of a function.
pub(super) fn body_text(atomic: bool, statements: &[Query], function: Option<&Ident>, style: &Style) -> String {
    let plain = Style { indent: false, ..style.clone() };
    let style = if atomic { style } else { &plain };
    let mut printer = Printer { names: vec![Names::default()], function, ..Printer::new(style) };
    if atomic {
        printer.out.push_str("BEGIN ATOMIC\n");
    }
    for statement in statements {
        printer.level = i32::from(atomic);
        printer.query(statement, false);
        if atomic {
            printer.out.push_str(";\n");
        }
    }
    if atomic {
        printer.out.push_str("END");
    }
    printer.out
}

/// How the columns of an entry are shown.
#[derive(Debug, Clone, Default)]
struct Shown {
    /// By number; empty for those that are no longer there.
    names: Vec<Ident>,
    /// They are listed after the alias.
    listed: bool,
}

impl Printer<'_> {
    /// `get_agg_expr`.
    pub(super) fn aggregate(&mut self, aggregate: &Aggregate) {
        self.aggregate_form(aggregate, None);
    }

    /// `get_agg_expr_helper`.
    pub(super) fn aggregate_form(&mut self, aggregate: &Aggregate, form: Option<&AggregateForm>) {
        match form {
            Some(form) => self.out.push_str(form.name),
            None => self.function_name(&aggregate.function),
        }
        self.out.push('(');
        if aggregate.distinct {
            self.out.push_str("DISTINCT ");
        }
        match (form, aggregate.args.as_slice()) {
            _ if aggregate.star => self.out.push('*'),
            (Some(AggregateForm { pair: true, .. }), [key, value]) => self.pair(key, value, true),
            (_, args) => self.args(args, aggregate.variadic),
        }
        if aggregate.within_group {
            self.out.push_str(") WITHIN GROUP (ORDER BY ");
            self.sort(&aggregate.order_by);
        } else if !aggregate.order_by.is_empty() {
            self.out.push_str(" ORDER BY ");
            self.sort(&aggregate.order_by);
        }
        self.out.push_str(form.map_or("", |f| &f.options));
        if let Some(filter) = &aggregate.filter {
            self.out.push_str(") FILTER (WHERE ");
            self.node(filter, false);
        }
        self.out.push(')');
    }

    fn pair(&mut self, key: &Node, value: &Node, implicit: bool) {
        self.node(key, implicit);
        self.out.push_str(" : ");
        self.node(value, implicit);
    }

    /// `get_windowfunc_expr`.
    pub(super) fn window(&mut self, window: &Window) {
        self.window_form(window, None);
    }

    /// `get_windowfunc_expr_helper`.
    pub(super) fn window_form(&mut self, window: &Window, form: Option<&AggregateForm>) {
        match form {
            Some(form) => self.out.push_str(form.name),
            None => self.function_name(&window.function),
        }
        self.out.push('(');
        match (form, window.args.as_slice()) {
            _ if window.star => self.out.push('*'),
            (Some(AggregateForm { pair: true, .. }), [key, value]) => self.pair(key, value, false),
            (_, args) => self.list(args, true),
        }
        self.out.push_str(form.map_or("", |f| &f.options));
        if let Some(filter) = &window.filter {
            self.out.push_str(") FILTER (WHERE ");
            self.node(filter, false);
        }
        self.out.push_str(") OVER ");
        let over = self.windows.get(usize::from(window.window)).cloned().unwrap_or_default();
        self.out.push_str(&over);
    }

    fn sort(&mut self, keys: &[Sort]) {
        for (i, key) in keys.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.sort_value(&key.value, false);
            self.direction(key.using.as_ref(), key.descending, key.nulls_first);
        }
    }

    /// DESC and NULLS, where they are not what is meant without them; both are said where an operator is named.
    fn direction(&mut self, using: Option<&Operator>, descending: bool, nulls_first: bool) {
        if let Some(operator) = using {
            let operator = self.op_text(operator);
            let nulls = if nulls_first { "FIRST" } else { "LAST" };
            return self.out.push_str(&format!(" USING {operator} NULLS {nulls}"));
        }
        self.out.push_str(match (descending, nulls_first) {
            (false, false) => "",
            (false, true) => " NULLS FIRST",
            (true, true) => " DESC",
            (true, false) => " DESC NULLS LAST",
        });
    }

    /// `get_sublink_expr`.
    pub(super) fn sublink(&mut self, sublink: &Sublink) {
        if sublink.kind == SublinkKind::Query {
            return self.query(&sublink.query, true);
        }
        self.out.push_str(if sublink.kind == SublinkKind::Array { "ARRAY(" } else { "(" });
        match sublink.left.as_slice() {
            [] => {}
            [one] => self.node(one, true),
            several => {
                self.out.push('(');
                self.list(several, true);
                self.out.push(')');
            }
        }
        let op = sublink.ops.first().map_or_else(|| "=".to_owned(), |o| self.op_text(o));
        let parentheses = match sublink.kind {
            SublinkKind::Exists => {
                self.out.push_str("EXISTS ");
                true
            }
            SublinkKind::Any if sublink.is_in => {
                self.out.push_str(" IN ");
                true
            }
            SublinkKind::Any => {
                self.out.push_str(&format!(" {op} ANY "));
                true
            }
            SublinkKind::All => {
                self.out.push_str(&format!(" {op} ALL "));
                true
            }
            SublinkKind::Row => {
                self.out.push_str(&format!(" {op} "));
                true
            }
            SublinkKind::Scalar | SublinkKind::Array | SublinkKind::Query => false,
        };
        if parentheses {
            self.out.push('(');
        }
        self.query(&sublink.query, false);
        self.out.push_str(if parentheses { "))" } else { ")" });
    }

    /// `set_rtable_names` and `set_relation_column_names`.
    fn enter(&mut self, query: &Query) -> Vec<Shown> {
        let mut used: HashMap<String, u32> = HashMap::new();
        for outer in self.names.iter().flat_map(|n| n.relations.iter().flatten()) {
            used.insert(outer.to_string(), 0);
        }
        let mut names = Names {
            prefix: !self.names.is_empty() || self.style.version.0 < 16 || query.relations.len() != 1,
            ..Names::default()
        };
        let mut shown = Vec::with_capacity(query.relations.len());
        for (relation, (columns, aliased)) in query.relations.iter().zip(columns::names(query)) {
            let wanted = match (&relation.alias, &relation.source) {
                (Some(alias), _) => Some(alias.to_string()),
                (None, Source::Table { at, .. }) => Some(at.name().to_string()),
                (None, Source::Join { .. }) => None,
                (None, Source::Cte { name, .. }) => Some(name.to_string()),
                (None, Source::Values(_)) => Some("*VALUES*".to_owned()),
                (None, Source::Subquery(_)) => Some("unnamed_subquery".to_owned()),
                (None, Source::Functions { calls, .. }) => Some(function_alias(&calls[0].node)),
                (None, Source::TableFunction(function)) => Some(function.default_name().to_owned()),
            };
            names.relations.push(wanted.map(|name| unique_relation(name, &mut used).into()));
            names.aliased.push(aliased);
            names.columns.push(columns.names.clone());
            shown.push(columns);
        }
        if !names.prefix {
            let var = |value: &Node| if let Node::Var(var) = value { Some((**var).clone()) } else { None };
            let named = query.targets.iter().filter(|t| !t.junk);
            names.outputs = named.filter_map(|t| Some((t.name.clone()?, var(&t.value)))).collect();
        }
        if let Some(data) = &query.data {
            names.versions = [data.old.clone(), data.new.clone()];
        }
        self.names.push(names);
        shown
    }

    /// `get_query_def`; `visible` where the names of the columns can be seen from outside.
    pub(super) fn query(&mut self, query: &Query, visible: bool) {
        let shown = self.enter(query);
        let level = self.level;
        let windows = std::mem::take(&mut self.windows);
        self.with_clause(query);
        if let Some(data) = &query.data {
            self.data(data, query, &shown, visible);
        } else if let Some((channel, payload)) = &query.notify {
            self.keyword("", 0, INDENT_STEP, 1);
            self.out.push_str("NOTIFY ");
            self.ident(channel);
            if let Some(payload) = payload {
                self.out.push_str(", ");
                self.quoted(payload);
            }
        } else if let Some(set) = &query.set_operation {
            self.set_operation(set, query, visible);
        } else {
            self.select(query, &shown, visible);
        }
        if !query.order_by.is_empty() {
            self.keyword(" ORDER BY ", -INDENT_STEP, INDENT_STEP, 1);
            self.sort_keys(&query.order_by, &query.targets, query.set_operation.is_some());
        }
        if let Some(offset) = &query.offset {
            self.keyword(" OFFSET ", -INDENT_STEP, INDENT_STEP, 0);
            self.node(offset, false);
        }
        if let Some(limit) = &query.limit {
            if query.with_ties {
                self.keyword(" FETCH FIRST ", -INDENT_STEP, INDENT_STEP, 0);
                // A constant that is no plain number would not be read back without parentheses.
                self.out.push('(');
                self.node(limit, false);
                self.out.push_str(") ROWS WITH TIES");
            } else {
                self.keyword(" LIMIT ", -INDENT_STEP, INDENT_STEP, 0);
                match limit {
                    Node::Const(c) if c.value.is_none() => self.out.push_str("ALL"),
                    limit => self.node(limit, false),
                }
            }
        }
        for lock in &query.locking {
            self.keyword(&format!(" FOR {}", lock.strength), -INDENT_STEP, INDENT_STEP, 0);
            self.out.push_str(" OF ");
            self.relation_name(lock.relation);
            if !lock.wait.is_empty() {
                self.out.push(' ');
                self.out.push_str(lock.wait);
            }
        }
        self.windows = windows;
        self.level = level;
        self.names.pop();
    }

    /// `get_with_clause`.
    fn with_clause(&mut self, query: &Query) {
        if query.ctes.is_empty() {
            return;
        }
        if self.style.indent {
            self.level += INDENT_STEP;
            self.out.push(' ');
        }
        for (i, cte) in query.ctes.iter().enumerate() {
            self.out.push_str(match (i, query.recursive) {
                (0, true) => "WITH RECURSIVE ",
                (0, false) => "WITH ",
                _ => ", ",
            });
            self.ident(&cte.name);
            self.ident_list(&cte.aliases);
            self.out.push_str(" AS ");
            self.out.push_str(match cte.materialized {
                None => "",
                Some(true) => "MATERIALIZED ",
                Some(false) => "NOT MATERIALIZED ",
            });
            self.out.push('(');
            if self.style.indent {
                self.keyword("", 0, 0, 0);
            }
            self.query(&cte.query, true);
            if self.style.indent {
                self.keyword("", 0, 0, 0);
            }
            self.out.push(')');
            if let Some(search) = &cte.search {
                self.out.push_str(if search.breadth { " SEARCH BREADTH FIRST BY " } else { " SEARCH DEPTH FIRST BY " });
                self.plain_list(&search.columns);
                self.out.push_str(" SET ");
                self.ident(&search.set);
            }
            if let Some(cycle) = &cte.cycle {
                self.out.push_str(" CYCLE ");
                self.plain_list(&cycle.columns);
                self.out.push_str(" SET ");
                self.ident(&cycle.mark);
                let is = |node: &Node, value: &str| matches!(node, Node::Const(c) if c.ty.is("bool") && c.value.as_deref() == Some(value));
                if !is(&cycle.value, "t") || !is(&cycle.default, "f") {
                    self.out.push_str(" TO ");
                    self.node(&cycle.value, false);
                    self.out.push_str(" DEFAULT ");
                    self.node(&cycle.default, false);
                }
                self.out.push_str(" USING ");
                self.ident(&cycle.path);
            }
        }
        if self.style.indent {
            self.level -= INDENT_STEP;
            self.keyword("", 0, 0, 0);
        } else {
            self.out.push(' ');
        }
    }

    /// `(a, b)`, nothing for an empty list.
    fn ident_list(&mut self, names: &[Ident]) {
        if names.is_empty() {
            return;
        }
        self.out.push('(');
        self.plain_list(names);
        self.out.push(')');
    }

    fn plain_list(&mut self, names: &[Ident]) {
        for (i, name) in names.iter().filter(|name| !name.is_empty()).enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.ident(name);
        }
    }

    /// `get_basic_select_query`.
    fn select(&mut self, query: &Query, shown: &[Shown], visible: bool) {
        if self.style.indent {
            self.level += INDENT_STEP;
            self.out.push(' ');
        }
        if let Some(rows) = plain_values(query) {
            self.values(rows);
            return;
        }
        self.out.push_str(if query.is_return { "RETURN" } else { "SELECT" });
        match &query.distinct {
            Distinct::No => {}
            Distinct::All => self.out.push_str(" DISTINCT"),
            Distinct::On(targets) => {
                self.out.push_str(" DISTINCT ON (");
                self.sort_targets(targets, &query.targets, false);
                self.out.push(')');
            }
        }
        self.windows = query.windows.iter().map(|w| self.over(w, &query.targets)).collect();
        self.target_list(&query.targets, visible);
        self.from_clause(query, shown, " FROM ");
        if let Some(filter) = &query.filter {
            self.keyword(" WHERE ", -INDENT_STEP, INDENT_STEP, 1);
            self.node(filter, false);
        }
        if !query.group_by.is_empty() || !query.grouping_sets.is_empty() {
            self.keyword(" GROUP BY ", -INDENT_STEP, INDENT_STEP, 1);
            if query.group_distinct {
                self.out.push_str("DISTINCT ");
            }
            if query.grouping_sets.is_empty() {
                self.sort_targets(&query.group_by, &query.targets, true);
            } else {
                for (i, set) in query.grouping_sets.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(", ");
                    }
                    self.grouping_set(set, &query.targets, true);
                }
            }
        }
        if let Some(having) = &query.having {
            self.keyword(" HAVING ", -INDENT_STEP, INDENT_STEP, 0);
            self.node(having, false);
        }
        let named: Vec<&WindowClause> = query.windows.iter().filter(|w| w.name.is_some()).collect();
        for (i, window) in named.iter().enumerate() {
            if i == 0 {
                self.keyword(" WINDOW ", -INDENT_STEP, INDENT_STEP, 1);
            } else {
                self.out.push_str(", ");
            }
            if let Some(name) = &window.name {
                self.ident(name);
            }
            self.out.push_str(" AS ");
            self.window_spec(window, &query.targets);
        }
    }

    /// `get_values_def`.
    fn values(&mut self, rows: &[Vec<Node>]) {
        self.out.push_str("VALUES ");
        for (i, row) in rows.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.out.push('(');
            for (j, value) in row.iter().enumerate() {
                if j > 0 {
                    self.out.push(',');
                }
                self.toplevel(value, false);
            }
            self.out.push(')');
        }
    }

    /// Prints into a text of its own, from where the text so far ends.
    pub(super) fn aside(&mut self, print: impl FnOnce(&mut Self)) -> String {
        let before = std::mem::take(&mut self.out);
        print(self);
        std::mem::replace(&mut self.out, before)
    }

    /// The length of the last line so far.
    fn last_line(&self) -> usize {
        self.out.rfind('\n').map_or(self.out.len(), |at| self.out.len() - at - 1)
    }

    /// `get_target_list`.
    fn target_list(&mut self, targets: &[Target], visible: bool) {
        let mut several_lines = false;
        for (i, target) in targets.iter().filter(|t| !t.junk).enumerate() {
            self.out.push_str(if i == 0 { " " } else { ", " });
            let text = self.aside(|p| {
                let own = match &target.value {
                    Node::Var(var) => {
                        p.toplevel(&target.value, true);
                        p.var_name(var)
                    }
                    value => {
                        p.node(value, true);
                        (!visible).then(|| "?column?".into())
                    }
                };
                if let Some(name) = &target.name
                    && own.as_ref() != Some(name)
                {
                    p.out.push_str(" AS ");
                    p.ident(name);
                }
            });
            if self.style.indent {
                if text.starts_with('\n') {
                    self.out.truncate(self.out.trim_end_matches(' ').len());
                } else if i > 0 && (self.last_line() + text.len() > 0 || several_lines) {
                    self.keyword("", -INDENT_STEP, INDENT_STEP, INDENT_VAR);
                }
                several_lines = text.get(1..).is_some_and(|t| t.contains('\n'));
            }
            self.out.push_str(&text);
        }
    }

    /// `get_setop_query`.
    fn set_operation(&mut self, set: &SetOperation, query: &Query, visible: bool) {
        match set {
            SetOperation::Query(number) => {
                let Source::Subquery(inner) = &query.relations[usize::from(*number)].source else { return };
                let parentheses = !inner.ctes.is_empty()
                    || !inner.order_by.is_empty()
                    || !inner.locking.is_empty()
                    || inner.offset.is_some()
                    || inner.limit.is_some()
                    || inner.set_operation.is_some();
                if parentheses {
                    self.out.push('(');
                }
                // The columns are named as those of the whole.
                let named: Vec<Option<Ident>> = query.targets.iter().map(|t| t.name.clone()).collect();
                if self.names.len() == self.named {
                    let mut inner = (**inner).clone();
                    for (target, name) in inner.targets.iter_mut().filter(|t| !t.junk).zip(named) {
                        target.name = name;
                    }
                    self.named += 1;
                    self.query(&inner, visible);
                    self.named -= 1;
                } else {
                    self.query(inner, visible);
                }
                if parentheses {
                    self.out.push(')');
                }
            }
            SetOperation::Pair { word, all, left, right } => {
                let parentheses = matches!(&**left,
                    SetOperation::Pair { word: w, all: a, .. } if w != word || a != all);
                let indent = if parentheses { INDENT_STEP } else { 0 };
                if parentheses {
                    self.out.push('(');
                    self.keyword("", indent, 0, 0);
                }
                self.set_operation(left, query, visible);
                if parentheses {
                    self.keyword(") ", -indent, 0, 0);
                } else if self.style.indent {
                    self.keyword("", -indent, 0, 0);
                } else {
                    self.out.push(' ');
                }
                self.out.push_str(word);
                self.out.push(' ');
                if *all {
                    self.out.push_str("ALL ");
                }
                let parentheses = matches!(**right, SetOperation::Pair { .. });
                let indent = if parentheses { INDENT_STEP } else { 0 };
                if parentheses {
                    self.out.push('(');
                }
                self.keyword("", indent, 0, 0);
                self.set_operation(right, query, false);
                if self.style.indent {
                    self.level -= indent;
                }
                if parentheses {
                    self.keyword(")", 0, 0, 0);
                }
            }
        }
    }

    fn sort_targets(&mut self, list: &[u16], targets: &[Target], grouped: bool) {
        for (i, target) in list.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.sort_value(&targets[usize::from(*target)].value, grouped);
        }
    }

    /// `get_rule_sortgroupclause`.
    fn sort_value(&mut self, value: &Node, grouped: bool) {
        match value {
            Node::Const(c) => self.constant(c, 1),
            Node::Func(_) | Node::Aggregate(_) | Node::Window(_) => {
                self.out.push('(');
                self.node(value, true);
                self.out.push(')');
            }
            // Another column that is returned under that name would be meant.
            Node::Var(var) if !grouped && self.is_hidden(var) => {
                let innermost = |me: &mut Self, prefix| me.names.iter_mut().last().map(|n| n.prefix = prefix);
                innermost(self, true);
                self.node(value, true);
                innermost(self, false);
            }
            value => self.node(value, true),
        }
    }

    /// Whether the name of a column alone stands for something else that the query returns.
    fn is_hidden(&self, var: &Var) -> bool {
        let Some(names) = self.names.last().filter(|n| !n.prefix) else { return false };
        let Some(own) = self.var_name(var) else { return false };
        names.outputs.iter().any(|(name, value)| *name == own && value.as_ref() != Some(var))
    }

    fn sort_keys(&mut self, keys: &[SortKey], targets: &[Target], by_number: bool) {
        for (i, key) in keys.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if by_number {
                self.out.push_str(&(key.target + 1).to_string());
            } else {
                self.sort_value(&targets[usize::from(key.target)].value, false);
            }
            self.direction(key.using.as_ref(), key.descending, key.nulls_first);
        }
    }

    /// `get_rule_groupingset`.
    fn grouping_set(&mut self, set: &GroupingSet, targets: &[Target], omit: bool) {
        let (word, list, omit) = match set {
            GroupingSet::Empty => return self.out.push_str("()"),
            GroupingSet::Simple(list) => {
                let parentheses = !omit || list.len() != 1;
                if parentheses {
                    self.out.push('(');
                }
                self.sort_targets(list, targets, true);
                if parentheses {
                    self.out.push(')');
                }
                return;
            }
            GroupingSet::Rollup(list) => ("ROLLUP(", list, true),
            GroupingSet::Cube(list) => ("CUBE(", list, true),
            GroupingSet::Sets(list) => ("GROUPING SETS (", list, false),
        };
        self.out.push_str(word);
        for (i, set) in list.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.grouping_set(set, targets, omit);
        }
        self.out.push(')');
    }

    /// What follows OVER for a window.
    fn over(&mut self, window: &WindowClause, targets: &[Target]) -> String {
        self.aside(|p| match &window.name {
            Some(name) => p.ident(name),
            None => p.window_spec(window, targets),
        })
    }

    /// `get_rule_windowspec`.
    fn window_spec(&mut self, window: &WindowClause, targets: &[Target]) {
        let mut space = false;
        self.out.push('(');
        if let Some(base) = &window.base {
            self.ident(base);
            space = true;
        }
        if !window.partition_by.is_empty() && window.base.is_none() {
            self.out.push_str("PARTITION BY ");
            self.sort_targets(&window.partition_by, targets, false);
            space = true;
        }
        if !window.order_by.is_empty() && !window.copied_order {
            if space {
                self.out.push(' ');
            }
            self.out.push_str("ORDER BY ");
            self.sort_keys(&window.order_by, targets, false);
            space = true;
        }
        self.frame(window, space);
        self.out.push(')');
    }

    fn frame(&mut self, window: &WindowClause, space: bool) {
        let has = |bit: i32| window.frame & bit != 0;
        if !has(0x0001) {
            return;
        }
        if space {
            self.out.push(' ');
        }
        for (bit, word) in [(0x0002, "RANGE "), (0x0004, "ROWS "), (0x0008, "GROUPS ")] {
            if has(bit) {
                self.out.push_str(word);
            }
        }
        if has(0x0010) {
            self.out.push_str("BETWEEN ");
        }
        if has(0x0020) {
            self.out.push_str("UNBOUNDED PRECEDING ");
        } else if has(0x0200) {
            self.out.push_str("CURRENT ROW ");
        } else if let Some(start) = &window.start {
            self.node(start, false);
            self.out.push_str(if has(0x0800) { " PRECEDING " } else { " FOLLOWING " });
        }
        if has(0x0010) {
            self.out.push_str("AND ");
            if has(0x0100) {
                self.out.push_str("UNBOUNDED FOLLOWING ");
            } else if has(0x0400) {
                self.out.push_str("CURRENT ROW ");
            } else if let Some(end) = &window.end {
                self.node(end, false);
                self.out.push_str(if has(0x1000) { " PRECEDING " } else { " FOLLOWING " });
            }
        }
        for (bit, word) in [(0x8000, "EXCLUDE CURRENT ROW "), (0x10000, "EXCLUDE GROUP "), (0x20000, "EXCLUDE TIES ")] {
            if has(bit) {
                self.out.push_str(word);
            }
        }
        self.out.pop();
    }
}

/// The rows of a query that is a VALUES list and nothing else, its columns under their own names.
fn plain_values(query: &Query) -> Option<&[Vec<Node>]> {
    // An action of a rule has its rows beside what is in FROM.
    let mut from = query.relations.iter().filter(|r| r.in_from);
    let (Some(Relation { source: Source::Values(rows), columns, .. }), None) = (from.next(), from.next()) else {
        return None;
    };
    let same = query.targets.len() == columns.len()
        && query.targets.iter().zip(columns).all(|(t, c)| !t.junk && t.name.as_ref() == Some(&c.name));
    (query.values && same).then_some(rows)
}

/// A name that no other relation here or further out has.
fn unique_relation(name: String, used: &mut HashMap<String, u32>) -> String {
    if !used.contains_key(&name) {
        used.insert(name.clone(), 0);
        return name;
    }
    loop {
        let counter = used.get_mut(&name).expect("the name is used");
        *counter += 1;
        let suffix = format!("_{counter}");
        let mut end = name.len().min(63 - suffix.len());
        while !name.is_char_boundary(end) {
            end -= 1;
        }
        let new = format!("{}{suffix}", &name[..end]);
        if !used.contains_key(&new) {
            used.insert(new.clone(), 0);
            return new;
        }
    }
}
