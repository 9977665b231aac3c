//! Which views the server updates by itself, which WITH CHECK OPTION asks for: `view_query_is_auto_updatable`.

use std::collections::BTreeSet;

use crate::catalog::tree::{Attribute, Node};
use crate::catalog::tree_query::{Distinct, From, Query, Source};
use crate::catalog::{Address, Expr, Kind};

use super::Reject;

/// Whether a view is automatically updatable.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Updatable {
    Yes,
    /// Its query is only text.
    Unknown,
}

impl Updatable {
    /// Why a view of which it is not known is not judged.
    pub(crate) const REASON: &str = "whether the view is automatically updatable is not known";
}

/// Refuses WITH CHECK OPTION on a view that is not automatically updatable, which is not known of a query that is only text.
pub(crate) fn check_option(query: &Expr) -> Result<Updatable, Reject> {
    let Expr::Tree(tree) = query else { return Ok(Updatable::Unknown) };
    let Node::Sublink(sublink) = &tree.root else { return Ok(Updatable::Yes) };
    let Some(why) = obstacle(&sublink.query) else { return Ok(Updatable::Yes) };
    let message = "WITH CHECK OPTION is supported only on automatically updatable views";
    Err(Reject::new("0A000", message).hint(why))
}

/// What keeps a view from being updatable, in the words of the server's hint.
fn obstacle(query: &Query) -> Option<&'static str> {
    if query.distinct != Distinct::No {
        return Some("Views containing DISTINCT are not automatically updatable.");
    }
    if !query.group_by.is_empty() || !query.grouping_sets.is_empty() {
        return Some("Views containing GROUP BY are not automatically updatable.");
    }
    if query.having.is_some() {
        return Some("Views containing HAVING are not automatically updatable.");
    }
    if query.set_operation.is_some() {
        return Some("Views containing UNION, INTERSECT, or EXCEPT are not automatically updatable.");
    }
    if !query.ctes.is_empty() {
        return Some("Views containing WITH are not automatically updatable.");
    }
    if query.limit.is_some() || query.offset.is_some() {
        return Some("Views containing LIMIT or OFFSET are not automatically updatable.");
    }
    let (mut aggregates, mut windows) = (false, false);
    let mut pending: Vec<&Node> = query.targets.iter().map(|t| &t.value).collect();
    while let Some(node) = pending.pop() {
        aggregates |= matches!(node, Node::Aggregate(_));
        windows |= matches!(node, Node::Window(_));
        node.children(&mut |child| pending.push(child));
    }
    if aggregates {
        return Some("Views that return aggregate functions are not automatically updatable.");
    }
    if windows {
        return Some("Views that return window functions are not automatically updatable.");
    }
    let single = "Views that do not select from a single table or view are not automatically updatable.";
    let number = match query.from.as_slice() {
        [From::Relation(number)] => *number,
        [From::Sample { .. }] => return Some("Views containing TABLESAMPLE are not automatically updatable."),
        _ => return Some(single),
    };
    match query.relations.get(usize::from(number)).map(|r| &r.source) {
        Some(Source::Table { at, .. }) if matches!(at.kind, Kind::Table | Kind::View | Kind::ForeignTable) => {}
        _ => return Some(single),
    }
    let mut seen: BTreeSet<&Address> = BTreeSet::new();
    for target in query.targets.iter().filter(|t| !t.junk) {
        if let Node::Var(var) = &target.value
            && var.up == 0
            && let Attribute::Column(at) = &var.attribute
        {
            seen.insert(at);
        }
    }
    seen.is_empty().then_some("Views that have no updatable columns are not automatically updatable.")
}
