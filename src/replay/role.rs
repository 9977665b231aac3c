//! Roles as far as statements name them.
//!
//! Roles belong to the whole server, and a history rarely makes those that it names: none is refused as missing.

use crate::catalog::Ident;

use super::Session;

/// The role of a policy or a grant that means everyone.
pub(crate) const PUBLIC: &str = "public";

impl Session {
    /// The role that a statement names: itself, or the one that a keyword stands for.
    pub(crate) fn role(&self, written: &Ident) -> Ident {
        match written.as_str() {
            "current_user" | "current_role" => self.user.clone(),
            "session_user" => self.session_user.clone(),
            _ => written.clone(),
        }
    }

    /// Roles that a statement lists, in the order of their names.
    pub(crate) fn roles(&self, written: &[Ident]) -> Vec<Ident> {
        let mut out: Vec<Ident> = written.iter().map(|r| self.role(r)).collect();
        out.sort();
        out.dedup();
        out
    }
}
