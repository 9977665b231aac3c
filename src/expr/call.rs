//! `parse_func.c`: calls of functions, aggregates and window functions.

use super::candidate::{Candidate, Found};
use super::coerce::Context;
use super::collate::Coll;
use super::cx::{Outcome, Typed, reject};
use super::query::check::Clause;
use super::resolve::Resolver;
use crate::catalog::Ident;
use crate::catalog::builtin::oid::{ANY, UNKNOWN};
use crate::catalog::tree::{Aggregate, Callee, Form, Func, Node, Sort, Window};
use crate::replay::Reject;
use crate::sql::ast::{Call, Const, Expr, ExprNode, Name, OrderBy};

impl Resolver<'_> {
    /// A call as it was written.
    pub(super) fn call(&mut self, call: &Call) -> Outcome<Typed> {
        let sets = self.sets;
        let older = if self.cx.version() < 14 { older_form(call) } else { None };
        let call = older.as_ref().unwrap_or(call);
        let mut args = Vec::with_capacity(call.args.len());
        let mut names = Vec::with_capacity(call.args.len());
        for arg in &call.args {
            args.push(self.expr(&arg.value)?);
            names.push(arg.name.clone());
        }
        if self.cx.version() < 13 && call.name.name() == "similar_to_escape" {
            // One function did both, with NULL for no escape character.
            if args.len() == 1 {
                args.push(Typed::new(super::literal::unknown_constant(None), UNKNOWN));
                names.push(None);
            }
            let mut older = call.clone();
            older.name = Name::qualified("pg_catalog", "similar_escape");
            return self.call_full(&older, args, names, sets);
        }
        self.call_full(call, args, names, sets)
    }

    /// A call of a plain function of these arguments.
    pub(super) fn call_with(&mut self, name: &Name, args: Vec<Typed>, names: Vec<Option<Ident>>) -> Outcome<Typed> {
        let call = Call {
            name: name.clone(),
            args: Vec::new(),
            star: false,
            distinct: false,
            variadic: false,
            order_by: Vec::new(),
            within_group: false,
            filter: None,
            over: None,
            sql_syntax: false,
            at: 0,
        };
        self.call_full(&call, args, names, self.sets)
    }

    fn call_full(&mut self, call: &Call, args: Vec<Typed>, names: Vec<Option<Ident>>, sets: u32) -> Outcome<Typed> {
        let name = &call.name;
        let plain = !call.star
            && !call.distinct
            && !call.variadic
            && call.order_by.is_empty()
            && call.filter.is_none()
            && call.over.is_none();
        // One argument that is a row: the name may be that of a column.
        if let ([row], None, true) = (args.as_slice(), name.schema(), plain)
            && let Some(relation) = self.cx.row_type(row.ty)
            && self.column_of_row(row, &relation, name.name()).is_some()
        {
            let [row]: [Typed; 1] = args.try_into().expect("there is one argument");
            return self.field(row, name.name());
        }
        let mut named = names.iter().skip_while(|n| n.is_none());
        if named.any(Option::is_none) {
            return reject("42601", "positional argument cannot follow named argument");
        }
        let mut sorted = Vec::new();
        let mut all = args;
        let mut all_names = names;
        let direct = all.len();
        if call.within_group {
            for key in &call.order_by {
                all.push(self.expr(&key.expr)?);
                all_names.push(None);
            }
        }
        let filter = self.aggregate_filter(call.filter.as_deref())?;
        let found = self.cx.function(name, &all, &all_names, call.variadic)?;
        let candidate = match found {
            Found::Function(candidate) => *candidate,
            Found::Cast(target) => {
                if !plain {
                    return self.cx.no_such_function(name);
                }
                let value = all.remove(0);
                let from = value.ty;
                if from == target {
                    return Ok(value);
                }
                // `coerce_type` with no modifier, and the form of a call although it is a cast.
                return match self.cx.coerce_to_target(value, target, -1, Context::Explicit, Form::Call)? {
                    Some(value) => Ok(value),
                    None => reject(
                        "42846",
                        format!("cannot cast type {} to {}", self.cx.type_name(from), self.cx.type_name(target)),
                    ),
                };
            }
        };
        let shown = || format!("{name}");
        match candidate.kind {
            b'p' => {
                let types: Vec<u32> = all.iter().map(|value| value.ty).collect();
                let shown = super::routine::signature_of(self.cx, name, &types);
                return Err(Reject::new("42809", format!("{shown} is a procedure"))
                    .hint("To call a procedure, use CALL.")
                    .into());
            }
            b'f' => {
                if call.over.is_some() {
                    return reject(
                        "42809",
                        format!("OVER specified, but {} is not a window function nor an aggregate function", shown()),
                    );
                }
                for (written, what) in [
                    (call.star, "(*) specified"),
                    (call.distinct, "DISTINCT specified"),
                    (call.within_group, "WITHIN GROUP specified"),
                    (!call.order_by.is_empty(), "ORDER BY specified"),
                    (call.filter.is_some(), "FILTER specified"),
                ] {
                    if written {
                        return reject("42809", format!("{what}, but {} is not an aggregate function", shown()));
                    }
                }
            }
            b'w' if call.over.is_none() => {
                return reject("42809", format!("window function {} requires an OVER clause", shown()));
            }
            b'a' => check_aggregate(call, candidate.aggregate, direct)?,
            _ => {}
        }
        let aggregate = candidate.kind == b'a' && call.over.is_none();
        if call.within_group && matches!(&candidate.callee, Callee::Builtin(row) if row.aggregate == b'h') {
            self.check_hypothetical(name, &all, direct)?;
        }
        let actual: Vec<u32> = all.iter().map(|a| a.ty).collect();
        let mut declared = candidate.args.clone();
        let ty = self.cx.enforce_generic(&actual, &mut declared, candidate.result)?;
        if aggregate && call.within_group {
            if candidate.aggregate == b'h' {
                self.unify_hypothetical(&mut all, direct, &declared)?;
            }
            for (i, key) in call.order_by.iter().enumerate() {
                let value = std::mem::replace(&mut all[direct + i], Typed::new(Node::Default, 0));
                let value = self.within_group_key(value, declared.get(direct + i).copied())?;
                sorted.push(self.sort_key(value, key)?);
            }
            all.truncate(direct);
            declared.truncate(direct);
        }
        if call.distinct {
            for value in &mut all {
                let old = std::mem::replace(value, Typed::new(Node::Default, 0));
                *value = self.text_if_unknown(old)?;
                self.told_apart(value.ty)?;
            }
        }
        let (nodes, variadic, coll) = self.arguments(&candidate, all, all_names, &declared, call.variadic, ty)?;
        if candidate.set {
            self.check_set(self.sets > sets)?;
        }
        if let Some(over) = &call.over {
            self.check_window(&nodes, filter.as_ref())?;
            if self.sets > sets {
                return reject("0A000", "window function calls cannot contain set-returning function calls");
            }
            let window = self.window_of(over)?;
            let node = Window { function: candidate.callee, star: call.star, args: nodes, filter, window };
            return Ok(Typed { node: Node::Window(Box::new(node)), ty, typmod: -1, coll, row: Vec::new() });
        }
        if aggregate {
            if !call.within_group {
                sorted = self.aggregate_order(&call.order_by)?;
                let listed = |value| nodes.iter().any(|arg| arg == value || without_implicit(arg) == value);
                if call.distinct && !sorted.iter().all(|s| listed(&s.value)) {
                    let message = "in an aggregate with DISTINCT, ORDER BY expressions must appear in argument list";
                    return reject("42P10", message);
                }
            }
            let mut node = Aggregate {
                function: candidate.callee,
                star: call.star,
                args: nodes,
                variadic,
                distinct: call.distinct,
                order_by: sorted,
                within_group: call.within_group,
                filter,
                up: 0,
            };
            self.check_aggregate(&mut node)?;
            return Ok(Typed { node: Node::Aggregate(Box::new(node)), ty, typmod: -1, coll, row: Vec::new() });
        }
        let func = Func {
            function: candidate.callee,
            form: if call.sql_syntax { Form::Syntax } else { Form::Call },
            args: nodes,
            variadic,
            ty: self.cx.ty(ty, -1),
            set: candidate.set,
        };
        Ok(Typed { node: Node::Func(Box::new(func)), ty, typmod: -1, coll, row: Vec::new() })
    }

    /// A hypothetical row has as many columns as are sorted by.
    fn check_hypothetical(&self, name: &Name, all: &[Typed], direct: usize) -> Outcome<()> {
        if all.len() == 2 * direct {
            return Ok(());
        }
        let types: Vec<String> = all.iter().map(|a| self.cx.type_name(a.ty)).collect();
        let hint = format!(
            "To use the hypothetical-set aggregate {name}, the number of hypothetical direct arguments (here {direct}) \
             must match the number of ordering columns (here {}).",
            all.len() - direct
        );
        let message = format!("function {name}({}) does not exist", types.join(", "));
        Err(Reject::new("42883", message).hint(hint).into())
    }

    /// The arguments as the function takes them: cast, with the spread ones in an array.
    fn arguments(
        &self,
        candidate: &Candidate,
        values: Vec<Typed>,
        names: Vec<Option<Ident>>,
        declared: &[u32],
        variadic: bool,
        result: u32,
    ) -> Outcome<(Vec<Node>, bool, Coll)> {
        let mut out = Vec::with_capacity(values.len());
        let mut cast = Vec::with_capacity(values.len());
        for (value, &declared) in values.into_iter().zip(declared) {
            cast.push(self.argument(value, declared)?);
        }
        let coll = self.cx.common_collation(&cast, result)?;
        for (value, name) in cast.into_iter().zip(names) {
            let node = value.node;
            out.push(match name {
                Some(name) => Node::Named { name, value: Box::new(node) },
                None => node,
            });
        }
        if candidate.spread > 0 && candidate.variadic != ANY {
            let fixed = out.len() - candidate.spread;
            let element = declared[fixed];
            let array = self.cx.array_of(element);
            if array == 0 {
                return reject(
                    "42704",
                    format!("could not find array type for data type {}", self.cx.type_name(element)),
                );
            }
            let items = out.split_off(fixed);
            out.push(Node::Array { items, ty: self.cx.ty(array, -1), multidimensional: false });
            return Ok((out, true, coll));
        }
        Ok((out, variadic, coll))
    }

    /// `unify_hypothetical_args`: a hypothetical row has the types of the rows that it is compared with.
    fn unify_hypothetical(&self, all: &mut [Typed], direct: usize, declared: &[u32]) -> Outcome<()> {
        let sorted = all.len() - direct;
        let Some(first) = direct.checked_sub(sorted) else { return Ok(()) };
        for i in 0..sorted {
            let (given, compared) = (first + i, direct + i);
            if declared.get(given) != Some(&ANY) {
                continue;
            }
            let what = "WITHIN GROUP";
            let Some(common) = self.cx.common_type(&[all[compared].ty, all[given].ty], Some(what))? else { continue };
            for at in [given, compared] {
                let value = std::mem::replace(&mut all[at], Typed::new(Node::Default, 0));
                all[at] = self.cx.to_common(value, common, what)?;
            }
        }
        Ok(())
    }

    /// A sort key of an ordered-set aggregate, as the type that the aggregate takes.
    fn within_group_key(&self, value: Typed, declared: Option<u32>) -> Outcome<Typed> {
        let Some(declared) = declared.filter(|&d| d != value.ty && d != ANY) else { return Ok(value) };
        self.argument(value, declared)
    }

    /// An unknown literal that nothing else decides is text.
    pub(super) fn text_if_unknown(&self, value: Typed) -> Outcome<Typed> {
        if value.ty != UNKNOWN {
            return Ok(value);
        }
        self.cx.coerce_type(value, super::candidate::LAST_RESORT, -1, Context::Implicit, Form::Implicit)
    }

    /// FILTER of an aggregate.
    pub(super) fn aggregate_filter(&mut self, filter: Option<&Expr>) -> Outcome<Option<Node>> {
        let Some(filter) = filter else { return Ok(None) };
        let before = self.enter_clause(Clause::Filter);
        let value = self.expr(filter)?;
        self.enter_clause(before);
        Ok(Some(self.cx.to_boolean(value, "FILTER")?.node))
    }

    /// ORDER BY of an aggregate.
    pub(super) fn aggregate_order(&mut self, keys: &[OrderBy]) -> Outcome<Vec<Sort>> {
        let mut sorted = Vec::with_capacity(keys.len());
        for key in keys {
            let value = self.expr(&key.expr)?;
            let value = self.text_if_unknown(value)?;
            sorted.push(self.sort_key(value, key)?);
        }
        Ok(sorted)
    }

    /// A sort key with its direction.
    pub(super) fn sort_key(&mut self, value: Typed, key: &OrderBy) -> Outcome<Sort> {
        let (descending, nulls_first, using) = match &key.using {
            None => {
                let descending = key.descending.unwrap_or(false);
                self.compares_by(value.ty, descending);
                (descending, key.nulls_first.unwrap_or(descending), None)
            }
            Some(name) => self.sorted_by(name, value.ty, key)?,
        };
        Ok(Sort { value: value.node, descending, nulls_first, using })
    }

    /// The number of the window that OVER means; a window that is written twice is one.
    pub(super) fn window_of(&mut self, over: &crate::sql::ast::WindowDef) -> Outcome<u16> {
        if let Some(name) = over.name.as_ref().filter(|n| !self.windows.iter().any(|w| w.name.as_ref() == Some(n))) {
            return reject("42704", format!("window \"{name}\" does not exist"));
        }
        let same = |w: &crate::sql::ast::WindowDef| match &over.name {
            Some(name) => w.name.as_ref() == Some(name),
            None => w == over,
        };
        let at = self.windows.iter().position(same).unwrap_or_else(|| {
            self.windows.push(over.clone());
            self.windows.len() - 1
        });
        Ok(at as u16)
    }
}

/// What a call of an aggregate of that kind must say and may not.
fn check_aggregate(call: &Call, kind: u8, args: usize) -> Outcome<()> {
    let name = &call.name;
    if matches!(kind, b'o' | b'h') {
        if !call.within_group {
            return reject("42809", format!("WITHIN GROUP is required for ordered-set aggregate {name}"));
        }
        if call.over.is_some() {
            return reject("0A000", format!("OVER is not supported for ordered-set aggregate {name}"));
        }
        return Ok(());
    }
    if call.within_group {
        return reject("42809", format!("{name} is not an ordered-set aggregate, so it cannot have WITHIN GROUP"));
    }
    if args == 0 && !call.star {
        return reject("42809", format!("{name}(*) must be used to call a parameterless aggregate function"));
    }
    Ok(())
}

/// What the grammars before 14 make of a form that has a function of its own since, or is remembered since.
fn older_form(call: &Call) -> Option<Call> {
    let name = call.name.name().as_str();
    let own = match name {
        "extract" if call.sql_syntax => "date_part",
        _ if call.sql_syntax => name,
        _ => return None,
    };
    let mut older = call.clone();
    older.sql_syntax = false;
    // The name of the form was a string in small letters.
    if let ("normalize" | "is_normalized", Some(ExprNode::Const(Const::String(form)))) =
        (name, older.args.get_mut(1).map(|a| &mut a.value.node))
    {
        form.make_ascii_lowercase();
    }
    if let Some(last) = older.name.parts.last_mut() {
        *last = own.into();
    }
    Some(older)
}

/// `strip_implicit_coercions`.
fn without_implicit(node: &Node) -> &Node {
    match node {
        Node::Relabel { value, form: Form::Implicit, .. }
        | Node::ViaText { value, form: Form::Implicit, .. }
        | Node::ArrayCast { value, form: Form::Implicit, .. }
        | Node::RowCast { value, form: Form::Implicit, .. }
        | Node::DomainCast { value, form: Form::Implicit, .. } => without_implicit(value),
        Node::Func(func) if func.form == Form::Implicit => func.args.first().map_or(node, without_implicit),
        _ => node,
    }
}
