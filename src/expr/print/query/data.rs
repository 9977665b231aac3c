//! INSERT, UPDATE, DELETE and MERGE, as `get_insert_query_def` and its kin print them.

use super::Shown;
use crate::catalog::Address;
use crate::catalog::tree::{Node, StoreStep};
use crate::catalog::tree_data::{Conflict, Data, DataKind, MergeAction, MergeWhen};
use crate::catalog::tree_query::{Query, Source};
use crate::expr::print::{INDENT_STEP, Printer};

impl Printer<'_> {
    /// A statement that writes rows, but its WITH.
    pub(super) fn data(&mut self, data: &Data, query: &Query, shown: &[Shown], visible: bool) {
        if self.style.indent {
            self.level += INDENT_STEP;
            self.out.push(' ');
        }
        match data.kind {
            DataKind::Insert => self.insert(data, query),
            DataKind::Update => {
                self.out.push_str("UPDATE ");
                self.target(data, query, " ");
                self.out.push_str(" SET ");
                self.assignments(&data.columns, &data.values);
                self.from_clause(query, shown, " FROM ");
                self.filter(query.filter.as_ref());
            }
            DataKind::Delete => {
                self.out.push_str("DELETE FROM ");
                self.target(data, query, " ");
                self.from_clause(query, shown, " USING ");
                self.filter(query.filter.as_ref());
            }
            DataKind::Merge => self.merge(data, query, shown),
        }
        if !data.returning.is_empty() {
            self.keyword(" RETURNING", -INDENT_STEP, INDENT_STEP, 1);
            let mut word = " WITH (";
            for (version, name) in [("OLD", &data.old), ("NEW", &data.new)] {
                if let Some(name) = name {
                    self.out.push_str(word);
                    self.out.push_str(version);
                    self.out.push_str(" AS ");
                    self.ident(name);
                    word = ", ";
                }
            }
            self.out.push_str(if word == ", " { ")" } else { "" });
            self.target_list(&data.returning, visible);
        }
    }

    /// `get_merge_query_def`.
    fn merge(&mut self, data: &Data, query: &Query, shown: &[Shown]) {
        self.out.push_str("MERGE INTO ");
        self.target(data, query, " ");
        self.from_clause(query, shown, " USING ");
        self.keyword(" ON ", -INDENT_STEP, INDENT_STEP, 2);
        if let Some(on) = &data.on {
            self.node(on, false);
        }
        // Where the standard has no such clause, both are told apart.
        let by_source = data.merge.iter().any(|when| when.matched == "NOT MATCHED BY SOURCE");
        for when in &data.merge {
            self.merge_when(when, by_source);
        }
    }

    fn merge_when(&mut self, when: &MergeWhen, by_source: bool) {
        self.keyword(" WHEN ", -INDENT_STEP, INDENT_STEP, 2);
        self.out.push_str(match when.matched {
            "NOT MATCHED BY TARGET" if !by_source => "NOT MATCHED",
            words => words,
        });
        if let Some(condition) = &when.condition {
            self.keyword(" AND ", -INDENT_STEP, INDENT_STEP, 3);
            self.node(condition, false);
        }
        self.keyword(" THEN ", -INDENT_STEP, INDENT_STEP, 3);
        match &when.action {
            MergeAction::Insert { columns, values, overriding } => {
                self.out.push_str("INSERT");
                for (i, column) in columns.iter().enumerate() {
                    self.out.push_str(if i == 0 { " (" } else { ", " });
                    self.ident(column.name());
                    self.steps(values.get(i));
                }
                if !columns.is_empty() {
                    self.out.push(')');
                }
                if let Some(word) = overriding {
                    self.out.push_str(" OVERRIDING ");
                    self.out.push_str(word);
                    self.out.push_str(" VALUE");
                }
                if values.is_empty() {
                    self.out.push_str(" DEFAULT VALUES");
                } else {
                    self.keyword(" VALUES (", -INDENT_STEP, INDENT_STEP, 4);
                    self.toplevel_list(values);
                    self.out.push(')');
                }
            }
            MergeAction::Update { columns, values } => {
                self.out.push_str("UPDATE SET ");
                self.assignments(columns, values);
            }
            MergeAction::Delete => self.out.push_str("DELETE"),
            MergeAction::Nothing => self.out.push_str("DO NOTHING"),
        }
    }

    fn toplevel_list(&mut self, values: &[Node]) {
        for (i, value) in values.iter().enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.toplevel(value, false);
        }
    }

    /// What stands behind a column that a part of is set.
    fn steps(&mut self, value: Option<&Node>) {
        let Some(Node::Store { steps, .. }) = value else { return };
        for step in steps {
            match step {
                StoreStep::Field { name, .. } => {
                    self.out.push('.');
                    self.ident(name);
                }
                StoreStep::Subscript { slice, bounds } => self.subscripts(*slice, bounds),
            }
        }
    }

    fn filter(&mut self, filter: Option<&Node>) {
        if let Some(filter) = filter {
            self.keyword(" WHERE ", -INDENT_STEP, INDENT_STEP, 1);
            self.node(filter, false);
        }
    }

    /// The table that is written to, with its alias; `word` stands before that.
    fn target(&mut self, data: &Data, query: &Query, word: &str) {
        let relation = &query.relations[usize::from(data.target)];
        let Source::Table { at, only, .. } = &relation.source else { return };
        if *only {
            self.out.push_str("ONLY ");
        }
        self.qualified(&at.path.parts()[0], at.name());
        let name = self.names.last().and_then(|n| n.relations[usize::from(data.target)].clone());
        if relation.alias.is_some() || name.as_ref() != Some(at.name()) {
            self.out.push_str(word);
            self.relation_name(data.target);
        }
    }

    fn insert(&mut self, data: &Data, query: &Query) {
        self.out.push_str("INSERT INTO ");
        self.target(data, query, " AS ");
        self.out.push(' ');
        for (i, column) in data.columns.iter().enumerate() {
            self.out.push_str(if i == 0 { "(" } else { ", " });
            self.ident(column.name());
            self.steps(data.values.get(i));
        }
        if !data.columns.is_empty() {
            self.out.push_str(") ");
        }
        if let Some(word) = data.overriding {
            self.out.push_str("OVERRIDING ");
            self.out.push_str(word);
            self.out.push_str(" VALUE ");
        }
        match data.source.map(|n| &query.relations[usize::from(n)].source) {
            Some(Source::Subquery(inner)) => self.query(inner, false),
            Some(Source::Values(rows)) => self.values(rows),
            _ if data.columns.is_empty() => self.out.push_str("DEFAULT VALUES"),
            _ => {
                self.keyword("VALUES (", -INDENT_STEP, INDENT_STEP, 2);
                self.toplevel_list(&data.values);
                self.out.push(')');
            }
        }
        if let Some(conflict) = &data.conflict {
            self.conflict(conflict);
        }
    }

    fn conflict(&mut self, conflict: &Conflict) {
        self.out.push_str(" ON CONFLICT");
        if !conflict.keys.is_empty() {
            self.out.push('(');
            // What is inferred from is of the target alone, and has no prefix.
            let prefix = self.names.last_mut().map(|n| std::mem::replace(&mut n.prefix, false));
            for (i, key) in conflict.keys.iter().enumerate() {
                if i > 0 {
                    self.out.push_str(", ");
                }
                let bare = matches!(key.value, Node::Var(_) | Node::Func(_));
                self.out.push_str(if bare { "" } else { "(" });
                self.node(&key.value, false);
                self.out.push_str(if bare { "" } else { ")" });
                if let Some(collation) = &key.collation {
                    self.out.push_str(" COLLATE ");
                    self.collation(collation);
                }
            }
            self.out.push(')');
            self.filter(conflict.predicate.as_ref());
            if let (Some(names), Some(prefix)) = (self.names.last_mut(), prefix) {
                names.prefix = prefix;
            }
        } else if let Some(constraint) = &conflict.constraint {
            self.out.push_str(" ON CONSTRAINT ");
            self.ident(constraint.name());
        }
        if !conflict.update {
            self.out.push_str(" DO NOTHING");
            return;
        }
        self.out.push_str(" DO UPDATE SET ");
        self.assignments(&conflict.columns, &conflict.values);
        self.filter(conflict.filter.as_ref());
    }

    /// `get_update_query_targetlist_def`.
    fn assignments(&mut self, columns: &[Address], values: &[Node]) {
        // The subquery that several columns are set to, with how many of them are still to come.
        let mut together: Option<(&Node, u16)> = None;
        for (i, (column, value)) in columns.iter().zip(values).enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            if let (None, Node::MultiAssign { sublink: Some(_), width }) = (&together, value) {
                together = Some((value, *width));
                self.out.push('(');
            }
            self.ident(column.name());
            self.steps(Some(value));
            let mut value = value;
            if let Some((query, left)) = &mut together {
                *left -= 1;
                if *left > 0 {
                    continue;
                }
                self.out.push(')');
                value = query;
                together = None;
            }
            self.out.push_str(" = ");
            self.node(value, false);
        }
    }
}
