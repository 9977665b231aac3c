//! What goes with an extension that it is no member of.

use super::{Context, Ddl, Step, clause, refs_of, whole};
use crate::catalog::{Address, ExtensionDependency};

/// `ALTER … DEPENDS ON EXTENSION …`, one statement an extension.
fn on(at: &Address, cx: &Context<'_>, no: &str, extensions: &[&Address]) -> Vec<Step> {
    let subject = at.subject().and_then(|s| {
        let object = cx.to.get(&s).or_else(|| cx.from.get(&s))?;
        clause::comment_subject(&s, object)
    });
    let Some(subject) = subject else { return Vec::new() };
    let say = |e: &&Address| {
        let step = Step::new(format!("ALTER {subject} {no}DEPENDS ON EXTENSION {}", e.sql_name()));
        if no.is_empty() { step.consumes([(*e).clone()]) } else { step }
    };
    extensions.iter().map(say).collect()
}

impl Ddl for ExtensionDependency {
    fn create(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, "", &self.extensions.iter().collect::<Vec<_>>())
    }

    fn drop(&self, at: &Address, cx: &Context<'_>) -> Vec<Step> {
        on(at, cx, "NO ", &self.extensions.iter().collect::<Vec<_>>())
    }

    fn alter(&self, new: &Self, at: &Address, cx: &Context<'_>) -> Option<Vec<Step>> {
        let gone: Vec<&Address> = self.extensions.iter().filter(|e| !new.extensions.contains(e)).collect();
        let added: Vec<&Address> = new.extensions.iter().filter(|e| !self.extensions.contains(e)).collect();
        let mut out = on(at, cx, "NO ", &gone);
        out.extend(on(at, cx, "", &added));
        Some(out)
    }

    fn needs(&self, at: &Address) -> Vec<Address> {
        refs_of(self).into_iter().chain(whole(at)).collect()
    }
}
