//! The names that the relations of a query make visible: `ParseNamespaceItem`.

use super::Out;
use super::check::Clause;
use crate::catalog::tree::{Attribute, Collation, Node, RowVersion, Var};
use crate::catalog::tree_query::{Relation, Source};
use crate::catalog::{Address, Ident};
use crate::expr::collate::Coll;
use crate::expr::cx::{Cx, Outcome, Typed, reject};
use crate::replay::Reject;

/// A column that can be named.
#[derive(Debug, Clone)]
pub(super) struct Column {
    pub name: Ident,
    pub var: Var,
    pub ty: u32,
    pub typmod: i32,
    pub coll: Option<Collation>,
}

impl Column {
    /// A reference to it.
    pub(super) fn value(&self) -> Typed {
        Typed {
            node: Node::Var(Box::new(self.var.clone())),
            ty: self.ty,
            typmod: self.typmod,
            coll: Coll::of(self.coll.clone()),
            row: Vec::new(),
        }
    }

    /// The column as a query that is `up` levels further in names it.
    pub(super) fn at_level(&self, up: u16) -> Self {
        Self { var: Var { up: self.var.up + up, ..self.var.clone() }, ..self.clone() }
    }
}

/// A relation that can be named.
#[derive(Debug, Clone)]
pub(super) struct Item {
    /// The name, the alias where there is one.
    pub name: Ident,
    /// The schema of a table without an alias.
    pub schema: Option<Ident>,
    /// The entry of the range table.
    pub relation: u16,
    /// Its columns.
    pub columns: Vec<Column>,
    /// It can be named.
    pub by_name: bool,
    /// Its columns can be named alone.
    pub by_column: bool,
    /// It is a table, whose row type this is.
    pub row: Option<u32>,
    /// It is a row of a rule, which subqueries in FROM can name, too.
    pub always: bool,
    /// It stands to the left of a join that leaves it no say in its right side.
    pub beyond: bool,
    /// It has the system columns, as everything has that stores rows.
    pub stores_rows: bool,
    /// Which row of the relation it is.
    pub version: RowVersion,
}

impl Item {
    /// An item of an entry whose columns are known by number.
    pub(super) fn of(name: Ident, relation: u16, columns: &[Out]) -> Self {
        let columns = columns
            .iter()
            .enumerate()
            .map(|(i, c)| Column {
                name: c.name.clone(),
                var: Var::new(0, relation, Attribute::Number(i as u16)),
                ty: c.ty,
                typmod: c.typmod,
                coll: c.coll.clone(),
            })
            .collect();
        Self { relation, columns, ..Self::empty(name) }
    }

    /// An item of a name, without columns.
    pub(super) fn empty(name: Ident) -> Self {
        Self {
            name,
            schema: None,
            relation: 0,
            columns: Vec::new(),
            by_name: true,
            by_column: true,
            row: None,
            always: false,
            beyond: false,
            stores_rows: false,
            version: RowVersion::Any,
        }
    }
}

impl Item {
    /// `check_lateral_ref_ok`.
    fn reachable(&self) -> Outcome<()> {
        if self.beyond {
            let message = format!("invalid reference to FROM-clause entry for table \"{}\"", self.name);
            return Err(Reject::new("42P10", message)
                .detail("The combining JOIN type must be INNER or LEFT for a LATERAL reference.")
                .into());
        }
        Ok(())
    }
}

/// A common table expression that can be named.
#[derive(Debug, Clone)]
pub(super) struct CteName {
    pub name: Ident,
    pub columns: Vec<Out>,
    /// It writes rows and returns none of them.
    pub silent: bool,
    /// The column names that were written, for one that is still being analysed.
    pub aliases: Vec<Ident>,
    /// Its columns are not known yet.
    pub pending: bool,
    /// It is being analysed.
    pub growing: bool,
}

/// What is visible in a query.
#[derive(Debug, Default)]
pub(in crate::expr) struct Names {
    pub(super) items: Vec<Item>,
    pub(super) relations: Vec<Relation>,
    pub(super) ctes: Vec<CteName>,
    /// The clause that is being analysed.
    pub(super) clause: Clause,
    /// It has aggregates of its own.
    pub(super) aggregates: bool,
    /// It names the recursive query that it is a part of.
    pub(super) recursion: bool,
    /// The common table expressions that are yet to be analysed.
    pub(super) future: Vec<Ident>,
    /// The relations that a subquery without LATERAL leaves out of sight.
    pub(super) set_aside: Vec<u16>,
    /// The RETURNING of a MERGE is being analysed.
    pub(super) returns_of_merge: bool,
}

/// The name that an entry of the range table goes by in messages (`eref`).
pub(super) fn relation_name(relation: &Relation) -> Ident {
    if let Some(alias) = &relation.alias {
        return alias.clone();
    }
    match &relation.source {
        Source::Table { at, .. } => at.name().clone(),
        Source::Cte { name, .. } => name.clone(),
        Source::Values(_) => "*VALUES*".into(),
        Source::Join { .. } => "unnamed_join".into(),
        Source::Subquery(_) => "unnamed_subquery".into(),
        Source::TableFunction(function) => function.default_name().into(),
        Source::Functions { calls, .. } => match calls.first().map(|c| &c.node) {
            Some(node) => crate::expr::print::function_alias(node).into(),
            None => "function".into(),
        },
    }
}

/// An entry of a range table, as messages about missing names see it.
#[derive(Debug, Default)]
pub(in crate::expr) struct Listed {
    /// The name that it goes by.
    pub(in crate::expr) name: Ident,
    /// The names of its columns.
    pub(in crate::expr) columns: Vec<Ident>,
    pub(in crate::expr) is_join: bool,
    /// It is what the statement is about.
    pub(in crate::expr) of_scope: bool,
    /// LATERAL would let it be named.
    pub(in crate::expr) set_aside: bool,
    /// Its columns can be named with its name before them.
    pub(in crate::expr) by_name_only: bool,
}

impl Names {
    /// The range table.
    pub(in crate::expr) fn listed(&self) -> Vec<Listed> {
        let entry = |(number, relation): (usize, &Relation)| Listed {
            name: relation_name(relation),
            columns: match &relation.source {
                Source::Table { columns, .. } => {
                    let own = columns.iter().skip(relation.aliases.len()).map(|at| at.name().clone());
                    relation.aliases.iter().cloned().chain(own).collect()
                }
                _ => relation.columns.iter().map(|c| c.name.clone()).collect(),
            },
            is_join: matches!(relation.source, Source::Join { .. }),
            of_scope: false,
            set_aside: self.set_aside.iter().any(|n| usize::from(*n) == number),
            by_name_only: self.items.iter().any(|i| usize::from(i.relation) == number && i.by_name && !i.by_column),
        };
        self.relations.iter().enumerate().map(entry).collect()
    }

    /// Adds an entry to the range table.
    pub(super) fn add(&mut self, relation: Relation) -> u16 {
        self.relations.push(relation);
        self.relations.len() as u16 - 1
    }

    /// The relation of a name.
    pub(super) fn item(&self, schema: Option<&Ident>, relation: &Ident) -> Option<&Item> {
        self.items
            .iter()
            .find(|i| i.by_name && i.name == *relation && schema.is_none_or(|s| i.schema.as_ref() == Some(s)))
    }

    /// Whether a relation of that name can be named.
    pub(in crate::expr) fn has_item(&self, schema: Option<&Ident>, relation: &Ident) -> bool {
        self.item(schema, relation).is_some()
    }

    /// `searchRangeTableForRel`: a relation of that name that cannot be named here: its alias, and whether that is
    /// another name, and whether LATERAL would let it be.
    pub(in crate::expr) fn hidden(&self, cx: &Cx<'_>, name: &Ident, qualified: bool) -> Option<(Ident, bool, bool)> {
        self.relations.iter().enumerate().find_map(|(number, relation)| {
            let shown = relation_name(relation);
            let is_table = match &relation.source {
                Source::Table { at, .. } => {
                    at.name() == name && (qualified || cx.path.iter().any(|s| *s == at.path.parts()[0]))
                }
                Source::Cte { name: own, .. } => own == name && !qualified,
                _ => false,
            };
            let visible = self.items.iter().any(|i| i.by_name && i.name == shown);
            let other = shown != *name && visible;
            let set_aside = self.set_aside.iter().any(|n| usize::from(*n) == number);
            (is_table || shown == *name).then(|| (shown.clone(), other, set_aside))
        })
    }

    /// A column.
    pub(in crate::expr) fn find(
        &self,
        cx: &Cx<'_>,
        schema: Option<&Ident>,
        relation: Option<&Ident>,
        column: &Ident,
        up: u16,
    ) -> Outcome<Option<Typed>> {
        let _ = cx;
        if let Some(relation) = relation {
            let Some(item) = self.item(schema, relation) else { return Ok(None) };
            item.reachable()?;
            let mut found = item.columns.iter().filter(|c| c.name == *column);
            if let Some(one) = found.next() {
                if found.next().is_some() {
                    return reject("42702", format!("column reference \"{column}\" is ambiguous"));
                }
                return Ok(Some(one.at_level(up).value()));
            }
            return Ok(system(item, column, up));
        }
        let mut found = self
            .items
            .iter()
            .filter(|i| i.by_column)
            .flat_map(|i| i.columns.iter().map(move |c| (i, c)))
            .filter(|(_, c)| c.name == *column);
        if let Some((item, one)) = found.next() {
            item.reachable()?;
            if found.next().is_some() {
                return reject("42702", format!("column reference \"{column}\" is ambiguous"));
            }
            return Ok(Some(one.at_level(up).value()));
        }
        let mut systems = self.items.iter().filter(|i| i.by_column).filter_map(|i| system(i, column, up));
        let first = systems.next();
        if first.is_some() && systems.next().is_some() {
            return reject("42702", format!("column reference \"{column}\" is ambiguous"));
        }
        Ok(first)
    }

    /// The column of a row type that a function in FROM returns.
    pub(in crate::expr) fn result_column(&self, relation: u16, at: &Address) -> Option<Attribute> {
        let item = self.items.iter().find(|i| i.relation == relation && i.by_name)?;
        let mut attributes = item.columns.iter().map(|c| &c.var.attribute);
        attributes.find(|a| matches!(a, Attribute::Result { at: own, .. } if own == at)).cloned()
    }

    /// A whole relation.
    pub(in crate::expr) fn whole_row(
        &self,
        cx: &Cx<'_>,
        schema: Option<&Ident>,
        relation: &Ident,
        up: u16,
    ) -> Outcome<Option<Typed>> {
        use crate::catalog::builtin::oid;
        let Some(item) = self.item(schema, relation) else { return Ok(None) };
        // A function of one plain column is that column.
        if let (None, [column]) = (item.row, item.columns.as_slice())
            && let Some(entry) = self.relations.get(usize::from(item.relation))
            && matches!(entry.source, crate::catalog::tree_query::Source::Functions { .. })
        {
            return Ok(Some(column.at_level(up).value()));
        }
        let ty = item.row.unwrap_or(oid::RECORD);
        let shown = item.row.map(|t| cx.ty(t, -1));
        let var = Var { row: item.version, ..Var::new(up, item.relation, Attribute::Row(shown)) };
        Ok(Some(Typed::new(Node::Var(Box::new(var)), ty)))
    }
}

fn system(item: &Item, column: &Ident, up: u16) -> Option<Typed> {
    if !item.stores_rows {
        return None;
    }
    let (name, ty) = crate::expr::resolve::SYSTEM.iter().find(|(n, _)| n == column)?;
    let attribute = Attribute::System(Ident::new_static(name));
    let var = Var { row: item.version, ..Var::new(up, item.relation, attribute) };
    Some(Typed::new(Node::Var(Box::new(var)), *ty))
}
