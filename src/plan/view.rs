//! Views and materialized views.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, column, refs_of, whole};
use crate::catalog::{Address, Kind, MaterializedView, View, materialized_view, quote_ident, view};
use crate::expr;
use crate::replay::{Lock, Work};

/// `check_option` is a storage parameter in the catalog, and a clause in SQL.
pub(super) fn create_view(at: &Address, view: &View, replace: bool) -> String {
    let mut options = view.options.clone();
    let check = options.remove("check_option");
    let mut out = format!("CREATE {}VIEW {}", if replace { "OR REPLACE " } else { "" }, at.sql_name());
    clause::with_options(&mut out, &options);
    let _ = write!(out, " AS\n{}", expr::print(&view.query));
    if let Some(check) = check {
        let _ = write!(out, "\n  WITH {} CHECK OPTION", check.to_uppercase());
    }
    out
}

/// Whether the columns that are there keep their names, their types and their order, so that OR REPLACE is accepted.
fn keeps_columns(at: &Address, cx: &Context<'_>) -> bool {
    let (old, new) = (cx.from.columns(at), cx.to.columns(at));
    old.len() <= new.len()
        && old.iter().zip(&new).all(|((a, x), (b, y))| a == b && x.ty == y.ty && x.collation == y.collation)
}

/// Whether a column of a view or materialized view is different in the goal.
fn columns_differ(at: &Address, cx: &Context<'_>) -> bool {
    let (old, new) = (cx.from.columns(at), cx.to.columns(at));
    old.len() != new.len()
        || old.iter().zip(&new).any(|((a, x), (b, y))| a != b || x.ty != y.ty || x.collation != y.collation)
}

impl Ddl for View {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(create_view(at, self, false))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP VIEW {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let view::Delta { query, options, marker: _ } = view::Delta::new(self, new);
        if query.is_some() {
            return keeps_columns(at, cx)
                .then(|| vec![Step::new(create_view(at, new, true)).lock(Lock::AccessExclusive, Work::None)]);
        }
        if columns_differ(at, cx) {
            return None;
        }
        let alter = format!("ALTER VIEW {}", at.sql_name());
        let changes = options.map(|(old, new)| clause::changed_options(old, new)).unwrap_or_default();
        Some(
            changes.iter().map(|c| Step::new(format!("{alter} {c}")).lock(Lock::AccessExclusive, Work::None)).collect(),
        )
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(whole(at));
        needs
    }
}

impl Ddl for MaterializedView {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let mut sql = format!("CREATE MATERIALIZED VIEW {}", at.sql_name());
        if let Some(method) = &self.access_method {
            let _ = write!(sql, " USING {}", quote_ident(method));
        }
        clause::with_options(&mut sql, &self.options);
        if let Some(tablespace) = &self.tablespace {
            let _ = write!(sql, " TABLESPACE {}", quote_ident(tablespace));
        }
        let _ = write!(sql, " AS\n{}", expr::print(&self.query));
        sql.push_str(if self.populated { "\n  WITH DATA" } else { "\n  WITH NO DATA" });
        let mut steps = vec![Step::new(sql)];
        for (name, column) in cx.to.columns(at) {
            steps.extend(column::rest(&at.child(Kind::Column, name.clone()), column, cx));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP MATERIALIZED VIEW {}", at.sql_name())).lock(Lock::AccessExclusive, Work::None)]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let materialized_view::Delta { query, options, tablespace, access_method, populated, marker: _ } =
            materialized_view::Delta::new(self, new);
        if query.is_some() || access_method.is_some() || columns_differ(at, cx) {
            return None;
        }
        let alter = format!("ALTER MATERIALIZED VIEW {}", at.sql_name());
        let mut steps = Vec::new();
        if let Some((old, new)) = options {
            for change in clause::changed_options(old, new) {
                steps.push(Step::new(format!("{alter} {change}")).lock(Lock::ShareUpdateExclusive, Work::None));
            }
        }
        if let Some((_, tablespace)) = tablespace {
            let name = tablespace.as_deref().map_or_else(|| "pg_default".to_owned(), quote_ident);
            let step = Step::new(format!("{alter} SET TABLESPACE {name}"));
            steps.push(step.lock(Lock::AccessExclusive, Work::Rewrite));
        }
        if let Some((_, populated)) = populated {
            let no = if *populated { "" } else { " WITH NO DATA" };
            let step = Step::new(format!("REFRESH MATERIALIZED VIEW {}{no}", at.sql_name()));
            steps.push(step.lock(Lock::AccessExclusive, Work::Rewrite));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(whole(at));
        needs
    }
}
