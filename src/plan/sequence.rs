//! Sequences.

use std::fmt::Write as _;

use super::{Context, Ddl, Step, clause, whole};
use crate::catalog::{Address, Catalog, Persistence, Sequence, quote_ident, sequence};

fn owned_by(at: &Address, owner: Option<&Address>) -> Step {
    let owner_name = owner.map_or_else(|| "NONE".to_owned(), Address::sql_name);
    Step::new(format!("ALTER SEQUENCE {} OWNED BY {owner_name}", at.sql_name())).consumes(owner.cloned())
}

/// `UNLOGGED ` and the like, as it stands between CREATE and the kind of relation.
pub(super) fn persistence(persistence: Persistence) -> &'static str {
    match persistence {
        Persistence::Permanent => "",
        Persistence::Unlogged => "UNLOGGED ",
        Persistence::Temporary => "TEMPORARY ",
    }
}

/// The options that differ, as ALTER SEQUENCE and ALTER COLUMN … SET say them.
pub(super) fn changed_options(old: &Sequence, new: &Sequence) -> Vec<String> {
    let sequence::Delta {
        ty,
        start,
        increment,
        min,
        max,
        cache,
        cycle,
        owned_by: _,
        identity: _,
        persistence: _,
        marker: _,
    } = sequence::Delta::new(old, new);
    let mut out = Vec::new();
    if let Some((_, ty)) = ty {
        out.push(format!("AS {}", ty.sql()));
    }
    if let Some((_, n)) = increment {
        out.push(format!("INCREMENT BY {n}"));
    }
    // AS moves the bounds that were the old type's, and says nothing of others: both are said when either changes.
    if min.is_some() || ty.is_some() {
        out.push(format!("MINVALUE {}", new.min));
    }
    if max.is_some() || ty.is_some() {
        out.push(format!("MAXVALUE {}", new.max));
    }
    if let Some((_, n)) = start {
        out.push(format!("START WITH {n}"));
        if new.min > old.start || new.max < old.start {
            // The current value would lie outside the new bounds, which the server refuses.
            out.push(format!("RESTART WITH {n}"));
        }
    }
    if let Some((_, n)) = cache {
        out.push(format!("CACHE {n}"));
    }
    if let Some((_, cycle)) = cycle {
        out.push(if *cycle { "CYCLE" } else { "NO CYCLE" }.to_owned());
    }
    out
}

impl Ddl for Sequence {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        if self.identity {
            return Vec::new();
        }
        let mut steps = vec![Step::new(format!(
            "CREATE {}SEQUENCE {}{}",
            persistence(self.persistence),
            at.sql_name(),
            clause::sequence_options(self, true)
        ))];
        if self.owned_by.is_some() {
            steps.push(owned_by(at, self.owned_by.as_ref()));
        }
        steps
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        if self.identity {
            return Vec::new();
        }
        vec![
            Step::new(format!("DROP SEQUENCE {}", at.sql_name()))
                .loss(format!("the position of sequence `{}`", at.sql_name())),
        ]
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let sequence::Delta {
            ty: _,
            start: _,
            increment: _,
            min: _,
            max: _,
            cache: _,
            cycle: _,
            owned_by: owner,
            identity,
            persistence,
            marker: _,
        } = sequence::Delta::new(self, new);
        if identity.is_some() {
            return None;
        }
        let mut steps = Vec::new();
        let options = changed_options(self, new);
        if !options.is_empty() {
            let mut sql = match (&new.owned_by, new.identity) {
                // A sequence of an identity column is altered through the column.
                (Some(column), true) => {
                    let table = column.path.head(2);
                    let table = table.parts().iter().map(|p| quote_ident(p)).collect::<Vec<_>>().join(".");
                    let mut sql = format!("ALTER TABLE {table} ALTER COLUMN {}", quote_ident(column.name()));
                    for option in options.iter().filter(|o| !o.starts_with("AS ")) {
                        match option.strip_prefix("RESTART ") {
                            Some(with) => write!(sql, " RESTART {with}").expect("a String takes everything"),
                            None => write!(sql, " SET {option}").expect("a String takes everything"),
                        }
                    }
                    sql
                }
                _ => format!("ALTER SEQUENCE {} {}", at.sql_name(), options.join(" ")),
            };
            if sql.ends_with(' ') {
                sql.pop();
            }
            steps.push(Step::new(sql));
        }
        if let Some((_, persistence)) = persistence.filter(|_| !new.identity) {
            let logged = if *persistence == Persistence::Unlogged { "UNLOGGED" } else { "LOGGED" };
            steps.push(Step::new(format!("ALTER SEQUENCE {} SET {logged}", at.sql_name())));
        }
        if let Some((old, owner)) = owner {
            steps.push(owned_by(at, owner.as_ref()).releases(old.clone()));
        }
        Some(steps)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs: Vec<Address> = whole(at).into_iter().collect();
        if self.identity {
            needs.extend(self.owned_by.clone());
        }
        needs
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        let mut out: Vec<Address> = whole(at).into_iter().collect();
        if let Some(column) = &self.owned_by {
            out.push(column.clone());
            if self.identity {
                out.push(column.as_kind(crate::catalog::Kind::Identity));
            }
        }
        out
    }
}
