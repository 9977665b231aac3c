//! FROM: tables, subqueries, functions, joins.

use super::check::Clause;
use super::names::{Column, Item};
use super::{Out, collation_address};
use crate::catalog::builtin::oid;
use crate::catalog::tree::{Attribute, Collation, Node, Var};
use crate::catalog::tree_query::{Call, Definition, From, JoinKind, Output, Relation, Source};
use crate::catalog::{Address, Ident, Kind, Modifier, SEQUENCE_COLUMNS, Type};
use crate::expr::collate::{builtin, collation_of};
use crate::expr::cx::{Outcome, Typed, reject, unknown};
use crate::expr::resolve::{Level, Resolver, bare};
use crate::replay::Reject;
use crate::sql::ast::{self, Alias, TableExpr};

impl Resolver<'_> {
    /// `transformFromClauseItem`: the tree and what it makes visible.
    pub(super) fn from_item(&mut self, table: &TableExpr) -> Outcome<(From, Vec<Item>)> {
        match table {
            TableExpr::Relation(relation) => self.table(relation),
            TableExpr::Subquery { query, lateral, alias } => self.subquery(query, *lateral, alias.as_ref()),
            TableExpr::Function(function) => self.function_in_from(function),
            TableExpr::Join(join) => self.join(join),
            TableExpr::Sample { table, method, args, repeatable } => {
                let (from, items) = self.from_item(table)?;
                let known = method.schema().is_none() && matches!(&**method.name(), "bernoulli" | "system");
                if !known {
                    if self.cx.exact_function(method, &[oid::INTERNAL]).is_some() {
                        return unknown(format!("{method} is a sampling method of an extension"));
                    }
                    let missing = Reject::new("42704", format!("tablesample method {method} does not exist"));
                    return self.cx.missing(missing);
                }
                if args.len() != 1 {
                    let message = format!("tablesample method {method} requires 1 argument, not {}", args.len());
                    return reject("2202H", message);
                }
                let From::Relation(relation) = from else {
                    return reject("42601", "TABLESAMPLE clause can only be applied to tables and materialized views");
                };
                let mut nodes = Vec::new();
                for arg in args {
                    let value = self.expr(arg)?;
                    nodes.push(self.cx.to_specific(value, oid::FLOAT4, "TABLESAMPLE")?.node);
                }
                let repeatable = match repeatable {
                    Some(e) => {
                        let value = self.expr(e)?;
                        Some(self.cx.to_specific(value, oid::FLOAT8, "REPEATABLE")?.node)
                    }
                    None => None,
                };
                Ok((From::Sample { relation, method: method.name().clone(), args: nodes, repeatable }, items))
            }
            TableExpr::XmlTable(table) => self.xml_table(table),
            TableExpr::JsonTable(table) => self.json_table(table),
        }
    }

    fn table(&mut self, relation: &ast::Relation) -> Outcome<(From, Vec<Item>)> {
        let alias = relation.alias.as_ref();
        if relation.name.schema().is_none() {
            for (up, level) in self.levels.iter().rev().enumerate() {
                let Level::Query(names) = level else { continue };
                let Some(cte) = names.ctes.iter().find(|c| c.name == *relation.name.name()) else { continue };
                if cte.pending {
                    return unknown(format!("the recursive query {} is not of the usual form", cte.name));
                }
                if cte.silent {
                    let message = format!("WITH query \"{}\" does not have a RETURNING clause", cte.name);
                    return reject("0A000", message);
                }
                let (columns, growing) = (cte.columns.clone(), cte.growing);
                let source = Source::Cte { name: cte.name.clone(), up: up as u16 };
                let name = relation.name.name().clone();
                self.names().recursion |= growing;
                return self.numbered(source, name, alias, columns, false);
            }
        }
        let at = self.find_relation(&relation.name)?;
        let system = self.cx.system_relation(&at.path.parts()[0], at.name());
        let sequence_types = SEQUENCE_COLUMNS.map(|(_, ty)| Type::builtin(ty));
        let own: Vec<(Ident, &Type, Option<Collation>)> = match system {
            Some(system) => {
                let columns = system.columns.iter();
                columns.map(|c| (Ident::new_static(c.name), &c.ty, c.collation.map(builtin))).collect()
            }
            None if at.kind == Kind::Sequence => SEQUENCE_COLUMNS
                .iter()
                .zip(&sequence_types)
                .map(|((name, _), ty)| (Ident::new_static(name), ty, None))
                .collect(),
            None => {
                let columns = self.cx.catalog.columns(&at).into_iter();
                columns.map(|(n, c)| (n.clone(), &c.ty, c.collation.as_ref().map(collation_of))).collect()
            }
        };
        if own.is_empty() && at.kind != Kind::Table && at.kind != Kind::CompositeType {
            return unknown(format!("the columns of {} are not known", at.sql_name()));
        }
        let aliases: &[Ident] = alias.map_or(&[], |a| &a.columns);
        if aliases.len() > own.len() {
            return reject(
                "42P10",
                format!(
                    "table \"{}\" has {} columns available but {} columns specified",
                    alias.map_or(relation.name.name(), |a| &a.name),
                    own.len(),
                    aliases.len()
                ),
            );
        }
        let row = match system {
            // Of the row type nothing is known but its name.
            Some(_) => Some(self.cx.id(&Type {
                schema: at.path.parts()[0].clone(),
                name: at.name().clone(),
                array: false,
                modifier: Modifier::None,
            })),
            None => self.cx.find_type(Some(&at.path.parts()[0]), at.name()),
        };
        let mut columns = Vec::with_capacity(own.len());
        let mut addresses = Vec::with_capacity(own.len());
        for (i, (name, ty, coll)) in own.into_iter().enumerate() {
            let address = at.child(Kind::Column, name.clone());
            columns.push(Column {
                name: aliases.get(i).unwrap_or(&name).clone(),
                var: Var::new(0, 0, Attribute::Column(address.clone())),
                ty: self.cx.id(ty),
                typmod: ty.typmod(),
                coll,
            });
            addresses.push(address);
        }
        let stores_rows = at.kind != Kind::View;
        let schema = alias.is_none().then(|| at.path.parts()[0].clone());
        let name = alias.map_or_else(|| at.name().clone(), |a| a.name.clone());
        let entry = Relation {
            source: Source::Table { at, only: relation.only, columns: addresses },
            alias: alias.map(|a| a.name.clone()),
            aliases: aliases.to_vec(),
            columns: Vec::new(),
            lateral: false,
            in_from: true,
        };
        let number = self.names().add(entry);
        for column in &mut columns {
            column.var.relation = number;
        }
        let item = Item { schema, relation: number, columns, row, stores_rows, ..Item::empty(name) };
        self.check_unique(&item)?;
        Ok((From::Relation(number), vec![item]))
    }

    /// Two relations of one name cannot both be named.
    fn check_unique(&mut self, item: &Item) -> Outcome<()> {
        let same = |i: &Item| {
            i.by_name && i.name == item.name && (i.schema == item.schema || i.schema.is_none() || item.schema.is_none())
        };
        if self.names().items.iter().any(same) {
            return reject("42712", format!("table name \"{}\" specified more than once", item.name));
        }
        Ok(())
    }

    /// The refusal of a relation that has no rows.
    fn not_opened(&self, at: &Address, what: &str, plural: &str) -> Outcome<Address> {
        if self.cx.version() < 16 {
            return reject("42809", format!("\"{}\" is {what}", at.name()));
        }
        let reject = Reject::new("42809", format!("cannot open relation \"{}\"", at.name()));
        Err(reject.detail(format!("This operation is not supported for {plural}.")).into())
    }

    pub(super) fn find_relation(&self, name: &ast::Name) -> Outcome<Address> {
        let one = name.schema().map(std::slice::from_ref);
        let schemas = one.unwrap_or(&self.cx.path);
        for schema in schemas {
            if let Some((at, _)) = self.cx.catalog.relation(schema, name.name()) {
                return match at.kind {
                    Kind::Index => self.not_opened(&at, "an index", "indexes"),
                    Kind::CompositeType => self.not_opened(&at, "a composite type", "composite types"),
                    _ => Ok(at),
                };
            }
            if let Some(system) = self.cx.system_relation(schema, name.name()) {
                let kind = if system.is_view { Kind::View } else { Kind::Table };
                return Ok(Address::of(kind, schema.clone(), name.name().clone()));
            }
        }
        // Indexes of the system are not among the data, and no more its tables for large values.
        let shown = name.name();
        if (shown.starts_with("pg_") && shown.ends_with("_index") || shown.starts_with("pg_toast"))
            && name.schema().is_none_or(|s| s == "pg_catalog")
        {
            return unknown(format!("{name} is a relation of the system"));
        }
        // A schema that is not there is told as the relation that is not.
        let mut missing = Reject::new("42P01", format!("relation \"{name}\" does not exist"));
        let future = |level: &Level<'_>| matches!(level, Level::Query(names) if names.future.contains(name.name()));
        if name.schema().is_none() && self.levels.iter().any(future) {
            missing = missing
                .detail(format!(
                    "There is a WITH item named \"{name}\", but it cannot be referenced from this part of the query."
                ))
                .hint("Use WITH RECURSIVE, or re-order the WITH items to remove forward references.");
        }
        self.cx.missing(missing)
    }

    /// An entry whose columns are known by number.
    pub(super) fn numbered(
        &mut self,
        source: Source,
        default: Ident,
        alias: Option<&Alias>,
        mut columns: Vec<Out>,
        lateral: bool,
    ) -> Outcome<(From, Vec<Item>)> {
        let aliases: &[Ident] = alias.map_or(&[], |a| &a.columns);
        let name = alias.map_or(default, |a| a.name.clone());
        if aliases.len() > columns.len() {
            return reject(
                "42P10",
                format!(
                    "table \"{name}\" has {} columns available but {} columns specified",
                    columns.len(),
                    aliases.len()
                ),
            );
        }
        for (column, alias) in columns.iter_mut().zip(aliases) {
            column.name = alias.clone();
        }
        let shown: Vec<Output> = columns
            .iter()
            .map(|c| Output {
                name: c.name.clone(),
                ty: self.cx.ty(c.ty, c.typmod),
                collation: c.coll.as_ref().map(collation_address),
            })
            .collect();
        let entry = Relation {
            source,
            alias: alias.map(|a| a.name.clone()),
            aliases: aliases.to_vec(),
            columns: shown,
            lateral,
            in_from: true,
        };
        let number = self.names().add(entry);
        let item = Item::of(name, number, &columns);
        self.check_unique(&item)?;
        Ok((From::Relation(number), vec![item]))
    }

    fn subquery(&mut self, query: &ast::Query, lateral: bool, alias: Option<&Alias>) -> Outcome<(From, Vec<Item>)> {
        if alias.is_none() && self.cx.version() < 16 {
            return reject("42601", "subquery in FROM must have an alias");
        }
        // Without LATERAL what stands beside it cannot be named in it.
        let items = std::mem::take(&mut self.names().items);
        let (kept, hidden): (Vec<Item>, Vec<Item>) = items.into_iter().partition(|item| lateral || item.always);
        self.names().items = kept;
        self.names().set_aside = hidden.iter().map(|i| i.relation).collect();
        let before = self.enter_clause(Clause::Subselect);
        let result = self.query(query, true, None);
        self.enter_clause(before);
        self.names().set_aside.clear();
        self.names().items.extend(hidden);
        let (tree, columns) = result?;
        let source = Source::Subquery(Box::new(tree));
        if alias.is_some() {
            return self.numbered(source, Ident::default(), alias, columns, lateral);
        }
        // Without an alias it has a name only in what is printed.
        let relation = Relation {
            source,
            alias: None,
            aliases: Vec::new(),
            columns: columns.iter().map(|c| c.output(self.cx)).collect(),
            lateral,
            in_from: true,
        };
        let number = self.names().add(relation);
        let item = Item { by_name: false, ..Item::of("unnamed_subquery".into(), number, &columns) };
        Ok((From::Relation(number), vec![item]))
    }

    /// `transformRangeFunction`.
    fn function_in_from(&mut self, function: &ast::RangeFunction) -> Outcome<(From, Vec<Item>)> {
        let mut calls = Vec::new();
        let mut columns: Vec<Out> = Vec::new();
        let mut of_types: Vec<(usize, Address)> = Vec::new();
        let alias = function.alias.as_ref();
        let mut first_name: Option<Ident> = None;
        let mut outside = false;
        // `unnest` of several arrays is several calls.
        let mut written: Vec<(ast::Expr, &[ast::ColumnDefinition])> = Vec::new();
        for (expr, definitions) in &function.functions {
            match &expr.node {
                ast::ExprNode::Call(call)
                    if call.name.name() == "unnest"
                        && call.name.schema().is_none()
                        && call.args.len() > 1
                        && !call.variadic
                        && call.order_by.is_empty()
                        && call.filter.is_none()
                        && call.over.is_none()
                        && definitions.is_empty() =>
                {
                    let name = ast::Name { parts: vec!["pg_catalog".into(), "unnest".into()], at: call.name.at };
                    for arg in &call.args {
                        let call = ast::Call { name: name.clone(), args: vec![arg.clone()], ..(**call).clone() };
                        written.push((ast::Expr { node: ast::ExprNode::Call(Box::new(call)), at: expr.at }, &[]));
                    }
                }
                _ => written.push((expr.clone(), definitions)),
            }
        }
        let single = written.len() == 1;
        for (expr, definitions) in &written {
            let before = self.enter_clause(Clause::Function);
            let around = self.cx.mismatch.take();
            let value = self.expr(expr)?;
            self.cx.assign_collations()?;
            self.cx.mismatch.replace(around);
            self.enter_clause(before);
            let default: Ident = super::super::names::column_name(expr);
            first_name.get_or_insert_with(|| default.clone());
            let definitions = if single && !function.columns.is_empty() { &function.columns } else { *definitions };
            let defined = self.definitions(definitions)?;
            let made = if defined.is_empty() {
                self.function_columns(&value, alias.filter(|_| single).map_or(&default, |a| &a.name))?
            } else {
                self.may_be_defined(&value)?;
                defined
                    .iter()
                    .map(|d| Out {
                        name: d.name.clone(),
                        ty: self.cx.id(&d.ty),
                        typmod: d.ty.typmod(),
                        coll: d.collation.clone(),
                    })
                    .collect()
            };
            // A column of a row type is depended on by itself, since 15.
            let plain = defined.is_empty() && self.cx.version() >= 15;
            if let (Node::Func(_), true, Some(relation)) = (&value.node, plain, self.cx.row_type(value.ty)) {
                let names = made.iter().map(|out| relation.child(Kind::Column, out.name.clone()));
                of_types.extend(names.enumerate().map(|(i, at)| (columns.len() + i, at)));
            }
            outside |= names_something(&value.node);
            calls.push(Call { node: value.node, width: made.len() as u16, definitions: defined });
            columns.extend(made);
        }
        if function.ordinality {
            columns.push(Out { name: "ordinality".into(), ty: oid::INT8, typmod: -1, coll: None });
        }
        let composite = single
            && !function.ordinality
            && matches!(&calls[0].node, Node::Func(f) if self.cx.is_complex(self.cx.id(&f.ty)));
        let row = match &calls[0].node {
            Node::Func(f) if composite => Some(self.cx.id(&f.ty)),
            _ => None,
        };
        let source = Source::Functions { calls, ordinality: function.ordinality };
        let default = first_name.unwrap_or_else(|| "function".into());
        let (from, mut items) = self.numbered(source, default, alias, columns, function.lateral || outside)?;
        items[0].row = row;
        for (i, at) in of_types {
            let number = i as u16;
            items[0].columns[i].var.attribute = Attribute::Result { number, at };
        }
        Ok((from, items))
    }

    /// A column definition list says what columns a function has that returns records.
    fn may_be_defined(&self, value: &Typed) -> Outcome<()> {
        let outputs = matches!(&value.node, Node::Func(func) if self.cx.has_outputs(&func.function));
        let place = if value.ty == oid::RECORD && !outputs || self.cx.is_foreign(value.ty) {
            return Ok(());
        } else if value.ty == oid::RECORD {
            "redundant for a function with OUT parameters"
        } else if self.cx.is_row_type(value.ty) {
            "redundant for a function returning a named composite type"
        } else {
            "only allowed for functions returning \"record\""
        };
        reject("42601", format!("a column definition list is {place}"))
    }

    fn definitions(&self, written: &[ast::ColumnDefinition]) -> Outcome<Vec<Definition>> {
        let mut out = Vec::new();
        for definition in written {
            let ty = crate::expr::types::resolve_in(self.cx, &definition.ty)?;
            let collation = definition.collation.as_ref().map(|c| self.cx.collation(c)).transpose()?;
            out.push(Definition { name: definition.name.clone(), ty, collation });
        }
        Ok(out)
    }

    /// The columns that a call in FROM gives.
    fn function_columns(&self, value: &Typed, name: &Ident) -> Outcome<Vec<Out>> {
        if let Some(relation) = self.cx.row_type(value.ty) {
            return Ok(self
                .cx
                .catalog
                .columns(&relation)
                .into_iter()
                .map(|(n, c)| Out {
                    name: n.clone(),
                    ty: self.cx.id(&c.ty),
                    typmod: c.ty.typmod(),
                    coll: c.collation.as_ref().map(crate::expr::collate::collation_of),
                })
                .collect());
        }
        let one = |name: Ident| {
            vec![Out { name, ty: value.ty, typmod: value.typmod, coll: self.cx.shown_collation(value.ty, &value.coll) }]
        };
        let Node::Func(func) = &value.node else { return Ok(one(name.clone())) };
        let outs = self.cx.outputs(&func.function);
        match outs.as_slice() {
            [(Some(only), ..)] => Ok(one(only.clone())),
            [] | [_] if value.ty != oid::RECORD => Ok(one(name.clone())),
            [] | [_] => {
                Err(Reject::new("42601", "a column definition list is required for functions returning \"record\"")
                    .into())
            }
            outs => outs
                .iter()
                .enumerate()
                .map(|(i, (name, ty, typmod))| {
                    if super::super::coerce::is_polymorphic(*ty) {
                        return unknown("a function gives columns of types that depend on its arguments");
                    }
                    let name = name.clone().unwrap_or_else(|| format!("column{}", i + 1).into());
                    Ok(Out { name, ty: *ty, typmod: *typmod, coll: None })
                })
                .collect(),
        }
    }

    /// A join.
    fn join(&mut self, join: &ast::Join) -> Outcome<(From, Vec<Item>)> {
        let (left, left_items) = self.from_item(&join.left)?;
        // The left side can be named in the right one, for LATERAL.
        let before = self.names().items.len();
        let beyond = matches!(join.kind, ast::JoinKind::Right | ast::JoinKind::Full);
        self.names().items.extend(left_items.iter().map(|i| Item { beyond, ..i.clone() }));
        let right = self.from_item(&join.right);
        self.names().items.truncate(before);
        let (right, right_items) = right?;
        let visible = |items: &[Item]| -> Vec<Column> {
            items.iter().filter(|i| i.by_column).flat_map(|i| i.columns.iter().cloned()).collect()
        };
        let (lcols, rcols) = (visible(&left_items), visible(&right_items));
        let using: Vec<Ident> = if join.natural {
            lcols.iter().filter(|l| rcols.iter().any(|r| r.name == l.name)).map(|l| l.name.clone()).collect()
        } else {
            join.using.clone()
        };
        let kind = match join.kind {
            ast::JoinKind::Inner => JoinKind::Inner,
            ast::JoinKind::Left => JoinKind::Left,
            ast::JoinKind::Right => JoinKind::Right,
            ast::JoinKind::Full => JoinKind::Full,
        };
        let alias = join.alias.as_ref();
        let (l_number, r_number) = (number(&left), number(&right));
        let entry = Relation {
            source: Source::Join {
                kind,
                left: l_number,
                right: r_number,
                using: using.clone(),
                merged: Vec::new(),
                compared: Vec::new(),
                using_alias: join.using_alias.clone(),
            },
            alias: alias.map(|a| a.name.clone()),
            aliases: alias.map_or_else(Vec::new, |a| a.columns.clone()),
            columns: Vec::new(),
            lateral: false,
            in_from: true,
        };
        let entry = self.names().add(entry);
        let mut columns: Vec<Column> = Vec::new();
        let mut merged: Vec<Node> = Vec::new();
        let mut compared: Vec<Node> = Vec::new();
        let mut equalities: Vec<(Typed, Typed)> = Vec::new();
        let mut on = None;
        for name in &using {
            let find = |side: &[Column], which: &str| -> Outcome<Column> {
                let mut found = side.iter().filter(|c| c.name == *name);
                match (found.next(), found.next()) {
                    (Some(one), None) => Ok(one.clone()),
                    (Some(_), Some(_)) => reject(
                        "42702",
                        format!("common column name \"{name}\" appears more than once in {which} table"),
                    ),
                    (None, _) => reject(
                        "42703",
                        format!("column \"{name}\" specified in USING clause does not exist in {which} table"),
                    ),
                }
            };
            let (l, r) = (find(&lcols, "left")?, find(&rcols, "right")?);
            // Before 16 the types of the merged columns are found first.
            if self.cx.version() < 16 {
                equalities.push((l.value(), r.value()));
            } else {
                self.op(&bare("="), Some(l.value()), r.value())?;
            }
            compared.extend([l.value().node, r.value().node]);
            let ty = self.cx.common_type(&[l.ty, r.ty], Some("JOIN/USING"))?.unwrap_or(oid::TEXT);
            let typmod = if l.ty == r.ty && l.typmod == r.typmod { l.typmod } else { -1 };
            let number = columns.len() as u16;
            let own = Column {
                name: name.clone(),
                var: Var::new(0, entry, Attribute::Number(number)),
                ty,
                typmod,
                coll: l.coll.clone().or_else(|| r.coll.clone()),
            };
            let (l_same, r_same) = (l.ty == ty && l.typmod == typmod, r.ty == ty && r.typmod == typmod);
            // A column of one side, unless it had to be cast, stands for the merged one.
            let chosen = match kind {
                JoinKind::Full => None,
                JoinKind::Right => r_same.then_some(r),
                JoinKind::Left => l_same.then_some(l),
                JoinKind::Inner if l_same => Some(l),
                JoinKind::Inner => r_same.then_some(r),
            };
            match chosen {
                Some(side) => {
                    merged.push(Node::Var(Box::new(side.var.clone())));
                    columns.push(Column { name: name.clone(), ..side });
                }
                None => {
                    merged.push(Node::Default);
                    columns.push(own);
                }
            }
        }
        for (l, r) in equalities {
            self.op(&bare("="), Some(l), r)?;
        }
        let merged_count = columns.len();
        for column in lcols.iter().chain(&rcols).filter(|c| !using.contains(&c.name)) {
            columns.push(column.clone());
        }
        if let Some(condition) = &join.on {
            let hidden = std::mem::take(&mut self.names().items);
            self.names().items = left_items.iter().chain(&right_items).cloned().collect();
            let before = self.enter_clause(Clause::On);
            let value = self.expr(condition);
            self.enter_clause(before);
            self.names().items = hidden;
            on = Some(self.cx.to_boolean(value?, "JOIN/ON")?.node);
        }
        let aliases: Vec<Ident> = alias.map_or_else(Vec::new, |a| a.columns.clone());
        for (column, alias) in columns.iter_mut().zip(&aliases) {
            column.name = alias.clone();
        }
        let mut items: Vec<Item> = Vec::new();
        let shown: Vec<Output> = columns
            .iter()
            .map(|c| Output {
                name: c.name.clone(),
                ty: self.cx.ty(c.ty, c.typmod),
                collation: c.coll.as_ref().map(collation_address),
            })
            .collect();
        if let Some(alias) = alias {
            // Nothing inside can be named any more, and every column is the join's own.
            for (i, column) in columns.iter_mut().enumerate() {
                column.var = Var::new(0, entry, Attribute::Number(i as u16));
            }
            items.push(Item { relation: entry, columns, ..Item::empty(alias.name.clone()) });
        } else {
            for mut item in left_items.into_iter().chain(right_items) {
                item.by_column = false;
                if item.by_name {
                    items.push(item);
                }
            }
            if let Some(name) = &join.using_alias {
                items.push(Item {
                    relation: entry,
                    columns: columns[..merged_count].to_vec(),
                    by_column: false,
                    ..Item::empty(name.clone())
                });
            }
            items.push(Item { relation: entry, columns, by_name: false, ..Item::empty(Ident::default()) });
        }
        let own = &mut self.names().relations[usize::from(entry)];
        own.columns = shown;
        if let Source::Join { merged: list, compared: both, .. } = &mut own.source {
            *list = merged;
            *both = compared;
        }
        let tree = From::Join {
            entry,
            kind,
            left: Box::new(left),
            right: Box::new(right),
            using,
            using_alias: join.using_alias.clone(),
            on,
            natural: join.natural,
            alias: alias.map(|a| a.name.clone()),
            aliases,
        };
        Ok((tree, items))
    }
}

fn number(from: &From) -> u16 {
    match from {
        From::Relation(n) => *n,
        From::Join { entry, .. } => *entry,
        From::Sample { relation, .. } => *relation,
    }
}

/// Whether a call names columns of the query that it stands in.
pub(super) fn names_something(node: &Node) -> bool {
    let mut found = matches!(node, Node::Var(v) if v.up == 0);
    node.children(&mut |child| found |= names_something(child));
    if let Node::Sublink(sublink) = node {
        found |= super::refers_outside(&sublink.query, 0);
    }
    found
}
