//! `transformJsonFuncExpr`: the functions of SQL/JSON that look into a value by a path.

use super::super::coerce::Context as Coercion;
use super::super::collate::builtin;
use super::super::cx::{Outcome, Typed, reject};
use super::super::resolve::Resolver;
use crate::catalog::Ident;
use crate::catalog::builtin::oid::{BOOL, JSONB, TEXT, UNKNOWN};
use crate::catalog::tree::{Collation, Form, Node};
use crate::catalog::tree_form::{
    Json, JsonBehavior, JsonBehaviorKind, JsonEncoding, JsonFormat, JsonFormatKind, JsonFunction, JsonFunctionKind,
    JsonQuotes, JsonReturning, JsonWrapper,
};
use crate::replay::Reject;
use crate::sql::ast::{self, JsonValue};

/// `jsonpath`.
pub(in crate::expr) const JSONPATH: u32 = 4072;

/// What a function looks into: something that was written, or the rows of `JSON_TABLE`.
#[derive(Debug, Clone)]
pub(in crate::expr) enum Context<'e> {
    Written(&'e JsonValue),
    /// A value of that type for the column of that name.
    Row(u32, &'e Ident),
}

/// The path of a function.
#[derive(Debug, Clone)]
pub(in crate::expr) enum Path<'e> {
    Written(&'e ast::Expr),
    Text(&'e str),
}

/// A function as it was written, or as `JSON_TABLE` makes it.
#[derive(Debug, Clone)]
pub(in crate::expr) struct Call<'e> {
    pub(in crate::expr) kind: JsonFunctionKind,
    pub(in crate::expr) context: Context<'e>,
    pub(in crate::expr) path: Path<'e>,
    pub(in crate::expr) passing: &'e [(Ident, JsonValue)],
    pub(in crate::expr) output: Option<&'e ast::JsonOutput>,
    pub(in crate::expr) on_empty: Option<&'e ast::JsonBehavior>,
    pub(in crate::expr) on_error: Option<&'e ast::JsonBehavior>,
    pub(in crate::expr) wrapper: JsonWrapper,
    pub(in crate::expr) quotes: JsonQuotes,
}

/// The name of a function in messages.
fn name_of(kind: JsonFunctionKind) -> String {
    kind.word().to_ascii_uppercase()
}

impl Resolver<'_> {
    /// A function as it was written.
    pub(super) fn json_function(&mut self, function: &ast::JsonFunction) -> Outcome<Typed> {
        self.json_call(&Call {
            kind: function.kind,
            context: Context::Written(&function.context),
            path: Path::Written(&function.path),
            passing: &function.passing,
            output: function.output.as_ref(),
            on_empty: function.on_empty.as_ref(),
            on_error: function.on_error.as_ref(),
            wrapper: function.wrapper,
            quotes: function.quotes,
        })
    }

    /// `transformJsonFuncExpr`.
    pub(in crate::expr) fn json_call(&mut self, call: &Call<'_>) -> Outcome<Typed> {
        check_behaviors(call)?;
        let name = name_of(call.kind);
        let default = match call.kind {
            JsonFunctionKind::Query | JsonFunctionKind::Table => JsonFormatKind::Jsonb,
            JsonFunctionKind::Exists | JsonFunctionKind::Value => JsonFormatKind::Default,
        };
        let (value, format) = match &call.context {
            Context::Written(written) => {
                (self.json_value(written, &name, default, Some(JSONB), false)?, written.format)
            }
            Context::Row(ty, _) => (Typed::new(Node::CaseOperand, *ty), JsonFormat::default()),
        };
        let path = match &call.path {
            Path::Written(path) => self.expr(path)?,
            Path::Text(text) => Typed::new(super::super::literal::unknown_constant(Some(text)), UNKNOWN),
        };
        let from = path.ty;
        let Some(path) = self.cx.coerce_to_target(path, JSONPATH, -1, Coercion::Explicit, Form::Implicit)? else {
            let from = self.cx.type_name(from);
            return reject("42804", format!("JSON path expression must be of type jsonpath, not of type {from}"));
        };
        let mut passing = Vec::with_capacity(call.passing.len());
        for (_, argument) in call.passing {
            passing.push(self.json_value(argument, &name, JsonFormatKind::Jsonb, None, true)?);
        }
        let mut returning = self.json_output(call.output, false)?;
        let (ty, on_empty, on_error) = match call.kind {
            JsonFunctionKind::Exists => (returning.ty.unwrap_or(BOOL), None, JsonBehaviorKind::False),
            JsonFunctionKind::Query => {
                (returning.ty.unwrap_or(JSONB), Some(JsonBehaviorKind::Null), JsonBehaviorKind::Null)
            }
            JsonFunctionKind::Value => {
                (returning.ty.unwrap_or(TEXT), Some(JsonBehaviorKind::Null), JsonBehaviorKind::Null)
            }
            JsonFunctionKind::Table => (returning.ty.unwrap_or(value.ty), None, JsonBehaviorKind::EmptyArray),
        };
        if call.kind == JsonFunctionKind::Value {
            returning.format = JsonFormat::default();
        }
        let mut parts: Vec<Typed> = passing.clone();
        let on_empty = match on_empty {
            Some(default) => Some(self.behavior(call.on_empty, default, ty, returning.typmod, &mut parts)?),
            None => None,
        };
        let on_error = Some(self.behavior(call.on_error, on_error, ty, returning.typmod, &mut parts)?);
        let coll = self.cx.common_collation(&parts, ty)?;
        let node = Json::Function(JsonFunction {
            kind: call.kind,
            value: value.node,
            format,
            path: path.node,
            names: call.passing.iter().map(|(name, _)| name.clone()).collect(),
            passing: passing.into_iter().map(|p| p.node).collect(),
            returning: JsonReturning { ty: self.cx.ty(ty, returning.typmod), format: returning.format },
            on_empty,
            on_error,
            wrapper: if call.kind == JsonFunctionKind::Query { call.wrapper } else { JsonWrapper::Unspecified },
            omit_quotes: match call.kind {
                JsonFunctionKind::Query => call.quotes == JsonQuotes::Omit,
                kind => kind == JsonFunctionKind::Value,
            },
        });
        Ok(Typed { node: Node::Json(Box::new(node)), ty, typmod: returning.typmod, coll, row: Vec::new() })
    }

    /// `transformJsonBehavior`.
    fn behavior(
        &mut self,
        written: Option<&ast::JsonBehavior>,
        default: JsonBehaviorKind,
        ty: u32,
        typmod: i32,
        parts: &mut Vec<Typed>,
    ) -> Outcome<JsonBehavior> {
        let kind = written.map_or(default, |w| w.kind);
        let Some(value) = written.and_then(|w| w.value.as_ref()).filter(|_| kind == JsonBehaviorKind::Default) else {
            return Ok(JsonBehavior { kind, value: None });
        };
        let at = value.at;
        let value = self.expr(value)?;
        let value = self.default_value(value, ty, typmod).map_err(|f| f.at(at))?;
        parts.push(value.clone());
        Ok(JsonBehavior { kind, value: Some(value.node) })
    }

    fn default_value(&self, value: Typed, ty: u32, typmod: i32) -> Outcome<Typed> {
        if !is_valid_default(&value.node) {
            let message = "can only specify a constant, non-aggregate function, or operator expression for DEFAULT";
            return reject("42804", message);
        }
        if names_column(&value.node) {
            return reject("42804", "DEFAULT expression must not contain column references");
        }
        if super::super::facts::returns_set(&value.node) {
            return reject("42804", "DEFAULT expression must not return a set");
        }
        self.check_default_collation(&value, ty)?;
        let null = matches!(&value.node, Node::Const(c) if c.value.is_none());
        let from = value.ty;
        // What is null, jsonb or boolean is coerced when it comes up.
        let later = null || from == JSONB || from == BOOL && self.cx.base(ty) != crate::catalog::builtin::oid::INT4;
        if from == ty || later {
            if from == BOOL && from != ty && !null {
                // The server keeps no boolean, but the JSON value of the behavior, which is not TRUE.
                return Ok(Typed::new(super::super::literal::raw("jsonb", "false"), JSONB));
            }
            return Ok(value);
        }
        let context =
            if matches!(self.cx.category(ty), b'S' | b'V') { Coercion::Assignment } else { Coercion::Explicit };
        match self.cx.coerce_to_target(value, ty, typmod, context, Form::Cast)? {
            Some(value) => Ok(value),
            None => {
                let (from, to) = (self.cx.type_name(from), self.cx.type_name(ty));
                Err(Reject::new("42846", format!("cannot cast behavior expression of type {from} to {to}"))
                    .hint(format!("You will need to explicitly cast the expression to type {to}."))
                    .into())
            }
        }
    }

    /// Refuses a default whose collation is another than that of the type.
    fn check_default_collation(&self, value: &Typed, ty: u32) -> Outcome<()> {
        let own =
            |ty: u32| self.cx.collatable(ty).then(|| self.cx.own_collation(ty).unwrap_or_else(|| builtin("default")));
        let given: Option<Collation> = match &value.node {
            Node::Collate { collation, .. } => Some(collation.clone()),
            _ => own(value.ty),
        };
        match (own(ty), given) {
            (Some(target), Some(given)) if target != given => {
                let message = "collation of DEFAULT expression conflicts with RETURNING clause";
                let detail = format!("\"{}\" versus \"{}\"", given.name, target.name);
                Err(Reject::new("42P21", message).detail(detail).into())
            }
            _ => Ok(()),
        }
    }
}

/// The refusals of behaviors that a function has not.
fn check_behaviors(call: &Call<'_>) -> Outcome<()> {
    use JsonBehaviorKind as K;
    let name = name_of(call.kind);
    if let Some(output) = call.output
        && call.kind != JsonFunctionKind::Query
        && (output.format.kind != JsonFormatKind::Default || output.format.encoding != JsonEncoding::Default)
    {
        return reject("42601", format!("cannot specify FORMAT JSON in RETURNING clause of {name}()"));
    }
    let (allowed, list, columns): (&[K], &str, &str) = match call.kind {
        JsonFunctionKind::Query => {
            if call.quotes == JsonQuotes::Omit
                && matches!(call.wrapper, JsonWrapper::Conditional | JsonWrapper::Unconditional)
            {
                let message = "SQL/JSON QUOTES behavior must not be specified when WITH WRAPPER is used";
                return reject("42601", message);
            }
            (
                &[K::Error, K::Null, K::Empty, K::EmptyArray, K::EmptyObject, K::Default],
                "ERROR, NULL, EMPTY ARRAY, EMPTY OBJECT, or DEFAULT expression",
                "formatted columns",
            )
        }
        JsonFunctionKind::Exists => {
            (&[K::Error, K::True, K::False, K::Unknown], "ERROR, TRUE, FALSE, or UNKNOWN", "EXISTS columns")
        }
        JsonFunctionKind::Value => {
            (&[K::Error, K::Null, K::Default], "ERROR, NULL, or DEFAULT expression", "scalar columns")
        }
        JsonFunctionKind::Table => return Ok(()),
    };
    for (behavior, on) in [(call.on_empty, "ON EMPTY"), (call.on_error, "ON ERROR")] {
        let Some(behavior) = behavior else { continue };
        if allowed.contains(&behavior.kind) || call.kind == JsonFunctionKind::Exists && on == "ON EMPTY" {
            continue;
        }
        let (message, place) = match &call.context {
            Context::Written(_) => (format!("invalid {on} behavior"), format!("{name}()")),
            Context::Row(_, column) => (format!("invalid {on} behavior for column \"{column}\""), columns.to_owned()),
        };
        let detail = format!("Only {list} is allowed in {on} for {place}.");
        return Err(Reject::new("42601", message).detail(detail).into());
    }
    Ok(())
}

/// `ValidJsonBehaviorDefaultExpr`.
fn is_valid_default(node: &Node) -> bool {
    match node {
        Node::Const(_) | Node::Object { .. } | Node::Func(_) | Node::Op { .. } => true,
        Node::ViaText { value, .. }
        | Node::DomainCast { value, .. }
        | Node::ArrayCast { value, .. }
        | Node::RowCast { value, .. }
        | Node::Relabel { value, .. }
        | Node::Collate { value, .. } => is_valid_default(value),
        _ => false,
    }
}

/// `contain_var_clause`.
fn names_column(node: &Node) -> bool {
    node.any(&|n| matches!(n, Node::Var(v) if v.up == 0))
}
