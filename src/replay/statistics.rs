//! CREATE STATISTICS, ALTER STATISTICS … SET STATISTICS: `CreateStatistics` and `AlterStatistics`.

use crate::catalog::{Address, ColumnSet, Expr, Ident, Kind, Object, Refs, Statistics, Type, Version};
use crate::expr::{self, Scope, Use};
use crate::sql::ast::{AlterStatistics, CreateStatistics, ExprNode, Field, Name, StatisticsItem, TableExpr};

use super::column::is_system_column;
use super::cx::Cx;
use super::drop::not_supported_for;
use super::{Lock, Reject, names};

/// How many columns and expressions statistics can be about.
const MAX: usize = 8;

/// The first version with statistics on expressions.
const EXPRESSIONS: Version = Version(14);

fn unsupported(message: impl Into<String>) -> Reject {
    Reject::new("0A000", message)
}

/// CREATE STATISTICS.
pub(super) fn create(cx: &mut Cx<'_>, stmt: &CreateStatistics) -> Result<(), Reject> {
    let from = match stmt.from.as_slice() {
        [TableExpr::Relation(from)] => from,
        [_] => return Err(unsupported("CREATE STATISTICS only supports relation names in the FROM clause")),
        _ => return Err(unsupported("only a single relation is allowed in CREATE STATISTICS")),
    };
    let table = cx.relation(&from.name)?;
    cx.lock(&table, Lock::ShareUpdateExclusive);
    if cx.version() >= EXPRESSIONS {
        // Expressions are read before anything else is looked at.
        let columns = cx.columns_in_scope(&table);
        for written in stmt.items.iter().filter_map(|item| item.expr.as_ref()) {
            let formula = super::column::Formula::Written(std::borrow::Cow::Borrowed(written));
            cx.formula_over(&formula, &Use::Statistics, columns.clone())?;
        }
    }
    if !matches!(table.kind, Kind::Table | Kind::MaterializedView | Kind::ForeignTable) {
        let name = table.name();
        return Err(if cx.version() >= Version(15) {
            Reject::new("42809", format!("cannot define statistics for relation \"{name}\""))
                .detail(not_supported_for(cx, &table))
        } else {
            let message = format!("relation \"{name}\" is not a table, foreign table, or materialized view");
            Reject::new("42809", message)
        });
    }
    let at = address(cx, stmt, &table)?;
    if cx.catalog.contains(&at) {
        let message = format!("statistics object \"{}\" already exists", at.name());
        if stmt.if_not_exists {
            cx.notice(format!("{message}, skipping"), Some(at));
            return Ok(());
        }
        return Err(Reject::new("42710", message));
    }
    if stmt.items.len() > MAX {
        return Err(Reject::new("54011", format!("cannot have more than {MAX} columns in statistics")));
    }
    let (columns, exprs) = items(cx, stmt, &table)?;
    let kinds = kinds(stmt, columns.len() + exprs.len(), exprs.len())?;
    for (i, column) in columns.iter().enumerate() {
        if columns[..i].contains(column) {
            return Err(Reject::new("42701", "duplicate column name in statistics definition"));
        }
    }
    for (i, expr) in exprs.iter().enumerate() {
        if exprs[..i].contains(expr) {
            return Err(Reject::new("42701", "duplicate expression in statistics definition"));
        }
    }
    let columns = in_order(cx, &table, &columns);
    cx.create(at, Statistics { table, columns, exprs, kinds, target: None });
    Ok(())
}

/// Values of columns of a statistics object are put in order.
pub(super) fn check_sortable(cx: &Cx<'_>, name: &Ident, ty: &Type) -> Result<(), Reject> {
    if expr::types::sortable(ty, &cx.catalog, &cx.session) {
        return Ok(());
    }
    let ty = cx.type_text(&ty.plain());
    Err(unsupported(format!(
        "column \"{name}\" cannot be used in statistics because its type {ty} has no default btree operator class"
    )))
}

/// Columns in the order of the table.
pub(super) fn in_order(cx: &Cx<'_>, table: &Address, columns: &[Address]) -> ColumnSet {
    let all = cx.catalog.columns(table).into_iter().map(|(name, _)| table.child(Kind::Column, name.clone()));
    ColumnSet(all.filter(|c| columns.contains(c)).collect())
}

/// Where the object is: under the name that is said, or one that the server chooses beside the table.
fn address(cx: &Cx<'_>, stmt: &CreateStatistics, table: &Address) -> Result<Address, Reject> {
    if let Some(name) = &stmt.name {
        return Ok(Address::of(Kind::Statistics, cx.creation_schema(name)?, name.name().clone()));
    }
    if cx.version() < Version(16) {
        return Err(Reject::new("42601", "syntax error at or near \"ON\""));
    }
    let words = stmt.items.iter().map(|i| i.column.as_deref().unwrap_or("expr"));
    Ok(chosen(cx, table, &names::index_name_addition(words)))
}

/// `ChooseExtendedStatisticName`.
fn chosen(cx: &Cx<'_>, table: &Address, addition: &str) -> Address {
    let schema = &table.path.parts()[0];
    names::numbered("stat", |label| {
        let name = names::object_name(table.name(), Some(addition), Some(label));
        let at = Address::of(Kind::Statistics, schema.clone(), name);
        (!cx.catalog.contains(&at)).then_some(at)
    })
}

fn items(cx: &Cx<'_>, stmt: &CreateStatistics, table: &Address) -> Result<(Vec<Address>, Vec<Expr>), Reject> {
    let (mut columns, mut exprs) = (Vec::new(), Vec::new());
    for item in &stmt.items {
        if let Some(name) = column_of(item, table) {
            let at = table.child(Kind::Column, name.clone());
            let Some(Object::Column(column)) = cx.get(&at).map(|o| &**o) else {
                if is_system_column(name) {
                    return Err(unsupported("statistics creation on system columns is not supported"));
                }
                return Err(Reject::new("42703", format!("column \"{name}\" does not exist")));
            };
            if column.generated.as_ref().is_some_and(|g| !g.stored) {
                return Err(unsupported("statistics creation on virtual generated columns is not supported"));
            }
            check_sortable(cx, name, &column.ty)?;
            columns.push(at);
            continue;
        }
        let Some(written) = &item.expr else { continue };
        if cx.version() < EXPRESSIONS {
            return Err(unsupported("only simple column references are allowed in CREATE STATISTICS"));
        }
        let scope = Scope {
            catalog: &cx.catalog,
            session: &cx.session,
            source: &cx.statement.source,
            columns: cx.columns_in_scope(table),
            value: None,
        };
        let resolved = expr::resolve(written, &Use::Statistics, &scope)?;
        check(cx, table, &resolved, stmt.items.len())?;
        exprs.push(resolved);
    }
    Ok((columns, exprs))
}

/// What an expression may be about and may be of.
fn check(cx: &Cx<'_>, table: &Address, resolved: &Expr, items: usize) -> Result<(), Reject> {
    let mut virtual_column = false;
    resolved.refs(&mut |at| {
        if let Some(Object::Column(c)) = cx.get(at).map(|o| &**o)
            && at.path.starts_with(&table.path)
        {
            virtual_column |= c.generated.as_ref().is_some_and(|g| !g.stored);
        }
    });
    if expr::names_system_column(resolved) {
        return Err(unsupported("statistics creation on system columns is not supported"));
    }
    if virtual_column {
        return Err(unsupported("statistics creation on virtual generated columns is not supported"));
    }
    if items > 1
        && let Some(ty) = expr::type_of(resolved)
        && !expr::types::sortable(ty, &cx.catalog, &cx.session)
    {
        let ty = cx.type_text(&Type::plain(ty));
        return Err(unsupported(format!(
            "expression cannot be used in multivariate statistics because its type {ty} has no default btree operator \
             class"
        )));
    }
    Ok(())
}

/// The column that an item names, which may stand in parentheses.
fn column_of<'a>(item: &'a StatisticsItem, table: &Address) -> Option<&'a Ident> {
    if let Some(name) = &item.column {
        return Some(name);
    }
    match &item.expr.as_ref()?.node {
        ExprNode::Column(fields) => match fields.as_slice() {
            [Field::Name(name)] => Some(name),
            [Field::Name(relation), Field::Name(name)] if relation == table.name() => Some(name),
            _ => None,
        },
        _ => None,
    }
}

/// The kinds of statistics, in the order in which the server holds them.
fn kinds(stmt: &CreateStatistics, items: usize, exprs: usize) -> Result<Vec<Ident>, Reject> {
    const KINDS: [&str; 3] = ["ndistinct", "dependencies", "mcv"];
    if stmt.items.len() == 1 && exprs == 1 && !stmt.kinds.is_empty() {
        let message = "when building statistics on a single expression, statistics kinds may not be specified";
        return Err(unsupported(message));
    }
    if let Some(kind) = stmt.kinds.iter().find(|k| !KINDS.contains(&k.as_str())) {
        return Err(Reject::new("42601", format!("unrecognized statistics kind \"{kind}\"")));
    }
    if items < 2 && exprs != 1 {
        return Err(Reject::new("42P17", "extended statistics require at least 2 columns"));
    }
    let all = stmt.kinds.is_empty() && items >= 2;
    Ok(KINDS.iter().filter(|k| all || stmt.kinds.iter().any(|s| s == **k)).map(|k| Ident::from(*k)).collect())
}

/// ALTER STATISTICS … SET STATISTICS.
pub(super) fn alter(cx: &mut Cx<'_>, stmt: &AlterStatistics) -> Result<(), Reject> {
    /// The highest target.
    const HIGHEST: i32 = 10000;
    let target = match stmt.target {
        Some(-1) | None => None,
        Some(n) if n < 0 => return Err(Reject::new("22023", format!("statistics target {n} is too low"))),
        Some(n) if n > HIGHEST => {
            cx.notice(format!("lowering statistics target to {HIGHEST}"), None);
            Some(HIGHEST)
        }
        Some(n) => Some(n),
    };
    let Some(at) = find(cx, &stmt.name) else {
        if let Some(schema) = stmt.name.schema()
            && !stmt.if_exists
        {
            cx.require_schema(schema)?;
        }
        let message = format!("statistics object \"{}\" does not exist", stmt.name);
        if stmt.if_exists {
            cx.notice(format!("{message}, skipping"), None);
            return Ok(());
        }
        return Err(Reject::new("42704", message));
    };
    let Some(Object::Statistics(mut statistics)) = cx.get(&at).map(|o| (**o).clone()) else { return Ok(()) };
    statistics.target = target;
    cx.alter(&at, statistics);
    Ok(())
}

fn find(cx: &Cx<'_>, name: &Name) -> Option<Address> {
    super::named::find(cx, Kind::Statistics, name)
}

impl Cx<'_> {
    /// The statistics objects of a relation, oldest first.
    pub(super) fn statistics_of(&self, table: &Address) -> Vec<(Address, Statistics)> {
        let mut out: Vec<(Address, Statistics)> = self
            .catalog
            .referrers(table)
            .filter_map(|at| match self.get(at).map(|o| &**o) {
                Some(Object::Statistics(s)) if s.table == *table => Some((at.clone(), s.clone())),
                _ => None,
            })
            .collect();
        out.sort_by_key(|(at, _)| self.catalog.entry(at).map_or(0, |e| e.born));
        out
    }

    /// A copy of statistics for another table, under a name of its own: `generateClonedExtStatsStmt`. Whoever calls it
    /// has moved the columns and expressions.
    pub(super) fn copy_statistics(&mut self, copy: Statistics) -> Address {
        let words = copy.columns.0.iter().map(|c| c.name().as_str()).chain(copy.exprs.iter().map(|_| "expr"));
        let at = chosen(self, &copy.table, &names::index_name_addition(words));
        let columns = in_order(self, &copy.table, &copy.columns.0);
        self.create(at.clone(), Statistics { columns, target: None, ..copy });
        at
    }
}
