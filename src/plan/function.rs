//! Functions, procedures and aggregates.

use std::collections::{BTreeMap, BTreeSet};

use super::{Context, Ddl, Step, clause, defined_type, refs_of, whole};
use crate::catalog::{Address, Aggregate, Argument, Catalog, Function, RoutineKind, function};
use crate::sql::words;

fn inputs(args: &[Argument]) -> impl Iterator<Item = &Argument> {
    args.iter().filter(|a| a.mode.is_input())
}

fn outputs(args: &[Argument]) -> Vec<(&Option<crate::catalog::Ident>, &crate::catalog::Type)> {
    args.iter().filter(|a| a.mode.is_output()).map(|a| (&a.name, &a.ty)).collect()
}

/// Whether CREATE OR REPLACE takes the new arguments: names may only be added, and defaults only be added or changed.
fn replaceable(old: &[Argument], new: &[Argument]) -> bool {
    inputs(old).count() == inputs(new).count()
        && inputs(old).zip(inputs(new)).all(|(a, b)| {
            a.mode == b.mode
                && a.ty == b.ty
                && (a.name.is_none() || a.name == b.name)
                && (a.default.is_none() || b.default.is_some())
        })
        && outputs(old) == outputs(new)
}

fn create(routine: &Function, at: &Address, replace: bool, cx: &Context<'_>) -> String {
    clause::create_aggregate(at, routine, replace, cx.options.version)
        .unwrap_or_else(|| clause::create_routine(at, routine, replace))
}

/// The functions that are made or altered, by their names.
pub(super) type Named<'a> = BTreeMap<&'a str, Vec<(&'a Address, &'a Function)>>;

/// The functions among those that the body of one in SQL calls: the server looks for them when it is made. Where two call
/// each other, the body of one is not read, and neither waits.
pub(super) fn called(at: &Address, f: &Function, named: &Named<'_>) -> Vec<Address> {
    if f.sql_body.is_some() || f.language != "sql" {
        return Vec::new();
    }
    let own = at.path.parts()[1].as_str();
    let mut out = Vec::new();
    for (other, function) in calls(&f.body).iter().filter_map(|word| named.get(word)).flatten() {
        if *other != at && !calls(&function.body).contains(own) {
            out.push((*other).clone());
        }
    }
    out
}

/// The words of a body that a parenthesis follows.
fn calls(body: &str) -> BTreeSet<&str> {
    words(body).windows(2).filter(|pair| pair[1] == "(").map(|pair| pair[0]).collect()
}

impl Ddl for Function {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        vec![Step::new(create(self, at, false, cx))]
    }

    fn drop(&self, at: &Address, _: &Context<'_>) -> Vec<Step> {
        let word = match self.routine {
            RoutineKind::Procedure => "PROCEDURE",
            RoutineKind::Aggregate => "AGGREGATE",
            RoutineKind::Function | RoutineKind::Window => "FUNCTION",
        };
        vec![Step::new(format!("DROP {word} {}", clause::routine_name(at, self)))]
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let function::Delta {
            routine,
            args,
            returns,
            returns_set,
            // CREATE OR REPLACE sets all of these.
            language: _,
            body: _,
            library: _,
            sql_body: _,
            volatility: _,
            strict: _,
            security_definer: _,
            leakproof: _,
            parallel: _,
            cost: _,
            rows: _,
            config: _,
            aggregate,
            marker: _,
        } = function::Delta::new(self, new);
        if routine.is_some() || returns.is_some() || returns_set.is_some() {
            return None;
        }
        // CREATE OR REPLACE AGGREGATE sets all but what decides how it is called.
        if aggregate.is_some_and(|(old, new)| {
            let call = |a: &Option<Aggregate>| a.as_ref().map(|a| (a.kind, a.direct_args));
            call(old) != call(new)
        }) {
            return None;
        }
        if args.is_some_and(|(old, new)| !replaceable(old, new)) {
            return None;
        }
        Some(vec![Step::new(create(new, at, true, cx))])
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        let mut needs = refs_of(self);
        needs.extend(whole(at));
        needs
    }

    fn goes_with(&self, at: &Address, catalog: &Catalog) -> Vec<Address> {
        let mut wholes = defined_type::types_of(at, self, catalog);
        wholes.extend(whole(at));
        wholes
    }
}
