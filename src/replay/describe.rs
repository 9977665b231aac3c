//! Objects in the words of `getObjectDescription`, names qualified only where the search path does not find them.

use crate::catalog::{Address, Ident, Kind, Object, TEMPORARY, Type, quote_ident};

use super::cx::Cx;
use super::named;
use super::operator_family;

/// The last part of the address of an array type, which has no object of its own.
const ARRAY: &str = "[]";

/// The address under which the dependency search knows a type: that of its object for an enum, a domain or a composite
/// type, and for an array one below that of its element.
pub(crate) fn array_of(element: &Address) -> Address {
    element.as_kind(Kind::Type).child(Kind::Type, ARRAY)
}

/// The element of an address made by [`array_of`].
pub(crate) fn element_of(at: &Address) -> Option<Address> {
    let parts = at.path.parts();
    (at.kind == Kind::Type && parts.len() == 3 && parts[2] == ARRAY).then(|| Address::new(Kind::Type, at.path.head(2)))
}

impl Cx<'_> {
    /// Whether an unqualified name finds this relation.
    pub(crate) fn relation_is_visible(&self, schema: &str, name: &str) -> bool {
        // What is temporary comes first.
        if self.catalog.relation(TEMPORARY, name).is_some() {
            return schema == TEMPORARY;
        }
        self.path().iter().find(|s| self.catalog.relation(s, name).is_some()).is_some_and(|s| s == schema)
    }

    /// Whether an unqualified name finds this type.
    pub(crate) fn type_is_visible(&self, schema: &Ident, name: &str) -> bool {
        // What is temporary hides all others.
        let path: Vec<Ident> = std::iter::once(TEMPORARY.into()).chain(self.path()).collect();
        path.contains(schema)
            && path.iter().find(|s| self.type_at(s, name).is_some()).is_none_or(|found| found == schema)
    }

    /// A relation's name as a message shows it.
    pub(crate) fn relation_text(&self, at: &Address) -> String {
        let parts = at.path.parts();
        let (schema, name) = (&parts[0], &parts[1]);
        if self.relation_is_visible(schema, name) {
            quote_ident(name)
        } else {
            format!("{}.{}", quote_ident(schema), quote_ident(name))
        }
    }

    /// `format_type` without a modifier, as a message shows it.
    pub(crate) fn type_text(&self, ty: &Type) -> String {
        let plain = ty.plain();
        if plain.schema != "pg_catalog" && self.type_is_visible(&plain.schema, &plain.name) {
            let name = quote_ident(&plain.name);
            return if plain.array { format!("{name}[]") } else { name };
        }
        plain.sql_unmodified()
    }

    /// `format_type_with_typemod`.
    pub(crate) fn type_text_modified(&self, ty: &Type) -> String {
        if ty.schema == "pg_catalog" { ty.sql() } else { self.type_text(ty) }
    }

    /// The name of the type at an address, which may be that of an array.
    pub(crate) fn type_text_at(&self, at: &Address) -> String {
        let parts = at.path.parts();
        let ty = Type {
            schema: parts[0].clone(),
            name: parts[1].clone(),
            array: parts.len() > 2,
            modifier: crate::catalog::Modifier::None,
        };
        self.type_text(&ty)
    }

    /// `format_procedure`: a function's name with its input types.
    pub(crate) fn routine_text(&self, at: &Address) -> String {
        let parts = at.path.parts();
        let (schema, name) = (&parts[0], &parts[1]);
        let found = self.path().into_iter().find(|s| {
            self.catalog.contains(&Address::new(
                Kind::Function,
                crate::catalog::Path::new([s.clone(), name.clone(), parts[2].clone()]),
            ))
        });
        let args = match self.get(at).map(|o| &**o) {
            Some(Object::Function(f)) => f.input_types().map(|t| self.type_text(t)).collect::<Vec<_>>().join(","),
            // The constructors of a range type are no objects of the catalog.
            _ => parts[2]
                .trim_matches(['(', ')'])
                .split(',')
                .map(|arg| self.without_path(arg))
                .collect::<Vec<_>>()
                .join(","),
        };
        let made_with_type = !self.catalog.contains(at) && self.path().contains(schema);
        if found.as_ref() == Some(schema) || found.is_none() && made_with_type {
            format!("{}({args})", quote_ident(name))
        } else {
            format!("{}.{}({args})", quote_ident(schema), quote_ident(name))
        }
    }

    /// The printed name of a type without its schema, where it is found without.
    fn without_path<'t>(&self, printed: &'t str) -> &'t str {
        let bare = self.path().into_iter().find_map(|schema| {
            let name = printed.strip_prefix(&*quote_ident(&schema))?.strip_prefix('.')?;
            self.type_is_visible(&schema, name.trim_end_matches("[]").trim_matches('"')).then_some(name)
        });
        bare.unwrap_or(printed)
    }

    /// `format_operator`: an operator's name with its operand types.
    pub(crate) fn operator_text(&self, at: &Address) -> String {
        let parts = at.path.parts();
        let (schema, name) = (&parts[0], &parts[1]);
        let (left, right) = match self.get(at).map(|o| &**o) {
            Some(Object::Operator(o)) => (o.left.clone(), o.right.clone()),
            _ => return format!("{name}{}", parts[2]),
        };
        let shown = |ty: &Option<Type>| ty.as_ref().map_or_else(|| "NONE".to_owned(), |t| self.type_text(t));
        let operands = format!("({},{})", shown(&left), shown(&right));
        let bare = crate::sql::ast::Name::bare(name.clone());
        let found = right.as_ref().and_then(|right| {
            crate::expr::routine::find_operator(&bare, left.as_ref(), right, &self.catalog, &self.session)
        });
        if found.as_ref() == Some(at) {
            format!("{name}{operands}")
        } else {
            format!("{}.{name}{operands}", quote_ident(schema))
        }
    }

    /// The relation that a part (column, constraint, trigger, default) belongs to.
    pub(crate) fn relation_of(&self, part: &Address) -> Option<Address> {
        let parts = part.path.parts();
        if parts.len() < 3 {
            return None;
        }
        self.catalog.relation(&parts[0], &parts[1]).map(|(at, _)| at)
    }

    /// `getObjectDescription`.
    pub(crate) fn describe(&self, at: &Address) -> String {
        let of_relation = || match self.relation_of(at) {
            Some(relation) => self.describe(&relation),
            None => at.parent_path().map(|p| format!("{p:?}")).unwrap_or_default(),
        };
        match at.kind {
            Kind::Table | Kind::View | Kind::MaterializedView | Kind::ForeignTable | Kind::Sequence | Kind::Index => {
                format!("{} {}", at.kind.label(), self.relation_text(at))
            }
            Kind::Column => match self.relation_of(at) {
                Some(r) if r.kind == Kind::CompositeType => {
                    format!("column {} of composite type {}", at.name(), self.type_text_at(&r))
                }
                _ => format!("column {} of {}", at.name(), of_relation()),
            },
            Kind::ColumnDefault => format!("default value for column {} of {}", at.name(), of_relation()),
            Kind::DomainCheck => format!("constraint {}", at.name()),
            Kind::Trigger | Kind::Policy | Kind::Rule => {
                format!("{} {} on {}", at.kind.label(), at.name(), of_relation())
            }
            // The server calls procedures and aggregates functions here.
            Kind::Function => format!("function {}", self.routine_text(at)),
            Kind::Cast => match self.get(at).map(|o| &**o) {
                Some(Object::Cast(c)) => {
                    format!("cast from {} to {}", self.type_text(&c.source), self.type_text(&c.target))
                }
                _ => format!("cast {}", at.name()),
            },
            Kind::Transform => match self.get(at).map(|o| &**o) {
                Some(Object::Transform(t)) => {
                    format!("transform for {} language {}", self.type_text(&t.ty), t.language)
                }
                _ => format!("transform {}", at.name()),
            },
            Kind::Operator => format!("operator {}", self.operator_text(at)),
            Kind::OperatorClass | Kind::OperatorFamily => {
                let name = quote_ident(at.name());
                let method = at.method().map(Ident::as_str).unwrap_or_default();
                let schema = if operator_family::is_visible(self, at) {
                    String::new()
                } else {
                    format!("{}.", quote_ident(&at.path.parts()[0]))
                };
                format!("{} {schema}{name} for access method {method}", at.kind.label())
            }
            Kind::Collation
            | Kind::Conversion
            | Kind::Statistics
            | Kind::TextSearchConfiguration
            | Kind::TextSearchDictionary
            | Kind::TextSearchParser
            | Kind::TextSearchTemplate => {
                let name = quote_ident(at.name());
                let label = at.kind.label();
                if named::is_visible(self, at) {
                    format!("{label} {name}")
                } else {
                    format!("{label} {}.{name}", quote_ident(&at.path.parts()[0]))
                }
            }
            kind if kind.is_own_type() || kind == Kind::Type => format!("type {}", self.type_text_at(at)),
            Kind::UserMapping => {
                let parts = at.path.parts();
                format!("user mapping for {} on server {}", parts[2], parts[1])
            }
            Kind::PublicationTable => format!("publication of {} in publication {}", of_relation(), at.name()),
            Kind::PublicationSchema => {
                format!("publication of schema {} in publication {}", at.path.parts()[0], at.name())
            }
            kind if kind.is_constraint() => format!("constraint {} on {}", at.name(), of_relation()),
            kind => format!("{} {}", kind.label(), at.name()),
        }
    }
}
