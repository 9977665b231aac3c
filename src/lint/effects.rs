//! What a statement does, sorted by what lints ask for.

use super::{Sink, StatementCx, short, table_of};
use crate::catalog::tree::Node;
use crate::catalog::{Address, Change, Expr, Kind, Object, Refs as _};
use crate::replay::{Effect, Work};
use crate::sql::{Span, ast};

impl<'a> StatementCx<'a> {
    /// What the statement drops.
    pub fn dropped(&self) -> impl Iterator<Item = (&'a Effect, &'a Address, &'a Object)> + use<'a> {
        self.effects().iter().filter_map(|e| match &e.change {
            Some(Change::Drop(at, object)) => Some((e, at, &**object)),
            _ => None,
        })
    }

    /// What the statement alters: each object as it was and as it is then.
    pub fn altered(&self) -> impl Iterator<Item = (&'a Effect, &'a Address, &'a Object, &'a Object)> + use<'a> {
        self.effects().iter().filter_map(|e| match &e.change {
            Some(Change::Alter(at, from, to)) => Some((e, at, &**from, &**to)),
            _ => None,
        })
    }

    /// What the statement renames or moves, from where to where.
    pub fn renamed(&self) -> impl Iterator<Item = (&'a Effect, &'a Address, &'a Address)> + use<'a> {
        self.effects().iter().filter_map(|e| match &e.change {
            Some(Change::Rename(from, to)) => Some((e, from, to)),
            _ => None,
        })
    }

    /// The statements that run, each with its place: the statement itself, or those of a DO block and of the functions
    /// that it calls.
    pub fn runs(&self) -> Vec<(&'a ast::Stmt, Span)> {
        let mut out = vec![(&self.statement.stmt, self.statement.span)];
        if let Ok(outcome) = self.outcome {
            out.extend(outcome.ran.iter().map(|r| (&*r.stmt, r.span)));
        }
        if matches!(self.statement.stmt, ast::Stmt::Do(_)) {
            out.remove(0);
        }
        out
    }

    /// The statements after this one.
    pub fn later(&self) -> impl Iterator<Item = StatementCx<'a>> + use<'a> {
        self.migration.statements().skip(self.index + 1)
    }

    /// The statements before this one.
    pub fn earlier(&self) -> impl Iterator<Item = StatementCx<'a>> + use<'a> {
        self.migration.statements().take(self.index)
    }

    /// Whether an object is there when the migration is done.
    pub fn stays(&self, at: &Address) -> bool {
        self.end().is_some_and(|o| o.after.contains(at))
    }

    /// Whether the migration was not the first to know an object: it is there, and nothing of the batch made it.
    pub fn is_old(&self, at: &Address) -> bool {
        self.before.contains(at) && !self.is_new(at)
    }

    /// Whether a relation, or the table that a part belongs to, is in use.
    pub fn part_in_use(&self, part: &Address) -> bool {
        if part.kind.is_relation() {
            return self.in_use(part);
        }
        match table_of(part) {
            Some(_) if part.kind.has_signature() => self.is_old(part),
            Some(table) if self.before.contains(&table) => self.in_use(&table) && !self.is_new(part),
            _ => self.is_old(part),
        }
    }

    /// An object as it is when the migration is done.
    pub fn finally(&self, at: &Address) -> Option<&'a Object> {
        self.end().and_then(|o| o.after.get(at)).map(|o| &**o)
    }

    /// Whether the statement runs in a transaction that goes on to the end of the migration, or to a COMMIT.
    pub fn same_transaction(&self, later: &StatementCx<'a>) -> bool {
        self.in_transaction()
            && later.in_transaction()
            && !self.later().take(later.index - self.index - 1).any(|s| s.ends_transaction())
    }

    /// Whether it is a COMMIT or a ROLLBACK.
    pub fn ends_transaction(&self) -> bool {
        matches!(
            self.statement.stmt,
            ast::Stmt::Transaction(ast::Transaction::Commit { .. } | ast::Transaction::Rollback { .. })
        )
    }

    /// The TRUNCATEs of one behavior that run, each with its place.
    pub fn truncates(&self, behavior: ast::Behavior) -> Vec<(&'a ast::Truncate, Span)> {
        let all = self.runs().into_iter().filter_map(|(stmt, span)| match stmt {
            ast::Stmt::Truncate(truncate) if truncate.behavior == behavior => Some((truncate, span)),
            _ => None,
        });
        all.collect()
    }

    /// The tables in use that a TRUNCATE empties, each by its name in backticks: those that it names, then those that
    /// CASCADE reaches.
    pub fn emptied(&self, truncate: &ast::Truncate, span: Span) -> Vec<String> {
        let named: Vec<Address> = truncate.relations.iter().filter_map(|r| self.relation(&r.name)).collect();
        let locked = self.within(span).filter(|e| e.lock.blocks_reads()).map(|e| &e.on);
        let mut out: Vec<String> = Vec::new();
        for at in named.iter().chain(locked).filter(|at| at.kind == Kind::Table && self.in_use(at)) {
            let name = format!("`{}`", short(at));
            if !out.contains(&name) {
                out.push(name);
            }
        }
        out
    }

    /// Whether something of a kind is created by the migration from here on, this statement included.
    pub fn creates_later(&self, wanted: impl Fn(&'a Address, &'a Object) -> bool) -> bool {
        self.migration.statements().skip(self.index).any(|s| s.created().any(|(_, at, object)| wanted(at, object)))
    }

    /// Whether the migration goes on, be it in the same statement, to give a name to something else, so that nobody misses
    /// it for longer than an instant.
    pub fn name_is_taken_again(&self, from: &Address) -> bool {
        let relation = from.kind.is_relation();
        let same = |at: &Address| at.path == from.path && at.kind.is_relation() == relation;
        self.migration.statements().skip(self.index).any(|s| {
            s.effects().iter().any(|e| match &e.change {
                Some(Change::Create(at, _) | Change::Rename(_, at)) => same(at),
                _ => false,
            })
        })
    }

    /// Whether a CHECK says no more than what a NOT NULL of its column says by the end of the migration.
    pub fn only_refuses_null(&self, table: &Address, at: &Address, check: &crate::catalog::Check) -> bool {
        let mut columns = Vec::new();
        check.refs(&mut |r| {
            if r.kind == Kind::Column && !columns.contains(r) {
                columns.push(r.clone());
            }
        });
        let [column] = &columns[..] else { return false };
        let refuses = matches!(self.finally(column), Some(Object::Column(c)) if c.not_null);
        let null_test = match &check.expr {
            Expr::Tree(tree) => matches!(&tree.root, Node::NullTest { not: true, .. }),
            Expr::Text(text) => text.sql.to_ascii_uppercase().trim_matches(['(', ')']).ends_with(" IS NOT NULL"),
        };
        refuses && null_test && at.path.starts_with(&table.path)
    }

    /// What a name means before the statement, if it is a relation.
    pub fn relation(&self, name: &ast::Name) -> Option<Address> {
        let exists = |s: &str| self.before.contains(&Address::top(Kind::Schema, s));
        let schemas = name.schema().map_or_else(|| self.session.schemas(exists), |s| vec![s.clone()]);
        schemas.iter().find_map(|schema| self.before.relation(schema, name.name())).map(|(at, _)| at)
    }

    /// Whether the statement is an ALTER TABLE, or runs one.
    pub fn alters_tables(&self) -> bool {
        self.runs().iter().any(|(stmt, _)| matches!(stmt, ast::Stmt::AlterTable(_)))
    }

    /// The effects of a statement that runs, and of its parts.
    pub fn within(&self, span: Span) -> impl Iterator<Item = &'a Effect> + use<'a> {
        self.effects().iter().filter(move |e| span.start <= e.span.start && e.span.end <= span.end)
    }

    /// The subcommands of every ALTER TABLE that runs, each with its place.
    pub fn commands(&self) -> Vec<(&'a ast::AlterTableCommand, Span)> {
        let mut out = Vec::new();
        for (stmt, whole) in self.runs() {
            let ast::Stmt::AlterTable(alter) = stmt else { continue };
            let spans = self.statement.subcommands_in(whole, alter.relation.name.at);
            let at = |i| spans.get(i).copied().filter(|_| spans.len() == alter.commands.len()).unwrap_or(whole);
            out.extend(alter.commands.iter().enumerate().map(|(i, command)| (command, at(i))));
        }
        out
    }

    /// Reports that subcommands of ALTER TABLE write a table in use anew.
    pub fn report_moved(&self, sink: &mut Sink, wanted: fn(&ast::AlterAction) -> bool, doing: &str, help: &str) {
        for (_, span) in self.commands().into_iter().filter(|(command, _)| wanted(&command.action)) {
            let rewritten = |e: &&Effect| e.work == Work::Rewrite && self.has_rows(&e.on);
            let Some(work) = self.within(span).find(rewritten) else { continue };
            let table = short(&work.on);
            sink.at(
                self.place(span),
                format!("{doing} writes all of `{table}` anew while nobody can read or write it"),
            )
            .label(format!("rewrites `{table}` under {}", work.lock))
            .help(help);
        }
    }
}
