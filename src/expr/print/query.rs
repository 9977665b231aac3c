//! Queries, and what only stands in them.

use super::Printer;
use super::Style;
use crate::catalog::tree::{Aggregate, Sort, Sublink, Window};
use crate::catalog::tree_query::Query;

/// What `pg_get_viewdef` prints for a query.
pub(in crate::expr) fn query_text(query: &Query, style: &Style) -> String {
    let _ = (query, style);
    String::new()
}

impl Printer<'_> {
    /// `get_agg_expr`.
    pub(in crate::expr) fn aggregate(&mut self, aggregate: &Aggregate) {
        self.function_name(&aggregate.function);
        self.out.push('(');
        if aggregate.distinct {
            self.out.push_str("DISTINCT ");
        }
        if aggregate.star {
            self.out.push('*');
        } else {
            self.args(&aggregate.args, aggregate.variadic);
        }
        if aggregate.within_group {
            self.out.push_str(") WITHIN GROUP (ORDER BY ");
            self.sort(&aggregate.order_by);
        } else if !aggregate.order_by.is_empty() {
            self.out.push_str(" ORDER BY ");
            self.sort(&aggregate.order_by);
        }
        if let Some(filter) = &aggregate.filter {
            self.out.push_str(") FILTER (WHERE ");
            self.node(filter, false);
        }
        self.out.push(')');
    }

    /// `get_windowfunc_expr`.
    pub(in crate::expr) fn window(&mut self, window: &Window) {
        self.function_name(&window.function);
        self.out.push('(');
        if window.star {
            self.out.push('*');
        } else {
            self.list(&window.args, true);
        }
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
            self.node(&key.value, true);
            self.direction(key.descending, key.nulls_first);
        }
    }

    /// DESC and NULLS, where they are not what is meant without them.
    pub(in crate::expr) fn direction(&mut self, descending: bool, nulls_first: bool) {
        self.out.push_str(match (descending, nulls_first) {
            (false, false) => "",
            (false, true) => " NULLS FIRST",
            (true, true) => " DESC",
            (true, false) => " DESC NULLS LAST",
        });
    }

    pub(in crate::expr) fn sublink(&mut self, sublink: &Sublink) {
        let _ = sublink;
    }
}
