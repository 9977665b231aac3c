//! INSERT, UPDATE, DELETE: `transformInsertStmt` and its kin; and the actions of rules, which may be such.

use super::check::Clause;
use super::names::{Column, Item};
use super::{Level, Names, Out};
use crate::catalog::tree::{Attribute, Node, RowVersion, Var};
use crate::catalog::tree_data::{Conflict, ConflictKey, Data, DataKind};
use crate::catalog::tree_query::{Query, Relation, Source};
use crate::catalog::{Address, Ident, Kind, Object, Rule};
use crate::expr::collate::collation_of;
use crate::expr::cx::{Outcome, Typed, reject, unknown};
use crate::expr::resolve::Resolver;
use crate::sql::ast::{self, DataStmt, QueryBody, Stmt};

/// The target of a data statement.
pub(super) struct Written {
    pub(super) number: u16,
    pub(super) at: Address,
    pub(super) item: Item,
}

impl Resolver<'_> {
    /// An action of a rule on `event`, in which `old` and `new` can be named.
    pub(in crate::expr) fn rule_action(&mut self, action: &Stmt, event: &Address) -> Outcome<Query> {
        let mut names = Names::default();
        for row in ["old", "new"] {
            let (item, relation) = self.known(event, row.into(), Some(row.into()), false);
            let number = names.add(relation);
            names.items.push(Item { by_column: false, always: true, ..numbered(item, number) });
        }
        self.levels.push(Level::Query(names));
        let saved = (std::mem::take(&mut self.windows), self.sets, self.usage.take());
        let result = match action {
            Stmt::Query(query) => self.query_body(query, true, None).map(|(query, _)| query),
            Stmt::Data(data) => self.data_body(data),
            Stmt::Notify { channel, payload } => {
                Ok(Query { notify: Some((channel.clone(), payload.clone())), ..Query::default() })
            }
            _ => unknown("an action of a rule is no query"),
        };
        (self.windows, self.sets, self.usage) = saved;
        self.levels.pop();
        result
    }

    /// A relation of the catalog as an entry of the range table and what it makes visible.
    fn known(&self, at: &Address, name: Ident, alias: Option<Ident>, only: bool) -> (Item, Relation) {
        let mut columns = Vec::new();
        let mut addresses = Vec::new();
        for (column, object) in self.cx.catalog.columns(at) {
            let address = at.child(Kind::Column, column.clone());
            columns.push(Column {
                name: column.clone(),
                var: Var::new(0, 0, Attribute::Column(address.clone())),
                ty: self.cx.id(&object.ty),
                typmod: object.ty.typmod(),
                coll: object.collation.as_ref().map(collation_of),
            });
            addresses.push(address);
        }
        let row = self.cx.find_type(Some(&at.path.parts()[0]), at.name());
        let schema = alias.is_none().then(|| at.path.parts()[0].clone());
        let relation = Relation {
            source: Source::Table { at: at.clone(), only, columns: addresses },
            alias,
            aliases: Vec::new(),
            columns: Vec::new(),
            lateral: false,
            in_from: false,
        };
        let stores_rows = at.kind != Kind::View && name != "excluded";
        (Item { schema, columns, row, stores_rows, ..Item::empty(name) }, relation)
    }

    /// A data statement at a level of its own, with the columns that it returns.
    pub(super) fn data_query(&mut self, stmt: &DataStmt) -> Outcome<(Query, Vec<Out>)> {
        self.levels.push(Level::Query(Names::default()));
        let saved = (std::mem::take(&mut self.windows), self.sets, std::mem::take(&mut self.operators));
        let around = self.cx.mismatch.take();
        let result = self.data_body(stmt);
        self.cx.mismatch.replace(around);
        (self.windows, self.sets, self.operators) = saved;
        self.levels.pop();
        let query = result?;
        let returned = query.data.iter().flat_map(|d| &d.returning).map(|t| Out {
            name: t.name.clone().unwrap_or_else(|| "?column?".into()),
            ty: self.cx.id(&t.ty),
            typmod: t.ty.typmod(),
            coll: t.collation.as_ref().map(collation_of),
        });
        let returned = returned.collect();
        Ok((query, returned))
    }

    pub(super) fn data_body(&mut self, stmt: &DataStmt) -> Outcome<Query> {
        let mut out = Query::default();
        if let (Some(with), ast::DataKind::Merge) = (&stmt.with, stmt.kind)
            && with.recursive
        {
            return reject("42601", "WITH RECURSIVE is not supported for MERGE statement");
        }
        if let Some(with) = &stmt.with {
            self.with(with, &mut out)?;
        }
        let data = match stmt.kind {
            ast::DataKind::Insert => self.insert(stmt)?,
            ast::DataKind::Update | ast::DataKind::Delete => self.change(stmt, &mut out)?,
            ast::DataKind::Merge => self.merge(stmt, &mut out)?,
        };
        out.data = Some(Box::new(data));
        out.relations = std::mem::take(&mut self.names().relations);
        out.operators = std::mem::take(&mut self.operators);
        self.cx.assign_collations()?;
        Ok(out)
    }

    /// `setTargetTable`.
    pub(super) fn target_table(&mut self, written: &ast::Relation) -> Outcome<Written> {
        let at = self.find_relation(&written.name)?;
        let alias = written.alias.as_ref().map(|a| a.name.clone());
        let name = alias.clone().unwrap_or_else(|| at.name().clone());
        let (item, relation) = self.known(&at, name, alias, written.only);
        let number = self.names().add(relation);
        Ok(Written { number, at, item: numbered(item, number) })
    }

    /// `transformInsertStmt`.
    fn insert(&mut self, stmt: &DataStmt) -> Outcome<Data> {
        let general = stmt.source.as_deref().is_some_and(is_general);
        // What stands around an INSERT … SELECT is seen by the SELECT alone.
        let around = general.then(|| {
            let names = self.names();
            let ctes = names.ctes.clone();
            std::mem::replace(names, Names { ctes, ..Names::default() })
        });
        let target = self.target_table(&stmt.target)?;
        let mut columns = self.insert_columns(&stmt.columns, &target)?;
        let paths: Vec<&[ast::Step]> = stmt.columns.iter().map(|c| c.path.as_slice()).collect();
        let mut values = Vec::new();
        let mut source = None;
        let whole = paths.iter().all(|p| p.is_empty());
        match (stmt.source.as_deref(), around) {
            (None, _) => columns.clear(),
            (Some(_), Some(_)) if !whole => return unknown("a part of a column is set to what a query returns"),
            (Some(query), Some(around)) => {
                self.levels.push(Level::Query(around));
                let result = self.query_body(query, false, None);
                self.levels.pop();
                let (tree, outs) = result?;
                check_count(outs.len(), &mut columns, !stmt.columns.is_empty())?;
                self.check_sources(&tree, &outs, &columns)?;
                let shown = outs.iter().map(|c| c.output(self.cx)).collect();
                source = Some(self.names().add(Relation {
                    source: Source::Subquery(Box::new(tree)),
                    alias: Some("*SELECT*".into()),
                    aliases: Vec::new(),
                    columns: shown,
                    lateral: false,
                    in_from: false,
                }));
            }
            (Some(query), None) => {
                let QueryBody::Values(rows) = &query.body else { unreachable!("a general query is told apart") };
                let mut lists = Vec::with_capacity(rows.len());
                if rows.len() > 1 && !whole {
                    return unknown("a part of a column is set to one of several values");
                }
                let before = self.enter_clause(Clause::Values);
                for row in rows {
                    let row = self.list(row)?;
                    check_count(row.len(), &mut columns, !stmt.columns.is_empty())?;
                    let list = self.assigned_list(row, &columns, &paths)?;
                    if lists.first().is_some_and(|first: &Vec<Node>| first.len() != list.len()) {
                        return reject("42601", "VALUES lists must all be the same length");
                    }
                    lists.push(list);
                }
                self.enter_clause(before);
                if lists.len() == 1 {
                    values = lists.pop().unwrap_or_default();
                } else {
                    let shown = columns.iter().map(|c| Out::of(c).output(self.cx)).collect();
                    source = Some(self.names().add(Relation {
                        source: Source::Values(lists),
                        alias: None,
                        aliases: Vec::new(),
                        columns: shown,
                        lateral: false,
                        in_from: false,
                    }));
                }
            }
        }
        // RETURNING and ON CONFLICT see the table that is written to, and nothing else.
        let outside = std::mem::replace(&mut self.names().items, vec![target.item.clone()]);
        let conflict = match &stmt.on_conflict {
            Some(conflict) => Some(self.on_conflict(conflict, &target)?),
            None => None,
        };
        if conflict.is_some() {
            self.check_rules(&target.at)?;
        }
        self.names().items = vec![target.item.clone()];
        let returned = self.returning(stmt, &target)?;
        self.names().items = outside;
        Ok(Data {
            columns: columns.iter().map(|c| target.at.child(Kind::Column, c.name.clone())).collect(),
            values,
            source,
            overriding: stmt.overriding.map(overriding),
            conflict,
            ..returned.data(DataKind::Insert, target.number)
        })
    }

    /// `checkInsertTargets`.
    pub(super) fn insert_columns(&self, written: &[ast::InsertColumn], target: &Written) -> Outcome<Vec<Column>> {
        if written.is_empty() {
            return Ok(target.item.columns.clone());
        }
        let mut out: Vec<Column> = Vec::with_capacity(written.len());
        let mut wholes: Vec<Ident> = Vec::new();
        for written in written {
            let column = find(&target.item, &target.at, &written.name)?;
            let twice = match written.path.as_slice() {
                [] => out.iter().any(|c| c.name == column.name),
                _ => wholes.contains(&column.name),
            };
            if written.path.is_empty() {
                wholes.push(column.name.clone());
            }
            if twice {
                return reject("42701", format!("column \"{}\" specified more than once", written.name));
            }
            out.push(column);
        }
        Ok(out)
    }

    /// `transformInsertRow`: values as those of columns, or of parts of them.
    pub(super) fn assigned_list(
        &mut self,
        row: Vec<Typed>,
        columns: &[Column],
        paths: &[&[ast::Step]],
    ) -> Outcome<Vec<Node>> {
        let mut list = Vec::with_capacity(row.len());
        for (i, (value, column)) in row.into_iter().zip(columns).enumerate() {
            list.push(self.stored(value, column, paths.get(i).copied().unwrap_or_default())?);
        }
        Ok(list)
    }

    /// Whether what a SELECT returns can be stored.
    fn check_sources(&self, tree: &Query, outs: &[Out], columns: &[Column]) -> Outcome<()> {
        for ((out, column), target) in outs.iter().zip(columns).zip(tree.targets.iter().filter(|t| !t.junk)) {
            let value = Typed::new(target.value.clone(), out.ty);
            let value = Typed { typmod: out.typmod, ..value };
            self.assigned(value, column)?;
        }
        Ok(())
    }

    /// `transformOnConflictClause`.
    /// Whether a table has a rule of some kind that a new body meets: one that stands already is older than the rule.
    pub(super) fn meets_rule(&self, table: &Address, kind: impl Fn(&Rule) -> bool) -> bool {
        let mut parts = self.cx.catalog.children(table);
        !self.cx.session.printed && parts.any(|(_, object)| matches!(&**object, Object::Rule(rule) if kind(rule)))
    }

    /// Rules with actions that INSERT fires, and those of UPDATE whether they fire or not, do not go with ON CONFLICT.
    fn check_rules(&self, table: &Address) -> Outcome<()> {
        let acts = |rule: &Rule| match rule.event.as_str() {
            "INSERT" => !rule.actions.is_empty() && !matches!(rule.enabled, 'D' | 'R'),
            event => event == "UPDATE",
        };
        if self.meets_rule(table, acts) {
            return reject(
                "0A000",
                "INSERT with ON CONFLICT clause cannot be used with table that has INSERT or UPDATE rules",
            );
        }
        Ok(())
    }

    fn on_conflict(&mut self, written: &ast::OnConflict, target: &Written) -> Outcome<Conflict> {
        let mut keys = Vec::new();
        for element in &written.elements {
            if element.opclass.is_some() {
                return unknown("ON CONFLICT names an operator class");
            }
            let value = match (&element.column, &element.expr) {
                (Some(column), _) => find(&target.item, &target.at, column)?.value().node,
                (None, Some(expr)) => self.expr(expr)?.node,
                (None, None) => return unknown("ON CONFLICT names nothing"),
            };
            let collation = element.collation.as_ref().map(|c| self.cx.collation(c)).transpose()?;
            keys.push(ConflictKey { value, collation });
        }
        let predicate = match &written.predicate {
            Some(e) => {
                let value = self.expr(e)?;
                Some(self.cx.to_boolean(value, "WHERE")?.node)
            }
            None => None,
        };
        let constraint = match &written.constraint {
            Some(name) => {
                let found = crate::replay::names::constraint_of(self.cx.catalog, &target.at, name);
                match found {
                    Some(at) => Some(at),
                    None => {
                        let table = target.at.name();
                        let message = format!("constraint \"{name}\" for table \"{table}\" does not exist");
                        return reject("42704", message);
                    }
                }
            }
            None => None,
        };
        let mut conflict = Conflict {
            keys,
            predicate,
            constraint,
            update: written.update.is_some(),
            columns: Vec::new(),
            values: Vec::new(),
            filter: None,
        };
        if let Some(assignments) = &written.update {
            if conflict.keys.is_empty() && conflict.constraint.is_none() {
                return reject("42601", "ON CONFLICT DO UPDATE requires inference specification or constraint name");
            }
            let (item, relation) = self.known(&target.at, "excluded".into(), Some("excluded".into()), false);
            let names = self.names();
            let number = names.add(relation);
            names.items.push(numbered(item, number));
            for set in self.assignments(assignments, target)? {
                conflict.columns.push(set.column);
                conflict.values.push(set.value);
            }
            if let Some(filter) = &written.filter {
                let value = self.expr(filter)?;
                conflict.filter = Some(self.cx.to_boolean(value, "WHERE")?.node);
            }
        }
        Ok(conflict)
    }

    /// `transformUpdateStmt` and `transformDeleteStmt`.
    fn change(&mut self, stmt: &DataStmt, out: &mut Query) -> Outcome<Data> {
        let target = self.target_table(&stmt.target)?;
        self.names().items.push(target.item.clone());
        for item in &stmt.from {
            let (from, mut items) = self.from_item(item)?;
            out.from.push(from);
            self.names().items.append(&mut items);
        }
        if let Some(filter) = &stmt.filter {
            self.enter_clause(Clause::Where);
            let value = self.expr(filter)?;
            out.filter = Some(self.cx.to_boolean(value, "WHERE")?.node);
        }
        let before = self.names().items.clone();
        let returned = self.returning(stmt, &target)?;
        self.names().items = before;
        let sets = self.assignments(&stmt.assignments, &target)?;
        let (columns, values) = sets.into_iter().map(|s| (s.column, s.value)).unzip();
        let kind = if stmt.kind == ast::DataKind::Update { DataKind::Update } else { DataKind::Delete };
        Ok(Data { columns, values, ..returned.data(kind, target.number) })
    }

    /// `transformReturningClause`; what it makes visible stays so.
    pub(super) fn returning(&mut self, stmt: &DataStmt, target: &Written) -> Outcome<Returned> {
        let mut out = Returned::default();
        if stmt.returning.is_empty() {
            return Ok(out);
        }
        if self.cx.version() >= 18 {
            out.old = self.version_item(stmt.returning_old.as_ref(), "old", RowVersion::Old, target)?;
            out.new = self.version_item(stmt.returning_new.as_ref(), "new", RowVersion::New, target)?;
        }
        self.enter_clause(Clause::Returning);
        let mut entries = self.targets(&stmt.returning)?;
        for entry in &mut entries {
            let value = std::mem::replace(&mut entry.value, Typed::new(Node::Default, 0));
            entry.value = self.text_if_unknown(value)?;
        }
        let mut holder = Query::default();
        self.finish_targets(entries, &mut holder);
        out.targets = holder.targets;
        Ok(out)
    }

    /// `addNSItemForReturning`: the old or the new row under a name, which is given back where it is not the usual one.
    fn version_item(
        &mut self,
        written: Option<&Ident>,
        usual: &str,
        version: RowVersion,
        target: &Written,
    ) -> Outcome<Option<Ident>> {
        let name = written.cloned().unwrap_or_else(|| usual.into());
        if self.names().has_item(None, &name) {
            return match written {
                Some(_) => reject("42712", format!("table name \"{name}\" specified more than once")),
                None => Ok(None),
            };
        }
        let mut item = Item { name: name.clone(), schema: None, by_column: false, version, ..target.item.clone() };
        item.columns.iter_mut().for_each(|c| c.var.row = version);
        self.names().items.push(item);
        Ok((name != usual).then_some(name))
    }
}

/// What RETURNING comes to.
#[derive(Default)]
pub(super) struct Returned {
    targets: Vec<crate::catalog::tree_query::Target>,
    old: Option<Ident>,
    new: Option<Ident>,
}

impl Returned {
    /// A statement of that kind that returns it, and does nothing yet.
    pub(super) fn data(self, kind: DataKind, target: u16) -> Data {
        Data {
            kind,
            target,
            columns: Vec::new(),
            values: Vec::new(),
            source: None,
            overriding: None,
            conflict: None,
            on: None,
            merge: Vec::new(),
            returning: self.targets,
            old: self.old,
            new: self.new,
        }
    }
}

/// The word of OVERRIDING.
pub(super) fn overriding(written: ast::Overriding) -> &'static str {
    match written {
        ast::Overriding::System => "SYSTEM",
        ast::Overriding::User => "USER",
    }
}

/// An item with its columns as those of an entry of that number.
fn numbered(mut item: Item, number: u16) -> Item {
    item.relation = number;
    for column in &mut item.columns {
        column.var.relation = number;
    }
    item
}

pub(super) fn find(item: &Item, at: &Address, name: &Ident) -> Outcome<Column> {
    match item.columns.iter().find(|c| c.name == *name) {
        Some(column) => Ok(column.clone()),
        None => reject("42703", format!("column \"{name}\" of relation \"{}\" does not exist", at.name())),
    }
}

/// `transformInsertRow`: columns that were not listed may have no value.
pub(super) fn check_count(values: usize, columns: &mut Vec<Column>, listed: bool) -> Outcome<()> {
    if values > columns.len() {
        return reject("42601", "INSERT has more expressions than target columns");
    }
    if values < columns.len() {
        if listed {
            return reject("42601", "INSERT has more target columns than expressions");
        }
        columns.truncate(values);
    }
    Ok(())
}

/// Whether an INSERT takes its rows from a query that is more than a VALUES list.
fn is_general(query: &ast::Query) -> bool {
    !matches!(query.body, QueryBody::Values(_))
        || query.with.is_some()
        || !query.order_by.is_empty()
        || query.limit.is_some()
        || query.offset.is_some()
        || !query.locking.is_empty()
}
