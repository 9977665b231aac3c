//! Foreign tables.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, column, constraint, descent, table, whole};
use crate::catalog::{Address, Catalog, ForeignTable, Options, foreign_table, quote_ident};

impl Ddl for ForeignTable {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let is_partition = self.partition_of.is_some();
        let mut lines = table::lines(at, is_partition, cx);
        lines.extend(constraint::folded_lines(at, cx));
        let body = if lines.is_empty() { "()".to_owned() } else { format!("(\n    {}\n)", lines.join(",\n    ")) };
        let mut sql = format!("CREATE FOREIGN TABLE {} {body}", at.sql_name());
        sql.push_str(&descent::inherits(&self.inherits));
        let _ = write!(sql, "\nSERVER {}", quote_ident(self.server.name()));
        if !self.options.is_empty() {
            let _ = write!(sql, "\nOPTIONS ({})", clause::foreign_options(&self.options, ", "));
        }
        let inherited = descent::inherited(&self.inherits, cx);
        let mut steps = vec![Step::new(sql).consumes(inherited).produces([at.clone()])];
        if let Some(place) = &self.partition_of {
            steps.push(descent::attach(at, place, cx));
        }
        for (a, c) in table::own_columns(cx.to, at, |a, c| cx.folded.contains(a) && !c.foreign_options.is_empty()) {
            let list = clause::changed_foreign_options(&Options::new(), &c.foreign_options);
            let (table, column) = (at.sql_name(), quote_ident(a.name()));
            steps.push(Step::new(format!("ALTER FOREIGN TABLE {table} ALTER COLUMN {column} OPTIONS ({list})")));
        }
        for (a, c) in table::own_columns(cx.to, at, |a, _| cx.folded.contains(a)) {
            steps.extend(column::rest(&a, c, cx));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP FOREIGN TABLE {}", at.sql_name())).produces([super::detachment(at)])]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let foreign_table::Delta { server, options, partition_of, inherits, marker: _ } =
            foreign_table::Delta::new(self, new);
        if server.is_some() {
            return None;
        }
        let mut steps = Vec::new();
        if let Some((Some(place), _)) = partition_of {
            steps.push(descent::detach(at, place));
        }
        if let Some((old, new)) = inherits {
            steps.extend(descent::change_parents(at, old, new, cx));
        }
        if let Some((old, new)) = options {
            let changes = clause::changed_foreign_options(old, new);
            steps.push(Step::new(format!("ALTER FOREIGN TABLE {} OPTIONS ({changes})", at.sql_name())));
        }
        if let Some((_, Some(place))) = partition_of {
            steps.push(descent::attach(at, place, cx));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().chain([self.server.clone()]).chain(self.inherits.iter().cloned()).collect()
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        whole(at).into_iter().chain(self.partition_of.iter().map(|p| p.parent.clone())).collect()
    }
}
