//! What a session carries from statement to statement.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, Ident, Version};

/// The state of a session.
#[derive(Debug, Clone)]
pub struct Session {
    /// The server's major version.
    pub version: Version,
    /// The name of the user, for `"$user"` in the search path.
    pub user: Ident,
    /// `search_path` as set: schema names, `$user` among them.
    pub search_path: Vec<Ident>,
    /// Other settings that were set, by lower-case name.
    pub settings: BTreeMap<String, String>,
    /// What runs in a transaction block now; `None` outside one. A file that its framework wraps starts inside one.
    pub transaction: Option<Box<Transaction>>,
}

/// An open transaction block.
#[derive(Debug, Clone)]
pub struct Transaction {
    /// The catalog when it began, for ROLLBACK.
    pub catalog: Catalog,
    /// The session's settings when it began, which a ROLLBACK brings back.
    pub before: Session,
    /// Savepoints, oldest first, with the state that ROLLBACK TO brings back.
    pub savepoints: Vec<(Ident, Catalog, Session)>,
    /// It was opened by the framework or by the simple-query protocol, not by a BEGIN in the file.
    pub implicit: bool,
    /// SET LOCAL: the values to bring back at the end.
    pub local: Vec<(String, Option<String>)>,
    /// It has failed: every statement but ROLLBACK is refused.
    pub failed: bool,
}

impl Session {
    /// A fresh session of a server of that version, with the default search path.
    pub fn new(version: Version) -> Self {
        Self {
            version,
            user: "postgres".into(),
            search_path: vec!["$user".into(), "public".into()],
            settings: BTreeMap::new(),
            transaction: None,
        }
    }
}
