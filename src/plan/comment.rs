//! Comments.

use super::{Context, Ddl, Step, clause, whole};
use crate::catalog::{Address, Comment, comment, quote_literal};

fn on(at: &Address, cx: &Context<'_>, text: &str) -> Vec<Step> {
    let subject = at.subject().and_then(|s| {
        let object = cx.to.get(&s).or_else(|| cx.from.get(&s))?;
        clause::comment_subject(&s, object)
    });
    subject.map(|s| Step::new(format!("COMMENT ON {s} IS {text}"))).into_iter().collect()
}

impl Ddl for Comment {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, &quote_literal(&self.text))
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, "NULL")
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let comment::Delta { text, marker: _ } = comment::Delta::new(self, new);
        Some(text.map(|(_, text)| on(at, cx, &quote_literal(text))).unwrap_or_default())
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        whole(at).into_iter().collect()
    }
}
