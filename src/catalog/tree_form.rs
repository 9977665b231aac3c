//! The forms of SQL/XML and SQL/JSON in resolved expressions: `XmlExpr`, `JsonConstructorExpr`, `JsonExpr` and their kin
//! of `primnodes.h`, and the table functions over them.

use super::tree::Node;
use super::{Address, Ident, Refs, Type};

/// The forms of `XmlExpr`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum XmlOp {
    Concat,
    Element,
    Forest,
    Parse,
    Pi,
    Root,
    Serialize,
    IsDocument,
}

impl XmlOp {
    /// The word that it is written with; nothing for IS DOCUMENT.
    pub fn word(self) -> &'static str {
        match self {
            Self::Concat => "xmlconcat",
            Self::Element => "xmlelement",
            Self::Forest => "xmlforest",
            Self::Parse => "xmlparse",
            Self::Pi => "xmlpi",
            Self::Root => "xmlroot",
            Self::Serialize => "xmlserialize",
            Self::IsDocument => "",
        }
    }
}

/// An expression of SQL/XML.
#[derive(Debug, Clone, PartialEq)]
pub struct Xml {
    /// Which form it is.
    pub op: XmlOp,
    /// NAME.
    pub name: Option<Ident>,
    /// The names of the attributes of XMLELEMENT, or of the elements of XMLFOREST.
    pub names: Vec<Ident>,
    /// Their values.
    pub named: Vec<Node>,
    /// The other arguments.
    pub args: Vec<Node>,
    /// DOCUMENT, not CONTENT.
    pub document: bool,
    /// INDENT or NO INDENT, from 16 on.
    pub indent: Option<bool>,
    /// What XMLSERIALIZE says it makes; its own type is text.
    pub target: Option<Type>,
}

/// How STANDALONE of XMLROOT is kept, as the integers of `xml.h`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Standalone {
    Yes,
    No,
    NoValue,
    Omitted,
}

/// FORMAT of SQL/JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum JsonFormatKind {
    #[default]
    Default,
    Json,
    Jsonb,
}

/// ENCODING of SQL/JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum JsonEncoding {
    #[default]
    Default,
    Utf8,
    Utf16,
    Utf32,
}

/// `FORMAT JSON ENCODING …`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct JsonFormat {
    /// Which format.
    pub kind: JsonFormatKind,
    /// Which encoding.
    pub encoding: JsonEncoding,
}

/// What IS JSON asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonItem {
    Any,
    Object,
    Array,
    Scalar,
}

/// The forms of `JsonExpr`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonFunctionKind {
    Exists,
    Query,
    Value,
    Table,
}

impl JsonFunctionKind {
    /// The word that it is written with.
    pub fn word(self) -> &'static str {
        match self {
            Self::Exists => "json_exists",
            Self::Query => "json_query",
            Self::Value => "json_value",
            Self::Table => "json_table",
        }
    }
}

/// WRAPPER.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum JsonWrapper {
    #[default]
    Unspecified,
    None,
    Conditional,
    Unconditional,
}

/// QUOTES.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum JsonQuotes {
    #[default]
    Unspecified,
    Keep,
    Omit,
}

/// What happens ON EMPTY and ON ERROR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonBehaviorKind {
    Null,
    Error,
    Empty,
    True,
    False,
    Unknown,
    EmptyArray,
    EmptyObject,
    Default,
}

impl JsonBehaviorKind {
    /// Its words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Null => "NULL",
            Self::Error => "ERROR",
            Self::Empty => "EMPTY",
            Self::True => "TRUE",
            Self::False => "FALSE",
            Self::Unknown => "UNKNOWN",
            Self::EmptyArray => "EMPTY ARRAY",
            Self::EmptyObject => "EMPTY OBJECT",
            Self::Default => "DEFAULT",
        }
    }
}

/// A behavior with its value; DEFAULT has one that was written.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonBehavior {
    /// Which it is.
    pub kind: JsonBehaviorKind,
    /// The value; ERROR has none.
    pub value: Option<Node>,
}

/// RETURNING.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonReturning {
    /// The type, with its modifier.
    pub ty: Type,
    /// FORMAT.
    pub format: JsonFormat,
}

/// The forms of `JsonConstructorExpr`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JsonConstructorKind {
    Object,
    Array,
    ObjectAgg,
    ArrayAgg,
    Parse,
    Scalar,
    Serialize,
}

/// A constructor of JSON.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonConstructor {
    /// Which form it is.
    pub kind: JsonConstructorKind,
    /// The arguments; keys and values by turns for an object.
    pub args: Vec<Node>,
    /// The aggregate or window function that does it.
    pub func: Option<Node>,
    /// How what is made becomes the type of RETURNING.
    pub coercion: Option<Node>,
    /// RETURNING, written or not.
    pub returning: JsonReturning,
    /// WITH UNIQUE KEYS.
    pub unique: bool,
    /// ABSENT ON NULL.
    pub absent: bool,
}

/// A function that looks into JSON by a path.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonFunction {
    /// Which form it is.
    pub kind: JsonFunctionKind,
    /// What is looked into, as jsonb.
    pub value: Node,
    /// FORMAT of what is looked into, as it was written.
    pub format: JsonFormat,
    /// The path.
    pub path: Node,
    /// The names of PASSING.
    pub names: Vec<Ident>,
    /// The values of PASSING.
    pub passing: Vec<Node>,
    /// RETURNING, written or not.
    pub returning: JsonReturning,
    /// ON EMPTY.
    pub on_empty: Option<JsonBehavior>,
    /// ON ERROR.
    pub on_error: Option<JsonBehavior>,
    /// WRAPPER.
    pub wrapper: JsonWrapper,
    /// OMIT QUOTES.
    pub omit_quotes: bool,
}

/// An expression of SQL/JSON.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// A value with FORMAT: what was written, and what is made of it.
    Value { raw: Node, formatted: Node, format: JsonFormat },
    /// A constructor.
    Constructor(JsonConstructor),
    /// IS JSON.
    Is { value: Node, item: JsonItem, unique: bool },
    /// A function with a path.
    Function(JsonFunction),
}

impl Xml {
    pub(super) fn children<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        self.named.iter().chain(&self.args).for_each(f);
    }

    pub(super) fn children_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        self.named.iter_mut().chain(&mut self.args).for_each(f);
    }
}

impl JsonBehavior {
    fn of(behaviors: [&Option<Self>; 2]) -> impl Iterator<Item = &Node> {
        behaviors.into_iter().flatten().filter_map(|b| b.value.as_ref())
    }

    fn of_mut(behaviors: [&mut Option<Self>; 2]) -> impl Iterator<Item = &mut Node> {
        behaviors.into_iter().flatten().filter_map(|b| b.value.as_mut())
    }
}

impl Json {
    pub(super) fn children<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        match self {
            Self::Value { raw, formatted, .. } => [raw, formatted].into_iter().for_each(f),
            Self::Constructor(c) => c.args.iter().chain(&c.func).chain(&c.coercion).for_each(f),
            Self::Is { value, .. } => f(value),
            Self::Function(j) => {
                let behaviors = JsonBehavior::of([&j.on_empty, &j.on_error]);
                [&j.value, &j.path].into_iter().chain(&j.passing).chain(behaviors).for_each(f);
            }
        }
    }

    pub(super) fn children_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        match self {
            Self::Value { raw, formatted, .. } => [raw, formatted].into_iter().for_each(f),
            Self::Constructor(c) => c.args.iter_mut().chain(&mut c.func).chain(&mut c.coercion).for_each(f),
            Self::Is { value, .. } => f(value),
            Self::Function(j) => {
                let behaviors = JsonBehavior::of_mut([&mut j.on_empty, &mut j.on_error]);
                [&mut j.value, &mut j.path].into_iter().chain(&mut j.passing).chain(behaviors).for_each(f);
            }
        }
    }

    /// RETURNING, where the form has one.
    pub fn returning(&self) -> Option<&JsonReturning> {
        match self {
            Self::Constructor(c) => Some(&c.returning),
            Self::Function(j) => Some(&j.returning),
            Self::Value { .. } | Self::Is { .. } => None,
        }
    }

    pub(super) fn types(&self, f: &mut dyn FnMut(&Address)) {
        if let Some(returning) = self.returning() {
            returning.ty.refs(f);
        }
    }

    /// The type of a function that looks into a value, which the server records no dependency on.
    pub(super) fn unrecorded_types(&self, f: &mut dyn FnMut(&Address)) {
        if let Self::Function(function) = self {
            function.returning.ty.refs(f);
        }
    }

    pub(super) fn rewrite_types(&mut self, f: &mut dyn FnMut(&mut Address)) {
        match self {
            Self::Constructor(c) => c.returning.ty.rewrite(f),
            Self::Function(j) => j.returning.ty.rewrite(f),
            Self::Value { .. } | Self::Is { .. } => {}
        }
    }
}

/// A function in FROM that is a table (`TableFunc`).
#[derive(Debug, Clone, PartialEq)]
pub enum TableFunction {
    /// XMLTABLE.
    Xml(XmlTable),
    /// `JSON_TABLE`.
    Json(JsonTable),
}

/// XMLTABLE.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlTable {
    /// XMLNAMESPACES; the default one has no name.
    pub namespaces: Vec<(Option<Ident>, Node)>,
    /// The path of the rows.
    pub row: Node,
    /// The document.
    pub document: Node,
    /// COLUMNS.
    pub columns: Vec<XmlColumn>,
}

/// A column of XMLTABLE.
#[derive(Debug, Clone, PartialEq)]
pub struct XmlColumn {
    /// Its name.
    pub name: Ident,
    /// Its type; `None` for that of FOR ORDINALITY.
    pub ty: Option<Type>,
    /// PATH.
    pub path: Option<Node>,
    /// DEFAULT.
    pub default: Option<Node>,
    /// NOT NULL.
    pub not_null: bool,
}

/// `JSON_TABLE`.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonTable {
    /// The document, the path of the rows, PASSING and ON ERROR: a [`Json::Function`].
    pub function: Node,
    /// The rows.
    pub root: JsonScan,
}

/// The rows that a path of `JSON_TABLE` gives (`JsonTablePathScan`).
#[derive(Debug, Clone, PartialEq)]
pub struct JsonScan {
    /// The path, a constant.
    pub path: Node,
    /// The path's name, given or made.
    pub name: Ident,
    /// The columns of these rows.
    pub columns: Vec<JsonColumn>,
    /// NESTED PATH.
    pub nested: Vec<Self>,
}

/// A column of `JSON_TABLE`.
#[derive(Debug, Clone, PartialEq)]
pub struct JsonColumn {
    /// Its name.
    pub name: Ident,
    /// Its type, with its modifier.
    pub ty: Type,
    /// What it is, a [`Json::Function`]; FOR ORDINALITY has none.
    pub value: Option<Node>,
    /// The type is one of strings.
    pub textual: bool,
}

impl JsonScan {
    fn nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        self.columns.iter().filter_map(|c| c.value.as_ref()).for_each(&mut *f);
        self.nested.iter().for_each(|n| n.nodes(f));
    }

    fn nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        self.columns.iter_mut().filter_map(|c| c.value.as_mut()).for_each(&mut *f);
        self.nested.iter_mut().for_each(|n| n.nodes_mut(f));
    }

    fn types<'a>(&'a mut self, f: &mut dyn FnMut(&'a mut Type)) {
        self.columns.iter_mut().for_each(|c| f(&mut c.ty));
        self.nested.iter_mut().for_each(|n| n.types(f));
    }
}

impl TableFunction {
    /// The name that it is known by without an alias.
    pub fn default_name(&self) -> &'static str {
        match self {
            Self::Xml(_) => "xmltable",
            Self::Json(_) => "json_table",
        }
    }

    /// Calls `f` for every outermost node.
    pub fn nodes<'a>(&'a self, f: &mut dyn FnMut(&'a Node)) {
        match self {
            Self::Xml(t) => {
                [&t.row, &t.document].into_iter().for_each(&mut *f);
                t.namespaces.iter().for_each(|(_, uri)| f(uri));
                t.columns.iter().for_each(|c| c.path.iter().chain(&c.default).for_each(&mut *f));
            }
            Self::Json(t) => {
                f(&t.function);
                t.root.nodes(f);
            }
        }
    }

    /// The same, to change them.
    pub(super) fn nodes_mut(&mut self, f: &mut dyn FnMut(&mut Node)) {
        match self {
            Self::Xml(t) => {
                [&mut t.row, &mut t.document].into_iter().for_each(&mut *f);
                t.namespaces.iter_mut().for_each(|(_, uri)| f(uri));
                t.columns.iter_mut().for_each(|c| c.path.iter_mut().chain(&mut c.default).for_each(&mut *f));
            }
            Self::Json(t) => {
                f(&mut t.function);
                t.root.nodes_mut(f);
            }
        }
    }

    /// The types of the columns.
    pub(super) fn column_types<'a>(&'a mut self, f: &mut dyn FnMut(&'a mut Type)) {
        match self {
            Self::Xml(t) => t.columns.iter_mut().filter_map(|c| c.ty.as_mut()).for_each(f),
            Self::Json(t) => t.root.types(f),
        }
    }
}
