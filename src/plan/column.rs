//! Columns, their defaults and their identities.

use super::conversion::{Conversion, conversion};
use super::{Context, Ddl, Step, clause, parents_of, reaches_foreign, relation_of, sequence};
use crate::catalog::{
    Address, Catalog, Column, ColumnDefault, Identity, Kind, Object, Sequence, Type, column, column_default, identity,
    quote_ident, truncate,
};
use crate::expr;
use crate::replay::{Lock, Work};

/// `ALTER TABLE name`, in the words of the relation's kind. Only where it matters is ONLY said.
pub(super) fn alter_relation(relation: &Address) -> String {
    let word = match relation.kind {
        Kind::View => "VIEW",
        Kind::MaterializedView => "MATERIALIZED VIEW",
        Kind::ForeignTable => "FOREIGN TABLE",
        Kind::CompositeType => "TYPE",
        _ => "TABLE",
    };
    format!("ALTER {word} {}", relation.sql_name())
}

/// The relation a part belongs to, in the goal or else as it is.
pub(super) fn relation(at: &Address, cx: &Context<'_>) -> Address {
    relation_of(cx.to, at)
        .or_else(|| relation_of(cx.from, at))
        .unwrap_or_else(|| panic!("{at} is part of a relation that neither catalog has"))
}

fn default_of<'a>(catalog: &'a Catalog, column: &Address) -> Option<&'a ColumnDefault> {
    match catalog.get(&column.as_kind(Kind::ColumnDefault)).map(|o| &**o) {
        Some(Object::ColumnDefault(d)) => Some(d),
        _ => None,
    }
}

/// The identity of a column with the sequence behind it.
fn identity_of<'a>(catalog: &'a Catalog, column: &Address) -> Option<(&'a Identity, Option<&'a Sequence>)> {
    match catalog.get(&column.as_kind(Kind::Identity)).map(|o| &**o) {
        Some(Object::Identity(i)) => Some((i, sequence_of(catalog, i))),
        _ => None,
    }
}

fn sequence_of<'a>(catalog: &'a Catalog, identity: &Identity) -> Option<&'a Sequence> {
    match catalog.get(&identity.sequence).map(|o| &**o) {
        Some(Object::Sequence(s)) => Some(s),
        _ => None,
    }
}

/// The NOT NULL constraint of a column, where it is an object of its own.
pub(super) fn not_null_of<'a>(
    catalog: &'a Catalog,
    column: &Address,
) -> Option<(&'a Address, &'a crate::catalog::NotNull)> {
    let table = relation_of(catalog, column)?;
    catalog.children(&table).find_map(|(at, object)| match &**object {
        Object::NotNull(n) if n.column == *column => Some((at, n)),
        _ => None,
    })
}

/// The column of a parent that this column is inherited from, if it is.
pub(super) fn inherited_from(catalog: &Catalog, at: &Address) -> Option<Address> {
    let parents = parents_of(catalog, at).into_iter();
    parents.map(|parent| parent.child(Kind::Column, at.name().clone())).find(|column| catalog.contains(column))
}

/// The column as CREATE TABLE and ADD COLUMN say it, with the parts that are folded into it.
pub(super) fn definition(at: &Address, column: &Column, cx: &Context<'_>) -> String {
    let folded = |kind| cx.folded.contains(&at.as_kind(kind));
    let default = default_of(cx.to, at).filter(|_| folded(Kind::ColumnDefault));
    let not_null = not_null_of(cx.to, at);
    let says_not_null = column.not_null && not_null.is_none_or(|(name, _)| cx.folded.contains(name));
    let taken =
        |name: &Address| name.schema().is_some_and(|schema| cx.common.contains(&(schema.clone(), name.name().clone())));
    let mut out = clause::named_column(at, column, default, not_null, says_not_null, taken);
    if let Some((identity, sequence)) = identity_of(cx.to, at).filter(|_| folded(Kind::Identity)) {
        out.push(' ');
        out.push_str(&identity_clause(at, column, identity, sequence));
    }
    out
}

/// `GENERATED … AS IDENTITY`, with those options of its sequence that the server would not choose by itself.
fn identity_clause(at: &Address, column: &Column, identity: &Identity, sequence: Option<&Sequence>) -> String {
    let when = if identity.always { "ALWAYS" } else { "BY DEFAULT" };
    let mut options = Vec::new();
    let parts = at.path.parts();
    let usual = format!("{}_{}_seq", parts[1], parts[2]);
    if identity.sequence.name() != usual.as_str() || identity.sequence.path.parts()[0] != parts[0] {
        options.push(format!("SEQUENCE NAME {}", identity.sequence.sql_name()));
    }
    if let Some(sequence) = sequence {
        let (min, max) = clause::bounds(&Sequence { ty: column.ty.plain(), increment: 1, ..sequence.clone() });
        let usual = Sequence {
            ty: column.ty.plain(),
            start: 1,
            increment: 1,
            min,
            max,
            cache: 1,
            cycle: false,
            ..sequence.clone()
        };
        // The type is always the column's, and START follows MINVALUE unless it is said.
        options.extend(
            sequence::changed_options(&usual, sequence)
                .into_iter()
                .filter(|o| !o.starts_with("RESTART") && !o.starts_with("AS ")),
        );
    }
    let options = if options.is_empty() { String::new() } else { format!(" ({})", options.join(" ")) };
    format!("GENERATED {when} AS IDENTITY{options}")
}

impl Ddl for Column {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let relation = relation(at, cx);
        match relation.kind {
            // The query says them.
            Kind::View | Kind::MaterializedView => return Vec::new(),
            Kind::CompositeType => {
                let definition = clause::column(at, self, None, None, false);
                return vec![Step::new(format!("{} ADD ATTRIBUTE {definition}", alter_relation(&relation)))];
            }
            _ => {}
        }
        let mut steps = Vec::new();
        // A table that is attached only now has to have the column by then.
        let reached = |parent: &Address| {
            cx.created.contains(&relation)
                || parent.parent_path().is_some_and(|path| parents_of(cx.from, at).iter().any(|p| p.path == path))
        };
        if let Some(parent) = inherited_from(cx.to, at).filter(|p| cx.created.contains(p) && reached(p))
            && (!self.local || !cx.created.contains(&relation))
        {
            // ADD COLUMN on the parent reaches the tables that inherit from it.
            return rest(at, self, cx).into_iter().map(|s| s.consumes([parent.clone()])).collect();
        }
        let mut step = Step::new(format!("{} ADD COLUMN {}", alter_relation(&relation), definition(at, self, cx)))
            .lock(Lock::AccessExclusive, self.work_of_adding(at, cx));
        if self.not_null
            && self.generated.is_none()
            && default_of(cx.to, at).is_none()
            && identity_of(cx.to, at).is_none()
            && cx.in_use(&relation)
        {
            step = step.note(format!(
                "fails if {} has rows, since `{}` is NOT NULL and has no default",
                relation.sql_name(),
                at.name()
            ));
        }
        if identity_of(cx.to, at).is_some() {
            // The server adds none to a table that others inherit from.
            step = step.consumes(cx.from.heirs(&relation).iter().map(super::detachment)).produces([at.clone()]);
        }
        steps.push(step);
        steps.extend(rest(at, self, cx));
        steps
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let relation = relation_of(cx.from, at).unwrap_or_else(|| relation(at, cx));
        match relation.kind {
            Kind::View | Kind::MaterializedView => return Vec::new(),
            Kind::CompositeType => {
                let sql = format!("{} DROP ATTRIBUTE {}", alter_relation(&relation), quote_ident(at.name()));
                return vec![Step::new(sql).loss(format!("the data of attribute `{}`", at.sql_name()))];
            }
            _ => {}
        }
        let mut step = Step::new(format!("{} DROP COLUMN {}", alter_relation(&relation), quote_ident(at.name())))
            .lock(Lock::AccessExclusive, Work::None);
        if self.generated.is_none() {
            step = step.loss(format!("the data of column `{}`", at.sql_name()));
        }
        vec![step]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let column::Delta {
            ty,
            collation,
            not_null,
            generated,
            storage: _,
            compression: _,
            statistics: _,
            options: _,
            foreign_options: _,
            local: _,
            marker: _,
        } = column::Delta::new(self, new);
        let relation = relation(at, cx);
        let (name, alter) = (quote_ident(at.name()), alter_relation(&relation));
        match relation.kind {
            // The query decides about the rest, and the whole view is made anew.
            Kind::View => return Some(Vec::new()),
            Kind::MaterializedView => return Some(details(at, self, new, cx)),
            Kind::CompositeType => {
                let collate =
                    new.collation.as_ref().map(|c| format!(" COLLATE {}", clause::collation(c))).unwrap_or_default();
                let sql = format!("{alter} ALTER ATTRIBUTE {name} TYPE {}{collate}", new.ty.sql());
                return Some(vec![Step::new(sql)]);
            }
            _ => {}
        }
        let mut steps = Vec::new();
        let parent = inherited_from(cx.to, at);
        // What happens to a parent reaches only what is below it already.
        let was_below = |p: &&Address| parents_of(cx.from, at).iter().any(|table| p.belongs_to(table));
        let parent_had = parent.as_ref().filter(was_below).and_then(|p| match cx.from.get(p).map(|o| &**o) {
            Some(Object::Column(c)) => Some(c),
            _ => None,
        });
        let mut implied = Vec::new();
        if let Some((was, becomes)) = generated {
            match (was, becomes) {
                (Some(old), None) if old.stored => {
                    steps.push(alter_step(&format!("{alter} ALTER COLUMN {name} DROP EXPRESSION")));
                }
                (Some(old), Some(new)) if old.stored == new.stored && cx.options.version.0 >= 17 => {
                    let sql = format!("{alter} ALTER COLUMN {name} SET EXPRESSION AS ({})", expr::print(&new.expr));
                    let work = if new.stored { Work::Rewrite } else { Work::None };
                    steps.push(Step::new(sql).lock(Lock::AccessExclusive, work));
                }
                _ => return None,
            }
        }
        if ty.is_some() || collation.is_some() {
            if parent_had.is_some_and(|p| p.ty == self.ty && p.collation == self.collation) {
                implied.extend(parent.clone());
            } else {
                let foreign = [cx.from, cx.to].iter().any(|c| reaches_foreign(c, &relation));
                if foreign && conversion(&self.ty, &new.ty).using {
                    // The server does not convert rows that are elsewhere.
                    return None;
                }
                steps.push(change_type(at, self, new, &alter, &name));
            }
        }
        if let Some((_, not_null)) = not_null {
            let constraint = not_null_of(if *not_null { cx.to } else { cx.from }, at);
            let of_its_own = constraint.is_some_and(|(name, _)| cx.created.contains(name) || cx.dropped.contains(name));
            if parent_had.is_some_and(|p| p.not_null == self.not_null)
                && parent_has(cx, parent.as_ref(), |p| p.not_null == new.not_null)
            {
                implied.extend(parent.clone());
            } else if !of_its_own {
                if *not_null {
                    steps.extend(set_not_null(at, &relation, cx));
                } else {
                    steps.push(alter_step(&format!("{alter} ALTER COLUMN {name} DROP NOT NULL")));
                }
            }
        }
        steps.extend(details(at, self, new, cx));
        if let Some(first) = steps.first_mut() {
            first.consumes.extend(implied);
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = super::refs_of(self);
        needs.extend(whole_relations(at));
        needs
    }

    fn goes_with(&self, at: &Address, catalog: &Catalog) -> Vec<Address> {
        let mut out = whole_relations(at);
        if !self.local {
            let parents = super::parents_of(catalog, at);
            out.extend(parents.iter().map(|parent| parent.child(Kind::Column, at.name().clone())));
        }
        out
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        whole_relations(at)
    }

    fn displaces(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Vec<Address> {
        if self.ty == new.ty && self.collation == new.collation {
            return Vec::new();
        }
        let only_modifier = self.ty.plain() == new.ty.plain() && self.collation == new.collation;
        let mut out: Vec<Address> = cx
            .from
            .referrers(at)
            .filter(|r| match r.kind {
                Kind::View
                | Kind::MaterializedView
                | Kind::Trigger
                | Kind::Rule
                | Kind::Policy
                | Kind::PublicationTable
                | Kind::Function => true,
                Kind::Column => *r != at,
                _ => false,
            })
            .cloned()
            .collect();
        let default = at.as_kind(Kind::ColumnDefault);
        if !only_modifier && cx.from.contains(&default) {
            out.push(default);
        }
        out
    }
}

impl Column {
    fn work_of_adding(&self, at: &Address, cx: &Context<'_>) -> Work {
        let stored = self.generated.as_ref().is_some_and(|g| g.stored);
        let identity = identity_of(cx.to, at).is_some();
        let volatile = default_of(cx.to, at).is_some_and(|d| is_volatile(&expr::print(&d.expr)));
        if stored || identity || volatile { Work::Rewrite } else { Work::None }
    }
}

/// Whether a default is computed anew for each row, as far as its text tells.
fn is_volatile(text: &str) -> bool {
    ["nextval(", "gen_random_uuid(", "uuid_generate", "random(", "clock_timestamp(", "timeofday("]
        .iter()
        .any(|f| text.contains(f))
}

/// What CREATE TABLE and ADD COLUMN cannot say of a column.
pub(super) fn rest(at: &Address, column: &Column, cx: &Context<'_>) -> Vec<Step> {
    let options = crate::catalog::Options::new();
    let plain = Column { storage: None, compression: None, statistics: None, options, ..column.clone() };
    details(at, &plain, column, cx)
}

/// A column of a table OF a type: its name and what it adds to the type's attribute; empty if it adds nothing.
pub(super) fn options_of_typed(at: &Address, column: &Column, cx: &Context<'_>) -> String {
    let full = definition(at, column, cx);
    let bare = format!("{} {}", quote_ident(at.name()), column.ty.sql());
    match full.strip_prefix(&bare) {
        Some("") | None => String::new(),
        Some(rest) => format!("{} WITH OPTIONS{rest}", quote_ident(at.name())),
    }
}

fn parent_has(cx: &Context<'_>, parent: Option<&Address>, holds: impl Fn(&Column) -> bool) -> bool {
    parent.and_then(|p| cx.to.get(p)).is_some_and(|o| matches!(&**o, Object::Column(c) if holds(c)))
}

fn whole_relations(at: &Address) -> Vec<Address> {
    Kind::ALL
        .iter()
        .filter(|kind| at.kind.is_part_of(**kind))
        .filter_map(|kind| at.parent_path().map(|path| Address::new(*kind, path)))
        .collect()
}

fn alter_step(sql: &str) -> Step {
    Step::new(sql).lock(Lock::AccessExclusive, Work::None)
}

fn change_type(at: &Address, old: &Column, new: &Column, alter: &str, name: &str) -> Step {
    let Conversion { using, work, loss } = conversion(&old.ty, &new.ty);
    let collate = new.collation.as_ref().map(|c| format!(" COLLATE {}", clause::collation(c))).unwrap_or_default();
    // No cast leads from one enum to another but by way of the labels.
    let made = |ty: &Type| ty.schema != "pg_catalog";
    let by = match made(&old.ty) && made(&new.ty) && old.ty.array == new.ty.array {
        true if new.ty.array => "::text[]",
        true => "::text",
        false => "",
    };
    let using = if using { format!(" USING {name}{by}::{}", new.ty.sql()) } else { String::new() };
    let work = if old.collation == new.collation { work } else { work.max(Work::IndexBuild) };
    let step = Step::new(format!("{alter} ALTER COLUMN {name} TYPE {}{collate}{using}", new.ty.sql()))
        .lock(Lock::AccessExclusive, work);
    match loss {
        Some(what) => step.loss(format!("{what} of column `{}`", at.sql_name())),
        None => step,
    }
}

/// SET NOT NULL; on a table in use by way of a check that is validated without blocking anyone, which spares the scan
/// under the exclusive lock.
fn set_not_null(at: &Address, relation: &Address, cx: &Context<'_>) -> Vec<Step> {
    let (name, alter) = (quote_ident(at.name()), alter_relation(relation));
    let set = format!("{alter} ALTER COLUMN {name} SET NOT NULL");
    if relation.kind == Kind::ForeignTable {
        return vec![Step::new(set).lock(Lock::AccessExclusive, Work::None)];
    }
    if !cx.in_use(relation) || relation.kind != Kind::Table {
        return vec![Step::new(set).lock(Lock::AccessExclusive, Work::Scan)];
    }
    let parts = at.path.parts();
    let mut check = truncate(&format!("{}_{}_not_null", parts[1], parts[2]));
    while [cx.from, cx.to]
        .iter()
        .any(|c| Kind::CONSTRAINTS.iter().any(|k| c.contains(&relation.child(*k, check.clone()))))
    {
        check = truncate(&format!("undrift_{check}"));
    }
    let check = quote_ident(&check);
    vec![
        alter_step(&format!("{alter} ADD CONSTRAINT {check} CHECK ({name} IS NOT NULL) NOT VALID")),
        Step::new(format!("{alter} VALIDATE CONSTRAINT {check}"))
            .lock(Lock::ShareUpdateExclusive, Work::Validate)
            .later(),
        alter_step(&set),
        alter_step(&format!("{alter} DROP CONSTRAINT {check}")),
    ]
}

/// What ADD COLUMN cannot say.
fn details(at: &Address, old: &Column, new: &Column, cx: &Context<'_>) -> Vec<Step> {
    let column::Delta {
        ty: _,
        collation: _,
        not_null: _,
        generated: _,
        storage,
        compression,
        statistics,
        options,
        foreign_options,
        local: _,
        marker: _,
    } = column::Delta::new(old, new);
    let relation = relation(at, cx);
    let alter = format!("{} ALTER COLUMN {}", alter_relation(&relation), quote_ident(at.name()));
    let mut steps = Vec::new();
    if let Some((old, new)) = foreign_options {
        steps.push(Step::new(format!("{alter} OPTIONS ({})", clause::changed_foreign_options(old, new))));
    }
    if let Some((_, storage)) = storage {
        let word = match storage {
            Some('p') => "PLAIN",
            Some('e') => "EXTERNAL",
            Some('m') => "MAIN",
            Some(_) => "EXTENDED",
            None if cx.options.version.0 >= 16 => "DEFAULT",
            None => default_storage(new),
        };
        steps.push(alter_step(&format!("{alter} SET STORAGE {word}")));
    }
    if let Some((_, compression)) = compression {
        let method = compression.as_deref().unwrap_or("default");
        steps.push(alter_step(&format!("{alter} SET COMPRESSION {method}")));
    }
    if let Some((_, statistics)) = statistics {
        let step = Step::new(format!("{alter} SET STATISTICS {}", statistics.unwrap_or(-1)));
        steps.push(step.lock(Lock::ShareUpdateExclusive, Work::None));
    }
    if let Some((old, new)) = options {
        for sql in clause::changed_options(old, new) {
            steps.push(Step::new(format!("{alter} {sql}")).lock(Lock::ShareUpdateExclusive, Work::None));
        }
    }
    steps
}

/// The storage that a type has by itself, for servers that cannot be told DEFAULT.
fn default_storage(column: &Column) -> &'static str {
    let fixed =
        ["bool", "int2", "int4", "int8", "float4", "float8", "date", "timestamp", "timestamptz", "time", "uuid"];
    if column.ty.array {
        "EXTENDED"
    } else if column.ty.is("numeric") || column.ty.is("inet") || column.ty.is("cidr") {
        "MAIN"
    } else if fixed.iter().any(|t| column.ty.is(t)) {
        "PLAIN"
    } else {
        "EXTENDED"
    }
}

impl Ddl for ColumnDefault {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![set_default(at, self, cx)]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let relation = relation(at, cx);
        vec![alter_step(&format!("{} ALTER COLUMN {} DROP DEFAULT", only(&relation), quote_ident(at.name())))]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let column_default::Delta { expr, marker: _ } = column_default::Delta::new(self, new);
        Some(expr.map(|_| set_default(at, new, cx)).into_iter().collect())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = super::refs_of(self);
        needs.push(at.as_kind(Kind::Column));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        vec![at.as_kind(Kind::Column)]
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        vec![at.as_kind(Kind::Column)]
    }
}

/// `ALTER TABLE ONLY`: a default is each table's own, and would otherwise reach the tables that inherit.
fn only(relation: &Address) -> String {
    match relation.kind {
        Kind::Table => format!("ALTER TABLE ONLY {}", relation.sql_name()),
        Kind::ForeignTable => format!("ALTER FOREIGN TABLE ONLY {}", relation.sql_name()),
        _ => alter_relation(relation),
    }
}

fn set_default(at: &Address, default: &ColumnDefault, cx: &Context<'_>) -> Step {
    let relation = relation(at, cx);
    alter_step(&format!(
        "{} ALTER COLUMN {} SET DEFAULT {}",
        only(&relation),
        quote_ident(at.name()),
        expr::print(&default.expr)
    ))
}

impl Ddl for Identity {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let relation = relation(at, cx);
        let column_at = at.as_kind(Kind::Column);
        let Some(Object::Column(column)) = cx.to.get(&column_at).map(|o| &**o) else {
            panic!("{at} has no column");
        };
        let clause = identity_clause(&column_at, column, self, sequence_of(cx.to, self));
        let mut step =
            alter_step(&format!("{} ALTER COLUMN {} ADD {clause}", alter_relation(&relation), quote_ident(at.name())));
        if cx.in_use(&relation) {
            step = step.note(format!(
                "the sequence starts anew: set it past the greatest `{}` in use before the next insert",
                at.name()
            ));
        }
        vec![step.produces([self.sequence.clone()])]
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let relation = relation(at, cx);
        vec![alter_step(&format!(
            "{} ALTER COLUMN {} DROP IDENTITY",
            alter_relation(&relation),
            quote_ident(at.name())
        ))]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let identity::Delta { always, sequence, marker: _ } = identity::Delta::new(self, new);
        let mut steps = Vec::new();
        if let Some((old, new)) = sequence {
            if old.path.parts()[0] == new.path.parts()[0] {
                // The sequence behind an identity column is renamed like any other.
                let sql = format!("ALTER SEQUENCE {} RENAME TO {}", old.sql_name(), quote_ident(new.name()));
                steps.push(Step::new(sql).produces([new.clone()]));
            } else {
                return None;
            }
        }
        if let Some((_, always)) = always {
            let when = if *always { "ALWAYS" } else { "BY DEFAULT" };
            let relation = relation(at, cx);
            steps.push(alter_step(&format!(
                "{} ALTER COLUMN {} SET GENERATED {when}",
                alter_relation(&relation),
                quote_ident(at.name())
            )));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        vec![at.as_kind(Kind::Column)]
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        vec![at.as_kind(Kind::Column)]
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        vec![at.as_kind(Kind::Column)]
    }
}
