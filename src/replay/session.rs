//! What a session carries from statement to statement.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

use crate::catalog::{Address, Catalog, Ident, Version};
use crate::sql::ast::Stmt;

use super::role::Roles;

/// The state of a session.
#[derive(Debug, Clone)]
pub struct Session {
    /// What is resolved is what a server printed, where some operators are implied by the types of their operands.
    pub printed: bool,
    /// The server's major version.
    pub version: Version,
    /// The name of the current user, for `"$user"` in the search path: SET ROLE changes it.
    pub user: Ident,
    /// The role that connected, which is taken to be allowed everything.
    pub login: Ident,
    /// The name of the user that RESET ROLE brings back.
    pub session_user: Ident,
    /// `search_path` as set: schema names, `$user` among them.
    pub search_path: Vec<Ident>,
    /// Other settings that were set, by lower-case name.
    pub settings: BTreeMap<String, String>,
    /// Settings that a new session starts with: ALTER DATABASE … SET, and ALTER ROLE … SET of the session's user.
    pub defaults: BTreeMap<String, String>,
    /// Owners and privileges are recorded.
    pub access: bool,
    /// The roles that were given something, and so may own something.
    pub owners: BTreeSet<Ident>,
    /// Something was granted on a setting; on which and to whom is not recorded.
    pub parameters_granted: bool,
    /// What the history says of roles.
    pub known_roles: Roles,
    /// The statements that PREPARE made; no ROLLBACK takes them away.
    pub prepared: BTreeMap<Ident, Arc<Stmt>>,
    /// The cursors that are open, each with whether it outlives its transaction.
    pub cursors: BTreeMap<Ident, bool>,
    /// What SET CONSTRAINTS said in this transaction, of one constraint or of all: whether it is deferred.
    pub deferred: Vec<(Option<Address>, bool)>,
    /// The tables with events of deferred constraints, each with the constraint.
    pub pending: BTreeSet<(Address, Address)>,
    /// The temporary tables that the end of the transaction drops.
    pub drop_at_commit: BTreeSet<Address>,
    /// What runs in a transaction block now; `None` outside one. A file that its framework wraps starts inside one.
    pub transaction: Option<Block>,
}

/// The transaction block of a session. A session is copied for every statement, so copies share it until one changes it.
#[derive(Debug, Clone)]
pub struct Block(Arc<Transaction>);

impl Block {
    /// The block of a session.
    pub fn new(transaction: Transaction) -> Self {
        Self(Arc::new(transaction))
    }

    /// The transaction by itself.
    pub fn into_inner(self) -> Transaction {
        Arc::unwrap_or_clone(self.0)
    }
}

impl Deref for Block {
    type Target = Transaction;

    fn deref(&self) -> &Transaction {
        &self.0
    }
}

impl DerefMut for Block {
    fn deref_mut(&mut self) -> &mut Transaction {
        Arc::make_mut(&mut self.0)
    }
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
    /// The block is the implicit one of a simple query of several statements: savepoints are refused in it, and BEGIN
    /// turns it into a block of the user's.
    pub simple_query: bool,
    /// SET LOCAL: the values to bring back at the end.
    pub local: Vec<(String, Option<String>)>,
    /// Labels that were added to enums in this transaction, which cannot be used before it commits.
    pub new_labels: BTreeSet<(Address, Ident)>,
    /// READ ONLY.
    pub read_only: bool,
    /// Something has read or changed the database in it.
    pub queried: bool,
    /// It has failed: every statement but ROLLBACK is refused.
    pub failed: bool,
}

impl Session {
    /// A fresh session of a server of that version, with the default search path.
    pub fn new(version: Version) -> Self {
        Self {
            printed: false,
            version,
            user: "postgres".into(),
            login: "postgres".into(),
            session_user: "postgres".into(),
            search_path: vec!["$user".into(), "public".into()],
            settings: BTreeMap::new(),
            defaults: BTreeMap::new(),
            access: false,
            owners: BTreeSet::new(),
            parameters_granted: false,
            known_roles: Roles::default(),
            prepared: BTreeMap::new(),
            cursors: BTreeMap::new(),
            deferred: Vec::new(),
            pending: BTreeSet::new(),
            drop_at_commit: BTreeSet::new(),
            transaction: None,
        }
    }

    /// The same session of another role.
    #[must_use]
    pub fn logged_in_as(mut self, login: &Ident) -> Self {
        self.login = login.clone();
        self.session_user = login.clone();
        self.user = login.clone();
        self
    }

    /// The next session on the same database.
    #[must_use]
    pub fn next(&self) -> Self {
        let mut next = Self {
            access: self.access,
            owners: self.owners.clone(),
            parameters_granted: self.parameters_granted,
            known_roles: self.known_roles.clone(),
            defaults: self.defaults.clone(),
            ..Self::new(self.version)
        }
        .logged_in_as(&self.login);
        for (name, value) in &self.defaults {
            // It was accepted when it was set.
            let _ = next.assign(name, Some(value));
        }
        next
    }

    /// `default_transaction_read_only`.
    fn reads_only_by_default(&self) -> bool {
        let set = self.settings.get("default_transaction_read_only");
        set.is_some_and(|text| super::options::parse_bool(text) == Some(true))
    }

    /// Whether nothing but temporary tables can be changed now.
    pub(super) fn is_read_only(&self) -> bool {
        self.transaction.as_ref().map_or_else(|| self.reads_only_by_default(), |t| t.read_only)
    }

    /// Whether a label was added to an enum in the transaction that is open, so that its use is refused (55P04).
    pub fn is_unsafe_label(&self, enum_type: &Address, label: &str) -> bool {
        self.transaction.as_ref().is_some_and(|t| t.new_labels.contains(&(enum_type.clone(), Ident::new(label))))
    }
}

impl Transaction {
    /// A block that begins now.
    pub fn begin(catalog: &Catalog, session: &Session) -> Self {
        Self {
            catalog: catalog.clone(),
            before: Session { transaction: None, ..session.clone() },
            savepoints: Vec::new(),
            implicit: false,
            simple_query: false,
            local: Vec::new(),
            new_labels: BTreeSet::new(),
            read_only: session.reads_only_by_default(),
            queried: false,
            failed: false,
        }
    }
}
