//! Statements as they were written.

use super::{Behavior, Expr, Name, Option_, Query, Relation, Target, TypeName, With};
use crate::catalog::{Ident, Kind};

/// A statement.
#[derive(Debug, Clone, PartialEq)]
pub enum Stmt {
    CreateSchema(CreateSchema),
    CreateExtension(CreateExtension),
    AlterExtension(AlterExtension),
    CreateTable(Box<CreateTable>),
    CreateTableAs(Box<CreateTableAs>),
    AlterTable(AlterTable),
    CreateIndex(Box<CreateIndex>),
    CreateSequence(CreateSequence),
    AlterSequence(AlterSequence),
    CreateEnum(CreateEnum),
    AlterEnum(AlterEnum),
    CreateDomain(CreateDomain),
    AlterDomain(AlterDomain),
    CreateCompositeType(CreateCompositeType),
    CreateView(Box<CreateView>),
    RefreshMaterializedView(RefreshMaterializedView),
    CreateFunction(Box<CreateFunction>),
    AlterFunction(AlterFunction),
    CreateTrigger(Box<CreateTrigger>),
    Drop(Drop),
    Rename(Rename),
    SetSchema(SetSchema),
    SetOwner(SetOwner),
    Comment(Comment),
    Truncate(Truncate),
    Lock(Lock),
    Set(Set),
    Transaction(Transaction),
    Do(Do),
    Call(super::Call),
    Query(Box<Query>),
    Data(Box<DataStmt>),
    Copy(Box<Copy>),
    Reindex(Reindex),
    Vacuum(Vacuum),
    Cluster(Cluster),
    Discard,
    Grant(Grant),
    /// RETURN of a function body in SQL-standard form.
    Return(Box<Expr>),
    /// A statement that is parsed but not modelled: `tag` is the server's command tag (`CREATE POLICY`), `object`
    /// what it names, if that could be told.
    Other {
        tag: &'static str,
        objects: Vec<(Kind, Name)>,
    },
}

/// An object named by its kind in DROP, COMMENT, ALTER … RENAME and their kin.
#[derive(Debug, Clone, PartialEq)]
pub struct ObjectName {
    /// What the statement says the object is.
    pub class: ObjectClass,
    /// The object's name; for a part of a relation (column, constraint, trigger, policy, rule) the relation's.
    pub name: Name,
    /// The part's name, where the class is a part.
    pub part: Option<Ident>,
    /// The argument types of a function, procedure, aggregate or operator; `None` where none were written.
    pub args: Option<Vec<FunctionArg>>,
}

/// The word a statement uses for the object.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ObjectClass {
    AccessMethod,
    Aggregate,
    Attribute,
    Cast,
    Collation,
    Column,
    Conversion,
    Database,
    Domain,
    DomainConstraint,
    EventTrigger,
    Extension,
    ForeignDataWrapper,
    ForeignServer,
    ForeignTable,
    Function,
    Index,
    Language,
    LargeObject,
    MaterializedView,
    Operator,
    OperatorClass,
    OperatorFamily,
    Policy,
    Procedure,
    Publication,
    Role,
    Routine,
    Rule,
    Schema,
    Sequence,
    Statistics,
    Subscription,
    Table,
    TableConstraint,
    Tablespace,
    TextSearchConfiguration,
    TextSearchDictionary,
    TextSearchParser,
    TextSearchTemplate,
    Transform,
    Trigger,
    Type,
    UserMapping,
    View,
    /// ALTER … RENAME of a thing whose class has no name here.
    Other,
}

/// CREATE SCHEMA.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSchema {
    pub name: Option<Ident>,
    pub if_not_exists: bool,
    /// `AUTHORIZATION`.
    pub owner: Option<Ident>,
    /// The schema's elements.
    pub elements: Vec<Stmt>,
}

/// CREATE EXTENSION.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateExtension {
    pub name: Ident,
    pub if_not_exists: bool,
    pub schema: Option<Ident>,
    pub version: Option<String>,
    pub cascade: bool,
}

/// ALTER EXTENSION … UPDATE / ADD / DROP.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterExtension {
    pub name: Ident,
    pub action: ExtensionAction,
}

/// What ALTER EXTENSION does.
#[derive(Debug, Clone, PartialEq)]
pub enum ExtensionAction {
    /// `UPDATE [TO version]`.
    Update(Option<String>),
    /// `ADD object`.
    Add(ObjectName),
    /// `DROP object`.
    Drop(ObjectName),
}

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
#[expect(clippy::large_enum_variant, reason = "most elements are columns")]
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
    /// ENABLE / DISABLE TRIGGER and RULE: `state` is pg_trigger.tgenabled's letter (O, D, R, A).
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

/// CREATE SEQUENCE.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSequence {
    pub name: Name,
    pub persistence: Persistence,
    pub if_not_exists: bool,
    /// `as` (Type), `increment`, `minvalue`, `maxvalue` (no value: NO …), `start`, `cache`, `cycle`, `owned_by`
    /// (Name; `none` for OWNED BY NONE), `restart`.
    pub options: Vec<Option_>,
}

/// ALTER SEQUENCE.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterSequence {
    pub name: Name,
    pub if_exists: bool,
    /// As in [`CreateSequence`].
    pub options: Vec<Option_>,
}

/// CREATE TYPE … AS ENUM.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateEnum {
    pub name: Name,
    pub labels: Vec<String>,
}

/// ALTER TYPE … ADD VALUE / RENAME VALUE.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterEnum {
    pub name: Name,
    pub action: EnumAction,
}

/// What ALTER TYPE does to an enum.
#[derive(Debug, Clone, PartialEq)]
pub enum EnumAction {
    /// `ADD VALUE [IF NOT EXISTS] value [BEFORE | AFTER neighbour]`.
    Add { value: String, if_not_exists: bool, neighbour: Option<(String, bool)> },
    /// `RENAME VALUE from TO to`.
    Rename { from: String, to: String },
}

/// CREATE DOMAIN.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateDomain {
    pub name: Name,
    pub ty: TypeName,
    pub collation: Option<Name>,
    pub constraints: Vec<Constraint>,
}

/// ALTER DOMAIN.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterDomain {
    pub name: Name,
    pub action: DomainAction,
}

/// What ALTER DOMAIN does.
#[derive(Debug, Clone, PartialEq)]
pub enum DomainAction {
    Default(Option<Expr>),
    SetNotNull,
    DropNotNull,
    AddConstraint(Box<Constraint>),
    DropConstraint { name: Ident, if_exists: bool, behavior: Behavior },
    ValidateConstraint { name: Ident },
}

/// CREATE TYPE … AS (…).
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCompositeType {
    pub name: Name,
    pub columns: Vec<ColumnDef>,
}

/// CREATE VIEW.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateView {
    pub name: Name,
    pub persistence: Persistence,
    pub replace: bool,
    /// The column names.
    pub columns: Vec<Ident>,
    pub query: Query,
    pub options: Vec<Option_>,
    pub check_option: CheckOption,
    /// Byte range of the query in the file.
    pub query_span: (u32, u32),
}

/// WITH CHECK OPTION.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum CheckOption {
    #[default]
    None,
    Local,
    Cascaded,
}

/// REFRESH MATERIALIZED VIEW.
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshMaterializedView {
    pub name: Name,
    pub concurrently: bool,
    pub no_data: bool,
}

/// CREATE FUNCTION, CREATE PROCEDURE.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFunction {
    pub name: Name,
    pub procedure: bool,
    pub replace: bool,
    pub args: Vec<FunctionArg>,
    /// RETURNS; `None` for a procedure or where OUT arguments say it.
    pub returns: Option<TypeName>,
    /// The options, by PostgreSQL's own names: `language`, `as` (List), `volatility`, `strict`, `security`,
    /// `leakproof`, `parallel`, `cost`, `rows`, `support`, `window`, `transform`. `SET` clauses are in `config`.
    pub options: Vec<Option_>,
    /// `SET name TO value`.
    pub config: Vec<Set>,
    /// A body in SQL-standard form.
    pub body: Option<SqlBody>,
    /// Byte offset in the file of the first character inside the quotes of AS 'body'; 0 where there is none.
    pub body_at: u32,
}

/// A function body in SQL-standard form.
#[derive(Debug, Clone, PartialEq)]
pub enum SqlBody {
    /// `RETURN expr`.
    Return(Box<Expr>),
    /// `BEGIN ATOMIC …; END`.
    Atomic(Vec<Stmt>),
}

/// An argument of a function.
#[derive(Debug, Clone, PartialEq)]
pub struct FunctionArg {
    pub name: Option<Ident>,
    pub ty: TypeName,
    pub mode: ArgMode,
    pub default: Option<Expr>,
}

/// The mode of an argument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum ArgMode {
    /// `IN`, or nothing said.
    #[default]
    In,
    Out,
    InOut,
    Variadic,
    Table,
}

/// ALTER FUNCTION / PROCEDURE / ROUTINE … options.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterFunction {
    pub function: ObjectName,
    pub options: Vec<Option_>,
    pub config: Vec<Set>,
}

/// CREATE TRIGGER.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTrigger {
    pub name: Ident,
    pub relation: Relation,
    pub replace: bool,
    /// CONSTRAINT TRIGGER.
    pub constraint: bool,
    pub timing: TriggerTiming,
    pub insert: bool,
    pub update: bool,
    pub delete: bool,
    pub truncate: bool,
    /// `UPDATE OF`.
    pub columns: Vec<Ident>,
    /// FOR EACH ROW.
    pub row: bool,
    pub when: Option<Expr>,
    pub function: Name,
    pub args: Vec<String>,
    /// `REFERENCING OLD TABLE AS`.
    pub old_table: Option<Ident>,
    /// `REFERENCING NEW TABLE AS`.
    pub new_table: Option<Ident>,
    pub deferrable: bool,
    pub initially_deferred: bool,
    /// `FROM table` of a constraint trigger.
    pub from: Option<Name>,
}

/// When a trigger fires.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TriggerTiming {
    Before,
    After,
    InsteadOf,
}

/// DROP of anything.
#[derive(Debug, Clone, PartialEq)]
pub struct Drop {
    pub objects: Vec<ObjectName>,
    pub if_exists: bool,
    pub behavior: Behavior,
    /// DROP INDEX CONCURRENTLY.
    pub concurrently: bool,
}

/// ALTER … RENAME.
#[derive(Debug, Clone, PartialEq)]
pub struct Rename {
    /// The object; for RENAME COLUMN its class is `Column`, `part` the old name.
    pub object: ObjectName,
    /// The word after ALTER where it differs from the renamed thing (`ALTER VIEW v RENAME COLUMN …`).
    pub relation_class: ObjectClass,
    pub to: Ident,
    pub if_exists: bool,
    pub behavior: Behavior,
}

/// ALTER … SET SCHEMA.
#[derive(Debug, Clone, PartialEq)]
pub struct SetSchema {
    pub object: ObjectName,
    pub schema: Ident,
    pub if_exists: bool,
}

/// ALTER … OWNER TO.
#[derive(Debug, Clone, PartialEq)]
pub struct SetOwner {
    pub object: ObjectName,
    pub role: Ident,
}

/// COMMENT ON.
#[derive(Debug, Clone, PartialEq)]
pub struct Comment {
    pub object: ObjectName,
    /// `None` removes the comment.
    pub text: Option<String>,
}

/// TRUNCATE.
#[derive(Debug, Clone, PartialEq)]
pub struct Truncate {
    pub relations: Vec<Relation>,
    pub restart_identity: bool,
    pub behavior: Behavior,
}

/// LOCK TABLE.
#[derive(Debug, Clone, PartialEq)]
pub struct Lock {
    pub relations: Vec<Relation>,
    /// PostgreSQL's lock mode number, 1 (ACCESS SHARE) to 8 (ACCESS EXCLUSIVE).
    pub mode: i32,
    pub nowait: bool,
}

/// SET, RESET, and SET of a function.
#[derive(Debug, Clone, PartialEq)]
pub struct Set {
    /// The setting's name; `TRANSACTION` and `SESSION CHARACTERISTICS` for those forms.
    pub name: String,
    pub value: SetValue,
    /// SET LOCAL.
    pub local: bool,
}

/// The value of SET.
#[derive(Debug, Clone, PartialEq)]
pub enum SetValue {
    /// `TO a, b`: the values as text.
    Values(Vec<String>),
    /// `TO DEFAULT` or RESET.
    Default,
    /// `FROM CURRENT`.
    Current,
    /// RESET ALL.
    ResetAll,
}

/// BEGIN, COMMIT and their kin.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Transaction {
    Begin,
    Commit,
    Rollback,
    Savepoint(Ident),
    Release(Ident),
    RollbackTo(Ident),
    /// PREPARE TRANSACTION, COMMIT PREPARED, ROLLBACK PREPARED.
    Prepared,
}

/// DO.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Do {
    /// `plpgsql` where nothing was said.
    pub language: Ident,
    pub body: String,
    /// Byte offset of the body's first character in the file.
    pub body_at: u32,
}

/// INSERT, UPDATE, DELETE, MERGE.
#[derive(Debug, Clone, PartialEq)]
pub struct DataStmt {
    pub kind: DataKind,
    pub with: Option<With>,
    pub target: Relation,
    /// INSERT's columns.
    pub columns: Vec<InsertColumn>,
    /// `OVERRIDING USER VALUE` or `OVERRIDING SYSTEM VALUE` of INSERT.
    pub overriding: Option<Overriding>,
    /// INSERT's source; `None` for DEFAULT VALUES.
    pub source: Option<Box<Query>>,
    /// UPDATE's assignments.
    pub assignments: Vec<Assignment>,
    /// UPDATE … FROM, DELETE … USING, MERGE … USING.
    pub from: Vec<super::TableExpr>,
    /// WHERE, or MERGE's ON.
    pub filter: Option<Expr>,
    /// ON CONFLICT of INSERT.
    pub on_conflict: Option<Box<OnConflict>>,
    /// The WHEN clauses of MERGE.
    pub merge: Vec<MergeWhen>,
    pub returning: Vec<Target>,
    /// `RETURNING WITH (OLD AS name)` (18).
    pub returning_old: Option<Ident>,
    /// `RETURNING WITH (NEW AS name)` (18).
    pub returning_new: Option<Ident>,
}

/// A column that INSERT names, or a part of one.
#[derive(Debug, Clone, PartialEq)]
pub struct InsertColumn {
    pub name: Ident,
    /// `.field` and `[subscript]` after it.
    pub path: Vec<super::Step>,
    pub at: u32,
}

/// `column = value`.
#[derive(Debug, Clone, PartialEq)]
pub struct Assignment {
    pub column: Ident,
    /// `.field` and `[subscript]` after it.
    pub path: Vec<super::Step>,
    pub value: Expr,
    pub at: u32,
}

/// OVERRIDING.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overriding {
    User,
    System,
}

/// ON CONFLICT.
#[derive(Debug, Clone, PartialEq)]
pub struct OnConflict {
    /// The columns and expressions of the arbiter index.
    pub elements: Vec<IndexElement>,
    /// The arbiter's predicate.
    pub predicate: Option<Expr>,
    /// `ON CONSTRAINT name`.
    pub constraint: Option<Ident>,
    /// DO UPDATE SET; `None` for DO NOTHING.
    pub update: Option<Vec<Assignment>>,
    /// WHERE of DO UPDATE.
    pub filter: Option<Expr>,
}

/// WHEN … THEN of MERGE.
#[derive(Debug, Clone, PartialEq)]
pub struct MergeWhen {
    pub matched: MergeMatch,
    pub condition: Option<Expr>,
    pub action: MergeAction,
}

/// When a MERGE action is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MergeMatch {
    Matched,
    NotMatchedBySource,
    NotMatchedByTarget,
}

/// What MERGE does.
#[derive(Debug, Clone, PartialEq)]
pub enum MergeAction {
    /// `INSERT (columns) VALUES (values)`; no values for DEFAULT VALUES.
    Insert {
        columns: Vec<InsertColumn>,
        overriding: Option<Overriding>,
        values: Vec<Expr>,
    },
    Update(Vec<Assignment>),
    Delete,
    Nothing,
}

/// Which data statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DataKind {
    Insert,
    Update,
    Delete,
    Merge,
}

/// COPY.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy {
    pub relation: Option<Relation>,
    /// `COPY (query) TO`: a query or a data statement.
    pub query: Option<Stmt>,
    /// The columns.
    pub columns: Vec<Ident>,
    /// COPY … FROM.
    pub from: bool,
    /// `None` for STDIN and STDOUT.
    pub file: Option<String>,
    pub program: bool,
    pub options: Vec<Option_>,
    /// `WHERE` of COPY … FROM.
    pub filter: Option<Expr>,
}

/// REINDEX.
#[derive(Debug, Clone, PartialEq)]
pub struct Reindex {
    /// `INDEX`, `TABLE`, `SCHEMA`, `SYSTEM`, `DATABASE`.
    pub what: &'static str,
    pub name: Option<Name>,
    pub concurrently: bool,
}

/// VACUUM, ANALYZE.
#[derive(Debug, Clone, PartialEq)]
pub struct Vacuum {
    /// It is VACUUM, not ANALYZE alone.
    pub vacuum: bool,
    pub full: bool,
    pub relations: Vec<Name>,
}

/// CLUSTER.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    pub relation: Option<Name>,
    pub index: Option<Ident>,
}

/// GRANT, REVOKE on objects.
#[derive(Debug, Clone, PartialEq)]
pub struct Grant {
    pub grant: bool,
    /// What the privileges are on.
    pub class: ObjectClass,
    pub objects: Vec<ObjectName>,
    /// ALL … IN SCHEMA: the schemas.
    pub all_in_schemas: Vec<Ident>,
    /// The privileges with their columns; empty means ALL.
    pub privileges: Vec<(String, Vec<Ident>)>,
    pub grantees: Vec<Ident>,
    pub grant_option: bool,
    pub behavior: Behavior,
}
