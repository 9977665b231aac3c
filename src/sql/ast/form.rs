//! The forms of SQL/XML and SQL/JSON as they were written.

use super::{Alias, Arg, Call, Expr, Name, OrderBy, Query, TypeName, WindowDef};
use crate::catalog::Ident;
pub use crate::catalog::tree_form::{
    JsonBehaviorKind, JsonFormat, JsonFunctionKind, JsonItem, JsonQuotes, JsonWrapper, Standalone,
};

/// A value with the name that AS gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct NamedValue {
    pub name: Option<Ident>,
    pub value: Expr,
}

/// An expression of SQL/XML.
#[derive(Debug, Clone, PartialEq)]
pub enum Xml {
    /// `XMLCONCAT(…)`.
    Concat(Vec<Expr>),
    /// `XMLELEMENT(NAME name, XMLATTRIBUTES(…), …)`.
    Element { name: Ident, attributes: Vec<NamedValue>, content: Vec<Expr> },
    /// `XMLFOREST(…)`.
    Forest(Vec<NamedValue>),
    /// `XMLPARSE(DOCUMENT … PRESERVE WHITESPACE)`.
    Parse { document: bool, value: Expr, preserve: bool },
    /// `XMLPI(NAME name, …)`.
    Pi { name: Ident, content: Option<Expr> },
    /// `XMLROOT(…, VERSION …, STANDALONE …)`; NO VALUE is the version NULL.
    Root { value: Expr, version: Expr, standalone: Standalone },
    /// `XMLSERIALIZE(DOCUMENT … AS type INDENT)`.
    Serialize { document: bool, value: Expr, ty: TypeName, indent: bool },
    /// `IS DOCUMENT`.
    IsDocument(Expr),
}

impl Xml {
    /// Calls `f` for every expression directly below.
    pub fn exprs<'a>(&'a self, f: &mut dyn FnMut(&'a Expr)) {
        match self {
            Self::Concat(args) => args.iter().for_each(f),
            Self::Element { attributes, content, .. } => {
                attributes.iter().map(|a| &a.value).chain(content).for_each(f);
            }
            Self::Forest(values) => values.iter().for_each(|v| f(&v.value)),
            Self::Parse { value, .. } | Self::Serialize { value, .. } | Self::IsDocument(value) => f(value),
            Self::Pi { content, .. } => content.iter().for_each(f),
            Self::Root { value, version, .. } => [value, version].into_iter().for_each(f),
        }
    }

    /// The type that it names.
    pub fn type_name(&self) -> Option<&TypeName> {
        match self {
            Self::Serialize { ty, .. } => Some(ty),
            _ => None,
        }
    }
}

/// A value with FORMAT.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonValue {
    pub value: Expr,
    pub format: JsonFormat,
}

/// `RETURNING type FORMAT …`.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonOutput {
    pub ty: TypeName,
    pub format: JsonFormat,
}

/// `… ON EMPTY`, `… ON ERROR`.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonBehavior {
    pub kind: JsonBehaviorKind,
    /// The value of DEFAULT.
    pub value: Option<Expr>,
}

/// What `JSON_OBJECTAGG` and `JSON_ARRAYAGG` have beside their arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonAggregate {
    pub order_by: Vec<OrderBy>,
    pub filter: Option<Expr>,
    pub over: Option<WindowDef>,
    pub output: Option<JsonOutput>,
}

/// `JSON_EXISTS`, `JSON_QUERY`, `JSON_VALUE`.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonFunction {
    pub kind: JsonFunctionKind,
    pub context: JsonValue,
    pub path: Expr,
    pub passing: Vec<(Ident, JsonValue)>,
    pub output: Option<JsonOutput>,
    pub on_empty: Option<JsonBehavior>,
    pub on_error: Option<JsonBehavior>,
    pub wrapper: JsonWrapper,
    pub quotes: JsonQuotes,
}

/// An expression of SQL/JSON.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `JSON_OBJECT(…)`.
    Object { pairs: Vec<(Expr, JsonValue)>, absent: bool, unique: bool, output: Option<JsonOutput> },
    /// `JSON_ARRAY(…)` of values.
    Array { items: Vec<JsonValue>, absent: bool, output: Option<JsonOutput> },
    /// `JSON_ARRAY(SELECT …)`.
    ArrayQuery { query: Box<Query>, format: JsonFormat, output: Option<JsonOutput> },
    /// `JSON_OBJECTAGG(…)`.
    ObjectAgg { key: Expr, value: JsonValue, absent: bool, unique: bool, aggregate: JsonAggregate },
    /// `JSON_ARRAYAGG(…)`.
    ArrayAgg { value: JsonValue, absent: bool, aggregate: JsonAggregate },
    /// `JSON(…)`.
    Parse { value: JsonValue, unique: bool, output: Option<JsonOutput> },
    /// `JSON_SCALAR(…)`.
    Scalar { value: Expr, output: Option<JsonOutput> },
    /// `JSON_SERIALIZE(…)`.
    Serialize { value: JsonValue, output: Option<JsonOutput> },
    /// `IS JSON …`.
    Is { operand: Expr, format: JsonFormat, item: JsonItem, unique: bool },
    /// A function with a path.
    Function(JsonFunction),
}

impl Json {
    /// Calls `f` for every expression directly below, that of a query in it left out.
    pub fn exprs<'a>(&'a self, f: &mut dyn FnMut(&'a Expr)) {
        match self {
            Self::Object { pairs, .. } => pairs.iter().for_each(|(key, value)| {
                f(key);
                f(&value.value);
            }),
            Self::Array { items, .. } => items.iter().for_each(|v| f(&v.value)),
            Self::ArrayQuery { .. } => {}
            Self::ObjectAgg { key, value, aggregate, .. } => {
                f(key);
                f(&value.value);
                aggregate.exprs(f);
            }
            Self::ArrayAgg { value, aggregate, .. } => {
                f(&value.value);
                aggregate.exprs(f);
            }
            Self::Parse { value, .. } | Self::Serialize { value, .. } => f(&value.value),
            Self::Scalar { value, .. } => f(value),
            Self::Is { operand, .. } => f(operand),
            Self::Function(j) => {
                f(&j.context.value);
                f(&j.path);
                j.passing.iter().for_each(|(_, v)| f(&v.value));
                behaviors([&j.on_empty, &j.on_error], f);
            }
        }
    }

    /// The first version whose grammar has the form.
    pub fn since(&self) -> u16 {
        match self {
            Self::Object { .. }
            | Self::Array { .. }
            | Self::ArrayQuery { .. }
            | Self::ObjectAgg { .. }
            | Self::ArrayAgg { .. }
            | Self::Is { .. } => 16,
            Self::Parse { .. } | Self::Scalar { .. } | Self::Serialize { .. } | Self::Function(_) => 17,
        }
    }

    /// What a grammar that has not the form reads it as: a call of a function of that name, where nothing but its
    /// arguments was written.
    pub fn as_call(&self) -> Option<Call> {
        let plain = |v: &JsonValue| v.format == JsonFormat::default();
        let (name, args): (_, Vec<&Expr>) = match self {
            Self::Object { pairs, absent: false, unique: false, output: None } if pairs.is_empty() => {
                ("json_object", Vec::new())
            }
            Self::Array { items, absent: true, output: None } if items.iter().all(plain) => {
                ("json_array", items.iter().map(|v| &v.value).collect())
            }
            Self::ArrayAgg { value, absent: true, aggregate } if plain(value) && aggregate.output.is_none() => {
                ("json_arrayagg", vec![&value.value])
            }
            Self::Parse { value, unique: false, output: None } if plain(value) => ("json", vec![&value.value]),
            Self::Scalar { value, output: None } => ("json_scalar", vec![value]),
            Self::Serialize { value, output: None } if plain(value) => ("json_serialize", vec![&value.value]),
            Self::Function(j)
                if plain(&j.context)
                    && j.passing.is_empty()
                    && j.output.is_none()
                    && j.on_empty.is_none()
                    && j.on_error.is_none()
                    && j.wrapper == JsonWrapper::Unspecified
                    && j.quotes == JsonQuotes::Unspecified =>
            {
                if j.kind == JsonFunctionKind::Table {
                    return None;
                }
                (j.kind.word(), vec![&j.context.value, &j.path])
            }
            _ => return None,
        };
        let aggregate = match self {
            Self::ArrayAgg { aggregate, .. } => Some(aggregate),
            _ => None,
        };
        Some(Call {
            name: Name::bare(name),
            args: args.into_iter().map(|value| Arg { name: None, value: value.clone() }).collect(),
            star: false,
            distinct: false,
            variadic: false,
            order_by: aggregate.map_or_else(Vec::new, |a| a.order_by.clone()),
            within_group: false,
            filter: aggregate.and_then(|a| a.filter.clone()).map(Box::new),
            over: aggregate.and_then(|a| a.over.clone()).map(Box::new),
            sql_syntax: false,
            at: 0,
        })
    }

    /// RETURNING.
    pub fn output(&self) -> Option<&JsonOutput> {
        match self {
            Self::Object { output, .. }
            | Self::Array { output, .. }
            | Self::ArrayQuery { output, .. }
            | Self::Parse { output, .. }
            | Self::Scalar { output, .. }
            | Self::Serialize { output, .. } => output.as_ref(),
            Self::ObjectAgg { aggregate, .. } | Self::ArrayAgg { aggregate, .. } => aggregate.output.as_ref(),
            Self::Is { .. } => None,
            Self::Function(j) => j.output.as_ref(),
        }
    }
}

fn behaviors<'a>(list: [&'a Option<JsonBehavior>; 2], f: &mut dyn FnMut(&'a Expr)) {
    list.into_iter().flatten().filter_map(|b| b.value.as_ref()).for_each(f);
}

impl JsonAggregate {
    fn exprs<'a>(&'a self, f: &mut dyn FnMut(&'a Expr)) {
        self.order_by.iter().map(|o| &o.expr).chain(&self.filter).for_each(&mut *f);
        if let Some(over) = &self.over {
            over.partition_by.iter().chain(over.order_by.iter().map(|o| &o.expr)).for_each(&mut *f);
            over.start.iter().chain(&over.end).for_each(|e| f(e));
        }
    }
}

/// XMLTABLE in FROM.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlTable {
    /// XMLNAMESPACES; the default one has no name.
    pub namespaces: Vec<NamedValue>,
    pub row: Expr,
    pub document: Expr,
    pub columns: Vec<XmlColumn>,
    pub lateral: bool,
    pub alias: Option<Alias>,
}

/// A column of XMLTABLE.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlColumn {
    pub name: Ident,
    /// `None` for FOR ORDINALITY.
    pub ty: Option<TypeName>,
    pub path: Option<Expr>,
    pub default: Option<Expr>,
    pub not_null: bool,
}

/// `JSON_TABLE` in FROM.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonTable {
    pub context: JsonValue,
    pub path: JsonPath,
    pub passing: Vec<(Ident, JsonValue)>,
    pub columns: Vec<JsonColumn>,
    pub on_error: Option<JsonBehavior>,
    pub lateral: bool,
    pub alias: Option<Alias>,
    /// Byte offset of the words `JSON_TABLE`.
    pub at: u32,
}

/// `'path' AS name`.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonPath {
    pub path: String,
    pub name: Option<Ident>,
}

/// A column of `JSON_TABLE`, or several of them.
#[derive(Debug, Clone, PartialEq)]
pub enum JsonColumn {
    /// `name FOR ORDINALITY`.
    Ordinality(Ident),
    /// `name type PATH …`.
    Value(Box<JsonColumnValue>),
    /// `NESTED PATH … COLUMNS (…)`.
    Nested { path: JsonPath, columns: Vec<Self> },
}

/// A column of `JSON_TABLE` with a value.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonColumnValue {
    pub name: Ident,
    pub ty: TypeName,
    /// EXISTS.
    pub exists: bool,
    /// FORMAT was written.
    pub formatted: bool,
    pub format: JsonFormat,
    pub path: Option<String>,
    pub wrapper: JsonWrapper,
    pub quotes: JsonQuotes,
    pub on_empty: Option<JsonBehavior>,
    pub on_error: Option<JsonBehavior>,
}

impl XmlTable {
    /// Calls `f` for every expression directly below.
    pub fn exprs<'a>(&'a self, f: &mut dyn FnMut(&'a Expr)) {
        self.namespaces.iter().for_each(|n| f(&n.value));
        f(&self.row);
        f(&self.document);
        self.columns.iter().for_each(|c| c.path.iter().chain(&c.default).for_each(&mut *f));
    }

    /// The types of the columns.
    pub fn types<'a>(&'a self, f: &mut dyn FnMut(&'a TypeName)) {
        self.columns.iter().filter_map(|c| c.ty.as_ref()).for_each(f);
    }
}

impl JsonTable {
    /// Calls `f` for every expression directly below.
    pub fn exprs<'a>(&'a self, f: &mut dyn FnMut(&'a Expr)) {
        f(&self.context.value);
        self.passing.iter().for_each(|(_, v)| f(&v.value));
        values(&self.columns, &mut |c| behaviors([&c.on_empty, &c.on_error], f));
        behaviors([&None, &self.on_error], f);
    }

    /// The types of the columns.
    pub fn types<'a>(&'a self, f: &mut dyn FnMut(&'a TypeName)) {
        values(&self.columns, &mut |c| f(&c.ty));
    }
}

fn values<'a>(columns: &'a [JsonColumn], f: &mut dyn FnMut(&'a JsonColumnValue)) {
    for column in columns {
        match column {
            JsonColumn::Ordinality(_) => {}
            JsonColumn::Value(value) => f(value),
            JsonColumn::Nested { columns, .. } => values(columns, f),
        }
    }
}
