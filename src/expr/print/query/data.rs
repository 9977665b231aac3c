//! INSERT, UPDATE and DELETE, as `get_insert_query_def` and its kin print them.

use super::Shown;
use crate::catalog::Address;
use crate::catalog::tree::Node;
use crate::catalog::tree_data::{Conflict, Data, DataKind};
use crate::catalog::tree_query::{Query, Source};
use crate::expr::print::{INDENT_STEP, Printer};

impl Printer<'_> {
    /// A statement that writes rows, but its WITH.
    pub(super) fn data(&mut self, data: &Data, query: &Query, shown: &[Shown]) {
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
        }
        if !data.returning.is_empty() {
            self.keyword(" RETURNING", -INDENT_STEP, INDENT_STEP, 1);
            self.target_list(&data.returning, true);
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
                for (i, value) in data.values.iter().enumerate() {
                    if i > 0 {
                        self.out.push_str(", ");
                    }
                    self.toplevel(value, false);
                }
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

    fn assignments(&mut self, columns: &[Address], values: &[Node]) {
        for (i, (column, value)) in columns.iter().zip(values).enumerate() {
            if i > 0 {
                self.out.push_str(", ");
            }
            self.ident(column.name());
            self.out.push_str(" = ");
            self.node(value, false);
        }
    }
}
