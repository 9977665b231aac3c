//! Publications, subscriptions, foreign servers and databases.

use pg_query::NodeEnum as N;
use pg_query::protobuf as pb;

use super::{Lower, ident, idents, role};
use crate::sql::ast::{
    AlterPublication, AlterSubscription, CreatePublication, CreateSubscription, DatabaseOptions, ForeignDataWrapper,
    ForeignServer, ImportForeignSchema, PublicationAction, PublicationObject, Stmt, UserMapping,
};

impl Lower<'_> {
    /// The statements of this file; `None` for others.
    pub(super) fn replication(&self, node: &N) -> Option<Stmt> {
        let text = |s: &str| (!s.is_empty()).then(|| s.to_owned());
        Some(match node {
            N::CreatePublicationStmt(s) => Stmt::CreatePublication(CreatePublication {
                name: s.pubname.as_str().into(),
                all_tables: s.for_all_tables,
                objects: self.publication_objects(&s.pubobjects),
                options: self.options(&s.options),
            }),
            N::AlterPublicationStmt(s) => {
                let objects = || self.publication_objects(&s.pubobjects);
                let action = match s.action() {
                    _ if s.pubobjects.is_empty() => PublicationAction::Options(self.options(&s.options)),
                    pb::AlterPublicationAction::ApDropObjects => PublicationAction::Drop(objects()),
                    pb::AlterPublicationAction::ApSetObjects => PublicationAction::Set(objects()),
                    _ => PublicationAction::Add(objects()),
                };
                Stmt::AlterPublication(AlterPublication { name: s.pubname.as_str().into(), action })
            }
            N::CreateSubscriptionStmt(s) => Stmt::CreateSubscription(CreateSubscription {
                name: s.subname.as_str().into(),
                connection: s.conninfo.clone(),
                publications: idents(&s.publication),
                options: self.options(&s.options),
            }),
            N::AlterSubscriptionStmt(s) => {
                use pb::AlterSubscriptionType as T;
                Stmt::AlterSubscription(AlterSubscription {
                    name: s.subname.as_str().into(),
                    action: match s.kind() {
                        T::AlterSubscriptionConnection => "CONNECTION",
                        T::AlterSubscriptionSetPublication => "SET PUBLICATION",
                        T::AlterSubscriptionAddPublication => "ADD PUBLICATION",
                        T::AlterSubscriptionDropPublication => "DROP PUBLICATION",
                        T::AlterSubscriptionRefresh => "REFRESH PUBLICATION",
                        T::AlterSubscriptionEnabled => "ENABLED",
                        T::AlterSubscriptionSkip => "SKIP",
                        T::Undefined | T::AlterSubscriptionOptions => "OPTIONS",
                    },
                    connection: text(&s.conninfo),
                    publications: idents(&s.publication),
                    options: self.options(&s.options),
                })
            }
            N::CreateFdwStmt(s) => self.wrapper(false, &s.fdwname, &s.func_options, &s.options),
            N::AlterFdwStmt(s) => self.wrapper(true, &s.fdwname, &s.func_options, &s.options),
            N::CreateForeignServerStmt(s) => Stmt::ForeignServer(ForeignServer {
                name: s.servername.as_str().into(),
                alter: false,
                if_not_exists: s.if_not_exists,
                ty: text(&s.servertype),
                version: text(&s.version),
                wrapper: ident(&s.fdwname),
                options: self.options(&s.options),
            }),
            N::AlterForeignServerStmt(s) => Stmt::ForeignServer(ForeignServer {
                name: s.servername.as_str().into(),
                alter: true,
                if_not_exists: false,
                ty: None,
                version: text(&s.version),
                wrapper: None,
                options: self.options(&s.options),
            }),
            N::CreateUserMappingStmt(s) => Stmt::UserMapping(UserMapping {
                user: role(s.user.as_ref()),
                server: s.servername.as_str().into(),
                alter: false,
                if_not_exists: s.if_not_exists,
                options: self.options(&s.options),
            }),
            N::AlterUserMappingStmt(s) => Stmt::UserMapping(UserMapping {
                user: role(s.user.as_ref()),
                server: s.servername.as_str().into(),
                alter: true,
                if_not_exists: false,
                options: self.options(&s.options),
            }),
            N::ImportForeignSchemaStmt(s) => {
                let names = || {
                    let relations = self.relations(&s.table_list);
                    relations.into_iter().map(|r| r.name).collect()
                };
                Stmt::ImportForeignSchema(ImportForeignSchema {
                    remote: s.remote_schema.as_str().into(),
                    server: s.server_name.as_str().into(),
                    into: s.local_schema.as_str().into(),
                    tables: match s.list_type() {
                        pb::ImportForeignSchemaType::FdwImportSchemaLimitTo => Some((true, names())),
                        pb::ImportForeignSchemaType::FdwImportSchemaExcept => Some((false, names())),
                        _ => None,
                    },
                    options: self.options(&s.options),
                })
            }
            N::CreatedbStmt(s) => self.database(&s.dbname, false, &s.options),
            N::AlterDatabaseStmt(s) => self.database(&s.dbname, true, &s.options),
            N::CreateTableSpaceStmt(s) => Stmt::DatabaseOptions(DatabaseOptions {
                name: s.tablespacename.as_str().into(),
                alter: false,
                tablespace: true,
                reset: false,
                owner: s.owner.as_ref().map(|r| role(Some(r))),
                location: text(&s.location),
                options: self.options(&s.options),
            }),
            N::AlterTableSpaceOptionsStmt(s) => Stmt::DatabaseOptions(DatabaseOptions {
                name: s.tablespacename.as_str().into(),
                alter: true,
                tablespace: true,
                reset: s.is_reset,
                owner: None,
                location: None,
                options: self.options(&s.options),
            }),
            _ => return None,
        })
    }

    fn publication_objects(&self, nodes: &[pb::Node]) -> Vec<PublicationObject> {
        nodes
            .iter()
            .filter_map(|n| {
                let Some(N::PublicationObjSpec(o)) = &n.node else { return None };
                Some(match o.pubobjtype() {
                    pb::PublicationObjSpecType::PublicationobjTablesInSchema => {
                        PublicationObject::Schema(o.name.as_str().into())
                    }
                    pb::PublicationObjSpecType::PublicationobjTablesInCurSchema => PublicationObject::CurrentSchema,
                    _ => {
                        let table = o.pubtable.as_deref()?;
                        let relation = self.opt_relation(table.relation.as_ref());
                        PublicationObject::Table {
                            name: relation.name,
                            only: relation.only,
                            columns: idents(&table.columns),
                            filter: self.opt(table.where_clause.as_deref()),
                        }
                    }
                })
            })
            .collect()
    }

    fn wrapper(&self, alter: bool, name: &str, functions: &[pb::Node], options: &[pb::Node]) -> Stmt {
        Stmt::ForeignDataWrapper(ForeignDataWrapper {
            name: name.into(),
            alter,
            functions: self.options(functions),
            options: self.options(options),
        })
    }

    fn database(&self, name: &str, alter: bool, options: &[pb::Node]) -> Stmt {
        Stmt::DatabaseOptions(DatabaseOptions {
            name: name.into(),
            alter,
            tablespace: false,
            reset: false,
            owner: None,
            location: None,
            options: self.options(options),
        })
    }
}
