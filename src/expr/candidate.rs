//! `parse_oper.c` and `parse_func.c`: which operator or function a name means for these argument types.

use std::borrow::Cow;

use super::coerce::{Context, Pathway};
use super::cx::{Cx, Outcome, Typed, reject, unknown};
use crate::catalog::builtin::ProcRow;
use crate::catalog::builtin::oid::{self, TEXT, UNKNOWN};
use crate::catalog::tree::Callee;
use crate::catalog::{Address, Argument, ArgumentMode, Function, Ident, Kind, Object, Path, RoutineKind};
use crate::replay::Reject;
use crate::sql::ast::Name;

/// A function that a call may mean.
#[derive(Debug, Clone)]
pub(super) struct Candidate {
    /// The function.
    pub(super) callee: Callee,
    /// The types of the arguments as they would be for this call: VARIADIC spread out, in the order of the call.
    pub(super) args: Vec<u32>,
    /// How many arguments of the call go into a VARIADIC one; 0 where none.
    pub(super) spread: usize,
    /// The element type of the VARIADIC argument; 0 where there is none.
    pub(super) variadic: u32,
    /// How many defaults the call uses.
    pub(super) defaults: usize,
    /// The declared result type.
    pub(super) result: u32,
    /// It returns a set.
    pub(super) set: bool,
    /// `f`, `a`, `w` or `p`.
    pub(super) kind: u8,
    /// `aggkind`: `n`ormal, `o`rdered-set, `h`ypothetical-set; 0 where it is no aggregate.
    pub(super) aggregate: u8,
    /// Where its schema stands in the search path.
    rank: usize,
}

/// What may become of a VARIADIC parameter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Spread {
    /// The last arguments of the call go into it.
    Allowed,
    /// The call says VARIADIC: its last argument is the array.
    Written,
    /// A definition names the function: the parameter is an array like any other.
    Never,
}

/// What a call means.
#[derive(Debug)]
pub(super) enum Found {
    /// That function.
    Function(Box<Candidate>),
    /// A cast to that type.
    Cast(u32),
}

/// Something that has argument types to choose by.
pub(super) trait HasArgs {
    fn args(&self) -> Cow<'_, [u32]>;
}

impl HasArgs for Candidate {
    fn args(&self) -> Cow<'_, [u32]> {
        Cow::Borrowed(&self.args)
    }
}

impl Cx<'_> {
    /// `func_select_candidate`: the one that fits best, if there is one.
    pub(super) fn select<T: HasArgs>(&self, input: &[u32], mut candidates: Vec<T>) -> Option<T> {
        let mut base: Vec<u32> = input.iter().map(|&t| if t == UNKNOWN { t } else { self.base(t) }).collect();
        let unknowns = base.iter().filter(|&&t| t == UNKNOWN).count();
        let keep_best = |candidates: Vec<T>, score: &dyn Fn(&[u32]) -> usize| {
            let scores: Vec<usize> = candidates.iter().map(|c| score(&c.args())).collect();
            let best = scores.iter().copied().max().unwrap_or(0);
            candidates.into_iter().zip(scores).filter(|(_, s)| *s == best).map(|(c, _)| c).collect::<Vec<_>>()
        };
        let exact = |args: &[u32]| args.iter().zip(&base).filter(|(a, b)| **b != UNKNOWN && a == b).count();
        candidates = keep_best(candidates, &exact);
        if candidates.len() == 1 {
            return candidates.pop();
        }
        let preferred = |args: &[u32]| {
            args.iter()
                .zip(&base)
                .filter(|(a, b)| {
                    **b != UNKNOWN && (a == b || (self.category(**b) == self.category(**a) && self.preferred(**a)))
                })
                .count()
        };
        candidates = keep_best(candidates, &preferred);
        if candidates.len() == 1 {
            return candidates.pop();
        }
        if unknowns == 0 {
            return None;
        }
        // For each unknown literal the category that the candidates agree on; strings win.
        let mut slots: Vec<Option<(u8, bool)>> = vec![None; base.len()];
        let mut resolved = false;
        for (i, slot) in slots.iter_mut().enumerate().filter(|(i, _)| base[*i] == UNKNOWN) {
            resolved = true;
            let mut conflict = false;
            for candidate in &candidates {
                let ty = candidate.args()[i];
                let (category, is_preferred) = (self.category(ty), self.preferred(ty));
                match slot {
                    None => *slot = Some((category, is_preferred)),
                    Some((c, p)) if *c == category => *p |= is_preferred,
                    Some(_) if category == b'S' => *slot = Some((category, is_preferred)),
                    Some(_) => conflict = true,
                }
            }
            if conflict && slot.is_none_or(|(c, _)| c != b'S') {
                resolved = false;
                break;
            }
        }
        if resolved {
            let fits = |args: &[u32]| {
                args.iter().zip(&slots).all(|(&ty, slot)| {
                    slot.is_none_or(|(category, has_preferred)| {
                        self.category(ty) == category && (!has_preferred || self.preferred(ty))
                    })
                })
            };
            if candidates.iter().any(|c| fits(&c.args())) {
                candidates.retain(|c| fits(&c.args()));
            }
            if candidates.len() == 1 {
                return candidates.pop();
            }
        }
        // Last: if all that is known is of one type, take the unknown ones for that, too.
        if unknowns < base.len() {
            let mut known = base.iter().copied().filter(|&t| t != UNKNOWN);
            let first = known.next()?;
            if known.all(|t| t == first) {
                base.fill(first);
                let mut fitting =
                    candidates.into_iter().filter(|c| self.can_coerce(&base, &c.args(), Context::Implicit));
                let one = fitting.next()?;
                return fitting.next().is_none().then_some(one);
            }
        }
        None
    }

    /// `func_get_detail`: what a call of that name means for arguments of these types; `names` are those of the last
    /// arguments.
    pub(super) fn function(
        &self,
        name: &Name,
        args: &[Typed],
        names: &[Option<Ident>],
        variadic: bool,
    ) -> Outcome<Found> {
        let input: Vec<u32> = args.iter().map(|a| a.ty).collect();
        let spread = if variadic { Spread::Written } else { Spread::Allowed };
        let mut candidates = self.candidates(name, &input, names, spread);
        if let Some(at) = candidates.iter().position(|c| c.args == input) {
            return Ok(Found::Function(Box::new(candidates.swap_remove(at))));
        }
        let named = names.iter().any(Option::is_some);
        if let ([source], false) = (input.as_slice(), named) {
            let target = self.find_type(name.schema().map(Ident::as_str), name.name());
            if let Some(target) = target.filter(|&t| !matches!(self.kind(t), b'p')) {
                let is_cast = *source == UNKNOWN
                    || match self.pathway(target, *source, Context::Explicit) {
                        Some(Pathway::Relabel) => true,
                        Some(Pathway::ViaText) => !(self.is_row_type(*source) && self.category(target) == b'S'),
                        _ => false,
                    };
                if is_cast {
                    return Ok(Found::Cast(target));
                }
            }
        }
        if input.iter().any(|&t| self.is_foreign(t)) && candidates.iter().any(|c| c.args != input) {
            return unknown(format!("which function {name} is meant is not known"));
        }
        candidates.retain(|c| self.can_coerce(&input, &c.args, Context::Implicit));
        let signature = || {
            let list = args
                .iter()
                .zip(names)
                .map(|(a, n)| match n {
                    Some(n) => format!("{n} => {}", self.type_name(a.ty)),
                    None => self.type_name(a.ty),
                })
                .collect::<Vec<_>>()
                .join(", ");
            format!("{name}({list})")
        };
        if let (true, Some(schema)) = (candidates.is_empty(), name.schema())
            && schema != "pg_catalog"
            && !self.catalog.contains(&Address::top(Kind::Schema, schema.clone()))
        {
            return self.missing(Reject::new("3F000", format!("schema \"{schema}\" does not exist")));
        }
        match candidates.len() {
            0 => self.missing(Reject::new("42883", format!("function {} does not exist", signature())).hint(
                "No function matches the given name and argument types. You might need to add explicit type casts.",
            )),
            1 => Ok(Found::Function(Box::new(candidates.remove(0)))),
            _ => match self.select(&input, candidates) {
                Some(one) => Ok(Found::Function(Box::new(one))),
                None => Err(Reject::new("42725", format!("function {} is not unique", signature()))
                    .hint("Could not choose a best candidate function. You might need to add explicit type casts.")
                    .into()),
            },
        }
    }

    /// `FuncnameGetCandidates`.
    /// `func_get_detail` for a definition, which does not spread a VARIADIC parameter: the function of that name that
    /// takes arguments of these types; `None` where there is none or not one.
    pub(super) fn defined_function(&self, name: &Name, input: &[u32]) -> Option<Candidate> {
        let mut candidates = self.candidates(name, input, &[], Spread::Never);
        if let Some(at) = candidates.iter().position(|c| c.args == input) {
            return Some(candidates.swap_remove(at));
        }
        candidates.retain(|c| self.can_coerce(input, &c.args, Context::Implicit));
        if candidates.len() > 1 { self.select(input, candidates) } else { candidates.pop() }
    }

    /// The function of that name and exactly these argument types, which the path finds first.
    pub(super) fn exact_function(&self, name: &Name, input: &[u32]) -> Option<Candidate> {
        self.candidates(name, input, &[], Spread::Never).into_iter().find(|c| c.args == input)
    }

    /// `FuncnameGetCandidates`.
    fn candidates(&self, name: &Name, input: &[u32], names: &[Option<Ident>], spread: Spread) -> Vec<Candidate> {
        let mut out: Vec<Candidate> = Vec::new();
        let mut add = |candidate: Option<Candidate>| {
            let Some(new) = candidate else { return };
            // Of two with the same arguments the one earlier in the path counts, then the one that is not variadic.
            if let Some(old) = out.iter_mut().find(|c| c.args == new.args) {
                let better = (new.rank, new.spread > 0, new.defaults) < (old.rank, old.spread > 0, old.defaults);
                if better {
                    *old = new;
                }
                return;
            }
            out.push(new);
        };
        let schemas: &[Ident] = match name.schema() {
            Some(schema) => std::slice::from_ref(schema),
            None => &self.path,
        };
        let constructed = |rank: usize, schema: &Ident, search: bool| -> Vec<Candidate> {
            let found = self.constructors(schema, name.name(), search).into_iter();
            found.filter_map(|c| self.constructor_candidate(&c, input, names, spread, rank)).collect()
        };
        for (rank, schema) in schemas.iter().enumerate() {
            constructed(rank, schema, false).into_iter().for_each(|c| add(Some(c)));
            if schema == "pg_catalog" {
                for row in self.builtins.procs_named(name.name()) {
                    add(self.builtin_candidate(row, input, names, spread, rank));
                }
            }
            let path = Path::new([schema.clone(), name.name().clone()]);
            for (at, object) in self.catalog.below(&path) {
                if let (Kind::Function, Object::Function(f)) = (at.kind, &**object) {
                    add(self.user_candidate(at, f, input, names, spread, rank));
                }
            }
        }
        if out.is_empty() {
            // The constructors of a range type keep their name when the type gets another.
            out.extend(schemas.iter().enumerate().flat_map(|(rank, schema)| constructed(rank, schema, true)));
        }
        out
    }

    fn builtin_candidate(
        &self,
        row: &'static ProcRow,
        input: &[u32],
        names: &[Option<Ident>],
        spread: Spread,
        rank: usize,
    ) -> Option<Candidate> {
        let in_names: Vec<Option<&str>> = if names.iter().any(Option::is_some) {
            let modes = row.modes.as_bytes();
            row.arg_names()
                .enumerate()
                .filter(|(i, _)| modes.get(*i).is_none_or(|m| matches!(m, b'i' | b'b' | b'v')))
                .map(|(_, n)| (!n.is_empty()).then_some(n))
                .collect()
        } else {
            Vec::new()
        };
        let (args, spread, defaults) =
            self.match_call(&row.args, row.variadic, usize::from(row.defaults), &in_names, input, names, spread)?;
        Some(Candidate {
            callee: Callee::Builtin(row),
            args,
            spread,
            variadic: row.variadic,
            defaults,
            result: row.result,
            set: row.returns_set,
            kind: row.kind,
            aggregate: row.aggregate,
            rank,
        })
    }

    fn constructor_candidate(
        &self,
        constructor: &super::constructor::Constructor,
        input: &[u32],
        names: &[Option<Ident>],
        spread: Spread,
        rank: usize,
    ) -> Option<Candidate> {
        let element = match constructor.args.last() {
            Some(&last) if constructor.variadic => self.element(last),
            _ => 0,
        };
        let (args, spread, defaults) = self.match_call(&constructor.args, element, 0, &[], input, names, spread)?;
        Some(Candidate {
            callee: Callee::User(constructor.at.clone()),
            args,
            spread,
            variadic: element,
            defaults,
            result: constructor.result,
            set: false,
            kind: b'f',
            aggregate: 0,
            rank,
        })
    }

    fn user_candidate(
        &self,
        at: &Address,
        f: &Function,
        input: &[u32],
        names: &[Option<Ident>],
        spread: Spread,
        rank: usize,
    ) -> Option<Candidate> {
        let takes = |a: &&Argument| a.mode.is_input();
        let ins: Vec<&Argument> = f.args.iter().filter(takes).collect();
        let declared: Vec<u32> = ins.iter().map(|a| self.id(&a.ty)).collect();
        let element = match ins.last() {
            Some(a) if a.mode == ArgumentMode::Variadic => match declared[declared.len() - 1] {
                oid::ANY => oid::ANY,
                oid::ANYARRAY => oid::ANYELEMENT,
                oid::ANYCOMPATIBLEARRAY => oid::ANYCOMPATIBLE,
                ty => self.element(ty),
            },
            _ => 0,
        };
        let in_names: Vec<Option<&str>> = ins.iter().map(|a| a.name.as_deref()).collect();
        let defaults = ins.iter().rev().take_while(|a| a.default.is_some()).count();
        let (args, spread, defaults) =
            self.match_call(&declared, element, defaults, &in_names, input, names, spread)?;
        let result = match &f.returns {
            Some(ty) => self.id(ty),
            None => {
                let outs: Vec<&Argument> = f.args.iter().filter(|a| a.mode.is_output()).collect();
                match outs.as_slice() {
                    [] => oid::VOID,
                    [one] => self.id(&one.ty),
                    _ => oid::RECORD,
                }
            }
        };
        Some(Candidate {
            callee: Callee::User(at.clone()),
            args,
            spread,
            variadic: element,
            defaults,
            result,
            set: f.returns_set,
            kind: match f.routine {
                RoutineKind::Function => b'f',
                RoutineKind::Procedure => b'p',
                RoutineKind::Aggregate => b'a',
                RoutineKind::Window => b'w',
            },
            aggregate: match &f.aggregate {
                Some(aggregate) if aggregate.kind == 'o' => b'o',
                Some(aggregate) if aggregate.kind == 'h' => b'h',
                _ if f.routine == RoutineKind::Aggregate => b'n',
                _ => 0,
            },
            rank,
        })
    }

    /// Whether a function of these arguments can be called so: the effective argument types, how many arguments go
    /// into the VARIADIC one, and how many defaults are used.
    #[allow(clippy::too_many_arguments, reason = "they are the two sides of one match")]
    fn match_call(
        &self,
        declared: &[u32],
        element: u32,
        defaults: usize,
        arg_names: &[Option<&str>],
        input: &[u32],
        names: &[Option<Ident>],
        spread: Spread,
    ) -> Option<(Vec<u32>, usize, usize)> {
        let variadic = spread == Spread::Written;
        let named = names.iter().filter(|n| n.is_some()).count();
        if named > 0 {
            if element != 0 && !variadic || arg_names.len() < declared.len() {
                return None;
            }
            let positional = input.len() - named;
            if input.len() > declared.len() || input.len() + defaults < declared.len() {
                return None;
            }
            let mut used = vec![false; declared.len()];
            let mut args: Vec<u32> = declared[..positional].to_vec();
            used[..positional].fill(true);
            for name in &names[positional..] {
                let name = name.as_ref()?;
                let at = arg_names.iter().position(|n| *n == Some(name.as_str()))?;
                if std::mem::replace(&mut used[at], true) {
                    return None;
                }
                args.push(declared[at]);
            }
            let first_default = declared.len() - defaults;
            if used.iter().enumerate().any(|(i, u)| !u && i < first_default) {
                return None;
            }
            return Some((args, 0, used.iter().filter(|u| !**u).count()));
        }
        if variadic {
            // The last argument is the array itself.
            return (element != 0 && declared.len() == input.len()).then(|| (declared.to_vec(), 0, 0));
        }
        if element != 0 && input.len() >= declared.len() && spread != Spread::Never {
            let fixed = declared.len() - 1;
            let mut args = declared[..fixed].to_vec();
            args.resize(input.len(), element);
            return Some((args, input.len() - fixed, 0));
        }
        if declared.len() == input.len() {
            return Some((declared.to_vec(), 0, 0));
        }
        (input.len() < declared.len() && input.len() + defaults >= declared.len())
            .then(|| (declared[..input.len()].to_vec(), 0, declared.len() - input.len()))
    }

    /// Refuses a function that is not there under that name at all, with the message that PostgreSQL has for it.
    pub(super) fn no_such_function<T>(&self, name: &Name) -> Outcome<T> {
        reject("42883", format!("function {name} does not exist"))
    }
}

/// The type of an unknown literal that nothing else decides.
pub(super) const LAST_RESORT: u32 = TEXT;
