//! Walking a tree, and what statements are about.

use super::{
    AlterAction, Arg, Constraint, ConstraintKind, CreateTable, CteBody, DataStmt, Distinct, DomainAction, Expr,
    ExprNode, GroupItem, IndexElement, Json, MergeAction, Name, Option_, OptionValue, OrderBy, PartitionBound, Query,
    QueryBody, Relation, SqlBody, Step, Stmt, TableElement, TableExpr, Target, TypeName, WindowDef, With,
};

/// Sees the nodes of a tree from the outside in, in the order of the text as far as the tree keeps it.
///
/// The methods that answer say whether to look inside.
#[allow(unused_variables, reason = "the defaults see nothing")]
pub trait Visitor {
    /// An expression.
    fn expr(&mut self, expr: &Expr) -> bool {
        true
    }

    /// A query.
    fn query(&mut self, query: &Query) -> bool {
        true
    }

    /// A data statement.
    fn data(&mut self, data: &DataStmt) -> bool {
        true
    }

    /// A table, view or common table expression in FROM, or the target of a data statement.
    fn relation(&mut self, relation: &Relation) {}

    /// Anything in FROM.
    fn table(&mut self, table: &TableExpr) {}

    /// A type.
    fn type_name(&mut self, ty: &TypeName) {}
}

impl Expr {
    /// Shows this expression and all below it.
    pub fn walk(&self, v: &mut dyn Visitor) {
        use ExprNode as E;
        if !v.expr(self) {
            return;
        }
        match &self.node {
            E::Column(_) | E::Param(_) | E::Const(_) | E::SqlValue { .. } | E::Default | E::CurrentOf(_) => {}
            E::Op { left, right, .. } => {
                left.iter().for_each(|e| e.walk(v));
                right.walk(v);
            }
            E::OpAny { left, right, .. }
            | E::Distinct { left, right, .. }
            | E::NullIf { left, right }
            | E::Like { left, right, .. } => {
                left.walk(v);
                right.walk(v);
            }
            E::In { left, list, .. } => {
                left.walk(v);
                walk_all(list, v);
            }
            E::Between { operand, low, high, .. } => [operand, low, high].into_iter().for_each(|e| e.walk(v)),
            E::And(args)
            | E::Or(args)
            | E::Coalesce(args)
            | E::Greatest(args)
            | E::Least(args)
            | E::Array(args)
            | E::Grouping(args)
            | E::Row { items: args, .. } => walk_all(args, v),
            E::Not(e) | E::MultiAssign { source: e, .. } => e.walk(v),
            E::IsNull { operand, .. } | E::IsBool { operand, .. } | E::Collate { operand, .. } => operand.walk(v),
            E::Call(c) => {
                c.args.iter().for_each(|Arg { value, .. }| value.walk(v));
                sort_keys(&c.order_by, v);
                c.filter.iter().for_each(|e| e.walk(v));
                c.over.iter().for_each(|w| window(w, v));
            }
            E::Cast { operand, ty } => {
                operand.walk(v);
                v.type_name(ty);
                walk_all(&ty.modifiers, v);
            }
            E::Case { operand, whens, otherwise } => {
                operand.iter().for_each(|e| e.walk(v));
                for (when, then) in whens {
                    when.walk(v);
                    then.walk(v);
                }
                otherwise.iter().for_each(|e| e.walk(v));
            }
            E::Indirection { operand, path } => {
                operand.walk(v);
                steps(path, v);
            }
            E::Sublink { operand, query, .. } => {
                operand.iter().for_each(|e| e.walk(v));
                query.walk(v);
            }
            E::MergeAction | E::Unread => {}
            E::Xml(x) => {
                x.exprs(&mut |e| e.walk(v));
                x.type_name().into_iter().for_each(|t| v.type_name(t));
            }
            E::Json(j) => {
                j.exprs(&mut |e| e.walk(v));
                if let Json::ArrayQuery { query, .. } = &**j {
                    query.walk(v);
                }
                j.output().into_iter().for_each(|o| v.type_name(&o.ty));
            }
        }
    }
}

fn walk_all<'a>(exprs: impl IntoIterator<Item = &'a Expr>, v: &mut dyn Visitor) {
    exprs.into_iter().for_each(|e| e.walk(v));
}

fn steps(path: &[Step], v: &mut dyn Visitor) {
    for step in path {
        match step {
            Step::Field(_) | Step::Star => {}
            Step::Index(e) => e.walk(v),
            Step::Slice(low, high) => walk_all(low.iter().chain(high), v),
        }
    }
}

fn sort_keys(keys: &[OrderBy], v: &mut dyn Visitor) {
    keys.iter().for_each(|k| k.expr.walk(v));
}

fn window(w: &WindowDef, v: &mut dyn Visitor) {
    walk_all(&w.partition_by, v);
    sort_keys(&w.order_by, v);
    w.start.iter().chain(&w.end).for_each(|e| e.walk(v));
}

fn targets(targets: &[Target], v: &mut dyn Visitor) {
    targets.iter().for_each(|t| t.expr.walk(v));
}

impl With {
    fn walk(&self, v: &mut dyn Visitor) {
        for cte in &self.ctes {
            match &cte.body {
                CteBody::Query(q) => q.walk(v),
                CteBody::Data(d) => d.walk(v),
            }
        }
    }
}

impl Query {
    /// Shows this query and all below it.
    pub fn walk(&self, v: &mut dyn Visitor) {
        if !v.query(self) {
            return;
        }
        self.with.iter().for_each(|w| w.walk(v));
        match &self.body {
            QueryBody::Select(s) => {
                if let Some(Distinct::On(exprs)) = &s.distinct {
                    walk_all(exprs, v);
                }
                targets(&s.targets, v);
                s.from.iter().for_each(|t| t.walk(v));
                walk_all(&s.filter, v);
                s.group_by.iter().for_each(|g| group_item(g, v));
                walk_all(&s.having, v);
                s.windows.iter().for_each(|w| window(w, v));
            }
            QueryBody::Values(rows) => walk_all(rows.iter().flatten(), v),
            QueryBody::SetOp { left, right, .. } => {
                left.walk(v);
                right.walk(v);
            }
        }
        sort_keys(&self.order_by, v);
        walk_all(self.limit.iter().chain(&self.offset), v);
    }
}

fn group_item(item: &GroupItem, v: &mut dyn Visitor) {
    match item {
        GroupItem::Expr(e) => e.walk(v),
        GroupItem::Empty => {}
        GroupItem::Set { items, .. } => items.iter().for_each(|g| group_item(g, v)),
    }
}

impl TableExpr {
    /// Shows what is in this table expression.
    pub fn walk(&self, v: &mut dyn Visitor) {
        v.table(self);
        match self {
            Self::Relation(r) => v.relation(r),
            Self::Subquery { query, .. } => query.walk(v),
            Self::Function(f) => {
                for (call, columns) in &f.functions {
                    call.walk(v);
                    columns.iter().for_each(|c| v.type_name(&c.ty));
                }
                f.columns.iter().for_each(|c| v.type_name(&c.ty));
            }
            Self::Join(j) => {
                j.left.walk(v);
                j.right.walk(v);
                walk_all(&j.on, v);
            }
            Self::Sample { table, args, repeatable, .. } => {
                table.walk(v);
                walk_all(args.iter().chain(repeatable), v);
            }
            Self::XmlTable(t) => {
                t.exprs(&mut |e| e.walk(v));
                t.types(&mut |t| v.type_name(t));
            }
            Self::JsonTable(t) => {
                t.exprs(&mut |e| e.walk(v));
                t.types(&mut |t| v.type_name(t));
            }
        }
    }
}

impl DataStmt {
    /// Shows this statement and all below it.
    pub fn walk(&self, v: &mut dyn Visitor) {
        if !v.data(self) {
            return;
        }
        self.with.iter().for_each(|w| w.walk(v));
        v.relation(&self.target);
        self.columns.iter().for_each(|c| steps(&c.path, v));
        self.source.iter().for_each(|q| q.walk(v));
        let assignments = |list: &[super::Assignment], v: &mut dyn Visitor| {
            for a in list {
                steps(&a.path, v);
                a.value.walk(v);
            }
        };
        assignments(&self.assignments, v);
        self.from.iter().for_each(|t| t.walk(v));
        walk_all(&self.filter, v);
        if let Some(c) = &self.on_conflict {
            index_elements(&c.elements, v);
            walk_all(&c.predicate, v);
            c.update.iter().for_each(|u| assignments(u, v));
            walk_all(&c.filter, v);
        }
        for when in &self.merge {
            walk_all(&when.condition, v);
            match &when.action {
                MergeAction::Insert { values, .. } => walk_all(values, v),
                MergeAction::Update(list) => assignments(list, v),
                MergeAction::Delete | MergeAction::Nothing => {}
            }
        }
        targets(&self.returning, v);
    }
}

fn index_elements(elements: &[IndexElement], v: &mut dyn Visitor) {
    walk_all(elements.iter().filter_map(|e| e.expr.as_ref()), v);
}

fn options(list: &[Option_], v: &mut dyn Visitor) {
    for option in list {
        match &option.value {
            Some(OptionValue::Expr(e)) => e.walk(v),
            Some(OptionValue::Type(t)) => v.type_name(t),
            _ => {}
        }
    }
}

fn constraint(c: &Constraint, v: &mut dyn Visitor) {
    match &c.kind {
        ConstraintKind::Default(e) | ConstraintKind::Check(e) | ConstraintKind::Generated { expr: e, .. } => e.walk(v),
        ConstraintKind::Exclude { elements, predicate, .. } => {
            walk_all(elements.iter().filter_map(|(e, _)| e.expr.as_ref()).chain(predicate), v);
        }
        _ => {}
    }
}

fn column(c: &super::ColumnDef, v: &mut dyn Visitor) {
    c.ty.iter().for_each(|t| v.type_name(t));
    c.constraints.iter().for_each(|c| constraint(c, v));
}

fn bound(b: &PartitionBound, v: &mut dyn Visitor) {
    match b {
        PartitionBound::List(items) => walk_all(items, v),
        PartitionBound::Range { from, to } => walk_all(from.iter().chain(to), v),
        PartitionBound::Default | PartitionBound::Hash { .. } => {}
    }
}

fn create_table(t: &CreateTable, v: &mut dyn Visitor) {
    for element in &t.elements {
        match element {
            TableElement::Column(c) => column(c, v),
            TableElement::Constraint(c) => constraint(c, v),
            TableElement::Like { .. } => {}
        }
    }
    t.of_type.iter().for_each(|t| v.type_name(t));
    t.partition_of.iter().for_each(|(_, b)| bound(b, v));
    walk_all(t.partition_by.iter().flat_map(|p| &p.keys).filter_map(|k| k.expr.as_ref()), v);
    options(&t.options, v);
}

fn alter_action(action: &AlterAction, v: &mut dyn Visitor) {
    match action {
        AlterAction::AddColumn { column: c, .. } => column(c, v),
        AlterAction::ColumnDefault { default, .. } => walk_all(default, v),
        AlterAction::SetExpression { expr, .. } => expr.walk(v),
        AlterAction::AlterType { ty, using, .. } => {
            v.type_name(ty);
            walk_all(using, v);
        }
        AlterAction::AddConstraint(c) => constraint(c, v),
        AlterAction::AddOf { ty } => v.type_name(ty),
        AlterAction::AttachPartition { bound: b, .. } => b.iter().for_each(|b| bound(b, v)),
        _ => {}
    }
}

impl Stmt {
    /// Shows every query, expression and type of the statement.
    pub fn walk(&self, v: &mut dyn Visitor) {
        match self {
            Self::CreateSchema(s) => s.elements.iter().for_each(|e| e.walk(v)),
            Self::CreateTable(t) => create_table(t, v),
            Self::CreateTableAs(t) => t.query.iter().for_each(|q| q.walk(v)),
            Self::AlterTable(t) => t.commands.iter().for_each(|c| alter_action(&c.action, v)),
            Self::CreateIndex(i) => {
                index_elements(&i.elements, v);
                walk_all(&i.predicate, v);
            }
            Self::CreateSequence(s) => options(&s.options, v),
            Self::AlterSequence(s) => options(&s.options, v),
            Self::CreateDomain(d) => {
                v.type_name(&d.ty);
                d.constraints.iter().for_each(|c| constraint(c, v));
            }
            Self::AlterDomain(d) => match &d.action {
                DomainAction::Default(e) => walk_all(e, v),
                DomainAction::AddConstraint(c) => constraint(c, v),
                _ => {}
            },
            Self::CreateCompositeType(t) => t.columns.iter().for_each(|c| column(c, v)),
            Self::CreateView(w) => w.query.walk(v),
            Self::CreateFunction(f) => {
                for arg in &f.args {
                    v.type_name(&arg.ty);
                    walk_all(&arg.default, v);
                }
                f.returns.iter().for_each(|t| v.type_name(t));
                match &f.body {
                    Some(SqlBody::Return(e)) => e.walk(v),
                    Some(SqlBody::Atomic(list)) => list.iter().for_each(|(s, _)| s.walk(v)),
                    None => {}
                }
            }
            Self::CreateTrigger(t) => walk_all(&t.when, v),
            Self::Call(c) => c.args.iter().for_each(|a| a.value.walk(v)),
            Self::Query(q) => q.walk(v),
            Self::Data(d) => d.walk(v),
            Self::Copy(c) => {
                c.query.iter().for_each(|s| s.walk(v));
                walk_all(&c.filter, v);
            }
            Self::Return(e) => e.walk(v),
            Self::CreateRule(r) => {
                walk_all(&r.condition, v);
                r.actions.iter().for_each(|s| s.walk(v));
            }
            Self::CreateStatistics(s) => {
                walk_all(s.items.iter().filter_map(|i| i.expr.as_ref()), v);
                s.from.iter().for_each(|t| t.walk(v));
            }
            Self::CreatePolicy(p) => walk_all(p.using.iter().chain(&p.check), v),
            Self::AlterPolicy(p) => walk_all(p.using.iter().chain(&p.check), v),
            Self::Define(d) => options(&d.options, v),
            Self::Explain { statement, .. } | Self::Prepare { statement, .. } => statement.walk(v),
            Self::Execute { args, .. } => walk_all(args, v),
            Self::DeclareCursor { query, .. } => query.walk(v),
            _ => {}
        }
    }

    /// The relations that the statement creates, changes, drops or locks, as it names them: not those that its
    /// queries read, nor those that its constraints refer to.
    pub fn targets(&self) -> Vec<&Name> {
        use super::ObjectClass as C;
        let relational = |class: C| {
            matches!(
                class,
                C::Table
                    | C::View
                    | C::MaterializedView
                    | C::ForeignTable
                    | C::Index
                    | C::Sequence
                    | C::Column
                    | C::TableConstraint
                    | C::Trigger
                    | C::Policy
                    | C::Rule
            )
        };
        let object = |o: &super::ObjectName| relational(o.class);
        match self {
            Self::CreateTable(t) => vec![&t.name],
            Self::CreateTableAs(t) => vec![&t.target.name],
            Self::AlterTable(t) => vec![&t.relation.name],
            Self::CreateIndex(i) => vec![&i.relation.name],
            Self::CreateSequence(s) => vec![&s.name],
            Self::AlterSequence(s) => vec![&s.name],
            Self::CreateView(w) => vec![&w.name],
            Self::RefreshMaterializedView(r) => vec![&r.name],
            Self::CreateTrigger(t) => vec![&t.relation.name],
            Self::Drop(d) => d.objects.iter().filter(|o| object(o)).map(|o| &o.name).collect(),
            Self::Rename(r) if object(&r.object) => vec![&r.object.name],
            Self::SetSchema(s) if object(&s.object) => vec![&s.object.name],
            Self::SetOwner(s) if object(&s.object) => vec![&s.object.name],
            Self::Comment(c) if object(&c.object) => vec![&c.object.name],
            Self::Grant(g) => g.objects.iter().filter(|o| object(o)).map(|o| &o.name).collect(),
            Self::Truncate(t) => t.relations.iter().map(|r| &r.name).collect(),
            Self::Lock(l) => l.relations.iter().map(|r| &r.name).collect(),
            Self::Data(d) => vec![&d.target.name],
            Self::Copy(c) => c.relation.iter().map(|r| &r.name).collect(),
            Self::Reindex(r) => r.name.iter().filter(|_| matches!(r.what, "INDEX" | "TABLE")).collect(),
            Self::Vacuum(w) => w.relations.iter().collect(),
            Self::Cluster(c) => c.relation.iter().collect(),
            Self::CreatePolicy(p) => vec![&p.relation],
            Self::AlterPolicy(p) => vec![&p.relation],
            Self::CreateRule(r) => vec![&r.relation],
            Self::Other { objects, .. } => {
                objects.iter().filter(|(kind, _)| *kind == crate::catalog::Kind::Table).map(|(_, n)| n).collect()
            }
            _ => Vec::new(),
        }
    }
}
