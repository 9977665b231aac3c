//! When two resolved expressions mean the same, although the server prints them differently.
//!
//! Both are brought to one form in which the twins are one: casts that only tell the type are gone from constants,
//! casts of arrays stand at the elements, how a cast or a call was written does not show, lists of one are no lists.

use std::sync::Arc;

use super::tree::{Attribute, Callee, Connective, Const, Form, Func, Node, SublinkKind, Tree};
use super::tree_form::{Json, JsonFormatKind, JsonReturning, JsonWrapper};
use super::tree_query::{From, Query, Source, Target};
use super::{Ident, Modifier, Type};

/// `text(character)`, which takes the blanks off.
const TEXT_OF_BPCHAR: u32 = 401;

/// Whether two expressions mean the same.
pub(super) fn same_meaning(a: &Tree, b: &Tree) -> bool {
    let (mut x, mut y) = (a.root.clone(), b.root.clone());
    canonical(&mut x);
    canonical(&mut y);
    // What stands at the top is cast to the type that its place gives it, whatever it was written as.
    top(&mut x, &a.ty);
    top(&mut y, &b.ty);
    x == y
}

/// A constant at the top of a default is of the type of the column.
fn top(node: &mut Node, ty: &Type) {
    if let Node::Const(c) = node
        && c.ty.plain() != ty.plain()
        && is_number(&c.ty)
        && is_number(ty)
    {
        c.ty = ty.plain();
    }
}

fn is_number(ty: &Type) -> bool {
    ["int2", "int4", "int8", "numeric"].iter().any(|n| ty.is(n))
}

/// A type of whole numbers.
fn is_whole(ty: &Type) -> bool {
    ["int2", "int4", "int8"].iter().any(|n| ty.is(n))
}

/// A type that holds whole numbers as they are written.
fn is_wider(ty: &Type) -> bool {
    ["int4", "int8", "numeric", "float4", "float8"].iter().any(|n| ty.is(n))
}

fn is_text(ty: &Type) -> bool {
    ["text", "varchar"].iter().any(|n| ty.is(n))
}

fn canonical(node: &mut Node) {
    node.children_mut(&mut |child| canonical(child));
    if let Node::Sublink(sublink) = node {
        canonical_query(&mut sublink.query, sublink.kind == SublinkKind::Query);
    }
    match node {
        Node::Body { statements, .. } => statements.iter_mut().for_each(|query| canonical_query(query, false)),
        Node::MultiAssign { sublink: Some(sublink), .. } => canonical_query(&mut sublink.query, false),
        Node::Relabel { value, ty, form } => {
            if let Node::Const(c) = &mut **value {
                if c.ty.is("bpchar") && is_text(ty) {
                    c.value = c.value.as_ref().map(|text| text.trim_end_matches(' ').into());
                }
                c.ty = ty.plain();
                *node = (**value).clone();
                return;
            }
            // A relabelling of a relabelling is the outer one.
            if let Node::Relabel { value: inner, .. } = &mut **value {
                let inner = std::mem::replace(&mut **inner, Node::Default);
                **value = inner;
            }
            *form = Form::Implicit;
            // Text and varchar without a length are one.
            if ty.is("varchar") && ty.modifier == Modifier::None {
                ty.name = Ident::new_static("text");
            }
        }
        Node::ViaText { form, .. } | Node::RowCast { form, .. } | Node::DomainCast { form, .. } => {
            *form = Form::Implicit;
        }
        Node::ArrayCast { value, ty, form } => {
            *form = Form::Implicit;
            // An array of constants has become a constant by now.
            let (from, to) = (|c: &Const| c.ty.element().plain(), ty.element().plain());
            if let Node::Const(c) = &mut **value
                && c.ty.array
                && (is_text(&from(c)) && is_text(&to)
                    || is_whole(&from(c)) && is_wider(&to)
                    || from(c).is("bpchar")
                        && is_text(&to)
                        && !c.value.as_ref().is_some_and(|v| v.contains([' ', '"'])))
            {
                c.ty = ty.plain();
                *node = (**value).clone();
                return;
            }
            if let Node::Array { items, ty: own, multidimensional: false } = &mut **value {
                let element = ty.element().plain();
                for item in items.iter_mut() {
                    let inner = std::mem::replace(item, Node::Default);
                    *item = Node::Relabel { value: Box::new(inner), ty: element.clone(), form: Form::Implicit };
                    canonical(item);
                }
                *own = ty.plain();
                *node = (**value).clone();
                array_constant(node);
            }
        }
        Node::Func(func) => {
            if matches!(func.form, Form::Cast | Form::Implicit)
                && let Some(constant) = cast_of_number(func)
            {
                *node = constant;
                return;
            }
            if func.form != Form::Call
                && let Callee::Builtin(row) = &func.function
                && row.oid == TEXT_OF_BPCHAR
            {
                // A cast of an array tells it for every element without its function.
                let value = std::mem::replace(&mut func.args[0], Node::Default);
                *node = Node::Relabel { value: Box::new(value), ty: func.ty.clone(), form: Form::Implicit };
                canonical(node);
                return;
            }
            func.form = Form::Call;
        }
        Node::Const(c) => {
            if is_text(&c.ty) {
                c.ty = Type::builtin("text");
            }
            c.ty.modifier = Modifier::None;
        }
        Node::Json(json) => {
            if let Json::Function(function) = &mut **json {
                if function.wrapper == JsonWrapper::None {
                    function.wrapper = JsonWrapper::Unspecified;
                }
                // The format that a type has by itself is the one where none is said.
                let JsonReturning { ty, format } = &mut function.returning;
                let own = if ty.is("jsonb") { JsonFormatKind::Jsonb } else { JsonFormatKind::Json };
                if format.kind == own {
                    format.kind = JsonFormatKind::Default;
                }
            }
        }
        Node::Array { .. } => array_constant(node),
        Node::Row { form, .. } => *form = Form::Call,
        Node::OpArray { op, all: false, args } => {
            // `x = ANY (ARRAY[y])` is `x = y`.
            if let Node::Array { items, .. } = &args[1]
                && items.len() == 1
            {
                *node = Node::Op { op: op.clone(), args: vec![args[0].clone(), items[0].clone()] };
            }
        }
        Node::Bool { connective, args } if *connective != Connective::Not => {
            // A chain of the same connective is flat.
            let mut flat = Vec::with_capacity(args.len());
            for arg in args.drain(..) {
                match arg {
                    Node::Bool { connective: inner, args } if inner == *connective => flat.extend(args),
                    other => flat.push(other),
                }
            }
            *args = flat;
        }
        _ => {}
    }
}

/// Takes away what a query is merely written with: aliases, and the names of columns that nobody sees.
fn canonical_query(query: &mut Query, visible: bool) {
    query.own_nodes_mut(&mut |node| canonical(node));
    for cte in &mut query.ctes {
        canonical_query(&mut cte.query, false);
        cte.aliases.clear();
        cte.columns.clear();
    }
    for entry in 0..query.relations.len() {
        let columns = &query.relations[entry].columns;
        if columns.iter().any(|c| c.name.is_empty()) {
            let mut left = 0;
            let numbers: Vec<u16> = columns
                .iter()
                .map(|c| {
                    left += u16::from(!c.name.is_empty());
                    left.saturating_sub(1)
                })
                .collect();
            renumber(query, 0, entry as u16, &numbers);
        }
    }
    for relation in &mut query.relations {
        relation.alias = None;
        relation.aliases.clear();
        relation.columns.clear();
        match &mut relation.source {
            // How many columns its type had then.
            Source::Functions { calls, .. } => calls.iter_mut().for_each(|call| call.width = 0),
            Source::Subquery(inner) => canonical_query(inner, false),
            // What columns the table had then; those that are used are named where they are used.
            Source::Table { columns, .. } => columns.clear(),
            _ => {}
        }
    }
    for from in &mut query.from {
        plain_from(from);
    }
    // What the types that are sorted by have; the types are compared.
    query.operators.clear();
    // A column that is selected twice is one to sort and to group by.
    let targets = &query.targets;
    let earliest = |n: &mut u16| {
        if let Some(Target { value: value @ Node::Var(_), .. }) = targets.get(usize::from(*n)) {
            *n = targets.iter().position(|t| t.value == *value).map_or(*n, |first| first as u16);
        }
    };
    query.group_by.iter_mut().for_each(earliest);
    query.order_by.iter_mut().for_each(|key| earliest(&mut key.target));
    for target in &mut query.targets {
        if !visible || target.junk {
            target.name = None;
        }
        // The value says it, and nothing refers to it.
        if target.junk {
            target.ty = Type::builtin("unknown");
            target.collation = None;
        }
    }
}

/// Counts the columns of an entry of the range table `up` queries further out without those that its type no longer has.
fn renumber(query: &mut Query, up: u16, entry: u16, numbers: &[u16]) {
    query.own_nodes_mut(&mut |node| renumber_in(node, up, entry, numbers));
    let ctes = query.ctes.iter_mut().map(|cte| &mut cte.query);
    let relations = query.relations.iter_mut().filter_map(|relation| match &mut relation.source {
        Source::Subquery(inner) => Some(&mut **inner),
        _ => None,
    });
    ctes.chain(relations).for_each(|inner| renumber(inner, up + 1, entry, numbers));
}

fn renumber_in(node: &mut Node, up: u16, entry: u16, numbers: &[u16]) {
    match node {
        Node::Var(var) if var.up == up && var.relation == entry => {
            if let Attribute::Number(n) | Attribute::Result { number: n, .. } = &mut var.attribute
                && let Some(number) = numbers.get(usize::from(*n))
            {
                *n = *number;
            }
        }
        Node::Sublink(sublink) => renumber(&mut sublink.query, up + 1, entry, numbers),
        _ => {}
    }
    node.children_mut(&mut |child| renumber_in(child, up, entry, numbers));
}

fn plain_from(from: &mut From) {
    if let From::Join { left, right, natural, alias, aliases, .. } = from {
        plain_from(left);
        plain_from(right);
        *natural = false;
        *alias = None;
        aliases.clear();
    }
}

/// A whole number cast to a wider type of numbers is the constant of that type.
fn cast_of_number(func: &Func) -> Option<Node> {
    let Node::Const(c) = &func.args[0] else { return None };
    let value = c.value.as_ref()?;
    (is_whole(&c.ty) && is_wider(&func.ty) && func.args.len() == 1)
        .then(|| Node::Const(Box::new(Const { ty: func.ty.plain(), value: Some(value.clone()) })))
}

/// An array of constants that need no quotes is the constant of the array.
fn array_constant(node: &mut Node) {
    let Node::Array { items, ty, multidimensional: false } = node else { return };
    let mut out = String::from("{");
    for (i, item) in items.iter().enumerate() {
        let Node::Const(c) = item else { return };
        let Some(value) = &c.value else { return };
        let plain = !value.is_empty()
            && !value.eq_ignore_ascii_case("null")
            && !value.bytes().any(|b| matches!(b, b'"' | b'\\' | b'{' | b'}' | b',' | b';') || b.is_ascii_whitespace());
        if !plain {
            return;
        }
        if i > 0 {
            out.push(',');
        }
        out.push_str(value);
    }
    if items.len() < 2 {
        return;
    }
    out.push('}');
    let mut ty = ty.plain();
    if is_text(&ty.element()) {
        ty.name = Ident::new_static("text");
    }
    *node = Node::Const(Box::new(Const { ty, value: Some(out.into()) }));
}

/// Shared trees are equal without a look.
pub(super) fn same(a: &Arc<Tree>, b: &Arc<Tree>) -> bool {
    Arc::ptr_eq(a, b) || **a == **b || same_meaning(a, b)
}
