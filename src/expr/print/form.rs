//! The forms of SQL/XML and SQL/JSON: their cases of `get_rule_expr`, `get_tablefunc` and what it calls.

use super::{INDENT_VAR, Printer};
use crate::catalog::tree::Node;
use crate::catalog::tree_form::{
    Json, JsonBehavior, JsonBehaviorKind, JsonConstructor, JsonConstructorKind, JsonEncoding, JsonFormat,
    JsonFormatKind, JsonFunction, JsonFunctionKind, JsonItem, JsonReturning, JsonScan, JsonTable, JsonWrapper,
    TableFunction, Xml, XmlOp, XmlTable,
};
use crate::catalog::{Ident, Type};

/// What `JSON_OBJECTAGG` and `JSON_ARRAYAGG` are printed with in place of the function that they call.
#[derive(Debug, Clone)]
pub(super) struct AggregateForm {
    /// The words.
    pub(super) name: &'static str,
    /// What follows the arguments.
    pub(super) options: String,
    /// The arguments are a key and a value.
    pub(super) pair: bool,
}

impl Printer<'_> {
    /// An `XmlExpr`.
    pub(super) fn xml(&mut self, xml: &Xml) {
        if xml.op != XmlOp::IsDocument {
            self.out.push_str(&format!("{}(", xml.op.word().to_ascii_uppercase()));
        }
        if matches!(xml.op, XmlOp::Parse | XmlOp::Serialize) {
            self.out.push_str(if xml.document { "DOCUMENT " } else { "CONTENT " });
        }
        let mut comma = false;
        if let Some(name) = &xml.name {
            self.out.push_str("NAME ");
            self.xml_ident(name);
            comma = true;
        }
        if !xml.named.is_empty() {
            if xml.op != XmlOp::Forest {
                self.comma(std::mem::take(&mut comma));
                self.out.push_str("XMLATTRIBUTES(");
            }
            for (value, name) in xml.named.iter().zip(&xml.names) {
                self.comma(comma);
                self.node(value, true);
                self.out.push_str(" AS ");
                self.xml_ident(name);
                comma = true;
            }
            if xml.op != XmlOp::Forest {
                self.out.push(')');
            }
        }
        if !xml.args.is_empty() {
            self.comma(comma);
            self.xml_args(xml);
        }
        if xml.op == XmlOp::Serialize
            && let Some(target) = &xml.target
        {
            self.out.push_str(" AS ");
            self.ty(target);
            match xml.indent {
                Some(true) => self.out.push_str(" INDENT"),
                Some(false) => self.out.push_str(" NO INDENT"),
                None => {}
            }
        }
        self.out.push_str(if xml.op == XmlOp::IsDocument { " IS DOCUMENT" } else { ")" });
    }

    fn comma(&mut self, needed: bool) {
        self.out.push_str(if needed { ", " } else { "" });
    }

    /// A name that went through `map_sql_identifier_to_xml_name` and back, which loses what has more than four digits.
    fn xml_ident(&mut self, name: &Ident) {
        if name.chars().all(|c| u32::from(c) <= 0xFFFF) {
            return self.ident(name);
        }
        let mut mapped = String::new();
        for c in name.chars() {
            match u32::from(c) {
                n if n > 0xFFFF => mapped.push_str(&format!("_x{n:04X}_")),
                _ => mapped.push(c),
            }
        }
        self.ident(&mapped);
    }

    fn xml_args(&mut self, xml: &Xml) {
        let integer = |node: &Node| match node {
            Node::Const(c) => c.value.as_ref().and_then(|v| v.parse::<i32>().ok()),
            _ => None,
        };
        match (xml.op, xml.args.as_slice()) {
            (XmlOp::Parse, [value, preserve]) => {
                self.node(value, true);
                let preserve = matches!(preserve, Node::Const(c) if c.value.as_deref() == Some("t"));
                self.out.push_str(if preserve { " PRESERVE WHITESPACE" } else { " STRIP WHITESPACE" });
            }
            (XmlOp::Root, [value, version, standalone]) => {
                self.node(value, true);
                self.out.push_str(", VERSION ");
                match version {
                    Node::Const(c) if c.value.is_none() => self.out.push_str("NO VALUE"),
                    version => self.node(version, false),
                }
                self.out.push_str(match integer(standalone) {
                    Some(0) => ", STANDALONE YES",
                    Some(1) => ", STANDALONE NO",
                    Some(2) => ", STANDALONE NO VALUE",
                    _ => "",
                });
            }
            (XmlOp::IsDocument, args) => self.list(args, false),
            (_, args) => self.list(args, true),
        }
    }

    /// An expression of SQL/JSON.
    pub(super) fn json(&mut self, json: &Json, implicit: bool) {
        match json {
            Json::Value { raw, format, .. } => {
                self.node(raw, false);
                self.json_format(*format);
            }
            Json::Constructor(constructor) => self.json_constructor(constructor),
            Json::Is { value, item, unique } => {
                self.out.push('(');
                self.node(value, true);
                self.out.push_str(match item {
                    JsonItem::Any => " IS JSON",
                    JsonItem::Object => " IS JSON OBJECT",
                    JsonItem::Array => " IS JSON ARRAY",
                    JsonItem::Scalar => " IS JSON SCALAR",
                });
                self.out.push_str(if *unique { " WITH UNIQUE KEYS)" } else { ")" });
            }
            Json::Function(function) => self.json_function(function, implicit),
        }
    }

    /// `get_json_format`.
    fn json_format(&mut self, format: JsonFormat) {
        self.out.push_str(match format.kind {
            JsonFormatKind::Default => return,
            JsonFormatKind::Json => " FORMAT JSON",
            JsonFormatKind::Jsonb => " FORMAT JSONB",
        });
        self.out.push_str(match format.encoding {
            JsonEncoding::Default => "",
            JsonEncoding::Utf8 => " ENCODING UTF8",
            JsonEncoding::Utf16 => " ENCODING UTF16",
            JsonEncoding::Utf32 => " ENCODING UTF32",
        });
    }

    /// `get_json_returning`.
    fn json_returning(&mut self, returning: &JsonReturning, by_default: bool) {
        self.out.push_str(" RETURNING ");
        self.ty(&returning.ty);
        let usual = if is_jsonb(&returning.ty) { JsonFormatKind::Jsonb } else { JsonFormatKind::Json };
        if !by_default || returning.format.kind != usual {
            self.json_format(returning.format);
        }
    }

    /// `get_json_constructor`.
    fn json_constructor(&mut self, constructor: &JsonConstructor) {
        let name = match constructor.kind {
            JsonConstructorKind::Object => "JSON_OBJECT",
            JsonConstructorKind::Array => "JSON_ARRAY",
            JsonConstructorKind::ObjectAgg => "JSON_OBJECTAGG",
            JsonConstructorKind::ArrayAgg => "JSON_ARRAYAGG",
            JsonConstructorKind::Parse => "JSON",
            JsonConstructorKind::Scalar => "JSON_SCALAR",
            JsonConstructorKind::Serialize => "JSON_SERIALIZE",
        };
        let options = self.aside(|p| p.json_options(constructor));
        let pair = constructor.kind == JsonConstructorKind::ObjectAgg;
        match &constructor.func {
            Some(Node::Aggregate(aggregate)) => {
                self.aggregate_form(aggregate, Some(&AggregateForm { name, options, pair }));
            }
            Some(Node::Window(window)) => self.window_form(window, Some(&AggregateForm { name, options, pair })),
            _ => {
                self.out.push_str(name);
                self.out.push('(');
                for (i, arg) in constructor.args.iter().enumerate() {
                    let key = constructor.kind == JsonConstructorKind::Object && i % 2 != 0;
                    self.out.push_str(match i {
                        0 => "",
                        _ if key => " : ",
                        _ => ", ",
                    });
                    self.node(arg, true);
                }
                self.out.push_str(&options);
                self.out.push(')');
            }
        }
    }

    /// `get_json_constructor_options`.
    fn json_options(&mut self, constructor: &JsonConstructor) {
        use JsonConstructorKind::{Array, ArrayAgg, Object, ObjectAgg, Parse, Scalar};
        self.out.push_str(match constructor.kind {
            Object | ObjectAgg if constructor.absent => " ABSENT ON NULL",
            Array | ArrayAgg if !constructor.absent => " NULL ON NULL",
            _ => "",
        });
        self.out.push_str(if constructor.unique { " WITH UNIQUE KEYS" } else { "" });
        if !matches!(constructor.kind, Parse | Scalar) {
            self.json_returning(&constructor.returning, true);
        }
    }

    fn json_function(&mut self, function: &JsonFunction, implicit: bool) {
        self.out.push_str(&format!("{}(", function.kind.word().to_ascii_uppercase()));
        self.node(&function.value, implicit);
        self.out.push_str(", ");
        self.json_path(&function.path, implicit);
        for (i, (value, name)) in function.passing.iter().zip(&function.names).enumerate() {
            self.out.push_str(if i == 0 { " PASSING " } else { ", " });
            self.node(value, implicit);
            self.out.push_str(" AS ");
            self.ident(name);
        }
        let exists = function.kind == JsonFunctionKind::Exists;
        if !exists || !function.returning.ty.is("bool") {
            self.json_returning(&function.returning, function.kind == JsonFunctionKind::Query);
        }
        self.json_behaviors(function);
        self.out.push(')');
    }

    /// `get_json_path_spec`.
    fn json_path(&mut self, path: &Node, implicit: bool) {
        match path {
            Node::Const(c) => self.constant(c, -1),
            path => self.node(path, implicit),
        }
    }

    /// `get_json_expr_options`.
    fn json_behaviors(&mut self, function: &JsonFunction) {
        if function.kind == JsonFunctionKind::Query {
            self.out.push_str(match function.wrapper {
                JsonWrapper::Conditional => " WITH CONDITIONAL WRAPPER",
                JsonWrapper::Unconditional => " WITH UNCONDITIONAL WRAPPER",
                JsonWrapper::None | JsonWrapper::Unspecified => " WITHOUT WRAPPER",
            });
            self.out.push_str(if function.omit_quotes { " OMIT QUOTES" } else { " KEEP QUOTES" });
        }
        let default = match function.kind {
            JsonFunctionKind::Exists => JsonBehaviorKind::False,
            _ => JsonBehaviorKind::Null,
        };
        for (behavior, on) in [(&function.on_empty, "EMPTY"), (&function.on_error, "ERROR")] {
            if let Some(behavior) = behavior
                && behavior.kind != default
            {
                self.json_behavior(behavior, on);
            }
        }
    }

    /// `get_json_behavior`.
    fn json_behavior(&mut self, behavior: &JsonBehavior, on: &str) {
        self.out.push(' ');
        self.out.push_str(behavior.kind.words());
        if let Some(value) = &behavior.value {
            self.out.push(' ');
            self.node(value, false);
        }
        self.out.push_str(" ON ");
        self.out.push_str(on);
    }

    /// `get_tablefunc`.
    pub(super) fn table_function(&mut self, function: &TableFunction) {
        match function {
            TableFunction::Xml(table) => self.xml_table(table),
            TableFunction::Json(table) => self.json_table(table),
        }
    }

    /// `get_xmltable`.
    fn xml_table(&mut self, table: &XmlTable) {
        self.out.push_str("XMLTABLE(");
        for (i, (name, uri)) in table.namespaces.iter().enumerate() {
            self.out.push_str(if i == 0 { "XMLNAMESPACES (" } else { ", " });
            match name {
                Some(name) => {
                    self.node(uri, true);
                    self.out.push_str(" AS ");
                    // Before 13 the name was not quoted.
                    if self.style.version.0 < 13 {
                        self.out.push_str(name);
                    } else {
                        self.ident(name);
                    }
                }
                None => {
                    self.out.push_str("DEFAULT ");
                    self.node(uri, true);
                }
            }
        }
        self.out.push_str(if table.namespaces.is_empty() { "" } else { "), " });
        self.out.push('(');
        self.node(&table.row, true);
        self.out.push_str(") PASSING (");
        self.node(&table.document, true);
        self.out.push(')');
        for (i, column) in table.columns.iter().enumerate() {
            self.out.push_str(if i == 0 { " COLUMNS " } else { ", " });
            self.ident(&column.name);
            self.out.push(' ');
            let Some(ty) = &column.ty else {
                self.out.push_str("FOR ORDINALITY");
                continue;
            };
            self.ty(ty);
            for (word, value) in [(" DEFAULT (", &column.default), (" PATH (", &column.path)] {
                if let Some(value) = value {
                    self.out.push_str(word);
                    self.node(value, true);
                    self.out.push(')');
                }
            }
            self.out.push_str(if column.not_null { " NOT NULL" } else { "" });
        }
        self.out.push(')');
    }

    fn indent(&mut self, by: i32) {
        if self.style.indent {
            self.level += by;
        }
    }

    /// `get_json_table`.
    fn json_table(&mut self, table: &JsonTable) {
        let Node::Json(json) = &table.function else { return };
        let Json::Function(function) = &**json else { return };
        self.out.push_str("JSON_TABLE(");
        self.indent(INDENT_VAR);
        self.keyword("", 0, 0, 0);
        self.node(&function.value, true);
        self.out.push_str(", ");
        self.json_path(&table.root.path, true);
        self.out.push_str(" AS ");
        self.ident(&table.root.name);
        if !function.passing.is_empty() {
            self.out.push(' ');
            self.keyword("PASSING ", 0, 0, 0);
            self.indent(INDENT_VAR);
            for (i, (value, name)) in function.passing.iter().zip(&function.names).enumerate() {
                self.comma(i > 0);
                self.keyword("", 0, 0, 0);
                self.node(value, false);
                self.out.push_str(" AS ");
                self.ident(name);
            }
            self.indent(-INDENT_VAR);
        }
        self.json_columns(&table.root);
        if let Some(behavior) = &function.on_error
            && behavior.kind != JsonBehaviorKind::EmptyArray
        {
            self.json_behavior(behavior, "ERROR");
        }
        self.indent(-INDENT_VAR);
        self.keyword(")", 0, 0, 0);
    }

    /// `get_json_table_columns` and `get_json_table_nested_columns`.
    fn json_columns(&mut self, scan: &JsonScan) {
        self.out.push(' ');
        self.keyword("COLUMNS (", 0, 0, 0);
        self.indent(INDENT_VAR);
        for (i, column) in scan.columns.iter().enumerate() {
            self.comma(i > 0);
            self.keyword("", 0, 0, 0);
            self.ident(&column.name);
            self.out.push(' ');
            let Some(Node::Json(json)) = &column.value else {
                self.out.push_str("FOR ORDINALITY");
                continue;
            };
            self.ty(&column.ty);
            let Json::Function(function) = &**json else { continue };
            match function.kind {
                JsonFunctionKind::Exists => self.out.push_str(" EXISTS"),
                JsonFunctionKind::Query if column.textual && function.format.kind == JsonFormatKind::Jsonb => {
                    self.out.push_str(" FORMAT JSONB");
                }
                JsonFunctionKind::Query if column.textual => self.out.push_str(" FORMAT JSON"),
                _ => {}
            }
            self.out.push_str(" PATH ");
            self.json_path(&function.path, true);
            self.json_behaviors(function);
        }
        for (i, nested) in scan.nested.iter().enumerate() {
            self.out.push_str(if i > 0 || !scan.columns.is_empty() { ", " } else { " " });
            self.keyword("NESTED PATH ", 0, 0, 0);
            self.json_path(&nested.path, true);
            self.out.push_str(" AS ");
            self.ident(&nested.name);
            self.json_columns(nested);
        }
        self.indent(-INDENT_VAR);
        self.keyword(")", 0, 0, 0);
    }
}

fn is_jsonb(ty: &Type) -> bool {
    ty.is("jsonb")
}
