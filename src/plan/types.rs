//! Enums, domains and composite types.

use std::fmt::Write as _;

use super::column::relation;
use super::{Context, Ddl, Step, clause, refs_of, table, whole};
use crate::catalog::{
    Address, Catalog, CompositeType, Domain, DomainCheck, EnumType, Ident, Kind, Object, Type, composite_type, domain,
    domain_check, enum_type, quote_ident, quote_literal, truncate,
};
use crate::expr;
use crate::replay::{Lock, Work};

fn create_enum(name: &str, labels: &[Ident]) -> String {
    let labels: Vec<String> = labels.iter().map(|l| format!("\n    {}", quote_literal(l))).collect();
    format!("CREATE TYPE {name} AS ENUM ({}\n)", labels.join(","))
}

/// The labels that ADD VALUE puts in, each with its place, if that is all it takes.
pub(super) fn added_labels(old: &[Ident], new: &[Ident]) -> Option<Vec<(Ident, String)>> {
    let mut rest = old.iter().peekable();
    let mut out = Vec::new();
    let mut previous: Option<&Ident> = None;
    for label in new {
        if rest.peek() == Some(&label) {
            rest.next();
        } else if old.contains(label) {
            return None;
        } else {
            let place = match (rest.peek(), previous) {
                (None, _) => String::new(),
                (Some(_), Some(before)) => format!(" AFTER {}", quote_literal(before)),
                (Some(next), None) => format!(" BEFORE {}", quote_literal(next)),
            };
            out.push((label.clone(), place));
        }
        previous = Some(label);
    }
    rest.peek().is_none().then_some(out)
}

/// The columns whose type is this enum, or an array of it.
fn columns_of(at: &Address, cx: &Context<'_>) -> Vec<(Address, Type)> {
    let parts = at.path.parts();
    cx.from
        .referrers(at)
        .filter_map(|r| match cx.from.get(r).map(|o| &**o) {
            Some(Object::Column(c)) if c.ty.schema == parts[0] && c.ty.name == parts[1] => {
                Some((r.clone(), c.ty.clone()))
            }
            _ => None,
        })
        .filter(|(column, _)| !matches!(relation(column, cx).kind, Kind::View | Kind::MaterializedView))
        .collect()
}

impl Ddl for EnumType {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(create_enum(&at.sql_name(), &self.labels))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP TYPE {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let enum_type::Delta { labels, marker: _ } = enum_type::Delta::new(self, new);
        let Some((old, labels)) = labels else { return Some(Vec::new()) };
        let name = at.sql_name();
        if let Some(added) = added_labels(old, labels) {
            let add = |(label, place): (Ident, String)| {
                Step::new(format!("ALTER TYPE {name} ADD VALUE {}{place}", quote_literal(&label)))
            };
            return Some(added.into_iter().map(add).collect());
        }
        // A label cannot be taken out or moved: a new type takes the old one's name, and the columns change over.
        let parts = at.path.parts();
        let mut aside = truncate(&format!("{}_old", parts[1]));
        while cx.from.relation(&parts[0], &aside).is_some()
            || cx.from.contains(&Address::of(Kind::EnumType, parts[0].clone(), aside.clone()))
        {
            aside = truncate(&format!("_{aside}"));
        }
        let aside_name = format!("{}.{}", quote_ident(&parts[0]), quote_ident(&aside));
        let mut steps = vec![
            Step::new(format!("ALTER TYPE {name} RENAME TO {}", quote_ident(&aside))),
            Step::new(create_enum(&name, labels)),
        ];
        let gone: Vec<String> = old.iter().filter(|l| !labels.contains(l)).map(|l| quote_literal(l)).collect();
        for (column, ty) in columns_of(at, cx) {
            if cx.dropped.contains(&column) || super::column::inherited_from(cx.from, &column).is_some() {
                continue;
            }
            let brackets = if ty.array { "[]" } else { "" };
            let column_name = quote_ident(column.name());
            let sql = format!(
                "{} ALTER COLUMN {column_name} TYPE {name}{brackets} USING {column_name}::text{brackets}::{name}{brackets}",
                super::column::alter_relation(&relation(&column, cx)),
            );
            let mut step = Step::new(sql).lock(Lock::AccessExclusive, Work::Rewrite).produces([column]);
            if !gone.is_empty() {
                step = step.loss(format!("fails for rows that hold {} of enum `{name}`: the label", gone.join(" or ")));
            }
            steps.push(step);
        }
        let drop = Step::new(format!("DROP TYPE {aside_name}"));
        steps.push(if gone.is_empty() {
            drop
        } else {
            drop.loss(format!("the label {} of enum `{name}`", gone.join(", ")))
        });
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }

    fn displaces(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Vec<Address> {
        if added_labels(&self.labels, &new.labels).is_some() {
            return Vec::new();
        }
        let columns: Vec<Address> = columns_of(at, cx).into_iter().map(|(c, _)| c).collect();
        let mut out: Vec<Address> =
            cx.from.referrers(at).filter(|r| !columns.contains(r) && r.kind != Kind::Column).cloned().collect();
        for column in &columns {
            out.push(column.as_kind(Kind::ColumnDefault));
            // Whatever compares the column with a label of the old type does not read with the new one.
            out.extend(cx.from.referrers(column).filter(|r| refers_by_expression(r, cx)).cloned());
        }
        out.retain(|a| cx.from.contains(a));
        out
    }
}

/// Whether something refers to a column from within an expression, not only as a key.
fn refers_by_expression(at: &Address, cx: &Context<'_>) -> bool {
    match cx.from.get(at).map(|o| &**o) {
        Some(Object::Index(i)) => i.predicate.is_some() || i.keys.iter().any(|k| k.expr.is_some()),
        Some(
            Object::View(_)
            | Object::MaterializedView(_)
            | Object::Rule(_)
            | Object::Trigger(_)
            | Object::Policy(_)
            | Object::Check(_),
        ) => true,
        _ => false,
    }
}

impl Ddl for Domain {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let mut sql = format!("CREATE DOMAIN {} AS {}", at.sql_name(), self.base.sql());
        if let Some(collation) = &self.collation {
            let _ = write!(sql, " COLLATE {}", clause::collation(collation));
        }
        if let Some(default) = &self.default {
            let _ = write!(sql, " DEFAULT {}", expr::print(default));
        }
        if self.not_null {
            sql.push_str(" NOT NULL");
        }
        for (check_at, object) in cx.to.children(at).filter(|(a, _)| cx.folded.contains(a)) {
            if let Object::DomainCheck(check) = &**object {
                let _ = write!(
                    sql,
                    "\n    CONSTRAINT {} CHECK ({})",
                    quote_ident(check_at.name()),
                    expr::print(&check.expr)
                );
            }
        }
        vec![Step::new(sql)]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP DOMAIN {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let domain::Delta { base, collation, not_null, default, marker: _ } = domain::Delta::new(self, new);
        if base.is_some() || collation.is_some() {
            return None;
        }
        let alter = format!("ALTER DOMAIN {}", at.sql_name());
        let mut steps = Vec::new();
        if let Some((old, default)) = default {
            let sql = match default {
                Some(default) => format!("{alter} SET DEFAULT {}", expr::print(default)),
                None => format!("{alter} DROP DEFAULT"),
            };
            steps.push(Step::new(sql).releases(refs_of(old)).consumes(refs_of(default)));
        }
        if let Some((_, not_null)) = not_null {
            let step = Step::new(format!("{alter} {} NOT NULL", if *not_null { "SET" } else { "DROP" }));
            // Every table with a column of the domain is read.
            steps.push(if *not_null { step.lock(Lock::Share, Work::Scan) } else { step });
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(whole(at));
        needs
    }
}

fn domain_of(at: &Address) -> Address {
    Address::new(Kind::Domain, at.path.head(2))
}

impl Ddl for DomainCheck {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let domain = domain_of(at);
        let alter = format!("ALTER DOMAIN {}", domain.sql_name());
        let name = quote_ident(at.name());
        let add = format!("{alter} ADD CONSTRAINT {name} CHECK ({})", expr::print(&self.expr));
        if self.validated && !cx.in_use(&domain) {
            return vec![Step::new(add)];
        }
        let mut steps = vec![Step::new(format!("{add} NOT VALID"))];
        if self.validated {
            steps.push(validate_domain(&alter, &name));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let domain = domain_of(at).sql_name();
        vec![Step::new(format!("ALTER DOMAIN {domain} DROP CONSTRAINT {}", quote_ident(at.name())))]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let domain_check::Delta { expr, validated, marker: _ } = domain_check::Delta::new(self, new);
        if expr.is_some() || matches!(validated, Some((true, false))) {
            return None;
        }
        let alter = format!("ALTER DOMAIN {}", domain_of(at).sql_name());
        Some(validated.map(|_| validate_domain(&alter, &quote_ident(at.name()))).into_iter().collect())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.push(domain_of(at));
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        vec![domain_of(at)]
    }

    fn folds_into(&self, at: &Address) -> Vec<Address> {
        self.validated.then(|| domain_of(at)).into_iter().collect()
    }
}

fn validate_domain(alter: &str, name: &str) -> Step {
    Step::new(format!("{alter} VALIDATE CONSTRAINT {name}")).lock(Lock::Share, Work::Validate).later()
}

impl Ddl for CompositeType {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        let columns: Vec<String> = table::own_columns(cx.to, at, |a, _| cx.folded.contains(a))
            .iter()
            .map(|(a, c)| format!("\n\t{}", clause::column(a, c, None, None, false)))
            .collect();
        let end = if columns.is_empty() { "" } else { "\n" };
        vec![Step::new(format!("CREATE TYPE {} AS ({}{end})", at.sql_name(), columns.join(",")))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(format!("DROP TYPE {}", at.sql_name()))]
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let composite_type::Delta { marker: _ } = composite_type::Delta::new(self, new);
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_added_in_place() {
        let l = |s: &str| s.split(' ').map(Ident::from).collect::<Vec<_>>();
        let added = |a, b| {
            added_labels(&l(a), &l(b)).map(|v| v.into_iter().map(|(l, p)| format!("{l}{p}")).collect::<Vec<_>>())
        };
        assert_eq!(added("a b", "a b c"), Some(vec!["c".to_owned()]));
        assert_eq!(
            added("a b", "z y a x b"),
            Some(vec!["z BEFORE 'a'".into(), "y AFTER 'z'".into(), "x AFTER 'a'".into()])
        );
        assert_eq!(added("a b", "b a"), None);
        assert_eq!(added("a b", "a c"), None);
        assert_eq!(added("a b", "a"), None);
    }
}
