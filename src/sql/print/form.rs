//! The forms of SQL/XML and SQL/JSON.

use super::Printer;
use crate::catalog::tree_form::{JsonEncoding, JsonFormatKind};
use crate::sql::ast::{
    Const, Expr, ExprNode, Json, JsonAggregate, JsonBehavior, JsonColumn, JsonFormat, JsonFunction, JsonItem,
    JsonOutput, JsonPath, JsonQuotes, JsonTable, JsonValue, JsonWrapper, NamedValue, Standalone, Xml, XmlTable,
};

impl Printer {
    pub(super) fn xml(&mut self, xml: &Xml) {
        match xml {
            Xml::Concat(args) => self.form("XMLCONCAT", args),
            Xml::Element { name, attributes, content } => {
                self.word("XMLELEMENT(NAME ");
                self.ident(name);
                if !attributes.is_empty() {
                    self.word(", XMLATTRIBUTES(");
                    self.named_values(attributes);
                    self.word(")");
                }
                for value in content {
                    self.word(", ");
                    self.top(value);
                }
                self.word(")");
            }
            Xml::Forest(values) => {
                self.word("XMLFOREST(");
                self.named_values(values);
                self.word(")");
            }
            Xml::Parse { document, value, preserve } => {
                self.word(if *document { "XMLPARSE(DOCUMENT " } else { "XMLPARSE(CONTENT " });
                self.top(value);
                self.word(if *preserve { " PRESERVE WHITESPACE)" } else { ")" });
            }
            Xml::Pi { name, content } => {
                self.word("XMLPI(NAME ");
                self.ident(name);
                if let Some(content) = content {
                    self.word(", ");
                    self.top(content);
                }
                self.word(")");
            }
            Xml::Root { value, version, standalone } => {
                self.word("XMLROOT(");
                self.top(value);
                self.word(", VERSION ");
                match &version.node {
                    ExprNode::Const(Const::Null) => self.word("NO VALUE"),
                    _ => self.top(version),
                }
                self.word(match standalone {
                    Standalone::Yes => ", STANDALONE YES)",
                    Standalone::No => ", STANDALONE NO)",
                    Standalone::NoValue => ", STANDALONE NO VALUE)",
                    Standalone::Omitted => ")",
                });
            }
            Xml::Serialize { document, value, ty, indent } => {
                self.word(if *document { "XMLSERIALIZE(DOCUMENT " } else { "XMLSERIALIZE(CONTENT " });
                self.top(value);
                self.word(" AS ");
                self.type_name(ty);
                self.word(if *indent { " INDENT)" } else { ")" });
            }
            Xml::IsDocument(value) => {
                self.expr(value);
                self.word(" IS DOCUMENT");
            }
        }
    }

    fn named_values(&mut self, values: &[NamedValue]) {
        self.list(values, |p, v| {
            p.top(&v.value);
            if let Some(name) = &v.name {
                p.word(" AS ");
                p.ident(name);
            }
        });
    }

    pub(super) fn json(&mut self, json: &Json) {
        match json {
            Json::Object { pairs, absent, unique, output } => {
                self.word("JSON_OBJECT(");
                self.list(pairs, |p, (key, value)| p.pair(key, value));
                self.word(if *absent { " ABSENT ON NULL" } else { "" });
                self.word(if *unique { " WITH UNIQUE KEYS" } else { "" });
                self.output(output.as_ref());
                self.word(")");
            }
            Json::Array { items, absent, output } => {
                self.word("JSON_ARRAY(");
                self.list(items, Self::json_value);
                self.word(if *absent { "" } else { " NULL ON NULL" });
                self.output(output.as_ref());
                self.word(")");
            }
            Json::ArrayQuery { query, format, output } => {
                self.word("JSON_ARRAY(");
                self.query(query);
                self.format(*format);
                self.output(output.as_ref());
                self.word(")");
            }
            Json::ObjectAgg { key, value, absent, unique, aggregate } => {
                self.word("JSON_OBJECTAGG(");
                self.pair(key, value);
                self.word(if *absent { " ABSENT ON NULL" } else { "" });
                self.word(if *unique { " WITH UNIQUE KEYS" } else { "" });
                self.json_aggregate(aggregate);
            }
            Json::ArrayAgg { value, absent, aggregate } => {
                self.word("JSON_ARRAYAGG(");
                self.json_value(value);
                if !aggregate.order_by.is_empty() {
                    self.word(" ORDER BY ");
                    self.sort_keys(&aggregate.order_by);
                }
                self.word(if *absent { "" } else { " NULL ON NULL" });
                self.json_aggregate(aggregate);
            }
            Json::Parse { value, unique, output } => {
                self.word("JSON(");
                self.json_value(value);
                self.word(if *unique { " WITH UNIQUE KEYS" } else { "" });
                self.output(output.as_ref());
                self.word(")");
            }
            Json::Scalar { value, output } => {
                self.word("JSON_SCALAR(");
                self.top(value);
                self.output(output.as_ref());
                self.word(")");
            }
            Json::Serialize { value, output } => {
                self.word("JSON_SERIALIZE(");
                self.json_value(value);
                self.output(output.as_ref());
                self.word(")");
            }
            Json::Is { operand, format, item, unique } => {
                self.expr(operand);
                self.format(*format);
                self.word(match item {
                    JsonItem::Any => " IS JSON",
                    JsonItem::Object => " IS JSON OBJECT",
                    JsonItem::Array => " IS JSON ARRAY",
                    JsonItem::Scalar => " IS JSON SCALAR",
                });
                self.word(if *unique { " WITH UNIQUE KEYS" } else { "" });
            }
            Json::Function(function) => self.json_function(function),
        }
    }

    fn pair(&mut self, key: &Expr, value: &JsonValue) {
        self.expr(key);
        self.word(" : ");
        self.json_value(value);
    }

    fn json_value(&mut self, value: &JsonValue) {
        self.top(&value.value);
        self.format(value.format);
    }

    fn format(&mut self, format: JsonFormat) {
        self.word(match format.kind {
            JsonFormatKind::Default => return,
            JsonFormatKind::Json => " FORMAT JSON",
            JsonFormatKind::Jsonb => " FORMAT JSONB",
        });
        self.word(match format.encoding {
            JsonEncoding::Default => "",
            JsonEncoding::Utf8 => " ENCODING UTF8",
            JsonEncoding::Utf16 => " ENCODING UTF16",
            JsonEncoding::Utf32 => " ENCODING UTF32",
        });
    }

    fn output(&mut self, output: Option<&JsonOutput>) {
        if let Some(output) = output {
            self.word(" RETURNING ");
            self.type_name(&output.ty);
            self.format(output.format);
        }
    }

    /// RETURNING, the end of the arguments, and what follows them.
    fn json_aggregate(&mut self, aggregate: &JsonAggregate) {
        self.output(aggregate.output.as_ref());
        self.word(")");
        self.filter_and_over(aggregate.filter.as_ref(), aggregate.over.as_ref());
    }

    fn json_function(&mut self, function: &JsonFunction) {
        self.word(&format!("{}(", function.kind.word().to_ascii_uppercase()));
        self.json_value(&function.context);
        self.word(", ");
        self.top(&function.path);
        self.passing(&function.passing);
        self.output(function.output.as_ref());
        self.wrapper(function.wrapper, function.quotes);
        self.behaviors(function.on_empty.as_ref(), function.on_error.as_ref());
        self.word(")");
    }

    fn passing(&mut self, passing: &[(crate::catalog::Ident, JsonValue)]) {
        if passing.is_empty() {
            return;
        }
        self.word(" PASSING ");
        self.list(passing, |p, (name, value)| {
            p.json_value(value);
            p.word(" AS ");
            p.ident(name);
        });
    }

    fn wrapper(&mut self, wrapper: JsonWrapper, quotes: JsonQuotes) {
        self.word(match wrapper {
            JsonWrapper::Unspecified => "",
            JsonWrapper::None => " WITHOUT WRAPPER",
            JsonWrapper::Conditional => " WITH CONDITIONAL WRAPPER",
            JsonWrapper::Unconditional => " WITH UNCONDITIONAL WRAPPER",
        });
        self.word(match quotes {
            JsonQuotes::Unspecified => "",
            JsonQuotes::Keep => " KEEP QUOTES",
            JsonQuotes::Omit => " OMIT QUOTES",
        });
    }

    fn behaviors(&mut self, on_empty: Option<&JsonBehavior>, on_error: Option<&JsonBehavior>) {
        for (behavior, on) in [(on_empty, " ON EMPTY"), (on_error, " ON ERROR")] {
            let Some(behavior) = behavior else { continue };
            self.word(" ");
            self.word(behavior.kind.words());
            if let Some(value) = &behavior.value {
                self.word(" ");
                self.top(value);
            }
            self.word(on);
        }
    }

    pub(super) fn xml_table(&mut self, table: &XmlTable) {
        self.word(if table.lateral { "LATERAL " } else { "" });
        self.word("XMLTABLE(");
        if !table.namespaces.is_empty() {
            self.word("XMLNAMESPACES(");
            self.list(&table.namespaces, |p, n| match &n.name {
                Some(name) => {
                    p.in_parentheses(&n.value);
                    p.word(" AS ");
                    p.ident(name);
                }
                None => {
                    p.word("DEFAULT ");
                    p.in_parentheses(&n.value);
                }
            });
            self.word("), ");
        }
        self.in_parentheses(&table.row);
        self.word(" PASSING ");
        self.in_parentheses(&table.document);
        self.word(" COLUMNS ");
        self.list(&table.columns, |p, c| {
            p.ident(&c.name);
            match &c.ty {
                Some(ty) => {
                    p.word(" ");
                    p.type_name(ty);
                }
                None => p.word(" FOR ORDINALITY"),
            }
            if let Some(path) = &c.path {
                p.word(" PATH ");
                p.in_parentheses(path);
            }
            if let Some(default) = &c.default {
                p.word(" DEFAULT ");
                p.in_parentheses(default);
            }
            p.word(if c.not_null { " NOT NULL" } else { "" });
        });
        self.word(")");
        self.alias(table.alias.as_ref());
    }

    fn in_parentheses(&mut self, e: &Expr) {
        self.word("(");
        self.top(e);
        self.word(")");
    }

    pub(super) fn json_table(&mut self, table: &JsonTable) {
        self.word(if table.lateral { "LATERAL " } else { "" });
        self.word("JSON_TABLE(");
        self.json_value(&table.context);
        self.word(", ");
        self.json_path(&table.path);
        self.passing(&table.passing);
        self.json_columns(&table.columns);
        self.behaviors(None, table.on_error.as_ref());
        self.word(")");
        self.alias(table.alias.as_ref());
    }

    fn json_path(&mut self, path: &JsonPath) {
        self.word(&crate::catalog::quote_literal(&path.path));
        if let Some(name) = &path.name {
            self.word(" AS ");
            self.ident(name);
        }
    }

    fn json_columns(&mut self, columns: &[JsonColumn]) {
        self.word(" COLUMNS (");
        self.list(columns, |p, column| match column {
            JsonColumn::Ordinality(name) => {
                p.ident(name);
                p.word(" FOR ORDINALITY");
            }
            JsonColumn::Value(c) => {
                p.ident(&c.name);
                p.word(" ");
                p.type_name(&c.ty);
                p.word(if c.exists { " EXISTS" } else { "" });
                if c.formatted {
                    p.format(c.format);
                }
                if let Some(path) = &c.path {
                    p.word(" PATH ");
                    p.word(&crate::catalog::quote_literal(path));
                }
                // The grammar says of every column with EXISTS that it has no wrapper, which cannot be written.
                if !c.exists {
                    p.wrapper(c.wrapper, c.quotes);
                }
                p.behaviors(c.on_empty.as_ref(), c.on_error.as_ref());
            }
            JsonColumn::Nested { path, columns } => {
                p.word("NESTED PATH ");
                p.json_path(path);
                p.json_columns(columns);
            }
        });
        self.word(")");
    }
}
