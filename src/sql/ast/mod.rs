//! The parse tree the rest of the program sees.
//!
//! It follows PostgreSQL's own raw parse tree (`parsenodes.h`), node for node, in owned Rust types: what the
//! grammar has already desugared (`<>` for `!=`, `LIMIT` for `FETCH FIRST`) is desugared here too, and nothing
//! is resolved yet. `at` fields are byte offsets into the source file, not into the statement.

#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod data;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod definition;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod expr;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod form;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod privilege;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod query;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod replication;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod statement;
#[allow(missing_docs, reason = "fields and variants carry the names of the syntax")]
mod table;
mod walk;

pub use data::*;
pub use definition::*;
pub use expr::*;
pub use form::*;
pub use privilege::*;
pub use query::*;
pub use replication::*;
pub use statement::*;
pub use table::*;
pub use walk::Visitor;

use crate::catalog::Ident;

/// A possibly qualified name as it was written: one to three parts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Name {
    /// The parts, outermost first; never empty.
    pub parts: Vec<Ident>,
    /// Byte offset of the name in its file; 0 where the grammar does not record one.
    pub at: u32,
}

impl Name {
    /// A name of one part.
    pub fn bare(name: impl Into<Ident>) -> Self {
        Self { parts: vec![name.into()], at: 0 }
    }

    /// A schema-qualified name.
    pub fn qualified(schema: impl Into<Ident>, name: impl Into<Ident>) -> Self {
        Self { parts: vec![schema.into(), name.into()], at: 0 }
    }

    /// The last part.
    pub fn name(&self) -> &Ident {
        self.parts.last().expect("a name has at least one part")
    }

    /// The part before the last, which is the schema for every name that is not a column reference.
    pub fn schema(&self) -> Option<&Ident> {
        self.parts.len().checked_sub(2).map(|i| &self.parts[i])
    }
}

impl std::fmt::Display for Name {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (i, part) in self.parts.iter().enumerate() {
            if i > 0 {
                f.write_str(".")?;
            }
            f.write_str(part)?;
        }
        Ok(())
    }
}

/// A type as it was written.
#[derive(Debug, Clone, PartialEq)]
pub struct TypeName {
    /// The name after the grammar's own mapping: `int` is `pg_catalog.int4`, `varchar` is `pg_catalog.varchar`,
    /// while `text` or `mytype` stay unqualified.
    pub name: Name,
    /// The modifiers in parentheses, as expressions (`varchar(20)` has one, `geometry(Point, 4326)` two).
    pub modifiers: Vec<Expr>,
    /// Array bounds; `None` for a dimension without a size. Empty for a scalar.
    pub array: Vec<Option<i32>>,
    /// `SETOF`.
    pub setof: bool,
    /// `%TYPE`: `name` is then a column reference.
    pub of_column: bool,
    /// Byte offset of the type name.
    pub at: u32,
}

impl TypeName {
    /// The type of a name, without modifiers and dimensions.
    pub fn named(name: Name) -> Self {
        Self { name, modifiers: Vec::new(), array: Vec::new(), setof: false, of_column: false, at: 0 }
    }
}

/// One `name = value` of a WITH list, of storage parameters or of a definition list.
#[derive(Debug, Clone, PartialEq)]
pub struct Option_ {
    /// `toast` in `toast.autovacuum_enabled`.
    pub namespace: Option<Ident>,
    /// The option's name, lower-cased by the grammar unless quoted.
    pub name: Ident,
    /// The value; `None` where only the name was written.
    pub value: Option<OptionValue>,
    /// What ALTER … OPTIONS (ADD/SET/DROP …) said.
    pub action: OptionAction,
    /// Byte offset of the option.
    pub at: u32,
}

impl Option_ {
    /// The value as text, however it was spelled; `None` where only the name was written.
    pub fn text(&self) -> Option<String> {
        self.value.as_ref().map(OptionValue::to_text)
    }
}

/// The value of an option.
#[derive(Debug, Clone, PartialEq)]
pub enum OptionValue {
    /// A string constant.
    String(String),
    /// An integer constant.
    Integer(i64),
    /// A numeric constant, as written.
    Float(String),
    /// `true` or `false`.
    Boolean(bool),
    /// A bare word or a possibly qualified name, which the grammar reads as a type name.
    Type(TypeName),
    /// A qualified name (`OWNED BY a.b.c`, operator names).
    Name(Name),
    /// A list (`FUNCTION` options, SQL-body lists).
    List(Vec<OptionValue>),
    /// An expression (a default, say).
    Expr(Box<Expr>),
}

impl OptionValue {
    /// The value as `defGetString` gives it.
    pub fn to_text(&self) -> String {
        match self {
            Self::String(s) | Self::Float(s) => s.clone(),
            Self::Integer(i) => i.to_string(),
            Self::Boolean(b) => b.to_string(),
            Self::Type(t) => t.name.to_string(),
            Self::Name(n) => n.to_string(),
            Self::List(items) => items.iter().map(Self::to_text).collect::<Vec<_>>().join(", "),
            Self::Expr(_) => String::new(),
        }
    }
}

/// What is to happen to an option.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OptionAction {
    /// Nothing was said.
    #[default]
    Unspecified,
    /// `SET name value`.
    Set,
    /// `ADD name value`.
    Add,
    /// `DROP name`.
    Drop,
}

/// `RESTRICT` (the default) or `CASCADE`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Behavior {
    /// Refuse where something depends on the object.
    #[default]
    Restrict,
    /// Drop what depends on the object, too.
    Cascade,
}
