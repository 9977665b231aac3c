//! XMLTABLE and `JSON_TABLE`: `transformRangeTableFunc` and `parse_jsontable.c`.

use super::Out;
use super::check::Clause;
use super::from::names_something;
use super::names::Item;
use crate::catalog::builtin::oid::{INT4, JSON, JSONB, RECORD, TEXT, XML};
use crate::catalog::tree::Node;
use crate::catalog::tree_form::{
    JsonBehaviorKind, JsonColumn, JsonFunctionKind, JsonQuotes, JsonScan, JsonTable, JsonWrapper, TableFunction,
    XmlColumn, XmlTable,
};
use crate::catalog::tree_query::{From, Source};
use crate::catalog::{Ident, Type};
use crate::expr::cx::{Outcome, Typed, reject};
use crate::expr::json::{JsonCall, JsonContext, JsonPath};
use crate::expr::resolve::Resolver;
use crate::expr::{literal, types};
use crate::replay::Reject;
use crate::sql::ast::{self, Alias, Expr};

impl Resolver<'_> {
    /// XMLTABLE.
    pub(super) fn xml_table(&mut self, table: &ast::XmlTable) -> Outcome<(From, Vec<Item>)> {
        let before = self.enter_clause(Clause::Function);
        let row = self.table_argument(&table.row, TEXT, -1)?;
        let document = self.table_argument(&table.document, XML, -1)?;
        let mut columns: Vec<XmlColumn> = Vec::with_capacity(table.columns.len());
        let mut outs = Vec::with_capacity(table.columns.len());
        for column in &table.columns {
            let ty = match &column.ty {
                None if columns.iter().any(|c| c.ty.is_none()) => {
                    return reject("42601", "only one FOR ORDINALITY column is allowed");
                }
                None => None,
                Some(ty) if ty.setof => {
                    return reject("42P16", format!("column \"{}\" cannot be declared SETOF", column.name));
                }
                Some(ty) => Some(types::resolve_in(self.cx, ty)?),
            };
            let (id, typmod) = ty.as_ref().map_or((INT4, -1), |ty| (self.cx.id(ty), ty.typmod()));
            let path = column.path.as_ref().map(|p| self.table_argument(p, TEXT, -1)).transpose()?;
            let default = column.default.as_ref().map(|d| self.table_argument(d, id, typmod)).transpose()?;
            if columns.iter().any(|c| c.name == column.name) {
                return reject("42601", format!("column name \"{}\" is not unique", column.name));
            }
            outs.push(Out { name: column.name.clone(), ty: id, typmod, coll: None });
            columns.push(XmlColumn { name: column.name.clone(), ty, path, default, not_null: column.not_null });
        }
        let mut namespaces: Vec<(Option<Ident>, Node)> = Vec::with_capacity(table.namespaces.len());
        for namespace in &table.namespaces {
            let uri = self.table_argument(&namespace.value, TEXT, -1)?;
            if namespaces.iter().any(|(name, _)| *name == namespace.name) {
                return match &namespace.name {
                    Some(name) => reject("42601", format!("namespace name \"{name}\" is not unique")),
                    None => reject("42601", "only one default namespace is allowed"),
                };
            }
            namespaces.push((namespace.name.clone(), uri));
        }
        self.enter_clause(before);
        let function = TableFunction::Xml(XmlTable { namespaces, row, document, columns });
        self.table_function(function, outs, table.alias.as_ref(), table.lateral)
    }

    fn table_argument(&mut self, value: &Expr, ty: u32, typmod: i32) -> Outcome<Node> {
        let value = self.expr(value)?;
        Ok(self.cx.to_specific_typmod(value, ty, typmod, "XMLTABLE")?.node)
    }

    /// `addRangeTableEntryForTableFunc`.
    fn table_function(
        &mut self,
        function: TableFunction,
        columns: Vec<Out>,
        alias: Option<&Alias>,
        lateral: bool,
    ) -> Outcome<(From, Vec<Item>)> {
        let (word, default) = match function {
            TableFunction::Xml(_) => ("XMLTABLE", "xmltable"),
            TableFunction::Json(_) => ("JSON_TABLE", "json_table"),
        };
        let given = alias.map_or(0, |a| a.columns.len());
        if given > columns.len() {
            let message =
                format!("{word} function has {} columns available but {given} columns specified", columns.len());
            return reject("42P10", message);
        }
        let mut outside = false;
        function.nodes(&mut |node| outside |= names_something(node));
        let source = Source::TableFunction(Box::new(function));
        self.numbered(source, default.into(), alias, columns, lateral || outside)
    }

    /// `transformJsonTable`.
    pub(super) fn json_table(&mut self, table: &ast::JsonTable) -> Outcome<(From, Vec<Item>)> {
        use JsonBehaviorKind::{Empty, EmptyArray, Error};
        if let Some(behavior) = &table.on_error
            && !matches!(behavior.kind, Error | Empty | EmptyArray)
        {
            return Err(Reject::new("42601", "invalid ON ERROR behavior")
                .detail("Only EMPTY [ ARRAY ] or ERROR is allowed in the top-level ON ERROR clause.")
                .into());
        }
        let mut builder = Builder { table, made: 0, of: 0, outs: Vec::new() };
        let root = table.path.name.clone().unwrap_or_else(|| builder.path_name());
        check_names(&mut vec![root.clone()], &table.columns)?;
        let before = self.enter_clause(Clause::Function);
        let function = self.json_call(&JsonCall {
            kind: JsonFunctionKind::Table,
            context: JsonContext::Written(&table.context),
            path: JsonPath::Text(&table.path.path),
            passing: &table.passing,
            output: None,
            on_empty: None,
            on_error: table.on_error.as_ref(),
            wrapper: JsonWrapper::Unspecified,
            quotes: JsonQuotes::Unspecified,
        })?;
        builder.of = function.ty;
        let root = self.json_scan(&mut builder, &table.path.path, root, &table.columns)?;
        self.enter_clause(before);
        let function = TableFunction::Json(JsonTable { function: function.node, root });
        let outs = builder.outs;
        self.table_function(function, outs, table.alias.as_ref(), table.lateral)
    }

    /// `transformJsonTableColumns`: the columns of a path come before those of the paths below it.
    fn json_scan(
        &mut self,
        builder: &mut Builder<'_>,
        path: &str,
        name: Ident,
        written: &[ast::JsonColumn],
    ) -> Outcome<JsonScan> {
        let mut columns = Vec::new();
        let mut ordinality = false;
        for column in written {
            let (name, typed) = match column {
                ast::JsonColumn::Nested { .. } => continue,
                ast::JsonColumn::Ordinality(_) if ordinality => {
                    return reject("42601", "only one FOR ORDINALITY column is allowed");
                }
                ast::JsonColumn::Ordinality(name) => {
                    ordinality = true;
                    (name, None)
                }
                ast::JsonColumn::Value(value) => (&value.name, Some(self.json_column(builder, value)?)),
            };
            let (ty, typmod) = typed.as_ref().map_or((INT4, -1), |t| (t.ty, t.typmod));
            let coll = typed.as_ref().and_then(|t| self.cx.shown_collation(t.ty, &t.coll));
            builder.outs.push(Out { name: name.clone(), ty, typmod, coll });
            let textual = self.cx.category(ty) == b'S';
            let value = typed.map(|t| t.node);
            columns.push(JsonColumn { name: name.clone(), ty: self.cx.ty(ty, typmod), value, textual });
        }
        let mut nested = Vec::new();
        for column in written {
            let ast::JsonColumn::Nested { path, columns } = column else { continue };
            let name = path.name.clone().unwrap_or_else(|| builder.path_name());
            nested.push(self.json_scan(builder, &path.path, name, columns)?);
        }
        let path = literal::constant(self.cx, path, crate::expr::json::JSONPATH, -1)?;
        Ok(JsonScan { path, name, columns, nested })
    }

    fn json_column(&mut self, builder: &Builder<'_>, column: &ast::JsonColumnValue) -> Outcome<Typed> {
        let regular = !column.formatted && !column.exists;
        let composite = regular && {
            let ty: Type = types::resolve_in(self.cx, &column.ty)?;
            let id = self.cx.base(self.cx.id(&ty));
            matches!(id, JSON | JSONB | RECORD) || self.cx.element(id) != 0 || self.cx.kind(id) == b'c'
        };
        let formatted = column.formatted
            || composite
            || column.quotes != JsonQuotes::Unspecified
            || column.wrapper != JsonWrapper::Unspecified;
        let own_path;
        let path = match &column.path {
            Some(path) => path,
            None => {
                own_path = format!("$.{}", literal::json_string(&column.name));
                &own_path
            }
        };
        let output = ast::JsonOutput { ty: column.ty.clone(), format: column.format };
        self.json_call(&JsonCall {
            kind: match (column.exists, formatted) {
                (true, _) => JsonFunctionKind::Exists,
                (false, true) => JsonFunctionKind::Query,
                (false, false) => JsonFunctionKind::Value,
            },
            context: JsonContext::Row(builder.of, &column.name),
            path: JsonPath::Text(path),
            passing: &builder.table.passing,
            output: Some(&output),
            on_empty: column.on_empty.as_ref(),
            on_error: column.on_error.as_ref(),
            wrapper: column.wrapper,
            quotes: column.quotes,
        })
    }
}

/// What is kept while the columns of a `JSON_TABLE` are made.
struct Builder<'t> {
    table: &'t ast::JsonTable,
    /// How many paths were named.
    made: u32,
    /// The type of the document.
    of: u32,
    /// The columns, in order.
    outs: Vec<Out>,
}

impl Builder<'_> {
    /// `generateJsonTablePathName`.
    fn path_name(&mut self) -> Ident {
        self.made += 1;
        format!("json_table_path_{}", self.made - 1).into()
    }
}

/// `CheckDuplicateColumnOrPathNames`.
fn check_names(seen: &mut Vec<Ident>, columns: &[ast::JsonColumn]) -> Outcome<()> {
    for column in columns {
        let (name, nested): (Option<&Ident>, &[ast::JsonColumn]) = match column {
            ast::JsonColumn::Ordinality(name) => (Some(name), &[]),
            ast::JsonColumn::Value(value) => (Some(&value.name), &[]),
            ast::JsonColumn::Nested { path, columns } => (path.name.as_ref(), columns),
        };
        if let Some(name) = name {
            if seen.contains(name) {
                return reject("42712", format!("duplicate JSON_TABLE column or path name: {name}"));
            }
            seen.push(name.clone());
        }
        check_names(seen, nested)?;
    }
    Ok(())
}
