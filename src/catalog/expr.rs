//! Expressions and queries as an object holds them.

use std::sync::Arc;

use super::refs::Inner;
use super::tree::{Node, Tree};
use super::tree_same::same;
use super::{Address, Ident, Refs};

/// An expression or a query inside an object.
///
/// Equality asks whether the two mean the same, not whether the text is the same.
#[derive(Debug, Clone)]
pub enum Expr {
    /// Known only as text: what a server printed and nobody resolved yet, or what resolution did not understand.
    Text(Arc<Text>),
    /// Resolved.
    Tree(Arc<Tree>),
}

/// An expression that is known as text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// The SQL.
    pub sql: String,
    /// The SQL of its parse tree, in which white space, letter case and redundant parentheses no longer show;
    /// what two texts are compared by.
    pub shape: String,
    /// What it refers to, as far as that can be told.
    pub refs: Vec<Address>,
    /// Why it was not resolved; `None` for text that nobody tried to resolve.
    pub reason: Option<String>,
}

impl Expr {
    /// An expression that is known as text only, to be resolved later.
    pub fn text(sql: impl Into<String>) -> Self {
        let sql = sql.into();
        Self::Text(Arc::new(Text { shape: sql.clone(), sql, refs: Vec::new(), reason: None }))
    }

    pub(super) fn references(&self, f: &mut dyn FnMut(&Address)) {
        match self {
            Self::Text(t) => t.refs.iter().for_each(f),
            // What every database holds from the start is nothing to depend on.
            Self::Tree(t) => t.refs(&mut |at| {
                if !matches!(at.path.parts(), [schema, _, ..] if is_system(schema)) {
                    f(at);
                }
            }),
        }
    }

    pub(super) fn rewrite_references(&mut self, f: &mut dyn FnMut(&mut Address)) {
        match self {
            Self::Text(t) => {
                let mut new = (**t).clone();
                new.refs.iter_mut().for_each(f);
                if new != **t {
                    *t = Arc::new(new);
                }
            }
            Self::Tree(t) => {
                let mut new = (**t).clone();
                new.rewrite(f);
                *t = Arc::new(new);
            }
        }
    }
}

impl Expr {
    /// Whether it is NOTIFY, which reads nothing.
    pub fn is_notify(&self) -> bool {
        matches!(self, Self::Tree(t) if matches!(&t.root, Node::Sublink(s) if s.query.notify.is_some()))
    }

    /// What nothing depends on although it is referred to, each time: the columns that MERGE and ON CONFLICT set, the types
    /// of RETURNING in functions of SQL/JSON, and the types and collations of results.
    pub(super) fn unrecorded_references(&self, f: &mut dyn FnMut(&Address)) {
        if let Self::Tree(t) = self {
            t.root.unrecorded(f);
        }
    }

    pub(super) fn rewrite_inner(&mut self, f: &mut dyn FnMut(Inner<'_>)) {
        if let Self::Tree(t) = self {
            let mut new = (**t).clone();
            new.root.inner(f);
            *t = Arc::new(new);
        }
    }

    /// Gives a column of a query another name; the column is counted from 0.
    pub fn rename_output(&mut self, column: usize, name: &Ident) {
        if let Self::Tree(t) = self {
            let mut new = (**t).clone();
            if let Node::Sublink(sublink) = &mut new.root
                && let Some(target) = sublink.query.targets.iter_mut().filter(|t| !t.junk).nth(column)
            {
                target.name = Some(name.clone());
            }
            *t = Arc::new(new);
        }
    }
}

impl PartialEq for Expr {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(a), Self::Text(b)) => a.shape == b.shape,
            (Self::Tree(a), Self::Tree(b)) => same(a, b),
            _ => false,
        }
    }
}

impl Eq for Expr {}

/// Whether a schema is one of those that nothing is made in.
fn is_system(schema: &str) -> bool {
    matches!(schema, "pg_catalog" | "information_schema")
}
