//! Objects that few schemas define, as they were written.

use super::{ArgMode, Behavior, Expr, FunctionArg, Name, ObjectClass, ObjectName, Option_, Stmt, TableExpr, TypeName};
use crate::catalog::Ident;

/// CREATE AGGREGATE, OPERATOR, TYPE (base and shell), TEXT SEARCH …, COLLATION, and CREATE TYPE … AS RANGE.
#[derive(Debug, Clone, PartialEq)]
pub struct Define {
    pub class: ObjectClass,
    pub name: Name,
    /// The arguments of an aggregate; `None` for anything else and for an aggregate in the old form.
    pub args: Option<Vec<FunctionArg>>,
    /// How many of an aggregate's arguments are direct; `None` where it is no ordered-set aggregate.
    pub direct_args: Option<usize>,
    pub options: Vec<Option_>,
    /// It is a range type.
    pub range: bool,
    pub if_not_exists: bool,
    pub replace: bool,
}

/// ALTER TYPE … SET (…), ALTER OPERATOR … SET (…), ALTER TEXT SEARCH DICTIONARY, and without options ALTER COLLATION …
/// REFRESH VERSION.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterDefinition {
    pub object: ObjectName,
    pub options: Vec<Option_>,
}

/// CREATE RULE.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateRule {
    pub name: Ident,
    pub relation: Name,
    pub replace: bool,
    pub event: RuleEvent,
    pub instead: bool,
    pub condition: Option<Expr>,
    /// Empty for DO NOTHING.
    pub actions: Vec<Stmt>,
}

/// What a rule is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RuleEvent {
    Select,
    Update,
    Insert,
    Delete,
}

/// CREATE STATISTICS.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateStatistics {
    pub name: Option<Name>,
    pub if_not_exists: bool,
    /// `ndistinct`, `dependencies`, `mcv`; empty where nothing was said.
    pub kinds: Vec<Ident>,
    pub items: Vec<StatisticsItem>,
    pub from: Vec<TableExpr>,
}

/// A column or an expression.
#[derive(Debug, Clone, PartialEq)]
pub struct StatisticsItem {
    pub column: Option<Ident>,
    pub expr: Option<Expr>,
}

/// ALTER STATISTICS … SET STATISTICS.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterStatistics {
    pub name: Name,
    pub if_exists: bool,
    /// `None` for DEFAULT.
    pub target: Option<i32>,
}

/// CREATE CAST.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCast {
    pub source: TypeName,
    pub target: TypeName,
    pub method: CastMethod,
    pub context: CastContext,
}

/// How a cast works.
#[derive(Debug, Clone, PartialEq)]
pub enum CastMethod {
    Function(ObjectName),
    InOut,
    Binary,
}

/// Where a cast applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CastContext {
    Explicit,
    Assignment,
    Implicit,
}

/// CREATE OPERATOR CLASS, CREATE OPERATOR FAMILY, ALTER OPERATOR FAMILY.
#[derive(Debug, Clone, PartialEq)]
pub struct OperatorClass {
    pub action: OperatorClassAction,
    pub name: Name,
    pub family: Option<Name>,
    pub method: Ident,
    pub ty: Option<TypeName>,
    /// DEFAULT.
    pub default: bool,
    pub items: Vec<OperatorClassItem>,
}

/// Which statement on operator classes and families it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum OperatorClassAction {
    CreateClass,
    CreateFamily,
    AddToFamily,
    DropFromFamily,
}

/// A member of an operator class.
#[derive(Debug, Clone, PartialEq)]
pub enum OperatorClassItem {
    Operator {
        number: i32,
        /// `None` where members are dropped.
        operator: Option<ObjectName>,
        /// FOR ORDER BY.
        order_family: Option<Name>,
        /// The types in parentheses before it, of a function or where members are dropped.
        types: Vec<TypeName>,
    },
    Function {
        number: i32,
        function: Option<ObjectName>,
        types: Vec<TypeName>,
    },
    Storage(TypeName),
}

/// CREATE EVENT TRIGGER.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEventTrigger {
    pub name: Ident,
    pub event: Ident,
    /// WHEN: each with the list of its values.
    pub filters: Vec<Option_>,
    pub function: Name,
}

/// ALTER EVENT TRIGGER … ENABLE / DISABLE: `pg_event_trigger.evtenabled`'s letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AlterEventTrigger {
    pub name: Ident,
    pub state: char,
}

/// CREATE CONVERSION.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateConversion {
    pub name: Name,
    pub from: String,
    pub to: String,
    pub function: Name,
    pub default: bool,
}

/// CREATE TRANSFORM.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTransform {
    pub replace: bool,
    pub ty: TypeName,
    pub language: Ident,
    pub from_sql: Option<ObjectName>,
    pub to_sql: Option<ObjectName>,
}

/// CREATE LANGUAGE.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLanguage {
    pub name: Ident,
    pub replace: bool,
    pub trusted: bool,
    pub handler: Option<Name>,
    pub inline: Option<Name>,
    pub validator: Option<Name>,
}

/// CREATE ACCESS METHOD.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAccessMethod {
    pub name: Ident,
    /// `t` for TABLE, `i` for INDEX.
    pub kind: char,
    pub handler: Name,
}

/// ALTER TEXT SEARCH CONFIGURATION … MAPPING.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterTextSearchConfiguration {
    pub name: Name,
    pub action: MappingAction,
    pub token_types: Vec<Ident>,
    pub dictionaries: Vec<Name>,
    pub if_exists: bool,
}

/// What happens to a mapping.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MappingAction {
    Add,
    AlterForToken,
    Replace,
    ReplaceForToken,
    Drop,
}

/// ALTER … [NO] DEPENDS ON EXTENSION.
#[derive(Debug, Clone, PartialEq)]
pub struct DependsOnExtension {
    pub object: ObjectName,
    pub extension: Ident,
    pub remove: bool,
}

/// SECURITY LABEL.
#[derive(Debug, Clone, PartialEq)]
pub struct SecurityLabel {
    pub object: ObjectName,
    pub provider: Option<Ident>,
    /// `None` removes the label.
    pub label: Option<String>,
}

/// DROP OWNED.
#[derive(Debug, Clone, PartialEq)]
pub struct DropOwned {
    pub roles: Vec<Ident>,
    pub behavior: Behavior,
}

impl Define {
    /// The arguments that an aggregate takes, for its identity.
    pub fn input_args(&self) -> impl Iterator<Item = &FunctionArg> {
        self.args.iter().flatten().filter(|a| matches!(a.mode, ArgMode::In | ArgMode::InOut | ArgMode::Variadic))
    }
}
