//! Operators, operator families and operator classes.

use super::{Context, Ddl, Step, clause, refs_of, whole};
use crate::catalog::{
    Address, Catalog, Kind, Member, Operator, OperatorClass, OperatorFamily, Version, operator, operator_class,
    operator_family,
};

fn dropped(at: &Address) -> Vec<Step> {
    let name = if at.kind == Kind::Operator { clause::operator_name(at) } else { clause::name_with_method(at) };
    vec![Step::new(format!("DROP {} {name}", at.kind.label().to_uppercase()))]
}

impl Ddl for Operator {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        if self.function.is_none() {
            // The operator that names it makes it.
            return Vec::new();
        }
        vec![Step::new(clause::create_operator(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let operator::Delta {
            function: None,
            left: None,
            right: None,
            result: None,
            commutator,
            negator,
            restrict,
            join,
            hashes,
            merges,
            marker: _,
        } = operator::Delta::new(self, new)
        else {
            return None;
        };
        let mut set = Vec::new();
        let can_link = cx.options.version >= Version(17);
        for (word, change) in [("COMMUTATOR", commutator), ("NEGATOR", negator)] {
            match change {
                None => {}
                // The link goes with the other operator, and comes with it.
                Some((Some(old), None)) if cx.dropped.contains(old) => {}
                Some((None, Some(new))) if cx.created.contains(new) => {}
                Some((None, Some(new))) if can_link => {
                    set.push(format!("{word} = {}", clause::operator_reference(new)));
                }
                Some(_) => return None,
            }
        }
        for (word, change) in [("HASHES", hashes), ("MERGES", merges)] {
            match change {
                None => {}
                Some((false, true)) if can_link => set.push(word.to_owned()),
                Some(_) => return None,
            }
        }
        for (word, change) in [("RESTRICT", restrict), ("JOIN", join)] {
            if let Some((_, new)) = change {
                let value = new.as_ref().map_or_else(|| "NONE".to_owned(), clause::function_reference);
                set.push(format!("{word} = {value}"));
            }
        }
        if set.is_empty() {
            return Some(Vec::new());
        }
        let sql = format!("ALTER OPERATOR {} SET ({})", clause::operator_name(at), set.join(", "));
        Some(vec![Step::new(sql)])
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut out: Vec<Address> = whole(at).into_iter().collect();
        out.extend(self.function.iter().chain(&self.restrict).chain(&self.join).cloned());
        for ty in [&self.left, &self.right, &self.result].into_iter().flatten() {
            out.extend(refs_of(ty));
        }
        out
    }
}

fn changed(at: &Address, verb: &str, members: &[&Member]) -> Vec<Step> {
    if members.is_empty() {
        return Vec::new();
    }
    let name = clause::name_with_method(at);
    let items: Vec<String> =
        members.iter().map(|m| if verb == "ADD" { clause::member(m) } else { clause::member_number(m) }).collect();
    let refs = members.iter().flat_map(|m| refs_of(*m));
    let step = Step::new(format!("ALTER OPERATOR FAMILY {name} {verb} {}", items.join(", ")));
    vec![if verb == "ADD" { step.consumes(refs) } else { step.releases(refs) }]
}

impl Ddl for OperatorFamily {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let mut out = vec![Step::new(format!("CREATE OPERATOR FAMILY {}", clause::name_with_method(at)))];
        out.extend(changed(at, "ADD", &self.members.sorted()));
        out
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, at: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let operator_family::Delta { members, marker: _ } = operator_family::Delta::new(self, new);
        let Some((old, new)) = members else { return Some(Vec::new()) };
        let gone: Vec<&Member> = old.sorted().into_iter().filter(|m| !new.0.contains(m)).collect();
        let added: Vec<&Member> = new.sorted().into_iter().filter(|m| !old.0.contains(m)).collect();
        let mut out = changed(at, "DROP", &gone);
        out.extend(changed(at, "ADD", &added));
        Some(out)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}

impl Ddl for OperatorClass {
    fn create(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        vec![Step::new(clause::create_operator_class(at, self))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        dropped(at)
    }

    fn alter(&self, new: &Self, _: &Address, _: &Context<'_>) -> Option<Vec<Step>> {
        let operator_class::Delta { family: None, input: None, storage: None, default: None, members: None, marker: _ } =
            operator_class::Delta::new(self, new)
        else {
            return None;
        };
        Some(Vec::new())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        refs_of(self).into_iter().chain(whole(at)).collect()
    }

    fn goes_with(&self, at: &Address, _: &Catalog) -> Vec<Address> {
        whole(at).into_iter().chain([self.family.clone()]).collect()
    }
}
