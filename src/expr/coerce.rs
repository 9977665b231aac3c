//! `parse_coerce.c`: which type turns into which, and the nodes that do it.

use super::collate::Coll;
use super::cx::{Cx, Outcome, Typed, reject, unknown};
use super::literal;
use crate::catalog::builtin::oid::{
    self, ANY, ANYARRAY, ANYCOMPATIBLE, ANYCOMPATIBLEARRAY, ANYCOMPATIBLEMULTIRANGE, ANYCOMPATIBLENONARRAY,
    ANYCOMPATIBLERANGE, ANYELEMENT, ANYENUM, ANYMULTIRANGE, ANYNONARRAY, ANYRANGE, BOOL, UNKNOWN,
};
use crate::catalog::tree::{Callee, Const, Form, Func, Node};
use crate::catalog::{Address, Cast, Object};
use crate::replay::Reject;

/// When a cast may be used (`CoercionContext`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Context {
    Implicit,
    Assignment,
    Explicit,
}

/// How a value gets from one type to another (`CoercionPathType`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Pathway {
    Relabel,
    Function(u32),
    /// A function that is not built in.
    User(Address),
    Array,
    ViaText,
}

/// Whether a type is polymorphic.
pub(super) fn is_polymorphic(ty: u32) -> bool {
    matches!(
        ty,
        ANYELEMENT
            | ANYARRAY
            | ANYNONARRAY
            | ANYENUM
            | ANYRANGE
            | ANYMULTIRANGE
            | ANYCOMPATIBLE
            | ANYCOMPATIBLEARRAY
            | ANYCOMPATIBLENONARRAY
            | ANYCOMPATIBLERANGE
            | ANYCOMPATIBLEMULTIRANGE
    )
}

impl Cx<'_> {
    /// `find_coercion_pathway`.
    pub(super) fn pathway(&self, target: u32, source: u32, context: Context) -> Option<Pathway> {
        let (source, target) = (self.base(source), self.base(target));
        if source == target {
            return Some(Pathway::Relabel);
        }
        if let Some(cast) = self.builtins.cast(source, target) {
            let needed = match cast.context {
                b'i' => Context::Implicit,
                b'a' => Context::Assignment,
                _ => Context::Explicit,
            };
            return (context >= needed).then_some(match cast.method {
                b'f' => Pathway::Function(cast.function),
                b'i' => Pathway::ViaText,
                _ => Pathway::Relabel,
            });
        }
        if let Some(cast) = self.user_cast(source, target) {
            let needed = match cast.context {
                'i' => Context::Implicit,
                'a' => Context::Assignment,
                _ => Context::Explicit,
            };
            return (context >= needed).then(|| match &cast.function {
                Some(at) => Pathway::User(at.clone()),
                None if cast.method == 'i' => Pathway::ViaText,
                None => Pathway::Relabel,
            });
        }
        if self.multirange_of(source) == target && self.builtins.ty(source).is_none() && target != 0 {
            let at = self.multirange_of_one(target);
            return at.filter(|_| context >= Context::Explicit).map(Pathway::User);
        }
        if target != oid::OIDVECTOR && target != oid::INT2VECTOR {
            let (to, from) = (self.element(target), self.element(source));
            if to != 0 && from != 0 && self.pathway(to, from, context).is_some() {
                return Some(Pathway::Array);
            }
        }
        let via_text = (context >= Context::Assignment && self.category(target) == b'S')
            || (context >= Context::Explicit && self.category(source) == b'S');
        via_text.then_some(Pathway::ViaText)
    }

    /// The cast of the catalog from one type to another.
    pub(super) fn user_cast(&self, source: u32, target: u32) -> Option<&Cast> {
        if !self.has_casts {
            return None;
        }
        match self.catalog.get(&Address::cast(&self.ty(source, -1), &self.ty(target, -1))).map(|o| &**o) {
            Some(Object::Cast(cast)) => Some(cast),
            _ => None,
        }
    }

    /// Whether a cast that the catalog does not show could lead from one type to the other.
    fn unknown_cast(&self, target: u32, source: u32) -> bool {
        (self.is_foreign(target) || self.is_foreign(source)) && target != source
    }

    /// `can_coerce_type` for one type.
    pub(super) fn can_coerce_one(&self, from: u32, to: u32, context: Context) -> bool {
        self.can_coerce(&[from], &[to], context)
    }

    /// `can_coerce_type`.
    pub(super) fn can_coerce(&self, from: &[u32], to: &[u32], context: Context) -> bool {
        let mut generics = false;
        for (&input, &target) in from.iter().zip(to) {
            if input == target || target == ANY {
                continue;
            }
            if is_polymorphic(target) {
                generics = true;
                continue;
            }
            if input == UNKNOWN
                || self.pathway(target, input, context).is_some()
                || (input == oid::RECORD && self.is_complex(target))
                || (self.is_complex(input) && target == oid::RECORD)
                || (target == oid::RECORDARRAY && self.is_complex(self.element(input)))
                || self.inherits(input, target)
            {
                continue;
            }
            return false;
        }
        !generics || self.generic_consistent(from, to)
    }

    /// `typeInheritsFrom`: a table's row type is good for its ancestors'.
    fn inherits(&self, child: u32, parent: u32) -> bool {
        let (Some(child), Some(parent)) = (self.row_type(child), self.row_type(parent)) else { return false };
        let mut todo = vec![child];
        while let Some(at) = todo.pop() {
            if at == parent {
                return true;
            }
            todo.extend(self.catalog.parents(&at));
        }
        false
    }

    /// `coerce_to_target_type`; `None` where there is no way.
    pub(super) fn coerce_to_target(
        &self,
        value: Typed,
        target: u32,
        typmod: i32,
        context: Context,
        form: Form,
    ) -> Outcome<Option<Typed>> {
        if !self.can_coerce_one(value.ty, target, context) {
            if self.unknown_cast(target, value.ty) {
                return unknown(format!(
                    "whether {} can be cast to {} is not known",
                    self.type_name(value.ty),
                    self.type_name(target)
                ));
            }
            return Ok(None);
        }
        // A COLLATE on top is taken off and put back, so that the casts go below it; those below it are lost.
        let (mut value, mut collation) = (value, None);
        while let Node::Collate { value: inner, collation: own } = value.node {
            value.node = *inner;
            collation.get_or_insert(own);
        }
        let before = value.ty;
        let was_coerced = |after: &Typed| after.ty != before || target != before;
        let result = self.coerce_type(value, target, typmod, context, form)?;
        let hide = was_coerced(&result) && !matches!(result.node, Node::Const(_));
        let mut result = self.coerce_typmod(result, target, typmod, context, form, hide)?;
        if let Some(collation) = collation
            && self.collatable(target)
        {
            result.coll = Coll::Explicit(collation.clone());
            result.node = Node::Collate { value: Box::new(result.node), collation };
        }
        Ok(Some(result))
    }

    /// `coerce_type`: the cast must be possible.
    pub(super) fn coerce_type(
        &self,
        value: Typed,
        target: u32,
        typmod: i32,
        context: Context,
        form: Form,
    ) -> Outcome<Typed> {
        let source = value.ty;
        if source == target {
            return Ok(value);
        }
        match target {
            ANY | ANYELEMENT | ANYNONARRAY | ANYCOMPATIBLE | ANYCOMPATIBLENONARRAY => return Ok(value),
            ANYARRAY
            | ANYENUM
            | ANYRANGE
            | ANYMULTIRANGE
            | ANYCOMPATIBLEARRAY
            | ANYCOMPATIBLERANGE
            | ANYCOMPATIBLEMULTIRANGE
                if source != UNKNOWN =>
            {
                let base = self.base(source);
                return Ok(if base == source { value } else { self.relabel(value, base, -1, form) });
            }
            _ => {}
        }
        if source == UNKNOWN
            && let Node::Const(constant) = &value.node
        {
            let (base, base_typmod) = self.base_and_typmod(target, typmod);
            let own_typmod = if base == oid::INTERVAL { base_typmod } else { -1 };
            let node = match &constant.value {
                None => {
                    literal::refuse_shell(self, base)?;
                    Node::Const(Box::new(Const { ty: self.ty(base, own_typmod), value: None }))
                }
                Some(text) => literal::constant(self, text, base, own_typmod)?,
            };
            let result = Typed { node, ty: base, typmod: own_typmod, coll: Coll::Own, row: Vec::new() };
            return if base == target {
                Ok(result)
            } else {
                self.to_domain(result, target, context, form, false, Some((base, base_typmod)))
            };
        }
        if let Node::Collate { value: inner, collation } = value.node {
            let inner = Typed { node: *inner, ty: value.ty, typmod: value.typmod, coll: Coll::Own, row: Vec::new() };
            let mut result = self.coerce_type(inner, target, typmod, context, form)?;
            if self.collatable(target) {
                result.coll = Coll::Explicit(collation.clone());
                result.node = Node::Collate { value: Box::new(result.node), collation };
            }
            return Ok(result);
        }
        match self.pathway(target, source, context) {
            Some(Pathway::Relabel) => {
                let (base, base_typmod) = self.base_and_typmod(target, -1);
                if base == target {
                    Ok(self.relabel(value, target, -1, form))
                } else {
                    self.to_domain(value, target, context, form, false, Some((base, base_typmod)))
                }
            }
            Some(pathway) => {
                let (base, base_typmod) = self.base_and_typmod(target, typmod);
                let result = self.build(value, pathway, base, base_typmod, context, form)?;
                if base == target {
                    Ok(result)
                } else {
                    self.to_domain(result, target, context, form, true, Some((base, base_typmod)))
                }
            }
            None if source == oid::RECORD && self.is_complex(target) => {
                self.row_to_complex(value, target, context, form)
            }
            None if self.is_complex(source) && target == oid::RECORD => Ok(value),
            None if target == oid::RECORDARRAY => Ok(value),
            None if self.inherits(source, target) => {
                let ty = self.ty(target, -1);
                Ok(Typed::new(Node::RowCast { value: Box::new(value.node), ty, form }, target))
            }
            None if self.unknown_cast(target, source) => unknown(format!(
                "whether {} can be cast to {} is not known",
                self.type_name(source),
                self.type_name(target)
            )),
            None => {
                reject("42846", format!("cannot cast type {} to {}", self.type_name(source), self.type_name(target)))
            }
        }
    }

    /// `coerce_record_to_complex`: a row constructor field by field.
    fn row_to_complex(&self, value: Typed, target: u32, context: Context, form: Form) -> Outcome<Typed> {
        let fail = |detail: Option<&str>| {
            let mut r = Reject::new(
                "42846",
                format!("cannot cast type {} to {}", self.type_name(value.ty), self.type_name(target)),
            );
            if let Some(detail) = detail {
                r = r.detail(detail);
            }
            Err(super::Failure::Reject(r))
        };
        let Node::Row { items, .. } = &value.node else { return fail(None) };
        let (base, _) = self.base_and_typmod(target, -1);
        let Some(relation) = self.row_type(base) else { return fail(None) };
        let columns = self.catalog.columns(&relation);
        if items.len() < columns.len() {
            return fail(Some("Input has too few columns."));
        }
        if items.len() > columns.len() {
            return fail(Some("Input has too many columns."));
        }
        let Node::Row { items, .. } = value.node else { unreachable!("matched above") };
        let mut out = Vec::with_capacity(items.len());
        for ((item, (ty, item_typmod)), (_, column)) in items.into_iter().zip(value.row).zip(columns) {
            let wanted = self.id(&column.ty);
            let Some(item) = self.coerce_to_target(
                Typed { node: item, ty, typmod: item_typmod, coll: Coll::Own, row: Vec::new() },
                wanted,
                column.ty.typmod(),
                context,
                Form::Implicit,
            )?
            else {
                return reject("42846", format!("cannot cast type record to {}", self.type_name(target)));
            };
            out.push(item.node);
        }
        let row = Typed::new(Node::Row { items: out, ty: Some(self.ty(base, -1)), form }, base);
        if base == target { Ok(row) } else { self.to_domain(row, target, context, form, true, None) }
    }

    /// `coerce_to_domain`.
    fn to_domain(
        &self,
        mut value: Typed,
        domain: u32,
        context: Context,
        form: Form,
        hide: bool,
        base: Option<(u32, i32)>,
    ) -> Outcome<Typed> {
        let (base, base_typmod) = base.unwrap_or_else(|| self.base_and_typmod(domain, -1));
        if base == domain {
            return Ok(value);
        }
        if hide {
            hide_cast(&mut value.node);
        }
        let value = self.coerce_typmod(value, base, base_typmod, context, Form::Implicit, false)?;
        let coll = self.domain_collation(&value, domain);
        let node = Node::DomainCast { value: Box::new(value.node), ty: self.ty(domain, -1), form };
        Ok(Typed { node, ty: domain, typmod: -1, coll, row: Vec::new() })
    }

    /// `coerce_type_typmod`.
    pub(super) fn coerce_typmod(
        &self,
        mut value: Typed,
        target: u32,
        typmod: i32,
        context: Context,
        form: Form,
        hide: bool,
    ) -> Outcome<Typed> {
        if typmod == value.typmod {
            return Ok(value);
        }
        if hide {
            hide_cast(&mut value.node);
        }
        if typmod < 0 {
            return Ok(self.relabel_on_top(value, target, typmod, form));
        }
        match self.length_function(target) {
            Some(pathway) => self.build(value, pathway, target, typmod, context, form),
            None => Ok(self.relabel_on_top(value, target, typmod, form)),
        }
    }

    /// `find_typmod_coercion_function`.
    fn length_function(&self, ty: u32) -> Option<Pathway> {
        let element = self.element(ty);
        if element != 0 {
            self.length_function(element).map(|_| Pathway::Array)
        } else {
            let builtin = self.builtins.cast(ty, ty).filter(|c| c.function != 0);
            let own = || self.user_cast(ty, ty).and_then(|c| c.function.clone()).map(Pathway::User);
            builtin.map(|c| Pathway::Function(c.function)).or_else(own)
        }
    }

    /// How the elements of an array are cast, where a placeholder stands for one; types are given with their modifiers.
    pub(super) fn element_cast(
        &self,
        (from, old): (u32, i32),
        (to, new): (u32, i32),
        context: Context,
        form: Form,
    ) -> Outcome<Option<Typed>> {
        let placeholder = Typed { node: Node::CaseOperand, ty: from, typmod: old, coll: Coll::Own, row: Vec::new() };
        self.coerce_to_target(placeholder, to, new, context, form)
    }

    /// `build_coercion_expression`.
    fn build(
        &self,
        value: Typed,
        pathway: Pathway,
        target: u32,
        typmod: i32,
        context: Context,
        form: Form,
    ) -> Outcome<Typed> {
        let coll = self.cast_collation(&value, target);
        match pathway {
            Pathway::Relabel => Ok(self.relabel(value, target, typmod, form)),
            Pathway::ViaText => {
                let ty = self.ty(target, -1);
                Ok(Typed {
                    node: Node::ViaText { value: Box::new(value.node), ty, form },
                    ty: target,
                    typmod: -1,
                    coll,
                    row: Vec::new(),
                })
            }
            Pathway::Array => {
                let from = (self.base_element(value.ty), value.typmod);
                let element = self.element_cast(from, (self.element(target), typmod), context, form)?;
                let typmod = element.map_or(-1, |e| e.typmod);
                let ty = self.ty(target, typmod);
                Ok(Typed {
                    node: Node::ArrayCast { value: Box::new(value.node), ty, form },
                    ty: target,
                    typmod,
                    coll,
                    row: Vec::new(),
                })
            }
            Pathway::User(at) => {
                let count = match self.catalog.get(&at).map(|o| &**o) {
                    Some(Object::Function(f)) => f.args.len(),
                    _ => 1,
                };
                let mut args = vec![value.node];
                if count >= 2 {
                    args.push(integer(typmod));
                }
                if count >= 3 {
                    args.push(boolean(context == Context::Explicit));
                }
                let typmod = if count >= 2 { typmod } else { -1 };
                let ty = self.ty(target, typmod);
                let func = Func { function: Callee::User(at), form, args, variadic: false, ty, set: false };
                Ok(Typed { node: Node::Func(Box::new(func)), ty: target, typmod, coll, row: Vec::new() })
            }
            Pathway::Function(function) => {
                let row = self.builtins.proc(function).expect("a cast's function is a built-in function");
                let mut args = vec![value.node];
                if row.args.len() >= 2 {
                    args.push(integer(typmod));
                }
                if row.args.len() == 3 {
                    args.push(boolean(context == Context::Explicit));
                }
                // Only a function with a length argument makes a value of that length.
                let result_typmod = if row.args.len() >= 2 { typmod } else { -1 };
                let func = Func {
                    function: Callee::Builtin(row),
                    form,
                    args,
                    variadic: false,
                    ty: self.ty(target, result_typmod),
                    set: false,
                };
                Ok(Typed { node: Node::Func(Box::new(func)), ty: target, typmod: result_typmod, coll, row: Vec::new() })
            }
        }
    }

    /// `makeRelabelType`.
    pub(super) fn relabel(&self, value: Typed, ty: u32, typmod: i32, form: Form) -> Typed {
        let coll = self.cast_collation(&value, ty);
        Typed {
            node: Node::Relabel { value: Box::new(value.node), ty: self.ty(ty, typmod), form },
            ty,
            typmod,
            coll,
            row: Vec::new(),
        }
    }

    /// `applyRelabelType`: takes off other relabellings, and changes a constant itself.
    fn relabel_on_top(&self, mut value: Typed, ty: u32, typmod: i32, form: Form) -> Typed {
        while let Node::Relabel { value: inner, .. } = value.node {
            value.node = *inner;
            // What was below has some other type, else it would not have been relabelled.
            value.ty = 0;
        }
        if let Node::Const(constant) = &mut value.node {
            constant.ty = self.ty(ty, typmod);
            return Typed { ty, typmod, ..value };
        }
        if value.ty == ty && value.typmod == typmod {
            return value;
        }
        self.relabel(value, ty, typmod, form)
    }

    /// `coerce_to_boolean`.
    pub(super) fn to_boolean(&self, value: Typed, what: &str) -> Outcome<Typed> {
        self.to_specific(value, BOOL, what)
    }

    /// `coerce_to_specific_type`.
    pub(super) fn to_specific(&self, value: Typed, target: u32, what: &str) -> Outcome<Typed> {
        self.to_specific_typmod(value, target, -1, what)
    }

    /// `coerce_to_specific_type_typmod`.
    pub(super) fn to_specific_typmod(&self, value: Typed, target: u32, typmod: i32, what: &str) -> Outcome<Typed> {
        let from = value.ty;
        let value = if from == target {
            value
        } else {
            let Some(value) = self.coerce_to_target(value, target, typmod, Context::Assignment, Form::Implicit)? else {
                let (to, from) = (self.type_name(target), self.type_name(from));
                return reject("42804", format!("argument of {what} must be type {to}, not type {from}"));
            };
            value
        };
        if super::facts::returns_set(&value.node) {
            return reject("42804", format!("argument of {what} must not return a set"));
        }
        Ok(value)
    }

    /// `select_common_type`; `None` where there is none, which is an error if `what` says what the expressions are of.
    pub(super) fn common_type(&self, types: &[u32], what: Option<&str>) -> Outcome<Option<u32>> {
        let Some(&first) = types.first() else { return Ok(None) };
        if first != UNKNOWN && types.iter().all(|&t| t == first) {
            return Ok(Some(first));
        }
        let mut chosen = self.base(first);
        for &next in &types[1..] {
            let next = self.base(next);
            if next == UNKNOWN || next == chosen {
                continue;
            }
            if chosen == UNKNOWN {
                chosen = next;
            } else if self.is_foreign(chosen) || self.is_foreign(next) {
                return unknown(format!(
                    "how {} and {} go together is not known",
                    self.type_name(chosen),
                    self.type_name(next)
                ));
            } else if self.category(next) != self.category(chosen) {
                return match what {
                    None => Ok(None),
                    Some(what) => reject(
                        "42804",
                        format!(
                            "{what} types {} and {} cannot be matched",
                            self.type_name(chosen),
                            self.type_name(next)
                        ),
                    ),
                };
            } else if !self.preferred(chosen)
                && self.can_coerce_one(chosen, next, Context::Implicit)
                && !self.can_coerce_one(next, chosen, Context::Implicit)
            {
                chosen = next;
            }
        }
        Ok(Some(if chosen == UNKNOWN { oid::TEXT } else { chosen }))
    }

    /// `coerce_to_common_type`.
    pub(super) fn to_common(&self, value: Typed, target: u32, what: &str) -> Outcome<Typed> {
        if value.ty == target {
            return Ok(value);
        }
        if self.can_coerce_one(value.ty, target, Context::Implicit) {
            self.coerce_type(value, target, -1, Context::Implicit, Form::Implicit)
        } else {
            reject(
                "42846",
                format!("{what} could not convert type {} to {}", self.type_name(value.ty), self.type_name(target)),
            )
        }
    }

    /// The common modifier of values that have one type, else -1.
    pub(super) fn common_typmod(values: &[Typed], ty: u32) -> i32 {
        let Some(first) = values.first() else { return -1 };
        if values.iter().all(|v| v.ty == ty && v.typmod == first.typmod) { first.typmod } else { -1 }
    }
}

/// `hide_coercion_node`.
fn hide_cast(node: &mut Node) {
    match node {
        Node::Func(func) => func.form = Form::Implicit,
        Node::Relabel { form, .. }
        | Node::ViaText { form, .. }
        | Node::ArrayCast { form, .. }
        | Node::RowCast { form, .. }
        | Node::Row { form, .. }
        | Node::DomainCast { form, .. } => *form = Form::Implicit,
        _ => {}
    }
}

/// A constant of type integer.
pub(super) fn integer(n: i32) -> Node {
    let mut buffer = smol_str::SmolStrBuilder::new();
    let _ = std::fmt::Write::write_fmt(&mut buffer, format_args!("{n}"));
    Node::Const(Box::new(Const { ty: crate::catalog::Type::builtin("int4"), value: Some(buffer.finish()) }))
}

/// A constant of type boolean.
pub(super) fn boolean(b: bool) -> Node {
    let value = Some(if b { "t" } else { "f" }.into());
    Node::Const(Box::new(Const { ty: crate::catalog::Type::builtin("bool"), value }))
}
