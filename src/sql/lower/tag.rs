//! Command tags, as `CreateCommandTag` gives them.

use pg_query::NodeEnum as N;
use pg_query::protobuf::{self as pb, ObjectType as T};

/// The server's command tag for a statement.
pub(super) fn tag(node: &N) -> &'static str {
    match node {
        N::InsertStmt(_) => "INSERT",
        N::DeleteStmt(_) => "DELETE",
        N::UpdateStmt(_) => "UPDATE",
        N::MergeStmt(_) => "MERGE",
        N::SelectStmt(_) | N::PlassignStmt(_) => "SELECT",
        N::TransactionStmt(s) => match s.kind() {
            pb::TransactionStmtKind::TransStmtStart => "START TRANSACTION",
            pb::TransactionStmtKind::TransStmtCommit => "COMMIT",
            pb::TransactionStmtKind::TransStmtRollback | pb::TransactionStmtKind::TransStmtRollbackTo => "ROLLBACK",
            pb::TransactionStmtKind::TransStmtSavepoint => "SAVEPOINT",
            pb::TransactionStmtKind::TransStmtRelease => "RELEASE",
            pb::TransactionStmtKind::TransStmtPrepare => "PREPARE TRANSACTION",
            pb::TransactionStmtKind::TransStmtCommitPrepared => "COMMIT PREPARED",
            pb::TransactionStmtKind::TransStmtRollbackPrepared => "ROLLBACK PREPARED",
            _ => "BEGIN",
        },
        N::DeclareCursorStmt(_) => "DECLARE CURSOR",
        N::ClosePortalStmt(s) => {
            if s.portalname.is_empty() {
                "CLOSE CURSOR ALL"
            } else {
                "CLOSE CURSOR"
            }
        }
        N::FetchStmt(s) => {
            if s.ismove {
                "MOVE"
            } else {
                "FETCH"
            }
        }
        N::CreateDomainStmt(_) => "CREATE DOMAIN",
        N::CreateSchemaStmt(_) => "CREATE SCHEMA",
        N::CreateStmt(_) => "CREATE TABLE",
        N::CreateTableSpaceStmt(_) => "CREATE TABLESPACE",
        N::DropTableSpaceStmt(_) => "DROP TABLESPACE",
        N::AlterTableSpaceOptionsStmt(_) => "ALTER TABLESPACE",
        N::CreateExtensionStmt(_) => "CREATE EXTENSION",
        N::AlterExtensionStmt(_) | N::AlterExtensionContentsStmt(_) => "ALTER EXTENSION",
        N::CreateFdwStmt(_) => "CREATE FOREIGN DATA WRAPPER",
        N::AlterFdwStmt(_) => "ALTER FOREIGN DATA WRAPPER",
        N::CreateForeignServerStmt(_) => "CREATE SERVER",
        N::AlterForeignServerStmt(_) => "ALTER SERVER",
        N::CreateUserMappingStmt(_) => "CREATE USER MAPPING",
        N::AlterUserMappingStmt(_) => "ALTER USER MAPPING",
        N::DropUserMappingStmt(_) => "DROP USER MAPPING",
        N::CreateForeignTableStmt(_) => "CREATE FOREIGN TABLE",
        N::ImportForeignSchemaStmt(_) => "IMPORT FOREIGN SCHEMA",
        N::DropStmt(s) => drop_tag(s.remove_type()),
        N::TruncateStmt(_) => "TRUNCATE TABLE",
        N::CommentStmt(_) => "COMMENT",
        N::SecLabelStmt(_) => "SECURITY LABEL",
        N::CopyStmt(_) => "COPY",
        // When a column is renamed, the tag follows its relation.
        N::RenameStmt(s) => {
            alter_tag(if s.rename_type() == T::ObjectColumn { s.relation_type() } else { s.rename_type() })
        }
        N::AlterObjectDependsStmt(s) => alter_tag(s.object_type()),
        N::AlterObjectSchemaStmt(s) => alter_tag(s.object_type()),
        N::AlterOwnerStmt(s) => alter_tag(s.object_type()),
        N::AlterTableMoveAllStmt(s) => alter_tag(s.objtype()),
        N::AlterTableStmt(s) => alter_tag(s.objtype()),
        N::AlterDomainStmt(_) => "ALTER DOMAIN",
        N::AlterFunctionStmt(s) => match s.objtype() {
            T::ObjectProcedure => "ALTER PROCEDURE",
            T::ObjectRoutine => "ALTER ROUTINE",
            _ => "ALTER FUNCTION",
        },
        N::GrantStmt(s) => {
            if s.is_grant {
                "GRANT"
            } else {
                "REVOKE"
            }
        }
        N::GrantRoleStmt(s) => {
            if s.is_grant {
                "GRANT ROLE"
            } else {
                "REVOKE ROLE"
            }
        }
        N::AlterDefaultPrivilegesStmt(_) => "ALTER DEFAULT PRIVILEGES",
        N::DefineStmt(s) => match s.kind() {
            T::ObjectAggregate => "CREATE AGGREGATE",
            T::ObjectOperator => "CREATE OPERATOR",
            T::ObjectType => "CREATE TYPE",
            T::ObjectTsparser => "CREATE TEXT SEARCH PARSER",
            T::ObjectTsdictionary => "CREATE TEXT SEARCH DICTIONARY",
            T::ObjectTstemplate => "CREATE TEXT SEARCH TEMPLATE",
            T::ObjectTsconfiguration => "CREATE TEXT SEARCH CONFIGURATION",
            T::ObjectCollation => "CREATE COLLATION",
            T::ObjectAccessMethod => "CREATE ACCESS METHOD",
            _ => "???",
        },
        N::CompositeTypeStmt(_) | N::CreateEnumStmt(_) | N::CreateRangeStmt(_) => "CREATE TYPE",
        N::AlterEnumStmt(_) | N::AlterTypeStmt(_) => "ALTER TYPE",
        N::ViewStmt(_) => "CREATE VIEW",
        N::CreateFunctionStmt(s) => {
            if s.is_procedure {
                "CREATE PROCEDURE"
            } else {
                "CREATE FUNCTION"
            }
        }
        N::IndexStmt(_) => "CREATE INDEX",
        N::RuleStmt(_) => "CREATE RULE",
        N::CreateSeqStmt(_) => "CREATE SEQUENCE",
        N::AlterSeqStmt(_) => "ALTER SEQUENCE",
        N::DoStmt(_) => "DO",
        N::CreatedbStmt(_) => "CREATE DATABASE",
        N::AlterDatabaseStmt(_) | N::AlterDatabaseRefreshCollStmt(_) | N::AlterDatabaseSetStmt(_) => "ALTER DATABASE",
        N::DropdbStmt(_) => "DROP DATABASE",
        N::NotifyStmt(_) => "NOTIFY",
        N::ListenStmt(_) => "LISTEN",
        N::UnlistenStmt(_) => "UNLISTEN",
        N::LoadStmt(_) => "LOAD",
        N::CallStmt(_) => "CALL",
        N::ClusterStmt(_) => "CLUSTER",
        N::VacuumStmt(s) => {
            if s.is_vacuumcmd {
                "VACUUM"
            } else {
                "ANALYZE"
            }
        }
        N::ExplainStmt(_) => "EXPLAIN",
        N::CreateTableAsStmt(s) => match s.objtype() {
            T::ObjectMatview => "CREATE MATERIALIZED VIEW",
            _ if s.is_select_into => "SELECT INTO",
            _ => "CREATE TABLE AS",
        },
        N::RefreshMatViewStmt(_) => "REFRESH MATERIALIZED VIEW",
        N::AlterSystemStmt(_) => "ALTER SYSTEM",
        N::VariableSetStmt(s) => match s.kind() {
            pb::VariableSetKind::VarReset | pb::VariableSetKind::VarResetAll => "RESET",
            _ => "SET",
        },
        N::VariableShowStmt(_) => "SHOW",
        N::DiscardStmt(s) => match s.target() {
            pb::DiscardMode::DiscardPlans => "DISCARD PLANS",
            pb::DiscardMode::DiscardSequences => "DISCARD SEQUENCES",
            pb::DiscardMode::DiscardTemp => "DISCARD TEMP",
            _ => "DISCARD ALL",
        },
        N::CreateTransformStmt(_) => "CREATE TRANSFORM",
        N::CreateTrigStmt(_) => "CREATE TRIGGER",
        N::CreateEventTrigStmt(_) => "CREATE EVENT TRIGGER",
        N::AlterEventTrigStmt(_) => "ALTER EVENT TRIGGER",
        N::CreatePlangStmt(_) => "CREATE LANGUAGE",
        N::CreateRoleStmt(_) => "CREATE ROLE",
        N::AlterRoleStmt(_) | N::AlterRoleSetStmt(_) => "ALTER ROLE",
        N::DropRoleStmt(_) => "DROP ROLE",
        N::DropOwnedStmt(_) => "DROP OWNED",
        N::ReassignOwnedStmt(_) => "REASSIGN OWNED",
        N::LockStmt(_) => "LOCK TABLE",
        N::ConstraintsSetStmt(_) => "SET CONSTRAINTS",
        N::CheckPointStmt(_) => "CHECKPOINT",
        N::ReindexStmt(_) => "REINDEX",
        N::CreateConversionStmt(_) => "CREATE CONVERSION",
        N::CreateCastStmt(_) => "CREATE CAST",
        N::CreateOpClassStmt(_) => "CREATE OPERATOR CLASS",
        N::CreateOpFamilyStmt(_) => "CREATE OPERATOR FAMILY",
        N::AlterOpFamilyStmt(_) => "ALTER OPERATOR FAMILY",
        N::AlterOperatorStmt(_) => "ALTER OPERATOR",
        N::AlterTsdictionaryStmt(_) => "ALTER TEXT SEARCH DICTIONARY",
        N::AlterTsconfigurationStmt(_) => "ALTER TEXT SEARCH CONFIGURATION",
        N::CreatePolicyStmt(_) => "CREATE POLICY",
        N::AlterPolicyStmt(_) => "ALTER POLICY",
        N::CreateAmStmt(_) => "CREATE ACCESS METHOD",
        N::CreatePublicationStmt(_) => "CREATE PUBLICATION",
        N::AlterPublicationStmt(_) => "ALTER PUBLICATION",
        N::CreateSubscriptionStmt(_) => "CREATE SUBSCRIPTION",
        N::AlterSubscriptionStmt(_) => "ALTER SUBSCRIPTION",
        N::DropSubscriptionStmt(_) => "DROP SUBSCRIPTION",
        N::AlterCollationStmt(_) => "ALTER COLLATION",
        N::PrepareStmt(_) => "PREPARE",
        N::ExecuteStmt(_) => "EXECUTE",
        N::CreateStatsStmt(_) => "CREATE STATISTICS",
        N::AlterStatsStmt(_) => "ALTER STATISTICS",
        N::DeallocateStmt(s) => {
            if s.name.is_empty() {
                "DEALLOCATE ALL"
            } else {
                "DEALLOCATE"
            }
        }
        _ => "???",
    }
}

fn drop_tag(t: T) -> &'static str {
    match t {
        T::ObjectTable => "DROP TABLE",
        T::ObjectSequence => "DROP SEQUENCE",
        T::ObjectView => "DROP VIEW",
        T::ObjectMatview => "DROP MATERIALIZED VIEW",
        T::ObjectIndex => "DROP INDEX",
        T::ObjectType => "DROP TYPE",
        T::ObjectDomain => "DROP DOMAIN",
        T::ObjectCollation => "DROP COLLATION",
        T::ObjectConversion => "DROP CONVERSION",
        T::ObjectSchema => "DROP SCHEMA",
        T::ObjectTsparser => "DROP TEXT SEARCH PARSER",
        T::ObjectTsdictionary => "DROP TEXT SEARCH DICTIONARY",
        T::ObjectTstemplate => "DROP TEXT SEARCH TEMPLATE",
        T::ObjectTsconfiguration => "DROP TEXT SEARCH CONFIGURATION",
        T::ObjectForeignTable => "DROP FOREIGN TABLE",
        T::ObjectExtension => "DROP EXTENSION",
        T::ObjectFunction => "DROP FUNCTION",
        T::ObjectProcedure => "DROP PROCEDURE",
        T::ObjectRoutine => "DROP ROUTINE",
        T::ObjectAggregate => "DROP AGGREGATE",
        T::ObjectOperator => "DROP OPERATOR",
        T::ObjectLanguage => "DROP LANGUAGE",
        T::ObjectCast => "DROP CAST",
        T::ObjectTrigger => "DROP TRIGGER",
        T::ObjectEventTrigger => "DROP EVENT TRIGGER",
        T::ObjectRule => "DROP RULE",
        T::ObjectFdw => "DROP FOREIGN DATA WRAPPER",
        T::ObjectForeignServer => "DROP SERVER",
        T::ObjectOpclass => "DROP OPERATOR CLASS",
        T::ObjectOpfamily => "DROP OPERATOR FAMILY",
        T::ObjectPolicy => "DROP POLICY",
        T::ObjectTransform => "DROP TRANSFORM",
        T::ObjectAccessMethod => "DROP ACCESS METHOD",
        T::ObjectPublication => "DROP PUBLICATION",
        T::ObjectStatisticExt => "DROP STATISTICS",
        _ => "???",
    }
}

fn alter_tag(t: T) -> &'static str {
    match t {
        T::ObjectAggregate => "ALTER AGGREGATE",
        T::ObjectAttribute | T::ObjectType => "ALTER TYPE",
        T::ObjectCast => "ALTER CAST",
        T::ObjectCollation => "ALTER COLLATION",
        T::ObjectColumn | T::ObjectTable | T::ObjectTabconstraint => "ALTER TABLE",
        T::ObjectConversion => "ALTER CONVERSION",
        T::ObjectDatabase => "ALTER DATABASE",
        T::ObjectDomain | T::ObjectDomconstraint => "ALTER DOMAIN",
        T::ObjectExtension => "ALTER EXTENSION",
        T::ObjectFdw => "ALTER FOREIGN DATA WRAPPER",
        T::ObjectForeignServer => "ALTER SERVER",
        T::ObjectForeignTable => "ALTER FOREIGN TABLE",
        T::ObjectFunction => "ALTER FUNCTION",
        T::ObjectIndex => "ALTER INDEX",
        T::ObjectLanguage => "ALTER LANGUAGE",
        T::ObjectLargeobject => "ALTER LARGE OBJECT",
        T::ObjectOpclass => "ALTER OPERATOR CLASS",
        T::ObjectOperator => "ALTER OPERATOR",
        T::ObjectOpfamily => "ALTER OPERATOR FAMILY",
        T::ObjectPolicy => "ALTER POLICY",
        T::ObjectProcedure => "ALTER PROCEDURE",
        T::ObjectRole => "ALTER ROLE",
        T::ObjectRoutine => "ALTER ROUTINE",
        T::ObjectRule => "ALTER RULE",
        T::ObjectSchema => "ALTER SCHEMA",
        T::ObjectSequence => "ALTER SEQUENCE",
        T::ObjectTablespace => "ALTER TABLESPACE",
        T::ObjectTrigger => "ALTER TRIGGER",
        T::ObjectEventTrigger => "ALTER EVENT TRIGGER",
        T::ObjectTsconfiguration => "ALTER TEXT SEARCH CONFIGURATION",
        T::ObjectTsdictionary => "ALTER TEXT SEARCH DICTIONARY",
        T::ObjectTsparser => "ALTER TEXT SEARCH PARSER",
        T::ObjectTstemplate => "ALTER TEXT SEARCH TEMPLATE",
        T::ObjectView => "ALTER VIEW",
        T::ObjectMatview => "ALTER MATERIALIZED VIEW",
        T::ObjectPublication => "ALTER PUBLICATION",
        T::ObjectSubscription => "ALTER SUBSCRIPTION",
        T::ObjectStatisticExt => "ALTER STATISTICS",
        _ => "???",
    }
}
