//! Tables, their columns, constraints, partitions and indexes, as they were written.

use super::{Behavior, Expr, Name, ObjectClass, Option_, Query, Relation, TypeName};
use crate::catalog::Ident;

/// CREATE TABLE, CREATE FOREIGN TABLE.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTable {
    pub name: Name,
    pub persistence: Persistence,
    pub if_not_exists: bool,
    /// Columns, LIKE clauses and constraints in the order they were written.
    pub elements: Vec<TableElement>,
    /// `INHERITS`; the parent of `PARTITION OF` is in `partition_of`.
    pub inherits: Vec<Name>,
    /// `PARTITION OF parent bound`.
    pub partition_of: Option<(Name, PartitionBound)>,
    /// `PARTITION BY`.
    pub partition_by: Option<PartitionBy>,
    /// `OF type`.
    pub of_type: Option<TypeName>,
    /// `WITH (…)`.
    pub options: Vec<Option_>,
    pub on_commit: OnCommit,
    pub tablespace: Option<Ident>,
    /// `USING method`.
    pub access_method: Option<Ident>,
    /// The server and options of CREATE FOREIGN TABLE.
    pub foreign: Option<(Ident, Vec<Option_>)>,
}

/// How long a relation lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Persistence {
    /// A permanent relation.
    #[default]
    Permanent,
    /// UNLOGGED.
    Unlogged,
    /// TEMPORARY.
    Temporary,
}

/// ON COMMIT of a temporary table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum OnCommit {
    #[default]
    Unspecified,
    PreserveRows,
    DeleteRows,
    Drop,
}

/// One element of CREATE TABLE's list.
#[derive(Debug, Clone, PartialEq)]
pub enum TableElement {
    /// A column. Of a typed table or a partition it may have no type.
    Column(ColumnDef),
    /// A table constraint.
    Constraint(Constraint),
    /// `LIKE source INCLUDING …`: PostgreSQL's `CREATE_TABLE_LIKE_*` bits.
    Like { source: Name, options: LikeOptions },
}

/// What LIKE includes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LikeOptions {
    pub comments: bool,
    pub compression: bool,
    pub constraints: bool,
    pub defaults: bool,
    pub generated: bool,
    pub identity: bool,
    pub indexes: bool,
    pub statistics: bool,
    pub storage: bool,
}

/// A column definition.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnDef {
    pub name: Ident,
    /// Missing for a column of a typed table or of a partition.
    pub ty: Option<TypeName>,
    pub collation: Option<Name>,
    pub compression: Option<Ident>,
    pub storage: Option<Ident>,
    /// Column constraints in the order written: DEFAULT, NOT NULL, CHECK, REFERENCES, GENERATED … all stand here.
    pub constraints: Vec<Constraint>,
    /// What is wrong with the DEFERRABLE, INITIALLY or ENFORCED of its constraints, in the server's words.
    pub misuse: Option<&'static str>,
    /// OPTIONS of a foreign table's column.
    pub options: Vec<Option_>,
    /// Byte offset of the column.
    pub at: u32,
}

/// A constraint, on a column or on a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Constraint {
    /// `CONSTRAINT name`.
    pub name: Option<Ident>,
    pub kind: ConstraintKind,
    /// `[NOT] DEFERRABLE`; `None` where nothing was said.
    pub deferrable: Option<bool>,
    /// `INITIALLY DEFERRED` / `IMMEDIATE`; `None` where nothing was said.
    pub initially_deferred: Option<bool>,
    /// `NOT VALID`.
    pub not_valid: bool,
    /// `[NOT] ENFORCED` (18).
    pub enforced: Option<bool>,
    /// `NO INHERIT`.
    pub no_inherit: bool,
    /// Byte offset of the constraint.
    pub at: u32,
}

/// The kinds of constraint the grammar knows.
#[derive(Debug, Clone, PartialEq)]
pub enum ConstraintKind {
    /// `NULL`.
    Null,
    /// `NOT NULL`; a table constraint of 18 names its column.
    NotNull { column: Option<Ident> },
    /// `DEFAULT expr`.
    Default(Expr),
    /// `GENERATED … AS IDENTITY (options)`.
    Identity { always: bool, options: Vec<Option_> },
    /// `GENERATED ALWAYS AS (expr) STORED | VIRTUAL`.
    Generated { expr: Expr, stored: bool },
    /// `CHECK (expr)`.
    Check(Expr),
    /// `PRIMARY KEY`.
    PrimaryKey(IndexConstraint),
    /// `UNIQUE`.
    Unique(IndexConstraint),
    /// `EXCLUDE`.
    Exclude {
        method: Option<Ident>,
        elements: Vec<(IndexElement, Name)>,
        predicate: Option<Expr>,
        index: IndexConstraint,
    },
    /// `FOREIGN KEY`, `REFERENCES`.
    ForeignKey(Box<ForeignKey>),
}

/// What PRIMARY KEY, UNIQUE and EXCLUDE say of their index.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct IndexConstraint {
    /// The key columns; empty for a column constraint (its column is meant) and for USING INDEX.
    pub columns: Vec<Ident>,
    /// `INCLUDE`.
    pub include: Vec<Ident>,
    /// `NULLS NOT DISTINCT`.
    pub nulls_not_distinct: bool,
    /// `WITHOUT OVERLAPS` (18).
    pub without_overlaps: bool,
    /// `WITH (…)`.
    pub options: Vec<Option_>,
    /// `USING INDEX TABLESPACE`.
    pub tablespace: Option<Ident>,
    /// `USING INDEX name`.
    pub using_index: Option<Ident>,
}

/// A foreign key.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignKey {
    /// The referencing columns; empty for a column constraint.
    pub columns: Vec<Ident>,
    /// The referenced table.
    pub references: Name,
    /// The referenced columns; empty means its primary key.
    pub referenced_columns: Vec<Ident>,
    pub matching: Matching,
    pub on_update: ReferentialAction,
    pub on_delete: ReferentialAction,
    /// `ON DELETE SET NULL (columns)`.
    pub set_columns: Vec<Ident>,
    /// `PERIOD` (18): the last column on each side is a period.
    pub period: bool,
    /// `PERIOD` before the last of the referenced columns.
    pub referenced_period: bool,
}

/// MATCH of a foreign key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum Matching {
    #[default]
    Simple,
    Full,
    Partial,
}

/// The actions of a foreign key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ReferentialAction {
    #[default]
    NoAction,
    Restrict,
    Cascade,
    SetNull,
    SetDefault,
}

/// PARTITION BY.
#[derive(Debug, Clone, PartialEq)]
pub struct PartitionBy {
    /// `list`, `range` or `hash`.
    pub strategy: Ident,
    pub keys: Vec<PartitionKey>,
}

/// One key of PARTITION BY.
#[derive(Debug, Clone, PartialEq)]
pub struct PartitionKey {
    pub column: Option<Ident>,
    pub expr: Option<Expr>,
    pub collation: Option<Name>,
    pub opclass: Option<Name>,
}

/// FOR VALUES … or DEFAULT.
#[derive(Debug, Clone, PartialEq)]
pub enum PartitionBound {
    Default,
    List(Vec<Expr>),
    /// MINVALUE and MAXVALUE come as a column reference of that name, as the grammar reads them.
    Range {
        from: Vec<Expr>,
        to: Vec<Expr>,
    },
    Hash {
        modulus: i32,
        remainder: i32,
    },
}

/// CREATE TABLE AS, CREATE MATERIALIZED VIEW.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTableAs {
    pub target: Into_,
    pub if_not_exists: bool,
    /// It is a materialized view.
    pub materialized: bool,
    /// The query; `None` for EXECUTE of a prepared statement.
    pub query: Option<Query>,
    /// The prepared statement.
    pub execute: Option<Ident>,
    /// `WITH NO DATA`.
    pub no_data: bool,
    /// Byte range of the query in the file.
    pub query_span: (u32, u32),
}

/// The target of CREATE TABLE AS and SELECT INTO.
#[derive(Debug, Clone, PartialEq)]
pub struct Into_ {
    pub name: Name,
    pub columns: Vec<Ident>,
    pub persistence: Persistence,
    pub options: Vec<Option_>,
    pub on_commit: OnCommit,
    pub tablespace: Option<Ident>,
    pub access_method: Option<Ident>,
}

/// ALTER TABLE and, since the server treats them alike, ALTER INDEX / VIEW / SEQUENCE / MATERIALIZED VIEW /
/// FOREIGN TABLE / TYPE with the same subcommands.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterTable {
    pub relation: Relation,
    /// The word the statement uses.
    pub class: ObjectClass,
    pub if_exists: bool,
    pub commands: Vec<AlterTableCommand>,
}

/// One subcommand of ALTER TABLE with its place.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterTableCommand {
    pub action: AlterAction,
    /// Byte offset of the subcommand where the grammar records one, else of the statement.
    pub at: u32,
    /// CASCADE, where the grammar lets it stand.
    pub behavior: Behavior,
}

/// The subcommands of ALTER TABLE.
#[derive(Debug, Clone, PartialEq)]
pub enum AlterAction {
    AddColumn {
        column: Box<ColumnDef>,
        if_not_exists: bool,
    },
    DropColumn {
        name: Ident,
        if_exists: bool,
        behavior: Behavior,
    },
    /// SET DEFAULT expr, or DROP DEFAULT.
    ColumnDefault {
        column: Ident,
        default: Option<Expr>,
    },
    SetNotNull {
        column: Ident,
    },
    DropNotNull {
        column: Ident,
    },
    /// SET EXPRESSION AS (17).
    SetExpression {
        column: Ident,
        expr: Expr,
    },
    DropExpression {
        column: Ident,
        if_exists: bool,
    },
    SetStatistics {
        column: ColumnRef,
        target: Option<i32>,
    },
    SetColumnOptions {
        column: Ident,
        options: Vec<Option_>,
        reset: bool,
    },
    SetStorage {
        column: Ident,
        storage: Ident,
    },
    SetCompression {
        column: Ident,
        method: Ident,
    },
    AlterType {
        column: Ident,
        ty: TypeName,
        collation: Option<Name>,
        using: Option<Expr>,
    },
    AddIdentity {
        column: Ident,
        always: bool,
        options: Vec<Option_>,
    },
    /// SET GENERATED, SET sequence option, RESTART: the options as `SetIdentity` carries them.
    SetIdentity {
        column: Ident,
        options: Vec<Option_>,
    },
    DropIdentity {
        column: Ident,
        if_exists: bool,
    },
    AddConstraint(Box<Constraint>),
    AlterConstraint {
        name: Ident,
        deferrable: Option<bool>,
        initially_deferred: Option<bool>,
        enforced: Option<bool>,
        inherit: Option<bool>,
    },
    ValidateConstraint {
        name: Ident,
    },
    DropConstraint {
        name: Ident,
        if_exists: bool,
        behavior: Behavior,
    },
    ChangeOwner {
        role: Ident,
    },
    ClusterOn {
        index: Ident,
    },
    SetWithoutCluster,
    SetLogged,
    SetUnlogged,
    SetAccessMethod {
        method: Option<Ident>,
    },
    SetTablespace {
        name: Ident,
    },
    SetOptions {
        options: Vec<Option_>,
    },
    ResetOptions {
        options: Vec<Option_>,
    },
    /// ENABLE / DISABLE TRIGGER and RULE: `state` is `pg_trigger.tgenabled`'s letter (O, D, R, A).
    TriggerState {
        which: TriggerSelector,
        state: char,
    },
    RuleState {
        name: Ident,
        state: char,
    },
    AddInherit {
        parent: Name,
    },
    DropInherit {
        parent: Name,
    },
    AddOf {
        ty: TypeName,
    },
    DropOf,
    ReplicaIdentity(ReplicaIdentity),
    RowSecurity {
        enable: bool,
    },
    ForceRowSecurity {
        force: bool,
    },
    AttachPartition {
        partition: Name,
        bound: Option<PartitionBound>,
    },
    DetachPartition {
        partition: Name,
        concurrently: bool,
        finalize: bool,
    },
    /// ALTER FOREIGN TABLE … OPTIONS.
    ForeignOptions {
        options: Vec<Option_>,
    },
    ColumnForeignOptions {
        column: Ident,
        options: Vec<Option_>,
    },
    /// A subcommand of a server newer than this tree.
    Other {
        name: String,
    },
}

/// A column given by name, or by number for an index.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ColumnRef {
    Name(Ident),
    Number(i32),
}

/// Which triggers ENABLE / DISABLE TRIGGER names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TriggerSelector {
    Name(Ident),
    All,
    User,
}

/// REPLICA IDENTITY.
#[derive(Debug, Clone, PartialEq, Eq, Default, Hash)]
pub enum ReplicaIdentity {
    #[default]
    Default,
    Full,
    Nothing,
    Index(Ident),
}

/// CREATE INDEX.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateIndex {
    pub name: Option<Ident>,
    pub relation: Relation,
    pub unique: bool,
    pub concurrently: bool,
    pub if_not_exists: bool,
    /// `btree` where nothing was said.
    pub method: Ident,
    pub elements: Vec<IndexElement>,
    pub include: Vec<IndexElement>,
    pub predicate: Option<Expr>,
    pub options: Vec<Option_>,
    pub tablespace: Option<Ident>,
    pub nulls_not_distinct: bool,
}

/// One key of an index.
#[derive(Debug, Clone, PartialEq)]
pub struct IndexElement {
    pub column: Option<Ident>,
    pub expr: Option<Expr>,
    pub collation: Option<Name>,
    pub opclass: Option<Name>,
    pub opclass_options: Vec<Option_>,
    /// `ASC`/`DESC`; `None` where nothing was said.
    pub descending: Option<bool>,
    /// `NULLS FIRST`/`LAST`; `None` where nothing was said.
    pub nulls_first: Option<bool>,
}
