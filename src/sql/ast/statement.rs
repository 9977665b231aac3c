//! Statements as they were written.

use super::{
    AlterDefinition, AlterEventTrigger, AlterPolicy, AlterPublication, AlterRole, AlterSetting, AlterStatistics,
    AlterSubscription, AlterTable, AlterTextSearchConfiguration, Behavior, ColumnDef, Constraint, CreateAccessMethod,
    CreateCast, CreateConversion, CreateEventTrigger, CreateIndex, CreateLanguage, CreatePolicy, CreatePublication,
    CreateRole, CreateRule, CreateStatistics, CreateSubscription, CreateTable, CreateTableAs, CreateTransform,
    DataStmt, DatabaseOptions, DefaultPrivileges, Define, DependsOnExtension, DropOwned, Expr, ForeignDataWrapper,
    ForeignServer, GrantRole, ImportForeignSchema, Name, OperatorClass, Option_, Persistence, Query, Relation,
    SecurityLabel, TypeName, UserMapping,
};
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
    Define(Box<Define>),
    AlterDefinition(AlterDefinition),
    CreateRule(Box<CreateRule>),
    CreateStatistics(CreateStatistics),
    AlterStatistics(AlterStatistics),
    CreateCast(Box<CreateCast>),
    OperatorClass(Box<OperatorClass>),
    CreateEventTrigger(CreateEventTrigger),
    AlterEventTrigger(AlterEventTrigger),
    CreateConversion(CreateConversion),
    CreateTransform(Box<CreateTransform>),
    CreateLanguage(CreateLanguage),
    CreateAccessMethod(CreateAccessMethod),
    AlterTextSearchConfiguration(AlterTextSearchConfiguration),
    DependsOnExtension(DependsOnExtension),
    SecurityLabel(SecurityLabel),
    CreatePolicy(Box<CreatePolicy>),
    AlterPolicy(Box<AlterPolicy>),
    DefaultPrivileges(DefaultPrivileges),
    GrantRole(GrantRole),
    CreateRole(CreateRole),
    AlterRole(AlterRole),
    AlterSetting(AlterSetting),
    DropOwned(DropOwned),
    /// REASSIGN OWNED BY roles TO role.
    ReassignOwned {
        roles: Vec<Ident>,
        to: Ident,
    },
    CreatePublication(CreatePublication),
    AlterPublication(AlterPublication),
    CreateSubscription(CreateSubscription),
    AlterSubscription(AlterSubscription),
    ForeignDataWrapper(ForeignDataWrapper),
    ForeignServer(ForeignServer),
    UserMapping(UserMapping),
    ImportForeignSchema(ImportForeignSchema),
    DatabaseOptions(DatabaseOptions),
    /// EXPLAIN of a statement.
    Explain {
        statement: Box<Stmt>,
        options: Vec<Option_>,
    },
    /// PREPARE.
    Prepare {
        name: Ident,
        types: Vec<TypeName>,
        statement: Box<Stmt>,
    },
    /// EXECUTE.
    Execute {
        name: Ident,
        args: Vec<Expr>,
    },
    /// DECLARE CURSOR.
    DeclareCursor {
        name: Ident,
        query: Box<Query>,
        /// WITH HOLD.
        hold: bool,
    },
    /// FETCH and MOVE.
    Fetch {
        cursor: Ident,
    },
    /// CLOSE; `None` for ALL.
    CloseCursor(Option<Ident>),
    /// DEALLOCATE; `None` for ALL.
    Deallocate(Option<Ident>),
    /// NOTIFY.
    Notify {
        channel: Ident,
        payload: Option<Ident>,
    },
    /// SET CONSTRAINTS; without names for ALL.
    SetConstraints {
        names: Vec<Name>,
        deferred: bool,
    },
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
    /// `BEGIN ATOMIC …; END`: the statements with their command tags.
    Atomic(Vec<(Stmt, &'static str)>),
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
    /// ONLY: not in the tables that inherit from it.
    pub only: bool,
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
    Begin {
        /// READ ONLY and READ WRITE.
        read_only: Option<bool>,
    },
    Commit {
        /// AND CHAIN.
        chain: bool,
    },
    Rollback {
        /// AND CHAIN.
        chain: bool,
    },
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
    /// The columns that are named, by the place of their relation.
    pub columns: Vec<(usize, Ident)>,
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
    /// GRANTED BY.
    pub grantor: Option<Ident>,
    pub behavior: Behavior,
}
