//! Publications, subscriptions, foreign servers and databases, as they were written.

use super::{Expr, Name, Option_};
use crate::catalog::Ident;

/// CREATE PUBLICATION.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublication {
    pub name: Ident,
    pub all_tables: bool,
    pub objects: Vec<PublicationObject>,
    pub options: Vec<Option_>,
}

/// ALTER PUBLICATION.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterPublication {
    pub name: Ident,
    pub action: PublicationAction,
}

/// What ALTER PUBLICATION does.
#[derive(Debug, Clone, PartialEq)]
pub enum PublicationAction {
    Add(Vec<PublicationObject>),
    Drop(Vec<PublicationObject>),
    Set(Vec<PublicationObject>),
    Options(Vec<Option_>),
}

/// What a publication holds.
#[derive(Debug, Clone, PartialEq)]
pub enum PublicationObject {
    Table { name: Name, only: bool, columns: Vec<Ident>, filter: Option<Expr> },
    Schema(Ident),
    CurrentSchema,
}

/// CREATE SUBSCRIPTION.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateSubscription {
    pub name: Ident,
    pub connection: String,
    pub publications: Vec<Ident>,
    pub options: Vec<Option_>,
}

/// ALTER SUBSCRIPTION: the action, with what it carries.
#[derive(Debug, Clone, PartialEq)]
pub struct AlterSubscription {
    pub name: Ident,
    /// `OPTIONS`, `CONNECTION`, `SET PUBLICATION`, `ADD PUBLICATION`, `DROP PUBLICATION`, `REFRESH PUBLICATION`,
    /// `ENABLED`, `SKIP`.
    pub action: &'static str,
    pub connection: Option<String>,
    pub publications: Vec<Ident>,
    pub options: Vec<Option_>,
}

/// CREATE and ALTER of FOREIGN DATA WRAPPER.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignDataWrapper {
    pub name: Ident,
    pub alter: bool,
    /// `handler` and `validator`; no value for NO HANDLER and NO VALIDATOR.
    pub functions: Vec<Option_>,
    pub options: Vec<Option_>,
}

/// CREATE and ALTER of SERVER.
#[derive(Debug, Clone, PartialEq)]
pub struct ForeignServer {
    pub name: Ident,
    pub alter: bool,
    pub if_not_exists: bool,
    pub ty: Option<String>,
    pub version: Option<String>,
    /// Missing in ALTER.
    pub wrapper: Option<Ident>,
    pub options: Vec<Option_>,
}

/// CREATE and ALTER of USER MAPPING.
#[derive(Debug, Clone, PartialEq)]
pub struct UserMapping {
    pub user: Ident,
    pub server: Ident,
    pub alter: bool,
    pub if_not_exists: bool,
    pub options: Vec<Option_>,
}

/// IMPORT FOREIGN SCHEMA.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportForeignSchema {
    pub remote: Ident,
    pub server: Ident,
    pub into: Ident,
    /// LIMIT TO (true) or EXCEPT (false) these.
    pub tables: Option<(bool, Vec<Name>)>,
    pub options: Vec<Option_>,
}

/// CREATE and ALTER of DATABASE and TABLESPACE.
#[derive(Debug, Clone, PartialEq)]
pub struct DatabaseOptions {
    pub name: Ident,
    pub alter: bool,
    pub tablespace: bool,
    /// ALTER TABLESPACE … RESET.
    pub reset: bool,
    pub owner: Option<Ident>,
    /// LOCATION of a tablespace.
    pub location: Option<String>,
    pub options: Vec<Option_>,
}
