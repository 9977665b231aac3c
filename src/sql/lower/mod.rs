//! The library's parse tree to our own. No protobuf type leaves this folder.

mod definition;
mod expr;
mod form;
mod object;
mod privilege;
mod query;
mod replication;
mod routine;
mod statement;
mod table;
mod tag;
mod utility;

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::ast::{Alias, Behavior, Name, Option_, OptionAction, OptionValue, Persistence, Relation, Stmt};
use crate::catalog::Ident;

/// What lowering knows about the text that was parsed.
pub(super) struct Lower<'a> {
    /// Byte offset in the file of the parsed text's first byte.
    pub(super) base: u32,
    /// The parsed text.
    pub(super) text: &'a str,
    /// The tokens of the statement that is being lowered.
    pub(super) tokens: &'a [pb::ScanToken],
}

impl Lower<'_> {
    /// A statement with its command tag.
    pub(super) fn statement(&self, node: &N) -> (Stmt, &'static str) {
        (self.stmt(node), tag::tag(node))
    }

    /// A location as an offset in the file; 0 where the grammar records none.
    fn at(&self, location: i32) -> u32 {
        u32::try_from(location).map_or(0, |l| l + self.base)
    }

    /// A name from a list of strings.
    fn name(&self, nodes: &[pb::Node], location: i32) -> Name {
        Name { parts: idents(nodes), at: self.at(location) }
    }

    /// The name of a relation.
    fn range_name(&self, r: Option<&pb::RangeVar>) -> Name {
        let Some(r) = r else { return Name { parts: vec![Ident::default()], at: 0 } };
        let parts = [&r.catalogname, &r.schemaname].into_iter().filter_map(|p| ident(p));
        Name { parts: parts.chain([r.relname.as_str().into()]).collect(), at: self.at(r.location) }
    }

    fn relation(&self, r: &pb::RangeVar) -> Relation {
        Relation { name: self.range_name(Some(r)), only: !r.inh, alias: r.alias.as_ref().map(alias) }
    }

    fn opt_relation(&self, r: Option<&pb::RangeVar>) -> Relation {
        r.map_or_else(|| Relation { name: self.range_name(None), only: false, alias: None }, |r| self.relation(r))
    }

    /// Relations from a list of range variables.
    fn relations(&self, nodes: &[pb::Node]) -> Vec<Relation> {
        nodes
            .iter()
            .filter_map(|n| match &n.node {
                Some(N::RangeVar(r)) => Some(self.relation(r)),
                _ => None,
            })
            .collect()
    }

    /// A list of definition elements.
    fn options(&self, nodes: &[pb::Node]) -> Vec<Option_> {
        def_elems(nodes).map(|d| self.option(d)).collect()
    }

    fn option(&self, d: &pb::DefElem) -> Option_ {
        let value = d.arg.as_deref().and_then(|n| n.node.as_ref()).map(|n| self.option_value(&d.defname, n));
        Option_ {
            namespace: ident(&d.defnamespace),
            name: d.defname.as_str().into(),
            value,
            action: match d.defaction() {
                pb::DefElemAction::DefelemSet => OptionAction::Set,
                pb::DefElemAction::DefelemAdd => OptionAction::Add,
                pb::DefElemAction::DefelemDrop => OptionAction::Drop,
                _ => OptionAction::Unspecified,
            },
            at: self.at(d.location),
        }
    }

    fn option_value(&self, name: &str, node: &N) -> OptionValue {
        match node {
            N::String(s) => OptionValue::String(s.sval.clone()),
            N::Integer(i) => OptionValue::Integer(i.ival.into()),
            N::Float(f) => OptionValue::Float(f.fval.clone()),
            N::Boolean(b) => OptionValue::Boolean(b.boolval),
            N::TypeName(t) => OptionValue::Type(self.type_name(Some(t))),
            N::RoleSpec(r) => OptionValue::String(role(Some(r)).into()),
            N::AStar(_) => OptionValue::String("*".to_owned()),
            N::List(l) => {
                // A qualified name and a list of strings look alike in the tree: the option says which it is.
                let lists = matches!(
                    name,
                    "as" | "tag" | "force_quote" | "force_not_null" | "force_null" | "publication_names"
                );
                let strings = l.items.iter().all(|n| matches!(n.node, Some(N::String(_))));
                if strings && !lists && !l.items.is_empty() {
                    OptionValue::Name(self.name(&l.items, -1))
                } else {
                    let items = l.items.iter().filter_map(|n| n.node.as_ref());
                    OptionValue::List(items.map(|n| self.option_value(name, n)).collect())
                }
            }
            other => OptionValue::Expr(Box::new(self.expr(&pb::Node { node: Some(other.clone()) }))),
        }
    }
}

/// The definition elements of a list.
fn def_elems(nodes: &[pb::Node]) -> impl Iterator<Item = &pb::DefElem> {
    nodes.iter().filter_map(|n| match &n.node {
        Some(N::DefElem(d)) => Some(&**d),
        _ => None,
    })
}

/// A name, if the grammar had one: protobuf writes a missing one as an empty string.
fn ident(name: &str) -> Option<Ident> {
    (!name.is_empty()).then(|| name.into())
}

/// The text of a string node.
fn text(node: &pb::Node) -> &str {
    match &node.node {
        Some(N::String(s)) => &s.sval,
        _ => "",
    }
}

/// The strings of a list.
fn idents(nodes: &[pb::Node]) -> Vec<Ident> {
    nodes.iter().map(|n| text(n).into()).collect()
}

fn strings(nodes: &[pb::Node]) -> Vec<String> {
    nodes.iter().map(|n| text(n).to_owned()).collect()
}

fn alias(a: &pb::Alias) -> Alias {
    Alias { name: a.aliasname.as_str().into(), columns: idents(&a.colnames) }
}

fn persistence(r: Option<&pb::RangeVar>) -> Persistence {
    match r.map(|r| r.relpersistence.as_str()) {
        Some("t") => Persistence::Temporary,
        Some("u") => Persistence::Unlogged,
        _ => Persistence::Permanent,
    }
}

fn behavior(b: pb::DropBehavior) -> Behavior {
    match b {
        pb::DropBehavior::DropCascade => Behavior::Cascade,
        _ => Behavior::Restrict,
    }
}

fn descending(dir: pb::SortByDir) -> Option<bool> {
    match dir {
        pb::SortByDir::SortbyAsc => Some(false),
        pb::SortByDir::SortbyDesc => Some(true),
        _ => None,
    }
}

fn nulls_first(nulls: pb::SortByNulls) -> Option<bool> {
    match nulls {
        pb::SortByNulls::SortbyNullsFirst => Some(true),
        pb::SortByNulls::SortbyNullsLast => Some(false),
        _ => None,
    }
}

/// A role: its name, or the keyword that stands for one.
fn role(r: Option<&pb::RoleSpec>) -> Ident {
    let Some(r) = r else { return Ident::default() };
    match r.roletype() {
        pb::RoleSpecType::RolespecCurrentRole => "current_role".into(),
        pb::RoleSpecType::RolespecCurrentUser => "current_user".into(),
        pb::RoleSpecType::RolespecSessionUser => "session_user".into(),
        pb::RoleSpecType::RolespecPublic => "public".into(),
        _ => r.rolename.as_str().into(),
    }
}

fn roles(nodes: &[pb::Node]) -> Vec<Ident> {
    nodes
        .iter()
        .filter_map(|n| match &n.node {
            Some(N::RoleSpec(r)) => Some(role(Some(r))),
            _ => None,
        })
        .collect()
}
