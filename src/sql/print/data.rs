//! INSERT, UPDATE, DELETE and MERGE.

use super::Printer;
use crate::sql::ast::{
    Assignment, DataKind, DataStmt, ExprNode, IndexElement, InsertColumn, MergeAction, MergeMatch, OnConflict,
    Overriding,
};

impl Printer {
    pub(super) fn data(&mut self, d: &DataStmt) {
        if let Some(with) = &d.with {
            self.with(with);
        }
        match d.kind {
            DataKind::Insert => {
                self.word("INSERT INTO ");
                self.relation(&d.target);
                self.insert_columns(&d.columns);
                self.overriding(d.overriding);
                match &d.source {
                    Some(source) => {
                        self.word(" ");
                        self.query(source);
                    }
                    None => self.word(" DEFAULT VALUES"),
                }
                if let Some(c) = &d.on_conflict {
                    self.on_conflict(c);
                }
            }
            DataKind::Update => {
                self.word("UPDATE ");
                self.relation(&d.target);
                self.word(" SET ");
                self.assignments(&d.assignments);
                self.from(" FROM ", d);
            }
            DataKind::Delete => {
                self.word("DELETE FROM ");
                self.relation(&d.target);
                self.from(" USING ", d);
            }
            DataKind::Merge => self.merge(d),
        }
        if let Some(filter) = d.filter.as_ref().filter(|_| d.kind != DataKind::Merge) {
            self.word(" WHERE ");
            self.top(filter);
        }
        if !d.returning.is_empty() {
            self.word(" RETURNING ");
            let names = [("OLD", &d.returning_old), ("NEW", &d.returning_new)];
            let names: Vec<_> = names.iter().filter_map(|(word, name)| Some((word, name.as_ref()?))).collect();
            if !names.is_empty() {
                self.word("WITH (");
                self.list(&names, |p, (word, name)| {
                    p.word(word);
                    p.word(" AS ");
                    p.ident(name);
                });
                self.word(") ");
            }
            self.targets(&d.returning);
        }
    }

    fn from(&mut self, word: &str, d: &DataStmt) {
        if !d.from.is_empty() {
            self.word(word);
            self.list(&d.from, Self::table);
        }
    }

    fn insert_columns(&mut self, columns: &[InsertColumn]) {
        if !columns.is_empty() {
            self.word(" (");
            self.list(columns, |p, c| {
                p.ident(&c.name);
                p.steps(&c.path);
            });
            self.word(")");
        }
    }

    fn overriding(&mut self, overriding: Option<Overriding>) {
        self.word(match overriding {
            None => "",
            Some(Overriding::User) => " OVERRIDING USER VALUE",
            Some(Overriding::System) => " OVERRIDING SYSTEM VALUE",
        });
    }

    /// Assignments; those of one `(a, b) = source` stand next to each other, each with the whole source.
    fn assignments(&mut self, assignments: &[Assignment]) {
        let mut rest = assignments;
        while let Some(first) = rest.first() {
            if rest.len() < assignments.len() {
                self.word(", ");
            }
            let size = match &first.value.node {
                ExprNode::MultiAssign { columns, .. } => usize::try_from(*columns).unwrap_or(1).clamp(1, rest.len()),
                _ => 1,
            };
            let (group, after) = rest.split_at(size);
            let multiple = matches!(first.value.node, ExprNode::MultiAssign { .. });
            self.word(if multiple { "(" } else { "" });
            self.list(group, |p, a| {
                p.ident(&a.column);
                p.steps(&a.path);
            });
            self.word(if multiple { ") = " } else { " = " });
            self.top(&first.value);
            rest = after;
        }
    }

    fn on_conflict(&mut self, c: &OnConflict) {
        self.word(" ON CONFLICT");
        if !c.elements.is_empty() {
            self.word(" (");
            self.list(&c.elements, Self::index_element);
            self.word(")");
        }
        if let Some(predicate) = &c.predicate {
            self.word(" WHERE ");
            self.top(predicate);
        }
        if let Some(name) = &c.constraint {
            self.word(" ON CONSTRAINT ");
            self.ident(name);
        }
        match &c.update {
            None => self.word(" DO NOTHING"),
            Some(assignments) => {
                self.word(" DO UPDATE SET ");
                self.assignments(assignments);
                if let Some(filter) = &c.filter {
                    self.word(" WHERE ");
                    self.top(filter);
                }
            }
        }
    }

    fn index_element(&mut self, e: &IndexElement) {
        if let Some(column) = &e.column {
            self.ident(column);
        }
        if let Some(expr) = &e.expr {
            self.word("(");
            self.top(expr);
            self.word(")");
        }
        if let Some(collation) = &e.collation {
            self.word(" COLLATE ");
            self.name(collation);
        }
        if let Some(opclass) = &e.opclass {
            self.word(" ");
            self.name(opclass);
        }
    }

    fn merge(&mut self, d: &DataStmt) {
        self.word("MERGE INTO ");
        self.relation(&d.target);
        self.from(" USING ", d);
        if let Some(on) = &d.filter {
            self.word(" ON ");
            self.top(on);
        }
        for when in &d.merge {
            self.word(match when.matched {
                MergeMatch::Matched => " WHEN MATCHED",
                MergeMatch::NotMatchedBySource => " WHEN NOT MATCHED BY SOURCE",
                MergeMatch::NotMatchedByTarget => " WHEN NOT MATCHED",
            });
            if let Some(condition) = &when.condition {
                self.word(" AND ");
                self.expr(condition);
            }
            self.word(" THEN ");
            match &when.action {
                MergeAction::Nothing => self.word("DO NOTHING"),
                MergeAction::Delete => self.word("DELETE"),
                MergeAction::Update(assignments) => {
                    self.word("UPDATE SET ");
                    self.assignments(assignments);
                }
                MergeAction::Insert { columns, overriding, values } => {
                    self.word("INSERT");
                    self.insert_columns(columns);
                    self.overriding(*overriding);
                    if values.is_empty() {
                        self.word(" DEFAULT VALUES");
                    } else {
                        self.form(" VALUES ", values);
                    }
                }
            }
        }
    }
}
