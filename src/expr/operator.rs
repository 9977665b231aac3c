//! `parse_oper.c`: which operator a name means for these operand types.

use std::borrow::Cow;

use super::candidate::HasArgs;
use super::coerce::Context;
use super::cx::{Cx, Outcome, reject, unknown};
use crate::catalog::builtin::oid::{self, UNKNOWN};
use crate::catalog::builtin::{OperatorRow, ProcRow};
use crate::catalog::tree::Operator;
use crate::catalog::{self, Address, Ident, Kind, Object, Path};
use crate::replay::Reject;
use crate::sql::ast::Name;

/// An operator that a name may mean.
#[derive(Debug, Clone)]
pub(super) struct Op {
    /// The operator.
    pub(super) which: Operator,
    /// The left operand's type; 0 for a prefix operator.
    pub(super) left: u32,
    /// The right operand's type.
    pub(super) right: u32,
    /// The result's type.
    pub(super) result: u32,
    /// It was only named as the commutator or the negator of another.
    shell: bool,
}

impl Op {
    fn of_row(row: &'static OperatorRow) -> Self {
        Self {
            which: Operator::Builtin(row),
            left: row.left,
            right: row.right,
            result: row.result,
            shell: row.function == 0,
        }
    }

    fn of_object(cx: &Cx<'_>, at: &Address, o: &catalog::Operator) -> Self {
        let id = |ty: &Option<catalog::Type>| ty.as_ref().map_or(0, |t| cx.id(t));
        let (left, right, result) = (id(&o.left), id(&o.right), id(&o.result));
        Self { which: Operator::User(at.clone()), left, right, result, shell: o.function.is_none() }
    }
}

impl HasArgs for Op {
    fn args(&self) -> Cow<'_, [u32]> {
        if self.left == 0 { Cow::Owned(vec![self.right]) } else { Cow::Owned(vec![self.left, self.right]) }
    }
}

/// The access methods whose operator classes tell values apart; the first puts them in order.
const EITHER: &[&str] = &["btree", "hash"];

impl Cx<'_> {
    /// The schemas in which an operator of that name is looked for, in order.
    fn operator_schemas<'n>(&'n self, name: &'n Name) -> &'n [Ident] {
        match name.schema() {
            Some(schema) => std::slice::from_ref(schema),
            None => &self.path,
        }
    }

    /// The operators of a name that the catalog holds in a schema.
    fn user_operators(&self, schema: &Ident, name: &Ident) -> impl Iterator<Item = Op> {
        let path = Path::new([schema.clone(), name.clone()]);
        self.catalog.below(&path).filter_map(|(at, object)| match &**object {
            Object::Operator(o) => Some(Op::of_object(self, at, o)),
            _ => None,
        })
    }

    /// `OpernameGetOprid`: the first operator in the path with exactly these operand types.
    pub(super) fn exact_operator(&self, name: &Name, left: u32, right: u32) -> Option<Op> {
        self.operator_schemas(name).iter().find_map(|schema| {
            let builtin = (schema == "pg_catalog")
                .then(|| self.builtins.operator_exact(name.name(), left, right))
                .flatten()
                .map(Op::of_row);
            let own = || self.user_operators(schema, name.name()).find(|o| o.left == left && o.right == right);
            builtin.or_else(own)
        })
    }

    /// `oper` and `left_oper`: the operator of a name for operands of these types; `left` is `None` for a prefix
    /// operator.
    pub(super) fn operator(&self, name: &Name, left: Option<u32>, right: u32) -> Outcome<Op> {
        let found = self.find_operator(name, left, right)?;
        if found.shell {
            let message = format!("operator is only a shell: {}", self.operator_signature(name, left, right));
            return reject("42883", message);
        }
        Ok(found)
    }

    fn find_operator(&self, name: &Name, left: Option<u32>, right: u32) -> Outcome<Op> {
        let (mut l, mut r) = (left.unwrap_or(0), right);
        let was_unknown = l == UNKNOWN || r == UNKNOWN && l != 0;
        if l == UNKNOWN {
            l = r;
        } else if r == UNKNOWN && l != 0 {
            r = l;
        }
        if let Some(found) = self.exact_operator(name, l, r) {
            return Ok(found);
        }
        if let Some(&foreign) = left.iter().chain([&right]).find(|&&t| self.is_foreign(t)) {
            let ty = self.type_name(foreign);
            return unknown(format!("which operator {name} is meant for {ty} is not known"));
        }
        if name.schema().is_some_and(|s| s != "pg_catalog" && !self.has_schema(s)) {
            let schema = name.schema().cloned().unwrap_or_default();
            return self.missing(Reject::new("3F000", format!("schema \"{schema}\" does not exist")));
        }
        if was_unknown {
            let base = self.base(l);
            if base != l
                && let Some(found) = self.exact_operator(name, base, base)
            {
                return Ok(found);
            }
        }
        let mut candidates: Vec<Op> = Vec::new();
        for schema in self.operator_schemas(name) {
            let builtin = self.builtins.operators_named(name.name()).filter(|_| schema == "pg_catalog").map(Op::of_row);
            for op in builtin.chain(self.user_operators(schema, name.name())) {
                let fits = if left.is_some() { op.left != 0 && op.right != 0 } else { op.left == 0 };
                // Of two with the same operands the one earlier in the path counts.
                if fits && !candidates.iter().any(|c| c.left == op.left && c.right == op.right) {
                    candidates.push(op);
                }
            }
        }
        self.choose(name, left, right, candidates)
    }

    /// The name of the equality that NULLIF, CASE and IS DISTINCT FROM mean. Where a server printed them, it did not say
    /// in which schema that is; the operator of a type is where the type is.
    pub(super) fn implied_equality(&self, left: u32, right: u32) -> Name {
        let name = super::resolve::bare("=");
        if !self.session.printed {
            return name;
        }
        let (l, r) = match (left, right) {
            (UNKNOWN, r) => (r, r),
            (l, UNKNOWN) => (l, l),
            both => both,
        };
        let schemas = [l, r].map(|ty| self.ty(ty, -1).schema);
        let of = |schema: &Ident| Name { parts: vec![schema.clone(), name.name().clone()], at: 0 };
        let found = schemas.iter().map(of).find(|name| self.exact_operator(name, l, r).is_some());
        found.unwrap_or(name)
    }

    /// `op_signature_string`.
    fn operator_signature(&self, name: &Name, left: Option<u32>, right: u32) -> String {
        let left = left.map_or_else(String::new, |l| format!("{} ", self.type_name(l)));
        format!("{left}{name} {}", self.type_name(right))
    }

    fn choose(&self, name: &Name, left: Option<u32>, right: u32, mut fitting: Vec<Op>) -> Outcome<Op> {
        let input: Vec<u32> = left.into_iter().chain([right]).collect();
        fitting.retain(|o| self.can_coerce(&input, &o.args(), Context::Implicit));
        let signature = || self.operator_signature(name, left, right);
        match fitting.len() {
            0 if self.catalog.operators_may_differ() => {
                unknown(format!("an operator {name} may have been made by a statement that is not evaluated"))
            }
            0 => self.missing(Reject::new("42883", format!("operator does not exist: {}", signature())).hint(
                if input.len() == 2 {
                    "No operator matches the given name and argument types. You might need to add explicit type casts."
                } else {
                    "No operator matches the given name and argument type. You might need to add an explicit type cast."
                },
            )),
            1 => Ok(fitting.remove(0)),
            _ => match self.select(&input, fitting) {
                Some(found) => Ok(found),
                None => Err(Reject::new("42725", format!("operator is not unique: {}", signature()))
                    .hint(if input.len() == 2 {
                        "Could not choose a best candidate operator. You might need to add explicit type casts."
                    } else {
                        "Could not choose a best candidate operator. You might need to add an explicit type cast."
                    })
                    .into()),
            },
        }
    }

    /// What an operator that the catalog holds is.
    pub(super) fn user_operator(&self, op: &Operator) -> Option<&catalog::Operator> {
        match op {
            Operator::Builtin(_) => None,
            Operator::User(at) => match self.catalog.get(at).map(|o| &**o) {
                Some(Object::Operator(o)) => Some(o),
                _ => None,
            },
        }
    }

    /// The operator of an address.
    fn operator_at(&self, at: &Address) -> Option<Operator> {
        if self.catalog.contains(at) {
            return Some(Operator::User(at.clone()));
        }
        let row = self.builtins.operators_named(at.name()).find(|row| self.row_address(row) == *at)?;
        Some(Operator::Builtin(row))
    }

    /// The address of a built-in operator.
    pub(super) fn row_address(&self, row: &OperatorRow) -> Address {
        let ty = |id: u32| (id != 0).then(|| self.ty(id, -1));
        let (left, right) = (ty(row.left), ty(row.right));
        super::routine::operator_address(&"pg_catalog".into(), &row.name.into(), left.as_ref(), right.as_ref())
    }

    /// The negator of an operator.
    pub(super) fn negator(&self, op: &Operator) -> Option<Operator> {
        match op {
            Operator::Builtin(row) => self.builtins.operator(row.negator).map(Operator::Builtin),
            Operator::User(_) => self.operator_at(self.user_operator(op)?.negator.as_ref()?),
        }
    }

    /// The strategies that an operator has in btree families.
    pub(super) fn btree_strategies(&self, op: &Operator) -> Vec<u8> {
        match op {
            Operator::Builtin(row) => {
                let rows = self.builtins.families(row.oid).iter();
                rows.filter(|f| f.method == "btree").map(|f| f.strategy).collect()
            }
            Operator::User(at) => {
                let mut out = Vec::new();
                for holder in self.catalog.referrers(at).filter(|a| a.method().is_some_and(|m| m == "btree")) {
                    let members = match self.catalog.get(holder).map(|o| &**o) {
                        Some(Object::OperatorClass(c)) => &c.members,
                        Some(Object::OperatorFamily(f)) => &f.members,
                        _ => continue,
                    };
                    let own = members.0.iter().filter(|m| m.target == *at);
                    out.extend(own.filter_map(|m| u8::try_from(m.number).ok()));
                }
                out
            }
        }
    }

    /// Whether two sort keys of one value are one: by the same operator, or by one and its commutator.
    pub(super) fn is_same_order(&self, a: Option<&Operator>, b: Option<&Operator>) -> bool {
        let (Some(a), Some(b)) = (a, b) else { return a.is_none() && b.is_none() };
        let commutator = match a {
            Operator::Builtin(row) => self.builtins.operator(row.commutator).map(Operator::Builtin),
            Operator::User(_) => {
                self.user_operator(a).and_then(|o| o.commutator.as_ref()).and_then(|at| self.operator_at(at))
            }
        };
        a == b || commutator.as_ref() == Some(b)
    }

    /// The equality in the btree class of an operator that sorts, where the catalog holds that class.
    pub(super) fn equality_of(&self, op: &Operator) -> Option<Operator> {
        let Operator::User(at) = op else { return None };
        self.catalog.referrers(at).filter(|a| a.method().is_some_and(|m| m == "btree")).find_map(|holder| {
            let members = match self.catalog.get(holder).map(|o| &**o)? {
                Object::OperatorClass(c) => &c.members,
                Object::OperatorFamily(f) => &f.members,
                _ => return None,
            };
            let equal = members.0.iter().find(|m| m.target.kind == Kind::Operator && m.number == 3)?;
            self.operator_at(&equal.target)
        })
    }

    /// `get_sort_group_operators`: `<`, `=` and `>` of a type's default class, as far as it has them.
    pub(super) fn sort_operators(&self, ty: u32) -> [Option<Operator>; 3] {
        let base = self.base(ty);
        for (method, numbers) in [("btree", [1, 3, 5]), ("hash", [0, 1, 0])] {
            let own = self.catalog.operator_classes().find(|(at, class)| {
                class.default && self.id(&class.input) == base && at.method().is_some_and(|m| m == method)
            });
            if let Some((_, class)) = own {
                return numbers.map(|number| {
                    let mut members = class.members.0.iter();
                    let member = members.find(|m| m.target.kind == Kind::Operator && m.number == number)?;
                    self.operator_at(&member.target)
                });
            }
        }
        let input = match self.kind(base) {
            _ if self.element(base) != 0 => oid::ANYARRAY,
            b'e' => oid::ANYENUM,
            b'r' => oid::ANYRANGE,
            b'm' => oid::ANYMULTIRANGE,
            _ if self.is_row_type(base) => oid::RECORD,
            _ => {
                let fits = |input: u32| {
                    input == base
                        || self.builtins.cast(base, input).is_some_and(|c| c.method == b'b' && c.context == b'i')
                };
                let mut classes = self.builtins.opclasses().iter().filter(|c| c.default && c.method == "btree");
                let exact = classes.clone().find(|c| c.input == base);
                exact.or_else(|| classes.find(|c| fits(c.input))).map_or(base, |c| c.input)
            }
        };
        [("<", 1), ("=", 3), (">", 5)].map(|(name, strategy)| {
            let mut rows = self.builtins.operators_named(name).filter(|o| o.left == input && o.right == input);
            let row = rows
                .find(|o| self.builtins.families(o.oid).iter().any(|f| f.method == "btree" && f.strategy == strategy));
            row.map(Operator::Builtin)
        })
    }

    /// Whether the catalog holds a default class of one of those methods for a type.
    fn has_own_class(&self, ty: u32, methods: &[&str]) -> bool {
        self.catalog.operator_classes().any(|(at, class)| {
            class.default
                && self.id(&class.input) == ty
                && at.method().is_some_and(|method| methods.iter().any(|m| method == m))
        })
    }

    /// Whether values of a type can be sorted or told apart: arrays as their elements can, rows as their columns.
    pub(super) fn is_sortable(&self, ty: u32) -> bool {
        self.has_class_within(ty, EITHER, &mut Vec::new())
    }

    /// Whether values of a type can be put in order.
    pub(super) fn is_comparable(&self, ty: u32) -> bool {
        self.has_class_within(ty, &["btree"], &mut Vec::new())
    }

    fn has_class_within(&self, ty: u32, methods: &[&str], containing: &mut Vec<u32>) -> bool {
        let base = self.base(ty);
        let element = self.element(base);
        if element != 0 {
            return self.has_class_within(element, methods, containing);
        }
        if let Some(at) = self.row_type(base) {
            if containing.contains(&base) {
                return true;
            }
            containing.push(base);
            let columns = self.catalog.columns(&at);
            return columns.iter().all(|(_, column)| self.has_class_within(self.id(&column.ty), methods, containing));
        }
        matches!(self.kind(base), b'e' | b'r' | b'm' | b'p')
            || self.is_foreign(base)
            || self.has_own_class(base, methods)
            || self.builtins.opclasses().iter().any(|class| {
                class.default
                    && methods.contains(&class.method)
                    && (class.input == base
                        || self.builtins.cast(base, class.input).is_some_and(|c| c.method == b'b' && c.context == b'i'))
            })
    }

    /// The built-in function of an address.
    pub(super) fn builtin_function(&self, at: &Address) -> Option<&'static ProcRow> {
        if at.kind != Kind::Function || at.schema().is_none_or(|s| s != "pg_catalog") {
            return None;
        }
        let signature = at.path.parts().last()?;
        self.builtins.procs_named(at.name()).find(|row| {
            let args: Vec<String> = row.args.iter().map(|&t| self.ty(t, -1).sql()).collect();
            *signature == format!("({})", args.join(","))
        })
    }
}
