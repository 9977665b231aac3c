//! The constructors of SQL/JSON, and IS JSON.

mod function;

pub(super) use function::{Call as JsonCall, Context as JsonContext, JSONPATH, Path as JsonPath};

use super::coerce::Context;
use super::cx::{Outcome, Typed, reject};
use super::resolve::Resolver;
use crate::catalog::builtin::oid::{BOOL, BYTEA, JSON, JSONB, TEXT, UNKNOWN};
use crate::catalog::builtin::{ProcRow, oid};
use crate::catalog::tree::{Aggregate, Callee, Form, Func, Node, Window};
use crate::catalog::tree_form::{
    Json, JsonConstructor, JsonConstructorKind, JsonEncoding, JsonFormat, JsonFormatKind, JsonReturning,
};
use crate::replay::Reject;
use crate::sql::ast::{
    self, Alias, Expr, ExprNode, Field, JsonAggregate, JsonOutput, JsonValue, QueryBody, SublinkKind, TableExpr,
};

/// The type that RETURNING names, and the format; without RETURNING there is no type.
#[derive(Debug, Clone, Copy)]
struct Returning {
    ty: Option<u32>,
    typmod: i32,
    format: JsonFormat,
}

impl Resolver<'_> {
    /// A form of SQL/JSON.
    pub(super) fn json(&mut self, json: &ast::Json) -> Outcome<Typed> {
        match json {
            ast::Json::Object { pairs, absent, unique, output } => {
                let mut args = Vec::with_capacity(2 * pairs.len());
                for (key, value) in pairs {
                    args.push(self.expr(key)?);
                    args.push(self.json_value(value, "JSON_OBJECT()", JsonFormatKind::Default, None, false)?);
                }
                let returning = self.constructor_output(output.as_ref(), &args)?;
                self.constructor(JsonConstructorKind::Object, args, None, returning, *unique, *absent)
            }
            ast::Json::Array { items, absent, output } => {
                let mut args = Vec::with_capacity(items.len());
                for value in items {
                    args.push(self.json_value(value, "JSON_ARRAY()", JsonFormatKind::Default, None, false)?);
                }
                let returning = self.constructor_output(output.as_ref(), &args)?;
                self.constructor(JsonConstructorKind::Array, args, None, returning, false, *absent)
            }
            ast::Json::ArrayQuery { query, format, output } => self.array_query(query, *format, output.as_ref()),
            ast::Json::ObjectAgg { key, value, absent, unique, aggregate } => {
                let key = self.expr(key)?;
                let value = self.json_value(value, "JSON_OBJECTAGG()", JsonFormatKind::Default, None, false)?;
                let args = vec![key, value];
                let returning = self.constructor_output(aggregate.output.as_ref(), &args)?;
                let suffix = match (*unique, *absent) {
                    (false, false) => "",
                    (false, true) => "_strict",
                    (true, false) => "_unique",
                    (true, true) => "_unique_strict",
                };
                let func = self.json_aggregate(&format!("object_agg{suffix}"), args, aggregate, returning)?;
                self.constructor(JsonConstructorKind::ObjectAgg, Vec::new(), Some(func), returning, *unique, *absent)
            }
            ast::Json::ArrayAgg { value, absent, aggregate } => {
                let value = self.json_value(value, "JSON_ARRAYAGG()", JsonFormatKind::Default, None, false)?;
                let args = vec![value];
                let returning = self.constructor_output(aggregate.output.as_ref(), &args)?;
                let name = if *absent { "agg_strict" } else { "agg" };
                let func = self.json_aggregate(name, args, aggregate, returning)?;
                self.constructor(JsonConstructorKind::ArrayAgg, Vec::new(), Some(func), returning, false, *absent)
            }
            ast::Json::Parse { value, unique, output } => {
                let returning = self.json_output_of(output.as_ref(), "JSON()")?;
                let arg = if *unique {
                    let arg = self.parse_argument(value)?;
                    if arg.ty != TEXT && self.parsed_type(&arg) != TEXT {
                        return reject("42804", "cannot use non-string types with WITH UNIQUE KEYS clause");
                    }
                    arg
                } else {
                    self.json_value(value, "JSON()", JsonFormatKind::Json, returning.ty, false)?
                };
                self.constructor(JsonConstructorKind::Parse, vec![arg], None, returning, *unique, false)
            }
            ast::Json::Scalar { value, output } => {
                let arg = self.expr(value)?;
                let returning = self.json_output_of(output.as_ref(), "JSON_SCALAR()")?;
                let arg = if arg.ty == UNKNOWN { self.cx.to_specific(arg, TEXT, "JSON_SCALAR")? } else { arg };
                self.constructor(JsonConstructorKind::Scalar, vec![arg], None, returning, false, false)
            }
            ast::Json::Serialize { value, output } => {
                let arg = self.json_value(value, "JSON_SERIALIZE()", JsonFormatKind::Json, None, false)?;
                let returning = self.serialize_output(output.as_ref())?;
                self.constructor(JsonConstructorKind::Serialize, vec![arg], None, returning, false, false)
            }
            ast::Json::Is { operand, format, item, unique } => {
                let value = JsonValue { value: operand.clone(), format: *format };
                let value = self.parse_argument(&value)?;
                let ty = self.parsed_type(&value);
                if !matches!(ty, TEXT | JSON | JSONB) {
                    let name = self.cx.type_name(ty);
                    return reject("42804", format!("cannot use type {name} in IS JSON predicate"));
                }
                let node = Json::Is { value: value.node, item: *item, unique: *unique };
                Ok(Typed::new(Node::Json(Box::new(node)), BOOL))
            }
            ast::Json::Function(function) => self.json_function(function),
        }
    }

    /// `transformJsonValueExpr`.
    fn json_value(
        &mut self,
        value: &JsonValue,
        what: &str,
        default: JsonFormatKind,
        target: Option<u32>,
        is_argument: bool,
    ) -> Outcome<Typed> {
        let typed = self.expr(&value.value)?;
        self.format_value(typed, value.format, what, default, target, is_argument).map_err(|f| f.at(value.value.at))
    }

    /// The same for a value that is resolved.
    fn format_value(
        &mut self,
        value: Typed,
        written: JsonFormat,
        what: &str,
        default: JsonFormatKind,
        target: Option<u32>,
        is_argument: bool,
    ) -> Outcome<Typed> {
        let raw = if value.ty == UNKNOWN { self.cx.to_specific(value, TEXT, what)? } else { value };
        let is_json = matches!(raw.ty, JSON | JSONB);
        let format = if written.kind != JsonFormatKind::Default {
            if written.encoding != JsonEncoding::Default && raw.ty != BYTEA {
                return reject("42804", "JSON ENCODING clause is only allowed for bytea input type");
            }
            if is_json { JsonFormatKind::Default } else { written.kind }
        } else if is_argument {
            if is_passed_as_it_is(raw.ty) || self.cx.category(raw.ty) == b'S' {
                return Ok(raw);
            }
            default
        } else if is_json {
            JsonFormatKind::Default
        } else {
            default
        };
        if format == JsonFormatKind::Default && target.is_none_or(|t| t == raw.ty) {
            return Ok(raw);
        }
        if !is_argument && target.is_none() && raw.ty != BYTEA && self.cx.category(raw.ty) != b'S' {
            let how = if written.kind == JsonFormatKind::Default { "implicit" } else { "explicit" };
            return reject("42804", format!("cannot use non-string types with {how} FORMAT JSON clause"));
        }
        let from_bytes = format == JsonFormatKind::Json && raw.ty == BYTEA;
        let value = if from_bytes { self.text_of_bytes(raw.clone(), written) } else { raw.clone() };
        let to = target.unwrap_or(if format == JsonFormatKind::Jsonb { JSONB } else { JSON });
        let from = value.ty;
        let formatted = match self.cx.coerce_to_target(value.clone(), to, -1, Context::Explicit, Form::Cast)? {
            Some(formatted) => formatted,
            None if target.is_some() => {
                return reject(
                    "42846",
                    format!("cannot cast type {} to {}", self.cx.type_name(from), self.cx.type_name(to)),
                );
            }
            None => {
                let name = if to == JSON { "to_json" } else { "to_jsonb" };
                self.built_in_call(name, vec![value.node], to)
            }
        };
        if formatted.ty == raw.ty && formatted.node == raw.node {
            return Ok(raw);
        }
        // What is kept twice doubles with every form around it, on the server as well.
        if size(&raw.node) > LARGEST {
            return super::cx::unknown("forms of SQL/JSON are nested very deeply");
        }
        Ok(Typed::new(
            Node::Json(Box::new(Json::Value { raw: raw.node, formatted: formatted.node, format: written })),
            formatted.ty,
        ))
    }

    /// The only built-in function of a name.
    fn built_in(&self, name: &str) -> &'static ProcRow {
        self.cx.builtins.procs_named(name).next().expect("SQL/JSON calls functions that the server brings")
    }

    fn built_in_call(&self, name: &str, args: Vec<Node>, ty: u32) -> Typed {
        let function = Callee::Builtin(self.built_in(name));
        let func = Func { function, form: Form::Call, args, variadic: false, ty: self.cx.ty(ty, -1), set: false };
        Typed::new(Node::Func(Box::new(func)), ty)
    }

    /// `makeJsonByteaToTextConversion`.
    fn text_of_bytes(&self, value: Typed, format: JsonFormat) -> Typed {
        self.built_in_call("convert_from", vec![value.node, encoding(format)], TEXT)
    }

    /// `checkJsonOutputFormat`.
    fn check_output(&self, format: JsonFormat, ty: u32, any_type: bool) -> Outcome<()> {
        if !any_type
            && format.kind != JsonFormatKind::Default
            && !matches!(ty, BYTEA | JSON | JSONB)
            && self.cx.category(ty) != b'S'
        {
            return reject("0A000", "cannot use JSON format with non-string output types");
        }
        if format.kind == JsonFormatKind::Json {
            if ty != BYTEA && format.encoding != JsonEncoding::Default {
                return reject("0A000", "cannot set JSON encoding for non-bytea output types");
            }
            if matches!(format.encoding, JsonEncoding::Utf16 | JsonEncoding::Utf32) {
                return Err(Reject::new("0A000", "unsupported JSON encoding")
                    .hint("Only UTF8 JSON encoding is supported.")
                    .into());
            }
        }
        Ok(())
    }

    /// `transformJsonOutput`.
    fn json_output(&self, output: Option<&JsonOutput>, any_type: bool) -> Outcome<Returning> {
        let Some(output) = output else { return Ok(Returning { ty: None, typmod: -1, format: JsonFormat::default() }) };
        let ty = super::types::resolve_in(self.cx, &output.ty)?;
        let id = self.cx.id(&ty);
        if output.ty.setof {
            return reject("0A000", "returning SETOF types is not supported in SQL/JSON functions");
        }
        if self.cx.version() >= 17 && self.cx.kind(id) == b'p' {
            return reject("0A000", "returning pseudo-types is not supported in SQL/JSON functions");
        }
        let mut format = output.format;
        if format.kind == JsonFormatKind::Default {
            format.kind = if id == JSONB { JsonFormatKind::Jsonb } else { JsonFormatKind::Json };
        } else {
            self.check_output(format, id, any_type)?;
        }
        Ok(Returning { ty: Some(id), typmod: ty.typmod(), format })
    }

    /// `transformJsonConstructorOutput`.
    fn constructor_output(&self, output: Option<&JsonOutput>, args: &[Typed]) -> Outcome<Returning> {
        let returning = self.json_output(output, true)?;
        if returning.ty.is_some() {
            return Ok(returning);
        }
        let binary = args.iter().any(|a| a.ty == JSONB);
        let (ty, kind) = if binary { (JSONB, JsonFormatKind::Jsonb) } else { (JSON, JsonFormatKind::Json) };
        Ok(Returning { ty: Some(ty), typmod: -1, format: JsonFormat { kind, ..returning.format } })
    }

    /// `transformJsonReturning`.
    fn json_output_of(&self, output: Option<&JsonOutput>, what: &str) -> Outcome<Returning> {
        let json = JsonFormat { kind: JsonFormatKind::Json, ..JsonFormat::default() };
        let Some(output) = output else { return Ok(Returning { ty: Some(JSON), typmod: -1, format: json }) };
        let returning = self.json_output(Some(output), false)?;
        match returning.ty {
            Some(ty) if !matches!(ty, JSON | JSONB) => Err(Reject::new(
                "42804",
                format!("cannot use type {} in RETURNING clause of {what}", self.cx.type_name(ty)),
            )
            .hint("Try returning json or jsonb.")
            .into()),
            _ => Ok(returning),
        }
    }

    fn serialize_output(&self, output: Option<&JsonOutput>) -> Outcome<Returning> {
        let json = JsonFormat { kind: JsonFormatKind::Json, ..JsonFormat::default() };
        let Some(output) = output else { return Ok(Returning { ty: Some(TEXT), typmod: -1, format: json }) };
        let returning = self.json_output(Some(output), true)?;
        match returning.ty {
            Some(ty) if ty != BYTEA && self.cx.category(ty) != b'S' => Err(Reject::new(
                "42804",
                format!("cannot use type {} in RETURNING clause of JSON_SERIALIZE()", self.cx.type_name(ty)),
            )
            .hint("Try returning a string type or bytea.")
            .into()),
            _ => Ok(returning),
        }
    }

    fn returning_of(&self, returning: Returning) -> JsonReturning {
        JsonReturning { ty: self.cx.ty(returning.ty.unwrap_or(JSON), returning.typmod), format: returning.format }
    }

    /// `makeJsonConstructorExpr`.
    fn constructor(
        &self,
        kind: JsonConstructorKind,
        args: Vec<Typed>,
        func: Option<Typed>,
        returning: Returning,
        unique: bool,
        absent: bool,
    ) -> Outcome<Typed> {
        let made = match &func {
            Some(func) => func.ty,
            None if returning.format.kind == JsonFormatKind::Jsonb => JSONB,
            None => JSON,
        };
        let ty = returning.ty.unwrap_or(made);
        let coercion = self.coerced_output(Typed::new(Node::CaseOperand, made), returning)?;
        let coll = self.cx.common_collation(args.iter().chain(&func).chain(&coercion), ty)?;
        let node = Json::Constructor(JsonConstructor {
            kind,
            args: args.into_iter().map(|a| a.node).collect(),
            func: func.map(|f| f.node),
            coercion: coercion.map(|c| c.node),
            returning: self.returning_of(returning),
            unique,
            absent,
        });
        Ok(Typed { node: Node::Json(Box::new(node)), ty, typmod: returning.typmod, coll, row: Vec::new() })
    }

    /// `coerceJsonFuncExpr`: what is made, as the type of RETURNING; `None` where it is of that type.
    fn coerced_output(&self, made: Typed, returning: Returning) -> Outcome<Option<Typed>> {
        let Some(ty) = returning.ty.filter(|ty| *ty != made.ty) else { return Ok(None) };
        if returning.format.kind == JsonFormatKind::Json && ty == BYTEA {
            let text = self.cx.to_specific(made, TEXT, "JSON_FUNCTION")?;
            let args = vec![text.node, encoding(returning.format)];
            return Ok(Some(self.built_in_call("convert_to", args, BYTEA)));
        }
        let from = made.ty;
        let (context, form) = match self.cx.version() {
            16 => (Context::Explicit, Form::Cast),
            _ => (Context::Assignment, Form::Implicit),
        };
        match self.cx.coerce_to_target(made, ty, returning.typmod, context, form)? {
            Some(value) => Ok(Some(value)),
            None => {
                reject("42846", format!("cannot cast type {} to {}", self.cx.type_name(from), self.cx.type_name(ty)))
            }
        }
    }

    /// `transformJsonAggConstructor`; `name` is the function's without the format.
    fn json_aggregate(
        &mut self,
        name: &str,
        args: Vec<Typed>,
        aggregate: &JsonAggregate,
        returning: Returning,
    ) -> Outcome<Typed> {
        let sets = self.sets;
        let (prefix, ty) =
            if returning.format.kind == JsonFormatKind::Jsonb { ("jsonb", JSONB) } else { ("json", JSON) };
        let function = Callee::Builtin(self.built_in(&format!("{prefix}_{name}")));
        let filter = self.aggregate_filter(aggregate.filter.as_ref())?;
        self.cx.common_collation(&args, ty)?;
        let nodes: Vec<Node> = args.into_iter().map(|a| a.node).collect();
        if let Some(over) = &aggregate.over {
            if !aggregate.order_by.is_empty() {
                return reject("0A000", "aggregate ORDER BY is not implemented for window functions");
            }
            self.check_window(&nodes, filter.as_ref())?;
            if self.sets > sets {
                return reject("0A000", "window function calls cannot contain set-returning function calls");
            }
            let window = self.window_of(over)?;
            let node = Window { function, star: false, args: nodes, filter, window };
            return Ok(Typed::new(Node::Window(Box::new(node)), ty));
        }
        let mut node = Aggregate {
            function,
            star: false,
            args: nodes,
            variadic: false,
            distinct: false,
            order_by: self.aggregate_order(&aggregate.order_by)?,
            within_group: false,
            filter,
            up: 0,
        };
        self.check_aggregate(&mut node)?;
        Ok(Typed::new(Node::Aggregate(Box::new(node)), ty))
    }

    /// `transformJsonArrayQueryConstructor`: `JSON_ARRAYAGG` over the query.
    fn array_query(&mut self, query: &ast::Query, format: JsonFormat, output: Option<&JsonOutput>) -> Outcome<Typed> {
        // The columns are counted before it is looked where the query stands; where it may stand and what is written is
        // one column, they need not be.
        if self.usage.is_some() || !is_one_column(query) {
            let usage = self.usage.take();
            let counted = self.query(query, true, None);
            self.usage = usage;
            let (_, columns) = counted?;
            if columns.len() != 1 {
                return reject("42601", "subquery must return only one column");
            }
        }
        let at = query.at;
        let column = Expr { node: ExprNode::Column(vec![Field::Name("q".into()), Field::Name("a".into())]), at };
        let aggregate = ast::Json::ArrayAgg {
            value: JsonValue { value: column, format },
            absent: true,
            aggregate: JsonAggregate { order_by: Vec::new(), filter: None, over: None, output: output.cloned() },
        };
        let select = ast::Select {
            targets: vec![ast::Target { alias: None, expr: Expr { node: ExprNode::Json(Box::new(aggregate)), at } }],
            from: vec![TableExpr::Subquery {
                query: Box::new(query.clone()),
                lateral: false,
                alias: Some(Alias { name: "q".into(), columns: vec!["a".into()] }),
            }],
            ..ast::Select::default()
        };
        let query = ast::Query {
            with: None,
            body: QueryBody::Select(Box::new(select)),
            order_by: Vec::new(),
            limit: None,
            with_ties: false,
            offset: None,
            locking: Vec::new(),
            at,
        };
        let node =
            ExprNode::Sublink { kind: SublinkKind::Scalar, operand: None, operator: None, query: Box::new(query) };
        self.expr(&Expr { node, at })
    }

    /// `transformJsonParseArg`.
    fn parse_argument(&mut self, value: &JsonValue) -> Outcome<Typed> {
        let raw = self.expr(&value.value)?;
        if raw.ty == BYTEA {
            let formatted = self.text_of_bytes(raw.clone(), value.format);
            let node = Json::Value { raw: raw.node, formatted: formatted.node, format: value.format };
            return Ok(Typed::new(Node::Json(Box::new(node)), TEXT));
        }
        if value.format.encoding != JsonEncoding::Default {
            return reject("0A000", "cannot use JSON FORMAT ENCODING clause for non-bytea input types");
        }
        if raw.ty == UNKNOWN || self.cx.category(raw.ty) == b'S' {
            let from = raw.ty;
            return match self.cx.coerce_to_target(raw, TEXT, -1, Context::Implicit, Form::Implicit)? {
                Some(text) => Ok(text),
                None => super::cx::unknown(format!("whether {} is text is not known", self.cx.type_name(from))),
            };
        }
        Ok(raw)
    }

    /// The type that `transformJsonParseArg` tells of.
    fn parsed_type(&self, value: &Typed) -> u32 {
        if self.cx.category(value.ty) == b'S' { TEXT } else { value.ty }
    }
}

/// How many nodes a value may have that is kept both as it was written and as JSON.
const LARGEST: usize = 1 << 14;

fn size(node: &Node) -> usize {
    let mut nodes = 1;
    node.children(&mut |child| nodes += size(child));
    nodes
}

/// Whether a query returns one column, as far as that can be read off it.
fn is_one_column(query: &ast::Query) -> bool {
    let QueryBody::Select(select) = &query.body else { return false };
    let [target] = select.targets.as_slice() else { return false };
    match &target.expr.node {
        ExprNode::Column(fields) => !fields.contains(&Field::Star),
        ExprNode::Indirection { path, .. } => !path.contains(&ast::Step::Star),
        _ => true,
    }
}

/// Whether a value of PASSING needs not become jsonb.
fn is_passed_as_it_is(ty: u32) -> bool {
    matches!(
        ty,
        oid::BOOL
            | oid::NUMERIC
            | oid::INT2
            | oid::INT4
            | oid::INT8
            | oid::FLOAT4
            | oid::FLOAT8
            | oid::TEXT
            | oid::VARCHAR
            | oid::DATE
            | oid::TIME
            | oid::TIMETZ
            | oid::TIMESTAMP
            | oid::TIMESTAMPTZ
    )
}

/// `getJsonEncodingConst`.
fn encoding(format: JsonFormat) -> Node {
    let name = match format.encoding {
        _ if format.kind == JsonFormatKind::Default => "UTF8",
        JsonEncoding::Default | JsonEncoding::Utf8 => "UTF8",
        JsonEncoding::Utf16 => "UTF16",
        JsonEncoding::Utf32 => "UTF32",
    };
    super::literal::raw("name", name)
}
