//! `transformXmlExpr` and `transformXmlSerialize`.

mod name;

use name::{is_inside, is_letter};

use super::coerce::{Context, boolean};
use super::cx::{Outcome, Typed, reject};
use super::resolve::Resolver;
use crate::catalog::Ident;
use crate::catalog::builtin::oid::{BOOL, TEXT, XML};
use crate::catalog::tree::{Form, Node};
use crate::catalog::tree_form::{self, Standalone, XmlOp};
use crate::sql::ast::{self, Expr, ExprNode, NamedValue};

impl Resolver<'_> {
    /// A form of SQL/XML.
    pub(super) fn xml(&mut self, xml: &ast::Xml) -> Outcome<Typed> {
        let mut out = tree_form::Xml {
            op: XmlOp::Concat,
            name: None,
            names: Vec::new(),
            named: Vec::new(),
            args: Vec::new(),
            document: false,
            indent: None,
            target: None,
        };
        let mut ty = XML;
        match xml {
            ast::Xml::Concat(args) => {
                for arg in args {
                    out.args.push(self.xml_argument(arg, XML, "XMLCONCAT")?.node);
                }
            }
            ast::Xml::Element { name, attributes, content } => {
                out.op = XmlOp::Element;
                out.name = Some(name.clone());
                let mut parts = self.xml_values(attributes, &mut out)?;
                for value in content {
                    parts.push(self.expr(value)?);
                }
                self.cx.common_collation(&parts, XML)?;
                out.args.extend(parts.into_iter().skip(out.named.len()).map(|p| p.node));
            }
            ast::Xml::Forest(values) => {
                out.op = XmlOp::Forest;
                let parts = self.xml_values(values, &mut out)?;
                self.cx.common_collation(&parts, XML)?;
            }
            ast::Xml::Parse { document, value, preserve } => {
                out.op = XmlOp::Parse;
                out.document = *document;
                out.args = vec![self.xml_argument(value, TEXT, "XMLPARSE")?.node, boolean(*preserve)];
            }
            ast::Xml::Pi { name, content } => {
                out.op = XmlOp::Pi;
                out.name = Some(name.clone());
                if let Some(content) = content {
                    out.args.push(self.xml_argument(content, TEXT, "XMLPI")?.node);
                }
            }
            ast::Xml::Root { value, version, standalone } => {
                out.op = XmlOp::Root;
                let value = self.xml_argument(value, XML, "XMLROOT")?;
                let version = self.xml_argument(version, TEXT, "XMLROOT")?;
                let standalone = match standalone {
                    Standalone::Yes => 0,
                    Standalone::No => 1,
                    Standalone::NoValue => 2,
                    Standalone::Omitted => 3,
                };
                out.args = vec![value.node, version.node, super::coerce::integer(standalone)];
            }
            ast::Xml::Serialize { document, value, ty, indent } => {
                out.op = XmlOp::Serialize;
                out.document = *document;
                out.indent = (self.cx.version() >= 16).then_some(*indent);
                return self.xml_serialize(out, value, ty);
            }
            ast::Xml::IsDocument(value) => {
                out.op = XmlOp::IsDocument;
                out.args.push(self.xml_argument(value, XML, "IS DOCUMENT")?.node);
                ty = BOOL;
            }
        }
        Ok(Typed::new(Node::Xml(Box::new(out)), ty))
    }

    fn xml_argument(&mut self, value: &Expr, ty: u32, what: &str) -> Outcome<Typed> {
        let value = self.expr(value)?;
        self.cx.to_specific(value, ty, what)
    }

    fn xml_serialize(&mut self, mut out: tree_form::Xml, value: &Expr, ty: &ast::TypeName) -> Outcome<Typed> {
        out.args.push(self.xml_argument(value, XML, "XMLSERIALIZE")?.node);
        let target = super::types::resolve_in(self.cx, ty)?;
        let (id, typmod) = (self.cx.id(&target), target.typmod());
        out.target = Some(target);
        let text = Typed::new(Node::Xml(Box::new(out)), TEXT);
        match self.cx.coerce_to_target(text, id, typmod, Context::Implicit, Form::Implicit)? {
            Some(value) => Ok(value),
            None => reject("42846", format!("cannot cast XMLSERIALIZE result to {}", self.cx.type_name(id))),
        }
    }

    /// Attributes, or the elements of XMLFOREST.
    fn xml_values(&mut self, values: &[NamedValue], out: &mut tree_form::Xml) -> Outcome<Vec<Typed>> {
        let mut parts = Vec::with_capacity(values.len());
        let mut mapped: Vec<String> = Vec::new();
        for named in values {
            let value = self.expr(&named.value)?;
            let (name, full) = match (&named.name, &named.value.node) {
                (Some(name), _) => (name.clone(), false),
                (None, ExprNode::Column(_)) => (super::names::column_name(&named.value), true),
                (None, _) => {
                    let what = if out.op == XmlOp::Element { "attribute" } else { "element" };
                    return reject("42601", format!("unnamed XML {what} value must be a column reference"));
                }
            };
            let shown = xml_name(&name, full);
            if out.op == XmlOp::Element && mapped.contains(&shown) {
                return reject("42601", format!("XML attribute name \"{shown}\" appears more than once"));
            }
            mapped.push(shown);
            out.names.push(name);
            out.named.push(value.node.clone());
            parts.push(value);
        }
        Ok(parts)
    }
}

/// `map_sql_identifier_to_xml_name`.
fn xml_name(name: &Ident, full: bool) -> String {
    let mut out = String::with_capacity(name.len());
    for (i, c) in name.char_indices() {
        let rest = &name[i..];
        let is_xml = full && i == 0 && rest.get(..3).is_some_and(|r| r.eq_ignore_ascii_case("xml"));
        let letter = is_letter(c) || c == '_' || c == ':';
        let valid = letter || i > 0 && is_inside(c);
        let escaped = c == ':' && (i == 0 || full) || rest.starts_with("_x") || is_xml || !valid;
        if escaped {
            out.push_str(&format!("_x{:04X}_", u32::from(c)));
        } else {
            out.push(c);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::xml_name;

    #[test]
    fn names_in_xml() {
        let map = |name: &str, full| xml_name(&name.into(), full);
        assert_eq!(map("a b", false), "a_x0020_b");
        assert_eq!(map(":a:b", false), "_x003A_a:b");
        assert_eq!(map("a:b", true), "a_x003A_b");
        assert_eq!(map("xmla", true), "_x0078_mla");
        assert_eq!(map("xmla", false), "xmla");
        assert_eq!(map("a_xb", false), "a_x005F_xb");
        assert_eq!(map("1a", false), "_x0031_a");
        assert_eq!(map("é·a", false), "é·a");
        assert_eq!(map("ªa", false), "_x00AA_a");
        assert_eq!(map("𝐀", false), "_x1D400_");
    }
}
