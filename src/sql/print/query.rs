//! Queries.

use super::Printer;
use crate::sql::ast::{
    Alias, ColumnDefinition, Cte, CteBody, Distinct, ExprNode, GroupItem, GroupingKind, Join, JoinKind, Query,
    QueryBody, RangeFunction, Relation, Select, SetOp, TableExpr, Target, With,
};

impl Printer {
    pub(super) fn query(&mut self, q: &Query) {
        if let Some(with) = &q.with {
            self.with(with);
        }
        match &q.body {
            QueryBody::Select(s) => self.select(s),
            QueryBody::Values(rows) => {
                self.word("VALUES ");
                self.list(rows, |p, row| p.form("", row));
            }
            QueryBody::SetOp { op, all, left, right } => {
                self.parens(left);
                self.word(match op {
                    SetOp::Union => " UNION ",
                    SetOp::Intersect => " INTERSECT ",
                    SetOp::Except => " EXCEPT ",
                });
                self.word(if *all { "ALL " } else { "" });
                self.parens(right);
            }
        }
        if !q.order_by.is_empty() {
            self.word(" ORDER BY ");
            self.sort_keys(&q.order_by);
        }
        if let Some(offset) = &q.offset {
            self.word(" OFFSET ");
            self.expr(offset);
        }
        if let Some(limit) = &q.limit {
            if q.with_ties {
                self.word(" FETCH FIRST (");
                self.top(limit);
                self.word(") ROWS WITH TIES");
            } else {
                self.word(" LIMIT ");
                self.expr(limit);
            }
        }
        for l in &q.locking {
            self.word(" FOR ");
            self.word(l.strength);
            if !l.of.is_empty() {
                self.word(" OF ");
                self.list(&l.of, Self::name);
            }
            if !l.wait.is_empty() {
                self.word(" ");
                self.word(l.wait);
            }
        }
    }

    pub(super) fn with(&mut self, with: &With) {
        self.word(if with.recursive { "WITH RECURSIVE " } else { "WITH " });
        self.list(&with.ctes, Self::cte);
        self.word(" ");
    }

    fn cte(&mut self, c: &Cte) {
        self.ident(&c.name);
        self.ident_list(&c.columns);
        self.word(match c.materialized {
            Some(true) => " AS MATERIALIZED (",
            Some(false) => " AS NOT MATERIALIZED (",
            None => " AS (",
        });
        match &c.body {
            CteBody::Query(q) => self.query(q),
            CteBody::Data(d) => self.data(d),
        }
        self.word(")");
        if let Some(s) = &c.search {
            self.word(if s.breadth { " SEARCH BREADTH FIRST BY " } else { " SEARCH DEPTH FIRST BY " });
            self.idents(&s.columns);
            self.word(" SET ");
            self.ident(&s.set);
        }
        if let Some(c) = &c.cycle {
            self.word(" CYCLE ");
            self.idents(&c.columns);
            self.word(" SET ");
            self.ident(&c.mark);
            self.word(" TO ");
            self.top(&c.value);
            self.word(" DEFAULT ");
            self.top(&c.default);
            self.word(" USING ");
            self.ident(&c.path);
        }
    }

    fn select(&mut self, s: &Select) {
        self.word("SELECT");
        match &s.distinct {
            None => {}
            Some(Distinct::All) => self.word(" DISTINCT"),
            Some(Distinct::On(exprs)) => self.form(" DISTINCT ON ", exprs),
        }
        if !s.targets.is_empty() {
            self.word(" ");
            self.targets(&s.targets);
        }
        if let Some(into) = &s.into {
            self.word(" INTO ");
            self.name(&into.name);
        }
        if !s.from.is_empty() {
            self.word(" FROM ");
            self.list(&s.from, Self::table);
        }
        if let Some(filter) = &s.filter {
            self.word(" WHERE ");
            self.top(filter);
        }
        if !s.group_by.is_empty() {
            self.word(if s.group_distinct { " GROUP BY DISTINCT " } else { " GROUP BY " });
            self.list(&s.group_by, Self::group_item);
        }
        if let Some(having) = &s.having {
            self.word(" HAVING ");
            self.top(having);
        }
        if !s.windows.is_empty() {
            self.word(" WINDOW ");
            self.list(&s.windows, |p, w| {
                w.name.iter().for_each(|n| p.ident(n));
                p.word(" AS ");
                p.window(w);
            });
        }
    }

    pub(super) fn targets(&mut self, targets: &[Target]) {
        self.list(targets, |p, t| {
            p.top(&t.expr);
            if let Some(alias) = &t.alias {
                p.word(" AS ");
                p.ident(alias);
            }
        });
    }

    fn group_item(&mut self, item: &GroupItem) {
        match item {
            GroupItem::Expr(e) => self.top(e),
            GroupItem::Empty => self.word("()"),
            GroupItem::Set { kind, items } => {
                self.word(match kind {
                    GroupingKind::Rollup => "ROLLUP (",
                    GroupingKind::Cube => "CUBE (",
                    GroupingKind::Sets => "GROUPING SETS (",
                });
                self.list(items, Self::group_item);
                self.word(")");
            }
        }
    }

    pub(super) fn table(&mut self, t: &TableExpr) {
        match t {
            TableExpr::Relation(r) => self.relation(r),
            TableExpr::Subquery { query, lateral, alias } => {
                self.word(if *lateral { "LATERAL " } else { "" });
                self.parens(query);
                self.alias(alias.as_ref());
            }
            TableExpr::Function(f) => self.function(f),
            TableExpr::Join(j) => self.join(j),
            TableExpr::Sample { table, method, args, repeatable } => {
                self.table(table);
                self.word(" TABLESAMPLE ");
                self.name(method);
                self.form("", args);
                if let Some(seed) = repeatable {
                    self.word(" REPEATABLE (");
                    self.top(seed);
                    self.word(")");
                }
            }
            TableExpr::XmlTable(table) => self.xml_table(table),
            TableExpr::JsonTable(table) => self.json_table(table),
        }
    }

    pub(super) fn relation(&mut self, r: &Relation) {
        self.word(if r.only { "ONLY " } else { "" });
        self.name(&r.name);
        self.alias(r.alias.as_ref());
    }

    pub(super) fn alias(&mut self, alias: Option<&Alias>) {
        if let Some(alias) = alias {
            self.word(" AS ");
            self.ident(&alias.name);
            self.ident_list(&alias.columns);
        }
    }

    fn function(&mut self, f: &RangeFunction) {
        self.word(if f.lateral { "LATERAL " } else { "" });
        self.word(if f.rows_from { "ROWS FROM (" } else { "" });
        self.list(&f.functions, |p, (call, columns)| {
            // Only the spelling with a keyword may stand for a table.
            if let ExprNode::Cast { operand, ty } = &call.node {
                p.word("CAST(");
                p.top(operand);
                p.word(" AS ");
                p.type_name(ty);
                p.word(")");
            } else {
                p.top(call);
            }
            if !columns.is_empty() {
                p.word(" AS (");
                p.column_definitions(columns);
                p.word(")");
            }
        });
        self.word(if f.rows_from { ")" } else { "" });
        self.word(if f.ordinality { " WITH ORDINALITY" } else { "" });
        self.alias(f.alias.as_ref());
        if !f.columns.is_empty() {
            self.word(if f.alias.is_some() { " (" } else { " AS (" });
            self.column_definitions(&f.columns);
            self.word(")");
        }
    }

    fn column_definitions(&mut self, columns: &[ColumnDefinition]) {
        self.list(columns, |p, c| {
            p.ident(&c.name);
            p.word(" ");
            p.type_name(&c.ty);
            if let Some(collation) = &c.collation {
                p.word(" COLLATE ");
                p.name(collation);
            }
        });
    }

    fn join(&mut self, j: &Join) {
        if j.alias.is_some() {
            self.word("(");
        }
        self.table(&j.left);
        let cross = j.kind == JoinKind::Inner && !j.natural && j.on.is_none() && j.using.is_empty();
        self.word(if j.natural { " NATURAL" } else { "" });
        self.word(match j.kind {
            JoinKind::Inner if cross => " CROSS JOIN ",
            JoinKind::Inner => " JOIN ",
            JoinKind::Left => " LEFT JOIN ",
            JoinKind::Right => " RIGHT JOIN ",
            JoinKind::Full => " FULL JOIN ",
        });
        let nested = matches!(&j.right, TableExpr::Join(right) if right.alias.is_none());
        self.word(if nested { "(" } else { "" });
        self.table(&j.right);
        self.word(if nested { ")" } else { "" });
        if !j.using.is_empty() {
            self.word(" USING (");
            self.idents(&j.using);
            self.word(")");
            if let Some(alias) = &j.using_alias {
                self.word(" AS ");
                self.ident(alias);
            }
        }
        if let Some(on) = &j.on {
            self.word(" ON ");
            self.top(on);
        }
        if j.alias.is_some() {
            self.word(")");
            self.alias(j.alias.as_ref());
        }
    }
}
