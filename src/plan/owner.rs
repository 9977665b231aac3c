//! Owners.

use super::{Context, Ddl, Step, clause, whole};
use crate::catalog::{Address, Object, Owner, Schema, owner, quote_ident};

/// `ALTER … OWNER TO …`; `None` for what is made as a part of something else.
pub(crate) fn statement(subject: &Address, object: &Object, role: &str) -> Option<String> {
    let what = clause::comment_subject(subject, object)?;
    Some(format!("ALTER {what} OWNER TO {}", quote_ident(role)))
}

fn on(at: &Address, cx: &Context<'_>, role: &str) -> Vec<Step> {
    let Some(subject) = at.subject() else { return Vec::new() };
    let object = cx.to.get(&subject).or_else(|| cx.from.get(&subject)).cloned();
    match object.as_deref() {
        // The sequence of a column goes with the table.
        Some(Object::Sequence(s)) if s.owned_by.is_some() => Vec::new(),
        object => {
            let nothing = Object::Schema(Schema { initial: false });
            statement(&subject, object.unwrap_or(&nothing), role).map(Step::new).into_iter().collect()
        }
    }
}

impl Ddl for Owner {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, &self.role)
    }

    fn drop(&self, _: &Address, _: &Context<'_>) -> Vec<Step> {
        Vec::new()
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let owner::Delta { role, marker: _ } = owner::Delta::new(self, new);
        Some(role.map(|(_, role)| on(at, cx, role)).unwrap_or_default())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}
